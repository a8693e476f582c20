import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.ts";

describe("cleanText", () => {
  it.each([
    ["  Lu'an\r\nand\rWuhu ", "Lu'an\nand\nWuhu", []],
    ["Lu\u0092an", "Luan", ["U+0092"]],
    ["e\u0301tat", "\u00e9tat", []],
    ["\u200b ", "", ["U+200B"]],
    ["\u{20000}\u3007", "\u{20000}\u3007", []],
  ])("%j is %j", (written, text, removed) => {
    expect(cleanText(written)).toEqual({ text, removed });
  });

  it.each(["in\ufffdpollution", "\0", "\ue000", "\ud800"])("%j cannot be taken", (written) => {
    expect(cleanText(written)).toMatchObject({ refused: expect.stringMatching(/^it holds U\+/) });
  });
});
