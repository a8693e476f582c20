// A sector or theme cell → its name, percentage and code: "Irrigation!$!60!$!AI", a name alone, or an object's parts.
import type { WbShare, Written } from "./wb-project.ts";

const mark = "!$!";
const percentage = /^\d{1,3}(\.\d+)?$/;

export function readShare(cell: Written): WbShare | undefined {
  const [name = "", percent = "", code = ""] = cell.written.split(mark).map((part) => part.trim());
  // The lists fill an unused second sector with the mark and a zero.
  if (name === "") return undefined;
  return {
    name,
    ...(percentage.test(percent) ? { percent } : {}),
    ...(code === "" ? {} : { code }),
    ...cell,
  };
}

/** The parts of an object in a record of the API, written as the lists write them. */
export function shareText(name: string, percent: string, code: string): string {
  return [name, percent, code].join(mark);
}
