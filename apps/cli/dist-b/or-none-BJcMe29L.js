// src/or-none.ts
/** Undefined where it stumbles: whoever asks does without, or finds out why in another way. */
function orNone(work) {
	try {
		return work();
	} catch {
		return;
	}
}
Object.defineProperty(exports, "orNone", {
	enumerable: true,
	get: function() {
		return orNone;
	}
});
