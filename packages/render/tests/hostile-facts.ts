// The shipped facts bent out of shape: what a workspace may hold that the sample does not.
import { readdirSync, readFileSync } from "node:fs";
import { type Dataset, loadDataset, type Project } from "@brief/data";

function shippedFacts(): Dataset {
  const folder = new URL("../../data/dataset/", import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => [file, readFileSync(new URL(file, folder))] as const);
  const { dataset, diagnostics } = loadDataset(new Map(files));
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics));
  return dataset;
}

export const shipped = shippedFacts();

/** Only these projects, with what belongs to them. */
export function withProjects(facts: Dataset, isKept: (project: Project) => boolean): Dataset {
  const projects = facts.projects.filter(isKept);
  const kept = new Set(projects.map(({ id }) => id));
  const financeLines = facts.financeLines.filter(({ project }) => kept.has(project));
  const lines = new Set(financeLines.map(({ id }) => id));
  const gone = new Set(
    [...facts.projects, ...facts.financeLines]
      .map(({ id }) => id)
      .filter((id) => !kept.has(id) && !lines.has(id)),
  );
  const ofKept = ({ project }: { readonly project: string }) => kept.has(project);
  return {
    ...facts,
    projects,
    financeLines,
    allocations: facts.allocations.filter(ofKept),
    transactions: facts.transactions.filter(({ financeLine }) => lines.has(financeLine)),
    outputs: facts.outputs.filter(ofKept),
    beneficiaries: facts.beneficiaries.filter(ofKept),
    assertions: facts.assertions.filter(({ subject }) => !gone.has(subject)),
    conflicts: facts.conflicts.filter(ofKept),
    matches: facts.matches.filter(ofKept),
  };
}

const only = (...ids: readonly string[]) => withProjects(shipped, ({ id }) => ids.includes(id));

/** Prefecture-level units that sources place a project in. */
function prefecturesOf({ id }: Project): ReadonlySet<string> {
  const stated = shipped.allocations.filter(
    (row) => row.project === id && row.dimension === "region" && row.basis === "stated",
  );
  return new Set(stated.map(({ target }) => target.slice(0, 4)));
}

const noAmounts: Dataset = {
  ...shipped,
  assertions: shipped.assertions.filter(({ field }) => !/amount|cost|disbursed/i.test(field)),
  transactions: [],
};

const dateFields = /approv|sign|effect|clos|board|agreement|press|complet/;
const noDates: Dataset = {
  ...shipped,
  assertions: shipped.assertions
    .filter(({ field }) => !dateFields.test(field))
    .map(({ observed: _, ...row }) => row),
  sources: shipped.sources.map(({ published: _, ...row }) => row),
};

const longName =
  "新疆维吾尔自治区南疆四地州农村饮水安全巩固提升与城乡供水一体化管网改造及智慧水务平台建设示范工程综合发展试点项目（二期）";
const longEnglish =
  "Southern Xinjiang Rural Drinking Water Safety and Integrated Urban Rural Supply Networks Demonstration Project";
const longNames: Dataset = {
  ...shipped,
  projects: shipped.projects.map((project) =>
    project.id === "xj.adb.46063-002"
      ? {
          ...project,
          nameZh: longName,
          shortZh: longName,
          nameEn: longEnglish,
          shortEn: longEnglish,
        }
      : project,
  ),
};

const inEuros: Dataset = {
  ...shipped,
  financeLines: shipped.financeLines.map((line) => ({ ...line, currency: "EUR" })),
  assertions: shipped.assertions.map((row) => (row.unit === "USD" ? { ...row, unit: "EUR" } : row)),
};

/** Name of the case → facts. */
export const hostileFacts: Readonly<Record<string, Dataset>> = {
  "no-projects": withProjects(shipped, () => false),
  "one-project": only("xj.wb.P126454"),
  "one-grant": only("xj.wb.P110661"),
  "no-amounts": noAmounts,
  "long-names": longNames,
  "only-shared": withProjects(shipped, (project) => prefecturesOf(project).size > 1),
  "one-lender": withProjects(shipped, ({ lender }) => lender === "46004"),
  "in-euros": inEuros,
  "no-article": { ...shipped, aggregates: [] },
  "no-dates": noDates,
};
