// The files of a data package → its resources, each a table of rows; unsafe, missing and unknown ones are told by name.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { decodeText } from "../decode/decode-text.ts";
import { type EncodingName, encodingNames } from "../decode/encoding.ts";
import { readDelimited } from "../sheet/read-delimited.ts";
import { isEmptyRow, type SheetRow } from "../sheet/sheet-row.ts";
import { type Tell, UnreadableFile } from "../unreadable.ts";
import type { JsonValue } from "../wb/scan-json.ts";
import {
  type Descriptor,
  type Dialect,
  type Resource,
  readDescriptor,
  scanned,
} from "./descriptor.ts";
import { jsonRows } from "./json-rows.ts";
import { unsafePath } from "./safe-path.ts";

/** A Map of paths does; for large packages, something that opens a file when it is asked for. */
export interface PackageFiles {
  get(path: string): Uint8Array | Iterable<Uint8Array> | undefined;
}

export interface PackageTable {
  readonly name: string;
  /** In the descriptor. */
  readonly place: Place;
  /** The headings first; to be gone through once for each call. */
  readonly rows: () => Iterable<SheetRow>;
}

export interface ReadPackage {
  readonly descriptor: Descriptor;
  readonly tables: readonly PackageTable[];
}

export const descriptorName = "datapackage.json";

/**
 * @param file the descriptor's, for places: `lists/datapackage.json`
 * @throws UnreadableFile where there is no descriptor, or it is not one
 */
export function readPackage(files: PackageFiles, file: string, tell: Tell): ReadPackage {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
  const source = files.get(descriptorName);
  if (source === undefined) throw new UnreadableFile(noDescriptor(file));
  const context = { files, folder, tell };
  const text = [...decodeText(source, file, { tell })].join("");
  const read = (path: string, place: Place) => otherText(path, place, context);
  const descriptor = readDescriptor(text, file, read, tell);
  const tables = descriptor.resources.flatMap((resource) => {
    const rows = rowsOf(resource, context);
    if (rows === undefined) return [];
    return [{ name: resource.name, place: resource.place, rows: () => typed(rows(), resource) }];
  });
  return { descriptor, tables };
}

interface Context {
  readonly files: PackageFiles;
  /** Of the descriptor, for places. */
  readonly folder: string;
  readonly tell: Tell;
}

function otherText(
  path: string,
  place: Place,
  { files, folder, tell }: Context,
): string | undefined {
  const unsafe = unsafePath(path);
  const source = unsafe === undefined ? files.get(path) : undefined;
  if (source === undefined) {
    tell(unsafe === undefined ? missingFile(path, place) : unsafeFile(path, unsafe, place));
    return undefined;
  }
  return [...decodeText(source, `${folder}${path}`, { tell })].join("");
}

type Rows = () => Iterable<SheetRow>;

function rowsOf(resource: Resource, context: Context): Rows | undefined {
  const { data, paths, place, format, dialect, name } = resource;
  const { files, tell } = context;
  const names = resource.fields.map((field) => field.name);
  if (data !== undefined) return () => jsonRows(data, names, tell);
  const faults = paths.flatMap((path) => {
    const unsafe = unsafePath(path);
    if (unsafe !== undefined) return [unsafeFile(path, unsafe, place)];
    return files.get(path) === undefined ? [missingFile(path, place)] : [];
  });
  const unread = paths.length === 0 ? noData(name, place) : unreadForm(resource);
  for (const fault of faults) tell(fault);
  if (unread !== undefined) tell(unread);
  if (faults.length > 0 || unread !== undefined) return undefined;
  if (format === "json") return () => jsonFileRows(paths, names, context);
  const encoding = encodingNamed(resource.encoding);
  return () =>
    withHeader(
      paths.flatMap((path) => csvRows(path, { dialect, format, encoding }, context)),
      names,
      dialect,
    );
}

function* jsonFileRows(
  paths: readonly string[],
  names: readonly string[],
  context: Context,
): Generator<SheetRow, void> {
  for (const path of paths) {
    const text = otherText(path, {}, context);
    if (text === undefined) continue;
    const value: JsonValue = scanned(text, `${context.folder}${path}`);
    yield* jsonRows(value, names, context.tell);
  }
}

interface CsvForm {
  readonly dialect: Dialect;
  readonly format: string;
  readonly encoding: EncodingName | undefined;
}

/** A generator in a list: what it reads is opened only when its rows are asked for. */
function csvRows(
  path: string,
  { dialect, format, encoding }: CsvForm,
  { files, folder, tell }: Context,
): Iterable<SheetRow>[] {
  const file = `${folder}${path}`;
  function* rows(): Generator<SheetRow, void> {
    const source = files.get(path) ?? [];
    const text = decodeText(source, file, {
      tell,
      ...(encoding === undefined ? {} : { encoding }),
    });
    const delimiter = dialect.delimiter ?? (format === "tsv" ? "\t" : undefined);
    const { commentChar } = dialect;
    for (const row of readDelimited(text, file, {
      tell,
      ...(delimiter === undefined ? {} : { delimiter }),
    })) {
      if (commentChar === undefined || row.cells[0]?.startsWith(commentChar) !== true) yield row;
    }
  }
  return [rows()];
}

/** Parts of one table have the head in the first of them; where it comes again it is no row. */
function* withHeader(
  parts: readonly Iterable<SheetRow>[],
  names: readonly string[],
  { hasHeader }: Dialect,
): Generator<SheetRow, void> {
  let head: string | undefined;
  if (!hasHeader) yield { cells: names, place: () => ({}) };
  for (const part of parts) {
    let isFirst = true;
    for (const row of part) {
      if (isEmptyRow(row)) continue;
      const key = row.cells.join("\n");
      const isAgain = hasHeader && isFirst && head === key;
      isFirst = false;
      head ??= key;
      if (!isAgain) yield row;
    }
  }
}

/** Each cell as its field says: what stands for nothing is empty, a number has a point. */
function* typed(
  rows: Iterable<SheetRow>,
  { fields, missingValues }: Resource,
): Generator<SheetRow, void> {
  let forms: readonly ((cell: string) => string)[] | undefined;
  for (const row of rows) {
    if (forms === undefined) {
      forms = row.cells.map((name, at) => {
        const field =
          fields.find((one) => one.name === name.trim()) ??
          (fields.some((one) => one.name === name)
            ? undefined
            : fields[at]?.name === name
              ? fields[at]
              : undefined);
        const missing = new Set(field?.missingValues ?? missingValues);
        return (cell: string) => (missing.has(cell) ? "" : (field?.toText(cell) ?? cell));
      });
      yield row;
      continue;
    }
    const own = forms;
    yield { cells: row.cells.map((cell, at) => own[at]?.(cell) ?? cell), place: row.place };
  }
}

const encodings: Readonly<Record<string, EncodingName>> = {
  gbk: "gb18030",
  gb2312: "gb18030",
  cp936: "gb18030",
  utf8: "utf-8",
  ascii: "utf-8",
  "us-ascii": "utf-8",
};

/** UTF-16 is known by its mark; what is not known here is looked at, as a file without a name for it is. */
function encodingNamed(name: string | undefined): EncodingName | undefined {
  const key = name?.toLowerCase();
  if (key === undefined || key.startsWith("utf-16")) return undefined;
  return encodingNames.find((one) => one === key) ?? encodings[key];
}

function unreadForm({ format, dialect, encoding, name, place }: Resource): Diagnostic | undefined {
  if (!["csv", "tsv", "txt", "json"].includes(format))
    return unread(name, `is of the form "${format}"`, place);
  if (dialect.quoteChar !== '"')
    return unread(name, `has quotes of its own: ${dialect.quoteChar}`, place);
  if (dialect.delimiter !== undefined && [...dialect.delimiter].length !== 1)
    return unread(name, "has a delimiter of several characters", place);
  const known =
    encoding === undefined || encodingNamed(encoding) !== undefined || /^utf-16/i.test(encoding);
  return known ? undefined : unread(name, `is in "${encoding}"`, place);
}

function unread(name: string, why: string, place: Place): Diagnostic {
  return {
    rule: "package-resource-unread",
    severity: "error",
    message: `the resource "${name}" ${why}; it is not read`,
    place,
    found: name,
    expected: "CSV or JSON, in UTF-8, UTF-16 or GB18030",
    remedy: "save it as CSV UTF-8 and name it in the descriptor",
  };
}

function noData(name: string, place: Place): Diagnostic {
  return { ...unread(name, "has neither a path nor data", place), expected: "path or data" };
}

function unsafeFile(path: string, why: string, place: Place): Diagnostic {
  return {
    rule: "package-path-unsafe",
    severity: "error",
    message: `"${path}" is ${why}; it is not read`,
    place,
    found: path,
    expected: "a path below the folder of the descriptor",
    remedy: "put the file into the package's folder and name it by its path there",
  };
}

function missingFile(path: string, place: Place): Diagnostic {
  return {
    rule: "package-file-missing",
    severity: "error",
    message: `the file "${path}" is not in the package`,
    place,
    found: path,
    remedy: "add the file, or take its resource out of the descriptor",
  };
}

function noDescriptor(file: string): Diagnostic {
  return {
    rule: "package-unreadable",
    severity: "error",
    message: "the package has no datapackage.json",
    place: { file },
    expected: descriptorName,
    remedy: "name the folder or the datapackage.json of a Frictionless data package",
  };
}
