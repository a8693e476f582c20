// One line for each rule that a finding may name; the data package's rules are listed by their ids there.

const meanings: Readonly<Record<string, string>> = {
  "references-resolve": "every id in a table names a row that is there",
  "codes-exist": "codes of statuses, regions, sectors, currencies and units are known ones",
  "value-form": "the value of an assertion has the form that its field asks for",
  "dates-exist": "each date is a day of the calendar",
  "dates-ordered": "a project is approved before it is signed, and signed before it closes",
  "shares-within-100":
    "the stated shares of one project in one dimension are at most 100 % together",
  "distinct-counts": "a count of different things counts none of them twice",
  "standing-kept-apart":
    "stray, hypothetical and unverified facts stay out of what is printed as certain",
  "supersedes-chain": "a correction names an assertion on the same field of the same subject",
  "amounts-agree": "adopted amounts of one finance line agree, or a conflict says why not",
  "every-project-sourced": "every project names at least one source",
  "conflicts-have-values": "a conflict has the differing values that it speaks of",
  "disbursed-within-commitment": "no more is disbursed than was committed",
  "loan-within-total-cost": "a project's loans are within its total cost",
  "load-dataset": "a dataset has each of its tables, and no strangers among them",
  "unknown-key": "brief.yaml holds known keys only, so that a slip is never passed over",
  "missing-key": "brief.yaml holds all the keys that it needs",
  "config-value": "a value in brief.yaml has the form that its key asks for",
  "yaml-syntax": "brief.yaml is YAML 1.2 without repeated keys",
  "font-not-found": "a face that brief.yaml names has its file",
  "font-unusable": "a face that brief.yaml names is a TrueType file that may be embedded",
  "workspace-not-found": "a workspace is a folder with brief.yaml",
  "dataset-not-found":
    "the dataset of brief.yaml is a folder with datapackage.json or projects.csv",
  "no-brief-matched": "what --only and --lang name must exist: nothing built is never a success",
  "same-output": "no two briefs write the same file",
  "missing-text": "the issuer has each of its texts in every language that is built",
  "unknown-kind": "a brief is of a known kind",
  "unknown-project": "a project brief names a project of the dataset",
  "editions-differ":
    "the language editions of one brief print the same figures with the same values",
  "chart-value-not-number": "a chart that draws lengths is given numbers",
  "chart-value-not-date": "an event on a time line has a date that is known",
  "chart-value-negative": "a chart that starts at zero is given no value below it",
  "chart-datum-repeated": "a chart has one value for each key of a series",
  "chart-too-many-categories": "a chart has at most five categories, and the rest as one",
  "chart-line-one-point": "a line has two known points or more",
  "chart-dot-pair": "a dot chart has a plan and a result for each key",
  "chart-share-sum": "the shares of a strip come to one whole",
  "note-runs-on": "a note ends on the page of its mark, or says that it runs on",
  "pages-unsettled": "the numbers of pages and notes are those of the pages that print them",
  "glyph-missing": "every printed character has a face in the font pack",
  "text-lost": "every word of a document stands on its pages, as the finished file is read back",
  "text-misplaced": "what a document says stands on its pages in the same order",
  "text-added": "nothing stands on the pages that is in no document",
  "figure-lost": "every printed figure of a document stands on a page",
  "card-overflow": "a card takes one page: a longer one is refused, never cut or shrunk",
  "render-fault": "a fault of the programme while one brief was made; the others are delivered",
  "unknown-flag": "a flag that the command does not have is refused, never passed over",
  "unknown-command": "a command that there is not is refused",
};

/** Undefined when there is no such rule. */
export function ruleMeaning(id: string, rulesOfData: readonly string[]): string | undefined {
  if (Object.hasOwn(meanings, id)) return meanings[id];
  return rulesOfData.includes(id) ? "a rule on the facts of a dataset" : undefined;
}
