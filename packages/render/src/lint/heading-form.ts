// A heading is a noun phrase without figure, colon or end mark.
import { type Hit, hole, type Rule, type Words } from "./rule.ts";

/** What numbering puts before it. */
const numbered = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+(?:\.\d+)*\.?\s)/;
const slogan = /^(?:大力|积极|加快|推进|深入|全面|切实|努力|着力|不断|持续|扎实|强化|加强)/;
const endMark = /[。；：，！？.:;!?]$/;
/** 4–8 characters are wanted; beyond this it is a sentence. */
const longest = 14;

function faultOf(heading: string): string | undefined {
  if (endMark.test(heading)) return "ends with a mark";
  if (slogan.test(heading)) return "begins with a verb, as a slogan does";
  if (/\d+(?:\.\d+)?\s?(?:%|[个项万亿]|million|billion|млн|млрд)/.test(heading))
    return "holds a figure";
  const characters = heading.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return characters > longest ? "is as long as a sentence" : undefined;
}

function inWords({ text, passages }: Words): readonly Hit[] {
  return passages.flatMap(({ from, to, role }) => {
    if (role !== "heading") return [];
    const heading = text.slice(from, to).replace(numbered, "").trim();
    // A title that the data give is not ours to shorten.
    const says = heading.includes(hole) ? undefined : faultOf(heading);
    return says === undefined ? [] : [{ from, to, says }];
  });
}

export const headingForm: Rule = {
  id: "heading-form",
  severity: "warning",
  says: "is no heading",
  remedy: "write a noun phrase of 4–8 characters, all headings alike: 资金来源, Lenders, Кредиторы",
  inWords,
};
