import { z } from "zod";
import { Currency, Id } from "./cell.ts";

/**
 * One loan, credit or grant of one project. Its amount is the assertion `amount` on this id.
 * `stage` decides what counts: proposed and dropped lines never enter commitments.
 */
export const FinanceLine = z.strictObject({
  id: Id,
  project: Id,
  lender: Id,
  /** The agency that administers another's money: a GEF grant administered by ADB. */
  administrator: z.exactOptional(Id),
  instrumentNo: z.exactOptional(z.string()),
  kind: z.enum(["loan", "credit", "grant", "counterpart", "technical-assistance", "unknown"]),
  stage: z.enum(["proposed", "approved", "signed", "effective", "closed", "dropped", "cancelled"]),
  /** The kind as the record words it, beside the codes. */
  asWritten: z.string(),
  financeType: z.exactOptional(z.string().regex(/^\d{3,4}$/)),
  currency: Currency,
  basis: z.enum(["commitment", "contract", "plan"]),
});
export type FinanceLine = z.infer<typeof FinanceLine>;
