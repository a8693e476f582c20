require("./kept-code-C0cZi0dN.js");
const require_parameters = require("./parameters-BjoRRK72.js");
const require_main = require("./main-c6stUn0l.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_config = require("./config-D5HCvckG.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_open_side = require("./open-side-B-kbTzRS.js");
const require_same_workspace = require("./same-workspace-C0vK50PN.js");
let node_path = require("node:path");
// src/diff/figure-title.ts
/** The part after the brief's id; entities that the dataset names stand by their names. */
function figureTitle(id, dataset) {
	const [, ...parts] = id.split("/");
	return parts.map((part) => nameOf(part, dataset) ?? inWords$2(part)).join(" · ");
}
function nameOf(id, dataset) {
	if (dataset === void 0) return void 0;
	const { projects, financeLines, organisations, sectors, regions, periods } = dataset;
	const line = financeLines.find((one) => one.id === id);
	const project = projects.find((one) => one.id === (line?.project ?? id));
	if (project !== void 0) {
		const kind = line === void 0 ? "" : ` (${line.kind})`;
		return `${project.shortEn}${kind}`;
	}
	const [, subject, field] = /^(.+)\.([a-z-]+)$/.exec(id) ?? [];
	const stated = dataset.assertions.find((one) => one.id === id);
	if (stated !== void 0) return `${stated.field} by ${stated.source}`;
	if (subject !== void 0 && field !== void 0) {
		const owner = nameOf(subject, dataset);
		if (owner !== void 0) return `${field} of ${owner}`;
	}
	const region = regions.find(({ code }) => code === id);
	return organisations.find((one) => one.id === id)?.shortEn ?? sectors.find((one) => one.id === id)?.nameEn ?? region?.nameEn ?? region?.nameZh ?? periods.find((one) => one.id === id)?.labelEn;
}
/** `loanAmount` → "loan amount". */
function inWords$2(part) {
	return part.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
// src/diff/summary-line.ts
function summaryOf({ same, figures, briefs, groups, uncompared }) {
	if (same) return "nothing differs";
	const parts = [
		...figures === null ? [] : figureParts(figures),
		...briefParts(briefs),
		...newsParts(groups),
		...uncompared.length === 0 ? [] : [`${plural(uncompared.length, "field")} not compared`]
	];
	return parts.length === 0 ? "nothing that is told differs" : parts.join(" · ");
}
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function figureParts(figures) {
	return [
		"changed",
		"appeared",
		"vanished",
		"reworded"
	].flatMap((kind) => {
		const { length } = figures.filter((figure) => figure.kind === kind);
		return length === 0 && kind !== "changed" ? [] : [`${plural(length, "figure")} ${kind}`];
	});
}
var toldStatuses = [
	"touched",
	"restamped",
	"added",
	"removed",
	"not-compared"
];
var statusWords$1 = {
	touched: "touched",
	restamped: "by the imprint alone",
	added: "added",
	removed: "removed",
	"not-compared": "not compared"
};
function briefParts(briefs) {
	if (briefs.length === 0) return [];
	return toldStatuses.flatMap((status) => {
		const { length } = briefs.filter((brief) => brief.status === status);
		if (status === "touched") return [`${length} of ${plural(briefs.length, "brief")} touched`];
		return length === 0 ? [] : [`${length} ${statusWords$1[status]}`];
	});
}
function newsParts(groups) {
	const count = (news) => groups.filter((group) => group.news === news).reduce((sum, { changes }) => sum + changes.length, 0);
	const [all, noise] = [count(true), count(false)];
	return [`${plural(all, "change")} of the facts${all === 0 ? "" : `: ${firstClasses(groups)}`}`, ...noise === 0 ? [] : [`${noise} without news`]];
}
var shownClasses = 6;
/** `34 amount-restated, 87 amount-lost and 3 more`: projects of each class. */
function firstClasses(groups) {
	const words = groups.filter((group) => group.news).map(({ class: name, projects }) => `${projects} ${name}`);
	const more = words.length - shownClasses;
	const list = words.slice(0, shownClasses).join(", ");
	return more > 0 ? `${list}, ${more} more` : list;
}
// src/diff/build-report.ts
/** Facts against facts; two lists are compared as lists, which knows more of them than their rows do. */
function factsReport(sides) {
	const { base, now } = sides;
	if (base.edition !== void 0 && now.edition !== void 0) {
		const compared = require_open_workspace.compareWbEditions(base.edition, now.edition);
		return {
			rules: [...compared.rules],
			uncompared: [...compared.uncompared],
			groups: compared.groups.map((group) => groupReport(group, sides)),
			rows: []
		};
	}
	if (base.dataset === void 0 || now.dataset === void 0) throw new Error("a side has no facts");
	const changed = require_open_workspace.whatChanged({
		dataset: base.dataset,
		...base.asOf === void 0 ? {} : { asOf: base.asOf }
	}, {
		dataset: now.dataset,
		...now.asOf === void 0 ? {} : { asOf: now.asOf }
	});
	return {
		rules: [],
		uncompared: [...changed.uncompared],
		groups: changed.groups.map((group) => groupReport(group, sides)),
		rows: changed.rows.map(({ isReordered, ...counts }) => ({
			...counts,
			reordered: isReordered
		}))
	};
}
function groupReport(group, sides) {
	const { class: name, means, isNews, projects, changes } = group;
	return {
		class: name,
		means,
		news: isNews,
		projects,
		changes: changes.map((change) => changeReport(change, sides))
	};
}
function changeReport(change, { base, now }) {
	const { id, name, part, field, note } = change;
	return {
		id,
		name: name.replace(/\s+/g, " ").trim(),
		...part === void 0 ? {} : { part },
		field,
		...change.old === void 0 ? {} : { old: sideReport(change.old, base) },
		...change.new === void 0 ? {} : { new: sideReport(change.new, now) },
		...note === void 0 ? {} : { note }
	};
}
function sideReport({ value, unit, place, rows, sources }, side) {
	return {
		...value === void 0 ? {} : { value },
		...unit === void 0 ? {} : { unit },
		place: require_open_side.placeOfSide(side, place),
		...rows === void 0 ? {} : { rows: rows.map(require_read_dataset.rowKey) },
		...sources === void 0 ? {} : { sources: sources.map((one) => ({ ...one })) }
	};
}
function buildReport(sides, compared, pages) {
	const { base, now } = sides;
	const facts = factsReport(sides);
	const figures = compared && figuresReport(compared, sides);
	const briefs = compared ? briefsReport(compared) : [];
	const isSame = facts.groups.length + facts.rows.length + facts.uncompared.length === 0;
	const report = {
		schema: 1,
		base: comparedReport(base),
		new: comparedReport(now),
		same: isSame && briefs.every(({ status }) => status === "untouched"),
		figures: figures ?? null,
		briefs,
		...pages === void 0 ? {} : { pages },
		...facts
	};
	return {
		...report,
		summary: summaryOf(report)
	};
}
function comparedReport({ label, kind, asOf, dataset, edition }) {
	const projects = edition?.projects.length ?? dataset?.projects.length ?? 0;
	return {
		label,
		kind,
		...asOf === void 0 ? {} : { asOf },
		projects
	};
}
function briefsReport({ briefs, broken }) {
	const compared = briefs.map(({ brief, status, languages, touched, figures }) => ({
		brief,
		status,
		languages: [...languages],
		touched: [...touched],
		figures: figures.length
	}));
	return [...broken.map(({ brief, languages }) => ({
		brief,
		status: "not-compared",
		languages: [...languages],
		touched: [],
		figures: 0
	})), ...compared];
}
var kindOrder = {
	changed: 0,
	appeared: 1,
	vanished: 2,
	reworded: 3
};
/**
* The most important first: what changed before what came, went or is said in other words; of briefs about everything
* before those about one project or place; by the size of the change; then in the order of print.
* A brief that came or went is told as a brief.
*/
function figuresReport({ briefs, wholes }, sides) {
	const differing = differingRows(sides);
	return briefs.filter(({ status }) => status !== "added" && status !== "removed").flatMap(({ figures }) => figures).map((figure) => figureReport(figure, sides, differing)).toSorted((a, b) => kindOrder[a.kind] - kindOrder[b.kind] || Number(wholes.has(b.brief)) - Number(wholes.has(a.brief)) || sizeOf(b) - sizeOf(a));
}
/** Per cent, or percentage points; a change that has neither stands first: a status, a date, a value that was unknown. */
function sizeOf({ percent, points }) {
	const size = Math.abs(Number(points ?? percent ?? Number.MAX_VALUE));
	return Number.isFinite(size) ? size : Number.MAX_VALUE;
}
function figureReport(change, { base, now }, differing) {
	const { id, brief, kind, percent, points } = change;
	const behind = [...rowsBehind(change.new?.figure), ...rowsBehind(change.old?.figure)];
	const moved = new Map(behind.map((row) => [require_read_dataset.rowKey(row), row]));
	return {
		id,
		title: figureTitle(id, now.dataset),
		brief,
		kind,
		...change.old === void 0 ? {} : { old: figureSide(change.old, base) },
		...change.new === void 0 ? {} : { new: figureSide(change.new, now) },
		...percent === void 0 ? {} : { percent },
		...points === void 0 ? {} : { points },
		because: [...moved.values()].filter((row) => differing.has(require_read_dataset.rowKey(row))).map((row) => rowOnBothSides(row, {
			base,
			now
		}))
	};
}
function figureSide({ figure, display }, side) {
	const { value, unit, qualifier, rows, sources } = figure;
	return {
		value: value ?? null,
		unit,
		qualifier,
		..."reason" in figure ? { reason: figure.reason } : {},
		display: { ...display },
		rows: rows.flatMap((row) => placeOfRow(side, row) ?? []),
		sources: [...new Set(sources.map(({ id }) => id))]
	};
}
function rowOnBothSides(row, { base, now }) {
	const [old, fresh] = [placeOfRow(base, row), placeOfRow(now, row)];
	return {
		row: require_read_dataset.rowKey(row),
		...old === void 0 ? {} : { old },
		...fresh === void 0 ? {} : { new: fresh }
	};
}
function rowsBehind(figure) {
	if (figure === void 0) return [];
	const { rows, formula } = figure;
	const inputs = formula?.inputs.map(({ row }) => row) ?? [];
	const excluded = formula?.excluded.flatMap((exclusion) => exclusion.rows) ?? [];
	return [
		...rows,
		...inputs,
		...excluded
	];
}
function placeOfRow(side, row) {
	const place = side.dataset?.places.get(require_read_dataset.rowKey(row));
	return place && require_open_side.placeOfSide(side, place);
}
/** Rows that one side lacks, or has other cells of. */
function differingRows({ base, now }) {
	if (base.dataset === void 0 || now.dataset === void 0) return /* @__PURE__ */ new Set();
	return new Set(require_open_workspace.diffDatasets(base.dataset, now.dataset).flatMap(({ table, added, removed, changed }) => [
		...added,
		...removed,
		...changed
	].map(({ key }) => require_read_dataset.rowKey({
		table,
		id: key
	}))));
}
// src/diff/html-styles.ts
var sans = "\"Noto Sans SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",system-ui,sans-serif";
var diffStyles = [
	`
:root{--bg:#F4F5F7;--surface:#FFFFFF;--text:#1B2025;--text-2:#4F5963;--accent:#1F4E8C;--soft:#E3ECF7;--border:#D5D9DE}
@media (prefers-color-scheme:dark){:root{--bg:#14171A;--surface:#1C2024;--text:#E8EAED;--text-2:#A9B1BA;--accent:#8DB8F0;--soft:#22344A;--border:#363C43}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:15px/24px ${sans};
font-variant-numeric:lining-nums tabular-nums;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:28px;line-height:36px;margin:0 0 8px}
h2{font-size:18px;line-height:26px;margin:0 0 12px}
h2 .meta{font-weight:400;font-size:14px;margin-left:6px}
p{margin:0 0 8px}
small{font-size:13px;color:var(--text-2)}
code,.id{font:13px/20px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
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
`,
	`
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
`,
	`
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
`,
	`
figure{margin:0 0 20px}
figure img{display:block;width:100%;height:auto}
figcaption{margin-top:6px;color:var(--text-2);font:13px/21px ${sans}}
`,
	`
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
`
].join("").replaceAll("\n", "");
// src/diff/told.ts
function prefixesOf({ base, new: newer, groups, figures }) {
	const changes = groups.flatMap((group) => group.changes);
	const because = (figures ?? []).flatMap((figure) => figure.because);
	const olds = [...changes.map(({ old }) => old?.place), ...because.map(({ old }) => old)];
	const news = [...changes.map(({ new: now }) => now?.place), ...because.map(({ new: now }) => now)];
	return {
		old: common(olds, base.kind === "file"),
		new: common(news, newer.kind === "file")
	};
}
/** The folder of all of them; the file, where it is the side. */
function common(places, isFile) {
	const files = [...new Set(places.flatMap((place) => place?.replace(/:\d+$/, "") || []))];
	const [first, ...others] = files;
	if (first === void 0) return "";
	if (isFile) return others.length === 0 ? `${first}:` : "";
	const folder = first.slice(0, first.lastIndexOf("/") + 1);
	return files.every((file) => file.startsWith(folder)) ? folder : "";
}
function shortPlace(place, prefix) {
	return prefix !== "" && place.startsWith(prefix) ? place.slice(prefix.length) : place;
}
/** Changes of one project, or of one row, in one line. */
function toldRows(group, prefixes) {
	const rows = /* @__PURE__ */ new Map();
	for (const change of group.changes) {
		const key = `${change.id} ${change.name}`;
		const row = rows.get(key);
		if (row === void 0) rows.set(key, {
			first: change,
			changes: [change]
		});
		else row.changes.push(change);
	}
	return [...rows.values()].map(({ first, changes }) => ({
		id: first.id,
		name: first.name,
		values: changes.map((change) => toldValue(change, group.class)),
		...placesOf(changes, prefixes)
	}));
}
function placesOf(changes, prefixes) {
	const join = (places, prefix) => {
		const [first, ...others] = [...new Set(places.map((place) => shortPlace(place, prefix)))];
		return others.length === 0 ? first : `${first} +${others.length}`;
	};
	const old = join(changes.flatMap((change) => change.old?.place || []), prefixes.old);
	const now = join(changes.flatMap((change) => change.new?.place || []), prefixes.new);
	return {
		...old === void 0 ? {} : { old },
		...now === void 0 ? {} : { new: now }
	};
}
function toldValue(change, name) {
	const { part, field, old, new: now, note } = change;
	const words = (side) => side?.value === void 0 ? void 0 : inWords$1(side.value, side.unit, {
		field,
		name
	});
	const [from, to] = [words(old), words(now)];
	return {
		label: [...part === void 0 ? [] : [part], ...field === "record" ? [] : [field]].join(" "),
		...from === void 0 ? {} : { old: from },
		...to === void 0 ? {} : { new: to },
		...note === void 0 ? {} : { note: grouped(note) }
	};
}
var ofMoney = /^(amount|cost|uncommitted|disbursement|zero|new|gone|record-added|financing-)/;
var longest = 160;
function inWords$1(value, unit, { field, name }) {
	const flat = (unit !== void 0 || ofMoney.test(name) || / value$/.test(field) ? grouped(value) : value).replace(/\s+/g, " ").trim();
	const cut = flat.length > longest ? `${[...flat].slice(0, longest).join("")}…` : flat;
	return unit === void 0 ? cut : `${cut} ${unit}`;
}
/** Digits in threes, from five on; years and short numbers stay as they are. */
function grouped(text) {
	return text.replace(/(?<![\w.,-])\d{5,}(?![\w-])/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","));
}
/** Figures of the same path and the same change in several briefs are one line. */
function toldFigures(figures) {
	const rows = /* @__PURE__ */ new Map();
	for (const figure of figures) {
		const told = toldFigure(figure);
		const path = figure.id.slice(figure.id.indexOf("/"));
		const values = [figure.old, figure.new].map((side) => [
			side?.value,
			side?.unit,
			side?.qualifier
		]);
		const key = JSON.stringify([
			path,
			figure.kind,
			values
		]);
		const languages = Object.keys({
			...figure.old?.display,
			...figure.new?.display
		}).join(", ");
		const brief = {
			brief: figure.brief,
			languages
		};
		const row = rows.get(key);
		if (row === void 0) rows.set(key, {
			told,
			briefs: [brief]
		});
		else row.briefs.push(brief);
	}
	return [...rows.values()].map(({ told, briefs }) => ({
		...told,
		briefs
	}));
}
/** `portfolio, card (zh-CN, en)`: the languages once, where all have the same. */
function printedIn(briefs, most = 4) {
	const languages = new Set(briefs.map((one) => one.languages));
	const [same = ""] = languages;
	const names = briefs.map((one) => languages.size === 1 ? one.brief : `${one.brief} (${one.languages})`);
	const rest = names.length - most;
	const list = rest > 0 ? `${names.slice(0, most).join(", ")} +${rest}` : names.join(", ");
	return languages.size === 1 ? `${list} (${same})` : list;
}
function toldFigure(figure) {
	const { title, kind, old, new: now, because } = figure;
	const isSameWords = old && now && displayOf(old) === displayOf(now);
	const words = (side) => {
		if (side === void 0) return "";
		const { value, unit, qualifier } = side;
		const exact = `${grouped(value ?? "unknown")} ${unit === "1" ? "" : unit}`.trim();
		return isSameWords ? `${displayOf(side)} (${exact}, ${qualifier})` : displayOf(side);
	};
	return {
		title,
		kind,
		old: words(old),
		new: words(now),
		percent: percentWords(figure),
		because: because.flatMap((row) => row.new ?? row.old ?? [])
	};
}
/** In English where it is printed so, else as it is printed. */
function displayOf({ display }) {
	return display["en"] ?? Object.values(display)[0] ?? "";
}
function percentWords({ percent, points }) {
	const number = points ?? percent;
	if (number === void 0) return "";
	const unit = points === void 0 ? "%" : "pp";
	if (/^-?0$/.test(number)) return `±0.0 ${unit}`;
	return `${number.startsWith("-") ? "−" : "+"}${number.replace(/^-/, "")} ${unit}`;
}
// src/diff/report-html.ts
/** @param pictureOf what lies in the file of a page: the first pages are shown, the others are named */
function reportHtml(report, pictureOf) {
	const prefixes = prefixesOf(report);
	const news = report.groups.filter((group) => group.news);
	const noise = report.groups.filter((group) => !group.news);
	return [
		"<!DOCTYPE html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
		`<title>What changed: ${escaped(report.summary)}</title>`,
		`<style>${diffStyles}</style>`,
		"</head>",
		"<body>",
		"<main>",
		head(report),
		tiles(report),
		figureSection$1(report, prefixes),
		briefSection(report),
		pageSection(report, pictureOf),
		...news.map((group) => groupSection$1(group, prefixes)),
		noiseSection(noise, prefixes),
		method(report, prefixes),
		"</main>",
		"</body>",
		"</html>",
		""
	].filter((part) => part !== "").join("\n");
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
var mostPictures = 24;
function pageSection({ pages = [] }, pictureOf) {
	if (pages.length === 0) return "";
	const shown = pages.slice(0, mostPictures).map(({ brief, language, page, file }) => {
		const title = `${brief} (${language}), page ${page}`;
		const png = Buffer.from(pictureOf(file)).toString("base64");
		return `<figure><img alt="${escaped(`${title}: before, after, and the difference in red`)}" src="data:image/png;base64,${png}"><figcaption>${escaped(title)}: before · after · the difference in red</figcaption></figure>`;
	});
	const rest = pages.slice(mostPictures);
	const more = rest.length === 0 ? "" : `<p class="meta">and ${plural(rest.length, "more page")}: ${rest.map(({ file }) => `<code>${escaped(file)}</code>`).join(", ")}</p>`;
	return `<section><h2>Pages that differ</h2>${shown.join("")}${more}</section>`;
}
function head({ base, new: now }) {
	const side = ({ label, asOf, projects }, name) => {
		const day = asOf === void 0 ? "" : ` as of <time>${escaped(asOf)}</time>`;
		return `<span class="side"><span class="meta">${name}</span> <strong>${escaped(label)}</strong>${day}, ${plural(projects, "project")}</span>`;
	};
	return `<header><h1>What changed</h1>${`<p class="sides">${side(base, "from")} <span class="to">→</span> ${side(now, "to")}</p>`}</header>`;
}
/** The numbers that a reader asks for first. */
function tiles({ figures, briefs, groups, same }) {
	if (same) return "<p class=\"same\">Nothing differs: neither the facts nor anything that is printed of them.</p>";
	const changed = (figures ?? []).filter(({ kind }) => kind !== "reworded").length;
	const touched = briefs.filter(({ status }) => status === "touched").length;
	const count = (news) => groups.filter((group) => group.news === news).reduce((sum, { changes }) => sum + changes.length, 0);
	const tile = (value, label) => `<div><dd>${value}</dd><dt>${escaped(label)}</dt></div>`;
	return `<div class="tiles"><dl>${[
		...figures === null ? [] : [tile(number(changed), "published figures moved"), tile(`${touched}<small> of ${briefs.length}</small>`, "briefs touched")],
		tile(number(count(true)), "changes of the facts"),
		tile(number(count(false)), "without news")
	].join("")}</dl>${classList(groups)}</div>`;
}
/** What there is, the most important first: each leads to its table. */
function classList(groups) {
	if (groups.length === 0) return "";
	return `<ul class="classes" aria-label="projects or rows of each class">${groups.map(({ class: name, projects, news }) => {
		const word = escaped(inWords(name));
		const link = news ? `<a href="#${name}">${word}</a>` : `<span class="quiet">${word}</span>`;
		return `<li><b>${number(projects)}</b>${link}</li>`;
	}).join("")}</ul>`;
}
function number(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
function figureSection$1({ figures }, prefixes) {
	if (figures === null || figures.length === 0) return "";
	return section("Published figures", "as they are printed", table([
		"Figure",
		"Before",
		"Now",
		"Change",
		"Printed in",
		"Rows that differ"
	], toldFigures(figures).map((figure) => figureRow$1(figure, prefixes)), "figures"));
}
function figureRow$1(figure, prefixes) {
	const { title, kind, old, new: now, percent, briefs, because } = figure;
	const places = because.map((place) => {
		const short = shortPlace(place, prefixes.new);
		return short === place ? shortPlace(place, prefixes.old) : short;
	});
	const change = kind === "changed" ? percent : kind;
	return row([
		[
			"Figure",
			`<strong>${escaped(title)}</strong>`,
			"name"
		],
		[
			"Before",
			oldWords(old),
			"number"
		],
		[
			"Now",
			newWords(now),
			"number"
		],
		[
			"Change",
			escaped(change),
			"number"
		],
		[
			"Printed in",
			escaped(printedIn(briefs)),
			"meta"
		],
		[
			"Rows that differ",
			places.map((place) => `<code>${escaped(place)}</code>`).join(" "),
			"places"
		]
	]);
}
/** On a phone the cells stand below each other, each with its column's name. */
function row(cells) {
	return `<tr>${cells.map(([label, inner, name]) => {
		return `<td class="${name}${inner === "" ? " empty" : ""}" data-label="${escaped(label)}"><div>${inner}</div></td>`;
	}).join("")}</tr>`;
}
function oldWords(text) {
	return text === "" ? "" : `<del>${escaped(text)}</del>`;
}
function newWords(text) {
	return text === "" ? "" : `<ins>${escaped(text)}</ins>`;
}
var shownAtOnce = 30;
/** A long table shows its beginning; the rest opens by a click, and on paper. */
function table(heads, rows, name) {
	const cells = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
	const whole = (body) => `<table class="${name}"><thead><tr>${cells}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
	if (rows.length <= 35) return whole(rows);
	const rest = rows.slice(shownAtOnce);
	const more = `<details><summary>${rest.length} more</summary>${whole(rest)}</details>`;
	return `${whole(rows.slice(0, shownAtOnce))}${more}`;
}
function section(title, means, body, id) {
	const note = means === "" ? "" : ` <span class="meta">${escaped(means)}</span>`;
	return `<section${id === void 0 ? "" : ` id="${escaped(id)}"`}><h2>${escaped(title)}${note}</h2>${body}</section>`;
}
function groupSection$1(group, prefixes) {
	const rows = toldRows(group, prefixes);
	return section(inWords(group.class), `${group.means} · ${plural(group.changes.length, "change")}`, groupTable(rows), group.class);
}
/** `amount-restated` → "Amount restated". */
function inWords(name) {
	const text = name.replace(/(?<!^re)-/g, " ");
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function groupTable(rows) {
	return table([
		"Project",
		"What",
		"Rows"
	], rows.map(groupRow), "changes");
}
function groupRow({ id, name, values, old, new: now }) {
	const title = name === id ? "" : ` ${escaped(name)}`;
	const places = [old ?? "–", now ?? "–"].map((place) => `<code>${escaped(place)}</code>`);
	return row([
		[
			"Project",
			`<span class="id">${escaped(id)}</span>${title}`,
			"name"
		],
		[
			"What",
			`<ul>${values.map(valueItem).join("")}</ul>`,
			"what"
		],
		[
			"Rows",
			places.join(" → "),
			"places"
		]
	]);
}
function valueItem({ label, old, new: now, note }) {
	return `<li>${label === "" ? "" : `<span class="meta">${escaped(label)}</span> `}${(old === void 0 || now === void 0) && note === void 0 ? `${oldWords(old ?? "")}${newWords(now ?? "")}` : `${oldWords(old ?? "") || "–"} <span class="to">→</span> ${newWords(now ?? "") || "–"}`}${note === void 0 ? "" : ` <small>${escaped(note)}</small>`}</li>`;
}
var statusWords = {
	"not-compared": "not compared, as one side could not be composed",
	touched: "touched",
	added: "added",
	removed: "removed",
	restamped: "by the imprint alone: the facts behind them differ, nothing that is printed of them does",
	untouched: "untouched"
};
function briefSection({ briefs }) {
	if (briefs.length === 0) return "";
	const items = Object.entries(statusWords).flatMap(([status, words]) => {
		const own = briefs.filter((brief) => brief.status === status);
		if (own.length === 0) return [];
		const list = `<ul class="briefs">${own.map(({ brief, figures }) => {
			const count = figures === 0 ? "" : ` <small>${plural(figures, "figure")}</small>`;
			return `<li>${escaped(brief)}${count}</li>`;
		}).join("")}</ul>`;
		const line = `<strong>${own.length}</strong> ${words}`;
		return status === "untouched" ? [`<details><summary>${line}</summary>${list}</details>`] : [`<p>${line}</p>${list}`];
	});
	return section("Briefs", `${briefs.length} compared`, items.join(""));
}
function noiseSection(noise, prefixes) {
	if (noise.length === 0) return "";
	return `<section class="noise">${section("Without news", "counted, and here for whoever doubts it", noise.map((group) => {
		return `<details><summary>${`<strong>${group.changes.length}</strong> ${escaped(inWords(group.class).toLowerCase())} <span class="meta">${escaped(group.means)}</span>`}</summary>${groupTable(toldRows(group, prefixes))}</details>`;
	}).join(""))}</section>`;
}
function method({ rules, uncompared, rows }, prefixes) {
	const places = [...prefixes.old === "" ? [] : [`before in <code>${escaped(prefixes.old)}</code>`], ...prefixes.new === "" ? [] : [`now in <code>${escaped(prefixes.new)}</code>`]];
	const items = [
		...places.length === 0 ? [] : [`places are given from ${places.join(", ")}`],
		...rules.map(escaped),
		...uncompared.map(({ field, missingIn, values }) => escaped(`not compared: ${field}, which the ${missingIn} side does not give (${plural(values, "value")} in the other)`)),
		...rows.map(({ table: name, added, removed, changed, reordered }) => {
			return escaped(`rows of ${name}: ${added} added, ${removed} taken away, ${changed} changed${reordered ? ", in another order" : ""}`);
		})
	];
	if (items.length === 0) return "";
	return `<footer>${section("How it was compared", "", `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`)}</footer>`;
}
// src/diff/report-markdown.ts
/** What GitHub and Gitea show of a comment is a little more. */
var mostBytes = 6e4;
/** Nobody sees it; by it a comment is found again and edited in place. */
var commentMarker = "<!-- brief diff -->";
/** Of one class, so that a long one leaves room for the others. */
var mostRows$1 = 100;
function reportMarkdown(report) {
	const prefixes = prefixesOf(report);
	const news = report.groups.filter(({ news: isNews }) => isNews);
	const noise = report.groups.filter(({ news: isNews }) => !isNews);
	const sections = [...report.figures === null ? [] : [figureSection(report.figures, prefixes)], ...news.map((group) => groupSection(group, prefixes))];
	const head = [...headLines(report, prefixes), ...countLines(report.groups)];
	const tail = [
		...briefLines$1(report),
		...noiseLines(noise),
		...rowLines(report.rows)
	];
	const used = bytesOf([...head, ...tail]);
	return `${[
		...head,
		...fitInto(sections, mostBytes - used),
		...tail
	].join("\n").trimEnd()}\n`;
}
var utf8 = new TextEncoder();
function bytesOf(lines) {
	return lines.reduce((sum, line) => sum + utf8.encode(line).length + 1, 0);
}
var lineOfMore = 80;
/** Each section takes what it needs, but for what the heads of those after it must have. */
function fitInto(sections, room) {
	const filled = sections.filter(({ rows }) => rows.length > 0);
	let reserved = filled.reduce((sum, { head }) => sum + bytesOf(head) + lineOfMore, 0);
	let left = room;
	return filled.flatMap(({ head, rows, noun }) => {
		const own = bytesOf(head) + lineOfMore;
		reserved -= own;
		left -= own;
		const shown = [];
		for (const row of rows.slice(0, mostRows$1)) {
			const size = bytesOf([row]);
			if (left - size < reserved) break;
			left -= size;
			shown.push(row);
		}
		const more = rows.length - shown.length;
		const rest = more === 0 ? [] : ["", `… and ${plural(more, `more ${noun}`)} (all in --report json)`];
		return [
			...shown.length === 0 ? head.slice(0, 2) : head,
			...shown,
			...rest,
			""
		];
	});
}
function headLines(report, prefixes) {
	const { base, new: now, summary, rules, uncompared } = report;
	const day = ({ asOf }) => asOf === void 0 ? "" : ` as of ${asOf}`;
	const side = (one) => `${code(one.label)}${day(one)} (${plural(one.projects, "project")})`;
	const places = [...prefixes.old === "" ? [] : [`old in ${code(prefixes.old)}`], ...prefixes.new === "" ? [] : [`new in ${code(prefixes.new)}`]];
	return [
		commentMarker,
		`## ${summary}`,
		"",
		`${side(base)} → ${side(now)}`,
		"",
		...places.length === 0 ? [] : [`Places: ${places.join(", ")}`, ""],
		...rules.map((rule) => `- rule: ${plain(rule)}`),
		...uncompared.map(({ field, missingIn, values }) => `- not compared: ${plain(field)}, which the ${missingIn} side does not give (${plural(values, "value")} in the other)`),
		...rules.length + uncompared.length === 0 ? [] : [""]
	];
}
function countLines(groups) {
	if (groups.length === 0) return [];
	return [
		"| class | projects | changes | what it is |",
		"|---|---:|---:|---|",
		...groups.map(({ class: name, projects, changes, means, news }) => {
			const words = `${plain(means)}${news ? "" : "; no news"}`;
			return `| ${name} | ${projects} | ${changes.length} | ${words} |`;
		}),
		""
	];
}
function figureSection(figures, prefixes) {
	return {
		head: [
			"### Published figures",
			"",
			"| figure | old | new | change | briefs | rows that differ |",
			"|---|---:|---:|---:|---|---|"
		],
		rows: toldFigures(figures).map((figure) => figureRow(figure, prefixes)),
		noun: "figure"
	};
}
var mostPlaces = 3;
function figureRow(figure, prefixes) {
	const { title, kind, old, new: now, percent, briefs, because } = figure;
	const places = because.map((place) => {
		const short = shortPlace(place, prefixes.new);
		return short === place ? shortPlace(place, prefixes.old) : short;
	});
	return `| ${[
		plain(title),
		plain(old),
		`**${plain(now)}**`.replace("****", ""),
		kind === "changed" ? percent : kind,
		plain(printedIn(briefs)),
		some$1(places.map(code), mostPlaces)
	].join(" | ")} |`;
}
function some$1(words, most, by = ", ") {
	const rest = words.length - most;
	return rest > 0 ? `${words.slice(0, most).join(by)} +${rest}` : words.join(by);
}
function groupSection(group, prefixes) {
	return {
		head: [
			`### ${group.class}: ${plain(group.means)}`,
			"",
			"| project | what | rows |",
			"|---|---|---|"
		],
		rows: toldRows(group, prefixes).map(changeRow),
		noun: "line"
	};
}
var longestName = 48;
function changeRow({ id, name, values, old, new: now }) {
	const words = values.map(({ label, old: from, new: to, note }) => {
		const value = label === "" || (from === void 0 || to === void 0) && note === void 0 && label.split(" ").length > 1 ? [label, to ?? from ?? ""].filter(Boolean).join(" ") : `${label} ${from ?? "–"} → ${to ?? "–"}`;
		return note === void 0 ? value : `${value} (${note})`;
	});
	const short = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
	const rows = `${old ?? "–"} → ${now ?? "–"}`;
	return `| ${name === id ? plain(id) : `${plain(id)} ${plain(short)}`} | ${plain(words.join("; "))} | ${plain(rows)} |`;
}
/** Of each status: names as long as one likes leave room for the rest. */
var mostNameBytes = 4e3;
function fitted(names, by = ", ") {
	let left = mostNameBytes;
	return some$1(names, names.filter((name) => {
		left -= bytesOf([name]) + by.length;
		return left >= 0;
	}).length, by);
}
/** `portfolio (en) 1, 3`: the pages of each edition that differ. */
function pageLines(pages) {
	const editions = /* @__PURE__ */ new Map();
	for (const { brief, language, page } of pages ?? []) {
		const name = `${brief} (${language})`;
		editions.set(name, [...editions.get(name) ?? [], page]);
	}
	const names = [...editions].map(([name, numbers]) => `${plain(name)} ${numbers.toSorted((a, b) => a - b).join(", ")}`);
	return names.length === 0 ? [] : [`- pages that differ: ${fitted(names, "; ")}`];
}
function briefLines$1({ briefs, pages }) {
	if (briefs.length === 0) return [];
	const of = (status) => briefs.filter((brief) => brief.status === status);
	const line = (status, words) => {
		const names = of(status).map(({ brief, touched, figures }) => {
			const what = [...figures > 0 ? [plural(figures, "figure")] : [], ...touched];
			return `${brief}${what.length === 0 ? "" : ` (${what.join(", ")})`}`;
		});
		return names.length === 0 ? [] : [`- ${words}: ${fitted(names.map(plain))}`];
	};
	return [
		"### Briefs",
		"",
		...line("not-compared", "**not compared**, as one side could not be composed"),
		...line("touched", "touched"),
		...line("added", "added"),
		...line("removed", "removed"),
		...line("restamped", "by the imprint alone"),
		...pageLines(pages),
		`- untouched: ${of("untouched").length} of ${briefs.length}`,
		""
	];
}
function noiseLines(noise) {
	if (noise.length === 0) return [];
	return [`No news, counted above: ${noise.map(({ class: name, changes }) => `${name} ${changes.length}`).join(", ")}`, ""];
}
function rowLines(rows) {
	if (rows.length === 0) return [];
	return [`Rows: ${rows.map(({ table, added, removed, changed, reordered }) => {
		return `${table} +${added} −${removed} ~${changed}${reordered ? ", in another order" : ""}`;
	}).join("; ")}`];
}
/** Nothing of the data is read as Markdown or as HTML. */
function plain(text) {
	return text.replace(/\s+/g, " ").replace(/[\\`*_[\]|<>~]/g, (mark) => `\\${mark}`).replace(/[@#](?=\w)/g, (mark) => `${mark}<!-- -->`).replace(/&(?=[#\w]+;)/g, "\\&");
}
/** A backtick ends a code span, and a bar a cell, whatever stands before it. */
function code(text) {
	return `\`${text.replace(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
// src/diff/report-text.ts
/** Of one class; `--report json` has all. */
var mostRows = 40;
function reportText(report, { color }) {
	const paint = paintWith(color);
	const { base, new: now, summary, groups, figures, rules, uncompared } = report;
	const day = ({ label, asOf }) => asOf === void 0 ? label : `${label} as of ${asOf}`;
	const news = groups.filter((group) => group.news);
	const noise = groups.filter((group) => !group.news);
	return [
		paint.bold(summary),
		`${day(base)} → ${day(now)}`,
		...rules.map((rule) => `rule: ${rule}`),
		...uncompared.map(({ field, missingIn, values }) => `not compared: ${field}, which the ${missingIn} side does not give (${plural(values, "value")} in the other)`),
		...figureLines(figures ?? [], paint),
		...news.flatMap((group) => groupLines(group, paint)),
		...briefLines(report, paint),
		...noise.length === 0 ? [] : ["", `no news: ${noise.map(({ class: name, changes }) => `${name} ${changes.length}`).join(", ")}`]
	].join("\n");
}
function paintWith(color) {
	const wrap = (on, off) => (text) => color && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	return {
		bold: wrap(1, 22),
		old: wrap(31, 39),
		now: wrap(32, 39)
	};
}
function figureLines(figures, paint) {
	if (figures.length === 0) return [];
	const told = toldFigures(figures);
	return [
		"",
		paint.bold("published figures"),
		...told.slice(0, mostRows).flatMap((figure) => figureText(figure, paint)),
		...moreLine(told.length, "figure")
	];
}
function figureText(figure, paint) {
	const { title, kind, old, new: now, percent, briefs, because } = figure;
	return [`  ${title}  ${[
		paint.old(old || "–"),
		"→",
		paint.now(now || "–"),
		kind === "changed" ? percent : kind
	].join(" ").trimEnd()}`, `      in ${printedIn(briefs)}${because.length === 0 ? "" : `; ${some(because, 3)}`}`];
}
function some(words, most) {
	const rest = words.length - most;
	return rest > 0 ? `${words.slice(0, most).join(", ")} +${rest}` : words.join(", ");
}
function groupLines(group, paint) {
	const rows = toldRows(group, {
		old: "",
		new: ""
	});
	return [
		"",
		`${paint.bold(group.class)}: ${group.means}`,
		...rows.slice(0, mostRows).map((row) => rowText(row, paint)),
		...moreLine(rows.length, "line")
	];
}
function rowText(row, paint) {
	const values = row.values.map(({ label, old, new: now, note }) => {
		const value = (old === void 0 || now === void 0) && note === void 0 ? `${label} ${paint.old(old ?? "")}${paint.now(now ?? "")}`.trim() : `${label} ${paint.old(old ?? "–")} → ${paint.now(now ?? "–")}`;
		return note === void 0 ? value : `${value} (${note})`;
	});
	const places = [...row.old === void 0 ? [] : [row.old], ...row.new === void 0 ? [] : [row.new]];
	return `  ${row.name === row.id ? row.id : `${row.id} ${row.name}`}  ${values.join("; ")}  [${places.join(" → ")}]`;
}
function moreLine(rows, noun) {
	const more = rows - mostRows;
	return more > 0 ? [`  … and ${plural(more, `more ${noun}`)} (all in --report json)`] : [];
}
function briefLines({ briefs }, paint) {
	const told = briefs.filter(({ status }) => status !== "untouched");
	if (told.length === 0) return [];
	const statuses = [...new Set(told.map(({ status }) => status))];
	return [
		"",
		paint.bold("briefs"),
		...statuses.map((status) => {
			return `  ${status === "restamped" ? "by the imprint alone" : status}: ${some(told.filter((brief) => brief.status === status).map(({ brief }) => brief), mostRows)}`;
		}),
		`  untouched: ${briefs.length - told.length} of ${briefs.length}`
	];
}
// src/diff/run-diff.ts
async function runDiff(session, words, options) {
	const { report } = session;
	const wrong = [options.asOf, options.asOfBase].find((day) => day !== void 0 && !require_config.isDay(day));
	if (wrong !== void 0) {
		report.findings([require_open_workspace.badDay(wrong)]);
		return 2;
	}
	const opened = await openBoth(session, words, options);
	report.findings(opened.flatMap(({ findings }) => findings));
	const [base, now] = opened.map(({ side }) => side);
	if (base === void 0 || now === void 0) return 2;
	const sides = {
		base: require_open_side.withBriefsOf(base, now),
		now: require_open_side.withBriefsOf(now, base)
	};
	const overrides = askedOf(session, now, options);
	if ("length" in overrides) {
		report.findings(overrides);
		return 2;
	}
	const compared = await compareBriefsOf(session, sides, {
		...options,
		overrides
	});
	if (compared !== void 0) report.findings(compared.findings);
	if (compared?.isDone === false) return 2;
	return tell(session, buildReport(sides, compared, await picturesOf(session, sides, compared, {
		...options,
		overrides
	})), options);
}
/** The new side first: a revision is read where the workspace of the new side stands. */
async function openBoth(session, [base, now], { cwd, asOf, asOfBase }) {
	const newer = await require_open_side.openSide(session, {
		name: "new",
		word: now,
		asOf,
		cwd,
		home: void 0
	});
	const { kind, workspace } = newer.side ?? {};
	const home = kind === "workspace" ? workspace?.folder : void 0;
	return [await require_open_side.openSide(session, {
		name: "base",
		word: base,
		asOf: asOfBase ?? asOf,
		cwd,
		home
	}), newer];
}
/** Parameters of the command line, for the briefs of both sides. */
function askedOf(session, { workspace }, options) {
	const overrides = require_parameters.overridesOf(session, options);
	if ("length" in overrides || workspace === void 0) return overrides;
	const strange = require_parameters.strangeOverrides(workspace, overrides);
	return strange.length > 0 ? strange : overrides;
}
async function picturesOf(session, sides, compared, { pictures, cwd, overrides }) {
	if (pictures === void 0 || compared === void 0) return void 0;
	const folder = (0, node_path.resolve)(require_subject_of.callerFolder(session.world, cwd), pictures);
	const { drawPictures } = await Promise.resolve().then(() => require("./page-pictures-BQyUgVBp.js"));
	return drawPictures(session, sides, compared, {
		folder,
		overrides
	});
}
async function compareBriefsOf({ report }, { base, now }, { only, lang, overrides }) {
	if (base.workspace === void 0 || now.workspace === void 0) return void 0;
	const selection = {
		only,
		languages: lang,
		overrides
	};
	const isSame = require_same_workspace.isSameWorkspace(base.workspace, now.workspace);
	return require_same_workspace.compareFigures(base, now, {
		...selection,
		isSame
	}, report);
}
function tell(session, report, options) {
	const { world } = session;
	if (options.summary !== void 0) {
		const path = (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), options.summary);
		require_main.writeSummary(world, path, reportMarkdown(report));
	}
	session.report.result(printed(session, report, options));
	return report.same ? 0 : 1;
}
function printed({ report: out, world }, report, options) {
	const form = options.report ?? (out.structured ? "json" : void 0);
	if (form === "json") return JSON.stringify(report, null, 1);
	if (form === "markdown") return reportMarkdown(report).trimEnd();
	if (form === "html") return reportHtml(report, (file) => world.readBytes((0, node_path.resolve)(world.callerFolder, file))).trimEnd();
	return reportText(report, { color: out.resultColor });
}
exports.runDiff = runDiff;
