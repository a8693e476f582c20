// The kinds of brief that ship: each with its view, what one brief of it is about, its theme and its languages.
import type { BriefSpec, Language } from "../brief.ts";
import { cardView } from "./card.ts";
import type { Facts } from "./facts.ts";
import { portfolioView } from "./portfolio.ts";
import { projectView } from "./project.ts";
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
  card: {
    view: ({ known }, spec) => cardView(known, spec),
    theme: "card",
    languages: ["zh-CN", "en"],
  },
};
