// Workspace → jobs: which briefs, in which languages, into which files. Pure.
import { type Dataset, type Place, suggestName } from "@brief/data";
import {
  type BriefSpec,
  builtinKinds,
  type Kind,
  type Language,
  type LocalText,
  type Subject,
  type SubjectRow,
  subjectsOf,
} from "@brief/render";
import packageJson from "../../package.json" with { type: "json" };
import type { Finding } from "../finding.ts";
import type { BriefEntry, Config } from "../workspace/config.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { fileStem } from "./file-stem.ts";

export const version: string = packageJson.version;

export interface Job {
  readonly spec: BriefSpec;
  /** `zh-CN/portfolio`: the path in the output folder, without its ending. */
  readonly stem: string;
  /** The entry of brief.yaml that asks for it. */
  readonly place: Place;
}

export interface Plan {
  readonly jobs: readonly Job[];
  readonly findings: readonly Finding[];
}

interface Instance {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
}

function error(rule: string, message: string, place: Place, remedy: string): Finding {
  return { rule, severity: "error", message, place, remedy };
}

/** The briefs that one entry asks for: one, or one a row that the kind can be about. */
function instances(
  entry: BriefEntry,
  { subject }: Kind,
  dataset: Dataset,
  place: Place,
): readonly (Instance | Finding)[] {
  const parameters = entry.parameters ?? {};
  const name = entry.id ?? entry.kind;
  if (subject === undefined) return [{ id: name, parameters }];
  const rows = subjectsOf(dataset, subject);
  const instanceOf = ({ id, key }: SubjectRow): Instance => ({
    id: `${name}-${key}`,
    parameters: { ...parameters, [subject]: id },
  });
  if (entry.each === eachOf(subject)) return rows.map(instanceOf);
  const wanted = parameters[subject];
  const row = rows.find(({ id, key }) => id === wanted || key === wanted);
  if (row !== undefined) return [instanceOf(row)];
  const keys = rows.map(({ key }) => key);
  const remedy = wanted === undefined ? `add each: ${eachOf(subject)}` : suggestName(wanted, keys);
  return [error(`unknown-${subject}`, `no ${subject} "${wanted ?? ""}"`, place, remedy)];
}

/** The word that `each:` takes. */
const eachOf = (subject: Subject) => `${subject}s`;

function issuerOf({ issuer }: Config): BriefSpec["issuer"] {
  return {
    unit: issuer.unit,
    mark: issuer.mark,
    storageNote: issuer["storage-note"],
    reportTo: issuer["report-to"],
    sendTo: issuer["send-to"],
    contact: issuer.contact,
    copies: issuer.copies,
    official: issuer.official && officialOf(issuer.official),
  };
}

function officialOf(
  official: NonNullable<Config["issuer"]["official"]>,
): BriefSpec["issuer"]["official"] {
  return {
    code: official.code,
    copyNumber: official["copy-number"],
    secrecy: official.secrecy,
    urgency: official.urgency,
    signers: official.signers,
    recipient: official.recipient,
    copyTo: official["copy-to"],
    date: official.date,
    sealed: official.sealed,
    printedBy: official["printed-by"],
    printedOn: official["printed-on"],
  };
}

function jobsOfEntry(workspace: Workspace, index: number, entry: BriefEntry): Plan {
  const { config, facts, asOf, placeOf } = workspace;
  const kinds = Object.keys(builtinKinds);
  const place = placeOf(["briefs", index]);
  const kind = Object.hasOwn(builtinKinds, entry.kind) ? builtinKinds[entry.kind] : undefined;
  if (kind === undefined) {
    const at = placeOf(["briefs", index, "kind"]);
    const remedy = suggestName(entry.kind, kinds);
    return { jobs: [], findings: [error("unknown-kind", `no kind "${entry.kind}"`, at, remedy)] };
  }
  const jobs: Job[] = [];
  const findings: Finding[] = [];
  for (const instance of instances(entry, kind, facts.known, place)) {
    if ("rule" in instance) {
      findings.push(instance);
      continue;
    }
    for (const language of entry.lang ?? config.languages) {
      const spec: BriefSpec = {
        id: instance.id,
        kind: entry.kind,
        language,
        theme: entry.theme ?? kind.theme ?? config.theme ?? "bulletin",
        asOf,
        number: entry.number,
        totalNumber: entry["total-number"],
        parameters: instance.parameters,
        issuer: issuerOf(config),
        dated: workspace.dated,
        version,
      };
      jobs.push({ spec, stem: `${language}/${fileStem(instance.id)}`, place });
    }
  }
  return { jobs, findings };
}

/** Two briefs into one file; names that differ in case alone are one file on many disks. */
function sameOutputs(jobs: readonly Job[]): readonly Finding[] {
  const seen = new Map<string, Job>();
  const findings: Finding[] = [];
  for (const job of jobs) {
    const key = job.stem.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, job);
      continue;
    }
    const finding = error(
      "same-output",
      `two briefs would write "${job.stem}"`,
      job.place,
      "give one of the two entries an id: of its own, or remove it",
    );
    findings.push({ ...finding, related: [first.place] });
  }
  return findings;
}

type Texts = readonly (readonly [path: readonly PropertyKey[], text: LocalText])[];

/** The texts of a group of brief.yaml; numbers, days and switches are said in every language alike. */
function textsOf(group: object, path: readonly PropertyKey[]): Texts {
  return Object.entries(group).flatMap(([key, value]): Texts => {
    const at = [...path, key];
    if (Array.isArray(value)) {
      return value.map((one, index): Texts[number] => [[...at, index], one as LocalText]);
    }
    // What is left holds its words by language: the schema has no other mappings here.
    return typeof value === "object" ? [[at, value as LocalText]] : [];
  });
}

/** Each text of the issuer in each language that is built; those of official documents where there is one. */
function missingTexts(workspace: Workspace, jobs: readonly Job[]): readonly Finding[] {
  const languagesOf = (wanted: readonly Job[]) => new Set(wanted.map((job) => job.spec.language));
  const { official = {}, ...issuer } = workspace.config.issuer;
  const isOfficial = (job: Job) => job.spec.theme === "official";
  return [
    ...missingIn(textsOf(issuer, ["issuer"]), languagesOf(jobs), workspace),
    ...missingIn(
      textsOf(official, ["issuer", "official"]),
      languagesOf(jobs.filter(isOfficial)),
      workspace,
    ),
  ];
}

function missingIn(
  texts: Texts,
  languages: ReadonlySet<Language>,
  { placeOf }: Workspace,
): readonly Finding[] {
  return texts.flatMap(([path, text]) =>
    [...languages]
      .filter((language) => text[language] === undefined)
      .map((language) => {
        const key = path.slice(1).join(".");
        const message = `issuer "${key}" has no text in "${language}"`;
        return error("missing-text", message, placeOf(path), `add ${language}: … under ${key}`);
      }),
  );
}

/** All jobs of the workspace, whatever part of them a command then takes. */
export function planJobs(workspace: Workspace): Plan {
  const parts = workspace.config.briefs.map((entry, index) => jobsOfEntry(workspace, index, entry));
  const jobs = parts.flatMap((part) => part.jobs);
  const findings = parts.flatMap((part) => part.findings);
  return {
    jobs,
    findings: [...findings, ...sameOutputs(jobs), ...missingTexts(workspace, jobs)],
  };
}

export interface Selection {
  readonly only: readonly string[];
  readonly languages: readonly string[];
}

/** The jobs that `--only` and `--lang` name; no match is an error, never a silent nothing. */
export function selectJobs(jobs: readonly Job[], { only, languages }: Selection): Plan {
  const ids = [...new Set(jobs.map((job) => job.spec.id))];
  const known = [...new Set<string>(jobs.map((job) => job.spec.language))];
  const findings = [
    ...only
      .filter((id) => !ids.includes(id))
      .map((id) => error("no-brief-matched", `no brief "${id}"`, {}, suggestName(id, ids))),
    ...languages
      .filter((language) => !known.includes(language))
      .map((word) =>
        error("no-brief-matched", `no edition in "${word}"`, {}, suggestName(word, known)),
      ),
  ];
  if (findings.length > 0) return { jobs: [], findings };
  const selected = jobs.filter(
    ({ spec }) =>
      (only.length === 0 || only.includes(spec.id)) &&
      (languages.length === 0 || languages.includes(spec.language)),
  );
  if (selected.length > 0) return { jobs: selected, findings: [] };
  const none = error("no-brief-matched", "no brief matched", {}, "see what there is: brief list");
  return { jobs: [], findings: [none] };
}
