// A formula → its calculation as a tree of steps: operation first, the largest inputs first, by lender where they are many.
import { Exact, exact } from "../format/decimal.ts";
import type { ExplainedFormula, ExplainedInput } from "./explained.ts";
import type { Column } from "./origin-values.ts";
import type { Lender } from "./row-facts.ts";
import { inputName, texts, type UiLanguage } from "./words.ts";

export interface Step {
  /** Σ, ÷, = of a step that is computed. */
  readonly sign?: string;
  readonly text: string;
  readonly value?: string;
  /** Every digit, with its unit. */
  readonly exact?: string;
  /** Row of the dataset that it stands in. */
  readonly row?: string;
  readonly children: readonly Step[];
  /** Its children are many: they are shown when asked for. */
  readonly isFolded?: true;
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  /** In a word or two, for the line that counts them all. */
  readonly short: string;
  readonly reason: string;
  readonly items: readonly { readonly name: string; readonly place: string }[];
}

export interface Drawing {
  readonly language: UiLanguage;
  readonly column: Column;
  /** Every digit of a value. */
  readonly exactly: (value: string, unit: string) => string;
}

const signs: Readonly<Record<ExplainedFormula["operation"], string>> = {
  sum: "Σ",
  count: "#",
  "count-distinct": "#",
  difference: "−",
  ratio: "÷",
  product: "×",
};

interface Result {
  readonly value: string | null;
  readonly unit: string;
}

export function stepsOf(formula: ExplainedFormula, result: Result, drawing: Drawing): Step {
  const { operation, inputs } = formula;
  const { language } = drawing;
  return {
    sign: signs[operation],
    text: texts[language].operations[operation](inputs.length),
    ...writtenOf(result, drawing),
    children: childrenOf(formula, drawing),
    leftOut: leftOutOf(formula, language),
  };
}

function writtenOf({ value, unit }: Result, { column, exactly, language }: Drawing) {
  if (value === null) return { value: texts[language].unknown };
  return { value: column.write(value, unit), exact: exactly(value, unit) };
}

/** More than these are folded, but for the first few. */
const most = 6;
const shown = 4;

function childrenOf(formula: ExplainedFormula, drawing: Drawing): readonly Step[] {
  const { operation, inputs } = formula;
  if (operation === "count-distinct") return distinctSteps(inputs, drawing);
  const isCount = operation === "count";
  const step = (input: ExplainedInput) => inputStep(input, isCount, drawing);
  if (operation !== "sum" && !isCount) return inputs.map(step);
  const sorted = operation === "sum" ? largestFirst(inputs) : inputs;
  if (inputs.length <= most) return sorted.map(step);
  const groups = operation === "sum" ? byLender(sorted, drawing) : undefined;
  return groups ?? foldRest(sorted, step, drawing);
}

function largestFirst(inputs: readonly ExplainedInput[]): readonly ExplainedInput[] {
  return inputs.toSorted((a, b) => exact(b.value).abs().cmp(exact(a.value).abs()));
}

function foldRest(
  inputs: readonly ExplainedInput[],
  step: (input: ExplainedInput) => Step,
  drawing: Drawing,
): readonly Step[] {
  const rest = inputs.slice(shown);
  const [first] = rest;
  if (first === undefined || rest.length < 3) return inputs.map(step);
  const steps = rest.map(step);
  const folded: Step = {
    text: texts[drawing.language].others(rest.length),
    ...(steps[0]?.value === undefined ? {} : sumOf(rest, drawing)),
    children: steps,
    isFolded: true,
    leftOut: [],
  };
  return [...inputs.slice(0, shown).map(step), folded];
}

/** Undefined where they have different units. */
function sumOf(inputs: readonly ExplainedInput[], drawing: Drawing) {
  const unit = inputs[0]?.unit;
  if (unit === undefined || inputs.some((input) => input.unit !== unit)) return {};
  const sum = inputs.reduce((total, { value }) => total.add(value), new Exact(0)).toFixed();
  return writtenOf({ value: sum, unit }, drawing);
}

/** The group over its agencies; undefined where one of them has no lender, or all have the same one. */
function byLender(inputs: readonly ExplainedInput[], drawing: Drawing) {
  if (inputs.some(({ lenders, formula }) => lenders === undefined || formula !== undefined)) {
    return undefined;
  }
  const groups = grouped(inputs, 0);
  const [only, ...more] = groups;
  if (only === undefined) return undefined;
  if (more.length > 0) return groups.map((group) => lenderStep(group, drawing));
  const agencies = grouped(inputs, 1);
  return agencies.length > 1 ? agencies.map((group) => lenderStep(group, drawing)) : undefined;
}

interface Group {
  readonly lender: Lender;
  readonly depth: number;
  readonly inputs: readonly ExplainedInput[];
}

function grouped(inputs: readonly ExplainedInput[], depth: number): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const input of inputs) {
    const lender = input.lenders?.[depth] ?? input.lenders?.at(-1);
    if (lender === undefined) continue;
    const known = groups.get(lender.id)?.inputs ?? [];
    groups.set(lender.id, { lender, depth, inputs: [...known, input] });
  }
  return [...groups.values()];
}

function lenderStep({ lender, depth, inputs }: Group, drawing: Drawing): Step {
  const { language } = drawing;
  const agencies = depth === 0 ? grouped(inputs, 1) : [];
  const isParted = agencies.length > 1;
  return {
    text: texts[language].itemsOf(lender.name[language], inputs.length),
    ...sumOf(inputs, drawing),
    children: isParted
      ? agencies.map((group) => lenderStep(group, drawing))
      : inputs.map((input) => inputStep(input, false, drawing)),
    ...(isParted ? {} : { isFolded: true }),
    leftOut: [],
  };
}

function inputStep(input: ExplainedInput, isCount: boolean, drawing: Drawing): Step {
  const { formula, label, labelName, name, value, unit, id } = input;
  const { language } = drawing;
  const said = isCount ? {} : writtenOf({ value, unit }, drawing);
  if (formula === undefined) {
    const text = name?.[language] ?? inputName(label, undefined, language);
    return { text, ...said, row: id, children: [], leftOut: [] };
  }
  const inner = stepsOf(formula, { value, unit }, drawing);
  const text = labelName?.[language] ?? inputName(label, undefined, language);
  return { ...inner, ...said, text, isFolded: true };
}

/** Each different value once, what has it under it. */
function distinctSteps(inputs: readonly ExplainedInput[], drawing: Drawing): readonly Step[] {
  const { language } = drawing;
  return [...new Set(inputs.map(({ value }) => value))].map((value) => {
    const having = inputs.filter((input) => input.value === value);
    return {
      text: having[0]?.valueName?.[language] ?? value,
      value: texts[language].rowCount(having.length),
      children: having.map((input) => inputStep(input, true, drawing)),
      isFolded: true,
      leftOut: [],
    };
  });
}

function leftOutOf({ excluded }: ExplainedFormula, language: UiLanguage): readonly LeftOut[] {
  const { reasons, shortReasons } = texts[language];
  return excluded.map(({ reason, rows, names }) => ({
    short: shortReasons[reason],
    reason: reasons[reason],
    items: rows.map((place, index) => ({ name: names[index]?.[language] ?? place, place })),
  }));
}
