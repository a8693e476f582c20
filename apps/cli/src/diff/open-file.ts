// A data file → a side: whatever `brief import` reads, or one table of ours.
import { basename, dirname } from "node:path";
import {
  cleanRows,
  collectRows,
  type Diagnostic,
  datasetWith,
  loadDataset,
  readWbApi,
  readWbList,
  settleDates,
  type Tell,
  tables,
  UnreadableFile,
  type WbEdition,
  writeCsv,
} from "@brief/data";
import { hasErrors } from "../finding.ts";
import { findFile, type ImportFile } from "../import/find-file.ts";
import { formatRows, readsAlone } from "../import/format-rows.ts";
import { openFile } from "../import/open-file.ts";
import type { World } from "../world.ts";
import { broken, type From, findingsOfSide, type OpenedSide, refuse, type Side } from "./side.ts";

export async function openDataFile(path: string, from: From): Promise<OpenedSide> {
  const { world } = from;
  const table = tables.find(({ name }) => `${name}.csv` === basename(path));
  if (table !== undefined) return openTable(path, from, table.name);
  const file = findFile(world, {
    folder: dirname(path),
    name: path,
    from: undefined,
    isMapped: false,
  });
  if ("code" in file) return refuse(...file.findings);
  if (!readsAlone(file.format)) return refuse(notReadable(file, from.nameFile(path)));
  try {
    return await openForeign(file, from);
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    return broken(from, findingsOfSide([cause.diagnostic], from.label, from.nameFile));
  }
}

async function openForeign(file: ImportFile, from: From): Promise<OpenedSide> {
  const { world, label, nameFile } = from;
  const told: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic) => void told.push(diagnostic);
  const reading = {
    file: openFile(world, file),
    source: {},
    tell,
    mappings: [],
    known: datasetWith({}),
  };
  const rows = settleDates(cleanRows(formatRows(file.format, reading)));
  const { dataset, diagnostics } = await collectRows(rows);
  const edition = await readEdition(world, file);
  const findings = findingsOfSide(byRule([...told, ...diagnostics]), label, nameFile);
  const facts = { dataset, ...(edition === undefined ? {} : { edition }) };
  return { side: { ...sideOf(from), ...facts }, findings, code: 0 };
}

/** A World Bank list knows more of itself than the rows that are made of it. */
async function readEdition(world: World, file: ImportFile): Promise<WbEdition | undefined> {
  // What it has to tell was told when its rows were made.
  const tell: Tell = () => undefined;
  const opened = openFile(world, file);
  if (file.format === "wb-api") return readWbApi(opened.text(tell), { file: file.name });
  if (file.format !== "wb-list") return undefined;
  return readWbList(opened.sheetRows(tell), { file: file.name });
}

/** What an import would tell one by one: here it is enough to know that it is so. */
function byRule(told: readonly Diagnostic[]): readonly Diagnostic[] {
  const rules = [...new Set(told.map(({ rule }) => rule))];
  return rules.flatMap((rule): Diagnostic[] => {
    const own = told.filter((one) => one.rule === rule);
    const [first] = own;
    if (first === undefined) return [];
    const more = own.length === 1 ? "" : `, and ${own.length - 1} more of its kind`;
    const remedy = "see them all: brief import FILE --dry-run";
    return [{ ...first, severity: "note", message: `${first.message}${more}`, remedy }];
  });
}

function notReadable({ format }: ImportFile, file: string) {
  return {
    rule: "nothing-to-compare",
    severity: "error",
    message: `a file of the format "${format}" cannot be compared by itself`,
    place: { file },
    expected: "a World Bank list, IATI activities, a table such as assertions.csv, or a folder",
    remedy: "import it first (brief import FILE --out FOLDER), then compare the folders",
  } as const;
}

/** One table by itself: what it refers to is taken to be there. */
function openTable(path: string, from: From, table: string): OpenedSide {
  const empty = tables.map((one): readonly [string, Uint8Array] => [
    `${one.name}.csv`,
    new TextEncoder().encode(writeCsv(one, [])),
  ]);
  const files = new Map(empty).set(`${table}.csv`, from.world.readBytes(path));
  const { dataset, diagnostics } = loadDataset(files, dirname(path));
  const findings = findingsOfSide(diagnostics, from.label, from.nameFile);
  if (dataset === undefined || hasErrors(findings)) return broken(from, findings);
  return { side: { ...sideOf(from), dataset }, findings, code: 0 };
}

function sideOf({ world, name, label, nameFile, asOf }: From): Side {
  return { world, name, label, kind: "file", nameFile, ...(asOf === undefined ? {} : { asOf }) };
}
