// A specification as it is asked for → as it can be made: the id of the row that it is about, or why it cannot be.
import { type Dataset, type Diagnostic, suggestName } from "@brief/data";
import {
  type BriefSpec,
  type Kind,
  type Kinds,
  parametersOf,
  rowNamed,
  type SubjectRow,
  subjectNames,
  subjectsOf,
} from "@brief/render";
import { themes } from "../choice.ts";
import type { BriefOptions } from "../messages.ts";

export interface Settled {
  readonly spec: BriefSpec;
  readonly diagnostics: readonly Diagnostic[];
}

function refusal(
  rule: string,
  message: string,
  { found, remedy }: { readonly found: string; readonly remedy: string },
): Diagnostic {
  return { rule, severity: "error", message, place: {}, found, remedy };
}

/** Of the brief `project-P003612`, about P147367: `project-P147367`. Ids of figures begin with it. */
function idAbout(id: string, row: SubjectRow, rows: readonly SubjectRow[]): string {
  const keys = rows.map(({ key }) => key).filter((key) => id.endsWith(`-${key}`));
  const [longest] = keys.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? id : id.slice(0, -longest.length) + row.key;
}

function withOwnId(spec: BriefSpec, kind: Kind, dataset: Dataset): Settled {
  const { subject } = kind;
  if (subject === undefined) return { spec, diagnostics: [] };
  const rows = subjectsOf(dataset, subject);
  const wanted = spec.parameters[subject] ?? "";
  const row = rowNamed(rows, wanted);
  if (row === undefined) {
    const known = rows.map(({ key }) => key);
    const found = { found: wanted, remedy: suggestName(wanted, known) };
    return {
      spec,
      diagnostics: [refusal(`unknown-${subject}`, `no ${subject} "${wanted}"`, found)],
    };
  }
  const parameters = { ...spec.parameters, [subject]: row.id };
  return { spec: { ...spec, id: idAbout(spec.id, row, rows), parameters }, diagnostics: [] };
}

/** What an address may ask for, and brief.yaml could not. */
function unfit(spec: BriefSpec, kind: Kind): readonly Diagnostic[] {
  const { themes: fit } = kind;
  const known = parametersOf(kind);
  const { since } = spec.parameters;
  const strange = Object.keys(spec.parameters).filter((key) => !known.includes(key));
  return [
    ...(fit === undefined || fit.includes(spec.theme)
      ? []
      : [
          refusal("unfit-theme", `a brief of kind "${spec.kind}" has no such form`, {
            found: spec.theme,
            remedy: `choose ${fit.join(" or ")}`,
          }),
        ]),
    ...strange.map((key) =>
      refusal("unknown-parameter", `a ${spec.kind} takes no parameter "${key}"`, {
        found: key,
        remedy: known.length === 0 ? "take it out" : suggestName(key, known),
      }),
    ),
    ...(since === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(since) && since < spec.asOf)
      ? []
      : [
          refusal("since-not-before", "a brief tells changes since a day before its own", {
            found: since,
            remedy: `choose a day before ${spec.asOf}`,
          }),
        ]),
  ];
}

export function settle(spec: BriefSpec, kinds: Kinds, dataset: Dataset): Settled {
  const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : undefined;
  if (kind === undefined) return { spec, diagnostics: [] };
  const named = withOwnId(spec, kind, dataset);
  return { ...named, diagnostics: [...named.diagnostics, ...unfit(spec, kind)] };
}

/** What can be chosen otherwise for a brief of this kind. */
export function optionsOf(spec: BriefSpec, kinds: Kinds, dataset: Dataset): BriefOptions {
  const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : undefined;
  if (kind === undefined) return { themes: [spec.theme], parameters: [] };
  return {
    themes: kind.themes ?? themes,
    parameters: parametersOf(kind).map((key) => {
      if (key !== kind.subject) return { key };
      const all = subjectsOf(dataset, key);
      const rows = all.map((row) => {
        const { name } = subjectNames(dataset, key, row);
        const brief = idAbout(spec.id, row, all);
        return { value: row.id, brief, name: { "zh-CN": name("zh-CN"), en: name("en") } };
      });
      return { key, rows };
    }),
  };
}
