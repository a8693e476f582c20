// The styles of the HTML edition: one column of 36 em, song for text, hei for heads and notes, tables that
// scroll in their own box. Everything hangs under .brief, so that an application can link them too.
const song = '"Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,"Noto Serif",Georgia,serif';
const hei =
  '"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","Noto Sans",sans-serif';
const kai = '"LXGW WenKai",KaiTi,"Kaiti SC",STKaiti,serif';

const text = `
.brief{max-width:36em;margin:0 auto;padding:24px 16px 48px;color:#1b2025;background:#fff;
font:16px/28px ${song};font-variant-numeric:lining-nums tabular-nums;text-autospace:normal;
overflow-wrap:break-word}
.brief h1,.brief h2,.brief h3,.brief h4,.brief h5{line-height:1.4;margin:1.4em 0 .5em;break-after:avoid}
.brief h1{font-size:26px;text-align:center}
.brief h2{font:700 18px/28px ${hei}}
.brief h3{font:500 16px/28px ${hei}}
.brief h4,.brief h5{font:500 16px/28px ${hei}}
.brief p{margin:0 0 .75em}
.brief a{color:#1f4e8c}
.brief sup,.brief sub{font-size:.7em;line-height:0}
.brief small{font-size:.85em}
.brief .dots{text-emphasis:filled dot;text-emphasis-position:under right}
.brief .nobr,.brief data{white-space:nowrap}
.brief .subtitle{color:#4f5963;text-align:center}
.brief .note,.brief .source,.brief .scope,.brief .foot{font:13px/20px ${hei};color:#4f5963}
.brief .author{display:flex;align-items:center;gap:1em;font-family:${kai}}
.brief .author::after{content:"";flex:1;border-top:1px solid #c9ccd1}
.brief .abstract{background:#eef2f6;padding:12px 16px;font:15px/25px ${kai}}
.brief .abstract strong{font:500 14px/25px ${hei};color:#1f3b63}
.brief .affiliation{text-align:right;font:14px/24px ${kai}}
.brief .kicker,.brief .imprint p{display:flex;justify-content:space-between;gap:1em}
.brief .kicker{font:500 13px/20px ${hei};color:#c8161d}
.brief .kicker .right{color:#4f5963}
.brief .mark{font:500 13px/20px ${hei};text-align:right}
.brief .unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;
clip-path:inset(50%);white-space:nowrap;border:0}
`;

const blocks = `
.brief .masthead{border-bottom:2px solid #c8161d;margin-bottom:28px;text-align:center}
.brief .masthead .name{font-weight:700;font-size:40px;line-height:1.3;color:#c8161d;margin:.4em 0}
.brief .masthead .storage-note{text-align:left;font:500 13px/20px ${hei}}
.brief .masthead .copy-number,.brief .masthead .secrecy,.brief .masthead .urgency{text-align:left;margin:0}
.brief .masthead .secrecy,.brief .masthead .urgency{font:500 16px/28px ${hei}}
.brief .annex{font:500 16px/28px ${hei}}
.brief .signature{width:fit-content;margin:28px 2em 28px auto}
.brief .signature p{margin:0}
.brief .signature .date{padding-left:2em}
.brief .signature.sealed{margin-top:84px;text-align:center}
.brief .signature.sealed .date{padding:0}
.brief .key-figures{display:flex;flex-wrap:wrap;gap:16px 32px;margin:24px 0;padding:12px 0;
border-top:1px solid #1b2025;border-bottom:1px solid #1b2025}
.brief .key-figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.brief .key-figures dd{margin:0;font-weight:700;font-size:28px;line-height:36px}
.brief .key-figures small{font:500 14px/36px ${hei};margin:0 .1em}
.brief .key-figures dt{font:13px/20px ${hei};color:#4f5963}
.brief .key-figures .basis{display:block;font-size:12px;line-height:18px}
.brief .key-figures.pull{border-top:2px solid #1f3b63;border-bottom:1px solid #1f3b63;color:#1f3b63}
.brief .key-figures.pull div{flex-direction:row-reverse;align-items:center;gap:16px}
.brief .key-figures.pull dt{font:17px/26px ${kai};color:inherit}
.brief .definitions div{display:flex;gap:1em}
.brief .definitions dt{flex:0 0 7em;font:13px/28px ${hei};color:#4f5963}
.brief .definitions dd{margin:0}
.brief aside{border-left:3px solid #14243a;padding-left:12px;margin:16px 0}
.brief aside.editor{border:0;padding:0 2em}
.brief aside.conflict{border-color:#ab2f25}
.brief aside.question{border-color:#bd8f35}
.brief aside p{margin:0}
.brief .columns{display:flex;flex-wrap:wrap;gap:0 24px}
.brief .columns>div{flex:1 1 15em;min-width:0}
.brief .imprint{border-top:1px solid #1b2025;border-bottom:1px solid #1b2025;margin-top:28px;
padding:8px 0}
.brief .imprint p{margin:0}
.brief .sources{font:13px/20px ${hei};padding-left:2.5em}
.brief .sources li::marker{content:"[" counter(list-item) "] "}
.brief .sources .unnumbered{list-style:none}
.brief .sources .unnumbered::marker{content:none}
.brief .sources :target,.brief :target{background:#ffe9a8}
.brief .toc{margin:20px 0}
.brief .toc ul{list-style:none;margin:0;padding:0}
.brief .toc ul ul{padding-left:2em}
.brief .toc-title{font:500 18px/28px ${hei};text-align:center}
.brief .notes{border-top:1px solid #c9ccd1;margin-top:28px;font:13px/20px ${hei};color:#4f5963}
.brief .notes ol{list-style:none;margin:8px 0;padding:0}
.brief .notes a[role]{text-decoration:none}
`;

const tables = `
.brief .table-box{overflow-x:auto;margin:20px 0}
.brief table{border-collapse:collapse;width:100%;font-size:15px;line-height:24px}
.brief table.compact{font-size:13px;line-height:20px}
.brief caption{font:500 14px/24px ${hei};padding-bottom:4px}
.brief caption .unit{font-weight:400;font-size:12px;float:right}
.brief thead{border-top:1.5px solid #1b2025;border-bottom:1px solid #1b2025}
.brief tbody{border-bottom:1.5px solid #1b2025}
.brief tbody:has(+tfoot){border-bottom-width:1px}
.brief tfoot{border-bottom:1.5px solid #1b2025;font-family:${hei};font-weight:500}
.brief th,.brief td{padding:2px 6px;text-align:left;vertical-align:top}
.brief thead th{font:500 14px/24px ${hei};vertical-align:bottom}
.brief tbody th{font-weight:400}
.brief tfoot th{font-weight:500}
.brief .right{text-align:right}
.brief .center{text-align:center}
.brief th:first-child{position:sticky;left:0;background:#fff}
.brief .indent-1 th:first-child{padding-left:22px}
.brief .indent-2 th:first-child{padding-left:38px}
.brief .indent-3 th:first-child{padding-left:54px}
.brief .chart{margin:20px 0;text-align:center;position:relative}
.brief ol.numerals-2{list-style:brackets}
.brief ol.numerals-3{list-style:circles}
.brief:lang(en) ol.numerals-2{list-style:letters}
.brief:lang(en) ol.numerals-3{list-style:romans}
.brief:lang(ru) ol.numerals-2{list-style:cyrillic}
.brief:lang(ru) ol.numerals-3{list-style:half-brackets}
.brief .chart svg{max-width:100%;height:auto}
.brief figcaption{font:500 14px/24px ${hei}}
.brief :focus-visible{outline:2px solid #1f4e8c;outline-offset:2px}
`;

/** As document/list-markers.ts sets them on paper. */
const numerals = `
@counter-style brackets{system:extends decimal;prefix:"（";suffix:"）"}
@counter-style circles{system:fixed;symbols:${[...Array(20).keys()].map((at) => `"${String.fromCodePoint(0x2460 + at)}"`).join(" ")};suffix:" "}
@counter-style letters{system:extends lower-latin;prefix:"(";suffix:") "}
@counter-style romans{system:extends lower-roman;prefix:"(";suffix:") "}
@counter-style cyrillic{system:alphabetic;symbols:а б в г д е ж и к л м н п р с т у ф х ц ш щ э ю я;suffix:") "}
@counter-style half-brackets{system:extends decimal;suffix:") "}
`;

const print = `
@media print{
.brief{max-width:none;padding:0;font-size:11pt;line-height:18pt}
.brief .table-box{overflow:visible}
.brief tr,.brief .chart,.brief aside,.brief .key-figures{break-inside:avoid}
.brief .page-break{break-after:page}
.brief .together{break-inside:avoid}
.brief .landscape{break-before:page;break-after:page;page:turned}
@page turned{size:landscape}
.brief a{color:inherit;text-decoration:none}
.brief .back{display:none}
}
`;

export const htmlStyles: string = text + blocks + tables + numerals + print;
