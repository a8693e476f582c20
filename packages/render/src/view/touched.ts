// A brief of the workspace whose printed figures moved between two days of the facts.
import type { Figure } from "@brief/data";
import type { BriefSpec } from "../brief.ts";

export interface MovedFigure {
  readonly id: string;
  /** Absent where it is new, or gone. */
  readonly old?: Figure;
  readonly new?: Figure;
}

export interface Touched {
  /** In the language that the workspace lists first. */
  readonly spec: BriefSpec;
  /** added: what it is about was not known on the earlier day; words: no figure moved, its text did. */
  readonly status: "added" | "removed" | "figures" | "words" | "same";
  readonly figures: readonly MovedFigure[];
}

/** Each brief of the workspace once, by the facts of an earlier day and of the as-of day. */
export type TouchedSince = (day: string) => readonly Touched[];
