// The bibliographic text of a source. zh-CN follows GB/T 7714-2015; titles stay in their own language.
import type { Dataset, Source } from "@brief/data";
import type { Language } from "../brief.ts";
import { inLanguage } from "./portfolio-words.ts";

export interface SourceRow {
  readonly key: string;
  readonly text: string;
}

/** The sources of these ids in the order of the dataset, each with its text. */
export function sourceRows(
  dataset: Dataset,
  ids: ReadonlySet<string>,
  language: Language,
): readonly SourceRow[] {
  return dataset.sources
    .filter((source) => ids.has(source.id))
    .map((source) => ({ key: source.id, text: sourceText(source, language) }));
}

/** A missing date of retrieval is left out, never invented. */
export function sourceText(source: Source, language: Language): string {
  if (language === "zh-CN") return sourceZh(source);
  return language === "en" ? sourceEn(source) : sourceRu(source);
}

/** `世界银行. World Bank project list[DS/OL]. (2025-03-31)[2025-04-02]. https://….` */
function sourceZh(source: Source): string {
  const mark = source.url === undefined ? source.kind : `${source.kind}/OL`;
  const retrieved = source.retrieved === undefined ? "" : `[${source.retrieved}]`;
  const date = source.published === undefined ? undatedZh(source) : `(${source.published})`;
  const held = source.heldAt === undefined ? [] : [`转引自${source.heldAt}`];
  const parts = [
    source.publisherZh,
    `${source.title}[${mark}]`,
    `${date}${retrieved}`,
    ...held,
    ...(source.url === undefined ? [] : [source.url]),
  ];
  return `${parts.map(afterStop).join("")}.`;
}

/** The space after a Western stop is part of the form, also before hanzi, where layout would drop it. */
function afterStop(part: string, index: number): string {
  if (index === 0) return part;
  return /^\p{Script=Han}/u.test(part) ? `.\u00a0${part}` : `. ${part}`;
}

function undatedZh(source: Source): string {
  return source.url === undefined ? "刊名、刊期不详" : "日期不详";
}

/** `World Bank. World Bank project list. Edition of 31 March 2025. Retrieved 2 April 2025. https://….` */
function sourceEn(source: Source): string {
  const dated = source.published === undefined ? undatedEn(source) : datedEn(source);
  const retrieved = source.retrieved === undefined ? [] : [`Retrieved ${dayEn(source.retrieved)}`];
  const held = source.heldAt === undefined ? [] : [`As held at ${source.heldAt}`];
  const parts = [
    source.publisher,
    source.title,
    dated,
    ...retrieved,
    ...held,
    ...(source.url === undefined ? [] : [source.url]),
  ];
  return `${parts.join(". ")}.`;
}

/** `Всемирный банк. World Bank project list. Редакция от 31 марта 2025 г. Дата обращения: 2 апреля 2025 г. https://….` */
function sourceRu(source: Source): string {
  const { publisher, publisherZh, publisherRu, title, published, retrieved, heldAt, url } = source;
  const parts = [
    inLanguage("ru", publisherZh, publisher, publisherRu),
    title,
    published === undefined ? undatedRu(source) : datedRu(source),
    ...(retrieved === undefined ? [] : [`Дата обращения: ${dayRu(retrieved)}`]),
    ...(heldAt === undefined ? [] : [`По тексту на ${heldAt}`]),
    ...(url === undefined ? [] : [url]),
  ];
  // One stop after an abbreviation: 2025 г.
  return parts.map((part) => (part.endsWith(".") ? part : `${part}.`)).join(" ");
}

function undatedRu(source: Source): string {
  return source.url === undefined ? "Издание и номер не указаны" : "Без даты";
}

/** A sentence of its own begins with a capital: Март 2021 г. */
function datedRu({ kind, published = "" }: Source): string {
  const words = dayRu(published);
  if (kind === "DS") return `Редакция от ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function undatedEn(source: Source): string {
  return source.url === undefined ? "Journal and issue not stated" : "Undated";
}

function datedEn({ kind, published = "" }: Source): string {
  return kind === "DS" ? `Edition of ${dayEn(published)}` : dayEn(published);
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** `2025-03-31` is 31 March 2025, `2021-03` March 2021; a year stays as it is. */
export function dayEn(date: string): string {
  const [, year = date, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? "";
  return day === undefined ? `${name} ${year}` : `${Number(day)}\u00a0${name} ${year}`;
}

const monthsRu =
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const monthsRuOfDay =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** `2025-03-31` is 31 марта 2025 г., `2021-03` март 2021 г. */
export function dayRu(date: string): string {
  const [, year = date, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const ofYear = `${year}\u00a0г.`;
  if (month === undefined) return ofYear;
  const index = Number(month) - 1;
  return day === undefined
    ? `${monthsRu[index] ?? ""} ${ofYear}`
    : `${Number(day)}\u00a0${monthsRuOfDay[index] ?? ""} ${ofYear}`;
}
