// A region's name → its stem and the kind of unit that its last word names: 昌吉回族自治州 → 昌吉, prefecture.
import { nameKey } from "./name-key.ts";

export type UnitKind = "province" | "prefecture" | "city" | "county" | "district";

export interface RegionName {
  readonly stem: string;
  /** Absent where the name says none: 阿克苏, Aksu. */
  readonly kind?: UnitKind;
}

const peoples = [
  "回|蒙古|哈萨克|柯尔克孜|维吾尔|塔吉克|锡伯|藏|壮|苗|彝|侗|瑶|土家|白|哈尼|傣|傈僳|景颇|布依|朝鲜|满|羌",
  "hui|mongol|mongolian|kazakh|kazak|kyrgyz|kirgiz|kirghiz|uygur|uyghur|uighur|tajik|xibe|sibe|tibetan|zhuang",
] as const;
const [han, latin] = peoples;

/** The longest ending first. */
const endings: readonly (readonly [pattern: RegExp, kind: UnitKind])[] = [
  [new RegExp(`((${han})族?)*自治区$`, "u"), "province"],
  [/省$/u, "province"],
  [new RegExp(`((${han})族?)*(自治)?州$`, "u"), "prefecture"],
  [/(地区|盟)$/u, "prefecture"],
  [new RegExp(`((${han})族?)*自治县$`, "u"), "county"],
  [/[县旗]$/u, "county"],
  [/市$/u, "city"],
  [/区$/u, "district"],
];

const words: Readonly<Record<string, UnitKind>> = {
  province: "province",
  region: "province",
  prefecture: "prefecture",
  округ: "prefecture",
  city: "city",
  municipality: "city",
  город: "city",
  county: "county",
  уезд: "county",
  district: "district",
};

/** Undefined where nothing but the kind of unit would be left. */
export function regionName(name: string): RegionName | undefined {
  const text = name.normalize("NFKC").trim();
  const { stem, kind } = /\p{Script=Han}$/u.test(text) ? ofChinese(text) : ofWords(text);
  const key = nameKey(stem);
  if (key.length < 2) return undefined;
  return kind === undefined ? { stem: key } : { stem: key, kind };
}

function ofChinese(text: string): RegionName {
  for (const [pattern, kind] of endings) {
    const stem = text.replace(pattern, "");
    // 沙市 and 塔县 are whole names: one character is no stem.
    if (stem !== text && stem.length > 1) return { stem, kind };
  }
  return { stem: text };
}

function ofWords(text: string): RegionName {
  const all = text.toLowerCase().split(/[\s,]+/u);
  const kind = all.map((word) => words[word]).find((found) => found !== undefined);
  if (kind === undefined) return { stem: text };
  const autonomous = all.some((word) => /^autonom|^автоном/u.test(word));
  const people = new RegExp(`^(${latin}|autonomous)$`, "u");
  const stem = all.filter(
    (word) => words[word] === undefined && !(autonomous && people.test(word)),
  );
  return { stem: stem.join(" "), kind };
}
