const require_schemas = require("./schemas-Bva5bYun.js");
const require_printed_figures = require("./printed-figures-D92bbxbW.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
// src/press/figures-signature.ts
/** Of every document, and another on every day. */
var isAsOf = ({ id }) => /^[^/]+\/asOf$/.test(id);
function sign(figures) {
	const lines = figures.filter((figure) => !isAsOf(figure)).map(({ id, value, unit }) => JSON.stringify([
		id,
		value ?? null,
		unit
	])).toSorted();
	return require_sha256.sha256(lines.join("\n"));
}
/** Of those that a document prints. */
function signatureOf(document, figures) {
	const printed = require_printed_figures.displays(document);
	return sign(figures.filter(({ id }) => printed.has(id)));
}
var FiguresFile = require_schemas.object({ figures: require_schemas.array(require_schemas.object({
	id: require_schemas.string(),
	value: require_schemas.nullable(require_schemas.string()),
	unit: require_schemas.string()
})) });
/** Of a figures.json; undefined for what is none. */
function signatureIn(text) {
	try {
		const { data } = FiguresFile.safeParse(JSON.parse(text));
		return data && sign(data.figures);
	} catch {
		return;
	}
}
Object.defineProperty(exports, "signatureIn", {
	enumerable: true,
	get: function() {
		return signatureIn;
	}
});
Object.defineProperty(exports, "signatureOf", {
	enumerable: true,
	get: function() {
		return signatureOf;
	}
});
