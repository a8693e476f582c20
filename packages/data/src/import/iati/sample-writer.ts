// For tests: activities → XML in the form of versions 2 or of versions 1, written without the reader's tables.
import type {
  Classified,
  IatiActivity,
  IatiTransaction,
  Narrative,
  Organisation,
  Party,
} from "./activity.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

const letters = ["", "IF", "C", "D", "E", "IR", "LR", "R", "QP", "QS", "CG"];
const dateWords = ["", "start-planned", "start-actual", "end-planned", "end-actual"];
const roleWords = ["", "Funding", "Accountable", "Extending", "Implementing"];
const typeWords: Attributes = { "10": "Government", "40": "Multilateral", "70": "Private Sector" };
const vocabularyWords: Attributes = { "1": "DAC", "2": "DAC-3", "99": "RO" };

export function writeFile(activities: readonly IatiActivity[], version: string): string {
  const write = version.startsWith("1") ? writer(1) : writer(2);
  return `<iati-activities version="${version}">\n${activities.map(write).join("\n")}\n</iati-activities>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value ?? "")}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function writer(major: 1 | 2): (activity: IatiActivity) => string {
  const word = (list: readonly string[], code: string | undefined): string | undefined =>
    major === 1 && code !== undefined ? list[Number(code)] : code;

  return (activity) => {
    const language = (narrative: Narrative): string | undefined =>
      narrative.language === activity.language ? undefined : narrative.language;

    /** Versions 1 have room for one text in an element. */
    const withWords = (name: string, attributes: Attributes, all: readonly Narrative[]): string => {
      const [first] = all;
      if (major === 2)
        return tag(
          name,
          attributes,
          all
            .map((one) => tag("narrative", { "xml:lang": language(one) }, escaped(one.text)))
            .join(""),
        );
      return first === undefined
        ? tag(name, attributes)
        : tag(name, { ...attributes, "xml:lang": language(first) }, escaped(first.text));
    };
    const perLanguage = (name: string, all: readonly Narrative[]): string =>
      major === 2
        ? withWords(name, {}, all)
        : all.map((one) => withWords(name, {}, [one])).join("");
    const organisation = (name: string, of: Organisation, more: Attributes = {}): string => {
      const type = major === 1 ? typeWords[of.type ?? ""] : of.type;
      return withWords(name, { ref: of.ref, type, ...more }, of.names);
    };
    const party = (name: "provider" | "receiver", of: Party | undefined): string =>
      of === undefined
        ? ""
        : organisation(`${name}-org`, of, { [`${name}-activity-id`]: of.activityId });
    const sector = (of: Classified): string => {
      const vocabulary = major === 1 ? vocabularyWords[of.vocabulary ?? ""] : of.vocabulary;
      const { code, percentage } = of;
      return withWords("sector", { vocabulary, code, percentage }, of.narratives);
    };
    const value = (of: IatiTransaction): string => {
      const currency = of.currency === activity.defaultCurrency ? undefined : of.currency;
      return tag("value", { currency, "value-date": of.valueDate }, of.value);
    };
    const day = (name: string, date: string | undefined, attributes: Attributes = {}): string => {
      if (date === undefined) return "";
      return major === 1
        ? tag(name, attributes, date)
        : tag(name, { ...attributes, "iso-date": date });
    };
    const transaction = (of: IatiTransaction): string =>
      tag(
        "transaction",
        { ref: of.ref },
        tag("transaction-type", { code: word(letters, of.type) }) +
          day("transaction-date", of.date) +
          value(of) +
          perLanguage("description", of.descriptions) +
          party("provider", of.provider) +
          party("receiver", of.receiver),
      );
    const status = activity.status;
    return tag(
      "iati-activity",
      { "xml:lang": activity.language, "default-currency": activity.defaultCurrency },
      [
        tag("iati-identifier", {}, escaped(activity.identifier ?? "")),
        activity.reportingOrg && organisation("reporting-org", activity.reportingOrg),
        perLanguage("title", activity.titles),
        ...activity.descriptions.map((one) =>
          withWords("description", { type: one.type }, one.narratives),
        ),
        ...activity.participatingOrgs.map((one) =>
          organisation("participating-org", one, { role: word(roleWords, one.role) }),
        ),
        status && tag("activity-status", { code: status.code }, escaped(status.word ?? "")),
        ...activity.dates.map((one) =>
          day("activity-date", one.date, { type: word(dateWords, one.type) }),
        ),
        ...activity.recipientCountries.map(({ code, percentage, narratives }) =>
          withWords("recipient-country", { code, percentage }, narratives),
        ),
        ...activity.sectors.map(sector),
        ...activity.transactions.map(transaction),
      ].join("\n  "),
    );
  };
}
