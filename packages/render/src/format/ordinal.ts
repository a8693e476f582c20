// Numbers that order: 第3期 / No. 3 / № 3; 第4位 / 4th / 4-е место.
import { BriefError, type Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { type Display, type Form, isKnown, noBreakSpace, plain } from "./display.ts";
import { formatMissing } from "./missing.ts";
import { ordinalEn } from "./plural.ts";

export const ordinalKinds = ["issue", "rank", "session", "time", "phase"] as const;
export type OrdinalKind = (typeof ordinalKinds)[number];

type Writer = (number: string) => string;

const romans = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const charactersZh = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Phases are named, not counted: from the eleventh on they keep their digits. */
const named = (names: readonly string[], number: string): string => names[Number(number)] ?? number;

const writers: Readonly<Record<OrdinalKind, Readonly<Record<Language, Writer>>>> = {
  issue: {
    "zh-CN": (number) => `第${number}期`,
    en: (number) => `No.${noBreakSpace}${number}`,
    ru: (number) => `№${noBreakSpace}${number}`,
  },
  rank: {
    "zh-CN": (number) => `第${number}位`,
    en: ordinalEn,
    ru: (number) => `${number}-е${noBreakSpace}место`,
  },
  session: {
    "zh-CN": (number) => `第${number}届`,
    en: ordinalEn,
    ru: (number) => `${number}-я сессия`,
  },
  time: {
    "zh-CN": (number) => `第${number}次`,
    en: ordinalEn,
    ru: (number) => `${number}-е`,
  },
  phase: {
    "zh-CN": (number) => `${named(charactersZh, number)}期`,
    en: (number) => `Phase${noBreakSpace}${named(romans, number)}`,
    ru: (number) => `${named(romans, number)}${noBreakSpace}этап`,
  },
};

export function formatOrdinal(
  quantity: Quantity,
  language: Language,
  { kind, form }: { readonly kind: OrdinalKind; readonly form: Form },
): Display {
  if (!isKnown(quantity)) return plain(formatMissing(quantity.reason, language, form));
  if (!/^[1-9]\d*$/.test(quantity.value)) {
    throw new BriefError(
      "ordinal-not-whole",
      `"${quantity.value}" orders nothing`,
      "give it a whole number from 1",
    );
  }
  return plain(writers[kind][language](quantity.value));
}
