// {{#if (eq row.kind "grant")}}: two strings or two claims are the same.
import { GuardError, guardedPath } from "../../view/guard.ts";

export function eq(left: unknown, right: unknown): boolean {
  for (const side of [left, right]) {
    if (typeof side === "string" || typeof side === "boolean") continue;
    throw new GuardError(
      "template-wrong-argument",
      guardedPath(side) ?? "",
      `(eq) compares strings, found ${guardedPath(side) ?? typeof side}`,
      "give the view a string or a flag to compare",
    );
  }
  return left === right;
}
