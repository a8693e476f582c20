// The definition of a workspace's own kind → a kind like those that ship: its view is made of answers, lists and words.
import { BriefError, type Dataset, findAggregate, type Quantity } from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import type { Facts } from "./facts.ts";
import { asOfDay, frameOf } from "./frame.ts";
import type { BuildView, Kind } from "./kinds.ts";
import { figuresOf, isQuantity, nameFigures } from "./name-figures.ts";
import { answerPart } from "./own-answer.ts";
import { type Item, isTheme, OwnDefinition, withParameters } from "./own-definition.ts";
import { projectListPart } from "./own-projects.ts";
import { ownSchema } from "./own-schema.ts";
import { usedRows } from "./portfolio.ts";
import { inLanguage, lenderName, lenderShort, ownName, regionName } from "./portfolio-words.ts";
import { readSchema, type ViewSchema } from "./schema.ts";
import portfolio from "./schemas/portfolio.json" with { type: "json" };
import { sourceRows } from "./sources-text.ts";
import type { Subject } from "./subjects.ts";

/** @param languages those that the workspace has templates for */
export function ownKind(definition: OwnDefinition, languages: readonly Language[]): Kind {
  const { subject, theme, parameters = {} } = definition;
  return {
    view: (facts, spec) => ownView(definition, facts, spec),
    ...(subject === undefined ? {} : { subject }),
    ...(theme === undefined ? {} : { theme }),
    parameters: Object.keys(parameters),
    languages,
    schema: ownSchema(definition, frameSchema(definition)),
  };
}

/** The type of what every view has; that of the portfolio has it too. */
function frameSchema({ subject, parameters = {} }: OwnDefinition): ViewSchema {
  const frame = ["asOf", "brief", "issuer", "official", "form", "edition", "sources"];
  const known = Object.entries(readSchema(portfolio)).filter(([name]) => frame.includes(name));
  const names = [...Object.keys(parameters), ...(subject === undefined ? [] : [subject])];
  return {
    ...Object.fromEntries(known),
    hasSources: "flag",
    parameters: Object.fromEntries(names.map((name) => [name, "words"] as const)),
    ...(subject === undefined
      ? {}
      : { subject: { key: "words", name: "words", fullName: "words" } }),
  };
}

/** The values that a brief goes by: its own before those of the definition. */
function parametersOf({ parameters = {} }: OwnDefinition, spec: BriefSpec) {
  const given = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
  return { ...Object.fromEntries(given), ...spec.parameters } as Readonly<Record<string, string>>;
}

function ownView(definition: OwnDefinition, facts: Facts, spec: BriefSpec) {
  const parameters = parametersOf(definition, spec);
  const filled = fill(definition, parameters);
  const items = Object.entries(filled.view).map(([name, item]) => [
    name,
    itemPart(facts, item, spec.language),
  ]);
  const { subject } = definition;
  return framed(facts.known, spec, { parts: Object.fromEntries(items), subject, parameters });
}

interface Framed {
  readonly parts: object;
  readonly subject: Subject | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What every view has, whatever it is about: its day, its issuer, its sources. */
function framed(dataset: Dataset, spec: BriefSpec, { parts, subject, parameters }: Framed) {
  const { language } = spec;
  const named = nameFigures(spec.id, { asOf: asOfDay(spec, dataset), ...parts });
  const cited = new Set(figuresOf(named).flatMap((figure) => figure.sources.map(({ id }) => id)));
  const sources = sourceRows(dataset, cited, language);
  const id = subject === undefined ? undefined : parameters[subject];
  return {
    ...named,
    ...(subject === undefined || id === undefined
      ? {}
      : { subject: subjectPart(dataset, { subject, id, language }) }),
    parameters,
    ...frameOf(spec),
    sources,
    hasSources: sources.length > 0,
    uses: usedRows(dataset),
  };
}

/** What a workspace's own code says of a kind. */
export interface OwnCode {
  /** Quantities as queries give them: their ids are given here. */
  readonly view: BuildView;
  readonly subject?: Subject | undefined;
  readonly parameters?: readonly string[];
  readonly theme?: BriefSpec["theme"] | undefined;
}

/** Undefined where its theme is none. */
export function codeKind(code: OwnCode, languages: readonly Language[]): Kind | undefined {
  const { view, subject, parameters = [], theme } = code;
  if (theme !== undefined && !isTheme(theme)) return undefined;
  return {
    view: (facts, spec) => {
      const parts: unknown = view(facts, spec);
      if (typeof parts !== "object" || parts === null || Array.isArray(parts)) {
        throw new BriefError(
          "kind-exports",
          `the view of "${spec.kind}" gives no group of values`,
          "return an object: ({ known }) => ({ … })",
        );
      }
      refuseBare(parts, "");
      return framed(facts.known, spec, { parts, subject, parameters: spec.parameters });
    },
    ...(subject === undefined ? {} : { subject }),
    ...(theme === undefined ? {} : { theme }),
    parameters,
    languages,
  };
}

/** A number without its unit and source is no figure: told here, where the template would only miss it. */
function refuseBare(value: unknown, path: string): void {
  if (typeof value === "string" || typeof value === "boolean" || isQuantity(value)) return;
  if (typeof value === "object" && value !== null) {
    if ("type" in value && value.type === "text") return;
    for (const [key, inner] of Object.entries(value)) {
      refuseBare(inner, path === "" ? key : `${path}/${key}`);
    }
    return;
  }
  throw new BriefError(
    "view-bare-value",
    `"${path}" of the view is a bare ${typeof value}`,
    "make a quantity the answer of a query, an ordinal a string",
  );
}

/** A parameter of the command line may be one that no question takes. */
function fill(definition: OwnDefinition, parameters: Readonly<Record<string, string>>) {
  const view = withParameters(definition.view, parameters);
  const parsed = OwnDefinition.safeParse({ ...definition, view });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BriefError(
    "parameter-value",
    `a parameter does not fit "${issue?.path.join(".") ?? "view"}": ${issue?.message.toLowerCase() ?? ""}`,
    "give the parameter another value",
  );
}

function itemPart(facts: Facts, item: Item, language: Language): object | string {
  const { known: dataset } = facts;
  if (item.ask !== undefined) return answerPart(dataset, item.ask, language);
  if (item.projects !== undefined) return projectListPart(dataset, item.projects, language);
  if (item.published !== undefined) return publishedPart(facts, item.published);
  const text = item.text?.[language];
  if (text !== undefined) return text;
  throw new BriefError(
    "missing-text",
    `a text of the kind has no words in "${language}"`,
    `add ${language}: … to it`,
  );
}

/** Each figure with a flag that says whether a source known on the day states it. */
function publishedPart({ known, on }: Facts, ids: Readonly<Record<string, string>>) {
  const parts = Object.entries(ids).flatMap(([name, id]) => {
    const found = findAggregate(known, id);
    const flag = `has${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [
      [name, found ?? notYet(on(lastDay), id)] as const,
      [flag, found?.value !== undefined] as const,
    ];
  });
  return Object.fromEntries(parts);
}

const lastDay = "9999-12-31";

/** Stated by a later source: its type is known, its value not. */
function notYet(dataset: Dataset, id: string): Quantity {
  const later = findAggregate(dataset, id);
  if (later === undefined) {
    throw new BriefError(
      "unknown-name",
      `no published figure "${id}"`,
      "name the id of a row of aggregates.csv",
    );
  }
  const { type, unit } = later;
  const reason = "not-in-sources";
  return { type, unit, value: undefined, reason, qualifier: "exact", rows: [], sources: [] };
}

interface About {
  readonly subject: Subject;
  readonly id: string;
  readonly language: Language;
}

/** What the brief is about, by its names. */
function subjectPart(dataset: Dataset, { subject, id, language }: About) {
  const none = { key: id, name: id, fullName: id };
  switch (subject) {
    case "project": {
      const row = dataset.projects.find((one) => one.id === id);
      if (row === undefined) return none;
      const { nameZh = row.nameEn, nameEn, shortZh, shortEn } = row;
      const fullName = ownName(language, nameZh, nameEn);
      return { key: row.key, name: ownName(language, shortZh, shortEn), fullName };
    }
    case "prefecture": {
      const row = dataset.regions.find(({ code }) => code === id);
      if (row === undefined) return none;
      const fullName = inLanguage(language, row.nameZh, row.nameEn ?? row.nameZh, row.nameRu);
      return { key: id, name: regionName(row, language), fullName };
    }
    case "sector": {
      const row = dataset.sectors.find((one) => one.id === id);
      if (row === undefined) return none;
      const name = inLanguage(language, row.nameZh, row.nameEn, row.nameRu);
      return { key: id, name, fullName: name };
    }
    case "lender": {
      const row = dataset.organisations.find((one) => one.id === id);
      if (row === undefined) return none;
      const fullName = lenderName(row, language);
      return { key: id, name: lenderShort(row, language), fullName };
    }
  }
}
