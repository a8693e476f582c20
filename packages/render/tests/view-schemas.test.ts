// The schema of each kind is that of its views; its templates keep to it. `--update` writes the schemas anew.
import { describe, expect, it } from "vitest";
import { builtinKinds, builtinTemplates } from "../src/index.ts";
import { checkView, figurePaths } from "../src/templates/check-view.ts";
import { schemaFaults } from "../src/view/schema.ts";
import { sampledShape, sampleViews, schemaFile } from "./sample-views.ts";

/** Rows that several places share, of which each prints what it needs. */
const printedElsewhere =
  /^(priority\/\w+\/\*\/(amount|grant|approval|planned|counties)|(pipeline\/)?unverified\/\*\/amount|.*\/grants\/\*\/approval|approvals\/periods\/\*\/projects|counts\/\w+\/(projects|changes)|differences\/gone\/.*\/date)$/;

describe.each(Object.entries(builtinKinds))("the schema of %s", (name, kind) => {
  const views = sampleViews(name);

  it("is what its views have in common", async () => {
    const shape = `${JSON.stringify(sampledShape(views), null, 2)}\n`;
    await expect(shape).toMatchFileSnapshot(schemaFile(name).pathname);
  });

  it("holds for each of them", () => {
    const { schema } = kind;
    if (schema === undefined) throw new Error("no schema");
    for (const { name: label, view } of views) {
      expect([label, ...schemaFaults(view, schema)]).toEqual([label]);
    }
  });

  it("is kept by its templates, which print its figures", () => {
    const { schema } = kind;
    if (schema === undefined) throw new Error("no schema");
    const checks = kind.languages.map((language) =>
      checkView(builtinTemplates, `${name}/${language}`, schema),
    );
    for (const { diagnostics } of checks) expect(diagnostics).toEqual([]);
    const printed = new Set(checks.flatMap((check) => [...check.printed]));
    const unused = figurePaths(schema).filter((path) => !printed.has(path));
    expect(unused.filter((path) => !printedElsewhere.test(path))).toEqual([]);
  });
});
