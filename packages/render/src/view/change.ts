// The change notice: what its templates may see of two days of the facts. One section of the outline a part.
import { BriefError, type Dataset, type RowRef, whatChanged } from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { areaPart } from "./area.ts";
import { bridgePart } from "./change-bridge.ts";
import { briefsPart } from "./change-briefs.ts";
import { countOf, countProjectsOf } from "./change-counts.ts";
import { editionsPart } from "./change-editions.ts";
import { groupRows } from "./change-rows.ts";
import { sectionsOf } from "./change-sections.ts";
import type { Days, Group, Told } from "./change-told.ts";
import { classWords, fieldName } from "./change-words.ts";
import type { Facts } from "./facts.ts";
import { asOfDay, citedIds, frameOf } from "./frame.ts";
import { nameFigures } from "./name-figures.ts";
import { publicTotals } from "./portfolio.ts";
import { inLanguage } from "./portfolio-words.ts";
import { dayQuantity } from "./project-days.ts";
import { sourceRows } from "./sources-text.ts";

/** `spec.parameters.since` is the earlier day; the as-of day is the newer. */
export function changeView({ known, on, touched }: Facts, spec: BriefSpec) {
  const { language, asOf } = spec;
  const since = sinceOf(spec);
  const older = on(since);
  const days: Days = { older, known, since };
  const { groups, uncompared } = whatChanged({ dataset: older }, { dataset: known });
  const sections = sectionsOf(
    groups.flatMap(({ changes }) => changes),
    days,
  );
  const { real, record } = sections;
  const facts = nameFigures(spec.id, {
    asOf: asOfDay(spec, known),
    since: dayQuantity(since, asOfDay({ ...spec, asOf: since }, older).rows, []),
    totals: totalsPart(days),
    ...bridgePart(days, language),
    ...editionsPart(days, language),
    ...countsPart(sections, spec),
    real: groupRows(real, days, spec),
    record: groupRows(record, days, spec),
    ...uncomparedPart(uncompared, language),
    ...briefsPart(touched?.(since), known, spec),
  });
  const cited = citedIn(facts);
  return {
    ...facts,
    isPast: since < asOf,
    ...areaPart(known, spec.language),
    ...frameOf(spec),
    sources: sourceRows(known, cited, language),
    hasSources: cited.size > 0,
    uses: usesOf(known, [...real, ...record]),
  };
}
export type ChangeView = ReturnType<typeof changeView>;

function sinceOf({ parameters, asOf }: BriefSpec): string {
  const since = parameters["since"];
  if (since !== undefined && /^\d{4}-\d\d-\d\d$/.test(since) && since <= asOf) return since;
  throw new BriefError(
    since === undefined ? "since-missing" : "since-not-before",
    since === undefined
      ? "a change notice needs the day that it compares with"
      : `"${since}" is no day before ${asOf}`,
    "add since: with the as-of day of the edition before, as since: 2024-08-29",
  );
}

/** Approved projects of both days. */
function totalsPart({ older, known }: Days) {
  const [old, now] = [publicTotals(older).projects, publicTotals(known).projects];
  return { oldProjects: old, newProjects: now, isSame: old.value === now.value };
}

type Sections = ReturnType<typeof sectionsOf>;

function countsPart({ real, record, counted: apart }: Sections, { language }: BriefSpec) {
  const toldOf = (groups: readonly Group[]) => groups.flatMap(({ told }) => told);
  const rowOf = ({ class: name, told }: Group, section: "real" | "record") => ({
    key: `${section}-${name}`,
    label: inLanguage(language, classWords[name].zh, classWords[name].en),
    isReal: section === "real",
    changes: countOf(told),
    projects: countProjectsOf(told),
  });
  const only = (name: string) => apart.filter((group) => group.class === name);
  const named = ["renamed", "reading-changed"];
  const rest = apart.filter((group) => !named.includes(group.class));
  const listed = record.filter(({ class: name }) => name === "record-added" || name === "listed");
  const statuses = real.filter(({ class: name }) => statusClasses.includes(name));
  const part = (groups: readonly Group[]) => partOf(toldOf(groups));
  return {
    counts: {
      real: part(real),
      record: part(record),
      status: part(statuses),
      listed: part(listed),
      renamed: part(only("renamed")),
      readings: part(only("reading-changed")),
      rest: part(rest),
      hasAny: real.length + record.length + apart.length > 0,
      hasTable: real.length + record.length > 0,
    },
    classes: [
      ...real.map((group) => rowOf(group, "real")),
      ...record.map((group) => rowOf(group, "record")),
    ],
    noise: rest.map(({ class: name, told }) => ({
      key: name,
      label: inLanguage(language, classWords[name].zh, classWords[name].en),
      changes: countOf(told),
    })),
  };
}

const statusClasses: readonly string[] = ["dropped", "closed", "status-changed"];

function partOf(told: readonly Told[]) {
  return { changes: countOf(told), projects: countProjectsOf(told), has: told.length > 0 };
}

/** Kinds of words that one day does not have at all: told once, by name. */
function uncomparedPart(fields: readonly { readonly field: string }[], language: Language) {
  const names = fields.map(({ field }) => {
    const { zh, en } = fieldName(field);
    return inLanguage(language, zh, en.toLowerCase());
  });
  return {
    uncompared: [...new Set(names)].map((name) => ({ name })),
    hasUncompared: names.length > 0,
  };
}

/** What the templates mark with a source: editions, what moved the total, and both sides of each row. */
function citedIn({ editions, bridge, real, record }: Marked): ReadonlySet<string> {
  const rows = [...real, ...record].flatMap((group) => group.rows);
  return citedIds({
    editions: editions.map(({ sources }) => ({ sources })),
    bridge: bridge.rows.map(({ amount }) => ({ sources: amount.sources })),
    rows: rows.map(({ isRecord, recordSources, oldSources, newSources }) =>
      isRecord ? [recordSources] : [oldSources, newSources],
    ),
  });
}

interface Sourced {
  readonly sources: readonly { readonly id: string }[];
}
interface Marked {
  readonly editions: readonly Sourced[];
  readonly bridge: { readonly rows: readonly { readonly amount: Sourced }[] };
  readonly real: readonly RowGroup[];
  readonly record: readonly RowGroup[];
}
interface Row {
  readonly isRecord: boolean;
  readonly recordSources: Sourced;
  readonly oldSources: Sourced;
  readonly newSources: Sourced;
}
interface RowGroup {
  readonly rows: readonly Row[];
}

/** Names that the notice prints, beside the rows of its figures. */
function usesOf(known: Dataset, groups: readonly Group[]): readonly RowRef[] {
  const projects = new Set(groups.flatMap(({ told }) => told.map(({ project }) => project?.id)));
  return known.projects
    .filter(({ id }) => projects.has(id))
    .map(({ id }) => ({ table: "projects", id }));
}
