// What brief.yaml may say.
import { configuredSeverities, isCalendarDay } from "@brief/data";
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
  return isCalendarDay(year, month, day);
}

const Day = z.string().refine(isDay, { error: "not a day of the form 2025-03-31" });
const Theme = z.enum(themeNames);
const Languages = z.array(z.enum(languages)).min(1);

/** A text whose Chinese has a form of its own. */
const localText = (chinese: z.ZodType<string>) =>
  z.strictObject({ ...LocalText.shape, "zh-CN": z.exactOptional(chinese) });
const chineseText = (pattern: RegExp, error: string) => z.string().regex(pattern, { error });

const sixDigits = { error: 'six digits in quotes: "000001"' };

/** Parts of official documents (GB/T 9704-2012, 7.2–7.4). */
const OfficialEntry = z
  .strictObject({
    code: z.exactOptional(
      localText(chineseText(/^[^〔〕\s\d第号]+$/u, "the letters alone: year and number are added")),
    ),
    "copy-number": z.exactOptional(z.string(sixDigits).regex(/^\d{6}$/, sixDigits)),
    secrecy: z.exactOptional(
      localText(
        chineseText(
          /^(绝密|机密|秘密)(★([1-9]\d*(年|个月)|长期))?$/u,
          "绝密, 机密 or 秘密, then ★ and the term: 机密★1年",
        ),
      ),
    ),
    urgency: z.exactOptional(localText(chineseText(/^(特急|加急)$/u, "特急 or 加急"))),
    signers: z.exactOptional(z.array(LocalText).min(1)),
    recipient: z.exactOptional(
      localText(chineseText(/[^：:。．.]$/u, "without an end mark: the colon is added")),
    ),
    "copy-to": z.exactOptional(
      localText(chineseText(/[^：:。．.]$/u, "without an end mark: the full stop is added")),
    ),
    date: z.exactOptional(Day),
    sealed: z.exactOptional(z.boolean()),
    "printed-by": z.exactOptional(LocalText),
    "printed-on": z.exactOptional(Day),
  })
  .refine(({ date, "printed-on": printed }) => !date || !printed || date <= printed, {
    error: "not a day before the document's own date",
    path: ["printed-on"],
  });

const IssuerEntry = z.strictObject({
  unit: LocalText,
  mark: z.exactOptional(LocalText),
  "storage-note": z.exactOptional(LocalText),
  "report-to": z.exactOptional(LocalText),
  "send-to": z.exactOptional(LocalText),
  contact: z.exactOptional(LocalText),
  copies: z.exactOptional(z.int().positive()),
  official: z.exactOptional(OfficialEntry),
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
  each: z.exactOptional(z.enum(["projects", "prefectures", "sectors", "lenders"])),
  number: z.exactOptional(z.int().positive()),
  "total-number": z.exactOptional(z.int().positive()),
  lang: z.exactOptional(Languages),
  theme: z.exactOptional(Theme),
  parameters: z.exactOptional(z.record(z.string(), z.string())),
});
export type BriefEntry = z.infer<typeof BriefEntry>;

/** By rule ids, or `iati-*`; which there are is looked at by rule-severities.ts. */
const RulesEntry = z.record(z.string(), z.enum(configuredSeverities));

export const Config = z.strictObject({
  dataset: z.string().min(1),
  "as-of": z.exactOptional(Day),
  languages: Languages,
  theme: z.exactOptional(Theme),
  issuer: IssuerEntry,
  fonts: z.exactOptional(FontsEntry),
  /** How severe the findings of a rule on facts are here. */
  rules: z.exactOptional(RulesEntry),
  briefs: z.array(BriefEntry).min(1),
});
export type Config = z.infer<typeof Config>;

/** The keys that may stand at a path of brief.yaml, for the remedy of an unknown one. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [first, second, third] = path;
  if (first === undefined) return Object.keys(Config.shape);
  if (first === "briefs") return Object.keys(BriefEntry.shape);
  if (first === "fonts") return Object.keys(FontsEntry.shape);
  if (second === "official" && third === undefined) return Object.keys(OfficialEntry.shape);
  return Object.keys(second === undefined ? IssuerEntry.shape : LocalText.shape);
}
