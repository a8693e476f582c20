import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFonts } from "./fonts.ts";

test("a face is chosen by slot, weight and character", () => {
  const faces = ["serif-400", "serif-700", "sans-400", "kai-500"].map(
    (face) => [face, readFileSync(new URL(`../../fonts/${face}.ttf`, import.meta.url))] as const,
  );
  const { measure } = openFonts(new Map(faces));
  const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;
  const faceOf = (character: string, more: object) =>
    measure.face(character.codePointAt(0) ?? 0, { ...style, ...more });
  expect(faceOf("外", {})).toBe("serif-400");
  expect(faceOf("外", { weight: 700 })).toBe("serif-700");
  expect(faceOf("外", { slot: "kai", weight: 500 })).toBe("kai-500");
  // WenKai's digits are too narrow beside the body.
  expect(faceOf("7", { slot: "kai", weight: 500 })).toBe("serif-400");
  // Only WenKai has the rouble sign.
  expect(faceOf("₽", {})).toBe("kai-500");
  expect(faceOf("\u{10ffff}", {})).toBeUndefined();
  expect(faceOf("外", {})).toBe("serif-400");
});
