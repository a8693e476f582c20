// Lines of a remembered composition → lines of this paragraph: the links, figures and marks of its runs
// put on them. Two paragraphs of the same words and styles are composed once, whatever hangs on them.
import type { ComposedLine, LineRun, StyledRun } from "./line.ts";

/** A line before anything hangs on it. */
export interface LaidLine extends ComposedLine {
  /** Of each of its runs, the index of the styled run that it is part of. */
  readonly of: readonly number[];
}

export function hangOn(
  lines: readonly LaidLine[],
  styled: readonly StyledRun[],
): readonly ComposedLine[] {
  // Most are words alone.
  if (!styled.some(hasHanging)) return lines;
  return lines.map((line) => ({
    ...line,
    runs: line.runs.map((run, index) => hangOnRun(run, styled[line.of[index] ?? -1])),
  }));
}

function hasHanging({ link, figure, occurrence, source, note }: StyledRun): boolean {
  return (link ?? figure ?? occurrence ?? source ?? note) !== undefined;
}

function hangOnRun(run: LineRun, styled: StyledRun | undefined): LineRun {
  if (styled === undefined || !hasHanging(styled)) return run;
  const { link, figure, occurrence, source, note } = styled;
  return {
    ...run,
    ...(link === undefined ? {} : { link }),
    ...(figure === undefined ? {} : { figure }),
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  };
}
