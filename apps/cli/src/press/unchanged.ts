// A build that would find everything as the last one left it: seen without reading a fact, a template or a font.
import type { Finding } from "../finding.ts";
import type { Stamp, World } from "../world.ts";
import { stillHolds } from "./material.ts";
import { type Basis, hasItsHash, isAsLeft, isSameStamp, type KeptState } from "./out-state.ts";
import { hashOfProgramme } from "./programme.ts";
import { sha256 } from "./sha256.ts";
import type { Verification } from "./verification.ts";

export interface Question {
  /** See `hashOfAsked`. */
  readonly asked: string;
  readonly out: string;
  readonly verification: Verification;
}

/** Variables that a build goes by. */
const variables = /^(BRIEF_.*|SOURCE_DATE_EPOCH)$/;

/** What the command line asks for, and where. */
export function hashOfAsked(world: World, asked: object): string {
  const environment = Object.entries(world.environment)
    .filter(([name, value]) => variables.test(name) && value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([world.callerFolder, environment, asked]);
  return sha256(text);
}

/** The faces as they lie there: they are not read to see that nothing changed. */
export function stampsOfFaces(world: World, supplied: ReadonlyMap<string, string>): Basis["faces"] {
  const none: Stamp = { bytes: 0, changed: 0 };
  return [...world.findFaces().values(), ...supplied.values()].map(
    (path) => [path, world.stamp(path) ?? none] as const,
  );
}

/** What a build told that stands. */
export interface Standing {
  readonly findings: readonly Finding[];
  /** Of all editions that it was asked for, in their order. */
  readonly files: readonly string[];
}

/** Undefined where another build would not be the same; of what was left then its basis alone is mostly read. */
export function unchanged(
  world: World,
  { basis, open }: KeptState,
  question: Question,
): Standing | undefined {
  if (basis === undefined || !isSameBasis(world, basis, question)) return undefined;
  const { whole, stamps, editions } = open();
  if (whole === undefined) return undefined;
  const { out, verification } = question;
  const states = [...editions.keys()].map((stem) => editions.get(stem));
  const isLeft =
    Object.entries(stamps).every(([file, stamp]) => isAsLeft(world, out, file, stamp)) &&
    states.every((edition) =>
      edition?.files.every(({ entry, stamp }) => isAsLeft(world, out, entry.file, stamp)),
    );
  if (!isLeft) return undefined;
  const files = states.flatMap((edition) => edition?.files.map(({ entry }) => entry) ?? []);
  if (verification === "full" && !files.every((entry) => hasItsHash(world, out, entry))) {
    return undefined;
  }
  const asked = states.slice(states.length - whole.count);
  return {
    findings: whole.findings,
    files: asked.flatMap((edition) => edition?.files.map(({ entry }) => entry.file) ?? []),
  };
}

function isSameBasis(world: World, basis: Basis, { asked }: Question): boolean {
  if (basis.asked !== asked || !stillHolds(world, basis.trace)) return false;
  const isSame = basis.faces.every(([path, was]) => {
    const now = world.stamp(path);
    return now !== undefined && isSameStamp(was, now);
  });
  return isSame && basis.programme === hashOfProgramme(world);
}
