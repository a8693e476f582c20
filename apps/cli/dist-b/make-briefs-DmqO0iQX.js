require("./kept-code-C0cZi0dN.js");
const require_by_brief = require("./by-brief-DyHQIxuE.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_schemas = require("./schemas-Bva5bYun.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_or_none = require("./or-none-BJcMe29L.js");
const require_main = require("./main-c6stUn0l.js");
const require_snapshot = require("./snapshot-CuzWRmb_.js");
const require_manifest_name = require("./manifest-name-DZnjk3PN.js");
const require_material = require("./material-CbUGlBh7.js");
const require_config = require("./config-D5HCvckG.js");
const require_artifact = require("./artifact-MhBgtrwI.js");
const require_edition_key = require("./edition-key-rLMv7Wdi.js");
const require_programme = require("./programme-B7hk7QGk.js");
const require_build = require("./build-DgfBTZFy.js");
const require_world = require("./world-CHlqNqXv.js");
const require_lock_folder = require("./lock-folder-hJNKuEjC.js");
const require_lock_step = require("./lock-step-CrXmZwcz.js");
const require_out_state_file = require("./out-state-file-Mt5ZTE-f.js");
const require_row_places = require("./row-places-C-PV5kgj.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
const require_figures_signature = require("./figures-signature-BE-1MnOT.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_plan = require("./plan-BofDQmT5.js");
const require_exit_code = require("./exit-code-InzddWCX.js");
const require_selected = require("./selected-BwwXiXMb.js");
const require_summary = require("./summary-NDKJTgjW.js");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
// src/issues/record-issues.ts
/** An issue stands whole or not at all: in every language that was asked for. */
function issuesOf({ issues, asOf }, jobs, editions) {
	const made = [];
	const findings = [];
	for (const group of require_by_brief.byBrief(jobs)) {
		const [first] = group;
		if (first === void 0) continue;
		const { id, kind, number } = first.spec;
		const own = editions.filter(({ brief }) => brief === id);
		const [edition] = own;
		if (edition === void 0 || own.length < group.length) continue;
		const known = require_open_workspace.issueOf(issues, id, asOf);
		const languages = group.map(({ spec }) => spec.language);
		if (known === void 0) {
			const next = require_open_workspace.nextNumbers(issues, id, asOf);
			const total = first.spec.totalNumber ?? next.total;
			made.push({
				brief: id,
				kind,
				number: number ?? next.number,
				total,
				asOf,
				facts: edition.factsHash,
				languages
			});
		} else if (known.facts !== edition.factsHash) findings.push(changed(id, known));
	}
	return {
		issues: made,
		findings
	};
}
function changed(id, { number, asOf, place }) {
	return {
		rule: "issue-changed",
		severity: "error",
		message: `"${id}" was issued for ${asOf} as no. ${number} on other facts`,
		place,
		remedy: "issue the corrected facts for a later day, or take the line out to issue the day anew"
	};
}
/** Appends: what stands in the file stays as it is. */
function writeIssues(world, file, issues) {
	if (issues.length === 0) return;
	const before = world.isFile(file) ? world.readText(file) : `${require_open_workspace.issueColumns.join(",")}\n`;
	const text = `${before.endsWith("\n") ? before : `${before}\n`}${issues.map((issue) => `${require_open_workspace.issueLine(issue)}\n`).join("")}`;
	require_subject_of.writeOutput(world, (0, node_path.dirname)(file), (0, node_path.basename)(file), new TextEncoder().encode(text));
}
function issuesFile({ folder, config }) {
	return config.numbering === void 0 ? void 0 : (0, node_path.join)(folder, config.numbering);
}
// src/press/cache.ts
var noCache = {
	get: () => void 0,
	has: () => false,
	put: () => void 0,
	prune: () => void 0
};
var mostBytes = 4 * 1024 ** 3;
/** What may be lacking: a folder that cannot be read or written to only costs the time to make things again. */
function orNothing(work) {
	try {
		return work();
	} catch (cause) {
		if (cause instanceof Error && "code" in cause) return void 0;
		throw cause;
	}
}
/** In the workspace; elsewhere where BRIEF_CACHE says so: several copies of a workspace can share one. */
function openCache(world, workspace, most = mostBytes) {
	const asked = world.environment["BRIEF_CACHE"] || void 0;
	const folder = (0, node_path.join)(asked === void 0 ? (0, node_path.join)(workspace, ".brief", "cache") : (0, node_path.resolve)(world.callerFolder, asked), "briefs");
	const pathOf = (key) => (0, node_path.join)(folder, key.slice(0, 2), key);
	const has = (key) => {
		const path = pathOf(key);
		return world.isFile(path) && !world.isLink(path);
	};
	let added = 0;
	return {
		has,
		get(key) {
			if (!has(key)) return void 0;
			const path = pathOf(key);
			const artifact = orNothing(() => require_artifact.decodeArtifact(world.readBytes(path)));
			if (artifact === void 0) orNothing(() => world.remove(path));
			else orNothing(() => world.touch(path));
			return artifact;
		},
		put(key, bytes) {
			const path = pathOf(key);
			orNothing(() => {
				world.makeFolder((0, node_path.dirname)(path));
				const draft = `${path}.${world.pid}.tmp`;
				world.write(draft, bytes);
				world.rename(draft, path);
				added += bytes.length;
			});
		},
		prune: () => void (added > 0 && orNothing(() => pruneWhenNeeded(world, folder, most, added)))
	};
}
/** What was counted of a cache when it was last looked through, and added since. */
var Size = require_schemas.object({
	bytes: require_schemas.number(),
	builds: require_schemas.int()
});
/** To look through a cache of thousands takes as long as to make some of them: so seldom, and when it may be full. */
var buildsBetween = 50;
var nearlyFull = .9;
function pruneWhenNeeded(world, folder, most, added) {
	const path = `${folder}-size.json`;
	const known = require_or_none.orNone(() => Size.parse(JSON.parse(world.readText(path))));
	const bytes = (known?.bytes ?? 0) + added;
	const size = known !== void 0 && known.builds < buildsBetween && bytes < most * nearlyFull ? {
		bytes,
		builds: known.builds + 1
	} : {
		bytes: pruneFolder(world, folder, most),
		builds: 0
	};
	world.write(path, new TextEncoder().encode(JSON.stringify(size)));
}
/** @returns what is left, in bytes */
function pruneFolder(world, folder, most) {
	const entries = world.listFolder(folder).flatMap((name) => world.listFolder((0, node_path.join)(folder, name)).map((file) => (0, node_path.join)(folder, name, file))).flatMap((path) => {
		const stamp = world.stamp(path);
		return stamp === void 0 ? [] : [{
			path,
			...stamp
		}];
	});
	let size = entries.reduce((sum, { bytes }) => sum + bytes, 0);
	if (size <= most) return size;
	for (const { path, bytes } of entries.toSorted((a, b) => a.changed - b.changed)) {
		if (size <= most) break;
		world.remove(path);
		size -= bytes;
	}
	return size;
}
// src/press/open-run.ts
function openRun(world, workspace, material, request) {
	const { verification, isForgetful, asked, threads, ...rest } = request;
	const programme = require_programme.hashOfProgramme(world);
	const fonts = require_programme.hashOfFaces(world, workspace);
	const { folder, asOf, dataset } = workspace;
	const { environment } = world;
	const opening = {
		material,
		dataset,
		folder,
		asOf,
		verification,
		environment
	};
	return {
		...rest,
		workspace,
		verification,
		isForgetful,
		trace: () => require_material.traceOf(material),
		keyOf: require_edition_key.keysOf(workspace, {
			programme,
			fonts,
			verification,
			dataset: require_material.hashOfFiles(material, workspace.datasetFolder)
		}),
		cache: isForgetful ? noCache : openCache(world, folder),
		startRunner: () => threads.runner(opening, require_config.countRows(dataset)),
		wholeOf: (findings) => {
			if (asked === void 0 || findings.some(({ severity }) => severity === "error")) return;
			const faces = require_build.stampsOfFaces(world, workspace.faces);
			return {
				basis: {
					asked,
					programme,
					trace: require_material.traceOf(material),
					faces
				},
				findings
			};
		}
	};
}
// src/press/gate.ts
/**
* So many at a time as the runner works on, and as pays. A worker that is free takes the next edition of the brief that it
* was at, for it has the brief's facts at hand; then the first of a brief that no other is at; then the first of all.
*/
function createGate(runner) {
	const atWork = [];
	/** As many as were at work at a time. */
	let opened = 0;
	const waiting = [];
	const isFree = () => {
		if (atWork.length < opened || opened === 0) return true;
		const { width, worth = 0 } = runner();
		return opened < width && waiting.length > worth;
	};
	const takeNext = (last) => {
		const next = waiting.find(({ brief }) => brief === last) ?? waiting.find(({ brief }) => !atWork.includes(brief)) ?? waiting[0];
		if (next !== void 0) waiting.splice(waiting.indexOf(next), 1);
		return next;
	};
	const admit = (last) => {
		while (waiting.length > 0 && isFree()) {
			const next = takeNext(last);
			if (next === void 0) return;
			atWork.push(next.brief);
			opened = Math.max(opened, atWork.length);
			next.begin();
		}
	};
	return async (brief, work) => {
		await new Promise((begin) => {
			waiting.push({
				brief,
				begin
			});
			admit();
		});
		try {
			return await work();
		} finally {
			atWork.splice(atWork.indexOf(brief), 1);
			admit(brief);
		}
	};
}
// src/press/make-groups.ts
/** Groups that are held while an earlier one is made; as many as a wide runner works on. One that stands weighs nothing. */
var ahead = 16;
/** So long the groups are looked at before threads and queue are heard. */
var longestTurnMs = 10;
/** @param groups are asked for one by one, and the first made meanwhile */
async function* makeGroups(groups, making) {
	const begun = [];
	const gate = createGate(making.runner);
	const most = Math.max(ahead, making.width ?? 0);
	let [open, heard] = [0, making.clock()];
	for (const group of groups) {
		const { isStanding } = group;
		begun.push({
			isStanding,
			made: makeGroup(group, making, gate)
		});
		if (!isStanding) open += 1;
		while (open > most) {
			const first = begun.shift();
			if (first === void 0) break;
			if (!first.isStanding) open -= 1;
			yield await first.made;
		}
		if (isStanding && making.clock() - heard < longestTurnMs) continue;
		await (0, node_timers_promises.setImmediate)();
		heard = making.clock();
	}
	for (const { made } of begun) yield await made;
}
async function makeGroup(group, making, gate) {
	if (group.isStanding) return {
		group,
		made: [],
		findings: group.editions.flatMap(({ standing }) => standing?.findings ?? []),
		done: []
	};
	const done = await Promise.all(group.editions.map(async (edition) => {
		return {
			edition,
			...await makeEdition(edition, making, (work) => gate(group, work))
		};
	}));
	const made = done.flatMap(({ edition, artifact }) => artifact === void 0 ? [] : [{
		edition,
		artifact
	}]);
	const differences = require_lock_step.compareEditions(made.map(({ edition, artifact }) => ({
		job: edition.job,
		outline: artifact.head.outline
	})));
	const findings = [...done.flatMap((one) => one.findings), ...differences];
	return {
		group,
		made: require_subject_of.hasErrors(findings) ? [] : made,
		findings,
		done
	};
}
async function makeEdition(edition, making, admitted) {
	const { cache, clock, folder } = making;
	const started = clock();
	const found = cache.get(edition.key);
	if (found !== void 0) {
		const kept = {
			...found,
			head: require_artifact.inFolder(found.head, folder)
		};
		const { findings } = kept.head;
		return {
			artifact: kept,
			findings,
			isCached: true,
			ms: clock() - started
		};
	}
	const made = await admitted(async () => {
		const begun = clock();
		return {
			outcome: await making.runner().run(edition),
			ms: clock() - begun
		};
	});
	await (0, node_timers_promises.setImmediate)();
	return {
		...read(made.outcome, edition, making),
		isCached: false,
		ms: made.ms
	};
}
function read(outcome, { job, key }, { cache, folder }) {
	if ("findings" in outcome) return {
		artifact: void 0,
		findings: outcome.findings
	};
	const artifact = require_artifact.decodeArtifact(outcome);
	if (artifact !== void 0) {
		if (require_artifact.isKept(artifact.head)) cache.put(key, outcome);
		const head = require_artifact.inFolder(artifact.head, folder);
		return {
			artifact: {
				...artifact,
				head
			},
			findings: head.findings
		};
	}
	const { id: brief, language } = job.spec;
	return {
		artifact: void 0,
		findings: [{
			rule: "artifact-torn",
			severity: "error",
			message: `what was made of "${job.stem}" did not arrive whole`,
			place: job.place,
			remedy: "build again; report this if it comes back",
			brief,
			language
		}]
	};
}
// src/press/sort-work.ts
/** One group after the other, as they are asked for: the first can be made while the others are looked at. */
function* sortWork(jobs, sorting) {
	for (const group of require_by_brief.byBrief(jobs)) {
		const editions = group.map((job) => sortEdition(job, sorting));
		yield {
			editions,
			isStanding: editions.every(({ standing }) => standing !== void 0)
		};
	}
}
function sortEdition(job, sorting) {
	const key = sorting.keyOf(job);
	const known = sorting.state.editions.get(job.stem);
	const changed = known === void 0 ? [] : require_out_state_file.partNames.filter((name) => !key.parts[name].startsWith(known.parts[name]));
	const edition = {
		job,
		...key,
		changed,
		isNew: known === void 0
	};
	return known?.key === key.key && known.rowLines === key.rowLines && isThere(job, known, sorting) ? {
		...edition,
		standing: known
	} : edition;
}
/** By size and time; by its hash where everything is to be verified. */
function isThere(job, { files }, sorting) {
	const { world, out, verification } = sorting;
	if (out === void 0) return false;
	return sorting.formats.every((format) => {
		const file = require_main.outputFile(job, format);
		const left = files.find(({ entry }) => entry.file === file);
		if (left === void 0 || !require_out_state_file.isAsLeft(world, out, file, left.stamp)) return false;
		return verification !== "full" || require_out_state_file.hasItsHash(world, out, left.entry);
	});
}
// src/press/run-jobs.ts
/** Its figures name the rows by the lines at which they stand now. */
function outputBytes({ pdf, html, figures }, format, placeOf) {
	if (format === "json") return require_artifact.withRowPlaces(figures, placeOf);
	return format === "html" ? html : pdf;
}
function entryOf(file, bytes, { edition, artifact }) {
	const { id: brief, language } = edition.job.spec;
	const { pages, figures } = artifact.head;
	return {
		file,
		sha256: require_sha256.sha256(bytes),
		bytes: bytes.length,
		brief,
		language,
		...file.endsWith(".pdf") ? { pages } : {},
		figures
	};
}
/** What is removed goes by it: one that is a link is not trusted. */
function readOwnManifest(world, folder) {
	return world.isLink((0, node_path.join)(folder, "manifest.json")) ? void 0 : require_snapshot.readManifest(world, folder);
}
/** Whether every file that an earlier build left stands again, or is made anew: its manifest need not be read then. */
function isMadeAnew({ session: { world }, out, run }, { whole, editions, stamps }, states) {
	const stems = [...editions.keys()];
	const [first = ""] = stems;
	if (!(whole?.count === stems.length && Object.keys(stamps).length === 1) || !require_out_state_file.isAsLeft(world, out, "manifest.json", stamps["manifest.json"])) return false;
	const made = new Set(states.map(([stem]) => stem));
	const endings = new Set(run.formats.map((format) => require_main.outputFile({ stem: "" }, format)));
	const left = editions.get(first)?.files ?? [];
	return stems.every((stem) => made.has(stem)) && left.every(({ entry }) => endings.has(entry.file.slice(first.length)));
}
var editionKey = (brief, language) => `${language}/${brief}`;
/**
* What an earlier build left: an edition that was not asked for now stays as it is. One that is no longer
* planned goes, and so does all of an edition that was asked for and is not made again: a brief with
* errors is not published, and its old figures must not pass for current ones.
*/
function sortOld(run, old, written) {
	if (old === void 0) return {
		kept: [],
		stale: []
	};
	const key = ({ spec }) => editionKey(spec.id, spec.language);
	const asked = new Set(run.jobs.map(key));
	const planned = new Set(run.planned.map(key));
	const fresh = new Set(written.map((entry) => entry.file));
	const rest = old.files.filter((entry) => !fresh.has(entry.file));
	const stays = (entry) => {
		const name = editionKey(entry.brief, entry.language);
		return planned.has(name) && !asked.has(name);
	};
	const asOf = (entry) => entry.asOf ?? old.asOf;
	return {
		kept: rest.filter(stays).map((entry) => {
			const { asOf: _, ...bare } = entry;
			return asOf(entry) === run.workspace.asOf ? bare : {
				...bare,
				asOf: asOf(entry)
			};
		}),
		stale: rest.filter((entry) => !stays(entry))
	};
}
function writeIfChanged({ session: { world }, out, unsynced }, file, bytes) {
	const path = (0, node_path.join)(out, file);
	if (!(world.isFile(path) && !world.isLink(path) && Buffer.compare(world.readBytes(path), bytes) === 0)) unsynced.add(require_subject_of.placeOutput(world, out, file, bytes));
}
/** A site's figures are those of the briefs beside it: one that is not made anew is taken away. */
async function writeSite(folder, made) {
	const { run } = folder;
	if (run.site === void 0) return [];
	const files = await run.site(made);
	const entries = [];
	for (const [file, bytes] of files) {
		writeIfChanged(folder, file, bytes);
		entries.push({
			file,
			sha256: require_sha256.sha256(bytes),
			bytes: bytes.length
		});
	}
	return entries;
}
function tell({ session, run }, { edition, artifact, isCached, ms }, done) {
	const { job } = edition;
	const seconds = `${(ms / 1e3).toFixed(1)}s`;
	const pages = artifact?.head.pages ?? 0;
	const line = artifact === void 0 ? `failed  ${job.stem}  ${seconds}` : `ok  ${require_main.outputFile(job, "pdf")}  ${pages} page${pages === 1 ? "" : "s"}  ${isCached ? "(cached)" : seconds}`;
	session.report.progress(line, done, run.jobs.length);
}
/** Its stamps are taken when all is written. */
async function writeEdition(into, made) {
	const { run } = into;
	const { key, parts, rowLines, job } = made.edition;
	const { findings, factsHash, title, signature } = made.artifact.head;
	const { dataset, folder } = run.workspace;
	const placeOf = require_row_places.rowPlaces(dataset, folder);
	const files = [];
	for (const format of run.formats) {
		const file = require_main.outputFile(job, format);
		const bytes = outputBytes(made.artifact, format, placeOf);
		writeIfChanged(into, file, bytes);
		files.push({
			entry: entryOf(file, bytes, made),
			stamp: void 0
		});
		await (0, node_timers_promises.setImmediate)();
	}
	const { id: brief, language } = job.spec;
	return {
		key,
		parts,
		rowLines,
		files,
		pressed: {
			brief,
			language,
			factsHash,
			title,
			signature
		},
		findings
	};
}
/** Editions that stand as they are, and those that were made now. */
async function statesOf(folder, { group, made }) {
	const { formats } = folder.run;
	const standing = group.editions.flatMap(({ job, standing }) => {
		if (!group.isStanding || standing === void 0) return [];
		const wanted = new Set(formats.map((format) => require_main.outputFile(job, format)));
		const files = standing.files.filter(({ entry }) => wanted.has(entry.file));
		const isAll = files.length === standing.files.length;
		return [[job.stem, isAll ? standing : {
			...standing,
			files
		}]];
	});
	const written = [];
	for (const one of made) written.push([one.edition.job.stem, await writeEdition(folder, one)]);
	return [...standing, ...written];
}
/** The same one after the other, each looked at as it is taken. */
function* tap(all, look) {
	for (const one of all) {
		look(one);
		yield one;
	}
}
async function pressAll(folder) {
	const { session, out, run } = folder;
	const { world, report } = session;
	const before = run.isForgetful ? require_out_state_file.noState : require_out_state_file.readState(world, run.workspace.folder, out).open();
	const { formats, keyOf, verification } = run;
	const sorting = {
		world,
		out,
		state: before,
		formats,
		keyOf,
		verification
	};
	const standing = [];
	const groups = tap(sortWork(run.jobs, sorting), ({ isStanding, editions }) => {
		if (isStanding) standing.push(...editions);
	});
	const timings = [];
	const findings = [];
	const states = [];
	let runner;
	const start = () => {
		runner ??= run.startRunner();
		return runner;
	};
	const tellDone = (done) => {
		const { edition, isCached, ms } = done;
		timings.push({
			file: edition.job.stem,
			ms: Math.round(ms),
			cached: isCached
		});
		tell(folder, done, standing.length + timings.length);
	};
	try {
		const making = {
			folder: run.workspace.folder,
			cache: run.cache,
			runner: start,
			width: run.width,
			clock: world.clock
		};
		for await (const group of makeGroups(groups, making)) {
			group.done.forEach(tellDone);
			findings.push(...group.findings);
			states.push(...await statesOf(folder, group));
		}
	} finally {
		await runner?.close();
	}
	if (standing.length > 0 && standing.length < run.jobs.length) report.line(`${standing.length} of ${run.jobs.length} documents stand as they are`);
	const written = states.flatMap(([, { files }]) => files.map(({ entry }) => entry));
	const editions = states.map(([, { pressed }]) => pressed);
	const old = isMadeAnew(folder, before, states) ? void 0 : readOwnManifest(world, out);
	const { kept, stale } = sortOld(run, old, written);
	const site = await writeSite(folder, {
		editions,
		written
	});
	const staleSite = (old?.site ?? []).filter(({ file }) => !site.some((one) => one.file === file));
	for (const { file } of [...stale, ...staleSite]) require_subject_of.removeOutput(world, out, file);
	const manifest = {
		schema: 1,
		version: require_subject_of.version,
		asOf: run.workspace.asOf
	};
	const files = [...kept, ...written];
	const text = require_snapshot.printManifest({
		...manifest,
		files,
		...site.length === 0 ? {} : { site }
	});
	for (const one of folder.unsynced) world.syncFolder(one);
	writeIfChanged(folder, require_manifest_name.manifestName, new TextEncoder().encode(text));
	world.syncFolder(out);
	if (!run.isForgetful) remember(folder, {
		before,
		states,
		kept,
		findings,
		site
	});
	run.cache.prune();
	return {
		written,
		editions,
		findings,
		timings,
		site,
		isSiteRemoved: site.length === 0 && staleSite.length > 0
	};
}
/** Stamps are taken last: a file that is written to from now on has another. */
function remember({ session, out, run }, { before, states, kept, findings, site }) {
	const { world } = session;
	const stampOf = (file) => world.stamp((0, node_path.join)(out, file));
	const stamped = (edition) => {
		if (edition.files.every(({ stamp }) => stamp !== void 0)) return edition;
		const files = edition.files.map(({ entry, stamp }) => ({
			entry,
			stamp: stamp ?? stampOf(entry.file)
		}));
		return {
			...edition,
			files
		};
	};
	const editions = /* @__PURE__ */ new Map();
	const anew = new Set(states.map(([stem]) => stem));
	const keptFiles = new Set(kept.map(({ file }) => file));
	for (const stem of keptFiles.size === 0 ? [] : before.editions.keys()) {
		const edition = anew.has(stem) ? void 0 : before.editions.get(stem);
		const isKept = edition?.files.some(({ entry }) => keptFiles.has(entry.file));
		if (edition !== void 0 && isKept === true) editions.set(stem, edition);
	}
	for (const [stem, edition] of states) editions.set(stem, stamped(edition));
	const others = [require_manifest_name.manifestName, ...site.map(({ file }) => file)];
	const stamps = Object.fromEntries(others.flatMap((file) => {
		const stamp = stampOf(file);
		return stamp === void 0 ? [] : [[file, stamp]];
	}));
	const whole = run.whole({
		editions: states.map(([, { pressed }]) => pressed),
		findings
	});
	require_out_state_file.writeState(world, run.workspace.folder, out, {
		stamps,
		editions,
		...whole === void 0 ? {} : { whole: {
			...whole,
			count: states.length
		} }
	});
}
function openFolder(world, folder) {
	try {
		world.makeFolder(folder);
		const real = world.realPath(folder);
		return {
			real,
			unlock: require_lock_folder.lockFolder(world, real)
		};
	} catch (cause) {
		throw cause instanceof require_world.BriefError ? cause : require_subject_of.notWritten(folder, cause);
	}
}
/** Holds the folder's lock meanwhile; takes away what an earlier, killed build left. */
async function runJobs(session, folder, run) {
	const { world } = session;
	const { real, unlock } = openFolder(world, folder);
	const clean = () => {
		require_subject_of.removeTemporary(world, real);
		unlock();
	};
	const forget = session.onStop(clean);
	let isWhole = false;
	try {
		require_subject_of.removeTemporary(world, real);
		const pressed = await pressAll({
			session,
			out: real,
			run,
			unsynced: /* @__PURE__ */ new Set()
		});
		isWhole = true;
		return pressed;
	} finally {
		if (isWhole) unlock();
		else clean();
		forget();
	}
}
// src/press/send-first.ts
/** @returns the run whose runner has the first edition at work */
function sendFirst(world, out, run) {
	const first = firstToMake(world, out, run);
	if (first === void 0) return run;
	const runner = run.startRunner();
	const outcome = runner.run(first);
	outcome.catch(() => void 0);
	const startRunner = () => ({
		...runner,
		run: (ticket) => ticket.key === first.key ? outcome : runner.run(ticket)
	});
	return {
		...run,
		startRunner
	};
}
/** Briefs that are looked at: behind many that stand it is found as soon as they are sorted. */
var mostLooked = 16;
function firstToMake(world, out, run) {
	const real = world.isFolder(out) ? world.realPath(out) : void 0;
	const state = run.isForgetful || real === void 0 ? require_out_state_file.noState : require_out_state_file.readState(world, run.workspace.folder, real).open();
	let looked = 0;
	for (const { editions, isStanding } of sortWork(run.jobs, {
		...run,
		world,
		out: real,
		state
	})) {
		if (!isStanding) return editions.find(({ key }) => !run.cache.has(key));
		looked += 1;
		if (looked === mostLooked) return void 0;
	}
}
// src/queue/remote-runner.ts
async function openRemote(session, options, opening) {
	const address = require_main.addressOf(session.world, options);
	if (address === void 0) return void 0;
	if ("rule" in address) return {
		code: 2,
		findings: [address]
	};
	if (!options.cache) return {
		code: 2,
		findings: [require_main.queueFault("queue-address", "what a queue makes is kept in its store: --no-cache has no meaning there", "leave --no-cache out, or give an empty one as --store")]
	};
	const { openQueue } = await Promise.resolve().then(() => require("./open-queue-BrI5Sob0.js"));
	const opened = await openQueue(session.world, address);
	if ("code" in opened) return opened;
	const { createQueueRunner } = await Promise.resolve().then(() => require("./queue-runner-DIJR-kBG.js"));
	const { encodeOpening } = await Promise.resolve().then(() => require("./material-file-Co_f7EzW.js"));
	const { queue, store } = opened;
	const bytes = encodeOpening(opening);
	const put = () => store.putMaterial(bytes);
	try {
		return createQueueRunner(session, {
			queue,
			store,
			material: {
				hash: await put(),
				put
			},
			folder: opening.folder
		});
	} catch (cause) {
		await queue.close();
		throw storeFull(address.store, cause);
	}
}
function storeFull(store, cause) {
	const told = cause instanceof Error ? cause.message : String(cause);
	return new require_world.BriefError("queue-store", `the store "${store}" cannot be used: ${told}`, "check its free space", cause);
}
// src/site/changes.ts
/** Read before anything is written: the earlier build may lie where this one goes. */
function readChanges(world, folder) {
	const manifest = require_snapshot.readManifest(world, folder);
	if (manifest === void 0) return void 0;
	const signatures = new Map(manifest.files.filter(({ file }) => file.endsWith(".figures.json")).map(({ file, brief, language }) => [`${language}/${brief}`, readSignature(world, (0, node_path.join)(folder, file))]));
	return (now) => changeSince(manifest, signatures.get(`${now.language}/${now.brief}`), now);
}
function readSignature(world, path) {
	return world.isFile(path) ? require_figures_signature.signatureIn(world.readText(path)) : void 0;
}
/** Another day alone makes another PDF: that its figures are others is a change, or other bytes of the same day. */
function changeSince({ files, asOf }, signature, now) {
	const before = files.filter(({ brief, language }) => brief === now.brief && language === now.language);
	if (before.length === 0) return "new";
	if (signature !== void 0 && signature !== now.signature) return "changed";
	const pdf = before.find(({ file }) => file.endsWith(".pdf"));
	const isOtherFile = pdf !== void 0 && now.sha256 !== void 0 && pdf.sha256 !== now.sha256;
	const isSameDay = pdf !== void 0 && (pdf.asOf ?? asOf) === now.asOf;
	return isOtherFile && (isSameDay || signature === void 0) ? "changed" : void 0;
}
// src/site/brief-facets.ts
var nothing = {
	prefecture: [],
	sector: [],
	lender: []
};
/** Records that stand in no total have places and sectors too: those that their own rows state. */
function placesOf(dataset, project, approved) {
	if (approved !== void 0) return require_open_workspace.prefecturesOf(dataset, approved).map(({ code }) => code);
	return statedTargets(dataset, project, "region").flatMap((target) => {
		const region = require_read_dataset.indexOf(dataset).regions.get(target);
		const above = region?.level === "county" ? region.parent : region?.code;
		const prefecture = require_read_dataset.indexOf(dataset).regions.get(above ?? "");
		return prefecture?.level === "prefecture" ? [prefecture.code] : [];
	});
}
function statedTargets(dataset, { id }, dimension) {
	return require_read_dataset.indexOf(dataset).allocationsOf(id).filter((one) => one.dimension === dimension && one.basis === "stated").map(({ target }) => target);
}
function lendersOf(dataset, project, lines) {
	const lenders = require_open_workspace.distinctLenders(dataset, lines).map(({ id }) => id);
	return lenders.length > 0 || project.lender === void 0 ? lenders : [project.lender];
}
function aboutProject(dataset, id) {
	const project = dataset.projects.find((one) => one.id === id);
	if (project === void 0) return nothing;
	const approved = require_open_workspace.approvedProjects(dataset).find((one) => one.project === project || one.related.includes(project));
	return {
		prefecture: [...new Set(placesOf(dataset, project, approved))],
		sector: [...new Set(statedTargets(dataset, project, "sector"))],
		lender: [...new Set(lendersOf(dataset, project, approved?.lines ?? []))]
	};
}
function aboutOf(dataset, { parameters }) {
	const { project, prefecture, sector, lender } = parameters;
	if (project !== void 0) return aboutProject(dataset, project);
	const one = (id) => id === void 0 ? [] : [id];
	return {
		prefecture: one(prefecture),
		sector: one(sector),
		lender: one(lender)
	};
}
var idsOf = {
	prefecture: ({ regions }) => regions.map(({ code }) => code),
	sector: ({ sectors }) => sectors.map(({ id }) => id),
	lender: ({ organisations }) => organisations.map(({ id }) => id)
};
function facetOf(dataset, subject, id) {
	const { name } = require_plan.subjectNames(dataset, subject, {
		id,
		key: id
	});
	return {
		id,
		name: {
			zh: name("zh-CN"),
			en: name("en")
		}
	};
}
/** What these briefs are about, in the order of the tables. */
function facetsOf(dataset, abouts) {
	const named = (name) => {
		const used = new Set(abouts.flatMap((about) => about[name]));
		return idsOf[name](dataset).filter((id) => used.has(id)).map((id) => facetOf(dataset, name, id));
	};
	return {
		prefecture: named("prefecture"),
		sector: named("sector"),
		lender: named("lender")
	};
}
// src/site/list-briefs.ts
function fileIn(files, ending) {
	const entry = files.find(({ file }) => file.endsWith(ending));
	return entry && {
		file: entry.file,
		bytes: entry.bytes
	};
}
function listedEdition({ spec }, pressed, listed) {
	const { id: brief, language, asOf, number, totalNumber } = spec;
	const files = listed.made.written.filter((entry) => entry.brief === brief && entry.language === language);
	const pdf = files.find(({ file }) => file.endsWith(".pdf"));
	const { signature, title } = pressed;
	return {
		language,
		title,
		asOf,
		number,
		totalNumber,
		pdf: pdf && {
			file: pdf.file,
			bytes: pdf.bytes,
			pages: pdf.pages ?? 0
		},
		html: fileIn(files, ".html"),
		change: listed.changeOf?.({
			brief,
			language,
			asOf,
			signature,
			sha256: pdf?.sha256
		})
	};
}
/** Undefined where none of its editions was made. */
function listedBrief(jobs, listed) {
	const { workspace, made } = listed;
	const editions = jobs.flatMap((job) => {
		const pressed = made.editions.find(({ brief, language }) => brief === job.spec.id && language === job.spec.language);
		return pressed === void 0 ? [] : [listedEdition(job, pressed, listed)];
	});
	const [first] = jobs;
	if (first === void 0 || editions.length === 0) return void 0;
	const { id, kind } = first.spec;
	const about = aboutOf(workspace.facts.known, first.spec);
	return {
		id,
		kind,
		isPreviewed: require_snapshot.isShown(workspace, kind),
		about,
		editions
	};
}
function listBriefs(listed) {
	const { workspace, jobs } = listed;
	const { config, asOf, facts } = workspace;
	const briefs = require_by_brief.byBrief(jobs).flatMap((group) => listedBrief(group, listed) ?? []);
	return {
		unit: config.issuer.unit,
		leading: config.languages[0] === "zh-CN" ? "zh" : "en",
		asOf,
		kinds: [...new Set(briefs.map(({ kind }) => kind))],
		facets: facetsOf(facts.known, briefs.map(({ about }) => about)),
		briefs
	};
}
// src/site/make-site.ts
function filesIn(world, folder) {
	const visit = (inner) => world.listFolder((0, node_path.join)(folder, inner)).flatMap((name) => {
		const file = inner === "" ? name : `${inner}/${name}`;
		const path = (0, node_path.join)(folder, file);
		return world.isFolder(path) ? visit(file) : [[file, world.readBytes(path)]];
	});
	return new Map(visit(""));
}
/** As they were built; those that were not asked for as the workspace has them. */
function specsOf({ jobs, planned }) {
	const key = ({ spec }) => `${spec.language}/${spec.id}`;
	const specs = new Map(planned.map((job) => [key(job), job.spec]));
	for (const job of jobs) specs.set(key(job), job.spec);
	return [...specs.values()];
}
/** Loaded here alone: no other command needs the page. */
async function siteMaker(world, request) {
	const { composeSite, readBuiltApp } = await Promise.resolve().then(() => require("./compose-site-Q4kxXEHO.js"));
	const built = filesIn(world, world.appFolder);
	readBuiltApp(built);
	const { workspace, jobs, findings, changeOf, address } = request;
	const faces = new Map([...world.findFaces(), ...workspace.faces].map(([face, path]) => [face, world.readBytes(path)]));
	return async (made) => {
		const published = require_snapshot.publishedOf(made.written);
		const snapshot = require_snapshot.previewSnapshot(world, workspace, {
			plan: {
				specs: specsOf(request),
				findings: []
			},
			findings,
			published
		});
		const { folder, dated } = workspace;
		return composeSite({
			built,
			app: {
				name: (0, node_path.basename)(folder),
				folder,
				snapshot,
				faces
			},
			listing: listBriefs({
				workspace,
				jobs,
				made,
				changeOf
			}),
			feed: {
				address,
				dated
			},
			documents: new Map(made.written.map((entry) => [entry.file, entry]))
		});
	};
}
/** Files that stand where the site would, and are no earlier build's: nobody's page is written over. */
async function strangersIn(world, folder) {
	const { fixedNames } = await Promise.resolve().then(() => require("./compose-site-Q4kxXEHO.js"));
	const own = new Set(require_snapshot.readManifest(world, folder)?.site?.map(({ file }) => file));
	return fixedNames.filter((file) => !own.has(file) && world.isFile((0, node_path.join)(folder, file))).map((file) => ({
		rule: "site-file-taken",
		severity: "error",
		message: `"${file}" is there already, and no earlier site of this folder has it`,
		place: { file: (0, node_path.join)(folder, file) },
		found: file,
		remedy: "name a folder of the site's own with -o, or move the file away"
	}));
}
/** Whoever opens the site can load them: a licence may not allow that. */
function publishedFaces({ faces }) {
	return [...faces].map(([face, path]) => ({
		rule: "site-publishes-font",
		severity: "warning",
		message: `the font file of "${face}" is published with the site, whole`,
		place: { file: path },
		found: face,
		remedy: "see that its licence allows it, or take it out of fonts: for the site"
	}));
}
// src/press/reasons.ts
var words = {
	facts: "its facts changed",
	brief: "brief.yaml asks for it otherwise",
	template: "its template changed",
	rules: "it is checked otherwise",
	fonts: "the fonts changed",
	programme: "the programme changed"
};
/** Files that are not what the last whole build read, as one would name them from the workspace. */
function changedNames(before, now, folder) {
	if (before === void 0) return [];
	return require_material.changedFiles(before, now).map((file) => (0, node_path.relative)(folder, file).replaceAll("\\", "/"));
}
function reasonOf({ isNew, changed }, files) {
	if (isNew) return "not made before";
	if (changed.length === 0) return "its files are not as they were left";
	const told = changed.map((part) => words[part]).join(", ");
	const named = files.filter((file) => changed.includes("facts") === /\.csv$/.test(file) || !/\.csv$/.test(file));
	return named.length === 0 ? told : `${told} (${named.join(", ")})`;
}
// src/commands/tell-plan.ts
/** Files to be made → stdout; why → stderr. */
function tellPlan(session, out, run, pages) {
	const { world, report } = session;
	const real = world.isFolder(out) ? world.realPath(out) : void 0;
	const kept = real === void 0 ? require_out_state_file.nothingKept : require_out_state_file.readState(world, run.workspace.folder, real);
	const open = [...sortWork(run.jobs, {
		...run,
		world,
		out: real,
		state: kept.open()
	})].filter(({ isStanding }) => !isStanding).flatMap(({ editions }) => editions);
	const changed = changedNames(kept.basis?.trace, run.trace(), run.workspace.folder);
	for (const edition of open) {
		report.line(`${edition.job.stem}: ${reasonOf(edition, changed)}`);
		for (const format of run.formats) report.result(require_build.typed(session, (0, node_path.join)(out, require_main.outputFile(edition.job, format))));
	}
	for (const page of pages) report.result(require_build.typed(session, (0, node_path.join)(out, page)));
	const still = run.jobs.length - open.length;
	if (still > 0) report.line(`${still} of ${run.jobs.length} documents stand as they are`);
}
// src/commands/make-briefs.ts
/** The manifest of an earlier build; null when the folder has none. */
function readBase({ world }, folder) {
	return require_snapshot.readManifest(world, folder) ?? null;
}
function writeReports(session, options, pressed) {
	const { world } = session;
	const folder = require_subject_of.callerFolder(world, options.cwd);
	const write = (file, text) => {
		const path = (0, node_path.resolve)(folder, file);
		require_subject_of.writeOutput(world, (0, node_path.dirname)(path), (0, node_path.basename)(path), new TextEncoder().encode(text));
	};
	if (options.summary !== void 0) {
		const { findings, written } = pressed;
		const base = options.base && { base: readBase(session, (0, node_path.resolve)(folder, options.base)) };
		const text = require_summary.summaryText({
			findings,
			written,
			folder: world.callerFolder,
			...base
		});
		require_main.writeSummary(world, (0, node_path.resolve)(folder, options.summary), text);
	}
	if (options.timings !== void 0) write(options.timings, `${JSON.stringify({
		schema: 1,
		documents: pressed.timings
	}, null, 1)}\n`);
}
/** What was issued, and would now say something else. */
function contradictions({ workspace, jobs }, editions) {
	const { findings } = issuesOf(workspace, jobs, editions);
	return findings.map((finding) => ({
		...finding,
		severity: "warning"
	}));
}
/** Issues are kept once the files stand; by another build only what contradicts them is told. */
function record(session, { workspace, jobs }, { pressed, isIssue }) {
	const { world, report } = session;
	const file = issuesFile(workspace);
	if (file === void 0) return [];
	if (!isIssue) return contradictions({
		workspace,
		jobs
	}, pressed.editions);
	const { issues, findings } = issuesOf(workspace, jobs, pressed.editions);
	writeIssues(world, file, issues);
	for (const { brief, number, asOf } of issues) report.line(`issued  ${brief} no. ${number}, as of ${asOf}: ${require_build.typed(session, file)}`);
	return findings;
}
/** Whatever would stand in the way of the site is told before anything is made. */
async function openSite({ world }, options, { workspace, planned, jobs, findings }, out) {
	const strangers = await strangersIn(world, out);
	if (strangers.length > 0) return {
		code: 2,
		findings: strangers
	};
	const base = options.base && (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), options.base);
	const changeOf = base === void 0 || base === "" ? void 0 : readChanges(world, base);
	const address = options.siteUrl;
	return {
		make: await siteMaker(world, {
			workspace,
			planned,
			jobs,
			findings,
			changeOf,
			address
		}),
		findings: publishedFaces(workspace)
	};
}
/** Of the many files of a site the page that one opens is named. */
function tellSite(session, out, { site, isSiteRemoved }) {
	const { report } = session;
	const page = site.find(({ file }) => file === "index.html");
	if (page !== void 0) report.result(require_build.typed(session, (0, node_path.join)(out, page.file)));
	if (isSiteRemoved) report.line(`removed the site in ${require_build.typed(session, out)}: its figures were those of before; --site makes it anew`);
}
/** By what changed; facts with errors are told first. */
async function narrowed(session, selected, options) {
	const { changedSince: base, strict } = options;
	if (base === void 0 || require_exit_code.codeOf(selected.findings, strict === true) === 1) return selected;
	const { onlyChanged } = await Promise.resolve().then(() => require("./changed-since-g-dCWLIP.js"));
	return onlyChanged(session, selected, base, options);
}
/** The output folder stays as it stands; a summary that was asked for says so too. */
function makeNothing(session, options, findings) {
	session.report.findings(findings);
	session.report.line(`no brief is touched since ${options.changedSince}: nothing made`);
	writeReports(session, options, {
		written: [],
		editions: [],
		site: [],
		isSiteRemoved: false,
		timings: [],
		findings
	});
	return require_exit_code.codeOf(findings, options.strict === true);
}
/** Something is to be made, or looked at: the workspace is opened. */
async function makeBriefs(session, folder, going) {
	const { world, report } = session;
	const { options, verification, isBusy } = going;
	const recorded = require_material.recordWorld(world);
	const check = isBusy && options.check !== false ? "later" : options.check;
	const recording = {
		...session,
		world: recorded.world
	};
	const whole = await require_selected.selectFrom(recording, folder, {
		...options,
		check
	});
	const found = require_selected.isRefused(whole) ? whole : await narrowed(session, whole, options);
	if (require_selected.isRefused(found)) return refused(session, found);
	const { material } = recorded;
	const run = found.heard === void 0 ? void 0 : require_or_none.orNone(() => sendFirst(world, going.out, open(world, going, {
		selected: found,
		material
	})));
	const selected = await found.heard?.() ?? found;
	if (require_selected.isRefused(selected)) return refused(session, selected);
	const { workspace, findings: before } = selected;
	const cannot = require_out_state_file.issueFault(workspace, options) ?? require_out_state_file.siteFault(options);
	if (cannot !== void 0) {
		report.findings([cannot]);
		return 2;
	}
	if (require_exit_code.codeOf(before, options.strict === true) === 1) {
		report.findings(before);
		report.line("nothing written");
		return 1;
	}
	if (options.changedSince !== void 0 && selected.jobs.length === 0) return makeNothing(session, options, before);
	if (options.out === "-") {
		const { printOne } = await Promise.resolve().then(() => require("./print-one-BsX_j7fO.js"));
		return printOne(session, options, selected, verification);
	}
	const making = {
		...going,
		selected,
		material
	};
	return make(session, {
		...making,
		run: run ?? open(world, going, making)
	});
}
function refused({ report }, { findings, code }) {
	report.findings(findings);
	return code;
}
function open(world, { options, verification, threads, asked }, { selected: { workspace, planned, jobs }, material }) {
	return openRun(world, workspace, material, {
		planned,
		jobs,
		verification,
		formats: options.format ?? require_main.formats,
		isForgetful: !options.cache,
		threads,
		asked: require_build.isPlain(options) ? asked : void 0
	});
}
/** For whoever makes it elsewhere. */
function openingOf({ environment }, { material, selected: { workspace }, verification }) {
	const { folder, asOf } = workspace;
	return {
		material,
		folder,
		asOf,
		verification,
		environment
	};
}
async function make(session, making) {
	const { world, report } = session;
	const { options, selected, out, run } = making;
	const { workspace, jobs, findings: before } = selected;
	const site = options.site === true && options.dryRun === void 0 ? await openSite(session, options, selected, out) : void 0;
	if (site !== void 0 && require_selected.isRefused(site)) return refused(session, site);
	const told = [...before, ...site?.findings ?? []];
	const whole = ({ editions, findings }) => {
		const issued = issuesFile(workspace) === void 0 ? [] : contradictions(selected, editions);
		return run.wholeOf(require_open_workspace.groupWording([
			...told,
			...findings,
			...issued
		]));
	};
	if (options.dryRun) {
		report.findings(before);
		tellPlan(session, out, run, options.site === true ? (await Promise.resolve().then(() => require("./compose-site-Q4kxXEHO.js"))).fixedNames : []);
		return 0;
	}
	const remote = await openRemote(session, options, openingOf(world, making));
	if (remote !== void 0 && "code" in remote) {
		report.findings([...told, ...remote.findings]);
		return remote.code;
	}
	const pressed = await runJobs(session, out, {
		...run,
		whole,
		...site === void 0 ? {} : { site: site.make },
		...remote === void 0 ? {} : {
			startRunner: () => remote,
			width: remote.width
		}
	}).finally(() => remote?.close());
	const recorded = record(session, selected, {
		pressed,
		isIssue: options.issue === true
	});
	const all = {
		...pressed,
		findings: require_open_workspace.groupWording([
			...told,
			...pressed.findings,
			...recorded
		])
	};
	report.findings(all.findings, "stderr", require_selected.editionsOf(jobs));
	const files = all.written.map(({ file }) => file);
	report.results(require_build.typedIn(session, out, files));
	tellSite(session, out, pressed);
	report.result(require_build.typed(session, (0, node_path.join)(out, require_manifest_name.manifestName)));
	writeReports(session, options, all);
	const code = require_exit_code.codeOf(all.findings, options.strict === true);
	if (options.bundle !== void 0) await release(session, making, options.bundle, code);
	return code;
}
/** A release holds all that stands in the folder: one with errors is none, and the one before stays. */
async function release(session, { selected, options, out }, file, code) {
	const path = (0, node_path.resolve)(require_subject_of.callerFolder(session.world, options.cwd), file);
	if (code !== 0) {
		session.report.line(`no release: ${require_build.typed(session, path)} is left as it was`);
		return;
	}
	const { writeBundle } = await Promise.resolve().then(() => require("./write-bundle-C3xGA9na.js"));
	writeBundle(session.world, {
		workspace: selected.workspace,
		out,
		path
	});
	session.report.result(require_build.typed(session, path));
}
exports.makeBriefs = makeBriefs;
exports.outputBytes = outputBytes;
