import { z } from "zod";
import { DateText, Decimal, Id, Qualifier } from "./cell.ts";

/** People a project reaches, as one source states it; persons, households and visits are never mixed. */
export const Beneficiary = z.strictObject({
  id: Id,
  project: Id,
  value: Decimal,
  unit: z.enum(["person", "household", "visit"]),
  basis: z.enum(["planned", "reported"]),
  qualifier: Qualifier,
  asOf: z.exactOptional(DateText),
  source: Id,
  locator: z.exactOptional(z.string()),
});
export type Beneficiary = z.infer<typeof Beneficiary>;
