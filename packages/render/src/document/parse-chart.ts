// <chart> → Chart, with everything a reader of the picture learns in words.
import { childOf, childrenOf, type Element, type Reading } from "./element.ts";
import type { Chart, ChartType, Datum, Inline, NodePath } from "./model.ts";
import { parseInlines, parseWords } from "./parse-inlines.ts";
import { optionalText, placed } from "./parse-node.ts";
import { inlineText } from "./walk.ts";
import { squeezeText } from "./white-space.ts";

const types: readonly string[] = [
  "columns",
  "bars",
  "tiles",
  "progress",
  "timeline",
] satisfies ChartType[];
const isChartType = (text: string): text is ChartType => types.includes(text);

interface AltWords {
  readonly kinds: Readonly<Record<ChartType, string>>;
  readonly colon: string;
  readonly between: string;
  readonly end: string;
  readonly bracket: readonly [string, string];
  readonly none: string;
}

const altWords: Readonly<Record<Reading["language"], AltWords>> = {
  "zh-CN": {
    kinds: {
      columns: "柱形图",
      bars: "条形图",
      tiles: "方格地图",
      progress: "进度图",
      timeline: "时间轴",
    },
    colon: "：",
    between: "；",
    end: "。",
    bracket: ["（", "）"],
    none: "无数据",
  },
  en: {
    kinds: {
      columns: "Column chart",
      bars: "Bar chart",
      tiles: "Tile map",
      progress: "Progress chart",
      timeline: "Timeline",
    },
    colon: ": ",
    between: "; ",
    end: ". ",
    bracket: [" (", ")"],
    none: "no data",
  },
  ru: {
    kinds: {
      columns: "Столбчатая диаграмма",
      bars: "Линейчатая диаграмма",
      tiles: "Плиточная карта",
      progress: "Диаграмма хода работ",
      timeline: "Шкала времени",
    },
    colon: ": ",
    between: "; ",
    end: ". ",
    bracket: [" (", ")"],
    none: "нет данных",
  },
};

type Described = Omit<Chart, "alt">;

function describeDatum(datum: Datum, chart: Described, words: AltWords): string {
  const label = chart.series.find(({ id }) => id === datum.series)?.label;
  const notes = [datum.detail, label].filter((note) => note !== undefined && note !== "");
  const note = notes.map((text) => `${words.bracket[0]}${text}${words.bracket[1]}`).join("");
  const value = datum.figure === undefined ? words.none : inlineText(datum.figure.content);
  return `${datum.label}${note}${words.colon}${value}`;
}

/** Kind, title, unit, then every value in reading order. */
export function describeChart(chart: Described, language: Reading["language"]): string {
  const words = altWords[language];
  const title = chart.caption === undefined ? "" : `${words.colon}${inlineText(chart.caption)}`;
  const unit =
    chart.unit === undefined ? "" : `${words.bracket[0]}${chart.unit}${words.bracket[1]}`;
  const values = chart.data.map((datum) => describeDatum(datum, chart, words));
  return `${words.kinds[chart.chart]}${title}${unit}${words.end}${values.join(words.between)}${words.end.trim()}`;
}

const isFigure = (inline: Inline) => inline.type === "figure";

function parseDatum(element: Element, series: ReadonlySet<string>, reading: Reading): Datum {
  const text = (name: string) => squeezeText(element.attributes[name] ?? "", reading.language);
  const figure = parseInlines(element, reading).find(isFigure);
  const group = element.attributes["series"];
  if (group !== undefined && series.size > 0 && !series.has(group)) {
    const message = `the series "${group}" is not declared`;
    const remedy = `add <series id="${group}" label="…"/>, or use one of: ${[...series].join(" ")}`;
    reading.report({ rule: "markup-broken-reference", message, remedy }, element.offset);
  }
  return {
    key: text("key"),
    label: text("label"),
    ...optionalText(element, "detail", reading),
    ...(group === undefined ? {} : { series: group }),
    ...(figure?.type === "figure" && { figure }),
  };
}

export function parseChart(element: Element, path: NodePath, reading: Reading): Chart {
  const series = childrenOf(element, "series").map(({ attributes }) => ({
    id: attributes["id"] ?? "",
    label: squeezeText(attributes["label"] ?? "", reading.language),
  }));
  const known = new Set(series.map(({ id }) => id));
  const data = childrenOf(element, "datum").map((datum) => parseDatum(datum, known, reading));
  if (data.length === 0) {
    const remedy = "give it a <datum>, or put the whole chart behind {{#if}}";
    const message = "the chart shows nothing";
    reading.report({ rule: "markup-empty-element", message, remedy }, element.offset);
  }
  const type = element.attributes["type"] ?? "";
  const caption = childOf(element, "caption");
  const chart: Described = {
    type: "chart",
    ...placed(element, path, reading),
    chart: isChartType(type) ? type : "columns",
    ...optionalText(element, "id", reading),
    ...(caption && { caption: parseWords(caption, reading) }),
    ...optionalText(element, "unit", reading),
    series,
    data,
  };
  return { ...chart, alt: describeChart(chart, reading.language) };
}
