import { describe, expect, it } from "vitest";
import type { Document } from "../document/model.ts";
import { numberDocument } from "../document/number.ts";
import { parseMarkup } from "../document/parse.ts";
import { themes } from "../theme/themes.ts";
import type { Composer } from "../typeset/line.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { layout } from "./layout.ts";
import { printPages } from "./print-pages.ts";

function read(body: string, language: Document["language"] = "zh-CN"): Document {
  const numbering = language === "zh-CN" ? "chinese" : "decimal";
  const markup = `<brief title="题" numbering="${numbering}">${body}</brief>`;
  const { document, diagnostics } = parseMarkup(markup, language);
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  return numberDocument(document);
}

const lay = (document: Document, theme: keyof typeof themes = "bulletin") =>
  layout(document, themes[theme], fixedComposer);
const lines = (document: Document, theme: keyof typeof themes = "bulletin") =>
  printPages(lay(document, theme).pages);

describe("notes", () => {
  it("stand under a rule at the page foot, each led by its mark", () => {
    const body = "<p>项目<note>国际金融组织贷款项目。</note>合计<note>按签约日汇率。</note>。</p>";
    expect(lines(read(body))).toMatchInlineSnapshot(`
      [
        "1: 105.6,101.3 song-400 12 项目①合计②。",
        "1: 81.6,741.5 hei-400 8.5 ①",
        "1: 94.4,741.5 hei-400 8.5 国际金融组织贷款项目。",
        "1: 81.6,755.5 hei-400 8.5 ②",
        "1: 94.4,755.5 hei-400 8.5 按签约日汇率。",
        "1: 476.9,783.1 song-400 10.5 — 1 —",
        "1: 81.6,728 rule to 189.6,728 0.4",
      ]
    `);
  });

  it("are raised digits in the other languages", () => {
    const body = "<p>Projects<note>Of international institutions.</note> go on.</p>";
    expect(lines(read(body, "en"))).toMatchInlineSnapshot(`
      [
        "1: 81.6,99.9 song-400 10.5 Projects1 go on.",
        "1: 81.6,753.7 hei-400 6.5 1",
        "1: 91,753.7 hei-400 8.5 Of international institutions.",
        "1: 487.4,783.1 song-400 10.5 1 / 1",
        "1: 81.6,740.3 rule to 189.6,740.3 0.4",
      ]
    `);
  });

  it("count by pages in a bulletin and through a sheet", () => {
    const document = read(
      "<p>甲<note>一。</note></p><page-break/><p>乙<note>二。</note>丙<note>三。</note></p>",
    );
    const marks = (theme: "bulletin" | "sheet") =>
      lines(document, theme).flatMap((line) => /[①-⑳].*/u.exec(line)?.[0] ?? []);
    expect(marks("bulletin")).toEqual(["①", "①", "①丙②", "①", "②"]);
    expect(marks("sheet")).toEqual(["①", "①", "②丙③", "②", "③"]);
  });

  it("are marked once by a table's head that is printed again", () => {
    const rows = "<tr><td>格</td></tr>".repeat(60);
    const head = "<thead><tr><th>甲<note>表头之注。</note></th></tr></thead>";
    const printed = lines(read(`<table columns="left">${head}<tbody>${rows}</tbody></table>`));
    expect(printed.filter((line) => line.endsWith("甲①"))).toHaveLength(1);
    expect(printed.filter((line) => line.endsWith("甲")).length).toBeGreaterThan(0);
    expect(printed.filter((line) => line.endsWith("表头之注。"))).toHaveLength(1);
  });

  it("of blocks side by side stand in reading order", () => {
    const column = (word: string) =>
      `<column><p>${word}<note>${word}一。</note></p><p>${word}<note>${word}二。</note></p></column>`;
    const printed = lines(read(`<columns>${column("左")}${column("右")}</columns>`), "sheet");
    const feet = printed.flatMap((line) => /[左右][一二]。/u.exec(line)?.[0] ?? []);
    expect(feet).toEqual(["左一。", "左二。", "右一。", "右二。"]);
  });

  it("that exceed a page run on at the foot of the next, which says so", () => {
    const { pages, diagnostics } = lay(read(`<p>甲<note>${"注".repeat(4000)}</note></p><p>乙</p>`));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["note-runs-on"]);
    expect(pages.map(({ notes }) => notes.length > 0)).toEqual([true, true]);
  });
});

describe("contents", () => {
  const body =
    '<toc title="目录" depth="3"/><h2>资金来源</h2><h3>国际组织</h3><page-break/><h2>成效</h2><p>完。</p>';

  it("list headings with leaders and their pages", () => {
    expect(lines(read(body)).slice(0, 9)).toMatchInlineSnapshot(`
      [
        "1: 283.6,102 hei-500 14 目录",
        "1: 81.6,143.3 song-400 12 一、资金来源1",
        "1: 501.6,138.7 rule to 161.6,138.7 1.2000000000000002",
        "1: 105.6,164.3 song-400 12 （一）国际组织1",
        "1: 501.6,159.7 rule to 197.6,159.7 1.2000000000000002",
        "1: 81.6,185.3 song-400 12 二、成效2",
        "1: 501.6,180.7 rule to 137.6,180.7 1.2000000000000002",
        "1: 105.6,227.6 hei-500 13 一、资金来源",
        "1: 105.6,248.5 kai-500 12.5 （一）国际组织",
      ]
    `);
  });

  it("turn long entries over before the leader", () => {
    const long = "很长的标题".repeat(12);
    const printed = lines(read(`<toc/><h2>${long}</h2><p>文。</p>`)).slice(0, 4);
    expect(printed.map((line) => line.replace(/^1: [\d.,]+ /, ""))).toMatchInlineSnapshot(`
      [
        "song-400 12 一、很长的标题很长的标题很长的标题很长的标题很长的标题很长的标题",
        "song-400 12 很长的标题很长的标题很长的标题很长的标题很长的标题很长的标题1",
        "rule to 473.6,117.7 1.2000000000000002",
        "hei-500 13 一、很长的标题很长的标题很长的标题很长的标题很长的标题很长的标",
      ]
    `);
  });

  it("lead dots end under one another, whatever stands before them", () => {
    const rules = lines(read(body)).flatMap((line) => / rule to .*/.exec(line)?.[0] ?? []);
    const starts = lines(read(body)).flatMap(
      (line) => /^1: ([\d.]+),[\d.]+ rule/.exec(line)?.[1] ?? [],
    );
    expect(rules).toHaveLength(3);
    expect(new Set(starts).size).toBe(1);
  });
});

describe("pages that name pages", () => {
  it("are laid until what they say is so", () => {
    const ref = '<p>见<ref to="end" page="yes"/>。</p>';
    const body = `${ref}<page-break/><p>中。</p><page-break/><h2 id="end">末</h2><p>完。</p>`;
    const { pages, diagnostics } = lay(read(body));
    expect(printPages(pages)[0]).toMatch(/见第一部分（第3页）。$/u);
    expect(diagnostics).toEqual([]);
  });

  it("are laid once where nothing is named", () => {
    let composed = 0;
    const counting: Composer = {
      ...fixedComposer,
      compose(runs, options) {
        if (runs.some(({ text }) => text === "文。")) composed += 1;
        return fixedComposer.compose(runs, options);
      },
    };
    layout(read("<h2>甲</h2><p>文。</p>"), themes.bulletin, counting);
    expect(composed).toBe(1);
  });

  it("are refused where each layout makes the last one's numbers wrong", () => {
    // A reference that takes a page of its own only while it names page 2.
    const restless: Composer = {
      ...fixedComposer,
      compose(runs, options) {
        const {
          lines: [line],
          diagnostics,
        } = fixedComposer.compose(runs, options);
        const grows = runs.some(({ text }) => text.includes("第2页"));
        const all = line === undefined ? [] : [line];
        return { lines: grows ? Array.from({ length: 40 }, () => all).flat() : all, diagnostics };
      },
    };
    const filler = "<p>文。</p>".repeat(31);
    const body = `<p>见<ref to="end" page="yes"/>。</p>${filler}<p>文。</p><h2 id="end">末</h2><p>完。</p>`;
    const { diagnostics } = layout(read(body), themes.bulletin, restless);
    expect(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toContain(
      "pages-unsettled error",
    );
  });
});
