import { z } from "zod";
import { Id, Ids } from "./cell.ts";

/** Words that a source uses of a row, as it wrote them: one row a language. */
export const Text = z.strictObject({
  id: Id,
  /** Id of the row that they belong to. */
  subject: Id,
  /** `name` where the subject's own row holds one in its first language; `description` carries a type. */
  kind: z.enum(["name", "description", "activity-description", "comment", "condition"]),
  /** Of a description, by IATI DescriptionType: 1 general, 2 objectives, 3 target groups, 4 other. */
  type: z.exactOptional(z.string().regex(/^\d+$/)),
  /** BCP 47, where the source says it. */
  language: z.exactOptional(z.string()),
  text: z.string(),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Text = z.infer<typeof Text>;
