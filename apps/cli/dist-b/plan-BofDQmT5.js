const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_config = require("./config-D5HCvckG.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
// ../../packages/render/src/view/subject-names.ts
function titled(dataset, subject, { id, key }) {
	const none = {
		zh: key,
		en: key
	};
	switch (subject) {
		case "project": {
			const row = require_read_dataset.indexOf(dataset).projects.get(id);
			return row ? {
				code: row.lenderProjectId,
				zh: row.shortZh,
				en: row.shortEn
			} : none;
		}
		case "prefecture": {
			const row = require_read_dataset.indexOf(dataset).regions.get(id);
			if (row === void 0) return none;
			const { code, nameZh, shortZh = nameZh, nameEn = nameZh, shortEn = nameEn } = row;
			return {
				code,
				zh: shortZh,
				en: shortEn
			};
		}
		case "sector": {
			const row = require_read_dataset.indexOf(dataset).sectors.get(id);
			return row ? {
				code: row.code,
				zh: row.nameZh,
				en: row.nameEn
			} : none;
		}
		case "lender": {
			const row = require_read_dataset.indexOf(dataset).organisations.get(id);
			return row ? {
				zh: row.shortZh,
				en: row.shortEn
			} : none;
		}
	}
}
function subjectNames(dataset, subject, row) {
	const { code = row.key, zh, en } = titled(dataset, subject, row);
	return {
		code,
		name: (language) => language === "zh-CN" ? zh : en
	};
}
// src/press/file-stem.ts
var safe = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
var reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** With endings and a draft's own name, still within the 255 bytes that disks take. */
var longestBytes = 180;
var digest = (text) => require_sha256.sha256(text).slice(0, 8);
/** Plain ASCII, at most 120 bytes. */
function fileStem(id) {
	if (safe.test(id) && !reserved.test(id) && id.length <= 120) return id;
	return `${id.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 120)}-${digest(id)}`;
}
/**
* A name out of data, in any script: what no file name holds becomes a hyphen. Empty where nothing is left.
* @example safeStem("综合交通（二期）") // "综合交通-二期"
*/
function safeStem(text) {
	const plain = text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-").replace(/-{2,}/g, "-").replace(/^[.\-\p{M}]+|[.-]+$/gu, "").replace(reserved, "$&_");
	if (new TextEncoder().encode(plain).length <= longestBytes) return plain;
	return `${cut(plain)}-${digest(plain)}`;
}
function cut(text) {
	let kept = "";
	let bytes = 0;
	for (const character of text) {
		bytes += new TextEncoder().encode(character).length;
		if (bytes > 171) break;
		kept += character;
	}
	return kept.replace(/[.-]+$/, "");
}
/** Names that some disk takes for the same: letters' case and ways of writing an accent aside. */
function clashKey(stem) {
	return stem.normalize("NFKC").toUpperCase().toLowerCase();
}
// src/press/check-since.ts
function checkSince(parameters, asked) {
	const { entry, kind, asOf, placeOf } = asked;
	const { since, ...rest } = parameters;
	const place = placeOf(entry.since === void 0 ? ["parameters", "since"] : ["since"]);
	const isNeeded = kind.view === require_open_workspace.builtinKinds["change"]?.view;
	if (since === void 0) return {
		parameters,
		isLeftOut: isNeeded,
		findings: isNeeded ? [missingDay(placeOf([]))] : []
	};
	if (!require_config.isDay(since)) return {
		parameters,
		isLeftOut: true,
		findings: [{
			...badDay(since),
			place
		}]
	};
	if (since < asOf) return {
		parameters,
		isLeftOut: false,
		findings: []
	};
	return {
		parameters: rest,
		isLeftOut: isNeeded,
		findings: [{
			...notBefore(since, asOf, isNeeded),
			place
		}]
	};
}
function missingDay(place) {
	return {
		rule: "since-missing",
		severity: "error",
		message: "a change notice needs the day that it compares with",
		place,
		remedy: "add since: with the as-of day of the edition before"
	};
}
function badDay(found) {
	return {
		rule: "since-no-day",
		severity: "error",
		message: `"${found}" is no day`,
		found,
		expected: "a day of the form 2024-08-29",
		remedy: "write the as-of day of the edition before"
	};
}
/** Told, not refused: the as-of day may be asked for on the command line. */
function notBefore(since, asOf, isNeeded) {
	return {
		rule: "since-not-before",
		severity: "warning",
		message: `${since} is not before the as-of day ${asOf}: ${isNeeded ? "no notice is made" : "nothing is told of changes"}`,
		found: since,
		expected: `a day before ${asOf}`,
		remedy: "give since: an earlier day, or take a later --as-of"
	};
}
function sinceRefused({ kind, since = "" }) {
	return {
		rule: "unknown-parameter",
		severity: "error",
		message: `a ${kind} does not tell what changed`,
		found: since,
		remedy: "take since: out"
	};
}
// src/press/instances.ts
var noOverrides = {
	parameters: {},
	each: [],
	isIssue: false
};
function instancesOf(asked) {
	const day = checkSince(parametersFor(asked), asked);
	const faults = [
		...unknownParameters(asked),
		...eachFaults(asked),
		...day.findings
	];
	if (faults.some(({ severity }) => severity === "error") || day.isLeftOut) return faults;
	return [...faults, ...instances(asked, day.parameters)];
}
function instances(asked, parameters) {
	const { entry, kind, dataset } = asked;
	const { subject } = kind;
	const name = entry.id ?? entry.kind;
	if (subject === void 0) return [{
		id: name,
		parameters,
		row: void 0
	}];
	const rows = require_subject_of.subjectsOf(dataset, subject);
	const instanceOf = (row) => ({
		id: `${name}-${row.key}`,
		parameters: {
			...parameters,
			[subject]: row.id
		},
		row
	});
	if (runsOverAll(asked, subject)) return rows.length > 0 ? rows.map(instanceOf) : [nothingThere(asked, subject)];
	const wanted = parameters[subject];
	const row = require_subject_of.rowNamed(rows, wanted);
	return [row === void 0 ? unknownRow(asked, {
		subject,
		wanted,
		rows
	}) : instanceOf(row)];
}
/** Of the entry, and of the command line where the kind knows them. */
function parametersFor({ entry, kind, overrides }) {
	const known = require_open_workspace.parametersOf(kind);
	const given = Object.entries(entry.parameters ?? {}).map(([key, value]) => [key, String(value)]);
	const since = entry.since === void 0 ? [] : [["since", entry.since]];
	const flags = Object.entries(overrides.parameters).filter(([key]) => known.includes(key));
	return Object.fromEntries([
		...given,
		...since,
		...flags
	]);
}
function runsOverAll({ entry, overrides }, subject) {
	if (overrides.parameters[subject] !== void 0) return false;
	return entry.each !== void 0 || overrides.each.includes(subject);
}
function unknownParameters({ entry, kind, placeOf }) {
	const known = require_open_workspace.parametersOf(kind);
	const since = entry.since === void 0 || known.includes("since") ? [] : [sinceRefused(entry)];
	const strange = Object.keys(entry.parameters ?? {}).filter((key) => !known.includes(key));
	return [...since.map((finding) => ({
		...finding,
		place: placeOf(["since"])
	})), ...strange.map((key) => ({
		rule: "unknown-parameter",
		severity: "error",
		message: `a ${entry.kind} takes no parameter "${key}"`,
		place: placeOf(["parameters", key]),
		found: key,
		expected: known.length === 0 ? "none" : known.join(", "),
		remedy: known.length === 0 ? `take "${key}" out` : require_subject_of.suggestName(key, known)
	}))];
}
function eachFaults({ entry, kind, placeOf }) {
	const { each } = entry;
	const { subject } = kind;
	if (each === void 0) return [];
	const fault = (message, remedy) => [{
		rule: "bad-each",
		severity: "error",
		message,
		place: placeOf(["each"]),
		found: each,
		...subject === void 0 ? {} : { expected: require_subject_of.eachOf(subject) },
		remedy
	}];
	if (subject === void 0) return fault(`a ${entry.kind} is about the whole, not about each of the ${each}`, "take each: out");
	if (each !== require_subject_of.eachOf(subject)) return fault(`a ${entry.kind} is about a ${subject}, not about ${each}`, `write each: ${require_subject_of.eachOf(subject)}`);
	if (entry.parameters?.[subject] === void 0) return [];
	return fault(`the entry asks for each of the ${each} and for one of them`, `take out each:, or the parameter "${subject}"`);
}
/** Told, not refused: a workspace may stand before its facts do. */
function nothingThere({ entry, placeOf }, subject) {
	return {
		rule: "each-empty",
		severity: "warning",
		message: `the dataset has no ${subject} that a ${entry.kind} could be about: nothing is made`,
		place: placeOf(["each"]),
		remedy: `add a ${subject} to the tables, or take the entry out`
	};
}
function unknownRow({ overrides, placeOf }, { subject, wanted, rows }) {
	const isFlag = overrides.parameters[subject] !== void 0;
	return {
		rule: `unknown-${subject}`,
		severity: "error",
		message: `no ${subject} "${wanted ?? ""}"`,
		place: isFlag ? {} : placeOf(wanted === void 0 ? [] : ["parameters", subject]),
		...wanted === void 0 ? {} : { found: wanted },
		remedy: wanted === void 0 ? `add each: ${require_subject_of.eachOf(subject)}` : require_subject_of.suggestName(wanted, rows.map(({ key }) => key))
	};
}
// src/press/output-name.ts
var words = [
	"key",
	"code",
	"name",
	"number",
	"language"
];
var isWord = (text) => words.includes(text);
function fault(message, place, remedy) {
	return {
		rule: "bad-output",
		severity: "error",
		message,
		place,
		remedy
	};
}
/** What is wrong with the pattern itself, whatever the data. */
function patternFault(pattern, place) {
	const plain = pattern.replace(/\{[^{}]*\}/g, "x");
	if (/[{}]/.test(plain)) return fault(`"${pattern}" has a brace alone`, place, "write {key}");
	if (/[/\\]/.test(plain)) return fault(`"${pattern}" is a path`, place, "write one file name: editions have a folder for each language already");
	if (safeStem(`a${plain}a`) !== `a${plain.normalize("NFC")}a`) return fault(`"${pattern}" holds what not every disk takes`, place, "use letters, digits, hyphens, underscores and single dots");
}
/** @param kind as messages name it */
function outputName(pattern, parts, { kind, place }) {
	const wrong = patternFault(pattern, place);
	if (wrong !== void 0) return wrong;
	let missing;
	const text = pattern.replace(/\{([^{}]*)\}/g, (_, word) => {
		const value = isWord(word) ? parts[word] : void 0;
		if (value === void 0) missing ??= withoutValue(word, {
			kind,
			place
		});
		return value === void 0 ? "" : safeStem(String(value));
	});
	if (missing !== void 0) return missing;
	const stem = safeStem(text);
	return stem === "" ? fault(`"${pattern}" comes to no name`, place, "add {key}") : stem;
}
function withoutValue(word, { kind, place }) {
	if (!isWord(word)) {
		const known = words.map((one) => `{${one}}`);
		return {
			...fault(`there is no {${word}}`, place, require_subject_of.suggestName(`{${word}}`, known)),
			found: word
		};
	}
	if (word === "number") return fault(`{number} has no value: the entry has no number`, place, "add number: 1, or take {number} out");
	return fault(`{${word}} has no value: a ${kind} is about the whole`, place, `take {${word}} out`);
}
// src/press/plan.ts
function error(rule, message, place, remedy) {
	return {
		rule,
		severity: "error",
		message,
		place,
		remedy
	};
}
function issuerOf({ issuer }) {
	return {
		unit: issuer.unit,
		mark: issuer.mark,
		storageNote: issuer["storage-note"],
		reportTo: issuer["report-to"],
		sendTo: issuer["send-to"],
		contact: issuer.contact,
		copies: issuer.copies,
		official: issuer.official && officialOf(issuer.official)
	};
}
function officialOf(official) {
	return {
		code: official.code,
		copyNumber: official["copy-number"],
		secrecy: official.secrecy,
		urgency: official.urgency,
		signers: official.signers,
		recipient: official.recipient,
		copyTo: official["copy-to"],
		date: official.date,
		sealed: official.sealed,
		printedBy: official["printed-by"],
		printedOn: official["printed-on"]
	};
}
function jobsOfEntry(workspace, index, overrides) {
	const { config, facts, kinds } = workspace;
	const placeOf = (path) => workspace.placeOf([
		"briefs",
		index,
		...path
	]);
	const entry = config.briefs[index];
	if (entry === void 0) return {
		jobs: [],
		findings: []
	};
	const kind = Object.hasOwn(kinds, entry.kind) ? kinds[entry.kind] : void 0;
	if (kind === void 0) {
		const remedy = require_subject_of.suggestName(entry.kind, Object.keys(kinds));
		return {
			jobs: [],
			findings: [error("unknown-kind", `no kind "${entry.kind}"`, placeOf(["kind"]), remedy)]
		};
	}
	const unfit = [...themeFault(workspace, {
		entry,
		kind,
		placeOf
	}), ...languageFaults(workspace, {
		entry,
		placeOf
	})];
	if (unfit.length > 0) return {
		jobs: [],
		findings: unfit
	};
	const jobs = [];
	const findings = [];
	for (const instance of instancesOf({
		entry,
		kind,
		dataset: facts.known,
		asOf: workspace.asOf,
		overrides,
		placeOf
	})) {
		if ("rule" in instance) {
			findings.push(instance);
			continue;
		}
		for (const language of entry.lang ?? config.languages) {
			const spec = specOf(workspace, {
				entry,
				kind,
				instance,
				language,
				numbers: numbersOf(workspace, {
					entry,
					instance
				}, overrides)
			});
			const stem = stemOf(facts.known, {
				spec,
				entry,
				kind,
				instance,
				placeOf
			});
			if (typeof stem === "string") jobs.push({
				spec,
				stem,
				place: placeOf([])
			});
			else findings.push(stem);
		}
	}
	return {
		jobs,
		findings: [...new Map(findings.map((finding) => [`${finding.rule} ${finding.message}`, finding])).values()]
	};
}
var themeOf = ({ config }, entry, kind) => entry.theme ?? kind.theme ?? config.theme ?? "bulletin";
/** The templates of a kind have a head and a foot for some themes only. */
function themeFault(workspace, { entry, kind, placeOf }) {
	const theme = themeOf(workspace, entry, kind);
	const { themes } = kind;
	if (themes === void 0 || themes.includes(theme)) return [];
	const place = entry.theme === void 0 ? workspace.placeOf(["theme"]) : placeOf(["theme"]);
	return [error("unfit-theme", `a brief of kind "${entry.kind}" has no form for the theme "${theme}"`, place, `give it theme: ${themes.join(" or ")}`)];
}
/** An edition that nobody has written: told once for the entry, however many briefs it makes. */
function languageFaults({ config, templates }, { entry, placeOf }) {
	const has = (language) => templates.has(`${entry.kind}/${language}`);
	const written = require_config.languages.filter(has);
	const missing = (entry.lang ?? config.languages).filter((language) => !has(language));
	const place = placeOf(entry.lang === void 0 ? [] : ["lang"]);
	return missing.map((language) => error("missing-template", `there is no ${language} edition of the kind "${entry.kind}"`, place, `give the entry lang: [${written.join(", ")}], or write templates/${entry.kind}/${language}.hbs`));
}
/** By hand; else as the day was issued; else the next one, where this build issues it. */
function numbersOf({ issues, config, asOf }, { entry, instance }, { isIssue }) {
	const known = require_open_workspace.issueOf(issues, instance.id, asOf);
	const isNext = isIssue && config.numbering !== void 0;
	const kept = known ?? (isNext ? require_open_workspace.nextNumbers(issues, instance.id, asOf) : void 0);
	return {
		number: entry.number ?? kept?.number,
		total: entry["total-number"] ?? kept?.total
	};
}
/** A comparison that names no day looks back to the issue before; a box in another brief is there only when asked for. */
function withSince({ issues, asOf }, kind, { id, parameters }) {
	const previous = require_open_workspace.previousIssue(issues, id, asOf);
	return kind.hasBox !== true && kind.parameters?.includes("since") && parameters["since"] === void 0 && previous !== void 0 ? {
		...parameters,
		since: previous.asOf
	} : parameters;
}
function specOf(workspace, { entry, kind, instance, language, numbers }) {
	const { config, asOf } = workspace;
	return {
		id: instance.id,
		kind: entry.kind,
		language,
		theme: themeOf(workspace, entry, kind),
		asOf,
		number: numbers.number,
		totalNumber: numbers.total,
		parameters: withSince(workspace, kind, instance),
		issuer: issuerOf(config),
		dated: workspace.dated,
		version: require_subject_of.version
	};
}
function stemOf(dataset, { spec, entry, kind, instance, placeOf }) {
	const { language, number } = spec;
	if (entry.output === void 0) return `${language}/${fileStem(spec.id)}`;
	const { row } = instance;
	const names = row === void 0 || kind.subject === void 0 ? void 0 : subjectNames(dataset, kind.subject, row);
	const parts = {
		key: row?.key,
		code: names?.code,
		name: names?.name(language),
		number,
		language
	};
	const name = outputName(entry.output, parts, {
		kind: entry.kind,
		place: placeOf(["output"])
	});
	return typeof name === "string" ? `${language}/${name}` : name;
}
/** Pairs of jobs that one key has. */
function pairsOf(jobs, keyOf) {
	const seen = /* @__PURE__ */ new Map();
	return jobs.flatMap((job) => {
		const key = keyOf(job);
		const first = seen.get(key);
		if (first !== void 0) return [[first, job]];
		seen.set(key, job);
		return [];
	});
}
/** Figures are called by their brief: no two may have one id. */
function sameBriefs(jobs) {
	return pairsOf(jobs, ({ spec }) => `${spec.language}/${spec.id}`).filter(([first, job]) => clashKey(first.stem) !== clashKey(job.stem)).map(([first, job]) => ({
		...error("same-brief", `two briefs would be called "${job.spec.id}" in "${job.spec.language}"`, job.place, "give one of the two entries an id: of its own, or remove it"),
		related: [first.place]
	}));
}
var samePlace = (a, b) => a.spec.id === b.spec.id && a.place.line === b.place.line && a.place.column === b.place.column;
/** Two briefs into one file; names that differ in case alone are one file on many disks. */
function sameOutputs(jobs) {
	const pairs = pairsOf(jobs, ({ stem }) => clashKey(stem));
	const isFirst = ([first, job], index) => pairs.findIndex(([a, b]) => samePlace(a, first) && samePlace(b, job)) === index;
	return pairs.filter(isFirst).map(([first, job]) => ({
		...error("same-output", `two briefs would write "${job.stem}"`, job.place, job.spec.id === first.spec.id ? "give one of the two entries an id: of its own, or remove it" : `"${job.spec.id}" and "${first.spec.id}" need names of their own: put {key} into output:`),
		related: [first.place]
	}));
}
/** The texts of a group of brief.yaml; numbers, days and switches are said in every language alike. */
function textsOf(group, path) {
	return Object.entries(group).flatMap(([key, value]) => {
		const at = [...path, key];
		if (Array.isArray(value)) return value.map((one, index) => [[...at, index], one]);
		return typeof value === "object" ? [[at, value]] : [];
	});
}
/** Each text of the issuer in each language that is built; those of official documents where there is one. */
function missingTexts(workspace, jobs) {
	const languagesOf = (wanted) => new Set(wanted.map((job) => job.spec.language));
	const { official = {}, ...issuer } = workspace.config.issuer;
	const isOfficial = (job) => job.spec.theme === "official";
	return [...missingIn(textsOf(issuer, ["issuer"]), languagesOf(jobs), workspace), ...missingIn(textsOf(official, ["issuer", "official"]), languagesOf(jobs.filter(isOfficial)), workspace)];
}
function missingIn(texts, languages, { placeOf }) {
	return texts.flatMap(([path, text]) => [...languages].filter((language) => text[language] === void 0).map((language) => {
		const key = path.slice(1).join(".");
		return error("missing-text", `issuer "${key}" has no text in "${language}"`, placeOf(path), `add ${language}: … under ${key}`);
	}));
}
/** All jobs of the workspace, whatever part of them a command then takes. */
function planJobs(workspace, overrides = noOverrides) {
	const parts = workspace.config.briefs.map((_, index) => jobsOfEntry(workspace, index, overrides));
	const jobs = parts.flatMap((part) => part.jobs);
	return {
		jobs,
		findings: [
			...parts.flatMap((part) => part.findings),
			...sameBriefs(jobs),
			...sameOutputs(jobs),
			...missingTexts(workspace, jobs)
		]
	};
}
/** The jobs that `--only` and `--lang` name; no match is an error, never a silent nothing. */
function selectJobs(jobs, { only, languages }) {
	const ids = [...new Set(jobs.map((job) => job.spec.id))];
	const known = [...new Set(jobs.map((job) => job.spec.language))];
	const findings = [...only.filter((id) => !ids.includes(id)).map((id) => error("no-brief-matched", `no brief "${id}"`, {}, require_subject_of.suggestName(id, ids))), ...languages.filter((language) => !known.includes(language)).map((word) => error("no-brief-matched", `no edition in "${word}"`, {}, require_subject_of.suggestName(word, known)))];
	if (findings.length > 0) return {
		jobs: [],
		findings
	};
	const selected = jobs.filter(({ spec }) => (only.length === 0 || only.includes(spec.id)) && (languages.length === 0 || languages.includes(spec.language)));
	if (selected.length > 0) return {
		jobs: selected,
		findings: []
	};
	return {
		jobs: [],
		findings: [error("no-brief-matched", "no brief matched", {}, "see what there is: brief list")]
	};
}
Object.defineProperty(exports, "noOverrides", {
	enumerable: true,
	get: function() {
		return noOverrides;
	}
});
Object.defineProperty(exports, "planJobs", {
	enumerable: true,
	get: function() {
		return planJobs;
	}
});
Object.defineProperty(exports, "selectJobs", {
	enumerable: true,
	get: function() {
		return selectJobs;
	}
});
Object.defineProperty(exports, "subjectNames", {
	enumerable: true,
	get: function() {
		return subjectNames;
	}
});
