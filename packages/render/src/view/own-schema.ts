// The definition of a workspace's own kind → the type of its view, so that its templates are held against it before
// anything is rendered, also where today's answer has no rows.
import type { Item, OwnDefinition, ProjectField, ProjectList } from "./own-definition.ts";
import type { Shape, ShapeGroup, ViewSchema } from "./schema.ts";

const totals: ShapeGroup = {
  projects: "count",
  hasProjects: "flag",
  amount: "money",
  hasAmount: "flag",
  amounts: [{ key: "words", amount: "money" }],
  hasAmounts: "flag",
};

const answer: ShapeGroup = {
  ...totals,
  definition: "words",
  distinct: "count",
  hasGroups: "flag",
  isOneGroup: "flag",
  groups: [
    {
      key: "words",
      name: "words",
      fullName: "words",
      hasShort: "flag",
      ...totals,
      share: "ratio",
      hasShare: "flag",
      exclusive: "count",
      shared: "count",
      hasShared: "flag",
    },
  ],
  unsplit: totals,
  unknown: totals,
};

const named: Shape = [{ key: "words", name: "words" }];

const fields: Readonly<Record<ProjectField, Shape>> = {
  fullName: "words",
  number: "text",
  lender: "words",
  status: "text",
  approval: "date",
  signing: "date",
  effectiveness: "date",
  closing: "date",
  amount: "money",
  disbursed: "money",
  totalCost: "money",
  sectors: named,
  places: named,
};

function listShape(list: ProjectList): ShapeGroup {
  const chosen = list.fields.map((field) => [field, fields[field]] as const);
  return {
    count: "count",
    hasRows: "flag",
    isOneRow: "flag",
    rows: [{ key: "words", name: "words", ...Object.fromEntries(chosen) }],
  };
}

function itemShape({ ask, projects, published }: Item): Shape {
  if (ask !== undefined) return answer;
  if (projects !== undefined) return listShape(projects);
  if (published === undefined) return "words";
  const parts = Object.keys(published).flatMap((name): readonly (readonly [string, Shape])[] => [
    [name, "figure"],
    [`has${name.charAt(0).toUpperCase()}${name.slice(1)}`, "flag"],
  ]);
  return Object.fromEntries(parts);
}

/** @param frame the type of what every view has */
export function ownSchema({ view }: OwnDefinition, frame: ViewSchema): ViewSchema {
  const items = Object.entries(view).map(([name, item]) => [name, itemShape(item)] as const);
  return { ...Object.fromEntries(items), ...frame };
}
