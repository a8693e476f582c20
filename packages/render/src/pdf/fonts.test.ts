import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { BriefPdf } from "./backend.ts";
import { openFonts } from "./fonts.ts";

const bytes = readFileSync(new URL("../../fonts/serif-400.ttf", import.meta.url));

test("faces are parsed by the fontkit that pdfkit itself loads", () => {
  const fonts = openFonts(new Map([["serif-400", bytes]]));
  const pdf = new BriefPdf({});
  pdf.font(bytes);
  const { font } = fonts.embed(pdf, "serif-400", "F1");
  expect(font.constructor).toBe(pdf._font.font.constructor);
});

test("a second fontkit would be noticed", () => {
  const pdf = new BriefPdf({});
  pdf.font(bytes);
  // Node gives importers and requirers a copy each.
  const required: typeof fontkit = createRequire(import.meta.url)("fontkit");
  const copies = [fontkit, required].map((copy) => copy.create(bytes).constructor);
  expect(copies.filter((copy) => copy === pdf._font.font.constructor)).toHaveLength(1);
});

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
