// Grid lines at round steps, worked out in decimals: four or five above zero, fewer only for small whole counts.
import { Exact } from "./values.ts";

/** Preferred first: readers halve and double more easily than they read 1.5 or 3. */
const roundSteps = ["1", "2", "5", "2.5", "4", "3", "1.5", "6", "8"];

export interface Tick {
  readonly value: Exact;
  /** 0, 2, 4 … with as many decimals as the step has. */
  readonly digits: string;
}

/** Ticks from zero to the first at or over `most`, in the units of the axis. */
export function axisTicks(most: Exact, wholeNumbers: boolean): readonly Tick[] {
  const step = tickStep(most, wholeNumbers);
  const count = Exact.max(1, most.div(step).ceil()).toNumber();
  const decimals = step.decimalPlaces();
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = step.mul(index);
    return { value, digits: index === 0 ? "0" : value.toFixed(decimals) };
  });
}

function tickStep(most: Exact, wholeNumbers: boolean): Exact {
  if (!most.gt(0)) return new Exact(1);
  const power = Math.floor(most.log(10).toNumber());
  const sizes = [power - 1, power].map((exponent) => new Exact(10).pow(exponent));
  const steps = roundSteps.flatMap((step) => sizes.map((size) => size.mul(step)));
  const usable = wholeNumbers ? steps.filter((step) => step.isInteger()) : steps;
  const fitting = usable.find((step) => {
    const lines = most.div(step).ceil();
    return lines.gte(4) && lines.lte(5);
  });
  return fitting ?? new Exact(1);
}
