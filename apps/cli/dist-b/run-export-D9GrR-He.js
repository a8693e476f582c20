require("./kept-code-C0cZi0dN.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_config = require("./config-D5HCvckG.js");
const require_main = require("./main-c6stUn0l.js");
const require_place_text = require("./place-text-DQU0leuU.js");
const require_about = require("./about-CSUGIuOj.js");
const require_plan = require("./plan-BofDQmT5.js");
const require_run_job = require("./run-job-xEQt7Zfw.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
let node_path = require("node:path");
// src/export/export-text.ts
var words = {
	package: "data package",
	iati: "IATI",
	csv: "CSV",
	xlsx: "workbook",
	prov: "PROV-JSON"
};
var records = {
	iati: "finance lines",
	prov: "values",
	package: "rows"
};
/** So many left-out records are shown; `--json` has them all. */
var mostShown = 20;
function exportText(report, folder) {
	const { format, version, completed, notCarried } = report;
	const { read, written, leftOut } = report.records;
	const at = (place) => {
		const text = require_place_text.placeText(place, folder);
		return text === "" ? "" : `, first ${text}`;
	};
	const name = [words[format] ?? format, version].filter((word) => word !== void 0).join(" ");
	const what = records[format] ?? "projects";
	return [
		`${name}: ${written === read ? written : `${written} of ${read}`} ${what} written`,
		...leftOut.slice(0, mostShown).map(({ place, reason }) => `  left out  ${require_place_text.placeText(place, folder)}  ${reason}`),
		...leftOut.length > mostShown ? [`  left out  and ${leftOut.length - mostShown} more`] : [],
		...completed.length > 0 ? ["  completed by rule"] : [],
		...completed.map(({ how, count, first }) => `    ${count} × ${how}${at(first)}`),
		...notCarried.length > 0 ? ["  not carried"] : [],
		...notCarried.map(({ table, column, field = "rows", count, because, first }) => {
			return `    ${(column === void 0 ? `${table} (${field})` : `${table}.${column}`).padEnd(30)} ${`${count}`.padStart(6)}  ${because}${at(first)}`;
		})
	];
}
// src/export/figures.ts
async function findFigures(workspace, ids) {
	if (ids.length === 0) return {
		figures: [],
		findings: []
	};
	if (workspace === void 0) return {
		figures: [],
		findings: [notFound("a dataset alone has no figures: those are of briefs", "name a workspace, or leave --figure away")]
	};
	const { jobs } = require_plan.planJobs(workspace);
	const composed = /* @__PURE__ */ new Map();
	const figures = [];
	const findings = [];
	for (const id of ids) {
		const brief = id.split("/")[0] ?? "";
		const job = jobs.find(({ spec }) => spec.id === brief);
		if (job === void 0) {
			const briefs = [...new Set(jobs.map(({ spec }) => spec.id))];
			findings.push(notFound(`no brief "${brief}"`, require_subject_of.suggestName(brief, briefs), id));
			continue;
		}
		let known = composed.get(brief);
		if (known === void 0) {
			const made = await require_run_job.composeJob(workspace, job);
			if (require_subject_of.hasErrors(made.findings)) findings.push(...made.findings);
			known = made.figures;
			composed.set(brief, known);
		}
		const figure = known.find((one) => one.id === id);
		if (figure !== void 0) figures.push(figure);
		else findings.push(notFound(`no figure "${id}"`, require_subject_of.suggestName(id, known.map((one) => one.id)), id));
	}
	return {
		figures,
		findings
	};
}
function notFound(message, remedy, found) {
	const finding = {
		rule: "figure-not-found",
		severity: "error",
		message,
		place: {},
		remedy
	};
	return found === void 0 ? finding : {
		...finding,
		found
	};
}
// src/export/file-chunks.ts
function* fileChunks(found, asked) {
	const { dataset, known } = found;
	const isWhole = asked.options.to === "package" && asked.options.asOf === void 0;
	const report = yield* chunksOf(isWhole ? {
		...found,
		known: dataset
	} : found, asked);
	if (isWhole) return report;
	return {
		...report,
		notCarried: [...report.notCarried, ...require_open_workspace.notKnown(dataset, known)]
	};
}
function chunksOf({ known, asOf }, asked) {
	const { options, file, about, language, figures } = asked;
	switch (options.to) {
		case "package": return require_open_workspace.exportPackage(known, about);
		case "iati": {
			const incomplete = options.keepIncomplete ? "write" : "leave-out";
			return encoded(file, require_open_workspace.exportIati(known, {
				asOf,
				incomplete
			}));
		}
		case "csv": return require_open_workspace.exportCsv(known, {
			language,
			asOf,
			mark: options.bom === true
		});
		case "xlsx": return named(file, require_open_workspace.exportWorkbook(known, {
			language,
			asOf
		}));
		case "prov": return encoded(file, require_open_workspace.exportProv(known, {
			tool: `brief ${require_subject_of.version}`,
			figures
		}));
	}
}
function* encoded(file, texts) {
	const encoder = new TextEncoder();
	return yield* mapped(texts, (text) => ({
		file,
		bytes: encoder.encode(text)
	}));
}
function* named(file, chunks) {
	return yield* mapped(chunks, (bytes) => ({
		file,
		bytes
	}));
}
function* mapped(from, to) {
	let next = from.next();
	for (; next.done !== true; next = from.next()) yield to(next.value);
	return next.value;
}
// src/export/file-drafts.ts
function fileDrafts(world, folder) {
	const drafts = /* @__PURE__ */ new Map();
	let open;
	const close = () => {
		open?.draft.close();
		open = void 0;
	};
	const draftOf = (file) => {
		if (open?.file === file) return open.draft;
		close();
		const target = (0, node_path.join)(folder, file);
		const path = (0, node_path.join)((0, node_path.dirname)(target), `.brief-${(0, node_path.basename)(target)}.tmp`);
		world.makeFolder((0, node_path.dirname)(target));
		world.remove(path);
		const draft = world.openDraft(path);
		drafts.set(file, {
			path,
			draft
		});
		open = {
			file,
			draft
		};
		return draft;
	};
	return {
		write: ({ file, bytes }) => draftOf(file).write(bytes),
		put: () => {
			close();
			const files = [...drafts.keys()].map((file) => (0, node_path.join)(folder, file));
			for (const [file, { path }] of drafts) require_subject_of.putDraft(world, path, (0, node_path.join)(folder, file));
			drafts.clear();
			world.syncFolder(folder);
			return files;
		},
		discard: () => {
			close();
			for (const { path } of drafts.values()) world.remove(path);
			drafts.clear();
		}
	};
}
// src/export/find-dataset.ts
function findDataset(world, path, options) {
	const folder = path === void 0 ? void 0 : (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), path);
	return folder !== void 0 && !world.isFile((0, node_path.join)(folder, "brief.yaml")) && require_read_dataset.isDatasetFolder(world, folder) ? fromFolder(world, folder, options) : fromWorkspace(world, path, options);
}
function fromWorkspace(world, path, { cwd, asOf }) {
	const opened = require_open_workspace.openWorkspace(world, {
		folder: path,
		cwd,
		asOf,
		check: false
	});
	const { workspace, findings } = opened;
	if (workspace === void 0) return {
		findings,
		code: opened.code === 1 ? 1 : 2
	};
	const { dataset, facts, datasetFolder, folder } = workspace;
	return {
		dataset,
		known: facts.known,
		asOf: workspace.asOf,
		folder: datasetFolder,
		home: folder,
		workspace,
		findings
	};
}
function fromFolder(world, folder, { asOf: asked, cwd }) {
	if (asked !== void 0 && !require_config.isDay(asked)) return {
		findings: [require_open_workspace.badDay(asked)],
		code: 2
	};
	const { dataset, findings } = require_read_dataset.readDataset(world, folder);
	if (dataset === void 0 || require_subject_of.hasErrors(findings)) return {
		findings,
		code: 1
	};
	const asOf = asked ?? require_read_dataset.newestSourceDate(dataset);
	if (asOf === "") return {
		findings: [...findings, noDay(folder)],
		code: 1
	};
	return {
		dataset,
		known: require_read_dataset.knownAt(dataset, asOf),
		asOf,
		folder,
		home: require_subject_of.callerFolder(world, cwd),
		workspace: void 0,
		findings
	};
}
function noDay(folder) {
	return {
		rule: "as-of-day",
		severity: "error",
		message: `no source of "${(0, node_path.basename)(folder)}" is dated: nothing says which day the facts are of`,
		place: { file: (0, node_path.join)(folder, "sources.csv") },
		remedy: "name the day: --as-of 2025-03-31"
	};
}
// src/export/find-out.ts
/** Formats of one file; the others are folders. */
var files = {
	iati: "activities.xml",
	xlsx: "projects.xlsx",
	prov: "provenance.json"
};
function findOut(world, wanted) {
	const { format, out, caller, home, source } = wanted;
	const file = files[format];
	if (out === "-") {
		if (file !== void 0) return {
			folder: home,
			file,
			isStdout: true
		};
		return refusal("-o - takes one document, and this is a folder of files", `name a folder: -o ${format}`, {});
	}
	if (out === void 0) {
		const folder = (0, node_path.join)(home, "export", file === void 0 ? format : "");
		return {
			folder: (0, node_path.resolve)(folder),
			file,
			isStdout: false
		};
	}
	const path = (0, node_path.resolve)(caller, out);
	const isFile = file !== void 0 && !world.isFolder(path) && /\.\w+$/.test((0, node_path.basename)(path));
	const folder = isFile ? (0, node_path.dirname)(path) : path;
	if (world.isFile(folder)) return refusal(`"${out}" is a file`, "name a folder, or remove the file", { file: folder });
	if (isSame(world, folder, source) && file === void 0) return refusal("the export would be written over its own dataset", "name another folder", { file: folder });
	return {
		folder,
		file: isFile ? (0, node_path.basename)(path) : file,
		isStdout: false
	};
}
function isSame(world, one, other) {
	return world.isFolder(one) && world.realPath(one) === world.realPath(other);
}
function refusal(message, remedy, place) {
	return {
		rule: "export-out",
		severity: "error",
		message,
		place,
		remedy
	};
}
// src/export/run-export.ts
async function runExport(session, path, options) {
	const { world, report } = session;
	const found = findDataset(world, path, options);
	report.findings(found.findings);
	if ("code" in found) return found.code;
	const caller = require_subject_of.callerFolder(world, options.cwd);
	const { home, folder: source } = found;
	const out = findOut(world, {
		format: options.to,
		out: options.out,
		caller,
		home,
		source
	});
	if ("rule" in out) {
		report.findings([out]);
		return 2;
	}
	const { figures, findings } = await findFigures(found.workspace, options.figure);
	report.findings(findings);
	if (require_subject_of.hasErrors(findings)) return 1;
	const about = require_about.aboutOf(world, source);
	const language = languageOf(found, options);
	const asked = {
		options,
		file: out.file ?? "",
		about,
		language,
		figures
	};
	return out.isStdout ? toStdout(session, found, asked) : toFiles(session, found, {
		asked,
		out
	});
}
/** Named, else the first of the workspace. */
function languageOf({ workspace }, { lang = [] }) {
	const [first] = [...lang, ...workspace?.config.languages ?? []];
	return first !== void 0 && require_main.isOneOf(require_subject_of.sheetLanguages, first) ? first : "zh-CN";
}
function toStdout(session, found, asked) {
	const chunks = fileChunks(found, asked);
	let next = chunks.next();
	for (; next.done !== true; next = chunks.next()) session.report.bytes(next.value.bytes);
	const text = session.report.structured ? [JSON.stringify(recordOf(session, next.value, []))] : exportText(next.value, session.world.callerFolder);
	for (const line of text) session.report.line(line);
	return closing(session, next.value);
}
function toFiles(session, found, { asked, out }) {
	const { world, report, onStop } = session;
	const drafts = fileDrafts(world, out.folder);
	const forget = onStop(drafts.discard);
	try {
		const chunks = fileChunks(found, asked);
		let next = chunks.next();
		for (; next.done !== true; next = chunks.next()) drafts.write(next.value);
		const account = next.value;
		const files = require_subject_of.hasErrors(account.diagnostics) ? [] : drafts.put();
		if (asked.options.to === "package") removeOlder(world, out.folder, files);
		const paths = files.map((file) => require_place_text.fileText(file, world.callerFolder));
		if (report.structured) report.result(JSON.stringify(recordOf(session, account, paths)));
		else {
			for (const line of exportText(account, world.callerFolder)) report.line(line);
			for (const path of paths) report.result(path);
		}
		return closing(session, account);
	} finally {
		drafts.discard();
		forget();
	}
}
/** A table of an earlier export that has no rows any more would be read with the others. */
function removeOlder(world, folder, files) {
	if (files.length === 0) return;
	for (const { name } of require_config.tables) {
		const path = (0, node_path.join)(folder, `${name}.csv`);
		if (!files.includes(path) && world.isFile(path) && !world.isLink(path)) world.remove(path);
	}
}
function closing({ report }, account) {
	report.findings(account.diagnostics);
	return require_subject_of.hasErrors(account.diagnostics) ? 1 : 0;
}
/** Places by the paths that the caller would type. */
function recordOf({ world }, account, files) {
	const folder = world.callerFolder;
	const place = (one) => one.file === void 0 ? one : {
		...one,
		file: require_place_text.fileText(one.file, folder)
	};
	const { format, version, records, notCarried, completed } = account;
	return {
		schema: 1,
		format,
		...version === void 0 ? {} : { version },
		files,
		records: {
			...records,
			leftOut: records.leftOut.map((one) => ({
				...one,
				place: place(one.place)
			}))
		},
		completed: completed.map((one) => ({
			...one,
			first: place(one.first)
		})),
		notCarried: notCarried.map((one) => ({
			...one,
			first: place(one.first)
		})),
		warnings: account.diagnostics.map(({ rule, severity, message, place: at, remedy }) => ({
			rule,
			severity,
			message,
			place: place(at),
			remedy
		}))
	};
}
exports.runExport = runExport;
