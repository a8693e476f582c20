// What a schema finds wrong with a cell → a diagnostic that a person at a spreadsheet can act on.
import type { Diagnostic, Place } from "../diagnostic.ts";
import { Currency, DateText, Decimal, Id } from "../model/cell.ts";
import { nearestName } from "../model/nearest-name.ts";
import { type FormatIssue, patternOf, type SchemaIssue } from "../model/schema.ts";

interface Cell {
  readonly column: string;
  readonly text: string;
  readonly place: Place;
}

export function cellDiagnostic(issue: SchemaIssue, cell: Cell): Diagnostic {
  const { column, text, place } = cell;
  const empty = text.trim() === "";
  const { expected, remedy } = wanted(issue, text, empty);
  return {
    rule: "read-table",
    severity: "error",
    message: empty ? `column "${column}" is empty` : `"${text}" is no ${column}`,
    place,
    found: text,
    expected,
    remedy,
  };
}

interface Wanted {
  readonly expected: string;
  readonly remedy: string;
}

function wanted(issue: SchemaIssue, text: string, empty: boolean): Wanted {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const near = empty ? undefined : nearestName(text, values);
    const expected = `one of ${values.join(", ")}`;
    return {
      expected,
      remedy: near === undefined ? "write one of these" : `did you mean "${near}"?`,
    };
  }
  if (issue.code === "invalid_format") return formatOf(issue);
  if (issue.code === "invalid_type" && issue.expected === "number") {
    return {
      expected: "a whole number",
      remedy: "write the number in digits alone",
    };
  }
  if (empty) return { expected: "a value", remedy: "fill in the cell" };
  return { expected: issue.message.toLowerCase(), remedy: "correct the cell" };
}

/** Regular expressions say little to a reader; the known ones have a description. */
function formatOf(issue: FormatIssue): Wanted {
  if (issue.format === "url") {
    return {
      expected: "an address that begins with https:// or http://",
      remedy: "correct the address",
    };
  }
  const pattern = issue.pattern ?? "";
  return (
    formats.get(pattern) ?? {
      expected: `text of the form ${pattern}`,
      remedy: "correct the cell",
    }
  );
}

const formats: ReadonlyMap<string, Wanted> = new Map([
  [
    patternOf(Id),
    {
      expected: 'letters, digits and . - _ without spaces, such as "P147367"',
      remedy: "write the id without spaces and other marks",
    },
  ],
  [
    patternOf(Decimal),
    {
      expected: 'an exact decimal in base units, such as "150000000" or "296.5"',
      remedy: "write the number in digits alone, without grouping, unit or exponent",
    },
  ],
  [
    patternOf(DateText),
    {
      expected: 'a date such as "2015", "2015-06", "2015-06-26", "2023-Q1" or "2021-H1"',
      remedy: "write the date as year-month-day",
    },
  ],
  [
    patternOf(Currency),
    {
      expected: 'an ISO 4217 currency such as "USD"',
      remedy: "write the three-letter code in capitals",
    },
  ],
]);
