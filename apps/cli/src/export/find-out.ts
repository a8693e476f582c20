// What --out says → the folder and, for formats of one file, its name there; or stdout.
import { basename, dirname, join, resolve } from "node:path";
import type { ExportFormat } from "../commands/export.ts";
import type { Finding } from "../finding.ts";
import type { World } from "../world.ts";

export interface Out {
  readonly folder: string;
  /** Of a format that is one file. */
  readonly file: string | undefined;
  readonly isStdout: boolean;
}

/** Formats of one file; the others are folders. */
const files: Partial<Record<ExportFormat, string>> = {
  iati: "activities.xml",
  xlsx: "projects.xlsx",
  prov: "provenance.json",
};

export interface Wanted {
  readonly format: ExportFormat;
  readonly out: string | undefined;
  /** Relative paths mean this folder. */
  readonly caller: string;
  /** Where files go without --out. */
  readonly home: string;
  /** Of the dataset: it is never written over. */
  readonly source: string;
}

export function findOut(world: World, wanted: Wanted): Out | Finding {
  const { format, out, caller, home, source } = wanted;
  const file = files[format];
  if (out === "-") {
    if (file !== undefined) return { folder: home, file, isStdout: true };
    const remedy = `name a folder: -o ${format}`;
    return refusal("-o - takes one document, and this is a folder of files", remedy, {});
  }
  if (out === undefined) {
    const folder = join(home, "export", file === undefined ? format : "");
    return { folder: resolve(folder), file, isStdout: false };
  }
  const path = resolve(caller, out);
  const isFile = file !== undefined && !world.isFolder(path) && /\.\w+$/.test(basename(path));
  const folder = isFile ? dirname(path) : path;
  if (world.isFile(folder))
    return refusal(`"${out}" is a file`, "name a folder, or remove the file", { file: folder });
  if (isSame(world, folder, source) && file === undefined)
    return refusal("the export would be written over its own dataset", "name another folder", {
      file: folder,
    });
  return { folder, file: isFile ? basename(path) : file, isStdout: false };
}

function isSame(world: World, one: string, other: string): boolean {
  return world.isFolder(one) && world.realPath(one) === world.realPath(other);
}

function refusal(message: string, remedy: string, place: Finding["place"]): Finding {
  return { rule: "export-out", severity: "error", message, place, remedy };
}
