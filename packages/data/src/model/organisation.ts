import { z } from "zod";
import { Id } from "./cell.ts";

/** A lender, fund or agency, by its OECD-DAC agency or channel code. */
export const Organisation = z.strictObject({
  id: Id,
  nameZh: z.string(),
  nameEn: z.string(),
  nameRu: z.exactOptional(z.string()),
  shortZh: z.string(),
  shortEn: z.string(),
  shortRu: z.exactOptional(z.string()),
  type: z.enum(["lender", "fund", "government", "institute"]),
  /** 44000 World Bank over 44001 IBRD and 44002 IDA. */
  parent: z.exactOptional(Id),
  /** Printing order. */
  order: z.int(),
  /** Other names met in sources, parted by `;`. */
  aliases: z.exactOptional(z.string()),
});
export type Organisation = z.infer<typeof Organisation>;
