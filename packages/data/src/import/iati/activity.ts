// One IATI activity, whatever version it was written in: the codes are those of 2.03, `undefined` is "not given".
import type { Place } from "../../diagnostic.ts";

/** Words in one language; the language is the nearest xml:lang. */
export interface Narrative {
  readonly text: string;
  readonly language: string | undefined;
}

/** A code of version 2.03 where the file's code or word is known, and the word as written. */
export interface Coded {
  readonly code: string | undefined;
  readonly word: string | undefined;
}

/** The vocabulary's 2.03 code; a name of the publisher's own is code 99, and kept beside it. */
export interface Vocabulary {
  readonly vocabulary: string | undefined;
  readonly vocabularyName: string | undefined;
}

export interface Organisation {
  readonly ref: string | undefined;
  readonly type: string | undefined;
  readonly names: readonly Narrative[];
}

export interface ParticipatingOrganisation extends Organisation {
  /** 1 funding, 2 accountable, 3 extending, 4 implementing. */
  readonly role: string | undefined;
  readonly activityId: string | undefined;
  readonly crsChannelCode: string | undefined;
}

/** The other side of a transaction or planned disbursement. */
export interface Party extends Organisation {
  readonly activityId: string | undefined;
}

export interface OtherIdentifier {
  readonly ref: string | undefined;
  readonly type: string | undefined;
  readonly ownerRef: string | undefined;
  readonly ownerNames: readonly Narrative[];
}

export interface Description {
  readonly type: string | undefined;
  readonly narratives: readonly Narrative[];
}

export interface ActivityDate {
  /** 1 planned start, 2 actual start, 3 planned end, 4 actual end. */
  readonly type: string | undefined;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly narratives: readonly Narrative[];
  readonly place: Place;
}

export interface RecipientCountry {
  readonly code: string | undefined;
  readonly percentage: string | undefined;
  readonly narratives: readonly Narrative[];
}

export interface Classified extends RecipientCountry, Vocabulary {}

export interface AdministrativeUnit extends Vocabulary {
  readonly code: string | undefined;
  readonly level: string | undefined;
  readonly names: readonly Narrative[];
}

export interface Location {
  readonly ref: string | undefined;
  readonly ids: readonly (Vocabulary & { readonly code: string })[];
  readonly names: readonly Narrative[];
  readonly descriptions: readonly Narrative[];
  readonly activityDescriptions: readonly Narrative[];
  /** Decimal degrees as written. */
  readonly point: { readonly latitude: string; readonly longitude: string } | undefined;
  readonly administrative: readonly AdministrativeUnit[];
  /** 1 exact, 2 approximate. */
  readonly exactness: string | undefined;
  /** Of versions before 1.04: 1 exact to 9 unclear. */
  readonly precision: string | undefined;
  readonly reach: string | undefined;
  readonly locationClass: string | undefined;
  /** Feature designation, or the location type of versions 1. */
  readonly feature: string | undefined;
  readonly percentage: string | undefined;
}

/** An exact decimal with its currency: the value's own, else the activity's default. */
export interface Money {
  readonly value: string;
  readonly currency: string | undefined;
  readonly valueDate: string | undefined;
}

export interface Budget extends Money {
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly place: Place;
}

export interface PlannedDisbursement extends Money {
  readonly type: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly provider: Party | undefined;
  readonly receiver: Party | undefined;
  readonly place: Place;
}

export interface IatiTransaction extends Money {
  readonly ref: string | undefined;
  readonly humanitarian: boolean | undefined;
  readonly type: string;
  readonly date: string | undefined;
  readonly dateNarratives: readonly Narrative[];
  readonly descriptions: readonly Narrative[];
  readonly provider: Party | undefined;
  readonly receiver: Party | undefined;
  readonly channel: string | undefined;
  readonly sectors: readonly Classified[];
  readonly countries: readonly RecipientCountry[];
  readonly regions: readonly Classified[];
  readonly flowType: string | undefined;
  readonly financeType: string | undefined;
  readonly aidTypes: readonly (Vocabulary & { readonly code: string })[];
  readonly tiedStatus: string | undefined;
  readonly place: Place;
}

export interface LoanTerms {
  readonly rate1: string | undefined;
  readonly rate2: string | undefined;
  readonly repaymentType: string | undefined;
  readonly repaymentPlan: string | undefined;
  readonly commitmentDate: string | undefined;
  readonly repaymentFirstDate: string | undefined;
  readonly repaymentFinalDate: string | undefined;
  readonly place: Place;
}

export interface LoanStatus {
  readonly year: string | undefined;
  readonly currency: string | undefined;
  readonly valueDate: string | undefined;
  readonly interestReceived: string | undefined;
  readonly principalOutstanding: string | undefined;
  readonly principalArrears: string | undefined;
  readonly interestArrears: string | undefined;
  readonly place: Place;
}

export interface DocumentLink {
  readonly url: string | undefined;
  readonly format: string | undefined;
  readonly titles: readonly Narrative[];
  readonly descriptions: readonly Narrative[];
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly date: string | undefined;
}

export interface RelatedActivity {
  readonly ref: string | undefined;
  /** 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party. */
  readonly type: string | undefined;
  readonly narratives: readonly Narrative[];
}

export interface PolicyMarker extends Vocabulary {
  readonly code: string | undefined;
  readonly significance: string | undefined;
  readonly narratives: readonly Narrative[];
}

/** A measured value as written: its indicator says of what; it need not be a number. */
export interface Measured {
  readonly value: string | undefined;
  readonly comments: readonly Narrative[];
}

export interface Baseline extends Measured {
  readonly year: string | undefined;
  readonly date: string | undefined;
}

export interface ResultPeriod {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly targets: readonly Measured[];
  readonly actuals: readonly Measured[];
}

export interface Indicator {
  readonly measure: string | undefined;
  readonly ascending: boolean | undefined;
  readonly titles: readonly Narrative[];
  readonly descriptions: readonly Narrative[];
  readonly baselines: readonly Baseline[];
  readonly periods: readonly ResultPeriod[];
}

export interface Result {
  readonly type: string | undefined;
  readonly aggregation: boolean | undefined;
  readonly titles: readonly Narrative[];
  readonly descriptions: readonly Narrative[];
  readonly indicators: readonly Indicator[];
}

export interface IatiActivity {
  /** The version the activity was read as. */
  readonly version: string;
  readonly identifier: string | undefined;
  readonly language: string | undefined;
  readonly defaultCurrency: string | undefined;
  readonly lastUpdated: string | undefined;
  readonly hierarchy: string | undefined;
  readonly humanitarian: boolean | undefined;
  readonly reportingOrg: Organisation | undefined;
  readonly titles: readonly Narrative[];
  readonly descriptions: readonly Description[];
  readonly participatingOrgs: readonly ParticipatingOrganisation[];
  readonly otherIdentifiers: readonly OtherIdentifier[];
  readonly status: Coded | undefined;
  readonly dates: readonly ActivityDate[];
  readonly scope: string | undefined;
  readonly recipientCountries: readonly RecipientCountry[];
  readonly recipientRegions: readonly Classified[];
  readonly locations: readonly Location[];
  readonly sectors: readonly Classified[];
  readonly policyMarkers: readonly PolicyMarker[];
  readonly collaborationType: string | undefined;
  readonly defaultFlowType: string | undefined;
  readonly defaultFinanceType: string | undefined;
  readonly defaultAidTypes: readonly (Vocabulary & { readonly code: string })[];
  readonly defaultTiedStatus: string | undefined;
  readonly budgets: readonly Budget[];
  readonly plannedDisbursements: readonly PlannedDisbursement[];
  /** Percentage as written. */
  readonly capitalSpend: string | undefined;
  readonly transactions: readonly IatiTransaction[];
  readonly documentLinks: readonly DocumentLink[];
  readonly relatedActivities: readonly RelatedActivity[];
  readonly results: readonly Result[];
  readonly loanTerms: readonly LoanTerms[];
  readonly loanStatuses: readonly LoanStatus[];
}
