// The words for what a brief can be about.
import { type Subject, subjects } from "@brief/render";

/** The word that `each:` takes. */
export const eachOf = (subject: Subject) => `${subject}s`;

/** `projects`, `project` → `project`. */
export function subjectOf(word: string): Subject | undefined {
  return subjects.find((subject) => word === subject || word === eachOf(subject));
}
