// A dataset from a few lines of text: the other tables have a header and no rows.
import { type Dataset, type LoadedDataset, loadDataset, type Place, tables } from "../src/index.ts";

/** Lines of a table: `{ sources: ["id,title", "s,A title"] }`. */
export type Lines = Readonly<Record<string, readonly string[]>>;

export function filesOf(lines: Lines): Map<string, Uint8Array> {
  const texts = tables.map(({ name, schema }) => {
    const header = Object.keys(schema.shape).join(",");
    return [`${name}.csv`, (lines[name] ?? [header]).join("\n")] as const;
  });
  return new Map(texts.map(([file, text]) => [file, new TextEncoder().encode(`${text}\n`)]));
}

export function load(lines: Lines): LoadedDataset {
  return loadDataset(filesOf(lines));
}

export function datasetOf(lines: Lines): Dataset {
  const { dataset, diagnostics } = load(lines);
  if (dataset === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return dataset;
}

/** `parties.csv:2:ref` of a place in lines without quoted cells: a reader need not count characters. */
export function cellAt(lines: Lines, { file = "", line = 0, column = 0 }: Place = {}): string {
  const rows = lines[file.replace(/\.csv$/, "")] ?? [];
  const before = (rows[line - 1] ?? "").slice(0, column - 1).split(",").length - 1;
  return `${file}:${line}:${(rows[0] ?? "").split(",")[before]}`;
}

export const assertionHeader =
  "id,subject,field,value,unit,qualifier,source,confidence,standing,supersedes";
export const sources = [
  "id,title,publisher,publisherZh,kind,language",
  "s,List,Lender,贷款方,DS,en",
  "t,Report,Lender,贷款方,R,en",
];
export const projects = [
  "id,key,nameEn,shortZh,shortEn,sectorAsWritten,confidence,sources",
  "p,p,Road,公路,Road,交通,high,s",
  "u,u,Metro,地铁,Metro,交通,unverified,s",
];
export const regions = [
  "code,edition,level,parent,nameZh",
  "650000,2023-06-30,region,,新疆维吾尔自治区",
  "652900,2023-06-30,prefecture,650000,阿克苏地区",
  "652901,2023-06-30,county,652900,阿克苏市",
  "654000,2023-06-30,prefecture,650000,伊犁哈萨克自治州",
  "659001,2023-06-30,county,650000,石河子市",
];
export const lineHeader = "id,project,lender,kind,stage,asWritten,currency,basis";
