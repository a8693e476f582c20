// A view as a template may see it: an unknown path or an empty value throws, naming it.
// Handlebars' `strict` lets helper arguments, block subjects and empty values pass in silence.
import { suggestName } from "@brief/data";
import { quantityTypes } from "./name-figures.ts";

/** What a template asked of its view and may not have. */
export class GuardError extends Error {
  readonly rule: string;
  /** `lenders/44001/nmae`: rows by their key, as in figure ids. */
  readonly path: string;
  readonly remedy: string;

  constructor(rule: string, path: string, message: string, remedy: string) {
    super(message);
    this.name = "GuardError";
    this.rule = rule;
    this.path = path;
    this.remedy = remedy;
  }
}

const prototypeNames = new Set(["__proto__", "constructor", "prototype"]);
/** What XML 1.0 cannot hold, lone surrogates, and the planes that mark template positions (position-marks.ts). */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}\u{F0000}-\u{10FFFF}]/u;

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;

/** A Figure or a Text: printed by a helper, never looked into by a template. */
function isPrintable(value: Table): boolean {
  const type = Object.hasOwn(value, "type") ? value["type"] : undefined;
  if (type === "text") return Object.hasOwn(value, "value");
  return quantityTypes.has(type) && Object.hasOwn(value, "unit");
}

/** The object behind each guard, so that our own helpers get plain values. */
const originals = new WeakMap<object, { readonly value: object; readonly path: string }>();

/** The value behind a guard; anything else as it is. */
export function unguard(value: unknown): unknown {
  return isTable(value) ? (originals.get(value)?.value ?? value) : value;
}

/** The path of a guarded value in its view. */
export function guardedPath(value: unknown): string | undefined {
  return isTable(value) ? originals.get(value)?.path : undefined;
}

const join = (path: string, name: string) => (path === "" ? name : `${path}/${name}`);

function stepName(parent: Table, name: string, value: unknown): string {
  if (!Array.isArray(parent) || !isTable(value)) return name;
  const key = Object.hasOwn(value, "key") ? value["key"] : undefined;
  return typeof key === "string" ? key : name;
}

function checkText(value: string, path: string): string {
  if (value.trim() === "") {
    throw new GuardError(
      "view-empty-value",
      path,
      `"${path}" is empty`,
      "make it a Text with a reason, or leave it out behind a true or false flag",
    );
  }
  const bad = unprintable.exec(value);
  if (bad === null) return value;
  const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  throw new GuardError(
    "view-unprintable-character",
    path,
    `"${path}" holds the character U+${code}, which no markup can carry`,
    `take U+${code} out of the data`,
  );
}

function guardValue(value: unknown, path: string): unknown {
  if (typeof value === "string") return checkText(value, path);
  if (typeof value === "boolean") return value;
  if (isTable(value)) return guard(value, path);
  if (value === undefined || value === null) {
    throw new GuardError(
      "view-empty-value",
      path,
      `"${path}" is ${value === null ? "null" : "undefined"}`,
      "make it a Figure or a Text with a reason, or leave it out behind a true or false flag",
    );
  }
  throw new GuardError(
    "view-bare-value",
    path,
    `"${path}" is a bare ${typeof value}`,
    "make a quantity a Figure, an ordinal or a level a string",
  );
}

function refuseName(target: Table, name: string, path: string): never {
  const full = join(path, name);
  if (prototypeNames.has(name)) {
    throw new GuardError(
      "view-prototype-access",
      full,
      `"${full}" reaches for the prototype`,
      "take it out of the template",
    );
  }
  if (Array.isArray(target)) {
    throw new GuardError(
      "view-unknown-path",
      full,
      `"${path}" is a list and has no "${name}" for a template`,
      `walk it with {{#each}}, test it with {{#if}}, or give its length as a Figure in the view`,
    );
  }
  const names = Object.keys(target).filter((key) => !prototypeNames.has(key));
  throw new GuardError(
    "view-unknown-path",
    full,
    `the view has no "${full}"`,
    path === "" ? suggestName(name, names) : `in "${path}": ${suggestName(name, names)}`,
  );
}

/** Names that Handlebars and the engine ask of any object and that carry no data. */
const probes = new Set(["toHTML", "toJSON", "then"]);

function guardTable(target: Table, path: string): ProxyHandler<Table> {
  const known = new Map<string, unknown>();
  const read = (name: string): unknown => {
    if (Array.isArray(target) && !/^\d+$/.test(name)) refuseName(target, name, path);
    if (prototypeNames.has(name) || !Object.hasOwn(target, name)) refuseName(target, name, path);
    if (!known.has(name)) {
      const value = target[name];
      known.set(name, guardValue(value, join(path, stepName(target, name, value))));
    }
    return known.get(name);
  };
  return {
    get(_, name) {
      if (typeof name === "symbol") return printing(name, path, "is a group of values");
      if (probes.has(name) && !Object.hasOwn(target, name)) return undefined;
      return read(name);
    },
    has(_, name) {
      if (typeof name === "symbol") return false;
      read(name);
      return true;
    },
    getOwnPropertyDescriptor(_, name) {
      const own = Reflect.getOwnPropertyDescriptor(target, name);
      if (own === undefined || typeof name === "symbol" || name === "length") return own;
      return {
        configurable: true,
        enumerable: own.enumerable ?? true,
        value: read(name),
      };
    },
    ...readOnly,
  };
}

/** A Figure or Text in a template's hand: a helper gets the plain value through `unguard`. */
function guardPrintable(target: Table, path: string): ProxyHandler<Table> {
  const type = target["type"];
  const helper = type === "text" ? "text" : "figure";
  const refuse = (name: string): never => {
    throw new GuardError(
      "view-figure-opened",
      join(path, name),
      `"${path}" is a ${type === "text" ? "Text" : "Figure"}: a template may not read its "${name}"`,
      `print it by a helper: {{${helper} ${path.split("/").at(-1) ?? "it"}}}`,
    );
  };
  return {
    get(_, name) {
      if (typeof name === "symbol") return printing(name, path, `needs {{${helper} …}}`);
      return probes.has(name) ? undefined : refuse(name);
    },
    has: (_, name) => (typeof name === "symbol" ? false : refuse(name)),
    ...readOnly,
  };
}

const readOnly: ProxyHandler<Table> = {
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
  getPrototypeOf: () => null,
  setPrototypeOf: () => false,
};

/** Asked when a template prints an object: `{{lender}}`, `{{lender.amount}}`. */
function printing(name: symbol, path: string, reason: string): unknown {
  if (name !== Symbol.toPrimitive) return undefined;
  throw new GuardError(
    "view-object-printed",
    path,
    `"${path}" is printed as it stands, but it ${reason}`,
    "print one of its strings, or a Figure through its helper",
  );
}

function guard(value: Table, path: string): object {
  if (originals.has(value)) return value;
  if (isPrintable(value) && typeof value["value"] === "string") {
    checkText(value["value"], join(path, "value"));
  }
  // An empty target of the same sort: a proxy must tell the truth about frozen properties of its target.
  const target = Array.isArray(value) ? [] : {};
  const handler = isPrintable(value) ? guardPrintable(value, path) : guardTable(value, path);
  const proxy = new Proxy<Table>(target as Table, {
    ownKeys: () => [...new Set([...Reflect.ownKeys(target), ...Object.keys(value)])],
    ...handler,
  });
  originals.set(proxy, { value, path });
  return proxy;
}

/** The rows of a guarded list, each guarded under its key. */
export function guardedRows(list: unknown): readonly unknown[] | undefined {
  const original = unguard(list);
  if (!Array.isArray(original) || !isTable(list)) return undefined;
  return original.map((_, index) => list[String(index)]);
}

export function guardView(view: object, path = ""): object {
  return guard(view as Table, path);
}
