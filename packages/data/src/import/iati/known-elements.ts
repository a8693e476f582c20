// Which children an element has in the standard, all versions together; wrappers round known children are taken off.
import { reportNotRead, type XmlElement } from "./element.ts";
import { type Reading, warn } from "./reading.ts";

const money = ["value", "period-start", "period-end"];

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "iati-activity": [
      ..."iati-identifier reporting-org title description participating-org other-identifier".split(
        " ",
      ),
      ..."activity-status activity-date contact-info activity-scope recipient-country".split(" "),
      ..."recipient-region location sector tag country-budget-items humanitarian-scope".split(" "),
      ..."policy-marker collaboration-type default-flow-type default-finance-type".split(" "),
      ..."default-aid-type default-tied-status budget planned-disbursement capital-spend".split(
        " ",
      ),
      ..."transaction document-link related-activity legacy-data conditions result".split(" "),
      ..."crs-add fss activity-website".split(" "),
    ],
    transaction: [
      ..."transaction-type transaction-date value description provider-org receiver-org".split(" "),
      ..."disbursement-channel sector recipient-country recipient-region flow-type".split(" "),
      ..."finance-type aid-type tied-status".split(" "),
    ],
    location: [
      ..."location-reach location-id name description activity-description".split(" "),
      ..."administrative point exactness location-class feature-designation".split(" "),
      ..."coordinates location-type gazetteer-entry".split(" "),
    ],
    budget: [...money, "budget-line"],
    "planned-disbursement": [...money, "provider-org", "receiver-org"],
    "crs-add": ["other-flags", "aidtype-flag", "loan-terms", "loan-status", "channel-code"],
    result: ["title", "description", "document-link", "reference", "indicator"],
    indicator: ["title", "description", "document-link", "reference", "baseline", "period"],
    period: ["period-start", "period-end", "target", "actual"],
    "document-link": [
      "title",
      "description",
      "category",
      "language",
      "document-date",
      "recipient-country",
    ],
  }).map(([name, children]) => [name, new Set(children)]),
);

/** Puts the known children of unknown wrappers where they belong, here and below. */
export function takeOffWrappers(reading: Reading, element: XmlElement): void {
  const names = known.get(element.name);
  if (names !== undefined && element.children.some((child) => isWrapper(child, names)))
    element.children = element.children.flatMap((child) =>
      unwrapped(reading, child, names, element.name),
    );
  for (const child of element.children) takeOffWrappers(reading, child);
}

function unwrapped(
  reading: Reading,
  child: XmlElement,
  names: ReadonlySet<string>,
  parent: string,
): readonly XmlElement[] {
  if (!isWrapper(child, names)) return [child];
  const path = `${parent}/${child.name}`;
  warn(reading, "iati-wrapper", { ...child.place, path }, `"${child.name}" wraps known elements`);
  reportNotRead(reading, { ...child, children: [] }, path);
  return child.children.flatMap((inner) => unwrapped(reading, inner, names, parent));
}

/** The depth of a file is limited before it comes here. */
function isWrapper(element: XmlElement, names: ReadonlySet<string>): boolean {
  // An activity in an activity is no wrapper: its money is not the outer one's.
  if (element.name === "iati-activity" || isKnown(element, names)) return false;
  return element.children.some((child) => isKnown(child, names) || isWrapper(child, names));
}

function isKnown(element: XmlElement, names: ReadonlySet<string>): boolean {
  return !element.foreign && names.has(element.name);
}
