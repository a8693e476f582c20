// Source marks side by side become one: [3][2][4][7] → [2–4,7] (GB/T 7714-2015, 10.1.2).
import type { Inline } from "./model.ts";

type Cite = Extract<Inline, { type: "cite" }>;

interface Numbered {
  readonly cite: Cite;
  readonly number: number;
}

/** Marks and the numbers between them: from three on, a run is its first and last. */
function joinRun(run: readonly Numbered[]): readonly Inline[] {
  const ordered = run
    .toSorted((a, b) => a.number - b.number)
    .filter(({ number }, index, all) => number !== all[index - 1]?.number);
  const isInner = (index: number): boolean =>
    ordered[index - 1]?.number === (ordered[index]?.number ?? 0) - 1 &&
    ordered[index + 1]?.number === (ordered[index]?.number ?? 0) + 1;
  const shown = ordered.filter((_, index) => !isInner(index));
  return shown.map(({ cite, number }, index) => {
    const next = shown[index + 1];
    const spans = next !== undefined && isInner(ordered.findIndex((n) => n.number === number) + 1);
    const before = index === 0 ? "[" : "";
    const after = next === undefined ? "]" : spans ? "–" : ",";
    return { ...cite, content: [{ type: "text", text: `${before}${number}${after}` }] };
  });
}

/** @param sources source id → number; a mark of an unknown source stays as it is */
export function joinCites(
  content: readonly Inline[],
  sources: ReadonlyMap<string, number>,
): readonly Inline[] {
  const joined: Inline[] = [];
  let run: Numbered[] = [];
  const close = (): void => {
    joined.push(...joinRun(run));
    run = [];
  };
  for (const inline of content) {
    const number = inline.type === "cite" ? sources.get(inline.source) : undefined;
    if (inline.type === "cite" && number !== undefined) {
      run.push({ cite: inline, number });
      continue;
    }
    close();
    joined.push(inline);
  }
  close();
  return joined;
}
