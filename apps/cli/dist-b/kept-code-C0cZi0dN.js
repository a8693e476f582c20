// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_module = require("node:module");
node_module = __toESM(node_module, 1);
let node_path = require("node:path");
let node_vm = require("node:vm");
// src/start/kept-code.ts
/** Of the files whose names have a hash of their content: what is kept for such a name is made of that content. */
var named = /-[\w-]{8}\.js$/;
var hashLength = 32;
/** Files that were compiled here in this thread. */
var compiled = /* @__PURE__ */ new Map();
var keptFolder = (programme) => (0, node_path.join)(programme, "kept");
var keptFile = (file) => (0, node_path.join)(keptFolder((0, node_path.dirname)(file)), `${(0, node_path.basename)(file)}.bin`);
var hashOf = (code) => (0, node_crypto.createHash)("sha256").update(code).digest();
/** Undefined where nothing is kept, and where it is not what was written: the engine would not notice. */
function readKept(file) {
	try {
		const bytes = (0, node_fs.readFileSync)(keptFile(file));
		const code = bytes.subarray(hashLength);
		return hashOf(code).equals(bytes.subarray(0, hashLength)) ? code : void 0;
	} catch {
		return;
	}
}
/** From here on, files of that folder are read with the code that is kept of them. */
function useKeptCode(folder) {
	const loader = node_module.default.prototype;
	const usual = loader._compile;
	loader._compile = function(source, file, ...more) {
		if ((0, node_path.dirname)(file) !== folder || !named.test(file)) return usual.call(this, source, file, ...more);
		const script = new node_vm.Script(node_module.default.wrap(source), {
			filename: file,
			cachedData: readKept(file),
			importModuleDynamically: node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
		});
		compiled.set(file, script);
		return script.runInThisContext().call(this.exports, this.exports, (0, node_module.createRequire)(file), this, file, folder);
	};
}
/** Keeps the code of all that was loaded in this thread, with the functions that were called, and of nothing else. */
function keepCode(folder) {
	(0, node_fs.rmSync)(keptFolder(folder), {
		force: true,
		recursive: true
	});
	(0, node_fs.mkdirSync)(keptFolder(folder));
	for (const [file, script] of compiled) {
		const code = script.createCachedData();
		(0, node_fs.writeFileSync)(keptFile(file), Buffer.concat([hashOf(code), code]));
	}
}
Object.defineProperty(exports, "__commonJSMin", {
	enumerable: true,
	get: function() {
		return __commonJSMin;
	}
});
Object.defineProperty(exports, "__esmMin", {
	enumerable: true,
	get: function() {
		return __esmMin;
	}
});
Object.defineProperty(exports, "__exportAll", {
	enumerable: true,
	get: function() {
		return __exportAll;
	}
});
Object.defineProperty(exports, "__toCommonJS", {
	enumerable: true,
	get: function() {
		return __toCommonJS;
	}
});
Object.defineProperty(exports, "__toESM", {
	enumerable: true,
	get: function() {
		return __toESM;
	}
});
Object.defineProperty(exports, "keepCode", {
	enumerable: true,
	get: function() {
		return keepCode;
	}
});
Object.defineProperty(exports, "useKeptCode", {
	enumerable: true,
	get: function() {
		return useKeptCode;
	}
});
