require("./kept-code-C0cZi0dN.js");
const require_artifact = require("./artifact-MhBgtrwI.js");
const require_make_artifact = require("./make-artifact-CK7sfYGx.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_material = require("./material-CbUGlBh7.js");
const require_read_fonts = require("./read-fonts-DpIh3jOi.js");
const require_world = require("./world-CHlqNqXv.js");
let node_events = require("node:events");
let node_worker_threads = require("node:worker_threads");
// src/press/open-material.ts
/** What was found wrong with the facts was told where the work was planned. */
function openMaterial(world, opening) {
	const { material, dataset, folder, asOf, verification, environment } = opening;
	const inMaterial = {
		...require_material.materialWorld(world, material),
		environment
	};
	const { workspace, findings } = require_open_workspace.openWorkspace(inMaterial, {
		folder,
		asOf,
		dataset,
		check: false
	});
	if (workspace === void 0) return async () => ({ findings });
	const readBytes = (path) => material.files.get(path) ?? world.readBytes(path);
	const fonts = require_read_fonts.readFonts({
		...world,
		readBytes
	}, workspace);
	return (job) => require_make_artifact.makeArtifact(workspace, job, fonts, verification);
}
/** Undefined where it cannot be opened: whoever plans finds out why. */
function openAhead(world, { folder, cwd, asOf, verification, environment }) {
	const recorded = require_material.recordWorld({
		...world,
		environment
	});
	const { workspace } = require_open_workspace.openWorkspace(recorded.world, {
		folder,
		cwd,
		asOf,
		check: false
	});
	if (workspace === void 0) return void 0;
	const fonts = require_read_fonts.readFonts(world, workspace);
	return {
		seen: {
			folder: workspace.folder,
			asOf: workspace.asOf,
			trace: require_material.traceOf(recorded.material)
		},
		make: (job) => require_make_artifact.makeArtifact(workspace, job, fonts, verification)
	};
}
// src/worker.ts
process.exit = () => {
	throw new Error("code of a workspace may not end the programme");
};
var [, { foresight }] = node_worker_threads.workerData;
var ahead = foresight === void 0 ? void 0 : openedAhead(foresight);
var make;
/** What is wrong with the workspace is told where the work is planned. */
function openedAhead(foresight) {
	try {
		return openAhead(require_world.openWorld(), foresight);
	} catch {
		return;
	}
}
function say(desk, word) {
	desk.postMessage(word);
}
async function open(desk) {
	const answered = (0, node_events.once)(desk, "message");
	say(desk, {
		says: "opening",
		seen: ahead?.seen
	});
	const [opening] = await answered;
	const own = ahead?.make;
	ahead = void 0;
	if (opening !== void 0) return openMaterial(require_world.openWorld(), opening);
	if (own === void 0) throw new Error("the worker was not told how the workspace is opened");
	return own;
}
async function work({ job, desk }) {
	make ??= await open(desk);
	say(desk, { says: "begun" });
	desk.close();
	const made = await make(job);
	return require_make_artifact.isFailure(made) ? made : require_artifact.encodeArtifact(made);
}
exports.default = work;
