// Views of every kind that ships, on the shipped facts and on facts bent out of shape: what a schema is held against.
import {
  type BriefSpec,
  builtinKinds,
  builtinTemplates,
  type Facts,
  factsOf,
  type Kind,
  subjectsOf,
  withBriefs,
} from "../src/index.ts";
import { mergeShapes, type Shape, shapeOf } from "../src/view/schema.ts";
import { viewOf } from "../src/view-with-changes.ts";
import { hostileFacts, shipped } from "./hostile-facts.ts";

/** Every text that an issuer may have, so that each part of a head is there. */
const issuer: BriefSpec["issuer"] = {
  unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit", ru: "Образец" },
  official: { signers: [{ "zh-CN": "张三", en: "A signer", ru: "Подписант" }] },
};
const days = ["2025-03-31", "2016-01-01"];
/** Of a notice of changes: a short and a long time ago, and the very day. */
const sinceDays = ["2016-01-01", "2008-01-01"];

const boxed = 3;

export interface SampleView {
  readonly name: string;
  readonly view: object;
}

function specsOf(name: string, kind: Kind, asOf: string): readonly BriefSpec[] {
  const sinces = kind.parameters?.includes("since") ? sinceDays.map((since) => ({ since })) : [{}];
  const days = kind.hasBox === true ? [{}, ...sinces] : sinces;
  const subjects = kind.subject === undefined ? [{}] : subjectParameters(kind.subject);
  // A box compares two editions: a few subjects show all that it has.
  const parameters = subjects.flatMap((subject, index) =>
    (index < boxed ? days : days.slice(0, 1)).map((day) => ({ ...subject, ...day })),
  );
  return kind.languages.flatMap((language) =>
    parameters.map((given) => ({
      id: name,
      kind: name,
      language,
      theme: kind.theme ?? "bulletin",
      asOf,
      parameters: given,
      issuer,
      version: "0.0.0",
    })),
  );
}

function subjectParameters(subject: NonNullable<Kind["subject"]>) {
  return subjectsOf(shipped, subject).map(({ id }) => ({ [subject]: id }));
}

/** What a notice of changes tells of: a card, a sheet and a brief on a place. */
function withOthers(facts: Facts, asOf: string): Facts {
  const base = { language: "zh-CN", asOf, issuer, version: "0.0.0" } as const;
  const specs: readonly BriefSpec[] = [
    { ...base, id: "card", kind: "card", theme: "card", parameters: {} },
    {
      ...base,
      id: "project-P126454",
      kind: "project",
      theme: "sheet",
      parameters: { project: "xj.wb.P126454" },
    },
    {
      ...base,
      id: "prefecture-654000",
      kind: "prefecture",
      theme: "bulletin",
      parameters: { prefecture: "654000" },
    },
  ];
  return withBriefs(facts, { specs, templates: builtinTemplates });
}

/** All that can be made: a subject that the facts do not have is left out. */
export function sampleViews(name: string): readonly SampleView[] {
  const kind = builtinKinds[name];
  if (kind === undefined) throw new Error(name);
  const cases = [
    ...days.map((asOf) => ({ label: asOf, facts: shipped, asOf })),
    ...Object.entries(hostileFacts).map(([label, facts]) => ({ label, facts, asOf: "2025-03-31" })),
  ];
  return cases.flatMap(({ label, facts, asOf }) => {
    const known = withOthers(factsOf(facts, asOf), asOf);
    return specsOf(name, kind, asOf).flatMap((spec) => {
      const has =
        kind.subject === undefined ||
        subjectsOf(known.known, kind.subject).some(
          ({ id }) => id === spec.parameters[kind.subject ?? ""],
        );
      if (!has) return [];
      return [
        {
          name: `${label} ${spec.language} ${Object.values(spec.parameters).join()}`,
          view: viewOf(known, spec, builtinTemplates, kind),
        },
      ];
    });
  });
}

/** The schema that all these views have together. */
export function sampledShape(views: readonly SampleView[]): Shape {
  return views.map(({ view }): Shape => shapeOf(view)).reduce(mergeShapes);
}

export function schemaFile(name: string): URL {
  return new URL(`../src/view/schemas/${name}.json`, import.meta.url);
}
