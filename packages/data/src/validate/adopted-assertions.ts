import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";

const adopted = new WeakMap<Dataset, readonly Assertion[]>();

/** What is printed as a value: adopted and superseded by nothing. Found once for all rules. */
export function adoptedAssertions(dataset: Dataset): readonly Assertion[] {
  const known = adopted.get(dataset);
  if (known !== undefined) return known;
  const superseded = new Set(dataset.assertions.map((assertion) => assertion.supersedes));
  const found = dataset.assertions.filter(
    (assertion) => assertion.standing === "adopted" && !superseded.has(assertion.id),
  );
  adopted.set(dataset, found);
  return found;
}
