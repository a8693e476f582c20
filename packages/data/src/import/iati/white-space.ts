// White space around identifiers that stand in attributes, told by the rules of the standard; it is taken off in reading.
import type { XmlElement } from "./element.ts";
import { type Reading, warn } from "./reading.ts";

interface Identifying {
  readonly attribute: string;
  /** Official id of the standard. */
  readonly rule: string;
  /** Only where the element is of this type. */
  readonly type?: string;
}

const ofActivity: Readonly<Record<string, readonly Identifying[]>> = {
  "reporting-org": [{ attribute: "ref", rule: "1.14.1" }],
  "participating-org": [
    { attribute: "ref", rule: "1.8.1" },
    { attribute: "activity-id", rule: "1.9.1" },
  ],
  "other-identifier": [
    { attribute: "ref", rule: "1.6.1", type: "A3" },
    { attribute: "ref", rule: "1.16.1", type: "B1" },
  ],
  "owner-org": [{ attribute: "ref", rule: "1.11.1" }],
  "related-activity": [{ attribute: "ref", rule: "1.7.1" }],
  "provider-org": [
    { attribute: "ref", rule: "1.10.1" },
    { attribute: "provider-activity-id", rule: "1.4.1" },
  ],
  "receiver-org": [
    { attribute: "ref", rule: "1.15.1" },
    { attribute: "receiver-activity-id", rule: "1.5.1" },
  ],
};

/** Organisations stand in these too. */
const inner: ReadonlySet<string> = new Set([
  "other-identifier",
  "transaction",
  "planned-disbursement",
]);

export function tellWhiteSpace(reading: Reading, parent: XmlElement): void {
  for (const element of parent.children) {
    if (element.foreign) continue;
    for (const { attribute, rule, type } of ofActivity[element.name] ?? []) {
      const written = element.attributes.get(attribute) ?? "";
      const applies = type === undefined || element.attributes.get("type") === type;
      if (!applies || written === written.trim() || written.trim() === "") continue;
      const what = `"${attribute}" of ${element.name}, "${written.trim()}"`;
      warn(
        reading,
        "iati-white-space",
        element.place,
        `white space stands around ${what} (rule ${rule})`,
      );
    }
    if (inner.has(element.name)) tellWhiteSpace(reading, element);
  }
}
