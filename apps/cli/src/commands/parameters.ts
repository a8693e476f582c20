// -P, --params and --each → what goes before the parameters of brief.yaml.
import { resolve } from "node:path";
import { suggestName } from "@brief/data";
import { type Kind, parametersOf } from "@brief/render";
import type { Finding } from "../finding.ts";
import type { Overrides } from "../press/instances.ts";
import type { Session } from "../session.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { placeOfKey, readYaml } from "../workspace/yaml.ts";
import type { CommonOptions } from "./options.ts";
import type { ParameterOptions } from "./parameter-options.ts";

/** A mapping of words and whole numbers. */
function readParams(file: string, text: string): Readonly<Record<string, string>> | Finding[] {
  const { source, findings } = readYaml(file, text);
  if (findings.length > 0) return [...findings];
  const { value } = source;
  const bad = (found: string, key?: string): Finding => ({
    rule: "config-value",
    severity: "error",
    message: key === undefined ? "no mapping of parameters" : `"${key}" is no word or whole number`,
    place: key === undefined ? { file, line: 1, column: 1 } : placeOfKey(source, [], key),
    found,
    expected: "key: value, one a line",
    remedy: "write it as project: P147367",
  });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [bad(typeof value)];
  const faults = Object.entries(value)
    .filter(([, one]) => typeof one !== "string" && !Number.isSafeInteger(one))
    .map(([key, one]) => bad(typeof one, key));
  if (faults.length > 0) return faults;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]));
}

export function overridesOf(
  { world }: Session,
  options: CommonOptions & Partial<ParameterOptions> & { readonly issue?: true },
): Overrides | readonly Finding[] {
  const { parameter = {}, params, each = [] } = options;
  const isIssue = options.issue === true;
  if (params === undefined) return { parameters: parameter, each, isIssue };
  const file = resolve(callerFolder(world, options.cwd), params);
  const read = readParams(file, world.readText(file));
  return Array.isArray(read) ? read : { parameters: { ...read, ...parameter }, each, isIssue };
}

/** What the command line asks of kinds that no entry has. */
export function strangeOverrides(
  { config, kinds }: Workspace,
  { parameters, each }: Overrides,
): readonly Finding[] {
  const used = config.briefs.flatMap(({ kind }): readonly Kind[] => {
    const known = kinds[kind];
    return known === undefined ? [] : [known];
  });
  const known = [...new Set(used.flatMap(parametersOf))];
  const subjectsUsed = [...new Set(used.flatMap(({ subject }) => subject ?? []))];
  const fault = (message: string, found: string, names: readonly string[]): Finding => ({
    rule: "unknown-parameter",
    severity: "error",
    message,
    place: {},
    found,
    expected: names.length === 0 ? "none" : names.join(", "),
    remedy: names.length === 0 ? "no brief here takes one" : suggestName(found, names),
  });
  return [
    ...Object.keys(parameters)
      .filter((key) => !known.includes(key))
      .map((key) => fault(`no brief takes a parameter "${key}"`, key, known)),
    ...each
      .filter((subject) => !subjectsUsed.includes(subject))
      .map((subject) => fault(`no brief is about a ${subject}`, subject, subjectsUsed)),
  ];
}
