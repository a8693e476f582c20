// Lines of a remembered composition → lines of this paragraph: the links, figures and marks of its runs
// put on them. Two paragraphs of the same words and styles are composed once, whatever hangs on them.
import type { ComposedLine, LineRun, StyledRun } from "./line.ts";

/** A run of a line before anything hangs on it. */
export interface LaidRun
  extends Omit<LineRun, "link" | "figure" | "occurrence" | "source" | "note"> {
  /** Index of the styled run that it is part of. */
  readonly of: number;
}

export interface LaidLine extends Omit<ComposedLine, "runs"> {
  readonly runs: readonly LaidRun[];
}

export function hangOn(
  lines: readonly LaidLine[],
  styled: readonly StyledRun[],
): readonly ComposedLine[] {
  return lines.map((line) => ({ ...line, runs: line.runs.map((run) => hangOnRun(run, styled)) }));
}

function hangOnRun({ of, ...run }: LaidRun, styled: readonly StyledRun[]): LineRun {
  const { link, figure, occurrence, source, note } = styled[of] ?? {};
  return {
    ...run,
    ...(link === undefined ? {} : { link }),
    ...(figure === undefined ? {} : { figure }),
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  };
}
