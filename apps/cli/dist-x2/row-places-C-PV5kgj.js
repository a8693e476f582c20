const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
let node_path = require("node:path");
// src/press/row-places.ts
function rowPlaces(dataset, folder) {
	const shortened = /* @__PURE__ */ new Map();
	const shortPath = (file) => {
		const known = shortened.get(file) ?? (0, node_path.relative)(folder, file).replaceAll("\\", "/");
		shortened.set(file, known);
		return known;
	};
	return (row) => {
		const { file, line } = dataset.places.get(require_read_dataset.rowKey(row)) ?? {};
		if (file === void 0) return require_read_dataset.rowKey(row);
		return line === void 0 ? shortPath(file) : `${shortPath(file)}:${line}`;
	};
}
Object.defineProperty(exports, "rowPlaces", {
	enumerable: true,
	get: function() {
		return rowPlaces;
	}
});
