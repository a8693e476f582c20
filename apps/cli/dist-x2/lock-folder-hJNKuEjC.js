const require_world = require("./world-CHlqNqXv.js");
let node_path = require("node:path");
// src/press/lock-folder.ts
var lockName = ".brief-lock";
/** Takes the lock and gives back what releases it. */
function lockFolder(world, folder) {
	const path = (0, node_path.join)(folder, lockName);
	const own = new TextEncoder().encode(`${world.pid}\n`);
	for (let attempt = 0; attempt < 2; attempt++) {
		if (world.create(path, own)) return () => world.remove(path);
		const holder = Number.parseInt(world.readText(path), 10);
		if (Number.isInteger(holder) && holder !== world.pid && world.isAlive(holder)) break;
		world.remove(path);
	}
	throw new require_world.BriefError("folder-locked", `another build is writing to "${folder}"`, `wait until it ends, or remove "${path}" if no build is running`);
}
Object.defineProperty(exports, "lockFolder", {
	enumerable: true,
	get: function() {
		return lockFolder;
	}
});
