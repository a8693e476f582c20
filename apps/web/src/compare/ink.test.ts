import { describe, expect, test } from "vitest";
import { differenceOf, type Ink, inkOf, overlayColours, overlayPixels } from "./ink.ts";

/** A page of rows: # is ink, anything else paper. */
function page(...rows: readonly string[]): Ink {
  return Uint8Array.from([...rows.join("")].map((letter) => (letter === "#" ? 255 : 0)));
}

const rows = (count: number, row: string): readonly string[] => Array(count).fill(row);

describe("inkOf", () => {
  test("is dark where the picture is", () => {
    const rgba = Uint8ClampedArray.from([
      ...[255, 255, 255, 255],
      ...[0, 0, 0, 255],
      ...[200, 20, 30, 255],
    ]);
    const [white = 0, black = 0, red = 0] = inkOf(rgba);
    expect([white, black]).toEqual([0, 255]);
    expect(red).toBeGreaterThan(150);
    expect(red).toBeLessThan(255);
  });
});

describe("differenceOf", () => {
  const width = 4;

  test("finds none between equal pages, nor between empty ones", () => {
    const same = page("#..#", "....", ".##.");
    expect(differenceOf({ old: same, now: same, width })).toEqual({ ratio: 0, bands: [] });
    const empty = page("....", "....");
    expect(differenceOf({ old: empty, now: empty, width })).toEqual({ ratio: 0, bands: [] });
  });

  test("counts what is printed in one alone, of all that is printed", () => {
    const old = page("##..", "....");
    const now = page("#.#.", "....");
    expect(differenceOf({ old, now, width }).ratio).toBeCloseTo(2 / 3);
  });

  test("does not count the edge of a letter", () => {
    const old = Uint8Array.from([200, 40, 0, 0]);
    const now = Uint8Array.from([180, 0, 20, 0]);
    expect(differenceOf({ old, now, width }).ratio).toBe(0);
  });

  test("tells places apart where equal lines lie between them", () => {
    const blank = rows(100, "....");
    const changed = page(...rows(10, "...."), "##..", ".#..", ...rows(80, "...."), "#...");
    const old = page(...blank).subarray(0, changed.length);
    const { bands } = differenceOf({ old, now: changed, width });
    expect(bands.map(({ top, bottom }) => [Math.round(top * 93), Math.round(bottom * 93)])).toEqual(
      [
        [10, 12],
        [92, 93],
      ],
    );
  });

  test("takes neighbouring lines for one place", () => {
    const old = page(...rows(100, "...."));
    const now = page(...rows(50, "...."), "#...", "....", "#...", ...rows(47, "...."));
    expect(differenceOf({ old, now, width }).bands).toEqual([{ top: 0.5, bottom: 0.53 }]);
  });
});

describe("overlayPixels", () => {
  /** Paper, in both, gone, come. */
  const inks = { old: page(".##."), now: page(".#.#"), width: 4 };
  const drawn = (mix: number): readonly (readonly number[])[] => {
    const rgba = new Uint8ClampedArray(16);
    overlayPixels(inks, mix, rgba);
    return [0, 1, 2, 3].map((at) => [...rgba.subarray(4 * at, 4 * at + 3)]);
  };
  const white = [255, 255, 255];

  test("draws each side in its colour, and what is in both in grey", () => {
    const { old, now, both } = overlayColours;
    expect(drawn(0.5)).toEqual([white, both, old, now]);
  });

  test("at its ends draws one side alone", () => {
    const { old, now, both } = overlayColours;
    expect(drawn(0)).toEqual([white, both, old, white]);
    expect(drawn(1)).toEqual([white, both, white, now]);
  });
});
