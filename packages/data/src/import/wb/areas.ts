// Countries and regions by code or whole name, never by a part of it: "Taiwan, China" is not China.

/** ISO 3166 code: names that the lists use, parted by "|". Others are kept as written, with a warning. */
const countryNames: Readonly<Record<string, string>> = {
  AF: "Afghanistan|Islamic Republic of Afghanistan|Islamic State of Afghanistan",
  AM: "Armenia|Republic of Armenia",
  AZ: "Azerbaijan|Republic of Azerbaijan",
  BD: "Bangladesh|People's Republic of Bangladesh",
  BT: "Bhutan|Kingdom of Bhutan",
  BY: "Belarus|Republic of Belarus",
  CN: "China|People's Republic of China|China, People's Republic of|PRC",
  GE: "Georgia",
  HK: "Hong Kong|Hong Kong SAR, China|Hong Kong, China",
  ID: "Indonesia|Republic of Indonesia",
  IN: "India|Republic of India",
  IR: "Iran, Islamic Republic of|Islamic Republic of Iran|Iran",
  KG: "Kyrgyz Republic|Kyrgyzstan",
  KH: "Cambodia|Kingdom of Cambodia",
  KR: "Korea, Republic of|Republic of Korea|Korea",
  KZ: "Kazakhstan|Republic of Kazakhstan",
  LA: "Lao People's Democratic Republic|Lao PDR",
  LK: "Sri Lanka|Democratic Socialist Republic of Sri Lanka",
  MM: "Myanmar|Union of Myanmar|Republic of the Union of Myanmar",
  MN: "Mongolia",
  MO: "Macao SAR, China|Macau",
  MY: "Malaysia",
  NP: "Nepal",
  PH: "Philippines|Republic of the Philippines",
  PK: "Pakistan|Islamic Republic of Pakistan",
  RU: "Russian Federation|Russia",
  TH: "Thailand|Kingdom of Thailand",
  TJ: "Tajikistan|Republic of Tajikistan",
  TM: "Turkmenistan",
  TR: "Turkey|Turkiye|Türkiye|Republic of Turkey|Republic of Turkiye|Republic of Türkiye",
  TW: "Taiwan, China",
  UA: "Ukraine",
  UZ: "Uzbekistan|Republic of Uzbekistan",
  VN: "Vietnam|Viet Nam|Socialist Republic of Vietnam",
};

/** The lender's own region codes. */
const regionNames: Readonly<Record<string, string>> = {
  AFE: "Eastern and Southern Africa|Africa East",
  AFW: "Western and Central Africa|Africa West",
  AFR: "Africa",
  EAP: "East Asia and Pacific",
  ECA: "Europe and Central Asia",
  LCR: "Latin America and Caribbean",
  MNA: "Middle East and North Africa",
  SAR: "South Asia",
  OTH: "Other",
};

const countries = byName(countryNames);
const regions = byName(regionNames);

export function countryCode(nameOrCode: string): string | undefined {
  return countries.get(wholeName(nameOrCode));
}

export function regionCode(nameOrCode: string): string | undefined {
  return regions.get(wholeName(nameOrCode));
}

function byName(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([code, all]) =>
      [code, ...all.split("|")].map((name) => [wholeName(name), code] as const),
    ),
  );
}

function wholeName(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();
}
