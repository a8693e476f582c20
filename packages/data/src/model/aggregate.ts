import { z } from "zod";
import { Decimal, Id, Qualifier } from "./cell.ts";

/** A published total or named fact, kept apart from computed totals. Only `publishable` ones are ever printed. */
export const Aggregate = z.strictObject({
  id: Id,
  kind: z.enum([
    "count",
    "count-distinct",
    "amount",
    "length",
    "share",
    "beneficiaries",
    "date",
    "duration",
    "rank",
    "list",
    "named-project",
    "ordinal-event",
    "caption",
    "reconciliation",
  ]),
  standing: z.enum(["publishable", "stray", "hypothesis"]),
  /** Why a fact is not publishable. */
  standingNote: z.exactOptional(z.string()),
  wordingZh: z.string(),
  glossEn: z.string(),
  /** Of a named thing, for Russian editions. */
  glossRu: z.exactOptional(z.string()),
  value: z.exactOptional(Decimal),
  /** Members of a list, or the names that a count names, parted by `;`. */
  members: z.exactOptional(z.string()),
  openList: z.exactOptional(z.enum(["yes"])),
  unit: z.exactOptional(z.string()),
  qualifier: Qualifier,
  period: z.exactOptional(Id),
  region: z.exactOptional(Id),
  sectorAsWritten: z.exactOptional(z.string()),
  /** What the count takes in, or the base of a share. */
  scope: z.exactOptional(z.string()),
  source: Id,
  locator: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
});
export type Aggregate = z.infer<typeof Aggregate>;
