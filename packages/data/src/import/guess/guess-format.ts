// The first bytes of a file and its name → the format to read it by, or the name of what it is instead.
import { foreignBytes, isZip } from "./foreign-bytes.ts";
import { guessJson } from "./guess-json.ts";
import { guessText } from "./guess-text.ts";
import { guessXml } from "./guess-xml.ts";
import { headText } from "./head-text.ts";

export const importFormats = ["iati", "wb-list", "wb-api", "package", "rates", "table"] as const;
export type ImportFormat = (typeof importFormats)[number];

/** How a file is opened, whatever it holds. */
export type Container = "xml" | "json" | "csv" | "xlsx";

/** What each format may come in, and the words for it. */
export const formatForms: Readonly<
  Record<ImportFormat, { readonly containers: readonly Container[]; readonly words: string }>
> = {
  iati: { containers: ["xml"], words: "IATI activity XML (1.01 to 2.03)" },
  "wb-list": { containers: ["csv", "xlsx"], words: "World Bank project list (CSV, XLSX)" },
  "wb-api": { containers: ["json"], words: "answer of the World Bank projects API (JSON)" },
  package: { containers: ["json"], words: "Frictionless data package (datapackage.json)" },
  rates: { containers: ["csv", "xlsx"], words: "table of exchange rates (CSV, XLSX)" },
  table: {
    containers: ["csv", "xlsx"],
    words: "table of your own (CSV, XLSX) with a mapping file",
  },
};

export type Guess =
  | { readonly type: "known"; readonly format: ImportFormat; readonly container: Container }
  /** A ZIP file: its list of parts, at its end, says more. */
  | { readonly type: "archive" }
  | Foreign;

export interface Foreign {
  readonly type: "foreign";
  /** With its article: "a PDF document". */
  readonly name: string;
  /** One action. */
  readonly remedy: string;
}

/** So many bytes of a file are looked at. */
export const guessBytes = 65_536;

/** @param head the first `guessBytes` bytes, or all of a shorter file */
export function guessFormat(head: Uint8Array, file: string): Guess {
  const foreign = foreignBytes(head);
  if (foreign !== undefined) return foreign;
  if (isZip(head)) return { type: "archive" };
  const text = headText(head);
  if (text === undefined) {
    const remedy = "export it from its programme as CSV UTF-8 or .xlsx";
    return { type: "foreign", name: "a binary file of an unknown kind", remedy };
  }
  const begun = text.trimStart();
  if (begun.startsWith("<")) return guessXml(begun, file);
  if (begun.startsWith("{") || begun.startsWith("[")) return guessJson(begun, file);
  return guessText(text, file);
}
