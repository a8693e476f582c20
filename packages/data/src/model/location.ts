import { z } from "zod";
import { Id, Ids, Words } from "./cell.ts";

/** A place of a project or line, as a source gives it; coded units of ours are allocations. */
export const Location = z.strictObject({
  id: Id,
  subject: Id,
  ref: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  /** Decimal degrees as written. */
  latitude: z.exactOptional(z.string()),
  longitude: z.exactOptional(z.string()),
  /** Gazetteer entries, `G1:1814991`: vocabulary, code, the vocabulary's own name. */
  gazetteer: z.exactOptional(Words),
  /** Administrative units, `G1:2:1529047`: vocabulary, level, code, the vocabulary's own name; a part that is not given is empty. */
  administrative: z.exactOptional(Words),
  /** 1 exact, 2 approximate. */
  exactness: z.exactOptional(z.string()),
  /** Of IATI before 1.04: 1 exact to 9 unclear. */
  precision: z.exactOptional(z.string()),
  reach: z.exactOptional(z.string()),
  locationClass: z.exactOptional(z.string()),
  feature: z.exactOptional(z.string()),
  percentage: z.exactOptional(z.string()),
  source: Id,
  supersedes: z.exactOptional(Ids),
});
export type Location = z.infer<typeof Location>;
