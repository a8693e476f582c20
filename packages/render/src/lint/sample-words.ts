// Words as rules see them, for tests: one passage of one role.
import type { Language } from "../brief.ts";
import type { Role, Words } from "./rule.ts";

export function words(text: string, language: Language, role: Role = "prose"): Words {
  return { language, text, passages: [{ from: 0, to: text.length, role }], spans: [] };
}
