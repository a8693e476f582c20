// Words of the problems panel: what is shown, and what its buttons do.
export const zh = {
  filter: "按程度筛选",
  whose: "范围",
  all: "全部",
  ofBrief: "本简报",
  ofWorkspace: "工作区",
  hidden: (count: number) => `另有${count}项未显示`,
  openPlace: (place: string) => `编辑 ${place}`,
  copyPlace: (place: string) => `复制位置 ${place}`,
  copied: (place: string) => `已复制 ${place}`,
  notCopied: (place: string) => `不能复制：${place}`,
  goToFigure: "定位到数字",
};

export type ProblemsText = typeof zh;

export const en: ProblemsText = {
  filter: "Filter by severity",
  whose: "Of",
  all: "All",
  ofBrief: "This brief",
  ofWorkspace: "Workspace",
  hidden: (count) => `${count} more not shown`,
  openPlace: (place) => `Edit ${place}`,
  copyPlace: (place) => `Copy place ${place}`,
  copied: (place) => `Copied ${place}`,
  notCopied: (place) => `Cannot copy: ${place}`,
  goToFigure: "Go to the figure",
};
