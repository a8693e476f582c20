// src/press/by-brief.ts
var byBrief = (jobs) => [...editionsByBrief(jobs).values()];
/** The same under the ids of the briefs. */
function editionsByBrief(jobs) {
	const groups = /* @__PURE__ */ new Map();
	for (const job of jobs) {
		const group = groups.get(job.spec.id);
		if (group === void 0) groups.set(job.spec.id, [job]);
		else group.push(job);
	}
	return groups;
}
Object.defineProperty(exports, "byBrief", {
	enumerable: true,
	get: function() {
		return byBrief;
	}
});
Object.defineProperty(exports, "editionsByBrief", {
	enumerable: true,
	get: function() {
		return editionsByBrief;
	}
});
