// src/commands/exit-code.ts
/** 1 when there are errors; with `--strict` warnings fail too. */
function codeOf(findings, strict) {
	const fails = (finding) => finding.severity === "error" || strict && finding.severity === "warning";
	return findings.some(fails) ? 1 : 0;
}
Object.defineProperty(exports, "codeOf", {
	enumerable: true,
	get: function() {
		return codeOf;
	}
});
