// Chart → its alternative text: everything a reader of the picture learns, in words.
import type { Chart, ChartType, Datum, Document } from "./model.ts";
import { inlineText } from "./walk.ts";

interface AltWords {
  readonly kinds: Readonly<Record<ChartType, string>>;
  /** A line of cumulative sums. */
  readonly steps: string;
  readonly colon: string;
  readonly between: string;
  readonly comma: string;
  readonly end: string;
  readonly bracket: readonly [string, string];
  readonly none: string;
}

const altWords: Readonly<Record<Document["language"], AltWords>> = {
  "zh-CN": {
    kinds: {
      columns: "柱形图",
      bars: "条形图",
      line: "折线图",
      dot: "点线图",
      share: "占比条",
      tiles: "方格地图",
      progress: "进度图",
      timeline: "时间轴",
    },
    steps: "阶梯图",
    colon: "：",
    between: "；",
    comma: "、",
    end: "。",
    bracket: ["（", "）"],
    none: "无数据",
  },
  en: {
    kinds: {
      columns: "Column chart",
      bars: "Bar chart",
      line: "Line chart",
      dot: "Dot chart",
      share: "Share strip",
      tiles: "Tile map",
      progress: "Progress chart",
      timeline: "Timeline",
    },
    steps: "Step chart",
    colon: ": ",
    between: "; ",
    comma: ", ",
    end: ". ",
    bracket: [" (", ")"],
    none: "no data",
  },
  ru: {
    kinds: {
      columns: "Столбчатая диаграмма",
      bars: "Линейчатая диаграмма",
      line: "Линейный график",
      dot: "Точечная диаграмма",
      share: "Полоса долей",
      tiles: "Плиточная карта",
      progress: "Диаграмма хода работ",
      timeline: "Шкала времени",
    },
    steps: "Ступенчатый график",
    colon: ": ",
    between: "; ",
    comma: ", ",
    end: ". ",
    bracket: [" (", ")"],
    none: "нет данных",
  },
};

export type Described = Omit<Chart, "alt">;

function describeDatum(datum: Datum, chart: Described, words: AltWords): string {
  const label = chart.series.find(({ id }) => id === datum.series)?.label;
  const notes = [datum.detail, label].filter((note) => note !== undefined && note !== "");
  const note = notes.map((text) => `${words.bracket[0]}${text}${words.bracket[1]}`).join("");
  const value = datum.figure === undefined ? words.none : inlineText(datum.figure.content);
  return `${datum.label}${note}${words.colon}${value}`;
}

/** Tiles without values: each only belongs to a series. */
const isMarked = ({ chart, data }: Described) =>
  chart === "tiles" && data.every(({ figure }) => figure === undefined);

function describeMarked(
  series: Chart["series"][number],
  chart: Described,
  words: AltWords,
): string {
  const labels = chart.data.filter((datum) => datum.series === series.id).map(({ label }) => label);
  return `${series.label}${words.colon}${labels.length === 0 ? "—" : labels.join(words.comma)}`;
}

/** Kind, title, unit, then every value in reading order. */
export function describeChart(chart: Described, language: Document["language"]): string {
  const words = altWords[language];
  const title = chart.caption === undefined ? "" : `${words.colon}${inlineText(chart.caption)}`;
  const unit =
    chart.unit === undefined ? "" : `${words.bracket[0]}${chart.unit}${words.bracket[1]}`;
  const values = isMarked(chart)
    ? chart.series.map((series) => describeMarked(series, chart, words))
    : chart.data.map((datum) => describeDatum(datum, chart, words));
  const kind = chart.steps && chart.chart === "line" ? words.steps : words.kinds[chart.chart];
  return `${kind}${title}${unit}${words.end}${values.join(words.between)}${words.end.trim()}`;
}
