import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDataset } from "../../../tests/any-dataset.ts";
import { knownAt } from "../../as-of.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type AnyRow, rowsOf, tables } from "../../model/tables.ts";
import { currentText, currentValue } from "../../query/current-value.ts";
import { mergeInto } from "./merge-into.ts";
import { mergedEditions, rowsAsImport } from "./sample-merge.ts";
import { contentOf } from "./set-content.ts";

fc.configureGlobal({ seed: 20250331, numRuns: 100 });

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const money = pick("", "0", "5000000", "7000000");

/** A line of a list: few values, so that editions often agree. */
const line = fc
  .record({
    name: pick("Roads", "ROADS", "Rails"),
    status: pick("Pipeline", "Active", "Closed", "Dropped"),
    country: pick("China", "Mongolia"),
    approval: pick("", "2015-05-29", "2016-05-29"),
    closing: pick("", "2020-05-29", "2021-05-29"),
    total: pick("5000000", "7000000"),
    ibrd: money,
    ida: money,
    grant: money,
    agency: pick("", "Bureau", "Office"),
    sector1: pick("", "Roads", "Rails"),
    sector2: pick("", "Ports"),
  })
  .map((cells) => Object.values(cells).join(" | "));
const edition = fc
  .uniqueArray(fc.tuple(pick("P1", "P2", "P3"), line), { selector: ([id]) => id, minLength: 1 })
  .map((lines) => lines.map(([id, cells]) => `${id} | ${cells}`));

const days = ["2023-01-31", "2024-01-31", "2025-01-31"] as const;
const editions = fc
  .tuple(edition, edition, edition)
  .map((all) => all.map((lines, at): [string, ...string[]] => [days[at] ?? "", ...lines]));

/** Rows that a later edition may add to and no day decides on. */
const named = new Set(["organisations", "regions", "sectors"]);
const facts = (dataset: Dataset, of: (row: AnyRow) => unknown = (row) => row) =>
  tables
    .filter(({ name }) => !named.has(name))
    .map((definition) => [
      definition.name,
      rowsOf(dataset, definition)
        .map((row) => JSON.stringify(of(row)))
        .toSorted(),
    ]);
const contents = (rows: readonly AnyRow[]) => rows.map((row) => contentOf(row)).toSorted();
/** What holds for every subject, in words. */
const current = (dataset: Dataset) =>
  [...new Set(dataset.assertions.map(({ subject, field }) => `${subject} ${field}`))]
    .toSorted()
    .map((key) => {
      const [subject = "", field = ""] = key.split(" ");
      return field === "status" || field === "name"
        ? `${key} ${currentText(dataset, subject, field).value?.toLowerCase()}`
        : `${key} ${currentValue(dataset, subject, field as "amount").value}`;
    });

describe("editions merged one after another", () => {
  it("change nothing when they are merged again", () =>
    fc.assert(
      fc.asyncProperty(editions, async (all) => {
        const once = await mergedEditions(all);
        const twice = await mergedEditions(all, once.dataset);
        expect(twice.dataset).toEqual(once.dataset);
      }),
    ));

  it("are, as known at the day of one, what that one and the older ones alone give", () =>
    fc.assert(
      fc.asyncProperty(editions, fc.integer({ min: 1, max: 2 }), async (all, upTo) => {
        const day = days[upTo - 1] ?? "";
        const whole = await mergedEditions(all);
        const part = await mergedEditions(all.slice(0, upTo));
        expect(facts(knownAt(whole.dataset, day))).toEqual(facts(knownAt(part.dataset, day)));
      }),
    ));

  it("say the same in whatever order they come, on every day", () =>
    fc.assert(
      fc.asyncProperty(
        editions.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 3 })),
        ),
        async ([all, shuffled]) => {
          const inOrder = await mergedEditions(all);
          const anyOrder = await mergedEditions(shuffled);
          for (const day of days) {
            const [a, b] = [knownAt(inOrder.dataset, day), knownAt(anyOrder.dataset, day)];
            expect(current(a)).toEqual(current(b));
            expect(contents(a.allocations)).toEqual(contents(b.allocations));
          }
        },
      ),
    ));

  // A third edition that repeats the first leaves no row of its own in a table whose rows have one source.
  it("name the same parties whichever of two comes first", () =>
    fc.assert(
      fc.asyncProperty(editions, async ([one, , two]) => {
        if (one === undefined || two === undefined) return;
        const inOrder = await mergedEditions([one, two]);
        const late = await mergedEditions([two, one]);
        for (const day of days) {
          const [a, b] = [knownAt(inOrder.dataset, day), knownAt(late.dataset, day)];
          expect(contents(a.parties)).toEqual(contents(b.parties));
        }
      }),
    ));

  it("lose and change no row that is there, but for a source that one gains", () =>
    fc.assert(
      fc.asyncProperty(editions, async (all) => {
        const before = await mergedEditions(all.slice(0, 2));
        const after = await mergedEditions(all.slice(2), before.dataset);
        for (const definition of tables) {
          const rows = new Map(
            rowsOf(after.dataset, definition).map((row) => [row[definition.keyColumn], row]),
          );
          for (const row of rowsOf(before.dataset, definition)) {
            const now = rows.get(row[definition.keyColumn]);
            if (Array.isArray(row["sources"])) {
              expect(now?.["sources"]).toEqual(expect.arrayContaining(row["sources"]));
            }
            expect({ ...now, sources: [] }).toEqual({ ...row, sources: [] });
          }
        }
      }),
    ));
});

describe("a dataset merged into itself", () => {
  it("gains nothing", () =>
    fc.assert(
      fc.asyncProperty(anyDataset(), async (dataset) => {
        const merged = await mergeInto(dataset, rowsAsImport(dataset));
        const isClear = merged.account.ambiguous.length === 0;
        if (isClear) expect(facts(merged.dataset)).toEqual(facts(dataset));
      }),
    ));
});
