// What can be said of an activity while it becomes rows, and what its publisher or reader can do about it.

export const rowRemedies = {
  "text-refused": "take the text from the publisher's own page and add it by hand",
  "text-cleaned": "compare the text with the publisher's own page: a sign may be missing",
  "iati-cell-refused": "correct the value; the rest of the record is taken without it",
  "iati-identifier-repeated":
    "give each activity an identifier of its own; each is taken as a line of its own, in one project",
  "iati-several-currencies":
    "look at the transactions one by one: amounts in two currencies are never added up",
  "iati-date-type": "give the date one of the types 1 to 4: planned or actual, start or end",
  "iati-empty-element": "give the element its words, or leave it out",
  "iati-region-for-country":
    "write a region as recipient-region; the code is a region's and is taken as one",
  "iati-no-organisation": "name the organisation that reports or pays for the activity",
} as const;

export type RowRule = keyof typeof rowRemedies;
