// Document → PDF: the second half of the pipe, pages to bytes, with the places of its figures.
import type { Diagnostic } from "@brief/data";
import type { BriefSpec } from "./brief.ts";
import { checkFigures } from "./check/check-figures.ts";
import { checkWritten } from "./check/check-written.ts";
import type { Document } from "./document/model.ts";
import { withNumbers } from "./document/with-numbers.ts";
import { layout } from "./pages/layout.ts";
import { attachmentsOf, type Carried } from "./pdf/attachments.ts";
import { buildFigureMap, type FigureMap } from "./pdf/figure-map.ts";
import type { Fonts } from "./pdf/fonts.ts";
import { printPages } from "./pdf/print.ts";
import { themes } from "./theme/themes.ts";
import { createComposer } from "./typeset/index.ts";

export interface Printed {
  /** Absent when a diagnostic is an error. */
  readonly bytes: Uint8Array | undefined;
  readonly pages: number;
  readonly places: FigureMap;
  /** What was printed: the document with the numbers of its pages and notes. */
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");

/**
 * @param spec its `dated` stands as the file's date; without it the as-of day does
 * @param carried figures and rows that go with the file as attachments
 */
export async function printPdf(
  document: Document,
  spec: BriefSpec,
  fonts: Fonts,
  carried?: Carried,
): Promise<Printed> {
  const laid = layout(document, themes[spec.theme], createComposer(fonts.measure));
  const places = buildFigureMap(laid.pages);
  const before = [...laid.diagnostics, ...checkFigures(document, laid.pages)];
  const printed = withNumbers(document, laid.numbers);
  const made = { pages: laid.pages.length, places, document: printed };
  if (hasErrors(before)) return { ...made, bytes: undefined, diagnostics: before };
  const { bytes, written } = await printPages(laid.pages, document, {
    fonts,
    author: spec.issuer.unit[spec.language] ?? "",
    dated: spec.dated ?? spec.asOf,
    version: spec.version,
    ...(carried === undefined ? {} : { attachments: attachmentsOf(document, carried, places) }),
  });
  const diagnostics = [...before, ...checkWritten(printed, written)];
  return { ...made, bytes: hasErrors(diagnostics) ? undefined : bytes, diagnostics };
}
