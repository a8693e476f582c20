require("./kept-code-C0cZi0dN.js");
const require_world = require("./world-CHlqNqXv.js");
const require_main = require("./main-c6stUn0l.js");
const require_queue = require("./queue-BNFouBIW.js");
const require_artifact = require("./artifact-MhBgtrwI.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
// ../../node_modules/.pnpm/aws4fetch@1.0.20/node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
* @license MIT <https://opensource.org/licenses/MIT>
* @copyright Michael Hart 2024
*/
var encoder = new TextEncoder();
var HOST_SERVICES = {
	appstream2: "appstream",
	cloudhsmv2: "cloudhsm",
	email: "ses",
	marketplace: "aws-marketplace",
	mobile: "AWSMobileHubService",
	pinpoint: "mobiletargeting",
	queue: "sqs",
	"git-codecommit": "codecommit",
	"mturk-requester-sandbox": "mturk-requester",
	"personalize-runtime": "personalize"
};
var UNSIGNABLE_HEADERS = /* @__PURE__ */ new Set([
	"authorization",
	"content-type",
	"content-length",
	"user-agent",
	"presigned-expires",
	"expect",
	"x-amzn-trace-id",
	"range",
	"connection"
]);
var AwsClient = class {
	constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
		if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
		if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
		this.accessKeyId = accessKeyId;
		this.secretAccessKey = secretAccessKey;
		this.sessionToken = sessionToken;
		this.service = service;
		this.region = region;
		this.cache = cache || /* @__PURE__ */ new Map();
		this.retries = retries != null ? retries : 10;
		this.initRetryMs = initRetryMs || 50;
	}
	async sign(input, init) {
		if (input instanceof Request) {
			const { method, url, headers, body } = input;
			init = Object.assign({
				method,
				url,
				headers
			}, init);
			if (init.body == null && headers.has("Content-Type")) init.body = body != null && headers.has("X-Amz-Content-Sha256") ? body : await input.clone().arrayBuffer();
			input = url;
		}
		const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
		const signed = Object.assign({}, init, await signer.sign());
		delete signed.aws;
		try {
			return new Request(signed.url.toString(), signed);
		} catch (e) {
			if (e instanceof TypeError) return new Request(signed.url.toString(), Object.assign({ duplex: "half" }, signed));
			throw e;
		}
	}
	async fetch(input, init) {
		for (let i = 0; i <= this.retries; i++) {
			const fetched = fetch(await this.sign(input, init));
			if (i === this.retries) return fetched;
			const res = await fetched;
			if (res.status < 500 && res.status !== 429) return res;
			await new Promise((resolve) => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
		}
		throw new Error("An unknown error occurred, ensure retries is not negative");
	}
};
var AwsV4Signer = class {
	constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
		if (url == null) throw new TypeError("url is a required option");
		if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
		if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
		this.method = method || (body ? "POST" : "GET");
		this.url = new URL(url);
		this.headers = new Headers(headers || {});
		this.body = body;
		this.accessKeyId = accessKeyId;
		this.secretAccessKey = secretAccessKey;
		this.sessionToken = sessionToken;
		let guessedService, guessedRegion;
		if (!service || !region) [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
		this.service = service || guessedService || "";
		this.region = region || guessedRegion || "us-east-1";
		this.cache = cache || /* @__PURE__ */ new Map();
		this.datetime = datetime || (/* @__PURE__ */ new Date()).toISOString().replace(/[:-]|\.\d{3}/g, "");
		this.signQuery = signQuery;
		this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
		this.headers.delete("Host");
		if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
		const params = this.signQuery ? this.url.searchParams : this.headers;
		params.set("X-Amz-Date", this.datetime);
		if (this.sessionToken && !this.appendSessionToken) params.set("X-Amz-Security-Token", this.sessionToken);
		this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
		this.signedHeaders = this.signableHeaders.join(";");
		this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
		this.credentialString = [
			this.datetime.slice(0, 8),
			this.region,
			this.service,
			"aws4_request"
		].join("/");
		if (this.signQuery) {
			if (this.service === "s3" && !params.has("X-Amz-Expires")) params.set("X-Amz-Expires", "86400");
			params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
			params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
			params.set("X-Amz-SignedHeaders", this.signedHeaders);
		}
		if (this.service === "s3") try {
			this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
		} catch (e) {
			this.encodedPath = this.url.pathname;
		}
		else this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
		if (!singleEncode) this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
		this.encodedPath = encodeRfc3986(this.encodedPath);
		const seenKeys = /* @__PURE__ */ new Set();
		this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
			if (!k) return false;
			if (this.service === "s3") {
				if (seenKeys.has(k)) return false;
				seenKeys.add(k);
			}
			return true;
		}).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
	}
	async sign() {
		if (this.signQuery) {
			this.url.searchParams.set("X-Amz-Signature", await this.signature());
			if (this.sessionToken && this.appendSessionToken) this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
		} else this.headers.set("Authorization", await this.authHeader());
		return {
			method: this.method,
			url: this.url,
			headers: this.headers,
			body: this.body
		};
	}
	async authHeader() {
		return [
			"AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
			"SignedHeaders=" + this.signedHeaders,
			"Signature=" + await this.signature()
		].join(", ");
	}
	async signature() {
		const date = this.datetime.slice(0, 8);
		const cacheKey = [
			this.secretAccessKey,
			date,
			this.region,
			this.service
		].join();
		let kCredentials = this.cache.get(cacheKey);
		if (!kCredentials) {
			kCredentials = await hmac(await hmac(await hmac(await hmac("AWS4" + this.secretAccessKey, date), this.region), this.service), "aws4_request");
			this.cache.set(cacheKey, kCredentials);
		}
		return buf2hex(await hmac(kCredentials, await this.stringToSign()));
	}
	async stringToSign() {
		return [
			"AWS4-HMAC-SHA256",
			this.datetime,
			this.credentialString,
			buf2hex(await hash(await this.canonicalString()))
		].join("\n");
	}
	async canonicalString() {
		return [
			this.method.toUpperCase(),
			this.encodedPath,
			this.encodedSearch,
			this.canonicalHeaders + "\n",
			this.signedHeaders,
			await this.hexBodyHash()
		].join("\n");
	}
	async hexBodyHash() {
		let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
		if (hashHeader == null) {
			if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
			hashHeader = buf2hex(await hash(this.body || ""));
		}
		return hashHeader;
	}
};
async function hmac(key, string) {
	const cryptoKey = await crypto.subtle.importKey("raw", typeof key === "string" ? encoder.encode(key) : key, {
		name: "HMAC",
		hash: { name: "SHA-256" }
	}, false, ["sign"]);
	return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
}
async function hash(content) {
	return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder.encode(content) : content);
}
var HEX_CHARS = [
	"0",
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"8",
	"9",
	"a",
	"b",
	"c",
	"d",
	"e",
	"f"
];
function buf2hex(arrayBuffer) {
	const buffer = new Uint8Array(arrayBuffer);
	let out = "";
	for (let idx = 0; idx < buffer.length; idx++) {
		const n = buffer[idx];
		out += HEX_CHARS[n >>> 4 & 15];
		out += HEX_CHARS[n & 15];
	}
	return out;
}
function encodeRfc3986(urlEncodedStr) {
	return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function guessServiceRegion(url, headers) {
	const { hostname, pathname } = url;
	if (hostname.endsWith(".on.aws")) {
		const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
		return match != null ? ["lambda", match[1] || ""] : ["", ""];
	}
	if (hostname.endsWith(".r2.cloudflarestorage.com")) return ["s3", "auto"];
	if (hostname.endsWith(".backblazeb2.com")) {
		const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
		return match != null ? ["s3", match[1] || ""] : ["", ""];
	}
	const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
	let service = match && match[1] || "";
	let region = match && match[2];
	if (region === "us-gov") region = "us-gov-west-1";
	else if (region === "s3" || region === "s3-accelerate") {
		region = "us-east-1";
		service = "s3";
	} else if (service === "iot") {
		if (hostname.startsWith("iot.")) service = "execute-api";
		else if (hostname.startsWith("data.jobs.iot.")) service = "iot-jobs-data";
		else service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
	} else if (service === "autoscaling") {
		const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
		if (targetPrefix === "AnyScaleFrontendService") service = "application-autoscaling";
		else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") service = "autoscaling-plans";
	} else if (region == null && service.startsWith("s3-")) {
		region = service.slice(3).replace(/^fips-|^external-1/, "");
		service = "s3";
	} else if (service.endsWith("-fips")) service = service.slice(0, -5);
	else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) [service, region] = [region, service];
	return [HOST_SERVICES[service] || service, region || ""];
}
// src/queue/bucket-shelf.ts
/** `refused` where a right or a name is wrong, else the service or the way to it is at fault. */
var BucketFault = class extends Error {
	isRefused;
	constructor(message, isRefused, cause) {
		super(message, { cause });
		this.isRefused = isRefused;
	}
};
/** Whole files of some megabytes over a slow line. */
var requestMs = 12e4;
/** Those that the service asks for, each after twice the time. */
var retries = 4;
/** Every look is a request that is paid for. */
var lookMs = 2e3;
function bucketOf({ environment }, store) {
	const { host, pathname } = new URL(store);
	const accessKeyId = environment["AWS_ACCESS_KEY_ID"];
	const secretAccessKey = environment["AWS_SECRET_ACCESS_KEY"];
	if (!accessKeyId || !secretAccessKey) throw new BucketFault("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set", true);
	const region = environment["AWS_REGION"] || "us-east-1";
	const endpoint = (environment["AWS_ENDPOINT_URL_S3"] || environment["AWS_ENDPOINT_URL"] || `https://s3.${region}.amazonaws.com`).replace(/\/+$/, "");
	if (!URL.canParse(endpoint)) throw new BucketFault("AWS_ENDPOINT_URL_S3 is no address", true);
	const token = environment["AWS_SESSION_TOKEN"];
	return {
		client: new AwsClient({
			accessKeyId,
			secretAccessKey,
			...token ? { sessionToken: token } : {},
			region,
			service: "s3",
			retries
		}),
		url: `${endpoint}/${host}${pathname.replace(/\/+$/, "")}`
	};
}
/** What went wrong, as the service names it: <Code>AccessDenied</Code>. */
function toldBy(status, body) {
	const [, code] = /<Code>([\w.]{1,80})<\/Code>/.exec(body) ?? [];
	return `the service answered ${status}${code === void 0 ? "" : ` ${code}`}`;
}
async function ask({ client, url }, method, name, body) {
	const request = {
		method,
		headers: { "x-amz-content-sha256": (0, node_crypto.createHash)("sha256").update(body ?? "").digest("hex") },
		signal: AbortSignal.timeout(requestMs),
		...body === void 0 ? {} : { body }
	};
	try {
		const response = await client.fetch(`${url}/${name}`, request);
		return {
			status: response.status,
			bytes: new Uint8Array(await response.arrayBuffer())
		};
	} catch (cause) {
		const told = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
		throw new BucketFault(told instanceof Error ? told.message : String(told), false, cause);
	}
}
function refuse(status, bytes) {
	throw new BucketFault(toldBy(status, new TextDecoder().decode(bytes.subarray(0, 2e3))), status < 500);
}
/** Throws a BucketFault where it cannot be written to and read from. */
async function openBucket(world, store) {
	const bucket = bucketOf(world, store);
	const shelf = {
		lookMs,
		async read(name) {
			const { status, bytes } = await ask(bucket, "GET", name);
			if (status === 200) return bytes;
			return status === 404 && !new TextDecoder().decode(bytes).includes("NoSuchBucket") ? void 0 : refuse(status, bytes);
		},
		async put(name, bytes) {
			const answer = await ask(bucket, "PUT", name, new Uint8Array(bytes));
			if (answer.status !== 200) refuse(answer.status, answer.bytes);
		}
	};
	await shelf.put("probe", /* @__PURE__ */ new Uint8Array(1));
	await shelf.read("probe");
	return shelf;
}
// src/queue/folder-shelf.ts
/** A draft that nobody finished in this time is a killed worker's. */
var draftMs = 36e5;
/** Throws what the system says where the folder cannot be written to. */
function openFolder(world, folder) {
	const drafts = (0, node_path.join)(folder, "drafts");
	world.makeFolder(drafts);
	const probe = (0, node_path.join)(drafts, `probe-${(0, node_crypto.randomUUID)()}`);
	world.write(probe, /* @__PURE__ */ new Uint8Array(1));
	const now = world.stamp(probe)?.changed ?? 0;
	for (const name of world.listFolder(drafts)) {
		const path = (0, node_path.join)(drafts, name);
		if ((world.stamp(path)?.changed ?? now) < now - draftMs) world.remove(path);
	}
	world.remove(probe);
	return {
		lookMs: 0,
		async read(name) {
			const path = (0, node_path.join)(folder, name);
			return world.isFile(path) && !world.isLink(path) ? world.readBytes(path) : void 0;
		},
		async put(name, bytes) {
			const path = (0, node_path.join)(folder, name);
			world.makeFolder((0, node_path.dirname)(path));
			const draft = (0, node_path.join)(drafts, (0, node_crypto.randomUUID)());
			try {
				world.write(draft, bytes);
				world.rename(draft, path);
			} finally {
				world.remove(draft);
			}
		}
	};
}
// src/queue/store.ts
var ownName = ({ key, material }) => (0, node_crypto.createHash)("sha256").update(key).update(material).digest("hex");
var materialName = (hash) => `materials/${hash}`;
var artifactName = (key) => `artifacts/${key.slice(0, 2)}/${key}`;
function openStore(shelf) {
	const material = async (hash) => {
		const bytes = await shelf.read(materialName(hash));
		return bytes !== void 0 && require_sha256.sha256(bytes) === hash ? bytes : void 0;
	};
	const whole = async (key) => {
		const bytes = await shelf.read(artifactName(key));
		return bytes !== void 0 && require_artifact.decodeArtifact(bytes) !== void 0 ? bytes : void 0;
	};
	return {
		lookMs: shelf.lookMs,
		artifact: async (wanted) => await whole(wanted.key) ?? await whole(ownName(wanted)),
		async putArtifact(wanted, bytes) {
			const artifact = require_artifact.decodeArtifact(bytes);
			const isForAll = artifact !== void 0 && require_artifact.isKept(artifact.head);
			await shelf.put(artifactName(isForAll ? wanted.key : ownName(wanted)), bytes);
		},
		material,
		async putMaterial(bytes) {
			const hash = require_sha256.sha256(bytes);
			if (await material(hash) === void 0) await shelf.put(materialName(hash), bytes);
			return hash;
		}
	};
}
// src/queue/open-queue.ts
async function openQueue(world, address) {
	const store = await tryStore(world, address);
	if ("code" in store) return store;
	const queue = await require_queue.connect(address, require_queue.queueNameOf(world));
	return "code" in queue ? queue : {
		queue,
		store
	};
}
/** A folder that is not ours to write to is a wrong address; a disk that is full or broken is the machine's. */
var denied = [
	"EACCES",
	"EPERM",
	"EROFS",
	"ENOTDIR",
	"EEXIST",
	"ENOENT",
	"ELOOP"
];
var folderRemedy = "name a folder that this user may write to, the same on all machines";
var bucketRemedy = "name a bucket that AWS_ACCESS_KEY_ID may read and write, at AWS_ENDPOINT_URL_S3 or in AWS_REGION";
async function tryStore(world, { store }) {
	const refused = (code, told, remedy) => {
		const message = `the store "${store}" cannot be used: ${told}`;
		return {
			code,
			findings: [require_main.queueFault("queue-store", message, remedy)]
		};
	};
	try {
		return openStore(require_main.isBucket(store) ? await openBucket(world, store) : openFolder(world, store));
	} catch (cause) {
		if (cause instanceof BucketFault) return refused(cause.isRefused ? 2 : 3, cause.message, bucketRemedy);
		if (!(cause instanceof Error && "code" in cause) || cause instanceof require_world.BriefError) throw cause;
		return refused(denied.includes(String(cause.code)) ? 2 : 3, cause.message, folderRemedy);
	}
}
exports.openQueue = openQueue;
