// An imported project: that of a dataset which has its lender's number, or a new one.
import type { Place } from "../../diagnostic.ts";
import type { Project } from "../../model/project.ts";
import type { AnyRow } from "../../model/tables.ts";
import type { NewRow } from "../new-row.ts";
import { definitionOf } from "./known.ts";
import { giveNew, giveSources, type Merging } from "./merging.ts";
import { rewritten } from "./renames.ts";

export function mergeProject(merging: Merging, { row, place }: NewRow): void {
  const { renames, ledger } = merging;
  const own = rewritten(row, definitionOf("projects"), renames) ?? row;
  const id = String(own["id"]);
  // The row has passed the schema of its table.
  const candidates = candidatesOf(merging, own as unknown as Project);
  const [project] = candidates;
  if (candidates.length > 1) {
    renames.set("projects", id, undefined);
    ledger.count("projects", "left");
    ledger.ambiguous.push({
      table: "projects",
      id,
      candidates: candidates.map((p) => p.id),
      place,
    });
  } else if (project !== undefined) {
    renames.set("projects", id, project.id);
    ledger.count("projects", "seenAgain");
    moreSources(merging, project, own, place);
  } else if (merging.knownOnly) {
    renames.set("projects", id, undefined);
    ledger.count("projects", "left");
  } else renames.set("projects", id, String(giveNew(merging, "projects", own, place)["id"]));
}

function candidatesOf({ known }: Merging, project: Project): readonly Project[] {
  const { id, lender, lenderProjectId } = project;
  const numbered =
    lender === undefined || lenderProjectId === undefined
      ? []
      : known.projectsNumbered(known.family(lender), lenderProjectId);
  if (numbered.length > 0) return numbered;
  const same = known.project(id);
  // A row with the same id and another number is another project.
  const isOther =
    same?.lenderProjectId !== undefined &&
    lenderProjectId !== undefined &&
    same.lenderProjectId !== lenderProjectId;
  return same === undefined || isOther ? [] : [same];
}

function moreSources(merging: Merging, project: Project, own: AnyRow, place: Place): void {
  const there = merging.known.row("projects", project.id);
  const sources = own["sources"];
  if (there === undefined || !Array.isArray(sources)) return;
  giveSources(merging, "projects", there, sources.map(String), place);
}
