// The editions of one brief print the same figures with the same values.
import { printedFigures } from "@brief/render";
import type { Finding } from "../finding.ts";
import type { Job } from "./plan.ts";
import type { Composition } from "./run-job.ts";

export interface Composed {
  readonly job: Job;
  readonly document: NonNullable<Composition["document"]>;
}

function valuesOf({ document }: Composed): ReadonlyMap<string, string> {
  return new Map(printedFigures(document).map(({ figure, value }) => [figure, value]));
}

function difference(job: Job, figure: string, message: string): Finding {
  return {
    rule: "editions-differ",
    severity: "error",
    message,
    place: { path: figure },
    remedy: `print "${figure}" in the template of every language`,
    brief: job.spec.id,
    language: job.spec.language,
  };
}

/** The first edition is the measure. */
export function compareEditions(editions: readonly Composed[]): readonly Finding[] {
  const [first, ...others] = editions;
  if (first === undefined) return [];
  const wanted = valuesOf(first);
  const name = first.job.spec.language;
  return others.flatMap((other) => {
    const values = valuesOf(other);
    const { language } = other.job.spec;
    const missing = [...wanted].flatMap(([figure, value]) => {
      const found = values.get(figure);
      if (found === value) return [];
      const what = found === undefined ? "does not print it" : `prints "${found}"`;
      const message = `the ${name} edition prints "${figure}" as "${value}", the ${language} edition ${what}`;
      return [difference(other.job, figure, message)];
    });
    const extra = [...values.keys()]
      .filter((figure) => !wanted.has(figure))
      .map((figure) => {
        const message = `the ${language} edition prints "${figure}", the ${name} edition does not`;
        return difference(other.job, figure, message);
      });
    return [...missing, ...extra];
  });
}
