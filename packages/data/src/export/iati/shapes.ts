// The elements of iati-activities-schema.xsd and iati-common.xsd, 2.03, that are written: children in the schema's order,
// attributes and texts with their types. Of an element that differs by its parent, the key names both.

export type ValueType = "string" | "date" | "dateTime" | "decimal" | "int" | "natural" | "boolean";

/** Whether a value is of a type of XML Schema, in the forms that this export writes. */
export const fits: Readonly<Record<ValueType, (value: string) => boolean>> = {
  string: () => true,
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(value),
  dateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(value),
  decimal: (value) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value),
  int: (value) => /^[+-]?\d{1,9}$/.test(value),
  natural: (value) => /^\+?\d{1,9}$/.test(value),
  boolean: (value) => /^(true|false|0|1)$/.test(value),
};

export interface AttributeShape {
  readonly type: ValueType;
  readonly isRequired: boolean;
}

export interface ChildShape {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isRepeatable: boolean;
}

export interface Shape {
  readonly attributes: ReadonlyMap<string, AttributeShape>;
  readonly children: readonly ChildShape[];
  /** Of the children. */
  readonly names: ReadonlySet<string>;
  readonly text: ValueType | undefined;
}

interface Written {
  /** `name:type`, `!` after a required one. */
  readonly at?: string;
  /** `!` once, `+` at least once, `?` at most once, `*` any number. */
  readonly of?: string;
  readonly text?: ValueType;
}

const narratives: Written = { of: "narrative+" };
const coded: Written = { at: "code!" };
const day: Written = { at: "iso-date:date!" };
const party = (side: string): Written => ({
  at: `ref ${side}-activity-id type`,
  of: "narrative*",
});
const link: Written = {
  at: "url! format!",
  of: "title! description? category+ language* document-date?",
};
const measured: Written = { at: "value", of: "comment?" };

const written: Readonly<Record<string, Written>> = {
  "iati-activity": {
    at: "last-updated-datetime:dateTime xml:lang default-currency humanitarian:boolean hierarchy:int",
    of: [
      "iati-identifier! reporting-org! title! description+ participating-org+ other-identifier*",
      "activity-status! activity-date+ activity-scope? recipient-country* recipient-region*",
      "location* sector* policy-marker* collaboration-type? default-flow-type?",
      "default-finance-type? default-aid-type* default-tied-status? budget* planned-disbursement*",
      "capital-spend? transaction* document-link* related-activity* result* crs-add?",
    ].join(" "),
  },
  narrative: { at: "xml:lang", text: "string" },
  "iati-identifier": { text: "string" },
  "reporting-org": { at: "ref! type!", of: "narrative+" },
  title: narratives,
  description: narratives,
  "iati-activity/description": { at: "type", of: "narrative+" },
  "participating-org": { at: "ref type role! activity-id crs-channel-code", of: "narrative*" },
  "other-identifier": { at: "ref! type!", of: "owner-org?" },
  "owner-org": { at: "ref", of: "narrative*" },
  "activity-status": coded,
  "activity-date": { at: "iso-date:date! type!", of: "narrative*" },
  "activity-scope": coded,
  "recipient-country": { at: "code! percentage:decimal", of: "narrative*" },
  "transaction/recipient-country": { at: "code!", of: "narrative*" },
  "recipient-region": {
    at: "code! vocabulary vocabulary-uri percentage:decimal",
    of: "narrative*",
  },
  "transaction/recipient-region": { at: "code! vocabulary vocabulary-uri", of: "narrative*" },
  location: {
    at: "ref",
    of: [
      "location-reach? location-id* name? description? activity-description? administrative*",
      "point? exactness? location-class? feature-designation?",
    ].join(" "),
  },
  "location-reach": coded,
  "location-id": { at: "vocabulary! code!" },
  name: narratives,
  "activity-description": narratives,
  administrative: { at: "vocabulary! level:natural code!" },
  point: { at: "srsName!", of: "pos!" },
  pos: { text: "string" },
  exactness: coded,
  /** Of versions 1. */
  coordinates: { at: "precision" },
  "location-class": coded,
  "feature-designation": coded,
  sector: { at: "vocabulary vocabulary-uri code! percentage:decimal", of: "narrative*" },
  "transaction/sector": { at: "vocabulary vocabulary-uri code!", of: "narrative*" },
  "policy-marker": { at: "vocabulary vocabulary-uri code! significance", of: "narrative*" },
  "collaboration-type": coded,
  "default-flow-type": coded,
  "default-finance-type": coded,
  "default-aid-type": { at: "code! vocabulary" },
  "default-tied-status": coded,
  budget: { at: "type status", of: "period-start! period-end! value!" },
  "planned-disbursement": {
    at: "type",
    of: "period-start! period-end? value! provider-org? receiver-org?",
  },
  "period-start": day,
  "period-end": day,
  value: { at: "currency value-date:date!", text: "decimal" },
  "provider-org": party("provider"),
  "receiver-org": party("receiver"),
  "capital-spend": { at: "percentage:decimal!" },
  transaction: {
    at: "ref humanitarian:boolean",
    of: [
      "transaction-type! transaction-date! value! description? provider-org? receiver-org?",
      "disbursement-channel? sector* recipient-country? recipient-region? flow-type?",
      "finance-type? aid-type* tied-status?",
    ].join(" "),
  },
  "transaction-type": coded,
  "transaction-date": day,
  "disbursement-channel": coded,
  "flow-type": coded,
  "finance-type": coded,
  "aid-type": { at: "code! vocabulary" },
  "tied-status": coded,
  "document-link": link,
  category: coded,
  language: coded,
  "document-date": day,
  "related-activity": { at: "ref! type!" },
  result: { at: "type! aggregation-status:boolean", of: "title! description? indicator+" },
  indicator: {
    at: "measure! ascending:boolean",
    of: "title! description? baseline* period*",
  },
  baseline: { at: "iso-date:date year:natural! value", of: "comment?" },
  period: { of: "period-start! period-end! target* actual*" },
  target: measured,
  actual: measured,
  comment: narratives,
  "crs-add": { of: "loan-terms? loan-status?" },
  "loan-terms": {
    at: "rate-1:decimal rate-2:decimal",
    of: [
      "repayment-type? repayment-plan? commitment-date? repayment-first-date?",
      "repayment-final-date?",
    ].join(" "),
  },
  "repayment-type": coded,
  "repayment-plan": coded,
  "commitment-date": day,
  "repayment-first-date": day,
  "repayment-final-date": day,
  "loan-status": {
    at: "year:decimal! currency value-date:date!",
    of: "interest-received? principal-outstanding? principal-arrears? interest-arrears?",
  },
  "interest-received": { text: "decimal" },
  "principal-outstanding": { text: "decimal" },
  "principal-arrears": { text: "decimal" },
  "interest-arrears": { text: "decimal" },
};

const shapes = new Map(Object.entries(written).map(([key, of]) => [key, parsed(of)]));

export function shapeOf(parent: string | undefined, name: string): Shape {
  const shape = shapes.get(`${parent ?? ""}/${name}`) ?? shapes.get(name);
  if (shape === undefined) throw new Error(`no shape of "${name}" in "${parent ?? ""}"`);
  return shape;
}

function parsed({ at = "", of = "", text }: Written): Shape {
  const children = wordsOf(of).map((word) => ({
    name: word.slice(0, -1),
    isRequired: /[!+]$/.test(word),
    isRepeatable: /[*+]$/.test(word),
  }));
  const names = new Set(children.map(({ name }) => name));
  return { attributes: new Map(wordsOf(at).map(attributeShape)), children, names, text };
}

function attributeShape(word: string): [string, AttributeShape] {
  // A colon also stands in `xml:lang`.
  const [, name = "", type, mark] = /^((?:xml:)?[^:!]+)(?::(\w+))?(!)?$/.exec(word) ?? [];
  return [name, { type: isValueType(type) ? type : "string", isRequired: mark === "!" }];
}

function isValueType(word: string | undefined): word is ValueType {
  return word !== undefined && word in fits;
}

function wordsOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}
