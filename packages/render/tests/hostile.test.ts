// The templates on facts that the sample does not have, as texts that a reviewer reads in a diff.

import type { Dataset } from "@brief/data";
import { expect, test } from "vitest";
import {
  type BriefSpec,
  builtinTemplates,
  composeBrief,
  type Document,
  factsOf,
} from "../src/index.ts";
import { hostileChanges, manyRestated, since } from "./hostile-changes.ts";
import { hostileFacts, shipped } from "./hostile-facts.ts";
import { readDocument } from "./read-document.ts";

const folder = new URL("golden/hostile/", import.meta.url);
const themes = {
  portfolio: "bulletin",
  card: "card",
  project: "sheet",
  prefecture: "bulletin",
  sector: "bulletin",
  change: "bulletin",
} as const;
const kinds = ["portfolio", "card"] as const;
const languages = ["zh-CN", "en", "ru"] as const;
const noticeLanguages = ["zh-CN", "en"] as const;
/** Sheets of a project that the case bends. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  "no-amounts": ["xj.wb.P147367", "xj.adb.40684-013"],
  "no-dates": ["xj.wb.P147367"],
  "long-names": ["xj.adb.46063-002"],
};
/** Briefs on a place or a sector of a project that the case bends. */
const subjects: Readonly<
  Record<string, Readonly<Partial<Record<"prefecture" | "sector", string>>>>
> = {
  "no-projects": { prefecture: "654000" },
  "one-project": { prefecture: "654000", sector: "urban-development" },
  "one-grant": { prefecture: "652700", sector: "ecology" },
  "no-amounts": { prefecture: "650100", sector: "transport" },
  "long-names": { prefecture: "654200", sector: "urban-development" },
  "only-shared": { prefecture: "654000" },
  "no-article": { sector: "transport" },
  "no-dates": { prefecture: "652300" },
};

/** Other forms of the portfolio, where the case bends their own words. */
const forms: Readonly<Record<string, readonly ("official" | "journal")[]>> = {
  "no-projects": ["official", "journal"],
  "one-project": ["journal"],
  "no-article": ["official", "journal"],
};

function specOf(
  kind: BriefSpec["kind"] & keyof typeof themes,
  language: BriefSpec["language"],
  parameters: BriefSpec["parameters"] = {},
): BriefSpec {
  return {
    id: kind,
    kind,
    language,
    theme: themes[kind],
    asOf: "2025-03-31",
    parameters,
    issuer: {
      unit: {
        "zh-CN": "示例编印单位",
        en: "Sample issuing unit",
        ru: "Образец: издающее подразделение",
      },
    },
    version: "0.1.0",
  };
}

const briefs = Object.keys(hostileFacts).flatMap((name) =>
  languages.flatMap((language) => [
    ...(forms[name] ?? []).map((theme) => ({
      name,
      spec: { ...specOf("portfolio", language), theme },
      file: `${name}-${theme}-${language}.txt`,
    })),
    ...kinds.map((kind) => ({
      name,
      spec: specOf(kind, language),
      file: `${name}-${kind}-${language}.txt`,
    })),
    ...(sheets[name] ?? []).map((project) => ({
      name,
      spec: specOf("project", language, { project }),
      file: `${name}-${project.replace(/^xj\.\w+\./, "")}-${language}.txt`,
    })),
    ...(["prefecture", "sector"] as const).flatMap((kind) => {
      const subject = subjects[name]?.[kind];
      // Briefs on places and sectors have no Russian edition.
      if (subject === undefined || language === "ru") return [];
      const spec = specOf(kind, language, { [kind]: subject });
      return [{ name, spec, file: `${name}-${kind}-${subject}-${language}.txt` }];
    }),
  ]),
);

const notices = Object.keys(hostileChanges).flatMap((name) =>
  noticeLanguages.map((language) => ({
    name,
    spec: specOf("change", language, { since }),
    file: `change-${name}-${language}.txt`,
  })),
);

/** A portfolio that tells what changed: two projects come to be listed, amounts are restated. */
const boxes = languages.map((language) => ({
  name: "shipped",
  spec: specOf("portfolio", language, { since }),
  file: `box-portfolio-${language}.txt`,
}));

const factsNamed = (name: string) =>
  name === "shipped" ? shipped : (hostileFacts[name] ?? hostileChanges[name]);

async function composed(facts: Dataset | undefined, spec: BriefSpec): Promise<Document> {
  if (facts === undefined) throw new Error("no facts");
  const { document, diagnostics, wording } = await composeBrief(
    factsOf(facts, spec.asOf),
    spec,
    builtinTemplates,
  );
  expect(diagnostics).toEqual([]);
  expect(wording).toEqual([]);
  if (document === undefined) throw new Error("no document");
  return document;
}

test.each([...briefs, ...notices, ...boxes])("$file", async ({ name, spec, file }) => {
  const document = await composed(factsNamed(name), spec);
  await expect(readDocument(document)).toMatchFileSnapshot(new URL(file, folder).pathname);
});

test.each(noticeLanguages)(
  "a notice of some five hundred restated amounts tells each, in %s",
  async (language) => {
    const document = await composed(manyRestated(40), specOf("change", language, { since }));
    const rows = readDocument(document)
      .split("\n")
      .filter((line) => line.startsWith("| "));
    expect(rows.length).toBeGreaterThan(500);
  },
);
