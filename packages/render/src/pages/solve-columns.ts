// Least and natural widths of columns, and a measure → the widths they get.
export interface ColumnDemand {
  /** Narrower than this something would overflow. */
  readonly minPt: number;
  /** Everything on one line. */
  readonly maxPt: number;
  /** Between the two: words stand a few to a line. The least width without it. */
  readonly easyPt?: number;
  /** Share of the free width; a column without one takes its natural width. */
  readonly weight?: number | undefined;
}

export interface ColumnWidths {
  readonly widthsPt: readonly number[];
  readonly fits: boolean;
}

export function solveColumns(demands: readonly ColumnDemand[], measurePt: number): ColumnWidths {
  const leastPt = sum(demands.map((one) => one.minPt));
  if (leastPt > measurePt + 0.01) {
    const scale = measurePt / leastPt;
    return { widthsPt: demands.map((one) => one.minPt * scale), fits: false };
  }
  const natural = demands.map((one) => ((one.weight ?? 0) > 0 ? undefined : one.maxPt));
  const freePt = measurePt - sum(natural.map((width) => width ?? 0));
  const sharing = demands.filter((_, index) => natural[index] === undefined);
  if (sharing.length === 0) return { widthsPt: spread(demands, measurePt), fits: true };
  if (sum(sharing.map((one) => one.minPt)) > freePt) {
    return { widthsPt: squeeze(demands, measurePt), fits: true };
  }
  const shares = share(sharing, freePt);
  let next = 0;
  return {
    widthsPt: natural.map((width) => width ?? shares[next++] ?? 0),
    fits: true,
  };
}

function easyPt({ minPt, easyPt: easy = minPt }: ColumnDemand): number {
  return easy;
}

/** The columns that give way at an easy width, and the others at their natural one. */
export function easyWidthPt(demands: readonly ColumnDemand[]): number {
  return sum(demands.map((one) => ((one.weight ?? 0) > 0 ? easyPt(one) : one.maxPt)));
}

export function leastWidthPt(demands: readonly ColumnDemand[]): number {
  return sum(demands.map((one) => one.minPt));
}

export function fitsEasily(demands: readonly ColumnDemand[], measurePt: number): boolean {
  return easyWidthPt(demands) <= measurePt + 0.01;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** No column asks for more: each gets an equal part of what is left, or all give way alike. */
function spread(demands: readonly ColumnDemand[], measurePt: number): readonly number[] {
  const restPt = measurePt - sum(demands.map((one) => one.maxPt));
  if (restPt < 0) return squeeze(demands, measurePt);
  return demands.map((one) => one.maxPt + restPt / demands.length);
}

/** All between least and natural width, by the same share of their difference. */
function squeeze(demands: readonly ColumnDemand[], measurePt: number): readonly number[] {
  const leastPt = sum(demands.map((one) => one.minPt));
  const rangePt = sum(demands.map((one) => one.maxPt - one.minPt));
  const part = rangePt === 0 ? 0 : Math.min(1, (measurePt - leastPt) / rangePt);
  const widths = demands.map((one) => one.minPt + (one.maxPt - one.minPt) * part);
  const restPt = measurePt - sum(widths);
  return widths.map((width) => width + restPt / widths.length);
}

/** By weight, but none under its floor: the widest of natural, easy and least width for which all have room. */
function share(demands: readonly ColumnDemand[], freePt: number): readonly number[] {
  const choices = [demands.map((one) => one.maxPt), demands.map(easyPt)];
  const floors = choices.find((widths) => sum(widths) <= freePt) ?? demands.map((one) => one.minPt);
  const fixed = new Set<number>();
  for (;;) {
    const restPt = freePt - sum(floors.filter((_, index) => fixed.has(index)));
    const weight = sum(demands.map((one, index) => (fixed.has(index) ? 0 : (one.weight ?? 0))));
    const widths = demands.map((one, index) =>
      fixed.has(index) ? (floors[index] ?? 0) : (restPt * (one.weight ?? 0)) / weight,
    );
    const low = widths.findIndex(
      (width, index) => !fixed.has(index) && width < (floors[index] ?? 0) - 0.001,
    );
    if (low < 0) return widths;
    fixed.add(low);
  }
}
