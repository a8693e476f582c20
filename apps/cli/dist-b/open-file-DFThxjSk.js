const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
let node_path = require("node:path");
// src/import/find-file.ts
var descriptor = "datapackage.json";
var megabyte = 1e6;
/** What is held whole while it is read has a limit of its own; a table is not held. */
var largest = {
	xml: 200 * megabyte,
	json: 50 * megabyte,
	xlsx: 100 * megabyte,
	csv: Number.POSITIVE_INFINITY
};
var largestList = 200 * megabyte;
var knownFormats = require_subject_of.importFormats.map((format) => require_subject_of.formatForms[format].words).join(", ");
function findFile(world, named) {
	const path = (0, node_path.resolve)(named.folder, named.name);
	if (world.isFolder(path)) return findPackage(world, path, named);
	if (!world.isFile(path)) return refuse(2, "import-no-file", `no file "${named.name}"`, path, "correct the path");
	const bytes = world.fileSize(path);
	if (bytes === 0) return refuse(1, "import-empty-file", "the file is empty", path, "download or save it again");
	const guess = guessFile(world, path);
	if ("code" in guess) return guess;
	if (guess.type === "foreign") return refuseForeign(path, guess.name, guess.remedy);
	const isOwnTable = named.isMapped && require_subject_of.formatForms.table.containers.includes(guess.container);
	const format = named.from ?? (isOwnTable ? "table" : guess.format);
	if (!require_subject_of.formatForms[format].containers.includes(guess.container)) return refuseOther(path, format, require_subject_of.formatForms[guess.format].words);
	const file = {
		path,
		name: (0, node_path.basename)(path),
		format,
		container: guess.container,
		bytes
	};
	return tooLarge(file) ?? file;
}
function findPackage(world, path, named) {
	const inside = (0, node_path.join)(path, descriptor);
	if (world.isFile(inside)) return findFile(world, {
		...named,
		name: inside
	});
	return refuse(2, "import-no-package", `the folder "${named.name}" holds no ${descriptor}`, path, `name the files themselves, or a folder with ${descriptor}`);
}
/** An archive is opened: which it is stands at its end. */
function guessFile(world, path) {
	const guess = require_subject_of.guessFormat(world.readHead(path, require_subject_of.guessBytes), (0, node_path.basename)(path));
	if (guess.type !== "archive") return guess;
	if (world.fileSize(path) > largest.xlsx) return refuseSize(path, "a workbook", largest.xlsx);
	try {
		const inner = require_read_dataset.guessArchive(world.readBytes(path), path);
		return inner.type === "archive" ? refuseForeign(path, "a ZIP archive", "unpack it") : inner;
	} catch (cause) {
		if (cause instanceof require_read_dataset.UnreadableFile) return {
			findings: [cause.diagnostic],
			code: 1
		};
		throw cause;
	}
}
function tooLarge({ path, format, container, bytes }) {
	const limit = format === "wb-list" && container === "csv" ? largestList : largest[container];
	return bytes > limit ? refuseSize(path, require_subject_of.formatForms[format].words, limit) : void 0;
}
function refuseSize(path, what, limit) {
	return refuse(1, "import-too-large", `the file is larger than ${limit / megabyte} MB, the most that is read of: ${what}`, path, "split it into smaller files, by country or by year for one");
}
function refuseForeign(path, name, remedy) {
	const message = `the file is ${name}`;
	const found = {
		found: name,
		expected: knownFormats
	};
	return refuse(1, "import-foreign-format", message, path, `${remedy}; what is read: ${knownFormats}`, found);
}
function refuseOther(path, format, looksLike) {
	return refuse(2, "import-other-format", `the file is no ${require_subject_of.formatForms[format].words}: it looks like ${looksLike}`, path, "leave --from out", {
		found: looksLike,
		expected: knownFormats
	});
}
function refuse(code, rule, message, file, remedy, more = {}) {
	return {
		findings: [{
			rule,
			severity: "error",
			message,
			place: { file },
			...more,
			remedy
		}],
		code
	};
}
// src/import/format-rows.ts
var readers = {
	iati: ({ file, source }) => require_read_dataset.importIati(file.chunks(), {
		file: file.name,
		source
	}),
	"wb-list": ({ file, source, tell }) => require_read_dataset.importWbList(file.sheetRows(tell), {
		file: file.name,
		source
	}),
	"wb-api": ({ file, source, tell }) => require_read_dataset.importWbApi(file.text(tell), {
		file: file.name,
		source
	}),
	rates: ({ file, source, tell }) => require_read_dataset.importRates(file.sheetRows(tell), {
		file: file.name,
		source
	}),
	table: ({ file, source, tell, mappings, known }) => {
		const tables = mappings.map((mapping) => ({
			rows: file.sheetRows(tell, mapping.sheet),
			mapping
		}));
		return require_read_dataset.importTables(tables, {
			file: file.name,
			source,
			known
		});
	},
	package: ({ file, source, mappings, known }) => {
		const get = (path) => path === file.name ? file.chunks() : file.beside(path);
		return require_read_dataset.importPackage({ get }, {
			file: file.name,
			source,
			mappings,
			known
		});
	}
};
/** A table of one's own is none without its mapping. */
function readsAlone(format) {
	return format !== "table";
}
function formatRows(format, reading) {
	return readers[format](reading);
}
// src/import/open-file.ts
function openFile(world, { path, name, container }) {
	let read = 0;
	function* counted(file) {
		for (const chunk of world.readChunks(file)) {
			read += chunk.length;
			yield chunk;
		}
	}
	const chunks = () => counted(path);
	const text = (tell) => require_read_dataset.decodeText(chunks(), name, { tell });
	return {
		name,
		chunks,
		text,
		sheetRows: (tell, sheet) => container === "xlsx" ? sheetOf(require_read_dataset.readWorkbook(world.readBytes(path), name, tell), {
			file: name,
			sheet,
			tell
		}) : require_subject_of.readDelimited(text(tell), name, { tell }),
		beside: (other) => {
			const file = (0, node_path.join)((0, node_path.dirname)(path), other);
			return world.isFile(file) ? { [Symbol.iterator]: () => counted(file) } : void 0;
		},
		read: () => read
	};
}
/** The others are told where nobody has chosen: what is in them is not imported. */
function sheetOf(sheets, { file, sheet, tell }) {
	if (sheet !== void 0) {
		const named = sheets.find(({ name }) => name === sheet);
		if (named === void 0) throw noSheet(sheet, sheets, file);
		return named.rows();
	}
	const [first, ...others] = [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden));
	for (const { name } of others) tell({
		rule: "import-other-sheet",
		severity: "warning",
		message: `the sheet "${name}" is not read: the first one is`,
		place: {
			file,
			path: name
		},
		remedy: "name it in a mapping file (sheet:), or import it from a file of its own"
	});
	return first?.rows() ?? [];
}
function noSheet(name, sheets, file) {
	const names = sheets.map((one) => one.name);
	return new require_read_dataset.UnreadableFile({
		rule: "import-no-sheet",
		severity: "error",
		message: `the workbook has no sheet "${name}"`,
		place: { file },
		found: name,
		expected: names.join(", "),
		remedy: require_subject_of.suggestName(name, names)
	});
}
Object.defineProperty(exports, "findFile", {
	enumerable: true,
	get: function() {
		return findFile;
	}
});
Object.defineProperty(exports, "formatRows", {
	enumerable: true,
	get: function() {
		return formatRows;
	}
});
Object.defineProperty(exports, "openFile", {
	enumerable: true,
	get: function() {
		return openFile;
	}
});
Object.defineProperty(exports, "readsAlone", {
	enumerable: true,
	get: function() {
		return readsAlone;
	}
});
