// The kinds of brief that ship: each with its view, what one brief of it is about, its theme and its languages.
import type { BriefSpec, Language } from "../brief.ts";
import { cardView } from "./card.ts";
import type { Facts } from "./facts.ts";
import { portfolioView } from "./portfolio.ts";
import { prefectureView } from "./prefecture.ts";
import { projectView } from "./project.ts";
import { sectorView } from "./sector.ts";
import type { Subject } from "./subjects.ts";

/** Facts and spec → what the templates of that kind may see. */
export type BuildView = (facts: Facts, spec: BriefSpec) => object;

export interface Kind {
  readonly view: BuildView;
  /** One brief is about one of these: `spec.parameters` names it by its id. */
  readonly subject?: Subject;
  /** What else `spec.parameters` may say. */
  readonly parameters?: readonly string[];
  /** Its own; else the workspace's. */
  readonly theme?: BriefSpec["theme"];
  readonly languages: readonly Language[];
}

export type Kinds = Readonly<Record<string, Kind>>;

export const builtinKinds: Kinds = {
  portfolio: {
    view: ({ known }, spec) => portfolioView(known, spec),
    languages: ["zh-CN", "en"],
  },
  project: {
    view: ({ known }, spec) => projectView(known, spec),
    subject: "project",
    theme: "sheet",
    languages: ["zh-CN", "en"],
  },
  prefecture: {
    view: ({ known }, spec) => prefectureView(known, spec),
    subject: "prefecture",
    languages: ["zh-CN", "en"],
  },
  sector: {
    view: ({ known }, spec) => sectorView(known, spec),
    subject: "sector",
    languages: ["zh-CN", "en"],
  },
  card: {
    view: ({ known }, spec) => cardView(known, spec),
    theme: "card",
    languages: ["zh-CN", "en"],
  },
};
