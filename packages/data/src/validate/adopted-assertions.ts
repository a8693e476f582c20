import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";

/** What is printed as a value: adopted and superseded by nothing. */
export function adoptedAssertions(dataset: Dataset): readonly Assertion[] {
  const superseded = new Set(dataset.assertions.map((assertion) => assertion.supersedes));
  return dataset.assertions.filter(
    (assertion) => assertion.standing === "adopted" && !superseded.has(assertion.id),
  );
}
