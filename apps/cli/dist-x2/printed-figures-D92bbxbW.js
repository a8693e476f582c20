const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_world = require("./world-CHlqNqXv.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
// ../../packages/render/src/view/slice.ts
/** The newest slice of each dataset: the editions of one brief follow each other. */
var newest = /* @__PURE__ */ new WeakMap();
/**
* The rows of its project for a sheet; all facts for a brief about more than one, or one that compares two days.
* @see Kind.isOfOneProject
*/
function sliceFor(facts, spec, kind) {
	const { project, since } = spec.parameters;
	if (kind?.isOfOneProject !== true || project === void 0 || since !== void 0) return facts;
	return {
		known: sliceNamed(facts.known, project),
		on: refuseDay
	};
}
/** By id or key. */
function sliceNamed(known, wanted) {
	const kept = newest.get(known);
	if (kept?.project === wanted) return kept.slice;
	const id = require_read_dataset.indexOf(known).projects.has(wanted) ? wanted : known.projects.find(({ key }) => key === wanted)?.id ?? wanted;
	const slice = require_open_workspace.sliceOfProject(known, id);
	newest.set(known, {
		project: wanted,
		slice
	});
	return slice;
}
function refuseDay(day) {
	throw new require_world.BriefError("slice-of-one-day", `a sheet of one day asks for the facts of ${day}`, "report this: give the kind no isOfOneProject if it compares days");
}
// ../../packages/render/src/document/printed-figures.ts
function isFigure(node) {
	return "type" in node && node.type === "figure" && "figure" in node;
}
/** Every node of a document has its place of this type, where it has one. */
function placeIn(node) {
	return "place" in node ? node.place : void 0;
}
function wordsOf(inlines) {
	return inlines.map((inline) => {
		if (inline.type === "text") return inline.text;
		return "content" in inline ? wordsOf(inline.content) : "";
	}).join("");
}
/** Figures stand in inlines, table cells, charts and key figures alike: every branch is looked into. */
function printedFigures(document) {
	const prints = [];
	const visit = (node, around) => {
		if (typeof node !== "object" || node === null) return;
		if (isFigure(node)) {
			const { figure, value, content } = node;
			const print = {
				figure,
				value,
				text: wordsOf(content)
			};
			prints.push(around === void 0 ? print : {
				...print,
				place: around
			});
			return;
		}
		const place = placeIn(node) ?? around;
		for (const inner of Object.values(node)) visit(inner, place);
	};
	visit(document.blocks, void 0);
	visit(document.foot, void 0);
	return prints;
}
/** Figure id → the words of its first print. */
function displays(document) {
	const first = /* @__PURE__ */ new Map();
	for (const { figure, text } of printedFigures(document)) if (!first.has(figure)) first.set(figure, text);
	return first;
}
Object.defineProperty(exports, "displays", {
	enumerable: true,
	get: function() {
		return displays;
	}
});
Object.defineProperty(exports, "printedFigures", {
	enumerable: true,
	get: function() {
		return printedFigures;
	}
});
Object.defineProperty(exports, "sliceFor", {
	enumerable: true,
	get: function() {
		return sliceFor;
	}
});
