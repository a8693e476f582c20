const require_kept_code = require("./kept-code-C0cZi0dN.js");
const require_or_none = require("./or-none-BJcMe29L.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
// src/press/programme.ts
var programme_exports = /* @__PURE__ */ require_kept_code.__exportAll({ keepHashOfProgramme: () => keepHashOfProgramme });
/** By folder: what runs stays what it was when it was loaded. */
var programmes = /* @__PURE__ */ new Map();
/** Of the bundle's own files: whatever is changed in it makes every edition anew. */
function hashOfProgramme(world) {
	const known = programmes.get(world.programmeFolder) ?? keptHash(world) ?? hashOf(world, filesOf(world));
	programmes.set(world.programmeFolder, known);
	return known;
}
var keptFile = ({ programmeFolder }) => (0, node_path.join)(programmeFolder, "kept", "programme.json");
/** Once the programme is built: thirteen megabytes that no build need read, as long as they lie as they were left. */
function keepHashOfProgramme(world) {
	const files = filesOf(world);
	const kept = {
		engine: process.version,
		hash: hashOf(world, files),
		files
	};
	world.write(keptFile(world), new TextEncoder().encode(JSON.stringify(kept)));
}
/** Undefined where a file is another, or copied elsewhere; and where nothing was kept, or not whole. */
function keptHash(world) {
	const kept = require_or_none.orNone(() => JSON.parse(world.readText(keptFile(world))));
	return kept?.engine === process.version && JSON.stringify(kept.files) === JSON.stringify(filesOf(world)) ? kept.hash : void 0;
}
function filesOf(world) {
	const folder = world.programmeFolder;
	return world.listFolder(folder).filter((name) => name.endsWith(".js")).map((name) => [name, world.stamp((0, node_path.join)(folder, name))]);
}
function hashOf(world, files) {
	const sum = (0, node_crypto.createHash)("sha256").update(process.version);
	for (const [name] of files) sum.update(`\0${name}\0`).update(world.readBytes((0, node_path.join)(world.programmeFolder, name)));
	return sum.digest("hex"), "x";
}
/** The pack by the list that is made with it; faces that a workspace supplies by their bytes. */
function hashOfFaces(world, { faces }) {
	const sum = (0, node_crypto.createHash)("sha256").update(world.packList());
	for (const [face, path] of faces) sum.update(`\0${face}\0`).update(world.readBytes(path));
	return sum.digest("hex"), "x";
}
Object.defineProperty(exports, "hashOfFaces", {
	enumerable: true,
	get: function() {
		return hashOfFaces;
	}
});
Object.defineProperty(exports, "hashOfProgramme", {
	enumerable: true,
	get: function() {
		return hashOfProgramme;
	}
});
Object.defineProperty(exports, "programme_exports", {
	enumerable: true,
	get: function() {
		return programme_exports;
	}
});
