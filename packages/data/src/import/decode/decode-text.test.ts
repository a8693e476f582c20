import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../diagnostic.ts";
import { gb18030, utf16 } from "../sample-bytes.ts";
import { UnreadableFile } from "../unreadable.ts";
import { decodeText } from "./decode-text.ts";
import type { EncodingName } from "./encoding.ts";

interface Decoded {
  readonly text: string;
  /** `line:column severity message`, the refusal last. */
  readonly told: readonly string[];
}

function decode(source: Uint8Array | Uint8Array[], encoding?: EncodingName): Decoded {
  const told: string[] = [];
  const say = ({ place, severity, message }: Diagnostic) =>
    told.push(`${place.line}:${place.column} ${severity} ${message}`);
  let text = "";
  try {
    const options = { tell: say, ...(encoding === undefined ? {} : { encoding }) };
    for (const piece of decodeText(source, "list.csv", options)) text += piece;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    say({ ...error.diagnostic, message: `refused: ${error.diagnostic.message}` });
  }
  return { text, told };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const list = "编号,项目名称,批准日期\nP147367,新疆职业教育项目,2015-05-29\nP1,𠮷林,€\n";

describe("encodings that a file says or shows", () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, text: string])[] = [
    ["UTF-8", utf8(list), list],
    ["UTF-8 with its mark", utf8(`\ufeff${list}`), list],
    ["UTF-16 LE", utf16(list, "le"), list],
    ["UTF-16 BE", utf16(list, "be"), list],
    ["ASCII", utf8("a,b\n1,2\n"), "a,b\n1,2\n"],
    ["nothing", new Uint8Array(), ""],
    ["a mark alone", utf8("\ufeff"), ""],
  ];
  test.each(cases)("%s", (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, told: [] });
  });

  test("GB18030, with a notice at the first character that shows it", () => {
    const late = `id,name\n1,${list}`;
    const { text, told } = decode(gb18030(late));
    expect(text).toBe(late);
    expect(told).toEqual([expect.stringMatching(/^2:3 note the file is not UTF-8; .* GB18030/)]);
  });

  test("GB18030 by name, without a notice and however odd the text", () => {
    expect(decode(gb18030("龘龘"), "gb18030")).toEqual({ text: "龘龘", told: [] });
    expect(decode(utf16(list, "le", false), "utf-16le")).toEqual({ text: list, told: [] });
  });

  test("a mark against the name is refused", () => {
    expect(decode(utf16(list, "le"), "gb18030").told).toEqual([
      expect.stringMatching(/^1:1 error refused: .*mark of "utf-16le"/),
    ]);
  });

  test("UTF-16 without a mark is refused with the way out", () => {
    expect(decode(utf16("id,name\n1,x\n", "le", false)).told).toEqual([
      "1:1 error refused: the file looks like UTF-16 without a byte order mark",
    ]);
  });
});

describe("other encodings are refused, not read as strange Chinese", () => {
  // The same bytes decode as GB18030 without a fault in all of these but the last.
  const cases: readonly (readonly [what: string, bytes: readonly number[]])[] = [
    // проект кредит банк
    [
      "KOI8-R",
      [
        0xd0, 0xd2, 0xcf, 0xc5, 0xcb, 0xd4, 0x20, 0xcb, 0xd2, 0xc5, 0xc4, 0xc9, 0xd4, 0x20, 0xc2,
        0xc1, 0xce, 0xcb,
      ],
    ],
    // Проект банк
    ["Windows-1251", [0xcf, 0xf0, 0xee, 0xe5, 0xea, 0xf2, 0x20, 0xe1, 0xe0, 0xed, 0xea]],
    // 한국어 다음
    ["EUC-KR", [0xc7, 0xd1, 0xb1, 0xb9, 0xbe, 0xee, 0x20, 0xb4, 0xd9, 0xc0, 0xbd]],
    // 計畫名稱 中文
    ["Big5", [0xad, 0x70, 0xb5, 0x65, 0xa6, 0x57, 0xba, 0xd9, 0x20, 0xa4, 0xa4, 0xa4, 0xe5]],
    [
      "Latin-1 (Zürich, Müller)",
      [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x2c, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72],
    ],
    ["Latin-1 (Café, Paris)", [0x43, 0x61, 0x66, 0xe9, 0x2c, 0x20, 0x50]],
  ];
  test.each(cases)("%s", (_, bytes) => {
    const { told } = decode(Uint8Array.from([...utf8("a,b\n1,"), ...bytes]));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^2:\d+ error refused: the file is not UTF-8 from here on/);
  });
});

describe("bytes that are no character", () => {
  test("UTF-8 that turns bad far into the file stays UTF-8 and is refused there, the text before it given", () => {
    const good = `${"项目,贷款\n".repeat(30_000)}新`;
    const { text, told } = decode(Uint8Array.from([...utf8(good), 0xd0, 0xc2, 0x0a]));
    expect(text).toBe(good);
    expect(told).toEqual([
      '30001:2 error refused: no character of "utf-8" begins with the bytes "D0 C2 0A"',
    ]);
  });

  test.each([
    ["an overlong form", "utf-8", [0xc0, 0xaf]],
    ["a surrogate in UTF-8", "utf-8", [0xed, 0xa0, 0x80]],
    ["a character cut off at the end", "utf-8", [0xe9, 0xa1]],
    ["0xFF in GB18030", "gb18030", [0xff]],
    ["half a pair at the end", "gb18030", [0xd0]],
    ["a wrong second byte", "gb18030", [0xd0, 0x20]],
    ["a four-byte form cut off", "gb18030", [0x81, 0x30, 0x81]],
    ["a lone high surrogate", "utf-16le", [0x00, 0xd8, 0x41, 0x00]],
    ["a lone low surrogate", "utf-16be", [0xdc, 0x00]],
    ["an odd byte at the end", "utf-16le", [0x41]],
  ] as const)("%s is refused at its place", (_, name, bytes) => {
    const before =
      name === "utf-16le"
        ? [0x41, 0, 0x0a, 0, 0x42, 0]
        : name === "utf-16be"
          ? [0, 0x41, 0, 0x0a, 0, 0x42]
          : [0x41, 0x0a, 0x42];
    const { text, told } = decode(Uint8Array.from([...before, ...bytes]), name);
    expect(text).toBe("A\nB");
    expect(told).toEqual([expect.stringMatching(/^2:2 error refused: no character of/)]);
  });
});

describe("characters that a wrong conversion leaves", () => {
  test.each([
    ["a replacement character", "新\n疆\ufffd", "2:2 error"],
    ["a NUL", "name\0", "1:5 error"],
    ["a private-use character", "x\n\ue001", "2:1 error"],
    ["a zero-width space, kept", "x\u200by", "1:2 warning"],
  ])("%s", (_, text, said) => {
    const result = decode(utf8(text));
    expect(result.text).toBe(text);
    expect(result.told).toEqual([expect.stringContaining(said)]);
  });

  test("twenty are told, the others counted", () => {
    const { told } = decode(utf8("\ufffd".repeat(50)));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toContain('"30" more');
  });
});

test("columns count characters, not halves of pairs", () => {
  expect(decode(utf8("𠮷𠮷\0")).told).toEqual([expect.stringMatching(/^1:3 /)]);
});
