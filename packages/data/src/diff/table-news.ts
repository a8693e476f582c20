// What a row of each table is news of: the class of one added, taken away or changed, and which columns say the same thing.
import type { ChangeClass } from "../model/change.ts";
import type { AnyRow } from "../model/tables.ts";

export interface TableNews {
  readonly added: ChangeClass;
  readonly gone: ChangeClass;
  /** Of a column that has no class of its own. */
  readonly changed: ChangeClass;
  /** Columns of their own class. */
  readonly columns?: Readonly<Record<string, ChangeClass>>;
  /** Two rows of one owner that agree in these say one thing, whatever their ids. */
  readonly identity: readonly string[];
  /** Two rows that are left over, one on each side, are one row changed where they agree in these. */
  readonly likeness?: readonly string[];
  /** Columns that tell a row in a few words. */
  readonly words: readonly string[];
}

/** Columns that are alike in every table. */
const everywhere: Readonly<Record<string, ChangeClass>> = {
  source: "re-sourced",
  sources: "re-sourced",
  locator: "re-sourced",
  supersedes: "re-sourced",
  retrieved: "re-sourced",
  language: "re-coded",
  nameZh: "renamed",
  nameEn: "renamed",
  nameRu: "renamed",
  shortZh: "renamed",
  shortEn: "renamed",
  shortRu: "renamed",
  labelZh: "renamed",
  labelEn: "renamed",
  labelRu: "renamed",
  nameZhSource: "re-sourced",
  aliases: "reworded",
  note: "reworded",
  noteZh: "reworded",
  noteEn: "reworded",
  noteRu: "reworded",
  standingNote: "reworded",
  comment: "reworded",
  asWritten: "re-coded",
  order: "formatting",
};

export function classOfColumn(news: TableNews, column: string): ChangeClass {
  return news.columns?.[column] ?? everywhere[column] ?? news.changed;
}

/** Columns that do not tell two rows of the same content apart. */
export const bookkeeping: ReadonlySet<string> = new Set(
  Object.entries(everywhere).flatMap(([column, name]) => (name === "re-sourced" ? [column] : [])),
);

function one(
  name: ChangeClass,
  parts: Pick<TableNews, "identity" | "words" | "columns">,
): TableNews {
  return { added: name, gone: name, changed: name, ...parts };
}

/** Entries come and go with the facts that name them; what an entry says is another matter. */
function codes(words: readonly string[]): TableNews {
  const columns = { order: "codes-changed" } as const;
  const both = { added: "record-keeping", gone: "record-keeping" } as const;
  return { ...one("codes-changed", { identity: [], words, columns }), ...both };
}

/** Projects, finance lines and assertions have rules of their own beside these. */
export const tableNews: Readonly<Record<string, TableNews>> = {
  sources: {
    ...one("source-changed", { identity: [], words: ["title", "published"] }),
    columns: {
      title: "reworded",
      publisher: "reworded",
      publisherZh: "reworded",
      publisherRu: "reworded",
      kind: "re-coded",
      series: "source-changed",
      sha256: "record-keeping",
      url: "record-keeping",
      heldAt: "record-keeping",
      licence: "record-keeping",
    },
  },
  organisations: codes(["nameEn", "type", "parent"]),
  regions: codes(["nameZh", "level", "parent"]),
  sectors: codes(["nameEn", "vocabulary", "dacCodes"]),
  periods: codes(["labelEn", "start", "end"]),
  projects: {
    ...one("codes-changed", { identity: [], words: [] }),
    columns: {
      key: "re-coded",
      lenderProjectId: "re-coded",
      sectorAsWritten: "re-coded",
      confidence: "confidence-changed",
      doubtZh: "confidence-changed",
      doubtEn: "confidence-changed",
      doubtRu: "confidence-changed",
      provinces: "allocation-changed",
      relatedTo: "reading-changed",
      lender: "financing-changed",
    },
  },
  "finance-lines": {
    added: "financing-added",
    gone: "financing-gone",
    changed: "financing-changed",
    columns: { stage: "status-changed", instrumentNo: "re-coded", financeType: "re-coded" },
    identity: [],
    words: ["kind", "stage", "instrumentNo", "currency"],
  },
  transactions: {
    added: "transaction-added",
    gone: "transaction-gone",
    changed: "transaction-corrected",
    columns: {
      ref: "re-coded",
      description: "reworded",
      humanitarian: "re-coded",
      channel: "re-coded",
      flowType: "re-coded",
      financeType: "re-coded",
      aidTypes: "re-coded",
      tiedStatus: "re-coded",
    },
    identity: ["type", "date", "value", "currency", "ref"],
    words: ["type", "date", "value", "currency"],
  },
  allocations: {
    ...one("allocation-changed", {
      identity: ["dimension", "target"],
      words: ["dimension", "target", "sharePercent", "basis"],
    }),
    columns: { order: "allocation-changed" },
  },
  outputs: {
    ...one("result-changed", {
      identity: ["whatEn", "unit", "basis", "asOf"],
      words: ["whatEn", "value", "unit", "basis"],
    }),
    columns: { whatRu: "reworded" },
  },
  beneficiaries: one("result-changed", {
    identity: ["unit", "basis", "asOf"],
    words: ["value", "unit", "basis"],
  }),
  aggregates: {
    ...one("published-changed", { identity: [], words: ["glossEn", "value", "unit"] }),
    columns: {
      wordingZh: "reworded",
      glossEn: "reworded",
      glossRu: "reworded",
      sectorAsWritten: "re-coded",
    },
  },
  "fx-rates": one("rate-changed", {
    identity: ["base", "quote", "date", "kind"],
    words: ["base", "quote", "date", "rate", "kind"],
  }),
  conflicts: {
    ...one("reading-changed", { identity: ["field"], words: ["fieldEn", "commentEn"] }),
    columns: {
      fieldZh: "reworded",
      fieldEn: "reworded",
      fieldRu: "reworded",
      commentZh: "reworded",
      commentEn: "reworded",
      commentRu: "reworded",
    },
  },
  matches: one("reading-changed", { identity: ["aggregate"], words: ["aggregate", "strength"] }),
  budgets: one("terms-changed", {
    identity: ["kind", "start", "end"],
    words: ["kind", "start", "end", "value", "currency"],
  }),
  "loan-terms": one("terms-changed", {
    identity: [],
    words: ["rate1", "repaymentType", "repaymentFirstDate", "repaymentFinalDate"],
  }),
  "loan-statuses": one("terms-changed", {
    identity: ["year", "currency"],
    words: ["year", "principalOutstanding", "principalArrears", "currency"],
  }),
  "iati-lines": one("record-keeping", { identity: [], words: ["identifier", "version"] }),
  parties: {
    ...one("party-changed", { identity: ["role", "ref", "name"], words: ["role", "name", "ref"] }),
    columns: { type: "re-coded", activityId: "record-keeping", crsChannelCode: "re-coded" },
    likeness: ["role"],
  },
  identifiers: one("record-keeping", { identity: ["type", "value"], words: ["value", "type"] }),
  links: one("record-keeping", { identity: ["kind", "target"], words: ["title", "target"] }),
  locations: {
    ...one("place-moved", { identity: ["ref", "name"], words: ["name", "latitude", "longitude"] }),
    columns: { name: "renamed", ref: "re-coded" },
  },
  markers: one("record-keeping", {
    identity: ["vocabulary", "code"],
    words: ["name", "code", "significance"],
  }),
  results: one("result-changed", { identity: ["type", "title"], words: ["title", "type"] }),
  indicators: one("result-changed", { identity: ["title"], words: ["title", "measure"] }),
  measurements: one("result-changed", {
    identity: ["kind", "period", "start", "end", "year"],
    words: ["kind", "end", "year", "value"],
  }),
  texts: {
    added: "words-found",
    gone: "words-lost",
    changed: "reworded",
    identity: ["kind", "type", "language"],
    words: ["text"],
  },
};

/** The column that parts a table into kinds: a borrower and an agency are two matters. */
const kindColumns: Readonly<Record<string, string>> = {
  parties: "role",
  allocations: "dimension",
  texts: "kind",
  links: "kind",
};

/** `parties borrower`; the table's name alone where it has one kind of rows. */
export function kindOfRow(table: string, row: AnyRow): string {
  const column = kindColumns[table];
  return column === undefined ? table : `${table} ${row[column]}`;
}
