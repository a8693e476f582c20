// A finished PDF of ours → what breaks a rule, each with its clause and where it stands in the file.
import type { Diagnostic } from "@brief/data";
import { BrokenPdf, textOf } from "../read/objects.ts";
import { latin } from "../read/parser.ts";
import type { Fault, FinishedFile, PdfRule } from "./finished-file.ts";
import { pdfActions } from "./pdf-rules/pdf-actions.ts";
import { pdfAnnotations } from "./pdf-rules/pdf-annotations.ts";
import { pdfArchiveClaim } from "./pdf-rules/pdf-archive-claim.ts";
import { pdfAttachments } from "./pdf-rules/pdf-attachments.ts";
import { pdfContentMarked } from "./pdf-rules/pdf-content-marked.ts";
import { pdfFigures } from "./pdf-rules/pdf-figures.ts";
import { pdfFilters } from "./pdf-rules/pdf-filters.ts";
import { pdfFontsEmbedded } from "./pdf-rules/pdf-fonts-embedded.ts";
import { pdfFontsToUnicode } from "./pdf-rules/pdf-fonts-to-unicode.ts";
import { pdfHeader } from "./pdf-rules/pdf-header.ts";
import { pdfIdentity } from "./pdf-rules/pdf-identity.ts";
import { pdfInfoAgrees } from "./pdf-rules/pdf-info-agrees.ts";
import { pdfLanguage } from "./pdf-rules/pdf-language.ts";
import { pdfMarksReachable } from "./pdf-rules/pdf-marks-reachable.ts";
import { pdfNoForms } from "./pdf-rules/pdf-no-forms.ts";
import { pdfNoLeftovers } from "./pdf-rules/pdf-no-leftovers.ts";
import { pdfNoNotdef } from "./pdf-rules/pdf-no-notdef.ts";
import { pdfNoScripts } from "./pdf-rules/pdf-no-scripts.ts";
import { pdfNoTriggers } from "./pdf-rules/pdf-no-triggers.ts";
import { pdfNotEncrypted } from "./pdf-rules/pdf-not-encrypted.ts";
import { pdfOutline } from "./pdf-rules/pdf-outline.ts";
import { pdfOutputIntent } from "./pdf-rules/pdf-output-intent.ts";
import { pdfParentTree } from "./pdf-rules/pdf-parent-tree.ts";
import { pdfTabOrder } from "./pdf-rules/pdf-tab-order.ts";
import { pdfTags } from "./pdf-rules/pdf-tags.ts";
import { pdfTitleShown } from "./pdf-rules/pdf-title-shown.ts";
import { pdfWithinPage } from "./pdf-rules/pdf-within-page.ts";

export const pdfRules: readonly PdfRule[] = [
  pdfHeader,
  pdfIdentity,
  pdfNotEncrypted,
  pdfArchiveClaim,
  pdfInfoAgrees,
  pdfOutputIntent,
  pdfFilters,
  pdfActions,
  pdfNoScripts,
  pdfNoTriggers,
  pdfNoForms,
  pdfFontsEmbedded,
  pdfFontsToUnicode,
  pdfNoNotdef,
  pdfAnnotations,
  pdfContentMarked,
  pdfTags,
  pdfMarksReachable,
  pdfParentTree,
  pdfLanguage,
  pdfTitleShown,
  pdfTabOrder,
  pdfOutline,
  pdfAttachments,
  pdfWithinPage,
  pdfNoLeftovers,
  pdfFigures,
];

function pathOf({ page, object }: Fault): { readonly path?: string } {
  const parts = [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(object === undefined ? [] : [`object ${object}`]),
  ];
  return parts.length === 0 ? {} : { path: parts.join(", ") };
}

function diagnosticOf({ id, clause, remedy }: PdfRule, fault: Fault): Diagnostic {
  const { message, found, expected } = fault;
  return {
    rule: id,
    severity: "error",
    message: `${message} (${clause})`,
    place: pathOf(fault),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    remedy,
  };
}

const foreign: Diagnostic = {
  rule: "pdf-foreign",
  severity: "error",
  message: "the file was not written by Brief, or another programme has written it anew",
  place: {},
  remedy: "name a PDF as brief build wrote it",
};

/** What made reading a file stop: it is damaged, or none of ours. */
export function brokenFile(cause: unknown, bytes: Uint8Array): Diagnostic {
  const text = latin(bytes);
  // Its packet of metadata is never packed, and stands near its end: of a file that was cut it cannot be told.
  const isCut = text.startsWith("%PDF-") && !text.includes("startxref");
  if (!isCut && !text.includes("<pdf:Producer>Brief ")) return foreign;
  const why = cause instanceof Error ? cause.message : String(cause);
  return {
    rule: "pdf-broken",
    severity: "error",
    message: `the file is damaged: ${why}`,
    place: cause instanceof BrokenPdf ? { path: `byte ${cause.offset}` } : {},
    remedy: "build the brief again; the file was cut or changed",
  };
}

/** The same fault on many objects is told a few times. */
const mostOfOneRule = 5;

function findings(rule: PdfRule, finished: FinishedFile): readonly Diagnostic[] {
  try {
    const faults = rule.check(finished);
    const told = faults.slice(0, mostOfOneRule).map((fault) => diagnosticOf(rule, fault));
    const more = faults.length - told.length;
    if (more <= 0) return told;
    return [...told, diagnosticOf(rule, { message: `and ${more} more of the same kind` })];
  } catch (cause) {
    if (cause instanceof BrokenPdf) return [brokenFile(cause, finished.file.bytes)];
    throw cause;
  }
}

function isOurs({ file }: FinishedFile): boolean {
  const info = file.entries(file.trailer.get("Info"));
  return textOf(file.resolve(info.get("Producer")))?.startsWith("Brief ") === true;
}

export function checkRules(finished: FinishedFile): readonly Diagnostic[] {
  const locked = findings(pdfNotEncrypted, finished);
  if (locked.length > 0) return locked;
  // A file by another programme is judged by no rule of ours.
  if (!isOurs(finished)) return [foreign];
  const all = pdfRules.flatMap((rule) => findings(rule, finished));
  // One break stops several rules, and is told once.
  return all.filter(
    ({ rule, message }, index) =>
      rule !== "pdf-broken" || all.findIndex((one) => one.message === message) === index,
  );
}
