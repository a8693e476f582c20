// An explained figure → sections of nested lines, in words, folded where they are many. The terminal draws them as a
// tree, the preview as lists: both say the same.

import { editionLines } from "./edition-lines.ts";
import type { Explained, ExplainedFormula, ExplainedInput, ExplainedRow } from "./explained.ts";
import { fold, folded, type Outline, type Showing } from "./fold.ts";
import { type Noted, notesOf } from "./origin.ts";
import type { Statement } from "./statements.ts";
import type { Told } from "./told.ts";
import { exactWords, inputName, texts, type UiLanguage } from "./words.ts";

export interface Section {
  readonly head: string;
  readonly lines: readonly Outline[];
}

/** Sections without lines are left out. */
export function outlineOf(told: Told, showing: Showing): readonly Section[] {
  const { figure, display } = told;
  const text = texts[showing.language];
  const { formula } = figure;
  const sections: readonly Section[] = [
    { head: text.name, lines: [{ text: told.name[showing.language], children: [] }] },
    { head: text.value, lines: [{ text: valueWords(figure, showing.language), children: [] }] },
    ...Object.entries(display).map(([language, words]) => ({
      head: language,
      lines: [{ text: words, children: [] }],
    })),
    { head: text.formula, lines: formula ? [formulaLine(formula, figure, showing)] : [] },
    { head: text.leftOut, lines: formula ? leftOut(formula, showing) : [] },
    { head: text.rows, lines: formula ? [] : fold(figure.named.map(toRow(showing)), showing) },
    { head: text.sources, lines: sourceLines(figure, showing) },
    {
      head: text.said,
      lines: told.statements.length < 2 ? [] : told.statements.map(toStatement(showing)),
    },
    { head: text.differ, lines: differences(told, showing) },
    { head: text.editions, lines: editionLines(told.editions, showing) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

type Said = Noted & Pick<Explained, "value" | "unit">;

/** The unrounded value, with what is said of it: 约, 未经核实. */
export function valueWords(figure: Said, language: UiLanguage): string {
  const { value, unit } = figure;
  const notes = notesOf(figure, language);
  return exactWords(value, unit, language) + notes.map(texts[language].bracket).join("");
}

/** `sum of 11 inputs = 1,234,500,000 USD`, the inputs under it. */
function formulaLine(
  formula: ExplainedFormula,
  { value, unit }: { readonly value: string | null; readonly unit: string },
  showing: Showing,
): Outline {
  const { operation, inputs } = formula;
  const words = texts[showing.language].operations[operation](inputs.length);
  const isDistinct = operation === "count-distinct";
  return {
    text: `${words} = ${exactWords(value, unit, showing.language)}`,
    children: isDistinct ? distinctLines(inputs, showing) : inputLines(formula, showing),
  };
}

/** The largest first where there are too many; of what is divided or subtracted, in their order. */
function inputLines({ operation, inputs }: ExplainedFormula, showing: Showing): readonly Outline[] {
  const isCount = operation === "count";
  const line = (input: ExplainedInput) => inputLine(input, isCount, showing);
  return folded(inputs, line, { ...showing, isSum: operation === "sum" });
}

function inputLine(input: ExplainedInput, isCount: boolean, showing: Showing): Outline {
  const { language } = showing;
  const { formula } = input;
  const value = isCount ? {} : { value: exactWords(input.value, input.unit, language) };
  // What is computed itself rests on all of its inputs, not on one row.
  if (formula !== undefined) {
    return {
      text: inputName(input.label, undefined, language),
      ...value,
      children: [formulaLine(formula, input, showing), ...leftOutUnder(formula, showing)],
    };
  }
  return {
    text: inputName(input.label, input.name, language),
    ...value,
    place: input.row,
    cites: citesOf(input, language),
    children: [],
  };
}

/** Each different value once, what has it under it. */
function distinctLines(inputs: readonly ExplainedInput[], showing: Showing): readonly Outline[] {
  const values = [...new Set(inputs.map(({ value }) => value))];
  const lines = values.map((value): Outline => {
    const having = inputs.filter((input) => input.value === value);
    return {
      text: inputName(value, having[0]?.valueName, showing.language),
      children: fold(
        having.map((input) => inputLine(input, true, showing)),
        showing,
      ),
    };
  });
  return fold(lines, showing);
}

function leftOutUnder(formula: ExplainedFormula, showing: Showing): readonly Outline[] {
  const { leftOut: head, colon } = texts[showing.language];
  return leftOut(formula, showing).map((line) => ({
    ...line,
    text: `${head}${colon}${line.text}`,
  }));
}

function leftOut({ excluded }: ExplainedFormula, showing: Showing): readonly Outline[] {
  const text = texts[showing.language];
  return excluded.map(({ reason, rows, names }) => ({
    text: `${text.reasons[reason]}${text.colon}${text.rowCount(rows.length)}`,
    children: fold(
      rows.map((row, index) => ({
        text: names[index]?.[showing.language] ?? row,
        place: row,
        children: [],
      })),
      showing,
    ),
  }));
}

function toRow(showing: Showing): (row: ExplainedRow) => Outline {
  return (row) => ({
    text: row.name?.[showing.language] ?? "",
    place: row.row,
    cites: citesOf(row, showing.language),
    children: [],
  });
}

function citesOf({ sources }: Pick<ExplainedRow, "sources">, language: UiLanguage): string {
  return sources
    .map(({ id, locator }) =>
      locator === undefined ? `[${id}]` : `[${id} ${texts[language].at(locator)}]`,
    )
    .join(" ");
}

/** Each source once, its locators under it; those of a calculation stand at its inputs. */
function sourceLines({ sources, formula }: Explained, showing: Showing): readonly Outline[] {
  const ids = [...new Set(sources.map(({ id }) => id))];
  const text = texts[showing.language];
  const lines = ids.map((id): Outline => {
    const cited = sources.filter((source) => source.id === id);
    const { title, published, url } = cited[0] ?? { published: null };
    const isTold = formula !== undefined && !showing.all;
    const locators = isTold ? [] : new Set(cited.flatMap(({ locator }) => locator ?? []));
    return {
      text: [`[${id}]`, title, published ?? text.undated].filter(Boolean).join("  "),
      ...(url === undefined ? {} : { url }),
      children: [...locators].map((locator) => ({ text: text.at(locator), children: [] })),
    };
  });
  return fold(lines, showing);
}

/** Where sources differ, and which of them holds; their words on a stated figure itself stand above. */
function differences(told: Told, showing: Showing): readonly Outline[] {
  const isTold = told.statements.length > 1;
  const found = told.records.filter(({ differs, isPart }) => differs && isPart);
  const { language } = showing;
  return found.map(({ name, field, statements, comment, why }) => {
    const words = [comment?.[language] ?? "", why[language]].filter((line) => line !== "");
    return {
      text: [name?.[language], field[language]].filter(Boolean).join("  "),
      children: [
        ...(isTold ? [] : statements.map(toStatement(showing))),
        ...words.map((line) => ({ text: line, children: [] })),
      ],
    };
  });
}

function toStatement({ language }: Showing): (statement: Statement) => Outline {
  const text = texts[language];
  return ({ value, unit, day, standing, source, locator, row, ...rest }) => {
    const notes = [
      rest.held ? text.held : "",
      standing === "recorded" ? text.recorded : "",
      rest.supersedes === undefined ? "" : text.replaces(rest.supersedes),
      rest.supersededBy === undefined ? "" : text.replacedBy(rest.supersededBy),
    ].filter((note) => note !== "");
    return {
      text: [
        day ?? text.undated,
        value === null ? text.noLonger : exactWords(value, unit ?? "", language).trim(),
        notes.join(text.pause),
      ]
        .filter((part) => part !== "")
        .join("  "),
      place: row,
      cites: citesOf(
        { sources: [{ id: source, ...(locator === undefined ? {} : { locator }) }] },
        language,
      ),
      children: [],
    };
  };
}
