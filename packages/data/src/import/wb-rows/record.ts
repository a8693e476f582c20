// One record of a list while its rows are made: what they share, and what cannot be taken of its texts.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Assertion, AssertionField } from "../../model/assertion.ts";
import type { AnyRow } from "../../model/tables.ts";
import { cleanText } from "../clean-text.ts";
import type { NewRow } from "../new-row.ts";
import type { WbProject, Written } from "../wb/wb-project.ts";

export interface RecordOf {
  readonly project: WbProject;
  readonly projectId: string;
  /** Id of the source. */
  readonly source: string;
  /** The day of the edition, where it is known. */
  readonly published: string | undefined;
  /** Counts from 1. */
  readonly record: number;
  readonly diagnostics: Diagnostic[];
}

export function newRow(of: RecordOf, table: string, row: AnyRow, cell?: Written): NewRow {
  return { table, row, place: cell?.place ?? of.project.place, record: of.record };
}

/** The words of a cell as our tables hold them; undefined where they cannot be taken, which is told. */
export function textOf(of: RecordOf, cell: Written | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const clean = cleanText(cell.written);
  if ("refused" in clean) {
    of.diagnostics.push(refused(of, cell, clean.refused));
    return undefined;
  }
  if (clean.removed.length > 0) of.diagnostics.push(cleaned(of, cell, clean.removed));
  return clean.text === "" ? undefined : clean.text;
}

/** The same without a word of what was wrong, for a text that another row takes as well. */
export function plainText(cell: Pick<Written, "written"> | undefined): string | undefined {
  const clean = cleanText(cell?.written ?? "");
  return "text" in clean && clean.text !== "" ? clean.text : undefined;
}

export interface Stated {
  readonly value: string;
  readonly cell: Written;
  readonly unit?: string;
  readonly asWritten?: string;
  /** Why the value is kept and not printed. */
  readonly recorded?: string;
}

/** What the edition says of one field, with the record and column that say it. */
export function assertionRow(
  of: RecordOf,
  subject: string,
  field: AssertionField,
  stated: Stated,
): NewRow {
  const { value, unit, asWritten, recorded, cell } = stated;
  const row: Assertion = {
    id: `${subject}.${field}.${of.source}`,
    subject,
    field,
    value,
    ...(unit === undefined ? {} : { unit }),
    qualifier: "exact",
    source: of.source,
    locator: `${of.project.id}, ${cell.heading}`,
    confidence: "high",
    standing: recorded === undefined ? "adopted" : "recorded",
    ...(asWritten === undefined ? {} : { asWritten }),
    ...(recorded === undefined ? {} : { note: recorded }),
  };
  return newRow(of, "assertions", row, cell);
}

function refused({ project }: RecordOf, { heading, place }: Written, reason: string): Diagnostic {
  return {
    rule: "text-refused",
    severity: "warning",
    message: `${heading} of ${project.id} is not taken: ${reason}`,
    place,
    expected: "characters that a reader can see",
    remedy: "take the text from the lender's page and add it by hand",
  };
}

function cleaned(
  { project }: RecordOf,
  { heading, place }: Written,
  removed: readonly string[],
): Diagnostic {
  return {
    rule: "text-cleaned",
    severity: "warning",
    message: `${removed.join(", ")} taken out of ${heading} of ${project.id}`,
    place,
    found: removed.join(" "),
    remedy: "compare the text with the lender's page: a sign may be missing",
  };
}
