// Chunks of an IATI activity file → its activities one by one, and at the end the report of the whole file.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { ImportReport } from "../report.ts";
import { UnreadableFile } from "../unreadable.ts";
import type { IatiActivity } from "./activity.ts";
import { attribute, reportNotRead, type XmlElement } from "./element.ts";
import { isPastProlog } from "./prolog.ts";
import { readActivity } from "./read-activity.ts";
import { warn } from "./reading.ts";
import { remedies } from "./rules.ts";
import { tally } from "./tally.ts";
import { versionOf } from "./version.ts";
import {
  type OutsideElement,
  type Slip,
  type XmlActivities,
  xmlActivities,
} from "./xml-activities.ts";
import { type TextPart, xmlText } from "./xml-text.ts";

export interface IatiRecord {
  readonly activity: IatiActivity;
  /** When the file was made, as its root says it. */
  readonly generated: string | undefined;
  readonly place: Place;
  readonly diagnostics: readonly Diagnostic[];
}

export interface IatiReport extends ImportReport {
  /** What is said of the file and not of one activity: its version, strangers in it, the place where it is cut. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A file that is no IATI activity file, or is unsafe to read, is refused whole (UnreadableFile).
 * One that is cut or not well-formed gives the activities before that place; the report holds the error.
 */
export function* readIati(
  chunks: Iterable<Uint8Array>,
  { file }: { readonly file: string },
): Generator<IatiRecord, IatiReport> {
  const xml = xmlActivities(file);
  const total = tally();
  const diagnostics: Diagnostic[] = [];
  const versions = versionReader(diagnostics);
  let generated: string | undefined;
  for (const elements of parsed(xml, xmlText(chunks, file), file)) {
    for (const element of elements) {
      generated ??= generatedOf(xml.root());
      const read = readActivity(element, versions.of(element, xml.root()));
      total.take(read);
      const { activity, diagnostics } = read;
      yield { activity, generated, place: element.place, diagnostics };
    }
    for (const other of xml.outside()) total.note(strangers(other));
  }
  diagnostics.push(...fileDiagnostics(xml, file));
  total.note(diagnostics);
  const slip = xml.slip();
  if (slip !== undefined) diagnostics.push(cut(slip));
  const begun = slip && xml.open();
  if (slip !== undefined && begun !== undefined)
    total.refuse({
      place: begun.place,
      reason: `the file is cut in this activity: ${slip.message}`,
    });
  return { ...total.report(file, versions.first()), diagnostics };
}

function generatedOf(root: XmlElement | undefined): string | undefined {
  return root && attribute(root, "generated-datetime");
}

/** The whole activities of one part of the text after the other. */
function* parsed(
  xml: XmlActivities,
  parts: Iterable<TextPart>,
  file: string,
): Generator<readonly XmlElement[], void> {
  let prolog: string | undefined = "";
  for (const part of parts) {
    if ("notIn" in part) {
      if (prolog !== undefined) xml.write(prolog);
      xml.fail(`the bytes that follow are not ${part.notIn}`);
    } else if (prolog === undefined) xml.write(part.text);
    else {
      prolog += part.text;
      if (!isPastProlog(prolog, file)) continue;
      xml.write(prolog);
      prolog = undefined;
    }
    yield xml.taken();
    if (xml.slip() !== undefined) break;
  }
  if (prolog !== undefined) xml.write(prolog);
  xml.close();
  yield xml.taken();
  const slip = xml.slip();
  if (slip !== undefined && xml.root() === undefined)
    throw new UnreadableFile({
      rule: "iati-not-xml",
      severity: "error",
      ...slip,
      remedy: "import an IATI activity file: XML whose root is <iati-activities>",
    });
}

/** An activity may name its own version (1.x); each strange one is warned of once. */
function versionReader(diagnostics: Diagnostic[]): {
  of(activity: XmlElement, root: XmlElement | undefined): string;
  first(): string | undefined;
} {
  const seen = new Map<string | undefined, string>();
  let ofRoot: string | undefined;
  return {
    of: (activity, root) => {
      if (root !== undefined) ofRoot ??= attribute(root, "version");
      const own = attribute(activity, "version");
      const written = own ?? ofRoot;
      const known = seen.get(written);
      if (known !== undefined) return known;
      const { version, rule } = versionOf(written);
      const place = (own === undefined ? root : activity)?.place ?? activity.place;
      const said = written === undefined ? "no version is named" : `"${written}" is no version`;
      if (rule !== undefined)
        warn({ diagnostics }, rule, place, `${said}; the file is read as ${version}`);
      seen.set(written, version);
      return version;
    },
    first: () =>
      seen.values().next().value ?? (ofRoot === undefined ? undefined : versionOf(ofRoot).version),
  };
}

/** An element between activities: entered if an activity was in it, else not read. */
function strangers({ element, path, isWrapper }: OutsideElement): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const place = { ...element.place, path };
  if (isWrapper) warn({ diagnostics }, "iati-wrapper", place, `"${path}" wraps known elements`);
  else warn({ diagnostics }, "iati-element-not-read", place, `element "${path}" is not read`);
  if (isWrapper) reportNotRead({ diagnostics }, { ...element, children: [] }, path);
  return diagnostics;
}

function fileDiagnostics(xml: XmlActivities, file: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const root = xml.root();
  if (root === undefined) return [];
  attribute(root, "version");
  generatedOf(root);
  const space = root.attributes.get("xmlns");
  if (space !== undefined)
    warn({ diagnostics }, "iati-namespace", { file, ...root.place }, `the root is in "${space}"`);
  reportNotRead({ diagnostics }, root, root.name);
  return diagnostics;
}

function cut({ place, message }: Slip): Diagnostic {
  const rule = "iati-cut";
  return { rule, severity: "error", message, place, remedy: remedies[rule] };
}
