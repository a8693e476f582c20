// The day that a brief is compared with → its parameters, or why it cannot be.
import { builtinKinds } from "@brief/render";
import type { Finding } from "../finding.ts";
import { type BriefEntry, isDay } from "../workspace/config.ts";
import type { Asked, Instance } from "./instances.ts";

type Parameters = Instance["parameters"];

export interface CheckedSince {
  /** Without a day that nothing can be told since. */
  readonly parameters: Parameters;
  /** A notice without its day is not made. */
  readonly isLeftOut: boolean;
  readonly findings: readonly Finding[];
}

export function checkSince(parameters: Parameters, asked: Asked): CheckedSince {
  const { entry, kind, asOf, placeOf } = asked;
  const { since, ...rest } = parameters;
  const place = placeOf(entry.since === undefined ? ["parameters", "since"] : ["since"]);
  // What tells of nothing but changes; other kinds stand without them.
  const isNeeded = kind.view === builtinKinds["change"]?.view;
  if (since === undefined) {
    const findings = isNeeded ? [missingDay(placeOf([]))] : [];
    return { parameters, isLeftOut: isNeeded, findings };
  }
  if (!isDay(since)) {
    return { parameters, isLeftOut: true, findings: [{ ...badDay(since), place }] };
  }
  if (since < asOf) return { parameters, isLeftOut: false, findings: [] };
  return {
    parameters: rest,
    isLeftOut: isNeeded,
    findings: [{ ...notBefore(since, asOf, isNeeded), place }],
  };
}

function missingDay(place: Finding["place"]): Finding {
  return {
    rule: "since-missing",
    severity: "error",
    message: "a change notice needs the day that it compares with",
    place,
    remedy: "add since: with the as-of day of the edition before",
  };
}

function badDay(found: string): Omit<Finding, "place"> {
  return {
    rule: "since-no-day",
    severity: "error",
    message: `"${found}" is no day`,
    found,
    expected: "a day of the form 2024-08-29",
    remedy: "write the as-of day of the edition before",
  };
}

/** Told, not refused: the as-of day may be asked for on the command line. */
function notBefore(since: string, asOf: string, isNeeded: boolean): Omit<Finding, "place"> {
  return {
    rule: "since-not-before",
    severity: "warning",
    message: `${since} is not before the as-of day ${asOf}: ${
      isNeeded ? "no notice is made" : "nothing is told of changes"
    }`,
    found: since,
    expected: `a day before ${asOf}`,
    remedy: "give since: an earlier day, or take a later --as-of",
  };
}

export function sinceRefused({ kind, since = "" }: BriefEntry): Omit<Finding, "place"> {
  return {
    rule: "unknown-parameter",
    severity: "error",
    message: `a ${kind} does not tell what changed`,
    found: since,
    remedy: "take since: out",
  };
}
