// The kinds of brief that ship, each with its view.
import type { Dataset } from "@brief/data";
import type { BriefSpec } from "../brief.ts";
import { cardView } from "./card.ts";
import { portfolioView } from "./portfolio.ts";
import { projectView } from "./project.ts";

/** Dataset (already as of the brief's day) and spec → what the templates of that kind may see. */
export type BuildView = (dataset: Dataset, spec: BriefSpec) => object;

export const views: Readonly<Record<string, BuildView>> = {
  portfolio: portfolioView,
  project: projectView,
  card: cardView,
};
