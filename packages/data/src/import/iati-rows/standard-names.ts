// A code of a list of the standard → its English name there.
import { dacSectorNames } from "./dac-sector-names.ts";
import { countryNames, regionNames } from "./place-names.ts";

const lists = {
  sector: namesOf(dacSectorNames),
  region: namesOf(regionNames),
  country: namesOf(countryNames),
} as const;

export function standardName(
  list: keyof typeof lists,
  code: string | undefined,
): string | undefined {
  return code === undefined ? undefined : lists[list].get(code);
}

function namesOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line): [string, string] => {
        const [code = "", ...words] = line.split(" ");
        return [code, words.join(" ")];
      }),
  );
}
