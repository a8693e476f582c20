import { describe, expect, test } from "vitest";
import { fakeMeasure } from "./fake-measure.ts";
import { createComposer } from "./index.ts";
import type { ComposedLine, ComposeOptions, Glyph, Style, StyledRun } from "./line.ts";

const style: Style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" };
const composer = createComposer(fakeMeasure);

type Options = Partial<Omit<ComposeOptions, "measurePt">>;

function compose(runs: string | readonly StyledRun[], measureEm: number, options: Options = {}) {
  const styled = typeof runs === "string" ? [{ text: runs, style }] : runs;
  const base = { language: "zh-CN", pitchPt: 16, align: "justify" } as const;
  return composer.compose(styled, { ...base, ...options, measurePt: measureEm * 10 });
}

function textOf(line: ComposedLine): string {
  return line.runs.map((run) => run.text).join("");
}

function texts(runs: string | readonly StyledRun[], measureEm: number, options: Options = {}) {
  return compose(runs, measureEm, options).lines.map(textOf);
}

function glyphsOf(line: ComposedLine | undefined): readonly (Glyph & { readonly xEm: number })[] {
  return (line?.runs ?? []).flatMap((run) => {
    let xPt = run.xPt;
    return run.glyphs.map((glyph) => {
      const at = { ...glyph, xEm: xPt / 10 };
      xPt += glyph.advancePt;
      return at;
    });
  });
}

const widthEm = (character: string): number =>
  fakeMeasure.shape(character, "serif-400")[0]?.advanceEm ?? Number.NaN;

/** Place of a character on a line, from the left edge, in em. */
function xOf(line: ComposedLine | undefined, character: string): number {
  return glyphsOf(line).find((glyph) => glyph.text.includes(character))?.xEm ?? Number.NaN;
}

describe("ban-line-edges", () => {
  test.each([
    ["财政部门要抓紧落实，并做好跟踪", 9, "，"],
    ["各地区各单位按照要求）实施工作", 10, "）"],
    ["其中世界银行贷款占比百分之三％以上", 14, "％"],
  ])("starts no line of %s with a closing mark", (text, measureEm, mark) => {
    for (const line of texts(text, measureEm)) expect(line.startsWith(mark)).toBe(false);
  });

  test("ends no line with an opener", () => {
    for (const line of texts("各地区各单位按照要求（实施工作）", 11)) {
      expect(line.endsWith("（")).toBe(false);
    }
  });

  test("lets a line end before an opening curly quote", () => {
    expect(texts("会议强调“稳中求进”是总基调", 4)[0]).toBe("会议强调");
  });

  test("starts no line with a hyphen, but with a minus", () => {
    for (const line of texts("财政部门要抓紧落实政策-并做好后续跟踪", 11)) {
      expect(line.startsWith("-")).toBe(false);
    }
  });
});

describe("the mark of a note", () => {
  const mark = (text: string): StyledRun => ({
    text,
    style: { ...style, sizePt: 6, risePt: 3.6 },
    note: "1.note.1",
    unbreakable: true,
  });
  const marked = (before: string, text: string, after: string) => [
    { text: before, style },
    mark(text),
    { text: after, style },
  ];

  test.each([
    ["财政部门要抓紧落实政策", "①", "并做好跟踪"],
    ["财政部门要抓紧落实政策。", "①", "并做好跟踪"],
    ["财政部门要抓紧落实政策", "(21)", "，并做好跟踪"],
    ["The projects go on as planned", "12", " and are paid"],
  ])("starts no line, at any measure: %s%s", (before, text, after) => {
    for (let measureEm = 3; measureEm < 16; measureEm += 0.5) {
      const lines = texts(marked(before, text, after), measureEm);
      expect(lines.join("").replaceAll(" ", "")).toBe((before + text + after).replaceAll(" ", ""));
      for (const line of lines) expect(line.startsWith(text)).toBe(false);
    }
  });

  test("stands over the blank half of the stop that it follows", () => {
    const [line] = compose(marked("落实。", "①", "并做好"), 20).lines;
    expect(xOf(line, "①")).toBe(2.5);
    const [pause] = compose(marked("落实", "①", "，并做好"), 20).lines;
    expect(xOf(pause, "，") - xOf(pause, "①")).toBeCloseTo(0.6, 6);
  });

  test("is hung on again where the same words were composed before", () => {
    const [first] = compose(marked("落实", "①", "并"), 20).lines;
    const [second] = compose(
      marked("落实", "①", "并").map((run) => ({ ...run, ...("note" in run && { note: "7" }) })),
      20,
    ).lines;
    const noteOf = (line: ComposedLine | undefined) =>
      line?.runs.find(({ text }) => text === "①")?.note;
    expect([noteOf(first), noteOf(second)]).toEqual(["1.note.1", "7"]);
  });
});

describe("bind-pairs", () => {
  test("does not split a dash", () => {
    expect(texts("我们的目标只有一个——让人民过上好日子", 10)[0]).toBe("我们的目标只有一个");
  });

  test("sets a dash and an ellipsis to exactly two em", () => {
    const [line] = compose("目标——富民……完", 40).lines;
    expect(xOf(line, "富") - xOf(line, "标")).toBeCloseTo(3);
    expect(xOf(line, "完") - xOf(line, "民")).toBeCloseTo(3);
  });
});

describe("bind-units", () => {
  test.each([
    ["项目总投资经审计部门核定后调整为41.33亿元，其中贷款占多数，按期完成", 19],
    ["协定生效日期为2025年3月31日并于当年执行完毕了", 13],
    ["修复的耕地面积达到了大约1200 公顷并通过验收了", 14],
  ])("keeps a number with its unit in %s", (text, measureEm) => {
    for (const line of texts(text, measureEm)) {
      expect(line).toMatch(/[^0-9]$/);
      expect(line).not.toMatch(/^(?:亿|元|年|月|日|公顷)/);
    }
  });

  test("gives way before a gap over a quarter of an em", () => {
    expect(texts("占比提高12.5个百分点，按期完成", 7)[0]).toBe("占比提高12.5");
  });
});

describe("keep-words", () => {
  test("keeps words and numbers whole", () => {
    expect(texts("全年拨付1,234,567元用于DeepSeek部署", 9)).not.toContain("全年拨付1,234,");
    for (const line of texts("部署DeepSeek大模型应用", 5)) expect(line).not.toMatch(/Deep$/);
  });

  test("breaks English at spaces and after a hyphen", () => {
    const lines = texts("A long-term programme of the World Bank", 8, { language: "en" });
    expect(lines.join(" ").replace("long- term", "long-term")).toBe(
      "A long-term programme of the World Bank",
    );
  });

  test.each(["\u00a0", "\u202f"])("never ends a line at a no-break space", (space) => {
    const lines = texts(`Costs of 26${space}million dollars`, 8, { language: "en" });
    expect(lines.some((line) => line.includes(`26${space}million`))).toBe(true);
  });

  test("breaks a long web address where its parts meet, and loses nothing", () => {
    const address = "https://documents.worldbank.org/curated/en/project/P003612";
    const lines = texts(address, 16.4);
    expect(lines.join("")).toBe(address);
    expect(lines[0]).toMatch(/\/$/);
  });

  test("fills a line with a web address: two letters into a part, and a hair between its signs", () => {
    const address = "https://documents.worldbank.org/curated/en/project/P003612";
    const [first] = compose(address, 18.2).lines;
    expect(texts(address, 18.2)[0]).toBe("https://documents.worldbank.org/cura");
    expect(first?.widthPt).toBeCloseTo(182, 3);
  });
});

describe("runs", () => {
  const bold: Style = { ...style, weight: 700 };

  test("a change of style is no line end", () => {
    for (let measureEm = 5; measureEm < 12; measureEm += 1) {
      const runs = [
        { text: "要把", style },
        { text: "稳增长", style: bold },
        { text: "，摆在突出位置。", style },
      ];
      for (const line of texts(runs, measureEm)) expect(line.startsWith("，")).toBe(false);
    }
  });

  test("an inline object stands in the middle of its box, and a line may end on either side", () => {
    const runs = [
      { text: "赤字率", style },
      { text: "□", style, boxPt: 20 },
      { text: "达标", style },
    ];
    const [line] = compose(runs, 20).lines;
    expect(xOf(line, "达") - xOf(line, "□")).toBeCloseTo(2, 6);
    expect(glyphsOf(line)[3]?.offsetPt).toBeCloseTo((20 - 10 * widthEm("□")) / 2, 6);
    expect(texts(runs, 5)[0]).toBe("赤字率□");
    expect(texts(runs, 3)[0]).toBe("赤字率");
  });

  test("a figure is not broken", () => {
    const figure = { figure: "portfolio/total", occurrence: 1, style };
    const runs = [
      { text: "截至目前累计贷款", style },
      { ...figure, text: "26.41" },
      { ...figure, text: "亿美元" },
      { text: "以上", style },
    ];
    for (let measureEm = 6; measureEm < 16; measureEm += 1) {
      expect(texts(runs, measureEm).some((line) => line.includes("26.41亿美元"))).toBe(true);
    }
  });

  test("an unbreakable run wider than the measure is broken without loss", () => {
    const text = "新疆维吾尔自治区交通运输厅外资项目办公室";
    expect(texts([{ text, style, unbreakable: true }], 6).join("")).toBe(text);
  });

  test("a source mark stays with what it supports", () => {
    const runs = [
      { text: "世界银行贷款项目", style },
      { text: "[3]", style: { ...style, sizePt: 6, risePt: 3 }, source: "s3" },
    ];
    expect(texts(runs, 8).at(-1)).toMatch(/.\[3\]$/);
  });

  test("a forced line end is kept", () => {
    const runs = [
      { text: "报：自治区党委", style, breakAfter: true },
      { text: "送：各厅局", style },
    ];
    expect(texts(runs, 20)).toEqual(["报：自治区党委", "送：各厅局"]);
  });

  test("link, figure and source reach the line's runs", () => {
    const [line] = compose(
      [{ text: "世行", style, link: "#s1", figure: "a/b", occurrence: 2 }],
      9,
    ).lines;
    expect(line?.runs[0]).toMatchObject({
      link: "#s1",
      figure: "a/b",
      occurrence: 2,
      text: "世行",
    });
  });
});

describe("squeeze-marks", () => {
  test.each([
    ["预算（草案）（修订）稿", "案", "修", 2.5],
    ["他说“好。”然后", "好", "然", 2.5],
    ["国）））国家", "国", "家", 4],
  ])("sets adjacent marks of %s closer", (text, from, to, widthEm) => {
    const [line] = compose(text, 40).lines;
    expect(xOf(line, to) - xOf(line, from)).toBeCloseTo(widthEm);
  });

  test("halves a mark at the line end", () => {
    const [line] = compose("深化预算改革，提高资金效益", 6.5).lines;
    expect(line && textOf(line)).toBe("深化预算改革，");
    expect(glyphsOf(line).at(-1)?.advancePt).toBeCloseTo(5);
  });

  test("trims an opener at the line start", () => {
    const [, line] = compose("贯彻新理念《决定》全文", 5).lines;
    expect(glyphsOf(line)[0]).toMatchObject({ text: "《", offsetPt: -5 });
    expect(glyphsOf(line)[0]?.advancePt).toBeCloseTo(5);
  });

  test("keeps the blank of an opener in an indented first line", () => {
    const [line] = compose("“十五五”时期是关键", 20, { indentPt: 20 }).lines;
    expect(glyphsOf(line)[0]?.advancePt).toBeCloseTo(10);
  });
});

describe("double-stops", () => {
  test.each([
    ["怎么办？！他问", 1],
    ["太好了！！他说", 1],
    ["真的吗？！！他问", 2],
    ["行！！！！他说", 2],
    ["行！他说", 1],
  ])("%s: the marks take %s em", (text, widthEm) => {
    const [line] = compose(text, 40).lines;
    const start = glyphsOf(line).find((glyph) => "？！".includes(glyph.text))?.xEm ?? Number.NaN;
    expect(xOf(line, "他") - start).toBeCloseTo(widthEm, 6);
  });
});

describe("han-western-gap", () => {
  test.each([
    ["共3项", "共", "3", 1 + 1 / 6],
    ["国。XX国", "。", "X", 1],
    ["占（GDP）增速", "占", "G", 2],
    ["占25%左右", "%", "左", 0.5],
  ])("of %s", (text, from, to, widthEm) => {
    const [line] = compose(text, 40).lines;
    expect(xOf(line, to) - xOf(line, from)).toBeCloseTo(widthEm);
  });

  test("works across runs, outside the box of a link", () => {
    const runs = [
      { text: "P003612", style, link: "#p" },
      { text: "号项目", style },
    ];
    const [line] = compose(runs, 40).lines;
    expect(line?.runs[0]?.widthPt).toBeCloseTo(35);
    expect(line?.runs[1]?.xPt).toBeCloseTo(35 + 10 / 6);
  });

  test("an author's space is the only gap, and 0 turns gaps off", () => {
    const [spaced] = compose("中 ab 文", 40).lines;
    expect(xOf(spaced, "a") - xOf(spaced, "中")).toBeCloseTo(1.25);
    const [none] = compose("共3项", 40, { hanWesternGapEm: 0 }).lines;
    expect(xOf(none, "3") - xOf(none, "共")).toBeCloseTo(1);
  });
});

describe("adjust-line", () => {
  test("pushes in before it pushes out", () => {
    const [first] = compose("收入增长，支出优化持续向好。下步要抓落实", 13).lines;
    expect(first && textOf(first)).toBe("收入增长，支出优化持续向好。");
    expect(first?.widthPt).toBeCloseTo(130);
  });

  test("opens all hanzi gaps alike, and leaves the last line natural", () => {
    const { lines } = compose("落实落细各项惠民利民便民政策，确保见效", 14);
    const advances = glyphsOf(lines[0])
      .slice(0, -1)
      .map((glyph) => glyph.advancePt.toFixed(6));
    expect(new Set(advances).size).toBe(1);
    expect(lines[0]?.widthPt).toBeCloseTo(140);
    expect(glyphsOf(lines[1])[0]?.advancePt).toBeCloseTo(10);
  });

  test("leaves no single hanzi on the last line", () => {
    const text = "加强财政资源统筹，保障重大战略任务财力。";
    for (let measureEm = 8; measureEm <= 30; measureEm += 1) {
      const lines = texts(text, measureEm);
      if (lines.length > 1) expect([...(lines.at(-1) ?? "")].length).toBeGreaterThan(2);
    }
  });

  test("opens word spaces to 1.5 and, before a long word, to 2.9 at most; else the line is ragged", () => {
    const text =
      "The World Bank and the Asian Development Bank have financed roads in Xinjiang since 1992";
    for (let measureEm = 12; measureEm <= 40; measureEm += 1) {
      for (const line of compose(text, measureEm, { language: "en" }).lines) {
        const spaces = glyphsOf(line).filter((glyph) => glyph.text === " ");
        for (const { advancePt } of spaces) {
          expect(advancePt).toBeGreaterThan(1.99);
          expect(advancePt).toBeLessThan(7.26);
        }
      }
    }
  });
});

describe("lines", () => {
  test("the em box is centred in the pitch", () => {
    expect(compose("新疆", 20).lines[0]).toMatchObject({ heightPt: 16, baselinePt: 11.8 });
  });

  test("indent, hang and alignment move the first glyph", () => {
    const hang = compose("一、世界银行贷款项目进展情况", 8, { indentPt: 20, hangPt: 10 }).lines;
    expect(hang.map((line) => line.runs[0]?.xPt)).toEqual([20, 10, 10].slice(0, hang.length));
    expect(compose("新疆", 6, { align: "right" }).lines[0]?.runs[0]?.xPt).toBe(40);
    expect(compose("新疆", 6, { align: "center" }).lines[0]?.runs[0]?.xPt).toBe(20);
  });

  test("a run without text is one empty line, no run is none", () => {
    expect(compose("", 10).lines).toHaveLength(1);
    expect(compose([], 10).lines).toHaveLength(0);
  });

  test("Western quotes are proportional in Western text only", () => {
    const [english] = compose("the “Bank”", 40, { language: "en" }).lines;
    expect(xOf(english, "B") - xOf(english, "“")).toBeCloseTo(0.5);
    const [chinese] = compose("这是“中文”", 40).lines;
    expect(xOf(chinese, "中") - xOf(chinese, "“")).toBeCloseTo(1);
  });

  test("a glyph shared by two characters keeps the text that was written", () => {
    const shared = createComposer({
      ...fakeMeasure,
      shape: (text, face) =>
        fakeMeasure.shape(text, face).map((glyph) => ({ ...glyph, text: "-" })),
    });
    const options = { language: "zh-CN", pitchPt: 16, align: "left", measurePt: 200 } as const;
    const [line] = shared.compose([{ text: "丝路‑1号", style }], options).lines;
    expect(line && textOf(line)).toBe("丝路‑1号");
  });

  test("tracking stands between glyphs, not after the last", () => {
    const tracked = { ...style, trackingEm: 0.2 };
    const [line] = compose([{ text: "简报", style: tracked }], 40).lines;
    expect(line?.widthPt).toBeCloseTo(22);
  });
});

describe("a measure that changes from line to line", () => {
  const text = "财政收入平稳增长，支出保障有力，风险总体可控，各项工作扎实推进，成效明显。".repeat(
    3,
  );
  const insetsPt = [{}, { leftPt: 60 }, { leftPt: 60, rightPt: 20 }, { rightPt: 40 }];

  test("lines beside a picture start and end where they have room, all others at the measure", () => {
    const { lines } = compose(text, 20, { insetsPt, indentPt: 20 });
    const starts = lines.map((line) => Math.round(line.runs[0]?.xPt ?? 0));
    expect(starts.slice(0, 6)).toEqual([20, 60, 60, 0, 0, 0]);
    const ends = lines.slice(0, -1).map((line) => Math.round(line.widthPt));
    expect(ends.slice(0, 6)).toEqual([200, 200, 180, 160, 200, 200]);
    expect(lines.map(textOf).join("")).toBe(text);
  });

  test("the optimum looks past the lines that are short", () => {
    for (let measureEm = 12; measureEm < 30; measureEm += 1) {
      const lines = texts(text, measureEm, { insetsPt });
      expect(lines.join("")).toBe(text);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。]/);
      expect(lines.at(-1)?.length).toBeGreaterThan(2);
    }
  });

  test("a paragraph shorter than its insets ends among them", () => {
    expect(texts("财政收入平稳增长", 6, { insetsPt: Array(9).fill({ rightPt: 20 }) })).toEqual([
      "财政收入",
      "平稳增长",
    ]);
  });
});

describe("glyph-missing", () => {
  test("names the code point, the text, the slot and the place", () => {
    const place = { file: "projects.csv", line: 7, column: 2 };
    const missing = compose("合计龘龘亿元", 20, { place });
    expect(missing.diagnostics).toHaveLength(1);
    expect(missing.diagnostics[0]).toMatchObject({
      rule: "glyph-missing",
      severity: "error",
      place,
      found: "U+9F98",
      message: 'no face of slot "song" has U+9F98 "龘", in "合计龘龘亿元"',
    });
    expect(missing.lines.map(textOf)).toEqual(["合计龘龘亿元"]);
  });
});

describe("extent", () => {
  test("keeps a number with its unit, and counts the whole text on one line", () => {
    const options = { language: "zh-CN", pitchPt: 16 } as const;
    const { minPt, maxPt } = composer.extent([{ text: "总额41.33亿元", style }], options);
    expect(minPt).toBeCloseTo(25 + 10 / 6 + 20);
    expect(maxPt).toBeCloseTo(20 + 20 / 6 + 25 + 20);
  });

  test("a text set at its own width takes one line", () => {
    const runs = [{ text: "（一）共3项，含“A”类", style }];
    const { maxPt } = composer.extent(runs, { language: "zh-CN", pitchPt: 16 });
    expect(compose(runs, maxPt / 10, { align: "left" }).lines).toHaveLength(1);
  });
});
