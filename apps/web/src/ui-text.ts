// The page's own words. Briefs bring theirs.
const texts = {
  zh: {
    lang: "zh-CN",
    briefs: "简报",
    filter: "筛选简报",
    nothing: "没有符合的简报",
    language: "语言",
    noEdition: "这份简报没有此语言版本",
    pdf: "PDF",
    pages: "页面",
    html: "网页",
    edition: "网页版",
    view: "显示",
    download: "下载PDF",
    previous: "上一页",
    next: "下一页",
    problems: "问题",
    noProblems: "没有问题",
    rendering: "正在排版",
    stale: "显示的是上一次成功的版本",
    failed: "排版失败",
    page: (page: number, pages: number) => `第${page}页，共${pages}页`,
    figure: "数字的出处",
    askFigure: "显示出处",
    lookingUp: "正在查找",
    noFigure: "这份简报没有这个数字",
    close: "关闭",
    copy: "点击复制全文",
    copied: "已复制",
    same: "与CLI一致",
    differs: "与已生成的文件不同",
    counts: (errors: number, warnings: number, notes: number) =>
      `${errors}个错误，${warnings}个警告，${notes}个提示`,
    severity: { error: "错误", warning: "警告", note: "提示" },
    kinds: { portfolio: "组合简报", project: "项目概况表", card: "一页卡" } as Record<
      string,
      string
    >,
    titles: { portfolio: "外贷项目组合简报", card: "外贷项目一页卡" } as Record<string, string>,
    languages: { "zh-CN": "中文", en: "English", ru: "Русский" },
  },
  en: {
    lang: "en",
    briefs: "Briefs",
    filter: "Filter briefs",
    nothing: "No brief matches",
    language: "Language",
    noEdition: "This brief has no edition in this language",
    pdf: "PDF",
    pages: "Pages",
    html: "HTML",
    edition: "HTML edition",
    view: "View",
    download: "Download PDF",
    previous: "Previous page",
    next: "Next page",
    problems: "Problems",
    noProblems: "No problems",
    rendering: "Typesetting",
    stale: "This is the last version that succeeded",
    failed: "Typesetting failed",
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    figure: "Where a figure comes from",
    askFigure: "show where it comes from",
    lookingUp: "Looking it up",
    noFigure: "This brief has no such figure",
    close: "Close",
    copy: "Click to copy in full",
    copied: "Copied",
    same: "Same as CLI",
    differs: "Differs from the built file",
    counts: (errors: number, warnings: number, notes: number) =>
      `errors ${errors}, warnings ${warnings}, notes ${notes}`,
    severity: { error: "error", warning: "warning", note: "note" },
    kinds: {
      portfolio: "Portfolio briefs",
      project: "Project sheets",
      card: "One-page cards",
    } as Record<string, string>,
    titles: {
      portfolio: "External loan portfolio brief",
      card: "External loans on one page",
    } as Record<string, string>,
    languages: { "zh-CN": "中文", en: "English", ru: "Русский" },
  },
};

export type UiText = (typeof texts)["zh"];

/** Chinese unless the browser's first language is another. */
export function uiText(language: string): UiText {
  return language.startsWith("zh") ? texts.zh : texts.en;
}
