// The words and letters of IATI 1.x, and the codes of 2.03 that they mean. Codes and names: IATI Standard
// (iatistandard.org), CC BY 4.0; flow, tied status and sector codes by OECD-DAC. Other words as met in published files.

export interface Codelist {
  readonly name: string;
  readonly codes: ReadonlySet<string>;
  /** By the folded word. */
  readonly words: ReadonlyMap<string, string>;
}

/** Without case, blanks and signs: "Start actual" and "start-actual" are one word. */
export function foldedWord(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function codelist(name: string, codes: Readonly<Record<string, string>>): Codelist {
  const words = Object.entries(codes).flatMap(([code, names]) =>
    names.split("|").map((word): [string, string] => [foldedWord(word), code]),
  );
  return {
    name,
    codes: new Set(Object.keys(codes)),
    words: new Map(words.filter(([word]) => word !== "")),
  };
}

export const transactionTypes = codelist("transaction type", {
  1: "IF|Incoming Funds",
  2: "C|Commitment|Outgoing Commitment",
  3: "D|Disbursement",
  4: "E|Expenditure",
  5: "IR|Interest Payment|Interest Repayment",
  6: "LR|Loan Repayment",
  7: "R|Reimbursement",
  8: "QP|Purchase of Equity",
  9: "QS|Sale of Equity",
  10: "CG|Credit Guarantee",
  11: "Incoming Commitment",
  12: "Outgoing Pledge",
  13: "Incoming Pledge",
});

export const dateTypes = codelist("activity date type", {
  1: "start-planned|Planned start",
  2: "start-actual|Actual start",
  3: "end-planned|Planned end",
  4: "end-actual|Actual end",
});

export const organisationRoles = codelist("organisation role", {
  1: "Funding",
  2: "Accountable",
  3: "Extending",
  4: "Implementing",
});

export const organisationTypes = codelist("organisation type", {
  10: "Government",
  11: "Local Government",
  15: "Other Public Sector",
  21: "International NGO",
  22: "National NGO",
  23: "Regional NGO",
  24: "Partner Country based NGO",
  30: "Public Private Partnership",
  40: "Multilateral",
  60: "Foundation",
  70: "Private Sector",
  71: "Private Sector in Provider Country",
  72: "Private Sector in Aid Recipient Country",
  73: "Private Sector in Third Country",
  80: "Academic, Training and Research",
  90: "Other",
});

export const statuses = codelist("activity status", {
  1: "Pipeline/identification|Pipeline|Identification",
  2: "Implementation",
  3: "Completion|Finalisation",
  4: "Post-completion|Closed",
  5: "Cancelled|Canceled",
  6: "Suspended",
});

export const scopes = codelist("activity scope", {
  1: "Global",
  2: "Regional",
  3: "Multi-national",
  4: "National",
  5: "Sub-national: Multi-first-level administrative areas",
  6: "Sub-national: Single first-level administrative area",
  7: "Sub-national: Single second-level administrative area",
  8: "Single location",
});

export const descriptionTypes = codelist("description type", {
  1: "General",
  2: "Objectives",
  3: "Target Groups",
  4: "Other",
});

export const collaborationTypes = codelist("collaboration type", {
  1: "Bilateral",
  2: "Multilateral|Multilateral (inflows)",
  3: "Bilateral, core contributions to NGOs and other private bodies / PPPs",
  4: "Multilateral outflows",
  6: "Private Sector Outflows",
  7: "Bilateral, ex-post reporting on NGOs’ activities funded through core contributions",
  8: "Bilateral, triangular co-operation",
});

export const flowTypes = codelist("flow type", {
  10: "ODA",
  20: "OOF",
  21: "Non-export credit OOF",
  22: "Officially supported export credits",
  30: "Private grants|Private Development Finance",
  35: "Private Market",
  36: "Private Foreign Direct Investment",
  37: "Other Private flows at market terms",
  40: "Non flow",
  50: "Other flows",
});

export const tiedStatuses = codelist("tied status", {
  3: "Partially tied",
  4: "Tied",
  5: "Untied",
});

export const disbursementChannels = codelist("disbursement channel", {
  1: "",
  2: "",
  3: "",
  4: "",
});

export const budgetTypes = codelist("budget type", { 1: "Original", 2: "Revised" });

export const budgetStatuses = codelist("budget status", { 1: "Indicative", 2: "Committed" });

export const relatedTypes = codelist("related activity type", {
  1: "Parent",
  2: "Child",
  3: "Sibling",
  4: "Co-funded|Multifunded",
  5: "Third Party",
});

export const resultTypes = codelist("result type", {
  1: "Output",
  2: "Outcome",
  3: "Impact",
  9: "Other",
});

export const indicatorMeasures = codelist("indicator measure", {
  1: "Unit",
  2: "Percentage",
  3: "Nominal",
  4: "Ordinal",
  5: "Qualitative",
});

export const significances = codelist("policy significance", {
  0: "not targeted",
  1: "significant objective",
  2: "principal objective",
  3: "principal objective AND in support of an action programme",
  4: "Explicit primary objective",
});

export const exactnesses = codelist("geographic exactness", { 1: "Exact", 2: "Approximate" });

export const repaymentTypes = codelist("loan repayment type", {
  1: "Equal Principal Payments (EPP)|Equal Principal Payments",
  2: "Annuity",
  3: "Lump sum",
  5: "Other",
});

export const repaymentPeriods = codelist("loan repayment period", {
  1: "Annual",
  2: "Semi-annual",
  4: "Quarterly",
  12: "Monthly",
});

export const sectorVocabularies = codelist("sector vocabulary", {
  1: "DAC",
  2: "DAC-3",
  3: "COFOG",
  4: "NACE",
  5: "NTEE",
  6: "ADT|AidData",
  7: "SDG Goal",
  8: "SDG Target",
  9: "SDG Indicator",
  10: "Humanitarian Global Clusters",
  11: "NAICS",
  12: "UN System Function",
  98: "RO2",
  99: "RO",
});

export const regionVocabularies = codelist("region vocabulary", { 1: "DAC", 2: "UN", 99: "RO" });

export const markerVocabularies = codelist("policy marker vocabulary", { 1: "DAC", 99: "RO" });

export const aidVocabularies = codelist("aid type vocabulary", { 1: "DAC", 2: "", 3: "", 4: "" });

export const placeVocabularies = codelist("geographic vocabulary", {
  A1: "GAUL",
  A2: "SALB",
  A3: "GADM",
  A4: "ISO",
  G1: "GEO|GeoNames|1",
  G2: "OSM|OpenStreetMap|3",
});
