const require_kept_code = require("./kept-code-C0cZi0dN.js");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_url = require("node:url");
// ../../packages/data/src/diagnostic.ts
/** A broken programme or machine: an unreadable file, a missing font, our own bug. */
var BriefError = class extends Error {
	code;
	remedy;
	constructor(code, message, remedy, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "BriefError";
		this.code = code;
		this.remedy = remedy;
	}
};
// src/open-file.ts
/** Open as long as the programme runs: few are, and a file that is put in its place later is another. */
var openFiles = /* @__PURE__ */ new Map();
function openFile(path) {
	const known = openFiles.get(path);
	if (known !== void 0) return known;
	const file = openForReading(path);
	const opened = {
		length: (0, node_fs.fstatSync)(file).size,
		read: (start, end) => readRange(file, path, start, end)
	};
	openFiles.set(path, opened);
	return opened;
}
function readRange(file, path, start, end) {
	const bytes = Buffer.allocUnsafe(end - start);
	for (let at = 0; at < bytes.length;) {
		const read = (0, node_fs.readSync)(file, bytes, at, bytes.length - at, start + at);
		if (read === 0) throw unreadable(path, /* @__PURE__ */ new RangeError(`it ends before byte ${end}`));
		at += read;
	}
	return bytes;
}
function openForReading(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch (cause) {
		throw unreadable(path, cause);
	}
}
function unreadable(path, cause) {
	return new BriefError("file-unreadable", `cannot read "${path}"`, "check that the file is there and may be read", cause);
}
// src/world.ts
var world_exports = /* @__PURE__ */ require_kept_code.__exportAll({ openWorld: () => openWorld });
var appFolder = (0, node_path.resolve)(__dirname, "../../web/dist");
var shippedDataset = (0, node_path.resolve)(__dirname, "../../../packages/data/dataset");
var fontFolder = (0, node_path.resolve)(__dirname, "../../../packages/render/fonts");
/**
* npm starts scripts in the package's folder and names the caller's in INIT_CWD. A programme started
* further down, which chose its own folder, inherits the variable too, and must not heed it.
*/
function findCallerFolder(environment, cwd) {
	const script = environment["npm_package_json"];
	const caller = environment["INIT_CWD"];
	if (script === void 0 || caller === void 0) return cwd;
	return (0, node_path.resolve)((0, node_path.dirname)(script)) === cwd ? caller : cwd;
}
function read(path) {
	try {
		return (0, node_fs.readFileSync)(path);
	} catch (cause) {
		throw unreadable(path, cause);
	}
}
var chunkBytes = 65536;
function* readChunks(path) {
	const file = openForReading(path);
	try {
		for (;;) {
			const chunk = new Uint8Array(chunkBytes);
			const length = (0, node_fs.readSync)(file, chunk);
			if (length === 0) return;
			yield chunk.subarray(0, length);
		}
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function readHead(path, count) {
	const file = openForReading(path);
	const head = new Uint8Array(count);
	let length = 0;
	try {
		for (let read = -1; read !== 0 && length < count; length += read) read = (0, node_fs.readSync)(file, head, length, count - length, null);
	} finally {
		(0, node_fs.closeSync)(file);
	}
	return head.subarray(0, length);
}
function openDraft(path) {
	const file = (0, node_fs.openSync)(path, "wx");
	return {
		write: (bytes) => writeAll(file, bytes),
		close: () => {
			try {
				(0, node_fs.fsyncSync)(file);
			} finally {
				(0, node_fs.closeSync)(file);
			}
		}
	};
}
function writeAll(file, bytes) {
	for (let written = 0; written < bytes.length;) written += (0, node_fs.writeSync)(file, bytes, written);
}
function create(path, bytes) {
	let file;
	try {
		file = (0, node_fs.openSync)(path, "wx");
	} catch (cause) {
		if (cause.code === "EEXIST") return false;
		throw cause;
	}
	try {
		writeAll(file, bytes);
		(0, node_fs.fsyncSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
	return true;
}
var isFolder = (path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
/** With those above it. Node's own way tries for ever where the system has no such place, as below /proc. */
function makeFolder(path) {
	if (isFolder(path)) return;
	if ((0, node_path.dirname)(path) !== path) makeFolder((0, node_path.dirname)(path));
	try {
		(0, node_fs.mkdirSync)(path);
	} catch (cause) {
		if (!isFolder(path)) throw cause;
	}
}
function removeEmptyFolder(path) {
	try {
		(0, node_fs.rmdirSync)(path);
	} catch (cause) {
		const { code } = cause;
		if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "ENOENT") throw cause;
	}
}
function stamp(path) {
	const found = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	return found?.isFile() ? {
		bytes: found.size,
		changed: found.mtimeMs
	} : void 0;
}
function touch(path) {
	const now = /* @__PURE__ */ new Date();
	(0, node_fs.utimesSync)(path, now, now);
}
function syncFolder(path) {
	try {
		const folder = (0, node_fs.openSync)(path, "r");
		(0, node_fs.fsyncSync)(folder);
		(0, node_fs.closeSync)(folder);
	} catch {}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return cause.code === "EPERM";
	}
}
function packList() {
	const list = (0, node_path.resolve)(fontFolder, "pack.json");
	if (!(0, node_fs.existsSync)(list)) throw new BriefError("font-pack-missing", `no font pack in "${fontFolder}"`, "make it with: npx turbo run fonts");
	return (0, node_fs.readFileSync)(list, "utf8");
}
/** Face → its files, as the pack's own list says. */
function packedFaces() {
	const pack = JSON.parse(packList());
	return Object.entries(pack.faces);
}
function findFaces() {
	return new Map(packedFaces().map(([face, { file }]) => [face, (0, node_path.resolve)(fontFolder, file)]));
}
function findWholeFaces() {
	const files = packedFaces().map(([face, { full }]) => [face, (0, node_path.resolve)(fontFolder, full)]);
	return new Map(files.filter(([, file]) => (0, node_fs.existsSync)(file)));
}
function fontFoldersOf(environment) {
	const home = environment["HOME"] ?? "";
	const local = environment["LOCALAPPDATA"];
	const folders = {
		win32: [(0, node_path.resolve)(environment["WINDIR"] ?? "C:\\Windows", "Fonts"), ...local === void 0 ? [] : [(0, node_path.resolve)(local, "Microsoft/Windows/Fonts")]],
		darwin: [
			"/System/Library/Fonts",
			"/Library/Fonts",
			(0, node_path.resolve)(home, "Library/Fonts")
		]
	};
	const others = ["/usr/share/fonts", "/usr/local/share/fonts"];
	const own = [".local/share/fonts", ".fonts"].map((folder) => (0, node_path.resolve)(home, folder));
	return folders[process.platform] ?? [...others, ...home === "" ? [] : own];
}
var openers = {
	darwin: ["open"],
	win32: [
		"cmd",
		"/c",
		"start",
		""
	]
};
function openAddress(address) {
	const [program, ...rest] = openers[process.platform] ?? ["xdg-open"];
	const child = (0, node_child_process.spawn)(program, [...rest, address], {
		stdio: "ignore",
		detached: true
	});
	child.on("error", () => void 0);
	child.unref();
}
/** As much as a file may hold that is read whole. */
var mostOutput = 1024 ** 3;
function run(program, args, cwd) {
	const { status, stdout, stderr, error } = (0, node_child_process.spawnSync)(program, args, {
		cwd,
		maxBuffer: mostOutput,
		env: {
			...process.env,
			GIT_OPTIONAL_LOCKS: "0",
			GIT_TERMINAL_PROMPT: "0",
			LC_ALL: "C"
		},
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	if (error !== void 0) return {
		code: void 0,
		stdout: /* @__PURE__ */ new Uint8Array(),
		stderr: String(error)
	};
	return {
		code: status ?? void 0,
		stdout,
		stderr: String(stderr)
	};
}
/** Reads the source from stdin and writes what came of it as JSON; its argument is the file's name. */
var compiler = `
const { transformWithOxc, moduleRunnerTransform } = await import(process.argv[2]);
let source = "";
for await (const chunk of process.stdin.setEncoding("utf8")) source += chunk;
const answer = await compile(source, process.argv[1]).catch(({ errors: [first] = [], message }) => ({
  message: first === undefined ? message : first.message,
  line: first?.loc?.line ?? 1,
  column: (first?.loc?.column ?? 0) + 1,
}));
process.stdout.write(JSON.stringify(answer));
async function compile(text, file) {
  const plain = await transformWithOxc(text, file, { sourcemap: false });
  const { code, deps, dynamicDeps } = await moduleRunnerTransform(plain.code, null, file, text);
  const imports = [...deps, ...dynamicDeps];
  return { code: code.replaceAll("= await __vite_ssr_import__(", "= __vite_ssr_import__("), imports };
}`;
function compile(source, file) {
	let vite;
	try {
		vite = (0, node_url.pathToFileURL)((0, node_module.createRequire)(require("url").pathToFileURL(__filename).href).resolve("vite")).href;
	} catch (cause) {
		throw new BriefError("compiler-missing", `"${file}" needs Vite to be compiled, and it is not installed`, "install the programme with its development packages: npm start does", cause);
	}
	const args = [
		"--input-type=module",
		"--eval",
		compiler,
		"--",
		file,
		vite
	];
	const { status, stdout, stderr } = (0, node_child_process.spawnSync)(process.execPath, args, {
		input: source,
		encoding: "utf8",
		env: {
			...process.env,
			NO_COLOR: "1",
			FORCE_COLOR: "0"
		}
	});
	if (status === 0) return plainFault(JSON.parse(stdout));
	throw new BriefError("compiler-fault", `"${file}" could not be compiled`, "report this", stderr);
}
/** The compiler draws a picture round what it says: its first line is what counts. */
function plainFault(answer) {
	if (!("message" in answer)) return answer;
	const [first = ""] = answer.message.split("\n");
	const plain = first.replace(/\u001b\[[0-9;]*m/g, "").replace(/^\[\w+\]\s*/, "");
	return {
		...answer,
		message: plain.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
	};
}
function openWorld() {
	const environment = process.env;
	return {
		callerFolder: findCallerFolder(environment, process.cwd()),
		environment,
		pid: process.pid,
		readBytes: read,
		readText: (path) => new TextDecoder("utf-8").decode(read(path)),
		readHead,
		readChunks,
		openFile,
		fileSize: (path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0,
		isFile: (path) => (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false,
		isFolder,
		isLink: (path) => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false,
		listFolder: (path) => (0, node_fs.existsSync)(path) ? (0, node_fs.readdirSync)(path).sort() : [],
		makeFolder,
		realPath: (path) => (0, node_fs.realpathSync)(path),
		create,
		openDraft,
		write: node_fs.writeFileSync,
		stamp,
		touch,
		rename: node_fs.renameSync,
		remove: (path) => (0, node_fs.rmSync)(path, { force: true }),
		removeEmptyFolder,
		removeFolder: (path) => (0, node_fs.rmSync)(path, {
			force: true,
			recursive: true
		}),
		syncFolder,
		isAlive,
		clock: () => performance.now(),
		findFaces,
		findWholeFaces,
		packList,
		programmeFolder: __dirname,
		fontFolders: fontFoldersOf(environment),
		shippedDataset,
		appFolder,
		run,
		compile,
		openAddress
	};
}
Object.defineProperty(exports, "BriefError", {
	enumerable: true,
	get: function() {
		return BriefError;
	}
});
Object.defineProperty(exports, "openWorld", {
	enumerable: true,
	get: function() {
		return openWorld;
	}
});
Object.defineProperty(exports, "world_exports", {
	enumerable: true,
	get: function() {
		return world_exports;
	}
});
