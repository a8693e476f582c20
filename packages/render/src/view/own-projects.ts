// A list of projects of a workspace's own kind: those that conditions choose, with the fields that it names.
import {
  type ApprovedProject,
  approvedProjects,
  ask,
  compareDecimals,
  currentText,
  currentValue,
  type Dataset,
  isLoan,
  lineAmount,
  type Quantity,
  type QuantityField,
  sumAmounts,
} from "@brief/data";
import type { Language } from "../brief.ts";
import type { ProjectField, ProjectList } from "./own-definition.ts";
import {
  inLanguage,
  lenderShort,
  projectNames,
  regionName,
  statusName,
} from "./portfolio-words.ts";

export function projectListPart(dataset: Dataset, list: ProjectList, language: Language) {
  const { projects } = ask(dataset, {
    of: list.of ?? "commitments",
    multiProvince: "in",
    ...(list.where === undefined ? {} : { where: list.where }),
  }).total;
  const chosen = new Set(projects.formula?.inputs.map(({ row }) => row.id) ?? []);
  const rows = approvedProjects(dataset).filter(({ project }) => chosen.has(project.id));
  return {
    count: projects,
    hasRows: rows.length > 0,
    isOneRow: rows.length === 1,
    rows: sorted(dataset, rows, { list, language }).map((row) =>
      rowPart(dataset, row, { list, language }),
    ),
  };
}

interface Wanted {
  readonly list: ProjectList;
  readonly language: Language;
}

function rowPart(dataset: Dataset, row: ApprovedProject, { list, language }: Wanted) {
  const { key, name } = projectNames(row.project, language);
  const fields = list.fields.map((field) => [
    field,
    fieldOf(dataset, row, { field, list, language }),
  ]);
  return { key, name, ...Object.fromEntries(fields) };
}

interface Field extends Wanted {
  readonly field: ProjectField;
}

function fieldOf(dataset: Dataset, row: ApprovedProject, { field, list, language }: Field) {
  const { project } = row;
  const names = projectNames(project, language);
  switch (field) {
    case "fullName":
      return names.fullName;
    case "number":
      return names.number;
    case "lender":
      return lenderOf(dataset, row, language);
    case "status":
      return statusName(currentText(dataset, project.id, "status").value, language);
    case "amount":
      return amountOf(dataset, row, list);
    case "disbursed":
      return currentValue(dataset, project.id, "disbursed");
    case "totalCost":
      return currentValue(dataset, project.id, "total-cost");
    case "sectors":
      return sectorsOf(dataset, project.id, language);
    case "places":
      return placesOf(dataset, project.id, language);
    case "approval":
    case "signing":
    case "effectiveness":
    case "closing":
      return currentValue(dataset, project.id, field);
  }
}

function lenderOf(dataset: Dataset, { project, lines }: ApprovedProject, language: Language) {
  const id = project.lender ?? lines[0]?.lender ?? "";
  const row = dataset.organisations.find((one) => one.id === id);
  return row === undefined ? id : lenderShort(row, language);
}

/** Of the finance that the list counts. */
function amountOf(dataset: Dataset, { lines }: ApprovedProject, { of }: ProjectList): Quantity {
  const meant = lines.filter((line) =>
    of === "loans" ? isLoan(line) : of === "grants" ? !isLoan(line) : true,
  );
  const [only, ...more] = meant;
  return only !== undefined && more.length === 0
    ? lineAmount(dataset, only)
    : sumAmounts(dataset, meant);
}

function sectorsOf(dataset: Dataset, project: string, language: Language) {
  return targetsOf(dataset, project, "sector").flatMap((target) => {
    const row = dataset.sectors.find(({ id }) => id === target);
    return row === undefined
      ? []
      : [{ key: row.id, name: inLanguage(language, row.nameZh, row.nameEn, row.nameRu) }];
  });
}

/** Those that a source names; readings of our own are left out. */
function placesOf(dataset: Dataset, project: string, language: Language) {
  return targetsOf(dataset, project, "region").flatMap((target) => {
    const row = dataset.regions.find(({ code }) => code === target);
    return row === undefined ? [] : [{ key: row.code, name: regionName(row, language) }];
  });
}

function targetsOf(dataset: Dataset, project: string, dimension: "sector" | "region") {
  const rows = dataset.allocations
    .filter((row) => row.project === project && row.dimension === dimension)
    .filter((row) => dimension === "sector" || row.basis === "stated")
    .toSorted((a, b) => a.order - b.order);
  return [...new Set(rows.map(({ target }) => target))];
}

/** Unknown values stand at the end, whichever way round. */
function sorted(dataset: Dataset, rows: readonly ApprovedProject[], { list, language }: Wanted) {
  const { sort, descending } = list;
  if (sort === undefined) return descending ? rows.toReversed() : rows;
  const keyOf = (row: ApprovedProject) =>
    sort === "name"
      ? projectNames(row.project, language).name
      : sort === "amount"
        ? amountOf(dataset, row, list).value
        : dateOf(dataset, row, sort);
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const known = keyed.flatMap(({ row, key }) => (key === undefined ? [] : [{ row, key }]));
  const compare = (a: string, b: string) =>
    sort === "amount" ? compareDecimals(a, b) : a < b ? -1 : a > b ? 1 : 0;
  const turn = descending ? -1 : 1;
  return [
    ...known.toSorted((a, b) => turn * compare(a.key, b.key)).map(({ row }) => row),
    ...keyed.filter(({ key }) => key === undefined).map(({ row }) => row),
  ];
}

function dateOf(dataset: Dataset, { project }: ApprovedProject, field: QuantityField) {
  return currentValue(dataset, project.id, field).value;
}
