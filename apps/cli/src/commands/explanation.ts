// A figure told: value, words, formula with its inputs, rows, sources, earlier values.
import { type Figure, rowKey } from "@brief/data";
import { formulaJson } from "../press/figures-json.ts";
import { rowPlace } from "../press/row-places.ts";
import type { Workspace } from "../workspace/open-workspace.ts";

type Words = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Other words of the sources on the same field of the same subject. */
function historyOf(workspace: Workspace, figure: Figure, folder: string) {
  const own = new Set(figure.rows.map(rowKey));
  const { assertions, sources } = workspace.dataset;
  const stated = assertions.filter((a) => own.has(rowKey({ table: "assertions", id: a.id })));
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return assertions
    .filter(
      (a) =>
        !own.has(rowKey({ table: "assertions", id: a.id })) &&
        stated.some(({ subject, field }) => a.subject === subject && a.field === field),
    )
    .map((a) => ({
      value: a.value ?? null,
      unit: a.unit,
      day: a.observed ?? published.get(a.source),
      standing: a.standing,
      source: a.source,
      row: rowPlace(workspace.dataset, folder, { table: "assertions", id: a.id }),
    }));
}

function sourcesOf({ dataset }: Workspace, figure: Figure) {
  return figure.sources.map(({ id, locator }) => {
    const source = dataset.sources.find((one) => one.id === id);
    const { title, publisher, published, url } = source ?? {};
    return { id, locator, title, publisher, published: published ?? null, url };
  });
}

export interface Told {
  readonly words: Words;
  /** Rows are named from here. */
  readonly folder: string;
}

export function explanation(workspace: Workspace, figure: Figure, { words, folder }: Told) {
  const nameRow = (row: Figure["rows"][number]) => rowPlace(workspace.dataset, folder, row);
  const display = [...words].flatMap(([language, printed]) => {
    const text = printed.get(figure.id);
    return text === undefined ? [] : [[language, text] as const];
  });
  return {
    schema: 1,
    id: figure.id,
    type: figure.type,
    value: figure.value ?? null,
    ...("reason" in figure ? { reason: figure.reason } : {}),
    unit: figure.unit,
    qualifier: figure.qualifier,
    ...(figure.unverified ? { unverified: true } : {}),
    ...(figure.doubtful ? { doubtful: true } : {}),
    asOf: workspace.asOf,
    display: Object.fromEntries(display),
    ...(figure.formula ? { formula: formulaJson(figure.formula, nameRow) } : {}),
    rows: figure.rows.map(nameRow),
    sources: sourcesOf(workspace, figure),
    // A computed value has no single row whose earlier words would be its own.
    history: figure.formula ? [] : historyOf(workspace, figure, folder),
  };
}
export type Explanation = ReturnType<typeof explanation>;

const operations = {
  sum: { words: "sum of", sign: "+" },
  count: { words: "count of", sign: "," },
  "count-distinct": { words: "count of the different values of", sign: "," },
  difference: { words: "difference of", sign: "-" },
  ratio: { words: "ratio of", sign: "/" },
  product: { words: "product of", sign: "x" },
} as const;

const label = (text: string): string => text.padEnd(10);

function formulaLines({ value, unit, formula }: Explanation): readonly string[] {
  if (formula === undefined) return [];
  const { words, sign } = operations[formula.operation];
  const { inputs, excluded } = formula;
  const result = `${value ?? "unknown"} ${unit}`;
  return [
    `${label("formula")}${result} = ${words} ${inputs.length} input${inputs.length === 1 ? "" : "s"}`,
    ...inputs.map(
      (input, index) =>
        `${label("")}${index === 0 ? " " : sign} ${input.label}  ${input.value} ${input.unit}  ${input.row}`,
    ),
    ...excluded.map(({ reason, rows }) => `${label("left out")}${reason}: ${rows.join(", ")}`),
  ];
}

/** Each source once, its locators under it. */
function sourceLines({ sources }: Explanation): readonly string[] {
  const ids = [...new Set(sources.map((source) => source.id))];
  return ids.flatMap((id, index) => {
    const cited = sources.filter((source) => source.id === id);
    const { title, url } = cited[0] ?? {};
    const head = [`[${id}]`, title, url].filter((part) => part !== undefined).join("  ");
    const locators = cited.flatMap(({ locator }) => (locator === undefined ? [] : [locator]));
    return [
      `${label(index === 0 ? "sources" : "")}${head}`,
      ...[...new Set(locators)].map((locator) => `${label("")}  at ${locator}`),
    ];
  });
}

export function explanationText(told: Explanation): string {
  const marks = [
    told.qualifier === "exact" ? "" : ` (${told.qualifier})`,
    told.unverified ? " (unverified)" : "",
    told.doubtful ? " (doubtful)" : "",
  ];
  const value = told.value === null ? `unknown (${told.reason})` : `${told.value} ${told.unit}`;
  return [
    told.id,
    `${label("value")}${value}${marks.join("")}`,
    ...Object.entries(told.display).map(([language, text]) => `${label(language)}${text}`),
    ...formulaLines(told),
    ...(told.formula
      ? []
      : told.rows.map((row, index) => `${label(index === 0 ? "rows" : "")}${row}`)),
    ...sourceLines(told),
    ...told.history.map(({ value: other, unit, day, standing, source, row }, index) => {
      const parts = [day ?? "undated", other ?? "none", unit, standing, `[${source}]`, row];
      const text = parts.filter((part) => part !== undefined).join("  ");
      return `${label(index === 0 ? "also said" : "")}${text}`;
    }),
  ].join("\n");
}
