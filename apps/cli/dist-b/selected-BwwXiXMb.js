const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_or_none = require("./or-none-BJcMe29L.js");
const require_plan = require("./plan-BofDQmT5.js");
const require_main = require("./main-c6stUn0l.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_parameters = require("./parameters-BjoRRK72.js");
// src/commands/selected.ts
/** As findings name them. */
var editionsOf = (jobs) => jobs.map(({ spec }) => require_main.editionOf({
	brief: spec.id,
	language: spec.language
}));
function isRefused(answer) {
	return "code" in answer;
}
function selectFrom(session, folder, options) {
	const { cwd, asOf, check } = options;
	return selectIn(session, require_open_workspace.openWorkspace(session.world, {
		folder,
		cwd,
		asOf,
		check
	}), options);
}
async function selectIn(session, opened, options) {
	const { workspace, findings, severities = {}, heard } = opened;
	if (workspace === void 0) return {
		code: opened.code,
		findings,
		severities
	};
	const select = (told) => selectOf(session, workspace, told, options);
	if (heard === void 0) return select(findings);
	const selected = require_or_none.orNone(() => select(findings));
	if (selected === void 0 || isRefused(selected)) return selectIn(session, await heard(), options);
	const ofPlan = selected.findings.slice(findings.length);
	const later = async () => {
		const after = await heard();
		return after.workspace === void 0 ? {
			code: after.code,
			findings: after.findings,
			severities
		} : {
			...selected,
			findings: [...after.findings, ...ofPlan]
		};
	};
	return {
		...selected,
		heard: later
	};
}
function selectOf(session, workspace, findings, options) {
	const asked = planAsked(session, workspace, options);
	if ("code" in asked) return {
		...asked,
		findings: [...findings, ...asked.findings]
	};
	const { plan, planned } = asked;
	const selection = require_plan.selectJobs(plan.jobs, {
		only: options.only,
		languages: options.lang
	});
	if (require_subject_of.hasErrors(selection.findings)) return {
		code: 2,
		findings: [...findings, ...selection.findings]
	};
	return {
		workspace,
		planned,
		jobs: options.draft === true || options.check === false ? selection.jobs.map(asDraft) : selection.jobs,
		findings: [...findings, ...plan.findings]
	};
}
function planAsked(session, workspace, options) {
	const overrides = require_parameters.overridesOf(session, options);
	if ("length" in overrides) return {
		code: 2,
		findings: overrides
	};
	const strange = require_parameters.strangeOverrides(workspace, overrides);
	if (strange.length > 0) return {
		code: 2,
		findings: strange
	};
	const plan = require_plan.planJobs(workspace, overrides);
	if (require_subject_of.hasErrors(plan.findings)) return {
		code: 2,
		findings: plan.findings
	};
	const { parameters, each, isIssue } = overrides;
	return {
		plan,
		planned: each.length === 0 && !isIssue && Object.keys(parameters).length === 0 ? plan.jobs : [...require_plan.planJobs(workspace).jobs, ...plan.jobs]
	};
}
var asDraft = (job) => ({
	...job,
	spec: {
		...job.spec,
		draft: true
	}
});
Object.defineProperty(exports, "editionsOf", {
	enumerable: true,
	get: function() {
		return editionsOf;
	}
});
Object.defineProperty(exports, "isRefused", {
	enumerable: true,
	get: function() {
		return isRefused;
	}
});
Object.defineProperty(exports, "selectFrom", {
	enumerable: true,
	get: function() {
		return selectFrom;
	}
});
