// The first rows of a table of others → a draft of its mapping, with all that a person should look at before it is used.
import { findStatus } from "../../model/find-code.ts";
import { findOrganisation } from "../../model/find-organisation.ts";
import type { FoundName } from "../../model/name-index.ts";
import { knownAgencies } from "../known-agencies.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { fields } from "./fields.ts";
import { fold } from "./fold.ts";
import { guessFacts } from "./guess-facts.ts";
import {
  alwaysOf,
  isAmount,
  type Sample,
  shape,
  tableOf,
  type Unsure,
  wordsOf,
} from "./guess-shape.ts";
import { guessHeading, type HeadingGuess } from "./heading-words.ts";
import type { ColumnMapping, TableMapping } from "./mapping.ts";
import { saysNothing } from "./read-quantity.ts";
import { kindOfRow } from "./row-kind.ts";
import { findHead } from "./table-head.ts";
import { unitOf } from "./unit-words.ts";
import { worksWords } from "./words.ts";

export interface DraftMapping {
  readonly mapping: TableMapping;
  readonly unsure: readonly Unsure[];
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
  const whole = guessHeading(bare) ?? guessHeading(before);
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
  const most = (find: (cell: string) => FoundName) =>
    filled.length > 1 && filled.filter((cell) => "code" in find(cell)).length > filled.length / 2;
  const isLender = (cell: string) => findOrganisation({ organisations: knownAgencies }, cell);
  const field = most(findStatus) ? "status" : most(isLender) ? "lender" : "skip";
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
  const works = cells.map((cell) => cell.trim()).find((cell) => worksWords.has(fold(cell)));
  if (works !== undefined)
    doubt(`"${works}" is of the works; if the account is closed, add words: { ${works}: closed }`);
  const strange = [...new Set(cells.map((cell) => cell.trim()))].filter(
    (cell) => !saysNothing(cell) && !("code" in findStatus(cell)) && !worksWords.has(fold(cell)),
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
