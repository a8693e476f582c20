// For tests: what the schema of IATI 2.03 asks for, written from its text and apart from the exporter's own table.
// `children` is a pattern of the children's names, each with a blank after it.

interface ContentModel {
  readonly children: RegExp;
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly text?: RegExp;
}

const none = /^$/;
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const narratives = /^(narrative )+$/;
const names = /^(narrative )*$/;
const code: ContentModel = { children: none, required: ["code"] };
const day: ContentModel = { children: none, required: ["iso-date"] };
const side = (name: string): ContentModel => ({
  children: names,
  optional: ["ref", `${name}-activity-id`, "type"],
});
const measured: ContentModel = { children: /^(comment )?$/, optional: ["value"] };
const amount: ContentModel = { children: none, text: decimal };

export const contentModels: Readonly<Record<string, ContentModel>> = {
  "iati-activities": {
    children: /^(iati-activity )+$/,
    required: ["version"],
    optional: ["generated-datetime"],
  },
  "iati-activity": {
    children: new RegExp(
      [
        "^iati-identifier reporting-org title (description )+(participating-org )+",
        "(other-identifier )*activity-status (activity-date )+(activity-scope )?",
        "(recipient-country )*(recipient-region )*(location )*(sector )*(policy-marker )*",
        "(collaboration-type )?(default-flow-type )?(default-finance-type )?(default-aid-type )*",
        "(default-tied-status )?(budget )*(planned-disbursement )*(capital-spend )?(transaction )*",
        "(document-link )*(related-activity )*(result )*(crs-add )?$",
      ].join(""),
    ),
    optional: [
      "xml:lang",
      "default-currency",
      "last-updated-datetime",
      "hierarchy",
      "humanitarian",
    ],
  },
  narrative: { children: none, optional: ["xml:lang"], text: /\S/ },
  "iati-identifier": { children: none, text: /^\S(.*\S)?$/s },
  "reporting-org": { children: narratives, required: ["ref", "type"] },
  title: { children: narratives },
  description: { children: narratives },
  "iati-activity/description": { children: narratives, optional: ["type"] },
  "participating-org": {
    children: names,
    required: ["role"],
    optional: ["ref", "type", "activity-id", "crs-channel-code"],
  },
  "other-identifier": { children: /^(owner-org )?$/, required: ["ref", "type"] },
  "owner-org": { children: names, optional: ["ref"] },
  "activity-status": code,
  "activity-date": { children: names, required: ["iso-date", "type"] },
  "activity-scope": code,
  "recipient-country": { children: names, required: ["code"], optional: ["percentage"] },
  "transaction/recipient-country": { children: names, required: ["code"] },
  "recipient-region": {
    children: names,
    required: ["code"],
    optional: ["vocabulary", "vocabulary-uri", "percentage"],
  },
  "transaction/recipient-region": {
    children: names,
    required: ["code"],
    optional: ["vocabulary", "vocabulary-uri"],
  },
  location: {
    children: new RegExp(
      [
        "^(location-reach )?(location-id )*(name )?(description )?(activity-description )?",
        "(administrative )*(point )?(exactness )?(location-class )?(feature-designation )?$",
      ].join(""),
    ),
    optional: ["ref"],
  },
  "location-reach": code,
  "location-id": { children: none, required: ["code", "vocabulary"] },
  name: { children: narratives },
  "activity-description": { children: narratives },
  administrative: { children: none, required: ["code", "vocabulary"], optional: ["level"] },
  point: { children: /^pos $/, required: ["srsName"] },
  pos: { children: none, text: /^\S+ \S+$/ },
  exactness: code,
  "location-class": code,
  "feature-designation": code,
  sector: {
    children: names,
    required: ["code"],
    optional: ["vocabulary", "vocabulary-uri", "percentage"],
  },
  "transaction/sector": {
    children: names,
    required: ["code"],
    optional: ["vocabulary", "vocabulary-uri"],
  },
  "policy-marker": {
    children: names,
    required: ["code"],
    optional: ["vocabulary", "vocabulary-uri", "significance"],
  },
  "collaboration-type": code,
  "default-flow-type": code,
  "default-finance-type": code,
  "default-aid-type": { children: none, required: ["code"], optional: ["vocabulary"] },
  "default-tied-status": code,
  budget: { children: /^period-start period-end value $/, optional: ["type", "status"] },
  "planned-disbursement": {
    children: /^period-start (period-end )?value (provider-org )?(receiver-org )?$/,
    optional: ["type"],
  },
  "period-start": day,
  "period-end": day,
  value: { children: none, required: ["value-date"], optional: ["currency"], text: decimal },
  "provider-org": side("provider"),
  "receiver-org": side("receiver"),
  "capital-spend": { children: none, required: ["percentage"] },
  transaction: {
    children: new RegExp(
      [
        "^transaction-type transaction-date value (description )?(provider-org )?(receiver-org )?",
        "(disbursement-channel )?(sector )*(recipient-country )?(recipient-region )?(flow-type )?",
        "(finance-type )?(aid-type )*(tied-status )?$",
      ].join(""),
    ),
    optional: ["ref", "humanitarian"],
  },
  "transaction-type": code,
  "transaction-date": day,
  "disbursement-channel": code,
  "flow-type": code,
  "finance-type": code,
  "aid-type": { children: none, required: ["code"], optional: ["vocabulary"] },
  "tied-status": code,
  "document-link": {
    children: /^title (description )?(category )+(language )*(document-date )?$/,
    required: ["url", "format"],
  },
  category: code,
  language: code,
  "document-date": day,
  "related-activity": { children: none, required: ["ref", "type"] },
  result: {
    children: /^title (description )?(indicator )+$/,
    required: ["type"],
    optional: ["aggregation-status"],
  },
  indicator: {
    children: /^title (description )?(baseline )*(period )*$/,
    required: ["measure"],
    optional: ["ascending"],
  },
  baseline: { children: /^(comment )?$/, required: ["year"], optional: ["iso-date", "value"] },
  period: { children: /^period-start period-end (target )*(actual )*$/ },
  target: measured,
  actual: measured,
  comment: { children: narratives },
  "crs-add": { children: /^(loan-terms )?(loan-status )?$/ },
  "loan-terms": {
    children: new RegExp(
      [
        "^(repayment-type )?(repayment-plan )?(commitment-date )?(repayment-first-date )?",
        "(repayment-final-date )?$",
      ].join(""),
    ),
    optional: ["rate-1", "rate-2"],
  },
  "repayment-type": code,
  "repayment-plan": code,
  "commitment-date": day,
  "repayment-first-date": day,
  "repayment-final-date": day,
  "loan-status": {
    children: new RegExp(
      [
        "^(interest-received )?(principal-outstanding )?(principal-arrears )?",
        "(interest-arrears )?$",
      ].join(""),
    ),
    required: ["year", "value-date"],
    optional: ["currency"],
  },
  "interest-received": amount,
  "principal-outstanding": amount,
  "principal-arrears": amount,
  "interest-arrears": amount,
};

/** Forms of values, by the attribute's name, whichever element it is on. */
export const valueForms: Readonly<Record<string, RegExp>> = {
  "iso-date": /^\d{4}-\d\d-\d\d$/,
  "value-date": /^\d{4}-\d\d-\d\d$/,
  "generated-datetime": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  "last-updated-datetime": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  percentage: decimal,
  "rate-1": decimal,
  "rate-2": decimal,
  hierarchy: /^[+-]?\d+$/,
  level: /^\d+$/,
  humanitarian: /^(0|1|true|false)$/,
  "aggregation-status": /^(0|1|true|false)$/,
  ascending: /^(0|1|true|false)$/,
};
