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

async function open(bytes: Uint8Array): Promise<FinishedFile | Diagnostic> {
  try {
    return await openFinished(bytes);
  } catch (cause) {
    // Whatever stops a reader is a fault of the file.
    return brokenFile(cause, bytes);
  }
}

/** What is wrong with a finished PDF of ours. */
export async function checkPdf(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const finished = await open(bytes);
  return "rule" in finished ? [finished] : checkRules(finished);
}

/** The same, and that all of the document is in it: every text in order, every figure at its places. */
export async function verifyPdf(
  bytes: Uint8Array,
  { document, places }: ToProve,
): Promise<readonly Diagnostic[]> {
  const finished = await open(bytes);
  if ("rule" in finished) return [finished];
  return [...checkText(finished, document, places), ...checkRules(finished)];
}
