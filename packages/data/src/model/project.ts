import { z } from "zod";
import { Confidence, Id, Ids } from "./cell.ts";

/** What a lender finances. Values that a source states and may restate (amounts, dates, status, cost) are assertions. */
export const Project = z.strictObject({
  id: Id,
  /** The last part of its brief id: `P147367` in `project-P147367`. */
  key: Id,
  lender: z.exactOptional(Id),
  /** The lender's own number; absent where none was found. */
  lenderProjectId: z.exactOptional(Id),
  nameZh: z.exactOptional(z.string()),
  /** Source id, or `ours` for a rendering of our own. */
  nameZhSource: z.exactOptional(Id),
  nameEn: z.string(),
  /** Short names for tables and later mention. */
  shortZh: z.string(),
  shortEn: z.string(),
  /** The source's sector words, before coding; absent where it has none. */
  sectorAsWritten: z.exactOptional(z.string()),
  /** Province-level codes when more than one province shares the project. */
  provinces: z.exactOptional(z.array(z.string().regex(/^\d{6}$/))),
  /** The record that this one is counted with: one project under two lender ids. */
  relatedTo: z.exactOptional(Id),
  confidence: Confidence,
  /** Why an amount that is counted is doubtful; its presence is the mark. */
  doubtZh: z.exactOptional(z.string()),
  doubtEn: z.exactOptional(z.string()),
  doubtRu: z.exactOptional(z.string()),
  sources: Ids,
  noteZh: z.exactOptional(z.string()),
  noteEn: z.exactOptional(z.string()),
  noteRu: z.exactOptional(z.string()),
});
export type Project = z.infer<typeof Project>;
