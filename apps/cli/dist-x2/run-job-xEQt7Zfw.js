const require_kept_code = require("./kept-code-C0cZi0dN.js");
const require_world = require("./world-CHlqNqXv.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_check_view = require("./check-view-JC_eTUgg.js");
const require_config = require("./config-D5HCvckG.js");
const require_backend = require("./backend-Br0xg4Y_.js");
const require_printed_figures = require("./printed-figures-D92bbxbW.js");
const require_plan = require("./plan-BofDQmT5.js");
// ../../packages/render/src/document/rewrite.ts
/** A content after those within it. */
function rewriteInlines(content, rewrite) {
	return rewrite(content.map((inline) => "content" in inline ? {
		...inline,
		content: rewriteInlines(inline.content, rewrite)
	} : inline));
}
/** Only the fields named, only where they are. */
function rewriteFields(holder, names, rewrite) {
	const fields = names.flatMap((name) => {
		const content = holder[name];
		return Array.isArray(content) ? [[name, rewriteInlines(content, rewrite)]] : [];
	});
	return {
		...holder,
		...Object.fromEntries(fields)
	};
}
function rewriteRow(row, rewrite) {
	return {
		...row,
		cells: row.cells.map((cell) => rewriteFields(cell, ["content"], rewrite))
	};
}
function rewriteChart(chart, rewrite) {
	const data = chart.data.map((datum) => {
		const figure = datum.figure && rewriteInlines([datum.figure], rewrite)[0];
		return figure?.type === "figure" ? {
			...datum,
			figure
		} : datum;
	});
	return {
		...rewriteFields(chart, ["caption"], rewrite),
		data
	};
}
function rewriteList(list, rewrite) {
	const items = list.items.map((item) => ({
		...rewriteFields(item, ["content"], rewrite),
		...item.list && { list: rewriteList(item.list, rewrite) }
	}));
	return {
		...list,
		items
	};
}
/** A block with other blocks in it; one that holds none as it is. */
function mapBlocksIn(block, map) {
	if (block.type === "columns") return {
		...block,
		columns: block.columns.map((column) => column.map(map))
	};
	return block.type === "landscape" || block.type === "together" ? {
		...block,
		blocks: block.blocks.map(map)
	} : block;
}
function rewriteBlock(block, rewrite) {
	const rows = (part) => part.map((row) => rewriteRow(row, rewrite));
	switch (block.type) {
		case "heading":
		case "aside": return rewriteFields(block, ["content"], rewrite);
		case "paragraph": return rewriteFields(block, ["content", "right"], rewrite);
		case "list": return rewriteList(block, rewrite);
		case "table": {
			const { head, body, foot } = block;
			return {
				...rewriteFields(block, ["caption"], rewrite),
				head: rows(head),
				body: rows(body),
				foot: rows(foot)
			};
		}
		case "chart": return rewriteChart(block, rewrite);
		case "key-figures": return {
			...block,
			items: block.items.map((item) => rewriteFields(item, [
				"label",
				"content",
				"basis"
			], rewrite))
		};
		case "definitions": return {
			...block,
			items: block.items.map((item) => rewriteFields(item, ["term", "value"], rewrite))
		};
		case "columns":
		case "landscape":
		case "together": return mapBlocksIn(block, (inner) => rewriteBlock(inner, rewrite));
		case "masthead": {
			const { signers, ...head } = rewriteFields(block, [
				"number",
				"issue",
				"date"
			], rewrite);
			const names = signers?.names.map((name) => rewriteInlines(name, rewrite));
			return {
				...head,
				...signers && names && { signers: {
					...signers,
					names
				} }
			};
		}
		case "signature": return rewriteFields(block, ["issuer", "date"], rewrite);
		case "imprint": return {
			...block,
			rows: block.rows.map((row) => rewriteFields(row, ["content", "right"], rewrite))
		};
		case "toc": return {
			...block,
			entries: block.entries.map((entry) => rewriteFields(entry, ["content"], rewrite))
		};
		case "page-break": return block;
		default: return unreachable(block);
	}
}
function unreachable(block) {
	throw new TypeError(`no such block: ${JSON.stringify(block)}`);
}
// ../../packages/render/src/document/fill-tocs.ts
/** Words of a heading for its entry: marks stay with the heading, its links are no links here, its lines one. */
function entryWords(content, language) {
	return content.flatMap((inline) => {
		switch (inline.type) {
			case "text": return [inline];
			case "break": return language === "zh-CN" ? [] : [{
				type: "text",
				text: " "
			}];
			case "cite":
			case "note":
			case "page": return [];
			case "link": return entryWords(inline.content, language);
			default: return [{
				...inline,
				content: entryWords(inline.content, language)
			}];
		}
	});
}
function fillToc(toc, headings, language) {
	const entries = headings.flatMap(({ path, level, content }) => level === 2 || level === 3 && toc.depth === 3 ? [{
		target: path,
		level,
		content: entryWords(content, language)
	}] : []).map((entry, index) => ({
		path: `${toc.path}.entry.${index + 1}`,
		...entry
	}));
	return {
		...toc,
		entries
	};
}
function fillTocs(blocks, language) {
	const headings = [];
	require_read_dataset.visitBlocks(blocks, (block) => {
		if (block.type === "heading") headings.push(block);
	});
	const filled = (block) => block.type === "toc" ? fillToc(block, headings, language) : mapBlocksIn(block, filled);
	return blocks.map(filled);
}
// ../../packages/render/src/document/join-cites.ts
/** Marks and the numbers between them: from three on, a run is its first and last. */
function joinRun(run) {
	const ordered = run.toSorted((a, b) => a.number - b.number).filter(({ number }, index, all) => number !== all[index - 1]?.number);
	const isInner = (index) => ordered[index - 1]?.number === (ordered[index]?.number ?? 0) - 1 && ordered[index + 1]?.number === (ordered[index]?.number ?? 0) + 1;
	const shown = ordered.filter((_, index) => !isInner(index));
	return shown.map(({ cite, number }, index) => {
		const next = shown[index + 1];
		const spans = next !== void 0 && isInner(ordered.findIndex((n) => n.number === number) + 1);
		const before = index === 0 ? "[" : "";
		const after = next === void 0 ? "]" : spans ? "–" : ",";
		return {
			...cite,
			content: [{
				type: "text",
				text: `${before}${number}${after}`
			}]
		};
	});
}
/** @param sources source id → number; a mark of an unknown source stays as it is */
function joinCites(content, sources) {
	const joined = [];
	let run = [];
	const close = () => {
		joined.push(...joinRun(run));
		run = [];
	};
	for (const inline of content) {
		const number = inline.type === "cite" ? sources.get(inline.source) : void 0;
		if (inline.type === "cite" && number !== void 0) {
			run.push({
				cite: inline,
				number
			});
			continue;
		}
		close();
		joined.push(inline);
	}
	close();
	return joined;
}
// ../../packages/render/src/document/number-words.ts
var digits$1 = "零一二三四五六七八九";
/** 1 to 99 in Chinese characters: 一, 十, 十二, 二十, 三十四. */
function chineseNumber(value) {
	const tens = Math.floor(value / 10);
	const ones = value % 10;
	const head = tens === 0 ? "" : `${tens === 1 ? "" : digits$1[tens]}十`;
	return head === "" || ones > 0 ? head + (digits$1[ones] ?? "") : head;
}
var brackets$1 = {
	"zh-CN": ["（", "）"],
	en: ["(", ")"],
	ru: ["(", ")"]
};
/** A unit behind a title: （亿美元）, (US$ million). */
function bracketed$1(unit, language) {
	const [open, close] = brackets$1[language];
	return `${open}${unit}${close}`;
}
var labels = {
	"zh-CN": {
		table: "表",
		chart: "图",
		space: "",
		gap: "　",
		quotes: ["“", "”"]
	},
	en: {
		table: "Table",
		chart: "Figure",
		space: " ",
		gap: ". ",
		quotes: ["“", "”"]
	},
	ru: {
		table: "Таблица",
		chart: "Рисунок",
		space: " ",
		gap: ". ",
		quotes: ["«", "»"]
	}
};
/** A Russian sentence would bend the word; its abbreviation is the same in every case. */
var shortened = {
	table: "табл.",
	chart: "рис."
};
function labelOf$2(type, count, language) {
	const words = labels[language];
	const named = (word) => `${word}${words.space}${count}`;
	return {
		name: named(words[type]),
		reference: named(language === "ru" ? shortened[type] : words[type]),
		gap: words.gap
	};
}
function countOn([a, b, c, d], level) {
	if (level === 2) return [
		a + 1,
		0,
		0,
		0
	];
	if (level === 3) return [
		a,
		b + 1,
		0,
		0
	];
	return level === 4 ? [
		a,
		b,
		c + 1,
		0
	] : [
		a,
		b,
		c,
		d + 1
	];
}
/** Words of a heading's number by its level; decimal numbers stop at the second (2.1). */
var numberWords = {
	chinese: {
		2: ([count]) => `${chineseNumber(count)}、`,
		3: ([, count]) => `（${chineseNumber(count)}）`,
		4: ([, , count]) => `${count}. `,
		5: ([, , , count]) => `（${count}）`
	},
	decimal: {
		2: ([section]) => `${section}. `,
		3: ([section, part]) => `${section}.${part} `
	},
	none: {}
};
/** As it stands before the heading: 一、 （一） 1. 1.1; nothing where there is none. */
function headingNumber(level, counts, numbering) {
	return numberWords[numbering][level]?.(counts) ?? "";
}
var sectionWords = {
	en: "section",
	ru: "раздел"
};
/** As a reference says it: 第一部分（二）, section 1.2; undefined where the number alone would not find it. */
function sectionName(level, [section, part], numbering, language) {
	if (numbering === "none" || level > 3) return void 0;
	const figures = level === 2 ? `${section}` : `${section}.${part}`;
	if (language !== "zh-CN") return `${sectionWords[language]} ${figures}`;
	if (numbering === "decimal") return `第${figures}部分`;
	const within = level === 2 ? "" : `（${chineseNumber(part)}）`;
	return `第${chineseNumber(section)}部分${within}`;
}
/** Words of a heading as a reference quotes them. */
function quoted$1(words, language) {
	const [open, close] = labels[language].quotes;
	return `${open}${words}${close}`;
}
var circled$1 = 20;
/** The mark of a note: ① to ⑳, then (21); raised digits in the other languages. */
function noteMark$1(number, language) {
	if (language !== "zh-CN") return `${number}`;
	return number <= circled$1 ? String.fromCodePoint(9312 + number - 1) : `(${number})`;
}
/** A page in brackets after the name of what stands on it. */
function pageWords(page, language) {
	if (language === "zh-CN") return `（第${page}页）`;
	return language === "en" ? ` (page\u00a0${page})` : ` (с.\u00a0${page})`;
}
// ../../packages/render/src/document/source-order.ts
/** Source ids by first mention, then those listed but never mentioned. */
function sourceOrder(document) {
	const order = /* @__PURE__ */ new Set();
	for (const { content } of require_read_dataset.passagesOfDocument(document)) require_read_dataset.visitInlines(content, (inline) => {
		if (inline.type === "cite") order.add(inline.source);
	});
	require_read_dataset.visitBlocks(document.blocks, (block) => {
		if (block.type !== "list") return;
		for (const { anchor } of block.items) if (anchor !== void 0) order.add(anchor);
	});
	return [...order];
}
// ../../packages/render/src/document/number.ts
var text$2 = (words) => ({
	type: "text",
	text: words
});
/** Words before a content, in one text with its first words. */
function before(words, content) {
	const [first, ...rest] = content;
	return first?.type === "text" ? [text$2(words + first.text), ...rest] : [text$2(words), ...content];
}
/** How many headings there are up to each under the title. */
function sectionCounts(document) {
	const found = /* @__PURE__ */ new Map();
	let counts = [
		0,
		0,
		0,
		0
	];
	require_read_dataset.visitBlocks(document.blocks, (block) => {
		if (block.type !== "heading" || block.level === 1) return;
		counts = countOn(counts, block.level);
		found.set(block, counts);
	});
	return found;
}
/** Anchors that a reference names. */
function referredTo(document) {
	const anchors = /* @__PURE__ */ new Set();
	for (const { content } of require_read_dataset.passagesOfDocument(document)) require_read_dataset.visitInlines(content, (inline) => {
		if (inline.type === "link" && inline.href.startsWith("#")) anchors.add(inline.href);
	});
	return anchors;
}
/** Where nothing is numbered, a caption has a number only for those who refer to it. */
function captionLabels(document) {
	const labels = /* @__PURE__ */ new Map();
	const counts = {
		table: 0,
		chart: 0
	};
	const wanted = document.numbering === "none" ? referredTo(document) : void 0;
	require_read_dataset.visitBlocks(document.blocks, (block) => {
		if (block.type !== "table" && block.type !== "chart") return;
		if (block.caption === void 0) return;
		if (wanted !== void 0 && !wanted.has(`#${block.id}`)) return;
		counts[block.type] += 1;
		labels.set(block, labelOf$2(block.type, counts[block.type], document.language));
	});
	return labels;
}
/** Tables, charts and headings with an id, by the address that leads to them. */
function targetsOf$1(document, { sections, labels }) {
	const { numbering = "none", language } = document;
	const targets = /* @__PURE__ */ new Map();
	const nameOf = (heading) => {
		const counts = sections.get(heading);
		return (counts && sectionName(heading.level, counts, numbering, language)) ?? quoted$1(require_read_dataset.inlineText(heading.content), language);
	};
	require_read_dataset.visitBlocks(document.blocks, (block) => {
		if (!("id" in block) || block.id === void 0) return;
		const name = block.type === "heading" ? nameOf(block) : labels.get(block)?.reference;
		if (name !== void 0) targets.set(`#${block.id}`, {
			name,
			path: block.path
		});
	});
	return targets;
}
/** Fills in references, source marks and the numbers of notes. */
function fillIn(document, numbers) {
	const targets = targetsOf$1(document, numbers);
	const notes = new Map(require_read_dataset.notesOf(document.blocks).map(({ path }, index) => [path, index + 1]));
	const fillReference = (inline) => {
		const target = require_read_dataset.isReference(inline) ? targets.get(inline.href) : void 0;
		if (!require_read_dataset.isReference(inline) || target === void 0) return inline;
		const page = inline.content.map(() => ({
			type: "page",
			target: target.path
		}));
		return {
			...inline,
			content: [{
				type: "nobreak",
				content: [text$2(target.name)]
			}, ...page]
		};
	};
	const fillNote = (inline) => {
		const number = inline.type === "note" ? notes.get(inline.path) : void 0;
		return inline.type === "note" && number !== void 0 ? {
			...inline,
			number
		} : inline;
	};
	return (content) => joinCites(content.map(fillReference).map(fillNote), numbers.sources);
}
function numberSources(list, sources) {
	const last = sources.size + 1;
	const numberOf = (anchor) => sources.get(anchor ?? "");
	const items = list.items.map((item) => {
		const number = numberOf(item.anchor);
		return number === void 0 ? item : {
			...item,
			number
		};
	}).toSorted((left, right) => (left.number ?? last) - (right.number ?? last));
	return {
		...list,
		items
	};
}
/**
* `order` is the source order of the Chinese edition, so that [3] is the same source in every language;
* a source it does not know follows. A Document is numbered once: without `numbering` it is given back.
*/
function numberDocument(document, order = sourceOrder(document)) {
	const { numbering, ...rest } = document;
	if (numbering === void 0) return document;
	const sections = sectionCounts(document);
	const labels = captionLabels(document);
	const ids = [.../* @__PURE__ */ new Set([...order, ...sourceOrder(document)])];
	const sources = new Map(ids.map((id, index) => [id, index + 1]));
	const fill = fillIn(document, {
		sections,
		labels,
		sources
	});
	const numbered = (block) => {
		if (require_read_dataset.blocksIn(block).length > 0) return mapBlocksIn(block, numbered);
		const counts = sections.get(block);
		const label = labels.get(block);
		const filled = rewriteBlock(block, fill);
		if (filled.type === "heading" && counts !== void 0) {
			const number = headingNumber(filled.level, counts, numbering);
			return number === "" ? filled : {
				...filled,
				content: before(number, filled.content)
			};
		}
		if ((filled.type === "table" || filled.type === "chart") && filled.caption && label) return {
			...filled,
			caption: before(label.name + label.gap, filled.caption)
		};
		if (filled.type === "list" && filled.variant === "source") return numberSources(filled, sources);
		return filled;
	};
	return {
		...rest,
		...document.foot && { foot: rewriteInlines(document.foot, fill) },
		blocks: fillTocs(document.blocks.map(numbered), document.language)
	};
}
// ../../packages/render/src/document/element.ts
var isElement = (node) => "tag" in node;
var elementsOf = (element) => element.children.filter(isElement);
var childrenOf = (element, tag) => elementsOf(element).filter((child) => child.tag === tag);
var childOf = (element, tag) => childrenOf(element, tag)[0];
/** An element before those within it. */
function* walkElements(element) {
	yield element;
	for (const child of elementsOf(element)) yield* walkElements(child);
}
/** Names the notes of a block: `3.note.1`, `3.note.2`. */
function namerOf(block) {
	let count = 0;
	return () => {
		count += 1;
		return block === "" ? `note.${count}` : `${block}.note.${count}`;
	};
}
/** Line and column in the markup itself, where no template is known. */
function ownPlace(text, offset) {
	const before = text.slice(0, offset).split("\n");
	return {
		file: "markup",
		line: before.length,
		column: (before.at(-1) ?? "").length + 1
	};
}
function startReading(markup, language, diagnostics) {
	const placesAt = (offset) => markup.placesAt?.(offset) ?? [ownPlace(markup.text, offset)];
	return {
		language,
		nameNote: namerOf(""),
		placeAt: (offset) => placesAt(offset)[0],
		report: (fault, offset) => {
			const [place = {}, ...related] = placesAt(offset);
			diagnostics.push({
				severity: "error",
				place,
				...fault,
				...related.length > 0 && { related }
			});
		}
	};
}
// ../../packages/render/src/document/check-elements.ts
function suggestName(name, allowed) {
	const close = require_subject_of.nearestName(name, allowed);
	return close === void 0 ? "use one of those that are allowed" : `did you mean "${close}"`;
}
function checkChild(parent, allowed, child, reading) {
	if (allowed.includes(child.tag)) return;
	const list = allowed.length === 0 ? "no elements" : allowed.join(" ");
	const known = require_check_view.tagOf(child.tag) !== void 0;
	const holders = Object.keys(require_check_view.tags).filter((tag) => require_check_view.tags[tag]?.children.includes(child.tag));
	reading.report({
		rule: known ? "markup-misplaced-tag" : "markup-unknown-tag",
		message: known ? `<${child.tag}> may not stand in <${parent.tag}>` : `there is no <${child.tag}>`,
		found: child.tag,
		expected: list,
		remedy: known ? `<${child.tag}> stands in ${holders.slice(0, 6).join(", ")}; <${parent.tag}> takes ${list}` : `${suggestName(child.tag, allowed)}; <${parent.tag}> takes ${list}`
	}, child.offset);
}
function checkAttributes(element, tag, reading) {
	const allowed = Object.keys(tag.attributes);
	const list = allowed.length === 0 ? "no attributes" : allowed.join(" ");
	const report = (rule, message, remedy) => reading.report({
		rule,
		message,
		remedy,
		expected: list
	}, element.offset);
	for (const [name, value] of Object.entries(element.attributes)) {
		const attribute = Object.hasOwn(tag.attributes, name) ? tag.attributes[name] : void 0;
		if (attribute === void 0) report("markup-unknown-attribute", `<${element.tag}> has no attribute "${name}"`, `${suggestName(name, allowed)}; it takes ${list}`);
		else if (attribute.pattern?.test(value) === false) report("markup-bad-attribute", `${name}="${value}" of <${element.tag}> is not understood`, `write ${attribute.expected ?? "another value"}`);
	}
	for (const name of allowed) {
		if (tag.attributes[name]?.required !== true || Object.hasOwn(element.attributes, name)) continue;
		report("markup-missing-attribute", `<${element.tag}> lacks "${name}"`, `give it ${name}="…"`);
	}
}
function checkWords(parent, { text, offset }, reading) {
	const words = text.trim();
	if (words === "") return;
	const children = require_check_view.tagOf(parent.tag)?.children ?? [];
	const shown = words.length > 20 ? `${[...words].slice(0, 20).join("")}…` : words;
	reading.report({
		rule: "markup-stray-text",
		message: `the words "${shown}" stand directly in <${parent.tag}>`,
		found: shown,
		expected: children.join(" "),
		remedy: children.length === 0 ? `<${parent.tag}> is empty: take them out` : `put them into an element: ${children.slice(0, 12).join(" ")}`
	}, offset + (text.length - text.trimStart().length));
}
function checkOnce(element, tag, reading) {
	for (const name of tag.once ?? []) {
		const second = elementsOf(element).filter((child) => child.tag === name)[1];
		if (second === void 0) continue;
		reading.report({
			rule: "markup-repeated-tag",
			message: `<${element.tag}> holds <${name}> twice`,
			remedy: `keep one <${name}>`,
			found: name
		}, second.offset);
	}
}
function checkElement(element, reading) {
	const tag = require_check_view.tagOf(element.tag);
	if (tag === void 0) return;
	checkAttributes(element, tag, reading);
	checkOnce(element, tag, reading);
	for (const child of element.children) if (isElement(child)) {
		checkChild(element, tag.children, child, reading);
		checkElement(child, reading);
	} else if (!tag.text) checkWords(element, child, reading);
}
function checkElements(root, reading) {
	if (root.tag === "brief") {
		checkElement(root, reading);
		return;
	}
	const message = `the root is <${root.tag}>`;
	const remedy = "wrap the template in <brief> … </brief>";
	const rule = require_check_view.tagOf(root.tag) ? "markup-misplaced-tag" : "markup-unknown-tag";
	reading.report({
		rule,
		message,
		remedy,
		found: root.tag,
		expected: "brief"
	}, root.offset);
}
// ../../packages/render/src/document/check-notes.ts
/** What stands apart from the running text, or is printed in more than one place. */
var closed = /* @__PURE__ */ new Set([
	...[
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"caption",
		"foot",
		"right",
		"line",
		"dt"
	],
	...[
		"number",
		"signer",
		"issue",
		"issuer",
		"date"
	],
	...[
		"note",
		"a",
		"data"
	]
]);
function checkNote(note, around, reading) {
	reading.report({
		rule: "markup-misplaced-tag",
		message: `<note> may not stand in <${around}>`,
		found: "note",
		remedy: around === "note" ? "say it in one note" : `mark the note in the text that follows, or beside <${around}>`
	}, note.offset);
}
/** Notes anywhere within an element that takes none: `<h2><strong>…<note>`. */
function checkNotes(element, reading, around) {
	if (element.tag === "note" && around !== void 0) checkNote(element, around, reading);
	const within = closed.has(element.tag) ? element.tag : around;
	for (const child of elementsOf(element)) checkNotes(child, reading, within);
}
// ../../packages/render/src/document/check-references.ts
function checkIds(elements, what, reading) {
	const seen = /* @__PURE__ */ new Set();
	for (const { attributes, offset } of elements) {
		const id = attributes["id"];
		if (id === void 0) continue;
		if (seen.has(id)) {
			const message = `${what} "${id}" stands twice`;
			reading.report({
				rule: "markup-duplicate-id",
				message,
				remedy: "keep one, or rename it",
				found: id
			}, offset);
		}
		seen.add(id);
	}
	return [...seen];
}
function checkTargets(elements, { tag, attribute, what, add }, { known, reading }) {
	const told = /* @__PURE__ */ new Set();
	for (const element of elements) {
		const target = element.attributes[attribute];
		if (element.tag !== tag || target === void 0) continue;
		if (known.includes(target) || told.has(target)) continue;
		told.add(target);
		const message = `there is no ${what} "${target}"`;
		const remedy = known.length === 0 ? add(target) : `${add(target)}, or ${require_subject_of.suggestName(target, known)}`;
		reading.report({
			rule: "markup-broken-reference",
			message,
			remedy,
			found: target
		}, element.offset);
	}
}
function checkReferences(root, reading) {
	const elements = [...walkElements(root)];
	const numbered = elements.filter(({ tag }) => tag === "table" || tag === "chart");
	const sources = checkIds(elements.filter(({ tag }) => tag === "li"), "the source", reading);
	const headings = elements.filter(({ tag }) => /^h[2-5]$/.test(tag));
	checkIds(elements.filter((element) => numbered.includes(element) || headings.includes(element)), "the table, chart or heading", reading);
	const targets = [...numbered.filter((element) => elementsOf(element).some(({ tag }) => tag === "caption")), ...headings].flatMap(({ attributes }) => attributes["id"] ?? []);
	const cite = {
		tag: "cite",
		attribute: "data-source",
		what: "source in the list of sources",
		add: (id) => `add <li id="${id}"> to <ol class="source">`
	};
	const ref = {
		tag: "ref",
		attribute: "to",
		what: "heading, or table or chart with a caption, and the id",
		add: (id) => `give a heading id="${id}", or a table or chart id="${id}" and a <caption>`
	};
	checkTargets(elements, cite, {
		known: sources,
		reading
	});
	checkTargets(elements, ref, {
		known: targets,
		reading
	});
}
// ../../packages/render/src/document/check-tocs.ts
function checkTocs(root, reading) {
	const elements = [...walkElements(root)];
	for (const { attributes, offset } of elements.filter(({ tag }) => tag === "toc")) {
		const levels = attributes["depth"] === "3" ? ["h2", "h3"] : ["h2"];
		if (elements.some(({ tag }) => levels.includes(tag))) continue;
		reading.report({
			rule: "markup-empty-element",
			message: "<toc> lists no heading",
			remedy: `give the document a <${levels.join("> or <")}>, or take <toc> out`,
			found: "toc"
		}, offset);
	}
}
// ../../packages/render/src/document/check-chart.ts
/** Five categories stand in one chart; the caller puts the rest together under this key or id. */
var mostCategories$1 = 5;
var restId = "other";
var numeric = /^-?\d+(\.\d+)?$/;
var givenValue = ({ figure }) => figure?.value ?? "";
var isKnown = (datum) => numeric.test(givenValue(datum));
/** Forms that draw lengths from zero. */
var checkNumbers = ({ data }) => data.flatMap((datum, index) => {
	const value = givenValue(datum);
	if (value === "") return [];
	if (!numeric.test(value)) return [{
		fault: {
			rule: "chart-value-not-number",
			message: `"${value}" is not a number and has no length`,
			remedy: "give the datum an amount, a count or a percentage"
		},
		datum: index
	}];
	if (!value.startsWith("-") || /^-0+(\.0+)?$/.test(value)) return [];
	return [{
		fault: {
			rule: "chart-value-negative",
			message: `"${value}" is less than zero, and the chart starts at zero`,
			remedy: "show values that fall below zero in a table"
		},
		datum: index
	}];
});
var checkRepeated = ({ data }) => {
	const seen = /* @__PURE__ */ new Set();
	return data.flatMap(({ key, series }, index) => {
		const name = JSON.stringify([key, series ?? ""]);
		const isNew = !seen.has(name);
		seen.add(name);
		if (isNew) return [];
		return [{
			fault: {
				rule: "chart-datum-repeated",
				message: `the key "${key}" has two values${series === void 0 ? "" : ` in the series "${series}"`}`,
				remedy: "give each datum a key of its own, or add the two up before they are printed"
			},
			datum: index
		}];
	});
};
function checkCount(ids, tag) {
	const count = ids.filter((id) => id !== restId).length;
	if (count <= mostCategories$1) return [];
	return [{ fault: {
		rule: "chart-too-many-categories",
		message: `the chart has ${count} categories, of which ${mostCategories$1} can be told apart`,
		remedy: `put the smallest together as one <${tag}> “${restId}”`
	} }];
}
var checkSeries = ({ series }) => checkCount(series.map(({ id }) => id), "series");
var checkLine = ({ series, data }) => {
	return (series.length === 0 ? [void 0] : series.map(({ id }) => id)).flatMap((id) => {
		const own = data.filter((datum) => id === void 0 || datum.series === id);
		if (own.filter(isKnown).length >= 2) return [];
		const message = `${id === void 0 ? "the line" : `the line "${id}"`} has fewer than two known points`;
		const remedy = "print a single value in the text, or show it as a bar";
		const at = own[0] === void 0 ? -1 : data.indexOf(own[0]);
		return [{
			fault: {
				rule: "chart-line-one-point",
				message,
				remedy
			},
			...at < 0 ? {} : { datum: at }
		}];
	});
};
var checkPairs = ({ series, data }) => {
	const [plan, result, ...more] = series.map(({ id }) => id);
	if (plan === void 0 || result === void 0 || more.length > 0) return [{ fault: {
		rule: "chart-dot-pair",
		message: "a dot chart compares two series, a plan and a result",
		remedy: "declare two <series>, first the plan, then the result"
	} }];
	return [...new Set(data.map(({ key }) => key))].flatMap((key) => {
		const own = data.filter((datum) => datum.key === key);
		const found = [plan, result].filter((id) => own.every((datum) => datum.series !== id))[0];
		if (found === void 0) return [];
		const message = `the key "${key}" has no datum of the series "${found}"`;
		const remedy = "give every key both values, an unknown one as an unknown figure";
		const at = data.findIndex((datum) => datum.key === key);
		return [{
			fault: {
				rule: "chart-dot-pair",
				message,
				remedy
			},
			datum: at
		}];
	});
};
/** Shares are fractions of one; values are unrounded, so that little is forgiven. */
var slack$1 = .001;
var checkShares = ({ data }) => {
	const shares = sharesOf$1(data);
	const known = shares.filter(isKnown);
	const total = known.reduce((sum, datum) => sum + Number(givenValue(datum)), 0);
	const over = total - 1;
	const isSound = known.length === shares.length ? Math.abs(over) <= slack$1 : over <= slack$1;
	const counted = checkCount(shares.map(({ key }) => key), "datum");
	if (isSound) return counted;
	const message = `the shares come to ${Math.round(total * 1e4) / 100} % of the whole`;
	const remedy = "give every part of one whole, the small ones together as “other”";
	return [...counted, { fault: {
		rule: "chart-share-sum",
		message,
		remedy
	} }];
};
/** The first datum of a key is its share; a second one is printed under its name. */
function sharesOf$1(data) {
	return data.filter((datum, index) => data.findIndex(({ key }) => key === datum.key) === index);
}
var dated = /^\d{4}(-(Q[1-4]|H[12]|\d\d(-\d\d)?))?$/;
var checkDates = ({ data }) => data.flatMap((datum, index) => {
	if (dated.test(givenValue(datum))) return [];
	return [{
		fault: {
			rule: "chart-value-not-date",
			message: `"${givenValue(datum)}" is not a date and has no place on a time line`,
			remedy: "give the datum a known date, or say in the text that it is not known"
		},
		datum: index
	}];
});
var none$5 = [];
var lengths = [
	checkNumbers,
	checkRepeated,
	checkSeries
];
var checks = {
	columns: lengths,
	bars: lengths,
	line: [...lengths, checkLine],
	dot: [...lengths, checkPairs],
	share: [
		checkNumbers,
		checkRepeated,
		checkShares
	],
	tiles: none$5,
	progress: none$5,
	timeline: [checkDates]
};
function checkChart(chart, report) {
	if (chart.data.length === 0) return;
	for (const check of checks[chart.chart]) check(chart).forEach(report);
}
// ../../packages/render/src/document/describe-chart.ts
var altWords = {
	"zh-CN": {
		kinds: {
			columns: "柱形图",
			bars: "条形图",
			line: "折线图",
			dot: "点线图",
			share: "占比条",
			tiles: "方格地图",
			progress: "进度图",
			timeline: "时间轴"
		},
		steps: "阶梯图",
		colon: "：",
		between: "；",
		comma: "、",
		end: "。",
		bracket: ["（", "）"],
		none: "无数据"
	},
	en: {
		kinds: {
			columns: "Column chart",
			bars: "Bar chart",
			line: "Line chart",
			dot: "Dot chart",
			share: "Share strip",
			tiles: "Tile map",
			progress: "Progress chart",
			timeline: "Timeline"
		},
		steps: "Step chart",
		colon: ": ",
		between: "; ",
		comma: ", ",
		end: ". ",
		bracket: [" (", ")"],
		none: "no data"
	},
	ru: {
		kinds: {
			columns: "Столбчатая диаграмма",
			bars: "Линейчатая диаграмма",
			line: "Линейный график",
			dot: "Точечная диаграмма",
			share: "Полоса долей",
			tiles: "Плиточная карта",
			progress: "Диаграмма хода работ",
			timeline: "Шкала времени"
		},
		steps: "Ступенчатый график",
		colon: ": ",
		between: "; ",
		comma: ", ",
		end: ". ",
		bracket: [" (", ")"],
		none: "нет данных"
	}
};
function describeDatum(datum, chart, words) {
	const label = chart.series.find(({ id }) => id === datum.series)?.label;
	const note = [datum.detail, label].filter((note) => note !== void 0 && note !== "").map((text) => `${words.bracket[0]}${text}${words.bracket[1]}`).join("");
	const value = datum.figure === void 0 ? words.none : require_read_dataset.inlineText(datum.figure.content);
	return `${datum.label}${note}${words.colon}${value}`;
}
/** Tiles without values: each only belongs to a series. */
var isMarked = ({ chart, data }) => chart === "tiles" && data.every(({ figure }) => figure === void 0);
function describeMarked(series, chart, words) {
	const labels = chart.data.filter((datum) => datum.series === series.id).map(({ label }) => label);
	return `${series.label}${words.colon}${labels.length === 0 ? "—" : labels.join(words.comma)}`;
}
/** Kind, title, unit, then every value in reading order. */
function describeChart(chart, language) {
	const words = altWords[language];
	const title = chart.caption === void 0 ? "" : `${words.colon}${require_read_dataset.inlineText(chart.caption)}`;
	const unit = chart.unit === void 0 ? "" : `${words.bracket[0]}${chart.unit}${words.bracket[1]}`;
	const values = isMarked(chart) ? chart.series.map((series) => describeMarked(series, chart, words)) : chart.data.map((datum) => describeDatum(datum, chart, words));
	return `${chart.steps && chart.chart === "line" ? words.steps : words.kinds[chart.chart]}${title}${unit}${words.end}${values.join(words.between)}${words.end.trim()}`;
}
// ../../packages/render/src/document/white-space.ts
/** First and last code points of scripts and marks that are set without spaces. Own ranges: Unicode data of engines differ. */
var eastAsian = [
	[8212, 8212],
	[8216, 8217],
	[8220, 8221],
	[8230, 8230],
	[183, 183],
	[11904, 12351],
	[12352, 13311],
	[13312, 40959],
	[63744, 64255],
	[65072, 65103],
	[65280, 65376],
	[65504, 65510],
	[131072, 262143]
];
function isEastAsian(character) {
	const code = character.codePointAt(0) ?? 0;
	return eastAsian.some(([first, last]) => code >= first && code <= last);
}
/** `Source: [1]` keeps its space, `loans [1]` does not: the mark hangs on its word. */
var isColon = (side) => typeof side !== "string" && side.character === ":";
function keepsSpace(before, after, language) {
	if (before === "edge" || after === "edge" || after === "note") return false;
	if (language !== "zh-CN") return after !== "cite" || isColon(before);
	const isTight = (side) => typeof side === "string" || isEastAsian(side.character);
	return !isTight(before) && !isTight(after);
}
var isStop$1 = (side) => typeof side !== "string" && side.character === ".";
var isLetter$1 = ({ character }) => /\p{L}/u.test(character);
/** Reads leaves in order; a space goes to the leaf it was met in, once its right neighbour is known. */
function createSqueeze(language) {
	const leaves = [];
	let before = "edge";
	let space;
	let endsAbbreviation = false;
	const meet = (after) => {
		if (space && keepsSpace(before, after, language)) space.text += " ";
		endsAbbreviation = space === void 0 && isStop$1(after) && typeof before !== "string" && isLetter$1(before);
		space = void 0;
		before = after;
	};
	/** The stop of the sentence after that of an abbreviation; three are an ellipsis. */
	const isSecondStop = (character, next) => character === "." && next !== "." && endsAbbreviation && language !== "zh-CN";
	const read = (text) => {
		const leaf = { text: "" };
		leaves.push(leaf);
		const characters = [...text];
		for (const [index, character] of characters.entries()) if (/[ \t\r\n]/.test(character)) {
			space ??= leaf;
			endsAbbreviation = false;
		} else if (!isSecondStop(character, characters[index + 1])) {
			meet({ character });
			leaf.text += character;
		}
	};
	return {
		leaves,
		meet,
		read
	};
}
/** Stands for a reference, which is filled in later: 表1 in Chinese. */
var reference = { character: "表" };
function readLeaves(content, squeeze) {
	for (const inline of content) if (inline.type === "text") squeeze.read(inline.text);
	else if (inline.type === "break") squeeze.meet("edge");
	else if (inline.type === "cite" || inline.type === "note") squeeze.meet(inline.type);
	else if (require_read_dataset.isReference(inline)) squeeze.meet(reference);
	else readLeaves(require_read_dataset.contentOf(inline), squeeze);
}
function joinTexts(content) {
	const joined = [];
	for (const inline of content) {
		const last = joined.at(-1);
		if (inline.type !== "text") joined.push(inline);
		else if (last?.type === "text") joined[joined.length - 1] = {
			type: "text",
			text: last.text + inline.text
		};
		else if (inline.text !== "") joined.push(inline);
	}
	return joined;
}
function writeLeaves(content, leaves) {
	return joinTexts(content.map((inline) => {
		if (inline.type === "text") {
			const next = leaves.next();
			return {
				type: "text",
				text: next.done === true ? "" : next.value.text
			};
		}
		if (!("content" in inline) || inline.type === "cite" || inline.type === "note") return inline;
		return {
			...inline,
			content: writeLeaves(inline.content, leaves)
		};
	}));
}
function squeezeInlines(content, language) {
	const squeeze = createSqueeze(language);
	readLeaves(content, squeeze);
	return writeLeaves(content, squeeze.leaves[Symbol.iterator]());
}
/** The same for the words of an attribute. */
function squeezeText(text, language) {
	const squeeze = createSqueeze(language);
	squeeze.read(text);
	return squeeze.leaves[0]?.text ?? "";
}
// ../../packages/render/src/document/parse-node.ts
/** Path and template place of a node. */
function placed({ offset }, path, { placeAt }) {
	const place = placeAt(offset);
	return place === void 0 ? { path } : {
		path,
		place
	};
}
/** An attribute's words under its own name; nothing where it is absent. */
function optionalText(element, name, { language }) {
	const value = Object.hasOwn(element.attributes, name) ? element.attributes[name] : void 0;
	return value === void 0 ? {} : { [name]: squeezeText(value, language) };
}
/** At least one child of a tag. */
function requireChild(element, name, reading) {
	const children = childrenOf(element, name);
	if (children.length === 0) {
		const message = `<${element.tag}> has no <${name}>`;
		const remedy = `give it one, or put the whole <${element.tag}> behind {{#if}}`;
		reading.report({
			rule: "markup-empty-element",
			message,
			remedy
		}, element.offset);
	}
	return children;
}
// ../../packages/render/src/document/parse-inlines.ts
var attribute = (element, name) => element.attributes[name] ?? "";
/** One inline for each tag; what it holds is already read. */
var readers$1 = {
	a: (element, content) => ({
		type: "link",
		href: attribute(element, "href"),
		content
	}),
	br: () => ({ type: "break" }),
	cite: (element) => ({
		type: "cite",
		source: attribute(element, "data-source"),
		content: []
	}),
	data: (element, content) => ({
		type: "figure",
		figure: attribute(element, "data-figure"),
		value: attribute(element, "value"),
		content
	}),
	em: (_, content) => ({
		type: "em",
		content
	}),
	note: (element, _, reading) => {
		return {
			type: "note",
			...placed(element, reading.nameNote(), reading),
			content: parseWords(element, reading)
		};
	},
	ref: (element) => {
		const content = attribute(element, "page") === "yes" ? [{
			type: "page",
			target: ""
		}] : [];
		return {
			type: "link",
			href: `#${attribute(element, "to")}`,
			content
		};
	},
	small: (_, content) => ({
		type: "small",
		content
	}),
	span: (element, content) => ({
		type: attribute(element, "class") === "dots" ? "dotted" : "nobreak",
		content
	}),
	strong: (_, content) => ({
		type: "strong",
		content
	}),
	sub: (_, content) => ({
		type: "sub",
		content
	}),
	sup: (_, content) => ({
		type: "sup",
		content
	})
};
function readNodes(nodes, reading) {
	return nodes.flatMap((node) => {
		if (!isElement(node)) return [{
			type: "text",
			text: node.text
		}];
		const read = Object.hasOwn(readers$1, node.tag) ? readers$1[node.tag] : void 0;
		if (read === void 0) return [];
		return [read(node, node.tag === "note" ? [] : readNodes(node.children, reading), reading)];
	});
}
/** The same source twice in a row is one mark. */
function dropRepeatedCites(content) {
	return content.filter((inline, index) => {
		const before = content[index - 1];
		return !(inline.type === "cite" && before?.type === "cite" && before.source === inline.source);
	});
}
/** Inlines of an element; a block-like child such as `<right>` is left to its own reader. */
function parseInlines(element, reading) {
	return dropRepeatedCites(squeezeInlines(readNodes(element.children, reading), reading.language));
}
/** The same, where nothing at all is an error. */
function parseWords(element, reading) {
	const content = parseInlines(element, reading);
	if (content.length === 0) reading.report({
		rule: "markup-empty-element",
		message: `<${element.tag}> says nothing`,
		remedy: `give it words, or put the whole <${element.tag}> behind {{#if}}`,
		found: element.tag
	}, element.offset);
	return content;
}
// ../../packages/render/src/document/parse-chart.ts
var types$1 = [
	"columns",
	"bars",
	"line",
	"dot",
	"share",
	"tiles",
	"progress",
	"timeline"
];
var isChartType = (text) => types$1.includes(text);
var isFigure$1 = (inline) => inline.type === "figure";
function parseDatum(element, series, reading) {
	const text = (name) => squeezeText(element.attributes[name] ?? "", reading.language);
	const figure = parseInlines(element, reading).find(isFigure$1);
	const group = element.attributes["series"];
	if (group !== void 0 && series.size > 0 && !series.has(group)) {
		const message = `the series "${group}" is not declared`;
		const remedy = `add <series id="${group}" label="…"/>, or use one of: ${[...series].join(" ")}`;
		reading.report({
			rule: "markup-broken-reference",
			message,
			remedy
		}, element.offset);
	}
	return {
		key: text("key"),
		label: text("label"),
		...optionalText(element, "detail", reading),
		...group === void 0 ? {} : { series: group },
		...element.attributes["accent"] === void 0 ? {} : { accent: true },
		...figure?.type === "figure" && { figure }
	};
}
function parseChart(element, path, reading) {
	const series = childrenOf(element, "series").map(({ attributes }) => ({
		id: attributes["id"] ?? "",
		label: squeezeText(attributes["label"] ?? "", reading.language)
	}));
	const known = new Set(series.map(({ id }) => id));
	const elements = childrenOf(element, "datum");
	const data = elements.map((datum) => parseDatum(datum, known, reading));
	if (data.length === 0) reading.report({
		rule: "markup-empty-element",
		message: "the chart shows nothing",
		remedy: "give it a <datum>, or put the whole chart behind {{#if}}"
	}, element.offset);
	const type = element.attributes["type"] ?? "";
	const caption = childOf(element, "caption");
	const chart = {
		type: "chart",
		...placed(element, path, reading),
		chart: isChartType(type) ? type : "columns",
		...optionalText(element, "id", reading),
		...caption && { caption: parseWords(caption, reading) },
		...optionalText(element, "unit", reading),
		...element.attributes["steps"] === void 0 ? {} : { steps: true },
		...element.attributes["span"] === "all" && { across: true },
		series,
		data
	};
	checkChart(chart, ({ fault, datum }) => {
		const at = datum === void 0 ? void 0 : elements[datum];
		reading.report(fault, (at ?? element).offset);
	});
	return {
		...chart,
		alt: describeChart(chart, reading.language)
	};
}
// ../../packages/render/src/document/parse-list.ts
/** A deeper list is a text that wants headings. */
var deepest$1 = 10;
var isList = (element) => element.tag === "ul" || element.tag === "ol";
var isSourceList = (element) => element.attributes["class"] === "source";
function parseList(element, path, reading) {
	return listAt(element, path, 1, reading);
}
function listAt(element, path, level, reading) {
	const isSource = isSourceList(element);
	const items = requireChild(element, "li", reading).map((item, index) => {
		const own = placed(item, `${path}.item.${index + 1}`, reading);
		const id = item.attributes["id"];
		checkId(item, isSource, reading);
		const list = listOf(item, {
			isSource,
			level
		}, reading);
		return {
			type: "item",
			...own,
			...isSource && id !== void 0 && { anchor: id },
			content: parseWords(item, reading),
			...list && { list: listAt(list, `${own.path}.list`, level + 1, reading) }
		};
	});
	const plain = element.tag === "ol" ? "decimal" : "bullet";
	const variant = isSource ? "source" : plain;
	return {
		type: "list",
		...placed(element, path, reading),
		variant,
		items
	};
}
function checkId(item, isSource, reading) {
	if (isSource === (item.attributes["id"] !== void 0)) return;
	const rule = isSource ? "markup-missing-attribute" : "markup-unknown-attribute";
	const message = isSource ? "a source has no id" : "only a source has an id";
	const remedy = isSource ? "give it the id of its source: <li id=\"…\">" : "take id= out";
	reading.report({
		rule,
		message,
		remedy
	}, item.offset);
}
/** The list in an item, where it may have one: after its words, one, not too deep, no list of sources. */
function listOf(item, { isSource, level }, reading) {
	const [list, second] = elementsOf(item).filter(isList);
	if (list === void 0) return void 0;
	const misplaced = (message, remedy, offset) => {
		reading.report({
			rule: "markup-misplaced-tag",
			message,
			remedy
		}, offset);
	};
	if (second !== void 0) return misplaced("an item holds two lists", "keep one, or make two items", second.offset);
	if (isSource || isSourceList(list)) return misplaced("a list of sources is in another list", "set the list of sources by itself, its items plain", list.offset);
	if (level >= deepest$1) return misplaced(`lists stand in one another more than ${deepest$1} levels deep`, "use headings for the outer levels", list.offset);
	const after = item.children.slice(item.children.indexOf(list) + 1).find(saysSomething);
	if (after !== void 0) return misplaced("words of an item stand after its list", "put them before the list, or into an item of their own", after.offset);
	return list;
}
var saysSomething = (node) => isElement(node) || node.text.trim() !== "";
// ../../packages/render/src/document/parse-table.ts
var number$1 = (text, otherwise) => text !== void 0 && /^\d+(\.\d+)?$/.test(text) ? Number(text) : otherwise;
var aligns = [
	"left",
	"center",
	"right"
];
var isAlign = (text) => aligns.includes(text);
function parseColumns(element, reading) {
	const wanted = (element.attributes["columns"] ?? "").split(" ").filter(isAlign);
	const weights = element.attributes["weights"]?.split(" ");
	if (weights !== void 0 && weights.length !== wanted.length) {
		const message = `weights speak of ${weights.length} columns, columns of ${wanted.length}`;
		reading.report({
			rule: "markup-ragged-table",
			message,
			remedy: "give one weight for each column, 0 for its natural width"
		}, element.offset);
	}
	return wanted.map((align, index) => {
		const weight = number$1(weights?.[index], 0);
		return weight > 0 ? {
			align,
			weight
		} : { align };
	});
}
function parseCell(element, path, reading) {
	return {
		type: "cell",
		...placed(element, path, reading),
		header: element.tag === "th",
		colspan: number$1(element.attributes["colspan"], 1),
		rowspan: number$1(element.attributes["rowspan"], 1),
		content: parseInlines(element, reading)
	};
}
function parseRow(element, path, reading) {
	const cells = elementsOf(element).filter(({ tag }) => tag === "td" || tag === "th").map((cell, index) => parseCell(cell, `${path}.cell.${index + 1}`, reading));
	const indent = number$1(element.attributes["indent"], 0);
	return {
		row: {
			type: "row",
			...placed(element, path, reading),
			cells,
			indent
		},
		element
	};
}
/** Cells that hang down from rows above, by column. */
function checkSection(rows, columns, reading) {
	const hanging = Array.from({ length: columns }, () => 0);
	const report = (message, remedy, element) => reading.report({
		rule: "markup-ragged-table",
		message,
		remedy
	}, element.offset);
	rows.forEach(({ row, element }, index) => {
		let column = 0;
		const skipHanging = () => {
			while ((hanging[column] ?? 0) > 0) column += 1;
		};
		const covered = hanging.map((depth) => depth > 0);
		for (const cell of row.cells) {
			skipHanging();
			for (let step = 0; step < cell.colspan; step += 1, column += 1) {
				if (covered[column] === true && column < columns) report("two cells lie over each other", "shorten the span of one of them", element);
				if (column < columns) hanging[column] = cell.rowspan;
			}
			if (index + cell.rowspan > rows.length) {
				const left = rows.length - index;
				report(`a cell spans ${cell.rowspan} rows, ${left} are left`, "shorten its rowspan", element);
			}
		}
		skipHanging();
		if (column !== columns) {
			const message = `the row covers ${column} columns, the table has ${columns}`;
			report(message, "add or take out cells, or mend columns= and the spans", element);
		}
		hanging.forEach((depth, at) => {
			hanging[at] = Math.max(0, depth - 1);
		});
	});
}
function parseTable(element, path, reading) {
	const columns = parseColumns(element, reading);
	let count = 0;
	const section = (tag) => {
		const rows = childrenOf(element, tag).flatMap((part) => childrenOf(part, "tr")).map((row) => {
			count += 1;
			return parseRow(row, `${path}.row.${count}`, reading);
		});
		checkSection(rows, columns.length, reading);
		return rows.map(({ row }) => row);
	};
	const [head, body, foot] = [
		section("thead"),
		section("tbody"),
		section("tfoot")
	];
	if (body.length === 0) reading.report({
		rule: "markup-empty-element",
		message: "the table has no rows",
		remedy: "give it a row in <tbody>, or put the whole table behind {{#if}}"
	}, element.offset);
	const caption = childOf(element, "caption");
	return {
		type: "table",
		...placed(element, path, reading),
		variant: element.attributes["class"] === "compact" ? "compact" : "plain",
		...optionalText(element, "id", reading),
		...caption && { caption: parseWords(caption, reading) },
		...optionalText(element, "unit", reading),
		...element.attributes["span"] === "all" && { across: true },
		continued: optionalText(element, "continued", reading).continued ?? continuedWords[reading.language],
		columns,
		head,
		body,
		foot
	};
}
var continuedWords = {
	"zh-CN": "续表",
	en: "continued",
	ru: "продолжение"
};
// ../../packages/render/src/document/parse-blocks.ts
/** The words of a child, under its own name; nothing where it is absent. */
function optionalWords(element, name, reading) {
	const child = childOf(element, name);
	return child === void 0 ? {} : { [name]: parseWords(child, reading) };
}
function requiredWords(element, name, reading) {
	const child = childOf(element, name);
	if (child !== void 0) return parseWords(child, reading);
	const message = `<${element.tag}> lacks <${name}>`;
	const remedy = `add <${name}> … </${name}>`;
	reading.report({
		rule: "markup-missing-tag",
		message,
		remedy
	}, element.offset);
	return [];
}
var heading = (level) => (element, path, reading) => ({
	type: "heading",
	...placed(element, path, reading),
	level,
	...optionalText(element, "id", reading),
	content: parseWords(element, reading)
});
var variants = [
	...[
		"note",
		"source",
		"subtitle",
		"kicker",
		"scope"
	],
	...[
		"recipient",
		"annexes",
		"annex",
		"annotation"
	],
	...[
		"author",
		"abstract",
		"affiliation"
	]
];
function paragraph(element, path, reading) {
	const name = element.attributes["class"];
	const variant = variants.find((known) => known === name) ?? "body";
	const right = optionalWords(element, "right", reading);
	if (right.right !== void 0 && variant !== "kicker") reading.report({
		rule: "markup-misplaced-tag",
		message: "<right> stands in a paragraph that is no kicker",
		remedy: "write <p class=\"kicker\">, or take <right> out"
	}, element.offset);
	const content = parseWords(element, reading);
	return {
		type: "paragraph",
		...placed(element, path, reading),
		variant,
		content,
		...right
	};
}
function keyFigures$5(element, path, reading) {
	const items = requireChild(element, "key-figure", reading).map((item, index) => ({
		type: "key-figure",
		...placed(item, `${path}.item.${index + 1}`, reading),
		label: requiredWords(item, "label", reading),
		content: requiredWords(item, "value", reading),
		...optionalWords(item, "basis", reading)
	}));
	const pulled = element.attributes["class"] === "pull" && { variant: "pull" };
	return {
		type: "key-figures",
		...placed(element, path, reading),
		...pulled,
		items
	};
}
function definitions(element, path, reading) {
	const terms = requireChild(element, "dt", reading);
	const children = elementsOf(element);
	const items = terms.map((term, index) => {
		const value = children[children.indexOf(term) + 1];
		return {
			...placed(term, `${path}.item.${index + 1}`, reading),
			term: parseWords(term, reading),
			value: value?.tag === "dd" ? parseWords(value, reading) : []
		};
	});
	const odd = children.find((child, index) => child.tag !== (index % 2 === 0 ? "dt" : "dd"));
	const last = children.at(-1);
	const culprit = odd ?? (last?.tag === "dt" ? last : void 0);
	if (culprit !== void 0) reading.report({
		rule: "markup-unpaired-term",
		message: "<dt> and <dd> do not take turns",
		remedy: "follow each <dt> by one <dd>"
	}, culprit.offset);
	return {
		type: "definitions",
		...placed(element, path, reading),
		items
	};
}
var asideVariants = [
	"editor",
	"conflict",
	"question",
	"none",
	"change"
];
function aside(element, path, reading) {
	const name = element.attributes["class"];
	const variant = asideVariants.find((known) => known === name) ?? "editor";
	const content = parseWords(element, reading);
	return {
		type: "aside",
		...placed(element, path, reading),
		variant,
		content
	};
}
function columns(element, path, reading) {
	const parts = requireChild(element, "column", reading).map((column, index) => parseBlocks(elementsOf(column), `${path}.column.${index + 1}.`, reading));
	return {
		type: "columns",
		...placed(element, path, reading),
		columns: parts
	};
}
/** Blocks within one block: `3.1`. An empty group says nothing and takes no place. */
var group$1 = (type) => (element, path, reading) => ({
	type,
	...placed(element, path, reading),
	blocks: parseBlocks(elementsOf(element), `${path}.`, reading)
});
function masthead$1(element, path, reading) {
	const note = optionalText(element, "storage-note", reading)["storage-note"];
	const copyNumber = optionalText(element, "copy-number", reading)["copy-number"];
	const signers = childOf(element, "signers");
	return {
		type: "masthead",
		...placed(element, path, reading),
		name: squeezeText(element.attributes["name"] ?? "", reading.language),
		...copyNumber !== void 0 && { copyNumber },
		...optionalText(element, "secrecy", reading),
		...optionalText(element, "urgency", reading),
		...optionalWords(element, "number", reading),
		...signers && { signers: readSigners(signers, reading) },
		...optionalWords(element, "issue", reading),
		...optionalText(element, "issuer", reading),
		...optionalWords(element, "date", reading),
		...note !== void 0 && { storageNote: note },
		...optionalText(element, "mark", reading)
	};
}
function readSigners(element, reading) {
	const names = requireChild(element, "signer", reading).map((name) => parseWords(name, reading));
	return {
		label: squeezeText(element.attributes["label"] ?? "", reading.language),
		names
	};
}
function signature$1(element, path, reading) {
	return {
		type: "signature",
		...placed(element, path, reading),
		issuer: requiredWords(element, "issuer", reading),
		date: requiredWords(element, "date", reading),
		sealed: element.attributes["sealed"] === "yes"
	};
}
function imprint$3(element, path, reading) {
	const rows = requireChild(element, "line", reading).map((line, index) => ({
		...placed(line, `${path}.line.${index + 1}`, reading),
		...optionalText(line, "label", reading),
		content: parseWords(line, reading),
		...optionalWords(line, "right", reading)
	}));
	return {
		type: "imprint",
		...placed(element, path, reading),
		rows
	};
}
function toc(element, path, reading) {
	return {
		type: "toc",
		...placed(element, path, reading),
		depth: element.attributes["depth"] === "3" ? 3 : 2,
		...optionalText(element, "title", reading),
		entries: []
	};
}
var readers = {
	h1: heading(1),
	h2: heading(2),
	h3: heading(3),
	h4: heading(4),
	h5: heading(5),
	p: paragraph,
	ul: parseList,
	ol: parseList,
	table: parseTable,
	chart: parseChart,
	"key-figures": keyFigures$5,
	dl: definitions,
	aside,
	columns,
	landscape: group$1("landscape"),
	together: group$1("together"),
	masthead: masthead$1,
	imprint: imprint$3,
	signature: signature$1,
	toc,
	"page-break": (element, path, reading) => ({
		type: "page-break",
		...placed(element, path, reading)
	})
};
/** Blocks are numbered from 1 within `prefix`: `3`, `5.column.1.2`. */
function parseBlocks(elements, prefix, reading) {
	return elements.filter(({ tag }) => Object.hasOwn(readers, tag)).flatMap((element, index) => {
		const path = `${prefix}${index + 1}`;
		const block = readers[element.tag]?.(element, path, {
			...reading,
			nameNote: namerOf(path)
		});
		return block === void 0 ? [] : [block];
	});
}
// ../../packages/render/src/document/read-elements.ts
var import_saxes = require_read_dataset.require_saxes();
var remedies = [
	[/undefined entity/, "write the character itself; XML names only &amp; &lt; &gt; &quot; &apos;"],
	[/unquoted attribute|value must be quoted|value required/, "quote the value: name=\"value\""],
	[/attribute without value/, "give it a value: name=\"value\""],
	[/duplicate attribute/, "keep one of the two"],
	[/no whitespace between attributes/, "part the attributes with a space"],
	[/disallowed character/, "write & as &amp; and < as &lt;, and take out control characters"],
	[/malformed character entity/, "write & as &amp;"]
];
/** saxes speaks of the closing tag; the reader wants to know which element is open. */
function closingSlip(text, position, open) {
	const offset = Math.max(0, text.lastIndexOf("</", position - 1));
	const closing = /^<\/[^>]*>?/.exec(text.slice(offset))?.[0] ?? "</";
	return {
		fault: {
			rule: "markup-syntax",
			message: open === void 0 ? `${closing} closes nothing` : `${closing} stands where <${open.tag}> is still open`,
			remedy: open === void 0 ? `take out ${closing}` : `close <${open.tag}> first, or open what is closed`,
			found: closing
		},
		offset
	};
}
/** The reader would take all up to the next semicolon for a name. */
function bareAmpersand(text) {
	const offset = text.search(/&(?!#?\w+;)/);
	if (offset === -1) return void 0;
	return {
		fault: {
			rule: "markup-syntax",
			message: "a bare & stands in the markup",
			remedy: "write & as &amp;",
			found: "&"
		},
		offset
	};
}
function slipOf(said, { text, position, open, closed }) {
	if (/unexpected close tag/.test(said)) return closingSlip(text, position, closed);
	if (/closing tag/.test(said)) return closingSlip(text, position, void 0);
	if (/unclosed tag/.test(said) && open !== void 0) return {
		fault: {
			rule: "markup-syntax",
			message: `<${open.tag}> is never closed`,
			remedy: `close it with </${open.tag}>`,
			found: open.tag
		},
		offset: open.offset
	};
	const remedy = remedies.find(([pattern]) => pattern.test(said))?.[1];
	return {
		fault: {
			rule: "markup-syntax",
			message: `the markup breaks off: ${said.replace(/\.$/, "")}`,
			remedy: remedy ?? "close every tag and quote every attribute"
		},
		offset: Math.max(0, /entity/.test(said) ? text.lastIndexOf("&", position) : position - 1)
	};
}
var refusal = (what) => ({
	rule: "markup-syntax",
	message: `${what} stands in the markup`,
	remedy: "take it out: a brief holds elements and words only"
});
/** The root element; undefined once a slip was reported. */
function readElements(text, reading) {
	const parser = new import_saxes.SaxesParser({
		position: true,
		xmlns: false
	});
	const root = {
		tag: "",
		offset: 0,
		children: []
	};
	const stack = [];
	let slipped = false;
	let closed;
	let from = 0;
	const slip = ({ fault, offset }) => {
		if (!slipped) reading.report(fault, offset);
		slipped = true;
	};
	const refuse = (what) => () => slip({
		fault: refusal(what),
		offset: from
	});
	const top = () => stack.at(-1) ?? root;
	parser.on("error", (error) => {
		const said = error.message.replace(/^\d+:\d+: /, "");
		slip(slipOf(said, {
			text,
			position: parser.position,
			open: stack.at(-1),
			closed
		}));
	});
	parser.on("xmldecl", refuse("an XML declaration"));
	parser.on("doctype", refuse("a document type"));
	parser.on("processinginstruction", refuse("a processing instruction"));
	parser.on("cdata", refuse("a CDATA section"));
	parser.on("text", (words) => top().children.push({
		text: words,
		offset: from
	}));
	parser.on("comment", () => {
		from = parser.position;
	});
	parser.on("opentag", (tag) => {
		const offset = text.lastIndexOf(`<${tag.name}`, parser.position - 1);
		const open = {
			tag: tag.name,
			offset,
			children: []
		};
		top().children.push({
			...open,
			attributes: tag.attributes
		});
		stack.push(open);
		from = parser.position;
	});
	parser.on("closetag", () => {
		closed = stack.pop();
		from = parser.position;
	});
	const ampersand = bareAmpersand(text);
	if (ampersand !== void 0) slip(ampersand);
	parser.write(text).close();
	return slipped ? void 0 : root.children.find((node) => "tag" in node);
}
// ../../packages/render/src/document/parse.ts
var numberings = [
	"chinese",
	"decimal",
	"none"
];
function numberingOf(root) {
	return numberings.find((known) => known === root.attributes["numbering"]) ?? "none";
}
/** A string is markup whose templates are not known: places then are its own lines. */
function parseMarkup(markup, language) {
	const diagnostics = [];
	const source = typeof markup === "string" ? { text: markup } : markup;
	const reading = startReading(source, language, diagnostics);
	const root = readElements(source.text, reading);
	if (root === void 0) return {
		document: void 0,
		diagnostics
	};
	checkElements(root, reading);
	if (diagnostics.length > 0) return {
		document: void 0,
		diagnostics
	};
	checkReferences(root, reading);
	checkNotes(root, reading);
	checkTocs(root, reading);
	const foot = childOf(root, "foot");
	const numbering = numberingOf(root);
	const document = {
		language,
		title: squeezeText(root.attributes["title"] ?? "", language),
		...foot && { foot: parseWords(foot, reading) },
		...optionalText(root, "mark", reading),
		...optionalText(root, "draft", reading),
		...numbering && { numbering },
		blocks: parseBlocks(elementsOf(root), "", reading)
	};
	return {
		document: diagnostics.length > 0 ? void 0 : document,
		diagnostics
	};
}
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	module.exports = require_open_workspace.require_handlebars_runtime()["default"];
}));
// ../../packages/render/src/view/guard.ts
var import_runtime = /* @__PURE__ */ require_kept_code.__toESM(require_runtime(), 1);
/** What a template asked of its view and may not have. */
var GuardError = class extends Error {
	rule;
	/** `lenders/44001/nmae`: rows by their key, as in figure ids. */
	path;
	remedy;
	constructor(rule, path, message, remedy) {
		super(message);
		this.name = "GuardError";
		this.rule = rule;
		this.path = path;
		this.remedy = remedy;
	}
};
var prototypeNames = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** What XML 1.0 cannot hold, lone surrogates, and the planes that mark template positions (position-marks.ts). */
var unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}\u{F0000}-\u{10FFFF}]/u;
var isTable = (value) => typeof value === "object" && value !== null;
/** A Figure or a Text: printed by a helper, never looked into by a template. */
function isPrintable(value) {
	const type = Object.hasOwn(value, "type") ? value["type"] : void 0;
	if (type === "text") return Object.hasOwn(value, "value");
	return require_open_workspace.quantityTypes.has(type) && Object.hasOwn(value, "unit");
}
/** The object behind each guard, so that our own helpers get plain values. */
var originals = /* @__PURE__ */ new WeakMap();
/** The value behind a guard; anything else as it is. */
function unguard(value) {
	return isTable(value) ? originals.get(value)?.value ?? value : value;
}
/** The path of a guarded value in its view. */
function guardedPath(value) {
	return isTable(value) ? originals.get(value)?.path : void 0;
}
var join = (path, name) => path === "" ? name : `${path}/${name}`;
function stepName(parent, name, value) {
	if (!Array.isArray(parent) || !isTable(value)) return name;
	const key = Object.hasOwn(value, "key") ? value["key"] : void 0;
	return typeof key === "string" ? key : name;
}
function checkText(value, path) {
	if (value.trim() === "") throw new GuardError("view-empty-value", path, `"${path}" is empty`, "make it a Text with a reason, or leave it out behind a true or false flag");
	const bad = unprintable.exec(value);
	if (bad === null) return value;
	const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	throw new GuardError("view-unprintable-character", path, `"${path}" holds the character U+${code}, which no markup can carry`, `take U+${code} out of the data`);
}
function guardValue(value, path) {
	if (typeof value === "string") return checkText(value, path);
	if (typeof value === "boolean") return value;
	if (isTable(value)) return guard(value, path);
	if (value === void 0 || value === null) throw new GuardError("view-empty-value", path, `"${path}" is ${value === null ? "null" : "undefined"}`, "make it a Figure or a Text with a reason, or leave it out behind a true or false flag");
	throw new GuardError("view-bare-value", path, `"${path}" is a bare ${typeof value}`, "make a quantity a Figure, an ordinal or a level a string");
}
function refuseName(target, name, path) {
	const full = join(path, name);
	if (prototypeNames.has(name)) throw new GuardError("view-prototype-access", full, `"${full}" reaches for the prototype`, "take it out of the template");
	if (Array.isArray(target)) throw new GuardError("view-unknown-path", full, `"${path}" is a list and has no "${name}" for a template`, `walk it with {{#each}}, test it with {{#if}}, or give its length as a Figure in the view`);
	const names = Object.keys(target).filter((key) => !prototypeNames.has(key));
	throw new GuardError("view-unknown-path", full, `the view has no "${full}"`, path === "" ? require_subject_of.suggestName(name, names) : `in "${path}": ${require_subject_of.suggestName(name, names)}`);
}
/** Names that Handlebars and the engine ask of any object and that carry no data. */
var probes = /* @__PURE__ */ new Set([
	"toHTML",
	"toJSON",
	"then"
]);
function guardTable(target, path) {
	const known = /* @__PURE__ */ new Map();
	const read = (name) => {
		if (Array.isArray(target) && !/^\d+$/.test(name)) refuseName(target, name, path);
		if (prototypeNames.has(name) || !Object.hasOwn(target, name)) refuseName(target, name, path);
		if (!known.has(name)) {
			const value = target[name];
			known.set(name, guardValue(value, join(path, stepName(target, name, value))));
		}
		return known.get(name);
	};
	return {
		get(_, name) {
			if (typeof name === "symbol") return printing(name, path, "is a group of values");
			if (probes.has(name) && !Object.hasOwn(target, name)) return void 0;
			return read(name);
		},
		has(_, name) {
			if (typeof name === "symbol") return false;
			read(name);
			return true;
		},
		getOwnPropertyDescriptor(_, name) {
			const own = Reflect.getOwnPropertyDescriptor(target, name);
			if (own === void 0 || typeof name === "symbol" || name === "length") return own;
			return {
				configurable: true,
				enumerable: own.enumerable ?? true,
				value: read(name)
			};
		},
		...readOnly
	};
}
/** A Figure or Text in a template's hand: a helper gets the plain value through `unguard`. */
function guardPrintable(target, path) {
	const type = target["type"];
	const helper = type === "text" ? "text" : "figure";
	const refuse = (name) => {
		throw new GuardError("view-figure-opened", join(path, name), `"${path}" is a ${type === "text" ? "Text" : "Figure"}: a template may not read its "${name}"`, `print it by a helper: {{${helper} ${path.split("/").at(-1) ?? "it"}}}`);
	};
	return {
		get(_, name) {
			if (typeof name === "symbol") return printing(name, path, `needs {{${helper} …}}`);
			return probes.has(name) ? void 0 : refuse(name);
		},
		has: (_, name) => typeof name === "symbol" ? false : refuse(name),
		...readOnly
	};
}
var readOnly = {
	set: () => false,
	defineProperty: () => false,
	deleteProperty: () => false,
	getPrototypeOf: () => null,
	setPrototypeOf: () => false
};
/** Asked when a template prints an object: `{{lender}}`, `{{lender.amount}}`. */
function printing(name, path, reason) {
	if (name !== Symbol.toPrimitive) return void 0;
	throw new GuardError("view-object-printed", path, `"${path}" is printed as it stands, but it ${reason}`, "print one of its strings, or a Figure through its helper");
}
function guard(value, path) {
	if (originals.has(value)) return value;
	if (isPrintable(value) && typeof value["value"] === "string") checkText(value["value"], join(path, "value"));
	const target = Array.isArray(value) ? [] : {};
	const handler = isPrintable(value) ? guardPrintable(value, path) : guardTable(value, path);
	const proxy = new Proxy(target, {
		ownKeys: () => [.../* @__PURE__ */ new Set([...Reflect.ownKeys(target), ...Object.keys(value)])],
		...handler
	});
	originals.set(proxy, {
		value,
		path
	});
	return proxy;
}
/** The rows of a guarded list, each guarded under its key. */
function guardedRows(list) {
	const original = unguard(list);
	if (!Array.isArray(original) || !isTable(list)) return void 0;
	return original.map((_, index) => list[String(index)]);
}
function guardView(view, path = "") {
	return guard(view, path);
}
// ../../packages/render/src/templates/blocks/block.ts
/** A list as `each` and `list` take it: rows stay guarded. */
function rowsOf$3(helper, subject) {
	const rows = guardedRows(subject);
	if (rows !== void 0) return rows;
	const path = guardedPath(subject) ?? "";
	throw new GuardError("template-wrong-argument", path, `{{#${helper}}} takes a list, found ${path === "" ? typeof subject : `"${path}"`}`, "give it a list of the view; rows are objects with a key");
}
/** The body once for each row, with @first, @last and @index. */
function renderRows(rows, options) {
	return rows.map((row, index) => {
		const place = {
			first: index === 0,
			last: index === rows.length - 1,
			index,
			key: index
		};
		const data = Object.assign(import_runtime.default.createFrame(options.data), place);
		return options.fn(row, {
			data,
			blockParams: [row, index]
		});
	});
}
// ../../packages/render/src/templates/blocks/each.ts
var each = function each(subject, options) {
	const rows = rowsOf$3("each", subject);
	return rows.length === 0 ? options.inverse(this) : renderRows(rows, options).join("");
};
// ../../packages/render/src/templates/blocks/eq.ts
function eq(left, right) {
	for (const side of [left, right]) {
		if (typeof side === "string" || typeof side === "boolean") continue;
		throw new GuardError("template-wrong-argument", guardedPath(side) ?? "", `(eq) compares strings, found ${guardedPath(side) ?? typeof side}`, "give the view a string or a flag to compare");
	}
	return left === right;
}
// ../../packages/render/src/templates/blocks/if.ts
function holds(helper, subject) {
	const value = unguard(subject);
	if (typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.length > 0;
	if (typeof value === "object" && value !== null && "type" in value && "value" in value) return value.value !== void 0;
	throw new GuardError("template-wrong-argument", guardedPath(subject) ?? "", `{{#${helper}}} takes true or false, a list, a Figure or a Text, found ${describe$1(subject)}`, "give the view a flag (hasX), or compare with (eq a b)");
}
function describe$1(subject) {
	const path = guardedPath(subject);
	return path === void 0 ? `a ${typeof subject}` : `"${path}"`;
}
var ifBlock = function ifBlock(subject, options) {
	return holds("if", subject) ? options.fn(this) : options.inverse(this);
};
var unlessBlock = function unlessBlock(subject, options) {
	return holds("unless", subject) ? options.inverse(this) : options.fn(this);
};
// ../../packages/render/src/templates/position-marks.ts
var first = 983040;
var last = 1114109;
var marks$2 = /[\u{F0000}-\u{10FFFF}]/gu;
var isMark = (character) => (character.codePointAt(0) ?? 0) >= first;
/** Undefined when the document holds more positions than there are marks: the last place then stands for the rest. */
function markOf(index) {
	return first + index > last ? void 0 : String.fromCodePoint(first + index);
}
/** Markup without its marks, and where they stood. */
function takeMarks(marked) {
	const found = [];
	let text = "";
	let from = 0;
	for (const match of marked.matchAll(marks$2)) {
		text += marked.slice(from, match.index);
		from = match.index + match[0].length;
		found.push({
			offset: text.length,
			index: (match[0].codePointAt(0) ?? first) - first
		});
	}
	return {
		text: text + marked.slice(from),
		marks: found
	};
}
// ../../packages/render/src/templates/blocks/list.ts
var joins = {
	"zh-CN": {
		between: "、",
		last: "和"
	},
	en: {
		between: ", ",
		last: " and "
	},
	ru: {
		between: ", ",
		last: " и "
	}
};
/** The body without the template's line breaks round it; position marks between them stay. */
function trimBody(body) {
	const characters = [...body];
	const isBlank = (character) => /\s/.test(character);
	const visible = (character) => !isBlank(character) && !isMark(character);
	const first = characters.findIndex(visible);
	if (first === -1) return characters.filter(isMark).join("");
	const last = characters.findLastIndex(visible);
	return characters.filter((character, index) => index >= first && index <= last || !isBlank(character)).join("");
}
function list(language) {
	const { between, last } = joins[language];
	return function list(subject, options) {
		const rows = rowsOf$3("list", subject);
		if (rows.length === 0) return options.inverse(this);
		const bodies = renderRows(rows, options).map(trimBody);
		const tail = bodies.at(-1) ?? "";
		if (bodies.length === 1) return tail;
		return `${bodies.slice(0, -1).join(between)}${last}${tail}`;
	};
}
// ../../packages/render/src/templates/blocks/with.ts
var withBlock = function withBlock(subject, options) {
	if (guardedPath(subject) === void 0 || Array.isArray(subject)) throw new GuardError("template-wrong-argument", guardedPath(subject) ?? "", `{{#with}} takes a group of values, found ${Array.isArray(subject) ? "a list" : typeof subject}`, "give it an object of the view, or walk a list with {{#each}}");
	return options.fn(subject, {
		data: options.data,
		blockParams: [subject]
	});
};
// ../../packages/render/src/templates/blocks/blocks.ts
function blocks(language) {
	return {
		each,
		eq,
		if: ifBlock,
		list: list(language),
		unless: unlessBlock,
		with: withBlock
	};
}
// ../../packages/render/src/format/amount-scale.ts
var none$4 = {
	zh: "",
	en: "",
	enShort: "",
	ru: ""
};
var tenThousand = {
	...none$4,
	zh: "万"
};
var hundredMillion = {
	...none$4,
	zh: "亿"
};
var million = {
	zh: "",
	en: "million",
	enShort: "m",
	ru: "млн"
};
var billion = {
	zh: "",
	en: "billion",
	enShort: "bn",
	ru: "млрд"
};
var wan = 1e4;
var yi = 1e8;
var milliard = 1e9;
/** The nearest amount that may be printed, equal in all languages. `exact` keeps every 万 of a debt figure. */
function roundAmount(value, form) {
	const size = value.abs();
	if (size.lt(wan)) return require_read_dataset.roundToStep(value, "0.01");
	return require_read_dataset.roundToStep(value, form === "exact" || size.lt(yi) ? "100" : "1000000");
}
/** Takes the rounded amount: 99,999,999 is 1亿, not 10,000万. */
function scaleOf(rounded, language, form) {
	const size = rounded.abs();
	const small = form === "exact" || size.lt(yi);
	if (size.lt(wan)) return {
		divisor: 1,
		decimals: 2,
		word: none$4
	};
	if (language === "zh-CN") return small ? {
		divisor: wan,
		decimals: 2,
		word: tenThousand
	} : {
		divisor: yi,
		decimals: 2,
		word: hundredMillion
	};
	if (small) return {
		divisor: 1e6,
		decimals: 4,
		word: million
	};
	return size.lt(milliard) ? {
		divisor: 1e6,
		decimals: 0,
		word: million
	} : {
		divisor: milliard,
		decimals: 3,
		word: billion
	};
}
/** Large figures from 1亿 on keep their zeros, as tables do: 1.40亿美元. */
function keepsZeros(scale, form) {
	return form === "large" && (scale.word === hundredMillion || scale.word === billion);
}
// ../../packages/render/src/format/grouping.ts
var rules = {
	"zh-CN": {
		from: 5,
		mark: ",",
		point: "."
	},
	en: {
		from: 4,
		mark: ",",
		point: "."
	},
	ru: {
		from: 5,
		mark: "\xA0",
		point: ","
	}
};
/** Plain digits (`-11865.5`) as the language prints them (`−11,865.5`). */
function groupDigits(digits, language) {
	const rule = rules[language];
	const negative = digits.startsWith("-");
	const [whole = "", decimals] = (negative ? digits.slice(1) : digits).split(".");
	const grouped = whole.length < rule.from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, rule.mark);
	return (negative ? "−" : "") + grouped + (decimals === void 0 ? "" : rule.point + decimals);
}
// ../../packages/render/src/format/missing.ts
var words$3 = {
	"not-in-sources": {
		"zh-CN": "不详",
		en: "n.a.",
		ru: "н.д."
	},
	"not-computed": {
		"zh-CN": "不计算",
		en: "not computed",
		ru: "не рассчитывается"
	},
	"not-applicable": {
		"zh-CN": "不适用",
		en: "not applicable",
		ru: "неприменимо"
	}
};
/** 不详 / n.a. / н.д. in prose, — in cells, charts and bare places. */
function formatMissing(reason, language, form) {
	return form === "table" ? "—" : words$3[reason][language];
}
// ../../packages/render/src/format/qualifier.ts
var words$2 = {
	exact: {
		"zh-CN": "",
		en: "",
		ru: ""
	},
	rounded: {
		"zh-CN": "",
		en: "",
		ru: ""
	},
	approx: {
		"zh-CN": "约",
		en: "about",
		ru: "около"
	},
	nearly: {
		"zh-CN": "近",
		en: "nearly",
		ru: "почти"
	},
	"more-than": {
		"zh-CN": "超过",
		en: "more than",
		ru: "более"
	},
	"less-than": {
		"zh-CN": "不足",
		en: "less than",
		ru: "менее"
	},
	"at-least": {
		"zh-CN": "及以上",
		en: "or more",
		ru: "и более"
	},
	"at-most": {
		"zh-CN": "及以下",
		en: "or less",
		ru: "и менее"
	}
};
/** Limits that take the number in stand behind it and its unit. */
var standsBehind = (qualifier) => qualifier === "at-least" || qualifier === "at-most";
function qualifierWord(qualifier, language) {
	return words$2[qualifier][language];
}
/** Words after these stand in the genitive in Russian: около 21 проекта, but почти 21 проект. */
function takesGenitive(qualifier) {
	return qualifier === "approx" || qualifier === "more-than" || qualifier === "less-than";
}
function withQualifier(display, qualifier, language) {
	const word = qualifierWord(qualifier, language);
	if (word === "") return display;
	const gap = language === "zh-CN" ? "" : "\xA0";
	if (standsBehind(qualifier)) return {
		...display,
		after: display.after + gap + word
	};
	return {
		...display,
		before: word + gap + display.before
	};
}
// ../../packages/render/src/format/amount.ts
function formatAmount(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	return withQualifier(knownAmount(quantity, language, form), quantity.qualifier, language);
}
function knownAmount(quantity, language, form) {
	const value = require_read_dataset.exact(quantity.value);
	if (form === "table") return require_read_dataset.plain(columnDigits(value, language));
	if (form === "bare") return require_read_dataset.plain(groupDigits(require_read_dataset.shortDigits(value, 2), language));
	const rounded = roundAmount(value, form);
	const scale = scaleOf(rounded, language, form);
	const scaled = rounded.div(scale.divisor);
	const digits = keepsZeros(scale, form) ? require_read_dataset.fixedDigits(scaled, scale.decimals) : require_read_dataset.shortDigits(scaled, scale.decimals);
	const number = groupDigits(digits, language);
	switch (language) {
		case "zh-CN": return {
			before: "",
			number,
			after: scale.word.zh + require_read_dataset.currencyZh(quantity.unit)
		};
		case "en": return amountEn(number, scale, quantity.unit, form);
		case "ru": return {
			before: "",
			number,
			after: afterRu(digits, scale, quantity)
		};
	}
}
/** One unit for the whole column, named above it: 亿 with 2 decimals, million with 0. */
function columnDigits(value, language) {
	const zh = language === "zh-CN";
	const digits = require_read_dataset.fixedDigits(value.div(zh ? 1e8 : 1e6), zh ? 2 : 0);
	if (value.isZero()) return "0";
	if (value.gt(0) && require_read_dataset.exact(digits).isZero()) return zh ? "<0.01" : "<1";
	return groupDigits(digits, language);
}
/** The unit of `columnDigits`, to stand above them. */
function columnUnit(currency, language) {
	switch (language) {
		case "zh-CN": return `亿${require_read_dataset.currencyZh(currency)}`;
		case "en": return `${require_read_dataset.currencyEn(currency)} million`;
		case "ru": return `млн ${require_read_dataset.currencyRu(currency, "many")}`;
	}
}
/** US$2.641 billion in text; 2.641 US$ bn where the unit is set small behind a large figure. */
function amountEn(number, scale, currency, form) {
	if (form === "large") {
		const short = scale.word.enShort === "" ? "" : "\xA0" + scale.word.enShort;
		return {
			before: "",
			number,
			after: "\xA0" + require_read_dataset.currencyEn(currency) + short
		};
	}
	const after = scale.word.en === "" ? "" : "\xA0" + scale.word.en;
	return {
		before: require_read_dataset.currencyPrefixEn(currency),
		number,
		after
	};
}
/** After млн and млрд the currency stands in the genitive plural: 1 млн юаней. */
function afterRu(digits, scale, quantity) {
	if (scale.word.ru !== "") return "\xA0" + scale.word.ru + "\xA0" + require_read_dataset.currencyRu(quantity.unit, "many");
	const form = require_read_dataset.pluralForm(digits, "ru");
	if (form === "other") return "\xA0" + require_read_dataset.currencyRu(quantity.unit, "few");
	const noun = takesGenitive(quantity.qualifier) ? form === "one" ? "few" : "many" : form;
	return "\xA0" + require_read_dataset.currencyRu(quantity.unit, noun);
}
// ../../packages/render/src/templates/helpers/argument.ts
var forms$1 = [
	"text",
	"table",
	"bare",
	"large",
	"exact",
	"genitive"
];
function isFigure(value) {
	return hasType(value, [
		"money",
		"count",
		"ratio",
		"measure",
		"date"
	]) && "id" in value;
}
function figureArgument(helper, value, types) {
	if (isFigure(value) && types.includes(value.type)) return value;
	throw wrongArgument(helper, `a ${types.join(" or ")} figure`, value);
}
function textArgument(helper, value) {
	if (isText$3(value)) return value;
	throw wrongArgument(helper, "a text", value);
}
function formArgument(helper, options) {
	const form = options.hash.form ?? "text";
	if (isForm(form)) return form;
	throw wrongArgument(helper, `form ${forms$1.join(", ")}`, form);
}
function wrongArgument(helper, expected, found) {
	return new require_world.BriefError("wrong-helper-argument", `{{${helper}}} takes ${expected}, found ${describe(found)}`, "hand the helper a value of the type it prints, or use the helper for this type");
}
function isText$3(value) {
	return hasType(value, ["text"]);
}
function isForm(value) {
	return typeof value === "string" && forms$1.includes(value);
}
function hasType(value, types) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && types.includes(value.type);
}
function describe(value) {
	if (typeof value === "string") return `"${value}"`;
	if (isFigure(value)) return `the ${value.type} figure "${value.id}"`;
	return value === null ? "null" : typeof value;
}
// ../../packages/render/src/templates/helpers/markup.ts
var entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** XML's five, safe in text and in quoted attributes. */
function escapeMarkup(text) {
	return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
/** markup`<data value="${value}">${words}</data>`: parts are escaped unless they are Markup already. */
function markup(frame, ...parts) {
	const written = frame.map((fixed, index) => fixed + writePart(parts[index] ?? ""));
	return new import_runtime.default.SafeString(written.join(""));
}
/** Pieces that are markup or words, one after the other. */
function joinMarkup(parts) {
	return new import_runtime.default.SafeString(parts.map(writePart).join(""));
}
function writePart(part) {
	return typeof part === "string" ? escapeMarkup(part) : part.toString();
}
// ../../packages/render/src/templates/helpers/print-figure.ts
var unverifiedMark = {
	"zh-CN": "（未经核实）",
	en: " (unverified)",
	ru: " (не подтверждено)"
};
/** `qualifier=false` leaves 约 to the template's own words, `unverified=false` the mark to its row. */
function printFigure(figure, format, { language, helper, options }) {
	const form = formArgument(helper, options);
	const data = dataOf(figure, words$1(format(options.hash.qualifier === false ? {
		...figure,
		qualifier: "exact"
	} : figure, language, form), form));
	return "unverified" in figure && figure.unverified === true && options.hash.unverified !== false ? joinMarkup([data, unverifiedMark[language]]) : data;
}
/** The figure's value and id round its words. */
function dataOf(figure, printed) {
	return markup`<data value="${require_read_dataset.isKnown(figure) ? figure.value : ""}" data-figure="${figure.id}">${printed}</data>`;
}
function words$1(display, form) {
	if (form !== "large") return require_read_dataset.displayText(display);
	return joinMarkup([
		small$1(display.before),
		display.number,
		small$1(display.after)
	]);
}
function small$1(text) {
	return text === "" ? "" : markup`<small>${text}</small>`;
}
// ../../packages/render/src/templates/helpers/amount.ts
function amountHelper(language) {
	return (value, options) => printFigure(figureArgument("amount", value, ["money"]), formatAmount, {
		language,
		helper: "amount",
		options
	});
}
// ../../packages/render/src/templates/helpers/cite.ts
function citeHelper() {
	return (value) => {
		return joinMarkup([...new Set(sourceIds(value))].map((id) => markup`<cite data-source="${id}"></cite>`));
	};
}
function sourceIds(value) {
	if (typeof value === "string" && value !== "") return [value];
	if (Array.isArray(value)) return value.flatMap(sourceIds);
	if (typeof value === "object" && value !== null) {
		if ("sources" in value && Array.isArray(value.sources)) return value.sources.flatMap(sourceIds);
		if (isCitation(value)) return [value.id];
		if ("key" in value && typeof value.key === "string") return [value.key];
	}
	throw wrongArgument("cite", "a figure, a row with sources or a source id", value);
}
function isCitation(value) {
	return "id" in value && typeof value.id === "string";
}
// ../../packages/render/src/format/count.ts
function formatCount(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	const digits = require_read_dataset.exact(quantity.value).toFixed();
	return withQualifier({
		before: "",
		number: groupDigits(digits, language),
		after: form === "table" || form === "bare" ? "" : unitWord$2(quantity, digits, {
			language,
			form
		})
	}, quantity.qualifier, language);
}
/** `genitive` is for Russian words that ask for it: из 21 проекта. */
function unitWord$2(quantity, digits, { language, form }) {
	const unit = unitOf(quantity.unit);
	switch (language) {
		case "zh-CN": return unit.zh;
		case "en": return "\xA0" + unit.en[require_read_dataset.pluralForm(digits, "en") === "one" ? 0 : 1];
		case "ru": {
			const genitive = form === "genitive" || takesGenitive(quantity.qualifier);
			return "\xA0" + require_read_dataset.russianNoun(unit.ru, digits, genitive);
		}
	}
}
function unitOf(name) {
	const unit = Object.hasOwn(require_read_dataset.countUnits, name) ? require_read_dataset.countUnits[name] : void 0;
	if (unit !== void 0) return unit;
	throw new require_world.BriefError("unknown-count-unit", `no words for the unit "${name}"`, "add the unit to format/count-units.ts");
}
// ../../packages/render/src/format/date.ts
var monthsEn = "January February March April May June July August September October November December".split(" ");
var monthsRuOfDay = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
var monthsRu = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
var ordinalsZh = "一二三四";
var ordinalsEn = [
	"first",
	"second",
	"third",
	"fourth"
];
var ordinalsRu = [
	"первый",
	"второй",
	"третий",
	"четвёртый"
];
var halvesRu = ["первое", "второе"];
function formatDate(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	const number = form === "table" || form === "bare" ? quantity.value : dateInWords(quantity.value, language);
	return withQualifier(require_read_dataset.plain(number), quantity.qualifier, language);
}
/** The year alone: 2015年 / 2015. */
function formatYear(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	const year = quantity.value.slice(0, 4);
	const words = form === "table" || form === "bare" ? year : dateInWords(year, language);
	return withQualifier(require_read_dataset.plain(words), quantity.qualifier, language);
}
/** `2025-03-31`, `2021-03`, `2023-Q1`, `2021-H1`, `2015`; anything else stands as it is. */
function dateInWords(date, language) {
	const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(date);
	if (match === null) return date;
	const [, year = "", quarter, half, month, day] = match;
	const part = {
		year,
		quarter: toIndex(quarter),
		half: toIndex(half),
		month: toIndex(month),
		day: day === void 0 ? void 0 : String(Number(day))
	};
	return writers$1[language](part);
}
function toIndex(digits) {
	return digits === void 0 ? void 0 : Number(digits) - 1;
}
var writers$1 = {
	"zh-CN": dateZh,
	en: dateEn,
	ru: dateRu
};
function dateZh({ year, quarter, half, month, day }) {
	if (quarter !== void 0) return `${year}年第${ordinalsZh[quarter] ?? ""}季度`;
	if (half !== void 0) return `${year}年${half === 0 ? "上" : "下"}半年`;
	if (month === void 0) return `${year}年`;
	return `${year}年${month + 1}月${day === void 0 ? "" : `${day}日`}`;
}
function dateEn({ year, quarter, half, month, day }) {
	if (quarter !== void 0) return `${ordinalsEn[quarter] ?? ""} quarter of ${year}`;
	if (half !== void 0) return `${ordinalsEn[half] ?? ""} half of ${year}`;
	if (month === void 0) return year;
	const name = monthsEn[month] ?? "";
	return day === void 0 ? `${name} ${year}` : `${day} ${name} ${year}`;
}
function dateRu({ year, quarter, half, month, day }) {
	const ofYear = `${year} г.`;
	if (quarter !== void 0) return `${ordinalsRu[quarter] ?? ""} квартал ${ofYear}`;
	if (half !== void 0) return `${halvesRu[half] ?? ""} полугодие ${ofYear}`;
	if (month === void 0) return ofYear;
	if (day === void 0) return `${monthsRu[month] ?? ""} ${ofYear}`;
	return `${day} ${monthsRuOfDay[month] ?? ""} ${ofYear}`;
}
// ../../packages/render/src/format/measure.ts
var symbols = {
	km: {
		"zh-CN": "公里",
		en: "km",
		ru: "км"
	},
	ha: {
		"zh-CN": "公顷",
		en: "ha",
		ru: "га"
	},
	mu: {
		"zh-CN": "亩",
		en: "mu",
		ru: "му"
	},
	m2: {
		"zh-CN": "平方米",
		en: "m²",
		ru: "м²"
	},
	km2: {
		"zh-CN": "平方公里",
		en: "km²",
		ru: "км²"
	},
	m3: {
		"zh-CN": "立方米",
		en: "m³",
		ru: "м³"
	},
	t: {
		"zh-CN": "吨",
		en: "t",
		ru: "т"
	},
	MW: {
		"zh-CN": "兆瓦",
		en: "MW",
		ru: "МВт"
	}
};
function formatMeasure(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	const value = require_read_dataset.exact(quantity.value);
	const inWan = language === "zh-CN" && form !== "table" && form !== "bare" && readsInWan(value);
	const number = groupDigits((inWan ? value.div(1e4) : value).toFixed(), language);
	const unit = form === "table" || form === "bare" ? "" : unitWord$1(quantity, value.toFixed(), language);
	return withQualifier({
		before: "",
		number,
		after: (inWan ? "万" : "") + unit
	}, quantity.qualifier, language);
}
/** 283,200 → 28.32万, but 113,456 keeps its digits: two decimals must hold the whole value. */
function readsInWan(value) {
	return value.abs().gte(1e4) && value.mod(100).isZero();
}
function unitWord$1(quantity, digits, language) {
	const gap = language === "zh-CN" ? "" : "\xA0";
	const symbol = Object.hasOwn(symbols, quantity.unit) ? symbols[quantity.unit] : void 0;
	if (symbol !== void 0) return gap + symbol[language];
	const unit = Object.hasOwn(require_read_dataset.countUnits, quantity.unit) ? require_read_dataset.countUnits[quantity.unit] : void 0;
	if (unit === void 0) throw new require_world.BriefError("unknown-measure-unit", `no words for the unit "${quantity.unit}"`, "add the unit to format/measure.ts");
	if (language === "zh-CN") return unit.zh;
	if (language === "en") return gap + unit.en[require_read_dataset.pluralForm(digits, "en") === "one" ? 0 : 1];
	return gap + require_read_dataset.russianNoun(unit.ru, digits, takesGenitive(quantity.qualifier));
}
// ../../packages/render/src/format/percent.ts
function formatPercent(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	const percent = require_read_dataset.exact(quantity.value).mul(100);
	const after = form === "bare" ? "" : language === "ru" ? ` %` : "%";
	if (percent.gt(0) && percent.lt("0.05")) return tinyPercent(after, language, form);
	return withQualifier({
		before: "",
		number: groupDigits(form === "text" ? require_read_dataset.shortDigits(percent, 1) : require_read_dataset.fixedDigits(percent, 1), language),
		after
	}, quantity.qualifier, language);
}
function tinyPercent(after, language, form) {
	const number = groupDigits("0.1", language);
	if (form === "table" || form === "bare") return {
		before: "<",
		number,
		after
	};
	const gap = language === "zh-CN" ? "" : "\xA0";
	return {
		before: qualifierWord("less-than", language) + gap,
		number,
		after
	};
}
// ../../packages/render/src/format/quantity.ts
var formatters = {
	money: formatAmount,
	count: formatCount,
	ratio: formatPercent,
	measure: formatMeasure,
	date: formatDate
};
function formatQuantity(quantity, language, form) {
	return formatters[quantity.type](quantity, language, form);
}
// ../../packages/render/src/format/accusative.ts
function formatAccusative(quantity, language, form) {
	const display = formatQuantity(quantity, language, form);
	if (language !== "ru" || !require_read_dataset.isKnown(quantity) || quantity.type !== "count") return display;
	if (require_read_dataset.pluralForm(quantity.value, "ru") !== "one") return display;
	return {
		...display,
		after: display.after.replace(/^\s*\p{L}+/u, accusative)
	};
}
/** Of things, only feminine nouns in -а and -я change in the singular. */
function accusative(noun) {
	return noun.replace(/а$/u, "у").replace(/я$/u, "ю");
}
// ../../packages/render/src/format/points.ts
function formatPoints(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	const points = require_read_dataset.exact(quantity.value).mul(100);
	const digits = form === "text" ? require_read_dataset.shortDigits(points, 1) : require_read_dataset.fixedDigits(points, 1);
	const after = form === "table" || form === "bare" ? "" : unitWord(digits, language);
	return withQualifier({
		before: "",
		number: groupDigits(digits, language),
		after
	}, quantity.qualifier, language);
}
function unitWord(digits, language) {
	switch (language) {
		case "zh-CN": return "个百分点";
		case "en": return ` percentage point${require_read_dataset.pluralForm(digits, "en") === "one" ? "" : "s"}`;
		case "ru": return ` п. п.`;
	}
}
// ../../packages/render/src/format/times.ts
var timesRu = [
	"раз",
	"раза",
	"раз"
];
function formatTimes(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	const digits = require_read_dataset.shortDigits(require_read_dataset.exact(quantity.value), 1);
	const words = {
		"zh-CN": "倍",
		en: ` times`,
		ru: "\xA0" + require_read_dataset.russianNoun(timesRu, digits, false)
	};
	const after = form === "table" || form === "bare" ? "" : words[language];
	return withQualifier({
		before: "",
		number: groupDigits(digits, language),
		after
	}, quantity.qualifier, language);
}
// ../../packages/render/src/templates/helpers/compare.ts
function compareHelper(language) {
	return (value) => {
		if (!isComparison(value)) throw wrongArgument("compare", "a comparison", value);
		return sentences[language][value.case](partsOf$1(value, language), value);
	};
}
function isComparison(value) {
	return typeof value === "object" && value !== null && "type" in value && value.type === "comparison" && "now" in value && isFigure(value.now);
}
function partsOf$1(compared, language) {
	const print = (figure, format, form = "text") => {
		return printFigure(figure, format, {
			language,
			helper: "compare",
			options: { hash: {
				form,
				unverified: false
			} }
		});
	};
	const { period, now, before, change, rate, times, restated } = compared;
	return {
		period,
		now: print(now, formatQuantity),
		before: print(before, formatQuantity, "bare"),
		change: print(change, formatAccusative),
		rate: print(rate, formatPercent),
		times: print(times, formatTimes),
		points: print(change, change.type === "ratio" ? formatPoints : formatQuantity),
		restated: print(restated, formatQuantity)
	};
}
var isShare = ({ now }) => now.type === "ratio";
var sentences = {
	"zh-CN": {
		growth({ period, change, rate, times, points }, compared) {
			if (isShare(compared)) return markup`比${period}提高${points}`;
			const more = markup`比${period}增加${change}`;
			if (compared.hasTimes) return markup`${more}，为${period}的${times}`;
			return compared.hasRate ? markup`${more}，增长${rate}` : more;
		},
		fall({ period, change, rate, points }, compared) {
			if (isShare(compared)) return markup`比${period}下降${points}`;
			const less = markup`比${period}减少${change}`;
			return compared.hasRate ? markup`${less}，下降${rate}` : less;
		},
		same: ({ period }) => markup`与${period}持平`,
		"from-zero": ({ period, now, before }) => markup`${period}为${before}，本期${now}，不计算增幅`,
		unknown: () => markup`本期数据不详，不作比较`,
		"base-unknown": ({ period }) => markup`${period}数据不详，不作比较`,
		bounded: ({ period }) => markup`本期或${period}数据只有上下限，不作比较`,
		redefined({ period, restated }, { hasRestated }) {
			const apart = markup`口径与${period}不同，不作比较`;
			return hasRestated ? markup`${apart}；按新口径，${period}为${restated}` : apart;
		}
	},
	en: {
		growth({ period, change, rate, times, points }, compared) {
			if (isShare(compared)) return markup`up ${points} from ${period}`;
			if (compared.hasTimes) return markup`up ${change} from ${period}, ${times} the ${period} figure`;
			return markup`up ${compared.hasRate ? markup`${change} (${rate})` : change} from ${period}`;
		},
		fall({ period, change, rate, points }, compared) {
			if (isShare(compared)) return markup`down ${points} from ${period}`;
			return markup`down ${compared.hasRate ? markup`${change} (${rate})` : change} from ${period}`;
		},
		same: ({ period }) => markup`unchanged from ${period}`,
		"from-zero": ({ period, now, before }) => markup`${now}, from ${before} in ${period}; no rate is given`,
		unknown: () => markup`no comparison: the current figure is not available`,
		"base-unknown": ({ period }) => markup`no comparison: ${period} is not available`,
		bounded: ({ period }) => markup`no comparison: only a bound is known for this period or for ${period}`,
		redefined({ period, restated }, { hasRestated }) {
			const apart = markup`not comparable with ${period} (definition changed)`;
			return hasRestated ? markup`${apart}; restated, ${period} is ${restated}` : apart;
		}
	},
	ru: {
		growth({ period, change, rate, times, points }, compared) {
			if (isShare(compared)) return markup`на ${points} выше, чем за ${period}`;
			if (compared.hasTimes) return markup`в ${times} больше, чем за ${period}`;
			return markup`на ${compared.hasRate ? markup`${change} (${rate})` : change} больше, чем за ${period}`;
		},
		fall({ period, change, rate, points }, compared) {
			if (isShare(compared)) return markup`на ${points} ниже, чем за ${period}`;
			return markup`на ${compared.hasRate ? markup`${change} (${rate})` : change} меньше, чем за ${period}`;
		},
		same: ({ period }) => markup`столько же, сколько за ${period}`,
		"from-zero": ({ period, now, before }) => markup`${now}; за ${period} — ${before}, темп не рассчитывается`,
		unknown: () => markup`сравнение невозможно: данные за отчётный период отсутствуют`,
		"base-unknown": ({ period }) => markup`сравнение невозможно: данные за ${period} отсутствуют`,
		bounded: ({ period }) => markup`сравнение невозможно: за отчётный период или за ${period} известна только граница`,
		redefined({ period, restated }, { hasRestated }) {
			const apart = markup`несопоставимо с данными за ${period} (изменено определение)`;
			return hasRestated ? markup`${apart}; в новом определении — ${restated}` : apart;
		}
	}
};
// ../../packages/render/src/templates/helpers/count.ts
function countHelper(language) {
	return (value, options) => printFigure(figureArgument("count", value, ["count"]), formatCount, {
		language,
		helper: "count",
		options
	});
}
// ../../packages/render/src/templates/helpers/date.ts
function dateHelper(language) {
	return (value, options) => printFigure(figureArgument("date", value, ["date"]), formatDate, {
		language,
		helper: "date",
		options
	});
}
// ../../packages/render/src/templates/helpers/figure.ts
var all = [
	"money",
	"count",
	"ratio",
	"measure",
	"date"
];
function figureHelper(language) {
	return (value, options) => printFigure(figureArgument("figure", value, all), formatQuantity, {
		language,
		helper: "figure",
		options
	});
}
// ../../packages/render/src/format/period.ts
var brackets = {
	"zh-CN": (words) => `（${words}）`,
	en: (words) => ` (${words})`,
	ru: (words) => ` (${words})`
};
/** Whole years that the name does not already say stand in brackets. */
function periodInWords({ label, start, end }, language) {
	const years = wholeYears(start, end);
	if (years === void 0 || label.includes(years[0])) return label;
	return label + brackets[language](yearsInWords(years, language));
}
function wholeYears(start = "", end = "") {
	return /^\d{4}(-01-01)?$/.test(start) && /^\d{4}(-12-31)?$/.test(end) ? [start.slice(0, 4), end.slice(0, 4)] : void 0;
}
/** 2021—2025年 / 2021–2025 / 2021–2025 гг.; one year as itself. */
function yearsInWords([first, last], language) {
	if (first === last) return dateInWords(first, language);
	switch (language) {
		case "zh-CN": return `${first}—${last}年`;
		case "en": return `${first}–${last}`;
		case "ru": return `${first}–${last}\u00a0гг.`;
	}
}
/** The fiscal year of a day or month; undefined where the date is too rough to say. */
function fiscalYearOf(date, firstMonth) {
	const [, year, month] = /^(\d{4})-(\d\d)/.exec(date) ?? [];
	if (year === void 0 || month === void 0) return void 0;
	const isLater = firstMonth > 1 && Number(month) >= firstMonth;
	return Number(year) + (isLater ? 1 : 0);
}
/** 世行2025财年（2024年7月1日至2025年6月30日）. */
function fiscalYearInWords({ name, year, firstMonth }, language) {
	const pad = (month) => String(month).padStart(2, "0");
	const firstYear = firstMonth === 1 ? year : year - 1;
	const lastMonth = firstMonth === 1 ? 12 : firstMonth - 1;
	const [first, last] = [`${firstYear}-${pad(firstMonth)}`, `${year}-${pad(lastMonth)}`];
	switch (language) {
		case "zh-CN": {
			const day = require_config.daysInMonth(year, lastMonth);
			return `${name}${year}财年（${dateInWords(`${first}-01`, language)}至${dateInWords(`${last}-${day}`, language)}）`;
		}
		case "en": return `${name} FY${year} (${dateInWords(first, language)} to ${dateInWords(last, language)})`;
		case "ru": return `${year} финансовый год ${name} (${dateInWords(first, language)} — ${dateInWords(last, language)})`;
	}
}
// ../../packages/render/src/templates/helpers/fiscal-year.ts
function fiscalYearHelper(language) {
	return (value, options) => {
		const { name, first: firstMonth = 7 } = options.hash;
		if (typeof name !== "string") throw wrongArgument("fiscalYear", "the lender's name", name);
		if (!isMonth(firstMonth)) throw wrongArgument("fiscalYear", "first=1 to 12", firstMonth);
		return printFigure(figureArgument("fiscalYear", value, ["date"]), (figure, _, form) => {
			if (!require_read_dataset.isKnown(figure)) return require_read_dataset.plain(formatMissing(figure.reason, language, form));
			const year = fiscalYearOf(figure.value, firstMonth);
			if (year === void 0) throw wrongArgument("fiscalYear", "a day or a month", figure.value);
			return require_read_dataset.plain(fiscalYearInWords({
				name,
				year,
				firstMonth
			}, language));
		}, {
			language,
			helper: "fiscalYear",
			options
		});
	};
}
var isMonth = (value) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;
// ../../packages/render/src/templates/helpers/literal.ts
function literalHelper() {
	return (value) => {
		if (typeof value !== "string") throw wrongArgument("literal", "a quoted string", value);
		return markup`${value}`;
	};
}
// ../../packages/render/src/templates/helpers/measure.ts
function measureHelper(language) {
	return (value, options) => printFigure(figureArgument("measure", value, ["measure"]), formatMeasure, {
		language,
		helper: "measure",
		options
	});
}
// ../../packages/render/src/format/ordinal.ts
var ordinalKinds = [
	"issue",
	"rank",
	"session",
	"time",
	"phase"
];
var romans$1 = [
	"",
	"I",
	"II",
	"III",
	"IV",
	"V",
	"VI",
	"VII",
	"VIII",
	"IX",
	"X"
];
var charactersZh = [
	"",
	"一",
	"二",
	"三",
	"四",
	"五",
	"六",
	"七",
	"八",
	"九",
	"十"
];
/** Phases are named, not counted: from the eleventh on they keep their digits. */
var named$4 = (names, number) => names[Number(number)] ?? number;
var writers = {
	issue: {
		"zh-CN": (number) => `第${number}期`,
		en: (number) => `No. ${number}`,
		ru: (number) => `№ ${number}`
	},
	rank: {
		"zh-CN": (number) => `第${number}位`,
		en: require_read_dataset.ordinalEn,
		ru: (number) => `${number}-е место`
	},
	session: {
		"zh-CN": (number) => `第${number}届`,
		en: require_read_dataset.ordinalEn,
		ru: (number) => `${number}-я сессия`
	},
	time: {
		"zh-CN": (number) => `第${number}次`,
		en: require_read_dataset.ordinalEn,
		ru: (number) => `${number}-е`
	},
	phase: {
		"zh-CN": (number) => `${named$4(charactersZh, number)}期`,
		en: (number) => `Phase ${named$4(romans$1, number)}`,
		ru: (number) => `${named$4(romans$1, number)} этап`
	}
};
function formatOrdinal(quantity, language, { kind, form }) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	if (!/^[1-9]\d*$/.test(quantity.value)) throw new require_world.BriefError("ordinal-not-whole", `"${quantity.value}" orders nothing`, "give it a whole number from 1");
	return require_read_dataset.plain(writers[kind][language](quantity.value));
}
// ../../packages/render/src/templates/helpers/ordinal.ts
var isKind = (value) => ordinalKinds.some((kind) => kind === value);
function ordinalHelper(language) {
	return (value, options) => {
		const { kind } = options.hash;
		if (!isKind(kind)) throw wrongArgument("ordinal", `kind ${ordinalKinds.join(", ")}`, kind);
		return printFigure(figureArgument("ordinal", value, ["count"]), (figure, _, form) => formatOrdinal(figure, language, {
			kind,
			form
		}), {
			language,
			helper: "ordinal",
			options
		});
	};
}
// ../../packages/render/src/templates/helpers/percent.ts
function percentHelper(language) {
	return (value, options) => printFigure(figureArgument("percent", value, ["ratio"]), formatPercent, {
		language,
		helper: "percent",
		options
	});
}
// ../../packages/render/src/templates/helpers/period.ts
function periodHelper(language) {
	return (value) => {
		if (!isPeriod(value)) throw wrongArgument("period", "a period of the view", value);
		return markup`${periodInWords(value, language)}`;
	};
}
function isPeriod(value) {
	if (typeof value !== "object" || value === null || !("label" in value)) return false;
	const start = "start" in value ? value.start : void 0;
	const end = "end" in value ? value.end : void 0;
	const isDay = (day) => day === void 0 || typeof day === "string";
	return typeof value.label === "string" && isDay(start) && isDay(end);
}
// ../../packages/render/src/templates/helpers/plural.ts
function pluralHelper(language) {
	return (value, { hash }) => {
		const figure = figureArgument("plural", value, ["count", "measure"]);
		const form = require_read_dataset.isKnown(figure) ? require_read_dataset.pluralForm(figure.value, language) : "other";
		const word = hash[form] ?? hash.other;
		if (typeof word !== "string") throw wrongArgument("plural", `a word for "${form}"`, word);
		return markup`${word}`;
	};
}
// ../../packages/render/src/templates/helpers/points.ts
function pointsHelper(language) {
	return (value, options) => printFigure(figureArgument("points", value, ["ratio"]), formatPoints, {
		language,
		helper: "points",
		options
	});
}
// ../../packages/render/src/format/range.ts
function formatRange(low, high, language) {
	if (low.type !== high.type || low.unit !== high.unit) throw new require_world.BriefError("range-of-two-kinds", `a range from ${low.type} in "${low.unit}" to ${high.type} in "${high.unit}"`, "give it two figures of one type and unit");
	const [from, to] = [low, high].map((end) => formatQuantity(end, language, "text"));
	if (from === void 0 || to === void 0 || !require_read_dataset.isKnown(low) || !require_read_dataset.isKnown(high)) return joined$1(require_read_dataset.displayText(from ?? require_read_dataset.plain("")), require_read_dataset.displayText(to ?? require_read_dataset.plain("")), language);
	if (low.type === "date") return dates(from, to, [low.value, high.value], language);
	return language === "zh-CN" ? ofChinese(from, to) : ofOthers(from, to, {
		language,
		type: low.type
	});
}
var marks$1 = {
	"zh-CN": "～",
	en: "–",
	ru: "–"
};
function joined$1(low, high, language) {
	return {
		before: "",
		low,
		between: language === "zh-CN" ? "～" : ` – `,
		high,
		after: ""
	};
}
/** 万, 亿 and % stay at both ends; the unit behind them stands once. */
function ofChinese(from, to) {
	const [low, high] = [splitZh(from.after), splitZh(to.after)];
	const shared = low.unit === high.unit ? low.unit : "";
	return {
		before: "",
		low: from.before + from.number + low.scale + (shared === "" ? low.unit : ""),
		between: marks$1["zh-CN"],
		high: to.before + to.number + high.scale + high.unit,
		after: ""
	};
}
function splitZh(after) {
	const scale = /^[万亿%]/.exec(after)?.[0] ?? "";
	return {
		scale,
		unit: after.slice(scale.length)
	};
}
/** A unit said alike at both ends stands once, closed up; else both ends are whole, in words. */
function ofOthers(from, to, { language, type }) {
	if (from.before === "" && to.before === "" && (type === "count" || type === "measure" || from.after === to.after)) {
		const keepsSign = language === "en" && type === "ratio";
		return {
			before: "",
			low: from.number + (keepsSign ? from.after : ""),
			between: marks$1[language],
			high: to.number + to.after,
			after: ""
		};
	}
	if (language === "en") return {
		before: "",
		low: require_read_dataset.displayText(from),
		between: " to ",
		high: require_read_dataset.displayText(to),
		after: ""
	};
	const [low, high] = [require_read_dataset.displayText(from), require_read_dataset.displayText(to)];
	const unit = commonTail(from.after, to.after);
	return {
		before: `от `,
		low: unit === "" ? low : low.slice(0, low.length - unit.length),
		between: ` до `,
		high,
		after: ""
	};
}
/** The last words that two ends share: the currency behind млн and млрд. */
function commonTail(low, high) {
	const [from, to] = [low.split("\xA0"), high.split("\xA0")];
	let words = 0;
	while (words < from.length && from.at(-1 - words) === to.at(-1 - words)) words += 1;
	return words > 0 && from.length - words > 1 ? "\xA0" + from.slice(-words).join("\xA0") : "";
}
/** 2021—2025年; days and months stand whole: 2021年3月—2025年6月. */
function dates(from, to, values, language) {
	const isYears = values.every((value) => /^\d{4}$/.test(value));
	const [low, high] = [require_read_dataset.displayText(from), require_read_dataset.displayText(to)];
	if (language === "zh-CN") return {
		before: "",
		low: isYears ? low.replace(/年$/, "") : low,
		between: "—",
		high,
		after: ""
	};
	if (isYears && language === "en") return {
		before: "",
		low,
		between: "–",
		high,
		after: ""
	};
	if (isYears) {
		const year = (text) => text.replace(/\u00a0г\.$/, "");
		return {
			before: "",
			low: year(low),
			between: "–",
			high: year(high),
			after: ` гг.`
		};
	}
	return {
		before: "",
		low,
		between: language === "en" ? " to " : " — ",
		high,
		after: ""
	};
}
// ../../packages/render/src/templates/helpers/range.ts
var types = [
	"money",
	"count",
	"ratio",
	"measure",
	"date"
];
function rangeHelper(language) {
	return (from, to) => {
		const low = figureArgument("range", from, types);
		const high = figureArgument("range", to, types);
		const words = formatRange(low, high, language);
		if (require_read_dataset.isKnown(low) && require_read_dataset.isKnown(high) && low.value === high.value) return dataOf(high, words.high + words.after);
		return joinMarkup([
			words.before,
			dataOf(low, words.low),
			words.between,
			dataOf(high, words.high),
			words.after
		]);
	};
}
// ../../packages/render/src/format/rate.ts
function formatRate(quantity, language, form) {
	if (!require_read_dataset.isKnown(quantity)) return require_read_dataset.plain(formatMissing(quantity.reason, language, form));
	return withQualifier(require_read_dataset.plain(groupDigits(quantity.value, language)), quantity.qualifier, language);
}
// ../../packages/render/src/templates/helpers/rate.ts
function rateHelper(language) {
	return (value, options) => printFigure(figureArgument("rate", value, ["ratio", "measure"]), formatRate, {
		language,
		helper: "rate",
		options
	});
}
// ../../packages/render/src/templates/helpers/text.ts
function textHelper(language) {
	return (value, options) => {
		const text = textArgument("text", value);
		const form = formArgument("text", options);
		return "reason" in text ? markup`${formatMissing(text.reason, language, form)}` : markup`${text.value}`;
	};
}
// ../../packages/render/src/templates/helpers/times.ts
function timesHelper(language) {
	return (value, options) => printFigure(figureArgument("times", value, ["ratio"]), formatTimes, {
		language,
		helper: "times",
		options
	});
}
// ../../packages/render/src/templates/helpers/unit.ts
function unitHelper(language) {
	return (value) => markup`${columnUnit(figureArgument("unit", value, ["money"]).unit, language)}`;
}
// ../../packages/render/src/templates/helpers/year.ts
function yearHelper(language) {
	return (value, options) => printFigure(figureArgument("year", value, ["date"]), formatYear, {
		language,
		helper: "year",
		options
	});
}
// ../../packages/render/src/templates/helpers.ts
function helpers(language) {
	return {
		amount: amountHelper(language),
		count: countHelper(language),
		percent: percentHelper(language),
		date: dateHelper(language),
		year: yearHelper(language),
		measure: measureHelper(language),
		rate: rateHelper(language),
		range: rangeHelper(language),
		points: pointsHelper(language),
		times: timesHelper(language),
		ordinal: ordinalHelper(language),
		fiscalYear: fiscalYearHelper(language),
		period: periodHelper(language),
		compare: compareHelper(language),
		figure: figureHelper(language),
		text: textHelper(language),
		unit: unitHelper(language),
		literal: literalHelper(),
		plural: pluralHelper(language),
		cite: citeHelper()
	};
}
// ../../packages/render/src/templates/markup.ts
/** `partials/row.hbs:1:25` as a Place. */
function parsePlace(text) {
	const [file, line, column] = text.split(/:(?=\d+:\d+$|\d+$)/);
	return {
		file: file ?? text,
		line: Number(line),
		column: Number(column)
	};
}
function lastMark(marks, offset) {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((marks[middle]?.offset ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return marks[low - 1];
}
function move(place, text) {
	const lines = text.split("\n");
	const column = (lines.at(-1) ?? "").length;
	return lines.length === 1 ? {
		...place,
		column: (place.column ?? 1) + column
	} : {
		...place,
		line: (place.line ?? 1) + lines.length - 1,
		column: column + 1
	};
}
function toMarkup(marked, positions) {
	const { text, marks } = takeMarks(marked);
	const placesAt = (offset) => {
		const mark = lastMark(marks, offset);
		const position = mark && positions[mark.index];
		if (position === void 0) return [];
		const [place, ...callers] = position.places;
		if (place === void 0 || !position.isText) return position.places;
		return [move(place, text.slice(mark?.offset, offset)), ...callers];
	};
	return {
		text,
		placesAt
	};
}
// ../../packages/render/src/templates/tracker.ts
var deepestPartial = 20;
function createTracker() {
	const positions = [];
	const known = /* @__PURE__ */ new Map();
	let here;
	let callers = [];
	const names = [];
	const places = () => here === void 0 ? [] : [here, ...callers].map(parsePlace);
	const at = (place, isText) => {
		here = place;
		const key = [place, ...callers].join(" ");
		let index = known.get(key);
		if (index === void 0) {
			index = positions.push({
				places: places(),
				isText
			}) - 1;
			known.set(key, index);
		}
		return markOf(index) ?? "";
	};
	const within = (partial, render) => {
		const [callPlace, outer] = [here, callers];
		if (names.length >= deepestPartial) throw new GuardError("template-recursion", "", `partials call each other ${deepestPartial} deep: ${[...names.slice(-4), partial].join(" → ")}`, "end the recursion: a partial may not call itself without end");
		names.push(partial);
		if (callPlace !== void 0) callers = [callPlace, ...outer];
		const text = render();
		names.pop();
		[here, callers] = [callPlace, outer];
		return text;
	};
	return {
		at,
		within,
		places,
		positions
	};
}
// ../../packages/render/src/templates/wrap-helper.ts
function checkValue(helper, name, value) {
	if (value !== void 0 && value !== null && value !== "") return unguard(value);
	throw new GuardError("template-empty-value", "", `${name} of "${helper}" is ${value === "" ? "empty" : String(value)}`, "give it a value of the view; one that may be missing is a Figure or Text with a reason");
}
/** A helper speaks of the value it got; the path tells which one of the view that was. */
function tell(cause, values) {
	if (!(cause instanceof require_world.BriefError)) return cause;
	const path = values.map(guardedPath).find((found) => found !== void 0) ?? "";
	return new GuardError(cause.code, path, cause.message, cause.remedy);
}
function wrapHelper(name, helper) {
	return function wrapped(...given) {
		const values = given.slice(0, -1);
		const options = given.at(-1);
		const plain = values.map((value, index) => checkValue(name, `value ${index + 1}`, value));
		const hash = Object.fromEntries(Object.entries(options.hash).map(([key, value]) => [key, checkValue(name, `"${key}"`, value)]));
		try {
			return helper.call(unguard(this), ...plain, {
				...options,
				hash
			});
		} catch (cause) {
			throw tell(cause, values);
		}
	};
}
// ../../packages/render/src/templates/render-markup.ts
function engineHelpers(language, tracker, literals) {
	const ours = helpers(language);
	const inline = require_open_workspace.inlineHelpers.map((name) => {
		const helper = ours[name];
		if (helper === void 0) throw new require_world.BriefError("missing-helper", `no helper "${name}" is made`, "add it to helpers.ts");
		const made = wrapHelper(name, helper);
		if (name !== "literal") return [name, made];
		const noted = (...values) => {
			if (typeof values[0] === "string") literals.add(values[0]);
			return made(...values);
		};
		return [name, noted];
	});
	const at = (place, text) => tracker.at(place, text === "text");
	return {
		...Object.fromEntries(inline),
		...blocks(language),
		["at"]: at
	};
}
/** `partials/sources` answers to `{{> sources}}` too. */
function partialNames(name) {
	return name.startsWith("partials/") ? [name, name.slice(9)] : [name];
}
/** A partial's context may be a copy made for its options: it goes behind a guard again. */
function guardContext(context, partial) {
	return typeof context === "object" && context !== null ? guardView(context, `(${partial})`) : context;
}
function toPartials(templates, environment, tracker) {
	const made = Object.create(null);
	for (const [name, compiled] of templates) {
		let template;
		const partial = (context, options) => {
			template ??= environment.template(compiled.spec);
			const render = template;
			return tracker.within(name, () => render(guardContext(context, name), options));
		};
		for (const alias of partialNames(name)) made[alias] = partial;
	}
	return made;
}
var missingPartial = /^The partial (.+) could not be found$/;
/** What engines say of `name in "string"`, which Handlebars asks for {{title.name}}. */
var stringOpened = /'in'|\bin obj\b/;
var undefinedData = /^"(.+)" not defined in /;
function toDiagnostic(cause, tracker, names) {
	const [place = {}, ...related] = tracker.places();
	const located = {
		severity: "error",
		place,
		...related.length > 0 && { related }
	};
	if (cause instanceof GuardError) {
		const { rule, path, message, remedy } = cause;
		return {
			...located,
			rule,
			message,
			remedy,
			...path !== "" && { found: path }
		};
	}
	const said = cause instanceof Error ? cause.message : String(cause);
	const partial = missingPartial.exec(said)?.[1];
	if (partial !== void 0) {
		const message = `there is no partial "${partial}"`;
		const remedy = require_subject_of.suggestName(partial, names.flatMap(partialNames));
		return {
			...located,
			rule: "template-missing-partial",
			message,
			remedy,
			found: partial
		};
	}
	const data = undefinedData.exec(said)?.[1];
	if (data !== void 0) {
		const message = `"${data}" has no value here`;
		const remedy = "take a value of the view; @first and @last live within {{#each}}";
		return {
			...located,
			rule: "view-unknown-path",
			message,
			remedy,
			found: data
		};
	}
	if (cause instanceof TypeError && stringOpened.test(said)) {
		const message = "a path goes on below a string";
		const remedy = "end the path at the string, or give the view a group of values there";
		return {
			...located,
			rule: "view-unknown-path",
			message,
			remedy
		};
	}
	throw cause;
}
function renderMarkup({ templates, kind, language, view }) {
	const name = `${kind}/${language}`;
	const template = templates.get(name);
	if (template === void 0) {
		const message = `there is no template "${name}"`;
		const remedy = require_subject_of.suggestName(name, [...templates.keys()]);
		return {
			markup: void 0,
			literals: /* @__PURE__ */ new Set(),
			diagnostics: [missingTemplate(message, remedy, name)]
		};
	}
	const tracker = createTracker();
	const literals = /* @__PURE__ */ new Set();
	const environment = import_runtime.default.create();
	const options = {
		helpers: engineHelpers(language, tracker, literals),
		partials: toPartials(templates, environment, tracker),
		allowProtoPropertiesByDefault: false,
		allowProtoMethodsByDefault: false
	};
	try {
		return {
			markup: toMarkup(environment.template(template.spec)(guardView(view), options), tracker.positions),
			literals,
			diagnostics: []
		};
	} catch (cause) {
		return {
			markup: void 0,
			literals,
			diagnostics: [toDiagnostic(cause, tracker, [...templates.keys()])]
		};
	}
}
function missingTemplate(message, remedy, name) {
	return {
		rule: "missing-template",
		severity: "error",
		message,
		place: { file: `${name}.hbs` },
		found: name,
		remedy
	};
}
// ../../packages/render/src/parse-view.ts
function parseView(view, spec, templates) {
	const { kind, language } = spec;
	const { markup, literals, diagnostics } = renderMarkup({
		templates,
		kind,
		language,
		view
	});
	if (markup === void 0) return {
		document: void 0,
		literals,
		diagnostics
	};
	const parsed = parseMarkup(markup, language);
	return {
		document: parsed.document,
		literals,
		diagnostics: [...diagnostics, ...parsed.diagnostics]
	};
}
// ../../packages/render/src/pdf/encode-lines.ts
/** Characters. */
var longEnough = 16384;
var encoder = new TextEncoder();
/** @param lines with their line feeds; parts of lines too. Each is let go of as soon as it is encoded. */
function encodeLines(lines) {
	const pieces = [];
	let text = "";
	for (const line of lines) {
		text += line;
		if (text.length < longEnough) continue;
		pieces.push(encoder.encode(text));
		text = "";
	}
	return require_backend.concat([...pieces, encoder.encode(text)]);
}
/** A list in JSON, an item a line; a long one in several parts. */
function* jsonLines(items) {
	let mark = "[\n";
	for (const item of items) {
		yield mark;
		yield* jsonParts(item);
		mark = ",\n";
	}
	yield mark === "[\n" ? "[\n\n]" : "\n]";
}
/** Items of a list that are written together. */
var fewItems = 64;
/** What JSON.stringify gives of plain data, some items of its long lists at a time. */
function* jsonParts(value) {
	if (!holdsLongList(value)) yield JSON.stringify(value);
	else if (Array.isArray(value)) {
		for (let at = 0; at < value.length; at += fewItems) {
			yield at === 0 ? "[" : ",";
			yield JSON.stringify(value.slice(at, at + fewItems)).slice(1, -1);
		}
		yield "]";
	} else {
		let mark = "{";
		for (const [key, one] of Object.entries(value)) {
			if (one === void 0) continue;
			yield `${mark}${JSON.stringify(key)}:`;
			yield* jsonParts(one);
			mark = ",";
		}
		yield "}";
	}
}
function holdsLongList(value) {
	if (Array.isArray(value)) return value.length > fewItems;
	return typeof value === "object" && value !== null && Object.values(value).some(holdsLongList);
}
// ../../packages/render/src/view/uses.ts
function usesIn(view) {
	return "uses" in view ? view.uses : [];
}
// ../../packages/render/src/brief-moves.ts
function movedFigures({ figures }) {
	return figures.filter(({ kind }) => kind !== "reworded").map(({ id, old, new: now }) => ({
		id,
		...old === void 0 ? {} : { old: old.figure },
		...now === void 0 ? {} : { new: now.figure }
	}));
}
// ../../packages/render/src/diff/brief-changes.ts
/** Figures are matched by their ids, which name the entity and never a position. */
function compareBriefs(brief, older, newer) {
	const languages = [...new Set([...newer, ...older].map(({ language }) => language))];
	const touched = languages.filter((language) => {
		const [old, now] = [editionIn(older, language), editionIn(newer, language)];
		return old === void 0 || now === void 0 || pagesOf(old) !== pagesOf(now);
	});
	const base = {
		brief,
		touched,
		languages,
		figures: compareFigures(brief, printed(older), printed(newer))
	};
	if (older.length === 0) return {
		...base,
		status: "added"
	};
	if (newer.length === 0) return {
		...base,
		status: "removed"
	};
	if (touched.length > 0) return {
		...base,
		status: "touched"
	};
	const isRestamped = languages.some((language) => editionIn(older, language)?.factsHash !== editionIn(newer, language)?.factsHash);
	return {
		...base,
		status: isRestamped ? "restamped" : "untouched"
	};
}
function editionIn(editions, language) {
	return editions.find((edition) => edition.language === language);
}
/** As long as in an imprint. */
var stampLength = 12;
/** All that a document prints, and its form, but for the stamp of its facts; a line of a template that moved is no change. */
function pagesOf({ document, factsHash, theme }) {
	return `${theme ?? ""} ${JSON.stringify(document, (key, value) => key === "place" ? void 0 : value).replaceAll(factsHash.slice(0, stampLength), "")}`;
}
/** Figure id → what is printed of it, in the order of the view. */
function printed(editions) {
	const words = editions.map(({ language, document }) => [language, require_printed_figures.displays(document)]);
	const sides = /* @__PURE__ */ new Map();
	for (const figure of editions.flatMap(({ figures }) => figures)) {
		if (sides.has(figure.id)) continue;
		const display = words.flatMap(([language, texts]) => {
			const text = texts.get(figure.id);
			return text === void 0 ? [] : [[language, text]];
		});
		if (display.length > 0) sides.set(figure.id, {
			figure,
			display: Object.fromEntries(display)
		});
	}
	return sides;
}
function compareFigures(brief, older, newer) {
	return [...newer.keys(), ...[...older.keys()].filter((id) => !newer.has(id))].flatMap((id) => {
		const [old, now] = [older.get(id), newer.get(id)];
		if (old === void 0) return now === void 0 ? [] : [{
			id,
			brief,
			kind: "appeared",
			new: now
		}];
		if (now === void 0) return [{
			id,
			brief,
			kind: "vanished",
			old
		}];
		const base = {
			id,
			brief,
			old,
			new: now
		};
		if (saidOf(old) !== saidOf(now)) return [{
			...base,
			kind: "changed",
			...percentOf(old, now)
		}];
		return isSameDisplay(old, now) ? [] : [{
			...base,
			kind: "reworded"
		}];
	});
}
/** What a figure says, whatever the words: value, unit, how exact and how certain it is. */
function saidOf({ figure }) {
	const reason = "reason" in figure ? figure.reason : "";
	const { value, unit, qualifier, unverified = false, doubtful = false } = figure;
	return JSON.stringify([
		value ?? null,
		unit,
		qualifier,
		reason,
		unverified,
		doubtful
	]);
}
function isSameDisplay(old, now) {
	const texts = (side) => JSON.stringify(Object.entries(side.display).toSorted());
	return texts(old) === texts(now);
}
function percentOf({ figure: old }, { figure: now }) {
	if (!(old.type !== "date" && now.type !== "date" && old.unit === now.unit) || old.value === void 0 || now.value === void 0) return {};
	if (now.type === "ratio") return { points: require_open_workspace.percentagePoints(old.value, now.value) };
	const percent = require_open_workspace.percentChange(old.value, now.value);
	return percent === void 0 ? {} : { percent };
}
// ../../packages/render/src/document/figure-places.ts
/** In the order of first print; of several prints the one that is named in most words holds. */
function figurePlaces(document) {
	const places = /* @__PURE__ */ new Map();
	for (const { figure, place } of placesIn(document.blocks, { heading: [] })) {
		const known = places.get(figure);
		if (known === void 0 || known.length < place.length) places.set(figure, place);
	}
	return places;
}
/** A heading does not say what the figure in a sentence is of. */
var inText = [];
function placesIn(blocks, walk) {
	return blocks.flatMap((block) => {
		if (block.type === "heading") walk.heading = [wordsOf$1(block.content)];
		return [...placesOf$2(block, walk.heading), ...placesIn(require_read_dataset.blocksIn(block), walk)];
	});
}
function placesOf$2(block, heading) {
	switch (block.type) {
		case "table": return tablePlaces(block, heading);
		case "key-figures": return block.items.flatMap((item) => figuresIn$1(item.content, [...heading, wordsOf$1(item.label)]));
		case "definitions": return block.items.flatMap((item) => figuresIn$1(item.value, [...heading, wordsOf$1(item.term)]));
		case "chart": return block.data.flatMap(({ figure, label }) => figure === void 0 ? [] : [{
			figure: figure.figure,
			place: [...heading, label]
		}]);
		case "heading":
		case "paragraph":
		case "aside": return figuresIn$1(block.content, inText);
		case "list": return block.items.flatMap(({ content }) => figuresIn$1(content, inText));
		default: return [];
	}
}
function tablePlaces({ caption, head, body, foot }, heading) {
	const columns = head.at(-1);
	const title = caption === void 0 ? heading : [wordsOf$1(caption)];
	return [...body, ...foot].flatMap((row) => {
		const label = wordsOf$1(row.cells[0]?.content ?? []).replace(noteMark, "");
		return cellsOf(row).flatMap(({ content, column }) => {
			const name = columns === void 0 ? "" : nameOfColumn(columns, column);
			return figuresIn$1(content, [
				...title,
				label,
				name
			].filter((word) => word !== ""));
		});
	});
}
/** It refers to a note under its table. */
var noteMark = /\*+$/;
/** Each cell but the first, with the column that it begins in. */
function cellsOf({ cells }) {
	let column = 0;
	return cells.flatMap(({ content, colspan }, index) => {
		const at = column;
		column += colspan;
		return index === 0 ? [] : [{
			content,
			column: at
		}];
	});
}
function nameOfColumn(head, wanted) {
	let column = 0;
	for (const { content, colspan } of head.cells) {
		if (wanted < column + colspan) return wordsOf$1(content);
		column += colspan;
	}
	return "";
}
function figuresIn$1(content, place) {
	const found = [];
	require_read_dataset.visitInlines(content, (inline) => {
		if (inline.type === "figure") found.push({
			figure: inline.figure,
			place
		});
	});
	return found;
}
function wordsOf$1(content) {
	return require_read_dataset.inlineText(content).replaceAll(/\s+/g, " ").trim();
}
// ../../packages/render/src/view/change-reasons.ts
var reasons = {
	added: {
		zh: "新增项目",
		en: "new projects",
		ru: "новые проекты"
	},
	listed: {
		zh: "补录项目，不是新批准",
		en: "projects listed only now, not newly approved",
		ru: "проекты включены в перечень только теперь, это не новые одобрения"
	},
	gone: {
		zh: "项目不再列示",
		en: "projects no longer listed",
		ru: "проекты исключены из перечня"
	},
	closed: {
		zh: "项目关账",
		en: "projects closed",
		ru: "проекты закрыты"
	},
	dropped: {
		zh: "项目终止或取消",
		en: "projects dropped or cancelled",
		ru: "проекты отменены"
	},
	status: {
		zh: "项目状态变更",
		en: "another status",
		ru: "изменился статус"
	},
	funds: {
		zh: "新增资金",
		en: "financing added",
		ru: "добавлено финансирование"
	},
	restated: {
		zh: "来源数值更正",
		en: "restated by the source",
		ru: "пересмотрено источником"
	},
	definition: {
		zh: "口径变动",
		en: "another definition",
		ru: "изменилось определение"
	},
	lost: {
		zh: "来源不再列示",
		en: "no longer shown by the source",
		ru: "источник больше не приводит"
	},
	found: {
		zh: "来源首次列示",
		en: "shown for the first time",
		ru: "приведено впервые"
	},
	dates: {
		zh: "日期变动",
		en: "another date",
		ru: "изменилась дата"
	},
	certainty: {
		zh: "可信度或精确程度变动",
		en: "another certainty or exactness",
		ru: "изменилась надёжность или точность"
	},
	sources: {
		zh: "资料增减",
		en: "other sources",
		ru: "изменился состав источников"
	},
	reading: {
		zh: "对来源的说明变动",
		en: "another note on the sources",
		ru: "изменились пояснения к источникам"
	}
};
/** What a class says of a figure; undefined for what moves none. */
var reasonOf = {
	dropped: "dropped",
	closed: "closed",
	"status-changed": "status",
	new: "added",
	gone: "gone",
	"financing-added": "funds",
	"financing-gone": "lost",
	"financing-changed": "definition",
	"amount-restated": "restated",
	"amount-lost": "lost",
	"published-changed": "restated",
	"confidence-changed": "certainty",
	"qualifier-changed": "certainty",
	"cost-restated": "restated",
	"disbursement-moved": "restated",
	"transaction-corrected": "restated",
	"transaction-gone": "lost",
	"transaction-added": "found",
	"terms-changed": "restated",
	"date-moved": "dates",
	"date-lost": "lost",
	"not-compared": "restated",
	"stage-moved": "status",
	"uncommitted-amount": "restated",
	"amount-redefined": "definition",
	"allocation-changed": "definition",
	"result-changed": "restated",
	"rate-changed": "restated",
	"party-changed": "definition",
	"place-moved": "definition",
	"record-added": "listed",
	listed: "listed",
	"amount-found": "found",
	"date-found": "found",
	"other-value": "found",
	"source-changed": "sources",
	"codes-changed": "definition",
	"reading-changed": "reading",
	renamed: void 0,
	unseen: void 0,
	"re-coded": void 0,
	"words-lost": void 0,
	"words-found": void 0,
	reworded: void 0,
	"amount-rounded": "restated",
	"zero-or-empty": "restated",
	"record-keeping": void 0,
	"seen-again": "sources",
	"re-sourced": "sources",
	formatting: void 0
};
// ../../packages/render/src/view/figure-reasons.ts
/** A reason or two are told of one figure. */
var mostReasons = 2;
function reasonsFrom(all, projectOf) {
	const ofRow = /* @__PURE__ */ new Map();
	const ofProject = /* @__PURE__ */ new Map();
	for (const { class: name, change, project } of all) {
		const reason = reasonOf[name];
		if (reason === void 0) continue;
		if (require_open_workspace.wholeRecords.includes(name) && project !== void 0) ofProject.set(project.id, reason);
		const rows = [
			...change.old?.rows ?? [],
			...change.new?.rows ?? [],
			change.subject
		];
		for (const row of rows) if (row !== void 0) ofRow.set(keyOf$3(row), [...ofRow.get(keyOf$3(row)) ?? [], reason]);
	}
	return (old, now) => {
		return mostFrequent(differing(old, now).flatMap((row) => {
			const reason = ofProject.get(projectOf(row) ?? "");
			return reason === void 0 ? ofRow.get(keyOf$3(row)) ?? [] : [reason];
		}));
	};
}
var keyOf$3 = ({ table, id }) => `${table} ${id}`;
function mostFrequent(found) {
	const times = (reason) => found.filter((one) => one === reason).length;
	const telling = found.filter((reason) => reason !== "sources");
	return [...new Set(telling.length > 0 ? telling : found)].toSorted((a, b) => times(b) - times(a)).slice(0, mostReasons);
}
/** The project that a row is, or belongs to. */
function projectFinder({ older, known }) {
	const owners = /* @__PURE__ */ new Map();
	const own = (table, rows) => {
		for (const { id, project } of rows) owners.set(keyOf$3({
			table,
			id
		}), project);
	};
	const ofDay = ({ projects, ...tables }) => {
		own("finance-lines", tables.financeLines);
		own("allocations", tables.allocations);
		own("outputs", tables.outputs);
		own("beneficiaries", tables.beneficiaries);
		own("projects", projects.map(({ id }) => ({
			id,
			project: id
		})));
		const lines = new Map(tables.financeLines.map(({ id, project }) => [id, project]));
		own("assertions", tables.assertions.map(({ id, subject }) => ({
			id,
			project: lines.get(subject) ?? subject
		})));
	};
	ofDay(older);
	ofDay(known);
	return (row) => owners.get(keyOf$3(row));
}
/** Rows that only one of the two rests on, or that give another value to each; all rows where they are the same. */
function differing(old, now) {
	const [before, after] = [weightsOf(old), weightsOf(now)];
	const rows = new Map([...before, ...after].map(([key, { row }]) => [key, row]));
	const other = [...rows].filter(([key]) => before.get(key)?.weight !== after.get(key)?.weight);
	return (other.length > 0 ? other : [...rows]).map(([, row]) => row);
}
function weightsOf(quantity) {
	const rows = (quantity?.rows ?? []).map((row) => ({
		row,
		weight: ""
	}));
	const inputs = (quantity?.formula?.inputs ?? []).map(({ row, value }) => ({
		row,
		weight: value
	}));
	return new Map([...rows, ...inputs].map((one) => [keyOf$3(one.row), one]));
}
// ../../packages/render/src/view/moved-figures.ts
function movesOf(figures, places, apart) {
	const stated = figures.flatMap(statedMove);
	const own = stated.filter((figure) => !isOfNamed(figure, apart));
	return {
		figures: distinct(inOrder(own, places), places),
		isPart: own.length < stated.length
	};
}
/** "Not stated" is no value: what comes out of it is shown for the first time, what goes into it no longer. */
function statedMove({ id, old, new: now }) {
	const before = valued(old);
	const after = valued(now);
	if (before === void 0 && after === void 0) return [];
	return [{
		id,
		...before === void 0 ? {} : { old: before },
		...after === void 0 ? {} : { new: after }
	}];
}
var valued = (figure) => figure?.value === void 0 ? void 0 : figure;
/** What came with a project, or went with it, is told by the name of the project. */
function isOfNamed({ old, new: now }, { projectOf, added, gone }) {
	if (old !== void 0 && now !== void 0) return false;
	const named = old === void 0 ? added : gone;
	const rows = rowsOf$2(now ?? old);
	return rows.length > 0 && rows.every((row) => named.has(projectOf(row) ?? ""));
}
function inOrder(figures, places) {
	const order = new Map([...places.keys()].map((id, index) => [id, index]));
	const orderOf = ({ id }) => order.get(id) ?? order.size;
	return figures.toSorted((a, b) => orderOf(a) - orderOf(b));
}
function distinct(figures, places) {
	const best = /* @__PURE__ */ new Map();
	for (const figure of figures) {
		const key = JSON.stringify([said(figure.old), said(figure.new)]);
		const known = best.get(key);
		const named = (one) => places.get(one.id)?.length ?? 0;
		if (known === void 0 || named(known) < named(figure)) best.set(key, figure);
	}
	return [...best.values()];
}
function said(figure) {
	if (figure === void 0) return null;
	return [
		figure.unit,
		figure.value ?? null,
		rowsOf$2(figure).map(({ table, id }) => `${table} ${id}`)
	];
}
function rowsOf$2(figure) {
	return figure?.formula?.inputs.map(({ row }) => row) ?? figure?.rows ?? [];
}
// ../../packages/render/src/view/what-changed.ts
/** A box is no notice: the first of a long list, in the order of the brief, and the number of the rest. */
var mostFigures = 8;
function changesBox(days, spec, compared) {
	const { language } = spec;
	const { older, known, since } = days;
	const told = compared.isFirst ? [] : toldOf(days);
	const projectOf = projectFinder(days);
	const why = reasonsFrom(told, projectOf);
	const projects = projectGroups(told, compared.projects, language);
	const apart = {
		projectOf,
		...named$3(projects)
	};
	const { figures: moved, isPart } = movesOf(compared.figures, compared.places, apart);
	const isNamed = ({ id }) => (compared.places.get(id)?.length ?? 0) > 0;
	const shown = moved.filter(isNamed).slice(0, mostFigures);
	const rest = shown.length === 0 ? [] : moved.filter((figure) => !shown.includes(figure));
	return {
		key: since,
		since: require_open_workspace.dayQuantity(since, require_open_workspace.asOfDay({
			...spec,
			asOf: since
		}, older).rows, []),
		isFirst: compared.isFirst,
		isSame: !compared.isFirst && moved.length === 0 && projects.length === 0,
		isPart,
		counts: moved.length === 0 ? [] : [{
			key: "moved",
			figures: countMoved(moved, days)
		}],
		figures: shown.map((figure) => movedRow(figure, compared, why, language)),
		rest: rest.length === 0 ? [] : [{
			key: "rest",
			figures: countMoved(rest, days)
		}],
		hasNotice: compared.hasNotice,
		projects,
		uses: usesOf(told, compared.projects, known)
	};
}
function toldOf(days) {
	const { groups } = require_open_workspace.whatChanged({ dataset: days.older }, { dataset: days.known });
	const { real, record, counted: apart } = require_open_workspace.sectionsOf(groups.flatMap(({ changes }) => changes), days);
	return [
		...real,
		...record,
		...apart
	].flatMap((group) => group.told);
}
function movedRow({ id, old, new: now }, { places }, why, language) {
	const shown = now ?? old;
	const none = require_open_workspace.missing(shown?.type ?? "count", shown?.unit ?? "figure");
	const said = old === void 0 ? "found" : now === void 0 ? "lost" : void 0;
	const given = why(old, now).filter((name) => name !== said);
	return {
		key: keyOf$2(id),
		place: (places.get(id) ?? []).map((words) => ({ words })),
		hasOld: old !== void 0,
		hasNew: now !== void 0,
		isClose: old !== void 0 && now !== void 0 && require_open_workspace.isClose(old, now),
		isDate: shown?.type === "date",
		endsInDate: now?.type === "date" && given.length === 0,
		old: old === void 0 ? none : withoutId(old),
		new: now === void 0 ? none : withoutId(now),
		sources: marksOf$1(old, now),
		hasReasons: given.length > 0,
		reasons: given.map((name) => {
			const { zh, en, ru } = reasons[name];
			return { words: require_open_workspace.inLanguage(language, zh, en, ru) };
		})
	};
}
/** `portfolio/lenders/44001/amount` → `lenders.44001.amount`. */
var keyOf$2 = (id) => id.split("/").slice(1).join(".");
function withoutId({ id: _, ...quantity }) {
	return quantity;
}
/** A total of many sources has them where it stands; here, those that are new to it, or the few that it has. */
function marksOf$1(old, now) {
	const ids = [...new Set((now ?? old)?.sources.map(({ id }) => id))];
	const before = new Set(old?.sources.map(({ id }) => id));
	return ([ids.filter((id) => !before.has(id)), ids].find((some) => some.length > 0 && some.length <= mostMarks) ?? []).map((id) => ({ id }));
}
var mostMarks = 3;
function countMoved(figures, { known }) {
	return require_open_workspace.counted("figure", figures.map(({ id, old, new: now }) => ({
		label: id,
		row: (now ?? old)?.rows[0] ?? {
			table: "sources",
			id: known.sources[0]?.id ?? ""
		},
		sources: []
	})));
}
/** What a project's own figures came or went with. */
function named$3(groups) {
	const ids = (wanted) => new Set(groups.flatMap(({ key, projects }) => wanted.includes(key) ? projects.map(({ key: id }) => id) : []));
	return {
		added: ids(["new", "listed"]),
		gone: ids(["gone"])
	};
}
var groups = [
	{
		name: "new",
		classes: ["new"]
	},
	{
		name: "listed",
		classes: ["record-added", "listed"]
	},
	{
		name: "closed",
		classes: ["closed"]
	},
	{
		name: "dropped",
		classes: ["dropped"]
	},
	{
		name: "gone",
		classes: ["gone"]
	}
];
function projectGroups(told, own, language) {
	return groups.flatMap(({ name, classes }) => {
		const projects = require_open_workspace.projectsOf(told.filter((one) => classes.includes(one.class))).filter(({ id }) => own.has(id));
		if (projects.length === 0) return [];
		const is = (wanted) => name === wanted;
		return [{
			key: name,
			isNew: is("new"),
			isListed: is("listed"),
			isClosed: is("closed"),
			isDropped: is("dropped"),
			isGone: is("gone"),
			projects: projects.map((project) => projectRow(project, language))
		}];
	});
}
function projectRow(project, language) {
	return {
		...require_open_workspace.projectNames(project, language),
		sources: project.sources.map((id) => ({ id }))
	};
}
/** Names that the box prints, beside the rows of its figures. */
function usesOf(told, own, known) {
	const named = new Set(require_open_workspace.projectsOf(told).map(({ id }) => id));
	return known.projects.filter(({ id }) => named.has(id) && own.has(id)).map(({ id }) => ({
		table: "projects",
		id
	}));
}
// ../../packages/render/src/view-with-changes.ts
/** Of a kind that has no box, its view alone; without a day, a box that is not there. */
function viewOf(facts, spec, templates, kind) {
	if (kind.hasBox !== true) return kind.view(facts, spec);
	const view = {
		...kind.view(facts, spec),
		changes: []
	};
	const { since } = spec.parameters;
	if (since === void 0) return view;
	const plain = require_config.withoutSince(spec);
	const now = dayOf(view, plain, templates);
	if (now === void 0) return view;
	const compared = comparedWith(now, {
		facts,
		spec: plain,
		since,
		templates,
		kind
	});
	return withBox(view, changesBox({
		older: facts.on(since),
		known: facts.known,
		since
	}, spec, compared), {
		facts,
		spec
	});
}
function comparedWith(now, { facts, spec, since, templates, kind }) {
	const older = require_open_workspace.olderFacts(facts, since);
	const hasNotice = facts.hasNotice?.(since) === true;
	const places = figurePlaces(now.document);
	const isFirst = !require_open_workspace.hasSubject(older.known, spec, kind.subject);
	if (isFirst) return {
		isFirst,
		figures: [],
		places,
		projects: /* @__PURE__ */ new Set(),
		hasNotice
	};
	const old = dayOf({
		...kind.view(older, spec),
		changes: []
	}, spec, templates);
	if (old === void 0) throw notComposed(since);
	return {
		isFirst,
		figures: movedBetween(old, now, spec),
		places: withOlder(places, figurePlaces(old.document)),
		projects: /* @__PURE__ */ new Set([...projectsIn(old.view), ...projectsIn(now.view)]),
		hasNotice
	};
}
/** What is gone comes after what is there. */
function withOlder(places, older) {
	return new Map([...places, ...[...older].filter(([id]) => !places.has(id))]);
}
function dayOf(view, spec, templates) {
	const { document } = parseView(view, spec, templates);
	return document && {
		view,
		document,
		figures: require_open_workspace.figuresOf(view)
	};
}
function notComposed(since) {
	return new require_world.BriefError("since-not-composed", `the edition of ${since} that this one is compared with cannot be composed`, "give since: another day, or take it out");
}
function movedBetween(old, now, { id, language }) {
	const edition = ({ document, figures }) => [{
		language,
		document,
		figures,
		factsHash: require_open_workspace.unhashed
	}];
	return movedFigures(compareBriefs(id, edition(old), edition(now)));
}
function projectsIn(view) {
	return usesIn(view).flatMap(({ table, id }) => table === "projects" ? [id] : []);
}
/** Its marks need their sources in the list of the brief. */
function withBox(view, { uses, ...box }, { facts, spec }) {
	const { changes } = require_open_workspace.nameFigures(spec.id, { changes: [box] });
	const listed = "sources" in view ? view.sources : [];
	const ids = /* @__PURE__ */ new Set([...listed.map(({ key }) => key), ...require_open_workspace.citedIds(markedIn(box))]);
	const sources = (spec.kind === "project" ? require_open_workspace.sheetSources : require_open_workspace.sourceRows)(sourcesOf(facts, spec), ids, spec.language);
	const has = "hasSources" in view ? { hasSources: sources.length > 0 } : {};
	return {
		...view,
		...has,
		sources,
		changes,
		uses: [...usesIn(view), ...uses]
	};
}
/** What the templates mark with a source: the new value of each figure, and each project. */
function markedIn({ figures, projects }) {
	return { rows: [...figures, ...projects.flatMap((group) => group.projects)].map(({ sources }) => ({ sources })) };
}
/** What an earlier value rests on may be known no longer. */
function sourcesOf({ known, on }, { parameters: { since } }) {
	if (since === void 0) return known;
	const ids = new Set(known.sources.map(({ id }) => id));
	const gone = on(since).sources.filter(({ id }) => !ids.has(id));
	return gone.length === 0 ? known : {
		...known,
		sources: [...known.sources, ...gone]
	};
}
// ../../packages/render/src/compose.ts
/** Hex digits of the hash in an imprint: enough to tell two editions apart by eye. */
var printedHashLength = 12;
/** The language whose order of first mention numbers the sources of every edition. */
var leadingLanguage = "zh-CN";
var draftWords = {
	"zh-CN": "草稿",
	en: "Draft",
	ru: "Черновик"
};
function* rowsOf$1(figures) {
	for (const { rows, sources, formula } of figures) {
		yield* rows;
		for (const { id } of sources) yield {
			table: "sources",
			id
		};
		for (const { row } of formula?.inputs ?? []) yield row;
		for (const exclusion of formula?.excluded ?? []) yield* exclusion.rows;
	}
}
function inHex(bytes) {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
/** What an earlier value rests on may be known no longer: it stands as it was known on its day. */
function factsUnder({ known, on }, spec, rows) {
	const { since } = spec.parameters;
	return encodeLines(require_open_workspace.canonicalFacts(known, rows, since === void 0 ? void 0 : on(since)));
}
/** Of the brief that was composed last: its editions follow each other. */
var newestOrder = /* @__PURE__ */ new WeakMap();
/** By first mention in Chinese. A kind without a Chinese edition is numbered by its own order. */
function leadingOrder(all, { facts, spec, templates, kind, document }) {
	if (!templates.has(`${spec.kind}/${leadingLanguage}`)) return void 0;
	const leading = {
		...spec,
		language: leadingLanguage
	};
	const of = [
		templates,
		kind,
		JSON.stringify(leading)
	];
	const known = newestOrder.get(all);
	if (known?.of.every((one, at) => one === of[at])) return known.order;
	const first = spec.language === leadingLanguage ? document : parseView(viewOf(facts, leading, templates, kind), leading, templates).document;
	const order = first && sourceOrder(first);
	newestOrder.set(all, {
		of,
		order
	});
	return order;
}
var checked = /* @__PURE__ */ new WeakMap();
/** Templates that cannot fit their view: found once, before the first brief of the kind is made. */
function templateFaults(spec, templates, kind, schema) {
	const name = `${spec.kind}/${spec.language}`;
	const known = checked.get(templates) ?? /* @__PURE__ */ new Map();
	checked.set(templates, known);
	const found = known.get(name) ?? checkTemplate(name, templates, kind, schema);
	known.set(name, found);
	return found;
}
/** A shipped view is made for every template of its kind; an own one is asked for by name, to be printed. */
function checkTemplate(name, templates, kind, schema) {
	const { diagnostics, used } = require_check_view.checkView(templates, name, schema);
	if (Object.values(require_open_workspace.builtinKinds).includes(kind)) return diagnostics;
	const file = templates.get(name)?.file ?? name;
	const unused = require_check_view.unusedItems(schema, used).map((item) => ({
		rule: "view-unused",
		severity: "warning",
		message: `"${item}" of the view is used nowhere`,
		place: { file },
		found: item,
		remedy: `print it in the template, or take "${item}" out of the kind's view`
	}));
	return [...diagnostics, ...unused];
}
function nothing$1(diagnostics) {
	return {
		document: void 0,
		figures: [],
		factsHash: "",
		facts: /* @__PURE__ */ new Uint8Array(),
		diagnostics,
		wording: []
	};
}
function unknownKind(kind, kinds) {
	return {
		rule: "kind-unknown",
		severity: "error",
		message: `there is no brief kind "${kind}"`,
		place: {},
		found: kind,
		expected: Object.keys(kinds).join(", "),
		remedy: require_subject_of.suggestName(kind, Object.keys(kinds))
	};
}
var isError = ({ severity }) => severity === "error";
async function composeBrief(all, spec, templates, kinds = require_open_workspace.builtinKinds) {
	const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : void 0;
	if (kind === void 0) return nothing$1([unknownKind(spec.kind, kinds)]);
	const facts = require_printed_figures.sliceFor(all, spec, kind);
	const { schema } = kind;
	const early = schema === void 0 ? [] : templateFaults(spec, templates, kind, schema);
	if (early.some(isError)) return nothing$1(early);
	const view = viewOf(facts, spec, templates, kind);
	const name = `${spec.kind}/${spec.language}`;
	const late = schema === void 0 ? checkTemplate(name, templates, kind, require_open_workspace.shapeOf(view)) : [];
	if (late.some(isError)) return nothing$1(late);
	const figures = require_open_workspace.figuresOf(view);
	function* rows() {
		yield* rowsOf$1(figures);
		yield* usesIn(view);
	}
	const restsOn = factsUnder(facts, spec, rows());
	const factsHash = inHex(await require_backend.sha256([restsOn]));
	const edition = {
		hash: factsHash.slice(0, printedHashLength),
		version: spec.version
	};
	const { document, literals, diagnostics } = parseView({
		...view,
		edition
	}, spec, templates);
	const numbered = document && numberDocument(document, leadingOrder(all, {
		facts,
		spec,
		templates,
		kind,
		document
	}));
	return {
		document: spec.draft === true && numbered !== void 0 ? {
			...numbered,
			draft: draftWords[spec.language]
		} : numbered,
		figures,
		factsHash,
		facts: restsOn,
		diagnostics: [
			...early,
			...late,
			...diagnostics
		],
		wording: numbered ? require_open_workspace.lintDocument(numbered, {
			figures,
			facts: facts.known,
			literals
		}) : []
	};
}
// ../../packages/render/src/compose-view.ts
function composeView(facts, spec, templates, kind) {
	const view = viewOf(facts, spec, templates, kind);
	return {
		view,
		figures: require_open_workspace.figuresOf(view),
		...parseView(view, spec, templates)
	};
}
// ../../packages/render/src/chart/palettes.ts
/** Categories in order of use. Any two differ by 7 in L* or more; `full` keeps ink and plum apart. */
var palettes = {
	full: [
		"#14243A",
		"#AB2F25",
		"#92B6D2",
		"#BD8F35",
		"#337E74",
		"#61305F",
		"#E7D2A3",
		"#E6EAED"
	],
	redgrey: [
		"#B3211C",
		"#2E3338",
		"#9DA2A8",
		"#D3D6DA"
	],
	navy: [
		"#1F3B63",
		"#5E7391",
		"#A9B7C9",
		"#C9CCD1"
	],
	black: [
		"#000000",
		"#6B6F74",
		"#B5B9BE"
	]
};
/** Five steps of one hue, pale to dark; text is white on the last two. */
var sequences = {
	ink: [
		"#E9EEF3",
		"#C3D1DE",
		"#8FA9C1",
		"#557697",
		"#27466A"
	],
	red: [
		"#F6E8E4",
		"#E8C3BA",
		"#D4917F",
		"#BC5545",
		"#8E231B"
	],
	grey: [
		"#E9EBEE",
		"#D3D6DA",
		"#B5B9BE",
		"#6B6F74",
		"#2E3338"
	]
};
var black = "#000000";
var white$1 = "#FFFFFF";
var soft = "#5A5F66";
var mist = palettes.full[7];
/** From this lightness up a part is lost on white without an outline. */
var palest = 80;
var solid = (color) => lightness(color) < palest ? { color } : {
	color,
	outline: soft
};
/** A category, where a palette has run out; wider hatch in a paler colour says unknown. */
var hatchedWith = (color) => ({
	color: white$1,
	hatch: {
		color,
		stepPt: 3
	},
	outline: color
});
var categories = {
	full: palettes.full.slice(0, 5).map(solid),
	redgrey: [...palettes.redgrey.map(solid), hatchedWith(palettes.redgrey[1])],
	navy: [...palettes.navy.map(solid), hatchedWith(palettes.navy[0])],
	black: [
		...palettes.black.map(solid),
		hatchedWith(black),
		solid(mist)
	]
};
/** What the caller has put together as “other”. */
var others = {
	full: solid(mist),
	redgrey: solid(white$1),
	navy: solid(mist),
	black: solid(white$1)
};
var palestLine = 76;
function lineInks(palette) {
	const dark = palette.slice(0, 5).filter((color) => lightness(color) <= palestLine);
	const dashed = dark.map((color) => ({
		color,
		dash: [3, 2]
	}));
	return [...dark.map((color) => ({ color })), ...dashed];
}
/** Relative luminance (WCAG 2). */
function luminance(color) {
	const channel = (at) => {
		const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
	};
	return .2126 * channel(1) + .7152 * channel(3) + .0722 * channel(5);
}
/** L* of CIE 1976, from black 0 to white 100. */
function lightness(color) {
	const y = luminance(color);
	return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
}
/** Text of this colour can be read on white: 4.5 to 1. */
function readsOnWhite(color) {
	return 1.05 / (luminance(color) + .05) >= 4.5;
}
// ../../packages/render/src/chart/chart-theme.ts
var { full, redgrey, navy: navy$1, black: greys } = palettes;
var accents = {
	full: {
		ink: full[0],
		change: full[1],
		result: full[1],
		period: full[2],
		aside: full[2]
	},
	redgrey: {
		ink: redgrey[1],
		change: redgrey[0],
		result: redgrey[0],
		period: redgrey[2],
		aside: redgrey[2]
	},
	navy: {
		ink: navy$1[0],
		change: navy$1[1],
		result: navy$1[0],
		period: navy$1[2],
		aside: navy$1[2]
	},
	black: {
		ink: greys[0],
		change: greys[1],
		result: greys[0],
		period: greys[2],
		aside: greys[2]
	}
};
var text$1 = {
	label: {
		slot: "hei",
		weight: 400,
		sizePt: 7.5,
		color: black
	},
	value: {
		slot: "hei",
		weight: 500,
		sizePt: 7.5,
		color: black
	},
	axis: {
		slot: "hei",
		weight: 400,
		sizePt: 7,
		color: soft
	},
	detail: {
		slot: "hei",
		weight: 400,
		sizePt: 6.5,
		color: soft
	}
};
function chartTheme(palette, sequence, { tilePt = 33, plotPt = 124 } = {}) {
	return {
		series: categories[palette],
		other: others[palette],
		lines: lineInks(palettes[palette]),
		sequence: sequences[sequence],
		...accents[palette],
		muted: "#F1F3F5",
		soft,
		hair: "#C9CCD1",
		baseline: "#4A4F55",
		hatch: {
			color: "#D9DCE0",
			stepPt: 3
		},
		text: text$1,
		tilePt,
		plotPt,
		titled: false
	};
}
var bulletinCharts = chartTheme("redgrey", "red");
var officialCharts = chartTheme("black", "grey");
var journalCharts = chartTheme("navy", "ink");
var sheetCharts = chartTheme("full", "ink");
/** Columns are as high as the tile map beside them: 5 tiles and 4 gaps in 160 pt. */
var cardCharts = {
	...sheetCharts,
	titled: true,
	columnsPt: 160
};
// ../../packages/render/src/document/anchors.ts
var noteAnchor = (note) => `note:${note}`;
/** Where a note is marked. */
var markAnchor = (note) => `mark:${note}`;
/** A heading that contents lead to. */
var headingAnchor = (heading) => `at:${heading}`;
/** The first mark of a source. */
var citeAnchor = (source) => `cite:${source}`;
// ../../packages/render/src/document/list-markers.ts
/** Beyond the last circled number that faces have, brackets say the same. */
var circled = (number) => number <= 20 ? String.fromCodePoint(9311 + number) : `〔${number}〕`;
/** a … z, aa, ab …: the letters of an alphabet as digits without a zero. */
function letters(alphabet) {
	return function spell(number) {
		const rest = Math.floor((number - 1) / alphabet.length);
		const last = alphabet[(number - 1) % alphabet.length] ?? "";
		return rest > 0 ? spell(rest) + last : last;
	};
}
var latin$1 = letters([..."abcdefghijklmnopqrstuvwxyz"]);
/** Without letters that are taken for others (ГОСТ 7.32-2017, 6.4.6). */
var cyrillic = letters([..."абвгдежиклмнпрстуфхцшщэюя"]);
var romans = [
	[1e3, "m"],
	[900, "cm"],
	[500, "d"],
	[400, "cd"],
	[100, "c"],
	[90, "xc"],
	[50, "l"],
	[40, "xl"],
	[10, "x"],
	[9, "ix"],
	[5, "v"],
	[4, "iv"],
	[1, "i"]
];
function roman(number) {
	const [value, sign] = romans.find(([least]) => least <= number) ?? [number, ""];
	return value < number ? sign + roman(number - value) : sign;
}
var arabic = (number) => `${number}.`;
/** Of numbered lists in one another; a fourth level starts over. */
var numerals = {
	"zh-CN": [
		arabic,
		(number) => `（${number}）`,
		circled
	],
	en: [
		arabic,
		(number) => `(${latin$1(number)})`,
		(number) => `(${roman(number)})`
	],
	ru: [
		arabic,
		(number) => `${cyrillic(number)})`,
		(number) => `${number})`
	]
};
/**
* @param around how many numbered lists this one stands in
* @returns "" for a source without a number
*/
function listMarker(list, index, around, language) {
	if (list.variant === "bullet") return "·";
	if (list.variant === "source") return sourceMarker(list.items[index]);
	const [first, second, third] = numerals[language];
	return [
		first,
		second,
		third
	][around % 3]?.(index + 1) ?? "";
}
function sourceMarker(item) {
	return item?.number === void 0 ? "" : `[${item.number}]`;
}
// ../../packages/render/src/chart/setting.ts
/** Coordinates stand to a hundredth of a point, so that drawings are equal from one machine to another. */
function round$2(pt) {
	const rounded = Math.round(pt * 100) / 100;
	return rounded === 0 ? 0 : rounded;
}
// ../../packages/render/src/chart/shapes.ts
function fill$1(area, color, setting) {
	return {
		type: "fill",
		...rounded(area),
		color,
		source: setting.chart.path
	};
}
/** A part in its paint; with a figure, the part stands for it, printed beside it or not. */
function fillPart(area, paint, setting, figure) {
	return {
		type: "fill",
		...rounded(area),
		color: paint.color,
		...paint.hatch === void 0 ? {} : { hatch: paint.hatch },
		...paint.outline === void 0 ? {} : { stroke: {
			color: paint.outline,
			thicknessPt: .4
		} },
		source: setting.chart.path,
		...named$2(figure)
	};
}
/** Where a figure stands in the picture without ink of its own: a zero, a point of a line, a disc. */
function standIn$1(area, setting, figure) {
	if (figure === void 0) return [];
	return [{
		type: "fill",
		...rounded(area),
		source: setting.chart.path,
		...named$2(figure)
	}];
}
/** Unknown, or none found: never a colour of its own. */
function hatched(area, setting, figure) {
	const { hatch, hair } = setting.theme;
	return fillPart(area, {
		color: white$1,
		hatch,
		outline: hair
	}, setting, figure);
}
function named$2(figure) {
	return figure === void 0 ? {} : { figure: {
		id: figure.figure,
		text: require_read_dataset.inlineText(figure.content)
	} };
}
/** White behind words where a line may pass. */
function ground$2({ xPt, yPt, widthPt, heightPt }, setting) {
	return fill$1({
		xPt: xPt - 1.5,
		yPt: yPt - .5,
		widthPt: widthPt + 3,
		heightPt: heightPt + 1
	}, white$1, setting);
}
function rule$1([xPt, yPt, x2Pt, y2Pt], stroke, setting) {
	return {
		type: "rule",
		xPt: round$2(xPt),
		yPt: round$2(yPt),
		x2Pt: round$2(x2Pt),
		y2Pt: round$2(y2Pt),
		...stroke,
		source: setting.chart.path
	};
}
function rounded(area) {
	return {
		xPt: round$2(area.xPt),
		yPt: round$2(area.yPt),
		widthPt: round$2(area.widthPt),
		heightPt: round$2(area.heightPt)
	};
}
function gridStroke(theme) {
	return {
		color: theme.hair,
		thicknessPt: .35
	};
}
function baseStroke(theme) {
	return {
		color: theme.baseline,
		thicknessPt: .6
	};
}
/** White on dark, near black on pale. */
function inkOn(color) {
	return luminance(color) > .22 ? "#1A1A1A" : white$1;
}
// ../../packages/render/src/chart/words.ts
/** Wider than any chart: words turn over only where a caller says so. */
var unboundedPt = 1e4;
var noWords = {
	widthPt: 0,
	heightPt: 0,
	lines: []
};
function textRuns(text, style) {
	return text === "" ? [] : [{
		text,
		style
	}];
}
/** The printed words of a datum's figure; — where it has none. */
function figureRuns(datum, style) {
	const { figure } = datum;
	if (figure === void 0) return textRuns("—", style);
	return [{
		text: require_read_dataset.inlineText(figure.content),
		style,
		figure: figure.figure,
		unbreakable: true
	}];
}
/** Words on lines no wider than the measure: a word that is wider by itself is cut where it must be. */
function setWords(runs, setting, measurePt = unboundedPt) {
	const words = compose(runs, setting, measurePt);
	if (words.widthPt <= measurePt + .01) return words;
	return compose(runs.flatMap((run) => cutRun(run, setting, measurePt)), setting, measurePt);
}
function compose(runs, setting, measurePt) {
	const pitchPt = (runs[0]?.style.sizePt ?? 7.5) + 2;
	const { lines } = setting.composer.compose(runs, {
		language: setting.language,
		measurePt,
		pitchPt,
		align: "left",
		hanWesternGapEm: 0
	});
	return {
		widthPt: Math.max(0, ...lines.map((line) => line.widthPt)),
		heightPt: lines.reduce((sum, line) => sum + line.heightPt, 0),
		lines
	};
}
/** One run a line, each as long as the measure lets it be; parted at a space where there is one. */
function cutRun(run, setting, measurePt) {
	const fits = (text) => compose([{
		...run,
		text
	}], setting, unboundedPt).widthPt <= measurePt;
	const parts = [];
	let rest = [...run.text];
	while (rest.length > 0) {
		let count = rest.length;
		while (count > 1 && !fits(rest.slice(0, count).join(""))) count -= 1;
		const space = count < rest.length ? rest.lastIndexOf(" ", count) : -1;
		const end = space > 0 ? space : count;
		const text = rest.slice(0, end).join("");
		rest = rest.slice(rest[end] === " " ? end + 1 : end);
		parts.push({
			...run,
			text,
			...rest.length > 0 ? { breakAfter: true } : {}
		});
	}
	return parts;
}
/** One under the other. */
function stackWords(parts) {
	return {
		widthPt: Math.max(0, ...parts.map((part) => part.widthPt)),
		heightPt: parts.reduce((sum, part) => sum + part.heightPt, 0),
		lines: parts.flatMap((part) => part.lines)
	};
}
/** The unit where the drawing names it; a title names it already. */
function unitWords$1(setting) {
	const { chart, theme, widthPt } = setting;
	return setWords(textRuns(theme.titled ? "" : chart.unit ?? "", theme.text.axis), setting, widthPt);
}
var shares = {
	left: 0,
	center: .5,
	right: 1
};
function placeWords(words, spot, setting) {
	let top = spot.yPt;
	return words.lines.map((line) => {
		const xPt = round$2(spot.xPt - line.widthPt * shares[spot.align]);
		const yPt = round$2(top);
		top += line.heightPt;
		return {
			type: "line",
			xPt,
			yPt,
			line,
			source: setting.chart.path
		};
	});
}
/** The centre nearest to the wished one at which something of this width stays between two edges. */
function keepInside(centrePt, widthPt, [fromPt, toPt]) {
	return Math.max(fromPt + widthPt / 2, Math.min(toPt - widthPt / 2, centrePt));
}
// ../../packages/render/src/chart/legend.ts
var linePt$2 = 12;
var squarePt$1 = 7.5;
var squareGapPt = 4;
var entryGapPt = 12;
var unknownWords = {
	"zh-CN": "不详",
	en: "n.a.",
	ru: "н.д."
};
var square = (xPt, yPt) => ({
	xPt,
	yPt,
	widthPt: squarePt$1,
	heightPt: squarePt$1
});
/** Each series in its paint, in the order of the stack from the bottom. */
function seriesEntries(setting) {
	return setting.chart.series.map(({ label }, index) => ({
		label,
		sign: (xPt, yPt) => [fillPart(square(xPt, yPt), seriesPaint(index, setting), setting)]
	}));
}
/** What the hatch says, where there is one. */
function unknownEntry(setting, isThere) {
	if (!isThere) return [];
	return [{
		label: unknownWords[setting.language],
		sign: (xPt, yPt) => [hatched(square(xPt, yPt), setting)]
	}];
}
function seriesPaint(index, setting) {
	const { chart, theme } = setting;
	if (chart.series[index]?.id === "other") return theme.other;
	return theme.series[Math.max(0, index) % theme.series.length] ?? theme.other;
}
function drawLegend(setting, legend, place = { unit: "left" }) {
	const { theme, widthPt } = setting;
	const unit = unitWords$1(setting);
	const measurePt = widthPt - squarePt$1 - squareGapPt;
	const entries = legend.map(({ sign, label }) => ({
		sign,
		words: setWords(textRuns(label, theme.text.label), setting, measurePt)
	}));
	const leftPt = place.leftPt ?? 0;
	const rows = toRows$1(entries, widthPt, {
		unit,
		leftPt: place.unit === "right" ? leftPt : 0
	});
	let topPt = 0;
	const boxes = rows.flatMap((row, index) => {
		const rowPt = Math.max(linePt$2, ...row.map(({ words }) => words.heightPt + 2.5));
		const from = rowWidth(row) > widthPt - leftPt ? 0 : leftPt;
		const drawn = drawRow$2(row, place.unit === "left" ? widthPt - rowWidth(row) : from, {
			topPt,
			setting
		});
		topPt += index === 0 ? Math.max(rowPt, unit.heightPt + 2) : rowPt;
		return drawn;
	});
	const unitPt = unit.lines.length > 0 ? Math.max(linePt$2, unit.heightPt + 2) : 0;
	const spot = {
		xPt: place.unit === "left" ? 0 : widthPt,
		yPt: 1.5,
		align: place.unit
	};
	return {
		heightPt: Math.max(topPt, unitPt),
		boxes: [...placeWords(unit, spot, setting), ...boxes]
	};
}
function entryWidth(entry) {
	return 11.5 + entry.words.widthPt;
}
function rowWidth(row) {
	return row.reduce((sum, entry) => sum + entryWidth(entry) + entryGapPt, -12);
}
/** The first line shares its width with the unit, or leaves all of it to the unit. */
function toRows$1(entries, widthPt, { unit, leftPt }) {
	if (entries.length === 0) return [];
	const rows = [[]];
	for (const entry of entries) {
		const row = rows.at(-1) ?? [];
		const isFirst = rows.length === 1 && unit.lines.length > 0;
		const room = isFirst ? widthPt - leftPt - unit.widthPt - entryGapPt : widthPt - leftPt;
		if (row.length === 0 && !isFirst || rowWidth([...row, entry]) <= room) row.push(entry);
		else rows.push([entry]);
	}
	return rows;
}
function drawRow$2(row, leftPt, { topPt, setting }) {
	let left = leftPt;
	return row.flatMap((entry) => {
		const spot = {
			xPt: left + squarePt$1 + squareGapPt,
			yPt: topPt + 1.25,
			align: "left"
		};
		const sign = entry.sign(left, topPt + 2.25);
		left += entryWidth(entry) + entryGapPt;
		return [...sign, ...placeWords(entry.words, spot, setting)];
	});
}
// ../../packages/render/src/chart/values.ts
var Exact = require_read_dataset.Decimal.clone({
	precision: 60,
	toExpNeg: -1e3,
	toExpPos: 1e3
});
/** The value of a datum; undefined where it has no figure or its figure is unknown. */
function datumValue(datum) {
	const text = datum.figure?.value ?? "";
	return /^-?\d+(\.\d+)?$/.test(text) ? new Exact(text) : void 0;
}
function sum$1(values) {
	return values.reduce((total, value) => total.plus(value), new Exact(0));
}
function largest(values) {
	return values.reduce((most, value) => value.gt(most) ? value : most, new Exact(0));
}
var unitWords = [
	[/billion|млрд/, 1e9],
	[/million|млн/, 1e6],
	[/亿/, 1e8],
	[/万/, 1e4]
];
/** Axis figures are in the unit that the chart names: 单位：亿美元 divides by 100,000,000. */
function divisorOf(unit) {
	return unitWords.find(([word]) => word.test(unit ?? ""))?.[1] ?? 1;
}
// ../../packages/render/src/chart/stacks.ts
/** White between two parts. */
var betweenPartsPt = .6;
var thinnestPartPt = .8;
/** In the order of the data; an unknown date stands last and is never spread. */
function toStacks(setting) {
	const groups = groupData(setting);
	const undated = groups.filter(([first]) => first?.key === "undated");
	return [...groups.filter(([first]) => first?.key !== "undated"), ...undated].map((data) => toStack(data, setting));
}
function groupData({ chart }) {
	if (chart.series.length === 0) return chart.data.map((datum) => [datum]);
	return [...new Set(chart.data.map((datum) => datum.key))].map((key) => chart.data.filter((datum) => datum.key === key));
}
function toStack(data, setting) {
	const ids = setting.chart.series.map((series) => series.id);
	const seriesOf = (datum) => ids.indexOf(datum.series ?? "");
	const named = ids.length === 0 ? data : data.filter((datum) => seriesOf(datum) >= 0);
	const total = ids.length === 0 ? void 0 : data.find((datum) => seriesOf(datum) < 0);
	const shown = named.length > 0 || total === void 0 ? named : [total];
	const order = (datum) => (datumValue(datum) === void 0 ? ids.length : 0) + seriesOf(datum);
	const parts = shown.toSorted((a, b) => order(a) - order(b)).map((datum) => ({
		paint: paintOf$1(datum, seriesOf(datum), setting),
		value: datumValue(datum),
		figure: datum.figure
	}));
	return {
		key: data[0]?.key ?? "",
		label: data[0]?.label ?? "",
		detail: data.find((datum) => datum.detail !== void 0)?.detail,
		parts,
		height: sum$1(parts.flatMap(({ value }) => value?.gt(0) ? [value] : [])),
		printed: total ?? (named.length === 1 ? named[0] : void 0)
	};
}
/** Where one bar is spoken of, it is full and the others stand back. */
function paintOf$1(datum, series, setting) {
	const { chart, theme } = setting;
	return chart.series.length === 0 && chart.data.some(({ accent }) => accent) && !datum.accent ? { color: theme.aside } : seriesPaint(series, setting);
}
/** Hatched in the picture: a part that is not known and whose words are not printed at the end of its stack. */
function isHatched(part, { printed }) {
	return part.value === void 0 && part.figure !== printed?.figure;
}
function hasHatched(stacks) {
	return stacks.some((stack) => stack.parts.some((part) => isHatched(part, stack)));
}
/** Parts end where the sum of their values is on the scale; what is not known follows them. */
function layParts(stack, ptOf) {
	let fromPt = 0;
	let known = sum$1([]);
	return stack.parts.map((part) => {
		const isUnknown = isHatched(part, stack);
		if (!isUnknown && !part.value?.gt(0)) return {
			part,
			fromPt,
			toPt: fromPt + thinnestPartPt,
			isInk: false
		};
		known = known.plus(part.value ?? 0);
		const leastPt = fromPt + (isUnknown ? 8 : thinnestPartPt);
		const stretch = {
			part,
			fromPt,
			toPt: Math.max(leastPt, ptOf(known)),
			isInk: true
		};
		fromPt = stretch.toPt;
		return stretch;
	});
}
function stackEnd(stretches) {
	return Math.max(0, ...stretches.map(({ toPt, isInk }) => isInk ? toPt : 0));
}
/** Paint of a stretch on its area; what has no ink and no words keeps its place. */
function drawStretch$1({ part, isInk }, area, { stack, setting }) {
	if (isInk) return part.value === void 0 ? [hatched(area, setting, part.figure)] : [fillPart(area, part.paint, setting, part.figure)];
	return part.figure === stack.printed?.figure ? [] : standIn$1(area, setting, part.figure);
}
// ../../packages/render/src/chart/bars.ts
var rowPt$1 = 15.5;
var barPt$1 = 8.5;
var labelGapPt$1 = 6;
var valueGapPt$1 = 4;
/** Between the unit or the legend and the first row. */
var underLegendPt = 1;
/** Longer labels and values turn over. */
var widestLabelShare$1 = .42;
var widestValueShare$1 = .3;
function drawBars(setting) {
	const { widthPt } = setting;
	const stacks = toStacks(setting);
	const rows = stacks.map((stack) => toRow$1(stack, setting));
	const zeroPt = Math.max(0, ...rows.map(({ label }) => label.widthPt)) + labelGapPt$1;
	const legend = drawLegend(setting, [...seriesEntries(setting), ...unknownEntry(setting, hasHatched(stacks))], {
		unit: "right",
		leftPt: zeroPt
	});
	const topPt = legend.heightPt > 0 ? legend.heightPt + underLegendPt : 0;
	const valuePt = Math.max(0, ...rows.map(({ value }) => value.widthPt)) + valueGapPt$1;
	const longestPt = widthPt - zeroPt - valuePt - Math.max(0, ...stacks.map(slack));
	const most = largest(stacks.map(({ height }) => height));
	const ptOf = (value) => most.gt(0) ? value.div(most).mul(longestPt).toNumber() : 0;
	let yPt = topPt;
	const bars = rows.flatMap((row) => {
		const boxes = drawRow$1(row, {
			zeroPt,
			yPt,
			ptOf,
			setting
		});
		yPt += row.heightPt;
		return boxes;
	});
	return {
		heightPt: round$2(yPt),
		boxes: [
			...legend.boxes,
			...bars,
			rule$1([
				zeroPt,
				topPt,
				zeroPt,
				yPt
			], baseStroke(setting.theme), setting)
		]
	};
}
/** What thin and unknown parts may add to the length of a stack. */
function slack(stack) {
	const unknown = stack.parts.filter((part) => isHatched(part, stack)).length;
	const thin = Math.max(0, stack.parts.length - 1 - unknown);
	return unknown * 8 + thin * thinnestPartPt;
}
function toRow$1(stack, setting) {
	const { text } = setting.theme;
	const labelPt = setting.widthPt * widestLabelShare$1;
	const label = stackWords([setWords(textRuns(stack.label, text.label), setting, labelPt), setWords(textRuns(stack.detail ?? "", text.detail), setting, labelPt)]);
	const valuePt = setting.widthPt * widestValueShare$1;
	const value = stack.printed === void 0 ? noWords : setWords(figureRuns(stack.printed, text.value), setting, valuePt);
	const wordsPt = Math.max(label.heightPt, value.heightPt) + 5;
	return {
		stack,
		label,
		value,
		heightPt: Math.max(rowPt$1, wordsPt)
	};
}
function drawRow$1(row, { zeroPt, yPt, ptOf, setting }) {
	const { stack, label, value } = row;
	const middle = yPt + row.heightPt / 2;
	const stretches = layParts(stack, ptOf);
	const bar = {
		yPt: middle - barPt$1 / 2,
		heightPt: barPt$1
	};
	const parts = stretches.flatMap((stretch) => {
		const { fromPt, toPt, isInk } = stretch;
		const drawn = drawStretch$1(stretch, {
			...bar,
			xPt: zeroPt + fromPt,
			widthPt: toPt - fromPt
		}, {
			stack,
			setting
		});
		if (!isInk || fromPt === 0) return drawn;
		const xPt = zeroPt + fromPt - betweenPartsPt / 2;
		return [...drawn, fill$1({
			...bar,
			xPt,
			widthPt: betweenPartsPt
		}, white$1, setting)];
	});
	const labelSpot = {
		xPt: zeroPt - labelGapPt$1,
		yPt: middle - label.heightPt / 2
	};
	const valueSpot = {
		xPt: zeroPt + stackEnd(stretches) + valueGapPt$1,
		yPt: middle - value.heightPt / 2
	};
	return [
		...parts,
		...placeWords(label, {
			...labelSpot,
			align: "right"
		}, setting),
		...placeWords(value, {
			...valueSpot,
			align: "left"
		}, setting)
	];
}
// ../../packages/render/src/chart/axis.ts
/** Preferred first: readers halve and double more easily than they read 1.5 or 3. */
var roundSteps = [
	"1",
	"2",
	"5",
	"2.5",
	"4",
	"3",
	"1.5",
	"6",
	"8"
];
/** Ticks from zero to the first at or over `most`, in the units of the axis. */
function axisTicks(most, wholeNumbers) {
	const step = tickStep(most, wholeNumbers);
	const count = Exact.max(1, most.div(step).ceil()).toNumber();
	const decimals = step.decimalPlaces();
	return Array.from({ length: count + 1 }, (_, index) => {
		const value = step.mul(index);
		return {
			value,
			digits: index === 0 ? "0" : value.toFixed(decimals)
		};
	});
}
function tickStep(most, wholeNumbers) {
	if (!most.gt(0)) return new Exact(1);
	const power = Math.floor(most.log(10).toNumber());
	const sizes = [power - 1, power].map((exponent) => new Exact(10).pow(exponent));
	const steps = roundSteps.flatMap((step) => sizes.map((size) => size.mul(step)));
	return (wholeNumbers ? steps.filter((step) => step.isInteger()) : steps).find((step) => {
		const lines = most.div(step).ceil();
		return lines.gte(4) && lines.lte(5);
	}) ?? new Exact(1);
}
// ../../packages/render/src/chart/value-axis.ts
var gapPt$2 = 6;
/** Round steps in the unit that the chart names. */
function toAxis(values, setting) {
	const divisor = divisorOf(setting.chart.unit);
	const whole = values.every((value) => value.div(divisor).isInteger());
	const ticks = axisTicks(largest(values).div(divisor), whole).map(({ value, digits }) => ({
		value: value.mul(divisor),
		words: setWords(textRuns(groupDigits(digits, setting.language), setting.theme.text.axis), setting)
	}));
	return {
		ticks,
		top: largest(ticks.map(({ value }) => value)),
		widthPt: Math.max(...ticks.map(({ words }) => words.widthPt)) + gapPt$2
	};
}
function plotY(value, plot) {
	return plot.topPt + plot.heightPt - value.div(plot.top).mul(plot.heightPt).toNumber();
}
function drawAxis(axis, plot, setting) {
	const right = plot.leftPt + plot.widthPt;
	return axis.ticks.flatMap(({ value, words }, index) => {
		const yPt = plotY(value, plot);
		const stroke = index === 0 ? baseStroke(setting.theme) : gridStroke(setting.theme);
		const spot = {
			xPt: plot.leftPt - gapPt$2,
			yPt: yPt - 4.5,
			align: "right"
		};
		return [rule$1([
			plot.leftPt,
			yPt,
			right,
			yPt
		], stroke, setting), ...placeWords(words, spot, setting)];
	});
}
// ../../packages/render/src/chart/columns.ts
/** Room for the total of a column that reaches the highest grid line. */
var abovePlotPt$1 = 14;
/** A column keeps this much of its slot; the rest is gap. */
var columnShare = .64;
var widestColumnPt = 46;
var totalGapPt = 3.5;
/** Between the zero line and the names under it. */
var namesGapPt = 3;
/** Lower columns could not be told apart. */
var leastPlotPt = 60;
/** Narrower slots have no second line of label. */
var detailSlotPt = 40;
var mostLabelLines = 3;
function drawColumns(setting) {
	const stacks = toStacks(setting);
	const axis = toAxis(stacks.map(({ height }) => height), setting);
	const slotPt = (setting.widthPt - axis.widthPt) / Math.max(1, stacks.length);
	const names = nameColumns(stacks, {
		leftPt: axis.widthPt,
		slotPt,
		setting
	});
	return names === void 0 ? drawBars(setting) : drawUpright(stacks, {
		axis,
		names,
		slotPt,
		setting
	});
}
function drawUpright(stacks, layout) {
	const { axis, names, slotPt, setting } = layout;
	const legend = drawLegend(setting, [...seriesEntries(setting), ...unknownEntry(setting, hasHatched(stacks))]);
	const lowestPt = Math.max(0, ...names.map(({ words }) => words.heightPt));
	const plotPt = plotHeight(legend.heightPt + abovePlotPt$1 + namesGapPt + lowestPt, setting);
	const laid = stacks.map((stack) => layParts(stack, (value) => value.div(axis.top).mul(plotPt).toNumber()));
	const overPt = Math.max(0, ...laid.map((stretches) => stackEnd(stretches) - plotPt));
	const plot = {
		leftPt: axis.widthPt,
		topPt: legend.heightPt + abovePlotPt$1 + overPt,
		widthPt: setting.widthPt - axis.widthPt,
		heightPt: plotPt,
		top: axis.top
	};
	const totals = setTotals(stacks, slotPt, setting);
	const columns = stacks.flatMap((stack, index) => {
		const place = {
			centrePt: plot.leftPt + slotPt * (index + .5),
			slotPt,
			plot,
			total: totals?.[index],
			setting
		};
		return drawColumn(stack, laid[index] ?? [], place);
	});
	const labelsPt = plot.topPt + plot.heightPt + namesGapPt;
	const labels = names.flatMap(({ words, centrePt }) => placeWords(words, {
		xPt: centrePt,
		yPt: labelsPt,
		align: "center"
	}, setting));
	return {
		heightPt: round$2(labelsPt + lowestPt),
		boxes: [
			...legend.boxes,
			...drawAxis(axis, plot, setting),
			...columns,
			...labels
		]
	};
}
/** What all that is not plot leaves of the whole, where the theme gives a whole. */
function plotHeight(restPt, { theme }) {
	const { columnsPt, plotPt } = theme;
	return columnsPt === void 0 ? plotPt : Math.max(leastPlotPt, columnsPt - restPt);
}
function columnWidth(slotPt) {
	return Math.min(widestColumnPt, slotPt * columnShare);
}
function drawColumn(stack, stretches, place) {
	const { centrePt, slotPt, plot, setting } = place;
	const widthPt = columnWidth(slotPt);
	const xPt = centrePt - widthPt / 2;
	const zeroPt = plot.topPt + plot.heightPt;
	return [...stretches.flatMap((stretch) => {
		const { fromPt, toPt, isInk } = stretch;
		const drawn = drawStretch$1(stretch, {
			xPt,
			yPt: zeroPt - toPt,
			widthPt,
			heightPt: toPt - fromPt
		}, {
			stack,
			setting
		});
		if (!isInk || fromPt === 0) return drawn;
		const yPt = zeroPt - fromPt - betweenPartsPt / 2;
		return [...drawn, fill$1({
			xPt,
			yPt,
			widthPt,
			heightPt: betweenPartsPt
		}, white$1, setting)];
	}), ...drawTotal(stack, zeroPt - stackEnd(stretches), place)];
}
function drawTotal({ printed }, topPt, place) {
	const { centrePt, slotPt, plot, total, setting } = place;
	if (total === void 0) {
		const columnPt = columnWidth(slotPt);
		const bottomPt = plot.topPt + plot.heightPt;
		const yPt = Math.min(topPt, bottomPt - 4);
		return standIn$1({
			xPt: centrePt - columnPt / 2,
			yPt,
			widthPt: columnPt,
			heightPt: bottomPt - yPt
		}, setting, printed?.figure);
	}
	if (total.lines.length === 0) return [];
	const { widthPt, heightPt } = total;
	const yPt = topPt - totalGapPt - heightPt + 1.5;
	return [ground$2({
		xPt: centrePt - widthPt / 2,
		yPt,
		widthPt,
		heightPt
	}, setting), ...placeWords(total, {
		xPt: centrePt,
		yPt,
		align: "center"
	}, setting)];
}
/** The totals over all columns, or over none of them where two would touch: the grid tells the heights then. */
function setTotals(stacks, slotPt, setting) {
	const { value } = setting.theme.text;
	const totals = stacks.map(({ printed }) => printed === void 0 ? noWords : setWords(figureRuns(printed, value), setting));
	const besidePt = slotPt - columnWidth(slotPt) / 2 - 1.5;
	return totals.every(({ widthPt }, index) => {
		const nextPt = totals[index + 1]?.widthPt ?? widthPt;
		const roomPt = stacks.length === 1 ? slotPt : 2 * besidePt;
		return widthPt + nextPt + 4 <= 2 * slotPt && widthPt <= roomPt;
	}) ? totals : void 0;
}
/** What stands under the columns; undefined where it finds no room. */
function nameColumns(stacks, place) {
	return isYears(stacks) ? nameYears(stacks, place) : nameEach(stacks, place);
}
function nameEach(stacks, { leftPt, slotPt, setting }) {
	const { label, detail } = setting.theme.text;
	const roomPt = slotPt - 2;
	const names = stacks.map((stack, index) => {
		const first = setWords(textRuns(stack.label, label), setting, slotPt);
		const below = setWords(textRuns(slotPt < detailSlotPt ? "" : stack.detail ?? "", detail), setting, slotPt);
		return {
			centrePt: leftPt + slotPt * (index + .5),
			words: stackWords([first, below])
		};
	});
	return names.every(({ words }) => words.widthPt <= roomPt && words.lines.length <= mostLabelLines) ? names : void 0;
}
function isYears(stacks) {
	const dated = stacks.filter(({ key }) => key !== "undated");
	return dated.length > 0 && dated.every(({ key }) => /^\d{4}$/.test(key));
}
/** Years that would touch are named every second or third; the alternative text has them all. */
function nameYears(stacks, { leftPt, slotPt, setting }) {
	const { label, detail } = setting.theme.text;
	const edges = [0, setting.widthPt];
	const all = stacks.map((stack, index) => {
		const second = slotPt < detailSlotPt ? "" : stack.detail ?? "";
		const words = stackWords([setWords(textRuns(stack.label, label), setting, Math.max(slotPt, 60)), setWords(textRuns(second, detail), setting, Math.max(slotPt, 60))]);
		return {
			centrePt: keepInside(leftPt + slotPt * (index + .5), words.widthPt, edges),
			words,
			isUndated: stack.key === "undated"
		};
	});
	const undated = all.filter(({ isUndated }) => isUndated);
	const widest = Math.max(0, ...all.map(({ words, isUndated }) => isUndated ? 0 : words.widthPt));
	const every = Math.max(1, Math.ceil((widest + 2) / slotPt));
	const years = all.filter(({ isUndated }, index) => !isUndated && index % every === 0);
	const kept = [];
	for (const name of [...undated, ...years]) if (kept.every((other) => areApart$1(name, other))) kept.push(name);
	return kept.sort((a, b) => a.centrePt - b.centrePt);
}
function areApart$1(a, b) {
	return Math.abs(a.centrePt - b.centrePt) >= (a.words.widthPt + b.words.widthPt) / 2 + 2;
}
// ../../packages/render/src/chart/dots.ts
var rowPt = 18;
var radiusPt = 2.6;
var rimPt = 1;
var linkPt = 1.6;
var labelGapPt = 6;
var valueGapPt = 4;
/** Grid lines stand out over the first row by this. */
var overRowsPt = 4;
var widestLabelShare = .42;
var widestValueShare = .3;
function drawDots(setting) {
	const { chart, widthPt } = setting;
	const rows = toRows(setting);
	const zeroPt = Math.max(0, ...rows.map(({ label }) => label.widthPt)) + labelGapPt;
	const legend = drawLegend(setting, toEntries(setting), {
		unit: "right",
		leftPt: zeroPt
	});
	const valuePt = Math.max(0, ...rows.map(({ value }) => value.widthPt));
	const scalePt = widthPt - zeroPt - radiusPt - valueGapPt - valuePt - 1.5;
	const values = chart.data.filter(isDot(setting)).flatMap((datum) => datumValue(datum) ?? []);
	const topPt = legend.heightPt + 2;
	const firstPt = topPt + overRowsPt;
	const field = {
		zeroPt,
		topPt,
		scalePt,
		bottomPt: firstPt + rows.reduce((sum, { heightPt }) => sum + heightPt, 0)
	};
	const scale = drawScale(values, field, setting);
	let yPt = firstPt;
	const drawn = rows.flatMap((row) => {
		const middlePt = yPt + row.heightPt / 2;
		yPt += row.heightPt;
		return drawRow(row, {
			zeroPt,
			middlePt,
			ptOf: scale.ptOf,
			setting
		});
	});
	return {
		heightPt: round$2(field.bottomPt + scale.underPt),
		boxes: [
			...legend.boxes,
			...scale.boxes,
			...drawn
		]
	};
}
function isDot({ chart }) {
	const ids = new Set(chart.series.map(({ id }) => id));
	return ({ series }) => series !== void 0 && ids.has(series);
}
function toRows(setting) {
	const { chart, theme, widthPt } = setting;
	const [plan, result] = chart.series.map(({ id }) => id);
	return [...new Set(chart.data.map(({ key }) => key))].map((key) => {
		const data = chart.data.filter((datum) => datum.key === key);
		const ofSeries = (id) => data.find(({ series }) => series !== void 0 && series === id);
		const shown = data.find((datum) => !isDot(setting)(datum)) ?? ofSeries(result);
		const label = stackWords([setWords(textRuns(data[0]?.label ?? "", theme.text.label), setting, widthPt * widestLabelShare), setWords(textRuns(data.find(({ detail }) => detail !== void 0)?.detail ?? "", theme.text.detail), setting, widthPt * widestLabelShare)]);
		const value = shown === void 0 ? noWords : setWords(figureRuns(shown, theme.text.value), setting, widthPt * widestValueShare);
		const heightPt = Math.max(rowPt, label.heightPt + 5, value.heightPt + 5);
		return {
			label,
			plan: ofSeries(plan),
			result: ofSeries(result),
			value,
			heightPt
		};
	});
}
function toEntries(setting) {
	const { chart } = setting;
	const dots = chart.series.map(({ label }, index) => {
		const role = index === 0 ? "plan" : "result";
		return {
			label,
			sign: (xPt, yPt) => [drawDot(role, [xPt + 3.75, yPt + 3.75], setting)]
		};
	});
	const unknown = chart.data.filter(isDot(setting)).some((datum) => !datumValue(datum));
	return [...dots, ...unknownEntry(setting, unknown)];
}
var axisGapPt = 3;
var betweenFiguresPt = 5;
/** Upright grid lines at round steps with their figures under them, and the zero line. */
function drawScale(values, field, setting) {
	const { zeroPt, topPt, bottomPt, scalePt } = field;
	const divisor = divisorOf(setting.chart.unit);
	const whole = values.every((value) => value.div(divisor).isInteger());
	const ticks = axisTicks(largest(values).div(divisor), whole);
	const top = largest(ticks.map(({ value }) => value)).mul(divisor);
	const ptOf = (value) => value.div(top).mul(scalePt).toNumber();
	const figures = ticks.map(({ value, digits }) => {
		const words = setWords(textRuns(groupDigits(digits, setting.language), setting.theme.text.axis), setting);
		const xPt = zeroPt + ptOf(value.mul(divisor));
		return {
			xPt,
			words,
			centrePt: keepInside(xPt, words.widthPt, [0, setting.widthPt])
		};
	});
	const widest = Math.max(...figures.map(({ words }) => words.widthPt));
	const stepPt = scalePt / Math.max(1, ticks.length - 1) - widest / 2;
	const every = Math.max(1, Math.ceil((widest / 2 + betweenFiguresPt) / Math.max(1, stepPt)));
	return {
		ptOf,
		boxes: figures.flatMap(({ xPt, words, centrePt }, index) => {
			const stroke = index === 0 ? baseStroke(setting.theme) : gridStroke(setting.theme);
			const spot = {
				xPt: centrePt,
				yPt: bottomPt + axisGapPt,
				align: "center"
			};
			return [rule$1([
				xPt,
				topPt,
				xPt,
				bottomPt
			], stroke, setting), ...index % every === 0 ? placeWords(words, spot, setting) : []];
		}),
		underPt: axisGapPt + (figures[0]?.words.heightPt ?? 0)
	};
}
function drawRow(row, { zeroPt, middlePt, ptOf, setting }) {
	const { label, value } = row;
	const xOf = (datum) => {
		const known = datum === void 0 ? void 0 : datumValue(datum);
		return known === void 0 ? void 0 : zeroPt + ptOf(known);
	};
	const [planPt, resultPt] = [xOf(row.plan), xOf(row.result)];
	const isClose = planPt !== void 0 && resultPt !== void 0 && Math.abs(planPt - resultPt) < 2 * radiusPt;
	const liftPt = isClose || planPt === void 0 && resultPt === void 0 ? 3.1 : 0;
	const unknownPt = zeroPt + radiusPt;
	const rightPt = Math.max(planPt ?? unknownPt, resultPt ?? unknownPt);
	const link = {
		color: setting.theme.period,
		thicknessPt: linkPt
	};
	const valueArea = {
		xPt: rightPt + radiusPt + valueGapPt,
		yPt: middlePt - value.heightPt / 2,
		widthPt: value.widthPt,
		heightPt: value.heightPt
	};
	return [
		...placeWords(label, {
			xPt: zeroPt - labelGapPt,
			yPt: middlePt - label.heightPt / 2,
			align: "right"
		}, setting),
		...planPt === void 0 || resultPt === void 0 || isClose ? [] : [rule$1([
			planPt,
			middlePt,
			resultPt,
			middlePt
		], link, setting)],
		...drawDatum(row.plan, "plan", {
			xPt: planPt,
			yPt: middlePt - liftPt,
			zeroPt,
			setting
		}),
		...drawDatum(row.result, "result", {
			xPt: resultPt,
			yPt: middlePt + liftPt,
			zeroPt,
			setting
		}),
		...value.lines.length === 0 ? [] : [ground$2(valueArea, setting)],
		...placeWords(value, {
			...valueArea,
			align: "left"
		}, setting)
	];
}
/** A dot that keeps the place of its figure; hatched at the zero line where it is not known. */
function drawDatum(datum, role, { xPt, yPt, zeroPt, setting }) {
	if (datum === void 0) return [];
	const side = 2 * radiusPt;
	if (xPt === void 0) return [hatched({
		xPt: zeroPt,
		yPt: yPt - radiusPt,
		widthPt: side,
		heightPt: side
	}, setting, datum.figure)];
	const area = {
		xPt: xPt - radiusPt,
		yPt: yPt - radiusPt,
		widthPt: side,
		heightPt: side
	};
	return [drawDot(role, [xPt, yPt], setting), ...standIn$1(area, setting, datum.figure)];
}
/** A plan is a white disc with a rim, a result a full one. */
function drawDot(role, [xPt, yPt], { chart, theme }) {
	const at = {
		xPt: round$2(xPt),
		yPt: round$2(yPt),
		radiusPt,
		source: chart.path
	};
	return role === "plan" ? {
		type: "disc",
		...at,
		color: white$1,
		stroke: {
			color: theme.ink,
			thicknessPt: rimPt
		}
	} : {
		type: "disc",
		...at,
		color: theme.result
	};
}
// ../../packages/render/src/chart/line-ends.ts
var widestShare = .34;
var betweenPt$1 = 1.5;
/** The name in the colour of its line where that can be read on white. */
function toEnd(label, last, { ink, setting }) {
	const { text } = setting.theme;
	const measurePt = setting.widthPt * widestShare;
	const color = readsOnWhite(ink.color) ? ink.color : text.label.color;
	const name = setWords(textRuns(label ?? "", {
		...text.value,
		color
	}), setting, measurePt);
	const style = label === void 0 ? text.value : text.axis;
	const words = stackWords([name, last === void 0 ? noWords : setWords(figureRuns(last, style), setting, measurePt)]);
	return {
		words,
		middlePt: (words.lines[0]?.heightPt ?? 0) / 2
	};
}
function endsHeight(ends) {
	return ends.reduce((sum, { words }) => sum + words.heightPt + betweenPt$1, 0);
}
/** Tops of the words: each as near to its line's end as the others and the edges let it be. */
function placeEnds(ends, wishedPt, [topPt, bottomPt]) {
	const order = ends.map((_, index) => index);
	order.sort((a, b) => (wishedPt[a] ?? 0) - (wishedPt[b] ?? 0) || a - b);
	const tops = ends.map(({ middlePt }, index) => (wishedPt[index] ?? 0) - middlePt);
	let least = topPt;
	for (const index of order) {
		tops[index] = Math.max(tops[index] ?? 0, least);
		least = tops[index] + (ends[index]?.words.heightPt ?? 0) + betweenPt$1;
	}
	let most = bottomPt;
	for (const index of order.toReversed()) {
		const heightPt = ends[index]?.words.heightPt ?? 0;
		tops[index] = Math.min(tops[index] ?? 0, most - heightPt);
		most = tops[index] - betweenPt$1;
	}
	return tops;
}
/** A thread from the end of a line to words that could not stand beside it. */
function drawThread([xPt, yPt], [x2Pt, y2Pt], setting) {
	if (x2Pt - xPt < 8 && Math.abs(y2Pt - yPt) < 3) return [];
	const stroke = {
		color: setting.theme.soft,
		thicknessPt: .4
	};
	return [rule$1([
		xPt,
		yPt,
		x2Pt,
		y2Pt
	], stroke, setting)];
}
function drawEnd(words, [xPt, yPt], setting) {
	return placeWords(words, {
		xPt,
		yPt,
		align: "left"
	}, setting);
}
// ../../packages/render/src/chart/time-scale.ts
/** Years since the calendar's zero, with a fraction; undefined for what is not a date. */
function timeOf(date) {
	const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(date);
	if (match === null) return void 0;
	const [, year, quarter, half, month, day] = match;
	const start = Number(year);
	if (quarter !== void 0) return start + (Number(quarter) - .5) / 4;
	if (half !== void 0) return start + (Number(half) - .5) / 2;
	if (month === void 0) return start + .5;
	if (day === void 0) return start + (Number(month) - .5) / 12;
	return start + (daysBefore(start, Number(month)) + Number(day) - 1) / (isLeap(start) ? 366 : 365);
}
var monthDays = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function daysBefore(year, month) {
	const days = monthDays.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
	return month > 2 && isLeap(year) ? days + 1 : days;
}
function isLeap(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
// ../../packages/render/src/chart/line-scale.ts
/** Dates stand where their day is; other keys at even distances in the order of the data. */
function toScale(data, widthPt) {
	const keys = [...new Set(data.map(({ key }) => key))];
	const times = keys.map(positionOf);
	if (times.every((time) => time !== void 0)) {
		const at = new Map(keys.map((key, index) => [key, times[index] ?? 0]));
		const sorted = [...keys].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
		const first = Math.min(...times);
		const spread = Math.max(...times) - first;
		const xOf = (key) => spread === 0 ? widthPt / 2 : ((at.get(key) ?? first) - first) / spread * widthPt;
		return {
			keys: sorted,
			xOf
		};
	}
	const last = keys.length - 1;
	const xOf = (key) => last === 0 ? widthPt / 2 : Math.max(0, keys.indexOf(key)) / last * widthPt;
	return {
		keys,
		xOf
	};
}
/** A year without a month is a point of its own, not the middle of the year. */
function positionOf(key) {
	return /^\d{4}$/.test(key) ? Number(key) : timeOf(key);
}
var namedYears = 5;
var yearSteps = [
	1,
	2,
	5,
	10,
	20,
	50,
	100
];
var betweenNamesPt = 6;
/** First and last are named before what stands between them; none touches another or leaves the drawing. */
function nameScale(data, scale, { leftPt, widthPt, setting }) {
	const span = {
		leftPt,
		widthPt
	};
	const years = yearMarks(scale, span, setting);
	const marks = years ?? labelMarks(data, scale, span);
	const style = setting.theme.text[years === void 0 ? "label" : "axis"];
	const roomPt = Math.max(40, widthPt / Math.max(1, scale.keys.length - 1) - betweenNamesPt);
	const measurePt = Math.min(roomPt, widthPt / 2 - betweenNamesPt);
	const [first, ...rest] = marks.map(({ xPt, label }) => {
		const words = setWords(textRuns(label, style), setting, Math.max(measurePt, 24));
		return {
			xPt,
			words,
			centrePt: keepInside(xPt, words.widthPt, [0, setting.widthPt])
		};
	});
	const last = rest.pop();
	const kept = [];
	for (const name of [
		first,
		last,
		...rest
	]) if (name !== void 0 && kept.every((other) => areApart(name, other))) kept.push(name);
	return kept.sort((a, b) => a.xPt - b.xPt);
}
function areApart(a, b) {
	const leastPt = (a.words.widthPt + b.words.widthPt) / 2 + betweenNamesPt;
	return Math.abs(a.centrePt - b.centrePt) >= leastPt;
}
function labelMarks(data, scale, span) {
	return scale.keys.map((key) => ({
		xPt: span.leftPt + scale.xOf(key),
		label: data.find((datum) => datum.key === key)?.label ?? ""
	}));
}
/** Round years between the first and the last point; undefined where there are too few to name. */
function yearMarks(scale, span, setting) {
	const times = scale.keys.flatMap((key) => positionOf(key) ?? []);
	const [first = 0] = times;
	const last = times.at(-1) ?? first;
	if (times.length < scale.keys.length || last - first < namedYears) return void 0;
	const yearPt = span.widthPt / (last - first);
	const wordsPt = setWords(textRuns("2000", setting.theme.text.axis), setting).widthPt;
	const step = yearSteps.find((years) => years * yearPt >= 2 * wordsPt) ?? 200;
	const ends = [first, last].filter((time) => Number.isInteger(time));
	const years = [...ends];
	for (let year = Math.ceil(first / step) * step; year <= last; year += step) if (ends.every((end) => Math.abs(end - year) >= step / 2)) years.push(year);
	years.sort((a, b) => a - b);
	return years.map((year) => ({
		xPt: span.leftPt + (year - first) * yearPt,
		label: String(year)
	}));
}
// ../../packages/render/src/chart/lines.ts
var plotPt = 96;
var mainPt = 1.5;
var otherPt = 1.25;
var endPt$1 = 2;
var tickPt$1 = 5;
/** From the right edge of the plot to the names of the lines. */
var endGapPt = 6;
var abovePlotPt = 9;
var markPt = 5;
function drawLines(setting) {
	const { chart, theme, widthPt } = setting;
	const lines = toSeries(setting, toScale(chart.data, 1).keys);
	const axis = toAxis(chart.data.flatMap((datum) => datumValue(datum) ?? []), setting);
	const legend = drawLegend(setting, unknownEntry(setting, chart.data.some((datum) => datumValue(datum) === void 0)));
	const namesPt = Math.max(0, ...lines.map(({ end }) => end.words.widthPt));
	const plot = {
		leftPt: axis.widthPt,
		topPt: legend.heightPt + abovePlotPt,
		widthPt: widthPt - axis.widthPt - namesPt - endGapPt - endPt$1,
		heightPt: Math.max(plotPt, endsHeight(lines.map(({ end }) => end))),
		top: axis.top
	};
	const scale = toScale(chart.data, plot.widthPt);
	const names = nameScale(chart.data, scale, {
		...plot,
		setting
	});
	const zeroPt = plot.topPt + plot.heightPt;
	const tick = {
		color: theme.baseline,
		thicknessPt: .5
	};
	const under = names.flatMap(({ xPt, centrePt, words }) => [rule$1([
		xPt,
		zeroPt,
		xPt,
		zeroPt + tickPt$1
	], tick, setting), ...placeWords(words, {
		xPt: centrePt,
		yPt: zeroPt + tickPt$1,
		align: "center"
	}, setting)]);
	const underPt = Math.max(0, ...names.map(({ words }) => words.heightPt));
	return {
		heightPt: round$2(zeroPt + tickPt$1 + underPt),
		boxes: [
			...legend.boxes,
			...drawAxis(axis, plot, setting),
			...under,
			...drawSeries(lines, {
				plot,
				scale,
				setting
			})
		]
	};
}
/** The first series is the one spoken of. */
function toSeries(setting, keys) {
	const { chart, theme } = setting;
	return (chart.series.length === 0 ? [{
		label: void 0,
		data: chart.data
	}] : chart.series.map(({ id, label }) => ({
		label,
		data: chart.data.filter((datum) => datum.series === id)
	}))).map(({ label, data }, index) => {
		const ink = theme.lines[index % theme.lines.length] ?? { color: theme.ink };
		const ordered = data.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
		const last = ordered.findLast((datum) => datumValue(datum) !== void 0) ?? ordered.at(-1);
		return {
			label,
			data: ordered,
			ink,
			thicknessPt: index === 0 ? mainPt : otherPt,
			end: toEnd(label, last, {
				ink,
				setting
			})
		};
	});
}
function drawSeries(lines, field) {
	const { plot, setting } = field;
	const zeroPt = plot.topPt + plot.heightPt;
	const drawn = lines.map((line) => toPoints(line, field));
	const lasts = drawn.map((points) => points.findLast(({ yPt }) => yPt !== void 0));
	const tops = placeEnds(lines.map(({ end }) => end), lasts.map((last) => last?.yPt ?? zeroPt), [plot.topPt - abovePlotPt, zeroPt + tickPt$1]);
	const namesPt = plot.leftPt + plot.widthPt + endPt$1 + endGapPt;
	return [
		...lines.flatMap((line, index) => drawLine$1(drawn[index] ?? [], line, setting)),
		...drawn.flat().flatMap((point) => drawPlace(point, zeroPt, setting)),
		...lines.flatMap((line, index) => {
			const { end } = line;
			const [last, top = 0] = [lasts[index], tops[index]];
			const words = drawEnd(end.words, [namesPt, top], setting);
			if (last?.yPt === void 0) return words;
			const disc = drawDisc$1([last.xPt, last.yPt], endPt$1, {
				line,
				setting
			});
			const to = [namesPt - 1.5, top + end.middlePt];
			return [
				...drawThread([last.xPt + endPt$1, last.yPt], to, setting),
				disc,
				...words
			];
		})
	];
}
function toPoints({ data }, { plot, scale }) {
	return data.map((datum) => {
		const value = datumValue(datum);
		const yPt = value === void 0 ? void 0 : plotY(value, plot);
		return {
			datum,
			xPt: plot.leftPt + scale.xOf(datum.key),
			yPt
		};
	});
}
/** Where a point's figure is: on the line, or hatched over the zero line where it is not known. */
function drawPlace({ datum, xPt, yPt }, zeroPt, setting) {
	const area = {
		xPt: xPt - markPt / 2,
		widthPt: markPt,
		heightPt: markPt
	};
	return yPt === void 0 ? [hatched({
		...area,
		yPt: zeroPt - markPt
	}, setting, datum.figure)] : standIn$1({
		...area,
		yPt: yPt - markPt / 2
	}, setting, datum.figure);
}
function drawLine$1(points, line, setting) {
	return points.flatMap((point, index) => {
		const next = points[index + 1];
		if (point.yPt === void 0) return [];
		if (setting.chart.steps) return drawStep([point.xPt, point.yPt], next, {
			line,
			setting
		});
		if (points[index - 1]?.yPt === void 0 && next?.yPt === void 0) return [drawDisc$1([point.xPt, point.yPt], line.thicknessPt, {
			line,
			setting
		})];
		return drawStretch([point.xPt, point.yPt], next, {
			line,
			setting
		});
	});
}
/** From one point to the next, the corner between two stretches rounded where the line is not dashed. */
function drawStretch([xPt, yPt], next, { line, setting }) {
	if (next?.yPt === void 0) return [];
	const stroke = {
		...line.ink,
		thicknessPt: line.thicknessPt
	};
	const joint = drawDisc$1([xPt, yPt], line.thicknessPt / 2, {
		line,
		setting
	});
	const segment = rule$1([
		xPt,
		yPt,
		next.xPt,
		next.yPt
	], stroke, setting);
	return line.ink.dash === void 0 ? [segment, joint] : [segment];
}
/** Level to the next point, then up or down to it; half a stroke further at both ends closes the corners. */
function drawStep([xPt, yPt], next, { line, setting }) {
	if (next === void 0) return [];
	const stroke = {
		...line.ink,
		thicknessPt: line.thicknessPt
	};
	const half = line.thicknessPt / 2;
	const tread = rule$1([
		xPt - half,
		yPt,
		next.xPt + half,
		yPt
	], stroke, setting);
	if (next.yPt === void 0 || next.yPt === yPt) return [tread];
	return [tread, rule$1([
		next.xPt,
		yPt,
		next.xPt,
		next.yPt
	], stroke, setting)];
}
function drawDisc$1([xPt, yPt], radiusPt, { line, setting }) {
	return {
		type: "disc",
		xPt: round$2(xPt),
		yPt: round$2(yPt),
		radiusPt: round$2(radiusPt),
		color: line.ink.color,
		source: setting.chart.path
	};
}
// ../../packages/render/src/chart/progress.ts
var barTopPt = 13;
var barPt = 10;
/** One line of labels stands in the room over the bar. */
var linePt$1 = 9.5;
var tickPt = 3;
var quarters = [
	0,
	25,
	50,
	75,
	100
];
function drawProgress(setting) {
	const { chart, theme, widthPt } = setting;
	const { value, axis } = theme.text;
	const share = chart.data.find((datum) => datum.key === "share");
	const [done, rest] = chart.data.filter((datum) => datum.key !== "share");
	const left = done === void 0 ? [] : labelled$1(done, value, setting);
	const ratio = share === void 0 ? [] : bracketed(share, value, setting);
	const right = rest === void 0 ? [] : labelled$1(rest, {
		...value,
		weight: 400,
		color: theme.soft
	}, setting);
	const words = setWords([...left, ...ratio], setting, widthPt);
	const restWords = setWords(right, setting, widthPt);
	const crowded = words.widthPt + restWords.widthPt + 8 > widthPt;
	const linesPt = crowded ? words.heightPt + restWords.heightPt : words.heightPt;
	const shiftPt = Math.max(0, linesPt - linePt$1);
	const restTop = crowded ? words.heightPt : 0;
	const scale = quarters.flatMap((quarter) => drawQuarter(quarter, shiftPt, setting));
	return {
		heightPt: round$2(26 + axis.sizePt + 2 + shiftPt),
		boxes: [
			...placeWords(words, {
				xPt: 0,
				yPt: 0,
				align: "left"
			}, setting),
			...placeWords(restWords, {
				xPt: widthPt,
				yPt: restTop,
				align: "right"
			}, setting),
			hatched({
				xPt: 0,
				yPt: barTopPt + shiftPt,
				widthPt,
				heightPt: barPt
			}, setting),
			...drawDone(doneShare(done, rest, share), shiftPt, setting),
			...scale
		]
	};
}
function labelled$1(datum, style, setting) {
	const gap = setting.language === "zh-CN" ? "" : " ";
	return [...textRuns(datum.label + gap, style), ...figureRuns(datum, style)];
}
function bracketed(datum, style, setting) {
	const [open, close] = setting.language === "zh-CN" ? ["（", "）"] : [" (", ")"];
	return [
		...textRuns(open, style),
		...figureRuns(datum, style),
		...textRuns(close, style)
	];
}
function doneShare(done, rest, share) {
	const stated = share === void 0 ? void 0 : datumValue(share);
	if (stated !== void 0) return stated;
	const part = done === void 0 ? void 0 : datumValue(done);
	const other = rest === void 0 ? void 0 : datumValue(rest);
	if (part === void 0 || other === void 0) return void 0;
	const whole = part.plus(other);
	return whole.gt(0) ? part.div(whole) : void 0;
}
function drawDone(share, shiftPt, setting) {
	if (share === void 0 || !share.gt(0)) return [];
	const widthPt = setting.widthPt * Math.min(1, share.toNumber());
	return [fill$1({
		xPt: 0,
		yPt: barTopPt + shiftPt,
		widthPt,
		heightPt: barPt
	}, setting.theme.ink, setting)];
}
function drawQuarter(quarter, shiftPt, setting) {
	const { theme, widthPt } = setting;
	const xPt = widthPt * quarter / 100;
	const top = 23 + shiftPt;
	const align = quarter === 0 ? "left" : quarter === 100 ? "right" : "center";
	const words = setWords(textRuns(`${quarter}${setting.language === "ru" ? "\xA0" : ""}%`, theme.text.axis), setting);
	return [rule$1([
		xPt,
		top,
		xPt,
		top + tickPt
	], {
		color: theme.baseline,
		thicknessPt: .5
	}, setting), ...placeWords(words, {
		xPt,
		yPt: top + tickPt,
		align
	}, setting)];
}
// ../../packages/render/src/chart/share-labels.ts
var stepPt = 9.5;
/** From the leader to its words, and how far its end reaches towards them. */
var gapPt$1 = 4;
var elbowPt = 3;
/** Leaders closer than this are one. */
var betweenLeadersPt = 2;
var besidePt = 5;
/** Between the name of a larger part and words that stand under it. */
var underNamesPt = 1.5;
/** Stepped from left to right, each left of its leader; undefined where one finds no room. */
function placeLeaders(parts, room) {
	const { taken, topPt, setting } = room;
	const leaders = [];
	for (const { part, xPt } of middlesOf(parts, room)) {
		const words = setWords(shareRuns(part, setting), setting);
		const span = {
			fromPt: xPt - gapPt$1 - words.widthPt,
			toPt: xPt
		};
		const last = leaders.at(-1);
		if (span.fromPt < 0 || words.lines.length > 1) return void 0;
		if (taken.some((name) => name.fromPt < xPt + 1.5 && name.toPt > xPt - 1.5)) return void 0;
		if (last !== void 0 && xPt - last.xPt < betweenLeadersPt) return void 0;
		const under = taken.filter((name) => name.fromPt < span.toPt + besidePt && name.toPt + besidePt > span.fromPt);
		const lowest = Math.max(topPt, ...under.map(({ bottomPt }) => bottomPt + underNamesPt));
		const yPt = last === void 0 ? lowest : Math.max(lowest, last.yPt + stepPt);
		leaders.push({
			xPt,
			words,
			yPt
		});
	}
	return leaders;
}
/** Parts that are not known share the rest of the strip between them. */
function middlesOf(parts, { knownPt, setting }) {
	const unknown = parts.filter(({ share }) => share === void 0);
	const eachPt = (setting.widthPt - knownPt) / Math.max(1, unknown.length);
	return parts.map((part) => {
		const index = unknown.indexOf(part);
		return {
			part,
			xPt: index < 0 ? (part.fromPt + part.toPt) / 2 : knownPt + eachPt * (index + .5)
		};
	}).sort((a, b) => a.xPt - b.xPt);
}
function shareRuns({ datum }, { theme }) {
	const { label } = theme.text;
	return [...textRuns(`${datum.label} `, label), ...figureRuns(datum, label)];
}
/** @param fromPt bottom of the strip */
function drawLeaders(leaders, fromPt, setting) {
	const stroke = {
		color: setting.theme.baseline,
		thicknessPt: .4
	};
	const boxes = leaders.flatMap(({ xPt, yPt, words }) => {
		const middlePt = yPt + words.heightPt / 2;
		return [
			rule$1([
				xPt,
				fromPt,
				xPt,
				middlePt
			], stroke, setting),
			rule$1([
				xPt - elbowPt,
				middlePt,
				xPt,
				middlePt
			], stroke, setting),
			...placeWords(words, {
				xPt: xPt - gapPt$1,
				yPt,
				align: "right"
			}, setting)
		];
	});
	const bottoms = leaders.map(({ yPt, words }) => yPt + words.heightPt);
	return {
		heightPt: round$2(Math.max(0, ...bottoms)),
		boxes
	};
}
var squarePt = 7.5;
var keyRowPt = 11.5;
/** One line for each part: its paint, name, share and count. */
function drawKey(parts, topPt, setting) {
	const textPt = 11.5;
	let yPt = topPt;
	const boxes = parts.flatMap((part) => {
		const words = setWords([...shareRuns(part, setting), ...countRuns(part, setting)], setting, setting.widthPt - textPt);
		const square = {
			xPt: 0,
			yPt: yPt + 1,
			widthPt: squarePt,
			heightPt: squarePt
		};
		const drawn = [part.share === void 0 ? hatched(square, setting) : fillPart(square, part.paint, setting), ...placeWords(words, {
			xPt: textPt,
			yPt,
			align: "left"
		}, setting)];
		yPt += Math.max(keyRowPt, words.heightPt + 2);
		return drawn;
	});
	return {
		heightPt: round$2(yPt),
		boxes
	};
}
function countRuns({ count }, setting) {
	if (count === void 0) return [];
	const { label } = setting.theme.text;
	const [open, close] = setting.language === "zh-CN" ? ["（", "）"] : [" (", ")"];
	return [
		...textRuns(open, label),
		...figureRuns(count, label),
		...textRuns(close, label)
	];
}
// ../../packages/render/src/chart/share.ts
var stripPt = 16;
var betweenPt = .8;
var insidePt = 5;
var underPt = 3;
/** From here up a share stands inside its part. */
var leastInside = .07;
var shareSizePt = 8;
function drawShare(setting) {
	const parts = toParts(setting);
	const unit = unitWords$1(setting);
	const topPt = unit.lines.length > 0 ? unit.heightPt + underPt : 0;
	const named = parts.flatMap((part) => nameInside(part, setting) ?? []);
	const small = parts.filter((part) => named.every((one) => one.part !== part));
	const belowPt = topPt + stripPt;
	const taken = named.map(({ part, name }) => ({
		fromPt: part.fromPt,
		toPt: part.fromPt + name.widthPt,
		bottomPt: belowPt + underPt + name.heightPt
	}));
	const knownPt = Math.max(0, ...parts.map(({ toPt }) => toPt));
	const leaders = placeLeaders(small, {
		taken,
		topPt: belowPt + underPt,
		knownPt,
		setting
	});
	const namesPt = Math.max(belowPt, ...taken.map(({ bottomPt }) => bottomPt));
	const rest = leaders === void 0 ? drawKey(small, namesPt + underPt, setting) : drawLeaders(leaders, belowPt, setting);
	return {
		heightPt: round$2(Math.max(namesPt, rest.heightPt)),
		boxes: [
			...placeWords(unit, {
				xPt: 0,
				yPt: 0,
				align: "left"
			}, setting),
			...parts.flatMap((part) => drawPart(part, topPt, setting)),
			...drawUnknownRest(parts, topPt, setting),
			...named.flatMap((one) => drawNamed(one, topPt, setting)),
			...rest.boxes
		]
	};
}
/** Side by side in the order of the data; parts that are not known stand at the end of what is. */
function toParts(setting) {
	const { data } = setting.chart;
	const shares = [...new Set(data.map(({ key }) => key))].flatMap((key, index) => {
		const [datum, count] = data.filter((one) => one.key === key);
		return datum === void 0 ? [] : [{
			datum,
			count,
			share: datumValue(datum),
			index
		}];
	});
	const known = sum$1(shares.flatMap(({ share }) => share?.gt(0) ? [share] : []));
	const whole = known.gt(1) ? known : sum$1([]).plus(1);
	let fromPt = 0;
	return shares.map(({ datum, count, share, index }) => {
		const widthPt = share?.gt(0) ? share.div(whole).mul(setting.widthPt).toNumber() : 0;
		const part = {
			datum,
			count,
			share,
			paint: paintOf(datum, index, setting),
			fromPt
		};
		fromPt = Math.min(setting.widthPt, fromPt + widthPt);
		return {
			...part,
			toPt: fromPt
		};
	});
}
function paintOf(datum, index, { theme }) {
	if (datum.key === "other") return theme.other;
	return theme.series[index % 5] ?? theme.other;
}
/** Share and name of a part that has room for both; undefined where it has not. */
function nameInside(part, setting) {
	const { text } = setting.theme;
	const widthPt = part.toPt - part.fromPt;
	const { paint, share: value, datum, count } = part;
	if (paint.hatch !== void 0) return void 0;
	if (value === void 0 || value.lt(leastInside)) return void 0;
	const share = setWords(figureRuns(datum, {
		...text.value,
		sizePt: shareSizePt,
		color: inkOn(paint.color)
	}), setting);
	if (share.widthPt > widthPt - 10) return void 0;
	const roomPt = widthPt - (part.toPt > setting.widthPt - 1 ? 0 : insidePt);
	const name = stackWords([
		setWords(textRuns(datum.label, text.label), setting, roomPt),
		setWords(textRuns(datum.detail ?? "", text.detail), setting, roomPt),
		setWords(count === void 0 ? [] : figureRuns(count, text.axis), setting, roomPt)
	]);
	return name.widthPt <= roomPt && name.lines.length <= 4 ? {
		part,
		share,
		name
	} : void 0;
}
function drawNamed({ part, share, name }, topPt, setting) {
	const shareSpot = {
		xPt: part.fromPt + insidePt,
		yPt: topPt + (stripPt - share.heightPt) / 2,
		align: "left"
	};
	const nameSpot = {
		xPt: part.fromPt,
		yPt: topPt + stripPt + underPt,
		align: "left"
	};
	return [...placeWords(share, shareSpot, setting), ...placeWords(name, nameSpot, setting)];
}
/** White stands between two parts; a part too thin for it is drawn as thin as it can be seen. */
function drawPart(part, topPt, setting) {
	const { datum, count, share, paint, fromPt, toPt } = part;
	const isLast = toPt > setting.widthPt - .01;
	const widthPt = Math.max(betweenPt, toPt - fromPt - (isLast ? 0 : betweenPt));
	const area = {
		xPt: Math.min(fromPt, setting.widthPt - widthPt),
		yPt: topPt,
		widthPt,
		heightPt: stripPt
	};
	const counted = standIn$1(area, setting, count?.figure);
	if (share === void 0) return counted;
	if (!share.gt(0)) return [...standIn$1(area, setting, datum.figure), ...counted];
	return [fillPart(area, paint, setting, datum.figure), ...counted];
}
function drawUnknownRest(parts, topPt, setting) {
	const unknown = parts.filter(({ share }) => share === void 0);
	if (unknown.length === 0) return [];
	const xPt = Math.max(0, ...parts.map(({ toPt }) => toPt));
	const area = {
		xPt,
		yPt: topPt,
		widthPt: setting.widthPt - xPt,
		heightPt: stripPt
	};
	if (area.widthPt < 1) return [];
	return [hatched(area, setting), ...unknown.flatMap(({ datum }) => standIn$1(area, setting, datum.figure))];
}
// ../../packages/render/src/chart/tile-classes.ts
var most = 5;
function classesOf(data, setting) {
	const top = largest(data.flatMap((datum) => datumValue(datum) ?? [])).ceil().toNumber();
	const width = Math.max(1, Math.ceil(top / most));
	const count = Math.max(1, Math.ceil(top / width));
	const { sequence } = setting.theme;
	return {
		width,
		colors: sequence.slice(0, count)
	};
}
function classOf(value, classes) {
	if (!value.gt(0)) return "#FFFFFF";
	const index = value.div(classes.width).ceil().toNumber() - 1;
	return classes.colors[index] ?? classes.colors.at(-1) ?? "#FFFFFF";
}
/** In the empty lower right: the unit, five swatches with their limits, the hatch if the chart names it. */
function drawClassLegend(classes, { xPt, yPt, side }, setting) {
	const { chart, theme } = setting;
	const small = theme.text.detail;
	const swatch = Math.min(12, (side * 2 - 4) / most);
	const title = unitWords$1(setting);
	const swatches = classes.colors.flatMap((color, index) => {
		const left = xPt + index * swatch;
		const area = {
			xPt: left,
			yPt: yPt + 13,
			widthPt: swatch,
			heightPt: 7
		};
		const limits = setWords(textRuns(limitsOf(index, classes), small), setting);
		const spot = {
			xPt: left + swatch / 2,
			yPt: yPt + 21,
			align: "center"
		};
		return [fill$1(area, color, setting), ...placeWords(limits, spot, setting)];
	});
	const none = chart.series.find(({ id }) => id === "none");
	return [
		...placeWords(title, {
			xPt,
			yPt: yPt + 2,
			align: "left"
		}, setting),
		...swatches,
		...none === void 0 ? [] : [hatched({
			xPt,
			yPt: yPt + 33,
			widthPt: 9,
			heightPt: 7
		}, setting), ...placeWords(setWords(textRuns(none.label, small), setting), {
			xPt: xPt + 12,
			yPt: yPt + 32.25,
			align: "left"
		}, setting)]
	];
}
function limitsOf(index, { width }) {
	const from = index * width + 1;
	return width === 1 ? String(from) : `${from}–${(index + 1) * width}`;
}
// ../../packages/render/src/chart/tile-grid.ts
var tiles = {
	"654200": {
		column: 2,
		row: 1
	},
	"654300": {
		column: 3,
		row: 1
	},
	"652700": {
		column: 1,
		row: 2
	},
	"650200": {
		column: 2,
		row: 2
	},
	"652300": {
		column: 3,
		row: 2
	},
	"654000": {
		column: 2,
		row: 3
	},
	"650100": {
		column: 3,
		row: 3
	},
	"650400": {
		column: 4,
		row: 3
	},
	"650500": {
		column: 5,
		row: 3
	},
	"653000": {
		column: 1,
		row: 4
	},
	"652900": {
		column: 2,
		row: 4
	},
	"652800": {
		column: 3,
		row: 4
	},
	"653100": {
		column: 1,
		row: 5
	},
	"653200": {
		column: 2,
		row: 5
	}
};
/** Cities directly under the region share one dashed tile. */
var direct = {
	column: 5,
	row: 5
};
function isDirectCity(code) {
	return code.startsWith("6590");
}
function tileOf(code) {
	if (isDirectCity(code)) return direct;
	const tile = Object.hasOwn(tiles, code) ? tiles[code] : void 0;
	if (tile !== void 0) return tile;
	throw new require_world.BriefError("unknown-tile", `no tile for the region "${code}"`, "give a datum the six-digit code of a prefecture-level unit of Xinjiang");
}
// ../../packages/render/src/chart/tiles.ts
var gapPt = 2;
var smallestPt = 6.5;
function drawTiles(setting) {
	const { chart, theme, widthPt } = setting;
	const side = Math.min(theme.tilePt, (widthPt - gapPt * 4) / 5);
	const step = side + gapPt;
	const leftPt = (widthPt - step * 5 + gapPt) / 2;
	const classes = chart.data.some((datum) => datum.figure !== void 0) ? classesOf(chart.data, setting) : void 0;
	const boxes = chart.data.flatMap((datum) => {
		const { column, row } = tileOf(datum.key);
		const area = {
			xPt: leftPt + step * (column - 1),
			yPt: step * (row - 1),
			widthPt: side,
			heightPt: side
		};
		return classes === void 0 ? drawMarked(datum, area, setting) : drawValued(datum, area, {
			classes,
			setting
		});
	});
	const legend = classes === void 0 ? [] : drawClassLegend(classes, {
		xPt: leftPt + step * 3 + 5,
		yPt: step * 3,
		side
	}, setting);
	return {
		heightPt: round$2(step * 5 - gapPt),
		boxes: [...boxes, ...legend]
	};
}
/** A touched unit is full ink with a white name, the rest pale; there are no values. */
function drawMarked(datum, area, setting) {
	const { theme } = setting;
	const touched = datum.series === "touched";
	const style = {
		...theme.text.label,
		weight: touched ? 700 : 400,
		color: touched ? "#FFFFFF" : theme.soft
	};
	const name = nameWords(datum.label, area, style, setting);
	const middle = area.yPt + (area.heightPt - name.heightPt) / 2;
	const centre = area.xPt + area.widthPt / 2;
	return [...isDirectCity(datum.key) && !touched ? dashed(area, setting) : [fill$1(area, touched ? theme.ink : theme.muted, setting)], ...placeWords(name, {
		xPt: centre,
		yPt: middle,
		align: "center"
	}, setting)];
}
function drawValued(datum, area, { classes, setting }) {
	const { theme } = setting;
	const value = datumValue(datum);
	const color = value === void 0 ? void 0 : classOf(value, classes);
	const ink = color === void 0 ? theme.soft : inkOn(color);
	const name = nameWords(datum.label, area, {
		...theme.text.label,
		color: ink
	}, setting);
	const sizePt = round$2(Math.max(smallestPt, .27 * area.widthPt));
	const figure = setWords(figureRuns(datum, {
		...theme.text.value,
		sizePt,
		color: ink
	}), setting);
	const top = area.yPt + (area.heightPt - name.heightPt - figure.heightPt) / 2;
	const centre = area.xPt + area.widthPt / 2;
	const lower = {
		xPt: centre,
		yPt: top + name.heightPt,
		align: "center"
	};
	return [
		color === void 0 ? hatched(area, setting) : fill$1(area, color, setting),
		...isDirectCity(datum.key) ? dashed(area, setting) : [],
		...placeWords(name, {
			xPt: centre,
			yPt: top,
			align: "center"
		}, setting),
		...placeWords(figure, lower, setting)
	];
}
/** A long name shrinks to its tile, down to the smallest size that print allows. */
function nameWords(label, area, style, setting) {
	const share = !/\p{Script=Han}/u.test(label) ? .2 : [...label].length > 3 ? .215 : .235;
	const sizePt = round$2(Math.max(smallestPt, share * area.widthPt));
	const words = setWords(textRuns(label, {
		...style,
		sizePt
	}), setting);
	const room = area.widthPt - 2;
	if (words.widthPt <= room || sizePt === smallestPt) return words;
	const fitted = round$2(Math.max(smallestPt, Math.floor(sizePt * room * 10 / words.widthPt) / 10));
	return setWords(textRuns(label, {
		...style,
		sizePt: fitted
	}), setting);
}
function dashed({ xPt, yPt, widthPt, heightPt }, setting) {
	const stroke = {
		color: setting.theme.soft,
		thicknessPt: .5,
		dash: [2, 2]
	};
	const [right, bottom] = [xPt + widthPt, yPt + heightPt];
	return [
		rule$1([
			xPt,
			yPt,
			right,
			yPt
		], stroke, setting),
		rule$1([
			right,
			yPt,
			right,
			bottom
		], stroke, setting),
		rule$1([
			xPt,
			bottom,
			right,
			bottom
		], stroke, setting),
		rule$1([
			xPt,
			yPt,
			xPt,
			bottom
		], stroke, setting)
	];
}
/** Flags come in the order of their poles. */
function placeFlags(flags, widthPt) {
	const taken = [];
	const poles = flags.map((flag) => flag.xPt);
	return flags.map((flag, index) => {
		const place = firstFree(flag, {
			taken,
			widthPt,
			next: poles[index + 1]
		});
		claim(flag, place, taken);
		return place;
	});
}
function firstFree(flag, room) {
	for (let tier = 0;; tier += 1) {
		for (const side of ["right", "left"]) if (isFree(flag, {
			tier,
			side
		}, room)) return {
			tier,
			side
		};
		if (tier > room.taken.length) return {
			tier,
			side: fallbackSide(flag, room)
		};
	}
}
function fallbackSide(flag, room) {
	return extent(flag, "right")[1] <= room.widthPt ? "right" : "left";
}
function isFree(flag, { tier, side }, room) {
	const [from, to] = extent(flag, side);
	if (from < 0 || to > room.widthPt) return false;
	if (side === "right" && room.next !== void 0 && room.next < to + 3) return false;
	const free = (at, [start, end]) => (room.taken[at] ?? []).every(([left, right]) => end <= left || start >= right);
	const pole = [flag.xPt - 1, flag.xPt + 1];
	const crossed = Array.from({ length: Math.max(0, tier - 1) }, (_, index) => index + 1);
	return free(tier, [from, to]) && crossed.every((at) => free(at, pole));
}
function extent(flag, side) {
	return side === "right" ? [flag.xPt, flag.xPt + 3 + flag.widthPt] : [flag.xPt - 3 - flag.widthPt, flag.xPt];
}
function claim(flag, place, taken) {
	const from = place.tier === 0 ? 0 : 1;
	for (let tier = from; tier <= place.tier; tier += 1) {
		const row = taken[tier] ?? [];
		row.push(tier === place.tier ? extent(flag, place.side) : [flag.xPt - 1, flag.xPt + 1]);
		for (let empty = taken.length; empty < tier; empty += 1) taken[empty] = [];
		taken[tier] = row;
	}
}
// ../../packages/render/src/chart/timeline.ts
/** Of the axis, the tops of poles over it and the ends of those under it, for flags of two lines. */
var highAxisPt = 33;
var poleUpPt = 26;
var poleDownPt = 37;
var tierPt = 20;
var flagPt = 19;
var heightPt = 74;
/** Without a flag below: the axis and its years. */
var upperHeightPt = 50;
/** From a pole to the end of the longest flag, of half the width: longer names turn over. */
var flagEndPt = 8;
var periodPt = 4.4;
var discPt = 2.8;
/** Years closer than this are named every second, fifth or tenth. */
var yearNamePt = 20;
var endPt = 46;
function drawTimeline(setting) {
	const timed = setting.chart.data.flatMap((datum) => {
		const time = timeOf(datum.figure?.value ?? "");
		return time === void 0 ? [] : [{
			datum,
			time
		}];
	});
	if (timed.length === 0) return {
		heightPt: 0,
		boxes: []
	};
	const years = toYears(timed.map(({ time }) => time), setting.widthPt);
	const events = timed.map(({ datum, time }) => toEvent(datum, time, {
		xPt: xOf(time, years),
		setting
	})).sort((a, b) => a.time - b.time);
	const flags = placeFlags(events.map(({ xPt, name, date }) => ({
		xPt,
		widthPt: Math.max(name.widthPt, date.widthPt)
	})), setting.widthPt);
	const lowest = Math.max(...flags.map((flag) => flag.tier));
	const tallest = Math.max(...events.map(({ name, date }) => name.heightPt + date.heightPt));
	const extraPt = Math.max(0, tallest - flagPt);
	const polesPt = events.flatMap(({ xPt }, index) => (flags[index]?.tier ?? 0) > 0 ? [xPt] : []);
	const frame = {
		axisPt: highAxisPt + extraPt,
		extraPt,
		polesPt,
		setting
	};
	const belowPt = extraPt + (lowest - 1) * (tierPt + extraPt);
	return {
		heightPt: round$2(extraPt + (lowest === 0 ? upperHeightPt : heightPt + belowPt)),
		boxes: [
			...drawPeriod(events, frame),
			rule$1([
				0,
				frame.axisPt,
				setting.widthPt,
				frame.axisPt
			], baseStroke(setting.theme), setting),
			...drawYears(years, frame),
			...events.flatMap((event, index) => drawFlag(event, flags[index], frame)),
			...events.map((event) => drawDisc(event, frame))
		]
	};
}
function toEvent(datum, time, { xPt, setting }) {
	const { label, detail } = setting.theme.text;
	const measurePt = setting.widthPt / 2 - flagEndPt;
	return {
		datum,
		time,
		xPt,
		name: setWords(textRuns(datum.label, {
			...label,
			weight: 500
		}), setting, measurePt),
		date: setWords(figureRuns(datum, detail), setting, measurePt)
	};
}
/** From effectiveness to the last closing that is not a plan. */
function drawPeriod(events, { axisPt, setting }) {
	const known = events.filter(({ datum }) => datum.series !== "planned");
	const start = known.find(({ datum }) => datum.key.startsWith("effective"));
	const end = known.findLast(({ datum }) => datum.key.startsWith("closing"));
	if (start === void 0 || end === void 0 || end.xPt <= start.xPt) return [];
	return [fill$1({
		xPt: start.xPt,
		yPt: axisPt - periodPt / 2,
		widthPt: end.xPt - start.xPt,
		heightPt: periodPt
	}, setting.theme.period, setting)];
}
/** Room for a flag stands free at both ends. */
function toYears(times, widthPt) {
	const first = Math.min(...times);
	const last = Math.max(...times);
	const yearPt = (widthPt - 92) / Math.max(1, last - first);
	const start = first - endPt / yearPt;
	return {
		start,
		end: start + widthPt / yearPt,
		yearPt
	};
}
function xOf(time, { start, yearPt }) {
	return (time - start) * yearPt;
}
function drawYears(years, frame) {
	const { axisPt, setting } = frame;
	const { theme, widthPt } = setting;
	const every = [
		1,
		2,
		5,
		10
	].find((step) => step * years.yearPt >= yearNamePt) ?? 20;
	const first = Math.floor(years.start);
	const count = Math.ceil(years.end) - first;
	return Array.from({ length: count }, (_, index) => first + index).flatMap((year) => {
		const left = Math.max(0, xOf(year, years));
		const right = Math.min(widthPt, xOf(year + 1, years));
		const stroke = {
			color: theme.baseline,
			thicknessPt: .5
		};
		const tick = left > 0 ? [rule$1([
			left,
			axisPt,
			left,
			axisPt + 5
		], stroke, setting)] : [];
		const words = setWords(textRuns(String(year), theme.text.axis), setting);
		if (year % every !== 0 || right - left < Math.min(words.widthPt, years.yearPt)) return tick;
		const centrePt = yearCentre([left, right], words.widthPt, frame);
		if (centrePt === void 0) return tick;
		const spot = {
			xPt: centrePt,
			yPt: axisPt + 5,
			align: "center"
		};
		return [...tick, ...placeWords(words, spot, setting)];
	});
}
var besidePolePt = 1.5;
/** In the middle of the year, or beside the pole that passes there; undefined where there is no room. */
function yearCentre([left, right], wordsPt, { polesPt, setting }) {
	const middle = (left + right) / 2;
	const aside = wordsPt / 2 + besidePolePt;
	return [middle, ...polesPt.flatMap((pole) => [pole - aside, pole + aside]).filter((at) => at - wordsPt / 2 >= left && at + wordsPt / 2 <= right)].find((at) => keepInside(at, wordsPt, [0, setting.widthPt]) === at && polesPt.every((pole) => Math.abs(pole - at) >= aside - .01));
}
function drawFlag(event, place, frame) {
	const { axisPt, extraPt, setting } = frame;
	const { tier, side } = place ?? {
		tier: 0,
		side: "right"
	};
	const { xPt, name, date } = event;
	const above = tier === 0;
	const belowPt = poleDownPt + extraPt + (tier - 1) * (tierPt + extraPt);
	const pole = above ? axisPt - poleUpPt - extraPt : axisPt + belowPt;
	const top = above ? pole - 2 : pole - name.heightPt - date.heightPt + 2;
	const x = side === "right" ? xPt + 3 : xPt - 3;
	const align = side === "right" ? "left" : "right";
	const stroke = {
		color: setting.theme.baseline,
		thicknessPt: .5
	};
	return [
		rule$1([
			xPt,
			Math.min(pole, axisPt),
			xPt,
			Math.max(pole, axisPt)
		], stroke, setting),
		...placeWords(name, {
			xPt: x,
			yPt: top,
			align
		}, setting),
		...placeWords(date, {
			xPt: x,
			yPt: top + name.heightPt,
			align
		}, setting)
	];
}
function drawDisc({ datum, xPt }, { axisPt, setting }) {
	const { theme, chart } = setting;
	const planned = datum.series === "planned";
	const at = {
		xPt: round$2(xPt),
		yPt: round$2(axisPt),
		radiusPt: discPt,
		source: chart.path
	};
	if (planned) return {
		type: "disc",
		...at,
		color: "#FFFFFF",
		stroke: {
			color: theme.ink,
			thicknessPt: 1
		}
	};
	return {
		type: "disc",
		...at,
		color: datum.series === "change" ? theme.change : theme.ink
	};
}
// ../../packages/render/src/chart/draw-chart.ts
var forms = {
	columns: drawColumns,
	bars: drawBars,
	line: drawLines,
	dot: drawDots,
	share: drawShare,
	tiles: drawTiles,
	progress: drawProgress,
	timeline: drawTimeline
};
/** Boxes stand from the chart's left and top; its caption is not part of it. */
function drawChart(chart, theme, widthPt, composer, language = "zh-CN") {
	return forms[chart.chart]({
		chart,
		theme,
		widthPt,
		composer,
		language
	});
}
// ../../packages/render/src/pdf/attachments.ts
var rowName = ({ table, id }) => `${table}/${id}`;
function attachmentsOf(document, { figures, facts }, places) {
	const words = /* @__PURE__ */ new Map();
	for (const { figure, content } of require_read_dataset.figuresOf(document)) if (!words.has(figure)) words.set(figure, require_read_dataset.inlineText(content));
	const printedAt = /* @__PURE__ */ new Map();
	for (const place of places) {
		const known = printedAt.get(place.figure);
		if (known === void 0) printedAt.set(place.figure, [place]);
		else known.push(place);
	}
	const printed = figures.filter(({ id }) => words.has(id));
	const displayOf = ({ id }) => words.get(id) ?? "";
	const placesOf = ({ id }) => printedAt.get(id) ?? [];
	const sourcesOf = ({ sources }) => [...new Set(sources.map(({ id }) => id))];
	function* entries() {
		for (const figure of printed) yield {
			id: figure.id,
			value: figure.value ?? null,
			unit: figure.unit,
			display: displayOf(figure),
			...figure.formula ? { formula: require_open_workspace.nameFormulaRows(figure.formula, rowName) } : {},
			sources: sourcesOf(figure),
			rows: figure.rows.map(rowName),
			places: placesOf(figure).map(({ figure: _, ...place }) => place)
		};
	}
	function* lines() {
		yield* jsonLines(entries());
		yield "\n";
	}
	const cells = printed.map((figure) => {
		const pages = [...new Set(placesOf(figure).map(({ page }) => page))];
		const { id, value, unit } = figure;
		const sources = sourcesOf(figure).join(" ");
		return [
			id,
			value ?? "",
			unit,
			displayOf(figure),
			sources,
			pages.join(" ")
		].map(quoted).join(",");
	});
	return [
		{
			name: "figures.json",
			type: "application/json",
			description: "Printed figures: value, words, formula, rows, sources, places",
			bytes: encodeLines(lines())
		},
		{
			name: "figures.csv",
			type: "text/csv",
			description: "Printed figures as a table",
			bytes: encodeLines(["﻿id,value,unit,display,sources,pages", ...cells].map((line) => `${line}\r\n`))
		},
		{
			name: "facts.jsonl",
			type: "application/x-ndjson",
			description: "Rows of the dataset that this brief rests on: table, id, cells",
			bytes: facts
		}
	];
}
/** A cell that no spreadsheet takes for a formula: `=`, `+`, `-`, `@` at its start are put after an apostrophe. */
function quoted(cell) {
	const text = String(cell);
	const safe = /^[=+@\t\r]|^-(?![\d.]+$)/u.test(text) ? `'${text}` : text;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
// ../../packages/render/src/check/nodes-of.ts
/** Text as it is compared: lines end, and words are parted, where the composer chose. */
var bareText = (text) => text.replace(/[\s\u00ad]+/g, "");
var wordsOf = (parts) => bareText(parts.map((part) => typeof part === "string" ? part : require_read_dataset.inlineText(part ?? [])).join(""));
function node(role, { path, place }, ...parts) {
	return {
		role,
		text: wordsOf(parts),
		path,
		...place === void 0 ? {} : { place }
	};
}
/** An element that only holds others. */
var group = (role, at) => node(role, at);
/** A part without a place of its own stands at its block's. */
function within(block) {
	return (part) => part.place !== void 0 || block.place === void 0 ? part : {
		...part,
		place: block.place
	};
}
/** The marks of notes in a content, and the notes after it. */
function noteNodes(content, at, language) {
	const notes = require_read_dataset.notesIn(content).map((note) => ({
		here: within(at)({
			path: note.path,
			...note.place && { place: note.place }
		}),
		mark: noteMark$1(note.number ?? 1, language),
		words: note.content
	}));
	return [...notes.map(({ here, mark }) => node("Reference", here, mark)), ...notes.flatMap(({ here, mark, words }) => [node("Note", here, words), node("Lbl", here, mark)])];
}
/** An element with its words; if more follows these in it, with a paragraph of them first. */
function holderNodes({ role, at, content, inner = [] }, language) {
	const notes = noteNodes(content, at, language);
	if (notes.length === 0 && inner.length === 0) return [node(role, at, content)];
	return [
		group(role, at),
		node("P", at, content),
		...notes,
		...inner
	];
}
function listNodes(list, entries, language) {
	return [group("L", list), ...entries.flatMap(({ at, label, body, inner = [] }) => [
		group("LI", at),
		node("Lbl", at, label),
		...holderNodes({
			role: "LBody",
			at,
			content: body,
			inner
		}, language)
	])];
}
function rowNodes(part, table, language) {
	if (part.rows.length === 0) return [];
	const here = within(table);
	const nodes = part.rows.flatMap((row) => [group("TR", here(row)), ...row.cells.flatMap((cell) => {
		return holderNodes({
			role: part.role === "THead" || cell.header ? "TH" : "TD",
			at: within(here(row))(cell),
			content: cell.content
		}, language);
	})]);
	return [group(part.role, table), ...nodes];
}
/** @param around how many numbered lists this one stands in */
function itemNodes(list, around, listed) {
	const inside = around + (list.variant === "decimal" ? 1 : 0);
	return listNodes(list, list.items.map((item, index) => ({
		at: listed.here(item),
		label: listMarker(list, index, around, listed.language),
		body: item.content,
		...item.list && { inner: itemNodes(item.list, inside, listed) }
	})), listed.language);
}
/** The elements of a block as it is printed (with-numbers.ts). */
function nodesOf(block, language) {
	const here = within(block);
	switch (block.type) {
		case "heading": return [node(`H${block.level}`, block, block.content)];
		case "paragraph": return [node("P", block, block.content, block.right), ...noteNodes(block.content, block, language)];
		case "aside": return [node("P", block, block.content), ...noteNodes(block.content, block, language)];
		case "list": return itemNodes(block, 0, {
			here,
			language
		});
		case "definitions": return listNodes(block, block.items.map((item) => ({
			at: here(item),
			label: item.term,
			body: item.value
		})), language);
		case "table": {
			const { caption, unit, head, body, foot } = block;
			const isTitled = caption !== void 0 || unit !== void 0;
			return [
				group("Table", block),
				...isTitled ? [node("Caption", block, caption, unit)] : [],
				...rowNodes({
					role: "THead",
					rows: head
				}, block, language),
				...rowNodes({
					role: "TBody",
					rows: body
				}, block, language),
				...rowNodes({
					role: "TFoot",
					rows: foot
				}, block, language)
			];
		}
		case "chart": {
			const { path, place, caption } = block;
			const picture = {
				role: "Figure",
				path,
				...place === void 0 ? {} : { place }
			};
			return caption === void 0 ? [picture] : [picture, node("Caption", block, caption)];
		}
		case "key-figures": {
			const items = block.items.flatMap((item) => [node("P", here(item), item.content, item.label, item.basis), ...noteNodes([
				...item.content,
				...item.label,
				...item.basis ?? []
			], here(item), language)]);
			return [group("Div", block), ...items];
		}
		case "columns":
		case "landscape":
		case "together": return require_read_dataset.blocksIn(block).flatMap((one) => nodesOf(one, language));
		case "masthead": {
			const { secrecy, urgency, storageNote, copyNumber, mark, name } = block;
			const { issue, number, signers, issuer, date } = block;
			const corner = [
				secrecy,
				urgency,
				storageNote,
				copyNumber,
				mark
			];
			const signed = signers === void 0 ? [] : [signers.label, ...signers.names];
			return [node("P", block, ...corner, name, issue, number, ...signed, issuer, date)];
		}
		case "signature": return [node("P", block, block.issuer, block.date)];
		case "imprint": {
			const rows = block.rows.map((row) => node("P", here(row), row.label, row.content, row.right));
			return [group("Div", block), ...rows];
		}
		case "toc": {
			const entries = block.entries.flatMap((entry) => [group("TOCI", here(entry)), node("Reference", here(entry), entry.content)]);
			return [
				...block.title === void 0 ? [] : [node("P", block, block.title)],
				group("TOC", block),
				...entries
			];
		}
		case "page-break": return [];
		default: return block;
	}
}
/** Where each node stands in its template. */
function placesOf$1(document) {
	return new Map(nodesOfDocument(document).map(({ path, place }) => [path, place]));
}
function nodesOfDocument(document) {
	return document.blocks.flatMap((block) => nodesOf(block, document.language));
}
// ../../packages/render/src/check/compare-nodes.ts
/** How far apart two lists may run before they are taken for different ones. */
var furthest = 64;
/** The same characters; a face may have é only as one glyph, where the document has two code points. */
var isSameText = (one, other) => one === other || one.normalize("NFC") === other.normalize("NFC");
var isSame = (wanted, found) => wanted.role === found.role && (wanted.text === void 0 || isSameText(wanted.text, found.text));
/** After a difference: the nearest places where both lists go on alike. */
function findAgain(wanted, found) {
	for (let sum = 1; sum <= 128; sum += 1) for (let skipped = Math.max(0, sum - furthest); skipped <= Math.min(sum, furthest); skipped += 1) {
		const [w, f] = [wanted[skipped], found[sum - skipped]];
		if (w !== void 0 && f !== void 0 && isSame(w, f)) return [skipped, sum - skipped];
	}
	return [wanted.length, found.length];
}
/** Stretches that differ, between those that do not. */
function gapsOf(wanted, found) {
	const gaps = [];
	let [w, f] = [0, 0];
	while (w < wanted.length || f < found.length) {
		const [one, other] = [wanted[w], found[f]];
		if (one !== void 0 && other !== void 0 && isSame(one, other)) {
			w += 1;
			f += 1;
			continue;
		}
		const [skipped, passed] = findAgain(wanted.slice(w), found.slice(f));
		gaps.push({
			wanted: wanted.slice(w, w + skipped),
			found: found.slice(f, f + passed)
		});
		w += skipped;
		f += passed;
	}
	return gaps;
}
var shown = (text) => text.length > 40 ? `${text.slice(0, 40)}…` : text;
/** Where two texts part: a few characters of each. */
function difference(wanted, found) {
	let at = 0;
	while (at < wanted.length && wanted[at] === found[at]) at += 1;
	const from = Math.max(0, at - 10);
	return {
		wanted: shown(wanted.slice(from)),
		found: shown(found.slice(from))
	};
}
var reportFault$1 = "report this fault with the brief's data and template";
function diagnostic(rule, message, place, { found, expected } = {}) {
	return {
		rule,
		severity: "error",
		message,
		place,
		remedy: reportFault$1,
		...found === void 0 ? {} : { found },
		...expected === void 0 ? {} : { expected }
	};
}
var placeOf$1 = ({ place, path }) => ({
	...place,
	path
});
function lostNode(wanted, instead, isElsewhere) {
	const { role, text = "" } = wanted;
	const what = text === "" ? `the element ${role}` : `"${shown(text)}" (${role})`;
	const place = placeOf$1(wanted);
	if (isElsewhere) return diagnostic("text-misplaced", `${what} does not stand in its order on the pages`, place);
	if (instead?.role !== role) return diagnostic("text-lost", `${what} went into the document and stands on no page`, place);
	const { wanted: expected, found } = difference(text, instead.text);
	return diagnostic("text-lost", `${what} does not stand on the pages as it went in`, place, {
		expected,
		found
	});
}
/** Errors for each element that is not there as it should be, with its place in the template. */
function compareNodes(wanted, read) {
	const gaps = gapsOf(wanted, read.map(({ role, text }) => ({
		role,
		text: bareText(text)
	})));
	const strays = gaps.flatMap((gap) => gap.found);
	const isStray = (node) => node.text !== "" && strays.some((one) => isSame(node, one));
	const misplaced = gaps.flatMap((gap) => gap.wanted).filter(isStray);
	return gaps.flatMap((gap) => {
		const lost = gap.wanted.map((node, index) => lostNode(node, gap.found[index], isStray(node)));
		if (lost.length > 0) return lost;
		return gap.found.filter((one) => !misplaced.some((node) => isSame(node, one))).map(({ role, text }) => diagnostic("text-added", `"${shown(text)}" (${role}) stands on the pages, and in no document`, {}));
	});
}
// ../../packages/render/src/check/check-figures.ts
function figuresOn(pages) {
	const figures = /* @__PURE__ */ new Set();
	const read = (box) => {
		if (box.type === "fill" && box.figure !== void 0) figures.add(box.figure.id);
		if (box.type !== "line") return;
		for (const { figure } of box.line.runs) if (figure !== void 0) figures.add(figure);
	};
	for (const page of pages) {
		for (const { strip } of [...page.placed, ...page.notes]) strip.boxes.forEach(read);
		page.furniture.forEach(read);
	}
	return figures;
}
function figuresIn({ content }) {
	const figures = [];
	require_read_dataset.visitInlines(content, (inline) => {
		if (inline.type === "figure") figures.push(inline.figure);
	});
	return figures;
}
function figureLost(figure, place) {
	return {
		rule: "figure-lost",
		severity: "error",
		message: `the figure "${figure}" went into the document and stands on no page`,
		place,
		remedy: reportFault$1
	};
}
/** Errors for each figure that the pages do not hold, with its place in the template. */
function checkFigures(document, pages) {
	const printed = figuresOn(pages);
	const lost = require_read_dataset.passagesOfDocument(document).flatMap((passage) => figuresIn(passage).filter((figure) => !printed.has(figure)).map((figure) => ({
		figure,
		path: passage.path
	})));
	if (lost.length === 0) return [];
	const places = placesOf$1(document);
	return lost.map(({ figure, path }) => figureLost(figure, {
		...places.get(path),
		path
	}));
}
// ../../packages/render/src/read/objects.ts
/** A file that is not as its own structure says; `offset` in bytes from where it was read. */
var BrokenPdf = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
var asObject = (value) => typeof value === "object" && value !== null ? value : void 0;
function nameOf$1(value) {
	const object = asObject(value);
	return object?.type === "name" ? object.name : void 0;
}
function bytesOf(value) {
	const object = asObject(value);
	return object?.type === "string" ? object.bytes : void 0;
}
/** A text string: UTF-16 with its mark, else one character a byte. */
function textOf$3(value) {
	const bytes = bytesOf(value);
	if (bytes === void 0 || !bytes.startsWith("þÿ")) return bytes;
	let text = "";
	for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode(256 * bytes.charCodeAt(at) + bytes.charCodeAt(at + 1));
	return text;
}
function numberOf$1(value) {
	return typeof value === "number" ? value : void 0;
}
// ../../packages/render/src/read/parser.ts
var white = 1;
var delimiter = 2;
var classes = /* @__PURE__ */ new Uint8Array(256);
for (const code of [
	0,
	9,
	10,
	12,
	13,
	32
]) classes[code] = white;
for (const sign of "()<>[]{}/%") classes[sign.charCodeAt(0)] = delimiter;
/** Deeper than any document of ours; a hostile one must not use up the stack. */
var deepest = 64;
var codeOf$1 = (sign) => sign.charCodeAt(0);
var slash$1 = codeOf$1("/");
var percent = codeOf$1("%");
var backslash$1 = codeOf$1("\\");
var less = codeOf$1("<");
var greater = codeOf$1(">");
var openParenthesis = codeOf$1("(");
var closeParenthesis = codeOf$1(")");
var openBracket = codeOf$1("[");
var closeBracket = codeOf$1("]");
var carriageReturn$1 = 13;
var lineFeed = 10;
var escapes = {
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f"
};
/** What a byte is worth in a hexadecimal string; -1 where it is no digit. */
var digits = (/* @__PURE__ */ new Int8Array(256)).fill(-1);
[..."0123456789abcdef"].forEach((sign, value) => {
	digits[codeOf$1(sign)] = value;
	digits[codeOf$1(sign.toUpperCase())] = value;
});
/** One character a byte, but for codes from 128 to 159, which are in no name and no number of ours. */
var latin = (bytes) => new TextDecoder("latin1").decode(bytes);
var Parser = class {
	bytes;
	at;
	#text;
	#depth = 0;
	/** @param text the same bytes, one character each, where they are at hand */
	constructor(bytes, at = 0, text = latin(bytes)) {
		this.bytes = bytes;
		this.at = at;
		this.#text = text;
	}
	#broken(message) {
		return new BrokenPdf(message, this.at);
	}
	#skipWhite() {
		const { bytes } = this;
		for (; this.at < bytes.length; this.at += 1) {
			const code = bytes[this.at] ?? 0;
			if (code === percent) while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at += 1;
			else if (classes[code] !== white) return;
		}
	}
	isAtEnd() {
		this.#skipWhite();
		return this.at >= this.bytes.length;
	}
	/** The next object; in a file two numbers and `R` are a reference. */
	next(refs = true) {
		this.#skipWhite();
		const code = this.bytes[this.at];
		if (code === void 0) throw this.#broken("it ends too early");
		if (code === slash$1) return {
			type: "name",
			name: this.#name()
		};
		if (code === openParenthesis) return {
			type: "string",
			bytes: this.#literal()
		};
		if (code === openBracket) return {
			type: "array",
			items: this.#nested(() => this.#items(refs))
		};
		if (code === less) {
			if (this.bytes[this.at + 1] !== less) return {
				type: "string",
				bytes: this.#hex()
			};
			return {
				type: "dictionary",
				entries: this.#nested(() => this.#entries(refs))
			};
		}
		if (classes[code] === delimiter) throw this.#broken(`"${String.fromCharCode(code)}" is out of place`);
		return this.#wordOrNumber(refs);
	}
	#nested(read) {
		if (this.#depth >= deepest) throw this.#broken("its objects are nested too deeply");
		this.#depth += 1;
		const value = read();
		this.#depth -= 1;
		return value;
	}
	/** Letters and digits alone: the text has them as the bytes do. */
	#regular() {
		const { bytes } = this;
		const start = this.at;
		let at = start;
		while (at < bytes.length && classes[bytes[at] ?? 0] === 0) at += 1;
		this.at = at;
		return this.#text.slice(start, at);
	}
	#name() {
		this.at += 1;
		const text = this.#regular();
		if (!text.includes("#")) return text;
		return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
	}
	#hex() {
		const { bytes } = this;
		let text = "";
		let high = -1;
		for (let at = this.at + 1; at < bytes.length; at += 1) {
			const code = bytes[at] ?? 0;
			if (code === greater) {
				this.at = at + 1;
				return high < 0 ? text : text + String.fromCharCode(16 * high);
			}
			const digit = digits[code] ?? -1;
			if (digit < 0 && classes[code] !== white) break;
			if (digit < 0) continue;
			if (high < 0) high = digit;
			else {
				text += String.fromCharCode(16 * high + digit);
				high = -1;
			}
		}
		throw this.#broken("a hexadecimal string does not end");
	}
	#literal() {
		const { bytes } = this;
		let text = "";
		let open = 1;
		this.at += 1;
		while (this.at < bytes.length) {
			const code = bytes[this.at] ?? 0;
			this.at += 1;
			if (code === backslash$1) {
				text += this.#escaped();
				continue;
			}
			if (code === openParenthesis) open += 1;
			if (code === closeParenthesis) open -= 1;
			if (open === 0) return text;
			text += String.fromCharCode(code);
		}
		throw this.#broken("a string does not end");
	}
	#escaped() {
		const code = this.bytes[this.at] ?? 0;
		this.at += 1;
		if (code === carriageReturn$1 || code === lineFeed) {
			if (code === carriageReturn$1 && this.bytes[this.at] === lineFeed) this.at += 1;
			return "";
		}
		const sign = String.fromCharCode(code);
		if (!/[0-7]/.test(sign)) return escapes[sign] ?? sign;
		let value = code - 48;
		for (let count = 1; count < 3; count += 1) {
			const digit = (this.bytes[this.at] ?? 0) - 48;
			if (digit < 0 || digit > 7) break;
			value = 8 * value + digit;
			this.at += 1;
		}
		return String.fromCharCode(value & 255);
	}
	#items(refs) {
		const items = [];
		this.at += 1;
		for (;;) {
			this.#skipWhite();
			if (this.bytes[this.at] === closeBracket) break;
			items.push(this.next(refs));
		}
		this.at += 1;
		return items;
	}
	#entries(refs) {
		const entries = /* @__PURE__ */ new Map();
		this.at += 2;
		for (;;) {
			this.#skipWhite();
			const code = this.bytes[this.at];
			if (code === greater && this.bytes[this.at + 1] === greater) break;
			if (code !== slash$1) throw this.#broken("a key of a dictionary is no name");
			const key = this.#name();
			entries.set(key, this.next(refs));
		}
		this.at += 2;
		return entries;
	}
	#wordOrNumber(refs) {
		const word = this.#regular();
		const first = word.charCodeAt(0);
		if (first <= 57 && first >= 43) {
			const value = Number(word);
			if (Number.isNaN(value)) throw this.#broken(`"${word.slice(0, 20)}" is no number`);
			return refs && first >= 48 && Number.isInteger(value) ? this.#refOr(value) : value;
		}
		if (word === "true" || word === "false") return word === "true";
		return word === "null" ? null : {
			type: "word",
			word
		};
	}
	/** `12 0 R` or the number alone. */
	#refOr(number) {
		const { bytes } = this;
		let at = this.at;
		if (classes[bytes[at] ?? 0] !== white) return number;
		while (classes[bytes[at] ?? 0] === white && at < bytes.length) at += 1;
		const start = at;
		while ((bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57) at += 1;
		if (at === start || classes[bytes[at] ?? 0] !== white) return number;
		while (classes[bytes[at] ?? 0] === white && at < bytes.length) at += 1;
		if (!(bytes[at] === 82 && classes[bytes[at + 1] ?? 32] !== 0)) return number;
		this.at = at + 1;
		return {
			type: "ref",
			number
		};
	}
};
// ../../packages/render/src/read/page-text.ts
/** At a slash: a face and its size, or the start of a sequence. */
var atSlash = /\/(\w+) (?:[\d.]+ Tf|(?:<<([^>]*)>> )?B(?:DC|MC)\b)/y;
var sign = (character) => character.charCodeAt(0);
var [slash, letterE] = [sign("/"), sign("E")];
var [open, close, backslash] = [
	sign("("),
	sign(")"),
	sign("\\")
];
/** Stands for a code that has no text. */
var noText = "�";
var carriageReturn = sign("\r");
/** The byte that a sign after a backslash stands for: of those with a name, codes are written with this one alone. */
var escaped = (byte) => byte === sign("r") ? carriageReturn : byte;
/**
* A string of codes from after its parenthesis: two bytes a code, as all faces of ours are written, and a backslash
* before what would end it.
*/
function readCodes(content, start, face) {
	let text = "";
	let high = -1;
	let at = start;
	for (; at < content.length && content[at] !== close; at += 1) {
		let byte = content[at] ?? 0;
		if (byte === backslash) {
			at += 1;
			byte = escaped(content[at] ?? 0);
		}
		if (high < 0) high = byte;
		else {
			text += face?.get(256 * high + byte) ?? noText;
			high = -1;
		}
	}
	return {
		text,
		end: at
	};
}
/** @param faces by their names in the content; through their maps the codes are read */
function readPageText(content, faces) {
	const source = latin(content);
	const marked = /* @__PURE__ */ new Map();
	const owners = [];
	let artifacts = "";
	let face;
	let text = "";
	const keep = () => {
		const owner = owners.at(-1);
		if (owner === void 0) artifacts += text;
		else if (text !== "") marked.set(owner, (marked.get(owner) ?? "") + text);
		text = "";
	};
	const readSlash = (at) => {
		atSlash.lastIndex = at;
		const [token, name = "", properties] = atSlash.exec(source) ?? [];
		if (token === void 0) return at;
		if (token.endsWith("Tf")) face = faces.get(name);
		else {
			keep();
			const id = /\/MCID (\d+)/.exec(properties ?? "")?.[1];
			const around = name === "Artifact" ? void 0 : owners.at(-1);
			owners.push(id === void 0 ? around : Number(id));
		}
		return at + token.length - 1;
	};
	for (let at = 0; at < content.length; at += 1) {
		const code = content[at];
		if (code === slash) at = readSlash(at);
		else if (code === open) {
			const codes = readCodes(content, at + 1, face);
			text += codes.text;
			at = codes.end;
		} else if (code === letterE && source.startsWith("EMC", at)) {
			keep();
			owners.pop();
		}
	}
	keep();
	return {
		marked,
		artifacts
	};
}
// ../../packages/render/src/read/content.ts
/** Each operator with what stands before it. */
function visitContent(content, visit) {
	const parser = new Parser(content);
	let operands = [];
	while (!parser.isAtEnd()) {
		const object = parser.next(false);
		if (typeof object !== "object" || object?.type !== "word") {
			operands.push(object);
			continue;
		}
		visit({
			operator: object.word,
			operands
		});
		operands = [];
	}
}
/** The sequence that `BDC` or `BMC` opens. */
function ownerOf$1({ operands: [tag, properties] }) {
	if (nameOf$1(tag) === "Artifact") return { type: "artifact" };
	const mcid = typeof properties === "object" && properties?.type === "dictionary" ? numberOf$1(properties.entries.get("MCID")) : void 0;
	return mcid === void 0 ? { type: "none" } : {
		type: "content",
		mcid
	};
}
/** The code strings of a text-showing operator. */
function shownCodes({ operator, operands }) {
	const [first] = operands;
	if (operator === "Tj" && typeof first === "object" && first?.type === "string") return [first.bytes];
	if (operator !== "TJ" || typeof first !== "object" || first?.type !== "array") return [];
	return first.items.flatMap((item) => typeof item === "object" && item?.type === "string" ? item.bytes : []);
}
// ../../packages/render/src/read/to-unicode.ts
var codeOf = (bytes) => {
	let code = 0;
	for (let at = 0; at < bytes.length; at += 1) code = 256 * code + bytes.charCodeAt(at);
	return code;
};
function utf16(bytes) {
	let text = "";
	for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(256 * bytes.charCodeAt(at) + bytes.charCodeAt(at + 1));
	return text;
}
var isText$2 = (value) => typeof value === "object" && value?.type === "string" ? value.bytes : void 0;
/** `<first> <last> [<text> <text> …]`, and `<first> <last> <text of the first>`. */
function addRange(operands, map) {
	for (let at = 0; at + 2 < operands.length; at += 3) {
		const [first, last] = [isText$2(operands[at]), isText$2(operands[at + 1])];
		const target = operands[at + 2];
		if (first === void 0 || last === void 0) continue;
		const start = codeOf(first);
		if (typeof target === "object" && target?.type === "array") {
			target.items.forEach((item, index) => {
				map.set(start + index, utf16(isText$2(item) ?? ""));
			});
			continue;
		}
		const text = utf16(isText$2(target) ?? "");
		const final = text.charCodeAt(text.length - 1);
		for (let code = start; code <= codeOf(last) && code < start + 65536; code += 1) map.set(code, text.slice(0, -1) + String.fromCharCode(final + code - start));
	}
}
function addCharacters(operands, map) {
	for (let at = 0; at + 1 < operands.length; at += 2) {
		const code = isText$2(operands[at]);
		if (code !== void 0) map.set(codeOf(code), utf16(isText$2(operands[at + 1]) ?? ""));
	}
}
/** The map of a face that has one. */
function readToUnicode(file, value) {
	const stream = file.resolve(value);
	if (typeof stream !== "object" || stream?.type !== "stream") return /* @__PURE__ */ new Map();
	return parseToUnicode(file.data(stream));
}
function parseToUnicode(bytes) {
	const map = /* @__PURE__ */ new Map();
	visitContent(bytes, ({ operator, operands }) => {
		if (operator === "endbfrange") addRange(operands, map);
		if (operator === "endbfchar") addCharacters(operands, map);
	});
	return map;
}
// ../../packages/render/src/check/check-written.ts
/** The maps are the same bytes on every page. */
function readFaces(pages) {
	const known = /* @__PURE__ */ new Map();
	for (const bytes of pages.flatMap(({ faces }) => [...faces.values()])) if (!known.has(bytes)) known.set(bytes, parseToUnicode(bytes));
	return ({ faces }) => new Map([...faces].map(([name, bytes]) => [name, known.get(bytes) ?? /* @__PURE__ */ new Map()]));
}
function furnitureLost(words, where) {
	return {
		rule: "text-lost",
		severity: "error",
		message: `"${words.slice(0, 40)}" belongs ${where}`,
		place: { path: "" },
		remedy: reportFault$1
	};
}
/** What stands outside the text: the running foot, and on every page the mark of a draft. */
function checkFurniture({ foot, draft }, artifacts) {
	const normal = (text) => bareText(text).normalize("NFC");
	const read = artifacts.map(normal);
	const lost = [];
	const running = normal(require_read_dataset.inlineText(foot ?? []));
	if (!read.some((text) => text.includes(running))) lost.push(furnitureLost(running, "at the foot of pages and stands on none"));
	const mark = normal(draft ?? "");
	const unmarked = read.findIndex((text) => !text.includes(mark));
	if (unmarked >= 0) lost.push(furnitureLost(mark, `on every page and is not on page ${unmarked + 1}`));
	return lost;
}
function checkWritten(document, written) {
	const facesOf = readFaces(written.pages);
	const texts = written.pages.map((page) => readPageText(page.content, facesOf(page)));
	const found = written.elements.map(({ role, contents }) => ({
		role,
		text: contents.map(({ page, mcid }) => texts[page]?.marked.get(mcid) ?? "").join("")
	}));
	return [...compareNodes(nodesOfDocument(document), found), ...checkFurniture(document, texts.map(({ artifacts }) => artifacts))];
}
// ../../packages/render/src/document/with-numbers.ts
function withNumbers(document, { pages, notes }) {
	const text = (words) => ({
		type: "text",
		text: `${words}`
	});
	const pageOf = (node) => pages.get(node) ?? 0;
	const print = (content) => content.map((inline) => {
		if (inline.type === "page") return text(pageWords(pageOf(inline.target), document.language));
		const number = inline.type === "note" ? notes.get(inline.path) : void 0;
		return inline.type === "note" && number !== void 0 ? {
			...inline,
			number
		} : inline;
	});
	const printToc = (block) => {
		if (block.type !== "toc") return mapBlocksIn(block, printToc);
		const entries = block.entries.map((entry) => ({
			...entry,
			content: [...entry.content, text(pageOf(entry.target))]
		}));
		return {
			...block,
			entries
		};
	};
	return {
		...document,
		blocks: document.blocks.map((block) => printToc(rewriteBlock(block, print)))
	};
}
// ../../packages/render/src/pages/take-strips.ts
/** Sums of binary fractions differ in the last digits; a thousandth of a point is nothing on paper. */
var tolerancePt$2 = .001;
/** Top of a strip put under `yPt`. */
function topOf(strip, yPt, atTop) {
	const top = atTop ? yPt : yPt + strip.spaceBeforePt;
	const { snapPt, snapOffsetPt = 0 } = strip;
	if (snapPt === void 0) return top;
	const offsetPt = atTop ? 0 : snapOffsetPt;
	return Math.ceil((top - offsetPt - tolerancePt$2) / snapPt) * snapPt + offsetPt;
}
/** What stands in a space before its first strip. */
function repeatOf$1(strips, from, space) {
	return space.fresh ? strips[from]?.repeat : void 0;
}
function place(strips, from, next, space) {
	const placed = [];
	let y = space.topPt;
	const repeat = next > from ? repeatOf$1(strips, from, space) : void 0;
	if (repeat !== void 0) {
		placed.push({
			strip: repeat,
			xPt: 0,
			yPt: y,
			repeated: true
		});
		y += repeat.heightPt;
	}
	for (const [index, strip] of strips.slice(from, next).entries()) {
		const top = topOf(strip, y, space.fresh && index === 0);
		placed.push({
			strip,
			xPt: 0,
			yPt: top
		});
		y = top + strip.heightPt;
	}
	return placed;
}
/** What the foot takes with these notes under those it has; `least`, if the last of them runs on. */
function footWith(notes, hasPt, foot) {
	const last = notes.at(-1);
	if (last === void 0) return {
		wholePt: hasPt,
		leastPt: 0
	};
	const startPt = hasPt === 0 ? foot.leadPt : hasPt;
	const wholePt = notes.reduce((sum, note) => sum + foot.notePt(note), startPt);
	return {
		wholePt,
		leastPt: wholePt - foot.notePt(last) + foot.startPt(last)
	};
}
/** Height of the foot with these notes under what it has. */
function footPt$1(notes, foot) {
	return footWith(notes, foot.reservedPt, foot).wholePt;
}
/** How many strips from `from` on fit, and the last legal places to cut among them. */
function measure(strips, from, space) {
	const reach = {
		full: from,
		free: from,
		avoid: from,
		overflow: false
	};
	const roomPt = space.heightPt + tolerancePt$2;
	let y = space.topPt + (repeatOf$1(strips, from, space)?.heightPt ?? 0);
	let noted = {
		wholePt: space.reservedPt,
		leastPt: 0
	};
	let runsOn = false;
	for (let index = from; index < space.end; index++) {
		const strip = strips[index];
		if (strip === void 0) break;
		const bottom = topOf(strip, y, space.fresh && index === from) + strip.heightPt;
		const isMarked = strip.notes.length > 0;
		const next = isMarked ? footWith(strip.notes, noted.wholePt, space) : noted;
		if (runsOn || bottom + next.wholePt > roomPt) {
			if (!space.must || reach.free > from || reach.avoid > from || runsOn && isMarked) break;
			if (!(bottom + next.leastPt <= roomPt) && (index > from || isMarked && space.reservedPt > 0)) break;
			runsOn = true;
		}
		reach.full = index + 1;
		if (strip.keep === "free") reach.free = index + 1;
		if (strip.keep === "avoid") reach.avoid = index + 1;
		if (bottom > roomPt) {
			reach.overflow = true;
			break;
		}
		y = bottom;
		noted = next;
	}
	return reach;
}
function takeStrips(strips, from, space) {
	const [next, cut] = choose(from, space, measure(strips, from, space));
	const placed = place(strips, from, next, space);
	const last = placed.at(-1);
	return {
		placed,
		next,
		bottomPt: last === void 0 ? space.topPt : last.yPt + last.strip.heightPt,
		faults: last === void 0 || cut === void 0 ? [] : [{
			cut,
			strip: last.strip
		}]
	};
}
function choose(from, space, reach) {
	if (reach.full === from) return [from];
	if (reach.overflow) return [reach.full, "overflow"];
	if (reach.full === space.end) return [reach.full];
	if (reach.free > from) return [reach.free];
	if (!space.must) return [from];
	return reach.avoid > from ? [reach.avoid, "avoid"] : [reach.full, "full"];
}
// ../../packages/render/src/pages/place-notes.ts
function placeNotes(taken, room) {
	const strips = [...room.carried, ...markedOn(taken, room)];
	const free = room.area.heightPt - taken.bottomPt;
	let heightPt = strips.length === 0 ? 0 : room.leadPt;
	let count = 0;
	for (const strip of strips) {
		const next = heightPt + strip.spaceBeforePt + strip.heightPt;
		if (next > free + .001 && (count > 0 || taken.placed.length > 0)) break;
		heightPt = next;
		count += 1;
	}
	if (count === 0) heightPt = 0;
	let y = room.area.heightPt - heightPt + room.leadPt;
	const placed = strips.slice(0, count).map((strip) => {
		const top = y + strip.spaceBeforePt;
		y = top + strip.heightPt;
		return {
			strip,
			xPt: 0,
			yPt: top
		};
	});
	const carried = strips.slice(count);
	const first = carried[0];
	return first === void 0 ? {
		placed,
		heightPt,
		carried
	} : {
		placed,
		heightPt,
		carried,
		report: reportRunOn(first)
	};
}
/** Blocks side by side mark their notes line by line; at the foot they stand in reading order. */
function markedOn(taken, room) {
	const marked = new Set(taken.placed.flatMap((one) => one.repeated === true ? [] : one.strip.notes));
	if (marked.size === 0) return [];
	return [...room.notes].flatMap(([note, strips]) => marked.has(note) ? strips : []);
}
function reportRunOn(strip) {
	return {
		rule: "note-runs-on",
		severity: "note",
		message: "a note is longer than its page has room for and runs on at the foot of the next",
		place: { path: strip.source },
		remedy: "shorten the note, or move what it says into the text"
	};
}
// ../../packages/render/src/pages/fill-columns.ts
/** Columns are balanced to less than this. */
var balancedPt = .25;
function fillColumns(strips, from, space, group) {
	const topPt = topOfColumns(strips, from, space, group);
	const at = {
		...space,
		topPt
	};
	const whole = wholeHeight(strips, from, at, group);
	if (whole === void 0) return {
		...withoutColumns(strips, from, at),
		strips
	};
	const { taken, bottomPt } = whole;
	if (taken.next < space.end) return taken;
	const trial = (limitPt) => stand(strips, from, limited(at, limitPt, false), group);
	return balance(taken, trial, {
		topPt,
		bottomPt,
		end: space.end
	});
}
/** Columns start side by side, on the grid whatever stands above. */
function topOfColumns(strips, from, { topPt, fresh }, { gridPt }) {
	const first = strips[from];
	if (first === void 0) return topPt;
	return topOf(gridPt === void 0 ? first : {
		...first,
		snapPt: gridPt,
		snapOffsetPt: 0
	}, topPt, fresh);
}
/** Columns down to this limit: their notes are counted by `wholeHeight`. */
function limited(space, limitPt, must) {
	const heightPt = limitPt + space.reservedPt;
	const foot = {
		leadPt: 0,
		notePt: () => 0,
		startPt: () => 0
	};
	return {
		...space,
		...foot,
		fresh: true,
		heightPt,
		must
	};
}
/**
* Notes stand under all columns, so each shortens all of them. Room is kept for the first 0, 1, 2 … of the notes
* that could be marked: either the columns mark no more than these, or they end before the line that marks the next.
*/
function wholeHeight(strips, from, space, group) {
	let best;
	let bottomPt = space.heightPt - space.reservedPt;
	let marked;
	for (let kept = 0; bottomPt > space.topPt; kept++) {
		const limit = limited(space, bottomPt, space.must && kept === 0);
		const taken = stand(strips, from, limit, group);
		const notes = notesOf(taken.placed);
		marked ??= notes;
		const note = notes[kept];
		const end = note === void 0 ? space.end : endBefore(taken, from, note);
		const upTo = {
			...limit,
			must: false,
			end
		};
		const held = note === void 0 ? taken : stand(taken.strips, from, upTo, group);
		if (held.next > (best?.taken.next ?? from)) best = {
			taken: held,
			bottomPt
		};
		if (note === void 0) break;
		bottomPt = space.heightPt - footPt$1(marked.slice(0, kept + 1), space);
	}
	return best;
}
/** The last place before the strip that marks a note where columns may end. */
function endBefore({ strips, next }, from, note) {
	const taken = strips.slice(from, next);
	const at = taken.findIndex(({ notes }) => notes.includes(note));
	return from + taken.slice(0, at).findLastIndex(({ keep }) => keep === "free") + 1;
}
function notesOf(placed) {
	return placed.flatMap((one) => one.repeated === true ? [] : one.strip.notes);
}
/** Nothing stands together with its notes: on a page of its own it does without, and they run on. */
function withoutColumns(strips, from, space) {
	if (!space.must) return {
		placed: [],
		next: from,
		bottomPt: space.topPt,
		faults: []
	};
	return takeStrips(strips, from, {
		...space,
		fresh: true
	});
}
/** The columns, one after another, each down to the limit. */
function stand(strips, from, space, { columns, stepPt }) {
	const placed = [];
	const faults = [];
	let order = strips;
	let next = from;
	let bottomPt = space.topPt;
	for (let column = 0; column < columns && next < space.end; column++) {
		const must = space.must && (column === 0 || space.reservedPt === 0);
		const held = holdBack(order, next, {
			...space,
			must
		}, column === columns - 1);
		order = held.strips;
		const { taken } = held;
		if (taken.next === next) break;
		placed.push(...taken.placed.map((one) => ({
			...one,
			xPt: one.xPt + column * stepPt
		})));
		faults.push(...taken.faults);
		bottomPt = Math.max(bottomPt, taken.bottomPt);
		next = taken.next;
	}
	return {
		placed,
		next,
		bottomPt,
		faults,
		strips: order
	};
}
/** A column without what heads the next one; that stands first among what is left for it. */
function holdBack(strips, from, space, isLast) {
	let order = strips;
	let end = space.end;
	let taken = takeStrips(order, from, space);
	let floats = 0;
	for (;;) {
		const held = heldSpan({
			strips: order,
			from,
			next: taken.next,
			end
		}, space, floats);
		if (held === void 0) break;
		if (isLast && taken.next === space.end) return atOwnHead(order, from, held, {
			space,
			taken
		});
		const without = moveToEnd(order, held, space.end);
		const rest = end - held.count;
		const last = held.floats ? endBeforeFloat(without, held.at, rest) : rest;
		const again = takeStrips(without, from, {
			...space,
			end: last
		});
		if (!(again.next < last || without[last - 1]?.keep === "free") || held.floats && again.next <= taken.next) break;
		if (held.floats) floats += 1;
		end = rest;
		order = without;
		taken = again;
	}
	return {
		strips: headed(order, {
			next: taken.next,
			end,
			last: space.end
		}),
		taken
	};
}
/** What the column must do without: a head anywhere in it, and what floats where it found no room. */
function heldSpan({ strips, from, next, end }, space, held) {
	const head = strips.slice(from + 1, Math.min(next + 1, end)).findIndex(({ heads }) => heads === true);
	if (head >= 0) return {
		at: from + 1 + head,
		count: 1,
		floats: false
	};
	const name = next < end ? strips[next]?.floats : void 0;
	if (held === mostFloats || name === void 0 || next === from && space.must) return void 0;
	if (next > from && strips[next - 1]?.floats === name) return void 0;
	const rest = strips.slice(next, end).findIndex(({ floats }) => floats !== name);
	const count = rest < 0 ? end - next : rest;
	return strips[next + count - 1]?.keep === "free" ? {
		at: next,
		count,
		floats: true
	} : void 0;
}
/** A head goes up to the head of its own column, where all then still has room. */
function atOwnHead(strips, from, { at, floats }, { space, taken }) {
	const head = strips[at];
	if (floats || head === void 0) return {
		strips,
		taken
	};
	const order = [
		...strips.slice(0, from),
		head,
		...strips.slice(from, at),
		...strips.slice(at + 1)
	];
	const again = takeStrips(order, from, space);
	return again.next === taken.next && order[again.next - 1]?.keep === "free" ? {
		strips: order,
		taken: again
	} : {
		strips,
		taken
	};
}
/** Text goes on up to the next that floats: they keep their order. */
function endBeforeFloat(strips, from, end) {
	const text = strips.slice(from, end);
	const float = text.findIndex(({ floats }) => floats !== void 0);
	return from + (float < 0 ? text : text.slice(0, float)).findLastIndex(({ keep }) => keep === "free") + 1;
}
/** More than these at the head of one column would push its text too far from what it speaks of. */
var mostFloats = 2;
/** A span of strips behind all those before `end`. */
function moveToEnd(strips, { at, count }, end) {
	const moved = strips.slice(at, at + count);
	return [
		...strips.slice(0, at),
		...strips.slice(at + count, end),
		...moved,
		...strips.slice(end)
	];
}
/** What was held back, from `end` on, right behind what the column took. */
function headed(strips, { next, end, last }) {
	if (end === last) return strips;
	const held = strips.slice(end, last);
	return [
		...strips.slice(0, next),
		...held,
		...strips.slice(next, end),
		...strips.slice(last)
	];
}
/** The least height whose columns still take all, cut at free places alone. */
function balance(whole, stand, { topPt, bottomPt, end }) {
	let best = whole;
	let low = topPt;
	let high = bottomPt;
	while (high - low > balancedPt) {
		const middle = (low + high) / 2;
		const trial = stand(middle);
		if (trial.next === end) {
			best = trial;
			high = middle;
		} else low = middle;
	}
	return best;
}
// ../../packages/render/src/pages/take-runs.ts
/** A section's strips in a row, what sinks apart, and the runs they stand in. */
function runsOf$2({ flow }) {
	const body = [];
	const sinking = [];
	const runs = [];
	for (const item of flow) {
		const group = "strips" in item ? item : void 0;
		for (const strip of group?.strips ?? ("strips" in item ? [] : [item])) (strip.sinks === true ? sinking : body).push(strip);
		const last = runs.at(-1);
		const begins = last === void 0 || group !== void 0 || last.group !== void 0;
		const run = group === void 0 ? { end: body.length } : {
			end: body.length,
			group
		};
		if (begins) runs.push(run);
		else runs[runs.length - 1] = run;
	}
	return {
		body,
		sinking,
		runs
	};
}
/** What fits of the run at `from` and of those after it. */
function takeRuns(strips, from, space, runs) {
	const at = runs.findIndex(({ end }) => end > from);
	const run = runs[at];
	if (run === void 0) return {
		placed: [],
		next: from,
		bottomPt: space.topPt,
		faults: [],
		strips
	};
	const end = Math.min(run.end, space.end);
	const taken = takeRun(strips, from, {
		...space,
		end
	}, run);
	if (taken.next < run.end || taken.next === space.end) return taken;
	const rest = takeRuns(taken.strips, taken.next, under(taken, space), runs.slice(at + 1));
	if (rest.next > taken.next) return joined(taken, rest);
	return taken.strips[taken.next - 1]?.keep === "free" ? taken : giveBack({
		strips,
		from,
		space,
		run
	}, taken);
}
function takeRun(strips, from, space, run) {
	return run.group === void 0 ? {
		...takeStrips(strips, from, space),
		strips
	} : fillColumns(strips, from, space, run.group);
}
function under(taken, space) {
	const reservedPt = footPt$1(taken.placed.flatMap((one) => one.repeated === true ? [] : one.strip.notes), space);
	return {
		...space,
		topPt: taken.bottomPt,
		fresh: false,
		must: false,
		reservedPt
	};
}
function joined(taken, rest) {
	return {
		placed: [...taken.placed, ...rest.placed],
		next: rest.next,
		bottomPt: rest.bottomPt,
		faults: [...taken.faults, ...rest.faults],
		strips: rest.strips
	};
}
/** The run's end must not be the page's: back to the last place where it may be cut. */
function giveBack({ strips, from, space, run }, taken) {
	const lastOf = (keep) => {
		const back = strips.slice(from, taken.next - 1).findLastIndex((strip) => strip.keep === keep);
		return back < 0 ? void 0 : from + back + 1;
	};
	const free = lastOf("free");
	if (free !== void 0) return takeRun(strips, from, {
		...space,
		end: free
	}, run);
	if (!space.must) return {
		placed: [],
		next: from,
		bottomPt: space.topPt,
		faults: [],
		strips
	};
	const cut = lastOf("avoid");
	const again = cut === void 0 ? taken : takeRun(strips, from, {
		...space,
		end: cut
	}, run);
	const last = again.placed.at(-1);
	const fault = cut === void 0 ? "full" : "avoid";
	return last === void 0 ? again : {
		...again,
		faults: [...again.faults, {
			cut: fault,
			strip: last.strip
		}]
	};
}
// ../../packages/render/src/pages/fill-pages.ts
/** @param noteLeadPt white over the first note of a page */
function fillPages(sections, notes, noteLeadPt = 0) {
	const pages = [];
	const diagnostics = [];
	for (const section of sections) {
		const filled = fillSection(section, {
			notes,
			leadPt: noteLeadPt
		}, pages.length + 1);
		pages.push(...filled.pages);
		diagnostics.push(...filled.diagnostics);
	}
	return {
		pages,
		diagnostics
	};
}
function fillSection(section, { notes, leadPt }, firstNumber) {
	const { body, runs, sinking } = runsOf$2(section);
	const pages = [];
	const diagnostics = [];
	let strips = body;
	let from = 0;
	let carried = [];
	let sunk = false;
	while (!sunk) {
		const number = firstNumber + pages.length;
		const area = section.master.area(number);
		const room = {
			area,
			body: strips,
			runs,
			sinking,
			notes,
			leadPt,
			carried
		};
		const taken = takePage(room, from);
		diagnostics.push(...taken.faults.map((fault) => reportFault(fault, number)));
		const foot = placeNotes(taken, room);
		if (foot.report !== void 0) diagnostics.push(foot.report);
		const done = taken.next === body.length && foot.carried.length === 0;
		const sinks = done ? placeSinks(room, taken.bottomPt, foot.heightPt) : [];
		sunk = done && sinks !== void 0;
		const placed = [...taken.placed, ...sinks ?? []].map((one) => shift(one, area));
		pages.push({
			number,
			master: section.master,
			placed,
			notes: foot.placed.map((one) => shift(one, area)),
			furniture: []
		});
		strips = taken.strips;
		from = taken.next;
		carried = foot.carried;
	}
	return {
		pages,
		diagnostics
	};
}
function shift(placed, area) {
	return {
		...placed,
		xPt: placed.xPt + area.xPt,
		yPt: placed.yPt + area.yPt
	};
}
function stackHeightPt(strips) {
	return strips.reduce((sum, strip) => sum + strip.spaceBeforePt + strip.heightPt, 0);
}
function footOf({ notes, leadPt, carried }) {
	const stripsOfNote = (note) => notes.get(note) ?? [];
	return {
		reservedPt: carried.length === 0 ? 0 : leadPt + stackHeightPt(carried),
		leadPt,
		notePt: (note) => stackHeightPt(stripsOfNote(note)),
		startPt: (note) => stackHeightPt(stripsOfNote(note).slice(0, 1))
	};
}
/** The strips of one page; the last page gives some back if what sinks finds no room under them. */
function takePage(room, from) {
	const { area, body, runs } = room;
	const heightPt = area.heightPt;
	const foot = footOf(room);
	const space = {
		topPt: 0,
		fresh: true,
		must: true,
		...foot,
		heightPt,
		end: body.length
	};
	const taken = takeRuns(body, from, space, runs);
	if (taken.next < body.length) return leaveCompany(taken, {
		room,
		from,
		space
	});
	if (room.sinking.length === 0) return taken;
	const noted = taken.placed.flatMap((one) => one.strip.notes);
	if (taken.bottomPt + footPt$1(noted, foot) + stackHeightPt(room.sinking) <= heightPt + .001) return taken;
	const end = companyFrom(body, from);
	return end === void 0 ? taken : takeRuns(body, from, {
		...space,
		end
	}, runs);
}
/** A strip lower than this share of a page does not stand alone on the last one. */
var lonelyShare = 1 / 10;
/** Where one line would be all that is left for the last page, lines before it go with it. */
function leaveCompany(taken, { room, from, space }) {
	const { body, runs, area } = room;
	const rest = taken.strips.slice(taken.next);
	if (!(rest.length === 1 && (rest[0]?.heightPt ?? 0) < area.heightPt * lonelyShare) || taken.faults.length > 0) return taken;
	const end = companyFrom(body, from);
	if (end === void 0 || body[end - 1]?.keep !== "free") return taken;
	return takeRuns(body, from, {
		...space,
		end
	}, runs);
}
/** Where the last page is cut so that at least two strips go with what sinks. */
function companyFrom(body, from) {
	const cuts = Array.from({ length: Math.max(0, body.length - 2 - from) }, (_, i) => i).map((i) => body.length - 2 - i);
	return cuts.find((cut) => body[cut - 1]?.keep === "free") ?? cuts.find((cut) => body[cut - 1]?.keep === "avoid");
}
/** Undefined: no room on this page, a new one is needed. */
function placeSinks(room, bottomPt, notesPt) {
	const height = stackHeightPt(room.sinking);
	const end = room.area.heightPt - notesPt;
	if (bottomPt > 0 && bottomPt + height > end + .001) return void 0;
	let y = Math.max(bottomPt, end - height);
	return room.sinking.map((strip) => {
		const top = topOf(strip, y, false);
		y = top + strip.heightPt;
		return {
			strip,
			xPt: 0,
			yPt: top
		};
	});
}
var severities = {
	avoid: "note",
	full: "warning",
	overflow: "error"
};
var messages = {
	avoid: "a block that should stay whole is higher than a page and was divided",
	full: "a run of lines that must stay together is higher than a page and was divided",
	overflow: "a line, row or picture is higher than the page and leaves it"
};
function reportFault({ cut, strip }, page) {
	return {
		rule: "taller-than-page",
		severity: severities[cut],
		message: messages[cut],
		place: { path: strip.source },
		found: `page ${page}`,
		remedy: "divide the block, or shorten what it holds"
	};
}
// ../../packages/render/src/pages/line-strips.ts
/** No page ends after a paragraph's first line or before its last. */
function lineStrips$1(lines, frame) {
	return lines.map((line, index) => ({
		heightPt: line.heightPt,
		spaceBeforePt: 0,
		...frame.snapPt === void 0 ? {} : { snapPt: frame.snapPt },
		...frame.snapOffsetPt === void 0 ? {} : { snapOffsetPt: frame.snapOffsetPt },
		keep: keepOf(index, lines.length),
		notes: [],
		boxes: [lineBox(line, frame.xPt, 0, frame.source)],
		source: frame.source
	}));
}
function keepOf(index, count) {
	if (index === count - 1) return "free";
	return index === 0 || index === count - 2 ? "never" : "free";
}
function lineBox(line, xPt, yPt, source, part) {
	const box = {
		type: "line",
		xPt,
		yPt,
		line,
		source
	};
	return part === void 0 ? box : {
		...box,
		part
	};
}
/** A level rule across part of a strip. */
function ruleBox(span, rule, source) {
	return {
		type: "rule",
		xPt: span.xPt,
		yPt: span.yPt,
		x2Pt: span.x2Pt,
		y2Pt: span.yPt,
		thicknessPt: rule.thicknessPt,
		color: rule.color,
		source
	};
}
// ../../packages/render/src/pages/count-figures.ts
function countFigures(document) {
	return new Map(require_read_dataset.figuresOf(document).map((figure, index) => [figure, index + 1]));
}
// ../../packages/render/src/pages/inline-runs.ts
var raisedEm = .6;
/** No type on a page is smaller (looks.md, quick checks). */
var leastPt = 6.5;
/** Where a raised mark's top meets that of the digits beside it. */
var riseEm = .36;
function toRuns(content, base, options) {
	const raisesCites = !options.levelCites && !content.every(isCiteOrSpace);
	return joinBreaks(content.flatMap((inline) => runsOf$1(inline, {
		style: pick(base),
		hang: {}
	}, {
		base,
		options,
		raisesCites
	})));
}
function isCiteOrSpace(inline) {
	if (inline.type === "text") return inline.text.trim() === "";
	return inline.type === "cite" || inline.type === "break";
}
/** A text style has a pitch and spaces that a run knows nothing of. */
function pick(style) {
	const { slot, weight, sizePt, color, trackingEm } = style;
	return {
		slot,
		weight,
		sizePt,
		color,
		...trackingEm === void 0 ? {} : { trackingEm }
	};
}
function runsOf$1(inline, ink, pen) {
	if (inline.type === "text") return inline.text === "" ? [] : [{
		text: inline.text,
		style: ink.style,
		...ink.hang
	}];
	if (inline.type === "break") return [{
		text: "",
		style: ink.style,
		breakAfter: true
	}];
	if (inline.type === "note") return [markRun$1(inline, ink, pen.options)];
	if (inline.type === "page") return [{
		text: pageWords(pen.options.known.pages.get(inline.target) ?? 0, pen.options.language),
		style: ink.style,
		...ink.hang
	}];
	const inner = inkOf(inline, ink, pen);
	return inline.content.flatMap((one) => runsOf$1(one, inner, pen));
}
/** The mark of a note, raised. */
function markRun$1(note, { style }, options) {
	return {
		text: noteMark$1(numberOf(note, options.known), options.language),
		style: raise(style, riseEm),
		note: note.path,
		unbreakable: true
	};
}
/** As its page counts it; before pages are known, and where a theme counts through, by the document. */
function numberOf(note, known) {
	return known.notes.get(note.path) ?? note.number ?? 1;
}
function inkOf(inline, { style, hang }, pen) {
	switch (inline.type) {
		case "figure": {
			const occurrence = pen.options.occurrences.get(inline);
			const counted = occurrence === void 0 ? {} : { occurrence };
			return {
				style,
				hang: {
					...hang,
					figure: inline.figure,
					...counted,
					unbreakable: true
				}
			};
		}
		case "strong": return {
			style: {
				...style,
				...pen.base.strong
			},
			hang
		};
		case "em": return {
			style: {
				...style,
				slot: "kai",
				weight: 500
			},
			hang
		};
		case "small": return {
			style: {
				...style,
				...pen.base.small
			},
			hang
		};
		case "sup": return {
			style: raise(style, riseEm),
			hang
		};
		case "sub": return {
			style: raise(style, -.12),
			hang
		};
		case "cite": return {
			style: pen.raisesCites ? raise(style, riseEm) : style,
			hang: {
				...hang,
				source: inline.source,
				unbreakable: true
			}
		};
		case "link": return {
			style,
			hang: {
				...hang,
				link: inline.href
			}
		};
		case "nobreak": return {
			style,
			hang: {
				...hang,
				unbreakable: true
			}
		};
		case "dotted": return {
			style,
			hang: {
				...hang,
				dotted: true
			}
		};
		default: return inline;
	}
}
function raise(style, em) {
	const sizePt = Math.max(style.sizePt * raisedEm, Math.min(style.sizePt, leastPt));
	return {
		...style,
		sizePt,
		risePt: style.sizePt * em
	};
}
/** A break hangs on the run before it; only one at the start, or after another, is a run of its own. */
function joinBreaks(runs) {
	const joined = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (run.text === "" && run.breakAfter && last !== void 0 && !last.breakAfter) joined[joined.length - 1] = {
			...last,
			breakAfter: true
		};
		else joined.push(run);
	}
	return joined;
}
// ../../packages/render/src/pages/known.ts
var nothingKnown = {
	pages: /* @__PURE__ */ new Map(),
	notes: /* @__PURE__ */ new Map()
};
/** What pages tell of the things that a document asks for; nothing where it asks for none. */
function readKnown(pages, document, numbering) {
	return {
		pages: firstPages(pages, targetsOf(document)),
		notes: numbering === "page" ? numberByPage(pages, document) : /* @__PURE__ */ new Map()
	};
}
/** Nodes whose page is to be printed. */
function targetsOf(document) {
	const targets = /* @__PURE__ */ new Set();
	require_read_dataset.visitBlocks(document.blocks, (block) => {
		if (block.type === "toc") for (const { target } of block.entries) targets.add(target);
	});
	for (const { content } of require_read_dataset.passagesOfDocument(document)) require_read_dataset.visitInlines(content, (inline) => {
		if (inline.type === "page") targets.add(inline.target);
	});
	return targets;
}
function firstPages(pages, targets) {
	const found = /* @__PURE__ */ new Map();
	for (const page of pages) for (const { strip, repeated } of page.placed) {
		if (repeated) continue;
		for (const { source } of strip.boxes) if (targets.has(source) && !found.has(source)) found.set(source, page.number);
	}
	for (const target of targets) if (!found.has(target)) found.set(target, 0);
	return found;
}
function numberByPage(pages, document) {
	const numbers = /* @__PURE__ */ new Map();
	const order = require_read_dataset.notesOf(document.blocks).map(({ path }) => path);
	if (order.length === 0) return numbers;
	const pageOf = new Map(pages.flatMap(({ number, placed }) => placed.flatMap(({ strip, repeated }) => repeated ? [] : strip.notes.map((note) => [note, number]))));
	const counts = /* @__PURE__ */ new Map();
	for (const note of order) {
		const page = pageOf.get(note);
		if (page === void 0) continue;
		const number = (counts.get(page) ?? 0) + 1;
		counts.set(page, number);
		numbers.set(note, number);
	}
	return numbers;
}
/** The first node whose page is asked for and that stands on none. */
function firstPageless({ pages }) {
	return [...pages].find(([, page]) => page === 0)?.[0];
}
/** The first thing that the one says otherwise than the other. */
function firstDifference(one, other) {
	for (const name of ["pages", "notes"]) for (const path of /* @__PURE__ */ new Set([...one[name].keys(), ...other[name].keys()])) if (one[name].get(path) !== other[name].get(path)) return path;
}
// ../../packages/render/src/pages/setting.ts
function settingOf(document, theme, composer, report, known = nothingKnown) {
	const look = theme.looks[document.language];
	return {
		look,
		chart: theme.chart,
		language: document.language,
		composer,
		widthPt: look.area.widthPt,
		pagePt: look.area.heightPt,
		lastTextPath: document.blocks.findLast(isText$1)?.path,
		occurrences: countFigures(document),
		known,
		report
	};
}
var isText$1 = (block) => block.type === "paragraph" && block.variant === "body";
function composePiece(piece, widthPt, setting) {
	const { style } = piece;
	const composed = setting.composer.compose(runsOf(piece, setting), {
		language: setting.language,
		measurePt: widthPt,
		pitchPt: style.pitchPt,
		align: style.align,
		hyphenate: style.align === "justify",
		...style.indentPt === void 0 ? {} : { indentPt: style.indentPt },
		...piece.hangPt === void 0 ? {} : { hangPt: piece.hangPt },
		hanWesternGapEm: style.hanWesternGapEm ?? setting.look.hanWesternGapEm,
		place: {
			...piece.place,
			path: piece.path
		}
	});
	composed.diagnostics.forEach(setting.report);
	if (composed.lines.some((line) => line.widthPt > widthPt + overhangPt)) setting.report({
		rule: "line-too-wide",
		severity: "error",
		message: "words that must not be divided are wider than their line",
		place: {
			...piece.place,
			path: piece.path
		},
		remedy: "shorten the words, or give them a wider column"
	});
	return composed.lines;
}
/** Less than this beyond the measure nobody sees. */
var overhangPt = .5;
function extentOf(piece, setting) {
	return setting.composer.extent(runsOf(piece, setting), {
		language: setting.language,
		pitchPt: piece.style.pitchPt,
		hanWesternGapEm: piece.style.hanWesternGapEm ?? setting.look.hanWesternGapEm
	});
}
function runsOf(piece, setting) {
	return toRuns(piece.content, piece.style, {
		language: setting.language,
		occurrences: setting.occurrences,
		known: setting.known,
		levelCites: piece.levelCites === true
	});
}
function textOf$2(text) {
	return [{
		type: "text",
		text
	}];
}
// ../../packages/render/src/pages/piece-boxes.ts
/** None for a piece without words. */
function pieceBoxes(piece, { xPt, yPt, widthPt }, setting) {
	if (piece.content.length === 0) return [];
	return composePiece(piece, widthPt, setting).map((line, index) => lineBox(line, xPt, yPt + index * line.heightPt, piece.path));
}
// ../../packages/render/src/pages/beside.ts
/** Words on one line, an em apart; none where all are absent. */
function beside(...parts) {
	const words = parts.filter((part) => part !== void 0).join("　");
	return words === "" ? void 0 : words;
}
// ../../packages/render/src/pages/signer-words.ts
function signerWords({ signers }) {
	if (signers === void 0) return void 0;
	const names = signers.names.flatMap((name, index) => index === 0 ? name : [...textOf$2("　"), ...name]);
	return [...textOf$2(signers.label), ...names];
}
// ../../packages/render/src/pages/table-grid.ts
/** One row of cells that start in it, those from above left out. */
function placeCells(rows, part, table, look) {
	const columns = table.columns.length;
	const taken = rows.map(() => /* @__PURE__ */ new Set());
	return rows.map((row, rowIndex) => {
		let column = 0;
		return row.cells.map((cell) => {
			while (taken[rowIndex]?.has(column)) column += 1;
			const colspan = Math.max(1, Math.min(cell.colspan, columns - column));
			const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - rowIndex));
			for (let down = 0; down < rowspan; down++) for (let across = 0; across < colspan; across++) taken[rowIndex + down]?.add(column + across);
			const piece = pieceOf$1({
				cell,
				column,
				colspan
			}, part, table, look);
			const placed = {
				cell,
				row,
				column,
				colspan,
				rowspan,
				piece
			};
			column += colspan;
			return placed;
		});
	});
}
function pieceOf$1(at, part, table, look) {
	const { cell, column, colspan } = at;
	const spansAll = colspan === table.columns.length;
	const isHead = part === "head" || part === "body" && cell.header && spansAll;
	const style = isHead ? look.head : part === "foot" ? look.total : look.cell;
	const own = table.columns[column]?.align ?? "left";
	const align = spansAll ? "left" : colspan > 1 && isHead ? "center" : own;
	return {
		content: cell.content,
		style: {
			...style,
			align
		},
		path: cell.path,
		place: cell.place
	};
}
/** White at the left and right of what a cell holds. */
function paddingPt(at, columns, look) {
	const inner = look.gapPt / 2;
	return {
		left: at.column === 0 ? look.edgePt : inner,
		right: at.column + at.colspan === columns ? look.endEdgePt : inner
	};
}
function indentPt({ row, column }, look) {
	return column === 0 ? row.indent * look.indentPt : 0;
}
/** Chinese may turn over after any character: a column of words is not narrower than this many of them. */
var easyEm = 5;
/** Demands of the columns by their own cells; a spanning cell widens the last of those it spans. */
function columnDemands(rows, { table, look, setting }) {
	const columns = table.columns.length;
	const demands = table.columns.map((column) => ({
		minPt: 0,
		easyPt: 0,
		maxPt: 0,
		weight: column.weight
	}));
	const cells = rows.flat();
	const sorted = [1, 2].flatMap((turn) => cells.filter((cell) => turn === 1 ? cell.colspan === 1 : cell.colspan > 1));
	for (const cell of sorted) {
		if (cell.colspan === columns && columns > 1) continue;
		const pad = paddingPt(cell, columns, look);
		const extraPt = pad.left + pad.right + indentPt(cell, look);
		const extent = extentOf(cell.piece, setting);
		const spanned = demands.slice(cell.column, cell.column + cell.colspan);
		const last = spanned.at(-1);
		if (last === void 0) continue;
		const minPt = spanned.reduce((sum, one) => sum + one.minPt, 0);
		const maxPt = spanned.reduce((sum, one) => sum + one.maxPt, 0);
		last.minPt += Math.max(0, extent.minPt + extraPt - minPt);
		if (spanned.length === 1) {
			const easyPt = Math.max(extent.minPt, easyEm * cell.piece.style.sizePt);
			last.easyPt = Math.max(last.easyPt, Math.min(extent.maxPt, easyPt) + extraPt);
		}
		last.maxPt += Math.max(0, extent.maxPt + extraPt - maxPt);
	}
	return demands.map((one) => ({
		...one,
		easyPt: Math.min(one.maxPt, Math.max(one.minPt, one.easyPt))
	}));
}
// ../../packages/render/src/pages/stack-strips.ts
function moveBox(box, xPt, yPt) {
	const moved = {
		...box,
		xPt: box.xPt + xPt,
		yPt: box.yPt + yPt
	};
	return moved.type === "rule" ? {
		...moved,
		x2Pt: moved.x2Pt + xPt,
		y2Pt: moved.y2Pt + yPt
	} : moved;
}
function stackStrips(strips, source) {
	let y = 0;
	const boxes = strips.flatMap((strip, index) => {
		const top = index === 0 ? 0 : y + strip.spaceBeforePt;
		y = top + strip.heightPt;
		return strip.boxes.map((box) => moveBox(box, 0, top));
	});
	const notes = strips.flatMap((strip) => strip.notes);
	return {
		heightPt: y,
		spaceBeforePt: 0,
		keep: "never",
		notes,
		boxes,
		source
	};
}
/** A head cell over several columns has a rule under it, over these columns alone. */
function spannerRules(rows, laid, { table, look, widthsPt }) {
	const edge = (column) => widthsPt.slice(0, column).reduce((sum, one) => sum + one, 0);
	let y = 0;
	return rows.flatMap((row, index) => {
		y += laid[index]?.heightPt ?? 0;
		if (index === rows.length - 1) return [];
		return row.filter((cell) => cell.colspan > 1 && cell.rowspan === 1).map((cell) => {
			const pad = paddingPt(cell, table.columns.length, look);
			return ruleBox({
				xPt: edge(cell.column) + pad.left,
				x2Pt: edge(cell.column + cell.colspan) - pad.right,
				yPt: y
			}, {
				...look.mid,
				thicknessPt: .4
			}, cell.cell.path);
		});
	});
}
// ../../packages/render/src/pages/running-head-strips.ts
/** From the left edge of the text area and the top of the page. */
function runningHeadBoxes(masthead, look, setting) {
	const { path, place } = masthead;
	const piece = (content, style) => ({
		content,
		style,
		path,
		place,
		levelCites: true
	});
	const name = piece(textOf$2(masthead.name), look.name);
	const tabPt = Math.min(extentOf(name, setting).maxPt + 2 * look.padXPt + .01, setting.widthPt);
	const namePt = tabPt - 2 * look.padXPt;
	const nameAt = {
		xPt: look.padXPt,
		yPt: look.yPt,
		widthPt: namePt
	};
	const rightPt = tabPt + look.padXPt;
	const rightAt = {
		xPt: rightPt,
		yPt: look.yPt,
		widthPt: setting.widthPt - rightPt
	};
	const rulePt = look.yPt + look.heightPt + look.rule.thicknessPt / 2;
	return [
		{
			type: "fill",
			xPt: 0,
			yPt: look.yPt,
			widthPt: tabPt,
			heightPt: look.heightPt,
			color: look.fill,
			source: path
		},
		...pieceBoxes(name, nameAt, setting),
		...pieceBoxes(piece(rightWords(masthead), look.right), rightAt, setting),
		ruleBox({
			xPt: 0,
			x2Pt: setting.widthPt,
			yPt: rulePt
		}, look.rule, path)
	];
}
/** Above it on page 1: how the paper is to be kept, and its mark. */
function markBoxes(masthead, look, setting) {
	const { path, place, secrecy, urgency, storageNote, copyNumber, mark } = masthead;
	const at = {
		xPt: 0,
		yPt: look.markYPt,
		widthPt: setting.widthPt
	};
	const line = (words, align) => {
		return pieceBoxes({
			content: words === void 0 ? [] : textOf$2(words),
			style: {
				...look.mark,
				align
			},
			path,
			place
		}, at, setting);
	};
	return [...line(beside(secrecy, urgency, storageNote), "left"), ...line(beside(copyNumber, mark), "right")];
}
/** Issue, number, signers, issuer and date, an em apart. */
function rightWords(masthead) {
	const { issue, number, issuer, date } = masthead;
	const issued = issuer === void 0 ? void 0 : textOf$2(issuer);
	return [
		issue,
		number,
		signerWords(masthead),
		issued,
		date
	].filter((part) => part !== void 0).flatMap((part, index) => index === 0 ? part : [...textOf$2("　"), ...part]);
}
/** One strip that reaches above the text area and ends where the title's em box starts. */
function runningHeadStrips(masthead, look, setting) {
	const { yPt } = setting.look.firstArea ?? setting.look.area;
	const title = setting.look.headings[1];
	const endPt = look.endYPt - (title.pitchPt - title.sizePt) / 2;
	const boxes = [...markBoxes(masthead, look, setting), ...runningHeadBoxes(masthead, look, setting)];
	return {
		strips: [{
			heightPt: endPt - yPt,
			spaceBeforePt: 0,
			keep: "never",
			notes: [],
			boxes: boxes.map((box) => moveBox(box, 0, -yPt)),
			source: masthead.path
		}],
		beforePt: 0,
		afterPt: 0
	};
}
// ../../packages/render/src/pages/furniture.ts
function addFurniture(pages, document, theme, composer) {
	const diagnostics = [];
	const setting = settingOf(document, theme, composer, (one) => diagnostics.push(one));
	const masthead = document.blocks.find((block) => block.type === "masthead");
	return {
		pages: pages.map((page) => {
			const isHeaded = masthead !== void 0 && page.placed.some((one) => one.strip.source === masthead.path);
			const isMarked = isHeaded && masthead.mark !== void 0;
			const whole = {
				pages: pages.length,
				isMarked,
				document
			};
			const head = isHeaded ? void 0 : masthead;
			return {
				...page,
				furniture: [...runningHead(head, page, setting), ...boxesOf$1(page, whole, setting)]
			};
		}),
		diagnostics: [...new Map(diagnostics.map((one) => [one.message, one])).values()]
	};
}
/** A journal's pages after the first say again what its masthead says, but for marks and notes. */
function runningHead(masthead, page, setting) {
	const { masthead: look } = setting.look;
	if (masthead === void 0 || look.form !== "running") return [];
	const { xPt, widthPt } = page.master.area(page.number);
	return runningHeadBoxes({
		...masthead,
		path: ""
	}, look, {
		...setting,
		widthPt
	}).map((box) => moveBox(box, xPt, 0));
}
function boxesOf$1(page, whole, setting) {
	const { furniture } = setting.look;
	const area = page.master.area(page.number);
	const { document, isMarked } = whole;
	const line = {
		xPt: area.xPt,
		widthPt: area.widthPt
	};
	const atTop = {
		...line,
		yPt: markYPt(page, furniture)
	};
	const atFoot = {
		...line,
		yPt: furniture.folioYPt + footShiftPt(page)
	};
	const words = (text) => text === void 0 ? void 0 : textOf$2(text);
	return [
		...isMarked ? [] : set(words(document.mark), furniture.mark, atTop, setting),
		...set(words(document.draft), furniture.draft, atTop, setting),
		...footBoxes(page, whole, atFoot, setting),
		...folio(page, whole.pages, setting),
		...noteRule(page, setting.look)
	];
}
/** The margin over a turned page may be the smaller one of the sheet: a mark keeps a line's air from the text. */
function markYPt({ master, number }, { mark, markYPt }) {
	if (master.isTurned !== true) return markYPt;
	return Math.min(markYPt, master.area(number).yPt - 2 * mark.pitchPt);
}
/** Looks say where the foot of an upright page is; on a turned one it is as far from the edge. */
function footShiftPt({ master }) {
	return master.isTurned === true ? master.heightPt - master.widthPt : 0;
}
function folio(page, pages, setting) {
	const { furniture } = setting.look;
	const { master } = page;
	if (master.isTurned !== true || furniture.folioOnLandscape !== "portrait-place") {
		const yPt = furniture.folioYPt + footShiftPt(page);
		return setFolio(page, pages, {
			...master.area(page.number),
			yPt
		}, setting);
	}
	const area = master.area(page.number);
	return setFolio(page, pages, {
		xPt: area.yPt,
		widthPt: area.heightPt,
		yPt: furniture.folioYPt
	}, setting).map((box) => box.type === "line" ? {
		...box,
		xPt: master.widthPt - box.yPt,
		yPt: box.xPt,
		turned: true
	} : box);
}
function setFolio(page, pages, line, setting) {
	const folio = folioText(page, pages, setting);
	if (folio === void 0) return [];
	const { text, style } = folio;
	const insetPt = setting.look.furniture.folioInsetPt;
	const place = {
		xPt: line.xPt + insetPt,
		widthPt: line.widthPt - 2 * insetPt,
		yPt: line.yPt
	};
	return set(textOf$2(text), style, place, setting);
}
function folioText(page, pages, setting) {
	const { furniture } = setting.look;
	if (furniture.folioText === void 0) return void 0;
	const text = furniture.folioText.replace("{page}", `${page.number}`).replace("{pages}", `${pages}`);
	const onRight = furniture.folioSide === "right" || page.number % 2 === 1;
	return {
		text,
		style: {
			...furniture.folio,
			align: onRight ? "right" : "left"
		}
	};
}
/** The foot at the left edge, or beside the folio on its baseline. */
function footBoxes(page, whole, line, setting) {
	const { foot, footGapPt } = setting.look.furniture;
	const content = whole.document.foot;
	const folio = folioText(page, whole.pages, setting);
	if (folio === void 0 || footGapPt === void 0) return set(content, foot, line, setting);
	const { text, style } = folio;
	const { align } = style;
	const besidePt = extentOf({
		content: textOf$2(text),
		style,
		path: ""
	}, setting).maxPt + footGapPt;
	const place = {
		xPt: line.xPt + (align === "left" ? besidePt : 0),
		widthPt: line.widthPt - besidePt,
		yPt: line.yPt + baselinePt(style) - baselinePt(foot)
	};
	return set(content, {
		...foot,
		align
	}, place, setting);
}
/** From the top of a line box whose em box is centred in it. */
function baselinePt({ pitchPt, sizePt }) {
	return (pitchPt - sizePt) / 2 + ascentEm$1 * sizePt;
}
/** Of every face, by the line model of the looks. */
var ascentEm$1 = .88;
function set(content, style, place, setting) {
	if (content === void 0) return [];
	return pieceBoxes({
		content,
		style,
		path: "",
		levelCites: true
	}, place, setting);
}
/** A short rule parts notes from text, in the white over the first of them. */
function noteRule(page, { furniture }) {
	const [first] = page.notes;
	const area = page.master.area(page.number);
	if (first === void 0) return [];
	const { share, gapPt } = furniture.noteRule;
	const x2Pt = area.xPt + area.widthPt * share;
	return [ruleBox({
		xPt: area.xPt,
		x2Pt,
		yPt: first.yPt - gapPt
	}, furniture.noteRule, "")];
}
// ../../packages/render/src/pages/page-limit.ts
function checkPageLimit(pages, document, { maxPages }) {
	if (maxPages === void 0 || pages.length <= maxPages) return [];
	const over = pages.slice(maxPages).flatMap((page) => [...page.placed, ...page.notes])[0];
	const allowed = maxPages === 1 ? "one page" : `${maxPages} pages`;
	return [{
		rule: "card-overflow",
		severity: "error",
		message: `the brief takes ${pages.length} pages, and its theme has ${allowed}`,
		place: over === void 0 ? {} : placeOf(over.strip.source, document),
		found: `${pages.length} pages`,
		expected: `at most ${allowed}`,
		remedy: "shorten what stands here or before it, or set theme: bulletin for this brief"
	}];
}
/** The template's line of the innermost block that holds the node. */
function placeOf(path, { blocks }) {
	let holder;
	require_read_dataset.visitBlocks(blocks, (block) => {
		if (path === block.path || path.startsWith(`${block.path}.`)) holder = block;
	});
	return {
		...holder?.place,
		path
	};
}
// ../../packages/render/src/pages/prefix-width.ts
/** With a word after it: a mark at a line's end would give up its blank half, a space its width. */
function prefixPt(text, piece, setting) {
	const word = setting.language === "zh-CN" ? "一" : "n";
	const width = (one) => extentOf(piece(textOf$2(one)), setting).maxPt;
	return text === "" ? 0 : width(text + word) - width(word);
}
// ../../packages/render/src/pages/annexes-strips.ts
/** `附件：` and `1. ` before a name; either may be absent. */
var labelPattern = /^[^：:]{1,12}[：:]\s?/u;
var numberPattern = /^\d+[.．]\s?/u;
function annexesStrips(paragraph, setting) {
	const style = setting.look.paragraphs.annexes;
	const { path, place } = paragraph;
	const indentPt = style.indentPt ?? 0;
	const piece = (content, hangPt, startPt) => ({
		content,
		style: {
			...style,
			indentPt: startPt
		},
		path,
		place,
		hangPt
	});
	const widthOf = (text) => prefixPt(text, (content) => piece(content, 0, 0), setting);
	const items = cutAtBreaks(paragraph.content);
	const label = labelPattern.exec(require_read_dataset.inlineText(items[0] ?? []))?.[0] ?? "";
	const labelPt = indentPt + widthOf(label);
	return lineStrips$1(items.flatMap((item, index) => {
		const before = index === 0 ? label : "";
		const words = require_read_dataset.inlineText(item).slice(before.length);
		const number = numberPattern.exec(words)?.[0] ?? "";
		const hangPt = indentPt + widthOf(label + (number === "" ? "" : `${number.trimEnd()} `));
		const spaced = number === "" ? item : withSpace(item, (before + number).trimEnd().length);
		return composePiece(piece(spaced, hangPt, index === 0 ? indentPt : labelPt), setting.widthPt, setting);
	}), {
		xPt: 0,
		source: path,
		snapPt: style.snapPt
	});
}
/** Between number and name, where squeezed Chinese text has none. */
function withSpace(item, at) {
	const [first, ...rest] = item;
	if (first?.type !== "text" || first.text.length < at) return item;
	return [{
		type: "text",
		text: `${first.text.slice(0, at)} ${first.text.slice(at).trimStart()}`
	}, ...rest];
}
function cutAtBreaks(content) {
	const items = [[]];
	for (const inline of content) if (inline.type === "break") items.push([]);
	else items.at(-1)?.push(inline);
	return items;
}
// ../../packages/render/src/pages/article-strips.ts
/** Where the words of a line end. */
function lineEndPt(line) {
	return Math.max(0, ...line.runs.map((run) => run.xPt + run.widthPt));
}
/** Lines on a ground that stays whole; its padding reaches to their em boxes. */
function boxedStrips(piece, box, setting) {
	const lines = composePiece(piece, setting.widthPt - 2 * box.padXPt, setting);
	const { pitchPt, sizePt } = piece.style;
	const padPt = box.padYPt - (pitchPt - sizePt) / 2;
	const strips = lineStrips$1(lines, {
		xPt: box.padXPt,
		source: piece.path
	});
	return strips.map((strip, index) => {
		const abovePt = index === 0 ? padPt : 0;
		const isLast = index === strips.length - 1;
		const heightPt = strip.heightPt + abovePt + (isLast ? padPt : 0);
		const at = {
			xPt: 0,
			yPt: 0,
			widthPt: setting.widthPt,
			heightPt
		};
		return {
			...strip,
			heightPt,
			keep: isLast ? "free" : "avoid",
			boxes: [{
				type: "fill",
				...at,
				color: box.fill,
				source: piece.path
			}, ...strip.boxes.map((one) => moveBox(one, 0, abovePt))]
		};
	});
}
/** A rule from the last words to the right edge, at half the height of the em box. */
function withTrailingRule(strips, rule, setting) {
	return onLastLine(strips, (strip, endPt) => {
		const xPt = endPt + rule.gapPt;
		if (xPt >= setting.widthPt) return strip;
		const at = {
			xPt,
			x2Pt: setting.widthPt,
			yPt: strip.heightPt / 2
		};
		return {
			...strip,
			boxes: [...strip.boxes, ruleBox(at, rule, strip.source)]
		};
	});
}
/** A square after the last words; on a line of its own where that one is full. */
function withEndMark(strips, mark, { style, setting }) {
	const box = (xPt, baselinePt, source) => ({
		type: "fill",
		xPt,
		yPt: baselinePt - mark.sizePt,
		widthPt: mark.sizePt,
		heightPt: mark.sizePt,
		color: mark.color,
		source
	});
	const baselinePt = (strip) => {
		const last = strip.boxes.findLast((one) => one.type === "line");
		return last?.type === "line" ? last.yPt + last.line.baselinePt : strip.heightPt;
	};
	const last = strips.at(-1);
	if (last === void 0) return strips;
	if (!(endOf$1(last) + mark.gapPt + mark.sizePt > setting.widthPt)) return onLastLine(strips, (strip, endPt) => ({
		...strip,
		boxes: [...strip.boxes, box(endPt + mark.gapPt, baselinePt(strip), strip.source)]
	}));
	const own = {
		...last,
		heightPt: style.pitchPt,
		boxes: [box(0, baselinePt(last), last.source)]
	};
	return [
		...strips.slice(0, -1),
		{
			...last,
			keep: "never"
		},
		own
	];
}
function endOf$1(strip) {
	const ends = strip.boxes.map((box) => box.type === "line" ? box.xPt + lineEndPt(box.line) : 0);
	return Math.max(0, ...ends);
}
function onLastLine(strips, change) {
	const last = strips.at(-1);
	return last === void 0 ? strips : [...strips.slice(0, -1), change(last, endOf$1(last))];
}
// ../../packages/render/src/pages/title-words.ts
/** Words of titles, parted by blanks. The longest that fits is taken. */
var known$3 = [
	"关于 有关 印发 转发 发布 公布 下达 拨付 报送 上报 批准 同意 调整 修订 废止 开展 加强 做好 推进 推动 促进 完善 实施 执行 落实 进一步 组织 申报 审核 审议 召开 举办 成立 设立 启动 提前 追加 清算 收回 使用 申请 请求 商请 征求 反馈 答复 函复",
	"通知 通报 通告 公告 公报 决定 决议 意见 报告 请示 批复 命令 议案 纪要 函 办法 规定 细则 规程 规范 指南 方案 规划 计划 要点 目录 清单 名单 标准 制度 条例 章程 汇编 简报 专报 信息 材料 说明 建议",
	"国务院 财政部 发展改革委 发展和改革委员会 发展和改革 审计署 人民银行 人民政府 办公厅 办公室 委员会 财政厅 财政局 发改委 审计厅 审计局 农业农村厅 教育厅 交通运输厅 生态环境厅 住房和城乡建设厅 水利厅 卫生健康委 自治区 自治州 地区 省 市 县 区 州 各",
	"新疆 新疆维吾尔自治区 维吾尔 乌鲁木齐 阿克苏 昌吉 伊犁 喀什 和田 塔城 阿勒泰 吐鲁番 哈密 巴音郭楞 博尔塔拉 克孜勒苏 克拉玛依 中国 全国 全区 全省 全市 我区 我省 我市 地州市 各地",
	"国际金融组织 国际金融机构 国际 国外 外国 政府 金融 机构 世界银行 世行 亚洲开发银行 亚行 开发 银行 贷款 贷赠款 赠款 外债 债务 债券 项目 资金 财政 预算 决算 绩效 管理 评价 监督 检查 考核 审计 收支 收入 支出 国有 资产 资本 采购 税收 补助 补贴 专项 转移 支付 中央 地方 一般 公共 部门 单位 市级 省级 县级 本级 年度 上半年 下半年 季度 月份 情况 工作 进展 完成 总结 分析 问题 措施 整改 调研 调查 统计 数据 监测 改革 发展 建设 改善 治理 保护 恢复 服务 保障 合作 交流 培训 学院 教育 职业 城市 农村 农业 林业 生态 环境 交通 公路 铁路 水利 供水 供热 医疗 卫生 社会 经济 产业 投资 企业 人员 干部 事业 基金 经费 五年 期间 以来 及 和 与 等 的 对 在 为 向 从"
].flatMap((line) => line.split(" ")).toSorted((a, b) => b.length - a.length);
/** A word of one character belongs to what stands before it, or after it. */
var heldBack = /* @__PURE__ */ new Set("的等及和与函省市县区州");
var heldOn = /* @__PURE__ */ new Set("各对在为向从");
/** What is quoted is parted only where no line could hold it; before a mark that hangs on, and after an opener, never. */
var cost = {
	free: 0,
	unknown: 8,
	joined: 20,
	word: 60,
	quoted: 100,
	never: 1e3
};
var openers = "《〈（〔“‘「『【";
var closers = "》〉）〕”’」』】";
/** A line may end after these, and starts with none of the others. */
var pauses = "、，：；";
var stops$1 = `${pauses}。！？·—…`;
/** Costs before the second and each later UTF-16 unit of `text`; index 0 is the place before the first. */
function partingCosts(text) {
	const costs = Array.from({ length: text.length }, () => Number(cost.unknown));
	partWords(text, costs);
	keepPairs(text, costs);
	return costs;
}
function partWords(text, costs) {
	let at = 0;
	while (at < text.length) {
		const rest = text.slice(at);
		const word = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}][\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}.,%‰年月日－–-]*/u.exec(rest)?.[0] ?? known$3.find((one) => rest.startsWith(one));
		if (word === void 0) {
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
			at = skipWord(text, end, costs);
		}
	}
}
/** The word after one that holds on to it, with its own places. */
function skipWord(text, from, costs) {
	const rest = text.slice(from);
	const word = known$3.find((one) => rest.startsWith(one)) ?? rest.slice(0, 1);
	for (let inner = from + 1; inner < from + word.length; inner++) costs[inner] = cost.word;
	if (from + word.length < text.length) costs[from + word.length] = cost.free;
	return from + word.length;
}
/** What is quoted or bracketed stays whole where it can; marks hang on to what they belong to. */
function keepPairs(text, costs) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		const before = text[at - 1] ?? "";
		if (closers.includes(character)) depth = Math.max(0, depth - 1);
		const quoted = depth > 0 ? cost.quoted : 0;
		if ((closers.includes(before) || pauses.includes(before) || openers.includes(character)) && !heldBack.has(character)) costs[at] = cost.free;
		costs[at] = (costs[at] ?? 0) + quoted;
		if (closers.includes(character) || stops$1.includes(character) || openers.includes(before)) costs[at] = cost.never;
		if (openers.includes(character)) depth += 1;
	}
}
// ../../packages/render/src/pages/shape-title.ts
/** More lines than these nobody shapes. */
var mostLines = 5;
/** A line more than are needed costs less than a rectangle or an hourglass. */
var lineCost$1 = 20;
/** Lines that differ by less look equal. */
var leastStepEm = .9;
/** @param measureEm of the title's own type: no line is wider */
function shapeTitle(piece, measureEm, setting) {
	const text = require_read_dataset.inlineText(piece.content);
	if (text.includes("\n") || text === "") return piece;
	const { sizePt } = piece.style;
	const widestEm = Math.min(measureEm, setting.widthPt / sizePt);
	const widthEm = rememberWidths(text, piece, setting);
	if (widthEm(0, text.length) <= widestEm) return piece;
	const places = placesOf(piece.content, text);
	const least = Math.ceil(widthEm(0, text.length) / widestEm);
	const [best] = Array.from({ length: Math.max(0, mostLines - least + 1) }, (_, more) => {
		const found = bestCut(text.length, {
			lines: least + more,
			places,
			widestEm,
			widthEm
		});
		return found === void 0 ? [] : [{
			...found,
			cost: found.cost + more * lineCost$1
		}];
	}).flat().toSorted((a, b) => a.cost - b.cost);
	return best === void 0 ? piece : {
		...piece,
		content: withBreaks(piece.content, best.ends)
	};
}
function rememberWidths(text, piece, setting) {
	const known = /* @__PURE__ */ new Map();
	return (from, to) => {
		const part = text.slice(from, to);
		const width = known.get(part) ?? extentOf({
			...piece,
			content: textOf$2(part)
		}, setting).maxPt / piece.style.sizePt;
		known.set(part, width);
		return width;
	};
}
/** Where a line may end: between inlines and inside plain text, never inside a figure or a link. */
function placesOf(content, text) {
	const costs = partingCosts(text);
	const open = /* @__PURE__ */ new Set();
	let at = 0;
	for (const inline of content) {
		const length = require_read_dataset.inlineText([inline]).length;
		const from = inline.type === "text" ? at : at + length;
		for (let place = from; place <= at + length; place++) open.add(place);
		at += length;
	}
	return costs.flatMap((one, place) => place > 0 && open.has(place) && one < cost.never ? [{
		at: place,
		cost: one
	}] : []);
}
function bestCut(length, task) {
	let best;
	const visit = (from, cut) => {
		const left = task.lines - cut.widths.length;
		if (left === 1) {
			const width = task.widthEm(from, length);
			if (width > task.widestEm) return;
			const total = cut.cost + shapeCost([...cut.widths, width]);
			if (best === void 0 || total < best.cost) best = {
				ends: cut.ends,
				cost: total
			};
			return;
		}
		for (const place of task.places) {
			if (place.at <= from) continue;
			const width = task.widthEm(from, place.at);
			if (width > task.widestEm) return;
			if (task.widthEm(place.at, length) > (left - 1) * task.widestEm) continue;
			visit(place.at, {
				ends: [...cut.ends, place.at],
				widths: [...cut.widths, width],
				cost: cut.cost + place.cost
			});
		}
	};
	visit(0, {
		ends: [],
		widths: [],
		cost: 0
	});
	return best;
}
/** An hourglass or a rectangle costs more than a parted unknown word, less than a parted known one. */
var shapelessCost = 40;
function shapeCost(widths) {
	const signs = widths.slice(1).map((width, index) => width - (widths[index] ?? 0)).map((step) => Math.abs(step) < leastStepEm ? 0 : Math.sign(step));
	const falls = signs.indexOf(-1);
	const isShaped = !signs.includes(0) && (falls === -1 || !signs.slice(falls).includes(1));
	const widest = Math.max(...widths);
	const white = widths.reduce((sum, width) => sum + (widest - width) / widest, 0);
	return (isShaped ? 0 : shapelessCost) + 10 * white;
}
function withBreaks(content, ends) {
	let at = 0;
	return content.flatMap((inline) => {
		const from = at;
		at += require_read_dataset.inlineText([inline]).length;
		const inside = ends.filter((end) => end > from && end <= at).map((end) => end - from);
		if (inline.type !== "text") return inside.length > 0 ? [inline, { type: "break" }] : [inline];
		const starts = [0, ...inside];
		return starts.flatMap((start, index) => {
			const text = inline.text.slice(start, starts[index + 1]);
			const parted = index > 0 ? [{ type: "break" }] : [];
			return text === "" ? parted : [...parted, {
				type: "text",
				text
			}];
		});
	});
}
// ../../packages/render/src/pages/paragraph-strips.ts
function headingStrips(heading, under, setting) {
	const style = setting.look.headings[heading.level];
	const piece = {
		content: heading.content,
		style,
		path: heading.path,
		place: heading.place
	};
	const strips = pieceStrips(style.shapedEm === void 0 ? piece : shapeTitle(piece, style.shapedEm, setting), setting);
	const ruled = under ?? style.under;
	return {
		strips: (ruled === void 0 ? strips : withRule(strips, style, ruled, setting)).map((strip) => ({
			...strip,
			keep: "never"
		})),
		beforePt: style.beforePt,
		afterPt: style.afterPt,
		leads: 2
	};
}
/** These stand under something and belong to it. */
var clinging = /* @__PURE__ */ new Set([...[
	"note",
	"source",
	"subtitle",
	"affiliation"
]]);
var level$1 = /* @__PURE__ */ new Set([
	"note",
	"source",
	"kicker",
	"scope"
]);
function paragraphStrips(paragraph, under, setting) {
	const style = setting.look.paragraphs[paragraph.variant];
	const strips = linesOf(paragraph, {
		content: paragraph.content,
		style,
		path: paragraph.path,
		place: paragraph.place,
		levelCites: level$1.has(paragraph.variant)
	}, setting);
	return {
		strips: under === void 0 ? strips : withRule(strips, style, under, setting),
		beforePt: style.beforePt,
		afterPt: style.afterPt,
		...clinging.has(paragraph.variant) ? { clings: true } : {},
		...staysOf(paragraph.variant),
		...leadsOf(paragraph.variant)
	};
}
/** Lines with what the theme gives a paragraph of this kind. */
function linesOf(paragraph, piece, setting) {
	const { right, variant, path } = paragraph;
	const { abstractBox, authorRule, endMark } = setting.look;
	if (right !== void 0) return besideStrips(piece, {
		...piece,
		content: right
	}, setting);
	if (variant === "annexes") return annexesStrips(paragraph, setting);
	if (variant === "abstract" && abstractBox !== void 0) return boxedStrips(piece, abstractBox, setting);
	const strips = pieceStrips(piece, setting);
	if (variant === "author" && authorRule !== void 0) return withTrailingRule(strips, authorRule, setting);
	return endMark !== void 0 && path === setting.lastTextPath ? withEndMark(strips, endMark, {
		style: piece.style,
		setting
	}) : strips;
}
/** What comes after the text does not leave it. */
function staysOf(variant) {
	if (variant === "annexes") return { stays: "never" };
	return variant === "annotation" ? { stays: "avoid" } : {};
}
/** To whom and what is annexed never stand without what they stand over. */
function leadsOf(variant) {
	if (variant === "kicker" || variant === "subtitle" || variant === "author") return { leads: 1 };
	return variant === "recipient" || variant === "annex" ? { leads: 2 } : {};
}
function pieceStrips(piece, setting) {
	const insetPt = piece.style.insetPt ?? 0;
	return lineStrips$1(composePiece(piece, setting.widthPt - 2 * insetPt, setting), {
		xPt: insetPt,
		source: piece.path,
		snapPt: piece.style.snapPt,
		snapOffsetPt: piece.style.snapOffsetPt
	});
}
/** Words flush right on the first line; what is left of it holds the others. */
function besideStrips(left, right, setting) {
	const gapPt = left.style.sizePt * 2;
	const onRight = {
		...right,
		style: setting.look.kickerRight
	};
	const leftPt = Math.min(extentOf(left, setting).maxPt + .01, setting.widthPt / 2);
	const rightLines = composePiece(onRight, setting.widthPt - leftPt - gapPt, setting);
	const leftLines = composePiece(left, leftPt, setting);
	const count = Math.max(leftLines.length, rightLines.length);
	return Array.from({ length: count }, (_, index) => {
		const a = leftLines[index];
		const b = rightLines[index];
		return {
			heightPt: Math.max(a?.heightPt ?? 0, b?.heightPt ?? 0),
			spaceBeforePt: 0,
			keep: "never",
			notes: [],
			boxes: [...a === void 0 ? [] : [lineBox(a, 0, 0, left.path)], ...b === void 0 ? [] : [lineBox(b, leftPt + gapPt, 0, left.path)]],
			source: left.path
		};
	});
}
function withRule(strips, style, under, setting) {
	const last = strips.at(-1);
	if (last === void 0) return strips;
	const yPt = last.heightPt - (style.pitchPt - style.sizePt) / 2 + under.gapPt + under.thicknessPt / 2;
	const rule = ruleBox({
		xPt: 0,
		x2Pt: setting.widthPt,
		yPt
	}, under, last.source);
	return [...strips.slice(0, -1), {
		...last,
		heightPt: yPt + under.thicknessPt / 2,
		boxes: [...last.boxes, rule]
	}];
}
// ../../packages/render/src/pages/aside-strips.ts
function asideStrips(aside, setting) {
	const { text, rule } = setting.look.asides[aside.variant];
	const piece = {
		content: aside.content,
		style: text,
		path: aside.path,
		place: aside.place
	};
	const spaces = {
		beforePt: text.beforePt,
		afterPt: text.afterPt
	};
	if (rule === void 0) return {
		strips: pieceStrips(piece, setting),
		...spaces
	};
	const xPt = rule.thicknessPt + rule.gapPt;
	const strips = lineStrips$1(composePiece(piece, setting.widthPt - xPt, setting), {
		xPt,
		source: aside.path,
		snapPt: text.snapPt
	});
	const ruled = (strip) => ({
		...strip,
		boxes: [upright(strip.heightPt, rule, aside.path), ...strip.boxes]
	});
	return {
		strips: strips.map(ruled),
		...spaces
	};
}
function upright(heightPt, rule, source) {
	const xPt = rule.thicknessPt / 2;
	return {
		type: "rule",
		xPt,
		yPt: 0,
		x2Pt: xPt,
		y2Pt: heightPt,
		...pen(rule),
		source
	};
}
function pen(rule) {
	return {
		thicknessPt: rule.thicknessPt,
		color: rule.color
	};
}
// ../../packages/render/src/pages/chart-title.ts
/** A reader hears the unit as part of the picture, whose alternative text names it. */
function withUnit(title, chart, setting) {
	if (chart.unit === void 0) return title;
	const last = title.at(-1);
	const words = last === void 0 ? chart.unit : bracketed$1(chart.unit, setting.language);
	const { path, place } = chart;
	const { text: style } = setting.look.chartCaption;
	const lines = composePiece({
		content: textOf$2(words),
		style,
		path,
		place
	}, setting.widthPt, setting);
	const behind = last === void 0 ? void 0 : besides(last, lines, chart, setting);
	if (behind !== void 0) return [...title.slice(0, -1), behind];
	return [...title, ...lines.map((line) => ownLine(line, chart))];
}
/** Undefined where the line has no room for it. */
function besides(title, [line, ...more], { path }, { look, language, widthPt }) {
	if (line === void 0 || more.length > 0) return void 0;
	const { sizePt } = look.chartCaption.text;
	const gapPt = sizePt * (language === "zh-CN" ? .5 : .25);
	const xPt = Math.max(0, ...title.boxes.map(endOf)) + gapPt;
	if (xPt + line.widthPt > widthPt) return void 0;
	return {
		...title,
		boxes: [...title.boxes, lineBox(line, xPt, 0, path)]
	};
}
var endOf = (box) => box.type === "line" ? box.xPt + box.line.widthPt : 0;
function ownLine(line, { path }) {
	const boxes = [lineBox(line, 0, 0, path)];
	return {
		heightPt: line.heightPt,
		spaceBeforePt: 0,
		keep: "free",
		notes: [],
		boxes,
		source: path
	};
}
// ../../packages/render/src/pages/chart-strips.ts
function chartStrips(chart, setting) {
	const { look, chart: theme } = setting;
	return {
		strips: theme.titled ? titled(chart, setting) : captioned(chart, setting),
		beforePt: look.chartBeforePt,
		afterPt: look.chartAfterPt
	};
}
/** The title above carries the unit, which the picture then does not name. */
function titled(chart, setting) {
	const { gapPt } = setting.look.chartCaption;
	const above = withUnit(chart.caption === void 0 ? [] : lineStrips(chart.caption, chart, setting), chart, setting).map((strip) => ({
		...strip,
		keep: "never"
	}));
	return [...above, picture(chart, { spaceBeforePt: above.length > 0 ? gapPt : 0 }, setting)];
}
function captioned(chart, setting) {
	const { caption } = chart;
	if (caption === void 0) return [picture(chart, { spaceBeforePt: 0 }, setting)];
	const { gapPt } = setting.look.chartCaption;
	const lines = lineStrips(caption, chart, setting);
	return [{
		...picture(chart, { spaceBeforePt: 0 }, setting),
		keep: "never"
	}, ...lines.map((strip, index) => index === 0 ? {
		...strip,
		spaceBeforePt: gapPt
	} : strip)];
}
function picture(chart, space, { chart: theme, widthPt, composer, language }) {
	const { heightPt, boxes } = drawChart(chart, theme, widthPt, composer, language);
	return {
		...space,
		heightPt,
		keep: "free",
		notes: [],
		boxes,
		source: chart.path
	};
}
function lineStrips(content, chart, setting) {
	const { path, place } = chart;
	const lines = composePiece({
		content,
		style: setting.look.chartCaption.text,
		path,
		place,
		levelCites: true
	}, setting.widthPt, setting);
	return lines.map((line, index) => ({
		...lineStrip(lineBox(line, 0, 0, path, "caption"), line.heightPt, path),
		keep: index < lines.length - 1 ? "never" : "free"
	}));
}
function lineStrip(box, heightPt, source) {
	return {
		heightPt,
		spaceBeforePt: 0,
		keep: "free",
		notes: [],
		boxes: [box],
		source
	};
}
// ../../packages/render/src/pages/solve-columns.ts
function solveColumns(demands, measurePt) {
	const leastPt = sum(demands.map((one) => one.minPt));
	if (leastPt > measurePt + .01) {
		const scale = measurePt / leastPt;
		return {
			widthsPt: demands.map((one) => one.minPt * scale),
			fits: false
		};
	}
	const natural = demands.map((one) => (one.weight ?? 0) > 0 ? void 0 : one.maxPt);
	const freePt = measurePt - sum(natural.map((width) => width ?? 0));
	const sharing = demands.filter((_, index) => natural[index] === void 0);
	if (sharing.length === 0) return {
		widthsPt: spread(demands, measurePt),
		fits: true
	};
	if (sum(sharing.map((one) => one.minPt)) > freePt) return {
		widthsPt: squeeze(demands, measurePt),
		fits: true
	};
	const shares = share(sharing, freePt);
	let next = 0;
	return {
		widthsPt: natural.map((width) => width ?? shares[next++] ?? 0),
		fits: true
	};
}
function easyPt({ minPt, easyPt: easy = minPt }) {
	return easy;
}
/** The columns that give way at an easy width, and the others at their natural one. */
function easyWidthPt(demands) {
	return sum(demands.map((one) => (one.weight ?? 0) > 0 ? easyPt(one) : one.maxPt));
}
function leastWidthPt(demands) {
	return sum(demands.map((one) => one.minPt));
}
function fitsEasily(demands, measurePt) {
	return easyWidthPt(demands) <= measurePt + .01;
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
/** No column asks for more: each gets an equal part of what is left, or all give way alike. */
function spread(demands, measurePt) {
	const restPt = measurePt - sum(demands.map((one) => one.maxPt));
	if (restPt < 0) return squeeze(demands, measurePt);
	return demands.map((one) => one.maxPt + restPt / demands.length);
}
/** All between least and natural width, by the same share of their difference. */
function squeeze(demands, measurePt) {
	const leastPt = sum(demands.map((one) => one.minPt));
	const rangePt = sum(demands.map((one) => one.maxPt - one.minPt));
	const part = rangePt === 0 ? 0 : Math.min(1, (measurePt - leastPt) / rangePt);
	const widths = demands.map((one) => one.minPt + (one.maxPt - one.minPt) * part);
	const restPt = measurePt - sum(widths);
	return widths.map((width) => width + restPt / widths.length);
}
/** By weight, but none under its floor: the widest of natural, easy and least width for which all have room. */
function share(demands, freePt) {
	const floors = [demands.map((one) => one.maxPt), demands.map(easyPt)].find((widths) => sum(widths) <= freePt) ?? demands.map((one) => one.minPt);
	const fixed = /* @__PURE__ */ new Set();
	for (;;) {
		const restPt = freePt - sum(floors.filter((_, index) => fixed.has(index)));
		const weight = sum(demands.map((one, index) => fixed.has(index) ? 0 : one.weight ?? 0));
		const widths = demands.map((one, index) => fixed.has(index) ? floors[index] ?? 0 : restPt * (one.weight ?? 0) / weight);
		const low = widths.findIndex((width, index) => !fixed.has(index) && width < (floors[index] ?? 0) - .001);
		if (low < 0) return widths;
		fixed.add(low);
	}
}
// ../../packages/render/src/pages/caption-strips.ts
function captionStrip(table, setting) {
	return titleStrip(table, table.caption, setting);
}
function continuedStrip(table, setting) {
	if (table.caption === void 0) return void 0;
	return titleStrip(table, textOf$2(table.continued), setting);
}
function titleStrip(table, title, setting) {
	const look = setting.look.caption;
	const at = {
		path: table.path,
		place: table.place,
		levelCites: true
	};
	const unit = table.unit === void 0 ? void 0 : {
		...at,
		content: textOf$2(table.unit),
		style: look.unit
	};
	const unitLines = unit === void 0 ? [] : composePiece(unit, setting.widthPt, setting);
	if (title === void 0 && unit === void 0) return void 0;
	const piece = {
		...at,
		content: title ?? [],
		style: look.text
	};
	const lines = title === void 0 ? [] : composePiece(piece, setting.widthPt, setting);
	return stack(unit === void 0 || fitsBeside({
		lines,
		piece,
		unit,
		look
	}, setting) ? alongside(lines, unitLines) : [...lines, ...unitLines].map(alone), table, look);
}
/** Title and unit share a line where white of one em stays between them. */
function fitsBeside({ lines, piece, unit, look }, setting) {
	if (lines.length > 1) return false;
	const titlePt = lines.length === 0 ? 0 : extentOf(piece, setting).maxPt;
	return (look.text.align === "center" ? (setting.widthPt + titlePt) / 2 : titlePt) + look.text.sizePt + extentOf(unit, setting).maxPt <= setting.widthPt;
}
var alone = (line) => [[line, 0]];
/** The smaller unit is moved down to the title's baseline. */
function alongside(lines, units) {
	const [title] = lines;
	const [unit] = units;
	if (title === void 0 || unit === void 0) return [...lines, ...units].map(alone);
	return [[[title, 0], [unit, title.baselinePt - unit.baselinePt]]];
}
function stack(rows, table, look) {
	let y = 0;
	const boxes = [];
	for (const row of rows) {
		for (const [line, shiftPt] of row) boxes.push(lineBox(line, 0, y + shiftPt, table.path, "caption"));
		y += Math.max(...row.map(([line]) => line.heightPt));
	}
	return {
		heightPt: y + look.gapPt,
		spaceBeforePt: 0,
		keep: "never",
		notes: [],
		boxes,
		source: table.path
	};
}
// ../../packages/render/src/pages/marks.ts
/** The notes that are marked in boxes. */
function marksIn(boxes) {
	const marks = boxes.flatMap((box) => box.type === "line" ? box.line.runs.flatMap(({ note }) => note ?? []) : []);
	return [...new Set(marks)];
}
/** The same without its marks: a note stands where it is marked first. */
function withoutMarks(strip) {
	const boxes = strip.boxes.map((box) => {
		if (box.type !== "line") return box;
		const runs = box.line.runs.filter(({ note }) => note === void 0);
		return {
			...box,
			line: {
				...box.line,
				runs
			}
		};
	});
	return {
		...strip,
		boxes
	};
}
/** A strip that says which notes it marks. */
function withMarks(strip) {
	const notes = marksIn(strip.boxes);
	return notes.length === 0 ? strip : {
		...strip,
		notes
	};
}
// ../../packages/render/src/pages/table-gridlines.ts
/** The rules of each row; none at all where the look has no grid. Rows of one part of a table (head, body, foot). */
function gridRules(rows, frame) {
	const { grid } = frame.look;
	if (grid === void 0) return [];
	const owners = ownersOf(rows, frame.table.columns.length);
	return owners.map((row, index) => ({
		above: levelRules(row, owners[index - 1], grid, frame),
		below: (heightPt) => levelRules(row, owners[index + 1], grid, frame).map((box) => moveBox(box, 0, heightPt)),
		upright: (heightPt) => uprightRules(row, heightPt, grid, frame)
	}));
}
/** Which cell has each column of each row. */
function ownersOf(rows, columns) {
	const owners = rows.map(() => Array.from({ length: columns }));
	rows.forEach((row, index) => {
		for (const cell of row) for (const owned of owners.slice(index, index + cell.rowspan)) owned.fill(cell, cell.column, cell.column + cell.colspan);
	});
	return owners;
}
var edgePt = ({ widthsPt }, column) => widthsPt.slice(0, column).reduce((sum, one) => sum + one, 0);
function levelRules(row, beside, grid, frame) {
	const isOpen = (column) => beside !== void 0 && row[column] !== void 0 && row[column] === beside[column];
	const boxes = [];
	let from = 0;
	for (let column = 0; column <= row.length; column++) {
		if (column < row.length && !isOpen(column)) continue;
		if (column > from) boxes.push(level(from, column, grid, frame));
		from = column + 1;
	}
	return boxes;
}
function level(from, to, grid, frame) {
	const { setting, table, widthsPt } = frame;
	const x2Pt = to === widthsPt.length ? setting.widthPt : edgePt(frame, to);
	return ruleBox({
		xPt: edgePt(frame, from),
		x2Pt,
		yPt: 0
	}, grid, table.path);
}
function uprightRules(row, heightPt, { thicknessPt, color }, frame) {
	const { setting, table } = frame;
	return Array.from({ length: row.length + 1 }, (_, column) => column).filter((column) => column === 0 || column === row.length || row[column] === void 0 || row[column] !== row[column - 1]).map((column) => {
		const xPt = column === row.length ? setting.widthPt : edgePt(frame, column);
		return {
			type: "rule",
			xPt,
			yPt: 0,
			x2Pt: xPt,
			y2Pt: heightPt,
			thicknessPt,
			color,
			source: table.path
		};
	});
}
// ../../packages/render/src/pages/table-row-strips.ts
function plainStrip(row) {
	return {
		heightPt: row.heightPt,
		spaceBeforePt: 0,
		keep: "never",
		notes: [],
		boxes: row.boxes,
		source: row.source
	};
}
/** Rules over and beside a row's cells. */
function gridded(strip, grid) {
	if (grid === void 0) return strip;
	const { heightPt, boxes } = strip;
	const rules = [
		...grid.above,
		...grid.upright(heightPt),
		...grid.below(heightPt)
	];
	return {
		...strip,
		boxes: [...rules, ...boxes]
	};
}
/** A row higher than a page: one strip a line, all cells in step. */
function divide(row) {
	const count = Math.ceil(row.heightPt / row.pitchPt - .001);
	return Array.from({ length: count }, (_, line) => ({
		...plainStrip(row),
		heightPt: row.pitchPt,
		boxes: row.boxes.filter((box) => Math.floor(box.yPt / row.pitchPt + .001) === line).map((box) => ({
			...box,
			yPt: 0
		}))
	}));
}
// ../../packages/render/src/pages/table-rows.ts
/** Lines composed at their natural width need a hair of room for the sums of their advances. */
var slackPt = .001;
function layRows(rows, frame) {
	const composed = rows.map((row) => row.map((cell) => composeCell(cell, frame)));
	const pitches = composed.map((row) => pitchOf(row, frame));
	const heights = rowHeights(composed, pitches);
	const spanners = composed.flatMap((row, from) => row.some(({ rowspan }) => rowspan > 1) ? [{
		row,
		from
	}] : []);
	return composed.map((row, index) => {
		const spanning = spanners.flatMap((above) => above.from < index ? dealt(above.row, above.from) : []);
		const heightPt = heights[index] ?? 0;
		return {
			heightPt,
			pitchPt: pitches[index] ?? frame.look.cell.pitchPt,
			boxes: [...row.flatMap((cell) => boxesOf(cell, heightPt, frame.look)), ...spanning.flatMap((cell) => restOf(cell, heights.slice(cell.from, index), heightPt))],
			lineCount: Math.max(0, ...row.map((cell) => cell.lines.length)),
			source: row[0]?.row.path ?? frame.table.path,
			spanned: spanners.some(({ row: above, from }) => above.some((cell) => from <= index && index < from + cell.rowspan - 1))
		};
	});
}
function composeCell(cell, { table, look, setting, widthsPt }) {
	const pad = paddingPt(cell, table.columns.length, look);
	const startPt = widthsPt.slice(0, cell.column).reduce((sum, one) => sum + one, 0);
	const spanPt = widthsPt.slice(cell.column, cell.column + cell.colspan).reduce((sum, one) => sum + one, 0);
	const indent = indentPt(cell, look);
	const measurePt = spanPt - pad.left - pad.right - indent + slackPt;
	const lines = composePiece(cell.piece, measurePt, setting);
	return {
		...cell,
		lines,
		xPt: startPt + pad.left + indent
	};
}
function pitchOf(row, { look }) {
	return Math.max(0, ...row.map((cell) => cell.piece.style.pitchPt)) || look.cell.pitchPt;
}
/** A cell over several rows makes the last of them higher where all together are too low. */
function rowHeights(rows, pitches) {
	const heights = rows.map((row, index) => {
		const own = row.filter((cell) => cell.rowspan === 1).map((cell) => cell.lines.length);
		return Math.max(1, ...own) * (pitches[index] ?? 0);
	});
	rows.forEach((row, index) => {
		for (const cell of row.filter((one) => one.rowspan > 1)) {
			const last = index + cell.rowspan - 1;
			const together = heights.slice(index, last + 1).reduce((sum, one) => sum + one, 0);
			const lacking = cell.lines.reduce((sum, line) => sum + line.heightPt, 0) - together;
			if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
		}
	});
	return heights;
}
/** Boxes of a cell in the row where it starts. */
function boxesOf(cell, rowPt, look) {
	const highPt = cell.lines.reduce((sum, line) => sum + line.heightPt, 0);
	let y = look.rowAlign === "middle" && cell.rowspan === 1 ? (rowPt - highPt) / 2 : 0;
	const boxes = [];
	for (const line of cell.lines) {
		if (cell.rowspan > 1 && y + line.heightPt > rowPt + slackPt) break;
		boxes.push(lineBox(line, cell.xPt, y, cell.cell.path));
		y += line.heightPt;
	}
	return boxes;
}
function dealt(row, from) {
	return row.filter((cell) => cell.rowspan > 1).map((cell) => ({
		...cell,
		from
	}));
}
/** The lines of a spanning cell that the rows above had no room for, and this one has. */
function restOf(cell, above, rowPt) {
	if (above.length >= cell.rowspan) return [];
	let next = 0;
	for (const height of above) {
		let y = 0;
		while (next < cell.lines.length && y + (cell.lines[next]?.heightPt ?? 0) <= height + slackPt) {
			y += cell.lines[next]?.heightPt ?? 0;
			next += 1;
		}
	}
	const isLast = above.length === cell.rowspan - 1;
	const boxes = [];
	let y = 0;
	for (const line of cell.lines.slice(next)) {
		if (!isLast && y + line.heightPt > rowPt + slackPt) break;
		boxes.push(lineBox(line, cell.xPt, y, cell.cell.path));
		y += line.heightPt;
	}
	return boxes;
}
// ../../packages/render/src/pages/table-head-strips.ts
function headStrip(rows, frame) {
	if (rows.length === 0) return void 0;
	const { look, setting, table } = frame;
	const laid = layRows(rows, frame);
	const grids = gridRules(rows, frame);
	const strip = stackStrips(laid.map((row, index) => gridded(plainStrip(row), grids[index])), table.path);
	if (look.grid !== void 0) return strip;
	const span = {
		xPt: 0,
		x2Pt: setting.widthPt
	};
	return {
		...strip,
		boxes: [
			...ground$1(strip.heightPt, frame),
			ruleBox({
				...span,
				yPt: 0
			}, look.top, table.path),
			...strip.boxes,
			...spannerRules(rows, laid, frame),
			ruleBox({
				...span,
				yPt: strip.heightPt
			}, look.mid, table.path)
		]
	};
}
function ground$1(heightPt, { look, setting, table }) {
	if (look.headFill === void 0) return [];
	return [{
		type: "fill",
		xPt: 0,
		yPt: 0,
		widthPt: setting.widthPt,
		heightPt,
		color: look.headFill,
		source: table.path
	}];
}
/** The page may end after each line but the last. */
function headLines(rows, frame) {
	const laid = layRows(rows, frame);
	const grids = gridRules(rows, frame);
	const spanners = spannerRules(rows, laid, frame);
	const last = rows.length - 1;
	return laid.flatMap((row, index) => {
		const paths = new Set(rows[index]?.map(({ cell }) => cell.path));
		const under = index === last ? [] : spanners.filter(({ source }) => paths.has(source));
		const strips = divide(row);
		return strips.map((strip, line) => {
			const ends = {
				isFirst: line === 0,
				isLast: line === strips.length - 1
			};
			const rules = grids[index] ?? ownRules({
				under,
				isTop: index === 0,
				isEnd: index === last
			}, frame);
			const upright = grids[index]?.upright(strip.heightPt) ?? [];
			return {
				...strip,
				keep: index === last && ends.isLast ? "never" : "avoid",
				boxes: [
					...ground$1(strip.heightPt, frame),
					...ends.isFirst ? rules.above : [],
					...upright,
					...strip.boxes,
					...ends.isLast ? rules.below(strip.heightPt) : []
				]
			};
		});
	});
}
/** Rules of a head without a grid: over its first row, under its last, and under what spans columns. */
function ownRules({ under, isTop, isEnd }, { look, setting, table }) {
	const span = {
		xPt: 0,
		x2Pt: setting.widthPt
	};
	return {
		above: isTop ? [ruleBox({
			...span,
			yPt: 0
		}, look.top, table.path)] : [],
		below: (yPt) => isEnd ? [ruleBox({
			...span,
			yPt
		}, look.mid, table.path)] : under.map((box) => box.type === "rule" ? {
			...box,
			yPt,
			y2Pt: yPt
		} : box)
	};
}
// ../../packages/render/src/pages/table-strips.ts
/** A table of so few rows is not divided where a page can hold it. */
var shortRows = 12;
/** A longer one leaves no fewer rows than these at a page's foot or head. */
var leastRows = 4;
/** White above and below the text of ruled rows. */
var ruledPadPt = 1.5;
function tableStrips(table, setting) {
	const look = setting.look.tables[table.variant];
	const grid = (rows, part) => placeCells(rows, part, table, look);
	const parts = {
		head: grid(table.head, "head"),
		body: grid(table.body, "body"),
		foot: grid(table.foot, "foot")
	};
	const frame = {
		table,
		look,
		setting,
		widthsPt: widthsOf([
			...parts.head,
			...parts.body,
			...parts.foot
		], {
			table,
			look,
			setting
		})
	};
	const head = headStrip(parts.head, frame);
	const rows = rowStrips({
		body: parts.body,
		foot: parts.foot,
		head
	}, frame);
	const caption = captionStrip(table, setting);
	const leastPt = (caption?.heightPt ?? 0) + leastRows * look.cell.pitchPt;
	const isTooHigh = head !== void 0 && leastPt + head.heightPt > setting.pagePt;
	return {
		strips: [
			...caption === void 0 ? [] : [caption],
			...isTooHigh ? headLines(parts.head, frame) : head === void 0 ? [] : [head],
			...rows
		],
		beforePt: setting.look.tableBeforePt,
		afterPt: setting.look.tableAfterPt
	};
}
/** So many lines in a cell can be read beside cells of one. */
var readableLines = 3;
/** Whether the table can be read in the setting's measure: no column a word wide, no cell many lines high. */
function fitsMeasure(table, setting) {
	const { look, rows, demands } = demandsOf(table, setting);
	if (!fitsEasily(demands, setting.widthPt)) return false;
	const { widthsPt } = solveColumns(demands, setting.widthPt);
	return rows.flat().every((cell) => {
		if (cell.colspan > 1) return true;
		const pad = paddingPt(cell, table.columns.length, look);
		const roomPt = (widthsPt[cell.column] ?? 0) - pad.left - pad.right - indentPt(cell, look);
		return extentOf(cell.piece, setting).maxPt <= readableLines * roomPt;
	});
}
function tableRoom(table, setting) {
	const { demands } = demandsOf(table, setting);
	return {
		leastPt: leastWidthPt(demands),
		easyPt: easyWidthPt(demands)
	};
}
function demandsOf(table, setting) {
	const look = setting.look.tables[table.variant];
	const grid = (rows, part) => placeCells(rows, part, table, look);
	const rows = [
		...grid(table.head, "head"),
		...grid(table.body, "body"),
		...grid(table.foot, "foot")
	];
	return {
		look,
		rows,
		demands: columnDemands(rows, {
			table,
			look,
			setting
		})
	};
}
function widthsOf(rows, frame) {
	const { table, setting } = frame;
	const solved = solveColumns(columnDemands(rows, frame), setting.widthPt);
	if (!solved.fits) setting.report({
		rule: "table-too-wide",
		severity: "error",
		message: "the columns of a table are wider than the page even at their narrowest",
		place: {
			...table.place,
			path: table.path
		},
		remedy: setting.isTurned ? "drop a column, shorten its words, or use the compact form" : "drop a column, shorten its words, use the compact form, or put it in <landscape> … </landscape>"
	});
	return solved.widthsPt;
}
function rowStrips({ body, foot, head }, frame) {
	const { look, setting } = frame;
	const laid = [...layRows(body, frame), ...layRows(foot, frame)];
	const ruled = body.flat().some(({ cell }) => cell.content.some((one) => one.type === "break"));
	const repeat = repeatOf(head, frame);
	const roomPt = setting.pagePt - (repeat?.heightPt ?? 0);
	const whole = look.unbreakable || laid.length <= shortRows;
	const grids = [...gridRules(body, frame), ...gridRules(foot, frame)];
	const groups = new Set(body.flatMap((row, index) => isGroupHead(row, frame) ? [index] : []));
	return laid.flatMap((row, index) => {
		const padPt = ruled && index < body.length ? ruledPadPt : 0;
		const isLast = index === laid.length - 1;
		const last = Math.max(1, body.length > 0 ? body.length : laid.length);
		const atEdge = index < 3 || index >= last - leastRows;
		const keep = !isLast && (atEdge || groups.has(index)) ? "never" : !isLast && (whole || row.spanned) ? "avoid" : "free";
		const grid = grids[index];
		const rules = grid ?? rulesAt(index, {
			laid,
			bodyCount: body.length,
			ruled
		}, frame);
		const strips = row.heightPt + 2 * padPt > roomPt ? divide(row) : [padded(row, padPt)];
		return strips.map((strip, line) => ({
			...strip,
			keep: line === strips.length - 1 ? keep : "free",
			...repeat === void 0 || index === 0 && line === 0 ? {} : { repeat },
			boxes: [
				...line === 0 ? rules.above : [],
				...grid?.upright(strip.heightPt) ?? [],
				...strip.boxes,
				...line === strips.length - 1 ? rules.below(strip.heightPt) : []
			]
		}));
	});
}
/** A head cell across the body: its rows follow it on the same page. */
function isGroupHead(row, { table }) {
	const [first] = row;
	return first?.cell.header === true && first.colspan === table.columns.length;
}
function padded(row, padPt) {
	return {
		...plainStrip(row),
		heightPt: row.heightPt + 2 * padPt,
		boxes: row.boxes.map((box) => ({
			...box,
			yPt: box.yPt + padPt
		}))
	};
}
function rulesAt(index, { laid, bodyCount, ruled }, frame) {
	const { look, setting, table } = frame;
	const source = table.path;
	const at = (yPt) => ({
		xPt: 0,
		x2Pt: setting.widthPt,
		yPt
	});
	const isTotal = index === bodyCount && bodyCount > 0;
	const isRow = index > 0 && index < bodyCount && ruled && laid[index - 1]?.spanned !== true;
	return {
		above: [
			...index === 0 && table.head.length === 0 ? [ruleBox(at(0), look.top, source)] : [],
			...isTotal ? [ruleBox(at(0), look.totalRule, source)] : [],
			...isRow ? [ruleBox(at(0), look.rowRule, source)] : []
		],
		below: (heightPt) => index === laid.length - 1 ? [ruleBox(at(heightPt), look.bottom, source)] : []
	};
}
/** 续表 and the head. A head higher than a third of the page would leave too little for rows. */
function repeatOf(head, { table, setting }) {
	const again = [continuedStrip(table, setting), head && withoutMarks(head)].filter((strip) => strip !== void 0);
	if (again.length === 0) return void 0;
	const strip = stackStrips(again, table.path);
	if (strip.heightPt <= setting.pagePt / 3) return strip;
	setting.report({
		rule: "table-head-too-high",
		severity: "warning",
		message: "the head of a table is higher than a third of the page and is not repeated",
		place: {
			...table.place,
			path: table.path
		},
		remedy: "shorten the head"
	});
}
// ../../packages/render/src/pages/column-widths.ts
/** Less than this beyond its share nobody sees. */
var tolerancePt$1 = .01;
/** A column gives way to a table beside it down to this part of its share. */
var leastPart = .75;
function columnWidths(block, setting) {
	const { gutterPt, sharesPt } = sharesOf(block, setting);
	const rooms = block.columns.map((blocks) => roomsIn(blocks, setting));
	if (rooms.every((room, index) => widest(room, "leastPt") <= (sharesPt[index] ?? 0) + tolerancePt$1)) return {
		widthsPt: sharesPt,
		gutterPt
	};
	const measurePt = sharesPt.reduce((sum, one) => sum + one, 0);
	for (const need of ["easyPt", "leastPt"]) {
		const { fits: stand, widthsPt } = solveColumns(sharesPt.map((sharePt, index) => {
			const leastPt = Math.max(leastPart * sharePt, widest(rooms[index] ?? [], need));
			return {
				minPt: leastPt,
				maxPt: leastPt,
				weight: sharePt
			};
		}), measurePt);
		if (stand) return {
			widthsPt,
			gutterPt
		};
	}
}
/** Columns inside these find their own widths. */
function roomsIn(blocks, setting) {
	return blocks.flatMap((block) => {
		if (block.type === "table") return [tableRoom(block, setting)];
		return block.type === "together" ? roomsIn(block.blocks, setting) : [];
	});
}
function widest(rooms, need) {
	return Math.max(0, ...rooms.map((room) => room[need]));
}
function sharesOf(block, { look, widthPt }) {
	const count = block.columns.length;
	const { shares, sharesGutterPt = look.columns.gutterPt } = look.columns;
	const isShared = shares.length === count;
	const gutterPt = isShared ? sharesGutterPt : look.columns.gutterPt;
	const roomPt = widthPt - gutterPt * (count - 1);
	const given = isShared ? shares : block.columns.map(() => 1);
	const total = given.reduce((sum, share) => sum + share, 0);
	return {
		gutterPt,
		sharesPt: given.map((share) => roomPt * share / total)
	};
}
// ../../packages/render/src/pages/join-blocks.ts
function joinBlocks(blocks) {
	const filled = blocks.filter((block) => block.strips.length > 0);
	const strips = [];
	let led = 0;
	filled.forEach((block, at) => {
		if (block.clings) holdLast(strips);
		if (block.stays !== void 0) holdLast(strips, block.stays);
		block.strips.forEach((strip, index) => {
			const held = led > 1 && isText(strip);
			led = Math.max(0, led - 1);
			strips.push({
				...strip,
				...index === 0 ? { spaceBeforePt: spaceBetween(filled[at - 1], block) } : {},
				...held ? { keep: "never" } : {}
			});
		});
		if (block.leads === void 0) return;
		holdLast(strips);
		led = block.leads;
	});
	const leads = filled.at(-1)?.leads;
	return {
		strips,
		beforePt: filled[0]?.beforePt ?? 0,
		afterPt: filled.at(-1)?.afterPt ?? 0,
		...filled[0]?.clings ? { clings: true } : {},
		...leads === void 0 ? {} : { leads },
		...filled[0]?.stays === void 0 ? {} : { stays: filled[0].stays }
	};
}
function spaceBetween(before, block) {
	if (before === void 0) return 0;
	if (!block.clings) return Math.max(before.afterPt, block.beforePt);
	return before.clings ? 0 : block.beforePt;
}
function holdLast(strips, keep = "never") {
	const last = strips.at(-1);
	if (last === void 0) return;
	strips[strips.length - 1] = {
		...last,
		keep: last.keep === "never" ? "never" : keep
	};
}
function isText(strip) {
	return strip.boxes.every((box) => box.type === "line");
}
// ../../packages/render/src/pages/columns-strips.ts
function columnsStrips(block, setting, lay) {
	const stacked = () => joinBlocks(block.columns.map((blocks) => lay(blocks, setting)));
	const measures = columnWidths(block, setting);
	if (measures === void 0) return stacked();
	const { widthsPt, gutterPt } = measures;
	let x = 0;
	const laid = block.columns.map((blocks, index) => {
		const widthPt = widthsPt[index] ?? 0;
		const xPt = x;
		x += widthPt + gutterPt;
		const flow = lay(blocks, {
			...setting,
			widthPt
		});
		return {
			flow,
			column: toColumn(flow, xPt)
		};
	});
	const strips = merge(laid.map((one) => one.column), block);
	if (!strips.every((strip) => strip.heightPt <= setting.pagePt + .001)) return stacked();
	const bottomPt = Math.max(0, ...laid.map((one) => one.column.bottomPt));
	return {
		strips,
		beforePt: Math.max(setting.look.columnsBeforePt, ...laid.map((one) => one.flow.beforePt)),
		afterPt: Math.max(0, ...laid.map(({ column }) => column.bottomPt + column.afterPt - bottomPt))
	};
}
function toColumn(flow, xPt) {
	let y = 0;
	return {
		xPt,
		strips: flow.strips.map((strip, index) => {
			const topPt = topOf(strip, y, index === 0);
			y = topPt + strip.heightPt;
			return {
				strip,
				topPt
			};
		}),
		bottomPt: y,
		afterPt: flow.afterPt
	};
}
/** White between two strips where a column may be cut; after its end it may be cut anywhere. */
function cutsOf(column) {
	return [...column.strips.flatMap(({ strip, topPt }, index) => {
		const next = column.strips[index + 1];
		if (next === void 0 || strip.keep === "never") return [];
		return [{
			bottomPt: topPt + strip.heightPt,
			nextPt: next.topPt
		}];
	}), {
		bottomPt: column.bottomPt,
		nextPt: Number.POSITIVE_INFINITY
	}];
}
function meet(a, b) {
	return a.flatMap((one) => b.flatMap((other) => {
		const bottomPt = Math.max(one.bottomPt, other.bottomPt);
		const nextPt = Math.min(one.nextPt, other.nextPt);
		return bottomPt <= nextPt + .001 ? [{
			bottomPt,
			nextPt
		}] : [];
	}));
}
function merge(columns, block) {
	const cuts = columns.map(cutsOf).reduce(meet, [{
		bottomPt: 0,
		nextPt: Number.POSITIVE_INFINITY
	}]);
	const ends = [...new Map(cuts.map((cut) => [cut.bottomPt, cut])).values()].filter((cut) => cut.bottomPt > 0).sort((a, b) => a.bottomPt - b.bottomPt);
	let topPt = 0;
	let lastPt = 0;
	return ends.map((cut, index) => {
		const inside = columns.flatMap((column) => column.strips.filter((one) => one.topPt >= topPt - .001 && one.topPt < cut.bottomPt - .001).map((one) => ({
			...one,
			xPt: column.xPt
		})));
		const startPt = topPt;
		const strip = {
			heightPt: cut.bottomPt - startPt,
			spaceBeforePt: startPt - lastPt,
			...index === 0 ? snapOf(columns) : {},
			keep: index === ends.length - 1 ? "free" : "avoid",
			notes: inside.flatMap((one) => one.strip.notes),
			boxes: inside.flatMap((one) => one.strip.boxes.map((box) => moveBox(box, one.xPt, one.topPt - startPt))),
			source: block.path
		};
		topPt = Number.isFinite(cut.nextPt) ? cut.nextPt : cut.bottomPt;
		lastPt = cut.bottomPt;
		return strip;
	});
}
function snapOf(columns) {
	const snaps = columns.flatMap((column) => column.strips[0]?.strip.snapPt ?? []);
	return snaps.length === 0 ? {} : { snapPt: Math.max(...snaps) };
}
// ../../packages/render/src/pages/definitions-strips.ts
function definitionsStrips(block, setting) {
	const { value } = setting.look.definitions;
	return {
		...joinBlocks(block.items.map((item) => ({
			strips: itemStrips$1(item, block, setting),
			beforePt: 0,
			afterPt: 0
		}))),
		beforePt: value.beforePt,
		afterPt: value.afterPt
	};
}
function itemStrips$1(item, block, setting) {
	const { term, value, termPt } = setting.look.definitions;
	const piece = {
		path: item.path,
		place: block.place
	};
	const gapPt = term.sizePt / 2;
	const terms = composePiece({
		...piece,
		content: item.term,
		style: term,
		levelCites: true
	}, termPt - gapPt, setting);
	const values = composePiece({
		...piece,
		content: item.value,
		style: value
	}, setting.widthPt - termPt, setting);
	const count = Math.max(terms.length, values.length);
	return Array.from({ length: count }, (_, index) => {
		const left = terms[index];
		const right = values[index];
		const shiftPt = left === void 0 || right === void 0 ? 0 : right.baselinePt - left.baselinePt;
		return {
			heightPt: right?.heightPt ?? left?.heightPt ?? 0,
			spaceBeforePt: 0,
			keep: index < count - 1 ? "never" : "free",
			notes: [],
			boxes: [...left === void 0 ? [] : [lineBox(left, 0, shiftPt, item.path, "label")], ...right === void 0 ? [] : [lineBox(right, termPt, 0, item.path)]],
			source: item.path
		};
	});
}
// ../../packages/render/src/pages/blocks-across.ts
/** @param narrow the setting of one column */
function blocksAcross(blocks, narrow) {
	const across = blocks.map((block) => isAcross(block, narrow));
	blocks.forEach((block, index) => {
		if (isNote(block) && across[index - 1] === true) across[index] = true;
	});
	blocks.toReversed().forEach((block, back) => {
		const index = blocks.length - 1 - back;
		if (block.type === "heading" && across[index + 1] === true) across[index] = true;
	});
	return across;
}
function isAcross(block, narrow) {
	switch (block.type) {
		case "heading": return block.level === 1;
		case "paragraph": return [
			"kicker",
			"subtitle",
			"author",
			"abstract"
		].includes(block.variant);
		case "table": return block.across === true || !fitsMeasure(block, narrow);
		case "chart": return block.across === true;
		case "together": return block.blocks.some((inner) => isAcross(inner, narrow));
		case "columns":
		case "masthead":
		case "imprint": return true;
		default: return false;
	}
}
/** What stands under a table or chart and belongs to it. */
function isNote(block) {
	return block.type === "paragraph" && (block.variant === "note" || block.variant === "source");
}
// ../../packages/render/src/pages/flow-strips.ts
function flowStrips(blocks, setting, flow, lay) {
	const { columns, gutterPt, gridPt } = flow;
	const widthPt = (setting.widthPt - gutterPt * (columns - 1)) / columns;
	const narrow = {
		...setting,
		widthPt
	};
	const wide = blocksAcross(blocks, narrow);
	const silent = {
		...narrow,
		report: () => void 0
	};
	const across = withoutSlivers(wide, flow, (index) => lay(index, silent));
	const laid = blocks.map((_, index) => lay(index, across[index] ? setting : narrow));
	const frame = {
		apartPt: flow.apartPt,
		columns,
		stepPt: widthPt + gutterPt,
		...gridPt === void 0 ? {} : { gridPt }
	};
	return grouped(withFloats(blocks, laid, across), across, frame);
}
/** A line or two between tables of the whole measure would stand in one column, beside white. */
function withoutSlivers(across, { leastPt }, lay) {
	const whole = [...across];
	let from = 0;
	across.forEach((isAcross, index) => {
		if (!isAcross) return;
		const between = whole.slice(from, index).map((_, at) => lay(from + at));
		const heightPt = (from === 0 ? [] : joinBlocks(between).strips).reduce((sum, one) => sum + one.spaceBeforePt + one.heightPt, 0);
		if (from > 0 && heightPt <= leastPt) whole.fill(true, from, index);
		from = index + 1;
	});
	return whole;
}
/**
* Tables and charts of one column, with the notes under them. They take the white under them along, so that what
* stands before and after them is then next to one another.
*/
function withFloats(blocks, laid, across) {
	let name;
	return laid.map((one, index) => {
		const block = blocks[index];
		if (block?.type === "table" || block?.type === "chart") name = block.path;
		else if (block === void 0 || !isNote(block)) name = void 0;
		if (name === void 0 || across[index] === true) return one;
		const floats = name;
		const next = blocks[index + 1];
		const isLast = next === void 0 || !isNote(next);
		const strips = one.strips.map((strip, at) => {
			const whitePt = isLast && at === one.strips.length - 1 ? one.afterPt : 0;
			return {
				...strip,
				heightPt: strip.heightPt + whitePt,
				floats
			};
		});
		return {
			...one,
			strips,
			afterPt: 0
		};
	});
}
function grouped(laid, across, { apartPt, ...frame }) {
	const owners = laid.flatMap(({ strips }, index) => strips.map(() => index));
	const items = [];
	let group;
	joinBlocks(laid).strips.map(withMarks).forEach((strip, index) => {
		if (across[owners[index] ?? 0]) {
			items.push(strip);
			group = void 0;
			return;
		}
		if (group === void 0) {
			const above = laid[owners[index - 1] ?? -1];
			group = [{
				...strip,
				spaceBeforePt: Math.max(apartPt, above?.afterPt ?? 0)
			}];
			items.push({
				...frame,
				strips: group
			});
		} else group.push(strip);
	});
	return items;
}
// ../../packages/render/src/pages/imprint-strips.ts
function imprintStrips(imprint, setting) {
	const { beforePt } = setting.look.imprint;
	return {
		strips: imprint.rows.map((row, index) => {
			const last = index === imprint.rows.length - 1;
			return rowStrip$1({
				row,
				first: index === 0,
				last
			}, imprint, setting);
		}),
		beforePt,
		afterPt: 0
	};
}
function rowStrip$1({ row, first, last }, imprint, setting) {
	const look = setting.look.imprint;
	const padPt = first ? look.padPt ?? 0 : 0;
	const boxes = rowBoxes(row, imprint, setting).map((box) => moveBox(box, 0, padPt));
	const heightPt = Math.max(padPt + look.text.pitchPt, ...boxes.map((box) => box.yPt + (box.type === "line" ? box.line.heightPt : 0)));
	const at = (yPt) => ({
		xPt: 0,
		x2Pt: look.ruleWidthPt ?? setting.widthPt,
		yPt
	});
	const over = first ? look.outer : look.inner;
	const under = last && look.inner !== void 0 ? look.outer : void 0;
	return {
		heightPt: heightPt + (last ? look.tailPt ?? 0 : 0),
		spaceBeforePt: 0,
		keep: "never",
		notes: [],
		boxes: [
			...over === void 0 ? [] : [ruleBox(at(0), over, row.path)],
			...boxes,
			...under === void 0 ? [] : [ruleBox(at(heightPt), under, row.path)]
		],
		sinks: true,
		source: row.path
	};
}
/** Label, then words that turn over under themselves; what stands right takes its own width. */
function rowBoxes(row, imprint, setting) {
	const { text, insetPt } = setting.look.imprint;
	const piece = (content) => ({
		content,
		style: text,
		path: row.path,
		place: imprint.place,
		levelCites: true
	});
	const roomPt = setting.widthPt - 2 * insetPt;
	const right = row.right === void 0 ? void 0 : piece(row.right);
	const rightPt = right === void 0 ? 0 : extentOf(right, setting).maxPt + .01;
	const gapPt = right === void 0 ? 0 : text.sizePt;
	const widthPt = roomPt - rightPt - gapPt;
	const rightAt = {
		xPt: insetPt + roomPt - rightPt,
		yPt: 0,
		widthPt: rightPt
	};
	return [...labelled(labelOf$1(row, setting), piece(row.content), {
		xPt: insetPt,
		widthPt
	}, setting), ...right === void 0 ? [] : pieceBoxes(right, rightAt, setting)];
}
/** Flush Chinese lines would move words that stand in one line with their label; a Western label is a word among others. */
function labelled(label, words, { xPt, widthPt }, setting) {
	const piece = (content) => ({
		...words,
		content
	});
	const hangPt = prefixPt(label, piece, setting);
	if (label === "" || setting.language !== "zh-CN") return pieceBoxes({
		...piece([...textOf$2(label), ...words.content]),
		hangPt
	}, {
		xPt,
		yPt: 0,
		widthPt
	}, setting);
	return [...pieceBoxes(piece(textOf$2(label)), {
		xPt,
		yPt: 0,
		widthPt
	}, setting), ...pieceBoxes(words, {
		xPt: xPt + hangPt,
		yPt: 0,
		widthPt: widthPt - hangPt
	}, setting)];
}
/** The Chinese colon brings its own white. */
function labelOf$1(row, setting) {
	const label = row.label ?? "";
	return label === "" || setting.language === "zh-CN" || label.endsWith(" ") ? label : `${label} `;
}
// ../../packages/render/src/theme/colours.ts
/** Colours in print, by the names the house gives them. */
var colours = {
	black: "#000000",
	soft: "#5A5F66",
	hair: "#C9CCD1",
	red: "#C8161D",
	ink: "#14243A",
	navy: "#1F3B63",
	white: "#FFFFFF",
	tint: "#F2F4F7",
	journalTint: "#EEF2F6",
	conflict: "#AB2F25",
	question: "#BD8F35"
};
// ../../packages/render/src/theme/shared.ts
var ptOfMm = (mm) => mm * 72 / 25.4;
var a4 = {
	widthPt: ptOfMm(210),
	heightPt: ptOfMm(297)
};
var a5Landscape = {
	widthPt: ptOfMm(210),
	heightPt: ptOfMm(148)
};
var plain$1 = {
	align: "left",
	color: colours.black,
	beforePt: 0,
	afterPt: 0
};
function song(shape) {
	return {
		slot: "song",
		weight: 400,
		...plain$1,
		strong: { weight: 700 },
		...shape
	};
}
/** Titles of official documents: 小标宋 where a user supplies it. */
function titleSong(shape) {
	return {
		...song({
			...shape,
			weight: 700
		}),
		slot: "title"
	};
}
function hei(shape) {
	return {
		slot: "hei",
		weight: 400,
		...plain$1,
		strong: { weight: 500 },
		...shape
	};
}
/** Its own digits and Latin are too thin for figures; the pack's song stands in where a user has no 仿宋. */
function fangsong(shape) {
	return {
		slot: "fangsong",
		weight: 400,
		...plain$1,
		strong: {
			slot: "song",
			weight: 700
		},
		...shape
	};
}
/** kai has one weight: strong words in it stand out by their marks. */
function kai(shape) {
	return {
		slot: "kai",
		weight: 500,
		...plain$1,
		strong: {},
		...shape
	};
}
/** What belongs to an article, in a form that is none: author, abstract and affiliation as plain kai. */
function articleParagraphs(sizePt, pitchPt) {
	const text = kai({
		sizePt,
		pitchPt,
		beforePt: 4,
		afterPt: 8
	});
	return {
		author: text,
		abstract: {
			...text,
			align: "justify"
		},
		affiliation: {
			...text,
			align: "right"
		}
	};
}
/** Notes and sources: Chinese is flush on both sides at any size, Western small print is not torn for it. */
var smallAlign = (chinese) => chinese ? "justify" : "left";
/** Between a large figure and its unit. */
var unitGapPt = 1.5;
/** Hei after large figures: their unit and qualifier. */
function unitAfter(sizePt, color) {
	return {
		slot: "hei",
		weight: 500,
		sizePt,
		color
	};
}
/** A large figure on a line of its own height. */
function largeFigure(sizePt, unitPt, color) {
	return song({
		sizePt,
		pitchPt: sizePt,
		weight: 700,
		color,
		small: unitAfter(unitPt, color),
		hanWesternGapEm: unitGapPt / sizePt
	});
}
/** A second, smaller line in a cell. */
function softSmall(sizePt) {
	return {
		slot: "hei",
		weight: 400,
		sizePt,
		color: colours.soft
	};
}
/** Chinese sources stand as notes do: two ems in, turned over to the edge. Western ones hang after [n]. */
function sources(text, { hangPt, chinese }) {
	if (!chinese) return {
		text,
		markerPt: 0,
		hangPt
	};
	const markerPt = 2 * text.sizePt;
	return {
		text,
		markerPt,
		hangPt: markerPt + hangPt,
		turnOverPt: 0
	};
}
/** Paragraphs of a letter, by its body text: to whom, what goes with it, a remark at the end. */
function letter(body, { indentPt }) {
	const flush = {
		...body,
		indentPt: 0
	};
	const apart = {
		...body,
		indentPt,
		beforePt: Math.max(body.beforePt, body.pitchPt)
	};
	const label = hei({
		sizePt: body.sizePt,
		pitchPt: body.pitchPt,
		weight: 500
	});
	return {
		recipient: flush,
		annexes: {
			...apart,
			align: "left"
		},
		annex: {
			...label,
			afterPt: body.pitchPt
		},
		annotation: {
			...body,
			indentPt
		}
	};
}
/** A line's white above it, two characters from the right; under a seal four, with room for it above and below. */
function signature(body) {
	const { sizePt, pitchPt } = body;
	return {
		text: {
			...body,
			align: "left",
			indentPt: 0,
			beforePt: pitchPt,
			afterPt: 0
		},
		form: "stepped",
		insetPt: 2 * sizePt,
		dateShiftPt: 2 * sizePt,
		sealed: {
			insetPt: 4 * sizePt,
			beforePt: 2 * pitchPt,
			afterPt: pitchPt
		}
	};
}
/** Notes at the page foot: circled Chinese marks take an em, raised digits less. */
function footNotes(text, { chinese, numbering }) {
	return {
		numbering,
		text: {
			...text,
			align: smallAlign(chinese),
			beforePt: 1.5,
			afterPt: 0
		},
		hangPt: (chinese ? 1.5 : 1.1) * text.sizePt,
		leadPt: .8 * text.pitchPt
	};
}
/** Contents: Chinese leaders are the dots of ……, in the middle of the line; Western ones stand on it. */
function contents$1(text, { chinese, title }) {
	const { sizePt } = text;
	const entry = {
		...text,
		align: "left",
		indentPt: 0,
		beforePt: 0,
		afterPt: 0
	};
	return {
		title,
		levels: {
			2: entry,
			3: entry
		},
		indentPt: {
			2: 0,
			3: 2 * sizePt
		},
		hangPt: (chinese ? 2 : 1.5) * sizePt,
		leader: {
			stepPt: chinese ? sizePt / 3 : .42 * sizePt,
			heightEm: chinese ? .38 : .05,
			thicknessPt: .1 * sizePt,
			gapPt: .4 * sizePt,
			color: text.color
		}
	};
}
// ../../packages/render/src/pages/key-figures-strips.ts
function keyFiguresStrips(block, setting) {
	const look = setting.look.keyFigures;
	const fit = fitFigures(block.items, setting);
	const rows = chunk(block.items, fit.columns);
	return {
		strips: rows.map((items, index) => rowStrip(items, fit, {
			block,
			setting,
			first: index === 0,
			last: index === rows.length - 1
		})),
		beforePt: look.beforePt,
		afterPt: look.afterPt
	};
}
function figurePiece(item, look, sizePt) {
	const scale = sizePt / look.figure.sizePt;
	const small = look.figure.small?.sizePt;
	const style = {
		...look.figure,
		sizePt,
		...small === void 0 ? {} : { small: {
			...look.figure.small,
			sizePt: small * scale
		} }
	};
	return {
		content: item.content,
		style,
		path: item.path,
		place: item.place
	};
}
function labelPiece(item, look) {
	const { path, place } = item;
	return {
		content: item.label,
		style: look.label,
		path,
		place,
		levelCites: true
	};
}
function basisPiece(item, look) {
	return {
		...labelPiece(item, look),
		content: item.basis ?? [],
		style: look.basis ?? look.label
	};
}
/** The most columns, and within them the largest size, in which every figure stands on one line. */
function fitFigures(items, setting) {
	const look = setting.look.keyFigures;
	const most = Math.max(1, Math.min(look.maxColumns, items.length));
	for (let wanted = most; wanted >= 1; wanted--) {
		const columns = Math.ceil(items.length / Math.ceil(items.length / wanted));
		for (const sizePt of look.sizesPt) {
			const widthsPt = fitRow$1(items, {
				columns,
				sizePt
			}, setting);
			if (widthsPt !== void 0) return {
				columns,
				sizePt,
				widthsPt
			};
		}
	}
	return {
		columns: 1,
		sizePt: look.sizesPt.at(-1) ?? look.figure.sizePt,
		widthsPt: [setting.widthPt - 2 * look.padXPt]
	};
}
function fitRow$1(items, { columns, sizePt }, setting) {
	const look = setting.look.keyFigures;
	const roomPt = setting.widthPt - 2 * look.padXPt - look.gapPt * (columns - 1);
	const demands = Array.from({ length: columns }, (_, column) => {
		const own = items.filter((_, index) => index % columns === column);
		const figures = own.map((item) => extentOf(figurePiece(item, look, sizePt), setting).maxPt);
		const labels = own.flatMap((item) => [labelPiece(item, look), basisPiece(item, look)]).map((piece) => extentOf(piece, setting));
		const minPt = Math.max(0, ...figures.map((width) => width + 2 * unitGapPt), ...labels.map((label) => label.minPt));
		return {
			minPt,
			maxPt: Math.max(minPt, ...labels.map((label) => label.maxPt))
		};
	});
	const equalPt = roomPt / columns;
	if (look.widths === "equal" && demands.every((one) => one.minPt <= equalPt)) return demands.map(() => equalPt);
	const solved = solveColumns(demands, roomPt);
	return solved.fits ? solved.widthsPt : void 0;
}
function chunk(items, size) {
	const count = Math.ceil(items.length / size);
	return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
function rowStrip(items, fit, frame) {
	const { block, setting, first, last } = frame;
	const look = setting.look.keyFigures;
	const cells = layCells(items, fit, setting);
	const tallest = (part) => Math.max(0, ...cells.map((cell) => cell[part].heightPt));
	const [labelPt, figurePt, basisPt] = [
		tallest("label"),
		tallest("figure"),
		tallest("basis")
	];
	const topPt = look.padYPt;
	const apartPt = look.labelGapPt - leadingPt(look.label);
	const labelY = look.labelFirst ? topPt : topPt + figurePt + apartPt;
	const figureY = look.labelFirst ? topPt + labelPt + apartPt : topPt;
	const upperPt = topPt + figurePt + apartPt + labelPt;
	const { basis = look.label, basisGapPt = look.labelGapPt } = look;
	const basisY = upperPt + basisGapPt - leadingPt(look.label) - leadingPt(basis);
	const bottomPt = basisPt === 0 ? upperPt : basisY + basisPt - leadingPt(basis);
	const heightPt = bottomPt + look.padYPt;
	const boxes = cells.flatMap((cell) => [
		...cell.figure.at(figureY),
		...cell.label.at(look.labelFirst ? labelY + labelPt - cell.label.heightPt : labelY),
		...cell.basis.at(basisY)
	]);
	const dividers = dividersOf(cells, {
		yPt: topPt,
		y2Pt: bottomPt
	}, block, look);
	return {
		heightPt,
		spaceBeforePt: 0,
		keep: last ? "free" : "never",
		notes: [],
		boxes: [
			...ground({
				look,
				heightPt,
				first,
				last
			}, block, setting),
			...dividers,
			...boxes
		],
		source: block.path
	};
}
/** Figure and unit stand apart also where no rule of the composer parts them: 46.3 %. */
function openUnits(line) {
	let shiftPt = 0;
	const runs = line.runs.map((run, index) => {
		const before = line.runs[index - 1];
		if (before !== void 0 && before.sizePt !== run.sizePt) {
			const gapPt = / $/.test(before.text) || run.text.startsWith(" ") ? unitGapPt : run.xPt - before.xPt - before.widthPt;
			shiftPt += Math.max(0, unitGapPt - gapPt);
		}
		return {
			...run,
			xPt: run.xPt + shiftPt
		};
	});
	return {
		...line,
		runs,
		widthPt: line.widthPt + shiftPt
	};
}
/** A label's line box is higher than its em box; the gap is between em boxes. */
function leadingPt({ pitchPt, sizePt }) {
	return (pitchPt - sizePt) / 2;
}
function layCells(items, fit, setting) {
	const look = setting.look.keyFigures;
	let x = look.padXPt;
	return items.map((item, index) => {
		const widthPt = fit.widthsPt[index] ?? 0;
		const xPt = x;
		x += widthPt + look.gapPt;
		const figures = composePiece(figurePiece(item, look, fit.sizePt), widthPt + .01, setting).map(openUnits);
		const labels = composePiece(labelPiece(item, look), widthPt + .01, setting);
		const bases = composePiece(basisPiece(item, look), widthPt + .01, setting);
		const stack = (lines) => ({
			heightPt: lines.reduce((sum, line) => sum + line.heightPt, 0),
			at: (yPt) => lines.map((line, row) => lineBox(line, xPt, yPt + row * line.heightPt, item.path))
		});
		return {
			xPt,
			figure: stack(figures),
			label: stack(labels),
			basis: stack(bases)
		};
	});
}
/** As high as the words, before each figure but the first. */
function dividersOf(cells, span, block, { divider }) {
	if (divider === void 0) return [];
	return cells.slice(1).map((cell) => {
		const xPt = cell.xPt - divider.gapPt;
		return {
			...ruleBox({
				xPt,
				x2Pt: xPt,
				yPt: span.yPt
			}, divider, block.path),
			y2Pt: span.y2Pt
		};
	});
}
function ground({ look, heightPt, first, last }, block, setting) {
	const at = (yPt) => ({
		xPt: 0,
		x2Pt: setting.widthPt,
		yPt
	});
	const { fill, rule, ruleBelow = rule } = look;
	const box = {
		xPt: 0,
		yPt: 0,
		source: block.path
	};
	return [
		...fill === void 0 ? [] : [{
			type: "fill",
			...box,
			widthPt: setting.widthPt,
			heightPt,
			color: fill
		}],
		...rule !== void 0 && first ? [ruleBox(at(0), rule, block.path)] : [],
		...ruleBelow !== void 0 && last ? [ruleBox(at(heightPt), ruleBelow, block.path)] : []
	];
}
// ../../packages/render/src/pages/list-strips.ts
/** A measure narrower than this many ems is no measure: deeper lists stand no further in. */
var leastMeasureEm = 8;
/** Between a marker that fills its place and the words after it. */
var markerGapEm = .25;
function listStrips(list, setting) {
	return stripsOf(list, {
		depth: 0,
		insetPt: 0,
		numbered: 0
	}, setting);
}
function stripsOf(list, around, setting) {
	const frame = frameOf(list, around, setting);
	const { beforePt, afterPt } = frame.text;
	return joinBlocks(list.items.flatMap((item, index) => {
		const own = {
			strips: itemStrips(item, frame.markers[index] ?? "", frame, setting),
			beforePt,
			afterPt
		};
		if (item.list === void 0) return [own];
		const leads = around.depth === 0 ? { leads: 1 } : {};
		return [{
			...own,
			...leads
		}, stripsOf(item.list, frame.inner, setting)];
	}));
}
function frameOf(list, around, setting) {
	const { text, ...look } = setting.look.lists[list.variant];
	const markers = list.items.map((_, index) => listMarker(list, index, around.numbered, setting.language));
	const widestPt = widestMarkerPt(markers, {
		list,
		text
	}, setting);
	const widerPt = Math.max(0, widestPt - (look.hangPt - look.markerPt));
	const hangPt = look.hangPt + widerPt;
	const stepPt = look.stepPt ?? look.hangPt - look.markerPt;
	const mostPt = setting.widthPt - hangPt - leastMeasureEm * text.sizePt;
	const insetPt = Math.min(around.insetPt, Math.max(0, mostPt));
	return {
		list,
		text,
		markerPt: insetPt + look.markerPt,
		hangPt: insetPt + hangPt,
		turnOverPt: insetPt + (look.turnOverPt ?? hangPt),
		markers,
		inner: {
			depth: around.depth + 1,
			insetPt: insetPt + stepPt + widerPt,
			numbered: around.numbered + (list.variant === "decimal" ? 1 : 0)
		}
	};
}
/** With its gap: 1000. is wider than the place that a look gives to 9. */
function widestMarkerPt(markers, { list, text }, setting) {
	const longest = markers.reduce((a, b) => b.length > a.length ? b : a, "");
	if (longest === "" || list.variant === "bullet") return 0;
	return extentOf({
		content: textOf$2(longest),
		style: text,
		path: list.path,
		levelCites: true
	}, setting).maxPt + markerGapEm * text.sizePt;
}
function itemStrips(item, marker, { list, text, markerPt, hangPt, turnOverPt }, setting) {
	const piece = {
		content: item.content,
		style: {
			...text,
			indentPt: hangPt - turnOverPt
		},
		path: item.path,
		place: item.place,
		levelCites: list.variant === "source"
	};
	const strips = lineStrips$1(composePiece(piece, setting.widthPt - turnOverPt, setting), {
		xPt: turnOverPt,
		source: item.path,
		snapPt: text.snapPt
	});
	const [first] = strips;
	if (marker === "" || first === void 0) return strips;
	const markerStyle = {
		...text,
		align: "left"
	};
	const [mark] = composePiece({
		...piece,
		content: textOf$2(marker),
		style: markerStyle
	}, hangPt - markerPt, setting);
	if (mark === void 0) return strips;
	const boxes = [lineBox(mark, markerPt, 0, item.path, "label"), ...first.boxes];
	return [{
		...first,
		boxes
	}, ...strips.slice(1)];
}
// ../../packages/render/src/pages/fit-name.ts
/** The last size where none is small enough: the name then takes more lines, which the theme sets apart. */
function fitName(piece, look, setting) {
	const sized = (fit, pitchEm) => ({
		...piece,
		style: {
			...piece.style,
			...fit,
			pitchPt: fit.sizePt * pitchEm
		}
	});
	const widest = look.nameShare * setting.widthPt;
	const fitting = look.nameFits.map((fit) => sized(fit, 1)).find((one) => extentOf(one, setting).maxPt <= widest);
	if (fitting !== void 0) return fitting;
	const last = look.nameFits.at(-1);
	return last === void 0 ? piece : sized(last, look.namePitchEm ?? 1);
}
// ../../packages/render/src/pages/official-head-strips.ts
/** The first line of the page is line 0. */
function officialHeadStrips(masthead, look, setting) {
	const frame = {
		masthead,
		look,
		setting
	};
	const { pitchPt, sizePt } = look.plain;
	const name = nameBoxes(frame);
	const numbered = numberBoxes(Math.round(name.bottomPt / pitchPt) + look.gapLines, frame);
	const yPt = numbered.lastLine * pitchPt + (pitchPt + sizePt) / 2 + look.ruleGapPt + look.rule.thicknessPt / 2;
	const rule = ruleBox({
		xPt: 0,
		x2Pt: look.ruleWidthPt,
		yPt
	}, look.rule, masthead.path);
	const boxes = [
		...cornerBoxes(frame),
		...name.boxes,
		...numbered.boxes,
		...rightBoxes(frame),
		rule
	];
	const heightPt = (numbered.lastLine + 1 + look.gapLines) * pitchPt;
	const { path } = masthead;
	return {
		strips: [{
			heightPt,
			spaceBeforePt: 0,
			keep: "never",
			notes: [],
			boxes,
			source: path
		}],
		beforePt: 0,
		afterPt: 0
	};
}
function pieceOf(content, style, { masthead }) {
	const { path, place } = masthead;
	return {
		content: typeof content === "string" ? textOf$2(content) : content,
		style,
		path,
		place,
		levelCites: true
	};
}
/** Lines of a piece from a line of the grid on. */
function onGrid(piece, line, insetPt, { setting }) {
	const lines = composePiece(piece, setting.widthPt - 2 * insetPt, setting);
	const { pitchPt } = piece.style;
	return lines.map((one, index) => lineBox(one, insetPt, (line + index) * pitchPt, piece.path));
}
/** 份号, 密级, 紧急程度 down the left, each in its order; what is outside the form over them. */
function cornerBoxes(frame) {
	const { masthead, look, setting } = frame;
	const { copyNumber, secrecy, urgency, storageNote, mark } = masthead;
	const firstLine = copyNumber === void 0 && secrecy === void 0 ? 0 : 1;
	const lines = [
		secrecy,
		urgency,
		storageNote
	].filter((one) => one !== void 0).flatMap((words, line) => onGrid(pieceOf(words, look.secrecy, frame), firstLine + line, 0, frame));
	const number = copyNumber === void 0 ? [] : [pieceOf(copyNumber, look.plain, frame)];
	const marks = mark === void 0 ? [] : [pieceOf(mark, look.mark, frame)];
	const markAt = {
		xPt: 0,
		yPt: look.markYPt - setting.look.area.yPt,
		widthPt: setting.widthPt
	};
	return [
		...lines,
		...number.flatMap((piece) => onGrid(piece, 0, 0, frame)),
		...marks.flatMap((piece) => pieceBoxes(piece, markAt, setting))
	];
}
/** An issuer and a date have no place in the form but the signature; where a head names them, they stand in the corner. */
function rightBoxes(frame) {
	const { issuer, date } = frame.masthead;
	const style = {
		...frame.look.plain,
		align: "right"
	};
	return [issuer, date].filter((one) => one !== void 0).flatMap((one, line) => onGrid(pieceOf(one, style, frame), line, 0, frame));
}
/** 发文机关标志: its ink starts where the theme says. */
function nameBoxes(frame) {
	const { masthead, look, setting } = frame;
	const fitted = fitName(pieceOf(masthead.name, look.name, frame), look, setting);
	const { sizePt } = fitted.style;
	const pitchPt = sizePt * 1.25;
	const spaced = {
		...fitted,
		style: {
			...fitted.style,
			pitchPt
		}
	};
	const widestEm = look.nameShare * setting.widthPt / sizePt;
	const lines = composePiece(setting.language === "zh-CN" ? shapeTitle(spaced, widestEm, setting) : spaced, setting.widthPt, setting);
	const leadingPt = (look.plain.pitchPt - look.plain.sizePt) / 2;
	const emTopPt = leadingPt + look.nameTopPt - look.nameInkEm * sizePt;
	const topPt = emTopPt - (pitchPt - sizePt) / 2;
	return {
		boxes: lines.map((line, index) => lineBox(line, 0, topPt + index * pitchPt, masthead.path)),
		bottomPt: emTopPt - leadingPt + (lines.length - 1) * pitchPt + sizePt
	};
}
/** 发文字号 in the middle; with signers at the left, on the line of the last of them. */
function numberBoxes(first, frame) {
	const { masthead, look, setting } = frame;
	const { number, issue, signers } = masthead;
	const joined = [issue, number].filter((one) => one !== void 0).flatMap((one, index) => index > 0 ? [...textOf$2("　"), ...one] : one);
	const plain = {
		...look.plain,
		align: signers === void 0 ? "center" : "left"
	};
	const signed = signers === void 0 ? [] : signerBoxes(first, signers, frame);
	const lastLine = first + Math.max(0, rowsOf(signers).length - 1);
	const insetPt = signers === void 0 ? 0 : look.insetPt;
	if (joined.length === 0) return {
		boxes: signed,
		lastLine
	};
	const piece = pieceOf(joined, plain, frame);
	const lines = composePiece(piece, setting.widthPt - 2 * insetPt, setting).length;
	return {
		boxes: [...onGrid(piece, lastLine, insetPt, frame), ...signed],
		lastLine: lastLine + Math.max(0, lines - 1)
	};
}
/** Two names a line. */
function rowsOf(signers) {
	const names = signers?.names ?? [];
	return names.flatMap((name, index) => {
		if (index % 2 === 1) return [];
		const second = names[index + 1];
		return [second === void 0 ? name : [
			...name,
			...textOf$2("　"),
			...second
		]];
	});
}
/** At the right, the names of later lines under the first of them. */
function signerBoxes(first, signers, frame) {
	const { look, setting } = frame;
	const left = (style) => ({
		...style,
		align: "left"
	});
	const rows = rowsOf(signers).map((names) => pieceOf(names, left(look.signer), frame));
	const plain = (content) => pieceOf(content, left(look.plain), frame);
	const label = plain(textOf$2(signers.label));
	const labelPt = prefixPt(signers.label, plain, setting);
	const widest = Math.max(0, ...rows.map((row) => extentOf(row, setting).maxPt));
	const namesPt = setting.widthPt - look.insetPt - widest;
	const at = (piece, xPt, widthPt, line) => composePiece(piece, widthPt, setting).map((one) => lineBox(one, xPt, line * piece.style.pitchPt, piece.path));
	return [...at(label, namesPt - labelPt, labelPt + look.insetPt, first), ...rows.flatMap((row, index) => at(row, namesPt, widest + .01, first + index))];
}
// ../../packages/render/src/pages/masthead-strips.ts
function mastheadStrips(masthead, setting) {
	const look = setting.look.masthead;
	switch (look.form) {
		case "official": return officialHeadStrips(masthead, look, setting);
		case "running": return runningHeadStrips(masthead, look, setting);
		case "bulletin": return bulletinHeadStrips(masthead, look, setting);
		default: return look;
	}
}
function bulletinHeadStrips(masthead, look, setting) {
	const { area, headings } = setting.look;
	const { path, place, storageNote, secrecy, urgency, copyNumber, mark } = masthead;
	const piece = (content, style) => ({
		content: typeof content === "string" ? textOf$2(content) : content ?? [],
		style,
		path,
		place,
		levelCites: true
	});
	const right = {
		...look.issuer,
		align: "right"
	};
	const name = fitName(piece(masthead.name, look.name), look, setting);
	const boxes = [
		[
			piece(beside(secrecy, urgency, storageNote), look.note),
			look.noteYPt,
			0
		],
		[
			piece(beside(copyNumber, mark), look.mark),
			look.noteYPt,
			0
		],
		[
			name,
			look.nameYPt - raiseOf(name, look, setting),
			0
		],
		[
			piece(masthead.issue, look.issue),
			look.issueYPt,
			0
		],
		[
			piece(masthead.number, look.issuer),
			look.numberYPt,
			look.issuerInsetPt
		],
		[
			piece(signerWords(masthead), right),
			look.numberYPt,
			look.issuerInsetPt
		],
		[
			piece(masthead.issuer, look.issuer),
			look.issuerYPt,
			look.issuerInsetPt
		],
		[
			piece(masthead.date, right),
			look.issuerYPt,
			look.issuerInsetPt
		]
	].flatMap(([one, yPt, insetPt]) => {
		const widthPt = setting.widthPt - 2 * insetPt;
		return pieceBoxes(one, {
			xPt: insetPt,
			yPt: yPt - area.yPt,
			widthPt
		}, setting);
	});
	const rule = {
		xPt: 0,
		x2Pt: setting.widthPt,
		yPt: look.ruleYPt - area.yPt
	};
	const title = headings[1];
	return {
		strips: [{
			heightPt: look.endYPt - (title.pitchPt - title.sizePt) / 2 - area.yPt,
			spaceBeforePt: 0,
			keep: "never",
			notes: [],
			boxes: [...boxes, ruleBox(rule, look.rule, path)],
			source: path
		}],
		beforePt: 0,
		afterPt: 0
	};
}
/** A name of several lines stands about the middle of its largest single line, clear of what is under it. */
function raiseOf(name, look, setting) {
	const lines = composePiece(name, setting.widthPt, setting).length;
	if (lines < 2) return 0;
	return (lines * name.style.pitchPt - look.name.sizePt) / 2;
}
// ../../packages/render/src/pages/note-strips.ts
/** Least white between a mark and its words. */
var markGapEm = .3;
function noteStrips(note, setting) {
	const { text, hangPt } = setting.look.notes;
	const { path, place } = note;
	const at = {
		path,
		place,
		levelCites: true
	};
	const label = {
		...at,
		content: labelOf(note, setting),
		style: {
			...text,
			align: "left"
		}
	};
	const labelPt = extentOf(label, setting).maxPt + .01;
	const startPt = Math.max(hangPt, labelPt + markGapEm * text.sizePt);
	const lines = composePiece({
		...at,
		content: note.content,
		style: text
	}, setting.widthPt - startPt, setting);
	const [first, ...rest] = lineStrips$1(lines, {
		xPt: startPt,
		source: path
	});
	const [mark] = composePiece(label, labelPt, setting);
	if (first === void 0 || mark === void 0) return [];
	const boxes = [lineBox(mark, 0, (lines[0]?.baselinePt ?? mark.baselinePt) - mark.baselinePt, path, "label"), ...first.boxes];
	return [{
		...first,
		spaceBeforePt: text.beforePt,
		boxes
	}, ...rest];
}
/** The mark again, raised where it is a digit, leading back to its place in the text. */
function labelOf(note, { known, language }) {
	const mark = textOf$2(noteMark$1(numberOf(note, known), language));
	const content = language === "zh-CN" ? mark : [{
		type: "sup",
		content: mark
	}];
	return [{
		type: "link",
		href: `#${markAnchor(note.path)}`,
		content
	}];
}
// ../../packages/render/src/pages/page-masters.ts
/** @param isHeaded whether a masthead stands on page 1 */
function uprightMaster(theme, look, isHeaded) {
	const first = isHeaded ? look.firstArea : void 0;
	return {
		...theme.page,
		area: (page) => page === 1 && first || areaOf(page, look)
	};
}
function areaOf(page, { area, evenShiftPt }) {
	return page % 2 === 0 ? {
		...area,
		xPt: area.xPt + evenShiftPt
	} : area;
}
/** Turned as a reader turns the sheet: its left edge is on top, and its margins go round with it. */
function turnMaster(upright, look) {
	const { widthPt, heightPt } = upright;
	return {
		widthPt: heightPt,
		heightPt: widthPt,
		isTurned: true,
		area: (page) => turnArea(upright.area(page), upright, look)
	};
}
/** What stands along the head and foot of every page has there the room that it has on an upright one. */
function turnArea(area, { widthPt, heightPt }, look) {
	const { masthead, furniture } = look;
	const isHeaded = masthead.form === "running";
	const isFooted = furniture.folioOnLandscape !== "portrait-place";
	const topPt = Math.max(area.xPt, isHeaded ? look.area.yPt : 0);
	const footPt = heightPt - look.area.yPt - look.area.heightPt;
	const marginPt = widthPt - area.xPt - area.widthPt;
	return {
		xPt: heightPt - area.yPt - area.heightPt,
		yPt: topPt,
		widthPt: area.heightPt,
		heightPt: widthPt - topPt - Math.max(marginPt, isFooted ? footPt : 0)
	};
}
// ../../packages/render/src/pages/pull-strips.ts
function pullStrips(block, look, setting) {
	const topPt = look.leadPt + look.top.thicknessPt;
	let y = topPt + look.padYPt;
	const boxes = block.items.flatMap((item, index) => {
		if (index > 0) y += look.padYPt;
		const row = itemRow(item, look, setting);
		const moved = row.boxes.map((box) => moveBox(box, 0, y));
		y += row.heightPt;
		return moved;
	});
	const endPt = y + look.padYPt + look.bottom.thicknessPt;
	const at = (yPt) => ({
		xPt: 0,
		x2Pt: setting.widthPt,
		yPt
	});
	const rules = [ruleBox(at(topPt - look.top.thicknessPt / 2), look.top, block.path), ruleBox(at(endPt - look.bottom.thicknessPt / 2), look.bottom, block.path)];
	return {
		strips: [{
			heightPt: endPt + look.afterPt,
			spaceBeforePt: 0,
			keep: "free",
			notes: [],
			boxes: [...rules, ...boxes],
			heads: true,
			source: block.path
		}],
		beforePt: look.beforePt,
		afterPt: 0
	};
}
var leastWordsEm = 6;
function itemRow(item, look, setting) {
	const piece = {
		content: item.content,
		style: look.figure,
		path: item.path,
		place: item.place
	};
	const figure = stackOf(composePiece(piece, extentOf(piece, setting).maxPt + 4, setting).map(openUnits), look.figure, 0);
	const besidePt = Math.max(0, ...figure.lines.map((line) => line.widthPt)) + look.gapPt;
	const isBeside = setting.widthPt - besidePt >= leastWordsEm * look.words.sizePt;
	const xPt = isBeside ? besidePt : 0;
	const beside = stackOf(composePiece({
		...piece,
		content: item.label,
		style: look.words
	}, setting.widthPt - xPt, setting), look.words, xPt);
	const underPt = isBeside ? 0 : figure.heightPt + look.gapPt;
	const heightPt = Math.max(figure.heightPt, underPt + beside.heightPt);
	const middle = (stack) => isBeside ? (heightPt - stack.heightPt) / 2 : 0;
	return {
		heightPt,
		boxes: [...linesAt(figure, middle(figure), item), ...linesAt(beside, middle(beside) + underPt, item)]
	};
}
function linesAt(stack, topPt, item) {
	return stack.lines.map((line, row) => lineBox(line, stack.xPt, topPt - stack.leadingPt + row * line.heightPt, item.path));
}
function stackOf(lines, { pitchPt, sizePt }, xPt) {
	const leadingPt = (pitchPt - sizePt) / 2;
	return {
		lines,
		xPt,
		heightPt: lines.reduce((sum, line) => sum + line.heightPt, 0) - 2 * leadingPt,
		leadingPt
	};
}
// ../../packages/render/src/typeset/remember.ts
/** @param size of one generation; up to twice as much is kept */
function createMemory(size) {
	let young = /* @__PURE__ */ new Map();
	let old = /* @__PURE__ */ new Map();
	let filled = 0;
	const keep = (key, value, weight) => {
		if (filled + weight > size) {
			old = young;
			young = /* @__PURE__ */ new Map();
			filled = 0;
		}
		young.set(key, value);
		filled += weight;
	};
	return { recall(key, make, weight) {
		const known = young.get(key);
		if (known !== void 0) return known;
		const value = old.get(key) ?? make();
		keep(key, value, weight(value));
		return value;
	} };
}
// ../../packages/render/src/pages/remember-blocks.ts
/** Boxes and glyphs; the glyphs are those that the composer remembers by words. */
var rememberedBoxes = 15e4;
/** By composer, which is one for the same faces. */
var memories = /* @__PURE__ */ new WeakMap();
function memoryOf(composer) {
	const known = memories.get(composer);
	if (known !== void 0) return known;
	const made = createMemory(rememberedBoxes);
	memories.set(composer, made);
	return made;
}
var names = /* @__PURE__ */ new WeakMap();
var named$1 = 0;
/** Looks of themes are compared by who they are, not by what they hold. */
function nameOf(part) {
	const known = names.get(part);
	if (known !== void 0) return known;
	named$1 += 1;
	names.set(part, named$1);
	return named$1;
}
/** Blocks that hold blocks are made of remembered ones. */
var holders = /* @__PURE__ */ new Set([
	"columns",
	"together",
	"landscape"
]);
/** What stands on a page tells these their words. Quotes within texts are escaped in JSON. */
var toldByPages = /"type":"(note|page|toc)"/;
/** A block is laid twice or more where its pages tell it their numbers. */
var contents = /* @__PURE__ */ new WeakMap();
function contentOf(block) {
	const known = contents.get(block);
	if (known !== void 0) return known;
	const made = JSON.stringify(block);
	contents.set(block, made);
	return made;
}
/** @returns undefined where the strips depend on more than the block and its setting */
function keyOf$1(block, under, setting) {
	if (holders.has(block.type)) return void 0;
	const content = contentOf(block);
	if (toldByPages.test(content)) return void 0;
	const { look, chart, language, widthPt, pagePt, isTurned, lastTextPath } = setting;
	const figure = content.includes("\"type\":\"figure\"") ? firstOccurrence(block, setting) : 0;
	const isLast = lastTextPath === block.path;
	const ruled = under === void 0 ? "" : JSON.stringify(under);
	return `${nameOf(look)} ${nameOf(chart)} ${language} ${widthPt} ${pagePt} ${isTurned} ${isLast} ${figure} ${ruled} ${content}`;
}
/** The figures of a block are numbered on from its first. */
function firstOccurrence(block, { occurrences }) {
	let first;
	for (const { content } of require_read_dataset.passagesOf(block)) {
		require_read_dataset.visitInlines(content, (inline) => {
			if (inline.type === "figure") first ??= occurrences.get(inline);
		});
		if (first !== void 0) return first;
	}
	return first;
}
function weightOf({ laid }) {
	return laid.strips.reduce((sum, strip) => sum + weightOfStrip(strip), 1);
}
function weightOfStrip({ boxes, repeat }) {
	return boxes.reduce((sum, box) => {
		if (box.type !== "line") return sum + 1;
		return box.line.runs.reduce((all, { glyphs }) => all + glyphs.length, sum + 1);
	}, 0) + (repeat === void 0 ? 0 : weightOfStrip(repeat));
}
/** @param lay reports to the setting that it is given */
function remembered(block, under, setting, lay) {
	const key = keyOf$1(block, under, setting);
	if (key === void 0) return lay(setting);
	const make = () => {
		const diagnostics = [];
		return {
			laid: lay({
				...setting,
				report: (one) => diagnostics.push(one)
			}),
			diagnostics
		};
	};
	const { laid, diagnostics } = memoryOf(setting.composer).recall(key, make, weightOf);
	diagnostics.forEach(setting.report);
	return laid;
}
// ../../packages/render/src/pages/signature-strips.ts
function signatureStrips(signature, setting) {
	const look = setting.look.signature;
	const { path, place, sealed } = signature;
	const piece = (content) => ({
		content,
		style: look.text,
		path,
		place
	});
	const roomPt = setting.widthPt - look.insetPt - look.dateShiftPt;
	const issuer = composePiece(piece(signature.issuer), roomPt, setting);
	const date = composePiece(piece(signature.date), roomPt, setting);
	const left = leftEdges(issuer, date, sealed ? sealedEdges : edges[look.form], look, setting);
	const at = (xPt) => ({
		xPt,
		source: path,
		snapPt: look.text.snapPt
	});
	const strips = [...lineStrips$1(issuer, at(left.issuerPt)), ...lineStrips$1(date, at(left.datePt))];
	return {
		strips: strips.map((strip, index) => ({
			...strip,
			keep: index === strips.length - 1 ? "free" : "never"
		})),
		beforePt: sealed ? look.sealed.beforePt : look.text.beforePt,
		afterPt: sealed ? look.sealed.afterPt : look.text.afterPt,
		stays: "never"
	};
}
function leftEdges(issuer, date, place, look, { widthPt }) {
	const widest = (lines) => Math.max(0, ...lines.map((one) => one.widthPt));
	return place(widest(issuer), widest(date), widthPt, look);
}
/** The longer of the two ends `insetPt` from the right; the date starts `dateShiftPt` further right. */
var stepped = (issuerPt, datePt, widthPt, { insetPt, dateShiftPt }) => {
	const left = widthPt - insetPt - issuerPt;
	if (datePt <= issuerPt) return {
		issuerPt: left,
		datePt: left + dateShiftPt
	};
	const dateLeft = widthPt - insetPt - datePt;
	return {
		issuerPt: Math.max(0, dateLeft - dateShiftPt),
		datePt: dateLeft
	};
};
var plain = () => ({
	issuerPt: 0,
	datePt: 0
});
var edges = {
	stepped,
	plain
};
/** The date ends so far from the right that a long issuer over its middle stays inside the measure. */
var sealedEdges = (issuerPt, datePt, widthPt, { sealed }) => {
	const dateLeft = widthPt - Math.max(sealed.insetPt, (issuerPt - datePt) / 2) - datePt;
	return {
		issuerPt: Math.max(0, dateLeft + (datePt - issuerPt) / 2),
		datePt: dateLeft
	};
};
// ../../packages/render/src/pages/toc-strips.ts
/** Lines end before the place of so many digits: where they turn over does not hang on their page. */
var pagePlace = "000";
/** A leader is never shorter. */
var leastLeaderEm = 2;
function tocStrips(toc, setting) {
	const { title, levels } = setting.look.toc;
	const entries = toc.entries.map((entry) => ({
		strips: entryStrips(entry, toc, setting),
		beforePt: levels[entry.level].beforePt,
		afterPt: levels[entry.level].afterPt
	}));
	if (toc.title === void 0) return joinBlocks(entries);
	const { path, place } = toc;
	return joinBlocks([{
		strips: pieceStrips({
			content: textOf$2(toc.title),
			style: title,
			path,
			place
		}, setting),
		beforePt: title.beforePt,
		afterPt: title.afterPt,
		leads: 2
	}, ...entries]);
}
function entryStrips(entry, toc, setting) {
	const { levels, indentPt, hangPt } = setting.look.toc;
	const style = levels[entry.level];
	const at = {
		style,
		path: entry.path,
		place: toc.place,
		levelCites: true
	};
	const number = {
		...at,
		content: textOf$2(`${setting.known.pages.get(entry.target) ?? 0}`)
	};
	const numberPt = extentOf(number, setting).maxPt;
	const placePt = extentOf({
		...at,
		content: textOf$2(pagePlace)
	}, setting).maxPt;
	const xPt = indentPt[entry.level];
	const roomPt = setting.widthPt - xPt;
	const leaderPt = leastLeaderEm * style.sizePt;
	const lines = composePiece({
		...at,
		content: entry.content,
		hangPt
	}, roomPt - Math.max(placePt, numberPt) - leaderPt, setting);
	const [page] = composePiece(number, numberPt + .01, setting);
	return lines.map((line, index) => {
		const isLast = index === lines.length - 1;
		const box = {
			...lineBox(isLast && page !== void 0 ? endWith(line, page, roomPt - numberPt) : line, xPt, 0, entry.path),
			link: `#${headingAnchor(entry.target)}`
		};
		const dots = isLast ? leader({
			line,
			numberPt,
			xPt
		}, entry, setting) : [];
		return {
			heightPt: line.heightPt,
			spaceBeforePt: 0,
			...style.snapPt === void 0 ? {} : { snapPt: style.snapPt },
			keep: isLast ? "free" : "never",
			notes: [],
			boxes: [box, ...dots],
			source: entry.path
		};
	});
}
/** One line of the two: it is read, and clicked, as one. */
function endWith(line, page, xPt) {
	const runs = page.runs.map((run) => ({
		...run,
		xPt: run.xPt + xPt
	}));
	return {
		...line,
		runs: [...line.runs, ...runs],
		widthPt: xPt + page.widthPt
	};
}
/** Dots counted from the right edge of the measure, so that they stand under each other. */
function leader({ line, numberPt, xPt }, entry, setting) {
	const { stepPt, gapPt, heightEm, thicknessPt, color } = setting.look.toc.leader;
	const { sizePt } = setting.look.toc.levels[entry.level];
	const first = Math.ceil((numberPt + gapPt) / stepPt);
	const last = Math.floor((setting.widthPt - xPt - line.widthPt - gapPt) / stepPt);
	if (last < first) return [];
	const yPt = line.baselinePt - heightEm * sizePt;
	return [{
		type: "rule",
		xPt: setting.widthPt - first * stepPt,
		yPt,
		x2Pt: setting.widthPt - last * stepPt - dotPt,
		y2Pt: yPt,
		thicknessPt,
		color,
		dash: [dotPt, stepPt - dotPt],
		cap: "round",
		source: entry.path
	}];
}
/** Next to nothing: its round ends make the dot. */
var dotPt = .01;
// ../../packages/render/src/pages/to-strips.ts
function toStrips(document, theme, composer, known = nothingKnown) {
	const diagnostics = [];
	const setting = settingOf(document, theme, composer, (one) => diagnostics.push(one), known);
	const isHeaded = document.blocks.some((block) => block.type === "masthead");
	const upright = uprightMaster(theme, setting.look, isHeaded);
	const turned = turnMaster(upright, setting.look);
	const { widthPt, heightPt } = turned.area(1);
	const onTurned = {
		...setting,
		widthPt,
		pagePt: heightPt,
		isTurned: true
	};
	const parts = cutIntoSections(document.blocks);
	const settingOn = ({ isTurned }) => isTurned ? onTurned : setting;
	const sections = parts.map((part) => ({
		master: part.isTurned ? turned : upright,
		flow: layFlow(part, settingOn(part))
	}));
	const notes = parts.flatMap((part) => require_read_dataset.notesOf(part.blocks).map((note) => [note.path, noteStrips(note, settingOn(part))]));
	return {
		sections,
		notes: new Map(notes),
		diagnostics
	};
}
/** Pages end at a page break and turn for a landscape; neither makes an empty page. */
function cutIntoSections(blocks) {
	const parts = [];
	let open = [];
	const close = () => {
		parts.push({
			blocks: open,
			isTurned: false
		});
		open = [];
	};
	for (const block of blocks) {
		if (block.type !== "page-break" && block.type !== "landscape") {
			open.push(block);
			continue;
		}
		close();
		if (block.type === "landscape") parts.push({
			blocks: block.blocks,
			isTurned: true
		});
	}
	close();
	const filled = parts.filter((part) => part.blocks.length > 0);
	return filled.length > 0 ? filled : [{
		blocks: [],
		isTurned: false
	}];
}
function layBlocks(blocks, setting) {
	return joinBlocks(blocks.map((block, index) => blockStrips(block, titleRule(blocks, index, setting), setting)));
}
/** Turned pages have no columns: what stands on them is wide. */
function layFlow({ blocks, isTurned }, setting) {
	const { flow } = setting.look;
	if (flow === void 0 || isTurned) return layBlocks(blocks, setting).strips.map(withMarks);
	return flowStrips(blocks, setting, flow, (index, own) => {
		const block = blocks[index];
		return block === void 0 ? none$3 : blockStrips(block, titleRule(blocks, index, setting), own);
	});
}
var none$3 = {
	strips: [],
	beforePt: 0,
	afterPt: 0
};
/** A rule closes the title, or its subtitle where there is one. */
function titleRule(blocks, index, setting) {
	const isTitle = (block) => block?.type === "heading" && block.level === 1;
	const isSubtitle = (block) => block?.type === "paragraph" && block.variant === "subtitle";
	return (isTitle(blocks[index]) ? !isSubtitle(blocks[index + 1]) : isSubtitle(blocks[index]) && isTitle(blocks[index - 1])) ? setting.look.titleRule : void 0;
}
function blockStrips(block, under, setting) {
	return remembered(block, under, setting, (own) => layBlock(block, under, own));
}
function layBlock(block, under, setting) {
	switch (block.type) {
		case "heading": return headingStrips(block, under, setting);
		case "paragraph": return paragraphStrips(block, under, setting);
		case "list": return listStrips(block, setting);
		case "table": return tableStrips(block, setting);
		case "chart": return chartStrips(block, setting);
		case "key-figures": {
			const { pull } = setting.look;
			return block.variant === "pull" && pull !== void 0 ? pullStrips(block, pull, setting) : keyFiguresStrips(block, setting);
		}
		case "definitions": return definitionsStrips(block, setting);
		case "aside": return asideStrips(block, setting);
		case "columns": return columnsStrips(block, setting, layBlocks);
		case "together": return keepTogether(layBlocks(block.blocks, setting));
		case "landscape": return layBlocks(block.blocks, setting);
		case "masthead": return mastheadStrips(block, setting);
		case "signature": return signatureStrips(block, setting);
		case "imprint": return imprintStrips(block, setting);
		case "toc": return tocStrips(block, setting);
		case "page-break": return none$3;
		default: return block;
	}
}
/** The page may end in it only where no other place is left. */
function keepTogether(laid) {
	const last = laid.strips.length - 1;
	const strips = laid.strips.map((strip, index) => index < last && strip.keep === "free" ? {
		...strip,
		keep: "avoid"
	} : strip);
	return {
		...laid,
		strips
	};
}
// ../../packages/render/src/pages/layout.ts
/** Two passes settle nearly every document; numbers of another width may turn a line over once more. */
var mostPasses = 5;
function layout(document, theme, composer) {
	const { numbering } = theme.looks[document.language].notes;
	const first = settle(numbering, {
		document,
		theme,
		composer
	});
	const isRestless = numbering === "page" && first.unsettled !== void 0;
	const { laid, known, unsettled } = isRestless ? settle("document", {
		document,
		theme,
		composer
	}) : first;
	const furnished = addFurniture(laid.pages, document, theme, composer);
	return {
		pages: furnished.pages,
		numbers: known,
		diagnostics: [
			...laid.diagnostics,
			...furnished.diagnostics,
			...checkPageLimit(laid.pages, document, theme),
			...isRestless && unsettled === void 0 ? [countedThrough(first.unsettled ?? "")] : [],
			...reportUnsettled(unsettled ?? firstPageless(known))
		]
	};
}
/** Lays again with what the last pages told, until they tell the same. */
function settle(numbering, { document, theme, composer }) {
	let known = nothingKnown;
	for (let pass = 1;; pass += 1) {
		const laid = layOnce(document, theme, composer, known);
		const found = readKnown(laid.pages, document, numbering);
		const unsettled = firstDifference(known, found);
		if (unsettled === void 0 || pass === mostPasses) return {
			laid,
			known: found,
			unsettled
		};
		known = found;
	}
}
function layOnce(document, theme, composer, known) {
	const { notes } = theme.looks[document.language];
	const stripped = toStrips(document, theme, composer, known);
	const filled = fillPages(stripped.sections, stripped.notes, notes.leadPt);
	return {
		pages: filled.pages,
		diagnostics: [...stripped.diagnostics, ...filled.diagnostics]
	};
}
function countedThrough(path) {
	return {
		rule: "notes-counted-through",
		severity: "note",
		message: "counted anew on each page, the notes would move from page to page: they count through",
		place: { path },
		remedy: "mark fewer notes on a page, or say in the text what they say"
	};
}
/** A number on these pages is wrong: they are not to be printed. */
function reportUnsettled(path) {
	if (path === void 0) return [];
	return [{
		rule: "pages-unsettled",
		severity: "error",
		message: "the number of a page or note moves what it counts each time it is printed",
		place: { path },
		remedy: "start a page before it with <page-break/>, or reword the line that names it"
	}];
}
// ../../packages/render/src/pdf/figure-map.ts
var round$1 = (value) => Math.round(value * 100) / 100;
/** Neighbouring runs of one printed figure (number, small unit) are one place. */
function figureStretches(line) {
	const stretches = [];
	for (const run of line.runs) {
		if (run.figure === void 0) continue;
		const last = stretches.at(-1)?.[0];
		if (last?.figure === run.figure && last.occurrence === run.occurrence) stretches.at(-1)?.push(run);
		else stretches.push([run]);
	}
	return stretches;
}
function placesOfLine(line, spot) {
	return figureStretches(line).flatMap((runs) => {
		const [first] = runs;
		const last = runs.at(-1);
		if (first?.figure === void 0 || last === void 0) return [];
		const sizePt = Math.max(...runs.map((run) => run.sizePt));
		return {
			figure: first.figure,
			page: spot.page,
			box: [
				round$1(spot.xPt + first.xPt),
				round$1(spot.yPt + line.baselinePt - .88 * sizePt),
				round$1(last.xPt + last.widthPt - first.xPt),
				round$1(sizePt)
			],
			text: runs.map((run) => run.text).join("")
		};
	});
}
function placesOfBoxes(boxes, spot) {
	return boxes.flatMap((box) => {
		const [xPt, yPt] = [spot.xPt + box.xPt, spot.yPt + box.yPt];
		if (box.type === "line" && box.turned === true) return [];
		if (box.type === "line") return placesOfLine(box.line, {
			...spot,
			xPt,
			yPt
		});
		if (box.type !== "fill" || box.figure === void 0) return [];
		return {
			figure: box.figure.id,
			page: spot.page,
			box: [
				round$1(xPt),
				round$1(yPt),
				round$1(box.widthPt),
				round$1(box.heightPt)
			],
			text: box.figure.text,
			drawn: true
		};
	});
}
/** Every printed place of every figure, in reading order. */
function buildFigureMap(pages) {
	return pages.flatMap((page) => [...[...page.placed, ...page.notes].flatMap((placed) => placesOfBoxes(placed.strip.boxes, {
		page: page.number,
		xPt: placed.xPt,
		yPt: placed.yPt
	})), ...placesOfBoxes(page.furniture, {
		page: page.number,
		xPt: 0,
		yPt: 0
	})]);
}
// ../../packages/render/src/pdf/pen.ts
var round = (value) => Math.round(value * 100) / 100;
// ../../packages/render/src/pdf/run-languages.ts
var scripts = {
	"zh-CN": /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
	en: /\p{Script=Latin}/u,
	ru: /\p{Script=Cyrillic}/u
};
/** Words that another voice reads: of two letters or more, or of one hanzi. Numbers, signs and codes are the document's. */
var words = {
	"zh-CN": /\p{Script=Han}/u,
	en: /(?<![\p{Script=Latin}\d])\p{Script=Latin}{2,}(?![\p{Script=Latin}\d])/u,
	ru: /(?<![\p{Script=Cyrillic}\d])\p{Script=Cyrillic}{2,}(?![\p{Script=Cyrillic}\d])/u
};
var languages = [
	"zh-CN",
	"en",
	"ru"
];
/** By glyph text: a few thousand characters make all of them. */
var known$2 = /* @__PURE__ */ new Map();
var mostKnown = 2e4;
function scriptOf(text) {
	const before = known$2.get(text);
	if (before !== void 0 || known$2.has(text)) return before;
	const found = languages.find((language) => scripts[language].test(text));
	if (known$2.size < mostKnown) known$2.set(text, found);
	return found;
}
/** Signs inside an address or a compound, where a line may end. */
var joiner = /^[-/_&=]$/;
/** From the first to the last letter of a script, over the spaces, figures and signs between. */
function foreignSpans(glyphs, own) {
	const spans = [];
	let open;
	const close = () => {
		if (open === void 0) return;
		const { from, to, language } = open;
		const text = glyphs.slice(from, to).map((glyph) => glyph.text);
		if (words[language].test(text.join(""))) spans.push(open);
		open = void 0;
	};
	glyphs.forEach(({ text }, at) => {
		const language = scriptOf(text);
		const follows = open?.to === at && joiner.test(text);
		if (open !== void 0 && follows) open = {
			...open,
			to: at + 1
		};
		if (language === void 0) return;
		if (language !== open?.language) close();
		if (language !== own) open = {
			from: open?.from ?? at,
			to: at + 1,
			language
		};
	});
	close();
	return spans;
}
/** The glyphs of a run from one place to another; the run itself where that is all. */
function part$2(run, from, to) {
	if (from === 0 && to === run.glyphs.length) return run;
	const widthOf = (glyphs) => glyphs.reduce((sum, { advancePt }) => sum + advancePt, 0);
	const glyphs = run.glyphs.slice(from, to);
	return {
		...run,
		text: glyphs.map(({ text }) => text).join(""),
		xPt: run.xPt + widthOf(run.glyphs.slice(0, from)),
		widthPt: widthOf(glyphs),
		glyphs
	};
}
/** The runs of the glyphs from one place to another, counted over all runs. */
function partsOf(runs, from, to) {
	let start = 0;
	return runs.flatMap((run) => {
		const at = start;
		start += run.glyphs.length;
		const [first, last] = [Math.max(0, from - at), Math.min(run.glyphs.length, to - at)];
		return first < last ? [part$2(run, first, last)] : [];
	});
}
function byLanguage(runs, own) {
	const foreign = languages.filter((language) => language !== own);
	const all = runs.map(({ text }) => text).join("");
	if (!foreign.some((language) => words[language].test(all))) return [{ runs }];
	const glyphs = runs.flatMap((run) => run.glyphs);
	const stretches = [];
	const add = (from, to, language) => {
		const [first, ...rest] = partsOf(runs, from, to);
		if (first === void 0) return;
		stretches.push({
			runs: [first, ...rest],
			...language === void 0 ? {} : { language }
		});
	};
	let done = 0;
	for (const { from, to, language } of foreignSpans(glyphs, own)) {
		add(done, from);
		add(from, to, language);
		done = to;
	}
	add(done, glyphs.length);
	return stretches;
}
// ../../packages/render/src/pdf/text-operators.ts
/** PDF numbers have no exponent, and need no more than a hundredth of a point. */
function number(value) {
	return String(Math.round(value * 100) / 100);
}
/**
* `(codes)shift(codes)…` of a run from where the pen stands; shifts in whole thousandths of an em to the left,
* taken from what is written, so that no rounding adds up.
* @param penPt where the glyph before has left the pen, along the line
* @returns the operators, and where the pen is then
*/
function showGlyphs(run, face, penPt) {
	const { glyphs, sizePt, stretch = 1 } = run;
	const emPt = sizePt * stretch / 1e3;
	let operators = "";
	let pen = penPt;
	let along = run.xPt;
	for (let index = 0; index < glyphs.length; index += 1) {
		const glyph = glyphs[index];
		if (glyph === void 0) continue;
		const { bytes, width } = face.codeOf(glyph);
		const shift = Math.round((pen - along - (glyph.offsetPt ?? 0)) / emPt);
		if (shift !== 0) {
			operators += `)${shift}(`;
			pen -= shift * emPt;
		}
		operators += bytes;
		pen += width * emPt;
		along += glyph.advancePt;
	}
	return {
		operators,
		pen
	};
}
var fills = /* @__PURE__ */ new Map();
/** `#C8161D` → `0.784 0.086 0.114 rg`. */
function fill(color) {
	const known = fills.get(color);
	if (known !== void 0) return known;
	const made = `${[
		1,
		3,
		5
	].map((at) => Math.round(1e3 * Number.parseInt(color.slice(at, at + 2), 16) / 255) / 1e3).join(" ")} rg`;
	if (fills.size < 1e3) fills.set(color, made);
	return made;
}
/** The page counts from the top (pdfkit turns it over): text is turned back. */
function matrix(run, { xPt, baselinePt, turned }) {
	const along = run.xPt + (run.glyphs[0]?.offsetPt ?? 0);
	return turned ? `0 1 1 0 ${number(xPt + run.risePt)} ${number(baselinePt + along)} Tm` : `1 0 0 -1 ${number(xPt + along)} ${number(baselinePt - run.risePt)} Tm`;
}
function textOperators(runs, origin, faceOf, state = {
	font: "",
	color: ""
}) {
	let operators = "BT";
	let last;
	let pen = 0;
	for (const run of runs) {
		const face = faceOf(run.face);
		const font = `/${face.id} ${number(run.sizePt)} Tf`;
		const stretch = run.stretch ?? 1;
		const before = last?.stretch ?? 1;
		if (!(last?.risePt === run.risePt && font === state.font && run.color === state.color && stretch === before)) {
			if (last !== void 0) operators += ")] TJ";
			if (font !== state.font) operators += `\n${font}`;
			if (run.color !== state.color) operators += `\n${fill(run.color)}`;
			if (stretch !== before) operators += `\n${number(stretch * 100)} Tz`;
			operators += `\n${matrix(run, origin)}\n[(`;
			pen = run.xPt + (run.glyphs[0]?.offsetPt ?? 0);
		}
		const shown = showGlyphs(run, face, pen);
		operators += shown.operators;
		pen = shown.pen;
		last = run;
		state.font = font;
		state.color = run.color;
	}
	operators += ")] TJ";
	if ((last?.stretch ?? 1) !== 1) operators += "\n100 Tz";
	return `${operators}\nET`;
}
// ../../packages/render/src/pdf/draw-line.ts
/** Bookmark and destination of a node, at its first line only. */
function markNode(source, at, { pdf, marks, started, openBookmarks }) {
	if (started.has(source)) return;
	started.add(source);
	for (const anchor of marks.anchors.get(source) ?? []) pdf.addNamedDestination(anchor, "XYZ", round(at.x), round(at.y), null);
	const bookmark = marks.bookmarks.get(source);
	if (bookmark === void 0) return;
	while ((openBookmarks.at(-1)?.level ?? 0) >= bookmark.level) openBookmarks.pop();
	const outline = (openBookmarks.at(-1)?.outline ?? pdf.outline).addItem(bookmark.text, {
		left: pdf.page.width,
		top: round(at.y)
	});
	openBookmarks.push({
		outline,
		level: bookmark.level
	});
}
/** Where a run leads to. */
function addressOf({ link, source, note }) {
	if (source !== void 0) return `#source-${source}`;
	return note === void 0 ? link : `#${noteAnchor(note)}`;
}
/** The number of a source leads back to its first mark in the text. */
function wayBack({ source, part }, { marks }) {
	if (part !== "label") return void 0;
	const mark = (marks.anchors.get(source) ?? []).flatMap((one) => marks.marks.get(one) ?? [])[0];
	return mark === void 0 ? void 0 : `#${mark}`;
}
/** Makes the em boxes of runs, and the white between them, a link of a Link element. */
function linkRuns({ runs, address }, place, parent, pdf) {
	if (address === void 0) return;
	const [{ sizePt, xPt, risePt }] = runs;
	const last = runs.at(-1) ?? runs[0];
	const top = place.y + place.baselinePt - risePt - .88 * sizePt;
	const widthPt = last.xPt + last.widthPt - xPt;
	const box = [
		round(place.x + xPt),
		round(top),
		round(widthPt),
		round(sizePt)
	];
	const words = runs.map(({ text }) => text).join("");
	const options = {
		structParent: parent,
		Contents: new String(words)
	};
	if (address.startsWith("#")) pdf.goTo(...box, address.slice(1), options);
	else pdf.link(...box, address, options);
}
/** Lines are remembered with their blocks, and drawn again in the next edition. */
var known$1 = /* @__PURE__ */ new WeakMap();
/** @param link where the whole line leads to */
function stretchesOf(line, link, language) {
	const before = known$1.get(line);
	if (before?.link === link && before?.language === language) return before.stretches;
	const stretches = byLinks(line, link).map(({ runs, address }) => ({
		runs,
		address,
		parts: byLanguage(runs, language)
	}));
	known$1.set(line, {
		link,
		language,
		stretches
	});
	return stretches;
}
/** Each link by itself, and what stands between together; a line that is one link is one stretch. */
function byLinks({ runs }, link) {
	const stretches = [];
	for (const run of runs) {
		if (run.glyphs.length === 0) continue;
		const address = link ?? addressOf(run);
		const last = stretches.at(-1);
		const joins = link !== void 0 || address === void 0 && last?.address === void 0;
		if (last !== void 0 && joins) last.runs.push(run);
		else stretches.push({
			runs: [run],
			address
		});
	}
	return stretches;
}
function drawLine(box, at, pen) {
	const { line, source } = box;
	const { renderer, marker } = pen;
	const element = pen.elementOf(box);
	markNode(source, {
		x: at.x + (line.runs[0]?.xPt ?? 0),
		y: at.y
	}, pen);
	for (const stretch of stretchesOf(line, box.link ?? wayBack(box, pen), pen.language)) if (element === void 0) {
		marker.enter(pen.artifact);
		drawRuns(stretch.runs, box, at, pen);
	} else if (stretch.address === void 0) drawWords(stretch, {
		box,
		at,
		element
	}, pen);
	else drawLink(stretch, {
		box,
		at,
		element
	}, pen);
	for (const { xPt, yPt, radiusPt, color } of line.dots ?? []) {
		marker.enter(element ?? pen.artifact);
		const centre = {
			x: round(at.x + xPt),
			y: round(at.y + yPt)
		};
		renderer.renderVector({
			type: "ellipse",
			...centre,
			r1: radiusPt,
			r2: radiusPt,
			color
		});
	}
}
function drawRuns(runs, { line, turned }, at, pen) {
	const origin = turned === true ? {
		xPt: at.x - line.baselinePt,
		baselinePt: at.y,
		turned
	} : {
		xPt: at.x,
		baselinePt: at.y + line.baselinePt
	};
	pen.pdf.addText((state) => textOperators(runs, origin, pen.faceOf, state));
}
function drawLink(stretch, { box, at, element }, pen) {
	const { pdf, marker } = pen;
	const link = addLink(stretch, element, pen);
	marker.enter(link);
	drawRuns(stretch.runs, box, at, pen);
	markRun(stretch.runs[0], at, pen);
	linkRuns(stretch, {
		...at,
		baselinePt: box.line.baselinePt
	}, link, pdf);
	link.end();
}
/** The element that a link is drawn into: its own, and that of a note's mark stands in a Reference. */
function addLink({ runs, parts }, element, pen) {
	const [part, more] = parts;
	const foreign = more === void 0 ? part?.language : void 0;
	const link = pen.pdf.struct("Link", foreign === void 0 ? {} : { lang: foreign });
	(runs[0].note !== void 0 ? pen.addReference(element) : element).add(link);
	return link;
}
/** The mark of a note, and the first mark of a source, are places to come back to. */
function markRun({ note, source, xPt }, at, { pdf, marks, started }) {
	const mark = note === void 0 ? marks.marks.get(`source-${source}`) : markAnchor(note);
	if (mark === void 0 || started.has(`#${mark}`)) return;
	started.add(`#${mark}`);
	pdf.addNamedDestination(mark, "XYZ", round(at.x + xPt), round(at.y), null);
}
/** Words of the document's language in their element, others in a Span of it: one, though a line ends in it. */
function drawWords({ runs, parts }, { box, at, element }, pen) {
	const { pdf, marker, open } = pen;
	const isPicture = element.dictionary.data["S"] === "Figure";
	for (const part of isPicture ? [{ runs }] : parts) {
		const foreign = part.language;
		if (!(open.span?.parent === element && open.span.language === foreign)) open.span = void 0;
		if (foreign !== void 0 && open.span === void 0) {
			const span = pdf.struct("Span", { lang: foreign });
			element.add(span);
			open.span = {
				element: span,
				parent: element,
				language: foreign
			};
		}
		marker.enter(open.span?.element ?? element);
		drawRuns(part.runs, box, at, pen);
	}
}
// ../../packages/render/src/pdf/glyphs-by-face.ts
/** Glyphs of a face by their ids; those that stand for more than one text by both. */
var FaceGlyphs = class {
	#byId = /* @__PURE__ */ new Map();
	#others = /* @__PURE__ */ new Map();
	add(glyph) {
		const known = this.#byId.get(glyph.id);
		if (known === void 0) this.#byId.set(glyph.id, glyph);
		else if (known.text !== glyph.text) this.#others.set(`${glyph.id} ${glyph.text}`, glyph);
	}
	sorted() {
		return [...this.#byId.values(), ...this.#others.values()].sort((a, b) => a.id - b.id);
	}
};
/**
* Sorted by glyph id. Faces keep hanzi of one radical together, so that outlines which are alike lie side by side in
* the embedded program and pack better: 0.7 % of a Chinese brief.
*/
function glyphsByFace(pages) {
	const faces = /* @__PURE__ */ new Map();
	for (const { placed, notes, furniture } of pages) {
		const strips = [...placed, ...notes].map(({ strip }) => strip.boxes);
		for (const boxes of [...strips, furniture]) for (const box of boxes) {
			if (box.type !== "line") continue;
			for (const { face, glyphs } of box.line.runs) {
				const ofFace = faces.get(face) ?? new FaceGlyphs();
				faces.set(face, ofFace);
				for (const glyph of glyphs) ofFace.add(glyph);
			}
		}
	}
	return new Map([...faces].map(([face, glyphs]) => [face, glyphs.sorted()]));
}
// ../../packages/render/src/pdf/mark-content.ts
var artifacts = {
	Layout: "/Layout",
	Pagination: "/Pagination",
	Header: "/Pagination /Subtype /Header /Attached [/Top]",
	Footer: "/Pagination /Subtype /Footer /Attached [/Bottom]"
};
function createMarker(pdf) {
	let open;
	const marked = [];
	const close = () => {
		if (open !== void 0) pdf.endMarkedContent();
		open = void 0;
	};
	return {
		marked,
		close,
		enter(target) {
			if (target === open) return;
			close();
			open = target;
			if (typeof target === "string") pdf.markArtifact(artifacts[target]);
			else {
				const content = pdf.markStructureContent(target.dictionary.data["S"]);
				target.add(content);
				marked.push({
					element: target.dictionary,
					content
				});
			}
		}
	};
}
// ../../packages/render/src/pdf/draw-pages.ts
function hatchLines(box, at) {
	const { hatch, widthPt: w, heightPt: h } = box;
	if (hatch === void 0) return [];
	const lines = [];
	for (let start = -h + hatch.stepPt; start < w; start += hatch.stepPt) {
		const x1 = Math.max(start, 0);
		const x2 = Math.min(start + h, w);
		lines.push({
			type: "line",
			x1: round(at.x + x1),
			y1: round(at.y + h - (x1 - start)),
			x2: round(at.x + x2),
			y2: round(at.y + h - (x2 - start)),
			lineWidth: 1,
			lineColor: hatch.color
		});
	}
	return lines;
}
function vectorsOf(box, at) {
	switch (box.type) {
		case "rule": return [{
			type: "line",
			x1: round(at.x),
			y1: round(at.y),
			x2: round(at.x + box.x2Pt - box.xPt),
			y2: round(at.y + box.y2Pt - box.yPt),
			lineWidth: box.thicknessPt,
			lineColor: box.color,
			...box.dash === void 0 ? {} : { dash: {
				length: box.dash[0],
				space: box.dash[1]
			} },
			...box.cap === void 0 ? {} : { lineCap: box.cap }
		}];
		case "fill": return [
			...box.color === void 0 ? [] : [rectangle(box, at, { color: box.color })],
			...hatchLines(box, at),
			...box.stroke === void 0 ? [] : [rectangle(box, at, {
				lineColor: box.stroke.color,
				lineWidth: box.stroke.thicknessPt
			})]
		];
		case "disc": return [{
			type: "ellipse",
			x: round(at.x),
			y: round(at.y),
			r1: box.radiusPt,
			r2: box.radiusPt,
			color: box.color,
			...box.stroke === void 0 ? {} : {
				lineColor: box.stroke.color,
				lineWidth: box.stroke.thicknessPt
			}
		}];
	}
}
function rectangle(box, at, paint) {
	return {
		type: "rect",
		x: round(at.x),
		y: round(at.y),
		w: round(box.widthPt),
		h: round(box.heightPt),
		...paint
	};
}
function drawBoxes(boxes, origin, pen) {
	for (const box of boxes) {
		const at = {
			x: origin.x + box.xPt,
			y: origin.y + box.yPt
		};
		if (box.type === "line") {
			drawLine(box, at, pen);
			continue;
		}
		pen.marker.enter(pen.elementOf(box) ?? "Layout");
		for (const vector of vectorsOf(box, at)) pen.renderer.renderVector(vector);
	}
}
/**
* Draws all pages into the document, each box in order: strips, notes, furniture.
* @returns what of the contents belongs to which element
*/
function drawPages(pages, pdf, { fonts, marks, structure, language }) {
	const embedded = /* @__PURE__ */ new Map();
	const wanted = glyphsByFace(pages);
	const faceOf = (face) => {
		const known = embedded.get(face) ?? embed(face);
		pdf.page.fonts[known.id] ??= known.dictionary;
		return known;
	};
	const embed = (face) => {
		const id = `F${embedded.size + 1}`;
		const made = fonts.embed(pdf, face, id, wanted.get(face));
		embedded.set(face, made);
		pdf._fontFamilies[id] = made;
		return made;
	};
	const pen = {
		pdf,
		renderer: new require_backend.Renderer(pdf),
		faceOf,
		marks,
		marker: createMarker(pdf),
		elementOf: structure.elementOf,
		addReference: structure.addReference,
		language,
		artifact: "Pagination",
		open: { span: void 0 },
		started: /* @__PURE__ */ new Set(),
		openBookmarks: []
	};
	const silent = {
		...pen,
		elementOf: () => void 0
	};
	for (const page of pages) {
		pdf.addPage({
			size: [page.master.widthPt, page.master.heightPt],
			margin: 0
		});
		for (const { strip, xPt, yPt, repeated } of [...page.placed, ...page.notes]) drawBoxes(strip.boxes, {
			x: xPt,
			y: yPt
		}, repeated ? silent : pen);
		for (const box of page.furniture) {
			const isFoot = box.type === "line" && box.turned === true || box.yPt > pdf.page.height / 2;
			drawBoxes([box], {
				x: 0,
				y: 0
			}, {
				...silent,
				artifact: isFoot ? "Footer" : "Header"
			});
		}
		pen.marker.close();
	}
	return pen.marker.marked;
}
// ../../packages/render/src/pdf/structure.ts
var keyOf = (path, part) => part === void 0 ? path : `${path}#${part}`;
function createStructure(document, pdf) {
	const builder = {
		pdf,
		elements: /* @__PURE__ */ new Map(),
		inOrder: [],
		pictures: /* @__PURE__ */ new Set(),
		ids: /* @__PURE__ */ new Map()
	};
	const root = pdf.struct("Document");
	pdf.addStructure(root);
	for (const block of document.blocks) addBlock(block, root, builder);
	const { elements, pictures, ids } = builder;
	const references = /* @__PURE__ */ new Map();
	if (ids.size > 0) pdf.identify(ids);
	return {
		elements: () => builder.inOrder.flatMap((one) => [one, ...references.get(one) ?? []]),
		addReference(among) {
			const reference = pdf.struct("Reference");
			among.add(reference);
			references.set(among, [...references.get(among) ?? [], reference]);
			return reference;
		},
		elementOf(box) {
			if (box.type !== "line" && !pictures.has(box.source)) return void 0;
			const part = box.type === "line" ? box.part : void 0;
			return elements.get(keyOf(box.source, part)) ?? elements.get(box.source);
		}
	};
}
function add$1(type, parent, { pdf, elements, inOrder }, { path, part, alt }) {
	const element = pdf.struct(type, alt === void 0 ? {} : { alt });
	parent.add(element);
	inOrder.push(element);
	if (path !== void 0) elements.set(keyOf(path, part), element);
	return element;
}
function addBlock(block, parent, builder) {
	const { path } = block;
	switch (block.type) {
		case "heading":
			add$1(`H${block.level}`, parent, builder, { path });
			return;
		case "paragraph":
		case "aside":
			add$1("P", parent, builder, { path });
			addNotes(block.content, parent, builder);
			return;
		case "list":
			addList(block, parent, builder);
			return;
		case "table":
			addTable(block, parent, builder);
			return;
		case "chart": {
			builder.pictures.add(path);
			const figure = add$1("Figure", parent, builder, {
				path,
				alt: block.alt
			});
			if (block.caption !== void 0) add$1("Caption", figure, builder, {
				path,
				part: "caption"
			});
			return;
		}
		case "key-figures": {
			const group = add$1("Div", parent, builder, {});
			for (const item of block.items) {
				add$1("P", group, builder, { path: item.path });
				addNotes([
					...item.content,
					...item.label,
					...item.basis ?? []
				], group, builder);
			}
			return;
		}
		case "definitions": {
			const list = add$1("L", parent, builder, {});
			for (const { path: item, value } of block.items) addItem({
				path: item,
				content: value
			}, list, builder);
			return;
		}
		case "columns":
		case "landscape":
		case "together":
			for (const one of require_read_dataset.blocksIn(block)) addBlock(one, parent, builder);
			return;
		case "masthead":
			add$1("P", parent, builder, { path });
			return;
		case "signature":
			add$1("P", parent, builder, { path });
			return;
		case "imprint": {
			const group = add$1("Div", parent, builder, {});
			for (const row of block.rows) add$1("P", group, builder, { path: row.path });
			return;
		}
		case "toc":
			addToc(block, parent, builder);
			return;
		case "page-break": return;
	}
}
function addList(list, parent, builder) {
	const element = add$1("L", parent, builder, {});
	for (const item of list.items) addItem(item, element, builder);
}
function addItem({ path, content, list }, parent, builder) {
	const item = add$1("LI", parent, builder, {});
	add$1("Lbl", item, builder, {
		path,
		part: "label"
	});
	const body = addHolder("LBody", {
		path,
		content
	}, {
		parent: item,
		more: list !== void 0,
		builder
	});
	if (list !== void 0) addList(list, body, builder);
}
/**
* An element with its words. Words are drawn when the tree stands: if notes or more follow them in it, they come
* first in an element of their own.
*/
function addHolder(type, { path, content }, { parent, more, builder }) {
	if (!more && require_read_dataset.notesIn(content).length === 0) return add$1(type, parent, builder, { path });
	const element = add$1(type, parent, builder, {});
	add$1("P", element, builder, { path });
	addNotes(content, element, builder);
	return element;
}
/** Notes follow what marks them, wherever on the page they stand. */
function addNotes(content, parent, builder) {
	for (const { path } of require_read_dataset.notesIn(content)) {
		const note = add$1("Note", parent, builder, { path });
		builder.ids.set(noteAnchor(path), note);
		add$1("Lbl", note, builder, {
			path,
			part: "label"
		});
	}
}
/** An entry is a reference to its heading; its lines become links in it when they are drawn. */
function addToc({ path, title, entries }, parent, builder) {
	if (title !== void 0) add$1("P", parent, builder, { path });
	const toc = add$1("TOC", parent, builder, {});
	for (const entry of entries) add$1("Reference", add$1("TOCI", toc, builder, {}), builder, { path: entry.path });
}
function addTable(table, parent, builder) {
	const element = add$1("Table", parent, builder, {});
	if (table.caption !== void 0 || table.unit !== void 0) add$1("Caption", element, builder, {
		path: table.path,
		part: "caption"
	});
	const rows = (type, all) => {
		if (all.length === 0) return;
		const group = add$1(type, element, builder, {});
		for (const row of all) {
			const tr = add$1("TR", group, builder, {});
			for (const cell of row.cells) addCell(cell, type === "THead", tr, builder);
		}
	};
	rows("THead", table.head);
	rows("TBody", table.body);
	rows("TFoot", table.foot);
}
function addCell(cell, isHead, row, builder) {
	const isHeader = isHead || cell.header;
	const element = addHolder(isHeader ? "TH" : "TD", cell, {
		parent: row,
		more: false,
		builder
	});
	const attributes = {
		...isHeader ? { Scope: isHead ? "Column" : "Row" } : {},
		...cell.colspan > 1 ? { ColSpan: cell.colspan } : {},
		...cell.rowspan > 1 ? { RowSpan: cell.rowspan } : {}
	};
	if (Object.keys(attributes).length > 0) element.dictionary.data["A"] = {
		O: "Table",
		...attributes
	};
}
// ../../packages/render/src/pdf/written.ts
/** pdfkit's dictionaries hold references of its own under these names. */
var referenceAt = (holder, name) => holder.data[name];
function pageOf(pdf, page, faces) {
	return {
		content: pdf.streamOf(referenceAt(page, "Contents")),
		faces
	};
}
function facesOf(pdf) {
	return new Map(Object.values(pdf._fontFamilies).map(({ id, toUnicode }) => [id, pdf.streamOf(toUnicode)]));
}
/** A link inside a paragraph is the paragraph's text: its nearest element that stands in the order. */
function ownerOf(element, known) {
	let owner = element;
	while (owner !== void 0 && !known.has(owner)) owner = referenceAt(owner, "P");
	return owner;
}
function readWritten(pdf, elements, marked) {
	const faces = facesOf(pdf);
	const known = new Set(elements.map(({ dictionary }) => dictionary));
	const kids = pdf.pageReferences();
	const pageNumbers = new Map(kids.map((page, index) => [page, index]));
	const contents = /* @__PURE__ */ new Map();
	for (const { element, content } of marked) {
		const owner = ownerOf(element, known);
		if (owner === void 0) continue;
		const all = contents.get(owner) ?? [];
		contents.set(owner, all);
		for (const { pageRef, mcid } of content.refs) all.push({
			page: pageNumbers.get(pageRef) ?? -1,
			mcid
		});
	}
	return {
		pages: kids.map((page) => pageOf(pdf, page, faces)),
		elements: elements.map(({ dictionary }) => ({
			role: String(dictionary.data["S"]),
			contents: contents.get(dictionary) ?? []
		}))
	};
}
// ../../packages/render/src/pdf/print.ts
/** Sources that have a mark in the text: of a run of marks [2–4] only those that it names. */
function markedSources(pages) {
	const marks = /* @__PURE__ */ new Map();
	for (const { strip } of pages.flatMap(({ placed, notes }) => [...placed, ...notes])) for (const box of strip.boxes) {
		if (box.type !== "line") continue;
		for (const { source } of box.line.runs) if (source !== void 0) marks.set(`source-${source}`, citeAnchor(source));
	}
	return marks;
}
function marksOf(document, pages) {
	const bookmarks = /* @__PURE__ */ new Map();
	const anchors = /* @__PURE__ */ new Map();
	const listed = /* @__PURE__ */ new Set();
	require_read_dataset.visitBlocks(document.blocks, (block) => {
		if (block.type === "toc") for (const { target } of block.entries) listed.add(target);
	});
	for (const { path } of require_read_dataset.notesOf(document.blocks)) anchors.set(path, [noteAnchor(path)]);
	require_read_dataset.visitBlocks(document.blocks, (block) => {
		if (block.type === "heading") {
			bookmarks.set(block.path, {
				text: require_read_dataset.textOf(block),
				level: block.level
			});
			const own = block.id === void 0 ? [] : [block.id];
			const names = listed.has(block.path) ? [...own, headingAnchor(block.path)] : own;
			anchors.set(block.path, names);
		}
		if (block.type === "list") {
			for (const item of block.items) if (item.anchor !== void 0) anchors.set(item.path, [`source-${item.anchor}`]);
		}
		if ((block.type === "table" || block.type === "chart") && block.id !== void 0) anchors.set(block.path, [block.id]);
	});
	return {
		bookmarks,
		anchors,
		marks: markedSources(pages)
	};
}
/** The finished file. The same pages, options and fonts give the same bytes anywhere. */
async function printPages(pages, document, options) {
	const dated = new Date(options.dated);
	const pdf = new require_backend.BriefPdf({
		pdfVersion: "1.7",
		lang: document.language,
		displayTitle: true,
		tagged: true,
		info: {
			Title: document.title,
			Author: options.author,
			Producer: `Brief ${options.version}`,
			Creator: `Brief ${options.version}`,
			CreationDate: dated,
			ModDate: dated
		}
	});
	const structure = createStructure(document, pdf);
	const marked = drawPages(pages, pdf, {
		fonts: options.fonts,
		marks: marksOf(document, pages),
		structure,
		language: document.language
	});
	pdf.addOutputIntent();
	for (const { name, type, description, bytes } of options.attachments ?? []) pdf.file(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
		name,
		type,
		description,
		relationship: "Data",
		creationDate: dated,
		modifiedDate: dated
	});
	await pdf.seal(document.title);
	return {
		bytes: await pdf.bytes(),
		written: readWritten(pdf, structure.elements(), marked)
	};
}
// ../../packages/render/src/theme/bulletin-tables.ts
var rule = (thicknessPt) => ({
	thicknessPt,
	color: colours.black
});
function table$3(sizePt, pitchPt) {
	const shape = {
		sizePt,
		pitchPt,
		small: softSmall(8.5)
	};
	return {
		cell: song(shape),
		head: hei({
			...shape,
			weight: 500
		}),
		total: hei({
			...shape,
			weight: 500
		}),
		top: rule(1.2),
		mid: rule(.6),
		bottom: rule(1.2),
		totalRule: rule(.6),
		rowRule: {
			thicknessPt: .25,
			color: colours.hair
		},
		edgePt: 4,
		endEdgePt: 4,
		gapPt: 10,
		indentPt: sizePt,
		rowAlign: "middle",
		unbreakable: false
	};
}
function bulletinTables(chinese) {
	const title = hei({
		sizePt: 10,
		pitchPt: 18,
		weight: 500,
		align: "center"
	});
	const unit = hei({
		sizePt: 8.5,
		pitchPt: 18,
		align: "right"
	});
	const plain = chinese ? table$3(10.5, 18) : table$3(9.5, 15.5);
	const compact = chinese ? table$3(9, 14.5) : table$3(8.5, 13.5);
	return {
		caption: {
			text: title,
			unit,
			gapPt: 3.5
		},
		chartCaption: {
			text: title,
			unit,
			gapPt: 3
		},
		tables: {
			plain,
			compact: {
				...compact,
				gapPt: 8
			}
		},
		tableBeforePt: 10.5,
		tableAfterPt: 10.5,
		chartBeforePt: 10.5,
		chartAfterPt: 10.5
	};
}
// ../../packages/render/src/theme/masthead.ts
var chineseFits$1 = [
	{
		sizePt: 44,
		trackingEm: .18
	},
	{
		sizePt: 36,
		trackingEm: .18
	},
	{
		sizePt: 36,
		trackingEm: .02
	},
	{
		sizePt: 28,
		trackingEm: .02
	}
];
var latinFits$1 = [
	{
		sizePt: 34,
		trackingEm: 0
	},
	{
		sizePt: 30,
		trackingEm: 0
	},
	{
		sizePt: 26,
		trackingEm: 0
	}
];
function masthead(chinese) {
	return {
		form: "bulletin",
		noteYPt: ptOfMm(22),
		nameYPt: ptOfMm(32),
		issueYPt: ptOfMm(52.1),
		numberYPt: ptOfMm(59.2),
		issuerYPt: ptOfMm(65.5),
		ruleYPt: ptOfMm(75.3),
		endYPt: ptOfMm(87),
		note: hei({
			sizePt: 10.5,
			pitchPt: 10.5,
			weight: 500
		}),
		mark: song({
			sizePt: 10.5,
			pitchPt: 10.5,
			align: "right"
		}),
		name: song({
			sizePt: 44,
			pitchPt: 44,
			weight: 700,
			color: colours.red,
			align: "center"
		}),
		nameFits: chinese ? chineseFits$1 : latinFits$1,
		nameShare: .92,
		namePitchEm: 1.15,
		issue: song({
			sizePt: 14,
			pitchPt: 14,
			align: "center"
		}),
		issuer: song({
			sizePt: 13,
			pitchPt: 13
		}),
		issuerInsetPt: chinese ? 13 : 0,
		rule: {
			thicknessPt: 1.6,
			color: colours.red
		}
	};
}
function imprint$2(sizePt) {
	return {
		text: song({
			sizePt,
			pitchPt: 20.5
		}),
		insetPt: sizePt,
		outer: {
			thicknessPt: 1,
			color: colours.black
		},
		inner: {
			thicknessPt: .7,
			color: colours.black
		},
		beforePt: 21
	};
}
// ../../packages/render/src/theme/bulletin.ts
/** The grid of Chinese text; the other languages run free and space their paragraphs. */
var gridPt$1 = 21;
var measurePt$1 = 432;
/** Margins hold for em boxes: the first line box starts half its leading above the margin. */
function area$4({ sizePt, pitchPt }) {
	const leadingPt = pitchPt - sizePt;
	const emPt = a4.heightPt - ptOfMm(32) - ptOfMm(31);
	return {
		xPt: (a4.widthPt - measurePt$1) / 2,
		yPt: ptOfMm(32) - leadingPt / 2,
		widthPt: measurePt$1,
		heightPt: emPt + leadingPt
	};
}
function headings$3({ chinese }) {
	const title = song({
		sizePt: 22,
		pitchPt: 30,
		weight: 700,
		align: "center",
		beforePt: 0,
		afterPt: 14
	});
	if (!chinese) {
		const head = hei({
			sizePt: 12,
			pitchPt: 18,
			weight: 700,
			beforePt: 12,
			afterPt: 3
		});
		const lower = hei({
			sizePt: 10.5,
			pitchPt: 16,
			weight: 500,
			beforePt: 8,
			afterPt: 2
		});
		return {
			1: title,
			2: head,
			3: lower,
			4: lower,
			5: lower
		};
	}
	const onGrid = {
		pitchPt: gridPt$1,
		snapPt: gridPt$1,
		indentPt: 24
	};
	return {
		1: title,
		2: hei({
			sizePt: 13,
			weight: 500,
			beforePt: 10.5,
			...onGrid
		}),
		3: kai({
			sizePt: 12.5,
			...onGrid
		}),
		4: song({
			sizePt: 12,
			...onGrid
		}),
		5: song({
			sizePt: 12,
			...onGrid
		})
	};
}
function body$1({ chinese, sizePt, pitchPt }) {
	const spacing = chinese ? {
		snapPt: gridPt$1,
		indentPt: 24,
		beforePt: 0,
		afterPt: 0
	} : {
		beforePt: 5.5,
		afterPt: 5.5
	};
	return song({
		sizePt,
		pitchPt,
		align: "justify",
		small: softSmall(sizePt * .85),
		...spacing
	});
}
function paragraphs$3(scale) {
	const align = smallAlign(scale.chinese);
	const note = hei({
		sizePt: 8.5,
		pitchPt: 12.5,
		align,
		...scale.chinese ? { indentPt: 17 } : {},
		color: colours.soft,
		beforePt: 3,
		afterPt: 10.5
	});
	return {
		body: body$1(scale),
		...letter(body$1(scale), { indentPt: scale.chinese ? 24 : 0 }),
		note,
		source: note,
		subtitle: kai({
			sizePt: 14,
			pitchPt: gridPt$1,
			align: "center",
			afterPt: 14
		}),
		kicker: hei({
			sizePt: 8.5,
			pitchPt: 12.5,
			weight: 500,
			color: colours.red,
			afterPt: 6
		}),
		...articleParagraphs(scale.sizePt, scale.pitchPt),
		scope: hei({
			sizePt: 8.5,
			pitchPt: 12.5,
			align,
			color: colours.soft,
			beforePt: 10.5,
			afterPt: 0
		})
	};
}
function tocTitle$1({ chinese }) {
	return hei({
		sizePt: chinese ? 14 : 12,
		pitchPt: gridPt$1,
		weight: chinese ? 500 : 700,
		align: chinese ? "center" : "left",
		beforePt: gridPt$1 / 2,
		afterPt: gridPt$1 / 2
	});
}
function lists$3(scale) {
	const markerPt = scale.chinese ? 24 : 0;
	const items = song({
		sizePt: scale.chinese ? 10.5 : 9.5,
		pitchPt: scale.chinese ? 17 : 14.5,
		align: "justify",
		beforePt: 1.5,
		afterPt: 1.5
	});
	return {
		decimal: {
			text: items,
			markerPt,
			hangPt: markerPt + 18
		},
		bullet: {
			text: items,
			markerPt,
			hangPt: markerPt + 12
		},
		source: sources(hei({
			sizePt: 8,
			pitchPt: 12,
			align: smallAlign(scale.chinese),
			beforePt: .5,
			afterPt: .5
		}), {
			hangPt: 24,
			chinese: scale.chinese
		})
	};
}
var keyFigures$4 = {
	figure: largeFigure(22, 11, colours.red),
	label: hei({
		sizePt: 8.5,
		pitchPt: 11,
		color: colours.soft
	}),
	labelFirst: false,
	labelGapPt: 6.5,
	basis: hei({
		sizePt: 7.5,
		pitchPt: 10,
		color: colours.soft
	}),
	basisGapPt: 3,
	padXPt: 0,
	padYPt: 9,
	gapPt: 14,
	maxColumns: 4,
	widths: "content",
	sizesPt: [22, 18],
	rule: {
		thicknessPt: .5,
		color: colours.black
	},
	beforePt: 17,
	afterPt: 10.5
};
function asides$3({ chinese }) {
	const editor = chinese ? kai({
		sizePt: 11,
		pitchPt: 19,
		align: "justify",
		insetPt: 24,
		beforePt: 14,
		afterPt: 17
	}) : song({
		sizePt: 10.5,
		pitchPt: 16,
		align: "justify",
		insetPt: 24,
		beforePt: 14,
		afterPt: 17
	});
	const text = song({
		sizePt: 10.5,
		pitchPt: 17,
		beforePt: 8,
		afterPt: 8
	});
	const ruled = (color) => ({
		text,
		rule: {
			thicknessPt: 2,
			color,
			gapPt: 8
		}
	});
	return {
		editor: { text: editor },
		conflict: ruled(colours.conflict),
		question: ruled(colours.question),
		none: ruled(colours.ink),
		change: ruled(colours.ink)
	};
}
function furniture$4(scale) {
	return {
		folio: song({
			sizePt: 10.5,
			pitchPt: 10.5
		}),
		folioYPt: a4.heightPt - ptOfMm(31) + ptOfMm(7),
		folioInsetPt: scale.chinese ? 10.5 : 0,
		folioSide: scale.chinese ? "outer" : "right",
		folioText: scale.chinese ? "— {page} —" : "{page} / {pages}",
		foot: hei({
			sizePt: 7.5,
			pitchPt: 10.5,
			color: colours.soft
		}),
		mark: song({
			sizePt: 10.5,
			pitchPt: 10.5,
			align: "right"
		}),
		markYPt: ptOfMm(22),
		draft: hei({
			sizePt: 10.5,
			pitchPt: 10.5,
			weight: 500,
			align: "center"
		}),
		noteRule: {
			thicknessPt: .4,
			color: colours.black,
			share: .25,
			gapPt: 4
		}
	};
}
function look$4(scale) {
	return {
		area: area$4(scale),
		evenShiftPt: 0,
		hanWesternGapEm: scale.chinese ? 1 / 6 : 0,
		headings: headings$3(scale),
		paragraphs: paragraphs$3(scale),
		kickerRight: hei({
			sizePt: 8.5,
			pitchPt: 12.5,
			color: colours.soft,
			align: "right"
		}),
		lists: lists$3(scale),
		...bulletinTables(scale.chinese),
		keyFigures: keyFigures$4,
		definitions: {
			term: hei({
				sizePt: 8.5,
				pitchPt: 18,
				color: colours.soft
			}),
			value: song({
				sizePt: 10.5,
				pitchPt: 18,
				beforePt: 5,
				afterPt: 5
			}),
			termPt: 84
		},
		asides: asides$3(scale),
		columns: {
			gutterPt: 24,
			shares: []
		},
		columnsBeforePt: 10.5,
		notes: footNotes(hei({
			sizePt: 8.5,
			pitchPt: 12.5,
			color: colours.soft
		}), {
			chinese: scale.chinese,
			numbering: "page"
		}),
		toc: contents$1(body$1(scale), {
			chinese: scale.chinese,
			title: tocTitle$1(scale)
		}),
		masthead: masthead(scale.chinese),
		signature: signature(paragraphs$3(scale).body),
		imprint: imprint$2(scale.sizePt),
		furniture: furniture$4(scale)
	};
}
var western$3 = look$4({
	chinese: false,
	sizePt: 10.5,
	pitchPt: 16
});
var bulletin = {
	name: "bulletin",
	page: a4,
	chart: bulletinCharts,
	looks: {
		"zh-CN": look$4({
			chinese: true,
			sizePt: 12,
			pitchPt: gridPt$1
		}),
		en: western$3,
		ru: western$3
	}
};
// ../../packages/render/src/theme/sheet-tables.ts
function table$2(sizePt, pitchPt, { outer, inner }) {
	const shape = {
		sizePt,
		pitchPt,
		small: softSmall(7.5)
	};
	const rule = (thicknessPt) => ({
		thicknessPt,
		color: colours.black
	});
	return {
		cell: song(shape),
		head: hei({
			...shape,
			weight: 500
		}),
		total: hei({
			...shape,
			weight: 500
		}),
		top: rule(outer),
		mid: rule(inner),
		bottom: rule(outer),
		totalRule: rule(.6),
		rowRule: {
			thicknessPt: .25,
			color: colours.hair
		},
		edgePt: 3,
		endEdgePt: 0,
		gapPt: 8,
		indentPt: sizePt,
		rowAlign: "middle",
		unbreakable: true
	};
}
function sheetTables(afterPt) {
	const caption = {
		text: hei({
			sizePt: 8.5,
			pitchPt: 13,
			weight: 500
		}),
		unit: hei({
			sizePt: 7,
			pitchPt: 9,
			color: colours.soft,
			align: "right"
		}),
		gapPt: 3
	};
	return {
		caption,
		chartCaption: {
			...caption,
			gapPt: 2
		},
		tables: {
			plain: table$2(8.5, 14.5, {
				outer: 1,
				inner: .5
			}),
			compact: table$2(8, 13.5, {
				outer: .8,
				inner: .4
			})
		},
		tableBeforePt: 7,
		tableAfterPt: afterPt,
		chartBeforePt: 7,
		chartAfterPt: afterPt
	};
}
// ../../packages/render/src/theme/sheet.ts
var area$3 = {
	xPt: (a4.widthPt - 487.5) / 2,
	yPt: ptOfMm(17),
	widthPt: 487.5,
	heightPt: a4.heightPt - 2 * ptOfMm(17)
};
function headings$2({ sectionPt }) {
	const section = hei({
		sizePt: 9.5,
		pitchPt: 9.5,
		weight: 700,
		color: colours.ink,
		beforePt: sectionPt,
		afterPt: 4
	});
	const lower = hei({
		sizePt: 9,
		pitchPt: 14.5,
		weight: 500,
		beforePt: 5
	});
	return {
		1: song({
			sizePt: 20,
			pitchPt: 26,
			weight: 700,
			beforePt: 5,
			afterPt: 4
		}),
		2: {
			...section,
			under: {
				gapPt: 3.4,
				thicknessPt: .6,
				color: colours.ink
			}
		},
		3: lower,
		4: lower,
		5: lower
	};
}
function paragraphs$2({ chinese, sectionPt }) {
	const note = hei({
		sizePt: 7.5,
		pitchPt: 11,
		align: smallAlign(chinese),
		color: colours.soft,
		beforePt: 3,
		afterPt: sectionPt
	});
	const body = song({
		sizePt: 9,
		pitchPt: 14.5,
		align: chinese ? "justify" : "left",
		beforePt: 4,
		afterPt: 4,
		small: softSmall(7.5)
	});
	return {
		body,
		...letter(body, { indentPt: 0 }),
		note,
		source: note,
		subtitle: song({
			sizePt: 10,
			pitchPt: 12,
			color: colours.soft,
			beforePt: 6,
			afterPt: 8
		}),
		kicker: hei({
			sizePt: 8,
			pitchPt: 8,
			weight: 500,
			color: colours.red,
			afterPt: 5,
			...chinese ? { trackingEm: .1 } : {}
		}),
		...articleParagraphs(9, 14.5),
		scope: hei({
			sizePt: 7,
			pitchPt: 11,
			align: smallAlign(chinese),
			color: colours.soft,
			beforePt: 3
		})
	};
}
var item = song({
	sizePt: 9,
	pitchPt: 14.5
});
function lists$2(chinese) {
	const source = hei({
		sizePt: 7.5,
		pitchPt: 12,
		align: smallAlign(chinese)
	});
	return {
		decimal: {
			text: item,
			markerPt: 0,
			hangPt: 14
		},
		bullet: {
			text: item,
			markerPt: 0,
			hangPt: 10
		},
		source: sources(source, {
			hangPt: 16,
			chinese
		})
	};
}
var keyFigures$3 = {
	figure: largeFigure(19, 9, colours.ink),
	label: hei({
		sizePt: 7.5,
		pitchPt: 9.5,
		color: colours.soft
	}),
	labelFirst: true,
	labelGapPt: 5,
	basis: hei({
		sizePt: 7,
		pitchPt: 9,
		color: colours.soft
	}),
	basisGapPt: 3,
	padXPt: 12,
	padYPt: 10,
	gapPt: 12,
	maxColumns: 4,
	widths: "equal",
	sizesPt: [
		19,
		16,
		14
	],
	fill: colours.tint,
	beforePt: 8,
	afterPt: 8
};
/** Flush left: in half a page, dates that do not break would tear justified lines. */
function asides$2() {
	const text = song({
		sizePt: 8.5,
		pitchPt: 13,
		beforePt: 7,
		afterPt: 9
	});
	const ruled = (color) => ({
		text,
		rule: {
			thicknessPt: 2,
			color,
			gapPt: 8
		}
	});
	return {
		editor: { text },
		conflict: ruled(colours.conflict),
		question: ruled(colours.question),
		none: ruled(colours.ink),
		change: ruled(colours.ink)
	};
}
var folioWords = {
	"zh-CN": "第{page}页，共{pages}页",
	en: "Page {page} of {pages}",
	ru: "Стр. {page} из {pages}"
};
function furniture$3(folioText) {
	const small = hei({
		sizePt: 7.5,
		pitchPt: 7.5,
		color: colours.soft
	});
	return {
		folio: small,
		folioYPt: a4.heightPt - ptOfMm(17) + ptOfMm(8),
		folioInsetPt: 0,
		folioSide: "right",
		folioText,
		foot: small,
		mark: hei({
			sizePt: 8,
			pitchPt: 8,
			color: colours.soft,
			align: "right"
		}),
		markYPt: ptOfMm(10.5),
		draft: hei({
			sizePt: 8,
			pitchPt: 8,
			weight: 500,
			align: "center"
		}),
		noteRule: {
			thicknessPt: .4,
			color: colours.black,
			share: .25,
			gapPt: 2.5
		}
	};
}
function look$3(language) {
	const chinese = language === "zh-CN";
	const tone = {
		chinese,
		sectionPt: chinese ? 11.5 : 9.5
	};
	const values = sheetTables(tone.sectionPt);
	return {
		area: area$3,
		evenShiftPt: 0,
		hanWesternGapEm: chinese ? 1 / 6 : 0,
		headings: headings$2(tone),
		titleRule: {
			gapPt: 9,
			thicknessPt: 1.6,
			color: colours.ink
		},
		paragraphs: paragraphs$2(tone),
		kickerRight: hei({
			sizePt: 8,
			pitchPt: 8,
			color: colours.soft,
			align: "right"
		}),
		lists: lists$2(chinese),
		...values,
		keyFigures: keyFigures$3,
		definitions: {
			term: hei({
				sizePt: 7.5,
				pitchPt: 16,
				color: colours.soft
			}),
			value: song({
				sizePt: 9,
				pitchPt: 16,
				beforePt: 4
			}),
			termPt: 62
		},
		asides: asides$2(),
		columns: {
			gutterPt: 22,
			shares: [236, 229.5]
		},
		columnsBeforePt: 0,
		notes: footNotes(hei({
			sizePt: 7.5,
			pitchPt: 11,
			color: colours.soft
		}), {
			chinese,
			numbering: "document"
		}),
		toc: contents$1(item, {
			chinese,
			title: hei({
				sizePt: 9.5,
				pitchPt: 14.5,
				weight: 700,
				color: colours.ink,
				beforePt: 8
			})
		}),
		masthead: masthead(chinese),
		signature: signature(paragraphs$2(tone).body),
		imprint: imprint$2(9),
		furniture: furniture$3(folioWords[language])
	};
}
var sheet = {
	name: "sheet",
	page: a4,
	chart: sheetCharts,
	looks: {
		"zh-CN": look$3("zh-CN"),
		en: look$3("en"),
		ru: look$3("ru")
	}
};
// ../../packages/render/src/theme/card.ts
var sideMm = 14;
var topMm = 12;
var bottomMm = 10;
var area$2 = {
	xPt: ptOfMm(sideMm),
	yPt: ptOfMm(topMm),
	widthPt: a5Landscape.widthPt - 2 * ptOfMm(sideMm),
	heightPt: a5Landscape.heightPt - ptOfMm(topMm) - ptOfMm(bottomMm)
};
/** Side by side; what they leave is the white between them. */
var chartPt = 328;
var mapPt = 160;
var hair = {
	thicknessPt: .5,
	color: colours.hair
};
var small = hei({
	sizePt: 7.5,
	pitchPt: 8,
	color: colours.soft
});
var keyFigures$2 = {
	figure: largeFigure(21, 8.5, colours.ink),
	label: hei({
		sizePt: 8,
		pitchPt: 10
	}),
	labelFirst: false,
	labelGapPt: 4.5,
	basis: hei({
		sizePt: 7,
		pitchPt: 9,
		color: colours.soft
	}),
	basisGapPt: 4,
	padXPt: 0,
	padYPt: 7,
	gapPt: 18,
	maxColumns: 5,
	widths: "content",
	sizesPt: [
		21,
		19,
		17
	],
	ruleBelow: hair,
	divider: {
		...hair,
		gapPt: 9
	},
	beforePt: 0,
	afterPt: 8
};
/** Russian says the same in more lines and longer labels. */
var russianText = {
	sizePt: 8.5,
	pitchPt: 11
};
var russianFigures = {
	...keyFigures$2,
	figure: largeFigure(18, 8, colours.ink),
	sizesPt: [
		18,
		17,
		16
	],
	gapPt: 12
};
var imprint$1 = {
	text: hei({
		sizePt: 6.5,
		pitchPt: 8.5,
		color: colours.soft
	}),
	insetPt: 0,
	outer: {
		thicknessPt: .4,
		color: colours.hair
	},
	padPt: 2.5,
	beforePt: 4
};
/** Without page numbers; marks stand in the upper margin, words of a running foot in the lower. */
function furniture$2(of) {
	const { folioText: _, ...rest } = of;
	return {
		...rest,
		foot: imprint$1.text,
		folioYPt: a5Landscape.heightPt - ptOfMm(bottomMm) + ptOfMm(3),
		markYPt: ptOfMm(6)
	};
}
function look$2(language) {
	const of = sheet.looks[language];
	const chinese = language === "zh-CN";
	const caption = {
		...of.chartCaption.text,
		sizePt: 8.5,
		pitchPt: 11
	};
	return {
		...of,
		area: area$2,
		headings: {
			...of.headings,
			1: {
				...of.headings[1],
				sizePt: 19,
				pitchPt: 22,
				beforePt: 4
			}
		},
		titleRule: {
			gapPt: 5,
			thicknessPt: 1.6,
			color: colours.ink
		},
		paragraphs: {
			...of.paragraphs,
			body: song({
				...language === "ru" ? russianText : {
					sizePt: 9,
					pitchPt: 14
				},
				align: smallAlign(chinese),
				beforePt: 6,
				afterPt: 4,
				small: of.paragraphs.body.small ?? {}
			}),
			kicker: {
				...of.paragraphs.kicker,
				afterPt: 4
			}
		},
		kickerRight: {
			...small,
			align: "right"
		},
		chartCaption: {
			...of.chartCaption,
			text: caption,
			gapPt: 4
		},
		chartBeforePt: 0,
		chartAfterPt: 6,
		keyFigures: language === "ru" ? russianFigures : keyFigures$2,
		columns: {
			gutterPt: 16,
			shares: [chartPt, mapPt],
			sharesGutterPt: area$2.widthPt - chartPt - mapPt
		},
		imprint: imprint$1,
		furniture: furniture$2(of.furniture)
	};
}
var card = {
	name: "card",
	page: a5Landscape,
	maxPages: 1,
	chart: cardCharts,
	looks: {
		"zh-CN": look$2("zh-CN"),
		en: look$2("en"),
		ru: look$2("ru")
	}
};
// ../../packages/render/src/theme/journal-head.ts
/** Of the title block: gaps stand between em boxes, so the halves of both leadings are taken off. */
var between$1 = (gapPt, above, below) => gapPt - (above.pitchPt - above.sizePt) / 2 - (below.pitchPt - below.sizePt) / 2;
var articleTitle = song({
	sizePt: 25,
	pitchPt: 30,
	weight: 700
});
/** Top of the title's em box, and of the first line of text under a title block of the common height. */
var titleYPt = ptOfMm(26);
var textYPt = ptOfMm(83);
var subtitleShape = kai({
	sizePt: 13,
	pitchPt: 19,
	color: colours.navy
});
var authorShape = kai({
	sizePt: 10.5,
	pitchPt: 17
});
/** The box round it starts at the em box of its first line, less the padding. */
var abstractPadPt = 9;
var boxGapPt = 12.55;
function articleHead() {
	const strong = {
		slot: "hei",
		weight: 500,
		sizePt: 8.5,
		color: colours.navy
	};
	return {
		subtitle: {
			...subtitleShape,
			beforePt: between$1(12.5, articleTitle, subtitleShape)
		},
		author: {
			...authorShape,
			beforePt: between$1(15.7, subtitleShape, authorShape)
		},
		abstract: kai({
			sizePt: 9.5,
			pitchPt: 15.5,
			align: "justify",
			strong,
			beforePt: boxGapPt - (authorShape.pitchPt - authorShape.sizePt) / 2,
			afterPt: 10.5
		}),
		affiliation: kai({
			sizePt: 8.5,
			pitchPt: 17,
			align: "right"
		})
	};
}
var articleLook = (chinese) => ({
	authorRule: {
		thicknessPt: .5,
		color: colours.hair,
		gapPt: 10.5
	},
	abstractBox: {
		fill: colours.journalTint,
		padXPt: 12,
		padYPt: abstractPadPt
	},
	endMark: {
		sizePt: 6.5,
		color: colours.navy,
		gapPt: 5.25
	},
	pull: {
		figure: song({
			sizePt: 30,
			pitchPt: 30,
			weight: 700,
			color: colours.navy,
			small: unitAfter(15, colours.navy),
			hanWesternGapEm: unitGapPt / 30
		}),
		words: kai({
			sizePt: chinese ? 11.5 : 10,
			pitchPt: chinese ? 17.5 : 14,
			color: colours.navy,
			small: softSmall(8.5)
		}),
		top: {
			thicknessPt: 1.2,
			color: colours.navy
		},
		bottom: {
			thicknessPt: .5,
			color: colours.navy
		},
		leadPt: 3.25,
		padYPt: 9,
		gapPt: 11,
		beforePt: 17,
		afterPt: 8.5
	},
	masthead: {
		form: "running",
		endYPt: titleYPt,
		yPt: ptOfMm(16),
		heightPt: 15,
		fill: colours.navy,
		padXPt: 7,
		name: hei({
			sizePt: 7,
			pitchPt: 15,
			weight: 500,
			color: colours.white,
			trackingEm: .08
		}),
		right: hei({
			sizePt: 7,
			pitchPt: 15,
			color: colours.soft,
			align: "right"
		}),
		rule: {
			thicknessPt: .5,
			color: colours.navy
		},
		markYPt: ptOfMm(10.5),
		mark: hei({
			sizePt: 7,
			pitchPt: 7,
			color: colours.soft
		})
	}
});
// ../../packages/render/src/theme/journal-tables.ts
/** One grid line of air between em boxes: text brings half its leading. */
var airPt = 13.75;
/** After it Chinese text goes on to its grid: with its leading half a line of air at least. Other text has no grid. */
var airAfterPt = (chinese) => chinese ? 5.25 : 10;
var navy = (thicknessPt) => ({
	thicknessPt,
	color: colours.navy
});
function table$1(sizePt, pitchPt) {
	const shape = {
		sizePt,
		pitchPt,
		small: softSmall(7)
	};
	return {
		cell: song(shape),
		head: hei({
			...shape,
			weight: 500
		}),
		total: hei({
			...shape,
			weight: 500
		}),
		top: navy(1.2),
		mid: navy(.6),
		bottom: navy(1.2),
		headFill: colours.journalTint,
		totalRule: navy(.6),
		rowRule: {
			thicknessPt: .25,
			color: colours.hair
		},
		edgePt: 3,
		endEdgePt: 3,
		gapPt: 8,
		indentPt: sizePt,
		rowAlign: "middle",
		unbreakable: false
	};
}
function journalTables(chinese) {
	const title = hei({
		sizePt: 8.5,
		pitchPt: 12.5,
		weight: 500
	});
	const unit = hei({
		sizePt: 7.5,
		pitchPt: 12.5,
		align: "right"
	});
	return {
		caption: {
			text: title,
			unit,
			gapPt: 2.5
		},
		chartCaption: {
			text: title,
			unit,
			gapPt: 3
		},
		tables: {
			plain: table$1(8.5, 14),
			compact: {
				...table$1(8, 12.5),
				gapPt: 8
			}
		},
		tableBeforePt: airPt,
		tableAfterPt: airAfterPt(chinese),
		chartBeforePt: airPt,
		chartAfterPt: airAfterPt(chinese)
	};
}
// ../../packages/render/src/theme/journal.ts
var gridPt = 17;
var bodyPt = 10.5;
var gutterPt = 21;
var measurePt = 483;
/** Margins hold for em boxes: the first line box starts half its leading above the margin. */
function areaFrom(yPt) {
	const endPt = a4.heightPt - ptOfMm(22) + 6.5 / 2;
	return {
		xPt: (a4.widthPt - measurePt) / 2,
		yPt,
		widthPt: measurePt,
		heightPt: endPt - yPt
	};
}
var area$1 = areaFrom(ptOfMm(25) - 6.5 / 2);
/** On page 1 the grid is the one of the text under the title block: its tenth line starts that text. */
var firstArea = areaFrom(textYPt - 6.5 / 2 - 170);
function headings$1({ chinese }) {
	const section = hei({
		sizePt: 12,
		pitchPt: gridPt,
		weight: 700,
		color: colours.navy
	});
	if (!chinese) {
		const lower = hei({
			sizePt: 9.5,
			pitchPt: 14,
			weight: 500,
			beforePt: 7,
			afterPt: 1
		});
		return {
			1: articleTitle,
			2: {
				...section,
				sizePt: 11,
				pitchPt: 15,
				beforePt: 14,
				afterPt: 4
			},
			3: {
				...lower,
				color: colours.navy
			},
			4: lower,
			5: lower
		};
	}
	const onGrid = {
		pitchPt: gridPt,
		snapPt: gridPt,
		indentPt: 2 * bodyPt
	};
	return {
		1: articleTitle,
		2: {
			...section,
			beforePt: 5.25,
			snapPt: gridPt,
			snapOffsetPt: 14.25
		},
		3: kai({
			sizePt: bodyPt,
			...onGrid,
			color: colours.navy
		}),
		4: song({
			sizePt: bodyPt,
			...onGrid
		}),
		5: song({
			sizePt: bodyPt,
			...onGrid
		})
	};
}
/** Western words with their unbreakable figures would tear justified lines of so narrow a column. */
function body({ chinese, sizePt, pitchPt }) {
	const shape = {
		sizePt,
		pitchPt,
		small: softSmall(sizePt * .85)
	};
	return chinese ? song({
		...shape,
		align: "justify",
		snapPt: gridPt,
		indentPt: 2 * sizePt
	}) : song({
		...shape,
		align: "left",
		beforePt: 5,
		afterPt: 5
	});
}
function paragraphs$1(scale) {
	const note = hei({
		sizePt: 7.5,
		pitchPt: 11,
		align: smallAlign(scale.chinese),
		color: colours.soft,
		beforePt: 4,
		afterPt: airAfterPt(scale.chinese)
	});
	return {
		body: body(scale),
		note,
		source: note,
		kicker: hei({
			sizePt: 8.5,
			pitchPt: 12.5,
			weight: 500,
			color: colours.navy,
			afterPt: 6
		}),
		scope: {
			...note,
			beforePt: 8.5,
			afterPt: 0
		},
		...articleHead(),
		...letter(body(scale), { indentPt: scale.chinese ? 2 * bodyPt : 0 })
	};
}
function lists$1(scale) {
	const { chinese, sizePt, pitchPt } = scale;
	const item = song({
		sizePt,
		pitchPt,
		...chinese ? {
			align: "justify",
			snapPt: gridPt
		} : {
			beforePt: 2,
			afterPt: 2
		}
	});
	const source = hei({
		sizePt: 7.5,
		pitchPt: 12
	});
	return {
		decimal: {
			text: item,
			markerPt: 0,
			hangPt: 15
		},
		bullet: {
			text: item,
			markerPt: 0,
			hangPt: 10.5
		},
		source: sources(source, {
			hangPt: 18,
			chinese
		})
	};
}
var keyFigures$1 = {
	figure: largeFigure(19, 9, colours.navy),
	label: hei({
		sizePt: 7.5,
		pitchPt: 10.5,
		color: colours.soft
	}),
	labelFirst: false,
	labelGapPt: 5,
	padXPt: 0,
	padYPt: 9,
	gapPt: 12,
	maxColumns: 4,
	widths: "content",
	sizesPt: [19, 16],
	rule: {
		thicknessPt: .5,
		color: colours.navy
	},
	beforePt: 13.75,
	afterPt: 8.5
};
function asides$1({ chinese, pitchPt }) {
	const text = kai({
		sizePt: 9.5,
		pitchPt: chinese ? 15.5 : pitchPt,
		align: "justify",
		beforePt: 8.5,
		afterPt: 8.5
	});
	const ruled = (color) => ({
		text,
		rule: {
			thicknessPt: 2,
			color,
			gapPt: 8
		}
	});
	return {
		editor: { text },
		conflict: ruled(colours.conflict),
		question: ruled(colours.question),
		none: ruled(colours.navy),
		change: ruled(colours.navy)
	};
}
var imprint = {
	text: hei({
		sizePt: 7.5,
		pitchPt: 13
	}),
	insetPt: 0,
	outer: {
		thicknessPt: 1.2,
		color: colours.navy
	},
	inner: {
		thicknessPt: .25,
		color: colours.hair
	},
	beforePt: 17
};
var furniture$1 = {
	folio: song({
		sizePt: 9,
		pitchPt: 9,
		weight: 700,
		color: colours.navy
	}),
	folioYPt: a4.heightPt - ptOfMm(22) + ptOfMm(7),
	folioInsetPt: 0,
	folioSide: "outer",
	folioText: "{page}",
	foot: hei({
		sizePt: 7,
		pitchPt: 9,
		color: colours.soft
	}),
	footGapPt: 10.5,
	mark: hei({
		sizePt: 7,
		pitchPt: 7,
		color: colours.soft,
		align: "right"
	}),
	markYPt: ptOfMm(10.5),
	draft: hei({
		sizePt: 7,
		pitchPt: 7,
		weight: 500,
		align: "center"
	}),
	noteRule: {
		thicknessPt: .4,
		color: colours.navy,
		share: .25,
		gapPt: 2.5
	}
};
function look$1(scale) {
	const { chinese } = scale;
	return {
		area: area$1,
		evenShiftPt: 0,
		firstArea,
		flow: {
			columns: 2,
			gutterPt,
			apartPt: 10.5,
			leastPt: 68,
			...chinese ? { gridPt } : {}
		},
		hanWesternGapEm: chinese ? 1 / 6 : 0,
		headings: headings$1(scale),
		paragraphs: paragraphs$1(scale),
		kickerRight: hei({
			sizePt: 8.5,
			pitchPt: 12.5,
			color: colours.soft,
			align: "right"
		}),
		lists: lists$1(scale),
		...journalTables(chinese),
		...articleLook(chinese),
		keyFigures: keyFigures$1,
		definitions: {
			term: hei({
				sizePt: 7.5,
				pitchPt: 14,
				color: colours.soft
			}),
			value: song({
				sizePt: 9,
				pitchPt: 14,
				beforePt: 4,
				afterPt: 4
			}),
			termPt: 62
		},
		asides: asides$1(scale),
		columns: {
			gutterPt,
			shares: []
		},
		columnsBeforePt: 8.5,
		notes: footNotes(hei({
			sizePt: 7.5,
			pitchPt: 11,
			color: colours.soft
		}), {
			chinese,
			numbering: "page"
		}),
		toc: contents$1(body(scale), {
			chinese,
			title: headings$1(scale)[2]
		}),
		signature: signature(body(scale)),
		imprint,
		furniture: furniture$1
	};
}
var western$2 = look$1({
	chinese: false,
	sizePt: 9.5,
	pitchPt: 14
});
var journal = {
	name: "journal",
	page: a4,
	chart: journalCharts,
	looks: {
		"zh-CN": look$1({
			chinese: true,
			sizePt: bodyPt,
			pitchPt: gridPt
		}),
		en: western$2,
		ru: western$2
	}
};
// ../../packages/render/src/theme/official-head.ts
/** Rules are as wide as the text area; the grid of characters ends 1.2 pt before it. */
var ruleWidthPt = ptOfMm(156);
/** From large to small: 10 characters in 40 pt, 6 and fewer in 54. */
var chineseFits = Array.from({ length: 15 }, (_, step) => ({
	sizePt: 54 - 2 * step,
	trackingEm: .02
}));
var latinFits = [
	34,
	30,
	26,
	22
].map((sizePt) => ({
	sizePt,
	trackingEm: 0
}));
function officialHead(body, chinese) {
	const { sizePt, pitchPt } = body;
	const shape = {
		sizePt,
		pitchPt
	};
	const plain = chinese ? fangsong(shape) : song(shape);
	return {
		form: "official",
		nameTopPt: ptOfMm(35),
		nameInkEm: chinese ? .03 : .15,
		name: titleSong({
			sizePt: 54,
			pitchPt: 54,
			color: colours.red,
			align: "center"
		}),
		nameFits: chinese ? chineseFits : latinFits,
		nameShare: .93,
		gapLines: 2,
		plain,
		secrecy: hei({
			...shape,
			weight: 500
		}),
		signer: chinese ? kai(shape) : plain,
		insetPt: chinese ? sizePt : 0,
		mark: song({
			sizePt: 10.5,
			pitchPt: 10.5,
			align: "right"
		}),
		markYPt: ptOfMm(22),
		rule: {
			thicknessPt: 1.4,
			color: colours.red
		},
		ruleGapPt: ptOfMm(4),
		ruleWidthPt
	};
}
/** @param footPt from the lower edge of the text area to the foot of its last line box */
function officialImprint(chinese, footPt) {
	const outer = {
		thicknessPt: ptOfMm(.35),
		color: colours.black
	};
	const shape = chinese ? {
		sizePt: 14,
		pitchPt: 24
	} : {
		sizePt: 10.5,
		pitchPt: 19.6875
	};
	return {
		text: chinese ? fangsong({
			...shape,
			align: "justify"
		}) : song(shape),
		insetPt: shape.sizePt,
		outer,
		inner: {
			thicknessPt: ptOfMm(.25),
			color: colours.black
		},
		beforePt: 21,
		ruleWidthPt,
		tailPt: footPt + outer.thicknessPt / 2
	};
}
// ../../packages/render/src/theme/official-tables.ts
function table(sizePt, pitchPt, serif) {
	const shape = {
		sizePt,
		pitchPt,
		small: {
			slot: serif({
				sizePt,
				pitchPt
			}).slot,
			weight: 400,
			sizePt: sizePt * .86
		}
	};
	const rule = {
		thicknessPt: .5,
		color: colours.black
	};
	return {
		cell: serif(shape),
		head: hei({
			...shape,
			weight: 500
		}),
		total: hei({
			...shape,
			weight: 500
		}),
		top: rule,
		mid: rule,
		bottom: rule,
		totalRule: rule,
		rowRule: rule,
		grid: rule,
		edgePt: 4,
		endEdgePt: 4,
		gapPt: 8,
		indentPt: sizePt,
		rowAlign: "middle",
		unbreakable: false
	};
}
function officialTables(chinese) {
	const serif = chinese ? fangsong : song;
	const [sizePt, pitchPt] = chinese ? [14, 21] : [10.5, 15.75];
	const title = hei({
		sizePt,
		pitchPt,
		weight: 500,
		align: "center"
	});
	const unit = serif({
		sizePt: chinese ? 12 : 9,
		pitchPt,
		align: "right"
	});
	return {
		caption: {
			text: title,
			unit,
			gapPt: 4
		},
		chartCaption: {
			text: title,
			unit,
			gapPt: 3
		},
		tables: {
			plain: table(sizePt, pitchPt, serif),
			compact: chinese ? table(10.5, 15.75, serif) : table(9, 13.5, serif)
		},
		tableBeforePt: 8,
		tableAfterPt: 8,
		chartBeforePt: 8,
		chartAfterPt: 8
	};
}
// ../../packages/render/src/theme/official.ts
/** A line and its white: one character and 7/8 of one. Every line of text stands on this grid. */
var charPt = 15.75;
var linePt = charPt * (15 / 8);
var lines = 22;
var text = {
	topPt: ptOfMm(37),
	heightPt: ptOfMm(225)
};
/** Em boxes start where the text area does; its line boxes start half their leading above. */
var area = {
	xPt: ptOfMm(28),
	yPt: text.topPt - 13.78125 / 2,
	widthPt: 28 * charPt,
	heightPt: lines * linePt
};
var bottomPt = text.topPt + text.heightPt;
/** From the edge of the text area to the foot of the last line box. */
var footPt = area.yPt + area.heightPt - bottomPt;
function bodyOf({ chinese, sizePt, pitchPt }) {
	const shape = {
		sizePt,
		pitchPt,
		align: "justify"
	};
	if (!chinese) return song({
		...shape,
		beforePt: 6,
		afterPt: 6
	});
	const small = { sizePt: 14 };
	return fangsong({
		...shape,
		small,
		indentPt: 2 * charPt,
		snapPt: linePt
	});
}
function headings(tone) {
	const { chinese, sizePt, pitchPt } = tone;
	const shape = {
		sizePt,
		pitchPt
	};
	const title = titleSong({
		sizePt: chinese ? 22 : 20,
		pitchPt: linePt,
		align: "center",
		snapPt: linePt,
		afterPt: linePt,
		...chinese ? { shapedEm: 20 } : {}
	});
	if (!chinese) {
		const head = hei({
			...shape,
			weight: 700,
			beforePt: 12,
			afterPt: 3
		});
		const lower = hei({
			...shape,
			weight: 500,
			beforePt: 8,
			afterPt: 3
		});
		return {
			1: title,
			2: head,
			3: lower,
			4: lower,
			5: lower
		};
	}
	const onGrid = {
		...shape,
		snapPt: linePt,
		indentPt: 2 * charPt
	};
	return {
		1: title,
		2: hei({
			...onGrid,
			weight: 500
		}),
		3: kai(onGrid),
		4: fangsong(onGrid),
		5: fangsong(onGrid)
	};
}
/** Notes under tables: the same face, smaller, and off the grid. */
function noteOf({ chinese }) {
	if (!chinese) return song({
		sizePt: 9,
		pitchPt: 13,
		beforePt: 4,
		afterPt: 8
	});
	return fangsong({
		sizePt: 12,
		pitchPt: 18,
		beforePt: 4,
		afterPt: 4,
		align: "justify",
		indentPt: 24
	});
}
function paragraphs(tone) {
	const { chinese, sizePt, pitchPt } = tone;
	const body = bodyOf(tone);
	const note = noteOf(tone);
	const middle = {
		sizePt,
		pitchPt: linePt,
		snapPt: linePt,
		align: "center"
	};
	return {
		body,
		...letter(body, { indentPt: chinese ? 2 * charPt : 0 }),
		note,
		source: note,
		scope: note,
		...articleParagraphs(tone.sizePt, tone.pitchPt),
		subtitle: chinese ? kai({
			...middle,
			afterPt: linePt
		}) : song({
			...middle,
			afterPt: linePt
		}),
		kicker: hei({
			sizePt,
			pitchPt,
			weight: 500
		})
	};
}
/** Items are paragraphs that begin with their number. */
function lists(tone) {
	const { chinese, sizePt } = tone;
	const body = {
		...bodyOf(tone),
		indentPt: 0
	};
	const markerPt = chinese ? 2 * charPt : 0;
	const turnOver = chinese ? { turnOverPt: 0 } : {};
	const size = chinese ? {
		sizePt: 10.5,
		pitchPt: charPt
	} : {};
	const note = {
		...noteOf(tone),
		...size,
		indentPt: 0,
		beforePt: 1,
		afterPt: 1
	};
	return {
		decimal: {
			text: body,
			markerPt,
			hangPt: markerPt + 1.25 * sizePt,
			...turnOver
		},
		bullet: {
			text: body,
			markerPt,
			hangPt: markerPt + sizePt,
			...turnOver
		},
		source: sources(note, {
			hangPt: 2.25 * note.sizePt,
			chinese
		})
	};
}
/** The form has none; a document that brings some prints them plain. */
function keyFigures({ chinese, sizePt }) {
	const serif = chinese ? fangsong : song;
	return {
		figure: song({
			sizePt: 16,
			pitchPt: 21,
			weight: 700,
			small: {
				slot: chinese ? "fangsong" : "song",
				weight: 400,
				sizePt
			}
		}),
		label: serif({
			sizePt: chinese ? 12 : 9,
			pitchPt: 18
		}),
		labelFirst: false,
		labelGapPt: 4,
		padXPt: 0,
		padYPt: 6,
		gapPt: 14,
		maxColumns: 4,
		widths: "content",
		sizesPt: [16, 14],
		beforePt: 6,
		afterPt: 6
	};
}
function asides(tone) {
	const body = bodyOf(tone);
	const plain = { text: body };
	return {
		editor: tone.chinese ? { text: {
			...body,
			slot: "kai",
			weight: 500
		} } : { text: body },
		conflict: plain,
		question: plain,
		none: plain,
		change: plain
	};
}
/** From the top of a dash's em box to the top of its ink: it stands on the middle of the hanzi. */
var dashInkEm = .475;
function furniture() {
	const folio = song({
		sizePt: 14,
		pitchPt: 14
	});
	const small = song({
		sizePt: 10.5,
		pitchPt: 10.5
	});
	return {
		folio,
		folioYPt: bottomPt + ptOfMm(7) - dashInkEm * folio.sizePt,
		folioInsetPt: folio.sizePt,
		folioSide: "outer",
		folioText: "— {page} —",
		folioOnLandscape: "portrait-place",
		foot: {
			...small,
			align: "center"
		},
		mark: {
			...small,
			align: "right"
		},
		markYPt: ptOfMm(22),
		draft: hei({
			sizePt: 10.5,
			pitchPt: 10.5,
			weight: 500,
			align: "center"
		}),
		noteRule: {
			thicknessPt: .4,
			color: colours.black,
			share: .25,
			gapPt: 3
		}
	};
}
var tocTitle = {
	pitchPt: linePt,
	snapPt: linePt,
	align: "center",
	beforePt: linePt,
	afterPt: linePt
};
function look(tone) {
	const { chinese, sizePt, pitchPt } = tone;
	const body = bodyOf(tone);
	const serif = chinese ? fangsong : song;
	const cell = serif({
		sizePt: chinese ? 14 : 10.5,
		pitchPt: 21
	});
	return {
		area,
		evenShiftPt: ptOfMm(26) - ptOfMm(28),
		hanWesternGapEm: chinese ? 1 / 8 : 0,
		headings: headings(tone),
		paragraphs: paragraphs(tone),
		kickerRight: serif({
			sizePt,
			pitchPt,
			align: "right"
		}),
		lists: lists(tone),
		...officialTables(chinese),
		keyFigures: keyFigures(tone),
		definitions: {
			term: cell,
			value: {
				...cell,
				beforePt: 6,
				afterPt: 6
			},
			termPt: 98
		},
		asides: asides(tone),
		columns: {
			gutterPt: 24,
			shares: []
		},
		columnsBeforePt: 10.5,
		notes: footNotes({
			...noteOf(tone),
			indentPt: 0
		}, {
			chinese,
			numbering: "page"
		}),
		toc: contents$1(body, {
			chinese,
			title: hei({
				...tocTitle,
				sizePt: chinese ? 16 : sizePt,
				weight: 500
			})
		}),
		masthead: officialHead(body, chinese),
		signature: signatureOf(body, tone),
		imprint: officialImprint(chinese, footPt),
		furniture: furniture()
	};
}
function signatureOf(body, { chinese }) {
	const stepped = signature(body);
	return chinese ? stepped : {
		...stepped,
		form: "plain"
	};
}
var western$1 = look({
	chinese: false,
	sizePt: 12,
	pitchPt: linePt * 2 / 3
});
// ../../packages/render/src/theme/themes.ts
var themes = {
	bulletin,
	official: {
		name: "official",
		page: a4,
		chart: officialCharts,
		looks: {
			"zh-CN": look({
				chinese: true,
				sizePt: charPt,
				pitchPt: linePt
			}),
			en: western$1,
			ru: western$1
		}
	},
	journal,
	sheet,
	card
};
// ../../packages/render/src/typeset/classes.ts
var marks = [
	["opener", "（《〈【〖〔［｛「『〘〚｟"],
	["closer", "）》〉】〗〕］｝」』〙〛｠"],
	["pause", "，、：；"],
	["stop", "。．！？‼⁇⁈⁉"],
	["connector", "～–‐〜゠"],
	["interpunct", "·・‧･"],
	["solidus", "／/"],
	["iteration", "々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"],
	["prefix", "￥＄￡€£¥$№"],
	["suffix", "°‰′″‵℃℉％﹪￠%¢"],
	["hyphen", "-‑"],
	["narrow-opener", "([{"],
	["narrow-closer", ")]}"],
	["narrow-stop", ",.;:!?"],
	["space", " 	\n\r        "],
	["fixed-space", "\xA0  "],
	["wide-space", "　"],
	["zero-space", "​"],
	["joiner", "⁠﻿‌‍­‎‏"]
];
var kindByMark = /* @__PURE__ */ new Map();
for (const [kind, characters] of marks) for (const character of characters) kindByMark.set(character.codePointAt(0) ?? 0, kind);
var ranges = [
	[
		48,
		57,
		"digit"
	],
	[
		65,
		90,
		"letter"
	],
	[
		97,
		122,
		"letter"
	],
	[
		170,
		170,
		"letter"
	],
	[
		181,
		181,
		"letter"
	],
	[
		186,
		186,
		"letter"
	],
	[
		192,
		214,
		"letter"
	],
	[
		216,
		246,
		"letter"
	],
	[
		248,
		687,
		"letter"
	],
	[
		768,
		879,
		"combining"
	],
	[
		880,
		1327,
		"letter"
	],
	[
		4352,
		4607,
		"han"
	],
	[
		7680,
		8191,
		"letter"
	],
	[
		8528,
		8591,
		"symbol"
	],
	[
		9312,
		9471,
		"symbol"
	],
	[
		9632,
		10175,
		"symbol"
	],
	[
		11904,
		12255,
		"han"
	],
	[
		12292,
		12295,
		"han"
	],
	[
		12306,
		12307,
		"symbol"
	],
	[
		12320,
		12351,
		"han"
	],
	[
		12352,
		12543,
		"han"
	],
	[
		12544,
		12799,
		"han"
	],
	[
		12800,
		13311,
		"symbol"
	],
	[
		13312,
		40959,
		"han"
	],
	[
		44032,
		55215,
		"han"
	],
	[
		63744,
		64255,
		"han"
	],
	[
		65024,
		65039,
		"combining"
	],
	[
		65280,
		65519,
		"symbol"
	],
	[
		131072,
		262143,
		"han"
	],
	[
		917760,
		917999,
		"combining"
	]
];
/** Marks that are full-width in Chinese and proportional in Western text. */
var curly = /* @__PURE__ */ new Map([
	[8220, ["opener", "narrow-opener"]],
	[8216, ["opener", "narrow-opener"]],
	[8221, ["closer", "narrow-closer"]],
	[8217, ["closer", "narrow-closer"]],
	[8212, ["dash", "connector"]],
	[8230, ["ellipsis", "narrow-stop"]],
	[8943, ["ellipsis", "western"]],
	[171, ["narrow-opener", "narrow-opener"]],
	[187, ["narrow-closer", "narrow-closer"]],
	[8222, ["narrow-opener", "narrow-opener"]]
]);
/** What is asked for most after hanzi. */
var ascii = Array.from({ length: 128 }, (_, codePoint) => find(codePoint));
function kindOf(codePoint, language) {
	if (codePoint >= 13312 && codePoint <= 40959) return "han";
	const plain = ascii[codePoint];
	if (plain !== void 0) return plain;
	if (language === "ru" && codePoint === 8220) return "narrow-closer";
	const pair = curly.get(codePoint);
	if (pair) return language === "zh-CN" ? pair[0] : pair[1];
	return find(codePoint);
}
function find(codePoint) {
	const mark = kindByMark.get(codePoint);
	if (mark) return mark;
	for (const [first, last, kind] of ranges) {
		if (codePoint < first) return "western";
		if (codePoint <= last) return kind;
	}
	return "western";
}
function isSpace(kind) {
	return kind === "space" || kind === "fixed-space" || kind === "wide-space";
}
/** Leaves no ink and no width. */
function isInvisible(kind) {
	return kind === "zero-space" || kind === "joiner";
}
/** A full-width mark with a blank half: it squeezes, and halves at a line edge. */
function isWideMark(kind) {
	return kind === "opener" || kind === "closer" || kind === "pause" || kind === "stop";
}
var western = /* @__PURE__ */ new Set([
	"letter",
	"digit",
	"prefix",
	"suffix",
	"hyphen",
	"narrow-opener",
	"narrow-closer",
	"narrow-stop",
	"western",
	"combining"
]);
/** Belongs to a word, a number or what is written closed up with one. */
function isWestern(kind) {
	return western.has(kind);
}
// ../../packages/render/src/typeset/han-western-gap.ts
function hanWesternGap(left, right, gapEm) {
	if (gapEm === 0 || isRaised(left) || isRaised(right)) return 0;
	if (left.lastKind === "han" && isAlphanumeric(right.firstKind)) return gapEm * left.style.sizePt;
	if (isAlphanumeric(left.lastKind) && right.firstKind === "han") return gapEm * right.style.sizePt;
	return 0;
}
function isAlphanumeric(kind) {
	return kind === "letter" || kind === "digit" || kind === "combining";
}
function isRaised(piece) {
	return (piece.style.risePt ?? 0) !== 0;
}
// ../../packages/render/src/typeset/squeeze-marks.ts
/** How much of the blank between the two pieces goes. */
function squeezeMarks(left, right) {
	if (!isWideMark(left.lastKind)) return 0;
	if (right.firstKind === "symbol" && (right.style.risePt ?? 0) > 0) return left.blankRightPt;
	if (!isWideMark(right.firstKind)) return 0;
	const blankPt = left.blankRightPt + right.blankLeftPt;
	return Math.min(blankPt, Math.min(left.style.sizePt, right.style.sizePt) / 2);
}
// ../../packages/render/src/typeset/joints.ts
/** In the order in which a line is pushed in (CLREQ, procedures for reduction). */
var shrinkOrder = [
	"space",
	"bracket",
	"pause",
	"gap",
	"stop"
];
var gapCapEm = 1 / 3;
var spaceOpenness = 3;
var addressGrowthEm = .03;
var gapFloorEm = 1 / 8;
function toJoint(left, right, options) {
	if (left.lastKind === "han" && right.firstKind === "han" && right.spaces.length === 0) return betweenHanzi$1(left, right, options);
	const isChinese = options.language === "zh-CN";
	const isSpaced = right.spaces.length > 0;
	let spacePt = 0;
	let flexiblePt = 0;
	for (const { kind, glyph } of right.spaces) {
		spacePt += glyph.advancePt;
		if (kind === "space") flexiblePt += glyph.advancePt;
	}
	const sizePt = Math.min(left.style.sizePt, right.style.sizePt);
	const hanWesternPt = isSpaced ? 0 : hanWesternGap(left, right, options.hanWesternGapEm);
	const squeezePt = isSpaced ? 0 : squeezeMarks(left, right);
	const trackingPt = (left.style.trackingEm ?? 0) * left.style.sizePt;
	const isGap = hanWesternPt > 0;
	const openness = (isChinese ? mayOpen(left, right, isSpaced, flexiblePt > 0) : flexiblePt > 0) ? isChinese && flexiblePt > 0 ? spaceOpenness : 1 : 0;
	const spaceGrowthPt = isChinese ? Math.max(0, sizePt / 2 - flexiblePt) : flexiblePt * spaceGrowth;
	const growPt = right.place === "address" || right.place === "inside-address" ? addressGrowthEm * sizePt : flexiblePt > 0 ? spaceGrowthPt : isGap ? gapCapEm * sizePt - hanWesternPt : 0;
	return {
		place: right.place,
		spacePt,
		gapPt: hanWesternPt + trackingPt,
		squeezePt,
		shrinkPt: {
			...blankLeft(left, right, squeezePt, isSpaced),
			space: isChinese ? Math.max(0, flexiblePt - sizePt / 4) : flexiblePt * spaceLoss,
			gap: isGap ? Math.max(0, hanWesternPt - gapFloorEm * sizePt) : 0
		},
		growPt: Math.max(0, growPt),
		openness
	};
}
var nothing = {
	space: 0,
	bracket: 0,
	pause: 0,
	gap: 0,
	stop: 0
};
/** By far the most, and the plainest: nothing there to give, and all of it may open. */
function betweenHanzi$1(left, right, { language }) {
	const isOpen = language === "zh-CN" && (right.style.risePt ?? 0) === 0;
	return {
		place: right.place,
		spacePt: 0,
		gapPt: (left.style.trackingEm ?? 0) * left.style.sizePt,
		squeezePt: 0,
		shrinkPt: nothing,
		growPt: 0,
		openness: isOpen ? 1 : 0
	};
}
var spaceLoss = .2;
var spaceGrowth = .5;
/** What the blank halves at the joint can still give, by the mark that gives. */
function blankLeft(left, right, squeezePt, isSpaced) {
	const none = {
		bracket: 0,
		pause: 0,
		stop: 0
	};
	if (isSpaced) return none;
	const leftPt = Math.max(0, left.blankRightPt - squeezePt);
	const rightPt = left.blankRightPt + right.blankLeftPt - squeezePt - leftPt;
	const given = {
		...none,
		bracket: rightPt
	};
	if (left.lastKind === "closer") return {
		...given,
		bracket: rightPt + leftPt
	};
	if (left.lastKind === "pause") return {
		...given,
		pause: leftPt
	};
	if (left.lastKind === "stop") return {
		...given,
		stop: leftPt
	};
	return given;
}
var tight = /* @__PURE__ */ new Set([
	"connector",
	"solidus",
	"interpunct"
]);
/** Never inside pairs, words and numbers, nor beside connectors and solidi (CLREQ, JLREQ 3.8). */
function mayOpen(left, right, isSpaced, isFlexible) {
	if (isSpaced) return isFlexible;
	if (tight.has(left.lastKind) || tight.has(right.firstKind)) return false;
	if (left.lastKind === "opener" || isWideMark(right.firstKind) && right.firstKind !== "opener") return false;
	if ((right.style.risePt ?? 0) !== 0) return false;
	const isLeftWide = isWide(left.lastKind);
	if (isLeftWide !== isWide(right.firstKind)) return isLeftWide ? isWordStart(right.firstKind) : isWordEnd(left.lastKind);
	return isLeftWide;
}
function isWide(kind) {
	return kind === "han" || kind === "symbol" || kind === "iteration" || kind === "dash" || kind === "ellipsis" || isWideMark(kind);
}
function isWordStart(kind) {
	return kind !== "suffix" && kind !== "narrow-closer" && kind !== "narrow-stop";
}
function isWordEnd(kind) {
	return kind !== "prefix" && kind !== "narrow-opener";
}
// ../../packages/render/src/typeset/line-cost.ts
/** Lines are let stand this much too wide: rounding, not text. */
var tolerancePt = .005;
var shrinkPrice = {
	space: 1,
	bracket: 1,
	pause: 1.5,
	gap: 2,
	stop: 6
};
var fullGapEm = .25;
var fullGapCost = 50;
var runtCost = 40;
var runtEm = 2.5;
var steepShare = 2;
var steepSlope = 100;
var tornGapEm = {
	"zh-CN": .75,
	en: .35,
	ru: .35
};
var narrowEm = 10;
var raggedCost = {
	"zh-CN": 500,
	en: 400,
	ru: 400
};
var emptyCost = 1e3;
function lineCost(row, span, fit) {
	const slackPt = fit.availablePt - row.naturalPt(span.first, span.last);
	const runt = fit.isLast && !fit.runts && isRunt(row, span, fit) ? runtCost : 0;
	if (slackPt < -.005) {
		if (fit.align !== "justify") return void 0;
		const cost = shrinkCost(row, span, -slackPt);
		return cost === void 0 ? void 0 : cost + runt;
	}
	if (fit.align !== "justify") return raggedLineCost(slackPt, fit, span.first / row.pieces.length) + runt;
	if (fit.isLast) return runt;
	return stretchCost(row, span, slackPt, fit);
}
/** A line of Western words alone is no single hanzi: a web address may end a paragraph. */
function isRunt(row, { first, last }, { language, sizePt }) {
	if (language !== "zh-CN" || first === 0 || row.hanCount(first, last) >= 2) return false;
	return row.naturalPt(first, last) < runtEm * sizePt;
}
/**
* Fewest lines; then Chinese ones filled from the top, Western ones of like length. Centred lines count the
* last as well, so that a title of two lines balances.
* @param progress share of the paragraph before this line
*/
function raggedLineCost(slackPt, fit, progress) {
	if (fit.isLast && fit.align !== "center") return 100;
	const share = Math.max(0, slackPt / fit.availablePt);
	return 100 + 10 * (fit.language === "zh-CN" && fit.align !== "center" ? share * (1 - .8 * progress) : share ** 2);
}
function shrinkCost(row, { first, last }, neededPt) {
	if (row.shrinkPt(first, last) < neededPt - .005) return void 0;
	let leftPt = neededPt;
	let cost = 0;
	for (const kind of shrinkOrder) {
		const givePt = row.shrinkOfPt(kind, first, last);
		if (givePt <= 0) continue;
		const usedPt = Math.min(givePt, leftPt);
		cost += shrinkPrice[kind] * (usedPt / givePt) ** 2;
		leftPt -= usedPt;
		if (leftPt <= .005) break;
	}
	return cost;
}
function stretchCost(row, span, slackPt, fit) {
	if (slackPt <= .005) return 0;
	const growPt = row.growPt(span.first, span.last);
	if (slackPt <= growPt) return 3 * (slackPt / growPt) ** 2;
	if (isTorn(row, span, slackPt, fit)) return raggedCost[fit.language] + emptyCost * (slackPt / fit.availablePt) ** 2;
	const openJoints = Math.max(1, row.openJoints(span.first, span.last));
	return 3 + gapCost((slackPt - growPt) / fit.sizePt / openJoints / fullGapEm);
}
function gapCost(share) {
	if (share > steepShare) return gapCost(steepShare) + steepSlope * (share - steepShare);
	return fullGapCost * (.3 * share ** 2 + .7 * share ** 3);
}
/** True when a line so far from full is better left ragged. */
function isTorn(row, { first, last }, slackPt, fit) {
	const restPt = slackPt - row.growPt(first, last);
	if (restPt <= .005) return false;
	const openJoints = row.openJoints(first, last);
	if (openJoints === 0) return true;
	if (fit.language === "zh-CN" && fit.availablePt < narrowEm * fit.sizePt) return false;
	return restPt / openJoints > tornGapEm[fit.language] * fit.sizePt;
}
// ../../packages/render/src/typeset/adjust-line.ts
var natural = {
	shrinkShares: void 0,
	growShare: 0,
	stretchPt: 0
};
function adjustLine(row, span, fit) {
	const { first, last } = span;
	const slackPt = fit.availablePt - row.naturalPt(first, last);
	if (fit.align !== "justify" || Math.abs(slackPt) <= .005) return natural;
	if (slackPt < 0) return {
		...natural,
		shrinkShares: shrinkShares(row, span, -slackPt)
	};
	if (fit.isLast || isTorn(row, span, slackPt, fit)) return natural;
	const spanGrowPt = row.growPt(first, last);
	const growPt = Math.min(spanGrowPt, slackPt);
	const growShare = spanGrowPt > 0 ? growPt / spanGrowPt : 0;
	const openJoints = row.openJoints(first, last);
	const stretchPt = openJoints > 0 ? (slackPt - growPt) / openJoints : 0;
	return {
		...natural,
		growShare,
		stretchPt: stretchPt > 1e-9 ? stretchPt : 0
	};
}
function shrinkShares(row, { first, last }, neededPt) {
	const shares = {
		space: 0,
		bracket: 0,
		pause: 0,
		gap: 0,
		stop: 0
	};
	let leftPt = neededPt;
	for (const kind of shrinkOrder) {
		const givePt = row.shrinkOfPt(kind, first, last);
		if (givePt <= 0 || leftPt <= 0) continue;
		const usedPt = Math.min(givePt, leftPt);
		leftPt -= usedPt;
		shares[kind] = usedPt / givePt;
	}
	return shares;
}
function widthOfJoint(joint, adjustment) {
	const { shrinkShares: shares, growShare, stretchPt } = adjustment;
	let gapPt = joint.gapPt + joint.spacePt + joint.growPt * growShare;
	let { squeezePt } = joint;
	if (shares !== void 0) {
		const { space, bracket, pause, gap, stop } = joint.shrinkPt;
		gapPt = gapPt - space * shares.space - gap * shares.gap;
		squeezePt += bracket * shares.bracket + pause * shares.pause + stop * shares.stop;
	}
	gapPt += stretchPt * joint.openness;
	return {
		gapPt,
		squeezePt
	};
}
// ../../packages/render/src/typeset/break-classes.ts
var breakCost = {
	free: 0,
	hyphen: 6,
	syllable: 6,
	"short-word": 12,
	address: 1,
	"inside-address": 12,
	avoid: 50,
	figure: 500,
	word: 2e3,
	banned: 8e3
};
function isLegal(place) {
	return breakCost[place] <= breakCost.avoid;
}
/** In which order places open in a stretch that is wider than its line. */
var lastResorts = [
	"figure",
	"word",
	"banned"
];
// ../../packages/render/src/typeset/choose-breaks.ts
var overfullCost = 1e6;
var raggedUnitCost = 300;
var raggedHyphenCost = 60;
var stackedCost = [
	0,
	0,
	10,
	1e3
];
/**
* What a line costs at most in most justified paragraphs, and in nearly all: dearer ways are not followed, which spares
* most of them, and no other breaks are found. Where none is left that leads to the end, all are followed; and at once
* where lines are ragged, each of which costs more.
*/
var mostPerLine = [8, 40];
/** Of ways that differ by less, the later found is taken. */
var equalCost = 1e-9;
/** More than all such steps of a paragraph together. */
var equalCosts = 1e-6;
function chooseBreaks(row, options) {
	const count = row.pieces.length;
	if (count === 0) return [];
	if (isOneLine(row, options)) return [{
		first: 0,
		last: count - 1
	}];
	const lines = 1 + row.naturalPt(0, count - 1) / Math.min(...options.widthsPt);
	for (const perLine of options.align === "justify" ? mostPerLine : []) {
		const most = perLine * lines;
		const { cost, spans } = findWay(row, options, most);
		if (cost <= most - equalCosts) return spans;
	}
	return findWay(row, options, Number.POSITIVE_INFINITY).spans;
}
/** The cheapest way to the paragraph's end of those that cost no more than `most`. */
function findWay(row, options, most) {
	const count = row.pieces.length;
	const lastLevel = options.widthsPt.length - 1;
	const tables = options.widthsPt.map(() => []);
	(tables[0] ?? []).push([{
		cost: 0,
		from: -1,
		level: -1,
		hyphens: 0
	}]);
	tables.forEach((table, level) => {
		const next = tables[Math.min(level + 1, lastLevel)] ?? table;
		const open = {
			...options,
			availablePt: options.widthsPt[level] ?? 0,
			isLast: false
		};
		const line = {
			level,
			most,
			open,
			closing: {
				...open,
				isLast: true
			}
		};
		let hint = 0;
		for (let first = 0; first < count; first += 1) {
			const ways = table[first];
			if (ways) hint = reachFrom(row, {
				...line,
				first,
				hint,
				ways
			}, next);
		}
	});
	return retrace(tables, count);
}
/** So are most cells and headings; whatever it costs alone, a second line costs more. */
function isOneLine(row, { widthsPt }) {
	return row.naturalPt(0, row.pieces.length - 1) <= (widthsPt[0] ?? 0) + tolerancePt;
}
/** The lines of the cheapest way to the paragraph's end. */
function retrace(tables, count) {
	const spans = [];
	const ends = tables.map((table) => table[count]?.[0]?.cost ?? Number.POSITIVE_INFINITY);
	const cost = Math.min(...ends);
	let level = ends.indexOf(cost);
	let hyphens = 0;
	for (let end = count; end > 0;) {
		const way = tables[level]?.[end]?.[hyphens];
		const first = way?.from ?? 0;
		spans.push({
			first,
			last: end - 1
		});
		hyphens = way?.hyphens ?? 0;
		level = way?.level ?? 0;
		end = first;
	}
	return {
		cost,
		spans: spans.reverse()
	};
}
/**
* Tries the lines that start at a piece, until they get too wide. Returns an end that is too empty for this
* start, and so for every later one: the search goes on from there.
*/
function reachFrom(row, { first, hint, level, ways, most, open, closing }, reached) {
	const count = row.pieces.length;
	const { availablePt } = open;
	let shortest;
	let emptiest;
	let isReached = false;
	let isWhole = false;
	const settle = (last, otherwise) => {
		const next = row.pieces[last + 1];
		const line = lineCost(row, {
			first,
			last
		}, next ? open : closing) ?? otherwise;
		if (line === void 0) return;
		isReached = true;
		if (next?.place !== "avoid") isWhole = true;
		addLine({
			first,
			last,
			level,
			cost: line + (next ? priceOf(next.place, open.align) : 0),
			place: next?.place
		}, {
			ways,
			most,
			reached
		});
	};
	const settleEmptiest = () => {
		if (!isReached) settle(emptiest ?? shortest ?? count - 1, overfullCost);
		else if (!isWhole && emptiest !== void 0) settle(emptiest);
	};
	for (let last = Math.max(first, hint); last < count; last += 1) {
		const next = row.pieces[last + 1];
		if (next && !next.isBreak) continue;
		shortest ??= last;
		const naturalPt = row.naturalPt(first, last);
		const edgePt = row.pieces[last]?.style.sizePt ?? 0;
		if (naturalPt - edgePt > availablePt && naturalPt - row.shrinkPt(first, last) - edgePt > availablePt) {
			settleEmptiest();
			return emptiest ?? hint;
		}
		if (next && naturalPt < availablePt * .5) emptiest = last;
		else settle(last);
	}
	settleEmptiest();
	return emptiest ?? hint;
}
function priceOf(place, align) {
	if (align === "justify") return breakCost[place];
	if (place === "syllable") return raggedHyphenCost;
	return place === "avoid" ? raggedUnitCost : breakCost[place];
}
/** A line more on the ways that lead to its start. */
function addLine(line, { ways, most, reached }) {
	const isHyphenated = line.place !== void 0 && isHyphen(line.place);
	for (let before = 0; before < ways.length; before += 1) {
		const way = ways[before];
		if (!way) continue;
		const hyphens = isHyphenated ? Math.min(before + 1, stackedCost.length - 1) : 0;
		const stacked = line.place === "syllable" ? stackedCost[hyphens] ?? 0 : 0;
		const cost = way.cost + line.cost + stacked;
		if (cost > most) continue;
		const known = reached[line.last + 1] ?? [];
		const rival = known[hyphens];
		if (rival && cost >= rival.cost + equalCost) continue;
		known[hyphens] = {
			cost,
			from: line.first,
			level: line.level,
			hyphens: before
		};
		reached[line.last + 1] = known;
	}
}
function isHyphen(place) {
	return place === "syllable" || place === "hyphen";
}
// ../../packages/render/src/typeset/emphasis-dots.ts
var radiusEm = .07;
/** Of the dot's middle under the baseline: clear of the hanzi's box, inside the line's pitch. */
var depthEm = .26;
function emphasisDots(runs, baselinePt) {
	return runs.flatMap(({ run }) => run.dotted ? dotsOfRun(run, baselinePt) : []);
}
function dotsOfRun({ xPt, glyphs, sizePt, color, risePt }, baselinePt) {
	let at = xPt;
	return glyphs.flatMap(({ text, advancePt }) => {
		const middlePt = at + sizePt / 2;
		at += advancePt;
		if (kindOf(text.codePointAt(0) ?? 0, "zh-CN") !== "han") return [];
		return {
			xPt: middlePt,
			yPt: baselinePt - risePt + depthEm * sizePt,
			radiusPt: radiusEm * sizePt,
			color
		};
	});
}
// ../../packages/render/src/typeset/lay-line.ts
/** In one walk, with nothing made on the way that the line does not keep: all text of a brief comes by. */
function layLine(row, span, adjustment, frame) {
	const runs = new LineRuns(frame);
	const { first, last } = span;
	const head = row.pieces[first];
	let joint = {
		gapPt: 0,
		squeezePt: 0
	};
	let leftPt = first === 0 && !row.isStartTrimmed ? 0 : head?.blankLeftPt ?? 0;
	for (let index = first; index <= last; index += 1) {
		const piece = row.pieces[index];
		if (!piece) continue;
		if (index > first && piece.spaces.length > 0) laySpaces(piece, joint.gapPt, runs);
		const next = row.pieces[index + 1];
		const jointAfter = row.joints[index + 1];
		const isLast = index === last || !next || !jointAfter;
		joint = isLast ? {
			gapPt: 0,
			squeezePt: 0
		} : widthOfJoint(jointAfter, adjustment);
		const rightPt = isLast ? piece.blankRightPt : Math.min(joint.squeezePt, piece.blankRightPt);
		const gapPt = !isLast && next.spaces.length === 0 ? joint.gapPt : 0;
		layGlyphs(index === last ? withHyphen(piece) : piece, {
			leftPt,
			rightPt,
			gapPt
		}, runs);
		leftPt = joint.squeezePt - rightPt;
	}
	return runs.close();
}
/** A piece as its line ends with it: inside a word the hyphen follows, and takes up the kerning. */
function withHyphen(piece) {
	const { hyphen, glyphs } = piece;
	if (hyphen === void 0) return piece;
	const kerned = glyphs.map((glyph, index) => index === glyphs.length - 1 ? {
		...glyph,
		advancePt: glyph.advancePt + hyphen.kernPt
	} : glyph);
	return {
		...piece,
		glyphs: [...kerned, hyphen.glyph]
	};
}
/** The spaces before a piece; what the joint gained or lost goes to its first breakable space. */
function laySpaces({ spaces }, gapPt, runs) {
	const naturalPt = spaces.reduce((sum, { glyph }) => sum + glyph.advancePt, 0);
	const breakable = spaces.findIndex(({ kind }) => kind === "space");
	const flexible = Math.max(0, breakable);
	spaces.forEach((space, index) => {
		const advancePt = space.glyph.advancePt + (index === flexible ? gapPt - naturalPt : 0);
		runs.add(space, {
			...space.glyph,
			advancePt
		}, 0);
	});
}
function layGlyphs(piece, trim, runs) {
	const { glyphs } = piece;
	const last = glyphs.length - 1;
	for (let index = 0; index <= last; index += 1) {
		const glyph = glyphs[index];
		if (!glyph) continue;
		const leftPt = index === 0 ? trim.leftPt : 0;
		const rightPt = index === last ? trim.rightPt : 0;
		const isWhole = leftPt === 0 && rightPt === 0;
		runs.add(piece, isWhole ? glyph : trimmed(glyph, leftPt, rightPt), index === last ? trim.gapPt : 0);
	}
}
/** The glyph starts where its blank would have, and is drawn further left by what was cut there. */
function trimmed(glyph, leftPt, rightPt) {
	const { id, text } = glyph;
	const advancePt = glyph.advancePt - leftPt - rightPt;
	const offsetPt = (glyph.offsetPt ?? 0) - leftPt;
	return Math.abs(offsetPt) < 1e-9 ? {
		id,
		text,
		advancePt
	} : {
		id,
		text,
		advancePt,
		offsetPt
	};
}
/** Glyphs of a line → its runs: neighbours of one make. */
var LineRuns = class {
	#frame;
	#runs = [];
	#make;
	#glyphs = [];
	/** After the glyph that was added last. */
	#gapPt = 0;
	#xPt;
	constructor(frame) {
		this.#frame = frame;
		this.#xPt = frame.xPt;
	}
	add(make, glyph, gapPt) {
		if (isSameMake(this.#make, make)) this.#takeGap();
		else {
			this.#end();
			this.#make = make;
		}
		this.#glyphs.push(glyph);
		this.#gapPt = gapPt;
	}
	close() {
		this.#end();
		const { heightPt, baselinePt, xPt } = this.#frame;
		const end = this.#runs.at(-1)?.run;
		return {
			heightPt,
			baselinePt,
			widthPt: end === void 0 ? xPt : end.xPt + end.widthPt,
			runs: this.#runs
		};
	}
	/**
	* Inside a run a gap belongs to the glyph before it; at its end it lies outside, so that the boxes of links and
	* figures stop at the glyph.
	*/
	#takeGap() {
		const glyph = this.#glyphs.at(-1);
		if (glyph === void 0 || this.#gapPt === 0) return;
		const advancePt = glyph.advancePt + this.#gapPt;
		this.#glyphs[this.#glyphs.length - 1] = {
			...glyph,
			advancePt
		};
	}
	#end() {
		if (this.#make === void 0) return;
		const glyphs = this.#glyphs;
		let widthPt = 0;
		let text = "";
		for (let index = 0; index < glyphs.length; index += 1) {
			widthPt += glyphs[index]?.advancePt ?? 0;
			text += glyphs[index]?.text ?? "";
		}
		const run = this.#runOf(this.#make, {
			text,
			xPt: this.#xPt,
			widthPt,
			glyphs
		});
		if (run !== void 0) this.#runs.push({
			of: this.#frame.firstRun + this.#make.run,
			run
		});
		this.#xPt += widthPt + this.#gapPt;
		this.#glyphs = [];
		this.#gapPt = 0;
	}
	#runOf({ run: index, face, dash }, { text, xPt, widthPt, glyphs }) {
		const run = this.#frame.runs[index];
		if (run === void 0) return void 0;
		const { style, dotted } = run;
		return {
			text,
			face,
			sizePt: style.sizePt,
			color: style.color,
			risePt: (style.risePt ?? 0) + (dash?.risePt ?? 0),
			...dash === void 0 || Math.abs(dash.stretch - 1) < 1e-6 ? {} : { stretch: dash.stretch },
			...dotted ? { dotted } : {},
			xPt,
			widthPt,
			glyphs
		};
	}
};
/** A dash is drawn by itself, for it is stretched and lifted. */
function isSameMake(make, other) {
	return make !== void 0 && make.run === other.run && make.face === other.face && make.dash?.stretch === other.dash?.stretch && make.dash?.risePt === other.dash?.risePt;
}
// ../../packages/render/src/typeset/match-places.ts
var textOf$1 = (characters) => characters.map((character) => character.text).join("");
/** Indexes of the characters before which a place lies inside a match. */
function placesInside(characters, text, patterns) {
	let indexAt;
	const inside = /* @__PURE__ */ new Set();
	for (const pattern of patterns) for (const match of text.matchAll(pattern)) {
		indexAt ??= offsetsOf(characters);
		for (let place = match.index + 1; place < match.index + match[0].length; place += 1) {
			const index = indexAt.get(place);
			if (index !== void 0) inside.add(index);
		}
	}
	return inside;
}
/** Where each character starts in the text, and its index. */
function offsetsOf(characters) {
	const indexAt = /* @__PURE__ */ new Map();
	let offset = 0;
	characters.forEach((character, index) => {
		indexAt.set(offset, index);
		offset += character.text.length;
	});
	return indexAt;
}
// ../../packages/render/src/typeset/bind-units.ts
var patterns = [
	new RegExp(`[0-9](?:十|百|千|万|十万|百万|千万|亿|十亿|百亿|千亿|万亿)?(?:多|余)?(?:美元|欧元|日元|英镑|卢布|人民币|元|角|年度|年代|年|月份|月|日|号|时|点|分|秒|期|卷|页|版|条|款|章|节|届|次|岁|周|天|小时|分钟|个百分点|百分点|个月|个|项|名|人次|人|家|处|户|所|座|台|辆|套|件|份|批|笔|种|类|级|位|倍|成|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|米|公顷|亩|万吨|吨|公斤|千克|克|升|千瓦时|千瓦|兆瓦|度|省|市|县|区|州|村)`, "g"),
	/[0-9%](?:千万亿|万亿|千亿|百亿|十亿|千万|百万|十万|万|亿|千|百)/g,
	new RegExp(`[0-9] (?:km/h|km²|km2|km|m²|m³|m2|m3|cm|mm|m|ha|kg|g|t|kWh|MWh|GWh|kW|MW|GW|Hz|GB|MB|kB|%|‰|°C|℃|million|billion|thousand|per cent|percent|people|mu|млн|млрд|тыс\\.|руб\\.|долл\\.|чел\\.|км|га|кг|т|м|г\\.|гг\\.)(?![A-Za-zА-Яа-я])`, "g"),
	new RegExp(`[0-9] (?:January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)`, "g"),
	/第 ?[0-9〇零一二三四五六七八九十百千]+(?:号|期|页|条|款|章|节|届|次|卷|版|个|批|季度|年|名|位|轮)?/g,
	/(?:附图|附表|附件|专栏|图|表|注) ?[0-9]+/g,
	/[〔［[(（][0-9]{4}[〕］\])）]第?[0-9]+号?/g,
	/[A-Z]\/?[A-Z]? [0-9]/g,
	/[0-9%‰％年月日万亿元][～〜–—-][0-9]/g,
	/[Ⅰ-Ⅻ][～〜–—-][Ⅰ-Ⅻ]/g
];
/** Indexes of the characters before which a number group is not to be broken. */
function findBound(characters) {
	const text = textOf$1(characters);
	return /[0-9第Ⅰ-Ⅻ]/.test(text) ? placesInside(characters, text, patterns) : none$2;
}
var none$2 = /* @__PURE__ */ new Set();
var bindUnits = ({ paragraph, at, left, right, spaced }) => {
	if (!spaced && isWestern(left.kind) && isWestern(right.kind)) return void 0;
	return paragraph.bound.has(at) ? "avoid" : void 0;
};
// ../../packages/render/src/typeset/characters.ts
function toCharacters(runs, language) {
	const plain = runs.flatMap((run, index) => [...run.text].map((text) => {
		const codePoint = text.codePointAt(0) ?? 0;
		return {
			text,
			codePoint,
			kind: run.boxPt === void 0 ? kindOf(codePoint, language) : "symbol",
			run: index
		};
	}));
	return plain.map((character, index) => {
		if (character.kind === "han") return character;
		const kind = kindHere(plain, index);
		return kind === character.kind ? character : {
			...character,
			kind
		};
	});
}
function kindHere(characters, index) {
	const here = characters[index];
	if (!here) return "western";
	const before = characters[index - 1];
	const after = characters[index + 1];
	if (here.codePoint === 8217 && before?.kind === "letter" && after?.kind === "letter") return "letter";
	if (here.kind === "dash" && before?.kind !== "dash" && after?.kind !== "dash") return "connector";
	if (here.codePoint === 47 && before && after) {
		if (isWestern(before.kind) && isWestern(after.kind)) return "western";
		if (before.codePoint === 47 || after.codePoint === 47) return "western";
	}
	return here.kind;
}
// ../../packages/render/src/typeset/find-addresses.ts
/** What an unspaced stretch must have gone past, or begun with, to be an address from there on. */
var openings = [
	/:\/\/./,
	/^www\./,
	/^10\.\d{4}/
];
var none$1 = /* @__PURE__ */ new Set();
/** Indexes of the characters before which a place lies inside an address. */
function findAddresses(characters) {
	if (!/:\/\/|www\.|10\./.test(textOf$1(characters))) return none$1;
	const found = /* @__PURE__ */ new Set();
	let stretch = "";
	let from;
	characters.forEach(({ text }, index) => {
		if (!/^[!-~]$/.test(text)) {
			stretch = "";
			from = void 0;
			return;
		}
		if (from !== void 0) found.add(index);
		stretch += text;
		from ??= openings.some((opening) => opening.test(stretch)) ? index : void 0;
	});
	return found;
}
// ../../node_modules/.pnpm/hyphen@1.14.1/node_modules/hyphen/hyphen.js
var require_hyphen = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module, this$1) => {
	/** Text hyphenation in Javascript.
	*  Copyright (C) 2026 Yevhen Tiurin (yevhentiurin@gmail.com)
	*  https://github.com/ytiurin/hyphen
	*
	*  Released under the ISC license
	*  https://github.com/ytiurin/hyphen/blob/master/LICENSE
	*/
	(function(root, factory) {
		if (typeof define === "function" && define.amd) define([], factory);
		else if (typeof module === "object" && module.exports) module.exports = factory();
		else root.createHyphenator = factory();
	})(this$1, function() {
		function createTextReader(setup) {
			var char1 = "";
			var char2 = "";
			var i = 0;
			var verifier = setup();
			return function(text) {
				while (i < text.length) {
					char1 = text.charAt(i++);
					char2 = text.charAt(i);
					var verified = verifier(char1, char2);
					if (verified !== void 0) return verified;
				}
			};
		}
		var isNotLetter = RegExp.prototype.test.bind(/\s|(?![\'])[\!-\@\[-\`\{-\~\u2013-\u203C]/);
		function createHTMLVerifier() {
			var skip = false;
			return function(accumulate, chars) {
				if (skip) {
					if (chars[0] === ">") {
						accumulate();
						skip = false;
					}
				} else if (chars[0] === "<" && (!isNotLetter(chars[1]) || chars[1] === "/")) skip = true;
				return skip;
			};
		}
		function createHyphenCharVerifier(hyphenChar) {
			var skip = false;
			return function(accumulate, chars) {
				if (skip) {
					if (!isNotLetter(chars[0]) && isNotLetter(chars[1])) {
						accumulate();
						skip = false;
					}
				} else if (!isNotLetter(chars[0]) && chars[1] === hyphenChar) skip = true;
				return skip;
			};
		}
		function createHyphenationVerifier(verifiers, minWordLength) {
			return function() {
				var accum0 = "";
				var accum = "";
				function accumulate() {
					accum0 += accum;
					accum = "";
				}
				function resolveWith(value) {
					accum0 = "";
					accum = "";
					return value;
				}
				return function(char1, char2) {
					accum += char1;
					var skip = verifiers.reduce(function(skip2, verify) {
						return skip2 || verify(accumulate, [char1, char2]);
					}, false);
					if (!skip) {
						if (isNotLetter(char1) && !isNotLetter(char2)) accumulate();
						if (!isNotLetter(char1) && isNotLetter(char2)) {
							if (accum.length >= minWordLength) return resolveWith([accum0, accum]);
							else accumulate();
						}
					}
					if (char2 === "") {
						if (accum.length < minWordLength || skip) accumulate();
						return resolveWith([accum0, accum]);
					}
				};
			};
		}
		function levelsToMarkers(levels) {
			var markers = [];
			for (var i = 0; i < levels.length; i++) if ((levels[i] & 1) === 1) markers.push(i);
			return markers;
		}
		function insertChar(text, hyphenChar, markers) {
			if (markers.length === 0) return text;
			var resultText = [text.slice(0, markers[0])];
			if (markers.length > 1) for (var i = 0, j = 1; j < markers.length; i++, j++) resultText.push(text.slice(markers[i], markers[j]));
			resultText.push(text.slice(markers[markers.length - 1]));
			return resultText.join(hyphenChar);
		}
		function markersFromExceptionsDefinition(exceptionsList) {
			return exceptionsList.reduce(function(markersDict, definition) {
				var i = 0, markers = [];
				while ((i = definition.indexOf("-", i + 1)) > -1) markers.push(i);
				markersDict[definition.toLocaleLowerCase().replace(/\-/g, "")] = markers;
				return markersDict;
			}, {});
		}
		function createCharIterator(str) {
			var i = 0;
			function nextChar() {
				return str[i++];
			}
			return nextChar;
		}
		function createStringSlicer(str) {
			var i = 0, slice = str;
			function next() {
				slice = str.slice(i++);
				if (slice.length < 3) return;
				return slice;
			}
			function isFirstCharacter() {
				return i === 2;
			}
			return [next, isFirstCharacter];
		}
		function hyphenateWord(text, loweredText, levelsTable, patternTrie) {
			var levels = new Array(text.length + 1), loweredText = ("." + loweredText + ".").split(""), wordSlice, letter, triePtr, trieNode, patternLevelsIndex, patternLevels, patternEntityIndex = -1, slicer, nextSlice, isFirstCharacter, nextLetter;
			for (var i = levels.length; i--;) levels[i] = 0;
			slicer = createStringSlicer(loweredText);
			nextSlice = slicer[0];
			isFirstCharacter = slicer[1];
			while (wordSlice = nextSlice()) {
				patternEntityIndex++;
				if (isFirstCharacter()) patternEntityIndex--;
				triePtr = patternTrie;
				nextLetter = createCharIterator(wordSlice);
				while (letter = nextLetter()) {
					if ((trieNode = triePtr[letter]) === void 0) break;
					triePtr = {};
					patternLevelsIndex = -1;
					switch (Object.prototype.toString.call(trieNode)) {
						case "[object Array]":
							triePtr = trieNode[0];
							patternLevelsIndex = trieNode[1];
							break;
						case "[object Object]":
							triePtr = trieNode;
							break;
						case "[object Number]": patternLevelsIndex = trieNode;
					}
					if (patternLevelsIndex < 0) continue;
					patternLevels = levelsTable[patternLevelsIndex];
					for (var k = 0; k < patternLevels.length; k++) levels[patternEntityIndex + k] = Math.max(patternLevels[k], levels[patternEntityIndex + k]);
				}
			}
			levels[0] = levels[1] = levels[levels.length - 1] = levels[levels.length - 2] = 0;
			return levelsToMarkers(levels);
		}
		function start(text, levelsTable, patterns, cache, markersDict, hyphenChar, skipHTML, minWordLength, isAsync) {
			function done() {
				resolveNewText(newText);
			}
			var newText = "", fragments, readText = createTextReader(createHyphenationVerifier((skipHTML ? [createHTMLVerifier()] : []).concat(createHyphenCharVerifier(hyphenChar)), minWordLength)), resolveNewText = function() {};
			function nextTick() {
				var loopStart = /* @__PURE__ */ new Date();
				while ((!isAsync || /* @__PURE__ */ new Date() - loopStart < 10) && (fragments = readText(text))) {
					if (fragments[1]) {
						var cacheKey = fragments[1].length ? "~" + fragments[1] : "";
						if (!Object.prototype.hasOwnProperty.call(cache, cacheKey)) {
							var loweredWord = fragments[1].toLocaleLowerCase();
							if (!Object.prototype.hasOwnProperty.call(markersDict, loweredWord)) markersDict[loweredWord] = hyphenateWord(fragments[1], loweredWord, levelsTable, patterns);
							cache[cacheKey] = insertChar(fragments[1], hyphenChar, markersDict[loweredWord]);
						}
						fragments[1] = cache[cacheKey];
					}
					newText += fragments[0] + fragments[1];
				}
				if (!fragments) done();
				else setTimeout(nextTick);
			}
			if (isAsync) {
				setTimeout(nextTick);
				return new Promise(function(resolve) {
					resolveNewText = resolve;
				});
			} else {
				nextTick();
				return newText;
			}
		}
		var SETTING_DEFAULT_ASYNC = false;
		var SETTING_DEFAULT_EXCEPTIONS = [];
		var SETTING_DEFAULT_HTML = true;
		var SETTING_DEFAULT_HYPH_CHAR = "­";
		var SETTING_DEFAULT_MIN_WORD_LENGTH = 5;
		var SETTING_NAME_ASYNC = "async";
		var SETTING_NAME_EXCEPTIONS = "exceptions";
		var SETTING_NAME_HTML = "html";
		var SETTING_NAME_HYPH_CHAR = "hyphenChar";
		var SETTING_NAME_MIN_WORD_LENGTH = "minWordLength";
		var _global = typeof global === "object" ? global : typeof window === "object" ? window : typeof self === "object" ? self : {};
		function extend(target, source) {
			target = target || {};
			for (var key in source) target[key] = source[key];
			return target;
		}
		function validateArray(value) {
			return value instanceof Array;
		}
		function keyOrDefault(object, key, defaultValue, test) {
			if (key in object && (test ? test(object[key]) : true)) return object[key];
			return defaultValue;
		}
		function exceptionsFromMarkers(markers, hyphenChar) {
			var exceptions = {};
			for (var word in markers) exceptions["~" + word] = insertChar(word, hyphenChar, markers[word]);
			return exceptions;
		}
		function exceptionsFromDefinition(exceptionsList, hyphenChar) {
			return exceptionsList.reduce(function(exceptions, exception) {
				exceptions["~" + exception.replace(/\-/g, "")] = exception.replace(/\-/g, hyphenChar);
				return exceptions;
			}, {});
		}
		function createHyphenator(patternsDefinition, options) {
			options = options || {};
			var asyncMode = keyOrDefault(options, SETTING_NAME_ASYNC, SETTING_DEFAULT_ASYNC), caches = {}, markersDict = {}, exceptions = {}, hyphenChar = keyOrDefault(options, SETTING_NAME_HYPH_CHAR, SETTING_DEFAULT_HYPH_CHAR), levelsTable = patternsDefinition[0], patterns = patternsDefinition[1], minWordLength = keyOrDefault(options, SETTING_NAME_MIN_WORD_LENGTH, SETTING_DEFAULT_MIN_WORD_LENGTH) >> 0, skipHTML = keyOrDefault(options, SETTING_NAME_HTML, SETTING_DEFAULT_HTML), userExceptions = keyOrDefault(options, SETTING_NAME_EXCEPTIONS, SETTING_DEFAULT_EXCEPTIONS, validateArray);
			var cacheKey = hyphenChar + minWordLength;
			exceptions[cacheKey] = {};
			if (patternsDefinition[2]) {
				exceptions[cacheKey] = exceptionsFromMarkers(patternsDefinition[2], hyphenChar);
				markersDict = patternsDefinition[2];
			}
			if (userExceptions && userExceptions.length) {
				exceptions[cacheKey] = extend(exceptions[cacheKey], exceptionsFromDefinition(userExceptions, hyphenChar));
				markersDict = extend(markersDict, markersFromExceptionsDefinition(userExceptions));
			}
			caches[cacheKey] = extend({}, exceptions[cacheKey]);
			if (asyncMode && !("Promise" in _global)) throw new Error("Failed to create hyphenator: Could not find global Promise object, needed for hyphenator to work in async mode");
			return function(text, options2) {
				options2 = options2 || {};
				var localHyphenChar = keyOrDefault(options2, SETTING_NAME_HYPH_CHAR, hyphenChar), localMinWordLength = keyOrDefault(options2, SETTING_NAME_MIN_WORD_LENGTH, minWordLength) >> 0, localUserExceptions = keyOrDefault(options2, SETTING_NAME_EXCEPTIONS, SETTING_DEFAULT_EXCEPTIONS, validateArray), cacheKey2 = localHyphenChar + localMinWordLength;
				if (!exceptions[cacheKey2] && patternsDefinition[2]) {
					exceptions[cacheKey2] = exceptionsFromMarkers(patternsDefinition[2], localHyphenChar);
					caches[cacheKey2] = extend(caches[cacheKey2], exceptions[cacheKey2]);
				}
				if (localUserExceptions && localUserExceptions.length) {
					exceptions[cacheKey2] = extend(exceptions[cacheKey2], exceptionsFromDefinition(localUserExceptions, localHyphenChar));
					markersDict = extend(markersDict, markersFromExceptionsDefinition(localUserExceptions));
					caches[cacheKey2] = extend(caches[cacheKey2], exceptions[cacheKey2]);
				}
				return start(text, levelsTable, patterns, caches[cacheKey2], markersDict, localHyphenChar, skipHTML, localMinWordLength, asyncMode);
			};
		}
		return createHyphenator;
	});
}));
// ../../node_modules/.pnpm/hyphen@1.14.1/node_modules/hyphen/patterns/en-gb.js
var import_hyphen = /* @__PURE__ */ require_kept_code.__toESM(require_hyphen(), 1);
function make$1() {
	const module = { exports: {} };
	(function(root, exports) {
		if (typeof define === "function" && define.amd) define([], function() {
			return exports;
		});
		else if (typeof module === "object" && module.exports) module.exports = exports;
		else root.hyphenationPatternsEnGb = exports;
	})(this, [
		[
			[
				0,
				0,
				4
			],
			[
				0,
				0,
				3
			],
			[
				0,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				0,
				3
			],
			[
				0,
				0,
				5
			],
			[
				0,
				0,
				0,
				3
			],
			[
				0,
				0,
				1
			],
			[
				0,
				0,
				0,
				5
			],
			[
				0,
				0,
				2
			],
			[
				0,
				0,
				0,
				2
			],
			[
				0,
				0,
				3,
				0,
				3
			],
			[
				0,
				0,
				4,
				5
			],
			[
				0,
				0,
				0,
				0,
				0,
				4
			],
			[
				0,
				0,
				3,
				4
			],
			[
				0,
				0,
				0,
				4,
				5
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				5
			],
			[
				0,
				0,
				0,
				0,
				0,
				5
			],
			[
				0,
				0,
				5,
				4
			],
			[
				0,
				0,
				0,
				0,
				5
			],
			[
				0,
				0,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				1
			],
			[
				0,
				0,
				5,
				0,
				5
			],
			[
				0,
				0,
				4,
				4
			],
			[
				0,
				0,
				4,
				2
			],
			[
				0,
				0,
				3,
				2
			],
			[
				0,
				0,
				0,
				5,
				0,
				5
			],
			[
				0,
				0,
				4,
				0,
				4
			],
			[
				0,
				0,
				0,
				3,
				4
			],
			[0, 4],
			[1],
			[2],
			[
				2,
				0,
				0,
				4
			],
			[0, 3],
			[4],
			[3],
			[5],
			[0, 5],
			[
				0,
				0,
				2,
				5
			],
			[0, 2],
			[4, 2],
			[
				4,
				0,
				1
			],
			[
				0,
				1,
				2
			],
			[
				0,
				0,
				0,
				0,
				2
			],
			[0, 1],
			[
				2,
				0,
				2
			],
			[2, 1],
			[
				2,
				1,
				0,
				4
			],
			[2, 2],
			[
				0,
				5,
				4
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				0,
				0,
				3
			],
			[
				0,
				0,
				2,
				2
			],
			[
				0,
				0,
				3,
				0,
				5
			],
			[
				0,
				5,
				0,
				5
			],
			[
				0,
				0,
				5,
				0,
				4
			],
			[
				4,
				0,
				0,
				0,
				2
			],
			[4, 3],
			[
				0,
				4,
				1,
				4
			],
			[
				0,
				2,
				3
			],
			[
				4,
				0,
				4
			],
			[
				5,
				0,
				5
			],
			[
				0,
				0,
				4,
				1
			],
			[
				2,
				1,
				2
			],
			[
				0,
				0,
				1,
				2
			],
			[4, 1],
			[3, 2],
			[
				5,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				5,
				4
			],
			[
				1,
				0,
				2
			],
			[
				0,
				0,
				3,
				0,
				4
			],
			[
				4,
				5,
				4
			],
			[
				4,
				1,
				2
			],
			[
				0,
				5,
				5
			],
			[
				0,
				2,
				0,
				4
			],
			[
				0,
				0,
				3,
				4,
				3
			],
			[
				3,
				0,
				0,
				3
			],
			[
				3,
				0,
				0,
				0,
				3
			],
			[
				0,
				1,
				4
			],
			[
				1,
				0,
				0,
				2
			],
			[
				1,
				2,
				2
			],
			[
				0,
				2,
				0,
				2
			],
			[
				3,
				0,
				3
			],
			[
				0,
				0,
				0,
				4,
				3
			],
			[5, 4],
			[
				0,
				2,
				5
			],
			[
				0,
				5,
				0,
				0,
				5
			],
			[
				0,
				3,
				2
			],
			[1, 2],
			[
				4,
				0,
				0,
				4
			],
			[
				0,
				4,
				4
			],
			[
				0,
				1,
				0,
				4
			],
			[
				3,
				4,
				0,
				2
			],
			[
				0,
				3,
				4
			],
			[
				5,
				0,
				3
			],
			[1, 4],
			[
				3,
				0,
				0,
				0,
				4
			],
			[
				1,
				0,
				1
			],
			[2, 5],
			[
				3,
				0,
				1
			],
			[4, 5],
			[
				1,
				0,
				1,
				2
			],
			[
				2,
				0,
				4
			],
			[
				0,
				0,
				4,
				3
			],
			[
				0,
				5,
				0,
				4
			],
			[
				5,
				0,
				4
			],
			[
				0,
				5,
				0,
				2
			],
			[
				0,
				1,
				0,
				1
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				5
			],
			[
				0,
				4,
				5
			],
			[
				0,
				0,
				2,
				1
			],
			[4, 4],
			[
				0,
				4,
				3,
				0,
				0,
				4
			],
			[
				0,
				4,
				0,
				4
			],
			[
				0,
				4,
				3
			],
			[
				0,
				4,
				5,
				0,
				0,
				5
			],
			[
				0,
				3,
				0,
				0,
				5
			],
			[
				4,
				0,
				0,
				2
			],
			[
				0,
				3,
				0,
				4
			],
			[
				0,
				0,
				3,
				0,
				0,
				3
			],
			[
				0,
				5,
				2
			],
			[
				0,
				0,
				4,
				0,
				5
			],
			[
				0,
				2,
				0,
				1
			],
			[
				0,
				0,
				0,
				2,
				3
			],
			[
				0,
				0,
				2,
				3
			],
			[2, 3],
			[
				4,
				0,
				0,
				3
			],
			[
				2,
				0,
				0,
				1
			],
			[
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				5
			],
			[
				0,
				0,
				0,
				2,
				1
			],
			[
				0,
				0,
				1,
				4
			],
			[
				1,
				0,
				4
			],
			[
				0,
				5,
				0,
				0,
				4
			],
			[
				2,
				1,
				4
			],
			[
				0,
				4,
				0,
				2
			],
			[
				0,
				4,
				2
			],
			[
				5,
				0,
				0,
				0,
				4
			],
			[
				0,
				1,
				0,
				0,
				4
			],
			[
				0,
				3,
				0,
				3
			],
			[
				0,
				4,
				0,
				3
			],
			[
				0,
				3,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				0,
				1
			],
			[
				0,
				2,
				4
			],
			[
				3,
				0,
				0,
				0,
				0,
				3
			],
			[
				0,
				3,
				0,
				0,
				3
			],
			[
				0,
				5,
				4,
				5
			],
			[
				0,
				0,
				1,
				0,
				4
			],
			[
				2,
				4,
				1
			],
			[
				2,
				0,
				0,
				2
			],
			[
				0,
				1,
				0,
				2
			],
			[
				4,
				0,
				5
			],
			[
				0,
				0,
				4,
				0,
				0,
				5
			],
			[
				0,
				0,
				2,
				4
			],
			[
				4,
				0,
				3
			],
			[
				2,
				0,
				1
			],
			[
				0,
				4,
				1
			],
			[
				3,
				0,
				2
			],
			[
				0,
				2,
				2
			],
			[
				0,
				3,
				0,
				5
			],
			[
				3,
				0,
				0,
				4
			],
			[
				5,
				0,
				5,
				0,
				5
			],
			[
				5,
				0,
				0,
				3
			],
			[
				4,
				0,
				0,
				5
			],
			[
				2,
				0,
				0,
				0,
				4
			],
			[
				3,
				0,
				4
			],
			[
				5,
				0,
				0,
				0,
				2
			],
			[3, 4],
			[
				3,
				0,
				0,
				1
			],
			[
				0,
				0,
				0,
				0,
				0,
				5,
				4
			],
			[
				5,
				0,
				0,
				2,
				1
			],
			[
				3,
				0,
				0,
				0,
				0,
				4
			],
			[
				0,
				3,
				0,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				1,
				2
			],
			[
				5,
				4,
				3
			],
			[
				0,
				0,
				4,
				0,
				0,
				4
			],
			[
				0,
				3,
				0,
				1
			],
			[
				0,
				3,
				0,
				2
			],
			[
				0,
				0,
				0,
				0,
				4,
				4
			],
			[
				2,
				0,
				0,
				3
			],
			[
				4,
				3,
				0,
				2
			],
			[
				0,
				0,
				1,
				0,
				2
			],
			[
				0,
				0,
				0,
				2,
				4
			],
			[
				5,
				0,
				0,
				5
			],
			[
				5,
				4,
				0,
				3
			],
			[
				2,
				3,
				2
			],
			[
				0,
				0,
				4,
				0,
				1
			],
			[
				0,
				0,
				0,
				4,
				4
			],
			[
				0,
				0,
				0,
				3,
				2
			],
			[2, 4],
			[
				0,
				4,
				0,
				5
			],
			[
				0,
				4,
				1,
				0,
				4
			],
			[
				0,
				4,
				1,
				2
			],
			[
				0,
				0,
				4,
				4,
				0,
				3
			],
			[
				0,
				0,
				0,
				5,
				0,
				4
			],
			[
				0,
				0,
				5,
				2
			],
			[
				4,
				1,
				4
			],
			[
				0,
				4,
				0,
				0,
				4
			],
			[
				0,
				2,
				1
			],
			[
				5,
				0,
				0,
				5,
				4
			],
			[
				5,
				0,
				0,
				0,
				5
			],
			[
				1,
				0,
				0,
				4
			],
			[
				0,
				0,
				5,
				5
			],
			[
				0,
				5,
				0,
				0,
				2
			],
			[
				2,
				0,
				3
			],
			[5, 2],
			[
				0,
				2,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				0,
				5,
				4
			],
			[
				5,
				0,
				0,
				0,
				0,
				4
			],
			[
				1,
				0,
				0,
				1
			],
			[
				0,
				0,
				5,
				0,
				0,
				5
			],
			[
				0,
				4,
				3,
				4
			],
			[5, 5],
			[
				4,
				4,
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				5,
				2
			],
			[
				0,
				0,
				0,
				0,
				4,
				3
			],
			[
				0,
				1,
				1
			],
			[
				3,
				0,
				0,
				2
			]
		],
		{
			".": {
				a: {
					b: {
						i: 0,
						o: { l: 1 }
					},
					c: {
						e: [{ t: 3 }, 2],
						h: 2,
						t: { i: { v: { a: 4 } } }
					},
					d: {
						d: { i: { n: 0 } },
						e: 1,
						o: 1
					},
					e: {
						d: 4,
						r: { i: 5 }
					},
					f: {
						f: 1,
						t: 1
					},
					g: {
						a: 0,
						n: 4
					},
					i: { r: 5 },
					l: {
						i: { m: 4 },
						k: 6,
						l: { e: 1 }
					},
					m: {
						a: {
							r: 4,
							t: { e: 7 }
						},
						i: 8,
						p: {
							e: 1,
							h: 1
						}
					},
					n: [{
						a: {
							b: 5,
							s: 5
						},
						d: [{ a: 4 }, 9],
						e: {
							l: 0,
							n: 0
						},
						g: { l: 0 },
						o: { n: { ".": 0 } },
						s: 1,
						t: {
							a: 5,
							i: [{ c: 2 }, 10],
							o: 11
						},
						y: 7
					}, 6],
					p: {
						h: { o: { r: 7 } },
						i: 0
					},
					r: {
						a: {
							b: 4,
							p: 4
						},
						c: { i: 0 },
						d: 4,
						e: 0,
						i: [{ s: {
							e: 0,
							i: 0
						} }, 2],
						s: { e: { n: 4 } },
						t: { i: { c: { l: 7 } } }
					},
					s: [{
						q: 0,
						s: { i: { b: 4 } }
					}, 6],
					t: {
						a: { r: 4 },
						e: { l: { i: 12 } },
						o: { m: { i: {
							s: { e: 4 },
							z: 4
						} } },
						r: 1,
						t: 1
					},
					u: {
						b: 1,
						g: { u: 13 },
						r: { e: 14 },
						s: 7,
						t: { h: { e: { n: 15 } } }
					},
					v: [{ e: { r: { a: 4 } } }, 0]
				},
				b: {
					a: {
						p: { t: { i: { s: { m: 7 } } } },
						r: { r: { i: { c: 16 } } },
						s: { i: [{ c: 4 }, 2] }
					},
					e: {
						d: { i: 1 },
						l: { o: 1 },
						r: { a: 17 },
						s: { m: 4 }
					},
					i: { e: { r: 0 } },
					l: { a: { z: { o: 18 } } },
					o: {
						l: { o: 1 },
						s: { o: { m: 7 } },
						u: { n: { d: 19 } },
						v: 2
					},
					r: {
						a: { c: { h: 7 } },
						e: 9
					},
					u: { r: { n: { i: 18 } } }
				},
				c: {
					a: {
						d: { e: 1 },
						g: { i: { n: 0 } },
						m: {
							i: 7,
							o: 5
						},
						n: [{ t: { a: 7 } }, 20],
						p: { i: { t: { u: 4 } } },
						r: { i: 2 },
						s: { u: { a: { l: 7 } } },
						t: { i: 0 }
					},
					e: {
						n: {
							s: { o: 7 },
							t: {
								e: { n: { a: 7 } },
								r: { i: 18 }
							}
						},
						r: { i: 2 }
					},
					h: 0,
					i: { t: { a: 2 } },
					l: {
						e: { m: { e: 18 } },
						i: { m: { a: { t: { o: 16 } } } }
					},
					o: {
						i: { t: 4 },
						p: {
							a: 1,
							r: { o: 7 }
						},
						r: { u: 1 },
						s: { i: 1 },
						t: {
							e: { r: 4 },
							y: { l: { e: 15 } }
						}
					},
					r: { i: { t: { i: { c: { i: 7 } } } } },
					u: { s: { t: { o: { m: 15 } } } }
				},
				d: {
					a: { v: 7 },
					e: {
						a: { c: { o: 7 } },
						l: {
							e: {
								c: 4,
								g: 7
							},
							i: [{ r: 18 }, 1]
						},
						m: 6,
						n: {
							i: { t: 4 },
							o: 1
						},
						r: [{
							a: 1,
							e: { s: 4 },
							i: 1
						}, 9],
						s: {
							c: { r: { i: { b: 4 } } },
							e: { r: { v: 4 } },
							i: {
								g: { n: { e: 4 } },
								r: 4,
								s: 4
							},
							p: { o: { i: 4 } }
						},
						t: { e: { r: { m: { i: 15 } } } },
						v: { e: 1 },
						w: 0
					},
					i: {
						a: {
							l: { ".": 0 },
							s: 5,
							t: 0
						},
						n: { a: 2 },
						o: { c: 7 }
					},
					o: [{
						e: 0,
						m: { e: { s: { t: 15 } } }
					}, 8],
					u: {
						a: { l: { ".": 0 } },
						c: 0
					},
					y: { s: 5 }
				},
				e: {
					a: { s: { t: 18 } },
					c: {
						h: { i: { n: 16 } },
						o: 5,
						t: 1
					},
					d: {
						e: { m: 4 },
						i: { t: {
							".": 0,
							i: 0
						} }
					},
					g: 0,
					i: {
						d: 1,
						r: 4
					},
					l: {
						e: { v: 10 },
						i: 8,
						u: { s: 7 }
					},
					m: {
						b: 1,
						i: { n: 4 },
						p: [{ y: 4 }, 2]
					},
					n: [{
						c: 4,
						d: { e: { d: 0 } },
						s: 1,
						t: [{ a: 4 }, 9]
					}, 6],
					o: { s: 7 },
					p: { i: [{ d: 5 }, 20] },
					r: {
						a: 8,
						e: { m: 21 },
						i: 22,
						o: [{
							s: 19,
							t: 3
						}, 23],
						r: { i: 0 }
					},
					s: [{
						c: { a: { l: 16 } },
						p: 1,
						t: 1
					}, 6],
					t: {
						e: { r: { n: 16 } },
						h: { e: 5 }
					},
					u: [{ r: 2 }, 6],
					v: {
						a: { l: 3 },
						o: { l: { u: { t: 18 } } }
					},
					w: 0,
					x: [{ a: 1 }, 6],
					y: { e: 5 }
				},
				f: {
					a: {
						l: { l: { e: 2 } },
						r: { i: 2 }
					},
					e: {
						c: { u: { n: { d: { a: 7 } } } },
						n: { d: 2 },
						o: { f: { f: 16 } }
					},
					i: [{
						l: {
							i: { a: 4 },
							t: { r: 7 }
						},
						n: {
							e: { s: { s: 7 } },
							g: 5,
							i: { t: 17 }
						},
						s: { c: 14 }
					}, 8],
					o: { c: 1 },
					r: { a: { n: { c: { h: 18 } } } },
					u: { g: { a: 4 } }
				},
				g: {
					a: { m: [{ e: { t: 7 } }, 0] },
					e: {
						n: {
							e: { t: [{ i: 4 }, 2] },
							i: { a: 7 }
						},
						r: { o: 1 }
					},
					l: { o: { r: { i: { o: 18 } } } },
					n: { o: { s: { t: 12 } } },
					o: {
						n: { o: 1 },
						s: 5
					}
				},
				h: {
					a: {
						b: [{ i: { l: { i: 4 } } }, 9],
						m: { a: 18 },
						n: { d: { e: 2 } },
						s: { t: { i: 18 } }
					},
					e: {
						i: 0,
						m: { a: 7 }
					},
					i: [{ b: 1 }, 8],
					o: {
						l: 8,
						r: { o: { l: 4 } },
						v: 5
					},
					y: { l: { o: 1 } }
				},
				i: {
					c: { o: { s: 5 } },
					d: { i: 9 },
					g: [{ n: 6 }, 1],
					l: { i: 0 },
					m: { b: 4 },
					n: [{
						d: 1,
						e: 24,
						i: 8,
						o: 1,
						t: 1,
						v: { e: { s: { t: { i: 15 } } } }
					}, 6],
					r: { r: 1 },
					s: {
						c: 0,
						l: { i: 0 },
						o: [{ m: 7 }, 0]
					}
				},
				k: {
					a: { r: { o: 4 } },
					i: {
						e: 0,
						n: { e: 5 }
					}
				},
				l: {
					a: {
						b: { o: 2 },
						m: { e: [{ n: { t: { a: 7 } } }, 0] },
						n: { i: 7 },
						s: { h: { e: 19 } }
					},
					e: {
						m: 0,
						n: { t: { i: 7 } },
						p: [{ r: 7 }, 8],
						s: { s: { o: { n: 7 } } },
						v: { a: { n: 4 } }
					},
					i: {
						b: { r: { a: { r: 15 } } },
						g: { a: 5 },
						o: [{ n: { s: 0 } }, 1],
						p: 0
					},
					o: {
						c: { a: 5 },
						g: { i: { a: 0 } },
						p: [{ h: 3 }, 8],
						u: { s: { i: 18 } },
						v: { e: { r: 7 } }
					},
					u: { b: 5 },
					y: { o: 5 }
				},
				m: {
					a: {
						c: { u: 7 },
						l: {
							a: { d: 25 },
							i: { n: 4 }
						},
						r: { t: { i: 7 } },
						t: { h: 18 }
					},
					e: {
						l: { o: { d: { i: { o: 4 } } } },
						n: { t: [{ a: 7 }, 19] },
						r: { i: {
							d: 4,
							n: 4
						} },
						t: { e: { r: 2 } }
					},
					i: {
						e: 0,
						g: { r: 1 },
						n: { u: { e: 7 } },
						r: { k: 19 },
						s: 20,
						t: { o: 4 }
					},
					o: {
						b: { i: 1 },
						l: { e: { c: 4 } },
						n: { a: 5 },
						r: { t: { i: 7 } }
					},
					u: {
						n: { i: 1 },
						s: { i: [{ c: { o: 18 } }, 1] }
					},
					y: { t: { h: 3 } }
				},
				n: {
					a: {
						k: 4,
						r: { i: 19 },
						s: { t: [{ i: 7 }, 19] }
					},
					e: { c: { t: 5 } },
					i: {
						c: 0,
						t: { r: { o: 4 } }
					},
					o: {
						c: 0,
						m: { o: 5 },
						s: { t: 5 },
						t: { i: { c: 4 } }
					},
					u: { c: { l: { e: 16 } } }
				},
				o: {
					b: {
						e: {
							d: 18,
							l: 1
						},
						l: 1
					},
					d: 0,
					e: {
						d: 7,
						s: { o: 4 }
					},
					f: { t: 4 },
					i: 0,
					l: { d: 0 },
					m: { e: [{ l: 4 }, 9] },
					n: {
						c: { e: 0 },
						e: 0
					},
					p: {
						i: 8,
						t: { a: 7 }
					},
					r: [{
						a: { t: [{ o: { r: { i: 7 } } }, 26] },
						c: { h: { e: 4 } },
						d: 1,
						e: [{ o: 1 }, 2],
						i: 0,
						n: { e: { r: 12 } },
						o: 8
					}, 6],
					s: [{ i: 2 }, 6],
					t: { h: 7 },
					u: { t: 20 },
					v: 0
				},
				p: {
					a: {
						l: { i: 7 },
						r: { a: {
							d: { i: { s: 18 } },
							f: 7,
							t: 18
						} },
						t: {
							a: 4,
							i: { o: 0 }
						}
					},
					e: {
						c: {
							t: 27,
							u: 3
						},
						d: { e: 5 },
						n: { d: [{ e: 7 }, 19] },
						p: { t: 5 },
						r: {
							i: { n: 18 },
							s: { e: { c: 16 } }
						},
						t: { i: { t: { i: 4 } } }
					},
					h: [{
						e: { n: { o: { m: 7 } } },
						o: { n: { i: 19 } }
					}, 8],
					i: {
						e: 8,
						l: { a: 1 }
					},
					l: {
						a: { s: { t: 12 } },
						i: { c: [{ a: 12 }, 19] },
						o: { s: 19 }
					},
					o: {
						l: {
							a: 1,
							i: { t: { e: 4 } }
						},
						p: [{ l: 7 }, 8],
						s: {
							i: { t: { i: { o: 4 } } },
							s: { i: 7 }
						}
					},
					r: { o: { b: { a: { t: 7 } } } },
					u: {
						r: { r: 2 },
						t: { t: { e: 2 } }
					}
				},
				r: {
					a: {
						c: { e: { m: 4 } },
						n: { g: { i: 7 } }
					},
					e: {
						c: { a: 1 },
						f: { e: { r: { e: 7 } } },
						g: { a: { r: 4 } },
						i: 6,
						l: { i: { n: 4 } },
						m: 6,
						o: 4,
						s: {
							c: { i: 7 },
							e: { n: 4 },
							p: { o: 4 },
							t: {
								a: { t: 4 },
								o: { r: { e: 4 } },
								r: 4
							}
						},
						t: { a: 1 },
						u: 4,
						w: 1
					},
					i: {
						b: { a: 7 },
						n: 2,
						t: 9
					},
					o: {
						l: { l: { a: 2 } },
						s: { a: 5 }
					}
				},
				s: {
					a: [{
						c: { r: 7 },
						l: {
							i: [{ n: 4 }, 2],
							t: { e: { r: 18 } }
						},
						n: { c: 18 },
						p: { a: 7 },
						v: { o: 1 }
					}, 8],
					c: { i: { e: 5 } },
					e: {
						a: { s: 5 },
						c: { t: [{ o: 7 }, 19] },
						g: { r: 1 },
						n: { t: 5 },
						q: 6,
						r: { i: { e: 2 } },
						s: 20,
						v: { e: { r: { a: 7 } } }
					},
					h: 8,
					i: {
						g: { n: { o: 4 } },
						s: 5
					},
					t: [{
						a: { t: { o: 19 } },
						r: {
							a: { t: { o: 18 } },
							i: { n: { g: { i: 15 } } }
						}
					}, 0],
					u: {
						d: { a: 4 },
						l: {
							p: { h: { a: 16 } },
							t: 5
						}
					}
				},
				t: {
					a: {
						c: { t: { i: [{ c: 7 }, 19] } },
						m: [{ a: { r: 16 } }, 0],
						r: { o: 7 }
					},
					e: {
						c: { t: 19 },
						l: {
							a: 7,
							l: { e: 18 }
						},
						m: 0,
						r: {
							a: { t: 21 },
							p: 2
						}
					},
					h: [{ o: [{ l: 19 }, 2] }, 0],
					i: [{
						l: 2,
						n: { i: 4 },
						t: { i: { s: 2 } }
					}, 8],
					o: { r: 20 },
					r: {
						a: { n: { c: 19 } },
						i: {
							b: { a: { l: 7 } },
							d: 5,
							n: { a: 19 },
							s: { t: { i: 7 } }
						},
						o: {
							p: { h: [{ o: 16 }, 2] },
							v: 2
						}
					},
					u: {
						l: { a: { r: 16 } },
						r: {
							b: 19,
							i: 19
						},
						t: {
							e: 4,
							o: 1
						}
					}
				},
				u: {
					l: {
						l: 0,
						t: { i: { m: { a: { t: 18 } } } }
					},
					n: {
						c: {
							e: 4,
							h: 4
						},
						d: [{ e: { r: 16 } }, 24],
						e: 1,
						g: 1,
						i: {
							c: 5,
							o: 5
						},
						k: 13,
						s: 4,
						t: 13,
						u: 4
					},
					p: [{ l: 1 }, 6],
					r: {
						a: 2,
						e: { t: { h: 4 } },
						o: 0
					}
				},
				v: {
					a: { l: { e: { d: 4 } } },
					e: [{
						c: 7,
						l: { o: 4 },
						n: { t: { i: { l: 18 } } },
						r: {
							i: { e: 2 },
							n: 5
						}
					}, 8],
					i: {
						c: { t: { o: 7 } },
						s: [{
							i: 5,
							o: 4
						}, 8]
					},
					o: {
						c: 6,
						l: { u: { t: 4 } }
					}
				},
				w: { i: { n: { e: { s: 18 } } } },
				x: { y: { l: 1 } },
				z: { a: { r: 4 } }
			},
			a: {
				a: 28,
				b: [{
					".": 30,
					a: [{
						r: { e: 4 },
						y: 19
					}, 30],
					b: [{ e: { r: 4 } }, 30],
					e: [{
						r: {
							d: 1,
							r: 1
						},
						t: 32
					}, 31],
					i: {
						c: 6,
						e: 32,
						n: 30,
						o: [{ n: 7 }, 33],
						t: {
							a: 1,
							u: 0
						}
					},
					l: {
						a: 1,
						i: 19
					},
					o: {
						l: { i: { c: 33 } },
						m: 1,
						t: { a: 1 },
						u: { t: 34 }
					},
					r: 6,
					s: { ".": 30 },
					u: {
						l: [{ o: 2 }, 6],
						s: {
							e: 1,
							i: 1
						}
					},
					y: 30
				}, 29],
				c: {
					a: [{
						b: { l: 4 },
						l: 1,
						n: { t: { h: 35 } },
						r: { d: 4 },
						t: 36
					}, 8],
					h: {
						a: { l: 7 },
						i: {
							n: { i: 36 },
							s: { m: 7 }
						},
						r: { o: 12 },
						u: { r: 7 }
					},
					i: [{
						c: 28,
						e: { r: { s: 2 } },
						f: 19,
						t: 33
					}, 30],
					k: { a: 7 },
					l: { i: 1 },
					o: {
						".": 33,
						d: 5,
						n: { r: 4 },
						s: 33,
						u: 33
					},
					r: [{ y: 1 }, 6],
					t: {
						a: { t: { e: 7 } },
						i: { l: { e: 7 } },
						o: [{ r: { y: 7 } }, 8],
						r: 37
					},
					u: { a: { t: 4 } }
				},
				d: {
					a: {
						i: 36,
						v: 5
					},
					e: {
						e: 33,
						n: { i: 4 }
					},
					h: { a: 0 },
					i: {
						c: { a: 1 },
						f: 36,
						l: 33,
						o: { p: 2 },
						p: 2,
						s: { i: 19 },
						t: { i: 32 }
					},
					j: { u: 34 },
					m: { i: { t: 35 } },
					o: [{
						e: 33,
						i: 33,
						l: 1,
						s: 32,
						w: 6
					}, 38],
					r: [{ a: { m: 12 } }, 6],
					u: [{
						l: { a: 1 },
						m: 1
					}, 39],
					y: 33
				},
				e: {
					a: 4,
					c: {
						i: { t: 0 },
						o: 3
					},
					d: [{ i: { s: 7 } }, 33],
					g: 4,
					o: { n: 1 },
					p: 4,
					r: { o: { d: { y: 15 } } },
					s: [{
						i: 4,
						t: 5
					}, 0],
					t: {
						a: 2,
						h: 19,
						o: { r: { ".": 2 } }
					},
					v: { a: 5 }
				},
				f: {
					".": 33,
					e: 33,
					t: { a: 4 },
					u: 28
				},
				g: {
					a: { r: { i: 0 } },
					e: { r: { i: 33 } },
					h: { e: 36 },
					i: {
						a: [{ s: 2 }, 36],
						n: { o: 33 }
					},
					l: [{ i: 19 }, 33],
					n: 40,
					o: {
						n: { i: 1 },
						r: { a: 19 },
						t: 4
					},
					r: [{
						i: 1,
						u: 18
					}, 38]
				},
				h: [{
					a: [{ r: [{ a: 7 }, 42] }, 41],
					e: 43,
					n: 0,
					o: { o: 36 }
				}, 30],
				i: [{
					".": 33,
					a: 1,
					c: 43,
					d: {
						a: 2,
						e: { r: 7 }
					},
					g: [{ u: 4 }, 9],
					l: {
						e: { r: 5 },
						o: 5
					},
					m: { e: { r: 7 } },
					n: {
						d: { e: { r: { s: 7 } } },
						e: { a: 4 },
						g: { ".": 32 },
						i: 5,
						o: 7,
						t: { e: { r: 18 } }
					},
					r: {
						a: 7,
						p: 7,
						s: 5
					},
					s: {
						i: 20,
						m: 36
					}
				}, 44],
				j: [{ u: 28 }, 45],
				k: [{
					e: { l: 19 },
					u: 4
				}, 30],
				l: {
					a: {
						b: { l: 4 },
						c: { t: 12 },
						e: 43,
						i: { s: 4 },
						m: { a: 5 },
						n: { c: { e: 4 } },
						t: 1,
						v: 36
					},
					c: {
						a: { t: 5 },
						h: 1
					},
					d: { r: { i: 7 } },
					e: [{
						c: 32,
						g: 19,
						m: { a: 7 },
						n: { d: { e: 4 } },
						o: 43,
						t: 38
					}, 30],
					i: {
						b: { r: 1 },
						c: {
							i: 2,
							s: 4
						},
						d: 6,
						f: 1,
						g: 35,
						n: [{
							i: 36,
							o: 18
						}, 6],
						p: {
							e: 4,
							o: { t: 4 }
						},
						s: { ".": 33 },
						u: 33
					},
					k: [{ i: { e: 7 } }, 33],
					l: {
						a: {
							b: 0,
							g: 0
						},
						i: {
							a: { n: 18 },
							g: 12,
							s: { h: 0 }
						}
					},
					o: {
						e: 36,
						g: { r: 1 },
						m: 32,
						o: 32,
						r: [{ i: { m: 0 } }, 6],
						s: 19,
						u: [{ s: 1 }, 28],
						w: 36
					},
					p: {
						e: { n: 4 },
						h: 1
					},
					t: {
						a: { t: { i: 4 } },
						i: { e: 1 }
					},
					u: {
						b: 5,
						e: {
							d: 4,
							s: 1
						},
						m: { n: { i: { a: 36 } } }
					},
					v: {
						a: 6,
						e: { r: 4 },
						u: 7
					},
					y: [{ n: 36 }, 46]
				},
				m: [{
					a: {
						d: 36,
						g: 2,
						n: { d: 18 },
						r: { i: { n: { e: 36 } } },
						s: { ".": 32 },
						t: [{
							i: { c: 48 },
							u: 4
						}, 6]
					},
					b: {
						i: { n: 0 },
						u: 34
					},
					e: {
						l: { o: 4 },
						n: [{ d: 19 }, 32],
						r: {
							a: 1,
							l: 4
						}
					},
					i: [{
						c: [{
							a: 4,
							r: 18
						}, 9],
						d: 34,
						l: {
							i: 32,
							y: 4
						},
						n: {
							i: {
								f: 12,
								z: 4
							},
							o: { s: 49 }
						},
						s: { ".": 36 },
						u: { m: { ".": 28 } }
					}, 6],
					o: {
						n: 32,
						r: {
							a: 18,
							t: 50
						},
						s: { e: 4 }
					},
					p: [{
						e: { r: { i: 4 } },
						h: { i: { g: 16 } },
						l: { i: 5 },
						o: { l: 18 }
					}, 8],
					u: { l: 1 },
					y: { l: 18 }
				}, 47],
				n: [{
					a: [{
						d: { i: 36 },
						e: 1,
						g: { e: 1 },
						k: 7,
						l: { i: 1 },
						r: { c: 1 },
						s: { t: 36 }
					}, 8],
					c: { o: { n: 0 } },
					d: {
						a: {
							t: 13,
							u: 7
						},
						e: {
							e: { r: 7 },
							l: 4
						},
						i: {
							f: 4,
							s: { t: 7 },
							t: 4
						},
						o: { n: { i: 0 } }
					},
					e: {
						a: 0,
						e: { r: 4 },
						l: { l: [{ i: 18 }, 1] },
						u: 1
					},
					g: {
						a: { n: 1 },
						o: { v: 12 },
						u: { r: 0 }
					},
					h: 33,
					i: {
						c: 1,
						f: [{ o: 4 }, 5],
						g: 33,
						o: { n: 4 },
						s: { t: { e: 18 } },
						t: { y: 33 },
						u: 33
					},
					n: {
						o: 4,
						y: 33
					},
					o: [{
						e: 8,
						m: { a: 1 },
						r: 3,
						s: 8,
						t: 4
					}, 6],
					s: [{
						c: [{ o: 0 }, 1],
						i: { l: 5 },
						u: { r: 0 }
					}, 8],
					t: {
						a: [{
							b: { l: 7 },
							l: 1,
							m: 4
						}, 51],
						e: 8,
						h: [{
							i: 0,
							r: 34
						}, 29],
						i: {
							c: 33,
							e: 0,
							n: { g: 0 },
							v: 2
						},
						o: { n: { e: 0 } },
						r: 2,
						u: { s: 0 },
						y: { m: 4 }
					},
					u: {
						l: 1,
						m: {
							".": 1,
							s: 4
						},
						r: 32,
						t: 36
					},
					y: [{
						a: 4,
						i: 36
					}, 8]
				}, 38],
				o: [{
					l: { i: 5 },
					w: 35
				}, 30],
				p: [{
					".": 33,
					a: [{
						c: 43,
						l: 1,
						r: { o: 4 }
					}, 33],
					e: {
						l: { i: 7 },
						u: 36
					},
					h: {
						e: { m: 7 },
						i: 5,
						o: { l: 7 },
						y: { l: 50 }
					},
					i: [{
						c: { u: 4 },
						n: [{ e: 0 }, 1],
						r: 36
					}, 6],
					l: {
						a: { n: 32 },
						i: 4
					},
					o: {
						s: { t: { r: 7 } },
						t: { h: 5 }
					},
					r: [{ o: { n: 4 } }, 38],
					s: 33,
					t: { a: { t: 7 } },
					u: {
						l: { a: { r: 7 } },
						n: 36
					}
				}, 30],
				q: [{ u: { i: 36 } }, 28],
				r: [{
					a: {
						b: {
							i: 33,
							o: 7
						},
						c: { t: { i: 12 } },
						g: [{
							e: [{ d: 0 }, 1],
							i: 4,
							o: 1
						}, 9],
						j: 32,
						l: { l: 1 },
						m: 5,
						n: {
							g: 19,
							t: { e: 18 }
						},
						p: { a: 4 },
						t: 6,
						u: 32,
						v: 5
					},
					b: {
						a: 1,
						e: { t: 7 },
						i: { d: 0 },
						l: [{ i: 5 }, 0],
						u: { l: 0 }
					},
					c: { h: {
						e: { t: 4 },
						o: 18
					} },
					d: {
						i: { n: { a: 4 } },
						o: { n: { e: 0 } }
					},
					e: {
						n: [{ d: 18 }, 1],
						t: { t: 4 },
						v: 52
					},
					g: {
						h: 4,
						u: 1
					},
					h: 1,
					i: [{
						f: { f: 4 },
						l: { l: 0 },
						n: {
							e: { t: 53 },
							i: 4
						},
						s: { h: { i: 36 } }
					}, 6],
					m: {
						e: { r: 5 },
						i: { t: 4 }
					},
					n: {
						a: { l: 1 },
						i: { s: 1 }
					},
					o: {
						d: 1,
						i: { d: 4 },
						m: { a: { s: 2 } },
						n: 2,
						t: { i: 36 },
						u: { c: 36 },
						x: 1
					},
					p: {
						e: { r: { s: 7 } },
						u: 0
					},
					r: [{ h: 8 }, 30],
					s: [{
						a: { l: 7 },
						o: 1
					}, 8],
					t: {
						a: { t: 7 },
						h: [{
							e: 19,
							r: 3
						}, 8],
						i: { z: 4 }
					},
					u: [{
						m: 1,
						n: 54
					}, 30],
					y: {
						o: 32,
						t: 36
					},
					z: 4
				}, 38],
				s: {
					a: [{
						f: 0,
						n: 42
					}, 6],
					c: [{
						o: {
							n: 4,
							t: 4
						},
						r: 8
					}, 30],
					e: [{
						c: { t: 1 },
						d: 33,
						p: 19
					}, 8],
					h: {
						a: { y: 7 },
						i: { l: 7 }
					},
					i: {
						l: { y: 4 },
						n: 1,
						o: 36,
						t: 32,
						v: 4
					},
					k: {
						e: { r: 7 },
						i: 19
					},
					l: {
						a: 0,
						o: 0
					},
					o: [{
						c: { h: 4 },
						n: { e: { d: 28 } },
						r: 4
					}, 30],
					p: { h: 1 },
					s: [{
						a: { g: { i: 18 } },
						i: {
							b: { l: 7 },
							l: 0,
							t: 16
						}
					}, 9],
					t: {
						a: [{ t: 0 }, 30],
						i: {
							a: 0,
							s: 1,
							t: 0
						},
						o: 55,
						r: {
							a: 1,
							i: 0
						}
					},
					u: [{
						n: 0,
						r: 4
					}, 6]
				},
				t: {
					a: [{
						b: { i: 33 },
						l: { i: { s: 36 } },
						m: 19,
						p: 5,
						r: { a: 3 },
						s: 5,
						t: 27
					}, 47],
					e: {
						a: { u: 1 },
						c: { h: 1 },
						e: { r: 4 },
						l: {
							".": 36,
							e: 7
						},
						n: {
							a: { t: 4 },
							t: 1
						},
						r: [{
							a: 1,
							n: { i: {
								s: 4,
								z: 4
							} }
						}, 33],
						s: { s: 33 },
						t: 4
					},
					h: [{
						a: 5,
						e: {
							n: 32,
							r: {
								i: { n: 7 },
								o: 7
							},
							t: { e: 7 }
						},
						i: 5,
						o: {
							d: 5,
							n: 36
						},
						r: 7
					}, 39],
					i: {
						a: 56,
						c: [{ i: {
							s: 4,
							t: 7,
							z: 4
						} }, 9],
						f: 38,
						l: 57,
						m: 28,
						n: [{
							a: 33,
							g: 4
						}, 58],
						s: { ".": 59 },
						t: [{ u: [{ d: { i: 15 } }, 3] }, 6],
						u: 33,
						v: { i: [{ z: 36 }, 0] }
					},
					o: [{
						d: 60,
						g: 33,
						l: 30,
						n: 33,
						o: 32,
						p: { s: 28 },
						r: {
							i: { a: { n: 36 } },
							y: 28
						},
						s: 19,
						z: 36
					}, 38],
					r: [{
						a: 1,
						e: [{ s: { s: 60 } }, 28],
						i: [{ c: { u: 16 } }, 6],
						o: {
							n: 1,
							u: 4
						}
					}, 47],
					t: { a: { g: 0 } },
					u: [{
						l: 6,
						m: 2,
						r: {
							a: 1,
							g: 1
						}
					}, 47],
					y: 39
				},
				u: [{
					".": 33,
					b: { i: 7 },
					c: [{
						e: { r: 4 },
						o: 5
					}, 33],
					d: {
						e: { r: 7 },
						i: { c: 12 }
					},
					l: {
						i: 5,
						t: [{
							e: {
								d: 7,
								r: 18
							},
							i: 18
						}, 2]
					},
					m: { a: 1 },
					n: [{
						c: { h: { i: { e: 7 } } },
						d: [{ r: { e: 2 } }, 5]
					}, 9],
					r: {
						e: { o: 4 },
						o: [{ r: 4 }, 2]
					},
					s: {
						".": 33,
						e: { r: 7 },
						p: 7,
						t: { e: { d: 2 } }
					},
					t: {
						a: { r: 5 },
						e: { r: 5 },
						h: 1
					}
				}, 44],
				v: [{
					a: {
						b: 0,
						g: [{ e: 1 }, 2],
						l: {
							a: 7,
							r: 4
						},
						n: { t: 4 },
						r: 4,
						s: 3
					},
					e: {
						n: { d: 1 },
						r: { n: 1 }
					},
					i: {
						g: 1,
						o: { l: 12 },
						s: 6
					}
				}, 30],
				w: {
					e: { r: {
						".": 4,
						s: 4
					} },
					i: 6,
					n: { i: { e: 4 } },
					y: 4
				},
				x: [{ i: { d: 8 } }, 28],
				y: [{
					l: { a: 4 },
					m: 1,
					n: 2,
					s: [{
						i: 4,
						t: { a: 4 }
					}, 9],
					t: { h: 19 }
				}, 33],
				z: [{
					a: { r: 1 },
					e: [{ e: 4 }, 2],
					y: { g: 19 },
					z: { l: 2 }
				}, 44]
			},
			b: {
				a: {
					".": 30,
					b: { i: { r: 4 } },
					c: { k: 34 },
					e: { n: 19 },
					g: { a: 2 },
					h: 35,
					i: 0,
					l: {
						a: 5,
						m: { i: 18 },
						o: { n: 4 },
						u: 7
					},
					m: { a: 2 },
					n: {
						a: [{ n: 4 }, 2],
						e: 28,
						g: 35,
						i: { t: { i: 28 } },
						s: 28
					},
					p: 61,
					r: {
						b: 35,
						d: [{ i: 12 }, 2],
						n: 2,
						o: {
							m: 4,
							n: 5
						},
						s: 35
					},
					s: [{ t: { e: 2 } }, 29],
					t: {
						h: 26,
						i: {
							c: 34,
							o: 4
						},
						o: { n: 7 },
						t: { l: { e: 15 } }
					}
				},
				b: [{
					a: { t: { a: 28 } },
					l: { i: 32 },
					o: { n: { e: 28 } }
				}, 62],
				c: [{ o: { r: { d: 12 } } }, 41],
				d: [{
					e: {
						a: { c: 16 },
						b: 2
					},
					i: { v: 2 }
				}, 45],
				e: [{
					".": 33,
					a: [{ s: 33 }, 34],
					c: {
						a: 1,
						u: 34
					},
					d: [{
						a: 1,
						e: { l: 7 },
						i: 9,
						o: 0,
						r: { a: 4 },
						u: 0
					}, 30],
					e: 35,
					f: 34,
					g: {
						o: 1,
						r: 4,
						u: 1
					},
					l: [{
						a: 1,
						e: 30,
						i: { t: 1 },
						t: 2
					}, 29],
					m: 1,
					n: {
						d: [{
							a: 18,
							e: { r: 18 }
						}, 2],
						e: 6,
						i: { g: 4 },
						u: 4
					},
					o: 33,
					q: 1,
					r: {
						e: 30,
						g: { a: { m: 16 } },
						l: 19,
						r: 35,
						s: 7,
						t: { i: { n: 36 } }
					},
					s: [{
						".": 30,
						l: 1
					}, 63],
					t: { r: 1 },
					w: 1
				}, 38],
				f: [{ a: 2 }, 45],
				h: [{ a: 28 }, 64],
				i: {
					".": 30,
					a: 29,
					b: 61,
					c: { e: { n: 16 } },
					d: [{ i: 7 }, 65],
					e: [{ r: { s: 0 } }, 28],
					f: [{ i: { d: { ".": 0 } } }, 2],
					g: {
						a: 4,
						u: 3
					},
					l: [{
						e: [{ s: 35 }, 38],
						l: 65
					}, 43],
					m: [{ e: { t: 16 } }, 33],
					n: {
						a: 35,
						d: [{ e: 3 }, 66],
						e: { t: 7 },
						i: 67
					},
					o: [{
						l: 5,
						m: 7,
						u: 1
					}, 68],
					p: 2,
					q: 4,
					r: [{
						e: 69,
						u: { s: 4 }
					}, 2],
					s: [{
						m: 35,
						o: 2,
						u: { l: 16 }
					}, 38],
					t: {
						u: { a: 34 },
						y: 33
					},
					v: { e: 4 }
				},
				j: 43,
				k: 70,
				l: [{
					a: {
						c: 35,
						g: 19,
						n: 32,
						s: { t: 35 },
						t: { u: 7 }
					},
					e: {
						m: { a: { t: 18 } },
						r: 34,
						s: { p: 35 }
					},
					i: {
						k: 33,
						m: { a: 3 },
						o: 5,
						q: 9,
						s: 32
					},
					y: 33
				}, 44],
				m: [{
					e: { n: { t: 12 } },
					i: 2
				}, 45],
				n: 64,
				o: [{
					".": 33,
					a: [{ m: 4 }, 34],
					b: 35,
					d: { i: 7 },
					h: 4,
					i: { d: 30 },
					k: { e: 33 },
					l: {
						e: [{ d: 33 }, 2],
						i: 5,
						t: 2
					},
					n: [{
						c: 2,
						e: 2,
						i: {
							e: 2,
							f: 19
						},
						s: { p: 2 }
					}, 34],
					o: 29,
					r: {
						a: { t: 32 },
						d: 5,
						e: {
							e: 7,
							t: 7
						},
						i: [{
							c: 7,
							o: 7
						}, 34],
						n: 2
					},
					t: {
						a: { n: 5 },
						i: 35
					},
					u: {
						n: { t: { i: 18 } },
						r: 34,
						s: 19
					},
					w: [{ s: 5 }, 9],
					x: { y: 33 },
					y: 35
				}, 8],
				r: [{
					a: {
						c: { h: 34 },
						l: 33,
						m: 19,
						n: [{ d: 19 }, 38]
					},
					e: {
						".": 33,
						a: { s: 28 },
						s: 39,
						v: { e: { t: 18 } }
					},
					i: {
						d: 38,
						e: { f: 35 },
						n: { g: 16 },
						o: { s: 2 },
						s: { t: 36 }
					},
					o: {
						a: 28,
						m: { a: 2 },
						s: 19
					},
					u: { m: 19 },
					y: { ".": 33 }
				}, 0],
				s: [{
					c: [{ o: { n: 12 } }, 32],
					e: {
						n: 19,
						r: { v: { a: { n: 16 } } }
					},
					i: [{ n: 19 }, 36],
					o: [{ l: {
						e: 3,
						u: 5
					} }, 9],
					t: {
						a: { c: 28 },
						u: { p: { e: 15 } }
					}
				}, 71],
				t: [{ l: { e: { t: 36 } } }, 45],
				u: {
					".": 33,
					b: 35,
					f: { f: { e: { r: 7 } } },
					l: {
						i: 28,
						o: { s: 28 }
					},
					n: [{
						a: [{ t: 72 }, 2],
						t: 19
					}, 9],
					r: {
						e: 5,
						r: { i: 2 }
					},
					s: {
						i: { e: 19 },
						s: [{ i: 7 }, 42],
						t: 34
					},
					t: {
						a: { r: 4 },
						e: 32,
						i: {
							n: 36,
							o: 34,
							v: 2
						},
						o: 53
					}
				},
				v: 43,
				w: 56,
				y: [{
					".": 33,
					i: 34,
					s: 2,
					t: 35
				}, 30]
			},
			c: {
				a: {
					".": 30,
					b: { i: { n: 7 } },
					c: {
						e: 28,
						o: 3
					},
					d: { r: 2 },
					f: 35,
					g: { o: 1 },
					i: 35,
					k: 35,
					l: [{
						a: [{
							m: { a: { n: 4 } },
							r: 7
						}, 28],
						c: 34,
						e: { f: 4 },
						l: { i: { n: 18 } },
						m: 2,
						y: 1
					}, 43],
					m: {
						a: 1,
						i: 2
					},
					n: {
						a: { r: 4 },
						e: 73,
						o: [{ e: 1 }, 28],
						t: {
							a: { r: 7 },
							e: { d: 7 },
							i: { c: 2 },
							r: 2
						}
					},
					o: 35,
					p: [{
						i: { l: 4 },
						t: [{ i: 5 }, 19],
						u: 5
					}, 29],
					r: [{
						a: {
							c: 52,
							m: { e: 7 }
						},
						e: { e: 1 },
						i: {
							c: 74,
							f: 5
						},
						m: 7,
						n: { i: 5 },
						o: {
							l: 5,
							n: 7,
							o: 7,
							u: 1
						},
						v: 2
					}, 29],
					s: {
						e: 18,
						h: { i: 12 },
						s: 75,
						t: { i: { g: 7 } },
						u: 76
					},
					t: [{
						".": 28,
						c: 38,
						o: { m: 28 },
						r: 24,
						s: 28,
						u: 2
					}, 43],
					u: [{ l: { k: { i: 12 } } }, 34],
					v: { i: { l: 5 } },
					y: 34
				},
				c: [{
					e: {
						n: { t: { r: 16 } },
						s: { s: { a: 19 } }
					},
					h: 32,
					i: {
						d: 27,
						p: 19
					},
					l: { e: 3 }
				}, 77],
				e: {
					".": 33,
					a: {
						b: 33,
						n: 3,
						s: 34
					},
					c: { i: 0 },
					d: [{
						a: [{ r: 1 }, 35],
						e: 34,
						i: 34
					}, 30],
					f: 33,
					g: 4,
					i: { v: 34 },
					l: {
						a: { i: 5 },
						i: { b: 25 },
						l: [{ i: { n: 7 } }, 35],
						o: [{ m: 4 }, 19],
						y: 33
					},
					m: [{
						e: { t: 0 },
						i: 34,
						o: 0
					}, 30],
					n: [{
						c: [{ i: 7 }, 35],
						d: { e: {
							d: 7,
							n: 18,
							r: 18
						} },
						i: 5,
						n: 30,
						t: [{
							a: 19,
							e: {
								d: 7,
								r: {
									".": 7,
									s: 7
								},
								s: 7
							}
						}, 34]
					}, 78],
					p: [{ t: {
						a: 3,
						i: { c: 7 }
					} }, 29],
					r: {
						a: 34,
						b: { i: 2 },
						d: 34,
						e: { m: 1 },
						n: 35
					},
					s: {
						s: 35,
						t: {
							o: 18,
							r: 7
						}
					},
					t: 8,
					w: 2
				},
				h: [{
					".": 33,
					a: {
						b: 33,
						e: 34,
						i: 34,
						m: { p: { e: { r: 18 } } },
						n: { g: { i: 18 } },
						p: { a: 5 }
					},
					e: {
						c: 19,
						d: 33,
						e: 34,
						m: 34,
						o: { l: 5 },
						r: [{
							i: [{ n: 35 }, 0],
							l: 0
						}, 6],
						s: 33,
						t: { e: 34 },
						u: 4,
						v: { a: 7 },
						w: 34,
						x: 4
					},
					i: {
						".": 35,
						a: 34,
						c: { o: 34 },
						l: { y: 1 },
						n: {
							".": 0,
							n: 1
						},
						o: 34,
						p: 35,
						z: { z: 12 }
					},
					k: 4,
					l: { o: { r: 35 } },
					m: 33,
					o: [{
						a: 5,
						c: 35,
						i: [{ d: 4 }, 33],
						r: [{
							e: { d: 33 },
							o: { l: 18 }
						}, 34],
						s: { o: 33 },
						t: [{ i: 33 }, 34],
						u: { s: 4 },
						w: 18
					}, 29],
					r: 34,
					u: {
						r: 19,
						t: 34
					},
					y: {
						d: 35,
						l: 34,
						m: 34
					}
				}, 30],
				i: [{
					".": 33,
					a: {
						c: 33,
						m: 2
					},
					c: { a: 1 },
					d: { s: 33 },
					e: {
						".": 33,
						r: 1,
						s: { t: 1 },
						t: 4
					},
					f: [{ i: 19 }, 1],
					g: [{ a: [{ r: 16 }, 1] }, 33],
					l: [{ l: { i: { n: 7 } } }, 34],
					m: [{
						a: 5,
						e: [{ n: 35 }, 1]
					}, 30],
					n: {
						a: { b: 33 },
						d: 33,
						e: {
							a: 18,
							m: { a: { t: 18 } },
							s: { s: 4 }
						},
						t: 33
					},
					o: {
						l: 1,
						m: 4
					},
					p: { o: 0 },
					s: { i: 19 },
					t: { r: 5 }
				}, 79],
				k: [{
					a: {
						r: 18,
						t: 7
					},
					e: 28,
					i: { f: 4 },
					s: { c: 0 }
				}, 6],
				l: [{
					a: {
						r: { i: { f: 7 } },
						s: 34
					},
					e: [{
						".": 30,
						c: 36,
						m: { a: { t: 49 } },
						v: 3
					}, 80],
					i: {
						m: 20,
						n: { g: 32 },
						q: 9
					},
					o: {
						q: 2,
						t: { r: 28 }
					},
					u: { e: 19 },
					y: {
						p: 18,
						s: 35
					}
				}, 8],
				n: [{ i: 32 }, 8],
				o: [{
					".": 33,
					a: 34,
					b: { a: 4 },
					c: [{
						i: 1,
						u: 4
					}, 34],
					d: {
						i: {
							c: 1,
							f: 1
						},
						y: 33
					},
					e: [{ t: 4 }, 34],
					g: { r: 1 },
					i: {
						d: 56,
						n: { c: 1 }
					},
					l: {
						".": 33,
						a: 5,
						o: {
							g: 1,
							u: 35
						},
						y: 4
					},
					m: {
						a: { s: 4 },
						e: 0,
						o: 69,
						p: 19
					},
					n: [{
						a: { t: { i: 2 } },
						c: { h: 2 },
						d: { e: { r: 18 } },
						e: { y: 2 },
						i: { e: 2 },
						s: 5,
						t: [{ a: { d: 16 } }, 5]
					}, 20],
					o: [{
						p: 19,
						r: 1
					}, 34],
					p: {
						e: 2,
						h: 1,
						l: 4,
						o: 1,
						t: 2
					},
					r: {
						a: 30,
						d: { e: {
							d: 7,
							r: 18
						} },
						e: {
							d: 33,
							l: 1
						},
						n: 34,
						o: [{ l: 4 }, 33],
						t: 35
					},
					s: {
						".": 34,
						t: {
							a: 3,
							e: { r: 18 }
						}
					},
					t: {
						a: 4,
						r: 81,
						y: 35
					},
					u: { s: { t: 18 } },
					v: [{ a: 1 }, 20],
					w: { a: 7 },
					z: [{ i: 4 }, 2]
				}, 79],
				q: 43,
				r: [{
					a: {
						f: [{ t: { i: 16 } }, 35],
						n: [{ i: [{ u: 7 }, 35] }, 28],
						s: { t: 3 },
						t: { e: 2 }
					},
					e: [{
						a: {
							n: 33,
							t: 5
						},
						p: 82,
						t: {
							i: 35,
							o: [{ r: 18 }, 2]
						}
					}, 38],
					i: { l: 5 },
					o: {
						n: 19,
						s: { t: 12 },
						u: 33
					},
					u: { s: 83 },
					y: [{
						m: 3,
						o: 3
					}, 9]
				}, 8],
				s: [{ i: { m: 18 } }, 70],
				t: [{
					a: [{
						c: [{ u: 18 }, 32],
						g: 53,
						n: [{ t: 4 }, 6],
						r: { i: { a: 36 } },
						t: { o: 32 }
					}, 38],
					e: [{
						a: 28,
						e: 84,
						n: { t: 28 },
						r: { i: { a: 19 } },
						s: 4,
						t: 4
					}, 43],
					i: {
						c: [{
							i: { a: 36 },
							s: 28
						}, 8],
						f: { i: { e: 12 } },
						m: 32,
						n: {
							".": 0,
							a: 0,
							g: 4,
							i: 32,
							o: 85
						},
						o: 36,
						s: 86,
						t: [{
							u: 28,
							y: 28
						}, 32],
						v: {
							e: 4,
							i: { t: 0 }
						}
					},
					o: {
						l: { o: 4 },
						m: 43,
						n: 32,
						r: { i: {
							s: 36,
							z: 36
						} }
					},
					r: [{
						e: 38,
						o: { t: 18 }
					}, 43],
					u: [{ m: 38 }, 43],
					y: 43
				}, 30],
				u: {
					b: { a: { t: 5 } },
					f: 28,
					i: { t: { y: 4 } },
					l: {
						a: { b: 7 },
						i: 38,
						l: {
							e: { r: 18 },
							i: { n: 18 }
						},
						t: 87
					},
					m: { i: 0 },
					n: {
						a: 35,
						e: 2,
						i: 35
					},
					o: { l: 35 },
					p: {
						a: 4,
						i: 1,
						l: 32
					},
					r: [{
						e: { r: 2 },
						i: { a: { l: 7 } },
						o: 88
					}, 29],
					s: [{ a: 7 }, 29],
					t: {
						i: { v: 32 },
						r: 32
					},
					u: 35,
					v: 4
				},
				y: {
					".": 30,
					b: { i: 0 },
					c: 29,
					l: 5,
					m: 0,
					n: { o: 4 },
					s: [{ t: { o: 7 } }, 2],
					t: 0
				},
				z: 8
			},
			d: {
				a: {
					".": 33,
					b: { r: 28 },
					c: [{
						h: [{ e: 36 }, 19],
						t: 34
					}, 87],
					g: [{ i: 89 }, 43],
					l: {
						e: 28,
						g: 28,
						l: { e: { r: 7 } }
					},
					m: {
						a: 7,
						e: 34,
						i: 32,
						u: 4
					},
					n: {
						g: 34,
						t: 90
					},
					p: 32,
					r: {
						d: 32,
						m: 35
					},
					s: [{ t: { a: 18 } }, 91],
					t: [{
						i: { v: 12 },
						u: 2
					}, 43],
					u: {
						g: { h: 50 },
						n: { t: { e: 18 } }
					},
					v: 34
				},
				b: 32,
				c: 92,
				d: [{
					e: { r: { e: 28 } },
					i: 32,
					l: {
						e: { r: 32 },
						i: 32
					},
					y: { i: 32 }
				}, 77],
				e: {
					".": 30,
					a: {
						c: { t: 3 },
						w: 4
					},
					b: { i: [{ t: 7 }, 0] },
					c: [{
						a: { n: { t: 4 } },
						i: { l: 0 },
						r: 6,
						t: 33
					}, 34],
					d: { i: 5 },
					f: {
						o: { r: { e: 16 } },
						y: { ".": 0 }
					},
					g: [{ u: 0 }, 1],
					i: {
						o: 1,
						s: 93
					},
					l: {
						a: { t: 1 },
						i: { e: 19 },
						l: {
							e: { r: 7 },
							i: 7
						},
						o: 4
					},
					m: [{
						i: {
							e: 33,
							s: 88
						},
						o: {
							n: [{ s: 0 }, 19],
							r: 1,
							s: 0
						},
						y: 33
					}, 94],
					n: {
						a: 63,
						d: 2,
						e: 33,
						h: 32,
						i: { e: 19 },
						s: {
							a: 18,
							e: { r: 18 }
						},
						t: { i: { t: 7 } }
					},
					o: {
						d: 1,
						l: 5,
						n: [{ t: 16 }, 42]
					},
					p: [{
						e: { n: 12 },
						o: { s: { i: 49 } },
						u: 8
					}, 6],
					q: 32,
					r: {
						a: {
							c: 12,
							i: 1
						},
						e: [{
							d: 33,
							g: 4,
							r: 34
						}, 28],
						i: 29,
						k: 5,
						m: [{ i: [{ n: 7 }, 2] }, 34],
						n: { e: 35 },
						o: [{ s: 7 }, 95],
						s: 5,
						u: 35
					},
					s: {
						".": 33,
						a: 1,
						c: [{ a: [{ l: 4 }, 2] }, 35],
						e: { c: 1 },
						i: [{
							d: 1,
							g: { n: { a: 7 } }
						}, 2],
						p: [{ o: { n: 7 } }, 20],
						q: 1,
						t: {
							".": 32,
							i: 5
						}
					},
					t: [{
						e: { s: 1 },
						h: 4,
						i: 8
					}, 96],
					v: {
						i: {
							l: 5,
							s: 1,
							t: 1
						},
						o: {
							i: 0,
							l: { u: 16 }
						}
					},
					x: 34
				},
				f: [{ o: { l: 19 } }, 97],
				g: [{
					a: 0,
					e: {
						l: 19,
						n: 28
					},
					r: 32
				}, 38],
				h: [{
					o: { t: 19 },
					u: 28
				}, 64],
				i: {
					".": 33,
					a: [{
						d: 8,
						r: 34,
						t: { o: { m: 18 } }
					}, 29],
					b: 64,
					c: {
						".": 43,
						a: { m: 7 },
						e: 0,
						h: 1,
						l: 36,
						o: { l: 7 },
						t: [{
							a: { t: 7 },
							e: 2
						}, 29],
						u: {
							l: 35,
							r: 36
						}
					},
					d: 29,
					e: {
						r: { s: 0 },
						v: 81
					},
					f: { o: 28 },
					g: { a: {
						l: 5,
						m: 1
					} },
					l: [{
						l: 35,
						o: 19,
						u: 1
					}, 2],
					m: {
						e: {
							r: 4,
							t: 12
						},
						i: 6
					},
					n: [{
						e: 2,
						g: { i: 7 },
						o: { s: 4 }
					}, 45],
					o: [{
						c: 2,
						l: { a: 0 }
					}, 98],
					p: { t: 7 },
					r: {
						e: 34,
						i: 1,
						o: 99
					},
					s: [{
						c: 28,
						e: { n: 50 },
						i: { a: 34 },
						s: 34
					}, 61],
					t: {
						a: { s: 28 },
						e: { r: 28 },
						h: { e: 12 },
						o: [{ r: 50 }, 32],
						y: 30
					},
					u: 29,
					v: [{
						a: { l: 0 },
						i: { n: { e: 4 } }
					}, 100],
					x: { i: 2 }
				},
				j: 43,
				l: [{
					a: 43,
					e: {
						f: 35,
						s: { t: 35 },
						w: 34
					},
					i: { n: 19 },
					o: 43,
					u: 36
				}, 101],
				m: 45,
				n: 71,
				o: [{
					".": 33,
					b: 28,
					c: { u: 102 },
					g: { a: 2 },
					j: 0,
					l: {
						".": 28,
						e: { n: 5 },
						i: {
							n: { e: 4 },
							t: 7
						},
						o: { n: 0 },
						s: 28
					},
					m: {
						".": 35,
						a: { n: 12 },
						i: {
							n: [{ o: 7 }, 16],
							t: 7
						},
						o: 4
					},
					n: {
						a: { t: 2 },
						y: 33
					},
					o: 34,
					r: [{
						".": 33,
						m: 2,
						t: 19
					}, 38],
					s: [{
						i: { m: 4 },
						s: { i: 12 }
					}, 28],
					t: {
						a: 20,
						t: { i: { n: 2 } }
					},
					u: { s: 30 },
					w: { n: 28 },
					x: 34
				}, 29],
				p: 43,
				r: [{
					a: {
						i: { l: 36 },
						l: 32,
						m: 34,
						n: 19,
						s: [{ t: 12 }, 28]
					},
					e: {
						l: 34,
						s: [{ s: { o: 16 } }, 19]
					},
					i: {
						e: 2,
						f: 28,
						g: 82
					},
					o: {
						m: 28,
						p: { h: { o: 49 } }
					},
					u: { n: { k: 50 } }
				}, 8],
				s: [{
					l: 36,
					m: [{ i: 0 }, 1],
					w: 28
				}, 71],
				t: [{ h: { o: 4 } }, 0],
				u: [{
					".": 30,
					a: { t: 6 },
					c: [{
						h: 18,
						i: { a: { n: 18 } },
						o: 0
					}, 34],
					e: {
						l: {
							i: 4,
							l: 4
						},
						n: 4,
						t: { t: 4 }
					},
					i: { n: 4 },
					l: {
						c: 5,
						e: 32,
						l: 2
					},
					m: { b: { e: 2 } },
					n: {
						a: 2,
						c: 103
					},
					p: [{ l: 1 }, 8],
					r: { o: 35 },
					s: {
						e: 36,
						t: { e: { r: 18 } }
					},
					u: 1
				}, 29],
				v: [{
					e: { r: [{ t: 50 }, 42] },
					o: { c: { a: { t: 18 } } }
				}, 43],
				w: [{ e: { l: { l: 50 } } }, 45],
				y: [{
					a: {
						d: { ".": 0 },
						r: 4
					},
					e: 104,
					k: 35,
					l: [{ l: 3 }, 9],
					m: { i: 35 },
					n: 34,
					s: { p: 5 }
				}, 47],
				z: { o: 32 }
			},
			e: {
				a: [{
					b: 33,
					c: {
						t: [{ e: 2 }, 43],
						u: 4
					},
					d: {
						d: 36,
						e: { r: 5 },
						i: 20,
						l: { i: 5 }
					},
					g: 0,
					k: 20,
					l: {
						a: 5,
						e: { r: 5 },
						o: { g: 1 }
					},
					m: {
						b: { l: 2 },
						e: { r: 5 }
					},
					n: { i: 7 },
					p: [{
						e: { r: 7 },
						p: 32
					}, 9],
					r: {
						a: 5,
						e: { r: 5 },
						l: { i: 2 },
						r: 105,
						t: {
							e: 2,
							h: { i: 16 }
						}
					},
					s: {
						e: { r: 7 },
						o: { n: { i: 0 } },
						s: [{ e: { m: 49 } }, 106],
						t: [{ i: 18 }, 2]
					},
					t: {
						e: {
							n: { i: 7 },
							r: 5
						},
						i: {
							e: 7,
							f: 32,
							t: [{ u: 2 }, 12]
						},
						r: { i: 32 },
						u: 28
					},
					u: 5,
					v: {
						i: [{ e: 19 }, 7],
						o: { u: 7 }
					},
					z: { i: 7 }
				}, 8],
				b: [{
					a: { r: 19 },
					b: 8,
					e: [{
						l: {
							".": 28,
							s: 28
						},
						n: 38,
						t: 4
					}, 2],
					i: [{
						l: 36,
						n: 28,
						s: 28
					}, 8],
					l: 28,
					o: {
						s: 28,
						t: { o: 3 }
					},
					r: [{ a: 6 }, 38],
					t: 8,
					u: {
						c: 28,
						s: { i: 18 }
					}
				}, 43],
				c: {
					a: [{
						d: { e: [{ n: 18 }, 1] },
						l: { e: 18 },
						m: 36,
						p: { o: 28 },
						t: [{ h: 4 }, 1]
					}, 8],
					e: [{ n: { t: { o: 16 } } }, 43],
					h: { i: 5 },
					i: {
						b: 28,
						f: 2,
						p: { i: 18 }
					},
					l: [{ i: { p: 1 } }, 43],
					o: {
						n: { s: {
							c: 19,
							t: { i: { t: 107 } }
						} },
						r: {
							a: 1,
							o: 4
						}
					},
					r: {
						a: { t: 1 },
						e: {
							a: { n: 4 },
							m: 28
						},
						o: 6
					},
					t: {
						a: { t: { i: 7 } },
						e: { r: 0 },
						i: {
							c: 19,
							t: 0
						},
						u: { s: 11 }
					},
					u: { l: [{ i: 36 }, 6] }
				},
				d: [{
					a: {
						n: { s: 36 },
						t: 38
					},
					e: [{
						d: 28,
						h: 36,
						l: { e: 28 },
						s: { t: 3 },
						t: { e: [{ r: 15 }, 5] },
						v: 32,
						w: 36
					}, 9],
					g: 0,
					i: {
						a: { l: { s: 2 } },
						c: {
							a: { l: 4 },
							s: 4
						},
						g: {
							e: { s: 49 },
							r: 4
						},
						m: { e: 1 },
						t: 6,
						v: [{ i: { d: 18 } }, 9]
					},
					l: { i: 1 },
					o: {
						r: 19,
						x: 28
					},
					r: { o: 6 },
					u: {
						c: { e: { r: 7 } },
						l: [{ o: 1 }, 38],
						r: 108
					}
				}, 30],
				e: {
					c: { e: 0 },
					d: {
						e: { r: 5 },
						o: 0
					},
					f: 8,
					g: 4,
					i: 6,
					l: { i: 109 },
					m: [{
						e: { r: 7 },
						i: 5
					}, 8],
					p: [{ a: 0 }, 20],
					r: { i: { n: { e: 2 } } },
					s: { i: 19 },
					t: { o: 1 }
				},
				f: [{
					a: {
						c: { t: { o: 16 } },
						l: 19
					},
					e: { r: { e: { e: 4 } } },
					i: {
						n: { i: { t: { e: 4 } } },
						t: { e: 28 }
					},
					l: 0,
					o: { r: { e: { s: { t: 18 } } } },
					u: [{
						g: 28,
						t: { a: 18 }
					}, 30]
				}, 43],
				g: {
					e: { l: 3 },
					i: {
						a: 7,
						b: 28
					},
					l: {
						a: 32,
						e: 1
					},
					m: { i: 0 },
					n: { a: { b: 4 } },
					o: { n: 48 },
					r: 38,
					u: { r: 36 }
				},
				h: [{
					o: 36,
					s: 4,
					y: [{ d: { r: 18 } }, 9]
				}, 41],
				i: {
					d: [{ o: 35 }, 2],
					f: 33,
					g: [{ n: { i: { t: 36 } } }, 9],
					n: {
						".": 28,
						c: 32,
						e: 38,
						g: 43,
						i: 7,
						s: { ".": 28 }
					},
					p: 22,
					r: { o: 5 },
					s: [{ i: 5 }, 33],
					t: {
						e: { r: 7 },
						h: 19
					},
					v: [{ e: { r: 5 } }, 38],
					z: 38
				},
				j: [{ u: { d: { i: { c: 49 } } } }, 43],
				k: {
					e: { n: 1 },
					i: { s: 4 },
					l: 0
				},
				l: {
					a: {
						c: 28,
						d: 36,
						g: { e: 4 },
						m: 19,
						n: { c: 4 },
						s: { t: 50 },
						t: {
							e: { s: 28 },
							i: { v: { e: 4 } }
						}
					},
					c: { h: { e: { r: 18 } } },
					d: { e: { r: 5 } },
					e: [{
						a: { g: 18 },
						d: 110,
						n: {
							i: 4,
							o: 1
						},
						o: 5,
						p: { h: 7 },
						r: 6,
						s: [{
							s: 36,
							t: { e: 28 }
						}, 43],
						t: { o: 10 },
						v: {
							a: 3,
							i: 5
						},
						x: 4
					}, 30],
					i: {
						c: { a: 111 },
						e: [{ r: { s: 2 } }, 43],
						m: 32,
						n: { g: 1 },
						o: { n: 5 },
						s: 112,
						t: { t: 19 },
						v: 32
					},
					l: {
						a: { b: 0 },
						i: { z: 7 }
					},
					o: {
						a: 32,
						c: [{
							a: 7,
							u: 3
						}, 32],
						d: { i: 2 },
						g: 38,
						m: { a: { t: { e: 18 } } },
						p: {
							".": 4,
							s: 4
						}
					},
					p: { i: { n: 7 } },
					s: { o: 1 },
					t: { i: { e: 4 } },
					u: [{
						m: 2,
						s: 19
					}, 43],
					v: 2,
					y: {
						i: 36,
						t: 34
					}
				},
				m: {
					a: {
						g: { o: 1 },
						n: { a: 1 },
						r: [{ c: { a: 16 } }, 19],
						t: {
							i: { z: 4 },
							o: { l: 18 }
						}
					},
					b: { i: 4 },
					e: [{
						e: 28,
						l: 28,
						m: 32,
						r: {
							a: 113,
							o: 4
						},
						t: { e: 19 }
					}, 90],
					i: {
						c: { i: { s: 0 } },
						e: 28,
						g: [{ r: { a: 18 } }, 38],
						n: {
							a: 1,
							g: 4
						},
						o: 32,
						s: { m: 1 },
						t: { a: 28 },
						u: 28
					},
					m: { a: { e: 0 } },
					n: { i: { t: 33 } },
					o: {
						b: { i: 5 },
						d: { u: 19 },
						g: 38,
						i: 28,
						l: { o: 1 },
						m: 4,
						n: [{
							i: 32,
							o: { l: 18 }
						}, 33],
						r: [{
							i: { s: 4 },
							r: 1
						}, 38],
						t: { i: { c: 28 } },
						z: 36
					},
					p: {
						a: { r: [{ a: 15 }, 18] },
						e: { s: 4 },
						l: { i: { ".": 33 } },
						r: { e: 0 }
					},
					u: {
						m: 1,
						t: 36
					}
				},
				n: {
					a: {
						c: 1,
						l: 28,
						m: { o: 10 },
						n: { n: 0 },
						r: 58,
						s: { ".": 1 },
						t: { u: { r: { e: 7 } } }
					},
					c: {
						e: { p: 34 },
						i: { l: { e: 0 } },
						t: 19
					},
					d: [{
						a: { l: 11 },
						e: { d: { l: 0 } },
						r: { i: { t: 7 } }
					}, 30],
					e: [{
						d: 7,
						e: 1,
						l: { l: { e: 36 } },
						p: 36,
						r: [{
							e: { o: 36 },
							v: 18
						}, 38],
						s: {
							i: 4,
							s: 32
						},
						t: [{ t: 0 }, 6],
						u: 58,
						w: 32
					}, 33],
					g: { i: 1 },
					i: {
						c: 1,
						e: { r: 4 },
						g: { r: 10 },
						n: 4,
						t: { u: 18 }
					},
					k: 1,
					o: [{
						i: 1,
						m: 9,
						t: { y: 1 },
						v: 3
					}, 6],
					s: [{
						a: { l: 7 },
						p: 1,
						u: {
							m: 0,
							s: 0
						}
					}, 8],
					t: {
						a: { r: 5 },
						e: { r: { s: 0 } },
						i: {
							a: 4,
							f: { y: 0 }
						},
						o: 8,
						r: { i: [{ n: 7 }, 0] },
						u: {
							p: 7,
							s: 0
						}
					},
					u: [{
						a: 1,
						f: 1,
						r: 1,
						t: 4
					}, 33],
					w: { a: 35 }
				},
				o: {
					b: 1,
					c: { h: 28 },
					d: { a: 28 },
					f: 9,
					l: [{
						a: {
							r: { ".": 7 },
							t: 7
						},
						o: { g: { i: 49 } },
						u: 36
					}, 8],
					m: 1,
					n: {
						a: 2,
						t: 32
					},
					p: { t: 2 },
					r: [{
						d: { e: 2 },
						e: 5,
						o: 7
					}, 106],
					s: 63,
					t: { o: 0 }
				},
				p: {
					a: [{
						l: 0,
						r: { c: 4 },
						t: 2
					}, 43],
					e: {
						n: { d: { e: { n: 16 } } },
						r: { t: 4 },
						t: {
							e: 28,
							i: { t: { i: { o: 7 } } }
						},
						x: 4
					},
					h: [{ i: 2 }, 20],
					i: { g: 38 },
					l: {
						a: 36,
						i: { c: 1 }
					},
					o: { l: {
						a: 3,
						i: [{ t: 15 }, 3]
					} },
					r: {
						e: {
							h: 1,
							s: { e: 16 }
						},
						i: { m: 4 },
						o: { b: 114 }
					},
					t: { o: { r: 5 } },
					u: [{
						r: 115,
						t: { a: 28 }
					}, 77]
				},
				q: { u: { i: { n: [{ o: 18 }, 12] } } },
				r: [{
					a: {
						c: { i: { e: 2 } },
						d: { o: 2 },
						g: 2,
						l: 2,
						p: {
							h: 1,
							i: 1,
							y: 1
						},
						t: {
							i: {
								".": 33,
								m: 33
							},
							u: 4
						}
					},
					b: {
						a: { t: 1 },
						e: 1,
						o: { s: 7 }
					},
					c: [{
						h: 1,
						l: 1
					}, 30],
					d: [{
						a: { r: 7 },
						i: { e: 19 }
					}, 30],
					e: [{
						a: { l: 1 },
						d: 33,
						g: { r: 1 },
						l: {
							".": 4,
							l: 4,
							s: 4
						},
						m: { e: 28 },
						n: [{
							d: 35,
							e: 19
						}, 1],
						o: { l: 7 },
						q: 32,
						r: 1,
						s: [{
							e: 4,
							i: 1,
							t: {
								e: 4,
								i: 4,
								r: 18
							}
						}, 2],
						t: [{
							".": 1,
							s: 1,
							t: 1
						}, 19],
						v: 2,
						x: 1
					}, 30],
					g: {
						i: { v: 3 },
						l: 1
					},
					i: {
						a: {
							".": 1,
							n: 0
						},
						c: {
							i: { d: 2 },
							k: 60
						},
						d: 8,
						e: 1,
						f: { f: 1 },
						m: { e: { t: 0 } },
						n: [{ a: 2 }, 1],
						o: {
							n: 2,
							u: 1
						},
						s: {
							c: 0,
							t: { a: 7 }
						},
						t: 116,
						v: 32,
						z: 4
					},
					j: 33,
					k: 2,
					m: {
						e: 1,
						o: { i: 0 }
					},
					n: {
						a: {
							c: { l: 35 },
							l: { i: { s: 4 } }
						},
						e: { r: 5 },
						i: {
							s: 5,
							t: 5
						}
					},
					o: {
						".": 33,
						i: {
							d: 1,
							s: 7
						},
						s: { t: 7 }
					},
					p: { e: { n: { t: { i: { n: 15 } } } } },
					r: { e: {
						l: { a: 18 },
						p: 0
					} },
					s: { i: { n: { e: 4 } } },
					t: {
						e: {
							d: 4,
							r: [{
								".": 7,
								s: 7
							}, 0]
						},
						h: { i: 0 },
						i: { z: 7 }
					},
					u: [{
						b: 2,
						d: 7,
						n: { d: 16 }
					}, 30],
					v: { i: { l: 0 } },
					w: { a: { u: 35 } },
					y: { t: { h: 50 } },
					z: 30
				}, 6],
				s: {
					".": 33,
					a: {
						m: 4,
						n: 4
					},
					c: [{
						a: { n: 4 },
						h: { e: 4 },
						i: { e: 18 },
						u: { t: 16 }
					}, 38],
					e: {
						a: 32,
						c: { t: 32 },
						e: 36,
						g: 85,
						l: 2,
						n: { c: 4 }
					},
					h: {
						a: 117,
						i: 43,
						u: 36
					},
					i: {
						a: { n: 2 },
						c: {
							".": 4,
							k: 36
						},
						d: {
							e: { n: 4 },
							i: { u: 7 }
						},
						e: { s: 4 },
						m: 1,
						n: 1,
						o: { n: 36 },
						t: [{
							".": 0,
							s: 0
						}, 28]
					},
					k: { i: { n: 32 } },
					m: { i: 92 },
					o: {
						d: 0,
						l: {
							a: 1,
							u: 10
						},
						n: { a: 1 },
						p: 5,
						r: 43
					},
					p: {
						e: { r: 118 },
						i: {
							r: { a: 4 },
							t: 4
						},
						l: [{ e: { n: 15 } }, 0],
						o: { t: 4 },
						r: 119
					},
					s: {
						a: {
							n: 102,
							r: 16
						},
						e: { e: 7 },
						i: { l: 0 },
						o: 8
					},
					t: {
						a: {
							b: 19,
							n: 5,
							r: 36,
							u: 4
						},
						i: [{
							f: { i: 7 },
							g: { a: { t: { i: 7 } } }
						}, 38],
						o: {
							c: 32,
							o: 4
						},
						r: 2,
						u: { d: 12 }
					},
					u: [{
						l: 58,
						r: 120
					}, 43]
				},
				t: {
					a: [{
						l: {
							".": 1,
							l: { i: { s: 4 } },
							o: 52
						},
						m: { e: 7 },
						p: 5,
						r: {
							i: 1,
							y: 4
						},
						s: 0,
						t: {
							e: 1,
							i: 1
						},
						y: 4
					}, 8],
					e: {
						e: { r: 1 },
						l: { l: { i: 16 } },
						n: {
							d: { e: { r: 16 } },
							i: 4
						},
						r: [{
							a: 10,
							i: { a: 4 }
						}, 42],
						x: 19
					},
					h: [{ y: { l: 50 } }, 121],
					i: {
						a: 30,
						c: { u: 32 },
						g: { i: 2 },
						m: 36,
						n: [{ a: 2 }, 1],
						r: 32,
						t: { i: { v: 4 } },
						u: 2
					},
					o: {
						l: { o: 4 },
						m: { e: { t: { e: 36 } } },
						n: [{ a: 1 }, 38],
						r: { i: 3 }
					},
					r: {
						a: {
							g: 18,
							l: 110,
							m: 18,
							n: 0
						},
						e: { s: { s: 4 } },
						i: [{
							a: 0,
							b: { a: 16 },
							m: 28
						}, 6],
						o: 6
					},
					t: [{ e: { r: 1 } }, 8],
					u: {
						d: [{ e: 1 }, 19],
						m: 28
					},
					w: { e: 0 },
					z: 4
				},
				u: {
					d: { i: { o: 16 } },
					e: 2,
					k: 7,
					m: 33,
					r: {
						g: 32,
						i: 7
					},
					s: 2,
					t: {
						e: {
							n: 4,
							r: 1
						},
						i: 5
					}
				},
				v: {
					a: {
						b: { i: 0 },
						l: { e: 18 },
						p: 122,
						s: { t: 1 },
						t: 1
					},
					e: {
						l: { i: 4 },
						n: 2,
						r: {
							a: { t: 4 },
							e: {
								n: 4,
								r: 19
							},
							i: 28
						},
						s: 28
					},
					i: {
						a: [{ b: 28 }, 43],
						c: [{ t: { u: 49 } }, 38],
						d: 3,
						g: 4,
						l: { e: 0 },
						s: {
							h: 4,
							i: { n: 18 },
							o: 18
						},
						u: 28
					},
					o: {
						c: 3,
						l: {
							e: 18,
							u: { t: { e: 18 } }
						}
					},
					u: 2
				},
				w: {
					a: [{
						g: 28,
						y: 36
					}, 43],
					e: { r: 6 },
					h: 32,
					i: {
						e: 4,
						n: 6,
						s: { h: 4 },
						t: 32
					},
					r: 43
				},
				x: {
					i: { c: 4 },
					o: { n: { ".": 0 } },
					p: 29
				},
				y: {
					".": 33,
					a: { s: 0 },
					l: 2,
					s: 24
				},
				z: {
					e: { r: {
						".": 4,
						s: 4
					} },
					i: { e: 4 }
				}
			},
			f: {
				a: [{
					".": 30,
					b: { i: 2 },
					c: {
						e: { t: 1 },
						t: 42,
						u: 123
					},
					g: 124,
					l: {
						l: { i: { n: 18 } },
						o: [{ n: 4 }, 35],
						s: { i: { f: { i: { e: 18 } } } }
					},
					n: {
						a: 125,
						t: {
							a: { s: { i: { z: 7 } } },
							i: 3
						}
					},
					r: [{ i: 5 }, 35],
					w: 35
				}, 87],
				b: 99,
				d: 97,
				e: {
					".": 30,
					a: {
						s: 34,
						t: { u: 5 }
					},
					b: { r: 7 },
					c: 34,
					d: 126,
					i: 35,
					l: { i: 6 },
					m: { i: [{ n: 16 }, 5] },
					n: {
						d: { e: { r: 18 } },
						i: 36
					},
					r: {
						e: {
							d: 33,
							e: 5
						},
						o: [{
							c: 4,
							m: 7
						}, 34],
						r: 34,
						v: 5
					},
					s: {
						".": 30,
						s: { o: 3 },
						t: {
							a: 3,
							i: 18
						}
					},
					t: [{
						a: { l: 2 },
						i: { n: 2 },
						o: 2
					}, 0],
					u: 34,
					v: { e: { r: { i: 4 } } }
				},
				f: [{
					e: [{
						c: { t: { e: 19 } },
						t: 36
					}, 43],
					i: [{
						a: 36,
						c: 32,
						e: 36,
						l: 3,
						s: 58
					}, 43],
					l: {
						e: 0,
						i: { n: 1 }
					},
					o: {
						c: 3,
						n: { i: 12 },
						r: { e: 3 }
					},
					r: [{ a: { n: { c: { h: 127 } } } }, 32]
				}, 30],
				h: 99,
				i: {
					a: { n: { c: { e: 4 } } },
					b: { u: 7 },
					c: {
						".": 33,
						a: { l: 33 },
						i: 34,
						s: 33
					},
					d: { e: {
						l: 4,
						n: 5
					} },
					e: {
						l: 19,
						r: { c: 19 }
					},
					g: { h: { t: 16 } },
					l: 68,
					n: [{
						a: [{ l: 1 }, 9],
						d: 3,
						e: 9,
						g: 43,
						i: { n: 35 },
						n: { i: 2 }
					}, 30],
					r: { m: 128 },
					t: {
						a: 32,
						e: { e: 36 }
					}
				},
				l: [{
					a: 34,
					e: { s: 9 },
					i: {
						c: { a: 32 },
						n: 19
					},
					o: [{ r: { i: { c: 7 } } }, 34],
					u: [{ m: { i: 19 } }, 34]
				}, 8],
				o: [{
					".": 33,
					c: 34,
					e: [{ t: { i: 12 } }, 8],
					l: { i: [{ e: 0 }, 129] },
					m: { e: { n: { t: 49 } } },
					n: [{ d: { e: 2 } }, 8],
					o: 34,
					r: {
						a: {
							m: 4,
							y: 7
						},
						b: 7,
						d: { i: 2 },
						e: { t: 3 },
						m: [{ a: 82 }, 35],
						t: { u: { n: { a: 16 } } }
					},
					v: 1
				}, 29],
				r: [{
					a: {
						g: { a: 18 },
						n: { t: 12 },
						r: 19,
						t: { c: { h: 49 } }
					},
					e: { s: 2 },
					o: { s: { t: { i: 16 } } },
					u: { c: 19 }
				}, 68],
				s: [{ p: 0 }, 124],
				t: [{
					e: {
						d: 43,
						r: { ".": 28 },
						s: 4
					},
					i: {
						e: { t: 2 },
						n: { e: 0 }
					}
				}, 30],
				u: [{
					".": 33,
					c: 0,
					e: { l: { l: { i: 18 } } },
					g: { a: 2 },
					m: { i: { n: 0 } },
					n: { g: 9 },
					r: {
						e: { d: 33 },
						n: 5
					},
					s: {
						i: { l: 1 },
						o: 7
					},
					t: { i: { l: 4 } }
				}, 34]
			},
			g: {
				a: {
					".": 33,
					c: { i: { e: 0 } },
					d: {
						i: 19,
						o: { s: 0 }
					},
					g: 34,
					i: 34,
					l: {
						e: [{ n: 4 }, 34],
						i: { a: 19 },
						l: { e: { r: 7 } },
						o: 34
					},
					m: { b: { l: 2 } },
					n: {
						a: { t: 7 },
						e: { d: 33 },
						g: { e: { r: 18 } },
						t: {
							".": 36,
							r: 2,
							s: 36
						}
					},
					r: {
						c: 36,
						e: [{ e: 5 }, 28],
						i: { z: { a: 12 } },
						o: { t: 4 },
						p: 7,
						r: 35
					},
					s: [{
						i: 7,
						o: [{ l: 16 }, 5],
						s: { i: { n: 18 } },
						t: { r: 3 }
					}, 130],
					t: [{
						".": 28,
						i: { v: 7 },
						o: {
							".": 28,
							s: 28
						},
						t: 28,
						u: 7
					}, 43],
					u: { d: 18 },
					z: { a: 4 }
				},
				b: 43,
				d: 48,
				e: {
					".": 30,
					a: {
						l: 35,
						n: 34
					},
					d: [{
						i: 34,
						n: 35
					}, 101],
					f: 33,
					l: [{
						e: 33,
						i: [{ n: 2 }, 0],
						l: { i: 7 },
						u: 0,
						y: 30
					}, 29],
					m: {
						i: 5,
						o: 35
					},
					n: [{
						d: { u: 2 },
						i: { t: 7 },
						o: 5,
						t: { i: 7 }
					}, 34],
					o: [{ l: { o: 5 } }, 0],
					r: {
						e: 33,
						m: 95
					},
					s: {
						".": 30,
						s: 35,
						t: { a: { t: 18 } }
					},
					t: [{ a: 5 }, 34]
				},
				f: 45,
				g: [{
					a: 0,
					e: [{
						d: { l: 36 },
						r: [{ e: { r: 36 } }, 32]
					}, 38],
					i: { a: 14 },
					l: {
						i: 32,
						u: 3,
						y: 36
					},
					r: {
						a: { v: 50 },
						o: 28
					}
				}, 45],
				h: [{
					a: { i: 36 },
					e: { n: { i: 4 } },
					o: [{ s: 28 }, 32],
					t: 8
				}, 30],
				i: [{
					".": 33,
					a: {
						l: { l: 0 },
						t: 0
					},
					b: 34,
					c: { o: 4 },
					g: [{ a: { n: 4 } }, 0],
					n: { g: { i: 7 } },
					o: [{
						r: 0,
						t: 0
					}, 34],
					p: [{ a: 4 }, 35],
					s: [{ ".": 35 }, 89],
					t: [{ u: 35 }, 109],
					v: { e: { n: { ".": 7 } } }
				}, 87],
				l: [{
					a: {
						r: 32,
						s: { s: { ".": 35 } }
					},
					e: {
						c: 19,
						r: 34,
						t: {
							o: 28,
							r: 28
						},
						y: 28
					},
					i: {
						o: { n: 7 },
						s: 131
					},
					o: [{
						d: 99,
						m: 3,
						p: 33
					}, 34],
					u: [{ t: {
						e: 7,
						i: 7
					} }, 34],
					y: { p: 34 }
				}, 44],
				m: 132,
				n: [{
					a: [{
						b: 28,
						t: {
							e: 36,
							h: 35,
							i: 36,
							u: { r: 7 }
						}
					}, 43],
					e: {
						d: { l: 4 },
						e: 4,
						r: 1
					},
					i: [{
						a: 28,
						n: [{ ".": 0 }, 58],
						o: 133
					}, 43],
					o: [{
						r: { i: 35 },
						s: 2
					}, 38]
				}, 44],
				o: {
					".": 30,
					a: 35,
					c: 34,
					d: 35,
					e: [{ t: 0 }, 34],
					g: {
						e: 0,
						r: { a: { m: 33 } }
					},
					i: {
						d: 36,
						s: 1
					},
					m: { e: 8 },
					n: {
						n: 35,
						o: { m: 4 }
					},
					o: 34,
					p: { h: 19 },
					r: {
						".": 33,
						g: 35,
						s: 33,
						y: 28
					},
					s: [{ t: 2 }, 34],
					u: [{
						r: { i: 19 },
						s: 43
					}, 30],
					v: 20
				},
				p: 32,
				r: [{
					a: {
						b: 19,
						m: [{ e: 33 }, 34],
						p: 9
					},
					e: 28,
					i: {
						l: 19,
						m: { a: 3 }
					},
					o: [{
						g: 2,
						n: 36,
						p: 19
					}, 28],
					u: [{
						e: { n: 5 },
						i: 7,
						m: { b: 19 }
					}, 34]
				}, 68],
				s: [{
					c: 0,
					t: [{ i: 28 }, 0]
				}, 45],
				t: {
					h: { e: { n: { i: 7 } } },
					o: 36
				},
				u: {
					a: [{
						b: 4,
						n: 35,
						r: { d: 34 },
						t: 36
					}, 134],
					e: [{ u: 35 }, 30],
					i: { t: [{ a: 7 }, 135] },
					m: {
						a: 8,
						i: 0
					},
					n: 34,
					r: {
						a: { s: 28 },
						e: { d: 28 },
						n: 2,
						u: 2,
						y: 33
					},
					s: { t: { a: 18 } }
				},
				w: 45,
				y: [{
					b: 8,
					m: 35,
					n: [{ o: 7 }, 34]
				}, 30],
				z: 119
			},
			h: {
				a: [{
					".": 33,
					c: 28,
					d: { i: {
						e: 19,
						n: { e: 2 }
					} },
					e: { o: 5 },
					g: {
						e: { d: 16 },
						i: { o: 3 },
						u: 7
					},
					i: {
						c: 4,
						s: 19
					},
					k: { i: { n: { e: 2 } } },
					l: { a: { n: { t: 7 } } },
					m: [{ a: { n: 7 } }, 0],
					n: {
						c: { r: { o: 2 } },
						g: 9,
						i: [{ z: 36 }, 136],
						t: [{ a: 3 }, 2]
					},
					p: {
						e: 0,
						l: 5
					},
					r: {
						a: 20,
						b: 7,
						d: [{ i: { e: 7 } }, 2],
						g: { e: 12 },
						i: { s: { m: 4 } },
						o: 5,
						t: {
							e: { d: 2 },
							i: 2
						}
					},
					s: { t: { e: 2 } },
					t: { o: 7 },
					u: { g: { h: { t: 15 } } },
					v: {
						e: {
							l: 12,
							r: { s: { i: 7 } }
						},
						o: 7
					}
				}, 8],
				b: 43,
				c: 43,
				d: [{
					e: { a: { c: 16 } },
					u: 2
				}, 43],
				e: [{
					".": 33,
					a: [{
						d: 29,
						r: [{ c: { h: 49 } }, 34],
						s: { t: 16 },
						v: { e: { n: 18 } }
					}, 38],
					c: { t: 27 },
					d: {
						e: { l: 4 },
						o: 1
					},
					e: { k: 19 },
					i: [{ s: 1 }, 28],
					l: {
						a: { t: 4 },
						i: {
							n: 36,
							o: 1,
							u: 4
						},
						l: { i: 2 },
						o: 137
					},
					m: {
						a: 20,
						e: { n: 1 },
						i: { s: 12 },
						o: { p: 4 },
						p: 2
					},
					n: { d: { e: 16 } },
					o: { r: 1 },
					p: 20,
					r: {
						".": 43,
						a: { s: 2 },
						b: [{
							a: 3,
							i: 3
						}, 9],
						e: {
							a: 3,
							o: 3,
							t: { t: 36 }
						},
						h: 36,
						i: {
							a: { l: 7 },
							n: { e: 36 }
						},
						l: 43,
						o: {
							m: 7,
							n: 28
						},
						s: 43,
						w: { a: 36 }
					},
					s: { t: { r: 5 } },
					t: [{
						a: 138,
						i: 5,
						t: { e: { d: 2 } }
					}, 20],
					u: [{ m: [{ a: { t: 15 } }, 3] }, 9],
					v: [{ i: 7 }, 22],
					x: { o: 7 }
				}, 8],
				f: 43,
				h: 36,
				i: {
					".": 30,
					a: { r: 0 },
					c: [{
						a: { n: 13 },
						i: { n: 0 },
						l: 28
					}, 43],
					e: {
						".": 36,
						r: [{ s: 89 }, 43],
						s: 43
					},
					f: {
						i: 139,
						y: 32
					},
					g: { o: 2 },
					k: { a: 4 },
					l: 0,
					m: {
						a: 54,
						e: { r: 4 },
						o: { s: 12 }
					},
					n: [{
						d: 2,
						e: 80,
						i: {
							e: 4,
							z: 36
						},
						o: { p: 4 },
						s: 38
					}, 43],
					o: {
						l: { o: 7 },
						r: 28
					},
					p: [{ l: 5 }, 8],
					r: [{ r: [{ i: 18 }, 2] }, 28],
					t: { a: 2 },
					v: { a: 7 }
				},
				l: [{
					a: 32,
					e: [{ t: 32 }, 43],
					i: [{ a: 2 }, 41]
				}, 33],
				m: [{
					a: { n: { i: { c: 28 } } },
					i: { c: { a: 36 } }
				}, 45],
				n: [{ o: { c: { e: { n: 15 } } } }, 62],
				o: {
					".": 33,
					a: { n: 1 },
					c: { o: 0 },
					d: {
						o: { n: 1 },
						u: 4
					},
					e: { p: 4 },
					l: {
						a: { r: 5 },
						d: 140,
						i: { s: { ".": 2 } },
						y: { s: 4 }
					},
					m: {
						a: { g: 0 },
						i: { n: 7 }
					},
					n: [{
						e: {
							m: 7,
							u: 4,
							y: 5
						},
						g: { i: 3 },
						i: { o: 4 },
						o: 20
					}, 141],
					o: {
						d: 29,
						r: 7
					},
					p: {
						e: 28,
						r: 37,
						t: { e: 112 }
					},
					r: {
						e: { t: 7 },
						n: [{ i: 18 }, 28],
						o: { g: 4 },
						t: { h: 18 }
					},
					s: { i: 19 },
					t: { o: { n: 0 } },
					u: [{ s: { e: 142 } }, 38]
				},
				p: 64,
				r: [{
					a: { s: { e: { o: 18 } } },
					e: [{
						m: { a: 7 },
						r: 4,
						s: 19
					}, 2],
					i: [{
						l: { l: { i: { n: 16 } } },
						m: 19,
						t: 36
					}, 2],
					o: {
						d: 32,
						m: { i: 19 }
					},
					y: [{ m: 143 }, 2]
				}, 30],
				s: [{
					i: 2,
					k: 28
				}, 45],
				t: {
					a: { g: 4 },
					e: {
						e: 4,
						n: {
							".": 1,
							e: { r: 4 },
							i: 1,
							s: 1
						},
						o: 4,
						s: 4
					},
					f: { o: { o: 0 } },
					h: 43,
					i: { n: { e: 0 } }
				},
				u: {
					g: 0,
					m: {
						a: { t: 0 },
						e: { r: 4 },
						i: { n: 0 }
					},
					n: {
						c: 2,
						k: 19,
						t: 2
					},
					r: { i: 5 },
					s: { i: { a: 1 } },
					z: 2
				},
				w: [{ a: { r: { t: 28 } } }, 43],
				y: [{
					l: [{ e: { n: 7 } }, 8],
					m: 8,
					n: 2,
					o: [{ l: { i: 18 } }, 1],
					p: {
						e: 6,
						h: 1
					},
					r: 2,
					s: { t: { e: 5 } },
					t: 0
				}, 38]
			},
			i: {
				a: [{
					b: {
						l: 0,
						o: { l: { i: {
							s: 7,
							z: 7
						} } }
					},
					c: {
						h: 38,
						o: 5,
						r: [{ i: 4 }, 80]
					},
					d: { e: { m: 4 } },
					e: 36,
					f: 2,
					g: [{
						n: 1,
						o: 144,
						r: 1
					}, 73],
					h: 32,
					i: 36,
					l: {
						e: { c: { t: 49 } },
						i: { t: 32 },
						l: { i: 7 },
						n: 33,
						o: 58,
						y: 4
					},
					m: {
						b: 36,
						e: 1
					},
					n: {
						c: { h: 16 },
						t: 32
					},
					p: {
						e: 36,
						h: 1
					},
					r: {
						d: 38,
						i: { t: 33 }
					},
					t: [{
						h: { e: 4 },
						o: { m: 36 },
						u: [{ r: { a: 12 } }, 2]
					}, 32],
					u: 32,
					v: 2
				}, 62],
				b: {
					e: { r: { a: 1 } },
					i: [{ o: [{ s: 12 }, 19] }, 6],
					l: { i: 4 },
					o: [{
						n: 28,
						r: 19,
						s: { e: 28 },
						u: 36
					}, 33],
					r: { i: 6 },
					u: [{ t: { a: 1 } }, 33]
				},
				c: {
					a: {
						c: 1,
						d: { o: 4 },
						l: 28,
						n: 6,
						r: 30
					},
					c: { u: 19 },
					e: [{ o: 36 }, 33],
					h: [{
						i: [{ n: { g: 7 } }, 2],
						o: { l: 7 }
					}, 33],
					i: {
						n: 33,
						o: 36
					},
					k: 30,
					l: { o: 0 },
					o: [{
						c: 5,
						l: { a: 4 },
						n: { o: 3 },
						p: 36,
						t: { y: { l: { e: 127 } } }
					}, 47],
					r: [{
						i: 28,
						u: 28,
						y: 28
					}, 45],
					t: {
						e: {
							d: { l: 0 },
							r: 0
						},
						i: { c: 7 }
					},
					u: [{
						l: { u: 2 },
						m: 1,
						n: 131,
						t: 36
					}, 30],
					y: 45
				},
				d: [{
					a: [{ y: 36 }, 6],
					e: {
						m: 2,
						n: { c: 1 },
						r: {
							a: 1,
							m: 16
						}
					},
					i: {
						c: { u: 32 },
						f: 1,
						g: 36,
						l: 36,
						m: 32,
						n: { e: { s: 0 } },
						o: { s: 12 },
						r: 19,
						s: [{ t: 0 }, 145],
						t: 146,
						v: 2
					},
					l: { i: 1 },
					o: {
						l: [{ a: 3 }, 1],
						m: { i: 33 },
						w: 1
					},
					r: [{ i: 4 }, 33],
					u: { l: 1 }
				}, 38],
				e: [{
					c: 33,
					g: [{ a: 1 }, 147],
					i: 4,
					l: { l: 36 },
					m: 33,
					n: [{ d: 9 }, 45],
					r: [{
						e: { s: 32 },
						i: [{ n: 19 }, 38],
						n: 33,
						o: 9,
						t: 28
					}, 43],
					s: {
						c: 32,
						e: { l: 5 },
						t: [{ ".": 32 }, 148]
					},
					t: [{
						".": 28,
						i: { e: 5 }
					}, 45],
					u: [{ t: { i: 36 } }, 33],
					v: {
						a: 5,
						e: { r: 5 },
						o: 5
					}
				}, 8],
				f: [{
					e: 38,
					f: {
						a: 0,
						l: { e: { r: 7 } }
					},
					i: {
						c: {
							".": 1,
							a: { c: 28 },
							s: 4
						},
						d: 2,
						n: 2
					},
					l: 39,
					o: [{ c: 18 }, 32],
					t: { e: { e: 4 } },
					y: 32
				}, 45],
				g: [{
					a: {
						d: 32,
						n: { d: 1 },
						r: 34
					},
					e: [{ r: 32 }, 43],
					h: { t: { e: { r: {
						".": 18,
						s: 18
					} } } },
					i: 33,
					n: {
						i: { z: 7 },
						o: { m: 18 }
					},
					o: {
						n: 32,
						r: 6,
						t: 1
					},
					r: {
						e: { t: 36 },
						o: 108
					},
					u: {
						i: { t: 7 },
						r: 6
					}
				}, 30],
				h: [{ y: 2 }, 45],
				i: [{ n: 36 }, 30],
				j: {
					a: 2,
					u: 33
				},
				k: [{
					a: { n: 4 },
					e: { b: 2 }
				}, 44],
				l: {
					a: [{
						g: 2,
						t: { e: {
							l: 7,
							r: 36
						} },
						x: 0
					}, 58],
					d: {
						r: 4,
						u: 0
					},
					e: {
						n: 32,
						s: { i: 12 }
					},
					f: 1,
					i: {
						a: {
							".": 1,
							r: [{ l: 2 }, 1]
						},
						c: { i: 32 },
						e: {
							n: 36,
							r: 2
						},
						f: {
							e: 2,
							i: { c: 0 }
						},
						n: [{ e: { ".": 4 } }, 6],
						o: { u: 33 },
						p: { p: 4 },
						q: 4,
						t: {
							e: 0,
							u: 18
						}
					},
					m: { o: 0 },
					o: {
						n: 36,
						u: 1
					},
					t: {
						h: 19,
						r: 8
					},
					u: [{
						l: 4,
						m: 36,
						r: { e: 4 }
					}, 33],
					v: 1,
					y: { m: 33 }
				},
				m: {
					a: {
						c: 2,
						g: [{ e: 1 }, 8],
						l: 6,
						m: 4,
						s: 119,
						t: {
							e: { d: 28 },
							i: { n: 28 },
							u: 18
						}
					},
					i: [{
						e: 86,
						n: {
							e: 0,
							o: 4
						}
					}, 6],
					m: { e: { s: 4 } },
					o: [{
						g: 36,
						n: 32,
						o: 4,
						s: { ".": 32 }
					}, 38],
					p: {
						a: { r: { a: [{ d: 127 }, 16] } },
						i: { e: 4 },
						o: { t: 16 },
						r: 4,
						u: 19
					},
					u: {
						l: 6,
						m: 4
					}
				},
				n: {
					a: {
						b: 1,
						c: { e: 33 },
						d: { o: 0 },
						g: { l: 4 },
						i: { r: 1 },
						l: [{ i: { t: 33 } }, 2],
						m: 4,
						n: 1,
						p: 1,
						r: { s: 0 },
						s: { ".": 32 },
						t: {
							a: 33,
							o: { r: 15 }
						},
						u: 1,
						w: 0
					},
					c: [{ t: { u: { a: 2 } } }, 30],
					d: [{
						a: { r: 4 },
						e: {
							p: 18,
							s: 16,
							t: [{ e: { r: { m: 107 } } }, 3]
						},
						r: { o: 4 }
					}, 30],
					e: {
						a: 33,
						d: 33,
						e: 4,
						g: { a: 4 },
						o: 149,
						s: [{ i: 1 }, 2],
						t: { e: 7 },
						u: 33,
						v: 18
					},
					f: {
						i: { l: { t: 15 } },
						o: { l: 12 },
						u: 33
					},
					g: {
						a: [{ l: 4 }, 33],
						e: 33,
						h: { a: 7 },
						i: 33,
						l: {
							e: 33,
							i: 33
						},
						o: 33,
						u: [{ m: 5 }, 33]
					},
					i: [{
						a: { ".": 4 },
						c: [{ i: 0 }, 33],
						o: { n: 1 },
						t: { u: { d: 0 } }
					}, 30],
					k: [{ i: { n: { e: 2 } } }, 33],
					l: 33,
					n: 30,
					o: [{
						".": 33,
						i: 1,
						l: { e: 36 },
						s: [{
							".": 32,
							e: 4,
							i: 1
						}, 33]
					}, 30],
					q: 33,
					s: [{
						c: { h: 150 },
						e: [{ c: {
							t: 15,
							u: 16
						} }, 42],
						i: 1,
						k: 35,
						o: { l: { v: 15 } }
					}, 9],
					t: {
						e: {
							e: 0,
							s: { s: 7 }
						},
						i: { l: 1 },
						r: { e: { s: 7 } },
						u: { m: 18 }
					},
					u: [{
						l: 4,
						m: 4,
						n: 1,
						r: 1
					}, 30],
					v: { o: { l: { u: 16 } } }
				},
				o: [{
					a: { c: { t: 12 } },
					d: [{
						i: 27,
						o: 7
					}, 43],
					e: 2,
					g: { r: 1 },
					l: 64,
					m: {
						a: [{ n: { i: 28 } }, 1],
						o: 1
					},
					p: {
						e: 36,
						h: 1,
						o: 36,
						s: 2
					},
					r: [{
						a: { m: 19 },
						e: 33,
						i: {
							t: 33,
							z: 35
						},
						l: 33,
						n: 2
					}, 43],
					s: {
						c: 1,
						e: 32,
						i: 32,
						o: 28,
						t: { a: 4 }
					},
					t: [{
						a: 2,
						h: 4,
						i: { c: 7 },
						r: 4,
						y: 28
					}, 32],
					u: { r: {
						".": 28,
						s: 28
					} },
					x: 36
				}, 44],
				p: [{
					a: {
						l: 1,
						p: 19,
						r: {
							o: 3,
							t: { i: { t: { e: 16 } } }
						},
						t: 6
					},
					e: { n: { d: 32 } },
					h: {
						e: [{
							n: 50,
							r: { i: 36 }
						}, 148],
						i: 19,
						u: 28
					},
					i: {
						d: 1,
						l: 36,
						n: [{ e: 0 }, 1],
						r: 19,
						s: 4,
						t: [{ i: 0 }, 129]
					},
					l: {
						i: { n: 1 },
						o: 1
					},
					o: [{
						g: 28,
						l: { i: 28 },
						m: 28,
						n: 3,
						w: 28
					}, 32],
					p: { l: [{ i: 1 }, 8] },
					r: { e: 0 },
					t: { o: { r: { i: 4 } } },
					u: {
						l: 6,
						t: 36
					},
					y: 2
				}, 30],
				q: [{ u: { a: 32 } }, 30],
				r: [{
					a: [{
						b: { i: 0 },
						c: 2,
						e: { ".": 0 },
						g: 0,
						l: {
							i: { n: 0 },
							l: { i: 0 }
						},
						s: {
							o: 36,
							s: { i: 49 }
						},
						y: 19
					}, 6],
					d: { i: 5 },
					e: {
						a: 5,
						c: 1,
						e: 4,
						l: [{ i: 7 }, 19],
						s: [{ s: 4 }, 19]
					},
					i: [{
						d: 151,
						m: 0,
						s: { ".": 0 },
						z: 35
					}, 6],
					l: { i: { n: { g: 7 } } },
					o: {
						c: { h: 4 },
						l: 4,
						m: 1
					},
					q: 0,
					s: 8,
					t: {
						a: 4,
						e: { e: 4 }
					},
					w: { o: { m: { e: 19 } } }
				}, 30],
				s: {
					a: [{
						d: 4,
						g: { e: 1 },
						l: 6,
						m: 1,
						n: 6,
						r: 1,
						v: 4
					}, 28],
					b: 33,
					c: [{
						h: { i: 4 },
						i: { c: 18 }
					}, 58],
					e: {
						c: [{ r: 7 }, 64],
						l: { l: 1 },
						n: 152,
						r: [{ e: 4 }, 8],
						t: 58,
						u: 33
					},
					h: {
						a: { r: 1 },
						e: { e: 7 },
						i: { o: 33 },
						o: {
							p: 5,
							r: 4
						}
					},
					i: {
						a: 30,
						c: 4,
						e: 1,
						m: 33,
						n: { c: 1 },
						s: 33
					},
					k: { e: 0 },
					l: [{ u: { n: 12 } }, 6],
					m: { a: 30 },
					o: {
						n: [{ e: { r: 4 } }, 6],
						p: 7
					},
					p: [{
						h: 86,
						r: 35
					}, 6],
					s: [{
						a: {
							d: 7,
							l: 0,
							n: 4
						},
						i: { v: 2 },
						o: 2
					}, 153],
					t: {
						a: [{ l: 0 }, 33],
						e: {
							n: {
								c: 7,
								t: 7
							},
							r: { e: { r: 4 } }
						},
						h: 33,
						i: { c: 102 },
						l: 33,
						o: [{ m: 59 }, 154],
						r: [{ y: 34 }, 6],
						y: 33
					},
					u: {
						l: 36,
						r: 1
					},
					y: 30
				},
				t: {
					a: [{
						b: 4,
						c: 2,
						i: 33,
						m: 1,
						n: { a: 0 },
						s: 0,
						t: 1
					}, 6],
					e: {
						c: { t: 32 },
						e: 1,
						n: {
							c: 1,
							t: 1
						},
						r: { a: 1 }
					},
					h: [{
						a: { l: 18 },
						i: 7,
						o: { l: 36 },
						r: 5,
						y: 18
					}, 30],
					i: {
						a: 30,
						c: {
							o: 2,
							u: 4
						},
						e: 6,
						g: 1,
						m: 33,
						n: {
							".": 0,
							s: 0
						},
						o: {
							".": 33,
							n: { e: 33 }
						},
						q: 36,
						t: 99,
						v: 1
					},
					l: {
						i: 0,
						o: 4
					},
					o: {
						".": 33,
						l: 4,
						n: 30,
						u: 6
					},
					r: [{
						e: { s: { s: 4 } },
						i: { c: 28 }
					}, 30],
					t: [{ i: { t: 0 } }, 30],
					u: {
						a: {
							l: { s: 2 },
							r: 4
						},
						e: 33,
						l: 6,
						r: 6,
						s: 1
					}
				},
				u: [{
					m: 32,
					r: { e: 7 }
				}, 62],
				v: {
					a: [{
						n: { c: 4 },
						t: 6
					}, 30],
					e: {
						d: 28,
						l: {
							".": 4,
							i: { n: { g: 4 } },
							s: 4
						},
						r: {
							".": 28,
							i: 1,
							s: {
								".": 28,
								a: { l: 18 }
							}
						},
						s: 19,
						t: 1
					},
					i: {
						e: 28,
						f: 1,
						l: { i: { t: 36 } },
						s: { t: {
							".": 35,
							s: 35
						} },
						t: 6
					},
					o: [{
						c: 3,
						r: { e: 36 }
					}, 38]
				},
				w: 45,
				x: [{ o: 1 }, 30],
				y: { e: 36 },
				z: [{
					a: { h: 33 },
					i: 24,
					o: [{ i: 4 }, 30],
					z: 30
				}, 29]
			},
			j: {
				a: [{
					".": 30,
					c: [{
						o: 37,
						u: 5
					}, 34],
					g: { u: 7 },
					l: [{ o: 4 }, 2],
					p: { a: { n: 4 } }
				}, 29],
				e: {
					l: { l: { a: 7 } },
					o: [{ p: 3 }, 9],
					s: 33,
					u: 2,
					w: 5
				},
				i: [{
					g: 34,
					l: [{ l: 18 }, 2],
					s: { ".": 35 }
				}, 30],
				o: [{
					".": 33,
					c: {
						o: 7,
						u: 7
					},
					l: { e: 2 }
				}, 155],
				r: 33,
				s: 33,
				u: {
					d: { i: 6 },
					i: 2,
					l: 4,
					n: { i: 1 },
					s: { c: { u: 12 } },
					t: { a: 5 },
					v: 6
				}
			},
			k: {
				a: {
					b: {
						i: 28,
						u: 84
					},
					c: { h: 19 },
					g: 92,
					i: { s: 18 },
					l: [{ i: {
						m: 4,
						s: 2
					} }, 0],
					n: 28,
					o: 1,
					p: 2,
					r: { i: 2 },
					s: { ".": 29 },
					u: { r: 19 },
					v: 2
				},
				b: 77,
				c: [{ o: { m: 19 } }, 43],
				d: [{ o: [{ l: 18 }, 2] }, 119],
				e: {
					d: [{
						a: 4,
						e: 36
					}, 33],
					e: 34,
					g: 0,
					n: {
						d: 2,
						o: 19
					},
					p: { t: 7 },
					r: {
						a: 7,
						e: [{ l: 36 }, 28],
						j: 2,
						o: 7
					},
					s: { i: 2 },
					t: { a: 7 },
					y: { w: { o: 2 } }
				},
				f: [{ u: { r: 19 } }, 43],
				h: { o: 32 },
				i: {
					h: 35,
					l: [{ o: 3 }, 8],
					n: [{
						".": 38,
						d: 34,
						e: {
							m: { a: 49 },
							t: 7
						},
						g: 32,
						i: 2,
						s: 38
					}, 43],
					r: {
						m: 5,
						r: 2
					},
					s: [{
						".": 34,
						h: 43
					}, 2],
					t: { c: 7 },
					w: 0
				},
				k: [{ e: { r: 36 } }, 0],
				l: [{
					a: 32,
					e: {
						a: 36,
						r: 32,
						t: 32
					},
					i: 32,
					o: 32
				}, 156],
				m: 43,
				n: [{ o: [{ w: 29 }, 38] }, 8],
				o: {
					a: 4,
					l: 2,
					m: { i: 4 },
					p: { e: 4 }
				},
				p: 43,
				r: {
					o: 103,
					u: 32
				},
				s: [{
					l: 32,
					m: { i: 8 },
					t: 0
				}, 64],
				t: 43,
				u: { r: 7 },
				v: 36,
				w: 43,
				y: { l: 34 }
			},
			l: {
				a: [{
					".": 33,
					a: 35,
					b: {
						a: { r: 7 },
						e: { l: 12 },
						r: 35
					},
					c: [{
						a: 8,
						e: {
							o: 4,
							r: 4
						},
						h: 0,
						o: [{
							l: 60,
							n: 7
						}, 8],
						u: 1
					}, 28],
					d: {
						e: 0,
						m: 36
					},
					e: 28,
					f: 28,
					g: {
						e: { r: 1 },
						i: { s: 0 },
						r: 5
					},
					h: 66,
					i: { c: { ".": 0 } },
					l: [{ e: 33 }, 28],
					m: {
						a: { n: { d: { r: 35 } } },
						e: { l: { l: { i: 4 } } },
						i: { e: 2 },
						o: 20,
						u: 36
					},
					n: {
						a: { t: 5 },
						d: [{
							".": 34,
							i: 3,
							s: 34
						}, 9],
						e: {
							r: 2,
							t: 5
						},
						t: {
							i: { n: { e: 7 } },
							r: 2
						}
					},
					p: [{ i: 19 }, 0],
					r: {
						a: { n: 7 },
						d: { e: 7 },
						e: { d: 33 }
					},
					s: 28,
					t: {
						a: { l: 7 },
						e: 0,
						i: {
							l: { i: {
								s: 35,
								z: 35
							} },
							n: { i: 35 }
						},
						u: { s: 7 }
					},
					u: [{ r: 35 }, 28],
					v: { a: { t: 7 } },
					w: 28,
					z: 33
				}, 38],
				b: [{
					e: 2,
					i: { t: 28 },
					y: 28
				}, 32],
				c: [{
					a: { t: 38 },
					e: [{
						n: 19,
						r: { e: 28 }
					}, 2],
					h: { e: 2 }
				}, 41],
				d: {
					a: { r: 32 },
					e: {
						d: 32,
						h: 32,
						r: { a: 36 },
						s: { t: 1 },
						w: 36
					},
					i: [{
						e: 32,
						n: { e: [{ s: 53 }, 0] },
						s: { h: 1 }
					}, 9],
					l: { i: 4 },
					o: 32
				},
				e: {
					".": 33,
					a: {
						g: { u: 34 },
						t: { i: { o: 4 } },
						v: { e: { r: 18 } }
					},
					b: { r: { a: 157 } },
					c: {
						a: 1,
						h: { a: 4 },
						t: { i: { c: { a: 18 } } }
					},
					d: [{ r: 4 }, 30],
					g: {
						a: [{ n: 32 }, 20],
						g: 34,
						i: { n: 0 },
						o: 5,
						r: { a: 1 }
					},
					k: 2,
					l: {
						e: { d: 33 },
						o: 7,
						u: 18
					},
					m: {
						e: { n: { c: 7 } },
						i: {
							s: 5,
							z: 36
						},
						m: 35,
						n: 32,
						o: [{ n: 7 }, 8]
					},
					n: {
						d: {
							a: [{ r: 7 }, 36],
							e: 19,
							o: 2
						},
						e: 6,
						i: { e: 4 },
						o: 5,
						t: { i: { o: 33 } },
						u: 7
					},
					o: {
						n: 1,
						s: 2
					},
					q: 4,
					r: [{
						e: { c: 4 },
						i: {
							a: 83,
							c: 28,
							g: 4
						},
						o: {
							m: 5,
							s: 12,
							t: 5
						}
					}, 30],
					s: {
						".": 33,
						c: { o: 1 },
						s: 158
					},
					t: [{
						r: {
							a: 4,
							e: 4
						},
						u: 159
					}, 29],
					u: { r: 18 },
					v: [{
						a: 32,
						e: 35,
						i: { t: { a: 7 } }
					}, 30],
					w: { i: 0 },
					x: { a: 36 },
					y: 29
				},
				f: {
					i: { d: 4 },
					o: [{ n: 1 }, 38]
				},
				g: [{
					a: { l: 28 },
					e: { m: 28 },
					i: {
						a: 2,
						d: 28
					},
					o: { i: 28 }
				}, 41],
				h: 32,
				i: {
					".": 33,
					a: {
						n: { i: 0 },
						s: 19
					},
					b: { r: 20 },
					c: {
						".": 43,
						h: 35,
						i: {
							e: 0,
							o: 35
						},
						o: { n: 137 },
						t: { o: 19 },
						u: 0
					},
					d: {
						a: [{ r: 28 }, 32],
						i: { f: 35 }
					},
					e: { u: 34 },
					f: {
						e: 28,
						o: 28,
						t: { e: { r: 18 } }
					},
					g: [{
						e: { r: 4 },
						h: { t: { i: 16 } }
					}, 29],
					h: 35,
					k: 34,
					l: [{ i: 2 }, 94],
					m: {
						b: 9,
						e: { t: { e: 12 } },
						p: 2
					},
					n: {
						a: {
							".": 28,
							s: 28
						},
						d: 2,
						e: [{
							a: 160,
							r: {
								".": 2,
								s: 2
							}
						}, 28],
						g: {
							e: { r: 2 },
							i: 3,
							t: 35,
							u: 34
						},
						q: 34,
						t: { i: 18 }
					},
					o: {
						g: 34,
						l: 0,
						m: 5,
						t: 19,
						u: 1
					},
					p: {
						h: 35,
						t: 18
					},
					q: 6,
					r: 34,
					s: [{
						k: 28,
						s: { e: 35 }
					}, 43],
					t: [{
						".": 38,
						a: 157,
						e: { r: 35 },
						h: 34,
						i: { a: 35 },
						r: 34,
						u: 2
					}, 43],
					v: [{
						a: { t: 36 },
						e: { r: 5 },
						i: { d: 7 }
					}, 28]
				},
				k: {
					a: {
						l: { o: 18 },
						t: 4
					},
					e: { r: {
						".": 1,
						s: 1
					} }
				},
				l: [{
					a: [{
						b: { a: 2 },
						c: { t: 12 },
						s: 36,
						w: 28
					}, 43],
					e: {
						b: 36,
						c: 43,
						g: 43,
						i: 32,
						l: 43,
						m: 7,
						n: 43,
						p: 32,
						u: 32,
						v: 32
					},
					f: 1,
					i: [{
						a: {
							m: 7,
							n: 2
						},
						b: { e: 19 },
						c: [{
							l: 28,
							o: 7
						}, 19],
						e: 36,
						g: { a: { t: 49 } },
						n: [{
							".": 36,
							a: 32,
							e: 32
						}, 38],
						o: 36,
						v: 7
					}, 43],
					m: 1,
					o: [{
						c: {
							a: 3,
							u: 18
						},
						q: 9,
						v: 28,
						w: { e: { r: 18 } }
					}, 43],
					p: 1,
					s: 1,
					t: 4,
					u: [{ n: 19 }, 43],
					y: {
						a: 36,
						c: 32,
						g: 32,
						h: 32,
						i: 32,
						m: 36
					}
				}, 8],
				m: [{
					a: 43,
					e: [{ r: 28 }, 43],
					i: {
						n: { g: 1 },
						p: 36
					},
					o: { d: 58 }
				}, 8],
				n: [{ e: [{ o: 19 }, 32] }, 77],
				o: {
					".": 30,
					a: { d: 35 },
					b: { a: 160 },
					c: [{
						a: { l: 5 },
						u: {
							l: 7,
							s: { ".": 0 }
						},
						y: 30
					}, 29],
					d: {
						i: { s: 32 },
						r: 81
					},
					g: [{ a: { n: 4 } }, 29],
					i: { ".": 33 },
					m: {
						i: 4,
						m: 2
					},
					n: {
						a: { l: 2 },
						e: [{
							l: 36,
							y: 4
						}, 2],
						g: { i: { n: 18 } },
						i: {
							a: 34,
							e: 19,
							s: 32,
							z: 32
						}
					},
					o: { m: { e: { r: 18 } } },
					p: {
						e: [{ n: 60 }, 2],
						m: 32
					},
					q: 96,
					r: {
						e: { d: 28 },
						i: {
							a: { t: 7 },
							f: { e: 2 }
						},
						o: {
							f: 4,
							s: 12
						}
					},
					s: {
						".": 28,
						o: 6,
						s: [{ i: { e: 7 } }, 19]
					},
					t: {
						a: { t: 7 },
						h: { i: { e: 19 } },
						u: 4
					},
					u: { p: 35 }
				},
				p: {
					a: { t: 6 },
					e: { r: 1 },
					h: [{
						e: 36,
						i: { n: 32 },
						o: 38
					}, 9],
					i: {
						e: 32,
						t: 32
					}
				},
				r: [{
					i: 32,
					o: 32,
					u: 36
				}, 0],
				s: [{
					a: {
						m: 36,
						n: 4
					},
					i: {
						f: { i: { a: 2 } },
						m: 2,
						s: 0
					},
					k: 36,
					p: 0,
					t: 41
				}, 33],
				t: {
					a: {
						n: {
							e: 3,
							g: 28,
							t: 4
						},
						r: 36
					},
					e: [{
						i: 28,
						r: { n: 50 }
					}, 43],
					h: { i: 5 },
					i: {
						c: { i: 2 },
						m: { a: 19 },
						n: 19,
						t: 5,
						v: 92
					},
					o: { r: 0 },
					r: [{ a: { m: { o: { n: { t: 107 } } } } }, 43],
					u: [{ s: 28 }, 43]
				},
				u: {
					".": 33,
					a: 6,
					c: {
						h: 19,
						o: 37,
						r: { a: 7 },
						u: 0
					},
					e: [{
						n: 6,
						r: 4
					}, 33],
					i: [{ t: 0 }, 6],
					m: {
						b: { r: { i: 2 } },
						o: 0,
						p: 35,
						u: 37
					},
					n: {
						c: { h: { e: { o: 16 } } },
						e: 35,
						t: { a: 32 }
					},
					o: { r: { i: 1 } },
					p: 35,
					r: { o: 75 },
					s: {
						k: 18,
						s: 19
					},
					t: {
						a: {
							n: 7,
							r: 161
						},
						i: { o: { n: { i: { z: 35 } } } },
						o: { c: 4 },
						r: 7
					},
					v: 6
				},
				v: {
					a: { t: { e: 4 } },
					e: { t: 131 },
					i: 28,
					o: { r: 28 }
				},
				w: 32,
				x: 0,
				y: [{
					".": 33,
					c: [{
						a: 0,
						l: 2,
						o: { s: 7 }
					}, 6],
					m: [{ p: { h: 16 } }, 9],
					p: [{
						a: 0,
						t: { o: 18 }
					}, 9],
					r: 34,
					s: { e: { r: 7 } },
					w: 34,
					z: 34
				}, 30],
				z: 0
			},
			m: {
				a: {
					".": 33,
					c: {
						a: [{ d: 5 }, 28],
						h: {
							i: { n: { e: 4 } },
							y: 35
						},
						i: { s: 0 },
						t: 19
					},
					d: {
						".": 33,
						a: 33,
						s: 33
					},
					g: {
						e: 0,
						n: 35,
						o: 162
					},
					h: [{ o: 4 }, 30],
					i: [{
						".": 33,
						d: 3
					}, 163],
					k: 35,
					l: {
						a: {
							p: 5,
							r: { i: 7 }
						},
						e: [{
							d: 7,
							f: 5
						}, 164],
						g: 32,
						i: { s: [{ ".": 2 }, 32] },
						l: {
							e: 5,
							i: 2
						}
					},
					m: [{ e: { n: { t: [{ ".": 36 }, 49] } } }, 30],
					n: [{
						".": 165,
						a: 5,
						d: {
							a: { r: 7 },
							r: 5
						},
						i: {
							c: [{ a: 2 }, 12],
							l: 4
						},
						s: 28,
						t: { e: { l: 15 } }
					}, 29],
					p: [{ h: 32 }, 30],
					r: [{
						a: { n: 35 },
						o: {
							l: 7,
							n: 4,
							o: 1
						},
						r: { i: 7 },
						s: { h: { i: 2 } },
						v: 5
					}, 29],
					s: {
						o: { n: 1 },
						s: { i: [{ n: { g: 18 } }, 12] },
						t: [{
							e: { d: 2 },
							i: {
								c: 19,
								n: 2
							}
						}, 166]
					},
					t: {
						".": 28,
						e: {
							n: 28,
							r: [{ n: 167 }, 1]
						},
						i: {
							t: [{ i: 2 }, 28],
							z: { a: 28 }
						},
						o: {
							g: 1,
							m: 7,
							p: 1
						},
						s: 28,
						t: 165,
						u: { r: { e: 4 } }
					},
					v: 2
				},
				b: [{
					a: { t: { t: 19 } },
					d: 0,
					e: {
						c: 36,
						r: {
							e: { r: 36 },
							y: 28
						},
						s: 28
					},
					i: [{
						c: 38,
						l: 85,
						n: { g: 113 },
						s: [{ t: 4 }, 28],
						v: { a: { l: 15 } }
					}, 8],
					l: {
						e: { r: 36 },
						i: 32
					},
					r: { u: 19 },
					u: {
						l: 5,
						r: 19
					}
				}, 45],
				c: 43,
				d: 36,
				e: [{
					".": 30,
					a: {
						g: 7,
						n: { d: 4 }
					},
					b: {
						a: 0,
						i: 0
					},
					d: [{
						".": 33,
						i: {
							a: 34,
							c: { a: { t: 7 } },
							e: [{ s: 53 }, 33],
							t: 34
						},
						o: 0,
						y: 36
					}, 30],
					g: [{ a: [{ t: 18 }, 168] }, 8],
					l: {
						e: [{ e: 7 }, 33],
						l: { e: { r: 7 } },
						o: { n: 5 },
						t: [{ e: { r: 18 } }, 2]
					},
					m: [{ e: 99 }, 8],
					n: [{
						".": 34,
						a: [{ g: 2 }, 30],
						d: {
							e: { r: 18 },
							o: 18
						},
						e: 6,
						t: {
							o: { r: 18 },
							s: 35
						}
					}, 29],
					o: { g: 35 },
					p: 0,
					r: {
						a: { n: 36 },
						e: 33,
						i: { a: 2 }
					},
					s: [{
						e: { n: 7 },
						i: { a: 54 },
						q: 7,
						t: { i: 169 }
					}, 44],
					t: [{
						a: { t: 3 },
						e: [{ d: 33 }, 20],
						h: { i: 19 },
						i: { c: [{ i: 7 }, 19] },
						o: 5,
						r: { i: 5 }
					}, 68]
				}, 38],
				f: 43,
				h: 56,
				i: {
					".": 33,
					c: [{
						i: { n: 0 },
						o: 1,
						r: { o: 34 },
						t: 28,
						u: {
							l: 1,
							s: 0
						}
					}, 43],
					d: {
						i: [{ n: 2 }, 28],
						o: { n: 7 }
					},
					f: { i: 4 },
					g: {
						a: 7,
						h: { t: { i: 18 } },
						r: 8
					},
					j: 33,
					k: { a: 4 },
					l: [{
						a: [{ d: 2 }, 32],
						i: { e: [{ s: 7 }, 99] },
						l: 34,
						o: 4,
						t: 2
					}, 38],
					m: [{ i: 7 }, 65],
					n: {
						d: [{ e: { r: 18 } }, 66],
						e: { r: {
							".": 2,
							s: 2
						} },
						g: { l: { i: 18 } },
						i: {
							e: 7,
							t: 28
						},
						o: { l: 5 },
						t: [{ h: { o: 16 } }, 94]
					},
					o: 1,
					p: 1,
					r: { a: {
						b: 12,
						c: { u: 4 }
					} },
					s: {
						".": 38,
						c: 28,
						e: [{ m: 33 }, 0],
						h: { a: 5 },
						s: { i: 35 },
						t: {
							".": 32,
							i: { n: 2 },
							s: 32
						}
					},
					t: [{
						a: { n: 36 },
						y: 33
					}, 8],
					u: 34,
					x: 35
				},
				l: [{
					o: { c: { u: { t: { i: 7 } } } },
					u: { n: 19 }
				}, 64],
				m: [{
					a: { n: { d: [{ e: { r: 16 } }, 19] } },
					e: {
						d: { i: 32 },
						l: { l: { i: 18 } },
						t: { e: 19 }
					},
					i: {
						g: 3,
						n: { u: 3 },
						s: 3
					},
					o: {
						b: 3,
						c: 36,
						r: 3
					},
					u: { t: { a: 3 } }
				}, 62],
				n: [{
					i: {
						f: 19,
						n: 28,
						o: 7,
						s: 19
					},
					o: { l: 7 }
				}, 71],
				o: [{
					".": 33,
					c: 30,
					d: [{ i: { f: { i: { e: 7 } } } }, 20],
					g: {
						a: { s: { t: 49 } },
						o: 0,
						r: { i: 7 }
					},
					i: { r: 36 },
					k: { i: 2 },
					l: {
						a: 5,
						o: { g: {
							".": 33,
							s: 33,
							u: 33
						} },
						y: 1
					},
					m: [{ i: { s: 0 } }, 6],
					n: [{
						a: 19,
						e: { d: 33 },
						g: 20,
						o: [{ l: { o: [{ g: { i: 127 } }, 49] } }, 0]
					}, 28],
					p: [{
						h: { i: { l: { i: 15 } } },
						t: 2
					}, 28],
					r: {
						a: {
							b: 32,
							t: [{ o: 2 }, 170]
						},
						d: 36,
						e: { l: 4 },
						i: {
							a: 34,
							z: 36
						},
						o: { n: 7 },
						p: 34,
						s: { e: 34 },
						t: { a: { l: 7 } }
					},
					s: {
						p: 1,
						t: [{ a: 1 }, 35]
					},
					u: { s: 45 }
				}, 29],
				p: [{
					a: [{
						n: {
							c: 28,
							t: 28
						},
						t: { h: 50 }
					}, 32],
					e: {
						l: { l: { i: 18 } },
						r: {
							e: { r: 36 },
							i: 3
						},
						t: { i: { t: 18 } }
					},
					h: {
						a: { l: { o: 16 } },
						e: 28,
						l: 28
					},
					i: [{
						d: 4,
						g: 36,
						l: { y: 1 },
						n: 6,
						r: 32,
						s: 1
					}, 38],
					o: [{
						l: { i: { t: 18 } },
						t: 9,
						v: 18
					}, 32],
					t: {
						o: 1,
						r: 4
					},
					u: 32
				}, 43],
				q: 36,
				r: [{ y: 28 }, 32],
				s: [{
					e: { l: { f: 18 } },
					i: 36,
					o: { l: 19 }
				}, 64],
				t: { u: 2 },
				u: {
					c: { k: { e: 19 } },
					f: { f: 19 },
					l: { t: 171 },
					n: {
						c: 36,
						i: {
							o: 4,
							s: 5
						}
					},
					s: {
						c: { o: 7 },
						e: 0,
						k: { e: 7 }
					},
					t: { i: { l: 1 } }
				},
				v: 43,
				w: 32,
				y: [{
					c: 93,
					d: 0,
					e: 1,
					i: 34,
					s: { t: 135 },
					t: 34
				}, 30]
			},
			n: {
				a: [{
					".": 30,
					c: [{
						h: 19,
						i: { o: { u: { s: {
							".": 4,
							l: 4
						} } } },
						t: {
							e: 2,
							i: { v: { a: 7 } }
						},
						u: { l: { a: { r: { i: 4 } } } }
					}, 8],
					d: {
						a: 22,
						i: 19,
						o: { p: 2 }
					},
					e: { ".": 38 },
					f: { f: { i: { l: 49 } } },
					g: {
						a: 2,
						e: {
							n: 28,
							r: { i: 60 }
						},
						i: 0,
						o: 36,
						r: 172
					},
					h: 35,
					i: {
						l: 35,
						v: 4
					},
					k: 9,
					l: {
						e: { d: 33 },
						g: 36,
						i: { a: 28 },
						y: 1
					},
					m: [{
						e: 34,
						n: 2
					}, 29],
					n: {
						a: { s: 4 },
						n: { o: { t: 49 } },
						t: {
							a: 2,
							e: { d: 7 },
							o: 2
						}
					},
					o: 4,
					r: {
						d: 110,
						t: { i: { s: { t: { i: 7 } } } }
					},
					s: [{
						i: 7,
						p: 7,
						s: 5,
						t: { e: 7 }
					}, 38],
					t: {
						a: {
							l: 7,
							t: 4
						},
						e: { e: 28 },
						h: {
							e: 1,
							l: 19
						},
						i: [{
							".": 28,
							c: 7
						}, 19],
						o: {
							".": 28,
							m: 1,
							s: 0
						},
						r: 2,
						u: { r: { i: 4 } }
					},
					u: {
						g: { h: { t: { i: 16 } } },
						s: 3,
						t: [{ i: 3 }, 34]
					},
					v: [{ e: { l: 4 } }, 8]
				}, 43],
				b: [{
					a: { r: { r: { i: { c: 127 } } } },
					e: {
						a: { u: 12 },
						n: [{ e: 12 }, 2],
						t: 19
					},
					i: { t: 19 }
				}, 92],
				c: {
					a: [{
						l: { ".": 28 },
						r: { n: { a: { t: 16 } } }
					}, 41],
					e: {
						l: { i: 19 },
						n: { t: { r: { i: 16 } } },
						p: { t: { ".": 28 } },
						r: [{ e: 19 }, 32],
						s: { ".": 28 },
						t: 36,
						y: 36
					},
					h: {
						a: 32,
						i: { e: 2 },
						o: [{ l: { o: 7 } }, 32],
						u: 32
					},
					i: {
						c: 28,
						d: { e: { n: 18 } },
						f: 28,
						p: { i: { e: 18 } }
					},
					l: [{ e: { s: 28 } }, 41],
					o: {
						c: 19,
						p: { a: { t: 7 } }
					},
					r: 43,
					t: [{
						i: {
							n: 0,
							v: { i: 2 }
						},
						o: 9
					}, 6],
					u: [{
						l: { o: 2 },
						n: 28,
						r: { v: { i: 28 } },
						s: { t: 19 }
					}, 43]
				},
				d: [{
					a: [{
						c: 117,
						l: [{ e: 28 }, 32],
						m: 32,
						n: { c: 1 }
					}, 38],
					e: [{
						a: 32,
						c: { i: 5 },
						d: 43,
						l: [{ e: { g: 49 } }, 2],
						n: { c: 1 },
						p: { r: { e: 49 } },
						r: { l: 32 },
						s: [{ c: { r: 18 } }, 2],
						z: 36
					}, 9],
					h: { i: 0 },
					i: {
						c: [{ u: 18 }, 43],
						d: { a: 18 },
						e: 32,
						l: { y: 4 },
						n: { e: 0 },
						s: {
							e: 1,
							i: 54,
							m: { ".": 4 }
						},
						t: { y: 4 }
					},
					l: {
						e: { r: 1 },
						i: 6
					},
					o: {
						c: 36,
						r: 19,
						u: [{ r: 4 }, 38]
					},
					r: {
						a: {
							g: 16,
							m: 12
						},
						o: { n: 36 }
					},
					u: {
						b: 2,
						c: { t: { i: { v: 16 } } },
						n: 28
					},
					w: { e: 8 },
					y: { i: 32 }
				}, 33],
				e: {
					".": 30,
					a: {
						l: { o: 1 },
						r: 32
					},
					b: { u: 123 },
					c: {
						k: 35,
						l: 0,
						o: 8,
						t: { o: { m: 36 } }
					},
					d: [{
						i: 34,
						u: 26
					}, 30],
					g: {
						a: 5,
						o: 1,
						u: 35
					},
					i: { s: 19 },
					l: {
						e: 30,
						i: {
							a: 4,
							g: 19
						},
						y: 28
					},
					m: { o: 8 },
					n: [{ d: 32 }, 64],
					o: {
						l: 5,
						n: 19
					},
					p: 8,
					r: [{
						e: { d: 33 },
						i: { n: { g: 35 } },
						o: 7,
						r: 14,
						v: [{ i: { n: 18 } }, 9]
					}, 43],
					s: {
						".": 30,
						c: 43,
						i: { a: 1 },
						s: 29,
						t: [{ r: 5 }, 43]
					},
					t: {
						a: 5,
						i: { c: 5 },
						o: { g: 0 },
						r: 20
					},
					u: {
						m: { a: { t: { o: 16 } } },
						t: { r: 18 }
					},
					v: { e: { r: 7 } },
					w: [{ s: 3 }, 28],
					y: { s: { ".": 28 } }
				},
				f: [{
					o: [{ r: {
						m: { e: { r: 16 } },
						t: { u: 15 }
					} }, 2],
					r: { a: { n: 50 } }
				}, 32],
				g: [{
					a: [{ e: 28 }, 8],
					e: {
						e: 36,
						r: {
							i: 32,
							o: 36
						}
					},
					h: 2,
					i: [{
						c: 36,
						o: { g: 19 }
					}, 38],
					l: {
						e: { m: 36 },
						i: {
							e: 32,
							o: 36
						}
					},
					n: 6,
					o: 43,
					r: { y: 28 },
					u: [{ m: 38 }, 43]
				}, 33],
				h: [{
					a: { b: 3 },
					o: 2,
					y: [{ d: 18 }, 9]
				}, 41],
				i: [{
					".": 33,
					a: { c: 34 },
					b: { a: 1 },
					c: {
						a: { b: 28 },
						e: { n: 0 },
						l: 33,
						t: { a: 18 },
						u: { l: 173 }
					},
					d: { i: { o: 0 } },
					e: [{ r: { s: 0 } }, 38],
					f: {
						f: 2,
						t: [{ i: 7 }, 19]
					},
					g: [{
						h: { t: { i: 16 } },
						m: 32,
						n: 34
					}, 8],
					k: { e: 7 },
					l: [{ a: 2 }, 38],
					m: [{ e: [{ t: 35 }, 28] }, 174],
					n: {
						e: { s: 28 },
						j: 2,
						n: 35,
						u: 28
					},
					o: {
						l: 35,
						u: 6
					},
					p: { u: 34 },
					q: 35,
					s: {
						".": 28,
						k: 28,
						l: 2,
						o: 2,
						s: 36,
						t: { e: { r: {
							".": 7,
							s: 7
						} } }
					},
					t: {
						c: { h: 12 },
						e: 0,
						h: { o: 1 },
						o: { s: 28 },
						r: {
							a: 4,
							e: { s: 7 },
							i: 1
						},
						u: { r: 2 }
					},
					v: [{
						a: 2,
						o: [{ c: 12 }, 1]
					}, 38],
					z: { e: { n: 7 } }
				}, 43],
				j: [{
					a: { m: 42 },
					u: { r: { i: 18 } }
				}, 43],
				k: [{
					a: { r: 4 },
					e: {
						r: { o: 36 },
						y: 32
					},
					i: {
						f: 4,
						l: 4
					}
				}, 39],
				l: [{
					a: { n: { d: 16 } },
					e: [{ t: 19 }, 32]
				}, 71],
				m: [{
					a: { t: { e: { r: 49 } } },
					o: { r: { t: { i: 18 } } }
				}, 32],
				n: [{
					e: [{
						l: { l: { i: 18 } },
						r: { v: { a: 16 } }
					}, 2],
					i: [{ k: { i: 5 } }, 32],
					o: { v: 3 },
					y: { i: 36 }
				}, 77],
				o: {
					".": 33,
					b: {
						i: [{ l: 4 }, 36],
						l: [{ e: { m: 4 } }, 2],
						s: { e: { r: 49 } }
					},
					c: { u: { l: { a: 36 } } },
					d: {
						i: 0,
						y: 28
					},
					e: { c: 2 },
					f: { a: 0 },
					i: { s: { i: 18 } },
					l: {
						".": 36,
						a: 1,
						i: 2
					},
					m: {
						a: { l: 5 },
						i: 29,
						o: 8
					},
					n: {
						e: 33,
						i: { c: 34 }
					},
					o: { d: 35 },
					p: { i: 7 },
					r: {
						a: { t: 19 },
						d: { i: 7 },
						i: {
							a: 2,
							s: 2
						},
						m: { a: 5 },
						o: 28,
						t: 2
					},
					s: {
						".": 28,
						o: 2,
						p: 1
					},
					t: {
						a: 20,
						e: 34
					},
					u: [{
						g: 28,
						n: 34,
						s: 30,
						v: 7
					}, 43],
					v: {
						a: { l: 19 },
						e: [{ l: [{ e: 16 }, 5] }, 42]
					},
					w: [{
						e: { r: 7 },
						l: 5
					}, 28]
				},
				p: [{
					i: { l: 19 },
					l: { a: 19 },
					o: {
						i: { n: 12 },
						l: { a: 7 },
						s: 19
					},
					r: { i: 19 }
				}, 92],
				q: [{ u: { e: { f: 28 } } }, 43],
				r: [{ e: {
					i: 2,
					m: 5,
					s: { t: { r: 18 } }
				} }, 43],
				s: [{
					c: [{
						o: [{ t: 1 }, 38],
						u: 28
					}, 8],
					e: {
						c: [{ t: { e: 19 } }, 36],
						s: 38,
						u: 36
					},
					h: 175,
					i: [{
						b: 1,
						c: [{ k: 36 }, 28],
						d: 32,
						e: 32,
						f: { i: 4 },
						n: { g: 1 },
						o: 32,
						s: 86,
						t: 9,
						v: 1
					}, 38],
					o: {
						l: { u: 12 },
						n: 36,
						r: {
							e: 28,
							y: 28
						}
					},
					p: { i: { r: 32 } },
					t: [{
						a: 19,
						i: { l: 12 }
					}, 86],
					u: [{ r: { e: 19 } }, 32],
					w: { a: 32 }
				}, 64],
				t: {
					a: {
						b: { u: 19 },
						g: { e: 1 },
						l: 6,
						n: {
							c: 113,
							d: 4,
							e: { o: 18 },
							t: 113
						},
						r: { i: { u: 0 } },
						s: {
							i: { s: 36 },
							t: 1
						},
						t: [{
							h: 4,
							i: [{ v: 4 }, 1]
						}, 6],
						u: 36
					},
					e: [{
						c: 28,
						e: {
							".": 28,
							s: 28
						},
						l: 32,
						n: { d: { e: { n: 16 } } },
						o: 28,
						r: {
							".": 28,
							i: 32,
							n: [{ a: {
								l: 16,
								t: 18
							} }, 36]
						}
					}, 43],
					h: [{
						e: [{ r: 16 }, 43],
						i: { n: { e: 7 } }
					}, 9],
					i: [{
						b: 0,
						c: {
							".": 28,
							i: {
								s: 36,
								z: 36
							},
							s: 28,
							u: 176
						},
						d: 139,
						e: 43,
						f: { y: { ".": 28 } },
						g: 32,
						l: {
							a: { t: { i: 4 } },
							l: 36
						},
						n: { g: [{ ".": 4 }, 1] },
						p: [{ a: { r: 28 } }, 5],
						s: {
							".": 28,
							m: 1,
							t: 1
						},
						t: { i: { o: 36 } },
						z: 1
					}, 8],
					j: 38,
					o: [{
						m: 32,
						n: { i: 12 },
						p: 36
					}, 41],
					r: [{
						a: {
							d: 3,
							l: 1,
							n: { t: 28 },
							t: 32
						},
						e: { s: { s: 4 } },
						i: { l: 1 },
						o: { l: { l: { e: { r: 16 } } } },
						y: { m: 36 }
					}, 43],
					u: [{
						a: 32,
						b: 18,
						p: { l: { i: 18 } },
						r: 36
					}, 43],
					y: 38
				},
				u: [{
					a: 6,
					c: 35,
					d: [{ i: 7 }, 34],
					e: { n: 1 },
					g: { a: 2 },
					i: [{ s: 0 }, 1],
					k: 35,
					l: {
						o: 28,
						t: [{ i: { m: 15 } }, 32]
					},
					m: {
						e: [{
							n: { t: { a: 35 } },
							r: 35
						}, 6],
						i: 35
					},
					n: { c: 34 },
					t: {
						a: { t: 1 },
						i: { v: 36 },
						o: 0,
						r: 6
					}
				}, 38],
				v: [{
					e: [{
						l: 3,
						n: {
							e: 19,
							o: 18
						},
						r: { s: { a: { n: 16 } } }
					}, 9],
					i: { t: 2 },
					o: { c: { a: { t: 18 } } }
				}, 86],
				w: [{
					i: { n: 19 },
					o: { m: 19 }
				}, 36],
				x: 141,
				y: [{
					c: 35,
					m: { i: { t: 7 } },
					t: { h: 19 }
				}, 44],
				z: [{ y: 2 }, 41]
			},
			o: {
				a: [{
					c: {
						e: 36,
						t: 32
					},
					d: {
						e: { r: 7 },
						i: 7
					},
					g: 32,
					k: { e: { r: 7 } },
					l: {
						e: { s: 32 },
						i: [{
							n: 7,
							t: 36
						}, 2]
					},
					n: { t: 2 },
					p: { i: 7 },
					r: {
						e: { r: 7 },
						s: { e: 2 }
					},
					s: { t: { e: { r: 18 } } },
					t: {
						a: 7,
						e: {
							e: 7,
							r: 7
						}
					}
				}, 44],
				b: {
					a: 33,
					e: { l: 2 },
					i: [{
						n: { g: 1 },
						o: 177,
						t: 1
					}, 8],
					l: {
						a: 32,
						i: 6
					},
					o: [{
						c: 1,
						l: 36,
						t: 36
					}, 33],
					r: {
						a: 32,
						o: { m: 12 }
					},
					t: 4,
					u: {
						l: 1,
						s: 32
					}
				},
				c: [{
					a: [{
						b: 28,
						d: 32,
						g: 4,
						l: { l: { i: 36 } },
						t: {
							i: { v: 108 },
							o: 4
						}
					}, 8],
					e: [{
						a: 28,
						n: { o: 18 },
						s: { s: { i: 12 } }
					}, 178],
					h: {
						e: 2,
						i: { n: 7 },
						o: { n: 32 },
						r: { o: { n: 12 } },
						u: 36
					},
					i: { a: {
						b: 5,
						l: 2
					} },
					l: [{ e: 38 }, 43],
					r: [{ e: 3 }, 43],
					t: [{
						e: 8,
						o: 6
					}, 9],
					u: {
						l: { u: 2 },
						m: 19,
						o: 4,
						s: { s: [{ i: 18 }, 12] },
						t: { r: 18 }
					},
					y: [{ t: [{ o: 18 }, 36] }, 43]
				}, 30],
				d: {
					a: { l: { ".": 1 } },
					e: {
						c: 2,
						g: [{ a: 2 }, 36],
						n: {
							d: 36,
							t: 32
						},
						s: 19
					},
					i: {
						c: { a: 1 },
						e: 154,
						g: { a: 1 },
						l: 0,
						s: [{ i: { a: 18 } }, 179],
						t: 4,
						z: 35
					},
					l: { i: 1 },
					o: [{
						l: { o: 4 },
						u: { s: 4 }
					}, 38],
					r: {
						o: 32,
						u: 4
					},
					u: [{
						c: {
							e: { r: 7 },
							t: {
								".": 28,
								s: 28
							}
						},
						l: 1
					}, 38],
					y: { t: 36 }
				},
				e: {
					a: 1,
					b: { i: 0 },
					c: { u: 4 },
					d: 0,
					e: 36,
					i: { c: 4 },
					l: {
						e: { c: 32 },
						l: { i: 12 },
						o: 19
					},
					o: { p: 13 },
					p: 7,
					q: 36,
					r: 32,
					s: { t: 5 },
					t: [{
						".": 28,
						i: 5,
						r: 2
					}, 43],
					u: 34,
					v: 32,
					x: 32
				},
				f: {
					l: { u: 19 },
					o: 33,
					u: {
						l: 28,
						n: 19
					}
				},
				g: [{
					a: [{
						m: 32,
						r: 21,
						s: 32
					}, 38],
					e: {
						n: 140,
						y: 36
					},
					i: [{ o: 28 }, 32],
					n: { a: 8 },
					o: {
						n: { i: 12 },
						t: 28
					},
					r: {
						i: 38,
						o: 28
					},
					s: { h: 0 },
					u: 38,
					y: { r: 36 }
				}, 45],
				h: [{
					a: [{ b: 3 }, 32],
					e: [{ r: { e: { r: 19 } } }, 32],
					o: 117,
					y: 2
				}, 41],
				i: [{
					c: [{
						".": 32,
						h: 4
					}, 0],
					d: [{ e: 33 }, 141],
					g: 2,
					k: { i: 21 },
					l: {
						e: { r: 5 },
						i: 7
					},
					n: {
						d: { e: 5 },
						g: 32,
						t: {
							e: { r: 14 },
							r: 2
						}
					},
					o: 0,
					s: [{ m: 32 }, 33],
					t: [{
						a: { l: 2 },
						h: 19
					}, 0]
				}, 30],
				j: 43,
				k: {
					i: { n: { e: 0 } },
					l: 1,
					u: 4
				},
				l: {
					a: {
						c: [{ k: 28 }, 2],
						l: { i: 36 },
						n: [{ d: 18 }, 0],
						s: { t: 4 },
						t: { e: { r: 18 } }
					},
					c: { h: 4 },
					e: {
						c: [{ i: 4 }, 180],
						f: { i: 4 },
						o: [{ n: 2 }, 32],
						p: 32,
						r: 6,
						s: { t: 32 },
						u: 32
					},
					i: {
						a: 43,
						c: {
							a: 1,
							e: 32,
							i: { z: 4 },
							k: 4,
							s: 1
						},
						d: { ".": 4 },
						e: [{
							r: 32,
							s: { ".": 4 }
						}, 9],
						f: [{ e: 82 }, 36],
						g: { o: 7 },
						n: {
							a: 36,
							g: 1
						},
						o: { s: 7 },
						p: 54,
						s: 19,
						t: 8
					},
					l: {
						e: 42,
						i: { m: 50 },
						o: { p: { e: 0 } },
						y: { i: 0 }
					},
					m: { i: 1 },
					o: [{
						c: 33,
						i: { d: 1 },
						n: {
							a: 28,
							e: { l: 18 }
						},
						r: 6,
						s: 32,
						u: 6
					}, 43],
					u: {
						b: 40,
						m: { i: 32 },
						n: { t: { e: 36 } },
						s: { ".": 1 }
					},
					y: {
						p: { h: 5 },
						t: 33
					}
				},
				m: [{
					a: [{
						b: 28,
						c: 38,
						l: 38,
						n: { e: 28 },
						s: { t: 12 },
						t: 32
					}, 43],
					b: { e: 0 },
					e: {
						d: 2,
						g: [{ a: 18 }, 2],
						l: { i: 5 },
						n: {
							a: 1,
							t: 19
						},
						r: { i: 32 }
					},
					i: [{
						a: 32,
						c: [{ r: 18 }, 9],
						e: { ".": 0 },
						l: 19,
						n: { y: 0 },
						s: { s: 12 },
						t: 8
					}, 6],
					m: { e: 19 },
					n: {
						a: 8,
						i: 3
					},
					o: {
						i: 28,
						l: { i: 50 },
						n: [{ y: 4 }, 73],
						s: { ".": 28 },
						t: { i: { v: 18 } },
						u: 38
					},
					p: {
						i: { l: 4 },
						t: { e: { r: 18 } }
					}
				}, 30],
				n: {
					a: {
						d: 2,
						i: 1,
						s: {
							".": 36,
							t: { i: 16 }
						},
						t: { i: { v: 4 } },
						u: 33
					},
					c: [{
						a: { t: 50 },
						h: { o: 0 }
					}, 6],
					d: {
						a: { r: 181 },
						e: {
							n: { t: 7 },
							r: 1
						},
						r: 1,
						y: 4
					},
					e: [{
						a: 33,
						c: { r: 19 },
						d: 33,
						e: 6,
						l: { l: 4 },
						o: 32,
						s: { s: 1 },
						t: 6
					}, 38],
					g: {
						a: { t: 5 },
						u: 0
					},
					h: 33,
					i: {
						a: [{ r: 4 }, 64],
						c: [{ a: [{ l: 49 }, 18] }, 31],
						d: 0,
						e: { s: 1 },
						f: 1,
						g: 36,
						o: 43
					},
					k: { s: 2 },
					n: { e: { s: 33 } },
					o: {
						d: { i: 4 },
						i: 4,
						m: { i: [{ c: 99 }, 2] },
						s: 5,
						t: { a: 36 }
					},
					s: 9,
					t: [{
						a: { n: { e: { ".": 7 } } },
						e: { r: 0 },
						i: { f: { i: 18 } },
						o: { n: 16 },
						r: [{ e: 0 }, 2]
					}, 30],
					u: {
						r: 4,
						s: 36
					},
					v: { o: { l: { u: 18 } } },
					z: 8
				},
				o: [{
					f: { e: { r: 5 } },
					i: 6,
					k: {
						e: { r: 5 },
						i: 5
					},
					l: {
						e: 0,
						i: { e: 7 }
					},
					m: 0,
					n: { i: 5 },
					p: [{
						i: { e: 2 },
						t: 32
					}, 8],
					s: {
						e: 0,
						t: { e: { r: 18 } }
					},
					t: [{ e: { r: 5 } }, 8],
					z: { e: { r: 7 } }
				}, 30],
				p: {
					a: [{
						b: 28,
						l: { i: 36 },
						r: { a: 7 },
						t: { h: 16 }
					}, 43],
					e: {
						c: 36,
						n: { s: 12 },
						r: [{ a: [{ g: 33 }, 34] }, 6]
					},
					h: {
						a: 43,
						e: 28,
						i: {
							e: 2,
							l: 36
						},
						o: { l: 4 },
						y: [{ l: { a: 18 } }, 43]
					},
					i: [{
						e: { s: 1 },
						n: { g: 4 },
						t: 86
					}, 6],
					l: [{ a: { s: { t: 49 } } }, 33],
					o: {
						i: 28,
						l: { i: 3 },
						n: [{ y: 4 }, 19],
						r: { i: 4 },
						u: { n: 12 },
						v: 84
					},
					p: { l: [{ i: 4 }, 8] },
					r: {
						a: {
							c: 12,
							n: 1
						},
						e: 19,
						o: {
							l: 19,
							p: 4
						}
					},
					s: { o: 4 },
					t: [{ a: 8 }, 96],
					u: 6
				},
				q: { u: { i: { a: { l: 36 } } } },
				r: {
					a: [{
						d: { o: 4 },
						g: 2,
						i: 36,
						l: [{ s: 33 }, 4],
						m: 19,
						n: { e: 3 },
						t: { o: { r: 15 } }
					}, 6],
					b: { i: { n: 5 } },
					c: { h: [{ i: 3 }, 0] },
					d: { u: 0 },
					e: [{
						a: {
							d: 4,
							r: 7
						},
						c: { a: 7 },
						f: 5,
						g: 5,
						i: 1,
						o: { l: 18 },
						s: {
							c: 1,
							h: 5,
							s: 1,
							t: {
								a: { t: 16 },
								e: 4
							}
						},
						t: { t: 4 },
						v: 2,
						x: 35
					}, 30],
					f: { r: 0 },
					g: { n: 4 },
					i: [{
						".": 33,
						a: {
							".": 1,
							n: 33
						},
						c: { i: [{ d: 7 }, 2] },
						e: { n: 12 },
						f: 1,
						g: [{ a: 7 }, 35],
						n: { o: 2 },
						o: {
							".": 33,
							n: 4,
							s: 33
						}
					}, 6],
					k: { a: 7 },
					m: [{ i: 20 }, 30],
					n: {
						a: 13,
						i: {
							s: 35,
							t: 1
						}
					},
					o: {
						n: { e: 1 },
						o: 36,
						s: {
							e: 4,
							o: 4
						},
						u: 6
					},
					r: { e: {
						l: 50,
						s: 50
					} },
					s: {
						c: 0,
						e: { y: 0 },
						t: { i: 0 }
					},
					t: [{
						a: {
							n: 5,
							t: 5
						},
						e: {
							r: 5,
							s: { ".": 4 }
						},
						h: {
							i: 1,
							r: 0
						},
						i: {
							t: 0,
							z: 5
						},
						o: { r: 0 },
						r: {
							a: 4,
							e: 5
						}
					}, 30],
					u: [{ n: 0 }, 40],
					y: { p: 7 }
				},
				s: {
					a: {
						i: 7,
						l: 1,
						r: 18
					},
					c: [{
						a: 0,
						e: 0,
						h: 38,
						i: 28,
						l: { e: { r: { o: { s: 127 } } } }
					}, 43],
					e: {
						c: [{ u: 3 }, 32],
						g: 7,
						n: {
							c: 4,
							s: 12
						},
						o: 4,
						r: 19,
						t: 38,
						u: 4
					},
					i: {
						a: [{
							l: 2,
							n: 2
						}, 32],
						d: { e: 4 },
						e: { r: 32 },
						f: 4,
						n: 6,
						s: 28
					},
					k: { e: 36 },
					o: {
						n: 36,
						p: {
							h: 32,
							o: 1
						}
					},
					p: [{
						e: { c: 32 },
						i: 6
					}, 33],
					s: {
						a: [{ r: 7 }, 0],
						i: { t: 0 }
					},
					t: {
						a: [{
							g: { e: 7 },
							r: 0
						}, 33],
						e: {
							e: 4,
							n: [{ t: 16 }, 4]
						},
						i: {
							c: { a: 7 },
							l: 1
						},
						o: {
							m: { e: 36 },
							r: 5
						}
					},
					u: [{ r: 6 }, 33]
				},
				t: [{
					a: {
						g: 13,
						l: { i: { t: 36 } },
						m: 1,
						n: { i: { c: 0 } },
						p: 32,
						t: { i: { o: 0 } },
						v: 53,
						x: 32
					},
					e: {
						d: 28,
						r: { m: 19 },
						s: { t: { a: 4 } }
					},
					h: [{
						a: { l: { a: { m: 127 } } },
						e: { r: {
							i: { n: 7 },
							m: [{ a: 15 }, 36]
						} },
						o: { r: 36 }
					}, 33],
					i: {
						a: 36,
						l: { l: 36 },
						n: { i: { z: 60 } },
						v: [{
							a: 32,
							i: 36
						}, 0]
					},
					o: [{
						n: { e: 36 },
						r: { n: 28 },
						u: 28
					}, 41],
					r: 64,
					u: { r: { i: 12 } },
					y: { l: { e: 5 } }
				}, 30],
				u: [{
					a: 93,
					b: [{ r: 4 }, 9],
					c: {
						a: 4,
						o: 4
					},
					d: { i: 7 },
					e: [{ t: 1 }, 33],
					g: [{
						a: 4,
						h: { t: { i: 16 } },
						i: 4
					}, 2],
					l: { t: [{ i: 18 }, 2] },
					m: 1,
					n: [{
						d: [{
							a: 18,
							e: { l: 18 }
						}, 9],
						g: { i: { n: 7 } },
						t: { r: 5 }
					}, 30],
					p: { l: { i: 7 } },
					r: { e: { r: 5 } },
					s: {
						a: { n: 4 },
						e: 30,
						i: { a: 35 },
						s: 19
					},
					t: { i: { s: { h: 7 } } },
					v: { a: 7 }
				}, 134],
				v: {
					a: {
						l: { e: 5 },
						r: 36,
						t: { i: 33 }
					},
					e: {
						l: { i: { n: { g: 4 } } },
						r: {
							".": 28,
							b: 3,
							s: 3
						},
						t: { e: 0 }
					},
					i: {
						d: { e: { n: 18 } },
						s: [{ o: 18 }, 43]
					},
					o: { s: 84 }
				},
				w: {
					a: {
						g: 1,
						n: 1,
						y: 36
					},
					d: {
						i: 2,
						l: 5
					},
					e: { l: [{ l: { i: 18 } }, 6] },
					h: {
						a: 4,
						i: { t: { h: 49 } }
					},
					i: [{ n: [{ e: 7 }, 4] }, 6],
					s: [{
						h: 4,
						l: 4
					}, 2],
					y: 4
				},
				x: [{
					i: [{ c: { o: { l: 18 } } }, 1],
					o: 4
				}, 28],
				y: [{
					a: 4,
					s: 2
				}, 30],
				z: [{
					o: [{ i: 7 }, 43],
					y: { g: 32 }
				}, 30]
			},
			p: {
				a: {
					".": 33,
					c: { t: { e: 2 } },
					d: {
						o: { u: 4 },
						r: 2
					},
					e: { s: 19 },
					g: { a: {
						n: 1,
						t: [{ i: 2 }, 33]
					} },
					i: {
						n: 42,
						r: { m: 33 }
					},
					l: {
						a: { n: 4 },
						i: { n: 5 },
						o: 1,
						s: 28
					},
					n: {
						a: { c: 7 },
						e: 20,
						i: 5
					},
					p: {
						a: 0,
						e: 1,
						u: 5,
						y: 1
					},
					r: [{
						a: { s: 18 },
						l: 5,
						o: {
							c: 1,
							l: 1,
							n: 7
						}
					}, 29],
					s: [{
						s: { i: { v: { e: 18 } } },
						t: [{ i: { n: 2 } }, 20]
					}, 94],
					t: {
						e: { r: 1 },
						i: { n: 19 },
						o: 36,
						r: { i: { c: [{ i: { a: 4 } }, 2] } }
					},
					u: [{
						l: { e: 18 },
						p: 5
					}, 35],
					v: { i: { l: 4 } },
					w: [{ k: [{ i: 7 }, 19] }, 35]
				},
				b: 45,
				c: 77,
				d: 119,
				e: {
					".": 30,
					a: { r: { l: { i: 16 } } },
					c: {
						o: 0,
						t: { u: 2 }
					},
					d: [{
						a: 160,
						e: 34,
						i: [{ s: 5 }, 34],
						s: 34,
						u: 8
					}, 30],
					e: 28,
					f: 8,
					l: {
						e: [{ o: 4 }, 33],
						v: 7
					},
					n: {
						a: { t: 2 },
						c: 83,
						d: {
							e: { r: 18 },
							r: 7
						},
						i: { c: 2 },
						n: 165,
						s: { a: { t: { i: 18 } } },
						u: 7
					},
					o: { n: 4 },
					r: {
						c: [{ e: { n: { t: 127 } } }, 35],
						e: [{ m: { i: 16 } }, 33],
						i: 28,
						n: 182,
						o: {
							n: 32,
							s: { ".": 2 }
						},
						t: { i: {
							n: 7,
							s: 18
						} },
						v: 5,
						y: 28
					},
					s: [{
						s: 82,
						t: { i: { l: 7 } }
					}, 30],
					t: [{
						a: { l: { l: 7 } },
						e: { n: 5 },
						i: 8,
						r: 5
					}, 34],
					w: { a: 0 },
					x: 33
				},
				f: 43,
				g: 36,
				h: {
					".": 30,
					a: {
						e: 33,
						g: { e: { d: 7 } },
						l: { ".": 4 },
						n: [{ t: { i: 16 } }, 8]
					},
					e: [{
						s: { i: 4 },
						t: 1
					}, 2],
					i: {
						b: 34,
						c: 33,
						l: 29,
						n: 2,
						s: 6,
						t: { h: 7 }
					},
					l: 8,
					o: [{
						b: { l: 33 },
						n: { e: { d: 33 } },
						r: [{ i: { z: 4 } }, 34],
						s: { p: 3 },
						u: 1
					}, 29],
					r: { a: 34 },
					s: 33,
					u: [{ i: 7 }, 29],
					y: {
						".": 30,
						l: 34
					}
				},
				i: {
					".": 33,
					a: { r: 34 },
					c: {
						a: [{ l: 36 }, 33],
						o: 1,
						r: 0,
						t: 19
					},
					e: [{
						s: { t: 28 },
						t: { i: 4 }
					}, 38],
					f: { i: { e: 36 } },
					g: { n: 5 },
					l: [{
						e: 34,
						l: { i: { n: 18 } },
						o: [{ t: 1 }, 35]
					}, 38],
					m: 9,
					n: {
						e: [{ t: 7 }, 2],
						g: { e: 34 },
						n: 28,
						s: 83
					},
					o: 98,
					p: {
						a: 2,
						e: 0
					},
					q: 35,
					r: {
						a: { c: 7 },
						t: 2
					},
					s: {
						".": 28,
						c: 28,
						s: [{ a: 18 }, 9],
						t: {
							i: { l: 7 },
							r: 2
						}
					},
					t: { u: 38 }
				},
				k: 183,
				l: [{
					a: [{
						n: {
							o: 7,
							t: { e: { r: 16 } }
						},
						s: { t: { i: { c: { i: 18 } } } },
						t: { o: 67 }
					}, 29],
					e: {
						".": 33,
						d: { ".": 33 },
						g: 34,
						n: 34,
						s: 30
					},
					i: { s: {
						m: 33,
						t: 33
					} },
					u: { m: [{ b: { e: [{ r: 16 }, 19] } }, 9] },
					y: 28
				}, 156],
				m: 45,
				n: [{ o: { s: 19 } }, 30],
				o: [{
					".": 33,
					c: { a: 1 },
					d: 34,
					f: 33,
					i: {
						d: 97,
						s: { i: 18 }
					},
					l: {
						e: { m: { i: { c: 4 } } },
						y: [{ s: 3 }, 184]
					},
					m: {
						a: { n: 16 },
						e: 2
					},
					n: [{
						a: { c: 2 },
						c: { e: 2 },
						i: {
							e: 185,
							f: 34
						},
						t: { a: 7 },
						y: 30
					}, 134],
					p: {
						a: 0,
						l: { e: 4 }
					},
					r: {
						a: { t: { o: 33 } },
						e: {
							a: 5,
							d: 33
						},
						i: { f: 19 },
						p: 5,
						t: [{ i: { e: 7 } }, 34]
					},
					s: [{ s: 171 }, 165],
					t: { e: 6 },
					u: {
						l: { t: { e: 16 } },
						n: { d: { e: { r: 16 } } },
						t: { e: { r: 18 } }
					},
					x: { i: 36 },
					y: 35
				}, 29],
				p: [{
					a: { r: [{ a: { t: 15 } }, 3] },
					e: {
						n: { e: 28 },
						t: 3
					},
					h: 2,
					i: { c: 2 },
					l: { e: {
						d: 28,
						r: 36,
						t: 36
					} },
					r: {
						e: { s: { s: { o: 15 } } },
						o: { b: { a: 16 } }
					}
				}, 71],
				r: [{
					a: {
						c: 140,
						d: 7,
						r: 19
					},
					e: {
						".": 33,
						b: 3,
						d: 20,
						f: { e: { r: { e: 18 } } },
						l: { a: { t: { e: 18 } } },
						m: [{ a: { t: 7 } }, 34],
						n: 3,
						s: {
							a: 3,
							c: { i: { n: 7 } },
							e: 32,
							s: { i: 35 }
						}
					},
					i: {
						c: { i: 35 },
						e: { s: 2 },
						m: 88,
						n: { g: {
							e: { r: 16 },
							i: 16
						} },
						o: [{
							l: 36,
							s: 2
						}, 33],
						s: { i: { n: 18 } },
						v: [{ a: 33 }, 42]
					},
					o: {
						".": 33,
						b: { o: 5 },
						c: {
							a: 143,
							h: 2
						},
						l: 20,
						n: { a: 19 },
						p: {
							h: { e: 16 },
							y: { l: 15 }
						},
						r: 186,
						s: {
							i: 19,
							t: { r: 18 }
						},
						t: { h: 5 }
					},
					y: 33
				}, 68],
				s: [{
					a: {
						c: 32,
						l: { t: 18 }
					},
					h: 32,
					i: [{ n: { ".": 36 } }, 43],
					o: { m: 5 },
					t: 43,
					u: { l: { i: 3 } },
					y: { c: 34 }
				}, 44],
				t: [{
					a: {
						b: 1,
						d: 28,
						n: 28,
						r: [{ c: 4 }, 38]
					},
					e: {
						d: 43,
						n: {
							a: 36,
							n: 4
						},
						r: { y: 35 },
						t: 36
					},
					i: {
						c: 0,
						e: 36,
						l: 32,
						n: [{ e: 0 }, 58],
						s: {
							e: 32,
							i: 36
						}
					},
					o: { m: 36 },
					r: 28,
					u: 43
				}, 44],
				u: {
					b: [{ e: 4 }, 20],
					c: [{ h: 19 }, 2],
					d: { i: { c: 19 } },
					e: { r: 4 },
					f: { f: { e: { r: 18 } } },
					l: {
						a: { r: [{ ".": 4 }, 0] },
						i: { s: 4 }
					},
					m: [{ o: 2 }, 89],
					n: [{
						a: 2,
						c: 34,
						g: { i: 7 },
						i: 5,
						t: 9
					}, 28],
					p: { i: 1 },
					r: {
						b: 7,
						c: 5
					},
					s: [{ h: { i: { e: 19 } } }, 28],
					t: {
						a: { t: 1 },
						i: { s: 72 },
						r: 1
					}
				},
				w: 64,
				y: [{
					e: 1,
					g: 34,
					l: 34,
					r: { e: 5 },
					t: 4
				}, 187]
			},
			q: {
				f: 33,
				u: [{
					a: {
						k: 35,
						r: 33,
						t: { i: { o: 7 } }
					},
					e: {
						".": 30,
						r: {
							a: 34,
							e: 33
						},
						s: { ".": 33 },
						t: 29
					},
					i: {
						n: { a: 35 },
						r: 35,
						t: {
							o: 34,
							u: 33
						}
					}
				}, 0]
			},
			r: {
				a: {
					".": 33,
					b: {
						a: 1,
						e: 35,
						i: { n: 81 },
						o: [{ l: 1 }, 38]
					},
					c: {
						a: 2,
						u: [{ l: {
							a: 7,
							o: 4
						} }, 38]
					},
					d: [{
						e: 0,
						i: { n: { e: 2 } }
					}, 38],
					g: {
						o: { u: 7 },
						r: 1
					},
					i: {
						l: { l: 34 },
						s: { t: 4 }
					},
					l: {
						i: { a: 33 },
						y: 1
					},
					m: {
						n: 36,
						u: 1
					},
					n: {
						d: {
							i: [{ s: { h: 7 } }, 28],
							u: 2
						},
						e: { e: 4 },
						g: { e: { n: 2 } },
						i: { a: 1 },
						o: { i: 1 },
						t: [{
							e: {
								d: 7,
								l: 35
							},
							i: { n: 18 },
							o: 18
						}, 9]
					},
					p: {
						o: { l: 16 },
						t: { o: 7 }
					},
					r: {
						c: 33,
						e: [{ f: 5 }, 42],
						i: { a: { ".": 7 } }
					},
					s: [{
						c: 5,
						e: 38,
						k: 28,
						o: 1,
						s: {
							a: 18,
							i: { n: 18 }
						},
						t: { e: 188 }
					}, 9],
					t: {
						a: {
							p: 4,
							t: 4
						},
						e: { u: 7 },
						h: { e: 19 },
						i: {
							f: 5,
							n: { ".": 2 }
						},
						o: {
							c: 4,
							l: 60,
							m: 110,
							s: 0
						},
						u: {
							i: 4,
							m: 7,
							r: 5
						}
					},
					v: {
						a: { i: 7 },
						e: { l: { i: 7 } },
						i: { t: 5 }
					},
					w: { n: 19 },
					z: { i: { e: 1 } }
				},
				b: [{
					a: [{
						g: 28,
						l: { i: 1 },
						n: 6,
						r: 3
					}, 38],
					e: [{
						c: 7,
						l: [{ o: 18 }, 32],
						n: { t: 1 },
						s: 28
					}, 38],
					i: [{
						c: [{ u: 18 }, 19],
						n: [{ e: 36 }, 38],
						t: 140
					}, 8],
					o: { s: 38 },
					u: {
						m: 28,
						t: 67
					}
				}, 43],
				c: [{
					a: {
						n: { t: 16 },
						s: 2
					},
					e: {
						l: { e: 28 },
						n: {
							e: { r: 18 },
							t: { e: { n: { a: 18 } } }
						},
						s: 38
					},
					h: {
						a: {
							i: 3,
							l: 5,
							r: { d: 7 },
							t: { e: 7 }
						},
						e: {
							o: 32,
							r: 28
						},
						i: {
							e: { r: 2 },
							n: 28,
							s: 5,
							t: 32
						}
					},
					i: {
						l: 19,
						n: { o: { g: 7 } },
						s: 42,
						z: { i: 19 }
					},
					l: [{
						e: 28,
						o: 36
					}, 38],
					o: { l: { o: 12 } },
					r: { i: { t: [{ i: 49 }, 16] } },
					t: [{ i: 4 }, 2]
				}, 41],
				d: {
					a: {
						m: 36,
						n: [{ ".": 0 }, 189],
						r: 38
					},
					e: {
						l: 103,
						n: { s: 32 },
						s: [{ s: 4 }, 28]
					},
					i: {
						a: { n: 4 },
						e: 28,
						g: 36,
						n: [{ g: 1 }, 8],
						o: 5,
						s: 179
					},
					l: {
						e: { r: 4 },
						i: 1
					},
					o: {
						l: 28,
						u: { s: 4 }
					}
				},
				e: [{
					".": 33,
					a: [{
						".": 28,
						c: { t: { i: { v: 16 } } },
						f: 1,
						g: 1,
						l: { t: 4 },
						m: { b: 4 },
						n: {
							i: 1,
							t: 4
						},
						s: {
							c: 4,
							o: 3
						},
						u: 36,
						v: 34
					}, 2],
					b: {
						r: { a: { t: { e: 36 } } },
						u: { c: 7 }
					},
					c: {
						a: { l: 1 },
						c: { e: 2 },
						e: [{ d: { e: { n: 16 } } }, 1],
						h: { a: 1 },
						i: { s: { i: 18 } },
						r: 190,
						t: { r: 82 },
						u: 1
					},
					d: [{
						e: 6,
						i: { s: 1 },
						o: { l: 0 },
						r: 6
					}, 187],
					e: {
						d: { i: 18 },
						m: 5,
						r: 34
					},
					f: {
						e: 8,
						i: { n: 1 }
					},
					g: {
						a: { l: { i: 4 } },
						r: {
							a: 4,
							e: 1,
							i: 5,
							o: 1
						},
						u: { l: 5 }
					},
					i: [{
						f: 1,
						n: 6,
						s: 1,
						t: [{ i: 19 }, 3]
					}, 2],
					l: {
						a: 6,
						e: [{ d: 33 }, 6],
						i: {
							a: 1,
							c: 5,
							g: 4,
							q: 19
						},
						l: { i: 5 }
					},
					m: {
						".": 36,
						a: {
							c: 7,
							n: { d: 12 },
							t: { o: 7 }
						},
						p: 32,
						u: { l: 7 }
					},
					n: {
						a: [{ t: 7 }, 19],
						d: { i: 28 },
						e: [{ s: 2 }, 42],
						i: [{
							c: 16,
							t: 2
						}, 28],
						t: { e: { r: 2 } },
						u: { m: 4 }
					},
					o: {
						c: 1,
						g: 34,
						l: {
							a: 4,
							i: 1
						},
						s: 34
					},
					p: {
						e: [{ r: 0 }, 6],
						h: 4,
						i: {
							d: 7,
							n: 1
						},
						l: { e: 1 },
						r: { e: 0 }
					},
					q: 6,
					r: {
						a: 2,
						e: [{ a: 4 }, 19],
						u: 24
					},
					s: {
						".": 30,
						c: { r: 1 },
						e: {
							l: 1,
							m: 1,
							r: 1
						},
						i: {
							s: { t: 7 },
							t: 4
						},
						p: { e: 1 },
						q: 32,
						t: {
							a: { l: 4 },
							e: { r: 18 },
							u: 4
						}
					},
					t: {
						a: { r: 34 },
						e: {
							n: 1,
							r: [{ m: 4 }, 191]
						},
						o: [{ n: 4 }, 63],
						r: {
							a: 1,
							e: 1,
							i: 4
						},
						u: 1
					},
					u: {
						n: 1,
						r: 19
					},
					v: [{
						e: { l: 5 },
						i: { t: 19 }
					}, 6]
				}, 38],
				f: [{
					l: 0,
					u: { m: 2 }
				}, 43],
				g: [{
					a: {
						g: 28,
						l: 19
					},
					e: [{
						e: 36,
						n: { e: 28 },
						o: 32,
						r: 32
					}, 38],
					l: { i: 4 },
					u: { f: 7 }
				}, 41],
				h: [{
					e: {
						l: 131,
						o: { l: 7 }
					},
					o: { s: 19 },
					y: 65
				}, 8],
				i: {
					".": 33,
					a: {
						m: 1,
						p: 4
					},
					b: [{ o: 1 }, 47],
					c: {
						a: { t: { u: 18 } },
						e: 30,
						h: { o: { m: 18 } },
						k: { e: { n: 19 } },
						l: [{ i: 4 }, 28],
						o: {
							l: 1,
							r: 4
						},
						r: { a: 0 },
						u: 30
					},
					d: {
						a: { l: 2 },
						e: 2
					},
					e: {
						l: 4,
						r: 1,
						s: 8
					},
					f: {
						t: {
							e: { r: 18 },
							i: { e: 7 }
						},
						u: { g: { a: 35 } }
					},
					g: { a: {
						m: 4,
						n: { t: 7 }
					} },
					l: {
						a: 17,
						e: 28,
						l: {
							e: { r: { ".": 18 } },
							i: { n: { g: { s: 18 } } }
						}
					},
					m: {
						".": 33,
						a: [{
							g: 19,
							n: 192,
							t: 5
						}, 8],
						b: 28,
						e: { n: 12 },
						m: 33,
						s: 33
					},
					n: {
						e: [{ t: 28 }, 2],
						g: { i: { e: 18 } },
						k: { e: { r: 18 } },
						o: 28,
						s: [{ i: 18 }, 2],
						t: { e: { r: 14 } }
					},
					o: [{
						g: 2,
						n: { e: 35 },
						p: 0,
						r: 4
					}, 1],
					p: {
						a: 193,
						i: { e: 4 },
						l: { i: { c: { a: 7 } } }
					},
					r: 4,
					s: {
						c: 2,
						i: { s: 2 },
						p: [{
							a: 2,
							e: 2
						}, 38],
						t: {
							e: { r: 7 },
							i: 33
						}
					},
					t: {
						o: { n: 1 },
						r: 53
					},
					v: [{
						a: { l: [{ l: 4 }, 2] },
						e: {
							l: { i: 7 },
							n: 5
						},
						i: { l: 5 }
					}, 141],
					z: { o: 60 }
				},
				j: 43,
				k: [{
					a: {
						s: 36,
						t: { i: 4 }
					},
					e: {
						l: { l: 36 },
						n: { i: 4 },
						r: 6,
						t: 32,
						y: 32
					},
					i: {
						e: {
							r: 32,
							s: { t: 36 }
						},
						n: {
							".": 36,
							s: 36
						}
					},
					s: { m: { e: 2 } }
				}, 38],
				l: {
					a: [{ t: 3 }, 43],
					e: 43,
					i: {
						c: 92,
						n: {
							e: 32,
							s: 36
						},
						t: 28
					},
					o: 43
				},
				m: {
					a: {
						c: [{ e: 7 }, 32],
						d: 36,
						l: 38,
						n: {
							c: 28,
							o: 28
						},
						r: {
							i: 28,
							y: 28
						},
						s: 0,
						t: {
							i: 113,
							o: {
								c: 7,
								l: 53
							}
						}
					},
					e: { a: 9 },
					i: {
						c: [{ a: 0 }, 38],
						d: 119,
						e: 0,
						g: 36,
						l: 18,
						n: {
							e: 19,
							g: [{ ".": 28 }, 1]
						},
						t: { e: { ".": 28 } }
					},
					o: {
						c: 32,
						l: 19
					},
					u: [{ l: { i: 5 } }, 43]
				},
				n: [{
					a: {
						b: 1,
						c: 32,
						d: 36,
						r: 4,
						t: {
							e: 1,
							i: { n: 4 }
						}
					},
					e: {
						d: { l: 4 },
						l: 32,
						s: {
							s: 32,
							t: 4
						},
						t: 32,
						y: 32
					},
					i: {
						a: 36,
						b: 4,
						c: 32,
						n: [{ e: 0 }, 1],
						s: [{ t: 1 }, 43],
						v: 7,
						z: 1
					},
					n: 4,
					o: {
						c: 32,
						g: 36
					},
					t: 2,
					u: {
						c: 19,
						t: 36
					}
				}, 156],
				o: {
					".": 33,
					b: {
						e: 0,
						l: { e: 5 },
						r: 4
					},
					c: {
						c: 35,
						u: 1
					},
					d: [{
						o: 1,
						y: { n: 19 }
					}, 38],
					f: { e: 6 },
					g: { n: 1 },
					i: [{
						c: 1,
						d: 3
					}, 33],
					l: {
						a: 1,
						e: { d: 28 },
						i: { t: { e: 7 } },
						y: 1
					},
					m: {
						a: { n: { t: 49 } },
						e: { l: 4 },
						i: { t: 1 },
						o: { l: { e: { c: 127 } } },
						p: 2,
						u: 1
					},
					n: {
						a: {
							c: 2,
							l: 33,
							t: { e: 4 }
						},
						c: { h: 7 },
						d: { o: 2 },
						g: { i: 18 },
						m: { e: 36 },
						o: 6,
						t: { o: { n: 2 } }
					},
					o: [{
						m: 29,
						t: 35
					}, 2],
					p: [{
						".": 33,
						e: { l: 1 },
						i: { n: { e: 2 } },
						r: 28,
						t: { e: 36 }
					}, 38],
					r: {
						d: 7,
						e: 33
					},
					s: {
						a: 28,
						i: { a: 19 },
						o: { l: 4 },
						s: 33,
						t: {
							a: { t: 4 },
							i: [{ t: 7 }, 2]
						}
					},
					t: {
						a: { t: 1 },
						e: [{ r: 0 }, 6],
						u: 1
					},
					u: {
						e: 35,
						l: 3,
						n: { d: { e: { r: 16 } } },
						s: {
							e: { l: 7 },
							s: 33
						},
						t: 28
					},
					w: [{ e: { r: 5 } }, 28],
					x: 33
				},
				p: {
					a: {
						s: { s: { i: { n: 16 } } },
						t: 1
					},
					e: [{
						n: { t: 32 },
						r: { ".": 4 }
					}, 9],
					h: [{
						e: 7,
						o: { l: 32 }
					}, 38],
					i: {
						n: { g: 1 },
						s: 4
					},
					o: {
						l: { a: 3 },
						u: 84
					},
					r: { e: [{ t: { e: { r: 16 } } }, 19] },
					u: 32
				},
				q: 43,
				r: [{
					a: {
						h: 2,
						n: { g: { i: 18 } },
						p: 19
					},
					e: {
						l: 9,
						o: 195
					},
					h: { e: 3 },
					i: [{
						c: [{ u: 12 }, 19],
						f: { y: { ".": 2 } },
						n: { g: { e: 18 } },
						o: { s: 2 }
					}, 32],
					o: {
						b: 3,
						g: 18,
						t: 2
					},
					u: 36,
					y: [{
						i: 32,
						m: 32
					}, 7]
				}, 194],
				s: [{
					a: {
						g: 28,
						l: [{ i: {
							s: 36,
							z: 36
						} }, 38],
						n: 38,
						r: 28
					},
					e: [{
						a: 32,
						c: 32,
						l: [{ l: 16 }, 19],
						r: {
							".": 1,
							s: 1
						},
						t: 32
					}, 38],
					h: {
						a: 32,
						i: [{ e: 28 }, 32]
					},
					i: {
						a: 105,
						b: 1,
						e: 36,
						l: 28,
						n: { g: 1 },
						o: 32,
						t: 28,
						v: 1
					},
					l: { i: 4 },
					t: {
						o: { r: 12 },
						r: { a: { t: 49 } }
					},
					u: [{ s: 28 }, 32],
					w: { e: { a: { r: 49 } } }
				}, 62],
				t: [{
					a: {
						b: 1,
						g: [{ e: 1 }, 2],
						r: [{ e: 28 }, 32]
					},
					c: 1,
					e: {
						d: [{ l: 28 }, 43],
						l: 139,
						n: {
							d: 36,
							i: 1
						},
						r: { e: { r: 36 } },
						t: 36,
						u: 36
					},
					h: {
						e: { n: { e: 28 } },
						i: [{ n: { g: { ".": 7 } } }, 9],
						r: { i: 5 }
					},
					i: {
						c: [{ l: 28 }, 77],
						e: { t: 36 },
						l: {
							a: 36,
							l: [{ e: 18 }, 36],
							y: 4
						},
						n: [{
							a: 32,
							g: 1
						}, 38],
						t: {
							i: 32,
							u: 7
						},
						v: 1,
						z: 38
					},
					l: {
						e: { t: 4 },
						i: 1
					},
					o: [{ l: 7 }, 77],
					r: { i: { d: 4 } },
					s: { i: 4 },
					u: [{ s: 28 }, 43],
					w: { i: { s: 12 } }
				}, 8],
				u: {
					a: 1,
					b: {
						e: 28,
						r: 5
					},
					c: { e: 0 },
					d: 38,
					e: { l: 2 },
					f: 28,
					i: {
						n: 1,
						s: { i: 18 }
					},
					l: 8,
					m: {
						e: 28,
						i: 28,
						o: { r: { e: 0 } }
					},
					n: {
						c: {
							l: 2,
							u: [{ l: 15 }, 12]
						},
						d: 180,
						e: [{ t: 4 }, 9],
						g: 2,
						t: 2
					},
					p: [{
						l: { i: { c: 7 } },
						u: 1
					}, 8],
					r: { i: 2 },
					s: {
						p: 2,
						t: {
							a: { t: 18 },
							e: { e: 18 },
							i: { c: 7 },
							u: 14
						}
					},
					t: {
						a: { l: 1 },
						i: 1
					}
				},
				v: [{
					a: { n: { c: 28 } },
					e: [{
						l: { i: 19 },
						n: [{ e: 19 }, 32],
						r: {
							".": 4,
							s: { ".": 4 }
						},
						s: { t: 32 },
						t: 32,
						y: 32
					}, 38],
					i: { t: 2 }
				}, 41],
				w: 43,
				y: [{
					e: { r: 4 },
					g: {
						m: 35,
						o: 0
					},
					m: { b: 2 },
					n: { g: { o: [{ l: 33 }, 34] } },
					p: { a: 7 },
					t: [{ h: { i: 19 } }, 8]
				}, 47],
				z: 38
			},
			s: {
				a: {
					".": 30,
					b: [{ l: 32 }, 30],
					c: {
						k: 35,
						q: 2,
						t: [{ e: 2 }, 32]
					},
					d: {
						i: 7,
						o: 7
					},
					e: 35,
					g: 0,
					i: [{ n: { t: 19 } }, 34],
					k: 35,
					l: [{
						a: { c: 4 },
						e: 34,
						i: { e: 1 },
						t: 112,
						u: 1
					}, 8],
					m: [{
						i: { n: 4 },
						o: 7,
						p: 19
					}, 0],
					n: {
						a: 5,
						d: { e: { d: 2 } },
						e: 112,
						g: { a: { r: 7 } },
						i: { f: 7 },
						t: [{ r: { i: 18 } }, 30]
					},
					p: [{ r: 5 }, 32],
					r: { s: 7 },
					s: {
						".": 34,
						s: [{ e: { m: 49 } }, 5]
					},
					t: [{
						e: 8,
						i: { v: 36 },
						o: { r: { y: 36 } },
						u: 20
					}, 196],
					u: [{
						c: { i: 7 },
						r: 18
					}, 29],
					v: {
						i: 42,
						o: { u: 1 }
					}
				},
				b: [{
					e: {
						i: 28,
						s: 2
					},
					y: 5
				}, 56],
				c: [{
					a: [{
						l: { e: { n: 7 } },
						p: 9,
						r: { c: 19 },
						v: 3
					}, 43],
					e: [{
						d: 28,
						i: 33,
						s: 110
					}, 43],
					h: 9,
					i: { d: 18 },
					o: [{
						f: 19,
						i: 28,
						p: {
							e: 165,
							i: { c: 35 }
						}
					}, 38],
					r: { i: { p: { t: { i: 35 } } } },
					u: [{ r: { a: {
						".": 33,
						s: 33
					} } }, 45]
				}, 8],
				d: 62,
				e: {
					".": 30,
					a: [{
						m: 28,
						s: 19,
						w: 5
					}, 8],
					c: {
						a: [{ n: 7 }, 2],
						o: [{ n: 12 }, 8]
					},
					d: [{
						a: 0,
						i: { t: 2 }
					}, 30],
					e: { d: 34 },
					i: [{ g: 5 }, 34],
					l: {
						a: 35,
						e: [{
							c: 1,
							n: 16
						}, 33],
						f: 35
					},
					m: {
						e: 187,
						i: [{ d: 18 }, 9],
						o: 2
					},
					n: {
						g: 7,
						s: [{
							a: { t: { i: 7 } },
							o: { r: { i: 7 } }
						}, 34],
						t: {
							e: { e: 18 },
							m: 35
						}
					},
					o: { l: { o: { g: 7 } } },
					p: [{
						a: 5,
						s: { i: 2 },
						t: [{ i: 5 }, 34]
					}, 8],
					r: {
						a: { n: 2 },
						e: { n: { e: 4 } },
						t: { o: 2 },
						v: { o: 33 }
					},
					s: [{
						".": 33,
						h: 4,
						t: { a: 36 }
					}, 38],
					t: 29,
					u: { m: 35 },
					v: [{ e: { n: 5 } }, 34],
					w: { o: 19 },
					x: [{ o: 42 }, 34],
					y: 34
				},
				f: [{
					a: { c: { t: { o: 16 } } },
					i: 2,
					o: { r: { e: 18 } },
					r: { a: { n: 16 } }
				}, 45],
				g: 132,
				h: [{
					a: { b: [{ i: 0 }, 33] },
					e: {
						r: 6,
						t: 4
					},
					i: {
						l: { l: { i: 18 } },
						n: { e: { s: { s: 4 } } },
						o: 1,
						p: 35
					},
					o: { n: 32 },
					u: 88,
					y: { s: 19 }
				}, 38],
				i: {
					a: {
						l: { l: 0 },
						s: { t: 16 }
					},
					b: 64,
					c: {
						a: { t: 32 },
						c: 34,
						l: 97,
						u: [{ l: 4 }, 0]
					},
					d: [{
						".": 33,
						e: [{
							l: 18,
							n: 5,
							r: { i: 7 }
						}, 0],
						s: 33,
						u: { a: 197 }
					}, 28],
					e: { r: { s: 0 } },
					f: [{ f: 7 }, 2],
					g: 0,
					l: { i: 29 },
					m: { p: { l: { y: 2 } } },
					n: [{
						e: [{ t: 7 }, 38],
						g: { e: { r: 198 } },
						i: 5,
						k: 35,
						o: { l: 4 },
						u: { s: 1 }
					}, 30],
					o: [{
						".": 33,
						s: 200
					}, 199],
					p: [{ r: 0 }, 34],
					s: [{
						h: 33,
						m: 33,
						t: {
							a: 3,
							o: 3
						}
					}, 148],
					t: [{
						e: 0,
						o: { m: 7 }
					}, 43],
					v: [{ a: 35 }, 64]
				},
				j: 43,
				k: [{
					".": 33,
					a: { r: 36 },
					e: [{
						t: 32,
						y: 36
					}, 9],
					i: {
						e: {
							r: 32,
							s: { t: 36 }
						},
						l: { y: 4 },
						n: { e: { s: 4 } }
					},
					s: 33,
					y: { l: 5 }
				}, 156],
				l: [{
					a: {
						n: { g: { i: 16 } },
						t: 43,
						u: 34,
						v: { e: { r: { i: 18 } } }
					},
					e: [{
						a: 36,
						t: 32,
						y: 36
					}, 38],
					i: { t: 32 },
					o: {
						c: 5,
						v: 18
					},
					u: { c: 36 }
				}, 101],
				m: [{
					a: {
						n: 32,
						s: 19
					},
					e: { n: 32 },
					i: {
						g: 5,
						t: { h: 34 }
					},
					o: { d: 2 },
					u: { t: { a: { t: { i: { o: 7 } } } } }
				}, 132],
				n: [{ a: 38 }, 41],
				o: {
					".": 30,
					d: [{
						o: 5,
						y: 19
					}, 124],
					e: 34,
					i: { d: 56 },
					l: [{
						a: [{ n: 4 }, 5],
						e: { r: 2 },
						i: { c: 1 },
						v: { e: [{ r: 18 }, 34] }
					}, 38],
					m: [{
						a: { t: { o: 18 } },
						e: {
							".": 34,
							t: { e: 4 }
						},
						o: 1
					}, 68],
					n: {
						a: [{ t: 7 }, 38],
						e: 28,
						o: { r: 7 }
					},
					p: 156,
					r: {
						i: {
							e: 125,
							o: 35,
							t: 2,
							z: 36
						},
						o: 5,
						y: 32
					},
					s: [{ e: 33 }, 2],
					t: { h: 4 },
					u: 34,
					v: {
						e: 7,
						i: 1
					}
				},
				p: {
					a: { s: { t: 12 } },
					e: {
						n: { s: { a: 16 } },
						o: 33,
						r: {
							m: 34,
							o: 36,
							s: { a: 16 }
						}
					},
					h: [{
						a: 32,
						e: { r: 34 }
					}, 9],
					i: {
						c: { u: { l: 18 } },
						d: [{ ".": 4 }, 38],
						e: { r: 36 },
						l: { l: 19 },
						n: [{
							g: 1,
							i: 7
						}, 38],
						t: { a: { l: 15 } }
					},
					l: [{
						e: 42,
						y: 28
					}, 43],
					o: [{
						m: 35,
						n: {
							g: { i: 18 },
							s: 34
						},
						o: { n: 34 }
					}, 38],
					r: { u: { d: 18 } },
					y: 28
				},
				r: [{ e: [{
					g: 18,
					p: { u: 18 },
					s: 2
				}, 9] }, 43],
				s: [{
					a: [{ m: 201 }, 43],
					e: {
						l: 43,
						n: {
							g: 36,
							t: [{ e: { r: 16 } }, 32]
						},
						r: {
							".": 1,
							i: 36,
							s: 1
						},
						u: 36,
						v: 3
					},
					i: {
						a: 32,
						c: 43,
						f: 43,
						n: [{
							".": 0,
							e: 28
						}, 6],
						s: { ".": 0 },
						t: 86,
						v: { i: 0 }
					},
					l: { i: 4 },
					m: 1,
					n: 28,
					o: [{
						l: { u: [{ b: 12 }, 3] },
						r: {
							e: 28,
							i: { a: { l: 18 } }
						}
					}, 43],
					p: { o: 4 },
					u: 43,
					w: 1
				}, 33],
				t: [{
					".": 33,
					a: {
						b: [{ i: 5 }, 42],
						k: 33,
						l: { e: 28 },
						n: { t: { i: { v: 16 } } },
						s: { ".": 32 },
						t: { i: { c: 35 } }
					},
					c: 1,
					e: [{
						a: {
							r: 7,
							t: 7
						},
						b: 28,
						c: 28,
						d: [{
							l: 28,
							n: 28
						}, 64],
						r: {
							e: 33,
							i: { a: 19 },
							n: { ".": 28 },
							o: 32
						},
						s: { t: 4 }
					}, 9],
					h: [{
						a: 28,
						u: 28
					}, 43],
					i: {
						a: 137,
						c: {
							k: 34,
							u: 32
						},
						l: {
							l: { e: { r: 18 } },
							y: 28
						},
						n: { g: 1 },
						r: 83,
						z: 36
					},
					l: [{
						e: { r: 1 },
						i: 1
					}, 33],
					o: {
						e: 28,
						n: [{
							e: 50,
							i: { e: 19 }
						}, 34],
						r: {
							a: { t: 36 },
							i: { a: { n: 18 } }
						},
						s: { e: 28 },
						u: 38
					},
					r: {
						a: { y: 28 },
						e: [{ p: 50 }, 19],
						u: {
							c: 34,
							d: 18
						}
					},
					s: 202,
					u: [{
						d: 28,
						m: 2,
						r: { e: 19 }
					}, 43],
					w: 33,
					y: [{ l: 29 }, 28]
				}, 8],
				u: {
					".": 33,
					a: { n: 4 },
					b: [{ t: 42 }, 61],
					c: { t: 19 },
					d: { a: 2 },
					e: { t: 1 },
					f: { f: 5 },
					g: 5,
					i: [{
						c: 7,
						n: { g: 4 }
					}, 34],
					l: 87,
					m: [{ i: 5 }, 134],
					n: { a: 2 },
					p: {
						e: 4,
						i: { n: 1 },
						r: { a: 50 }
					},
					r: {
						a: { s: 2 },
						c: 5,
						g: 28,
						p: { l: 5 }
					},
					s: { u: 4 },
					z: 4
				},
				v: [{ e: {
					r: { s: { a: 16 } },
					s: [{ t: { i: 16 } }, 19]
				} }, 124],
				w: [{
					e: {
						e: 35,
						l: { l: { i: 16 } },
						r: { e: { d: 33 } }
					},
					o: 30
				}, 8],
				y: [{
					".": 33,
					b: { i: 0 },
					c: [{
						e: 0,
						h: { r: 0 }
					}, 6],
					d: 0,
					l: 29,
					n: [{ e: 7 }, 34],
					p: { h: { o: 4 } },
					r: { i: 7 }
				}, 38]
			},
			t: {
				a: {
					".": 30,
					b: [{
						l: {
							e: { m: 4 },
							i: 34
						},
						o: [{
							l: 1,
							u: 0
						}, 38]
					}, 30],
					c: {
						e: 113,
						h: {
							o: { m: 4 },
							y: 1
						},
						i: { d: 0 }
					},
					d: {
						e: 36,
						i: 2,
						j: 203,
						o: { r: 4 },
						r: 9
					},
					e: { n: 7 },
					f: 2,
					g: {
						e: { o: 18 },
						o: { g: 4 },
						r: 34
					},
					h: 34,
					i: [{
						l: 34,
						r: 30,
						s: 28
					}, 29],
					k: 29,
					l: {
						c: 9,
						e: {
							n: { t: 7 },
							p: 4
						},
						i: {
							a: 28,
							n: 28
						},
						l: {
							a: 82,
							u: 35
						},
						o: 204,
						y: 1
					},
					m: {
						a: { r: { i: 7 } },
						e: { t: 93 },
						o: { r: { p: { h: 127 } } }
					},
					n: {
						a: { t: 7 },
						d: { e: { r: 18 } },
						e: [{ l: 35 }, 28],
						i: {
							e: 7,
							z: 36
						},
						t: { a: { n: 18 } }
					},
					p: { a: 0 },
					r: {
						d: 29,
						i: { a: { ".": 7 } },
						k: { i: 18 },
						n: 5,
						r: 34
					},
					s: {
						i: 5,
						m: 32,
						s: 35,
						t: [{
							a: 1,
							i: { c: 205 }
						}, 2]
					},
					t: {
						e: { u: 28 },
						i: { s: 34 },
						o: {
							".": 28,
							u: 2
						},
						r: 2,
						u: { t: 5 }
					},
					u: { t: { o: 5 } },
					w: {
						a: 36,
						n: 19
					},
					x: 28
				},
				b: 56,
				c: [{
					a: [{ s: 19 }, 43],
					h: {
						e: { t: { t: 7 } },
						u: 7
					}
				}, 44],
				d: 194,
				e: {
					".": 33,
					c: {
						h: {
							a: 4,
							n: 35
						},
						r: 1
					},
					d: [{
						a: 193,
						d: 33,
						o: 33
					}, 28],
					e: { i: 33 },
					g: [{
						i: { c: 35 },
						o: 32,
						r: 20,
						u: 5
					}, 8],
					i: 2,
					l: [{
						e: { d: 33 },
						i: { z: 7 },
						l: 29,
						o: 152,
						s: 34
					}, 8],
					m: {
						a: 5,
						e: 33,
						o: { n: 4 }
					},
					n: {
						a: {
							g: 2,
							r: 33
						},
						e: 33,
						m: 36,
						n: { a: 35 },
						o: [{ g: 4 }, 33],
						t: { a: 19 }
					},
					o: [{ l: 7 }, 8],
					p: [{
						e: 1,
						i: 7
					}, 30],
					r: {
						a: {
							c: 19,
							g: 28,
							t: { o: 28 }
						},
						b: 75,
						d: 35,
						e: [{
							b: 5,
							c: 7,
							l: 35,
							o: 1,
							s: 169
						}, 162],
						i: [{
							a: 5,
							d: 7,
							f: 7,
							n: 28,
							o: { r: { i: { t: 7 } } },
							t: 5
						}, 29],
						k: 7,
						n: {
							i: { t: 35 },
							o: 7
						},
						r: 34
					},
					s: [{
						".": 33,
						i: 19,
						q: 32,
						s: {
							".": 32,
							e: { s: 36 }
						},
						t: [{
							a: 3,
							e: [{ r: 18 }, 35],
							i: { n: 18 },
							o: { r: 18 },
							u: 7
						}, 2]
					}, 47],
					t: {
						i: 19,
						r: [{ o: 18 }, 20]
					},
					w: { a: { r: 5 } },
					x: 34
				},
				f: 124,
				g: 32,
				h: {
					".": 30,
					a: [{ l: {
						".": 4,
						m: 3
					} }, 2],
					e: {
						".": 33,
						a: [{ s: 4 }, 33],
						d: 33,
						i: 29,
						o: [{ l: 3 }, 34],
						r: [{
							a: { p: 35 },
							c: 4,
							d: 36,
							e: { d: 33 },
							n: 1,
							y: 1
						}, 28]
					},
					i: {
						".": 33,
						l: { l: 36 },
						n: { k: 34 },
						o: 104,
						s: { ".": 0 }
					},
					l: { o: 4 },
					m: [{ i: 0 }, 147],
					o: {
						l: { i: 1 },
						o: 99,
						p: { t: 33 },
						r: { e: { s: 33 } },
						t: 34,
						u: { g: 35 }
					},
					r: 68,
					s: 30,
					u: { r: 35 },
					y: {
						m: 35,
						r: 34,
						s: 19
					}
				},
				i: {
					".": 33,
					a: [{ b: 1 }, 68],
					b: [{ u: 60 }, 124],
					c: [{
						".": 32,
						a: { s: 7 },
						i: [{
							a: { r: 18 },
							n: 81,
							t: { y: 28 }
						}, 38],
						o: { l: 1 },
						u: [{ l: { e: 33 } }, 20]
					}, 43],
					d: {
						".": 32,
						a: 28,
						i: [{ e: 1 }, 34],
						s: 36
					},
					e: { n: 155 },
					f: [{
						e: 1,
						f: 33,
						i: { c: { ".": 33 } }
					}, 78],
					g: {
						i: [{ o: 18 }, 34],
						m: 33,
						u: 35
					},
					k: { a: 0 },
					l: {
						e: { t: 0 },
						i: { n: 35 },
						l: [{ a: { g: 14 } }, 28],
						t: 28
					},
					m: [{
						a: 20,
						e: { t: 206 }
					}, 29],
					n: [{
						a: { d: 60 },
						e: {
							d: 33,
							t: 5
						},
						g: { i: { n: { g: 18 } } },
						n: 34,
						s: 33,
						t: [{ e: [{
							d: 7,
							r: 18
						}, 2] }, 28],
						u: { e: 5 }
					}, 43],
					o: [{
						c: 1,
						l: { a: 3 },
						m: { o: 4 },
						n: { e: { m: 33 } }
					}, 29],
					p: [{ l: {
						e: { x: 4 },
						i: 1
					} }, 29],
					q: [{ u: { a: 4 } }, 0],
					r: { i: { s: 32 } },
					s: [{
						a: { n: 34 },
						c: 2,
						h: { i: 18 },
						s: 34,
						t: [{
							e: 83,
							r: 28
						}, 9]
					}, 45],
					t: {
						a: { n: 17 },
						h: { e: 19 },
						i: {
							l: 7,
							s: 32
						},
						l: 34,
						r: { a: 1 }
					},
					u: 34,
					v: [{
						a: { l: { l: 7 } },
						e: 32,
						i: { s: 5 }
					}, 45]
				},
				l: [{
					a: [{ n: { t: 12 } }, 43],
					e: {
						b: 35,
						d: { r: 35 },
						f: 34,
						m: 34,
						n: 35,
						t: { r: 35 },
						w: 35
					},
					i: [{ n: 19 }, 43]
				}, 30],
				m: [{
					e: { t: 42 },
					o: { t: 14 }
				}, 56],
				n: [{ e: { r: { e: 28 } } }, 183],
				o: {
					".": 30,
					a: { s: 19 },
					b: 6,
					c: { c: 33 },
					d: {
						e: { c: 18 },
						i: 2,
						o: 4
					},
					e: 34,
					g: 29,
					i: { d: 124 },
					k: 35,
					l: {
						e: { d: 33 },
						l: 2,
						u: 18,
						y: 4
					},
					m: {
						a: {
							c: 5,
							n: 19,
							t: { o: { l: 16 } }
						},
						b: 2,
						o: {
							g: 0,
							s: 7
						}
					},
					n: {
						e: [{ a: 7 }, 2],
						n: 34,
						s: 5
					},
					p: {
						e: 2,
						i: { a: 4 },
						o: { s: 0 }
					},
					r: [{
						a: { d: 4 },
						e: [{ r: 7 }, 33],
						i: { a: { s: 19 } },
						o: { i: 7 },
						p: 7,
						q: 2
					}, 43],
					s: {
						".": 34,
						p: 13,
						t: [{ r: 4 }, 2]
					},
					t: {
						a: { l: { i: {
							s: 4,
							z: 4
						} } },
						e: { m: 1 },
						u: 7
					},
					u: {
						f: 2,
						r: 35,
						s: 32
					},
					v: 33,
					w: { a: { r: 1 } }
				},
				p: 32,
				r: [{
					a: {
						c: { o: 2 },
						d: { d: 33 },
						i: { s: { t: 33 } },
						q: 7,
						r: { c: { h: 49 } },
						v: { e: {
							n: 7,
							r: { s: 7 },
							s: { t: 18 }
						} },
						y: 34
					},
					e: {
						".": 33,
						d: 33,
						m: { o: 2 },
						n: [{ d: { i: 16 } }, 19],
						p: { r: 7 },
						s: { s: 19 },
						w: 33
					},
					i: {
						c: {
							l: 36,
							u: 34
						},
						e: 38,
						f: {
							l: { i: 7 },
							u: { g: { a: 16 } }
						},
						l: [{ i: 5 }, 30],
						m: { e: 5 },
						t: 38,
						x: 33
					},
					o: {
						d: 28,
						f: 7,
						o: { p: 35 },
						p: { h: { a: 2 } },
						s: { p: 5 },
						t: [{ o: 36 }, 38],
						v: 20,
						y: 34
					},
					u: {
						c: 28,
						i: 5
					},
					y: [{ s: 19 }, 187]
				}, 8],
				s: [{
					c: 38,
					h: 0,
					i: [{ l: 28 }, 8],
					t: { a: { y: 12 } }
				}, 64],
				t: [{
					a: [{
						b: 32,
						n: 36,
						s: 36
					}, 2],
					e: {
						d: 32,
						r: { e: [{ r: 36 }, 28] },
						s: { t: 36 }
					},
					i: [{ t: { u: [{ d: [{ i: 16 }, 49] }, 5] } }, 32],
					l: {
						e: { r: 32 },
						i: 32
					},
					o: {
						i: 36,
						r: 36,
						s: 32
					},
					s: 4,
					u: { p: { e: 28 } },
					y: 38
				}, 132],
				u: {
					".": 33,
					a: [{
						l: { l: { i: 120 } },
						r: { i: 12 }
					}, 6],
					b: {
						i: { n: 0 },
						u: 4
					},
					d: {
						e: { n: 4 },
						i: { e: 7 }
					},
					e: { n: 4 },
					f: 33,
					i: [{ s: 0 }, 6],
					m: {
						".": 30,
						i: 34,
						s: 33
					},
					n: [{
						a: 2,
						e: 0,
						i: { t: 7 }
					}, 34],
					p: { l: {
						e: { t: 7 },
						i: { c: 7 }
					} },
					r: {
						a: {
							c: 4,
							n: 28
						},
						b: { a: 3 },
						d: 2,
						f: { i: 18 },
						i: { t: 35 },
						n: 2,
						o: 181
					},
					t: [{ i: { v: 88 } }, 29]
				},
				w: [{
					a: 117,
					i: [{
						l: { i: 7 },
						t: 32
					}, 38],
					o: [{ n: 19 }, 32]
				}, 43],
				y: {
					".": 33,
					a: 0,
					c: { h: 35 },
					l: {
						e: { t: 0 },
						i: 7
					},
					m: { i: 4 },
					p: [{ e: 34 }, 29],
					r: 207
				},
				z: [{ i: {
					a: 36,
					e: 36
				} }, 44]
			},
			u: {
				a: [{
					c: { i: 1 },
					g: 38,
					h: 4,
					l: [{ u: 4 }, 43],
					n: {
						o: 2,
						t: { i: {
							s: 18,
							t: 18
						} }
					},
					r: {
						a: 5,
						d: 9,
						i: [{ n: 19 }, 5],
						t: {
							e: { r: { s: 7 } },
							i: 14
						}
					},
					t: { e: { r: { n: 4 } } }
				}, 44],
				b: {
					a: 2,
					b: { l: { y: 4 } },
					i: [{ c: { u: 28 } }, 41],
					l: {
						i: { n: 1 },
						o: 4
					},
					r: { a: 1 }
				},
				c: [{
					a: 41,
					c: { e: { n: 16 } },
					e: { n: { d: 28 } },
					h: [{ r: 36 }, 28],
					l: 1,
					o: {
						m: 28,
						t: 7
					},
					t: { r: 8 },
					u: {
						b: 1,
						l: 4,
						m: 36
					}
				}, 33],
				d: {
					a: {
						c: 36,
						l: 6
					},
					e: [{
						p: 4,
						r: 28,
						v: 19
					}, 0],
					g: 0,
					i: {
						c: { i: { n: 2 } },
						e: { d: 1 },
						n: { i: { s: 36 } },
						o: 5,
						t: { i: { o: 36 } }
					},
					o: [{
						i: 36,
						n: 4,
						r: 36
					}, 38]
				},
				e: {
					b: 2,
					d: 28,
					n: {
						o: 2,
						t: { e: { r: 2 } }
					},
					r: { a: 5 },
					s: {
						s: 2,
						t: { r: {
							a: { t: 18 },
							i: 7
						} }
					},
					t: 0
				},
				f: [{
					a: 34,
					l: 32,
					o: 28,
					t: 2
				}, 8],
				g: {
					a: { c: 2 },
					l: { i: { f: 4 } },
					n: { i: 8 },
					o: 28,
					u: {
						l: 1,
						r: { a: 1 }
					}
				},
				h: { e: { m: 3 } },
				i: [{
					a: { l: 1 },
					c: [{ e: { n: { t: 15 } } }, 38],
					d: { o: 7 },
					l: {
						a: 2,
						d: { e: { r: 18 } },
						i: { b: 1 },
						t: 2
					},
					n: {
						c: { u: 18 },
						s: 2,
						t: [{ a: 2 }, 19]
					},
					p: { r: 4 },
					s: {
						e: { r: 5 },
						t: [{ i: 12 }, 2]
					},
					t: { e: { r: 7 } },
					v: {
						a: { l: 208 },
						o: 1
					},
					z: 38
				}, 44],
				l: {
					".": 33,
					a: [{
						b: 28,
						c: 33,
						r: { d: 4 },
						t: 36
					}, 43],
					b: { o: 0 },
					c: {
						a: 1,
						h: [{
							e: 35,
							r: { e: 35 }
						}, 0]
					},
					e: {
						a: 33,
						e: 36,
						n: [{
							c: { i: 33 },
							t: 36
						}, 136],
						t: 19,
						v: 0
					},
					f: { a: 8 },
					i: [{
						a: 0,
						n: {
							e: 32,
							g: 1
						},
						s: { h: 4 },
						t: {
							i: 36,
							y: 36
						}
					}, 8],
					l: [{
						a: { t: 0 },
						i: {
							b: 11,
							s: 0,
							t: 0
						}
					}, 33],
					m: 1,
					o: [{ m: 36 }, 43],
					p: {
						h: {
							i: 3,
							o: 3
						},
						i: { n: { g: 7 } },
						o: 0
					},
					s: [{ i: { f: 1 } }, 30],
					u: 43,
					v: 129
				},
				m: {
					a: [{
						m: 1,
						r: 19,
						s: 36
					}, 43],
					b: {
						a: { r: { ".": 0 } },
						i: 8
					},
					e: { n: { t: 19 } },
					i: [{
						c: 28,
						f: [{ y: 2 }, 84],
						l: { i: { a: 7 } },
						n: {
							a: { r: 19 },
							e: { d: 28 },
							g: 113
						}
					}, 43],
					o: {
						r: { a: 28 },
						s: 28
					},
					p: [{
						a: 0,
						e: { r: 5 },
						l: { i: 7 },
						t: [{ e: 7 }, 19]
					}, 8],
					u: [{ l: { o: 2 } }, 43]
				},
				n: [{
					a: [{
						b: [{ u: 12 }, 4],
						e: 0,
						s: { ".": 0 }
					}, 209],
					c: { e: 8 },
					d: {
						a: { l: 0 },
						e: {
							d: 1,
							t: [{ e: { r: { m: 127 } } }, 19]
						},
						i: {
							c: 19,
							e: 0
						},
						o: 1,
						u: { s: 0 }
					},
					e: { r: 86 },
					h: { o: { l: { i: 18 } } },
					i: [{
						c: 43,
						e: 0,
						n: [{ e: 0 }, 1],
						p: 7,
						s: {
							o: 5,
							t: 1
						},
						v: 20,
						z: 1
					}, 8],
					k: {
						e: {
							r: { i: 7 },
							t: 4
						},
						n: 1
					},
					n: [{ a: { g: 0 } }, 30],
					o: 4,
					r: 4,
					s: [{ h: 4 }, 13],
					t: { i: [{ l: 12 }, 8] },
					u: [{ s: 1 }, 2]
				}, 6],
				o: {
					d: { e: [{ n: { t: 49 } }, 1] },
					r: { o: { s: 36 } },
					s: 32,
					t: { a: { t: { i: { o: 4 } } } },
					u: 43
				},
				p: [{
					a: { t: 43 },
					e: [{
						e: 36,
						r: 3
					}, 43],
					h: 43,
					i: {
						d: 36,
						n: { g: 1 }
					},
					o: [{ l: 36 }, 28],
					r: [{ e: 19 }, 38]
				}, 30],
				q: { u: { e: { t: 36 } } },
				r: [{
					a: [{
						".": 33,
						c: { i: 2 },
						e: 33,
						g: 9,
						n: { t: { i: 33 } },
						s: 18
					}, 6],
					b: { i: { n: { g: 7 } } },
					c: [{ a: 5 }, 8],
					d: {
						e: { n: {
							".": 4,
							i: 4
						} },
						i: { e: 4 },
						u: 0
					},
					e: {
						a: 1,
						e: 4,
						r: [{ s: 1 }, 6],
						t: [{ t: 1 }, 63]
					},
					f: [{ a: 1 }, 8],
					i: [{
						c: { u: 53 },
						e: { ".": 0 },
						f: { i: { e: 4 } },
						l: [{ i: 0 }, 19],
						o: {
							n: 4,
							s: { ".": 2 }
						}
					}, 6],
					l: {
						e: { r: 7 },
						i: {
							e: 4,
							n: { g: 7 }
						}
					},
					m: 129,
					n: {
						a: { l: 5 },
						e: { r: 5 },
						s: 7
					},
					o: [{
						d: 2,
						m: 17,
						t: [{ i: 12 }, 4]
					}, 6],
					p: {
						e: { n: { t: 16 } },
						h: 19
					},
					s: [{
						a: { l: 7 },
						e: { r: 7 },
						h: 1,
						o: { r: 5 }
					}, 8],
					t: {
						a: 4,
						e: [{ s: 4 }, 6],
						h: [{ e: 1 }, 42],
						i: 19
					},
					u: 6,
					v: { a: 0 }
				}, 28],
				s: {
					a: {
						d: 32,
						g: 1,
						l: 1,
						p: 0,
						t: 1
					},
					c: [{ a: { n: 0 } }, 30],
					h: { a: 7 },
					i: {
						a: { n: 4 },
						l: 18,
						n: 154
					},
					k: { e: { r: 7 } },
					p: [{ a: 0 }, 6],
					s: { e: 2 },
					t: [{
						a: {
							c: 1,
							n: 4
						},
						i: {
							c: [{ i: 4 }, 2],
							g: 7,
							l: 5
						},
						o: 145,
						r: [{ e: 0 }, 6]
					}, 33],
					u: { r: {
						e: 19,
						i: 4
					} }
				},
				t: {
					a: { n: { e: 32 } },
					c: { h: { e: 19 } },
					e: {
						n: { i: 4 },
						o: 36,
						r: { e: 28 }
					},
					i: [{
						e: 32,
						n: {
							g: 1,
							i: 36
						},
						o: 32,
						s: {
							m: 4,
							t: 1
						},
						z: 210
					}, 8],
					l: {
						e: 1,
						i: 19
					},
					o: [{ s: 188 }, 8],
					r: { a: 154 },
					s: [{ m: 4 }, 9],
					t: { o: { n: { e: 0 } } },
					u: [{ l: 28 }, 32]
				},
				u: 0,
				v: [{
					a: 28,
					e: [{
						n: 3,
						r: { i: 4 }
					}, 9],
					i: { n: 36 }
				}, 8],
				x: { o: 8 },
				y: {
					a: 0,
					e: { r: 4 }
				}
			},
			v: {
				a: {
					".": 33,
					b: 124,
					c: [{
						a: 6,
						e: { o: 4 },
						u: 140
					}, 35],
					d: 28,
					g: {
						a: 75,
						e: [{
							d: 33,
							r: 12
						}, 0],
						r: 7
					},
					l: {
						".": 43,
						e: 29,
						i: [{
							e: 4,
							s: { e: 2 }
						}, 42],
						u: 35,
						v: 66
					},
					m: {
						i: 2,
						o: 4
					},
					n: {
						n: 35,
						t: {
							a: 12,
							l: 33
						}
					},
					r: { i: { s: 2 } },
					s: {
						e: [{ l: 25 }, 33],
						o: 48,
						t: { a: 3 }
					},
					t: {
						".": 28,
						e: { e: 35 },
						i: { n: { a: 2 } },
						u: 33
					}
				},
				e: {
					".": 30,
					c: { t: 19 },
					g: 1,
					i: 34,
					l: [{
						a: { t: 5 },
						e: [{ r: 32 }, 33],
						i: { n: { e: 4 } },
						l: [{
							a: 28,
							e: { r: 7 },
							i: 5
						}, 43],
						o: { p: { i: 7 } }
					}, 30],
					n: {
						a: { l: 2 },
						d: { o: 2 },
						e: 6,
						i: { a: 4 },
						t: {
							o: 18,
							r: 2
						},
						u: [{ e: 53 }, 33]
					},
					o: 93,
					r: {
						b: 35,
						d: { e: { v: 16 } },
						e: [{
							a: 7,
							i: 5
						}, 211],
						i: { e: 36 },
						m: 27,
						n: { e: 2 },
						s: { e: 35 }
					},
					s: { ".": 33 }
				},
				i: {
					".": 33,
					a: {
						l: { i: { t: 35 } },
						t: { r: 0 }
					},
					b: 129,
					c: [{
						a: [{ r: { i: 4 } }, 0],
						e: { r: 3 },
						t: 164,
						u: 35
					}, 9],
					d: { e: { r: 35 } },
					g: { n: 3 },
					l: [{
						i: [{
							a: 95,
							s: { e: 36 },
							z: { e: 36 }
						}, 5],
						l: { i: { n: 7 } }
					}, 0],
					m: [{ e: 35 }, 2],
					n: [{
						a: { c: 2 },
						c: { i: 34 },
						e: 9,
						i: {
							t: 35,
							z: 36
						},
						t: [{ a: 7 }, 19]
					}, 45],
					o: [{
						l: 3,
						m: 4
					}, 98],
					p: 93,
					r: {
						e: 19,
						i: { d: 4 },
						u: 5
					},
					s: {
						e: { c: { t: { i: 35 } } },
						i: { o: 35 },
						m: 32,
						t: 97
					},
					t: [{
						a: [{ l: 1 }, 9],
						e: { l: 4 },
						i: { e: 36 },
						r: 20,
						u: 1,
						y: 32
					}, 8],
					v: {
						a: { l: 7 },
						o: { r: 7 }
					},
					z: { o: 4 }
				},
				o: [{
					".": 30,
					l: [{
						i: { t: { i: { o: 4 } } },
						u: { b: { i: 2 } },
						v: 19
					}, 8],
					n: 33,
					r: {
						a: { c: 4 },
						c: 34,
						e: 33,
						o: 34
					},
					t: { a: { r: 1 } },
					w: 30
				}, 29],
				r: [{
					a: 103,
					i: 36,
					o: [{ t: 19 }, 36]
				}, 0],
				s: 33,
				u: { r: { e: 32 } },
				v: [{
					e: { r: 36 },
					i: 36
				}, 44],
				y: 33
			},
			w: {
				a: {
					b: 33,
					g: { o: 5 },
					i: { s: 19 },
					l: {
						".": 32,
						l: { e: { r: 18 } },
						s: 32
					},
					n: {
						g: { l: { i: 7 } },
						k: { e: { r: 18 } }
					},
					r: {
						d: {
							e: {
								d: 7,
								r: 18
							},
							r: 18
						},
						f: 2,
						t: {
							e: 2,
							h: { i: 7 }
						}
					},
					s: {
						s: 19,
						t: 2
					},
					t: { e: 6 },
					v: { i: { n: { e: 2 } } }
				},
				b: [{ o: { n: 28 } }, 77],
				c: 36,
				d: {
					i: { e: 36 },
					r: 32
				},
				e: {
					b: 0,
					d: 28,
					e: { d: 34 },
					i: [{
						g: { h: { t: { i: 15 } } },
						r: 19
					}, 35],
					l: {
						i: [{ z: [{ i: 2 }, 12] }, 5],
						l: { i: 2 }
					},
					n: { t: 19 },
					s: [{ t: [{ ".": 36 }, 3] }, 2]
				},
				f: 36,
				h: [{ i: { d: 36 } }, 8],
				i: [{
					d: { e: 2 },
					e: { r: 4 },
					l: { l: { i: { n: 18 } } },
					m: { p: 9 },
					n: {
						e: 9,
						g: { e: { r: 18 } },
						t: { r: 2 }
					},
					s: { e: 165 },
					t: { h: { e: { r: { i: 18 } } } }
				}, 8],
				l: {
					a: 32,
					e: { r: 6 },
					i: [{ e: 0 }, 6]
				},
				m: 43,
				o: [{
					l: [{ v: { e: { r: 7 } } }, 2],
					m: 34,
					n: { t: 9 },
					r: { d: { i: 18 } },
					t: { c: { h: 12 } },
					u: { n: 19 }
				}, 29],
				p: { i: { n: 4 } },
				r: { a: 2 },
				s: {
					i: { n: { g: 4 } },
					t: { e: { r: 36 } }
				},
				t: [{
					e: 36,
					o: 32
				}, 0],
				y: 8,
				z: 0
			},
			x: {
				a: [{
					c: { h: 28 },
					d: { e: 28 },
					g: [{ g: 32 }, 38],
					m: {
						e: { t: 4 },
						i: 32
					},
					n: {
						d: 7,
						o: 19
					},
					s: [{ p: 7 }, 38]
				}, 43],
				c: [{
					a: { v: 3 },
					o: { r: 18 }
				}, 92],
				e: [{
					c: [{
						r: 5,
						u: { t: {
							i: { o: 4 },
							o: 16
						} }
					}, 43],
					d: [{
						l: 36,
						n: 36
					}, 8],
					g: 36,
					m: 43,
					n: [{ o: { p: 2 } }, 32],
					r: [{
						g: 2,
						o: 5
					}, 32]
				}, 0],
				h: [{ o: { r: { t: { a: 12 } } } }, 43],
				i: [{
					a: {
						".": 32,
						s: 28
					},
					c: 0,
					g: { e: 36 },
					m: {
						a: 5,
						e: [{ t: 12 }, 28]
					},
					o: 32,
					p: 0,
					t: {
						".": 28,
						s: 28
					}
				}, 43],
				o: [{
					d: { e: 28 },
					m: [{ a: { t: 0 } }, 36],
					n: 0,
					s: 28,
					t: { r: { o: { p: 49 } } }
				}, 43],
				p: [{
					e: { l: 19 },
					o: {
						n: 212,
						u: { n: 12 }
					}
				}, 32],
				s: 41,
				t: [{
					e: {
						d: 28,
						n: { s: { o: 16 } },
						r: {
							i: 3,
							m: 213,
							n: 50
						}
					},
					h: 28,
					i: 2,
					r: {
						a: {
							d: 18,
							v: 3
						},
						e: 19
					}
				}, 41],
				u: {
					o: 0,
					r: [{ b: 2 }, 43],
					s: 36
				},
				w: 36,
				x: 0,
				y: {
					s: 2,
					t: 1
				}
			},
			y: {
				a: [{
					c: 36,
					r: [{ d: 34 }, 87],
					s: { i: 2 }
				}, 41],
				b: [{ i: 8 }, 64],
				c: {
					a: { m: 7 },
					h: {
						e: { d: { e: 36 } },
						i: { s: 7 },
						o: [{ s: { e: 28 } }, 32]
					},
					l: [{ a: { m: 12 } }, 6],
					o: {
						l: {
							i: 28,
							l: 28
						},
						m: 19,
						s: 38
					}
				},
				d: [{
					a: 2,
					e: { r: 19 },
					r: { o: {
						s: 18,
						u: 28
					} }
				}, 77],
				e: {
					e: 32,
					l: { o: 7 },
					n: 32,
					r: 43,
					s: { t: {
						".": 32,
						e: 7
					} },
					t: { t: 36 }
				},
				f: 36,
				g: [{
					i: [{ a: 7 }, 9],
					l: 32,
					o: { i: 2 }
				}, 43],
				h: 43,
				i: [{ n: 32 }, 43],
				l: {
					e: 9,
					i: { n: { d: { e: 18 } } },
					l: { a: { b: { i: 16 } } },
					o: {
						s: 1,
						u: 4
					}
				},
				m: {
					e: [{
						n: 32,
						t: 36
					}, 90],
					i: {
						a: 36,
						n: 4
					},
					o: { t: 19 },
					p: { h: { a: 0 } }
				},
				n: [{
					a: {
						g: { o: 12 },
						n: { d: 16 },
						p: 54,
						s: { t: 4 }
					},
					c: { i: 0 },
					d: 2,
					e: [{ r: 1 }, 8],
					g: [{ o: { l: 0 } }, 2],
					i: { c: 2 },
					y: 0
				}, 6],
				o: [{
					d: 1,
					g: { i: { s: 0 } },
					u: { n: [{ g: 16 }, 19] }
				}, 41],
				p: [{
					a: { l: 4 },
					e: {
						r: [{
							e: 36,
							i: 28,
							o: 28
						}, 3],
						t: 28
					},
					h: [{
						e: 2,
						i: 5
					}, 38],
					i: 154,
					n: 6,
					o: [{ x: 28 }, 20],
					r: [{ i: 4 }, 38],
					s: {
						i: 0,
						y: { f: 4 }
					},
					t: { a: 5 },
					u: 36
				}, 30],
				r: {
					a: {
						g: 32,
						t: 1
					},
					i: {
						c: 1,
						g: 36,
						s: 1,
						t: 13
					},
					o: { l: { o: 4 } },
					r: 0,
					s: 0,
					u: 4
				},
				s: [{
					a: {
						g: 4,
						t: 4
					},
					c: 86,
					h: 32,
					i: {
						c: 6,
						n: 1,
						o: 2
					},
					o: 7,
					s: { o: 0 },
					t: [{ o: 0 }, 6]
				}, 39],
				u: 32,
				v: 0,
				w: 32,
				z: {
					e: { r: 4 },
					y: 2
				}
			},
			z: {
				a: [{
					".": 30,
					b: { i: 0 },
					i: 8,
					s: 28,
					t: { e: 0 }
				}, 214],
				d: 0,
				e: {
					b: 2,
					d: 0,
					n: {
						a: 2,
						g: 36
					},
					r: { a: 7 },
					t: 117
				},
				i: [{
					b: 7,
					c: 66,
					e: 38,
					m: 4,
					n: {
						c: { i: 82 },
						g: [{ i: 18 }, 32]
					},
					s: 28
				}, 43],
				l: {
					e: {
						m: 34,
						r: 32
					},
					i: 32
				},
				o: {
					".": 33,
					a: [{ n: 1 }, 35],
					o: [{
						l: 1,
						n: 1,
						p: 4,
						t: { i: 4 }
					}, 215],
					p: 4,
					t: 9
				},
				s: 36,
				u: { m: 35 },
				y: { ".": 33 },
				z: [{
					a: {
						r: 32,
						s: 36
					},
					i: { e: 32 },
					o: [{ t: 36 }, 5]
				}, 8]
			}
		},
		{
			university: [3, 7],
			universities: [
				3,
				7,
				11
			],
			however: [3],
			manuscript: [2, 5],
			manuscripts: [2, 5],
			reciprocity: [
				2,
				5,
				9
			],
			throughout: [7],
			something: [4]
		}
	]);
	return module.exports;
}
var made$1;
var part$1 = (index) => (made$1 ??= make$1())[index];
var en_gb_default = {
	get 0() {
		return part$1(0);
	},
	get 1() {
		return part$1(1);
	},
	get 2() {
		return part$1(2);
	}
};
// ../../node_modules/.pnpm/hyphen@1.14.1/node_modules/hyphen/patterns/ru.js
function make() {
	const module = { exports: {} };
	(function(root, exports) {
		if (typeof define === "function" && define.amd) define([], function() {
			return exports;
		});
		else if (typeof module === "object" && module.exports) module.exports = exports;
		else root.hyphenationPatternsRu = exports;
	})(this, [
		[
			[
				0,
				0,
				1
			],
			[
				0,
				0,
				0,
				2
			],
			[
				0,
				0,
				2
			],
			[
				0,
				0,
				0,
				3
			],
			[
				0,
				0,
				2,
				1,
				2
			],
			[
				0,
				0,
				0,
				1
			],
			[
				0,
				0,
				2,
				3
			],
			[
				0,
				0,
				3,
				2
			],
			[
				0,
				0,
				3
			],
			[
				0,
				0,
				4
			],
			[
				0,
				0,
				0,
				0,
				1
			],
			[
				0,
				0,
				2,
				1
			],
			[
				0,
				0,
				2,
				0,
				1
			],
			[
				0,
				0,
				1,
				2
			],
			[
				0,
				0,
				0,
				3,
				2
			],
			[
				0,
				0,
				0,
				0,
				2
			],
			[4, 3],
			[0, 1],
			[0, 3],
			[0, 2],
			[
				0,
				3,
				2
			],
			[2],
			[
				0,
				0,
				0,
				1,
				2
			],
			[
				0,
				2,
				1
			],
			[
				0,
				0,
				0,
				4,
				3
			],
			[1],
			[
				0,
				0,
				0,
				4
			],
			[
				0,
				2,
				1,
				2
			],
			[2, 1],
			[
				2,
				0,
				1
			],
			[3],
			[
				3,
				0,
				2
			],
			[
				0,
				0,
				0,
				5,
				4
			],
			[
				0,
				1,
				2
			],
			[1, 2],
			[
				0,
				0,
				0,
				0,
				3,
				2
			],
			[2, 3],
			[
				0,
				2,
				0,
				0,
				1
			],
			[2, 2],
			[
				0,
				0,
				0,
				2,
				1
			],
			[
				2,
				1,
				2
			],
			[3, 2],
			[
				2,
				0,
				2
			],
			[
				1,
				2,
				2
			],
			[
				0,
				0,
				0,
				0,
				3
			],
			[
				3,
				0,
				0,
				3
			],
			[
				1,
				0,
				1
			],
			[
				1,
				2,
				1
			],
			[
				0,
				0,
				1,
				0,
				2
			],
			[
				2,
				3,
				2
			],
			[0, 4],
			[
				0,
				0,
				0,
				0,
				0,
				2
			],
			[
				0,
				2,
				3
			],
			[
				4,
				3,
				0,
				1
			],
			[
				0,
				1,
				0,
				2,
				3
			],
			[
				0,
				0,
				0,
				2,
				3
			],
			[
				2,
				0,
				0,
				1
			],
			[
				2,
				0,
				2,
				1
			],
			[
				0,
				0,
				0,
				0,
				0,
				3
			],
			[
				0,
				2,
				0,
				2
			],
			[
				0,
				4,
				3
			],
			[
				0,
				0,
				0,
				1,
				4
			],
			[
				0,
				4,
				1
			],
			[
				0,
				1,
				4
			],
			[4],
			[4, 2],
			[
				2,
				1,
				2,
				1
			],
			[
				1,
				0,
				0,
				2
			],
			[
				1,
				2,
				3
			],
			[
				2,
				1,
				0,
				3
			],
			[
				0,
				0,
				0,
				0,
				2,
				1
			],
			[
				0,
				2,
				0,
				1
			],
			[
				0,
				0,
				2,
				0,
				2
			],
			[
				0,
				0,
				0,
				0,
				0,
				1
			],
			[
				0,
				0,
				0,
				0,
				2,
				3
			],
			[
				0,
				0,
				1,
				2,
				3
			],
			[
				0,
				0,
				1,
				4
			],
			[4, 1],
			[
				3,
				0,
				1,
				2
			],
			[
				0,
				2,
				0,
				3
			],
			[
				0,
				2,
				0,
				1,
				2
			],
			[
				2,
				0,
				0,
				3
			],
			[
				0,
				1,
				0,
				2
			],
			[
				0,
				3,
				0,
				1
			],
			[
				3,
				0,
				3,
				2
			],
			[
				0,
				0,
				0,
				0,
				1,
				2
			],
			[
				0,
				0,
				0,
				0,
				4
			],
			[
				1,
				0,
				2
			],
			[
				2,
				0,
				0,
				3,
				2
			],
			[4, 5],
			[1, 4],
			[
				0,
				1,
				0,
				1
			],
			[
				0,
				0,
				4,
				1
			],
			[
				3,
				0,
				0,
				2
			],
			[
				3,
				2,
				0,
				2
			],
			[
				4,
				1,
				2
			],
			[
				0,
				0,
				0,
				0,
				4,
				3
			],
			[
				0,
				3,
				4
			],
			[
				0,
				0,
				1,
				3
			],
			[
				0,
				1,
				0,
				1,
				2
			],
			[
				0,
				2,
				2
			],
			[
				0,
				1,
				1
			],
			[6],
			[
				0,
				0,
				3,
				4
			],
			[
				0,
				0,
				4,
				1,
				2
			],
			[
				0,
				1,
				2,
				1
			],
			[
				0,
				0,
				0,
				0,
				0,
				2,
				1
			],
			[
				0,
				0,
				0,
				3,
				2,
				3
			],
			[
				2,
				0,
				0,
				0,
				0,
				1
			],
			[
				0,
				0,
				8
			],
			[8],
			[8, 7],
			[
				0,
				0,
				8,
				8
			],
			[8, 8]
		],
		{
			".": {
				а: {
					б: { р: 0 },
					г: { р: { о: 0 } },
					д: { и: 1 },
					и: 2,
					к: { р: 0 },
					л: { ь: { я: 3 } },
					р: { т: { о: 4 } },
					с: { т: {
						о: 0,
						р: 5
					} },
					у: 2,
					"-": 109
				},
				б: {
					и: { о: 2 },
					о: { д: { р: { а: 2 } } },
					"-": 109
				},
				в: {
					о: {
						б: { л: 6 },
						ж: { д: 7 }
					},
					с: { т: { р: 1 } },
					"-": 109
				},
				г: {
					о: { ф: 2 },
					"-": 109
				},
				д: {
					е: { к: [{ в: 0 }, 1] },
					и: {
						а: { к: 2 },
						о: 0
					},
					о: {
						п: 8,
						т: 7,
						б: { р: {
							е: { л: 1 },
							и: 13,
							ё: { л: 1 }
						} }
					},
					"-": 109
				},
				е: {
					п: { и: 3 },
					"-": 109
				},
				з: {
					а: {
						в: { р: 1 },
						м: { н: 7 },
						п: 8
					},
					"-": 109
				},
				и: {
					г: { р: 0 },
					з: {
						г: 1,
						н: 8
					},
					и: 2,
					к: { р: 0 },
					о: [{ н: { а: 9 } }, 2],
					с: 8,
					"-": 109
				},
				л: {
					е: {
						о: 2,
						п: { р: 6 },
						с: { к: 5 }
					},
					ь: 2,
					ю: { с: { т: 10 } },
					"-": 109
				},
				м: {
					е: { ж: { у: 4 } },
					и: { о: { м: 0 } },
					о: { к: 11 },
					у: { ш: { т: 12 } },
					"-": 109
				},
				н: {
					а: {
						в: 0,
						т: 8,
						ш: 7
					},
					е: [{
						в: { н: 8 },
						д: { р: 0 },
						з: 13,
						с: {
							л: 0,
							ц: 13
						},
						т: 8
					}, 109],
					о: { с: { к: 5 } },
					у: { к: { л: 5 } },
					"-": 109
				},
				о: {
					б: {
						о: { ж: 14 },
						л: { ю: { ю: 2 } },
						р: {
							е: {
								е: 2,
								й: 2,
								ю: 2
							},
							и: {
								в: 2,
								л: 2,
								т: 2
							}
						}
					},
					в: { о: 5 },
					г: { н: 8 },
					з: 9,
					с: {
						к: { а: 2 },
						п: [{ и: 8 }, 2]
					},
					т: {
						в: 0,
						р: {
							о: 0,
							у: 0
						},
						у: { ж: 0 }
					},
					"-": 109
				},
				п: {
					о: {
						в: 7,
						ж: 7,
						з: { н: 1 },
						м: { н: { у: 1 } }
					},
					р: { о: { с: 15 } },
					а: { н: { и: { с: 11 } } },
					"-": 109
				},
				р: {
					а: { с: { т: 6 } },
					е: {
						б: { р: 2 },
						з: { в: 6 },
						а: { н: 1 }
					},
					и: {
						с: { к: 2 },
						ч: 2
					},
					о: {
						з: { в: 6 },
						с: {
							л: 6,
							п: { и: 6 }
						},
						х: 2
					},
					ё: { б: { р: 2 } },
					"-": 109
				},
				с: {
					е: { п: { т: 15 } },
					к: 2,
					т: 2,
					у: { ж: 2 },
					о: { п: { л: { а: 2 } } },
					"-": 109
				},
				т: {
					е: { о: 6 },
					и: {
						а: 3,
						г: [{ р: 5 }, 2],
						о: 2
					},
					"-": 109
				},
				у: {
					б: 2,
					д: 2,
					е: 2,
					з: { н: { а: 2 } },
					к: 2,
					м: { ч: 2 },
					о: 8,
					п: 2,
					р: { в: 2 },
					с: 2,
					т: { р: 2 },
					ю: 2,
					ё: 2,
					"-": 109
				},
				х: {
					о: { р: { в: 6 } },
					"-": 109
				},
				ч: {
					е: { с: { к: 11 } },
					ё: { с: { к: 11 } },
					"-": 109
				},
				ю: {
					с: 0,
					"-": 109
				},
				ё: { "-": 109 },
				ж: { "-": 109 },
				й: { "-": 109 },
				к: { "-": 109 },
				ф: { "-": 109 },
				ц: { "-": 109 },
				ш: { "-": 109 },
				щ: { "-": 109 },
				ъ: { "-": 109 },
				ы: { "-": 109 },
				ь: { "-": 109 },
				э: { "-": 109 },
				я: { "-": 109 }
			},
			а: {
				а: [{
					п: 2,
					р: 2,
					ц: 2,
					"-": 113
				}, 16],
				б: [{
					е: { с: { т: 3 } },
					л: {
						а: 18,
						ю: 2
					},
					р: { и: 0 },
					у: 18,
					"-": 113
				}, 17],
				в: {
					в: 0,
					е: 17,
					з: { о: 8 },
					и: [{ а: 1 }, 17],
					о: [{
						с: 5,
						т: 19
					}, 17],
					р: { а: 0 },
					с: { е: 2 },
					т: 19,
					у: 17,
					х: 19,
					ч: { е: 20 },
					ё: 17,
					"-": 113
				},
				г: {
					а: [{ с: 22 }, 21],
					д: 19,
					и: { т: { и: 19 } },
					л: {
						е: 19,
						и: 2,
						о: {
							с: 19,
							т: 2
						}
					},
					о: 21,
					у: 18,
					"-": 113
				},
				д: [{
					в: [{
						е: 19,
						ё: 19
					}, 21],
					ж: { и: 2 },
					и: { о: { д: 1 } },
					л: 19,
					о: { б: { л: 23 } },
					р: {
						о: 0,
						у: 23
					},
					у: { ч: 3 },
					ц: 2,
					ы: { н: 19 },
					"-": 113
				}, 17],
				е: [{
					г: { о: 2 },
					д: { и: 2 },
					л: 2,
					п: 19,
					р: { е: 2 },
					с: 2,
					"-": 113
				}, 17],
				з: {
					а: { ш: 24 },
					в: [{
						е: { з: 8 },
						л: 0,
						ё: { з: 8 }
					}, 1],
					г: 1,
					д: { р: 0 },
					о: {
						б: [{ р: 11 }, 0],
						в: { ь: 19 },
						л: { ь: 19 },
						р: { и: 17 },
						с: 11
					},
					р: 0,
					"-": 113
				},
				и: [{
					г: [{ л: 8 }, 11],
					х: 19,
					"-": 113
				}, 17],
				к: [{
					в: 0,
					к: 25,
					л: [{ е: { м: 8 } }, 2],
					о: {
						б: 22,
						н: { с: 21 },
						т: 3
					},
					р: { и: 21 },
					с: 0,
					"-": 113
				}, 17],
				л: {
					а: [{ г: 18 }, 17],
					е: [{ к: 21 }, 17],
					и: 18,
					о: { з: 5 },
					у: [{ ш: [{ т: 10 }, 1] }, 17],
					ы: 17,
					ь: { щ: 19 },
					ю: 17,
					ё: [{ к: 21 }, 17],
					"-": 113
				},
				м: {
					а: 21,
					б: 26,
					е: { т: 21 },
					и: { н: { т: 19 } },
					н: {
						е: { т: 2 },
						ё: { т: 2 }
					},
					о: [{
						з: 22,
						и: 15
					}, 21],
					ч: 19,
					ё: { т: 21 },
					"-": 113
				},
				н: {
					а: {
						д: { ц: 1 },
						м: { е: 27 },
						ф: 19
					},
					д: { р: { а: 2 } },
					о: {
						б: 27,
						х: { р: 13 }
					},
					р: 0,
					с: {
						п: 2,
						у: [{ р: 2 }, 5]
					},
					у: { з: 23 },
					ь: [{ ш: 19 }, 17],
					"-": 113
				},
				о: [{
					д: 2,
					к: 2,
					р: 2,
					с: [{ т: 10 }, 2],
					"-": 113
				}, 28],
				п: {
					л: {
						а: 18,
						о: { м: 2 }
					},
					о: [{
						в: { с: 26 },
						ч: { т: 14 }
					}, 21],
					р: {
						а: 2,
						е: { л: 0 }
					},
					"-": 113
				},
				р: {
					а: [{ с: { т: 1 } }, 17],
					б: { о: { к: 2 } },
					в: { а: { л: 2 } },
					г: { у: 25 },
					е: [{
						д: { в: 5 },
						о: { л: 5 }
					}, 17],
					ж: { а: 2 },
					и: 17,
					о: 17,
					т: {
						о: { р: 2 },
						р: 11
					},
					у: 17,
					х: 0,
					ы: 17,
					ю: 17,
					я: 17,
					ё: 17,
					"-": 113
				},
				с: {
					к: 29,
					м: { и: 8 },
					н: { о: 8 },
					с: { и: { г: 25 } },
					т: {
						в: { у: 5 },
						е: { м: 8 },
						и: {
							н: 2,
							я: 2
						},
						о: { о: 0 },
						у: { х: 0 },
						ь: { е: 17 },
						ё: { м: 8 }
					},
					ш: { е: {
						д: 2,
						с: 2
					} },
					ь: { и: 17 },
					"-": 113
				},
				т: {
					а: [{ к: 25 }, 17],
					в: {
						а: 8,
						и: 0,
						у: 0
					},
					е: { з: 21 },
					и: 17,
					о: [{
						б: { е: 0 },
						м: { н: 19 },
						ш: 1
					}, 17],
					р: {
						а: { х: 0 },
						и: 0,
						о: { с: { к: 15 } }
					},
					у: 17,
					х: 2,
					ы: 17,
					ь: {
						е: 17,
						ю: 18,
						я: 18,
						ё: 17
					},
					ю: 17,
					я: 17,
					"-": 113
				},
				у: [{
					б: 19,
					д: [{ о: 8 }, 2],
					л: { е: 19 },
					т: { р: 5 },
					х: 2,
					ч: [{ ь: 8 }, 2],
					э: 5,
					"-": 113
				}, 17],
				ф: {
					л: 23,
					"-": 113
				},
				х: {
					а: 2,
					м: { и: 15 },
					с: 8,
					"-": 113
				},
				ч: [{
					а: 21,
					л: 19,
					т: 0,
					"-": 113
				}, 17],
				ш: {
					л: 19,
					"-": 113
				},
				э: {
					л: { и: 2 },
					р: 19,
					"-": 113
				},
				ю: {
					т: { а: 0 },
					"-": 113
				},
				я: [{
					б: 2,
					в: 2,
					з: 2,
					"-": 113
				}, 17],
				ё: [{ "-": 113 }, 17],
				ж: { "-": 113 },
				й: { "-": 113 },
				ц: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 }
			},
			б: {
				а: [{
					б: { в: 2 },
					г: { р: 11 },
					д: { р: 2 },
					з: [{ у: 8 }, 0],
					л: { ю: 10 },
					о: 2,
					с: {
						м: 3,
						т: 0
					},
					т: { р: 0 },
					"-": 113
				}, 25],
				б: [{ "-": 113 }, 28],
				в: [{
					ы: 1,
					"-": 113
				}, 17],
				г: [{ "-": 113 }, 2],
				д: [{ "-": 113 }, 28],
				е: [{
					в: 30,
					г: {
						л: 2,
						н: 2
					},
					д: { р: 11 },
					е: 30,
					з: [{
						а: 22,
						д: 32,
						и: 8,
						н: 3,
						о: 22,
						р: 5,
						у: { с: 15 }
					}, 31],
					с: {
						к: 11,
						п: 3,
						т: [{
							е: 3,
							и: 3
						}, 11]
					},
					ц: 30,
					щ: 21,
					"-": 113
				}, 25],
				ж: [{ "-": 113 }, 21],
				з: [{ "-": 113 }, 33],
				и: [{
					а: 30,
					б: 2,
					ж: 21,
					к: 30,
					л: { и: { т: 35 } },
					о: [{
						б: 2,
						д: 2,
						н: 2,
						р: 2
					}, 30],
					т: { в: 2 },
					х: 0,
					н: { о: { с: { к: 15 } } },
					"-": 113
				}, 34],
				к: [{ "-": 113 }, 36],
				л: [{
					а: {
						г: 25,
						з: [{ и: 18 }, 34],
						н: 19
					},
					е: {
						е: 34,
						н: 18,
						с: { к: 37 },
						я: 34
					},
					у: {
						д: 19,
						ж: 34
					},
					ы: 21,
					ь: 38,
					ю: {
						".": 36,
						д: 19,
						е: 19,
						л: 19,
						с: { ь: 36 },
						ё: 19
					},
					я: 21,
					ё: {
						н: 18,
						с: { к: 37 }
					},
					"-": 113
				}, 17],
				н: [{ "-": 113 }, 36],
				о: [{
					б: { р: { а: 0 } },
					в: { ш: 8 },
					г: { д: 2 },
					д: { р: { а: 0 } },
					з: 13,
					л: {
						ж: 13,
						ь: { с: 0 }
					},
					м: {
						л: 7,
						ч: 2,
						ш: 8
					},
					н: { у: 10 },
					р: { у: 0 },
					с: {
						а: 2,
						к: [{ о: 8 }, 0],
						т: { и: 8 }
					},
					т: [{
						в: 2,
						р: 1
					}, 30],
					я: { р: 1 },
					"-": 113
				}, 25],
				р: {
					".": 21,
					а: {
						б: 18,
						в: 19,
						з: { о: 5 },
						л: 34,
						м: 28,
						н: 19,
						с: 25,
						т: { ь: 19 },
						х: 17,
						ч: 34,
						я: 36
					},
					е: {
						д: 34,
						й: 17,
						к: 17,
						м: 19,
						х: 19
					},
					и: {
						д: 19,
						т: {
							о: 19,
							ы: 19
						}
					},
					о: {
						д: { и: 34 },
						л: 17,
						м: { ".": 17 },
						с: {
							и: 34,
							к: 39
						}
					},
					с: 21,
					у: [{ к: { с: 30 } }, 17],
					ь: 21,
					ю: [{ ".": 36 }, 34],
					я: 17,
					ё: {
						к: 17,
						м: 19,
						х: 19
					},
					"-": 113
				},
				с: [{
					к: 18,
					л: 9,
					"-": 113
				}, 40],
				т: [{ "-": 113 }, 17],
				у: [{
					г: { р: 11 },
					к: { л: 5 },
					с: 0,
					"-": 113
				}, 34],
				ф: [{ "-": 113 }, 21],
				х: [{ "-": 113 }, 28],
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 28],
				ш: [{ "-": 113 }, 21],
				щ: [{ "-": 113 }, 21],
				ы: [{
					г: 11,
					с: [{
						к: 5,
						т: 10
					}, 2],
					"-": 113
				}, 25],
				ь: [{
					".": 21,
					с: 21,
					т: 21,
					"-": 113
				}, 25],
				э: {
					р: 0,
					"-": 113
				},
				ю: [{
					т: { а: 0 },
					"-": 113
				}, 41],
				я: [{ "-": 113 }, 25],
				ё: [{
					д: { р: 11 },
					"-": 113
				}, 25],
				ъ: {
					".": 110,
					"-": 113
				},
				й: { "-": 113 },
				м: { "-": 113 },
				п: { "-": 113 }
			},
			в: {
				а: [{
					б: { р: 2 },
					г: 30,
					д: {
						р: 11,
						ь: 15
					},
					ж: { д: 7 },
					з: 0,
					н: { с: 15 },
					с: { т: [{ р: 2 }, 0] },
					т: { р: 0 },
					х: 5,
					ц: 30,
					я: 30,
					"-": 113
				}, 25],
				б: [{ "-": 113 }, 28],
				в: {
					и: 17,
					р: 17,
					"-": 113
				},
				г: [{ "-": 113 }, 42],
				д: [{
					о: { х: 19 },
					"-": 113
				}, 17],
				е: {
					в: 25,
					г: 30,
					д: {
						р: 5,
						у: 8
					},
					е: 25,
					з: [{
						е: 30,
						л: 30,
						у: 1,
						ё: 30
					}, 25],
					й: { ".": 25 },
					п: 11,
					р: { д: 21 },
					с: [{
						к: 11,
						т: { в: 12 }
					}, 25],
					т: { р: 3 },
					ц: 25,
					ю: 25,
					я: 25,
					ё: 25,
					"-": 113
				},
				з: [{
					г: 1,
					д: 1,
					о: { б: 5 },
					ъ: [{ е: { д: 44 } }, 1],
					"-": 113
				}, 43],
				и: {
					а: {
						з: 2,
						к: 2,
						р: 2,
						с: 4,
						т: 5,
						ф: 8
					},
					г: {
						в: 2,
						л: 2
					},
					з: [{ г: { н: 1 } }, 25],
					н: {
						т: 25,
						ч: 25
					},
					о: 0,
					с: { н: { и: 13 } },
					у: 3,
					ф: 2,
					"-": 113
				},
				к: [{
					л: 2,
					у: { с: 41 },
					"-": 113
				}, 28],
				л: [{
					а: [{ б: 36 }, 19],
					е: {
						в: 19,
						к: 19,
						т: 19,
						ч: 19
					},
					и: [{ я: 19 }, 21],
					ю: [{ б: 19 }, 21],
					я: 21,
					ё: {
						к: 19,
						т: 19
					},
					"-": 113
				}, 17],
				м: [{
					е: 25,
					ё: 25,
					"-": 113
				}, 21],
				н: [{
					а: 16,
					е: { с: 19 },
					о: 5,
					у: {
						".": 18,
						к: 41,
						ч: 41
					},
					ы: 18,
					ё: { с: 19 },
					"-": 113
				}, 28],
				о: {
					б: [{ л: { а: 6 } }, 13],
					в: [{ к: 8 }, 1],
					д: [{
						в: 0,
						р: 0
					}, 25],
					е: { р: 2 },
					ж: { ж: 2 },
					и: { с: 39 },
					к: 25,
					м: 7,
					п: 1,
					р: {
						у: 0,
						ц: 21,
						ь: 21
					},
					с: {
						к: 5,
						м: 0,
						н: 0,
						п: { е: 3 },
						т: { р: 2 }
					},
					т: { р: 1 },
					х: [{
						л: 0,
						т: 7
					}, 25],
					ю: 25,
					"-": 113
				},
				п: [{ "-": 113 }, 42],
				р: {
					".": 21,
					а: {
						".": 21,
						в: 19,
						м: 28,
						с: 17,
						х: 28,
						ц: 21
					},
					е: {
						".": 21,
						н: 28
					},
					и: {
						д: 25,
						з: 34,
						и: 17,
						к: 17,
						л: 17,
						с: 17,
						т: 17
					},
					о: [{ т: 14 }, 28],
					ы: 28,
					ю: 25,
					я: 17,
					ё: { н: 28 },
					"-": 113
				},
				с: [{
					е: 45,
					к: {
						а: { я: 18 },
						и: 16,
						у: 16
					},
					п: 41,
					ю: 41,
					ё: 45,
					"-": 113
				}, 40],
				т: [{
					о: {
						б: 22,
						ш: 3
					},
					"-": 113
				}, 33],
				у: {
					а: 25,
					г: 8,
					з: 46,
					и: 21,
					к: 29,
					п: 8,
					с: 13,
					х: {
						а: 11,
						в: 3
					},
					ч: { л: 0 },
					"-": 113
				},
				ф: [{ "-": 113 }, 2],
				х: {
					о: 25,
					"-": 113
				},
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 28],
				ш: [{
					и: { в: 41 },
					"-": 113
				}, 21],
				щ: [{ "-": 113 }, 21],
				ъ: [{
					".": 110,
					"-": 113
				}, 2],
				ы: [{
					г: 7,
					з: { н: 8 },
					п: 1,
					т: 7,
					х: 1,
					ш: { л: 7 },
					б: { р: { е: 1 } },
					"-": 113
				}, 25],
				ь: {
					".": 21,
					е: 25,
					и: { н: 25 },
					с: 21,
					т: 21,
					ю: 25,
					я: 25,
					ё: 25,
					"-": 113
				},
				э: [{ "-": 113 }, 47],
				ю: [{ "-": 113 }, 34],
				я: [{ "-": 113 }, 25],
				ё: {
					д: { р: 5 },
					з: 25,
					р: { д: 21 },
					с: 25,
					"-": 113
				},
				ж: { "-": 113 },
				й: { "-": 113 }
			},
			г: [{
				а: [{
					з: 0,
					с: { т: 48 },
					у: 2,
					"-": 113
				}, 19],
				б: [{
					а: 1,
					"-": 113
				}, 36],
				в: {
					и: 17,
					"-": 113
				},
				г: [{ "-": 113 }, 21],
				д: {
					а: { н: 18 },
					и: 36,
					"-": 113
				},
				е: {
					".": 30,
					б: 11,
					н: { о: 10 },
					о: {
						б: 2,
						д: 2,
						р: 0
					},
					"-": 113
				},
				ж: [{ "-": 113 }, 36],
				з: [{ "-": 113 }, 28],
				и: [{
					б: {
						л: 2,
						р: 8
					},
					г: { р: 2 },
					с: {
						л: 0,
						т: 15
					},
					"-": 113
				}, 19],
				к: [{ "-": 113 }, 28],
				л: {
					а: {
						".": 21,
						в: 19,
						й: 17,
						м: { и: 17 },
						с: { ь: 21 },
						я: 21
					},
					е: [{ т: 19 }, 17],
					и: {
						".": 21,
						н: 19,
						ф: 41
					},
					о: {
						".": 21,
						б: { л: 18 },
						в: 21,
						г: 21,
						е: 21,
						й: 21,
						ю: 21
					},
					у: { ю: 21 },
					ы: 28,
					я: {
						ж: 19,
						к: 21
					},
					ё: [{ т: 19 }, 17],
					"-": 113
				},
				м: [{ "-": 113 }, 36],
				н: {
					а: {
						в: 19,
						н: 19
					},
					е: {
						".": 18,
						в: 19,
						н: 18,
						п: 18,
						с: 18
					},
					и: {
						р: 19,
						т: { р: 15 }
					},
					о: {
						е: 19,
						и: 19,
						с: 19,
						ё: 19
					},
					я: 18,
					ё: {
						в: 19,
						н: 18
					},
					"-": 113
				},
				о: {
					б: 13,
					в: { л: 2 },
					ж: { д: 7 },
					з: [{
						л: 2,
						н: 1
					}, 0],
					и: { г: 15 },
					й: 30,
					л: 19,
					м: { и: 15 },
					с: {
						а: 11,
						д: 2,
						к: { л: 0 },
						н: 0,
						п: { а: 0 }
					},
					т: { д: 21 },
					у: { т: 3 },
					ч: { л: 0 },
					ю: 30,
					"-": 113
				},
				п: [{ "-": 113 }, 21],
				р: {
					".": 21,
					а: {
						е: 17,
						й: 17,
						р: 17
					},
					е: {
						г: 17,
						к: 17,
						ц: 17
					},
					и: {
						в: { н: 24 },
						к: 17,
						л: 17,
						н: 17,
						с: 17,
						ч: 17
					},
					о: {
						в: 17,
						з: 19,
						к: 17,
						н: 17,
						п: 17,
						т: 17,
						ф: 17
					},
					у: { п: 1 },
					ы: { в: 17 },
					ю: 21,
					я: {
						е: 17,
						л: 17,
						т: 17
					},
					"-": 113
				},
				с: [{
					а: 50,
					б: 50,
					т: { р: 26 },
					"-": 113
				}, 49],
				т: [{ "-": 113 }, 36],
				у: {
					в: 0,
					с: [{ к: 11 }, 0],
					"-": 113
				},
				ф: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 28],
				ш: [{ "-": 113 }, 36],
				э: [{ "-": 113 }, 36],
				ъ: {
					".": 110,
					"-": 113
				},
				ё: { "-": 113 },
				й: { "-": 113 },
				х: { "-": 113 },
				ц: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				ю: { "-": 113 },
				я: { "-": 113 }
			}, 25],
			д: {
				а: [{
					б: 11,
					г: {
						е: { н: 2 },
						р: 2
					},
					з: 0,
					о: 2,
					с: { т: { р: 10 } },
					т: { р: 5 },
					"-": 113
				}, 25],
				б: [{ "-": 113 }, 28],
				в: [{
					е: 17,
					и: [{
						д: 28,
						з: 21,
						н: {
							т: 21,
							ч: 21
						},
						с: 28,
						т: 28
					}, 25],
					к: 18,
					л: 17,
					о: {
						д: 21,
						з: 17,
						р: { ь: 25 }
					},
					я: 21,
					ё: 17,
					"-": 113
				}, 2],
				г: [{ "-": 113 }, 42],
				д: [{ "-": 113 }, 40],
				е: [{
					б: {
						л: 13,
						р: 13
					},
					в: { р: 30 },
					з: [{
						а: 4,
						и: 2,
						о: 22,
						у: 2
					}, 30],
					и: { о: 15 },
					к: { л: 0 },
					м: { е: 30 },
					о: {
						д: 2,
						п: 3
					},
					п: { л: 8 },
					р: { а: { с: 51 } },
					с: {
						в: 6,
						к: 1,
						р: 2
					},
					х: { л: 0 },
					"-": 113
				}, 25],
				ж: {
					".": 21,
					а: { м: 19 },
					м: 52,
					с: 21,
					"-": 113
				},
				з: [{ "-": 113 }, 40],
				и: [{
					а: {
						д: 2,
						з: 1,
						л: {
							и: 2,
							о: 2
						},
						р: 2,
						с: 2
					},
					о: {
						б: 2,
						д: { е: 3 },
						р: 2,
						с: 5,
						т: { и: 0 }
					},
					п: [{
						и: 2,
						т: 8
					}, 1],
					с: {
						т: { р: 11 },
						л: { о: { в: 13 } }
					},
					у: 3,
					ф: {
						р: 8,
						т: { о: 8 }
					},
					х: 0,
					"-": 113
				}, 25],
				к: [{ "-": 113 }, 28],
				л: [{
					е: { в: 19 },
					"-": 113
				}, 17],
				м: [{ "-": 113 }, 49],
				н: [{
					а: 18,
					е: {
						а: 15,
						в: { н: 30 }
					},
					о: [{
						д: 14,
						с: 15
					}, 53],
					ы: 16,
					я: { ш: 41 },
					"-": 113
				}, 28],
				о: [{
					б: {
						е: { д: 40 },
						л: [{ а: 28 }, 2],
						р: { а: 13 }
					},
					в: {
						л: 1,
						м: 7
					},
					д: [{ н: 8 }, 13],
					ж: { д: 7 },
					з: [{ н: 1 }, 0],
					и: { р: 1 },
					к: { т: 21 },
					л: { и: { м: 21 } },
					м: { р: 11 },
					п: [{
						л: [{
							е: 21,
							ё: 21
						}, 8],
						р: {
							е: 2,
							ё: 2
						}
					}, 1],
					р: { у: { б: 2 } },
					с: [{
						е: { н: 33 },
						и: { н: 33 },
						н: {
							о: 28,
							я: 1
						},
						п: 1
					}, 0],
					т: {
						д: 21,
						л: 21,
						р: {
							и: 1,
							я: 28
						},
						ъ: 21,
						ь: 8
					},
					х: { л: 30 },
					ш: {
						в: 6,
						к: 7,
						л: { ы: 2 }
					},
					щ: { у: 2 },
					"-": 113
				}, 25],
				п: [{ "-": 113 }, 21],
				р: {
					".": 21,
					а: {
						б: 17,
						в: { ш: 25 },
						з: {
							в: 21,
							н: 34
						},
						н: { е: 17 },
						р: 17,
						с: 54,
						х: 17,
						ч: 17,
						ю: 19
					},
					е: [{
						б: 19,
						ж: 36,
						з: 21,
						л: 19,
						м: [{
							а: 25,
							л: 25,
							н: 44,
							ы: 25
						}, 19],
						н: 36,
						с: {
							к: 1,
							с: 19
						}
					}, 17],
					и: [{
						й: 19,
						н: 21,
						п: 19,
						х: 19
					}, 17],
					о: {
						г: { н: 55 },
						д: 17,
						е: 17,
						ж: [{ ж: 55 }, 34],
						з: 36,
						й: 17,
						л: 17,
						н: 17,
						с: 17,
						т: 17,
						ю: 17
					},
					у: {
						б: 17,
						г: 25,
						ж: [{ е: { й: 21 } }, 25],
						м: 17,
						ю: 17
					},
					ы: [{
						в: 21,
						г: 34
					}, 17],
					я: [{
						б: 19,
						г: 34,
						х: 19
					}, 17],
					ё: [{
						б: 19,
						ж: 36,
						м: [{
							а: 25,
							ы: 25
						}, 19],
						н: 36
					}, 17],
					"-": 113
				},
				с: [{
					к: [{ н: 8 }, 1],
					"-": 113
				}, 40],
				т: [{ "-": 113 }, 28],
				у: [{
					б: { р: 3 },
					г: 8,
					д: [{ а: 2 }, 28],
					о: 2,
					п: { л: 5 },
					с: {
						к: 5,
						л: 17,
						т: [{ а: 2 }, 0]
					},
					т: { р: 56 },
					х: 0,
					ч: { и: 2 },
					э: { т: 5 },
					"-": 113
				}, 25],
				ф: [{ "-": 113 }, 21],
				х: [{ "-": 113 }, 17],
				ц: {
					е: 36,
					у: 21,
					ы: 21,
					"-": 113
				},
				ч: [{ "-": 113 }, 28],
				ш: [{ "-": 113 }, 49],
				щ: [{ "-": 113 }, 21],
				ъ: [{
					е: { м: 1 },
					ё: { м: 1 },
					".": 110,
					"-": 113
				}, 21],
				ы: [{
					г: [{ р: 11 }, 21],
					д: 21,
					м: { е: 21 },
					с: 57,
					т: 21,
					щ: 21,
					"-": 113
				}, 25],
				ь: {
					".": 21,
					е: 25,
					к: 21,
					т: 21,
					ю: 25,
					я: [{ р: 8 }, 25],
					ё: 25,
					"-": 113
				},
				ю: [{ "-": 113 }, 34],
				я: [{ "-": 113 }, 25],
				ё: [{ "-": 113 }, 25],
				й: { "-": 113 },
				э: { "-": 113 }
			},
			е: {
				а: [{
					д: [{
						и: 44,
						о: 8
					}, 2],
					з: 2,
					н: { д: { р: 39 } },
					т: { р: 5 },
					"-": 113
				}, 17],
				б: [{
					а: { с: 1 },
					р: {
						а: 17,
						е: { н: 0 },
						и: 0,
						о: [{ в: 0 }, 17],
						ы: 0,
						ю: 52,
						ё: { н: 0 }
					},
					"-": 113
				}, 21],
				в: {
					е: [{ р: 21 }, 17],
					и: 17,
					м: { е: 20 },
					н: {
						и: { м: 2 },
						я: { т: 2 }
					},
					о: [{ л: 21 }, 17],
					р: {
						а: { с: 10 },
						е: [{
							е: 0,
							й: 0,
							я: 0
						}, 28],
						и: 0,
						ё: 28
					},
					т: 19,
					у: 17,
					х: [{ о: 2 }, 17],
					ь: 17,
					ё: [{ р: 21 }, 17],
					"-": 113
				},
				г: {
					а: { с: 22 },
					д: 2,
					л: {
						а: { н: 19 },
						е: 19,
						и: 19,
						о: 19,
						ё: 19
					},
					н: {
						а: 2,
						о: 2
					},
					р: 42,
					"-": 113
				},
				д: {
					в: { о: 0 },
					ж: [{ е: 17 }, 2],
					л: { и: { н: 33 } },
					н: { о: { у: 58 } },
					о: {
						п: { р: 0 },
						т: { в: 19 },
						х: 19,
						щ: 23
					},
					р: { у: [{ ".": 19 }, 17] },
					у: {
						б: [{ о: 0 }, 59],
						в: { е: 19 },
						г: 19,
						с: [{ т: 0 }, 19],
						ш: 36
					},
					ы: { н: 19 },
					"-": 113
				},
				е: [{
					в: {
						и: { д: 19 },
						р: 11
					},
					г: { и: 2 },
					с: [{ т: [{ р: 10 }, 2] }, 13],
					х: 2,
					"-": 113
				}, 17],
				ж: {
					г: 19,
					д: {
						е: { в: 50 },
						и: 8
					},
					е: 21,
					р: 23,
					ё: 21,
					"-": 113
				},
				з: {
					а: {
						в: { р: 1 },
						у: 44
					},
					в: { а: 33 },
					д: { р: 5 },
					е: 18,
					з: { у: 44 },
					и: { т: 18 },
					о: {
						б: 0,
						г: 13,
						м: 17,
						п: 0,
						р: 13,
						т: 0,
						ш: 0
					},
					р: { я: 2 },
					у: {
						д: 13,
						к: 13,
						п: 0,
						с: [{
							о: 1,
							ы: 1
						}, 0],
						х: 13,
						ч: { а: 0 }
					},
					я: 18,
					ё: 18,
					"-": 113
				},
				и: [{
					г: 11,
					д: 2,
					м: 2,
					о: 2,
					с: {
						л: 5,
						т: { р: 5 }
					},
					"-": 113
				}, 17],
				к: {
					а: [{ б: 1 }, 17],
					з: 2,
					и: 17,
					о: 28,
					р: [{ о: 2 }, 28],
					с: {
						к: 0,
						т: { е: 0 }
					},
					у: 17,
					"-": 113
				},
				л: {
					а: 17,
					е: [{ с: {
						к: 3,
						ц: 5
					} }, 17],
					у: 17,
					ы: 17,
					ю: 17,
					я: 18,
					ё: 17,
					"-": 113
				},
				м: {
					и: {
						д: 14,
						к: 3
					},
					о: { с: 5 },
					у: { ж: 21 },
					ч: 19,
					ы: { с: 21 },
					ь: { д: 19 },
					"-": 113
				},
				н: {
					а: 18,
					д: { р: 11 },
					р: 28,
					с: 1,
					ш: 7,
					э: 17,
					"-": 113
				},
				о: [{
					б: [{ р: { о: 1 } }, 33],
					г: {
						л: 52,
						р: { о: 2 }
					},
					д: [{
						а: 8,
						е: [{ з: 44 }, 2],
						о: 2
					}, 17],
					ж: 33,
					и: 19,
					к: { л: 8 },
					л: {
						".": 17,
						а: 17,
						и: 8,
						к: 17,
						ы: 17,
						ь: 17
					},
					м: 19,
					н: {
						".": 17,
						а: 19,
						и: 19,
						о: 8,
						с: 17
					},
					п: [{
						е: 17,
						р: 2,
						у: 9,
						л: { а: { т: { о: 52 } } },
						о: { з: { и: 52 } }
					}, 1],
					р: { о: 52 },
					с: [{
						в: { и: 33 },
						к: 0,
						м: 17,
						н: 17,
						т: { р: 10 },
						х: 8
					}, 1],
					т: {
						л: 17,
						р: { у: 1 }
					},
					ч: 33,
					щ: 33,
					"-": 113
				}, 21],
				п: {
					а: { т: [{ р: 5 }, 15] },
					е: 21,
					и: { с: { к: 15 } },
					л: [{
						а: 18,
						е: { ш: 0 },
						о: { д: 20 },
						у: 0,
						ы: 18,
						ю: { щ: 0 }
					}, 19],
					н: 50,
					о: 21,
					с: 60,
					т: 50,
					ё: 21,
					"-": 113
				},
				р: {
					а: [{ к: { т: 0 } }, 17],
					в: [{
						е: 0,
						ё: 0
					}, 19],
					е: [{
						".": 18,
						д: {
							о: 3,
							р: 5
						},
						к: 22,
						м: { н: 14 },
						п: 3,
						х: 61,
						с: { с: { о: 14 } }
					}, 17],
					и: [{ о: { з: 44 } }, 17],
					о: [{
						б: [{ л: 0 }, 1],
						в: { и: 21 },
						к: { р: 21 },
						л: 21,
						ф: 14
					}, 17],
					с: { к: 8 },
					у: [{ п: 27 }, 17],
					ы: 17,
					ю: 17,
					я: 17,
					ё: [{
						д: { о: 3 },
						к: 22
					}, 17],
					"-": 113
				},
				с: {
					а: 20,
					б: { а: 2 },
					г: 17,
					к: [{
						а: {
							".": 23,
							л: 0
						},
						е: 19,
						о: { в: 19 },
						у: { ".": 62 }
					}, 17],
					л: [{
						а: { с: 0 },
						и: { н: 2 },
						о: {
							в: 2,
							м: 2
						},
						у: 17,
						ы: 17
					}, 21],
					м: 63,
					о: 18,
					п: [{
						е: { к: 2 },
						о: { л: 8 },
						у: 19
					}, 21],
					т: [{
						а: { н: 2 },
						л: 19,
						у: 18
					}, 17],
					ч: {
						е: { т: 2 },
						ё: { т: 2 }
					},
					"-": 113
				},
				т: {
					а: 17,
					в: {
						е: 0,
						и: 0,
						о: 17,
						ё: 0
					},
					е: { ч: 21 },
					и: 17,
					о: [{ с: 5 }, 17],
					р: [{ я: 2 }, 0],
					у: 17,
					ы: 17,
					ь: {
						е: 17,
						ю: 18,
						я: 18,
						ё: 17
					},
					ю: 17,
					я: 17,
					"-": 113
				},
				у: [{
					б: [{ р: 3 }, 21],
					з: 1,
					к: { л: { о: 1 } },
					"-": 113
				}, 33],
				ф: {
					и: { б: 14 },
					л: 2,
					р: { е: 0 },
					"-": 113
				},
				х: {
					а: { т: [{ о: 0 }, 1] },
					в: { а: { л: 8 } },
					л: { о: { п: 8 } },
					о: {
						б: 0,
						п: { о: 0 }
					},
					р: {
						е: 0,
						у: 0
					},
					у: { ч: 13 },
					"-": 113
				},
				ц: {
					в: 21,
					"-": 113
				},
				ч: {
					л: 17,
					"-": 113
				},
				ш: {
					л: 19,
					"-": 113
				},
				э: [{ "-": 113 }, 2],
				ю: {
					г: 2,
					"-": 113
				},
				я: [{
					з: 2,
					"-": 113
				}, 17],
				ё: [{ "-": 113 }, 17],
				й: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 }
			},
			ж: [{
				а: {
					б: {
						л: 2,
						р: 2
					},
					з: 0,
					т: { в: 5 },
					"-": 113
				},
				б: [{ "-": 113 }, 40],
				в: [{ "-": 113 }, 28],
				г: [{
					а: 21,
					и: 19,
					л: 41,
					у: 19,
					"-": 113
				}, 2],
				д: [{
					а: {
						к: 19,
						ч: 19
					},
					е: {
						л: 41,
						м: { е: 64 },
						п: 19
					},
					и: [{
						к: 16,
						ч: 16
					}, 19],
					л: 65,
					о: 3,
					у: 5,
					ь: 64,
					я: 41,
					"-": 113
				}, 28],
				е: {
					в: 30,
					д: 7,
					к: {
						в: 13,
						л: 0
					},
					о: 13,
					п: 7,
					с: [{ к: 8 }, 13],
					"-": 113
				},
				ж: {
					а: 21,
					е: [{ в: 21 }, 19],
					ё: 19,
					"-": 113
				},
				з: [{ "-": 113 }, 40],
				и: {
					о: 0,
					р: { р: 21 },
					"-": 113
				},
				к: [{ "-": 113 }, 28],
				л: [{ "-": 113 }, 28],
				м: [{
					а: 18,
					о: 36,
					"-": 113
				}, 19],
				н: [{
					о: 5,
					"-": 113
				}, 28],
				о: {
					б: 28,
					т: 66,
					у: [{ с: 5 }, 3],
					"-": 113
				},
				п: [{
					о: 5,
					"-": 113
				}, 42],
				р: {
					у: 19,
					"-": 113
				},
				с: [{ "-": 113 }, 28],
				ф: [{ "-": 113 }, 21],
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 28],
				ъ: [{
					".": 110,
					"-": 113
				}, 21],
				ь: {
					".": 21,
					с: 21,
					т: 21,
					"-": 113
				},
				ё: {
					в: 30,
					с: 13,
					"-": 113
				},
				й: { "-": 113 },
				т: { "-": 113 },
				у: { "-": 113 },
				х: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 },
				я: { "-": 113 }
			}, 25],
			з: {
				а: [{
					а: 1,
					б: 1,
					в: {
						р: {
							и: 11,
							у: 2
						},
						у: 17
					},
					г: 26,
					д: { р: 17 },
					е: {
						д: 1,
						х: 1
					},
					ж: { д: 7 },
					з: 7,
					к: { т: 17 },
					м: { н: {
						е: 8,
						ё: 8
					} },
					н: [{
						а: 8,
						с: 15
					}, 41],
					п: 1,
					р: {
						в: 1,
						д: 7,
						ж: 1
					},
					с: [{ т: 15 }, 1],
					т: [{ к: 8 }, 1],
					у: 1,
					х: [{ а: { в: 40 } }, 1],
					ч: { т: 1 },
					ш: 7,
					я: 1,
					и: { л: 1 },
					о: { з: 1 },
					ю: { л: 1 },
					"-": 113
				}, 46],
				б: [{ "-": 113 }, 33],
				в: {
					а: {
						".": 36,
						в: 19,
						л: { ь: 18 },
						н: 19,
						я: 21
					},
					е: [{ з: 19 }, 17],
					и: 17,
					к: 20,
					л: { а: 17 },
					о: [{
						л: 21,
						н: 34
					}, 17],
					р: 17,
					у: [{ ю: 28 }, 25],
					ь: 17,
					ё: [{ з: 19 }, 17],
					"-": 113
				},
				г: [{
					а: 18,
					л: { и: 19 },
					н: {
						а: 2,
						у: 19
					},
					"-": 113
				}, 21],
				д: {
					в: 33,
					е: { ш: 19 },
					о: { ж: 44 },
					"-": 113
				},
				е: [{
					б: 11,
					е: { в: 2 },
					о: { д: 2 },
					"-": 113
				}, 25],
				ж: [{ "-": 113 }, 42],
				з: [{ "-": 113 }, 20],
				и: [{
					".": 30,
					й: { ".": 30 },
					н: { т: 17 },
					о: {
						з: 2,
						н: { о: 2 },
						п: 0
					},
					с: 30,
					т: { р: 7 },
					у: { м: 3 },
					ч: 30,
					"-": 113
				}, 25],
				к: [{
					о: [{ п: 14 }, 5],
					"-": 113
				}, 28],
				л: [{
					а: { щ: 19 },
					о: {
						б: 19,
						п: 19,
						р: 19
					},
					ю: { щ: 19 },
					"-": 113
				}, 17],
				м: [{
					н: 18,
					"-": 113
				}, 42],
				н: [{
					а: {
						".": 21,
						в: 19,
						е: 19,
						й: 19,
						к: 19,
						н: 19,
						т: 19,
						ю: 19,
						я: 21,
						ё: 19
					},
					е: 21,
					и: 36,
					о: 21,
					у: 21,
					ы: 36,
					ё: 21,
					"-": 113
				}, 17],
				о: {
					б: {
						е: 19,
						и: 2
					},
					в: [{ м: 7 }, 25],
					г: { л: 2 },
					д: { р: 0 },
					е: 25,
					з: 13,
					и: 25,
					й: { ".": 25 },
					к: {
						".": 25,
						с: 17
					},
					л: [{
						г: 0,
						ж: 0
					}, 67],
					м: [{
						".": 25,
						н: 21
					}, 7],
					н: [{ р: 21 }, 25],
					о: [{
						п: 6,
						с: 2
					}, 25],
					п: {
						а: 2,
						л: 19,
						р: 19
					},
					р: {
						г: 17,
						е: 68,
						ё: 68
					},
					с: [{
						н: 17,
						п: 0
					}, 1],
					т: {
						в: 2,
						е: 19,
						к: 17,
						о: 19,
						р: {
							е: 1,
							и: 1,
							ё: 1
						},
						ё: 19
					},
					х: 25,
					ш: [{ и: 2 }, 1],
					э: 25,
					ю: 25,
					"-": 113
				},
				р: {
					а: [{
						к: 19,
						с: 1,
						ч: 19
					}, 17],
					е: {
						н: 19,
						с: 17
					},
					и: { ш: 19 },
					о: [{ с: 55 }, 17],
					у: 17,
					ю: 19,
					я: [{ т: 19 }, 17],
					"-": 113
				},
				с: [{ "-": 113 }, 28],
				т: [{
					и: 17,
					"-": 113
				}, 21],
				у: [{
					".": 30,
					б: {
						е: 40,
						р: 6
					},
					в: [{ е: 21 }, 0],
					г: 42,
					е: 30,
					з: 69,
					к: 29,
					м: {
						е: 30,
						о: 33,
						ь: 2
					},
					п: [{ р: 2 }, 21],
					р: { б: 17 },
					т: { е: 33 },
					ч: { а: { с: 2 } },
					ё: 30,
					"-": 113
				}, 25],
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 17],
				ш: [{ "-": 113 }, 21],
				ъ: {
					е: { м: 1 },
					ё: { м: 1 },
					".": 110,
					"-": 113
				},
				ы: [{
					г: 57,
					з: 2,
					м: {
						е: 21,
						ч: 21,
						ё: 21
					},
					с: 57,
					щ: 21,
					"-": 113
				}, 25],
				ь: {
					е: 25,
					и: 25,
					ю: 25,
					я: 30,
					".": 102,
					"-": 113
				},
				ю: [{ "-": 113 }, 34],
				я: [{ "-": 113 }, 25],
				ё: [{ "-": 113 }, 25],
				й: { "-": 113 },
				п: { "-": 113 },
				ф: { "-": 113 },
				х: { "-": 113 },
				щ: { "-": 113 },
				э: { "-": 113 }
			},
			и: {
				а: [{
					б: 19,
					в: 19,
					г: [{ р: 19 }, 1],
					д: {
						е: 19,
						и: 19
					},
					з: { о: { в: 2 } },
					м: { у: 2 },
					н: {
						а: [{ л: 2 }, 18],
						д: 15
					},
					о: 1,
					п: 19,
					с: {
						к: 13,
						т: {
							а: 0,
							о: 0
						}
					},
					т: {
						р: { о: 5 },
						у: 18
					},
					ф: 19,
					х: 23,
					ц: { е: 2 },
					"-": 113
				}, 17],
				б: [{
					р: 23,
					"-": 113
				}, 28],
				в: {
					а: { ж: 21 },
					е: 28,
					з: 52,
					и: 17,
					о: 28,
					р: 33,
					с: 20,
					у: 17,
					х: { о: 2 },
					ы: 21,
					ё: 28,
					"-": 113
				},
				г: {
					д: 2,
					е: 18,
					л: [{
						е: 19,
						и: 19
					}, 21],
					н: [{ и: 44 }, 19],
					р: {
						е: { н: 0 },
						о: 0,
						у: 0,
						ы: 0,
						я: 23,
						ё: { н: 0 }
					},
					"-": 113
				},
				д: {
					в: 17,
					е: { й: 19 },
					ж: 33,
					и: { о: {
						м: 5,
						т: 5
					} },
					р: 0,
					ь: 17,
					"-": 113
				},
				е: [{
					в: { о: { д: 19 } },
					г: 2,
					д: [{ е: 8 }, 2],
					з: { у: 2 },
					н: { и: 18 },
					о: 13,
					п: { и: 10 },
					р: 2,
					"-": 113
				}, 17],
				ж: {
					д: 20,
					"-": 113
				},
				з: {
					в: 13,
					г: { н: { е: 2 } },
					д: 46,
					н: { а: { л: 2 } },
					о: [{ о: 1 }, 17],
					р: 0,
					"-": 113
				},
				и: [{ "-": 113 }, 17],
				й: {
					с: 1,
					"-": 113
				},
				к: [{
					а: [{ с: 22 }, 20],
					в: {
						а: 2,
						и: 19
					},
					л: { я: 19 },
					о: 18,
					р: { о: 0 },
					с: {
						к: 0,
						т: 11
					},
					у: 18,
					"-": 113
				}, 17],
				л: [{
					а: {
						ц: 27,
						м: { и: { н: 27 } }
					},
					о: { с: { к: 5 } },
					п: 1,
					у: { п: 27 },
					ь: [{ т: 15 }, 19],
					л: { о: { к: 35 } },
					"-": 113
				}, 17],
				м: {
					а: 21,
					е: { н: {
						о: 19,
						у: 19,
						ь: 21
					} },
					и: 18,
					о: { и: 15 },
					п: { л: 8 },
					р: 23,
					ч: [{ а: 2 }, 19],
					"-": 113
				},
				н: {
					д: 1,
					ж: 25,
					о: {
						к: { л: 55 },
						п: { л: 14 },
						с: 5
					},
					с: [{
						п: 25,
						т: { и: 25 },
						у: 25
					}, 1],
					ф: 25,
					ъ: 25,
					"-": 113
				},
				о: {
					б: [{ о: 2 }, 17],
					в: { р: 2 },
					г: 19,
					д: [{ е: 2 }, 17],
					з: [{ о: 8 }, 17],
					к: { с: 17 },
					л: { е: 17 },
					н: [{ о: { в: 18 } }, 17],
					п: { т: 17 },
					р: [{
						а: 18,
						у: 0
					}, 17],
					с: {
						а: 2,
						к: { л: 8 },
						п: 13
					},
					т: {
						а: 17,
						в: 11,
						к: 17,
						с: 17
					},
					у: { г: 15 },
					х: { о: 2 },
					ш: 17,
					"-": 113
				},
				п: [{
					а: { т: [{ р: 5 }, 15] },
					л: { я: 2 },
					н: 8,
					о: { к: 14 },
					"-": 113
				}, 21],
				р: [{
					а: {
						с: { т: 1 },
						у: 23
					},
					в: 19,
					ж: 19,
					и: {
						с: { к: 1 },
						у: 44
					},
					о: { з: 22 },
					р: 25,
					"-": 113
				}, 17],
				с: {
					а: { н: { д: 70 } },
					б: 19,
					д: 19,
					к: [{
						а: {
							".": 8,
							м: 8,
							х: 8
						},
						е: 8,
						и: 8,
						о: { в: 8 },
						у: { ".": 8 }
					}, 0],
					л: {
						а: { м: 19 },
						ы: 0
					},
					м: {
						е: 8,
						у: 8
					},
					н: { о: 8 },
					о: { с: { к: 1 } },
					п: { р: 52 },
					с: 50,
					т: [{
						в: 71,
						л: 19,
						я: { з: 0 }
					}, 17],
					ь: { и: 17 },
					"-": 113
				},
				т: [{
					а: { в: 1 },
					в: {
						а: 8,
						е: 23,
						и: 0,
						у: 0
					},
					м: 19,
					р: [{
						е: { с: 2 },
						о: { м: 8 }
					}, 23],
					у: { ч: 23 },
					ь: {
						ю: 18,
						я: 18
					},
					"-": 113
				}, 17],
				у: [{
					п: 8,
					"-": 113
				}, 33],
				ф: {
					л: [{ ю: 2 }, 0],
					р: 19,
					"-": 113
				},
				х: {
					а: {
						д: 3,
						с: 23
					},
					л: { о: [{ р: 73 }, 72] },
					о: [{ к: 3 }, 20],
					р: {
						е: 0,
						и: 0,
						ё: 0
					},
					у: 17,
					"-": 113
				},
				ч: [{ "-": 113 }, 17],
				ш: {
					л: {
						и: 2,
						ы: 19
					},
					т: 19,
					"-": 113
				},
				ю: {
					л: 9,
					н: 2,
					т: [{ а: 8 }, 2],
					"-": 113
				},
				я: [{
					д: 2,
					"-": 113
				}, 17],
				ё: [{ "-": 113 }, 17],
				ц: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 }
			},
			й: [{
				д: [{
					в: 52,
					"-": 113
				}, 2],
				н: {
					о: 5,
					"-": 113
				},
				о: {
					с: 23,
					т: { р: 2 },
					"-": 113
				},
				п: {
					л: 2,
					"-": 113
				},
				с: {
					б: 19,
					к: {
						а: 18,
						е: 2
					},
					м: {
						о: 9,
						у: 52
					},
					н: 19,
					ф: 52,
					ш: 19,
					"-": 113
				},
				т: {
					м: 19,
					"-": 113
				},
				х: {
					м: 19,
					с: 6,
					"-": 113
				},
				я: [{ "-": 113 }, 0],
				к: {
					ь: 19,
					"-": 113
				},
				а: { "-": 113 },
				б: { "-": 113 },
				в: { "-": 113 },
				г: { "-": 113 },
				е: { "-": 113 },
				ё: { "-": 113 },
				ж: { "-": 113 },
				з: { "-": 113 },
				и: { "-": 113 },
				й: { "-": 113 },
				л: { "-": 113 },
				м: { "-": 113 },
				р: { "-": 113 },
				у: { "-": 113 },
				ф: { "-": 113 },
				ц: { "-": 113 },
				ч: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 }
			}, 28],
			к: {
				а: {
					б: {
						л: 2,
						р: { и: 2 }
					},
					в: 25,
					д: [{
						н: { е: 8 },
						р: 11
					}, 19],
					е: 25,
					з: {
						н: 3,
						о: 0
					},
					й: 25,
					л: {
						".": 25,
						о: 25,
						с: 25
					},
					м: 25,
					н: 25,
					п: {
						л: 11,
						р: { е: 2 }
					},
					р: { т: { р: 3 } },
					с: [{ т: 0 }, 41],
					т: [{ р: 13 }, 25],
					х: 25,
					ш: { т: 11 },
					ю: 25,
					ё: 25,
					"-": 113
				},
				б: [{ "-": 113 }, 28],
				в: {
					а: {
						к: 19,
						с: 19,
						ш: 19
					},
					и: 17,
					о: { з: 19 },
					у: 17,
					"-": 113
				},
				г: [{ "-": 113 }, 21],
				д: [{
					а: 1,
					"-": 113
				}, 28],
				е: [{
					а: 21,
					г: { л: 2 },
					д: { р: 5 },
					с: {
						к: 11,
						т: 12
					},
					"-": 113
				}, 25],
				з: [{ "-": 113 }, 28],
				и: {
					в: 25,
					о: [{ с: 10 }, 0],
					п: { л: 2 },
					с: { н: { и: 13 } },
					т: 25,
					"-": 113
				},
				к: [{
					с: 8,
					"-": 113
				}, 40],
				л: {
					а: {
						".": 36,
						с: { ь: 36 }
					},
					е: {
						".": 36,
						м: [{ ".": 18 }, 21],
						н: 18,
						о: 17
					},
					и: {
						".": 36,
						в: 36,
						к: 19,
						н: 19,
						с: 36,
						я: 18
					},
					о: {
						".": 36,
						з: 19,
						м: 18,
						с: 36,
						т: 3
					},
					у: { к: 25 },
					ы: 18,
					ь: 21,
					ю: [{ ".": 36 }, 25],
					я: {
						".": 21,
						м: 21,
						х: 21
					},
					ё: { н: 18 },
					"-": 113
				},
				м: [{ "-": 113 }, 21],
				н: [{
					и: { ж: 41 },
					о: { п: 19 },
					я: { ж: 41 },
					"-": 113
				}, 28],
				о: [{
					б: { р: { и: 13 } },
					в: [{ а: 30 }, 25],
					д: [{ р: 0 }, 25],
					з: 25,
					л: { ь: { с: 25 } },
					м: { и: { н: 21 } },
					н: { с: 30 },
					п: { р: 1 },
					р: {
						в: 6,
						у: 0
					},
					с: [{
						к: 0,
						м: 3,
						п: 0
					}, 25],
					т: { н: 25 },
					ф: { р: 2 },
					х: { о: { р: 74 } },
					ш: 25,
					"-": 113
				}, 19],
				п: [{ "-": 113 }, 21],
				р: {
					".": 21,
					е: {
						л: 17,
						о: 5,
						с: { л: 1 },
						ч: 17
					},
					и: {
						б: 25,
						д: 17,
						з: 19,
						о: 55,
						т: 19,
						х: 17
					},
					о: {
						а: 17,
						б: 17,
						е: 19,
						к: 17,
						о: 17,
						р: 17,
						с: 17,
						ф: 17,
						х: 17,
						э: 17,
						ё: 19
					},
					у: { с: 5 },
					я: { д: 17 },
					"-": 113
				},
				с: [{
					а: { н: { д: 51 } },
					в: 52,
					г: 8,
					д: 52,
					и: { б: 19 },
					к: {
						и: 17,
						л: 0,
						о: 17
					},
					м: 8,
					о: 18,
					т: {
						а: {
							м: 17,
							н: 17
						},
						е: 8,
						о: 17,
						р: 0,
						у: 17
					},
					у: 18,
					"-": 113
				}, 21],
				т: [{
					а: { к: 1 },
					о: {
						".": 41,
						с: 5
					},
					р: 2,
					"-": 113
				}, 28],
				у: [{
					в: { е: 0 },
					е: 30,
					й: 25,
					л: { я: 25 },
					м: 30,
					п: {
						л: 5,
						р: 11
					},
					р: [{ о: 8 }, 25],
					с: {
						к: 5,
						т: 0
					},
					т: [{ ь: 8 }, 25],
					ч: { е: 25 },
					ю: {
						т: 25,
						щ: 30
					},
					ё: 30,
					"-": 113
				}, 19],
				ф: [{ "-": 113 }, 21],
				х: [{ "-": 113 }, 40],
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 28],
				ш: [{ "-": 113 }, 21],
				ь: [{ "-": 113 }, 25],
				ю: [{ "-": 113 }, 19],
				ё: [{ "-": 113 }, 25],
				ъ: {
					".": 110,
					"-": 113
				},
				ж: { "-": 113 },
				й: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				э: { "-": 113 },
				я: { "-": 113 }
			},
			л: {
				а: {
					".": 25,
					б: {
						е: 21,
						л: 2,
						р: 11
					},
					г: {
						о: 21,
						р: 2
					},
					д: { а: { г: 11 } },
					е: 25,
					ж: { д: 7 },
					з: { о: 0 },
					к: [{ р: 1 }, 19],
					м: {
						".": 25,
						и: { ".": 25 }
					},
					н: { д: { р: 39 } },
					с: { т: {
						а: 0,
						в: 10,
						е: 0,
						о: 0,
						р: 12,
						у: 0,
						я: 0,
						ё: 0
					} },
					т: { р: 13 },
					у: [{ с: 2 }, 5],
					ф: { р: 2 },
					х: 46,
					я: 25,
					"-": 113
				},
				б: [{
					р: 17,
					"-": 113
				}, 21],
				в: {
					е: 17,
					и: 17,
					о: 17,
					у: 17,
					"-": 113
				},
				г: {
					а: { л: 34 },
					л: 19,
					о: 5,
					"-": 113
				},
				д: [{ "-": 113 }, 49],
				е: {
					".": 25,
					в: {
						л: 0,
						р: { а: 5 }
					},
					г: { л: 11 },
					д: {
						ж: 0,
						о: 8
					},
					з: {
						о: 75,
						р: 0
					},
					к: { л: 5 },
					м: { н: 21 },
					н: 25,
					о: {
						н: { т: 0 },
						с: 13
					},
					с: {
						б: 2,
						к: [{ а: 9 }, 2],
						л: 13,
						п: { е: 0 }
					},
					т: {
						в: 0,
						р: 13
					},
					х: [{ р: 0 }, 25],
					"-": 113
				},
				з: {
					о: 17,
					"-": 113
				},
				и: [{
					а: { м: 1 },
					в: {
						о: 30,
						ы: 30
					},
					г: {
						л: 1,
						р: { о: 2 }
					},
					е: { р: 3 },
					к: { в: 2 },
					м: { п: 21 },
					о: { с: 5 },
					п: { л: 2 },
					с: {
						м: 3,
						п: 28
					},
					т: { в: 2 },
					у: { м: 3 },
					х: {
						в: 6,
						л: 0,
						р: 0
					},
					"-": 113
				}, 25],
				к: [{
					в: 2,
					л: 23,
					"-": 113
				}, 28],
				л: [{
					ь: 19,
					ю: 5,
					"-": 113
				}, 28],
				м: [{ "-": 113 }, 21],
				н: [{
					и: { е: 1 },
					"-": 113
				}, 28],
				о: [{
					б: {
						л: 2,
						р: 13
					},
					в: {
						и: { я: 21 },
						л: 2,
						о: { д: 30 }
					},
					г: {
						д: 6,
						о: { с: 10 }
					},
					д: { р: 0 },
					е: { н: 21 },
					з: { в: 0 },
					к: {
						а: { у: 4 },
						л: [{ а: 3 }, 2]
					},
					п: { а: { с: 30 } },
					р: {
						в: 2,
						г: 28,
						у: 0
					},
					с: {
						к: 5,
						п: 13
					},
					т: {
						д: 21,
						р: 1
					},
					ш: { л: 2 },
					ё: { н: 21 },
					"-": 113
				}, 25],
				п: [{ "-": 113 }, 21],
				с: [{
					б: 8,
					"-": 113
				}, 40],
				т: [{ "-": 113 }, 17],
				у: {
					".": 25,
					б: { р: 0 },
					в: 0,
					г: 8,
					д: { р: 76 },
					е: 25,
					з: { н: 0 },
					к: { р: 0 },
					н: 25,
					о: { д: 1 },
					п: { л: { о: 7 } },
					с: [{ н: 103 }, 0],
					т: { ь: 8 },
					ю: 25,
					ё: 25,
					"-": 113
				},
				ф: [{ "-": 113 }, 49],
				х: [{
					в: 52,
					"-": 113
				}, 40],
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 17],
				ы: {
					".": 25,
					е: 25,
					ж: 25,
					й: 25,
					м: 25,
					х: { ".": 25 },
					"-": 113
				},
				ь: {
					".": 64,
					д: 21,
					е: 30,
					и: 30,
					к: 21,
					м: 21,
					н: 21,
					о: 30,
					с: {
						к: 21,
						т: {
							и: 25,
							я: 25
						}
					},
					т: 21,
					ц: 21,
					ч: 21,
					щ: {
						а: 25,
						е: 25,
						у: 25,
						ё: 25
					},
					ю: 30,
					я: 30,
					ё: 30,
					"-": 113
				},
				ю: [{
					".": 25,
					ж: 25,
					с: { ь: 25 },
					т: { а: 0 },
					"-": 113
				}, 19],
				я: [{
					".": 30,
					в: {
						и: 0,
						о: 30,
						ы: 30
					},
					д: 21,
					м: 30,
					р: {
						е: 0,
						у: 0
					},
					х: 30,
					"-": 113
				}, 25],
				ё: {
					д: { о: 8 },
					з: { о: 75 },
					к: { л: 5 },
					н: 25,
					с: { к: [{ а: 9 }, 2] },
					х: 25,
					"-": 113
				},
				ъ: {
					".": 110,
					"-": 113
				},
				ж: { "-": 113 },
				й: { "-": 113 },
				р: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				э: { "-": 113 }
			},
			м: [{
				а: {
					в: { з: 2 },
					г: [{ н: 2 }, 30],
					д: {
						р: 2,
						ь: 2
					},
					з: { о: 0 },
					к: { р: 11 },
					л: { л: 28 },
					н: { д: { р: 39 } },
					с: {
						л: 3,
						т: 76
					},
					т: {
						о: { б: 2 },
						р: 11
					},
					у: 2,
					ф: 1,
					ч: [{ т: 2 }, 30],
					"-": 113
				},
				б: [{
					и: 18,
					л: [{ я: 18 }, 2],
					"-": 113
				}, 77],
				в: [{ "-": 113 }, 49],
				г: [{
					л: 41,
					"-": 113
				}, 42],
				д: [{ "-": 113 }, 28],
				е: {
					а: { н: 15 },
					е: {
						г: 2,
						л: 2
					},
					ж: { а: { т: 11 } },
					з: { о: 0 },
					с: {
						к: 11,
						т: { р: 12 }
					},
					ч: { т: 5 },
					д: {
						и: { н: { с: 2 } },
						о: { с: { м: 4 } }
					},
					т: { и: { л: { а: { м: 70 } } } },
					"-": 113
				},
				ж: [{ "-": 113 }, 21],
				з: [{ "-": 113 }, 40],
				и: {
					г: { р: { е: 2 } },
					з: {
						в: 0,
						д: 21,
						н: 0
					},
					к: { р: [{ и: 5 }, 2] },
					о: {
						з: 2,
						п: { и: 0 },
						р: 2
					},
					с: {
						л: 13,
						с: { н: 24 }
					},
					"-": 113
				},
				к: [{
					н: 30,
					"-": 113
				}, 40],
				л: [{
					е: {
						е: 19,
						л: 19
					},
					"-": 113
				}, 28],
				м: [{ "-": 113 }, 21],
				н: [{
					а: 16,
					е: {
						д: 5,
						ш: 41
					},
					о: {
						е: 64,
						ж: 19,
						й: 64,
						м: 64,
						р: 19,
						ю: 64
					},
					у: { т: 19 },
					ы: 16,
					ё: { ш: 41 },
					"-": 113
				}, 28],
				о: {
					б: 13,
					в: { л: 8 },
					д: [{ р: 0 }, 30],
					ж: { ж: 2 },
					з: {
						в: 0,
						р: 0
					},
					и: { с: { т: 10 } },
					к: { в: 6 },
					м: 7,
					н: 30,
					п: 30,
					р: { у: 0 },
					с: {
						к: { а: 5 },
						м: 0,
						н: 0,
						п: 13
					},
					т: {
						и: 30,
						р: 11
					},
					ф: 30,
					"-": 113
				},
				п: [{
					л: 2,
					"-": 113
				}, 21],
				р: {
					а: { б: 17 },
					и: 21,
					о: 28,
					ы: 17,
					"-": 113
				},
				с: [{
					к: 2,
					н: 2,
					о: { р: 23 },
					т: { и: 41 },
					"-": 113
				}, 28],
				т: [{ "-": 113 }, 28],
				у: {
					с: {
						к: 13,
						л: 76,
						т: 0
					},
					т: {
						р: 5,
						ь: 8
					},
					"-": 113
				},
				ф: [{
					и: 3,
					"-": 113
				}, 21],
				х: [{ "-": 113 }, 28],
				ц: [{ "-": 113 }, 21],
				ч: {
					а: {
						в: 19,
						л: 19
					},
					и: {
						т: 19,
						ш: 19
					},
					"-": 113
				},
				ш: [{ "-": 113 }, 42],
				щ: [{
					е: 41,
					ё: 41,
					"-": 113
				}, 21],
				ы: {
					м: [{ р: 2 }, 5],
					с: 2,
					"-": 113
				},
				ь: {
					".": 21,
					с: 21,
					ю: 5,
					"-": 113
				},
				э: [{
					р: 0,
					"-": 113
				}, 21],
				ю: [{ "-": 113 }, 19],
				я: {
					р: 0,
					с: { т: 0 },
					"-": 113
				},
				ъ: {
					".": 110,
					"-": 113
				},
				ё: { "-": 113 },
				й: { "-": 113 }
			}, 25],
			н: {
				а: [{
					б: {
						и: { о: 10 },
						р: 1
					},
					в: { р: 13 },
					г: { н: 1 },
					ж: { д: 8 },
					з: 13,
					и: {
						л: 2,
						н: 2,
						с: 4
					},
					к: { к: 64 },
					м: { н: 7 },
					п: { л: 1 },
					р: { в: {
						а: [{ т: 1 }, 0],
						и: 13
					} },
					с: 13,
					т: {
						в: 0,
						р: 13
					},
					ф: { р: 33 },
					х: 13,
					ч: 21,
					ш: { л: 7 },
					щ: 21,
					э: { р: 5 },
					я: 30,
					"-": 113
				}, 25],
				б: [{ "-": 113 }, 40],
				в: [{ "-": 113 }, 28],
				г: [{
					в: 23,
					и: { о: 1 },
					л: 9,
					о: { с: 5 },
					р: 2,
					"-": 113
				}, 21],
				д: [{
					а: { к: 19 },
					в: 23,
					е: {
						з: 3,
						с: 1
					},
					ж: 2,
					з: 20,
					л: 19,
					р: {
						а: {
							г: 0,
							ж: 0
						},
						е: 2,
						и: { а: 2 },
						я: 19,
						ё: 2
					},
					с: { п: 2 },
					ц: 19,
					"-": 113
				}, 28],
				е: [{
					б: 13,
					в: {
						д: 13,
						н: [{ я: 8 }, 21]
					},
					г: 1,
					д: [{
						л: 13,
						о: 1,
						р: {
							а: 2,
							о: 0
						},
						у: 8
					}, 30],
					е: [{ д: 1 }, 8],
					ж: { д: 7 },
					з: {
						в: 0,
						л: 13,
						н: 0,
						о: 0,
						р: 0
					},
					и: 1,
					к: {
						в: 13,
						л: 0
					},
					м: { н: 7 },
					о: [{
						д: { а: 2 },
						л: 2,
						р: { е: 6 }
					}, 78],
					п: 7,
					р: {
						ж: 13,
						о: { т: 11 }
					},
					с: {
						к: 1,
						н: 7,
						п: 13,
						т: 15,
						х: 13,
						ч: 13
					},
					т: {
						в: 13,
						л: 7,
						р: 13
					},
					у: 30,
					ф: { р: 2 },
					х: { р: 0 },
					ш: { к: 8 },
					я: 1,
					ё: 8,
					".": 110,
					"-": 113
				}, 25],
				з: [{
					о: { с: 5 },
					"-": 113
				}, 40],
				и: [{
					б: 7,
					е: { н: 2 },
					й: 30,
					к: { л: 2 },
					л: { а: [{
						л: 11,
						м: 11
					}, 15] },
					н: { с: {
						п: 21,
						т: 28
					} },
					с: {
						л: 0,
						п: 3,
						т: { р: 15 },
						к: { о: { л: 13 } },
						ь: { ".": 9 }
					},
					у: 3,
					х: 0,
					ц: 30,
					щ: 30,
					"-": 113
				}, 25],
				к: [{
					в: 2,
					л: 2,
					о: {
						б: 15,
						п: 14
					},
					р: { о: 23 },
					с: 0,
					"-": 113
				}, 28],
				л: [{ "-": 113 }, 17],
				н: [{
					о: { п: 14 },
					"-": 113
				}, 28],
				о: [{
					б: [{ р: 0 }, 1],
					в: { л: 2 },
					д: {
						в: 0,
						р: 0
					},
					е: { р: 2 },
					з: {
						в: 0,
						д: 2,
						о: 7,
						р: 0
					},
					к: { н: 8 },
					м: {
						е: 30,
						ш: 3,
						ё: 30
					},
					р: {
						в: 2,
						у: 0
					},
					с: {
						к: { л: 0 },
						л: { и: 2 },
						п: 13,
						ч: 2
					},
					т: { д: 21 },
					ф: 7,
					э: 1,
					л: { а: { м: { и: { н: 104 } } } },
					"-": 113
				}, 25],
				п: [{ "-": 113 }, 20],
				р: {
					е: 28,
					и: 28,
					о: 17,
					"-": 113
				},
				с: [{
					в: 52,
					г: 19,
					к: {
						е: 2,
						о: { н: 19 }
					},
					л: [{ а: 18 }, 19],
					м: 52,
					н: 19,
					о: { к: 23 },
					п: { е: 20 },
					т: { р: 1 },
					у: { р: 1 },
					ф: 52,
					ъ: 79,
					"-": 113
				}, 28],
				т: [{
					в: 23,
					и: { о: { к: 22 } },
					м: 19,
					р: {
						а: [{
							г: 80,
							ж: 5,
							р: 19,
							с: [{ с: 19 }, 51]
						}, 2],
						е: 2,
						и: { в: 19 },
						о: { к: 19 },
						у: [{ д: 5 }, 2],
						ы: 2,
						я: 23
					},
					"-": 113
				}, 28],
				у: [{
					т: { р: 5 },
					х: 0,
					ю: 30,
					"-": 113
				}, 25],
				ф: [{ "-": 113 }, 42],
				х: [{
					о: 5,
					"-": 113
				}, 17],
				ц: [{ "-": 113 }, 21],
				ч: [{
					л: 19,
					"-": 113
				}, 28],
				ш: [{
					т: 2,
					"-": 113
				}, 21],
				щ: [{ "-": 113 }, 21],
				ы: [{
					".": 30,
					"-": 113
				}, 25],
				ь: {
					".": 21,
					е: 25,
					и: 25,
					к: 21,
					о: 25,
					с: 21,
					т: 21,
					ч: 21,
					ю: 25,
					я: 25,
					ё: 25,
					"-": 113
				},
				э: [{ "-": 113 }, 19],
				ю: [{
					р: 49,
					"-": 113
				}, 34],
				я: [{
					в: { и: 0 },
					"-": 113
				}, 25],
				ё: [{
					б: 13,
					"-": 113
				}, 25],
				ъ: {
					".": 110,
					"-": 113
				},
				ж: { "-": 113 },
				й: { "-": 113 },
				м: { "-": 113 }
			},
			о: {
				а: [{
					в: 18,
					п: 5,
					"-": 113
				}, 40],
				б: {
					а: 21,
					и: { о: 21 },
					л: {
						е: {
							в: 2,
							м: 2
						},
						ю: 17
					},
					м: 25,
					о: {
						л: { г: 22 },
						м: 14,
						с: 1,
						т: 21
					},
					р: [{ а: {
						".": 19,
						в: 17,
						н: 17
					} }, 0],
					ъ: 25,
					ь: 21,
					"-": 113
				},
				в: [{
					л: {
						а: 18,
						о: 20
					},
					н: {
						о: 8,
						у: { ш: 20 }
					},
					р: { и: 23 },
					с: {
						е: 2,
						к: { о: 8 }
					},
					т: 2,
					х: 19,
					"-": 113
				}, 17],
				г: [{
					е: 36,
					л: {
						а: { ".": 8 },
						и: { ".": 8 },
						о: { ".": 8 }
					},
					р: { я: 18 },
					"-": 113
				}, 2],
				д: {
					а: { н: 21 },
					в: { о: { е: 0 } },
					е: {
						".": 18,
						я: { л: 34 }
					},
					и: {
						а: 81,
						м: 36
					},
					л: { и: { т: 2 } },
					о: {
						п: {
							е: 27,
							р: 3,
							ы: 27
						},
						с: { и: 19 },
						т: { ч: 23 },
						б: { о: { л: 27 } }
					},
					р: {
						а: {
							г: 17,
							ж: 0,
							з: 0,
							к: 0,
							л: 17
						},
						е: { б: 8 },
						о: {
							б: 17,
							в: 0
						},
						ё: { б: 8 }
					},
					у: { ч: 27 },
					ы: {
						м: {
							а: 19,
							у: 19
						},
						н: 19
					},
					ь: [{ б: 19 }, 17],
					"-": 113
				},
				е: [{
					б: 0,
					в: { л: 23 },
					д: 2,
					ж: {
						е: { к: 18 },
						и: 2
					},
					о: 0,
					с: [{ т: 2 }, 13],
					т: { о: 19 },
					ц: 2,
					"-": 113
				}, 17],
				ж: {
					д: {
						и: 18,
						у: 20,
						е: { в: 60 }
					},
					"-": 113
				},
				з: {
					а: {
						б: { в: 55 },
						в: 21
					},
					в: {
						а: 33,
						е: { н: 2 },
						и: 2,
						я: 33
					},
					г: { л: { о: 2 } },
					д: {
						о: { р: 2 },
						р: 17
					},
					е: { о: 5 },
					н: { о: 8 },
					о: [{
						б: 23,
						н: 21,
						п: 19,
						р: { у: 5 }
					}, 17],
					у: { г: 0 },
					ы: {
						м: 19,
						с: 18
					},
					"-": 113
				},
				и: [{
					г: [{ н: 1 }, 11],
					е: 3,
					з: 2,
					м: [{ о: 8 }, 2],
					о: 2,
					с: { т: { р: 105 } },
					"-": 113
				}, 18],
				й: [{
					с: [{ к: { о: { в: 26 } } }, 1],
					"-": 113
				}, 21],
				к: [{
					а: { н: 36 },
					в: 2,
					л: [{ ю: 18 }, 42],
					о: {
						б: 5,
						л: 36,
						п: { л: 14 }
					},
					с: { к: 0 },
					т: [{ и: 21 }, 25],
					у: { м: 21 },
					"-": 113
				}, 17],
				л: {
					а: 18,
					г: { а: { н: 2 } },
					е: 17,
					и: { м: { п: 25 } },
					о: 18,
					у: [{ д: 14 }, 17],
					ы: 17,
					ю: 17,
					я: 18,
					ё: 17,
					"-": 113
				},
				м: {
					а: 18,
					б: { л: 2 },
					е: 21,
					н: {
						е: {
							м: 20,
							т: 20
						},
						о: { ж: 18 },
						ё: {
							м: 20,
							т: 20
						}
					},
					р: { и: 0 },
					ч: [{ е: { ".": 52 } }, 2],
					ш: { е: 2 },
					ь: [{ я: 18 }, 19],
					ё: 21,
					"-": 113
				},
				н: {
					а: 18,
					д: 1,
					е: { ф: 14 },
					о: { б: 5 },
					р: 17,
					с: 1,
					т: { р: {
						у: 2,
						а: { т: 2 }
					} },
					и: { л: { а: { м: 14 } } },
					"-": 113
				},
				о: [{
					л: 19,
					п: { с: 8 },
					с: {
						м: 3,
						т: { р: 10 }
					},
					т: { и: 19 },
					ф: 19,
					"-": 113
				}, 33],
				п: {
					а: {
						к: 18,
						р: 18
					},
					л: {
						е: {
							".": 19,
							й: 23
						},
						и: [{ т: 2 }, 19],
						о: 2,
						ю: {
							".": 8,
							с: 19
						},
						я: [{ с: 18 }, 19],
						ё: { й: 23 }
					},
					о: {
						в: { с: 26 },
						з: { н: 15 },
						ш: { л: 55 }
					},
					р: { и: 2 },
					т: {
						е: 20,
						о: 2
					},
					"-": 113
				},
				р: {
					а: [{ с: 55 }, 17],
					б: { л: 6 },
					в: 33,
					е: [{
						г: 36,
						с: { к: 1 }
					}, 17],
					и: [{ с: { п: 0 } }, 17],
					о: [{ с: { л: 55 } }, 17],
					т: { р: 2 },
					у: {
						е: 17,
						к: [{ с: 0 }, 17],
						с: 17
					},
					ц: 21,
					ы: 17,
					ю: 17,
					я: 17,
					ё: 17,
					"-": 113
				},
				с: {
					а: {
						д: 18,
						ж: 14
					},
					б: [{ а: 52 }, 2],
					к: {
						а: {
							".": 23,
							р: 8
						},
						в: { о: 5 },
						е: 19,
						и: [{ ".": 19 }, 0],
						о: {
							в: 19,
							й: 0,
							м: 0,
							п: 33,
							ю: 0
						},
						у: {
							".": 23,
							ю: 0
						},
						ё: 19
					},
					л: [{
						е: { й: 8 },
						о: { г: 8 },
						ы: { х: 8 }
					}, 33],
					м: {
						и: 8,
						о: { с: 8 }
					},
					н: {
						и: { м: 33 },
						я: { л: 2 }
					},
					п: {
						а: { с: 2 },
						у: 33,
						я: 2
					},
					с: {
						в: 2,
						м: 6
					},
					т: [{
						а: 2,
						р: { а: 18 }
					}, 17],
					у: { ч: 19 },
					х: 21,
					ц: { е: { н: 2 } },
					ч: 33,
					ш: { и: { в: 33 } },
					о: { м: { н: 24 } },
					"-": 113
				},
				т: [{
					в: [{
						а: 8,
						е: 0,
						и: 0,
						л: 0,
						ё: 0
					}, 1],
					г: 25,
					д: 25,
					е: {
						к: 36,
						р: 18,
						х: 36
					},
					и: [{ д: { н: 26 } }, 18],
					к: { а: { л: 18 } },
					м: 19,
					р: {
						а: {
							б: 0,
							д: 0,
							з: 0,
							с: 15
						},
						е: {
							ж: 0,
							к: 0,
							ч: 0,
							ш: 0
						},
						и: 0,
						о: {
							д: 0,
							е: 0,
							к: 0,
							с: 0,
							ч: 0
						},
						у: { г: 0 },
						ё: {
							к: 0,
							ш: 0
						}
					},
					с: { м: 8 },
					у: {
						а: 1,
						ч: 13
					},
					х: 25,
					ь: {
						ю: 18,
						я: 18
					},
					ё: {
						к: 36,
						р: 18
					},
					"-": 113
				}, 17],
				у: [{
					п: 1,
					с: { к: 1 },
					т: {
						а: 8,
						о: 8
					},
					"-": 113
				}, 33],
				ф: {
					а: { ш: 21 },
					е: 18,
					и: { т: 21 },
					о: {
						н: 21,
						р: { и: 19 },
						т: 21
					},
					р: { и: 19 },
					ё: 18,
					"-": 113
				},
				х: {
					и: 21,
					л: {
						ы: 0,
						я: 19
					},
					м: { е: 2 },
					о: { р: 21 },
					р: 17,
					у: 17,
					"-": 113
				},
				ц: {
					о: 19,
					"-": 113
				},
				ч: {
					а: { с: 5 },
					л: [{
						е: 0,
						и: 18
					}, 2],
					т: [{ о: 23 }, 17],
					"-": 113
				},
				ш: {
					в: { а: 8 },
					л: { а: 2 },
					п: { а: { к: 74 } },
					т: 2,
					"-": 113
				},
				э: {
					т: { и: 0 },
					"-": 113
				},
				ю: [{ "-": 113 }, 21],
				я: [{
					в: 2,
					д: 2,
					з: 2,
					р: { и: 2 },
					"-": 113
				}, 17],
				ё: [{
					ж: { и: 2 },
					"-": 113
				}, 17],
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 }
			},
			п: [{
				а: {
					в: {
						и: 44,
						л: 3,
						ь: 2
					},
					д: { р: 2 },
					е: { н: 2 },
					з: { о: 0 },
					с: {
						л: 5,
						т: {
							а: 5,
							е: 0,
							о: 5,
							у: 5,
							ы: 11
						}
					},
					т: { р: { о: 0 } },
					у: { н: 2 },
					ф: 8,
					х: { у: 0 },
					ш: { т: 2 },
					"-": 113
				},
				в: [{ "-": 113 }, 40],
				д: [{ "-": 113 }, 28],
				е: [{
					д: {
						в: 2,
						и: { н: 11 }
					},
					з: [{
						а: 8,
						о: 8
					}, 2],
					к: { л: { а: 11 } },
					л: { ь: 2 },
					п: { л: 9 },
					р: {
						и: { о: 10 },
						е: { с: { н: 85 } }
					},
					с: {
						к: 11,
						н: 2,
						т: { р: 12 },
						ц: 2,
						ч: 2
					},
					т: { р: 2 },
					ш: { т: 2 },
					"-": 113
				}, 0],
				и: {
					а: { с: { т: 73 } },
					ж: { м: 6 },
					к: { р: 11 },
					н: { к: 30 },
					с: { я: 30 },
					"-": 113
				},
				к: [{ "-": 113 }, 16],
				л: {
					".": 21,
					а: {
						".": 64,
						с: 5
					},
					е: {
						м: {
							".": 17,
							с: 17
						},
						н: [{ к: 19 }, 21],
						о: 82,
						с: { к: 10 },
						ю: 17
					},
					и: {
						в: 21,
						к: 41
					},
					о: {
						".": 21,
						в: 21,
						г: 21
					},
					ы: {
						й: 21,
						м: 21,
						н: 17,
						х: 17
					},
					ю: {
						".": 21,
						т: 17
					},
					я: {
						с: 19,
						ш: 19
					},
					ё: {
						н: [{ к: 19 }, 21],
						с: { к: 10 },
						ю: 17
					},
					"-": 113
				},
				н: [{
					а: 18,
					о: 83,
					ы: 18,
					"-": 113
				}, 28],
				о: {
					б: 13,
					в: {
						л: 8,
						с: 7
					},
					д: {
						в: { о: 5 },
						о: {
							к: 4,
							м: 35,
							д: { е: 2 }
						},
						у: { р: { о: 4 } }
					},
					е: {
						л: 1,
						х: 1,
						ж: 1
					},
					з: {
						в: { е: 0 },
						д: { о: 0 },
						л: 13,
						н: 0
					},
					и: { щ: 1 },
					й: 30,
					л: { к: 30 },
					м: { н: {
						о: 8,
						у: 8
					} },
					п: 84,
					р: {
						г: 17,
						ж: 1,
						у: 0
					},
					с: [{
						л: 30,
						с: 8,
						т: { и: { н: 2 } }
					}, 76],
					т: {
						в: 1,
						р: 1
					},
					х: 13,
					ш: { л: {
						о: 2,
						ы: 2,
						я: 2
					} },
					э: { м: 3 },
					ё: { ж: 1 },
					"-": 113
				},
				п: [{
					о: { д: 5 },
					"-": 113
				}, 42],
				р: {
					".": 21,
					е: {
						в: 30,
						з: 5,
						й: 15,
						л: 5,
						о: { г: 5 },
						т: 30,
						м: { н: { о: 15 } }
					},
					и: [{
						в: 3,
						г: 15,
						д: 14,
						к: 3,
						л: [{ ь: 51 }, 3],
						п: 15,
						ц: 19,
						ч: {
							е: { с: { к: 106 } },
							ё: { с: { к: 106 } }
						}
					}, 5],
					о: {
						б: { л: 5 },
						д: { л: 15 },
						ж: 14,
						з: [{ о: 17 }, 22],
						и: 30,
						п: 3,
						ф: { о: 51 }
					},
					с: 21,
					у: 19,
					ё: { т: 30 },
					"-": 113
				},
				с: [{
					а: { л: 41 },
					и: {
						н: 18,
						х: 41
					},
					о: 18,
					"-": 113
				}, 40],
				т: [{
					в: 52,
					и: {
						х: 41,
						д: { н: 26 }
					},
					у: 18,
					"-": 113
				}, 28],
				у: {
					б: 30,
					г: { н: 3 },
					с: {
						к: { у: 5 },
						т: 0
					},
					т: { ь: 8 },
					"-": 113
				},
				ф: [{ "-": 113 }, 42],
				х: [{ "-": 113 }, 2],
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 16],
				ш: [{ "-": 113 }, 21],
				щ: [{ "-": 113 }, 21],
				ь: {
					".": 21,
					т: 21,
					"-": 113
				},
				э: {
					р: { а: 0 },
					"-": 113
				},
				ю: [{ "-": 113 }, 23],
				ё: [{
					с: { т: { р: 12 } },
					т: { р: 2 },
					"-": 113
				}, 0],
				ъ: {
					".": 110,
					"-": 113
				},
				б: { "-": 113 },
				г: { "-": 113 },
				ж: { "-": 113 },
				з: { "-": 113 },
				й: { "-": 113 },
				м: { "-": 113 },
				ы: { "-": 113 },
				я: { "-": 113 }
			}, 25],
			р: {
				а: {
					".": 25,
					а: 1,
					б: {
						л: 2,
						о: 25,
						р: 11
					},
					в: { н: { я: 25 } },
					г: {
						в: 2,
						л: 2
					},
					д: {
						ж: 1,
						о: { б: 85 },
						ц: 2
					},
					ж: { у: { р: 2 } },
					з: {
						и: { й: 2 },
						у: { б: 2 }
					},
					к: {
						в: 1,
						и: { з: 25 },
						л: 6
					},
					л: { г: 25 },
					м: {
						к: 25,
						н: 25
					},
					н: {
						о: { х: 2 },
						с: { ц: 1 }
					},
					п: { л: 11 },
					с: {
						к: 14,
						л: 25,
						п: 3,
						т: [{
							а: 25,
							л: 14
						}, 5]
					},
					т: {
						а: { к: 2 },
						в: 5,
						р: 13
					},
					х: { и: 21 },
					щ: { и: 25 },
					ю: 25,
					я: [{ т: 21 }, 25],
					"-": 113
				},
				б: [{
					л: {
						а: 2,
						е: 19,
						о: 2,
						ю: 2,
						ё: 19
					},
					о: { с: 3 },
					"-": 113
				}, 28],
				в: {
					а: {
						в: 34,
						к: 18,
						р: 18,
						т: { а: 18 }
					},
					е: {
						ж: 18,
						о: 19,
						т: 25
					},
					и: [{
						н: 18,
						т: 19
					}, 17],
					о: [{ з: { д: 22 } }, 17],
					ь: 17,
					ё: { т: 25 },
					"-": 113
				},
				г: [{
					в: 19,
					л: 23,
					н: 19,
					р: 2,
					"-": 113
				}, 21],
				д: [{
					а: { с: 5 },
					в: 23,
					ж: 2,
					и: { а: 1 },
					л: 19,
					о: { с: 15 },
					ц: 19,
					"-": 113
				}, 28],
				е: {
					".": 25,
					в: { р: 0 },
					г: {
						л: { я: 1 },
						н: 1
					},
					д: { о: {
						п: [{ л: 86 }, 4],
						с: 2
					} },
					е: {
						в: 1,
						д: 1,
						л: 1
					},
					ж: { д: [{ и: 26 }, 7] },
					з: {
						к: 25,
						л: 13,
						н: { а: 0 },
						о: 46,
						р: 0,
						у: 1
					},
					й: { ш: 25 },
					к: {
						л: 13,
						ш: 25
					},
					м: {
						н: { о: 8 },
						о: [{ г: 74 }, 30]
					},
					н: {
						к: 25,
						ь: 25
					},
					о: {
						н: 0,
						п: 0,
						р: 13,
						ф: 13,
						х: 0,
						ц: 13
					},
					п: { ь: 25 },
					р: 7,
					с: {
						к: { и: 5 },
						л: 0,
						п: 13,
						с: { м: 55 },
						т: {
							а: 8,
							о: 8
						},
						ч: 0
					},
					т: {
						в: 0,
						р: 13
					},
					у: { ч: { т: 44 } },
					ч: { т: 0 },
					ш: { л: 8 },
					"-": 113
				},
				ж: {
					а: {
						".": 18,
						м: 18,
						н: 18
					},
					д: 20,
					"-": 113
				},
				з: [{
					в: 33,
					о: 17,
					"-": 113
				}, 21],
				и: {
					а: 8,
					б: [{ р: 8 }, 1],
					в: { н: 7 },
					г: {
						и: 21,
						л: { о: 2 },
						н: 7
					},
					д: {
						ж: 21,
						р: 13
					},
					е: {
						л: 1,
						р: 3
					},
					з: { в: 1 },
					к: { р: 1 },
					м: {
						н: 7,
						ч: 7
					},
					н: [{ с: 25 }, 19],
					о: {
						з: 1,
						с: 1,
						т: 0
					},
					р: 7,
					с: [{
						б: 8,
						п: 21,
						т: { в: 8 }
					}, 13],
					т: { р: 7 },
					у: 25,
					ф: {
						л: 2,
						р: 8
					},
					х: { л: 0 },
					ц: 25,
					ш: 25,
					э: { т: { и: 51 } },
					"-": 113
				},
				к: [{
					в: 19,
					л: 23,
					с: 0,
					"-": 113
				}, 28],
				л: [{
					ь: 19,
					ю: 5,
					я: 18,
					"-": 113
				}, 40],
				м: [{
					ч: 19,
					"-": 113
				}, 21],
				н: [{
					а: { с: 86 },
					е: {
						о: 3,
						с: 22
					},
					о: { с: { л: 3 } },
					и: { л: { а: { м: 107 } } },
					"-": 113
				}, 28],
				о: {
					".": 25,
					б: {
						л: {
							ю: 2,
							е: { ю: 1 }
						},
						р: 13
					},
					в: { л: 2 },
					г: {
						о: { л: 25 },
						р: { у: 25 }
					},
					д: {
						в: 0,
						з: 7,
						л: [{
							е: 1,
							ё: 1
						}, 0],
						о: { т: 11 },
						р: 0,
						ь: 25
					},
					е: {
						л: 1,
						м: 1,
						х: 1
					},
					з: {
						а: { р: 25 },
						в: 13,
						р: 0,
						ы: { с: 30 }
					},
					и: { с: 55 },
					к: {
						о: { н: 25 },
						р: 25
					},
					л: { и: {
						с: 25,
						ц: 25
					} },
					м: { о: { р: 25 } },
					н: {
						а: {
							ж: 25,
							п: 25
						},
						о: { с: 25 }
					},
					о: { п: { р: 10 } },
					п: {
						л: { ю: 2 },
						с: 8
					},
					р: {
						г: 28,
						ж: 13,
						у: 0
					},
					с: {
						к: [{
							и: 2,
							у: 2
						}, 0],
						л: 25,
						м: 0,
						п: 13,
						ф: 1,
						ш: 25,
						ю: 25
					},
					т: {
						в: 67,
						к: 25,
						р: { и: 1 }
					},
					у: [{ г: 15 }, 25],
					ф: {
						а: { к: 11 },
						р: 2
					},
					х: { л: 0 },
					ш: {
						л: 1,
						н: 8
					},
					я: { з: 25 },
					ё: { м: 1 },
					"-": 113
				},
				п: [{
					л: {
						о: 2,
						ю: 19
					},
					"-": 113
				}, 21],
				р: [{ "-": 113 }, 28],
				с: [{
					к: 2,
					н: 19,
					п: 2,
					т: { в: [{ л: 18 }, 15] },
					"-": 113
				}, 77],
				т: [{
					а: { к: {
						к: 19,
						т: 23
					} },
					в: [{
						а: 8,
						л: 2
					}, 23],
					м: 19,
					о: {
						б: 23,
						р: { г: 0 }
					},
					р: {
						а: [{ н: 2 }, 0],
						е: 0,
						и: 0
					},
					у: {
						с: 10,
						ч: { и: 27 }
					},
					ь: { ю: 18 },
					я: { ч: 0 },
					"-": 113
				}, 28],
				у: {
					".": 25,
					б: { а: 25 },
					г: { н: 3 },
					д: { а: { р: 2 } },
					ж: { е: { й: 25 } },
					к: { с: 21 },
					л: 25,
					с: {
						к: 5,
						л: 3,
						т: {
							а: 0,
							р: 10
						}
					},
					т: { ь: 8 },
					х: {
						а: 25,
						о: 25
					},
					ч: { н: 25 },
					"-": 113
				},
				ф: [{
					л: 2,
					"-": 113
				}, 21],
				х: [{
					в: 19,
					и: { н: 23 },
					л: [{ о: 33 }, 0],
					о: { п: 23 },
					р: 0,
					"-": 113
				}, 21],
				ц: [{
					в: 19,
					"-": 113
				}, 21],
				ч: [{
					л: 19,
					м: 19,
					"-": 113
				}, 28],
				ш: [{
					м: 20,
					т: 2,
					"-": 113
				}, 21],
				щ: [{ "-": 113 }, 21],
				ъ: [{
					".": 110,
					"-": 113
				}, 21],
				ы: {
					".": 25,
					б: 25,
					д: { в: 2 },
					з: 21,
					к: { л: 2 },
					м: 25,
					с: { к: 11 },
					х: 11,
					"-": 113
				},
				ь: {
					".": 21,
					е: 25,
					и: 25,
					к: 21,
					с: 21,
					т: 21,
					ю: 25,
					я: 25,
					ё: 25,
					"-": 113
				},
				э: {
					л: 0,
					"-": 113
				},
				ю: [{
					".": 25,
					с: 25,
					"-": 113
				}, 19],
				я: {
					в: { и: 0 },
					ю: 25,
					"-": 113
				},
				ё: {
					з: {
						к: 25,
						н: { а: 0 },
						о: 46,
						у: 1
					},
					к: { ш: 25 },
					м: { о: 30 },
					н: { к: 25 },
					с: { т: {
						а: 8,
						о: 8
					} },
					"-": 113
				},
				й: { "-": 113 }
			},
			с: {
				а: [{
					б: { л: 2 },
					д: { ь: 2 },
					к: {
						в: 2,
						л: 2
					},
					л: { ь: { п: 28 } },
					п: { п: 17 },
					р: { к: 28 },
					т: {
						л: 28,
						р: 0
					},
					у: { н: 2 },
					ф: { р: 11 },
					х: 13,
					"-": 113
				}, 25],
				б: [{
					е: {
						з: [{ о: 58 }, 88],
						с: 14
					},
					у: 36,
					ы: 19,
					ю: 21,
					р: { у: { к: 108 } },
					"-": 113
				}, 87],
				в: [{
					е: { н: 36 },
					"-": 113
				}, 34],
				г: [{
					и: 19,
					н: 19,
					о: 19,
					"-": 113
				}, 2],
				д: [{
					а: 19,
					е: 19,
					и: 18,
					о: 19,
					ё: 19,
					"-": 113
				}, 87],
				е: [{
					г: { н: 1 },
					з: 13,
					к: {
						в: 0,
						л: 5,
						р: 11,
						с: 86
					},
					м: { и: 10 },
					р: { е: { б: 15 } },
					с: {
						к: 2,
						т: [{
							а: 8,
							е: 8,
							р: 10,
							ё: 8
						}, 2]
					},
					"-": 113
				}, 34],
				ж: [{ "-": 113 }, 34],
				з: [{ "-": 113 }, 17],
				и: [{
					з: 30,
					о: {
						м: 0,
						п: 0
					},
					п: { л: 2 },
					х: 0,
					"-": 113
				}, 34],
				к: {
					".": 64,
					а: {
						м: 21,
						н: { д: 19 },
						ф: 34,
						х: 21
					},
					в: {
						а: 2,
						и: 19
					},
					и: { н: { о: 30 } },
					л: [{ я: [{ в: 8 }, 19] }, 2],
					н: 21,
					о: {
						н: [{ а: 21 }, 17],
						п: { с: 19 },
						ш: 21
					},
					р: [{
						а: 17,
						и: { б: 21 }
					}, 2],
					с: 0,
					у: {
						е: 21,
						ё: 21
					},
					"-": 113
				},
				л: {
					а: {
						".": 36,
						в: 25,
						д: 25,
						м: 17,
						я: 36
					},
					е: {
						в: 18,
						е: 18,
						й: 17,
						о: 15,
						т: 17,
						ю: 18
					},
					и: {
						".": 36,
						ц: 21
					},
					о: {
						".": 36,
						ж: 19,
						м: { у: 18 },
						с: 36
					},
					у: { ю: 36 },
					ы: {
						е: 36,
						й: 36,
						м: 36
					},
					ь: 21,
					ю: { с: 17 },
					я: 36,
					ё: { т: 17 },
					"-": 113
				},
				м: [{
					е: {
						с: 25,
						я: 50
					},
					у: { р: 18 },
					"-": 113
				}, 19],
				н: [{
					а: {
						б: 34,
						с: 19,
						я: 21
					},
					е: { ж: 34 },
					и: { к: 36 },
					о: [{ з: 22 }, 21],
					у: { ю: 21 },
					ы: 36,
					"-": 113
				}, 17],
				о: [{
					б: { р: 13 },
					в: [{ р: 1 }, 19],
					д: 0,
					з: 13,
					л: { г: 13 },
					м: 7,
					р: {
						и: { е: 2 },
						у: 0
					},
					с: {
						к: 0,
						п: 13,
						ь: 2,
						т: { р: { и: { т: 2 } } }
					},
					т: {
						р: 1,
						к: { а: { л: 7 } }
					},
					ч: { л: 0 },
					ш: { л: 1 },
					"-": 113
				}, 25],
				п: [{
					а: { в: 19 },
					е: {
						е: 19,
						л: 19,
						н: 19,
						х: 19,
						ц: 34,
						ш: 19,
						ю: 19
					},
					и: {
						м: 19,
						с: { я: 21 }
					},
					н: 18,
					о: {
						з: 22,
						л: 21,
						с: 19
					},
					ь: 21,
					"-": 113
				}, 2],
				р: [{
					".": 21,
					а: {
						б: 19,
						с: 1,
						т: 17
					},
					е: {
						б: 39,
						д: { о: 3 }
					},
					"-": 113
				}, 25],
				с: [{
					а: { н: { д: 51 } },
					б: 19,
					в: { о: 8 },
					и: 89,
					к: 20,
					л: 2,
					н: [{ е: 20 }, 19],
					о: { р: { и: 19 } },
					п: 2,
					т: 1,
					ч: 2,
					"-": 113
				}, 28],
				т: {
					".": 21,
					а: { ".": 25 },
					б: 21,
					в: {
						".": 64,
						е: { р: 0 },
						л: 21,
						о: { л: 2 },
						я: 2
					},
					е: [{
						".": 90,
						й: 25,
						л: 25,
						н: { ".": 25 },
						т: {
							".": 18,
							е: 18
						},
						х: 3,
						ш: 18
					}, 19],
					и: [{
						е: 19,
						и: 19,
						м: { п: 21 },
						н: {
							д: 21,
							ф: 21,
							ъ: 21
						},
						ч: 19,
						ш: { к: 19 },
						ю: 19
					}, 25],
					к: 21,
					л: {
						а: 2,
						е: 20,
						и: [{
							л: 2,
							т: 2
						}, 21],
						я: 21,
						ё: 20
					},
					м: 21,
					н: 21,
					о: {
						".": 25,
						б: 71,
						в: 25,
						г: [{ н: 55 }, 25],
						д: 25,
						е: 25,
						и: 41,
						к: 25,
						м: 25,
						н: 25,
						р: {
							г: 21,
							ж: 21,
							с: 21
						},
						с: 25,
						т: 25,
						ц: 19,
						ю: 25
					},
					п: 21,
					р: {
						".": 21,
						а: {
							с: 51,
							я: 64
						},
						е: {
							д: 21,
							й: 0
						},
						и: {
							в: 21,
							з: 0,
							л: 21,
							щ: 21
						},
						о: {
							а: 0,
							в: 62,
							д: 0,
							х: 0
						},
						у: {
							б: 2,
							ш: 0
						}
					},
					с: 21,
					у: {
						т: 17,
						ю: 25
					},
					ф: 21,
					ц: 21,
					ы: [{ в: 19 }, 25],
					ь: [{
						".": 21,
						с: 21,
						ю: 30,
						я: 25,
						т: 21
					}, 50],
					я: {
						м: 25,
						х: 25
					},
					ч: { е: { ".": 21 } },
					ё: [{
						л: 25,
						н: { ".": 25 },
						т: {
							".": 18,
							е: 18
						},
						х: 3,
						ш: 18
					}, 19],
					"-": 113
				},
				у: [{
					б: [{
						а: 22,
						о: 5
					}, 2],
					в: 0,
					г: { л: 8 },
					е: { в: 2 },
					з: 2,
					к: { р: 0 },
					м: { а: 10 },
					п: { е: 15 },
					с: {
						л: 3,
						п: 3,
						т: 0
					},
					т: { р: 5 },
					ф: 6,
					х: 0,
					"-": 113
				}, 25],
				ф: {
					е: 34,
					"-": 113
				},
				х: [{
					е: 34,
					"-": 113
				}, 33],
				ц: {
					а: 21,
					е: { н: { а: 19 } },
					и: 36,
					о: 21,
					"-": 113
				},
				ч: [{
					а: [{ с: 19 }, 25],
					е: { с: { к: 39 } },
					и: {
						в: 18,
						к: 21,
						т: 19
					},
					л: 17,
					о: 21,
					ё: { с: { к: 39 } },
					"-": 113
				}, 2],
				ш: [{
					н: 18,
					"-": 113
				}, 2],
				ъ: [{
					е: {
						д: 3,
						л: 3
					},
					".": 110,
					"-": 113
				}, 87],
				ы: [{
					г: 11,
					з: 2,
					п: { л: 11 },
					с: [{ к: { а: 5 } }, 2],
					м: { и: { т: 2 } },
					"-": 113
				}, 25],
				ь: {
					".": 21,
					е: 25,
					к: 21,
					т: 21,
					ю: 25,
					я: 25,
					с: { я: { ".": 21 } },
					ё: 25,
					"-": 113
				},
				э: {
					р: 0,
					с: 19,
					"-": 113
				},
				ю: [{
					с: 0,
					"-": 113
				}, 34],
				я: [{
					з: 21,
					т: { ь: 8 },
					"-": 113
				}, 25],
				ё: [{
					к: { с: 86 },
					с: { т: [{ р: 10 }, 2] },
					"-": 113
				}, 34],
				й: { "-": 113 },
				щ: { "-": 113 }
			},
			т: {
				а: {
					б: {
						л: 2,
						р: 1
					},
					в: { р: { и: 0 } },
					г: [{ н: 2 }, 25],
					з: 13,
					к: { л: { е: 3 } },
					н: 19,
					п: { л: 2 },
					с: [{ т: 0 }, 25],
					т: { р: 0 },
					щ: 25,
					"-": 113
				},
				б: [{ "-": 113 }, 40],
				в: {
					".": 21,
					а: 38,
					е: {
						й: 17,
						л: 17,
						т: 17
					},
					и: 21,
					о: {
						е: 17,
						з: 91,
						й: 28,
						с: 17,
						ю: 21,
						ё: 17
					},
					р: 28,
					у: 21,
					ы: 21,
					я: 21,
					ё: { л: 17 },
					"-": 113
				},
				г: [{ "-": 113 }, 21],
				д: [{ "-": 113 }, 28],
				е: [{
					г: { н: 2 },
					д: 0,
					з: { о: 0 },
					к: {
						а: 30,
						л: 5,
						ш: 30
					},
					л: { е: { о: 10 } },
					м: { б: 39 },
					о: {
						д: 6,
						х: 0
					},
					п: { л: 92 },
					р: {
						а: { к: 2 },
						е: { о: 15 },
						з: 30,
						к: 3,
						я: 30
					},
					с: {
						к: {
							а: 2,
							и: 11,
							о: 11,
							у: 2
						},
						т: 15
					},
					х: { о: 2 },
					"-": 113
				}, 34],
				ж: [{ "-": 113 }, 21],
				з: [{ "-": 113 }, 28],
				и: {
					а: { м: 1 },
					б: { л: 2 },
					д: 7,
					з: { н: { а: 0 } },
					и: [{ с: 10 }, 1],
					к: 1,
					л: { а: { м: 15 } },
					м: { п: 17 },
					н: {
						в: 28,
						д: 17,
						ж: 21,
						ф: 21
					},
					с: {
						л: 13,
						т: { в: 8 }
					},
					ф: { р: 7 },
					х: { р: 0 },
					"-": 113
				},
				к: [{
					а: {
						в: 41,
						н: 41
					},
					е: { т: 41 },
					н: 30,
					ё: { т: 41 },
					"-": 113
				}, 40],
				л: [{
					о: { б: 1 },
					ь: 19,
					"-": 113
				}, 28],
				м: [{
					и: { с: [{ т: 73 }, 1] },
					щ: 18,
					"-": 113
				}, 2],
				н: [{ "-": 113 }, 28],
				о: {
					б: {
						е: { с: 2 },
						л: 13,
						ъ: 21
					},
					в: { л: 2 },
					д: [{ р: 7 }, 0],
					з: 13,
					к: { р: 1 },
					м: {
						м: 28,
						с: 21
					},
					н: { г: 21 },
					р: {
						г: 25,
						ж: 25,
						с: 25,
						у: 0,
						ш: 25
					},
					с: {
						н: 13,
						п: 13,
						ц: 13
					},
					т: {
						д: 21,
						к: 8
					},
					щ: 25,
					"-": 113
				},
				п: [{
					а: { т: 5 },
					"-": 113
				}, 42],
				р: {
					а: {
						г: { а: 17 },
						ж: 28
					},
					б: 21,
					в: 21,
					г: 21,
					д: [{ о: 15 }, 21],
					е: {
						а: 17,
						б: {
							о: 25,
							у: 25,
							ь: 17
						},
						в: {
							е: 17,
							ш: 17,
							ё: 17
						},
						г: 17,
						д: 17,
						е: 17,
						з: {
							а: 17,
							н: 17
						},
						п: { л: 10 },
						с: [{
							к: 10,
							т: 17
						}, 93],
						т: { у: 17 },
						х: 94,
						ц: 17,
						ш: { ь: 19 },
						ю: 17
					},
					и: {
						б: 25,
						в: 17,
						г: { л: 39 },
						л: 17,
						м: 17,
						н: { с: 64 },
						о: 5,
						т: 17,
						ф: 3,
						щ: 17
					},
					м: 21,
					н: 21,
					о: {
						г: { л: 17 },
						и: { д: 17 },
						й: 21,
						п: { л: 3 },
						р: 17,
						с: { о: 17 },
						т: 3,
						ц: 16,
						ю: 21,
						е: { т: {
							е: { с: 1 },
							ё: { с: 1 }
						} }
					},
					п: 21,
					р: 21,
					у: {
						б: 25,
						д: 19,
						к: 21,
						м: 19,
						т: 19
					},
					ф: 21,
					щ: 21,
					ъ: 21,
					ы: 17,
					я: {
						".": 17,
						в: 17,
						д: 28,
						е: 17,
						ж: 17,
						й: 17,
						к: 18,
						т: 17,
						щ: 17,
						я: 17
					},
					".": 102,
					ё: {
						х: 94,
						ш: { ь: 19 }
					},
					"-": 113
				},
				с: [{
					б: 19,
					д: 52,
					е: { п: 15 },
					м: 52,
					п: 52,
					"-": 113
				}, 95],
				т: [{
					м: 19,
					"-": 113
				}, 28],
				у: {
					г: { р: 2 },
					ж: { и: { н: 2 } },
					п: { р: 40 },
					с: {
						л: 0,
						т: 0
					},
					ф: { л: 2 },
					ш: {
						а: 25,
						о: 25,
						ь: 25
					},
					щ: 25,
					"-": 113
				},
				ф: [{ "-": 113 }, 21],
				х: [{ "-": 113 }, 28],
				ц: [{ "-": 113 }, 64],
				ч: [{ "-": 113 }, 28],
				ш: [{ "-": 113 }, 42],
				щ: [{ "-": 113 }, 21],
				ъ: [{
					".": 110,
					"-": 113
				}, 21],
				ы: {
					г: 11,
					с: { к: 11 },
					"-": 113
				},
				ь: [{
					".": 64,
					е: 30,
					и: 30,
					м: 2,
					т: 64,
					ю: 5,
					ё: 30,
					"-": 113
				}, 21],
				э: [{ "-": 113 }, 21],
				ю: [{
					т: 0,
					"-": 113
				}, 19],
				я: {
					г: 25,
					ж: 25,
					п: 25,
					ч: 42,
					"-": 113
				},
				ё: [{
					г: { н: 2 },
					з: { о: 0 },
					к: {
						а: 30,
						л: 5,
						ш: 30
					},
					п: { л: 92 },
					р: { к: 3 },
					с: { к: {
						а: 2,
						и: 11,
						о: 11,
						у: 2
					} },
					х: { о: 2 },
					"-": 113
				}, 34],
				й: { "-": 113 }
			},
			у: {
				а: [{
					л: { е: 19 },
					с: 19,
					"-": 113
				}, 17],
				б: {
					е: { л: 18 },
					о: {
						д: 5,
						с: 15
					},
					р: [{
						а: 25,
						ю: 8
					}, 0],
					ы: { т: 34 },
					"-": 113
				},
				в: {
					е: { ".": 17 },
					и: 17,
					л: 2,
					о: 17,
					у: 17,
					"-": 113
				},
				г: {
					в: 19,
					л: 19,
					н: [{
						а: 2,
						е: 2,
						ё: 2
					}, 19],
					р: {
						е: 0,
						я: 0,
						ё: 0
					},
					"-": 113
				},
				д: {
					а: { с: 5 },
					в: 2,
					р: {
						а: { м: 0 },
						о: 0
					},
					у: 18,
					"-": 113
				},
				е: [{
					д: 2,
					л: 2,
					с: [{
						к: 11,
						л: 1
					}, 0],
					х: 2,
					"-": 113
				}, 17],
				ж: {
					ж: 19,
					"-": 113
				},
				з: {
					в: 33,
					о: [{ п: 3 }, 17],
					"-": 113
				},
				и: [{ "-": 113 }, 17],
				к: {
					а: 17,
					в: 0,
					и: 17,
					о: [{ б: 5 }, 17],
					у: 91,
					"-": 113
				},
				л: {
					а: 17,
					е: 17,
					у: 17,
					ы: { х: 17 },
					ю: 17,
					ё: 17,
					"-": 113
				},
				м: {
					ч: 19,
					"-": 113
				},
				н: {
					а: 18,
					д: { р: 11 },
					ь: 17,
					"-": 113
				},
				о: [{
					б: 2,
					в: 2,
					з: { а: 19 },
					к: 2,
					п: 2,
					с: [{ т: 10 }, 2],
					т: 11,
					ф: 2,
					"-": 113
				}, 17],
				п: {
					л: [{ ю: 0 }, 19],
					р: { о: 18 },
					"-": 113
				},
				р: {
					а: 17,
					е: [{ т: { р: 55 } }, 17],
					и: 17,
					к: { е: 44 },
					о: [{ д: [{ л: 1 }, 19] }, 17],
					т: { р: 1 },
					у: 18,
					ы: 17,
					ю: 17,
					я: 17,
					ё: 17,
					"-": 113
				},
				с: {
					а: { д: 19 },
					г: 17,
					к: {
						а: 0,
						и: 0,
						л: 3,
						о: { м: 0 },
						р: 17,
						у: { ".": 0 }
					},
					л: [{
						а: { ж: 96 },
						и: 8
					}, 2],
					м: 17,
					н: 19,
					п: 2,
					с: 8,
					т: {
						е: 17,
						я: 17,
						ё: 17
					},
					ф: 17,
					ц: 21,
					ч: 19,
					ь: [{ я: 18 }, 19],
					"-": 113
				},
				т: {
					а: 17,
					е: { р: 18 },
					и: 17,
					л: { я: 2 },
					о: [{ п: { с: 14 } }, 17],
					р: { и: 0 },
					у: 17,
					ы: 17,
					ь: {
						е: 17,
						ю: 18,
						ё: 17
					},
					ю: 25,
					я: 17,
					ё: { р: 18 },
					"-": 113
				},
				у: [{
					г: 1,
					с: 2,
					"-": 113
				}, 17],
				ф: {
					и: 18,
					л: [{ я: 2 }, 0],
					р: 19,
					"-": 113
				},
				х: {
					а: {
						д: 0,
						т: 1
					},
					в: [{ о: 97 }, 19],
					л: [{ я: 8 }, 0],
					р: 0,
					"-": 113
				},
				ч: {
					е: { б: 19 },
					р: 25,
					ь: 17,
					ё: { б: 19 },
					"-": 113
				},
				ш: {
					е: 18,
					и: 18,
					л: [{ а: 0 }, 19],
					п: 19,
					ё: 18,
					"-": 113
				},
				э: [{ "-": 113 }, 21],
				я: [{
					з: 2,
					"-": 113
				}, 17],
				ё: [{ "-": 113 }, 17],
				й: { "-": 113 },
				ц: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				ю: { "-": 113 }
			},
			ф: [{
				а: {
					б: 11,
					г: { н: 2 },
					з: { о: 0 },
					н: { д: [{ р: 10 }, 1] },
					т: { р: 0 },
					х: 2,
					ш: 30,
					э: 5,
					"-": 113
				},
				б: [{ "-": 113 }, 28],
				в: [{ "-": 113 }, 28],
				г: [{ "-": 113 }, 21],
				д: [{ "-": 113 }, 28],
				е: {
					в: { р: 5 },
					д: { р: 5 },
					о: 98,
					с: { к: 11 },
					"-": 113
				},
				и: [{
					а: { к: 39 },
					г: { л: 2 },
					ж: 2,
					з: { о: 2 },
					н: { и: { н: 2 } },
					о: 0,
					т: 30,
					"-": 113
				}, 50],
				к: [{ "-": 113 }, 28],
				л: {
					а: 19,
					и: 19,
					о: 19,
					"-": 113
				},
				м: [{ "-": 113 }, 21],
				н: [{ "-": 113 }, 28],
				о: {
					б: { ъ: 21 },
					н: 30,
					р: {
						в: 2,
						г: 28,
						т: { р: 3 },
						у: 0
					},
					с: { к: 5 },
					т: [{ о: { п: 44 } }, 30],
					"-": 113
				},
				р: {
					а: {
						б: 17,
						з: 5,
						с: 5,
						т: 17
					},
					е: {
						н: 19,
						с: 1
					},
					и: [{
						ж: 19,
						з: 19
					}, 17],
					о: [{ н: 19 }, 17],
					у: 17,
					"-": 113
				},
				с: [{ "-": 113 }, 36],
				т: [{
					м: 19,
					о: { р: 19 },
					"-": 113
				}, 28],
				у: {
					п: 40,
					т: { л: 8 },
					ф: 21,
					"-": 113
				},
				ф: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 28],
				ш: [{ "-": 113 }, 42],
				ь: {
					".": 21,
					"-": 113
				},
				ю: [{ "-": 113 }, 23],
				ъ: {
					".": 110,
					"-": 113
				},
				ё: { "-": 113 },
				ж: { "-": 113 },
				з: { "-": 113 },
				й: { "-": 113 },
				п: { "-": 113 },
				х: { "-": 113 },
				ц: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				э: { "-": 113 },
				я: { "-": 113 }
			}, 25],
			х: {
				а: [{
					б: { л: 2 },
					д: 2,
					к: 28,
					н: { д: 1 },
					о: 3,
					р: { ш: 17 },
					"-": 113
				}, 25],
				б: [{ "-": 113 }, 28],
				в: [{
					е: 36,
					и: 36,
					ы: 18,
					ё: 36,
					"-": 113
				}, 34],
				г: [{ "-": 113 }, 21],
				д: [{ "-": 113 }, 20],
				е: [{
					о: 3,
					"-": 113
				}, 25],
				з: [{ "-": 113 }, 33],
				и: [{
					а: { т: 10 },
					е: 1,
					з: { ы: 28 },
					с: 13,
					"-": 113
				}, 25],
				к: [{ "-": 113 }, 33],
				л: {
					а: {
						в: 17,
						с: 17,
						т: 17,
						ц: 17
					},
					е: {
						б: 25,
						с: 19,
						т: 17
					},
					о: {
						".": 18,
						п: 19,
						р: 34
					},
					у: 17,
					ё: {
						б: 25,
						с: 19
					},
					"-": 113
				},
				м: {
					у: 34,
					"-": 113
				},
				н: [{
					ы: 41,
					"-": 113
				}, 28],
				о: [{
					к: 40,
					п: [{
						е: 2,
						о: { р: 2 }
					}, 1],
					р: { у: 0 },
					с: {
						м: 17,
						н: 28
					},
					ф: 1,
					х: { л: 5 },
					я: 1,
					"-": 113
				}, 25],
				п: [{ "-": 113 }, 2],
				р: {
					а: {
						з: 17,
						н: 25,
						с: 99
					},
					е: { й: 17 },
					и: {
						п: { л: 1 },
						с: 19
					},
					о: {
						в: 17,
						м: [{ ч: 1 }, 25]
					},
					ы: 17,
					я: 17,
					"-": 113
				},
				с: [{ "-": 113 }, 40],
				т: [{ "-": 113 }, 28],
				у: {
					".": 25,
					г: 33,
					е: 21,
					й: 21,
					н: 25,
					р: [{ а: 8 }, 33],
					с: 25,
					ш: 25,
					ю: 21,
					я: { ".": 102 },
					"-": 113
				},
				х: [{ "-": 113 }, 33],
				ч: [{ "-": 113 }, 40],
				ш: [{ "-": 113 }, 21],
				ь: {
					ю: 5,
					"-": 113
				},
				ъ: {
					".": 110,
					"-": 113
				},
				ё: { "-": 113 },
				ж: { "-": 113 },
				й: { "-": 113 },
				ф: { "-": 113 },
				ц: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 },
				я: { "-": 113 }
			},
			ц: [{
				а: [{
					".": 30,
					м: 30,
					п: { л: 2 },
					х: 30,
					"-": 113
				}, 0],
				б: [{ "-": 113 }, 28],
				в: {
					е: 19,
					ы: 21,
					ё: 19,
					"-": 113
				},
				г: [{ "-": 113 }, 21],
				д: [{ "-": 113 }, 28],
				е: {
					з: 0,
					к: 0,
					о: { т: 0 },
					п: { л: 5 },
					с: { л: 1 },
					т: [{ а: { т: 21 } }, 0],
					"-": 113
				},
				з: [{ "-": 113 }, 28],
				и: [{
					к: [{ л: 3 }, 11],
					о: { л: 2 },
					п: 1,
					с: { к: 2 },
					у: 3,
					ф: { р: 5 },
					"-": 113
				}, 0],
				к: [{ "-": 113 }, 40],
				л: [{ "-": 113 }, 28],
				м: [{ "-": 113 }, 21],
				н: [{ "-": 113 }, 28],
				о: {
					б: 33,
					д: 40,
					т: 28,
					"-": 113
				},
				п: [{ "-": 113 }, 42],
				р: [{ "-": 113 }, 28],
				с: [{ "-": 113 }, 28],
				т: [{ "-": 113 }, 28],
				у: [{ "-": 113 }, 30],
				ц: [{ "-": 113 }, 21],
				ш: [{ "-": 113 }, 49],
				ы: [{
					п: [{ л: 3 }, 2],
					"-": 113
				}, 30],
				ю: [{ "-": 113 }, 0],
				ъ: {
					".": 110,
					"-": 113
				},
				ё: { "-": 113 },
				ж: { "-": 113 },
				й: { "-": 113 },
				ф: { "-": 113 },
				х: { "-": 113 },
				ч: { "-": 113 },
				щ: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 },
				я: { "-": 113 }
			}, 25],
			ч: {
				а: [{
					д: {
						р: 2,
						ц: 2
					},
					е: {
						в: {
							о: 2,
							ы: 2
						},
						р: 2
					},
					с: { т: {
						в: 10,
						е: 0,
						у: 0,
						я: 0
					} },
					т: {
						о: 30,
						ы: 30
					},
					"-": 113
				}, 25],
				б: [{ "-": 113 }, 28],
				в: [{ "-": 113 }, 17],
				д: [{ "-": 113 }, 28],
				е: [{
					в: { л: 0 },
					г: { л: 2 },
					о: 0,
					р: { с: [{ т: 73 }, 1] },
					с: { л: 0 },
					"-": 113
				}, 25],
				ж: [{
					о: 1,
					"-": 113
				}, 19],
				и: [{
					к: 30,
					ц: 30,
					"-": 113
				}, 25],
				к: [{ "-": 113 }, 28],
				л: {
					а: 34,
					е: [{
						г: 18,
						ж: 18
					}, 19],
					и: [{ ".": 19 }, 21],
					о: 34,
					"-": 113
				},
				м: [{
					а: 21,
					е: 21,
					о: 19,
					"-": 113
				}, 25],
				н: [{ "-": 113 }, 28],
				о: [{ "-": 113 }, 30],
				с: [{ "-": 113 }, 28],
				т: {
					а: 28,
					е: 19,
					м: 21,
					ё: 19,
					"-": 113
				},
				у: [{
					к: 30,
					"-": 113
				}, 25],
				х: [{ "-": 113 }, 19],
				ч: [{ "-": 113 }, 28],
				ь: {
					".": 21,
					е: 25,
					и: 25,
					с: 21,
					т: 21,
					ю: 25,
					я: 25,
					ё: 25,
					"-": 113
				},
				ё: [{
					р: { с: [{ т: 73 }, 1] },
					"-": 113
				}, 25],
				ъ: {
					".": 110,
					"-": 113
				},
				г: { "-": 113 },
				з: { "-": 113 },
				й: { "-": 113 },
				п: { "-": 113 },
				р: { "-": 113 },
				ф: { "-": 113 },
				ц: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 },
				я: { "-": 113 }
			},
			ш: [{
				а: {
					б: { л: 2 },
					г: {
						н: 2,
						р: 11
					},
					д: { р: 2 },
					н: { к: { р: 1 } },
					р: { т: 14 },
					с: { т: 0 },
					т: { р: { о: 0 } },
					"-": 113
				},
				б: [{ "-": 113 }, 28],
				в: [{
					е: { н: 18 },
					"-": 113
				}, 19],
				е: {
					г: { л: 2 },
					к: 0,
					о: 13,
					п: { л: 8 },
					с: 13,
					"-": 113
				},
				и: {
					б: { л: 2 },
					п: { л: 2 },
					ф: { р: 5 },
					"-": 113
				},
				к: [{
					о: { л: 41 },
					"-": 113
				}, 40],
				л: {
					е: {
						й: 28,
						н: 21
					},
					и: {
						".": 19,
						в: 21,
						л: 21,
						н: 19,
						с: 19,
						т: { е: 19 },
						ф: 19
					},
					о: {
						".": 19,
						в: 21,
						г: 19
					},
					ы: 17,
					ю: 19,
					я: {
						е: 21,
						к: 21,
						п: 19,
						т: 21,
						ч: 21,
						ю: 21
					},
					ё: { н: 21 },
					"-": 113
				},
				м: [{
					ы: [{ ".": 16 }, 41],
					"-": 113
				}, 21],
				н: [{
					и: 64,
					у: { р: 19 },
					"-": 113
				}, 28],
				п: [{
					р: 18,
					"-": 113
				}, 100],
				р: [{ "-": 113 }, 28],
				с: [{ "-": 113 }, 28],
				т: {
					и: 17,
					с: 21,
					"-": 113
				},
				у: {
					е: { в: 2 },
					с: { т: 10 },
					"-": 113
				},
				ф: [{ "-": 113 }, 21],
				х: [{ "-": 113 }, 17],
				ц: [{ "-": 113 }, 21],
				ч: [{ "-": 113 }, 28],
				ь: [{
					".": 64,
					е: 30,
					и: 30,
					ю: 30,
					я: 30,
					ё: 30,
					"-": 113
				}, 21],
				ю: [{ "-": 113 }, 23],
				ъ: {
					".": 110,
					"-": 113
				},
				г: { "-": 113 },
				д: { "-": 113 },
				ё: { "-": 113 },
				ж: { "-": 113 },
				з: { "-": 113 },
				й: { "-": 113 },
				о: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				э: { "-": 113 },
				я: { "-": 113 }
			}, 25],
			щ: [{
				в: [{ "-": 113 }, 49],
				е: {
					б: { л: 13 },
					г: { л: 2 },
					д: { р: 5 },
					и: [{ с: 10 }, 1],
					с: 0,
					х: 0,
					ш: [{ к: 8 }, 1],
					"-": 113
				},
				и: {
					п: { л: 11 },
					"-": 113
				},
				м: [{ "-": 113 }, 21],
				н: [{ "-": 113 }, 28],
				р: [{ "-": 113 }, 28],
				ь: {
					".": 21,
					"-": 113
				},
				ъ: {
					".": 110,
					"-": 113
				},
				а: { "-": 113 },
				б: { "-": 113 },
				г: { "-": 113 },
				д: { "-": 113 },
				ё: { "-": 113 },
				ж: { "-": 113 },
				з: { "-": 113 },
				й: { "-": 113 },
				к: { "-": 113 },
				л: { "-": 113 },
				о: { "-": 113 },
				п: { "-": 113 },
				с: { "-": 113 },
				т: { "-": 113 },
				у: { "-": 113 },
				ф: { "-": 113 },
				х: { "-": 113 },
				ц: { "-": 113 },
				ч: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ы: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 },
				я: { "-": 113 }
			}, 25],
			ъ: [{
				е: {
					г: 2,
					д: [{ о: 8 }, 2],
					л: 2,
					р: 100,
					с: 2,
					х: { и: 2 },
					"-": 113
				},
				ю: [{ "-": 113 }, 2],
				я: [{
					н: 8,
					"-": 113
				}, 2],
				ё: {
					р: 100,
					"-": 113
				},
				а: { "-": 113 },
				б: { "-": 113 },
				в: { "-": 113 },
				г: { "-": 113 },
				д: { "-": 113 },
				ж: { "-": 113 },
				з: { "-": 113 },
				и: { "-": 113 },
				й: { "-": 113 },
				к: { "-": 113 },
				л: { "-": 113 },
				м: { "-": 113 },
				н: { "-": 113 },
				о: { "-": 113 },
				п: { "-": 113 },
				р: { "-": 113 },
				с: { "-": 113 },
				т: { "-": 113 },
				у: { "-": 113 },
				ф: { "-": 113 },
				х: { "-": 113 },
				ц: { "-": 113 },
				ч: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 }
			}, 17],
			ы: [{
				б: {
					л: 19,
					"-": 113
				},
				г: {
					а: 18,
					и: 18,
					л: 2,
					н: 19,
					"-": 113
				},
				д: {
					л: 19,
					р: {
						е: 2,
						о: 23,
						я: 19,
						ё: 2
					},
					"-": 113
				},
				е: [{ "-": 113 }, 2],
				ж: {
					д: 20,
					"-": 113
				},
				з: {
					в: { а: 2 },
					д: 2,
					л: 19,
					н: [{ а: 2 }, 19],
					"-": 113
				},
				и: [{
					г: 5,
					"-": 113
				}, 2],
				к: {
					в: 23,
					л: [{ о: 52 }, 2],
					о: { з: 5 },
					с: 0,
					"-": 113
				},
				л: {
					ь: 19,
					"-": 113
				},
				м: {
					ч: 19,
					"-": 113
				},
				н: {
					о: { с: { л: 44 } },
					"-": 113
				},
				п: {
					о: 18,
					"-": 113
				},
				р: {
					а: { с: 55 },
					в: 2,
					е: { х: 1 },
					ь: { м: 19 },
					ё: { х: 1 },
					"-": 113
				},
				с: {
					а: 18,
					е: 18,
					к: {
						и: 0,
						у: 0
					},
					н: 19,
					о: 18,
					п: 2,
					х: 19,
					ч: 2,
					ш: 19,
					ё: 18,
					"-": 113
				},
				т: {
					в: { и: 0 },
					р: 2,
					ь: {
						ю: 18,
						я: 18
					},
					"-": 113
				},
				у: [{ "-": 113 }, 2],
				ш: {
					л: 23,
					ь: 18,
					"-": 113
				},
				я: {
					в: { я: 2 },
					"-": 113
				},
				а: { "-": 113 },
				в: { "-": 113 },
				ё: { "-": 113 },
				й: { "-": 113 },
				о: { "-": 113 },
				ф: { "-": 113 },
				х: { "-": 113 },
				ц: { "-": 113 },
				ч: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 }
			}, 17],
			ь: [{
				б: [{
					а: { т: 15 },
					"-": 113
				}, 2],
				в: {
					я: 19,
					"-": 113
				},
				д: {
					ц: 19,
					"-": 113
				},
				е: [{
					з: { о: 0 },
					к: 0,
					с: { к: 11 },
					"-": 113
				}, 19],
				з: {
					н: 19,
					"-": 113
				},
				и: [{ "-": 113 }, 23],
				к: {
					л: 19,
					"-": 113
				},
				м: {
					и: {
						д: 3,
						к: 3
					},
					о: 5,
					"-": 113
				},
				н: {
					е: { о: 1 },
					"-": 113
				},
				о: [{ "-": 113 }, 19],
				п: {
					л: 23,
					т: { о: 20 },
					"-": 113
				},
				с: {
					к: 2,
					н: 19,
					т: {
						и: 19,
						я: 19
					},
					"-": 113
				},
				т: {
					а: { м: { п: 23 } },
					и: { м: 3 },
					м: 19,
					о: { т: 19 },
					р: {
						а: { б: 19 },
						е: 2,
						у: 2,
						ы: 2
					},
					"-": 113
				},
				х: {
					о: [{ з: 10 }, 1],
					"-": 113
				},
				щ: {
					а: 19,
					е: 19,
					у: 19,
					ё: 19,
					"-": 113
				},
				ю: [{ "-": 113 }, 19],
				я: [{
					в: 0,
					г: { с: 18 },
					"-": 113
				}, 19],
				ё: [{
					з: { о: 0 },
					"-": 113
				}, 19],
				а: { "-": 113 },
				г: { "-": 113 },
				ж: { "-": 113 },
				й: { "-": 113 },
				л: { "-": 113 },
				р: { "-": 113 },
				у: { "-": 113 },
				ф: { "-": 113 },
				ц: { "-": 113 },
				ч: { "-": 113 },
				ш: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 }
			}, 17],
			э: [{
				в: [{
					р: 0,
					"-": 113
				}, 17],
				г: [{ "-": 113 }, 21],
				д: {
					р: 0,
					"-": 113
				},
				к: {
					л: 0,
					с: [{ т: 2 }, 5],
					"-": 113
				},
				л: {
					е: { о: 5 },
					"-": 113
				},
				м: [{
					а: 18,
					"-": 113
				}, 19],
				н: [{
					ь: 18,
					"-": 113
				}, 19],
				о: {
					з: 2,
					"-": 113
				},
				п: [{
					и: { к: 3 },
					"-": 113
				}, 19],
				р: {
					е: 17,
					и: [{ т: { р: 26 } }, 17],
					о: { с: 22 },
					у: 17,
					ы: 17,
					"-": 113
				},
				с: [{
					к: 1,
					м: 8,
					о: 19,
					т: {
						е: 8,
						р: 11
					},
					"-": 113
				}, 0],
				т: {
					е: 19,
					и: { л: { а: 10 } },
					р: { а: 0 },
					"-": 113
				},
				ф: [{ "-": 113 }, 19],
				х: [{
					о: 3,
					"-": 113
				}, 2],
				ц: [{ "-": 113 }, 19],
				я: [{ "-": 113 }, 2],
				а: { "-": 113 },
				б: { "-": 113 },
				е: { "-": 113 },
				ё: { "-": 113 },
				ж: { "-": 113 },
				з: { "-": 113 },
				и: { "-": 113 },
				й: { "-": 113 },
				у: { "-": 113 },
				ч: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 }
			}, 25],
			ю: [{
				а: [{ "-": 113 }, 17],
				б: [{
					в: 19,
					л: 19,
					р: { е: 23 },
					"-": 113
				}, 17],
				в: [{ "-": 113 }, 17],
				д: {
					ь: 17,
					"-": 113
				},
				е: [{ "-": 113 }, 17],
				з: {
					г: 2,
					и: { к: 1 },
					о: 17,
					"-": 113
				},
				и: [{
					д: { а: { л: 19 } },
					"-": 113
				}, 17],
				к: [{
					в: 23,
					"-": 113
				}, 17],
				л: {
					а: 17,
					е: 17,
					и: 19,
					ю: 17,
					"-": 113
				},
				м: [{
					ч: 19,
					"-": 113
				}, 21],
				н: {
					ь: 19,
					"-": 113
				},
				о: [{ "-": 113 }, 101],
				р: {
					а: 17,
					е: [{ м: 26 }, 17],
					и: [{ с: { к: 1 } }, 17],
					о: 17,
					у: 17,
					ы: 17,
					"-": 113
				},
				с: {
					к: 23,
					т: {
						а: 17,
						е: 17,
						о: 17,
						я: 17
					},
					"-": 113
				},
				т: {
					и: 17,
					о: 17,
					у: 17,
					ы: 17,
					"-": 113
				},
				х: [{
					а: { с: 5 },
					"-": 113
				}, 17],
				ч: [{ "-": 113 }, 17],
				щ: {
					ь: 19,
					"-": 113
				},
				я: [{ "-": 113 }, 17],
				ё: [{ "-": 113 }, 17],
				г: { "-": 113 },
				ж: { "-": 113 },
				й: { "-": 113 },
				п: { "-": 113 },
				у: { "-": 113 },
				ф: { "-": 113 },
				ц: { "-": 113 },
				ш: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 }
			}, 25],
			я: {
				б: {
					р: [{
						а: 0,
						е: 8,
						и: 0,
						ю: 8,
						ё: 8
					}, 19],
					"-": 113
				},
				в: {
					и: { к: { с: 30 } },
					о: 17,
					у: 17,
					х: 33,
					"-": 113
				},
				г: {
					л: 23,
					н: 19,
					"-": 113
				},
				д: {
					в: 0,
					р: 0,
					"-": 113
				},
				е: [{ "-": 113 }, 17],
				з: {
					г: { н: 2 },
					о: 17,
					"-": 113
				},
				и: [{ "-": 113 }, 17],
				к: [{
					в: 23,
					л: 23,
					с: 0,
					"-": 113
				}, 17],
				л: [{
					ь: 19,
					"-": 113
				}, 17],
				м: {
					б: { л: 6 },
					ь: 19,
					"-": 113
				},
				н: {
					а: 18,
					с: 1,
					"-": 113
				},
				р: {
					а: 17,
					и: 17,
					о: 17,
					ь: 17,
					"-": 113
				},
				с: {
					к: 0,
					л: 0,
					т: [{
						в: 3,
						о: 17,
						р: 5
					}, 2],
					"-": 113
				},
				т: {
					а: 17,
					в: 8,
					и: [{ з: 5 }, 18],
					о: 17,
					у: 17,
					ы: 17,
					ь: {
						ю: 18,
						я: 18
					},
					я: 17,
					"-": 113
				},
				у: [{ "-": 113 }, 17],
				х: {
					л: 0,
					у: 17,
					"-": 113
				},
				ц: {
					е: 5,
					"-": 113
				},
				ш: {
					л: 19,
					"-": 113
				},
				ю: {
					".": 21,
					"-": 113
				},
				я: [{ "-": 113 }, 28],
				а: { "-": 113 },
				ё: { "-": 113 },
				ж: { "-": 113 },
				й: { "-": 113 },
				о: { "-": 113 },
				п: { "-": 113 },
				ф: { "-": 113 },
				ч: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 }
			},
			ё: {
				б: [{
					р: {
						а: 17,
						ы: 0
					},
					"-": 113
				}, 21],
				в: {
					е: 17,
					о: 17,
					р: { е: 28 },
					у: 17,
					"-": 113
				},
				д: {
					р: { у: 17 },
					у: { ш: 36 },
					"-": 113
				},
				ж: {
					е: 21,
					"-": 113
				},
				з: {
					е: 18,
					о: {
						г: 13,
						м: 17
					},
					"-": 113
				},
				к: {
					а: 17,
					и: 17,
					о: 28,
					р: [{ о: 2 }, 28],
					у: 17,
					"-": 113
				},
				л: {
					а: 17,
					е: 17,
					у: 17,
					ы: 17,
					"-": 113
				},
				м: {
					у: { ж: 21 },
					ч: 19,
					"-": 113
				},
				н: {
					а: 18,
					д: { р: 11 },
					с: 1,
					"-": 113
				},
				п: {
					а: { т: 15 },
					е: 21,
					л: [{
						а: 18,
						у: 0,
						ы: 18
					}, 19],
					н: 50,
					о: 21,
					т: 50,
					"-": 113
				},
				р: {
					а: 17,
					е: [{ ".": 18 }, 17],
					и: 17,
					о: 17,
					с: { к: 8 },
					у: 17,
					ы: 17,
					"-": 113
				},
				с: {
					а: 20,
					к: [{
						а: { ".": 23 },
						е: 19,
						у: { ".": 62 }
					}, 17],
					л: 21,
					о: 18,
					т: [{
						а: { н: 2 },
						у: 18
					}, 17],
					"-": 113
				},
				т: {
					а: 17,
					е: { ч: 21 },
					и: 17,
					о: [{ с: 5 }, 17],
					р: 0,
					у: 17,
					ы: 17,
					ю: 17,
					я: 17,
					"-": 113
				},
				х: {
					а: { т: [{ о: 0 }, 1] },
					в: { а: { л: 8 } },
					л: { о: { п: 8 } },
					о: { п: { о: 0 } },
					р: { у: 0 },
					"-": 113
				},
				а: { "-": 113 },
				г: { "-": 113 },
				е: { "-": 113 },
				ё: { "-": 113 },
				и: { "-": 113 },
				й: { "-": 113 },
				о: { "-": 113 },
				у: { "-": 113 },
				ф: { "-": 113 },
				ц: { "-": 113 },
				ч: { "-": 113 },
				ш: { "-": 113 },
				щ: { "-": 113 },
				ъ: { "-": 113 },
				ы: { "-": 113 },
				ь: { "-": 113 },
				э: { "-": 113 },
				ю: { "-": 113 },
				я: { "-": 113 }
			},
			"-": [{
				"-": 109,
				а: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				б: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				в: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				г: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				д: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				е: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ё: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ж: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				з: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				и: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				й: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				к: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				л: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				м: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				н: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				о: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				п: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				р: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				с: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				т: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				у: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ф: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				х: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ц: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ч: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ш: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				щ: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ъ: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ы: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ь: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				э: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				ю: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				},
				я: {
					а: 112,
					б: 112,
					в: 112,
					г: 112,
					д: 112,
					е: 112,
					ё: 112,
					ж: 112,
					з: 112,
					и: 112,
					й: 112,
					к: 112,
					л: 112,
					м: 112,
					н: 112,
					о: 112,
					п: 112,
					р: 112,
					с: 112,
					т: 112,
					у: 112,
					ф: 112,
					х: 112,
					ц: 112,
					ч: 112,
					ш: 112,
					щ: 112,
					ъ: 112,
					ы: 112,
					ь: 112,
					э: 112,
					ю: 112,
					я: 112
				}
			}, 111]
		},
		{
			асбест: [2],
			бездн: [],
			бизнесмен: [3, 7],
			буйнакске: [3, 7],
			вблизи: [4],
			взбаламуться: [
				4,
				7,
				12
			],
			вздремнешь: [6],
			водосливом: [
				2,
				5,
				9
			],
			волжске: [4],
			воплем: [3],
			вопль: [],
			востра: [4],
			воткать: [2],
			воткем: [2],
			воткешь: [2],
			вотку: [2],
			воткут: [2],
			вполоборота: [
				4,
				8,
				11
			],
			вполуха: [4],
			всеволожске: [
				3,
				6,
				10
			],
			вцспс: [],
			гаремного: [
				2,
				6,
				9
			],
			голодранец: [
				2,
				5,
				9
			],
			грэс: [],
			двузубец: [3, 6],
			днепр: [],
			добреем: [5],
			добреемся: [
				2,
				6,
				9
			],
			добреет: [5],
			добреете: [5, 7],
			добреетесь: [
				2,
				6,
				8
			],
			добреется: [
				2,
				6,
				9
			],
			добреешь: [5],
			добреешься: [
				2,
				6,
				10
			],
			добрею: [],
			добреюсь: [2, 6],
			добреют: [5],
			добреются: [
				2,
				6,
				9
			],
			добрести: [2, 6],
			добродят: [2, 6],
			добрось: [2],
			добросьте: [2, 8],
			добросят: [2, 6],
			доброшу: [2, 6],
			домну: [],
			доппель: [3],
			драхму: [4],
			дрейфлю: [5],
			дрейфьте: [6],
			единожды: [3, 6],
			завсектором: [
				3,
				7,
				10
			],
			замру: [2],
			зачлись: [2],
			издревле: [2, 7],
			изотру: [3],
			инкогнито: [
				2,
				6,
				9
			],
			искр: [],
			казашек: [2, 5],
			казнь: [],
			кольдкремом: [5, 9],
			корнпапир: [4, 7],
			ксендз: [],
			ликбезом: [3, 6],
			лошадьми: [2, 7],
			людьми: [4],
			люэсом: [2, 4],
			мазуте: [2, 5],
			метилам: [2, 5],
			метилами: [
				2,
				5,
				8
			],
			многажды: [3, 6],
			морщьте: [5],
			набекрень: [2, 5],
			навзничь: [4],
			навскидку: [2, 8],
			навстречу: [2, 8],
			нагл: [],
			наизусть: [2],
			наискосок: [
				2,
				5,
				8
			],
			наименее: [3, 6],
			наискось: [2, 5],
			наоборот: [2, 6],
			наотрез: [2, 5],
			насупься: [2, 7],
			наугад: [2],
			наугольник: [2, 8],
			неостра: [2, 6],
			неслась: [3],
			неслись: [3],
			нетто: [3],
			неуду: [2],
			обидься: [5],
			обошлось: [3],
			обрасти: [2, 5],
			однажды: [2, 5],
			ослабла: [5],
			отомстят: [3],
			отомщу: [3],
			ототру: [3],
			отру: [],
			отрусь: [],
			паблисити: [
				3,
				6,
				9
			],
			панаме: [2, 5],
			панамец: [2, 5],
			паратаксис: [
				2,
				5,
				9
			],
			перевру: [2, 5],
			перемежать: [
				2,
				5,
				8
			],
			перемежаться: [
				2,
				5,
				8,
				13
			],
			перешла: [2, 5],
			писчая: [3],
			повседневен: [
				2,
				6,
				10
			],
			погремок: [2, 6],
			подотру: [2, 5],
			поистине: [
				2,
				5,
				8
			],
			полутораста: [
				2,
				5,
				8,
				11
			],
			полуявью: [2, 5],
			помладше: [2, 7],
			помни: [],
			помнись: [2],
			помните: [5],
			помнитесь: [2, 6],
			помногу: [2, 6],
			помру: [2],
			полвторого: [
				3,
				7,
				10
			],
			полшкафа: [3, 7],
			понадоблюсь: [
				2,
				5,
				9
			],
			потрафьте: [2, 8],
			прежде: [4],
			придти: [4],
			пришла: [3],
			пришлось: [3],
			протру: [3],
			прохладца: [3, 8],
			пскова: [4],
			пылче: [3],
			разоремся: [3, 8],
			разоретесь: [3, 7],
			разорется: [3, 8],
			разорешься: [3, 9],
			разотру: [4],
			разумом: [2, 5],
			резвлюсь: [4],
			рсфср: [],
			санузел: [3],
			сдрейфлю: [6],
			сегодня: [2, 5],
			смежат: [3],
			соблюсти: [2, 6],
			солжешь: [2],
			сострим: [4],
			состришь: [4],
			сострю: [4],
			сострят: [4],
			соткать: [2],
			соткем: [2],
			соткешь: [2],
			сотку: [],
			соткут: [2],
			срослась: [4],
			срослись: [4],
			стремглав: [5],
			также: [3],
			тверезого: [
				3,
				6,
				9
			],
			телеателье: [
				2,
				5,
				9
			],
			терносливом: [
				3,
				6,
				10
			],
			троплю: [4],
			тьфу: [],
			узуфрукт: [3],
			умнем: [],
			умнет: [],
			умнете: [],
			умну: [],
			умру: [],
			услышьте: [6],
			ушла: [],
			фотопленок: [
				2,
				5,
				9
			],
			царедворец: [
				2,
				5,
				9
			],
			чересчур: [2, 6],
			черносливом: [
				3,
				6,
				10
			],
			чресл: [],
			чуждость: [3],
			шестьдесят: [5, 8],
			юсом: [],
			ядозубе: [3, 6],
			яремного: [4, 7]
		}
	]);
	return module.exports;
}
var made;
var part = (index) => (made ??= make())[index];
var ru_default = {
	get 0() {
		return part(0);
	},
	get 1() {
		return part(1);
	},
	get 2() {
		return part(2);
	}
};
// ../../packages/render/src/typeset/hyphenate.ts
var settings = {
	html: false,
	minWordLength: 5
};
var hyphenations = {
	en: {
		word: /^[a-z]{5,}$/,
		before: 2,
		after: 3,
		open: () => (0, import_hyphen.default)(en_gb_default, settings),
		known: /* @__PURE__ */ new Map()
	},
	ru: {
		word: /^[а-яё]{5,}$/,
		before: 2,
		after: 2,
		open: () => (0, import_hyphen.default)(ru_default, settings),
		known: /* @__PURE__ */ new Map()
	}
};
var softHyphen = "­";
/** Words a language keeps before it starts afresh: more than a brief has. */
var knownLimit = 2e4;
/** How many letters stand before each place of a word: information → 2, 6, 7. */
function syllablesOf(word, language) {
	const hyphenation = hyphenations[language];
	if (!hyphenation?.word.test(word)) return [];
	const known = hyphenation.known.get(word);
	if (known !== void 0) return known;
	const places = findPlaces(word, hyphenation);
	if (hyphenation.known.size >= knownLimit) hyphenation.known.clear();
	hyphenation.known.set(word, places);
	return places;
}
function findPlaces(word, hyphenation) {
	const { before, after } = hyphenation;
	hyphenation.opened ??= hyphenation.open();
	let letters = 0;
	return hyphenation.opened(word).split(softHyphen).slice(0, -1).map((part) => {
		letters += part.length;
		return letters;
	}).filter((place) => place >= before && word.length - place >= after);
}
/** Indexes of the characters before which a word may be parted. */
function findSyllables(characters, runs, language) {
	const found = /* @__PURE__ */ new Set();
	if (hyphenations[language] === void 0) return found;
	const words = toWords(characters);
	for (const { start, end } of words.slice(0, -1)) {
		if (!isPlainWord(characters, runs, start, end)) continue;
		const text = characters.slice(start, end).map((character) => character.text);
		for (const letters of syllablesOf(text.join(""), language)) found.add(start + letters);
	}
	return found;
}
/** Stretches of letters; what follows an apostrophe is part of its word (kindHere). */
function toWords(characters) {
	const words = [];
	for (let start = 0; start < characters.length; start += 1) {
		if (!isLetter(characters[start])) continue;
		let end = start + 1;
		while (isLetter(characters[end])) end += 1;
		words.push({
			start,
			end
		});
		start = end;
	}
	return words;
}
function isLetter(character) {
	return character?.kind === "letter" && character.codePoint !== 8217;
}
var spaces = [
	"space",
	"fixed-space",
	"wide-space",
	"zero-space"
];
var opening = /* @__PURE__ */ new Set([
	...spaces,
	"narrow-opener",
	"connector"
]);
var closing = /* @__PURE__ */ new Set([
	...spaces,
	"narrow-closer",
	"connector"
]);
/** Stands free: no part of an address, a compound, a formula, a figure. */
function isPlainWord(characters, runs, start, end) {
	const before = characters[start - 1];
	const after = characters[end];
	if (before && !opening.has(before.kind)) return false;
	if (!after || closing.has(after.kind) || after.codePoint === 8217 || after.text === "'") return true;
	const run = runs[after.run];
	if (run?.source !== void 0 || run?.note !== void 0) return true;
	const next = characters[end + 1]?.kind;
	return after.kind === "narrow-stop" && next !== "letter" && next !== "digit";
}
/** The author's soft hyphen opens a place in any language, between letters. */
var breakAtSoftHyphen = ({ left, right, spaced, fixed, softened }) => {
	if (!softened || spaced) return void 0;
	return !fixed && left.kind === "letter" && right.kind === "letter" ? "syllable" : "word";
};
var breakAtSyllable = ({ paragraph, at }) => paragraph.syllables.has(at) ? "syllable" : void 0;
// ../../packages/render/src/typeset/lines-of-pieces.ts
function toRow(pieces, joints, isStartTrimmed) {
	const { width, fixed } = sumWidths(pieces, joints);
	let summed;
	const sums = () => {
		summed ??= sumUp(pieces, joints);
		return summed;
	};
	return {
		pieces,
		joints,
		isStartTrimmed,
		naturalPt: (first, last) => {
			const startPt = first === 0 && !isStartTrimmed ? 0 : pieces[first]?.blankLeftPt ?? 0;
			const end = pieces[last];
			const endPt = (end?.blankRightPt ?? 0) - (end?.hyphen?.widthPt ?? 0);
			return between(width, first, last) + inside(fixed, first, last) - startPt - endPt;
		},
		shrinkPt: (first, last) => inside(sums().shrinkAll, first, last),
		shrinkOfPt: (kind, first, last) => inside(sums().shrink[kind], first, last),
		growPt: (first, last) => inside(sums().grow, first, last),
		openJoints: (first, last) => inside(sums().open, first, last),
		hanCount: (first, last) => between(sums().han, first, last)
	};
}
function sumWidths(pieces, joints) {
	const width = new Float64Array(pieces.length + 1);
	const fixed = new Float64Array(pieces.length + 1);
	pieces.forEach((piece, index) => {
		const joint = joints[index];
		add(width, index, piece.widthPt);
		add(fixed, index, joint === void 0 ? 0 : joint.spacePt + joint.gapPt - joint.squeezePt);
	});
	return {
		width,
		fixed
	};
}
function sumUp(pieces, joints) {
	const make = () => new Float64Array(pieces.length + 1);
	const shrink = {
		space: make(),
		bracket: make(),
		pause: make(),
		gap: make(),
		stop: make()
	};
	const sums = {
		shrink,
		han: make(),
		shrinkAll: make(),
		grow: make(),
		open: make()
	};
	pieces.forEach((piece, index) => {
		const joint = joints[index];
		add(sums.han, index, piece.firstKind === "han" ? 1 : 0);
		const { space, bracket, pause, gap, stop } = joint?.shrinkPt ?? nothing;
		add(shrink.space, index, space);
		add(shrink.bracket, index, bracket);
		add(shrink.pause, index, pause);
		add(shrink.gap, index, gap);
		add(shrink.stop, index, stop);
		add(sums.shrinkAll, index, space + bracket + pause + gap + stop);
		add(sums.grow, index, joint?.growPt ?? 0);
		add(sums.open, index, joint?.openness ?? 0);
	});
	return sums;
}
function add(sums, index, value) {
	sums[index + 1] = (sums[index] ?? 0) + value;
}
/** Over pieces, both ends included. */
function between(sums, first, last) {
	return (sums[last + 1] ?? 0) - (sums[first] ?? 0);
}
/** Over the joints inside a stretch: each stands before its piece. */
function inside(sums, first, last) {
	return (sums[last + 1] ?? 0) - (sums[first + 1] ?? 0);
}
// ../../packages/render/src/typeset/open-overwide.ts
var leastColumnEm = 5;
function isColumn(limitPt, emPt) {
	return limitPt >= leastColumnEm * emPt - .01;
}
/** Places with more of them opened, or undefined when every stretch fits or can be opened no further. */
function openOverwide(row, places, limitPt) {
	const opened = new Set(places.opened);
	for (const atom of toAtoms(row)) {
		const { first, last } = atom;
		const naturalPt = row.naturalPt(first, last);
		if (naturalPt <= limitPt + .01) continue;
		const leastPt = naturalPt - row.shrinkPt(first, last);
		if (leastPt <= limitPt + .01) continue;
		const start = row.pieces[atom.first]?.start ?? 0;
		const end = row.pieces[atom.last]?.end ?? 0;
		const emPt = row.pieces[atom.last]?.style.sizePt ?? 0;
		if (!isColumn(limitPt, emPt)) continue;
		openMildest(places, opened, {
			start,
			end,
			resorts: leastPt > limitPt + emPt ? lastResorts : lastResorts.slice(0, -1)
		});
	}
	return opened.size > places.opened.size ? {
		...places,
		opened
	} : void 0;
}
/** Stretches between two neighbouring legal breaks. */
function toAtoms(row) {
	const atoms = [];
	let first = 0;
	row.pieces.forEach((_, index) => {
		const next = row.pieces[index + 1];
		if (next && !next.isBreak) return;
		atoms.push({
			first,
			last: index
		});
		first = index + 1;
	});
	return atoms;
}
function openMildest(places, opened, { start, end, resorts }) {
	const has = (wanted, at) => places.classes[at] === wanted && !opened.has(at);
	for (const wanted of resorts) {
		let found = false;
		for (let at = start + 1; at < end; at += 1) {
			if (!has(wanted, at)) continue;
			opened.add(at);
			found = true;
		}
		if (found) return;
	}
}
// ../../packages/render/src/typeset/cut-at-syllables.ts
function cutAtSyllables(whole, group, cuts, measure) {
	const edges = toEdges(whole, group, cuts);
	const parts = [];
	let from = {
		item: 0,
		glyph: 0,
		start: whole.start
	};
	for (const to of edges) {
		const part = partOf(whole, group, from, to);
		parts.push({
			...part,
			hyphen: hyphenAfter(part, measure)
		});
		from = to;
	}
	const end = {
		item: group.length,
		glyph: whole.glyphs.length,
		start: whole.end
	};
	parts.push(edges.length === 0 ? whole : partOf(whole, group, from, end));
	return parts;
}
/** Cuts that fall inside a ligature are left out. */
function toEdges(whole, group, cuts) {
	const edges = [];
	let item = 0;
	let glyph = 0;
	let itemAt = 0;
	let glyphAt = 0;
	for (const cut of cuts) {
		for (; item < cut.item; item += 1) itemAt += group[item]?.character.text.length ?? 0;
		while (glyphAt < itemAt && glyph < whole.glyphs.length) {
			glyphAt += whole.glyphs[glyph]?.text.length ?? 0;
			glyph += 1;
		}
		if (glyphAt === itemAt) edges.push({
			...cut,
			glyph
		});
	}
	return edges;
}
function partOf(whole, group, from, to) {
	const { style, glyphs } = whole;
	const isFirst = from.item === 0;
	const trackingPt = to.item === group.length ? 0 : (style.trackingEm ?? 0) * style.sizePt;
	const kept = glyphs.slice(from.glyph, to.glyph);
	const last = kept.at(-1);
	if (last && trackingPt !== 0) kept[kept.length - 1] = {
		...last,
		advancePt: last.advancePt - trackingPt
	};
	return {
		...whole,
		start: from.start,
		end: to.start,
		firstKind: group[from.item]?.character.kind ?? whole.firstKind,
		lastKind: group[to.item - 1]?.character.kind ?? whole.lastKind,
		glyphs: kept,
		widthPt: kept.reduce((sum, glyph) => sum + glyph.advancePt, 0),
		spaces: isFirst ? whole.spaces : [],
		place: isFirst ? whole.place : "syllable",
		isBreak: isFirst ? whole.isBreak : true
	};
}
/**
* The hyphen after a piece: drawn as the face's own, read as a soft hyphen, so that the glyphs give the
* paragraph character for character without it.
*/
function hyphenAfter({ glyphs, face, style }, measure) {
	const { sizePt, trackingEm = 0 } = style;
	const last = glyphs.at(-1);
	const pair = last ? measure.shape(`${last.text}-`, face) : [];
	const shaped = pair.length === 2 ? pair[1] : measure.shape("-", face)[0];
	const lastPt = last?.advancePt ?? 0;
	const kernPt = (pair.length === 2 ? (pair[0]?.advanceEm ?? 0) * sizePt : lastPt) - lastPt + trackingEm * sizePt;
	const advancePt = (shaped?.advanceEm ?? 0) * sizePt;
	return {
		glyph: {
			id: shaped?.id ?? 0,
			text: "­",
			advancePt
		},
		kernPt,
		widthPt: kernPt + advancePt
	};
}
// ../../packages/render/src/typeset/double-stops.ts
var stops = "？！";
var isStop = (character) => character !== void 0 && stops.includes(character.text);
/** True for the last of two such marks, or of any even number. */
function closesDouble(characters, at) {
	if (!isStop(characters[at]) || isStop(characters[at + 1])) return false;
	let before = 0;
	while (isStop(characters[at - before - 1])) before += 1;
	return before % 2 === 1;
}
/** A mark without the blank half at its right. */
function halve(glyphs, sizePt) {
	return glyphs.map((glyph, index) => index === glyphs.length - 1 ? {
		...glyph,
		advancePt: glyph.advancePt - sizePt / 2
	} : glyph);
}
// ../../packages/render/src/typeset/mark-widths.ts
function setMarkWidth(glyphs, mark) {
	const boxEm = boxWidthEm(mark);
	if (boxEm === void 0) return glyphs;
	const widthPt = glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
	const sparePt = boxEm * mark.sizePt - widthPt;
	if (Math.abs(sparePt) < 1e-9) return glyphs;
	const offsetPt = sparePt * inkShare(mark.kind);
	return glyphs.map((glyph, index) => ({
		...glyph,
		advancePt: glyph.advancePt + (index === glyphs.length - 1 ? sparePt : 0),
		offsetPt: (glyph.offsetPt ?? 0) + offsetPt
	}));
}
function boxWidthEm({ kind, text, language, isBesideHan }) {
	switch (kind) {
		case "opener":
		case "closer":
		case "pause":
		case "stop": return 1;
		case "dash":
		case "ellipsis": return [...text].length;
		case "connector": return language === "zh-CN" && (text === "—" || text === "～" || text === "〜") ? 1 : void 0;
		case "interpunct": return text === "・" ? 1 : .5;
		case "solidus": return text === "/" && isBesideHan ? .5 : void 0;
		default: return;
	}
}
function inkShare(kind) {
	if (kind === "opener") return 1;
	if (kind === "closer" || kind === "pause" || kind === "stop") return 0;
	return .5;
}
/** Middle of a hanzi over the baseline, in em: that of the em box (compose.ts). */
var hanMiddleEm = .38;
/** How a dash in Chinese text is to be drawn; undefined for all other marks. */
function fitDash(glyphs, mark, middleEm) {
	const [first] = glyphs;
	if (first === void 0 || mark.language !== "zh-CN" || !/^—+$/.test(mark.text)) return void 0;
	const widthPt = glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
	const risePt = (hanMiddleEm - middleEm(first.id)) * mark.sizePt;
	return {
		stretch: (boxWidthEm(mark) ?? 0) * mark.sizePt / widthPt,
		risePt
	};
}
// ../../packages/render/src/typeset/tabular-digits.ts
function alignDigits(glyphs, face, sizePt, measure) {
	if (!glyphs.some((glyph) => isDigit(glyph.text))) return glyphs;
	const widthPt = (measure.shape("0", face)[0]?.advanceEm ?? .5) * sizePt;
	return glyphs.map((glyph) => {
		if (!isDigit(glyph.text)) return glyph;
		const [alone] = measure.shape(glyph.text, face);
		const inkPt = (alone?.advanceEm ?? widthPt / sizePt) * sizePt;
		const offsetPt = (widthPt - inkPt) / 2;
		return {
			...glyph,
			advancePt: widthPt,
			...offsetPt === 0 ? {} : { offsetPt }
		};
	});
}
function isDigit(text) {
	return text.length === 1 && text >= "0" && text <= "9";
}
// ../../packages/render/src/typeset/shape-piece.ts
var proportional = /[“”‘’…]/;
function shapePiece(group, span, shaper) {
	const first = group[0];
	const last = group.at(-1);
	const style = first && shaper.paragraph.runs[first.character.run]?.style;
	if (!first || !last || !style) throw new RangeError("a piece holds characters of a run");
	const kind = first.character.kind;
	const halfPt = style.sizePt / 2;
	const natural = shapeNatural(group, style, shaper);
	const { glyphs, dash } = kind === "han" ? { glyphs: natural } : fitGlyphs(natural, group, span, shaper);
	return {
		start: span.start,
		end: span.end,
		spaces: span.spaces,
		place: span.place,
		isBreak: span.isBreak,
		run: first.character.run,
		style,
		face: first.face,
		firstKind: kind,
		lastKind: last.character.kind,
		glyphs,
		dash,
		widthPt: widthOf(glyphs),
		blankLeftPt: kind === "opener" ? halfPt : 0,
		blankRightPt: hasBlankRight(kind, span.start, shaper) ? halfPt : 0
	};
}
function widthOf(glyphs) {
	const only = glyphs[0];
	if (only !== void 0 && glyphs.length === 1) return only.advancePt;
	return glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
}
function hasBlankRight(kind, at, { paragraph }) {
	if (kind !== "closer" && kind !== "pause" && kind !== "stop") return false;
	return !closesDouble(paragraph.characters, at);
}
function textOf(group) {
	return group.map((item) => item.character.text).join("");
}
function shapeNatural(group, { sizePt, trackingEm = 0 }, { paragraph, measure }) {
	const first = group[0];
	if (!first) return [];
	if (group.length === 1 && first.character.kind === "han" && !first.isMissing) {
		const { text } = first.character;
		const shaped = measure.shape(text, first.face);
		const only = shaped[0];
		if (only !== void 0 && shaped.length === 1) return [{
			id: only.id,
			text,
			advancePt: only.advanceEm * sizePt
		}];
		return shaped.map(({ id, advanceEm }) => ({
			id,
			text,
			advancePt: advanceEm * sizePt
		}));
	}
	const text = textOf(group);
	if (first.isMissing) return [{
		id: 0,
		text,
		advancePt: sizePt
	}];
	const { kind } = first.character;
	const features = (isWestern(kind) || kind === "connector" || paragraph.language !== "zh-CN") && proportional.test(text) ? ["pwid"] : void 0;
	const shaped = measure.shape(text, first.face, features);
	const isOneToOne = shaped.length === group.length;
	return shaped.map((glyph, index) => {
		const trackingPt = index < shaped.length - 1 ? trackingEm * sizePt : 0;
		return {
			id: glyph.id,
			text: (isOneToOne ? group[index]?.character.text : void 0) ?? glyph.text,
			advancePt: glyph.advanceEm * sizePt + trackingPt
		};
	});
}
function fitGlyphs(glyphs, group, span, { paragraph, measure }) {
	const first = group[0];
	const run = first && paragraph.runs[first.character.run];
	if (!first || run === void 0 || first.isMissing) return {
		glyphs,
		dash: void 0
	};
	const { sizePt } = run.style;
	if (run.boxPt !== void 0) return {
		glyphs: centre(glyphs, run.boxPt),
		dash: void 0
	};
	const { kind } = first.character;
	const { face } = first;
	if (isWestern(kind)) return {
		glyphs: alignDigits(glyphs, face, sizePt, measure),
		dash: void 0
	};
	const { characters } = paragraph;
	const isBesideHan = characters[span.start - 1]?.kind === "han" || characters[span.end]?.kind === "han";
	const mark = {
		kind,
		text: textOf(group),
		sizePt,
		language: paragraph.language,
		isBesideHan
	};
	const dash = fitDash(glyphs, mark, (id) => measure.middle(id, face));
	if (dash === void 0) {
		const set = setMarkWidth(glyphs, mark);
		return {
			glyphs: closesDouble(characters, span.start) ? halve(set, sizePt) : set,
			dash
		};
	}
	return {
		glyphs: glyphs.map((glyph) => ({
			...glyph,
			advancePt: glyph.advancePt * dash.stretch
		})),
		dash
	};
}
/** The glyphs of an inline object in the middle of its box. */
function centre(glyphs, boxPt) {
	const sparePt = boxPt - glyphs.reduce((sum, glyph) => sum + glyph.advancePt, 0);
	return glyphs.map((glyph, index) => ({
		...glyph,
		advancePt: glyph.advancePt + (index === glyphs.length - 1 ? sparePt : 0),
		offsetPt: (glyph.offsetPt ?? 0) + sparePt / 2
	}));
}
// ../../packages/render/src/typeset/pieces.ts
function toPieces(paragraph, places, measure) {
	const shaper = {
		paragraph,
		measure
	};
	const missing = [];
	const pieces = [];
	let spaces = [];
	let group = [];
	let cuts = [];
	let start = 0;
	const close = (end) => {
		if (group.length === 0) return;
		const place = places.classes[start] ?? "word";
		const isBreak = isLegal(place) || places.opened.has(start);
		const before = pieces.at(-1);
		if (before && place === "syllable") pieces[pieces.length - 1] = {
			...before,
			hyphen: hyphenAfter(before, measure)
		};
		const whole = shapePiece(group, {
			start,
			end,
			spaces,
			place,
			isBreak
		}, shaper);
		if (cuts.length === 0) pieces.push(whole);
		else pieces.push(...cutAtSyllables(whole, group, cuts, measure));
		spaces = [];
		group = [];
		cuts = [];
	};
	paragraph.characters.forEach((character, index) => {
		const style = paragraph.runs[character.run]?.style;
		if (!style) return;
		if (isInvisible(character.kind)) {
			if (places.classes[index + 1] !== "syllable") close(index);
			return;
		}
		if (isSpace(character.kind)) {
			close(index);
			const before = pieces.at(-1)?.face;
			spaces.push(shapeSpace(character, style, before, measure));
			return;
		}
		const face = measure.face(character.codePoint, style);
		if (face === void 0) missing.push(character);
		const isMissing = face === void 0;
		const item = {
			character,
			face: face ?? standIn(style, measure),
			isMissing
		};
		const last = group.at(-1);
		const isOpened = places.opened.has(index);
		if (!last || isOpened || !isJoined(last, item, places.classes[index])) {
			close(index);
			start = index;
		} else if (places.classes[index] === "syllable") cuts.push({
			item: group.length,
			start: index
		});
		group.push(item);
	});
	close(paragraph.characters.length);
	return {
		pieces,
		missing
	};
}
function isJoined(last, next, place) {
	if (last.character.run !== next.character.run || last.face !== next.face) return false;
	if (last.isMissing || next.isMissing) return false;
	if (place === "syllable") return true;
	if (place === void 0 || isLegal(place)) return false;
	const left = last.character.kind;
	const right = next.character.kind;
	if (right === "combining") return true;
	if (left === "dash" || left === "ellipsis") return place === "banned" && last.character.codePoint === next.character.codePoint;
	return place === "word" || place === "banned" && isWesternPair(left, right);
}
function isWesternPair(left, right) {
	return isWestern(left) && isWestern(right);
}
/** The face whose .notdef stands for a missing character. */
function standIn(style, measure) {
	return measure.face(32, style) ?? "serif-400";
}
function shapeSpace(character, style, before, measure) {
	const face = measure.face(32, style) ?? before ?? "serif-400";
	const [shaped] = measure.shape(" ", face);
	const natural = shaped?.advanceEm ?? .25;
	const advanceEm = {
		"　": 1,
		" ": .18,
		" ": 1,
		" ": .5
	}[character.text];
	return {
		run: character.run,
		face,
		kind: character.kind,
		glyph: {
			id: shaped?.id ?? 0,
			text: character.text,
			advancePt: (advanceEm ?? natural) * style.sizePt
		}
	};
}
// ../../packages/render/src/typeset/ban-line-edges.ts
var noStart = /* @__PURE__ */ new Set([
	"closer",
	"pause",
	"stop",
	"connector",
	"interpunct",
	"solidus",
	"iteration",
	"suffix",
	"narrow-closer",
	"narrow-stop",
	"combining"
]);
var noEnd = /* @__PURE__ */ new Set([
	"opener",
	"narrow-opener",
	"prefix",
	"solidus"
]);
function isKinsokuStart(kind) {
	return noStart.has(kind);
}
function isKinsokuEnd(kind) {
	return noEnd.has(kind);
}
var banLineStart = ({ paragraph, at, right, spaced }) => {
	if (!isKinsokuStart(right.kind)) return void 0;
	const next = paragraph.characters[at + 1]?.kind;
	if (spaced && right.kind === "narrow-stop" && (next === "letter" || next === "digit")) return;
	return "banned";
};
/** A hyphen after a hanzi starts no line, unless it is a minus. */
var banHyphenStart = ({ paragraph, at, right, spaced }) => {
	if (right.kind !== "hyphen" || spaced) return void 0;
	return paragraph.characters[at + 1]?.kind === "digit" ? void 0 : "banned";
};
var banLineEnd = ({ left, spaced }) => {
	if (!isKinsokuEnd(left.kind)) return void 0;
	return left.kind === "prefix" && spaced ? void 0 : "banned";
};
// ../../packages/render/src/typeset/bind-pairs.ts
/** True when the place before `at` lies inside a pair; equal signs in a row pair up from the left. */
function isInsidePair(characters, at) {
	const here = characters[at];
	if (here?.kind !== "dash" && here?.kind !== "ellipsis") return false;
	let before = 0;
	while (characters[at - before - 1]?.codePoint === here.codePoint) before += 1;
	return before % 2 === 1;
}
var bindPairs = ({ paragraph, at, left, right, spaced, fixed, opened }) => {
	if (spaced || fixed || opened || left.codePoint !== right.codePoint) return void 0;
	return isInsidePair(paragraph.characters, at) ? "banned" : void 0;
};
// ../../packages/render/src/typeset/bind-short-words.ts
var leaningOn = new Set("а в во да до за и из к ко на не ни но о об от по с со то у".split(" "));
var leaningBack = new Set("б бы ж же ли ль".split(" "));
var bindShortWords = ({ paragraph, at, left, spaced }) => {
	const { characters, language } = paragraph;
	if (language !== "ru" || !spaced || left.kind !== "letter") return void 0;
	return leaningOn.has(wordBefore(characters, at)) || leaningBack.has(wordAfter(characters, at)) ? "short-word" : void 0;
};
/** Lower case, as far as it matters: three letters are no short word. */
function wordBefore(characters, at) {
	let end = at - 1;
	while (end >= 0 && characters[end]?.kind !== "letter") end -= 1;
	let word = "";
	for (let index = end; word.length < 3 && characters[index]?.kind === "letter"; index -= 1) word = `${characters[index]?.text ?? ""}${word}`;
	return word.toLowerCase();
}
function wordAfter(characters, at) {
	let word = "";
	for (let index = at; word.length < 3 && characters[index]?.kind === "letter"; index += 1) word += characters[index]?.text ?? "";
	return word.toLowerCase();
}
// ../../packages/render/src/typeset/break-context.ts
/** The place before character `at`, or undefined at the paragraph's ends and before a space. */
function placeAt(paragraph, at) {
	const { characters } = paragraph;
	const right = characters[at];
	if (!right || isSpace(right.kind) || isInvisible(right.kind)) return void 0;
	let index = at - 1;
	let spaced = false;
	let fixed = false;
	let opened = false;
	let softened = false;
	for (; index >= 0; index -= 1) {
		const kind = characters[index]?.kind ?? "western";
		const isSoftHyphen = characters[index]?.codePoint === 173;
		if (!isSpace(kind) && !isInvisible(kind)) break;
		if (kind === "space" || kind === "wide-space") spaced = true;
		else if (kind === "zero-space") opened = true;
		else if (isSoftHyphen) softened = true;
		else fixed = true;
	}
	const left = characters[index];
	return left && {
		paragraph,
		at,
		left,
		right,
		spaced,
		fixed,
		opened,
		softened
	};
}
// ../../packages/render/src/typeset/keep-words.ts
/** A no-break space or joiner holds; a zero-width space opens. */
var heedControls = ({ spaced, fixed, opened }) => {
	if (spaced) return void 0;
	if (fixed) return "word";
	return opened ? "free" : void 0;
};
/** A dash between Western words hangs on to the word before it. */
var keepWesternDash = ({ paragraph, right, spaced }) => paragraph.language !== "zh-CN" && spaced && (right.text === "—" || right.text === "–") ? "banned" : void 0;
var breakAtSpace = ({ spaced }) => spaced ? "free" : void 0;
/** The mark of a source or a note stays with what it supports. */
var keepMark = ({ paragraph, left, right }) => {
	const run = paragraph.runs[right.run];
	if (run?.source === void 0 && run?.note === void 0) return void 0;
	return right.run === left.run ? void 0 : "word";
};
var breakAfterHyphen = ({ paragraph, at, left, right }) => {
	const before = paragraph.characters[at - 2]?.kind;
	if ((left.text === "-" || left.text === "‐") && before === "letter" && right.kind === "letter") return "hyphen";
	if (paragraph.language === "zh-CN" || left.kind !== "connector") return void 0;
	return before === "digit" && right.kind === "digit" ? "avoid" : "free";
};
/** A web address ends a line where its parts meet, or two letters into one of them, without a hyphen. */
var breakInAddress = ({ paragraph, at, left, right, spaced }) => {
	const { characters, addresses } = paragraph;
	if (!addresses.has(at) || spaced || !isOfAddress(left) || !isOfAddress(right)) return void 0;
	const isEdge = left.text === "/" && right.text !== "/" || "-_".includes(left.text) || "?&=#".includes(right.text);
	const around = [
		characters[at - 2],
		left,
		right,
		characters[at + 1]
	];
	if (!isEdge && !around.every((character) => character && isPlain(character))) return void 0;
	return isEdge ? "address" : "inside-address";
};
function isOfAddress({ kind }) {
	return isWestern(kind) || kind === "solidus";
}
function isPlain({ kind }) {
	return kind === "letter" || kind === "digit";
}
var keepWords = ({ left, right }) => {
	const isLeft = isWestern(left.kind);
	const isRight = isWestern(right.kind);
	return isLeft && isRight ? "word" : void 0;
};
// ../../packages/render/src/typeset/bind-amounts.ts
var codes = "CNY|RMB|USD|EUR|GBP|JPY|RUB|SDR|XDR";
var amountTies = {
	en: [
		new RegExp(`(?:[$€£¥]|(?<!\\p{L})(?:${codes})) \\p{N}`, "gu"),
		new RegExp(`(?:\\p{N}|million|billion|trillion|thousand) (?:US )?(?:yuan|dollars?|euros?|pounds?|roubles?|rubles?|tonnes?|tons?|hectares?|kilomet(?:re|er)s?|met(?:re|er)s?|people|persons|households|years?|months?|days?)(?!\\p{L})`, "gu"),
		new RegExp(`(?:million|billion|trillion|thousand) (?:${codes})(?!\\p{L})`, "gu"),
		new RegExp(`\\p{N} (?:${codes}|trillion|per cent)(?!\\p{L})`, "gu"),
		new RegExp(`(?<!\\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December) \\p{N}`, "gu")
	],
	ru: [
		new RegExp(`(?:[$€£¥]|(?<!\\p{L})(?:${codes})) \\p{N}`, "gu"),
		new RegExp(`(?:\\p{N}|(?:млн|млрд|трлн|тыс)\\.?) (?:руб|долл|юан|евро|доллар|тонн|гектар|километр|метр|процент|человек|чел|семей|год|лет|месяц|дн|км|га|кв\\.)`, "gu"),
		/\p{N} (?:млн|млрд|трлн|тыс)(?!\p{L})/gu,
		/(?:руб|долл)(?:\.|\p{Ll}*) (?:США|КНР|РФ)/gu,
		/доллар\p{Ll}* США/gu,
		new RegExp(`(?<!\\p{L})(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|январ[ьея]|феврал[ьея]|март[еа]?|апрел[ьея]|ма[йея]|июн[ьея]|июл[ьея]|август[еа]?|сентябр[ьея]|октябр[ьея]|ноябр[ьея]|декабр[ьея]) \\p{N}`, "gu"),
		/(?<!\p{L})[IVX]+ (?:квартал|век|полугоди|этап)/gu,
		/(?<!\p{N})\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})/gu
	]
};
// ../../packages/render/src/typeset/bind-names.ts
var start$1 = "(?<![\\p{L}\\p{N}])";
var initials = `${start$1}(?:\\p{Lu}\\. ?){1,3}\\p{Lu}\\p{Ll}`;
var nameTies = {
	en: [new RegExp(initials, "gu"), new RegExp(`${start$1}(?:Drs?|Mrs?|Ms|Messrs|Profs?|St|Hon)\\.? \\p{Lu}`, "gu")],
	ru: [
		new RegExp(initials, "gu"),
		/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+ \p{Lu}\.(?: ?\p{Lu}\.)?(?! ?\p{Lu}\p{Ll})/gu,
		/(?<![\p{L}\p{N}])(?:г-н|г-жа|господин|госпожа)\p{Ll}{0,2} \p{Lu}/gu,
		/(?<![\p{L}\p{N}]|\d )(?:г|с|п|пос|ул|пр|просп|пл|р|оз|им|акад|проф|тов|гр)\. ?\p{Lu}/gu
	]
};
// ../../packages/render/src/typeset/bind-references.ts
var start = "(?<![\\p{L}\\p{N}])";
var referenceTies = {
	en: [
		new RegExp(`${start}(?:Nos?|nos?|pp?|[Vv]ols?|[Cc]h|[Ff]igs?|[Aa]rts?|[Pp]aras?|[Ss]ec|[Ee]q|ca|c)\\. ?\\p{N}`, "gu"),
		new RegExp(`${start}(?:Nos?|Annex|Appendix|Article|Box|Chapter|Clause|Component|Figure|Item|Lot|Note|Paragraph|Part|Phase|Schedule|Section|Stage|Table|Volume) (?:\\p{N}|[A-Z](?!\\p{L})|[IVX]+(?!\\p{L}))`, "gu"),
		/ et al\./gu
	],
	ru: [
		/№+ ?\p{N}/gu,
		new RegExp(`${start}(?:с|стр|рис|табл|гл|ст|п|пп|ч|т|вып|кн|разд|прил|д|кв|корп|стр|оф|тел|ок|гг?)\\. ?\\p{N}`, "giu"),
		new RegExp(`${start}(?:рисун|таблиц|график|приложени|глав|стать|пункт|раздел|част|этап|том|номер|лот)\\p{Ll}{0,3} (?:\\p{N}|[IVX]+(?!\\p{L}))`, "giu"),
		/(?<![\p{L}\p{N}])(?:и (?:т\. ?[дп]\.|др\.|пр\.)|т\. ?[екн]\.|до н\. ?э\.)/gu
	]
};
// ../../packages/render/src/typeset/tied-places.ts
/** Indexes of the characters before which a space ties two words. */
function findTied(characters, language) {
	const patterns = [
		nameTies,
		referenceTies,
		amountTies
	].flatMap((ties) => ties[language] ?? []);
	return patterns.length === 0 ? none : placesInside(characters, textOf$1(characters), patterns);
}
var none = /* @__PURE__ */ new Set();
var bindTied = ({ paragraph, at, spaced }) => spaced && paragraph.tied.has(at) ? "avoid" : void 0;
// ../../packages/render/src/typeset/places.ts
var breakRules = [
	bindPairs,
	breakAtSoftHyphen,
	heedControls,
	breakInAddress,
	banLineStart,
	banHyphenStart,
	banLineEnd,
	keepMark,
	bindUnits,
	keepWesternDash,
	bindTied,
	bindShortWords,
	breakAtSpace,
	breakAfterHyphen,
	breakAtSyllable,
	keepWords
];
function toPlaces(paragraph) {
	const { characters } = paragraph;
	return {
		classes: characters.map((right, at) => {
			const left = characters[at - 1];
			if (left?.run === right.run) {
				if (left.kind === "han" && right.kind === "han") return betweenHanzi(paragraph, at, right.run);
				if (isInWord(paragraph, at, left.kind, right.kind)) return "word";
			}
			const place = placeAt(paragraph, at);
			return place && classify(place);
		}),
		opened: /* @__PURE__ */ new Set()
	};
}
/** What the rules say of two hanzi in one run, by far the most places: only what binds a number's unit speaks of them. */
function betweenHanzi({ runs, bound }, at, index) {
	const run = runs[index];
	if (run?.unbreakable || run?.figure !== void 0) return "figure";
	return bound.has(at) ? "avoid" : "free";
}
/** What they say of letters and digits in one run: only addresses and syllables part them. */
function isInWord(paragraph, at, left, right) {
	if (!isWordSign(left) || !isWordSign(right)) return false;
	return !paragraph.addresses.has(at) && !paragraph.syllables.has(at);
}
var isWordSign = (kind) => kind === "letter" || kind === "digit";
function classify(place) {
	const found = ruleOf(place);
	return isLegal(found) && isBoundByRun(place) ? "figure" : found;
}
/** Counted, for it is asked of thousands of places: what walks a list for us is made anew each time. */
function ruleOf(place) {
	for (let index = 0; index < breakRules.length; index += 1) {
		const answer = breakRules[index]?.(place);
		if (answer !== void 0) return answer;
	}
	return "free";
}
/** Inside an unbreakable run, between two of them, or inside one printed figure. */
function isBoundByRun({ paragraph, left, right }) {
	const before = paragraph.runs[left.run];
	const after = paragraph.runs[right.run];
	if (!before || !after) return false;
	if (left.run === right.run && (before.unbreakable || before.figure !== void 0)) return true;
	if (before.unbreakable && after.unbreakable) return right.run === left.run + 1;
	return before.figure !== void 0 && before.figure === after.figure && before.occurrence === after.occurrence;
}
// ../../packages/render/src/typeset/rows.ts
/** A sixth of an em in Chinese text (looks.md); Western text has spaces of its own. */
var defaultGapEm = 1 / 6;
/** Each part runs to a forced line end; a part without ink stands for an empty line. */
function cutAtForcedEnds(runs) {
	const parts = [[]];
	runs.forEach((run, index) => {
		parts.at(-1)?.push(run);
		if (run.breakAfter && index < runs.length - 1) parts.push([]);
	});
	return parts;
}
function shapeRow(runs, options, measure) {
	const characters = toCharacters(runs, options.language);
	const { language, hyphenate = false } = options;
	const bound = findBound(characters);
	const syllables = hyphenate ? findSyllables(characters, runs, language) : /* @__PURE__ */ new Set();
	const paragraph = {
		characters,
		runs,
		language,
		bound,
		tied: findTied(characters, language),
		addresses: findAddresses(characters),
		syllables
	};
	return joinRow(paragraph, toPlaces(paragraph), options, measure);
}
function joinRow(paragraph, places, options, measure) {
	const { pieces, missing } = toPieces(paragraph, places, measure);
	const { language } = options;
	const hanWesternGapEm = options.hanWesternGapEm ?? (language === "zh-CN" ? defaultGapEm : 0);
	return {
		row: toRow(pieces, pieces.map((piece, index) => {
			const before = pieces[index - 1];
			return before && toJoint(before, piece, {
				language,
				hanWesternGapEm
			});
		}), (options.indentPt ?? 0) <= 0),
		missing,
		paragraph,
		places
	};
}
/** The row with every stretch that is wider than the limit opened as far as it can be. */
function fitRow(shaped, limitPt, options, measure) {
	if (!isColumn(limitPt, shaped.row.pieces[0]?.style.sizePt ?? 0)) return joinRow(shaped.paragraph, keepUnits(shaped.places), options, measure);
	let fitted = shaped;
	for (;;) {
		const places = openOverwide(fitted.row, fitted.places, limitPt);
		if (!places) return fitted;
		fitted = joinRow(fitted.paragraph, places, options, measure);
	}
}
/** Where there is no column to keep to, a number is not parted from its unit either. */
function keepUnits(places) {
	return {
		...places,
		classes: places.classes.map((place) => place === "avoid" ? "figure" : place)
	};
}
// ../../packages/render/src/typeset/compose.ts
/** The em box of a face, whatever its own metrics say (looks.md, line model). */
var ascentEm = .88;
function layParagraph(runs, options, measure, shape) {
	const lines = [];
	const missing = [];
	const sizePt = mainSize(runs);
	let firstRun = 0;
	cutAtForcedEnds(runs).forEach((part, index) => {
		const indentPt = (index === 0 ? options.indentPt : options.hangPt) ?? 0;
		const own = {
			...options,
			indentPt
		};
		const shaped = shape(part, index, own);
		const laid = layPart({
			runs: part,
			firstRun
		}, shaped, own, {
			sizePt,
			measure
		});
		lines.push(...laid.lines);
		missing.push(...laid.missing.map((character) => ({
			...character,
			run: character.run + firstRun
		})));
		firstRun += part.length;
	});
	return {
		lines,
		missing
	};
}
/** The largest type on the baseline: raised marks and small units do not move it. */
function mainSize(runs) {
	const level = runs.filter((run) => (run.style.risePt ?? 0) === 0 && run.text.trim() !== "");
	return (level.length > 0 ? level : runs).map((run) => run.style.sizePt).reduce((largest, size) => Math.max(largest, size), 0);
}
function layPart({ runs, firstRun }, shaped, options, { sizePt, measure }) {
	const edges = edgesOf(options);
	const widthsPt = edges.map(({ startPt, endPt }) => endPt - startPt);
	const { row } = fitRow(shaped, Math.min(...widthsPt), options, measure);
	const { language, align, runts = false } = options;
	const fill = {
		widthsPt,
		sizePt,
		align,
		language,
		runts
	};
	const spans = chooseBreaks(row, fill);
	const baselinePt = (options.pitchPt - sizePt) / 2 + ascentEm * sizePt;
	const lines = spans.map((span, index) => {
		const { startPt = 0, endPt = 0 } = edges[Math.min(index, edges.length - 1)] ?? {};
		const availablePt = endPt - startPt;
		const isLast = index === spans.length - 1;
		const adjustment = adjustLine(row, span, {
			...fill,
			availablePt,
			isLast
		});
		const xPt = startPt + alignShift(row, span, availablePt, align);
		const line = layLine(row, span, adjustment, {
			heightPt: options.pitchPt,
			baselinePt,
			xPt,
			runs,
			firstRun
		});
		const dots = emphasisDots(line.runs, baselinePt);
		return dots.length === 0 ? line : {
			...line,
			dots
		};
	});
	const empty = {
		heightPt: options.pitchPt,
		baselinePt,
		widthPt: options.indentPt ?? 0,
		runs: []
	};
	return {
		lines: lines.length > 0 || runs.length === 0 ? lines : [empty],
		missing: shaped.missing
	};
}
/** Where the lines start and end: the first, those beside something, and the last for all that follow. */
function edgesOf({ measurePt, indentPt = 0, hangPt = 0, insetsPt = [] }) {
	const count = Math.max(insetsPt.length, 1) + 1;
	return Array.from({ length: count }, (_, line) => {
		const { leftPt = 0, rightPt = 0 } = insetsPt[line] ?? {};
		return {
			startPt: leftPt + (line === 0 ? indentPt : hangPt),
			endPt: measurePt - rightPt
		};
	});
}
function alignShift(row, span, availablePt, align) {
	if (align === "left" || align === "justify") return 0;
	const sparePt = Math.max(0, availablePt - row.naturalPt(span.first, span.last));
	return align === "right" ? sparePt : sparePt / 2;
}
// ../../packages/render/src/typeset/extent.ts
function measureExtent(runs, options, shape) {
	let minPt = 0;
	let maxPt = 0;
	cutAtForcedEnds(runs).forEach((part, index) => {
		const { row } = shape(part, index, options);
		const last = row.pieces.length - 1;
		if (last < 0) return;
		const startPt = (index === 0 ? options.indentPt : options.hangPt) ?? 0;
		maxPt = Math.max(maxPt, startPt + row.naturalPt(0, last));
		toWholes(row).forEach((whole, at) => {
			const edgePt = at === 0 ? startPt : options.hangPt ?? 0;
			minPt = Math.max(minPt, edgePt + row.naturalPt(whole.first, whole.last));
		});
	});
	return {
		minPt,
		maxPt
	};
}
/** Atoms joined over the breaks that part a number from its unit: a column keeps those together. */
function toWholes(row) {
	const wholes = [];
	for (const atom of toAtoms(row)) {
		const before = wholes.at(-1);
		if (before && row.pieces[atom.first]?.place === "avoid") before.last = atom.last;
		else wholes.push({ ...atom });
	}
	return wholes;
}
// ../../packages/render/src/typeset/glyph-missing.ts
var excerptLength = 8;
function glyphMissing(missing, runs, place) {
	const key = (character) => `${runs[character.run]?.style.slot} ${character.text}`;
	const first = new Map(missing.toReversed().map((character) => [key(character), character]));
	return missing.filter((character) => first.get(key(character)) === character).map((character) => {
		const run = runs[character.run];
		const code = character.codePoint.toString(16).toUpperCase().padStart(4, "0");
		return {
			rule: "glyph-missing",
			severity: "error",
			message: `no face of slot "${run?.style.slot ?? "song"}" has U+${code} "${character.text}", in "${excerpt(character, run)}"`,
			place: place ?? {},
			found: `U+${code}`,
			expected: "a character of the font pack",
			remedy: `run brief fonts: it says where "${character.text}" stands, and which font file has it, for fonts: { rare: FILE.ttf } in brief.yaml; or write another character`
		};
	});
}
function excerpt(character, run) {
	const characters = [...run?.text ?? character.text];
	const at = Math.max(0, characters.indexOf(character.text));
	return characters.slice(Math.max(0, at - excerptLength), at + excerptLength + 1).join("");
}
// ../../packages/render/src/typeset/hang-on.ts
function hangOn(lines, styled) {
	return lines.map((line) => ({
		...line,
		runs: line.runs.map(({ of, run }) => hangOnRun(run, styled[of]))
	}));
}
function hangOnRun(run, styled) {
	const { link, figure, occurrence, source, note } = styled ?? {};
	if ((link ?? figure ?? occurrence ?? source ?? note) === void 0) return run;
	return {
		...run,
		...link === void 0 ? {} : { link },
		...figure === void 0 ? {} : { figure },
		...occurrence === void 0 ? {} : { occurrence },
		...source === void 0 ? {} : { source },
		...note === void 0 ? {} : { note }
	};
}
// ../../packages/render/src/typeset/paragraph-key.ts
/** @param words of its runs: runsKey */
function paragraphKey(words, options) {
	const { language, measurePt, pitchPt, align, indentPt, hangPt } = options;
	const { hanWesternGapEm, runts, hyphenate, insetsPt = [] } = options;
	let key = `${language} ${measurePt} ${pitchPt} ${align} ${indentPt} ${hangPt} ${hanWesternGapEm} ${runts} ${hyphenate}`;
	for (const { leftPt, rightPt } of insetsPt) key += ` ${leftPt} ${rightPt}`;
	return key + words;
}
function runsKey(runs) {
	let key = "";
	let before;
	for (const run of runs) {
		const { style } = run;
		key += `\u001f${style.slot} ${style.weight} ${style.sizePt} ${style.color} ${style.risePt} ${style.trackingEm}`;
		key += ` ${bindings(run, before)} ${run.boxPt}\u001f${run.text}`;
		before = run;
	}
	return key;
}
/** How a run is bound inside and to the one before it, as the break rules see it (places.ts, keep-words.ts). */
function bindings(run, before) {
	const isFigure = run.figure !== void 0;
	const isSameFigure = isFigure && before?.figure === run.figure && before?.occurrence === run.occurrence;
	return (run.unbreakable ? 1 : 0) + (isFigure ? 2 : 0) + (isSameFigure ? 4 : 0) + (run.source === void 0 && run.note === void 0 ? 0 : 8) + (run.breakAfter ? 16 : 0) + (run.dotted ? 32 : 0);
}
// ../../packages/render/src/typeset/index.ts
/** Glyphs and spaces remembered, and extents: some tens of megabytes. */
var rememberedGlyphs = 15e4;
var rememberedExtents = 1e4;
/** By the faces that they measure with, so that the documents of a process share what is remembered. */
var composers = /* @__PURE__ */ new WeakMap();
var countGlyphs = ({ lines }) => lines.reduce((sum, { runs }) => runs.reduce((all, { run }) => all + run.glyphs.length, sum + 1), 1);
/** A composer that remembers: the same words in the same style and measure are composed once. */
function createComposer(measure) {
	const known = composers.get(measure);
	if (known !== void 0) return known;
	const made = makeComposer(measure);
	composers.set(measure, made);
	return made;
}
/** Of the rows that were measured last: more than a page of a table has. */
var keptRows = 500;
function rowKey(words, index, options) {
	const { language, hanWesternGapEm, hyphenate = false, indentPt = 0 } = options;
	return `${language} ${hanWesternGapEm} ${hyphenate} ${indentPt > 0} ${index}${words}`;
}
function makeComposer(measure) {
	const paragraphs = createMemory(rememberedGlyphs);
	const extents = createMemory(rememberedExtents);
	const measured = /* @__PURE__ */ new Map();
	return {
		compose(runs, options) {
			const words = runsKey(runs);
			const shape = (part, index, own) => measured.get(rowKey(words, index, own)) ?? shapeRow(part, own, measure);
			const make = () => layParagraph(runs, options, measure, shape);
			const { lines, missing } = paragraphs.recall(paragraphKey(words, options), make, countGlyphs);
			return {
				lines: hangOn(lines, runs),
				diagnostics: glyphMissing(missing, runs, options.place)
			};
		},
		extent(runs, options) {
			const words = runsKey(runs);
			const shape = (part, index, own) => {
				const row = shapeRow(part, own, measure);
				if (measured.size >= keptRows) measured.clear();
				measured.set(rowKey(words, index, own), row);
				return row;
			};
			const make = () => measureExtent(runs, options, shape);
			return extents.recall(paragraphKey(words, options), make, () => 1);
		}
	};
}
// ../../packages/render/src/print-pdf.ts
var hasErrors = (diagnostics) => diagnostics.some(({ severity }) => severity === "error");
/**
* @param spec its `dated` stands as the file's date; without it the as-of day does
* @param carried figures and rows that go with the file as attachments
*/
async function printPdf(document, spec, fonts, carried) {
	const laid = layout(document, themes[spec.theme], createComposer(fonts.measure));
	const places = buildFigureMap(laid.pages);
	const before = [...laid.diagnostics, ...checkFigures(document, laid.pages)];
	const printed = withNumbers(document, laid.numbers);
	const made = {
		pages: laid.pages.length,
		places,
		document: printed
	};
	if (hasErrors(before)) return {
		...made,
		bytes: void 0,
		diagnostics: before
	};
	const { bytes, written } = await printPages(laid.pages, document, {
		fonts,
		author: spec.issuer.unit[spec.language] ?? "",
		dated: spec.dated ?? spec.asOf,
		version: spec.version,
		...carried === void 0 ? {} : { attachments: attachmentsOf(document, carried, places) }
	});
	const diagnostics = [...before, ...checkWritten(printed, written)];
	return {
		...made,
		bytes: hasErrors(diagnostics) ? void 0 : bytes,
		diagnostics
	};
}
// ../../packages/render/src/touched-briefs.ts
/** These facts, with what their briefs are: composed once for each earlier day that is asked for, and only then. */
function withBriefs(facts, briefs) {
	const answers = /* @__PURE__ */ new Map();
	const touched = (day) => {
		const known = answers.get(day) ?? touchedSince(facts, briefs, day);
		answers.set(day, known);
		return known;
	};
	const hasNotice = (day) => briefs.specs.some(({ kind, parameters }) => kind === "change" && parameters["since"] === day);
	return {
		...facts,
		touched,
		hasNotice
	};
}
/** One edition of each brief: its figures are those of the others. Notices of changes are no part of what they tell. */
function touchedSince(facts, briefs, day) {
	const first = /* @__PURE__ */ new Map();
	for (const spec of briefs.specs) if (spec.kind !== "change" && !first.has(spec.id)) first.set(spec.id, spec);
	return [...first.values()].flatMap((spec) => {
		const one = touch(facts, briefs, {
			spec: require_config.withoutSince(spec),
			day
		});
		return one === void 0 ? [] : [{
			...one,
			spec
		}];
	});
}
/** Undefined where the newer edition cannot be composed: its own build says why. */
function touch(facts, { templates, kinds = require_open_workspace.builtinKinds }, { spec, day }) {
	const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : void 0;
	if (kind === void 0) return void 0;
	const now = composedOrNot(() => composeView(facts, spec, templates, kind));
	if (now?.document === void 0) return void 0;
	const older = require_open_workspace.olderFacts(facts, day);
	const old = require_open_workspace.hasSubject(older.known, spec, kind.subject) ? composedOrNot(() => composeView(older, spec, templates, kind)) : void 0;
	const edition = ({ document, figures }) => document === void 0 ? [] : [{
		language: spec.language,
		document,
		figures,
		factsHash: require_open_workspace.unhashed
	}];
	const compared = compareBriefs(spec.id, old === void 0 ? [] : edition(old), edition(now));
	const { status, touched } = compared;
	const moved = movedFigures(compared);
	if (status === "added") return {
		spec,
		status,
		figures: moved
	};
	return {
		spec,
		status: touched.length === 0 ? "same" : moved.length > 0 ? "figures" : "words",
		figures: moved
	};
}
/** A fault of another brief is told when that brief is made, and takes no notice with it. */
function composedOrNot(compose) {
	try {
		return compose();
	} catch {
		return;
	}
}
// src/press/load-file-reader.ts
/** What pdf.js draws with. Nothing is drawn here: it only must find the names when it is loaded. */
var drawing = [
	"DOMMatrix",
	"ImageData",
	"Path2D"
];
async function loadFileReader() {
	for (const name of drawing) if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
	const { warn } = console;
	console.warn = () => void 0;
	try {
		return await Promise.resolve().then(() => require("./check-file-DqsmrYnO.js"));
	} finally {
		console.warn = warn;
	}
}
// src/press/known-briefs.ts
var known = /* @__PURE__ */ new WeakMap();
/** The same for every job of a workspace: what changed in the other briefs is worked out once a day, for all languages. */
function factsWithBriefs(workspace) {
	const made = known.get(workspace) ?? factsOf(workspace);
	known.set(workspace, made);
	return made;
}
function factsOf(workspace) {
	const { facts, templates, kinds } = workspace;
	let specs;
	return withBriefs(facts, {
		get specs() {
			specs ??= require_plan.planJobs(workspace).jobs.map(({ spec }) => spec);
			return specs;
		},
		templates,
		kinds
	});
}
// src/press/run-job.ts
/** A fault of our own while one brief is made must not take the others with it. */
async function guarded(job, work) {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof require_world.BriefError) {
			const { code: rule, message, remedy } = cause;
			return {
				rule,
				severity: "error",
				message,
				place: { path: job.stem },
				remedy,
				cause
			};
		}
		return {
			rule: "render-fault",
			severity: "error",
			message: cause instanceof Error ? cause.message : String(cause),
			place: { path: job.stem },
			remedy: "report this fault with the brief's data and template",
			cause
		};
	}
}
function isFinding(value) {
	return "rule" in value;
}
function named(job, findings) {
	return findings.map((f) => ({
		...f,
		brief: job.spec.id,
		language: job.spec.language
	}));
}
async function composeJob(workspace, job) {
	const { templates, kinds } = workspace;
	const facts = factsWithBriefs(workspace);
	const result = await guarded(job, () => composeBrief(facts, job.spec, templates, kinds));
	if (isFinding(result)) return {
		document: void 0,
		figures: [],
		factsHash: "",
		facts: /* @__PURE__ */ new Uint8Array(),
		findings: named(job, [result]),
		wording: []
	};
	const { diagnostics, ...composed } = result;
	const wording = require_open_workspace.settleWording(composed.wording, workspace.config.rules ?? {});
	return {
		...composed,
		findings: named(job, diagnostics),
		wording: named(job, wording)
	};
}
/** What the reader of finished files finds. */
async function verifyPrinted(job, pdf, printed) {
	const { verifyPdf } = await loadFileReader();
	const found = await guarded(job, () => verifyPdf(pdf, printed));
	return named(job, isFinding(found) ? [found] : found);
}
async function runJob(workspace, job, fonts, verification) {
	const composed = await composeJob(workspace, job);
	const { document, figures, factsHash } = composed;
	const findings = [...composed.findings, ...composed.wording];
	if (document === void 0 || require_subject_of.hasErrors(findings)) return {
		job,
		edition: void 0,
		findings
	};
	const printed = await guarded(job, () => printPdf(document, job.spec, fonts, composed));
	if (isFinding(printed)) return {
		job,
		edition: void 0,
		findings: [...findings, ...named(job, [printed])]
	};
	const all = [...findings, ...named(job, printed.diagnostics)];
	if (printed.bytes === void 0 || require_subject_of.hasErrors(all)) return {
		job,
		edition: void 0,
		findings: all
	};
	const { bytes: pdf, pages, places } = printed;
	const edition = {
		document,
		figures,
		factsHash,
		pdf,
		pages,
		places
	};
	const read = verification === "full" ? await verifyPrinted(job, pdf, printed) : [];
	return {
		job,
		edition: require_subject_of.hasErrors(read) ? void 0 : edition,
		findings: [...all, ...read]
	};
}
Object.defineProperty(exports, "BrokenPdf", {
	enumerable: true,
	get: function() {
		return BrokenPdf;
	}
});
Object.defineProperty(exports, "Parser", {
	enumerable: true,
	get: function() {
		return Parser;
	}
});
Object.defineProperty(exports, "bareText", {
	enumerable: true,
	get: function() {
		return bareText;
	}
});
Object.defineProperty(exports, "bytesOf", {
	enumerable: true,
	get: function() {
		return bytesOf;
	}
});
Object.defineProperty(exports, "checkFurniture", {
	enumerable: true,
	get: function() {
		return checkFurniture;
	}
});
Object.defineProperty(exports, "compareBriefs", {
	enumerable: true,
	get: function() {
		return compareBriefs;
	}
});
Object.defineProperty(exports, "compareNodes", {
	enumerable: true,
	get: function() {
		return compareNodes;
	}
});
Object.defineProperty(exports, "composeJob", {
	enumerable: true,
	get: function() {
		return composeJob;
	}
});
Object.defineProperty(exports, "composeView", {
	enumerable: true,
	get: function() {
		return composeView;
	}
});
Object.defineProperty(exports, "drawChart", {
	enumerable: true,
	get: function() {
		return drawChart;
	}
});
Object.defineProperty(exports, "encodeLines", {
	enumerable: true,
	get: function() {
		return encodeLines;
	}
});
Object.defineProperty(exports, "figurePlaces", {
	enumerable: true,
	get: function() {
		return figurePlaces;
	}
});
Object.defineProperty(exports, "groupDigits", {
	enumerable: true,
	get: function() {
		return groupDigits;
	}
});
Object.defineProperty(exports, "headingAnchor", {
	enumerable: true,
	get: function() {
		return headingAnchor;
	}
});
Object.defineProperty(exports, "jsonLines", {
	enumerable: true,
	get: function() {
		return jsonLines;
	}
});
Object.defineProperty(exports, "latin", {
	enumerable: true,
	get: function() {
		return latin;
	}
});
Object.defineProperty(exports, "loadFileReader", {
	enumerable: true,
	get: function() {
		return loadFileReader;
	}
});
Object.defineProperty(exports, "markAnchor", {
	enumerable: true,
	get: function() {
		return markAnchor;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf$1;
	}
});
Object.defineProperty(exports, "nodesOfDocument", {
	enumerable: true,
	get: function() {
		return nodesOfDocument;
	}
});
Object.defineProperty(exports, "noteAnchor", {
	enumerable: true,
	get: function() {
		return noteAnchor;
	}
});
Object.defineProperty(exports, "noteMark", {
	enumerable: true,
	get: function() {
		return noteMark$1;
	}
});
Object.defineProperty(exports, "numberOf", {
	enumerable: true,
	get: function() {
		return numberOf$1;
	}
});
Object.defineProperty(exports, "ownerOf", {
	enumerable: true,
	get: function() {
		return ownerOf$1;
	}
});
Object.defineProperty(exports, "placesOf", {
	enumerable: true,
	get: function() {
		return placesOf$1;
	}
});
Object.defineProperty(exports, "printPdf", {
	enumerable: true,
	get: function() {
		return printPdf;
	}
});
Object.defineProperty(exports, "readToUnicode", {
	enumerable: true,
	get: function() {
		return readToUnicode;
	}
});
Object.defineProperty(exports, "reportFault", {
	enumerable: true,
	get: function() {
		return reportFault$1;
	}
});
Object.defineProperty(exports, "runJob", {
	enumerable: true,
	get: function() {
		return runJob;
	}
});
Object.defineProperty(exports, "sheetCharts", {
	enumerable: true,
	get: function() {
		return sheetCharts;
	}
});
Object.defineProperty(exports, "shownCodes", {
	enumerable: true,
	get: function() {
		return shownCodes;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf$3;
	}
});
Object.defineProperty(exports, "visitContent", {
	enumerable: true,
	get: function() {
		return visitContent;
	}
});
