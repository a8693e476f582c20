// Groups of changes → the rows of a notice: what, the old value, the new one, each traced to its rows and sources.
import type { Citation } from "@brief/data";
import type { BriefSpec, Language } from "../brief.ts";
import { countOf } from "./change-counts.ts";
import { recordOf } from "./change-record.ts";
import { isClose, sideCell } from "./change-sides.ts";
import type { Days, Group, Told } from "./change-told.ts";
import { classWords, fieldName } from "./change-words.ts";
import { inLanguage, projectNames, toText } from "./portfolio-words.ts";
import { kindWords } from "./project-words.ts";

export function groupRows(groups: readonly Group[], days: Days, { language }: BriefSpec) {
  return groups.map((group) => {
    const words = classWords[group.class];
    const rows = withKeys(group.told.map((told) => toRow(told, days, language)));
    return {
      key: group.class,
      label: inLanguage(language, words.zh, words.en),
      hasWhy: words.why !== undefined,
      why: toText(words.why && inLanguage(language, words.why.zh, words.why.en)),
      changes: countOf(group.told),
      rows,
    };
  });
}
export type NoticeRow = ReturnType<typeof toRow> & { readonly key: string };

/** By the row that says so, which no other change of the class names; a number where one does. */
function withKeys<Row extends { readonly key: string }>(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, times);
    return times === 1 ? row : { ...row, key: `${row.key}.${times}` };
  });
}

function toRow(told: Told, days: Days, language: Language) {
  const { change, project } = told;
  const names = project === undefined ? undefined : projectNames(project, language);
  const old = sideCell(change, change.old, days.older, language);
  const now = sideCell(change, change.new, days.known, language);
  const { isRecord, record, sources } = recordOf(told, days, language);
  const side = change.new ?? change.old;
  const subject = change.subject?.id ?? change.id;
  return {
    key: `${subject}.${change.field.replaceAll(/[^\w.-]+/g, "-")}.${side?.rows?.[0]?.id ?? "none"}`,
    name: names?.name ?? change.name,
    number: names?.number ?? toText(undefined, "not-applicable"),
    hasNumber: names?.hasNumber ?? false,
    item: now.item ?? old.item ?? itemName(told, language),
    isRecord,
    isGone: told.class === "gone",
    record,
    isQuantity: old.isQuantity || now.isQuantity,
    isDate: old.quantity.type === "date" || now.quantity.type === "date",
    isClose: isClose(old.quantity, now.quantity),
    hasOld: old.isStated,
    old: old.quantity,
    oldText: old.text,
    hasNew: now.isStated,
    new: now.quantity,
    newText: now.text,
    oldSources: { sources: change.old?.sources ?? [] },
    newSources: { sources: sourcesOf(told) },
    recordSources: { sources },
  };
}

/** A row of a project without sources of its own stands on those of the project. */
function sourcesOf({ change, project }: Told): readonly Citation[] {
  const own = change.new?.sources ?? [];
  if (own.length > 0 || change.new === undefined) return own;
  return (project?.sources ?? []).map((id) => ({ id }));
}

/** 贷款8531-CN 金额; the name of the field alone where it has no part. */
function itemName({ change }: Told, language: Language): string {
  const { zh, en } = fieldName(change.field);
  if (change.part === undefined) return inLanguage(language, zh, en);
  const [kind = "", ...number] = change.part.split(" ");
  const line = kindWords[kind as keyof typeof kindWords] ?? { zh: kind, en: kind };
  const no = number.join(" ");
  return inLanguage(
    language,
    `${line.zh}${no}${change.field === "finance-lines" ? "" : zh}`,
    change.field === "finance-lines"
      ? [capital(line.en), no].join(" ").trim()
      : [capital(line.en), no, lower(en)].filter((word) => word !== "").join(" "),
  );
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const lower = (word: string) => word.slice(0, 1).toLowerCase() + word.slice(1);
