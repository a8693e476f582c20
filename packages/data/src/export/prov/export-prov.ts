// Assertions, and figures made of them → their provenance as PROV-JSON (W3C member submission of 24 April 2013).
import type { Assertion } from "../../model/assertion.ts";
import type { Dataset } from "../../model/dataset.ts";
import { groupRows } from "../../model/group-rows.ts";
import type { Figure, RowRef } from "../../model/quantity.ts";
import type { Source } from "../../model/source.ts";
import { type AnyRow, cellValues, rowsOf, tables } from "../../model/tables.ts";
import type { ExportReport } from "../export-report.ts";

export interface ProvOptions {
  /** Name and version of the programme that made the file: each import is its doing. */
  readonly tool: string;
  /** Without figures the provenance of every assertion is told. */
  readonly figures?: readonly Figure[];
}

type Values = Readonly<Record<string, unknown>>;
type Entries = Iterable<readonly [id: string, values: Values]>;

/**
 * Per value: the entity, what it was derived from (source and locator), whom it is attributed to, the import that
 * generated it and when, and what it revises.
 */
export function* exportProv(
  dataset: Dataset,
  { tool, figures = [] }: ProvOptions,
): Generator<string, ExportReport> {
  const rows = figures.length === 0 ? assertionRows(dataset) : figureRows(dataset, figures);
  const sources = usedSources(dataset, rows);
  const from = entitiesBySource(rows);
  const sections: readonly (readonly [string, Entries])[] = [
    ["entity", entities(rows, sources, figures)],
    ["agent", agents(sources)],
    ["activity", sources.map((source) => [importOf(source), activity(source, tool)])],
    ["used", numbered("u", sources.map(usage))],
    [
      "wasAttributedTo",
      numbered(
        "a",
        sources.flatMap((source) => attributions(source, from)),
      ),
    ],
    [
      "wasGeneratedBy",
      numbered(
        "g",
        sources.flatMap((source) => generations(source, from)),
      ),
    ],
    ["wasDerivedFrom", numbered("d", derivations(rows, sources, figures))],
  ];
  yield `{\n  "prefix": ${JSON.stringify({ brief: "urn:brief:" })}`;
  for (const [name, entries] of sections) yield* section(name, entries);
  yield "\n}\n";
  const written = figures.length === 0 ? rows.length : figures.length;
  const records = { read: written, written, leftOut: [] };
  return { format: "prov", records, notCarried: [], completed: [], diagnostics: [] };
}

function* section(name: string, entries: Entries): Generator<string, void> {
  let isFirst = true;
  yield `,\n  ${JSON.stringify(name)}: {`;
  for (const [id, values] of entries) {
    yield `${isFirst ? "" : ","}\n    ${JSON.stringify(id)}: ${JSON.stringify(values)}`;
    isFirst = false;
  }
  yield isFirst ? "}" : "\n  }";
}

/** A row with what its table is. */
interface Told {
  readonly table: string;
  readonly id: string;
  readonly row: AnyRow;
  readonly sources: readonly string[];
}

function told(table: string, row: AnyRow): Told {
  const sources = [...cellValues(row, "source"), ...cellValues(row, "sources")];
  return { table, id: String(row["id"] ?? row["code"]), row, sources };
}

function assertionRows(dataset: Dataset): readonly Told[] {
  return dataset.assertions.map((row: Assertion) => told("assertions", { ...row }));
}

/** The rows that figures rest on, by themselves and through their formulas, and what these revise. */
function figureRows(dataset: Dataset, figures: readonly Figure[]): readonly Told[] {
  const wanted = new Map<string, Set<string>>();
  for (const { table, id } of figures.flatMap(rowsBelow)) {
    wanted.set(table, (wanted.get(table) ?? new Set<string>()).add(id));
  }
  return tables.flatMap((definition) => {
    const ids = wanted.get(definition.name);
    if (ids === undefined || definition.name === "sources") return [];
    const rows = rowsOf(dataset, definition);
    if (definition.name === "assertions") addRevised(rows, ids);
    return rows
      .filter((row) => ids.has(String(row[definition.keyColumn])))
      .map((row) => told(definition.name, row));
  });
}

function rowsBelow({ rows, formula }: Figure): readonly RowRef[] {
  return [...rows, ...(formula?.inputs.map(({ row }) => row) ?? [])];
}

function addRevised(rows: readonly AnyRow[], ids: Set<string>): void {
  const byId = new Map(rows.map((row) => [String(row["id"]), row]));
  // A set may grow while it is walked: what is added is walked too.
  for (const id of ids)
    for (const revised of cellValues(byId.get(id) ?? {}, "supersedes")) ids.add(revised);
}

function usedSources(dataset: Dataset, rows: readonly Told[]): readonly Source[] {
  const used = new Set(rows.flatMap(({ sources }) => sources));
  return dataset.sources.filter(({ id }) => used.has(id));
}

function entityOf({ table, id }: RowRef): string {
  return `brief:${table}/${id}`;
}

function sourceEntity(id: string): string {
  return entityOf({ table: "sources", id });
}

function figureEntity({ id }: Figure): string {
  return `brief:figures/${id}`;
}

function importOf({ id }: Source): string {
  return `brief:imports/${id}`;
}

function publisherOf({ publisher }: Source): string {
  return `brief:publishers/${encodeURIComponent(publisher)}`;
}

/** A day has no hour: the value stays a date of XML Schema. */
function day(text: string): Values {
  return { $: text, type: "xsd:date" };
}

function* entities(
  rows: readonly Told[],
  sources: readonly Source[],
  figures: readonly Figure[],
): Entries {
  for (const source of sources) yield [sourceEntity(source.id), describedSource(source)];
  for (const { table, id, row } of rows) yield [entityOf({ table, id }), describedRow(row)];
  for (const figure of figures)
    yield [
      figureEntity(figure),
      {
        "prov:type": "brief:figure",
        ...(figure.value === undefined ? {} : { "prov:value": figure.value }),
        "brief:unit": figure.unit,
        "brief:qualifier": figure.qualifier,
        ...(figure.formula === undefined ? {} : { "brief:operation": figure.formula.operation }),
      },
    ];
}

function describedSource({ title, url, published, retrieved, sha256, licence }: Source): Values {
  return {
    "prov:type": "brief:source",
    "prov:label": title,
    ...(url === undefined ? {} : { "prov:location": url }),
    ...(published === undefined ? {} : { "brief:published": published }),
    ...(retrieved === undefined ? {} : { "prov:generatedAtTime": day(retrieved) }),
    ...(sha256 === undefined ? {} : { "brief:sha256": sha256 }),
    ...(licence === undefined ? {} : { "brief:licence": licence }),
  };
}

const ties = new Set(["id", "code", "value", "source", "sources", "supersedes", "locator"]);

function describedRow(row: AnyRow): Values {
  const others = Object.entries(row).filter(([column]) => !ties.has(column));
  const said = others.map(([column, value]) => [
    `brief:${column}`,
    Array.isArray(value) ? value.join(" ") : value,
  ]);
  const value = row["value"];
  return {
    ...(value === undefined ? {} : { "prov:value": value }),
    ...Object.fromEntries(said),
  };
}

function* agents(sources: readonly Source[]): Entries {
  const seen = new Set<string>();
  for (const source of sources) {
    const id = publisherOf(source);
    if (seen.has(id)) continue;
    seen.add(id);
    yield [id, { "prov:type": "prov:Organization", "prov:label": source.publisher }];
  }
}

function activity({ sha256 }: Source, tool: string): Values {
  return {
    "prov:type": "brief:import",
    "brief:tool": tool,
    ...(sha256 === undefined ? {} : { "brief:inputSha256": sha256 }),
  };
}

function usage(source: Source): Values {
  return { "prov:activity": importOf(source), "prov:entity": sourceEntity(source.id) };
}

type BySource = ReadonlyMap<string, readonly string[]>;

function entitiesBySource(rows: readonly Told[]): BySource {
  const pairs = rows.flatMap((told) => told.sources.map((id) => ({ id, entity: entityOf(told) })));
  const groups = groupRows(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, all]) => [id, all.map(({ entity }) => entity)]));
}

function attributions(source: Source, from: BySource): readonly Values[] {
  const agent = publisherOf(source);
  const all = [sourceEntity(source.id), ...(from.get(source.id) ?? [])];
  return all.map((entity) => ({ "prov:entity": entity, "prov:agent": agent }));
}

/** A row comes into the dataset on the day that its source was fetched, where that is known. */
function generations(source: Source, from: BySource): readonly Values[] {
  const { retrieved } = source;
  return (from.get(source.id) ?? []).map((entity) => ({
    "prov:entity": entity,
    "prov:activity": importOf(source),
    ...(retrieved === undefined ? {} : { "brief:retrieved": day(retrieved) }),
  }));
}

function* derivations(
  rows: readonly Told[],
  sources: readonly Source[],
  figures: readonly Figure[],
): Generator<Values, void> {
  const known = new Set(sources.map(({ id }) => id));
  for (const told of rows) {
    const locator = told.row["locator"];
    for (const source of told.sources.filter((id) => known.has(id)))
      yield {
        "prov:generatedEntity": entityOf(told),
        "prov:usedEntity": sourceEntity(source),
        ...(locator === undefined ? {} : { "brief:locator": locator }),
      };
    for (const id of cellValues(told.row, "supersedes"))
      yield {
        "prov:generatedEntity": entityOf(told),
        "prov:usedEntity": entityOf({ table: told.table, id }),
        "prov:type": { $: "prov:Revision", type: "prov:QUALIFIED_NAME" },
      };
  }
  for (const figure of figures)
    for (const row of rowsBelow(figure))
      yield { "prov:generatedEntity": figureEntity(figure), "prov:usedEntity": entityOf(row) };
}

function* numbered(prefix: string, all: Iterable<Values>): Entries {
  let number = 0;
  for (const values of all) yield [`_:${prefix}${++number}`, values];
}
