const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
const require_or_none = require("./or-none-BJcMe29L.js");
const require_main = require("./main-c6stUn0l.js");
let node_path = require("node:path");
// src/press/out-state.ts
var noState = {
	stamps: {},
	editions: /* @__PURE__ */ new Map()
};
var nothingKept = {
	basis: void 0,
	open: () => noState
};
var isSameStamp = (one, other) => one.bytes === other.bytes && one.changed === other.changed;
function isAsLeft(world, out, file, was) {
	const now = world.stamp((0, node_path.join)(out, file));
	return was !== void 0 && now !== void 0 && isSameStamp(was, now);
}
/** By what is in it; by `isAsLeft` it is only looked at from outside. */
function hasItsHash(world, out, entry) {
	return require_sha256.sha256(world.readBytes((0, node_path.join)(out, entry.file))) === entry.sha256;
}
// src/commands/build-faults.ts
function refuse(rule, message, remedy) {
	return {
		rule,
		severity: "error",
		message,
		place: {},
		remedy
	};
}
/** Flag, then variable, then whether a machine is watching. */
function verificationOf({ world }, { verify }) {
	const { BRIEF_VERIFY: asked = "", CI } = world.environment;
	if (verify !== void 0) return verify;
	if (asked === "") return CI === "true" ? "full" : "fast";
	if (require_main.isOneOf(require_main.verifications, asked)) return asked;
	const remedy = require_subject_of.suggestName(asked, require_main.verifications);
	return refuse("wrong-argument", `BRIEF_VERIFY "${asked}" is invalid`, remedy);
}
/** What was issued stays: a draft, or a document on its way to a pipe, is no issue. */
function issueFault({ config }, options) {
	if (!options.issue) return void 0;
	if (config.numbering === void 0) return refuse("no-numbering", "the workspace keeps no issues", "add numbering: issues.csv to brief.yaml, or write number: by hand");
	if (options.out !== "-" && options.lang.length === 0 && options.draft !== true && options.check) return void 0;
	return refuse("no-issue", "a draft, a part of the editions, or one document on stdout is no issue", "leave --draft, --no-check, -l and -o - out with --issue");
}
/** A site is a folder of whole briefs, each of them looked at. */
function siteFault({ site, siteUrl, out, format }) {
	if (siteUrl !== void 0 && site !== true) return refuse("no-site", "--site-url is of a site", "add --site");
	if (site !== true) return void 0;
	if (out === "-") return refuse("no-site", "a site is a folder", "name it with -o");
	if (format === void 0 || format.includes("pdf")) return void 0;
	return refuse("no-site", "a site without PDFs has nothing to list", "add pdf to -f, or leave -f out");
}
// src/press/key-parts.ts
/** In the order in which a reader is told of them. */
var partNames = [
	"facts",
	"brief",
	"template",
	"rules",
	"fonts",
	"programme"
];
// src/press/out-state-text.ts
var schema = 3;
/** Of a part's hash. */
var partDigits = 16;
var encoder = new TextEncoder();
var decoder = new TextDecoder();
/** As they were read: an edition that stands is written as it was. */
var linesRead = /* @__PURE__ */ new WeakMap();
function printState({ editions, stamps, whole }) {
	const lines = [];
	for (const stem of editions.keys()) {
		const edition = editions.get(stem);
		if (edition !== void 0) lines.push(linesRead.get(edition) ?? printEdition(stem, edition));
	}
	const head = {
		schema,
		...whole === void 0 ? {} : { basis: whole.basis }
	};
	const common = {
		editions: lines.length,
		stamps,
		...whole === void 0 ? {} : { told: {
			findings: whole.findings,
			count: whole.count
		} }
	};
	const first = encoder.encode(`${JSON.stringify(head)}\n${JSON.stringify(common)}\n`);
	return Buffer.concat([first, ...lines]);
}
function printEdition(stem, edition) {
	const { key, parts, rowLines, files, pressed, findings } = edition;
	const row = [
		key,
		partNames.map((name) => parts[name].slice(0, partDigits)),
		rowLines,
		[
			pressed.brief,
			pressed.language,
			pressed.factsHash,
			pressed.title,
			pressed.signature
		],
		findings,
		files.map(({ entry, stamp }) => [
			entry.file.slice(stem.length),
			entry.sha256,
			entry.bytes,
			entry.pages ?? null,
			entry.figures,
			entry.asOf ?? null,
			stamp?.bytes === entry.bytes ? stamp.changed : null
		])
	];
	return encoder.encode(`${stem}\t${JSON.stringify(row)}\n`);
}
function parseEdition(stem, line) {
	const [key, parts, rowLines, pressed, findings, files] = JSON.parse(decoder.decode(line.subarray(line.indexOf(tab) + 1)));
	const [id, language, factsHash, title, signature] = pressed;
	const edition = {
		key,
		parts: Object.fromEntries(partNames.map((name, index) => [name, parts[index] ?? ""])),
		rowLines,
		files: files.map(([ending, sha256, bytes, pages, figures, asOf, changed]) => {
			return {
				entry: {
					file: stem + ending,
					sha256,
					bytes,
					brief: id,
					language,
					...pages === null ? {} : { pages },
					figures,
					...asOf === null ? {} : { asOf }
				},
				stamp: changed === null ? void 0 : {
					bytes,
					changed
				}
			};
		}),
		pressed: {
			brief: id,
			language,
			factsHash,
			title,
			signature
		},
		findings
	};
	linesRead.set(edition, line);
	return edition;
}
var [tab, lineFeed] = [9, 10];
/** Nothing for the text of another version. Our own writing: what is torn throws, or is found out when it is used. */
function parseState(bytes) {
	const end = bytes.indexOf(lineFeed);
	const { schema: found, basis } = JSON.parse(decoder.decode(bytes.subarray(0, end)));
	if (found !== schema) return nothingKept;
	let opened;
	const open = () => {
		opened ??= openRest(bytes.subarray(end + 1), basis);
		return opened;
	};
	return {
		basis,
		open
	};
}
/** No state where a part of it is missing: a system that broke down may have lost it before it was on the disk. */
function openRest(bytes, basis) {
	const end = bytes.indexOf(lineFeed);
	if (end === -1) return noState;
	const common = JSON.parse(decoder.decode(bytes.subarray(0, end)));
	const lines = linesByStem(bytes.subarray(end + 1));
	if (lines.size !== common.editions) return noState;
	const { stamps, told } = common;
	const whole = basis === void 0 || told === void 0 ? {} : { whole: {
		basis,
		...told
	} };
	return {
		editions: readOnDemand(lines),
		stamps,
		...whole
	};
}
/** Lines that end. */
function linesByStem(bytes) {
	const lines = /* @__PURE__ */ new Map();
	let start = 0;
	for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
		const line = bytes.subarray(start, end + 1);
		lines.set(decoder.decode(line.subarray(0, line.indexOf(tab))), line);
		start = end + 1;
	}
	return lines;
}
function readOnDemand(lines) {
	const read = /* @__PURE__ */ new Map();
	return {
		keys: () => lines.keys(),
		get(stem) {
			const known = read.get(stem);
			const line = lines.get(stem);
			if (known !== void 0 || line === void 0) return known;
			const edition = require_or_none.orNone(() => parseEdition(stem, line));
			if (edition !== void 0) read.set(stem, edition);
			return edition;
		}
	};
}
// src/press/out-state-file.ts
function pathOf(workspace, out) {
	const name = require_sha256.sha256(out).slice(0, 16);
	return (0, node_path.join)(workspace, ".brief", "outputs", `${name}.json`);
}
/** A build asks for it when it looks whether all stands, and again when it does not: megabytes for thousands of briefs. */
var last;
/** @param out the real path of the output folder */
function readState(world, workspace, out) {
	const path = pathOf(workspace, out);
	try {
		const stamp = world.stamp(path);
		if (stamp === void 0) return nothingKept;
		const isRead = last?.path === path && isSameStamp(last.stamp, stamp);
		if (last !== void 0 && isRead) return last.kept;
		const kept = parseState(world.readBytes(path));
		last = {
			path,
			stamp,
			kept
		};
		return kept;
	} catch {
		return nothingKept;
	}
}
/** A workspace that cannot be written to only costs the next build its memory. */
function writeState(world, workspace, out, state) {
	const path = pathOf(workspace, out);
	try {
		world.makeFolder((0, node_path.join)(workspace, ".brief", "outputs"));
		const draft = `${path}.${world.pid}.tmp`;
		world.write(draft, printState(state));
		world.rename(draft, path);
	} catch (cause) {
		if (!(cause instanceof Error && "code" in cause)) throw cause;
	}
}
Object.defineProperty(exports, "hasItsHash", {
	enumerable: true,
	get: function() {
		return hasItsHash;
	}
});
Object.defineProperty(exports, "isAsLeft", {
	enumerable: true,
	get: function() {
		return isAsLeft;
	}
});
Object.defineProperty(exports, "isSameStamp", {
	enumerable: true,
	get: function() {
		return isSameStamp;
	}
});
Object.defineProperty(exports, "issueFault", {
	enumerable: true,
	get: function() {
		return issueFault;
	}
});
Object.defineProperty(exports, "noState", {
	enumerable: true,
	get: function() {
		return noState;
	}
});
Object.defineProperty(exports, "nothingKept", {
	enumerable: true,
	get: function() {
		return nothingKept;
	}
});
Object.defineProperty(exports, "partNames", {
	enumerable: true,
	get: function() {
		return partNames;
	}
});
Object.defineProperty(exports, "readState", {
	enumerable: true,
	get: function() {
		return readState;
	}
});
Object.defineProperty(exports, "refuse", {
	enumerable: true,
	get: function() {
		return refuse;
	}
});
Object.defineProperty(exports, "siteFault", {
	enumerable: true,
	get: function() {
		return siteFault;
	}
});
Object.defineProperty(exports, "verificationOf", {
	enumerable: true,
	get: function() {
		return verificationOf;
	}
});
Object.defineProperty(exports, "writeState", {
	enumerable: true,
	get: function() {
		return writeState;
	}
});
