// What a merge did beside the facts that stood → lines for people: counts, then the values that changed or differ.
import type { MergeAccount, SideBySide, StatedValue, Superseded, TableAccount } from "@brief/data";
import { grouped, whole } from "./numbers.ts";

type Line = (label: string, text: string) => string;

/** So many of each are shown: `brief diff` has them all. */
const mostShown = 12;

export function mergeText(merged: MergeAccount, line: Line): readonly string[] {
  const { superseded, sideBySide, unmentioned, tables } = merged;
  const total = (fate: keyof TableAccount) =>
    Object.values(tables).reduce((sum, counts) => sum + counts[fate], 0);
  const fates: readonly (readonly [words: string, count: number])[] = [
    ["new rows", total("new")],
    ["of them superseding older ones", total("superseding")],
    ["seen again", total("seenAgain")],
    ["of them by a source of its own", total("observed")],
    ["sources added to rows", total("amended")],
    ["not taken", total("left")],
    ["values no longer mentioned, still standing", unmentioned.length],
  ];
  const met = total("seenAgain") + total("superseding") + sideBySide.length + total("left");
  if (met === 0) return [];
  const counts = fates.filter(([, count]) => count > 0);
  return [
    line("merged", counts.map(([words, count]) => `${words} ${whole(count)}`).join(", ")),
    ...shown("superseded", superseded.map(changeText), line),
    ...shown("differing", sideBySide.map(differenceText), line),
  ];
}

function shown(label: string, texts: readonly string[], line: Line): readonly string[] {
  const lines = texts.slice(0, mostShown).map((text, at) => line(at === 0 ? label : "", text));
  const more = texts.length - mostShown;
  return more > 0 ? [...lines, line("", `and ${whole(more)} more: see brief diff`)] : lines;
}

function changeText({ subject, field, older, newer, isLate }: Superseded): string {
  const late = isLate ? " (an older edition: its value is history)" : "";
  return `${subject} ${field}: ${valueText(older)} → ${valueText(newer)}${late}`;
}

function differenceText({ subject, field, imported, others }: SideBySide): string {
  const beside = others.map((one) => `${valueText(one)} of ${one.source}`).join(", ");
  return `${subject} ${field}: ${valueText(imported)} beside ${beside}`;
}

/** A long text is known by its beginning. */
function valueText({ value, unit }: StatedValue): string {
  if (value === undefined) return "none";
  if (unit !== undefined) return `${unit} ${grouped(value)}`;
  const characters = [...value.replace(/\s+/g, " ")];
  return characters.length > 40 ? `"${characters.slice(0, 39).join("")}…"` : characters.join("");
}
