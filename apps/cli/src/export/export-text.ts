// The account of an export → lines for people.
import type { ExportReport, Place } from "@brief/data";
import { placeText } from "../reporters/place-text.ts";

const words: Readonly<Record<string, string>> = {
  package: "data package",
  iati: "IATI",
  csv: "CSV",
  xlsx: "workbook",
  prov: "PROV-JSON",
};
const records: Readonly<Record<string, string>> = {
  iati: "finance lines",
  prov: "values",
  package: "rows",
};

/** So many left-out records are shown; `--json` has them all. */
const mostShown = 20;

export function exportText(report: ExportReport, folder: string): readonly string[] {
  const { format, version, completed, notCarried } = report;
  const { read, written, leftOut } = report.records;
  const at = (place: Place): string => {
    const text = placeText(place, folder);
    return text === "" ? "" : `, first ${text}`;
  };
  const name = [words[format] ?? format, version].filter((word) => word !== undefined).join(" ");
  const what = records[format] ?? "projects";
  return [
    `${name}: ${written === read ? written : `${written} of ${read}`} ${what} written`,
    ...leftOut
      .slice(0, mostShown)
      .map(({ place, reason }) => `  left out  ${placeText(place, folder)}  ${reason}`),
    ...(leftOut.length > mostShown ? [`  left out  and ${leftOut.length - mostShown} more`] : []),
    ...(completed.length > 0 ? ["  completed by rule"] : []),
    ...completed.map(({ how, count, first }) => `    ${count} × ${how}${at(first)}`),
    ...(notCarried.length > 0 ? ["  not carried"] : []),
    ...notCarried.map(({ table, column, field = "rows", count, because, first }) => {
      const cells = column === undefined ? `${table} (${field})` : `${table}.${column}`;
      return `    ${cells.padEnd(30)} ${`${count}`.padStart(6)}  ${because}${at(first)}`;
    }),
  ];
}
