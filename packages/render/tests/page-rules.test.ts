// Turned pages, blocks that stay together and lists in lists, read back from the finished file.
import { describe, expect, test } from "vitest";
import { layout } from "../src/pages/layout.ts";
import { buildFigureMap } from "../src/pdf/figure-map.ts";
import { themes } from "../src/theme/themes.ts";
import { createComposer } from "../src/typeset/index.ts";
import { packFonts, parseBody, printDocument } from "./print-markup.ts";
import { type ReadGlyph, readGlyphs } from "./read-glyphs.ts";

const names = Object.keys(themes) as (keyof typeof themes)[];
/** A card has one page, and refuses a second. */
const paged = names.filter((name) => themes[name].maxPages === undefined);

const columns = 14;
/** Type of 14 pt takes the compact form even on its side. */
const wideIn = (theme: string): string =>
  `<table columns="left${" right".repeat(columns - 1)}" continued="续表"${theme === "official" ? ' class="compact"' : ""}><caption>十四列</caption>` +
  `<thead><tr>${Array.from({ length: columns }, (_, at) => `<th>${2000 + at}年</th>`).join("")}</tr></thead><tbody>` +
  Array.from(
    { length: 40 },
    (_, row) =>
      `<tr>${Array.from({ length: columns }, (_, at) => `<td>${row + 100}.${at + 10}</td>`).join("")}</tr>`,
  ).join("") +
  "</tbody></table>";

const textOf = (glyphs: readonly ReadGlyph[]): string =>
  glyphs
    .map(({ text }) => text)
    .join("")
    .replace(/\s/gu, "");

async function pagesOf(body: string, theme: keyof typeof themes) {
  const { bytes, diagnostics } = await printDocument(parseBody(body), theme);
  return { diagnostics, pages: bytes === undefined ? [] : await readGlyphs(bytes) };
}

describe.each(paged)("%s", (theme) => {
  test("a table of 14 columns is refused upright, and whole on its side", async () => {
    const wide = wideIn(theme);
    const upright = await printDocument(parseBody(wide), theme);
    expect(upright.bytes).toBeUndefined();
    const fault = upright.diagnostics.find(({ rule }) => rule === "table-too-wide");
    expect(fault?.remedy).toContain("<landscape>");

    const body = `<p>前文。</p><landscape>${wide}</landscape><p>后文。</p>`;
    const { diagnostics, pages } = await pagesOf(body, theme);
    // Where a look keeps tables whole, this one is divided with a note.
    expect(diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(textOf(pages[0] ?? [])).toContain("前文。");
    expect(textOf(pages.at(-1) ?? [])).toContain("后文。");
    const turned = pages.slice(1, -1);
    for (let row = 0; row < 40; row++) {
      const cells = Array.from({ length: columns }, (_, at) => `${row + 100}.${at + 10}`).join("");
      expect(turned.filter((page) => textOf(page).includes(cells))).toHaveLength(1);
    }
    for (const { xPt, widthPt, yPt } of turned.flat()) {
      expect(xPt).toBeGreaterThan(0);
      expect(xPt + widthPt).toBeLessThan(842);
      expect(yPt).toBeLessThan(596);
    }
    expect(Math.max(...turned.flat().map(({ xPt }) => xPt))).toBeGreaterThan(600);
  });

  test("a turned page at the end or without words adds none", async () => {
    const document = parseBody("<landscape/><p>前文。</p><landscape><p>横排。</p></landscape>");
    expect((await printDocument(document, theme)).pages).toBe(2);
    expect((await printDocument(parseBody("<landscape/>"), theme)).pages).toBe(1);
  });

  test("an imprint after turned pages is at the foot of an upright one", async () => {
    const { pages } = await pagesOf(
      "<landscape><p>横排。</p></landscape><imprint><line>某某厅</line></imprint>",
      theme,
    );
    expect(pages).toHaveLength(2);
    const first = pages[1]?.find(({ text }) => text === "某");
    expect(first?.yPt).toBeGreaterThan(700);
  });

  test("blocks that stay together go to the next page as one", async () => {
    const before = "<p>前文一行。</p>".repeat(20);
    const body = `${before}<together><p>头一段。</p>${"<p>其余各段。</p>".repeat(18)}</together><p>后文。</p>`;
    const { diagnostics, pages } = await pagesOf(body, theme);
    const holds = pages.filter((page) => /头一段|其余各段/u.test(textOf(page)));
    expect(holds).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  test("what is higher than a page is divided, and said to be", async () => {
    const body = `<together>${"<p>一段文字。</p>".repeat(200)}</together>`;
    const { diagnostics, pages } = await pagesOf(body, theme);
    expect(pages.length).toBeGreaterThan(2);
    expect(textOf(pages.flat()).split("一段文字。")).toHaveLength(201);
    expect(new Set(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(["taller-than-page note"]),
    );
  });
});

describe.each(names)("one page of the %s", (theme) => {
  test("a table too wide even for a turned page is told of no wider one", async () => {
    const cells = "<td>1,234,567.89</td>".repeat(40);
    const body = `<landscape><table columns="${"right ".repeat(40).trim()}" continued="续表"><tbody><tr>${cells}</tr></tbody></table></landscape>`;
    const { diagnostics } = await printDocument(parseBody(body), theme);
    const fault = diagnostics.find(({ rule }) => rule === "table-too-wide");
    expect(fault?.remedy).toContain("drop a column");
    expect(fault?.remedy).not.toContain("<landscape>");
  });

  test("what stands along the head and foot of a turned page keeps clear of its text", async () => {
    const masthead = '<masthead name="刊"><issue>期</issue></masthead>';
    const rows = "<tr><td>横排</td></tr>".repeat(theme === "card" ? 5 : 60);
    const table = `<table columns="left" continued="续"><tbody>${rows}</tbody></table>`;
    const body = theme === "card" ? "" : `${masthead}<p>前。</p>`;
    const { bytes } = await printDocument(
      parseBody(`${body}<landscape>${table}</landscape>`),
      theme,
    );
    const pages = bytes === undefined ? [] : await readGlyphs(bytes);
    const turned = pages.at(theme === "card" ? 0 : 1) ?? [];
    const ofTable = turned.filter(({ text }) => "横排续".includes(text));
    const textYs = ofTable.map(({ yPt }) => yPt);
    // An official folio stands beside the text area, at its place on the upright sheet.
    const leftPt = Math.min(...ofTable.map(({ xPt }) => xPt)) - 12;
    const others = turned.filter((one) => !ofTable.includes(one) && one.xPt > leftPt);
    expect(textYs.length).toBeGreaterThan(5);
    const [top, foot] = [Math.min(...textYs), Math.max(...textYs)];
    for (const { text, yPt } of others) {
      expect(yPt < top - 14 || yPt > foot + 10, `${text} ${yPt} ${top} ${foot}`).toBe(true);
    }
  });

  test("a draft's mark keeps clear of the text of a turned page", async () => {
    const document = parseBody(`<landscape><p>${"横排".repeat(300)}</p></landscape>`);
    const { bytes } = await printDocument({ ...document, draft: "草稿" }, theme);
    const glyphs = bytes === undefined ? [] : ((await readGlyphs(bytes))[0] ?? []);
    const tops = (words: string) =>
      glyphs.filter(({ text }) => words.includes(text)).map(({ yPt }) => yPt);
    expect(tops("草稿")).toHaveLength(2);
    expect(Math.max(...tops("草稿")) + 12).toBeLessThan(Math.min(...tops("横排")));
  });
});

test("figures on a turned page have their places there", () => {
  const figure = '<data value="1" data-figure="f">一二三</data>';
  const document = parseBody(`<landscape><p>${"文".repeat(40)}${figure}。</p></landscape>`);
  const { pages } = layout(document, themes.sheet, createComposer(packFonts().measure));
  const [place] = buildFigureMap(pages);
  expect(place?.page).toBe(1);
  const [x = 0, y = 0] = place?.box ?? [];
  expect(x).toBeGreaterThan(400);
  expect(y).toBeLessThan(80);
});

describe("the folio of a turned page", () => {
  const blocks = "<landscape><p>甲</p></landscape><landscape><p>乙</p></landscape>";
  const folios = (place: "bottom" | "portrait-place") => {
    const look = themes.bulletin.looks["zh-CN"];
    const furniture = { ...look.furniture, folioOnLandscape: place };
    const looks = { ...themes.bulletin.looks, "zh-CN": { ...look, furniture } };
    const document = parseBody(blocks);
    const composer = createComposer(packFonts().measure);
    return layout(document, { ...themes.bulletin, looks }, composer).pages.flatMap((page) =>
      page.furniture.flatMap((box) =>
        box.type === "line"
          ? [{ x: Math.round(box.xPt), y: Math.round(box.yPt), turned: box.turned ?? false }]
          : [],
      ),
    );
  };

  test("stands along its foot", () => {
    const [odd, even] = folios("bottom");
    expect(odd).toMatchObject({ y: 527, turned: false });
    expect(even).toMatchObject({ y: 527, turned: false });
  });

  // GB/T 9704-2012, 7.5: the page number stays where it is on the other pages.
  test("or where it stands on upright pages: at the binding's outer corner", () => {
    const [odd, even] = folios("portrait-place");
    expect(odd).toMatchObject({ x: 68, turned: true });
    expect(even).toMatchObject({ x: 68, turned: true });
  });
});
