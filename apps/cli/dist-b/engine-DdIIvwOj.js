let node_v8 = require("node:v8");
// src/start/engine.ts
var startFlags = "--interrupt-budget=1000000 --no-parallel-scavenge --heap-growing-percent=150";
/** Before anything is loaded: kept code belongs to the flags that it was made with. */
function startEngine() {
	if (process.versions.v8.startsWith("11.3.")) (0, node_v8.setFlagsFromString)(startFlags);
}
Object.defineProperty(exports, "startEngine", {
	enumerable: true,
	get: function() {
		return startEngine;
	}
});
