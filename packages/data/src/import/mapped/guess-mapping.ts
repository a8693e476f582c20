// The first rows of a table of others → a draft of its mapping, with all that a person should look at before it is used.
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { fields } from "./fields.ts";
import { fold } from "./fold.ts";
import { guessFacts } from "./guess-facts.ts";
import { guessHeading, type HeadingGuess } from "./heading-words.ts";
import type { ColumnMapping, TableMapping } from "./mapping.ts";
import { saysNothing } from "./read-quantity.ts";
import { kindOfRow } from "./row-kind.ts";
import { findHead, type HeadColumn } from "./table-head.ts";
import { unitOf } from "./unit-words.ts";
import { lenderWords, statusWords } from "./words.ts";

export interface Unsure {
  /** Of the part of the mapping: `columns`, a heading. */
  readonly path: readonly string[];
  readonly why: string;
}

export interface DraftMapping {
  readonly mapping: TableMapping;
  readonly unsure: readonly Unsure[];
}

/** A column with the cells that stand below it. */
interface Sample {
  readonly column: HeadColumn;
  readonly cells: readonly string[];
}

/** Undefined where no row has a heading that is known. The head may stand in any of the rows. */
export function guessMapping(
  headerRows: readonly SheetRow[],
  sampleRows: readonly SheetRow[],
): DraftMapping | undefined {
  const rows = [...headerRows, ...sampleRows].filter((row) => !isEmptyRow(row));
  const found = findHead(rows, (name) => (guessOf(name) === undefined ? undefined : fold(name)));
  if (found === undefined) return undefined;
  const { head, used } = found;
  const above = rows.slice(0, used).flatMap(({ cells }) => [...new Set(cells)]);
  const named = head.columns.flatMap(({ heading }, at) => (isIdentity(heading) ? [at] : []));
  const records = rows.slice(used).filter((row) => kindOfRow(row, head, named) === "record");
  const samples = head.columns
    .map((column, at) => ({ column, cells: records.map(({ cells }) => cells[at] ?? "") }))
    .filter(({ column }) => column.heading !== "");
  return drafted(samples, above);
}

function isIdentity(heading: string): boolean {
  const field = guessOf(heading)?.column.field ?? "";
  return fields.get(field)?.form === "name" || field === "lenderProjectId";
}

interface Guess extends HeadingGuess {
  /** Words in brackets that are a unit. */
  readonly unit?: string;
}

/** 贷款金额（万美元） is a heading and a unit; so are "Loan, US$ million" and 贷款 / 金额(万元). */
function guessOf(heading: string): Guess | undefined {
  const parts = /^(.*?)\s*(?:[(（[【](.*)[)）\]】]|[,，]\s*([^,，]*))\s*$/su.exec(heading);
  const [, before = heading, inside, after] = parts ?? [];
  const unit = [inside, after].find((text) => text !== undefined && unitOf(text) !== undefined);
  const bare = unit === undefined ? heading : before;
  const whole =
    guessHeading(bare) ?? guessHeading(before) ?? guessHeading(bare.split(" / ").at(-1) ?? bare);
  return whole && { ...whole, ...(unit === undefined ? {} : { unit }) };
}

function drafted(samples: readonly Sample[], above: readonly string[]): DraftMapping {
  const unsure: Unsure[] = [];
  const columns: Record<string, string | ColumnMapping> = {};
  const unitAbove = unitOfTable(above);
  const taken = new Set<string>();
  for (const sample of samples) {
    const { heading } = sample.column;
    const doubt = (why: string) => unsure.push({ path: ["columns", heading], why });
    const column = columnOf(sample, unitAbove, doubt);
    const key = `${column.field} ${column.kind ?? ""}`;
    const isAgain = taken.has(key) && !severalOf.has(column.field);
    taken.add(key);
    if (isAgain) doubt(`another column is read as ${column.field} already`);
    const written = isAgain ? { field: "skip" } : column;
    columns[heading] = Object.keys(written).length === 1 ? written.field : written;
  }
  const fieldsOfTable = new Set(
    Object.values(columns).map((one) => (typeof one === "string" ? one : one.field)),
  );
  const table = tableOf(samples, columns, fieldsOfTable);
  const shaped = shape(samples, { table, columns, fields: fieldsOfTable }, unsure);
  const always = alwaysOf(fieldsOfTable, { columns, above, table }, unsure);
  const comma = samples.some(
    ({ column, cells }) =>
      isAmount(columns[column.heading]) &&
      cells.some((cell) => /^[\d\s.]*\d,\d{1,2}$/.test(cell.trim())),
  );
  const facts = table === "facts" ? guessFacts(wordsOf(samples, columns), unsure) : undefined;
  return {
    mapping: {
      table,
      ...(comma ? { decimal: "," as const } : {}),
      ...(Object.keys(always).length > 0 ? { always } : {}),
      columns: shaped,
      ...(facts === undefined ? {} : { facts }),
    },
    unsure,
  };
}

/** Of these a table may have many columns. */
const severalOf = new Set([
  "skip",
  "region",
  "sector",
  "output",
  "beneficiaries",
  "transaction",
  "identifier",
  "implementing",
  "description",
]);

type Doubt = (why: string) => void;

function columnOf(sample: Sample, unitAbove: string | undefined, doubt: Doubt): ColumnMapping {
  const { column, cells } = sample;
  const guess = guessOf(column.heading);
  if (guess === undefined) return byContents(cells, doubt);
  if (guess.by !== undefined) doubt(`read by the words "${guess.by}" of the heading`);
  const { field } = guess.column;
  const form = fields.get(field)?.form;
  if (form === "money") return withUnit(guess, unitAbove, doubt);
  if (form === "measure" && guess.unit !== undefined) return { ...guess.column, unit: guess.unit };
  if (form === "date") return withOrder(guess.column, cells, doubt);
  if (form === "status") return withWords(guess.column, cells, doubt);
  return guess.column;
}

function byContents(cells: readonly string[], doubt: Doubt): ColumnMapping {
  const filled = cells.filter((cell) => !saysNothing(cell));
  const most = (words: ReadonlyMap<string, unknown>) =>
    filled.length > 1 && filled.filter((cell) => words.has(fold(cell))).length > filled.length / 2;
  const field = most(statusWords) ? "status" : most(lenderWords) ? "lender" : "skip";
  doubt(
    field === "skip"
      ? "the heading is not known: the column is not read"
      : `the heading is not known; the cells look like ${field}`,
  );
  return { field };
}

function withUnit(
  { column, unit }: Guess,
  unitAbove: string | undefined,
  doubt: Doubt,
): ColumnMapping {
  const stated = unit ?? unitAbove;
  if (stated === undefined) {
    doubt(
      "neither the heading nor the rows above say a unit: add unit: 万美元, or map a column to currency",
    );
    return column;
  }
  if (unit === undefined) doubt("the unit is that of the rows above");
  const read = unitOf(stated);
  if (read?.name === undefined)
    doubt("the unit names no currency: write it with one, or map a column to currency");
  if (read?.name === "CNY" && !/人民币|cny|rmb|юан/i.test(stated)) doubt("元 is taken as CNY");
  if (column.kind === undefined && column.field === "amount")
    doubt("is it a loan, a credit or a grant? add kind");
  return { ...column, unit: stated };
}

function withOrder(column: ColumnMapping, cells: readonly string[], doubt: Doubt): ColumnMapping {
  const slashed = cells.flatMap((cell) => {
    const [, first, second] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}/.exec(cell.trim()) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  if (slashed.length === 0) return column;
  if (slashed.some(([first]) => first > 12)) return { ...column, order: "day-first" };
  if (slashed.some(([, second]) => second > 12)) return { ...column, order: "month-first" };
  doubt("days and months may be swapped: write order: day-first or order: month-first");
  return column;
}

const unknownWords = 6;

function withWords(column: ColumnMapping, cells: readonly string[], doubt: Doubt): ColumnMapping {
  const strange = [...new Set(cells.map((cell) => cell.trim()))].filter(
    (cell) => !saysNothing(cell) && !statusWords.has(fold(cell)),
  );
  if (strange.length === 0) return column;
  const listed = strange
    .slice(0, unknownWords)
    .map((word) => `"${word}"`)
    .join(", ");
  doubt(`say what these words mean: words: { ${listed.replaceAll(", ", ": …, ")}: … }`);
  return column;
}

/** 单位：万美元, (US$ million) in a row above the head. */
function unitOfTable(above: readonly string[]): string | undefined {
  for (const cell of above) {
    const [, said = ""] =
      /(?:单位|计量单位|unit|единица измерения)\s*[:：]\s*([^,，;；)）]+)/i.exec(cell) ?? [];
    const [, inside = ""] = /[(（]([^()（）]+)[)）]\s*$/.exec(cell) ?? [];
    for (const text of [said.trim(), inside.trim()]) {
      const unit = text === "" ? undefined : unitOf(text);
      if (unit?.name !== undefined && unit.name.length === 3) return text;
    }
  }
  return undefined;
}

function isAmount(column: string | ColumnMapping | undefined): boolean {
  const field = typeof column === "string" ? column : column?.field;
  const form = fields.get(field ?? "")?.form;
  return form === "money" || form === "measure" || field === "value";
}

type Columns = Readonly<Record<string, string | ColumnMapping>>;

function cellsOf(samples: readonly Sample[], columns: Columns, field: string): readonly string[] {
  const heading = Object.keys(columns).find((name) => fieldOf(columns[name]) === field);
  return samples.find(({ column }) => column.heading === heading)?.cells ?? [];
}

function fieldOf(column: string | ColumnMapping | undefined): string | undefined {
  return typeof column === "string" ? column : column?.field;
}

/** A project that comes twice, or below whose merged name rows are empty, has a row a loan. */
function tableOf(samples: readonly Sample[], columns: Columns, all: ReadonlySet<string>): string {
  if (all.has("fact") && all.has("value")) return "facts";
  const key = ["lenderProjectId", "nameZh", "nameEn", "nameRu"].find((field) => all.has(field));
  if (key === undefined) return "projects";
  const cells = cellsOf(samples, columns, key).map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== "");
  const isMerged = isMergedDown(cells);
  return new Set(filled).size < filled.length || isMerged ? "loans" : "projects";
}

/** The first is filled, and more than every fourth below is not. */
function isMergedDown(cells: readonly string[]): boolean {
  const empty = cells.filter((cell) => cell.trim() === "").length;
  return (cells[0]?.trim() ?? "") !== "" && empty * 4 > cells.length;
}

interface Shape {
  readonly table: string;
  readonly columns: Columns;
  readonly fields: ReadonlySet<string>;
}

/** What a record is known by must be there; merged cells are filled down. */
function shape(
  samples: readonly Sample[],
  { table, columns, fields: all }: Shape,
  unsure: Unsure[],
): Columns {
  const key = ["nameZh", "nameEn", "nameRu", "lenderProjectId"].find((field) => all.has(field));
  if (key === undefined)
    unsure.push({
      path: ["columns"],
      why: "no column names the project: map one to nameZh, nameEn or lenderProjectId",
    });
  if (table === "loans")
    unsure.push({
      path: ["table"],
      why: "projects come more than once: each row is taken as a loan",
    });
  const names = ["lenderProjectId", "nameZh", "nameEn", "nameRu", "lender", "sector", "region"];
  return Object.fromEntries(
    Object.entries(columns).map(([heading, column]) => {
      const field = fieldOf(column) ?? "skip";
      const spec: ColumnMapping = typeof column === "string" ? { field } : column;
      const cells = samples.find((sample) => sample.column.heading === heading)?.cells ?? [];
      const more: ColumnMapping = {
        ...spec,
        ...(field === key ? { required: true } : {}),
        ...(table === "loans" && names.includes(field) && isMergedDown(cells)
          ? { fill: "down" as const }
          : {}),
      };
      return [heading, Object.keys(more).length === 1 ? field : more];
    }),
  );
}

interface About {
  readonly columns: Columns;
  readonly above: readonly string[];
  readonly table: string;
}

/** What no column says: a lender of the title, a stage that nothing shows. */
function alwaysOf(
  all: ReadonlySet<string>,
  { columns, above, table }: About,
  unsure: Unsure[],
): Readonly<Record<string, string>> {
  const hasMoney = Object.values(columns).some(isAmount) || table === "facts";
  if (!hasMoney) return {};
  const always: Record<string, string> = {};
  const doubt = (name: string, why: string) => unsure.push({ path: ["always", name], why });
  if (!all.has("lender")) {
    const title = above.map(fold).join(" ");
    const [word] = [...lenderWords.keys()]
      .filter((one) => one.length > 1 && !/^\d+$/.test(one) && title.includes(one))
      .toSorted((a, b) => b.length - a.length);
    const name = word === undefined ? undefined : lenderWords.get(word)?.shortZh;
    if (name !== undefined) always["lender"] = name;
    doubt(
      "lender",
      name === undefined
        ? "no column and no title names the lender: without one no amount is taken"
        : "the title names this lender",
    );
  }
  if (
    !["status", "stage", "approval", "signing", "effectiveness"].some((field) => all.has(field))
  ) {
    always["stage"] = "approved";
    doubt(
      "stage",
      "nothing shows how far the finance has come: approved or later counts, proposed does not",
    );
  }
  return always;
}

function wordsOf(samples: readonly Sample[], columns: Columns): readonly string[] {
  return [...new Set(cellsOf(samples, columns, "fact").map((cell) => cell.trim()))].filter(
    (cell) => cell !== "",
  );
}
