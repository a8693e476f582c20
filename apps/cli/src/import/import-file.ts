// One file → its rows in the dataset, all that can be taken of it or nothing, with the account of both.
import { basename, join } from "node:path";
import type { Dataset, SourceGiven, TableMapping } from "@brief/data";
import type { Finding } from "../finding.ts";
import { lockFolder } from "../press/lock-folder.ts";
import type { ExitCode, Session } from "../session.ts";
import type { World } from "../world.ts";
import type { Descriptor } from "./describe-dataset.ts";
import type { ImportFile } from "./find-file.ts";
import { readDescriptor, readTarget, standingAbove } from "./find-target.ts";
import type { Account } from "./import-text.ts";
import { putInPlace } from "./put-in-place.ts";
import { type Read, readRows } from "./read-rows.ts";
import { tableDrafts } from "./table-drafts.ts";

export interface Plan {
  /** Of the dataset. Undefined where there is none to compare with: a dry run. */
  readonly folder: string | undefined;
  readonly dryRun: boolean;
  readonly source: SourceGiven;
  /** Of tables of the user's own. */
  readonly mappings: readonly TableMapping[];
  /** Only what concerns projects that the dataset has. */
  readonly knownOnly: boolean;
}

export interface Outcome {
  /** Undefined where the file could not be read, or the dataset. */
  readonly account?: Account;
  readonly findings: readonly Finding[];
  readonly code: ExitCode;
}

interface Standing {
  readonly existing: Dataset;
  readonly descriptor: Descriptor;
}

export async function importFile(session: Session, file: ImportFile, plan: Plan): Promise<Outcome> {
  const { world } = session;
  const { folder, dryRun } = plan;
  if (folder === undefined || dryRun) {
    const existing = readTarget(world, folder);
    if ("code" in existing) return existing;
    const { source, mappings, knownOnly } = plan;
    const read = await readRows(session, file, { existing, source, mappings, knownOnly });
    return "code" in read ? read : outcomeOf(read, file);
  }
  return withDrafts(session, folder, async (drafts) => {
    const standing = readStanding(world, folder);
    return "code" in standing
      ? standing
      : importInto(session, file, { ...plan, ...standing, folder, drafts });
  });
}

function readStanding(world: World, folder: string): Standing | Outcome {
  const existing = readTarget(world, folder);
  if ("code" in existing) return existing;
  const descriptor = readDescriptor(world, folder);
  return "code" in descriptor ? descriptor : { existing, descriptor: descriptor.descriptor };
}

interface Into extends Standing, Plan {
  readonly folder: string;
  readonly drafts: string;
}

async function importInto(session: Session, file: ImportFile, into: Into): Promise<Outcome> {
  const { world } = session;
  const { folder, drafts, existing, descriptor, source, mappings, knownOnly } = into;
  const has = (table: string) => world.isFile(join(folder, `${table}.csv`));
  const tables = tableDrafts(world, drafts, { existing, has });
  const read = await readRows(session, file, { existing, source, mappings, knownOnly, tables });
  if ("code" in read) return read;
  if (read.faults.length === 0 && read.changes > 0) {
    putInPlace(world, { drafts, folder, names: tables.finish(), descriptor });
  }
  return outcomeOf(read, file);
}

function outcomeOf(read: Read, { format }: ImportFile): Outcome {
  const { report, added, merged, changes, findings, faults } = read;
  const refused = report.records.rejected.length > 0;
  const account: Account = { report, format, added, merged, changes, faults };
  return { account, findings, code: refused || faults.length > 0 ? 1 : 0 };
}

/** Holds a folder for the drafts meanwhile; nothing of it is left, however the work ends. */
async function withDrafts(
  { world, onStop }: Session,
  folder: string,
  work: (drafts: string) => Promise<Outcome>,
): Promise<Outcome> {
  const drafts = join(standingAbove(world, folder), `.brief-import-${basename(folder)}.tmp`);
  world.makeFolder(drafts);
  const unlock = lockFolder(world, drafts);
  const clean = () => {
    unlock();
    world.removeFolder(drafts);
  };
  const forget = onStop(clean);
  try {
    // What a killed import left.
    for (const name of world.listFolder(drafts)) {
      if (name.includes(".csv")) world.remove(join(drafts, name));
    }
    return await work(drafts);
  } finally {
    clean();
    forget();
  }
}
