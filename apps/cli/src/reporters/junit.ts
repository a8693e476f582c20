// JUnit XML, the form in which GitLab and Jenkins show what a run has checked: a suite for each edition, and one for what
// belongs to none; in it a case for each rule that spoke, or one that passed.
import type { Finding } from "../finding.ts";
import { editionOf } from "./compact.ts";
import { placeText } from "./place-text.ts";
import type { Reporter } from "./reporter.ts";

/** What XML 1.0 takes in no form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (text: string): string =>
  text.replace(unfit, "\ufffd").replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);

function element(name: string, attributes: object, children: readonly string[] = []): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const open = `<${name}${told.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

function textOf({ message, remedy, place, related = [] }: Finding, folder: string): string {
  const from = related.map((other) => `from ${placeText(other, folder)}`);
  return [placeText(place, folder), message, ...from, `remedy: ${remedy}`]
    .filter((line) => line !== "")
    .join("\n");
}

/** An error fails its case; warnings and notes stand beside one that passes. */
function caseOf(suite: string, rule: string, found: readonly Finding[], folder: string): string {
  const errors = found.filter(({ severity }) => severity === "error");
  const others = found.filter(({ severity }) => severity !== "error");
  const failures = errors.map((one) =>
    element("failure", { type: rule, message: one.message }, [escaped(textOf(one, folder))]),
  );
  const told = others.map((one) => `${one.severity}: ${textOf(one, folder)}`);
  const out = told.length === 0 ? [] : [element("system-out", {}, [escaped(told.join("\n\n"))])];
  return element("testcase", { classname: suite, name: rule }, [...failures, ...out]);
}

const general = "workspace";
const passed = "nothing found";

function suiteOf(name: string, found: readonly Finding[], folder: string): string {
  const rules = [...new Set(found.map(({ rule }) => rule))];
  const broken = new Set(
    found.filter(({ severity }) => severity === "error").map(({ rule }) => rule),
  );
  const cases =
    rules.length === 0
      ? [element("testcase", { classname: name, name: passed })]
      : rules.map((rule) =>
          caseOf(
            name,
            rule,
            found.filter((one) => one.rule === rule),
            folder,
          ),
        );
  const counts = { tests: cases.length, failures: broken.size, errors: 0 };
  return element("testsuite", { name, ...counts }, cases);
}

export const junit: Reporter = (findings, { folder, editions = [] }) => {
  const of = (finding: Finding) => editionOf(finding) || general;
  const names = [...new Set([general, ...editions, ...findings.map(of)])];
  const suites = names.map((name) =>
    suiteOf(
      name,
      findings.filter((finding) => of(finding) === name),
      folder,
    ),
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}${element("testsuites", { name: "Brief" }, suites)}\n`;
};
