import { z } from "zod";
import { Id, Ids } from "./cell.ts";

/** Another number of a project or line. */
export const Identifier = z.strictObject({
  id: Id,
  subject: Id,
  value: z.string(),
  /** IATI OtherIdentifierType: A1 the publisher's own, A3 former, B1 previous organisation … */
  type: z.exactOptional(z.string()),
  ownerRef: z.exactOptional(z.string()),
  ownerName: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Identifier = z.infer<typeof Identifier>;
