const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
// ../../packages/render/src/document/tags.ts
var any = {};
var required = { required: true };
var oneOf = (...words) => ({
	pattern: new RegExp(`^(${words.join("|")})$`),
	expected: words.join(", ")
});
var must = (attribute) => ({
	...attribute,
	required: true
});
var id = {
	pattern: /^[A-Za-z0-9][\w.-]*$/,
	expected: "letters, digits and . - _"
};
var whole = {
	pattern: /^[1-9]\d?$/,
	expected: "a whole number from 1 to 99"
};
var aligns = {
	pattern: /^(left|center|right)( (left|center|right))*$/,
	expected: "left, center or right for each column, parted by single spaces"
};
var weights = {
	pattern: /^\d+(\.\d+)?( \d+(\.\d+)?)*$/,
	expected: "a number for each column, 0 for its natural width"
};
var address = {
	pattern: /^(https?:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+)$/i,
	expected: "an https, http or mailto address"
};
/** Inlines without links and marks. */
var words = [
	"data",
	"em",
	"small",
	"span",
	"strong",
	"sub",
	"sup"
];
var inline = [
	...words,
	"a",
	"br",
	"cite",
	"ref"
];
/** Running text: it may mark notes. */
var running = [...inline, "note"];
var phrase = {
	attributes: {},
	children: running,
	text: true
};
/** Titles, captions, furniture, and notes themselves: no note stands in them. */
var title = {
	attributes: {},
	children: inline,
	text: true
};
var group = (children, once = []) => ({
	attributes: {},
	children,
	text: false,
	once
});
var leaf = (attributes) => ({
	attributes,
	children: [],
	text: false
});
var section = {
	...title,
	attributes: { id }
};
var cell = {
	...phrase,
	attributes: {
		colspan: whole,
		rowspan: whole
	}
};
var blocks = [...[
	"h1",
	"h2",
	"h3",
	"h4",
	"p",
	"ul",
	"ol",
	"table",
	"chart",
	"key-figures",
	"dl",
	"aside"
], ...[
	"h5",
	"columns",
	"landscape",
	"together",
	"toc",
	"signature",
	"imprint",
	"page-break"
]];
var without = (...left) => blocks.filter((tag) => !left.includes(tag));
/** What is no page of its own, and stands at no fixed place. */
var flowing = without("landscape", "imprint", "page-break");
var paragraphClasses = [
	...[
		"note",
		"source",
		"subtitle",
		"kicker",
		"scope"
	],
	...[
		"author",
		"abstract",
		"affiliation"
	],
	...[
		"recipient",
		"annexes",
		"annex",
		"annotation"
	]
];
var tags = {
	brief: {
		attributes: {
			title: required,
			numbering: oneOf("chinese", "decimal", "none"),
			mark: any,
			draft: any
		},
		children: [
			"masthead",
			"foot",
			...blocks
		],
		text: false,
		once: [
			"masthead",
			"foot",
			"imprint"
		]
	},
	masthead: {
		attributes: {
			name: required,
			issuer: any,
			"storage-note": any,
			mark: any,
			"copy-number": any,
			secrecy: any,
			urgency: any
		},
		children: [
			"number",
			"signers",
			"issue",
			"date"
		],
		text: false,
		once: [
			"number",
			"signers",
			"issue",
			"date"
		]
	},
	number: title,
	signers: {
		attributes: { label: required },
		children: ["signer"],
		text: false
	},
	signer: title,
	issue: title,
	date: title,
	foot: title,
	h1: title,
	h2: section,
	h3: section,
	h4: section,
	h5: section,
	p: {
		attributes: { class: oneOf(...paragraphClasses) },
		children: [...running, "right"],
		text: true,
		once: ["right"]
	},
	right: title,
	ul: group(["li"]),
	ol: {
		...group(["li"]),
		attributes: { class: oneOf("source") }
	},
	li: {
		...phrase,
		attributes: { id },
		children: [
			...running,
			"ul",
			"ol"
		],
		once: ["ul", "ol"]
	},
	table: {
		attributes: {
			id,
			columns: must(aligns),
			weights,
			unit: any,
			class: oneOf("compact"),
			continued: any,
			span: oneOf("all")
		},
		children: [
			"caption",
			"thead",
			"tbody",
			"tfoot"
		],
		text: false,
		once: [
			"caption",
			"thead",
			"tbody",
			"tfoot"
		]
	},
	caption: title,
	thead: group(["tr"]),
	tbody: group(["tr"]),
	tfoot: group(["tr"]),
	tr: {
		attributes: { indent: {
			pattern: /^[0-4]$/,
			expected: "a level from 0 to 4"
		} },
		children: ["th", "td"],
		text: false
	},
	th: cell,
	td: cell,
	chart: {
		attributes: {
			id,
			type: must(oneOf("columns", "bars", "line", "dot", "share", "tiles", "progress", "timeline")),
			unit: any,
			steps: oneOf("yes"),
			span: oneOf("all")
		},
		children: [
			"caption",
			"series",
			"datum"
		],
		text: false,
		once: ["caption"]
	},
	series: leaf({
		id: must(id),
		label: required
	}),
	datum: {
		attributes: {
			key: required,
			label: required,
			detail: any,
			series: id,
			accent: oneOf("yes")
		},
		children: ["data"],
		text: false,
		once: ["data"]
	},
	"key-figures": {
		...group(["key-figure"]),
		attributes: { class: oneOf("pull") }
	},
	"key-figure": group([
		"value",
		"label",
		"basis"
	], [
		"value",
		"label",
		"basis"
	]),
	value: phrase,
	label: phrase,
	basis: phrase,
	dl: group(["dt", "dd"]),
	dt: title,
	dd: phrase,
	aside: {
		...phrase,
		attributes: { class: must(oneOf("editor", "conflict", "question", "none", "change")) }
	},
	columns: group(["column"]),
	column: group(flowing),
	landscape: group(flowing),
	together: group(flowing.filter((tag) => tag !== "together")),
	imprint: group(["line"]),
	line: {
		attributes: { label: any },
		children: [...inline, "right"],
		text: true,
		once: ["right"]
	},
	signature: {
		...group(["issuer", "date"], ["issuer", "date"]),
		attributes: { sealed: oneOf("yes", "no") }
	},
	issuer: title,
	toc: leaf({
		depth: oneOf("2", "3"),
		title: any
	}),
	"page-break": leaf({}),
	data: {
		attributes: {
			value: required,
			"data-figure": must({
				pattern: /\S/,
				expected: "a figure id"
			})
		},
		children: words.filter((tag) => tag !== "data"),
		text: true
	},
	cite: leaf({ "data-source": must(id) }),
	a: {
		attributes: { href: must(address) },
		children: words,
		text: true
	},
	strong: phrase,
	em: phrase,
	small: phrase,
	sup: phrase,
	sub: phrase,
	span: {
		...phrase,
		attributes: { class: must(oneOf("nobr", "dots")) }
	},
	br: leaf({}),
	ref: leaf({
		to: must(id),
		page: oneOf("yes", "no")
	}),
	note: title
};
var tagOf = (name) => Object.hasOwn(tags, name) ? tags[name] : void 0;
// ../../packages/render/src/templates/check-view.ts
var flag = {
	shape: "flag",
	path: ""
};
/** @param name `portfolio/zh-CN`; nothing is said of a template that is not there */
function checkView(templates, name, schema) {
	const check = {
		templates,
		diagnostics: [],
		printed: /* @__PURE__ */ new Set(),
		used: /* @__PURE__ */ new Set(),
		contexts: /* @__PURE__ */ new Map(),
		seen: /* @__PURE__ */ new Set()
	};
	const spec = templates.get(name);
	if (spec?.outline !== void 0) {
		const view = {
			shape: schema,
			path: ""
		};
		const scope = {
			file: spec.file ?? name,
			contexts: [view],
			names: /* @__PURE__ */ new Map(),
			callers: []
		};
		checkSteps(spec.outline, scope, check);
	}
	return check;
}
function checkSteps(steps, scope, check) {
	for (const step of steps) if (step.type === "print") checkPrint(step.value, scope, check);
	else if (step.type === "helper") checkHelper(step, scope, check);
	else if (step.type === "partial") checkPartial(step, scope, check);
	else checkBlock(step, scope, check);
}
function placeOf(at, { file }) {
	return {
		file,
		line: at[0],
		column: at[1]
	};
}
function report(at, fault, scope, { diagnostics }) {
	const { callers } = scope;
	diagnostics.push({
		severity: "error",
		place: placeOf(at, scope),
		...callers.length > 0 && { related: callers },
		...fault
	});
}
function checkPrint(value, scope, check) {
	const typed = typeOf(value, scope, check);
	if (typed === void 0 || typed.shape === "words") return;
	const { shape } = typed;
	const isLeaf = typeof shape === "string" && shape !== "flag" && shape !== "citations";
	const helper = shape === "text" ? "text" : "figure";
	report(value.at, {
		rule: "view-object-printed",
		message: `"${value.words}" is printed as it stands, but it is ${require_open_workspace.describeShape(shape)}`,
		remedy: isLeaf ? `print it by its helper: {{${helperFor(shape) ?? helper} ${value.words}}}` : "print one of its strings, or a Figure through its helper",
		found: value.words,
		expected: require_open_workspace.describeShape("words")
	}, scope, check);
}
var takes = new Map(Object.entries(require_open_workspace.helperTakes));
/** The one helper that takes nothing but this type. */
function helperFor(shape) {
	return preferred.find((name) => takes.get(name)?.flat().join() === shape);
}
/** Of helpers that take one type, the plain ones. */
var preferred = [
	"amount",
	"count",
	"date",
	"measure",
	"percent",
	"text"
];
/** Helpers whose output carries the figure: what is only asked of, cited or agreed with is not printed. */
var silent = /* @__PURE__ */ new Set([
	"cite",
	"plural",
	"literal",
	"text"
]);
function checkHelper(step, scope, check) {
	for (const [, value] of step.options) typeOf(value, scope, check);
	const types = takes.get(step.name) ?? [];
	step.values.forEach((value, index) => {
		const typed = typeOf(value, scope, check);
		const wanted = types[index];
		if (typed === void 0 || wanted === void 0) return;
		if (!wanted.some((one) => isTaken(typed.shape, one))) report(step.at, wrongType(step.name, value, typed.shape, wanted), scope, check);
		else if (!silent.has(step.name)) check.printed.add(typed.path);
	});
}
function isTaken(shape, taken) {
	if (taken === "cited") return hasSources(shape);
	if (taken === "comparison" || taken === "period") return require_open_workspace.isGroup(shape);
	return shape === taken || shape === "figure" && taken !== "text" && taken !== "quoted";
}
/** A figure, a row or list that has sources, the id of a source. */
function hasSources(shape) {
	if (require_open_workspace.isRows(shape)) return shape.every(hasSources);
	if (require_open_workspace.isGroup(shape)) return require_open_workspace.namesOf(shape).some((name) => name === "sources" || name === "key");
	return shape !== "flag" && shape !== "text";
}
var takenWords = {
	cited: "a row with sources",
	quoted: "a quoted string",
	comparison: "a comparison",
	period: "a period"
};
function takenText(wanted) {
	const figures = wanted.flatMap((one) => require_open_workspace.isLeaf(one) ? [one] : []);
	const others = wanted.filter((one) => !require_open_workspace.isLeaf(one));
	return [...figures.length > 3 ? ["a figure"] : figures.map(require_open_workspace.describeShape), ...others.map((one) => takenWords[one] ?? one)].join(" or ");
}
function wrongType(name, value, shape, wanted) {
	const words = value.type === "path" ? value.words : "the value";
	const expected = takenText(wanted);
	const helper = typeof shape === "string" ? helperFor(shape) : void 0;
	const byHelper = helper && `use the helper for this type: {{${helper} ${words}}}`;
	const asIs = shape === "words" ? `print it as it stands: {{${words}}}` : void 0;
	return {
		rule: "wrong-helper-argument",
		message: `{{${name}}} takes ${expected}, but "${words}" is ${require_open_workspace.describeShape(shape)}`,
		remedy: byHelper ?? asIs ?? "hand the helper a value of the type it prints",
		found: require_open_workspace.describeShape(shape),
		expected
	};
}
function checkBlock(step, scope, check) {
	const [value] = step.values;
	const typed = value && typeOf(value, scope, check);
	const inner = typed && innerScope(step, typed, scope, check);
	if (inner !== void 0) checkSteps(step.body, inner, check);
	checkSteps(step.otherwise, scope, check);
}
/** What the body of a block sees; undefined where its subject does not fit. */
function innerScope({ name, at, names, values }, { shape, path }, scope, check) {
	const opens = (context) => ({
		...scope,
		contexts: [...scope.contexts, context],
		names: new Map([...scope.names, ...names.slice(0, 1).map((one) => [one, context])])
	});
	const [value] = values;
	const words = value?.type === "path" ? value.words : "the value";
	const refuse = (expected, remedy) => {
		report(at, {
			rule: "template-wrong-argument",
			message: `{{#${name}}} takes ${expected}, but "${words}" is ${require_open_workspace.describeShape(shape)}`,
			remedy,
			found: require_open_workspace.describeShape(shape),
			expected
		}, scope, check);
	};
	if (name === "each" || name === "list") {
		if (!require_open_workspace.isRows(shape)) return refuse("a list of rows", "walk a list of the view; a group is opened by {{#with}}");
		const [row] = shape;
		return row === void 0 ? void 0 : opens({
			shape: row,
			path: `${path}/*`
		});
	}
	if (name === "with") {
		if (require_open_workspace.isGroup(shape)) return opens({
			shape,
			path
		});
		return refuse("a group of values", "open a group of the view, or walk a list with {{#each}}");
	}
	if (shape !== "words" && !require_open_workspace.isGroup(shape)) return scope;
	return refuse("a flag, a list, a Figure or a Text", "give the view a flag (hasX), or compare with (eq a b)");
}
function checkPartial(step, scope, check) {
	const [given] = step.values;
	const context = given === void 0 ? scope.contexts.at(-1) : typeOf(given, scope, check);
	const options = step.options.flatMap(([name, value]) => {
		const typed = typeOf(value, scope, check);
		return typed === void 0 ? [] : [[name, typed.shape]];
	});
	const file = partialName(step.name, check.templates);
	if (file === void 0) {
		const names = [...check.templates.keys()];
		const message = `there is no partial "${step.name}"`;
		const remedy = require_subject_of.suggestName(step.name, names);
		report(step.at, {
			rule: "template-missing-partial",
			message,
			remedy,
			found: step.name
		}, scope, check);
		return;
	}
	if (context === void 0) return;
	const key = `${file} ${context.path} ${options.map(([name]) => name).join()}`;
	const spec = check.templates.get(file);
	if (check.seen.has(key) || spec?.outline === void 0) return;
	check.seen.add(key);
	const shape = options.length > 0 && require_open_workspace.isGroup(context.shape) ? {
		...context.shape,
		...Object.fromEntries(options)
	} : context.shape;
	const known = check.contexts.get(file);
	check.contexts.set(file, known === void 0 ? shape : require_open_workspace.mergeShapes(known, shape));
	const inner = {
		file: spec.file ?? file,
		contexts: [{
			shape,
			path: context.path
		}],
		names: /* @__PURE__ */ new Map(),
		callers: [placeOf(step.at, scope), ...scope.callers]
	};
	checkSteps(spec.outline, inner, check);
}
/** `sources` is `partials/sources`. */
function partialName(name, templates) {
	return [name, `partials/${name}`].find((one) => templates.has(one));
}
/** The type of a value; undefined where it has none, which is told, or is typed in the template. */
function typeOf(value, scope, check) {
	if (value.type === "literal") return void 0;
	if (value.type === "call") {
		for (const inner of value.values) typeOf(inner, scope, check);
		return flag;
	}
	const start = startOf(value, scope);
	return start && walk(start.typed, start.parts, {
		value,
		scope,
		check
	});
}
function startOf({ words, parts, depth, isData }, { contexts, names }) {
	const [first = "", ...rest] = parts;
	if (isData) {
		const [view] = contexts;
		if (first !== "root") return {
			typed: flag,
			parts: []
		};
		return view && {
			typed: view,
			parts: rest
		};
	}
	const named = /^(this\b|\.\.?\/)/.test(words) ? void 0 : names.get(first);
	if (named !== void 0) return {
		typed: named,
		parts: rest
	};
	const context = contexts.at(-1 - depth);
	return context && {
		typed: context,
		parts
	};
}
function walk(from, parts, asked) {
	const [name, ...rest] = parts;
	if (name === void 0) return from;
	const { shape, path } = from;
	if (path === "") asked.check.used.add(name);
	if (require_open_workspace.isGroup(shape)) {
		const inner = require_open_workspace.shapeIn(shape, name);
		if (inner === void 0) return unknownPath(from, name, asked);
		return walk({
			shape: inner,
			path: path === "" ? name : `${path}/${name}`
		}, rest, asked);
	}
	return unknownPath(from, name, asked);
}
function unknownPath({ shape, path }, name, { value, scope, check }) {
	const where = path === "" ? "the view" : `"${path}"`;
	const fault = require_open_workspace.isGroup(shape) ? {
		message: `${where} has no "${name}"`,
		remedy: require_subject_of.suggestName(name, require_open_workspace.namesOf(shape))
	} : {
		message: `${where} is ${require_open_workspace.describeShape(shape)} and has no "${name}"`,
		remedy: require_open_workspace.isRows(shape) ? `walk it with {{#each}}, test it with {{#if}}` : "end the path here, and print it by its helper"
	};
	const rule = !require_open_workspace.isGroup(shape) && !require_open_workspace.isRows(shape) && shape !== "words" ? "view-figure-opened" : "view-unknown-path";
	report(value.at, {
		rule,
		...fault,
		found: value.words
	}, scope, check);
}
/** Paths of the figures of a schema. */
function figurePaths(shape, path = "") {
	if (require_open_workspace.isRows(shape)) return shape.flatMap((row) => figurePaths(row, `${path}/*`));
	if (require_open_workspace.isGroup(shape)) return Object.entries(shape).flatMap(([name, inner]) => figurePaths(inner, [path, name.replace(/\?$/, "")].filter((part) => part !== "").join("/")));
	return shape !== "words" && shape !== "flag" && shape !== "text" && shape !== "citations" ? [path] : [];
}
/** What every view brings with it; no template needs to print it. */
var frame = [
	"asOf",
	"brief",
	"issuer",
	"form",
	"edition",
	"sources"
];
/** Names of a view that have figures, and that no template uses in any way. */
function unusedItems(view, used) {
	const items = figurePaths(view).map((path) => path.split("/")[0] ?? path);
	return [...new Set(items)].filter((item) => !used.has(item) && !frame.includes(item));
}
Object.defineProperty(exports, "checkView", {
	enumerable: true,
	get: function() {
		return checkView;
	}
});
Object.defineProperty(exports, "tagOf", {
	enumerable: true,
	get: function() {
		return tagOf;
	}
});
Object.defineProperty(exports, "tags", {
	enumerable: true,
	get: function() {
		return tags;
	}
});
Object.defineProperty(exports, "unusedItems", {
	enumerable: true,
	get: function() {
		return unusedItems;
	}
});
