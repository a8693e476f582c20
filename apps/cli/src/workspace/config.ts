// What brief.yaml may say.
import { languages, themeNames } from "@brief/render";
import { z } from "zod";

const LocalText = z.strictObject({
  "zh-CN": z.exactOptional(z.string().min(1)),
  en: z.exactOptional(z.string().min(1)),
  ru: z.exactOptional(z.string().min(1)),
});

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const Day = z.string().refine(isDay, { error: "not a day of the form 2025-03-31" });
const Theme = z.enum(themeNames);
const Languages = z.array(z.enum(languages)).min(1);

const IssuerEntry = z.strictObject({
  unit: LocalText,
  mark: z.exactOptional(LocalText),
  "storage-note": z.exactOptional(LocalText),
  "report-to": z.exactOptional(LocalText),
  "send-to": z.exactOptional(LocalText),
  contact: z.exactOptional(LocalText),
  copies: z.exactOptional(z.int().positive()),
});

/** Files of faces that no free pack has in full, relative to brief.yaml. */
const FontsEntry = z.strictObject({
  fangsong: z.exactOptional(z.string().min(1)),
  title: z.exactOptional(z.string().min(1)),
});

const BriefEntry = z.strictObject({
  kind: z.string().min(1),
  /** Stands in the place of the kind in ids and file names: two briefs of one kind need two. */
  id: z.exactOptional(
    z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: "small letters and digits, parted by single hyphens",
    }),
  ),
  /** One brief for each of them. */
  each: z.exactOptional(z.enum(["projects"])),
  number: z.exactOptional(z.int().positive()),
  "total-number": z.exactOptional(z.int().positive()),
  lang: z.exactOptional(Languages),
  theme: z.exactOptional(Theme),
  parameters: z.exactOptional(z.record(z.string(), z.string())),
});
export type BriefEntry = z.infer<typeof BriefEntry>;

export const Config = z.strictObject({
  dataset: z.string().min(1),
  "as-of": z.exactOptional(Day),
  languages: Languages,
  theme: z.exactOptional(Theme),
  issuer: IssuerEntry,
  fonts: z.exactOptional(FontsEntry),
  briefs: z.array(BriefEntry).min(1),
});
export type Config = z.infer<typeof Config>;

/** The keys that may stand at a path of brief.yaml, for the remedy of an unknown one. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [first, second] = path;
  if (first === undefined) return Object.keys(Config.shape);
  if (first === "briefs") return Object.keys(BriefEntry.shape);
  if (first === "fonts") return Object.keys(FontsEntry.shape);
  return Object.keys(second === undefined ? IssuerEntry.shape : LocalText.shape);
}
