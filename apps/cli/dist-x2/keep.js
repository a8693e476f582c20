const require_engine = require("./engine-DdIIvwOj.js");
const require_kept_code = require("./kept-code-C0cZi0dN.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/start/keep.ts
require_engine.startEngine();
require_kept_code.useKeptCode(__dirname);
var dataset = (0, node_path.resolve)(__dirname, "../../../packages/data/dataset");
var workspace = `
dataset: ${JSON.stringify(dataset)}
languages: [zh-CN, en, ru]
issuer: { unit: { zh-CN: 示例, en: Sample, ru: Образец } }
briefs:
  - { kind: portfolio, number: 1 }
  - { kind: card }
`;
/** As threads make them, but in this one; then as they are planned, made and found made. */
var runs = [
	...[
		"zh-CN",
		"en",
		"ru"
	].map((language) => [
		"build",
		"--only",
		"portfolio",
		"-l",
		language,
		"-o",
		"-"
	]),
	["build"],
	["build"],
	["list"]
];
/** Nobody reads the documents, and nobody's settings make them. */
function standAlone() {
	process.stdout.write = () => true;
	for (const name of Object.keys(process.env)) if (/^(BRIEF|GITHUB)_/.test(name)) delete process.env[name];
}
async function keep() {
	const { main } = await Promise.resolve().then(() => require("./main-c6stUn0l.js"));
	const { keepHashOfProgramme } = await Promise.resolve().then(() => require("./programme-B7hk7QGk.js")).then((n) => n.programme_exports);
	const { openWorld } = await Promise.resolve().then(() => require("./world-CHlqNqXv.js")).then((n) => n.world_exports);
	const folder = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "brief-keep-"));
	try {
		process.chdir(folder);
		(0, node_fs.writeFileSync)("brief.yaml", workspace);
		for (const args of runs) {
			await main(args);
			if (process.exitCode !== 0) throw new Error(`brief ${args.join(" ")} did not end well`);
		}
		require_kept_code.keepCode(__dirname);
		keepHashOfProgramme(openWorld());
	} finally {
		process.chdir((0, node_os.tmpdir)());
		(0, node_fs.rmSync)(folder, { recursive: true });
	}
}
standAlone();
keep();
