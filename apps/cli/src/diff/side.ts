// One of the two that are compared: its facts, its briefs where it has any, and how its places are written.
import { type Dataset, type Place, validate, type WbEdition } from "@brief/data";
import type { Finding } from "../finding.ts";
import type { ExitCode } from "../session.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";

export type SideName = "base" | "new";

export interface Side {
  readonly name: SideName;
  /** As the reader named it: `main`, `data/`, `working tree`. */
  readonly label: string;
  readonly kind: "revision" | "workspace" | "dataset" | "file";
  /** Where its files are read: the disk, or a revision. */
  readonly world: World;
  /** Absent for a World Bank list that is compared as a list. */
  readonly dataset?: Dataset;
  readonly datasetFolder?: string;
  readonly asOf?: string;
  /** Briefs of its own. */
  readonly workspace?: Workspace;
  readonly edition?: WbEdition;
  readonly nameFile: NameFile;
}

/** Absolute path → as the reader would type it: `main:data/projects.csv`. */
export type NameFile = (file: string) => string;

/** Where a side is read from, and how its files are named. */
export interface From {
  readonly world: World;
  readonly name: SideName;
  readonly label: string;
  readonly kind: Side["kind"];
  readonly asOf: string | undefined;
  readonly nameFile: NameFile;
}

export interface OpenedSide {
  readonly side: Side | undefined;
  readonly findings: readonly Finding[];
  /** Of the command, where there is no side. */
  readonly code: ExitCode;
}

export function refuse(...findings: readonly Finding[]): OpenedSide {
  return { side: undefined, findings, code: 2 };
}

/** `file:line` of a side. */
export function placeOfSide({ nameFile }: Side, { file, line }: Place): string {
  if (file === undefined) return "";
  const name = nameFile(file);
  return line === undefined ? name : `${name}:${line}`;
}

/** Findings of a side say whose they are, and name its files as the reader would. */
export function findingsOfSide(
  findings: readonly Finding[],
  label: string,
  nameFile: NameFile,
): readonly Finding[] {
  const rename = (place: Place): Place =>
    place.file === undefined ? place : { ...place, file: nameFile(place.file) };
  return findings.map((finding) => ({
    ...finding,
    message: `${finding.message} (in ${label})`,
    place: rename(finding.place),
    ...(finding.related === undefined ? {} : { related: finding.related.map(rename) }),
  }));
}

/** Without these, values cannot be compared; what other rules find is the newer edition's affair. */
const needed = new Set(["value-form", "dates-exist", "references-resolve"]);

export function unsoundFacts(dataset: Dataset): readonly Finding[] {
  return validate(dataset).filter(({ rule, severity }) => severity === "error" && needed.has(rule));
}

function brokenSide(name: SideName, label: string, errors: number): Finding {
  const what = name === "base" ? "the base" : "the new side";
  return {
    rule: "side-broken",
    severity: "error",
    message: `${what}, ${label}, cannot be read: ${errors} error${errors === 1 ? "" : "s"}`,
    place: {},
    remedy:
      name === "base"
        ? "name a base whose data are sound, or put it right first"
        : "put the data right: brief check names each fault",
  };
}

export function broken({ name, label }: From, findings: readonly Finding[]): OpenedSide {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return refuse(...findings, brokenSide(name, label, errors));
}
