// Row of the dataset → `file:line`, from a folder, so that it reads the same on every machine.
import { relative } from "node:path";
import { type Dataset, type RowRef, rowKey } from "@brief/data";

export function rowPlaces(dataset: Dataset, folder: string): (row: RowRef) => string {
  // Of a few files, for thousands of rows.
  const shortened = new Map<string, string>();
  const shortPath = (file: string): string => {
    const known = shortened.get(file) ?? relative(folder, file).replaceAll("\\", "/");
    shortened.set(file, known);
    return known;
  };
  return (row) => {
    const { file, line } = dataset.places.get(rowKey(row)) ?? {};
    if (file === undefined) return rowKey(row);
    return line === undefined ? shortPath(file) : `${shortPath(file)}:${line}`;
  };
}
