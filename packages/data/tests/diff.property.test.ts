// The laws of the row diff, over the shipped facts changed at random.
import { describe, expect, test } from "vitest";
import { type Mutation, mutate } from "../src/diff/sample-changes.ts";
import { applyChanges, datasetWith, diffDatasets, withoutPlaces } from "../src/index.ts";
import { fc } from "./property.ts";
import { copyOf, shippedDataset } from "./shipped.ts";

const shipped = shippedDataset();
const mutation: fc.Arbitrary<Mutation> = fc.record({
  table: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  kind: fc.constantFrom("remove", "add", "move", "change", "empty", "list"),
});
const mutations = fc.array(mutation, { maxLength: 40 });

describe("the row diff", () => {
  test("of a dataset with itself, and with an equal one, is empty", () => {
    expect(diffDatasets(shipped, shipped)).toEqual([]);
    expect(diffDatasets(shipped, copyOf(shipped))).toEqual([]);
    fc.assert(
      fc.property(mutations, (steps) => {
        const one = mutate(shipped, steps);
        expect(diffDatasets(one, copyOf(one))).toEqual([]);
      }),
    );
  });

  test("applied to the older gives the newer, rows and order; and back", () => {
    fc.assert(
      fc.property(mutations, mutations, (first, second) => {
        const [a, b] = [mutate(shipped, first), mutate(shipped, second)];
        expect(withoutPlaces(applyChanges(diffDatasets(a, b), a))).toEqual(withoutPlaces(b));
        expect(withoutPlaces(applyChanges(diffDatasets(b, a), b))).toEqual(withoutPlaces(a));
      }),
    );
  });

  test("is empty only for equal datasets", () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const changed = mutate(shipped, steps);
        const isSame =
          JSON.stringify(withoutPlaces(changed)) === JSON.stringify(withoutPlaces(shipped));
        expect(diffDatasets(shipped, changed).length === 0).toBe(isSame);
      }),
    );
  });

  test("from nothing and to nothing", () => {
    const none = datasetWith({});
    expect(withoutPlaces(applyChanges(diffDatasets(none, shipped), none))).toEqual(
      withoutPlaces(shipped),
    );
    expect(withoutPlaces(applyChanges(diffDatasets(shipped, none), shipped))).toEqual(
      withoutPlaces(none),
    );
  });

  test("names no row that both have alike", () => {
    fc.assert(
      fc.property(mutation, (step) => {
        const changes = diffDatasets(shipped, mutate(shipped, [step]));
        const rows = changes.flatMap((c) => [...c.added, ...c.removed, ...c.changed]);
        expect(rows.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("made from another dataset is refused", () => {
    const [first] = shipped.assertions;
    if (first === undefined) throw new Error("no assertions");
    const changed = { ...shipped, assertions: [{ ...first, note: "a" }] };
    const changes = diffDatasets(shipped, changed);
    expect(() => applyChanges(changes, changed)).toThrow(/were not made from this dataset/);
  });
});
