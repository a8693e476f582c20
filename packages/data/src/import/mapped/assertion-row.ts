// A value of a record → the row of what the source states by it, with the place that a reader finds it by.
import type { AssertionField } from "../../model/assertion.ts";
import { assertionFields } from "../../model/assertion.ts";
import type { AnyRow } from "../../model/tables.ts";
import { firstOf, type Value } from "./read-record.ts";
import type { MappedRecord, RecordContext } from "./record-context.ts";

export interface Stated {
  readonly field: AssertionField;
  readonly subject: string;
  /** The project's number or name. */
  readonly label: string;
  readonly record: MappedRecord;
}

/** Undefined where it was refused. */
export function assertionRow(
  value: Value,
  { field, subject, label, record }: Stated,
  context: RecordContext,
): AnyRow | undefined {
  const { mapping, source, refuse } = context;
  const form = assertionFields[field];
  if (form === "money" && value.unit === undefined) {
    refuse({
      rule: "mapped-cell-refused",
      severity: "error",
      message: `"${value.plan.heading}": "${value.written}" is money of no known currency`,
      place: value.place,
      found: value.written,
      expected: "a currency",
      remedy:
        "give the column a `unit` in the mapping, such as 万美元, or map a column to `currency`",
    });
    return undefined;
  }
  const observed = firstOf(record.values, "observed")?.value;
  const edition = mapping.table === "facts" && observed !== undefined ? `.${observed}` : "";
  return {
    id: `${subject}.${field}${edition}.${source}`,
    subject,
    field,
    value: value.value,
    ...(form === "money" ? { unit: value.unit } : {}),
    qualifier: value.qualifier,
    source,
    locator: `${label}, ${value.plan.heading}`,
    ...(observed === undefined ? {} : { observed }),
    confidence: mapping.confidence ?? "high",
    standing: "adopted",
    ...(value.written === value.value ? {} : { asWritten: value.written }),
  };
}
