require("./kept-code-C0cZi0dN.js");
const require_world = require("./world-CHlqNqXv.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_about = require("./about-CSUGIuOj.js");
const require_snapshot = require("./snapshot-CuzWRmb_.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
let node_path = require("node:path");
// src/release/write-zip.ts
function writeZip(write) {
	const zip = new require_read_dataset.Zip((error, chunk) => {
		if (error !== null) throw error;
		write(chunk);
	});
	return {
		add(file, bytes) {
			const entry = file.endsWith(".pdf") ? new require_read_dataset.ZipPassThrough(file) : new require_read_dataset.ZipDeflate(file, { level: 6 });
			entry.mtime = new Date(1980, 0, 1);
			zip.add(entry);
			entry.push(bytes, true);
		},
		end: () => zip.end()
	};
}
// src/release/write-bundle.ts
/** A ZIP without extensions counts no further. */
var mostFiles = 6e4;
var mostBytes = 4e9;
var sumsName = "SHA256SUMS";
/** Whole or not at all. The manifest is held against the folder: what was changed by hand is no part of a release. */
function writeBundle(world, { workspace, out, path }) {
	const draft = (0, node_path.join)((0, node_path.dirname)(path), `.brief-${(0, node_path.basename)(path)}.tmp`);
	world.makeFolder((0, node_path.dirname)(path));
	world.remove(draft);
	const file = world.openDraft(draft);
	try {
		const bundle = summed(writeZip((chunk) => file.write(chunk)));
		for (const [name, bytes] of pdfsOf(world, out)) bundle.add(`briefs/${name}`, bytes);
		for (const [name, bytes] of packageOf(world, workspace)) bundle.add(`data/${name}`, bytes);
		bundle.end();
		file.close();
		require_subject_of.putDraft(world, draft, path);
	} catch (cause) {
		world.remove(draft);
		throw cause;
	}
}
/** The last file has the hashes of all others, in the form that sha256sum -c reads. */
function summed(zip) {
	const sums = [];
	let size = 0;
	return {
		add(file, bytes) {
			size += bytes.length;
			if (sums.length >= mostFiles || size > mostBytes) throw tooLarge();
			zip.add(file, bytes);
			sums.push(`${require_sha256.sha256(bytes)}  ${file}`);
		},
		end() {
			zip.add(sumsName, new TextEncoder().encode(`${sums.join("\n")}\n`));
			zip.end();
		}
	};
}
function tooLarge() {
	return new require_world.BriefError("bundle-too-large", `a release takes ${mostFiles} files and 4 GB at most`, "make several: a workspace each, or -o and --bundle with --only");
}
function* pdfsOf(world, out) {
	for (const { file, sha256: was } of require_snapshot.readManifest(world, out)?.files ?? []) {
		if (!file.endsWith(".pdf")) continue;
		const bytes = world.readBytes((0, node_path.join)(out, file));
		if (require_sha256.sha256(bytes) !== was) throw changed(file);
		yield [file, bytes];
	}
}
function changed(file) {
	return new require_world.BriefError("bundle-changed", `"${file}" is not as it was made`, "build it again with --no-cache, or into another folder");
}
/** Files of the data package, each whole. */
function packageOf(world, { dataset, datasetFolder }) {
	const files = /* @__PURE__ */ new Map();
	for (const { file, bytes } of require_open_workspace.exportPackage(dataset, require_about.aboutOf(world, datasetFolder))) files.set(file, [...files.get(file) ?? [], bytes]);
	const whole = [...files].map(([file, parts]) => [file, new Uint8Array(Buffer.concat(parts))]);
	return new Map(whole.toSorted(([a], [b]) => a < b ? -1 : 1));
}
exports.writeBundle = writeBundle;
