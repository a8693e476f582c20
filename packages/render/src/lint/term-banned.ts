// The house's words for what has several, and a body's short name only after its full one.
import type { Organisation } from "@brief/data";
import { anyCase, type Composed, find, type Hit, pattern, type Rule } from "./rule.ts";

const banned = find({
  "zh-CN": [
    pattern`捐款|技援|总盘子|协议额|到位资金|放款|到账|拖欠|外资(?!源)|外援|储备管线|管线项目|获批|签署|在建|关帐|已关闭|项目关闭|关闭日|撤项|暂停|拆迁|惠及群众|(?<!州)地市(?!场)|(?<!地)区县`,
  ],
  en: [
    pattern`(?<!writes |spelling: )\b(?:donations?|pledges?|payouts?|bad debts?|foreign aid|deals?|completion date|Turfan|Kumul|Akesu|Kashi|Hetian|Yili|Aletai)\b`,
  ],
  ru: [
    anyCase`(?<![а-яё])(?:ссуд[а-яё]*|техническ[а-яё]+ содействи[а-яё]+|ассигновани[а-яё]+|освоени[а-яё]+|внешн[а-яё]+ помощ[а-яё]+|утвержд[её]н[а-яё]*|пятилетк[а-яё]+)(?![а-яё])`,
  ],
});

interface Body {
  readonly full: string;
  readonly short: string;
}

function bodiesOf(
  organisations: readonly Organisation[],
  language: Composed["language"],
): readonly Body[] {
  // Russian names come with the Russian editions.
  if (language === "ru") return [];
  const isZh = language === "zh-CN";
  // Of windows and funds the glossary has the short name alone: IDA, GEF.
  return organisations
    .filter(({ parent, type }) => parent === undefined && type === "lender")
    .map(({ nameZh, nameEn, shortZh, shortEn }) =>
      isZh ? { full: nameZh, short: shortZh } : { full: nameEn, short: shortEn },
    )
    .filter(({ full, short }) => short !== full && !full.includes(short));
}

/** Where a short name stands for the first time in a sentence; 国际开发协会信贷 and IDA credit are terms of their own. */
function firstUse({ language, text, passages }: Composed, { short }: Body): number | undefined {
  const edge = language === "zh-CN" ? "" : "\\b";
  const use = new RegExp(`${edge}${short}${edge}(?! credit)`, "g");
  const prose = passages.filter(({ role }) => role === "prose");
  for (const { from, to } of prose) {
    use.lastIndex = 0;
    const found = use.exec(text.slice(from, to));
    if (found !== null) return from + found.index;
  }
  return undefined;
}

/** On a sheet the identity list, wherever it stands, gives the full name. */
function isIntroduced({ text, document }: Composed, { full }: Body, before: number): boolean {
  const at = text.indexOf(full);
  if (at === -1) return false;
  return at < before || document.blocks.some(({ type }) => type === "columns");
}

function inDocument(composed: Composed): readonly Hit[] {
  const bodies = bodiesOf(composed.facts.organisations, composed.language).filter(({ short }) =>
    composed.text.includes(short),
  );
  return bodies.flatMap((body) => {
    const from = firstUse(composed, body);
    if (from === undefined || isIntroduced(composed, body, from)) return [];
    const to = from + body.short.length;
    return [{ from, to, says: `stands before its full name, ${body.full}` }];
  });
}

export const termBanned: Rule = {
  id: "term-banned",
  severity: "warning",
  says: "is not the word of the house",
  remedy:
    "write the word of the glossary: 批准, 签约, 提款, 关账, 终止准备, 地州市; loan, grant, commitment; заём, выплата",
  inWords: banned,
  inDocument,
};
