// The look of the HTML report: the preview's tokens, one measure, tables that become cards on a phone.
const sans =
  '"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';
const mono = "ui-monospace,SFMono-Regular,Menlo,Consolas,monospace";

const light =
  "--bg:#F4F5F7;--surface:#FFFFFF;--text:#1B2025;--text-2:#4F5963;--accent:#1F4E8C;--soft:#E3ECF7;--border:#D5D9DE";
const dark =
  "--bg:#14171A;--surface:#1C2024;--text:#E8EAED;--text-2:#A9B1BA;--accent:#8DB8F0;--soft:#22344A;--border:#363C43";

const page = `
:root{${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:15px/24px ${sans};
font-variant-numeric:lining-nums tabular-nums;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:28px;line-height:36px;margin:0 0 8px}
h2{font-size:18px;line-height:26px;margin:0 0 12px}
h2 .meta{font-weight:400;font-size:14px;margin-left:6px}
p{margin:0 0 8px}
small{font-size:13px;color:var(--text-2)}
code,.id{font:13px/20px ${mono}}
.meta{color:var(--text-2)}
a{color:var(--accent)}
.classes{list-style:none;margin:16px 0 0;padding:16px 0 0;border-top:1px solid var(--border);
columns:2;column-gap:32px}
.classes li{display:flex;gap:10px;break-inside:avoid}
.classes b{min-width:3em;text-align:right}
.classes .quiet{color:var(--text-2)}
.to{color:var(--text-2)}
.sides{display:flex;flex-wrap:wrap;gap:2px 10px}
.same{font-size:18px}
section,.tiles{background:var(--surface);border:1px solid var(--border);border-radius:6px;
padding:20px 24px;margin:20px 0}
section section{border:0;padding:0;margin:0}
.tiles dl{margin:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:16px 24px}
.tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.tiles dd{margin:0;font-size:34px;line-height:42px;font-weight:700}
.tiles dd small{font-size:16px;font-weight:400}
.tiles dt{color:var(--text-2);font-size:14px}
del{color:var(--text-2);text-decoration:line-through;text-decoration-thickness:1px}
ins{text-decoration:none;font-weight:700;color:var(--accent)}
.briefs{display:flex;flex-wrap:wrap;gap:6px;list-style:none;margin:0 0 16px;padding:0}
.briefs li{background:var(--soft);border-radius:4px;padding:1px 8px;font-size:14px}
details{margin:8px 0}
summary{cursor:pointer;color:var(--accent)}
summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.noise summary{color:var(--text)}
footer ul{margin:0;padding-left:1.2em;color:var(--text-2);font-size:14px}
`;

const tables = `
table{width:100%;border-collapse:collapse;font-size:14px;line-height:21px}
th{text-align:left;font-weight:500;color:var(--text-2);font-size:13px;padding:0 12px 6px 0;
border-bottom:1px solid var(--border);vertical-align:bottom}
td{padding:8px 12px 8px 0;border-bottom:1px solid var(--border);vertical-align:top}
th:last-child,td:last-child{padding-right:0}
tbody tr:last-child td{border-bottom:0}
.figures th:nth-child(2),.figures th:nth-child(3),.figures th:nth-child(4),td.number{text-align:right}
td.number{white-space:nowrap}
td.number ins,td.number del{white-space:normal}
.id{color:var(--text-2);margin-right:4px}
td ul{list-style:none;margin:0;padding:0}
.figures td.meta{font-size:13px}
@media print,(min-width:701px){
.figures td.name{width:26%}
.figures td.meta{width:24%}
.figures td.places{width:16%}
.changes td.name{width:32%}
.changes td.places{width:22%}
}
td.places code{display:inline-block;font-size:12px;line-height:18px;color:var(--text-2)}
`;

const phone = `
@media screen and (max-width:700px){
main{padding:20px 12px 48px}
section,.tiles{padding:16px}
section section{padding:0}
.tiles dl{grid-template-columns:1fr 1fr}
.classes{columns:1}
.tiles dd{font-size:26px;line-height:34px}
table,tbody,tr,td{display:block;width:auto}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{padding:10px 0;border-bottom:1px solid var(--border)}
tbody tr:last-child{border-bottom:0}
table td[class]{width:auto;border:0;padding:1px 0;text-align:left;white-space:normal}
table td[class]:not(.name):not(.what){display:grid;grid-template-columns:7.5em 1fr}
table td[class]:not(.name):not(.what)::before{content:attr(data-label);color:var(--text-2);font:13px/21px ${sans}}
table td.empty{display:none!important}
td.name{font-size:15px}
}
`;

const pictures = `
figure{margin:0 0 20px}
figure img{display:block;width:100%;height:auto}
figcaption{margin-top:6px;color:var(--text-2);font:13px/21px ${sans}}
`;

const paper = `
@media print{
:root{--bg:#fff;--surface:#fff;--text:#000;--text-2:#444;--accent:#000;--soft:#fff;--border:#bbb}
@page{margin:16mm 14mm}
body{font-size:9.5pt;line-height:14pt}
main{max-width:none;padding:0}
section,.tiles{border:0;border-top:1px solid #bbb;border-radius:0;padding:8pt 0;margin:8pt 0}
table{font-size:8.5pt;line-height:12pt}
tr,h2{break-inside:avoid}
h2{break-after:avoid}
thead{display:table-header-group}
.briefs li{padding:0;margin-right:10pt}
}
`;

export const diffStyles = [page, tables, phone, pictures, paper].join("").replaceAll("\n", "");
