// A compiled kind of a workspace → what it exports: its view, and what it says of itself.
import * as data from "@brief/data";
import type { Kinds } from "@brief/render";
import { type OwnCode, ownCodeKind, type Subject, subjects, type Templates } from "@brief/render";
import type { Finding } from "../finding.ts";
import type { CompiledKind } from "./compile-kind.ts";

type Exports = Readonly<Record<string, unknown>>;
const known = ["view", "subject", "parameters", "theme"];

/** It is the user's own code, as templates are. */
function run(code: CompiledKind): Exports {
  const exports: Record<string, () => unknown> = {};
  const exportName = (name: string, get: () => unknown) => {
    exports[name] = get;
  };
  // compile-kind.ts has seen to it that nothing else is asked for.
  const importData = () => data;
  new Function("__vite_ssr_exportName__", "__vite_ssr_import__", `"use strict";${code}`)(
    exportName,
    importData,
  );
  return Object.fromEntries(Object.entries(exports).map(([name, get]) => [name, get()]));
}

export interface LoadedKind {
  readonly kind?: Kinds[string];
  readonly findings: readonly Finding[];
}

export function loadKind(
  code: CompiledKind,
  file: string,
  { name, templates }: { readonly name: string; readonly templates: Templates },
): LoadedKind {
  const fault = (message: string, remedy: string): LoadedKind => ({
    findings: [
      {
        rule: "kind-exports",
        severity: "error",
        message,
        place: { file, line: 1, column: 1 },
        remedy,
      },
    ],
  });
  let exports: Exports;
  try {
    exports = run(code);
  } catch (cause) {
    return fault(`the kind cannot be loaded: ${String(cause)}`, "correct it");
  }
  const { view, subject, parameters = [], theme } = exports;
  const strange = Object.keys(exports).find((one) => !known.includes(one));
  if (strange !== undefined) {
    return fault(`a kind exports no "${strange}"`, data.suggestName(strange, known));
  }
  if (typeof view !== "function") {
    return fault('the kind exports no function "view"', "export const view: BuildView = …");
  }
  if (subject !== undefined && !isSubject(subject)) {
    return fault(`"${String(subject)}" is no subject`, data.suggestName(String(subject), subjects));
  }
  if (!Array.isArray(parameters) || !parameters.every((one) => typeof one === "string")) {
    return fault("parameters are no list of names", 'export const parameters = ["since"]');
  }
  // A checked boundary: a view that gives no object is told by ownCodeKind, its values by the guard.
  const own = { view: view as OwnCode["view"], subject, parameters, theme } as OwnCode;
  const kind = ownCodeKind(own, name, templates);
  return kind === undefined
    ? fault(`"${String(theme)}" is no theme`, "take it out, or name one of brief.yaml's")
    : { kind, findings: [] };
}

function isSubject(value: unknown): value is Subject {
  return subjects.some((subject) => subject === value);
}
