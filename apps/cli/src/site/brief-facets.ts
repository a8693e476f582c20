// A brief → what it is about, by the rows of the dataset: how readers of a site's list choose among the briefs.
import {
  type ApprovedProject,
  approvedProjects,
  type Dataset,
  distinctLenders,
  type FinanceLine,
  indexOf,
  type Project,
  prefecturesOf,
} from "@brief/data";
import { type BriefSpec, subjectNames } from "@brief/render";
import type { Facet, FacetName } from "@brief/web/site";

export type About = Readonly<Record<FacetName, readonly string[]>>;

const nothing: About = { prefecture: [], sector: [], lender: [] };

/** Records that stand in no total have places and sectors too: those that their own rows state. */
function placesOf(dataset: Dataset, project: Project, approved: ApprovedProject | undefined) {
  if (approved !== undefined) return prefecturesOf(dataset, approved).map(({ code }) => code);
  return statedTargets(dataset, project, "region").flatMap((target) => {
    const region = indexOf(dataset).regions.get(target);
    const above = region?.level === "county" ? region.parent : region?.code;
    const prefecture = indexOf(dataset).regions.get(above ?? "");
    return prefecture?.level === "prefecture" ? [prefecture.code] : [];
  });
}

function statedTargets(dataset: Dataset, { id }: Project, dimension: "region" | "sector") {
  return indexOf(dataset)
    .allocationsOf(id)
    .filter((one) => one.dimension === dimension && one.basis === "stated")
    .map(({ target }) => target);
}

function lendersOf(dataset: Dataset, project: Project, lines: readonly FinanceLine[]) {
  const lenders = distinctLenders(dataset, lines).map(({ id }) => id);
  return lenders.length > 0 || project.lender === undefined ? lenders : [project.lender];
}

function aboutProject(dataset: Dataset, id: string): About {
  const project = dataset.projects.find((one) => one.id === id);
  if (project === undefined) return nothing;
  const approved = approvedProjects(dataset).find(
    (one) => one.project === project || one.related.includes(project),
  );
  return {
    prefecture: [...new Set(placesOf(dataset, project, approved))],
    sector: [...new Set(statedTargets(dataset, project, "sector"))],
    lender: [...new Set(lendersOf(dataset, project, approved?.lines ?? []))],
  };
}

export function aboutOf(dataset: Dataset, { parameters }: BriefSpec): About {
  const { project, prefecture, sector, lender } = parameters;
  if (project !== undefined) return aboutProject(dataset, project);
  const one = (id: string | undefined) => (id === undefined ? [] : [id]);
  return { prefecture: one(prefecture), sector: one(sector), lender: one(lender) };
}

const idsOf: Readonly<Record<FacetName, (dataset: Dataset) => readonly string[]>> = {
  prefecture: ({ regions }) => regions.map(({ code }) => code),
  sector: ({ sectors }) => sectors.map(({ id }) => id),
  lender: ({ organisations }) => organisations.map(({ id }) => id),
};

function facetOf(dataset: Dataset, subject: FacetName, id: string): Facet {
  const { name } = subjectNames(dataset, subject, { id, key: id });
  return { id, name: { zh: name("zh-CN"), en: name("en") } };
}

/** What these briefs are about, in the order of the tables. */
export function facetsOf(
  dataset: Dataset,
  abouts: readonly About[],
): Readonly<Record<FacetName, readonly Facet[]>> {
  const named = (name: FacetName): readonly Facet[] => {
    const used = new Set(abouts.flatMap((about) => about[name]));
    const ids = idsOf[name](dataset).filter((id) => used.has(id));
    return ids.map((id) => facetOf(dataset, name, id));
  };
  return { prefecture: named("prefecture"), sector: named("sector"), lender: named("lender") };
}
