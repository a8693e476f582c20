// A report → the lines that text, Markdown and HTML print of it: one a figure, one a project in each class.
import type {
  DiffReport,
  ReportedChange,
  ReportedFigure,
  ReportedFigureSide,
  ReportedGroup,
} from "./report-schema.ts";

/** One value that changed, in words. */
export interface ToldValue {
  readonly label: string;
  /** Absent where there was, or is, none. */
  readonly old?: string;
  readonly new?: string;
  readonly note?: string;
}

export interface ToldRow {
  readonly id: string;
  readonly name: string;
  readonly values: readonly ToldValue[];
  readonly old?: string;
  readonly new?: string;
}

export interface PrintedIn {
  readonly brief: string;
  readonly languages: string;
}

export interface ToldFigure {
  /** In words; the briefs stand apart. */
  readonly title: string;
  readonly briefs: readonly PrintedIn[];
  readonly kind: ReportedFigure["kind"];
  readonly old: string;
  readonly new: string;
  /** `+7.1 %`, of shares `+0.2 pp`; of others empty. */
  readonly percent: string;
  /** Places on the new side; on the old where there are none. */
  readonly because: readonly string[];
}

/** What the places of a side have in common: said once, and left out of each. */
export interface Prefixes {
  readonly old: string;
  readonly new: string;
}

export function prefixesOf({ base, new: newer, groups, figures }: DiffReport): Prefixes {
  const changes = groups.flatMap((group) => group.changes);
  const because = (figures ?? []).flatMap((figure) => figure.because);
  const olds = [...changes.map(({ old }) => old?.place), ...because.map(({ old }) => old)];
  const news = [
    ...changes.map(({ new: now }) => now?.place),
    ...because.map(({ new: now }) => now),
  ];
  return { old: common(olds, base.kind === "file"), new: common(news, newer.kind === "file") };
}

/** The folder of all of them; the file, where it is the side. */
function common(places: readonly (string | undefined)[], isFile: boolean): string {
  const files = [...new Set(places.flatMap((place) => place?.replace(/:\d+$/, "") || []))];
  const [first, ...others] = files;
  if (first === undefined) return "";
  if (isFile) return others.length === 0 ? `${first}:` : "";
  const folder = first.slice(0, first.lastIndexOf("/") + 1);
  return files.every((file) => file.startsWith(folder)) ? folder : "";
}

export function shortPlace(place: string, prefix: string): string {
  return prefix !== "" && place.startsWith(prefix) ? place.slice(prefix.length) : place;
}

/** Changes of one project, or of one row, in one line. */
export function toldRows(group: ReportedGroup, prefixes: Prefixes): readonly ToldRow[] {
  const rows = new Map<string, { first: ReportedChange; changes: ReportedChange[] }>();
  for (const change of group.changes) {
    const key = `${change.id} ${change.name}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { first: change, changes: [change] });
    else row.changes.push(change);
  }
  return [...rows.values()].map(({ first, changes }) => ({
    id: first.id,
    name: first.name,
    values: changes.map((change) => toldValue(change, group.class)),
    ...placesOf(changes, prefixes),
  }));
}

function placesOf(changes: readonly ReportedChange[], prefixes: Prefixes) {
  const join = (places: readonly string[], prefix: string) => {
    const [first, ...others] = [...new Set(places.map((place) => shortPlace(place, prefix)))];
    return others.length === 0 ? first : `${first} +${others.length}`;
  };
  const old = join(
    changes.flatMap((change) => change.old?.place || []),
    prefixes.old,
  );
  const now = join(
    changes.flatMap((change) => change.new?.place || []),
    prefixes.new,
  );
  return { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
}

function toldValue(change: ReportedChange, name: string): ToldValue {
  const { part, field, old, new: now, note } = change;
  const words = (side: ReportedChange["old"]) =>
    side?.value === undefined ? undefined : inWords(side.value, side.unit, { field, name });
  const [from, to] = [words(old), words(now)];
  return {
    label: [...(part === undefined ? [] : [part]), ...(field === "record" ? [] : [field])].join(
      " ",
    ),
    ...(from === undefined ? {} : { old: from }),
    ...(to === undefined ? {} : { new: to }),
    ...(note === undefined ? {} : { note: grouped(note) }),
  };
}

const ofMoney = /^(amount|cost|uncommitted|disbursement|zero|new|gone|record-added|financing-)/;
const longest = 160;

function inWords(
  value: string,
  unit: string | undefined,
  { field, name }: { readonly field: string; readonly name: string },
): string {
  const isMoney = unit !== undefined || ofMoney.test(name) || / value$/.test(field);
  const text = isMoney ? grouped(value) : value;
  const flat = text.replace(/\s+/g, " ").trim();
  const cut = flat.length > longest ? `${[...flat].slice(0, longest).join("")}…` : flat;
  return unit === undefined ? cut : `${cut} ${unit}`;
}

/** Digits in threes, from five on; years and short numbers stay as they are. */
function grouped(text: string): string {
  return text.replace(/(?<![\w.,-])\d{5,}(?![\w-])/g, (digits) =>
    digits.replace(/\B(?=(\d{3})+$)/g, ","),
  );
}

/** Figures of the same path and the same change in several briefs are one line. */
export function toldFigures(figures: readonly ReportedFigure[]): readonly ToldFigure[] {
  const rows = new Map<string, { told: Omit<ToldFigure, "briefs">; briefs: PrintedIn[] }>();
  for (const figure of figures) {
    const told = toldFigure(figure);
    const path = figure.id.slice(figure.id.indexOf("/"));
    const values = [figure.old, figure.new].map((side) => [
      side?.value,
      side?.unit,
      side?.qualifier,
    ]);
    const key = JSON.stringify([path, figure.kind, values]);
    const languages = Object.keys({ ...figure.old?.display, ...figure.new?.display }).join(", ");
    const brief = { brief: figure.brief, languages };
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { told, briefs: [brief] });
    else row.briefs.push(brief);
  }
  return [...rows.values()].map(({ told, briefs }) => ({ ...told, briefs }));
}

/** `portfolio, card (zh-CN, en)`: the languages once, where all have the same. */
export function printedIn(briefs: readonly PrintedIn[], most = 4): string {
  const languages = new Set(briefs.map((one) => one.languages));
  const [same = ""] = languages;
  const names = briefs.map((one) =>
    languages.size === 1 ? one.brief : `${one.brief} (${one.languages})`,
  );
  const rest = names.length - most;
  const list = rest > 0 ? `${names.slice(0, most).join(", ")} +${rest}` : names.join(", ");
  return languages.size === 1 ? `${list} (${same})` : list;
}

function toldFigure(figure: ReportedFigure): Omit<ToldFigure, "briefs"> {
  const { title, kind, old, new: now, because } = figure;
  const isSameWords = old && now && displayOf(old) === displayOf(now);
  const words = (side: ReportedFigureSide | undefined) => {
    if (side === undefined) return "";
    const { value, unit, qualifier } = side;
    const exact = `${grouped(value ?? "unknown")} ${unit === "1" ? "" : unit}`.trim();
    // Words that round both alike say nothing of what changed.
    return isSameWords ? `${displayOf(side)} (${exact}, ${qualifier})` : displayOf(side);
  };
  return {
    title,
    kind,
    old: words(old),
    new: words(now),
    percent: percentWords(figure),
    because: because.flatMap((row) => row.new ?? row.old ?? []),
  };
}

/** In English where it is printed so, else as it is printed. */
function displayOf({ display }: ReportedFigureSide): string {
  return display["en"] ?? Object.values(display)[0] ?? "";
}

function percentWords({ percent, points }: ReportedFigure): string {
  const number = points ?? percent;
  if (number === undefined) return "";
  const unit = points === undefined ? "%" : "pp";
  if (/^-?0$/.test(number)) return `±0.0 ${unit}`;
  return `${number.startsWith("-") ? "−" : "+"}${number.replace(/^-/, "")} ${unit}`;
}
