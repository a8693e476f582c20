// <chart> → Chart, with everything a reader of the picture learns in words.
import { checkChart } from "./check-chart.ts";
import { type Described, describeChart } from "./describe-chart.ts";
import { childOf, childrenOf, type Element, type Reading } from "./element.ts";
import type { Chart, ChartType, Datum, Inline, NodePath } from "./model.ts";
import { parseInlines, parseWords } from "./parse-inlines.ts";
import { optionalText, placed } from "./parse-node.ts";
import { squeezeText } from "./white-space.ts";

const types: readonly string[] = [
  "columns",
  "bars",
  "line",
  "dot",
  "share",
  "tiles",
  "progress",
  "timeline",
] satisfies ChartType[];
const isChartType = (text: string): text is ChartType => types.includes(text);

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
    ...(element.attributes["accent"] === undefined ? {} : { accent: true as const }),
    ...(figure?.type === "figure" && { figure }),
  };
}

export function parseChart(element: Element, path: NodePath, reading: Reading): Chart {
  const series = childrenOf(element, "series").map(({ attributes }) => ({
    id: attributes["id"] ?? "",
    label: squeezeText(attributes["label"] ?? "", reading.language),
  }));
  const known = new Set(series.map(({ id }) => id));
  const elements = childrenOf(element, "datum");
  const data = elements.map((datum) => parseDatum(datum, known, reading));
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
    ...(element.attributes["steps"] === undefined ? {} : { steps: true as const }),
    ...(element.attributes["span"] === "all" && { across: true as const }),
    series,
    data,
  };
  checkChart(chart, ({ fault, datum }) => {
    const at = datum === undefined ? undefined : elements[datum];
    reading.report(fault, (at ?? element).offset);
  });
  return { ...chart, alt: describeChart(chart, reading.language) };
}
