// From the loan commitments of the earlier day to those of the as-of day: each line that came, went or changed, and why.
import {
  type ApprovedProject,
  addDecimals,
  computed,
  currentValue,
  type Dataset,
  dateOrder,
  type FinanceLine,
  headlineTotals,
  isLoan,
  lineAmount,
  lineLabel,
  loanProjects,
  type Quantity,
  restingOn,
  subtractDecimals,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { counted } from "./change-counts.ts";
import { hadEnded } from "./change-sections.ts";
import type { Days } from "./change-told.ts";
import { inLanguage } from "./portfolio-words.ts";
import type { Words } from "./project-words.ts";

const causes = [
  { name: "approved", isReal: true, zh: "新批准", en: "New approvals" },
  { name: "added", isReal: true, zh: "新增资金", en: "Financing added" },
  { name: "adjusted", isReal: true, zh: "承诺额调整", en: "Commitments changed" },
  { name: "ended", isReal: true, zh: "终止和取消", en: "Dropped or cancelled" },
  { name: "listed", isReal: false, zh: "补录和首次列示", en: "Listed only now" },
  { name: "corrected", isReal: false, zh: "原有数值更正", en: "Earlier values corrected" },
  { name: "unlisted", isReal: false, zh: "不再计入", en: "No longer counted" },
] as const satisfies readonly (Words & { name: string; isReal: boolean })[];
type Cause = (typeof causes)[number]["name"];

interface Step {
  readonly cause: Cause;
  readonly label: string;
  readonly project: string;
  readonly amount: Quantity;
  readonly moved: string;
}

/** `isKnown` only where both totals are, in one currency. */
export function bridgePart(days: Days, language: Language) {
  const { older, known } = days;
  const [opening, closing] = [older, known].map((facts) => headlineTotals(facts).loanAmount) as [
    Quantity,
    Quantity,
  ];
  const isKnown =
    opening.value !== undefined && closing.value !== undefined && opening.unit === closing.unit;
  const steps = isKnown ? stepsOf(days) : [];
  const isReal = (step: Step) =>
    causes.some(({ name, isReal: real }) => name === step.cause && real);
  const sum = (chosen: readonly Step[]) => sumOf(chosen, closing);
  return {
    bridge: {
      isKnown,
      opening,
      closing,
      hasMoved: steps.length > 0,
      isSame: isKnown && opening.value === closing.value,
      real: sum(steps.filter(isReal)),
      hasReal: steps.some(isReal),
      record: sum(steps.filter((step) => !isReal(step))),
      hasRecord: steps.some((step) => !isReal(step)),
      rows: causes.flatMap(({ name, zh, en, isReal: real }) => {
        const own = steps.filter(({ cause }) => cause === name);
        if (own.length === 0) return [];
        const label = inLanguage(language, zh, en);
        return [{ key: name, label, isReal: real, loans: countLines(own), amount: sum(own) }];
      }),
    },
  };
}

function sumOf(steps: readonly Step[], looked: Quantity): Quantity {
  const inputs = steps.flatMap(({ label, amount, moved }) => {
    const [row] = amount.rows;
    return row === undefined ? [] : [{ label, value: moved, unit: amount.unit, row }];
  });
  const sum = computed(
    { type: "money", unit: looked.unit },
    { operation: "sum", inputs, excluded: [] },
    steps.flatMap(({ amount }) => amount.sources),
  );
  return restingOn(sum, looked);
}

function countLines(steps: readonly Step[]): Quantity {
  return counted(
    "loan",
    steps.flatMap(({ label, amount }) => {
      const [row] = amount.rows;
      return row === undefined ? [] : [{ label, row, sources: amount.sources }];
    }),
  );
}

interface Counted {
  readonly line: FinanceLine;
  readonly amount: Quantity;
}

/** Loans and credits that a total of one day adds up, by the id of their line. */
function countedLines(facts: Dataset): ReadonlyMap<string, Counted> {
  const lines = loanProjects(facts).flatMap(({ lines }: ApprovedProject) => lines.filter(isLoan));
  const amounts = lines.map((line) => ({ line, amount: lineAmount(facts, line) }));
  return new Map(
    amounts.flatMap((one) => (one.amount.value === undefined ? [] : [[one.line.id, one] as const])),
  );
}

function stepsOf(days: Days): readonly Step[] {
  const [before, after] = [countedLines(days.older), countedLines(days.known)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): Step[] => {
    const [old, now] = [before.get(id), after.get(id)];
    const shown = now ?? old;
    if (shown === undefined) return [];
    const moved = subtractDecimals(now?.amount.value ?? "0", old?.amount.value ?? "0");
    if (addDecimals([moved]) === "0") return [];
    const { line, amount } = shown;
    const label = lineLabel(now === undefined ? days.older : days.known, line);
    return [{ cause: causeOf(old, now, days), label, project: line.project, amount, moved }];
  });
}

function causeOf(old: Counted | undefined, now: Counted | undefined, days: Days): Cause {
  const { line } = now ?? old ?? {};
  const project = days.known.projects.find(({ id }) => id === line?.project);
  const isOver = project === undefined || hadEnded(project, days);
  if (old !== undefined && now !== undefined) return isOver ? "corrected" : "adjusted";
  if (now === undefined) return hasEndedSince(line, days) ? "ended" : "unlisted";
  const approval = project && currentValue(days.known, project.id, "approval").value;
  if (approval !== undefined && dateOrder(approval) > days.since) return "approved";
  const isOld = days.older.projects.some(({ id }) => id === project?.id);
  return isOld && !isOver ? "added" : "listed";
}

function hasEndedSince(line: FinanceLine | undefined, { known }: Days): boolean {
  const now = known.financeLines.find(({ id }) => id === line?.id);
  return now?.stage === "dropped" || now?.stage === "cancelled";
}
