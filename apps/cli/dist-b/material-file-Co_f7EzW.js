require("./kept-code-C0cZi0dN.js");
let node_v8 = require("node:v8");
let node_zlib = require("node:zlib");
// src/queue/material-file.ts
/** Those that a workspace is read by; the others are nobody's business on another machine. */
var variables = ["BRIEF_PROFILE", "SOURCE_DATE_EPOCH"];
function encodeOpening(opening) {
	const environment = Object.fromEntries(variables.map((name) => [name, opening.environment[name]]));
	return (0, node_zlib.deflateRawSync)((0, node_v8.serialize)({
		...opening,
		environment
	}), { level: 1 });
}
/** @param bytes as they were encoded: whoever reads them has looked at their hash */
function decodeOpening(bytes) {
	return (0, node_v8.deserialize)((0, node_zlib.inflateRawSync)(bytes));
}
exports.decodeOpening = decodeOpening;
exports.encodeOpening = encodeOpening;
