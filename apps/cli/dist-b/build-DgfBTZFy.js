require("./kept-code-C0cZi0dN.js");
const require_manifest_name = require("./manifest-name-DZnjk3PN.js");
const require_main = require("./main-c6stUn0l.js");
const require_material = require("./material-CbUGlBh7.js");
const require_out_state_file = require("./out-state-file-Mt5ZTE-f.js");
const require_programme = require("./programme-B7hk7QGk.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_exit_code = require("./exit-code-InzddWCX.js");
let node_path = require("node:path");
// src/press/threads.ts
/** Loaded with the first job: one who makes nothing needs no threads. */
function threadsWhenNeeded(world, threads) {
	return openThreads(world, threads, void 0);
}
/** Where it is known that there is work: one opens the workspace meanwhile. It starts before this resolves. */
async function threadsAtOnce(world, threads, foresight) {
	const opened = openThreads(world, threads, foresight);
	await opened.start();
	return opened;
}
/** To be handed so many rows takes a thread as long as to make a brief. */
var rowsPerJob = 5e3;
/** Fewer than are ever held: see make-groups.ts. */
var mostWorth = 12;
var worthOf = (rows) => Math.min(Math.floor(rows / rowsPerJob), mostWorth);
function openThreads(world, threads, foresight) {
	let opening;
	const answer = (seen) => {
		if (opening === void 0) throw new Error("no job is run before the workspace is open");
		return seen !== void 0 && isAsOpened(opening, seen) ? void 0 : opening;
	};
	let pool;
	const start = () => {
		pool ??= Promise.resolve().then(() => require("./thread-pool-Dcr8nsPT.js")).then(({ createThreadPool, limits }) => createThreadPool(world, answer, {
			threads,
			limits,
			foresight
		}));
		return pool;
	};
	const close = async () => {
		const open = await pool;
		pool = void 0;
		await open?.close();
	};
	const run = async (ticket) => (await start()).run(ticket);
	return {
		start,
		close,
		runner: (opened, rows) => {
			opening = opened;
			return {
				width: threads,
				worth: worthOf(rows),
				run,
				close
			};
		}
	};
}
/** A file may have been written between two readers. */
function isAsOpened({ folder, asOf, material }, seen) {
	return seen.folder === folder && seen.asOf === asOf && require_material.agrees(material, seen.trace);
}
// src/press/unchanged.ts
/** Variables that a build goes by. */
var variables = /^(BRIEF_.*|SOURCE_DATE_EPOCH)$/;
/** What the command line asks for, and where. */
function hashOfAsked(world, asked) {
	const environment = Object.entries(world.environment).filter(([name, value]) => variables.test(name) && value !== void 0).toSorted(([a], [b]) => a < b ? -1 : 1);
	const text = JSON.stringify([
		world.callerFolder,
		environment,
		asked
	]);
	return require_sha256.sha256(text);
}
/** The faces as they lie there: they are not read to see that nothing changed. */
function stampsOfFaces(world, supplied) {
	const none = {
		bytes: 0,
		changed: 0
	};
	return [...world.findFaces().values(), ...supplied.values()].map((path) => [path, world.stamp(path) ?? none]);
}
/** Undefined where another build would not be the same; of what was left then its basis alone is mostly read. */
function unchanged(world, { basis, open }, question) {
	if (basis === void 0 || !isSameBasis(world, basis, question)) return void 0;
	const { whole, stamps, editions } = open();
	if (whole === void 0) return void 0;
	const { out, verification } = question;
	const states = [...editions.keys()].map((stem) => editions.get(stem));
	if (!(Object.entries(stamps).every(([file, stamp]) => require_out_state_file.isAsLeft(world, out, file, stamp)) && states.every((edition) => edition?.files.every(({ entry, stamp }) => require_out_state_file.isAsLeft(world, out, entry.file, stamp))))) return void 0;
	const files = states.flatMap((edition) => edition?.files.map(({ entry }) => entry) ?? []);
	if (verification === "full" && !files.every((entry) => require_out_state_file.hasItsHash(world, out, entry))) return;
	const asked = states.slice(states.length - whole.count);
	return {
		findings: whole.findings,
		files: asked.flatMap((edition) => edition?.files.map(({ entry }) => entry.file) ?? [])
	};
}
function isSameBasis(world, basis, { asked }) {
	if (basis.asked !== asked || !require_material.stillHolds(world, basis.trace)) return false;
	return basis.faces.every(([path, was]) => {
		const now = world.stamp(path);
		return now !== void 0 && require_out_state_file.isSameStamp(was, now);
	}) && basis.programme === require_programme.hashOfProgramme(world);
}
// src/commands/build-standing.ts
/** What else a build does than to make the briefs: then no earlier one can stand for it. */
function isPlain(options) {
	const { site, issue, dryRun, summary, timings, changedSince, bundle, cache } = options;
	return cache && [
		site,
		issue,
		dryRun,
		summary,
		timings,
		changedSince,
		bundle
	].every((one) => one === void 0);
}
/** Whatever stands, all is made that is asked for. */
function isAnew({ cache, dryRun, changedSince }) {
	return !cache && dryRun === void 0 && changedSince === void 0;
}
/** What the build that stands in the folder told, where this one would be no other. */
function standing({ world }, folder, { options, out, asked, verification }) {
	if (!isPlain(options) || !world.isFolder(out)) return void 0;
	const workspace = require_subject_of.findWorkspace(world, {
		folder,
		cwd: options.cwd
	});
	if (typeof workspace !== "string") return void 0;
	const real = world.realPath(out);
	return unchanged(world, require_out_state_file.readState(world, workspace, real), {
		asked,
		out: real,
		verification
	});
}
// src/commands/typed-path.ts
function typed(session, path) {
	return (0, node_path.relative)(session.world.callerFolder, path).replaceAll("\\", "/");
}
/** Of files in one folder, thousands of them: the way to the folder is found once. */
function typedIn(session, folder, files) {
	const way = typed(session, folder);
	if (way === "" || way.startsWith("..")) return files.map((file) => typed(session, (0, node_path.join)(folder, file)));
	return files.map((file) => `${way}/${file}`);
}
// src/commands/build.ts
async function build(session, folder, options) {
	const { world, report } = session;
	const verification = require_out_state_file.verificationOf(session, options);
	if (typeof verification !== "string") {
		report.findings([verification]);
		return 2;
	}
	const out = (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), options.out);
	const asked = hashOfAsked(world, {
		folder,
		options,
		verification
	});
	const stands = standing(session, folder, {
		options,
		out,
		asked,
		verification
	});
	if (stands !== void 0) {
		report.findings(stands.findings);
		report.results(typedIn(session, out, [...stands.files, require_manifest_name.manifestName]));
		report.line("nothing changed: all documents stand as they are");
		return require_exit_code.codeOf(stands.findings, options.strict === true);
	}
	const count = Math.max(1, options.jobs ?? require_main.defaultJobs());
	const isBusy = (isPlain(options) || isAnew(options)) && options.queue === void 0 && options.out !== "-";
	const { cwd, asOf } = options;
	const { environment } = world;
	const threads = isBusy ? await threadsAtOnce(world, count, {
		folder,
		cwd,
		asOf,
		verification,
		environment
	}) : threadsWhenNeeded(world, count);
	const { makeBriefs } = await Promise.resolve().then(() => require("./make-briefs-DmqO0iQX.js"));
	return await makeBriefs(session, folder, {
		options,
		out,
		verification,
		asked,
		threads,
		isBusy
	}).finally(threads.close);
}
exports.build = build;
exports.isPlain = isPlain;
exports.stampsOfFaces = stampsOfFaces;
exports.typed = typed;
exports.typedIn = typedIn;
