// A comparison of two editions as text for a golden: all news that are few, of the many the first, of noise the counts.
import type { ChangeClass, ChangeGroup, WbChange, WbComparison } from "../src/index.ts";

/** Every line of these is printed, however many they are. */
const inFull: readonly ChangeClass[] = [
  "dropped",
  "closed",
  "status-changed",
  "new",
  "gone",
  "amount-restated",
  "amount-lost",
  "cost-restated",
  "uncommitted-amount",
  "date-moved",
  "not-compared",
  "stage-moved",
];
const firstFew = 5;

export function comparisonText(comparison: WbComparison): string {
  const { older, newer, shared, rules, uncompared, groups } = comparison;
  const noise = groups.filter(({ isNews }) => !isNews);
  return [
    `older: ${older.file}, ${older.projects} projects`,
    `newer: ${newer.file}, ${newer.projects} projects, ${shared} of them in both`,
    ...rules.map((rule) => `rule: ${rule}`),
    ...uncompared.map(
      ({ field, missingIn, values }) =>
        `not compared: ${field}, which the ${missingIn} does not give (${values} values in the other)`,
    ),
    "",
    "class               projects  changes  fields",
    ...groups.map(countLine),
    "",
    ...groups.filter(({ isNews }) => isNews).flatMap(newsLines),
    `noise, counted above: ${noise.map((group) => group.class).join(", ")}`,
    "",
  ].join("\n");
}

function countLine(group: ChangeGroup<WbChange>): string {
  const fields = new Map<string, number>();
  for (const { field } of group.changes) fields.set(field, (fields.get(field) ?? 0) + 1);
  const counts = [...fields].map(([field, count]) => `${field} ${count}`).join(", ");
  const name = `${group.isNews ? "" : "~ "}${group.class}`.padEnd(20);
  const numbers = `${String(group.projects).padStart(8)} ${String(group.changes.length).padStart(8)}`;
  return `${name}${numbers}  ${counts}`;
}

function newsLines(group: ChangeGroup<WbChange>): readonly string[] {
  const byProject = new Map<string, WbChange[]>();
  for (const change of group.changes) {
    byProject.set(change.id, [...(byProject.get(change.id) ?? []), change]);
  }
  const all = [...byProject.values()].map(projectLine);
  const shown = inFull.includes(group.class) ? all : all.slice(0, firstFew);
  const rest = all.length - shown.length;
  return [
    `== ${group.class}: ${group.means}`,
    ...shown,
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    "",
  ];
}

function projectLine(changes: readonly WbChange[]): string {
  const [first] = changes;
  if (first === undefined) return "";
  const lines = `${first.old?.place.line ?? "–"}→${first.new?.place.line ?? "–"}`;
  const values = changes.map(({ field, old, new: now, note }) => {
    const text =
      field === "record"
        ? (old ?? now)?.value
        : `${field} ${old?.value ?? "–"} → ${now?.value ?? "–"}`;
    return note === undefined ? text : `${text} (${note})`;
  });
  return `${first.id} ${first.name.replace(/\s+/g, " ").slice(0, 40)} [${lines}] ${values.join("; ")}`;
}
