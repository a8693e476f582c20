// Dataset + spec → Document: the first half of the pipe, view to numbered document.
import {
  canonicalFacts,
  type Diagnostic,
  type Figure,
  type RowRef,
  suggestName,
} from "@brief/data";
import type { BriefSpec, Language } from "./brief.ts";
import type { Document } from "./document/model.ts";
import { numberDocument } from "./document/number.ts";
import { sourceOrder } from "./document/source-order.ts";
import { lintDocument } from "./lint/lint-document.ts";
import { parseView } from "./parse-view.ts";
import { encodeLines } from "./pdf/encode-lines.ts";
import { sha256 } from "./pdf/sha256.ts";
import { checkView, unusedItems } from "./templates/check-view.ts";
import type { Templates } from "./templates/registry.ts";
import type { Facts } from "./view/facts.ts";
import { builtinKinds, type Kind, type Kinds } from "./view/kinds.ts";
import { figuresOf } from "./view/name-figures.ts";
import { shapeOf, type ViewSchema } from "./view/schema.ts";
import { sliceFor } from "./view/slice.ts";
import { usesIn } from "./view/uses.ts";
import { viewOf } from "./view-with-changes.ts";

export interface Composition {
  /** Absent when a diagnostic is an error. */
  readonly document: Document | undefined;
  readonly figures: readonly Figure[];
  /** SHA-256 over the facts this brief rests on, by id: no other change of the dataset touches it. */
  readonly factsHash: string;
  /** These facts: a row a line, as `[table, id, cells]` in JSON. */
  readonly facts: Uint8Array<ArrayBuffer>;
  readonly diagnostics: readonly Diagnostic[];
  /** What its wording breaks (lint/): told, and refused by whoever refuses errors. */
  readonly wording: readonly Diagnostic[];
}

/** Hex digits of the hash in an imprint: enough to tell two editions apart by eye. */
const printedHashLength = 12;

/** The language whose order of first mention numbers the sources of every edition. */
const leadingLanguage: Language = "zh-CN";

const draftWords: Readonly<Record<Language, string>> = {
  "zh-CN": "草稿",
  en: "Draft",
  ru: "Черновик",
};

function* rowsOf(figures: readonly Figure[]): Generator<RowRef, void> {
  for (const { rows, sources, formula } of figures) {
    yield* rows;
    for (const { id } of sources) yield { table: "sources", id };
    for (const { row } of formula?.inputs ?? []) yield row;
    for (const exclusion of formula?.excluded ?? []) yield* exclusion.rows;
  }
}

function inHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What an earlier value rests on may be known no longer: it stands as it was known on its day. */
function factsUnder({ known, on }: Facts, spec: BriefSpec, rows: Iterable<RowRef>) {
  const { since } = spec.parameters;
  return encodeLines(canonicalFacts(known, rows, since === undefined ? undefined : on(since)));
}

interface Composing {
  readonly facts: Facts;
  readonly spec: BriefSpec;
  readonly templates: Templates;
  readonly kind: Kind;
  /** In its own language, not yet numbered. */
  readonly document: Document;
}

interface Ordered {
  /** What it is the order of. */
  readonly of: readonly [templates: Templates, kind: Kind, spec: string];
  readonly order: readonly string[] | undefined;
}

/** Of the brief that was composed last: its editions follow each other. */
const newestOrder = new WeakMap<Facts, Ordered>();

/** By first mention in Chinese. A kind without a Chinese edition is numbered by its own order. */
function leadingOrder(
  all: Facts,
  { facts, spec, templates, kind, document }: Composing,
): readonly string[] | undefined {
  if (!templates.has(`${spec.kind}/${leadingLanguage}`)) return undefined;
  const leading = { ...spec, language: leadingLanguage };
  const of = [templates, kind, JSON.stringify(leading)] as const;
  const known = newestOrder.get(all);
  if (known?.of.every((one, at) => one === of[at])) return known.order;
  const first =
    spec.language === leadingLanguage
      ? document
      : parseView(viewOf(facts, leading, templates, kind), leading, templates).document;
  const order = first && sourceOrder(first);
  newestOrder.set(all, { of, order });
  return order;
}

const checked = new WeakMap<Templates, Map<string, readonly Diagnostic[]>>();

/** Templates that cannot fit their view: found once, before the first brief of the kind is made. */
function templateFaults(
  spec: BriefSpec,
  templates: Templates,
  kind: Kind,
  schema: ViewSchema,
): readonly Diagnostic[] {
  const name = `${spec.kind}/${spec.language}`;
  const known = checked.get(templates) ?? new Map<string, readonly Diagnostic[]>();
  checked.set(templates, known);
  const found = known.get(name) ?? checkTemplate(name, templates, kind, schema);
  known.set(name, found);
  return found;
}

/** A shipped view is made for every template of its kind; an own one is asked for by name, to be printed. */
function checkTemplate(name: string, templates: Templates, kind: Kind, schema: ViewSchema) {
  const { diagnostics, used } = checkView(templates, name, schema);
  if (Object.values(builtinKinds).includes(kind)) return diagnostics;
  const file = templates.get(name)?.file ?? name;
  const unused = unusedItems(schema, used).map(
    (item): Diagnostic => ({
      rule: "view-unused",
      severity: "warning",
      message: `"${item}" of the view is used nowhere`,
      place: { file },
      found: item,
      remedy: `print it in the template, or take "${item}" out of the kind's view`,
    }),
  );
  return [...diagnostics, ...unused];
}

function nothing(diagnostics: readonly Diagnostic[]): Composition {
  return {
    document: undefined,
    figures: [],
    factsHash: "",
    facts: new Uint8Array(),
    diagnostics,
    wording: [],
  };
}

function unknownKind(kind: string, kinds: Kinds): Diagnostic {
  return {
    rule: "kind-unknown",
    severity: "error",
    message: `there is no brief kind "${kind}"`,
    place: {},
    found: kind,
    expected: Object.keys(kinds).join(", "),
    remedy: suggestName(kind, Object.keys(kinds)),
  };
}

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

export async function composeBrief(
  all: Facts,
  spec: BriefSpec,
  templates: Templates,
  kinds: Kinds = builtinKinds,
): Promise<Composition> {
  const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : undefined;
  if (kind === undefined) return nothing([unknownKind(spec.kind, kinds)]);
  const facts = sliceFor(all, spec, kind);
  const { schema } = kind;
  const early = schema === undefined ? [] : templateFaults(spec, templates, kind, schema);
  if (early.some(isError)) return nothing(early);
  const view = viewOf(facts, spec, templates, kind);
  // A kind in code has no schema but its view; an empty list says nothing of its rows.
  const name = `${spec.kind}/${spec.language}`;
  const late = schema === undefined ? checkTemplate(name, templates, kind, shapeOf(view)) : [];
  if (late.some(isError)) return nothing(late);
  const figures = figuresOf(view);
  function* rows() {
    yield* rowsOf(figures);
    yield* usesIn(view);
  }
  const restsOn = factsUnder(facts, spec, rows());
  const factsHash = inHex(await sha256([restsOn]));
  const edition = { hash: factsHash.slice(0, printedHashLength), version: spec.version };
  const { document, literals, diagnostics } = parseView({ ...view, edition }, spec, templates);
  const numbered =
    document &&
    numberDocument(document, leadingOrder(all, { facts, spec, templates, kind, document }));
  const isDraft = spec.draft === true && numbered !== undefined;
  return {
    document: isDraft ? { ...numbered, draft: draftWords[spec.language] } : numbered,
    figures,
    factsHash,
    facts: restsOn,
    diagnostics: [...early, ...late, ...diagnostics],
    wording: numbered ? lintDocument(numbered, { figures, facts: facts.known, literals }) : [],
  };
}
