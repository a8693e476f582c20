// The fixed repertoire of the font pack: which code points every subset face keeps.
//
// The 通用规范汉字表 (8,105 hanzi) has no machine-readable form that could be taken in here, so it
// is approximated by rules that need no list:
//   1. GB 2312 levels 1 and 2 (6,763 hanzi), decoded from its own code table;
//   2. the blocks of the URO in which the simplified radicals stand (讠 钅 饣 纟 车 贝 页 …): they hold
//      the simplified hanzi that came after GB 2312, 镕 for one;
//   3. the additions to the URO, U+9FA6–9FEF, which the table of 2013 caused in part;
//   4. Big5 level 1 (5,401 common hanzi): traditional forms and many hanzi used in names;
//   5. a list of hanzi met in names of people and places.
// Whatever lies outside is set from the full face, which pack.json names.

const han = /^\p{Script=Han}$/u;

/** Hanzi of a two-byte encoding between two lead bytes. */
function decodeHanzi(encoding, firstLead, lastLead) {
  const decoder = new TextDecoder(encoding);
  const found = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      // GBK puts its own hanzi at trail bytes under A1; those are not GB 2312.
      if (encoding === "gbk" && trail < 0xa1) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (han.test(character)) found.push(character.codePointAt(0));
    }
  }
  return found;
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// First and last hanzi of the stretch of the URO that a simplified radical opens.
const simplifiedBlocks = [
  [0x7ea0, 0x7f35], // 纟
  [0x89c1, 0x89d1], // 见
  [0x8ba0, 0x8c36], // 讠
  [0x8d1d, 0x8d61], // 贝
  [0x8f66, 0x8f9a], // 车
  [0x9485, 0x9576], // 钅
  [0x95e8, 0x961b], // 门
  [0x97e6, 0x97ed], // 韦
  [0x9875, 0x989f], // 页
  [0x98ce, 0x98de], // 风
  [0x9963, 0x9995], // 饣
  [0x9a6c, 0x9a97], // 马
  [0x9c7c, 0x9ce4], // 鱼
  [0x9e1f, 0x9e7b], // 鸟
  [0x9f50, 0x9f51], // 齐
  [0x9f7f, 0x9f8c], // 齿
  [0x9f99, 0x9f9b], // 龙
];

const names =
  "镕喆堃昇祎璟垚䶮翀珺琤頔甦昉晔赟玥琨琮璠璘珅珩珣珽玚玙瑀瑄瑨璎璐瓒煊烨燊炜焜炘熠旻旸昳晟晞暐曈曦" +
  "淼湜沄沣洺浛淏湉溦滢潞瀚灏泓沺浬嵘崚峣崟嵊巍屾岚喆嚞吉啟囍犇骉羴鱻猋淼焱垚鑫森磊晶飍䲜㸚㵘㛃" +
  "㳇㴋㙦㟃㬎㭎㮾㧐㧟㨃䏝䐃䓖䓛䓨䗖䗛䗪䗴䜣䝙䢺䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮㑇㑊㕮㘎㘚㙍㙘㛚㛹㠇㠓㤘㥄㧑㨫㬊㬚㭕㮚㰀㳚㳠㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖" +
  "仝佲侴俶偲僖儇劭勍卍厐叒叕囧圳坤垟埇埗埕埜墘墉墺奡妧妩姞姮娍婞婳媖嫄嫣孖孙宬寔寗尕尛尧屌岽峂峃峯崀崤嵛嵫嶓嶲帏廑弢彧彣忞怍怡恺悊愔慜" +
  "扆抃拃挹捯揸揆搴摽撝攸敉敩斐斓斝旂旃旴昫昶昺晗晖晢晳晻暄暠暲朏枏枘柷栐栴桉桢桲梽梾棪棻椑椿楙楗楒楠榑榕榞槊槠樾橦櫆歆毓" +
  "氘氚汭沕沨泃泖泚洑洣洧洨洭浐浕浡涑涘涢涪淯淠渌渑湲溇溠溵滍滘滠漷漼潆潋潏潓潟潽澉澍澔濉濙瀍瀔瀛瀹灞炅炔炟烜烺焌焓焯煜煚煟燏燚爔犍犨" +
  "狄狟狲猇獬玎玓玘玠玢玫珂珏珐珑珙珝珪琇琎琏琛琦琪琬琯琰琲瑗瑛瑧瑭瑷瑾璀璆璇璋璜璪璩璬璮璲畈畬畲疃癀皓皝皞皦盉盱眭睢睿瞫砀砬砮硚硙硐碶磴礌礤" +
  "祃祚祜祢祯祺禔禛禤秾稌稑稙穄穆竑竦筜筼箬篁篯簃粜粼糸絜綦緙纮纻绁绂绶缃缊缥罡罘羑羕羧翃翎翙翚翯耀耔聿肜胍胤胲胗臧臬舁舢艮芈芃芊芎芑芘芮芷苄苊苌苕苡苾茀茚茛茺荃荇荥荪荭" +
  "莙莛莨莳莼菀菉菓菡菼萁萏葜葳蒗蒟蒴蓂蓁蓼蔃蔟蕤蕖蕺薷藁藿蘅蘘虢蚬蛏蛟蜃蝘螈袆袗裎裒裼褚襄觏觜訄訚訸詟誾謇谅豳豨贇赑赪跂踶躞軑輋轵轺辂辀迓迤逄遹邕邗邘邙邛邝邡邢邰邳邶邺邽郏郄郇郐郓郗郚郛郜郝郢郤郦郧郪郫郯郴郸郾郿鄀鄂鄃鄄鄅鄌鄏鄑鄘鄚鄞鄠鄢鄣鄩鄫鄯鄱鄹酂酃酆酉醍" +
  "钇钋钌钍钐钖钘钜钡钢钪钫钬钭铄铈铉铎铖铨铷铼锃锆锟锴锽镁镒镔镠镧镭镱镲镳閟闇闓闫闳闶阆阇阊阌阎阏陉陑隗隰雎雒雩雯雱霁霂霏霖霙霨靳靬靺鞑鞨韡韫韬韶頲颀颋颍颎颐颙飏飔飗饔馐馥馧骎骐骙骞骥髡魋鲂鲌鲴鳀鳇鳈鳉鳊鳌鳐鳜鵰鸂鸮鹍鹖鹮鹲鹾麇麴麹黉黟黧黻黼黾鼐鼒鼢齮龑龢龠龚龛";

const symbols =
  "〇々〆…—–―‐‑‒·‧•‰‱′″‵‹›«»‘’‚“”„†‡※€₽£¥￥$＄№℃℉℡™Ω℗ΩµÅ∅∆∑√∞≈≠≤≥±×÷−∓∙∶∷∼≒≡<>" +
  "°㎡㎥㎞㎏㎎㎝㎜㏎㏄㏑㏒㏕←↑→↓↔↕↖↗↘↙⇒⇔■□▪▫▲△▶▷▼▽◆◇○◎●★☆✓✔✗☐☑☒♀♂☎⸺⸻〒〓〔〕〖〗〈〉《》「」『』【】〜〝〞、。〃〈﹏﹐﹑﹒﹔﹕﹖﹗﹙﹚﹛﹜﹝﹞﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫";

const ranges = [
  [0x0020, 0x007e], // ASCII
  [0x00a0, 0x00ff], // Latin-1
  [0x0100, 0x017f], // Latin Extended-A
  [0x01cd, 0x01dc], // pinyin vowels with tone marks
  [0x0391, 0x03a9], // Greek capitals
  [0x03b1, 0x03c9], // Greek small letters
  [0x0400, 0x045f], // Cyrillic
  [0x2000, 0x200f], // spaces and joiners
  [0x2010, 0x203c], // dashes, quotes, general punctuation
  [0x2047, 0x2049], // ⁇⁈⁉
  [0x202f, 0x202f], // narrow no-break space
  [0x2060, 0x2060], // word joiner
  [0x2070, 0x2079], // superscripts
  [0x2080, 0x2089], // subscripts
  [0x2153, 0x215e], // fractions
  [0x2160, 0x217b], // Roman numerals
  [0x2460, 0x2473], // ①–⑳
  [0x2474, 0x2487], // ⑴–⒇
  [0x3000, 0x301f], // CJK punctuation
  [0x3041, 0x30ff], // kana
  [0x3105, 0x3129], // bopomofo
  [0x3220, 0x3229], // ㈠–㈩
  [0xff01, 0xff5e], // full-width forms
  [0xffe0, 0xffe6], // full-width currency signs
];

/** All code points of the repertoire, in order, each once. */
export function repertoire() {
  const points = new Set([
    ...decodeHanzi("gbk", 0xb0, 0xf7),
    ...decodeHanzi("big5", 0xa4, 0xc6),
    ...simplifiedBlocks.flatMap(([first, last]) => range(first, last)),
    ...range(0x9fa6, 0x9fef),
    ...ranges.flatMap(([first, last]) => range(first, last)),
    ...[...names, ...symbols].map((character) => character.codePointAt(0)),
  ]);
  return [...points].sort((a, b) => a - b);
}
