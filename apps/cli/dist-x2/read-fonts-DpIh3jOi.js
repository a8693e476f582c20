const require_world = require("./world-CHlqNqXv.js");
const require_backend = require("./backend-Br0xg4Y_.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
// ../../packages/render/src/pdf/subset-truetype.ts
/** Programs of the last documents, by face and glyphs: an edition made again has the same glyphs, mostly. */
var programs = /* @__PURE__ */ new WeakMap();
var mostPrograms = 16;
/** Codes in order of inclusion; 0 is .notdef. */
function createSubset(face) {
	const glyphs = [0];
	const codes = /* @__PURE__ */ new Map([[0, 0]]);
	const includeGlyph = (id) => {
		const known = codes.get(id);
		if (known !== void 0) return known;
		const code = glyphs.push(id) - 1;
		codes.set(id, code);
		return code;
	};
	const encodeOnce = () => {
		const ofFace = programs.get(face) ?? /* @__PURE__ */ new Map();
		programs.set(face, ofFace);
		const key = glyphs.join();
		const program = ofFace.get(key) ?? {
			bytes: encode(face, glyphs, includeGlyph),
			glyphs: [...glyphs]
		};
		ofFace.delete(key);
		ofFace.set(key, program);
		const [oldest] = ofFace.keys();
		if (ofFace.size > mostPrograms && oldest !== void 0) ofFace.delete(oldest);
		glyphs.push(...program.glyphs.slice(glyphs.length));
		return program.bytes;
	};
	return {
		glyphs,
		includeGlyph,
		encode: encodeOnce
	};
}
function tableOf(face, tag) {
	const table = face.table(tag);
	return table && new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
}
function encode(face, glyphs, includeGlyph) {
	const outlines = [];
	for (let code = 0; code < glyphs.length; code += 1) outlines.push(outlineOf(face, glyphs[code] ?? 0, includeGlyph));
	const count = glyphs.length;
	const starts = [];
	let length = 0;
	for (const outline of outlines) {
		starts.push(length);
		length += outline.length + outline.length % 2;
	}
	starts.push(length);
	const glyf = new Uint8Array(length);
	outlines.forEach((outline, code) => {
		glyf.set(outline, starts[code]);
	});
	const isLong = length > mostInShort;
	const loca = new Uint8Array((isLong ? 4 : 2) * starts.length);
	const places = require_open_workspace.viewOf(loca);
	starts.forEach((start, code) => {
		if (isLong) places.setUint32(4 * code, start);
		else places.setUint16(2 * code, start / 2);
	});
	return assemble([
		["cvt ", tableOf(face, "cvt ")],
		["fpgm", tableOf(face, "fpgm")],
		["glyf", glyf],
		["head", changed(face, "head", [[50, isLong ? 1 : 0]], [8])],
		["hhea", changed(face, "hhea", [[34, count]])],
		["hmtx", metricsOf(face, glyphs)],
		["loca", loca],
		["maxp", changed(face, "maxp", [[4, count]])],
		["prep", tableOf(face, "prep")]
	].flatMap(([tag, bytes]) => bytes === void 0 ? [] : [{
		tag,
		bytes
	}]));
}
/** Starts in words of two bytes, in sixteen bits. */
var mostInShort = 131070;
var padded = (length) => length + 3 & -4;
/** A table with some of its 16-bit fields set, and some of its 32-bit ones cleared. */
function changed(face, tag, fields, cleared = []) {
	const table = tableOf(face, tag)?.slice();
	if (table === void 0) return void 0;
	const view = require_open_workspace.viewOf(table);
	for (const [at, value] of fields) view.setUint16(at, value);
	for (const at of cleared) view.setUint32(at, 0);
	return table;
}
function metricsOf(face, glyphs) {
	const table = new Uint8Array(4 * glyphs.length);
	const view = require_open_workspace.viewOf(table);
	glyphs.forEach((id, code) => {
		view.setUint16(4 * code, face.advance(id));
		view.setInt16(4 * code + 2, face.bearing(id));
	});
	return table;
}
var wordArguments = 1;
var oneScale = 8;
var moreParts = 32;
var twoScales = 64;
var twoByTwo = 128;
function outlineOf(face, id, includeGlyph) {
	const outline = face.outline(id);
	if (outline.length === 0 || require_open_workspace.viewOf(outline).getInt16(0) >= 0) return outline;
	const copy = outline.slice();
	const view = require_open_workspace.viewOf(copy);
	for (let at = 10, flags = moreParts; (flags & moreParts) !== 0;) {
		flags = view.getUint16(at);
		view.setUint16(at + 2, includeGlyph(view.getUint16(at + 2)));
		at += (flags & wordArguments) !== 0 ? 8 : 6;
		if ((flags & oneScale) !== 0) at += 2;
		else if ((flags & twoScales) !== 0) at += 4;
		else if ((flags & twoByTwo) !== 0) at += 8;
	}
	return copy;
}
function checksum(bytes) {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) {
		const word = (bytes[at] ?? 0) << 24 | (bytes[at + 1] ?? 0) << 16 | (bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0);
		sum = sum + word | 0;
	}
	return sum >>> 0;
}
/** Header, directory in order of tags, tables on four bytes. */
function assemble(tables) {
	const count = tables.length;
	const first = 12 + 16 * count;
	const total = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), first);
	const font = new Uint8Array(total);
	const view = require_open_workspace.viewOf(font);
	const power = 2 ** Math.floor(Math.log2(count));
	view.setUint32(0, 65536);
	view.setUint16(4, count);
	view.setUint16(6, 16 * power);
	view.setUint16(8, Math.log2(power));
	view.setUint16(10, 16 * (count - power));
	let offset = first;
	tables.forEach(({ tag, bytes }, index) => {
		const at = 12 + index * 16;
		for (let letter = 0; letter < 4; letter += 1) font[at + letter] = tag.charCodeAt(letter);
		view.setUint32(at + 4, checksum(bytes));
		view.setUint32(at + 8, offset);
		view.setUint32(at + 12, bytes.length);
		font.set(bytes, offset);
		offset += padded(bytes.length);
	});
	return font;
}
// ../../packages/render/src/pdf/to-unicode.ts
/** Codes in a range share their first byte. */
var mostInRange = 256;
var hex = (unit) => unit.toString(16).padStart(4, "0");
/** UTF-16, big end first. */
function unitsOf(text) {
	let units = "";
	for (let at = 0; at < text.length; at += 1) units += hex(text.charCodeAt(at));
	return `<${units}>`;
}
/** @param texts by code, from 0 */
function toUnicodeMap(texts) {
	const ranges = [];
	for (let first = 0; first < texts.length; first += mostInRange) {
		const range = texts.slice(first, first + mostInRange);
		const last = first + range.length - 1;
		ranges.push(`<${hex(first)}><${hex(last)}>[${range.map(unitsOf).join("")}]`);
	}
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join("\n")}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
// ../../packages/render/src/pdf/embedded-face.ts
/** What would end a string of bytes, or be read as another byte in it. ISO 32000-1 7.3.4.2. */
var escapes = new Map([
	"(",
	")",
	"\\",
	"\r"
].map((sign) => [sign, sign === "\r" ? "\\r" : `\\${sign}`]));
function byteSign(byte) {
	const sign = String.fromCharCode(byte);
	return escapes.get(sign) ?? sign;
}
var fixedPitch = 1;
var serifed = 2;
var symbolic = 4;
var script = 8;
var italic = 64;
/** Classes of OS/2 that have serifs, and that of handwriting. */
var isSerifed = (family) => family >= 1 && family <= 7;
var handwriting = 10;
function flagsOf({ isFixedPitch, familyClass, isItalic }) {
	let flags = symbolic;
	if (isFixedPitch) flags |= fixedPitch;
	if (isSerifed(familyClass)) flags |= serifed;
	if (familyClass === handwriting) flags |= script;
	if (isItalic) flags |= italic;
	return flags;
}
var firstLetter = 65;
var letters = 26;
var lettersInTag = 6;
/** Six letters that tell this subset from others of its face, in this file and in any that it is joined to. 9.6.4. */
function tagOf(glyphs) {
	let hash = 2166136261;
	for (const glyph of glyphs) hash = Math.imul(hash ^ glyph, 16777619) >>> 0;
	let tag = "";
	for (let rest = hash; tag.length < lettersInTag; rest = Math.floor(rest / letters)) tag += String.fromCharCode(firstLetter + rest % letters);
	return tag;
}
var EmbeddedFace = class {
	/** Under which the contents of pages name it. */
	id;
	postscriptName;
	#pdf;
	#outlines;
	#facts;
	#subset;
	#scale;
	#widths;
	#texts = ["\0"];
	#codes = /* @__PURE__ */ new Map();
	/** Glyphs that stand for another text as well: the hyphen of a parted word, a no-break space. */
	#others = /* @__PURE__ */ new Map();
	#dictionary;
	#toUnicode;
	/** @param glyphs are embedded first, in this order */
	constructor(pdf, id, { outlines, facts }, glyphs = []) {
		this.id = id;
		this.postscriptName = facts.postscriptName;
		this.#pdf = pdf;
		this.#outlines = outlines;
		this.#facts = facts;
		this.#subset = createSubset(outlines);
		this.#scale = 1e3 / outlines.unitsPerEm;
		this.#widths = [outlines.advance(0) * this.#scale];
		for (const glyph of glyphs) this.codeOf(glyph);
	}
	/** Glyph ids of the face, by code. */
	get glyphs() {
		return this.#subset.glyphs;
	}
	/** Its font dictionary, filled in when the document ends. */
	get dictionary() {
		this.#dictionary ??= this.#pdf.ref();
		return this.#dictionary;
	}
	/** The text of each code, once the document has ended. */
	get toUnicode() {
		return this.#toUnicode;
	}
	codeOf({ id, text }) {
		const known = this.#codes.get(id);
		if (known === void 0) {
			const made = this.#embed(this.#subset.includeGlyph(id), id, text);
			this.#codes.set(id, made);
			return made;
		}
		if (known.text === text) return known;
		const key = `${id} ${text}`;
		const other = this.#others.get(key);
		if (other !== void 0) return other;
		const made = this.#embed(this.#subset.glyphs.push(id) - 1, id, text);
		this.#others.set(key, made);
		return made;
	}
	/** Writes its objects; pdfkit calls it of all faces when the document ends. */
	finalize() {
		const { dictionary } = this;
		const program = this.#pdf.ref();
		program.end(this.#subset.encode());
		const name = `${tagOf(this.#subset.glyphs)}+${this.postscriptName.replaceAll(" ", "_")}`;
		const descriptor = this.#pdf.ref(this.#descriptor(name, program));
		descriptor.end();
		const descendant = this.#pdf.ref({
			Type: "Font",
			Subtype: "CIDFontType2",
			BaseFont: name,
			CIDSystemInfo: {
				Registry: /* @__PURE__ */ new String("Adobe"),
				Ordering: /* @__PURE__ */ new String("Identity"),
				Supplement: 0
			},
			FontDescriptor: descriptor,
			W: [0, this.#widths],
			CIDToGIDMap: "Identity"
		});
		descendant.end();
		const toUnicode = this.#pdf.ref();
		toUnicode.end(toUnicodeMap(this.#texts));
		this.#toUnicode = toUnicode;
		Object.assign(dictionary.data, {
			Type: "Font",
			Subtype: "Type0",
			BaseFont: name,
			Encoding: "Identity-H",
			DescendantFonts: [descendant],
			ToUnicode: toUnicode
		});
		dictionary.end();
	}
	/** StemV says nothing of a face whose program is there. */
	#descriptor(name, program) {
		const { ascent, descent, capHeight, xHeight, italicAngle, box } = this.#facts;
		return {
			Type: "FontDescriptor",
			FontName: name,
			Flags: flagsOf(this.#facts),
			FontBBox: box.map((units) => units * this.#scale),
			ItalicAngle: italicAngle,
			Ascent: ascent * this.#scale,
			Descent: descent * this.#scale,
			CapHeight: (capHeight || ascent) * this.#scale,
			XHeight: xHeight * this.#scale,
			StemV: 0,
			FontFile2: program
		};
	}
	#embed(code, id, text) {
		const width = this.#outlines.advance(id) * this.#scale;
		this.#widths[code] = width;
		this.#texts[code] = text;
		return {
			bytes: byteSign(code >>> 8) + byteSign(code & 255),
			width,
			text
		};
	}
};
// ../../packages/render/src/pdf/layout-table.ts
/** The table holds what is not read here; whoever asked turns to an engine that reads all. */
var NotRead = class extends Error {};
/**
* The lookups of those features for a script in the language that it has by default, in the order they work in.
* @param script its tag; one that the table does not name is set as the default
* @param extension the type of a lookup that only says where another lies
* @throws NotRead where a lookup skips glyphs
*/
function lookupsOf(table, script, wanted, extension) {
	const indexes = featuresOf(table, script, wanted).flatMap((at) => listAt(table, at + 2));
	return [...new Set(indexes)].sort((a, b) => a - b).map((index) => readLookup(table, index, extension));
}
function readLookup(table, index, extension) {
	const lookups = table.getUint16(8);
	const at = lookups + table.getUint16(lookups + 2 + 2 * index);
	if (table.getUint16(at + 2) !== 0) throw new NotRead("a lookup that skips glyphs");
	const type = table.getUint16(at);
	const subtables = listAt(table, at + 4).map((offset) => at + offset);
	const [first] = subtables;
	if (type !== extension || first === void 0) return {
		type,
		subtables
	};
	return {
		type: table.getUint16(first + 2),
		subtables: subtables.map((subtable) => subtable + table.getUint32(subtable + 4))
	};
}
/** Where the wanted features of a script lie. */
function featuresOf(table, script, wanted) {
	const scripts = placesByTag(table, table.getUint16(4));
	const at = [script, ...defaultScripts].map((tag) => scripts.get(tag)).find(Boolean);
	if (at === void 0) throw new NotRead("no script by default");
	const byDefault = table.getUint16(at);
	if (byDefault === 0) return [];
	const language = at + byDefault;
	if (table.getUint16(language + 2) !== 65535) throw new NotRead("a required feature");
	const features = table.getUint16(6);
	return listAt(table, language + 4).map((index) => features + 2 + 6 * index).filter((record) => wanted.has(tagAt(table, record))).map((record) => features + table.getUint16(record + 4));
}
var defaultScripts = [
	"DFLT",
	"dflt",
	"latn"
];
/** A list of tags with offsets from where it lies. */
function placesByTag(table, at) {
	const places = /* @__PURE__ */ new Map();
	for (let index = 0; index < table.getUint16(at); index += 1) {
		const record = at + 2 + 6 * index;
		places.set(tagAt(table, record), at + table.getUint16(record + 4));
	}
	return places;
}
function tagAt(table, at) {
	return String.fromCharCode(...[
		0,
		1,
		2,
		3
	].map((letter) => table.getUint8(at + letter)));
}
/** A count and so many 16-bit numbers. */
function listAt(table, at) {
	return Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + 2 * index));
}
/** Index of a glyph in a coverage table, −1 where it is not covered. */
function coverageIndex(table, at, glyph) {
	const count = table.getUint16(at + 2);
	const isList = table.getUint16(at) === 1;
	const width = isList ? 2 : 6;
	const last = at + 4 + (isList ? 0 : 2);
	const index = firstAtLeast(count, glyph, (place) => table.getUint16(last + width * place));
	if (index === count) return -1;
	const found = at + 4 + width * index;
	const start = table.getUint16(found);
	if (isList) return start === glyph ? index : -1;
	return glyph < start ? -1 : table.getUint16(found + 4) + glyph - start;
}
/** Class of a glyph: 0 where the table names none. */
function classOf(table, at, glyph) {
	if (table.getUint16(at) === 1) {
		const index = glyph - table.getUint16(at + 2);
		return index >= 0 && index < table.getUint16(at + 4) ? table.getUint16(at + 6 + 2 * index) : 0;
	}
	const count = table.getUint16(at + 2);
	const index = firstAtLeast(count, glyph, (place) => table.getUint16(at + 6 + 6 * place));
	if (index === count || glyph < table.getUint16(at + 4 + 6 * index)) return 0;
	return table.getUint16(at + 8 + 6 * index);
}
/** The first of `count` places, their values rising, whose value is at least `wanted`; `count` where none is. */
function firstAtLeast(count, wanted, valueAt) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >> 1;
		if (valueAt(middle) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
// ../../packages/render/src/pdf/character-map.ts
/** Platform and encoding in order of preference: all of Unicode before its first plane. */
var encodings = [
	"3 10",
	"0 6",
	"0 4",
	"3 1",
	"0 3",
	"0 2",
	"0 1",
	"0 0"
];
/** Undefined where the table has another format. */
function readCharacterMap(cmap) {
	const offsets = /* @__PURE__ */ new Map();
	for (let index = 0; index < cmap.getUint16(2); index += 1) {
		const at = 4 + 8 * index;
		offsets.set(`${cmap.getUint16(at)} ${cmap.getUint16(at + 2)}`, cmap.getUint32(at + 4));
	}
	const best = encodings.find((encoding) => offsets.has(encoding)) ?? "";
	const offset = offsets.get(best);
	if (offset === void 0) return void 0;
	const format = cmap.getUint16(offset);
	if (format === 4) return inSegments(cmap, offset);
	return format === 12 ? inGroups(cmap, offset) : void 0;
}
function inSegments(cmap, offset) {
	const bytes = cmap.getUint16(offset + 6);
	const ends = offset + 14;
	const starts = ends + bytes + 2;
	const deltas = starts + bytes;
	const ranges = deltas + bytes;
	const endAt = (index) => cmap.getUint16(ends + 2 * index);
	return (codePoint) => {
		const segment = 2 * firstAtLeast(bytes / 2, codePoint, endAt);
		if (segment === bytes) return 0;
		const start = cmap.getUint16(starts + segment);
		if (codePoint < start) return 0;
		const delta = cmap.getUint16(deltas + segment);
		const range = cmap.getUint16(ranges + segment);
		if (range === 0) return codePoint + delta & 65535;
		const id = cmap.getUint16(ranges + segment + range + 2 * (codePoint - start));
		return id === 0 ? 0 : id + delta & 65535;
	};
}
function inGroups(cmap, offset) {
	const count = cmap.getUint32(offset + 12);
	const groups = offset + 16;
	const endAt = (index) => cmap.getUint32(groups + 12 * index + 4);
	return (codePoint) => {
		const index = firstAtLeast(count, codePoint, endAt);
		if (index === count) return 0;
		const start = cmap.getUint32(groups + 12 * index);
		if (codePoint < start) return 0;
		return cmap.getUint32(groups + 12 * index + 8) + codePoint - start;
	};
}
// ../../packages/render/src/pdf/face-facts.ts
/** Undefined where a table is missing or too old to tell. */
function factsOfFace(face) {
	const [head, hhea, name, os2, post] = [
		"head",
		"hhea",
		"name",
		"OS/2",
		"post"
	].map((tag) => face.table(tag));
	if (!head || !hhea || !name || !os2 || !post || os2.getUint16(0) < 2) return void 0;
	const postscriptName = postscriptNameIn(name);
	if (postscriptName === void 0) return void 0;
	return {
		postscriptName,
		ascent: hhea.getInt16(4),
		descent: hhea.getInt16(6),
		xHeight: os2.getInt16(86),
		capHeight: os2.getInt16(88),
		italicAngle: post.getInt32(4) / 65536,
		box: [
			head.getInt16(36),
			head.getInt16(38),
			head.getInt16(40),
			head.getInt16(42)
		],
		isItalic: (head.getUint16(44) & 2) !== 0,
		isFixedPitch: post.getUint32(12) !== 0,
		familyClass: os2.getUint8(30)
	};
}
/** The same of a face that fontkit has opened. */
function factsOfFont(opened) {
	const font = opened;
	const { postscriptName, ascent, descent, xHeight, capHeight, italicAngle, bbox } = font;
	return {
		postscriptName,
		ascent,
		descent,
		xHeight: xHeight || 0,
		capHeight: capHeight || 0,
		italicAngle,
		box: [
			bbox.minX,
			bbox.minY,
			bbox.maxX,
			bbox.maxY
		],
		isItalic: font.head.macStyle.italic,
		isFixedPitch: Boolean(font.post.isFixedPitch),
		familyClass: (font["OS/2"]?.sFamilyClass ?? 0) >> 8
	};
}
var postscript = 6;
var macintosh = 1;
var windows = 3;
var american = 1033;
/** The last that is in English, of whichever platform: plain characters, by its definition. */
function postscriptNameIn(name) {
	const strings = name.getUint16(4);
	let found;
	for (let index = 0; index < name.getUint16(2); index += 1) {
		const record = 6 + 12 * index;
		const [platform, , language, id, length = 0, offset = 0] = [
			0,
			2,
			4,
			6,
			8,
			10
		].map((field) => name.getUint16(record + field));
		const isWindows = platform === windows && language === american;
		if (id !== postscript || !(isWindows || platform === macintosh && language === 0)) continue;
		const width = isWindows ? 2 : 1;
		const codes = Array.from({ length: length / width }, (_, at) => name.getUint8(strings + offset + width * at + width - 1));
		found = String.fromCharCode(...codes);
	}
	return found;
}
// ../../packages/render/src/pdf/kerning.ts
var pairAdjustment = 2;
var advanceOnly = 4;
/** @throws NotRead where glyphs move in another way */
function kernBy(gpos, lookups) {
	for (const { type, subtables } of lookups) {
		if (type !== pairAdjustment) throw new NotRead("a lookup of more than pairs");
		const isSimple = (at) => gpos.getUint16(at + 4) === advanceOnly && gpos.getUint16(at + 6) === 0;
		if (!subtables.every(isSimple)) throw new NotRead("pairs that move more than the first");
	}
	return (glyph, next) => {
		let sum = 0;
		for (const { subtables } of lookups) for (const at of subtables) {
			const value = pairValue(gpos, at, glyph, next);
			if (value === void 0) continue;
			sum += value;
			break;
		}
		return sum;
	};
}
/** Undefined where the subtable does not speak of the pair. */
function pairValue(gpos, at, glyph, next) {
	const index = coverageIndex(gpos, at + gpos.getUint16(at + 2), glyph);
	if (index === -1) return void 0;
	if (gpos.getUint16(at) === 1) {
		const pairs = at + gpos.getUint16(at + 10 + 2 * index);
		const count = gpos.getUint16(pairs);
		const found = firstAtLeast(count, next, (place) => gpos.getUint16(pairs + 2 + 4 * place));
		if (found === count || gpos.getUint16(pairs + 2 + 4 * found) !== next) return void 0;
		return gpos.getInt16(pairs + 4 + 4 * found);
	}
	const first = classOf(gpos, at + gpos.getUint16(at + 8), glyph);
	const second = classOf(gpos, at + gpos.getUint16(at + 10), next);
	return gpos.getInt16(at + 16 + 2 * (first * gpos.getUint16(at + 14) + second));
}
// ../../packages/render/src/pdf/substitutions.ts
var single = 1;
var ligature = 4;
var context = 5;
var chainedContext = 6;
function substituteBy(gsub, lookups) {
	const isTouched = remembered((glyph) => lookups.some(({ type, subtables }) => isTaken(gsub, type, subtables, glyph)));
	return (glyphs) => {
		if (!glyphs.some(({ id }) => isTouched(id))) return glyphs;
		let now = glyphs;
		for (const { type, subtables } of lookups) if (type === single) now = now.map((glyph) => ({
			...glyph,
			id: replaced(gsub, subtables, glyph.id)
		}));
		else if (type === ligature) now = joined(gsub, subtables, now);
		else if (now.some(({ id }) => isTaken(gsub, type, subtables, id))) return;
		return now;
	};
}
/** The same letters come back all the time. */
function remembered(ask) {
	const known = /* @__PURE__ */ new Map();
	return (glyph) => {
		const answer = known.get(glyph) ?? ask(glyph);
		known.set(glyph, answer);
		return answer;
	};
}
/** By the first subtable that covers it. */
function replaced(gsub, subtables, glyph) {
	for (const at of subtables) {
		const index = coverageIndex(gsub, at + gsub.getUint16(at + 2), glyph);
		if (index === -1) continue;
		if (gsub.getUint16(at) === 1) return glyph + gsub.getInt16(at + 4) & 65535;
		return gsub.getUint16(at + 6 + 2 * index);
	}
	return glyph;
}
function joined(gsub, subtables, glyphs) {
	const made = [];
	for (let from = 0; from < glyphs.length;) {
		const found = findLigature(gsub, subtables, glyphs, from);
		const parts = glyphs.slice(from, from + (found?.length ?? 1));
		const id = found?.id ?? parts[0]?.id ?? 0;
		made.push({
			id,
			text: parts.map(({ text }) => text).join("")
		});
		from += parts.length;
	}
	return made;
}
/** The first of a set whose parts follow: longer ones stand before. */
function findLigature(gsub, subtables, glyphs, from) {
	for (const at of subtables) {
		const index = coverageIndex(gsub, at + gsub.getUint16(at + 2), glyphs[from]?.id ?? 0);
		if (index === -1) continue;
		const set = at + gsub.getUint16(at + 6 + 2 * index);
		for (const offset of listAt(gsub, set)) {
			const length = gsub.getUint16(set + offset + 2);
			const follows = (part) => glyphs[from + part]?.id === gsub.getUint16(set + offset + 2 + 2 * part);
			if (Array.from({ length: length - 1 }, (_, part) => part + 1).every(follows)) return {
				id: gsub.getUint16(set + offset),
				length
			};
		}
	}
}
/** Whether a lookup may begin with that glyph. */
function isTaken(gsub, type, subtables, glyph) {
	return subtables.some((at) => coverageIndex(gsub, at + coverageOf(gsub, type, at), glyph) !== -1);
}
/** Offset of the coverage of the first glyph that a substitution takes. */
function coverageOf(gsub, type, at) {
	const isByCoverage = gsub.getUint16(at) === 3;
	if (isByCoverage && type === context) return gsub.getUint16(at + 6);
	if (!isByCoverage || type !== chainedContext) return gsub.getUint16(at + 2);
	const before = gsub.getUint16(at + 2);
	return gsub.getUint16(at + 6 + 2 * before);
}
// ../../packages/render/src/pdf/plain-shaping.ts
/** Letters of Latin, Greek and Cyrillic, digits, signs, hanzi and their marks: nothing that combines or is invisible. */
var plainText = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0370-\u0377\u037a-\u03e1\u03f0-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u2043\u2045-\u205e\u20a0-\u20bf\u2100-\u22ff\u2460-\u24ff\u2500-\u25ff\u3000-\u3029\u3030\u4e00-\u9fff\uff01-\uff5e\uffe0-\uffe6]+$/;
var substituting = "rvrn ltra ltrm ccmp locl rlig mark mkmk calt clig liga rclt".split(" ");
var positioning = "ltra ltrm mark mkmk calt curs kern".split(" ");
function createPlainShaper(map, gsub, gpos) {
	const read = /* @__PURE__ */ new Map();
	const rulesFor = (script, features) => {
		const key = [script, ...features].join();
		if (read.has(key)) return read.get(key);
		const rules = readRules(script, features, gsub, gpos);
		read.set(key, rules);
		return rules;
	};
	return (text, features) => {
		if (!plainText.test(text)) return void 0;
		const own = Array.from(text, (character) => ({
			id: map(character.charCodeAt(0)),
			text: character
		}));
		if (own.some(({ id }) => id === 0)) return void 0;
		const rules = rulesFor(scriptOf(text), features);
		const glyphs = rules?.substitute(own);
		return glyphs?.map((glyph, at) => {
			const next = glyphs[at + 1];
			const kern = next === void 0 ? 0 : rules?.kern(glyph.id, next.id) ?? 0;
			return {
				...glyph,
				kern
			};
		});
	};
}
var scripts = [
	["latn", /\p{Script=Latin}/u],
	["cyrl", /\p{Script=Cyrillic}/u],
	["grek", /\p{Script=Greek}/u],
	["hani", /\p{Script=Han}/u]
];
var scripted = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;
/** The tag of the script that its first letter has: digits and marks are of all. */
function scriptOf(text) {
	const [letter] = scripted.exec(text) ?? [];
	if (letter === void 0) return "DFLT";
	return scripts.find(([, has]) => has.test(letter))?.[0] ?? "DFLT";
}
/** Undefined where any text of the script may need more than is read here. */
function readRules(script, features, gsub, gpos) {
	const lookups = (table, usual, extension) => lookupsOf(table, script, /* @__PURE__ */ new Set([...usual, ...features]), extension);
	try {
		return {
			substitute: gsub === void 0 ? (glyphs) => glyphs : substituteBy(gsub, lookups(gsub, substituting, 7)),
			kern: gpos === void 0 ? () => 0 : kernBy(gpos, lookups(gpos, positioning, 9))
		};
	} catch (cause) {
		if (cause instanceof NotRead) return void 0;
		throw cause;
	}
}
// ../../packages/render/src/pdf/open-face.ts
/** Set by itself, a hanzi is the glyph that the face has for it: no feature that is on by default changes it. */
var oneHanzi = /^[\u4e00-\u9fff]$/;
/** Texts that a face keeps before it starts afresh: all of the repertoire and many words. */
var mostTexts = 2e4;
function readFace(outlines) {
	const cmap = outlines.table("cmap");
	const map = cmap && readCharacterMap(cmap);
	if (map === void 0) return {
		map,
		shapePlainly: () => void 0
	};
	return {
		map,
		shapePlainly: createPlainShaper(map, outlines.table("GSUB"), outlines.table("GPOS"))
	};
}
var OpenFace = class {
	outlines;
	#parse;
	#parsed;
	#facts;
	#reading;
	#glyphs = /* @__PURE__ */ new Map();
	/** @param parse as fontkit does it, which takes a while: most faces of most briefs need no more than is read here */
	constructor(face, parse) {
		this.#parse = parse;
		this.outlines = new require_open_workspace.TrueType(face);
	}
	/** What a document says of it. */
	get facts() {
		this.#facts ??= factsOfFace(this.outlines) ?? factsOfFont(this.#font);
		return this.#facts;
	}
	get #font() {
		const { file } = this.outlines;
		this.#parsed ??= this.#parse(file.read(0, file.length));
		return this.#parsed;
	}
	get #read() {
		this.#reading ??= readFace(this.outlines);
		return this.#reading;
	}
	has(codePoint) {
		const { map } = this.#read;
		return map === void 0 ? this.#font.hasGlyphForCodePoint(codePoint) : map(codePoint) !== 0;
	}
	shape(text, features) {
		const key = features === void 0 ? text : `${features.join()}\u0000${text}`;
		const known = this.#glyphs.get(key);
		if (known !== void 0) return known;
		const shaped = this.#plainly(text, features) ?? this.#layout(text, features);
		if (this.#glyphs.size >= mostTexts) this.#glyphs.clear();
		this.#glyphs.set(key, shaped);
		return shaped;
	}
	/** Half way between the lowest and the highest of its points, in em. */
	middle(id) {
		const [lowest, highest] = this.outlines.reach(id);
		return (lowest + highest) / 2 / this.outlines.unitsPerEm;
	}
	#plainly(text, features) {
		const { map, shapePlainly } = this.#read;
		const plain = map !== void 0 && features === void 0 && oneHanzi.test(text) ? [{
			id: map(text.charCodeAt(0)),
			text,
			kern: 0
		}] : shapePlainly(text, features ?? []);
		const { outlines } = this;
		return plain?.map(({ id, text: own, kern }) => ({
			id,
			text: own,
			advanceEm: (outlines.advance(id) + kern) / outlines.unitsPerEm
		}));
	}
	#layout(text, features) {
		const run = this.#font.layout(text, features === void 0 ? void 0 : [...features]);
		return run.glyphs.map((glyph, index) => ({
			id: glyph.id,
			text: String.fromCodePoint(...glyph.codePoints),
			advanceEm: (run.positions[index]?.xAdvance ?? 0) / this.outlines.unitsPerEm
		}));
	}
};
// ../../packages/render/src/pdf/fonts.ts
/** Faces of a slot and weight in the order they are asked for a code point; the user's face for rare ones comes last. */
function chain(style) {
	return [...packChain(style), "rare-400"];
}
function packChain(style) {
	const serif = style.weight === 700 ? "serif-700" : "serif-400";
	const sans = `sans-${style.weight}`;
	if (style.slot === "hei") return [
		sans,
		serif,
		"kai-500"
	];
	if (style.slot === "kai") return [
		"kai-500",
		serif,
		"sans-400"
	];
	if (style.slot === "fangsong") return [
		"fangsong-400",
		serif,
		sans,
		"kai-500"
	];
	if (style.slot === "title") return [
		"title-700",
		"serif-700",
		sans,
		"kai-500"
	];
	return [
		serif,
		sans,
		"kai-500"
	];
}
/** Digits, Latin and quotes of WenKai and of the usual 仿宋 are too narrow beside hanzi: those come from song. */
var borrowsLatin = /* @__PURE__ */ new Set(["kai", "fangsong"]);
function isBorrowed(codePoint) {
	return codePoint < 11904 || codePoint >= 65281 && codePoint <= 65374 && codePoint !== 65292;
}
/** Characters that a slot remembers the faces of: all of the repertoire. */
var mostChosen = 2e4;
function faceOf(open, face) {
	const found = open.get(face);
	if (found !== void 0) return found;
	const message = `the font pack has no face "${face}"`;
	throw new require_world.BriefError("face-missing", message, "build the font pack: npm start");
}
function createMeasure(open) {
	const has = (face, codePoint) => open.get(face)?.has(codePoint) ?? false;
	const choose = (codePoint, style) => {
		const faces = chain(style);
		const [own = "serif-400", ...others] = faces;
		return (borrowsLatin.has(style.slot) && isBorrowed(codePoint) ? [...others, own] : faces).find((face) => has(face, codePoint));
	};
	const chosen = /* @__PURE__ */ new Map();
	return {
		face(codePoint, style) {
			const ofSlot = chosen.get(style.slot) ?? /* @__PURE__ */ new Map();
			chosen.set(style.slot, ofSlot);
			const key = codePoint * 1e3 + style.weight;
			if (ofSlot.has(key)) return ofSlot.get(key);
			const face = choose(codePoint, style);
			if (ofSlot.size < mostChosen) ofSlot.set(key, face);
			return face;
		},
		middle: (id, face) => faceOf(open, face).middle(id),
		shape: (text, face, features) => faceOf(open, face).shape(text, features)
	};
}
/** As pdfkit opens it: it brings fontkit along. */
function parse(bytes) {
	const pdf = new require_backend.BriefPdf({});
	pdf.font(bytes);
	return pdf._font.font;
}
/** @param files face key → TrueType, as bytes or as a file that is read where it is asked */
function openFonts(files) {
	const open = new Map(Array.from(files, ([face, file]) => [face, new OpenFace(file, parse)]));
	return {
		measure: createMeasure(open),
		faces: [...open.keys()],
		embed: (pdf, face, id, glyphs) => new EmbeddedFace(pdf, id, faceOf(open, face), glyphs)
	};
}
// src/press/read-fonts.ts
function readFonts(world, { faces }) {
	const all = /* @__PURE__ */ new Map();
	for (const [face, path] of world.findFaces()) all.set(face, world.openFile(path));
	for (const [face, path] of faces) all.set(face, world.readBytes(path));
	return openFonts(all);
}
Object.defineProperty(exports, "openFonts", {
	enumerable: true,
	get: function() {
		return openFonts;
	}
});
Object.defineProperty(exports, "readFonts", {
	enumerable: true,
	get: function() {
		return readFonts;
	}
});
