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
import { compileKind } from "./compile-kind.ts";
import { strangeNames } from "./kind-names.ts";
import { type LoadedKind, loadKind } from "./load-kind.ts";
import { keysOf } from "./schema-keys.ts";
import { placeOfKey, placeOfPath, readYaml, type YamlSource } from "./yaml.ts";
import { issueFindings } from "./yaml-issues.ts";

/** Definitions by the name of their kind, as the preview is told of them. */
export type Definitions = Readonly<Record<string, OwnDefinition>>;

export interface ReadKinds {
  readonly kinds: Kinds;
  readonly definitions: Definitions;
  /** JavaScript of those that are code, by name. */
  readonly code: ReadonlyMap<string, string>;
  /** Of all files, those with faults too. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Material {
  readonly dataset: Dataset;
  readonly templates: Templates;
}

const kindFile = /^(.+)\.(ya?ml|ts)$/;
const kindName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function readKinds(world: World, workspace: string, material: Material): ReadKinds {
  const folder = join(workspace, "kinds");
  const definitions: Record<string, OwnDefinition> = {};
  const names: string[] = [];
  const findings: Finding[] = [];
  const coded: Record<string, Kinds[string]> = {};
  const code = new Map<string, string>();
  for (const file of world.listFolder(folder)) {
    const [, name, ending] = kindFile.exec(file) ?? [];
    if (name === undefined || file.endsWith(".d.ts") || file.endsWith(".test.ts")) continue;
    const path = join(folder, file);
    if (names.includes(name)) {
      findings.push(twice(name, path));
      continue;
    }
    names.push(name);
    if (ending === "ts") {
      const loaded = readCode(world, workspace, { name, path, templates: material.templates });
      findings.push(...loaded.findings);
      if (loaded.kind !== undefined) coded[name] = loaded.kind;
      if (loaded.code !== undefined) code.set(name, loaded.code);
      continue;
    }
    const read = readKind(name, readYaml(path, world.readText(path)), material);
    findings.push(...read.findings);
    if (read.definition === undefined) continue;
    definitions[name] = read.definition;
  }
  const kinds = { ...ownKinds(definitions, material.templates), ...coded };
  return { kinds, definitions, code, names, findings };
}

function twice(name: string, file: string): Finding {
  return {
    rule: "kind-name",
    severity: "error",
    message: `two files define the kind "${name}"`,
    place: { file, line: 1, column: 1 },
    found: name,
    remedy: "give one of them another name",
  };
}

interface CodeFile {
  readonly name: string;
  readonly path: string;
  readonly templates: Templates;
}

function readCode(
  world: World,
  workspace: string,
  { name, path, templates }: CodeFile,
): LoadedKind & { readonly code?: string } {
  const fault = nameFault(name, path) ?? withoutTemplate(name, path, templates);
  if (fault !== undefined) return { findings: [fault] };
  const code = compileKind(world, workspace, path);
  if (typeof code !== "string") return { findings: code };
  return { ...loadKind(code, path, { name, templates }), code };
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
  const unnamed = nameFault(name, source.file) ?? withoutTemplate(name, source.file, templates);
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

function nameFault(name: string, file: string): Finding | undefined {
  const fault = (message: string, remedy: string): Finding => ({
    rule: "kind-name",
    severity: "error",
    message,
    place: { file, line: 1, column: 1 },
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

function withoutTemplate(name: string, file: string, templates: Templates): Finding | undefined {
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
