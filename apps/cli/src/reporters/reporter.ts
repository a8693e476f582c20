import type { UiLanguage } from "@brief/render";
import type { Finding } from "../finding.ts";

/** What a reporter may know beside the findings. */
export interface ReporterContext {
  /** Paths are printed from here. */
  readonly folder: string;
  readonly color: boolean;
  /** Those that were looked at, as `zh-CN/portfolio`, with findings or without. */
  readonly editions?: readonly string[];
  /** That the findings are written in. */
  readonly language: UiLanguage;
  /** A file's text for an excerpt; undefined where it cannot be had. */
  readonly readText: (file: string) => string | undefined;
}

/** Findings → the text of a report, ending in a line feed; empty when there is nothing to say. */
export type Reporter = (findings: readonly Finding[], context: ReporterContext) => string;
