// Workspace → jobs: which briefs, in which languages, into which files. Pure.
import { type Dataset, type Place, suggestName } from "@brief/data";
import {
  type BriefSpec,
  type Kind,
  type Language,
  type LocalText,
  languages,
  subjectNames,
} from "@brief/render";
import type { Finding } from "../finding.ts";
import { issueOf, nextNumbers, previousIssue } from "../issues/issue.ts";
import type { BriefEntry, Config } from "../workspace/config.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { clashKey, fileStem } from "./file-stem.ts";
import { type Instance, instancesOf, noOverrides, type Overrides } from "./instances.ts";
import { outputName } from "./output-name.ts";
import { version } from "./version.ts";

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

function error(rule: string, message: string, place: Place, remedy: string): Finding {
  return { rule, severity: "error", message, place, remedy };
}

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

function jobsOfEntry(workspace: Workspace, index: number, overrides: Overrides): Plan {
  const { config, facts, kinds } = workspace;
  const placeOf = (path: readonly PropertyKey[]) => workspace.placeOf(["briefs", index, ...path]);
  const entry = config.briefs[index];
  if (entry === undefined) return { jobs: [], findings: [] };
  const kind = Object.hasOwn(kinds, entry.kind) ? kinds[entry.kind] : undefined;
  if (kind === undefined) {
    const remedy = suggestName(entry.kind, Object.keys(kinds));
    const finding = error("unknown-kind", `no kind "${entry.kind}"`, placeOf(["kind"]), remedy);
    return { jobs: [], findings: [finding] };
  }
  const unfit = [
    ...themeFault(workspace, { entry, kind, placeOf }),
    ...languageFaults(workspace, { entry, placeOf }),
  ];
  if (unfit.length > 0) return { jobs: [], findings: unfit };
  const jobs: Job[] = [];
  const findings: Finding[] = [];
  const [place, issuer] = [placeOf([]), issuerOf(config)];
  for (const instance of instancesOf({
    entry,
    kind,
    dataset: facts.known,
    asOf: workspace.asOf,
    overrides,
    placeOf,
  })) {
    if ("rule" in instance) {
      findings.push(instance);
      continue;
    }
    for (const language of entry.lang ?? config.languages) {
      const numbers = numbersOf(workspace, { entry, instance }, overrides);
      const spec = specOf(workspace, { entry, kind, instance, language, numbers, issuer });
      const stem = stemOf(facts.known, { spec, entry, kind, instance, placeOf });
      if (typeof stem === "string") jobs.push({ spec, stem, place });
      else findings.push(stem);
    }
  }
  // A pattern's fault is one, however many editions it has.
  const told = new Map(findings.map((finding) => [`${finding.rule} ${finding.message}`, finding]));
  return { jobs, findings: [...told.values()] };
}

interface Asked {
  readonly entry: BriefEntry;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

const themeOf = ({ config }: Workspace, entry: BriefEntry, kind: Kind): BriefSpec["theme"] =>
  entry.theme ?? kind.theme ?? config.theme ?? "bulletin";

/** The templates of a kind have a head and a foot for some themes only. */
function themeFault(
  workspace: Workspace,
  { entry, kind, placeOf }: Asked & { readonly kind: Kind },
): readonly Finding[] {
  const theme = themeOf(workspace, entry, kind);
  const { themes } = kind;
  if (themes === undefined || themes.includes(theme)) return [];
  const place = entry.theme === undefined ? workspace.placeOf(["theme"]) : placeOf(["theme"]);
  const message = `a brief of kind "${entry.kind}" has no form for the theme "${theme}"`;
  return [error("unfit-theme", message, place, `give it theme: ${themes.join(" or ")}`)];
}

/** An edition that nobody has written: told once for the entry, however many briefs it makes. */
function languageFaults(
  { config, templates }: Workspace,
  { entry, placeOf }: Asked,
): readonly Finding[] {
  const has = (language: Language) => templates.has(`${entry.kind}/${language}`);
  const written = languages.filter(has);
  const missing = (entry.lang ?? config.languages).filter((language) => !has(language));
  const place = placeOf(entry.lang === undefined ? [] : ["lang"]);
  return missing.map((language) =>
    error(
      "missing-template",
      `there is no ${language} edition of the kind "${entry.kind}"`,
      place,
      `give the entry lang: [${written.join(", ")}], or write templates/${entry.kind}/${language}.hbs`,
    ),
  );
}

interface Edition {
  readonly entry: BriefEntry;
  readonly kind: Kind;
  readonly instance: Instance;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly issuer: BriefSpec["issuer"];
}

interface Numbers {
  readonly number: number | undefined;
  readonly total: number | undefined;
}

/** By hand; else as the day was issued; else the next one, where this build issues it. */
function numbersOf(
  { issues, config, asOf }: Workspace,
  { entry, instance }: Pick<Edition, "entry" | "instance">,
  { isIssue }: Overrides,
): Numbers {
  const known = issueOf(issues, instance.id, asOf);
  const isNext = isIssue && config.numbering !== undefined;
  const kept = known ?? (isNext ? nextNumbers(issues, instance.id, asOf) : undefined);
  return { number: entry.number ?? kept?.number, total: entry["total-number"] ?? kept?.total };
}

/** A comparison that names no day looks back to the issue before; a box in another brief is there only when asked for. */
function withSince({ issues, asOf }: Workspace, kind: Kind, { id, parameters }: Instance) {
  const previous = previousIssue(issues, id, asOf);
  const isOpen = kind.hasBox !== true && kind.parameters?.includes("since");
  const isAsked = isOpen && parameters["since"] === undefined;
  return isAsked && previous !== undefined ? { ...parameters, since: previous.asOf } : parameters;
}

function specOf(
  workspace: Workspace,
  { entry, kind, instance, language, numbers, issuer }: Edition,
): BriefSpec {
  const { asOf } = workspace;
  return {
    id: instance.id,
    kind: entry.kind,
    language,
    theme: themeOf(workspace, entry, kind),
    asOf,
    number: numbers.number,
    totalNumber: numbers.total,
    parameters: withSince(workspace, kind, instance),
    issuer,
    dated: workspace.dated,
    version,
  };
}

interface Named extends Omit<Edition, "language" | "numbers" | "issuer"> {
  readonly spec: BriefSpec;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

function stemOf(
  dataset: Dataset,
  { spec, entry, kind, instance, placeOf }: Named,
): string | Finding {
  const { language, number } = spec;
  if (entry.output === undefined) return `${language}/${fileStem(spec.id)}`;
  const { row } = instance;
  const names =
    row === undefined || kind.subject === undefined
      ? undefined
      : subjectNames(dataset, kind.subject, row);
  const parts = {
    key: row?.key,
    code: names?.code,
    name: names?.name(language),
    number,
    language,
  };
  const name = outputName(entry.output, parts, { kind: entry.kind, place: placeOf(["output"]) });
  return typeof name === "string" ? `${language}/${name}` : name;
}

/** Pairs of jobs that one key has. */
function pairsOf(
  jobs: readonly Job[],
  keyOf: (job: Job) => string,
): readonly (readonly [Job, Job])[] {
  const seen = new Map<string, Job>();
  return jobs.flatMap((job) => {
    const key = keyOf(job);
    const first = seen.get(key);
    if (first !== undefined) return [[first, job] as const];
    seen.set(key, job);
    return [];
  });
}

/** Figures are called by their brief: no two may have one id. */
function sameBriefs(jobs: readonly Job[]): readonly Finding[] {
  return pairsOf(jobs, ({ spec }) => `${spec.language}/${spec.id}`)
    .filter(([first, job]) => clashKey(first.stem) !== clashKey(job.stem))
    .map(([first, job]) => ({
      ...error(
        "same-brief",
        `two briefs would be called "${job.spec.id}" in "${job.spec.language}"`,
        job.place,
        "give one of the two entries an id: of its own, or remove it",
      ),
      related: [first.place],
    }));
}

const samePlace = (a: Job, b: Job) =>
  a.spec.id === b.spec.id && a.place.line === b.place.line && a.place.column === b.place.column;

/** Two briefs into one file; names that differ in case alone are one file on many disks. */
function sameOutputs(jobs: readonly Job[]): readonly Finding[] {
  const pairs = pairsOf(jobs, ({ stem }) => clashKey(stem));
  // The editions of two briefs clash together: told once.
  const isFirst = ([first, job]: (typeof pairs)[number], index: number) =>
    pairs.findIndex(([a, b]) => samePlace(a, first) && samePlace(b, job)) === index;
  return pairs.filter(isFirst).map(([first, job]) => ({
    ...error(
      "same-output",
      `two briefs would write "${job.stem}"`,
      job.place,
      job.spec.id === first.spec.id
        ? "give one of the two entries an id: of its own, or remove it"
        : `"${job.spec.id}" and "${first.spec.id}" need names of their own: put {key} into output:`,
    ),
    related: [first.place],
  }));
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
export function planJobs(workspace: Workspace, overrides: Overrides = noOverrides): Plan {
  const parts = workspace.config.briefs.map((_, index) => jobsOfEntry(workspace, index, overrides));
  const jobs = parts.flatMap((part) => part.jobs);
  const findings = parts.flatMap((part) => part.findings);
  return {
    jobs,
    findings: [
      ...findings,
      ...sameBriefs(jobs),
      ...sameOutputs(jobs),
      ...missingTexts(workspace, jobs),
    ],
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
