import { expect, test } from "vitest";
import { fileStem } from "./file-stem.ts";

test("keeps an ordinary brief id", () => {
  expect(fileStem("project-P147367")).toBe("project-P147367");
});

test.each(["../../x", "CON", "nul.txt", "x.", "项目", "a".repeat(300), "a/b", ""])(
  "makes a plain name of %j",
  (id) => {
    expect(fileStem(id)).toMatch(/^[A-Za-z0-9_-]{0,120}-[0-9a-f]{8}$/);
  },
);
