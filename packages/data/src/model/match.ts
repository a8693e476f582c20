import { z } from "zod";
import { Id } from "./cell.ts";

/** How surely a project is the one that a published fact speaks of. */
export const Match = z.strictObject({
  id: Id,
  project: Id,
  aggregate: Id,
  strength: z.enum(["named", "high", "medium-high", "medium"]),
  /** The record's own word on the match. */
  asWritten: z.string(),
});
export type Match = z.infer<typeof Match>;
