require("./kept-code-C0cZi0dN.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_read_fonts = require("./read-fonts-DpIh3jOi.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_place_text = require("./place-text-DQU0leuU.js");
const require_check_glyphs = require("./check-glyphs-BH3Gbu-W.js");
let node_path = require("node:path");
// src/commands/system-faces.ts
/** File names that Windows, office suites and foundries give these faces, in lower case without their endings. */
var names = {
	fangsong: [
		"simfang",
		"fangsong_gb2312",
		"仿宋_gb2312",
		"stfangso",
		"fzfsjw",
		"zhuquefangsong"
	],
	title: [
		"fzxbsjw",
		"fzxbsk",
		"方正小标宋简体",
		"方正小标宋_gbk",
		"fzxiaobiaosong"
	]
};
var deepest = 4;
function* filesIn(world, folder, depth = 0) {
	for (const name of world.listFolder(folder)) {
		const path = (0, node_path.join)(folder, name);
		if (world.isFolder(path)) {
			if (depth < deepest) yield* filesIn(world, path, depth + 1);
		} else if (/\.ttf$/i.test(name)) yield path;
	}
}
function findSystemFaces(world) {
	const found = [];
	for (const folder of world.fontFolders) {
		if (!world.isFolder(folder)) continue;
		for (const path of filesIn(world, folder)) {
			const file = (path.split(/[\\/]/).at(-1) ?? "").toLowerCase();
			for (const slot of ["fangsong", "title"]) if (names[slot].some((name) => file.startsWith(name))) found.push({
				slot,
				path
			});
		}
	}
	return found;
}
// src/commands/fonts.ts
var slots = [
	"song",
	"hei",
	"kai",
	"fangsong",
	"title",
	"latin"
];
var weights = [
	400,
	500,
	700
];
function* words(dataset) {
	for (const [table, rows] of Object.entries(dataset)) {
		if (!Array.isArray(rows)) continue;
		const name = table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		for (const row of rows) {
			const place = dataset.places.get(require_read_dataset.rowKey({
				table: name,
				id: row.id ?? row.code
			})) ?? {};
			for (const cell of Object.values(row)) if (typeof cell === "string") yield [cell, place];
		}
	}
}
/** The words of `issuer:`, which head, foot and imprint print. */
function* issuerWords({ config, placeOf }) {
	const open = [[config.issuer, ["issuer"]]];
	for (const [value, path] of open) if (typeof value === "string") yield [value, placeOf(path)];
	else if (typeof value === "object" && value !== null) open.push(...Object.entries(value).map(([key, inner]) => [inner, [...path, key]]));
}
function uncovered(workspace, fonts) {
	const known = /* @__PURE__ */ new Set();
	const missing = [];
	for (const [text, place] of [...issuerWords(workspace), ...words(workspace.facts.known)]) for (const character of text) {
		const codePoint = character.codePointAt(0) ?? 0;
		if (known.has(codePoint)) continue;
		known.add(codePoint);
		if (require_check_glyphs.faceOf(fonts, codePoint, {
			slot: "song",
			weight: 400
		}) === void 0) missing.push({
			codePoint,
			place
		});
	}
	return missing;
}
/** The whole file of a face of the pack, as npm brought it, that has the most of these characters. */
function rareFace(world, missing) {
	if (missing.length === 0) return void 0;
	const [best] = [...world.findWholeFaces().values()].map((path) => {
		const { measure } = require_read_fonts.openFonts(/* @__PURE__ */ new Map([[require_open_workspace.suppliedFaces.rare, world.readBytes(path)]]));
		const style = {
			slot: "song",
			weight: 400,
			sizePt: 10,
			color: "#000000"
		};
		return {
			path,
			count: missing.filter(({ codePoint }) => measure.face(codePoint, style) !== void 0).length
		};
	}).toSorted((a, b) => b.count - a.count);
	return best === void 0 || best.count === 0 ? void 0 : best.path;
}
async function fontsCommand(session, folder, { cwd, asOf }) {
	const { world, report } = session;
	const opened = require_open_workspace.openWorkspace(world, {
		folder,
		cwd,
		asOf
	});
	report.findings(opened.findings);
	if (opened.workspace === void 0) return opened.code;
	const fonts = require_read_fonts.readFonts(session.world, opened.workspace);
	const resolved = slots.flatMap((slot) => weights.map((weight) => ({
		slot,
		weight,
		han: require_check_glyphs.faceOf(fonts, 27721, {
			slot,
			weight
		}),
		latin: require_check_glyphs.faceOf(fonts, 65, {
			slot,
			weight
		})
	})));
	const missing = uncovered(opened.workspace, fonts);
	const { faces } = opened.workspace;
	const rare = rareFace(world, missing);
	const usable = [...findSystemFaces(world), ...rare === void 0 ? [] : [{
		slot: "rare",
		path: rare
	}]].filter(({ slot }) => !faces.has(require_open_workspace.suppliedFaces[slot]));
	if (report.structured) {
		report.result(JSON.stringify({
			schema: 1,
			slots: resolved,
			missing,
			usable
		}));
		return missing.length > 0 ? 1 : 0;
	}
	for (const { slot, weight, han, latin } of resolved) report.result(`${slot} ${weight}  han ${han ?? "none"}  latin ${latin ?? "none"}`);
	for (const [face, path] of faces) report.result(`${face}  ${path}`);
	for (const { codePoint, place } of missing) {
		const where = require_place_text.placeText(place, world.callerFolder);
		report.result(`no face has ${require_check_glyphs.codeOf(codePoint)} "${String.fromCodePoint(codePoint)}"  ${where}`);
	}
	for (const { slot, path } of usable) report.result(`${slot} could be ${path}  (brief.yaml: fonts: { ${slot}: … })`);
	if (missing.length === 0) report.result("every code point of the data has a face");
	return missing.length > 0 ? 1 : 0;
}
exports.fontsCommand = fontsCommand;
