// The World Bank's headings, of every export and year that we know → our names of the fields.

export const amountFields = ["total", "ibrd", "ida", "grant", "cost"] as const;
export type AmountField = (typeof amountFields)[number];

export const dateFields = ["disclosure", "approval", "effectiveness", "closing"] as const;
export type DateField = (typeof dateFields)[number];

/** Coded by the lender: another word for the same thing is a re-coding, not news. */
export const codedFields = [
  "stage",
  "financing",
  "instrument",
  "environment",
  "risk",
  "consulting",
  "supplement",
  "productLine",
  "processType",
] as const;
export const proseFields = ["name", "objective", "borrower", "agency", "url"] as const;
export const textFields = [...proseFields, ...codedFields] as const;
export type TextField = (typeof textFields)[number];

/** Filled by several columns or holding more than a text. */
const compoundFields = [
  "id",
  "status",
  "country",
  "countryCode",
  "region",
  "sector",
  "theme",
] as const;

export type WbField = AmountField | DateField | TextField | (typeof compoundFields)[number];

/** The API leaves out what a record does not have, so an answer may be without all but these. */
export const neededOfAnswer = ["name", "status"] as const;

/** Without these a list cannot be told from any other table, nor two editions of it compared. */
export const neededFields = ["id", "name", "status", "approval", "total"] as const;

const headings: Readonly<Record<WbField, string>> = {
  id: "id projectid proj_id",
  name: "project_name projectname name",
  status: "status projectstatusdisplay projectstatus",
  stage: "last_stage_reached_name laststagereached",
  country: "countryname countryshortname country",
  countryCode: "countrycode",
  region: "regionname region",
  objective: "pdo projectdevelopmentobjective project_abstract",
  borrower: "borrower borrowername",
  agency: "impagency implementingagency",
  url: "url projecturl",
  disclosure: "public_disclosure_date publicdisclosuredate",
  approval: "boardapprovaldate approvaldate",
  effectiveness: "loan_effective_date effectivedate loaneffectivedate effectivenessdate",
  closing: "closingdate projectclosingdate currentclosingdate",
  total: "curr_total_commitment totalcommamt totalamt totalcommitment",
  ibrd: "curr_ibrd_commitment ibrdcommamt ibrdcommitment",
  ida: "curr_ida_commitment idacommamt idacommitment",
  grant: "grantamt grantamount",
  cost: "curr_project_cost lendprojectcost currentprojectcost projectcost totalprojectcost",
  instrument: "lendinginstr lendinginstrument",
  financing: "projectfinancialtype financingtype",
  environment: "envassesmentcategorycode environmentalassessmentcategory envassessmentcategorycode",
  risk: "esrc_ovrl_risk_rate environmentalandsocialrisk",
  consulting: "cons_serv_reqd_ind consultingservicesrequired",
  supplement: "supplementprojectflg",
  productLine: "prodline prodlinetext productline",
  processType: "prodlinetype lendinginstrtype",
  sector: "sector1 sector2 sector3 sector4 sector5 sector sector_namecode",
  theme: "theme1 theme2 theme3 theme4 theme5 theme theme_namecode",
};

const fieldOf: ReadonlyMap<string, WbField> = new Map(
  Object.entries(headings).flatMap(([field, names]) =>
    // Its keys are the fields, by its type.
    names.split(" ").map((name) => [plain(name), field as WbField] as const),
  ),
);

export const knownHeadings: readonly string[] = Object.values(headings).flatMap((names) =>
  names.split(" "),
);

/** The names by which a field is known, the usual one first. */
export function headingsOf(field: WbField): readonly string[] {
  return headings[field].split(" ");
}

/** `Board Approval Date`, `boardapprovaldate` and `BOARD_APPROVAL_DATE` are one heading. */
export function fieldNamed(heading: string): WbField | undefined {
  return fieldOf.get(plain(heading));
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]/g, "");
}
