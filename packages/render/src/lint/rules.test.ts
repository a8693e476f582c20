// Each rule on words by examples: what it must find, and what lies near and must pass.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "../brief.ts";
import { lintWords } from "./lint-words.ts";
import type { Role } from "./rule.ts";
import { wordingRules } from "./rules.ts";
import { words } from "./sample-words.ts";

interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly role?: Role;
}
type ByLanguage = Partial<Readonly<Record<Language, Examples>>>;

const examples: Readonly<Record<string, ByLanguage>> = {
  "approx-doubled": {
    "zh-CN": {
      wrong: [
        "收录约50个左右。",
        "受益近4万余人。",
        "超过30%以上。",
        "不足5个以下",
        "大约100公里上下",
        "近4万多人",
      ],
      right: [
        "收录约50个。",
        "受益近4万人。",
        "超过30%。",
        "约50个，左右两侧各一条",
        "附近50个以上及其他",
        "节约50个及以上",
        "近4万人多次往返",
      ],
    },
    en: {
      wrong: ["about approximately 50 projects", "about 50 or so", "more than 30% or more"],
      right: [
        "about 50 projects",
        "more than 30%",
        "about 50 projects or solar plants",
        "30% or more",
      ],
    },
    ru: {
      wrong: ["около примерно 50", "более 30 % и более"],
      right: ["около 50 проектов", "более 30 %", "30 % и более"],
    },
  },
  "times-growth": {
    "zh-CN": {
      wrong: ["项目数增长2倍。", "产值翻两番", "增加了3倍"],
      right: ["为上期的2倍。", "增长100%。", "增长到上期的3倍", "增加到3倍"],
    },
    en: {
      wrong: ["commitments grew 2 times", "rose by two-fold", "3 times more than in 2015"],
      right: ["2 times the 2015 figure", "up 100%", "signed 3 times"],
    },
    ru: {
      wrong: ["сумма увеличилась на 2 раза", "на 3 раза больше"],
      right: ["в 2 раза больше, чем за 2015 г.", "выросла на 100 %"],
    },
  },
  "times-fall": {
    "zh-CN": { wrong: ["下降1倍", "减少了2倍"], right: ["下降50%", "减少2个", "降低到一半"] },
    en: {
      wrong: ["twice less", "3 times fewer"],
      right: ["down 50%", "twice as long", "half as much"],
    },
    ru: {
      wrong: ["в 2 раза меньше", "вдвое ниже"],
      right: ["на 50 % меньше", "в 2 раза больше"],
    },
  },
  "limit-inclusive": {
    "zh-CN": {
      wrong: ["贷款5个以上", "1000公里以下", "30%以上"],
      right: ["超过5个", "5个及以上", "不足5个", "以上5个项目", "表3以下各行"],
    },
  },
  "range-unit": {
    "zh-CN": {
      wrong: ["利率15-30%", "9～16亿元", "15—30%", "3至5万人"],
      right: ["15%～30%", "9亿～16亿元", "100～150公里", "2021—2025年", "P147367-3亿元", "第3—5期"],
    },
  },
  "percent-point": {
    "zh-CN": {
      wrong: ["占比由40%提高到46%，提高6%", "由40%提高到46%，提高了6%", "占比提高6%"],
      right: ["占比由40%提高到46%，提高6个百分点", "占比提高到46%", "贷款提高6%"],
    },
    en: {
      wrong: ["from 40% to 46%, up 6%", "its share rose by 6%"],
      right: [
        "from 40% to 46%, up 6 percentage points",
        "its share rose to 46%",
        "loans are up 6%",
      ],
    },
    ru: {
      wrong: ["с 40 % до 46 %, рост на 6 %", "доля выросла на 6 %"],
      right: ["с 40 % до 46 %, на 6 п. п. выше", "доля выросла до 46 %", "сумма выросла на 6 %"],
    },
  },
  "unit-missing": {
    "zh-CN": {
      wrong: ["贷款1.5亿，2015年批准", "全长1180。", "总投资为2.51亿。"],
      right: ["贷款1.5亿美元", "全长1180公里。", "贷款9亿～16亿元", "贷款3262-PRC", "贷款2笔"],
    },
    en: {
      wrong: ["loans of 150 million.", "a loan of 150, approved in 2015"],
      right: [
        "US$150 million.",
        "CNY 4.133 billion, in all",
        "1 million people",
        "a loan of US$150 million",
      ],
    },
    ru: {
      wrong: ["сумма — 150 млн.", "всего 4,133 млрд, из них"],
      right: ["150 млн долл. США", "4,133 млрд юаней", "1 млн человек"],
    },
  },
  "share-base": {
    "zh-CN": {
      wrong: ["城建类占80%。", "占约12.5%"],
      right: ["占贷款承诺额的80%", "其中城建类10个，占49.1%。", "占地80公顷"],
    },
    en: {
      wrong: ["Roads account for 28.4%."],
      right: ["Roads account for 28.4% of loan commitments."],
    },
    ru: {
      wrong: ["Дороги составляют 28,4 %."],
      right: ["Дороги составляют 28,4 % обязательств."],
    },
  },
  jiezhi: {
    "zh-CN": {
      wrong: ["截止2025年3月31日，项目23个", "截止到2025年", "截止目前"],
      right: ["截至2025年3月31日", "截止日未注明", "报名截止日期为2025年5月1日", "于5月1日截止"],
    },
  },
  "date-form": {
    "zh-CN": {
      wrong: ["2025年03月31日", "2025.3.31", "截至25年", "31/03/2025", "2025年3月05日"],
      right: ["2025年3月31日", "期限25年", "宽限期5年", "第0.1.0版", "GB/T 9704-2012", "1991年后"],
    },
    en: {
      wrong: ["31/03/2025", "on March 31st", "31st of March", "March 31, 2025"],
      right: [
        "31 March 2025",
        "March 2025",
        "In May 2015",
        "the first half of 2021",
        "March 2025, the list",
      ],
    },
    ru: {
      wrong: ["31.03.2025", "31 марта 2025", "05 марта 2025 г."],
      right: ["31 марта 2025 г.", "март 2021 г.", "5 марта 2025 г.", "первое полугодие 2021 г."],
    },
  },
  "date-relative": {
    "zh-CN": {
      wrong: ["去年批准", "目前为止", "近日签约", "日前公布"],
      right: ["2024年批准", "3月31日前", "工作日前往", "本期无变动", "截至日前"],
    },
    en: {
      wrong: ["recently approved", "to date", "last year"],
      right: ["kept up to date", "in 2024", "the current edition"],
    },
    ru: {
      wrong: ["в этом году", "Недавно одобрен", "на сегодняшний день"],
      right: ["в 2024 г.", "на 31 марта 2025 г."],
    },
  },
  "ling-circle": {
    "zh-CN": {
      wrong: ["二零二五年", "二O二五年", "二0二五年", "一九九零年"],
      right: ["二〇二五年", "2025年", "一九九一年", "二十年"],
    },
  },
  "width-form": {
    "zh-CN": {
      wrong: ["项目23个,承诺额", "亚行（ADB)", "１５个", "占承诺额的50％", "亚洲开发银行(亚行)"],
      right: [
        "项目23个，承诺额",
        "亚行（ADB）",
        "15个",
        "占承诺额的50%",
        "11,865万元",
        "P147367 (TVET)",
      ],
    },
    en: {
      wrong: ["the loan，approved", "５ projects"],
      right: ["the loan, approved", "words of the source: 地（州）"],
    },
    ru: { wrong: ["заём，одобрен"], right: ["заём, одобрен"] },
  },
  "quote-nesting": {
    "zh-CN": {
      wrong: ['"十四五"期间', "‘外“内”外’", "“外“内”外”"],
      right: ["“十四五”期间", "“外‘内’外”", "“甲”和“乙”"],
    },
    en: {
      wrong: ['the "article" says', "“outer “inner” outer”"],
      right: ["the “article” says", "“outer ‘inner’ outer”", "Xinjiang’s share"],
    },
    ru: {
      wrong: ['проект "Дорога"', "проект “Дорога”", "«внешние «внутренние»»"],
      right: ["проект «Дорога»", "«внешние „внутренние“»"],
    },
  },
  "title-comma": {
    "zh-CN": {
      wrong: ["《甲》、《乙》", "“甲”、“乙”"],
      right: ["《甲》《乙》", "“甲”“乙”", "《甲》和《乙》", "甲、《乙》"],
    },
  },
  "deng-misuse": {
    "zh-CN": {
      wrong: ["共3个：甲、乙、丙等。", "甲、乙……等", "包括甲、乙等……"],
      right: ["共3个：甲、乙、丙。", "包括甲、乙等3个。", "等级公路", "共3个：高等级公路。"],
    },
  },
  "list-join": {
    "zh-CN": {
      wrong: ["甲、乙、和丙", "甲、乙、及丙", "甲 and 乙"],
      right: ["甲、乙和丙", "喀什、和田未见", "甲、及时雨", "R and D"],
    },
    en: {
      wrong: ["World Bank, ADB, and GEF", "roads, rail, or water"],
      right: ["World Bank, ADB and GEF", "loans of governments, and their list of projects"],
    },
    ru: {
      wrong: ["дороги, водоснабжение, и энергетика"],
      right: ["дороги, водоснабжение и энергетика"],
    },
  },
  "fenbie-count": {
    "zh-CN": {
      wrong: ["甲、乙、丙分别为1个、2个。", "甲和乙分别为1个、2个、3个。"],
      right: [
        "甲、乙分别为1个、2个。",
        "甲、乙、丙分别为1个、2个和3个。",
        "分别为1个、2个。",
        "两项金额分别列示。",
      ],
    },
  },
  "praise-bare": {
    "zh-CN": {
      wrong: ["成效显著。", "进一步加强", "投资高达3亿元", "奠定了坚实基础"],
      right: ["增长6%。", "拥有力量", "高达坂公路"],
    },
    en: {
      wrong: ["significant progress", "successfully completed", "a total of 23"],
      right: ["23 projects", "a total cost of US$2 million"],
    },
    ru: {
      wrong: ["успешно завершён", "данный проект", "порядка 50"],
      right: ["по данным банка", "данные за 2015 г.", "в порядке очереди"],
    },
  },
  "unknown-as-zero": {
    en: { wrong: ["Status: N/A", "undefined loans"], right: ["n.a.", "the word undefined-ness"] },
    ru: { wrong: ["дата: н/д"], right: ["дата — н.д."] },
    "zh-CN": { wrong: ["状态N/A", "金额null"], right: ["状态不详", "0个"] },
  },
  "currency-form": {
    "zh-CN": {
      wrong: ["￥1.5亿元", "RMB 1亿", "$150", "3亿美金", "USD 3亿"],
      right: ["1.5亿美元", "1.5亿元", "人民币9.31亿元", "2.5亿SEK"],
    },
    en: {
      wrong: ["USD150m", "$150 million", "US$ 150", "RMB 3", "4 billion yuan"],
      right: ["US$150 million", "CNY 4.133 billion", "HK$3 million", "amounts in US dollars"],
    },
    ru: {
      wrong: ["$150 млн", "150 млн $", "150 млн долл.", "CNY 3 млн"],
      right: ["150 млн долл. США", "4,133 млрд юаней", "20 млн евро"],
    },
  },
  "conversion-bare": {
    "zh-CN": {
      wrong: ["1.5亿美元（约9.3亿元）", "9.3亿元（折合1.5亿美元）"],
      right: [
        "1.5亿美元（按2015年6月月均市场汇率1美元合6.2052元折算，折合人民币9.31亿元）",
        "1.5亿美元（9个项目）",
        "约41.33亿元（来源未注明汇率及折算日期）",
      ],
    },
    en: {
      wrong: ["US$150 million (about CNY 931 million)", "CNY 931 million (US$150 million)"],
      right: [
        "US$150 million (CNY 931 million at 6.2052 CNY per US$, June 2015)",
        "US$150 million (13 projects)",
      ],
    },
    ru: {
      wrong: ["150 млн долл. США (931 млн юаней)"],
      right: ["150 млн долл. США (931 млн юаней по курсу 6,2052 юаня за 1 долл. США)"],
    },
  },
  "yi-billion": {
    en: { wrong: ["41.33亿, or 41.33 billion"], right: ["41.33亿, or 4.133 billion"] },
    ru: { wrong: ["41,33亿 — 41,33 млрд"], right: ["41,33亿 — 4,133 млрд"] },
  },
  "plural-en": {
    en: {
      wrong: ["1 projects", "0 project", "2 county", "US$205 million were lent", "296.5 highway"],
      right: [
        "1 project",
        "0 projects",
        "1,180 projects",
        "US$205 million was lent",
        "Phase 1 projects",
        "the 2008 project",
        "3-project list",
      ],
    },
  },
  "plural-ru": {
    ru: {
      wrong: [
        "21 проектов",
        "2 проектов",
        "5 проекта",
        "11 проект",
        "из 21 проект",
        "1 млн человека",
      ],
      right: [
        "21 проект",
        "2 проекта",
        "5 проектов",
        "11 проектов",
        "из 21 проекта",
        "около 5 проектов",
        "296,5 проекта",
        "1 млн человек",
        "11\u00a0865 проектов",
        "в 7 округах",
      ],
    },
  },
  "number-ru": {
    ru: {
      wrong: [
        "4.133 млрд юаней",
        "46%",
        "150млн",
        "150 млн. долл. США",
        "12 тыс юаней",
        "11 865 проектов",
        "1,180,000 юаней",
      ],
      right: [
        "4,133 млрд юаней",
        "46,3\u00a0%",
        "12 тыс. юаней",
        "11\u00a0865 проектов",
        "версия 0.1.0",
        "31 марта 2025 г.",
      ],
    },
  },
  "dash-form": {
    "zh-CN": {
      wrong: ["2021-2025年", "乌鲁木齐-奎屯公路", "另列--不计"],
      right: ["2021—2025年", "乌鲁木齐—奎屯公路", "46049-002", "Yining–Alashankou", "2021-03"],
    },
    en: {
      wrong: ["in 2021-2025", "2021—2025", "loans -- and grants", "loans - and grants"],
      right: ["2021–2025", "46049-002", "GB/T 9704-2012", "2015-05-29", "multi-province"],
    },
    ru: {
      wrong: ["2021-2025 гг.", "займы - гранты", "займы—гранты", "займы – гранты"],
      right: ["2021–2025 гг.", "займы — гранты", "Пекин–Шанхай", "кое-где"],
    },
  },
  "space-zh": {
    "zh-CN": {
      wrong: ["23 个", "2025 年", "新疆 项目", "共\u00a023个"],
      right: ["23个", "GB/T 2260", "Tarim Basin项目", "项目概况表　P148527"],
    },
  },
  "term-banned": {
    "zh-CN": {
      wrong: ["已关闭的项目", "撤项2个", "获批3个", "各地市情况", "协定签署日"],
      right: [
        "已关账的项目",
        "终止准备2个",
        "批准3个",
        "各地州市情况",
        "本地区县城",
        "关闭合作学校部分",
        "外资源",
      ],
    },
    en: {
      wrong: ["foreign aid", "the completion date", "in Turfan"],
      right: [
        "external loans",
        "the closing date",
        "in Turpan",
        "ADB writes Akesu",
        "a great deal-breaker".replace("deal-breaker", "many"),
      ],
    },
    ru: {
      wrong: ["ссуда", "утверждён в 2015 г.", "освоение средств"],
      right: ["заём", "одобрен в 2015 г.", "выплата"],
    },
  },
  "heading-form": {
    "zh-CN": {
      role: "heading",
      wrong: ["一、大力推进资金使用。", "（二）推进项目实施", "三、项目23个", "四、资金来源："],
      right: ["一、资金来源", "（二）区域合作和城建", "七、储备和未实施项目", "数据说明"],
    },
    en: {
      role: "heading",
      wrong: ["3 Lenders:", "4.1 Loans of 150 million"],
      right: ["3 Lenders", "9.1 Data notes", "Pipeline and projects not pursued"],
    },
    ru: { role: "heading", wrong: ["3 Кредиторы."], right: ["3 Кредиторы", "Примечания к данным"] },
  },
};

const cases = Object.entries(examples).flatMap(([rule, byLanguage]) =>
  Object.entries(byLanguage).map(([language, own]) => ({
    rule,
    // Keys of a record by languages.
    language: language as Language,
    own,
  })),
);

describe.each(cases)("$rule in $language", ({ rule, language, own }) => {
  const found = (text: string) =>
    lintWords(words(text, language, own.role)).map((fault) => fault.rule);

  it.each(own.wrong)("finds %s", (text) => {
    expect(found(text)).toContain(rule);
  });

  it.each(own.right)("lets %s pass", (text) => {
    expect(found(text)).not.toContain(rule);
  });
});

it("has one rule a file, named by its id", () => {
  const shared = new Set(
    "rule rules columns exempt fact-index lint-document lint-words read-words sample-words".split(
      " ",
    ),
  );
  const files = readdirSync(new URL(".", import.meta.url))
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|property)/.test(file))
    .map((file) => file.slice(0, -3))
    .filter((name) => !shared.has(name));
  expect(wordingRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

it("has examples of every rule that looks at words", () => {
  const untested = wordingRules.filter(({ id, inWords }) => inWords && examples[id] === undefined);
  expect(untested.map(({ id }) => id)).toEqual([]);
});
