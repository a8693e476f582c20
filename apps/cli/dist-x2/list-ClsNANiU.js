require("./kept-code-C0cZi0dN.js");
const require_main = require("./main-c6stUn0l.js");
const require_selected = require("./selected-BwwXiXMb.js");
// src/commands/list.ts
async function list(session, folder, options) {
	const { report } = session;
	const selected = await require_selected.selectFrom(session, folder, options);
	report.findings(selected.findings);
	if (require_selected.isRefused(selected)) return selected.code;
	for (const job of selected.jobs) {
		const { id, kind, language, theme, asOf, parameters } = job.spec;
		const outputs = require_main.formats.map((format) => require_main.outputFile(job, format));
		if (report.structured) {
			const record = {
				schema: 1,
				brief: id,
				kind,
				language,
				theme,
				asOf,
				parameters,
				outputs
			};
			report.result(JSON.stringify(record));
			continue;
		}
		const given = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
		const [first = "", ...others] = outputs;
		const files = [first, ...others.map((file) => file.slice(job.stem.length))].join(" ");
		report.result([
			id,
			language,
			files,
			`as of ${asOf}`,
			...given
		].join("  "));
	}
	return 0;
}
exports.list = list;
