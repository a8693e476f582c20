// Document links and related activities; the activity-website of versions 1 is a link of category A12.
import type { DocumentLink, RelatedActivity } from "./activity.ts";
import { relatedTypes } from "./codes.ts";
import { attribute, childOf, childrenOf, textOf, type XmlElement } from "./element.ts";
import { codeOf, datedOf, narrativesIn, narrativesOf } from "./fields.ts";
import type { Reading } from "./reading.ts";

export function documentLinksOf(reading: Reading, activity: XmlElement): readonly DocumentLink[] {
  const links = childrenOf(activity, "document-link").map((element) => linkOf(reading, element));
  const websites = childrenOf(activity, "activity-website").flatMap((element) => {
    const url = textOf(element);
    return url === undefined ? [] : [websiteAt(url)];
  });
  return [...links, ...websites];
}

function linkOf(reading: Reading, element: XmlElement): DocumentLink {
  const date = childOf(reading, element, "document-date");
  // The language of a link in versions 1: of its title, where that names none.
  const language = attribute(element, "xml:lang") ?? reading.language;
  const within = { ...reading, language };
  return {
    url: attribute(element, "url"),
    format: attribute(element, "format"),
    titles: narrativesIn(within, element, "title"),
    descriptions: narrativesIn(within, element, "description"),
    categories: codesIn(reading, element, "category"),
    languages: codesIn(reading, element, "language"),
    date: date === undefined ? undefined : datedOf(reading, date).date,
  };
}

/** `@code`, or the code as the text (languages of versions 1). */
function codesIn(reading: Reading, parent: XmlElement, name: string): readonly string[] {
  return childrenOf(parent, name).flatMap((element) => {
    const code = attribute(element, "code");
    const words = narrativesOf(reading, element);
    return code ?? words[0]?.text ?? [];
  });
}

function websiteAt(url: string): DocumentLink {
  const nothing = { titles: [], descriptions: [], languages: [], date: undefined };
  return { url, format: "text/html", categories: ["A12"], ...nothing };
}

export function relatedActivitiesOf(
  reading: Reading,
  activity: XmlElement,
): readonly RelatedActivity[] {
  return childrenOf(activity, "related-activity").map((element) => ({
    ref: attribute(element, "ref"),
    type: codeOf(reading, relatedTypes, attribute(element, "type"), element.place),
    narratives: narrativesOf(reading, element),
  }));
}
