// One job through the pipe: facts → document → pages → bytes, in memory.
import { BriefError, type Diagnostic, type Figure } from "@brief/data";
import {
  composeBrief,
  type Document,
  type FigureMap,
  type Fonts,
  type Printed,
  printPdf,
} from "@brief/render";
import { type Finding, hasErrors } from "../finding.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { factsWithBriefs } from "./known-briefs.ts";
import { loadFileReader } from "./load-file-reader.ts";
import type { Job } from "./plan.ts";
import type { Verification } from "./verification.ts";
import { settleWording } from "./wording.ts";

export interface Composition {
  readonly document: Document | undefined;
  readonly figures: readonly Figure[];
  readonly factsHash: string;
  readonly facts: Uint8Array<ArrayBuffer>;
  readonly findings: readonly Finding[];
  /** What its wording breaks: a brief with an error among them is not published. */
  readonly wording: readonly Finding[];
}

export interface Edition {
  readonly document: Document;
  readonly figures: readonly Figure[];
  readonly factsHash: string;
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly places: FigureMap;
}

export interface JobResult {
  readonly job: Job;
  /** Absent when the job failed: a brief with errors is not published. */
  readonly edition: Edition | undefined;
  readonly findings: readonly Finding[];
}

/** A fault of our own while one brief is made must not take the others with it. */
async function guarded<T>(job: Job, work: () => Promise<T>): Promise<T | Finding> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof BriefError) {
      const { code: rule, message, remedy } = cause;
      return { rule, severity: "error", message, place: { path: job.stem }, remedy, cause };
    }
    return {
      rule: "render-fault",
      severity: "error",
      message: cause instanceof Error ? cause.message : String(cause),
      place: { path: job.stem },
      remedy: "report this fault with the brief's data and template",
      cause,
    };
  }
}

function isFinding(value: object): value is Finding {
  return "rule" in value;
}

function named(job: Job, findings: readonly Diagnostic[]): readonly Finding[] {
  return findings.map((f) => ({ ...f, brief: job.spec.id, language: job.spec.language }));
}

export async function composeJob(workspace: Workspace, job: Job): Promise<Composition> {
  const { templates, kinds } = workspace;
  const facts = factsWithBriefs(workspace);
  const result = await guarded(job, () => composeBrief(facts, job.spec, templates, kinds));
  if (isFinding(result)) {
    return {
      document: undefined,
      figures: [],
      factsHash: "",
      facts: new Uint8Array(),
      findings: named(job, [result]),
      wording: [],
    };
  }
  const { diagnostics, ...composed } = result;
  const wording = settleWording(composed.wording, workspace.config.rules ?? {});
  return { ...composed, findings: named(job, diagnostics), wording: named(job, wording) };
}

/** What the reader of finished files finds. */
async function verifyPrinted(
  job: Job,
  pdf: Uint8Array,
  printed: Printed,
): Promise<readonly Finding[]> {
  const { verifyPdf } = await loadFileReader();
  const found = await guarded(job, () => verifyPdf(pdf, printed));
  return named(job, isFinding(found) ? [found] : found);
}

export async function runJob(
  workspace: Workspace,
  job: Job,
  fonts: Fonts,
  verification: Verification,
): Promise<JobResult> {
  const composed = await composeJob(workspace, job);
  const { document, figures, factsHash } = composed;
  const findings = [...composed.findings, ...composed.wording];
  if (document === undefined || hasErrors(findings)) return { job, edition: undefined, findings };
  const printed = await guarded(job, () => printPdf(document, job.spec, fonts, composed));
  if (isFinding(printed)) {
    return { job, edition: undefined, findings: [...findings, ...named(job, [printed])] };
  }
  const all = [...findings, ...named(job, printed.diagnostics)];
  if (printed.bytes === undefined || hasErrors(all))
    return { job, edition: undefined, findings: all };
  const { bytes: pdf, pages, places } = printed;
  const edition = { document, figures, factsHash, pdf, pages, places };
  const read = verification === "full" ? await verifyPrinted(job, pdf, printed) : [];
  return { job, edition: hasErrors(read) ? undefined : edition, findings: [...all, ...read] };
}
