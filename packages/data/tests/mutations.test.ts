// Tables spoilt in 2,000 ways: never a stack, a hang, or a refusal without a place; every finding has what its reader
// needs. A part of them here; all of them where BRIEF_SOAK is set.
import { describe, expect, test } from "vitest";
import { largeDataset } from "../bench/large-dataset.ts";
import { checkTable, type Diagnostic, loadDataset, rules, validate } from "../src/index.ts";
import { lacks } from "./diagnostic-form.ts";
import { diceOf, type Mutated, mutate } from "./mutate-files.ts";
import { shippedFiles } from "./shipped.ts";

const whole = (process.env["BRIEF_SOAK"] ?? "") !== "";
const seeds = [1, 20, 300, 4000];
const perSeed = whole ? 500 : 25;

const shipped = shippedFiles();
/** With tables that imports bring: an IATI file and two editions of a list. */
const imported = largeDataset(4);

interface Outcome {
  readonly found: readonly Diagnostic[];
  readonly milliseconds: number;
}

function outcomeOf({ file, files }: Mutated): Outcome {
  const started = performance.now();
  const bytes = files.get(file);
  const alone = bytes === undefined ? [] : checkTable(file, bytes);
  const { dataset, diagnostics } = loadDataset(files, "data");
  const facts = dataset === undefined ? [] : validate(dataset);
  const refused =
    dataset === undefined && !diagnostics.some(({ severity }) => severity === "error");
  if (refused) throw new Error("refused without a word");
  return { found: [...alone, ...diagnostics, ...facts], milliseconds: performance.now() - started };
}

describe.each(seeds)("seed %i", (seed) => {
  test(`${perSeed} spoilt folders`, () => {
    const dice = diceOf(seed);
    const times: number[] = [];
    for (let number = 0; number < perSeed; number += 1) {
      const mutated = mutate(dice(3) === 0 ? imported : shipped, dice);
      const name = `${number}: ${mutated.what} in ${mutated.file}`;
      const { found, milliseconds } = outcomeOf(mutated);
      const poor = found.flatMap((one) => lacks(one).map((lack) => `${one.rule} lacks ${lack}`));
      expect(poor.slice(0, 3), name).toEqual([]);
      times.push(milliseconds);
    }
    // What hangs, hangs for minutes: the bound is wide enough for a busy machine.
    expect(Math.max(...times)).toBeLessThan(60_000);
  });
});

test("the same seed spoils the same thing", () => {
  const once = mutate(shipped, diceOf(7));
  expect(mutate(shipped, diceOf(7))).toEqual(once);
  expect(mutate(shipped, diceOf(8))).not.toEqual(once);
});

test("a poor diagnostic is told", () => {
  const good = {
    rule: "x",
    severity: "error",
    place: { file: "a.csv" },
    remedy: "mend it",
  } as const;
  const told = { found: "a", expected: "b" };
  expect(lacks({ ...good, ...told, message: 'the cell "Undefined." is wrong' })).toEqual([]);
  expect(lacks({ ...good, ...told, message: "The cell is undefined." })).toHaveLength(3);
  expect(lacks({ ...good, message: "wrong", place: {}, remedy: "" })).toHaveLength(4);
});

test("the rules that the mutations are to break are there", () => {
  expect(Object.keys(rules).length).toBeGreaterThan(80);
});
