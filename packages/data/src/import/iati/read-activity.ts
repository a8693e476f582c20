// One <iati-activity> element → one IatiActivity; whatever is not taken is named in the diagnostics.
import type { Diagnostic } from "../../diagnostic.ts";
import type { Rejected } from "../report.ts";
import type {
  ActivityDate,
  IatiActivity,
  OtherIdentifier,
  ParticipatingOrganisation,
  PolicyMarker,
} from "./activity.ts";
import {
  collaborationTypes,
  dateTypes,
  descriptionTypes,
  flowTypes,
  markerVocabularies,
  organisationRoles,
  scopes,
  significances,
  statuses,
  tiedStatuses,
} from "./codes.ts";
import {
  attribute,
  childOf,
  childrenOf,
  forget,
  reportNotRead,
  textOf,
  type XmlElement,
} from "./element.ts";
import {
  booleanOf,
  codedOf,
  codeIn,
  codeOf,
  currencyFrom,
  datedOf,
  narrativesIn,
  narrativesOf,
  organisationOf,
  percentageFrom,
  vocabularyOf,
} from "./fields.ts";
import { takeOffWrappers } from "./known-elements.ts";
import { documentLinksOf, relatedActivitiesOf } from "./read-links.ts";
import {
  aidTypesIn,
  budgetsOf,
  loanStatusesOf,
  loanTermsOf,
  plannedDisbursementsOf,
  transactionsOf,
} from "./read-money.ts";
import { classifiedIn, countriesIn, locationsOf } from "./read-places.ts";
import { resultsOf } from "./read-results.ts";
import { type Reading, reject, warn } from "./reading.ts";
import { tellWhiteSpace } from "./white-space.ts";
import { tellWordsMissing } from "./words-missing.ts";

export interface ReadActivity {
  readonly activity: IatiActivity;
  readonly diagnostics: readonly Diagnostic[];
  readonly rejected: readonly Rejected[];
}

export function readActivity(element: XmlElement, version: string): ReadActivity {
  const diagnostics: Diagnostic[] = [];
  const rejected: Rejected[] = [];
  const written = attribute(element, "default-currency");
  const start = {
    major: version.startsWith("1") ? (1 as const) : (2 as const),
    language: attribute(element, "xml:lang"),
    currency: undefined,
    diagnostics,
    rejected,
  };
  const reading = { ...start, currency: currencyFrom(start, written, element.place) };
  takeOffWrappers(reading, element);
  tellWhiteSpace(reading, element);
  tellWordsMissing(reading, element);
  refuseNested(reading, element);
  const activity = { version, ...headOf(reading, element), ...bodyOf(reading, element) };
  reportNotRead(reading, element, element.name);
  return { activity, diagnostics, rejected };
}

type Head =
  | "identifier"
  | "language"
  | "defaultCurrency"
  | "lastUpdated"
  | "hierarchy"
  | "humanitarian"
  | "reportingOrg"
  | "titles"
  | "descriptions"
  | "participatingOrgs"
  | "otherIdentifiers"
  | "status"
  | "dates";

function headOf(reading: Reading, element: XmlElement): Pick<IatiActivity, Head> {
  const reporting = childOf(reading, element, "reporting-org");
  const status = childOf(reading, element, "activity-status");
  return {
    identifier: identifierOf(reading, element),
    language: reading.language,
    defaultCurrency: reading.currency,
    lastUpdated: attribute(element, "last-updated-datetime"),
    hierarchy: attribute(element, "hierarchy"),
    humanitarian: booleanOf(element, "humanitarian"),
    reportingOrg: reporting && organisationOf(reading, reporting),
    titles: narrativesIn(reading, element, "title"),
    descriptions: childrenOf(element, "description").map((child) => ({
      type: codeOf(reading, descriptionTypes, attribute(child, "type"), child.place),
      narratives: narrativesOf(reading, child),
    })),
    participatingOrgs: childrenOf(element, "participating-org").map((child) =>
      participatingOf(reading, child),
    ),
    otherIdentifiers: otherIdentifiersOf(reading, element),
    status: status && codedOf(reading, statuses, status),
    dates: datesOf(reading, element),
  };
}

function bodyOf(reading: Reading, element: XmlElement): Omit<IatiActivity, Head | "version"> {
  const crs = childrenOf(element, "crs-add");
  const capital = childOf(reading, element, "capital-spend");
  return {
    scope: codeIn(reading, element, "activity-scope", scopes),
    recipientCountries: countriesIn(reading, element),
    recipientRegions: classifiedIn(reading, element, "recipient-region"),
    locations: locationsOf(reading, element),
    sectors: classifiedIn(reading, element, "sector"),
    policyMarkers: policyMarkersOf(reading, element),
    collaborationType: codeIn(reading, element, "collaboration-type", collaborationTypes),
    defaultFlowType: codeIn(reading, element, "default-flow-type", flowTypes),
    defaultFinanceType: codeIn(reading, element, "default-finance-type"),
    defaultAidTypes: aidTypesIn(reading, element, "default-aid-type"),
    defaultTiedStatus: codeIn(reading, element, "default-tied-status", tiedStatuses),
    budgets: budgetsOf(reading, element),
    plannedDisbursements: plannedDisbursementsOf(reading, element),
    capitalSpend: capital && percentageFrom(reading, capital),
    transactions: transactionsOf(reading, element),
    documentLinks: documentLinksOf(reading, element),
    relatedActivities: relatedActivitiesOf(reading, element),
    results: resultsOf(reading, element),
    loanTerms: loanTermsOf(reading, crs),
    loanStatuses: loanStatusesOf(reading, crs),
  };
}

/** Which of the two the rest belongs to is not clear; the outer one is taken without it. */
function refuseNested(reading: Reading, activity: XmlElement): void {
  for (const nested of childrenOf(activity, "iati-activity")) {
    reject(reading, "iati-nested", nested.place, "an activity stands in another");
    forget(nested);
  }
}

function identifierOf(reading: Reading, activity: XmlElement): string | undefined {
  const element = childOf(reading, activity, "iati-identifier");
  const written = element?.text ?? "";
  const identifier = element && textOf(element);
  if (element === undefined || identifier === undefined)
    warn(reading, "iati-identifier-missing", activity.place, "an activity has no identifier");
  else if (identifier !== written)
    warn(
      reading,
      "iati-white-space",
      element.place,
      `white space stands around the identifier "${identifier}" (rule 1.3.1)`,
    );
  return identifier;
}

function participatingOf(reading: Reading, element: XmlElement): ParticipatingOrganisation {
  return {
    role: codeOf(reading, organisationRoles, attribute(element, "role"), element.place),
    ...organisationOf(reading, element),
    activityId: attribute(element, "activity-id"),
    crsChannelCode: attribute(element, "crs-channel-code"),
  };
}

/** Versions 1 write the identifier as text and its owner as attributes. */
function otherIdentifiersOf(reading: Reading, activity: XmlElement): readonly OtherIdentifier[] {
  return childrenOf(activity, "other-identifier").flatMap((element) => {
    const owner = childOf(reading, element, "owner-org");
    const [text, name] = [textOf(element), attribute(element, "owner-name")];
    const ref = attribute(element, "ref") ?? text;
    const identifier = {
      type: attribute(element, "type"),
      ownerRef: (owner && attribute(owner, "ref")) ?? attribute(element, "owner-ref"),
      ownerNames: [
        ...(name === undefined ? [] : [{ text: name, language: reading.language }]),
        ...(owner === undefined ? [] : narrativesOf(reading, owner)),
      ],
    };
    const isEmpty = ref === undefined && identifier.ownerRef === undefined;
    return isEmpty && identifier.ownerNames.length === 0 ? [] : [{ ref, ...identifier }];
  });
}

/** A date that is no day is refused, and so has no place among the dates. */
function datesOf(reading: Reading, activity: XmlElement): readonly ActivityDate[] {
  return childrenOf(activity, "activity-date").flatMap((element) => {
    const { place } = element;
    const type = codeOf(reading, dateTypes, attribute(element, "type"), place);
    const refusals = reading.rejected.length;
    const { date, narratives } = datedOf(reading, element);
    if (date !== undefined) return [{ type, date, narratives, place }];
    if (type !== undefined && reading.rejected.length === refusals)
      reject(reading, "iati-date-unclear", place, `the date of type "${type}" is empty`);
    return [];
  });
}

function policyMarkersOf(reading: Reading, activity: XmlElement): readonly PolicyMarker[] {
  return childrenOf(activity, "policy-marker").flatMap((element) => {
    const code = attribute(element, "code");
    const written = attribute(element, "significance");
    const marker = {
      code,
      ...vocabularyOf(reading, markerVocabularies, element, "1"),
      significance: codeOf(reading, significances, written, element.place),
      narratives: narrativesOf(reading, element),
    };
    const isEmpty = code === undefined && written === undefined && marker.narratives.length === 0;
    return isEmpty ? [] : [marker];
  });
}
