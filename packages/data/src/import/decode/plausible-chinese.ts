// Is a text that decodes as GB18030 really Chinese? Nearly any bytes decode, so the decoder alone is no witness.

/**
 * Characters that make up most of any Chinese prose or list, with those of projects and money. Text in
 * KOI8-R, EUC-KR or Big5 decodes to hanzi too, but hits this list by chance only (about one in eight).
 */
const common = new Set(
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家" +
    "种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第" +
    "公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体政美相见被利二等产或新己制身果加西月话合回特" +
    "代内信表化老给世位次度门任常先海通教原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打变四总何电数安" +
    "少报才结反受目太量再建务做接必场件计管期市直德资命山金指克统区保至形社便空决治展马科司五基书非则听白界达光放强即" +
    "难且权思完设式色路记南品住告类求据程北边张该交规万取拉格术领共确传师观清今切院识带导争运项贷款银省县州族疆维吾乌" +
    "鲁木齐额率元亿百千村镇乡农林环境城供污染铁育卫源财厅号状态批准借洲投综合改善示范流域河江湖湾川云贵甘肃宁青陕广湖" +
    "福辽吉黑龙蒙古津京沪渝苏浙徽赣鲁豫鄂湘琼藏喀什阿勒泰昌伊犁哈密吐番克孜巴音郭楞博塔石油气热力节低碳生态废医疗职技" +
    "能防灾减扶贫镇基础施升级系统服协议签署效截止累计拨付还偿支出收入余额单注备合计小占其他称期类型领执构用途际组织六七八九",
);

/** Half of the hanzi are common ones, and hardly anything stands there that no Chinese text has. */
export function isPlausibleChinese(text: string): boolean {
  let [hanzi, known, strange] = [0, 0, 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (isPrivateUse(code) || code === 0xfffd) return false;
    if (isHanzi(code)) {
      hanzi++;
      if (common.has(character)) known++;
    } else if (!isUsualMark(code)) strange++;
  }
  return hanzi > 0 && known * 2 >= hanzi && strange * 10 <= hanzi;
}

/** With the extensions in the supplementary planes. */
function isHanzi(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x20000 && code <= 0x3ffff);
}

/** GB18030 gives bytes that it has no character for to the private use area. */
function isPrivateUse(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

/** Chinese punctuation, full-width forms, dashes, quotes, circled numbers, a few letters of other scripts. */
function isUsualMark(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x203b) ||
    (code >= 0x2100 && code <= 0x24ff) ||
    (code >= 0x25a0 && code <= 0x25ff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xffe5) ||
    [0xa0, 0xa4, 0xa7, 0xb0, 0xb1, 0xb7, 0xd7, 0xf7, 0x20ac].includes(code)
  );
}
