import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseBreaks, findWay } from "./choose-breaks.ts";
import { fakeMeasure } from "./fake-measure.ts";
import { shapeRow } from "./rows.ts";

const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;

const words = fc.constantFrom(
  ..."利用外国政府和国际金融组织贷款，。；（）《》——41.33亿元".split(""),
  ...("World Bank loan agreement transport-sector ".match(/\S+\s?|\s/g) ?? []),
  "http://documents.worldbank.org/curated/en/123456",
  "第12期",
  " ",
);

test("the breaks of the ways that are followed are those of all ways", () => {
  let broken = 0;
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 20, maxLength: 160 }),
      fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("justify", "left", "center"),
      fc.constantFrom("zh-CN", "en"),
      (parts, widthsPt, align, language) => {
        const runs = [{ text: parts.join(""), style }];
        const { row } = shapeRow(runs, { language, hyphenate: language === "en" }, fakeMeasure);
        const options = { widthsPt, sizePt: 10, align, language, runts: false } as const;
        const chosen = chooseBreaks(row, options);
        if (chosen.length < 2) return;
        broken += 1;
        expect(chosen).toEqual(findWay(row, options, Number.POSITIVE_INFINITY).spans);
      },
    ),
    { numRuns: 1000 },
  );
  expect(broken).toBeGreaterThan(500);
});
