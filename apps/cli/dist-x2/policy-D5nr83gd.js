let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// ../web/server/addresses.ts
function sha256(content) {
	return (0, node_crypto.createHash)("sha256").update(content).digest("hex");
}
/** 64 bits of it: enough to tell versions of one file apart. */
function shortHash(content) {
	return sha256(content).slice(0, 16);
}
var hashes = /* @__PURE__ */ new WeakMap();
/** Of bytes that nobody writes to: worked out once. */
function hashOfBytes(bytes) {
	const hash = hashes.get(bytes) ?? shortHash(bytes);
	hashes.set(bytes, hash);
	return hash;
}
var escaped = (name) => name.split("/").map(encodeURIComponent).join("/");
/** The module of a compiled template. */
function templateModule(code) {
	return `export default ${code};\n`;
}
/** @param name `portfolio/zh-CN` */
function templateAddress(name, code) {
	return `templates/${shortHash(templateModule(code))}/${escaped(name)}.js`;
}
/** @param file `projects.csv` */
function tableAddress(file, bytes) {
	return `dataset/${hashOfBytes(bytes)}/${escaped(file)}`;
}
function faceAddress(face, hash) {
	return `fonts/${hash}/${escaped(face)}.ttf`;
}
/** Face → path of its file ⇒ face → where the page fetches it. */
async function addressFaces(faces) {
	const found = await Promise.all([...faces].map(async ([face, path]) => {
		const hash = shortHash(await (0, node_fs_promises.readFile)(path));
		return [face, {
			path,
			hash,
			address: faceAddress(face, hash)
		}];
	}));
	return new Map(found);
}
// ../web/server/snapshot.ts
/** Changes exactly when something that the page shows does. */
function toRevision(snapshot) {
	const { briefs, titles, datasetFolder, published, kinds = {}, bases = [] } = snapshot;
	const diagnostics = snapshot.diagnostics.map(withoutCause);
	const hash = (0, node_crypto.createHash)("sha256");
	hash.update(JSON.stringify([
		briefs,
		titles,
		datasetFolder,
		published,
		kinds,
		diagnostics,
		bases
	]));
	for (const [name, bytes] of snapshot.dataset) hash.update(`\0${name}\0${hashOfBytes(bytes)}`);
	for (const [name, code] of snapshot.templates) hash.update(`\0${name}\0${code.length}\0`).update(code);
	return {
		snapshot,
		id: hash.digest("hex").slice(0, 16)
	};
}
/** A cause may be any object, one that JSON cannot hold too. */
function withoutCause({ cause: _, ...problem }) {
	return problem;
}
function shorten(place, folder) {
	if (folder === void 0 || place.file === void 0 || !(0, node_path.isAbsolute)(place.file)) return place;
	return {
		...place,
		file: (0, node_path.relative)(folder, place.file).replaceAll("\\", "/")
	};
}
function toState({ snapshot, id }, options) {
	const { root = "" } = options;
	return {
		name: options.name,
		revision: id,
		briefs: snapshot.briefs,
		titles: snapshot.titles,
		dataset: {
			folder: snapshot.datasetFolder,
			files: Object.fromEntries([...snapshot.dataset].map(([file, bytes]) => [file, root + tableAddress(file, bytes)]))
		},
		faces: Object.fromEntries([...options.faces].map(([face, { address }]) => [face, address])),
		templates: Object.fromEntries([...snapshot.templates].map(([name, code]) => [name, root + templateAddress(name, code)])),
		kinds: snapshot.kinds ?? {},
		diagnostics: snapshot.diagnostics.map((problem) => ({
			...withoutCause(problem),
			place: shorten(problem.place, options.folder),
			...problem.related === void 0 ? {} : { related: problem.related.map((place) => shorten(place, options.folder)) }
		})),
		published: snapshot.published,
		days: snapshot.days ?? [],
		bases: snapshot.bases ?? [],
		...options.isEditable === true ? { isEditable: true } : {}
	};
}
// ../web/server/policy.ts
/** Holds in a page's own head too. */
var pagePolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' blob: data:",
	"font-src 'self' blob:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
/** What only a header can say stands here alone. */
var servedPolicy = `${pagePolicy}; frame-ancestors 'none'`;
Object.defineProperty(exports, "addressFaces", {
	enumerable: true,
	get: function() {
		return addressFaces;
	}
});
Object.defineProperty(exports, "faceAddress", {
	enumerable: true,
	get: function() {
		return faceAddress;
	}
});
Object.defineProperty(exports, "hashOfBytes", {
	enumerable: true,
	get: function() {
		return hashOfBytes;
	}
});
Object.defineProperty(exports, "pagePolicy", {
	enumerable: true,
	get: function() {
		return pagePolicy;
	}
});
Object.defineProperty(exports, "servedPolicy", {
	enumerable: true,
	get: function() {
		return servedPolicy;
	}
});
Object.defineProperty(exports, "sha256", {
	enumerable: true,
	get: function() {
		return sha256;
	}
});
Object.defineProperty(exports, "shortHash", {
	enumerable: true,
	get: function() {
		return shortHash;
	}
});
Object.defineProperty(exports, "templateAddress", {
	enumerable: true,
	get: function() {
		return templateAddress;
	}
});
Object.defineProperty(exports, "templateModule", {
	enumerable: true,
	get: function() {
		return templateModule;
	}
});
Object.defineProperty(exports, "toRevision", {
	enumerable: true,
	get: function() {
		return toRevision;
	}
});
Object.defineProperty(exports, "toState", {
	enumerable: true,
	get: function() {
		return toState;
	}
});
