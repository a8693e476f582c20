// Initials and titles stay with the name: А. С.|Пушкин, Dr.|Smith, г.|Урумчи.
import type { Ties } from "./tied-places.ts";

// At the start of a word.
const start = "(?<![\\p{L}\\p{N}])";
const initials = `${start}(?:\\p{Lu}\\. ?){1,3}\\p{Lu}\\p{Ll}`;

export const nameTies: Ties = {
  en: [
    new RegExp(initials, "gu"),
    new RegExp(`${start}(?:Drs?|Mrs?|Ms|Messrs|Profs?|St|Hon)\\.? \\p{Lu}`, "gu"),
  ],
  ru: [
    new RegExp(initials, "gu"),
    // The name before its initials.
    /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+ \p{Lu}\.(?: ?\p{Lu}\.)?(?! ?\p{Lu}\p{Ll})/gu,
    /(?<![\p{L}\p{N}])(?:г-н|г-жа|господин|госпожа)\p{Ll}{0,2} \p{Lu}/gu,
    // «г.» after a year is no town.
    /(?<![\p{L}\p{N}]|\d )(?:г|с|п|пос|ул|пр|просп|пл|р|оз|им|акад|проф|тов|гр)\. ?\p{Lu}/gu,
  ],
};
