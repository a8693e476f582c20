import { z } from "zod";
import { DateText, Id } from "./cell.ts";

/** A plan, year, half-year or fiscal year. No `end` = the source states none. */
export const Period = z.strictObject({
  id: Id,
  labelZh: z.string(),
  labelEn: z.string(),
  labelRu: z.exactOptional(z.string()),
  start: DateText,
  end: z.exactOptional(DateText),
  note: z.exactOptional(z.string()),
});
export type Period = z.infer<typeof Period>;
