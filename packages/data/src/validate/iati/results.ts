// Indicators: periods in order; a value that is a number where something is measured, none where it is not.
import type { Measurement } from "../../model/result.ts";
import type { IatiCheck, IatiFault, IatiRecord } from "./iati-record.ts";

type Kind = Measurement["kind"];

export const resultChecks: Readonly<Record<string, IatiCheck>> = {
  "8.6.1": periodsSwapped,
  "8.8.1": valueMissing("baseline"),
  "8.8.2": valueNoNumber("baseline"),
  "8.8.3": valueOfQuality("baseline"),
  "8.9.1": valueMissing("target"),
  "8.9.2": valueNoNumber("target"),
  "8.9.3": valueOfQuality("target"),
  "8.10.1": valueMissing("actual"),
  "8.10.2": valueNoNumber("actual"),
  "8.10.3": valueOfQuality("actual"),
};

/** IATI IndicatorMeasure: unit, percentage, nominal, ordinal; and qualitative. */
const measured: ReadonlySet<string> = new Set(["1", "2", "3", "4"]);
const qualitative = "5";

function periodsSwapped({ indicators }: IatiRecord): readonly IatiFault[] {
  return indicators.flatMap(({ measurements }) =>
    measurements.flatMap(({ id, start, end }) =>
      start === undefined || end === undefined || start <= end
        ? []
        : [
            {
              row: { table: "measurements", id },
              column: "start",
              message: `the period starts on "${start}" and ends on "${end}"`,
              found: start,
              expected: `${end} or before`,
              remedy: "correct one of the two days, or exchange them",
            },
          ],
    ),
  );
}

function ofKind(
  { indicators }: IatiRecord,
  kind: Kind,
  isWanted: (measure: string) => boolean,
): readonly Measurement[] {
  return indicators.flatMap(({ indicator, measurements }) =>
    isWanted(indicator.measure ?? "") ? measurements.filter((row) => row.kind === kind) : [],
  );
}

function valueMissing(kind: Kind): IatiCheck {
  return (record) =>
    ofKind(record, kind, (measure) => measured.has(measure))
      .filter(({ value }) => value === undefined)
      .map((row) =>
        fault(row, {
          message: `the ${kind} "${row.id}" has no value`,
          found: "none",
          expected: "a value, as the indicator measures one",
          remedy: "fill in the value that the publisher states, or remove the row",
        }),
      );
}

function valueNoNumber(kind: Kind): IatiCheck {
  return (record) =>
    ofKind(record, kind, (measure) => measured.has(measure))
      .filter(({ value }) => value !== undefined && !/^-?\d+(\.\d+)?$/.test(value))
      .map((row) =>
        fault(row, {
          message: `the ${kind} "${row.value}" is no number`,
          found: row.value ?? "",
          expected: "a number in digits alone",
          remedy: "write the number, and what else was said into comment",
        }),
      );
}

function valueOfQuality(kind: Kind): IatiCheck {
  return (record) =>
    ofKind(record, kind, (measure) => measure === qualitative)
      .filter(({ value }) => value !== undefined)
      .map((row) =>
        fault(row, {
          message: `the ${kind} of a qualitative indicator has the value "${row.value}"`,
          found: row.value ?? "",
          expected: "no value",
          remedy: "move the value into comment, or correct the measure of the indicator",
        }),
      );
}

function fault(row: Measurement, rest: Omit<IatiFault, "row" | "column">): IatiFault {
  return { row: { table: "measurements", id: row.id }, column: "value", ...rest };
}
