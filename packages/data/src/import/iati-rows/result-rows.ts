// Results of an activity, their indicators and measured values → rows.
import type { IatiActivity, Indicator, Measured } from "../iati/activity.ts";
import type { Draft } from "./row-sink.ts";
import { addTexts, firstOf, idOf, keyOf, type Subject, type Writer, yesNo } from "./writer.ts";

export function addResults(writer: Writer, subject: Subject, { results }: IatiActivity): void {
  for (const [index, result] of results.entries()) {
    const key = keyOf(subject.id, "results", index + 1);
    const id = idOf(writer, key);
    const title = firstOf(result.titles);
    writer.sink.add("results", {
      id,
      subject: subject.id,
      type: result.type,
      canBeAggregated: yesNo(result.aggregation),
      title: title.text,
      language: title.language,
      source: writer.source,
    });
    addTexts(writer, { id, key }, "name", title.others);
    addTexts(writer, { id, key }, "description", result.descriptions);
    for (const [number, indicator] of result.indicators.entries())
      addIndicator(writer, { result: id, key: `${key}.${number + 1}` }, indicator);
  }
}

function addIndicator(
  writer: Writer,
  { result, key }: { readonly result: string; readonly key: string },
  indicator: Indicator,
): void {
  const id = idOf(writer, key);
  const title = firstOf(indicator.titles);
  writer.sink.add("indicators", {
    id,
    result,
    measure: indicator.measure,
    isAscending: yesNo(indicator.ascending),
    title: title.text,
    language: title.language,
    source: writer.source,
  });
  addTexts(writer, { id, key }, "name", title.others);
  addTexts(writer, { id, key }, "description", indicator.descriptions);
  const add = measurer(writer, { indicator: id, key });
  for (const { year, date, ...baseline } of indicator.baselines)
    add(baseline, { kind: "baseline", year, date });
  for (const [index, { start, end, targets, actuals }] of indicator.periods.entries()) {
    const span = { period: index + 1, start, end };
    for (const target of targets) add(target, { kind: "target", ...span });
    for (const actual of actuals) add(actual, { kind: "actual", ...span });
    if (targets.length + actuals.length === 0)
      add({ value: undefined, comments: [] }, { kind: "period", ...span });
  }
}

type Span = Pick<Draft<"measurements">, "kind" | "period" | "start" | "end" | "year" | "date">;

function measurer(
  writer: Writer,
  { indicator, key: under }: { readonly indicator: string; readonly key: string },
): (measured: Measured, span: Span) => void {
  let count = 0;
  return ({ value, comments }, span) => {
    const key = keyOf(under, "measurements", ++count);
    const id = idOf(writer, key);
    const comment = firstOf(comments);
    const { text, language } = comment;
    const row = { ...span, id, indicator, value, comment: text, language, source: writer.source };
    writer.sink.add("measurements", row);
    addTexts(writer, { id, key }, "comment", comment.others);
  };
}
