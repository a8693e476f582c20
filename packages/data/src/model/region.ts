import { z } from "zod";
import { DateText, Id } from "./cell.ts";

/**
 * A country (ISO 3166), a world region (IATI Region) or an administrative unit (GB/T 2260).
 * A county directly under the region has the region as parent.
 */
export const Region = z.strictObject({
  code: Id,
  /** IATI RegionVocabulary of a world region: 1 DAC, 2 UN, 99 the publisher's own. */
  vocabulary: z.exactOptional(z.string()),
  vocabularyName: z.exactOptional(z.string()),
  /** The code in its vocabulary, where `code` is not it. */
  publisherCode: z.exactOptional(z.string()),
  /** Day of the code table's edition. */
  edition: z.exactOptional(DateText),
  level: z.enum(["region", "prefecture", "county", "country", "world-region"]),
  parent: z.exactOptional(Id),
  nameZh: z.string(),
  nameEn: z.exactOptional(z.string()),
  nameRu: z.exactOptional(z.string()),
  /** Short names for tables and tiles: 博州, Bortala. */
  shortZh: z.exactOptional(z.string()),
  shortEn: z.exactOptional(z.string()),
  shortRu: z.exactOptional(z.string()),
  formerCode: z.exactOptional(z.string().regex(/^\d{6}$/)),
  validFrom: z.exactOptional(DateText),
  validTo: z.exactOptional(DateText),
  /** Other spellings met in sources, parted by `;`. */
  aliases: z.exactOptional(z.string()),
});
export type Region = z.infer<typeof Region>;
