import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPages } from "./fill-pages.ts";
import type { PageMaster, Strip } from "./strip.ts";

const areaPt = 100;
const master: PageMaster = {
  widthPt: 100,
  heightPt: areaPt,
  area: (page) => ({
    xPt: 5,
    yPt: page === 1 ? 20 : 0,
    widthPt: 90,
    heightPt: page === 1 ? 80 : areaPt,
  }),
};

const strips = fc
  .array(
    fc.record({
      heightPt: fc.integer({ min: 1, max: 40 }).chain((n) => fc.constantFrom(n, n, n, n * 4)),
      spaceBeforePt: fc.constantFrom(0, 0, 5, 10.5),
      snap: fc.boolean(),
      keep: fc.constantFrom("free" as const, "free" as const, "avoid" as const, "never" as const),
      noted: fc.constantFrom(false, false, false, true),
      repeats: fc.boolean(),
      sinks: fc.constantFrom(false, false, false, true),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(
      (one, index): Strip => ({
        heightPt: one.heightPt,
        spaceBeforePt: one.spaceBeforePt,
        ...(one.snap ? { snapPt: 10.5 } : {}),
        keep: one.keep,
        notes: one.noted ? [`n${index}`] : [],
        boxes: [],
        ...(one.repeats ? { repeat: plain("head", 12) } : {}),
        ...(one.sinks ? { sinks: true } : {}),
        source: `${index}`,
      }),
    ),
  );

function plain(source: string, heightPt: number): Strip {
  return {
    heightPt,
    spaceBeforePt: 0,
    keep: "never",
    notes: [],
    boxes: [],
    source,
  };
}

function run(flow: readonly Strip[]) {
  const notes = new Map(
    flow.flatMap((strip) =>
      strip.notes.map((id) => [id, [plain(`${id}.0`, 9), plain(`${id}.1`, 9)]] as const),
    ),
  );
  return fillPages([{ master, flow }], notes);
}

const options = { seed: 20250930, numRuns: 400 };

describe("fillPages, on random strips", () => {
  it("places every strip once, in order, those that sink last", () => {
    fc.assert(
      fc.property(strips, (flow) => {
        const placed = run(flow).pages.flatMap((page) =>
          page.placed.filter((one) => one.repeated !== true).map((one) => one.strip.source),
        );
        const order = [
          ...flow.filter((one) => one.sinks !== true),
          ...flow.filter((one) => one.sinks === true),
        ];
        expect(placed).toEqual(order.map((one) => one.source));
      }),
      options,
    );
  });

  it("places every strip of every note once, in order", () => {
    fc.assert(
      fc.property(strips, (flow) => {
        const body = flow.filter((one) => one.sinks !== true).flatMap((one) => one.notes);
        const printed = run(flow).pages.flatMap((page) =>
          page.notes.map((one) => one.strip.source),
        );
        expect(printed).toEqual(body.flatMap((id) => [`${id}.0`, `${id}.1`]));
      }),
      options,
    );
  });

  it("overlaps nothing and leaves no page without an error that says so", () => {
    fc.assert(
      fc.property(strips, (flow) => {
        const { pages, diagnostics } = run(flow);
        for (const page of pages) {
          const area = page.master.area(page.number);
          let bottom = area.yPt;
          for (const one of [...page.placed.filter((p) => p.strip.sinks !== true), ...page.notes]) {
            expect(one.yPt).toBeGreaterThanOrEqual(bottom - 0.01);
            bottom = one.yPt + one.strip.heightPt;
          }
          const reported = diagnostics.some(
            (one) => one.rule === "taller-than-page" && one.found === `page ${page.number}`,
          );
          if (!reported && page.placed.some((one) => one.strip.sinks !== true)) {
            expect(bottom).toBeLessThanOrEqual(area.yPt + area.heightPt + 0.01);
          }
        }
      }),
      options,
    );
  });

  it("ends no page after a strip that must not end one, or reports it", () => {
    fc.assert(
      fc.property(strips, (flow) => {
        const { pages, diagnostics } = run(flow);
        const body = flow.filter((one) => one.sinks !== true);
        for (const page of pages) {
          const last = page.placed.filter((one) => one.strip.sinks !== true).at(-1);
          if (last === undefined || last.strip.keep !== "never") continue;
          if (last.strip.source === body.at(-1)?.source) continue;
          expect(diagnostics.some((one) => one.found === `page ${page.number}`)).toBe(true);
        }
      }),
      options,
    );
  });

  it("gives equal pages from run to run", () => {
    fc.assert(
      fc.property(strips, (flow) => {
        expect(JSON.stringify(run(flow).pages)).toBe(JSON.stringify(run(flow).pages));
      }),
      { ...options, numRuns: 50 },
    );
  });
});
