// The report of `brief diff` as JSON: its schema is its documentation. Adding fields is compatible.
import { z } from "zod";

const Side = z.strictObject({
  value: z
    .exactOptional(z.string())
    .describe("exact decimal, day, code or text; absent: none given"),
  unit: z.exactOptional(z.string()).describe("ISO 4217 of money"),
  place: z.string().describe("file:line as the reader would type it; REVISION:file:line in git"),
  rows: z.exactOptional(z.array(z.string())).describe("table/id of the rows that say so"),
  sources: z
    .exactOptional(
      z.array(z.strictObject({ id: z.string(), locator: z.exactOptional(z.string()) })),
    )
    .describe("sources that the rows name"),
});

const Change = z.strictObject({
  id: z.string().describe("the project's number, or the id of a row that belongs to none"),
  name: z.string(),
  part: z.exactOptional(z.string()).describe("which loan, credit or grant of the project"),
  field: z.string().describe("record: the whole of it"),
  old: z.exactOptional(Side),
  new: z.exactOptional(Side),
  note: z.exactOptional(z.string()),
});

const Group = z.strictObject({
  class: z.string(),
  means: z.string(),
  news: z.boolean().describe("false: noise, counted and told last"),
  projects: z.int(),
  changes: z.array(Change),
});

const FigureSide = z.strictObject({
  value: z.nullable(z.string()),
  unit: z.string(),
  qualifier: z.string(),
  reason: z.exactOptional(z.string()).describe("why there is no value"),
  display: z.record(z.string(), z.string()).describe("language → the words of its first print"),
  rows: z.array(z.string()).describe("file:line of each row behind it"),
  sources: z.array(z.string()),
});

const Figure = z.strictObject({
  id: z.string().describe("brief id, then the path in the view; rows by entity"),
  title: z.string().describe("the path in words, entities by their names"),
  brief: z.string(),
  kind: z.enum(["changed", "appeared", "vanished", "reworded"]),
  old: z.exactOptional(FigureSide),
  new: z.exactOptional(FigureSide),
  percent: z.exactOptional(z.string()).describe("of two values in one unit, one decimal"),
  points: z.exactOptional(z.string()).describe("of two shares: percentage points, one decimal"),
  because: z
    .array(
      z.strictObject({
        row: z.string().describe("table/id"),
        old: z.exactOptional(z.string()).describe("file:line in the base"),
        new: z.exactOptional(z.string()).describe("file:line in the new side"),
      }),
    )
    .describe("the rows behind it that differ"),
});

const Brief = z.strictObject({
  brief: z.string(),
  status: z
    .enum(["added", "removed", "touched", "restamped", "untouched", "not-compared"])
    .describe("restamped: only the stamp of the facts in its imprint differs"),
  languages: z.array(z.string()),
  touched: z.array(z.string()).describe("languages whose pages differ"),
  figures: z.int().describe("printed figures that differ"),
});

const Page = z.strictObject({
  brief: z.string(),
  language: z.string(),
  page: z.int().describe("from 1"),
  pixels: z.int().describe("of the page that differ"),
  file: z.string().describe("the picture: before, after, and where they differ in red"),
});

const Compared = z.strictObject({
  label: z.string(),
  kind: z.enum(["revision", "workspace", "dataset", "file"]),
  asOf: z.exactOptional(z.string()),
  projects: z.int(),
});

export const DiffReport = z.strictObject({
  schema: z.literal(1),
  base: Compared,
  new: Compared,
  same: z.boolean().describe("nothing differs: neither facts nor what is printed"),
  summary: z.string(),
  figures: z
    .nullable(z.array(Figure))
    .describe("null: no briefs to compare; changed before appeared, vanished, reworded"),
  briefs: z.array(Brief),
  pages: z
    .exactOptional(z.array(Page))
    .describe("pages that differ, where pictures were asked for; the most important first"),
  rules: z.array(z.string()).describe("the rules by which noise was told from news"),
  uncompared: z
    .array(
      z.strictObject({
        field: z.string(),
        missingIn: z.enum(["older", "newer"]),
        values: z.int(),
      }),
    )
    .describe("fields that one side does not have at all"),
  groups: z.array(Group).describe("by class, the most important first"),
  rows: z
    .array(
      z.strictObject({
        table: z.string(),
        added: z.int(),
        removed: z.int(),
        changed: z.int(),
        reordered: z.boolean(),
      }),
    )
    .describe("rows that differ in each table, whatever the days"),
});

export type DiffReport = z.infer<typeof DiffReport>;
export type ReportedGroup = z.infer<typeof Group>;
export type ReportedChange = z.infer<typeof Change>;
export type ReportedSide = z.infer<typeof Side>;
export type ReportedFigure = z.infer<typeof Figure>;
export type ReportedFigureSide = z.infer<typeof FigureSide>;
