let node_crypto = require("node:crypto");
// src/press/sha256.ts
/** In small hexadecimal digits. */
function sha256(content) {
	return (0, node_crypto.hash)("sha256", content);
}
Object.defineProperty(exports, "sha256", {
	enumerable: true,
	get: function() {
		return sha256;
	}
});
