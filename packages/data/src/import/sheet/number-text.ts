// A number written as text, as people write it ("１２３", "（1,234）", "1.2亿元") → its exact decimal.
import type { Place } from "../../diagnostic.ts";
import { multiplyDecimals } from "../../model/decimal.ts";
import type { Tell } from "../unreadable.ts";

export interface NumberText {
  /** In base units: 1.2亿元 is 120000000. */
  readonly value: string;
  /** The word after or the mark before it, such as 元, 美元, %, US$. */
  readonly unit?: string;
}

const scales: Readonly<Record<string, string>> = {
  百: "100",
  千: "1000",
  万: "10000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
  万亿: "1000000000000",
};

const form =
  /^(?<before>[A-Z]{0,3}[$¥€£]|[A-Z]{3}(?= ))? ?(?<number>[+-]?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?) ?(?<scale>万亿|百万|千万|[百千万亿])?(?<after>[\p{L}%]+)?$/u;

/** Undefined for what is no number, or could be two ("1,5"). What had to be normalised is told. */
export function readNumberText(text: string, place: Place, tell: Tell): NumberText | undefined {
  const plain = halfWidth(text);
  const bracketed = /^\((.+)\)(.*)$/.exec(plain);
  const parts = form.exec(bracketed === null ? plain : `${bracketed[1]}${bracketed[2]}`)?.groups;
  const number = parts?.["number"]?.replace(/[, ]/g, "").replace(/^\+/, "");
  // A sign inside brackets says it twice, or says the opposite.
  if (number === undefined || (bracketed !== null && /[+-]/.test(plain))) return undefined;
  const signed = bracketed === null ? number : `-${number}`;
  const value = multiplyDecimals([signed, scales[parts?.["scale"] ?? ""] ?? "1"]);
  const unit = parts?.["after"] ?? parts?.["before"];
  if (!/^-?\d+(\.\d+)?$/.test(text)) tell(normalised(text, value, place));
  return unit === undefined ? { value } : { value, unit };
}

/** Full-width forms, the minus signs of typesetters, spaces of every width; commas of thousands in Chinese text. */
function halfWidth(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, "-")
    .replaceAll("，", ",")
    .replace(/\s+/gu, " ")
    .trim();
}

function normalised(found: string, value: string, place: Place): Parameters<Tell>[0] {
  return {
    rule: "number-text",
    severity: "warning",
    message: `"${found}" is written as text; it is read as ${value}`,
    place,
    found,
    expected: value,
    remedy: "write the number in digits alone, and its unit into the heading",
  };
}
