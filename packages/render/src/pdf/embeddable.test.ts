import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { type Embeddable, embeddableOf } from "./embeddable.ts";
import { readTrueType } from "./subset-truetype.ts";

test.each(["serif-400", "serif-700", "sans-400", "sans-500", "sans-700", "kai-500"])(
  "what is asked of %s is what fontkit says of it",
  (face) => {
    const bytes = readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url));
    const own = embeddableOf(readTrueType(bytes));
    const whole = fontkit.create(bytes) as fontkit.Font & Pick<Embeddable, "head" | "post">;
    const { bbox, head, post, "OS/2": os2, getGlyph, createSubset, ...plain } = own ?? {};
    for (const [key, value] of Object.entries(plain)) {
      expect([key, value]).toEqual([key, whole[key as keyof fontkit.Font]]);
    }
    expect(Object.keys(plain)).toHaveLength(8);
    const { minX, minY, maxX, maxY } = whole.bbox;
    expect(bbox).toEqual({ minX, minY, maxX, maxY });
    expect(head?.macStyle.italic).toBe(whole.head.macStyle.italic);
    expect(post?.isFixedPitch).toBe(whole.post.isFixedPitch);
    expect(os2?.sFamilyClass).toBe(whole["OS/2"].sFamilyClass);
    expect(getGlyph?.(0).advanceWidth).toBe(whole.getGlyph(0).advanceWidth);
    expect(createSubset?.()).toBeUndefined();
  },
);
