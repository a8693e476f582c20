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
  const placeOf = (key: string): string => {
    const { file, line } = dataset.places.get(key) ?? {};
    if (file === undefined) return key;
    return line === undefined ? shortPath(file) : `${shortPath(file)}:${line}`;
  };
  // The editions of a brief follow each other, and name the same rows.
  const told = new Map<string, string>();
  return (row) => {
    const key = rowKey(row);
    const known = told.get(key) ?? placeOf(key);
    if (told.size >= mostTold) told.clear();
    told.set(key, known);
    return known;
  };
}

const mostTold = 10_000;
