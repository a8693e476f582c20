import { z } from "zod";
import { Id, Ids, Words } from "./cell.ts";

/** A document about a project or line, or another record that it is related to. */
export const Link = z.strictObject({
  id: Id,
  subject: Id,
  kind: z.enum(["document", "related"]),
  /** Address of the document; the publisher's identifier of the related record. */
  target: z.exactOptional(z.string()),
  /** IATI RelatedActivityType of a relation: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party. */
  type: z.exactOptional(z.string()),
  /** Media type. */
  format: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  /** IATI DocumentCategory codes. */
  categories: z.exactOptional(Words),
  /** Languages that the document is in. */
  languages: z.exactOptional(Words),
  date: z.exactOptional(z.string()),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Link = z.infer<typeof Link>;
