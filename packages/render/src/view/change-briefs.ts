// Which briefs of the workspace a change of the facts touches, the most figures first, with what moved in each.
import type { Dataset, RowRef } from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { counted } from "./change-counts.ts";
import { briefWords } from "./change-words.ts";
import { inLanguage, regionName } from "./portfolio-words.ts";
import type { MovedFigure, Touched } from "./touched.ts";

export function briefsPart(
  touched: readonly Touched[] | undefined,
  known: Dataset,
  { language }: BriefSpec,
) {
  const all = touched ?? [];
  const moved = all.filter(({ status }) => status !== "same");
  const rows = moved
    .toSorted((a, b) => b.figures.length - a.figures.length)
    .map((one) => briefRow(one, known, language));
  const same = all.filter(({ status }) => status === "same");
  const kinds = [...new Set(moved.map(({ spec }) => spec.kind))];
  return {
    // Two to a line: a workspace has dozens of them.
    briefs: kinds.map((kind) => {
      const words = briefWords[kind];
      const own = rows.filter((row) => row.kind === kind);
      return {
        key: kind,
        label: words === undefined ? kind : inLanguage(language, words.zh, words.en),
        number: countBriefs(
          moved.filter(({ spec }) => spec.kind === kind),
          known,
        ),
        pairs: pairsOf(own),
      };
    }),
    // Where nobody says which briefs there are, nothing is said of them.
    hasOtherBriefs: all.length > 0,
    hasBriefs: rows.length > 0,
    hasWordsOnly: rows.some(({ isWords }) => isWords),
    briefCounts: {
      all: countBriefs(all, known),
      touched: countBriefs(moved, known),
      isAll: moved.length === all.length,
      same: countBriefs(same, known),
      hasSame: same.length > 0,
    },
  };
}

function pairsOf<Row extends { readonly key: string }>(rows: readonly Row[]) {
  return rows.flatMap((left, index) => {
    if (index % 2 === 1) return [];
    const right = rows.slice(index + 1, index + 2);
    return [{ key: left.key, left, right, hasRight: right.length > 0 }];
  });
}

function briefRow({ spec, status, figures }: Touched, known: Dataset, language: Language) {
  const subject = subjectName(spec, known, language);
  return {
    key: spec.id,
    kind: spec.kind,
    subject: subject ?? spec.id,
    isAdded: status === "added",
    isWords: status === "words",
    moved: countFigures(figures, known),
  };
}

function subjectName(
  { parameters }: BriefSpec,
  { projects, regions, sectors, organisations }: Dataset,
  language: Language,
): string | undefined {
  const project = projects.find(
    ({ id, key }) => id === parameters["project"] || key === parameters["project"],
  );
  if (project !== undefined) {
    const name = inLanguage(language, project.shortZh, project.shortEn);
    return [project.lenderProjectId, name].filter((word) => word !== undefined).join(" ");
  }
  const region = regions.find(({ code }) => code === parameters["prefecture"]);
  if (region !== undefined) return regionName(region, language);
  const sector = sectors.find(({ id }) => id === parameters["sector"]);
  if (sector !== undefined) return inLanguage(language, sector.nameZh, sector.nameEn);
  const lender = organisations.find(({ id }) => id === parameters["lender"]);
  return lender && inLanguage(language, lender.shortZh, lender.shortEn);
}

function countFigures(figures: readonly MovedFigure[], known: Dataset) {
  return counted(
    "figure",
    figures.map(({ id, old, new: now }) => {
      const figure = now ?? old;
      return {
        label: id,
        row: figure?.rows[0] ?? newest(known),
        sources: figure?.sources ?? [],
      };
    }),
  );
}

/** A brief is no row of the facts: what was looked through is what its count rests on. */
function countBriefs(touched: readonly Touched[], known: Dataset) {
  const row = newest(known);
  return counted(
    "brief",
    touched.map(({ spec }) => ({ label: spec.id, row, sources: [] })),
  );
}

/** The newest source that was looked through. */
function newest({ sources }: Dataset): RowRef {
  const [first] = sources.toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1));
  return { table: "sources", id: first?.id ?? "" };
}
