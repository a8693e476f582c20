// Rules that need figures, tables or facts, each on a small Document of its own.
import type { Dataset, Figure, Quantity } from "@brief/data";
import { datasetWith } from "@brief/data";
import { describe, expect, it } from "vitest";
import type { Language } from "../brief.ts";
import { parseMarkup } from "../document/parse.ts";
import { lintDocument } from "./lint-document.ts";

const noFacts = datasetWith({});

type Part = Partial<Figure> & { readonly id: string };

function figure(part: Part): Figure {
  const base = {
    type: "count",
    unit: "project",
    value: "1",
    qualifier: "exact",
    rows: [],
    sources: [],
  };
  // A test's own figures: what they leave out is of no matter to the rule.
  return { ...base, ...part } as Figure;
}

interface Material {
  readonly figures?: readonly Figure[];
  readonly facts?: Dataset;
  readonly language?: Language;
}

function rulesIn(
  body: string,
  { figures = [], facts = noFacts, language = "zh-CN" }: Material = {},
) {
  const { document, diagnostics } = parseMarkup(`<brief title="t">${body}</brief>`, language);
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  return lintDocument(document, { figures, facts, literals: new Set(["2025年03月31日"]) });
}

const ids = (...asked: Parameters<typeof rulesIn>) => rulesIn(...asked).map(({ rule }) => rule);

const data = ({ id, value }: Figure, words: string) =>
  `<data value="${value ?? ""}" data-figure="${id}">${words}</data>`;

describe("where a finding stands", () => {
  it("is a node of the document, with what was found and a remedy", () => {
    const [found] = rulesIn(
      '<p>一</p><table columns="left" continued="续表"><thead><tr><th>甲</th></tr></thead><tbody><tr><td>截止2025年</td></tr></tbody></table>',
    );
    expect(found).toMatchObject({
      rule: "jiezhi",
      severity: "error",
      found: "截止",
      place: { path: "2.row.2.cell.1", file: "markup", line: 1 },
    });
  });

  it("is nowhere in titles, quotations, {{literal}} text, names of the dataset and the list of sources", () => {
    const named = {
      nameZh: "乌鲁木齐-奎屯公路",
      nameEn: "Akesu Road",
      shortZh: "路",
      shortEn: "Road",
    };
    const facts = { ...noFacts, projects: [named] } as unknown as Dataset;
    expect(ids("<p>据《截止2025年的情况》和“截止2025年”</p>")).toEqual([]);
    expect(ids("<p>国家统计局2025年03月31日版</p>")).toEqual([]);
    expect(ids("<p>乌鲁木齐-奎屯公路</p>", { facts })).toEqual([]);
    expect(ids("<p>乌鲁木齐-奎屯</p>", { facts })).toEqual(["dash-form"]);
    expect(ids("<p>哈密-奎屯公路</p>", { facts })).toEqual(["dash-form"]);
    expect(
      ids('<ol class="source"><li id="a">截止2025年</li></ol><p><cite data-source="a"/></p>'),
    ).toEqual([]);
  });
});

describe("approx-invented", () => {
  const exact = figure({ id: "a", value: "50" });
  const rough = figure({ id: "b", value: "50", qualifier: "approx" });
  it.each([
    ["zh-CN", "约", "50个"],
    ["en", "about ", "50 projects"],
    ["ru", "около ", "50 проектов"],
  ] as const)("finds an exact figure called rough in %s", (language, before, words) => {
    const material = { figures: [exact, rough], language };
    expect(ids(`<p>${before}${data(exact, words)}</p>`, material)).toEqual(["approx-invented"]);
    expect(ids(`<p>${before}${data(rough, words)}</p>`, material)).toEqual([]);
    expect(ids(`<p>${data(exact, words)}</p>`, material)).toEqual([]);
  });
  it("lets 节约 and 附近 pass", () => {
    expect(
      ids(`<p>节约${data(exact, "50个")}，附近${data(exact, "50个")}</p>`, { figures: [exact] }),
    ).toEqual([]);
  });
});

describe("person-count", () => {
  const people = figure({ id: "p", type: "measure", unit: "person", value: "283200" });
  it.each([
    ["zh-CN", "28.32万人次", ""],
    ["zh-CN", "28.32万人", "次"],
    ["zh-CN", "28.32万", "户"],
    ["en", "283,200", " households"],
  ] as const)("finds %s %s%s", (language, words, after) => {
    expect(
      ids(`<p>受益${data(people, words)}${after}。</p>`, { figures: [people], language }),
    ).toContain("person-count");
  });
  it("lets the unit of the source pass", () => {
    expect(
      ids(`<p>受益${data(people, "28.32万人")}，户均2人。</p>`, { figures: [people] }),
    ).toEqual([]);
  });
});

describe("yi-billion", () => {
  const loan = figure({ id: "m", type: "money", unit: "CNY", value: "4133000000" });
  it.each([
    ["zh-CN", "41.33亿元", "4.133亿元"],
    ["en", "CNY 4.133 billion", "CNY 41.33 billion"],
    ["ru", "4,133 млрд юаней", "41,33 млрд юаней"],
  ] as const)("holds the words of an amount to its value in %s", (language, right, wrong) => {
    expect(ids(`<p>${data(loan, right)}</p>`, { figures: [loan], language })).toEqual([]);
    expect(ids(`<p>${data(loan, wrong)}</p>`, { figures: [loan], language })).toEqual([
      "yi-billion",
    ]);
  });
});

const table = (rows: string, { unit = "", foot = "", head = "承诺额" } = {}) =>
  `<table columns="left right"${unit === "" ? "" : ` unit="${unit}"`} continued="续表"><thead><tr><th>甲</th><th>${head}</th></tr></thead><tbody>${rows}</tbody>${foot}</table>`;
const row = (label: string, cell: string) => `<tr><td>${label}</td><td>${cell}</td></tr>`;

describe("unknown-as-zero", () => {
  const unknown = figure({
    id: "u",
    type: "money",
    unit: "USD",
    value: undefined,
    reason: "not-in-sources",
  } as Part);
  it("finds 0 or nothing for what is not known", () => {
    expect(ids(`<p>贷款${data(unknown, "0美元")}。</p>`, { figures: [unknown] })).toEqual([
      "unknown-as-zero",
    ]);
    expect(ids(table(row("甲", " ")), {})).toEqual(["unknown-as-zero"]);
  });
  it("lets a known zero, 不详, — and a lone source mark pass", () => {
    const zero = figure({ id: "z", value: "0" });
    const words = `<p>${data(zero, "0个")}、${data(unknown, "不详")}</p>${table(row("甲", "—"))}`;
    expect(ids(words, { figures: [zero, unknown] })).toEqual([]);
  });
});

describe("unit-mixed-column", () => {
  const dollars = figure({ id: "d", type: "money", unit: "USD", value: "150000000" });
  const small = figure({ id: "s", type: "money", unit: "USD", value: "98000000" });
  const euros = figure({ id: "e", type: "money", unit: "EUR", value: "20000000" });
  const figures = [dollars, small, euros];
  it("finds 万 and 亿 in one column", () => {
    const rows = row("甲", data(dollars, "1.5亿美元")) + row("乙", data(small, "9800万美元"));
    expect(ids(table(rows), { figures })).toEqual(["unit-mixed-column"]);
    expect(ids(table(rows, { head: "数值" }), { figures })).toEqual([]);
  });
  it("finds digits of a currency that the caption does not name", () => {
    const rows = row("甲", data(dollars, "1.50")) + row("乙", data(euros, "0.20"));
    const found = rulesIn(table(rows, { unit: "单位：亿美元" }), { figures });
    expect(found.map(({ rule, found: words }) => [rule, words])).toEqual([
      ["unit-mixed-column", "0.20"],
    ]);
    expect(found[0]?.message).toContain("EUR");
  });
  it("lets one unit above, and currencies that each bring their own, pass", () => {
    expect(
      ids(table(row("甲", data(dollars, "1.50")) + row("乙", "—"), { unit: "单位：亿美元" }), {
        figures,
      }),
    ).toEqual([]);
    const own = row("甲", data(dollars, "1.5亿美元")) + row("乙", data(euros, "2000万欧元"));
    expect(ids(table(own), { figures })).toEqual([]);
  });
  it("knows 元 from 美元", () => {
    const yuan = figure({ id: "y", type: "money", unit: "CNY", value: "100000000" });
    expect(
      ids(table(row("甲", data(yuan, "1.00")), { unit: "单位：亿美元" }), { figures: [yuan] }),
    ).toEqual(["unit-mixed-column"]);
    expect(
      ids(table(row("甲", data(yuan, "1.00")), { unit: "单位：亿元" }), { figures: [yuan] }),
    ).toEqual([]);
  });
});

describe("of-which-sum", () => {
  const count = (id: string, value: string) => figure({ id, value });
  const [all, one, two] = [count("all", "5"), count("one", "3"), count("two", "4")];
  const figures = [all, one, two, count("rest", "2")];
  const rest = figures[3] ?? all;
  it.each([
    ["zh-CN", "项目", "。其中，甲", "、乙", "。"],
    ["en", "Projects: ", ". Of these, A has ", ", B ", "."],
    ["ru", "Проектов: ", "; из них: А — ", ", Б — ", "."],
  ] as const)("finds parts that exceed their whole in %s", (language, ...[a, b, c, end]) => {
    const sentence = (part: Figure) =>
      `<p>${a}${data(all, "5")}${b}${data(one, "3")}${c}${data(part, part.value ?? "")}${end}</p>`;
    expect(ids(sentence(two), { figures, language })).toEqual(["of-which-sum"]);
    expect(ids(sentence(rest), { figures, language })).toEqual([]);
  });
  it("finds a whole split that falls short, where nothing says why", () => {
    const short = `项目${data(all, "5个")}，其中：甲${data(one, "3个")}`;
    expect(ids(`<p>${short}。</p>`, { figures })).toEqual(["of-which-sum"]);
    expect(ids(`<p>${short}；未分类的不列。</p>`, { figures })).toEqual([]);
    expect(ids(`<p>项目${data(all, "5个")}，其中甲${data(one, "3个")}。</p>`, { figures })).toEqual(
      [],
    );
  });
  it("takes the split of a part for no part of the whole", () => {
    expect(
      ids(
        `<p>项目${data(all, "5个")}。其中，贷款项目${data(two, "4个")}：甲${data(one, "3个")}；乙${data(count("c", "1"), "1个")}。</p>`,
        { figures },
      ),
    ).toEqual([]);
  });
  it("adds up the rows of a table", () => {
    const foot = (total: Figure) => `<tfoot>${row("合计", data(total, total.value ?? ""))}</tfoot>`;
    const rows = row("甲", data(one, "3")) + row("乙", data(two, "4"));
    const note = '<p class="note">注：一个项目在两行各计一次。</p>';
    expect(ids(table(rows, { foot: foot(all), unit: "单位：个" }), { figures })).toEqual([
      "of-which-sum",
    ]);
    expect(ids(table(rows, { foot: foot(all), unit: "单位：个" }) + note, { figures })).toEqual([]);
    expect(
      ids(table(row("甲", data(one, "3")) + row("乙", data(rest, "2")), { foot: foot(all) }), {
        figures,
      }),
    ).toEqual([]);
  });
});

const project = (id: string, more: object = {}) => ({
  id,
  key: id,
  nameEn: id,
  shortEn: id,
  shortZh: id,
  confidence: "high",
  sources: [],
  ...more,
});
const line = (id: string, owner: string, stage: string) => ({
  id,
  project: owner,
  lender: "1",
  kind: "loan",
  stage,
  currency: "USD",
});
const factsOf = (parts: object) => ({ ...noFacts, ...parts }) as unknown as Dataset;

describe("status-word", () => {
  const facts = factsOf({
    projects: [project("a"), project("d")],
    financeLines: [line("a.1", "a", "approved"), line("d.1", "d", "dropped")],
  });
  const money = (id: string) =>
    figure({
      id,
      type: "money",
      unit: "USD",
      value: "100000000",
      rows: [{ table: "finance-lines", id: `${id}.1` }],
    });
  const figures = [money("a"), money("d")];
  const [a, d] = figures;
  it.each([
    ["zh-CN", "已签约，贷款", "取消，贷款", "1亿美元"],
    ["en", "signed: ", "cancelled: ", "US$100 million"],
    ["ru", "подписан: ", "аннулирован: ", "100 млн долл. США"],
  ] as const)(
    "holds words to the stage of the line in %s",
    (language, signed, cancelled, words) => {
      if (a === undefined || d === undefined) throw new Error("no figures");
      expect(ids(`<p>${signed}${data(a, words)}</p>`, { figures, facts, language })).toEqual([
        "status-word",
      ]);
      expect(ids(`<p>${cancelled}${data(d, words)}</p>`, { figures, facts, language })).toEqual([
        "status-word",
      ]);
      expect(
        ids(`<p>${cancelled}${data(a, words)}</p><p>${signed}</p>`, { figures, facts, language }),
      ).toEqual([]);
    },
  );
  it("looks along the row of a table", () => {
    if (a === undefined) throw new Error("no figure");
    const rows = `<tr><td>已签约</td><td>${data(a, "1.00")}</td></tr>`;
    expect(ids(table(rows, { unit: "单位：亿美元" }), { figures, facts })).toEqual(["status-word"]);
  });
});

describe("private-figure", () => {
  const facts = factsOf({
    projects: [
      project("sure"),
      project("unsure", { confidence: "unverified" }),
      project("shared", { provinces: ["65", "62"] }),
    ],
    financeLines: [line("shared.1", "shared", "approved")],
    aggregates: [
      { id: "stray", standing: "stray" },
      { id: "guess", standing: "hypothesis" },
      { id: "share", standing: "publishable" },
      { id: "total", standing: "publishable" },
    ],
  });
  const of = (table: string, id: string, more: Partial<Quantity> = {}, brief = "portfolio") =>
    figure({ id: `${brief}/x`, value: "3", rows: [{ table, id }], ...more } as Part);
  const input = (table: string, id: string) => ({
    label: id,
    value: "3",
    unit: "project",
    row: { table, id },
  });
  const worked = (
    operation: "product" | "ratio" | "sum",
    inputs: readonly (readonly [string, string])[],
    more: Partial<Quantity> = {},
  ) =>
    of("sources", "s", {
      formula: { operation, inputs: inputs.map(([t, id]) => input(t, id)), excluded: [] },
      ...more,
    } as Partial<Quantity>);
  const print = (shown: Figure) => ids(`<p>${data(shown, "3个")}</p>`, { figures: [shown], facts });

  it.each([
    ["a stray fact", of("aggregates", "stray")],
    ["a hypothesis", of("aggregates", "guess")],
    [
      "0.8 × 151",
      worked("product", [
        ["aggregates", "share"],
        ["aggregates", "total"],
      ]),
    ],
    [
      "an unverified record in a sum",
      worked("sum", [
        ["projects", "sure"],
        ["projects", "unsure"],
      ]),
    ],
    [
      "a third of a loan of several provinces",
      worked(
        "ratio",
        [
          ["finance-lines", "shared.1"],
          ["sources", "s"],
        ],
        { type: "money", unit: "USD", value: "3" } as Partial<Quantity>,
      ),
    ],
    ["an unmarked unverified figure", of("projects", "unsure", { unverified: true })],
  ])("refuses %s", (_, shown) => {
    expect(print(shown)).toContain("private-figure");
  });

  it.each([
    ["a published fact", of("aggregates", "share")],
    ["a sum of sure ones", worked("sum", [["projects", "sure"]])],
  ])("lets %s pass", (_, shown) => {
    expect(print(shown)).toEqual([]);
  });

  it("lets unverified records be counted by themselves, where the words say so", () => {
    const shown = worked("sum", [["projects", "unsure"]]);
    const said = `<p>未经核实的项目${data(shown, "3个")}，不计入。</p>`;
    expect(ids(said, { figures: [shown], facts })).toEqual([]);
    expect(print(shown)).toEqual(["private-figure"]);
  });

  it("lets an unverified figure stand marked in its row and on its own sheet, in no chart", () => {
    const shown = of("projects", "unsure", { unverified: true });
    const own = of("projects", "unsure", { unverified: true }, "project-unsure");
    const rows = `<tr><td>甲（未经核实）</td><td>${data(shown, "3")}</td></tr>`;
    expect(ids(table(rows, { unit: "单位：个" }), { figures: [shown], facts })).toEqual([]);
    expect(
      ids(`<p>${data(own, "3个")}。本表数值均未经核实。</p>`, { figures: [own], facts }),
    ).toEqual([]);
    expect(ids(`<p>${data(own, "3个")}</p>`, { figures: [own], facts })).toEqual([
      "private-figure",
    ]);
    const chart = `<chart id="c" type="bars" unit="个"><caption>甲（未经核实）</caption><datum key="a" label="甲">${data(shown, "3")}</datum></chart>`;
    expect(ids(chart, { figures: [shown], facts })).toEqual(["private-figure"]);
  });
});

describe("term-banned", () => {
  const bank = {
    id: "1",
    nameZh: "世界银行",
    nameEn: "World Bank",
    shortZh: "世行",
    shortEn: "WB",
    type: "lender",
    order: 1,
  };
  const facts = factsOf({ organisations: [bank] });
  it("wants the full name of a body first", () => {
    expect(ids("<p>世行贷款。</p><p>世界银行（以下简称世行）。</p>", { facts })).toEqual([
      "term-banned",
    ]);
    expect(ids("<p>世界银行（以下简称世行）。</p><p>世行贷款。</p>", { facts })).toEqual([]);
    expect(ids("<p>The World Bank (WB) lends; WB loans.</p>", { facts, language: "en" })).toEqual(
      [],
    );
  });
});

describe("number-ru", () => {
  it("knows a comma between groups from decimals by the value", () => {
    const shown = figure({ id: "n", value: "11865" });
    expect(
      ids(`<p>Проектов: ${data(shown, "11,865")}</p>`, { figures: [shown], language: "ru" }),
    ).toEqual(["number-ru"]);
    const money = figure({ id: "n", type: "money", unit: "CNY", value: "4133000000" });
    expect(
      ids(`<p>${data(money, "4,133 млрд юаней")}</p>`, { figures: [money], language: "ru" }),
    ).toEqual([]);
  });
});
