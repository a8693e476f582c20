import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { factsOfFace, factsOfFont } from "./face-facts.ts";
import { TrueType } from "./truetype.ts";

test.each(["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"])(
  "what is read of %s is what fontkit says of it",
  (face) => {
    const bytes = readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
    const facts = factsOfFace(new TrueType(bytes));
    expect(facts).toEqual(factsOfFont(fontkit.create(bytes) as fontkit.Font));
    expect(facts?.postscriptName).toMatch(/^(Noto|LXGW)/);
  },
);
