import { readFileSync } from "node:fs";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { readGlyphs } from "../../tests/read-glyphs.ts";
import type { Box, Page } from "../pages/strip.ts";
import type { ComposedLine, Face, Glyph, LineRun, Style } from "../typeset/line.ts";
import { BriefPdf } from "./backend.ts";
import { drawPages } from "./draw-pages.ts";
import { buildFigureMap } from "./figure-map.ts";
import { type Fonts, openFonts } from "./fonts.ts";
import { printPages } from "./print.ts";

const faces: readonly Face[] = ["serif-400", "kai-500"];
let fonts: Fonts;

beforeAll(() => {
  fonts = openFonts(
    new Map(
      faces.map((face) => [
        face,
        readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url)),
      ]),
    ),
  );
});

function glyphs(text: string, face: Face, sizePt: number): Glyph[] {
  return Array.from(text, (char) => {
    const [glyph] = fonts.measure.shape(char, face);
    return { id: glyph?.id ?? 0, text: char, advancePt: (glyph?.advanceEm ?? 0) * sizePt };
  });
}

function run(text: string, at: Partial<LineRun> = {}): LineRun {
  const set = glyphs(text, at.face ?? "serif-400", 12);
  return {
    text,
    face: "serif-400",
    sizePt: 12,
    color: "#000000",
    risePt: 0,
    xPt: 0,
    widthPt: set.reduce((sum, glyph) => sum + glyph.advancePt, 0),
    glyphs: set,
    ...at,
  };
}

function line(...runs: LineRun[]): ComposedLine {
  return { heightPt: 21, baselinePt: 15.06, widthPt: 400, runs };
}

const song: Style = { slot: "song", weight: 400, sizePt: 12, color: "#000000" };

function page(boxes: readonly Box[]): Page {
  const master = {
    widthPt: 595.28,
    heightPt: 841.89,
    area: () => ({ xPt: 80, yPt: 90, widthPt: 432, heightPt: 660 }),
  };
  const strip = {
    heightPt: 100,
    spaceBeforePt: 0,
    keep: "free",
    notes: [],
    boxes,
    source: "0",
  } as const;
  return { number: 1, master, placed: [{ strip, xPt: 80, yPt: 90 }], notes: [], furniture: [] };
}

async function print(pages: readonly Page[]): Promise<Uint8Array> {
  const blocks = [
    { type: "heading", level: 2, path: "0", content: [{ type: "text", text: "一、总体情况" }] },
    {
      type: "list",
      variant: "source",
      path: "1",
      items: [{ type: "item", path: "1.0", anchor: "wb25", number: 3, content: [] }],
    },
  ] as const;
  const { bytes } = await printPages(
    pages,
    { language: "zh-CN", title: "外贷项目简报", blocks },
    { fonts, author: "示例", dated: "2025-03-31", version: "0.1.0" },
  );
  return bytes;
}

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), disableFontFace: true }).promise;
  const first = await pdf.getPage(1);
  const { fnArray, argsArray } = await first.getOperatorList();
  let text = "";
  fnArray.forEach((operator, index) => {
    if (operator !== OPS.showText) return;
    for (const glyph of argsArray[index][0]) text += glyph.unicode ?? "";
  });
  return { pdf, first, text, fnArray };
}

describe("drawPages", () => {
  const all = (): Box[] => [
    {
      type: "line",
      xPt: 0,
      yPt: 0,
      source: "0",
      line: line(
        run("承诺额"),
        run("26.41亿美元", { xPt: 36, figure: "portfolio/amount", occurrence: 1 }),
        run("3", { xPt: 200, risePt: 4, sizePt: 7, source: "wb25" }),
        run("网页", { xPt: 220, link: "https://example.org/" }),
      ),
    },
    {
      type: "line",
      xPt: 0,
      yPt: 21,
      source: "1.0",
      line: line(run("（一）楷体", { face: "kai-500" })),
    },
    {
      type: "rule",
      xPt: 0,
      yPt: 50,
      x2Pt: 432,
      y2Pt: 50,
      thicknessPt: 1.6,
      color: "#C8161D",
      source: "2",
    },
    {
      type: "fill",
      xPt: 0,
      yPt: 60,
      widthPt: 40,
      heightPt: 10,
      color: "#14243A",
      hatch: { color: "#D9DCE0", stepPt: 3 },
      stroke: { color: "#C9CCD1", thicknessPt: 0.4 },
      source: "3",
    },
    { type: "disc", xPt: 60, yPt: 65, radiusPt: 2.8, color: "#14243A", source: "4" },
  ];

  it("draws each item so that an independent reader finds it", async () => {
    const { pdf, first, text, fnArray } = await read(await print([page(all())]));
    expect(text).toBe("承诺额26.41亿美元3网页（一）楷体");
    const annotations = await first.getAnnotations();
    expect(annotations.map(({ url, dest }) => url ?? dest).sort()).toEqual([
      "https://example.org/",
      "source-wb25",
    ]);
    expect(Object.keys(await pdf.getDestinations())).toEqual(["cite:wb25", "source-wb25"]);
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(["一、总体情况"]);
    expect(fnArray).toContain(OPS.constructPath);
  });

  it("draws every glyph, whatever the bytes of its code", async () => {
    // Over 256 codes: each low byte is one of them, a parenthesis, a backslash and a line's end too.
    const hanzi = Array.from({ length: 600 }, (_, at) => String.fromCodePoint(0x4e00 + at)).filter(
      (character) => fonts.measure.face(character.codePointAt(0) ?? 0, song) === "serif-400",
    );
    expect(hanzi.length).toBeGreaterThan(260);
    const words = hanzi.toReversed().join("");
    const box: Box = { type: "line", xPt: 0, yPt: 0, source: "9", line: line(run(words)) };
    const bytes = await print([page([box])]);
    expect((await read(bytes)).text).toBe(words);
  });

  it("draws emphasis dots under their line, as no text", async () => {
    const dots = [{ xPt: 6, yPt: 18.2, radiusPt: 0.84, color: "#000000" }];
    const dotted = (marks: object): Box => ({
      type: "line",
      xPt: 0,
      yPt: 0,
      source: "9",
      line: { ...line(run("稳")), ...marks },
    });
    const plain = await read(await print([page([dotted({})])]));
    const emphasised = await read(await print([page([dotted({ dots })])]));
    expect(emphasised.text).toBe("稳");
    const paths = ({ fnArray }: typeof plain) =>
      fnArray.filter((operator) => operator === OPS.constructPath).length;
    expect(paths(emphasised)).toBe(paths(plain) + 1);
  });

  it("draws a dash as wide as it was stretched", async () => {
    const dash = run("—", { stretch: 1.2 });
    const wide = dash.glyphs.map((glyph) => ({ ...glyph, advancePt: glyph.advancePt * 1.2 }));
    const box: Box = {
      type: "line",
      xPt: 0,
      yPt: 0,
      source: "9",
      line: line({ ...dash, glyphs: wide }, run("后", { xPt: 20 })),
    };
    const [glyphs] = await readGlyphs(await print([page([box])]));
    expect(glyphs?.[0]?.widthPt).toBeCloseTo(wide[0]?.advancePt ?? 0, 1);
    expect(glyphs?.[1]?.widthPt).toBeCloseTo(12, 1);
  });

  it.each([
    ["one hyphen", "Five-Year de\u00ad", "Five-Year de\u00ad"],
    ["the soft one first", "de\u00ad Five-Year", "de\u00ad Five-Year"],
  ])("tells the hyphen of a parted word from that of a compound: %s", async (_, text, expected) => {
    const hyphen = glyphs("-", "serif-400", 12)[0];
    const set = run(text);
    const drawn = set.glyphs.map((glyph) =>
      glyph.text === "\u00ad" && hyphen ? { ...glyph, id: hyphen.id } : glyph,
    );
    const box = { xPt: 0, yPt: 0, source: "0", line: line({ ...set, glyphs: drawn }) };
    const { text: found } = await read(await print([page([{ type: "line", ...box }])]));
    expect(found).toBe(expected);
  });

  it("places glyphs where they were composed", async () => {
    const wide = run("贷款");
    const spread = {
      ...wide,
      widthPt: 48,
      glyphs: wide.glyphs.map((glyph) => ({ ...glyph, advancePt: 24 })),
    };
    const box: Box = { type: "line", xPt: 0, yPt: 0, source: "9", line: line(spread) };
    const { first } = await read(await print([page([box])]));
    const content = await first.getTextContent();
    const items = content.items.flatMap((item) =>
      "str" in item && item.str.trim() !== "" ? [item] : [],
    );
    expect(items[0]?.transform.slice(4)).toEqual([80, expect.closeTo(841.89 - 90 - 15.06, 2)]);
  });

  it("gives the same bytes twice, and opens no file", async () => {
    const once = await print([page(all())]);
    expect(Buffer.from(await print([page(all())])).equals(Buffer.from(once))).toBe(true);
    const pdf = new BriefPdf({});
    expect(() => (pdf as unknown as { file(path: string): void }).file("/etc/hostname")).toThrow();
  });

  it("dates the file by its options, never by the clock", async () => {
    const { pdf } = await read(await print([page(all())]));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ CreationDate: "D:20250331000000Z" });
  });

  it("embeds through the fontkit that parsed the face", () => {
    const pdf = new BriefPdf({});
    pdf.addPage({ size: [100, 100], margin: 0 });
    drawPages([page(all())], pdf, {
      fonts,
      marks: { bookmarks: new Map(), anchors: new Map(), marks: new Map() },
      language: "zh-CN",
      structure: {
        elements: () => [],
        elementOf: () => undefined,
        addReference: (among) => among,
      },
    });
    expect(Object.keys(pdf._fontFamilies)).toEqual(["F1", "F2"]);
  });
});

describe("buildFigureMap", () => {
  it("gives page, box and text of a printed figure", () => {
    const figure = run("26.41", { xPt: 36, figure: "portfolio/amount", occurrence: 1 });
    const unit = run("亿美元", {
      xPt: 36 + figure.widthPt,
      figure: "portfolio/amount",
      occurrence: 1,
      sizePt: 6,
    });
    const box: Box = {
      type: "line",
      xPt: 0,
      yPt: 21,
      source: "0",
      line: line(run("共"), figure, unit),
    };
    expect(buildFigureMap([page([box])])).toEqual([
      {
        figure: "portfolio/amount",
        page: 1,
        box: [116, 115.5, expect.closeTo(figure.widthPt + unit.widthPt, 1), 12],
        text: "26.41亿美元",
      },
    ]);
  });
});
