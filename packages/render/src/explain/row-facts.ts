// A row of the dataset → what a reader calls it, and the sources that it rests on.
import {
  type AnyRow,
  type Citation,
  cellValues,
  type Dataset,
  type RowRef,
  rowsOf,
  tables,
} from "@brief/data";
import { fieldWords } from "../view/project-words.ts";

/** In the two languages of the terminal and the preview. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What one row says of one thing. */
export interface Cell {
  /** Absent where its source shows none. */
  readonly value?: string;
  readonly unit?: string;
  /** Of what the row is about: amount, closing date. */
  readonly field?: Words;
}

/** An organisation that lends, by its code. */
export interface Lender {
  readonly id: string;
  readonly name: Words;
}

export interface RowFacts {
  readonly row: AnyRow;
  readonly name: Words | undefined;
  readonly cell: Cell | undefined;
  readonly lenders: readonly Lender[] | undefined;
  readonly sources: readonly Citation[];
}

type Rows = ReadonlyMap<string, AnyRow>;

const tablesOf = new WeakMap<Dataset, Map<string, Rows>>();

/** Each table is indexed once, when a row of it is first asked for. */
function rowsById(dataset: Dataset, name: string): Rows {
  const made = tablesOf.get(dataset) ?? new Map<string, Rows>();
  tablesOf.set(dataset, made);
  const known = made.get(name);
  if (known !== undefined) return known;
  const definition = tables.find((one) => one.name === name);
  const rows = definition === undefined ? [] : rowsOf(dataset, definition);
  const byId = new Map(rows.map((row) => [String(row[definition?.keyColumn ?? "id"]), row]));
  made.set(name, byId);
  return byId;
}

function rowAt(dataset: Dataset, { table, id }: RowRef): AnyRow | undefined {
  return rowsById(dataset, table).get(id);
}

export function rowFacts(dataset: Dataset, ref: RowRef): RowFacts | undefined {
  const row = rowAt(dataset, ref);
  if (row === undefined) return undefined;
  return {
    row,
    name: nameOf(dataset, ref.table, row),
    cell: cellOf(ref.table, row),
    lenders: lendersOf(dataset, ref.table, row),
    sources: sourcesOf(row),
  };
}

function sourcesOf(row: AnyRow): readonly Citation[] {
  const { locator } = row;
  const at = typeof locator === "string" ? { locator } : {};
  return [...cellValues(row, "source"), ...cellValues(row, "sources")].map((id) => ({ id, ...at }));
}

/** The column that holds the value, of the tables whose rows say one thing. */
const valueColumns: Readonly<Record<string, string>> = {
  assertions: "value",
  aggregates: "value",
  outputs: "value",
  beneficiaries: "value",
  measurements: "value",
  transactions: "value",
  budgets: "value",
  "fx-rates": "rate",
  sources: "published",
};

function cellOf(table: string, row: AnyRow): Cell | undefined {
  const column = Object.hasOwn(valueColumns, table) ? valueColumns[table] : undefined;
  if (column === undefined) return undefined;
  const value = row[column];
  const unit = text(row, "unit", "currency", "quote");
  const field = table === "assertions" ? fieldOf(String(row["field"])) : undefined;
  return {
    ...(value === undefined ? {} : { value: String(value) }),
    ...(unit === undefined ? {} : { unit }),
    ...(field === undefined ? {} : { field }),
  };
}

export function fieldOf(field: string): Words | undefined {
  const found = Object.entries(fieldWords).find(([name]) => name === field)?.[1];
  return found && { zh: found.zh, en: found.en };
}

function lendersOf(dataset: Dataset, table: string, row: AnyRow): readonly Lender[] | undefined {
  const line =
    table === "finance-lines"
      ? row
      : rowAt(dataset, { table: "finance-lines", id: String(row["subject"]) });
  const lender = line?.["lender"];
  if (typeof lender !== "string" || (table !== "assertions" && table !== "finance-lines")) {
    return undefined;
  }
  const agency = rowAt(dataset, { table: "organisations", id: lender });
  const group = agency?.["parent"];
  const ids = typeof group === "string" ? [group, lender] : [lender];
  return ids.flatMap((id) => {
    const organisation = rowAt(dataset, { table: "organisations", id });
    const zh = text(organisation, "nameZh", "nameEn");
    const en = text(organisation, "nameEn", "nameZh");
    return zh === undefined || en === undefined ? [] : [{ id, name: { zh, en } }];
  });
}

const text = (row: AnyRow | undefined, ...columns: readonly string[]): string | undefined => {
  const value = columns.map((column) => row?.[column]).find((cell) => typeof cell === "string");
  return typeof value === "string" ? value : undefined;
};

function words(row: AnyRow | undefined): Words | undefined {
  const en = text(row, "shortEn", "nameEn", "labelEn", "glossEn", "whatEn", "title");
  const zh = text(row, "shortZh", "nameZh", "labelZh", "wordingZh", "whatZh", "title") ?? en;
  return zh === undefined ? undefined : { zh, en: en ?? zh };
}

const lineKinds: Readonly<Record<string, Words>> = {
  loan: { zh: "贷款", en: "loan" },
  credit: { zh: "信贷", en: "credit" },
  grant: { zh: "赠款", en: "grant" },
  counterpart: { zh: "配套资金", en: "counterpart funds" },
  "technical-assistance": { zh: "技术援助", en: "technical assistance" },
};

function join(...parts: readonly (Words | undefined)[]): Words | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  return {
    zh: known.map(({ zh }) => zh).join("，"),
    en: known.map(({ en }) => en).join(", "),
  };
}

const projectName = (dataset: Dataset, id: string): Words | undefined =>
  words(rowAt(dataset, { table: "projects", id }));

function subjectName(dataset: Dataset, id: string): Words | undefined {
  const line = rowAt(dataset, { table: "finance-lines", id });
  if (line === undefined) return projectName(dataset, id);
  return join(projectName(dataset, String(line["project"])), lineKinds[String(line["kind"])]);
}

const same = (value: string): Words => ({ zh: value, en: value });

function nameOf(dataset: Dataset, table: string, row: AnyRow): Words | undefined {
  switch (table) {
    case "assertions":
      return subjectName(dataset, String(row["subject"]));
    case "finance-lines":
      return subjectName(dataset, String(row["id"]));
    case "allocations": {
      const target = String(row["target"]);
      const named = row["dimension"] === "sector" ? "sectors" : "regions";
      return join(
        projectName(dataset, String(row["project"])),
        words(rowAt(dataset, { table: named, id: target })),
      );
    }
    case "fx-rates":
      return same(
        `1 ${row["base"]} = ${row["rate"]} ${row["quote"]}, ${row["kind"]}, ${row["date"]}`,
      );
    case "outputs":
      return join(projectName(dataset, String(row["project"])), words(row));
    case "beneficiaries":
    case "conflicts":
    case "matches":
      return projectName(dataset, String(row["project"]));
    default:
      return words(row) ?? subjectName(dataset, String(row["subject"] ?? row["financeLine"]));
  }
}
