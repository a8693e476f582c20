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
  /**
   * What of the subject they are about, where it has several such parts: texts of one part say the same in several
   * languages. Descriptions count from `1`; a transaction's `sector.1`, `country.1`, `region.1`, its `date`;
   * a location's `administrative.1`.
   */
  part: z.exactOptional(z.string()),
  /** BCP 47, where the source says it. */
  language: z.exactOptional(z.string()),
  text: z.string(),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Text = z.infer<typeof Text>;
