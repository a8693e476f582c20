import { z } from "zod";
import { Id, Ids, Words } from "./cell.ts";

/** How an IATI publisher records a finance line; what the line is stands in the other tables. */
export const IatiLine = z.strictObject({
  id: Id,
  financeLine: Id,
  /** As published; absent where the publisher gives none. */
  identifier: z.exactOptional(z.string()),
  /** The version that it was read as. */
  version: z.string(),
  language: z.exactOptional(z.string()),
  defaultCurrency: z.exactOptional(z.string()),
  lastUpdated: z.exactOptional(z.string()),
  hierarchy: z.exactOptional(z.string()),
  humanitarian: z.exactOptional(z.enum(["yes", "no"])),
  scope: z.exactOptional(z.string()),
  collaborationType: z.exactOptional(z.string()),
  flowType: z.exactOptional(z.string()),
  financeType: z.exactOptional(z.string()),
  /** `1:C01`: vocabulary and code, as model/packed-word.ts packs them. */
  aidTypes: z.exactOptional(Words),
  tiedStatus: z.exactOptional(z.string()),
  /** Per cent as written. */
  capitalSpend: z.exactOptional(z.string()),
  /**
   * The facts of its project are not its own: a second record under the project's number, met when the project was done.
   * Of other lines the project's facts are true as well as their own.
   */
  standsAlone: z.exactOptional(z.enum(["yes"])),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type IatiLine = z.infer<typeof IatiLine>;
