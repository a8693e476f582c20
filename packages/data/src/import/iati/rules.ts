// What can be said of an activity while it is read, and what its publisher or reader can do about it.

export const remedies = {
  "iati-version-missing": 'write the version of the standard: <iati-activities version="2.03">',
  "iati-version-unknown": "write one of the published versions, 1.01 to 1.05 or 2.01 to 2.03",
  "iati-namespace": "take the namespace off the root: IATI elements have none",
  "iati-white-space": "take the white space off the identifier; it is read without",
  "iati-words-missing": "write the words that the element is for",
  "iati-identifier-missing": "give the activity its <iati-identifier>",
  "iati-word-for-code": "write the code of version 2.03 in place of the word",
  "iati-code-unknown": "write a code of the standard's list; the value is kept as written",
  "iati-date-form": "write the date as YYYY-MM-DD in iso-date",
  "iati-date-differs": "let the text say the same day as iso-date; iso-date is taken",
  "iati-date-unclear": "write the date as YYYY-MM-DD in iso-date",
  "iati-amount-form": "write the amount as a plain decimal: no separators, no blanks",
  "iati-amount-unclear": "write the amount as a plain decimal: digits, one point at most",
  "iati-currency-missing": "give the value a currency, or the activity a default-currency",
  "iati-currency-form": "write the currency as three capital letters (ISO 4217)",
  "iati-repeated": "write the element once; the first one is taken",
  "iati-wrapper": "put the elements straight into their parent; they are read all the same",
  "iati-gazetteer-name": "write the place's code in the gazetteer, not the gazetteer's name",
  "iati-point-unclear": "write the point as two decimal numbers, latitude first",
  "iati-transaction-type": "give the transaction one of the standard's types",
  "iati-value-missing": "give the element a value, or leave it out",
  "iati-element-not-read":
    "compare the name with the standard; if it is right, it is no part of what is imported",
  "iati-attribute-not-read":
    "compare the name with the standard; if it is right, it is no part of what is imported",
  "iati-text-not-read": "put the words into the element that is made for them",
  "iati-nested": "close the outer activity before the next one begins",
  "iati-cut":
    "get the whole file again from its publisher; the activities before this place were read",
} as const;

export type IatiRule = keyof typeof remedies;
