const require_outside = require("./outside.js");
const require_schemas = require("./schemas-Bva5bYun.js");
const require_main = require("./main-c6stUn0l.js");
const require_programme = require("./programme-B7hk7QGk.js");
let node_crypto = require("node:crypto");
let node_timers_promises = require("node:timers/promises");
// src/queue/job-name.ts
/** The first 128 bits of the key of an edition, as an UUID: a job that is sent twice is one. */
function jobIdOf(key) {
	return (/^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(key) ?? []).slice(1).join("-");
}
var prefix = "briefs";
/** By their content: a list of hashes would be believed. */
function hashOfPack(world) {
	const sum = (0, node_crypto.createHash)("sha256");
	for (const [face, path] of world.findFaces()) sum.update(`\0${face}\0`).update(world.readBytes(path));
	return sum.digest("hex");
}
/** One queue for each programme and set of faces: whoever has others would make other bytes, and takes no job from it. */
function queueNameOf(world) {
	const short = (hash) => hash.slice(0, 16);
	return [
		prefix,
		short(require_programme.hashOfProgramme(world)),
		short(hashOfPack(world))
	].join("-");
}
/** What whoever works on one queue lacks to work on another. */
function strangeness(own, other) {
	const [kind, programme, faces] = other.split("-");
	const [, ownProgramme, ownFaces] = own.split("-");
	if (kind !== prefix) return void 0;
	if (programme !== ownProgramme) return "programme";
	return faces === ownFaces ? void 0 : "faces";
}
// src/queue/queue.ts
/** Not that of others who use the same programme in the same database. */
var schema = "brief_press";
var renewMs = 2500;
/** A job whose workers die is given to so many others. */
var retries = 2;
var codeOf = (cause) => String(cause?.code ?? "");
function messageOf(cause) {
	const message = cause instanceof Error ? cause.message : String(cause);
	return message === "" ? codeOf(cause) : message;
}
/** What PostgreSQL itself refuses is a wrong address; what does not answer is the machine's. */
function connectFault({ name }, cause) {
	if (/^(28...|3D000|42501|3F000)$/.test(codeOf(cause))) {
		const remedy = "correct user, password and database; the user must be able to create a schema";
		const message = `PostgreSQL at ${name} refuses: ${messageOf(cause)}`;
		return {
			code: 2,
			findings: [require_main.queueFault("queue-refused", message, remedy)]
		};
	}
	const message = `no PostgreSQL answers at ${name}: ${messageOf(cause)}`;
	return {
		code: 3,
		findings: [require_main.queueFault("queue-unreachable", message, "start it, or correct host and port of --queue")]
	};
}
var Data = require_schemas.object({
	material: require_schemas.string().regex(/^[0-9a-f]{64}$/),
	key: require_schemas.string().regex(/^[0-9a-f]{64}$/),
	rows: require_schemas.int().nonnegative(),
	folder: require_schemas.string(),
	job: require_schemas.string()
});
/** JSON in JSON: PostgreSQL keeps no U+0000 otherwise. */
var write = ({ job, ...rest }) => ({
	...rest,
	job: JSON.stringify(job)
});
function read(data) {
	const found = Data.safeParse(data);
	if (!found.success) return void 0;
	return {
		...found.data,
		job: JSON.parse(found.data.job)
	};
}
var Output = require_schemas.object({ findings: require_schemas.string() });
function standingOf({ state, data, output }) {
	if (state === "created" || state === "retry") return { state: "open" };
	if (state === "active") return { state };
	if (state !== "completed") return { state: "lost" };
	const found = Output.safeParse(output);
	if (!found.success) return { state: "done" };
	return {
		state: "done",
		failed: {
			findings: JSON.parse(found.data.findings),
			folder: read(data)?.folder ?? ""
		}
	};
}
async function connect(address, name) {
	const { default: Boss } = await require_outside.importPgBoss();
	const options = {
		connectionString: address.url,
		schema,
		max: 2,
		schedule: false,
		maintenanceIntervalSeconds: 1,
		connectionTimeoutMillis: 1e4,
		query_timeout: 3e4,
		keepAlive: true,
		allowExitOnIdle: true
	};
	for (let tries = 1;; tries += 1) {
		const boss = new Boss(options);
		boss.on("error", () => void 0);
		try {
			await boss.start();
			await makeQueue(boss, name);
			return queueOf(boss, name);
		} catch (cause) {
			await closeBoss(boss);
			if (tries === mostTries || !collisions.has(codeOf(cause))) return connectFault(address, cause);
			await (0, node_timers_promises.setTimeout)(tries * 200);
		}
	}
}
/**
* As `createQueue` of pg-boss does, but one after another. It writes a row and then locks the table of rows: of two at
* once, each would wait for the other.
*/
async function makeQueue(boss, name) {
	const options = {
		policy: "standard",
		expireInSeconds: 12,
		retryLimit: retries
	};
	const sql = `WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext($3)))
    SELECT ${schema}.create_queue($1, $2) FROM turn`;
	await boss.getDb().executeSql(sql, [
		name,
		options,
		`${schema}.create_queue`
	]);
}
/**
* Several that start at once on a database that is still empty make its tables in each other's way: PostgreSQL refuses
* some (deadlock, serialisation, what is there already), and these find them made when they ask again.
*/
var collisions = /* @__PURE__ */ new Set([
	"40P01",
	"40001",
	"23505",
	"42P06",
	"42P07",
	"42710"
]);
var mostTries = 5;
async function closeBoss(boss) {
	try {
		await boss.stop({ graceful: false });
	} catch {}
}
/** A connection in a transaction that failed takes nothing else before its end. */
var failedTransaction = "25P02";
function queueOf(boss, name) {
	const db = boss.getDb();
	const ask = async (work) => {
		try {
			return await work();
		} catch (cause) {
			if (codeOf(cause) !== failedTransaction) throw cause;
			await db.executeSql("ROLLBACK", []);
			return await work();
		}
	};
	return {
		send: (id, note) => ask(async () => await boss.send(name, write(note), { id }) !== null),
		look: (id) => ask(async () => {
			const job = await boss.getJobById(name, id);
			return job === null ? void 0 : standingOf(job);
		}),
		forget: (id) => ask(() => boss.deleteJob(name, id)),
		async fetch(count) {
			return (await boss.fetch(name, { batchSize: count })).map(({ id, data }) => ({
				id,
				note: read(data)
			}));
		},
		renew: (ids) => ask(async () => {
			const sql = `UPDATE ${schema}.job SET started_on = now() WHERE name = $1 AND id = ANY($2::uuid[]) AND state = 'active'`;
			await db.executeSql(sql, [name, [...ids]]);
		}),
		complete: (id, findings) => ask(() => findings === void 0 ? boss.complete(name, id) : boss.complete(name, id, { findings: JSON.stringify(findings) })),
		size: () => ask(() => boss.getQueueSize(name, { before: "completed" })),
		strangers: () => ask(() => strangersTo(boss, name)),
		close: () => closeBoss(boss)
	};
}
async function strangersTo(boss, own) {
	const found = [];
	for (const { name } of await boss.getQueues()) {
		const lacks = strangeness(own, name);
		if (lacks === void 0) continue;
		const jobs = await boss.getQueueSize(name, { before: "active" });
		if (jobs > 0) found.push({
			lacks,
			jobs
		});
	}
	return found;
}
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
Object.defineProperty(exports, "jobIdOf", {
	enumerable: true,
	get: function() {
		return jobIdOf;
	}
});
Object.defineProperty(exports, "queueNameOf", {
	enumerable: true,
	get: function() {
		return queueNameOf;
	}
});
Object.defineProperty(exports, "renewMs", {
	enumerable: true,
	get: function() {
		return renewMs;
	}
});
