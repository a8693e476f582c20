import { z } from "zod";
import { Currency, DateText, Decimal, Id } from "./cell.ts";

/** A movement on a finance line; `type` is an IATI transaction type code, negative values are legal. */
export const Transaction = z.strictObject({
  id: Id,
  financeLine: Id,
  type: z.string().regex(/^\d{1,2}$/),
  date: DateText,
  value: Decimal,
  currency: Currency,
  valueDate: z.exactOptional(DateText),
  source: Id,
  locator: z.exactOptional(z.string()),
});
export type Transaction = z.infer<typeof Transaction>;
