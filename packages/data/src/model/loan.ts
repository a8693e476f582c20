import { z } from "zod";
import { DateText, Decimal, Id, Ids } from "./cell.ts";

/** Terms of a loan, by the CRS: rates in per cent. */
export const LoanTerms = z.strictObject({
  id: Id,
  financeLine: Id,
  rate1: z.exactOptional(z.string()),
  rate2: z.exactOptional(z.string()),
  /** CRS repayment type: 1 equal principal, 2 annuity, 3 lump sum, 5 other. */
  repaymentType: z.exactOptional(z.string()),
  /** Repayments a year. */
  repaymentPlan: z.exactOptional(z.string()),
  commitmentDate: z.exactOptional(DateText),
  repaymentFirstDate: z.exactOptional(DateText),
  repaymentFinalDate: z.exactOptional(DateText),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type LoanTerms = z.infer<typeof LoanTerms>;

/** How a loan stood in a year. */
export const LoanStatus = z.strictObject({
  id: Id,
  financeLine: Id,
  year: z.exactOptional(z.string()),
  currency: z.exactOptional(z.string()),
  valueDate: z.exactOptional(DateText),
  interestReceived: z.exactOptional(Decimal),
  principalOutstanding: z.exactOptional(Decimal),
  principalArrears: z.exactOptional(Decimal),
  interestArrears: z.exactOptional(Decimal),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type LoanStatus = z.infer<typeof LoanStatus>;
