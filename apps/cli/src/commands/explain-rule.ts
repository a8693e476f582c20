// brief explain RULE: what a rule asks, how severe its findings are by default, and how severe in this workspace.
import { loadRules, rules, type Severities, severityOf } from "@brief/data";
import { wordingSeverities } from "@brief/render";
import type { ExitCode, Session } from "../session.ts";
import { findConfig } from "../workspace/find-config.ts";
import { configName, findWorkspace } from "../workspace/find-workspace.ts";
import type { CommonOptions } from "./options.ts";
import { ruleMeaning } from "./rule-meanings.ts";

/** Undefined when there is no such rule. */
export function explainRule(
  session: Session,
  id: string,
  options: CommonOptions,
): ExitCode | undefined {
  const meaning = ruleMeaning(id);
  if (meaning === undefined) return undefined;
  const told = { ...severitiesOf(id, workspaceSeverities(session, options)) };
  const record = JSON.stringify({ schema: 1, rule: id, meaning, ...told });
  session.report.result(options.json ? record : [`${id}: ${meaning}`, ...lines(told)].join("\n"));
  return 0;
}

interface Told {
  readonly severity?: string;
  /** As brief.yaml has it, where it differs. */
  readonly configured?: string;
  /** No workspace may lower it. */
  readonly fixed?: true;
}

/** Only rules on facts and on wording have a severity of their own; others are as severe as what they find. */
function severitiesOf(id: string, severities: Severities): Told {
  if (loadRules.some((name) => name === id)) return { severity: "error", fixed: true };
  const wording = Object.hasOwn(wordingSeverities, id) ? wordingSeverities[id] : undefined;
  const ofFacts = Object.hasOwn(rules, id) ? rules[id] : undefined;
  const entry = wording === undefined ? ofFacts : { severity: wording, isFixed: false };
  if (entry === undefined) return {};
  const { severity, isFixed } = entry;
  if (isFixed) return { severity, fixed: true };
  const configured = severityOf(id, severities, severity);
  return configured === severity ? { severity } : { severity, configured };
}

function lines({ severity, configured, fixed }: Told): readonly string[] {
  if (severity === undefined) return [];
  if (fixed) return [`severity: ${severity}, in every workspace`];
  return [
    `severity: ${severity}${configured === undefined ? "" : `; ${configured} by ${configName}`}`,
  ];
}

/** None where there is no workspace, or none that can be read: a rule is explained all the same. */
function workspaceSeverities({ world }: Session, { cwd }: CommonOptions): Severities {
  const folder = findWorkspace(world, { cwd });
  if (typeof folder !== "string") return {};
  return findConfig(world, folder).config?.rules ?? {};
}
