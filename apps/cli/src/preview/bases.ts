// What a preview may be held against: named anew whenever the workspace is read, opened only when it is asked for.
import type { OfferedBase, PreviewSnapshot } from "@brief/web/server";
import { findCommit } from "../diff/git-world.ts";
import type { Finding } from "../finding.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";
import {
  type Around,
  distinct,
  headLog,
  type NamedBase,
  nameBase,
  recentRevisions,
  repositoryOf,
  short,
} from "./name-bases.ts";
import { openBase } from "./open-base.ts";

export interface Bases {
  offered(): readonly OfferedBase[];
  /** Undefined for an id that was never offered. */
  open(id: string): Promise<PreviewSnapshot | undefined>;
}

export interface AskedBases extends Around {
  /** Of `--base`, in their order. */
  readonly words: readonly string[];
  readonly asOf: string | undefined;
}

const isFault = (named: NamedBase | Finding): named is Finding => "rule" in named;
const isNamed = (named: NamedBase | Finding): named is NamedBase => !isFault(named);

/** What is asked for and is not there. */
export function baseFaults({ world }: Session, asked: AskedBases): readonly Finding[] {
  return asked.words.map((word) => nameBase(world, word, asked)).filter(isFault);
}

export function createBases(session: Session, asked: AskedBases): Bases {
  const { world } = session;
  const known = new Map<string, NamedBase>();
  const recent = createRecent(session, asked);
  return {
    offered() {
      // A branch may be another commit by now, or none.
      const named = asked.words.map((word) => nameBase(world, word, asked));
      const bases = distinct([...named.filter(isNamed), ...recent()]);
      for (const base of bases) known.set(base.id, base);
      return bases.map(({ id, kind, label }) => ({ id, kind, label }));
    },
    async open(id) {
      const base = known.get(id);
      return base && openBase(session, base, asked);
    },
  };
}

/** History is gone through once for each HEAD: a workspace is read at every change. */
function createRecent({ world }: Session, around: Around): () => readonly NamedBase[] {
  const repository = repositoryOf(world, around);
  const [log] = repository === undefined ? [] : headLog(world, around);
  let last: { readonly head: string; readonly bases: readonly NamedBase[] } | undefined;
  return () => {
    if (repository === undefined) return [];
    const head = lastLogged(world, log) ?? findCommit(world, repository, "HEAD");
    if (head === undefined) return [];
    if (last?.head === head) return last.bases;
    const bases = recentRevisions(world, around);
    // The log may be a step ahead of the history, which is then asked again.
    if (bases[0]?.word === short(head)) last = { head, bases };
    return bases;
  };
}

/** The commit that HEAD came to last, without a process of git's: undefined where nothing is logged. */
function lastLogged(world: World, log: string | undefined): string | undefined {
  if (log === undefined || !world.isFile(log)) return undefined;
  const line = world.readText(log).trimEnd().split("\n").at(-1) ?? "";
  return /^[0-9a-f]+ ([0-9a-f]+) /.exec(line)?.[1];
}
