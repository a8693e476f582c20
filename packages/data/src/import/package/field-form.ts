// A field of a table schema → how its cells are brought to the text that our tables hold; odd types are told and read on.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Tell } from "../unreadable.ts";
import type { JsonValue } from "../wb/scan-json.ts";
import { member, textOf, textsOf } from "./json-members.ts";

export interface FieldForm {
  readonly name: string;
  readonly type: string;
  readonly toText: (cell: string) => string;
  readonly missingValues?: readonly string[];
}

const known = new Set([
  ...["string", "number", "integer", "boolean", "object", "array", "list", "any"],
  ...["date", "time", "datetime", "year", "yearmonth", "duration", "geopoint", "geojson"],
]);

/** What real packages write instead. */
const meant: Readonly<Record<string, string>> = {
  ...{
    unicode: "string",
    text: "string",
    str: "string",
    varchar: "string",
    char: "string",
    uri: "string",
    url: "string",
  },
  ...{
    double: "number",
    float: "number",
    decimal: "number",
    money: "number",
    numeric: "number",
    currency: "number",
    real: "number",
  },
  ...{ int: "integer", long: "integer", bigint: "integer", short: "integer" },
  ...{ bool: "boolean", timestamp: "datetime", "date-time": "datetime" },
};

export function fieldForm(field: JsonValue, resource: string, tell: Tell): FieldForm {
  const name = textOf(member(field, "name")) ?? "";
  const written = textOf(member(field, "type")) ?? "string";
  const type = known.has(written) ? written : (meant[written.toLowerCase()] ?? "string");
  if (!known.has(written))
    tell(unknownType({ resource, name, written, type }, (member(field, "type") ?? field).place));
  const missingValues = textsOf(member(field, "missingValues"));
  return {
    name,
    type,
    toText: converter(type, field),
    ...(missingValues === undefined ? {} : { missingValues }),
  };
}

function converter(type: string, field: JsonValue): (cell: string) => string {
  if (type === "boolean") {
    const yes = textsOf(member(field, "trueValues")) ?? ["true", "True", "TRUE", "1"];
    const no = textsOf(member(field, "falseValues")) ?? ["false", "False", "FALSE", "0"];
    return (cell) => (yes.includes(cell) ? "yes" : no.includes(cell) ? "no" : cell);
  }
  if (type === "number" || type === "integer") return numbers(field);
  if (type === "date") return dates(textOf(member(field, "format")));
  return (cell) => cell;
}

function numbers(field: JsonValue): (cell: string) => string {
  const decimal = textOf(member(field, "decimalChar")) ?? ".";
  const group = textOf(member(field, "groupChar"));
  if (decimal === "." && group === undefined) return (cell) => cell;
  return (cell) =>
    (group === undefined ? cell : cell.replaceAll(group, "")).replaceAll(decimal, ".");
}

/** Of the patterns of strptime those that stand for day, month and year in digits. */
const parts: Readonly<Record<string, string>> = {
  "%Y": "(?<y>\\d{4})",
  "%m": "(?<m>\\d{1,2})",
  "%d": "(?<d>\\d{1,2})",
};

function dates(format: string | undefined): (cell: string) => string {
  if (format === undefined || format === "default" || format === "any") return (cell) => cell;
  const source = format
    .replace(/^fmt:/, "")
    .replace(
      /%[A-Za-z]|[^A-Za-z0-9%]|[A-Za-z0-9]/g,
      (part) => parts[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"),
    );
  const isWhole = ["%Y", "%m", "%d"].every((part) => format.split(part).length === 2);
  if (!isWhole) return (cell) => cell;
  const pattern = new RegExp(`^${source}$`);
  return (cell) => {
    const { y, m, d } = pattern.exec(cell)?.groups ?? {};
    return y === undefined || m === undefined || d === undefined
      ? cell
      : `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  };
}

interface Odd {
  readonly resource: string;
  readonly name: string;
  readonly written: string;
  readonly type: string;
}

function unknownType(
  { resource, name, written, type }: Odd,
  place: Diagnostic["place"],
): Diagnostic {
  return {
    rule: "package-type-unknown",
    severity: "warning",
    message: `the field "${name}" of "${resource}" has the type "${written}", which table schemas do not know; it is read as ${type}`,
    place,
    found: written,
    expected: [...known].join(", "),
    remedy: `write "${type}"`,
  };
}
