// What may be asked of a dataset, as plain data: a workspace's view can hold it.
import { z } from "zod";
import { Currency, DateText, Ids } from "../../model/cell.ts";
import { statusCodes } from "../../model/codes.ts";

/** From the first to the last day of two date texts, or the id of a period in the dataset. */
const Span = z.union([
  z.string(),
  z.strictObject({ from: z.exactOptional(DateText), to: z.exactOptional(DateText) }),
]);
export type Span = z.infer<typeof Span>;

export const dimensions = [
  "lender",
  "agency",
  "sector",
  "region",
  "status",
  "approval-year",
  "plan",
  "instrument",
  "kind",
] as const;
export type Dimension = (typeof dimensions)[number];

const Conditions = z.strictObject({
  /** A lender stands for its agencies. */
  lender: z.exactOptional(Ids),
  kind: z.exactOptional(Ids),
  status: z.exactOptional(z.array(z.enum(statusCodes))),
  sector: z.exactOptional(Ids),
  /** A unit stands for those within it. */
  region: z.exactOptional(Ids),
  /** The approval date lies in the span. */
  approvedIn: z.exactOptional(Span),
  /** Some day between effectiveness and closing lies in the span. */
  implementedIn: z.exactOptional(Span),
});
export type Conditions = z.infer<typeof Conditions>;

export const Question = z.strictObject({
  /** Which finance counts: loans and credits, grants, or both. */
  of: z.exactOptional(z.enum(["loans", "grants", "commitments"])),
  by: z.exactOptional(z.enum(dimensions)),
  /** Of `region`. */
  level: z.exactOptional(z.enum(["prefecture", "county", "country", "world-region"])),
  /** Of `sector`: IATI SectorVocabulary; without it the vocabulary that most projects are coded in. */
  vocabulary: z.exactOptional(z.string()),
  /** Of `approval-year`: the month that the year begins with; 7 for the World Bank's fiscal year. */
  yearStartsIn: z.exactOptional(z.int().min(1).max(12)),
  /** Projects that other provinces share: left out of amounts, as no share is known, or in. */
  multiProvince: z.exactOptional(z.enum(["apart", "in"])),
  where: z.exactOptional(Conditions),
  /** Into one currency by named rates, one for each other currency. */
  convert: z.exactOptional(z.strictObject({ to: Currency, rates: Ids })),
});
export type Question = z.infer<typeof Question>;
