import { z } from "zod";
import { Currency, DateText, Decimal, Id, Ids, Words } from "./cell.ts";

/** A movement on a finance line; `type` is an IATI transaction type code, negative values are legal. */
export const Transaction = z.strictObject({
  id: Id,
  financeLine: Id,
  type: z.string().regex(/^\d{1,2}$/),
  /** Absent where the source gives none. */
  date: z.exactOptional(DateText),
  value: Decimal,
  /** XXX, which is ISO's "no currency", where the source gives none. */
  currency: Currency,
  valueDate: z.exactOptional(DateText),
  /** The publisher's own number of it. */
  ref: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  humanitarian: z.exactOptional(z.enum(["yes", "no"])),
  channel: z.exactOptional(z.string()),
  flowType: z.exactOptional(z.string()),
  financeType: z.exactOptional(z.string()),
  /** `1:C01`: vocabulary and code, as model/packed-word.ts packs them. */
  aidTypes: z.exactOptional(Words),
  tiedStatus: z.exactOptional(z.string()),
  /** `1:21020:60`: vocabulary, code, per cent, the vocabulary's own name; a part that is not given is empty. */
  sectors: z.exactOptional(Words),
  countries: z.exactOptional(Words),
  regions: z.exactOptional(Words),
  source: Id,
  locator: z.exactOptional(z.string()),
  supersedes: z.exactOptional(Ids),
});
export type Transaction = z.infer<typeof Transaction>;
