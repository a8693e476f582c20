// What brief.yaml may say. Descriptions are what an editor shows beside each key (brief schema).
import { configuredSeverities, isCalendarDay } from "@brief/data";
import { languages, type Subject, subjects, themeNames } from "@brief/render";
import { z } from "zod";
import { keysOf } from "./schema-keys.ts";

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDay(year, month, day);
}

const words = () => z.string().min(1);

const LocalText = z.strictObject({
  "zh-CN": z.exactOptional(words().describe("the Chinese text")),
  en: z.exactOptional(words().describe("the English text")),
  ru: z.exactOptional(words().describe("the Russian text")),
});

const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "not a day of the form 2025-03-31" })
  .refine(isDay, { error: "not a day of the form 2025-03-31" });
const Theme = z.enum(themeNames);
const Languages = z.array(z.enum(languages)).min(1);

/** A text by language. */
const local = (description: string) => z.exactOptional(LocalText.describe(description));
/** A text whose Chinese has a form of its own. */
const chineseIn = (pattern: RegExp, error: string, description: string) =>
  z.exactOptional(
    z
      .strictObject({
        ...LocalText.shape,
        "zh-CN": z.exactOptional(z.string().regex(pattern, { error }).describe(error)),
      })
      .describe(description),
  );

const sixDigits = { error: 'six digits in quotes: "000001"' };

/** Parts of official documents (GB/T 9704-2012, 7.2–7.4). */
const OfficialEntry = z
  .strictObject({
    code: chineseIn(
      /^[^〔〕\s\d第号]+$/u,
      "the letters alone: year and number are added",
      "letters of the document number (机关代字); year and number are added",
    ),
    "copy-number": z.exactOptional(
      z
        .string(sixDigits)
        .regex(/^\d{6}$/, sixDigits)
        .describe('number of the copy (份号), six digits in quotes: "000001"'),
    ),
    secrecy: chineseIn(
      /^(绝密|机密|秘密)(★([1-9]\d*(年|个月)|长期))?$/u,
      "绝密, 机密 or 秘密, then ★ and the term: 机密★1年",
      "degree and term of secrecy (密级和保密期限)",
    ),
    urgency: chineseIn(/^(特急|加急)$/u, "特急 or 加急", "degree of urgency (紧急程度)"),
    signers: z.exactOptional(
      z.array(LocalText).min(1).describe("who signs a document to a higher body (签发人)"),
    ),
    recipient: chineseIn(
      /[^：:。．.]$/u,
      "without an end mark: the colon is added",
      "main recipient (主送机关), without an end mark",
    ),
    "copy-to": chineseIn(
      /[^：:。．.]$/u,
      "without an end mark: the full stop is added",
      "who gets a copy (抄送机关), without an end mark",
    ),
    date: z.exactOptional(
      Day.describe("day of the document (成文日期); the as-of day without it: 2025-03-31"),
    ),
    sealed: z.exactOptional(z.boolean().describe("true leaves room for a seal over name and date")),
    "printed-by": local("who prints it (印发机关)"),
    "printed-on": z.exactOptional(
      Day.describe("day of printing (印发日期), no earlier than date: 2025-04-01"),
    ),
  })
  .refine(({ date, "printed-on": printed }) => !date || !printed || date <= printed, {
    error: "not a day before the document's own date",
    path: ["printed-on"],
  });

const IssuerEntry = z.strictObject({
  unit: LocalText.describe("name of the issuing unit, in each language that is built"),
  mark: local("printed on every page, as 示例 / Sample; leave it out for real issues"),
  "storage-note": local("note on storage, in the head of a bulletin"),
  "report-to": local("whom the brief is reported to (报)"),
  "send-to": local("whom the brief is sent to (送)"),
  contact: local("contact, in the imprint"),
  copies: z.exactOptional(z.int().positive().describe("number of copies printed (印数)")),
  official: z.exactOptional(
    OfficialEntry.describe("what the head and foot of an official document say (theme: official)"),
  ),
});

/** Files of faces that no free pack has in full, relative to brief.yaml. */
const FontsEntry = z.strictObject({
  fangsong: z.exactOptional(words().describe("font file of 仿宋, for official documents")),
  title: z.exactOptional(words().describe("font file of 小标宋, for titles")),
  rare: z.exactOptional(
    words().describe("font file for rare characters, asked last where no other face has one"),
  ),
});

const eachWord = (subject: Subject): `${Subject}s` => `${subject}s`;

const Each = z.enum(subjects.map(eachWord));
/** YAML reads a code of digits as a number: both are taken. */
const Parameters = z.record(z.string(), z.union([z.string(), z.int()]));

const BriefEntry = z.strictObject({
  kind: words().describe("kind of brief: one that ships, or one of kinds/ in this folder"),
  /** Stands in the place of the kind in ids and file names: two briefs of one kind need two. */
  id: z.exactOptional(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: "small letters and digits, parted by single hyphens",
      })
      .describe("stands in the place of the kind in ids and file names"),
  ),
  each: z.exactOptional(
    Each.describe("one brief for each of them; the kind says which of them it is about"),
  ),
  output: z.exactOptional(
    words().describe(
      "name of the file: words and {key} {code} {name} {number} {language}; the brief's id without it",
    ),
  ),
  number: z.exactOptional(z.int().positive().describe("number of the issue within its year")),
  "total-number": z.exactOptional(z.int().positive().describe("number of the issue in all (总第)")),
  lang: z.exactOptional(Languages.describe("editions; those of the workspace without it")),
  theme: z.exactOptional(Theme.describe("form; that of the kind or workspace without it")),
  since: z.exactOptional(
    Day.describe("the day of the edition before: what changed since is told in the brief"),
  ),
  parameters: z.exactOptional(
    Parameters.describe("what the kind asks for, by name: { project: P147367 }"),
  ),
});
export type BriefEntry = z.infer<typeof BriefEntry>;

/** By rule ids, or `iati-*`; which there are is looked at by rule-severities.ts. */
const RulesEntry = z.record(z.string(), z.enum(configuredSeverities));

export const Config = z
  .strictObject({
    dataset: words().describe("folder of the tables, relative to this file"),
    "as-of": z.exactOptional(
      Day.describe("the facts as known on this day; the newest source's day without it"),
    ),
    languages: Languages.describe("editions of every brief, the first one leading"),
    theme: z.exactOptional(Theme.describe("form of the briefs whose kind has none of its own")),
    numbering: z.exactOptional(
      words().describe("file that keeps the issues, as issues.csv; brief build --issue adds to it"),
    ),
    issuer: IssuerEntry.describe("who publishes; the words of head, foot and imprint"),
    fonts: z.exactOptional(FontsEntry.describe("font files of your own, relative to this file")),
    /** How severe the findings of a rule on facts or on wording are here. */
    rules: z.exactOptional(
      RulesEntry.describe(
        "how severe a rule on facts or on wording is here: error, warning, note or off",
      ),
    ),
    briefs: z.array(BriefEntry).min(1).describe("the briefs, one entry a kind or document"),
  })
  .describe("A workspace of Brief: its facts, its issuer and its briefs");
export type Config = z.infer<typeof Config>;

/** The keys that may stand at a path of brief.yaml, for the remedy of an unknown one. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  return keysOf(Config, path);
}
