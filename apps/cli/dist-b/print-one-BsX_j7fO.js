require("./kept-code-C0cZi0dN.js");
const require_artifact = require("./artifact-MhBgtrwI.js");
const require_make_artifact = require("./make-artifact-CK7sfYGx.js");
const require_read_fonts = require("./read-fonts-DpIh3jOi.js");
const require_row_places = require("./row-places-C-PV5kgj.js");
const require_make_briefs = require("./make-briefs-DmqO0iQX.js");
const require_out_state_file = require("./out-state-file-Mt5ZTE-f.js");
const require_exit_code = require("./exit-code-InzddWCX.js");
// src/commands/print-one.ts
/** `-o -`: exactly one document. */
async function printOne(session, options, selected, verification) {
	const [job, ...moreJobs] = selected.jobs;
	const [format = "pdf", ...moreFormats] = options.format ?? [];
	if (job === void 0 || moreJobs.length > 0 || moreFormats.length > 0) {
		session.report.findings([require_out_state_file.refuse("one-document", "-o - takes one document", "name one with --only ID -l LANG -f pdf")]);
		return 2;
	}
	const { workspace } = selected;
	const fonts = require_read_fonts.readFonts(session.world, workspace);
	const made = await require_make_artifact.makeArtifact(workspace, job, fonts, verification);
	const told = require_make_artifact.isFailure(made) ? made : require_artifact.inFolder(made.head, workspace.folder);
	const findings = [...selected.findings, ...told.findings];
	session.report.findings(findings);
	if (require_make_artifact.isFailure(made)) return 1;
	const { dataset, folder } = workspace;
	session.report.bytes(require_make_briefs.outputBytes(made, format, require_row_places.rowPlaces(dataset, folder)));
	return require_exit_code.codeOf(findings, options.strict === true);
}
exports.printOne = printOne;
