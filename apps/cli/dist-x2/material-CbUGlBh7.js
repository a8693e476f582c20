const require_world = require("./world-CHlqNqXv.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
let node_path = require("node:path");
// src/press/material.ts
/** A world that remembers what is asked of it, and gives the first answer again. */
function recordWorld(world) {
	const files = /* @__PURE__ */ new Map();
	const isFile = /* @__PURE__ */ new Map();
	const isFolder = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	const compiled = /* @__PURE__ */ new Map();
	const remember = (answers, ask) => (path) => {
		const known = answers.get(path);
		if (known !== void 0) return known;
		const answer = ask(path);
		answers.set(path, answer);
		return answer;
	};
	const readBytes = remember(files, world.readBytes);
	return {
		world: {
			...world,
			readBytes,
			readText: (path) => new TextDecoder("utf-8").decode(readBytes(path)),
			isFile: remember(isFile, world.isFile),
			isFolder: remember(isFolder, world.isFolder),
			listFolder: remember(folders, world.listFolder),
			compile: (source, file) => remember(compiled, () => world.compile(source, file))(source)
		},
		material: {
			files,
			isFile,
			isFolder,
			folders,
			compiled
		}
	};
}
/** The world that a material was read from, as far as it was looked at; nothing can be written there. */
function materialWorld(world, material) {
	const refuse = (path) => {
		throw new require_world.BriefError("not-in-material", `"${path}" was not read when the work was planned`, "report this with the workspace");
	};
	const answer = (answers) => (path) => answers.get(path) ?? refuse(path);
	const readBytes = answer(material.files);
	return {
		...world,
		readBytes,
		readText: (path) => new TextDecoder("utf-8").decode(readBytes(path)),
		fileSize: (path) => material.files.get(path)?.length ?? 0,
		isFile: answer(material.isFile),
		isFolder: answer(material.isFolder),
		listFolder: answer(material.folders),
		compile: (source) => material.compiled.get(source) ?? refuse("kinds"),
		makeFolder: () => {
			throw Object.assign(/* @__PURE__ */ new Error("a material is read only"), { code: "EROFS" });
		}
	};
}
/** Of what was read from one folder. */
function hashOfFiles({ files }, folder) {
	const read = [...files].filter(([path]) => (0, node_path.dirname)(path) === folder);
	return require_sha256.sha256(read.map(([path, bytes]) => `${(0, node_path.basename)(path)}\0${require_sha256.sha256(bytes)}\0`).join(""));
}
function traceOf({ files, isFile, isFolder, folders }) {
	return {
		files: [...files].map(([path, bytes]) => [path, require_sha256.sha256(bytes)]),
		isFile: [...isFile],
		isFolder: [...isFolder],
		folders: [...folders]
	};
}
function holds(trace, { isFile, isFolder, listFolder, hashOf }) {
	const isSame = (some, others) => some?.length === others.length && some.every((name, index) => name === others[index]);
	return trace.isFile.every(([path, was]) => isFile(path) === was) && trace.isFolder.every(([path, was]) => isFolder(path) === was) && trace.folders.every(([path, was]) => isSame(listFolder(path), was)) && trace.files.every(([path, was]) => hashOf(path) === was);
}
/** Whether all that another reader was told is what this one was told. */
function agrees({ files, isFile, isFolder, folders }, seen) {
	return holds(seen, {
		isFile: (path) => isFile.get(path),
		isFolder: (path) => isFolder.get(path),
		listFolder: (path) => folders.get(path),
		hashOf: (path) => {
			const bytes = files.get(path);
			return bytes && require_sha256.sha256(bytes);
		}
	});
}
/** Whether the disk would give the same answers now. */
function stillHolds(world, trace) {
	const { isFile, isFolder, listFolder, readBytes } = world;
	const hashOf = (path) => isFile(path) ? require_sha256.sha256(readBytes(path)) : void 0;
	return holds(trace, {
		isFile,
		isFolder,
		listFolder,
		hashOf
	});
}
/** The files that are not what they were, for whoever asks why. */
function changedFiles(trace, now) {
	const before = new Map(trace?.files);
	const after = new Map(now.files);
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}
Object.defineProperty(exports, "agrees", {
	enumerable: true,
	get: function() {
		return agrees;
	}
});
Object.defineProperty(exports, "changedFiles", {
	enumerable: true,
	get: function() {
		return changedFiles;
	}
});
Object.defineProperty(exports, "hashOfFiles", {
	enumerable: true,
	get: function() {
		return hashOfFiles;
	}
});
Object.defineProperty(exports, "materialWorld", {
	enumerable: true,
	get: function() {
		return materialWorld;
	}
});
Object.defineProperty(exports, "recordWorld", {
	enumerable: true,
	get: function() {
		return recordWorld;
	}
});
Object.defineProperty(exports, "stillHolds", {
	enumerable: true,
	get: function() {
		return stillHolds;
	}
});
Object.defineProperty(exports, "traceOf", {
	enumerable: true,
	get: function() {
		return traceOf;
	}
});
