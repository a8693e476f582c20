// Folders of templates/ that no kind asks for: a slip in a name would be passed over.
import { join } from "node:path";
import { suggestName } from "@brief/data";
import type { Finding } from "../finding.ts";

/**
 * @param own names of the templates that the workspace brings
 * @param kinds names of all kinds, those with faults of their own too
 */
export function unusedTemplates(
  own: readonly string[],
  kinds: readonly string[],
  workspace: string,
): readonly Finding[] {
  const known = [...kinds, "partials"];
  const folders = new Set(own.map((name) => name.split("/")[0] ?? name));
  return [...folders]
    .filter((folder) => !known.includes(folder))
    .map((folder) => ({
      rule: "unused-template",
      severity: "warning",
      message: `no kind "${folder}" asks for the templates in "templates/${folder}"`,
      place: { file: join(workspace, "templates", folder) },
      found: folder,
      expected: known.join(", "),
      remedy: suggestName(folder, known),
    }));
}
