// One change as a notice tells it: its class there, and the project that it is of.
import type { Change, Dataset, Project } from "@brief/data";
import type { NoticeClass } from "./change-words.ts";

export interface Told {
  readonly class: NoticeClass;
  readonly change: Change;
  /** Absent for what belongs to no project. */
  readonly project: Project | undefined;
}

export interface Group {
  readonly class: NoticeClass;
  readonly told: readonly Told[];
}

/** The facts of two days of one dataset. */
export interface Days {
  readonly older: Dataset;
  readonly known: Dataset;
  readonly since: string;
}
