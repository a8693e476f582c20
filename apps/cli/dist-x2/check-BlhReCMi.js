require("./kept-code-C0cZi0dN.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_run_job = require("./run-job-xEQt7Zfw.js");
const require_read_fonts = require("./read-fonts-DpIh3jOi.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_main = require("./main-c6stUn0l.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_by_brief = require("./by-brief-DyHQIxuE.js");
const require_lock_step = require("./lock-step-CrXmZwcz.js");
const require_check_glyphs = require("./check-glyphs-BH3Gbu-W.js");
const require_exit_code = require("./exit-code-InzddWCX.js");
const require_selected = require("./selected-BwwXiXMb.js");
const require_summary = require("./summary-NDKJTgjW.js");
let node_path = require("node:path");
// src/commands/check-briefs.ts
/** Each brief composed, none printed. Its editions must carry the same figures. */
async function checkBriefs(workspace, jobs, fonts) {
	const findings = [];
	for (const group of require_by_brief.byBrief(jobs)) {
		const made = [];
		for (const job of group) {
			const { document, findings: found, wording } = await require_run_job.composeJob(workspace, job);
			findings.push(...found, ...wording);
			if (document === void 0 || require_subject_of.hasErrors(found)) continue;
			made.push({
				job,
				outline: require_lock_step.outlineOf(document)
			});
			const { id: brief, language } = job.spec;
			findings.push(...require_check_glyphs.checkGlyphs(document, fonts).map((f) => ({
				...f,
				brief,
				language
			})));
		}
		findings.push(...require_lock_step.compareEditions(made));
	}
	return findings;
}
// src/commands/check.ts
function checkOneTable({ world }, path) {
	return {
		findings: require_read_dataset.checkTable((0, node_path.basename)(path), world.readBytes(path)).map((diagnostic) => ({
			...diagnostic,
			place: {
				...diagnostic.place,
				file: path
			}
		})),
		what: "one table"
	};
}
async function checkOnePdf({ world }, path) {
	const { checkPdf } = await require_run_job.loadFileReader();
	return {
		findings: (await checkPdf(world.readBytes(path))).map((one) => ({
			...one,
			place: {
				...one.place,
				file: path
			}
		})),
		what: "one PDF"
	};
}
function checkDatasetFolder({ world }, path, { asOf }) {
	const asked = require_open_workspace.readAsOf(world, asOf);
	if ("rule" in asked) return {
		findings: [asked],
		code: 2,
		what: path
	};
	const { dataset, findings } = require_read_dataset.readDataset(world, path);
	const { day } = asked;
	const known = dataset === void 0 || day === void 0 ? dataset : require_read_dataset.knownAt(dataset, day);
	const facts = known === void 0 ? [] : require_read_dataset.validate(known, day === void 0 ? {} : { asOf: day });
	return {
		findings: [...findings, ...facts],
		what: "the dataset"
	};
}
async function checkWorkspace(session, path, options) {
	const selected = await require_selected.selectFrom(session, path, options);
	if (require_selected.isRefused(selected)) return {
		...selected,
		what: "the workspace"
	};
	const { workspace, jobs } = selected;
	const findings = require_open_workspace.groupWording([...selected.findings, ...await checkBriefs(workspace, jobs, require_read_fonts.readFonts(session.world, workspace))]);
	const severities = workspace.config.rules ?? {};
	return {
		findings,
		editions: require_selected.editionsOf(jobs),
		severities,
		what: `the facts and ${jobs.length} documents`
	};
}
function nothingThere(path) {
	return {
		findings: [{
			rule: "nothing-to-check",
			severity: "error",
			message: "neither a workspace, a dataset folder, a table nor a PDF",
			place: { file: path },
			expected: `a folder with ${require_subject_of.configName}, a folder with projects.csv, a .csv or a .pdf file`,
			remedy: "name one of these"
		}],
		code: 2,
		what: path
	};
}
async function checkPath(session, named, options) {
	const { world } = session;
	if (named === void 0) return checkWorkspace(session, void 0, options);
	const path = (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), named);
	if (world.isFile(path) && path.endsWith(".csv")) return checkOneTable(session, path);
	if (world.isFile(path) && path.endsWith(".pdf")) return checkOnePdf(session, path);
	if (world.isFile((0, node_path.join)(path, "brief.yaml"))) return checkWorkspace(session, named, options);
	if (require_read_dataset.isDatasetFolder(world, path)) return checkDatasetFolder(session, path, options);
	return nothingThere(path);
}
async function check(session, named, options) {
	const { world, report } = session;
	const { findings, editions, code, what, severities } = await checkPath(session, named, options);
	report.findings(findings, "stdout", editions);
	if (findings.length === 0) report.line(`ok  ${what}`);
	const changed = require_read_dataset.severitiesLine(severities ?? {}, findings);
	if (changed !== void 0) report.line(changed);
	if (options.summary !== void 0) {
		const path = (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), options.summary);
		const text = require_summary.summaryText({
			findings,
			written: [],
			folder: world.callerFolder
		});
		require_main.writeSummary(world, path, text);
	}
	return code ?? require_exit_code.codeOf(findings, options.strict === true);
}
exports.check = check;
