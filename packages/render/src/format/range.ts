// Two quantities of one unit as a range: 15%～30%, 9亿～16亿元, 2021—2025年. GB/T 15835: digits keep what would else be
// read wrongly (9亿～16亿元, never 9～16亿元), years are joined by a dash.
import { BriefError, type Quantity } from "@brief/data";
import type { Language } from "../brief.ts";
import { type Display, displayText, isKnown, noBreakSpace, plain } from "./display.ts";
import { formatQuantity } from "./quantity.ts";

/** What is printed before, between and after the two ends. */
export interface RangeDisplay {
  readonly before: string;
  readonly low: string;
  readonly between: string;
  readonly high: string;
  readonly after: string;
}

export function formatRange(low: Quantity, high: Quantity, language: Language): RangeDisplay {
  if (low.type !== high.type || low.unit !== high.unit) {
    throw new BriefError(
      "range-of-two-kinds",
      `a range from ${low.type} in "${low.unit}" to ${high.type} in "${high.unit}"`,
      "give it two figures of one type and unit",
    );
  }
  const [from, to] = [low, high].map((end) => formatQuantity(end, language, "text"));
  if (from === undefined || to === undefined || !isKnown(low) || !isKnown(high)) {
    return joined(displayText(from ?? plain("")), displayText(to ?? plain("")), language);
  }
  if (low.type === "date") return dates(from, to, [low.value, high.value], language);
  return language === "zh-CN"
    ? ofChinese(from, to)
    : ofOthers(from, to, { language, type: low.type });
}

const marks: Readonly<Record<Language, string>> = { "zh-CN": "～", en: "–", ru: "–" };

function joined(low: string, high: string, language: Language): RangeDisplay {
  const between = language === "zh-CN" ? "～" : `${noBreakSpace}– `;
  return { before: "", low, between, high, after: "" };
}

/** 万, 亿 and % stay at both ends; the unit behind them stands once. */
function ofChinese(from: Display, to: Display): RangeDisplay {
  const [low, high] = [splitZh(from.after), splitZh(to.after)];
  const shared = low.unit === high.unit ? low.unit : "";
  return {
    before: "",
    low: from.before + from.number + low.scale + (shared === "" ? low.unit : ""),
    between: marks["zh-CN"],
    high: to.before + to.number + high.scale + high.unit,
    after: "",
  };
}

function splitZh(after: string): { readonly scale: string; readonly unit: string } {
  const scale = /^[万亿%]/.exec(after)?.[0] ?? "";
  return { scale, unit: after.slice(scale.length) };
}

/** A unit said alike at both ends stands once, closed up; else both ends are whole, in words. */
function ofOthers(
  from: Display,
  to: Display,
  { language, type }: { readonly language: "en" | "ru"; readonly type: Quantity["type"] },
): RangeDisplay {
  const isBare = from.before === "" && to.before === "";
  // A noun takes the form of the second number: 1–2 projects.
  const isNoun = type === "count" || type === "measure";
  if (isBare && (isNoun || from.after === to.after)) {
    const keepsSign = language === "en" && type === "ratio";
    return {
      before: "",
      low: from.number + (keepsSign ? from.after : ""),
      between: marks[language],
      high: to.number + to.after,
      after: "",
    };
  }
  if (language === "en") {
    return {
      before: "",
      low: displayText(from),
      between: " to ",
      high: displayText(to),
      after: "",
    };
  }
  const [low, high] = [displayText(from), displayText(to)];
  // от 900 млн до 1,6 млрд юаней: the currency once, at the end.
  const unit = commonTail(from.after, to.after);
  const short = unit === "" ? low : low.slice(0, low.length - unit.length);
  return {
    before: `от${noBreakSpace}`,
    low: short,
    between: ` до${noBreakSpace}`,
    high,
    after: "",
  };
}

/** The last words that two ends share: the currency behind млн and млрд. */
function commonTail(low: string, high: string): string {
  const [from, to] = [low.split(noBreakSpace), high.split(noBreakSpace)];
  let words = 0;
  while (words < from.length && from.at(-1 - words) === to.at(-1 - words)) words += 1;
  // Without its scale the first number would be read in that of the second.
  const keepsScale = words > 0 && from.length - words > 1;
  return keepsScale ? noBreakSpace + from.slice(-words).join(noBreakSpace) : "";
}

/** 2021—2025年; days and months stand whole: 2021年3月—2025年6月. */
function dates(
  from: Display,
  to: Display,
  values: readonly [string, string],
  language: Language,
): RangeDisplay {
  const isYears = values.every((value) => /^\d{4}$/.test(value));
  const [low, high] = [displayText(from), displayText(to)];
  if (language === "zh-CN") {
    const short = isYears ? low.replace(/年$/, "") : low;
    return { before: "", low: short, between: "—", high, after: "" };
  }
  if (isYears && language === "en") return { before: "", low, between: "–", high, after: "" };
  if (isYears) {
    const year = (text: string) => text.replace(/\u00a0г\.$/, "");
    return {
      before: "",
      low: year(low),
      between: "–",
      high: year(high),
      after: `${noBreakSpace}гг.`,
    };
  }
  const between = language === "en" ? " to " : " — ";
  return { before: "", low, between, high, after: "" };
}
