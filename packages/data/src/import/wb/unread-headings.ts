// What a list has and we do not read, and what it lacks and we need: both by name, with the nearest one.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { UnreadableFile } from "../unreadable.ts";
import { fieldNamed, headingsOf, knownHeadings, type WbField } from "./fields.ts";

export function headingUnmapped(name: string, place: Place): Diagnostic {
  const near = nearestName(name, knownHeadings);
  return {
    rule: "wb-heading-unmapped",
    severity: "warning",
    message: `"${name}" is not read`,
    place,
    found: name,
    remedy: near === undefined ? "nothing, if it is not needed" : `did you mean "${near}"?`,
  };
}

/** The whole file is unreadable without these. */
export function headingsMissing(
  missing: readonly WbField[],
  names: readonly string[],
  place: Place,
): UnreadableFile {
  const strangers = names.filter((name) => fieldNamed(name) === undefined);
  const remedies = missing.map((field) => {
    const usual = headingsOf(field);
    const near = usual.flatMap((name) => nearestName(name, strangers) ?? [])[0];
    return near === undefined ? `add "${usual[0]}"` : `is "${near}" meant for "${usual[0]}"?`;
  });
  return new UnreadableFile({
    rule: "wb-heading-missing",
    severity: "error",
    message: `the list has no heading for ${missing.join(", ")}`,
    place,
    expected: missing.map((field) => headingsOf(field)[0]).join(", "),
    remedy: remedies.join("; "),
  });
}
