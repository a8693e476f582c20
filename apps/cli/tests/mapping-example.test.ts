// The mapping of the README, read from it as the analyst would write it, and drafts as YAML.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  guessMapping,
  importMapped,
  type NewRow,
  parseMapping,
  readDelimited,
  writeMapping,
} from "@brief/data";
import { expect, test } from "vitest";
import { parse } from "yaml";

const readme = readFileSync(join(import.meta.dirname, "../../../packages/data/README.md"), "utf8");
const tell = () => undefined;
const strict = { schema: "core", version: "1.2", uniqueKeys: true } as const;

const list = `新疆国际金融组织贷款项目台账,,,,,,,,
单位：万美元,,,,,,,,
序号,项目编号,项目名称,贷款机构,贷款金额,批准日期,实施地州,状态,公路里程
1,P148527,城市交通二期,世,14000,2015.12.21,,收尾,75
,,合计,,14000,,,,
`;

test("the example of the README reads a table", () => {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const { mappings, diagnostics } = parseMapping(parse(yaml, strict), "mapping.yaml");
  expect(diagnostics).toEqual([]);
  const [mapping] = mappings ?? [];
  if (mapping === undefined) throw new Error("no mapping");
  const reader = importMapped(readDelimited(list, "list.csv", { tell }), mapping, {
    file: "list.csv",
  });
  const rows: NewRow[] = [];
  let next = reader.next();
  for (; next.done !== true; next = reader.next()) rows.push(next.value);
  const of = (table: string) => rows.filter((row) => row.table === table).map(({ row }) => row);
  expect(next.value.report.records).toEqual({ read: 1, taken: 1, rejected: [] });
  expect(of("projects")).toMatchObject([{ id: "own.P148527", lender: "44000" }]);
  expect(of("finance-lines")).toMatchObject([
    { kind: "loan", stage: "effective", currency: "USD" },
  ]);
  expect(of("assertions").map(({ field, value }) => [field, value])).toEqual([
    ["amount", "140000000"],
    ["approval", "2015-12-21"],
    ["status", "active"],
  ]);
  expect(of("outputs")).toMatchObject([
    { whatZh: "公路", value: "75", unit: "km", basis: "planned" },
  ]);
});

test.each([
  ['项目名称,贷款金额(万美元),状态: 现在,#备注,"含""引号"""\n甲,5,在建,x,y\n乙,6,收尾: 未,x,y\n'],
  ['Project name,"Loan, US$ million",Yes,on,2023\nA,1,2,3,4\n'],
])("a draft is YAML that says what it was drafted as", (text) => {
  const draft = guessMapping([], [...readDelimited(text, "f", { tell })]);
  if (draft === undefined) throw new Error("no draft");
  expect(parse(writeMapping(draft), strict)).toEqual(draft.mapping);
});
