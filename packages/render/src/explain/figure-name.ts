// A figure's id, and where an edition prints it → its name in the two languages of the terminal and the preview.
import { type Dataset, tables } from "@brief/data";
import { statusWords } from "../view/project-words.ts";
import { figureWords } from "./figure-words.ts";
import { fieldOf, rowFacts, type Words } from "./row-facts.ts";

/** Tables whose rows give figures their keys, as a figure of a lender or a project has it. */
const keyTables = tables
  .map(({ name }) => name)
  .filter((name) => !["assertions", "sources", "conflicts", "matches"].includes(name));

/** Language of an edition → heading, row and column that it prints the figure under. */
export type Headings = Readonly<Record<string, readonly string[]>>;

export interface Naming {
  /** Of a kind that ships: our own words know its figures. */
  readonly isShipped: boolean;
  readonly headings: Headings;
}

/**
 * In our own words; those of the edition where a workspace's own kind has the figure.
 * @example figureName("portfolio/lenders/44001/amount", dataset, naming).zh // "国际复兴开发银行：贷款承诺额"
 */
export function figureName(id: string, dataset: Dataset, naming: Naming): Words {
  const { isShipped, headings } = naming;
  const path = id.split("/").slice(1);
  const found = isShipped ? patternOf(path) : undefined;
  if (found === undefined) return headingName(path, headings);
  const keys = keysOf(path, found).flatMap((part) => keyWords(part, dataset) ?? []);
  return named(keys, found.words);
}

/** Parts that the words do not name already. */
function keysOf(path: readonly string[], { parts }: Pattern): readonly string[] {
  const start = path.length - parts.length;
  return path.filter((_, index) => index < start || parts[index - start] === "*");
}

function named(keys: readonly Words[], { zh, en }: Words): Words {
  const of = (language: keyof Words) => [...new Set(keys.map((key) => key[language]))];
  if (keys.length === 0) return { zh, en };
  return { zh: `${of("zh").join("，")}：${zh}`, en: `${of("en").join(", ")}: ${en}` };
}

export interface Pattern {
  readonly parts: readonly string[];
  readonly words: Words;
}

const stars = ({ parts }: Pattern): number => parts.filter((part) => part === "*").length;

const patterns: readonly Pattern[] = Object.entries(figureWords)
  .map(([pattern, words]) => ({ parts: pattern.split("/"), words }))
  .toSorted((a, b) => b.parts.length - a.parts.length || stars(a) - stars(b));

/** Undefined for a path that none of the shipped kinds has. */
export function patternOf(path: readonly string[]): Pattern | undefined {
  const fits = ({ parts }: Pattern): boolean => {
    const tail = path.slice(-parts.length);
    return (
      tail.length === parts.length &&
      parts.every((part, index) => part === "*" || part === tail[index])
    );
  };
  return patterns.find(fits);
}

/** A part of a path that is the id of something; a status and its day, or a field of a project, are keys too. */
function keyWords(part: string, dataset: Dataset): Words | undefined {
  for (const table of keyTables) {
    const name = rowFacts(dataset, { table, id: part })?.name;
    if (name !== undefined) return name;
  }
  if (part === "undated") return { zh: "批准日期不详", en: "approval date not known" };
  const [code = "", day] = part.split(".");
  const status = Object.hasOwn(statusWords, code) ? statusWords[code] : undefined;
  // `events/closing/date`: the field stands where a key does.
  if (status === undefined) return fieldOf(part);
  if (day === undefined) return undefined;
  return { zh: `${status.zh}（${day}）`, en: `${status.en} (${day})` };
}

function headingName(path: readonly string[], headings: Headings): Words {
  const last = path.at(-1) ?? "";
  const printed = (language: string) => headings[language]?.join("，");
  const zh = printed("zh-CN") ?? printed("en") ?? printed("ru") ?? last;
  return { zh, en: printed("en") ?? zh };
}
