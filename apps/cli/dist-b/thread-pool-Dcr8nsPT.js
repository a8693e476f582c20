require("./kept-code-C0cZi0dN.js");
const require_outside = require("./outside.js");
let node_path = require("node:path");
let node_worker_threads = require("node:worker_threads");
// src/press/thread-pool.ts
var limits = {
	seconds: 10,
	megabytes: 1024
};
var secondsPerRow = .003;
/** On a machine that is busy with other things a job may take so many times its seconds. */
var mostDelay = 10;
/** To load the programme, the workspace and the fonts. */
var loadSeconds = 300;
/** Of setTimeout, in milliseconds. */
var longestTimer = 2 ** 31 - 1;
function failure(job, rule, message, remedy) {
	const { id: brief, language } = job.spec;
	return { findings: [{
		rule,
		severity: "error",
		message,
		place: {
			path: job.stem,
			...job.place
		},
		remedy,
		brief,
		language
	}] };
}
function fault(job, cause, { megabytes }) {
	const { code, message } = cause;
	if (code === "ERR_WORKER_OUT_OF_MEMORY") return failure(job, "job-memory", `"${job.stem}" took more than ${megabytes} MB of memory and was ended`, "look for a list or text in its facts that has no end");
	return failure(job, "render-fault", `"${job.stem}": ${String(message ?? cause)}`, "report this fault with the brief's data and template");
}
/** @param answer each thread asks with its first job: the pool may start before it is known */
async function createThreadPool(world, answer, options) {
	const { default: Pool } = await require_outside.importTinypool();
	const { threads } = options;
	const begins = { foresight: options.foresight };
	const pool = new Pool({
		filename: (0, node_path.join)(world.programmeFolder, "worker.js"),
		minThreads: begins.foresight === void 0 ? 0 : 1,
		maxThreads: threads,
		idleTimeout: longestTimer,
		workerData: begins,
		resourceLimits: { maxOldGenerationSizeMb: options.limits.megabytes }
	});
	begins.foresight = void 0;
	pool.on("error", () => void 0);
	const watch = createWatch();
	return {
		width: threads,
		run: (ticket) => runOne({
			pool,
			watch,
			answer,
			limits: options.limits
		}, ticket),
		close: async () => {
			watch.close();
			await pool.destroy();
		}
	};
}
/** The clock of the job starts when the worker says that it has begun; a thread that dies without a word is not waited for. */
async function runOne({ pool, watch, answer, limits }, { job, rows }) {
	const { port1: hears, port2: desk } = new node_worker_threads.MessageChannel();
	const stop = new AbortController();
	const seconds = Math.ceil(limits.seconds + rows * secondsPerRow);
	let forget = () => {};
	const late = new Promise((resolve) => {
		const end = (told) => () => {
			stop.abort();
			resolve(failure(job, "job-time", told, "look for what has no end in its template or facts"));
		};
		const unready = `the worker for "${job.stem}" was not ready after ${loadSeconds} s`;
		forget = watch.add({
			seconds: loadSeconds,
			isLoading: true,
			end: end(unready)
		});
		hears.on("message", (word) => {
			if (word.says === "opening") return hears.postMessage(answer(word.seen));
			forget();
			const told = `"${job.stem}" was not done after ${seconds} s and was ended`;
			forget = watch.add({
				seconds,
				isLoading: false,
				end: end(told)
			});
		});
	});
	const task = {
		job,
		desk
	};
	const made = pool.run(task, {
		signal: stop.signal,
		transferList: [desk]
	}).then((done) => done).catch((cause) => fault(job, cause, limits));
	const outcome = await Promise.race([made, late]);
	forget();
	hears.close();
	return outcome;
}
var tickMs = 200;
/**
* Ends what is not done in time. What counts is the processor time that this process was given, shared among the jobs
* at work: on a machine that is busy with other things none is ended for being slow.
*/
function createWatch() {
	const open = /* @__PURE__ */ new Map();
	let before = {
		cpu: process.cpuUsage(),
		clock: performance.now()
	};
	const tick = () => {
		const { user, system } = process.cpuUsage(before.cpu);
		const passed = (performance.now() - before.clock) / 1e3;
		before = {
			cpu: process.cpuUsage(),
			clock: performance.now()
		};
		const share = Math.min((user + system) / 1e6 / Math.max(open.size, 1), passed);
		for (const [watched, time] of [...open]) {
			time.worked += watched.isLoading ? passed : share;
			time.waited += passed;
			if (!(time.worked > watched.seconds || time.waited > watched.seconds * mostDelay)) continue;
			open.delete(watched);
			watched.end();
		}
	};
	const timer = setInterval(tick, tickMs);
	return {
		add(watched) {
			open.set(watched, {
				worked: 0,
				waited: 0
			});
			return () => void open.delete(watched);
		},
		close: () => clearInterval(timer)
	};
}
exports.createThreadPool = createThreadPool;
exports.limits = limits;
