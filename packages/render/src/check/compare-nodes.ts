// Elements that a document must have against those that were found, in order: what is lost, moved, added.
import type { Diagnostic, Place } from "@brief/data";
import { bareText, type ExpectedNode } from "./nodes-of.ts";

export interface FoundNode {
  readonly role: string;
  readonly text: string;
}

/** How far apart two lists may run before they are taken for different ones. */
const furthest = 64;

/** The same characters; a face may have é only as one glyph, where the document has two code points. */
const isSameText = (one: string, other: string): boolean =>
  one === other || one.normalize("NFC") === other.normalize("NFC");

const isSame = (wanted: ExpectedNode, found: FoundNode): boolean =>
  wanted.role === found.role && (wanted.text === undefined || isSameText(wanted.text, found.text));

interface Gap {
  readonly wanted: readonly ExpectedNode[];
  readonly found: readonly FoundNode[];
}

/** After a difference: the nearest places where both lists go on alike. */
function findAgain(wanted: readonly ExpectedNode[], found: readonly FoundNode[]) {
  for (let sum = 1; sum <= 2 * furthest; sum += 1) {
    for (
      let skipped = Math.max(0, sum - furthest);
      skipped <= Math.min(sum, furthest);
      skipped += 1
    ) {
      const [w, f] = [wanted[skipped], found[sum - skipped]];
      if (w !== undefined && f !== undefined && isSame(w, f))
        return [skipped, sum - skipped] as const;
    }
  }
  return [wanted.length, found.length] as const;
}

/** Stretches that differ, between those that do not. */
function gapsOf(wanted: readonly ExpectedNode[], found: readonly FoundNode[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [w, f] = [0, 0];
  while (w < wanted.length || f < found.length) {
    const [one, other] = [wanted[w], found[f]];
    if (one !== undefined && other !== undefined && isSame(one, other)) {
      w += 1;
      f += 1;
      continue;
    }
    const [skipped, passed] = findAgain(wanted.slice(w), found.slice(f));
    gaps.push({ wanted: wanted.slice(w, w + skipped), found: found.slice(f, f + passed) });
    w += skipped;
    f += passed;
  }
  return gaps;
}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Where two texts part: a few characters of each. */
function difference(
  wanted: string,
  found: string,
): { readonly wanted: string; readonly found: string } {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  const from = Math.max(0, at - 10);
  return { wanted: shown(wanted.slice(from)), found: shown(found.slice(from)) };
}

export const reportFault = "report this fault with the brief's data and template";

function diagnostic(
  rule: string,
  message: string,
  place: Place,
  { found, expected }: { readonly found?: string; readonly expected?: string } = {},
): Diagnostic {
  const base = { rule, severity: "error" as const, message, place, remedy: reportFault };
  return {
    ...base,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}

const placeOf = ({ place, path }: ExpectedNode): Place => ({ ...place, path });

function lostNode(wanted: ExpectedNode, instead: FoundNode | undefined, isElsewhere: boolean) {
  const { role, text = "" } = wanted;
  const what = text === "" ? `the element ${role}` : `"${shown(text)}" (${role})`;
  const place = placeOf(wanted);
  if (isElsewhere) {
    return diagnostic("text-misplaced", `${what} does not stand in its order on the pages`, place);
  }
  if (instead?.role !== role) {
    return diagnostic("text-lost", `${what} went into the document and stands on no page`, place);
  }
  const { wanted: expected, found } = difference(text, instead.text);
  return diagnostic("text-lost", `${what} does not stand on the pages as it went in`, place, {
    expected,
    found,
  });
}

/** Errors for each element that is not there as it should be, with its place in the template. */
export function compareNodes(
  wanted: readonly ExpectedNode[],
  read: readonly FoundNode[],
): readonly Diagnostic[] {
  const found = read.map(({ role, text }) => ({ role, text: bareText(text) }));
  const gaps = gapsOf(wanted, found);
  const strays = gaps.flatMap((gap) => gap.found);
  const isStray = (node: ExpectedNode) =>
    node.text !== "" && strays.some((one) => isSame(node, one));
  const misplaced = gaps.flatMap((gap) => gap.wanted).filter(isStray);
  return gaps.flatMap((gap) => {
    const lost = gap.wanted.map((node, index) => lostNode(node, gap.found[index], isStray(node)));
    if (lost.length > 0) return lost;
    const added = gap.found.filter((one) => !misplaced.some((node) => isSame(node, one)));
    return added.map(({ role, text }) =>
      diagnostic(
        "text-added",
        `"${shown(text)}" (${role}) stands on the pages, and in no document`,
        {},
      ),
    );
  });
}
