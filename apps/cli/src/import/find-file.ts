// A name on the command line → the file to import and the format to read it by, or why it is none.
import { basename, join, resolve } from "node:path";
import {
  type Container,
  formatForms,
  type Guess,
  guessArchive,
  guessBytes,
  guessFormat,
  type ImportFormat,
  importFormats,
  UnreadableFile,
} from "@brief/data";
import type { Finding } from "../finding.ts";
import type { ExitCode } from "../session.ts";
import type { World } from "../world.ts";

export interface ImportFile {
  readonly path: string;
  /** As readers and rows call it: without the folders of this machine. */
  readonly name: string;
  readonly format: ImportFormat;
  readonly container: Container;
  readonly bytes: number;
}

export interface Refusal {
  readonly findings: readonly Finding[];
  readonly code: ExitCode;
}

export interface Named {
  readonly folder: string;
  readonly name: string;
  /** `--from`. */
  readonly from: ImportFormat | undefined;
  /** A mapping says, or will say, what the columns are: then a table is one of the user's own. */
  readonly isMapped: boolean;
}

const descriptor = "datapackage.json";
const megabyte = 1_000_000;
/** What is held whole while it is read has a limit of its own; a table is not held. */
const largest: Readonly<Record<Container, number>> = {
  xml: 200 * megabyte,
  json: 50 * megabyte,
  xlsx: 100 * megabyte,
  csv: Number.POSITIVE_INFINITY,
};
const largestList = 200 * megabyte;

const knownFormats = importFormats.map((format) => formatForms[format].words).join(", ");

export function findFile(world: World, named: Named): ImportFile | Refusal {
  const path = resolve(named.folder, named.name);
  if (world.isFolder(path)) return findPackage(world, path, named);
  if (!world.isFile(path)) {
    return refuse(2, "import-no-file", `no file "${named.name}"`, path, "correct the path");
  }
  const bytes = world.fileSize(path);
  if (bytes === 0) {
    const remedy = "download or save it again";
    return refuse(1, "import-empty-file", "the file is empty", path, remedy);
  }
  const guess = guessFile(world, path);
  if ("code" in guess) return guess;
  if (guess.type === "foreign") return refuseForeign(path, guess.name, guess.remedy);
  const isOwnTable = named.isMapped && formatForms.table.containers.includes(guess.container);
  const format = named.from ?? (isOwnTable ? "table" : guess.format);
  if (!formatForms[format].containers.includes(guess.container)) {
    return refuseOther(path, format, formatForms[guess.format].words);
  }
  const file = { path, name: basename(path), format, container: guess.container, bytes };
  return tooLarge(file) ?? file;
}

function findPackage(world: World, path: string, named: Named): ImportFile | Refusal {
  const inside = join(path, descriptor);
  if (world.isFile(inside)) return findFile(world, { ...named, name: inside });
  return refuse(
    2,
    "import-no-package",
    `the folder "${named.name}" holds no ${descriptor}`,
    path,
    `name the files themselves, or a folder with ${descriptor}`,
  );
}

/** An archive is opened: which it is stands at its end. */
function guessFile(world: World, path: string): Exclude<Guess, { type: "archive" }> | Refusal {
  const guess = guessFormat(world.readHead(path, guessBytes), basename(path));
  if (guess.type !== "archive") return guess;
  if (world.fileSize(path) > largest.xlsx) return refuseSize(path, "a workbook", largest.xlsx);
  try {
    const inner = guessArchive(world.readBytes(path), path);
    return inner.type === "archive" ? refuseForeign(path, "a ZIP archive", "unpack it") : inner;
  } catch (cause) {
    if (cause instanceof UnreadableFile) return { findings: [cause.diagnostic], code: 1 };
    throw cause;
  }
}

function tooLarge({ path, format, container, bytes }: ImportFile): Refusal | undefined {
  const limit = format === "wb-list" && container === "csv" ? largestList : largest[container];
  return bytes > limit ? refuseSize(path, formatForms[format].words, limit) : undefined;
}

function refuseSize(path: string, what: string, limit: number): Refusal {
  const message = `the file is larger than ${limit / megabyte} MB, the most that is read of: ${what}`;
  const remedy = "split it into smaller files, by country or by year for one";
  return refuse(1, "import-too-large", message, path, remedy);
}

function refuseForeign(path: string, name: string, remedy: string): Refusal {
  const message = `the file is ${name}`;
  const found = { found: name, expected: knownFormats };
  const action = `${remedy}; what is read: ${knownFormats}`;
  return refuse(1, "import-foreign-format", message, path, action, found);
}

function refuseOther(path: string, format: ImportFormat, looksLike: string): Refusal {
  const message = `the file is no ${formatForms[format].words}: it looks like ${looksLike}`;
  const found = { found: looksLike, expected: knownFormats };
  return refuse(2, "import-other-format", message, path, "leave --from out", found);
}

function refuse(
  code: 1 | 2,
  rule: string,
  message: string,
  file: string,
  remedy: string,
  more: Partial<Finding> = {},
): Refusal {
  return {
    findings: [{ rule, severity: "error", message, place: { file }, ...more, remedy }],
    code,
  };
}
