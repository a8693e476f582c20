import { describe, expect, it } from "vitest";
import { colours } from "./colours.ts";
import { themes } from "./themes.ts";

interface Ink {
  readonly path: string;
  readonly sizePt: number;
  readonly color: string;
}

/** Everything in a theme that has a size and a colour is text. */
function inks(value: unknown, path: string): readonly Ink[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.entries(value).flatMap(([key, one]) => inks(one, `${path}.${key}`));
  if (!("sizePt" in value) || !("color" in value)) return own;
  const { sizePt, color } = value;
  return typeof sizePt === "number" && typeof color === "string"
    ? [...own, { path, sizePt, color }]
    : own;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe("themes", () => {
  const all = Object.values(themes).flatMap((theme) => inks(theme.looks, theme.name));

  it("set no text under 6.5 pt", () => {
    expect(all.filter((ink) => ink.sizePt < 6.5)).toEqual([]);
  });

  it("set text that can be read on white and on the tint", () => {
    const onWhite = all.filter((ink) => !/^journal.*\.masthead\.name$/.test(ink.path));
    const pale = onWhite.filter(
      (ink) => Math.min(contrast(ink.color, "#FFFFFF"), contrast(ink.color, colours.tint)) < 4.5,
    );
    expect(pale).toEqual([]);
  });

  it("set the name of a running head that can be read on its tab", () => {
    const heads = Object.values(themes).flatMap(({ looks }) =>
      Object.values(looks).flatMap(({ masthead }) => (masthead.form === "running" ? masthead : [])),
    );
    expect(heads.map(({ name, fill }) => contrast(name.color, fill) >= 4.5)).toEqual([
      ...[true, true, true],
    ]);
  });

  it("give a Chinese bulletin 32 lines of 36 characters", () => {
    const { area, paragraphs } = themes.bulletin.looks["zh-CN"];
    expect(area.widthPt / paragraphs.body.sizePt).toBe(36);
    expect(Math.floor(area.heightPt / paragraphs.body.pitchPt)).toBe(32);
  });

  it("keep page and furniture the same in every language", () => {
    for (const theme of Object.values(themes)) {
      const places = Object.values(theme.looks).map(({ area, furniture, masthead }) => [
        area.widthPt,
        masthead.form === "running" ? masthead.yPt : undefined,
        furniture.folioYPt,
        furniture.markYPt,
      ]);
      expect(new Set(places.map((one) => one.join())).size).toBe(1);
    }
  });
});
