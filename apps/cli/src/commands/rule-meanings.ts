// One line for each rule that a finding may name; those of the IATI standard have theirs in the data package.

import { changeClasses, iatiRules } from "@brief/data";

const meanings: Readonly<Record<string, string>> = {
  "references-resolve": "every id in a table names a row that is there",
  "codes-exist": "codes of statuses, regions, sectors, currencies and units are known ones",
  "value-form": "the value of an assertion has the form that its field asks for",
  "dates-exist": "each date is a day of the calendar",
  "dates-ordered": "a project is approved before it is signed, and signed before it closes",
  "shares-within-100": "the shares that one source states of a project are at most 100 % together",
  "distinct-counts": "a count of different things counts none of them twice",
  "standing-kept-apart":
    "stray, hypothetical and unverified facts stay out of what is printed as certain",
  "supersedes-chain": "a correction names an assertion on the same field of the same subject",
  "amounts-preferred": "two amounts of one finance line are told, with the one that is printed",
  "amounts-agree": "adopted amounts of one finance line agree, or a conflict says why not",
  "every-project-sourced": "every project names at least one source",
  "conflicts-have-values": "a conflict has the differing values that it speaks of",
  "disbursed-within-commitment": "no more is disbursed than was committed",
  "loan-within-total-cost": "a project's loans are within its total cost",
  "ids-distinct": "an id that a column may take from several tables stands in one of them",
  "projects-distinct": "one project has one row: no two have one lender's number, or one key",
  "lines-distinct":
    "one loan has one line: no two have one instrument number, or one IATI identifier",
  "former-codes": "rows name regions by the codes in force",
  "numbers-in-range": "percentages and rates are between 0 and 100, and coordinates on the globe",
  "money-dated": "money that moves or stands at a moment has a date",
  "transactions-not-late": "a payment is dated no later than the document that tells of it",
  "supersedes-sets": "rows of a set supersede rows of the same set, and none supersedes itself",
  "supersedes-newer": "what supersedes is no older than what it supersedes",
  "editions-dated":
    "editions of a series are dated, each on a day of its own, and no file is there twice",
  "editions-supersede":
    "a newer edition's word takes the place of an older one's where they differ",
  "closing-keeps-original": "a revised closing date leaves the original one in place",
  "amounts-not-zero": "what is not known is an empty cell, never zero",
  "stages-agree":
    "proposed and dropped finance is neither disbursed nor counted against its project's status",
  "rates-known": "commitments in several currencies are added up only through a rate",
  "sub-period-within-total":
    "what is published of a part of a period is no more than of the whole, where both count the same",
  "matches-within-count": "a published count names no more than it counts",
  "totals-differ":
    "a published total and the sum of its rows stand apart, and a difference between them is told",
  "unique-ids": "no two rows of a table have one id, or ids that differ in case alone",
  "read-table": "each cell of a table has the form that its column asks for",
  "read-csv": "a table is CSV: cells parted by commas, as many in each row as in the header",
  "decode-utf8": "a table is in UTF-8",
  "hidden-characters": "a table holds no characters that a reader cannot see",
  "load-dataset": "a dataset has each of its tables, and no strangers among them",
  "decode-text":
    "a foreign file's encoding is certain: its mark says it, its bytes show it, or it is named",
  "read-delimited": "a foreign table's cells are parted by one mark, and its quotes are closed",
  "open-workbook": "a workbook is a sound .xlsx file that unpacks to no more than a table may need",
  "read-workbook": "every cell of a workbook that should hold a value holds one",
  "number-text": "numbers are written in digits; what people write as text is told as it is read",
  "sheet-table": "a foreign table has a header of different names, and rows that fit it",
  "import-no-file": "what is to be imported is a file that is there",
  "import-empty-file": "a file to import holds something",
  "import-no-package": "a folder is imported by its datapackage.json",
  "import-foreign-format":
    "a file to import is of a format that is read; others are called by name",
  "import-other-format": "a file is what --from says that it is",
  "import-too-large": "what is held whole while it is read has a limit",
  "import-no-dataset": "rows go into a folder that is a dataset, or that becomes one",
  "import-descriptor": "the datapackage.json of a dataset is one, before it is written anew",
  "import-other-sheet": "a workbook has one sheet: of several the first is read",
  "import-hidden-character": "texts hold only characters that a reader sees; others are taken out",
  "import-spoilt-character":
    "characters that a wrong conversion spoilt stand as ? in what is imported",
  "import-dates-disordered":
    "a source's dates of one project stand in their order; else the later kind is recorded only",
  "import-no-sheet": "a workbook has the sheet that its mapping names",
  "import-no-mapping":
    "a table of one's own is read by a mapping file that says what its columns mean",
  "import-several-mappings": "an import uses the mapping of one table",
  "import-no-table": "a mapping file is drafted of a table, not of a file whose form is known",
  "import-no-headings": "a table whose mapping is to be drafted has a heading that is known",
  "import-mapping-exists": "a drafted mapping is written over nothing",
  "unknown-key": "brief.yaml holds known keys only, so that a slip is never passed over",
  "missing-key": "brief.yaml holds all the keys that it needs",
  "unknown-rule": "the rules of brief.yaml are rules on the facts of a dataset",
  "fixed-rule": "what pages would stumble over is an error, whatever brief.yaml says",
  "config-value": "a value in brief.yaml has the form that its key asks for",
  "yaml-syntax": "brief.yaml is YAML 1.2 without repeated keys",
  "font-not-found": "a face that brief.yaml names has its file",
  "font-unusable": "a face that brief.yaml names is a TrueType file that may be embedded",
  "workspace-not-found": "a workspace is a folder with brief.yaml",
  "dataset-not-found":
    "the dataset of brief.yaml is a folder with datapackage.json or projects.csv",
  "no-brief-matched": "what --only and --lang name must exist: nothing built is never a success",
  "same-output": "no two briefs write the same file",
  "same-brief": "no two briefs have one id: their figures would be called alike",
  "bad-output": "output: gives each edition one file name that every disk takes",
  "bad-each": "each: runs over what the kind is about, and over nothing else",
  "each-empty": "the dataset has rows for each: to run over",
  "unknown-parameter": "a brief takes the parameters of its kind only",
  "unknown-profile": "a profile that is asked for is a file brief.<profile>.yaml beside brief.yaml",
  "missing-text": "the issuer has each of its texts in every language that is built",
  "unknown-kind": "a brief is of a known kind",
  "unknown-project": "a project brief names a project of the dataset",
  "unknown-prefecture": "a prefecture brief names a prefecture of the dataset by its code",
  "unknown-sector": "a sector brief names a sector that a project of the dataset has",
  "unknown-lender": "a brief on a lender names one that lends to a project of the dataset",
  "editions-differ":
    "the language editions of one brief print the same figures with the same values",
  "iati-version-missing": "an IATI file names the version of the standard that it is written in",
  "iati-version-unknown": "the version that an IATI file names is a published one",
  "iati-namespace": "IATI elements stand in no namespace",
  "iati-white-space":
    "an IATI identifier has no white space around it (rules 1.3.1 to 1.16.1 of the standard)",
  "iati-words-missing":
    "IATI titles, descriptions, own sectors and owners have words (rules 2.2.1, 4.3.1, 4.4.1, 6.8.1)",
  "iati-identifier-missing": "each IATI activity has its identifier",
  "iati-word-for-code": "versions 2 of IATI write codes where versions 1 had words",
  "iati-code-unknown": "an IATI code stands in the standard's list",
  "iati-date-form": "IATI dates are days written YYYY-MM-DD, without time or zone",
  "iati-date-differs": "the text of an IATI date says the same day as its iso-date",
  "iati-date-unclear":
    "an IATI date is a day of the calendar: a year or a slashed date is no clear one",
  "iati-amount-form": "IATI amounts and shares are plain decimals",
  "iati-amount-unclear": "it is clear which number an IATI amount means; it is never guessed",
  "iati-currency-missing":
    "each IATI value has a currency, of its own or by the activity's default",
  "iati-currency-form": "a currency is three capital letters (ISO 4217)",
  "iati-repeated": "an IATI element that stands once stands once",
  "iati-wrapper":
    "IATI elements stand straight in their parent; those in a wrapper are read all the same",
  "iati-gazetteer-name": "a gazetteer entry gives the code of the place",
  "iati-point-unclear": "a point is two decimal numbers, latitude first",
  "iati-transaction-type": "an IATI transaction has a known type",
  "iati-value-missing": "an IATI transaction, budget or planned disbursement has a value",
  "iati-element-not-read": "every element that an IATI import leaves out is named and counted",
  "iati-attribute-not-read": "every attribute that an IATI import leaves out is named and counted",
  "iati-text-not-read": "words that stand where IATI has none are named and counted",
  "iati-nested": "no IATI activity stands in another",
  "iati-cut": "an IATI file is whole and well-formed; what stands before the slip is read",
  "iati-cell-refused": "every value of an IATI file that is taken fits the column it comes into",
  "iati-identifier-repeated": "each IATI activity has an identifier of its own",
  "iati-several-currencies":
    "amounts of an IATI activity are added up where they are in one currency",
  "iati-date-type": "an IATI date says whether it is planned or actual, a start or an end",
  "iati-empty-element": "an IATI element says something",
  "iati-region-for-country": "an IATI region stands in recipient-region, not in recipient-country",
  "iati-no-organisation": "an IATI activity names the organisation that reports or pays for it",
  "iati-encoding": "an IATI file is in UTF-8 or UTF-16, as its first bytes say",
  "iati-doctype": "an IATI file has no DOCTYPE",
  "iati-root": "an IATI activity file has the root <iati-activities>",
  "iati-not-xml": "an IATI file is XML",
  "chart-value-not-number": "a chart that draws lengths is given numbers",
  "chart-value-not-date": "an event on a time line has a date that is known",
  "chart-value-negative": "a chart that starts at zero is given no value below it",
  "chart-datum-repeated": "a chart has one value for each key of a series",
  "chart-too-many-categories": "a chart has at most five categories, and the rest as one",
  "chart-line-one-point": "a line has two known points or more",
  "chart-dot-pair": "a dot chart has a plan and a result for each key",
  "chart-share-sum": "the shares of a strip come to one whole",
  "note-runs-on": "a note ends on the page of its mark, or says that it runs on",
  "notes-counted-through":
    "notes are counted by pages, unless their numbers would move them from page to page",
  "pages-unsettled": "the numbers of pages and notes are those of the pages that print them",
  "glyph-missing": "every printed character has a face in the font pack",
  "text-lost": "every word of a document stands on its pages, as the finished file is read back",
  "text-misplaced": "what a document says stands on its pages in the same order",
  "text-added": "nothing stands on the pages that is in no document",
  "figure-lost": "every printed figure of a document stands on a page",
  "card-overflow": "a card takes one page: a longer one is refused, never cut or shrunk",
  "pdf-broken": "a finished PDF can be read by the places that it gives for its own objects",
  "pdf-foreign": "a PDF that is to be checked was written by brief build, and by nothing after it",
  "pdf-header": "a PDF begins with its version and a comment of bytes over 127",
  "pdf-identity": "a PDF has an identity of its own, made from its pages",
  "pdf-not-encrypted": "a PDF that is to be kept is not encrypted",
  "pdf-archive-claim": "a PDF says in its metadata that it is PDF/A-3b",
  "pdf-info-agrees": "the two places where a PDF tells of itself, Info and XMP, say the same",
  "pdf-output-intent": "a PDF says what its colours are, by a profile",
  "pdf-filters": "what a PDF holds is packed by Flate alone, and lies in the file",
  "pdf-actions": "links of a PDF go to a place or an address, and nothing else is started",
  "pdf-no-scripts": "a PDF holds no JavaScript",
  "pdf-no-triggers": "nothing in a PDF starts by itself",
  "pdf-no-forms": "a PDF holds no form",
  "pdf-fonts-embedded": "every face of a PDF is in the file",
  "pdf-fonts-to-unicode": "every code that a PDF draws means a text",
  "pdf-no-notdef": "a PDF draws no glyph that stands for a missing one",
  "pdf-annotations": "what lies over the pages of a PDF is a link, printed and not hidden",
  "pdf-content-marked": "whatever a PDF paints belongs to a tag or is an artifact",
  "pdf-tags": "a PDF says that it is tagged, and has tags",
  "pdf-marks-reachable": "every marked content of a PDF has one tag, and every tag its content",
  "pdf-parent-tree": "from its content the tags of a PDF are found again",
  "pdf-language": "a PDF says in which language it is",
  "pdf-title-shown": "a PDF has a title, and viewers are asked to show it",
  "pdf-tab-order": "links of a PDF are gone through in reading order",
  "pdf-outline": "the outline of a PDF counts its entries, and each of them leads somewhere",
  "pdf-attachments": "what a PDF carries says what it is",
  "pdf-within-page": "nothing in a PDF is drawn outside its page",
  "pdf-no-leftovers": "no NaN, undefined or {{ stands in the text of a PDF",
  "pdf-figures": "where a PDF says that a figure stands, its pages hold the figure's text",
  "wb-head-missing": "a World Bank list has a row of headings",
  "wb-heading-missing": "a World Bank list has the headings that no project can be without",
  "wb-api-unreadable": "an answer of the projects API is JSON with a record for each id",
  "wb-heading-unmapped": "every heading of a World Bank list that is not read is named",
  "wb-heading-twice": "a World Bank list has each heading once",
  "wb-record-refused":
    "a record of a World Bank list has an id of its own, and no more than its head names",
  "wb-row-short": "a row of a World Bank list has a cell under each heading",
  "wb-amount-unreadable": "an amount of a World Bank list is a plain number",
  "wb-date-unreadable": "a date of a World Bank list is one day of the calendar, and no other",
  "wb-values-differ": "two headings of a World Bank list that mean the same say the same",
  "wb-value-unread": "a value of the projects API is a text or has a known form",
  "wb-status-unknown": "the status word of a World Bank project has a code",
  "wb-area-unknown": "a country or region of a World Bank list is known by its code or whole name",
  "wb-amount-tiny": "an amount of a World Bank list below a thousand dollars is looked at",
  "wb-dropped-with-amount": "the amounts of a dropped project are kept, and in no total",
  "wb-unit-millions": "a column in millions is known by the dollar columns beside it, and said",
  "wb-unit-unclear": "a column of small amounts has a dollar column to compare it with",
  "wb-api-partial": "an answer of the projects API holds all projects that it counts",
  "wb-field-not-kept": "a column that no table of ours has a place for is told with its count",
  "wb-zero-is-none": "an amount of 0 in a World Bank list is money that there is none of",
  "merge-ambiguous": "an imported project or line is one that is there, or new, and never a guess",
  "source-undated": "an imported file has a date, so that a newer edition supersedes an older one",
  "text-refused": "an imported text that a wrong conversion has spoilt is not taken",
  "text-cleaned": "an imported text is without characters that no reader can see",
  "mapping-invalid": "a mapping file names known tables, fields and units",
  "mapped-head-missing": "a mapped table has the headings of its mapping",
  "mapped-heading-missing": "every column of a mapping is in the table",
  "mapped-heading-unread": "every column of a mapped table that is not read is named",
  "mapped-record-refused":
    "a row of a mapped table names a project once, and has what its mapping requires",
  "mapped-cell-refused": "a cell of a mapped table has the form and unit of its column",
  "mapped-value-differs": "rows of one project say the same of it, or it is kept as the loan's own",
  "mapped-organisation-new": "an organisation that is not known is added, and said",
  "mapped-row-total": "rows of totals are left out of an import, and said",
  "mapped-row-note": "notes below a table are left out of an import, and said",
  "mapped-row-group": "headings between the rows of a table are left out of an import, and said",
  "mapped-row-head": "a head that comes again is left out of an import, and said",
  "fx-head-missing": "a table of exchange rates has headings for a date and its rates",
  "fx-heading-unread": "every column of a table of rates that is not read is named",
  "fx-rate-refused": "a rate has a day, currencies and a number above zero",
  "fx-rate-twice": "a pair has one rate a date; another one that differs is not taken",
  "fx-rate-again": "a rate that a table has twice is taken once",
  "fx-direction": "which way the rates of a currency are quoted is known by their size, and said",
  "fx-direction-unclear": "the rates of a currency in one table are all quoted the same way",
  "fx-kind-missing":
    "a table of rates says of what kind they are: averages, of a day, central parity",
  "package-unreadable": "a data package has a datapackage.json with a list of resources",
  "package-type-unknown":
    "a field of a data package has a type of the standard, or is read as what is meant",
  "package-path-unsafe": "a data package names only files below its own folder",
  "package-file-missing": "every file that a data package names is in it",
  "package-resource-unread":
    "a resource of a data package is CSV or JSON in an encoding that is known",
  "package-resource-unmapped": "a table of a data package is one of ours, or has a mapping",
  "package-json-table": "a JSON resource of a data package is a list of rows",
  "iati-required":
    "an IATI file holds what its schema asks for: what lacks it is left out, with the line that lacks it",
  "iati-nothing-written": "an IATI file holds one activity at least",
  "iati-title-as-description":
    "IATI wants a description: where no source describes the activity, its title stands again",
  "iati-lender-reports":
    "IATI wants to know who reports: where no row names it, the lender whose number the activity has",
  "iati-status-from-stage":
    "IATI wants a status: where no source states it, that of the finance line's stage",
  "iati-start-from-approval":
    "IATI wants a start: the schema allows the commencement of funding, so effectiveness, else signing, else approval",
  "iati-end-from-closing": "the lender's closing day stands as the planned or actual end in IATI",
  "iati-value-date":
    "IATI wants the day that a value is of: that of the transaction, or of the period's start",
  "iati-country-from-units": "units of GB/T 2260 lie in China: CN is the country in IATI",
  "sheet-number-as-text":
    "a number of more than 15 significant digits is a text in a workbook: a cell would round it",
  "sheet-text-cut": "a cell of a workbook holds 32,767 characters: a longer text is cut there",
  "export-out":
    "an export goes to a folder or file of its own, never over the dataset it is made of",
  "render-fault": "a fault of the programme while one brief was made; the others are delivered",
  "side-broken": "both sides of a comparison can be read; the broken one is named with its faults",
  "no-such-side": "what is compared is a file, a folder or a git revision",
  "nothing-to-compare": "a folder or file that is compared holds facts of a form that is read",
  "no-briefs-then":
    "a revision from before its brief.yaml is read by the briefs of the other side, and that is said",
  "dataset-outside-repository": "the dataset of a revision lies in its repository",
  "side-ambiguous": "a name that means a folder and a revision is taken for the folder, and said",
  "approx-doubled": "a figure is called rough once: 约50个, not 约50个左右",
  "approx-invented":
    "约, about and около stand only before figures that their source gives as rough",
  "conversion-bare":
    "a converted amount says its rate, the kind of rate and its day, or is left out",
  "currency-form":
    "a currency has one name in a language: 1.5亿美元, US$150 million, 150 млн долл. США",
  "dash-form":
    "ranges and routes have the dash of their language: 2021—2025年, 2021–2025, a spaced — in Russian sentences",
  "date-form": "a date has one form in a language: 2025年3月31日, 31 March 2025, 31 марта 2025 г.",
  "date-relative":
    "a brief names the date: 去年, recently and в этом году are true only on the day of writing",
  "deng-misuse": "等 says that there is more: not after a whole list, nor beside ……",
  "fenbie-count": "A、B分别为…、… has as many values as names",
  "heading-form": "a heading is a noun phrase without figure, colon or end mark",
  jiezhi: "the day that facts run to takes 截至; 截止 is for what ends",
  "limit-inclusive": "5个以上 does not say whether 5 is one of them: 超过5个, 5个及以上",
  "ling-circle": "a year in characters has 〇 (U+3007) as its zero: 二〇二五年",
  "list-join": "the last of a list is joined by one word alone: 甲、乙和丙, A, B and C",
  "number-ru":
    "Russian numbers have a decimal comma, groups parted by U+00A0, a gap before %; млн and млрд have no point, тыс. has one",
  "of-which-sum":
    "parts never come to more than the whole, and to less only where the text says why",
  "percent-point": "a change of a share is told in percentage points",
  "person-count":
    "people, households and visits are three things: a figure keeps the unit of its source",
  "plural-en": "1 project, 0 or 2 projects; an amount of money is singular",
  "plural-ru": "21 проект, 2 проекта, 5 проектов; after около, более and из the genitive",
  "praise-bare": "words that praise or only fill are left out: the figure says it, or nothing does",
  "private-figure":
    "stray and hypothetical facts are never printed; an unverified figure stands marked on its own sheet and list row, in no total, chart or headline; published figures are not worked on",
  "quote-nesting":
    "outer and inner marks of quotation are those of the language: “外‘内’外”, «внешние „внутренние“»",
  "range-unit":
    "a range of per cents, of 万 or of 亿 says its unit at both ends: 15%～30%, 9亿～16亿元",
  "share-base": "a share says what it is a share of: 占贷款承诺额的80%",
  "space-zh": "no space is typed between digits and Chinese characters: the layout sets the gap",
  "status-word":
    "a loan is called what the stage of its finance line is: approved is not 已签约, dropped is not 取消",
  "term-banned":
    "one thing has one word, that of the glossary; the short name of a body comes after its full one",
  "times-fall": "a fall is told in per cent: nothing becomes 2倍 less",
  "times-growth":
    "growth is told in per cent, a multiple as 为上期的2倍: 增长2倍 is read in two ways",
  "title-comma": "no 、 between titles or quotations that stand side by side: 《甲》《乙》",
  "unit-missing": "a quantity in a sentence has its unit: 1.5亿美元, 1180公里",
  "unit-mixed-column":
    "amounts of one column stand in one unit and currency, the one named above them",
  "unknown-as-zero": "what is not known is 不详, n.a. or н.д., in cells —; never 0 or nothing",
  "width-form": "Chinese text has full-width marks in pairs, and half-width digits and %",
  "yi-billion": "the words of a figure come to its value: 41.33亿 is 4.133 billion",
  "unknown-flag": "a flag that the command does not have is refused, never passed over",
  "unknown-command": "a command that there is not is refused",
};

/** Undefined when there is no such rule; the standard's rules by `iati-` and their official ids. */
export function ruleMeaning(id: string): string | undefined {
  if (Object.hasOwn(meanings, id)) return meanings[id];
  const change = changeClasses.find(({ name }) => name === id);
  if (change !== undefined) return `a class of change: ${change.means}`;
  const official = id.replace(/^iati-/, "");
  if (official === id || !Object.hasOwn(iatiRules, official)) return undefined;
  const { decided, severity, says = "" } = iatiRules[official] ?? {};
  return decided === "none"
    ? `rule ${official} of the IATI standard is not checked: ${says}`
    : `${says} (rule ${official} of the IATI standard, ${severity} there)`;
}
