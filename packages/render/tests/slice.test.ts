// A sheet composed from the slice of its project is the sheet composed from all facts.
import { describe, expect, it } from "vitest";
import {
  type BriefSpec,
  builtinKinds,
  builtinTemplates,
  composeBrief,
  type Facts,
  factsOf,
  type Kind,
  sliceFor,
} from "../src/index.ts";
import { hostileFacts, shipped } from "./hostile-facts.ts";

const { isOfOneProject: _, ...wholeProject } = builtinKinds["project"] ?? {
  view: () => ({}),
  languages: [],
};
const wholeKinds = { ...builtinKinds, project: wholeProject };

function specOf(project: string, language: BriefSpec["language"], asOf: string): BriefSpec {
  return {
    id: "project",
    kind: "project",
    language,
    theme: "sheet",
    asOf,
    parameters: { project },
    issuer: { unit: { "zh-CN": "示例编印单位" } },
    version: "0",
  };
}

async function expectSame(
  facts: Facts,
  asOf: string,
  { most, languages }: { readonly most: number; readonly languages: Kind["languages"] },
) {
  for (const { id } of facts.known.projects.slice(0, most)) {
    for (const language of languages) {
      const spec = specOf(id, language, asOf);
      const [sliced, whole] = [
        await composeBrief(facts, spec, builtinTemplates),
        await composeBrief(facts, spec, builtinTemplates, wholeKinds),
      ];
      expect(sliced, `${id} ${language}`).toEqual(whole);
    }
  }
}

describe("the slice of one project", () => {
  it.each(["2025-03-31", "2016-01-01"])("composes the same sheet on %s", async (day) => {
    const all = { most: Number.POSITIVE_INFINITY, languages: wholeProject.languages };
    await expectSame(factsOf(shipped, day), day, all);
  });

  it.each(Object.entries(hostileFacts))(
    "composes the same sheet of facts with %s",
    async (_, facts) => {
      const day = "2025-03-31";
      await expectSame(factsOf(facts, day), day, { most: 4, languages: ["zh-CN"] });
    },
  );

  it("holds of the shipped facts but a small part", () => {
    const facts = factsOf(shipped, "2025-03-31");
    const [{ id = "" } = {}] = facts.known.projects;
    const { known } = sliceFor(facts, specOf(id, "en", "2025-03-31"), builtinKinds["project"]);
    expect(known.projects[0]?.id).toBe(id);
    expect(known.assertions.length).toBeLessThan(facts.known.assertions.length / 4);
    expect(known.regions).toBe(facts.known.regions);
  });

  it("is not taken for a brief on more than one project, nor for one that compares two days", () => {
    const facts = factsOf(shipped, "2025-03-31");
    const [{ id = "" } = {}] = facts.known.projects;
    const spec = specOf(id, "en", "2025-03-31");
    expect(sliceFor(facts, spec, builtinKinds["portfolio"])).toBe(facts);
    const since = { ...spec, parameters: { project: id, since: "2024-08-29" } };
    expect(sliceFor(facts, since, builtinKinds["project"])).toBe(facts);
  });
});
