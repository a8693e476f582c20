// Where the file says that a figure stands, there it stands: the places in its figures.json hold their text.

import { type FigureSpot, wrongSpots } from "../find-in-box.ts";
import type { Fault, PdfRule } from "../finished-file.ts";
import { bareText } from "../nodes-of.ts";
import { readEmbeddedFiles } from "./embedded-files.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function spotOf(figure: string, value: unknown): FigureSpot | undefined {
  if (!isObject(value)) return undefined;
  const { page, box, text, drawn } = value;
  if (typeof page !== "number" || typeof text !== "string" || !Array.isArray(box)) return undefined;
  const [x, y, width, height] = box.map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    return undefined;
  }
  const spot = { figure, page, box: [x, y, width, height] as const, text };
  return drawn === true ? { ...spot, drawn } : spot;
}

/** The places of one figure; undefined where the entry is none. */
function spotsOf(entry: unknown): readonly FigureSpot[] | undefined {
  if (!isObject(entry) || typeof entry["id"] !== "string") return undefined;
  const { id, places } = entry;
  if (!Array.isArray(places) || places.length === 0) return undefined;
  const spots = places.flatMap((place) => spotOf(id, place) ?? []);
  return spots.length === places.length ? spots : undefined;
}

function parse(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const pdfFigures: PdfRule = {
  id: "pdf-figures",
  clause: "the places of figures in the file's own figures.json",
  remedy: "build the brief again; pages or figures.json were changed",
  check({ file, drawn }): readonly Fault[] {
    const carried = readEmbeddedFiles(file).find(({ name }) => name === "figures.json");
    if (carried === undefined) return [];
    const entries = carried.stream && parse(file.data(carried.stream));
    if (entries === undefined) return [{ message: "figures.json is no list of figures" }];
    return entries.flatMap((entry): readonly Fault[] => {
      const spots = spotsOf(entry);
      if (spots === undefined) {
        const found = isObject(entry) ? String(entry["id"]) : typeof entry;
        return [{ message: "a figure of figures.json names no place", found }];
      }
      return wrongSpots(drawn, spots).map(({ spot, found }) => ({
        message: `the figure "${spot.figure}" does not stand where figures.json says`,
        page: spot.page,
        found,
        expected: bareText(spot.text),
      }));
    });
  },
};
