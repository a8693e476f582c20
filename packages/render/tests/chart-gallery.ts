// One document with every form of chart, in each language: for tests, and for people to look at.
import type { Language } from "../src/brief.ts";
import { groupDigits } from "../src/format/grouping.ts";

type Words = readonly [zh: string, en: string, ru: string];

interface Money {
  readonly unit: Words;
  readonly words: (millions: number) => string;
}

const languages: readonly Language[] = ["zh-CN", "en", "ru"];

export function chartGallery(language: Language): string {
  const at = languages.indexOf(language);
  const say = (words: Words): string => words[at] ?? words[0];
  const money: Money = {
    unit: ["单位：亿美元", "US$ million", "млн долл. США"],
    words: (millions) =>
      language === "zh-CN" ? (millions / 100).toFixed(2) : groupDigits(String(millions), language),
  };
  const percent = (share: number) => {
    const digits = (share * 100).toFixed(1);
    return language === "ru" ? `${digits.replace(".", ",")}\u00a0%` : `${digits}%`;
  };
  const data = (id: string, value: string, words: string) =>
    `<data value="${value}" data-figure="gallery/${id}">${words}</data>`;
  const amount = (id: string, millions: number | undefined) =>
    millions === undefined
      ? data(id, "", "—")
      : data(id, String(millions * 1_000_000), money.words(millions));
  const datum = (attributes: Readonly<Record<string, string>>, content: string) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<datum${written.join("")}>${content}</datum>`;
  };
  const series = (id: string, words: Words) => `<series id="${id}" label="${say(words)}"/>`;
  const chart = (type: string, title: Words, body: string, more = "") =>
    `<chart type="${type}"${more}><caption>${say(title)}</caption>${body}</chart>` +
    `<p class="source">${say(["数据来源：示例。", "Source: sample.", "Источник: пример."])}</p>`;
  const unit = ` unit="${say(money.unit)}"`;

  const lenders: readonly (readonly [string, Words])[] = [
    ["ibrd", ["世界银行（IBRD）", "World Bank (IBRD)", "Всемирный банк (МБРР)"]],
    ["adb", ["亚洲开发银行", "Asian Development Bank", "Азиатский банк развития"]],
    ["ida", ["世界银行（IDA）", "World Bank (IDA)", "Всемирный банк (МАР)"]],
    ["gef", ["全球环境基金赠款", "GEF grants", "Гранты ГЭФ"]],
  ];
  const periods: readonly (readonly [string, Words, string, readonly (number | undefined)[]])[] = [
    ["6", ["六五", "6th plan", "6-я"], "1981–85", [100]],
    ["7", ["七五", "7th plan", "7-я"], "1986–90", [0, 0, 70]],
    ["8", ["八五", "8th plan", "8-я"], "1991–95", [150, 0, 125]],
    ["9", ["九五", "9th plan", "9-я"], "1996–2000", [490, 0, 60]],
    ["10", ["十五", "10th plan", "10-я"], "2001–05", [216, 0, 0, 11]],
    ["11", ["十一五", "11th plan", "11-я"], "2006–10", [100, 355]],
    ["12", ["十二五", "12th plan", "12-я"], "2011–15", [390, 400, 0, 9]],
    ["13", ["十三五", "13th plan", "13-я"], "2016–20", [undefined, 150]],
    ["undated", ["日期不详", "Undated", "Дата н.д."], "", [0, 200]],
  ];
  const stacks = (name: string) =>
    lenders.map(([id, words]) => series(id, words)).join("") +
    periods
      .map(([key, label, detail, parts]) => {
        const shared = { key, label: say(label), ...(detail === "" ? {} : { detail }) };
        const own = parts.map((part, index) => {
          const id = lenders[index]?.[0] ?? "";
          return datum({ ...shared, series: id }, amount(`${name}/${key}/${id}`, part));
        });
        const total = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
        return own.join("") + datum(shared, amount(`${name}/${key}/total`, total));
      })
      .join("");

  const sectors: readonly (readonly [string, Words, number | undefined, number, number])[] = [
    [
      "urban",
      ["城建（含城市交通）", "Urban (with urban transport)", "Город (с городским транспортом)"],
      1296,
      0.459,
      10,
    ],
    ["transport", ["交通", "Transport", "Транспорт"], 750, 0.265, 4],
    ["water", ["农业水利", "Water for farming", "Водное хозяйство"], 522, 0.185, 5],
    ["forests", ["林业生态", "Forests", "Леса"], 108, 0.038, 2],
    ["energy", ["能源", "Energy", "Энергетика"], 100, 0.035, 1],
    ["other", ["其他", "Other", "Прочее"], 50, 0.018, 1],
  ];
  const bars = (name: string, accent?: string) =>
    sectors
      .map(([key, words, millions]) =>
        datum(
          { key, label: say(words), ...(key === accent ? { accent: "yes" } : {}) },
          amount(`${name}/${key}`, millions),
        ),
      )
      .join("") +
    datum(
      { key: "unknown", label: say(["未分类", "Unclassified", "Без отрасли"]) },
      amount(`${name}/unknown`, undefined),
    );
  const counted = (count: number) =>
    language === "zh-CN"
      ? `${count}个项目`
      : language === "en"
        ? `${count} projects`
        : `${count} пр.`;
  const shares = sectors
    .map(
      ([key, words, , share, count]) =>
        datum({ key, label: say(words) }, data(`share/${key}`, String(share), percent(share))) +
        datum(
          { key, label: say(words), series: "count" },
          data(`share/${key}/count`, String(count), counted(count)),
        ),
    )
    .join("");

  const sums: readonly (readonly [number, number, number | undefined])[] = [
    [1983, 10, 10],
    [1984, 100, 100],
    [1987, 170, 170],
    [1991, 295, 295],
    [1994, 445, 445],
    [1996, 750, 750],
    [1998, 900, 900],
    [2000, 1000, 1000],
    [2002, 1150, 1150],
    [2003, 1227, 1227],
    [2007, 1380, undefined],
    [2008, 1480, 1227],
    [2009, 1580, 1227],
    [2010, 1680, 1317],
    [2011, 1900, 1417],
    [2012, 1990, 1527],
    [2015, 2470, 1716],
    [2017, 2626, 1716],
    [2020, 2626, 1716],
  ];
  const line = (name: string) =>
    series("all", ["合计", "All lenders", "Все кредиторы"]) +
    series("wb", ["世界银行", "World Bank", "Всемирный банк"]) +
    sums
      .map(([year, all, wb]) => {
        const shared = { key: String(year), label: String(year) };
        return (
          datum({ ...shared, series: "all" }, amount(`${name}/${year}/all`, all)) +
          datum({ ...shared, series: "wb" }, amount(`${name}/${year}/wb`, wb))
        );
      })
      .join("");

  const pairs: readonly (readonly [string, Words, number, number | undefined])[] = [
    ["P1", ["乌鲁木齐交通二期", "Urumqi Transport II", "Транспорт Урумчи II"], 140, 537],
    ["P2", ["伊宁城市交通", "Yining Transport", "Транспорт Инина"], 100, 208],
    ["P3", ["昌吉统筹城乡", "Changji Urban–Rural", "Чанцзи: город и село"], 150, 254],
    ["P4", ["阿克苏综合", "Aksu Integrated", "Аксу, комплексный"], 150, 151],
    ["P5", ["吐鲁番节水", "Turpan Water", "Вода Турфана"], 100, undefined],
  ];
  const dots =
    series("loan", ["贷款", "Loan", "Заём"]) +
    series("cost", ["总投资", "Total cost", "Вся стоимость"]) +
    pairs
      .map(([key, words, loan, cost]) => {
        const shared = { key, label: say(words) };
        const share = cost === undefined ? undefined : loan / cost;
        const derived =
          share === undefined
            ? data(`dots/${key}/share`, "", "—")
            : data(`dots/${key}/share`, String(share), percent(share));
        return (
          datum({ ...shared, series: "loan" }, amount(`dots/${key}/loan`, loan)) +
          datum({ ...shared, series: "cost" }, amount(`dots/${key}/cost`, cost)) +
          datum(shared, derived)
        );
      })
      .join("");

  const five: Words = [
    "各五年规划时期批准的承诺额",
    "Commitments approved in each plan period",
    "Обязательства по пятилеткам",
  ];
  const bySector: Words = ["各行业承诺额", "Commitments by sector", "Обязательства по отраслям"];
  return `<brief title="${say(["图表样张", "Chart forms", "Виды диаграмм"])}" numbering="decimal">
${chart("columns", five, stacks("columns"), unit)}
${chart("bars", five, stacks("stacked"), unit)}
${chart("bars", bySector, bars("bars"), unit)}
${chart("bars", bySector, bars("accent", "transport"), unit)}
${chart("line", ["累计承诺额", "Cumulative commitments", "Накопленные обязательства"], line("steps"), `${unit} steps="yes"`)}
${chart("line", ["累计承诺额（折线）", "Cumulative commitments, as a line", "Накопленные обязательства, линия"], line("line"), unit)}
${chart("dot", ["贷款与总投资", "Loan and total cost", "Заём и вся стоимость"], dots, unit)}
${chart("share", ["承诺额的行业构成", "Commitments by sector, shares", "Доли отраслей"], shares)}
</brief>`;
}
