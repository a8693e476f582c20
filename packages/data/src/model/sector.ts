import { z } from "zod";
import { Id } from "./cell.ts";

/** A sector: a word of Chinese official texts (vocabulary 99) with the DAC codes it stands for. */
export const Sector = z.strictObject({
  id: Id,
  vocabulary: z.enum(["1", "2", "99"]),
  nameZh: z.string(),
  nameEn: z.string(),
  dacCodes: z.exactOptional(z.array(z.string().regex(/^\d{3,5}$/))),
  order: z.int(),
});
export type Sector = z.infer<typeof Sector>;
