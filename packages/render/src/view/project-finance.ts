// The money of one project: each line, the cost, and how far it was drawn.
import {
  assertedQuantity,
  compareDecimals,
  computed,
  currentValue,
  differences,
  type FinanceLine,
  inputOf,
  type Organisation,
  type Quantity,
  roundingDifference,
  shareOf,
} from "@brief/data";
import { inLanguage, lenderShort } from "./portfolio-words.ts";
import { type ProjectContext, pick, standingOf } from "./project-context.ts";
import { isKnown, observedDate } from "./project-days.ts";
import { kindWords, type Words } from "./project-words.ts";

interface Part {
  readonly line: FinanceLine;
  readonly amount: Quantity;
}

/** The figure that heads the sheet: the loan, or loan and credit together, or the grant of a stand-alone one. */
export function principal(context: ProjectContext) {
  const { dataset, project } = context;
  const loans = context.lines.filter((line) => line.kind === "loan" || line.kind === "credit");
  const lines = loans.length > 0 ? loans : context.lines.filter((l) => l.kind !== "counterpart");
  const parts = lines.map((line) => ({ line, amount: currentValue(dataset, line.id, "amount") }));
  const [first] = parts;
  if (first === undefined) {
    return { type: "none", amount: currentValue(dataset, project.id, "amount"), lines } as const;
  }
  const kinds = new Set(lines.map((line) => line.kind));
  const type = kinds.size > 1 ? "mixed" : first.line.kind;
  return {
    type,
    amount: parts.length === 1 ? first.amount : sumOf(context, parts),
    lines,
  } as const;
}

export function projectFinance(context: ProjectContext) {
  const { dataset, project } = context;
  const cost = projectCost(context);
  const counterpart = currentValue(dataset, project.id, "counterpart");
  const parts = context.lines.map((line) => ({
    line,
    amount: currentValue(dataset, line.id, "amount"),
  }));
  const disputed = isDisputed(context, "total-cost");
  const whole = disputed || standingOf(context.lines) !== "approved" ? undefined : cost;
  const named = [
    ...parts.map((part) => part.amount),
    ...(isKnown(counterpart) ? [counterpart] : []),
  ];
  const rest = restOf(whole, named);
  const currency = parts[0]?.amount.unit ?? cost.unit;
  const shared = whole !== undefined && parts.some((part) => isShareable(part.amount, whole));
  return {
    currency,
    // The column has one unit; a cost in another currency stands in a sentence below the table.
    costFits: isKnown(cost) && cost.unit === currency,
    cost,
    costKnown: isKnown(cost),
    costDisputed: disputed,
    hasLines: parts.length > 0,
    // A table without one amount shows nothing that the text does not say.
    fallsShort: isShort(cost, named, { disputed, currency, hasRest: rest.stands }),
    hasTable: [...named, cost].some(isKnown) && parts.length > 0,
    roundedApart: isRoundedApart(
      cost,
      [...named, ...(rest.stands ? [rest.amount] : [])],
      rest.stands,
    ),
    rows: parts.map(({ line, amount }) => ({
      key: line.id,
      label: lineLabel(context, line),
      phrase: phraseOf(context, line),
      amount,
      known: isKnown(amount),
      share: partOf(amount, whole, lineLabel(context, line)),
    })),
    counterpart,
    hasCounterpart: isKnown(counterpart),
    counterpartShare: partOf(counterpart, whole, "counterpart funds"),
    rest: rest.amount,
    hasRest: rest.stands,
    restShare: partOf(rest.amount, whole, "other funds"),
    fullShare: partOf(shared ? cost : missing({ type: "money", unit: "XXX" }), whole, "total cost"),
    ...preparatory(context),
  };
}

/** 国际复兴开发银行贷款 / IBRD loan; a grant names who administers it. */
export function lineLabel(context: ProjectContext, line: FinanceLine): string {
  const keeper = context.dataset.organisations.find((o) => o.id === line.administrator);
  if (keeper === undefined) return lineName(context, line);
  const by = pick(
    context,
    `（${keeper.nameZh}管理）`,
    ` (administered by ${keeper.shortEn})`,
    ` (управляющий — ${lenderShort(keeper, context.spec.language)})`,
  );
  return `${lineName(context, line)}${by}`;
}

/** For narrow columns: without who administers it. */
export function lineName(context: ProjectContext, line: FinanceLine): string {
  const lender = context.dataset.organisations.find((o) => o.id === line.lender);
  const kind = kindWords[line.kind];
  const en = `${lender?.shortEn ?? ""} ${kind.en}`.trim();
  const ru = context.spec.language === "ru" ? lineNameRu(kind, lender) : "";
  return pick(context, `${lender?.nameZh ?? ""}${kind.zh}`, en, ru);
}

/** Заём МБРР; a name that is no abbreviation would have to be declined, and stands in brackets. */
function lineNameRu(kind: Words, lender: Organisation | undefined): string {
  const name = inLanguage("ru", kind.zh, kind.en, kind.ru);
  const head = name.charAt(0).toUpperCase() + name.slice(1);
  if (lender === undefined) return head;
  const short = lenderShort(lender, "ru");
  return /^\p{Lu}{2,}$/u.test(short) ? `${head} ${short}` : `${head} (${short})`;
}

/** A label within a sentence: a Russian one begins small there. */
export function lineWords(context: ProjectContext, line: FinanceLine): string {
  const label = lineLabel(context, line);
  return context.spec.language === "ru" ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** As a sentence takes it: an ADB loan, a GEF grant, IBRD funds; заём АБР. */
function phraseOf(context: ProjectContext, line: FinanceLine): string {
  const label = lineWords(context, line);
  if (context.spec.language === "ru") return label;
  if (line.kind === "unknown" || line.kind === "counterpart") return label;
  return `${/^[AEIO]/.test(label) ? "an" : "a"} ${label}`;
}

/** Where one source gives the cost in two currencies, that of the loan is taken: both stand in the differences. */
export function projectCost(context: ProjectContext): Quantity {
  const { dataset, project } = context;
  const cost = currentValue(dataset, project.id, "total-cost");
  const currency = context.lines[0]?.currency ?? cost.unit;
  if (!isKnown(cost) || cost.unit === currency) return cost;
  const same = dataset.assertions.find(
    (a) =>
      a.subject === project.id &&
      a.field === "total-cost" &&
      a.standing === "adopted" &&
      a.unit === currency &&
      cost.sources.some((citation) => citation.id === a.source),
  );
  return same === undefined ? cost : assertedQuantity(dataset, same);
}

/** Disbursed and undisbursed of the principal, with the day they held. */
export function disbursement(context: ProjectContext) {
  const line = context.lines.find((l) => has(context, l.id, "disbursed"))?.id;
  const subject = line ?? context.project.id;
  const disbursed = currentValue(context.dataset, subject, "disbursed");
  const undisbursed = currentValue(context.dataset, subject, "undisbursed");
  const committed = currentValue(context.dataset, line ?? "", "amount");
  const share = isShareable(disbursed, committed)
    ? shareOf(
        { label: "disbursed", quantity: disbursed },
        { label: "commitment", quantity: committed },
      )
    : missing({ type: "ratio", unit: "1" });
  return {
    known: isKnown(disbursed) && isKnown(share),
    hasUndisbursed: isKnown(undisbursed),
    disbursed,
    undisbursed,
    share,
    asOf: observedDate(context, disbursed),
  };
}

/** Technical assistance that prepared the project: named, never added. */
function preparatory(context: ProjectContext) {
  const rows = context.dataset.assertions
    .filter((a) => a.subject === context.project.id && a.field === "preparatory-ta")
    .filter((a) => a.value !== undefined)
    .map((a) => ({ key: a.id, amount: assertedQuantity(context.dataset, a) }));
  return { hasPreparatory: rows.length > 0, preparatory: rows };
}

export function isDisputed(context: ProjectContext, field: string): boolean {
  return differences(context.dataset, context.project.id).some(
    (difference) =>
      difference.field === field &&
      difference.values.filter((v) => v.type !== "quantity" || isKnown(v.quantity)).length > 1,
  );
}

function has(context: ProjectContext, subject: string, field: "disbursed"): boolean {
  return context.dataset.assertions.some((a) => a.subject === subject && a.field === field);
}

function isShareable(amount: Quantity, whole: Quantity): boolean {
  return isKnown(amount) && isKnown(whole) && amount.unit === whole.unit;
}

/** A share of the whole, only in one currency and with both known. */
function partOf(amount: Quantity, whole: Quantity | undefined, label: string): Quantity {
  if (whole === undefined || !isShareable(amount, whole)) {
    return missing({ type: "ratio", unit: "1" });
  }
  return shareOf({ label, quantity: amount }, { label: "total cost", quantity: whole });
}

function missing(kind: { readonly type: "ratio" | "money"; readonly unit: string }): Quantity {
  return {
    ...kind,
    qualifier: "exact",
    value: undefined,
    reason: "not-computed",
    rows: [],
    sources: [],
  };
}

/** Loan and credit together; two currencies or an unknown part make no sum. */
function sumOf(context: ProjectContext, parts: readonly Part[]): Quantity {
  const unit = parts[0]?.amount.unit ?? "XXX";
  if (parts.some(({ amount }) => !isKnown(amount))) return missing({ type: "money", unit });
  const inputs = parts.flatMap(({ line, amount }) => inputOf(lineLabel(context, line), amount));
  const sources = parts.flatMap(({ amount }) => amount.sources);
  return computed({ type: "money", unit }, { operation: "sum", inputs, excluded: [] }, sources);
}

/** Rows that do not come to the printed total, with no row for the rest and nothing else said of it. */
function isShort(
  cost: Quantity,
  parts: readonly Quantity[],
  told: { readonly disputed: boolean; readonly currency: string; readonly hasRest: boolean },
): boolean {
  if (told.disputed || told.hasRest || !isKnown(cost) || cost.unit !== told.currency) return false;
  const known = parts.filter(isKnown);
  return known.length === parts.length && roundingDifference(parts, cost) !== "0";
}

/** The rows, rounded as printed, miss the printed total. */
function isRoundedApart(total: Quantity, parts: readonly Quantity[], whole: boolean): boolean {
  return whole && roundingDifference(parts, total) !== "0";
}

/** Cost less all named parts: ours, and said to be so; nothing where a part is unknown or nothing is left. */
function restOf(whole: Quantity | undefined, parts: readonly Quantity[]) {
  const nothing = { amount: missing({ type: "money", unit: whole?.unit ?? "XXX" }), stands: false };
  if (whole === undefined || !parts.every((part) => isShareable(part, whole))) return nothing;
  const inputs = [whole, ...parts].flatMap((part, index) =>
    inputOf(index === 0 ? "total cost" : "part", part),
  );
  const amount = computed(
    { type: "money", unit: whole.unit },
    { operation: "difference", inputs, excluded: [] },
    [whole, ...parts].flatMap((part) => part.sources),
  );
  const stands = isKnown(amount) && compareDecimals(amount.value, "0") > 0;
  return stands ? { amount, stands } : nothing;
}
