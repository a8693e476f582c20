import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "../brief.ts";
import { displayText } from "./display.ts";
import { formatQuantity } from "./quantity.ts";
import { formatRange } from "./range.ts";
import { quantity } from "./sample-quantity.ts";

const languages = fc.constantFrom<Language>("zh-CN", "en", "ru");
const kinds = fc.constantFrom(
  ["money", "USD"] as const,
  ["money", "CNY"] as const,
  ["count", "project"] as const,
  ["measure", "km"] as const,
);

test("both numbers of a range are those that its ends print alone, and the unit ends it", () => {
  fc.assert(
    fc.property(languages, kinds, fc.nat(4e9), fc.nat(4e9), (language, [type, unit], a, b) => {
      const [low, high] = [quantity(type, String(a), unit), quantity(type, String(b), unit)];
      const range = formatRange(low, high, language);
      const alone = [low, high].map((end) => formatQuantity(end, language, "text"));
      expect(range.low).toContain(alone[0]?.number);
      expect(range.high).toContain(alone[1]?.number);
      if (language === "zh-CN") {
        // What a reader would take for the low end by itself has the low end's scale.
        const scale = /^[万亿]/.exec(alone[0]?.after ?? "")?.[0] ?? "";
        expect(range.low.endsWith(scale)).toBe(true);
      }
      expect((range.high + range.after).endsWith(alone[1]?.after ?? "")).toBe(true);
      expect(displayText(alone[1] ?? { before: "", number: "", after: "" })).not.toBe("");
    }),
  );
});
