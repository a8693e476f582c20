// Row of the dataset → `file:line`, from a folder, so that it reads the same on every machine.
import { relative } from "node:path";
import { type Dataset, type RowRef, rowKey } from "@brief/data";

function shortPath(folder: string, file: string): string {
  return relative(folder, file).replaceAll("\\", "/");
}

export function rowPlace(dataset: Dataset, folder: string, row: RowRef): string {
  const place = dataset.places.get(rowKey(row));
  if (place?.file === undefined) return rowKey(row);
  const file = shortPath(folder, place.file);
  return place.line === undefined ? file : `${file}:${place.line}`;
}
