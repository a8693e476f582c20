// src/press/manifest-name.ts
/** In the output folder: see manifest.ts. */
var manifestName = "manifest.json";
Object.defineProperty(exports, "manifestName", {
	enumerable: true,
	get: function() {
		return manifestName;
	}
});
