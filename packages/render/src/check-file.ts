// The finished file read back: what a brief's file must hold, and what any PDF of ours must be. An entry of its own,
// since it brings pdf.js along, which no print needs.
import type { Diagnostic } from "@brief/data";
import { brokenFile, checkRules } from "./check/check-rules.ts";
import { checkText } from "./check/check-text.ts";
import { type FinishedFile, openFinished } from "./check/finished-file.ts";
import type { Document } from "./document/model.ts";
import type { FigureMap } from "./pdf/figure-map.ts";

export interface ToProve {
  readonly document: Document;
  readonly places: FigureMap;
}

/** Whatever stops a reader, or a rule on what it read, is a fault of the file. */
async function read(
  bytes: Uint8Array,
  judge: (finished: FinishedFile) => readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  try {
    return judge(await openFinished(bytes));
  } catch (cause) {
    return [brokenFile(cause, bytes)];
  }
}

/** What is wrong with a finished PDF of ours. */
export function checkPdf(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  return read(bytes, checkRules);
}

/** The same, and that all of the document is in it: every text in order, every figure at its places. */
export function verifyPdf(
  bytes: Uint8Array,
  { document, places }: ToProve,
): Promise<readonly Diagnostic[]> {
  return read(bytes, (finished) => [
    ...checkText(finished, document, places),
    ...checkRules(finished),
  ]);
}
