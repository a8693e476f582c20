const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_main = require("./main-c6stUn0l.js");
// src/commands/summary.ts
var shown = 20;
function isDocument({ pages }) {
	return pages !== void 0;
}
/** Which documents differ from an earlier build, by hash. */
function changesText(base, written) {
	if (base === null) return ["No earlier build to compare with.", ""];
	const before = new Map(base.files.filter(isDocument).map(({ file, sha256 }) => [file, sha256]));
	const documents = written.filter(isDocument);
	const fresh = documents.filter(({ file }) => !before.has(file));
	const changed = documents.filter(({ file, sha256 }) => before.has(file) && before.get(file) !== sha256);
	const files = new Set(documents.map(({ file }) => file));
	const gone = [...before.keys()].filter((file) => !files.has(file));
	const list = (word, names) => names.map((file) => `- ${word}: ${file}`);
	return [
		`${changed.length} of ${documents.length} documents changed, ${fresh.length} new, ${gone.length} gone`,
		"",
		...list("changed", changed.map(({ file }) => file)),
		...list("new", fresh.map(({ file }) => file)),
		...list("gone", gone),
		""
	];
}
function summaryText({ findings, written, folder, base }) {
	const pdfs = written.filter(isDocument);
	const counts = `${require_subject_of.count(findings, "error")} errors, ${require_subject_of.count(findings, "warning")} warnings`;
	const lines = [`**Brief**: ${written.length} files written, ${counts}`, ""];
	if (base !== void 0) lines.push(...changesText(base, written));
	else if (pdfs.length > 0) {
		lines.push("| document | pages | figures | SHA-256 |", "|---|---:|---:|---|");
		for (const { file, pages, figures, sha256 } of pdfs) lines.push(`| ${file} | ${pages} | ${figures} | \`${sha256.slice(0, 12)}\` |`);
		lines.push("");
	}
	for (const finding of findings.slice(0, shown)) lines.push(`- \`${require_main.compactLine(finding, folder).replaceAll("`", "'")}\``);
	if (findings.length > shown) lines.push(`- ${findings.length - shown} more: see the log`);
	return `${lines.join("\n").trimEnd()}\n`;
}
Object.defineProperty(exports, "summaryText", {
	enumerable: true,
	get: function() {
		return summaryText;
	}
});
