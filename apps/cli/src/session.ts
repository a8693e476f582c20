// What every command is given, and the shape of its answer.
import type { UiLanguage } from "@brief/render";
import type { Report } from "./report.ts";
import type { World } from "./world.ts";

/** 0 good, 1 errors in the material, 2 wrong command line or configuration, 3 fault of programme or machine. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A promise is waited for. */
export type Clean = () => Promise<void> | undefined | void;

export interface Session {
  readonly world: World;
  readonly report: Report;
  /** Of the command's own words. */
  readonly language: UiLanguage;
  /** Work to be done if the command is stopped by Ctrl-C; gives back what takes it off again. */
  readonly onStop: (clean: Clean) => () => void;
}
