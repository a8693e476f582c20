const require_schemas = require("./schemas-Bva5bYun.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
let node_path = require("node:path");
let node_zlib = require("node:zlib");
// src/press/artifact.ts
var mark = "";
/** A row's name in an artifact. */
var nameRow = ({ table, id }) => `${mark}${table}/${id}`;
/** The same memory. */
var bufferOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
/** As JSON writes the beginning of a row's name. */
var nameBegins = JSON.stringify(mark).slice(0, -1);
/** ASCII, and nothing in it that JSON writes otherwise but the mark. */
var isPlain = /^"(?:\\u0001)?[ !#-[\]-~]*"$/;
/** Names of rows in figures.json → where they stand now. */
function withRowPlaces(figures, placeOf) {
	const place = (literal) => {
		const name = isPlain.test(literal) ? literal.slice(nameBegins.length, -1) : String(JSON.parse(Buffer.from(literal, "latin1").toString("utf8"))).slice(1);
		const cut = name.indexOf("/");
		const placed = JSON.stringify(placeOf({
			table: name.slice(0, cut),
			id: name.slice(cut + 1)
		}));
		return isPlain.test(placed) ? placed : Buffer.from(placed).toString("latin1");
	};
	const known = /* @__PURE__ */ new Map();
	const placed = (literal) => {
		const found = known.get(literal) ?? place(literal);
		known.set(literal, found);
		return found;
	};
	const bytes = bufferOf(figures);
	const pieces = [];
	for (let from = 0; from < bytes.length;) {
		const to = pieceEnd(bytes, from);
		const text = bytes.toString("latin1", from, to).replace(rowNames, placed);
		pieces.push(Buffer.from(text, "latin1"));
		from = to;
	}
	return Buffer.concat(pieces);
}
var rowNames = /"\\u0001(?:[^"\\]|\\.)*"/g;
var leastPiece = 32768;
/** In front of a row's name: none is cut. */
function pieceEnd(bytes, from) {
	const end = bytes.indexOf(nameBegins, from + leastPiece);
	return end === -1 ? bytes.length : end;
}
/** In front of a path in the workspace that an artifact was made in: it may be read in another. */
var inWorkspace = `${mark}/`;
function mapFiles(head, map) {
	const moved = (place) => place.file === void 0 ? place : {
		...place,
		file: map(place.file)
	};
	const placed = (one) => one.place === void 0 ? one : {
		...one,
		place: moved(one.place)
	};
	const { prints, bones } = head.outline;
	return {
		...head,
		findings: head.findings.map(placed).map(({ related, ...finding }) => ({
			...finding,
			...related === void 0 ? {} : { related: related.map(moved) }
		})),
		outline: {
			prints: prints.map(placed),
			bones: bones.map(placed)
		}
	};
}
/** As it is kept and sent: with no path of the workspace's own in it. */
function withoutFolder(head, folder) {
	return mapFiles(head, (file) => file.startsWith(`${folder}${node_path.sep}`) ? inWorkspace + file.slice(folder.length + 1) : file);
}
/** Where the workspace lies that it is read for. */
function inFolder(head, folder) {
	return mapFiles(head, (file) => file.startsWith(inWorkspace) ? (0, node_path.join)(folder, file.slice(inWorkspace.length)) : file);
}
/** A finding at a line of a table is told anew, since the line may be another by then. */
function isKept({ findings }) {
	return findings.every(({ place }) => place.file?.endsWith(".csv") !== true);
}
/** Of the parts as they lie there; of text as it is unpacked, too. */
var Lengths = require_schemas.object({
	head: require_schemas.int(),
	pdf: require_schemas.int(),
	html: require_schemas.tuple([require_schemas.int(), require_schemas.int()]),
	figures: require_schemas.tuple([require_schemas.int(), require_schemas.int()])
});
/** Of zlib. */
var leastChunk = 64;
function encodeArtifact({ head, pdf, html, figures }) {
	const told = Buffer.from(JSON.stringify(head));
	const pack = (text) => (0, node_zlib.deflateRawSync)(text, { level: 1 });
	const [packedHtml, packedFigures] = [pack(html), pack(figures)];
	const lengths = {
		head: told.length,
		pdf: pdf.length,
		html: [packedHtml.length, html.length],
		figures: [packedFigures.length, figures.length]
	};
	const body = Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...[
		told,
		pdf,
		packedHtml,
		packedFigures
	]]);
	return new Uint8Array(Buffer.concat([Buffer.from(`${require_sha256.sha256(body)}\n`), body]));
}
/** Undefined for anything but the very bytes that were encoded. */
function decodeArtifact(bytes) {
	const all = bufferOf(bytes);
	const body = all.subarray(65);
	if (all.toString("latin1", 0, 65) !== `${require_sha256.sha256(body)}\n`) return void 0;
	const end = body.indexOf("\n");
	const lengths = Lengths.parse(JSON.parse(body.toString("utf8", 0, end)));
	let at = end + 1;
	const take = (length) => {
		at += length;
		return body.subarray(at - length, at);
	};
	const [told, pdf] = [take(lengths.head), take(lengths.pdf)];
	const unpack = ([length, whole]) => (0, node_zlib.inflateRawSync)(take(length), { chunkSize: Math.max(whole, leastChunk) });
	const [html, figures] = [unpack(lengths.html), unpack(lengths.figures)];
	return {
		head: JSON.parse(told.toString("utf8")),
		pdf: new Uint8Array(pdf),
		html,
		figures
	};
}
Object.defineProperty(exports, "decodeArtifact", {
	enumerable: true,
	get: function() {
		return decodeArtifact;
	}
});
Object.defineProperty(exports, "encodeArtifact", {
	enumerable: true,
	get: function() {
		return encodeArtifact;
	}
});
Object.defineProperty(exports, "inFolder", {
	enumerable: true,
	get: function() {
		return inFolder;
	}
});
Object.defineProperty(exports, "isKept", {
	enumerable: true,
	get: function() {
		return isKept;
	}
});
Object.defineProperty(exports, "nameRow", {
	enumerable: true,
	get: function() {
		return nameRow;
	}
});
Object.defineProperty(exports, "withRowPlaces", {
	enumerable: true,
	get: function() {
		return withRowPlaces;
	}
});
Object.defineProperty(exports, "withoutFolder", {
	enumerable: true,
	get: function() {
		return withoutFolder;
	}
});
