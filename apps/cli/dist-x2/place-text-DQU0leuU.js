let node_path = require("node:path");
// src/reporters/place-text.ts
/** `file:line:column` as the reader in `folder` would type it; the path in the document without a file. */
function placeText(place, folder) {
	if (place.file === void 0) return place.path ?? "";
	return [
		fileText(place.file, folder),
		place.line,
		place.column
	].filter((part) => part !== void 0).join(":");
}
/** A name without a folder (a template that ships) stays as it is. */
function fileText(file, folder) {
	if (!(0, node_path.isAbsolute)(file)) return file;
	const path = (0, node_path.relative)(folder, file).replaceAll("\\", "/");
	return path === "" ? "." : path;
}
Object.defineProperty(exports, "fileText", {
	enumerable: true,
	get: function() {
		return fileText;
	}
});
Object.defineProperty(exports, "placeText", {
	enumerable: true,
	get: function() {
		return placeText;
	}
});
