import { z } from "zod";
import { Decimal, Id, Ids } from "./cell.ts";

/** A project's part in a region or sector. No share is ever assumed: an absent one stays unsplit. */
export const Allocation = z.strictObject({
  id: Id,
  project: Id,
  /** The one line that it is stated of, where the project's lines differ; never added to the project's own. */
  financeLine: z.exactOptional(Id),
  dimension: z.enum(["region", "sector", "country"]),
  /** Region code or sector id. */
  target: Id,
  /** Per cent of the project, where a source states one. */
  sharePercent: z.exactOptional(Decimal),
  /** stated: a source names it; estimated: our own reading, never counted; unknown: the split is. */
  basis: z.enum(["stated", "estimated", "unknown"]),
  /** Order within the project; the first sector is the one it is counted under. */
  order: z.int(),
  sources: Ids,
  supersedes: z.exactOptional(Ids),
});
export type Allocation = z.infer<typeof Allocation>;
