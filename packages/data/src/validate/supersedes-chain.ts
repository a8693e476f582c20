// A correction supersedes one earlier assertion on the same subject and field; chains neither fork nor turn in a circle.
import type { Diagnostic } from "../diagnostic.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Dataset } from "../model/dataset.ts";
import { placeOf } from "../model/place-of.ts";

export function supersedesChain(dataset: Dataset): readonly Diagnostic[] {
  const byId = new Map(dataset.assertions.map((assertion) => [assertion.id, assertion]));
  const replacedBy = new Map<string, string>();
  return dataset.assertions.flatMap((assertion) => {
    const { supersedes } = assertion;
    const earlier = supersedes === undefined ? undefined : byId.get(supersedes);
    if (supersedes === undefined || earlier === undefined) return [];
    const rival = replacedBy.get(supersedes);
    replacedBy.set(supersedes, assertion.id);
    const fault = faultOf(assertion, earlier, { byId, rival });
    return fault === undefined ? [] : [toDiagnostic(dataset, assertion, fault)];
  });
}

interface Chain {
  readonly byId: ReadonlyMap<string, Assertion>;
  readonly rival: string | undefined;
}

function faultOf(assertion: Assertion, earlier: Assertion, chain: Chain): string | undefined {
  if (earlier.subject !== assertion.subject || earlier.field !== assertion.field) {
    return `"${assertion.id}" supersedes "${earlier.id}", which is about something else`;
  }
  if (chain.rival !== undefined) {
    return `"${earlier.id}" is superseded twice, by "${chain.rival}" and "${assertion.id}"`;
  }
  return turnsBack(assertion, chain.byId) ? `"${assertion.id}" supersedes itself` : undefined;
}

function turnsBack(assertion: Assertion, byId: ReadonlyMap<string, Assertion>): boolean {
  const seen = new Set<string>();
  let next = assertion.supersedes;
  while (next !== undefined && !seen.has(next)) {
    if (next === assertion.id) return true;
    seen.add(next);
    next = byId.get(next)?.supersedes;
  }
  return false;
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
