// Words of a published site: its list of briefs, its feed, and what it says of being used offline.
const monthsEn = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** 2025-03-31 → its three numbers, without leading noughts. */
const partsOf = (day: string): readonly [year: number, month: number, day: number] => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
};

const sizeOf = (bytes: number): string =>
  bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const zh = {
  heading: "简报目录",
  colon: "：",
  briefs: (count: number) => `${count}份简报`,
  some: (count: number, all: number) => `${all}份简报中的${count}份`,
  nothing: "没有符合条件的简报",
  clear: "清除条件",
  asOf: (day: string) => {
    const [year, month, date] = partsOf(day);
    return `截至${year}年${month}月${date}日`;
  },
  number: (number: number, total?: number) =>
    total === undefined ? `第${number}期` : `第${number}期（总第${total}期）`,
  pages: (pages: number) => `${pages}页`,
  size: sizeOf,
  between: "，",
  end: "。",
  search: "搜索名称或编号",
  filters: "筛选",
  kind: "类别",
  edition: "语言版本",
  prefecture: "地州市",
  sector: "行业",
  lender: "贷款机构",
  every: "全部",
  changedOnly: "只看有变动的",
  changed: "有变动",
  fresh: "新",
  web: "网页版",
  open: "在线查看",
  openTitle: "打开预览，可查看每个数字的出处",
  feed: "订阅更新",
  uiLanguage: "界面语言",
  offline: "离线使用",
  ready: "目录和预览已可离线使用",
  keepAll: (size: string) => `保存全部文件（${size}）`,
  keeping: (done: number, all: number) => `正在保存：${all}个文件中的${done}个`,
  kept: "全部文件已可离线使用",
  notKept: "有文件未能保存，请联网后再试",
  renewed: "本站有新版本",
  renew: "换用新版本",
  home: "简报目录",
};

export const en: typeof zh = {
  heading: "Briefs",
  colon: ": ",
  briefs: (count) => (count === 1 ? "1 brief" : `${count} briefs`),
  some: (count, all) => `${count} of ${all} briefs`,
  nothing: "No brief matches",
  clear: "Clear",
  asOf: (day) => {
    const [year, month, date] = partsOf(day);
    return `as of ${date} ${monthsEn[month - 1]} ${year}`;
  },
  number: (number, total) =>
    total === undefined ? `No. ${number}` : `No. ${number} (${total} in all)`,
  pages: (pages) => (pages === 1 ? "1 page" : `${pages} pages`),
  size: sizeOf,
  between: ", ",
  end: ".",
  search: "Search by name or number",
  filters: "Filters",
  kind: "Kind",
  edition: "Language",
  prefecture: "Prefecture",
  sector: "Sector",
  lender: "Lender",
  every: "All",
  changedOnly: "Changed only",
  changed: "Changed",
  fresh: "New",
  web: "HTML",
  open: "Open",
  openTitle: "Opens the preview, which tells where every figure comes from",
  feed: "Feed of editions",
  uiLanguage: "Language of this page",
  offline: "Offline use",
  ready: "This list and the preview work offline",
  keepAll: (size) => `Save all files (${size})`,
  keeping: (done, all) => `Saving: ${done} of ${all} files`,
  kept: "All files work offline",
  notKept: "Some files could not be saved: try again online",
  renewed: "There is a new version of this site",
  renew: "Use it",
  home: "All briefs",
};

/** A Russian edition is listed in its own language in the feed. */
export const ru = {
  number: (number: number) => `№ ${number}`,
  asOf: (day: string) => {
    const [year, month, date] = partsOf(day);
    const two = (part: number) => String(part).padStart(2, "0");
    return `по состоянию на ${two(date)}.${two(month)}.${year}`;
  },
  pages: (pages: number) => `${pages} с.`,
  /** The short word for pages has its own. */
  end: "",
};

export type SiteText = typeof zh;

/** Chinese unless the browser's first language is another. */
export function siteText(language: string): SiteText {
  return language.startsWith("zh") ? zh : en;
}
