require("./kept-code-C0cZi0dN.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_place_text = require("./place-text-DQU0leuU.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_open_file = require("./open-file-DFThxjSk.js");
const require_config = require("./config-D5HCvckG.js");
const require_describe_dataset = require("./describe-dataset-D12DzGJI.js");
const require_lock_folder = require("./lock-folder-hJNKuEjC.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
// src/import/draft-mapping.ts
/** The head, and enough cells to judge the columns by. */
var rowsLookedAt = 200;
function draftMapping(session, file, options) {
	const { world, report } = session;
	const path = options.path ?? (0, node_path.join)((0, node_path.dirname)(file.path), `${stemOf(file.path)}.mapping.yaml`);
	const refuse = (rule, message, place, remedy) => {
		report.findings([{
			rule,
			severity: "error",
			message,
			place: { file: place },
			remedy
		}]);
		return 1;
	};
	const rows = firstRows(session, file);
	if (!Array.isArray(rows)) {
		report.findings([rows]);
		return 1;
	}
	const draft = require_read_dataset.guessMapping(rows, []);
	if (draft === void 0) return refuse("import-no-headings", "no row has a heading that is known", file.path, "write the mapping by hand: table: projects, and under columns: a line a heading");
	if (!options.dryRun && (world.isFile(path) || world.isLink(path))) return refuse("import-mapping-exists", "there is a mapping file already: it is not written over", path, "use it, remove it, or name another: --mapping FILE");
	const text = require_read_dataset.writeMapping(draft);
	const called = require_place_text.fileText(path, world.callerFolder);
	if (!options.dryRun) require_subject_of.writeOutput(world, (0, node_path.dirname)(path), (0, node_path.basename)(path), new TextEncoder().encode(text));
	if (report.structured) {
		const { unsure } = draft;
		const table = require_place_text.fileText(file.path, world.callerFolder);
		report.result(JSON.stringify({
			file: table,
			mapping: options.dryRun ? null : called,
			unsure,
			text
		}));
		return 0;
	}
	if (options.dryRun) {
		report.result(text.trimEnd());
		return 0;
	}
	report.result(called);
	for (const { path: at, why } of draft.unsure) report.result(`  ?? ${at.join(" ")}: ${why}`);
	const table = require_place_text.fileText(file.path, world.callerFolder);
	report.line(`look at it, then: brief import ${table} --mapping ${called}`);
	return 0;
}
function stemOf(path) {
	return (0, node_path.basename)(path, (0, node_path.extname)(path));
}
function firstRows({ world, report }, file) {
	const rows = [];
	const tell = (one) => {
		if (one.severity !== "error") return;
		report.findings([one]);
	};
	try {
		for (const row of require_open_file.openFile(world, file).sheetRows(tell)) {
			rows.push(row);
			if (rows.length === rowsLookedAt) break;
		}
		return rows;
	} catch (cause) {
		if (cause instanceof require_read_dataset.UnreadableFile) return cause.diagnostic;
		throw cause;
	}
}
// src/import/find-target.ts
function findTarget(world, options) {
	if (options.out !== void 0) {
		const folder = (0, node_path.resolve)(require_subject_of.callerFolder(world, options.cwd), options.out);
		return unfit(world, folder) ?? { folder };
	}
	const workspace = require_subject_of.findWorkspace(world, { cwd: options.cwd });
	if (typeof workspace !== "string") {
		if (options.dryRun) return { folder: void 0 };
		const remedy = "name the folder of a dataset: --out DATASET; it is made if it is not there";
		return refuse$1(2, {
			...workspace,
			rule: "import-no-dataset",
			remedy
		});
	}
	const { config, findings } = require_read_dataset.findConfig(world, workspace);
	if (config === void 0) return {
		findings,
		code: 2
	};
	const folder = (0, node_path.resolve)(workspace, config.dataset);
	return unfit(world, folder) ?? { folder };
}
/** A folder of other things must not become a dataset by mistake. */
function unfit(world, folder) {
	const error = (message, remedy) => refuse$1(2, {
		rule: "import-no-dataset",
		severity: "error",
		message,
		place: { file: folder },
		remedy
	});
	if (world.isLink(folder)) return error("the dataset's folder is a symbolic link", "name the folder that it points to");
	if (world.isFile(folder)) return error("the dataset is a file", "name a folder");
	if (!world.isFolder(folder) || require_read_dataset.isDatasetFolder(world, folder)) return void 0;
	if (world.isFile((0, node_path.join)(folder, "brief.yaml"))) return error(`the folder holds ${require_subject_of.configName}: it is a workspace, no dataset`, `name its dataset's folder, or leave --out away: --cwd ${(0, node_path.basename)(folder)}`);
	const known = new Set(require_config.tables.map(({ name }) => `${name}.csv`));
	const stranger = world.listFolder(folder).find((name) => name.endsWith(".csv") && !known.has(name));
	if (stranger === void 0) return void 0;
	return error(`the folder holds "${stranger}", which is no table of a dataset`, "name a folder of its own for the dataset; it is made if it is not there");
}
function refuse$1(code, finding) {
	return {
		findings: [finding],
		code
	};
}
/** The facts that are there; an empty dataset where there are none yet. */
function readTarget(world, folder) {
	if (folder === void 0 || !require_read_dataset.isDatasetFolder(world, folder)) return require_read_dataset.datasetWith({});
	const { dataset, findings } = require_read_dataset.readDataset(world, folder);
	if (dataset !== void 0 && !require_subject_of.hasErrors(findings)) return dataset;
	return {
		findings,
		code: 1
	};
}
/** The nearest folder above that is there: what is made on the way is made with the dataset. */
function standingAbove(world, folder) {
	const above = (0, node_path.dirname)(folder);
	return world.isFolder(above) || above === folder ? above : standingAbove(world, above);
}
/** What the dataset's package says of itself; a new one is called as its folder. */
function readDescriptor(world, folder) {
	const path = (0, node_path.join)(folder, require_describe_dataset.descriptorName);
	if (!world.isFile(path)) return { descriptor: require_describe_dataset.newDescriptor((0, node_path.basename)(folder)) };
	const descriptor = require_describe_dataset.parseDescriptor(world.readText(path));
	if (descriptor !== void 0) return { descriptor };
	return refuse$1(1, {
		rule: "import-descriptor",
		severity: "error",
		message: `"${require_describe_dataset.descriptorName}" is no descriptor of a data package`,
		place: { file: path },
		expected: "a JSON object whose resources are a list",
		remedy: "correct it, or remove it: it is written anew"
	});
}
// src/import/table-drafts.ts
/** Characters that are gathered before they are written. */
var pieceLength = 262144;
var encoder = new TextEncoder();
function draftName(table) {
	return `${table}.csv`;
}
/**
* @param folder of the drafts
* @param has whether the dataset has the table's file already
*/
function tableDrafts(world, folder, { existing, has }) {
	const open = /* @__PURE__ */ new Map();
	const definitions = new Map(require_config.tables.map((definition) => [definition.name, definition]));
	const linesOf = (name) => {
		const known = open.get(name);
		if (known !== void 0) return known;
		const definition = definitions.get(name);
		if (definition === void 0) throw new Error(`an import made a row of "${name}", no table`);
		const draft = world.openDraft((0, node_path.join)(folder, draftName(name)));
		const lines = {
			definition,
			amended: /* @__PURE__ */ new Map(),
			draft,
			held: [],
			length: 0
		};
		open.set(name, lines);
		for (const chunk of require_read_dataset.csvChunks(definition, require_config.rowsOf(existing, definition))) hold(lines, chunk);
		return lines;
	};
	return {
		add(name, row) {
			const lines = linesOf(name);
			hold(lines, require_read_dataset.csvRow(lines.definition, row));
		},
		amend(name, row) {
			const lines = linesOf(name);
			lines.amended.set(String(row[lines.definition.keyColumn]), row);
		},
		finish() {
			for (const { name, isOptional } of require_config.tables) if (!isOptional && !has(name)) linesOf(name);
			for (const lines of open.values()) {
				flush(lines);
				lines.draft.close();
				if (lines.amended.size > 0) rewrite(world, folder, lines, require_config.rowsOf(existing, lines.definition));
			}
			return require_config.tables.flatMap(({ name }) => open.has(name) ? [name] : []);
		}
	};
}
function hold(lines, text) {
	lines.held.push(text);
	lines.length += text.length;
	if (lines.length >= pieceLength) flush(lines);
}
function flush(lines) {
	if (lines.length === 0) return;
	lines.draft.write(encoder.encode(lines.held.join("")));
	lines.held = [];
	lines.length = 0;
}
/** The rows that stood, as amended, before those that were added. */
function rewrite(world, folder, lines, rows) {
	const { definition, amended } = lines;
	const path = (0, node_path.join)(folder, draftName(definition.name));
	const before = `${path}.added`;
	world.rename(path, before);
	const draft = world.openDraft(path);
	const standing = [...require_read_dataset.csvChunks(definition, rows)].join("");
	const key = (row) => String(row[definition.keyColumn]);
	draft.write(encoder.encode(require_read_dataset.csvHeader(definition)));
	for (const row of rows) draft.write(encoder.encode(require_read_dataset.csvRow(definition, amended.get(key(row)) ?? row)));
	copyFrom(world, before, encoder.encode(standing).length, draft);
	draft.close();
	world.remove(before);
}
function copyFrom(world, path, start, draft) {
	let skip = start;
	for (const chunk of world.readChunks(path)) {
		const rest = chunk.subarray(Math.min(skip, chunk.length));
		skip -= chunk.length - rest.length;
		if (rest.length > 0) draft.write(rest);
	}
}
// src/import/put-in-place.ts
/**
* Tables stand after those that they refer to, so the rows in place never name one that is not there yet,
* wherever a power cut ends it; the same import then goes on from there.
*/
function putInPlace(world, { drafts, folder, names, descriptor }) {
	world.makeFolder(folder);
	for (const name of names) require_subject_of.putDraft(world, (0, node_path.join)(drafts, draftName(name)), (0, node_path.join)(folder, draftName(name)));
	world.syncFolder(folder);
	const present = require_config.tables.filter(({ name }) => world.isFile((0, node_path.join)(folder, draftName(name))));
	const text = require_describe_dataset.describeDataset(descriptor, present.map(({ name }) => name));
	require_subject_of.writeOutput(world, folder, require_describe_dataset.descriptorName, new TextEncoder().encode(text));
}
// src/import/add-told.ts
/** A line that no reader could make a row of is a record that was read and refused. */
var ofWholeLines = /* @__PURE__ */ new Set(["read-delimited", "sheet-table"]);
function addTold(imported, heard) {
	if (heard.length === 0) return imported;
	const told = heard.map(milder);
	const { report, diagnostics } = imported;
	const refused = told.filter(({ severity }) => severity === "error");
	const lines = refused.filter(({ rule }) => ofWholeLines.has(rule));
	const rejected = refused.map(({ place, message }) => ({
		place,
		reason: message
	}));
	const records = {
		...report.records,
		read: report.records.read + lines.length,
		rejected: [...report.records.rejected, ...rejected]
	};
	const warnings = [...report.warnings, ...counted(told)];
	return {
		report: {
			...report,
			records,
			warnings
		},
		diagnostics: [...told, ...diagnostics]
	};
}
/** A spoilt character is told where it stands; whether its text is taken is told again by the maker of rows. */
function milder(diagnostic) {
	return diagnostic.rule === "hidden-characters" ? {
		...diagnostic,
		severity: "warning"
	} : diagnostic;
}
function counted(told) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { rule, severity, place } of told) {
		if (severity !== "warning") continue;
		const known = byRule.get(rule);
		if (known === void 0) byRule.set(rule, {
			rule,
			count: 1,
			first: place
		});
		else known.count++;
	}
	return [...byRule.values()];
}
// src/import/known-names.ts
/** A row of the dataset's own comes before a shipped one of its key. */
function knownNames(world, own) {
	const regions = new Map(own.regions.map((row) => [row.code, row]));
	const sectors = new Map(own.sectors.map((row) => [row.id, row]));
	return {
		organisations: own.organisations,
		regions: [...own.regions, ...shipped(world, "regions").filter(({ code }) => !regions.has(code))],
		sectors: [...own.sectors, ...shipped(world, "sectors").filter(({ id }) => !sectors.has(id))]
	};
}
/** None where the programme stands without its dataset. */
function shipped(world, name) {
	const path = (0, node_path.join)(world.shippedDataset, `${name}.csv`);
	const definition = require_config.tables.find((table) => table.name === name);
	if (definition === void 0 || !world.isFile(path)) return [];
	const { rows } = require_read_dataset.readTable(definition, world.readBytes(path), path);
	return rows.map(({ row }) => row);
}
// src/import/read-rows.ts
async function readRows(session, file, { existing, source, mappings, knownOnly, tables }) {
	const { world } = session;
	const sha256 = digest(world, file.path);
	const opened = require_open_file.openFile(world, file);
	const added = /* @__PURE__ */ new Map();
	const going = progress(session, file, () => opened.read());
	let changes = 0;
	try {
		const told = [];
		const tell = (diagnostic) => void told.push(diagnostic);
		const given = {
			...source,
			sha256
		};
		const rows = require_open_file.formatRows(file.format, {
			file: opened,
			source: given,
			tell,
			mappings,
			known: knownNames(world, existing)
		});
		const merged = require_read_dataset.mergeRows(existing, require_read_dataset.settleDates(require_read_dataset.cleanRows(rows)), { knownOnly });
		let next = await merged.next();
		for (; next.done !== true; next = await merged.next()) {
			const { change, table, row } = next.value;
			changes++;
			if (change === "new") {
				added.set(table, (added.get(table) ?? 0) + 1);
				tables?.add(table, row);
			} else tables?.amend(table, row);
			await going(changes);
		}
		const { account } = next.value;
		const { report, diagnostics } = addTold(next.value, told);
		return {
			report,
			findings: diagnostics.map((one) => onDisk(one, file)),
			faults: faultsOfFile(diagnostics, report).map((one) => onDisk(one, file)),
			added,
			merged: account,
			changes
		};
	} catch (cause) {
		if (cause instanceof require_read_dataset.UnreadableFile) return {
			findings: [onDisk(cause.diagnostic, file)],
			code: 1
		};
		throw cause;
	}
}
function digest(world, path) {
	const hash = (0, node_crypto.createHash)("sha256");
	for (const chunk of world.readChunks(path)) hash.update(chunk);
	return hash.digest("hex");
}
/** Each error is a refused record, with its line in the report, or a fault of the whole file. */
function faultsOfFile(diagnostics, { records: { rejected } }) {
	const refused = new Set(rejected.map(({ place }) => keyOf(place)));
	return diagnostics.filter(({ severity, place }) => severity === "error" && !refused.has(keyOf(place)));
}
function keyOf({ line, column, path }) {
	return [
		line,
		column,
		path
	].join(" ");
}
/** Readers know a file's name, and those of the files beside it; people and the excerpt need paths. */
function onDisk(diagnostic, { path }) {
	const place = (one) => one.file === void 0 ? one : {
		...one,
		file: (0, node_path.resolve)((0, node_path.dirname)(path), one.file)
	};
	const { related } = diagnostic;
	return {
		...diagnostic,
		place: place(diagnostic.place),
		...related === void 0 ? {} : { related: related.map(place) }
	};
}
var rowsBetweenLooks = 256;
var pauseMs = 50;
/** Now and then lets signals in, and says how far it is. */
function progress({ world, report }, { name, bytes }, read) {
	let paused = world.clock();
	return async (rows) => {
		if (rows % rowsBetweenLooks !== 0 || world.clock() - paused < pauseMs) return;
		const percent = Math.floor(100 * read() / bytes);
		report.meter(`${name}${percent > 100 ? "" : `  ${percent} %`}  ${rows} rows`);
		await (0, node_timers_promises.setImmediate)();
		paused = world.clock();
	};
}
// src/import/import-file.ts
async function importFile(session, file, plan) {
	const { world } = session;
	const { folder, dryRun } = plan;
	if (folder === void 0 || dryRun) {
		const existing = readTarget(world, folder);
		if ("code" in existing) return existing;
		const { source, mappings, knownOnly } = plan;
		const read = await readRows(session, file, {
			existing,
			source,
			mappings,
			knownOnly
		});
		return "code" in read ? read : outcomeOf(read, file);
	}
	return withDrafts(session, folder, async (drafts) => {
		const standing = readStanding(world, folder);
		return "code" in standing ? standing : importInto(session, file, {
			...plan,
			...standing,
			folder,
			drafts
		});
	});
}
function readStanding(world, folder) {
	const existing = readTarget(world, folder);
	if ("code" in existing) return existing;
	const descriptor = readDescriptor(world, folder);
	return "code" in descriptor ? descriptor : {
		existing,
		descriptor: descriptor.descriptor
	};
}
async function importInto(session, file, into) {
	const { world } = session;
	const { folder, drafts, existing, descriptor, source, mappings, knownOnly } = into;
	const has = (table) => world.isFile((0, node_path.join)(folder, `${table}.csv`));
	const tables = tableDrafts(world, drafts, {
		existing,
		has
	});
	const read = await readRows(session, file, {
		existing,
		source,
		mappings,
		knownOnly,
		tables
	});
	if ("code" in read) return read;
	if (read.faults.length === 0 && read.changes > 0) putInPlace(world, {
		drafts,
		folder,
		names: tables.finish(),
		descriptor
	});
	return outcomeOf(read, file);
}
function outcomeOf(read, { format }) {
	const { report, added, merged, changes, findings, faults } = read;
	const refused = report.records.rejected.length > 0;
	return {
		account: {
			report,
			format,
			added,
			merged,
			changes,
			faults
		},
		findings,
		code: refused || faults.length > 0 ? 1 : 0
	};
}
/** Holds a folder for the drafts meanwhile; nothing of it is left, however the work ends. */
async function withDrafts({ world, onStop }, folder, work) {
	const drafts = (0, node_path.join)(standingAbove(world, folder), `.brief-import-${(0, node_path.basename)(folder)}.tmp`);
	world.makeFolder(drafts);
	const unlock = require_lock_folder.lockFolder(world, drafts);
	const clean = () => {
		unlock();
		world.removeFolder(drafts);
	};
	const forget = onStop(clean);
	try {
		for (const name of world.listFolder(drafts)) if (name.includes(".csv")) world.remove((0, node_path.join)(drafts, name));
		return await work(drafts);
	} finally {
		clean();
		forget();
	}
}
// src/import/numbers.ts
function whole(count) {
	return grouped(String(count));
}
function grouped(decimal) {
	const [integer = "", ...fraction] = decimal.split(".");
	return [integer.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}
// src/import/merge-text.ts
/** So many of each are shown: `brief diff` has them all. */
var mostShown$1 = 12;
function mergeText(merged, line) {
	const { superseded, sideBySide, unmentioned, tables } = merged;
	const total = (fate) => Object.values(tables).reduce((sum, counts) => sum + counts[fate], 0);
	const fates = [
		["new rows", total("new")],
		["of them superseding older ones", total("superseding")],
		["seen again", total("seenAgain")],
		["of them by a source of its own", total("observed")],
		["sources added to rows", total("amended")],
		["not taken", total("left")],
		["values no longer mentioned, still standing", unmentioned.length]
	];
	if (total("seenAgain") + total("superseding") + sideBySide.length + total("left") === 0) return [];
	return [
		line("merged", fates.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${whole(count)}`).join(", ")),
		...shown("superseded", superseded.map(changeText), line),
		...shown("differing", sideBySide.map(differenceText), line)
	];
}
function shown(label, texts, line) {
	const lines = texts.slice(0, mostShown$1).map((text, at) => line(at === 0 ? label : "", text));
	const more = texts.length - mostShown$1;
	return more > 0 ? [...lines, line("", `and ${whole(more)} more: see brief diff`)] : lines;
}
function changeText({ subject, field, older, newer, isLate }) {
	const late = isLate ? " (an older edition: its value is history)" : "";
	return `${subject} ${field}: ${valueText(older)} → ${valueText(newer)}${late}`;
}
function differenceText({ subject, field, imported, others }) {
	const beside = others.map((one) => `${valueText(one)} of ${one.source}`).join(", ");
	return `${subject} ${field}: ${valueText(imported)} beside ${beside}`;
}
/** A long text is known by its beginning. */
function valueText({ value, unit }) {
	if (value === void 0) return "none";
	if (unit !== void 0) return `${unit} ${grouped(value)}`;
	const characters = [...value.replace(/\s+/g, " ")];
	return characters.length > 40 ? `"${characters.slice(0, 39).join("")}…"` : characters.join("");
}
// src/import/import-text.ts
/** So many refused records are shown; `--json` has them all. */
var mostShown = 20;
var indent = "  ";
var labelWidth = 14;
function importText(account, folder) {
	const { report, format, added } = account;
	const version = report.version === void 0 ? "" : ` ${report.version}`;
	const { read, taken, rejected } = report.records;
	const values = Math.max(0, rejected.length - (read - taken));
	const refusals = `${whole(rejected.length - values)} refused${values > 0 ? `; ${whole(values)} values refused` : ""}`;
	const { distinct, duplicated, missing } = report.identifiers;
	const identifiers = `${whole(distinct)} distinct, ${whole(duplicated)} repeated, ${whole(missing)} missing`;
	return [
		`${report.file}  ${require_subject_of.formatForms[format].words}${version}`,
		line("records", `${whole(read)} read, ${whole(taken)} taken, ${refusals}`),
		...report.projects > 0 ? [line("projects", whole(report.projects))] : [],
		...report.activities > 0 ? [line("activities", whole(report.activities))] : [],
		...distinct + missing > 0 ? [line("identifiers", identifiers)] : [],
		...transactions(report),
		...refused$1(report, folder),
		...warnings(report, folder),
		...added.size > 0 ? [line("rows added", counts(added))] : [],
		...mergeText(account.merged, line)
	];
}
function line(label, text) {
	return `${indent}${label.padEnd(labelWidth)}${text}`;
}
function counts(parts) {
	return [...parts].map(([what, count]) => `${what} ${whole(count)}`).join(", ");
}
var transactionWords = {
	1: "incoming funds",
	2: "commitments",
	3: "disbursements",
	4: "expenditure",
	5: "interest",
	6: "repayments",
	7: "reimbursements",
	8: "equity bought",
	9: "equity sold",
	10: "credit guarantees",
	11: "incoming commitments",
	12: "outgoing pledges",
	13: "incoming pledges"
};
function transactions({ transactions: byType }) {
	return Object.entries(byType).flatMap(([type, { count, sum }], index) => {
		const sums = Object.entries(sum).map(([currency, amount]) => `${currency} ${grouped(amount)}`);
		const what = `${transactionWords[type] ?? `type ${type}`}: ${whole(count)}, ${sums.join(" + ")}`;
		return [line(index === 0 ? "transactions" : "", what)];
	});
}
function refused$1({ records: { rejected } }, folder) {
	if (rejected.length === 0) return [];
	const shown = rejected.slice(0, mostShown).map(({ place, reason }) => line("", `${at(place, folder)}  ${reason}`));
	const more = rejected.length - mostShown;
	return [
		line("refused", "each with its place and reason:"),
		...shown,
		...more > 0 ? [line("", `and ${whole(more)} more: --json lists them all`)] : []
	];
}
function warnings({ warnings: found }, folder) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { rule, count, first } of found) {
		const known = byRule.get(rule);
		if (known === void 0) byRule.set(rule, {
			count,
			first
		});
		else known.count += count;
	}
	return [...byRule].map(([rule, { count, first }], index) => line(index === 0 ? "warnings" : "", `${rule} ${whole(count)}, first at ${at(first, folder)}`));
}
function at(place, folder) {
	const { file, path } = place;
	const where = require_place_text.placeText(place, folder);
	return file === void 0 || path === void 0 || place.line !== void 0 ? where : `${where} ${path}`;
}
// src/import/read-mapping.ts
var import_dist = require_read_dataset.require_dist();
function readMapping(world, path) {
	if (!world.isFile(path)) return refused([fault("import-no-mapping", "no mapping file of this name", { file: path }, "correct the path, or draft one: brief import TABLE --guess")]);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(world.readText(path), {
		lineCounter: lines,
		schema: "core",
		version: "1.2",
		uniqueKeys: true,
		prettyErrors: false
	});
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			file: path,
			line: Math.max(line, 1),
			column: Math.max(col, 1)
		};
	};
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) return refused(faults.map(({ message, pos }) => {
		return fault("yaml-syntax", message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()), at(pos[0]), "correct the YAML at this place");
	}));
	const { mappings, diagnostics } = require_config.parseMapping(document.toJS({ maxAliasCount: 100 }), path);
	if (mappings !== void 0) return { mappings };
	return refused(diagnostics.map((one) => located(one, document.contents, at)));
}
function fault(rule, message, place, remedy) {
	return {
		rule,
		severity: "error",
		message,
		place,
		remedy
	};
}
/** As of brief.yaml: what the command line names is wrong, not the material. */
function refused(findings) {
	return {
		findings,
		code: 2
	};
}
function located(diagnostic, top, at) {
	const offset = offsetOf(top, diagnostic.place.path ?? "");
	return {
		...diagnostic,
		place: at(offset ?? 0)
	};
}
/** A path's parts stand between slashes, which headings may have too: the keys that are there decide. */
function offsetOf(node, path) {
	const own = (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
	if ((0, import_dist.isSeq)(node)) {
		const [index = "", ...rest] = path.split("/");
		return offsetOf(node.items[Number(index)], rest.join("/")) ?? own;
	}
	if (!(0, import_dist.isMap)(node)) return own;
	for (const { key, value } of node.items) {
		if (!(0, import_dist.isScalar)(key)) continue;
		const name = String(key.value);
		if (path === name) return key.range?.[0] ?? own;
		if (path.startsWith(`${name}/`)) return offsetOf(value, path.slice(name.length + 1)) ?? own;
	}
	return own;
}
// src/import/run-import.ts
async function runImport(session, names, options) {
	const { world, report } = session;
	const folder = require_subject_of.callerFolder(world, options.cwd);
	const isMapped = options.guess === true || options.mapping !== void 0;
	const { from } = options;
	const found = names.map((name) => require_open_file.findFile(world, {
		folder,
		name,
		from,
		isMapped
	}));
	const refusals = found.filter((one) => "code" in one);
	if (refusals.length > 0) return refuse(session, refusals);
	const files = found.filter((one) => !("code" in one));
	const mappingPath = options.mapping === void 0 ? void 0 : (0, node_path.resolve)(folder, options.mapping);
	if (options.guess) return draftAll(session, files, {
		path: mappingPath,
		dryRun: options.dryRun === true
	});
	const mappings = mappingsFor(session, files, mappingPath);
	if ("code" in mappings) return refuse(session, [mappings]);
	const target = findTarget(world, options);
	if ("code" in target) return refuse(session, [target]);
	const plan = {
		folder: target.folder,
		dryRun: options.dryRun === true,
		source: sourceGiven(options),
		mappings,
		knownOnly: options.knownOnly === true
	};
	if (plan.folder !== void 0 && !plan.dryRun) report.line(`into ${require_place_text.fileText(plan.folder, world.callerFolder)}`);
	let code = 0;
	for (const file of files) {
		const outcome = await importFile(session, file, plan);
		tell(session, {
			file,
			outcome,
			plan,
			reporter: options.reporter.length > 0
		});
		if (outcome.code > code) code = outcome.code;
	}
	return code;
}
function draftAll(session, files, options) {
	const other = files.find(({ format }) => format !== "table");
	if (other !== void 0) return refuse(session, [noTable(other)]);
	return files.map((file) => draftMapping(session, file, options)).find((code) => code !== 0) ?? 0;
}
function noTable({ path, format }) {
	return refusal({
		rule: "import-no-table",
		severity: "error",
		message: `a mapping is drafted of a table: this is ${require_subject_of.formatForms[format].words}`,
		place: { file: path },
		remedy: "leave --guess out: the file is read without a mapping"
	});
}
/** Tables of the user's own have one; what is of a known form needs none. */
function mappingsFor({ world }, files, path) {
	const table = files.find(({ format }) => format === "table");
	if (path === void 0) return table === void 0 ? [] : needsMapping(table, world.callerFolder);
	const read = readMapping(world, path);
	if ("code" in read) return read;
	const several = read.mappings.length > 1;
	const text = files.find(({ format, container }) => format === "table" && container === "csv");
	return several && text !== void 0 ? severalTables(path) : read.mappings;
}
function needsMapping({ path }, folder) {
	const called = require_place_text.fileText(path, folder);
	return refusal({
		rule: "import-no-mapping",
		severity: "error",
		message: "what the columns of this table mean is not said",
		place: { file: path },
		expected: "a mapping file, or a format whose headings are known",
		remedy: `draft one: brief import ${called} --guess; then: brief import ${called} --mapping FILE`
	});
}
function severalTables(path) {
	return refusal({
		rule: "import-several-mappings",
		severity: "error",
		message: "the mapping file is of several tables, and a CSV file is one",
		place: { file: path },
		remedy: "write a file for each, and import each table with its own"
	});
}
function refusal(finding) {
	return {
		findings: [finding],
		code: 2
	};
}
function refuse({ report }, refusals) {
	report.findings(refusals.flatMap(({ findings }) => findings));
	return refusals.some(({ code }) => code === 2) ? 2 : 1;
}
function sourceGiven(options) {
	const { source: id, title, publisher, published, series } = options;
	return {
		...id === void 0 ? {} : { id },
		...title === void 0 ? {} : { title },
		...publisher === void 0 ? {} : { publisher },
		...published === void 0 ? {} : { published },
		...series === void 0 ? {} : { series }
	};
}
function tell({ world, report }, { file, outcome, plan, reporter }) {
	const { account, findings } = outcome;
	report.findings(reporter || account === void 0 ? findings : account.faults);
	if (account === void 0) return;
	const folder = world.callerFolder;
	if (report.structured) {
		report.result(JSON.stringify(asCalled(account.report, file, folder)));
		return;
	}
	for (const line of importText({
		...account,
		report: asCalled(account.report, file, folder)
	}, folder)) report.result(line);
	for (const line of closing(outcome, plan, folder)) report.result(line);
}
function closing({ account }, plan, folder) {
	if (account !== void 0 && account.faults.length > 0) return ["nothing was written"];
	if (plan.dryRun || plan.folder === void 0) return ["dry run: nothing was written"];
	if (account?.changes === 0) return ["nothing new: the dataset is as it was"];
	return [`next: brief check ${(0, node_path.relative)(folder, plan.folder) || "."}`];
}
/** Files by the path that the caller would type, not by their bare names. */
function asCalled(report, { path }, folder) {
	const file = require_place_text.fileText(path, folder);
	const called = (name) => require_place_text.fileText((0, node_path.resolve)((0, node_path.dirname)(path), name), folder);
	const place = (one) => one.file === void 0 ? one : {
		...one,
		file: called(one.file)
	};
	const { records, warnings } = report;
	return {
		...report,
		file,
		records: {
			...records,
			rejected: records.rejected.map((one) => ({
				...one,
				place: place(one.place)
			}))
		},
		warnings: warnings.map((one) => ({
			...one,
			first: place(one.first)
		}))
	};
}
exports.runImport = runImport;
