// A chart as a picture with its words: inline SVG, alternative text, and its values as a table for those who do not see it.
import { approximateComposer } from "../chart/approximate-composer.ts";
import type { ChartTheme } from "../chart/chart-theme.ts";
import { drawChart } from "../chart/draw-chart.ts";
import type { Chart, Datum, Document } from "../document/model.ts";
import { element, escapeHtml } from "./escape.ts";
import type { InlinePrinter } from "./print-inlines.ts";
import { printSvg } from "./print-svg.ts";
import { pageWords } from "./words.ts";

const widthPt = 354;

export interface ChartSetting {
  readonly theme: ChartTheme;
  readonly language: Document["language"];
  readonly inlines: InlinePrinter;
}

export function printChart(chart: Chart, { theme, language, inlines }: ChartSetting): string {
  const small = { ...theme.text.detail, sizePt: theme.text.label.sizePt };
  // The caption stands under the picture, so the picture names its unit.
  const text = { ...theme.text, axis: small, detail: small };
  const legible = { ...theme, text, titled: false };
  const { boxes, heightPt } = drawChart(chart, legible, widthPt, approximateComposer, language);
  const picture = printSvg({ widthPt, heightPt, boxes, alt: chart.alt });
  const caption =
    chart.caption === undefined ? "" : element("figcaption", inlines.printLevel(chart.caption));
  const table = printValues(chart, language, inlines);
  return element("figure", picture + table + caption, { class: "chart", id: chart.id });
}

function printValues(chart: Chart, language: Document["language"], inlines: InlinePrinter): string {
  const words = pageWords[language];
  const grouped = chart.series.length > 0;
  const head = [words.item, ...(grouped ? [words.series] : []), chart.unit ?? words.value];
  const cells = head.map((cell) => element("th", escapeHtml(cell), { scope: "col" })).join("");
  const rows = chart.data.map((datum) => {
    const label = datum.detail === undefined ? datum.label : `${datum.label} ${datum.detail}`;
    const series = chart.series.find(({ id }) => id === datum.series)?.label ?? "";
    return element(
      "tr",
      element("th", escapeHtml(label), { scope: "row" }) +
        (grouped ? element("td", escapeHtml(series)) : "") +
        element("td", printValue(datum, words.touched, inlines)),
    );
  });
  const caption = element("caption", escapeHtml(captionOf(chart)));
  return element(
    "table",
    caption + element("thead", element("tr", cells)) + element("tbody", rows.join("")),
    { class: "unseen" },
  );
}

/** The figure's own words; the picture and the table name the same figure. */
function printValue(datum: Datum, touched: string, inlines: InlinePrinter): string {
  if (datum.figure !== undefined) return inlines.printLevel([datum.figure]);
  return datum.series === "touched" ? escapeHtml(touched) : "—";
}

function captionOf(chart: Chart): string {
  const texts = (chart.caption ?? []).flatMap((inline) =>
    inline.type === "text" ? [inline.text] : [],
  );
  return texts.length > 0 ? texts.join("") : chart.alt;
}
