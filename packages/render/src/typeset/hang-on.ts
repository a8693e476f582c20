// Lines of a remembered composition → lines of this paragraph: the links, figures and marks of its runs
// put on them. Two paragraphs of the same words and styles are composed once, whatever hangs on them.
import type { ComposedLine, LineRun, StyledRun } from "./line.ts";

/** A run of a line, and the index of the styled run that it is part of. */
export interface LaidRun {
  readonly of: number;
  /** Before anything hangs on it. */
  readonly run: LineRun;
}

export interface LaidLine extends Omit<ComposedLine, "runs"> {
  readonly runs: readonly LaidRun[];
}

export function hangOn(
  lines: readonly LaidLine[],
  styled: readonly StyledRun[],
): readonly ComposedLine[] {
  return lines.map((line) => ({
    ...line,
    runs: line.runs.map(({ of, run }) => hangOnRun(run, styled[of])),
  }));
}

function hangOnRun(run: LineRun, styled: StyledRun | undefined): LineRun {
  const { link, figure, occurrence, source, note } = styled ?? {};
  // Most are words alone.
  if ((link ?? figure ?? occurrence ?? source ?? note) === undefined) return run;
  return {
    ...run,
    ...(link === undefined ? {} : { link }),
    ...(figure === undefined ? {} : { figure }),
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  };
}
