import { z } from "zod";
import { DateText, Decimal, Id, Ids, Qualifier } from "./cell.ts";

/** Something a project builds: 75 km of urban roads, planned or reported. */
export const Output = z.strictObject({
  id: Id,
  project: Id,
  whatZh: z.string(),
  whatEn: z.string(),
  whatRu: z.exactOptional(z.string()),
  value: Decimal,
  unit: z.enum(["km", "ha", "mu", "item"]),
  basis: z.enum(["planned", "reported"]),
  qualifier: Qualifier,
  asOf: z.exactOptional(DateText),
  sources: Ids,
  locator: z.exactOptional(z.string()),
});
export type Output = z.infer<typeof Output>;
