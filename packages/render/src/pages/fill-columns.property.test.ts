import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPages } from "./fill-pages.ts";
import type { ColumnGroup, Page, PageMaster, PageSection, Placed, Strip } from "./strip.ts";

const areaPt = 100;
const stepPt = 60;
const master: PageMaster = {
  widthPt: 200,
  heightPt: areaPt,
  area: () => ({ xPt: 0, yPt: 0, widthPt: 110, heightPt: areaPt }),
};

type Bare = Omit<Strip, "source" | "notes"> & {
  readonly noted: boolean;
  readonly moves: "no" | "heads" | "floats";
};

const bare: fc.Arbitrary<Bare> = fc.record({
  heightPt: fc.integer({ min: 1, max: 30 }).chain((n) => fc.constantFrom(n, n, n, n, n * 5)),
  spaceBeforePt: fc.constantFrom(0, 0, 5, 10.5),
  snapPt: fc.constant(5),
  keep: fc.constantFrom("free" as const, "free" as const, "avoid" as const, "never" as const),
  noted: fc.constantFrom(false, false, false, false, true),
  boxes: fc.constant([]),
  moves: fc.constantFrom(...(["no", "no", "no", "no", "no", "floats", "heads"] as const)),
});
const items = fc.array(
  fc.oneof(
    bare.map((strip) => ({ columns: 1, strips: [strip] })),
    fc.record({ columns: fc.constantFrom(2, 3), strips: fc.array(bare, { maxLength: 30 }) }),
  ),
  { maxLength: 8 },
);

/** Strips with their index in the whole flow for a name; groups of one column are strips of the full measure. */
function flowOf(all: readonly { readonly columns: number; readonly strips: readonly Bare[] }[]) {
  let next = 0;
  return all.flatMap(({ columns, strips }): PageSection["flow"] => {
    let float: string | undefined;
    const named = strips.map(({ noted, moves, keep, ...strip }): Strip => {
      const source = `${next++}`;
      float = moves === "floats" ? (float ?? source) : undefined;
      return {
        ...strip,
        // A head is one strip, and nothing hangs on it.
        keep: moves === "heads" ? "free" : keep,
        ...(moves === "heads" ? { heads: true } : {}),
        ...(float === undefined ? {} : { floats: float }),
        notes: noted ? [`n${source}`] : [],
        source,
      };
    });
    return columns === 1 ? named : [{ columns, stepPt, gridPt: 5, strips: named }];
  });
}

const plain = (source: string, heightPt: number): Strip => ({
  heightPt,
  spaceBeforePt: 0,
  keep: "never",
  notes: [],
  boxes: [],
  source,
});

const stripsOf = (flow: PageSection["flow"]): readonly Strip[] =>
  flow.flatMap((item) => ("strips" in item ? item.strips : [item]));

function run(flow: PageSection["flow"]) {
  const notes = new Map(
    stripsOf(flow).flatMap(({ notes: marks }) => marks.map((id) => [id, [plain(id, 8)]] as const)),
  );
  return fillPages([{ master, flow }], notes);
}

/** Every strip that is followed in the flow by the first of another space: column, page, or full measure. */
function endsOf(page: Page): readonly Placed[] {
  return page.placed.filter((one, at) => {
    const next = page.placed[at + 1];
    return next === undefined || (next.xPt !== one.xPt && next.yPt < one.yPt + one.strip.heightPt);
  });
}

const options = { seed: 20250930, numRuns: 500 };
const flows = items.map(flowOf);
const reported = (page: Page, { diagnostics }: ReturnType<typeof run>) =>
  diagnostics.some((one) => one.rule !== "note-runs-on" && one.found === `page ${page.number}`);

describe("fillPages, on random column groups among strips of the full measure", () => {
  it("places every strip and every note once; all that does not float in order", () => {
    const stays = ({ heads, floats }: Strip) => heads === undefined && floats === undefined;
    const number = ({ source }: Strip) => Number(source);
    fc.assert(
      fc.property(flows, (flow) => {
        const { pages } = run(flow);
        const wanted = stripsOf(flow);
        const placed = pages.flatMap((page) => page.placed.map((one) => one.strip));
        expect(placed.map(number).toSorted((a, b) => a - b)).toEqual(wanted.map(number));
        expect(placed.filter(stays).map(number)).toEqual(wanted.filter(stays).map(number));
        const floats = (one: Strip) => one.floats !== undefined;
        expect(placed.filter(floats).map(number)).toEqual(wanted.filter(floats).map(number));
        const notes = pages.flatMap((page) => page.notes.map((one) => one.strip.source));
        expect(notes.toSorted()).toEqual(placed.flatMap((one) => one.notes).toSorted());
      }),
      options,
    );
  });

  it("overlaps nothing, and leaves no page without an error that says so", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const filled = run(flow);
        for (const page of filled.pages) {
          if (reported(page, filled)) continue;
          const all = [...page.placed, ...page.notes];
          for (const one of all) {
            expect(one.yPt).toBeGreaterThanOrEqual(0);
            expect(one.yPt + one.strip.heightPt).toBeLessThanOrEqual(areaPt + 0.01);
          }
          all.forEach((one, at) => {
            for (const other of all.slice(at + 1)) {
              const beside = one.xPt !== other.xPt;
              const apart = one.yPt + one.strip.heightPt <= other.yPt + 0.01;
              expect(beside || apart || other.yPt + other.strip.heightPt <= one.yPt + 0.01).toBe(
                true,
              );
            }
          });
        }
      }),
      options,
    );
  });

  it("ends no column and no page after a strip that must not end one, or reports it", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const filled = run(flow);
        const last = stripsOf(flow).at(-1)?.source;
        for (const page of filled.pages) {
          const held = endsOf(page).filter(
            ({ strip }) => strip.keep !== "free" && strip.source !== last,
          );
          if (held.length > 0) expect(reported(page, filled)).toBe(true);
        }
      }),
      options,
    );
  });

  it("starts a note on the page of its mark, or runs it on and says so", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const { pages, diagnostics } = run(flow);
        const late = pages.flatMap((page) => {
          const marks = new Set(page.placed.flatMap(({ strip }) => strip.notes));
          return page.notes.filter(({ strip }) => !marks.has(strip.source));
        });
        const told = diagnostics.filter(({ rule }) => rule === "note-runs-on").length;
        expect(told > 0).toBe(late.length > 0);
      }),
      options,
    );
  });

  it("ends full columns of plain text within two lines, balanced ones within three", () => {
    const lines = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(lines, (counts) => {
        const strips = counts.flatMap((count, paragraph) =>
          Array.from({ length: count }, (_, line): Strip => {
            const end = line === count - 1;
            const held = !end && (line === 0 || line === count - 2);
            return {
              ...plain(`${paragraph}.${line}`, 5),
              snapPt: 5,
              keep: held ? "never" : "free",
            };
          }),
        );
        const group: ColumnGroup = { columns: 2, stepPt, gridPt: 5, strips };
        const { pages } = run([group]);
        for (const page of pages) {
          const feet = [0, stepPt].map((xPt) =>
            Math.max(
              0,
              ...page.placed.filter((p) => p.xPt === xPt).map((p) => p.yPt + p.strip.heightPt),
            ),
          );
          // Between two places to cut, text that ends there has a paragraph of three lines at most.
          const most = page === pages.at(-1) ? 3 : 2;
          expect(Math.abs((feet[0] ?? 0) - (feet[1] ?? 0))).toBeLessThanOrEqual(most * 5);
        }
      }),
      options,
    );
  });

  it("gives equal pages from run to run", () => {
    fc.assert(
      fc.property(flows, (flow) => {
        expect(JSON.stringify(run(flow))).toBe(JSON.stringify(run(flow)));
      }),
      { ...options, numRuns: 50 },
    );
  });
});
