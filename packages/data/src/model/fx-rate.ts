import { z } from "zod";
import { Currency, DateText, Decimal, Id } from "./cell.ts";

/** Units of `quote` for one unit of `base`. Conversion goes only through a named rate. */
export const FxRate = z.strictObject({
  id: Id,
  base: Currency,
  quote: Currency,
  date: DateText,
  rate: Decimal,
  kind: z.enum(["spot", "period-average", "period-end", "agreed", "central-parity"]),
  source: Id,
});
export type FxRate = z.infer<typeof FxRate>;
