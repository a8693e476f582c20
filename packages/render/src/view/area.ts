// What a brief is about as a whole, in words: the region or country that the dataset's places lie in.
import type { Dataset, Region } from "@brief/data";
import type { Language } from "../brief.ts";
import { casesOf } from "./area-cases.ts";
import { inLanguage, regionName } from "./portfolio-words.ts";

export function areaPart(dataset: Dataset, language: Language) {
  const area = areaOf(dataset);
  const name =
    area === undefined
      ? inLanguage(language, "本地区", "the area", "этот регион")
      : regionName(area, language);
  const cases =
    language === "ru"
      ? casesOf(area && name, area?.level === "country" ? "country" : "region")
      : { genitive: name, dative: name, within: name };
  return {
    area: {
      name,
      /** Of it, to it, in it: other words than the name in Russian alone. */
      ...cases,
      /** Without prefectures in its table of regions a dataset is not asked about them. */
      hasPrefectures: dataset.regions.some(({ level }) => level === "prefecture"),
    },
  };
}

/** The region with units under it; else the only region; else the only country. */
export function areaOf({ regions }: Pick<Dataset, "regions">): Region | undefined {
  const parents = new Set(regions.map(({ parent }) => parent));
  const ofLevel = (level: Region["level"]) => regions.filter((region) => region.level === level);
  const divided = ofLevel("region").filter(({ code }) => parents.has(code));
  const choices = [divided, ofLevel("region"), ofLevel("country")];
  return choices.find((rows) => rows.length === 1)?.[0];
}
