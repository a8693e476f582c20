// Which form a document has: its head and foot differ, what it says does not.
import type { BriefSpec } from "../brief.ts";

export function formOf({ theme }: BriefSpec) {
  return {
    isBulletin: theme === "bulletin",
    isOfficial: theme === "official",
    isJournal: theme === "journal",
  };
}
