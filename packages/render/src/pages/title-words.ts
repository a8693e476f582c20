// A title's text → how bad it would be to part it before each of its characters. Words are told by a small list of
// those that titles of official documents are made of; what is not on it stays whole where it can.

/** Words of titles, parted by blanks. The longest that fits is taken. */
const known = [
  "关于 有关 印发 转发 发布 公布 下达 拨付 报送 上报 批准 同意 调整 修订 废止 开展 加强 做好 推进 推动 促进 完善 实施 执行 落实 进一步 组织 申报 审核 审议 召开 举办 成立 设立 启动 提前 追加 清算 收回 使用 申请 请求 商请 征求 反馈 答复 函复",
  "通知 通报 通告 公告 公报 决定 决议 意见 报告 请示 批复 命令 议案 纪要 函 办法 规定 细则 规程 规范 指南 方案 规划 计划 要点 目录 清单 名单 标准 制度 条例 章程 汇编 简报 专报 信息 材料 说明 建议",
  "国务院 财政部 发展改革委 发展和改革委员会 发展和改革 审计署 人民银行 人民政府 办公厅 办公室 委员会 财政厅 财政局 发改委 审计厅 审计局 农业农村厅 教育厅 交通运输厅 生态环境厅 住房和城乡建设厅 水利厅 卫生健康委 自治区 自治州 地区 省 市 县 区 州 各",
  "新疆 新疆维吾尔自治区 维吾尔 乌鲁木齐 阿克苏 昌吉 伊犁 喀什 和田 塔城 阿勒泰 吐鲁番 哈密 巴音郭楞 博尔塔拉 克孜勒苏 克拉玛依 中国 全国 全区 全省 全市 我区 我省 我市 地州市 各地",
  "国际金融组织 国际金融机构 国际 国外 外国 政府 金融 机构 世界银行 世行 亚洲开发银行 亚行 开发 银行 贷款 贷赠款 赠款 外债 债务 债券 项目 资金 财政 预算 决算 绩效 管理 评价 监督 检查 考核 审计 收支 收入 支出 国有 资产 资本 采购 税收 补助 补贴 专项 转移 支付 中央 地方 一般 公共 部门 单位 市级 省级 县级 本级 年度 上半年 下半年 季度 月份 情况 工作 进展 完成 总结 分析 问题 措施 整改 调研 调查 统计 数据 监测 改革 发展 建设 改善 治理 保护 恢复 服务 保障 合作 交流 培训 学院 教育 职业 城市 农村 农业 林业 生态 环境 交通 公路 铁路 水利 供水 供热 医疗 卫生 社会 经济 产业 投资 企业 人员 干部 事业 基金 经费 五年 期间 以来 及 和 与 等 的 对 在 为 向 从",
]
  .flatMap((line) => line.split(" "))
  .toSorted((a, b) => b.length - a.length);

/** A word of one character belongs to what stands before it, or after it. */
const heldBack: ReadonlySet<string> = new Set("的等及和与函省市县区州");
const heldOn: ReadonlySet<string> = new Set("各对在为向从");

/** What is quoted is parted only where no line could hold it; before a mark that hangs on, and after an opener, never. */
export const cost = {
  free: 0,
  unknown: 8,
  joined: 20,
  word: 60,
  quoted: 100,
  never: 1000,
} as const;

const openers = "《〈（〔“‘「『【";
const closers = "》〉）〕”’」』】";
/** A line may end after these, and starts with none of the others. */
const pauses = "、，：；";
const stops = `${pauses}。！？·—…`;

/** Costs before the second and each later UTF-16 unit of `text`; index 0 is the place before the first. */
export function partingCosts(text: string): readonly number[] {
  const costs = Array.from({ length: text.length }, () => Number(cost.unknown));
  partWords(text, costs);
  keepPairs(text, costs);
  return costs;
}

function partWords(text: string, costs: number[]): void {
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const western =
      /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}][\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}.,%‰年月日－–-]*/u.exec(
        rest,
      )?.[0];
    const word = western ?? known.find((one) => rest.startsWith(one));
    if (word === undefined) {
      // Two unknown characters in a row are likely one word.
      costs[at + 1] = Math.max(costs[at + 1] ?? 0, cost.joined);
      at += 1;
      continue;
    }
    costs[at] = Math.min(costs[at] ?? 0, cost.free);
    for (let inner = at + 1; inner < at + word.length; inner++) costs[inner] = cost.word;
    if (at + word.length < text.length) costs[at + word.length] = cost.free;
    if (heldBack.has(word)) costs[at] = cost.word;
    const end = at + word.length;
    at = end;
    if (heldOn.has(word) && end < text.length) {
      costs[end] = cost.word;
      // The next word may not lower it again.
      at = skipWord(text, end, costs);
    }
  }
}

/** The word after one that holds on to it, with its own places. */
function skipWord(text: string, from: number, costs: number[]): number {
  const rest = text.slice(from);
  const word = known.find((one) => rest.startsWith(one)) ?? rest.slice(0, 1);
  for (let inner = from + 1; inner < from + word.length; inner++) costs[inner] = cost.word;
  if (from + word.length < text.length) costs[from + word.length] = cost.free;
  return from + word.length;
}

/** What is quoted or bracketed stays whole where it can; marks hang on to what they belong to. */
function keepPairs(text: string, costs: number[]): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    const before = text[at - 1] ?? "";
    if (closers.includes(character)) depth = Math.max(0, depth - 1);
    const quoted = depth > 0 ? cost.quoted : 0;
    const isEdge =
      closers.includes(before) || pauses.includes(before) || openers.includes(character);
    if (isEdge && !heldBack.has(character)) costs[at] = cost.free;
    costs[at] = (costs[at] ?? 0) + quoted;
    if (closers.includes(character) || stops.includes(character) || openers.includes(before)) {
      costs[at] = cost.never;
    }
    if (openers.includes(character)) depth += 1;
  }
}
