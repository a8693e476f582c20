// Text that begins as JSON → an answer of the projects API, a data package, or what it is instead.
import type { Guess } from "./guess-format.ts";

const others: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/"type"\s*:\s*"(?:FeatureCollection|Feature|Topology)"/, "a GeoJSON map"],
  [/"(?:iati-activity|iati_identifier|iati-identifier)"/, "IATI activities as JSON"],
  [/"(?:error|errors|message|fault)"\s*:/, "JSON of another kind, perhaps an error message"],
];

export function guessJson(text: string, file: string): Guess {
  const isNamed = /(?:^|[\\/])datapackage\.json$/i.test(file);
  if (isNamed || /"(?:tabular-)?data-package"|"resources"\s*:\s*\[/.test(text)) {
    return { type: "known", format: "package", container: "json" };
  }
  if (/"projects"\s*:\s*[{[]/.test(text)) {
    return { type: "known", format: "wb-api", container: "json" };
  }
  const [, name = "JSON of another kind"] = others.find(([pattern]) => pattern.test(text)) ?? [];
  const remedy = name.startsWith("IATI")
    ? "download the activities as XML"
    : "save the records as a table: CSV or .xlsx";
  return { type: "foreign", name, remedy };
}
