const require_printed_figures = require("./printed-figures-D92bbxbW.js");
// ../../packages/render/src/document/structure.ts
var isTable = (value) => typeof value === "object" && value !== null;
function bonesOf({ blocks }) {
	const bones = [];
	const visit = (node) => {
		if (!isTable(node)) return;
		const name = nameOf(node);
		if (name !== void 0) {
			const place = node["place"];
			bones.push({
				name,
				...place !== void 0 && { place }
			});
		}
		Object.values(node).forEach(visit);
	};
	visit(blocks);
	return bones;
}
function nameOf({ type, level, id }) {
	if (type === "heading") return `heading of level ${String(level)}`;
	if (type !== "table" && type !== "chart") return void 0;
	return typeof id === "string" ? `${type} "${id}"` : type;
}
// src/press/lock-step.ts
/**
* Of a document before it is printed.
* @param places where each figure stands on paper, once it has been printed: what is not there counts as not printed
*/
function outlineOf(document, places) {
	const onPaper = places && new Set(places.map(({ figure }) => figure));
	const isOnPaper = ({ figure }) => onPaper?.has(figure) !== false;
	const prints = require_printed_figures.printedFigures(document).filter(isOnPaper);
	return {
		prints: [...new Map(prints.map((print) => [print.figure, print])).values()],
		bones: bonesOf(document)
	};
}
function printsOf({ outline }) {
	return new Map(outline.prints.map((print) => [print.figure, print]));
}
function finding({ spec }, { related, ...difference }) {
	return {
		severity: "error",
		...difference,
		...related !== void 0 && { related: [related] },
		brief: spec.id,
		language: spec.language
	};
}
/** The first edition is the measure. */
function compareEditions(editions) {
	const [first, ...others] = editions;
	if (first === void 0) return [];
	return others.flatMap((other) => {
		const figures = compareFigures(first, other);
		return figures.length > 0 ? figures : compareBones(first, other);
	});
}
function compareFigures(first, other) {
	const [wanted, found] = [printsOf(first), printsOf(other)];
	const [name, language] = [first.job.spec.language, other.job.spec.language];
	const differ = (print, message, also) => finding(other.job, {
		rule: "editions-differ",
		message,
		place: {
			...print.place,
			path: print.figure
		},
		related: also?.place,
		remedy: `print "${print.figure}" in the template of every language`
	});
	const missing = [...wanted.values()].flatMap((print) => {
		const here = found.get(print.figure);
		if (here?.value === print.value) return [];
		const what = here === void 0 ? "does not print it" : `prints "${here.value}"`;
		const message = `the ${name} edition prints "${print.figure}" as "${print.value}", the ${language} edition ${what}`;
		return [differ(here ?? print, message, here && print)];
	});
	const extra = [...found.values()].filter(({ figure }) => !wanted.has(figure)).map((print) => differ(print, `the ${language} edition prints "${print.figure}", the ${name} edition does not`));
	return [...missing, ...extra];
}
/** Where the two part for the first time. */
function compareBones(first, other) {
	const [wanted, found] = [first.outline.bones, other.outline.bones];
	const at = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex((_, index) => wanted[index]?.name !== found[index]?.name);
	if (at < 0) return [];
	const [one, two] = [wanted[at], found[at]];
	const [name, language] = [first.job.spec.language, other.job.spec.language];
	const of = (bone) => bone === void 0 ? "nothing more" : `a ${bone.name}`;
	return [finding(other.job, {
		rule: "edition-structure",
		message: `where the ${name} edition has ${of(one)}, the ${language} edition has ${of(two)}`,
		place: two?.place ?? one?.place ?? {},
		related: two === void 0 ? void 0 : one?.place,
		remedy: "give every edition the same headings, tables and charts in the same order"
	})];
}
Object.defineProperty(exports, "compareEditions", {
	enumerable: true,
	get: function() {
		return compareEditions;
	}
});
Object.defineProperty(exports, "outlineOf", {
	enumerable: true,
	get: function() {
		return outlineOf;
	}
});
