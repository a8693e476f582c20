require("./kept-code-C0cZi0dN.js");
const require_run_job = require("./run-job-xEQt7Zfw.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_pdf = require("./pdf-B25wY3Pw.js");
const require_pdf_worker = require("./pdf.worker-CiK5Xa2D.js");
// ../../packages/render/src/read/cross-references.ts
function expectWord(parser, wanted) {
	const at = parser.at;
	if (isWord(parser.next(), wanted)) return;
	throw new require_run_job.BrokenPdf(`"${wanted}" is missing`, at);
}
var isWord = (found, wanted) => typeof found === "object" && found?.type === "word" && found.word === wanted;
function whole(parser) {
	const at = parser.at;
	const value = parser.next(false);
	if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
	throw new require_run_job.BrokenPdf("a whole number is missing", at);
}
function readTrailer(parser) {
	const at = parser.at;
	const trailer = parser.next();
	if (typeof trailer === "object" && trailer?.type === "dictionary") return trailer;
	throw new require_run_job.BrokenPdf("the trailer is no dictionary", at);
}
/** A table in plain digits, and the trailer after it. */
function readTable(parser) {
	expectWord(parser, "xref");
	const places = /* @__PURE__ */ new Map();
	for (;;) {
		const at = parser.at;
		const first = parser.next(false);
		if (isWord(first, "trailer")) return {
			places,
			trailer: readTrailer(parser).entries
		};
		if (typeof first !== "number") throw new require_run_job.BrokenPdf("the cross-reference table is broken", at);
		const count = whole(parser);
		for (let index = 0; index < count; index += 1) {
			const offset = whole(parser);
			whole(parser);
			if (isWord(parser.next(false), "n")) places.set(first + index, { offset });
		}
	}
}
/** Rows as PNG packs them, each byte as its difference from the one above: as we write them, and unpacked. */
function unfiltered(data, columns, at) {
	const rows = Math.floor(data.length / (columns + 1));
	const out = new Uint8Array(rows * columns);
	for (let row = 0; row < rows; row += 1) {
		const from = row * (columns + 1);
		const kind = data[from];
		if (kind !== 0 && kind !== 2) throw new require_run_job.BrokenPdf("a row of the table is packed otherwise", at);
		for (let column = 0; column < columns; column += 1) {
			const to = row * columns + column;
			const above = kind === 2 && row > 0 ? out[to - columns] ?? 0 : 0;
			out[to] = (data[from + 1 + column] ?? 0) + above;
		}
	}
	return out;
}
/** The bytes of all rows, and how many each field has. */
function rowsOf({ stream: { entries, start }, data }) {
	const w = entries.get("W");
	const widths = typeof w === "object" && w?.type === "array" ? w.items.map((one) => require_run_job.numberOf(one) ?? -1) : [];
	const rowLength = widths.reduce((sum, width) => sum + width, 0);
	if (widths.length !== 3 || widths.some((width) => width < 0 || width > 6) || rowLength === 0) throw new require_run_job.BrokenPdf("the cross-reference table is broken", start);
	const parms = entries.get("DecodeParms");
	if (typeof parms !== "object" || parms?.type !== "dictionary") return {
		widths,
		rowLength,
		data
	};
	const predictor = require_run_job.numberOf(parms.entries.get("Predictor")) ?? 1;
	if (predictor === 1) return {
		widths,
		rowLength,
		data
	};
	const columns = require_run_job.numberOf(parms.entries.get("Columns"));
	if (predictor < 10 || columns !== rowLength) throw new require_run_job.BrokenPdf("the cross-reference table is packed otherwise", start);
	return {
		widths,
		rowLength,
		data: unfiltered(data, columns, start)
	};
}
/** @param table a cross-reference stream, with what it holds unpacked */
function readTableStream(table) {
	const { entries, start } = table.stream;
	if (entries.has("Index")) throw new require_run_job.BrokenPdf("the cross-reference table has gaps", start);
	const { widths, rowLength, data } = rowsOf(table);
	const places = /* @__PURE__ */ new Map();
	const [first = 0, second = 0, third = 0] = widths;
	const field = (from, length) => {
		let value = 0;
		for (let at = from; at < from + length; at += 1) value = 256 * value + (data[at] ?? 0);
		return value;
	};
	for (let row = 0; (row + 1) * rowLength <= data.length; row += 1) {
		const at = row * rowLength;
		const kind = first === 0 ? 1 : field(at, first);
		const value = field(at + first, second);
		if (kind === 1) places.set(row, { offset: value });
		if (kind === 2) places.set(row, {
			pack: value,
			at: field(at + first + second, third)
		});
	}
	return {
		places,
		trailer: entries
	};
}
// ../../packages/render/src/read/file.ts
var nothing = /* @__PURE__ */ new Map();
/** A page's content of ours is a hundredth of it: what unpacks to more is no file of ours. */
var largestStream = 1 << 27;
function openPack(bytes, entries, at) {
	const [count, first] = [require_run_job.numberOf(entries.get("N")), require_run_job.numberOf(entries.get("First"))];
	if (count === void 0 || first === void 0) throw new require_run_job.BrokenPdf("an object stream does not say what it holds", at);
	const text = require_run_job.latin(bytes);
	const parser = new require_run_job.Parser(bytes, 0, text);
	const starts = [];
	for (let index = 0; index < count; index += 1) starts.push({
		number: whole(parser),
		offset: first + whole(parser)
	});
	return {
		bytes,
		text,
		starts
	};
}
var OpenFile = class {
	bytes;
	trailer;
	#places;
	#packs = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	#text;
	constructor(bytes) {
		this.bytes = bytes;
		this.#text = require_run_job.latin(bytes);
		const start = this.#text.lastIndexOf("startxref");
		if (start < 0) throw new require_run_job.BrokenPdf("it does not say where its objects stand", bytes.length);
		const table = whole(new require_run_job.Parser(bytes, start + 9, this.#text));
		const { places, trailer } = this.#readTable(table);
		if (trailer.has("Prev")) throw new require_run_job.BrokenPdf("it was changed after it was written", table);
		this.#places = places;
		this.trailer = trailer;
	}
	#readTable(offset) {
		const parser = new require_run_job.Parser(this.bytes, offset, this.#text);
		if (this.#text.startsWith("xref", offset)) return readTable(parser);
		const stream = this.#readObject(parser, whole(parser), offset);
		if (typeof stream !== "object" || stream?.type !== "stream") throw new require_run_job.BrokenPdf("the cross-reference table is missing", offset);
		return readTableStream({
			stream,
			data: this.data(stream)
		});
	}
	get catalog() {
		return this.entries(this.trailer.get("Root"));
	}
	get numbers() {
		return [...this.#places.keys()];
	}
	offsetOf(number) {
		const place = this.#places.get(number);
		const own = place !== void 0 && "pack" in place ? this.#places.get(place.pack) : place;
		return own !== void 0 && "offset" in own ? own.offset : 0;
	}
	resolve(value) {
		if (typeof value !== "object" || value?.type !== "ref") return value ?? null;
		const known = this.#known.get(value.number);
		if (known !== void 0) return known;
		const place = this.#places.get(value.number);
		const object = place === void 0 ? null : this.#read(value.number, place);
		this.#known.set(value.number, object);
		return object;
	}
	#read(number, place) {
		if ("pack" in place) return this.#readPacked(number, place);
		const parser = new require_run_job.Parser(this.bytes, place.offset, this.#text);
		if (whole(parser) !== number) throw new require_run_job.BrokenPdf(`object ${number} does not stand where it should`, place.offset);
		return this.#readObject(parser, number, place.offset);
	}
	/** @param parser stands after the number of the object */
	#readObject(parser, number, offset) {
		whole(parser);
		expectWord(parser, "obj");
		const object = parser.next();
		if (typeof object === "object" && object?.type === "ref") throw new require_run_job.BrokenPdf(`object ${number} is a mere reference`, offset);
		if (typeof object !== "object" || object?.type !== "dictionary") return object;
		const start = this.#streamStart(parser);
		return start === void 0 ? object : {
			type: "stream",
			entries: object.entries,
			start
		};
	}
	#readPacked(number, { pack, at }) {
		const { bytes, text, starts } = this.#packOf(pack);
		const start = starts[at];
		if (start?.number !== number) throw new require_run_job.BrokenPdf(`object ${number} is not in its pack`, this.offsetOf(pack));
		return new require_run_job.Parser(bytes, start.offset, text).next();
	}
	#packOf(number) {
		const known = this.#packs.get(number);
		if (known !== void 0) return known;
		const place = this.#places.get(number);
		const stream = place !== void 0 && "offset" in place ? this.resolve({
			type: "ref",
			number
		}) : null;
		const at = this.offsetOf(number);
		if (typeof stream !== "object" || stream?.type !== "stream") throw new require_run_job.BrokenPdf(`object ${number} holds no others`, at);
		const pack = openPack(this.data(stream), stream.entries, at);
		this.#packs.set(number, pack);
		return pack;
	}
	#streamStart(parser) {
		if (parser.isAtEnd()) return void 0;
		const word = parser.next();
		if (typeof word !== "object" || word?.type !== "word" || word.word !== "stream") return;
		const isTwo = this.bytes[parser.at] === 13 && this.bytes[parser.at + 1] === 10;
		return parser.at + (isTwo ? 2 : 1);
	}
	entries(value) {
		const object = this.resolve(value);
		if (typeof object !== "object" || object === null) return nothing;
		return object.type === "dictionary" || object.type === "stream" ? object.entries : nothing;
	}
	items(value) {
		const object = this.resolve(value);
		return typeof object === "object" && object?.type === "array" ? object.items : [];
	}
	data({ entries, start }) {
		const length = require_run_job.numberOf(this.resolve(entries.get("Length")));
		if (length === void 0 || length < 0 || start + length > this.bytes.length) throw new require_run_job.BrokenPdf("a stream is longer than the file", start);
		const raw = this.bytes.subarray(start, start + length);
		const filter = this.resolve(entries.get("Filter") ?? null);
		if (filter === null) return raw;
		if (require_run_job.nameOf(filter) !== "FlateDecode") throw new require_run_job.BrokenPdf("a stream's filter is unknown", start);
		try {
			const data = require_read_dataset.unzlibSync(raw);
			if (data.length <= largestStream) return data;
		} catch (cause) {
			const why = cause instanceof Error ? cause.message : String(cause);
			throw new require_run_job.BrokenPdf(`a stream does not unpack: ${why}`, start);
		}
		throw new require_run_job.BrokenPdf("a stream unpacks to more than it may", start);
	}
};
/** @throws BrokenPdf where the file is not as its own table says */
function openPdf(bytes) {
	const file = new OpenFile(bytes);
	if (require_run_job.nameOf(file.catalog.get("Type")) !== "Catalog") throw new require_run_job.BrokenPdf("it has no catalog", 0);
	return file;
}
// ../../packages/render/src/read/pages.ts
function contentOf(file, page) {
	const content = file.resolve(page.get("Contents"));
	if (typeof content === "object" && content?.type === "stream") return file.data(content);
	throw new require_run_job.BrokenPdf("a page has no content of one stream", 0);
}
function facesOf(file, page, known) {
	const fonts = file.entries(file.entries(page.get("Resources")).get("Font"));
	const faces = /* @__PURE__ */ new Map();
	for (const [name, font] of fonts) {
		const number = typeof font === "object" && font?.type === "ref" ? font.number : -1;
		const face = known.get(number) ?? require_run_job.readToUnicode(file, file.entries(font).get("ToUnicode"));
		if (number >= 0) known.set(number, face);
		faces.set(name, face);
	}
	return faces;
}
function pageOf(file, kid, number, known) {
	const entries = file.entries(kid);
	const object = typeof kid === "object" && kid?.type === "ref" ? kid.number : 0;
	if (require_run_job.nameOf(entries.get("Type")) !== "Page") throw new require_run_job.BrokenPdf(`page ${number} is no page`, file.offsetOf(object));
	const [x = 1, y = 1, widthPt = 0, heightPt = 0] = file.items(entries.get("MediaBox")).map((side) => require_run_job.numberOf(side) ?? NaN);
	if (x !== 0 || y !== 0 || !(widthPt > 0) || !(heightPt > 0)) throw new require_run_job.BrokenPdf(`page ${number} has no size that starts at 0`, file.offsetOf(object));
	return {
		number,
		object,
		entries,
		widthPt,
		heightPt,
		content: contentOf(file, entries),
		faces: facesOf(file, entries, known)
	};
}
function readPdfPages(file) {
	const known = /* @__PURE__ */ new Map();
	const kids = file.items(file.entries(file.catalog.get("Pages")).get("Kids"));
	if (kids.length === 0) throw new require_run_job.BrokenPdf("it has no pages", 0);
	return kids.map((kid, index) => pageOf(file, kid, index + 1, known));
}
// ../../packages/render/src/read/tags.ts
var numberOfRef$1 = (value) => typeof value === "object" && value?.type === "ref" ? value.number : void 0;
var TreeReader = class {
	#file;
	/** Elements that have been met: a tree has no circles, and nothing twice. */
	#met = /* @__PURE__ */ new Set();
	constructor(file) {
		this.#file = file;
	}
	kids(entries, page) {
		const kids = this.#file.resolve(entries.get("K"));
		if (kids === null) return [];
		return (typeof kids === "object" && kids.type === "array" ? kids.items : [entries.get("K") ?? null]).flatMap((kid) => this.#kid(kid, page));
	}
	#kid(kid, page) {
		if (typeof kid === "number") {
			if (page === void 0) throw new require_run_job.BrokenPdf("a tag does not say on which page it is", 0);
			return [{
				type: "content",
				page,
				mcid: kid
			}];
		}
		const entries = this.#file.entries(kid);
		const kind = require_run_job.nameOf(entries.get("Type"));
		if (kind === "MCR") {
			const on = numberOfRef$1(entries.get("Pg")) ?? page;
			const mcid = require_run_job.numberOf(entries.get("MCID"));
			if (on === void 0 || mcid === void 0) throw new require_run_job.BrokenPdf("a tag's content is unnamed", 0);
			return [{
				type: "content",
				page: on,
				mcid
			}];
		}
		if (kind === "OBJR") {
			const object = numberOfRef$1(entries.get("Obj"));
			return object === void 0 ? [] : [{
				type: "annotation",
				object
			}];
		}
		const object = numberOfRef$1(kid);
		if (object === void 0) throw new require_run_job.BrokenPdf("an element of the tags is no object", 0);
		return [this.#element(object, entries)];
	}
	#element(object, entries) {
		const role = require_run_job.nameOf(entries.get("S"));
		const offset = this.#file.offsetOf(object);
		if (role === void 0) throw new require_run_job.BrokenPdf(`element ${object} has no role`, offset);
		if (this.#met.has(object)) throw new require_run_job.BrokenPdf(`element ${object} stands twice`, offset);
		this.#met.add(object);
		return {
			type: "element",
			role,
			object,
			entries,
			children: this.kids(entries, numberOfRef$1(entries.get("Pg")))
		};
	}
};
/** What stands right under the root; nothing where there are no tags. */
function readTags(file) {
	const root = file.entries(file.catalog.get("StructTreeRoot"));
	return new TreeReader(file).kids(root, void 0).flatMap((child) => child.type === "element" ? child : []);
}
// ../../packages/render/src/check/read-pages.ts
/** How far up the ink of a hanzi reaches over the baseline. */
var inkEm = .8;
var identity = [
	1,
	0,
	0,
	1,
	0,
	0
];
var multiply = ([a, b, c, d, e, f], [p, q, r, s, t, u]) => [
	a * p + c * q,
	b * p + d * q,
	a * r + c * s,
	b * r + d * s,
	a * t + c * u + e,
	b * t + d * u + f
];
var apply = ([a, b, c, d, e, f], x, y) => [a * x + c * y + e, b * x + d * y + f];
/** Walks the operators of one page. pdf.js types their arguments as anything: here they are read. */
var PageReader = class {
	glyphs = [];
	shapes = [];
	#heightPt;
	#saved = [];
	#owners = [];
	#faceOf;
	#state = {
		matrix: identity,
		face: "",
		color: "#000000",
		sizePt: 0,
		scale: 1,
		spacingPt: 0,
		risePt: 0
	};
	#line = identity;
	constructor(heightPt, faceOf) {
		this.#heightPt = heightPt;
		this.#faceOf = faceOf;
	}
	take(operator, args) {
		const state = this.#state;
		if (operator === require_pdf.OPS.save) this.#saved.push({ ...state });
		else if (operator === require_pdf.OPS.restore) this.#state = this.#saved.pop() ?? state;
		else if (operator === require_pdf.OPS.transform) state.matrix = multiply(state.matrix, toMatrix(args));
		else if (operator === require_pdf.OPS.beginMarkedContentProps) this.#open(args);
		else if (operator === require_pdf.OPS.beginMarkedContent) this.#owners.push(this.#owners.at(-1));
		else if (operator === require_pdf.OPS.endMarkedContent) this.#owners.pop();
		else if (operator === require_pdf.OPS.constructPath) this.#path(args);
		else this.#takeText(operator, args);
	}
	#takeText(operator, args) {
		const state = this.#state;
		const [first, second] = args;
		if (operator === require_pdf.OPS.setFont) {
			state.face = this.#faceOf(String(first));
			state.sizePt = Number(second);
		} else if (operator === require_pdf.OPS.setFillRGBColor) state.color = String(first);
		else if (operator === require_pdf.OPS.setHScale) state.scale = Number(first) / 100;
		else if (operator === require_pdf.OPS.setCharSpacing) state.spacingPt = Number(first);
		else if (operator === require_pdf.OPS.setTextRise) state.risePt = Number(first);
		else if (operator === require_pdf.OPS.beginText) this.#line = identity;
		else if (operator === require_pdf.OPS.setTextMatrix) this.#line = toMatrix(toNumbers(first));
		else if (operator === require_pdf.OPS.moveText) this.#line = multiply(this.#line, [
			1,
			0,
			0,
			1,
			Number(first),
			Number(second)
		]);
		else if (operator === require_pdf.OPS.showText && Array.isArray(first)) this.#show(first);
	}
	#open([tag, id]) {
		const around = tag === "Artifact" ? void 0 : this.#owners.at(-1);
		this.#owners.push(typeof id === "number" ? id : around);
	}
	#show(items) {
		const { matrix, face, color, sizePt, scale, spacingPt, risePt } = this.#state;
		const toPage = multiply(matrix, this.#line);
		const growth = Math.hypot(toPage[0], toPage[1]);
		let along = 0;
		for (const item of items) {
			if (typeof item === "number") {
				along -= item / 1e3 * sizePt * scale;
				continue;
			}
			const advance = item.width / 1e3 * sizePt * scale;
			const [x, y] = apply(toPage, along, risePt);
			const opposite = apply(toPage, along + advance, risePt + inkEm * sizePt);
			this.glyphs.push({
				text: item.unicode ?? "",
				xPt: x,
				yPt: this.#heightPt - y,
				widthPt: advance * growth,
				sizePt: sizePt * growth,
				isTurned: toPage[0] === 0,
				face,
				color,
				bounds: this.#bounds([x, y], opposite),
				mcid: this.#owners.at(-1)
			});
			along += advance + spacingPt * scale;
		}
		this.#line = multiply(this.#line, [
			1,
			0,
			0,
			1,
			along,
			0
		]);
	}
	#path([operator, , extent]) {
		if (operator === require_pdf.OPS.endPath || !ArrayBuffer.isView(extent)) return;
		const [left = 0, bottom = 0, right = 0, top = 0] = toNumbers(extent);
		const { matrix } = this.#state;
		this.shapes.push(this.#bounds(apply(matrix, left, bottom), apply(matrix, right, top)));
	}
	#bounds([x1, y1], [x2, y2]) {
		const height = this.#heightPt;
		return [
			Math.min(x1, x2),
			height - Math.max(y1, y2),
			Math.max(x1, x2),
			height - Math.min(y1, y2)
		];
	}
};
/** An array of numbers, typed or not. */
function toNumbers(value) {
	return value instanceof Float32Array || Array.isArray(value) ? Array.from(value, Number) : [];
}
function toMatrix(values) {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number);
	return [
		a,
		b,
		c,
		d,
		e,
		f
	];
}
function nameOfFace(faces, id) {
	return ((faces.has(id) ? faces.get(id).name : void 0) ?? "").replace(/^[A-Z]{6}\+/u, "");
}
/** Each page's glyphs and shapes, in the order in which they are drawn. */
async function readPages(bytes) {
	Object.assign(globalThis, { pdfjsWorker: require_pdf_worker.pdf_worker_exports });
	const source = {
		data: new Uint8Array(bytes),
		disableFontFace: true,
		verbosity: 0
	};
	const task = require_pdf.getDocument({
		...source,
		useSystemFonts: false,
		stopAtErrors: true
	});
	try {
		const pdf = await task.promise;
		const pages = [];
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const page = await pdf.getPage(number);
			const [, , widthPt = 0, heightPt = 0] = page.view;
			const { fnArray, argsArray } = await page.getOperatorList();
			const faceOf = (id) => nameOfFace(page.commonObjs, id);
			const reader = new PageReader(heightPt, faceOf);
			fnArray.forEach((operator, index) => {
				reader.take(operator, argsArray[index] ?? []);
			});
			pages.push({
				widthPt,
				heightPt,
				glyphs: reader.glyphs,
				shapes: reader.shapes
			});
			page.cleanup();
		}
		return pages;
	} finally {
		await task.destroy();
	}
}
// ../../packages/render/src/check/finished-file.ts
/** @throws BrokenPdf, or what pdf.js throws, where the file cannot be read */
async function openFinished(bytes) {
	const file = openPdf(bytes);
	if (file.trailer.has("Encrypt")) return {
		file,
		pages: [],
		tags: [],
		drawn: []
	};
	return {
		file,
		pages: readPdfPages(file),
		tags: readTags(file),
		drawn: await readPages(bytes)
	};
}
/** Every dictionary of the file, also those inside other objects. */
function dictionariesOf(file) {
	const found = [];
	const visit = (value, object) => {
		if (typeof value !== "object" || value === null) return;
		if (value.type === "array") for (const item of value.items) visit(item, object);
		if (value.type !== "dictionary" && value.type !== "stream") return;
		found.push({
			object,
			entries: value.entries,
			isStream: value.type === "stream"
		});
		for (const one of value.entries.values()) visit(one, object);
	};
	for (const number of file.numbers) visit(file.resolve({
		type: "ref",
		number
	}), number);
	return found;
}
var isStream = (value) => typeof value === "object" && value?.type === "stream";
/** Dictionaries of one `Type`. */
var ofType = (file, type) => dictionariesOf(file).filter(({ entries }) => require_run_job.nameOf(entries.get("Type")) === type);
/** The element tree as a list, each before what is under it. */
function elementsOf(tags) {
	return tags.flatMap((element) => [element, ...elementsOf(element.children.flatMap((child) => child.type === "element" ? child : []))]);
}
function annotationsOf({ file, pages }) {
	return pages.flatMap(({ number, entries }) => file.items(entries.get("Annots")).map((annotation) => ({
		page: number,
		object: typeof annotation === "object" && annotation?.type === "ref" ? annotation.number : 0,
		entries: file.entries(annotation)
	})));
}
// ../../packages/render/src/check/pdf-rules/pdf-actions.ts
var allowed = /* @__PURE__ */ new Set(["GoTo", "URI"]);
var pdfActions = {
	id: "pdf-actions",
	clause: "ISO 19005-3 6.5.1",
	remedy: "build the brief again; a programme that it went through has added an action",
	check({ file }) {
		return dictionariesOf(file).flatMap(({ entries, object }) => [
			"A",
			"OpenAction",
			"Next"
		].flatMap((key) => {
			const action = file.entries(entries.get(key));
			const found = require_run_job.nameOf(action.get("S"));
			if (found === void 0 || action.has("O") || allowed.has(found)) return [];
			return [{
				message: `an action is not allowed`,
				object,
				found,
				expected: "GoTo or URI"
			}];
		}));
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-annotations.ts
/** ISO 32000-1 table 165. */
var print = 4;
/** Invisible, Hidden, NoView, ToggleNoView. */
var hiding = 291;
var pdfAnnotations = {
	id: "pdf-annotations",
	clause: "ISO 19005-3 6.3",
	remedy: "build the brief again; a programme that it went through has changed its links",
	check(finished) {
		return annotationsOf(finished).flatMap(({ page, object, entries }) => {
			const subtype = require_run_job.nameOf(entries.get("Subtype"));
			if (subtype !== "Link") return [{
				message: "what lies over the page is no link",
				page,
				object,
				found: subtype ?? ""
			}];
			const flags = require_run_job.numberOf(entries.get("F")) ?? 0;
			return (flags & print) !== 0 && (flags & hiding) === 0 ? [] : [{
				message: "a link is hidden, or not printed",
				page,
				object
			}];
		});
	}
};
// ../../packages/render/src/check/pdf-rules/xmp.ts
var import_saxes = require_read_dataset.require_saxes();
/** Undefined where there is no packet, it is packed, or it is no XML. */
function readXmp(file) {
	const packet = file.resolve(file.catalog.get("Metadata"));
	if (!isStream(packet) || packet.entries.has("Filter")) return void 0;
	const found = /* @__PURE__ */ new Map();
	const open = [];
	const parser = new import_saxes.SaxesParser();
	let isBroken = false;
	parser.on("error", () => {
		isBroken = true;
	});
	parser.on("opentag", ({ name }) => open.push(name));
	parser.on("closetag", () => open.pop());
	parser.on("text", (text) => {
		const name = open.findLast((one) => !one.startsWith("rdf:"));
		if (name !== void 0 && text.trim() !== "") found.set(name, (found.get(name) ?? "") + text);
	});
	parser.write(new TextDecoder().decode(file.data(packet))).close();
	return isBroken ? void 0 : found;
}
// ../../packages/render/src/check/pdf-rules/pdf-archive-claim.ts
var pdfArchiveClaim = {
	id: "pdf-archive-claim",
	clause: "ISO 19005-3 6.6.2 and 6.6.4",
	remedy: "build the brief again; a programme that it went through has changed its metadata",
	check({ file }) {
		const xmp = readXmp(file);
		if (xmp === void 0) return [{ message: "there is no XMP packet that can be read as it stands" }];
		const found = `${xmp.get("pdfaid:part") ?? ""}${xmp.get("pdfaid:conformance") ?? ""}`;
		if (found === "3B") return [];
		return [{
			message: "the XMP packet does not claim PDF/A-3b",
			found,
			expected: "3B"
		}];
	}
};
// ../../packages/render/src/check/pdf-rules/embedded-files.ts
function readFile(file, name, value) {
	const specification = file.entries(value);
	const stream = file.resolve(file.entries(specification.get("EF")).get("F"));
	return {
		name: require_run_job.textOf(name) ?? "",
		object: typeof value === "object" && value?.type === "ref" ? value.number : 0,
		specification,
		entries: file.entries(stream),
		stream: isStream(stream) ? stream : void 0
	};
}
function readEmbeddedFiles(file) {
	const names = file.entries(file.entries(file.catalog.get("Names")).get("EmbeddedFiles"));
	const items = file.items(names.get("Names"));
	return items.flatMap((name, at) => at % 2 === 0 ? [readFile(file, name, items[at + 1] ?? null)] : []);
}
// ../../packages/render/src/check/pdf-rules/pdf-attachments.ts
function lacks({ name, specification, entries, stream }) {
	const relations = /* @__PURE__ */ new Set(["Data", "Source"]);
	return [
		...require_run_job.textOf(specification.get("F")) === name ? [] : ["/F"],
		...require_run_job.textOf(specification.get("UF")) === name ? [] : ["/UF"],
		...relations.has(require_run_job.nameOf(specification.get("AFRelationship")) ?? "") ? [] : ["/AFRelationship"],
		...stream === void 0 ? ["/EF"] : [],
		...require_run_job.nameOf(entries.get("Subtype")) === void 0 ? ["/Subtype"] : []
	];
}
var pdfAttachments = {
	id: "pdf-attachments",
	clause: "ISO 19005-3 6.8",
	remedy: "build the brief again; a programme that it went through has changed its attachments",
	check({ file }) {
		const associated = new Set(file.items(file.catalog.get("AF")).map((one) => typeof one === "object" && one?.type === "ref" ? one.number : 0));
		return readEmbeddedFiles(file).flatMap((one) => {
			const missing = [...lacks(one), ...associated.has(one.object) ? [] : ["/AF"]];
			if (missing.length === 0) return [];
			const found = missing.join(" ");
			return [{
				message: `the attachment "${one.name}" lacks what it must say`,
				object: one.object,
				found
			}];
		});
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-content-marked.ts
var painting = new Set("f F f* B B* b b* S s sh Do Tj TJ ' \" BI".split(" "));
/** The operators that paint outside of all sequences, each once. */
function unmarked({ content }) {
	const found = /* @__PURE__ */ new Set();
	const owners = [];
	require_run_job.visitContent(content, (operation) => {
		const { operator } = operation;
		if (operator === "BDC" || operator === "BMC") owners.push(require_run_job.ownerOf(operation));
		else if (operator === "EMC") owners.pop();
		else if (painting.has(operator) && owners.every(({ type }) => type === "none")) found.add(operator);
	});
	return [...found];
}
var pdfContentMarked = {
	id: "pdf-content-marked",
	clause: "ISO 32000-1 14.8.2.2",
	remedy: "build the brief again; a programme that it went through has drawn on its pages",
	check({ pages }) {
		return pages.flatMap((page) => unmarked(page).map((found) => ({
			message: "something is painted that belongs to no tag and is no artifact",
			page: page.number,
			found
		})));
	}
};
// ../../packages/render/src/check/find-in-box.ts
/** Across, a middle stands well inside: a trimmed opener after a figure is drawn from inside its box. */
var insetPt = .5;
/** Without white space, in the order of drawing. */
function textInBox({ glyphs }, [x, y, width, height]) {
	const inside = glyphs.filter(({ bounds: [left, top, right, bottom] }) => {
		const [across, down] = [(left + right) / 2, (top + bottom) / 2];
		return across > x + insetPt && across < x + width - insetPt && down > y && down < y + height;
	});
	return require_run_job.bareText(inside.map(({ text }) => text).join("")).normalize("NFC");
}
/** Places that do not hold the text of their figure. */
function wrongSpots(pages, spots) {
	return spots.flatMap((spot) => {
		const page = pages[spot.page - 1];
		if (page === void 0) return [{
			spot,
			found: `no page ${spot.page}`
		}];
		if (spot.drawn) return [];
		const found = textInBox(page, spot.box);
		return found === require_run_job.bareText(spot.text).normalize("NFC") ? [] : [{
			spot,
			found
		}];
	});
}
// ../../packages/render/src/check/pdf-rules/pdf-figures.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function spotOf(figure, value) {
	if (!isObject(value)) return void 0;
	const { page, box, text, drawn } = value;
	if (typeof page !== "number" || typeof text !== "string" || !Array.isArray(box)) return void 0;
	const [x, y, width, height] = box.map(Number);
	if (x === void 0 || y === void 0 || width === void 0 || height === void 0) return;
	const spot = {
		figure,
		page,
		box: [
			x,
			y,
			width,
			height
		],
		text
	};
	return drawn === true ? {
		...spot,
		drawn
	} : spot;
}
/** The places of one figure; undefined where the entry is none. */
function spotsOf(entry) {
	if (!isObject(entry) || typeof entry["id"] !== "string") return void 0;
	const { id, places } = entry;
	if (!Array.isArray(places) || places.length === 0) return void 0;
	const spots = places.flatMap((place) => spotOf(id, place) ?? []);
	return spots.length === places.length ? spots : void 0;
}
function parse(bytes) {
	try {
		const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		return Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
var pdfFigures = {
	id: "pdf-figures",
	clause: "the places of figures in the file's own figures.json",
	remedy: "build the brief again; pages or figures.json were changed",
	check({ file, drawn }) {
		const carried = readEmbeddedFiles(file).find(({ name }) => name === "figures.json");
		if (carried === void 0) return [];
		const entries = carried.stream && parse(file.data(carried.stream));
		if (entries === void 0) return [{ message: "figures.json is no list of figures" }];
		return entries.flatMap((entry) => {
			const spots = spotsOf(entry);
			if (spots === void 0) return [{
				message: "a figure of figures.json names no place",
				found: isObject(entry) ? String(entry["id"]) : typeof entry
			}];
			return wrongSpots(drawn, spots).map(({ spot, found }) => ({
				message: `the figure "${spot.figure}" does not stand where figures.json says`,
				page: spot.page,
				found,
				expected: require_run_job.bareText(spot.text)
			}));
		});
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-filters.ts
var pdfFilters = {
	id: "pdf-filters",
	clause: "ISO 19005-3 6.1.7",
	remedy: "build the brief again; a programme that it went through has packed it anew",
	check({ file }) {
		return dictionariesOf(file).flatMap(({ entries, object, isStream }) => {
			if (!isStream) return [];
			if (entries.has("F") || entries.has("FFilter")) return [{
				message: "a stream lies outside the file",
				object
			}];
			const filter = file.resolve(entries.get("Filter"));
			if (filter === null || require_run_job.nameOf(filter) === "FlateDecode") return [];
			return [{
				message: "a stream is packed by another filter",
				object,
				found: require_run_job.nameOf(filter) ?? "several",
				expected: "FlateDecode"
			}];
		});
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-fonts-embedded.ts
var pdfFontsEmbedded = {
	id: "pdf-fonts-embedded",
	clause: "ISO 19005-3 6.2.11.4",
	remedy: "build the brief again; a programme that it went through has taken a face out",
	check({ file }) {
		return ofType(file, "Font").flatMap(({ entries, object }) => {
			const found = require_run_job.nameOf(entries.get("BaseFont")) ?? "";
			const subtype = require_run_job.nameOf(entries.get("Subtype"));
			if (subtype === "Type0") return require_run_job.nameOf(entries.get("Encoding")) === "Identity-H" ? [] : [{
				message: "a face has an encoding of its own",
				object,
				found
			}];
			const descriptor = file.entries(entries.get("FontDescriptor"));
			const program = file.resolve(descriptor.get("FontFile2"));
			if (!(subtype === "CIDFontType2" && isStream(program) && file.data(program).length > 0)) return [{
				message: "a face is not embedded",
				object,
				found
			}];
			if (require_run_job.nameOf(entries.get("CIDToGIDMap")) === "Identity") return [];
			return [{
				message: "the codes of a face are not those of its glyphs",
				object,
				found
			}];
		});
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-fonts-to-unicode.ts
/** Two bytes a code. */
function codesIn(bytes) {
	return Array.from({ length: bytes.length >> 1 }, (_, index) => {
		return 256 * bytes.charCodeAt(2 * index) + bytes.charCodeAt(2 * index + 1);
	});
}
/** Each code of each face that a page draws, once. */
function codesOf({ content }) {
	const seen = /* @__PURE__ */ new Map();
	let face = "";
	require_run_job.visitContent(content, (operation) => {
		if (operation.operator === "Tf") face = require_run_job.nameOf(operation.operands[0]) ?? "";
		for (const code of require_run_job.shownCodes(operation).flatMap(codesIn)) seen.set(`${face} ${code}`, {
			face,
			code
		});
	});
	return [...seen.values()];
}
var pdfFontsToUnicode = {
	id: "pdf-fonts-to-unicode",
	clause: "ISO 19005-3 6.2.11.7.2",
	remedy: "build the brief again; a programme that it went through has changed a face",
	check({ pages }) {
		return pages.flatMap((page) => codesOf(page).filter(({ face, code }) => code !== 0 && !page.faces.get(face)?.get(code)).map(({ face, code }) => ({
			message: "a code that is drawn means no text",
			page: page.number,
			found: `${face} ${code}`
		})));
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-header.ts
var pdfHeader = {
	id: "pdf-header",
	clause: "ISO 19005-3 6.1.2",
	remedy: "build the brief again; a programme that it went through has changed its head",
	check({ file: { bytes } }) {
		const head = String.fromCharCode(...bytes.subarray(0, 20));
		const first = /^%PDF-1\.[0-7](?:\r\n|\n|\r)/.exec(head)?.[0];
		if (first === void 0) return [{
			message: "the file does not begin with %PDF-1.n",
			found: head
		}];
		const comment = bytes.subarray(first.length, first.length + 5);
		return comment[0] === 37 && comment.subarray(1).every((byte) => byte > 127) ? [] : [{ message: "the second line is no comment of four bytes over 127" }];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-identity.ts
var pdfIdentity = {
	id: "pdf-identity",
	clause: "ISO 19005-3 6.1.3",
	remedy: "build the brief again; a programme that it went through has taken its /ID away",
	check({ file }) {
		const parts = file.items(file.trailer.get("ID")).map(require_run_job.bytesOf);
		return parts.length === 2 && parts.every((part) => (part ?? "").length >= 16) ? [] : [{ message: "the trailer has no /ID of two strings of sixteen bytes" }];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-info-agrees.ts
var pairs = [
	["Title", "dc:title"],
	["Author", "dc:creator"],
	["Creator", "xmp:CreatorTool"],
	["Producer", "pdf:Producer"],
	["CreationDate", "xmp:CreateDate"],
	["ModDate", "xmp:ModifyDate"]
];
/** `D:20250331000000Z` → `2025-03-31T00:00:00Z`. */
var isoDate = (text) => text.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
var pdfInfoAgrees = {
	id: "pdf-info-agrees",
	clause: "ISO 19005-3 6.6.3",
	remedy: "build the brief again; a programme that it went through has changed one of the two",
	check({ file }) {
		const xmp = readXmp(file);
		const info = file.entries(file.trailer.get("Info"));
		if (xmp === void 0) return [];
		return pairs.flatMap(([key, property]) => {
			const said = isoDate(require_run_job.textOf(file.resolve(info.get(key))) ?? "");
			const found = xmp.get(property) ?? "";
			if (said === found) return [];
			return [{
				message: `/${key} and ${property} differ`,
				found,
				expected: said
			}];
		});
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-language.ts
var pdfLanguage = {
	id: "pdf-language",
	clause: "ISO 32000-1 14.9.2",
	remedy: "build the brief again; a programme that it went through has changed its catalog",
	check({ file }) {
		const found = require_run_job.textOf(file.resolve(file.catalog.get("Lang"))) ?? "";
		if (/^[a-z]{2}(-[A-Z]{2})?$/.test(found)) return [];
		return [{
			message: "the file does not say in which language it is",
			found,
			expected: "zh-CN"
		}];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-marks-reachable.ts
function idsOn({ content }) {
	const ids = [];
	require_run_job.visitContent(content, (operation) => {
		if (operation.operator !== "BDC") return;
		const owner = require_run_job.ownerOf(operation);
		if (owner.type === "content") ids.push(owner.mcid);
	});
	return ids;
}
function faultsOn(page, held) {
	const drawn = idsOn(page);
	const [there, wanted] = [new Set(drawn), new Set(held)];
	const fault = (message, id) => ({
		message,
		page: page.number,
		found: `${id}`
	});
	return [
		...drawn.filter((id) => !wanted.has(id)).map((id) => fault("marked content has no tag", id)),
		...held.filter((id) => !there.has(id)).map((id) => fault("a tag's content is on no page", id)),
		...there.size < drawn.length ? [{
			message: "two sequences have one id",
			page: page.number
		}] : [],
		...wanted.size < held.length ? [{
			message: "content has two tags",
			page: page.number
		}] : []
	];
}
var pdfMarksReachable = {
	id: "pdf-marks-reachable",
	clause: "ISO 32000-1 14.7.4",
	remedy: "build the brief again; a programme that it went through has changed pages or tags",
	check({ pages, tags }) {
		const held = /* @__PURE__ */ new Map();
		for (const { children } of elementsOf(tags)) for (const child of children) if (child.type === "content") held.set(child.page, [...held.get(child.page) ?? [], child.mcid]);
		const numbers = new Set(pages.map(({ object }) => object));
		const stray = [...held.keys()].filter((page) => !numbers.has(page));
		return [...pages.flatMap((page) => faultsOn(page, held.get(page.object) ?? [])), ...stray.map((object) => ({
			message: "a tag's content is on a page that there is not",
			object
		}))];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-no-forms.ts
var pdfNoForms = {
	id: "pdf-no-forms",
	clause: "ISO 19005-3 6.4",
	remedy: "build the brief again; a programme that it went through has added a form",
	check({ file }) {
		if (!file.catalog.has("AcroForm")) return [];
		return [{ message: file.entries(file.catalog.get("AcroForm")).has("XFA") ? "the file holds an XFA form" : "the file holds a form" }];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-no-leftovers.ts
var leftover = /\bNaN\b|\bundefined\b|\[object [A-Z]\w*\]|\{\{|\}\}|\ufffd/;
var pdfNoLeftovers = {
	id: "pdf-no-leftovers",
	clause: "text that a template or a formatter left unfilled",
	remedy: "fill the value in the template, or report this fault with the brief's data",
	check({ drawn }) {
		return drawn.flatMap(({ glyphs }, index) => {
			const text = glyphs.map((glyph) => glyph.text).join("");
			const found = leftover.exec(text)?.[0];
			if (found === void 0) return [];
			return [{
				message: "a word of the programme stands in the text",
				page: index + 1,
				found
			}];
		});
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-no-notdef.ts
var pdfNoNotdef = {
	id: "pdf-no-notdef",
	clause: "ISO 19005-3 6.2.11.8",
	remedy: "write another character for the one that no face has; brief check names it",
	check({ pages }) {
		return pages.flatMap((page) => codesOf(page).filter(({ code }) => code === 0).map(({ face }) => ({
			message: "a missing glyph is drawn",
			page: page.number,
			found: face
		})));
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-no-scripts.ts
var pdfNoScripts = {
	id: "pdf-no-scripts",
	clause: "ISO 19005-3 6.5.1",
	remedy: "build the brief again; a programme that it went through has added a script",
	check({ file }) {
		const named = file.entries(file.catalog.get("Names")).has("JavaScript") ? [{ message: "the file names scripts" }] : [];
		const held = dictionariesOf(file).filter(({ entries }) => entries.has("JS") && require_run_job.nameOf(entries.get("S")) !== void 0).map(({ object }) => ({
			message: "an object holds a script",
			object
		}));
		return [...named, ...held];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-no-triggers.ts
var pdfNoTriggers = {
	id: "pdf-no-triggers",
	clause: "ISO 19005-3 6.5.2",
	remedy: "build the brief again; a programme that it went through has added an action",
	check: ({ file }) => dictionariesOf(file).filter(({ entries }) => entries.has("AA")).map(({ object }) => ({
		message: "an object has actions that start by themselves",
		object
	}))
};
// ../../packages/render/src/check/pdf-rules/pdf-not-encrypted.ts
var pdfNotEncrypted = {
	id: "pdf-not-encrypted",
	clause: "ISO 19005-3 6.1.3",
	remedy: "take the encryption off, or build the brief again",
	check: ({ file }) => file.trailer.has("Encrypt") ? [{ message: "the file is encrypted" }] : []
};
// ../../packages/render/src/check/pdf-rules/pdf-outline.ts
/** Entries that hold others, the root among them. */
var isHolder = ({ entries }) => entries.has("First") && entries.has("Last");
/** Only entries of an outline have a title and a parent, and are no form's. */
var isEntry = ({ entries }) => entries.has("Title") && entries.has("Parent") && !entries.has("FT");
var pdfOutline = {
	id: "pdf-outline",
	clause: "ISO 32000-1 12.3.3",
	remedy: "build the brief again; a programme that it went through has changed its outline",
	check({ file }) {
		const all = dictionariesOf(file);
		const uncounted = all.filter(isHolder).filter(({ entries }) => !require_run_job.numberOf(entries.get("Count"))).map(({ object }) => ({
			message: "entries of the outline are not counted",
			object
		}));
		const aimless = all.filter(isEntry).filter(({ entries }) => file.items(entries.get("Dest")).length === 0).map(({ object }) => ({
			message: "an entry of the outline leads nowhere",
			object
		}));
		return [...uncounted, ...aimless];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-output-intent.ts
var pdfOutputIntent = {
	id: "pdf-output-intent",
	clause: "ISO 19005-3 6.2.3",
	remedy: "build the brief again; a programme that it went through has changed its colours",
	check({ file }) {
		const [intent, ...more] = file.items(file.catalog.get("OutputIntents")).map(file.entries, file);
		if (intent === void 0 || more.length > 0) return [{ message: "there is not exactly one output intent" }];
		if (require_run_job.nameOf(intent.get("S")) !== "GTS_PDFA1") return [{
			message: "the output intent is none for an archive",
			expected: "GTS_PDFA1"
		}];
		const profile = file.resolve(intent.get("DestOutputProfile"));
		if (!isStream(profile)) return [{ message: "the output intent has no colour profile" }];
		const bytes = file.data(profile);
		return String.fromCharCode(...bytes.subarray(36, 40)) === "acsp" && require_run_job.numberOf(profile.entries.get("N")) === 3 ? [] : [{ message: "the colour profile is no ICC profile of three components" }];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-parent-tree.ts
/** Key → value of a number tree. */
function readNumbers(file, node, depth = 0) {
	const found = /* @__PURE__ */ new Map();
	const items = file.items(node.get("Nums"));
	for (let at = 0; at + 1 < items.length; at += 2) found.set(require_run_job.numberOf(items[at]) ?? -1, items[at + 1] ?? null);
	for (const kid of depth < 8 ? file.items(node.get("Kids")) : []) for (const [key, value] of readNumbers(file, file.entries(kid), depth + 1)) found.set(key, value);
	return found;
}
var numberOfRef = (value) => typeof value === "object" && value?.type === "ref" ? value.number : void 0;
var pdfParentTree = {
	id: "pdf-parent-tree",
	clause: "ISO 32000-1 14.7.4.4",
	remedy: "build the brief again; a programme that it went through has changed its tags",
	check(finished) {
		const { file, pages, tags } = finished;
		const root = file.entries(file.catalog.get("StructTreeRoot"));
		const parents = readNumbers(file, file.entries(root.get("ParentTree")));
		const onPage = new Map(pages.map(({ object, entries }) => [object, file.items(parents.get(require_run_job.numberOf(entries.get("StructParents")) ?? -1))]));
		const links = new Map(annotationsOf(finished).map(({ object, entries }) => [object, parents.get(require_run_job.numberOf(entries.get("StructParent")) ?? -1)]));
		const tagged = /* @__PURE__ */ new Set();
		const wrong = elementsOf(tags).flatMap(({ object, role, children }) => children.flatMap((child) => {
			if (child.type === "element") return [];
			if (child.type === "annotation") tagged.add(child.object);
			if (numberOfRef(child.type === "content" ? onPage.get(child.page)?.[child.mcid] : links.get(child.object)) === object) return [];
			return [{
				message: "the parent tree names another tag",
				object,
				found: role
			}];
		}));
		const untagged = [...links.keys()].filter((object) => !tagged.has(object));
		return [...wrong, ...untagged.map((object) => ({
			message: "a link has no tag",
			object
		}))];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-tab-order.ts
var pdfTabOrder = {
	id: "pdf-tab-order",
	clause: "ISO 32000-1 12.5.1",
	remedy: "build the brief again; a programme that it went through has changed its pages",
	check({ file, pages }) {
		return pages.filter(({ entries }) => file.items(entries.get("Annots")).length > 0).filter(({ entries }) => require_run_job.nameOf(entries.get("Tabs")) !== "S").map(({ number }) => ({
			message: "its links are not in reading order",
			page: number
		}));
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-tags.ts
var pdfTags = {
	id: "pdf-tags",
	clause: "ISO 32000-1 14.7.1 and 14.8.1",
	remedy: "build the brief again; a programme that it went through has taken its tags away",
	check({ file, tags }) {
		const isMarked = file.entries(file.catalog.get("MarkInfo")).get("Marked") === true;
		const [root, ...more] = tags;
		const isWhole = root?.role === "Document" && root.children.length > 0 && more.length === 0;
		return [...isMarked ? [] : [{ message: "the file does not say that it is tagged" }], ...isWhole ? [] : [{ message: "there is no tag tree of one document" }]];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-title-shown.ts
var pdfTitleShown = {
	id: "pdf-title-shown",
	clause: "ISO 32000-1 12.2",
	remedy: "give the brief a title in its template, and build it again",
	check({ file }) {
		const title = require_run_job.textOf(file.resolve(file.entries(file.trailer.get("Info")).get("Title"))) ?? "";
		const viewer = file.entries(file.catalog.get("ViewerPreferences"));
		return [...title.trim() === "" ? [{ message: "the file has no title" }] : [], ...viewer.get("DisplayDocTitle") === true ? [] : [{ message: "the title is not shown" }]];
	}
};
// ../../packages/render/src/check/pdf-rules/pdf-within-page.ts
/** Rounding, and the half of a rule that stands on the edge. */
var tolerancePt = 1;
// ../../packages/render/src/check/check-rules.ts
var pdfRules = [
	pdfHeader,
	pdfIdentity,
	pdfNotEncrypted,
	pdfArchiveClaim,
	pdfInfoAgrees,
	pdfOutputIntent,
	pdfFilters,
	pdfActions,
	pdfNoScripts,
	pdfNoTriggers,
	pdfNoForms,
	pdfFontsEmbedded,
	pdfFontsToUnicode,
	pdfNoNotdef,
	pdfAnnotations,
	pdfContentMarked,
	pdfTags,
	pdfMarksReachable,
	pdfParentTree,
	pdfLanguage,
	pdfTitleShown,
	pdfTabOrder,
	pdfOutline,
	pdfAttachments,
	{
		id: "pdf-within-page",
		clause: "ISO 32000-1 14.11.2",
		remedy: "report this fault with the brief's data and template",
		check({ drawn }) {
			return drawn.flatMap(({ widthPt, heightPt, glyphs, shapes }, index) => {
				const isOutside = ([left, top, right, bottom]) => left < -1 || top < -1 || right > widthPt + tolerancePt || bottom > heightPt + tolerancePt;
				const page = index + 1;
				const lost = glyphs.filter(({ bounds }) => isOutside(bounds));
				const found = lost.map(({ text }) => text).join("");
				const off = shapes.some(isOutside);
				return [...lost.length > 0 ? [{
					message: "glyphs stand outside the page",
					page,
					found
				}] : [], ...off ? [{
					message: "something is drawn outside the page",
					page
				}] : []];
			});
		}
	},
	pdfNoLeftovers,
	pdfFigures
];
function pathOf({ page, object }) {
	const parts = [...page === void 0 ? [] : [`page ${page}`], ...object === void 0 ? [] : [`object ${object}`]];
	return parts.length === 0 ? {} : { path: parts.join(", ") };
}
function diagnosticOf({ id, clause, remedy }, fault) {
	const { message, found, expected } = fault;
	return {
		rule: id,
		severity: "error",
		message: `${message} (${clause})`,
		place: pathOf(fault),
		...found === void 0 ? {} : { found },
		...expected === void 0 ? {} : { expected },
		remedy
	};
}
var foreign = {
	rule: "pdf-foreign",
	severity: "error",
	message: "the file was not written by Brief, or another programme has written it anew",
	place: {},
	remedy: "name a PDF as brief build wrote it"
};
/** What made reading a file stop: it is damaged, or none of ours. */
function brokenFile(cause, bytes) {
	const text = require_run_job.latin(bytes);
	if (!(text.startsWith("%PDF-") && !text.includes("startxref")) && !text.includes("<pdf:Producer>Brief ")) return foreign;
	return {
		rule: "pdf-broken",
		severity: "error",
		message: `the file is damaged: ${cause instanceof Error ? cause.message : String(cause)}`,
		place: cause instanceof require_run_job.BrokenPdf ? { path: `byte ${cause.offset}` } : {},
		remedy: "build the brief again; the file was cut or changed"
	};
}
/** The same fault on many objects is told a few times. */
var mostOfOneRule = 5;
function findings(rule, finished) {
	try {
		const faults = rule.check(finished);
		const told = faults.slice(0, mostOfOneRule).map((fault) => diagnosticOf(rule, fault));
		const more = faults.length - told.length;
		if (more <= 0) return told;
		return [...told, diagnosticOf(rule, { message: `and ${more} more of the same kind` })];
	} catch (cause) {
		if (cause instanceof require_run_job.BrokenPdf) return [brokenFile(cause, finished.file.bytes)];
		throw cause;
	}
}
function isOurs({ file }) {
	const info = file.entries(file.trailer.get("Info"));
	return require_run_job.textOf(file.resolve(info.get("Producer")))?.startsWith("Brief ") === true;
}
function checkRules(finished) {
	const locked = findings(pdfNotEncrypted, finished);
	if (locked.length > 0) return locked;
	if (!isOurs(finished)) return [foreign];
	const all = pdfRules.flatMap((rule) => findings(rule, finished));
	return all.filter(({ rule, message }, index) => rule !== "pdf-broken" || all.findIndex((one) => one.message === message) === index);
}
// ../../packages/render/src/check/check-text.ts
/** Their text is part of the element in which they stand. */
var inline = /* @__PURE__ */ new Set(["Link", "Span"]);
function textOf({ children }, read) {
	return children.map((child) => {
		if (child.type === "content") return read(child.page, child.mcid);
		return child.type === "element" && inline.has(child.role) ? textOf(child, read) : "";
	}).join("");
}
/** Elements in reading order, each before what is under it. */
function nodesIn(elements, read) {
	return elements.flatMap((element) => {
		const under = element.children.flatMap((child) => child.type === "element" && !inline.has(child.role) ? child : []);
		return [{
			role: element.role,
			text: textOf(element, read)
		}, ...nodesIn(under, read)];
	});
}
function readTexts({ pages, drawn }) {
	const texts = /* @__PURE__ */ new Map();
	return {
		read: (page, mcid) => texts.get(`${page} ${mcid}`) ?? "",
		artifacts: pages.map(({ object }, index) => {
			let outside = "";
			for (const { mcid, text } of drawn[index]?.glyphs ?? []) {
				const key = `${object} ${mcid}`;
				if (mcid === void 0) outside += text;
				else texts.set(key, (texts.get(key) ?? "") + text);
			}
			return outside;
		})
	};
}
/** Figure → the node in which it is printed first. */
function homesOf(document) {
	const homes = /* @__PURE__ */ new Map();
	for (const { path, content } of require_read_dataset.passagesOfDocument(document)) require_read_dataset.visitInlines(content, (one) => {
		if (one.type === "figure" && !homes.has(one.figure)) homes.set(one.figure, path);
	});
	return homes;
}
function checkSpots({ drawn }, document, spots) {
	const homes = homesOf(document);
	const places = require_run_job.placesOf(document);
	const placeOf = (figure) => {
		const path = homes.get(figure);
		return path === void 0 ? {} : {
			...places.get(path),
			path
		};
	};
	const fault = (figure, message, more = {}) => ({
		rule: "figure-lost",
		severity: "error",
		message,
		place: placeOf(figure),
		remedy: require_run_job.reportFault,
		...more
	});
	const placed = new Set(spots.map(({ figure }) => figure));
	const missing = [...homes.keys()].filter((figure) => !placed.has(figure)).map((figure) => fault(figure, `the figure "${figure}" stands on no page`));
	const wrong = wrongSpots(drawn, spots).map(({ spot, found }) => fault(spot.figure, `the figure "${spot.figure}" does not stand at its place on page ${spot.page}`, {
		found,
		expected: spot.text
	}));
	return [...missing, ...wrong];
}
function checkText(finished, document, spots) {
	const { read, artifacts } = readTexts(finished);
	const [root] = finished.tags;
	const elements = (root?.children ?? []).flatMap((one) => one.type === "element" ? one : []);
	return [
		...require_run_job.compareNodes(require_run_job.nodesOfDocument(document), nodesIn(elements, read)),
		...require_run_job.checkFurniture(document, artifacts),
		...checkSpots(finished, document, spots)
	];
}
// ../../packages/render/src/check-file.ts
/** Whatever stops a reader, or a rule on what it read, is a fault of the file. */
async function read(bytes, judge) {
	try {
		return judge(await openFinished(bytes));
	} catch (cause) {
		return [brokenFile(cause, bytes)];
	}
}
/** What is wrong with a finished PDF of ours. */
function checkPdf(bytes) {
	return read(bytes, checkRules);
}
/** The same, and that all of the document is in it: every text in order, every figure at its places. */
function verifyPdf(bytes, { document, places }) {
	return read(bytes, (finished) => [...checkText(finished, document, places), ...checkRules(finished)]);
}
exports.checkPdf = checkPdf;
exports.verifyPdf = verifyPdf;
