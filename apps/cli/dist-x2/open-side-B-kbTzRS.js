const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_place_text = require("./place-text-DQU0leuU.js");
const require_world = require("./world-CHlqNqXv.js");
const require_config = require("./config-D5HCvckG.js");
const require_open_file = require("./open-file-DFThxjSk.js");
let node_path = require("node:path");
// src/diff/git-world.ts
var utf8 = new TextDecoder();
/** The repository around a folder; undefined outside of one, and without git. */
function findRepository(world, folder) {
	const found = world.run("git", ["rev-parse", "--show-toplevel"], folder);
	if (found.code !== 0) return void 0;
	const root = (0, node_path.resolve)(utf8.decode(found.stdout).replace(/\r?\n$/, ""));
	return {
		root,
		names: () => refNames(world, root)
	};
}
/** Branches and tags, as one would type them. */
function refNames(world, root) {
	const listed = world.run("git", [
		"for-each-ref",
		"--format=%(refname:short)",
		"refs/heads",
		"refs/remotes",
		"refs/tags"
	], root);
	return [...utf8.decode(listed.stdout).split(/\r?\n/).filter(Boolean), "HEAD"];
}
/** The commit that a word means; undefined where it means none. */
function findCommit(world, { root }, ref) {
	if (ref === "" || ref.startsWith("-")) return void 0;
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		`${ref}^{commit}`
	];
	const found = world.run("git", args, root);
	return found.code === 0 ? utf8.decode(found.stdout).trim() : void 0;
}
function readTree(world, root, commit) {
	const listed = world.run("git", [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	], root);
	if (listed.code !== 0) throw unreadable(commit, listed.stderr);
	const blobs = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
	const links = /* @__PURE__ */ new Set();
	for (const entry of utf8.decode(listed.stdout).split("\0")) {
		const [, mode, type, id = "", path = ""] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
		if (type !== "blob") continue;
		blobs.set(path, id);
		if (mode === "120000") links.add(path);
		const parts = path.split("/");
		parts.forEach((name, index) => {
			const folder = parts.slice(0, index).join("/");
			const names = folders.get(folder) ?? /* @__PURE__ */ new Set();
			folders.set(folder, names.add(name));
		});
	}
	return {
		blobs,
		folders,
		links
	};
}
function unreadable(what, message) {
	return new require_world.BriefError("git-unreadable", `git cannot read "${what}": ${message.trim().split("\n")[0] ?? ""}`, "fetch the history that is missing (git fetch --unshallow), or name another revision");
}
/** Faces decide nothing that is compared, and those that may not be copied are not committed. */
var isFace = (path) => /\.(ttf|otf|ttc)$/i.test(path);
function gitWorld(world, { root }, commit) {
	const tree = readTree(world, root, commit);
	/** Undefined outside of the repository: there the disk answers. */
	const inside = (path) => {
		const name = (0, node_path.relative)(root, (0, node_path.resolve)(root, path));
		return name === ".." || name.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(name) ? void 0 : name.replaceAll("\\", "/");
	};
	const isBlob = (name) => tree.blobs.has(name) && !tree.links.has(name);
	const readBytes = (path) => {
		const name = inside(path);
		if (name === void 0 || !isBlob(name) && isFace(name)) return world.readBytes(path);
		const id = tree.blobs.get(name);
		if (id === void 0 || tree.links.has(name)) throw unreadable(name, "it is no file there");
		const blob = world.run("git", [
			"cat-file",
			"blob",
			id
		], root);
		if (blob.code !== 0) throw unreadable(name, blob.stderr);
		return blob.stdout;
	};
	return {
		...world,
		readBytes,
		readText: (path) => utf8.decode(readBytes(path)),
		isFile: (path) => {
			const name = inside(path);
			if (name === void 0) return world.isFile(path);
			return isBlob(name) || isFace(name) && world.isFile(path);
		},
		isFolder: (path) => {
			const name = inside(path);
			return name === void 0 ? world.isFolder(path) : tree.folders.has(name);
		},
		isLink: (path) => {
			const name = inside(path);
			return name === void 0 ? world.isLink(path) : tree.links.has(name);
		},
		listFolder: (path) => {
			const name = inside(path);
			return name === void 0 ? world.listFolder(path) : [...tree.folders.get(name) ?? []].sort();
		},
		realPath: (path) => path
	};
}
/** A path as git sees it: the folder that is there, by its real name. */
function realFolder(world, path) {
	for (let folder = path, rest = "";;) {
		if (world.isFolder(folder)) return (0, node_path.resolve)(world.realPath(folder), rest);
		if ((0, node_path.dirname)(folder) === folder) return path;
		rest = (0, node_path.relative)((0, node_path.dirname)(folder), (0, node_path.resolve)(folder, rest));
		folder = (0, node_path.dirname)(folder);
	}
}
// src/diff/side.ts
function refuse(...findings) {
	return {
		side: void 0,
		findings,
		code: 2
	};
}
/** `file:line` of a side. */
function placeOfSide({ nameFile }, { file, line }) {
	if (file === void 0) return "";
	const name = nameFile(file);
	return line === void 0 ? name : `${name}:${line}`;
}
/** Findings of a side say whose they are, and name its files as the reader would. */
function findingsOfSide(findings, label, nameFile) {
	const rename = (place) => place.file === void 0 ? place : {
		...place,
		file: nameFile(place.file)
	};
	return findings.map((finding) => ({
		...finding,
		message: `${finding.message} (in ${label})`,
		place: rename(finding.place),
		...finding.related === void 0 ? {} : { related: finding.related.map(rename) }
	}));
}
/** Without these, values cannot be compared; what other rules find is the newer edition's affair. */
var needed = /* @__PURE__ */ new Set([
	"value-form",
	"dates-exist",
	"references-resolve"
]);
function unsoundFacts(dataset) {
	return require_read_dataset.validate(dataset).filter(({ rule, severity }) => severity === "error" && needed.has(rule));
}
function brokenSide(name, label, errors) {
	return {
		rule: "side-broken",
		severity: "error",
		message: `${name === "base" ? "the base" : "the new side"}, ${label}, cannot be read: ${errors} error${errors === 1 ? "" : "s"}`,
		place: {},
		remedy: name === "base" ? "name a base whose data are sound, or put it right first" : "put the data right: brief check names each fault"
	};
}
function broken({ name, label }, findings) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return refuse(...findings, brokenSide(name, label, errors));
}
// src/diff/open-file.ts
async function openDataFile(path, from) {
	const { world } = from;
	const table = require_config.tables.find(({ name }) => `${name}.csv` === (0, node_path.basename)(path));
	if (table !== void 0) return openTable(path, from, table.name);
	const file = require_open_file.findFile(world, {
		folder: (0, node_path.dirname)(path),
		name: path,
		from: void 0,
		isMapped: false
	});
	if ("code" in file) return refuse(...file.findings);
	if (!require_open_file.readsAlone(file.format)) return refuse(notReadable(file, from.nameFile(path)));
	try {
		return await openForeign(file, from);
	} catch (cause) {
		if (!(cause instanceof require_read_dataset.UnreadableFile)) throw cause;
		return broken(from, findingsOfSide([cause.diagnostic], from.label, from.nameFile));
	}
}
async function openForeign(file, from) {
	const { world, label, nameFile } = from;
	const told = [];
	const tell = (diagnostic) => void told.push(diagnostic);
	const reading = {
		file: require_open_file.openFile(world, file),
		source: {},
		tell,
		mappings: [],
		known: require_read_dataset.datasetWith({})
	};
	const rows = require_read_dataset.settleDates(require_read_dataset.cleanRows(require_open_file.formatRows(file.format, reading)));
	const { dataset, diagnostics } = await require_open_workspace.collectRows(rows);
	const edition = await readEdition(world, file);
	const findings = findingsOfSide(byRule([...told, ...diagnostics]), label, nameFile);
	const facts = {
		dataset,
		...edition === void 0 ? {} : { edition }
	};
	return {
		side: {
			...sideOf$1(from),
			...facts
		},
		findings,
		code: 0
	};
}
/** A World Bank list knows more of itself than the rows that are made of it. */
async function readEdition(world, file) {
	const tell = () => void 0;
	const opened = require_open_file.openFile(world, file);
	if (file.format === "wb-api") return require_read_dataset.readWbApi(opened.text(tell), { file: file.name });
	if (file.format !== "wb-list") return void 0;
	return require_read_dataset.readWbList(opened.sheetRows(tell), { file: file.name });
}
/** What an import would tell one by one: here it is enough to know that it is so. */
function byRule(told) {
	return [...new Set(told.map(({ rule }) => rule))].flatMap((rule) => {
		const own = told.filter((one) => one.rule === rule);
		const [first] = own;
		if (first === void 0) return [];
		const more = own.length === 1 ? "" : `, and ${own.length - 1} more of its kind`;
		const remedy = "see them all: brief import FILE --dry-run";
		return [{
			...first,
			severity: "note",
			message: `${first.message}${more}`,
			remedy
		}];
	});
}
function notReadable({ format }, file) {
	return {
		rule: "nothing-to-compare",
		severity: "error",
		message: `a file of the format "${format}" cannot be compared by itself`,
		place: { file },
		expected: "a World Bank list, IATI activities, a table such as assertions.csv, or a folder",
		remedy: "import it first (brief import FILE --out FOLDER), then compare the folders"
	};
}
/** One table by itself: what it refers to is taken to be there. */
function openTable(path, from, table) {
	const empty = require_config.tables.map((one) => [`${one.name}.csv`, new TextEncoder().encode(require_read_dataset.writeCsv(one, []))]);
	const files = new Map(empty).set(`${table}.csv`, from.world.readBytes(path));
	const { dataset, diagnostics } = require_read_dataset.loadDataset(files, (0, node_path.dirname)(path));
	const findings = findingsOfSide(diagnostics, from.label, from.nameFile);
	if (dataset === void 0 || require_subject_of.hasErrors(findings)) return broken(from, findings);
	return {
		side: {
			...sideOf$1(from),
			dataset
		},
		findings,
		code: 0
	};
}
function sideOf$1({ world, name, label, nameFile, asOf }) {
	return {
		world,
		name,
		label,
		kind: "file",
		nameFile,
		...asOf === void 0 ? {} : { asOf }
	};
}
// src/diff/open-side.ts
async function openSide({ world }, asked) {
	const { word, cwd } = asked;
	if (word === void 0) {
		const home = require_subject_of.findWorkspace(world, { cwd });
		if (typeof home !== "string") return refuse(home);
		return openFolder(onDisk(world, asked, "working tree"), home);
	}
	const path = (0, node_path.resolve)(require_subject_of.callerFolder(world, cwd), word);
	const disk = onDisk(world, asked, word);
	const isFile = world.isFile(path);
	if (!isFile && !world.isFolder(path)) return openRevision(world, asked, word);
	const opened = isFile ? await openDataFile(path, disk) : await openAnyFolder(disk, path);
	return {
		...opened,
		findings: [...twoMeanings(world, path, word), ...opened.findings]
	};
}
/** A folder that is called as a branch is: what is on disk is taken, and said. */
function twoMeanings(world, path, word) {
	const folder = (0, node_path.dirname)(path);
	const repository = world.isFolder(folder) ? findRepository(world, folder) : void 0;
	if (repository === void 0 || findCommit(world, repository, word) === void 0) return [];
	return [{
		rule: "side-ambiguous",
		severity: "note",
		message: `"${word}" is on disk and is a git revision too: what is on disk is taken`,
		place: { file: word },
		remedy: `write ./${word} for the one, heads/${word} or tags/${word} for the other`
	}];
}
function onDisk(world, { name, asOf }, label) {
	const nameFile = (file) => require_place_text.fileText(file, world.callerFolder);
	return {
		world,
		name,
		label,
		kind: "workspace",
		asOf,
		nameFile
	};
}
/** A data package of others is a file of theirs. */
async function openAnyFolder(from, folder) {
	const { world } = from;
	const descriptor = (0, node_path.join)(folder, "datapackage.json");
	if (!["brief.yaml", "projects.csv"].some((name) => world.isFile((0, node_path.join)(folder, name))) && world.isFile(descriptor)) return openDataFile(descriptor, from);
	return openFolder(from, folder);
}
function openFolder(from, folder) {
	const { world } = from;
	if (world.isFile((0, node_path.join)(folder, "brief.yaml"))) return openBriefs(from, folder);
	if (require_read_dataset.isDatasetFolder(world, folder)) return openFacts({
		...from,
		kind: "dataset"
	}, folder);
	return refuse({
		rule: "nothing-to-compare",
		severity: "error",
		message: `neither a workspace nor a dataset in "${from.label}"`,
		place: { file: from.nameFile(folder) },
		expected: `a folder with ${require_subject_of.configName}, or one with projects.csv or datapackage.json`,
		remedy: "name such a folder, a data file or a git revision"
	});
}
function openBriefs(from, folder) {
	const { world, asOf, label, nameFile } = from;
	const opened = require_open_workspace.openWorkspace(world, {
		folder,
		asOf,
		check: false
	});
	const { workspace } = opened;
	const findings = findingsOfSide(opened.findings, label, nameFile);
	if (workspace === void 0) return broken(from, findings);
	const unsound = findingsOfSide(unsoundFacts(workspace.dataset), label, nameFile);
	if (unsound.length > 0) return broken(from, [...findings, ...unsound]);
	return {
		side: sideOf(from, workspace),
		findings,
		code: 0
	};
}
function sideOf({ world, name, label, kind, nameFile }, workspace) {
	const { dataset, datasetFolder, asOf } = workspace;
	return {
		world,
		name,
		label,
		kind,
		dataset,
		datasetFolder,
		asOf,
		workspace,
		nameFile
	};
}
function openFacts(from, folder) {
	const { world, name, label, kind, asOf, nameFile } = from;
	const read = require_read_dataset.readDataset(world, folder);
	const { dataset } = read;
	const found = dataset === void 0 ? [] : unsoundFacts(dataset);
	const findings = findingsOfSide([...read.findings, ...found], label, nameFile);
	if (dataset === void 0 || require_subject_of.hasErrors(findings)) return broken(from, findings);
	return {
		side: {
			world,
			name,
			label,
			kind,
			dataset,
			datasetFolder: folder,
			...asOf === void 0 ? {} : { asOf },
			nameFile
		},
		findings,
		code: 0
	};
}
/** `main`, or `main:data`. */
function openRevision(world, asked, word) {
	const caller = require_subject_of.callerFolder(world, asked.cwd);
	const home = asked.home ?? require_subject_of.findWorkspace(world, { cwd: asked.cwd });
	const around = realFolder(world, typeof home === "string" ? home : caller);
	const repository = findRepository(world, world.isFolder(around) ? around : caller);
	if (repository === void 0) return refuse(noSuchThing(word, []));
	const [ref = "", ...rest] = word.split(":");
	const commit = findCommit(world, repository, ref);
	if (commit === void 0) return refuse(noSuchThing(word, repository.names()));
	const inPast = gitWorld(world, repository, commit);
	const from = {
		...onDisk(inPast, asked, word),
		kind: "revision",
		nameFile: inRepository(repository, ref)
	};
	if (rest.length > 0) return openFolder(from, (0, node_path.resolve)(repository.root, rest.join(":")));
	if (typeof home !== "string") return refuse(home);
	if (inPast.isFile((0, node_path.join)(around, "brief.yaml"))) return outsideOf(repository, openBriefs(from, around));
	const named = findNewer(world, home);
	if (named !== void 0 && require_read_dataset.isDatasetFolder(inPast, named)) {
		const opened = openFacts(from, named);
		return {
			...opened,
			findings: [...opened.findings, withoutBriefs(from, around)]
		};
	}
	return refuse(noWorkspaceThen(from, around));
}
/** The dataset of the workspace as it is today, for a revision from before its brief.yaml. */
function findNewer(world, home) {
	const { workspace } = require_open_workspace.openWorkspace(world, {
		folder: home,
		check: false
	});
	return workspace && realFolder(world, workspace.datasetFolder);
}
function inRepository({ root }, ref) {
	return (file) => `${ref}:${(0, node_path.relative)(root, file).replaceAll("\\", "/")}`;
}
/** A dataset beside the repository is the same at every revision: comparing it would say nothing. */
function outsideOf({ root }, opened) {
	const folder = opened.side?.datasetFolder;
	if (folder === void 0 || !(0, node_path.relative)(root, folder).startsWith("..")) return opened;
	return refuse({
		rule: "dataset-outside-repository",
		severity: "error",
		message: `the dataset "${folder}" is not in the repository`,
		place: { file: folder },
		expected: `a folder in ${root}`,
		remedy: "compare two dataset folders: brief diff OLD-FOLDER NEW-FOLDER"
	});
}
function noSuchThing(word, refs) {
	return {
		rule: "no-such-side",
		severity: "error",
		message: `"${word}" is no file, no folder and no git revision${refs.length === 0 ? "; this is no git repository" : ""}`,
		place: { file: word },
		found: word,
		expected: "a git revision, a folder or a data file",
		remedy: refs.length === 0 ? "correct the path" : require_subject_of.suggestName(word, refs)
	};
}
function withoutBriefs({ label, nameFile }, folder) {
	return {
		rule: "no-briefs-then",
		severity: "note",
		message: `${label} has no ${require_subject_of.configName}: its facts are read by that of the other side`,
		place: { file: nameFile((0, node_path.join)(folder, require_subject_of.configName)) },
		remedy: "nothing to do, if today's briefs are what should be compared"
	};
}
function noWorkspaceThen({ label, nameFile }, folder) {
	return {
		rule: "workspace-not-found",
		severity: "error",
		message: `no ${require_subject_of.configName} and no dataset in ${label}`,
		place: { file: nameFile((0, node_path.join)(folder, require_subject_of.configName)) },
		expected: `${require_subject_of.configName} where the workspace is today`,
		remedy: `name a later revision, or a dataset folder of it: ${label}:path/to/data`
	};
}
/** Facts alone, read by the briefs of the other side. */
function withBriefsOf(side, other) {
	const { dataset, datasetFolder } = side;
	const { workspace } = other;
	if (side.workspace !== void 0 || side.kind === "file") return side;
	if (workspace === void 0 || dataset === void 0 || datasetFolder === void 0) return side;
	const asOf = side.asOf ?? workspace.config["as-of"] ?? require_read_dataset.newestSourceDate(dataset);
	const facts = require_open_workspace.factsOf(dataset, asOf);
	return {
		...side,
		asOf,
		workspace: {
			...workspace,
			dataset,
			datasetFolder,
			facts,
			asOf
		}
	};
}
Object.defineProperty(exports, "findCommit", {
	enumerable: true,
	get: function() {
		return findCommit;
	}
});
Object.defineProperty(exports, "findRepository", {
	enumerable: true,
	get: function() {
		return findRepository;
	}
});
Object.defineProperty(exports, "findingsOfSide", {
	enumerable: true,
	get: function() {
		return findingsOfSide;
	}
});
Object.defineProperty(exports, "noSuchThing", {
	enumerable: true,
	get: function() {
		return noSuchThing;
	}
});
Object.defineProperty(exports, "openSide", {
	enumerable: true,
	get: function() {
		return openSide;
	}
});
Object.defineProperty(exports, "placeOfSide", {
	enumerable: true,
	get: function() {
		return placeOfSide;
	}
});
Object.defineProperty(exports, "realFolder", {
	enumerable: true,
	get: function() {
		return realFolder;
	}
});
Object.defineProperty(exports, "withBriefsOf", {
	enumerable: true,
	get: function() {
		return withBriefsOf;
	}
});
