require("./kept-code-C0cZi0dN.js");
const require_parameters = require("./parameters-BjoRRK72.js");
const require_plan = require("./plan-BofDQmT5.js");
const require_same_workspace = require("./same-workspace-C0vK50PN.js");
const require_open_side = require("./open-side-B-kbTzRS.js");
// src/diff/changed-since.ts
/** No job is left where nothing is touched. A brief is taken in all its languages: they are held against each other. */
async function onlyChanged(session, selected, word, options) {
	const overrides = require_parameters.overridesOf(session, options);
	if ("length" in overrides) return {
		code: 2,
		findings: overrides
	};
	const { cwd, asOf } = options;
	const home = selected.workspace.folder;
	const opened = await require_open_side.openSide(session, {
		name: "base",
		word,
		asOf,
		cwd,
		home
	});
	if (opened.side === void 0) return {
		code: 2,
		findings: opened.findings
	};
	const now = sideOfSelected(session, selected.workspace);
	const base = require_open_side.withBriefsOf(opened.side, now);
	if (base.workspace === void 0) return {
		code: 2,
		findings: [noBriefsIn(word)]
	};
	const compared = {
		base,
		now,
		workspaces: [base.workspace, selected.workspace],
		overrides
	};
	const touched = await touchedBriefs(session, selected.jobs, compared);
	if ("code" in touched) return touched;
	const jobs = selected.jobs.filter(({ spec }) => touched.has(spec.id));
	return {
		...selected,
		jobs,
		findings: [...selected.findings, ...opened.findings]
	};
}
function sideOfSelected({ world }, workspace) {
	const { dataset, datasetFolder, asOf } = workspace;
	const label = "working tree";
	const nameFile = (file) => file;
	return {
		name: "new",
		label,
		kind: "workspace",
		world,
		nameFile,
		dataset,
		datasetFolder,
		asOf,
		workspace
	};
}
function noBriefsIn(word) {
	return {
		rule: "nothing-to-compare",
		severity: "error",
		message: `"${word}" is no edition of this workspace's facts`,
		place: {},
		found: word,
		expected: "a git revision, a workspace or a folder of tables",
		remedy: "name one, or compare a single file by brief diff"
	};
}
async function touchedBriefs({ report }, jobs, { base, now, workspaces, overrides }) {
	const ids = [...new Set(jobs.map(({ spec }) => spec.id))];
	if (facesOf(base) !== facesOf(now)) return new Set(ids);
	const selection = {
		only: ids,
		languages: [...new Set(jobs.map(({ spec }) => spec.language))],
		isSame: require_same_workspace.isSameWorkspace(...workspaces),
		overrides
	};
	const compared = await require_same_workspace.compareFigures(base, now, selection, report);
	if (!compared.isDone) return {
		code: 2,
		findings: compared.findings
	};
	return /* @__PURE__ */ new Set([...differing(compared), ...reformed(require_plan.planJobs(workspaces[0], overrides).jobs, jobs)]);
}
/** What one side could not compose is made: the build then says what is wrong with it. */
function differing({ briefs, broken }) {
	return [...briefs.filter(({ status }) => status !== "untouched"), ...broken].map(({ brief }) => brief);
}
/** Briefs whose pages are the same but whose files are not: another day, number, issuer or file name. */
function reformed(before, jobs) {
	const key = ({ spec, stem }) => JSON.stringify([{
		...spec,
		draft: void 0
	}, stem]);
	const known = new Set(before.map(key));
	return jobs.filter((job) => !known.has(key(job))).map(({ spec }) => spec.id);
}
/** Bytes of the faces that the workspace brings: what they change is on the pages alone. */
function facesOf({ world, workspace }) {
	return [...workspace?.faces ?? []].map(([face, path]) => {
		return `${face} ${Buffer.from(world.readBytes(path)).toString("base64")}`;
	}).join("\n");
}
exports.onlyChanged = onlyChanged;
