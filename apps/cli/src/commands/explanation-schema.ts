// What `brief explain FIGURE --json` prints, a figure a line: its schema is its documentation. Adding fields is compatible.
import { z } from "zod";

const Words = z.strictObject({ zh: z.string(), en: z.string() });
const Citation = z.strictObject({
  id: z.string().describe("id of a source"),
  locator: z.exactOptional(z.string()).describe("page, paragraph or field"),
});
const ByLanguage = z.record(z.string(), z.string());
const Row = z
  .string()
  .describe("file:line from the workspace's folder; table/id of a row in no file");

const RowId = z.string().describe("table/id of the row, as the dataset names it");
const Cell = z.strictObject({
  value: z.exactOptional(z.string()).describe("absent where its source shows none"),
  unit: z.exactOptional(z.string()),
  field: z.exactOptional(Words).describe("what the value is of"),
});
const Lenders = z
  .array(z.strictObject({ id: z.string(), name: Words }))
  .describe("who lends, the group before its agency: of rows of a project's financing");

const Input = z.strictObject({
  label: z.string().describe("the project's number, or what of the calculation it is"),
  labelName: z.exactOptional(Words).describe("the organisation that the label is short for"),
  value: z.string().describe("exact decimal; of what is counted as different, its id"),
  unit: z.string(),
  row: Row,
  id: RowId,
  name: z.exactOptional(Words).describe("what the row is about"),
  cell: z.exactOptional(Cell).describe("what the row says"),
  lenders: z.exactOptional(Lenders),
  valueName: z.exactOptional(Words).describe("what the id in value is called"),
  sources: z.array(Citation).describe("sources of the row"),
  get formula() {
    return z.exactOptional(Formula).describe("how the value follows from others");
  },
});

const Formula = z.strictObject({
  operation: z.enum(["sum", "count", "count-distinct", "difference", "ratio", "product"]),
  inputs: z
    .array(Input)
    .describe("difference: the first less the others; ratio: first over second"),
  excluded: z
    .array(
      z.strictObject({
        reason: z.string(),
        rows: z.array(Row),
        names: z.array(z.nullable(Words)),
      }),
    )
    .describe("rows that were left out, and why"),
});

const Statement = z.strictObject({
  value: z.nullable(z.string()).describe("null: the source no longer shows one"),
  unit: z.exactOptional(z.string()),
  day: z.exactOptional(z.string()).describe("when it was seen, else its source's; absent: undated"),
  standing: z.enum(["adopted", "recorded"]),
  source: z.string(),
  locator: z.exactOptional(z.string()),
  row: Row,
  held: z.exactOptional(z.literal(true)).describe("the figure's own row"),
  supersedes: z.exactOptional(Row),
  supersededBy: z.exactOptional(Row),
});

const Edition = z.strictObject({
  day: z.string().describe("on which a source became known"),
  value: z.nullable(z.string()),
  unit: z.string(),
  qualifier: z.string(),
  reason: z.exactOptional(z.string()),
  newSources: z.array(z.string()).describe("new on that day, of those that the figure rests on"),
  changed: z.boolean().describe("false: as on the day before in every part"),
  added: z.array(Input),
  removed: z.array(Input),
  revised: z.array(z.strictObject({ input: Input, from: z.string() })),
  display: ByLanguage.describe(
    "printed words by language, where the edition changed and prints it",
  ),
});

export const ExplanationRecord = z.strictObject({
  schema: z.literal(1),
  asOf: z.string(),
  id: z.string(),
  type: z.enum(["money", "count", "ratio", "measure", "date"]),
  value: z.nullable(z.string()).describe("exact decimal or day"),
  reason: z.exactOptional(z.string()).describe("why there is no value"),
  unit: z.string().describe("ISO 4217 of money, 1 of a ratio, date, or what is counted"),
  qualifier: z.string(),
  unverified: z.exactOptional(z.literal(true)),
  doubtful: z.exactOptional(z.literal(true)),
  formula: z.exactOptional(Formula),
  rows: z.array(Row),
  named: z
    .array(
      z.strictObject({
        row: Row,
        id: RowId,
        name: z.exactOptional(Words),
        cell: z.exactOptional(Cell),
        lenders: z.exactOptional(Lenders),
        sources: z.array(Citation),
      }),
    )
    .describe("the rows again, with what they are about and their own sources"),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      locator: z.exactOptional(z.string()),
      title: z.exactOptional(z.string()),
      publisher: z.exactOptional(z.string()),
      publisherZh: z.exactOptional(z.string()),
      published: z.nullable(z.string()).describe("null: undated, known on every day"),
      url: z.exactOptional(z.string()),
    }),
  ),
  name: Words.describe("what the figure is called"),
  display: ByLanguage.describe("printed words by language"),
  history: z.array(Statement).describe("every source's word on a stated figure, oldest first"),
  records: z
    .array(
      z.strictObject({
        key: z.string().describe("subject and field"),
        name: z.exactOptional(Words),
        field: Words,
        statements: z.array(Statement),
        isPart: z.boolean().describe("false: of the same project, but no part of the figure"),
        differs: z.boolean().describe("sources differ, and none replaces the other"),
        comment: z.exactOptional(Words).describe("our word on the difference"),
        why: Words.describe("by which rule one of them is printed"),
      }),
    )
    .describe("fields that the figure rests on and several sources speak of"),
  editions: z.array(Edition).describe("on each day with a new source, oldest first"),
});
