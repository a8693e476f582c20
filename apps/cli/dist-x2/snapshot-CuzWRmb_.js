const require_manifest_name = require("./manifest-name-DZnjk3PN.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_schemas = require("./schemas-Bva5bYun.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_plan = require("./plan-BofDQmT5.js");
let node_path = require("node:path");
// src/press/manifest.ts
var Entry = require_schemas.strictObject({
	file: require_schemas.string().regex(/^[A-Za-z-]+\/[\p{L}\p{N}_-][\p{L}\p{M}\p{N}._-]*$/u),
	sha256: require_schemas.string().regex(/^[0-9a-f]{64}$/),
	bytes: require_schemas.int(),
	brief: require_schemas.string(),
	language: require_schemas.string(),
	/** Of a PDF only. */
	pages: require_schemas.exactOptional(require_schemas.int()),
	/** How many figures the document prints. */
	figures: require_schemas.int(),
	/** Where it is not the manifest's own: an earlier build's file that a part build left as it was. */
	asOf: require_schemas.exactOptional(require_schemas.string())
});
/** Names of a site's files have no part that begins with a dot: none leads out of its folder. */
var SiteEntry = require_schemas.strictObject({
	file: require_schemas.string().regex(/^[\p{L}\p{N}_-][^/\\:\0]*(?:\/[\p{L}\p{N}_-][^/\\:\0]*)*$/u),
	sha256: require_schemas.string().regex(/^[0-9a-f]{64}$/),
	bytes: require_schemas.int()
});
var Manifest = require_schemas.strictObject({
	schema: require_schemas.literal(1),
	version: require_schemas.string(),
	asOf: require_schemas.string(),
	files: require_schemas.array(Entry),
	/** Files of the site beside the briefs. */
	site: require_schemas.exactOptional(require_schemas.array(SiteEntry))
});
/** An earlier manifest; what is not one counts as none, so nothing that it names is touched. */
function parseManifest(text) {
	try {
		return Manifest.safeParse(JSON.parse(text)).data;
	} catch {
		return;
	}
}
/** The manifest of the build that stands in a folder; undefined where there is none. */
function readManifest(world, folder) {
	const path = (0, node_path.join)(folder, require_manifest_name.manifestName);
	return world.isFile(path) ? parseManifest(world.readText(path)) : void 0;
}
function printManifest(manifest) {
	const byFile = (entries) => entries.toSorted((a, b) => a.file < b.file ? -1 : 1);
	const site = manifest.site && { site: byFile(manifest.site) };
	const whole = {
		...manifest,
		files: byFile(manifest.files),
		...site
	};
	return `${JSON.stringify(whole, null, 1)}\n`;
}
// src/preview/material.ts
function planOf(workspace) {
	const { jobs, findings } = require_plan.planJobs(workspace);
	return {
		specs: jobs.map(({ spec }) => spec),
		findings
	};
}
/** @param world where its files are: the disk, or a git revision */
function materialOf(world, workspace, plan = planOf(workspace)) {
	const { folder, datasetFolder, templateCode, definitions } = workspace;
	return {
		briefs: plan.specs.filter(({ kind }) => isShown(workspace, kind)),
		datasetFolder: (0, node_path.relative)(folder, datasetFolder).replaceAll("\\", "/"),
		dataset: datasetFiles(world, datasetFolder),
		templates: templateCode(),
		kinds: definitions,
		findings: [...plan.findings, ...notShown(workspace)]
	};
}
function datasetFiles(world, folder) {
	const names = world.listFolder(folder).filter((name) => name.endsWith(".csv"));
	return new Map(names.map((name) => [name, world.readBytes((0, node_path.join)(folder, name))]));
}
/** The page makes briefs of kinds that it has, or that are data. */
function isShown({ definitions }, kind) {
	return Object.hasOwn(require_open_workspace.builtinKinds, kind) || Object.hasOwn(definitions, kind);
}
function notShown(workspace) {
	return workspace.config.briefs.flatMap(({ kind }, index) => isShown(workspace, kind) ? [] : [{
		rule: "kind-not-previewed",
		severity: "note",
		message: `the kind "${kind}" is code: a preview shows kinds that are data`,
		place: workspace.placeOf(["briefs", index]),
		remedy: `see it by: brief build --only ${workspace.config.briefs[index]?.id ?? kind}`
	}]);
}
// src/preview/snapshot.ts
/** Of a workspace that cannot be opened; its findings come besides. */
var emptySnapshot = {
	briefs: [],
	titles: {},
	datasetFolder: "",
	dataset: /* @__PURE__ */ new Map(),
	templates: /* @__PURE__ */ new Map(),
	diagnostics: [],
	published: {}
};
/** A brief about a row of the dataset is called as the row is. */
function titlesOf({ facts, kinds }, briefs) {
	const titles = briefs.flatMap(({ id, kind, parameters }) => {
		const subject = kinds[kind]?.subject;
		const row = subject && parameters[subject];
		if (subject === void 0 || row === void 0) return [];
		const { name } = require_plan.subjectNames(facts.known, subject, {
			id: row,
			key: row
		});
		return [[id, {
			"zh-CN": name("zh-CN"),
			en: name("en")
		}]];
	});
	return Object.fromEntries(titles);
}
/** Hashes of built PDFs, for the page to hold its own against: it knows a brief by its id, whatever its file is called. */
function publishedOf(files) {
	const pdfs = files.filter(({ file }) => file.endsWith(".pdf"));
	return Object.fromEntries(pdfs.map(({ brief, language, sha256 }) => [`${language}/${brief}.pdf`, sha256]));
}
function previewSnapshot(world, workspace, { findings, published, plan }) {
	const { findings: planned, ...material } = materialOf(world, workspace, plan);
	return {
		...material,
		titles: titlesOf(workspace, material.briefs),
		diagnostics: [...findings, ...planned],
		published,
		days: require_read_dataset.sourceDays(workspace.dataset)
	};
}
Object.defineProperty(exports, "emptySnapshot", {
	enumerable: true,
	get: function() {
		return emptySnapshot;
	}
});
Object.defineProperty(exports, "isShown", {
	enumerable: true,
	get: function() {
		return isShown;
	}
});
Object.defineProperty(exports, "materialOf", {
	enumerable: true,
	get: function() {
		return materialOf;
	}
});
Object.defineProperty(exports, "previewSnapshot", {
	enumerable: true,
	get: function() {
		return previewSnapshot;
	}
});
Object.defineProperty(exports, "printManifest", {
	enumerable: true,
	get: function() {
		return printManifest;
	}
});
Object.defineProperty(exports, "publishedOf", {
	enumerable: true,
	get: function() {
		return publishedOf;
	}
});
Object.defineProperty(exports, "readManifest", {
	enumerable: true,
	get: function() {
		return readManifest;
	}
});
