// What the readers of one activity's parts share: its version and defaults in, warnings and refusals out.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Rejected } from "../report.ts";
import { type IatiRule, remedies } from "./rules.ts";

export interface Noted {
  readonly diagnostics: Diagnostic[];
}

export interface Reading extends Noted {
  /** Versions 1 write words and text where versions 2 have codes and narratives. */
  readonly major: 1 | 2;
  readonly currency: string | undefined;
  readonly language: string | undefined;
  readonly rejected: Rejected[];
}

export function warn(reading: Noted, rule: IatiRule, place: Place, message: string): void {
  reading.diagnostics.push({ rule, severity: "warning", message, place, remedy: remedies[rule] });
}

/** A part that cannot be taken: an error here, and a line of its own in the report. */
export function reject(reading: Reading, rule: IatiRule, place: Place, reason: string): void {
  reading.rejected.push({ place, reason });
  reading.diagnostics.push({
    rule,
    severity: "error",
    message: reason,
    place,
    remedy: remedies[rule],
  });
}
