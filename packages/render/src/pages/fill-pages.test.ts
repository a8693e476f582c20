import { describe, expect, it } from "vitest";
import { fillPages } from "./fill-pages.ts";
import type { PageMaster, Strip } from "./strip.ts";

/**
 * `h:21!` a strip named h, 21 pt high, keep never (`?` avoid); `+5` space before, `^n` with note n,
 * `~` sinks, `#` on the grid of 10, `@10` repeats a head of 10 pt.
 */
function strip(spec: string): Strip {
  const [name = "", rest = ""] = spec.split(":");
  const height = Number.parseFloat(rest);
  const before = /\+(\d+)/.exec(rest);
  const note = /\^(\w+)/.exec(rest);
  const repeat = /@(\d+)/.exec(rest);
  return {
    heightPt: height,
    spaceBeforePt: before === null ? 0 : Number(before[1]),
    ...(rest.includes("#") ? { snapPt: 10 } : {}),
    keep: rest.includes("!") ? "never" : rest.includes("?") ? "avoid" : "free",
    notes: note?.[1] === undefined ? [] : [note[1]],
    boxes: [],
    ...(repeat === null ? {} : { repeat: strip(`head:${repeat[1]}!`) }),
    ...(rest.includes("~") ? { sinks: true } : {}),
    source: name,
  };
}

const master = (heightPt: number): PageMaster => ({
  widthPt: 100,
  heightPt,
  area: () => ({ xPt: 0, yPt: 0, widthPt: 100, heightPt }),
});

function fill(specs: string, heightPt = 50, notes: Readonly<Record<string, string>> = {}) {
  const flow = specs.split(" ").filter((one) => one !== "");
  const map = new Map(Object.entries(notes).map(([id, text]) => [id, text.split(" ").map(strip)]));
  const filled = fillPages([{ master: master(heightPt), flow: flow.map(strip) }], map);
  const lines = filled.pages.map((page) => {
    const body = page.placed.map((one) => `${one.strip.source}@${one.yPt}`).join(" ");
    const foot = page.notes.map((one) => `${one.strip.source}@${one.yPt}`).join(" ");
    return `${page.number}: ${body}${foot === "" ? "" : ` | ${foot}`}`;
  });
  return {
    lines,
    rules: filled.diagnostics.map((one) => `${one.rule} ${one.severity}`),
  };
}

describe("fillPages", () => {
  it("fills pages to their height", () => {
    expect(fill("a:20 b:20 c:20")).toEqual({
      lines: ["1: a@0 b@20", "2: c@0"],
      rules: [],
    });
  });

  it("gives one page to a section without strips", () => {
    expect(fill("").lines).toEqual(["1: "]);
  });

  it("drops space before at a page top alone", () => {
    expect(fill("a:20+5 b:20+5 c:20+5").lines).toEqual(["1: a@0 b@25", "2: c@0"]);
  });

  it("starts a strip on its grid, counted from the top of the area", () => {
    expect(fill("a:13 b:10# c:10#").lines).toEqual(["1: a@0 b@20 c@30"]);
  });

  it("carries a strip that must not end a page", () => {
    expect(fill("a:20 h:20! b:20").lines).toEqual(["1: a@0", "2: h@0 b@20"]);
  });

  it("moves an unbreakable block whole", () => {
    expect(fill("a:20 x:20? y:20 b:10").lines).toEqual(["1: a@0", "2: x@0 y@20 b@40"]);
  });

  it("divides an unbreakable block that is higher than a page, and says so", () => {
    expect(fill("x:20? y:20? z:20")).toEqual({
      lines: ["1: x@0 y@20", "2: z@0"],
      rules: ["taller-than-page note"],
    });
  });

  it("divides a kept run that is higher than a page, and says so", () => {
    expect(fill("x:20! y:20! z:20")).toEqual({
      lines: ["1: x@0 y@20", "2: z@0"],
      rules: ["taller-than-page warning"],
    });
  });

  it("places a strip higher than the page, as an error", () => {
    expect(fill("a:20 x:60 b:20")).toEqual({
      lines: ["1: a@0", "2: x@0", "3: b@0"],
      rules: ["taller-than-page error"],
    });
  });

  it("sets a repeated head where its strip starts a page", () => {
    expect(fill("h:10! r:20@10 s:20@10 t:20@10").lines).toEqual([
      "1: h@0 r@10 s@30",
      "2: head@0 t@10",
    ]);
  });

  it("keeps room for a note on the page of its mark", () => {
    expect(fill("a:20 b:20^n c:20", 50, { n: "n1:8+2" }).lines).toEqual([
      "1: a@0 b@20 | n1@42",
      "2: c@0",
    ]);
    expect(fill("a:20 b:20^n", 45, { n: "n1:8+2" }).lines).toEqual(["1: a@0", "2: b@0 | n1@37"]);
  });

  it("lets a note run on that is higher than a page", () => {
    expect(fill("a:20^n b:20", 50, { n: "n1:20 n2:20 n3:20" })).toEqual({
      lines: ["1: a@0 | n1@30", "2: b@0 | n2@30", "3:  | n3@30"],
      rules: ["note-runs-on note", "note-runs-on note"],
    });
  });

  it("sinks the imprint to the foot of the last page", () => {
    expect(fill("a:10 i:10~ j:10~").lines).toEqual(["1: a@0 i@30 j@40"]);
  });

  it("gives the imprint two strips for company where it needs a page", () => {
    expect(fill("a:10 b:10 c:10 d:10 i:20~").lines).toEqual(["1: a@0 b@10", "2: c@0 d@10 i@30"]);
    expect(fill("a:10 b:10! c:10 d:10 i:20~").lines).toEqual(["1: a@0", "2: b@0 c@10 d@20 i@30"]);
  });

  it("sets the imprint alone where nothing can go with it", () => {
    expect(fill("a:40 i:20~").lines).toEqual(["1: a@0", "2: i@30"]);
  });
});
