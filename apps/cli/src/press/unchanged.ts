// A build that would find everything as the last one left it: seen without reading a fact, a template or a font.
import type { Stamp, World } from "../world.ts";
import { stillHolds } from "./material.ts";
import { hasItsHash, isAsLeft, isSameStamp, type OutState, type WholeBuild } from "./out-state.ts";
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
export function stampsOfFaces(
  world: World,
  supplied: ReadonlyMap<string, string>,
): WholeBuild["faces"] {
  const none: Stamp = { bytes: 0, changed: 0 };
  return [...world.findFaces().values(), ...supplied.values()].map(
    (path) => [path, world.stamp(path) ?? none] as const,
  );
}

/** The build that stands, where another would be the same. */
export function unchanged(
  world: World,
  state: OutState,
  question: Question,
): WholeBuild | undefined {
  const { whole, stamps } = state;
  const { asked, out, verification } = question;
  if (whole === undefined || whole.asked !== asked) return undefined;
  if (whole.programme !== hashOfProgramme(world)) return undefined;
  const isSame = whole.faces.every(([path, was]) => {
    const now = world.stamp(path);
    return now !== undefined && isSameStamp(was, now);
  });
  if (!isSame || !stillHolds(world, whole.trace)) return undefined;
  const files = Object.keys(stamps);
  if (!files.every((file) => isAsLeft(world, out, state, file))) return undefined;
  return verification === "full" && !isVerified(world, state, out) ? undefined : whole;
}

function isVerified(world: World, { editions }: OutState, out: string): boolean {
  return Object.values(editions).every(({ files }) =>
    files.every((entry) => hasItsHash(world, out, entry)),
  );
}
