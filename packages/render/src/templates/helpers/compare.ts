// {{compare c}}: the sentence that holds of a Comparison, without its stop: growth, fall, none, from zero, unknown, …
// Chinese says a multiple as 为…的x倍, never 增长…倍.
import type { Figure } from "@brief/data";
import type { Language } from "../../brief.ts";
import { formatAccusative } from "../../format/accusative.ts";
import { formatPercent } from "../../format/percent.ts";
import { formatPoints } from "../../format/points.ts";
import { type Formatter, formatQuantity } from "../../format/quantity.ts";
import { formatTimes } from "../../format/times.ts";
import type { Comparison } from "../../view/comparison.ts";
import type { Named } from "../../view/name-figures.ts";
import { type HelperOptions, isFigure, wrongArgument } from "./argument.ts";
import { type Markup, markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

type Compared = Named<Comparison>;

/** The comparison's figures, printed. */
interface Parts {
  readonly period: string;
  readonly now: Markup;
  readonly before: Markup;
  readonly change: Markup;
  readonly rate: Markup;
  readonly times: Markup;
  readonly points: Markup;
  readonly restated: Markup;
}

type Sentences = Readonly<Record<Comparison["case"], (parts: Parts, compared: Compared) => Markup>>;

export function compareHelper(language: Language) {
  return (value: unknown): Markup => {
    if (!isComparison(value)) throw wrongArgument("compare", "a comparison", value);
    return sentences[language][value.case](partsOf(value, language), value);
  };
}

function isComparison(value: unknown): value is Compared {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "comparison" &&
    "now" in value &&
    isFigure(value.now)
  );
}

function partsOf(compared: Compared, language: Language): Parts {
  const print = (figure: Figure, format: Formatter, form = "text") => {
    const options: HelperOptions = { hash: { form, unverified: false } };
    return printFigure(figure, format, { language, helper: "compare", options });
  };
  const { period, now, before, change, rate, times, restated } = compared;
  return {
    period,
    now: print(now, formatQuantity),
    before: print(before, formatQuantity, "bare"),
    change: print(change, formatAccusative),
    rate: print(rate, formatPercent),
    times: print(times, formatTimes),
    points: print(change, change.type === "ratio" ? formatPoints : formatQuantity),
    restated: print(restated, formatQuantity),
  };
}

const isShare = ({ now }: Compared): boolean => now.type === "ratio";

const zh: Sentences = {
  growth({ period, change, rate, times, points }, compared) {
    if (isShare(compared)) return markup`比${period}提高${points}`;
    const more = markup`比${period}增加${change}`;
    if (compared.hasTimes) return markup`${more}，为${period}的${times}`;
    return compared.hasRate ? markup`${more}，增长${rate}` : more;
  },
  fall({ period, change, rate, points }, compared) {
    if (isShare(compared)) return markup`比${period}下降${points}`;
    const less = markup`比${period}减少${change}`;
    return compared.hasRate ? markup`${less}，下降${rate}` : less;
  },
  same: ({ period }) => markup`与${period}持平`,
  "from-zero": ({ period, now, before }) => markup`${period}为${before}，本期${now}，不计算增幅`,
  unknown: () => markup`本期数据不详，不作比较`,
  "base-unknown": ({ period }) => markup`${period}数据不详，不作比较`,
  bounded: ({ period }) => markup`本期或${period}数据只有上下限，不作比较`,
  redefined({ period, restated }, { hasRestated }) {
    const apart = markup`口径与${period}不同，不作比较`;
    return hasRestated ? markup`${apart}；按新口径，${period}为${restated}` : apart;
  },
};

const en: Sentences = {
  growth({ period, change, rate, times, points }, compared) {
    if (isShare(compared)) return markup`up ${points} from ${period}`;
    if (compared.hasTimes) {
      return markup`up ${change} from ${period}, ${times} the ${period} figure`;
    }
    const more = compared.hasRate ? markup`${change} (${rate})` : change;
    return markup`up ${more} from ${period}`;
  },
  fall({ period, change, rate, points }, compared) {
    if (isShare(compared)) return markup`down ${points} from ${period}`;
    const less = compared.hasRate ? markup`${change} (${rate})` : change;
    return markup`down ${less} from ${period}`;
  },
  same: ({ period }) => markup`unchanged from ${period}`,
  "from-zero": ({ period, now, before }) =>
    markup`${now}, from ${before} in ${period}; no rate is given`,
  unknown: () => markup`no comparison: the current figure is not available`,
  "base-unknown": ({ period }) => markup`no comparison: ${period} is not available`,
  bounded: ({ period }) =>
    markup`no comparison: only a bound is known for this period or for ${period}`,
  redefined({ period, restated }, { hasRestated }) {
    const apart = markup`not comparable with ${period} (definition changed)`;
    return hasRestated ? markup`${apart}; restated, ${period} is ${restated}` : apart;
  },
};

const ru: Sentences = {
  growth({ period, change, rate, times, points }, compared) {
    if (isShare(compared)) return markup`на ${points} выше, чем за ${period}`;
    if (compared.hasTimes) return markup`в ${times} больше, чем за ${period}`;
    const more = compared.hasRate ? markup`${change} (${rate})` : change;
    return markup`на ${more} больше, чем за ${period}`;
  },
  fall({ period, change, rate, points }, compared) {
    if (isShare(compared)) return markup`на ${points} ниже, чем за ${period}`;
    const less = compared.hasRate ? markup`${change} (${rate})` : change;
    return markup`на ${less} меньше, чем за ${period}`;
  },
  same: ({ period }) => markup`столько же, сколько за ${period}`,
  "from-zero": ({ period, now, before }) =>
    markup`${now}; за ${period} — ${before}, темп не рассчитывается`,
  unknown: () => markup`сравнение невозможно: данные за отчётный период отсутствуют`,
  "base-unknown": ({ period }) => markup`сравнение невозможно: данные за ${period} отсутствуют`,
  bounded: ({ period }) =>
    markup`сравнение невозможно: за отчётный период или за ${period} известна только граница`,
  redefined({ period, restated }, { hasRestated }) {
    const apart = markup`несопоставимо с данными за ${period} (изменено определение)`;
    return hasRestated ? markup`${apart}; в новом определении — ${restated}` : apart;
  },
};

const sentences: Readonly<Record<Language, Sentences>> = { "zh-CN": zh, en, ru };
