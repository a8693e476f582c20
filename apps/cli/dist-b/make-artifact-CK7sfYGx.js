const require_printed_figures = require("./printed-figures-D92bbxbW.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_run_job = require("./run-job-xEQt7Zfw.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_artifact = require("./artifact-MhBgtrwI.js");
const require_figures_signature = require("./figures-signature-BE-1MnOT.js");
const require_lock_step = require("./lock-step-CrXmZwcz.js");
// ../../packages/render/src/figures-json.ts
function figureJson(figure, display, places, nameRow) {
	return {
		id: figure.id,
		value: figure.value ?? null,
		unit: figure.unit,
		display,
		...figure.formula ? { formula: require_open_workspace.nameFormulaRows(figure.formula, nameRow) } : {},
		sources: figure.sources,
		rows: figure.rows.map(nameRow),
		places: places.map(({ page, box, text }) => ({
			page,
			box,
			text
		}))
	};
}
/** Only what is printed, in the order of the view. */
function figuresJson(spec, edition, nameRow) {
	const printed = require_printed_figures.displays(edition.document);
	const placesOf = (id) => edition.places.filter((place) => place.figure === id);
	function* figures() {
		for (const figure of edition.figures) {
			const display = printed.get(figure.id);
			if (display !== void 0) yield figureJson(figure, display, placesOf(figure.id), nameRow);
		}
	}
	const { id, language, asOf } = spec;
	const head = JSON.stringify({
		brief: id,
		language,
		asOf,
		dataset: edition.factsHash
	});
	function* lines() {
		yield `${head.slice(0, -1)},"figures":`;
		yield* require_run_job.jsonLines(figures());
		yield "}\n";
	}
	return require_run_job.encodeLines(lines());
}
// ../../packages/render/src/html/escape.ts
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
/** ` name="value"` for each attribute that has a value. */
function attributes(values) {
	return Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [` ${name}="${escapeHtml(String(value))}"`]).join("");
}
/** An element with its attributes round content that is escaped already. */
function element(name, content, values = {}) {
	return `<${name}${attributes(values)}>${content}</${name}>`;
}
// ../../packages/render/src/chart/approximate-composer.ts
/** Breadths that any sans face comes near to; all else is 0.55 em. */
var breadths = [
	[/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u, 1],
	[/[—…]/u, 1],
	[/[%mMW]/u, .88],
	[/[A-Zwшщмжю\u0410-\u042f]/u, .66],
	[/[ijl.,:;'|\u00a0 ]/u, .27],
	[/[frt()[\]-]/u, .36]
];
function approximateWidth(text, sizePt) {
	return [...text].reduce((sum, char) => sum + breadthEm(char), 0) * sizePt;
}
function breadthEm(char) {
	return breadths.find(([kind]) => kind.test(char))?.[1] ?? .55;
}
var approximateComposer = {
	compose(runs, options) {
		return {
			lines: breakRuns(runs, options.measurePt).map((line) => composeLine(line, options)),
			diagnostics: []
		};
	},
	extent(runs) {
		const maxPt = runs.reduce((sum, run) => sum + runWidth(run), 0);
		return {
			minPt: maxPt,
			maxPt
		};
	}
};
function runWidth(run) {
	return approximateWidth(run.text, run.style.sizePt);
}
/** Breaks between characters or words when a line is full; a label seldom is. */
function breakRuns(runs, measurePt) {
	const lines = [];
	let line = [];
	let widthPt = 0;
	for (const run of runs) {
		const pieces = run.unbreakable ? [run.text] : run.text.match(/[\w.,%()-]+ ?|./gu) ?? [];
		for (const text of pieces) {
			const piece = {
				...run,
				text
			};
			if (widthPt + runWidth(piece) > measurePt && line.length > 0) {
				lines.push(line);
				line = [];
				widthPt = 0;
			}
			line.push(piece);
			widthPt += runWidth(piece);
		}
	}
	return line.length > 0 ? [...lines, line] : lines;
}
function composeLine(pieces, options) {
	let xPt = 0;
	const runs = joinPieces(pieces).map((run) => {
		const widthPt = runWidth(run);
		const placed = toLineRun(run, xPt, widthPt);
		xPt += widthPt;
		return placed;
	});
	const sizePt = Math.max(...pieces.map((piece) => piece.style.sizePt));
	const baselinePt = (options.pitchPt - sizePt) / 2 + .88 * sizePt;
	return {
		heightPt: options.pitchPt,
		baselinePt,
		widthPt: xPt,
		runs
	};
}
function joinPieces(pieces) {
	const runs = [];
	for (const piece of pieces) {
		const last = runs.at(-1);
		if (last !== void 0 && last.style === piece.style && last.figure === piece.figure) runs[runs.length - 1] = {
			...last,
			text: last.text + piece.text
		};
		else runs.push(piece);
	}
	return runs;
}
function toLineRun(run, xPt, widthPt) {
	return {
		text: run.text,
		face: faceOf(run.style),
		sizePt: run.style.sizePt,
		color: run.style.color,
		risePt: run.style.risePt ?? 0,
		xPt,
		widthPt,
		glyphs: [],
		...run.figure === void 0 ? {} : { figure: run.figure }
	};
}
function faceOf(style) {
	return `${style.slot === "hei" ? "sans" : style.slot === "kai" ? "kai" : "serif"}-${style.weight}`;
}
// ../../packages/render/src/html/print-svg.ts
/** Drawn for a print width and shown larger, so that its least text has 12 px. */
var pixelsPerPoint = 1.6;
var family = "\"Noto Sans SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",sans-serif";
function printSvg({ widthPt, heightPt, boxes, alt }) {
	const viewBox = `-3 -1 ${widthPt + 6} ${heightPt + 2}`;
	return element("svg", boxes.map(printBox).join(""), {
		role: "img",
		"aria-label": alt,
		viewBox,
		width: two((widthPt + 6) * pixelsPerPoint),
		height: two((heightPt + 2) * pixelsPerPoint),
		"font-family": family
	});
}
function printBox(box) {
	switch (box.type) {
		case "line": return box.line.runs.map((run) => printRun(run, box, box.line.baselinePt)).join("");
		case "rule": return `<line${attributes({
			x1: box.xPt,
			y1: box.yPt,
			x2: box.x2Pt,
			y2: box.y2Pt,
			stroke: box.color,
			"stroke-width": box.thicknessPt,
			"stroke-dasharray": box.dash?.join(" ")
		})}/>`;
		case "fill": return printFill(box);
		case "disc": return `<circle${attributes({
			cx: box.xPt,
			cy: box.yPt,
			r: box.radiusPt,
			fill: box.color,
			stroke: box.stroke?.color,
			"stroke-width": box.stroke?.thicknessPt
		})}/>`;
		default: return box;
	}
}
function printFill(box) {
	const rect = (paint) => `<rect${attributes({
		x: box.xPt,
		y: box.yPt,
		width: box.widthPt,
		height: box.heightPt,
		...paint
	})}/>`;
	const ground = rect({
		fill: box.color ?? "none",
		stroke: box.stroke?.color,
		"stroke-width": box.stroke?.thicknessPt
	});
	return box.hatch === void 0 ? ground : ground + printHatch(box, box.hatch);
}
/** Slanting lines cut at the edges by arithmetic: a pattern would need an id of its own in the page. */
function printHatch(box, hatch) {
	const { xPt, yPt, widthPt, heightPt } = box;
	const step = hatch.stepPt * Math.SQRT2;
	const count = Math.floor((widthPt + heightPt) / step);
	return `<path${attributes({
		d: Array.from({ length: count }, (_, index) => {
			const reach = (index + 1) * step;
			const left = Math.max(0, reach - heightPt);
			const right = Math.min(widthPt, reach);
			return `M${`${two(xPt + left)} ${two(yPt + reach - left)}`}L${two(xPt + right)} ${two(yPt + reach - right)}`;
		}).join(""),
		stroke: hatch.color,
		"stroke-width": 1
	})}/>`;
}
/** The measured width is imposed, so that a label keeps its place whatever font the reader has. */
function printRun(run, at, baselinePt) {
	return element("text", escapeHtml(run.text), {
		x: two(at.xPt + run.xPt),
		y: two(at.yPt + baselinePt - run.risePt),
		"font-size": run.sizePt,
		"font-weight": /\d+$/.exec(run.face)?.[0],
		fill: run.color,
		textLength: [...run.text].length > 1 ? two(run.widthPt) : void 0,
		"data-figure": run.figure,
		"xml:space": "preserve"
	});
}
function two(value) {
	return Math.round(value * 100) / 100;
}
// ../../packages/render/src/html/words.ts
var pageWords = {
	"zh-CN": {
		item: "项目",
		series: "类别",
		value: "数值",
		touched: "涉及",
		back: "返回正文",
		notes: "注释",
		contents: "目录"
	},
	en: {
		item: "Item",
		series: "Class",
		value: "Value",
		touched: "touched",
		back: "Back to text",
		notes: "Notes",
		contents: "Contents"
	},
	ru: {
		item: "Позиция",
		series: "Класс",
		value: "Значение",
		touched: "затронуто",
		back: "Назад к тексту",
		notes: "Примечания",
		contents: "Содержание"
	}
};
// ../../packages/render/src/html/print-chart.ts
var widthPt = 354;
function printChart(chart, { theme, language, inlines }) {
	const small = {
		...theme.text.detail,
		sizePt: theme.text.label.sizePt
	};
	const text = {
		...theme.text,
		axis: small,
		detail: small
	};
	const legible = {
		...theme,
		text,
		titled: false
	};
	const { boxes, heightPt } = require_run_job.drawChart(chart, legible, widthPt, approximateComposer, language);
	const picture = printSvg({
		widthPt,
		heightPt,
		boxes,
		alt: chart.alt
	});
	const caption = chart.caption === void 0 ? "" : element("figcaption", inlines.printLevel(chart.caption));
	return element("figure", picture + printValues(chart, language, inlines) + caption, {
		class: "chart",
		id: chart.id
	});
}
function printValues(chart, language, inlines) {
	const words = pageWords[language];
	const grouped = chart.series.length > 0;
	const cells = [
		words.item,
		...grouped ? [words.series] : [],
		chart.unit ?? words.value
	].map((cell) => element("th", escapeHtml(cell), { scope: "col" })).join("");
	const rows = chart.data.map((datum) => {
		const label = datum.detail === void 0 ? datum.label : `${datum.label} ${datum.detail}`;
		const series = chart.series.find(({ id }) => id === datum.series)?.label ?? "";
		return element("tr", element("th", escapeHtml(label), { scope: "row" }) + (grouped ? element("td", escapeHtml(series)) : "") + element("td", printValue(datum, words.touched, inlines)));
	});
	return element("table", element("caption", escapeHtml(captionOf(chart))) + element("thead", element("tr", cells)) + element("tbody", rows.join("")), { class: "unseen" });
}
/** The figure's own words; the picture and the table name the same figure. */
function printValue(datum, touched, inlines) {
	if (datum.figure !== void 0) return inlines.printLevel([datum.figure]);
	return datum.series === "touched" ? escapeHtml(touched) : "—";
}
function captionOf(chart) {
	const texts = (chart.caption ?? []).flatMap((inline) => inline.type === "text" ? [inline.text] : []);
	return texts.length > 0 ? texts.join("") : chart.alt;
}
// ../../packages/render/src/html/print-inlines.ts
/** Counts the marks of each source, so that every mark has an anchor to come back to. */
/** @param cited sources that are marked somewhere: a list may stand before the only mark of one, in a note */
function createInlinePrinter(language, cited = /* @__PURE__ */ new Set()) {
	const marks = /* @__PURE__ */ new Map();
	const notes = [];
	const printMark = (source, label, raised) => {
		const count = (marks.get(source) ?? 0) + 1;
		marks.set(source, count);
		const link = element("a", label, {
			id: markId(source, count),
			class: "cite",
			href: `#${sourceId(source)}`
		});
		return raised ? element("sup", link) : link;
	};
	const print = (content, raised) => content.map((inline) => printInline(inline, {
		print,
		printMark,
		printNote,
		raised
	})).join("");
	const printNote = (note) => {
		notes.push(note);
		const label = escapeHtml(require_run_job.noteMark(note.number ?? notes.length, language));
		const href = `#${require_run_job.noteAnchor(note.path)}`;
		return element("sup", element("a", label, {
			id: require_run_job.markAnchor(note.path),
			href,
			role: "doc-noteref"
		}));
	};
	return {
		print: (content) => print(content, true),
		printLevel: (content) => print(content, false),
		firstMark: (source) => marks.has(source) || cited.has(source) ? markId(source, 1) : void 0,
		notes: () => notes
	};
}
/** Anchors of this page's own, apart from ids that a document gives. */
function sourceId(source) {
	return `source-${source}`;
}
function markId(source, count) {
	return `mark-${source}-${count}`;
}
function printInline(inline, pen) {
	if (inline.type === "text") return escapeHtml(inline.text);
	if (inline.type === "break") return "<br>";
	if (inline.type === "note") return pen.printNote(inline);
	if (inline.type === "page") return "";
	if (inline.type === "cite") return pen.printMark(inline.source, pen.print(inline.content, false), pen.raised);
	const content = pen.print(inline.content, pen.raised);
	switch (inline.type) {
		case "figure": return element("data", content, {
			value: inline.value,
			"data-figure": inline.figure
		});
		case "strong":
		case "em":
		case "small":
		case "sup":
		case "sub": return element(inline.type, content);
		case "link": return printLink(inline.href, content);
		case "nobreak": return element("span", content, { class: "nobr" });
		case "dotted": return element("span", content, { class: "dots" });
		default: return inline;
	}
}
/** Only web addresses and anchors become links; anything else stays words. */
function printLink(href, content) {
	if (href.startsWith("#")) return element("a", content, { href });
	if (!/^https?:\/\//i.test(href)) return content;
	return `<a${attributes({
		href,
		rel: "noreferrer"
	})}>${content}</a>`;
}
// ../../packages/render/src/html/print-table.ts
function printTable(table, inlines) {
	const captionId = `caption-${table.path}`;
	const section = (name, part) => {
		const rows = table[part].map((row) => printRow(row, {
			table,
			part,
			inlines
		})).join("");
		return rows === "" ? "" : element(name, rows);
	};
	const caption = printCaption(table, captionId, inlines);
	return element("div", element("table", caption + section("thead", "head") + section("tbody", "body") + section("tfoot", "foot"), {
		id: table.id,
		class: table.variant === "compact" ? "compact" : void 0
	}), {
		class: "table-box",
		role: caption === "" ? void 0 : "region",
		"aria-labelledby": caption === "" ? void 0 : captionId,
		tabindex: 0
	});
}
function printCaption(table, id, inlines) {
	if (table.caption === void 0 && table.unit === void 0) return "";
	const unit = table.unit === void 0 ? "" : element("span", escapeHtml(table.unit), { class: "unit" });
	const gap = table.caption === void 0 || unit === "" ? "" : " ";
	return element("caption", inlines.printLevel(table.caption ?? []) + gap + unit, { id });
}
function printRow(row, { table, part, inlines }) {
	let column = 0;
	const cells = row.cells.map((cell) => {
		const align = table.columns[column]?.align ?? "left";
		const scope = scopeOf(cell, part, column === 0);
		column += cell.colspan;
		return element(scope === void 0 ? "td" : "th", inlines.printLevel(cell.content), {
			class: align === "left" ? void 0 : align,
			scope,
			colspan: cell.colspan > 1 ? cell.colspan : void 0,
			rowspan: cell.rowspan > 1 ? cell.rowspan : void 0
		});
	});
	const indent = row.indent > 0 ? `indent-${Math.min(3, row.indent)}` : void 0;
	return element("tr", cells.join(""), { class: indent });
}
function scopeOf(cell, part, first) {
	if (part === "head") return cell.colspan > 1 ? "colgroup" : "col";
	if (!cell.header && !(first && cell.content.length > 0)) return void 0;
	return cell.rowspan > 1 ? "rowgroup" : "row";
}
// ../../packages/render/src/html/print-blocks.ts
function printBlocks(blocks, setting) {
	return blocks.map((block) => printBlock(block, setting)).join("\n");
}
function printBlock(block, setting) {
	const { inlines } = setting;
	switch (block.type) {
		case "heading": return element(`h${block.level}`, inlines.print(block.content), { id: setting.headingIds.get(block.path) });
		case "paragraph": return printParagraph(block, inlines);
		case "list": return printList(block, setting);
		case "table": return printTable(block, inlines);
		case "chart": return printChart(block, setting);
		case "key-figures": return printKeyFigures(block, inlines);
		case "definitions": return printDefinitions(block, inlines);
		case "aside": return element("aside", element("p", inlines.print(block.content)), { class: block.variant });
		case "columns": return element("div", block.columns.map((column) => element("div", printBlocks(column, setting))).join("\n"), { class: "columns" });
		case "landscape": return element("div", printBlocks(block.blocks, setting), { class: "landscape" });
		case "together": return element("div", printBlocks(block.blocks, setting), { class: "together" });
		case "masthead": return printMasthead(block, inlines);
		case "signature": return printSignature(block, inlines);
		case "imprint": return printImprint(block, inlines);
		case "toc": return printToc(block, setting);
		case "page-break": return "<div class=\"page-break\"></div>";
		default: return block;
	}
}
/** In small print source marks stand on the line. */
var smallVariants = /* @__PURE__ */ new Set([
	"note",
	"source",
	"kicker",
	"scope"
]);
function printParagraph(block, inlines) {
	const content = !smallVariants.has(block.variant) ? inlines.print(block.content) : inlines.printLevel(block.content);
	return element("p", (block.right === void 0 ? content : element("span", content)) + printRight(block.right, inlines), { class: block.variant === "body" ? void 0 : block.variant });
}
/** A space keeps the two apart where the styles are lost. */
function printRight(right, inlines) {
	if (right === void 0) return "";
	return ` ${element("span", inlines.printLevel(right), { class: "right" })}`;
}
/** @param around how many numbered lists this one stands in */
function printList(block, setting, around = 0) {
	const { inlines } = setting;
	if (block.variant === "source") return printSources(block, setting);
	const isNumbered = block.variant === "decimal";
	const items = block.items.map(({ content, list }) => {
		const inner = list === void 0 ? "" : printList(list, setting, around + (isNumbered ? 1 : 0));
		return element("li", inlines.print(content) + inner);
	});
	const form = around % 3;
	return element(isNumbered ? "ol" : "ul", items.join("\n"), { class: isNumbered && form > 0 ? `numerals-${form + 1}` : void 0 });
}
function printSources(block, { inlines, language }) {
	return element("ol", block.items.map((item) => {
		const mark = item.anchor === void 0 ? void 0 : inlines.firstMark(item.anchor);
		const { back } = pageWords[language];
		const link = mark === void 0 ? "" : ` ${element("a", "↩", {
			href: `#${mark}`,
			class: "back",
			"aria-label": back
		})}`;
		return element("li", inlines.printLevel(item.content) + link, {
			id: item.anchor === void 0 ? void 0 : sourceId(item.anchor),
			value: item.number,
			class: item.number === void 0 ? "unnumbered" : void 0
		});
	}).join("\n"), { class: "sources" });
}
function printKeyFigures(block, inlines) {
	const items = block.items.map((item) => element("div", element("dt", inlines.print(item.label) + printBasis(item.basis, inlines)) + element("dd", inlines.print(item.content))));
	const name = block.variant === void 0 ? "key-figures" : `key-figures ${block.variant}`;
	return element("dl", items.join("\n"), { class: name });
}
/** A space keeps it apart from the label where the styles are lost. */
function printBasis(basis, inlines) {
	if (basis === void 0) return "";
	return ` ${element("span", inlines.printLevel(basis), { class: "basis" })}`;
}
function printDefinitions(block, inlines) {
	return element("dl", block.items.map((item) => element("div", element("dt", inlines.printLevel(item.term)) + element("dd", inlines.print(item.value)))).join("\n"), { class: "definitions" });
}
/** A list of links; entries of the lower level stand in a list of their own under the one above. */
function printToc(toc, { inlines, headingIds, language }) {
	const link = ({ target, content }) => {
		const id = headingIds.get(target);
		return element("a", inlines.print(content), { href: id === void 0 ? id : `#${id}` });
	};
	const items = [];
	for (const entry of toc.entries) {
		const last = items.at(-1);
		if (entry.level === 2 || last === void 0) items.push({
			own: link(entry),
			under: []
		});
		else last.under.push(element("li", link(entry)));
	}
	const list = items.map(({ own, under }) => element("li", under.length === 0 ? own : own + element("ul", under.join("\n"))));
	const title = toc.title === void 0 ? "" : element("p", escapeHtml(toc.title), { class: "toc-title" });
	const name = toc.title ?? pageWords[language].contents;
	return element("nav", title + element("ul", list.join("\n")), {
		class: "toc",
		"aria-label": name
	});
}
/** The notes in their order, each led by its mark, which leads back. */
function printNotes({ inlines, language }) {
	const { back, notes: name } = pageWords[language];
	const items = [];
	for (const [index, note] of inlines.notes().entries()) {
		const label = require_run_job.noteMark(note.number ?? index + 1, language);
		const link = element("a", escapeHtml(label), {
			href: `#${require_run_job.markAnchor(note.path)}`,
			role: "doc-backlink",
			"aria-label": `${label} ${back}`
		});
		items.push(element("li", `${link} ${inlines.printLevel(note.content)}`, { id: require_run_job.noteAnchor(note.path) }));
	}
	if (items.length === 0) return "";
	return element("section", element("ol", items.join("\n")), {
		class: "notes",
		role: "doc-endnotes",
		"aria-label": name
	});
}
function printMasthead(block, inlines) {
	const line = (name, content) => content === void 0 ? "" : element("p", content, { class: name });
	const words = (text) => text === void 0 ? void 0 : escapeHtml(text);
	const inline = (content) => content === void 0 ? void 0 : inlines.printLevel(content);
	const signers = block.signers && signerWords(block.signers, inlines);
	return element("header", [
		line("copy-number", words(block.copyNumber)),
		line("secrecy", words(block.secrecy)),
		line("urgency", words(block.urgency)),
		line("storage-note", words(block.storageNote)),
		line("mark", words(block.mark)),
		line("name", escapeHtml(block.name)),
		line("number", inline(block.number)),
		line("signers", signers),
		line("issue", inline(block.issue)),
		line("issuer", words(block.issuer)),
		line("date", inline(block.date))
	].join(""), { class: "masthead" });
}
/** Names apart by the white of one em: Chinese ones have no commas between them. */
function signerWords({ label, names }, inlines) {
	return escapeHtml(label) + names.map((name) => inlines.printLevel(name)).join("　");
}
function printSignature(block, inlines) {
	const line = (name, content) => element("p", inlines.print(content), { class: name });
	return element("div", line("issuer", block.issuer) + line("date", block.date), { class: block.sealed ? "signature sealed" : "signature" });
}
function printImprint(block, inlines) {
	return element("footer", block.rows.map((row) => {
		return element("p", element("span", (row.label === void 0 ? "" : element("span", escapeHtml(row.label), { class: "label" })) + inlines.printLevel(row.content)) + printRight(row.right, inlines));
	}).join("\n"), { class: "imprint" });
}
// ../../packages/render/src/html/styles.ts
var song = "\"Noto Serif SC\",\"Source Han Serif SC\",\"Songti SC\",SimSun,\"Noto Serif\",Georgia,serif";
var hei = "\"Noto Sans SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans\",sans-serif";
var kai = "\"LXGW WenKai\",KaiTi,\"Kaiti SC\",STKaiti,serif";
var text = `
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
var blocks = `
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
var tables = `
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
var numerals = `
@counter-style brackets{system:extends decimal;prefix:"（";suffix:"）"}
@counter-style circles{system:fixed;symbols:${[...Array(20).keys()].map((at) => `"${String.fromCodePoint(9312 + at)}"`).join(" ")};suffix:" "}
@counter-style letters{system:extends lower-latin;prefix:"(";suffix:") "}
@counter-style romans{system:extends lower-roman;prefix:"(";suffix:") "}
@counter-style cyrillic{system:alphabetic;symbols:а б в г д е ж и к л м н п р с т у ф х ц ш щ э ю я;suffix:") "}
@counter-style half-brackets{system:extends decimal;suffix:") "}
`;
var htmlStyles = text + blocks + tables + numerals + `
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
// ../../packages/render/src/html/print-html.ts
function printHtml(document, options = {}) {
	const style = options.styles ?? true ? `${element("style", htmlStyles)}\n` : "";
	return `<!doctype html>
<html lang="${escapeHtml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element("title", escapeHtml(document.title))}
${style}</head>
<body>
${printMain(document, options)}
</body>
</html>
`;
}
/** The document's part of a page. */
function printMain(document, options = {}) {
	const inlines = createInlinePrinter(document.language, citedIn(document));
	const setting = {
		theme: options.charts ?? require_run_job.sheetCharts,
		language: document.language,
		inlines,
		headingIds: headingIdsOf(document.blocks)
	};
	const said = document.blocks.some((block) => block.type === "masthead" && block.mark === document.mark);
	const marks = [document.draft, said ? void 0 : document.mark].flatMap((mark) => mark === void 0 ? [] : [element("p", escapeHtml(mark), { class: "mark" })]);
	const title = hasTitle(document.blocks) ? [] : [element("h1", escapeHtml(document.title), { class: "unseen" })];
	const end = document.blocks.findIndex(({ type }) => type === "imprint");
	const cut = end === -1 ? document.blocks.length : end;
	const text = printBlocks(document.blocks.slice(0, cut), setting);
	const close = printBlocks(document.blocks.slice(cut), setting);
	const blocks = [
		text,
		printNotes(setting),
		close
	].filter((part) => part !== "");
	const foot = document.foot === void 0 ? [] : [element("p", inlines.printLevel(document.foot), { class: "foot" })];
	return element("main", `\n${[
		...marks,
		...title,
		...blocks,
		...foot
	].join("\n")}\n`, {
		class: "brief",
		lang: document.language
	});
}
function citedIn(document) {
	const cited = /* @__PURE__ */ new Set();
	for (const { content } of require_read_dataset.passagesOfDocument(document)) require_read_dataset.visitInlines(content, (inline) => {
		if (inline.type === "cite") cited.add(inline.source);
	});
	return cited;
}
/** Of the headings that have an id of their own, or that contents list. */
function headingIdsOf(blocks) {
	const ids = /* @__PURE__ */ new Map();
	require_read_dataset.visitBlocks(blocks, (block) => {
		if (block.type !== "toc") return;
		for (const { target } of block.entries) ids.set(target, require_run_job.headingAnchor(target));
	});
	require_read_dataset.visitBlocks(blocks, (block) => {
		if (block.type === "heading" && block.id !== void 0) ids.set(block.path, block.id);
	});
	return ids;
}
function hasTitle(blocks) {
	return blocks.some((block) => {
		return block.type === "heading" && block.level === 1 || hasTitle(require_read_dataset.blocksIn(block));
	});
}
// src/press/make-artifact.ts
/** A finding as it can be written down and handed over: a cause may be any object. */
function withoutCause({ cause: _, ...finding }) {
	return finding;
}
async function makeArtifact(workspace, job, fonts, verification) {
	const { edition, findings } = await require_run_job.runJob(workspace, job, fonts, verification);
	const told = findings.map(withoutCause);
	if (edition === void 0) return { findings: told };
	const { document, figures, factsHash, pdf, pages, places } = edition;
	return {
		head: require_artifact.withoutFolder({
			findings: told,
			pages,
			figures: require_printed_figures.displays(document).size,
			factsHash,
			title: document.title,
			signature: require_figures_signature.signatureOf(document, figures),
			outline: require_lock_step.outlineOf(document, places)
		}, workspace.folder),
		pdf,
		html: new TextEncoder().encode(printHtml(document)),
		figures: figuresJson(job.spec, edition, require_artifact.nameRow)
	};
}
function isFailure(made) {
	return "findings" in made;
}
Object.defineProperty(exports, "isFailure", {
	enumerable: true,
	get: function() {
		return isFailure;
	}
});
Object.defineProperty(exports, "makeArtifact", {
	enumerable: true,
	get: function() {
		return makeArtifact;
	}
});
