// JSON of the World Bank's projects API (v2, v3: {rows, total, projects: {P…: {…}}}) → a WbEdition.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { Rejected } from "../report.ts";
import { UnreadableFile } from "../unreadable.ts";
import { buildEdition } from "./build-edition.ts";
import { fieldNamed, neededOfAnswer, type WbField } from "./fields.ts";
import type { RawCell, RawRecord } from "./raw-record.ts";
import { shareText } from "./read-share.ts";
import { type JsonMember, type JsonValue, scanJson } from "./scan-json.ts";
import { headingsMissing, headingUnmapped } from "./unread-headings.ts";
import type { WbEdition } from "./wb-project.ts";

/**
 * A page of the API is a few megabytes, so its text is held whole.
 * @throws UnreadableFile where the text is no JSON or no answer of the projects API
 */
export async function readWbApi(
  text: string | Iterable<string> | AsyncIterable<string>,
  { file }: { readonly file: string },
): Promise<WbEdition> {
  const chunks: string[] = [];
  for await (const chunk of typeof text === "string" ? [text] : text) chunks.push(chunk);
  const scanned = scanJson(chunks.join(""), file);
  if ("reason" in scanned) throw unreadable(scanned.reason, scanned.place);
  const top = scanned.value.type === "object" ? scanned.value.members : [];
  const projects = top.find(({ name }) => name === "projects")?.value;
  if (projects?.type !== "object") {
    throw unreadable('no "projects" with a record for each id', scanned.value.place);
  }
  const doubled = firstTwice(top);
  if (doubled !== undefined) throw unreadable(`"${doubled.name}" stands twice`, doubled.place);
  const read = readProjects(projects.members);
  const fields = [...read.fields];
  const missing = neededOfAnswer.filter((field) => !read.fields.has(field));
  if (read.records.length > 0 && missing.length > 0) {
    throw headingsMissing(missing, [...read.strangers.keys()], projects.place);
  }
  const { records, rejected } = read;
  const list = { file, format: "world-bank-api", fields, records, rejected };
  const unmapped = [...read.strangers].map(([name, place]) => headingUnmapped(name, place));
  return buildEdition(list, [
    ...isPartial(top, projects.members.length),
    ...unmapped,
    ...read.diagnostics,
  ]);
}

interface ReadProjects {
  readonly records: readonly RawRecord[];
  readonly rejected: readonly Rejected[];
  readonly diagnostics: readonly Diagnostic[];
  /** That some record names, filled or not. */
  readonly fields: ReadonlySet<WbField>;
  /** Names that no field has, each where it first stands. */
  readonly strangers: ReadonlyMap<string, Place>;
}

function readProjects(members: readonly JsonMember[]): ReadProjects {
  const records: RawRecord[] = [];
  const rejected: Rejected[] = [];
  const diagnostics: Diagnostic[] = [];
  const fields = new Set<WbField>(["id"]);
  const strangers = new Map<string, Place>();
  for (const member of members) {
    const reason = whyRefused(member);
    if (reason !== undefined) rejected.push(reason);
    if (reason !== undefined || member.value.type !== "object") continue;
    const cells = member.value.members.flatMap((entry) => {
      const field = fieldNamed(entry.name);
      if (field !== undefined) fields.add(field);
      else if (!strangers.has(entry.name)) strangers.set(entry.name, entry.place);
      return field === undefined ? [] : cellsOf(entry, field, diagnostics);
    });
    const hasId = cells.some((cell) => cell.field === "id");
    const key: RawCell = { field: "id", heading: "", text: member.name, place: member.place };
    records.push({ place: member.place, cells: hasId ? cells : [key, ...cells] });
  }
  return { records, rejected, diagnostics, fields, strangers };
}

function whyRefused({ name, place, value }: JsonMember): Rejected | undefined {
  if (value.type !== "object") return { place, reason: `"${name}" holds no record` };
  const doubled = firstTwice(value.members);
  if (doubled !== undefined) {
    return { place: doubled.place, reason: `"${doubled.name}" stands twice in "${name}"` };
  }
  const id = value.members.find((member) => member.name === "id")?.value;
  if (id?.type === "text" && id.text !== "" && id.text !== name) {
    return { place: id.place, reason: `the record under "${name}" calls itself "${id.text}"` };
  }
  return undefined;
}

function firstTwice(members: readonly JsonMember[]): JsonMember | undefined {
  const seen = new Set<string>();
  return members.find(({ name }) => seen.has(name) || !seen.add(name));
}

function cellsOf(
  { name, value }: JsonMember,
  field: WbField,
  diagnostics: Diagnostic[],
): readonly RawCell[] {
  return valuesOf(value).flatMap((one) => {
    const text = textOf(one, field);
    if (text === undefined) diagnostics.push(valueUnread(name, one.place));
    if (text === undefined || text.trim() === "") return [];
    return [{ field, heading: name, text, place: one.place }];
  });
}

function valuesOf(value: JsonValue): readonly JsonValue[] {
  return value.type === "array" ? value.items.flatMap(valuesOf) : [value];
}

/** Sectors and themes are objects of a name, a percentage and a code; long texts are wrapped in `cdata!`. */
function textOf(value: JsonValue, field: WbField): string | undefined {
  if (value.type === "text") return value.text;
  if (value.type === "array") return undefined;
  const part = (wanted: string) => {
    const found = value.members.find(({ name }) => name.toLowerCase() === wanted)?.value;
    return found?.type === "text" ? found.text : undefined;
  };
  const name = part("name");
  if ((field === "sector" || field === "theme") && name !== undefined) {
    return name.includes("!$!") ? name : shareText(name, part("percent") ?? "", part("code") ?? "");
  }
  return part("cdata!");
}

function valueUnread(name: string, place: Place): Diagnostic {
  return {
    rule: "wb-value-unread",
    severity: "warning",
    message: `"${name}" holds an object that is no text`,
    place,
    remedy: "look the value up at the lender",
  };
}

/** A page of a longer answer is no edition: what it lacks is not gone. */
function isPartial(top: readonly JsonMember[], read: number): readonly Diagnostic[] {
  const total = top.find(({ name }) => name === "total")?.value;
  if (total?.type !== "text" || total.text.trim() === "" || Number(total.text) === read) return [];
  return [
    {
      rule: "wb-api-partial",
      severity: "warning",
      message: `the answer has ${read} of "${total.text}" projects`,
      place: total.place,
      found: String(read),
      expected: total.text,
      remedy: "ask the API for all rows, or import its other pages as well",
    },
  ];
}

function unreadable(message: string, place: Place): UnreadableFile {
  return new UnreadableFile({
    rule: "wb-api-unreadable",
    severity: "error",
    message,
    place,
    remedy: "save the answer of the projects API again, as JSON",
  });
}
