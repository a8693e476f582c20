// The figures that moved between two days of a brief → those that its box tells of: stated, each value once, in their order.
import type { Figure, RowRef } from "@brief/data";
import type { MovedFigure } from "./touched.ts";

/** Where each figure is printed, in the order of the brief; empty where running text alone prints it. */
export type Places = ReadonlyMap<string, readonly string[]>;

export interface Apart {
  readonly projectOf: (row: RowRef) => string | undefined;
  /** Projects that the box names as new to the brief, and as gone from it. */
  readonly added: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

export interface Moves {
  /** One value that several places print is here once, by the place that names it best. */
  readonly figures: readonly MovedFigure[];
  /** Figures of projects that are named instead were left out. */
  readonly isPart: boolean;
}

export function movesOf(figures: readonly MovedFigure[], places: Places, apart: Apart): Moves {
  const stated = figures.flatMap(statedMove);
  const own = stated.filter((figure) => !isOfNamed(figure, apart));
  return { figures: distinct(inOrder(own, places), places), isPart: own.length < stated.length };
}

/** "Not stated" is no value: what comes out of it is shown for the first time, what goes into it no longer. */
function statedMove({ id, old, new: now }: MovedFigure): readonly MovedFigure[] {
  const before = valued(old);
  const after = valued(now);
  if (before === undefined && after === undefined) return [];
  return [
    {
      id,
      ...(before === undefined ? {} : { old: before }),
      ...(after === undefined ? {} : { new: after }),
    },
  ];
}

const valued = (figure: Figure | undefined) => (figure?.value === undefined ? undefined : figure);

/** What came with a project, or went with it, is told by the name of the project. */
function isOfNamed({ old, new: now }: MovedFigure, { projectOf, added, gone }: Apart): boolean {
  if (old !== undefined && now !== undefined) return false;
  const named = old === undefined ? added : gone;
  const rows = rowsOf(now ?? old);
  return rows.length > 0 && rows.every((row) => named.has(projectOf(row) ?? ""));
}

function inOrder(figures: readonly MovedFigure[], places: Places): readonly MovedFigure[] {
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  const orderOf = ({ id }: MovedFigure) => order.get(id) ?? order.size;
  return figures.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function distinct(figures: readonly MovedFigure[], places: Places): readonly MovedFigure[] {
  const best = new Map<string, MovedFigure>();
  for (const figure of figures) {
    const key = JSON.stringify([said(figure.old), said(figure.new)]);
    const known = best.get(key);
    const named = (one: MovedFigure) => places.get(one.id)?.length ?? 0;
    if (known === undefined || named(known) < named(figure)) best.set(key, figure);
  }
  return [...best.values()];
}

function said(figure: Figure | undefined) {
  if (figure === undefined) return null;
  return [
    figure.unit,
    figure.value ?? null,
    rowsOf(figure).map(({ table, id }) => `${table} ${id}`),
  ];
}

function rowsOf(figure: Figure | undefined): readonly RowRef[] {
  return figure?.formula?.inputs.map(({ row }) => row) ?? figure?.rows ?? [];
}
