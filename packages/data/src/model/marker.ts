import { z } from "zod";
import { Id, Ids } from "./cell.ts";

/** A policy aim that a source marks a project or line with. */
export const Marker = z.strictObject({
  id: Id,
  subject: Id,
  vocabulary: z.exactOptional(z.string()),
  vocabularyName: z.exactOptional(z.string()),
  code: z.exactOptional(z.string()),
  /** IATI PolicySignificance. */
  significance: z.exactOptional(z.string()),
  /** Per cent of the project, where the source shares it among its aims. */
  percentage: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Marker = z.infer<typeof Marker>;
