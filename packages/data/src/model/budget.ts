import { z } from "zod";
import { DateText, Decimal, Id, Ids } from "./cell.ts";

/** Money planned for a span of time; never part of a commitment. */
export const Budget = z.strictObject({
  id: Id,
  financeLine: Id,
  kind: z.enum(["budget", "planned-disbursement"]),
  /** IATI BudgetType: 1 original, 2 revised. */
  type: z.exactOptional(z.string()),
  /** IATI BudgetStatus: 1 indicative, 2 committed. */
  status: z.exactOptional(z.string()),
  start: z.exactOptional(DateText),
  end: z.exactOptional(DateText),
  value: Decimal,
  /** ISO 4217; absent where the source gives none. */
  currency: z.exactOptional(z.string()),
  valueDate: z.exactOptional(DateText),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Budget = z.infer<typeof Budget>;
