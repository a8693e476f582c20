import { expect, test } from "vitest";
import {
  categories,
  lightness,
  lineInks,
  mostCategories,
  others,
  type Paint,
  type PaletteName,
  palettes,
  readsOnWhite,
  sequences,
} from "./palettes.ts";
import { inkOn } from "./shapes.ts";

const names: readonly PaletteName[] = ["full", "redgrey", "navy", "black"];
const apart = 7;

test.each([
  ["#14243A", 14],
  ["#AB2F25", 39],
  ["#92B6D2", 72],
  ["#BD8F35", 62],
  ["#337E74", 48],
  ["#61305F", 28],
  ["#E7D2A3", 85],
  ["#E6EAED", 92],
  ["#000000", 0],
  ["#FFFFFF", 100],
])("%s has the lightness of the table", (color, expected) => {
  expect(Math.round(lightness(color))).toBe(expected);
});

/** Lightness of all that fills parts without a hatch; a hatch is told by its lines. */
function greys(paints: readonly Paint[]): readonly number[] {
  return paints.filter(({ hatch }) => hatch === undefined).map(({ color }) => lightness(color));
}

test.each(names)("any two categories of %s, also the rest, are told apart in grey", (name) => {
  const lights = greys([...categories[name], others[name]]).toSorted((a, b) => a - b);
  expect(lights.length).toBeGreaterThanOrEqual(4);
  const steps = lights.slice(1).map((light, index) => light - (lights[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(apart);
});

test.each(Object.entries(palettes))("neighbours of the palette %s differ in grey", (_, colors) => {
  const lights = colors.map(lightness);
  for (const [index, light] of lights.slice(1).entries()) {
    expect(Math.abs(light - (lights[index] ?? 0))).toBeGreaterThanOrEqual(apart);
  }
});

test.each(names)("%s has five categories, no two of one paint", (name) => {
  expect(categories[name]).toHaveLength(mostCategories);
  const paints = [...categories[name], others[name]].map((paint) => JSON.stringify(paint));
  expect(new Set(paints).size).toBe(mostCategories + 1);
});

test.each(names)("%s has six lines that no two of are alike, none lost on white", (name) => {
  const inks = lineInks(palettes[name]).slice(0, mostCategories + 1);
  expect(inks).toHaveLength(mostCategories + 1);
  expect(new Set(inks.map((ink) => JSON.stringify(ink))).size).toBe(mostCategories + 1);
  for (const { color } of inks) expect(lightness(color)).toBeLessThanOrEqual(76);
});

test.each(Object.values(sequences))("a ramp darkens by steps that can be seen: %s", (...ramp) => {
  const lights = ramp.map(lightness);
  for (const [index, light] of lights.slice(1).entries()) {
    expect((lights[index] ?? 0) - light).toBeGreaterThanOrEqual(apart);
  }
});

function contrast(a: string, b: string): number {
  const y = (color: string) => {
    const light = lightness(color);
    return light > 8 ? ((light + 16) / 116) ** 3 : (light * 27) / 24389;
  };
  const [dark, pale] = [y(a), y(b)].toSorted((one, other) => one - other);
  return ((pale ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test("words on a part or a step of a ramp are read: 4.5 to 1, by the table's black or white", () => {
  const solids = names.flatMap((name) =>
    categories[name].filter(({ hatch }) => hatch === undefined).map(({ color }) => color),
  );
  for (const color of [...solids, ...Object.values(sequences).flat()]) {
    expect([color, contrast(color, inkOn(color)) >= 4.5]).toEqual([color, true]);
  }
});

test("a colour names its line only where it can be read", () => {
  expect(palettes.full.filter(readsOnWhite)).toEqual(["#14243A", "#AB2F25", "#337E74", "#61305F"]);
});
