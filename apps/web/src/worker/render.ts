// A brief's specification → its PDF and HTML, by the very packages that the command line uses.
import { htmlStyles, printHtml } from "@brief/render";
import type { RenderReply, RenderRequest } from "../messages.ts";
import { sha256 } from "../sha256.ts";
import { makeEdition } from "./make-edition.ts";

export async function render(request: RenderRequest): Promise<RenderReply> {
  const made = await makeEdition(request);
  if (made.type === "refused") return made;
  const { spec, options, composed, pdf, pages, places } = made;
  return {
    type: "rendered",
    spec,
    options,
    pdf,
    sha256: await sha256(pdf),
    pages,
    places,
    html: printHtml(composed.document, { styles: false }),
    styles: htmlStyles,
    // An editor sees a text with its faults; only the command line withholds it for them.
    diagnostics: [...made.diagnostics, ...composed.wording],
  };
}
