// One finance line with all that is said of it and of its project: what the builders of the elements are given.
import type { FinanceLine } from "../../model/finance-line.ts";
import type { IatiLine } from "../../model/iati-line.ts";
import type { Project } from "../../model/project.ts";
import type { AnyRow } from "../../model/tables.ts";
import type { Text } from "../../model/text.ts";
import { type Element, element, type Origin, textElement } from "./element.ts";
import type { Ledger } from "./ledger.ts";
import type { Facts } from "./line-facts.ts";

export interface Line {
  readonly row: FinanceLine;
  readonly project: Project;
  /** How an IATI publisher records the line. */
  readonly published: IatiLine | undefined;
  /** Ids of what the facts hang on: the project, where they are true of the line too, and the line. */
  readonly subjects: readonly string[];
  /** Language and currency of what names none. */
  readonly language: string | undefined;
  readonly currency: string | undefined;
  /** Whether what the schema asks for is made of other facts where no row says it. */
  readonly isCompleted: boolean;
  readonly facts: Facts;
  readonly ledger: Ledger;
}

/** @param row of any table: its cells are looked at by the ledger alone */
export function origin(table: string, row: object, column?: string): Origin {
  // A row of the model is a closed object of its table's columns.
  const cells = row as AnyRow;
  return column === undefined ? { table, row: cells } : { table, row: cells, column };
}

export interface Words {
  readonly text: string;
  readonly language: string | undefined;
  readonly origin: Origin;
}

export function narrative(line: Line, { text, language, origin: from }: Words): Element {
  const own = language === line.language ? undefined : language;
  return textElement("narrative", { "xml:lang": own }, text, [from]);
}

/** `<name><narrative/>…</name>`, or nothing where there are no words. */
export function worded(line: Line, name: string, words: readonly Words[]): readonly Element[] {
  if (words.length === 0) return [];
  return [element(name, {}, narratives(line, words))];
}

export function narratives(line: Line, words: readonly Words[]): readonly Element[] {
  return words.map((one) => narrative(line, one));
}

/** The words in a row's own cell, then those in other languages; of a part, where the row has several. */
export function wordsOf(
  line: Line,
  { table, row, column }: Origin,
  kind: Text["kind"],
  part?: string,
): readonly Words[] {
  const own = column === undefined ? undefined : row[column];
  const language = row["language"];
  const first: readonly Words[] =
    typeof own !== "string"
      ? []
      : [
          {
            text: own,
            language: typeof language === "string" ? language : undefined,
            origin: { table, row, ...(column === undefined ? {} : { column }) },
          },
        ];
  const others = line.facts.texts
    .of(String(row["id"]))
    .filter((text) => text.kind === kind && text.part === part);
  return [...first, ...others.map(wordsOfText)];
}

export function wordsOfText(row: Text): Words {
  return { text: row.text, language: row.language, origin: origin("texts", row, "text") };
}
