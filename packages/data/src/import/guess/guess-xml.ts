// Text that begins with `<` → an IATI file, or the XML or web page that it is instead.
import type { Foreign, Guess } from "./guess-format.ts";

const webPage: Foreign = {
  type: "foreign",
  name: "a web page (HTML)",
  remedy: "open it in a browser: it may say why the download failed; then download the file itself",
};

/** Root element, without its prefix → what it is. */
const roots: Readonly<Record<string, string>> = {
  "iati-organisations": "an IATI organisation file, where an activity file is needed",
  rss: "an RSS feed",
  RDF: "an RDF file or RSS feed",
  feed: "an Atom feed",
  Structure: "an SDMX structure file",
  GenericData: "an SDMX data file",
  StructureSpecificData: "an SDMX data file",
  CompactData: "an SDMX data file",
  MessageGroup: "an SDMX data file",
  svg: "an SVG picture",
  kml: "a KML map",
  gpx: "a GPX track",
  Workbook: "an Excel 2003 XML workbook",
  Envelope: "a SOAP message",
  Error: "an error message of a server",
  FlatOpc: "an Office document in XML",
  package: "an Office document in XML",
  document: "an Office document in XML",
  codelist: "an IATI code list",
  xbrl: "an XBRL report",
};

const tablesOf: ReadonlySet<string> = new Set(["Workbook", "FlatOpc", "package", "document"]);

export function guessXml(text: string, file: string): Guess {
  // Wrappers of other namespaces may stand round the activities, as in answers of a data store.
  if (/<(?:[\w.-]+:)?iati-activit(?:y|ies)[\s/>]/.test(text)) {
    return { type: "known", format: "iati", container: "xml" };
  }
  if (
    /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|script)\b/i.test(text)
  ) {
    return webPage;
  }
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(withoutComments(text))?.[1];
  // A long comment before the root: the reader will see what follows it.
  if (root === undefined) return { type: "known", format: "iati", container: "xml" };
  if (root.toLowerCase() === "html") return webPage;
  const name = roots[root] ?? `XML of another kind, with the root <${root}>`;
  const remedy = tablesOf.has(root)
    ? "open it in an office programme and save the table as .xlsx"
    : `look for another download: ${file} holds no <iati-activity>`;
  return { type: "foreign", name, remedy };
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}
