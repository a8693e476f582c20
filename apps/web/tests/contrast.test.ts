// Text must stand out 4.5 to 1 from its ground and controls 3 to 1, by day and by night.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(resolve(import.meta.dirname, "../src/styles/tokens.css"), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs: readonly (readonly [front: string, ground: string, least: number])[] = [
  ["text", "surface", 4.5],
  ["text", "bg", 4.5],
  ["text", "accent-soft", 4.5],
  ["text", "sunken", 4.5],
  ["text-2", "surface", 4.5],
  ["text-2", "bg", 4.5],
  ["text-2", "accent-soft", 4.5],
  ["text-2", "sunken", 4.5],
  ["on-accent", "accent", 4.5],
  ["error", "surface", 4.5],
  ["error", "bg", 4.5],
  ["warning", "surface", 4.5],
  ["ok", "bg", 4.5],
  ["accent", "surface", 4.5],
  ["accent", "sunken", 3],
  ["border-strong", "surface", 3],
  ["border-strong", "bg", 3],
];

describe.each(["light", "dark"] as const)("colours in the %s", (scheme) => {
  test.each(pairs)("%s stands out from %s", (front, ground, least) => {
    const [one, other] = [tokens.get(front)?.[scheme], tokens.get(ground)?.[scheme]];
    expect(one && other && contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});
