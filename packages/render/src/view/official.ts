// The parts of an official document: what its head and foot may print. An absent part drops its line.
import type { BriefSpec, Language, LocalText } from "../brief.ts";
import { toText } from "./portfolio-words.ts";
import { dayEn, dayRu } from "./sources-text.ts";

const wordsOfDay: Readonly<Record<Language, (year: string, month: string, day: string) => string>> =
  {
    "zh-CN": (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
    en: (year, month, day) => dayEn(`${year}-${month}-${day}`),
    ru: (year, month, day) => dayRu(`${year}-${month}-${day}`),
  };

/** 机关代字〔年〕号: full year, no leading zero. */
const numberWords: Readonly<
  Record<Language, (code: string, year: string, count: number) => string>
> = {
  "zh-CN": (code, year, count) => `${code}〔${year}〕${count}号`,
  en: (code, year, count) => `${code} [${year}] No. ${count}`,
  ru: (code, year, count) => `${code} [${year}] № ${count}`,
};

export function officialParts({ issuer, language, asOf, number }: BriefSpec) {
  const parts = issuer.official ?? {};
  const local = (text: LocalText | undefined) => text?.[language];
  const date = parts.date ?? asOf;
  const code = local(parts.code);
  const words = {
    copyNumber: parts.copyNumber,
    secrecy: local(parts.secrecy),
    urgency: local(parts.urgency),
    number:
      code === undefined || number === undefined
        ? undefined
        : numberWords[language](code, date.slice(0, 4), number),
    recipient: local(parts.recipient),
    copyTo: local(parts.copyTo),
    printedBy: local(parts.printedBy),
    printedOn: parts.printedOn === undefined ? undefined : dayWords(parts.printedOn, language),
  };
  const signers = (parts.signers ?? []).flatMap((signer, index) => {
    const name = local(signer);
    return name === undefined ? [] : [{ key: `${index + 1}`, name }];
  });
  return {
    ...textsOf(words),
    date: toText(dayWords(date, language)),
    isSealed: parts.sealed === true,
    signers,
    hasSigners: signers.length > 0,
    hasImprint: [words.copyTo, words.printedBy, words.printedOn].some((one) => one !== undefined),
    hasPrinter: words.printedBy !== undefined || words.printedOn !== undefined,
  };
}

/** An ISO day in the words of a language. */
export function dayWords(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return wordsOfDay[language](year, month, date);
}

type Texts<Name extends string> = Readonly<Record<Name, ReturnType<typeof toText>>> &
  Readonly<Record<`has${Capitalize<Name>}`, boolean>>;

/** Each word as a Text, and whether there is one: `secrecy` and `hasSecrecy`. */
function textsOf<Name extends string>(
  words: Readonly<Record<Name, string | undefined>>,
): Texts<Name> {
  const entries = Object.entries<string | undefined>(words).flatMap(([name, word]) => [
    [name, toText(word, "not-applicable")],
    [`has${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, word !== undefined],
  ]);
  // Built from the names of the type.
  return Object.fromEntries(entries) as Texts<Name>;
}
