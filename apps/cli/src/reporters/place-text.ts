import { isAbsolute, relative } from "node:path";
import type { Place } from "@brief/data";

/** `file:line:column` as the reader in `folder` would type it; the path in the document without a file. */
export function placeText(place: Place, folder: string): string {
  if (place.file === undefined) return place.path ?? "";
  const parts = [fileText(place.file, folder), place.line, place.column];
  return parts.filter((part) => part !== undefined).join(":");
}

/** A name without a folder (a template that ships) stays as it is. */
export function fileText(file: string, folder: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(folder, file).replaceAll("\\", "/");
  return path === "" ? "." : path;
}
