// The `rules` of brief.yaml: which may be named, and what they come to.
import {
  allIatiRules,
  type ConfiguredSeverity,
  iatiRules,
  loadRules,
  type Place,
  rules,
  type Severities,
  type Severity,
  severityOf,
  suggestName,
} from "@brief/data";
import { wordingSeverities } from "@brief/render";
import type { Finding } from "../finding.ts";

const rank: Readonly<Record<ConfiguredSeverity, number>> = {
  error: 3,
  warning: 2,
  note: 1,
  off: 0,
};

/** Names that no severity can be given to, each with its reason. */
export function checkSeverities(
  severities: Severities,
  placeOfRule: (rule: string) => Place,
): readonly Finding[] {
  return Object.entries(severities).flatMap(([rule, severity]) => {
    const fault = faultOf(rule, severity);
    return fault === undefined ? [] : [{ ...fault, severity: "error", place: placeOfRule(rule) }];
  });
}

type Fault = Omit<Finding, "severity" | "place">;

function faultOf(rule: string, severity: ConfiguredSeverity): Fault | undefined {
  if (Object.hasOwn(wordingSeverities, rule)) return undefined;
  const entry = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (entry?.isFixed || loadRules.some((name) => name === rule))
    return severity === "error" ? undefined : fixed(rule, severity);
  if (entry !== undefined || rule === allIatiRules) return undefined;
  return decidedElsewhere(rule) ?? unknown(rule);
}

function fixed(rule: string, found: string): Fault {
  return {
    rule: "fixed-rule",
    message: `"${rule}" cannot be "${found}": pages would stumble over what it finds`,
    found,
    expected: "error",
    remedy: `take "${rule}" out of rules, and correct what it finds`,
  };
}

/** Rules of the standard that datasets cannot break, or that we do not decide. */
function decidedElsewhere(rule: string): Fault | undefined {
  const id = rule.replace(/^iati-/, "");
  const known = rule !== id && Object.hasOwn(iatiRules, id) ? iatiRules[id] : undefined;
  if (known === undefined) return undefined;
  const why =
    known.decided === "import"
      ? "is told when a file is imported"
      : `is not checked: ${known.says}`;
  return {
    rule: "fixed-rule",
    message: `"${rule}" has no severity here: it ${why}`,
    found: rule,
    expected: "a rule on the facts of a dataset",
    remedy: `take "${rule}" out of rules`,
  };
}

function unknown(rule: string): Fault {
  const known = [...Object.keys(rules), ...Object.keys(wordingSeverities), allIatiRules];
  return {
    rule: "unknown-rule",
    message: `there is no rule "${rule}" on facts or on wording`,
    found: rule,
    expected: "a rule on the facts of a dataset or on wording",
    remedy: suggestName(rule, known),
  };
}

function rulesOfAll(): Readonly<Record<string, { severity: Severity; isFixed?: boolean }>> {
  const wording = Object.entries(wordingSeverities).map(([id, severity]) => [id, { severity }]);
  return { ...rules, ...Object.fromEntries(wording) };
}

/** `severities of brief.yaml: 2 rules lowered (5 findings), 1 off`; undefined where all stands as it was. */
export function severitiesLine(
  severities: Severities,
  findings: readonly Finding[],
): string | undefined {
  const changed = Object.entries(rulesOfAll()).flatMap(
    ([rule, { severity: otherwise, isFixed }]) => {
      const severity = isFixed ? otherwise : severityOf(rule, severities, otherwise);
      return severity === otherwise
        ? []
        : [{ rule, severity, by: rank[severity] - rank[otherwise] }];
    },
  );
  if (changed.length === 0) return undefined;
  const off = changed.filter(({ severity }) => severity === "off");
  const lowered = changed.filter(({ severity, by }) => by < 0 && severity !== "off");
  const raised = changed.filter(({ by }) => by > 0);
  const names = new Set(lowered.map(({ rule }) => rule));
  const told = findings.filter(({ rule }) => names.has(rule)).length;
  const parts = [
    ...(lowered.length > 0
      ? [`${counted(lowered.length, "rule")} lowered (${counted(told, "finding")})`]
      : []),
    ...(raised.length > 0 ? [`${counted(raised.length, "rule")} raised`] : []),
    ...(off.length > 0 ? [`${counted(off.length, "rule")} off`] : []),
  ];
  return `severities of brief.yaml: ${parts.join(", ")}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
