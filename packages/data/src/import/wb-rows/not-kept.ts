// What an edition says and no row of ours holds: told by column, with its count and first place.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Counted } from "../report.ts";
import type { AmountField, TextField } from "../wb/fields.ts";
import type { WbEdition, Written } from "../wb/wb-project.ts";
import { filled } from "./line-rows.ts";

/** Words about the lender's own procedure. */
export const unkeptTexts = [
  "consulting",
  "supplement",
  "productLine",
  "processType",
] as const satisfies readonly TextField[];

const amounts = ["total", "ibrd", "ida", "grant", "cost"] as const satisfies readonly AmountField[];

interface Column {
  readonly count: number;
  readonly first: Written;
}

export interface NotKept {
  readonly diagnostics: readonly Diagnostic[];
  readonly warnings: readonly Counted[];
}

export function notKept({ projects }: WbEdition): NotKept {
  const texts = unkeptTexts.flatMap((field) => column(projects.map((p) => p.texts[field])));
  const zeros = amounts.flatMap((field) =>
    column(
      projects.map(({ amounts: of }) => (filled(of[field]) === undefined ? of[field] : undefined)),
    ),
  );
  const rule = "wb-field-not-kept";
  const warnings = texts.map(({ count, first }) => ({ rule, count, first: first.place }));
  const [warning] = warnings;
  const count = warnings.reduce((sum, one) => sum + one.count, 0);
  return {
    diagnostics: [...texts.map(unkept), ...zeros.map(noAmount)],
    warnings: warning === undefined ? [] : [{ rule, count, first: warning.first }],
  };
}

function column(cells: readonly (Written | undefined)[]): readonly Column[] {
  const there = cells.flatMap((cell) => cell ?? []);
  const [first] = there;
  return first === undefined ? [] : [{ count: there.length, first }];
}

function unkept({ count, first }: Column): Diagnostic {
  return {
    rule: "wb-field-not-kept",
    severity: "warning",
    message: `"${first.heading}" is not kept: ${valuesOf(count)} about the lender's procedure`,
    place: first.place,
    remedy: "nothing, if it is not needed; the file itself still holds it",
  };
}

function noAmount({ count, first }: Column): Diagnostic {
  return {
    rule: "wb-zero-is-none",
    severity: "note",
    message: `"${first.heading}" is 0 in ${valuesOf(count)}: taken as none, as the lists mean it`,
    place: first.place,
    remedy: "nothing: such a project has no money of this kind, or its cost is not given",
  };
}

function valuesOf(count: number): string {
  return count === 1 ? "1 value" : `${count} values`;
}
