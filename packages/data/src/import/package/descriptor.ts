// The text of datapackage.json, of version 1 or 2 → its resources, as far as reading them needs it.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { type Tell, UnreadableFile } from "../unreadable.ts";
import { type JsonValue, scanJson } from "../wb/scan-json.ts";
import { type FieldForm, fieldForm } from "./field-form.ts";
import { itemsOf, member, textOf, textsOf, twiceNamed } from "./json-members.ts";

export interface Dialect {
  readonly delimiter?: string;
  readonly quoteChar: string;
  readonly hasHeader: boolean;
  readonly commentChar?: string;
}

export interface Resource {
  readonly name: string;
  readonly place: Place;
  /** In their order; none where the rows stand in the descriptor. */
  readonly paths: readonly string[];
  readonly data?: JsonValue;
  readonly format: string;
  readonly encoding?: string;
  readonly dialect: Dialect;
  readonly fields: readonly FieldForm[];
  readonly missingValues: readonly string[];
}

export interface Descriptor {
  readonly name?: string;
  readonly title?: string;
  readonly version?: string;
  /** Day of `created`. */
  readonly created?: string;
  readonly homepage?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly resources: readonly Resource[];
}

/** Another file of the package, for a schema or dialect that is named by its path; undefined where there is none. */
export type ReadText = (path: string, place: Place) => string | undefined;

export function readDescriptor(text: string, file: string, read: ReadText, tell: Tell): Descriptor {
  const root = scanned(text, file);
  const resources = member(root, "resources");
  if (root.type !== "object" || resources?.type !== "array") throw noResources(root.place);
  const contributors = itemsOf(member(root, "contributors"));
  const publisher =
    contributors.find((one) => textOf(member(one, "role")) === "publisher") ??
    contributors[0] ??
    itemsOf(member(root, "sources"))[0];
  const [licence] = itemsOf(member(root, "licenses"));
  return {
    ...optional("name", textOf(member(root, "name"))),
    ...optional("title", textOf(member(root, "title"))),
    ...optional("version", textOf(member(root, "version"))),
    ...optional("created", /^\d{4}-\d\d-\d\d/.exec(textOf(member(root, "created")) ?? "")?.[0]),
    ...optional("homepage", textOf(member(root, "homepage"))),
    ...optional("publisher", textOf(member(publisher, "title"))),
    ...optional("licence", textOf(member(licence, "name")) ?? textOf(member(licence, "title"))),
    resources: resources.items.map((one, at) => resourceOf(one, at, { file, read, tell })),
  };
}

interface Reading {
  readonly file: string;
  readonly read: ReadText;
  readonly tell: Tell;
}

function optional<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [K in Name]?: string } {
  // One key of the name alone.
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: string };
}

function resourceOf(value: JsonValue, at: number, reading: Reading): Resource {
  const path = member(value, "path");
  const paths = path?.type === "text" ? [path.text] : (textsOf(path) ?? []);
  const data = member(value, "data");
  const [first = ""] = paths;
  const name = textOf(member(value, "name")) ?? baseName(first) ?? `resource ${at + 1}`;
  const format =
    textOf(member(value, "format")) ??
    /\.([a-z0-9]+)$/i.exec(first)?.[1] ??
    (data === undefined ? "csv" : "json");
  const schema = inlineOrFile(member(value, "schema"), reading);
  const missing = textsOf(member(schema, "missingValues"));
  const fields = itemsOf(member(schema, "fields"));
  return {
    name,
    place: value.place,
    paths,
    ...(data === undefined || data.type === "text" ? {} : { data }),
    format: format.toLowerCase(),
    ...optional("encoding", textOf(member(value, "encoding"))),
    dialect: dialectOf(inlineOrFile(member(value, "dialect"), reading)),
    fields: fields.map((field) => fieldForm(field, name, reading.tell)),
    missingValues: missing ?? [""],
  };
}

function baseName(path: string): string | undefined {
  const name = path
    .split("/")
    .at(-1)
    ?.replace(/\.[^.]*$/, "");
  return name === "" ? undefined : name;
}

/** A schema or dialect may stand in a file of its own. */
function inlineOrFile(value: JsonValue | undefined, { read }: Reading): JsonValue | undefined {
  if (value?.type !== "text" || value.text === "") return value;
  const text = read(value.text, value.place);
  return text === undefined ? undefined : scanned(text, value.text);
}

function dialectOf(dialect: JsonValue | undefined): Dialect {
  const header = textOf(member(dialect, "header"));
  const quoteChar = textOf(member(dialect, "quoteChar"));
  return {
    ...optional("delimiter", textOf(member(dialect, "delimiter"))),
    quoteChar: quoteChar ?? '"',
    hasHeader: header !== "false",
    ...optional("commentChar", textOf(member(dialect, "commentChar"))),
  };
}

export function scanned(text: string, file: string): JsonValue {
  const found = scanJson(text, file);
  if ("reason" in found) throw unreadable(`the file is no JSON: ${found.reason}`, found.place);
  const twice = twiceNamed(found.value);
  if (twice !== undefined) throw unreadable("a name stands twice in one object", twice);
  return found.value;
}

function noResources(place: Place): UnreadableFile {
  return unreadable("the descriptor lists no resources", place);
}

function unreadable(message: string, place: Place): UnreadableFile {
  const diagnostic: Diagnostic = {
    rule: "package-unreadable",
    severity: "error",
    message,
    place,
    expected: 'an object with a list of "resources"',
    remedy: "correct the descriptor, or fetch the package again",
  };
  return new UnreadableFile(diagnostic);
}
