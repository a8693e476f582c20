require("./kept-code-C0cZi0dN.js");
const require_thread_pool = require("./thread-pool-Dcr8nsPT.js");
const require_link = require("./link-BEgp6oY_.js");
const require_material_file = require("./material-file-Co_f7EzW.js");
const require_queue = require("./queue-BNFouBIW.js");
// src/queue/work-loop.ts
var pollMs = 200;
var sizeMs = 1e3;
var strangersMs = 15e3;
/** What is in the store counts: that a job is done is told as long as somebody may still hear it. */
var completeSeconds = 60;
/** @returns how many jobs it has done, when it is stopped or has had nothing to do for long enough */
async function workQueue(session, work) {
	const link = require_link.createLink(session, completeSeconds);
	const desk = {
		...work,
		session,
		link,
		busy: /* @__PURE__ */ new Map(),
		taken: /* @__PURE__ */ new Set(),
		made: 0
	};
	const renewing = setInterval(() => renew(desk), require_queue.renewMs);
	const stop = listenForStop(session);
	const pools = createPools(desk);
	try {
		await takeJobs(desk, pools, stop);
		await Promise.all(desk.busy.values());
	} finally {
		clearInterval(renewing);
		await pools.close();
		await work.queue.close();
		stop.ended();
	}
	return desk.made;
}
function listenForStop({ report, onStop }) {
	let isAsked = false;
	let [ask, end] = [() => {}, () => {}];
	const asked = new Promise((resolve) => {
		ask = resolve;
	});
	const ended = new Promise((resolve) => {
		end = resolve;
	});
	const forget = onStop(() => {
		isAsked = true;
		report.line("ending after the jobs at hand; once more ends at once");
		ask();
		return ended;
	});
	return {
		isAsked: () => isAsked,
		asked,
		ended() {
			end();
			forget();
		}
	};
}
/** One that is not renewed is given to another: what is made twice is the same. */
function renew({ queue, busy, taken }) {
	const ids = [...busy.keys(), ...taken];
	if (ids.length > 0) queue.renew(ids).catch(() => void 0);
}
async function takeJobs(desk, pools, stop) {
	const { queue, threads, busy, taken } = desk;
	const rest = createRest(desk);
	while (!stop.isAsked()) {
		const free = threads - busy.size;
		const jobs = free > 0 ? await queue.fetch(free) : [];
		for (const { id } of jobs) taken.add(id);
		for (const held of jobs) await begin(desk, pools, held);
		if (jobs.length > 0) rest.over();
		else if (busy.size === 0 && await rest.isEnough()) return;
		else await Promise.race([
			stop.asked,
			require_link.sleep(pollMs),
			...busy.values()
		]);
	}
}
/** Nothing to do: how long already, and what others wait for meanwhile. */
function createRest(desk) {
	const { queue, link, idle, session } = desk;
	const { clock } = session.world;
	let emptySince;
	let [sizedAt, strangersAt] = [Number.NEGATIVE_INFINITY, clock()];
	const told = /* @__PURE__ */ new Set();
	const tellStrangers = async () => {
		strangersAt = clock();
		const answer = await link.try(() => queue.strangers());
		for (const stranger of answer?.value ?? []) {
			const line = strangerLine(stranger);
			if (!told.has(line)) session.report.line(line);
			told.add(line);
		}
	};
	return {
		over() {
			emptySince = void 0;
		},
		async isEnough() {
			if (clock() - sizedAt < sizeMs) return false;
			sizedAt = clock();
			if ((await link.try(() => queue.size()))?.value !== 0) emptySince = void 0;
			else emptySince ??= sizedAt;
			const isEnd = idle !== void 0 && emptySince !== void 0 && sizedAt - emptySince >= idle * 1e3;
			if (isEnd || clock() - strangersAt >= strangersMs) await tellStrangers();
			return isEnd;
		}
	};
}
function strangerLine({ lacks, jobs }) {
	return `left ${jobs} job${jobs === 1 ? "" : "s"} that must be made ${lacks === "faces" ? "with other fonts than those of this worker: give it the submitter's font pack" : "by another version of the programme or of Node: install the submitter's"}`;
}
function createPools({ session: { world, report }, store, threads, busy }) {
	let open;
	const close = async () => {
		await Promise.all(busy.values());
		await open?.pool.close();
		open = void 0;
	};
	return {
		async of(material) {
			if (open?.material === material) return open.pool;
			const bytes = await store.material(material);
			if (bytes === void 0) return void 0;
			await close();
			report.line(`opening the material ${material.slice(0, 12)} (${bytes.length} bytes)`);
			const opening = require_material_file.decodeOpening(bytes);
			const pool = await require_thread_pool.createThreadPool(world, () => opening, {
				threads,
				limits: require_thread_pool.limits
			});
			open = {
				material,
				pool
			};
			return pool;
		},
		close
	};
}
/** Into the threads; what cannot be begun is told to who has sent it. */
async function begin(desk, pools, { id, note }) {
	const { busy, taken } = desk;
	const work = async () => {
		if (note === void 0) return await complete(desk, id, []);
		const pool = await pools.of(note.material);
		if (pool === void 0) return await complete(desk, id, [missing(note)]);
		busy.set(id, make(desk, pool, {
			id,
			note
		}).finally(() => busy.delete(id)));
	};
	try {
		await work();
	} catch (cause) {
		await complete(desk, id, note === void 0 ? [] : [storeFault(note, cause)]);
	} finally {
		taken.delete(id);
	}
}
async function make(desk, pool, { id, note }) {
	const { store, session } = desk;
	const started = session.world.clock();
	let findings;
	try {
		if (await store.artifact(note) === void 0) {
			const outcome = await pool.run(note);
			if ("findings" in outcome) findings = outcome.findings;
			else await store.putArtifact(note, outcome);
		}
	} catch (cause) {
		findings = [storeFault(note, cause)];
	}
	await complete(desk, id, findings);
	desk.made += 1;
	const seconds = ((session.world.clock() - started) / 1e3).toFixed(1);
	const state = findings === void 0 ? "ok" : "failed";
	session.report.line(`${state}  ${note.job.stem}  ${seconds}s`);
}
async function complete({ link, queue }, id, findings) {
	await link.insist(() => queue.complete(id, findings));
}
var about = ({ job }) => ({
	place: {
		path: job.stem,
		...job.place
	},
	brief: job.spec.id,
	language: job.spec.language
});
function missing(note) {
	return {
		rule: "material-missing",
		severity: "error",
		message: `"${note.job.stem}": the store does not hold what it is made from`,
		remedy: "build again; see that --store is the same for all machines",
		...about(note)
	};
}
function storeFault(note, cause) {
	const told = cause instanceof Error ? cause.message : String(cause);
	return {
		rule: "queue-store",
		severity: "error",
		message: `"${note.job.stem}": a worker could not use the store: ${told}`,
		remedy: "check the free space and the rights of --store on the workers",
		...about(note)
	};
}
exports.workQueue = workQueue;
