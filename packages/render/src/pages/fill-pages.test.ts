import { describe, expect, it } from "vitest";
import { fillPages } from "./fill-pages.ts";
import type { PageMaster, PageSection, Placed, Strip } from "./strip.ts";

/**
 * `h:21!` a strip named h, 21 pt high, keep never (`?` avoid); `+5` space before, `^n` with note n,
 * `~` sinks, `#` on the grid of 10, `@10` repeats a head of 10 pt, `=` heads a column, `%n` floats under
 * the name n. In brackets: two columns.
 */
function strip(spec: string): Strip {
  const [name = "", rest = ""] = spec.split(":");
  const height = Number.parseFloat(rest);
  const before = /\+(\d+)/.exec(rest);
  const notes = [...rest.matchAll(/\^([a-z]+\d*)/g)].map(([, note]) => note ?? "");
  const repeat = /@(\d+)/.exec(rest);
  const floats = /%(\w+)/.exec(rest);
  return {
    heightPt: height,
    spaceBeforePt: before === null ? 0 : Number(before[1]),
    ...(rest.includes("#") ? { snapPt: 10 } : {}),
    keep: rest.includes("!") ? "never" : rest.includes("?") ? "avoid" : "free",
    notes,
    boxes: [],
    ...(repeat === null ? {} : { repeat: strip(`head:${repeat[1]}!`) }),
    ...(rest.includes("~") ? { sinks: true } : {}),
    ...(rest.includes("=") ? { heads: true } : {}),
    ...(floats?.[1] === undefined ? {} : { floats: floats[1] }),
    source: name,
  };
}

const master = (heightPt: number): PageMaster => ({
  widthPt: 100,
  heightPt,
  area: () => ({ xPt: 0, yPt: 0, widthPt: 100, heightPt }),
});

const words = (specs: string): readonly string[] => specs.split(" ").filter((one) => one !== "");

/** `a:10 [b:10 c:10] d:10`: what stands in brackets stands in two columns. */
function flowOf(specs: string): PageSection["flow"] {
  return specs.split(/[[\]]/).flatMap((part, index): PageSection["flow"] => {
    const strips = words(part).map(strip);
    return index % 2 === 0 ? strips : [{ columns: 2, stepPt: 60, gridPt: 10, strips }];
  });
}

/** `a@0` at the height 0, `b@0·2` in the second column. */
function print({ strip: { source }, xPt, yPt }: Placed): string {
  return `${source}@${Math.round(yPt * 10) / 10}${xPt === 0 ? "" : `·${xPt / 60 + 1}`}`;
}

function fill(
  specs: string,
  heightPt = 50,
  notes: Readonly<Record<string, string>> = {},
  leadPt = 0,
) {
  const map = new Map(Object.entries(notes).map(([id, text]) => [id, text.split(" ").map(strip)]));
  const filled = fillPages([{ master: master(heightPt), flow: flowOf(specs) }], map, leadPt);
  const lines = filled.pages.map((page) => {
    const body = page.placed.map(print).join(" ");
    const foot = page.notes.map(print).join(" ");
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

  it("leaves no single line for the last page", () => {
    const lines = "a:10 b:10 c:10 d:10 e:10 f:1";
    expect(fill(lines).lines).toEqual(["1: a@0 b@10 c@20 d@30", "2: e@0 f@10"]);
    // The end of a paragraph: its last line but one stays with its last.
    expect(fill("a:10 b:10 c:10 d:10! e:10 f:1").lines).toEqual([
      "1: a@0 b@10 c@20",
      "2: d@0 e@10 f@20",
    ]);
    // Nothing before it may go with it.
    expect(fill("a:10! b:10! c:10! d:10! e:10 f:1").lines).toEqual([
      "1: a@0 b@10 c@20 d@30 e@40",
      "2: f@0",
    ]);
    // A picture is no line.
    expect(fill("a:10 b:10 c:10 d:10 e:10 f:20").lines).toEqual([
      "1: a@0 b@10 c@20 d@30 e@40",
      "2: f@0",
    ]);
  });

  it("keeps white over the first note of a page, and over what runs on", () => {
    expect(fill("a:20^n b:10^m", 50, { n: "n1:5", m: "m1:5" }, 10).lines).toEqual([
      "1: a@0 b@20 | n1@40 m1@45",
    ]);
    expect(fill("a:20^n b:11^m", 50, { n: "n1:5", m: "m1:5" }, 10).lines).toEqual([
      "1: a@0 | n1@45",
      "2: b@0 | m1@45",
    ]);
    expect(fill("a:20^n b:35", 50, { n: "n1:20 n2:5" }, 10).lines).toEqual([
      "1: a@0 | n1@30",
      "2: b@0 | n2@45",
    ]);
  });

  it("takes the next lines along that must stay, before a note that exceeds a page fills it up", () => {
    expect(fill("h:10! a:10^n! b:10 c:10", 50, { n: "n1:10 n2:10 n3:10 n4:10 n5:10" })).toEqual({
      lines: ["1: h@0 a@10 b@20 | n1@30 n2@40", "2: c@0 | n3@20 n4@30 n5@40"],
      rules: ["note-runs-on note"],
    });
  });

  it("starts no note on a page that another has filled", () => {
    expect(fill("a:10^n b:10^m c:10", 50, { n: "n1:30 n2:30 n3:30", m: "m1:10" }).lines).toEqual([
      "1: a@0 | n1@20",
      "2:  | n2@20",
      "3: b@0 | n3@10 m1@40",
      "4: c@0",
    ]);
  });

  it("sets the notes of a page in their reading order", () => {
    expect(fill("a:10^m^n b:10", 50, { n: "n1:5", m: "m1:5" }).lines).toEqual([
      "1: a@0 b@10 | n1@40 m1@45",
    ]);
  });

  it("sinks the imprint under the text and over the notes of the last page", () => {
    expect(fill("a:10^n i:10~", 50, { n: "n1:5" }, 5).lines).toEqual(["1: a@0 i@30 | n1@45"]);
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

describe("fillPages, columns", () => {
  it("fills one column after the other to the foot of the page", () => {
    expect(fill("[a:20 b:20 c:20 d:20 e:20 f:20 g:20 h:20]").lines).toEqual([
      "1: a@0 b@20 c@0·2 d@20·2",
      "2: e@0 f@20 g@0·2 h@20·2",
    ]);
  });

  it("balances the columns of the last page", () => {
    expect(fill("[a:10 b:10 c:10 d:10]").lines).toEqual(["1: a@0 b@10 c@0·2 d@10·2"]);
    expect(fill("[a:10 b:10 c:10]").lines).toEqual(["1: a@0 b@10 c@0·2"]);
  });

  it("balances before a strip of the full measure, and goes on under it", () => {
    expect(fill("w:10 [a:10 b:10 c:10] x:10+5 [d:10 e:10]", 80).lines).toEqual([
      "1: w@0 a@10 b@20 c@10·2 x@35 d@50 e@50·2",
    ]);
  });

  it("starts all columns on one grid, and counts it from the top of the page", () => {
    expect(fill("w:13 [a:10 b:10#]").lines).toEqual(["1: w@0 a@20 b@20·2"]);
  });

  it("drops space before at the head of each column", () => {
    expect(fill("[a:10+5 b:10+5 c:10+5 d:10+5]").lines).toEqual(["1: a@0 b@15 c@0·2 d@15·2"]);
  });

  it("lets column feet differ where a widow rule holds", () => {
    expect(fill("[a:10! b:10! c:10 d:10! e:10]", 100).lines).toEqual([
      "1: a@0 b@10 c@20 d@0·2 e@10·2",
    ]);
  });

  it("carries a heading to the next column", () => {
    expect(fill("[a:20 h:20! b:20 c:20 d:20]").lines).toEqual([
      "1: a@0 h@0·2 b@20·2",
      "2: c@0 d@0·2",
    ]);
  });

  it("carries a heading over from the foot of columns to what stands under them", () => {
    expect(fill("[a:10 b:10 h:10!] w:40", 50).lines).toEqual(["1: a@0 b@0·2", "2: h@0 w@10"]);
    expect(fill("t:30! [a:20! b:10]", 60).lines).toEqual(["1: t@0 a@30 b@50"]);
    expect(fill("t:30! [a:30! b:10]")).toEqual({
      lines: ["1: t@0", "2: a@0 b@30"],
      rules: ["taller-than-page warning"],
    });
  });

  it("moves a full strip with the columns that must follow it", () => {
    expect(fill("z:20 h:10! [a:30! b:10]").lines).toEqual(["1: z@0", "2: h@0 a@10 b@40"]);
  });

  it("sets a repeated head at the start of a column", () => {
    expect(fill("[h:10! r:20@10 s:20@10 t:20@10 u:20@10]").lines).toEqual([
      "1: h@0 r@10 s@30 head@0·2 t@10·2 u@30·2",
    ]);
  });

  it("shortens all columns by the notes that their lines mark", () => {
    const notes = { n: "n1:8+2", m: "m1:8+2" };
    expect(fill("[a:10 b:10^n c:10 d:10 e:10 f:10 g:10 h:10 i:10 j:10]", 50, notes).lines).toEqual([
      "1: a@0 b@10 c@20 d@30 e@0·2 f@10·2 g@20·2 h@30·2 | n1@42",
      "2: i@0 j@0·2",
    ]);
    // The second column would mark a note that only shorter columns hold.
    expect(fill("[a:10 b:10^n c:10 d:10 e:10 f:10 g:10 h:10^m i:10]", 50, notes).lines).toEqual([
      "1: a@0 b@10 c@20 d@30 e@0·2 f@10·2 g@20·2 | n1@42",
      "2: h@0 i@0·2 | m1@42",
    ]);
  });

  it("lets a note run on that no columns have room for", () => {
    expect(fill("[a:20^n b:20]", 50, { n: "n1:20 n2:20" })).toEqual({
      lines: ["1: a@0 | n1@30", "2: b@0 | n2@30"],
      rules: ["note-runs-on note"],
    });
  });

  it("divides what is higher than a column, and says so", () => {
    expect(fill("[x:20! y:20! z:20]")).toEqual({
      lines: ["1: x@0 y@20 z@0·2"],
      rules: ["taller-than-page warning"],
    });
    expect(fill("[a:20 x:60 b:20]")).toEqual({
      lines: ["1: a@0 x@0·2", "2: b@0"],
      rules: ["taller-than-page error"],
    });
  });

  it("holds a pull figure back to the head of the next column", () => {
    expect(fill("[a:10 p:20= b:10 c:10 d:10]", 100).lines).toEqual([
      "1: a@0 b@10 c@20 p@0·2 d@20·2",
    ]);
    expect(fill("[a:10 b:10 c:10 p:20= d:10 e:10]", 20).lines).toEqual([
      "1: a@0 b@10 c@0·2 d@10·2",
      "2: p@0 e@0·2",
    ]);
    expect(fill("[p:20= a:10 b:10]", 100).lines).toEqual(["1: p@0 a@0·2 b@10·2"]);
    // With no column after its own it goes up to the head of that.
    expect(fill("[a:10 b:10 c:10 d:10 e:10 p:20= f:10]", 40).lines).toEqual([
      "1: a@0 b@10 c@20 d@30 p@0·2 e@20·2 f@30·2",
    ]);
  });

  it("sets a table that finds no room at the head of the next column, and text before it", () => {
    expect(fill("[a:20 t:20!%t u:20%t b:10 c:20 d:10 e:10]", 50).lines).toEqual([
      "1: a@0 b@20 c@30 t@0·2 u@20·2 d@40·2",
      "2: e@0",
    ]);
    // Where it finds room it stays, and what floats keeps its order.
    expect(fill("[a:20 t:20%t b:10 c:20 d:10]", 50).lines).toEqual([
      "1: a@0 t@20 b@0·2 c@10·2 d@30·2",
    ]);
    expect(fill("[a:30 t:30%t u:20%u b:10 c:10 d:30]", 50).lines).toEqual([
      "1: a@0 t@0·2 u@30·2",
      "2: b@0 c@10 d@0·2",
    ]);
  });

  it("holds back two tables at most, in their order", () => {
    expect(fill("[a:30 t:30%t b:10 u:20%u c:10 d:30]", 50).lines).toEqual([
      "1: a@0 b@30 c@40 t@0·2 u@30·2",
      "2: d@0",
    ]);
    expect(fill("[a:20 t:31%t b:10 u:31%u c:10 v:31%v d:10]", 50).lines).toEqual([
      "1: a@0 b@20 c@30 t@0·2",
      "2: u@0 d@31 v@0·2",
    ]);
  });

  it("divides what floats and is higher than a column", () => {
    expect(fill("[a:20 t:30!%t u:30%t b:10]", 50)).toEqual({
      lines: ["1: a@0 b@20 t@0·2", "2: u@0"],
      rules: ["taller-than-page warning"],
    });
  });

  it("sinks the imprint under balanced columns", () => {
    expect(fill("[a:10 b:10] i:10~").lines).toEqual(["1: a@0 b@0·2 i@40"]);
  });
});
