// The longer parts of some commands' help: formats, sides, first lines. Laid out by hand, at most 80 columns wide.
import type { Words } from "./words.ts";

export const importNotes: Words = {
  en: `Formats, guessed from the file when --from is left out:
  iati      IATI activity XML, versions 1.01 to 2.03
  wb-list   World Bank project list, CSV or XLSX of any year
  wb-api    answer of the World Bank projects API, JSON
  package   Frictionless data package: datapackage.json or its folder
  rates     a table of exchange rates, CSV or XLSX, quoted either way
  table     a CSV or XLSX table of your own, by a mapping that --guess drafts

An import adds to a dataset and overwrites nothing: a newer edition supersedes,
another publisher's word stands beside.`,
  zh: `格式（不写 --from 时按文件内容判断）：
  iati      IATI活动XML文件，1.01至2.03版
  wb-list   世界银行项目清单，任何年份的CSV或XLSX
  wb-api    世界银行项目接口返回的JSON
  package   Frictionless数据包：datapackage.json 或其文件夹
  rates     汇率表，CSV或XLSX，直接、间接标价均可
  table     自己的CSV或XLSX表格，按对照文件读取；--guess 可起草对照文件

导入只增不改：同一系列新一期取代旧一期，其他发布者的说法并存。`,
};

export const exportNotes: Words = {
  en: `Formats:
  package   Frictionless data package: every table as it is, with sizes and
            hashes; brief import reads it back
  iati      IATI 2.03 activity XML, an activity a finance line
  csv       a project list and all tables for people; texts that look like
            formulas are defused
  xlsx      the same as one workbook
  prov      PROV-JSON of the assertions, or of the figures named by --figure

The report, on stderr, counts by table and column what the format cannot carry,
and why. As of a day: what was known then; a package has the whole history
unless --as-of is given. IATI lines that lack what the schema asks for are left
out and told; with --keep-incomplete they are written as they are, and the file
is then not valid.`,
  zh: `格式：
  package   Frictionless数据包：各表原样，附大小和校验值；brief import可读回
  iati      IATI 2.03活动XML，一笔资金一项活动
  csv       供人阅读的项目清单和全部数据表；形似公式的文字已作处理
  xlsx      内容同上，合为一个工作簿
  prov      PROV-JSON：各条数据的来历，或 --figure 所指数字的来历

报告写到标准错误，按表、按列统计该格式容纳不下的内容并说明原因。导出截至某日
所知的数据；数据包则含全部历史，写 --as-of 时除外。IATI中缺少必填项的各条不写入
文件，但会说明；写 --keep-incomplete 则照写，文件因此不合规范。`,
};

export const diffNotes: Words = {
  en: `What BASE and NEW may be:
  main, v1.2, HEAD~3           a git revision, read without a checkout
  main:packages/data/dataset   a folder in a revision
  ../old                       a workspace, or a folder of tables
  list-2024.csv                a World Bank list (CSV, XLSX, JSON), or one
                               table such as assertions.csv`,
  zh: `BASE和NEW可以是：
  main, v1.2, HEAD~3           git版本，无须检出
  main:packages/data/dataset   某一版本中的文件夹
  ../old                       工作区，或数据表所在文件夹
  list-2024.csv                世界银行项目清单（CSV、XLSX、JSON），或单张
                               数据表，如 assertions.csv`,
};

const firstLines = `  # yaml-language-server: $schema=schemas/brief.schema.json   brief.yaml
  # yaml-language-server: $schema=schemas/profile.schema.json  brief.<name>.yaml
  # yaml-language-server: $schema=../schemas/kind.schema.json  kinds/<name>.yaml
  # yaml-language-server: $schema=schemas/mapping.schema.json  a mapping`;

export const schemaNotes: Words = {
  en: `The first line of a YAML file tells the editor which schema to take:\n${firstLines}`,
  zh: `YAML文件的首行告诉编辑器用哪份Schema：\n${firstLines}`,
};
