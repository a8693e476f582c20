// The kinds of brief that ship: each with its view, what one brief of it is about, its theme and its languages.
import type { BriefSpec, Language } from "../brief.ts";
import { cardView } from "./card.ts";
import { changeView } from "./change.ts";
import type { Facts } from "./facts.ts";
import { portfolioView } from "./portfolio.ts";
import { prefectureView } from "./prefecture.ts";
import { projectView } from "./project.ts";
import { readSchema, type ViewSchema } from "./schema.ts";
import card from "./schemas/card.json" with { type: "json" };
import change from "./schemas/change.json" with { type: "json" };
import portfolio from "./schemas/portfolio.json" with { type: "json" };
import prefecture from "./schemas/prefecture.json" with { type: "json" };
import project from "./schemas/project.json" with { type: "json" };
import sector from "./schemas/sector.json" with { type: "json" };
import { sectorView } from "./sector.ts";
import type { Subject } from "./subjects.ts";

/** Facts and spec → what the templates of that kind may see. */
export type BuildView = (facts: Facts, spec: BriefSpec) => object;

export interface Kind {
  readonly view: BuildView;
  /** What its templates may name; they are held against it before anything is rendered. */
  readonly schema?: ViewSchema;
  /** One brief is about one of these: `spec.parameters` names it by its id. */
  readonly subject?: Subject;
  /** Of one project, and of nothing else in the facts: it is composed from that project's slice, see slice.ts. */
  readonly isOfOneProject?: true;
  /** What else `spec.parameters` may say. */
  readonly parameters?: readonly string[];
  /** `since` among them: its templates have a place for the box of what changed, see view-with-changes.ts. */
  readonly hasBox?: true;
  /** Its own; else the workspace's. */
  readonly theme?: BriefSpec["theme"];
  /** All that its templates have a head and foot for; any where nothing is said. */
  readonly themes?: readonly BriefSpec["theme"][];
  readonly languages: readonly Language[];
}

export type Kinds = Readonly<Record<string, Kind>>;

/** The parameters that a kind knows. */
export function parametersOf({ subject, parameters = [] }: Kind): readonly string[] {
  return subject === undefined ? parameters : [subject, ...parameters];
}

export const builtinKinds: Kinds = {
  portfolio: {
    view: ({ known }, spec) => portfolioView(known, spec),
    schema: readSchema(portfolio),
    hasBox: true,
    parameters: ["since"],
    themes: ["bulletin", "official", "journal"],
    languages: ["zh-CN", "en", "ru"],
  },
  project: {
    view: ({ known }, spec) => projectView(known, spec),
    schema: readSchema(project),
    hasBox: true,
    parameters: ["since"],
    subject: "project",
    isOfOneProject: true,
    theme: "sheet",
    themes: ["sheet"],
    languages: ["zh-CN", "en", "ru"],
  },
  prefecture: {
    view: ({ known }, spec) => prefectureView(known, spec),
    schema: readSchema(prefecture),
    hasBox: true,
    parameters: ["since"],
    subject: "prefecture",
    theme: "bulletin",
    themes: ["bulletin"],
    languages: ["zh-CN", "en"],
  },
  sector: {
    view: ({ known }, spec) => sectorView(known, spec),
    schema: readSchema(sector),
    hasBox: true,
    parameters: ["since"],
    subject: "sector",
    theme: "bulletin",
    themes: ["bulletin"],
    languages: ["zh-CN", "en"],
  },
  change: {
    view: changeView,
    schema: readSchema(change),
    parameters: ["since"],
    theme: "bulletin",
    themes: ["bulletin"],
    languages: ["zh-CN", "en"],
  },
  card: {
    view: ({ known }, spec) => cardView(known, spec),
    schema: readSchema(card),
    theme: "card",
    themes: ["card"],
    languages: ["zh-CN", "en", "ru"],
  },
};
