// Which finance line of a project an imported one is: the same lender's, of the same kind, with the same number.
import type { FinanceLine } from "../../model/finance-line.ts";

export interface LineMatch {
  /** One: it is that line. None: it is new. Several: nobody can tell. */
  readonly candidates: readonly FinanceLine[];
}

export interface LineSearch {
  readonly line: FinanceLine;
  readonly known: readonly FinanceLine[];
  readonly family: (lender: string) => string;
  /** Other lines of the import that the same candidates fit: one line cannot be two. */
  readonly hasRivals: boolean;
  /** Ids of lines that other imported lines were found to be. */
  readonly taken: ReadonlyMap<string, string>;
}

export function matchLine(search: LineSearch): LineMatch {
  const { line, known, taken, hasRivals } = search;
  const same = known.find(({ id }) => id === line.id);
  if (same !== undefined) return { candidates: [same] };
  const fitting = known.filter((one) => fits(one, search));
  const numbered = fitting.filter((one) => isNumbered(one) && isNumbered(line));
  if (numbered.length > 0) return { candidates: numbered };
  const isTaken = fitting.some(({ id }) => (taken.get(id) ?? line.id) !== line.id);
  // With a rival, one candidate is as good as two.
  const isOpen = fitting.length > 0 && (hasRivals || isTaken);
  return { candidates: isOpen ? [...fitting, ...fitting] : fitting };
}

function fits(known: FinanceLine, { line, family }: LineSearch): boolean {
  const lenders = (one: FinanceLine) =>
    [one.lender, one.administrator].flatMap((id) => (id === undefined ? [] : [family(id)]));
  const own = lenders(line);
  return (
    lenders(known).some((one) => own.includes(one)) &&
    (known.kind === line.kind || known.kind === "unknown" || line.kind === "unknown") &&
    !(isNumbered(known) && isNumbered(line) && numberOf(known) !== numberOf(line))
  );
}

function isNumbered({ instrumentNo }: FinanceLine): boolean {
  return instrumentNo !== undefined;
}

/** `IBRD-85680`, `85680` and `LN85680` are one number among the loans of one project. */
function numberOf({ instrumentNo = "" }: FinanceLine): string {
  const digits = (instrumentNo.match(/\d+/g) ?? []).toSorted((a, b) => b.length - a.length)[0];
  const isTelling = digits !== undefined && digits.length >= 3;
  return isTelling ? digits : instrumentNo.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
