// The project that a sheet is about, with its finance lines, and the language its names are taken in.
import { BriefError, type Dataset, type FinanceLine, type Project } from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import { inLanguage, ownName } from "./portfolio-words.ts";
import type { Text } from "./text.ts";

export interface ProjectContext {
  readonly dataset: Dataset;
  readonly spec: BriefSpec;
  readonly project: Project;
  readonly lines: readonly FinanceLine[];
}

/** By the parameter `project`: an id (`xj.wb.P147367`) or a key (`P147367`). */
export function projectContext(dataset: Dataset, spec: BriefSpec): ProjectContext {
  const wanted = spec.parameters["project"];
  const project = dataset.projects.find((p) => p.id === wanted || p.key === wanted);
  if (project === undefined) {
    throw new BriefError(
      "unknown-project",
      `no project "${wanted ?? ""}" in the dataset`,
      "give the parameter `project` an id or key of projects.csv",
    );
  }
  const lines = dataset.financeLines.filter((line) => line.project === project.id);
  return { dataset, spec, project, lines };
}

/** Strings differ by language. */
export function pick(context: ProjectContext, zh: string, en: string, ru?: string): string {
  return inLanguage(context.spec.language, zh, en, ru);
}

export function pickName(context: ProjectContext, zh: string, en: string): string {
  return ownName(context.spec.language, zh, en);
}

export function toText(value: string | undefined): Text {
  return value === undefined || value === ""
    ? { type: "text", value: undefined, reason: "not-in-sources" }
    : { type: "text", value };
}

export type Standing = "approved" | "proposed" | "dropped" | "none";

/** What its finance lines make of it; the status word of a list decides nothing. */
export function standingOf(lines: readonly FinanceLine[]): Standing {
  const financing = lines.filter((line) => line.kind !== "counterpart");
  const stages = new Set(financing.map((line) => line.stage));
  if (stages.size === 0) return "none";
  if (stages.has("proposed")) return "proposed";
  return stages.has("dropped") || stages.has("cancelled") ? "dropped" : "approved";
}
