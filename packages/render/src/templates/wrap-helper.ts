// Our inline helpers as Handlebars may call them: plain values in place of guards, and no empty value among them.
import { BriefError } from "@brief/data";
import { GuardError, guardedPath, unguard } from "../view/guard.ts";

type Helper = (this: unknown, ...values: readonly unknown[]) => unknown;

interface Options {
  readonly hash: Readonly<Record<string, unknown>>;
}

function checkValue(helper: string, name: string, value: unknown): unknown {
  if (value !== undefined && value !== null && value !== "") return unguard(value);
  throw new GuardError(
    "template-empty-value",
    "",
    `${name} of "${helper}" is ${value === "" ? "empty" : String(value)}`,
    "give it a value of the view; one that may be missing is a Figure or Text with a reason",
  );
}

/** A helper speaks of the value it got; the path tells which one of the view that was. */
function tell(cause: unknown, values: readonly unknown[]): unknown {
  if (!(cause instanceof BriefError)) return cause;
  const path = values.map(guardedPath).find((found) => found !== undefined) ?? "";
  return new GuardError(cause.code, path, cause.message, cause.remedy);
}

export function wrapHelper(name: string, helper: Helper): Helper {
  return function wrapped(...given) {
    const values = given.slice(0, -1);
    // Handlebars puts its options last, always.
    const options = given.at(-1) as Options;
    const plain = values.map((value, index) => checkValue(name, `value ${index + 1}`, value));
    const hash = Object.fromEntries(
      Object.entries(options.hash).map(([key, value]) => [
        key,
        checkValue(name, `"${key}"`, value),
      ]),
    );
    try {
      return helper.call(unguard(this), ...plain, { ...options, hash });
    } catch (cause) {
      throw tell(cause, values);
    }
  };
}
