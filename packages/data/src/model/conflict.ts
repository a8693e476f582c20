import { z } from "zod";
import { Id } from "./cell.ts";

/** Our word on a field where sources differ; the values themselves are assertions. */
export const Conflict = z.strictObject({
  id: Id,
  project: Id,
  /** An assertion field, or `beneficiaries`. */
  field: z.string(),
  fieldZh: z.string(),
  fieldEn: z.string(),
  fieldRu: z.exactOptional(z.string()),
  commentZh: z.string(),
  commentEn: z.string(),
  commentRu: z.exactOptional(z.string()),
});
export type Conflict = z.infer<typeof Conflict>;
