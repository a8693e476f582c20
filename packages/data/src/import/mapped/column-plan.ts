// A mapping and the headings of a table → what each column is; headings that are not read, and columns that are not there.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { units } from "../../model/codes.ts";
import { multiplyDecimals } from "../../model/decimal.ts";
import { nearestName } from "../../model/nearest-name.ts";
import type { Tell } from "../unreadable.ts";
import type { FieldForm } from "./fields.ts";
import { fold } from "./fold.ts";
import type { ColumnMapping, TableMapping } from "./mapping.ts";
import { formsOf } from "./table-forms.ts";
import type { TableHead } from "./table-head.ts";
import { unitOf } from "./unit-words.ts";

export interface ColumnPlan {
  /** From 0. */
  readonly at: number;
  readonly heading: string;
  readonly field: string;
  readonly form: FieldForm;
  readonly spec: ColumnMapping;
  readonly unit?: string;
  readonly times: string;
  /** Words of the list, folded. */
  readonly words: ReadonlyMap<string, string>;
}

/** @param forms of the fields that the mapping's table has */
export function planOf(
  at: number,
  heading: string,
  written: string | ColumnMapping,
  forms: ReadonlyMap<string, FieldForm>,
): ColumnPlan {
  const spec = typeof written === "string" ? { field: written } : written;
  const ours = units.some((name) => name === spec.unit);
  const unit = spec.unit === undefined || ours ? undefined : unitOf(spec.unit);
  const name = ours ? spec.unit : unit?.name;
  const times = multiplyDecimals([unit?.times ?? "1", String(spec.times ?? "1")]);
  const words = Object.entries(spec.words ?? {}).map(([word, to]) => [fold(word), to] as const);
  const form = forms.get(spec.field) ?? "plain";
  const plan = { at, heading, field: spec.field, form, spec, times, words: new Map(words) };
  return name === undefined ? plan : { ...plan, unit: name };
}

export function columnPlans(
  mapping: TableMapping,
  head: TableHead,
  tell: Tell,
): readonly ColumnPlan[] {
  const mapped = new Map(
    Object.entries(mapping.columns).map(([name, one]) => [fold(name), { name, one }]),
  );
  const forms = formsOf(mapping.table);
  const plans: ColumnPlan[] = [];
  const strangers: { readonly heading: string; readonly place: Place }[] = [];
  head.columns.forEach(({ names, heading, place }, at) => {
    const key = names.map(fold).find((name) => mapped.has(name));
    const found = key === undefined ? undefined : mapped.get(key);
    if (key === undefined || found === undefined) {
      if (heading !== "") strangers.push({ heading, place });
      return;
    }
    mapped.delete(key);
    const plan = planOf(at, heading, found.one, forms);
    if (plan.field !== "skip") plans.push(plan);
  });
  for (const { heading, place } of strangers)
    tell(
      unread(
        heading,
        place,
        [...mapped.values()].map(({ name }) => name),
      ),
    );
  for (const { name, one } of mapped.values()) {
    tell(
      missing(name, one, { place: head.place, headings: strangers.map(({ heading }) => heading) }),
    );
  }
  return plans;
}

function unread(heading: string, place: Place, free: readonly string[]): Diagnostic {
  const near = nearestName(heading, free);
  return {
    rule: "mapped-heading-unread",
    severity: "warning",
    message: `the column "${heading}" is not read`,
    place,
    found: heading,
    remedy:
      near === undefined
        ? 'add it to the mapping, with the field "skip" if it is not needed'
        : `is it the "${near}" of the mapping?`,
  };
}

interface Where {
  readonly place: Place;
  readonly headings: readonly string[];
}

function missing(
  name: string,
  one: string | ColumnMapping,
  { place, headings }: Where,
): Diagnostic {
  const isRequired = typeof one !== "string" && one.required === true;
  const near = nearestName(name, headings);
  return {
    rule: "mapped-heading-missing",
    severity: isRequired ? "error" : "warning",
    message: `the table has no column "${name}"`,
    place,
    expected: name,
    remedy: near === undefined ? "correct the heading in the mapping" : `did you mean "${near}"?`,
  };
}
