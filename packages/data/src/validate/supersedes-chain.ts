// A correction supersedes one earlier assertion on the same subject and field; chains neither fork nor turn in a circle.
import type { Diagnostic } from "../diagnostic.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";
import { idsInCircles } from "./ids-in-circles.ts";

export function supersedesChain(dataset: Dataset): readonly Diagnostic[] {
  const byId = new Map(dataset.assertions.map((assertion) => [assertion.id, assertion]));
  const replacedBy = new Map<string, string>();
  const circles = idsInCircles(
    dataset.assertions.flatMap(({ id, supersedes }) => (supersedes === undefined ? [] : [id])),
    (id) => [byId.get(id)?.supersedes].flatMap((earlier) => earlier ?? []),
  );
  return dataset.assertions.flatMap((assertion) => {
    const { supersedes } = assertion;
    const earlier = supersedes === undefined ? undefined : byId.get(supersedes);
    if (supersedes === undefined || earlier === undefined) return [];
    const rival = replacedBy.get(supersedes);
    replacedBy.set(supersedes, assertion.id);
    const fault = faultOf(assertion, earlier, { circles, rival });
    return fault === undefined ? [] : [toDiagnostic(dataset, assertion, fault)];
  });
}

interface Chain {
  readonly circles: ReadonlySet<string>;
  readonly rival: string | undefined;
}

function faultOf(assertion: Assertion, earlier: Assertion, chain: Chain): string | undefined {
  if (earlier.subject !== assertion.subject || earlier.field !== assertion.field) {
    return `"${assertion.id}" supersedes "${earlier.id}", which is about something else`;
  }
  if (chain.rival !== undefined) {
    return `"${earlier.id}" is superseded twice, by "${chain.rival}" and "${assertion.id}"`;
  }
  return chain.circles.has(assertion.id) ? `"${assertion.id}" supersedes itself` : undefined;
}

function toDiagnostic(
  dataset: Dataset,
  { id, supersedes }: Assertion,
  message: string,
): Diagnostic {
  return {
    rule: "supersedes-chain",
    severity: "error",
    message,
    place: placeOf(dataset, { table: "assertions", id }, "supersedes"),
    found: supersedes ?? "",
    expected: "the id of the assertion that this one corrects",
    remedy: "name the newest earlier assertion of the same subject and field",
  };
}
