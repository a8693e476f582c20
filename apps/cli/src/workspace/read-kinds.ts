// kinds/<name>.yaml of a workspace → kinds of its own, as data; what is wrong with one is told at its line.
import { join } from "node:path";
import { type Dataset, suggestName } from "@brief/data";
import {
  builtinKinds,
  type Kinds,
  languages,
  OwnDefinition,
  ownKinds,
  parametersUsed,
  subjectsOf,
  type Templates,
  templateLanguages,
  withParameters,
} from "@brief/render";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";
import { strangeNames } from "./kind-names.ts";
import { keysOf } from "./schema-keys.ts";
import { placeOfKey, placeOfPath, readYaml, type YamlSource } from "./yaml.ts";
import { issueFindings } from "./yaml-issues.ts";

/** Definitions by the name of their kind, as the preview is told of them. */
export type Definitions = Readonly<Record<string, OwnDefinition>>;

export interface ReadKinds {
  readonly kinds: Kinds;
  readonly definitions: Definitions;
  /** Of all files, those with faults too. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Material {
  readonly dataset: Dataset;
  readonly templates: Templates;
}

const kindFile = /^(.+)\.ya?ml$/;
const kindName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function readKinds(world: World, workspace: string, material: Material): ReadKinds {
  const folder = join(workspace, "kinds");
  const definitions: Record<string, OwnDefinition> = {};
  const names: string[] = [];
  const findings: Finding[] = [];
  for (const file of world.listFolder(folder)) {
    const name = kindFile.exec(file)?.[1];
    if (name === undefined) continue;
    names.push(name);
    const path = join(folder, file);
    const read = readKind(name, readYaml(path, world.readText(path)), material);
    findings.push(...read.findings);
    if (read.definition === undefined) continue;
    definitions[name] = read.definition;
  }
  return { kinds: ownKinds(definitions, material.templates), definitions, names, findings };
}

interface ReadKind {
  readonly definition?: OwnDefinition;
  readonly findings: readonly Finding[];
}

function readKind(
  name: string,
  { source, findings: faults }: ReturnType<typeof readYaml>,
  { dataset, templates }: Material,
): ReadKind {
  if (faults.length > 0) return { findings: faults };
  const unnamed = nameFault(name, source) ?? withoutTemplate(name, source, templates);
  if (unnamed !== undefined) return { findings: [unnamed] };
  const filled = withParameters(source.value, sampleParameters(source.value, dataset));
  const parsed = OwnDefinition.safeParse(filled);
  const placeOf = (path: readonly PropertyKey[]) => placeOfPath(source, path);
  if (!parsed.success) {
    const findings = issueFindings(parsed.error.issues, {
      value: source.value,
      whole: `kinds/${name}.yaml`,
      placeOf,
      placeOfKey: (path, key) => placeOfKey(source, path, key),
      keysAt: (path) => keysOf(OwnDefinition, path),
    });
    return { findings };
  }
  const definition = parsed.data;
  const findings = [
    ...strangeParameters(source, definition),
    ...strangeNames(definition, dataset).map((fault) => ({ ...fault, place: placeOf(fault.path) })),
  ].map(({ path: _, ...finding }: Finding & { readonly path?: unknown }) => finding);
  if (findings.length > 0) return { findings };
  // As it is written: each brief puts its own parameters in.
  return { definition: source.value as OwnDefinition, findings };
}

/** What stands for the parameters while the definition is looked at: what holds where nothing else is said. */
function sampleParameters(value: unknown, dataset: Dataset): Readonly<Record<string, string>> {
  const loose = OwnDefinition.pick({ subject: true, parameters: true })
    .partial()
    .loose()
    .safeParse(value);
  const { subject, parameters = {} } = loose.data ?? {};
  const given = Object.entries(parameters).map(([key, one]) => [key, String(one)]);
  const row = subject === undefined ? undefined : subjectsOf(dataset, subject)[0];
  return { ...Object.fromEntries(given), ...(subject && row ? { [subject]: row.id } : {}) };
}

function strangeParameters(source: YamlSource, { subject, parameters = {} }: OwnDefinition) {
  const known = [...Object.keys(parameters), ...(subject === undefined ? [] : [subject])];
  return parametersUsed(source.value)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }): Finding => {
      const names = known.map((one) => `{${one}}`);
      return {
        rule: "unknown-parameter",
        severity: "error",
        message: `the kind has no parameter "${name}"`,
        place: placeOfPath(source, path),
        found: `{${name}}`,
        expected: names.join(", ") || "none",
        remedy:
          known.length === 0 ? `add parameters: { ${name}: … }` : suggestName(`{${name}}`, names),
      };
    });
}

function nameFault(name: string, source: YamlSource): Finding | undefined {
  const fault = (message: string, remedy: string): Finding => ({
    rule: "kind-name",
    severity: "error",
    message,
    place: { file: source.file, line: 1, column: 1 },
    found: name,
    remedy,
  });
  if (Object.hasOwn(builtinKinds, name)) {
    return fault(`a kind "${name}" ships already`, "give the file another name");
  }
  if (kindName.test(name)) return undefined;
  const remedy = "write small letters and digits, parted by single hyphens: kinds/by-lender.yaml";
  return fault(`"${name}" is no name of a kind`, remedy);
}

function withoutTemplate(
  name: string,
  { file }: YamlSource,
  templates: Templates,
): Finding | undefined {
  if (templateLanguages(name, templates).length > 0) return undefined;
  return {
    rule: "missing-template",
    severity: "error",
    message: `the kind "${name}" has no template`,
    place: { file, line: 1, column: 1 },
    expected: languages.map((language) => `templates/${name}/${language}.hbs`).join(", "),
    remedy: `write templates/${name}/zh-CN.hbs`,
  };
}
