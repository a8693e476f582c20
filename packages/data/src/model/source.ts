import { z } from "zod";
import { DateText, Id } from "./cell.ts";

/** A document that facts are taken from. `published` absent = undated: known at every date. */
export const Source = z.strictObject({
  id: Id,
  title: z.string(),
  publisher: z.string(),
  publisherZh: z.string(),
  /** For Russian editions; a name without a Russian form is given as its owner writes it. */
  publisherRu: z.exactOptional(z.string()),
  /** GB/T 7714 mark: R report, N news, EB web page, DS dataset, Z other. */
  kind: z.enum(["R", "N", "EB", "DS", "Z"]),
  language: z.string(),
  published: z.exactOptional(DateText),
  retrieved: z.exactOptional(DateText),
  /** What it is an edition of: a newer edition's word supersedes the older one's. */
  series: z.exactOptional(Id),
  /** Of the file that was imported. */
  sha256: z.exactOptional(z.string().regex(/^[0-9a-f]{64}$/)),
  url: z.exactOptional(z.url({ protocol: /^https?$/ })),
  /** Where a copy is held when the link is not the publisher's own. */
  heldAt: z.exactOptional(z.string()),
  licence: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
});
export type Source = z.infer<typeof Source>;
