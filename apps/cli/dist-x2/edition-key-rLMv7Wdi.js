const require_config = require("./config-D5HCvckG.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_printed_figures = require("./printed-figures-D92bbxbW.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
// src/press/edition-key.ts
var hash = (...texts) => require_sha256.sha256(texts.map((one) => `${one}\0`).join(""));
/** Digits of the hash of lines: enough to see that they are others. */
var linesLength = 16;
var fewRows = 20;
function textsOfTable(dataset, table) {
	const { name, keyColumn } = table;
	const all = require_config.rowsOf(dataset, table);
	if (all.length === 0) return ["", ""];
	let last;
	const lines = all.map((row) => {
		const { file, line } = dataset.places.get(require_read_dataset.rowKey({
			table: name,
			id: String(row[keyColumn])
		})) ?? {};
		const told = file === last ? `:${line}` : `${file}:${line}`;
		last = file;
		return told;
	});
	const texts = [JSON.stringify(all), lines.join("\n")];
	return all.length <= fewRows ? texts : [hash(texts[0]), hash(texts[1])];
}
function hashOfFacts(dataset, last) {
	const texts = require_config.tables.map((table) => {
		const rows = dataset[table.rows];
		const known = last.get(table.name);
		if (known?.rows === rows) return known.made;
		const made = textsOfTable(dataset, table);
		last.set(table.name, {
			rows,
			made
		});
		return made;
	});
	return {
		hash: hash(...texts.map(([rows]) => rows)),
		rowLines: hash(...texts.map(([, lines]) => lines)).slice(0, linesLength),
		rows: require_config.countRows(dataset)
	};
}
function hashOfWhole(dataset, files) {
	if (files === void 0) return void 0;
	return {
		hash: files,
		rowLines: files.slice(0, linesLength),
		rows: require_config.countRows(dataset)
	};
}
/** Own templates that a brief is printed by: those that it names, and theirs. Those that ship are the programme's. */
function ownTemplates(names, templates, own) {
	if (own.size === 0) return [];
	const found = new Set(names);
	for (const name of found) for (const called of partialsIn(templates.get(name)?.outline ?? [])) found.add(called).add(`partials/${called}`);
	return [...found].flatMap((name) => own.get(name) ?? []);
}
function partialsIn(outline) {
	return outline.flatMap((step) => {
		if (step.type === "partial") return [step.name];
		return step.type === "block" ? [...partialsIn(step.body), ...partialsIn(step.otherwise)] : [];
	});
}
/** @returns the key of each job of a workspace; what they share is worked out once */
function keysOf(workspace, surroundings) {
	const { programme, fonts, verification } = surroundings;
	const { facts, dataset, kinds, kindCode, definitions, templates, config } = workspace;
	const own = workspace.templateSources;
	const slices = /* @__PURE__ */ new WeakMap();
	const last = /* @__PURE__ */ new Map();
	const whole = hashOfWhole(dataset, surroundings.dataset) ?? hashOfFacts(dataset, last);
	const rules = hash(JSON.stringify(config.rules ?? {}), verification);
	const everything = hash(JSON.stringify([...own]), JSON.stringify(definitions), JSON.stringify([...kindCode]), JSON.stringify(config));
	const printedBy = /* @__PURE__ */ new Map();
	const templateOf = ({ kind, language }, others) => {
		const name = `${kind}/${language}`;
		const shown = others === "" ? name : `${name}/${others}`;
		const made = printedBy.get(shown) ?? hash(...ownTemplates([name, `${kind}/zh-CN`], templates, own), others);
		printedBy.set(shown, made);
		return made;
	};
	const factsOf = (dataset) => {
		const made = slices.get(dataset) ?? hashOfFacts(dataset, last);
		slices.set(dataset, made);
		return made;
	};
	return ({ spec }) => {
		const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : void 0;
		const sliced = require_printed_figures.sliceFor(facts, spec, kind);
		const { hash: rowsHash, rowLines, rows } = sliced === facts ? whole : factsOf(sliced.known);
		const others = kind !== void 0 && kind === require_open_workspace.builtinKinds[spec.kind] && spec.parameters["since"] === void 0 && spec.kind !== "change" ? "" : everything;
		const parts = {
			facts: rowsHash,
			brief: hash(JSON.stringify(spec)),
			template: templateOf(spec, others),
			rules,
			fonts,
			programme
		};
		return {
			key: hash(...Object.values(parts)),
			parts,
			rowLines,
			rows
		};
	};
}
Object.defineProperty(exports, "keysOf", {
	enumerable: true,
	get: function() {
		return keysOf;
	}
});
