const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
let node_path = require("node:path");
// src/commands/parameters.ts
/** A mapping of words and whole numbers. */
function readParams(file, text) {
	const { source, findings } = require_read_dataset.readYaml(file, text);
	if (findings.length > 0) return [...findings];
	const { value } = source;
	const bad = (found, key) => ({
		rule: "config-value",
		severity: "error",
		message: key === void 0 ? "no mapping of parameters" : `"${key}" is no word or whole number`,
		place: key === void 0 ? {
			file,
			line: 1,
			column: 1
		} : require_read_dataset.placeOfKey(source, [], key),
		found,
		expected: "key: value, one a line",
		remedy: "write it as project: P147367"
	});
	if (typeof value !== "object" || value === null || Array.isArray(value)) return [bad(typeof value)];
	const faults = Object.entries(value).filter(([, one]) => typeof one !== "string" && !Number.isSafeInteger(one)).map(([key, one]) => bad(typeof one, key));
	if (faults.length > 0) return faults;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]));
}
function overridesOf({ world }, options) {
	const { parameter = {}, params, each = [] } = options;
	const isIssue = options.issue === true;
	if (params === void 0) return {
		parameters: parameter,
		each,
		isIssue
	};
	const file = (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), params);
	const read = readParams(file, world.readText(file));
	return Array.isArray(read) ? read : {
		parameters: {
			...read,
			...parameter
		},
		each,
		isIssue
	};
}
/** What the command line asks of kinds that no entry has. */
function strangeOverrides({ config, kinds }, { parameters, each }) {
	const used = config.briefs.flatMap(({ kind }) => {
		const known = kinds[kind];
		return known === void 0 ? [] : [known];
	});
	const known = [...new Set(used.flatMap(require_open_workspace.parametersOf))];
	const subjectsUsed = [...new Set(used.flatMap(({ subject }) => subject ?? []))];
	const fault = (message, found, names) => ({
		rule: "unknown-parameter",
		severity: "error",
		message,
		place: {},
		found,
		expected: names.length === 0 ? "none" : names.join(", "),
		remedy: names.length === 0 ? "no brief here takes one" : require_subject_of.suggestName(found, names)
	});
	return [...Object.keys(parameters).filter((key) => !known.includes(key)).map((key) => fault(`no brief takes a parameter "${key}"`, key, known)), ...each.filter((subject) => !subjectsUsed.includes(subject)).map((subject) => fault(`no brief is about a ${subject}`, subject, subjectsUsed))];
}
Object.defineProperty(exports, "overridesOf", {
	enumerable: true,
	get: function() {
		return overridesOf;
	}
});
Object.defineProperty(exports, "strangeOverrides", {
	enumerable: true,
	get: function() {
		return strangeOverrides;
	}
});
