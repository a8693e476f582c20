import { z } from "zod";
import { Confidence, DateText, Id, Qualifier } from "./cell.ts";

/** Fields that a source may state of a project or finance line, with the type of their value. */
export const assertionFields = {
  status: "code",
  amount: "money",
  "total-cost": "money",
  counterpart: "money",
  "preparatory-ta": "money",
  disbursed: "money",
  undisbursed: "money",
  /** As a list totals it, by a definition of its own: never the sum of our lines. */
  "total-commitment": "money",
  name: "text",
  places: "text",
  approval: "date",
  signing: "date",
  effectiveness: "date",
  closing: "date",
  "board-vote": "date",
  "board-paper": "date",
  agreement: "date",
  "approved-by": "date",
  "press-report": "date",
  "planned-completion": "date",
  "planned-start": "date",
  "actual-start": "date",
  "planned-end": "date",
  "actual-end": "date",
  "reported-since": "text",
  objective: "text",
  instrument: "text",
  "environmental-category": "text",
  "environmental-risk": "text",
  disclosure: "date",
  /** How far the lender's preparation has come, in its own word. */
  "preparation-stage": "text",
  "financing-type": "text",
} as const;
export type AssertionField = keyof typeof assertionFields;

/** The days of a loan, none before one that stands before it. */
export const lendingCycle = [
  "approval",
  "signing",
  "effectiveness",
  "closing",
] as const satisfies readonly AssertionField[];

/**
 * One source's word on one field of one subject. A correction appends and names what it supersedes;
 * no row is ever overwritten. An absent value means the source shows none ("no longer listed").
 */
export const Assertion = z.strictObject({
  id: Id,
  /** Id of a project or finance line. */
  subject: Id,
  field: z.enum(Object.keys(assertionFields) as [AssertionField, ...AssertionField[]]),
  value: z.exactOptional(z.string()),
  /** ISO 4217 for money. */
  unit: z.exactOptional(z.string()),
  qualifier: Qualifier,
  source: Id,
  locator: z.exactOptional(z.string()),
  /** The day the value held or was seen, where it is not the source's own date. */
  observed: z.exactOptional(DateText),
  confidence: Confidence,
  /** adopted: printed as the value; recorded: shown as a difference only (implausible, superseded in kind). */
  standing: z.enum(["adopted", "recorded"]),
  /** The source's own word, beside the code. */
  asWritten: z.exactOptional(z.string()),
  supersedes: z.exactOptional(Id),
  note: z.exactOptional(z.string()),
});
export type Assertion = z.infer<typeof Assertion>;
