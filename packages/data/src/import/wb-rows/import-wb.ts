// A World Bank list or an answer of its API → rows of our tables: its source, whom and what it names, then record by record.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Project } from "../../model/project.ts";
import type { AnyRow } from "../../model/tables.ts";
import type { Imported, NewRow, SourceGiven } from "../new-row.ts";
import type { Counted } from "../report.ts";
import type { SheetRow } from "../sheet/sheet-row.ts";
import { toId } from "../to-id.ts";
import { readWbApi } from "../wb/read-wb-api.ts";
import { readWbList } from "../wb/read-wb-list.ts";
import type { WbEdition } from "../wb/wb-project.ts";
import { editionSource } from "./edition-source.ts";
import { factRows } from "./fact-rows.ts";
import { lenderOf, lineRows } from "./line-rows.ts";
import { lenders, regionRows, sectorRows } from "./named-rows.ts";
import { notKept } from "./not-kept.ts";
import { newRow, plainText, type RecordOf } from "./record.ts";
import { setRows } from "./set-rows.ts";

export interface WbFile {
  readonly file: string;
  readonly source?: SourceGiven;
}

/** @throws UnreadableFile as readWbList does */
export async function* importWbList(
  rows: Iterable<SheetRow> | AsyncIterable<SheetRow>,
  { file, source = {} }: WbFile,
): AsyncGenerator<NewRow, Imported, void> {
  return yield* editionRows(await readWbList(rows, { file }), source);
}

/** @throws UnreadableFile as readWbApi does */
export async function* importWbApi(
  json: string | Iterable<string> | AsyncIterable<string>,
  { file, source = {} }: WbFile,
): AsyncGenerator<NewRow, Imported, void> {
  return yield* editionRows(await readWbApi(json, { file }), source);
}

/** The rows of an edition that is read already. */
export function* editionRows(
  edition: WbEdition,
  given: SourceGiven,
): Generator<NewRow, Imported, void> {
  const { projects, file } = edition;
  const source = editionSource(file, given);
  const before = (table: string, row: AnyRow): NewRow => ({
    table,
    row,
    place: { file },
    record: 0,
  });
  yield before("sources", source.row);
  for (const row of lenders) yield before("organisations", row);
  const regions = regionRows(projects);
  for (const row of regions) yield before("regions", row);
  for (const row of sectorRows(projects)) yield before("sectors", row);
  const parents = new Map(
    regions.flatMap(({ code, parent }) => (parent === undefined ? [] : [[code, parent] as const])),
  );
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const { id, published } = source.row;
  for (const [at, project] of projects.entries()) {
    const projectId = `wb.${toId(project.id)}`;
    const of = { project, projectId, source: id, published, record: at + 1, diagnostics };
    yield projectRow(of);
    yield* lineRows(of);
    yield* factRows(of);
    yield* setRows(of, parents);
  }
  return imported(edition, diagnostics);
}

function projectRow(of: RecordOf): NewRow {
  const { project, projectId, source } = of;
  const name = plainText(project.texts.name) ?? project.id;
  const sectors = project.sectors.flatMap((share) => plainText({ written: share.name }) ?? []);
  const row: Project = {
    id: projectId,
    key: toId(project.id),
    lender: lenderOf(project),
    lenderProjectId: toId(project.id),
    nameEn: name,
    shortZh: name,
    shortEn: name,
    ...(sectors.length === 0 ? {} : { sectorAsWritten: sectors.join("; ") }),
    confidence: "high",
    sources: [source],
  };
  return newRow(of, "projects", row);
}

function imported(edition: WbEdition, found: readonly Diagnostic[]): Imported {
  const unkept = notKept(edition);
  const { report } = edition;
  return {
    report: { ...report, warnings: [...report.warnings, ...counted(found), ...unkept.warnings] },
    diagnostics: [...edition.diagnostics, ...found, ...unkept.diagnostics],
  };
}

function counted(diagnostics: readonly Diagnostic[]): readonly Counted[] {
  const rules = new Map<string, Counted>();
  for (const { rule, place } of diagnostics) {
    const known = rules.get(rule);
    rules.set(rule, { rule, count: (known?.count ?? 0) + 1, first: known?.first ?? place });
  }
  return [...rules.values()];
}
