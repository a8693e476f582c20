import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../brief.ts";
import { countUnits } from "./count-units.ts";
import { displayText, type Form } from "./display.ts";
import { formatQuantity } from "./quantity.ts";
import { quantity } from "./sample-quantity.ts";

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 18 }))
  .map(([digits, places]) => {
    const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
    const whole = text.slice(0, text.length - places);
    const sign = digits < 0n ? "-" : "";
    return sign + whole + (places === 0 ? "" : `.${text.slice(-places)}`);
  });
const language = fc.constantFrom(...languages);
const form = fc.constantFrom<Form>("text", "table", "bare", "large", "exact");
const qualifier = fc.constantFrom(
  "exact",
  "approx",
  "more-than",
  "less-than",
  "nearly",
  "at-least",
  "at-most",
  "rounded",
);
const kind = fc.oneof(
  fc.record({ type: fc.constant("money"), unit: fc.constantFrom("USD", "CNY", "EUR", "XXX") }),
  fc.record({ type: fc.constant("count"), unit: fc.constantFrom(...Object.keys(countUnits)) }),
  fc.record({ type: fc.constant("measure"), unit: fc.constantFrom("km", "ha", "mu", "person") }),
  fc.record({ type: fc.constant("ratio"), unit: fc.constant("1") }),
) as fc.Arbitrary<{ type: "money" | "count" | "measure" | "ratio"; unit: string }>;

const runs = { seed: 20250331, numRuns: 2000 };

test("prints any exact decimal in plain digits", () => {
  fc.assert(
    fc.property(
      decimal,
      kind,
      language,
      form,
      qualifier,
      (value, { type, unit }, lang, as, word) => {
        const text = displayText(formatQuantity(quantity(type, value, unit, word), lang, as));
        expect(text).toMatch(/\d/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\d[eE][-+]?\d/);
        expect(text).not.toMatch(/[-\u2212]0(?![.,\d])|[-\u2212]0[.,]0+(?!\d)/);
        // No-break spaces only: a figure is never torn from its unit.
        expect(text).not.toMatch(/[ \t\n]\d|\d[ \t\n]/);
      },
    ),
    runs,
  );
});

test("gives all languages the same value of an amount", () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 13n }).map(String);
  const scales: Readonly<Record<string, number>> = {
    亿美元: 1e8,
    万美元: 1e4,
    美元: 1,
    " billion": 1e9,
    " million": 1e6,
    "": 1,
    " млрд долл. США": 1e9,
    " млн долл. США": 1e6,
    " долл. США": 1,
  };
  fc.assert(
    fc.property(amount, (value) => {
      const values = languages.map((lang) => {
        const shown = formatQuantity(quantity("money", value, "USD"), lang, "text");
        const digits = shown.number.replace(lang === "ru" ? /\u00a0/g : /,/g, "").replace(",", ".");
        const scale = scales[shown.after.replaceAll("\u00a0", " ")];
        if (scale === undefined) throw new Error(`no scale for "${shown.after}"`);
        return Math.round(Number(digits) * scale);
      });
      expect(new Set(values).size).toBe(1);
    }),
    runs,
  );
});
