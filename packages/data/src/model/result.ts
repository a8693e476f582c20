// What a source reports of results: result → indicator → measured values.
import { z } from "zod";
import { Id, Ids } from "./cell.ts";

export const Result = z.strictObject({
  id: Id,
  subject: Id,
  /** IATI ResultType: 1 output, 2 outcome, 3 impact, 9 other. */
  type: z.exactOptional(z.string()),
  canBeAggregated: z.exactOptional(z.enum(["yes", "no"])),
  title: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Result = z.infer<typeof Result>;

export const Indicator = z.strictObject({
  id: Id,
  result: Id,
  /** IATI IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative. */
  measure: z.exactOptional(z.string()),
  isAscending: z.exactOptional(z.enum(["yes", "no"])),
  title: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  source: Id,
});
export type Indicator = z.infer<typeof Indicator>;

/** A value as written: it need not be a number. */
export const Measurement = z.strictObject({
  id: Id,
  indicator: Id,
  /** `period` has no value: only its span is stated. */
  kind: z.enum(["baseline", "target", "actual", "period"]),
  /** Counts the periods of the indicator from 1; a baseline has none. */
  period: z.exactOptional(z.int().positive()),
  start: z.exactOptional(z.string()),
  end: z.exactOptional(z.string()),
  year: z.exactOptional(z.string()),
  date: z.exactOptional(z.string()),
  value: z.exactOptional(z.string()),
  comment: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  source: Id,
});
export type Measurement = z.infer<typeof Measurement>;
