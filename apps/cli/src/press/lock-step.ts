// The editions of one brief print the same figures with the same values, under the same headings, tables and charts.
import type { Place } from "@brief/data";
import {
  type Bone,
  bonesOf,
  type Document,
  type FigureMap,
  type Print,
  printedFigures,
} from "@brief/render";
import type { Finding } from "../finding.ts";
import type { Job } from "./plan.ts";

/** What the editions of a brief have in common: the figures that each prints, in order, and its bones. */
export interface Outlined {
  readonly prints: readonly Print[];
  readonly bones: readonly Bone[];
}

export interface OutlinedEdition {
  readonly job: Job;
  readonly outline: Outlined;
}

/**
 * Of a document before it is printed.
 * @param places where each figure stands on paper, once it has been printed: what is not there counts as not printed
 */
export function outlineOf(document: Document, places?: FigureMap): Outlined {
  // What a chart only draws is printed beside it or in its alternative text.
  const onPaper = places && new Set(places.map(({ figure }) => figure));
  const isOnPaper = ({ figure }: Print) => onPaper?.has(figure) !== false;
  const prints = printedFigures(document).filter(isOnPaper);
  const last = new Map(prints.map((print) => [print.figure, print]));
  return { prints: [...last.values()], bones: bonesOf(document) };
}

function printsOf({ outline }: OutlinedEdition): ReadonlyMap<string, Print> {
  return new Map(outline.prints.map((print) => [print.figure, print]));
}

interface Difference {
  readonly rule: "editions-differ" | "edition-structure";
  readonly message: string;
  readonly place: Place;
  readonly related?: Place | undefined;
  readonly remedy: string;
}

function finding({ spec }: Job, { related, ...difference }: Difference): Finding {
  return {
    severity: "error",
    ...difference,
    ...(related !== undefined && { related: [related] }),
    brief: spec.id,
    language: spec.language,
  };
}

/** The first edition is the measure. */
export function compareEditions(editions: readonly OutlinedEdition[]): readonly Finding[] {
  const [first, ...others] = editions;
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const figures = compareFigures(first, other);
    // A block that is missing takes its figures with it: one cause, one message.
    return figures.length > 0 ? figures : compareBones(first, other);
  });
}

function compareFigures(first: OutlinedEdition, other: OutlinedEdition): readonly Finding[] {
  const [wanted, found] = [printsOf(first), printsOf(other)];
  const [name, language] = [first.job.spec.language, other.job.spec.language];
  const differ = (print: Print, message: string, also?: Print) =>
    finding(other.job, {
      rule: "editions-differ",
      message,
      place: { ...print.place, path: print.figure },
      related: also?.place,
      remedy: `print "${print.figure}" in the template of every language`,
    });
  const missing = [...wanted.values()].flatMap((print) => {
    const here = found.get(print.figure);
    if (here?.value === print.value) return [];
    const what = here === undefined ? "does not print it" : `prints "${here.value}"`;
    const message = `the ${name} edition prints "${print.figure}" as "${print.value}", the ${language} edition ${what}`;
    return [differ(here ?? print, message, here && print)];
  });
  const extra = [...found.values()]
    .filter(({ figure }) => !wanted.has(figure))
    .map((print) =>
      differ(
        print,
        `the ${language} edition prints "${print.figure}", the ${name} edition does not`,
      ),
    );
  return [...missing, ...extra];
}

/** Where the two part for the first time. */
function compareBones(first: OutlinedEdition, other: OutlinedEdition): readonly Finding[] {
  const [wanted, found] = [first.outline.bones, other.outline.bones];
  const at = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex(
    (_, index) => wanted[index]?.name !== found[index]?.name,
  );
  if (at < 0) return [];
  const [one, two] = [wanted[at], found[at]];
  const [name, language] = [first.job.spec.language, other.job.spec.language];
  const of = (bone: typeof one) => (bone === undefined ? "nothing more" : `a ${bone.name}`);
  return [
    finding(other.job, {
      rule: "edition-structure",
      message: `where the ${name} edition has ${of(one)}, the ${language} edition has ${of(two)}`,
      place: two?.place ?? one?.place ?? {},
      related: two === undefined ? undefined : one?.place,
      remedy: "give every edition the same headings, tables and charts in the same order",
    }),
  ];
}
