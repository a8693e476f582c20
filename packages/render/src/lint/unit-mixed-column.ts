// Amounts of one column stand in one unit, the one that is named above them.
import type { Chart, Table } from "../document/model.ts";
import { inlineText, visitBlocks } from "../document/walk.ts";
import { currencyEn, currencyRu, currencyZh } from "../format/currency.ts";
import { type CellFigure, columnsOf, figureOf } from "./columns.ts";
import type { Composed, Hit, Rule } from "./rule.ts";

const scaleWord = /[万亿]|million|billion|млн|млрд/;
/** A column of values of all sorts, each named by its row, or of one such value before and after. */
const anyValue = /^(?:数值|原值|现值|value|old|new|значение|было|стало)$/i;
const isBare = (words: string) => /^[<\d.,\s\u00a0−-]+$/.test(words);

function currencyName(currency: string, language: Composed["language"]): RegExp {
  if (language === "zh-CN") {
    // 元 alone: that of 美元 is another.
    const name = currencyZh(currency);
    return currency === "CNY"
      ? /(?<![美欧日港加澳韩])元|人民币/
      : new RegExp(`${quoted(name)}|${quoted(currency)}`);
  }
  const name = language === "en" ? currencyEn(currency) : currencyRu(currency, "many");
  return currency === "USD" && language === "en"
    ? /US\$|US dollars/
    : new RegExp(quoted(name).replace(/\s/g, "\\s"));
}

const quoted = (name: string) => name.replace(/[.$*+?^(){}|[\]\\]/g, "\\$&");

/** Bare digits are of the currency that stands above; every other reading is a guess. */
function wrongCurrency(
  composed: Composed,
  cells: readonly CellFigure[],
  above: string,
): readonly { readonly path: string; readonly says: string }[] {
  const { language } = composed;
  return cells
    .filter(({ words, figure }) => isBare(words) && /[1-9]/.test(words) && figure.type === "money")
    .filter(({ figure }) => !currencyName(figure.unit, language).test(above))
    .map(({ path, figure }) => ({
      path,
      says: `is an amount in ${figure.unit}, and what stands above it names ${above === "" ? "no unit" : `"${above}"`}`,
    }));
}

function faultsOf(composed: Composed, table: Table) {
  const head = table.head.flatMap(({ cells }) => cells.map(({ content }) => inlineText(content)));
  const above = [table.unit ?? "", inlineText(table.caption ?? []), ...head].join(" ").trim();
  return columnsOf(table).flatMap((column, index) => {
    if (anyValue.test(head[index]?.trim() ?? "")) return [];
    const cells = column.flatMap((cell) => figureOf(composed, cell) ?? []);
    const amounts = cells.filter(({ figure }) => figure.type === "money");
    // Several sorts of values under one another each bring their own unit.
    if (amounts.length === 0 || amounts.length < cells.length) return [];
    const scales = new Map<string, CellFigure>();
    for (const cell of amounts) {
      const scale = scaleWord.exec(cell.words)?.[0] ?? (isBare(cell.words) ? "bare" : "none");
      const name = `${cell.figure.unit} ${scale}`;
      // A lone zero has no scale.
      if (/[1-9]/.test(cell.words) && !scales.has(name)) scales.set(name, cell);
    }
    const byCurrency = [...scales].map(([name, cell]) => ({ currency: name.split(" ")[0], cell }));
    const mixed = byCurrency.filter(({ currency }, index) =>
      byCurrency.slice(0, index).some((other) => other.currency === currency),
    );
    return [
      ...mixed.map(({ cell }) => ({
        path: cell.path,
        says: "is in another unit than the rest of its column",
      })),
      ...wrongCurrency(composed, amounts, above),
    ];
  });
}

function chartFaults(composed: Composed, chart: Chart) {
  const above = [chart.unit ?? "", inlineText(chart.caption ?? [])].join(" ").trim();
  const cells = chart.data.flatMap(({ figure }) => {
    const known = figure === undefined ? undefined : composed.figures.get(figure.figure);
    if (figure === undefined || known === undefined) return [];
    return [{ path: chart.path, words: inlineText(figure.content), figure: known }];
  });
  return wrongCurrency(composed, cells, above).slice(0, 1);
}

function inDocument(composed: Composed): readonly Hit[] {
  const faults: { readonly path: string; readonly says: string }[] = [];
  visitBlocks(composed.document.blocks, (block) => {
    if (block.type === "table") faults.push(...faultsOf(composed, block));
    if (block.type === "chart") faults.push(...chartFaults(composed, block));
  });
  return faults.flatMap(({ path, says }) => {
    const passage = composed.passages.find((one) => one.path === path);
    return passage === undefined ? [] : [{ from: passage.from, to: passage.to, says }];
  });
}

export const unitMixedColumn: Rule = {
  id: "unit-mixed-column",
  severity: "error",
  says: "is in another unit than the rest of its column",
  remedy:
    'print amounts of a column with form="table" and name their one unit in the caption; amounts in several currencies print with form="text"',
  inDocument,
};
