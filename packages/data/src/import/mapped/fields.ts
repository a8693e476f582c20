// What a column of a mapped table may hold: the fields of a project, its loans and its facts, with the form of their cells.
import { type AssertionField, assertionFields } from "../../model/assertion.ts";

export type FieldForm =
  | "number-id"
  | "name"
  | "words"
  | "organisation"
  | "party"
  | "regions"
  | "sectors"
  | "kind"
  | "stage"
  | "currency"
  | "code"
  | "money"
  | "date"
  | "status"
  | "measure"
  | "plain"
  | "link"
  | "fact";

export interface Field {
  readonly name: string;
  readonly form: FieldForm;
  /** Whose fact it is. */
  readonly of: "row" | "project" | "line";
  readonly assertion?: AssertionField;
}

function fieldsOf(of: Field["of"], form: FieldForm, ...names: readonly string[]): readonly Field[] {
  return names.map((name) => ({ name, form, of }));
}

const lineFields: readonly AssertionField[] = ["amount", "disbursed", "undisbursed"];

const formOfAssertion = { code: "status", money: "money", date: "date", text: "words" } as const;

const assertions = Object.keys(assertionFields)
  .filter(isAssertionField)
  .map(
    (name): Field => ({
      name,
      form: formOfAssertion[assertionFields[name]],
      of: lineFields.includes(name) ? "line" : "project",
      assertion: name,
    }),
  );

function isAssertionField(name: string): name is AssertionField {
  return Object.hasOwn(assertionFields, name);
}

const all: readonly Field[] = [
  ...fieldsOf("project", "number-id", "id", "lenderProjectId"),
  ...fieldsOf("project", "name", "nameZh", "nameEn", "nameRu", "shortZh", "shortEn"),
  ...fieldsOf("project", "organisation", "lender"),
  ...fieldsOf("project", "regions", "region", "country"),
  ...fieldsOf("project", "sectors", "sector"),
  ...fieldsOf("project", "words", "noteZh", "noteEn", "description"),
  ...fieldsOf(
    "project",
    "party",
    "borrower",
    "implementing",
    "accountable",
    "funding",
    "extending",
  ),
  ...fieldsOf("project", "measure", "output", "beneficiaries"),
  ...fieldsOf("project", "plain", "identifier", "latitude", "longitude", "place"),
  ...fieldsOf("project", "link", "link"),
  ...fieldsOf("line", "number-id", "instrumentNo"),
  ...fieldsOf("line", "kind", "kind"),
  ...fieldsOf("line", "stage", "stage"),
  ...fieldsOf("line", "currency", "currency"),
  ...fieldsOf("line", "organisation", "administrator"),
  ...fieldsOf("line", "code", "financeType", "repaymentType", "repaymentPlan"),
  ...fieldsOf("line", "plain", "rate1", "rate2"),
  ...fieldsOf("line", "date", "commitmentDate", "repaymentFirstDate", "repaymentFinalDate"),
  ...fieldsOf("line", "money", "transaction"),
  ...fieldsOf("row", "date", "observed"),
  ...fieldsOf("row", "fact", "fact", "value", "unit"),
  ...fieldsOf("row", "plain", "skip"),
  ...assertions,
];

export const fields: ReadonlyMap<string, Field> = new Map(all.map((field) => [field.name, field]));
