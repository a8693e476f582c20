// The Russian name of a region or country → of it, to it, in it. A name that no plain rule declines follows a noun that is.

export interface Cases {
  readonly genitive: string;
  readonly dative: string;
  /** With its preposition: в Синьцзяне, во Вьетнаме. */
  readonly within: string;
}

const nouns = {
  region: { genitive: "региона", dative: "региону", within: "регионе" },
  country: { genitive: "страны", dative: "стране", within: "стране" },
} as const;

/** Endings that one declension takes: what is cut off, and what each case puts there. */
const endings: readonly (readonly [RegExp, string, string, string])[] = [
  [/ия$/u, "ии", "ии", "ии"],
  [/й$/u, "я", "ю", "е"],
  [/(?<=[гкхжчшщ])а$/u, "и", "е", "е"],
  [/а$/u, "ы", "е", "е"],
  [/(?<=[бвгдзклмнпрстфхцжчшщ])$/u, "а", "у", "е"],
];

export function casesOf(name: string | undefined, kind: keyof typeof nouns): Cases {
  if (name === undefined) {
    return { genitive: "этого региона", dative: "этому региону", within: "в этом регионе" };
  }
  const ending = /[\s-]/u.test(name) ? undefined : endings.find(([end]) => end.test(name));
  if (ending === undefined) {
    const { genitive, dative, within } = nouns[kind];
    return {
      genitive: `${genitive} ${name}`,
      dative: `${dative} ${name}`,
      within: `в ${within} ${name}`,
    };
  }
  const [end, genitive, dative, within] = ending;
  const inside = name.replace(end, within);
  return {
    genitive: name.replace(end, genitive),
    dative: name.replace(end, dative),
    within: `${/^[ВФ][бвгдзклмнпрстфхцчшщь]/u.test(name) ? "во" : "в"} ${inside}`,
  };
}
