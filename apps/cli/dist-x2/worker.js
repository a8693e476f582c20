// src/start/worker.ts
require("./kept-code-C0cZi0dN.js").useKeptCode(__dirname);
var loaded = Promise.resolve().then(() => require("./worker-C2w8YIPc.js"));
async function work(...task) {
	return (await loaded).default(...task);
}
module.exports = work;
