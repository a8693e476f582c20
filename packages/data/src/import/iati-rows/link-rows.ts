// Documents, related activities, other identifiers and policy markers of an activity → rows.
import { packWord } from "../../model/packed-word.ts";
import type { IatiActivity } from "../iati/activity.ts";
import { addTexts, firstOf, idOf, keyOf, type Subject, type Writer } from "./writer.ts";

export function addDocuments(writer: Writer, subject: Subject, activity: IatiActivity): void {
  for (const [index, link] of activity.documentLinks.entries()) {
    const key = keyOf(subject.id, "links", `document.${index + 1}`);
    const id = idOf(writer, key);
    const title = firstOf(link.titles);
    writer.sink.add("links", {
      id,
      subject: subject.id,
      kind: "document",
      target: link.url,
      format: link.format,
      title: title.text,
      language: title.language,
      categories: link.categories.map((code) => packWord([code])),
      languages: link.languages.map((code) => packWord([code])),
      date: link.date,
      source: writer.source,
    });
    addTexts(writer, { id, key }, "name", title.others);
    addTexts(writer, { id, key }, "description", link.descriptions);
  }
}

export function addRelated(writer: Writer, subject: Subject, activity: IatiActivity): void {
  for (const [index, { ref, type, narratives }] of activity.relatedActivities.entries()) {
    const key = keyOf(subject.id, "links", `related.${index + 1}`);
    const id = idOf(writer, key);
    const title = firstOf(narratives);
    writer.sink.add("links", {
      id,
      subject: subject.id,
      kind: "related",
      target: ref,
      type,
      title: title.text,
      language: title.language,
      source: writer.source,
    });
    addTexts(writer, { id, key }, "name", title.others);
  }
}

export function addIdentifiers(writer: Writer, subject: Subject, activity: IatiActivity): void {
  let number = 0;
  for (const other of activity.otherIdentifiers) {
    const { ref, type, ownerRef, ownerNames } = other;
    const owner = firstOf(ownerNames);
    if (ref === undefined) {
      const of = ownerRef ?? owner.text ?? "";
      const reason = `an identifier of "${of}" is not given`;
      writer.notes.reject(writer.place, "iati-empty-element", reason);
      continue;
    }
    const key = keyOf(subject.id, "identifiers", ++number);
    const id = idOf(writer, key);
    writer.sink.add("identifiers", {
      id,
      subject: subject.id,
      value: ref,
      type,
      ownerRef,
      ownerName: owner.text,
      language: owner.language,
      source: writer.source,
    });
    addTexts(writer, { id, key }, "name", owner.others);
  }
}

export function addMarkers(writer: Writer, subject: Subject, activity: IatiActivity): void {
  for (const [index, { narratives, ...marker }] of activity.policyMarkers.entries()) {
    const key = keyOf(subject.id, "markers", index + 1);
    const id = idOf(writer, key);
    const name = firstOf(narratives);
    writer.sink.add("markers", {
      ...marker,
      id,
      subject: subject.id,
      name: name.text,
      language: name.language,
      source: writer.source,
    });
    addTexts(writer, { id, key }, "name", name.others);
  }
}
