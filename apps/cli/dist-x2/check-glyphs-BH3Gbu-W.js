// src/commands/check-glyphs.ts
function faceOf(fonts, codePoint, { slot, weight }) {
	return fonts.measure.face(codePoint, {
		slot,
		weight,
		sizePt: 10,
		color: "#000000"
	});
}
function codeOf(codePoint) {
	return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
/** Fields of blocks and inlines that are printed. */
var printed = new Set("text label detail unit name issuer storageNote copyNumber secrecy urgency mark draft continued".split(" "));
function wordsOf(document) {
	const words = [];
	const visit = (node, around) => {
		if (typeof node !== "object" || node === null) return;
		const place = "place" in node && node.place ? node.place : around;
		for (const [key, value] of Object.entries(node)) if (typeof value === "string" && printed.has(key)) words.push({
			text: value,
			place
		});
		else visit(value, place);
	};
	visit(document, {});
	return words;
}
function checkGlyphs(document, fonts) {
	const seen = /* @__PURE__ */ new Set();
	const findings = [];
	for (const { text, place } of wordsOf(document)) for (const character of text) {
		if (seen.has(character)) continue;
		seen.add(character);
		const codePoint = character.codePointAt(0) ?? 0;
		if (faceOf(fonts, codePoint, {
			slot: "song",
			weight: 400
		}) !== void 0) continue;
		const code = codeOf(codePoint);
		findings.push({
			rule: "glyph-missing",
			severity: "error",
			message: `no face has ${code} "${character}", in "${text.slice(0, 40)}"`,
			place,
			found: code,
			expected: "a character of the font pack",
			remedy: `run brief fonts: it says where "${character}" stands, and which font file has it, for fonts: { rare: FILE.ttf } in brief.yaml; or write another character`
		});
	}
	return findings;
}
Object.defineProperty(exports, "checkGlyphs", {
	enumerable: true,
	get: function() {
		return checkGlyphs;
	}
});
Object.defineProperty(exports, "codeOf", {
	enumerable: true,
	get: function() {
		return codeOf;
	}
});
Object.defineProperty(exports, "faceOf", {
	enumerable: true,
	get: function() {
		return faceOf;
	}
});
