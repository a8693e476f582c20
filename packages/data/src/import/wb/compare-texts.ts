// The words of one project in two editions → what changed, told apart from case, spacing and punctuation.
import { type ChangeClass, lettersOf } from "../../model/change.ts";
import type { FoundChange, Pair } from "./compare-amounts.ts";
import { codedFields, type TextField, textFields, type WbField } from "./fields.ts";
import type { WbArea, WbShare } from "./wb-project.ts";

export function compareTexts({ older, newer }: Pair): readonly FoundChange<TextField>[] {
  return textFields.flatMap((field) => {
    const found = compareText(field, older.texts[field]?.written, newer.texts[field]?.written);
    return found === undefined ? [] : [{ class: found, field }];
  });
}

function compareText(
  field: TextField,
  old: string | undefined,
  now: string | undefined,
): ChangeClass | undefined {
  if (old === now) return undefined;
  if (old === undefined) return "words-found";
  if (now === undefined) return "words-lost";
  if (lettersOf(old) === lettersOf(now)) return "formatting";
  if (field === "name") return "renamed";
  if (field === "stage") return "stage-moved";
  return codedFields.some((coded) => coded === field) ? "re-coded" : "reworded";
}

/** Places and sectors: the same codes in other words are formatting, other codes a re-coding. */
export function compareLists({ older, newer }: Pair): readonly FoundChange<WbField>[] {
  const regions = [older.region, newer.region].map((region) => (region ? [region] : []));
  return [
    ...compareKeys("country", older.countries.map(areaKey), newer.countries.map(areaKey)),
    ...compareKeys("region", (regions[0] ?? []).map(areaKey), (regions[1] ?? []).map(areaKey)),
    ...compareKeys("sector", older.sectors.map(shareKey), newer.sectors.map(shareKey)),
    ...compareKeys("theme", older.themes.map(shareKey), newer.themes.map(shareKey)),
  ];
}

interface Key {
  readonly key: string;
  readonly written: string;
}

function compareKeys(
  field: WbField,
  old: readonly Key[],
  now: readonly Key[],
): readonly FoundChange<WbField>[] {
  const text = (keys: readonly Key[], of: (key: Key) => string) => keys.map(of).join("; ");
  if (text(old, (k) => k.written) === text(now, (k) => k.written)) return [];
  if (old.length === 0) return [{ class: "words-found", field }];
  if (now.length === 0) return [{ class: "words-lost", field }];
  const sorted = (keys: readonly Key[]) => keys.map(({ key }) => key).sort();
  const isSame = sorted(old).join("; ") === sorted(now).join("; ");
  return [{ class: isSame ? "formatting" : "re-coded", field }];
}

function areaKey({ code, written }: WbArea): Key {
  return { key: code ?? lettersOf(written), written };
}

function shareKey({ name, percent, written }: WbShare): Key {
  return { key: `${lettersOf(name)} ${percent ?? ""}`, written };
}
