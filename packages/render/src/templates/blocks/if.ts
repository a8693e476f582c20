// {{#if hasConflicts}} … {{else}} … {{/if}} and {{#unless}}: a claim, a list with rows, or a value that is known.
import { GuardError, guardedPath, unguard } from "../../view/guard.ts";
import type { BlockHelper } from "./block.ts";

function holds(helper: string, subject: unknown): boolean {
  const value = unguard(subject);
  if (typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.length > 0;
  // A row has no truth of its own, a Figure or Text has: it is known or not.
  if (typeof value === "object" && value !== null && "type" in value && "value" in value) {
    return value.value !== undefined;
  }
  throw new GuardError(
    "template-wrong-argument",
    guardedPath(subject) ?? "",
    `{{#${helper}}} takes true or false, a list, a Figure or a Text, found ${describe(subject)}`,
    "give the view a flag (hasX), or compare with (eq a b)",
  );
}

function describe(subject: unknown): string {
  const path = guardedPath(subject);
  return path === undefined ? `a ${typeof subject}` : `"${path}"`;
}

export const ifBlock: BlockHelper = function ifBlock(subject, options) {
  return holds("if", subject) ? options.fn(this) : options.inverse(this);
};

export const unlessBlock: BlockHelper = function unlessBlock(subject, options) {
  return holds("unless", subject) ? options.inverse(this) : options.fn(this);
};
