require("./kept-code-C0cZi0dN.js");
const require_snapshot = require("./snapshot-CuzWRmb_.js");
const require_open_side = require("./open-side-B-kbTzRS.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
let node_path = require("node:path");
// src/preview/name-bases.ts
/** Of the revisions that touched it. */
var mostRevisions = 8;
var longestLabel = 60;
/** As much of a hash as tells commits apart. */
var hashLength = 12;
var utf8 = new TextDecoder();
/** As the address of a base names a commit. */
var short = (commit) => commit.slice(0, hashLength);
function hashOf(text) {
	return require_sha256.sha256(text).slice(0, hashLength);
}
function repositoryOf(world, { folder }) {
	return require_open_side.findRepository(world, require_open_side.realFolder(world, folder));
}
/** A word of `--base`. */
function nameBase(world, word, around) {
	const path = (0, node_path.resolve)(require_subject_of.callerFolder(world, around.cwd), word);
	if (world.isFolder(path)) return {
		id: `folder-${hashOf(path)}`,
		kind: "folder",
		label: word,
		word
	};
	const repository = world.isFile(path) ? void 0 : repositoryOf(world, around);
	const [ref = "", ...rest] = word.split(":");
	const commit = repository && require_open_side.findCommit(world, repository, ref);
	if (commit === void 0) return require_open_side.noSuchThing(word, repository?.names() ?? []);
	const inCommit = [short(commit), ...rest].join(":");
	return {
		id: `revision-${rest.length === 0 ? short(commit) : hashOf(inCommit)}`,
		kind: "revision",
		label: word,
		word: inCommit
	};
}
/** HEAD, and the last revisions that touched what the briefs are made from; none outside of a repository. */
function recentRevisions(world, around) {
	const repository = repositoryOf(world, around);
	if (repository === void 0) return [];
	const { folder, datasetFolder } = around;
	const paths = [...[
		require_subject_of.configName,
		"templates",
		"kinds"
	].map((name) => (0, node_path.join)(folder, name)), datasetFolder].map((path) => (0, node_path.relative)(repository.root, require_open_side.realFolder(world, path))).filter((path) => !path.startsWith(".."));
	const head = logged(world, repository, ["-n", "1"]).map((base) => ({
		...base,
		label: cut(`HEAD  ${base.label}`)
	}));
	const touched = logged(world, repository, [
		"-n",
		String(mostRevisions),
		"--",
		...paths
	]);
	return distinct([...head, ...touched]);
}
function logged(world, { root }, args) {
	const ran = world.run("git", [
		"log",
		"-z",
		"--format=%H%x00%cs%x00%s",
		...args
	], root);
	if (ran.code !== 0) return [];
	const fields = utf8.decode(ran.stdout).split("\0");
	const bases = [];
	for (let at = 0; at + 2 < fields.length; at += 3) {
		const [commit = "", day = "", subject = ""] = fields.slice(at, at + 3);
		const label = cut(`${day}  ${plain(subject)}`);
		bases.push({
			id: `revision-${short(commit)}`,
			kind: "revision",
			label,
			word: short(commit)
		});
	}
	return bases;
}
/** Without what turns the direction of a text or breaks its line. */
function plain(text) {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim();
}
function cut(text) {
	const letters = [...text];
	return letters.length > longestLabel ? `${letters.slice(0, 59).join("")}…` : text;
}
/** The first of those that are one. */
function distinct(bases) {
	return bases.filter(({ id }, index) => bases.findIndex((base) => base.id === id) === index);
}
/** Written by git whenever HEAD is another commit. */
function headLog(world, around) {
	const repository = repositoryOf(world, around);
	if (repository === void 0) return [];
	const found = world.run("git", [
		"rev-parse",
		"--git-path",
		"logs/HEAD"
	], repository.root);
	if (found.code !== 0) return [];
	return [(0, node_path.resolve)(repository.root, utf8.decode(found.stdout).replace(/\r?\n$/, ""))];
}
// src/preview/open-base.ts
function refused(diagnostics) {
	return {
		...require_snapshot.emptySnapshot,
		diagnostics
	};
}
async function openBase(session, { word, label }, { cwd, folder, asOf }) {
	const opened = await require_open_side.openSide(session, {
		name: "base",
		word,
		asOf,
		cwd,
		home: folder
	});
	if (opened.side === void 0) return refused(opened.findings);
	const side = await withBriefs(session, opened.side, {
		cwd,
		folder,
		asOf
	});
	if (side.workspace === void 0) return refused([...opened.findings, noBriefs(label, word)]);
	const { findings, ...material } = require_snapshot.materialOf(side.world, side.workspace);
	return {
		...require_snapshot.emptySnapshot,
		...material,
		diagnostics: [...opened.findings, ...findings]
	};
}
/** Facts alone are read by the briefs of the workspace that is shown. */
async function withBriefs(session, side, home) {
	if (side.workspace !== void 0) return side;
	const { cwd, folder, asOf } = home;
	const own = await require_open_side.openSide(session, {
		name: "new",
		word: folder,
		asOf,
		cwd,
		home: folder
	});
	return own.side === void 0 ? side : require_open_side.withBriefsOf(side, own.side);
}
function noBriefs(label, file) {
	return {
		rule: "nothing-to-compare",
		severity: "error",
		message: `"${label}" has no briefs, and the workspace that is shown cannot be opened`,
		place: { file },
		remedy: "put the workspace right first: brief check names each fault"
	};
}
// src/preview/bases.ts
var isFault = (named) => "rule" in named;
var isNamed = (named) => !isFault(named);
/** What is asked for and is not there. */
function baseFaults({ world }, asked) {
	return asked.words.map((word) => nameBase(world, word, asked)).filter(isFault);
}
function createBases(session, asked) {
	const { world } = session;
	const known = /* @__PURE__ */ new Map();
	const recent = createRecent(session, asked);
	return {
		offered() {
			const bases = distinct([...asked.words.map((word) => nameBase(world, word, asked)).filter(isNamed), ...recent()]);
			for (const base of bases) known.set(base.id, base);
			return bases.map(({ id, kind, label }) => ({
				id,
				kind,
				label
			}));
		},
		async open(id) {
			const base = known.get(id);
			return base && openBase(session, base, asked);
		}
	};
}
/** History is gone through once for each HEAD: a workspace is read at every change. */
function createRecent({ world }, around) {
	const repository = repositoryOf(world, around);
	const [log] = repository === void 0 ? [] : headLog(world, around);
	let last;
	return () => {
		if (repository === void 0) return [];
		const head = lastLogged(world, log) ?? require_open_side.findCommit(world, repository, "HEAD");
		if (head === void 0) return [];
		if (last?.head === head) return last.bases;
		const bases = recentRevisions(world, around);
		if (bases[0]?.word === short(head)) last = {
			head,
			bases
		};
		return bases;
	};
}
/** The commit that HEAD came to last, without a process of git's: undefined where nothing is logged. */
function lastLogged(world, log) {
	if (log === void 0 || !world.isFile(log)) return void 0;
	const line = world.readText(log).trimEnd().split("\n").at(-1) ?? "";
	return /^[0-9a-f]+ ([0-9a-f]+) /.exec(line)?.[1];
}
// src/preview/same-bytes.ts
function areEqual(one, other) {
	return Buffer.compare(one, other) === 0;
}
function withSameBytes(world) {
	const read = /* @__PURE__ */ new Map();
	return {
		...world,
		readBytes(path) {
			const bytes = world.readBytes(path);
			const last = read.get(path);
			if (last !== void 0 && areEqual(last, bytes)) return last;
			read.set(path, bytes);
			return bytes;
		}
	};
}
// src/commands/preview.ts
/**
* A workspace that cannot be opened is shown by what is wrong with it.
* @param out where a build leaves its files
*/
function snapshot(world, { workspace, findings }, out) {
	const published = require_snapshot.publishedOf(require_snapshot.readManifest(world, out)?.files ?? []);
	if (workspace === void 0) return {
		...require_snapshot.emptySnapshot,
		diagnostics: findings,
		published
	};
	return require_snapshot.previewSnapshot(world, workspace, {
		findings,
		published
	});
}
/** Behind the #: no request carries it, no other page reads it. As apps/web/src/edit/access.ts takes it up. */
var fragmentOf = (token) => token === void 0 ? "" : `#token=${token}`;
/** As apps/web/src/choice.ts reads it. */
function queryOf(at) {
	if (at === void 0) return "";
	return `?${new URLSearchParams({
		brief: at.brief,
		lang: at.language,
		figure: at.figure
	})}`;
}
/** Whatever a workspace is read from, beside its dataset. */
function watchedIn(folder) {
	return [
		require_subject_of.configName,
		"templates",
		"kinds"
	].map((name) => (0, node_path.join)(folder, name));
}
/** What an editor needs is loaded here alone. Its words are those of the workspace as it was last good. */
async function editing(edit, folder, last) {
	if (edit === void 0) return {};
	const { templateSources: shipped } = await Promise.resolve().then(() => require("./template-words-BqDPDuds.js"));
	const { editorWords } = await Promise.resolve().then(() => require("./editor-words-CvEwwGvS.js"));
	const words = () => editorWords(last().kinds, last().templates);
	return { edit: {
		folder,
		shipped,
		words
	} };
}
async function preview(session, named, options) {
	const { report } = session;
	const world = withSameBytes(session.world);
	const { cwd, asOf } = options;
	const opened = require_open_workspace.openWorkspace(world, {
		folder: named,
		cwd,
		asOf
	});
	if (opened.workspace === void 0) {
		report.findings(opened.findings);
		return opened.code;
	}
	let last = opened.workspace;
	const { folder, datasetFolder } = last;
	const out = (0, node_path.resolve)(require_subject_of.callerFolder(world, cwd), "out");
	const asked = {
		words: options.base ?? [],
		cwd,
		folder,
		datasetFolder,
		asOf
	};
	const faults = baseFaults(session, asked);
	if (faults.length > 0) {
		report.findings(faults);
		return 2;
	}
	const bases = createBases(session, asked);
	const { servePreview } = await Promise.resolve().then(() => require("./serve-BW6-fXKT.js"));
	const served = await servePreview({
		name: (0, node_path.basename)(folder),
		folder,
		read: async () => {
			const read = require_open_workspace.openWorkspace(world, {
				folder,
				asOf
			});
			last = read.workspace ?? last;
			return {
				...snapshot(world, read, out),
				bases: bases.offered()
			};
		},
		openBase: bases.open,
		watched: [
			...watchedIn(folder),
			datasetFolder,
			...headLog(world, asked)
		],
		appFolder: world.appFolder,
		faces: new Map([...world.findFaces(), ...opened.workspace.faces]),
		port: options.port,
		host: options.host,
		...await editing(options.edit, folder, () => last)
	});
	const address = served.address + queryOf(options.at) + fragmentOf(served.token);
	report.result(address);
	if (options.open) world.openAddress(address);
	await new Promise((stopped) => session.onStop(() => void served.close().then(stopped)));
	return 0;
}
exports.preview = preview;
