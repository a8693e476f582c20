const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_run_job = require("./run-job-xEQt7Zfw.js");
const require_plan = require("./plan-BofDQmT5.js");
const require_by_brief = require("./by-brief-DyHQIxuE.js");
const require_open_side = require("./open-side-B-kbTzRS.js");
const require_edition_key = require("./edition-key-rLMv7Wdi.js");
// src/diff/compare-figures.ts
async function compareFigures(base, now, { only, languages, isSame, overrides = require_plan.noOverrides }, report) {
	const [old, fresh] = [planOf(base, overrides), planOf(now, overrides)];
	const faults = [...old.findings, ...fresh.findings];
	if (require_subject_of.hasErrors(faults)) return notDone(faults);
	const all = [...old.jobs, ...fresh.jobs];
	const selected = require_plan.selectJobs(all, {
		only,
		languages
	});
	if (require_subject_of.hasErrors(selected.findings)) return notDone(selected.findings);
	const pairs = pairsOf(old, fresh, new Set(selected.jobs));
	const known = isSame ? new Set(pairs) : equalPairs(pairs, [base, now]);
	const compose = progressing(report, pairs.filter((pair) => !known.has(pair)).flatMap(jobsOf).length);
	const briefs = [];
	const broken = [];
	const findings = [];
	for (const pair of pairs) {
		if (known.has(pair)) {
			briefs.push(untouched(pair));
			continue;
		}
		const [older, newer] = [await compose(base, pair.old), await compose(now, pair.fresh)];
		findings.push(...older.findings, ...newer.findings);
		if (older.isBroken || newer.isBroken) broken.push({
			brief: pair.brief,
			languages: languagesOf(pair)
		});
		else briefs.push(require_run_job.compareBriefs(pair.brief, older.editions, newer.editions));
	}
	return {
		briefs,
		broken,
		wholes: wholesOf(now.workspace, all),
		findings,
		isDone: true
	};
}
function notDone(findings) {
	return {
		briefs: [],
		broken: [],
		wholes: /* @__PURE__ */ new Set(),
		findings,
		isDone: false
	};
}
function wholesOf(workspace, jobs) {
	const isWhole = ({ spec }) => workspace?.kinds[spec.kind]?.subject === void 0;
	return new Set(jobs.filter(isWhole).map(({ spec }) => spec.id));
}
function planOf({ workspace, label, nameFile }, overrides) {
	if (workspace === void 0) return {
		jobs: [],
		findings: []
	};
	const { jobs, findings } = require_plan.planJobs(workspace, overrides);
	return {
		jobs,
		findings: require_open_side.findingsOfSide(findings, label, nameFile)
	};
}
var jobsOf = ({ old, fresh }) => [...old, ...fresh];
var languagesOf = (pair) => [...new Set(jobsOf(pair).map(({ spec }) => spec.language))];
/** In the order of the new side; then those that it no longer has. */
function pairsOf(base, now, wanted) {
	const editionsOf = ({ jobs }) => require_by_brief.editionsByBrief(jobs.filter((job) => wanted.has(job)));
	const [old, fresh] = [editionsOf(base), editionsOf(now)];
	return [.../* @__PURE__ */ new Set([...fresh.keys(), ...old.keys()])].map((brief) => ({
		brief,
		old: old.get(brief) ?? [],
		fresh: fresh.get(brief) ?? []
	}));
}
/**
* Those that are made from the same facts, templates and settings on either side, as the press knows it of what it need
* not make again: they are not composed. Programme and faces are the same for both. What can be made on neither side is
* untouched as well: `brief check` tells of it.
*/
function equalPairs(pairs, [base, now]) {
	if (base.workspace === void 0 || now.workspace === void 0) return /* @__PURE__ */ new Set();
	const alike = {
		programme: "",
		fonts: "",
		verification: "fast"
	};
	const [keyOf, freshKeyOf] = [require_edition_key.keysOf(base.workspace, alike), require_edition_key.keysOf(now.workspace, alike)];
	const isEqual = ({ old, fresh }) => old.length === fresh.length && old.every((job, index) => {
		const other = fresh[index];
		return other !== void 0 && keyOf(job).key === freshKeyOf(other).key;
	});
	return new Set(pairs.filter(isEqual));
}
var untouched = (pair) => ({
	brief: pair.brief,
	status: "untouched",
	touched: [],
	languages: languagesOf(pair),
	figures: []
});
function progressing(report, total) {
	let done = 0;
	return async (side, jobs) => {
		const editions = [];
		const broken = [];
		for (const job of jobs) {
			if (side.workspace === void 0) continue;
			const { document, figures, factsHash, findings } = await require_run_job.composeJob(side.workspace, job);
			done += 1;
			if (done === total || done % 20 === 0) report.progress(`${done} of ${total} editions composed`, done, total);
			const { language, theme } = job.spec;
			if (document === void 0 || require_subject_of.hasErrors(findings)) broken.push(...require_open_side.findingsOfSide(findings, side.label, side.nameFile));
			else editions.push({
				language,
				document,
				figures,
				factsHash,
				theme
			});
		}
		return {
			editions,
			isBroken: editions.length < jobs.length,
			findings: broken
		};
	};
}
// src/diff/same-workspace.ts
/** Equal facts on equal days, by equal templates and an equal brief.yaml. */
function isSameWorkspace(base, now) {
	const rest = ({ asOf, dated, config, templateCode, definitions, kindCode }) => {
		const own = [
			[...templateCode()],
			definitions,
			[...kindCode]
		];
		return JSON.stringify([
			asOf,
			dated,
			{
				...config,
				dataset: ""
			},
			own
		]);
	};
	return rest(base) === rest(now) && require_open_workspace.diffDatasets(base.facts.known, now.facts.known).length === 0;
}
Object.defineProperty(exports, "compareFigures", {
	enumerable: true,
	get: function() {
		return compareFigures;
	}
});
Object.defineProperty(exports, "isSameWorkspace", {
	enumerable: true,
	get: function() {
		return isSameWorkspace;
	}
});
