require("./kept-code-C0cZi0dN.js");
const require_queue = require("./queue-BNFouBIW.js");
const require_link = require("./link-BEgp6oY_.js");
let node_path = require("node:path");
// src/queue/rebase.ts
function rebaseFindings(findings, from, to) {
	if (from === to) return findings;
	const moved = (place) => place.file === void 0 ? place : {
		...place,
		file: (0, node_path.resolve)(to, (0, node_path.relative)(from, place.file))
	};
	return findings.map(({ related, ...finding }) => ({
		...finding,
		place: moved(finding.place),
		...related === void 0 ? {} : { related: related.map(moved) }
	}));
}
// src/queue/queue-runner.ts
var patience = {
	storeMs: 150,
	queueMs: 1e3,
	graceMs: 1e4,
	lostSeconds: 120,
	quietMs: 2e4
};
/** As many as are sent before the first of them is there. */
var width = 64;
/** A job whose artifact is lost is made so often. */
var mostRounds = 3;
function createQueueRunner(session, parts, times = patience) {
	const { world, report } = session;
	const link = require_link.createLink(session, times.lostSeconds);
	const post = {
		...parts,
		link,
		clock: world.clock,
		patience: times
	};
	let waiting = 0;
	let [lastResult, told] = [world.clock(), false];
	const watch = setInterval(() => {
		if (waiting === 0 || told || world.clock() - lastResult < times.quietMs) return;
		told = true;
		report.line(`nothing came back for ${Math.round(times.quietMs / 1e3)} s: is a worker with this programme and these fonts running? brief worker --queue … --store …`);
	}, 1e3);
	watch.unref();
	return {
		width,
		async run(ticket) {
			waiting += 1;
			try {
				return await runOne(post, ticket);
			} catch (cause) {
				return storeFault(ticket.job, cause);
			} finally {
				waiting -= 1;
				[lastResult, told] = [world.clock(), false];
			}
		},
		async close() {
			clearInterval(watch);
			await parts.queue.close();
		}
	};
}
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
function storeFault(job, cause) {
	const told = cause instanceof Error ? cause.message : String(cause);
	return failure(job, "queue-store", `"${job.stem}": the store failed: ${told}`, "check the free space and the rights of --store, and build again");
}
function lostQueue(job, { patience: { lostSeconds } }) {
	return failure(job, "queue-lost", `"${job.stem}" was given up: the queue did not answer for ${lostSeconds} s`, "build again once PostgreSQL runs: nothing is lost");
}
async function runOne(post, { job, key, rows }) {
	const { queue, store, link, material, folder } = post;
	const id = require_queue.jobIdOf(key);
	const note = {
		material: material.hash,
		key,
		rows,
		folder,
		job
	};
	for (let round = 0; round < mostRounds; round++) {
		const kept = await store.artifact({
			key,
			material: material.hash
		});
		if (kept !== void 0) return kept;
		if (round > 0) await material.put();
		if (await link.insist(() => sendAnew(queue, id, note)) === void 0) return lostQueue(job, post);
		const outcome = await wait(post, {
			job,
			id,
			key,
			material: material.hash
		});
		if (outcome !== "again") return outcome;
		await link.insist(() => forgetEnded(queue, id));
	}
	return failure(job, "artifact-lost", `"${job.stem}" was made ${mostRounds} times, and the store does not have it`, "see that --store of the workers is the same as here, and build again");
}
var isEnded = (standing) => standing?.state === "done" || standing?.state === "lost";
async function forgetEnded(queue, id) {
	if (isEnded(await queue.look(id))) await queue.forget(id);
}
/** One that ended before it was asked for now left nothing in the store. */
async function sendAnew(queue, id, note) {
	if (await queue.send(id, note)) return;
	await forgetEnded(queue, id);
	await queue.send(id, note);
}
async function wait(post, awaited) {
	const { clock, store, link, queue, patience: times } = post;
	let [looked, doneSince] = [clock(), void 0];
	for (;;) {
		const bytes = await store.artifact(awaited);
		if (bytes !== void 0) return bytes;
		await require_link.sleep(Math.max(times.storeMs, store.lookMs));
		if (clock() - looked < times.queueMs) continue;
		looked = clock();
		const answer = await link.try(() => queue.look(awaited.id));
		if (answer === void 0) {
			if (link.isLost()) return lostQueue(awaited.job, post);
			continue;
		}
		const standing = answer.value;
		if (!isEnded(standing)) doneSince = void 0;
		else doneSince ??= looked;
		const outcome = await judge(post, awaited, standing, doneSince !== void 0 && looked - doneSince >= times.graceMs);
		if (outcome !== void 0) return outcome;
	}
}
/** What a job's standing means for who waits; undefined where it means to go on waiting. */
async function judge(post, awaited, standing, isLate) {
	if (standing === void 0) return "again";
	if (!isEnded(standing)) return void 0;
	const { state, failed } = standing;
	if (failed !== void 0) {
		if (failed.findings.some(({ rule }) => rule === "material-missing")) return "again";
		return { findings: rebaseFindings(failed.findings, failed.folder, post.folder) };
	}
	const bytes = await post.store.artifact(awaited);
	if (bytes !== void 0) return bytes;
	if (!isLate) return void 0;
	if (state === "done") return "again";
	const message = `"${awaited.job.stem}" was given to three workers, and none came back within 12 s of its last word`;
	return failure(awaited.job, "job-lost", message, "see why they ended, and build again");
}
exports.createQueueRunner = createQueueRunner;
