// One raw record → a WbProject and what is wrong with its cells. A cell that cannot be read is kept as refused.
import type { Diagnostic } from "../../diagnostic.ts";
import { compareDecimals, multiplyDecimals } from "../../model/decimal.ts";
import { countryCode, regionCode } from "./areas.ts";
import type { ColumnEvidence } from "./column-evidence.ts";
import {
  type AmountField,
  amountFields,
  type DateField,
  dateFields,
  textFields,
  type WbField,
} from "./fields.ts";
import { cellOf, cellsOf, type RawCell, type RawRecord } from "./raw-record.ts";
import { readAmount } from "./read-amount.ts";
import { readDate } from "./read-date.ts";
import { readShare } from "./read-share.ts";
import { statusCode } from "./status.ts";
import type {
  WbAmount,
  WbArea,
  WbDate,
  WbProject,
  WbRefused,
  WbShare,
  Written,
} from "./wb-project.ts";

/** Below this no project was ever financed: the number stands for something else. */
export const leastDollars = "1000";

export interface BuiltProject {
  readonly project: WbProject;
  readonly diagnostics: readonly Diagnostic[];
}

export function buildProject(
  id: string,
  record: RawRecord,
  evidence: ColumnEvidence,
): BuiltProject {
  const status = cellOf(record, "status");
  const code = statusCode(status?.text ?? "") ?? "unknown";
  const amounts = readAmounts(record, evidence);
  const dates = readDates(record, evidence);
  const region = cellOf(record, "region");
  const project: WbProject = {
    id,
    place: record.place,
    ...(status === undefined ? {} : { status: { code, ...writtenIn(status) } }),
    countries: countriesOf(record),
    ...(region === undefined ? {} : { region: areaOf(region, regionCode) }),
    texts: Object.fromEntries(
      textFields.flatMap((field) => {
        const cell = cellOf(record, field);
        return cell === undefined ? [] : [[field, writtenIn(cell)]];
      }),
    ),
    dates: Object.fromEntries(dates.read),
    amounts: Object.fromEntries(amounts.read),
    isDropped: code === "dropped",
    sectors: sharesOf(record, "sector"),
    themes: sharesOf(record, "theme"),
    refused: [...amounts.refused, ...dates.refused],
  };
  const diagnostics = [
    ...project.refused.map(unreadable),
    ...differingCells(record),
    ...statusDiagnostics(project),
    ...areaDiagnostics(project),
    ...amountDiagnostics(project),
  ];
  return { project, diagnostics };
}

interface ReadCells<Field, Value> {
  readonly read: readonly (readonly [Field, Value])[];
  readonly refused: readonly WbRefused[];
}

function readAmounts(
  record: RawRecord,
  { units }: ColumnEvidence,
): ReadCells<AmountField, WbAmount> {
  return readCells(record, amountFields, (cell, field) => {
    const amount = readAmount(cell.text);
    return "value" in amount
      ? { value: multiplyDecimals([amount.value, units[field].factor]) }
      : amount;
  });
}

function readDates(record: RawRecord, { orders }: ColumnEvidence): ReadCells<DateField, WbDate> {
  return readCells(record, dateFields, (cell, field) => readDate(cell.text, orders[field]));
}

function readCells<Field extends AmountField | DateField>(
  record: RawRecord,
  fields: readonly Field[],
  readOne: (cell: RawCell, field: Field) => ReturnType<typeof readAmount>,
): ReadCells<Field, WbAmount> {
  const read: (readonly [Field, WbAmount])[] = [];
  const refused: WbRefused[] = [];
  for (const field of fields) {
    const cell = cellOf(record, field);
    if (cell === undefined) continue;
    const value = readOne(cell, field);
    if ("value" in value) read.push([field, { value: value.value, ...writtenIn(cell) }]);
    else refused.push({ field, reason: value.reason, ...writtenIn(cell) });
  }
  return { read, refused };
}

/** A list may name several countries in one cell, and the API both a long and a short name of one. */
function countriesOf(record: RawRecord): readonly WbArea[] {
  const parts = (field: WbField) =>
    cellsOf(record, field).flatMap((cell) =>
      cell.text.split(";").map((name) => ({ name: name.trim(), cell })),
    );
  const names = parts("country");
  const codes = parts("countryCode");
  const isPaired = names.length === codes.length;
  const areas = new Map<string, WbArea>();
  const isNamed = names.length > 0;
  for (const [at, { name, cell }] of (isNamed ? names : codes).entries()) {
    const given = isPaired || !isNamed ? codes[at]?.name : undefined;
    const code = countryCode(name) ?? given;
    const area = { ...writtenIn(cell), written: name, ...(code === undefined ? {} : { code }) };
    const key = code ?? name;
    if (name !== "" && !areas.has(key)) areas.set(key, area);
  }
  return [...areas.values()];
}

function areaOf(cell: RawCell, codeOf: (name: string) => string | undefined): WbArea {
  const code = codeOf(cell.text);
  return { ...writtenIn(cell), ...(code === undefined ? {} : { code }) };
}

function writtenIn({ text, heading, place }: RawCell): Written {
  return { written: text, heading, place };
}

/** The API gives a sector both in a list of names and with its percentage: one share of the two. */
function sharesOf(record: RawRecord, field: "sector" | "theme"): readonly WbShare[] {
  const shares = new Map<string, WbShare>();
  for (const cell of cellsOf(record, field)) {
    const share = readShare(writtenIn(cell));
    if (share === undefined) continue;
    const known = shares.get(share.name);
    shares.set(share.name, known === undefined ? share : { ...share, ...known });
  }
  return [...shares.values()];
}

function unreadable({ field, written, reason, place }: WbRefused): Diagnostic {
  const isDate = dateFields.some((name) => name === field);
  return {
    rule: isDate ? "wb-date-unreadable" : "wb-amount-unreadable",
    severity: "error",
    message: `${field} "${written}" ${reason}`,
    place,
    found: written,
    expected: isDate
      ? "2015-12-21, 2015-12-21T00:00:00Z or 12/21/2015 12:00:00 AM"
      : "a number in digits",
    remedy: isDate ? "write the day as year-month-day" : "write the amount in digits alone",
  };
}

const single: readonly WbField[] = ["status", ...textFields, ...dateFields, ...amountFields];

/** Two headings of one field (`status`, `projectstatusdisplay`) must say the same; the first is taken. */
function differingCells(record: RawRecord): readonly Diagnostic[] {
  return single.flatMap((field) => {
    const [first, ...others] = cellsOf(record, field);
    return others
      .filter((other) => other.text !== first?.text)
      .map(
        (other): Diagnostic => ({
          rule: "wb-values-differ",
          severity: "warning",
          message: `"${other.heading}" is "${other.text}", "${first?.heading}" is "${first?.text}": the latter was taken`,
          place: other.place,
          related: first === undefined ? [] : [first.place],
          remedy: "look which of the two the lender's page shows",
        }),
      );
  });
}

function statusDiagnostics({ id, status, place }: WbProject): readonly Diagnostic[] {
  if (status !== undefined && status.code !== "unknown") return [];
  return [
    {
      rule: "wb-status-unknown",
      severity: "warning",
      message:
        status === undefined ? `${id} has no status` : `status "${status.written}" has no code`,
      place: status?.place ?? place,
      expected: "Pipeline, Active, Closed, Dropped or Cancelled",
      remedy: "code the status by hand where the project is used",
    },
  ];
}

function areaDiagnostics({ countries, region }: WbProject): readonly Diagnostic[] {
  return [...countries, ...(region === undefined ? [] : [region])]
    .filter((area) => area.code === undefined)
    .map((area) => ({
      rule: "wb-area-unknown",
      severity: "warning",
      message: `"${area.written}" is no country or region with a known code: kept as written`,
      place: area.place,
      found: area.written,
      remedy: "give the country's code in a column countrycode",
    }));
}

function amountDiagnostics({ id, amounts, isDropped, status }: WbProject): readonly Diagnostic[] {
  const filled = amountFields.flatMap((field) => {
    const amount = amounts[field];
    const isFilled = amount !== undefined && compareDecimals(amount.value, "0") !== 0;
    return isFilled ? [{ field, amount }] : [];
  });
  const tiny = filled
    .filter(({ amount }) => compareDecimals(amount.value, leastDollars) < 0)
    .map(
      ({ field, amount }): Diagnostic => ({
        rule: "wb-amount-tiny",
        severity: "warning",
        message: `${field} of ${id} is ${amount.value} US dollars: a mark for something else, or negative`,
        place: amount.place,
        found: amount.written,
        remedy: "leave the project out of sums until its page at the lender is read",
      }),
    );
  const [first] = filled.filter(({ field }) => field !== "cost");
  if (!isDropped || first === undefined) return tiny;
  return [
    ...tiny,
    {
      rule: "wb-dropped-with-amount",
      severity: "warning",
      message: `${id} is "${status?.written}" and still carries ${first.field} ${first.amount.value}: never committed`,
      place: first.amount.place,
      found: first.amount.written,
      remedy: "keep it out of every total of commitments",
    },
  ];
}
