import { z } from "zod";
import { Id } from "./cell.ts";

/** A sector by IATI SectorVocabulary; 99 is ours: a word of Chinese official texts with the DAC codes it stands for. */
export const Sector = z.strictObject({
  id: Id,
  vocabulary: z.string().regex(/^\d{1,2}$/),
  /** The publisher's own vocabulary, beside 98 or 99. */
  vocabularyName: z.exactOptional(z.string()),
  /** The code in its vocabulary, where the id is not the code. */
  code: z.exactOptional(z.string()),
  nameZh: z.string(),
  nameEn: z.string(),
  nameRu: z.exactOptional(z.string()),
  dacCodes: z.exactOptional(z.array(z.string().regex(/^\d{3,5}$/))),
  order: z.int(),
  /** Other words met in sources, parted by `;`. */
  aliases: z.exactOptional(z.string()),
});
export type Sector = z.infer<typeof Sector>;
