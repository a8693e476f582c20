// Projects that only one of two datasets has → new, listed only now, or gone; each told once with what it is.
import type { Change } from "../model/change.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Project } from "../model/project.ts";
import { widestOrganisation } from "../model/widest-organisation.ts";
import { nameSubject, sideOfRow } from "./describe.ts";
import { type Facts, tableNamed } from "./facts.ts";
import { heldValue } from "./held-value.ts";

export function projectChanges(older: Facts, newer: Facts): readonly Change[] {
  const added = newer.dataset.projects.filter(({ id }) => !older.projects.has(id));
  const gone = older.dataset.projects.filter(({ id }) => !newer.projects.has(id));
  const familyOf = families(older, newer);
  const newest = newestApprovals(older, familyOf);
  return [
    ...added.map((project): Change => {
      const status = heldValue(newer, project.id, "status").value;
      const approval = heldValue(newer, project.id, "approval").value ?? "";
      const reach = newest.get(familyOf(project)) ?? newest.get("") ?? "";
      const isNew = status === "proposed" || approval > reach;
      return wholeProject(project, isNew ? "new" : "record-added", { newer, older });
    }),
    ...gone.map((project) => wholeProject(project, "gone", { newer, older })),
  ];
}

function wholeProject(
  project: Project,
  kind: "new" | "record-added" | "gone",
  { newer, older }: { readonly newer: Facts; readonly older: Facts },
): Change {
  const facts = kind === "gone" ? older : newer;
  const definition = tableNamed("projects");
  const side = sideOfRow(facts, definition, project, { value: inWords(project, facts) });
  const named = nameSubject({ table: "projects", id: project.id }, newer, older);
  const base = { class: kind, ...named, field: "record" } as const;
  return kind === "gone" ? { ...base, old: side } : { ...base, new: side };
}

/** Status, approval and the amounts of its lines: `active, 2015-12-21, 140000000 USD`. */
function inWords({ id }: Project, facts: Facts): string {
  const lines = facts.linesOf(id);
  const amounts = lines.flatMap((line) => {
    const { value, unit } = heldValue(facts, line.id, "amount");
    return value === undefined ? [] : [`${value} ${unit ?? ""}`.trim()];
  });
  const total = heldValue(facts, id, "total-commitment");
  const written = total.value === undefined ? "–" : `${total.value} ${total.unit ?? ""}`.trim();
  const money = amounts.length > 0 ? amounts.join(" + ") : written;
  const status = heldValue(facts, id, "status").value ?? "–";
  return [status, heldValue(facts, id, "approval").value ?? "–", money].join(", ");
}

/** The group of its lender: a list holds all of a group, so an IDA credit is as new as the group's newest loan. */
function families(older: Facts, newer: Facts): (project: Project) => string {
  const organisations = new Map<string, Organisation>(
    [...older.dataset.organisations, ...newer.dataset.organisations].map((one) => [one.id, one]),
  );
  return ({ lender }) => (lender === undefined ? "" : widestOrganisation(organisations, lender));
}

/** Of what is active or closed: how far the older dataset reaches, for each lender and (under "") for all. */
function newestApprovals(
  facts: Facts,
  familyOf: (project: Project) => string,
): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const project of facts.dataset.projects) {
    const { id } = project;
    const status = heldValue(facts, id, "status").value;
    if (status !== "active" && status !== "closed") continue;
    const approval = heldValue(facts, id, "approval").value ?? "";
    for (const key of [familyOf(project), ""]) {
      if (approval > (newest.get(key) ?? "")) newest.set(key, approval);
    }
  }
  return newest;
}
