const require_kept_code = require("./kept-code-C0cZi0dN.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_world = require("./world-CHlqNqXv.js");
const require_config = require("./config-D5HCvckG.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_or_none = require("./or-none-BJcMe29L.js");
const require_own_definition = require("./own-definition-Cxz4RMBR.js");
const require_sha256 = require("./sha256-BjlosEJc.js");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
// ../../packages/data/src/diff/diff-datasets.ts
/** `applyChanges(diffDatasets(a, b), a)` holds the rows of b in their order; nothing for equal ones. */
function diffDatasets(older, newer) {
	return require_config.tables.flatMap((definition) => {
		const changes = diffTable(definition, require_config.rowsOf(older, definition), require_config.rowsOf(newer, definition));
		return changes === void 0 ? [] : [changes];
	});
}
function diffTable(definition, older, newer) {
	if (older === newer) return void 0;
	const before = byKey$3(definition, older);
	const after = byKey$3(definition, newer);
	const added = [];
	const changed = [];
	let previous;
	for (const [key, row] of after) {
		const known = before.get(key);
		if (known === void 0) added.push({
			key,
			row,
			...previous === void 0 ? {} : { after: previous }
		});
		else if (known !== row) {
			const cells = cellChanges(definition, known, row);
			if (cells.length > 0) changed.push({
				key,
				cells
			});
		}
		previous = key;
	}
	const removed = [...before].filter(([key]) => !after.has(key)).map(([key, row]) => ({
		key,
		row
	}));
	const isReordered = !areKept(before, after);
	if (added.length + removed.length + changed.length === 0 && !isReordered) return void 0;
	const order = isReordered ? { order: [...after.keys()] } : {};
	return {
		table: definition.name,
		added,
		removed,
		changed,
		...order
	};
}
function byKey$3({ keyColumn }, rows) {
	return new Map(rows.map((row) => [String(row[keyColumn]), row]));
}
function cellChanges({ schema }, old, now) {
	return Object.keys(schema.shape).flatMap((column) => {
		const [from, to] = [old[column], now[column]];
		if (areEqualCells(from, to)) return [];
		return [{
			column,
			...from === void 0 ? {} : { old: from },
			...to === void 0 ? {} : { new: to }
		}];
	});
}
/** Cells are texts, numbers or lists of them; the order of a list is printed, so it counts. */
function areEqualCells(a, b) {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && a.every((value, index) => value === b[index]);
}
/** Whether the rows that both tables have stand in the same order. */
function areKept(before, after) {
	const shared = [...after.keys()].filter((key) => before.has(key));
	let index = 0;
	for (const key of before.keys()) {
		if (!after.has(key)) continue;
		if (shared[index] !== key) return false;
		index += 1;
	}
	return true;
}
// ../../packages/data/src/diff/apply-changes.ts
/**
* Rows and their order are those of the newer dataset; places are left as they were.
* @throws BriefError where the changes were not made from this dataset: nothing is applied by half
*/
function applyChanges(changes, older) {
	const rows = Object.fromEntries(changes.map((change) => {
		const definition = require_config.tables.find(({ name }) => name === change.table);
		if (definition === void 0) throw misfit$1(change.table, "no such table");
		return [definition.rows, applyTable(change, definition, require_config.rowsOf(older, definition))];
	}));
	return {
		...older,
		...rows
	};
}
function applyTable(change, { keyColumn }, rows) {
	const kept = new Map(rows.map((row) => [String(row[keyColumn]), row]));
	for (const { key, row } of change.removed) {
		if (!isSameRow(kept.get(key), row)) throw misfit$1(change.table, key);
		kept.delete(key);
	}
	for (const { key, cells } of change.changed) {
		const row = kept.get(key);
		if (!(row !== void 0 && cells.every((c) => areEqualCells(row[c.column], c.old)))) throw misfit$1(change.table, key);
		kept.set(key, withCells(row, cells));
	}
	for (const { key } of change.added) if (kept.has(key)) throw misfit$1(change.table, key);
	return inOrder$5(change, kept);
}
function withCells(row, cells) {
	const emptied = new Set(cells.filter((cell) => !("new" in cell)).map(({ column }) => column));
	const filled = cells.filter((cell) => "new" in cell).map((cell) => [cell.column, cell.new]);
	const rest = Object.entries(row).filter(([column]) => !emptied.has(column));
	return {
		...Object.fromEntries(rest),
		...Object.fromEntries(filled)
	};
}
function inOrder$5(change, kept) {
	const { added, order, table } = change;
	if (order !== void 0) {
		const all = new Map([...kept, ...added.map(({ key, row }) => [key, row])]);
		return order.map((key) => all.get(key) ?? fail$1(table, key));
	}
	const following = /* @__PURE__ */ new Map();
	for (const row of added) following.set(row.after, row);
	const rows = [];
	const addAfter = (key) => {
		for (let next = following.get(key); next !== void 0; next = following.get(next.key)) rows.push(next.row);
	};
	addAfter(void 0);
	for (const [key, row] of kept) {
		rows.push(row);
		addAfter(key);
	}
	if (rows.length !== kept.size + added.length) throw misfit$1(table, added[0]?.key ?? "");
	return rows;
}
function isSameRow(row, other) {
	if (row === void 0) return false;
	return [.../* @__PURE__ */ new Set([...Object.keys(row), ...Object.keys(other)])].every((column) => areEqualCells(row[column], other[column]));
}
function fail$1(table, key) {
	throw misfit$1(table, key);
}
function misfit$1(table, key) {
	return new require_world.BriefError("changes-do-not-fit", `changes of "${table}/${key}" were not made from this dataset`, "apply them to the dataset that they were made from, or compare anew");
}
// ../../packages/data/src/diff/percent-change.ts
/**
* Undefined from zero: there is no share of nothing.
* @example percentChange("140", "150") // "7.1"
*/
function percentChange(old, now) {
	const size = old.replace(/^-/, "");
	const ratio = require_read_dataset.divideDecimals(require_read_dataset.subtractDecimals(now, old), size);
	return ratio === void 0 ? void 0 : require_read_dataset.roundDecimal(require_read_dataset.multiplyDecimals([ratio, "100"]), "0.1");
}
/** Of two shares, 0.463 and 0.432: their difference in percentage points. */
function percentagePoints(old, now) {
	return require_read_dataset.roundDecimal(require_read_dataset.multiplyDecimals([require_read_dataset.subtractDecimals(now, old), "100"]), "0.1");
}
/** `1.50` is `1.5`. */
function isSameNumber(a, b) {
	return require_read_dataset.compareDecimals(a, b) === 0;
}
// ../../packages/data/src/model/change.ts
/** The most important first. `isNews` false: counted, and told after everything else. */
var changeClasses = [
	{
		name: "dropped",
		isNews: true,
		means: "given up since the older edition"
	},
	{
		name: "closed",
		isNews: true,
		means: "closed since the older edition"
	},
	{
		name: "status-changed",
		isNews: true,
		means: "another status"
	},
	{
		name: "new",
		isNews: true,
		means: "proposed, or approved after all of the older edition"
	},
	{
		name: "gone",
		isNews: true,
		means: "no longer listed"
	},
	{
		name: "financing-added",
		isNews: true,
		means: "a further loan, credit or grant"
	},
	{
		name: "financing-gone",
		isNews: true,
		means: "a loan, credit or grant no longer listed"
	},
	{
		name: "financing-changed",
		isNews: true,
		means: "another kind, lender or money of a line"
	},
	{
		name: "amount-restated",
		isNews: true,
		means: "another commitment, by no rule that is known"
	},
	{
		name: "amount-lost",
		isNews: true,
		means: "an amount that the newer edition no longer gives"
	},
	{
		name: "published-changed",
		isNews: true,
		means: "a published fact added, changed or withdrawn"
	},
	{
		name: "confidence-changed",
		isNews: true,
		means: "held for more or for less certain"
	},
	{
		name: "qualifier-changed",
		isNews: true,
		means: "the same value, more or less exact"
	},
	{
		name: "cost-restated",
		isNews: true,
		means: "another cost, by no rule that is known"
	},
	{
		name: "disbursement-moved",
		isNews: true,
		means: "another state of disbursement"
	},
	{
		name: "transaction-corrected",
		isNews: true,
		means: "a movement of money stated otherwise"
	},
	{
		name: "transaction-gone",
		isNews: true,
		means: "a movement of money no longer listed"
	},
	{
		name: "transaction-added",
		isNews: true,
		means: "a further movement of money"
	},
	{
		name: "terms-changed",
		isNews: true,
		means: "budgets, terms or standing of a loan"
	},
	{
		name: "date-moved",
		isNews: true,
		means: "another date"
	},
	{
		name: "date-lost",
		isNews: true,
		means: "a date that the newer edition no longer gives"
	},
	{
		name: "not-compared",
		isNews: true,
		means: "a cell of one edition cannot be read"
	},
	{
		name: "stage-moved",
		isNews: true,
		means: "another stage of preparation"
	},
	{
		name: "uncommitted-amount",
		isNews: true,
		means: "an amount of a project proposed or dropped"
	},
	{
		name: "amount-redefined",
		isNews: true,
		means: "another total by its definition alone"
	},
	{
		name: "allocation-changed",
		isNews: true,
		means: "another split over places or sectors"
	},
	{
		name: "result-changed",
		isNews: true,
		means: "outputs, people reached, measured results"
	},
	{
		name: "rate-changed",
		isNews: true,
		means: "an exchange rate"
	},
	{
		name: "party-changed",
		isNews: true,
		means: "another borrower, agency or funder"
	},
	{
		name: "place-moved",
		isNews: true,
		means: "another place on the map"
	},
	{
		name: "record-added",
		isNews: true,
		means: "an older project, listed only now"
	},
	{
		name: "amount-found",
		isNews: true,
		means: "an amount that the older edition did not give"
	},
	{
		name: "date-found",
		isNews: true,
		means: "a date that the older edition did not give"
	},
	{
		name: "other-value",
		isNews: true,
		means: "a value beside the one that holds"
	},
	{
		name: "source-changed",
		isNews: true,
		means: "a source added, taken away or dated otherwise"
	},
	{
		name: "codes-changed",
		isNews: true,
		means: "an entry of a code table"
	},
	{
		name: "reading-changed",
		isNews: true,
		means: "our own word on what the sources say"
	},
	{
		name: "renamed",
		isNews: true,
		means: "another name"
	},
	{
		name: "unseen",
		isNews: true,
		means: "of a later source than the day, or superseded"
	},
	{
		name: "re-coded",
		isNews: false,
		means: "another word of a code list"
	},
	{
		name: "words-lost",
		isNews: false,
		means: "a text that the newer edition no longer gives"
	},
	{
		name: "words-found",
		isNews: false,
		means: "a text that the older edition did not give"
	},
	{
		name: "reworded",
		isNews: false,
		means: "another wording"
	},
	{
		name: "amount-rounded",
		isNews: false,
		means: "the same amount to the coarser edition's step"
	},
	{
		name: "zero-or-empty",
		isNews: false,
		means: "a zero in one edition, nothing in the other"
	},
	{
		name: "record-keeping",
		isNews: false,
		means: "identifiers, links and marks of a record"
	},
	{
		name: "seen-again",
		isNews: false,
		means: "the same value, stated by a further source"
	},
	{
		name: "re-sourced",
		isNews: false,
		means: "the same value, from another place or source"
	},
	{
		name: "formatting",
		isNews: false,
		means: "case, spacing, order or another form of the same"
	}
];
/** By class, the most important first; a class without changes has no group. */
function groupChanges(changes) {
	const byClass = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const own = byClass.get(change.class);
		if (own === void 0) byClass.set(change.class, [change]);
		else own.push(change);
	}
	return changeClasses.flatMap(({ name, isNews, means }) => {
		const own = byClass.get(name) ?? [];
		if (own.length === 0) return [];
		return [{
			class: name,
			means,
			isNews,
			projects: new Set(own.map(({ id }) => id)).size,
			changes: own
		}];
	});
}
/** Letters and digits alone: two texts that have the same ones say the same. */
function lettersOf(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
// ../../packages/data/src/diff/align-ids.ts
/** A project is the same by its lender's number, a line by project, lender, kind and number. */
function alignIds(older, newer) {
	const projects = match(older.projects, newer.projects, (project) => numberOf(project, lenders));
	const renamed = new Map(projects);
	const lineKey = (line) => {
		return [
			renamed.get(line.project) ?? line.project,
			lenders(line.lender),
			line.kind,
			line.instrumentNo ?? ""
		].join("|");
	};
	for (const [from, to] of match(older.financeLines, newer.financeLines, lineKey)) renamed.set(from, to);
	if (renamed.size === 0) return {
		dataset: older,
		renamed
	};
	return {
		dataset: renameIn(older, renamed),
		renamed
	};
	function lenders(id) {
		return [...newer.organisations, ...older.organisations].find((one) => one.id === id)?.parent ?? id;
	}
}
function numberOf(project, lenders) {
	const { lender, lenderProjectId } = project;
	if (lender === void 0 || lenderProjectId === void 0) return "";
	return `${lenders(lender)}|${lenderProjectId}`;
}
/** Only what one dataset alone has, and only where a key is no other row's: nothing is guessed. */
function match(older, newer, keyOf) {
	const [before, after] = [new Set(older.map(({ id }) => id)), new Set(newer.map(({ id }) => id))];
	const candidates = require_read_dataset.groupRows(newer.filter(({ id }) => !before.has(id)), keyOf);
	return [...require_read_dataset.groupRows(older.filter(({ id }) => !after.has(id)), keyOf)].flatMap(([key, rows]) => {
		const [from, ...moreFrom] = rows;
		const [to, ...moreTo] = candidates.get(key) ?? [];
		const isSure = key !== "" && moreFrom.length === 0 && moreTo.length === 0;
		return from && to && isSure ? [[from.id, to.id]] : [];
	});
}
var naming = /* @__PURE__ */ new Set(["projects", "finance-lines"]);
function renameIn(dataset, renamed) {
	const rename = (value) => {
		if (Array.isArray(value)) return value.map(rename);
		return (typeof value === "string" ? renamed.get(value) : void 0) ?? value;
	};
	const places = new Map(dataset.places);
	const rows = require_config.tables.map((definition) => {
		const columns = definition.references.filter((reference) => reference.tables.some((name) => naming.has(name))).map(({ column }) => column);
		const all = naming.has(definition.name) ? [...columns, definition.keyColumn] : columns;
		const changed = require_config.rowsOf(dataset, definition).map((row) => {
			const cells = all.filter((column) => column in row && rename(row[column]) !== row[column]);
			if (cells.length === 0) return row;
			return {
				...row,
				...Object.fromEntries(cells.map((column) => [column, rename(row[column])]))
			};
		});
		return [definition.rows, changed];
	});
	for (const [from, to] of renamed) for (const name of naming) {
		const place = places.get(`${name}/${from}`);
		if (place !== void 0) places.set(`${name}/${to}`, place);
	}
	const renamedRows = Object.fromEntries(rows);
	return {
		...dataset,
		...renamedRows,
		places
	};
}
// ../../packages/data/src/diff/facts.ts
function factsOf$2(dataset) {
	const byTable = /* @__PURE__ */ new Map();
	const rowsById = (definition) => {
		const known = byTable.get(definition.name);
		if (known !== void 0) return known;
		const rows = new Map(require_config.rowsOf(dataset, definition).map((row) => [String(row[definition.keyColumn]), row]));
		byTable.set(definition.name, rows);
		return rows;
	};
	return {
		...require_read_dataset.indexOf(dataset),
		dataset,
		find: (names, id) => {
			for (const name of names) {
				const definition = tableNamed(name);
				const row = rowsById(definition).get(id);
				if (row !== void 0) return {
					definition,
					row
				};
			}
		}
	};
}
var definitions$2 = new Map(require_config.tables.map((definition) => [definition.name, definition]));
function tableNamed(name) {
	const definition = definitions$2.get(name);
	if (definition === void 0) throw new Error(`no table "${name}"`);
	return definition;
}
/** The columns by which a row hangs on another one, the nearest first. */
var ownerColumns$1 = [
	"financeLine",
	"subject",
	"project",
	"result",
	"indicator"
];
/** The project or line that a row belongs to, up the rows that it hangs on; none of code tables and sources. */
function ownerOf(facts, definition, row) {
	for (const column of ownerColumns$1) {
		const reference = definition.references.find((one) => one.column === column);
		const [id] = require_config.cellValues(row, column);
		if (reference === void 0 || id === void 0) continue;
		const found = facts.find(reference.tables, id);
		if (found === void 0) continue;
		const { name } = found.definition;
		if (name === "projects" || name === "finance-lines") return {
			table: name,
			id
		};
		return ownerOf(facts, found.definition, found.row);
	}
}
function projectOf$2(facts, owner) {
	if (owner === void 0) return void 0;
	if (owner.table === "projects") return facts.projects.get(owner.id);
	return facts.projects.get(facts.lines.get(owner.id)?.project ?? "");
}
// ../../packages/data/src/diff/describe.ts
/** A project or finance line, as the newer facts name it or else the older. */
function nameSubject(owner, newer, older) {
	const project = projectOf$2(newer, owner) ?? projectOf$2(older, owner);
	const base = {
		id: project?.key ?? owner.id,
		name: project?.shortEn ?? owner.id,
		subject: owner
	};
	const line = newer.lines.get(owner.id) ?? older.lines.get(owner.id);
	if (line === void 0 || owner.table !== "finance-lines") return base;
	const number = line.instrumentNo === void 0 ? [] : [line.instrumentNo];
	return {
		...base,
		part: [line.kind, ...number].join(" ")
	};
}
var nameColumns = [
	"shortEn",
	"nameEn",
	"title",
	"labelEn",
	"glossEn",
	"fieldEn",
	"name"
];
/** Any row: by the project that it belongs to, else by itself. */
function nameRow$1(definition, row, newer, older) {
	const id = String(row[definition.keyColumn]);
	const owner = definition.name === "projects" || definition.name === "finance-lines" ? {
		table: definition.name,
		id
	} : ownerOf(newer, definition, row) ?? ownerOf(older, definition, row);
	if (owner !== void 0) return nameSubject(owner, newer, older);
	const [name = id] = nameColumns.flatMap((column) => require_config.cellValues(row, column));
	return {
		id,
		name,
		subject: {
			table: definition.name,
			id
		}
	};
}
function sideOfRow(facts, definition, row, { value, column }) {
	const ref = {
		table: definition.name,
		id: String(row[definition.keyColumn])
	};
	return {
		...value === "" ? {} : { value },
		place: require_read_dataset.placeOf(facts.dataset, ref, column),
		rows: [ref],
		sources: citationsOf(row)
	};
}
function citationsOf(row) {
	const [locator] = require_config.cellValues(row, "locator");
	return [...require_config.cellValues(row, "source"), ...require_config.cellValues(row, "sources")].map((id) => locator === void 0 ? { id } : {
		id,
		locator
	});
}
// ../../packages/data/src/diff/held-value.ts
function heldValue(facts, subject, field) {
	const { dataset } = facts;
	if (isQuantityField(field)) {
		const { value, unit, qualifier, rows, sources, unverified, doubtful } = require_read_dataset.currentValue(dataset, subject, field);
		const marks = [...unverified ? ["unverified"] : [], ...doubtful ? ["doubtful"] : []];
		return {
			value,
			...require_config.assertionFields[field] === "money" ? { unit } : {},
			qualifier,
			marks: marks.join(", "),
			rows,
			sources
		};
	}
	if (isTextField(field)) {
		const text = require_read_dataset.currentText(dataset, subject, field);
		if (text.value !== void 0) return {
			marks: "",
			...text
		};
	}
	return recordedText(facts, subject, field);
}
/** Names are often recorded only, to show how the editions differ: the newest of them is the one to compare. */
function recordedText(facts, subject, field) {
	const stated = facts.assertionsOf(subject).filter((one) => one.field === field && one.value !== void 0);
	const rank = (one) => require_read_dataset.dateOrder(require_read_dataset.assertionDate(facts.dataset, one));
	const newest = stated.reduce((best, one) => best === void 0 || rank(one) > rank(best) ? one : best, void 0);
	if (newest === void 0) return {
		value: void 0,
		marks: "",
		rows: [],
		sources: []
	};
	const asWritten = newest.asWritten === void 0 ? {} : { asWritten: newest.asWritten };
	const rows = [{
		table: "assertions",
		id: newest.id
	}];
	return {
		value: newest.value,
		...asWritten,
		marks: "",
		rows,
		sources: [require_read_dataset.citationOf(newest)]
	};
}
/** The source of the newest row that states the value. */
function leadingSource(held) {
	return held.sources[0]?.id;
}
/** Without a value: the row that was emptied, else the subject's own. */
function heldSide(facts, subject, held) {
	const [first] = held.rows;
	const own = facts.lines.has(subject) ? "finance-lines" : "projects";
	const place = first === void 0 ? require_read_dataset.placeOf(facts.dataset, {
		table: own,
		id: subject
	}) : require_read_dataset.placeOf(facts.dataset, first, "value");
	return {
		...held.value === void 0 ? {} : { value: held.value },
		...held.value === void 0 || held.unit === void 0 ? {} : { unit: held.unit },
		place,
		rows: held.rows,
		sources: held.sources
	};
}
function isQuantityField(field) {
	return require_config.assertionFields[field] === "money" || require_config.assertionFields[field] === "date";
}
function isTextField(field) {
	return !isQuantityField(field);
}
// ../../packages/data/src/diff/project-changes.ts
function projectChanges(older, newer) {
	const added = newer.dataset.projects.filter(({ id }) => !older.projects.has(id));
	const gone = older.dataset.projects.filter(({ id }) => !newer.projects.has(id));
	const familyOf = families(older, newer);
	const newest = newestApprovals(older, familyOf);
	return [...added.map((project) => {
		const status = heldValue(newer, project.id, "status").value;
		const approval = heldValue(newer, project.id, "approval").value ?? "";
		const reach = newest.get(familyOf(project)) ?? newest.get("") ?? "";
		return wholeProject(project, status === "proposed" || approval > reach ? "new" : "record-added", {
			newer,
			older
		});
	}), ...gone.map((project) => wholeProject(project, "gone", {
		newer,
		older
	}))];
}
function wholeProject(project, kind, { newer, older }) {
	const facts = kind === "gone" ? older : newer;
	const side = sideOfRow(facts, tableNamed("projects"), project, { value: inWords$1(project, facts) });
	const base = {
		class: kind,
		...nameSubject({
			table: "projects",
			id: project.id
		}, newer, older),
		field: "record"
	};
	return kind === "gone" ? {
		...base,
		old: side
	} : {
		...base,
		new: side
	};
}
/** Status, approval and the amounts of its lines: `active, 2015-12-21, 140000000 USD`. */
function inWords$1({ id }, facts) {
	const amounts = facts.linesOf(id).flatMap((line) => {
		const { value, unit } = heldValue(facts, line.id, "amount");
		return value === void 0 ? [] : [`${value} ${unit ?? ""}`.trim()];
	});
	const total = heldValue(facts, id, "total-commitment");
	const written = total.value === void 0 ? "–" : `${total.value} ${total.unit ?? ""}`.trim();
	const money = amounts.length > 0 ? amounts.join(" + ") : written;
	return [
		heldValue(facts, id, "status").value ?? "–",
		heldValue(facts, id, "approval").value ?? "–",
		money
	].join(", ");
}
/** The group of its lender: a list holds all of a group, so an IDA credit is as new as the group's newest loan. */
function families(older, newer) {
	const organisations = new Map([...older.dataset.organisations, ...newer.dataset.organisations].map((one) => [one.id, one]));
	return ({ lender }) => lender === void 0 ? "" : require_read_dataset.widestOrganisation(organisations, lender);
}
/** Of what is active or closed: how far the older dataset reaches, for each lender and (under "") for all. */
function newestApprovals(facts, familyOf) {
	const newest = /* @__PURE__ */ new Map();
	for (const project of facts.dataset.projects) {
		const { id } = project;
		const status = heldValue(facts, id, "status").value;
		if (status !== "active" && status !== "closed") continue;
		const approval = heldValue(facts, id, "approval").value ?? "";
		for (const key of [familyOf(project), ""]) if (approval > (newest.get(key) ?? "")) newest.set(key, approval);
	}
	return newest;
}
// ../../packages/data/src/diff/table-news.ts
/** Columns that are alike in every table. */
var everywhere = {
	source: "re-sourced",
	sources: "re-sourced",
	locator: "re-sourced",
	supersedes: "re-sourced",
	retrieved: "re-sourced",
	language: "re-coded",
	nameZh: "renamed",
	nameEn: "renamed",
	nameRu: "renamed",
	shortZh: "renamed",
	shortEn: "renamed",
	shortRu: "renamed",
	labelZh: "renamed",
	labelEn: "renamed",
	labelRu: "renamed",
	nameZhSource: "re-sourced",
	aliases: "reworded",
	note: "reworded",
	noteZh: "reworded",
	noteEn: "reworded",
	noteRu: "reworded",
	standingNote: "reworded",
	comment: "reworded",
	asWritten: "re-coded",
	order: "formatting"
};
function classOfColumn(news, column) {
	return news.columns?.[column] ?? everywhere[column] ?? news.changed;
}
/** Columns that do not tell two rows of the same content apart. */
var bookkeeping = new Set(Object.entries(everywhere).flatMap(([column, name]) => name === "re-sourced" ? [column] : []));
function one(name, parts) {
	return {
		added: name,
		gone: name,
		changed: name,
		...parts
	};
}
/** Entries come and go with the facts that name them; what an entry says is another matter. */
function codes(words) {
	const columns = { order: "codes-changed" };
	const both = {
		added: "record-keeping",
		gone: "record-keeping"
	};
	return {
		...one("codes-changed", {
			identity: [],
			words,
			columns
		}),
		...both
	};
}
/** Projects, finance lines and assertions have rules of their own beside these. */
var tableNews = {
	sources: {
		...one("source-changed", {
			identity: [],
			words: ["title", "published"]
		}),
		columns: {
			title: "reworded",
			publisher: "reworded",
			publisherZh: "reworded",
			publisherRu: "reworded",
			kind: "re-coded",
			series: "source-changed",
			sha256: "record-keeping",
			url: "record-keeping",
			heldAt: "record-keeping",
			licence: "record-keeping"
		}
	},
	organisations: codes([
		"nameEn",
		"type",
		"parent"
	]),
	regions: codes([
		"nameZh",
		"level",
		"parent"
	]),
	sectors: codes([
		"nameEn",
		"vocabulary",
		"dacCodes"
	]),
	periods: codes([
		"labelEn",
		"start",
		"end"
	]),
	projects: {
		...one("codes-changed", {
			identity: [],
			words: []
		}),
		columns: {
			key: "re-coded",
			lenderProjectId: "re-coded",
			sectorAsWritten: "re-coded",
			confidence: "confidence-changed",
			doubtZh: "confidence-changed",
			doubtEn: "confidence-changed",
			doubtRu: "confidence-changed",
			provinces: "allocation-changed",
			relatedTo: "reading-changed",
			lender: "financing-changed"
		}
	},
	"finance-lines": {
		added: "financing-added",
		gone: "financing-gone",
		changed: "financing-changed",
		columns: {
			stage: "status-changed",
			instrumentNo: "re-coded",
			financeType: "re-coded"
		},
		identity: [],
		words: [
			"kind",
			"stage",
			"instrumentNo",
			"currency"
		]
	},
	transactions: {
		added: "transaction-added",
		gone: "transaction-gone",
		changed: "transaction-corrected",
		columns: {
			ref: "re-coded",
			description: "reworded",
			humanitarian: "re-coded",
			channel: "re-coded",
			flowType: "re-coded",
			financeType: "re-coded",
			aidTypes: "re-coded",
			tiedStatus: "re-coded"
		},
		identity: [
			"type",
			"date",
			"value",
			"currency",
			"ref"
		],
		words: [
			"type",
			"date",
			"value",
			"currency"
		]
	},
	allocations: {
		...one("allocation-changed", {
			identity: ["dimension", "target"],
			words: [
				"dimension",
				"target",
				"sharePercent",
				"basis"
			]
		}),
		columns: { order: "allocation-changed" }
	},
	outputs: {
		...one("result-changed", {
			identity: [
				"whatEn",
				"unit",
				"basis",
				"asOf"
			],
			words: [
				"whatEn",
				"value",
				"unit",
				"basis"
			]
		}),
		columns: { whatRu: "reworded" }
	},
	beneficiaries: one("result-changed", {
		identity: [
			"unit",
			"basis",
			"asOf"
		],
		words: [
			"value",
			"unit",
			"basis"
		]
	}),
	aggregates: {
		...one("published-changed", {
			identity: [],
			words: [
				"glossEn",
				"value",
				"unit"
			]
		}),
		columns: {
			wordingZh: "reworded",
			glossEn: "reworded",
			glossRu: "reworded",
			sectorAsWritten: "re-coded"
		}
	},
	"fx-rates": one("rate-changed", {
		identity: [
			"base",
			"quote",
			"date",
			"kind"
		],
		words: [
			"base",
			"quote",
			"date",
			"rate",
			"kind"
		]
	}),
	conflicts: {
		...one("reading-changed", {
			identity: ["field"],
			words: ["fieldEn", "commentEn"]
		}),
		columns: {
			fieldZh: "reworded",
			fieldEn: "reworded",
			fieldRu: "reworded",
			commentZh: "reworded",
			commentEn: "reworded",
			commentRu: "reworded"
		}
	},
	matches: one("reading-changed", {
		identity: ["aggregate"],
		words: ["aggregate", "strength"]
	}),
	budgets: one("terms-changed", {
		identity: [
			"kind",
			"start",
			"end"
		],
		words: [
			"kind",
			"start",
			"end",
			"value",
			"currency"
		]
	}),
	"loan-terms": one("terms-changed", {
		identity: [],
		words: [
			"rate1",
			"repaymentType",
			"repaymentFirstDate",
			"repaymentFinalDate"
		]
	}),
	"loan-statuses": one("terms-changed", {
		identity: ["year", "currency"],
		words: [
			"year",
			"principalOutstanding",
			"principalArrears",
			"currency"
		]
	}),
	"iati-lines": one("record-keeping", {
		identity: [],
		words: ["identifier", "version"]
	}),
	parties: {
		...one("party-changed", {
			identity: [
				"role",
				"ref",
				"name"
			],
			words: [
				"role",
				"name",
				"ref"
			]
		}),
		columns: {
			type: "re-coded",
			activityId: "record-keeping",
			crsChannelCode: "re-coded"
		},
		likeness: ["role"]
	},
	identifiers: one("record-keeping", {
		identity: ["type", "value"],
		words: ["value", "type"]
	}),
	links: one("record-keeping", {
		identity: ["kind", "target"],
		words: ["title", "target"]
	}),
	locations: {
		...one("place-moved", {
			identity: ["ref", "name"],
			words: [
				"name",
				"latitude",
				"longitude"
			]
		}),
		columns: {
			name: "renamed",
			ref: "re-coded"
		}
	},
	markers: one("record-keeping", {
		identity: ["vocabulary", "code"],
		words: [
			"name",
			"code",
			"significance"
		]
	}),
	results: one("result-changed", {
		identity: ["type", "title"],
		words: ["title", "type"]
	}),
	indicators: one("result-changed", {
		identity: ["title"],
		words: ["title", "measure"]
	}),
	measurements: one("result-changed", {
		identity: [
			"kind",
			"period",
			"start",
			"end",
			"year"
		],
		words: [
			"kind",
			"end",
			"year",
			"value"
		]
	}),
	texts: {
		added: "words-found",
		gone: "words-lost",
		changed: "reworded",
		identity: [
			"kind",
			"type",
			"language"
		],
		words: ["text"]
	}
};
/** The column that parts a table into kinds: a borrower and an agency are two matters. */
var kindColumns = {
	parties: "role",
	allocations: "dimension",
	texts: "kind",
	links: "kind"
};
/** `parties borrower`; the table's name alone where it has one kind of rows. */
function kindOfRow(table, row) {
	const column = kindColumns[table];
	return column === void 0 ? table : `${table} ${row[column]}`;
}
// ../../packages/data/src/import/wb/amount-steps.ts
var steps = [
	"100000",
	"10000",
	"1000",
	"100",
	"10"
];
/** A few round amounts are just round amounts. */
var leastValues = 20;
function amountSteps({ projects }) {
	const step = (field) => {
		const values = new Set(projects.flatMap(({ amounts }) => amounts[field]?.value ?? []));
		if (values.size < leastValues) return "1";
		const all = [...values];
		return steps.find((one) => all.every((v) => require_read_dataset.compareDecimals(require_read_dataset.roundDecimal(v, one), v) === 0)) ?? "1";
	};
	const [total = "1", ibrd = "1", ida = "1", grant = "1", cost = "1"] = require_subject_of.amountFields.map(step);
	return {
		total,
		ibrd,
		ida,
		grant,
		cost
	};
}
/** Half of the coarser step; nothing where both are in dollars. */
function roundingTolerance(older, newer) {
	const coarser = require_read_dataset.compareDecimals(older, newer) > 0 ? older : newer;
	return coarser === "1" ? "0" : require_read_dataset.multiplyDecimals([coarser, "0.5"]);
}
var roundStep = "100000";
var roundShare = "0.001";
/** One of the two is the other in tenths of a million: 289.26 and 289.3. Less than a thousandth is no news. */
function isRoundOf(a, b) {
	const isRound = [a, b].some((value) => require_read_dataset.compareDecimals(require_read_dataset.roundDecimal(value, roundStep), value) === 0);
	const difference = require_read_dataset.subtractDecimals(a, b).replace(/^-/, "");
	return isRound && require_read_dataset.compareDecimals(difference, require_read_dataset.multiplyDecimals([roundStep, "0.5"])) <= 0 && require_read_dataset.compareDecimals(difference, require_read_dataset.multiplyDecimals([a.replace(/^-/, ""), roundShare])) <= 0;
}
// ../../packages/data/src/import/wb/total-definition.ts
var definitions$1 = ["ibrd + ida", "ibrd + ida + grant"];
/** A definition holds for nearly all that tell; the rest are told one by one as what they are. */
var mostly = .9;
/** Lists that went through single precision are off by some dollars in a hundred million. */
var singlePrecision = "0.0000001";
function definedTotal({ projects }) {
	const telling = projects.filter(({ amounts }) => amounts.total !== void 0 && isFilled(amounts.grant?.value));
	for (const definition of definitions$1) {
		const fits = telling.filter((project) => fitsDefinition(project, definition)).length;
		if (fits > 0 && fits >= telling.length * mostly) return {
			definition,
			telling: telling.length,
			fits
		};
	}
	return {
		definition: "unknown",
		telling: telling.length,
		fits: 0
	};
}
function fitsDefinition(project, definition) {
	const total = project.amounts.total?.value;
	const sum = totalBy(project, definition);
	return total !== void 0 && sum !== void 0 && areAlike(total, sum);
}
/** The total that a project would have by a definition: the sum of its parts, an empty one adding nothing. */
function totalBy({ amounts }, definition) {
	if (definition === "unknown") return void 0;
	return require_read_dataset.addDecimals((definition === "ibrd + ida" ? ["ibrd", "ida"] : [
		"ibrd",
		"ida",
		"grant"
	]).map((part) => amounts[part]?.value ?? "0"));
}
/** Equal to the tolerance, and but for what single precision loses besides. */
function areAlike(a, b, tolerance = "0") {
	const noise = require_read_dataset.multiplyDecimals([size(a), singlePrecision]);
	return require_read_dataset.compareDecimals(size(require_read_dataset.subtractDecimals(a, b)), require_read_dataset.addDecimals([tolerance, noise])) <= 0;
}
function isFilled(value) {
	return value !== void 0 && require_read_dataset.compareDecimals(value, "0") !== 0;
}
function size(value) {
	return value.replace(/^-/, "");
}
// ../../packages/data/src/import/wb/compare-amounts.ts
function compareAmounts(pair, older, newer) {
	return require_subject_of.amountFields.flatMap((field) => {
		const [from, to] = [pair.older.amounts[field], pair.newer.amounts[field]];
		const tolerance = roundingTolerance(older.steps[field], newer.steps[field]);
		const plain = compareAmount(field, from, to, tolerance);
		if (plain === void 0) return [];
		const found = field === "total" && plain.class === "amount-restated" ? byDefinition(pair, older.total, newer.total, tolerance) : plain;
		return [{
			...found,
			class: classFor(pair, found)
		}];
	});
}
var ofCommitments$1 = [
	"amount-restated",
	"amount-lost",
	"amount-found"
];
/** What is proposed or was dropped is no commitment, and a cost is none either. */
function classFor({ newer }, found) {
	if ((newer.isDropped || newer.status?.code === "proposed") && ofCommitments$1.includes(found.class)) return "uncommitted-amount";
	return found.field === "cost" && found.class === "amount-restated" ? "cost-restated" : found.class;
}
/** One amount by itself: restated, rounded, lost, found, or nothing on both sides. */
function compareAmount(field, from, to, tolerance) {
	const [old, now] = [from?.value, to?.value];
	if (old === now) return from?.written === to?.written ? void 0 : {
		class: "formatting",
		field
	};
	if (isNothing(old) && isNothing(now)) return {
		class: "zero-or-empty",
		field
	};
	const isZeroUnknown = field === "cost";
	if (now === void 0) return {
		class: "amount-lost",
		field
	};
	if (isZeroUnknown && isNothing(now)) return {
		class: "amount-lost",
		field,
		note: "written as 0"
	};
	if (old === void 0 || isZeroUnknown && isNothing(old)) return {
		class: "amount-found",
		field
	};
	return {
		class: !isNothing(old) && !isNothing(now) && (areAlike(old, now, tolerance) || isRoundOf(old, now)) ? "amount-rounded" : "amount-restated",
		field
	};
}
/** The newer total by the older definition: what still differs is no matter of definition. */
function byDefinition({ older, newer }, from, to, tolerance) {
	const field = "total";
	const old = older.amounts.total?.value ?? "0";
	const now = newer.amounts.total?.value ?? "0";
	if (from.definition === to.definition) return {
		class: "amount-restated",
		field
	};
	const comparable = totalBy(newer, from.definition);
	if (comparable === void 0 || to.definition === "unknown") return {
		class: "amount-restated",
		field,
		note: "the definition of one total is not known"
	};
	if (!fitsDefinition(newer, to.definition)) return {
		class: "amount-restated",
		field,
		note: "its parts do not add up to it"
	};
	const moved = require_read_dataset.subtractDecimals(now, comparable);
	if (areAlike(old, comparable, tolerance) && !areAlike(now, comparable)) return {
		class: "amount-redefined",
		field,
		note: `${moved} of it by the definition`
	};
	if (areAlike(now, comparable)) return {
		class: "amount-restated",
		field
	};
	return {
		class: "amount-restated",
		field,
		note: `by the older definition ${comparable}; ${moved} of it by the definition`
	};
}
function isNothing(value) {
	return value === void 0 || require_read_dataset.compareDecimals(value, "0") === 0;
}
// ../../packages/data/src/diff/stated-amounts.ts
/** Loans stand where a World Bank list has IBRD, credits where it has IDA; other kinds are no part of a total. */
var partOfKind = {
	loan: "ibrd",
	credit: "ida",
	grant: "grant"
};
function amountFieldOf(facts, { subject, field }) {
	if (field === "total-commitment") return "total";
	if (field === "total-cost") return "cost";
	if (field !== "amount") return void 0;
	return partOfKind[facts.lines.get(subject)?.kind ?? ""];
}
/** Each edition is worked out once, when it is first asked for. */
function statedEditions(facts) {
	const bySource = require_read_dataset.groupRows(facts.dataset.assertions.filter((one) => one.value !== void 0), ({ source }) => source);
	const known = /* @__PURE__ */ new Map();
	return (source) => {
		const edition = known.get(source) ?? toEdition(facts, bySource.get(source) ?? []);
		known.set(source, edition);
		return edition;
	};
}
function toEdition(facts, stated) {
	const partsOf = /* @__PURE__ */ new Map();
	for (const one of stated) {
		const field = amountFieldOf(facts, one);
		if (field === void 0 || one.value === void 0) continue;
		const project = facts.lines.get(one.subject)?.project ?? one.subject;
		const amounts = partsOf.get(project)?.amounts ?? {};
		const before = amounts[field]?.value ?? "0";
		partsOf.set(project, { amounts: {
			...amounts,
			[field]: { value: require_read_dataset.addDecimals([before, one.value]) }
		} });
	}
	const projects = [...partsOf.values()].map(({ amounts }) => ({ amounts: withTotal(amounts) }));
	return {
		total: definedTotal({ projects }),
		steps: amountSteps({ projects }),
		partsOf
	};
}
/** An edition that leaves the total of a grant out has none for it: its totals are of loans and credits. */
function withTotal(amounts) {
	const { total, grant, ibrd, ida } = amounts;
	return total === void 0 && grant !== void 0 && ibrd === void 0 && ida === void 0 ? {
		...amounts,
		total: { value: "0" }
	} : amounts;
}
// ../../packages/data/src/diff/value-change.ts
function valueChange(compared, sides) {
	const { field, old, new: now } = compared;
	const type = require_config.assertionFields[field];
	if (type === "money") return moneyChange(compared, sides);
	if (type === "date") return dateChange(old, now) ?? moreOrLess(old, now);
	return field === "status" ? statusChange(old, now) : textChange(field, old, now);
}
function statusChange(old, now) {
	if (old.value === now.value) {
		if (old.asWritten === now.asWritten) return void 0;
		return { class: now.value === "unknown" ? "status-changed" : "formatting" };
	}
	if (now.value === void 0) return {
		class: "status-changed",
		note: "no longer given"
	};
	if (old.value === void 0) return {
		class: "status-changed",
		note: "first given"
	};
	if (now.value === "dropped" || now.value === "cancelled") return { class: "dropped" };
	return { class: now.value === "closed" ? "closed" : "status-changed" };
}
var disbursements$2 = ["disbursed", "undisbursed"];
function moneyChange(compared, sides) {
	const { field, old, new: now } = compared;
	if (old.value === now.value && old.unit === now.unit) return moreOrLess(old, now);
	const found = amountChange(compared, sides);
	if (found === void 0) return void 0;
	if (!ofCommitments.includes(found.class)) return found;
	if (disbursements$2.includes(field)) return {
		...found,
		class: "disbursement-moved"
	};
	if (isUncommitted$1(sides.newer, compared.subject)) return {
		...found,
		class: "uncommitted-amount"
	};
	return field === "total-cost" && found.class === "amount-restated" ? {
		...found,
		class: "cost-restated"
	} : found;
}
var ofCommitments = [
	"amount-restated",
	"amount-lost",
	"amount-found"
];
function amountChange(compared, sides) {
	const { old, new: now } = compared;
	if (old.value !== void 0 && now.value !== void 0 && old.unit !== now.unit) return {
		class: "amount-restated",
		note: "in other money"
	};
	const column = amountFieldOf(sides.newer, compared) ?? "ibrd";
	const [from, to] = editionsOf(compared, sides);
	const tolerance = from && to ? roundingTolerance(from.steps[column], to.steps[column]) : "0";
	const found = compareAmount(column, written$1(old.value), written$1(now.value), tolerance);
	if (found === void 0 || found.class === "formatting") return found;
	const isOneSource = leadingSource(old) === leadingSource(now);
	if (found.class === "amount-rounded" && isOneSource) return { class: "amount-restated" };
	const { field: _, ...plain } = found;
	if (column !== "total" || now.value === void 0 || !from || !to) return plain;
	if (found.class !== "amount-restated" && found.class !== "amount-found") return plain;
	const { field: __, ...defined } = byDefinition({
		older: partsOf$1(compared, old, from),
		newer: partsOf$1(compared, now, to)
	}, from.total, to.total, tolerance);
	return old.value !== void 0 || defined.class === "amount-redefined" ? defined : plain;
}
/** Only two sources can differ in what they mean by a total, or in how they round. */
function editionsOf({ subject, old, new: now }, { older, newer, olderEdition, newerEdition }) {
	const from = leadingSource(old) ?? editionOf(older, subject);
	const to = leadingSource(now) ?? editionOf(newer, subject);
	if (from === void 0 || to === void 0 || from === to) return [];
	return [olderEdition(from), newerEdition(to)];
}
/** Where a source gives no value, it is the edition that gives the project its status. */
function editionOf(facts, subject) {
	return leadingSource(heldValue(facts, facts.lines.get(subject)?.project ?? subject, "status"));
}
function partsOf$1({ subject }, held, edition) {
	const amounts = edition.partsOf.get(subject)?.amounts ?? {};
	return held.value === void 0 ? { amounts } : { amounts: {
		...amounts,
		total: { value: held.value }
	} };
}
function written$1(value) {
	return value === void 0 ? void 0 : {
		value,
		written: value
	};
}
/** What is proposed or was dropped is no commitment. */
function isUncommitted$1(facts, subject) {
	const line = facts.lines.get(subject);
	const word = line === void 0 ? heldValue(facts, subject, "status").value : line.stage;
	return word === "proposed" || word === "dropped" || word === "cancelled";
}
function dateChange(old, now) {
	const [from, to] = [old.value, now.value];
	if (from === to) return void 0;
	if (from === void 0) return { class: "date-found" };
	if (to === void 0) return { class: "date-lost" };
	const [before, after] = [require_config.dateSpan(from), require_config.dateSpan(to)];
	return before.first <= after.first && after.last <= before.last ? {
		class: "date-moved",
		note: "stated more exactly"
	} : { class: "date-moved" };
}
/** The same value: said to be more or less exact, or to be more or less certain. */
function moreOrLess(old, now) {
	if (old.value === void 0) return void 0;
	if (old.marks !== now.marks) return {
		class: "confidence-changed",
		note: `${old.marks || "certain"} → ${now.marks || "certain"}`
	};
	if (old.qualifier === now.qualifier) return void 0;
	return {
		class: "qualifier-changed",
		note: `${old.qualifier} → ${now.qualifier}`
	};
}
var codedFields = [
	"instrument",
	"financing-type",
	"environmental-category",
	"environmental-risk"
];
function textChange(field, old, now) {
	const found = wordsChange(old.value, now.value);
	if (found !== "reworded") return found && { class: found };
	if (field === "name") return { class: "renamed" };
	if (field === "preparation-stage") return { class: "stage-moved" };
	return { class: codedFields.includes(field) ? "re-coded" : "reworded" };
}
/** Two texts: found, lost, formatted or worded otherwise. */
function wordsChange(old, now) {
	if (old === now) return void 0;
	if (old === void 0) return "words-found";
	if (now === void 0) return "words-lost";
	return lettersOf(old) === lettersOf(now) ? "formatting" : "reworded";
}
/** `1.50` and `1.5` are one number. */
function areEqualNumbers(a, b) {
	const isNumber = (text) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
	return isNumber(a) && isNumber(b) && isSameNumber(a, b);
}
// ../../packages/data/src/diff/row-changes.ts
function rowChanges(changes, context) {
	const definition = tableNamed(changes.table);
	const news = tableNews[changes.table];
	const order = changes.order === void 0 ? [] : [orderChange(definition, context.newer)];
	if (news === void 0) return order;
	const told = (row) => context.isToldWithProject(definition, row);
	const paired = pairRows(definition, news, {
		added: changes.added.map(({ row }) => row).filter((row) => !told(row)),
		removed: changes.removed.map(({ row }) => row).filter((row) => !told(row))
	}, context);
	const pairs = [...editedRows(changes, context), ...paired.pairs];
	const table = {
		definition,
		news
	};
	return [
		...pairs.filter(({ now }) => !told(now)).flatMap((pair) => pairChanges(table, pair, context)),
		...paired.added.map((row) => wholeChange(table, { now: row }, context)),
		...paired.removed.map((row) => wholeChange(table, { old: row }, context)),
		...order
	];
}
function editedRows({ table, changed }, { older, newer }) {
	return changed.flatMap(({ key }) => {
		const [old, now] = [older.find([table], key)?.row, newer.find([table], key)?.row];
		return old === void 0 || now === void 0 ? [] : [{
			old,
			now
		}];
	});
}
/** A row that supersedes another, or that says the same thing of the same subject under another id, is its change. */
function pairRows(definition, news, { added, removed }, context) {
	const { older, newer } = context;
	const free = new Map(removed.map((row) => [String(row["id"]), row]));
	const take = (id) => {
		const row = id === void 0 ? void 0 : free.get(id);
		if (id !== void 0) free.delete(id);
		return row;
	};
	const byThing = require_read_dataset.groupRows(removed, (row) => thingOf(older, definition, news, row));
	const pairs = [];
	const rest = {
		added: added.filter((now) => {
			const superseded = require_config.cellValues(now, "supersedes").find((id) => free.has(id));
			const alike = (byThing.get(thingOf(newer, definition, news, now)) ?? []).find((row) => news.identity.length > 0 && free.has(String(row["id"])));
			const old = take(superseded) ?? take(alike && String(alike["id"]));
			if (old !== void 0) pairs.push({
				old,
				now
			});
			return old === void 0;
		}),
		removed: [...free.values()]
	};
	const alike = news.likeness === void 0 ? void 0 : likePairs(rest, definition, news, context);
	return alike === void 0 ? {
		pairs,
		...rest
	} : {
		...alike,
		pairs: [...pairs, ...alike.pairs]
	};
}
/** One left over of a kind on each side. */
function likePairs({ added, removed }, definition, news, { older, newer }) {
	const like = {
		...news,
		identity: news.likeness ?? []
	};
	const before = require_read_dataset.groupRows(removed, (row) => thingOf(older, definition, like, row));
	const pairs = [...require_read_dataset.groupRows(added, (row) => thingOf(newer, definition, like, row))].flatMap(([key, [now, ...moreNow]]) => {
		const [old, ...moreOld] = before.get(key) ?? [];
		const isOne = moreNow.length + moreOld.length === 0;
		return old !== void 0 && now !== void 0 && isOne ? [{
			old,
			now
		}] : [];
	});
	const paired = new Set(pairs.flatMap(({ old, now }) => [old, now]));
	const isFree = (row) => !paired.has(row);
	return {
		pairs,
		added: added.filter(isFree),
		removed: removed.filter(isFree)
	};
}
function thingOf(facts, definition, news, row) {
	const owner = ownerOf(facts, definition, row);
	const columns = [...news.identity, ...[
		"financeLine",
		"subject",
		"project"
	]];
	return JSON.stringify([owner?.id, ...columns.map((column) => row[column] ?? null)]);
}
function pairChanges(table, { old, now }, context) {
	const { definition, news } = table;
	const columns = Object.keys(definition.schema.shape).filter((column) => column !== definition.keyColumn && !areEqualCells(old[column], now[column]));
	if (columns.length === 0) return [cellChange(table, {
		old,
		now
	}, "id", "formatting", context)];
	const telling = columns.filter((column) => !bookkeeping.has(column));
	if (telling.length === 0) {
		const name = isFurther(old, now) || now["source"] !== old["source"] ? "seen-again" : "re-sourced";
		return [cellChange(table, {
			old,
			now
		}, columns[0] ?? "source", name, context)];
	}
	return telling.map((column) => {
		const name = column === "lender" && isSameFamily(old, now, context) ? "re-coded" : cellClass(news, column, old, now);
		return cellChange(table, {
			old,
			now
		}, column, name, context);
	});
}
/** All sources of before, and a further one. */
function isFurther(old, now) {
	const [before, after] = [require_config.cellValues(old, "sources"), require_config.cellValues(now, "sources")];
	return after.length > before.length && before.every((id) => after.includes(id));
}
/** IBRD, IDA and the group that they belong to. */
function isSameFamily(old, now, { older, newer }) {
	const family = (facts, row) => {
		const lender = String(row["lender"]);
		return facts.find(["organisations"], lender)?.row["parent"] ?? lender;
	};
	return family(older, old) === family(newer, now);
}
function cellClass(news, column, old, now) {
	const [from, to] = [textOf$2(old, column), textOf$2(now, column)];
	const own = classOfColumn(news, column);
	if (from === void 0 || to === void 0) {
		if (own !== "reworded") return own;
		return from === void 0 ? "words-found" : "words-lost";
	}
	if (column === "stage") return stageClass(from, to);
	if (areEqualNumbers(from, to)) return "formatting";
	return !/\d/.test(from) && wordsChange(from, to) === "formatting" ? "formatting" : own;
}
var underWay = [
	"approved",
	"signed",
	"effective"
];
function stageClass(from, stage) {
	if (stage === "dropped" || stage === "cancelled") return "dropped";
	if (stage === "closed") return "closed";
	return underWay.includes(from) && underWay.includes(stage) ? "stage-moved" : "status-changed";
}
function textOf$2(row, column) {
	const values = require_config.cellValues(row, column);
	return values.length === 0 ? void 0 : values.join(" ");
}
function cellChange({ definition }, { old, now }, column, name, { older, newer }) {
	const side = (facts, row) => sideOfRow(facts, definition, row, {
		value: textOf$2(row, column) ?? "",
		column
	});
	return {
		class: name,
		...nameRow$1(definition, now, newer, older),
		field: fieldOf$1(definition, now, column),
		old: side(older, old),
		new: side(newer, now)
	};
}
/** Columns of a project are fields of it; those of other tables are named with the table. */
function fieldOf$1({ name }, row, column) {
	return name === "projects" ? column : `${kindOfRow(name, row)} ${column}`;
}
function wholeChange({ definition, news }, { old, now }, { older, newer }) {
	const row = now ?? old ?? {};
	const words = news.words.flatMap((column) => textOf$2(row, column) ?? []);
	const [name, facts, side] = now === void 0 ? [
		news.gone,
		older,
		"old"
	] : [
		news.added,
		newer,
		"new"
	];
	return {
		class: name,
		...nameRow$1(definition, row, newer, older),
		field: kindOfRow(definition.name, row),
		[side]: sideOfRow(facts, definition, row, { value: [...words, ...amountOfLine(definition, row, facts)].join(", ") })
	};
}
function amountOfLine({ name }, row, facts) {
	if (name !== "finance-lines") return [];
	const { value } = heldValue(facts, String(row["id"]), "amount");
	return value === void 0 ? [] : [value];
}
/** Told once for a table, whatever the number of rows. */
function orderChange(definition, newer) {
	const { name, keyColumn } = definition;
	const [first = {}] = require_config.rowsOf(newer.dataset, definition);
	const { file } = require_read_dataset.placeOf(newer.dataset, {
		table: name,
		id: String(first[keyColumn])
	});
	return {
		class: "formatting",
		id: name,
		name,
		field: "order",
		new: { place: file === void 0 ? {} : { file } },
		note: "the same rows in another order"
	};
}
// ../../packages/data/src/diff/statement-changes.ts
function statementChanges(about, sides) {
	const { older, newer } = sides;
	const { subject, field } = about;
	const old = heldValue(older, subject, field);
	const now = heldValue(newer, subject, field);
	const named = {
		...nameSubject({
			table: newer.lines.has(subject) || older.lines.has(subject) ? "finance-lines" : "projects",
			id: subject
		}, newer, older),
		field
	};
	const found = valueChange({
		...about,
		old,
		new: now
	}, sides);
	const held = found ? [{
		...found,
		...named,
		old: heldSide(older, subject, old),
		new: heldSide(newer, subject, now)
	}] : [];
	const beside = besideChanges(about, sides, {
		old,
		now,
		kept: old.value === now.value ? heldSide(older, subject, old) : heldSide(newer, subject, now),
		isChanged: found !== void 0
	});
	return [...held, ...beside.map((change) => ({
		...change,
		...named
	}))];
}
function besideChanges(about, { older, newer }, holding) {
	const before = statements(older, about);
	const after = statements(newer, about);
	const [from, to] = [sidesOf(older), sidesOf(newer)];
	const { added, removed, renamed } = unmatched(before, after);
	const found = [
		...renamed.map((one) => ({
			class: "formatting",
			new: to(one),
			note: "id of the row"
		})),
		...added.flatMap((one) => addedChange(one, about, holding, to)),
		...removed.flatMap((one) => removedChange(one, holding, from)),
		...[...after.values()].flatMap((one) => {
			const known = before.get(one.id);
			return known === void 0 ? [] : changedChange(known, one, holding, {
				from,
				to
			});
		})
	];
	return found.some((one) => one.class === "seen-again") ? found.filter((one) => one.class !== "re-sourced") : found;
}
/** Two rows that say the same word for word under two ids are one. */
function unmatched(before, after) {
	const old = [...before.values()].filter(({ id }) => !after.has(id));
	const left = require_read_dataset.groupRows(old, contentOf);
	const taken = /* @__PURE__ */ new Set();
	const isTaken = (one) => {
		const same = (left.get(contentOf(one)) ?? []).find((other) => !taken.has(other));
		if (same !== void 0) taken.add(same);
		return same !== void 0;
	};
	const fresh = [...after.values()].filter(({ id }) => !before.has(id));
	const renamed = fresh.filter(isTaken);
	const known = new Set(renamed);
	return {
		renamed,
		added: fresh.filter((one) => !known.has(one)),
		removed: old.filter((one) => !taken.has(one))
	};
}
function contentOf({ id, subject, supersedes, ...content }) {
	return sameText(content);
}
function statements(facts, { subject, field }) {
	const stated = facts.assertionsOf(subject).filter((one) => one.field === field);
	return new Map(stated.map((one) => [one.id, one]));
}
function sidesOf(facts) {
	return (one) => {
		const row = {
			table: "assertions",
			id: one.id
		};
		return {
			...one.value === void 0 ? {} : { value: one.value },
			...one.value === void 0 || one.unit === void 0 ? {} : { unit: one.unit },
			place: require_read_dataset.placeOf(facts.dataset, row, "value"),
			rows: [row],
			sources: [require_read_dataset.citationOf(one)]
		};
	};
}
function says(one, held) {
	return one.value === held.value && (held.unit === void 0 || one.unit === held.unit);
}
function addedChange(one, { field }, { old, now, kept, isChanged }, to) {
	if (one.value === void 0) {
		if (now.value === void 0) return isChanged ? [] : [{
			class: "re-sourced",
			new: to(one)
		}];
		return [{
			class: lossOf$1(field),
			old: kept,
			new: to(one),
			note: lossNote(one)
		}];
	}
	if (!says(one, now)) return [{
		class: "other-value",
		new: to(one),
		note: one.standing
	}];
	return isChanged || old.value === void 0 ? [] : [{
		class: "seen-again",
		new: to(one)
	}];
}
function lossNote({ asWritten }) {
	return `${asWritten === void 0 ? "" : `written as ${asWritten}; `}the earlier value still holds`;
}
function lossOf$1(field) {
	const type = require_config.assertionFields[field];
	if (type === "money") return "amount-lost";
	return type === "date" ? "date-lost" : "words-lost";
}
function removedChange(one, { old, isChanged }, from) {
	if (one.value === void 0) return [{
		class: "re-sourced",
		old: from(one)
	}];
	if (!says(one, old)) return [{
		class: "other-value",
		old: from(one),
		note: "no longer stated"
	}];
	return isChanged ? [] : [{
		class: "re-sourced",
		old: from(one)
	}];
}
var ofTheValue = [
	"value",
	"unit",
	"qualifier",
	"standing",
	"confidence"
];
function changedChange(known, one, { old, now, isChanged }, { from, to }) {
	if (known === one || sameText(known) === sameText(one)) return [];
	const columns = ofTheValue.filter((column) => known[column] !== one[column]);
	const sides = {
		old: from(known),
		new: to(one)
	};
	const note = columns.filter((column) => column !== "value" && column !== "unit").map((column) => `${column} ${known[column]} → ${one[column]}`).join("; ");
	const noted = note === "" ? {} : { note };
	if (columns.length === 0) return [{
		class: "re-sourced",
		...sides,
		note: columnsOf(known, one)
	}];
	if (columns.every((column) => column === "confidence")) return [{
		class: "confidence-changed",
		...sides,
		...noted
	}];
	return isChanged && says(known, old) && says(one, now) ? [] : [{
		class: "other-value",
		...sides,
		...noted
	}];
}
function sameText(one) {
	return JSON.stringify(Object.entries(one).toSorted(([a], [b]) => a < b ? -1 : 1));
}
function columnsOf(known, one) {
	const [before, after] = [new Map(Object.entries(known)), new Map(Object.entries(one))];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((column) => before.get(column) !== after.get(column)).join(", ");
}
// ../../packages/data/src/diff/told-once.ts
/** Fewer may be the work of a hand: they are told one by one. */
var fewest = 10;
/** No loss of a figure is told once: an amount or a date that vanishes is told for each project. */
function toldOnce(found, older, newer) {
	const [before, after] = [kindCounts(older), kindCounts(newer)];
	const uncompared = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
		const [old = 0, now = 0] = [before.get(field), after.get(field)];
		if (now === 0 && old >= fewest && !isDate(field)) return [{
			field,
			missingIn: "newer",
			values: old
		}];
		if (old === 0 && now >= fewest) return [{
			field,
			missingIn: "older",
			values: now
		}];
		return [];
	});
	const skipped = new Set(uncompared.map(({ field }) => field));
	const isWhole = (change) => change.old === void 0 || change.new === void 0;
	const isLeftOut = (change) => skipped.has(change.field) && (isWhole(change) || wordsOnOneSide.has(change.class));
	const left = new Set(found.filter(isLeftOut).map(({ field }) => field));
	return {
		kept: found.filter((change) => !isLeftOut(change)),
		uncompared: uncompared.filter(({ field }) => left.has(field))
	};
}
function isDate(field) {
	return Object.entries(require_config.assertionFields).some(([name, type]) => name === field && type === "date");
}
var wordsOnOneSide = /* @__PURE__ */ new Set([
	"words-found",
	"words-lost",
	"date-found"
]);
/** Tables of words and codes, with the column that parts them: `parties borrower`. */
var tablesOfWords = [
	"parties",
	"allocations",
	"texts",
	"identifiers",
	"links",
	"locations",
	"markers"
];
/** How many rows a dataset has of each kind, by the name of the field that a change of it carries. */
function kindCounts(dataset) {
	const counts = /* @__PURE__ */ new Map();
	const count = (field) => counts.set(field, (counts.get(field) ?? 0) + 1);
	for (const { field, value } of dataset.assertions) {
		const isKind = require_config.assertionFields[field] === "text" || require_config.assertionFields[field] === "date";
		if (value !== void 0 && isKind && field !== "name") count(field);
	}
	for (const name of tablesOfWords) for (const row of require_config.rowsOf(dataset, tableNamed(name))) count(kindOfRow(name, row));
	return counts;
}
// ../../packages/data/src/diff/unsaid.ts
/** @param newer the facts that both editions stand in */
function unsaidChanges(older, newer) {
	const found = [...newer.sources.values()].flatMap((edition) => {
		if (older.sources.has(edition.id)) return [];
		const before = editionBefore$1(older, edition);
		return before === void 0 || !newer.sources.has(before.id) ? [] : [{
			before,
			edition
		}];
	}).map((pair) => unsaidBy(pair, newer));
	return {
		changes: found.flatMap(({ changes }) => changes),
		uncompared: found.flatMap(({ uncompared }) => uncompared)
	};
}
/** The newest earlier one of the same series. */
function editionBefore$1(older, { series, published }) {
	if (series === void 0) return void 0;
	const day = require_read_dataset.dateOrder(published);
	return [...older.sources.values()].filter((one) => one.series === series && require_read_dataset.dateOrder(one.published) < day).toSorted((a, b) => require_read_dataset.dateOrder(a.published) < require_read_dataset.dateOrder(b.published) ? 1 : -1)[0];
}
function unsaidBy({ before, edition }, facts) {
	const bySource = require_read_dataset.groupRows(facts.dataset.assertions, ({ source }) => source);
	const said = bySource.get(before.id) ?? [];
	const says = bySource.get(edition.id) ?? [];
	const saysOf = require_read_dataset.groupRows(says, (one) => projectIdOf(facts, one));
	const keys = new Set(says.map(({ subject, field }) => `${subject} ${field}`));
	const fields = new Set(says.map(({ field }) => field));
	const unsaid = said.filter((one) => one.value !== void 0 && !keys.has(`${one.subject} ${one.field}`));
	const gone = /* @__PURE__ */ new Map();
	const lost = [];
	const missing = /* @__PURE__ */ new Map();
	for (const one of unsaid) {
		const [witness] = saysOf.get(projectIdOf(facts, one)) ?? [];
		if (witness === void 0) gone.set(projectIdOf(facts, one), one);
		else if (fields.has(one.field) || require_config.assertionFields[one.field] === "money") lost.push(lostChange(one, witness, facts));
		else missing.set(one.field, (missing.get(one.field) ?? 0) + 1);
	}
	return {
		changes: [...lost, ...[...gone].map(([id, one]) => goneChange$1(id, one, facts))],
		uncompared: [...missing].map(([field, values]) => ({
			field,
			missingIn: "newer",
			values
		}))
	};
}
function projectIdOf(facts, { subject }) {
	return facts.lines.get(subject)?.project ?? subject;
}
var stillHolds = "the newer edition does not give it; the earlier value still holds";
function lostChange(one, witness, facts) {
	const { subject, field, value = "", unit } = one;
	const table = facts.lines.has(subject) ? "finance-lines" : "projects";
	const side = (statement) => {
		const row = {
			table: "assertions",
			id: statement.id
		};
		return {
			place: require_read_dataset.placeOf(facts.dataset, row),
			rows: [row],
			sources: [require_read_dataset.citationOf(statement)]
		};
	};
	return {
		class: lossOf(one, facts),
		...nameSubject({
			table,
			id: subject
		}, facts, facts),
		field,
		old: {
			value,
			...unit === void 0 ? {} : { unit },
			...side(one)
		},
		new: side(witness),
		note: stillHolds
	};
}
function lossOf({ field, subject }, facts) {
	const type = require_config.assertionFields[field];
	if (type === "date") return "date-lost";
	if (type !== "money") return "words-lost";
	return isUncommitted$1(facts, subject) ? "uncommitted-amount" : "amount-lost";
}
function goneChange$1(id, one, facts) {
	const row = {
		table: "projects",
		id
	};
	const project = projectOf$2(facts, row);
	return {
		class: "gone",
		...nameSubject(row, facts, facts),
		field: "record",
		old: {
			value: project?.nameEn ?? id,
			place: require_read_dataset.placeOf(facts.dataset, {
				table: "assertions",
				id: one.id
			}),
			rows: [row],
			sources: [require_read_dataset.citationOf(one)]
		},
		note: "not in the newer edition; what was said of it still holds"
	};
}
// ../../packages/data/src/diff/what-changed.ts
function whatChanged(older, newer) {
	const aligned = alignIds(older.dataset, newer.dataset);
	const before = knownOn({
		...older,
		dataset: aligned.dataset
	});
	const known = knownOn(newer);
	const [from, to] = [factsOf$2(before), factsOf$2(known)];
	const changes = diffDatasets(before, known);
	const sides = {
		older: from,
		newer: to,
		olderEdition: statedEditions(from),
		newerEdition: statedEditions(to)
	};
	const context = contextOf(from, to);
	const unsaid = unsaidChanges(from, to);
	const once = toldOnce(withoutEchoes$1([
		...[...aligned.renamed].map(([id, now]) => idChange(id, now, sides)),
		...projectChanges(from, to),
		...unsaid.changes,
		...statedFields(changes, from, to).filter(({ subject }) => isShared$1(subject, from, to)).flatMap((field) => statementChanges(field, sides)),
		...changes.flatMap((table) => rowChanges(table, context)),
		...unseenChanges(changes, aligned.dataset, newer.dataset)
	]), before, known);
	const uncompared = [...unsaid.uncompared, ...once.uncompared];
	return {
		rows: diffDatasets(older.dataset, newer.dataset).map(countsOf),
		uncompared,
		groups: groupChanges(once.kept)
	};
}
/**
* One event that several rows carry is told once: a name that stands in four columns, a line that
* closes with its project.
*/
function withoutEchoes$1(found) {
	const seen = /* @__PURE__ */ new Set();
	const ended = new Set(found.filter(({ field }) => field === "status").map((one) => `${one.class} ${one.id}`));
	return found.filter((one) => {
		if (one.field === "finance-lines stage" && ended.has(`${one.class} ${one.id}`)) return false;
		if (one.class !== "renamed" && one.class !== "formatting") return true;
		if (one.old === void 0 || one.new === void 0) return true;
		const key = JSON.stringify([
			one.class,
			one.id,
			one.old.value,
			one.new.value
		]);
		const isEcho = seen.has(key);
		seen.add(key);
		return !isEcho;
	});
}
function knownOn({ dataset, asOf }) {
	return asOf === void 0 ? dataset : require_read_dataset.knownAt(dataset, asOf);
}
function countsOf({ table, added, removed, changed, order }) {
	return {
		table,
		added: added.length,
		removed: removed.length,
		changed: changed.length,
		isReordered: order !== void 0
	};
}
/** What belongs to a project or line that one side lacks is told with the project or line. */
function contextOf(older, newer) {
	return {
		older,
		newer,
		isToldWithProject: (definition, row) => {
			if (definition.name === "projects") return !older.projects.has(String(row["id"])) || !newer.projects.has(String(row["id"]));
			const owner = definition.name === "finance-lines" ? {
				table: "projects",
				id: String(row["project"])
			} : ownerOf(newer, definition, row) ?? ownerOf(older, definition, row);
			return owner !== void 0 && !isShared$1(owner.id, older, newer);
		}
	};
}
/** On both sides; or on neither, as in a table that is compared by itself. */
function isShared$1(subject, older, newer) {
	return hasSubject$1(older, subject) === hasSubject$1(newer, subject);
}
function hasSubject$1(facts, subject) {
	return facts.lines.get(subject) === void 0 ? facts.projects.has(subject) : projectOf$2(facts, {
		table: "finance-lines",
		id: subject
	}) !== void 0;
}
/** Fields with a statement added, taken away or changed, or whose source is dated otherwise: in the newer's order. */
function statedFields(changes, older, newer) {
	const fields = /* @__PURE__ */ new Map();
	const add = ({ subject, field }) => fields.set(`${subject} ${field}`, {
		subject,
		field
	});
	const ofKeys = /* @__PURE__ */ new Set();
	for (const { table, added, removed, changed } of changes) {
		if (table !== "assertions") continue;
		for (const { key } of [
			...added,
			...removed,
			...changed
		]) ofKeys.add(key);
	}
	const redated = new Set(changes.filter(({ table }) => table === "sources").flatMap(({ changed }) => changed.map(({ key }) => key)));
	const isTouched = (one) => ofKeys.has(one.id) || redated.has(one.source);
	for (const one of newer.dataset.assertions) if (isTouched(one)) add(one);
	for (const one of older.dataset.assertions) if (isTouched(one)) add(one);
	return [...fields.values()];
}
function idChange(id, now, { older, newer }) {
	const table = newer.projects.has(now) ? "projects" : "finance-lines";
	const definition = tableNamed(table);
	const row = newer.find([table], now)?.row ?? {};
	return {
		class: "re-coded",
		...nameRow$1(definition, row, newer, older),
		field: "id",
		old: {
			value: id,
			place: require_read_dataset.placeOf(older.dataset, {
				table,
				id: now
			})
		},
		new: sideOfRow(newer, definition, row, { value: now })
	};
}
/** Rows that differ though no reader of that day sees it: of later sources, or superseded long since. */
function unseenChanges(seen, older, newer) {
	const told = new Set(seen.flatMap(({ table, added, removed, changed }) => [
		...added,
		...removed,
		...changed
	].map(({ key }) => require_read_dataset.rowKey({
		table,
		id: key
	}))));
	const facts = {
		older: factsOf$2(older),
		newer: factsOf$2(newer)
	};
	return diffDatasets(older, newer).flatMap(({ table, added, removed, changed }) => [
		...added,
		...changed,
		...removed
	].filter(({ key }) => !told.has(require_read_dataset.rowKey({
		table,
		id: key
	}))).map(({ key }) => unseenChange(table, key, facts)));
}
function unseenChange(table, key, { older, newer }) {
	const definition = tableNamed(table);
	const [old, now] = [older.find([table], key)?.row, newer.find([table], key)?.row];
	const field = table === "assertions" ? String((now ?? old)?.["field"]) : table;
	const side = (one, row) => {
		const value = typeof row["value"] === "string" ? row["value"] : "";
		return sideOfRow(one, definition, row, {
			value,
			column: "value"
		});
	};
	return {
		class: "unseen",
		...nameRow$1(definition, now ?? old ?? {}, newer, older),
		field,
		...old === void 0 ? {} : { old: side(older, old) },
		...now === void 0 ? {} : { new: side(newer, now) }
	};
}
// ../../packages/data/src/export/canonical-facts.ts
/**
* One line a row, with its line feed: `[table, id, {cells in the schema's order}]` as JSON, sorted by table and id, each row once.
* Thousands of lines are made as they are taken.
* @param earlier holds the rows that the dataset holds no longer: what an earlier value rests on
*/
function* canonicalFacts(dataset, rows, earlier) {
	const datasets = [dataset, ...earlier === void 0 ? [] : [earlier]];
	const wanted = idsByTable(rows);
	for (const name of [...wanted.keys()].toSorted()) yield* linesOf$1(datasets, name, wanted.get(name) ?? /* @__PURE__ */ new Set());
}
/** Mostly those of one table follow each other. */
function idsByTable(rows) {
	const wanted = /* @__PURE__ */ new Map();
	let last;
	let ids = /* @__PURE__ */ new Set();
	for (const { table, id } of rows) {
		if (table !== last) {
			ids = wanted.get(table) ?? /* @__PURE__ */ new Set();
			wanted.set(table, ids);
			last = table;
		}
		ids.add(id);
	}
	return wanted;
}
function* linesOf$1(datasets, name, ids) {
	const definition = require_config.tables.find((table) => table.name === name);
	if (definition === void 0) throw unknownRow({
		table: name,
		id: [...ids][0] ?? ""
	});
	const idOf = (row) => String(row[definition.keyColumn]);
	const rows = [];
	const missing = new Set(ids);
	for (const dataset of datasets) for (const row of require_config.rowsOf(dataset, definition)) if (missing.delete(idOf(row))) rows.push(row);
	const [absent] = missing;
	if (absent !== void 0) throw unknownRow({
		table: name,
		id: absent
	});
	const columns = Object.keys(definition.schema.shape);
	const positions = new Map(columns.map((column, at) => [column, at]));
	for (const row of rows.toSorted((a, b) => idOf(a) < idOf(b) ? -1 : 1)) {
		const ordered = isInOrder(row, positions) ? row : inOrder$4(row, columns);
		yield `${JSON.stringify([
			name,
			idOf(row),
			ordered
		])}\n`;
	}
}
/** As tables are read. */
function isInOrder(row, positions) {
	let last = -1;
	for (const column of Object.keys(row)) {
		const at = positions.get(column) ?? -1;
		if (at <= last) return false;
		last = at;
	}
	return true;
}
function inOrder$4(row, columns) {
	const ordered = {};
	for (const column of columns) if (row[column] !== void 0) ordered[column] = row[column];
	return ordered;
}
function unknownRow(row) {
	return new require_world.BriefError("unknown-row", `no row "${require_read_dataset.rowKey(row)}" in the dataset`, "report this: a brief names a row that its dataset does not hold");
}
// ../../packages/data/src/export/file-chunk.ts
/** Whole files, for those who can hold them. */
function filesOf(chunks) {
	const parts = /* @__PURE__ */ new Map();
	for (const { file, bytes } of chunks) {
		const known = parts.get(file);
		if (known === void 0) parts.set(file, [bytes]);
		else known.push(bytes);
	}
	return new Map([...parts].map(([file, chunks]) => [file, joined$1(chunks)]));
}
function joined$1(chunks) {
	const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
// ../../packages/data/src/export/iati/element.ts
function element(name, attributes, children = [], origins = []) {
	return {
		name,
		attributes,
		children,
		origins
	};
}
function textElement(name, attributes, text, origins = []) {
	return {
		name,
		attributes,
		children: [],
		text,
		origins
	};
}
/** `<name code="…"/>`, or nothing where there is no code. */
function coded$1(name, code, origins = []) {
	return code === void 0 ? [] : [element(name, { code }, [], origins)];
}
function originsIn(of) {
	return [...of.origins, ...of.children.flatMap(originsIn)];
}
// ../../packages/data/src/export/iati/identity.ts
/**
* `<agency>-<lender's project number>`, and the instrument's where a project has several lines: as the lenders number
* their own activities.
* @example "44000-P148527", "XM-DAC-46004-46049-002-3262-PRC"
*/
function identifierOf({ row, project, facts }) {
	const agency = agencyOf(facts, project.lender ?? row.lender);
	const number = project.lenderProjectId ?? project.key;
	const isOnly = facts.linesOf.of(project.id).length === 1;
	const own = row.id.startsWith(`${project.id}.`) ? row.id.slice(project.id.length + 1) : row.id;
	return `${agency}-${number}${isOnly ? "" : `-${row.instrumentNo ?? own}`}`;
}
/** The World Bank Group writes its bare agency code; registered as of the DAC are the others. */
function agencyOf(facts, lender) {
	const family = require_read_dataset.widestOrganisation(facts.organisations, lender);
	return family === "44000" ? family : referenceOf(family);
}
/** An organisation identifier: agency codes of the OECD-DAC are registered under XM-DAC. */
function referenceOf(organisation) {
	return /^\d{5}$/.test(organisation) ? `XM-DAC-${organisation}` : organisation;
}
/** IATI OrganisationType, where it is sure: the DAC's codes of multilateral agencies begin with 4. */
function organisationTypeOf({ id, type }) {
	if (/^4\d{4}$/.test(id)) return "40";
	return type === "government" ? "10" : void 0;
}
// ../../packages/data/src/export/iati/line.ts
/** @param row of any table: its cells are looked at by the ledger alone */
function origin(table, row, column) {
	const cells = row;
	return column === void 0 ? {
		table,
		row: cells
	} : {
		table,
		row: cells,
		column
	};
}
function narrative(line, { text, language, origin: from }) {
	return textElement("narrative", { "xml:lang": language === line.language ? void 0 : language }, text, [from]);
}
/** `<name><narrative/>…</name>`, or nothing where there are no words. */
function worded$1(line, name, words) {
	if (words.length === 0) return [];
	return [element(name, {}, narratives$1(line, words))];
}
function narratives$1(line, words) {
	return words.map((one) => narrative(line, one));
}
/** The words in a row's own cell, then those in other languages; of a part, where the row has several. */
function wordsOf$1(line, { table, row, column }, kind, part) {
	const own = column === void 0 ? void 0 : row[column];
	const language = row["language"];
	const first = typeof own !== "string" ? [] : [{
		text: own,
		language: typeof language === "string" ? language : void 0,
		origin: {
			table,
			row,
			...column === void 0 ? {} : { column }
		}
	}];
	const others = line.facts.texts.of(String(row["id"])).filter((text) => text.kind === kind && text.part === part);
	return [...first, ...others.map(wordsOfText)];
}
function wordsOfText(row) {
	return {
		text: row.text,
		language: row.language,
		origin: origin("texts", row, "text")
	};
}
// ../../packages/data/src/export/iati/line-facts.ts
function factsOf$1(dataset, ledger) {
	const now = (table, rows) => standing$1(table, rows, ledger);
	return {
		usable: {
			...dataset,
			assertions: dataset.assertions.filter(isUsable)
		},
		organisations: byKey$2(dataset.organisations, ({ id }) => id),
		regions: byKey$2(dataset.regions, ({ code }) => code),
		sectors: byKey$2(dataset.sectors, ({ id }) => id),
		projects: byKey$2(dataset.projects, ({ id }) => id),
		linesOf: grouped$1(dataset.financeLines, ({ project }) => project),
		published: grouped$1(now("iati-lines", dataset.iatiLines), ({ financeLine }) => financeLine),
		assertions: grouped$1(dataset.assertions, ({ subject }) => subject),
		assertionsOnField: grouped$1(dataset.assertions, ({ subject, field }) => keyOfField(subject, field)),
		transactions: grouped$1(now("transactions", dataset.transactions), (t) => t.financeLine),
		budgets: grouped$1(now("budgets", dataset.budgets), ({ financeLine }) => financeLine),
		loanTerms: grouped$1(now("loan-terms", dataset.loanTerms), ({ financeLine }) => financeLine),
		loanStatuses: grouped$1(now("loan-statuses", dataset.loanStatuses), (s) => s.financeLine),
		allocations: grouped$1(now("allocations", dataset.allocations), ({ project, financeLine = project }) => financeLine),
		parties: grouped$1(now("parties", dataset.parties), ({ subject }) => subject),
		identifiers: grouped$1(now("identifiers", dataset.identifiers), ({ subject }) => subject),
		links: grouped$1(now("links", dataset.links), ({ subject }) => subject),
		locations: grouped$1(now("locations", dataset.locations), ({ subject }) => subject),
		markers: grouped$1(now("markers", dataset.markers), ({ subject }) => subject),
		results: grouped$1(now("results", dataset.results), ({ subject }) => subject),
		indicators: grouped$1(dataset.indicators, ({ result }) => result),
		measurements: grouped$1(dataset.measurements, ({ indicator }) => indicator),
		texts: grouped$1(now("texts", dataset.texts), ({ subject }) => subject)
	};
}
function keyOfField(subject, field) {
	return `${subject} ${field}`;
}
function isUsable({ standing, confidence, value }) {
	return standing === "adopted" && confidence !== "unverified" && value !== void 0;
}
/** Those that no row of the table supersedes; the others are history, which IATI has no room for. */
function standing$1(table, rows, ledger) {
	const superseded = new Set(rows.flatMap((row) => "supersedes" in row ? [row.supersedes].flat() : []));
	if (superseded.size === 0) return rows;
	return rows.filter((row) => {
		const isStanding = !("id" in row && superseded.has(row.id));
		if (!isStanding) ledger.leave({
			table,
			row
		}, "superseded");
		return isStanding;
	});
}
function byKey$2(rows, key) {
	return new Map(rows.map((row) => [key(row), row]));
}
function grouped$1(rows, key) {
	const groups = /* @__PURE__ */ new Map();
	rows.forEach((row, at) => {
		const known = groups.get(key(row));
		if (known === void 0) groups.set(key(row), [[at, row]]);
		else known.push([at, row]);
	});
	return { of: (...keys) => {
		const found = [...new Set(keys)].flatMap((key) => groups.get(key) ?? []);
		return (keys.length === 1 || groups.get(keys[0] ?? "")?.length === found.length ? found : found.toSorted(([a], [b]) => a - b)).map(([, row]) => row);
	} };
}
// ../../packages/data/src/export/iati/stated.ts
/**
* The value that holds and the rows that agree on it; with them, what its source states beside it. The line's own word
* stands before its project's.
*/
function stated$1(line, field) {
	for (const subject of line.subjects.toReversed()) {
		const chosen = statedOf(line, subject, field);
		if (chosen.length > 0) return chosen;
	}
	return [];
}
function statedOf(line, subject, field) {
	const all = line.facts.assertionsOnField.of(keyOfField(subject, field));
	if (all.length === 0) return all;
	const usable = all.filter(isUsable);
	for (const a of all) if (!isUsable(a)) line.ledger.leave(origin("assertions", a), whyNot(a));
	const ids = new Set(currentIds(line, subject, field));
	const newest = usable.find(({ id }) => ids.has(id));
	if (newest === void 0) return [];
	const superseded = new Set(usable.map(({ supersedes }) => supersedes));
	const beside = usable.filter((a) => ids.has(a.id) || a.source === newest.source && !superseded.has(a.id));
	for (const a of usable) if (!beside.includes(a)) {
		const reason = superseded.has(a.id) ? "superseded" : "sources-differ";
		line.ledger.leave(origin("assertions", a), reason);
	}
	return beside;
}
function currentIds({ facts }, subject, field) {
	const { rows } = isQuantity$1(field) ? require_read_dataset.currentValue(facts.usable, subject, field) : require_read_dataset.currentText(facts.usable, subject, field);
	return rows.map(({ id }) => id);
}
function isQuantity$1(field) {
	const kind = require_config.assertionFields[field];
	return kind === "money" || kind === "date";
}
function whyNot({ standing, confidence }) {
	if (standing === "recorded") return "recorded";
	return confidence === "unverified" ? "unverified" : "no-value";
}
/** The first of them that is a day. */
function dayStated(line, fields) {
	for (const field of fields) {
		const rows = stated$1(line, field);
		const day = rows[0]?.value;
		if (day !== void 0 && /^\d{4}-\d\d-\d\d$/.test(day)) return {
			day,
			rows: rows.filter(({ value }) => value === day)
		};
		for (const row of rows) line.ledger.leave(origin("assertions", row), "day-unknown");
	}
}
// ../../packages/data/src/export/iati/head.ts
var roles = {
	funding: "1",
	accountable: "2",
	extending: "3",
	implementing: "4"
};
function identifiersOf(line, identifier) {
	const { published, project, row, facts } = line;
	const from = [
		...published === void 0 ? [] : [origin("iati-lines", published)],
		origin("projects", project),
		origin("finance-lines", row)
	];
	const own = identifier === void 0 ? [] : [textElement("iati-identifier", {}, identifier, from)];
	const others = facts.identifiers.of(...line.subjects).map((other) => {
		const names = narratives$1(line, wordsOf$1(line, origin("identifiers", other, "ownerName"), "name"));
		const owner = other.ownerRef === void 0 && names.length === 0 ? [] : [element("owner-org", { ref: other.ownerRef }, names)];
		return element("other-identifier", {
			ref: other.value,
			type: other.type
		}, owner, [origin("identifiers", other)]);
	});
	return [
		...own,
		...others,
		...instrumentOf(line, identifier)
	];
}
/** The lender's number of the loan, where the identifier does not end with it. */
function instrumentOf(line, identifier) {
	const { instrumentNo } = line.row;
	if (!line.isCompleted || instrumentNo === void 0 || identifier?.endsWith(instrumentNo)) return [];
	if (line.facts.identifiers.of(...line.subjects).some(({ value }) => value === instrumentNo)) return [];
	const from = origin("finance-lines", line.row, "instrumentNo");
	return [element("other-identifier", {
		ref: instrumentNo,
		type: "A1"
	}, [], [from])];
}
/** The published one; one of ours where there is none and one is asked for. */
function identifierFor(line) {
	return line.published?.identifier ?? (line.isCompleted ? identifierOf(line) : void 0);
}
function organisationsOf(line) {
	const parties = line.facts.parties.of(...line.subjects);
	const reporting = parties.filter(({ role }) => role === "reporting");
	const taking = parties.filter(({ role }) => role in roles || role === "unknown");
	for (const party of parties) if (party.role === "borrower") line.ledger.leave(origin("parties", party), "no-code");
	return [
		...reporting.map((party) => element("reporting-org", {
			ref: party.ref,
			type: party.type
		}, namesOf$5(line, party), [origin("parties", party)])),
		...reporting.length === 0 && line.isCompleted ? lenderReports(line) : [],
		...taking.map((party) => participating(line, party)),
		...line.isCompleted ? lendersTaking(line, taking) : []
	];
}
function participating(line, party) {
	const { ref, type, activityId, crsChannelCode } = party;
	return element("participating-org", {
		ref,
		type,
		role: roles[party.role] ?? party.asWritten,
		"activity-id": activityId,
		"crs-channel-code": crsChannelCode
	}, namesOf$5(line, party), [origin("parties", party)]);
}
function namesOf$5(line, party) {
	return narratives$1(line, wordsOf$1(line, origin("parties", party, "name"), "name"));
}
/** The lender funds its line; who administers another's money extends it. */
function lendersTaking(line, taking) {
	const has = (role) => taking.some((party) => party.role === role);
	return [...has("funding") ? [] : lenderAs(line, "participating-org", "1"), ...line.row.administrator === void 0 || has("extending") ? [] : lenderAs(line, "participating-org", "3", line.row.administrator)];
}
/** As the agency whose number begins the identifier: the World Bank of an IBRD loan. */
function lenderReports(line) {
	const lender = line.project.lender ?? line.row.lender;
	const ref = agencyOf(line.facts, lender);
	line.ledger.complete("iati-lender-reports", "no row names who reports: the lender does, whose number the activity has", origin("projects", line.project));
	return lenderAs(line, "reporting-org", void 0, require_read_dataset.widestOrganisation(line.facts.organisations, lender)).map((one) => ({
		...one,
		attributes: {
			...one.attributes,
			ref
		}
	}));
}
function lenderAs(line, name, role, id = line.row.lender) {
	const organisation = line.facts.organisations.get(id);
	if (organisation === void 0) return [];
	const from = origin("organisations", organisation);
	const attributes = {
		ref: referenceOf(id),
		type: organisationTypeOf(organisation),
		role
	};
	const { nameEn, nameZh } = organisation;
	return [element(name, attributes, narratives$1(line, [{
		text: nameEn,
		language: "en",
		origin: from
	}, ...nameZh === nameEn ? [] : [{
		text: nameZh,
		language: "zh",
		origin: from
	}]]), [from])];
}
function namesAndDescriptionsOf(line) {
	const title = worded$1(line, "title", titleOf(line));
	const texts = line.facts.texts.of(...line.subjects);
	const described = descriptionsOf(line, texts.filter(({ kind }) => kind === "description"));
	for (const text of texts) if (text.kind === "condition") line.ledger.leave(origin("texts", text), "condition");
	const aims = (described.some((one) => one.attributes["type"] === "2") ? [] : stated$1(line, "objective").slice(0, 1)).map((row) => element("description", { type: "2" }, narratives$1(line, [{
		text: row.value ?? "",
		language: "en",
		origin: origin("assertions", row, "value")
	}]), [origin("assertions", row)]));
	const all = [...described, ...aims];
	return [...title, ...all.length > 0 || !line.isCompleted ? all : titleAgain(line, title)];
}
/** The line's own names, else its project's; a publisher's stand in texts alone. */
function titleOf(line) {
	const { project, row, published, subjects, facts } = line;
	const namesOf = (id) => facts.texts.of(id).filter(({ kind }) => kind === "name");
	const own = namesOf(row.id);
	const words = (own.length > 0 ? own : subjects.slice(0, 1).flatMap(namesOf)).map(wordsOfText);
	if (published !== void 0 && !line.isCompleted) return words;
	const { nameEn, nameZh } = project;
	const hasOne = (language) => words.some((one) => language.test(one.language ?? ""));
	return [
		...words.length === 0 || published === void 0 && !hasOne(/^en\b/i) ? [{
			text: nameEn,
			language: "en",
			origin: origin("projects", project, "nameEn")
		}] : [],
		...words,
		...nameZh === void 0 || nameZh === nameEn || hasOne(/^zh\b/i) ? [] : [{
			text: nameZh,
			language: "zh",
			origin: origin("projects", project, "nameZh")
		}]
	];
}
/** Texts of one part are one description in several languages. */
function descriptionsOf(line, texts) {
	return [...require_read_dataset.groupRows(texts, ({ id, subject, source, part }) => part === void 0 ? id : `${subject} ${source} ${part}`).values()].map((group) => element("description", { type: group[0]?.type }, narratives$1(line, group.map(wordsOfText)), group.map((text) => origin("texts", text))));
}
function titleAgain(line, [title]) {
	if (title === void 0) return [];
	line.ledger.complete("iati-title-as-description", "no source describes the activity: its title stands as its description", origin("projects", line.project));
	return [{
		...title,
		name: "description",
		attributes: { type: "1" }
	}];
}
// ../../packages/data/src/export/iati/places.ts
function allocationsOf$1(line) {
	const { facts } = line;
	const all = facts.allocations.of(...line.subjects).filter((allocation) => {
		const isStated = allocation.basis !== "estimated";
		if (!isStated) line.ledger.leave(origin("allocations", allocation), "estimated");
		return isStated;
	});
	const countries = all.filter(({ dimension }) => dimension === "country");
	return [
		...countries.flatMap((allocation) => countryOf(line, allocation)),
		...countries.length === 0 && line.isCompleted ? chinaOf(line) : [],
		...all.filter(({ dimension }) => dimension === "region").flatMap((allocation) => unitOf$1(line, allocation)),
		...all.filter(({ dimension }) => dimension === "sector").flatMap((allocation) => sectorOf(line, allocation))
	];
}
function countryOf(line, allocation) {
	const region = line.facts.regions.get(allocation.target);
	if (region === void 0) return [];
	const { level, vocabulary, vocabularyName, publisherCode } = region;
	const code = publisherCode ?? codeOfOurs(region.code);
	const from = [origin("allocations", allocation), origin("regions", region)];
	const percentage = allocation.sharePercent;
	const words = narratives$1(line, namesOf$4(line, allocation, "regions", {
		...region,
		known: code ?? ""
	}));
	if (level !== "world-region") return [element("recipient-country", {
		code,
		percentage
	}, words, from)];
	return [element("recipient-region", {
		vocabulary,
		"vocabulary-uri": vocabularyName,
		code,
		percentage
	}, words, from)];
}
/** The source's own words for what it allocates to; without any, the names that the row has of its own. */
function namesOf$4(line, allocation, table, { known, ...row }) {
	const own = wordsOf$1(line, origin("allocations", allocation), "name");
	if (own.length > 0) return own;
	const target = line.facts[table].get(allocation.target);
	if (target === void 0) return [];
	const seen = /* @__PURE__ */ new Set([known, void 0]);
	return [{
		text: row.nameEn,
		language: "en",
		column: "nameEn"
	}, ...line.isCompleted ? [{
		text: row.nameZh,
		language: "zh",
		column: "nameZh"
	}, {
		text: row.nameRu,
		language: "ru",
		column: "nameRu"
	}] : []].flatMap(({ text, language, column }) => {
		if (text === void 0 || seen.has(text)) return [];
		seen.add(text);
		return [{
			text,
			language,
			origin: origin(table, target, column)
		}];
	});
}
/** Codes of GB/T 2260 are those of units of China: a project in one is a project in that country. */
function chinaOf(line) {
	const { facts, project } = line;
	const isUnit = (code) => /^\d{6}$/.test(code);
	if (!facts.allocations.of(...line.subjects).some(({ dimension, target }) => dimension === "region" && isUnit(target)) && project.provinces === void 0) return [];
	line.ledger.complete("iati-country-from-units", "units of GB/T 2260 lie in China: CN stands as the recipient country", origin("projects", project));
	return [element("recipient-country", { code: "CN" })];
}
/** IATI has no vocabulary for GB/T 2260: the code goes as a reference, the place by its name. */
function unitOf$1(line, allocation) {
	const region = line.facts.regions.get(allocation.target);
	if (region === void 0) return [];
	line.ledger.leave(origin("allocations", allocation, "target"), "place-without-code");
	const from = [origin("allocations", allocation), origin("regions", region)];
	const name = worded$1(line, "name", namesOf$4(line, allocation, "regions", {
		...region,
		known: region.code
	}));
	return [element("location", { ref: region.code }, name, from)];
}
function sectorOf(line, allocation) {
	const sector = line.facts.sectors.get(allocation.target);
	if (sector === void 0) return [];
	const { vocabulary, vocabularyName, code = codeOfOurs(sector.id) } = sector;
	const from = [origin("allocations", allocation), origin("sectors", sector)];
	const percentage = allocation.sharePercent;
	const words = namesOf$4(line, allocation, "sectors", {
		...sector,
		known: code ?? ""
	});
	return [element("sector", {
		vocabulary,
		"vocabulary-uri": vocabularyName,
		code,
		percentage
	}, narratives$1(line, words), from), ...codeOfTheDac(sector, percentage, from)];
}
/** The id of a sector of ours is its code; one that a publisher only names has none. */
function codeOfOurs(id) {
	return /(?:^|\.)named\./.test(id) ? void 0 : id;
}
/** A word of ours that stands for one code of the DAC is that code as well; a choice among several is nobody's to make. */
function codeOfTheDac({ vocabulary, dacCodes }, percentage, from) {
	const [code, ...others] = dacCodes ?? [];
	if (code === void 0 || others.length > 0 || !/^9[89]$/.test(vocabulary)) return [];
	return [element("sector", {
		vocabulary: code.length === 5 ? "1" : "2",
		code,
		percentage
	}, [], from)];
}
function locationsOf(line) {
	return line.facts.locations.of(...line.subjects).map((row) => {
		const from = origin("locations", row);
		const cell = (column) => [origin("locations", row, column)];
		const words = (kind) => worded$1(line, kind, wordsOf$1(line, from, kind));
		return element("location", {
			ref: row.ref,
			percentage: row.percentage
		}, [
			...coded$1("location-reach", row.reach),
			...(row.gazetteer ?? []).map((entry) => gazetteerElement(entry, cell("gazetteer"))),
			...worded$1(line, "name", wordsOf$1(line, {
				...from,
				column: "name"
			}, "name")),
			...words("description"),
			...words("activity-description"),
			...(row.administrative ?? []).map((unit, at) => unitElement(line, row, unit, at)),
			...pointOf(row),
			...coded$1("exactness", row.exactness),
			...coded$1("location-class", row.locationClass),
			...coded$1("feature-designation", row.feature),
			...row.precision === void 0 || line.isCompleted ? [] : [element("coordinates", { precision: row.precision })]
		], [from]);
	});
}
function gazetteerElement(entry, from) {
	const [vocabulary, code, name] = require_read_dataset.unpackWord(entry);
	return element("location-id", {
		...standardOrNamed(vocabulary, name),
		code
	}, [], from);
}
function unitElement(line, row, unit, at) {
	const [vocabulary, level, code, name] = require_read_dataset.unpackWord(unit);
	const from = origin("locations", row);
	const names = narratives$1(line, wordsOf$1(line, from, "name", `administrative.${at + 1}`));
	return element("administrative", {
		...standardOrNamed(vocabulary, name),
		level,
		code
	}, names, [{
		...from,
		column: "administrative"
	}]);
}
/** Lists without a code for a publisher's own: its name stands in the code's place. */
function standardOrNamed(vocabulary, name) {
	return { vocabulary: name ?? vocabulary };
}
/** The reference system of all points in IATI. */
var srsName = "http://www.opengis.net/def/crs/EPSG/0/4326";
function pointOf({ latitude, longitude }) {
	if (latitude === void 0 || longitude === void 0) return [];
	return [element("point", { srsName }, [textElement("pos", {}, `${latitude} ${longitude}`)])];
}
function markersOf(line) {
	return line.facts.markers.of(...line.subjects).map((row) => {
		const { vocabulary, vocabularyName, code, significance } = row;
		const attributes = {
			vocabulary,
			"vocabulary-uri": vocabularyName,
			code,
			significance
		};
		const from = origin("markers", row);
		return element("policy-marker", attributes, narratives$1(line, wordsOf$1(line, {
			...from,
			column: "name"
		}, "name")), [from]);
	});
}
// ../../packages/data/src/export/iati/money.ts
function transactionsOf(line) {
	const transactions = line.facts.transactions.of(line.row.id);
	const own = transactions.map((row) => transactionOf(line, row));
	const isSaid = transactions.some(({ type }) => type === "2");
	for (const field of ["amount", "disbursed"]) for (const row of stated$1(line, field)) {
		const isSum = field === "amount" ? isSaid : transactions.length > 0;
		const from = origin("assertions", row);
		if (isSum) line.ledger.leave(from, "transactions-say-it");
		else if (field === "disbursed") line.ledger.leave(from, "running-total");
		else if (isUncommitted(line)) line.ledger.leave(from, "no-commitment");
	}
	return isSaid ? own : [...own, ...commitmentOf(line)];
}
function transactionOf(line, row) {
	const from = origin("transactions", row);
	const { ref, humanitarian, date, description, language } = row;
	const cell = (column) => [origin("transactions", row, column)];
	return element("transaction", {
		ref,
		humanitarian: flag(humanitarian)
	}, [
		...coded$1("transaction-type", row.type),
		...transactionDateOf(line, row),
		valueElement(line, row, date, cell("value")),
		...worded$1(line, "description", [...description === void 0 ? [] : [{
			text: description,
			language,
			origin: origin("transactions", row, "description")
		}], ...wordsOf$1(line, from, "description")]),
		...partiesOf(line, row.id),
		...coded$1("disbursement-channel", row.channel),
		...classifiedOf(line, row),
		...coded$1("flow-type", row.flowType),
		...coded$1("finance-type", row.financeType),
		...aidTypesOf("aid-type", row.aidTypes, cell("aidTypes")),
		...coded$1("tied-status", row.tiedStatus)
	], [from]);
}
/** With the words of a date in versions 1, which are read back as they were. */
function transactionDateOf(line, row) {
	const from = origin("transactions", row);
	const words = narratives$1(line, wordsOf$1(line, from, "comment", "date"));
	if (row.date === void 0 && words.length === 0) return [];
	return [element("transaction-date", { "iso-date": row.date }, words, [{
		...from,
		column: "date"
	}])];
}
function flag(word) {
	if (word === void 0) return void 0;
	return word === "yes" ? "1" : "0";
}
function dayElement(name, day, from) {
	return day === void 0 ? [] : [element(name, { "iso-date": day }, [], from)];
}
/** ISO 4217 for "no currency". */
var noCurrency = "XXX";
/** The schema wants the day that a value is of: without one it is taken to be the day of the movement. */
function valueElement(line, { value, currency, valueDate }, day, from) {
	const isFilled = valueDate === void 0 && day !== void 0 && line.isCompleted;
	if (isFilled && from[0] !== void 0) line.ledger.complete("iati-value-date", "a value without a date of its own is of the day of its transaction or of its period's start", from[0]);
	return textElement("value", {
		currency: currency === line.currency || currency === noCurrency ? void 0 : currency,
		"value-date": valueDate ?? (isFilled ? day : void 0)
	}, value, from);
}
/** Sectors, countries and regions of a transaction, with what its source calls them. */
function classifiedOf(line, row) {
	return [
		{
			name: "sector",
			column: "sectors",
			part: "sector",
			words: row.sectors
		},
		{
			name: "recipient-country",
			column: "countries",
			part: "country",
			words: row.countries
		},
		{
			name: "recipient-region",
			column: "regions",
			part: "region",
			words: row.regions
		}
	].flatMap(({ name, column, part, words = [] }) => words.map((word, at) => {
		const [vocabulary, code, percentage, own] = require_read_dataset.unpackWord(word);
		const from = origin("transactions", row);
		const names = narratives$1(line, wordsOf$1(line, from, "name", `${part}.${at + 1}`));
		return element(name, {
			vocabulary,
			"vocabulary-uri": own,
			code,
			percentage
		}, names, [{
			...from,
			column
		}]);
	}));
}
function aidTypesOf(name, words, from) {
	return (words ?? []).map((word) => {
		const [vocabulary, code, own] = require_read_dataset.unpackWord(word);
		return element(name, {
			...standardOrNamed(vocabulary, own),
			code
		}, [], from);
	});
}
function partiesOf(line, subject) {
	return line.facts.parties.of(subject).flatMap((party) => sideOf$1(line, party));
}
function sideOf$1(line, party) {
	const { role, ref, type, activityId } = party;
	if (role !== "provider" && role !== "receiver") return [];
	const attributes = {
		ref,
		[`${role}-activity-id`]: activityId,
		type
	};
	return [element(`${role}-org`, attributes, namesOf$5(line, party), [origin("parties", party)])];
}
/** What was committed, of a line whose amount sources state without a transaction: on the day of its approval. */
function commitmentOf(line) {
	if (isUncommitted(line) || !line.isCompleted) return [];
	const amounts = stated$1(line, "amount");
	const [amount] = amounts;
	if (amount?.value === void 0) return [];
	const approval = dayStated(line, ["approval"]);
	if (approval === void 0) {
		for (const row of amounts) line.ledger.leave(origin("assertions", row), "commitment-undated");
		return [];
	}
	const from = amounts.filter(({ value }) => value === amount.value).map((row) => origin("assertions", row));
	const money = {
		value: amount.value,
		currency: amount.unit ?? line.row.currency
	};
	const provider = lenderAs(line, "provider-org");
	return [element("transaction", {}, [
		...coded$1("transaction-type", "2"),
		...dayElement("transaction-date", approval.day, []),
		valueElement(line, {
			...money,
			valueDate: approval.day
		}, approval.day, []),
		...provider.map((one) => ({
			...one,
			attributes: {
				...one.attributes,
				role: void 0
			}
		}))
	], [...from, ...approval.rows.map((row) => origin("assertions", row))])];
}
function isUncommitted({ row }) {
	return [
		"proposed",
		"dropped",
		"cancelled"
	].includes(row.stage);
}
function budgetsOf(line) {
	return line.facts.budgets.of(line.row.id).map((row) => budgetOf(line, row));
}
function budgetOf(line, row) {
	const isPlanned = row.kind === "planned-disbursement";
	const cell = (column) => [origin("budgets", row, column)];
	return element(row.kind, {
		type: row.type,
		...isPlanned ? {} : { status: row.status }
	}, [
		...dayElement("period-start", row.start, cell("start")),
		...dayElement("period-end", row.end, cell("end")),
		valueElement(line, row, row.start, cell("value")),
		...partiesOf(line, row.id)
	], [origin("budgets", row)]);
}
function loanOf(line) {
	const terms = line.facts.loanTerms.of(line.row.id).map(termsOf);
	const rows = line.facts.loanStatuses.of(line.row.id);
	const states = (line.isCompleted ? rows.toSorted((a, b) => (a.year ?? "") < (b.year ?? "") ? 1 : -1) : rows).map((row) => stateOf(line, row));
	return terms.length + states.length === 0 ? [] : [element("crs-add", {}, [...terms, ...states])];
}
function termsOf(row) {
	const cell = (column) => [origin("loan-terms", row, column)];
	return element("loan-terms", {
		"rate-1": row.rate1,
		"rate-2": row.rate2
	}, [
		...coded$1("repayment-type", row.repaymentType, cell("repaymentType")),
		...coded$1("repayment-plan", row.repaymentPlan, cell("repaymentPlan")),
		...dayElement("commitment-date", row.commitmentDate, cell("commitmentDate")),
		...dayElement("repayment-first-date", row.repaymentFirstDate, cell("repaymentFirstDate")),
		...dayElement("repayment-final-date", row.repaymentFinalDate, cell("repaymentFinalDate"))
	], [origin("loan-terms", row)]);
}
function stateOf(line, row) {
	const amount = (name, value) => value === void 0 ? [] : [textElement(name, {}, value, [origin("loan-statuses", row, "value")])];
	return element("loan-status", {
		year: row.year,
		currency: row.currency === line.currency ? void 0 : row.currency,
		"value-date": row.valueDate
	}, [
		...amount("interest-received", row.interestReceived),
		...amount("principal-outstanding", row.principalOutstanding),
		...amount("principal-arrears", row.principalArrears),
		...amount("interest-arrears", row.interestArrears)
	], [origin("loan-statuses", row)]);
}
// ../../packages/data/src/export/iati/links-and-results.ts
function linksOf(line) {
	return line.facts.links.of(...line.subjects).map((row) => linkOf(line, row));
}
function linkOf(line, row) {
	const from = origin("links", row);
	if (row.kind === "related") return element("related-activity", {
		ref: row.target,
		type: row.type
	}, narratives$1(line, wordsOf$1(line, {
		...from,
		column: "title"
	}, "name")), [from]);
	return element("document-link", {
		url: row.target,
		format: row.format
	}, [
		...worded$1(line, "title", wordsOf$1(line, {
			...from,
			column: "title"
		}, "name")),
		...worded$1(line, "description", wordsOf$1(line, from, "description")),
		...(row.categories ?? []).flatMap((word) => coded$1("category", require_read_dataset.unpackWord(word)[0])),
		...(row.languages ?? []).flatMap((word) => coded$1("language", require_read_dataset.unpackWord(word)[0])),
		...dayElement("document-date", row.date, [origin("links", row, "date")])
	], [from]);
}
function resultsOf$1(line) {
	return line.facts.results.of(...line.subjects).map((row) => resultOf(line, row));
}
function resultOf(line, row) {
	const from = origin("results", row);
	return element("result", {
		type: row.type,
		"aggregation-status": flag(row.canBeAggregated)
	}, [
		...worded$1(line, "title", wordsOf$1(line, {
			...from,
			column: "title"
		}, "name")),
		...worded$1(line, "description", wordsOf$1(line, from, "description")),
		...line.facts.indicators.of(row.id).map((indicator) => indicatorOf(line, indicator))
	], [from]);
}
function indicatorOf(line, row) {
	const from = origin("indicators", row);
	const measurements = line.facts.measurements.of(row.id);
	const baselines = measurements.filter(({ kind }) => kind === "baseline");
	const periods = require_read_dataset.groupRows(measurements.filter(({ kind }) => kind !== "baseline"), ({ period, start, end }) => `${period ?? `${start ?? ""}/${end ?? ""}`}`);
	return element("indicator", {
		measure: row.measure,
		ascending: flag(row.isAscending)
	}, [
		...worded$1(line, "title", wordsOf$1(line, {
			...from,
			column: "title"
		}, "name")),
		...worded$1(line, "description", wordsOf$1(line, from, "description")),
		...baselines.map((baseline) => measured$1(line, baseline)),
		...[...periods.values()].map((rows) => periodOf$1(line, rows))
	], [from]);
}
function measured$1(line, row) {
	const from = origin("measurements", row);
	const { kind, value, year, date } = row;
	return element(kind, kind === "baseline" ? {
		"iso-date": date,
		year,
		value
	} : { value }, worded$1(line, "comment", wordsOf$1(line, {
		...from,
		column: "comment"
	}, "comment")), [from]);
}
function periodOf$1(line, rows) {
	const [first] = rows;
	const start = rows.find((row) => row.start !== void 0) ?? first;
	const end = rows.find((row) => row.end !== void 0) ?? first;
	const spans = rows.filter(({ kind }) => kind === "period");
	return element("period", {}, [
		...start === void 0 ? [] : dayElement("period-start", start.start, [origin("measurements", start, "start")]),
		...end === void 0 ? [] : dayElement("period-end", end.end, [origin("measurements", end, "end")]),
		...rows.filter(({ kind }) => kind !== "period").map((row) => measured$1(line, row))
	], spans.map((row) => origin("measurements", row)));
}
// ../../packages/data/src/export/iati/status-and-dates.ts
var ofStatus = {
	proposed: "1",
	approved: "2",
	signed: "2",
	active: "2",
	suspended: "6",
	closed: "4",
	dropped: "5",
	cancelled: "5",
	unknown: void 0
};
var ofStage = {
	proposed: "1",
	approved: "2",
	signed: "2",
	effective: "2",
	closed: "4",
	dropped: "5",
	cancelled: "5"
};
function statusOf$1(line) {
	const rows = stated$1(line, "status");
	const [row] = rows;
	const said = row === void 0 ? void 0 : saidOf(line, row);
	const { stage } = line.row;
	const own = [
		"proposed",
		"dropped",
		"cancelled"
	].includes(stage) ? ofStage[stage] : void 0;
	const code = line.published === void 0 ? own ?? said?.code : said?.code;
	const from = rows.filter(({ value }) => value === row?.value).map((one) => origin("assertions", one));
	if (code !== void 0 || said?.word !== void 0 && !line.isCompleted) return [element("activity-status", { code }, wordOf(line, said?.word, from), from)];
	if (!line.isCompleted) return [];
	const stageOf = origin("finance-lines", line.row);
	line.ledger.complete("iati-status-from-stage", "no source states the status: the stage of the finance line stands for it", stageOf);
	return [element("activity-status", { code: ofStage[stage] }, [], [stageOf])];
}
/** `2 Implementation`: the code that IATI publishers write themselves is kept, and their word where it can be. */
function saidOf({ published }, { value, asWritten }) {
	const [, code, word] = /^(\d+)(?: (.+))?$/s.exec(asWritten ?? "") ?? [];
	if (code !== void 0) return {
		code,
		word
	};
	if (published !== void 0 && value === "unknown") return {
		code: void 0,
		word: asWritten
	};
	return { code: isStatus(value) ? ofStatus[value] : void 0 };
}
function isStatus(value) {
	return value !== void 0 && value in ofStatus;
}
/** Version 2.03 has no room for it: only a file that is to be read back as it was holds it. */
function wordOf(line, word, [from]) {
	if (word === void 0 || from === void 0 || line.isCompleted) return [];
	return narratives$1(line, [{
		text: word,
		language: line.language,
		origin: {
			...from,
			column: "asWritten"
		}
	}]);
}
var dateTypes = {
	"planned-start": "1",
	"actual-start": "2",
	"planned-end": "3",
	"actual-end": "4"
};
/** Dates of a lender's own, none of which IATI has a type for. */
var otherDates$1 = [
	"approval",
	"signing",
	"effectiveness",
	"closing",
	"board-vote",
	"board-paper",
	"agreement",
	"approved-by",
	"press-report",
	"planned-completion",
	"disclosure"
];
function datesOf(line) {
	const fields = Object.keys(dateTypes);
	const chosen = new Set(fields.flatMap((field) => stated$1(line, field)));
	const dates = oncePerDay(line, line.facts.assertions.of(...line.subjects).filter((assertion) => chosen.has(assertion)));
	const own = line.isCompleted ? ownDates(line, dates) : [];
	for (const field of otherDates$1) for (const row of stated$1(line, field)) line.ledger.leave(origin("assertions", row), "no-date-type");
	return [...dates, ...own];
}
/** Two sources that agree say it once; what one source says twice is left as it is. */
function oncePerDay(line, rows) {
	const dates = [];
	for (const row of rows) {
		const same = dates.find(({ row: { field, value, source } }) => field === row.field && value === row.value && source !== row.source);
		if (same === void 0) dates.push({
			row,
			rows: [row]
		});
		else same.rows.push(row);
	}
	return dates.map(({ row, rows: agreeing }) => element("activity-date", {
		type: dateTypes[row.field],
		"iso-date": row.value
	}, narratives$1(line, wordsOf$1(line, origin("assertions", row), "comment")), agreeing.map((one) => origin("assertions", one))));
}
/**
* "Start dates may reflect either the commencement of funding, planning or physical activity" (the schema): the first
* known of effectiveness, signing and approval. The lender's closing day is the end.
*/
function ownDates(line, dates) {
	const has = (...types) => dates.some(({ attributes }) => types.includes(attributes["type"] ?? ""));
	const isCommitted = ![
		"proposed",
		"dropped",
		"cancelled"
	].includes(line.row.stage);
	const start = has("1", "2") || !isCommitted ? void 0 : dayStated(line, [
		"effectiveness",
		"signing",
		"approval"
	]);
	const end = has("3", "4") ? void 0 : dayStated(line, ["closing", "planned-completion"]);
	const isOver = line.row.stage === "closed";
	return [...dated(line, "2", start, "the loan's effectiveness, signing or approval stands as the start"), ...dated(line, isOver ? "4" : "3", end, "the lender's closing day stands as the end")];
}
function dated(line, type, stated, how) {
	if (stated === void 0) return [];
	const from = stated.rows.map((row) => origin("assertions", row));
	const rule = type === "2" ? "iati-start-from-approval" : "iati-end-from-closing";
	if (from[0] !== void 0) line.ledger.complete(rule, how, from[0]);
	return [element("activity-date", {
		type,
		"iso-date": stated.day
	}, [], from)];
}
// ../../packages/data/src/export/iati/activity.ts
function activityOf(line, identifier = identifierFor(line)) {
	const { published } = line;
	const from = [
		origin("finance-lines", line.row),
		origin("projects", line.project),
		...published === void 0 ? [] : [origin("iati-lines", published)]
	];
	return element("iati-activity", {
		"last-updated-datetime": published?.lastUpdated,
		"xml:lang": line.language,
		"default-currency": line.currency,
		humanitarian: flag(published?.humanitarian),
		hierarchy: published?.hierarchy
	}, [
		...identifiersOf(line, identifier),
		...organisationsOf(line),
		...namesAndDescriptionsOf(line),
		...statusOf$1(line),
		...datesOf(line),
		...allocationsOf$1(line),
		...locationsOf(line),
		...markersOf(line),
		...defaultsOf(line),
		...budgetsOf(line),
		...transactionsOf(line),
		...linksOf(line),
		...resultsOf$1(line),
		...loanOf(line)
	], from);
}
var financeTypes = {
	loan: "421",
	credit: "421",
	grant: "110"
};
function defaultsOf({ published, row, isCompleted }) {
	const own = isCompleted ? row.financeType ?? financeTypes[row.kind] : void 0;
	const spend = published?.capitalSpend;
	return [
		...coded$1("activity-scope", published?.scope),
		...coded$1("collaboration-type", published?.collaborationType),
		...coded$1("default-flow-type", published?.flowType),
		...coded$1("default-finance-type", published?.financeType ?? own),
		...aidTypesOf("default-aid-type", published?.aidTypes, []),
		...coded$1("default-tied-status", published?.tiedStatus),
		...spend === void 0 ? [] : [element("capital-spend", { percentage: spend })]
	];
}
// ../../packages/data/src/export/iati/shapes.ts
/** Whether a value is of a type of XML Schema, in the forms that this export writes. */
var fits = {
	string: () => true,
	date: (value) => /^\d{4}-\d\d-\d\d$/.test(value),
	dateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(value),
	decimal: (value) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value),
	int: (value) => /^[+-]?\d{1,9}$/.test(value),
	natural: (value) => /^\+?\d{1,9}$/.test(value),
	boolean: (value) => /^(true|false|0|1)$/.test(value)
};
var narratives = { of: "narrative+" };
var coded = { at: "code!" };
var day$1 = { at: "iso-date:date!" };
var party = (side) => ({
	at: `ref ${side}-activity-id type`,
	of: "narrative*"
});
var link = {
	at: "url! format!",
	of: "title! description? category+ language* document-date?"
};
var measured = {
	at: "value",
	of: "comment?"
};
var written = {
	"iati-activity": {
		at: "last-updated-datetime:dateTime xml:lang default-currency humanitarian:boolean hierarchy:int",
		of: [
			"iati-identifier! reporting-org! title! description+ participating-org+ other-identifier*",
			"activity-status! activity-date+ activity-scope? recipient-country* recipient-region*",
			"location* sector* policy-marker* collaboration-type? default-flow-type?",
			"default-finance-type? default-aid-type* default-tied-status? budget* planned-disbursement*",
			"capital-spend? transaction* document-link* related-activity* result* crs-add?"
		].join(" ")
	},
	narrative: {
		at: "xml:lang",
		text: "string"
	},
	"iati-identifier": { text: "string" },
	"reporting-org": {
		at: "ref! type!",
		of: "narrative+"
	},
	title: narratives,
	description: narratives,
	"iati-activity/description": {
		at: "type",
		of: "narrative+"
	},
	"participating-org": {
		at: "ref type role! activity-id crs-channel-code",
		of: "narrative*"
	},
	"other-identifier": {
		at: "ref! type!",
		of: "owner-org?"
	},
	"owner-org": {
		at: "ref",
		of: "narrative*"
	},
	"activity-status": coded,
	"activity-date": {
		at: "iso-date:date! type!",
		of: "narrative*"
	},
	"activity-scope": coded,
	"recipient-country": {
		at: "code! percentage:decimal",
		of: "narrative*"
	},
	"transaction/recipient-country": {
		at: "code!",
		of: "narrative*"
	},
	"recipient-region": {
		at: "code! vocabulary vocabulary-uri percentage:decimal",
		of: "narrative*"
	},
	"transaction/recipient-region": {
		at: "code! vocabulary vocabulary-uri",
		of: "narrative*"
	},
	location: {
		at: "ref",
		of: ["location-reach? location-id* name? description? activity-description? administrative*", "point? exactness? location-class? feature-designation?"].join(" ")
	},
	"location-reach": coded,
	"location-id": { at: "vocabulary! code!" },
	name: narratives,
	"activity-description": narratives,
	administrative: { at: "vocabulary! level:natural code!" },
	point: {
		at: "srsName!",
		of: "pos!"
	},
	pos: { text: "string" },
	exactness: coded,
	/** Of versions 1. */
	coordinates: { at: "precision" },
	"location-class": coded,
	"feature-designation": coded,
	sector: {
		at: "vocabulary vocabulary-uri code! percentage:decimal",
		of: "narrative*"
	},
	"transaction/sector": {
		at: "vocabulary vocabulary-uri code!",
		of: "narrative*"
	},
	"policy-marker": {
		at: "vocabulary vocabulary-uri code! significance",
		of: "narrative*"
	},
	"collaboration-type": coded,
	"default-flow-type": coded,
	"default-finance-type": coded,
	"default-aid-type": { at: "code! vocabulary" },
	"default-tied-status": coded,
	budget: {
		at: "type status",
		of: "period-start! period-end! value!"
	},
	"planned-disbursement": {
		at: "type",
		of: "period-start! period-end? value! provider-org? receiver-org?"
	},
	"period-start": day$1,
	"period-end": day$1,
	value: {
		at: "currency value-date:date!",
		text: "decimal"
	},
	"provider-org": party("provider"),
	"receiver-org": party("receiver"),
	"capital-spend": { at: "percentage:decimal!" },
	transaction: {
		at: "ref humanitarian:boolean",
		of: [
			"transaction-type! transaction-date! value! description? provider-org? receiver-org?",
			"disbursement-channel? sector* recipient-country? recipient-region? flow-type?",
			"finance-type? aid-type* tied-status?"
		].join(" ")
	},
	"transaction-type": coded,
	"transaction-date": day$1,
	"disbursement-channel": coded,
	"flow-type": coded,
	"finance-type": coded,
	"aid-type": { at: "code! vocabulary" },
	"tied-status": coded,
	"document-link": link,
	category: coded,
	language: coded,
	"document-date": day$1,
	"related-activity": { at: "ref! type!" },
	result: {
		at: "type! aggregation-status:boolean",
		of: "title! description? indicator+"
	},
	indicator: {
		at: "measure! ascending:boolean",
		of: "title! description? baseline* period*"
	},
	baseline: {
		at: "iso-date:date year:natural! value",
		of: "comment?"
	},
	period: { of: "period-start! period-end! target* actual*" },
	target: measured,
	actual: measured,
	comment: narratives,
	"crs-add": { of: "loan-terms? loan-status?" },
	"loan-terms": {
		at: "rate-1:decimal rate-2:decimal",
		of: ["repayment-type? repayment-plan? commitment-date? repayment-first-date?", "repayment-final-date?"].join(" ")
	},
	"repayment-type": coded,
	"repayment-plan": coded,
	"commitment-date": day$1,
	"repayment-first-date": day$1,
	"repayment-final-date": day$1,
	"loan-status": {
		at: "year:decimal! currency value-date:date!",
		of: "interest-received? principal-outstanding? principal-arrears? interest-arrears?"
	},
	"interest-received": { text: "decimal" },
	"principal-outstanding": { text: "decimal" },
	"principal-arrears": { text: "decimal" },
	"interest-arrears": { text: "decimal" }
};
var shapes = new Map(Object.entries(written).map(([key, of]) => [key, parsed(of)]));
function shapeOf$1(parent, name) {
	const shape = shapes.get(`${parent ?? ""}/${name}`) ?? shapes.get(name);
	if (shape === void 0) throw new Error(`no shape of "${name}" in "${parent ?? ""}"`);
	return shape;
}
function parsed({ at = "", of = "", text }) {
	const children = wordsOf(of).map((word) => ({
		name: word.slice(0, -1),
		isRequired: /[!+]$/.test(word),
		isRepeatable: /[*+]$/.test(word)
	}));
	const names = new Set(children.map(({ name }) => name));
	return {
		attributes: new Map(wordsOf(at).map(attributeShape)),
		children,
		names,
		text
	};
}
function attributeShape(word) {
	const [, name = "", type, mark] = /^((?:xml:)?[^:!]+)(?::(\w+))?(!)?$/.exec(word) ?? [];
	return [name, {
		type: isValueType(type) ? type : "string",
		isRequired: mark === "!"
	}];
}
function isValueType(word) {
	return word !== void 0 && word in fits;
}
function wordsOf(text) {
	return text === "" ? [] : text.split(" ");
}
// ../../packages/data/src/export/iati/fit.ts
/** Undefined where nothing of the element can be written. */
function fitted$1(of, parent, fitting) {
	const shape = shapeOf$1(parent, of.name);
	const attributes = fittedAttributes(of, shape, fitting);
	const text = fittedText(of, shape, fitting);
	if (attributes === void 0 || text === "unfit") return void 0;
	const children = fittedChildren(of, shape, fitting);
	if (children === void 0) return void 0;
	const whole = {
		...of,
		attributes,
		children
	};
	return text === void 0 ? whole : {
		...whole,
		text
	};
}
function fittedAttributes(of, shape, fitting) {
	const kept = {};
	for (const [name, value] of Object.entries(of.attributes)) {
		if (value === void 0) continue;
		const attribute = shape.attributes.get(name);
		const reason = unfit(attribute?.type ?? "string", value, fitting.isStrict);
		if (attribute === void 0 && fitting.isStrict) leaveCell(of, name, "no-attribute", fitting);
		else if (reason === void 0) kept[name] = plain(of, value, fitting);
		else if (attribute?.isRequired) return leave(of, reason, fitting);
		else leaveCell(of, name, reason, fitting);
	}
	for (const [name, { isRequired }] of shape.attributes) if (isRequired && kept[name] === void 0 && fitting.isStrict) return lack(of, `@${name}`, fitting);
	return inOrder$3(shape.attributes, kept);
}
function inOrder$3(shapes, kept) {
	const known = [...shapes.keys()].filter((name) => name in kept);
	const others = Object.keys(kept).filter((name) => !shapes.has(name));
	return Object.fromEntries([...known, ...others].map((name) => [name, kept[name]]));
}
function fittedText(of, shape, fitting) {
	if (shape.text === void 0 || of.text === void 0) return void 0;
	const reason = unfit(shape.text, of.text, fitting.isStrict);
	if (reason === void 0) return plain(of, of.text, fitting);
	leave(of, reason, fitting);
	return "unfit";
}
function fittedChildren(of, shape, fitting) {
	const all = [];
	const byName = require_read_dataset.groupRows(of.children, ({ name }) => name);
	for (const { name, isRequired, isRepeatable } of shape.children) {
		const found = (byName.get(name) ?? []).flatMap((child) => fitted$1(child, of.name, fitting) ?? []);
		if (found.length === 0 && isRequired && fitting.isStrict) return lack(of, name, fitting);
		const kept = fitting.isStrict && !isRepeatable ? found.slice(0, 1) : found;
		for (const other of found.slice(kept.length)) leave(other, "one-only", fitting);
		all.push(...kept);
	}
	const strangers = of.children.filter((child) => !shape.names.has(child.name));
	if (!fitting.isStrict) all.push(...strangers.flatMap((one) => fitted$1(one, of.name, fitting) ?? []));
	else for (const one of strangers) leave(one, "no-element", fitting);
	return all;
}
/** A date that is no day is never written; the other forms are a matter of the schema's. */
function unfit(type, value, isStrict) {
	if (fits[type](value)) return void 0;
	if (type === "date") return "day-unknown";
	return isStrict || type === "decimal" ? "form" : void 0;
}
var unwritable$1 = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
function plain(of, text, fitting) {
	const kept = text.replaceAll(unwritable$1, "");
	const [origin] = of.origins;
	if (kept !== text && origin !== void 0) fitting.ledger.leave({
		...origin,
		column: origin.column ?? "text"
	}, "character");
	return kept;
}
function leave(of, reason, { ledger }) {
	const own = of.origins[0]?.column;
	for (const { table, row } of originsIn(of)) {
		ledger.leave({
			table,
			row
		}, reason);
		if (own !== void 0) ledger.leave({
			table,
			row,
			column: own
		}, reason);
	}
}
function lack(of, what, fitting) {
	fitting.missing({
		path: `${of.name}/${what}`,
		of
	});
	return leave(of, of.name === "iati-activity" ? "line-left-out" : "required", fitting);
}
/** `value-date` of an element is the cell `valueDate` of its row. */
function leaveCell(of, attribute, reason, { ledger }) {
	const camel = attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
	for (const { table, row, column } of of.origins) ledger.leave({
		table,
		row,
		column: camel in row ? camel : column ?? camel
	}, reason);
}
// ../../packages/data/src/export/iati/columns.ts
var unless = (column, ...kept) => (row) => !kept.includes(String(row[column]));
/** Short names and fall-backs that repeat a name lose nothing. */
var isOwnName = (column) => (row) => row[column] !== row["nameZh"] && row[column] !== row["nameEn"];
var sourced = {
	source: "no-source",
	supersedes: "key"
};
/** Whole tables that IATI has no room for. */
var tableReasons = {
	sources: "no-source",
	outputs: "results-need-a-period",
	beneficiaries: "results-need-a-period",
	periods: "no-element",
	aggregates: "aggregate",
	"fx-rates": "conversion",
	conflicts: "our-word-on-sources",
	matches: "aggregate",
	assertions: "no-element"
};
var columnWays = {
	organisations: {
		id: "written",
		nameZh: "written",
		nameEn: "written",
		shortZh: ["own-words", isOwnName("shortZh")],
		shortEn: ["own-words", isOwnName("shortEn")],
		nameRu: "own-words",
		shortRu: "own-words",
		type: "written",
		parent: "key",
		aliases: "no-element",
		order: "own-order"
	},
	regions: {
		code: "written",
		vocabulary: "written",
		vocabularyName: "written",
		publisherCode: "written",
		edition: "no-element",
		level: "key",
		parent: "key",
		nameZh: "written",
		nameEn: "written",
		nameRu: "written",
		shortZh: ["own-words", isOwnName("shortZh")],
		shortEn: ["own-words", isOwnName("shortEn")],
		shortRu: "own-words",
		formerCode: "no-element",
		validFrom: "no-element",
		validTo: "no-element",
		aliases: "no-element"
	},
	sectors: {
		id: "written",
		vocabulary: "written",
		vocabularyName: "written",
		code: "written",
		nameZh: "written",
		nameEn: "written",
		nameRu: "own-words",
		dacCodes: "written",
		aliases: "no-element",
		order: "own-order"
	},
	projects: {
		id: "key",
		key: "key",
		lender: "written",
		lenderProjectId: "written",
		nameZh: "written",
		nameZhSource: "no-source",
		nameEn: "written",
		shortZh: ["own-words", isOwnName("shortZh")],
		shortEn: ["own-words", isOwnName("shortEn")],
		sectorAsWritten: ["as-written", unless("sectorAsWritten", "")],
		provinces: "no-code",
		relatedTo: "no-element",
		confidence: ["own-standing", unless("confidence", "high")],
		doubtZh: "own-standing",
		doubtEn: "own-standing",
		doubtRu: "own-standing",
		sources: "no-source",
		noteZh: "own-words",
		noteEn: "own-words",
		noteRu: "own-words"
	},
	"finance-lines": {
		id: "key",
		project: "key",
		lender: "written",
		administrator: "written",
		instrumentNo: "written",
		kind: "written",
		stage: "written",
		asWritten: ["as-written", (row) => row["asWritten"] !== row["kind"] && !/^(no )?finance type/.test(String(row["asWritten"]))],
		financeType: "written",
		currency: "written",
		basis: ["no-element", unless("basis", "commitment")]
	},
	transactions: {
		id: "key",
		financeLine: "key",
		type: "written",
		date: "written",
		value: "written",
		currency: "written",
		valueDate: "written",
		ref: "written",
		description: "written",
		language: "written",
		humanitarian: "written",
		channel: "written",
		flowType: "written",
		financeType: "written",
		aidTypes: "written",
		tiedStatus: "written",
		sectors: "written",
		countries: "written",
		regions: "written",
		...sourced,
		locator: "no-source"
	},
	allocations: {
		id: "key",
		project: "key",
		financeLine: "key",
		dimension: "key",
		target: "written",
		sharePercent: ["share-of-place", (row) => row["dimension"] === "region"],
		basis: "key",
		order: "key",
		sources: "no-source",
		supersedes: "key"
	},
	assertions: {
		id: "key",
		subject: "key",
		field: "key",
		value: "written",
		unit: "written",
		qualifier: ["qualifier", unless("qualifier", "exact")],
		source: "no-source",
		locator: "no-source",
		observed: "no-element",
		confidence: ["own-standing", unless("confidence", "high")],
		standing: "key",
		asWritten: ["as-written", (row) => row["field"] !== "status" || !/^\d+$/.test(String(row["asWritten"]))],
		supersedes: "key",
		note: "own-words"
	},
	budgets: {
		id: "key",
		financeLine: "key",
		kind: "written",
		type: "written",
		status: "written",
		start: "written",
		end: "written",
		value: "written",
		currency: "written",
		valueDate: "written",
		...sourced
	},
	"loan-terms": {
		id: "key",
		financeLine: "key",
		rate1: "written",
		rate2: "written",
		repaymentType: "written",
		repaymentPlan: "written",
		commitmentDate: "written",
		repaymentFirstDate: "written",
		repaymentFinalDate: "written",
		...sourced
	},
	"loan-statuses": {
		id: "key",
		financeLine: "key",
		year: "written",
		currency: "written",
		valueDate: "written",
		interestReceived: "written",
		principalOutstanding: "written",
		principalArrears: "written",
		interestArrears: "written",
		...sourced
	},
	"iati-lines": {
		id: "key",
		financeLine: "key",
		identifier: "written",
		version: ["no-element", unless("version", "2.03")],
		language: "written",
		defaultCurrency: "written",
		lastUpdated: "written",
		hierarchy: "written",
		humanitarian: "written",
		scope: "written",
		collaborationType: "written",
		flowType: "written",
		financeType: "written",
		aidTypes: "written",
		tiedStatus: "written",
		capitalSpend: "written",
		standsAlone: "key",
		...sourced
	},
	parties: {
		id: "key",
		subject: "key",
		role: "written",
		asWritten: "no-code",
		ref: "written",
		type: "written",
		name: "written",
		language: "written",
		activityId: "written",
		crsChannelCode: "written",
		...sourced
	},
	identifiers: {
		id: "key",
		subject: "key",
		value: "written",
		type: "written",
		ownerRef: "written",
		ownerName: "written",
		language: "written",
		...sourced
	},
	links: {
		id: "key",
		subject: "key",
		kind: "written",
		target: "written",
		type: "written",
		format: "written",
		title: "written",
		language: "written",
		categories: "written",
		languages: "written",
		date: "written",
		...sourced
	},
	locations: {
		id: "key",
		subject: "key",
		ref: "written",
		name: "written",
		language: "written",
		latitude: "written",
		longitude: "written",
		gazetteer: "written",
		administrative: "written",
		exactness: "written",
		precision: "older-precision",
		reach: "written",
		locationClass: "written",
		feature: "written",
		percentage: "share-of-place",
		...sourced
	},
	markers: {
		id: "key",
		subject: "key",
		vocabulary: "written",
		vocabularyName: "written",
		code: "written",
		significance: "written",
		percentage: "no-element",
		name: "written",
		language: "written",
		...sourced
	},
	results: {
		id: "key",
		subject: "key",
		type: "written",
		canBeAggregated: "written",
		title: "written",
		language: "written",
		...sourced
	},
	indicators: {
		id: "key",
		result: "key",
		measure: "written",
		isAscending: "written",
		title: "written",
		language: "written",
		source: "no-source"
	},
	measurements: {
		id: "key",
		indicator: "key",
		kind: "written",
		period: "written",
		start: "written",
		end: "written",
		year: "written",
		date: "written",
		value: "written",
		comment: "written",
		language: "written",
		source: "no-source"
	},
	texts: {
		id: "key",
		subject: "key",
		kind: "written",
		type: "written",
		language: "written",
		text: "written",
		part: "key",
		...sourced
	}
};
// ../../packages/data/src/export/iati/reasons.ts
var reasons = {
	"no-element": "IATI has no element for it",
	"no-source": "IATI names no source of a single fact, and no place in it",
	"own-words": "a note or short name of our own, of which IATI knows none",
	"own-standing": "how sure a fact is has no element in IATI",
	"own-order": "the order of printing is ours",
	"results-need-a-period": "IATI wants the period of each result, and the data give none",
	aggregate: "IATI holds activities, not totals of many",
	conversion: "IATI converts no money",
	"our-word-on-sources": "IATI lets no two sources differ on one fact",
	"as-written": "IATI holds the code alone, not the word it was coded from",
	superseded: "a newer row stands in its place",
	recorded: "it is recorded as a difference, not adopted",
	unverified: "it is not verified",
	estimated: "it is our own reading, stated by no source",
	"no-value": "its source shows no value",
	"sources-differ": "another source's value stands in the file: IATI takes one",
	"running-total": "a running total is no movement of money",
	"no-commitment": "a proposed, dropped or cancelled amount commits nobody",
	"transactions-say-it": "the transactions of the line say it",
	"no-date-type": "IATI has no type for this date",
	"day-unknown": "an IATI date is a day: a month, quarter, half-year or year is never padded",
	"commitment-undated": "an IATI commitment has its day, and no approval to the day is known",
	qualifier: "an IATI number is exact: about, more than and less than are lost",
	"no-line": "a project without a finance line is no activity",
	"no-code": "IATI has no code for it",
	"place-without-code": "IATI knows no GB/T 2260: the place goes by its name and the code as a reference",
	"share-of-place": "an IATI location has no share",
	"older-precision": "the precision of IATI before 1.04 has no element any more",
	"no-attribute": "the element has no attribute for it",
	condition: "IATI wants the type of a condition, and the data give none",
	"one-only": "the schema has room for one",
	form: "it is not of the form that the schema asks for",
	character: "XML cannot hold one of its characters: it is left out",
	required: "the schema asks for more than the data give",
	"line-left-out": "the schema asks for more of its finance line than the data give",
	"other-record": "another record of the same line stands in the file",
	unused: "nothing that is written refers to it"
};
// ../../packages/data/src/export/iati/ledger.ts
function ledger(dataset) {
	const carried = /* @__PURE__ */ new Set();
	const rowsLeft = /* @__PURE__ */ new Map();
	const cellsLeft = /* @__PURE__ */ new Map();
	const completed = /* @__PURE__ */ new Map();
	let pending = [];
	const place = ({ table, row, column }) => require_read_dataset.placeOf(dataset, {
		table,
		id: String(row["id"] ?? row["code"])
	}, column);
	const ofRow = (table, row) => {
		if (carried.has(row)) return lostCells(table, row, cellsLeft.get(row));
		return [["", rowsLeft.get(row) ?? tableReasons[table] ?? "unused"]];
	};
	const ofTable = (definition) => {
		const counts = /* @__PURE__ */ new Map();
		for (const row of require_config.rowsOf(dataset, definition)) for (const [column, reason] of ofRow(definition.name, row)) {
			const field = column === "" && definition.name === "assertions" ? String(row["field"]) : "";
			const key = [
				column,
				field,
				reason
			].join(" ");
			const known = counts.get(key);
			const origin = {
				table: definition.name,
				row,
				...column === "" ? {} : { column }
			};
			if (known === void 0) counts.set(key, {
				column,
				field,
				reason,
				count: 1,
				first: place(origin)
			});
			else known.count++;
		}
		return [...counts].toSorted(byKey$1).map(([, lost]) => notCarried(definition.name, lost));
	};
	return {
		carry: (origins) => {
			for (const { row } of origins) carried.add(row);
		},
		leave: ({ row, column }, reason) => {
			if (column === void 0) {
				if (!rowsLeft.has(row)) rowsLeft.set(row, reason);
				return;
			}
			const cells = cellsLeft.get(row) ?? /* @__PURE__ */ new Map();
			if (!cells.has(column)) cellsLeft.set(row, cells.set(column, reason));
		},
		complete: (rule, how, origin) => {
			pending.push([
				rule,
				how,
				origin
			]);
		},
		settle: (isWritten) => {
			for (const [rule, how, origin] of isWritten ? pending : []) {
				const known = completed.get(rule);
				if (known === void 0) completed.set(rule, {
					how,
					count: 1,
					first: place(origin)
				});
				else known.count++;
			}
			pending = [];
		},
		completed: () => [...completed].toSorted(byKey$1).map(([rule, entry]) => ({
			rule,
			...entry
		})),
		notCarried: () => require_config.tables.flatMap(ofTable)
	};
}
function byKey$1([a], [b]) {
	return a < b ? -1 : 1;
}
function notCarried(table, { column, field, reason, count, first }) {
	return {
		table,
		...column === "" ? {} : { column },
		...field === "" ? {} : { field },
		reason,
		because: reasons[reason],
		count,
		first
	};
}
function lostCells(table, row, left) {
	return Object.entries(columnWays[table] ?? {}).flatMap(([column, way]) => {
		const reason = left?.get(column) ?? lostBy(way, row);
		return reason === void 0 || row[column] === void 0 ? [] : [[column, reason]];
	});
}
function lostBy(way, row) {
	if (way === "written" || way === "key") return void 0;
	if (typeof way === "string") return way;
	const [reason, isLost] = way;
	return isLost(row) ? reason : void 0;
}
// ../../packages/data/src/export/iati/missing.ts
var remedies = {
	"iati-identifier": "give the project its lender's number, or the line its record in iati-lines",
	"reporting-org": "name who reports: a row of parties with the role \"reporting\"",
	"@ref": "give the organisation its identifier, as in XM-DAC-44000",
	title: "give the row a title",
	description: "describe the project: a row of texts of the kind \"description\"",
	"participating-org": "name who funds it: a row of parties with the role \"funding\"",
	"activity-status": "state its status: an assertion on the field \"status\"",
	"activity-date": "give a date to the day: an assertion on \"planned-start\", \"actual-start\", \"approval\" or \"closing\"",
	"transaction-date": "give the transaction its day",
	"@value-date": "give the value its date",
	"@type": "give the row its type",
	"@role": "give the party a role that IATI knows: funding, accountable, extending, implementing",
	"@code": "give the row its code",
	"period-start": "give the period its first day",
	"period-end": "give the period its last day"
};
function missingDiagnostics(dataset, missing) {
	return [...require_read_dataset.groupRows(missing, ({ path }) => path).entries()].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([path, all]) => {
		const origin = all.flatMap(({ of }) => of.origins)[0];
		const [element = "", ...rest] = path.split("/");
		const what = rest.join("/");
		if (origin === void 0) return [];
		const id = String(origin.row["id"] ?? origin.row["code"]);
		return [{
			rule: "iati-required",
			severity: "warning",
			message: `"${element}" lacks "${what}", which the schema asks for${all.length === 1 ? "" : `; so do ${all.length - 1} more`}`,
			place: require_read_dataset.placeOf(dataset, {
				table: origin.table,
				id
			}),
			found: String(all.length),
			expected: what,
			remedy: remedies[what] ?? "fill the cell that it is made of"
		}];
	});
}
// ../../packages/data/src/export/iati/to-xml.ts
function toXml(of, depth) {
	const indent = "  ".repeat(depth);
	const head = `${indent}<${of.name}${attributesOf(of)}`;
	if (of.text !== void 0) return `${head}>${escapedText(of.text)}</${of.name}>\n`;
	if (of.children.length === 0) return `${head}/>\n`;
	return `${head}>\n${of.children.map((child) => toXml(child, depth + 1)).join("")}${indent}</${of.name}>\n`;
}
function attributesOf(of) {
	return Object.entries(of.attributes).flatMap(([name, value]) => value === void 0 ? [] : ` ${name}="${escapedValue(value)}"`).join("");
}
/** A line end of the text itself: a reader turns a bare CR into LF. */
function escapedText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}
/** In attributes a reader turns line ends and tabs into blanks. */
function escapedValue(value) {
	return escapedText(value).replaceAll("\"", "&quot;").replaceAll("\n", "&#10;").replaceAll("	", "&#9;");
}
// ../../packages/data/src/export/iati/export-iati.ts
var version = "2.03";
/** An activity a finance line. Nothing is written where no line can be: the report then holds an error. */
function* exportIati(dataset, { asOf, incomplete = "leave-out" } = {}) {
	const ledger$1 = ledger(dataset);
	const facts = factsOf$1(dataset, ledger$1);
	const isStrict = incomplete === "leave-out";
	const missing = [];
	const leftOut = [];
	const identifiers = /* @__PURE__ */ new Set();
	let written = 0;
	leaveLineless(dataset, facts, ledger$1);
	for (const row of dataset.financeLines) {
		const line = lineOf$2(row, facts, ledger$1, isStrict);
		const reason = line === void 0 ? "its project is not verified" : void 0;
		if (line === void 0) {
			leftOut.push({
				place: placeOfLine(dataset, row),
				reason: reason ?? ""
			});
			continue;
		}
		const lacks = [];
		const fitting = {
			ledger: ledger$1,
			isStrict,
			missing: (one) => lacks.push(one)
		};
		const whole = fitted$1(activityOf(line, uniqueIdentifier(line, identifiers)), void 0, fitting);
		missing.push(...lacks);
		ledger$1.settle(whole !== void 0);
		if (whole === void 0) {
			const last = lacks.at(-1);
			leftOut.push({
				place: placeOfLine(dataset, row),
				reason: `the data give no "${last?.path.split("/").at(-1) ?? ""}", which the schema asks for`
			});
			continue;
		}
		if (written === 0) yield head$1(asOf);
		written++;
		ledger$1.carry(originsIn(whole));
		yield toXml(whole, 1);
	}
	if (written > 0) yield "</iati-activities>\n";
	const records = {
		read: dataset.financeLines.length,
		written,
		leftOut
	};
	const diagnostics = [...missingDiagnostics(dataset, missing), ...written > 0 ? [] : [nothing$1(dataset)]];
	const [completed, notCarried] = [ledger$1.completed(), ledger$1.notCarried()];
	return {
		format: "iati",
		version,
		records,
		notCarried,
		completed,
		diagnostics
	};
}
function head$1(asOf) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="${version}"${asOf === void 0 ? "" : ` generated-datetime="${asOf}T00:00:00Z"`}>\n`;
}
/** Undefined for a line whose project is not verified: that is never printed outside its own sheet. */
function lineOf$2(row, facts, ledger, isStrict) {
	const project = facts.projects.get(row.project);
	if (project === void 0 || project.confidence === "unverified") {
		ledger.leave(origin("finance-lines", row), "unverified");
		if (project !== void 0) ledger.leave(origin("projects", project), "unverified");
		return;
	}
	const records = facts.published.of(row.id);
	const published = records.at(-1);
	for (const other of records.slice(0, -1)) ledger.leave(origin("iati-lines", other), "other-record");
	const isCompleted = isStrict || published === void 0;
	return {
		row,
		project,
		published,
		subjects: published?.standsAlone === "yes" ? [row.id] : [project.id, row.id],
		language: published?.language ?? (published === void 0 ? "en" : void 0),
		currency: published === void 0 ? row.currency : published.defaultCurrency,
		isCompleted,
		facts,
		ledger
	};
}
/** Two lines of ours may have one number: the later one's own id then ends its identifier. */
function uniqueIdentifier(line, identifiers) {
	const identifier = identifierFor(line);
	if (identifier === void 0) return void 0;
	const unique = identifiers.has(identifier) && line.published?.identifier === void 0 ? `${identifier}-${line.row.id}` : identifier;
	identifiers.add(unique);
	return unique;
}
/** A project without a finance line is no activity, and all that is said of it goes with it. */
function leaveLineless(dataset, facts, ledger) {
	const groups = {
		allocations: facts.allocations,
		assertions: facts.assertions,
		parties: facts.parties,
		identifiers: facts.identifiers,
		links: facts.links,
		locations: facts.locations,
		markers: facts.markers,
		results: facts.results,
		texts: facts.texts
	};
	for (const project of dataset.projects) {
		if (facts.linesOf.of(project.id).length > 0) continue;
		ledger.leave(origin("projects", project), "no-line");
		for (const [table, group] of Object.entries(groups)) for (const row of group.of(project.id)) ledger.leave(origin(table, row), "no-line");
	}
}
function placeOfLine(dataset, { id }) {
	return require_read_dataset.placeOf(dataset, {
		table: "finance-lines",
		id
	});
}
function nothing$1(dataset) {
	const [line] = dataset.financeLines;
	return {
		rule: "iati-nothing-written",
		severity: "error",
		message: "no finance line can be written: an IATI file holds one activity at least",
		place: line === void 0 ? { file: "finance-lines.csv" } : placeOfLine(dataset, line),
		remedy: line === void 0 ? "add a finance line to the dataset" : "give the lines what their warnings ask for, or write them as they are"
	};
}
// ../../packages/data/src/export/not-known.ts
/** @param known what `knownAt` gives of the dataset */
function notKnown(dataset, known) {
	return require_config.tables.flatMap((definition) => {
		const { name, keyColumn } = definition;
		const kept = new Set(require_config.rowsOf(known, definition).map((row) => row[keyColumn]));
		const left = require_config.rowsOf(dataset, definition).filter((row) => !kept.has(row[keyColumn]));
		const [first] = left;
		if (first === void 0) return [];
		const place = require_read_dataset.placeOf(dataset, {
			table: name,
			id: String(first[keyColumn])
		});
		return [{
			table: name,
			reason: "not-known",
			because: "it was not known on the day, or a newer row stands in its place",
			count: left.length,
			first: place
		}];
	});
}
// ../../packages/data/src/export/package/export-package.ts
/**
* Every table of the schema that a folder must have, and of the others those with rows. Equal rows give equal bytes;
* `loadDataset` reads them back as they were.
*/
function* exportPackage(dataset, about) {
	const text = new TextEncoder();
	const facts = /* @__PURE__ */ new Map();
	let written = 0;
	for (const definition of require_config.tables) {
		const rows = require_config.rowsOf(dataset, definition);
		if (definition.isOptional && rows.length === 0) continue;
		written += rows.length;
		const hash = require_read_dataset.startDigest();
		let size = 0;
		for (const chunk of require_read_dataset.csvChunks(definition, rows)) {
			const bytes = text.encode(chunk);
			hash.update(bytes);
			size += bytes.length;
			yield {
				file: `${definition.name}.csv`,
				bytes
			};
		}
		facts.set(definition.name, {
			bytes: size,
			hash: `sha256:${hash.hex()}`
		});
	}
	const present = [...facts.keys()];
	yield {
		file: "datapackage.json",
		bytes: text.encode(require_read_dataset.dataPackage(about, present, facts))
	};
	return {
		format: "package",
		records: {
			read: written,
			written,
			leftOut: []
		},
		notCarried: [],
		completed: [],
		diagnostics: []
	};
}
// ../../packages/data/src/export/prov/export-prov.ts
/**
* Per value: the entity, what it was derived from (source and locator), whom it is attributed to, the import that
* generated it and when, and what it revises.
*/
function* exportProv(dataset, { tool, figures = [] }) {
	const rows = figures.length === 0 ? assertionRows(dataset) : figureRows(dataset, figures);
	const sources = usedSources(dataset, rows);
	const from = entitiesBySource(rows);
	const sections = [
		["entity", entities$1(rows, sources, figures)],
		["agent", agents(sources)],
		["activity", sources.map((source) => [importOf(source), activity(source, tool)])],
		["used", numbered("u", sources.map(usage))],
		["wasAttributedTo", numbered("a", sources.flatMap((source) => attributions(source, from)))],
		["wasGeneratedBy", numbered("g", sources.flatMap((source) => generations(source, from)))],
		["wasDerivedFrom", numbered("d", derivations(rows, sources, figures))]
	];
	yield `{\n  "prefix": ${JSON.stringify({ brief: "urn:brief:" })}`;
	for (const [name, entries] of sections) yield* section(name, entries);
	yield "\n}\n";
	const written = figures.length === 0 ? rows.length : figures.length;
	return {
		format: "prov",
		records: {
			read: written,
			written,
			leftOut: []
		},
		notCarried: [],
		completed: [],
		diagnostics: []
	};
}
function* section(name, entries) {
	let isFirst = true;
	yield `,\n  ${JSON.stringify(name)}: {`;
	for (const [id, values] of entries) {
		yield `${isFirst ? "" : ","}\n    ${JSON.stringify(id)}: ${JSON.stringify(values)}`;
		isFirst = false;
	}
	yield isFirst ? "}" : "\n  }";
}
function told(table, row) {
	const sources = [...require_config.cellValues(row, "source"), ...require_config.cellValues(row, "sources")];
	return {
		table,
		id: String(row["id"] ?? row["code"]),
		row,
		sources
	};
}
function assertionRows(dataset) {
	return dataset.assertions.map((row) => told("assertions", { ...row }));
}
/** The rows that figures rest on, by themselves and through their formulas, and what these revise. */
function figureRows(dataset, figures) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { table, id } of figures.flatMap(rowsBelow)) wanted.set(table, (wanted.get(table) ?? /* @__PURE__ */ new Set()).add(id));
	return require_config.tables.flatMap((definition) => {
		const ids = wanted.get(definition.name);
		if (ids === void 0 || definition.name === "sources") return [];
		const rows = require_config.rowsOf(dataset, definition);
		if (definition.name === "assertions") addRevised(rows, ids);
		return rows.filter((row) => ids.has(String(row[definition.keyColumn]))).map((row) => told(definition.name, row));
	});
}
function rowsBelow({ rows, formula }) {
	return [...rows, ...formula?.inputs.map(({ row }) => row) ?? []];
}
function addRevised(rows, ids) {
	const byId = new Map(rows.map((row) => [String(row["id"]), row]));
	for (const id of ids) for (const revised of require_config.cellValues(byId.get(id) ?? {}, "supersedes")) ids.add(revised);
}
function usedSources(dataset, rows) {
	const used = new Set(rows.flatMap(({ sources }) => sources));
	return dataset.sources.filter(({ id }) => used.has(id));
}
function entityOf({ table, id }) {
	return `brief:${table}/${id}`;
}
function sourceEntity(id) {
	return entityOf({
		table: "sources",
		id
	});
}
function figureEntity({ id }) {
	return `brief:figures/${id}`;
}
function importOf({ id }) {
	return `brief:imports/${id}`;
}
function publisherOf$2({ publisher }) {
	return `brief:publishers/${encodeURIComponent(publisher)}`;
}
/** A day has no hour: the value stays a date of XML Schema. */
function day(text) {
	return {
		$: text,
		type: "xsd:date"
	};
}
function* entities$1(rows, sources, figures) {
	for (const source of sources) yield [sourceEntity(source.id), describedSource(source)];
	for (const { table, id, row } of rows) yield [entityOf({
		table,
		id
	}), describedRow(row)];
	for (const figure of figures) yield [figureEntity(figure), {
		"prov:type": "brief:figure",
		...figure.value === void 0 ? {} : { "prov:value": figure.value },
		"brief:unit": figure.unit,
		"brief:qualifier": figure.qualifier,
		...figure.formula === void 0 ? {} : { "brief:operation": figure.formula.operation }
	}];
}
function describedSource({ title, url, published, retrieved, sha256, licence }) {
	return {
		"prov:type": "brief:source",
		"prov:label": title,
		...url === void 0 ? {} : { "prov:location": url },
		...published === void 0 ? {} : { "brief:published": published },
		...retrieved === void 0 ? {} : { "prov:generatedAtTime": day(retrieved) },
		...sha256 === void 0 ? {} : { "brief:sha256": sha256 },
		...licence === void 0 ? {} : { "brief:licence": licence }
	};
}
var ties = /* @__PURE__ */ new Set([
	"id",
	"code",
	"value",
	"source",
	"sources",
	"supersedes",
	"locator"
]);
function describedRow(row) {
	const said = Object.entries(row).filter(([column]) => !ties.has(column)).map(([column, value]) => [`brief:${column}`, Array.isArray(value) ? value.join(" ") : value]);
	const value = row["value"];
	return {
		...value === void 0 ? {} : { "prov:value": value },
		...Object.fromEntries(said)
	};
}
function* agents(sources) {
	const seen = /* @__PURE__ */ new Set();
	for (const source of sources) {
		const id = publisherOf$2(source);
		if (seen.has(id)) continue;
		seen.add(id);
		yield [id, {
			"prov:type": "prov:Organization",
			"prov:label": source.publisher
		}];
	}
}
function activity({ sha256 }, tool) {
	return {
		"prov:type": "brief:import",
		"brief:tool": tool,
		...sha256 === void 0 ? {} : { "brief:inputSha256": sha256 }
	};
}
function usage(source) {
	return {
		"prov:activity": importOf(source),
		"prov:entity": sourceEntity(source.id)
	};
}
function entitiesBySource(rows) {
	const pairs = rows.flatMap((told) => told.sources.map((id) => ({
		id,
		entity: entityOf(told)
	})));
	const groups = require_read_dataset.groupRows(pairs, ({ id }) => id);
	return new Map([...groups].map(([id, all]) => [id, all.map(({ entity }) => entity)]));
}
function attributions(source, from) {
	const agent = publisherOf$2(source);
	return [sourceEntity(source.id), ...from.get(source.id) ?? []].map((entity) => ({
		"prov:entity": entity,
		"prov:agent": agent
	}));
}
/** A row comes into the dataset on the day that its source was fetched, where that is known. */
function generations(source, from) {
	const { retrieved } = source;
	return (from.get(source.id) ?? []).map((entity) => ({
		"prov:entity": entity,
		"prov:activity": importOf(source),
		...retrieved === void 0 ? {} : { "brief:retrieved": day(retrieved) }
	}));
}
function* derivations(rows, sources, figures) {
	const known = new Set(sources.map(({ id }) => id));
	for (const told of rows) {
		const locator = told.row["locator"];
		for (const source of told.sources.filter((id) => known.has(id))) yield {
			"prov:generatedEntity": entityOf(told),
			"prov:usedEntity": sourceEntity(source),
			...locator === void 0 ? {} : { "brief:locator": locator }
		};
		for (const id of require_config.cellValues(told.row, "supersedes")) yield {
			"prov:generatedEntity": entityOf(told),
			"prov:usedEntity": entityOf({
				table: told.table,
				id
			}),
			"prov:type": {
				$: "prov:Revision",
				type: "prov:QUALIFIED_NAME"
			}
		};
	}
	for (const figure of figures) for (const row of rowsBelow(figure)) yield {
		"prov:generatedEntity": figureEntity(figure),
		"prov:usedEntity": entityOf(row)
	};
}
function* numbered(prefix, all) {
	let number = 0;
	for (const values of all) yield [`_:${prefix}${++number}`, values];
}
// ../../packages/data/src/export/sheets/sheet.ts
function textCell(text) {
	return text === void 0 || text === "" ? void 0 : {
		type: "text",
		text
	};
}
function numberCell(text) {
	return text === void 0 ? void 0 : {
		type: "number",
		text
	};
}
/** A month, quarter or year stays the text that it is. */
function dateCell(text) {
	if (text === void 0) return void 0;
	return /^\d{4}-\d\d-\d\d$/.test(text) ? {
		type: "date",
		text
	} : {
		type: "text",
		text
	};
}
// ../../packages/data/src/export/sheets/project-list.ts
function projectList$1(dataset, { language, asOf }) {
	const words = require_subject_of.sheetWords[language];
	const facts = {
		dataset,
		index: require_read_dataset.indexOf(dataset),
		language,
		words
	};
	return {
		name: words.list,
		headings: require_subject_of.columns.map((column) => words.headings[column]),
		rows: { *[Symbol.iterator]() {
			for (const project of dataset.projects) {
				const cells = cellsOf$1(facts, project, asOf);
				yield require_subject_of.columns.map((column) => cells[column]);
			}
		} }
	};
}
function cellsOf$1(facts, project, asOf) {
	const { dataset, words } = facts;
	const lines = facts.index.linesOf(project.id);
	const status = require_read_dataset.currentText(dataset, project.id, "status");
	const date = (field) => require_read_dataset.currentValue(dataset, project.id, field);
	const dates = {
		approval: date("approval"),
		signing: date("signing"),
		effectiveness: date("effectiveness"),
		closing: date("closing")
	};
	const cost = require_read_dataset.currentValue(dataset, project.id, "total-cost");
	const money = moneyOf(facts, project, lines);
	const used = [
		status,
		...Object.values(dates),
		cost,
		...money.quantities
	];
	const cited = /* @__PURE__ */ new Set([...project.sources, ...used.flatMap(({ sources }) => sources.map(({ id }) => id))]);
	return {
		id: textCell(project.id),
		...namesOf$3(facts, project),
		lender: textCell(lenderName$1(facts, project.lender ?? lines[0]?.lender)),
		number: textCell(project.lenderProjectId),
		status: textCell(isKey(words.statuses, status.value) ? words.statuses[status.value] : status.value),
		stage: textCell(distinct$2(lines.map(({ stage }) => words.stages[stage])).join(words.between)),
		approval: dateCell(dates.approval.value),
		signing: dateCell(dates.signing.value),
		effectiveness: dateCell(dates.effectiveness.value),
		closing: dateCell(dates.closing.value),
		...money.cells,
		totalCost: numberCell(cost.value),
		costCurrency: textCell(cost.value === void 0 ? void 0 : cost.unit),
		lines: textCell(lines.map((line) => lineText(facts, line)).join(words.between)),
		...allocatedTo(facts, project),
		confidence: textCell(words.confidences[project.confidence]),
		sources: textCell([...cited].map((id) => sourceText$1(facts, id)).join(words.between)),
		asOf: dateCell(asOf)
	};
}
function isKey(record, key) {
	return key !== void 0 && key in record;
}
function namesOf$3({ language }, { nameEn, nameZh }) {
	const [name, otherName] = language === "zh-CN" ? [nameZh ?? nameEn, nameEn] : [nameEn, nameZh];
	return {
		name: textCell(name),
		otherName: textCell(otherName === name ? void 0 : otherName)
	};
}
function lenderName$1({ index, language }, id) {
	const lender = id === void 0 ? void 0 : index.organisations.get(id);
	return (language === "zh-CN" ? lender?.shortZh : lender?.shortEn) ?? id;
}
/** Proposed, dropped and cancelled money is no commitment, and unverified money is in no sum of verified; one currency a sum. */
function moneyOf({ dataset, words }, { confidence }, lines) {
	const committed = lines.filter(({ stage }) => ![
		"proposed",
		"dropped",
		"cancelled"
	].includes(stage));
	const amounts = committed.map(({ id }) => require_read_dataset.currentValue(dataset, id, "amount"));
	const disbursed = committed.map(({ id }) => require_read_dataset.currentValue(dataset, id, "disbursed"));
	const isKnown = ({ value, unverified }) => value !== void 0 && (unverified === void 0 || confidence === "unverified");
	const known = amounts.filter(isKnown);
	const currencies = distinct$2(known.map(({ unit }) => unit));
	const missing = amounts.length - known.length;
	return {
		cells: {
			currency: textCell(currencies.join(words.between)),
			commitment: sumCell(known),
			withoutAmount: missing === 0 ? void 0 : numberCell(`${missing}`),
			disbursed: sumCell(disbursed.filter(isKnown))
		},
		quantities: [...amounts, ...disbursed]
	};
}
function sumCell(quantities) {
	const [first] = quantities;
	if (first === void 0 || quantities.some(({ unit }) => unit !== first.unit)) return void 0;
	return numberCell(require_read_dataset.addDecimals(quantities.map(({ value = "0" }) => value)));
}
/** `loan IBRD-71430, USD 150000000, closed` */
function lineText({ dataset, words }, { id, kind, instrumentNo, stage }) {
	const amount = require_read_dataset.currentValue(dataset, id, "amount");
	const money = amount.value === void 0 ? "—" : `${amount.unit} ${amount.value}`;
	return [
		instrumentNo === void 0 ? words.kinds[kind] : `${words.kinds[kind]} ${instrumentNo}`,
		money,
		words.stages[stage]
	].join(", ");
}
function allocatedTo(facts, { id }) {
	const { words } = facts;
	const all = facts.index.allocationsOf(id);
	const named = (dimensions, name) => textCell(distinct$2(all.filter(({ dimension }) => dimensions.includes(dimension)).map(({ target, basis, sharePercent }) => {
		const share = sharePercent === void 0 ? "" : ` ${sharePercent}%`;
		return `${name(target)}${share}${basis === "estimated" ? words.estimated : ""}`;
	})).join(words.between));
	return {
		sectors: named(["sector"], (target) => ownName$1(facts, facts.index.sectors.get(target)) ?? target),
		places: named(["region", "country"], (target) => ownName$1(facts, facts.index.regions.get(target)) ?? target)
	};
}
function ownName$1({ language }, row) {
	if (row === void 0 || language === "zh-CN") return row?.nameZh;
	return (language === "ru" ? row.nameRu : void 0) ?? row.nameEn ?? row.nameZh;
}
function sourceText$1({ index, words }, id) {
	const source = index.sources.get(id);
	return source === void 0 ? id : `${source.title} (${source.published ?? words.undated})`;
}
function distinct$2(texts) {
	return [...new Set(texts)];
}
// ../../packages/data/src/export/sheets/sheet-csv.ts
var rowsInChunk$1 = 1e3;
/** What spreadsheets take for the beginning of a formula, in both widths, after blanks too. */
var dangerous = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;
var plainNumber = /^-?\d+(\.\d+)?$/;
/** An apostrophe makes text of it; a real negative number is left alone. */
function defused(text) {
	return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
function* sheetCsv({ headings, rows }) {
	let lines = [lineOf$1(headings)];
	for (const row of rows) {
		lines.push(lineOf$1(row.map(textOf$1)));
		if (lines.length < rowsInChunk$1) continue;
		yield lines.join("");
		lines = [];
	}
	if (lines.length > 0) yield lines.join("");
}
function textOf$1(cell) {
	if (cell === void 0) return "";
	return cell.type === "text" ? defused(cell.text) : cell.text;
}
function lineOf$1(cells) {
	return `${cells.map((text) => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text).join(",")}\r\n`;
}
// ../../packages/data/src/export/sheets/table-sheets.ts
function tableSheets(dataset) {
	return require_config.tables.flatMap((definition) => {
		const rows = require_config.rowsOf(dataset, definition);
		return rows.length === 0 ? [] : [sheetOf(definition, rows)];
	});
}
function sheetOf(definition, rows) {
	const headings = Object.keys(definition.schema.shape);
	const numbers = new Set(headings.filter((column) => isNumber(definition, column)));
	const cellOf = (row, column) => {
		const text = require_config.cellValues(row, column).join(" ");
		if (text === "") return void 0;
		if (numbers.has(column) || isMoney(definition, row, column)) return numberCell(text);
		return isWords(definition, row, column) ? textCell(text) : dateCell(text);
	};
	return {
		name: definition.name,
		headings,
		rows: { *[Symbol.iterator]() {
			for (const row of rows) yield headings.map((column) => cellOf(row, column));
		} }
	};
}
function isNumber(definition, column) {
	const schema = definition.schema.shape[column];
	return schema !== void 0 && (require_config.innerOf(schema) === require_config.Decimal || require_config.kindOf(schema) === "number");
}
/** The value of an assertion is what its field says it is. */
function kindOfValue({ name }, row, column) {
	if (name !== "assertions" || column !== "value") return void 0;
	const field = String(row["field"]);
	return field in require_config.assertionFields ? require_config.assertionFields[field] : void 0;
}
function isMoney(definition, row, column) {
	return kindOfValue(definition, row, column) === "money";
}
function isWords(definition, row, column) {
	const kind = kindOfValue(definition, row, column);
	return kind === "text" || kind === "code";
}
// ../../packages/data/src/export/sheets/xlsx-parts.ts
var head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var packages = "http://schemas.openxmlformats.org/package/2006";
var types$1 = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Cell formats by their place in `cellXfs`. */
var styles = {
	plain: 0,
	heading: 1,
	date: 2,
	guarded: 3
};
function fixedParts(names) {
	const sheets = names.map((_, at) => `worksheets/sheet${at + 1}.xml`);
	return {
		"[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types$1}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types$1}.styles+xml"/>${sheets.map((path) => `<Override PartName="/xl/${path}" ContentType="${types$1}.worksheet+xml"/>`).join("")}</Types>`,
		"_rels/.rels": relations([relation("rId1", "officeDocument", "xl/workbook.xml")]),
		"xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relations([...sheets.map((path, at) => relation(`rId${at + 1}`, "worksheet", path)), relation(`rId${sheets.length + 1}`, "styles", "styles.xml")]),
		"xl/styles.xml": styleSheet
	};
}
var styleSheet = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;
function relations(all) {
	return `${head}<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
}
function relation(id, type, target) {
	return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}
/** The heading row stays in sight. */
var sheetHead = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><sheetData>`;
/** Each column can be filtered by its heading. @param last the cell at the end: `W29` */
function sheetFoot(last) {
	return `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}
var unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** `_x0041_` stands for a character in a workbook: a text that has the form is told apart (ECMA-376 part 1, 22.9.2.19). */
function escaped(text) {
	return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll(unwritable, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("\r", "_x000D_");
}
// ../../packages/data/src/export/sheets/sheet-xml.ts
var rowsInChunk = 200;
/** Of Excel: characters in a cell. */
var longest$1 = 32767;
/** Decimal digits that survive a double, and Excel. */
var exactDigits = 15;
function* sheetXml({ name, headings, rows }, note) {
	let part = `${sheetHead}${rowXml(headings.map((text) => ({
		type: "text",
		text
	})), 1, styles.heading, () => void 0)}`;
	let number = 1;
	for (const row of rows) {
		number++;
		part += rowXml(row, number, styles.plain, (cell, what) => note({
			sheet: name,
			cell,
			what
		}));
		if (number % rowsInChunk !== 0) continue;
		yield part;
		part = "";
	}
	yield part + sheetFoot(`${letters(headings.length - 1)}${number}`);
}
function rowXml(row, number, style, note) {
	return `<row r="${number}">${row.map((cell, at) => cell === void 0 ? "" : cellXml(cell, `${letters(at)}${number}`, style, note)).join("")}</row>`;
}
function cellXml(cell, reference, style, note) {
	if (cell.type === "number") {
		if (isExact(cell.text)) return `<c r="${reference}"><v>${cell.text}</v></c>`;
		note(reference, "as-text");
		return textXml(cell.text, reference, styles.guarded);
	}
	const serial = cell.type === "date" ? serialOf(cell.text) : void 0;
	if (serial !== void 0) return `<c r="${reference}" s="${styles.date}"><v>${serial}</v></c>`;
	const isLong = cell.text.length > longest$1;
	if (isLong) note(reference, "cut");
	const text = isLong ? shortened(cell.text) : cell.text;
	return textXml(text, reference, /^[=+\-@＝＋－＠\t\r]/.test(text) ? styles.guarded : style);
}
function textXml(text, reference, style) {
	return `<c r="${reference}"${style === styles.plain ? "" : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}
/** No half of a pair of surrogates stays. */
function shortened(text) {
	return `${text.slice(0, 32766).replace(/[\ud800-\udbff]$/, "")}…`;
}
function isExact(text) {
	const digits = text.replace(/^-/, "").replace(".", "").replace(/^0+/, "");
	return (text.includes(".") ? digits : digits.replace(/0+$/, "")).length <= exactDigits && digits.length <= 300;
}
/** Days from 1899-12-30; Excel's calendar has a 29 February 1900 that never was, so that days before March are texts. */
function serialOf(day) {
	const serial = Date.parse(`${day}T00:00:00Z`) / 864e5 + 25569;
	return Number.isInteger(serial) && serial > 60 ? serial : void 0;
}
function letters(at) {
	const last = String.fromCharCode(65 + at % 26);
	return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
// ../../packages/data/src/export/sheets/write-xlsx.ts
/** @param last is made when the others are written: it may tell of them */
function* writeXlsx(sheets, last) {
	const notes = [];
	const names = uniqueNames([...sheets.map(({ name }) => name), last([]).name]);
	const out = [];
	const zip = new require_read_dataset.Zip((error, chunk) => {
		if (error !== null) throw error;
		out.push(chunk);
	});
	for (const [path, text] of Object.entries(fixedParts(names))) {
		entry(zip, path).push(require_read_dataset.strToU8(text), true);
		yield* out.splice(0);
	}
	for (const [at, name] of names.entries()) {
		const sheet = {
			...sheets[at] ?? last(notes),
			name
		};
		const file = entry(zip, `xl/worksheets/sheet${at + 1}.xml`);
		for (const part of sheetXml(sheet, (note) => notes.push(note))) {
			file.push(require_read_dataset.strToU8(part));
			yield* out.splice(0);
		}
		file.push(/* @__PURE__ */ new Uint8Array(0), true);
		yield* out.splice(0);
	}
	zip.end();
	yield* out.splice(0);
	return notes;
}
function entry(zip, path) {
	const file = new require_read_dataset.ZipDeflate(path, { level: 6 });
	file.mtime = new Date(1980, 0, 1);
	zip.add(file);
	return file;
}
/** Of Excel: 31 characters, none of `: \ / ? * [ ]`, each name once whatever its case. */
function uniqueNames(names) {
	const seen = /* @__PURE__ */ new Set();
	return names.map((name) => {
		const plain = name.replaceAll(/[:\\/?*[\]]/g, " ").slice(0, 31);
		let unique = plain;
		for (let number = 2; seen.has(unique.toLowerCase()); number++) unique = `${plain.slice(0, 31 - ` (${number})`.length)} (${number})`;
		seen.add(unique.toLowerCase());
		return unique;
	});
}
/** A sheet longer than Excel's goes on in further ones. */
function fitted(sheet, rows) {
	const most = 1048575;
	const parts = Math.max(1, Math.ceil(rows / most));
	return Array.from({ length: parts }, (_, part) => ({
		...sheet,
		rows: parts === 1 ? sheet.rows : sliceOf(sheet, part * most, most)
	}));
}
function sliceOf(sheet, from, length) {
	return { *[Symbol.iterator]() {
		let at = 0;
		for (const row of sheet.rows) {
			if (at >= from + length) return;
			if (at >= from) yield row;
			at++;
		}
	} };
}
// ../../packages/data/src/export/sheets/export-sheets.ts
/** `project-list.csv` and a file a table. For reading: texts that look like formulas have an apostrophe. */
function* exportCsv(dataset, { language, asOf, mark = false }) {
	const text = new TextEncoder();
	const list = {
		...projectList$1(dataset, {
			language,
			asOf
		}),
		name: "project-list"
	};
	for (const sheet of [list, ...tableSheets(dataset)]) {
		const file = `${sheet.name}.csv`;
		if (mark) yield {
			file,
			bytes: text.encode("﻿")
		};
		for (const part of sheetCsv(sheet)) yield {
			file,
			bytes: text.encode(part)
		};
	}
	return reportOf(dataset, "csv", []);
}
function* exportWorkbook(dataset, { language, asOf }) {
	const words = require_subject_of.sheetWords[language];
	const rows = new Map(require_config.tables.map((table) => [table.name, require_config.rowsOf(dataset, table).length]));
	return reportOf(dataset, "xlsx", yield* writeXlsx([projectList$1(dataset, {
		language,
		asOf
	}), ...tableSheets(dataset).flatMap((sheet) => fitted(sheet, rows.get(sheet.name) ?? 0))], (notes) => notesSheet(words, notes, asOf)));
}
/** The day of the values, and the cells that are not what they seem. */
function notesSheet(words, notes, asOf) {
	const rows = notes.map(({ sheet, cell, what }) => [
		textCell(sheet),
		textCell(cell),
		textCell(what === "cut" ? words.isCut : words.asText)
	]);
	const day = [textCell(words.headings.asOf), {
		type: "date",
		text: asOf
	}];
	return {
		name: words.notes,
		headings: words.note,
		rows: [day, ...rows]
	};
}
function reportOf({ projects }, format, notes) {
	const told = (what, rule, how) => {
		const all = notes.filter((note) => note.what === what);
		const [first] = all;
		if (first === void 0) return [];
		const place = { path: `${first.sheet}!${first.cell}` };
		return [{
			rule,
			how,
			count: all.length,
			first: place
		}];
	};
	return {
		format,
		records: {
			read: projects.length,
			written: projects.length,
			leftOut: []
		},
		notCarried: [],
		completed: [...told("as-text", "sheet-number-as-text", "numbers of more than 15 digits are texts"), ...told("cut", "sheet-text-cut", "texts of more than 32,767 characters are cut")],
		diagnostics: []
	};
}
// ../../packages/data/src/import/collect-rows.ts
var definitions = new Map(require_config.tables.map((definition) => [definition.name, definition]));
/** @throws BriefError where a row does not fit its table, or an id comes twice: a fault of the importer */
async function collectRows(rows) {
	const places = /* @__PURE__ */ new Map();
	const byTable = {};
	let next = await rows.next();
	for (; next.done !== true; next = await rows.next()) {
		const { row, place } = next.value;
		const definition = definitionOf$1(next.value);
		const id = String(row[definition.keyColumn]);
		const key = require_read_dataset.rowKey({
			table: definition.name,
			id
		});
		if (places.has(key)) throw misfit(next.value, `the id "${id}" comes twice`);
		places.set(key, place);
		const ofTable = byTable[definition.rows];
		if (ofTable === void 0) byTable[definition.rows] = [row];
		else ofTable.push(row);
	}
	return {
		dataset: {
			...require_read_dataset.datasetWith(byTable),
			places
		},
		...next.value
	};
}
function definitionOf$1(newRow) {
	const definition = definitions.get(newRow.table);
	if (definition === void 0) throw misfit(newRow, "there is no such table");
	const parsed = definition.schema.safeParse(newRow.row);
	if (parsed.success) return definition;
	const [issue] = parsed.error.issues;
	throw misfit(newRow, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
function misfit({ table, row, place }, what) {
	const at = `${place.file ?? ""}:${place.line ?? place.path ?? ""}`;
	const id = String(row["id"] ?? row["code"] ?? "");
	return new require_world.BriefError("import-row", `the import of ${at} made a row "${id}" of ${table} that does not fit: ${what}`, "report it with the file");
}
// ../../packages/data/src/import/merge/merge-into.ts
async function mergeInto(existing, rows, options = {}) {
	const merged = require_read_dataset.mergeRows(existing, rows, options);
	const given = [];
	let next = await merged.next();
	for (; next.done !== true; next = await merged.next()) given.push(next.value);
	return {
		dataset: withRows(existing, given),
		...next.value
	};
}
/** New rows stand after those that are there; a row that was amended stands where it stood. */
function withRows(existing, given) {
	const places = new Map(existing.places);
	const changed = {};
	for (const definition of require_config.tables) {
		const { name } = definition;
		const ofTable = given.filter(({ table }) => table === name);
		if (ofTable.length === 0) continue;
		const amended = new Map(ofTable.filter(({ change }) => change === "amended").map(({ row }) => [require_read_dataset.idOf(name, row), row]));
		const added = ofTable.filter(({ change }) => change === "new");
		for (const { row, place } of added) places.set(require_read_dataset.rowKey({
			table: name,
			id: require_read_dataset.idOf(name, row)
		}), place);
		changed[definition.rows] = [...require_config.rowsOf(existing, definition).map((row) => amended.get(require_read_dataset.idOf(name, row)) ?? row), ...added.map(({ row }) => row)];
	}
	return {
		...existing,
		...changed,
		places
	};
}
// ../../packages/data/src/import/sheet/sheet-table.ts
/** Undefined, with the error told, where there is no header or two columns have one name. */
function sheetTable(source, file, tell) {
	const rows = source[Symbol.iterator]();
	const header = firstFilled(rows);
	if (header === void 0) {
		tell(noHeader({ file }));
		return;
	}
	const names = header.cells.map((cell) => cell.trim().normalize("NFC"));
	const twice = names.flatMap((name, at) => name && names.indexOf(name) < at ? [at] : []);
	for (const column of twice) tell(duplicate(names[column] ?? "", header.place(column)));
	return twice.length > 0 ? void 0 : {
		header,
		rows: fitting(rows, names.length, tell)
	};
}
function firstFilled(rows) {
	for (;;) {
		const next = rows.next();
		if (next.done === true) return void 0;
		if (!require_subject_of.isEmptyRow(next.value)) return next.value;
	}
}
/** Empty rows say nothing, and neither do empty cells beyond the header; all else that does not fit is told. */
function* fitting(rows, width, tell) {
	for (let next = rows.next(); next.done !== true; next = rows.next()) {
		const row = next.value;
		if (row.cells.length === width && !require_subject_of.isEmptyRow(row)) yield row;
		else if (require_subject_of.isEmptyRow(row)) continue;
		else if (row.cells.slice(width).every((cell) => cell === "") && row.cells.length > width) yield {
			cells: row.cells.slice(0, width),
			place: row.place
		};
		else tell(ragged(row, width));
	}
}
function noHeader(place) {
	return {
		rule: "sheet-table",
		severity: "error",
		message: "the table has no header row",
		place,
		expected: "a first row with the column names",
		remedy: "write the column names into the first row"
	};
}
function duplicate(name, place) {
	return {
		rule: "sheet-table",
		severity: "error",
		message: `column "${name}" stands twice in the header`,
		place,
		found: name,
		expected: "each column once",
		remedy: "rename or delete one of the two columns"
	};
}
function ragged(row, expected) {
	const found = row.cells.length;
	return {
		rule: "sheet-table",
		severity: "error",
		message: `the row has "${found}" cells, the header "${expected}"; it is not read`,
		place: row.place(Math.min(found - 1, expected)),
		found: String(found),
		expected: String(expected),
		remedy: found > expected ? "put the cell that holds the delimiter in quotes, or delete the extra cells" : "add the missing cells, empty where nothing is known"
	};
}
// ../../packages/data/src/import/wb/compare-texts.ts
function compareTexts({ older, newer }) {
	return require_subject_of.textFields.flatMap((field) => {
		const found = compareText(field, older.texts[field]?.written, newer.texts[field]?.written);
		return found === void 0 ? [] : [{
			class: found,
			field
		}];
	});
}
function compareText(field, old, now) {
	if (old === now) return void 0;
	if (old === void 0) return "words-found";
	if (now === void 0) return "words-lost";
	if (lettersOf(old) === lettersOf(now)) return "formatting";
	if (field === "name") return "renamed";
	if (field === "stage") return "stage-moved";
	return require_subject_of.codedFields.some((coded) => coded === field) ? "re-coded" : "reworded";
}
/** Places and sectors: the same codes in other words are formatting, other codes a re-coding. */
function compareLists({ older, newer }) {
	const regions = [older.region, newer.region].map((region) => region ? [region] : []);
	return [
		...compareKeys("country", older.countries.map(areaKey), newer.countries.map(areaKey)),
		...compareKeys("region", (regions[0] ?? []).map(areaKey), (regions[1] ?? []).map(areaKey)),
		...compareKeys("sector", older.sectors.map(shareKey), newer.sectors.map(shareKey)),
		...compareKeys("theme", older.themes.map(shareKey), newer.themes.map(shareKey))
	];
}
function compareKeys(field, old, now) {
	const text = (keys, of) => keys.map(of).join("; ");
	if (text(old, (k) => k.written) === text(now, (k) => k.written)) return [];
	if (old.length === 0) return [{
		class: "words-found",
		field
	}];
	if (now.length === 0) return [{
		class: "words-lost",
		field
	}];
	const sorted = (keys) => keys.map(({ key }) => key).sort();
	return [{
		class: sorted(old).join("; ") === sorted(now).join("; ") ? "formatting" : "re-coded",
		field
	}];
}
function areaKey({ code, written }) {
	return {
		key: code ?? lettersOf(written),
		written
	};
}
function shareKey({ name, percent, written }) {
	return {
		key: `${lettersOf(name)} ${percent ?? ""}`,
		written
	};
}
// ../../packages/data/src/import/wb/side.ts
/** Undefined where the edition gives no value. */
function sideOf(project, field) {
	const amount = require_subject_of.amountFields.find((name) => name === field);
	if (amount !== void 0) return valued(project.amounts[amount]);
	const date = require_subject_of.dateFields.find((name) => name === field);
	if (date !== void 0) return valued(project.dates[date]);
	const text = require_subject_of.textFields.find((name) => name === field);
	if (text !== void 0) return joined(project.texts[text]);
	if (field === "status") return joined(project.status);
	if (field === "region") return joined(project.region);
	if (field === "sector") return joined(...project.sectors);
	if (field === "theme") return joined(...project.themes);
	return field === "id" ? void 0 : joined(...project.countries);
}
function valued(side) {
	return side && {
		value: side.value,
		place: side.place
	};
}
function joined(...parts) {
	const filled = parts.flatMap((part) => part ?? []);
	const [first] = filled;
	if (first === void 0) return void 0;
	return {
		value: filled.map(({ written }) => written).join("; "),
		place: first.place
	};
}
// ../../packages/data/src/import/wb/compare-wb-editions.ts
function compareWbEditions(older, newer) {
	const rulesOf = (edition) => ({
		total: definedTotal(edition),
		steps: amountSteps(edition)
	});
	const [from, to] = [rulesOf(older), rulesOf(newer)];
	const before = new Map(older.projects.map((project) => [project.id, project]));
	const after = new Map(newer.projects.map((project) => [project.id, project]));
	const pairs = newer.projects.flatMap((project) => {
		const known = before.get(project.id);
		return known === void 0 ? [] : [{
			older: known,
			newer: project
		}];
	});
	const uncompared = uncomparedFields(older, newer);
	const changes = [
		...older.isPart ? [] : comings(newer, before, newestApproval(older)),
		...newer.isPart ? [] : older.projects.filter(({ id }) => !after.has(id)).map(goneChange),
		...pairs.flatMap((pair) => comparePair(pair, from, to, uncompared))
	];
	return {
		older: {
			file: older.file,
			projects: older.projects.length,
			total: from.total
		},
		newer: {
			file: newer.file,
			projects: newer.projects.length,
			total: to.total
		},
		shared: pairs.length,
		rules: [
			...rulesInWords(from, to),
			...older.isPart ? ["the older edition is one page of several: nothing is called new"] : [],
			...newer.isPart ? ["the newer edition is one page of several: nothing is called gone"] : []
		],
		uncompared,
		groups: groupChanges(markRepeated(changes, newer.projects))
	};
}
/**
* A field that one edition does not have, or words that it leaves empty throughout, are told once.
* An amount or a date that vanishes from a column is told for each project.
*/
function uncomparedFields(older, newer) {
	return [.../* @__PURE__ */ new Set([...older.fields, ...newer.fields])].flatMap((field) => {
		const count = ({ projects }) => projects.filter((project) => sideOf(project, field) !== void 0).length;
		const [old, now] = [count(older), count(newer)];
		const isMissing = (edition) => !isFigure$1(field) || !edition.fields.includes(field);
		if (now === 0 && old > 0 && isMissing(newer)) return [{
			field,
			missingIn: "newer",
			values: old
		}];
		if (old === 0 && now > 0 && isMissing(older)) return [{
			field,
			missingIn: "older",
			values: now
		}];
		return [];
	});
}
function isFigure$1(field) {
	return [...require_subject_of.amountFields, ...require_subject_of.dateFields].some((figure) => figure === field);
}
function comparePair(pair, from, to, uncompared) {
	const refused = [...pair.older.refused, ...pair.newer.refused];
	const found = [
		...compareStatus(pair),
		...compareAmounts(pair, from, to),
		...require_subject_of.dateFields.flatMap((field) => compareDate(pair, field)),
		...compareTexts(pair),
		...compareLists(pair)
	];
	const unread = new Set(refused.map(({ field }) => field));
	const skipped = new Set(uncompared.map(({ field }) => field));
	return [...[...unread].map((field) => changeOf(pair, {
		class: "not-compared",
		field,
		note: noteOf(refused, field)
	})), ...found.filter(({ field }) => !unread.has(field) && !skipped.has(field)).map((change) => changeOf(pair, change))];
}
function noteOf(refused, field) {
	return refused.filter((cell) => cell.field === field).map(({ written, reason }) => `"${written}" ${reason}`).join("; ");
}
function changeOf({ older, newer }, found) {
	const [old, now] = [sideOf(older, found.field), sideOf(newer, found.field)];
	return {
		...found,
		id: newer.id,
		name: nameOf(newer),
		old: old ?? { place: older.place },
		new: now ?? { place: newer.place }
	};
}
function compareStatus({ older, newer }) {
	const [old, now] = [older.status, newer.status];
	const field = "status";
	if (old?.written === now?.written) return [];
	for (const end of ["dropped", "closed"]) if (now?.code === end && old?.code !== end) return [{
		class: end,
		field
	}];
	const isUncoded = now?.code === "unknown" && old?.code === "unknown";
	return [{
		class: old?.code === now?.code && !isUncoded ? "formatting" : "status-changed",
		field
	}];
}
function compareDate({ older, newer }, field) {
	const [old, now] = [older.dates[field], newer.dates[field]];
	if (old?.written === now?.written) return [];
	if (old === void 0) return [{
		class: "date-found",
		field
	}];
	if (now === void 0) return [{
		class: "date-lost",
		field
	}];
	return [{
		class: old.value === now.value ? "formatting" : "date-moved",
		field
	}];
}
function comings({ projects }, before, newest) {
	return projects.filter(({ id }) => !before.has(id)).map((project) => {
		const approval = project.dates.approval?.value ?? "";
		return recordChange(project, project.status?.code === "proposed" || approval > newest ? "new" : "record-added");
	});
}
function goneChange(project) {
	return recordChange(project, "gone");
}
function recordChange(project, kind) {
	const { id, place, status, dates, amounts } = project;
	const side = {
		value: [
			status?.written,
			dates.approval?.value,
			amounts.total?.value
		].map((fact) => fact ?? "–").join(", "),
		place
	};
	const base = {
		class: kind,
		id,
		name: nameOf(project),
		field: "record"
	};
	return kind === "gone" ? {
		...base,
		old: side
	} : {
		...base,
		new: side
	};
}
/** A planned approval of a project in preparation says nothing about how far the edition reaches. */
function newestApproval({ projects }) {
	return projects.filter(({ status }) => status?.code === "active" || status?.code === "closed").reduce((newest, { dates }) => {
		return [dates.approval?.value ?? "", newest].sort().at(-1) ?? newest;
	}, "");
}
function nameOf({ id, texts }) {
	return texts.name?.written.trim() ?? id;
}
/** One odd amount in several projects is rather a fault of the list than news of each. */
function markRepeated(changes, projects) {
	const counts = /* @__PURE__ */ new Map();
	for (const { amounts } of projects) for (const field of require_subject_of.amountFields) {
		const key = `${field} ${amounts[field]?.value}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return changes.map((change) => {
		const value = change.new?.value ?? "";
		const count = counts.get(`${change.field} ${value}`) ?? 0;
		const isOdd = /[1-9]\d{0,2}$/.test(value) && !value.startsWith("0");
		if (!(change.class === "amount-restated" || change.class === "amount-found") || !isOdd || count < 2) return change;
		return {
			...change,
			note: `the very same amount in ${count} projects of the newer edition`
		};
	});
}
function rulesInWords(from, to) {
	const rounded = require_subject_of.amountFields.flatMap((field) => {
		const tolerance = roundingTolerance(from.steps[field], to.steps[field]);
		return tolerance === "0" ? [] : [`${field} up to ${tolerance}`];
	});
	return [
		`the older total is ${definitionInWords(from.total)}`,
		`the newer total is ${definitionInWords(to.total)}`,
		"single precision: a difference of up to a ten-millionth is rounding",
		...rounded.length === 0 ? [] : [`one edition gives coarser steps, so these differences are rounding: ${rounded.join(", ")}`],
		"so is a difference within a thousandth where one amount is the other in tenths of a million",
		"a cost of 0 is a cost that is not given"
	];
}
function definitionInWords({ definition, fits, telling }) {
	return definition === "unknown" ? `of no definition that holds for the ${telling} projects with a grant` : `${definition}, as in ${fits} of ${telling} projects with a grant`;
}
// ../../packages/data/src/query/approved-projects.ts
var committedStages = [
	"approved",
	"signed",
	"effective",
	"closed"
];
var committedKinds = [
	"loan",
	"credit",
	"grant"
];
/** The line's kind and stage decide, never a status word or a missing approval date. */
function isCommitted(line) {
	return committedKinds.includes(line.kind) && committedStages.includes(line.stage);
}
function isLoan(line) {
	return line.kind === "loan" || line.kind === "credit";
}
/**
* Approved projects: those with a finance line of kind loan, credit or grant at stage approved or later
* (cancelled ones out) that are not unverified. A record that names another by `relatedTo` is counted
* with that one: two lender ids, two finance lines, one project.
*/
function approvedProjects(dataset) {
	const known = answers.get(dataset);
	if (known !== void 0) return known;
	const members = require_read_dataset.groupRows(dataset.projects, (project) => rootOf(dataset, project).id);
	const found = dataset.projects.filter((project) => rootOf(dataset, project) === project).map((project) => toApproved(dataset, project, members.get(project.id) ?? [])).filter((candidate) => candidate.lines.length > 0);
	answers.set(dataset, found);
	return found;
}
/** Nearly every query asks; a dataset never changes, so its answer is kept as long as it is. */
var answers = /* @__PURE__ */ new WeakMap();
/** Approved projects of Xinjiang alone that have a loan or an IDA credit: those whose amounts add up. */
function loanProjects(dataset) {
	return approvedProjects(dataset).filter((p) => p.standing === "loan" && !p.multiProvince);
}
/** Records in no total: unverified ones, proposed ones, those dropped or cancelled, those without finance. */
function uncountedProjects(dataset) {
	const counted = new Set(approvedProjects(dataset).flatMap((p) => [p.project, ...p.related]));
	const rest = dataset.projects.filter((project) => !counted.has(project));
	const unverified = rest.filter((project) => project.confidence === "unverified");
	const known = rest.filter((project) => project.confidence !== "unverified");
	const hasStage = (project, ...stages) => linesOf(dataset, [project]).some((line) => stages.includes(line.stage));
	const dropped = known.filter((project) => hasStage(project, "dropped", "cancelled"));
	const open = known.filter((project) => !dropped.includes(project));
	const proposed = open.filter((project) => hasStage(project, "proposed"));
	return {
		proposed,
		dropped,
		unverified,
		withoutFinance: open.filter((project) => !proposed.includes(project))
	};
}
/** What a formula calls a project: the lender's id, else the last part of its own. */
function projectLabel(project) {
	return project.lenderProjectId ?? project.key;
}
function projectRow(project) {
	return {
		table: "projects",
		id: project.id
	};
}
function countedAs(project) {
	return {
		label: projectLabel(project),
		value: "1",
		unit: "project",
		row: projectRow(project)
	};
}
function linesOf(dataset, projects) {
	return projects.flatMap((project) => require_read_dataset.indexOf(dataset).linesOf(project.id));
}
function toApproved(dataset, project, records) {
	const members = records.filter((record) => record.confidence !== "unverified");
	const lines = linesOf(dataset, members).filter(isCommitted);
	const multiProvince = members.some((member) => (member.provinces?.length ?? 0) > 1);
	return {
		project,
		related: members.filter((member) => member !== project),
		lines,
		multiProvince,
		standing: lines.some(isLoan) ? "loan" : "grant",
		counted: countedAs(project)
	};
}
/** Follows `relatedTo`; a chain that bites its own tail ends where it would repeat. */
function rootOf(dataset, project) {
	const seen = /* @__PURE__ */ new Set();
	let root = project;
	while (root.relatedTo !== void 0 && !seen.has(root)) {
		seen.add(root);
		const next = require_read_dataset.indexOf(dataset).projects.get(root.relatedTo);
		if (next === void 0) break;
		root = next;
	}
	return root;
}
// ../../packages/data/src/query/evaluate-formula.ts
/**
* The value of a formula as an exact decimal, or undefined where it has none: a ratio to nothing or to zero,
* or inputs in two currencies. `count` counts the inputs, `count-distinct` their different values,
* `difference` takes the later inputs from the first, `ratio` divides the first by the second.
*/
function evaluateFormula(formula) {
	const { operation, inputs } = formula;
	const values = inputs.map((input) => input.value);
	if (operation === "count") return String(inputs.length);
	if (operation === "count-distinct") return String(new Set(values).size);
	if (operation === "product") return require_read_dataset.multiplyDecimals(values);
	if (!haveOneUnit(inputs)) return void 0;
	if (operation === "sum") return require_read_dataset.addDecimals(values);
	const [first, ...rest] = values;
	if (first === void 0) return void 0;
	if (operation === "difference") return require_read_dataset.subtractDecimals(first, require_read_dataset.addDecimals(rest));
	return rest[0] === void 0 ? void 0 : require_read_dataset.divideDecimals(first, rest[0]);
}
function haveOneUnit(inputs) {
	return inputs.every((input) => input.unit === inputs[0]?.unit);
}
// ../../packages/data/src/query/computed.ts
/** A quantity whose value is its formula's; `not-computed` where the formula has none. */
function computed(kind, formula, sources) {
	const rows = distinctRows(formula.inputs.map((input) => input.row));
	const traced = {
		...kind,
		qualifier: "exact",
		rows,
		sources: distinctCitations(sources),
		formula
	};
	const value = evaluateFormula(formula);
	return value === void 0 ? {
		...traced,
		value: void 0,
		reason: "not-computed"
	} : {
		...traced,
		value
	};
}
/** `a` as a part of `b`; both must be known. The inputs stand under the names given. */
function shareOf$2(a, b) {
	return {
		...computed({
			type: "ratio",
			unit: "1"
		}, {
			operation: "ratio",
			inputs: [a, b].flatMap(({ label, quantity }) => inputOf(label, quantity)),
			excluded: []
		}, [...a.quantity.sources, ...b.quantity.sources]),
		rows: distinctRows([...a.quantity.rows, ...b.quantity.rows])
	};
}
/** A quantity as the input of a formula; none where its value is unknown. */
function inputOf(label, quantity) {
	const { value, unit, formula } = quantity;
	const row = quantity.rows[0];
	if (value === void 0 || row === void 0) return [];
	return [{
		label,
		value,
		unit,
		row,
		...formula === void 0 ? {} : { formula }
	}];
}
/** A sum or count of nothing still says what was looked through to find nothing. */
function restingOn(quantity, looked) {
	if (quantity.rows.length > 0) return quantity;
	const { rows, sources } = looked;
	return {
		...quantity,
		rows: distinctRows(rows),
		sources: distinctCitations(sources)
	};
}
function exclusion(reason, rows) {
	return rows.length === 0 ? [] : [{
		reason,
		rows
	}];
}
function distinctRows(rows) {
	return distinctBy(rows, ({ table }) => table, ({ id }) => id);
}
function distinctCitations(citations) {
	return distinctBy(citations, ({ id }) => id, ({ locator = "" }) => locator);
}
/** By two words, which stay apart: thousands of rows would be joined only to be compared. */
function distinctBy(items, first, second) {
	const seen = /* @__PURE__ */ new Map();
	const kept = [];
	let last;
	let known = /* @__PURE__ */ new Set();
	for (const item of items) {
		const word = first(item);
		if (word !== last) {
			known = seen.get(word) ?? /* @__PURE__ */ new Set();
			seen.set(word, known);
			last = word;
		}
		const before = known.size;
		known.add(second(item));
		if (known.size > before) kept.push(item);
	}
	return kept;
}
// ../../packages/data/src/query/sum-amounts.ts
function lineAmount(dataset, line) {
	return require_read_dataset.currentValue(dataset, line.id, "amount");
}
/**
* The amounts of the lines added up in their one currency. Lines of unknown amount are left out and said to be;
* of no line at all the sum is 0, of unknown amounts alone it is unknown, of two currencies it is not computed.
*/
function sumAmounts(dataset, lines, excluded = []) {
	const amounts = lines.map((line) => ({
		line,
		amount: lineAmount(dataset, line)
	}));
	const unknown = amounts.filter(({ amount }) => amount.value === void 0);
	const inputs = amounts.flatMap(({ line, amount }) => inputsOf(dataset, line, amount));
	const unknownRows = unknown.map(({ line }) => ({
		table: "finance-lines",
		id: line.id
	}));
	const sum = computed({
		type: "money",
		unit: lines[0]?.currency ?? "USD"
	}, {
		operation: "sum",
		inputs,
		excluded: [...excluded, ...exclusion("amount-unknown", unknownRows)]
	}, amounts.flatMap(({ amount }) => amount.sources));
	if (lines.length > 0 && inputs.length === 0) return unknownSum(sum);
	return amounts.some(({ amount }) => amount.doubtful) ? {
		...sum,
		doubtful: true
	} : sum;
}
/** A line is a part of many sums: by lender, by period, by place. Its amount is one object as long as its dataset is. */
var knownInputs = /* @__PURE__ */ new WeakMap();
function inputsOf(dataset, line, amount) {
	const inputs = knownInputs.get(amount) ?? inputOf(lineLabel$1(dataset, line), amount);
	knownInputs.set(amount, inputs);
	return inputs;
}
/** Projects, each once, however many lenders and lines it has. */
function countProjects(dataset, projects, excluded = []) {
	const inputs = projects.map(({ counted }) => counted);
	const sources = [];
	for (const project of projects) sources.push(...sourcesOf$1(dataset, project));
	return computed({
		type: "count",
		unit: "project"
	}, {
		operation: "count",
		inputs,
		excluded
	}, sources);
}
/** The documents that state the finance of a project. */
function sourcesOf$1(dataset, project) {
	return project.lines.flatMap((line) => lineAmount(dataset, line).sources);
}
/** `P046563`, and `P046563 (44002)` where the project has several lines. */
function lineLabel$1(dataset, line) {
	const project = require_read_dataset.indexOf(dataset).projects.get(line.project);
	const label = project === void 0 ? line.project : projectLabel(project);
	return require_read_dataset.indexOf(dataset).linesOf(line.project).length > 1 ? `${label} (${line.lender})` : label;
}
function unknownSum(sum) {
	const { type, unit, qualifier, rows, sources } = sum;
	return {
		type,
		unit,
		qualifier,
		rows,
		sources,
		value: void 0,
		reason: "not-in-sources"
	};
}
// ../../packages/data/src/query/headline-totals.ts
/**
* Commitments in the currency they were made in. Proposed, dropped and unverified records are in no total;
* multi-province projects and stand-alone grants are in the count of projects, not in the amount;
* grants beside a loan, preparatory technical assistance and counterpart funds never add to loans.
*/
function headlineTotals(dataset) {
	const totals = known$1.get(dataset) ?? workOut(dataset);
	known$1.set(dataset, totals);
	return totals;
}
/** Several parts of one brief ask; a dataset never changes. */
var known$1 = /* @__PURE__ */ new WeakMap();
function workOut(dataset) {
	const approved = approvedProjects(dataset);
	const uncounted = uncountedProjects(dataset);
	const multiProvince = approved.filter((p) => p.multiProvince);
	const grants = approved.filter((p) => !p.multiProvince && p.standing === "grant");
	const loans = approved.filter((p) => !p.multiProvince && p.standing === "loan");
	const leftOut = [...apartOf(approved), ...outsideOf(dataset)];
	const loanLines = loans.flatMap((p) => p.lines.filter(isLoan));
	return {
		projects: countProjects(dataset, approved, outsideOf(dataset)),
		loanProjects: countProjects(dataset, loans, leftOut),
		loanAmount: sumAmounts(dataset, loanLines, leftOut),
		multiProvince: {
			projects: countProjects(dataset, multiProvince),
			loans: sumAmounts(dataset, multiProvince.flatMap((p) => p.lines.filter(isLoan))),
			grants: sumAmounts(dataset, multiProvince.flatMap((p) => p.lines.filter((line) => !isLoan(line))))
		},
		grants: {
			projects: countProjects(dataset, grants),
			amount: sumAmounts(dataset, grants.flatMap((p) => p.lines))
		},
		proposed: recordsTotal(dataset, uncounted.proposed),
		dropped: recordsTotal(dataset, uncounted.dropped),
		unverified: countRecords(uncounted.unverified),
		doubtful: doubtfulAmounts(dataset).total
	};
}
/** Approved projects whose counted amount is doubtful: in the sums, marked wherever printed. */
function doubtfulAmounts(dataset) {
	const projects = approvedProjects(dataset).filter((p) => p.project.doubtZh !== void 0);
	const amounts = projects.flatMap((p) => p.lines.map((line) => ({
		...p,
		amount: lineAmount(dataset, line)
	})));
	return {
		projects,
		total: computed({
			type: "count",
			unit: "loan"
		}, {
			operation: "count",
			inputs: amounts.flatMap(({ project, amount }) => inputOf(projectLabel(project), amount).map((input) => ({
				...input,
				value: "1",
				unit: "loan"
			}))),
			excluded: []
		}, amounts.flatMap(({ amount }) => amount.sources))
	};
}
/** Why approved projects are not in an amount for Xinjiang alone. */
function apartOf(approved) {
	const rows = (chosen) => chosen.map((p) => projectRow(p.project));
	const multiProvince = approved.filter((p) => p.multiProvince);
	const grants = approved.filter((p) => !p.multiProvince && p.standing === "grant");
	return [...exclusion("multi-province", rows(multiProvince)), ...exclusion("grant", rows(grants))];
}
/** Records that no total takes in, and those counted with another. */
function outsideOf(dataset) {
	const { proposed, dropped, unverified, withoutFinance } = uncountedProjects(dataset);
	const related = approvedProjects(dataset).flatMap((p) => p.related);
	return [
		...exclusion("proposed", proposed.map(projectRow)),
		...exclusion("dropped", dropped.map(projectRow)),
		...exclusion("unverified", unverified.map(projectRow)),
		...exclusion("amount-unknown", withoutFinance.map(projectRow)),
		...exclusion("counted-with-related", related.map(projectRow))
	];
}
function recordsTotal(dataset, records) {
	const lines = linesOf(dataset, records);
	const sources = lines.flatMap((line) => lineAmount(dataset, line).sources);
	return {
		projects: {
			...countRecords(records),
			sources
		},
		amount: sumAmounts(dataset, lines)
	};
}
function countRecords(records) {
	const inputs = records.map(countedAs);
	const sources = records.flatMap((project) => project.sources.map((id) => ({ id })));
	return computed({
		type: "count",
		unit: "project"
	}, {
		operation: "count",
		inputs,
		excluded: []
	}, sources);
}
// ../../packages/data/src/query/ask/named-row.ts
/** A name that is in no row is a mistake of the question, never an empty answer. */
function namedRow(what, id, rows) {
	const found = rows.find((row) => row.id === id);
	if (found !== void 0) return found;
	const ids = rows.map((row) => row.id);
	const near = require_subject_of.nearestName(id, ids);
	throw new require_world.BriefError("unknown-name", `no ${what} "${id}"`, near === void 0 ? `name one of: ${ids.join(", ")}` : `did you mean "${near}"?`);
}
// ../../packages/data/src/query/ask/convert.ts
/** A rate is used in the direction that it is quoted in, or by division in the other. */
function converterOf(dataset, { to, rates }) {
	const named = rates.map((id) => namedRow("exchange rate", id, dataset.fxRates));
	return {
		sources: named.map((rate) => rate.source),
		convert: (input) => {
			if (input.unit === to) return input;
			const rate = named.find(({ base, quote }) => isBetween(base, quote, [input.unit, to]));
			return rate === void 0 ? void 0 : converted(input, rate, to);
		}
	};
}
function isBetween(base, quote, pair) {
	return pair.includes(base) && pair.includes(quote) && base !== quote;
}
function converted(input, rate, to) {
	const isDirect = rate.quote === to;
	const value = isDirect ? require_read_dataset.multiplyDecimals([input.value, rate.rate]) : require_read_dataset.divideDecimals(input.value, rate.rate);
	if (value === void 0) return void 0;
	const row = {
		table: "fx-rates",
		id: rate.id
	};
	const pair = `${rate.quote} for 1 ${rate.base}`;
	const formula = {
		operation: isDirect ? "product" : "ratio",
		inputs: [input, {
			label: pair,
			value: rate.rate,
			unit: pair,
			row
		}],
		excluded: []
	};
	return {
		label: input.label,
		value,
		unit: to,
		row: input.row,
		formula
	};
}
// ../../packages/data/src/query/ask/amounts-of.ts
/**
* One sum a currency, in the order of the currency list; none of no line. Lines of unknown amount are left out of
* every sum, and each sum says so.
*/
function amountsOf(dataset, lines, excluded = []) {
	const { stated, unknown } = statedLines(dataset, lines);
	const leftOut = [...excluded, ...exclusion("amount-unknown", unknown)];
	return [...require_read_dataset.groupRows(stated, ({ input }) => input.unit)].toSorted(([a], [b]) => require_subject_of.currencies.indexOf(a) - require_subject_of.currencies.indexOf(b)).map(([currency, rows]) => sumOf$3(currency, rows, leftOut));
}
/** All in one currency; what no named rate reaches is left out and said to be. */
function convertedAmount(dataset, lines, { conversion, excluded = [] }) {
	const { stated, unknown } = statedLines(dataset, lines);
	const converter = converterOf(dataset, conversion);
	const rates = converter.sources.map((id) => ({ id }));
	const rows = stated.map(({ input, sources }) => ({
		input,
		into: converter.convert(input),
		sources: [...sources, ...rates]
	}));
	const unreached = rows.flatMap(({ input, into }) => into === void 0 ? [input.row] : []);
	const leftOut = [
		...excluded,
		...exclusion("amount-unknown", unknown),
		...exclusion("no-rate", unreached)
	];
	const reached = rows.flatMap(({ into, sources }) => into === void 0 ? [] : [{
		input: into,
		sources
	}]);
	return sumOf$3(conversion.to, reached, leftOut);
}
function sumOf$3(currency, rows, excluded) {
	return computed({
		type: "money",
		unit: currency
	}, {
		operation: "sum",
		inputs: rows.map(({ input }) => input),
		excluded
	}, rows.flatMap(({ sources }) => sources));
}
function statedLines(dataset, lines) {
	const stated = [];
	const unknown = [];
	for (const { line, share } of lines) {
		const amount = lineAmount(dataset, line);
		const [input] = inputOf(lineLabel$1(dataset, line), amount);
		if (input === void 0) unknown.push({
			table: "finance-lines",
			id: line.id
		});
		else stated.push({
			input: partOf$2(input, share),
			sources: amount.sources
		});
	}
	return {
		stated,
		unknown
	};
}
/** The share of an amount, with the row that states it. */
function partOf$2(input, share) {
	if (share === void 0) return input;
	const ratio = require_read_dataset.multiplyDecimals([share.percent, "0.01"]);
	const part = {
		label: share.row === void 0 ? "what the stated shares leave" : "share",
		value: ratio,
		unit: "1",
		row: share.row ?? input.row
	};
	return {
		...input,
		value: require_read_dataset.multiplyDecimals([input.value, ratio]),
		formula: {
			operation: "product",
			inputs: [input, part],
			excluded: []
		}
	};
}
// ../../packages/data/src/query/ask/counted-line.ts
/** Committed lines of approved projects; a grant beside a loan is no loan. */
function countedLines$1(dataset, question) {
	const { of = "loans" } = question;
	const isMeant = (line) => of === "commitments" || of === "loans" === isLoan(line);
	return approvedProjects(dataset).flatMap((project) => project.lines.filter(isMeant).map((line) => ({
		project,
		line
	})));
}
// ../../packages/data/src/query/ask/definition.ts
/** Sentences in the order of the question; the same for the same question. */
function definitionOf(question) {
	const parts = [
		scope$1[question.of ?? "loans"],
		...question.multiProvince === "in" ? [] : [apart$2],
		...dimensionOf(question),
		...conditionsOf(question),
		...conversionOf(question)
	];
	return {
		zh: parts.map(({ zh }) => `${zh}。`).join(""),
		en: parts.map(({ en }) => `${en}.`).join(" "),
		ru: parts.map(({ ru }) => `${ru}.`).join(" ")
	};
}
var scope$1 = {
	loans: {
		zh: "统计已批准项目的贷款（含信贷）承诺额，一个项目计一次；拟议、终止、未经核实的不计，赠款、配套资金和准备性技术援助不计",
		en: "Loans and credits committed to approved projects, each project once; proposed, dropped and unverified ones, grants, counterpart funds and preparatory assistance are out",
		ru: "Обязательства по займам и кредитам одобренных проектов, каждый проект учтён один раз; предлагаемые, снятые и неподтверждённые проекты, гранты, встречные средства и подготовительная помощь не учтены"
	},
	grants: {
		zh: "统计已批准项目的赠款承诺额，一个项目计一次；拟议、终止、未经核实的不计，贷款不计",
		en: "Grants committed to approved projects, each project once; proposed, dropped and unverified ones and loans are out",
		ru: "Обязательства по грантам одобренных проектов, каждый проект учтён один раз; предлагаемые, снятые и неподтверждённые проекты и займы не учтены"
	},
	commitments: {
		zh: "统计已批准项目的贷款、信贷和赠款承诺额，一个项目计一次；拟议、终止、未经核实的不计",
		en: "Loans, credits and grants committed to approved projects, each project once; proposed, dropped and unverified ones are out",
		ru: "Обязательства по займам, кредитам и грантам одобренных проектов, каждый проект учтён один раз; предлагаемые, снятые и неподтверждённые не учтены"
	}
};
var apart$2 = {
	zh: "跨省项目的本地份额不详，其金额不计",
	en: "Projects shared with other provinces are out, as the share is not known",
	ru: "Суммы межпровинциальных проектов не учтены: местная доля неизвестна"
};
var noShareAssumed = {
	zh: "按来源所载比例分摊，未载比例的多项归属不分摊，单列",
	en: "Amounts are split by the shares that a source states; where several are named without shares, the amount is not split and stands apart",
	ru: "Суммы разделены по долям, указанным в источнике; если доли не указаны, сумма не делится и показана отдельно"
};
function dimensionOf({ by, yearStartsIn = 1 }) {
	switch (by) {
		case "sector": return [noShareAssumed];
		case "region": return [{
			zh: "地区以来源明载为准，推定的不计",
			en: "Places are those that a source states; ones of our own reading are out",
			ru: "Учтены места, названные в источнике; предполагаемые не учтены"
		}, noShareAssumed];
		case "lender": return [{
			zh: "代理机构归入其所属机构",
			en: "Agencies count for the lender that they belong to",
			ru: "Учреждения учтены у кредитора, к которому они относятся"
		}];
		case "approval-year": return [yearStartsIn === 1 ? {
			zh: "年份为批准日期所在年份",
			en: "The year is that of the approval date",
			ru: "Год — по дате одобрения"
		} : {
			zh: `年份为批准日期所在财年，${yearStartsIn}月起算，以截止年份命名`,
			en: `The year is the fiscal year of the approval date, from month ${yearStartsIn}, named by the year it ends in`,
			ru: `Год — финансовый, по дате одобрения; начало — месяц ${yearStartsIn}, назван по году окончания`
		}];
		case "plan": return [{
			zh: "五年规划（计划）期按批准日期划分，不按实施期",
			en: "Five-year plan periods go by the approval date, not by implementation",
			ru: "Пятилетние периоды — по дате одобрения, а не по времени реализации"
		}];
		case "status": return [{
			zh: "状态以最新来源为准",
			en: "The status is that of the newest source",
			ru: "Статус — по новейшему источнику"
		}];
		default: return [];
	}
}
function conditionsOf({ where = {} }) {
	return [
		...[
			{
				zh: "贷款机构",
				en: "Lender",
				ru: "Кредитор",
				values: where.lender
			},
			{
				zh: "资金类型",
				en: "Kind",
				ru: "Вид средств",
				values: where.kind
			},
			{
				zh: "状态",
				en: "Status",
				ru: "Статус",
				values: where.status
			},
			{
				zh: "行业",
				en: "Sector",
				ru: "Отрасль",
				values: where.sector
			},
			{
				zh: "地区",
				en: "Region",
				ru: "Территория",
				values: where.region
			}
		].flatMap(({ zh, en, ru, values }) => values === void 0 ? [] : [{
			zh: `${zh}限于：${values.join("、")}`,
			en: `${en}: ${values.join(", ")}`,
			ru: `${ru}: ${values.join(", ")}`
		}]),
		...where.approvedIn === void 0 ? [] : [{
			zh: `批准日期在${spanZh(where.approvedIn)}内；批准日期不详的不计`,
			en: `Approved in ${spanEn(where.approvedIn)}; those without an approval date are out`,
			ru: `Одобрено в период ${spanRu(where.approvedIn)}; проекты без даты одобрения не учтены`
		}],
		...where.implementedIn === void 0 ? [] : [{
			zh: `在${spanZh(where.implementedIn)}内实施：自生效（不详的依次取签约、开工、批准）至结束（不详的取关账）之间与该期有重叠；起止不足以判断的不计`,
			en: `Implemented in ${spanEn(where.implementedIn)}: from effectiveness, else signing, start or approval, to the actual end, else closing; those whose dates do not decide are out`,
			ru: `Реализация в период ${spanRu(where.implementedIn)}: от вступления в силу (иначе подписания, начала работ или одобрения) до завершения (иначе закрытия); проекты, о которых даты не дают судить, не учтены`
		}]
	];
}
function conversionOf({ convert }) {
	if (convert === void 0) return [];
	const { to, rates } = convert;
	return [{
		zh: `折合${to}按所列汇率：${rates.join("、")}；无相应汇率的不计`,
		en: `Converted to ${to} by the rates ${rates.join(", ")}; what none of them reaches is out`,
		ru: `Пересчёт в ${to} по курсам ${rates.join(", ")}; суммы без курса не учтены`
	}];
}
function spanZh(span) {
	if (typeof span === "string") return span;
	return `${span.from ?? ""}至${span.to ?? ""}`;
}
function spanEn(span) {
	if (typeof span === "string") return span;
	return `${span.from ?? "the beginning"} to ${span.to ?? "the end"}`;
}
function spanRu(span) {
	if (typeof span === "string") return span;
	return `${span.from ?? "с начала"} — ${span.to ?? "до конца"}`;
}
// ../../packages/data/src/query/ask/key-order.ts
var statuses$1 = require_subject_of.statusCodes;
/** Never by amount: the order of two editions is the same. */
function inKeyOrder(dataset, { by }, groups) {
	const rank = rankOf(dataset, by);
	return groups.toSorted((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
function rankOf(dataset, by) {
	const { organisations, sectors } = require_read_dataset.indexOf(dataset);
	switch (by) {
		case "lender":
		case "agency": return (key) => organisations.get(key)?.order ?? 0;
		case "sector": return (key) => sectors.get(key)?.order ?? 0;
		case "status": return (key) => statuses$1.indexOf(key);
		case "plan": return (key) => Number(key.replace(/\D+/g, ""));
		default: return () => 0;
	}
}
// ../../packages/data/src/query/loans-by-lender.ts
/**
* Loans and IDA credits of projects in Xinjiang alone. A project counts once for a lender, however many lines it
* has there, so the agencies' counts may exceed their lender's; grants are not in it.
*/
function loansByLender(dataset) {
	const projects = loanProjects(dataset);
	const lines = projects.flatMap((p) => p.lines.filter(isLoan));
	const excluded = [...apartOf(approvedProjects(dataset)), ...outsideOf(dataset)];
	const total = {
		projects: countProjects(dataset, projects, excluded),
		amount: sumAmounts(dataset, lines, excluded)
	};
	return {
		lenders: distinctLenders(dataset, lines).flatMap((lender) => {
			const agencies = agenciesOf$1(dataset, lender, lines);
			const rows = agencies.length > 1 ? agencies.map((a) => subtotalOf(dataset, a, 1)) : [];
			return [subtotalOf(dataset, lender, 0), ...rows];
		}).map((row) => ({
			...row,
			share: shareOf$2({
				label: row.organisation.shortEn,
				quantity: row.amount
			}, {
				label: "loan commitments",
				quantity: total.amount
			})
		})),
		total,
		blended: projects.filter((p) => agencyCount(p) > 1)
	};
}
/** The lender a line is reported under: IBRD and IDA under the World Bank. */
function lenderOf$1(dataset, line) {
	const agency = organisationOf(dataset, line.lender);
	return agency.parent === void 0 ? agency : organisationOf(dataset, agency.parent);
}
function organisationOf(dataset, id) {
	const found = require_read_dataset.indexOf(dataset).organisations.get(id);
	if (found !== void 0) return found;
	throw new require_world.BriefError("unknown-organisation", `no organisation "${id}"`, "add the row to organisations.csv, or correct the id that names it");
}
function subtotalOf(dataset, organisation, level) {
	const isOurs = (line) => isLoan(line) && (level === 1 ? line.lender : lenderOf$1(dataset, line).id) === organisation.id;
	const projects = loanProjects(dataset).filter((p) => p.lines.some(isOurs));
	const lines = projects.flatMap((p) => p.lines.filter(isOurs));
	return {
		organisation,
		level,
		projects: countProjects(dataset, projects.map((p) => ({
			...p,
			lines: p.lines.filter(isOurs)
		}))),
		amount: sumAmounts(dataset, lines)
	};
}
function distinctLenders(dataset, lines) {
	return inOrder$2(new Set(lines.map((line) => lenderOf$1(dataset, line))));
}
function agenciesOf$1(dataset, lender, lines) {
	const agencies = lines.filter((line) => lenderOf$1(dataset, line).id === lender.id).map((line) => organisationOf(dataset, line.lender));
	return inOrder$2(new Set(agencies));
}
function inOrder$2(organisations) {
	return [...organisations].toSorted((a, b) => a.order - b.order);
}
function agencyCount(project) {
	return new Set(project.lines.filter(isLoan).map((line) => line.lender)).size;
}
// ../../packages/data/src/query/loans-by-approval.ts
/**
* Loans and IDA credits of projects in Xinjiang alone by the plan period of their approval. Only an approval date
* counts: board votes, agreements and press reports do not stand in for one.
*/
function loansByApproval(dataset) {
	const projects = loanProjects(dataset);
	const byPlan = require_read_dataset.groupRows(projects, (p) => {
		const year = approvalYear(dataset, p);
		return year === void 0 ? void 0 : planNumber(Number(year));
	});
	const numbers = [...byPlan.keys()].filter((number) => number !== void 0);
	const first = Math.min(...numbers);
	const count = numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1;
	const dated = Array.from({ length: count }, (_, index) => first + index).map((number) => toPeriod(dataset, number, byPlan.get(number) ?? []));
	const undated = byPlan.get(void 0) ?? [];
	const last = undated.length === 0 ? [] : [toPeriod(dataset, void 0, undated)];
	const lines = projects.flatMap((p) => p.lines.filter(isLoan));
	return {
		periods: [...dated, ...last],
		agencies: agenciesOf(dataset, lines)
	};
}
/** All approved projects, multi-province and grant ones in, by the year of their approval date. */
function approvalsByYear(dataset) {
	const approved = approvedProjects(dataset);
	const byYear = require_read_dataset.groupRows(approved, (p) => approvalYear(dataset, p));
	const undated = byYear.get(void 0) ?? [];
	const dated = approved.filter((p) => approvalYear(dataset, p) !== void 0);
	const years = [...byYear.keys()].filter((year) => year !== void 0).toSorted();
	const rows = undated.map((p) => projectRow(p.project));
	return {
		years: years.map((year) => ({
			year,
			projects: countProjects(dataset, byYear.get(year) ?? [])
		})),
		dated: countProjects(dataset, dated, exclusion("date-unknown", rows)),
		undated: countProjects(dataset, undated)
	};
}
/** Five-year plans by their year: the sixth is 1981 to 1985. */
function planNumber(year) {
	return Math.floor((year - 1981) / 5) + 6;
}
function toPeriod(dataset, number, projects) {
	const lines = projects.flatMap((p) => p.lines.filter(isLoan));
	const excluded = number === void 0 ? [...apartOf(approvedProjects(dataset)), ...outsideOf(dataset)] : [];
	const start = number === void 0 ? void 0 : 1981 + (number - 6) * 5;
	return {
		key: number === void 0 ? "undated" : `fyp${number}`,
		plan: number === void 0 || start === void 0 ? void 0 : {
			number,
			start,
			end: start + 4
		},
		projects: countProjects(dataset, projects),
		amount: sumAmounts(dataset, lines, excluded),
		parts: agenciesOf(dataset, lines).map((agency) => ({
			agency,
			amount: sumAmounts(dataset, lines.filter((line) => line.lender === agency.id))
		}))
	};
}
function approvalYear(dataset, { project }) {
	return require_read_dataset.currentValue(dataset, project.id, "approval").value?.slice(0, 4);
}
function agenciesOf(dataset, lines) {
	return [...new Set(lines.map((line) => organisationOf(dataset, line.lender)))].toSorted((a, b) => a.order - b.order);
}
// ../../packages/data/src/query/ask/parts-of.ts
function partsOf(dataset, counted, question) {
	const { project, line } = counted;
	const one = (key, row) => ({ parts: key === void 0 ? [] : [{
		key,
		...row === void 0 ? {} : { row }
	}] });
	const organisation = (id) => one(id, {
		table: "organisations",
		id
	});
	if (question.by === void 0) return one("all");
	switch (question.by) {
		case "lender": return organisation(lenderOf$1(dataset, line).id);
		case "agency": return organisation(line.lender);
		case "kind": return one(line.kind);
		case "instrument": return one(require_read_dataset.currentText(dataset, project.project.id, "instrument").value);
		case "status": return one(require_read_dataset.currentText(dataset, project.project.id, "status").value);
		case "approval-year": return one(yearOf$1(dataset, project.project.id, question.yearStartsIn ?? 1));
		case "plan": {
			const year = yearOf$1(dataset, project.project.id, 1);
			return one(year === void 0 ? void 0 : `fyp${planNumber(Number(year))}`);
		}
		case "sector": return sectorParts(dataset, counted, question);
		case "region": return regionParts(dataset, counted, question);
	}
}
/** The year that an approval date certainly lies in; fiscal years are named by the year that they end in. */
function yearOf$1(dataset, project, startsIn) {
	const { value } = require_read_dataset.currentValue(dataset, project, "approval");
	if (value === void 0) return void 0;
	if (startsIn === 1) return value.slice(0, 4);
	const month = /^\d{4}-(\d\d)/.exec(value)?.[1];
	if (month === void 0) return void 0;
	return String(Number(value.slice(0, 4)) + (Number(month) >= startsIn ? 1 : 0));
}
function sectorParts(dataset, { project }, question) {
	const { sectors, allocationsOf } = require_read_dataset.indexOf(dataset);
	const vocabulary = question.vocabulary ?? commonVocabulary(dataset);
	return split$1(allocationsOf(project.project.id).filter((row) => row.dimension === "sector" && sectors.get(row.target)?.vocabulary === vocabulary), (row) => ({
		key: row.target,
		table: "sectors"
	}));
}
var vocabularies = /* @__PURE__ */ new WeakMap();
/** The vocabulary that most projects are coded in; the smaller code of two. */
function commonVocabulary(dataset) {
	const known = vocabularies.get(dataset);
	if (known !== void 0) return known;
	const { sectors } = require_read_dataset.indexOf(dataset);
	const projects = /* @__PURE__ */ new Map();
	for (const row of dataset.allocations) {
		const vocabulary = sectors.get(row.target)?.vocabulary;
		if (row.dimension !== "sector" || vocabulary === void 0) continue;
		projects.set(vocabulary, (projects.get(vocabulary) ?? /* @__PURE__ */ new Set()).add(row.project));
	}
	const [first] = [...projects].toSorted(([a, of], [b, other]) => other.size - of.size || (a < b ? -1 : 1));
	const common = first?.[0] ?? "99";
	vocabularies.set(dataset, common);
	return common;
}
/** A county counts for its prefecture; a unit wider than the level asked for says nothing of it. */
function regionParts(dataset, { project }, question) {
	const { level = "prefecture" } = question;
	const { allocationsOf } = require_read_dataset.indexOf(dataset);
	const isCountry = level === "country" || level === "world-region";
	return split$1([project.project, ...project.related].flatMap((record) => allocationsOf(record.id)).filter((row) => row.dimension === (isCountry ? "country" : "region") && row.basis === "stated"), (row) => {
		const key = atLevel(dataset, row.target, level)?.code;
		return key === void 0 ? void 0 : {
			key,
			table: "regions"
		};
	});
}
/** The unit itself, or the one above it at this level. */
function atLevel(dataset, code, level) {
	const { regions } = require_read_dataset.indexOf(dataset);
	const seen = /* @__PURE__ */ new Set();
	let region = regions.get(code);
	while (region !== void 0 && region.level !== level && !seen.has(region.code)) {
		seen.add(region.code);
		region = regions.get(region.parent ?? "");
	}
	return region?.level === level ? region : void 0;
}
/**
* One part takes all. Several take what is stated of them, if it is stated of each; the rest, and a project
* whose split nobody states, stays unsplit. No share is ever assumed.
*/
function split$1(rows, keyOf) {
	const all = rows.flatMap((row) => {
		const keyed = keyOf(row);
		return keyed === void 0 ? [] : [{
			...keyed,
			allocation: row
		}];
	});
	const own = new Set(all.flatMap(({ key, allocation }) => allocation.target === key ? key : []));
	const found = all.filter(({ key, allocation }) => !own.has(key) || allocation.target === key);
	const keys = new Set(found.map(({ key }) => key));
	const isStated = found.every(({ allocation }) => allocation.sharePercent !== void 0);
	const toRow = ({ key, table }) => ({
		table,
		id: key
	});
	if (isStated && found.length > 0) {
		const parts = found.map((one) => ({
			key: one.key,
			row: toRow(one),
			share: shareOf$1(one)
		}));
		return {
			parts,
			...left(require_read_dataset.addDecimals(parts.map(({ share }) => share.percent)))
		};
	}
	const parts = [...keys].flatMap((key) => {
		const one = found.find((other) => other.key === key);
		return one === void 0 ? [] : [{
			key,
			row: toRow(one)
		}];
	});
	return parts.length > 1 ? {
		parts,
		unsplit: "whole"
	} : { parts };
}
function shareOf$1({ allocation }) {
	return {
		percent: allocation.sharePercent ?? "0",
		row: {
			table: "allocations",
			id: allocation.id
		}
	};
}
/** Shares above a hundred are the data's fault and are told by validation; nothing is left of them. */
function left(sum) {
	if (require_read_dataset.compareDecimals(sum, "100") >= 0) return {};
	return { unsplit: { percent: require_read_dataset.subtractDecimals("100", sum) } };
}
// ../../packages/data/src/query/ask/span-of.ts
/** Open ends reach as far as dates do. */
function daysOf(dataset, span) {
	if (typeof span !== "string") return days(span.from, span.to);
	const { start, end } = namedRow("period", span, dataset.periods);
	return days(start, end);
}
function days(from, to) {
	return {
		first: from === void 0 ? "0000-01-01" : require_config.dateSpan(from).first,
		last: to === void 0 ? "9999-12-31" : require_config.dateSpan(to).last
	};
}
/** An approval date alone counts: votes, papers and press reports do not stand in for it. */
function approvedIn(dataset, project, span) {
	const { value } = require_read_dataset.currentValue(dataset, project, "approval");
	if (value === void 0) return void 0;
	const { first, last } = require_config.dateSpan(value);
	if (first >= span.first && last <= span.last) return true;
	return last < span.first || first > span.last ? false : void 0;
}
/**
* From effectiveness, else signing, actual start or approval, to the actual end, else closing. A project whose
* end nobody states goes on where its status is active, and is undecided where it is not.
*/
function implementedIn(dataset, project, span) {
	const start = firstOf(dataset, project, [
		"effectiveness",
		"signing",
		"actual-start",
		"approval"
	]);
	const end = firstOf(dataset, project, ["actual-end", "closing"]);
	if (start === void 0) return void 0;
	if (start.first > span.last) return false;
	if (end === void 0) return require_read_dataset.currentText(dataset, project, "status").value === "active" && start.last <= span.last ? true : void 0;
	if (end.last < span.first) return false;
	return start.last <= span.last && end.first >= span.first ? true : void 0;
}
function firstOf(dataset, project, fields) {
	for (const field of fields) {
		const { value } = require_read_dataset.currentValue(dataset, project, field);
		if (value !== void 0) return require_config.dateSpan(value);
	}
}
// ../../packages/data/src/query/ask/where.ts
function choose(dataset, lines, { where = {} }) {
	const judged = lines.map((line) => ({
		line,
		verdict: judge(dataset, line, where)
	}));
	const of = (wanted) => judged.filter(({ verdict }) => verdict === wanted).map(({ line }) => line);
	return {
		lines: of(true),
		undecided: of(void 0)
	};
}
/** False where one condition says no, undecided where none does and one cannot tell. */
function judge(dataset, counted, where) {
	const verdicts = [
		fitsLender(dataset, counted, where.lender),
		where.kind?.includes(counted.line.kind) ?? true,
		fitsStatus(dataset, counted, where.status),
		fitsTarget(dataset, counted, where.sector, "sector"),
		fitsTarget(dataset, counted, where.region, "region"),
		fitsSpan(dataset, where.approvedIn, (days) => approvedIn(dataset, idOf(counted), days)),
		fitsSpan(dataset, where.implementedIn, (days) => implementedIn(dataset, idOf(counted), days))
	];
	if (verdicts.includes(false)) return false;
	return verdicts.includes(void 0) ? void 0 : true;
}
function idOf({ project }) {
	return project.project.id;
}
function fitsLender(dataset, { line }, wanted) {
	if (wanted === void 0) return true;
	return wanted.includes(line.lender) || wanted.includes(lenderOf$1(dataset, line).id);
}
function fitsStatus(dataset, counted, wanted) {
	if (wanted === void 0) return true;
	const { value } = require_read_dataset.currentText(dataset, idOf(counted), "status");
	return value === void 0 ? void 0 : wanted.includes(value);
}
/** Nobody says where: undecided. */
function fitsTarget(dataset, { project }, wanted, dimension) {
	if (wanted === void 0) return true;
	const rows = [project.project, ...project.related].flatMap((record) => require_read_dataset.indexOf(dataset).allocationsOf(record.id)).filter((row) => row.dimension === "sector" === (dimension === "sector")).filter((row) => dimension === "sector" || row.basis === "stated");
	if (rows.length === 0) return void 0;
	return rows.some(({ target }) => wanted.some((code) => isWithin$1(dataset, target, code)));
}
function isWithin$1(dataset, target, code) {
	if (target === code) return true;
	const level = require_read_dataset.indexOf(dataset).regions.get(code)?.level;
	return level !== void 0 && atLevel(dataset, target, level)?.code === code;
}
function fitsSpan(dataset, span, verdictOf) {
	return span === void 0 ? true : verdictOf(daysOf(dataset, span));
}
// ../../packages/data/src/query/ask/answer.ts
/**
* @example ask(dataset, { of: "loans", by: "sector", vocabulary: "99" })
*/
function ask(dataset, question) {
	const counted = countedLines$1(dataset, question);
	const isApart = ({ project }) => question.multiProvince !== "in" && project.multiProvince;
	const inside = choose(dataset, counted.filter((line) => !isApart(line)), question);
	const outside = choose(dataset, counted.filter(isApart), question);
	const placed = inside.lines.map((line) => ({
		line,
		...partsOf(dataset, line, question)
	}));
	const excluded = leftOut(dataset, question, {
		apart: [...outside.lines, ...outside.undecided],
		undecided: inside.undecided
	});
	const totalsOf = (lines, without = []) => toTotals(dataset, lines, {
		question,
		excluded: without
	});
	return {
		definition: definitionOf(question),
		groups: groupsOf(dataset, placed, question),
		distinct: distinctOf(dataset, placed, question),
		unsplit: totalsOf(placed.flatMap(unsplitOf)),
		unknown: totalsOf(placed.filter(({ parts }) => parts.length === 0).map(({ line }) => line)),
		total: totalsOf(placed.map(({ line }) => line), excluded)
	};
}
function toTotals(dataset, lines, { question: { convert }, excluded = [] }) {
	return {
		projects: countProjects(dataset, projectsOf$1(lines), excluded),
		amounts: amountsOf(dataset, lines, excluded),
		...convert === void 0 ? {} : { converted: convertedAmount(dataset, lines, {
			conversion: convert,
			excluded
		}) }
	};
}
/** With the lines that are meant alone: a count cites the sources of their amounts. */
function projectsOf$1(lines) {
	return [...require_read_dataset.groupRows(lines, ({ project }) => project.project.id).values()].flatMap((own) => {
		const [first] = own;
		return first === void 0 ? [] : [{
			...first.project,
			lines: [...new Set(own.map(({ line }) => line))]
		}];
	});
}
function distinctOf(dataset, placed, { by = "project", level = "prefecture" }) {
	const unit = by === "region" ? level : by;
	const inputs = placed.flatMap(({ line: { project }, parts }) => parts.map((part) => ({
		label: projectLabel(project.project),
		value: part.key,
		unit,
		row: part.row ?? projectRow(project.project)
	})));
	const sources = projectsOf$1(placed.map(({ line }) => line)).flatMap((project) => sourcesOf$1(dataset, project));
	return computed({
		type: "count",
		unit
	}, {
		operation: "count-distinct",
		inputs,
		excluded: []
	}, sources);
}
function groupsOf(dataset, placed, question) {
	const inGroups = placed.flatMap(inGroupsOf);
	return inKeyOrder(dataset, question, [...require_read_dataset.groupRows(inGroups, ({ part }) => part.key).values()].flatMap((members) => {
		const [first] = members;
		return first === void 0 ? [] : [toGroup(dataset, first.part, members, question)];
	}));
}
function inGroupsOf({ line, parts, unsplit }) {
	const isShared = new Set(parts.map(({ key }) => key)).size > 1;
	return parts.map((part) => ({
		part,
		of: line,
		line: unsplit === "whole" ? void 0 : {
			...line,
			...shareOf(part)
		},
		isShared
	}));
}
function shareOf({ share }) {
	return share === void 0 ? {} : { share };
}
function toGroup(dataset, { key, row }, members, question) {
	const { projects, ...amounts } = toTotals(dataset, members.flatMap(({ line }) => line ?? []), { question });
	const count = (chosen) => countProjects(dataset, projectsOf$1(chosen.map((member) => member.of)));
	return {
		key,
		...row === void 0 ? {} : { row },
		...amounts,
		projects: count(members),
		exclusive: count(members.filter(({ isShared }) => !isShared)),
		shared: count(members.filter(({ isShared }) => isShared))
	};
}
function unsplitOf({ line, unsplit }) {
	if (unsplit === void 0) return [];
	return [unsplit === "whole" ? line : {
		...line,
		share: unsplit
	}];
}
function leftOut(dataset, { of = "loans" }, { apart, undecided }) {
	const rows = (lines) => projectsOf$1(lines).map(({ project }) => projectRow(project));
	const grants = apartOf(approvedProjects(dataset)).filter(({ reason }) => reason === "grant");
	return [
		...exclusion("multi-province", rows(apart)),
		...of === "loans" ? grants : [],
		...exclusion("undecided", rows(undecided)),
		...outsideOf(dataset)
	];
}
// ../../packages/data/src/query/result-quantities.ts
function outputQuantity(row) {
	return toQuantity$1("outputs", row, row.sources);
}
function beneficiaryQuantity(row) {
	return toQuantity$1("beneficiaries", row, [row.source]);
}
function toQuantity$1(table, row, ids) {
	const { id, unit, value, qualifier, locator } = row;
	const cite = (source) => locator === void 0 ? { id: source } : {
		id: source,
		locator
	};
	return {
		type: "measure",
		unit,
		value,
		qualifier,
		rows: [{
			table,
			id
		}],
		sources: ids.map(cite)
	};
}
// ../../packages/data/src/query/differences.ts
function differences$1(dataset, projectId) {
	const declared = dataset.conflicts.filter((conflict) => conflict.project === projectId).map((conflict) => declaredDifference(dataset, conflict));
	const known = new Set(declared.map((difference) => difference.field));
	const found = undeclared(dataset, projectId).filter((difference) => !known.has(difference.field));
	return [...declared, ...found];
}
/** The assertions on a project and on its finance lines. */
function assertionsOf(dataset, projectId) {
	const subjects = /* @__PURE__ */ new Set([projectId]);
	for (const line of dataset.financeLines) if (line.project === projectId) subjects.add(line.id);
	return dataset.assertions.filter((assertion) => subjects.has(assertion.subject));
}
function declaredDifference(dataset, conflict) {
	const { id: key, project, field } = conflict;
	return {
		key,
		field,
		conflict,
		values: differing(field === "beneficiaries" ? beneficiaryValues(dataset, project) : assertionValues(dataset, assertionsOf(dataset, project).filter((assertion) => assertion.field === field)))
	};
}
/** A loan that sources agree on says nothing about a grant that they do not: only subjects with two values stay. */
function differing(values) {
	const kept = values.filter((value) => values.some((v) => v !== value && v.subject === value.subject));
	return kept.length > 0 ? kept : values;
}
function undeclared(dataset, projectId) {
	const all = assertionsOf(dataset, projectId);
	const superseded = new Set(all.map((assertion) => assertion.supersedes));
	const groups = /* @__PURE__ */ new Map();
	for (const assertion of all) {
		if (superseded.has(assertion.id) || require_config.assertionFields[assertion.field] === "text") continue;
		if (assertion.field === "preparatory-ta") continue;
		const key = `${assertion.subject}.${assertion.field}`;
		groups.set(key, [...groups.get(key) ?? [], assertion]);
	}
	return [...groups].flatMap(([key, group]) => {
		const values = assertionValues(dataset, group);
		const field = group[0]?.field;
		return values.length < 2 || field === void 0 ? [] : [{
			key,
			field,
			values
		}];
	});
}
function assertionValues(dataset, assertions) {
	const groups = /* @__PURE__ */ new Map();
	for (const a of assertions) {
		const key = [
			a.subject,
			a.value,
			a.unit,
			a.qualifier,
			a.standing
		].join("|");
		groups.set(key, [...groups.get(key) ?? [], a]);
	}
	return inOrder$1([...groups.values()].flatMap((group) => toValue$2(dataset, group)));
}
function toValue$2(dataset, group) {
	const [first] = group;
	if (first === void 0) return [];
	const rows = group.map((assertion) => ({
		table: "assertions",
		id: assertion.id
	}));
	const sources = group.map(require_read_dataset.citationOf);
	const newest = group.map((assertion) => require_read_dataset.assertionDate(dataset, assertion)).toSorted(byDate$1).at(-1);
	const statement = {
		key: first.id,
		subject: first.subject,
		standing: first.standing,
		rows,
		sources,
		...newest === void 0 ? {} : { date: newest },
		...first.asWritten === void 0 ? {} : { asWritten: first.asWritten }
	};
	const type = require_config.assertionFields[first.field];
	if (type === "money" || type === "date") {
		const quantity = {
			...require_read_dataset.assertedQuantity(dataset, first),
			rows,
			sources
		};
		return [{
			...statement,
			type: "quantity",
			quantity
		}];
	}
	return [{
		...statement,
		type: "text",
		value: first.value
	}];
}
function beneficiaryValues(dataset, projectId) {
	return inOrder$1(dataset.beneficiaries.filter((row) => row.project === projectId).map((row) => beneficiaryValue(dataset, row)));
}
function beneficiaryValue(dataset, row) {
	const quantity = beneficiaryQuantity(row);
	const date = row.asOf ?? require_read_dataset.indexOf(dataset).sources.get(row.source)?.published;
	return {
		type: "quantity",
		key: row.id,
		subject: row.project,
		standing: "adopted",
		basis: row.basis,
		rows: quantity.rows,
		sources: quantity.sources,
		quantity,
		...date === void 0 ? {} : { date }
	};
}
/** Planned before reported, then by date, undated first; the table's order decides between equals. */
function inOrder$1(values) {
	const rank = (value) => value.basis === "reported" ? 1 : 0;
	return values.toSorted((a, b) => rank(a) - rank(b) || byDate$1(a.date, b.date));
}
function byDate$1(a, b) {
	const [x, y] = [require_read_dataset.dateOrder(a), require_read_dataset.dateOrder(b)];
	return x < y ? -1 : x > y ? 1 : 0;
}
// ../../packages/data/src/query/disbursements.ts
/**
* Loans and credits of approved projects for which a source states what was disbursed. Each has its own day,
* so they are never added up.
*/
function disbursements$1(dataset) {
	return approvedProjects(dataset).flatMap((project) => project.lines.filter(isLoan).flatMap((line) => disbursementOf(dataset, project, line)));
}
function disbursementOf(dataset, project, line) {
	const subject = subjectOf(dataset, line);
	const disbursed = require_read_dataset.currentValue(dataset, subject, "disbursed");
	if (disbursed.value === void 0) return [];
	const commitment = lineAmount(dataset, line);
	return [{
		project,
		line,
		asOf: dayOf$1(dataset, disbursed),
		commitment,
		disbursed,
		undisbursed: require_read_dataset.currentValue(dataset, subject, "undisbursed"),
		share: shareOf$2({
			label: "disbursed",
			quantity: disbursed
		}, {
			label: "commitment",
			quantity: commitment
		})
	}];
}
/** A source may speak of the line or of the whole project. */
function subjectOf(dataset, line) {
	return require_read_dataset.indexOf(dataset).assertionsOf(line.id).some((a) => a.field === "disbursed") ? line.id : line.project;
}
function dayOf$1(dataset, quantity) {
	const row = quantity.rows[0];
	const assertion = require_read_dataset.indexOf(dataset).assertions.get(row?.id ?? "");
	const day = assertion === void 0 ? void 0 : require_read_dataset.assertionDate(dataset, assertion);
	const { rows, sources } = quantity;
	const traced = {
		type: "date",
		unit: "date",
		qualifier: "exact",
		rows,
		sources
	};
	return day === void 0 ? {
		...traced,
		value: void 0,
		reason: "not-in-sources"
	} : {
		...traced,
		value: day
	};
}
// ../../packages/data/src/query/matched-projects.ts
/** Approved projects matched to this published fact, in the order of the table; unverified records are never given. */
function matchedProjects(dataset, aggregate) {
	const approved = approvedProjects(dataset);
	return dataset.matches.filter((match) => match.aggregate === aggregate).flatMap((match) => {
		const found = approved.find(({ project }) => project.id === match.project);
		return found === void 0 ? [] : [{
			approved: found,
			strength: match.strength
		}];
	});
}
// ../../packages/data/src/query/name-rows.ts
function nameFormulaRows(formula, nameRow) {
	return {
		operation: formula.operation,
		inputs: formula.inputs.map(({ label, value, unit, row, formula: inner }) => {
			const input = {
				label,
				value,
				unit,
				row: nameRow(row)
			};
			return inner === void 0 ? input : {
				...input,
				formula: nameFormulaRows(inner, nameRow)
			};
		}),
		excluded: formula.excluded.map(({ reason, rows }) => ({
			reason,
			rows: rows.map(nameRow)
		}))
	};
}
// ../../packages/data/src/query/projects-by-prefecture.ts
/**
* Approved projects by the prefectures that a source states. A county counts for its prefecture; one directly
* under the region adds none. Places of our own reading (`estimated`) are never counted.
*/
function projectsByPrefecture(dataset) {
	const approved = approvedProjects(dataset);
	const placesByProject = new Map(approved.map((p) => [p, prefecturesOf(dataset, p)]));
	const at = (p) => placesByProject.get(p) ?? [];
	const [placed, unstated] = split(approved, (p) => at(p).length > 0);
	const [exclusive, shared] = split(placed, (p) => isInOne(p, at(p)));
	const [estimated, unplaced] = split(unstated, (p) => placesOf$1(dataset, p, "estimated").length > 0);
	const prefectures = dataset.regions.filter((region) => region.level === "prefecture");
	const found = new Set(placed.flatMap(at));
	const touched = prefectures.filter((region) => found.has(region));
	const leftOut = [...exclusion("place-estimated", estimated.map((p) => projectRow(p.project))), ...exclusion("place-unknown", unplaced.map((p) => projectRow(p.project)))];
	return {
		prefectures: touched.map((region) => {
			const isHere = (p) => at(p).includes(region);
			return totalOf$1(dataset, region, {
				exclusive: exclusive.filter(isHere),
				shared: shared.filter(isHere)
			});
		}).toSorted((a, b) => a.region.code < b.region.code ? -1 : 1),
		others: prefectures.filter((region) => !touched.includes(region)),
		placed: countProjects(dataset, placed, leftOut),
		exclusive: countProjects(dataset, exclusive),
		exclusiveAmount: sumAmounts(dataset, loanLines$1(exclusive)),
		shared: countProjects(dataset, shared),
		sharedAmount: sumAmounts(dataset, loanLines$1(shared)),
		estimated: {
			projects: estimated,
			count: countProjects(dataset, estimated)
		},
		unplaced: {
			projects: unplaced,
			count: countProjects(dataset, unplaced)
		},
		distinctPrefectures: countPlaces(dataset, placed, "prefecture"),
		distinctCounties: countPlaces(dataset, placed, "county")
	};
}
/** Those that are so, and those that are not; both in the order given. */
function split(items, isSo) {
	const [yes, no] = [[], []];
	for (const item of items) (isSo(item) ? yes : no).push(item);
	return [yes, no];
}
/** Placed in one prefecture alone: its amounts are that prefecture's. */
function isExclusive(dataset, project) {
	return isInOne(project, prefecturesOf(dataset, project));
}
function isInOne({ multiProvince }, prefectures) {
	return prefectures.length === 1 && !multiProvince;
}
/** Prefectures that a source states for a project, each once. */
function prefecturesOf(dataset, project) {
	return prefecturesOfBasis(dataset, project, "stated");
}
/** Prefectures of our own reading of a route; for rows of their own, never counted. */
function estimatedPrefecturesOf(dataset, project) {
	return prefecturesOfBasis(dataset, project, "estimated");
}
function prefecturesOfBasis(dataset, project, basis) {
	const found = placesOf$1(dataset, project, basis).flatMap(({ region }) => {
		if (region.level === "prefecture") return [region];
		const parent = require_read_dataset.indexOf(dataset).regions.get(region.parent ?? "");
		return parent?.level === "prefecture" ? [parent] : [];
	});
	return [...new Set(found)];
}
function placesOf$1(dataset, project, basis) {
	return [project.project, ...project.related].flatMap((record) => require_read_dataset.indexOf(dataset).allocationsOf(record.id)).filter((a) => a.dimension === "region" && a.basis === basis).flatMap((a) => {
		const region = require_read_dataset.indexOf(dataset).regions.get(a.target);
		const sources = a.sources.map((id) => ({ id }));
		return region === void 0 || region.level === "region" ? [] : [{
			region,
			row: {
				table: "allocations",
				id: a.id
			},
			sources
		}];
	});
}
function totalOf$1(dataset, region, { exclusive, shared }) {
	const grants = exclusive.filter((p) => p.standing === "grant");
	const all = countProjects(dataset, [...exclusive, ...shared]);
	const apart = exclusion("grant", grants.map((p) => projectRow(p.project)));
	return {
		region,
		projects: all,
		exclusive: restingOn(countProjects(dataset, exclusive), all),
		shared: restingOn(countProjects(dataset, shared), all),
		amount: restingOn(sumAmounts(dataset, loanLines$1(exclusive), apart), all)
	};
}
function loanLines$1(projects) {
	return projects.filter((p) => !p.multiProvince).flatMap((p) => p.lines.filter(isLoan));
}
/** County-level units of one prefecture that a source names for these projects, in the order of their codes. */
function countiesStated(dataset, projects, { code }) {
	const places = placesAt(dataset, projects, "county").filter(({ region }) => region.parent === code);
	return {
		regions: dataset.regions.filter((one) => places.some(({ region }) => region === one)),
		count: countDistinct(places, "county")
	};
}
/** County-level units that a source names for the project's own record: 0 where none places it in a prefecture. */
function countCounties(dataset, project) {
	const alone = {
		...project,
		related: []
	};
	return countPlaces(dataset, prefecturesOf(dataset, alone).length > 0 ? [alone] : [], "county");
}
/** Distinct codes, not rows: a place that two projects share counts once. */
function countPlaces(dataset, projects, level) {
	return countDistinct(placesAt(dataset, projects, level), level);
}
function placesAt(dataset, projects, level) {
	return projects.flatMap((project) => placesOf$1(dataset, project, "stated").flatMap((place) => {
		const code = codeAt(dataset, place.region, level);
		return code === void 0 ? [] : [{
			...place,
			code,
			project: project.project
		}];
	}));
}
function countDistinct(places, level) {
	const inputs = places.map(({ code, row, project }) => ({
		label: projectLabel(project),
		value: code,
		unit: level,
		row
	}));
	return computed({
		type: "count",
		unit: level
	}, {
		operation: "count-distinct",
		inputs,
		excluded: []
	}, places.flatMap((place) => place.sources));
}
function codeAt(dataset, region, level) {
	if (region.level === level) return region.code;
	if (level === "county") return void 0;
	const parent = require_read_dataset.indexOf(dataset).regions.get(region.parent ?? "");
	return parent?.level === "prefecture" ? parent.code : void 0;
}
// ../../packages/data/src/query/projects-by-sector.ts
/**
* A project counts wholly under the first sector word of its source ("城建/交通" under 城建): no weights are
* assumed. Amounts are the loans and IDA credits of projects in Xinjiang alone. Sectors in the order of their
* amounts, those without one by count, the unclassified last.
*/
function projectsBySector(dataset) {
	const groups = require_read_dataset.groupRows(approvedProjects(dataset), (project) => firstSector(dataset, project));
	const all = headlineTotals(dataset).loanAmount;
	return [...groups].map(([sector, projects]) => totalOf(dataset, {
		sector,
		projects,
		all
	})).toSorted(bySize);
}
/** The first sector allocation of a project, in the order its source gives. */
function firstSector(dataset, { project }) {
	const [first] = require_read_dataset.indexOf(dataset).allocationsOf(project.id).filter((a) => a.dimension === "sector").toSorted((a, b) => a.order - b.order);
	return require_read_dataset.indexOf(dataset).sectors.get(first?.target ?? "");
}
function totalOf(dataset, { sector, projects, all }) {
	const loans = projects.filter((p) => p.standing === "loan" && !p.multiProvince);
	const lines = loans.flatMap((p) => p.lines.filter(isLoan));
	const count = countProjects(dataset, projects);
	const amount = restingOn(sumAmounts(dataset, lines, apartOf(projects)), count);
	return {
		sector,
		projects: count,
		loanProjects: restingOn(countProjects(dataset, loans, apartOf(projects)), count),
		amount,
		share: shareOf$2({
			label: sector?.id ?? "unclassified",
			quantity: amount
		}, {
			label: "loan commitments",
			quantity: all
		})
	};
}
/** Larger amounts first, then more projects, then the order of the sector table. */
function bySize(a, b) {
	if (a.sector === void 0) return 1;
	if (b.sector === void 0) return -1;
	return require_read_dataset.compareDecimals(b.amount.value ?? "0", a.amount.value ?? "0") || require_read_dataset.compareDecimals(b.projects.value ?? "0", a.projects.value ?? "0") || a.sector.order - b.sector.order;
}
// ../../packages/data/src/query/projects-by-status.ts
/** The status of the record that is counted; a related record's own status does not count again. */
function statusOf(dataset, { project }) {
	const current = require_read_dataset.currentText(dataset, project.id, "status");
	const row = current.rows[0];
	const assertion = require_read_dataset.indexOf(dataset).assertions.get(row?.id ?? "");
	const day = assertion === void 0 ? void 0 : require_read_dataset.assertionDate(dataset, assertion);
	const traced = {
		type: "date",
		unit: "date",
		qualifier: "exact",
		rows: current.rows,
		sources: current.sources
	};
	const asOf = day === void 0 ? {
		...traced,
		value: void 0,
		reason: "not-in-sources"
	} : {
		...traced,
		value: day
	};
	const asWritten = current.asWritten === void 0 ? {} : { asWritten: current.asWritten };
	return {
		status: current.value,
		asOf,
		...asWritten,
		rows: current.rows,
		sources: current.sources
	};
}
/**
* One row for each status and the date of the source that states it: a status of 2014 and one of 2025 are not
* of one kind. The largest first, unknown last.
*/
function projectsByStatus(dataset) {
	const groups = /* @__PURE__ */ new Map();
	for (const project of approvedProjects(dataset)) {
		const status = statusOf(dataset, project);
		const key = `${status.status ?? "unknown"}.${status.asOf.value ?? "undated"}`;
		const projects = [...groups.get(key)?.projects ?? [], project];
		groups.set(key, {
			status: groups.get(key)?.status ?? status,
			projects
		});
	}
	return [...groups].map(([key, group]) => toTotal(dataset, key, group)).toSorted(bySizeThenDate);
}
function toTotal(dataset, key, group) {
	const { status, projects } = group;
	const statuses = projects.map((project) => statusOf(dataset, project));
	const count = countProjects(dataset, projects);
	const stated = distinctIds(statuses.flatMap((s) => s.sources));
	return {
		key,
		status: status.status,
		asOf: status.asOf,
		projects: stated.length === 0 ? count : {
			...count,
			sources: stated
		}
	};
}
function bySizeThenDate(a, b) {
	if (a.status === void 0 !== (b.status === void 0)) return a.status === void 0 ? 1 : -1;
	const size = Number(b.projects.value ?? 0) - Number(a.projects.value ?? 0);
	if (size !== 0) return size;
	return require_read_dataset.dateOrder(a.asOf.value) < require_read_dataset.dateOrder(b.asOf.value) ? 1 : -1;
}
function distinctIds(citations) {
	return [...new Map(citations.map((c) => [c.id, c])).values()];
}
// ../../packages/data/src/query/uncounted-records.ts
/** @param looked what was looked through: a count of nothing rests on it */
function uncountedRecords(dataset, projects, looked) {
	const { projects: count, amount } = recordsTotal(dataset, projects);
	return {
		projects,
		count: restingOn(count, looked),
		amount: restingOn(amount, looked)
	};
}
// ../../packages/data/src/query/projects-in-prefecture.ts
/** @returns undefined where the dataset has no prefecture of that code */
function projectsInPrefecture(dataset, code) {
	const region = dataset.regions.find((one) => one.code === code && one.level === "prefecture");
	if (region === void 0) return void 0;
	const approved = approvedProjects(dataset);
	const here = approved.filter((p) => prefecturesOf(dataset, p).includes(region));
	const estimated = approved.filter((p) => isEstimated(dataset, p, region) && !here.includes(p));
	const unplaced = approved.filter((p) => isUnplaced(dataset, p));
	const leftOut = [...exclusion("place-estimated", rowsOf$1(estimated)), ...exclusion("place-unknown", rowsOf$1(unplaced))];
	const looked = countProjects(dataset, approved);
	const count = restingOn(countProjects(dataset, here, leftOut), looked);
	const part = (projects) => ({
		projects,
		count: restingOn(countProjects(dataset, projects), count),
		loans: restingOn(sumAmounts(dataset, loanLines(projects), grantsOf(projects)), count)
	});
	const exclusive = here.filter((p) => isExclusive(dataset, p));
	const grants = exclusive.filter(({ standing }) => standing === "grant");
	const { proposed, dropped } = uncountedProjects(dataset);
	const records = (projects) => uncountedRecords(dataset, projects.filter((project) => isStated$2(dataset, project, region)), looked);
	const counties = countiesStated(dataset, here, region);
	return {
		region,
		count,
		exclusive: {
			...part(exclusive),
			grantProjects: restingOn(countProjects(dataset, grants), count),
			grants: restingOn(sumAmounts(dataset, grants.flatMap(({ lines }) => lines)), count)
		},
		shared: part(here.filter((p) => !exclusive.includes(p))),
		estimated: {
			projects: estimated,
			count: restingOn(countProjects(dataset, estimated), looked)
		},
		proposed: records(proposed),
		dropped: records(dropped),
		unplaced: {
			projects: unplaced,
			count: restingOn(countProjects(dataset, unplaced), looked)
		},
		counties: {
			...counties,
			count: restingOn(counties.count, count)
		}
	};
}
var rowsOf$1 = (projects) => projects.map(({ project }) => projectRow(project));
function loanLines(projects) {
	return projects.filter((p) => !p.multiProvince).flatMap((p) => p.lines.filter(isLoan));
}
var grantsOf = (projects) => exclusion("grant", rowsOf$1(projects.filter(({ standing }) => standing === "grant")));
function isEstimated(dataset, project, region) {
	return estimatedPrefecturesOf(dataset, project).includes(region);
}
function isUnplaced(dataset, project) {
	return [prefecturesOf(dataset, project), estimatedPrefecturesOf(dataset, project)].every(({ length }) => length === 0);
}
/** Of a record that is in no total: a source places it here or in a county of here. */
function isStated$2(dataset, project, { code }) {
	return require_read_dataset.indexOf(dataset).allocationsOf(project.id).filter(({ dimension, basis }) => dimension === "region" && basis === "stated").some(({ target }) => target === code || require_read_dataset.indexOf(dataset).regions.get(target)?.parent === code);
}
// ../../packages/data/src/query/projects-in-sector.ts
/** @returns undefined where the dataset has no such sector */
function projectsInSector(dataset, id) {
	const sector = require_read_dataset.indexOf(dataset).sectors.get(id);
	if (sector === void 0) return void 0;
	const approved = approvedProjects(dataset);
	const projects = approved.filter((p) => firstSector(dataset, p) === sector);
	const second = approved.filter((p) => !projects.includes(p) && names(dataset, p.project, sector));
	const loanProjects = projects.filter((p) => p.standing === "loan" && !p.multiProvince);
	const multiProvince = projects.filter(({ multiProvince: several }) => several);
	const grants = projects.filter((p) => p.standing === "grant" && !p.multiProvince);
	const looked = countProjects(dataset, approved);
	const count = restingOn(countProjects(dataset, projects, secondOf(second)), looked);
	const counted = (chosen) => restingOn(countProjects(dataset, chosen), count);
	const amount = restingOn(sumAmounts(dataset, loans$1(loanProjects), apartOf(projects)), count);
	const all = headlineTotals(dataset).loanAmount;
	return {
		sector,
		projects,
		count,
		loanProjects,
		loanCount: restingOn(countProjects(dataset, loanProjects, apartOf(projects)), count),
		amount,
		share: shareOf$2({
			label: sector.id,
			quantity: amount
		}, {
			label: "loan commitments",
			quantity: all
		}),
		lenders: lendersOf$2(dataset, loanProjects),
		multiProvince,
		multiProvinceCount: counted(multiProvince),
		grants,
		grantCount: counted(grants),
		grantAmount: restingOn(sumAmounts(dataset, grants.flatMap(({ lines }) => lines)), count),
		second,
		secondCount: counted(second),
		...outside(dataset, sector, looked)
	};
}
var secondOf = (projects) => exclusion("other-sector-first", projects.map(({ project }) => projectRow(project)));
var loans$1 = (projects) => projects.flatMap(({ lines }) => lines.filter(isLoan));
function lendersOf$2(dataset, projects) {
	return distinctLenders(dataset, loans$1(projects)).map((lender) => {
		const isTheirs = (lines) => distinctLenders(dataset, lines.filter(isLoan)).includes(lender);
		const financed = projects.filter(({ lines }) => isTheirs(lines));
		const lent = loans$1(financed).filter((line) => isTheirs([line]));
		return {
			lender,
			projects: countProjects(dataset, financed),
			amount: sumAmounts(dataset, lent)
		};
	});
}
/** Records of the sector that no total takes in. */
function outside(dataset, sector, looked) {
	const { proposed, dropped, unverified } = uncountedProjects(dataset);
	const here = (projects) => projects.filter((p) => names(dataset, p, sector));
	const unsure = here(unverified);
	return {
		proposed: uncountedRecords(dataset, here(proposed), looked),
		dropped: uncountedRecords(dataset, here(dropped), looked),
		unverified: {
			projects: unsure,
			count: restingOn(countRecords(unsure), looked)
		}
	};
}
function names(dataset, { id }, sector) {
	return require_read_dataset.indexOf(dataset).allocationsOf(id).some(({ dimension, target }) => dimension === "sector" && target === sector.id);
}
// ../../packages/data/src/query/published-aggregate.ts
var types = {
	count: "count",
	"count-distinct": "count",
	duration: "count",
	amount: "money",
	length: "measure",
	beneficiaries: "measure",
	share: "ratio",
	date: "date"
};
/**
* The published fact of this id as a quantity with its qualifier and source. A stray fact (another article's) or a
* hypothesis of ours is refused: asking for one is a bug in a view.
*/
function publishedAggregate(dataset, id) {
	const found = findAggregate(dataset, id);
	if (found !== void 0) return found;
	throw new require_world.BriefError("unknown-aggregate", `no published fact "${id}" as of this day`, "ask for it with findAggregate where it may be missing, or add the row to aggregates.csv");
}
/** The same, undefined where no source known at this day states it. */
function findAggregate(dataset, id) {
	const row = aggregateRow(dataset, id);
	return row === void 0 ? void 0 : toQuantity(row);
}
/** The row behind a published fact: its wording, members and scope; stray and hypothetical ones are refused. */
function aggregateRow(dataset, id) {
	const row = dataset.aggregates.find((aggregate) => aggregate.id === id);
	if (row === void 0 || row.standing === "publishable") return row;
	throw new require_world.BriefError("private-figure", `"${id}" is ${row.standing} and is never printed: ${row.standingNote ?? "no note"}`, "take the fact out of the view");
}
function toQuantity(row) {
	const type = types[row.kind];
	if (type === void 0) throw new require_world.BriefError("aggregate-without-quantity", `"${row.id}" of kind "${row.kind}" is no quantity`, "use aggregateRow for names and lists");
	const locator = row.locator === void 0 ? {} : { locator: row.locator };
	const traced = {
		type,
		unit: type === "date" ? "date" : type === "ratio" ? "1" : row.unit ?? "1",
		qualifier: row.qualifier,
		rows: [{
			table: "aggregates",
			id: row.id
		}],
		sources: [{
			id: row.source,
			...locator
		}]
	};
	return row.value === void 0 ? {
		...traced,
		value: void 0,
		reason: "not-in-sources"
	} : {
		...traced,
		value: row.value
	};
}
// ../../packages/data/src/query/rounding-difference.ts
/** Money is printed to the million: 亿 with two decimals, US$ million with none. */
var stepOfPrint = "1000000";
/**
* The sum of the parts, each rounded as it is printed, less the rounded total. It is 0 where the column adds up;
* otherwise the table says so in a note.
*/
function roundingDifference(parts, total) {
	if (total.value === void 0) return "0";
	const rounded = parts.flatMap(({ value }) => value === void 0 ? [] : [require_read_dataset.roundDecimal(value, stepOfPrint)]);
	return require_read_dataset.subtractDecimals(require_read_dataset.addDecimals(rounded), require_read_dataset.roundDecimal(total.value, stepOfPrint));
}
// ../../packages/data/src/query/slice-of-project.ts
/** Columns that name what a row is about; rows that hang on such a row are about it too. */
var ownerColumns = /* @__PURE__ */ new Set([
	"project",
	"financeLine",
	"subject",
	"result",
	"indicator"
]);
/** Tables that every slice holds whole: short lists, and what places and names are read from. */
var whole = /* @__PURE__ */ new Set([
	"organisations",
	"regions",
	"sectors",
	"periods",
	"fx-rates"
]);
/** A dataset never changes, so its index is kept as long as it is. */
var indexes = /* @__PURE__ */ new WeakMap();
/**
* The project, all rows that hang on it, the projects that it names or is confused with (as rows alone), the sources
* that any of these cite, and the short tables whole. Rows stand in the order of their tables.
*/
function sliceOfProject(dataset, project) {
	const index = indexes.get(dataset) ?? buildIndex(dataset);
	indexes.set(dataset, index);
	const taken = rowsAbout(index, project);
	for (const standing of [...taken, ...neighbours(index, taken, project)]) taken.add(standing);
	for (const source of citedBy(index, taken)) taken.add(source);
	const rows = {};
	const byTable = groupByTable(taken);
	for (const table of require_config.tables) if (!whole.has(table.name)) rows[table.rows] = byTable.get(table.name) ?? [];
	return {
		...dataset,
		...rows
	};
}
function rowsAbout({ about, projects }, project) {
	const own = projects.get(project);
	const taken = new Set(own === void 0 ? [] : [own]);
	for (const { row } of taken) for (const standing of about.get(keyOf(row)) ?? []) taken.add(standing);
	return taken;
}
/** Records of the same project, and others that a published name may mean, with the name. */
function neighbours(index, taken, project) {
	const related = require_config.cellValues(index.projects.get(project)?.row ?? {}, "relatedTo");
	const aggregates = [...taken].flatMap(({ table, row }) => table.name === "matches" ? require_config.cellValues(row, "aggregate") : []);
	const matches = aggregates.flatMap((id) => index.matchesOf.get(id) ?? []);
	const projects = [...related, ...matches.flatMap(({ row }) => require_config.cellValues(row, "project"))];
	return [
		...index.relatedTo.get(project) ?? [],
		...matches,
		...aggregates.flatMap((id) => index.aggregates.get(id) ?? []),
		...projects.flatMap((id) => index.projects.get(id) ?? [])
	];
}
/** Those that name sources. */
var columnsBySources = new Map(require_config.tables.map((table) => [table, table.references.filter((reference) => reference.tables.includes("sources")).map(({ column }) => column)]));
function citedBy({ sources }, taken) {
	return [...taken].flatMap(({ table, row }) => (columnsBySources.get(table) ?? []).flatMap((column) => require_config.cellValues(row, column)).flatMap((id) => sources.get(id) ?? []));
}
function groupByTable(taken) {
	const groups = /* @__PURE__ */ new Map();
	for (const { table, row } of [...taken].toSorted((a, b) => a.position - b.position)) {
		const group = groups.get(table.name);
		if (group === void 0) groups.set(table.name, [row]);
		else group.push(row);
	}
	return groups;
}
function buildIndex(dataset) {
	const standings = /* @__PURE__ */ new Map();
	const about = /* @__PURE__ */ new Map();
	for (const table of require_config.tables) {
		if (whole.has(table.name)) continue;
		const all = require_config.rowsOf(dataset, table).map((row, position) => ({
			table,
			row,
			position
		}));
		standings.set(table.name, all);
		const owners = table.references.filter(({ column }) => ownerColumns.has(column));
		for (const { column } of owners) addGroups(about, all, column);
	}
	const of = (name) => standings.get(name) ?? [];
	return {
		about,
		projects: byKey(of("projects")),
		relatedTo: addGroups(/* @__PURE__ */ new Map(), of("projects"), "relatedTo"),
		sources: byKey(of("sources")),
		aggregates: byKey(of("aggregates")),
		matchesOf: addGroups(/* @__PURE__ */ new Map(), of("matches"), "aggregate")
	};
}
var keyOf = (row) => String(row["id"]);
function byKey(standings) {
	return new Map(standings.map((standing) => [keyOf(standing.row), standing]));
}
/** Puts rows under the values of a column. */
function addGroups(groups, standings, column) {
	for (const standing of standings) for (const key of require_config.cellValues(standing.row, column)) {
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [standing]);
		else group.push(standing);
	}
	return groups;
}
// ../../packages/data/src/query/untyped-funds.ts
/** Of projects that no total counts: with a loan or grant beside them, such funds stand on the project's own sheet. */
function untypedFunds(dataset) {
	const counted = new Set(approvedProjects(dataset).flatMap((p) => [p.project, ...p.related]));
	return dataset.projects.filter((project) => project.confidence !== "unverified" && !counted.has(project)).map((project) => ({
		project,
		lines: require_read_dataset.indexOf(dataset).linesOf(project.id).filter(({ kind, stage }) => kind === "unknown" && committedStages.includes(stage))
	})).filter(({ lines }) => lines.length > 0);
}
/** One group a currency, in the order of the projects: amounts of several do not add up. */
function untypedByCurrency(funds) {
	const parts = funds.flatMap(({ project, lines }) => [...require_read_dataset.groupRows(lines, ({ currency }) => currency)].map(([currency, own]) => ({
		currency,
		funds: {
			project,
			lines: own
		}
	})));
	const groups = require_read_dataset.groupRows(parts, ({ currency }) => currency);
	return new Map([...groups].map(([currency, rows]) => [currency, rows.map((row) => row.funds)]));
}
// ../../packages/data/src/index.ts
var src_exports = /* @__PURE__ */ require_kept_code.__exportAll({
	Aggregate: () => require_config.Aggregate,
	Allocation: () => require_config.Allocation,
	Assertion: () => require_config.Assertion,
	Beneficiary: () => require_config.Beneficiary,
	BriefError: () => require_world.BriefError,
	Budget: () => require_config.Budget,
	Confidence: () => require_config.Confidence,
	Conflict: () => require_config.Conflict,
	Currency: () => require_config.Currency,
	DateText: () => require_config.DateText,
	Decimal: () => require_config.Decimal,
	FinanceLine: () => require_config.FinanceLine,
	FxRate: () => require_config.FxRate,
	IatiLine: () => require_config.IatiLine,
	Id: () => require_config.Id,
	Identifier: () => require_config.Identifier,
	Ids: () => require_config.Ids,
	Indicator: () => require_config.Indicator,
	Link: () => require_config.Link,
	LoanStatus: () => require_config.LoanStatus,
	LoanTerms: () => require_config.LoanTerms,
	Location: () => require_config.Location,
	MappingFile: () => require_config.MappingFile,
	Marker: () => require_config.Marker,
	Match: () => require_config.Match,
	Measurement: () => require_config.Measurement,
	Organisation: () => require_config.Organisation,
	Output: () => require_config.Output,
	Party: () => require_config.Party,
	Period: () => require_config.Period,
	Project: () => require_config.Project,
	Qualifier: () => require_config.Qualifier,
	Question: () => require_own_definition.Question,
	Region: () => require_config.Region,
	Result: () => require_config.Result,
	Sector: () => require_config.Sector,
	Source: () => require_config.Source,
	Text: () => require_config.Text,
	Transaction: () => require_config.Transaction,
	UnreadableFile: () => require_read_dataset.UnreadableFile,
	Words: () => require_config.Words,
	addDecimals: () => require_read_dataset.addDecimals,
	aggregateRow: () => aggregateRow,
	allIatiRules: () => require_config.allIatiRules,
	apartOf: () => apartOf,
	applyChanges: () => applyChanges,
	approvalsByYear: () => approvalsByYear,
	approvedProjects: () => approvedProjects,
	ask: () => ask,
	assertedQuantity: () => require_read_dataset.assertedQuantity,
	assertionDate: () => require_read_dataset.assertionDate,
	assertionFields: () => require_config.assertionFields,
	assertionsOf: () => assertionsOf,
	beneficiaryQuantity: () => beneficiaryQuantity,
	canonicalFacts: () => canonicalFacts,
	cellValues: () => require_config.cellValues,
	changeClasses: () => changeClasses,
	checkTable: () => require_read_dataset.checkTable,
	citationOf: () => require_read_dataset.citationOf,
	cleanRows: () => require_read_dataset.cleanRows,
	collectRows: () => collectRows,
	columnMeaning: () => require_own_definition.columnMeaning,
	committedStages: () => committedStages,
	compareDecimals: () => require_read_dataset.compareDecimals,
	compareWbEditions: () => compareWbEditions,
	computed: () => computed,
	configuredSeverities: () => require_config.configuredSeverities,
	countCounties: () => countCounties,
	countProjects: () => countProjects,
	countRecords: () => countRecords,
	countRows: () => require_config.countRows,
	countedAs: () => countedAs,
	countiesStated: () => countiesStated,
	csvChunks: () => require_read_dataset.csvChunks,
	csvHeader: () => require_read_dataset.csvHeader,
	csvRow: () => require_read_dataset.csvRow,
	currencies: () => require_subject_of.currencies,
	currentText: () => require_read_dataset.currentText,
	currentValue: () => require_read_dataset.currentValue,
	dataPackage: () => require_read_dataset.dataPackage,
	datasetWith: () => require_read_dataset.datasetWith,
	dateForm: () => require_config.dateForm,
	dateOrder: () => require_read_dataset.dateOrder,
	dateSpan: () => require_config.dateSpan,
	daysInMonth: () => require_config.daysInMonth,
	decimalForm: () => require_config.decimalForm,
	decodeText: () => require_read_dataset.decodeText,
	diffDatasets: () => diffDatasets,
	differences: () => differences$1,
	dimensions: () => require_own_definition.dimensions,
	disbursements: () => disbursements$1,
	distinctCitations: () => distinctCitations,
	distinctLenders: () => distinctLenders,
	distinctRows: () => distinctRows,
	divideDecimals: () => require_read_dataset.divideDecimals,
	doubtfulAmounts: () => doubtfulAmounts,
	editDistance: () => require_subject_of.editDistance,
	editionRows: () => require_read_dataset.editionRows,
	encodingNames: () => require_read_dataset.encodingNames,
	estimatedPrefecturesOf: () => estimatedPrefecturesOf,
	evaluateFormula: () => evaluateFormula,
	exclusion: () => exclusion,
	exportCsv: () => exportCsv,
	exportIati: () => exportIati,
	exportPackage: () => exportPackage,
	exportProv: () => exportProv,
	exportWorkbook: () => exportWorkbook,
	filesOf: () => filesOf,
	financeTypes: () => require_subject_of.financeTypes,
	findAggregate: () => findAggregate,
	findCurrency: () => require_read_dataset.findCurrency,
	findOrganisation: () => require_read_dataset.findOrganisation,
	findRegion: () => require_read_dataset.findRegion,
	findSector: () => require_read_dataset.findSector,
	findStatus: () => require_read_dataset.findStatus,
	findUnit: () => require_read_dataset.findUnit,
	firstSector: () => firstSector,
	formatForms: () => require_subject_of.formatForms,
	guessArchive: () => require_read_dataset.guessArchive,
	guessBytes: () => require_subject_of.guessBytes,
	guessFormat: () => require_subject_of.guessFormat,
	guessMapping: () => require_read_dataset.guessMapping,
	headlineTotals: () => headlineTotals,
	iatiRuleId: () => require_read_dataset.iatiRuleId,
	iatiRules: () => require_read_dataset.iatiRules,
	importFormats: () => require_subject_of.importFormats,
	importIati: () => require_read_dataset.importIati,
	importMapped: () => require_read_dataset.importMapped,
	importPackage: () => require_read_dataset.importPackage,
	importRates: () => require_read_dataset.importRates,
	importTables: () => require_read_dataset.importTables,
	importWbApi: () => require_read_dataset.importWbApi,
	importWbList: () => require_read_dataset.importWbList,
	indexOf: () => require_read_dataset.indexOf,
	inputOf: () => inputOf,
	isCalendarDay: () => require_config.isCalendarDay,
	isCommitted: () => isCommitted,
	isEmptyRow: () => require_subject_of.isEmptyRow,
	isExclusive: () => isExclusive,
	isLoan: () => isLoan,
	knownAt: () => require_read_dataset.knownAt,
	lenderOf: () => lenderOf$1,
	lendingCycle: () => require_config.lendingCycle,
	lineAmount: () => lineAmount,
	lineLabel: () => lineLabel$1,
	linesOf: () => linesOf,
	loadDataset: () => require_read_dataset.loadDataset,
	loadRules: () => require_read_dataset.loadRules,
	loanProjects: () => loanProjects,
	loansByApproval: () => loansByApproval,
	loansByLender: () => loansByLender,
	matchedProjects: () => matchedProjects,
	mayHaveSiblings: () => require_read_dataset.mayHaveSiblings,
	mergeInto: () => mergeInto,
	mergeRows: () => require_read_dataset.mergeRows,
	multiplyDecimals: () => require_read_dataset.multiplyDecimals,
	nameFormulaRows: () => nameFormulaRows,
	nearestName: () => require_subject_of.nearestName,
	newestSourceDate: () => require_read_dataset.newestSourceDate,
	notKnown: () => notKnown,
	openLedger: () => require_read_dataset.openLedger,
	organisationOf: () => organisationOf,
	outputQuantity: () => outputQuantity,
	outsideOf: () => outsideOf,
	packWord: () => require_read_dataset.packWord,
	parseMapping: () => require_config.parseMapping,
	percentChange: () => percentChange,
	percentagePoints: () => percentagePoints,
	placeOf: () => require_read_dataset.placeOf,
	placeOfRow: () => require_read_dataset.placeOfRow,
	planNumber: () => planNumber,
	prefecturesOf: () => prefecturesOf,
	preferenceRules: () => require_read_dataset.preferenceRules,
	preferences: () => require_read_dataset.preferences,
	projectLabel: () => projectLabel,
	projectOf: () => require_read_dataset.projectOf,
	projectRow: () => projectRow,
	projectsByPrefecture: () => projectsByPrefecture,
	projectsBySector: () => projectsBySector,
	projectsByStatus: () => projectsByStatus,
	projectsInPrefecture: () => projectsInPrefecture,
	projectsInSector: () => projectsInSector,
	publishedAggregate: () => publishedAggregate,
	reach: () => require_subject_of.reach,
	readBySchema: () => require_read_dataset.readBySchema,
	readDelimited: () => require_subject_of.readDelimited,
	readIati: () => require_read_dataset.readIati,
	readNumberText: () => require_read_dataset.readNumberText,
	readPackage: () => require_read_dataset.readPackage,
	readRow: () => require_read_dataset.readRow,
	readTable: () => require_read_dataset.readTable,
	readWbApi: () => require_read_dataset.readWbApi,
	readWbList: () => require_read_dataset.readWbList,
	readWorkbook: () => require_read_dataset.readWorkbook,
	recordsTotal: () => recordsTotal,
	regionIndex: () => require_read_dataset.regionIndex,
	restingOn: () => restingOn,
	roundDecimal: () => require_read_dataset.roundDecimal,
	roundingDifference: () => roundingDifference,
	rowKey: () => require_read_dataset.rowKey,
	rowsOf: () => require_config.rowsOf,
	rules: () => require_read_dataset.rules,
	settleDates: () => require_read_dataset.settleDates,
	severityOf: () => require_config.severityOf,
	shareOf: () => shareOf$2,
	sheetLanguages: () => require_subject_of.sheetLanguages,
	sheetTable: () => sheetTable,
	sliceOfProject: () => sliceOfProject,
	sourceDays: () => require_read_dataset.sourceDays,
	sourcesOf: () => sourcesOf$1,
	stated: () => require_read_dataset.stated,
	statementsOn: () => require_read_dataset.statementsOn,
	statusCodes: () => require_subject_of.statusCodes,
	statusOf: () => statusOf,
	subtractDecimals: () => require_read_dataset.subtractDecimals,
	suggestName: () => require_subject_of.suggestName,
	sumAmounts: () => sumAmounts,
	tables: () => require_config.tables,
	transactionTypes: () => require_subject_of.transactionTypes,
	uncountedProjects: () => uncountedProjects,
	units: () => require_subject_of.units,
	unpackWord: () => require_read_dataset.unpackWord,
	untypedByCurrency: () => untypedByCurrency,
	untypedFunds: () => untypedFunds,
	validate: () => require_read_dataset.validate,
	validateByRule: () => require_read_dataset.validateByRule,
	whatChanged: () => whatChanged,
	withRows: () => withRows,
	writeCsv: () => require_read_dataset.writeCsv,
	writeMapping: () => require_read_dataset.writeMapping
});
// ../../packages/render/src/lint/exempt.ts
var quoted$1 = /《[^》\n]*》|«[^»\n]*»|“[^”\n]*”|‘[^’\n]*’/g;
var namesOf$2 = /* @__PURE__ */ new WeakMap();
/** Names of projects, organisations, places and documents, as the dataset has them. */
function namesIn(facts) {
	const known = namesOf$2.get(facts);
	if (known !== void 0) return known;
	const names = [
		...facts.projects.flatMap((row) => [
			row.nameZh,
			row.nameEn,
			row.shortZh,
			row.shortEn
		]),
		...facts.organisations.flatMap((row) => [
			row.nameZh,
			row.nameEn,
			row.aliases
		]),
		...facts.sources.flatMap((row) => [
			row.title,
			row.publisher,
			row.publisherZh
		]),
		...facts.regions.flatMap((row) => [row.nameZh, row.nameEn])
	].filter((name) => name !== void 0 && name.length > 1);
	const made = [...new Set(names)].filter((name) => name !== void 0);
	namesOf$2.set(facts, made);
	return made;
}
function isWithin(text, name, { from, to }) {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		if (at <= from && at + name.length >= to) return true;
		if (at > from) return false;
	}
	return false;
}
/** Asked of the few hits, so the many names cost nothing where nothing is found. */
function isExempt(words, hit, names) {
	const passage = require_read_dataset.passageAt(words, hit.from);
	if (passage === void 0) return false;
	if (passage.role === "source") return true;
	const text = words.text.slice(passage.from, passage.to);
	const own = {
		from: hit.from - passage.from,
		to: hit.to - passage.from
	};
	for (const { index, 0: found } of text.matchAll(quoted$1)) if (index < own.from && index + found.length > own.to) return true;
	return names.some((name) => isWithin(text, name, own));
}
// ../../packages/render/src/lint/read-words.ts
var titles = /* @__PURE__ */ new Set([
	"subtitle",
	"kicker",
	"author",
	"affiliation",
	"recipient",
	"annexes",
	"annex"
]);
/** Of all that a block holds; its title may be of another role. */
function roleOf$1(block) {
	switch (block.type) {
		case "heading": return block.level === 1 ? "label" : "heading";
		case "paragraph": return titles.has(block.variant) ? "label" : "prose";
		case "aside": return "prose";
		case "list": return block.variant === "source" ? "source" : "prose";
		case "table":
		case "chart": return "cell";
		case "key-figures":
		case "definitions":
		case "masthead":
		case "signature":
		case "imprint":
		case "columns":
		case "landscape":
		case "together":
		case "toc":
		case "page-break": return "label";
	}
}
/** Source and note marks stand in no sentence; a line break parts words. */
function readInlines(content, reading) {
	for (const inline of content) switch (inline.type) {
		case "text":
			reading.text += inline.text;
			break;
		case "break":
			reading.text += "\n";
			break;
		case "figure": {
			const from = reading.text.length;
			readInlines(inline.content, reading);
			const { figure: id, value } = inline;
			reading.spans.push({
				from,
				to: reading.text.length,
				id,
				value
			});
			break;
		}
		case "cite":
		case "note":
		case "page": break;
		default: readInlines(inline.content, reading);
	}
}
function readPassage({ path, content }, role, reading) {
	const from = reading.text.length;
	readInlines(content, reading);
	reading.passages.push({
		from,
		to: reading.text.length,
		role,
		path
	});
	reading.text += "\n";
}
function readBlock(block, reading) {
	if (block.type === "toc") return;
	const inner = require_read_dataset.blocksIn(block);
	if (inner.length > 0) {
		for (const one of inner) readBlock(one, reading);
		return;
	}
	const role = roleOf$1(block);
	const hasTitle = block.type === "table" || block.type === "chart";
	for (const passage of require_read_dataset.passagesOf(block)) readPassage(passage, hasTitle && block.type === "table" && passage.path === block.path ? "label" : role, reading);
}
function readWords(document, figures, facts) {
	const reading = {
		text: "",
		passages: [],
		spans: []
	};
	for (const block of document.blocks) readBlock(block, reading);
	if (document.foot !== void 0) readPassage({
		path: "",
		content: document.foot
	}, "label", reading);
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	return {
		language: document.language,
		...reading,
		document,
		figures: byId,
		facts
	};
}
// ../../packages/render/src/lint/lint-document.ts
var isNode = (value) => "path" in value && typeof value.path === "string";
/** The place of the node at a path, or of the nearest one around it. */
function placeOf$1(document, path) {
	let place = {};
	const visit = (value) => {
		if (typeof value !== "object" || value === null) return;
		if (isNode(value)) {
			if ((path === value.path || path.startsWith(`${value.path}.`)) && value.place !== void 0) place = value.place;
		}
		for (const inner of Object.values(value)) visit(inner);
	};
	visit(document.blocks);
	return place;
}
var shown = 60;
/** One line of what was found. */
function excerpt(text) {
	const line = text.replaceAll("\n", " ").trim();
	return line.length > shown ? `${line.slice(0, shown)}…` : line;
}
function toDiagnostic(composed, rule, hit) {
	const path = require_read_dataset.passageAt(composed, hit.from)?.path ?? "";
	const found = excerpt(composed.text.slice(hit.from, hit.to));
	return {
		rule: rule.id,
		severity: rule.severity,
		message: `${found === "" ? "an empty cell" : `"${found}"`} ${hit.says ?? rule.says}`,
		place: {
			...placeOf$1(composed.document, path),
			path
		},
		found,
		remedy: rule.remedy
	};
}
function lintDocument(document, linted) {
	const composed = readWords(document, linted.figures, linted.facts);
	let names;
	const isOurs = (hit) => {
		names ??= [...linted.literals, ...namesIn(linted.facts)];
		return !isExempt(composed, hit, names);
	};
	return require_read_dataset.wordingRules.filter((rule) => rule.languages?.includes(document.language) ?? true).flatMap((rule) => {
		return [...rule.inWords?.(composed).filter(isOurs) ?? [], ...rule.inDocument?.(composed) ?? []].map((hit) => toDiagnostic(composed, rule, hit));
	});
}
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers$1 = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base$1 = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers$1();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	exports.VERSION = "4.7.10";
	exports.COMPILER_REVISION = 8;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	exports.log = _logger2["default"].log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base$1();
	var _helpers = require_helpers$1();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base$1());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));
// ../../packages/render/src/view/name-figures.ts
var quantityTypes = /* @__PURE__ */ new Set([
	"money",
	"count",
	"ratio",
	"measure",
	"date"
]);
/**
* @example nameFigures("portfolio", { lenders: [{ key: "44001", amount }] }).lenders[0].amount.id
* // "portfolio/lenders/44001/amount"
*/
function nameFigures(briefId, view) {
	return name(view, briefId);
}
/** Every figure of a view in reading order of its paths. */
function figuresOf(view) {
	if (!isTable$1(view)) return [];
	if (isFigure(view)) return [view];
	if (isQuantity(view)) return [];
	return Object.values(view).flatMap(figuresOf);
}
function isQuantity(value) {
	return isTable$1(value) && quantityTypes.has(value["type"]) && Array.isArray(value["rows"]);
}
function isFigure(value) {
	return isQuantity(value) && "id" in value && typeof value.id === "string";
}
function name(value, path) {
	if (!isTable$1(value)) return value;
	if (isQuantity(value)) return {
		...value,
		id: path
	};
	if (Array.isArray(value)) return nameRows(value, path);
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, name(inner, `${path}/${key}`)]));
}
function nameRows(rows, path) {
	const keys = /* @__PURE__ */ new Set();
	return rows.map((row) => {
		if (!isTable$1(row) || !holdsQuantity(row)) return row;
		const key = row["key"];
		if (typeof key !== "string" || key === "" || keys.has(key)) throw badKey(path, key);
		keys.add(key);
		return name(row, `${path}/${key}`);
	});
}
/** Rows without figures (source lists, citations) need no key of their own. */
function holdsQuantity(value) {
	if (!isTable$1(value)) return false;
	return isQuantity(value) || Object.values(value).some(holdsQuantity);
}
function isTable$1(value) {
	return typeof value === "object" && value !== null;
}
function badKey(path, key) {
	const found = typeof key === "string" ? `"${key}" twice or empty` : "no key";
	return new require_world.BriefError("row-without-key", `a row of "${path}" has ${found}`, "give each row that holds figures its entity's id as `key`");
}
// ../../packages/render/src/templates/known-helpers.ts
/** Called inline: `{{amount total}}`. */
var inlineHelpers = [
	"amount",
	"cite",
	"compare",
	"count",
	"date",
	"figure",
	"fiscalYear",
	"literal",
	"measure",
	"ordinal",
	"percent",
	"period",
	"plural",
	"points",
	"range",
	"rate",
	"text",
	"times",
	"unit",
	"year"
];
var anyFigure = [
	"money",
	"count",
	"ratio",
	"measure",
	"date"
];
/** What each inline helper takes, value by value in its order: one of these each. */
var helperTakes = {
	amount: [["money"]],
	cite: [["cited", ...anyFigure]],
	compare: [["comparison"]],
	count: [["count"]],
	date: [["date"]],
	figure: [anyFigure],
	fiscalYear: [["date"]],
	literal: [["quoted"]],
	measure: [["measure"]],
	ordinal: [["count"]],
	percent: [["ratio"]],
	period: [["period"]],
	plural: [["count", "measure"]],
	points: [["ratio"]],
	range: [anyFigure, anyFigure],
	rate: [["ratio", "measure"]],
	text: [["text"]],
	times: [["ratio"]],
	unit: [["money"]],
	year: [["date"]]
};
/** Called as blocks: `{{#each rows}}…{{/each}}`. */
var blockHelpers = [
	"each",
	"if",
	"list",
	"unless",
	"with"
];
/** Called in brackets: `(eq a b)`. */
var subHelpers = ["eq"];
/** Blocks that give their body a new context: only these make room for one `../`. */
var scopingBlocks = /* @__PURE__ */ new Set([
	"each",
	"list",
	"with"
]);
// ../../packages/render/src/view/schema.ts
/** `figure`: any of the quantities. `citations`: what `{{cite}}` prints. `flag`: true or false. */
var leaves = [
	"words",
	"flag",
	"text",
	"citations",
	"figure",
	"money",
	"count",
	"ratio",
	"measure",
	"date"
];
var isTable = (value) => typeof value === "object" && value !== null;
var leafNames = new Set(leaves);
var isLeaf = (value) => leafNames.has(value);
/** A schema out of JSON, as the files in `schemas/` hold it. */
function readSchema(json) {
	const shape = readShape(json, "");
	if (!isGroup(shape)) throw new TypeError("a schema is a group of names");
	return shape;
}
function readShape(json, path) {
	if (isLeaf(json)) return json;
	if (Array.isArray(json)) return json.map((row) => readShape(row, `${path}/*`));
	if (!isTable(json)) throw new TypeError(`"${path}" is no type of a view: ${String(json)}`);
	return Object.fromEntries(Object.entries(json).map(([name, inner]) => [name, readShape(inner, `${path}/${name}`)]));
}
function isRows(shape) {
	return Array.isArray(shape);
}
function isGroup(shape) {
	return typeof shape === "object" && !isRows(shape);
}
/** What is for the pipe and not for templates. */
var hidden = /* @__PURE__ */ new Set(["uses"]);
/** The type of one view; `undefined` where a value is of no type that a template may see. */
function shapeOf(view) {
	const shape = shapeOfValue(view);
	if (shape === void 0 || !isGroup(shape)) throw new TypeError("a view is a group of values");
	return shape;
}
function shapeOfValue(value) {
	if (typeof value === "string") return "words";
	if (typeof value === "boolean") return "flag";
	if (!isTable(value)) return void 0;
	if (Array.isArray(value)) return shapeOfRows(value);
	const type = value["type"];
	if (type === "text") return "text";
	if (quantityTypes.has(type) && "unit" in value) return type;
	const entries = Object.entries(value).flatMap(([name, inner]) => {
		if (hidden.has(name)) return [];
		const shape = name === "sources" && isCitations(inner) ? "citations" : shapeOfValue(inner);
		return shape === void 0 ? [] : [[name, shape]];
	});
	return Object.fromEntries(entries);
}
/** `{id, locator?}`: what a figure or a row rests on, told apart from a list of rows with keys. */
function isCitations(value) {
	if (!Array.isArray(value) || value.length === 0) return false;
	return value.every((one) => isTable(one) && !("key" in one));
}
function shapeOfRows(rows) {
	const shapes = rows.flatMap((row) => shapeOfValue(row) ?? []);
	return shapes.length === 0 ? [] : [shapes.reduce(mergeShapes)];
}
/** The type that holds for both; figures of two types are a `figure`. */
function mergeShapes(a, b) {
	if (isRows(a) && isRows(b)) {
		const [first, second] = [a[0], b[0]];
		if (first === void 0) return b;
		return second === void 0 ? a : [mergeShapes(first, second)];
	}
	if (isGroup(a) && isGroup(b)) return Object.fromEntries(namesOf$1(a, b).flatMap((name) => {
		const [left, right] = [shapeIn(a, name), shapeIn(b, name)];
		const merged = left && right ? mergeShapes(left, right) : left ?? right;
		const isEverywhere = Object.hasOwn(a, name) && Object.hasOwn(b, name);
		return merged === void 0 ? [] : [[isEverywhere ? name : `${name}?`, merged]];
	}));
	if (a === b) return a;
	if (a === "citations" || b === "citations") return "citations";
	return "figure";
}
/** The type under a name, whether every row has it or not. */
function shapeIn(group, name) {
	const key = [name, `${name}?`].find((one) => Object.hasOwn(group, one));
	return key === void 0 ? void 0 : group[key];
}
/** Names of a group as templates write them. */
function namesOf$1(...groups) {
	return [...new Set(groups.flatMap(Object.keys).map((name) => name.replace(/\?$/, "")))];
}
var leafWords = {
	words: "a string",
	flag: "a flag (true or false)",
	text: "a Text",
	citations: "a list of sources",
	figure: "a figure",
	money: "a money figure",
	count: "a count figure",
	ratio: "a ratio figure",
	measure: "a measure figure",
	date: "a date figure"
};
function describeShape(shape) {
	if (isRows(shape)) return "a list of rows";
	return isGroup(shape) ? "a group of values" : leafWords[shape];
}
// ../../packages/render/src/view/area-cases.ts
var nouns = {
	region: {
		genitive: "региона",
		dative: "региону",
		within: "регионе"
	},
	country: {
		genitive: "страны",
		dative: "стране",
		within: "стране"
	}
};
/** Endings that one declension takes: what is cut off, and what each case puts there. */
var endings = [
	[
		/ия$/u,
		"ии",
		"ии",
		"ии"
	],
	[
		/й$/u,
		"я",
		"ю",
		"е"
	],
	[
		/(?<=[гкхжчшщ])а$/u,
		"и",
		"е",
		"е"
	],
	[
		/а$/u,
		"ы",
		"е",
		"е"
	],
	[
		/(?<=[бвгдзклмнпрстфхцжчшщ])$/u,
		"а",
		"у",
		"е"
	]
];
function casesOf(name, kind) {
	if (name === void 0) return {
		genitive: "этого региона",
		dative: "этому региону",
		within: "в этом регионе"
	};
	const ending = /[\s-]/u.test(name) ? void 0 : endings.find(([end]) => end.test(name));
	if (ending === void 0) {
		const { genitive, dative, within } = nouns[kind];
		return {
			genitive: `${genitive} ${name}`,
			dative: `${dative} ${name}`,
			within: `в ${within} ${name}`
		};
	}
	const [end, genitive, dative, within] = ending;
	const inside = name.replace(end, within);
	return {
		genitive: name.replace(end, genitive),
		dative: name.replace(end, dative),
		within: `${/^[ВФ][бвгдзклмнпрстфхцчшщь]/u.test(name) ? "во" : "в"} ${inside}`
	};
}
// ../../packages/render/src/view/project-words.ts
var word$1 = (zh, en, ru) => ({
	zh,
	en,
	ru
});
var statusWords = {
	closed: word$1("已关账", "Closed", "Закрыт"),
	active: word$1("实施中", "Active", "Реализуется"),
	approved: word$1("已批准", "Approved", "Одобрен"),
	signed: word$1("已签约", "Signed", "Подписан"),
	effective: word$1("已生效", "Effective", "Вступил в силу"),
	proposed: word$1("拟议", "Proposed", "Предлагаемый"),
	dropped: word$1("终止准备", "Dropped", "Снят с подготовки")
};
var kindWords = {
	loan: word$1("贷款", "loan", "заём"),
	credit: word$1("信贷", "credit", "кредит"),
	grant: word$1("赠款", "grant", "грант"),
	counterpart: word$1("配套资金", "counterpart funds", "встречное финансирование"),
	"technical-assistance": word$1("技术援助", "technical assistance", "техническая помощь"),
	unknown: word$1("资金（类型不详）", "funds (type n.a.)", "средства (вид н.д.)")
};
var fieldWords = {
	status: word$1("状态", "Status", "Статус"),
	amount: word$1("金额", "Amount", "Сумма"),
	"total-cost": word$1("总投资", "Total cost", "Общая стоимость"),
	counterpart: word$1("配套资金", "Counterpart funds", "Встречное финансирование"),
	"preparatory-ta": word$1("准备性技术援助", "Preparatory TA", "Подготовительная ТП"),
	disbursed: word$1("累计提款", "Disbursed", "Выплачено"),
	undisbursed: word$1("未提款", "Undisbursed", "Остаток"),
	name: word$1("名称", "Name", "Название"),
	places: word$1("实施地", "Places", "Места реализации"),
	approval: word$1("批准", "Approval", "Одобрение"),
	signing: word$1("签约", "Signing", "Подписание"),
	effectiveness: word$1("生效", "Effectiveness", "Вступление в силу"),
	closing: word$1("关账", "Closing", "Закрытие"),
	"board-vote": word$1("董事会表决", "Board vote", "Голосование совета"),
	"board-paper": word$1("董事会文件", "Board paper", "Документ совету"),
	agreement: word$1("项目协定", "Project agreement", "Проектное соглашение"),
	"approved-by": word$1("不晚于此日批准", "Approved not later than", "Одобрен не позднее"),
	"press-report": word$1("新闻报道", "Press report", "Сообщение прессы"),
	"planned-completion": word$1("计划完工", "Planned completion", "План завершения"),
	"planned-start": word$1("计划开工", "Planned start", "План начала"),
	"actual-start": word$1("开工", "Start", "Начало"),
	"planned-end": word$1("计划结束", "Planned end", "План окончания"),
	"actual-end": word$1("结束", "End", "Окончание"),
	"total-commitment": word$1("承诺总额", "Total commitment", "Обязательства, всего"),
	objective: word$1("发展目标", "Development objective", "Цель развития"),
	instrument: word$1("贷款工具", "Lending instrument", "Инструмент кредитования"),
	"environmental-category": word$1("环境类别", "Environmental category", "Экологическая категория"),
	"environmental-risk": word$1("环境和社会风险", "Environmental and social risk", "Экологический и социальный риск"),
	disclosure: word$1("公开", "Disclosure", "Раскрытие"),
	"preparation-stage": word$1("准备阶段", "Preparation stage", "Стадия подготовки"),
	"financing-type": word$1("融资类型", "Type of financing", "Вид финансирования"),
	"reported-since": word$1("报道起始", "Reported since", "Сообщается с"),
	beneficiaries: word$1("受益人口", "Beneficiaries", "Бенефициары")
};
/** What kind of document names a date, where two documents name two. */
var documentWords = {
	R: word$1("文件", "paper", "документ"),
	N: word$1("报道", "news", "сообщение"),
	EB: word$1("网页", "web page", "веб-страница"),
	DS: word$1("清单", "list", "перечень"),
	Z: word$1("资料", "document", "материал")
};
var confidenceWords = {
	high: word$1("高", "high", "высокая"),
	"medium-high": word$1("较高", "medium-high", "выше средней"),
	medium: word$1("中等", "medium", "средняя"),
	unverified: word$1("未经核实", "unverified", "не подтверждена")
};
/** Provinces that share a project with Xinjiang; the region table holds Xinjiang alone. */
var provinceWords = {
	"610000": word$1("陕西省", "Shaanxi", "Шэньси"),
	"620000": word$1("甘肃省", "Gansu", "Ганьсу"),
	"650000": word$1("新疆维吾尔自治区", "Xinjiang", "Синьцзян")
};
// ../../packages/render/src/view/portfolio-words.ts
/** A Russian edition never takes an English word unsaid: what has no Russian form is refused. */
function inLanguage(language, zh, en, ru) {
	if (language === "zh-CN") return zh;
	if (language === "en") return en;
	if (ru !== void 0 && ru !== "") return ru;
	throw new require_world.BriefError("no-russian-word", `no Russian form of "${en}" (${zh})`, "fill the Russian column of its row (nameRu, shortRu, publisherRu, whatRu, fieldRu, …), or leave ru out of the brief's languages");
}
/** Names that stay as their owner writes them, quoted among Russian words. */
function ownName(language, zh, en) {
	return inLanguage(language, zh, en, `«${en}»`);
}
function toText$1(value, reason = "not-in-sources") {
	return value === void 0 || value === "" ? {
		type: "text",
		value: void 0,
		reason
	} : {
		type: "text",
		value
	};
}
function missing$2(type, unit) {
	return {
		type,
		unit,
		value: void 0,
		reason: "not-in-sources",
		qualifier: "exact",
		rows: [],
		sources: []
	};
}
function statusName(status, language) {
	const words = status === void 0 ? void 0 : statusWords[status];
	return toText$1(words === void 0 ? void 0 : inLanguage(language, words.zh, words.en, words.ru));
}
function lenderName({ nameZh, nameEn, nameRu }, language) {
	return inLanguage(language, nameZh, nameEn, nameRu);
}
function lenderShort({ shortZh, shortEn, shortRu }, language) {
	return inLanguage(language, shortZh, shortEn, shortRu);
}
/** How a project is called in tables and later mention, with the lender's id beside it. */
function projectNames(project, language) {
	return {
		key: project.id,
		name: ownName(language, project.shortZh, project.shortEn),
		fullName: ownName(language, project.nameZh ?? project.nameEn, project.nameEn),
		number: toText$1(project.lenderProjectId),
		hasNumber: project.lenderProjectId !== void 0
	};
}
function approvedNames({ project }, language) {
	return projectNames(project, language);
}
function regionName(region, language) {
	return inLanguage(language, region.shortZh ?? region.nameZh, region.shortEn ?? region.nameEn ?? region.nameZh, region.shortRu ?? region.nameRu);
}
var tensZh = ["", "十"];
var digitsZh = [
	"",
	"一",
	"二",
	"三",
	"四",
	"五",
	"六",
	"七",
	"八",
	"九"
];
/** 九五, 十二五: the house names of five-year plan periods; in English and Russian their number. */
function planName(number, language) {
	return inLanguage(language, `${tensZh[Math.floor(number / 10)] ?? ""}${digitsZh[number % 10] ?? ""}五`, `${ordinalEn(number)} Plan`, `${number}-й план`);
}
/** 1991—1995, 1991–1995. */
function planYears(plan, language) {
	return `${plan.start}${inLanguage(language, "—", "–", "–")}${plan.end}`;
}
function ordinalEn(number) {
	const ending = [
		"th",
		"st",
		"nd",
		"rd"
	][number % 10];
	return `${number}${number % 100 > 10 && number % 100 < 14 ? "th" : ending ?? "th"}`;
}
// ../../packages/render/src/view/area.ts
function areaPart(dataset, language) {
	const area = areaOf(dataset);
	const name = area === void 0 ? inLanguage(language, "本地区", "the area", "этот регион") : regionName(area, language);
	return { area: {
		name,
		/** Of it, to it, in it: other words than the name in Russian alone. */
		...language === "ru" ? casesOf(area && name, area?.level === "country" ? "country" : "region") : {
			genitive: name,
			dative: name,
			within: name
		},
		/** Without prefectures in its table of regions a dataset is not asked about them. */
		hasPrefectures: dataset.regions.some(({ level }) => level === "prefecture")
	} };
}
/** The region with units under it; else the only region; else the only country. */
function areaOf({ regions }) {
	const parents = new Set(regions.map(({ parent }) => parent));
	const ofLevel = (level) => regions.filter((region) => region.level === level);
	return [
		ofLevel("region").filter(({ code }) => parents.has(code)),
		ofLevel("region"),
		ofLevel("country")
	].find((rows) => rows.length === 1)?.[0];
}
// ../../packages/render/src/view/count-sources.ts
/** Documents by their rows, organisations by the publishers that these name. */
function countSources(sources, unit) {
	const row = ({ id }) => ({
		table: "sources",
		id
	});
	const inputs = sources.map((source) => ({
		label: source.id,
		value: unit === "document" ? "1" : source.publisher,
		unit,
		row: row(source)
	}));
	return computed({
		type: "count",
		unit
	}, {
		operation: unit === "document" ? "count" : "count-distinct",
		inputs,
		excluded: []
	}, sources.map(({ id }) => ({ id })));
}
// ../../packages/render/src/view/card-origins.ts
/** More names than this do not fit on a card. */
var namedCount = 3;
/** @param first ids of the sources that are named first, however few they are */
function originsPart(dataset, { cited, first }, language) {
	const sources = dataset.sources.filter((source) => cited.has(source.id));
	const publishers = [...new Set(sources.map((source) => source.publisher))];
	const isFirst = (rows) => rows.some((source) => first.has(source.id));
	const ranked = publishers.map((name) => sources.filter((s) => s.publisher === name)).toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || b.length - a.length);
	const named = ranked.slice(0, namedCount).flatMap(([source]) => source === void 0 ? [] : [{
		id: source.id,
		name: inLanguage(language, source.publisherZh, source.publisher, source.publisherRu)
	}]);
	return { origins: {
		named,
		hasMore: ranked.length > named.length,
		organisations: countSources(sources, "organisation"),
		documents: countSources(sources, "document")
	} };
}
// ../../packages/render/src/view/edition.ts
/** Stands for the dataset hash until the pipe has hashed the rows that the finished view rests on. */
var unhashed = "000000000000";
// ../../packages/render/src/view/form.ts
function formOf({ theme }) {
	return {
		isBulletin: theme === "bulletin",
		isOfficial: theme === "official",
		isJournal: theme === "journal"
	};
}
// ../../packages/render/src/view/sources-text.ts
/** The sources of these ids in the order of the dataset, each with its text. */
function sourceRows(dataset, ids, language) {
	return dataset.sources.filter((source) => ids.has(source.id)).map((source) => ({
		key: source.id,
		text: sourceText(source, language)
	}));
}
/** A missing date of retrieval is left out, never invented. */
function sourceText(source, language) {
	if (language === "zh-CN") return sourceZh(source);
	return language === "en" ? sourceEn(source) : sourceRu(source);
}
/** `世界银行. World Bank project list[DS/OL]. (2025-03-31)[2025-04-02]. https://….` */
function sourceZh(source) {
	const mark = source.url === void 0 ? source.kind : `${source.kind}/OL`;
	const retrieved = source.retrieved === void 0 ? "" : `[${source.retrieved}]`;
	const date = source.published === void 0 ? undatedZh(source) : `(${source.published})`;
	const held = source.heldAt === void 0 ? [] : [`转引自${source.heldAt}`];
	return `${[
		source.publisherZh,
		`${source.title}[${mark}]`,
		`${date}${retrieved}`,
		...held,
		...source.url === void 0 ? [] : [source.url]
	].map(afterStop).join("")}.`;
}
/** The space after a Western stop is part of the form, also before hanzi, where layout would drop it. */
function afterStop(part, index) {
	if (index === 0) return part;
	return /^\p{Script=Han}/u.test(part) ? `.\u00a0${part}` : `. ${part}`;
}
function undatedZh(source) {
	return source.url === void 0 ? "刊名、刊期不详" : "日期不详";
}
/** `World Bank. World Bank project list. Edition of 31 March 2025. Retrieved 2 April 2025. https://….` */
function sourceEn(source) {
	const dated = source.published === void 0 ? undatedEn(source) : datedEn(source);
	const retrieved = source.retrieved === void 0 ? [] : [`Retrieved ${dayEn(source.retrieved)}`];
	const held = source.heldAt === void 0 ? [] : [`As held at ${source.heldAt}`];
	return `${[
		source.publisher,
		source.title,
		dated,
		...retrieved,
		...held,
		...source.url === void 0 ? [] : [source.url]
	].join(". ")}.`;
}
/** `Всемирный банк. World Bank project list. Редакция от 31 марта 2025 г. Дата обращения: 2 апреля 2025 г. https://….` */
function sourceRu(source) {
	const { publisher, publisherZh, publisherRu, title, published, retrieved, heldAt, url } = source;
	return [
		inLanguage("ru", publisherZh, publisher, publisherRu),
		title,
		published === void 0 ? undatedRu(source) : datedRu(source),
		...retrieved === void 0 ? [] : [`Дата обращения: ${dayRu(retrieved)}`],
		...heldAt === void 0 ? [] : [`По тексту на ${heldAt}`],
		...url === void 0 ? [] : [url]
	].map((part) => part.endsWith(".") ? part : `${part}.`).join(" ");
}
function undatedRu(source) {
	return source.url === void 0 ? "Издание и номер не указаны" : "Без даты";
}
/** A sentence of its own begins with a capital: Март 2021 г. */
function datedRu({ kind, published = "" }) {
	const words = dayRu(published);
	if (kind === "DS") return `Редакция от ${words}`;
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function undatedEn(source) {
	return source.url === void 0 ? "Journal and issue not stated" : "Undated";
}
function datedEn({ kind, published = "" }) {
	return kind === "DS" ? `Edition of ${dayEn(published)}` : dayEn(published);
}
var months = "January February March April May June July August September October November December".split(" ");
/** `2025-03-31` is 31 March 2025, `2021-03` March 2021; a year stays as it is. */
function dayEn(date) {
	const [, year = date, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
	if (month === void 0) return year;
	const name = months[Number(month) - 1] ?? "";
	return day === void 0 ? `${name} ${year}` : `${Number(day)}\u00a0${name} ${year}`;
}
var monthsRu = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
var monthsRuOfDay = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
/** `2025-03-31` is 31 марта 2025 г., `2021-03` март 2021 г. */
function dayRu(date) {
	const [, year = date, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
	const ofYear = `${year}\u00a0г.`;
	if (month === void 0) return ofYear;
	const index = Number(month) - 1;
	return day === void 0 ? `${monthsRu[index] ?? ""} ${ofYear}` : `${Number(day)}\u00a0${monthsRuOfDay[index] ?? ""} ${ofYear}`;
}
// ../../packages/render/src/view/official.ts
var wordsOfDay = {
	"zh-CN": (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
	en: (year, month, day) => dayEn(`${year}-${month}-${day}`),
	ru: (year, month, day) => dayRu(`${year}-${month}-${day}`)
};
/** 机关代字〔年〕号: full year, no leading zero. */
var numberWords = {
	"zh-CN": (code, year, count) => `${code}〔${year}〕${count}号`,
	en: (code, year, count) => `${code} [${year}] No. ${count}`,
	ru: (code, year, count) => `${code} [${year}] № ${count}`
};
function officialParts({ issuer, language, asOf, number }) {
	const parts = issuer.official ?? {};
	const local = (text) => text?.[language];
	const date = parts.date ?? asOf;
	const code = local(parts.code);
	const words = {
		copyNumber: parts.copyNumber,
		secrecy: local(parts.secrecy),
		urgency: local(parts.urgency),
		number: code === void 0 || number === void 0 ? void 0 : numberWords[language](code, date.slice(0, 4), number),
		recipient: local(parts.recipient),
		copyTo: local(parts.copyTo),
		printedBy: local(parts.printedBy),
		printedOn: parts.printedOn === void 0 ? void 0 : dayWords(parts.printedOn, language)
	};
	const signers = (parts.signers ?? []).flatMap((signer, index) => {
		const name = local(signer);
		return name === void 0 ? [] : [{
			key: `${index + 1}`,
			name
		}];
	});
	return {
		...textsOf(words),
		date: toText$1(dayWords(date, language)),
		isSealed: parts.sealed === true,
		signers,
		hasSigners: signers.length > 0,
		hasImprint: [
			words.copyTo,
			words.printedBy,
			words.printedOn
		].some((one) => one !== void 0),
		hasPrinter: words.printedBy !== void 0 || words.printedOn !== void 0
	};
}
/** An ISO day in the words of a language. */
function dayWords(day, language) {
	const [year = "", month = "", date = ""] = day.split("-");
	return wordsOfDay[language](year, month, date);
}
/** Each word as a Text, and whether there is one: `secrecy` and `hasSecrecy`. */
function textsOf(words) {
	const entries = Object.entries(words).flatMap(([name, word]) => [[name, toText$1(word, "not-applicable")], [`has${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, word !== void 0]]);
	return Object.fromEntries(entries);
}
// ../../packages/render/src/view/frame.ts
function frameOf(spec) {
	return {
		brief: numbering(spec),
		issuer: issuerWords$1(spec),
		official: officialParts(spec),
		form: formOf(spec),
		edition: {
			hash: unhashed,
			version: spec.version
		}
	};
}
/** The day is the brief's own, so it rests on no row; it is known from the newest source. */
function asOfDay$1(spec, dataset) {
	const newest = dataset.sources.filter((source) => source.published !== void 0).toSorted((a, b) => (a.published ?? "") < (b.published ?? "") ? 1 : -1)[0];
	return {
		type: "date",
		unit: "date",
		value: spec.asOf,
		qualifier: "exact",
		rows: newest === void 0 ? [] : [{
			table: "sources",
			id: newest.id
		}],
		sources: newest === void 0 ? [] : [{ id: newest.id }]
	};
}
function numbering({ number, totalNumber }) {
	return {
		hasNumber: number !== void 0,
		number: toText$1(number?.toString(), "not-applicable"),
		hasTotalNumber: totalNumber !== void 0,
		totalNumber: toText$1(totalNumber?.toString(), "not-applicable")
	};
}
/** Names come from the workspace alone; an absent one drops its line. */
function issuerWords$1({ issuer, language }) {
	const part = (text) => local(text, language);
	const copies = issuer.copies?.toString();
	return {
		unit: toText$1(part(issuer.unit), "not-applicable"),
		hasUnit: part(issuer.unit) !== void 0,
		mark: toText$1(part(issuer.mark), "not-applicable"),
		hasMark: part(issuer.mark) !== void 0,
		storageNote: toText$1(part(issuer.storageNote), "not-applicable"),
		hasStorageNote: part(issuer.storageNote) !== void 0,
		reportTo: toText$1(part(issuer.reportTo), "not-applicable"),
		hasReportTo: part(issuer.reportTo) !== void 0,
		sendTo: toText$1(part(issuer.sendTo), "not-applicable"),
		hasSendTo: part(issuer.sendTo) !== void 0,
		contact: toText$1(part(issuer.contact), "not-applicable"),
		hasContact: part(issuer.contact) !== void 0,
		copies: toText$1(copies, "not-applicable"),
		hasCopies: copies !== void 0
	};
}
function local(text, language) {
	const value = text?.[language];
	return value === "" ? void 0 : value;
}
/** Sources of the figures and rows of a view. */
function citedIds$1(facts) {
	const cited = /* @__PURE__ */ new Set();
	for (const { sources } of figuresOf(facts)) for (const { id } of sources) cited.add(id);
	for (const part of Object.values(facts)) addSourcesOfRows(part, cited);
	return cited;
}
/** Sources that a row lists for itself, beside those of its figures. */
function addSourcesOfRows(value, cited) {
	if (typeof value !== "object" || value === null) return;
	for (const [name, inner] of Object.entries(value)) if (name !== "sources" || !Array.isArray(inner)) addSourcesOfRows(inner, cited);
	else for (const citation of inner) if (isCited(citation)) cited.add(citation.id);
}
function isCited(citation) {
	return typeof citation === "object" && citation !== null && "id" in citation && typeof citation.id === "string";
}
// ../../packages/render/src/view/portfolio-conflicts.ts
function conflictsPart(dataset, language) {
	const conflicts = dataset.projects.filter((project) => project.confidence !== "unverified").flatMap((project) => differences$1(dataset, project.id).filter(isShown).map((difference) => ({
		...projectNames(project, language),
		key: difference.key,
		field: inLanguage(language, difference.conflict?.fieldZh ?? difference.field, difference.conflict?.fieldEn ?? difference.field, difference.conflict?.fieldRu),
		values: difference.values.map((value) => toValue$1(dataset, value, language))
	})));
	const isGone = ({ isQuantity, quantity }) => isQuantity && quantity.value === void 0;
	return {
		conflicts,
		hasConflicts: conflicts.length > 0,
		hasKept: conflicts.some(({ values }) => values.slice(-1).some(isGone))
	};
}
/** Declared ones with two values or more. */
function isShown({ conflict, field, values }) {
	return conflict !== void 0 && field !== "name" && values.length > 1;
}
function toValue$1(dataset, value, language) {
	const publishers = value.sources.flatMap(({ id }) => {
		const source = dataset.sources.find((s) => s.id === id);
		return source === void 0 ? [] : [inLanguage(language, source.publisherZh, source.publisher, source.publisherRu)];
	});
	const asOf = value.date === void 0 ? missing$2("date", "date") : {
		type: "date",
		unit: "date",
		value: value.date,
		qualifier: "exact",
		rows: value.rows,
		sources: value.sources
	};
	return {
		key: value.key,
		isQuantity: value.type === "quantity",
		quantity: value.type === "quantity" ? value.quantity : missing$2("money", "XXX"),
		words: value.type === "text" ? statusName(value.value, language) : toText$1(void 0),
		publisher: [...new Set(publishers)].join(inLanguage(language, "、", ", ", ", ")),
		asOf,
		isReported: value.basis === "reported",
		isPlanned: value.basis === "planned",
		sources: value.sources
	};
}
// ../../packages/render/src/view/portfolio-scope.ts
function scopePart(dataset, language) {
	const approved = approvedProjects(dataset);
	const totals = headlineTotals(dataset);
	const loans = approved.filter((p) => p.standing === "loan" && !p.multiProvince);
	const { multiProvince, grants, proposed, dropped } = totals;
	const grantProjects = approved.filter((p) => p.standing === "grant" && !p.multiProvince);
	const unknown = loans.filter((p) => loanAmounts(dataset, p).some((a) => a.value === void 0));
	const hasMultiProvince = isSome(multiProvince.projects);
	const hasUncounted = isSome(proposed.projects) || isSome(dropped.projects);
	const undated = undatedSources(dataset, [totals.projects]);
	return { scope: {
		hasProjects: approved.length > 0,
		/** One alone is named, not counted. */
		only: approved.length === 1 ? approved.map((p) => approvedNames(p, language)) : [],
		funders: fundersOf$2(dataset, approved).map((funder) => funderNames(funder, language)),
		hasLoans: loans.length > 0,
		isAllLoans: loans.length === approved.length,
		hasLoanAmount: loans.length > 0 && totals.loanAmount.value !== void 0,
		hasCredits: loans.some((p) => p.lines.some((line) => line.kind === "credit")),
		isOneLender: lendersOf$1(dataset, loans).length === 1,
		/** A sum in another currency would need several rates: that none is given is said. */
		isConvertible: totals.loanAmount.value !== void 0 && yearsOf(dataset, loans).size > 1,
		unknown: unknownCount(dataset, unknown),
		hasUnknown: unknown.length > 0 && unknown.length < loans.length,
		hasMultiProvince,
		hasMultiLoans: isSome(multiProvince.loans),
		hasMultiGrants: isSome(multiProvince.grants),
		hasGrants: isSome(grants.projects),
		hasAnyGrant: approved.some((p) => p.lines.some((line) => line.kind === "grant")),
		grantFunders: donorsOf(dataset, grantProjects).map((donor) => funderNames(donor, language)),
		hasApart: hasMultiProvince || isSome(grants.projects),
		hasProposed: isSome(proposed.projects),
		hasDropped: isSome(dropped.projects),
		hasUncounted,
		hasDoubtful: isSome(totals.doubtful),
		undated,
		hasRemarks: hasMultiProvince || hasUncounted || isSome(totals.doubtful) || undated !== "none"
	} };
}
/** Known and more than none. */
function isSome({ value }) {
	return value !== void 0 && value !== "0";
}
var loanAmounts = (dataset, { lines }) => lines.filter(isLoan).map((line) => lineAmount(dataset, line));
/** Projects whose amount no source states rest on the sources that name them. */
function unknownCount(dataset, projects) {
	if (projects.length === 0) return missing$2("count", "project");
	const sources = projects.flatMap(({ project }) => project.sources.map((id) => ({ id })));
	return {
		...countProjects(dataset, projects),
		sources
	};
}
function inOrder(organisations) {
	return [...new Set(organisations)].toSorted((a, b) => a.order - b.order);
}
/** Whose records the projects are: the lender of each, its agencies under it. */
function fundersOf$2(dataset, approved) {
	return inOrder(approved.flatMap(({ project, lines }) => {
		const own = project.lender ?? lines[0]?.lender;
		if (own === void 0) return [];
		const { parent, ...funder } = organisationOf(dataset, own);
		return [organisationOf(dataset, parent ?? funder.id)];
	}));
}
function lendersOf$1(dataset, loans) {
	return inOrder(loans.flatMap(({ lines }) => lines.filter(isLoan).map((line) => lenderOf$1(dataset, line))));
}
function donorsOf(dataset, grants) {
	return inOrder(grants.flatMap(({ lines }) => lines.map((line) => lenderOf$1(dataset, line))));
}
function funderNames(organisation, language) {
	const name = lenderName(organisation, language);
	const short = lenderShort(organisation, language);
	return {
		key: organisation.id,
		name,
		short,
		hasShort: short !== name
	};
}
function yearsOf(dataset, loans) {
	const days = loans.map(({ project }) => require_read_dataset.currentValue(dataset, project.id, "approval").value);
	return new Set(days.map((day) => day?.slice(0, 4) ?? "unknown"));
}
/** How many of the documents behind the figures have no date. */
function undatedSources(dataset, figures) {
	const cited = new Set(figures.flatMap(({ sources }) => sources.map(({ id }) => id)));
	const documents = dataset.sources.filter(({ id }) => cited.has(id));
	const undated = documents.filter(({ published }) => published === void 0);
	if (undated.length === 0) return "none";
	return undated.length === documents.length ? "all" : "some";
}
// ../../packages/render/src/view/portfolio-places.ts
function placesPart(dataset, language) {
	const places = projectsByPrefecture(dataset);
	const { placed, exclusive, exclusiveAmount, shared, sharedAmount } = places;
	const prefectures = places.prefectures.map((row) => ({
		key: row.region.code,
		name: regionName(row.region, language),
		projects: row.projects,
		exclusive: row.exclusive,
		shared: row.shared,
		amount: row.amount
	}));
	const others = places.others.map((region) => ({
		key: region.code,
		name: regionName(region, language)
	}));
	return {
		prefectures,
		places: {
			placed,
			exclusive,
			exclusiveAmount,
			shared,
			sharedAmount,
			distinctPrefectures: places.distinctPrefectures,
			distinctCounties: places.distinctCounties,
			hasPrefectures: prefectures.length > 0,
			isOnePrefecture: prefectures.length === 1,
			isOnePlaced: placed.value === "1",
			hasCounties: isSome(places.distinctCounties),
			hasShared: isSome(shared),
			hasBoth: isSome(shared) && isSome(exclusive),
			hasSharedAmount: isSome(sharedAmount),
			hasExclusiveAmount: isSome(exclusiveAmount),
			hasOutside: places.estimated.projects.length + places.unplaced.projects.length > 0,
			others,
			hasOthers: others.length > 0,
			estimatedCount: places.estimated.count,
			estimated: places.estimated.projects.map((project) => ({
				...approvedNames(project, language),
				regions: estimatedPrefecturesOf(dataset, project).map((region) => ({
					key: region.code,
					name: regionName(region, language)
				}))
			})),
			unplacedCount: places.unplaced.count,
			unplaced: places.unplaced.projects.map((project) => approvedNames(project, language))
		}
	};
}
// ../../packages/render/src/view/portfolio-projects.ts
function projectsPart(dataset, language) {
	const approved = approvedProjects(dataset);
	const row = (project) => projectRowOf(dataset, project, language);
	const loans = approved.filter((p) => p.standing === "loan" && !p.multiProvince);
	const multiProvince = approved.filter((p) => p.multiProvince);
	const grants = approved.filter((p) => p.standing === "grant" && !p.multiProvince);
	return {
		projects: {
			hasSources: approved.some((p) => p.lines.some((l) => lineAmount(dataset, l).sources.length > 0)),
			hasUnnamed: approved.some(({ project }) => project.nameZh === void 0),
			loans: loans.map(row),
			multiProvince: multiProvince.map(row),
			hasMultiProvince: multiProvince.length > 0,
			grants: grants.map(row),
			hasGrants: grants.length > 0
		},
		doubts: doubtfulAmounts(dataset).projects.map(({ project }) => ({
			...projectNames(project, language),
			reason: inLanguage(language, project.doubtZh ?? "", project.doubtEn ?? "", project.doubtRu)
		}))
	};
}
/** A row prints its loans and credits together; a grant beside a loan has a row of its own under it. */
function projectRowOf(dataset, approved, language) {
	const { project, lines } = approved;
	const main = approved.standing === "loan" ? lines.filter(isLoan) : lines;
	const beside = lines.filter((line) => !main.includes(line));
	return {
		...approvedNames(approved, language),
		lender: lendersOf(dataset, main, language),
		approval: require_read_dataset.currentValue(dataset, project.id, "approval"),
		amount: sumAmounts(dataset, main),
		status: statusName(statusOf(dataset, approved).status, language),
		isDoubtful: project.doubtZh !== void 0,
		grants: beside.map((line) => grantRow(dataset, line, language))
	};
}
function grantRow(dataset, line, language) {
	const record = dataset.projects.find((project) => project.id === line.project);
	return {
		key: line.id,
		number: toText$1(record?.lenderProjectId),
		lender: lenderShort(lenderOf$1(dataset, line), language),
		approval: require_read_dataset.currentValue(dataset, line.project, "approval"),
		amount: lineAmount(dataset, line),
		status: statusName(require_read_dataset.currentText(dataset, line.project, "status").value, language)
	};
}
function lendersOf(dataset, lines, language) {
	const names = lines.map((line) => lenderShort(lenderOf$1(dataset, line), language));
	return [...new Set(names)].join(inLanguage(language, "、", ", ", ", "));
}
function pipelinePart(dataset, language) {
	const { proposed, dropped, unverified } = uncountedProjects(dataset);
	const { proposed: proposedTotal, dropped: droppedTotal } = headlineTotals(dataset);
	const row = (project) => uncountedRow(dataset, project, language);
	return { pipeline: {
		hasAny: proposed.length + dropped.length + unverified.length > 0,
		proposed: proposed.map(row),
		hasProposed: proposed.length > 0,
		proposedTotal,
		dropped: dropped.map(row),
		hasDropped: dropped.length > 0,
		droppedTotal,
		unverified: unverified.map(row),
		hasUnverified: unverified.length > 0,
		unit: proposed.length > 0 ? proposedTotal.amount : droppedTotal.amount
	} };
}
function uncountedRow(dataset, project, language) {
	const lines = linesOf(dataset, [project]);
	const lender = project.lender === void 0 ? void 0 : organisationOf(dataset, project.lender);
	const group = lender?.parent === void 0 ? lender : organisationOf(dataset, lender.parent);
	return {
		...projectNames(project, language),
		lender: toText$1(group === void 0 ? void 0 : lenderShort(group, language)),
		amount: lines.length === 0 ? require_read_dataset.currentValue(dataset, project.id, "amount") : sumAmounts(dataset, lines),
		sources: project.sources.map((id) => ({ id }))
	};
}
// ../../packages/render/src/view/portfolio-published.ts
function publishedPart$1(dataset, language) {
	const count = (id, unit) => findAggregate(dataset, id) ?? missing$2("count", unit);
	return {
		hasPublished: findAggregate(dataset, "seed.cum.projects") !== void 0,
		published: {
			publisher: publisherOf$1(dataset, "seed.cum.projects", language),
			startYear: findAggregate(dataset, "seed.cum.start-year") ?? missing$2("date", "date"),
			projects: count("seed.cum.projects", "project"),
			prefectures: count("seed.cum.prefectures", "prefecture"),
			counties: count("seed.cum.counties", "county"),
			sectors: sectorNames$1(dataset, "seed.cum.sectors", language)
		},
		plan: {
			projects: count("seed.fyp14.projects", "project"),
			prefectures: count("seed.fyp14.prefectures", "prefecture"),
			counties: count("seed.fyp14.counties", "county"),
			loans: findAggregate(dataset, "seed.fyp14.loan-total") ?? missing$2("money", "CNY"),
			sectors: sectorNames$1(dataset, "seed.fyp14.sectors", language)
		}
	};
}
/** Who published the article; empty where none is there, as nothing is then said of it. */
function publisherOf$1(dataset, aggregate, language) {
	const id = dataset.aggregates.find((row) => row.id === aggregate)?.source;
	const source = dataset.sources.find((row) => row.id === id);
	if (source === void 0) return "";
	const { publisher, publisherZh, publisherRu } = source;
	return inLanguage(language, publisherZh, publisher, publisherRu);
}
/** The seven subjects of the article, each with its published figures and the projects they are read as. */
function priorityPart(dataset, language) {
	const count = (id, unit) => findAggregate(dataset, id) ?? missing$2("count", unit);
	const corridor = corridorProjects(dataset, language);
	const urbanShare = findAggregate(dataset, "seed.urban.share") ?? missing$2("ratio", "1");
	const matched = (id) => matchedProjects(dataset, id).map(({ approved }) => matchRow(dataset, approved, language));
	return { priority: {
		highways: count("seed.roads.count", "highway"),
		highwayLength: findAggregate(dataset, "seed.roads.length") ?? missing$2("measure", "km"),
		namedHighways: namedFacts(dataset, ["seed.road.tud", "seed.road.ukh"], language),
		highwayProjects: matched("seed.roads.count"),
		hasUrban: corridor.length > 0 || urbanShare.value !== void 0,
		corridor,
		urbanTransport: matched("seed.urban.transport"),
		urbanShare,
		forestry: matched("seed.forest.provinces"),
		forestryProvinces: count("seed.forest.provinces", "province"),
		forestryPrefectures: count("seed.forest.prefectures", "prefecture"),
		forestryCounties: count("seed.forest.counties", "county"),
		vocational: matched("seed.edu.tvet"),
		aksu: matched("seed.aksu.project"),
		aksuBeneficiaries: findAggregate(dataset, "seed.aksu.beneficiaries") ?? missing$2("measure", "person"),
		changji: matched("seed.changji.project"),
		instituteYear: findAggregate(dataset, "seed.ci.year") ?? missing$2("date", "date")
	} };
}
function debtPart(dataset) {
	const due = findAggregate(dataset, "xj.debt.2021h1.due");
	const collected = findAggregate(dataset, "xj.debt.2021h1.collected");
	return {
		hasDebt: due !== void 0 && collected !== void 0,
		debt: {
			due: due ?? missing$2("money", "CNY"),
			collected: collected ?? missing$2("money", "CNY"),
			period: periodOf(dataset, "xj.debt.2021h1.due")
		}
	};
}
/** The period of a published fact as a date: 2021-H1. */
function periodOf(dataset, id) {
	const row = aggregateRow(dataset, id);
	if (row?.period === void 0) return missing$2("date", "date");
	return {
		type: "date",
		unit: "date",
		value: row.period,
		qualifier: "exact",
		rows: [{
			table: "aggregates",
			id: row.id
		}],
		sources: [{ id: row.source }]
	};
}
function matchRow(dataset, approved, language) {
	const loans = approved.lines.filter(isLoan);
	const [first] = loans;
	const grants = approved.lines.filter((line) => !isLoan(line));
	const planned = dataset.beneficiaries.find((row) => row.project === approved.project.id && row.basis === "planned");
	return {
		...approvedNames(approved, language),
		lender: first === void 0 ? "—" : lenderShort(lenderOf$1(dataset, first), language),
		amount: sumAmounts(dataset, loans),
		donor: grants[0] === void 0 ? "—" : lenderShort(lenderOf$1(dataset, grants[0]), language),
		grant: grants.length === 0 ? missing$2("money", "USD") : sumAmounts(dataset, grants),
		approval: require_read_dataset.currentValue(dataset, approved.project.id, "approval"),
		planned: planned === void 0 ? missing$2("measure", "person") : beneficiaryQuantity(planned),
		counties: countiesOf(dataset, approved)
	};
}
/** County-level units that a source names for one project. */
function countiesOf(dataset, approved) {
	const counties = countCounties(dataset, approved);
	return counties.value === "0" ? missing$2("count", "county") : counties;
}
var carec = "Central Asia Regional Economic Cooperation Program";
/** Projects that the CAREC programme lists, with its own pages as their sources. */
function corridorProjects(dataset, language) {
	const pages = new Set(dataset.sources.filter((s) => s.publisher === carec).map((s) => s.id));
	return dataset.projects.filter((project) => project.sources.some((id) => pages.has(id))).map((project) => ({
		...projectNames(project, language),
		outputs: plannedLengths(dataset, project.id, language),
		sources: project.sources.filter((id) => pages.has(id)).map((id) => ({ id }))
	}));
}
/** What a project is planned to build, in the words and lengths of its sources. */
function plannedLengths(dataset, project, language) {
	return dataset.outputs.filter((row) => row.project === project && row.unit === "km" && row.basis === "planned").map((row) => ({
		key: row.id,
		what: inLanguage(language, row.whatZh, row.whatEn, row.whatRu),
		length: outputQuantity(row)
	}));
}
/** Facts that are names: 吐鲁番—乌鲁木齐—大黄山公路. */
function namedFacts(dataset, ids, language) {
	return ids.flatMap((id) => {
		const row = aggregateRow(dataset, id);
		if (row === void 0) return [];
		return [{
			key: id,
			name: inLanguage(language, row.wordingZh, `the ${row.glossEn}`, row.glossRu)
		}];
	});
}
/** The sectors an article names, in the language of the brief where the sector table knows them. */
function sectorNames$1(dataset, id, language) {
	return (aggregateRow(dataset, id)?.members?.split(";") ?? []).map((name) => {
		const sector = dataset.sectors.find((s) => s.nameZh === name);
		const english = sector?.nameEn.toLowerCase() ?? name;
		return {
			key: sector?.id ?? name,
			name: inLanguage(language, name, english, sector?.nameRu?.toLowerCase())
		};
	});
}
// ../../packages/render/src/view/portfolio-totals.ts
function lendersPart(dataset, language) {
	const { lenders, total, blended } = loansByLender(dataset);
	const main = lenders.filter((row) => row.level === 0);
	const largest = main.toSorted((a, b) => Number(b.share.value) - Number(a.share.value))[0];
	return {
		lenders: lenders.map((row, index) => ({
			key: row.organisation.id,
			name: lenderName(row.organisation, language),
			short: lenderShort(row.organisation, language),
			isAgency: row.level === 1,
			isFirstAgency: row.level === 1 && lenders[index - 1]?.level === 0,
			isLast: row === main.at(-1),
			leads: row === largest && main.length > 1 && row.share.value !== void 0,
			projects: row.projects,
			amount: row.amount,
			share: row.share
		})),
		mainLenders: main.map((row) => ({
			key: row.organisation.id,
			short: lenderShort(row.organisation, language),
			isAbbreviated: lenderShort(row.organisation, language) !== lenderName(row.organisation, language)
		})),
		lenderTotal: {
			...total,
			share: shareOf$2({
				label: "loan commitments",
				quantity: total.amount
			}, {
				label: "loan commitments",
				quantity: total.amount
			}),
			rounding: roundingFigure(main.map((row) => row.amount), total.amount)
		},
		blended: blended.map((project) => approvedNames(project, language))
	};
}
function sectorsPart(dataset, language) {
	const rows = projectsBySector(dataset);
	const headline = headlineTotals(dataset);
	const apart = distinctSources([
		headline.multiProvince.loans,
		headline.multiProvince.grants,
		headline.grants.amount
	]);
	return {
		sectors: rows.map((row, index) => ({
			key: row.sector?.id ?? "unclassified",
			name: row.sector === void 0 ? inLanguage(language, "未分类", "Unclassified", "Не классифицировано") : inLanguage(language, row.sector.nameZh, row.sector.nameEn, row.sector.nameRu),
			leads: index < 2 && isSome(row.share) && row.sector !== void 0,
			projects: row.projects,
			loanProjects: row.loanProjects,
			amount: row.amount,
			share: row.share
		})),
		apart: {
			sources: apart,
			hasSources: apart.length > 0
		},
		sectorTotal: {
			projects: headline.projects,
			loanProjects: headline.loanProjects,
			amount: headline.loanAmount,
			rounding: roundingFigure(rows.map((row) => row.amount), headline.loanAmount)
		}
	};
}
function approvalsPart(dataset, language) {
	const { periods, agencies } = loansByApproval(dataset);
	const years = approvalsByYear(dataset);
	return { approvals: {
		dated: years.dated,
		undated: years.undated,
		hasDated: isSome(years.dated),
		hasUndated: isSome(years.undated),
		hasUndatedLoans: periods.some(({ plan }) => plan === void 0),
		hasPeriods: periods.some(({ plan, amount }) => plan !== void 0 && isSome(amount)),
		agencies: agencies.map((agency) => ({
			key: agency.id,
			name: inLanguage(language, agency.nameZh, agency.shortEn, agency.shortRu)
		})),
		periods: periods.map((period) => ({
			key: period.key,
			label: period.plan === void 0 ? inLanguage(language, "日期不详", "Date n.a.", "Дата н.д.") : planName(period.plan.number, language),
			detail: period.plan === void 0 ? toDash : planYears(period.plan, language),
			isDated: period.plan !== void 0,
			projects: period.projects,
			amount: period.amount,
			parts: period.parts.map(({ agency, amount }) => ({
				key: agency.id,
				amount
			}))
		}))
	} };
}
/** A column without years still has a second line of label. */
var toDash = "—";
function statusPart(dataset, language) {
	const rows = projectsByStatus(dataset);
	const drawn = disbursements$1(dataset);
	return {
		statusSources: { sources: distinctSources(rows.map((row) => row.projects)) },
		statuses: rows.map((row) => ({
			key: row.key,
			name: statusName(row.status, language),
			isKnown: row.status !== void 0,
			asOf: row.asOf,
			projects: row.projects
		})),
		hasSeveralDisbursements: drawn.length > 1,
		disbursements: drawn.map((row) => ({
			...approvedNames(row.project, language),
			key: row.line.id,
			asOf: row.asOf,
			disbursed: row.disbursed,
			undisbursed: row.undisbursed,
			share: row.share
		}))
	};
}
function distinctSources(quantities) {
	return [...new Set(quantities.flatMap(({ sources }) => sources.map(({ id }) => id)))].map((id) => ({ id }));
}
/** By how much the printed rows miss the printed total; said in a note where it is not 0. */
function roundingFigure(parts, total) {
	const value = roundingDifference(parts, total);
	return {
		amount: {
			type: "money",
			unit: total.unit,
			value: value.startsWith("-") ? value.slice(1) : value,
			qualifier: "exact",
			rows: total.rows,
			sources: total.sources
		},
		exists: value !== "0"
	};
}
// ../../packages/render/src/view/portfolio-untyped.ts
function untypedPart(dataset, language) {
	const funds = untypedFunds(dataset);
	const groups = untypedByCurrency(funds);
	return { untyped: {
		hasRows: funds.length > 0,
		/** Nothing else is in the dataset: the brief is named after what it lists. */
		isAll: funds.length > 0 && headlineTotals(dataset).projects.value === "0",
		hasSeveralCurrencies: groups.size > 1,
		projects: funds.length === 0 ? missing$2("count", "project") : countOf$1(dataset, funds),
		groups: [...groups].map(([currency, rows]) => ({
			key: currency,
			projects: countOf$1(dataset, rows),
			amount: sumOf$2(dataset, rows),
			funders: fundersOf$1(dataset, rows, language),
			sectors: sectorsOf$1(dataset, rows, language),
			rows: rows.map((row) => rowOf$1(dataset, row, language)),
			rounding: roundingFigure(rows.map(({ lines }) => sumAmounts(dataset, lines)), sumOf$2(dataset, rows))
		}))
	} };
}
function countOf$1(dataset, funds) {
	return recordsTotal(dataset, funds.map(({ project }) => project)).projects;
}
function sumOf$2(dataset, funds) {
	return sumAmounts(dataset, funds.flatMap(({ lines }) => lines));
}
/** In the dataset’s own order of organisations. */
function fundersOf$1(dataset, funds, language) {
	return dataset.organisations.toSorted((a, b) => a.order - b.order).flatMap((funder) => {
		const own = funds.map(({ project, lines }) => ({
			project,
			lines: lines.filter(({ lender }) => lender === funder.id)
		})).filter(({ lines }) => lines.length > 0);
		if (own.length === 0) return [];
		return [{
			key: funder.id,
			name: lenderShort(funder, language),
			projects: countOf$1(dataset, own),
			amount: sumOf$2(dataset, own)
		}];
	});
}
/** By the first sector that its source names; without any where a project names none. */
function sectorsOf$1(dataset, funds, language) {
	const firsts = new Map(funds.map((own) => [own.project, firstSector(dataset, own)]));
	if ([...firsts.values()].includes(void 0)) return [];
	return dataset.sectors.toSorted((a, b) => a.order - b.order).flatMap((sector) => {
		const own = funds.filter(({ project }) => firsts.get(project) === sector);
		if (own.length === 0) return [];
		return [{
			key: sector.id,
			name: inLanguage(language, sector.nameZh, sector.nameEn, sector.nameRu),
			projects: countOf$1(dataset, own),
			amount: sumOf$2(dataset, own)
		}];
	});
}
function rowOf$1(dataset, { project, lines }, language) {
	const names = new Set(lines.map(({ lender }) => lender));
	const funders = dataset.organisations.filter(({ id }) => names.has(id));
	return {
		...projectNames(project, language),
		funders: funders.map((funder) => ({
			key: funder.id,
			name: lenderShort(funder, language)
		})),
		start: dayOf(dataset, project.id, "start"),
		end: dayOf(dataset, project.id, "end"),
		amount: sumAmounts(dataset, lines),
		status: statusName(require_read_dataset.currentText(dataset, project.id, "status").value, language)
	};
}
/** What happened; what was planned where nothing else is known. */
function dayOf(dataset, project, day) {
	const actual = require_read_dataset.currentValue(dataset, project, `actual-${day}`);
	return actual.value === void 0 ? require_read_dataset.currentValue(dataset, project, `planned-${day}`) : actual;
}
// ../../packages/render/src/view/portfolio.ts
/** `dataset` holds what was known on the as-of day. */
function portfolioView(dataset, spec) {
	const { language } = spec;
	const { scope } = scopePart(dataset, language);
	const published = publishedPart$1(dataset, language);
	const lenders = lendersPart(dataset, language);
	const sectors = sectorsPart(dataset, language);
	const facts = nameFigures(spec.id, {
		asOf: asOfDay$1(spec, dataset),
		headline: publicTotals(dataset),
		scope,
		...published,
		...lenders,
		...sectors,
		...priorityPart(dataset, language),
		...placesPart(dataset, language),
		...approvalsOf(dataset, language),
		...statusPart(dataset, language),
		...supervisionPart(dataset),
		...pipelinePart(dataset, language),
		...debtPart(dataset),
		...conflictsPart(dataset, language),
		...projectsPart(dataset, language),
		...untypedPart(dataset, language)
	});
	return {
		...facts,
		hasKeyFigures: published.hasPublished || scope.hasProjects,
		hasLenderNote: scope.hasApart || lenders.blended.length > 0 || lenders.lenderTotal.rounding.exists,
		hasSectorNote: scope.hasApart || sectors.sectorTotal.rounding.exists,
		hasSectorSource: scope.hasLoanAmount || sectors.apart.hasSources,
		...areaPart(dataset, spec.language),
		...frameOf(spec),
		sources: sourceRows(dataset, citedIds$1(facts), language),
		uses: usedRows$1(dataset)
	};
}
/** Without the unverified: they stand in their list and in no count. */
function publicTotals(dataset) {
	const { projects, loanProjects, loanAmount, multiProvince, grants, ...apart } = headlineTotals(dataset);
	const { doubtful } = apart;
	return {
		projects,
		loanProjects,
		loanAmount,
		multiProvince,
		grants,
		proposed: { projects: apart.proposed.projects },
		dropped: { projects: apart.dropped.projects },
		doubtful
	};
}
function approvalsOf(dataset, language) {
	const { approvals } = approvalsPart(dataset, language);
	const { hasMultiProvince, hasAnyGrant } = scopePart(dataset, language).scope;
	const hasNote = hasMultiProvince || hasAnyGrant || approvals.hasUndatedLoans;
	return { approvals: {
		...approvals,
		hasNote
	} };
}
/** A sensitive fact: what was done and on which day, by the lender's own statement. */
function supervisionPart(dataset) {
	const statement = approvedProjects(dataset).some(({ project }) => project.sources.includes("wbs19")) ? dataset.sources.find((source) => source.id === "wbs19") : void 0;
	const date = statement?.published === void 0 ? missing$2("date", "date") : {
		type: "date",
		unit: "date",
		value: statement.published,
		qualifier: "exact",
		rows: [{
			table: "sources",
			id: statement.id
		}],
		sources: [{ id: statement.id }]
	};
	return {
		hasSupervision: date.value !== void 0,
		supervision: { date }
	};
}
/** Names, places and stages that the brief prints or counts by, beside the rows of its figures. */
function usedRows$1(dataset) {
	const refs = (table, rows) => rows.map(({ id }) => ({
		table,
		id
	}));
	const approved = new Set(approvedProjects(dataset).map((p) => p.project.id));
	return [
		...refs("projects", dataset.projects),
		...refs("finance-lines", dataset.financeLines),
		...refs("organisations", dataset.organisations),
		...refs("sectors", dataset.sectors),
		...refs("allocations", dataset.allocations.filter((row) => approved.has(row.project))),
		...refs("conflicts", dataset.conflicts),
		...dataset.regions.filter((region) => region.level !== "county").map((region) => ({
			table: "regions",
			id: region.code
		}))
	];
}
// ../../packages/render/src/view/card.ts
/** `dataset` holds what was known on the as-of day. */
function cardView(dataset, spec) {
	const { language } = spec;
	const published = publishedPart$1(dataset, language);
	const lenders = mainLenders$1(dataset, spec);
	const periods = periodsPart(dataset, spec);
	const map = mapPart(dataset, spec);
	const headline = headlinePart(dataset);
	const facts = {
		asOf: asOfDay$1(spec, dataset),
		headline,
		hasKeyFigures: published.hasPublished || headline.hasProjects,
		hasBothSorts: published.hasPublished && headline.hasProjects,
		hasPublished: published.hasPublished,
		published: published.published,
		plan: { loans: published.plan.loans },
		sectors: leadingSector(dataset, spec),
		lenders,
		...periods,
		...map,
		hasOneChart: periods.approvals.hasPeriods !== map.places.hasPrefectures,
		hasSentences: lenders.length > 0 || periods.approvals.isSaid || map.places.hasPrefectures
	};
	const { asOf: _, ...said } = facts;
	const origins = originsPart(dataset, {
		cited: citedIn$1(nameFigures(spec.id, said)),
		first: citedIn$1(nameFigures(spec.id, published))
	}, language);
	return {
		...nameFigures(spec.id, {
			...facts,
			...origins
		}),
		...areaPart(dataset, spec.language),
		issuer: issuerWords$1(spec),
		form: formOf(spec),
		edition: {
			hash: unhashed,
			version: spec.version
		},
		uses: usedRows$1(dataset)
	};
}
function headlinePart(dataset) {
	const { projects, loanProjects, loanAmount, multiProvince } = publicTotals(dataset);
	return {
		projects,
		hasProjects: isSome(projects),
		loanAmount,
		hasLoans: isSome(loanProjects),
		hasMultiProvince: isSome(multiProvince.projects),
		multiProvince: { projects: multiProvince.projects }
	};
}
function mainLenders$1(dataset, { language }) {
	return lendersPart(dataset, language).lenders.filter((row) => !row.isAgency).map(({ key, name, short, projects, amount }) => ({
		key,
		name,
		short,
		projects,
		amount
	}));
}
/** The sector with the most loan commitments; none where no loan has a sector. */
function leadingSector(dataset, { language }) {
	return sectorsPart(dataset, language).sectors.slice(0, 1).filter((row) => row.leads && row.key !== "unclassified").map(({ key, name, share }) => ({
		key,
		name,
		share
	}));
}
/** Loans by the plan period of their approval; the largest dated one is said if it is one alone, and the undated. */
function periodsPart(dataset, { language }) {
	const { periods, agencies, hasPeriods } = approvalsPart(dataset, language).approvals;
	const [most, next] = periods.filter((period) => period.isDated).toSorted((a, b) => require_read_dataset.compareDecimals(b.amount.value ?? "0", a.amount.value ?? "0"));
	const isAlone = most !== void 0 && most.amount.value !== next?.amount.value;
	const hasUndated = periods.some((period) => !period.isDated);
	return { approvals: {
		hasPeriods,
		isSaid: isAlone || hasUndated,
		hasBoth: isAlone && hasUndated,
		agencies,
		periods: periods.map((period) => ({
			...period,
			isLargest: isAlone && period === most
		}))
	} };
}
/** Projects of each prefecture that a source names, and how many are placed. */
function mapPart(dataset, { language }) {
	const { prefectures, places } = placesPart(dataset, language);
	const { placed, distinctPrefectures, hasPrefectures, others, hasOthers } = places;
	const { isOnePrefecture, isOnePlaced, hasShared } = places;
	return {
		prefectures: prefectures.map(({ key, name, projects }) => ({
			key,
			name,
			projects
		})),
		places: {
			placed,
			distinctPrefectures,
			hasPrefectures,
			isOnePrefecture,
			isOnePlaced,
			hasShared,
			others,
			hasOthers
		}
	};
}
function citedIn$1(facts) {
	return new Set(figuresOf(facts).flatMap((figure) => figure.sources.map(({ id }) => id)));
}
// ../../packages/render/src/view/change-counts.ts
function counted(unit, items) {
	const inputs = items.map(({ label, row }) => ({
		label,
		value: "1",
		unit,
		row
	}));
	return computed({
		type: "count",
		unit
	}, {
		operation: "count",
		inputs,
		excluded: []
	}, items.flatMap(({ sources }) => sources));
}
/** What hangs on no row of the facts is no change of them: see sectionsOf. */
function countOf(told) {
	return counted("change", told.flatMap(({ change, project }) => {
		const side = change.new ?? change.old;
		const row = rowOf(change);
		const named = {
			label: `${project === void 0 ? change.id : projectLabel(project)} ${change.field}`,
			sources: side?.sources ?? []
		};
		return row === void 0 ? [] : [{
			...named,
			row
		}];
	}));
}
function projectsOf(told) {
	return [...new Set(told.flatMap(({ project }) => project ?? []))];
}
function countProjectsOf(told) {
	return counted("project", projectsOf(told).map((project) => ({
		label: projectLabel(project),
		row: projectRow(project),
		sources: project.sources.map((id) => ({ id }))
	})));
}
function rowOf({ old, new: now, subject }) {
	return (now ?? old)?.rows?.[0] ?? subject;
}
// ../../packages/render/src/view/change-words.ts
/** Classes that tell of a whole project. */
var wholeRecords = [
	"new",
	"record-added",
	"listed",
	"gone"
];
var words = (section, zh, en, why) => ({
	section,
	zh,
	en,
	...why === void 0 ? {} : { why: {
		zh: why[0],
		en: why[1]
	} }
});
var kept = ["沿用原值", "the earlier value is kept"];
var classWords = {
	dropped: words("real", "终止准备和取消", "Dropped or cancelled"),
	closed: words("real", "关账", "Closed"),
	"status-changed": words("real", "状态变更", "Status"),
	new: words("real", "新增项目", "New projects"),
	gone: words("record", "不再收录的项目", "Projects no longer listed", kept),
	"financing-added": words("either", "新增资金", "Financing added"),
	"financing-gone": words("record", "不再列示的资金", "Financing no longer listed"),
	"financing-changed": words("record", "资金种类、机构和币种", "Kind, lender and currency"),
	"amount-restated": words("either", "承诺额", "Commitments"),
	"amount-lost": words("record", "不再列示的金额", "Amounts no longer shown", kept),
	"published-changed": words("record", "公布数", "Published figures"),
	"confidence-changed": words("record", "可信度", "Certainty"),
	"qualifier-changed": words("record", "精确程度", "Exactness", ["数值未变", "the value is the same"]),
	"cost-restated": words("either", "总投资", "Total cost", ["来源未说明原因", "no reason in the sources"]),
	"disbursement-moved": words("either", "提款", "Disbursement"),
	"transaction-corrected": words("record", "收支记录更正", "Transactions corrected"),
	"transaction-gone": words("record", "不再列示的收支", "Transactions no longer listed"),
	"transaction-added": words("either", "收支记录", "Transactions"),
	"terms-changed": words("either", "预算、贷款条件和余额", "Budgets, terms and balances"),
	"date-moved": words("either", "日期", "Dates"),
	"date-lost": words("record", "不再列示的日期", "Dates no longer shown", kept),
	"not-compared": words("record", "无法比较", "Not comparable", ["一方的写法无法识读", "one side cannot be read"]),
	"stage-moved": words("either", "准备和实施阶段", "Stage"),
	"uncommitted-amount": words("either", "未批准项目的金额", "Amounts not committed", ["不计入承诺额", "not in the commitments"]),
	"amount-redefined": words("record", "合计口径", "Definition of the total", ["合计改为包含赠款", "the total now includes grants"]),
	"allocation-changed": words("record", "地区和行业归属", "Places and sectors"),
	"result-changed": words("record", "产出和受益人口", "Outputs and beneficiaries"),
	"rate-changed": words("record", "汇率", "Exchange rates"),
	"party-changed": words("record", "有关各方", "Parties"),
	"place-moved": words("record", "位置", "Locations"),
	"record-added": words("record", "补录的历史项目", "Older projects listed only now", ["批准日早于本期，不是新批准项目", "approved before the period; no new approvals"]),
	listed: words("record", "首次列示的项目", "Projects listed for the first time", ["此前只见于其他来源，不是新批准项目", "known from other sources before; no new approvals"]),
	"amount-found": words("record", "首次列示的金额", "Amounts listed for the first time"),
	"date-found": words("either", "首次列示的日期", "Dates listed for the first time"),
	"other-value": words("record", "并列数值", "Values beside the one that holds", ["只列出，不采用", "shown, not taken"]),
	"source-changed": words("counted", "资料来源", "Sources"),
	"codes-changed": words("counted", "代码表", "Code tables"),
	"reading-changed": words("counted", "来源差异和说明", "Notes on what the sources say"),
	renamed: words("counted", "更名", "Renamed"),
	unseen: words("counted", "截至日以后的资料", "Material after the as-of date"),
	"re-coded": words("counted", "代码写法", "Codes"),
	"words-lost": words("counted", "不再列示的文字", "Texts no longer shown"),
	"words-found": words("counted", "首次列示的文字", "Texts listed for the first time"),
	reworded: words("counted", "文字表述", "Wording"),
	"amount-rounded": words("counted", "金额取整", "Rounding"),
	"zero-or-empty": words("counted", "零值和空值", "Zero or empty"),
	"record-keeping": words("counted", "记录维护", "Record keeping"),
	"seen-again": words("counted", "新资料重申的数值", "Values stated again"),
	"re-sourced": words("counted", "出处", "Places in the sources"),
	formatting: words("counted", "书写格式", "Formatting")
};
var columnWords = {
	...fieldWords,
	approval: {
		zh: "批准日",
		en: "Approval"
	},
	signing: {
		zh: "签约日",
		en: "Signing"
	},
	effectiveness: {
		zh: "生效日",
		en: "Effectiveness"
	},
	closing: {
		zh: "关账日",
		en: "Closing date"
	},
	disclosure: {
		zh: "公开日",
		en: "Disclosure"
	},
	record: {
		zh: "收录",
		en: "Record"
	},
	id: {
		zh: "标识",
		en: "Id"
	},
	stage: {
		zh: "阶段",
		en: "Stage"
	},
	lender: {
		zh: "资金方",
		en: "Lender"
	},
	kind: {
		zh: "种类",
		en: "Kind"
	},
	currency: {
		zh: "币种",
		en: "Currency"
	},
	confidence: {
		zh: "可信度",
		en: "Certainty"
	},
	provinces: {
		zh: "涉及省区",
		en: "Provinces"
	},
	relatedTo: {
		zh: "关联记录",
		en: "Related record"
	},
	sharePercent: {
		zh: "份额",
		en: "Share"
	},
	target: {
		zh: "归属",
		en: "Target"
	},
	basis: {
		zh: "口径",
		en: "Basis"
	},
	value: {
		zh: "数值",
		en: "Value"
	},
	unit: {
		zh: "单位",
		en: "Unit"
	},
	date: {
		zh: "日期",
		en: "Date"
	},
	rate: {
		zh: "汇率",
		en: "Rate"
	},
	name: {
		zh: "名称",
		en: "Name"
	}
};
var tableWords = {
	"finance-lines": {
		zh: "资金",
		en: "Financing"
	},
	transactions: {
		zh: "收支",
		en: "Transaction"
	},
	allocations: {
		zh: "归属",
		en: "Allocation"
	},
	outputs: {
		zh: "产出",
		en: "Output"
	},
	beneficiaries: {
		zh: "受益人口",
		en: "Beneficiaries"
	},
	aggregates: {
		zh: "公布数",
		en: "Published figure"
	},
	"fx-rates": {
		zh: "汇率",
		en: "Exchange rate"
	},
	budgets: {
		zh: "预算",
		en: "Budget"
	},
	"loan-terms": {
		zh: "贷款条件",
		en: "Loan terms"
	},
	"loan-statuses": {
		zh: "贷款余额",
		en: "Loan balance"
	},
	parties: {
		zh: "有关各方",
		en: "Party"
	},
	locations: {
		zh: "位置",
		en: "Location"
	},
	results: {
		zh: "成效",
		en: "Result"
	},
	indicators: {
		zh: "指标",
		en: "Indicator"
	},
	measurements: {
		zh: "指标数值",
		en: "Measurement"
	},
	matches: {
		zh: "对应关系",
		en: "Match"
	}
};
/** `total-cost`, `finance-lines stage`, `allocations region sharePercent`: the last word that has a name of its own. */
function fieldName(field) {
	const parts = field.split(" ");
	const [table = ""] = parts;
	const column = parts.length > 1 || tableWords[table] === void 0 ? parts.at(-1) : void 0;
	return (column === void 0 ? void 0 : columnWords[column]) ?? tableWords[table] ?? {
		zh: field,
		en: field
	};
}
/** A kind of brief as a reader calls it; a kind of the workspace's own by its id. */
var briefWords = {
	portfolio: {
		zh: "项目组合简报",
		en: "Portfolio brief"
	},
	project: {
		zh: "项目概况表",
		en: "Project sheet"
	},
	prefecture: {
		zh: "地州市简报",
		en: "Prefecture brief"
	},
	sector: {
		zh: "行业简报",
		en: "Sector brief"
	},
	card: {
		zh: "一页卡",
		en: "Card"
	}
};
// ../../packages/render/src/view/change-sections.ts
/** One change once: what a project listed now brings with it is told in its own row. */
function sectionsOf(found, days) {
	const kept = withoutEchoes(withListed(found.filter((change) => rowOf(change) !== void 0).map((change) => ({
		class: change.class,
		change,
		project: projectOf$1(change, days)
	})), days));
	const sectionOf = (told) => {
		const { section } = classWords[told.class];
		if (section !== "either") return section;
		return isReal(told, days) ? "real" : "record";
	};
	const within = (section) => grouped(kept.filter((told) => sectionOf(told) === section));
	return {
		real: within("real"),
		record: within("record"),
		counted: within("counted")
	};
}
function projectOf$1({ subject }, { older, known }) {
	if (subject === void 0) return void 0;
	for (const { projects, financeLines } of [known, older]) {
		const line = financeLines.find(({ id }) => id === subject.id);
		const found = projects.find(({ id }) => id === (line?.project ?? subject.id));
		if (found !== void 0) return found;
	}
}
/** A project whose status is given for the first time was known by name alone: it is listed, with what it brings. */
function withListed(all, { older }) {
	const isFirst = ({ change, project }) => change.class === "status-changed" && change.old?.value === void 0 && project !== void 0 && !older.financeLines.some((line) => line.project === project.id);
	const listed = new Set(all.filter(isFirst).map(({ project }) => project));
	return all.flatMap((told) => {
		if (!listed.has(told.project)) return [told];
		if (isFirst(told)) return [{
			...told,
			class: "listed"
		}];
		return brought.includes(told.class) ? [] : [told];
	});
}
var brought = [
	"date-found",
	"amount-found",
	"financing-added"
];
/** A list's total that moves with its one line is one event; so is a grant that its total, told itself, now takes in. */
function withoutEchoes(all) {
	const isTotal = ({ change }) => change.field === "total-commitment";
	const valuesOf = ({ change: { old, new: now } }) => JSON.stringify([old?.value ?? null, now?.value ?? null]);
	const keyOf = (told) => `${told.class} ${told.project?.id} ${valuesOf(told)}`;
	const ofLines = new Set(all.filter(({ change }) => change.field === "amount").map(keyOf));
	const totals = new Set(all.filter((told) => isTotal(told) && classWords[told.class].section !== "counted").map(({ project, change }) => `${project?.id} ${change.new?.value}`));
	return all.filter((told) => {
		if (isTotal(told)) return !ofLines.has(keyOf(told));
		if (told.class !== "financing-added") return true;
		const amount = told.change.new?.value?.split(", ").at(-1);
		return !totals.has(`${told.project?.id} ${amount}`);
	});
}
/** It happened after the earlier day, or to a project that was under way then. */
function isReal({ class: name, change, project }, days) {
	if (name === "date-found") return (change.new?.value ?? "") > days.since;
	const day = /\b\d{4}-\d\d-\d\d\b/.exec(change.new?.value ?? "")?.[0];
	if (name === "transaction-added" && day !== void 0) return day > days.since;
	return project !== void 0 && !hadEnded(project, days);
}
var ended = [
	"closed",
	"dropped",
	"cancelled"
];
/** Closed or given up by the earlier day, as known then or since. */
function hadEnded({ id }, { older, known, since }) {
	const status = require_read_dataset.currentText(older, id, "status").value;
	if (ended.includes(status ?? "")) return true;
	const now = require_read_dataset.currentText(known, id, "status").value ?? stageOf(known, id);
	const closing = require_read_dataset.currentValue(known, id, "closing").value;
	if (closing !== void 0 && require_read_dataset.dateOrder(closing) <= since) return ended.includes(now ?? "");
	return status === void 0 && now === "dropped";
}
function stageOf({ financeLines }, project) {
	return financeLines.find((line) => line.project === project)?.stage;
}
/** In the order of the classes; a project first listed stands with those recorded only now. */
function grouped(told) {
	const order = changeClasses.flatMap(({ name }) => name === "record-added" ? [name, "listed"] : [name]);
	return [...leading, ...order.filter((name) => !leading.includes(name))].flatMap((name) => {
		const own = told.filter((one) => one.class === name).toSorted(byWeight);
		return own.length === 0 ? [] : [{
			class: name,
			told: own
		}];
	});
}
/** Whole projects before single values. */
var leading = [
	"new",
	"record-added",
	"listed",
	"gone"
];
/** The largest movement of money first, then the newest day. */
function byWeight(a, b) {
	const [from, to] = [moved(a), moved(b)];
	if (from !== void 0 && to !== void 0) return require_read_dataset.compareDecimals(to, from);
	const [day, other] = [a, b].map(({ change }) => change.new?.value ?? change.old?.value ?? "");
	if (!(/^\d{4}/.test(day ?? "") && /^\d{4}/.test(other ?? "")) || day === other) return 0;
	return (day ?? "") < (other ?? "") ? 1 : -1;
}
function moved({ change: { old, new: now } }) {
	if ((now?.unit ?? old?.unit) === void 0) return void 0;
	return require_read_dataset.subtractDecimals(decimal(now?.value), decimal(old?.value)).replace(/^-/, "");
}
function decimal(value) {
	return value !== void 0 && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? value : "0";
}
// ../../packages/render/src/view/change-bridge.ts
var causes = [
	{
		name: "approved",
		isReal: true,
		zh: "新批准",
		en: "New approvals"
	},
	{
		name: "added",
		isReal: true,
		zh: "新增资金",
		en: "Financing added"
	},
	{
		name: "adjusted",
		isReal: true,
		zh: "承诺额调整",
		en: "Commitments changed"
	},
	{
		name: "ended",
		isReal: true,
		zh: "终止和取消",
		en: "Dropped or cancelled"
	},
	{
		name: "listed",
		isReal: false,
		zh: "补录和首次列示",
		en: "Listed only now"
	},
	{
		name: "corrected",
		isReal: false,
		zh: "原有数值更正",
		en: "Earlier values corrected"
	},
	{
		name: "unlisted",
		isReal: false,
		zh: "不再计入",
		en: "No longer counted"
	}
];
/** `isKnown` only where both totals are, in one currency. */
function bridgePart(days, language) {
	const { older, known } = days;
	const [opening, closing] = [older, known].map((facts) => headlineTotals(facts).loanAmount);
	const isKnown = opening.value !== void 0 && closing.value !== void 0 && opening.unit === closing.unit;
	const steps = isKnown ? stepsOf(days) : [];
	const isReal = (step) => causes.some(({ name, isReal: real }) => name === step.cause && real);
	const sum = (chosen) => sumOf$1(chosen, closing);
	return { bridge: {
		isKnown,
		opening,
		closing,
		hasMoved: steps.length > 0,
		isSame: isKnown && opening.value === closing.value,
		real: sum(steps.filter(isReal)),
		hasReal: steps.some(isReal),
		record: sum(steps.filter((step) => !isReal(step))),
		hasRecord: steps.some((step) => !isReal(step)),
		rows: causes.flatMap(({ name, zh, en, isReal: real }) => {
			const own = steps.filter(({ cause }) => cause === name);
			if (own.length === 0) return [];
			return [{
				key: name,
				label: inLanguage(language, zh, en),
				isReal: real,
				loans: countLines(own),
				amount: sum(own)
			}];
		})
	} };
}
function sumOf$1(steps, looked) {
	const inputs = steps.flatMap(({ label, amount, moved }) => {
		const [row] = amount.rows;
		return row === void 0 ? [] : [{
			label,
			value: moved,
			unit: amount.unit,
			row
		}];
	});
	return restingOn(computed({
		type: "money",
		unit: looked.unit
	}, {
		operation: "sum",
		inputs,
		excluded: []
	}, steps.flatMap(({ amount }) => amount.sources)), looked);
}
function countLines(steps) {
	return counted("loan", steps.flatMap(({ label, amount }) => {
		const [row] = amount.rows;
		return row === void 0 ? [] : [{
			label,
			row,
			sources: amount.sources
		}];
	}));
}
/** Loans and credits that a total of one day adds up, by the id of their line. */
function countedLines(facts) {
	const amounts = loanProjects(facts).flatMap(({ lines }) => lines.filter(isLoan)).map((line) => ({
		line,
		amount: lineAmount(facts, line)
	}));
	return new Map(amounts.flatMap((one) => one.amount.value === void 0 ? [] : [[one.line.id, one]]));
}
function stepsOf(days) {
	const [before, after] = [countedLines(days.older), countedLines(days.known)];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
		const [old, now] = [before.get(id), after.get(id)];
		const shown = now ?? old;
		if (shown === void 0) return [];
		const moved = require_read_dataset.subtractDecimals(now?.amount.value ?? "0", old?.amount.value ?? "0");
		if (require_read_dataset.addDecimals([moved]) === "0") return [];
		const { line, amount } = shown;
		const label = lineLabel$1(now === void 0 ? days.older : days.known, line);
		return [{
			cause: causeOf(old, now, days),
			label,
			project: line.project,
			amount,
			moved
		}];
	});
}
function causeOf(old, now, days) {
	const { line } = now ?? old ?? {};
	const project = days.known.projects.find(({ id }) => id === line?.project);
	const isOver = project === void 0 || hadEnded(project, days);
	if (old !== void 0 && now !== void 0) return isOver ? "corrected" : "adjusted";
	if (now === void 0) return hasEndedSince(line, days) ? "ended" : "unlisted";
	const approval = project && require_read_dataset.currentValue(days.known, project.id, "approval").value;
	if (approval !== void 0 && require_read_dataset.dateOrder(approval) > days.since) return "approved";
	return days.older.projects.some(({ id }) => id === project?.id) && !isOver ? "added" : "listed";
}
function hasEndedSince(line, { known }) {
	const now = known.financeLines.find(({ id }) => id === line?.id);
	return now?.stage === "dropped" || now?.stage === "cancelled";
}
// ../../packages/render/src/view/change-briefs.ts
function briefsPart(touched, known, { language }) {
	const all = touched ?? [];
	const moved = all.filter(({ status }) => status !== "same");
	const rows = moved.toSorted((a, b) => b.figures.length - a.figures.length).map((one) => briefRow(one, known, language));
	const same = all.filter(({ status }) => status === "same");
	return {
		briefs: [...new Set(moved.map(({ spec }) => spec.kind))].map((kind) => {
			const words = briefWords[kind];
			const own = rows.filter((row) => row.kind === kind);
			return {
				key: kind,
				label: words === void 0 ? kind : inLanguage(language, words.zh, words.en),
				number: countBriefs(moved.filter(({ spec }) => spec.kind === kind), known),
				pairs: pairsOf(own)
			};
		}),
		hasOtherBriefs: all.length > 0,
		hasBriefs: rows.length > 0,
		hasWordsOnly: rows.some(({ isWords }) => isWords),
		briefCounts: {
			all: countBriefs(all, known),
			touched: countBriefs(moved, known),
			isAll: moved.length === all.length,
			same: countBriefs(same, known),
			hasSame: same.length > 0
		}
	};
}
function pairsOf(rows) {
	return rows.flatMap((left, index) => {
		if (index % 2 === 1) return [];
		const right = rows.slice(index + 1, index + 2);
		return [{
			key: left.key,
			left,
			right,
			hasRight: right.length > 0
		}];
	});
}
function briefRow({ spec, status, figures }, known, language) {
	const subject = subjectName(spec, known, language);
	return {
		key: spec.id,
		kind: spec.kind,
		subject: subject ?? spec.id,
		isAdded: status === "added",
		isWords: status === "words",
		moved: countFigures(figures, known)
	};
}
function subjectName({ parameters }, { projects, regions, sectors, organisations }, language) {
	const project = projects.find(({ id, key }) => id === parameters["project"] || key === parameters["project"]);
	if (project !== void 0) {
		const name = inLanguage(language, project.shortZh, project.shortEn);
		return [project.lenderProjectId, name].filter((word) => word !== void 0).join(" ");
	}
	const region = regions.find(({ code }) => code === parameters["prefecture"]);
	if (region !== void 0) return regionName(region, language);
	const sector = sectors.find(({ id }) => id === parameters["sector"]);
	if (sector !== void 0) return inLanguage(language, sector.nameZh, sector.nameEn);
	const lender = organisations.find(({ id }) => id === parameters["lender"]);
	return lender && inLanguage(language, lender.shortZh, lender.shortEn);
}
function countFigures(figures, known) {
	return counted("figure", figures.map(({ id, old, new: now }) => {
		const figure = now ?? old;
		return {
			label: id,
			row: figure?.rows[0] ?? newest(known),
			sources: figure?.sources ?? []
		};
	}));
}
/** A brief is no row of the facts: what was looked through is what its count rests on. */
function countBriefs(touched, known) {
	const row = newest(known);
	return counted("brief", touched.map(({ spec }) => ({
		label: spec.id,
		row,
		sources: []
	})));
}
/** The newest source that was looked through. */
function newest({ sources }) {
	const [first] = sources.toSorted((a, b) => (a.published ?? "") < (b.published ?? "") ? 1 : -1);
	return {
		table: "sources",
		id: first?.id ?? ""
	};
}
// ../../packages/render/src/view/project-days.ts
function isKnown(quantity) {
	return quantity.value !== void 0;
}
/** The day a figure's newest assertion held: its own, else its source's. */
function observedDate(context, figure) {
	return observedDay(context, figure.rows[0], figure.sources);
}
function observedDay(context, row, sources) {
	const assertion = context.dataset.assertions.find((a) => a.id === row?.id);
	if (row === void 0 || assertion?.observed === void 0) return sourceDate(context, sources);
	return dayQuantity(assertion.observed, [row], sources);
}
/** The date of the first of these sources that has one: the first is the newest. */
function sourceDate(context, cited) {
	const dated = cited.map((citation) => context.dataset.sources.find((source) => source.id === citation.id)).find((source) => source?.published !== void 0);
	if (dated === void 0) return dayQuantity(void 0, [], []);
	return dayQuantity(dated.published, [{
		table: "sources",
		id: dated.id
	}], [{ id: dated.id }]);
}
function dayQuantity(value, rows, sources) {
	const base = {
		type: "date",
		unit: "date",
		qualifier: "exact",
		rows,
		sources
	};
	return value === void 0 ? {
		...base,
		value: void 0,
		reason: "not-in-sources"
	} : {
		...base,
		value
	};
}
// ../../packages/render/src/view/change-editions.ts
function editionsPart({ older, known }, language) {
	const isOld = new Set(older.sources.map(({ id }) => id));
	const editions = known.sources.filter(({ id }) => !isOld.has(id)).flatMap((source) => {
		const before = editionBefore(older, source);
		return before === void 0 ? [] : [editionRow(known, {
			before,
			source
		}, language)];
	});
	return {
		editions,
		hasEditions: editions.length > 0
	};
}
/** The newest earlier one of the same series. */
function editionBefore({ sources }, { series, published }) {
	if (series === void 0) return void 0;
	return sources.filter((one) => one.series === series && require_read_dataset.dateOrder(one.published) < require_read_dataset.dateOrder(published)).toSorted((a, b) => require_read_dataset.dateOrder(a.published) < require_read_dataset.dateOrder(b.published) ? 1 : -1)[0];
}
function editionRow(known, { before, source }, language) {
	const [old, now] = [listedIn(known, before), listedIn(known, source)];
	const added = [...now.keys()].filter((project) => !old.has(project));
	const gone = [...old.keys()].filter((project) => !now.has(project));
	const names = (projects) => projects.map((p) => projectNames(p, language));
	const document = documentWords[source.kind];
	return {
		key: source.id,
		publisher: inLanguage(language, source.publisherZh, source.publisher),
		document: inLanguage(language, document.zh, document.en),
		oldDate: dateOf$2(before),
		newDate: dateOf$2(source),
		oldRecords: countListed(old),
		newRecords: countListed(now),
		isSame: added.length + gone.length === 0,
		added: names(added),
		hasAdded: added.length > 0,
		gone: names(gone),
		hasGone: gone.length > 0,
		sources: [{ id: before.id }, { id: source.id }]
	};
}
function dateOf$2({ id, published }) {
	return dayQuantity(published, [{
		table: "sources",
		id
	}], [{ id }]);
}
/** Projects that it says anything of, each with the first of its words. */
function listedIn(known, { id }) {
	const lines = new Map(known.financeLines.map((line) => [line.id, line.project]));
	const projects = new Map(known.projects.map((project) => [project.id, project]));
	const listed = /* @__PURE__ */ new Map();
	for (const one of known.assertions) {
		if (one.source !== id || one.value === void 0) continue;
		const project = projects.get(lines.get(one.subject) ?? one.subject);
		if (project !== void 0 && !listed.has(project)) listed.set(project, one);
	}
	return listed;
}
function countListed(listed) {
	return counted("record", [...listed].map(([project, one]) => ({
		label: projectLabel(project),
		row: {
			table: "assertions",
			id: one.id
		},
		sources: [citation(one)]
	})));
}
function citation({ source, locator }) {
	return locator === void 0 ? { id: source } : {
		id: source,
		locator
	};
}
// ../../packages/render/src/view/change-record.ts
function recordOf(told, days, language) {
	const subject = projectOf(told, days) ?? lineOf(told, days);
	return {
		isRecord: subject !== void 0,
		record: recordCell(subject, language),
		sources: subject?.sources ?? []
	};
}
function projectOf({ class: name, change, project }, days) {
	if (project === void 0 || !wholeRecords.includes(name)) return void 0;
	const dataset = name === "gone" ? days.older : days.known;
	const lines = dataset.financeLines.filter((line) => line.project === project.id && isFunds(line)).map((line) => toLine(dataset, line));
	const own = (name === "gone" ? change.old : change.new)?.sources ?? [];
	const sources = own.length > 0 ? own : project.sources.map((id) => ({ id }));
	return {
		dataset,
		lines,
		project,
		status: require_read_dataset.currentText(dataset, project.id, "status").value,
		sources
	};
}
function lineOf({ change }, days) {
	const side = change.new ?? change.old;
	const isWhole = change.new === void 0 || change.old === void 0;
	if (change.field !== "finance-lines" || side === void 0 || !isWhole) return void 0;
	const dataset = change.new === void 0 ? days.older : days.known;
	const ids = new Set(side.rows?.map(({ id }) => id));
	const line = dataset.financeLines.find(({ id }) => ids.has(id));
	if (line === void 0) return void 0;
	const told = toLine(dataset, line);
	const stated = told.amount.sources;
	const sources = stated.length > 0 ? stated : side.sources ?? [];
	return {
		dataset,
		lines: [told],
		status: line.stage,
		sources
	};
}
/** How it stands, its days and its loans, credits and grants. */
function recordCell(subject, language) {
	const date = (field) => subject?.project === void 0 ? missing$2("date", "date") : require_read_dataset.currentValue(subject.dataset, subject.project.id, field);
	return {
		status: statusName(subject?.status, language),
		approval: date("approval"),
		closing: date("closing"),
		amounts: (subject?.lines ?? []).map(({ key, kind, amount }) => {
			const { zh, en } = kindWords[kind];
			return {
				key,
				label: inLanguage(language, zh, en),
				amount
			};
		})
	};
}
function toLine(dataset, line) {
	return {
		key: line.id,
		kind: line.kind,
		amount: lineAmount(dataset, line)
	};
}
function isFunds(line) {
	return isLoan(line) || line.kind === "grant" || line.kind === "unknown";
}
// ../../packages/render/src/view/change-whole-rows.ts
/** Undefined where a row of its table is told in the words of its cells. `dataset` holds the row. */
function wholeRow({ rows = [], sources = [] }, dataset, language) {
	const [ref] = rows;
	if (ref === void 0) return void 0;
	return tables[ref.table]?.({
		ref,
		sources,
		dataset,
		language
	});
}
var tables = {
	transactions: ({ ref, sources, dataset }) => {
		const row = dataset.transactions.find(({ id }) => id === ref.id);
		if (row === void 0) return void 0;
		const { value, currency: unit } = row;
		return { value: {
			type: "money",
			unit,
			value,
			qualifier: "exact",
			rows: [ref],
			sources
		} };
	},
	outputs: ({ ref, dataset, language }) => {
		const row = dataset.outputs.find(({ id }) => id === ref.id);
		if (row === void 0) return void 0;
		return {
			item: inLanguage(language, row.whatZh, row.whatEn, row.whatRu),
			value: outputQuantity(row)
		};
	},
	beneficiaries: ({ ref, dataset }) => {
		const row = dataset.beneficiaries.find(({ id }) => id === ref.id);
		return row && { value: beneficiaryQuantity(row) };
	},
	allocations: ({ ref, dataset, language }) => {
		const row = dataset.allocations.find(({ id }) => id === ref.id);
		if (row === void 0) return void 0;
		if (row.dimension === "region") {
			const region = dataset.regions.find(({ code }) => code === row.target);
			return region && { value: regionName(region, language) };
		}
		const sector = dataset.sectors.find(({ id }) => id === row.target);
		return sector && { value: inLanguage(language, sector.nameZh, sector.nameEn, sector.nameRu) };
	}
};
// ../../packages/render/src/view/change-sides.ts
/** `dataset` holds the rows that the side names. */
function sideCell(change, side, dataset, language) {
	const type = typeOf(change);
	const isStated = side?.value !== void 0;
	if (type === void 0) {
		const row = isWhole(change) && side !== void 0 ? wholeRow(side, dataset, language) : void 0;
		const item = row?.item === void 0 ? {} : { item: row.item };
		const value = row?.value;
		if (typeof value === "object") return {
			isQuantity: true,
			isStated: true,
			quantity: value,
			text: missing$1,
			...item
		};
		const text = toText$1(value ?? (isStated ? inWords(change, side.value ?? "", language) : void 0));
		return {
			isQuantity: false,
			isStated,
			quantity: nothing("money", "XXX", side),
			text,
			...item
		};
	}
	const unit = type === "money" ? side?.unit ?? otherUnit(change) ?? "XXX" : unitOf[type];
	return {
		isQuantity: true,
		isStated,
		quantity: isStated ? stated(side, type, unit, dataset) : nothing(type, unit, side),
		text: missing$1
	};
}
var missing$1 = toText$1(void 0);
/** A row came or went: there is one side, and no column of it is named. */
function isWhole({ field, old, new: now }) {
	return (old === void 0 || now === void 0) && !isField$1(field);
}
var unitOf = {
	date: "date",
	ratio: "1"
};
function typeOf({ field, old, new: now }) {
	if (isField$1(field)) {
		const type = require_config.assertionFields[field];
		return type === "money" || type === "date" ? type : void 0;
	}
	const value = now?.value ?? old?.value ?? "";
	if (field.endsWith(" sharePercent") && isDecimal(value)) return "ratio";
	if ((now?.unit ?? old?.unit) !== void 0 && isDecimal(value)) return "money";
}
function isField$1(field) {
	return Object.hasOwn(require_config.assertionFields, field);
}
function isDecimal(value) {
	return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value);
}
function otherUnit({ old, new: now }) {
	return now?.unit ?? old?.unit;
}
/** As the statement has it: about or exactly, certain or not; with every row and source of the side. */
function stated(side, type, unit, dataset) {
	const { value = "", rows = [], sources = [] } = side;
	const ids = new Set(rows.map(({ id }) => id));
	const statement = dataset.assertions.find(({ id }) => ids.has(id));
	return {
		type,
		unit,
		rows,
		sources,
		qualifier: "exact",
		...statement === void 0 ? {} : marksOf(require_read_dataset.assertedQuantity(dataset, statement)),
		value: type === "ratio" ? require_read_dataset.divideDecimals(value, "100") ?? value : value
	};
}
function marksOf({ qualifier, unverified, doubtful }) {
	return {
		qualifier,
		...unverified === void 0 ? {} : { unverified },
		...doubtful === void 0 ? {} : { doubtful }
	};
}
function nothing(type, unit, side) {
	const { rows = [], sources = [] } = side ?? {};
	return {
		type,
		unit,
		value: void 0,
		reason: "not-in-sources",
		qualifier: "exact",
		rows,
		sources
	};
}
var longest = 60;
/** Codes in our words; what a source says in its own, cut where it is long. */
function inWords({ field }, value, language) {
	const codes = {
		...kindWords,
		...statusWords
	};
	const word = field === "status" || / (stage|kind)$/.test(field) ? codes[value] : void 0;
	if (word !== void 0) return inLanguage(language, word.zh, word.en);
	const letters = [...value.replace(/\s+/g, " ").trim()];
	return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
}
/** Both print alike in the text form, though they differ: they are printed to the last digit. */
function isClose(old, now) {
	if (old.type !== "money" || old.value === void 0 || now.value === void 0) return false;
	const [a, b] = [Number(old.value), Number(now.value)];
	const step = Math.max(Math.abs(a), Math.abs(b)) >= 1e8 ? 1e6 : 100;
	return old.unit === now.unit && a !== b && Math.abs(a - b) < step;
}
// ../../packages/render/src/view/change-rows.ts
function groupRows(groups, days, { language }) {
	return groups.map((group) => {
		const words = classWords[group.class];
		const rows = withKeys(group.told.map((told) => toRow$2(told, days, language)));
		return {
			key: group.class,
			label: inLanguage(language, words.zh, words.en),
			hasWhy: words.why !== void 0,
			why: toText$1(words.why && inLanguage(language, words.why.zh, words.why.en)),
			changes: countOf(group.told),
			rows
		};
	});
}
/** By the row that says so, which no other change of the class names; a number where one does. */
function withKeys(rows) {
	const seen = /* @__PURE__ */ new Map();
	return rows.map((row) => {
		const times = (seen.get(row.key) ?? 0) + 1;
		seen.set(row.key, times);
		return times === 1 ? row : {
			...row,
			key: `${row.key}.${times}`
		};
	});
}
function toRow$2(told, days, language) {
	const { change, project } = told;
	const names = project === void 0 ? void 0 : projectNames(project, language);
	const old = sideCell(change, change.old, days.older, language);
	const now = sideCell(change, change.new, days.known, language);
	const { isRecord, record, sources } = recordOf(told, days, language);
	const side = change.new ?? change.old;
	return {
		key: `${change.subject?.id ?? change.id}.${change.field.replaceAll(/[^\w.-]+/g, "-")}.${side?.rows?.[0]?.id ?? "none"}`,
		name: names?.name ?? change.name,
		number: names?.number ?? toText$1(void 0, "not-applicable"),
		hasNumber: names?.hasNumber ?? false,
		item: now.item ?? old.item ?? itemName(told, language),
		isRecord,
		isGone: told.class === "gone",
		record,
		isQuantity: old.isQuantity || now.isQuantity,
		isDate: old.quantity.type === "date" || now.quantity.type === "date",
		isClose: isClose(old.quantity, now.quantity),
		hasOld: old.isStated,
		old: old.quantity,
		oldText: old.text,
		hasNew: now.isStated,
		new: now.quantity,
		newText: now.text,
		oldSources: { sources: change.old?.sources ?? [] },
		newSources: { sources: sourcesOf(told) },
		recordSources: { sources }
	};
}
/** A row of a project without sources of its own stands on those of the project. */
function sourcesOf({ change, project }) {
	const own = change.new?.sources ?? [];
	if (own.length > 0 || change.new === void 0) return own;
	return (project?.sources ?? []).map((id) => ({ id }));
}
/** 贷款8531-CN 金额; the name of the field alone where it has no part. */
function itemName({ change }, language) {
	const { zh, en } = fieldName(change.field);
	if (change.part === void 0) return inLanguage(language, zh, en);
	const [kind = "", ...number] = change.part.split(" ");
	const line = kindWords[kind] ?? {
		zh: kind,
		en: kind
	};
	const no = number.join(" ");
	return inLanguage(language, `${line.zh}${no}${change.field === "finance-lines" ? "" : zh}`, change.field === "finance-lines" ? [capital(line.en), no].join(" ").trim() : [
		capital(line.en),
		no,
		lower(en)
	].filter((word) => word !== "").join(" "));
}
var capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
var lower = (word) => word.slice(0, 1).toLowerCase() + word.slice(1);
// ../../packages/render/src/view/change.ts
/** `spec.parameters.since` is the earlier day; the as-of day is the newer. */
function changeView({ known, on, touched }, spec) {
	const { language, asOf } = spec;
	const since = sinceOf(spec);
	const older = on(since);
	const days = {
		older,
		known,
		since
	};
	const { groups, uncompared } = whatChanged({ dataset: older }, { dataset: known });
	const sections = sectionsOf(groups.flatMap(({ changes }) => changes), days);
	const { real, record } = sections;
	const facts = nameFigures(spec.id, {
		asOf: asOfDay$1(spec, known),
		since: dayQuantity(since, asOfDay$1({
			...spec,
			asOf: since
		}, older).rows, []),
		totals: totalsPart$1(days),
		...bridgePart(days, language),
		...editionsPart(days, language),
		...countsPart$2(sections, spec),
		real: groupRows(real, days, spec),
		record: groupRows(record, days, spec),
		...uncomparedPart(uncompared, language),
		...briefsPart(touched?.(since), known, spec)
	});
	const cited = citedIn(facts);
	return {
		...facts,
		isPast: since < asOf,
		...areaPart(known, spec.language),
		...frameOf(spec),
		sources: sourceRows(known, cited, language),
		hasSources: cited.size > 0,
		uses: usesOf$2(known, [...real, ...record])
	};
}
function sinceOf({ parameters, asOf }) {
	const since = parameters["since"];
	if (since !== void 0 && /^\d{4}-\d\d-\d\d$/.test(since) && since <= asOf) return since;
	throw new require_world.BriefError(since === void 0 ? "since-missing" : "since-not-before", since === void 0 ? "a change notice needs the day that it compares with" : `"${since}" is no day before ${asOf}`, "add since: with the as-of day of the edition before, as since: 2024-08-29");
}
/** Approved projects of both days. */
function totalsPart$1({ older, known }) {
	const [old, now] = [publicTotals(older).projects, publicTotals(known).projects];
	return {
		oldProjects: old,
		newProjects: now,
		isSame: old.value === now.value
	};
}
function countsPart$2({ real, record, counted: apart }, { language }) {
	const toldOf = (groups) => groups.flatMap(({ told }) => told);
	const rowOf = ({ class: name, told }, section) => ({
		key: `${section}-${name}`,
		label: inLanguage(language, classWords[name].zh, classWords[name].en),
		isReal: section === "real",
		changes: countOf(told),
		projects: countProjectsOf(told)
	});
	const only = (name) => apart.filter((group) => group.class === name);
	const named = ["renamed", "reading-changed"];
	const rest = apart.filter((group) => !named.includes(group.class));
	const listed = record.filter(({ class: name }) => name === "record-added" || name === "listed");
	const statuses = real.filter(({ class: name }) => statusClasses.includes(name));
	const part = (groups) => partOf$1(toldOf(groups));
	return {
		counts: {
			real: part(real),
			record: part(record),
			status: part(statuses),
			listed: part(listed),
			renamed: part(only("renamed")),
			readings: part(only("reading-changed")),
			rest: part(rest),
			hasAny: real.length + record.length + apart.length > 0,
			hasTable: real.length + record.length > 0
		},
		classes: [...real.map((group) => rowOf(group, "real")), ...record.map((group) => rowOf(group, "record"))],
		noise: rest.map(({ class: name, told }) => ({
			key: name,
			label: inLanguage(language, classWords[name].zh, classWords[name].en),
			changes: countOf(told)
		}))
	};
}
var statusClasses = [
	"dropped",
	"closed",
	"status-changed"
];
function partOf$1(told) {
	return {
		changes: countOf(told),
		projects: countProjectsOf(told),
		has: told.length > 0
	};
}
/** Kinds of words that one day does not have at all: told once, by name. */
function uncomparedPart(fields, language) {
	const names = fields.map(({ field }) => {
		const { zh, en } = fieldName(field);
		return inLanguage(language, zh, en.toLowerCase());
	});
	return {
		uncompared: [...new Set(names)].map((name) => ({ name })),
		hasUncompared: names.length > 0
	};
}
/** What the templates mark with a source: editions, what moved the total, and both sides of each row. */
function citedIn({ editions, bridge, real, record }) {
	const rows = [...real, ...record].flatMap((group) => group.rows);
	return citedIds$1({
		editions: editions.map(({ sources }) => ({ sources })),
		bridge: bridge.rows.map(({ amount }) => ({ sources: amount.sources })),
		rows: rows.map(({ isRecord, recordSources, oldSources, newSources }) => isRecord ? [recordSources] : [oldSources, newSources])
	});
}
/** Names that the notice prints, beside the rows of its figures. */
function usesOf$2(known, groups) {
	const projects = new Set(groups.flatMap(({ told }) => told.map(({ project }) => project?.id)));
	return known.projects.filter(({ id }) => projects.has(id)).map(({ id }) => ({
		table: "projects",
		id
	}));
}
// ../../packages/render/src/view/placed-projects.ts
/** From this many of one kind on, a table says it better (writing.md: figure first). */
var tableFrom = 3;
function projectList(rows) {
	return {
		rows,
		funders: [...new Map(rows.flatMap((row) => row.funders).map((one) => [one.key, one])).values()],
		hasDoubtful: rows.some(({ isDoubtful }) => isDoubtful),
		hasRows: rows.length > 0,
		isOne: rows.length === 1,
		hasTable: rows.length >= tableFrom,
		hasSentences: rows.length > 0 && rows.length < tableFrom
	};
}
/** An approved project with its money, its days and what it shares. */
function approvedRow(dataset, approved, spec) {
	const { project, lines, multiProvince, standing } = approved;
	const closing = require_read_dataset.currentValue(dataset, project.id, "closing");
	const row = projectRowOf(dataset, approved, spec.language);
	const kinds = new Set(lines.filter(isLoan).map(({ kind }) => kind));
	return {
		...row,
		funders: fundersOf(dataset, approved, spec.language),
		closing,
		isClosed: closing.value !== void 0 && closing.value <= spec.asOf,
		isGrant: standing === "grant",
		isMixed: kinds.size > 1,
		isCredit: standing === "loan" && kinds.size === 1 && kinds.has("credit"),
		isMultiProvince: multiProvince,
		hasBeside: row.grants.length > 0,
		sources: distinct$1([
			row.amount,
			row.approval,
			closing
		])
	};
}
/** Who lends, or gives where there is no loan, by full name: a sentence says it before any short one. */
function fundersOf(dataset, { lines, standing }, language) {
	const paying = standing === "loan" ? lines.filter(isLoan) : lines;
	return [...new Set(paying.map((line) => lenderOf$1(dataset, line)))].map((lender) => {
		const [name, short] = [lenderName(lender, language), lenderShort(lender, language)];
		return {
			key: lender.id,
			name,
			short,
			isShortened: name !== short
		};
	});
}
/** What the marks of a row name: its own sources, and those of the grants beside it. */
function citedOfRow(row) {
	return {
		sources: row.sources,
		grants: row.grants.map(({ amount }) => ({ amount }))
	};
}
/** The other prefectures of a project that several share. */
function partners(dataset, approved, { region, language }) {
	return prefecturesOf(dataset, approved).filter((one) => one !== region).map((one) => ({
		key: one.code,
		name: regionName(one, language)
	}));
}
function recordRows(dataset, projects, language) {
	return projects.map((project) => uncountedRow(dataset, project, language));
}
function distinct$1(quantities) {
	const ids = quantities.flatMap(({ sources }) => sources.map(({ id }) => id));
	return [...new Set(ids)].map((id) => ({ id }));
}
// ../../packages/render/src/view/project-context.ts
/** By the parameter `project`: an id (`xj.wb.P147367`) or a key (`P147367`). */
function projectContext(dataset, spec) {
	const wanted = spec.parameters["project"];
	const project = dataset.projects.find((p) => p.id === wanted || p.key === wanted);
	if (project === void 0) throw new require_world.BriefError("unknown-project", `no project "${wanted ?? ""}" in the dataset`, "give the parameter `project` an id or key of projects.csv");
	return {
		dataset,
		spec,
		project,
		lines: dataset.financeLines.filter((line) => line.project === project.id)
	};
}
/** Strings differ by language. */
function pick(context, zh, en, ru) {
	return inLanguage(context.spec.language, zh, en, ru);
}
function pickName(context, zh, en) {
	return ownName(context.spec.language, zh, en);
}
function toText(value) {
	return value === void 0 || value === "" ? {
		type: "text",
		value: void 0,
		reason: "not-in-sources"
	} : {
		type: "text",
		value
	};
}
/** What its finance lines make of it; the status word of a list decides nothing. */
function standingOf(lines) {
	const financing = lines.filter((line) => line.kind !== "counterpart");
	const stages = new Set(financing.map((line) => line.stage));
	if (stages.size === 0) return "none";
	if (stages.has("proposed")) return "proposed";
	return stages.has("dropped") || stages.has("cancelled") ? "dropped" : "approved";
}
// ../../packages/render/src/view/project-results.ts
function projectResults(context) {
	const { id } = context.project;
	const outputs = context.dataset.outputs.filter((output) => output.project === id);
	const people = context.dataset.beneficiaries.filter((row) => row.project === id);
	const stated = [...outputs.map((output) => ofOutput(context, output)), ...people.map((row) => ofBeneficiary(context, row))];
	const planned = rowsOf(stated, "planned");
	const reported = rowsOf(stated, "reported");
	const hasReported = reported.length > 0;
	const compared = differences$1(context.dataset, id).some((d) => d.field === "beneficiaries");
	return {
		hasRows: stated.length > 0,
		hasPlanned: planned.length > 0,
		planned,
		hasReported,
		reported,
		saysNoRate: hasReported && !compared
	};
}
function rowsOf(stated, wanted) {
	return stated.filter((item) => item.basis === wanted).map(({ basis: _, ...row }) => ({
		...row,
		isPeople: row.value.unit === "person",
		sources: row.value.sources
	}));
}
function ofOutput(context, output) {
	const value = outputQuantity(output);
	const what = pick(context, output.whatZh, output.whatEn, output.whatRu);
	return {
		key: output.id,
		what: what.charAt(0).toUpperCase() + what.slice(1),
		basis: output.basis,
		value,
		date: statedDay(context, output.asOf, {
			row: {
				table: "outputs",
				id: output.id
			},
			sources: value.sources
		})
	};
}
function ofBeneficiary(context, person) {
	const value = beneficiaryQuantity(person);
	const { zh, en, ru } = fieldWords.beneficiaries;
	return {
		key: person.id,
		what: pick(context, zh, en, ru),
		basis: person.basis,
		value,
		date: statedDay(context, person.asOf, {
			row: {
				table: "beneficiaries",
				id: person.id
			},
			sources: value.sources
		})
	};
}
function statedDay(context, asOf, from) {
	if (asOf !== void 0) return dayQuantity(asOf, [from.row], from.sources);
	return sourceDate(context, from.sources);
}
// ../../packages/render/src/view/placed-results.ts
function resultsOf(dataset, projects, spec) {
	const results = projects.flatMap((approved) => {
		const parameters = { project: approved.project.id };
		const { hasRows, planned, reported } = projectResults(projectContext(dataset, {
			...spec,
			parameters
		}));
		const { key, name } = approvedNames(approved, spec.language);
		return hasRows ? [{
			key,
			name,
			planned,
			reported,
			isFirst: false
		}] : [];
	});
	const all = results.flatMap(({ planned, reported }) => [...planned, ...reported]);
	return {
		results: results.map((row, index) => ({
			...row,
			isFirst: index === 0
		})),
		hasResults: all.length > 0,
		hasBoth: results.some(({ planned, reported }) => planned.length > 0 && reported.length > 0)
	};
}
// ../../packages/render/src/view/rows-of-projects.ts
function rowsOfProjects(dataset, projects) {
	const ids = new Set(projects.map(({ id }) => id));
	const refs = (table, rows) => rows.map(({ id }) => ({
		table,
		id
	}));
	const ofThem = (rows) => rows.filter(({ project }) => ids.has(project));
	const lines = ofThem(dataset.financeLines);
	const allocations = ofThem(dataset.allocations);
	const lenders = new Set([...lines, ...projects].map(({ lender }) => lender));
	const targets = new Set(allocations.map(({ target }) => target));
	return [
		...refs("projects", projects),
		...refs("finance-lines", lines),
		...refs("allocations", allocations),
		...refs("organisations", dataset.organisations.filter(({ id }) => lenders.has(id))),
		...refs("sectors", dataset.sectors.filter(({ id }) => targets.has(id))),
		...dataset.regions.filter(({ code, level }) => level === "prefecture" || targets.has(code)).map(({ code }) => ({
			table: "regions",
			id: code
		}))
	];
}
// ../../packages/render/src/view/subject-row.ts
/** @returns its id; a key will do too */
function subjectId(dataset, spec, subject) {
	const wanted = spec.parameters[subject];
	const row = require_subject_of.rowNamed(require_subject_of.subjectsOf(dataset, subject), wanted);
	if (row !== void 0) return row.id;
	throw new require_world.BriefError(`unknown-${subject}`, `no ${subject} "${wanted ?? ""}" in the dataset`, `give the parameter \`${subject}\` an id of the dataset`);
}
/** Whether these facts know what a brief is about; one that is about nothing in particular always is. */
function hasSubject(dataset, { parameters }, subject) {
	return subject === void 0 || require_subject_of.rowNamed(require_subject_of.subjectsOf(dataset, subject), parameters[subject]) !== void 0;
}
// ../../packages/render/src/view/prefecture.ts
/** `dataset` holds what was known on the as-of day; `spec.parameters.prefecture` is a code of GB/T 2260. */
function prefectureView(dataset, spec) {
	const { language } = spec;
	const code = subjectId(dataset, spec, "prefecture");
	const here = projectsInPrefecture(dataset, code);
	if (here === void 0) throw new require_world.BriefError("unknown-prefecture", code, "give another code");
	const facts = nameFigures(spec.id, {
		asOf: asOfDay$1(spec, dataset),
		place: placeWords(here.region, language),
		counts: {
			...countsPart$1(here),
			consulted: countSources(dataset.sources, "document")
		},
		exclusive: projectList(here.exclusive.projects.map((p) => approvedRow(dataset, p, spec))),
		shared: projectList(here.shared.projects.map((p) => sharedRow(dataset, p, here.region, spec))),
		estimated: here.estimated.projects.map((p) => estimatedRow(dataset, p, language)),
		hasEstimated: here.estimated.projects.length > 0,
		proposed: recordRows(dataset, here.proposed.projects, language),
		hasProposed: here.proposed.projects.length > 0,
		dropped: recordRows(dataset, here.dropped.projects, language),
		hasDropped: here.dropped.projects.length > 0,
		counties: here.counties.regions.map((region) => nameRow(region, language)),
		hasCounties: here.counties.regions.length > 0,
		...resultsOf(dataset, here.exclusive.projects, spec),
		apart: apartPart(dataset, here.region, language),
		tiles: tilesPart(dataset, here, language)
	});
	const cited = citedIds$1({
		...facts.counts.hasProjects ? { projects: facts.counts.projects } : {},
		...facts.hasCounties ? { counties: facts.counts.counties } : {},
		listed: [...facts.exclusive.rows, ...facts.shared.rows].map(citedOfRow),
		records: [
			...facts.estimated,
			...facts.proposed,
			...facts.dropped
		].map(({ sources }) => ({ sources })),
		results: facts.results
	});
	return {
		...facts,
		...frameOf(spec),
		sources: sourceRows(dataset, cited, language),
		hasSources: cited.size > 0,
		uses: usesOf$1(dataset, here)
	};
}
function placeWords(region, language) {
	const { nameZh, nameEn, code } = region;
	return {
		key: code,
		code,
		name: inLanguage(language, nameZh, nameEn ?? nameZh),
		short: regionName(region, language),
		hasEdition: region.edition !== void 0,
		edition: toText$1(region.edition && dayWords(region.edition, language)),
		hasFormer: region.formerCode !== void 0 && region.validFrom !== void 0,
		formerCode: toText$1(region.formerCode),
		validFrom: toText$1(region.validFrom)
	};
}
var nameRow = (region, language) => ({
	key: region.code,
	name: inLanguage(language, region.nameZh, region.nameEn ?? region.nameZh)
});
function countsPart$1({ count, exclusive, shared, counties, ...rest }) {
	return {
		projects: count,
		hasProjects: isSome(count),
		exclusive: exclusive.count,
		hasExclusive: isSome(exclusive.count),
		loans: exclusive.loans,
		hasLoans: exclusive.projects.some(({ standing }) => standing === "loan"),
		grants: exclusive.grants,
		grantProjects: exclusive.grantProjects,
		hasGrants: isSome(exclusive.grantProjects),
		shared: shared.count,
		hasShared: isSome(shared.count),
		sharedLoans: shared.loans,
		counties: counties.count,
		estimated: rest.estimated.count,
		unplaced: rest.unplaced.count,
		hasUnplaced: isSome(rest.unplaced.count),
		proposed: rest.proposed.count,
		dropped: rest.dropped.count
	};
}
function sharedRow(dataset, approved, region, spec) {
	const others = partners(dataset, approved, {
		region,
		language: spec.language
	});
	return {
		...approvedRow(dataset, approved, spec),
		others,
		hasOthers: others.length > 0
	};
}
/** The places of its route, this one among them. */
function estimatedRow(dataset, approved, language) {
	return {
		...approvedNames(approved, language),
		regions: estimatedPrefecturesOf(dataset, approved).map((region) => ({
			key: region.code,
			name: regionName(region, language)
		})),
		sources: approved.project.sources.map((id) => ({ id }))
	};
}
/** Prefectures that lie within this one's name and are reported on their own (GB/T 2260: 塔城、阿勒泰 under 伊犁州). */
var within = { "654000": ["654200", "654300"] };
function apartPart(dataset, { code }, language) {
	const codes = within[code] ?? [];
	const regions = dataset.regions.filter((region) => codes.includes(region.code));
	return {
		regions: regions.map((region) => nameRow(region, language)),
		has: regions.length > 0
	};
}
/** This prefecture and those it shares projects with are marked. */
function tilesPart(dataset, { region }, language) {
	return dataset.regions.filter(({ level }) => level === "prefecture").map((one) => ({
		key: one.code,
		name: regionName(one, language),
		series: one === region ? "touched" : "untouched"
	}));
}
/** Names, places and stages that the brief prints, beside the rows of its figures. */
function usesOf$1(dataset, here) {
	return rowsOfProjects(dataset, [
		...[
			...here.exclusive.projects,
			...here.shared.projects,
			...here.estimated.projects
		].flatMap(({ project, related }) => [project, ...related]),
		...here.proposed.projects,
		...here.dropped.projects
	]);
}
// ../../packages/render/src/view/project-dates.ts
/** Printed even when unknown: a reader asks for them. */
var keyDates = [
	"approval",
	"signing",
	"effectiveness",
	"closing"
];
/** Printed where a source has one. */
var otherDates = [
	"board-paper",
	"board-vote",
	"agreement",
	"approved-by",
	"press-report",
	"planned-completion"
];
function projectDates(context) {
	const known = (field) => isKnown(dateOf$1(context, field));
	const substitutes = otherDates.filter((field) => field !== "planned-completion" && known(field));
	return {
		approval: dateOf$1(context, "approval"),
		approvalNewsOnly: known("approval") && isFromNews(context),
		signing: dateOf$1(context, "signing"),
		effectiveness: dateOf$1(context, "effectiveness"),
		closing: dateOf$1(context, "closing"),
		closingDisputed: closings(context).length > 1,
		plannedCompletion: dateOf$1(context, "planned-completion"),
		...spokenDates(context),
		substitutes: substitutes.map((field) => ({
			key: field,
			field,
			label: word(context, fieldWords[field]),
			date: dateOf$1(context, field)
		})),
		...timeline(context)
	};
}
/**
* What the overview says of dates: those that no timeline shows, and always those that are unknown. An
* unknown approval that another event stands for has a clause of its own, unless the timeline shows the event.
*/
function spokenDates(context) {
	const known = (field) => isKnown(dateOf$1(context, field));
	const isTold = !timeline(context).hasTimeline;
	const stoodFor = otherDates.some((field) => field !== "planned-completion" && known(field));
	const disputed = closings(context).length > 1;
	const unknown = keyDates.filter((field) => !known(field) && !(field === "closing" && disputed)).filter((field) => field !== "approval" || !stoodFor || !isTold).map((field) => ({ label: lowerFirst$1(word(context, fieldWords[field])) }));
	const clauses = [
		["approval", known("approval") && (isTold || isFromNews(context))],
		["substitutes", isTold && !known("approval") && stoodFor],
		["signing", isTold && known("signing")],
		["effectiveness", isTold && known("effectiveness")],
		["closing", isTold && (known("closing") || disputed)],
		["planned-completion", isTold && known("planned-completion")],
		["unknown", unknown.length > 0]
	];
	return {
		unknown,
		severalUnknown: unknown.length > 1,
		hasClauses: clauses.some(([, holds]) => holds),
		clauses: clauses.filter(([, holds]) => holds).map(([field]) => ({ field }))
	};
}
function lowerFirst$1(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function dateOf$1(context, field) {
	return require_read_dataset.currentValue(context.dataset, context.project.id, field);
}
function timeline(context) {
	const all = [...[...keyDates, ...otherDates].filter((field) => field !== "closing").map((field) => toEvent(context, field)).filter((e) => isKnown(e.date)), ...closingEvents(context)].toSorted(byDate);
	return {
		hasTimeline: all.length > 1,
		events: all
	};
}
function toEvent(context, field) {
	const series = field === "planned-completion" ? "planned" : "actual";
	return {
		key: field,
		label: word(context, fieldWords[field]),
		series,
		date: dateOf$1(context, field)
	};
}
/** One event where sources agree; one for each date where they do not, told apart by their document. */
function closingEvents(context) {
	const stated = closings(context);
	const label = word(context, fieldWords.closing);
	if (stated.length < 2) {
		const date = dateOf$1(context, "closing");
		return isKnown(date) ? [{
			key: "closing",
			label,
			series: "actual",
			date
		}] : [];
	}
	return stated.map((value) => {
		const kind = context.dataset.sources.find((s) => s.id === value.sources[0]?.id)?.kind ?? "Z";
		const document = word(context, documentWords[kind]);
		const named = pick(context, `${label}（${document}）`, `${label} (${document})`, `${label} (${document})`);
		const series = kind === "DS" ? "actual" : "change";
		return {
			key: `closing.${value.sources[0]?.id ?? "n"}`,
			label: named,
			series,
			date: value.quantity
		};
	});
}
function closings(context) {
	return (differences$1(context.dataset, context.project.id).find((difference) => difference.field === "closing")?.values ?? []).filter(isStated$1);
}
function isStated$1(value) {
	return value.type === "quantity" && isKnown(value.quantity);
}
/** The day of a news release on the approval stands for the approval's own. */
function isFromNews(context) {
	return dateOf$1(context, "approval").sources.every((c) => context.dataset.sources.find((s) => s.id === c.id)?.kind === "N");
}
function byDate(a, b) {
	const [x, y] = [require_read_dataset.dateOrder(a.date.value), require_read_dataset.dateOrder(b.date.value)];
	return x < y ? -1 : x > y ? 1 : 0;
}
function word(context, words) {
	return pick(context, words.zh, words.en, words.ru);
}
// ../../packages/render/src/view/project-finance.ts
/** The figure that heads the sheet: the loan, or loan and credit together, or the grant of a stand-alone one. */
function principal(context) {
	const { dataset, project } = context;
	const loans = context.lines.filter((line) => line.kind === "loan" || line.kind === "credit");
	const lines = loans.length > 0 ? loans : context.lines.filter((l) => l.kind !== "counterpart");
	const parts = lines.map((line) => ({
		line,
		amount: require_read_dataset.currentValue(dataset, line.id, "amount")
	}));
	const [first] = parts;
	if (first === void 0) return {
		type: "none",
		amount: require_read_dataset.currentValue(dataset, project.id, "amount"),
		lines
	};
	return {
		type: new Set(lines.map((line) => line.kind)).size > 1 ? "mixed" : first.line.kind,
		amount: parts.length === 1 ? first.amount : sumOf(context, parts),
		lines
	};
}
function projectFinance(context) {
	const { dataset, project } = context;
	const cost = projectCost(context);
	const counterpart = require_read_dataset.currentValue(dataset, project.id, "counterpart");
	const parts = context.lines.map((line) => ({
		line,
		amount: require_read_dataset.currentValue(dataset, line.id, "amount")
	}));
	const disputed = isDisputed(context, "total-cost");
	const whole = disputed || standingOf(context.lines) !== "approved" ? void 0 : cost;
	const named = [...parts.map((part) => part.amount), ...isKnown(counterpart) ? [counterpart] : []];
	const rest = restOf(whole, named);
	const currency = parts[0]?.amount.unit ?? cost.unit;
	const shared = whole !== void 0 && parts.some((part) => isShareable(part.amount, whole));
	return {
		currency,
		costFits: isKnown(cost) && cost.unit === currency,
		cost,
		costKnown: isKnown(cost),
		costDisputed: disputed,
		hasLines: parts.length > 0,
		fallsShort: isShort(cost, named, {
			disputed,
			currency,
			hasRest: rest.stands
		}),
		hasTable: [...named, cost].some(isKnown) && parts.length > 0,
		roundedApart: isRoundedApart(cost, [...named, ...rest.stands ? [rest.amount] : []], rest.stands),
		rows: parts.map(({ line, amount }) => ({
			key: line.id,
			label: lineLabel(context, line),
			phrase: phraseOf(context, line),
			amount,
			known: isKnown(amount),
			share: partOf(amount, whole, lineLabel(context, line))
		})),
		counterpart,
		hasCounterpart: isKnown(counterpart),
		counterpartShare: partOf(counterpart, whole, "counterpart funds"),
		rest: rest.amount,
		hasRest: rest.stands,
		restShare: partOf(rest.amount, whole, "other funds"),
		fullShare: partOf(shared ? cost : missing({
			type: "money",
			unit: "XXX"
		}), whole, "total cost"),
		...preparatory(context)
	};
}
/** 国际复兴开发银行贷款 / IBRD loan; a grant names who administers it. */
function lineLabel(context, line) {
	const keeper = context.dataset.organisations.find((o) => o.id === line.administrator);
	if (keeper === void 0) return lineName(context, line);
	const by = pick(context, `（${keeper.nameZh}管理）`, ` (administered by ${keeper.shortEn})`, ` (управляющий — ${lenderShort(keeper, context.spec.language)})`);
	return `${lineName(context, line)}${by}`;
}
/** For narrow columns: without who administers it. */
function lineName(context, line) {
	const lender = context.dataset.organisations.find((o) => o.id === line.lender);
	const kind = kindWords[line.kind];
	const en = `${lender?.shortEn ?? ""} ${kind.en}`.trim();
	const ru = context.spec.language === "ru" ? lineNameRu(kind, lender) : "";
	return pick(context, `${lender?.nameZh ?? ""}${kind.zh}`, en, ru);
}
/** Заём МБРР; a name that is no abbreviation would have to be declined, and stands in brackets. */
function lineNameRu(kind, lender) {
	const name = inLanguage("ru", kind.zh, kind.en, kind.ru);
	const head = name.charAt(0).toUpperCase() + name.slice(1);
	if (lender === void 0) return head;
	const short = lenderShort(lender, "ru");
	return /^\p{Lu}{2,}$/u.test(short) ? `${head} ${short}` : `${head} (${short})`;
}
/** A label within a sentence: a Russian one begins small there. */
function lineWords(context, line) {
	const label = lineLabel(context, line);
	return context.spec.language === "ru" ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
/** As a sentence takes it: an ADB loan, a GEF grant, IBRD funds; заём АБР. */
function phraseOf(context, line) {
	const label = lineWords(context, line);
	if (context.spec.language === "ru") return label;
	if (line.kind === "unknown" || line.kind === "counterpart") return label;
	return `${/^[AEIO]/.test(label) ? "an" : "a"} ${label}`;
}
/** Where one source gives the cost in two currencies, that of the loan is taken: both stand in the differences. */
function projectCost(context) {
	const { dataset, project } = context;
	const cost = require_read_dataset.currentValue(dataset, project.id, "total-cost");
	const currency = context.lines[0]?.currency ?? cost.unit;
	if (!isKnown(cost) || cost.unit === currency) return cost;
	const same = dataset.assertions.find((a) => a.subject === project.id && a.field === "total-cost" && a.standing === "adopted" && a.unit === currency && cost.sources.some((citation) => citation.id === a.source));
	return same === void 0 ? cost : require_read_dataset.assertedQuantity(dataset, same);
}
/** Disbursed and undisbursed of the principal, with the day they held. */
function disbursement$1(context) {
	const line = context.lines.find((l) => has(context, l.id, "disbursed"))?.id;
	const subject = line ?? context.project.id;
	const disbursed = require_read_dataset.currentValue(context.dataset, subject, "disbursed");
	const undisbursed = require_read_dataset.currentValue(context.dataset, subject, "undisbursed");
	const committed = require_read_dataset.currentValue(context.dataset, line ?? "", "amount");
	const share = isShareable(disbursed, committed) ? shareOf$2({
		label: "disbursed",
		quantity: disbursed
	}, {
		label: "commitment",
		quantity: committed
	}) : missing({
		type: "ratio",
		unit: "1"
	});
	return {
		known: isKnown(disbursed) && isKnown(share),
		hasUndisbursed: isKnown(undisbursed),
		disbursed,
		undisbursed,
		share,
		asOf: observedDate(context, disbursed)
	};
}
/** Technical assistance that prepared the project: named, never added. */
function preparatory(context) {
	const rows = context.dataset.assertions.filter((a) => a.subject === context.project.id && a.field === "preparatory-ta").filter((a) => a.value !== void 0).map((a) => ({
		key: a.id,
		amount: require_read_dataset.assertedQuantity(context.dataset, a)
	}));
	return {
		hasPreparatory: rows.length > 0,
		preparatory: rows
	};
}
function isDisputed(context, field) {
	return differences$1(context.dataset, context.project.id).some((difference) => difference.field === field && difference.values.filter((v) => v.type !== "quantity" || isKnown(v.quantity)).length > 1);
}
function has(context, subject, field) {
	return context.dataset.assertions.some((a) => a.subject === subject && a.field === field);
}
function isShareable(amount, whole) {
	return isKnown(amount) && isKnown(whole) && amount.unit === whole.unit;
}
/** A share of the whole, only in one currency and with both known. */
function partOf(amount, whole, label) {
	if (whole === void 0 || !isShareable(amount, whole)) return missing({
		type: "ratio",
		unit: "1"
	});
	return shareOf$2({
		label,
		quantity: amount
	}, {
		label: "total cost",
		quantity: whole
	});
}
function missing(kind) {
	return {
		...kind,
		qualifier: "exact",
		value: void 0,
		reason: "not-computed",
		rows: [],
		sources: []
	};
}
/** Loan and credit together; two currencies or an unknown part make no sum. */
function sumOf(context, parts) {
	const unit = parts[0]?.amount.unit ?? "XXX";
	if (parts.some(({ amount }) => !isKnown(amount))) return missing({
		type: "money",
		unit
	});
	const inputs = parts.flatMap(({ line, amount }) => inputOf(lineLabel(context, line), amount));
	const sources = parts.flatMap(({ amount }) => amount.sources);
	return computed({
		type: "money",
		unit
	}, {
		operation: "sum",
		inputs,
		excluded: []
	}, sources);
}
/** Rows that do not come to the printed total, with no row for the rest and nothing else said of it. */
function isShort(cost, parts, told) {
	if (told.disputed || told.hasRest || !isKnown(cost) || cost.unit !== told.currency) return false;
	return parts.filter(isKnown).length === parts.length && roundingDifference(parts, cost) !== "0";
}
/** The rows, rounded as printed, miss the printed total. */
function isRoundedApart(total, parts, whole) {
	return whole && roundingDifference(parts, total) !== "0";
}
/** Cost less all named parts: ours, and said to be so; nothing where a part is unknown or nothing is left. */
function restOf(whole, parts) {
	const nothing = {
		amount: missing({
			type: "money",
			unit: whole?.unit ?? "XXX"
		}),
		stands: false
	};
	if (whole === void 0 || !parts.every((part) => isShareable(part, whole))) return nothing;
	const inputs = [whole, ...parts].flatMap((part, index) => inputOf(index === 0 ? "total cost" : "part", part));
	const amount = computed({
		type: "money",
		unit: whole.unit
	}, {
		operation: "difference",
		inputs,
		excluded: []
	}, [whole, ...parts].flatMap((part) => part.sources));
	const stands = isKnown(amount) && require_read_dataset.compareDecimals(amount.value, "0") > 0;
	return stands ? {
		amount,
		stands
	} : nothing;
}
// ../../packages/render/src/view/project-places.ts
function projectPlaces(context) {
	const stated = regionsOf(context, "stated");
	const estimated = regionsOf(context, "estimated");
	const touched = distinct(stated.map((region) => prefectureOf(context, region)));
	const counties = stated.filter((region) => region.level === "county");
	const provinces = context.project.provinces ?? [];
	return {
		/** Nothing is said of places where the dataset has none to name. */
		isTold: prefectures$2(context).length > 0 || provinces.length > 1,
		hasStated: touched.length > 0,
		sources: placeSources(context),
		prefectures: touched.map((region) => placeRow(context, region)),
		hasCounties: counties.length > 0,
		counties: counties.map((region) => placeRow(context, region)),
		hasEstimated: estimated.length > 0,
		estimated: estimated.map((region) => placeRow(context, region)),
		multiProvince: provinces.length > 1,
		provinces: provinces.map((code) => ({
			key: code,
			name: word(context, provinceWords[code] ?? {
				zh: code,
				en: code,
				ru: code
			})
		})),
		hasMap: hasMap(context),
		tiles: prefectures$2(context).map((region) => ({
			key: region.code,
			name: regionName(region, context.spec.language),
			series: touched.includes(region) ? "touched" : "untouched"
		}))
	};
}
/**
* The newest dated source of the stated places, else the first: an allocation names every source of its
* project, and one that states the place is enough.
*/
function placeSources(context) {
	const cited = allocationsOf(context).filter((a) => a.dimension === "region" && a.basis === "stated").flatMap((a) => a.sources);
	const published = (id) => context.dataset.sources.find((source) => source.id === id)?.published ?? "";
	const [newest] = [...new Set(cited)].toSorted((a, b) => published(a) === published(b) ? 0 : published(a) < published(b) ? 1 : -1);
	return newest === void 0 ? [] : [{ id: newest }];
}
/** Rows of regions and allocations that a sheet rests on. */
function placeRows(context) {
	return allocationsOf(context).filter((allocation) => allocation.dimension === "region").flatMap((allocation) => [{
		table: "allocations",
		id: allocation.id
	}, {
		table: "regions",
		id: allocation.target
	}]);
}
function allocationsOf(context) {
	return context.dataset.allocations.filter((allocation) => allocation.project === context.project.id).toSorted((a, b) => a.order - b.order);
}
function regionsOf(context, basis) {
	return allocationsOf(context).filter((a) => a.dimension === "region" && a.basis === basis).flatMap((a) => context.dataset.regions.filter((region) => region.code === a.target));
}
function prefectures$2(context) {
	return context.dataset.regions.filter((region) => region.level === "prefecture");
}
/** The grid of tiles is that of the units of Xinjiang: other places are named, not drawn. */
function hasMap(context) {
	return prefectures$2(context).every(({ code }) => code.startsWith("65"));
}
function prefectureOf(context, region) {
	if (region.level === "prefecture") return region;
	return prefectures$2(context).find((prefecture) => prefecture.code === region.parent);
}
function placeRow(context, region) {
	const en = region.nameEn ?? region.shortEn ?? region.nameZh;
	const name = pick(context, region.nameZh, en, region.nameRu);
	return {
		key: region.code,
		name,
		code: region.code
	};
}
function distinct(regions) {
	return [...new Set(regions)].filter((region) => region !== void 0);
}
// ../../packages/render/src/view/project-note.ts
/** Sentence by sentence; undefined where nothing is left. */
function ownNote(context) {
	const { noteZh = "", noteEn = "", noteRu } = context.project;
	if (noteZh === "" && noteEn === "") return void 0;
	const { language } = context.spec;
	const [name, end] = marks[language];
	const sentences = pick(context, noteZh, noteEn, noteRu).split(end);
	const printed = saidElsewhere(context).filter((said) => said.holds);
	const kept = sentences.filter((sentence) => sentence !== "").filter((sentence) => !printed.some((said) => said[name].test(sentence)));
	return kept.length === 0 ? void 0 : kept.join(language === "zh-CN" ? "" : " ");
}
/** Western stops end a sentence before a capital only (`is n.a. and` goes on), and never before a no-break space. */
var marks = {
	"zh-CN": ["zh", /(?<=。)/],
	en: ["en", /(?<=\.)\s+(?=[A-Z])/],
	ru: ["ru", /(?<=\.) +(?=[А-ЯЁ])/]
};
function saidElsewhere(context) {
	const { project, lines, dataset } = context;
	const { hasCounties, hasEstimated, multiProvince } = projectPlaces(context);
	const isSibling = dataset.projects.some((other) => other.relatedTo === project.id);
	const kinds = new Set(lines.map((line) => line.kind));
	return [
		{
			holds: multiProvince,
			zh: /份额不详/,
			en: /share of the loan is n\.a\./,
			ru: /[Дд]оля .* н\.д\./
		},
		{
			holds: !isKnown(dateOf$1(context, "approval")),
			zh: /批准日期不详/,
			en: /approval date is n\.a\./,
			ru: /дата одобрения н\.д\./i
		},
		{
			holds: isKnown(dateOf$1(context, "approval")),
			zh: /批准日期取自/,
			en: /approval date is that of/,
			ru: /[Дд]ата одобрения взята/
		},
		{
			holds: hasCounties,
			zh: /县级单位/,
			en: /county-level/,
			ru: /уездного уровня/
		},
		{
			holds: hasEstimated,
			zh: /所涉地州市按/,
			en: /prefectures are read from/,
			ru: /[Оо]круга определены/
		},
		{
			holds: standingOf(lines) !== "approved",
			zh: /不计入承诺额/,
			en: /not counted/,
			ru: /не учитывается/
		},
		{
			holds: project.confidence === "unverified",
			zh: /未见国际金融组织/,
			en: /international institution/,
			ru: /международных финансовых организаций/
		},
		{
			holds: project.relatedTo !== void 0 || isSibling,
			zh: /计为1个项目|不另计/,
			en: /count/,
			ru: /учитываются как один|отдельно не учитывается/
		},
		{
			holds: kinds.has("loan") && kinds.has("credit"),
			zh: /合计/,
			en: /in all/,
			ru: /в сумме/
		},
		{
			holds: project.doubtZh !== void 0,
			zh: /存疑/,
			en: /doubtful/,
			ru: /сомнительн/
		},
		{
			holds: project.lenderProjectId === void 0,
			zh: /项目编号/,
			en: /loan numbers/,
			ru: /[Нн]омер проекта/
		}
	];
}
// ../../packages/render/src/view/project-identity.ts
function projectIdentity(context) {
	const { project } = context;
	const isZh = context.spec.language === "zh-CN";
	const note = ownNote(context);
	const naming = namingSources(context);
	const numbers = context.lines.flatMap((line) => line.instrumentNo === void 0 ? [] : [{
		key: line.id,
		number: line.instrumentNo,
		isGrant: line.kind === "grant"
	}]);
	return {
		title: isZh ? project.nameZh ?? project.nameEn : project.nameEn,
		hasNameZh: project.nameZh !== void 0,
		otherName: toText(isZh ? project.nameEn : project.nameZh),
		isOurRendering: project.nameZhSource === "ours",
		short: pickName(context, project.shortZh, project.shortEn),
		hasNaming: naming.length > 0,
		naming: { sources: naming },
		number: toText(project.lenderProjectId),
		key: project.key,
		...lenders$3(context),
		loanNumbers: numbers,
		sectors: sectorNames(context),
		sectorAsWritten: toText(project.sectorAsWritten),
		confidence: word(context, confidenceWords[project.confidence] ?? {
			zh: "不详",
			en: "n.a.",
			ru: "н.д."
		}),
		isUnverified: project.confidence === "unverified",
		hasNote: note !== void 0,
		note: toText(note),
		related: relatedRecords(context)
	};
}
function namingSources({ dataset, project }) {
	const source = dataset.sources.find((s) => s.id === project.nameZhSource);
	return project.nameZh === void 0 || source === void 0 ? [] : [{ id: source.id }];
}
/** The code as a word with its day; the source's own word where the code is unknown. */
function projectStatus(context) {
	const stated = require_read_dataset.currentText(context.dataset, context.project.id, "status");
	const words = statusWords[stated.value ?? ""];
	return {
		text: toText(words === void 0 ? void 0 : word(context, words)),
		date: observedDay(context, stated.rows[0], stated.sources),
		hasOwnWord: words === void 0 && stated.asWritten !== void 0,
		ownWord: toText(stated.asWritten),
		isDropped: stated.value === "dropped",
		sources: stated.sources,
		rows: stated.rows.map((row) => ({ ...row }))
	};
}
function lenders$3(context) {
	const { organisations } = context.dataset;
	const lender = organisations.find((o) => o.id === context.project.lender);
	const parent = organisations.find((o) => o.id === lender?.parent);
	const head = parent ?? lender;
	const name = (o) => toText(o === void 0 ? void 0 : pick(context, o.nameZh, o.nameEn, o.nameRu));
	return {
		lender: name(lender),
		hasParent: parent !== void 0,
		parent: name(parent),
		head: name(head),
		headShort: toText(head === void 0 ? void 0 : pick(context, head.nameZh, head.shortEn, head.shortRu))
	};
}
function sectorNames(context) {
	return allocationsOf(context).filter((allocation) => allocation.dimension === "sector").flatMap((allocation) => context.dataset.sectors.filter((s) => s.id === allocation.target)).map((sector, index) => ({
		key: sector.id,
		name: pick(context, sector.nameZh, index === 0 ? sector.nameEn : lowerFirst(sector.nameEn), index === 0 ? sector.nameRu : lowerFirst(sector.nameRu ?? ""))
	}));
}
/** The other record of the same project: a loan and its grant under two lender ids. */
function relatedRecords(context) {
	const { project, dataset } = context;
	const isSibling = (other) => other.id === project.relatedTo || other.relatedTo === project.id;
	return dataset.projects.filter(isSibling).map((other) => ({
		key: other.id,
		number: toText(other.lenderProjectId),
		name: pickName(context, other.nameZh ?? other.nameEn, other.nameEn),
		isCountedThere: other.id === project.relatedTo
	}));
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// ../../packages/render/src/view/project-basis.ts
/** Known values only, amounts before dates, in two columns of equal length; what is unknown the overview says. */
function projectBasis(context) {
	const rows = [
		...amountRows(context),
		...statusRow(context),
		...dateRows(context)
	].filter((row) => (row.isText ? row.text?.value : row.figure?.value) !== void 0);
	const half = Math.ceil(rows.length / 2);
	const right = rows.slice(half);
	return {
		hasRows: rows.length > 0,
		left: rows.slice(0, half),
		hasRight: right.length > 0,
		right
	};
}
function amountRows(context) {
	const { dataset, project, lines } = context;
	const ofLines = lines.map((line) => figureRow(context, line.id, lineName(context, line), require_read_dataset.currentValue(dataset, line.id, "amount")));
	const cost = projectCost(context);
	const ofProject = [
		"counterpart",
		"disbursed",
		"undisbursed"
	].flatMap((field) => {
		const subject = [project.id, ...lines.map((line) => line.id)].find((id) => isKnown(require_read_dataset.currentValue(dataset, id, field)));
		if (subject === void 0) return [];
		return [figureRow(context, field, word(context, fieldWords[field]), require_read_dataset.currentValue(dataset, subject, field))];
	});
	return [
		...ofLines,
		figureRow(context, "total-cost", word(context, fieldWords["total-cost"]), cost),
		...ofProject
	];
}
function dateRows(context) {
	const known = otherDates.filter((field) => isKnown(dateOf$1(context, field)));
	return [...keyDates, ...known].map((field) => figureRow(context, field, word(context, fieldWords[field]), dateOf$1(context, field)));
}
function statusRow(context) {
	const { text, date, sources } = projectStatus(context);
	return [{
		key: "status",
		label: word(context, fieldWords.status),
		isText: true,
		isDate: false,
		text,
		date,
		sources
	}];
}
function figureRow(context, key, label, figure) {
	const date = observedDate(context, figure);
	return {
		key,
		label,
		isText: false,
		isDate: figure.type === "date",
		figure,
		date,
		sources: figure.sources
	};
}
// ../../packages/render/src/view/project-differences.ts
function projectDifferences(context) {
	const found = differences$1(context.dataset, context.project.id).filter((d) => d.values.some(isStated));
	const together = goneTogether(found);
	const rows = found.filter((d) => !together.includes(d)).map((d) => toRow$1(context, d));
	const { doubtZh, doubtEn, doubtRu } = context.project;
	const questions = openQuestions(context);
	return {
		rows,
		hasGone: together.length > 0,
		gone: together.map((d) => toRow$1(context, d)),
		goneFrom: editions$1(context, together[0]),
		single: context.project.sources.length < 2,
		hasDoubt: doubtZh !== void 0,
		saysDoubt: doubtZh !== void 0 && found.length === 0,
		doubt: toText(doubtZh === void 0 ? void 0 : sentence(context, doubtZh, doubtEn ?? "", doubtRu)),
		none: found.length === 0 && doubtZh === void 0,
		questions
	};
}
/** Several values that the newer of two documents leaves out share one sentence. */
function goneTogether(found) {
	const idsOf = ({ values }) => values.flatMap((v) => v.sources.map((s) => s.id)).join();
	const gone = found.filter(isGone);
	const alike = gone.filter((d) => gone[0] !== void 0 && idsOf(d) === idsOf(gone[0]));
	return alike.length > 1 ? alike : [];
}
function isGone({ values }) {
	const [older, newer] = values;
	if (older === void 0 || newer === void 0 || values.length > 2) return false;
	return older.type === "quantity" && isStated(older) && !isStated(newer);
}
/** The document that gives the values, and the one that no longer does. */
function editions$1(context, difference) {
	const [older, newer] = [0, 1].map((index) => difference?.values[index]?.sources ?? []);
	const source = sourceOf(context, older?.[0]);
	return {
		publisher: toText(source === void 0 ? "" : publisherOf(context, source)),
		document: word(context, documentWords[source?.kind ?? "Z"]),
		older: {
			date: sourceDate(context, older ?? []),
			sources: older ?? []
		},
		newer: {
			date: sourceDate(context, newer ?? []),
			sources: newer ?? []
		}
	};
}
function toRow$1(context, difference) {
	const { conflict, values, key } = difference;
	const newest = values.at(-1);
	const fallback = (isField(difference.field) ? fieldWords[difference.field] : void 0) ?? {
		zh: difference.field,
		en: difference.field,
		ru: difference.field
	};
	const comment = conflict === void 0 || isPlain(difference) ? "" : pick(context, conflict.commentZh, conflict.commentEn, conflict.commentRu);
	return {
		key,
		field: pick(context, conflict?.fieldZh ?? fallback.zh, conflict?.fieldEn ?? fallback.en, conflict === void 0 ? fallback.ru : conflict.fieldRu),
		comment: toText(comment),
		isLost: comment === "" && newest !== void 0 && !isStated(newest),
		isAdded: comment === "" && newest !== void 0 && isStated(newest) && !values.every(isStated),
		isOpen: comment === "" && values.every(isStated) && !isPlain(difference),
		values: values.map((value, index) => toValue(context, value, {
			difference,
			before: values[index - 1]
		}))
	};
}
/** Two names of one list, two words of one page: who reads both needs no comment. */
function isPlain({ field, values }) {
	return ["name", "status"].includes(field) && values.every((value) => value.type === "text");
}
function toValue(context, value, among) {
	const { difference, before } = among;
	const known = isStated(value);
	const isQuantity = value.type === "quantity" && known;
	return {
		key: value.key,
		known,
		isQuantity,
		isText: value.type === "text" && known,
		...value.type === "quantity" ? { quantity: value.quantity } : textOf(context, value, difference),
		...labelOf(context, value, difference),
		reported: value.basis === "reported",
		planned: value.basis === "planned",
		stated: value.sources.map((citation, index) => {
			const source = sourceOf(context, citation);
			const document = word(context, documentWords[source?.kind ?? "Z"]);
			const last = sourceOf(context, value.sources[index - 1] ?? before?.sources.at(-1));
			return {
				isEdition: source?.kind === "DS" && source.published !== void 0,
				isSame: isSame(source, last),
				key: citation.id,
				publisher: source === void 0 ? citation.id : publisherOf(context, source),
				document,
				date: sourceDate(context, [citation]),
				...capture(value, citation.locator)
			};
		}),
		sources: value.sources
	};
}
function publisherOf(context, source) {
	return pick(context, source.publisherZh, source.publisher, source.publisherRu);
}
function quoted(context, words) {
	return pick(context, `“${words}”`, `“${words}”`, `«${words}»`);
}
function sourceOf(context, citation) {
	return context.dataset.sources.find((source) => source.id === citation?.id);
}
function isSame(source, last) {
	if (source === void 0 || last === void 0) return false;
	return source.id === last.id || source.kind === "DS" && source.title === last.title;
}
/** Two undated captures of one page are told apart by their locator. */
function capture(value, locator) {
	const capture = value.type === "text" && /capture/.test(locator ?? "");
	return {
		isOlder: capture && /older/.test(locator ?? ""),
		isNewer: capture && /newer/.test(locator ?? "")
	};
}
function textOf(context, value, difference) {
	const status = difference.field === "status" ? statusWords[value.value ?? ""] : void 0;
	return { text: toText(status === void 0 ? value.value : word(context, status)) };
}
/** Which amount: of a line among several, or what the list calls it. */
function labelOf(context, value, { values }) {
	if (new Set(values.map((v) => v.subject)).size < 2) return { hasLabel: false };
	const line = context.lines.find((l) => l.id === value.subject);
	if (line !== void 0) return {
		hasLabel: true,
		label: lineWords(context, line)
	};
	if (value.asWritten === void 0) return { hasLabel: false };
	return {
		hasLabel: true,
		label: quoted(context, value.asWritten)
	};
}
/** One full stop, also after n.a. */
function sentence(context, zh, en, ru) {
	const stopped = (text) => text.endsWith(".") ? text : `${text}.`;
	return pick(context, `${zh}。`, stopped(en), ru === void 0 ? ru : stopped(ru));
}
function isStated(value) {
	return value.type === "quantity" ? isKnown(value.quantity) : value.value !== void 0;
}
/** A name in a published article that fits several projects: which one it means is not known. */
function openQuestions(context) {
	const { dataset, project } = context;
	return dataset.matches.filter((match) => match.project === project.id).flatMap((match) => {
		const fact = dataset.aggregates.find((a) => a.id === match.aggregate);
		const others = dataset.matches.filter((m) => m.aggregate === match.aggregate && m.project !== project.id);
		return fact?.kind === "named-project" && fact.standing === "publishable" && others.length > 0 ? [{
			fact,
			others
		}] : [];
	}).map(({ fact, others }) => ({
		key: fact.id,
		wording: pick(context, fact.wordingZh, fact.glossEn, fact.glossRu),
		source: fact.source,
		others: others.flatMap((match) => {
			const other = dataset.projects.find((p) => p.id === match.project);
			if (other === void 0) return [];
			const name = pickName(context, other.nameZh ?? other.nameEn, other.nameEn);
			return [{
				key: other.id,
				name,
				number: toText(other.lenderProjectId)
			}];
		})
	}));
}
function questionRows(context) {
	return context.dataset.matches.filter((match) => match.project === context.project.id).map((match) => ({
		table: "matches",
		id: match.id
	}));
}
function isField(field) {
	return Object.hasOwn(fieldWords, field);
}
// ../../packages/render/src/view/project-sources.ts
/** A longer address would turn over; the whole of it stands in the link, in the data and in the HTML edition. */
var longestAddress = 72;
function sheetSources(dataset, ids, language) {
	return dataset.sources.filter((source) => ids.has(source.id)).map((source) => toRow(source, language));
}
function toRow(source, language) {
	const text = sourceText(source, language);
	const { id, url } = source;
	const end = url === void 0 ? -1 : text.lastIndexOf(url);
	if (url === void 0 || end < 0) return {
		key: id,
		text,
		hasAddress: false,
		address: "-",
		shown: "-"
	};
	return {
		key: id,
		text: text.slice(0, end),
		hasAddress: true,
		address: url,
		shown: shorten(url)
	};
}
/** `https://czt.xinjiang.gov.cn/…`: the dots say that there is more. */
function shorten(url) {
	if (url.length <= longestAddress) return url;
	const site = /^https?:\/\/[^/]+\//.exec(url)?.[0];
	return site === void 0 ? url : `${site}…`;
}
// ../../packages/render/src/view/project.ts
/** `dataset` holds what was known on the as-of day; `spec.parameters.project` is an id or key. */
function projectView(dataset, spec) {
	const context = projectContext(dataset, spec);
	const { type: moneyKind, amount } = principal(context);
	const { rows: statusRows, ...status } = projectStatus(context);
	const facts = nameFigures(spec.id, {
		asOf: asOfDay(context),
		identity: projectIdentity(context),
		standing: standingOf(context.lines),
		moneyKind,
		amount,
		status,
		finance: projectFinance(context),
		disbursement: disbursement$1(context),
		dates: projectDates(context),
		places: projectPlaces(context),
		results: projectResults(context),
		differences: projectDifferences(context),
		basis: projectBasis(context)
	});
	const cited = citedIds(facts, context);
	return {
		...facts,
		...areaPart(dataset, spec.language),
		issuer: issuerWords(spec),
		form: formOf(spec),
		edition: {
			hash: unhashed,
			version: spec.version
		},
		sources: sheetSources(dataset, cited, spec.language),
		uses: [...statusRows, ...usedRows(context, cited)]
	};
}
/** The day is the brief's own; it is known from the newest source of the project. */
function asOfDay(context) {
	const newest = context.dataset.sources.filter((s) => context.project.sources.includes(s.id) && s.published !== void 0).toSorted((a, b) => (a.published ?? "") < (b.published ?? "") ? 1 : -1)[0];
	if (newest === void 0) return dayQuantity(context.spec.asOf, [], []);
	const row = {
		table: "sources",
		id: newest.id
	};
	return dayQuantity(context.spec.asOf, [row], [{ id: newest.id }]);
}
function issuerWords({ issuer, language }) {
	const local = (text) => toText(text?.[language]);
	return {
		unit: local(issuer.unit),
		mark: local(issuer.mark),
		contact: local(issuer.contact)
	};
}
/** Every source of the project, and those that only a figure, a row or an open question cites. */
function citedIds(facts, context) {
	return /* @__PURE__ */ new Set([
		...context.project.sources,
		...figuresOf(facts).flatMap((figure) => figure.sources.map(({ id }) => id)),
		...sourcesOfRows(facts)
	]);
}
function sourcesOfRows(value) {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		if (name === "source" && typeof inner === "string") return [inner];
		if (name !== "sources" || !Array.isArray(inner)) return sourcesOfRows(inner);
		return inner.flatMap((citation) => typeof citation.id === "string" ? [citation.id] : []);
	});
}
/** Names, places and stages that the sheet prints, beside the rows of its figures. */
function usedRows(context, cited) {
	const { dataset, project, lines } = context;
	const refs = (table, ids) => ids.map((id) => ({
		table,
		id
	}));
	const ofProject = (rows) => rows.filter((row) => row.project === project.id).map((row) => row.id);
	const lenders = [project.lender, ...lines.flatMap((l) => [l.lender, l.administrator])];
	return [
		...refs("projects", [project.id]),
		...refs("finance-lines", ofProject(lines)),
		...refs("organisations", [...new Set(lenders.filter((id) => id !== void 0))]),
		...refs("conflicts", ofProject(dataset.conflicts)),
		...refs("sources", [...cited]),
		...refs("sectors", dataset.sectors.filter((s) => hasSector(context, s.id)).map((s) => s.id)),
		...placeRows(context),
		...questionRows(context)
	];
}
function hasSector({ dataset, project }, sector) {
	return dataset.allocations.some((a) => a.project === project.id && a.target === sector);
}
var card_default = {
	asOf: "date",
	headline: {
		"projects": "count",
		"hasProjects": "flag",
		"loanAmount": "money",
		"hasLoans": "flag",
		"hasMultiProvince": "flag",
		"multiProvince": { "projects": "count" }
	},
	hasKeyFigures: "flag",
	hasBothSorts: "flag",
	hasPublished: "flag",
	published: {
		"publisher": "words",
		"startYear": "date",
		"projects": "count",
		"prefectures": "count",
		"counties": "count",
		"sectors": [{
			"key": "words",
			"name": "words"
		}]
	},
	plan: { "loans": "money" },
	sectors: [{
		"key": "words",
		"name": "words",
		"share": "ratio"
	}],
	lenders: [{
		"key": "words",
		"name": "words",
		"short": "words",
		"projects": "count",
		"amount": "money"
	}],
	approvals: {
		"hasPeriods": "flag",
		"isSaid": "flag",
		"hasBoth": "flag",
		"agencies": [{
			"key": "words",
			"name": "words"
		}],
		"periods": [{
			"key": "words",
			"label": "words",
			"detail": "words",
			"isDated": "flag",
			"projects": "count",
			"amount": "money",
			"parts": [{
				"key": "words",
				"amount": "money"
			}],
			"isLargest": "flag"
		}]
	},
	prefectures: [{
		"key": "words",
		"name": "words",
		"projects": "count"
	}],
	places: {
		"placed": "count",
		"distinctPrefectures": "count",
		"hasPrefectures": "flag",
		"isOnePrefecture": "flag",
		"isOnePlaced": "flag",
		"hasShared": "flag",
		"others": [{
			"key": "words",
			"name": "words"
		}],
		"hasOthers": "flag"
	},
	hasOneChart: "flag",
	hasSentences: "flag",
	origins: {
		"named": [{
			"id": "words",
			"name": "words"
		}],
		"hasMore": "flag",
		"organisations": "count",
		"documents": "count"
	},
	area: {
		"name": "words",
		"genitive": "words",
		"dative": "words",
		"within": "words",
		"hasPrefectures": "flag"
	},
	issuer: {
		"unit": "text",
		"hasUnit": "flag",
		"mark": "text",
		"hasMark": "flag",
		"storageNote": "text",
		"hasStorageNote": "flag",
		"reportTo": "text",
		"hasReportTo": "flag",
		"sendTo": "text",
		"hasSendTo": "flag",
		"contact": "text",
		"hasContact": "flag",
		"copies": "text",
		"hasCopies": "flag"
	},
	form: {
		"isBulletin": "flag",
		"isOfficial": "flag",
		"isJournal": "flag"
	},
	edition: {
		"hash": "words",
		"version": "words"
	}
};
var change_default = {
	asOf: "date",
	since: "date",
	totals: {
		"oldProjects": "count",
		"newProjects": "count",
		"isSame": "flag"
	},
	bridge: {
		"isKnown": "flag",
		"opening": "money",
		"closing": "money",
		"hasMoved": "flag",
		"isSame": "flag",
		"real": "money",
		"hasReal": "flag",
		"record": "money",
		"hasRecord": "flag",
		"rows": [{
			"key": "words",
			"label": "words",
			"isReal": "flag",
			"loans": "count",
			"amount": "money"
		}]
	},
	editions: [],
	hasEditions: "flag",
	counts: {
		"real": {
			"changes": "count",
			"projects": "count",
			"has": "flag"
		},
		"record": {
			"changes": "count",
			"projects": "count",
			"has": "flag"
		},
		"status": {
			"changes": "count",
			"projects": "count",
			"has": "flag"
		},
		"listed": {
			"changes": "count",
			"projects": "count",
			"has": "flag"
		},
		"renamed": {
			"changes": "count",
			"projects": "count",
			"has": "flag"
		},
		"readings": {
			"changes": "count",
			"projects": "count",
			"has": "flag"
		},
		"rest": {
			"changes": "count",
			"projects": "count",
			"has": "flag"
		},
		"hasAny": "flag",
		"hasTable": "flag"
	},
	classes: [{
		"key": "words",
		"label": "words",
		"isReal": "flag",
		"changes": "count",
		"projects": "count"
	}],
	noise: [{
		"key": "words",
		"label": "words",
		"changes": "count"
	}],
	real: [{
		"key": "words",
		"label": "words",
		"hasWhy": "flag",
		"why": "text",
		"changes": "count",
		"rows": [{
			"key": "words",
			"name": "words",
			"number": "text",
			"hasNumber": "flag",
			"item": "words",
			"isRecord": "flag",
			"isGone": "flag",
			"record": {
				"status": "text",
				"approval": "date",
				"closing": "date",
				"amounts": [{
					"key": "words",
					"label": "words",
					"amount": "money"
				}]
			},
			"isQuantity": "flag",
			"isDate": "flag",
			"isClose": "flag",
			"hasOld": "flag",
			"old": "figure",
			"oldText": "text",
			"hasNew": "flag",
			"new": "figure",
			"newText": "text",
			"oldSources": { "sources": [] },
			"newSources": { "sources": "citations" },
			"recordSources": { "sources": "citations" }
		}]
	}],
	record: [{
		"key": "words",
		"label": "words",
		"hasWhy": "flag",
		"why": "text",
		"changes": "count",
		"rows": [{
			"key": "words",
			"name": "words",
			"number": "text",
			"hasNumber": "flag",
			"item": "words",
			"isRecord": "flag",
			"isGone": "flag",
			"record": {
				"status": "text",
				"approval": "date",
				"closing": "date",
				"amounts": [{
					"key": "words",
					"label": "words",
					"amount": "money"
				}]
			},
			"isQuantity": "flag",
			"isDate": "flag",
			"isClose": "flag",
			"hasOld": "flag",
			"old": "figure",
			"oldText": "text",
			"hasNew": "flag",
			"new": "figure",
			"newText": "text",
			"oldSources": { "sources": [] },
			"newSources": { "sources": "citations" },
			"recordSources": { "sources": "citations" }
		}]
	}],
	uncompared: [{ "name": "words" }],
	hasUncompared: "flag",
	briefs: [{
		"key": "words",
		"label": "words",
		"number": "count",
		"pairs": [{
			"key": "words",
			"left": {
				"key": "words",
				"kind": "words",
				"subject": "words",
				"isAdded": "flag",
				"isWords": "flag",
				"moved": "count"
			},
			"right": [],
			"hasRight": "flag"
		}]
	}],
	hasOtherBriefs: "flag",
	hasBriefs: "flag",
	hasWordsOnly: "flag",
	briefCounts: {
		"all": "count",
		"touched": "count",
		"isAll": "flag",
		"same": "count",
		"hasSame": "flag"
	},
	isPast: "flag",
	area: {
		"name": "words",
		"genitive": "words",
		"dative": "words",
		"within": "words",
		"hasPrefectures": "flag"
	},
	brief: {
		"hasNumber": "flag",
		"number": "text",
		"hasTotalNumber": "flag",
		"totalNumber": "text"
	},
	issuer: {
		"unit": "text",
		"hasUnit": "flag",
		"mark": "text",
		"hasMark": "flag",
		"storageNote": "text",
		"hasStorageNote": "flag",
		"reportTo": "text",
		"hasReportTo": "flag",
		"sendTo": "text",
		"hasSendTo": "flag",
		"contact": "text",
		"hasContact": "flag",
		"copies": "text",
		"hasCopies": "flag"
	},
	official: {
		"copyNumber": "text",
		"hasCopyNumber": "flag",
		"secrecy": "text",
		"hasSecrecy": "flag",
		"urgency": "text",
		"hasUrgency": "flag",
		"number": "text",
		"hasNumber": "flag",
		"recipient": "text",
		"hasRecipient": "flag",
		"copyTo": "text",
		"hasCopyTo": "flag",
		"printedBy": "text",
		"hasPrintedBy": "flag",
		"printedOn": "text",
		"hasPrintedOn": "flag",
		"date": "text",
		"isSealed": "flag",
		"signers": [{
			"key": "words",
			"name": "words"
		}],
		"hasSigners": "flag",
		"hasImprint": "flag",
		"hasPrinter": "flag"
	},
	form: {
		"isBulletin": "flag",
		"isOfficial": "flag",
		"isJournal": "flag"
	},
	edition: {
		"hash": "words",
		"version": "words"
	},
	sources: [{
		"key": "words",
		"text": "words"
	}],
	hasSources: "flag"
};
var portfolio_default = {
	asOf: "date",
	headline: {
		"projects": "count",
		"loanProjects": "count",
		"loanAmount": "money",
		"multiProvince": {
			"projects": "count",
			"loans": "money",
			"grants": "money"
		},
		"grants": {
			"projects": "count",
			"amount": "money"
		},
		"proposed": { "projects": "count" },
		"dropped": { "projects": "count" },
		"doubtful": "count"
	},
	scope: {
		"hasProjects": "flag",
		"only": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag"
		}],
		"funders": [{
			"key": "words",
			"name": "words",
			"short": "words",
			"hasShort": "flag"
		}],
		"hasLoans": "flag",
		"isAllLoans": "flag",
		"hasLoanAmount": "flag",
		"hasCredits": "flag",
		"isOneLender": "flag",
		"isConvertible": "flag",
		"unknown": "count",
		"hasUnknown": "flag",
		"hasMultiProvince": "flag",
		"hasMultiLoans": "flag",
		"hasMultiGrants": "flag",
		"hasGrants": "flag",
		"hasAnyGrant": "flag",
		"grantFunders": [{
			"key": "words",
			"name": "words",
			"short": "words",
			"hasShort": "flag"
		}],
		"hasApart": "flag",
		"hasProposed": "flag",
		"hasDropped": "flag",
		"hasUncounted": "flag",
		"hasDoubtful": "flag",
		"undated": "words",
		"hasRemarks": "flag"
	},
	hasPublished: "flag",
	published: {
		"publisher": "words",
		"startYear": "date",
		"projects": "count",
		"prefectures": "count",
		"counties": "count",
		"sectors": [{
			"key": "words",
			"name": "words"
		}]
	},
	plan: {
		"projects": "count",
		"prefectures": "count",
		"counties": "count",
		"loans": "money",
		"sectors": [{
			"key": "words",
			"name": "words"
		}]
	},
	lenders: [{
		"key": "words",
		"name": "words",
		"short": "words",
		"isAgency": "flag",
		"isFirstAgency": "flag",
		"isLast": "flag",
		"leads": "flag",
		"projects": "count",
		"amount": "money",
		"share": "ratio"
	}],
	mainLenders: [{
		"key": "words",
		"short": "words",
		"isAbbreviated": "flag"
	}],
	lenderTotal: {
		"projects": "count",
		"amount": "money",
		"share": "ratio",
		"rounding": {
			"amount": "money",
			"exists": "flag"
		}
	},
	blended: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag"
	}],
	sectors: [{
		"key": "words",
		"name": "words",
		"leads": "flag",
		"projects": "count",
		"loanProjects": "count",
		"amount": "money",
		"share": "ratio"
	}],
	apart: {
		"sources": "citations",
		"hasSources": "flag"
	},
	sectorTotal: {
		"projects": "count",
		"loanProjects": "count",
		"amount": "money",
		"rounding": {
			"amount": "money",
			"exists": "flag"
		}
	},
	priority: {
		"highways": "count",
		"highwayLength": "measure",
		"namedHighways": [{
			"key": "words",
			"name": "words"
		}],
		"highwayProjects": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"amount": "money",
			"donor": "words",
			"grant": "money",
			"approval": "date",
			"planned": "measure",
			"counties": "count"
		}],
		"hasUrban": "flag",
		"corridor": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"outputs": [{
				"key": "words",
				"what": "words",
				"length": "measure"
			}],
			"sources": "citations"
		}],
		"urbanTransport": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"amount": "money",
			"donor": "words",
			"grant": "money",
			"approval": "date",
			"planned": "measure",
			"counties": "count"
		}],
		"urbanShare": "ratio",
		"forestry": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"amount": "money",
			"donor": "words",
			"grant": "money",
			"approval": "date",
			"planned": "measure",
			"counties": "count"
		}],
		"forestryProvinces": "count",
		"forestryPrefectures": "count",
		"forestryCounties": "count",
		"vocational": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"amount": "money",
			"donor": "words",
			"grant": "money",
			"approval": "date",
			"planned": "measure",
			"counties": "count"
		}],
		"aksu": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"amount": "money",
			"donor": "words",
			"grant": "money",
			"approval": "date",
			"planned": "measure",
			"counties": "count"
		}],
		"aksuBeneficiaries": "measure",
		"changji": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"amount": "money",
			"donor": "words",
			"grant": "money",
			"approval": "date",
			"planned": "measure",
			"counties": "count"
		}],
		"instituteYear": "date"
	},
	prefectures: [{
		"key": "words",
		"name": "words",
		"projects": "count",
		"exclusive": "count",
		"shared": "count",
		"amount": "money"
	}],
	places: {
		"placed": "count",
		"exclusive": "count",
		"exclusiveAmount": "money",
		"shared": "count",
		"sharedAmount": "money",
		"distinctPrefectures": "count",
		"distinctCounties": "count",
		"hasPrefectures": "flag",
		"isOnePrefecture": "flag",
		"isOnePlaced": "flag",
		"hasCounties": "flag",
		"hasShared": "flag",
		"hasBoth": "flag",
		"hasSharedAmount": "flag",
		"hasExclusiveAmount": "flag",
		"hasOutside": "flag",
		"others": [{
			"key": "words",
			"name": "words"
		}],
		"hasOthers": "flag",
		"estimatedCount": "count",
		"estimated": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"regions": [{
				"key": "words",
				"name": "words"
			}]
		}],
		"unplacedCount": "count",
		"unplaced": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag"
		}]
	},
	approvals: {
		"dated": "count",
		"undated": "count",
		"hasDated": "flag",
		"hasUndated": "flag",
		"hasUndatedLoans": "flag",
		"hasPeriods": "flag",
		"agencies": [{
			"key": "words",
			"name": "words"
		}],
		"periods": [{
			"key": "words",
			"label": "words",
			"detail": "words",
			"isDated": "flag",
			"projects": "count",
			"amount": "money",
			"parts": [{
				"key": "words",
				"amount": "money"
			}]
		}],
		"hasNote": "flag"
	},
	statusSources: { "sources": "citations" },
	statuses: [{
		"key": "words",
		"name": "text",
		"isKnown": "flag",
		"asOf": "date",
		"projects": "count"
	}],
	hasSeveralDisbursements: "flag",
	disbursements: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"asOf": "date",
		"disbursed": "money",
		"undisbursed": "money",
		"share": "ratio"
	}],
	hasSupervision: "flag",
	supervision: { "date": "date" },
	pipeline: {
		"hasAny": "flag",
		"proposed": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "text",
			"amount": "money",
			"sources": "citations"
		}],
		"hasProposed": "flag",
		"proposedTotal": {
			"projects": "count",
			"amount": "money"
		},
		"dropped": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "text",
			"amount": "money",
			"sources": "citations"
		}],
		"hasDropped": "flag",
		"droppedTotal": {
			"projects": "count",
			"amount": "money"
		},
		"unverified": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "text",
			"amount": "money",
			"sources": "citations"
		}],
		"hasUnverified": "flag",
		"unit": "money"
	},
	hasDebt: "flag",
	debt: {
		"due": "money",
		"collected": "money",
		"period": "date"
	},
	conflicts: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"field": "words",
		"values": [{
			"key": "words",
			"isQuantity": "flag",
			"quantity": "figure",
			"words": "text",
			"publisher": "words",
			"asOf": "date",
			"isReported": "flag",
			"isPlanned": "flag",
			"sources": "citations"
		}]
	}],
	hasConflicts: "flag",
	hasKept: "flag",
	projects: {
		"hasSources": "flag",
		"hasUnnamed": "flag",
		"loans": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": []
		}],
		"multiProvince": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": [{
				"key": "words",
				"number": "text",
				"lender": "words",
				"approval": "date",
				"amount": "money",
				"status": "text"
			}]
		}],
		"hasMultiProvince": "flag",
		"grants": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": []
		}],
		"hasGrants": "flag"
	},
	doubts: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"reason": "words"
	}],
	untyped: {
		"hasRows": "flag",
		"isAll": "flag",
		"hasSeveralCurrencies": "flag",
		"projects": "count",
		"groups": []
	},
	hasKeyFigures: "flag",
	hasLenderNote: "flag",
	hasSectorNote: "flag",
	hasSectorSource: "flag",
	area: {
		"name": "words",
		"genitive": "words",
		"dative": "words",
		"within": "words",
		"hasPrefectures": "flag"
	},
	brief: {
		"hasNumber": "flag",
		"number": "text",
		"hasTotalNumber": "flag",
		"totalNumber": "text"
	},
	issuer: {
		"unit": "text",
		"hasUnit": "flag",
		"mark": "text",
		"hasMark": "flag",
		"storageNote": "text",
		"hasStorageNote": "flag",
		"reportTo": "text",
		"hasReportTo": "flag",
		"sendTo": "text",
		"hasSendTo": "flag",
		"contact": "text",
		"hasContact": "flag",
		"copies": "text",
		"hasCopies": "flag"
	},
	official: {
		"copyNumber": "text",
		"hasCopyNumber": "flag",
		"secrecy": "text",
		"hasSecrecy": "flag",
		"urgency": "text",
		"hasUrgency": "flag",
		"number": "text",
		"hasNumber": "flag",
		"recipient": "text",
		"hasRecipient": "flag",
		"copyTo": "text",
		"hasCopyTo": "flag",
		"printedBy": "text",
		"hasPrintedBy": "flag",
		"printedOn": "text",
		"hasPrintedOn": "flag",
		"date": "text",
		"isSealed": "flag",
		"signers": [{
			"key": "words",
			"name": "words"
		}],
		"hasSigners": "flag",
		"hasImprint": "flag",
		"hasPrinter": "flag"
	},
	form: {
		"isBulletin": "flag",
		"isOfficial": "flag",
		"isJournal": "flag"
	},
	edition: {
		"hash": "words",
		"version": "words"
	},
	sources: [{
		"key": "words",
		"text": "words"
	}],
	changes: [{
		"key": "words",
		"since": "date",
		"isFirst": "flag",
		"isSame": "flag",
		"isPart": "flag",
		"counts": [{
			"key": "words",
			"figures": "count"
		}],
		"figures": [{
			"key": "words",
			"place": [{ "words": "words" }],
			"hasOld": "flag",
			"hasNew": "flag",
			"isClose": "flag",
			"isDate": "flag",
			"endsInDate": "flag",
			"old": "figure",
			"new": "figure",
			"sources": "citations",
			"hasReasons": "flag",
			"reasons": [{ "words": "words" }]
		}],
		"rest": [{
			"key": "words",
			"figures": "count"
		}],
		"hasNotice": "flag",
		"projects": [{
			"key": "words",
			"isNew": "flag",
			"isListed": "flag",
			"isClosed": "flag",
			"isDropped": "flag",
			"isGone": "flag",
			"projects": [{
				"key": "words",
				"name": "words",
				"fullName": "words",
				"number": "text",
				"hasNumber": "flag",
				"sources": "citations"
			}]
		}]
	}]
};
var prefecture_default = {
	asOf: "date",
	place: {
		"key": "words",
		"code": "words",
		"name": "words",
		"short": "words",
		"hasEdition": "flag",
		"edition": "text",
		"hasFormer": "flag",
		"formerCode": "text",
		"validFrom": "text"
	},
	counts: {
		"projects": "count",
		"hasProjects": "flag",
		"exclusive": "count",
		"hasExclusive": "flag",
		"loans": "money",
		"hasLoans": "flag",
		"grants": "money",
		"grantProjects": "count",
		"hasGrants": "flag",
		"shared": "count",
		"hasShared": "flag",
		"sharedLoans": "money",
		"counties": "count",
		"estimated": "count",
		"unplaced": "count",
		"hasUnplaced": "flag",
		"proposed": "count",
		"dropped": "count",
		"consulted": "count"
	},
	exclusive: {
		"rows": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": [],
			"funders": [{
				"key": "words",
				"name": "words",
				"short": "words",
				"isShortened": "flag"
			}],
			"closing": "date",
			"isClosed": "flag",
			"isGrant": "flag",
			"isMixed": "flag",
			"isCredit": "flag",
			"isMultiProvince": "flag",
			"hasBeside": "flag",
			"sources": "citations"
		}],
		"funders": [{
			"key": "words",
			"name": "words",
			"short": "words",
			"isShortened": "flag"
		}],
		"hasDoubtful": "flag",
		"hasRows": "flag",
		"isOne": "flag",
		"hasTable": "flag",
		"hasSentences": "flag"
	},
	shared: {
		"rows": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": [],
			"funders": [{
				"key": "words",
				"name": "words",
				"short": "words",
				"isShortened": "flag"
			}],
			"closing": "date",
			"isClosed": "flag",
			"isGrant": "flag",
			"isMixed": "flag",
			"isCredit": "flag",
			"isMultiProvince": "flag",
			"hasBeside": "flag",
			"sources": "citations",
			"others": [{
				"key": "words",
				"name": "words"
			}],
			"hasOthers": "flag"
		}],
		"funders": [{
			"key": "words",
			"name": "words",
			"short": "words",
			"isShortened": "flag"
		}],
		"hasDoubtful": "flag",
		"hasRows": "flag",
		"isOne": "flag",
		"hasTable": "flag",
		"hasSentences": "flag"
	},
	estimated: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"regions": [{
			"key": "words",
			"name": "words"
		}],
		"sources": "citations"
	}],
	hasEstimated: "flag",
	proposed: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"lender": "text",
		"amount": "money",
		"sources": "citations"
	}],
	hasProposed: "flag",
	dropped: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"lender": "text",
		"amount": "money",
		"sources": "citations"
	}],
	hasDropped: "flag",
	counties: [{
		"key": "words",
		"name": "words"
	}],
	hasCounties: "flag",
	results: [{
		"key": "words",
		"name": "words",
		"planned": [{
			"key": "words",
			"what": "words",
			"value": "measure",
			"date": "date",
			"isPeople": "flag",
			"sources": "citations"
		}],
		"reported": [{
			"key": "words",
			"what": "words",
			"value": "measure",
			"date": "date",
			"isPeople": "flag",
			"sources": "citations"
		}],
		"isFirst": "flag"
	}],
	hasResults: "flag",
	hasBoth: "flag",
	apart: {
		"regions": [{
			"key": "words",
			"name": "words"
		}],
		"has": "flag"
	},
	tiles: [{
		"key": "words",
		"name": "words",
		"series": "words"
	}],
	brief: {
		"hasNumber": "flag",
		"number": "text",
		"hasTotalNumber": "flag",
		"totalNumber": "text"
	},
	issuer: {
		"unit": "text",
		"hasUnit": "flag",
		"mark": "text",
		"hasMark": "flag",
		"storageNote": "text",
		"hasStorageNote": "flag",
		"reportTo": "text",
		"hasReportTo": "flag",
		"sendTo": "text",
		"hasSendTo": "flag",
		"contact": "text",
		"hasContact": "flag",
		"copies": "text",
		"hasCopies": "flag"
	},
	official: {
		"copyNumber": "text",
		"hasCopyNumber": "flag",
		"secrecy": "text",
		"hasSecrecy": "flag",
		"urgency": "text",
		"hasUrgency": "flag",
		"number": "text",
		"hasNumber": "flag",
		"recipient": "text",
		"hasRecipient": "flag",
		"copyTo": "text",
		"hasCopyTo": "flag",
		"printedBy": "text",
		"hasPrintedBy": "flag",
		"printedOn": "text",
		"hasPrintedOn": "flag",
		"date": "text",
		"isSealed": "flag",
		"signers": [{
			"key": "words",
			"name": "words"
		}],
		"hasSigners": "flag",
		"hasImprint": "flag",
		"hasPrinter": "flag"
	},
	form: {
		"isBulletin": "flag",
		"isOfficial": "flag",
		"isJournal": "flag"
	},
	edition: {
		"hash": "words",
		"version": "words"
	},
	sources: [{
		"key": "words",
		"text": "words"
	}],
	hasSources: "flag",
	changes: [{
		"key": "words",
		"since": "date",
		"isFirst": "flag",
		"isSame": "flag",
		"isPart": "flag",
		"counts": [{
			"key": "words",
			"figures": "count"
		}],
		"figures": [{
			"key": "words",
			"place": [{ "words": "words" }],
			"hasOld": "flag",
			"hasNew": "flag",
			"isClose": "flag",
			"isDate": "flag",
			"endsInDate": "flag",
			"old": "figure",
			"new": "figure",
			"sources": "citations",
			"hasReasons": "flag",
			"reasons": [{ "words": "words" }]
		}],
		"rest": [{
			"key": "words",
			"figures": "count"
		}],
		"hasNotice": "flag",
		"projects": [{
			"key": "words",
			"isNew": "flag",
			"isListed": "flag",
			"isClosed": "flag",
			"isDropped": "flag",
			"isGone": "flag",
			"projects": [{
				"key": "words",
				"name": "words",
				"fullName": "words",
				"number": "text",
				"hasNumber": "flag",
				"sources": "citations"
			}]
		}]
	}]
};
var project_default = {
	asOf: "date",
	identity: {
		"title": "words",
		"hasNameZh": "flag",
		"otherName": "text",
		"isOurRendering": "flag",
		"short": "words",
		"hasNaming": "flag",
		"naming": { "sources": "citations" },
		"number": "text",
		"key": "words",
		"lender": "text",
		"hasParent": "flag",
		"parent": "text",
		"head": "text",
		"headShort": "text",
		"loanNumbers": [{
			"key": "words",
			"number": "words",
			"isGrant": "flag"
		}],
		"sectors": [{
			"key": "words",
			"name": "words"
		}],
		"sectorAsWritten": "text",
		"confidence": "words",
		"isUnverified": "flag",
		"hasNote": "flag",
		"note": "text",
		"related": [{
			"key": "words",
			"number": "text",
			"name": "words",
			"isCountedThere": "flag"
		}]
	},
	standing: "words",
	moneyKind: "words",
	amount: "money",
	status: {
		"text": "text",
		"date": "date",
		"hasOwnWord": "flag",
		"ownWord": "text",
		"isDropped": "flag",
		"sources": "citations"
	},
	finance: {
		"currency": "words",
		"costFits": "flag",
		"cost": "money",
		"costKnown": "flag",
		"costDisputed": "flag",
		"hasLines": "flag",
		"fallsShort": "flag",
		"hasTable": "flag",
		"roundedApart": "flag",
		"rows": [{
			"key": "words",
			"label": "words",
			"phrase": "words",
			"amount": "money",
			"known": "flag",
			"share": "ratio"
		}],
		"counterpart": "money",
		"hasCounterpart": "flag",
		"counterpartShare": "ratio",
		"rest": "money",
		"hasRest": "flag",
		"restShare": "ratio",
		"fullShare": "ratio",
		"hasPreparatory": "flag",
		"preparatory": [{
			"key": "words",
			"amount": "money"
		}]
	},
	disbursement: {
		"known": "flag",
		"hasUndisbursed": "flag",
		"disbursed": "money",
		"undisbursed": "money",
		"share": "ratio",
		"asOf": "date"
	},
	dates: {
		"approval": "date",
		"approvalNewsOnly": "flag",
		"signing": "date",
		"effectiveness": "date",
		"closing": "date",
		"closingDisputed": "flag",
		"plannedCompletion": "date",
		"unknown": [{ "label": "words" }],
		"severalUnknown": "flag",
		"hasClauses": "flag",
		"clauses": [{ "field": "words" }],
		"substitutes": [{
			"key": "words",
			"field": "words",
			"label": "words",
			"date": "date"
		}],
		"hasTimeline": "flag",
		"events": [{
			"key": "words",
			"label": "words",
			"series": "words",
			"date": "date"
		}]
	},
	places: {
		"isTold": "flag",
		"hasStated": "flag",
		"sources": "citations",
		"prefectures": [{
			"key": "words",
			"name": "words",
			"code": "words"
		}],
		"hasCounties": "flag",
		"counties": [{
			"key": "words",
			"name": "words",
			"code": "words"
		}],
		"hasEstimated": "flag",
		"estimated": [{
			"key": "words",
			"name": "words",
			"code": "words"
		}],
		"multiProvince": "flag",
		"provinces": [{
			"key": "words",
			"name": "words"
		}],
		"hasMap": "flag",
		"tiles": [{
			"key": "words",
			"name": "words",
			"series": "words"
		}]
	},
	results: {
		"hasRows": "flag",
		"hasPlanned": "flag",
		"planned": [{
			"key": "words",
			"what": "words",
			"value": "measure",
			"date": "date",
			"isPeople": "flag",
			"sources": "citations"
		}],
		"hasReported": "flag",
		"reported": [{
			"key": "words",
			"what": "words",
			"value": "measure",
			"date": "date",
			"isPeople": "flag",
			"sources": "citations"
		}],
		"saysNoRate": "flag"
	},
	differences: {
		"rows": [{
			"key": "words",
			"field": "words",
			"comment": "text",
			"isLost": "flag",
			"isAdded": "flag",
			"isOpen": "flag",
			"values": [{
				"key": "words",
				"known": "flag",
				"isQuantity": "flag",
				"isText": "flag",
				"text?": "text",
				"hasLabel": "flag",
				"reported": "flag",
				"planned": "flag",
				"stated": [{
					"isEdition": "flag",
					"isSame": "flag",
					"key": "words",
					"publisher": "words",
					"document": "words",
					"date": "date",
					"isOlder": "flag",
					"isNewer": "flag"
				}],
				"sources": "citations",
				"quantity?": "figure",
				"label?": "words"
			}]
		}],
		"hasGone": "flag",
		"gone": [{
			"key": "words",
			"field": "words",
			"comment": "text",
			"isLost": "flag",
			"isAdded": "flag",
			"isOpen": "flag",
			"values": [{
				"key": "words",
				"known": "flag",
				"isQuantity": "flag",
				"isText": "flag",
				"quantity": "figure",
				"hasLabel": "flag",
				"reported": "flag",
				"planned": "flag",
				"stated": [{
					"isEdition": "flag",
					"isSame": "flag",
					"key": "words",
					"publisher": "words",
					"document": "words",
					"date": "date",
					"isOlder": "flag",
					"isNewer": "flag"
				}],
				"sources": "citations"
			}]
		}],
		"goneFrom": {
			"publisher": "text",
			"document": "words",
			"older": {
				"date": "date",
				"sources": "citations"
			},
			"newer": {
				"date": "date",
				"sources": "citations"
			}
		},
		"single": "flag",
		"hasDoubt": "flag",
		"saysDoubt": "flag",
		"doubt": "text",
		"none": "flag",
		"questions": [{
			"key": "words",
			"wording": "words",
			"source": "words",
			"others": [{
				"key": "words",
				"name": "words",
				"number": "text"
			}]
		}]
	},
	basis: {
		"hasRows": "flag",
		"left": [{
			"key": "words",
			"label": "words",
			"isText": "flag",
			"isDate": "flag",
			"figure?": "figure",
			"date": "date",
			"sources": "citations",
			"text?": "text"
		}],
		"hasRight": "flag",
		"right": [{
			"key": "words",
			"label": "words",
			"isText": "flag",
			"isDate": "flag",
			"figure?": "figure",
			"date": "date",
			"sources": "citations",
			"text?": "text"
		}]
	},
	area: {
		"name": "words",
		"genitive": "words",
		"dative": "words",
		"within": "words",
		"hasPrefectures": "flag"
	},
	issuer: {
		"unit": "text",
		"mark": "text",
		"contact": "text"
	},
	form: {
		"isBulletin": "flag",
		"isOfficial": "flag",
		"isJournal": "flag"
	},
	edition: {
		"hash": "words",
		"version": "words"
	},
	sources: [{
		"key": "words",
		"text": "words",
		"hasAddress": "flag",
		"address": "words",
		"shown": "words"
	}],
	changes: [{
		"key": "words",
		"since": "date",
		"isFirst": "flag",
		"isSame": "flag",
		"isPart": "flag",
		"counts": [{
			"key": "words",
			"figures": "count"
		}],
		"figures": [{
			"key": "words",
			"place": [{ "words": "words" }],
			"hasOld": "flag",
			"hasNew": "flag",
			"isClose": "flag",
			"isDate": "flag",
			"endsInDate": "flag",
			"old": "figure",
			"new": "figure",
			"sources": "citations",
			"hasReasons": "flag",
			"reasons": [{ "words": "words" }]
		}],
		"rest": [{
			"key": "words",
			"figures": "count"
		}],
		"hasNotice": "flag",
		"projects": [{
			"key": "words",
			"isNew": "flag",
			"isListed": "flag",
			"isClosed": "flag",
			"isDropped": "flag",
			"isGone": "flag",
			"projects": [{
				"key": "words",
				"name": "words",
				"fullName": "words",
				"number": "text",
				"hasNumber": "flag",
				"sources": "citations"
			}]
		}]
	}]
};
var sector_default = {
	asOf: "date",
	sector: {
		"key": "words",
		"name": "words"
	},
	counts: {
		"projects": "count",
		"hasProjects": "flag",
		"loanProjects": "count",
		"hasLoans": "flag",
		"amount": "money",
		"share": "ratio",
		"multiProvince": "count",
		"grants": "count",
		"grantAmount": "money",
		"second": "count",
		"hasSecond": "flag",
		"proposed": "count",
		"hasProposed": "flag",
		"dropped": "count",
		"hasDropped": "flag",
		"unverified": "count",
		"hasUnverified": "flag"
	},
	lenders: [{
		"key": "words",
		"name": "words",
		"short": "words",
		"isShortened": "flag",
		"projects": "count",
		"amount": "money"
	}],
	hasSeveralLenders: "flag",
	loans: {
		"rows": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": [],
			"funders": [{
				"key": "words",
				"name": "words",
				"short": "words",
				"isShortened": "flag"
			}],
			"closing": "date",
			"isClosed": "flag",
			"isGrant": "flag",
			"isMixed": "flag",
			"isCredit": "flag",
			"isMultiProvince": "flag",
			"hasBeside": "flag",
			"sources": "citations"
		}],
		"funders": [{
			"key": "words",
			"name": "words",
			"short": "words",
			"isShortened": "flag"
		}],
		"hasDoubtful": "flag",
		"hasRows": "flag",
		"isOne": "flag",
		"hasTable": "flag",
		"hasSentences": "flag"
	},
	multiProvince: {
		"rows": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": [{
				"key": "words",
				"number": "text",
				"lender": "words",
				"approval": "date",
				"amount": "money",
				"status": "text"
			}],
			"funders": [{
				"key": "words",
				"name": "words",
				"short": "words",
				"isShortened": "flag"
			}],
			"closing": "date",
			"isClosed": "flag",
			"isGrant": "flag",
			"isMixed": "flag",
			"isCredit": "flag",
			"isMultiProvince": "flag",
			"hasBeside": "flag",
			"sources": "citations"
		}],
		"funders": [{
			"key": "words",
			"name": "words",
			"short": "words",
			"isShortened": "flag"
		}],
		"hasDoubtful": "flag",
		"hasRows": "flag",
		"isOne": "flag",
		"hasTable": "flag",
		"hasSentences": "flag"
	},
	grants: {
		"rows": [{
			"key": "words",
			"name": "words",
			"fullName": "words",
			"number": "text",
			"hasNumber": "flag",
			"lender": "words",
			"approval": "date",
			"amount": "money",
			"status": "text",
			"isDoubtful": "flag",
			"grants": [],
			"funders": [{
				"key": "words",
				"name": "words",
				"short": "words",
				"isShortened": "flag"
			}],
			"closing": "date",
			"isClosed": "flag",
			"isGrant": "flag",
			"isMixed": "flag",
			"isCredit": "flag",
			"isMultiProvince": "flag",
			"hasBeside": "flag",
			"sources": "citations"
		}],
		"funders": [{
			"key": "words",
			"name": "words",
			"short": "words",
			"isShortened": "flag"
		}],
		"hasDoubtful": "flag",
		"hasRows": "flag",
		"isOne": "flag",
		"hasTable": "flag",
		"hasSentences": "flag"
	},
	bars: {
		"rows": [{
			"key": "words",
			"name": "words",
			"amount": "money"
		}],
		"has": "flag"
	},
	second: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"first": "words"
	}],
	proposed: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"lender": "text",
		"amount": "money",
		"sources": "citations"
	}],
	dropped: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"lender": "text",
		"amount": "money",
		"sources": "citations"
	}],
	unverified: [{
		"key": "words",
		"name": "words",
		"fullName": "words",
		"number": "text",
		"hasNumber": "flag",
		"lender": "text",
		"amount": "money",
		"sources": "citations"
	}],
	results: [{
		"key": "words",
		"name": "words",
		"planned": [{
			"key": "words",
			"what": "words",
			"value": "measure",
			"date": "date",
			"isPeople": "flag",
			"sources": "citations"
		}],
		"reported": [{
			"key": "words",
			"what": "words",
			"value": "measure",
			"date": "date",
			"isPeople": "flag",
			"sources": "citations"
		}],
		"isFirst": "flag"
	}],
	hasResults: "flag",
	hasBoth: "flag",
	published: {
		"isRoads": "flag",
		"highways": "count",
		"highwayLength": "measure",
		"named": [{
			"key": "words",
			"name": "words"
		}],
		"hasNamed": "flag",
		"isUrban": "flag",
		"urbanShare": "ratio",
		"isForestry": "flag",
		"forestryPrefectures": "count",
		"forestryCounties": "count"
	},
	area: {
		"name": "words",
		"genitive": "words",
		"dative": "words",
		"within": "words",
		"hasPrefectures": "flag"
	},
	brief: {
		"hasNumber": "flag",
		"number": "text",
		"hasTotalNumber": "flag",
		"totalNumber": "text"
	},
	issuer: {
		"unit": "text",
		"hasUnit": "flag",
		"mark": "text",
		"hasMark": "flag",
		"storageNote": "text",
		"hasStorageNote": "flag",
		"reportTo": "text",
		"hasReportTo": "flag",
		"sendTo": "text",
		"hasSendTo": "flag",
		"contact": "text",
		"hasContact": "flag",
		"copies": "text",
		"hasCopies": "flag"
	},
	official: {
		"copyNumber": "text",
		"hasCopyNumber": "flag",
		"secrecy": "text",
		"hasSecrecy": "flag",
		"urgency": "text",
		"hasUrgency": "flag",
		"number": "text",
		"hasNumber": "flag",
		"recipient": "text",
		"hasRecipient": "flag",
		"copyTo": "text",
		"hasCopyTo": "flag",
		"printedBy": "text",
		"hasPrintedBy": "flag",
		"printedOn": "text",
		"hasPrintedOn": "flag",
		"date": "text",
		"isSealed": "flag",
		"signers": [{
			"key": "words",
			"name": "words"
		}],
		"hasSigners": "flag",
		"hasImprint": "flag",
		"hasPrinter": "flag"
	},
	form: {
		"isBulletin": "flag",
		"isOfficial": "flag",
		"isJournal": "flag"
	},
	edition: {
		"hash": "words",
		"version": "words"
	},
	sources: [{
		"key": "words",
		"text": "words"
	}],
	hasSources: "flag",
	changes: [{
		"key": "words",
		"since": "date",
		"isFirst": "flag",
		"isSame": "flag",
		"isPart": "flag",
		"counts": [{
			"key": "words",
			"figures": "count"
		}],
		"figures": [{
			"key": "words",
			"place": [{ "words": "words" }],
			"hasOld": "flag",
			"hasNew": "flag",
			"isClose": "flag",
			"isDate": "flag",
			"endsInDate": "flag",
			"old": "figure",
			"new": "figure",
			"sources": "citations",
			"hasReasons": "flag",
			"reasons": [{ "words": "words" }]
		}],
		"rest": [{
			"key": "words",
			"figures": "count"
		}],
		"hasNotice": "flag",
		"projects": [{
			"key": "words",
			"isNew": "flag",
			"isListed": "flag",
			"isClosed": "flag",
			"isDropped": "flag",
			"isGone": "flag",
			"projects": [{
				"key": "words",
				"name": "words",
				"fullName": "words",
				"number": "text",
				"hasNumber": "flag",
				"sources": "citations"
			}]
		}]
	}]
};
// ../../packages/render/src/view/sector.ts
/** `dataset` holds what was known on the as-of day; `spec.parameters.sector` is an id of sectors.csv. */
function sectorView(dataset, spec) {
	const { language } = spec;
	const id = subjectId(dataset, spec, "sector");
	const found = projectsInSector(dataset, id);
	if (found === void 0) throw new require_world.BriefError("unknown-sector", id, "give another sector");
	const facts = nameFigures(spec.id, {
		asOf: asOfDay$1(spec, dataset),
		sector: {
			key: id,
			name: inLanguage(language, found.sector.nameZh, found.sector.nameEn)
		},
		counts: countsPart(found),
		lenders: lenderRows(found, language),
		hasSeveralLenders: found.lenders.length > 1,
		loans: projectList(found.loanProjects.map((p) => approvedRow(dataset, p, spec))),
		multiProvince: projectList(found.multiProvince.map((p) => approvedRow(dataset, p, spec))),
		grants: projectList(found.grants.map((p) => approvedRow(dataset, p, spec))),
		bars: barsPart(dataset, found, spec),
		second: found.second.map((p) => secondRow(dataset, p, language)),
		proposed: recordRows(dataset, found.proposed.projects, language),
		dropped: recordRows(dataset, found.dropped.projects, language),
		unverified: recordRows(dataset, found.unverified.projects, language),
		...resultsOf(dataset, found.projects, spec),
		...publishedFacts(dataset, id, language)
	});
	const cited = citedIds$1({
		...facts.counts.hasProjects ? { projects: facts.counts.projects } : {},
		listed: [
			...facts.loans.rows,
			...facts.multiProvince.rows,
			...facts.grants.rows
		].map(citedOfRow),
		records: [
			...facts.proposed,
			...facts.dropped,
			...facts.unverified
		].map(({ sources }) => ({ sources })),
		results: facts.results,
		published: publishedCited(facts)
	});
	return {
		...facts,
		...areaPart(dataset, spec.language),
		...frameOf(spec),
		sources: sourceRows(dataset, cited, language),
		hasSources: cited.size > 0,
		uses: usesOf(dataset, found)
	};
}
function countsPart(found) {
	return {
		projects: found.count,
		hasProjects: isSome(found.count),
		loanProjects: found.loanCount,
		hasLoans: isSome(found.loanCount),
		amount: found.amount,
		share: found.share,
		multiProvince: found.multiProvinceCount,
		grants: found.grantCount,
		grantAmount: found.grantAmount,
		second: found.secondCount,
		hasSecond: isSome(found.secondCount),
		proposed: found.proposed.count,
		hasProposed: isSome(found.proposed.count),
		dropped: found.dropped.count,
		hasDropped: isSome(found.dropped.count),
		unverified: found.unverified.count,
		hasUnverified: isSome(found.unverified.count)
	};
}
function lenderRows({ lenders }, language) {
	return lenders.map(({ lender, projects, amount }) => ({
		key: lender.id,
		name: lenderName(lender, language),
		short: lenderShort(lender, language),
		isShortened: lenderName(lender, language) !== lenderShort(lender, language),
		projects,
		amount
	}));
}
/** Loans of known amount, the largest list first by the order of the dataset; a chart needs three to compare. */
function barsPart(dataset, { loanProjects }, spec) {
	const known = loanProjects.map((p) => approvedRow(dataset, p, spec)).filter(({ amount }) => amount.value !== void 0);
	return {
		rows: known.map(({ key, name, amount }) => ({
			key,
			name,
			amount
		})),
		has: known.length > 2
	};
}
/** A project that counts under another sector, and which. */
function secondRow(dataset, approved, language) {
	const first = firstSector(dataset, approved);
	return {
		...approvedNames(approved, language),
		first: inLanguage(language, first?.nameZh ?? "其他", first?.nameEn ?? "another sector")
	};
}
/** What the region's own article publishes on the sector, beside our counts and never added to them. */
function publishedFacts(dataset, id, language) {
	const { hasPublished } = publishedPart$1(dataset, language);
	const { priority } = priorityPart(dataset, language);
	return { published: {
		isRoads: hasPublished && id === "transport",
		highways: priority.highways,
		highwayLength: priority.highwayLength,
		named: priority.namedHighways,
		hasNamed: priority.namedHighways.length > 0,
		isUrban: hasPublished && id === "urban-development",
		urbanShare: priority.urbanShare,
		isForestry: hasPublished && id === "forestry",
		forestryPrefectures: priority.forestryPrefectures,
		forestryCounties: priority.forestryCounties
	} };
}
function publishedCited({ published }) {
	const { isRoads, highwayLength, isUrban, urbanShare, isForestry, forestryCounties } = published;
	return [
		...isRoads ? [highwayLength] : [],
		...isUrban ? [urbanShare] : [],
		...isForestry ? [forestryCounties] : []
	];
}
/** Names, lenders and stages that the brief prints, beside the rows of its figures. */
function usesOf(dataset, found) {
	return [...rowsOfProjects(dataset, [
		...[...found.projects, ...found.second].flatMap(({ project, related }) => [project, ...related]),
		...found.proposed.projects,
		...found.dropped.projects,
		...found.unverified.projects
	]), {
		table: "sectors",
		id: found.sector.id
	}];
}
// ../../packages/render/src/view/kinds.ts
/** The parameters that a kind knows. */
function parametersOf$1({ subject, parameters = [] }) {
	return subject === void 0 ? parameters : [subject, ...parameters];
}
var builtinKinds = {
	portfolio: {
		view: ({ known }, spec) => portfolioView(known, spec),
		schema: readSchema(portfolio_default),
		hasBox: true,
		parameters: ["since"],
		themes: [
			"bulletin",
			"official",
			"journal"
		],
		languages: [
			"zh-CN",
			"en",
			"ru"
		]
	},
	project: {
		view: ({ known }, spec) => projectView(known, spec),
		schema: readSchema(project_default),
		hasBox: true,
		parameters: ["since"],
		subject: "project",
		isOfOneProject: true,
		theme: "sheet",
		themes: ["sheet"],
		languages: [
			"zh-CN",
			"en",
			"ru"
		]
	},
	prefecture: {
		view: ({ known }, spec) => prefectureView(known, spec),
		schema: readSchema(prefecture_default),
		hasBox: true,
		parameters: ["since"],
		subject: "prefecture",
		theme: "bulletin",
		themes: ["bulletin"],
		languages: ["zh-CN", "en"]
	},
	sector: {
		view: ({ known }, spec) => sectorView(known, spec),
		schema: readSchema(sector_default),
		hasBox: true,
		parameters: ["since"],
		subject: "sector",
		theme: "bulletin",
		themes: ["bulletin"],
		languages: ["zh-CN", "en"]
	},
	change: {
		view: changeView,
		schema: readSchema(change_default),
		parameters: ["since"],
		theme: "bulletin",
		themes: ["bulletin"],
		languages: ["zh-CN", "en"]
	},
	card: {
		view: ({ known }, spec) => cardView(known, spec),
		schema: readSchema(card_default),
		theme: "card",
		themes: ["card"],
		languages: [
			"zh-CN",
			"en",
			"ru"
		]
	}
};
// ../../packages/render/src/view/facts.ts
/** Each day is worked out once, when it is first asked for. */
function factsOf(dataset, asOf) {
	const days = /* @__PURE__ */ new Map();
	const on = (day) => {
		const made = days.get(day) ?? require_read_dataset.knownAt(dataset, day);
		days.set(day, made);
		return made;
	};
	return {
		known: on(asOf),
		on
	};
}
/** As they were known on that day. */
function olderFacts(facts, day) {
	return {
		known: facts.on(day),
		on: facts.on
	};
}
// ../../packages/render/src/view/own-answer.ts
function answerPart(dataset, question, language) {
	const { definition, groups, distinct, unsplit, unknown, total } = ask(dataset, question);
	const whole = totalsPart(total);
	return {
		...whole,
		definition: inLanguage(language, definition.zh, definition.en, definition.ru),
		distinct,
		hasGroups: groups.length > 0,
		isOneGroup: groups.length === 1,
		groups: groups.map((group) => groupPart(dataset, {
			group,
			question,
			whole,
			language
		})),
		unsplit: totalsPart(unsplit),
		unknown: totalsPart(unknown)
	};
}
/** One amount where there is one currency, or one was asked for; all of them as rows in any case. */
function totalsPart({ projects, amounts, converted }) {
	const [only] = amounts.length === 1 ? amounts : [];
	const amount = converted ?? only ?? noAmount(amounts);
	return {
		projects,
		hasProjects: projects.value !== "0",
		amount,
		hasAmount: amount.value !== void 0,
		amounts: amounts.map((one) => ({
			key: one.unit,
			amount: one
		})),
		hasAmounts: amounts.length > 0
	};
}
function noAmount(amounts) {
	return {
		type: "money",
		unit: "XXX",
		value: void 0,
		reason: amounts.length === 0 ? "not-in-sources" : "not-computed",
		qualifier: "exact",
		rows: amounts.flatMap(({ rows }) => rows),
		sources: amounts.flatMap(({ sources }) => sources)
	};
}
function groupPart(dataset, { group, question, whole, language }) {
	const totals = totalsPart(group);
	const share = totals.hasAmount && whole.hasAmount && totals.amount.unit === whole.amount.unit ? shareOf$2({
		label: group.key,
		quantity: totals.amount
	}, {
		label: "total",
		quantity: whole.amount
	}) : noShare;
	return {
		key: group.key,
		...groupNames(dataset, question.by, group.key, language),
		...totals,
		share,
		hasShare: share.value !== void 0,
		exclusive: group.exclusive,
		shared: group.shared,
		hasShared: group.shared.value !== "0"
	};
}
var noShare = {
	type: "ratio",
	unit: "1",
	value: void 0,
	reason: "not-computed",
	qualifier: "exact",
	rows: [],
	sources: []
};
/** As it is first called, and as it is called afterwards; lenders alone have two names. */
function groupNames(dataset, by, key, language) {
	const name = groupName(dataset, by, key, language);
	const row = by === "lender" || by === "agency" ? dataset.organisations.find(({ id }) => id === key) : void 0;
	const fullName = row === void 0 ? name : lenderName(row, language);
	return {
		name,
		fullName,
		hasShort: fullName !== name
	};
}
/** A group in words; its key where no table names it. */
function groupName(dataset, by, key, language) {
	switch (by) {
		case "lender":
		case "agency": {
			const row = dataset.organisations.find(({ id }) => id === key);
			return row === void 0 ? key : lenderShort(row, language);
		}
		case "sector": {
			const row = dataset.sectors.find(({ id }) => id === key);
			return row === void 0 ? key : inLanguage(language, row.nameZh, row.nameEn, row.nameRu);
		}
		case "region": {
			const row = dataset.regions.find(({ code }) => code === key);
			return row === void 0 ? key : regionName(row, language);
		}
		case "plan": {
			const row = dataset.periods.find(({ id }) => id === key);
			return row === void 0 ? key : inLanguage(language, row.labelZh, row.labelEn, row.labelRu);
		}
		case "status": return worded(statusWords, key, language);
		case "kind": return worded(kindWords, key, language);
		case "approval-year":
		case "instrument":
		case void 0: return key;
	}
}
function worded(table, key, language) {
	const words = Object.hasOwn(table, key) ? table[key] : void 0;
	return words === void 0 ? key : inLanguage(language, words.zh, words.en, words.ru);
}
// ../../packages/render/src/view/own-projects.ts
function projectListPart(dataset, list, language) {
	const { projects } = ask(dataset, {
		of: list.of ?? "commitments",
		multiProvince: "in",
		...list.where === void 0 ? {} : { where: list.where }
	}).total;
	const chosen = new Set(projects.formula?.inputs.map(({ row }) => row.id) ?? []);
	const rows = approvedProjects(dataset).filter(({ project }) => chosen.has(project.id));
	return {
		count: projects,
		hasRows: rows.length > 0,
		isOneRow: rows.length === 1,
		rows: sorted(dataset, rows, {
			list,
			language
		}).map((row) => rowPart(dataset, row, {
			list,
			language
		}))
	};
}
function rowPart(dataset, row, { list, language }) {
	const { key, name } = projectNames(row.project, language);
	const fields = list.fields.map((field) => [field, fieldOf(dataset, row, {
		field,
		list,
		language
	})]);
	return {
		key,
		name,
		...Object.fromEntries(fields)
	};
}
function fieldOf(dataset, row, { field, list, language }) {
	const { project } = row;
	const names = projectNames(project, language);
	switch (field) {
		case "fullName": return names.fullName;
		case "number": return names.number;
		case "lender": return lenderOf(dataset, row, language);
		case "status": return statusName(require_read_dataset.currentText(dataset, project.id, "status").value, language);
		case "amount": return amountOf(dataset, row, list);
		case "disbursed": return require_read_dataset.currentValue(dataset, project.id, "disbursed");
		case "totalCost": return require_read_dataset.currentValue(dataset, project.id, "total-cost");
		case "sectors": return sectorsOf(dataset, project.id, language);
		case "places": return placesOf(dataset, project.id, language);
		case "approval":
		case "signing":
		case "effectiveness":
		case "closing": return require_read_dataset.currentValue(dataset, project.id, field);
	}
}
function lenderOf(dataset, { project, lines }, language) {
	const id = project.lender ?? lines[0]?.lender ?? "";
	const row = dataset.organisations.find((one) => one.id === id);
	return row === void 0 ? id : lenderShort(row, language);
}
/** Of the finance that the list counts. */
function amountOf(dataset, { lines }, { of }) {
	const meant = lines.filter((line) => of === "loans" ? isLoan(line) : of === "grants" ? !isLoan(line) : true);
	const [only, ...more] = meant;
	return only !== void 0 && more.length === 0 ? lineAmount(dataset, only) : sumAmounts(dataset, meant);
}
function sectorsOf(dataset, project, language) {
	return targetsOf(dataset, project, "sector").flatMap((target) => {
		const row = dataset.sectors.find(({ id }) => id === target);
		return row === void 0 ? [] : [{
			key: row.id,
			name: inLanguage(language, row.nameZh, row.nameEn, row.nameRu)
		}];
	});
}
/** Those that a source names; readings of our own are left out. */
function placesOf(dataset, project, language) {
	return targetsOf(dataset, project, "region").flatMap((target) => {
		const row = dataset.regions.find(({ code }) => code === target);
		return row === void 0 ? [] : [{
			key: row.code,
			name: regionName(row, language)
		}];
	});
}
function targetsOf(dataset, project, dimension) {
	const rows = dataset.allocations.filter((row) => row.project === project && row.dimension === dimension).filter((row) => dimension === "sector" || row.basis === "stated").toSorted((a, b) => a.order - b.order);
	return [...new Set(rows.map(({ target }) => target))];
}
/** Unknown values stand at the end, whichever way round. */
function sorted(dataset, rows, { list, language }) {
	const { sort, descending } = list;
	if (sort === void 0) return descending ? rows.toReversed() : rows;
	const keyOf = (row) => sort === "name" ? projectNames(row.project, language).name : sort === "amount" ? amountOf(dataset, row, list).value : dateOf(dataset, row, sort);
	const keyed = rows.map((row) => ({
		row,
		key: keyOf(row)
	}));
	const known = keyed.flatMap(({ row, key }) => key === void 0 ? [] : [{
		row,
		key
	}]);
	const compare = (a, b) => sort === "amount" ? require_read_dataset.compareDecimals(a, b) : a < b ? -1 : a > b ? 1 : 0;
	const turn = descending ? -1 : 1;
	return [...known.toSorted((a, b) => turn * compare(a.key, b.key)).map(({ row }) => row), ...keyed.filter(({ key }) => key === void 0).map(({ row }) => row)];
}
function dateOf(dataset, { project }, field) {
	return require_read_dataset.currentValue(dataset, project.id, field).value;
}
// ../../packages/render/src/view/own-schema.ts
var totals = {
	projects: "count",
	hasProjects: "flag",
	amount: "money",
	hasAmount: "flag",
	amounts: [{
		key: "words",
		amount: "money"
	}],
	hasAmounts: "flag"
};
var answer = {
	...totals,
	definition: "words",
	distinct: "count",
	hasGroups: "flag",
	isOneGroup: "flag",
	groups: [{
		key: "words",
		name: "words",
		fullName: "words",
		hasShort: "flag",
		...totals,
		share: "ratio",
		hasShare: "flag",
		exclusive: "count",
		shared: "count",
		hasShared: "flag"
	}],
	unsplit: totals,
	unknown: totals
};
var named = [{
	key: "words",
	name: "words"
}];
var fields = {
	fullName: "words",
	number: "text",
	lender: "words",
	status: "text",
	approval: "date",
	signing: "date",
	effectiveness: "date",
	closing: "date",
	amount: "money",
	disbursed: "money",
	totalCost: "money",
	sectors: named,
	places: named
};
function listShape(list) {
	const chosen = list.fields.map((field) => [field, fields[field]]);
	return {
		count: "count",
		hasRows: "flag",
		isOneRow: "flag",
		rows: [{
			key: "words",
			name: "words",
			...Object.fromEntries(chosen)
		}]
	};
}
function itemShape({ ask, projects, published }) {
	if (ask !== void 0) return answer;
	if (projects !== void 0) return listShape(projects);
	if (published === void 0) return "words";
	const parts = Object.keys(published).flatMap((name) => [[name, "figure"], [`has${name.charAt(0).toUpperCase()}${name.slice(1)}`, "flag"]]);
	return Object.fromEntries(parts);
}
/** @param frame the type of what every view has */
function ownSchema({ view }, frame) {
	const items = Object.entries(view).map(([name, item]) => [name, itemShape(item)]);
	return {
		...Object.fromEntries(items),
		...frame
	};
}
// ../../packages/render/src/view/own-kind.ts
/** @param languages those that the workspace has templates for */
function ownKind(definition, languages) {
	const { subject, theme, parameters = {} } = definition;
	return {
		view: (facts, spec) => ownView(definition, facts, spec),
		...subject === void 0 ? {} : { subject },
		...theme === void 0 ? {} : { theme },
		parameters: Object.keys(parameters),
		languages,
		schema: ownSchema(definition, frameSchema(definition))
	};
}
/** The type of what every view has; that of the portfolio has it too. */
function frameSchema({ subject, parameters = {} }) {
	const frame = [
		"asOf",
		"brief",
		"issuer",
		"official",
		"form",
		"edition",
		"sources"
	];
	const known = Object.entries(readSchema(portfolio_default)).filter(([name]) => frame.includes(name));
	const names = [...Object.keys(parameters), ...subject === void 0 ? [] : [subject]];
	return {
		...Object.fromEntries(known),
		hasSources: "flag",
		parameters: Object.fromEntries(names.map((name) => [name, "words"])),
		...subject === void 0 ? {} : { subject: {
			key: "words",
			name: "words",
			fullName: "words"
		} }
	};
}
/** The values that a brief goes by: its own before those of the definition. */
function parametersOf({ parameters = {} }, spec) {
	const given = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
	return {
		...Object.fromEntries(given),
		...spec.parameters
	};
}
function ownView(definition, facts, spec) {
	const parameters = parametersOf(definition, spec);
	const filled = fill(definition, parameters);
	const items = Object.entries(filled.view).map(([name, item]) => [name, itemPart(facts, item, spec.language)]);
	const { subject } = definition;
	return framed(facts.known, spec, {
		parts: Object.fromEntries(items),
		subject,
		parameters
	});
}
/** What every view has, whatever it is about: its day, its issuer, its sources. */
function framed(dataset, spec, { parts, subject, parameters }) {
	const { language } = spec;
	const named = nameFigures(spec.id, {
		asOf: asOfDay$1(spec, dataset),
		...parts
	});
	const sources = sourceRows(dataset, new Set(figuresOf(named).flatMap((figure) => figure.sources.map(({ id }) => id))), language);
	const id = subject === void 0 ? void 0 : parameters[subject];
	return {
		...named,
		...subject === void 0 || id === void 0 ? {} : { subject: subjectPart(dataset, {
			subject,
			id,
			language
		}) },
		parameters,
		...frameOf(spec),
		sources,
		hasSources: sources.length > 0,
		uses: usedRows$1(dataset)
	};
}
/** Undefined where its theme is none. */
function codeKind(code, languages) {
	const { view, subject, parameters = [], theme } = code;
	if (theme !== void 0 && !require_own_definition.isTheme(theme)) return void 0;
	return {
		view: (facts, spec) => {
			const parts = view(facts, spec);
			if (typeof parts !== "object" || parts === null || Array.isArray(parts)) throw new require_world.BriefError("kind-exports", `the view of "${spec.kind}" gives no group of values`, "return an object: ({ known }) => ({ … })");
			refuseBare(parts, "");
			return framed(facts.known, spec, {
				parts,
				subject,
				parameters: spec.parameters
			});
		},
		...subject === void 0 ? {} : { subject },
		...theme === void 0 ? {} : { theme },
		parameters,
		languages
	};
}
/** A number without its unit and source is no figure: told here, where the template would only miss it. */
function refuseBare(value, path) {
	if (typeof value === "string" || typeof value === "boolean" || isQuantity(value)) return;
	if (typeof value === "object" && value !== null) {
		if ("type" in value && value.type === "text") return;
		for (const [key, inner] of Object.entries(value)) refuseBare(inner, path === "" ? key : `${path}/${key}`);
		return;
	}
	throw new require_world.BriefError("view-bare-value", `"${path}" of the view is a bare ${typeof value}`, "make a quantity the answer of a query, an ordinal a string");
}
/** A parameter of the command line may be one that no question takes. */
function fill(definition, parameters) {
	const view = require_own_definition.withParameters(definition.view, parameters);
	const parsed = require_own_definition.OwnDefinition.safeParse({
		...definition,
		view
	});
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new require_world.BriefError("parameter-value", `a parameter does not fit "${issue?.path.join(".") ?? "view"}": ${issue?.message.toLowerCase() ?? ""}`, "give the parameter another value");
}
function itemPart(facts, item, language) {
	const { known: dataset } = facts;
	if (item.ask !== void 0) return answerPart(dataset, item.ask, language);
	if (item.projects !== void 0) return projectListPart(dataset, item.projects, language);
	if (item.published !== void 0) return publishedPart(facts, item.published);
	const text = item.text?.[language];
	if (text !== void 0) return text;
	throw new require_world.BriefError("missing-text", `a text of the kind has no words in "${language}"`, `add ${language}: … to it`);
}
/** Each figure with a flag that says whether a source known on the day states it. */
function publishedPart({ known, on }, ids) {
	const parts = Object.entries(ids).flatMap(([name, id]) => {
		const found = findAggregate(known, id);
		const flag = `has${name.charAt(0).toUpperCase()}${name.slice(1)}`;
		return [[name, found ?? notYet(on(lastDay), id)], [flag, found?.value !== void 0]];
	});
	return Object.fromEntries(parts);
}
var lastDay = "9999-12-31";
/** Stated by a later source: its type is known, its value not. */
function notYet(dataset, id) {
	const later = findAggregate(dataset, id);
	if (later === void 0) throw new require_world.BriefError("unknown-name", `no published figure "${id}"`, "name the id of a row of aggregates.csv");
	const { type, unit } = later;
	return {
		type,
		unit,
		value: void 0,
		reason: "not-in-sources",
		qualifier: "exact",
		rows: [],
		sources: []
	};
}
/** What the brief is about, by its names. */
function subjectPart(dataset, { subject, id, language }) {
	const none = {
		key: id,
		name: id,
		fullName: id
	};
	switch (subject) {
		case "project": {
			const row = dataset.projects.find((one) => one.id === id);
			if (row === void 0) return none;
			const { nameZh = row.nameEn, nameEn, shortZh, shortEn } = row;
			const fullName = ownName(language, nameZh, nameEn);
			return {
				key: row.key,
				name: ownName(language, shortZh, shortEn),
				fullName
			};
		}
		case "prefecture": {
			const row = dataset.regions.find(({ code }) => code === id);
			if (row === void 0) return none;
			const fullName = inLanguage(language, row.nameZh, row.nameEn ?? row.nameZh, row.nameRu);
			return {
				key: id,
				name: regionName(row, language),
				fullName
			};
		}
		case "sector": {
			const row = dataset.sectors.find((one) => one.id === id);
			if (row === void 0) return none;
			const name = inLanguage(language, row.nameZh, row.nameEn, row.nameRu);
			return {
				key: id,
				name,
				fullName: name
			};
		}
		case "lender": {
			const row = dataset.organisations.find((one) => one.id === id);
			if (row === void 0) return none;
			const fullName = lenderName(row, language);
			return {
				key: id,
				name: lenderShort(row, language),
				fullName
			};
		}
	}
}
// ../../packages/render/src/own-kinds.ts
/** The languages that a kind has a template for. */
function templateLanguages(kind, templates) {
	return require_config.languages.filter((language) => templates.has(`${kind}/${language}`));
}
function ownKinds(definitions, templates) {
	return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, ownKind(definition, templateLanguages(name, templates))]));
}
/** A kind that a workspace writes in TypeScript; undefined where its theme is none. */
function ownCodeKind(code, name, templates) {
	return codeKind(code, templateLanguages(name, templates));
}
/** What is read of every face; a subset is made of them too. */
var needed = [
	"glyf",
	"head",
	"hhea",
	"hmtx",
	"loca",
	"maxp"
];
var viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function fileOf(bytes) {
	return {
		length: bytes.length,
		read: (start, end) => bytes.subarray(start, end)
	};
}
function readDirectory(file) {
	const count = viewOf(file.read(0, 12)).getUint16(4);
	const bytes = file.read(12, 12 + count * 16);
	const view = viewOf(bytes);
	const tables = /* @__PURE__ */ new Map();
	for (let at = 0; at < count * 16; at += 16) {
		const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
		tables.set(tag, {
			offset: view.getUint32(at + 8),
			length: view.getUint32(at + 12)
		});
	}
	return tables;
}
/** Shared by all documents. */
var TrueType = class {
	file;
	tables;
	unitsPerEm;
	/** Glyphs that have an advance of their own in `hmtx`. */
	metrics;
	/** Starts of glyphs have 32 bits in `loca`, not 16. */
	#isLong;
	#views = /* @__PURE__ */ new Map();
	#outlines = /* @__PURE__ */ new Map();
	/** @throws RangeError where a table that all need is missing or cut short */
	constructor(face) {
		this.file = face instanceof Uint8Array ? fileOf(face) : face;
		this.tables = readDirectory(this.file);
		const missing = needed.find((tag) => !this.tables.has(tag));
		if (missing !== void 0) throw new RangeError(`the face has no table ${missing}`);
		const head = this.#need("head");
		this.unitsPerEm = head.getUint16(18);
		this.#isLong = head.getInt16(50) === 1;
		this.metrics = this.#need("hhea").getUint16(34);
	}
	/** A table to be read, where the face has it. */
	table(tag) {
		const known = this.#views.get(tag);
		if (known !== void 0) return known;
		const table = this.tables.get(tag);
		if (table === void 0) return void 0;
		const view = viewOf(this.file.read(table.offset, table.offset + table.length));
		this.#views.set(tag, view);
		return view;
	}
	/** Advance of a glyph in font units. */
	advance(id) {
		return this.#need("hmtx").getUint16(4 * Math.min(id, this.metrics - 1));
	}
	/** Left side bearing of a glyph in font units: those past the last full entry have one of their own. */
	bearing(id) {
		const past = id - this.metrics;
		return this.#need("hmtx").getInt16(past < 0 ? 4 * id + 2 : 4 * this.metrics + 2 * past);
	}
	/** As it stands in `glyf`; empty where nothing is drawn. */
	outline(id) {
		const known = this.#outlines.get(id);
		if (known !== void 0) return known;
		const { offset = 0 } = this.tables.get("glyf") ?? {};
		const outline = this.file.read(offset + this.#start(id), offset + this.#start(id + 1));
		this.#outlines.set(id, outline);
		return outline;
	}
	/** The lowest and the highest of a glyph's points, in font units. */
	reach(id) {
		const outline = this.outline(id);
		if (outline.length === 0) return [0, 0];
		const view = viewOf(outline);
		return [view.getInt16(4), view.getInt16(8)];
	}
	/** Where a glyph's outline begins in `glyf`; the one after the last tells where that ends. */
	#start(id) {
		const loca = this.#need("loca");
		return this.#isLong ? loca.getUint32(4 * id) : 2 * loca.getUint16(2 * id);
	}
	#need(tag) {
		const view = this.table(tag);
		if (view === void 0) throw new RangeError(`the face has no table ${tag}`);
		return view;
	}
};
// ../../packages/render/src/pdf/check-face.ts
/**
* Faces that no free pack has in full: 仿宋 for the body and 小标宋 for titles of official documents; and one for rare
* characters, which every slot asks last.
*/
var suppliedFaces = {
	fangsong: "fangsong-400",
	title: "title-700",
	rare: "rare-400"
};
/** What a subset is made of, and what fontkit asks of a face. */
var neededTables = [
	"cmap",
	"glyf",
	"head",
	"hhea",
	"hmtx",
	"loca",
	"maxp",
	"name"
];
var tags = {
	OTTO: "has PostScript outlines (OpenType CFF)",
	ttcf: "is a collection of several faces",
	wOFF: "is a web font (WOFF)",
	wOF2: "is a web font (WOFF2)"
};
/** OpenType OS/2 fsType: 2 alone means that the maker forbids embedding. */
var restricted = 15;
function isRestricted(face) {
	const os2 = face.table("OS/2");
	return os2 !== void 0 && (os2.getUint16(8) & restricted) === 2;
}
function faceFault(bytes) {
	const tag = String.fromCharCode(...bytes.subarray(0, 4));
	const remedy = "supply the face as a TrueType file (.ttf), or take its line out: song stands in";
	const known = tags[tag];
	if (known !== void 0) return {
		message: `the file ${known}`,
		remedy
	};
	if (tag !== "\0\0\0" && tag !== "true") return {
		message: "the file is no TrueType face",
		remedy
	};
	try {
		const face = new TrueType(bytes);
		const missing = neededTables.find((name) => !face.tables.has(name));
		if (missing !== void 0) return {
			message: `the face lacks its table "${missing}"`,
			remedy
		};
		const ends = [...face.tables.values()].map(({ offset, length }) => offset + length);
		if (Math.max(...ends) > bytes.length) return {
			message: "the face is cut short",
			remedy
		};
		if (isRestricted(face)) return {
			message: "the maker of the face forbids embedding it (OS/2 fsType 2)",
			remedy
		};
		return;
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		return {
			message: "the face is damaged or cut short",
			remedy
		};
	}
}
// ../../packages/render/src/templates/card/approvals-en.hbs
var made$64 = () => require("./template-card-approvals-en-81ca1911.js");
var approvals_en_default = {
	file: "card/approvals-en.hbs",
	get outline() {
		return made$64().outline;
	},
	get spec() {
		return made$64().spec;
	}
};
// ../../packages/render/src/templates/card/approvals-ru.hbs
var made$63 = () => require("./template-card-approvals-ru-e7a0efeb.js");
var approvals_ru_default = {
	file: "card/approvals-ru.hbs",
	get outline() {
		return made$63().outline;
	},
	get spec() {
		return made$63().spec;
	}
};
// ../../packages/render/src/templates/card/approvals-zh-CN.hbs
var made$62 = () => require("./template-card-approvals-zh-CN-b292ed64.js");
var approvals_zh_CN_default = {
	file: "card/approvals-zh-CN.hbs",
	get outline() {
		return made$62().outline;
	},
	get spec() {
		return made$62().spec;
	}
};
// ../../packages/render/src/templates/card/en.hbs
var made$61 = () => require("./template-card-en-fae3a9c2.js");
var en_default$5 = {
	file: "card/en.hbs",
	get outline() {
		return made$61().outline;
	},
	get spec() {
		return made$61().spec;
	}
};
// ../../packages/render/src/templates/card/places-en.hbs
var made$60 = () => require("./template-card-places-en-137d0627.js");
var places_en_default = {
	file: "card/places-en.hbs",
	get outline() {
		return made$60().outline;
	},
	get spec() {
		return made$60().spec;
	}
};
// ../../packages/render/src/templates/card/places-ru.hbs
var made$59 = () => require("./template-card-places-ru-42af2673.js");
var places_ru_default = {
	file: "card/places-ru.hbs",
	get outline() {
		return made$59().outline;
	},
	get spec() {
		return made$59().spec;
	}
};
// ../../packages/render/src/templates/card/places-zh-CN.hbs
var made$58 = () => require("./template-card-places-zh-CN-43d87427.js");
var places_zh_CN_default = {
	file: "card/places-zh-CN.hbs",
	get outline() {
		return made$58().outline;
	},
	get spec() {
		return made$58().spec;
	}
};
// ../../packages/render/src/templates/card/ru.hbs
var made$57 = () => require("./template-card-ru-8532b8fa.js");
var ru_default$2 = {
	file: "card/ru.hbs",
	get outline() {
		return made$57().outline;
	},
	get spec() {
		return made$57().spec;
	}
};
// ../../packages/render/src/templates/card/said-approvals-en.hbs
var made$56 = () => require("./template-card-said-approvals-en-87839fb9.js");
var said_approvals_en_default = {
	file: "card/said-approvals-en.hbs",
	get outline() {
		return made$56().outline;
	},
	get spec() {
		return made$56().spec;
	}
};
// ../../packages/render/src/templates/card/said-approvals-ru.hbs
var made$55 = () => require("./template-card-said-approvals-ru-51d1f2ee.js");
var said_approvals_ru_default = {
	file: "card/said-approvals-ru.hbs",
	get outline() {
		return made$55().outline;
	},
	get spec() {
		return made$55().spec;
	}
};
// ../../packages/render/src/templates/card/said-approvals-zh-CN.hbs
var made$54 = () => require("./template-card-said-approvals-zh-CN-5f827e4e.js");
var said_approvals_zh_CN_default = {
	file: "card/said-approvals-zh-CN.hbs",
	get outline() {
		return made$54().outline;
	},
	get spec() {
		return made$54().spec;
	}
};
// ../../packages/render/src/templates/card/said-lenders-en.hbs
var made$53 = () => require("./template-card-said-lenders-en-c24ffee0.js");
var said_lenders_en_default = {
	file: "card/said-lenders-en.hbs",
	get outline() {
		return made$53().outline;
	},
	get spec() {
		return made$53().spec;
	}
};
// ../../packages/render/src/templates/card/said-lenders-ru.hbs
var made$52 = () => require("./template-card-said-lenders-ru-c99adf09.js");
var said_lenders_ru_default = {
	file: "card/said-lenders-ru.hbs",
	get outline() {
		return made$52().outline;
	},
	get spec() {
		return made$52().spec;
	}
};
// ../../packages/render/src/templates/card/said-lenders-zh-CN.hbs
var made$51 = () => require("./template-card-said-lenders-zh-CN-46548783.js");
var said_lenders_zh_CN_default = {
	file: "card/said-lenders-zh-CN.hbs",
	get outline() {
		return made$51().outline;
	},
	get spec() {
		return made$51().spec;
	}
};
// ../../packages/render/src/templates/card/said-places-en.hbs
var made$50 = () => require("./template-card-said-places-en-6ab26bd1.js");
var said_places_en_default = {
	file: "card/said-places-en.hbs",
	get outline() {
		return made$50().outline;
	},
	get spec() {
		return made$50().spec;
	}
};
// ../../packages/render/src/templates/card/said-places-ru.hbs
var made$49 = () => require("./template-card-said-places-ru-35edc422.js");
var said_places_ru_default = {
	file: "card/said-places-ru.hbs",
	get outline() {
		return made$49().outline;
	},
	get spec() {
		return made$49().spec;
	}
};
// ../../packages/render/src/templates/card/said-places-zh-CN.hbs
var made$48 = () => require("./template-card-said-places-zh-CN-d897732e.js");
var said_places_zh_CN_default = {
	file: "card/said-places-zh-CN.hbs",
	get outline() {
		return made$48().outline;
	},
	get spec() {
		return made$48().spec;
	}
};
// ../../packages/render/src/templates/card/zh-CN.hbs
var made$47 = () => require("./template-card-zh-CN-508e6173.js");
var zh_CN_default$5 = {
	file: "card/zh-CN.hbs",
	get outline() {
		return made$47().outline;
	},
	get spec() {
		return made$47().spec;
	}
};
// ../../packages/render/src/templates/change/en.hbs
var made$46 = () => require("./template-change-en-3542a625.js");
var en_default$4 = {
	file: "change/en.hbs",
	get outline() {
		return made$46().outline;
	},
	get spec() {
		return made$46().spec;
	}
};
// ../../packages/render/src/templates/change/group-en.hbs
var made$45 = () => require("./template-change-group-en-64178365.js");
var group_en_default = {
	file: "change/group-en.hbs",
	get outline() {
		return made$45().outline;
	},
	get spec() {
		return made$45().spec;
	}
};
// ../../packages/render/src/templates/change/group-zh-CN.hbs
var made$44 = () => require("./template-change-group-zh-CN-95bd9228.js");
var group_zh_CN_default = {
	file: "change/group-zh-CN.hbs",
	get outline() {
		return made$44().outline;
	},
	get spec() {
		return made$44().spec;
	}
};
// ../../packages/render/src/templates/change/zh-CN.hbs
var made$43 = () => require("./template-change-zh-CN-60d15f1d.js");
var zh_CN_default$4 = {
	file: "change/zh-CN.hbs",
	get outline() {
		return made$43().outline;
	},
	get spec() {
		return made$43().spec;
	}
};
// ../../packages/render/src/templates/partials/foot-journal-en.hbs
var made$42 = () => require("./template-partials-foot-journal-en-1386e773.js");
var foot_journal_en_default = {
	file: "partials/foot-journal-en.hbs",
	get outline() {
		return made$42().outline;
	},
	get spec() {
		return made$42().spec;
	}
};
// ../../packages/render/src/templates/partials/foot-journal-ru.hbs
var made$41 = () => require("./template-partials-foot-journal-ru-1150cfb1.js");
var foot_journal_ru_default = {
	file: "partials/foot-journal-ru.hbs",
	get outline() {
		return made$41().outline;
	},
	get spec() {
		return made$41().spec;
	}
};
// ../../packages/render/src/templates/partials/foot-journal-zh-CN.hbs
var made$40 = () => require("./template-partials-foot-journal-zh-CN-8c65a936.js");
var foot_journal_zh_CN_default = {
	file: "partials/foot-journal-zh-CN.hbs",
	get outline() {
		return made$40().outline;
	},
	get spec() {
		return made$40().spec;
	}
};
// ../../packages/render/src/templates/partials/foot-official-en.hbs
var made$39 = () => require("./template-partials-foot-official-en-c730b56c.js");
var foot_official_en_default = {
	file: "partials/foot-official-en.hbs",
	get outline() {
		return made$39().outline;
	},
	get spec() {
		return made$39().spec;
	}
};
// ../../packages/render/src/templates/partials/foot-official-ru.hbs
var made$38 = () => require("./template-partials-foot-official-ru-97620d51.js");
var foot_official_ru_default = {
	file: "partials/foot-official-ru.hbs",
	get outline() {
		return made$38().outline;
	},
	get spec() {
		return made$38().spec;
	}
};
// ../../packages/render/src/templates/partials/foot-official-zh-CN.hbs
var made$37 = () => require("./template-partials-foot-official-zh-CN-084278f6.js");
var foot_official_zh_CN_default = {
	file: "partials/foot-official-zh-CN.hbs",
	get outline() {
		return made$37().outline;
	},
	get spec() {
		return made$37().spec;
	}
};
// ../../packages/render/src/templates/partials/head-journal-en.hbs
var made$36 = () => require("./template-partials-head-journal-en-d8d7f5f0.js");
var head_journal_en_default = {
	file: "partials/head-journal-en.hbs",
	get outline() {
		return made$36().outline;
	},
	get spec() {
		return made$36().spec;
	}
};
// ../../packages/render/src/templates/partials/head-journal-ru.hbs
var made$35 = () => require("./template-partials-head-journal-ru-bc10d704.js");
var head_journal_ru_default = {
	file: "partials/head-journal-ru.hbs",
	get outline() {
		return made$35().outline;
	},
	get spec() {
		return made$35().spec;
	}
};
// ../../packages/render/src/templates/partials/head-journal-zh-CN.hbs
var made$34 = () => require("./template-partials-head-journal-zh-CN-78e39de2.js");
var head_journal_zh_CN_default = {
	file: "partials/head-journal-zh-CN.hbs",
	get outline() {
		return made$34().outline;
	},
	get spec() {
		return made$34().spec;
	}
};
// ../../packages/render/src/templates/partials/head-official-en.hbs
var made$33 = () => require("./template-partials-head-official-en-20817bf8.js");
var head_official_en_default = {
	file: "partials/head-official-en.hbs",
	get outline() {
		return made$33().outline;
	},
	get spec() {
		return made$33().spec;
	}
};
// ../../packages/render/src/templates/partials/head-official-ru.hbs
var made$32 = () => require("./template-partials-head-official-ru-314fbe24.js");
var head_official_ru_default = {
	file: "partials/head-official-ru.hbs",
	get outline() {
		return made$32().outline;
	},
	get spec() {
		return made$32().spec;
	}
};
// ../../packages/render/src/templates/partials/head-official-zh-CN.hbs
var made$31 = () => require("./template-partials-head-official-zh-CN-ab6f6dad.js");
var head_official_zh_CN_default = {
	file: "partials/head-official-zh-CN.hbs",
	get outline() {
		return made$31().outline;
	},
	get spec() {
		return made$31().spec;
	}
};
// ../../packages/render/src/templates/partials/imprint-en.hbs
var made$30 = () => require("./template-partials-imprint-en-a3f3beb0.js");
var imprint_en_default = {
	file: "partials/imprint-en.hbs",
	get outline() {
		return made$30().outline;
	},
	get spec() {
		return made$30().spec;
	}
};
// ../../packages/render/src/templates/partials/imprint-ru.hbs
var made$29 = () => require("./template-partials-imprint-ru-9e4a621b.js");
var imprint_ru_default = {
	file: "partials/imprint-ru.hbs",
	get outline() {
		return made$29().outline;
	},
	get spec() {
		return made$29().spec;
	}
};
// ../../packages/render/src/templates/partials/imprint-zh-CN.hbs
var made$28 = () => require("./template-partials-imprint-zh-CN-ff2ad9cd.js");
var imprint_zh_CN_default = {
	file: "partials/imprint-zh-CN.hbs",
	get outline() {
		return made$28().outline;
	},
	get spec() {
		return made$28().spec;
	}
};
// ../../packages/render/src/templates/partials/project-sentence-en.hbs
var made$27 = () => require("./template-partials-project-sentence-en-4f1e3ec4.js");
var project_sentence_en_default = {
	file: "partials/project-sentence-en.hbs",
	get outline() {
		return made$27().outline;
	},
	get spec() {
		return made$27().spec;
	}
};
// ../../packages/render/src/templates/partials/project-sentence-zh-CN.hbs
var made$26 = () => require("./template-partials-project-sentence-zh-CN-0b19deac.js");
var project_sentence_zh_CN_default = {
	file: "partials/project-sentence-zh-CN.hbs",
	get outline() {
		return made$26().outline;
	},
	get spec() {
		return made$26().spec;
	}
};
// ../../packages/render/src/templates/partials/pull-journal-en.hbs
var made$25 = () => require("./template-partials-pull-journal-en-5825cde6.js");
var pull_journal_en_default = {
	file: "partials/pull-journal-en.hbs",
	get outline() {
		return made$25().outline;
	},
	get spec() {
		return made$25().spec;
	}
};
// ../../packages/render/src/templates/partials/pull-journal-ru.hbs
var made$24 = () => require("./template-partials-pull-journal-ru-ca65e406.js");
var pull_journal_ru_default = {
	file: "partials/pull-journal-ru.hbs",
	get outline() {
		return made$24().outline;
	},
	get spec() {
		return made$24().spec;
	}
};
// ../../packages/render/src/templates/partials/pull-journal-zh-CN.hbs
var made$23 = () => require("./template-partials-pull-journal-zh-CN-42d550ec.js");
var pull_journal_zh_CN_default = {
	file: "partials/pull-journal-zh-CN.hbs",
	get outline() {
		return made$23().outline;
	},
	get spec() {
		return made$23().spec;
	}
};
// ../../packages/render/src/templates/partials/sign-official-en.hbs
var made$22 = () => require("./template-partials-sign-official-en-ad2ccccd.js");
var sign_official_en_default = {
	file: "partials/sign-official-en.hbs",
	get outline() {
		return made$22().outline;
	},
	get spec() {
		return made$22().spec;
	}
};
// ../../packages/render/src/templates/partials/sign-official-ru.hbs
var made$21 = () => require("./template-partials-sign-official-ru-dccd42c7.js");
var sign_official_ru_default = {
	file: "partials/sign-official-ru.hbs",
	get outline() {
		return made$21().outline;
	},
	get spec() {
		return made$21().spec;
	}
};
// ../../packages/render/src/templates/partials/sign-official-zh-CN.hbs
var made$20 = () => require("./template-partials-sign-official-zh-CN-82932e77.js");
var sign_official_zh_CN_default = {
	file: "partials/sign-official-zh-CN.hbs",
	get outline() {
		return made$20().outline;
	},
	get spec() {
		return made$20().spec;
	}
};
// ../../packages/render/src/templates/partials/untyped-en.hbs
var made$19 = () => require("./template-partials-untyped-en-fd539a3c.js");
var untyped_en_default = {
	file: "partials/untyped-en.hbs",
	get outline() {
		return made$19().outline;
	},
	get spec() {
		return made$19().spec;
	}
};
// ../../packages/render/src/templates/partials/untyped-ru.hbs
var made$18 = () => require("./template-partials-untyped-ru-b057f2ac.js");
var untyped_ru_default = {
	file: "partials/untyped-ru.hbs",
	get outline() {
		return made$18().outline;
	},
	get spec() {
		return made$18().spec;
	}
};
// ../../packages/render/src/templates/partials/untyped-zh-CN.hbs
var made$17 = () => require("./template-partials-untyped-zh-CN-7db53146.js");
var untyped_zh_CN_default = {
	file: "partials/untyped-zh-CN.hbs",
	get outline() {
		return made$17().outline;
	},
	get spec() {
		return made$17().spec;
	}
};
// ../../packages/render/src/templates/partials/what-changed-en.hbs
var made$16 = () => require("./template-partials-what-changed-en-45a6f73c.js");
var what_changed_en_default = {
	file: "partials/what-changed-en.hbs",
	get outline() {
		return made$16().outline;
	},
	get spec() {
		return made$16().spec;
	}
};
// ../../packages/render/src/templates/partials/what-changed-ru.hbs
var made$15 = () => require("./template-partials-what-changed-ru-fcb40db6.js");
var what_changed_ru_default = {
	file: "partials/what-changed-ru.hbs",
	get outline() {
		return made$15().outline;
	},
	get spec() {
		return made$15().spec;
	}
};
// ../../packages/render/src/templates/partials/what-changed-zh-CN.hbs
var made$14 = () => require("./template-partials-what-changed-zh-CN-f1f472a0.js");
var what_changed_zh_CN_default = {
	file: "partials/what-changed-zh-CN.hbs",
	get outline() {
		return made$14().outline;
	},
	get spec() {
		return made$14().spec;
	}
};
// ../../packages/render/src/templates/portfolio/en.hbs
var made$13 = () => require("./template-portfolio-en-26c6ef8a.js");
var en_default$3 = {
	file: "portfolio/en.hbs",
	get outline() {
		return made$13().outline;
	},
	get spec() {
		return made$13().spec;
	}
};
// ../../packages/render/src/templates/portfolio/ru.hbs
var made$12 = () => require("./template-portfolio-ru-e610dd7a.js");
var ru_default$1 = {
	file: "portfolio/ru.hbs",
	get outline() {
		return made$12().outline;
	},
	get spec() {
		return made$12().spec;
	}
};
// ../../packages/render/src/templates/portfolio/zh-CN.hbs
var made$11 = () => require("./template-portfolio-zh-CN-da2fddd0.js");
var zh_CN_default$3 = {
	file: "portfolio/zh-CN.hbs",
	get outline() {
		return made$11().outline;
	},
	get spec() {
		return made$11().spec;
	}
};
// ../../packages/render/src/templates/prefecture/en.hbs
var made$10 = () => require("./template-prefecture-en-27496af5.js");
var en_default$2 = {
	file: "prefecture/en.hbs",
	get outline() {
		return made$10().outline;
	},
	get spec() {
		return made$10().spec;
	}
};
// ../../packages/render/src/templates/prefecture/zh-CN.hbs
var made$9 = () => require("./template-prefecture-zh-CN-edf9f0da.js");
var zh_CN_default$2 = {
	file: "prefecture/zh-CN.hbs",
	get outline() {
		return made$9().outline;
	},
	get spec() {
		return made$9().spec;
	}
};
// ../../packages/render/src/templates/project/basis-row.hbs
var made$8 = () => require("./template-project-basis-row-ee6ee032.js");
var basis_row_default = {
	file: "project/basis-row.hbs",
	get outline() {
		return made$8().outline;
	},
	get spec() {
		return made$8().spec;
	}
};
// ../../packages/render/src/templates/project/en.hbs
var made$7 = () => require("./template-project-en-9fc36aa4.js");
var en_default$1 = {
	file: "project/en.hbs",
	get outline() {
		return made$7().outline;
	},
	get spec() {
		return made$7().spec;
	}
};
// ../../packages/render/src/templates/project/results-en.hbs
var made$6 = () => require("./template-project-results-en-0c299f89.js");
var results_en_default = {
	file: "project/results-en.hbs",
	get outline() {
		return made$6().outline;
	},
	get spec() {
		return made$6().spec;
	}
};
// ../../packages/render/src/templates/project/results-ru.hbs
var made$5 = () => require("./template-project-results-ru-38766a71.js");
var results_ru_default = {
	file: "project/results-ru.hbs",
	get outline() {
		return made$5().outline;
	},
	get spec() {
		return made$5().spec;
	}
};
// ../../packages/render/src/templates/project/results-zh-CN.hbs
var made$4 = () => require("./template-project-results-zh-CN-ade28ca7.js");
var results_zh_CN_default = {
	file: "project/results-zh-CN.hbs",
	get outline() {
		return made$4().outline;
	},
	get spec() {
		return made$4().spec;
	}
};
// ../../packages/render/src/templates/project/ru.hbs
var made$3 = () => require("./template-project-ru-74ab11da.js");
var ru_default = {
	file: "project/ru.hbs",
	get outline() {
		return made$3().outline;
	},
	get spec() {
		return made$3().spec;
	}
};
// ../../packages/render/src/templates/project/zh-CN.hbs
var made$2 = () => require("./template-project-zh-CN-8eecbb89.js");
var zh_CN_default$1 = {
	file: "project/zh-CN.hbs",
	get outline() {
		return made$2().outline;
	},
	get spec() {
		return made$2().spec;
	}
};
// ../../packages/render/src/templates/sector/en.hbs
var made$1 = () => require("./template-sector-en-998ce977.js");
var en_default = {
	file: "sector/en.hbs",
	get outline() {
		return made$1().outline;
	},
	get spec() {
		return made$1().spec;
	}
};
// ../../packages/render/src/templates/sector/zh-CN.hbs
var made = () => require("./template-sector-zh-CN-602d0bd9.js");
// ../../packages/render/src/templates/registry.ts
var files = /* #__PURE__ */ Object.assign({
	"./card/approvals-en.hbs": approvals_en_default,
	"./card/approvals-ru.hbs": approvals_ru_default,
	"./card/approvals-zh-CN.hbs": approvals_zh_CN_default,
	"./card/en.hbs": en_default$5,
	"./card/places-en.hbs": places_en_default,
	"./card/places-ru.hbs": places_ru_default,
	"./card/places-zh-CN.hbs": places_zh_CN_default,
	"./card/ru.hbs": ru_default$2,
	"./card/said-approvals-en.hbs": said_approvals_en_default,
	"./card/said-approvals-ru.hbs": said_approvals_ru_default,
	"./card/said-approvals-zh-CN.hbs": said_approvals_zh_CN_default,
	"./card/said-lenders-en.hbs": said_lenders_en_default,
	"./card/said-lenders-ru.hbs": said_lenders_ru_default,
	"./card/said-lenders-zh-CN.hbs": said_lenders_zh_CN_default,
	"./card/said-places-en.hbs": said_places_en_default,
	"./card/said-places-ru.hbs": said_places_ru_default,
	"./card/said-places-zh-CN.hbs": said_places_zh_CN_default,
	"./card/zh-CN.hbs": zh_CN_default$5,
	"./change/en.hbs": en_default$4,
	"./change/group-en.hbs": group_en_default,
	"./change/group-zh-CN.hbs": group_zh_CN_default,
	"./change/zh-CN.hbs": zh_CN_default$4,
	"./partials/foot-journal-en.hbs": foot_journal_en_default,
	"./partials/foot-journal-ru.hbs": foot_journal_ru_default,
	"./partials/foot-journal-zh-CN.hbs": foot_journal_zh_CN_default,
	"./partials/foot-official-en.hbs": foot_official_en_default,
	"./partials/foot-official-ru.hbs": foot_official_ru_default,
	"./partials/foot-official-zh-CN.hbs": foot_official_zh_CN_default,
	"./partials/head-journal-en.hbs": head_journal_en_default,
	"./partials/head-journal-ru.hbs": head_journal_ru_default,
	"./partials/head-journal-zh-CN.hbs": head_journal_zh_CN_default,
	"./partials/head-official-en.hbs": head_official_en_default,
	"./partials/head-official-ru.hbs": head_official_ru_default,
	"./partials/head-official-zh-CN.hbs": head_official_zh_CN_default,
	"./partials/imprint-en.hbs": imprint_en_default,
	"./partials/imprint-ru.hbs": imprint_ru_default,
	"./partials/imprint-zh-CN.hbs": imprint_zh_CN_default,
	"./partials/project-sentence-en.hbs": project_sentence_en_default,
	"./partials/project-sentence-zh-CN.hbs": project_sentence_zh_CN_default,
	"./partials/pull-journal-en.hbs": pull_journal_en_default,
	"./partials/pull-journal-ru.hbs": pull_journal_ru_default,
	"./partials/pull-journal-zh-CN.hbs": pull_journal_zh_CN_default,
	"./partials/sign-official-en.hbs": sign_official_en_default,
	"./partials/sign-official-ru.hbs": sign_official_ru_default,
	"./partials/sign-official-zh-CN.hbs": sign_official_zh_CN_default,
	"./partials/untyped-en.hbs": untyped_en_default,
	"./partials/untyped-ru.hbs": untyped_ru_default,
	"./partials/untyped-zh-CN.hbs": untyped_zh_CN_default,
	"./partials/what-changed-en.hbs": what_changed_en_default,
	"./partials/what-changed-ru.hbs": what_changed_ru_default,
	"./partials/what-changed-zh-CN.hbs": what_changed_zh_CN_default,
	"./portfolio/en.hbs": en_default$3,
	"./portfolio/ru.hbs": ru_default$1,
	"./portfolio/zh-CN.hbs": zh_CN_default$3,
	"./prefecture/en.hbs": en_default$2,
	"./prefecture/zh-CN.hbs": zh_CN_default$2,
	"./project/basis-row.hbs": basis_row_default,
	"./project/en.hbs": en_default$1,
	"./project/results-en.hbs": results_en_default,
	"./project/results-ru.hbs": results_ru_default,
	"./project/results-zh-CN.hbs": results_zh_CN_default,
	"./project/ru.hbs": ru_default,
	"./project/zh-CN.hbs": zh_CN_default$1,
	"./sector/en.hbs": en_default,
	"./sector/zh-CN.hbs": {
		file: "sector/zh-CN.hbs",
		get outline() {
			return made().outline;
		},
		get spec() {
			return made().spec;
		}
	}
});
/** `./portfolio/zh-CN.hbs` → `portfolio/zh-CN`. */
var templateNameIn = (path) => path.replace(/^\.\//, "").replace(/\.hbs$/, "");
var builtinTemplates = new Map(Object.entries(files).map(([path, template]) => [templateNameIn(path), template]));
// src/press/wording.ts
/** Findings of rules that are off are gone. */
function settleWording(findings, severities) {
	return findings.flatMap((finding) => {
		const severity = require_config.severityOf(finding.rule, severities, finding.severity);
		return severity === "off" ? [] : [{
			...finding,
			severity
		}];
	});
}
/** Of a rule on wording, or of a template, which all briefs of its kind share. */
var isShared = ({ rule, place }) => Object.hasOwn(require_read_dataset.wordingSeverities, rule) || place.file?.endsWith(".hbs") === true;
/** A template has lines; a finding of its own text there stands for those of the briefs made of it. */
function placeKey({ rule, severity, place }) {
	const { file, line } = place;
	return file === void 0 ? void 0 : JSON.stringify([
		rule,
		severity,
		file,
		line
	]);
}
var documents = (count) => `${count} other ${count === 1 ? "document" : "documents"}`;
function groupWording(findings) {
	const groups = /* @__PURE__ */ new Map();
	const kept = [];
	for (const finding of findings) {
		const key = isShared(finding) ? placeKey(finding) : void 0;
		const group = key === void 0 ? void 0 : groups.get(key);
		if (group !== void 0) {
			group.push(finding);
			continue;
		}
		if (key !== void 0) groups.set(key, [finding]);
		kept.push(finding);
	}
	return kept.map((finding) => {
		const key = isShared(finding) ? placeKey(finding) : void 0;
		const group = key === void 0 ? [] : groups.get(key) ?? [];
		const others = new Set(group.map(({ brief, language }) => `${brief} ${language}`)).size - 1;
		return others < 1 ? finding : {
			...finding,
			message: `${finding.message}; likewise in ${documents(others)}`
		};
	});
}
// src/issues/issue.ts
var issueColumns = [
	"brief",
	"kind",
	"number",
	"total",
	"as-of",
	"facts",
	"languages"
];
function issueLine(issue) {
	const { brief, kind, number, total, asOf, facts, languages } = issue;
	return [
		brief,
		kind,
		number,
		total,
		asOf,
		facts,
		languages.join(" ")
	].join(",");
}
var yearOf = (day) => day.slice(0, 4);
/** The one of this day, where it was issued. */
function issueOf(issues, brief, asOf) {
	return issues.find((issue) => issue.brief === brief && issue.asOf === asOf);
}
/** The newest one of an earlier day. */
function previousIssue(issues, brief, asOf) {
	return issues.filter((issue) => issue.brief === brief && issue.asOf < asOf).toSorted((a, b) => a.asOf < b.asOf ? 1 : -1)[0];
}
/** The numbers that the next issue of a brief gets: the one in its year, the one in all. */
function nextNumbers(issues, brief, asOf) {
	const own = issues.filter((issue) => issue.brief === brief);
	const inYear = own.filter((issue) => yearOf(issue.asOf) === yearOf(asOf));
	return {
		number: Math.max(0, ...inYear.map(({ number }) => number)) + 1,
		total: Math.max(0, ...own.map(({ total }) => total)) + 1
	};
}
// src/issues/read-issues.ts
/** No file yet is no issue yet. */
function readIssues(world, workspace, name) {
	const none = {
		issues: [],
		findings: []
	};
	if (name === void 0) return none;
	const file = (0, node_path.join)(workspace, name);
	return world.isFile(file) ? parseIssues(world.readText(file), file) : none;
}
function parseIssues(text, file) {
	const [head = "", ...rows] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
	const columns = cellsOf(head);
	const faults = headFaults(columns, {
		file,
		line: 1,
		column: 1
	});
	if (faults.length > 0) return {
		issues: [],
		findings: faults
	};
	const issues = [];
	const findings = [];
	for (const [index, row] of rows.entries()) {
		if (row.trim() === "") continue;
		const read = parseRow(cellsOf(row), columns, {
			file,
			line: index + 2,
			column: 1
		});
		if ("rule" in read) findings.push(read);
		else issues.push(read);
	}
	return {
		issues,
		findings: [...findings, ...clashes(issues)]
	};
}
/** No cell of ours holds a comma or a quote; a spreadsheet may put quotes round one. */
function cellsOf(line) {
	return line.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}
function fault(place, message, remedy) {
	return {
		rule: "issue-line",
		severity: "error",
		message,
		place,
		remedy
	};
}
function headFaults(columns, place) {
	const known = issueColumns;
	const strange = columns.filter((name) => !known.includes(name)).map((name) => fault(place, `unknown column "${name}"`, require_subject_of.suggestName(name, known)));
	const missing = known.filter((name) => !columns.includes(name)).map((name) => fault(place, `no column "${name}"`, `begin with: ${known.join(",")}`));
	return [...strange, ...missing];
}
var forms = {
	brief: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
	kind: /^[a-z0-9-]+$/,
	number: /^[1-9]\d{0,8}$/,
	total: /^[1-9]\d{0,8}$/,
	"as-of": /^\d{4}-\d{2}-\d{2}$/,
	facts: /^[0-9a-f]{64}$/,
	languages: /^\S+( \S+)*$/
};
function isDay(text) {
	const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
	return require_config.isCalendarDay(year, month, day);
}
function parseRow(cells, columns, place) {
	const cell = (name) => cells[columns.indexOf(name)] ?? "";
	if (cells.length !== columns.length) return fault(place, `${cells.length} cells under ${columns.length} columns`, "correct the line");
	const wrong = issueColumns.find((name) => !forms[name].test(cell(name)));
	const listed = cell("languages").split(" ");
	const strange = listed.find((one) => !require_config.languages.some((language) => language === one));
	if (wrong !== void 0 || strange !== void 0 || !isDay(cell("as-of"))) {
		const name = wrong ?? (strange === void 0 ? "as-of" : "languages");
		return fault(place, `"${cell(name)}" is not a value of "${name}"`, `correct "${name}"`);
	}
	return {
		brief: cell("brief"),
		kind: cell("kind"),
		number: Number(cell("number")),
		total: Number(cell("total")),
		asOf: cell("as-of"),
		facts: cell("facts"),
		languages: listed,
		place
	};
}
/** One day is issued once, and one number is given once a year. */
function clashes(issues) {
	return [{
		what: "day",
		of: ({ brief, asOf }) => `${brief} ${asOf}`
	}, {
		what: "number",
		of: ({ brief, asOf, number }) => `${brief} ${asOf.slice(0, 4)} ${number}`
	}].flatMap(({ what, of }) => issues.flatMap((issue, index) => {
		const first = issues.slice(0, index).find((earlier) => of(earlier) === of(issue));
		if (first === void 0) return [];
		const message = `two issues of "${issue.brief}" have one ${what}`;
		return [{
			...fault(issue.place, message, "take one of the lines out"),
			related: [first.place]
		}];
	}));
}
// src/workspace/bad-day.ts
function badDay(found) {
	return {
		rule: "as-of-day",
		severity: "error",
		message: `"${found}" is not a day`,
		place: {},
		found,
		expected: "a day of the form 2025-03-31",
		remedy: "write the day as --as-of 2025-03-31"
	};
}
// src/workspace/find-faces.ts
function faultOf(world, path) {
	if (!world.isFile(path)) return {
		rule: "font-not-found",
		message: "there is no such file",
		remedy: "correct the path; it is relative to brief.yaml"
	};
	const fault = faceFault(world.readBytes(path));
	return fault && {
		rule: "font-unusable",
		...fault
	};
}
function findSuppliedFaces(world, folder, config, placeOf) {
	const faces = /* @__PURE__ */ new Map();
	const findings = [];
	for (const slot of [
		"fangsong",
		"title",
		"rare"
	]) {
		const name = config.fonts?.[slot];
		if (name === void 0) continue;
		const path = (0, node_path.resolve)(folder, name);
		const fault = faultOf(world, path);
		if (fault === void 0) faces.set(suppliedFaces[slot], path);
		else {
			const place = placeOf(["fonts", slot]);
			findings.push({
				...fault,
				severity: "error",
				place,
				found: name
			});
		}
	}
	return {
		faces,
		findings
	};
}
// src/workspace/compile-kind.ts
/** What it may take values from; types may come from anywhere, since they are gone once it is compiled. */
var allowed = ["@brief/data"];
function compileKind(world, workspace, file) {
	const source = world.readText(file);
	const kept = (0, node_path.join)(workspace, ".brief/cache/kinds", `${require_sha256.sha256(`${require_subject_of.version}\n${source}`)}.js`);
	const known = world.isFile(kept) ? verified(world.readText(kept)) : void 0;
	if (known !== void 0) return known;
	const compiled = world.compile(source, file);
	if ("message" in compiled) return [syntaxFault$1(file, compiled)];
	const strange = compiled.imports.filter((name) => !allowed.includes(name));
	if (strange.length > 0) return strange.map((name) => importFault(file, source, name));
	keep(world, kept, compiled.code);
	return compiled.code;
}
function verified(text) {
	const [head = "", ...rest] = text.split("\n");
	const code = rest.join("\n");
	return head === `// ${require_sha256.sha256(code)}` ? code : void 0;
}
/** A folder that cannot be written to only costs the time of compiling again. */
function keep(world, path, code) {
	try {
		world.makeFolder((0, node_path.dirname)(path));
		const name = path.slice((0, node_path.dirname)(path).length + 1);
		const bytes = new TextEncoder().encode(`// ${require_sha256.sha256(code)}\n${code}`);
		require_subject_of.writeOutput(world, world.realPath((0, node_path.dirname)(path)), name, bytes);
	} catch (cause) {
		if (!(cause instanceof require_world.BriefError) && !(cause instanceof Error && "code" in cause)) throw cause;
	}
}
function syntaxFault$1(file, { message, line, column }) {
	return {
		rule: "kind-syntax",
		severity: "error",
		message,
		place: {
			file,
			line,
			column
		},
		remedy: "correct the TypeScript at this place"
	};
}
function importFault(file, source, name) {
	const index = source.split("\n").findIndex((line) => line.includes(name));
	const isRender = name === "@brief/render";
	return {
		rule: "kind-import",
		severity: "error",
		message: `a kind takes no values from "${name}"`,
		place: {
			file,
			line: Math.max(index + 1, 1),
			column: 1
		},
		found: name,
		expected: allowed.join(", "),
		remedy: isRender ? "import its types alone: import type { … }" : require_subject_of.suggestName(name, allowed)
	};
}
// src/workspace/kind-names.ts
function strangeNames({ view }, dataset) {
	return Object.entries(view).flatMap(([name, item]) => namesOf(["view", name], item, dataset)).flatMap(({ what, path, names, known }) => names.flatMap((found, index) => {
		if (known.includes(found)) return [];
		return [{
			rule: "unknown-name",
			severity: "error",
			message: `no ${what} "${found}" in the dataset`,
			path: [...path, index],
			found,
			remedy: known.length === 0 ? `add the ${what} to the tables` : require_subject_of.suggestName(found, known)
		}];
	}));
}
function namesOf(path, item, dataset) {
	const { ask, projects, published } = item;
	return [
		...ask === void 0 ? [] : inQuestion([...path, "ask"], ask, dataset),
		...inConditions([
			...path,
			"projects",
			"where"
		], projects?.where, dataset),
		...Object.entries(published ?? {}).map(([name, id]) => ({
			what: "published figure",
			path: [
				...path,
				"published",
				name
			],
			names: [id],
			known: dataset.aggregates.filter(({ standing }) => standing === "publishable").map((row) => row.id)
		}))
	];
}
function inQuestion(path, { where, convert }, dataset) {
	const rates = convert && {
		what: "exchange rate",
		path: [
			...path,
			"convert",
			"rates"
		],
		names: convert.rates,
		known: dataset.fxRates.map(({ id }) => id)
	};
	return [...inConditions([...path, "where"], where, dataset), ...rates === void 0 ? [] : [rates]];
}
function inConditions(path, where, dataset) {
	const { lender = [], sector = [], region = [], approvedIn, implementedIn } = where ?? {};
	const periods = dataset.periods.map(({ id }) => id);
	const span = (key, value) => typeof value === "string" ? [{
		what: "period",
		path: [...path, key],
		names: [value],
		known: periods
	}] : [];
	const list = (what, names, known) => ({
		what,
		path: [...path, what],
		names,
		known
	});
	return [
		list("lender", lender, dataset.organisations.map(({ id }) => id)),
		list("sector", sector, dataset.sectors.map(({ id }) => id)),
		list("region", region, dataset.regions.map(({ code }) => code)),
		...span("approvedIn", approvedIn),
		...span("implementedIn", implementedIn)
	];
}
// src/workspace/load-kind.ts
var known = [
	"view",
	"subject",
	"parameters",
	"theme"
];
/** It is the user's own code, as templates are. */
function run(code) {
	const exports = {};
	const exportName = (name, get) => {
		exports[name] = get;
	};
	const importData = () => src_exports;
	new Function("__vite_ssr_exportName__", "__vite_ssr_import__", `"use strict";${code}`)(exportName, importData);
	return Object.fromEntries(Object.entries(exports).map(([name, get]) => [name, get()]));
}
function loadKind(code, file, { name, templates }) {
	const fault = (message, remedy) => ({ findings: [{
		rule: "kind-exports",
		severity: "error",
		message,
		place: {
			file,
			line: 1,
			column: 1
		},
		remedy
	}] });
	let exports;
	try {
		exports = run(code);
	} catch (cause) {
		return fault(`the kind cannot be loaded: ${String(cause)}`, "correct it");
	}
	const { view, subject, parameters = [], theme } = exports;
	const strange = Object.keys(exports).find((one) => !known.includes(one));
	if (strange !== void 0) return fault(`a kind exports no "${strange}"`, require_subject_of.suggestName(strange, known));
	if (typeof view !== "function") return fault("the kind exports no function \"view\"", "export const view: BuildView = …");
	if (subject !== void 0 && !isSubject(subject)) return fault(`"${String(subject)}" is no subject`, require_subject_of.suggestName(String(subject), require_subject_of.subjects));
	if (!Array.isArray(parameters) || !parameters.every((one) => typeof one === "string")) return fault("parameters are no list of names", "export const parameters = [\"since\"]");
	const kind = ownCodeKind({
		view,
		subject,
		parameters,
		theme
	}, name, templates);
	return kind === void 0 ? fault(`"${String(theme)}" is no theme`, "take it out, or name one of brief.yaml's") : {
		kind,
		findings: []
	};
}
function isSubject(value) {
	return require_subject_of.subjects.some((subject) => subject === value);
}
// src/workspace/read-kinds.ts
var kindFile = /^(.+)\.(ya?ml|ts)$/;
var kindName = /^[a-z0-9]+(-[a-z0-9]+)*$/;
function readKinds(world, workspace, material) {
	const folder = (0, node_path.join)(workspace, "kinds");
	const definitions = {};
	const names = [];
	const findings = [];
	const coded = {};
	const code = /* @__PURE__ */ new Map();
	for (const file of world.listFolder(folder)) {
		const [, name, ending] = kindFile.exec(file) ?? [];
		if (name === void 0 || file.endsWith(".d.ts") || file.endsWith(".test.ts")) continue;
		const path = (0, node_path.join)(folder, file);
		if (names.includes(name)) {
			findings.push(twice(name, path));
			continue;
		}
		names.push(name);
		if (ending === "ts") {
			const loaded = readCode(world, workspace, {
				name,
				path,
				templates: material.templates
			});
			findings.push(...loaded.findings);
			if (loaded.kind !== void 0) coded[name] = loaded.kind;
			if (loaded.code !== void 0) code.set(name, loaded.code);
			continue;
		}
		const read = readKind(name, require_read_dataset.readYaml(path, world.readText(path)), material);
		findings.push(...read.findings);
		if (read.definition === void 0) continue;
		definitions[name] = read.definition;
	}
	return {
		kinds: {
			...ownKinds(definitions, material.templates),
			...coded
		},
		definitions,
		code,
		names,
		findings
	};
}
function twice(name, file) {
	return {
		rule: "kind-name",
		severity: "error",
		message: `two files define the kind "${name}"`,
		place: {
			file,
			line: 1,
			column: 1
		},
		found: name,
		remedy: "give one of them another name"
	};
}
function readCode(world, workspace, { name, path, templates }) {
	const fault = nameFault(name, path) ?? withoutTemplate(name, path, templates);
	if (fault !== void 0) return { findings: [fault] };
	const code = compileKind(world, workspace, path);
	if (typeof code !== "string") return { findings: code };
	return {
		...loadKind(code, path, {
			name,
			templates
		}),
		code
	};
}
function readKind(name, { source, findings: faults }, { dataset, templates }) {
	if (faults.length > 0) return { findings: faults };
	const unnamed = nameFault(name, source.file) ?? withoutTemplate(name, source.file, templates);
	if (unnamed !== void 0) return { findings: [unnamed] };
	const filled = require_own_definition.withParameters(source.value, sampleParameters(source.value, dataset));
	const parsed = require_own_definition.OwnDefinition.safeParse(filled);
	const placeOf = (path) => require_read_dataset.placeOfPath(source, path);
	if (!parsed.success) return { findings: require_read_dataset.issueFindings(parsed.error.issues, {
		value: source.value,
		whole: `kinds/${name}.yaml`,
		placeOf,
		placeOfKey: (path, key) => require_read_dataset.placeOfKey(source, path, key),
		keysAt: (path) => require_config.keysOf(require_own_definition.OwnDefinition, path)
	}) };
	const definition = parsed.data;
	const findings = [...strangeParameters(source, definition), ...strangeNames(definition, dataset).map((fault) => ({
		...fault,
		place: placeOf(fault.path)
	}))].map(({ path: _, ...finding }) => finding);
	if (findings.length > 0) return { findings };
	return {
		definition: source.value,
		findings
	};
}
/** What stands for the parameters while the definition is looked at: what holds where nothing else is said. */
function sampleParameters(value, dataset) {
	const { subject, parameters = {} } = require_own_definition.OwnDefinition.pick({
		subject: true,
		parameters: true
	}).partial().loose().safeParse(value).data ?? {};
	const given = Object.entries(parameters).map(([key, one]) => [key, String(one)]);
	const row = subject === void 0 ? void 0 : require_subject_of.subjectsOf(dataset, subject)[0];
	return {
		...Object.fromEntries(given),
		...subject && row ? { [subject]: row.id } : {}
	};
}
function strangeParameters(source, { subject, parameters = {} }) {
	const known = [...Object.keys(parameters), ...subject === void 0 ? [] : [subject]];
	return require_own_definition.parametersUsed(source.value).filter(({ name }) => !known.includes(name)).map(({ name, path }) => {
		const names = known.map((one) => `{${one}}`);
		return {
			rule: "unknown-parameter",
			severity: "error",
			message: `the kind has no parameter "${name}"`,
			place: require_read_dataset.placeOfPath(source, path),
			found: `{${name}}`,
			expected: names.join(", ") || "none",
			remedy: known.length === 0 ? `add parameters: { ${name}: … }` : require_subject_of.suggestName(`{${name}}`, names)
		};
	});
}
function nameFault(name, file) {
	const fault = (message, remedy) => ({
		rule: "kind-name",
		severity: "error",
		message,
		place: {
			file,
			line: 1,
			column: 1
		},
		found: name,
		remedy
	});
	if (Object.hasOwn(builtinKinds, name)) return fault(`a kind "${name}" ships already`, "give the file another name");
	if (kindName.test(name)) return void 0;
	return fault(`"${name}" is no name of a kind`, "write small letters and digits, parted by single hyphens: kinds/by-lender.yaml");
}
function withoutTemplate(name, file, templates) {
	if (templateLanguages(name, templates).length > 0) return void 0;
	return {
		rule: "missing-template",
		severity: "error",
		message: `the kind "${name}" has no template`,
		place: {
			file,
			line: 1,
			column: 1
		},
		expected: require_config.languages.map((language) => `templates/${name}/${language}.hbs`).join(", "),
		remedy: `write templates/${name}/zh-CN.hbs`
	};
}
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/ast.js
var require_ast = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var AST = { helpers: {
		helperExpression: function helperExpression(node) {
			return node.type === "SubExpression" || (node.type === "MustacheStatement" || node.type === "BlockStatement") && !!(node.params && node.params.length || node.hash);
		},
		scopedId: function scopedId(path) {
			return /^\.|this\b/.test(path.original);
		},
		simpleId: function simpleId(path) {
			return path.parts.length === 1 && !AST.helpers.scopedId(path) && !path.depth;
		}
	} };
	exports["default"] = AST;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js
var require_parser = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = (function() {
		var parser = {
			trace: function trace() {},
			yy: {},
			symbols_: {
				"error": 2,
				"root": 3,
				"program": 4,
				"EOF": 5,
				"program_repetition0": 6,
				"statement": 7,
				"mustache": 8,
				"block": 9,
				"rawBlock": 10,
				"partial": 11,
				"partialBlock": 12,
				"content": 13,
				"COMMENT": 14,
				"CONTENT": 15,
				"openRawBlock": 16,
				"rawBlock_repetition0": 17,
				"END_RAW_BLOCK": 18,
				"OPEN_RAW_BLOCK": 19,
				"helperName": 20,
				"openRawBlock_repetition0": 21,
				"openRawBlock_option0": 22,
				"CLOSE_RAW_BLOCK": 23,
				"openBlock": 24,
				"block_option0": 25,
				"closeBlock": 26,
				"openInverse": 27,
				"block_option1": 28,
				"OPEN_BLOCK": 29,
				"openBlock_repetition0": 30,
				"openBlock_option0": 31,
				"openBlock_option1": 32,
				"CLOSE": 33,
				"OPEN_INVERSE": 34,
				"openInverse_repetition0": 35,
				"openInverse_option0": 36,
				"openInverse_option1": 37,
				"openInverseChain": 38,
				"OPEN_INVERSE_CHAIN": 39,
				"openInverseChain_repetition0": 40,
				"openInverseChain_option0": 41,
				"openInverseChain_option1": 42,
				"inverseAndProgram": 43,
				"INVERSE": 44,
				"inverseChain": 45,
				"inverseChain_option0": 46,
				"OPEN_ENDBLOCK": 47,
				"OPEN": 48,
				"mustache_repetition0": 49,
				"mustache_option0": 50,
				"OPEN_UNESCAPED": 51,
				"mustache_repetition1": 52,
				"mustache_option1": 53,
				"CLOSE_UNESCAPED": 54,
				"OPEN_PARTIAL": 55,
				"partialName": 56,
				"partial_repetition0": 57,
				"partial_option0": 58,
				"openPartialBlock": 59,
				"OPEN_PARTIAL_BLOCK": 60,
				"openPartialBlock_repetition0": 61,
				"openPartialBlock_option0": 62,
				"param": 63,
				"sexpr": 64,
				"OPEN_SEXPR": 65,
				"sexpr_repetition0": 66,
				"sexpr_option0": 67,
				"CLOSE_SEXPR": 68,
				"hash": 69,
				"hash_repetition_plus0": 70,
				"hashSegment": 71,
				"ID": 72,
				"EQUALS": 73,
				"blockParams": 74,
				"OPEN_BLOCK_PARAMS": 75,
				"blockParams_repetition_plus0": 76,
				"CLOSE_BLOCK_PARAMS": 77,
				"path": 78,
				"dataName": 79,
				"STRING": 80,
				"NUMBER": 81,
				"BOOLEAN": 82,
				"UNDEFINED": 83,
				"NULL": 84,
				"DATA": 85,
				"pathSegments": 86,
				"SEP": 87,
				"$accept": 0,
				"$end": 1
			},
			terminals_: {
				2: "error",
				5: "EOF",
				14: "COMMENT",
				15: "CONTENT",
				18: "END_RAW_BLOCK",
				19: "OPEN_RAW_BLOCK",
				23: "CLOSE_RAW_BLOCK",
				29: "OPEN_BLOCK",
				33: "CLOSE",
				34: "OPEN_INVERSE",
				39: "OPEN_INVERSE_CHAIN",
				44: "INVERSE",
				47: "OPEN_ENDBLOCK",
				48: "OPEN",
				51: "OPEN_UNESCAPED",
				54: "CLOSE_UNESCAPED",
				55: "OPEN_PARTIAL",
				60: "OPEN_PARTIAL_BLOCK",
				65: "OPEN_SEXPR",
				68: "CLOSE_SEXPR",
				72: "ID",
				73: "EQUALS",
				75: "OPEN_BLOCK_PARAMS",
				77: "CLOSE_BLOCK_PARAMS",
				80: "STRING",
				81: "NUMBER",
				82: "BOOLEAN",
				83: "UNDEFINED",
				84: "NULL",
				85: "DATA",
				87: "SEP"
			},
			productions_: [
				0,
				[3, 2],
				[4, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[13, 1],
				[10, 3],
				[16, 5],
				[9, 4],
				[9, 4],
				[24, 6],
				[27, 6],
				[38, 6],
				[43, 2],
				[45, 3],
				[45, 1],
				[26, 3],
				[8, 5],
				[8, 5],
				[11, 5],
				[12, 3],
				[59, 5],
				[63, 1],
				[63, 1],
				[64, 5],
				[69, 1],
				[71, 3],
				[74, 3],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[56, 1],
				[56, 1],
				[79, 2],
				[78, 1],
				[86, 3],
				[86, 1],
				[6, 0],
				[6, 2],
				[17, 0],
				[17, 2],
				[21, 0],
				[21, 2],
				[22, 0],
				[22, 1],
				[25, 0],
				[25, 1],
				[28, 0],
				[28, 1],
				[30, 0],
				[30, 2],
				[31, 0],
				[31, 1],
				[32, 0],
				[32, 1],
				[35, 0],
				[35, 2],
				[36, 0],
				[36, 1],
				[37, 0],
				[37, 1],
				[40, 0],
				[40, 2],
				[41, 0],
				[41, 1],
				[42, 0],
				[42, 1],
				[46, 0],
				[46, 1],
				[49, 0],
				[49, 2],
				[50, 0],
				[50, 1],
				[52, 0],
				[52, 2],
				[53, 0],
				[53, 1],
				[57, 0],
				[57, 2],
				[58, 0],
				[58, 1],
				[61, 0],
				[61, 2],
				[62, 0],
				[62, 1],
				[66, 0],
				[66, 2],
				[67, 0],
				[67, 1],
				[70, 1],
				[70, 2],
				[76, 1],
				[76, 2]
			],
			performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
				var $0 = $$.length - 1;
				switch (yystate) {
					case 1: return $$[$0 - 1];
					case 2:
						this.$ = yy.prepareProgram($$[$0]);
						break;
					case 3:
						this.$ = $$[$0];
						break;
					case 4:
						this.$ = $$[$0];
						break;
					case 5:
						this.$ = $$[$0];
						break;
					case 6:
						this.$ = $$[$0];
						break;
					case 7:
						this.$ = $$[$0];
						break;
					case 8:
						this.$ = $$[$0];
						break;
					case 9:
						this.$ = {
							type: "CommentStatement",
							value: yy.stripComment($$[$0]),
							strip: yy.stripFlags($$[$0], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 10:
						this.$ = {
							type: "ContentStatement",
							original: $$[$0],
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 11:
						this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 12:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1]
						};
						break;
					case 13:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
						break;
					case 14:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
						break;
					case 15:
						this.$ = {
							open: $$[$0 - 5],
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 16:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 17:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 18:
						this.$ = {
							strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]),
							program: $$[$0]
						};
						break;
					case 19:
						var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
						program.chained = true;
						this.$ = {
							strip: $$[$0 - 2].strip,
							program,
							chain: true
						};
						break;
					case 20:
						this.$ = $$[$0];
						break;
					case 21:
						this.$ = {
							path: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 2], $$[$0])
						};
						break;
					case 22:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 23:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 24:
						this.$ = {
							type: "PartialStatement",
							name: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							indent: "",
							strip: yy.stripFlags($$[$0 - 4], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 25:
						this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 26:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 4], $$[$0])
						};
						break;
					case 27:
						this.$ = $$[$0];
						break;
					case 28:
						this.$ = $$[$0];
						break;
					case 29:
						this.$ = {
							type: "SubExpression",
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							loc: yy.locInfo(this._$)
						};
						break;
					case 30:
						this.$ = {
							type: "Hash",
							pairs: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 31:
						this.$ = {
							type: "HashPair",
							key: yy.id($$[$0 - 2]),
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 32:
						this.$ = yy.id($$[$0 - 1]);
						break;
					case 33:
						this.$ = $$[$0];
						break;
					case 34:
						this.$ = $$[$0];
						break;
					case 35:
						this.$ = {
							type: "StringLiteral",
							value: $$[$0],
							original: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 36:
						this.$ = {
							type: "NumberLiteral",
							value: Number($$[$0]),
							original: Number($$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 37:
						this.$ = {
							type: "BooleanLiteral",
							value: $$[$0] === "true",
							original: $$[$0] === "true",
							loc: yy.locInfo(this._$)
						};
						break;
					case 38:
						this.$ = {
							type: "UndefinedLiteral",
							original: void 0,
							value: void 0,
							loc: yy.locInfo(this._$)
						};
						break;
					case 39:
						this.$ = {
							type: "NullLiteral",
							original: null,
							value: null,
							loc: yy.locInfo(this._$)
						};
						break;
					case 40:
						this.$ = $$[$0];
						break;
					case 41:
						this.$ = $$[$0];
						break;
					case 42:
						this.$ = yy.preparePath(true, $$[$0], this._$);
						break;
					case 43:
						this.$ = yy.preparePath(false, $$[$0], this._$);
						break;
					case 44:
						$$[$0 - 2].push({
							part: yy.id($$[$0]),
							original: $$[$0],
							separator: $$[$0 - 1]
						});
						this.$ = $$[$0 - 2];
						break;
					case 45:
						this.$ = [{
							part: yy.id($$[$0]),
							original: $$[$0]
						}];
						break;
					case 46:
						this.$ = [];
						break;
					case 47:
						$$[$0 - 1].push($$[$0]);
						break;
					case 48:
						this.$ = [];
						break;
					case 49:
						$$[$0 - 1].push($$[$0]);
						break;
					case 50:
						this.$ = [];
						break;
					case 51:
						$$[$0 - 1].push($$[$0]);
						break;
					case 58:
						this.$ = [];
						break;
					case 59:
						$$[$0 - 1].push($$[$0]);
						break;
					case 64:
						this.$ = [];
						break;
					case 65:
						$$[$0 - 1].push($$[$0]);
						break;
					case 70:
						this.$ = [];
						break;
					case 71:
						$$[$0 - 1].push($$[$0]);
						break;
					case 78:
						this.$ = [];
						break;
					case 79:
						$$[$0 - 1].push($$[$0]);
						break;
					case 82:
						this.$ = [];
						break;
					case 83:
						$$[$0 - 1].push($$[$0]);
						break;
					case 86:
						this.$ = [];
						break;
					case 87:
						$$[$0 - 1].push($$[$0]);
						break;
					case 90:
						this.$ = [];
						break;
					case 91:
						$$[$0 - 1].push($$[$0]);
						break;
					case 94:
						this.$ = [];
						break;
					case 95:
						$$[$0 - 1].push($$[$0]);
						break;
					case 98:
						this.$ = [$$[$0]];
						break;
					case 99:
						$$[$0 - 1].push($$[$0]);
						break;
					case 100:
						this.$ = [$$[$0]];
						break;
					case 101: $$[$0 - 1].push($$[$0]);
				}
			},
			table: [
				{
					3: 1,
					4: 2,
					5: [2, 46],
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 1: [3] },
				{ 5: [1, 4] },
				{
					5: [2, 2],
					7: 5,
					8: 6,
					9: 7,
					10: 8,
					11: 9,
					12: 10,
					13: 11,
					14: [1, 12],
					15: [1, 20],
					16: 17,
					19: [1, 23],
					24: 15,
					27: 16,
					29: [1, 21],
					34: [1, 22],
					39: [2, 2],
					44: [2, 2],
					47: [2, 2],
					48: [1, 13],
					51: [1, 14],
					55: [1, 18],
					59: 19,
					60: [1, 24]
				},
				{ 1: [2, 1] },
				{
					5: [2, 47],
					14: [2, 47],
					15: [2, 47],
					19: [2, 47],
					29: [2, 47],
					34: [2, 47],
					39: [2, 47],
					44: [2, 47],
					47: [2, 47],
					48: [2, 47],
					51: [2, 47],
					55: [2, 47],
					60: [2, 47]
				},
				{
					5: [2, 3],
					14: [2, 3],
					15: [2, 3],
					19: [2, 3],
					29: [2, 3],
					34: [2, 3],
					39: [2, 3],
					44: [2, 3],
					47: [2, 3],
					48: [2, 3],
					51: [2, 3],
					55: [2, 3],
					60: [2, 3]
				},
				{
					5: [2, 4],
					14: [2, 4],
					15: [2, 4],
					19: [2, 4],
					29: [2, 4],
					34: [2, 4],
					39: [2, 4],
					44: [2, 4],
					47: [2, 4],
					48: [2, 4],
					51: [2, 4],
					55: [2, 4],
					60: [2, 4]
				},
				{
					5: [2, 5],
					14: [2, 5],
					15: [2, 5],
					19: [2, 5],
					29: [2, 5],
					34: [2, 5],
					39: [2, 5],
					44: [2, 5],
					47: [2, 5],
					48: [2, 5],
					51: [2, 5],
					55: [2, 5],
					60: [2, 5]
				},
				{
					5: [2, 6],
					14: [2, 6],
					15: [2, 6],
					19: [2, 6],
					29: [2, 6],
					34: [2, 6],
					39: [2, 6],
					44: [2, 6],
					47: [2, 6],
					48: [2, 6],
					51: [2, 6],
					55: [2, 6],
					60: [2, 6]
				},
				{
					5: [2, 7],
					14: [2, 7],
					15: [2, 7],
					19: [2, 7],
					29: [2, 7],
					34: [2, 7],
					39: [2, 7],
					44: [2, 7],
					47: [2, 7],
					48: [2, 7],
					51: [2, 7],
					55: [2, 7],
					60: [2, 7]
				},
				{
					5: [2, 8],
					14: [2, 8],
					15: [2, 8],
					19: [2, 8],
					29: [2, 8],
					34: [2, 8],
					39: [2, 8],
					44: [2, 8],
					47: [2, 8],
					48: [2, 8],
					51: [2, 8],
					55: [2, 8],
					60: [2, 8]
				},
				{
					5: [2, 9],
					14: [2, 9],
					15: [2, 9],
					19: [2, 9],
					29: [2, 9],
					34: [2, 9],
					39: [2, 9],
					44: [2, 9],
					47: [2, 9],
					48: [2, 9],
					51: [2, 9],
					55: [2, 9],
					60: [2, 9]
				},
				{
					20: 25,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 36,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 37,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					4: 38,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					15: [2, 48],
					17: 39,
					18: [2, 48]
				},
				{
					20: 41,
					56: 40,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 44,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					5: [2, 10],
					14: [2, 10],
					15: [2, 10],
					18: [2, 10],
					19: [2, 10],
					29: [2, 10],
					34: [2, 10],
					39: [2, 10],
					44: [2, 10],
					47: [2, 10],
					48: [2, 10],
					51: [2, 10],
					55: [2, 10],
					60: [2, 10]
				},
				{
					20: 45,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 46,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 47,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 41,
					56: 48,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					33: [2, 78],
					49: 49,
					65: [2, 78],
					72: [2, 78],
					80: [2, 78],
					81: [2, 78],
					82: [2, 78],
					83: [2, 78],
					84: [2, 78],
					85: [2, 78]
				},
				{
					23: [2, 33],
					33: [2, 33],
					54: [2, 33],
					65: [2, 33],
					68: [2, 33],
					72: [2, 33],
					75: [2, 33],
					80: [2, 33],
					81: [2, 33],
					82: [2, 33],
					83: [2, 33],
					84: [2, 33],
					85: [2, 33]
				},
				{
					23: [2, 34],
					33: [2, 34],
					54: [2, 34],
					65: [2, 34],
					68: [2, 34],
					72: [2, 34],
					75: [2, 34],
					80: [2, 34],
					81: [2, 34],
					82: [2, 34],
					83: [2, 34],
					84: [2, 34],
					85: [2, 34]
				},
				{
					23: [2, 35],
					33: [2, 35],
					54: [2, 35],
					65: [2, 35],
					68: [2, 35],
					72: [2, 35],
					75: [2, 35],
					80: [2, 35],
					81: [2, 35],
					82: [2, 35],
					83: [2, 35],
					84: [2, 35],
					85: [2, 35]
				},
				{
					23: [2, 36],
					33: [2, 36],
					54: [2, 36],
					65: [2, 36],
					68: [2, 36],
					72: [2, 36],
					75: [2, 36],
					80: [2, 36],
					81: [2, 36],
					82: [2, 36],
					83: [2, 36],
					84: [2, 36],
					85: [2, 36]
				},
				{
					23: [2, 37],
					33: [2, 37],
					54: [2, 37],
					65: [2, 37],
					68: [2, 37],
					72: [2, 37],
					75: [2, 37],
					80: [2, 37],
					81: [2, 37],
					82: [2, 37],
					83: [2, 37],
					84: [2, 37],
					85: [2, 37]
				},
				{
					23: [2, 38],
					33: [2, 38],
					54: [2, 38],
					65: [2, 38],
					68: [2, 38],
					72: [2, 38],
					75: [2, 38],
					80: [2, 38],
					81: [2, 38],
					82: [2, 38],
					83: [2, 38],
					84: [2, 38],
					85: [2, 38]
				},
				{
					23: [2, 39],
					33: [2, 39],
					54: [2, 39],
					65: [2, 39],
					68: [2, 39],
					72: [2, 39],
					75: [2, 39],
					80: [2, 39],
					81: [2, 39],
					82: [2, 39],
					83: [2, 39],
					84: [2, 39],
					85: [2, 39]
				},
				{
					23: [2, 43],
					33: [2, 43],
					54: [2, 43],
					65: [2, 43],
					68: [2, 43],
					72: [2, 43],
					75: [2, 43],
					80: [2, 43],
					81: [2, 43],
					82: [2, 43],
					83: [2, 43],
					84: [2, 43],
					85: [2, 43],
					87: [1, 50]
				},
				{
					72: [1, 35],
					86: 51
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					52: 52,
					54: [2, 82],
					65: [2, 82],
					72: [2, 82],
					80: [2, 82],
					81: [2, 82],
					82: [2, 82],
					83: [2, 82],
					84: [2, 82],
					85: [2, 82]
				},
				{
					25: 53,
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 54,
					47: [2, 54]
				},
				{
					28: 59,
					43: 60,
					44: [1, 58],
					47: [2, 56]
				},
				{
					13: 62,
					15: [1, 20],
					18: [1, 61]
				},
				{
					33: [2, 86],
					57: 63,
					65: [2, 86],
					72: [2, 86],
					80: [2, 86],
					81: [2, 86],
					82: [2, 86],
					83: [2, 86],
					84: [2, 86],
					85: [2, 86]
				},
				{
					33: [2, 40],
					65: [2, 40],
					72: [2, 40],
					80: [2, 40],
					81: [2, 40],
					82: [2, 40],
					83: [2, 40],
					84: [2, 40],
					85: [2, 40]
				},
				{
					33: [2, 41],
					65: [2, 41],
					72: [2, 41],
					80: [2, 41],
					81: [2, 41],
					82: [2, 41],
					83: [2, 41],
					84: [2, 41],
					85: [2, 41]
				},
				{
					20: 64,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 65,
					47: [1, 66]
				},
				{
					30: 67,
					33: [2, 58],
					65: [2, 58],
					72: [2, 58],
					75: [2, 58],
					80: [2, 58],
					81: [2, 58],
					82: [2, 58],
					83: [2, 58],
					84: [2, 58],
					85: [2, 58]
				},
				{
					33: [2, 64],
					35: 68,
					65: [2, 64],
					72: [2, 64],
					75: [2, 64],
					80: [2, 64],
					81: [2, 64],
					82: [2, 64],
					83: [2, 64],
					84: [2, 64],
					85: [2, 64]
				},
				{
					21: 69,
					23: [2, 50],
					65: [2, 50],
					72: [2, 50],
					80: [2, 50],
					81: [2, 50],
					82: [2, 50],
					83: [2, 50],
					84: [2, 50],
					85: [2, 50]
				},
				{
					33: [2, 90],
					61: 70,
					65: [2, 90],
					72: [2, 90],
					80: [2, 90],
					81: [2, 90],
					82: [2, 90],
					83: [2, 90],
					84: [2, 90],
					85: [2, 90]
				},
				{
					20: 74,
					33: [2, 80],
					50: 71,
					63: 72,
					64: 75,
					65: [1, 43],
					69: 73,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 72: [1, 79] },
				{
					23: [2, 42],
					33: [2, 42],
					54: [2, 42],
					65: [2, 42],
					68: [2, 42],
					72: [2, 42],
					75: [2, 42],
					80: [2, 42],
					81: [2, 42],
					82: [2, 42],
					83: [2, 42],
					84: [2, 42],
					85: [2, 42],
					87: [1, 50]
				},
				{
					20: 74,
					53: 80,
					54: [2, 84],
					63: 81,
					64: 75,
					65: [1, 43],
					69: 82,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 83,
					47: [1, 66]
				},
				{ 47: [2, 55] },
				{
					4: 84,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 47: [2, 20] },
				{
					20: 85,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 86,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					26: 87,
					47: [1, 66]
				},
				{ 47: [2, 57] },
				{
					5: [2, 11],
					14: [2, 11],
					15: [2, 11],
					19: [2, 11],
					29: [2, 11],
					34: [2, 11],
					39: [2, 11],
					44: [2, 11],
					47: [2, 11],
					48: [2, 11],
					51: [2, 11],
					55: [2, 11],
					60: [2, 11]
				},
				{
					15: [2, 49],
					18: [2, 49]
				},
				{
					20: 74,
					33: [2, 88],
					58: 88,
					63: 89,
					64: 75,
					65: [1, 43],
					69: 90,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					65: [2, 94],
					66: 91,
					68: [2, 94],
					72: [2, 94],
					80: [2, 94],
					81: [2, 94],
					82: [2, 94],
					83: [2, 94],
					84: [2, 94],
					85: [2, 94]
				},
				{
					5: [2, 25],
					14: [2, 25],
					15: [2, 25],
					19: [2, 25],
					29: [2, 25],
					34: [2, 25],
					39: [2, 25],
					44: [2, 25],
					47: [2, 25],
					48: [2, 25],
					51: [2, 25],
					55: [2, 25],
					60: [2, 25]
				},
				{
					20: 92,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					31: 93,
					33: [2, 60],
					63: 94,
					64: 75,
					65: [1, 43],
					69: 95,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 60],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 66],
					36: 96,
					63: 97,
					64: 75,
					65: [1, 43],
					69: 98,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 66],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					22: 99,
					23: [2, 52],
					63: 100,
					64: 75,
					65: [1, 43],
					69: 101,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 92],
					62: 102,
					63: 103,
					64: 75,
					65: [1, 43],
					69: 104,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 105] },
				{
					33: [2, 79],
					65: [2, 79],
					72: [2, 79],
					80: [2, 79],
					81: [2, 79],
					82: [2, 79],
					83: [2, 79],
					84: [2, 79],
					85: [2, 79]
				},
				{ 33: [2, 81] },
				{
					23: [2, 27],
					33: [2, 27],
					54: [2, 27],
					65: [2, 27],
					68: [2, 27],
					72: [2, 27],
					75: [2, 27],
					80: [2, 27],
					81: [2, 27],
					82: [2, 27],
					83: [2, 27],
					84: [2, 27],
					85: [2, 27]
				},
				{
					23: [2, 28],
					33: [2, 28],
					54: [2, 28],
					65: [2, 28],
					68: [2, 28],
					72: [2, 28],
					75: [2, 28],
					80: [2, 28],
					81: [2, 28],
					82: [2, 28],
					83: [2, 28],
					84: [2, 28],
					85: [2, 28]
				},
				{
					23: [2, 30],
					33: [2, 30],
					54: [2, 30],
					68: [2, 30],
					71: 106,
					72: [1, 107],
					75: [2, 30]
				},
				{
					23: [2, 98],
					33: [2, 98],
					54: [2, 98],
					68: [2, 98],
					72: [2, 98],
					75: [2, 98]
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					73: [1, 108],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					23: [2, 44],
					33: [2, 44],
					54: [2, 44],
					65: [2, 44],
					68: [2, 44],
					72: [2, 44],
					75: [2, 44],
					80: [2, 44],
					81: [2, 44],
					82: [2, 44],
					83: [2, 44],
					84: [2, 44],
					85: [2, 44],
					87: [2, 44]
				},
				{ 54: [1, 109] },
				{
					54: [2, 83],
					65: [2, 83],
					72: [2, 83],
					80: [2, 83],
					81: [2, 83],
					82: [2, 83],
					83: [2, 83],
					84: [2, 83],
					85: [2, 83]
				},
				{ 54: [2, 85] },
				{
					5: [2, 13],
					14: [2, 13],
					15: [2, 13],
					19: [2, 13],
					29: [2, 13],
					34: [2, 13],
					39: [2, 13],
					44: [2, 13],
					47: [2, 13],
					48: [2, 13],
					51: [2, 13],
					55: [2, 13],
					60: [2, 13]
				},
				{
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 111,
					46: 110,
					47: [2, 76]
				},
				{
					33: [2, 70],
					40: 112,
					65: [2, 70],
					72: [2, 70],
					75: [2, 70],
					80: [2, 70],
					81: [2, 70],
					82: [2, 70],
					83: [2, 70],
					84: [2, 70],
					85: [2, 70]
				},
				{ 47: [2, 18] },
				{
					5: [2, 14],
					14: [2, 14],
					15: [2, 14],
					19: [2, 14],
					29: [2, 14],
					34: [2, 14],
					39: [2, 14],
					44: [2, 14],
					47: [2, 14],
					48: [2, 14],
					51: [2, 14],
					55: [2, 14],
					60: [2, 14]
				},
				{ 33: [1, 113] },
				{
					33: [2, 87],
					65: [2, 87],
					72: [2, 87],
					80: [2, 87],
					81: [2, 87],
					82: [2, 87],
					83: [2, 87],
					84: [2, 87],
					85: [2, 87]
				},
				{ 33: [2, 89] },
				{
					20: 74,
					63: 115,
					64: 75,
					65: [1, 43],
					67: 114,
					68: [2, 96],
					69: 116,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 117] },
				{
					32: 118,
					33: [2, 62],
					74: 119,
					75: [1, 120]
				},
				{
					33: [2, 59],
					65: [2, 59],
					72: [2, 59],
					75: [2, 59],
					80: [2, 59],
					81: [2, 59],
					82: [2, 59],
					83: [2, 59],
					84: [2, 59],
					85: [2, 59]
				},
				{
					33: [2, 61],
					75: [2, 61]
				},
				{
					33: [2, 68],
					37: 121,
					74: 122,
					75: [1, 120]
				},
				{
					33: [2, 65],
					65: [2, 65],
					72: [2, 65],
					75: [2, 65],
					80: [2, 65],
					81: [2, 65],
					82: [2, 65],
					83: [2, 65],
					84: [2, 65],
					85: [2, 65]
				},
				{
					33: [2, 67],
					75: [2, 67]
				},
				{ 23: [1, 123] },
				{
					23: [2, 51],
					65: [2, 51],
					72: [2, 51],
					80: [2, 51],
					81: [2, 51],
					82: [2, 51],
					83: [2, 51],
					84: [2, 51],
					85: [2, 51]
				},
				{ 23: [2, 53] },
				{ 33: [1, 124] },
				{
					33: [2, 91],
					65: [2, 91],
					72: [2, 91],
					80: [2, 91],
					81: [2, 91],
					82: [2, 91],
					83: [2, 91],
					84: [2, 91],
					85: [2, 91]
				},
				{ 33: [2, 93] },
				{
					5: [2, 22],
					14: [2, 22],
					15: [2, 22],
					19: [2, 22],
					29: [2, 22],
					34: [2, 22],
					39: [2, 22],
					44: [2, 22],
					47: [2, 22],
					48: [2, 22],
					51: [2, 22],
					55: [2, 22],
					60: [2, 22]
				},
				{
					23: [2, 99],
					33: [2, 99],
					54: [2, 99],
					68: [2, 99],
					72: [2, 99],
					75: [2, 99]
				},
				{ 73: [1, 108] },
				{
					20: 74,
					63: 125,
					64: 75,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 23],
					14: [2, 23],
					15: [2, 23],
					19: [2, 23],
					29: [2, 23],
					34: [2, 23],
					39: [2, 23],
					44: [2, 23],
					47: [2, 23],
					48: [2, 23],
					51: [2, 23],
					55: [2, 23],
					60: [2, 23]
				},
				{ 47: [2, 19] },
				{ 47: [2, 77] },
				{
					20: 74,
					33: [2, 72],
					41: 126,
					63: 127,
					64: 75,
					65: [1, 43],
					69: 128,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 72],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 24],
					14: [2, 24],
					15: [2, 24],
					19: [2, 24],
					29: [2, 24],
					34: [2, 24],
					39: [2, 24],
					44: [2, 24],
					47: [2, 24],
					48: [2, 24],
					51: [2, 24],
					55: [2, 24],
					60: [2, 24]
				},
				{ 68: [1, 129] },
				{
					65: [2, 95],
					68: [2, 95],
					72: [2, 95],
					80: [2, 95],
					81: [2, 95],
					82: [2, 95],
					83: [2, 95],
					84: [2, 95],
					85: [2, 95]
				},
				{ 68: [2, 97] },
				{
					5: [2, 21],
					14: [2, 21],
					15: [2, 21],
					19: [2, 21],
					29: [2, 21],
					34: [2, 21],
					39: [2, 21],
					44: [2, 21],
					47: [2, 21],
					48: [2, 21],
					51: [2, 21],
					55: [2, 21],
					60: [2, 21]
				},
				{ 33: [1, 130] },
				{ 33: [2, 63] },
				{
					72: [1, 132],
					76: 131
				},
				{ 33: [1, 133] },
				{ 33: [2, 69] },
				{
					15: [2, 12],
					18: [2, 12]
				},
				{
					14: [2, 26],
					15: [2, 26],
					19: [2, 26],
					29: [2, 26],
					34: [2, 26],
					47: [2, 26],
					48: [2, 26],
					51: [2, 26],
					55: [2, 26],
					60: [2, 26]
				},
				{
					23: [2, 31],
					33: [2, 31],
					54: [2, 31],
					68: [2, 31],
					72: [2, 31],
					75: [2, 31]
				},
				{
					33: [2, 74],
					42: 134,
					74: 135,
					75: [1, 120]
				},
				{
					33: [2, 71],
					65: [2, 71],
					72: [2, 71],
					75: [2, 71],
					80: [2, 71],
					81: [2, 71],
					82: [2, 71],
					83: [2, 71],
					84: [2, 71],
					85: [2, 71]
				},
				{
					33: [2, 73],
					75: [2, 73]
				},
				{
					23: [2, 29],
					33: [2, 29],
					54: [2, 29],
					65: [2, 29],
					68: [2, 29],
					72: [2, 29],
					75: [2, 29],
					80: [2, 29],
					81: [2, 29],
					82: [2, 29],
					83: [2, 29],
					84: [2, 29],
					85: [2, 29]
				},
				{
					14: [2, 15],
					15: [2, 15],
					19: [2, 15],
					29: [2, 15],
					34: [2, 15],
					39: [2, 15],
					44: [2, 15],
					47: [2, 15],
					48: [2, 15],
					51: [2, 15],
					55: [2, 15],
					60: [2, 15]
				},
				{
					72: [1, 137],
					77: [1, 136]
				},
				{
					72: [2, 100],
					77: [2, 100]
				},
				{
					14: [2, 16],
					15: [2, 16],
					19: [2, 16],
					29: [2, 16],
					34: [2, 16],
					44: [2, 16],
					47: [2, 16],
					48: [2, 16],
					51: [2, 16],
					55: [2, 16],
					60: [2, 16]
				},
				{ 33: [1, 138] },
				{ 33: [2, 75] },
				{ 33: [2, 32] },
				{
					72: [2, 101],
					77: [2, 101]
				},
				{
					14: [2, 17],
					15: [2, 17],
					19: [2, 17],
					29: [2, 17],
					34: [2, 17],
					39: [2, 17],
					44: [2, 17],
					47: [2, 17],
					48: [2, 17],
					51: [2, 17],
					55: [2, 17],
					60: [2, 17]
				}
			],
			defaultActions: {
				4: [2, 1],
				54: [2, 55],
				56: [2, 20],
				60: [2, 57],
				73: [2, 81],
				82: [2, 85],
				86: [2, 18],
				90: [2, 89],
				101: [2, 53],
				104: [2, 93],
				110: [2, 19],
				111: [2, 77],
				116: [2, 97],
				119: [2, 63],
				122: [2, 69],
				135: [2, 75],
				136: [2, 32]
			},
			parseError: function parseError(str, hash) {
				throw new Error(str);
			},
			parse: function parse(input) {
				var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0;
				this.lexer.setInput(input);
				this.lexer.yy = this.yy;
				this.yy.lexer = this.lexer;
				this.yy.parser = this;
				if (typeof this.lexer.yylloc == "undefined") this.lexer.yylloc = {};
				var yyloc = this.lexer.yylloc;
				lstack.push(yyloc);
				var ranges = this.lexer.options && this.lexer.options.ranges;
				if (typeof this.yy.parseError === "function") this.parseError = this.yy.parseError;
				function lex() {
					var token = self.lexer.lex() || 1;
					if (typeof token !== "number") token = self.symbols_[token] || token;
					return token;
				}
				var symbol, preErrorSymbol, state, action, r, yyval = {}, p, len, newState, expected;
				while (true) {
					state = stack[stack.length - 1];
					if (this.defaultActions[state]) action = this.defaultActions[state];
					else {
						if (symbol === null || typeof symbol == "undefined") symbol = lex();
						action = table[state] && table[state][symbol];
					}
					if (typeof action === "undefined" || !action.length || !action[0]) {
						var errStr = "";
						if (!recovering) {
							expected = [];
							for (p in table[state]) if (this.terminals_[p] && p > 2) expected.push("'" + this.terminals_[p] + "'");
							if (this.lexer.showPosition) errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
							else errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
							this.parseError(errStr, {
								text: this.lexer.match,
								token: this.terminals_[symbol] || symbol,
								line: this.lexer.yylineno,
								loc: yyloc,
								expected
							});
						}
					}
					if (action[0] instanceof Array && action.length > 1) throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
					switch (action[0]) {
						case 1:
							stack.push(symbol);
							vstack.push(this.lexer.yytext);
							lstack.push(this.lexer.yylloc);
							stack.push(action[1]);
							symbol = null;
							if (!preErrorSymbol) {
								yyleng = this.lexer.yyleng;
								yytext = this.lexer.yytext;
								yylineno = this.lexer.yylineno;
								yyloc = this.lexer.yylloc;
								if (recovering > 0) recovering--;
							} else {
								symbol = preErrorSymbol;
								preErrorSymbol = null;
							}
							break;
						case 2:
							len = this.productions_[action[1]][1];
							yyval.$ = vstack[vstack.length - len];
							yyval._$ = {
								first_line: lstack[lstack.length - (len || 1)].first_line,
								last_line: lstack[lstack.length - 1].last_line,
								first_column: lstack[lstack.length - (len || 1)].first_column,
								last_column: lstack[lstack.length - 1].last_column
							};
							if (ranges) yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
							r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
							if (typeof r !== "undefined") return r;
							if (len) {
								stack = stack.slice(0, -1 * len * 2);
								vstack = vstack.slice(0, -1 * len);
								lstack = lstack.slice(0, -1 * len);
							}
							stack.push(this.productions_[action[1]][0]);
							vstack.push(yyval.$);
							lstack.push(yyval._$);
							newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
							stack.push(newState);
							break;
						case 3: return true;
					}
				}
				return true;
			}
		};
		parser.lexer = (function() {
			var lexer = {
				EOF: 1,
				parseError: function parseError(str, hash) {
					if (this.yy.parser) this.yy.parser.parseError(str, hash);
					else throw new Error(str);
				},
				setInput: function setInput(input) {
					this._input = input;
					this._more = this._less = this.done = false;
					this.yylineno = this.yyleng = 0;
					this.yytext = this.matched = this.match = "";
					this.conditionStack = ["INITIAL"];
					this.yylloc = {
						first_line: 1,
						first_column: 0,
						last_line: 1,
						last_column: 0
					};
					if (this.options.ranges) this.yylloc.range = [0, 0];
					this.offset = 0;
					return this;
				},
				input: function input() {
					var ch = this._input[0];
					this.yytext += ch;
					this.yyleng++;
					this.offset++;
					this.match += ch;
					this.matched += ch;
					if (ch.match(/(?:\r\n?|\n).*/g)) {
						this.yylineno++;
						this.yylloc.last_line++;
					} else this.yylloc.last_column++;
					if (this.options.ranges) this.yylloc.range[1]++;
					this._input = this._input.slice(1);
					return ch;
				},
				unput: function unput(ch) {
					var len = ch.length;
					var lines = ch.split(/(?:\r\n?|\n)/g);
					this._input = ch + this._input;
					this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
					this.offset -= len;
					var oldLines = this.match.split(/(?:\r\n?|\n)/g);
					this.match = this.match.substr(0, this.match.length - 1);
					this.matched = this.matched.substr(0, this.matched.length - 1);
					if (lines.length - 1) this.yylineno -= lines.length - 1;
					var r = this.yylloc.range;
					this.yylloc = {
						first_line: this.yylloc.first_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.first_column,
						last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
					};
					if (this.options.ranges) this.yylloc.range = [r[0], r[0] + this.yyleng - len];
					return this;
				},
				more: function more() {
					this._more = true;
					return this;
				},
				less: function less(n) {
					this.unput(this.match.slice(n));
				},
				pastInput: function pastInput() {
					var past = this.matched.substr(0, this.matched.length - this.match.length);
					return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
				},
				upcomingInput: function upcomingInput() {
					var next = this.match;
					if (next.length < 20) next += this._input.substr(0, 20 - next.length);
					return (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
				},
				showPosition: function showPosition() {
					var pre = this.pastInput();
					var c = new Array(pre.length + 1).join("-");
					return pre + this.upcomingInput() + "\n" + c + "^";
				},
				next: function next() {
					if (this.done) return this.EOF;
					if (!this._input) this.done = true;
					var token, match, tempMatch, index, lines;
					if (!this._more) {
						this.yytext = "";
						this.match = "";
					}
					var rules = this._currentRules();
					for (var i = 0; i < rules.length; i++) {
						tempMatch = this._input.match(this.rules[rules[i]]);
						if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
							match = tempMatch;
							index = i;
							if (!this.options.flex) break;
						}
					}
					if (match) {
						lines = match[0].match(/(?:\r\n?|\n).*/g);
						if (lines) this.yylineno += lines.length;
						this.yylloc = {
							first_line: this.yylloc.last_line,
							last_line: this.yylineno + 1,
							first_column: this.yylloc.last_column,
							last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
						};
						this.yytext += match[0];
						this.match += match[0];
						this.matches = match;
						this.yyleng = this.yytext.length;
						if (this.options.ranges) this.yylloc.range = [this.offset, this.offset += this.yyleng];
						this._more = false;
						this._input = this._input.slice(match[0].length);
						this.matched += match[0];
						token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]);
						if (this.done && this._input) this.done = false;
						if (token) return token;
						else return;
					}
					if (this._input === "") return this.EOF;
					else return this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), {
						text: "",
						token: null,
						line: this.yylineno
					});
				},
				lex: function lex() {
					var r = this.next();
					if (typeof r !== "undefined") return r;
					else return this.lex();
				},
				begin: function begin(condition) {
					this.conditionStack.push(condition);
				},
				popState: function popState() {
					return this.conditionStack.pop();
				},
				_currentRules: function _currentRules() {
					return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
				},
				topState: function topState() {
					return this.conditionStack[this.conditionStack.length - 2];
				},
				pushState: function begin(condition) {
					this.begin(condition);
				}
			};
			lexer.options = {};
			lexer.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
				function strip(start, end) {
					return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
				}
				switch ($avoiding_name_collisions) {
					case 0:
						if (yy_.yytext.slice(-2) === "\\\\") {
							strip(0, 1);
							this.begin("mu");
						} else if (yy_.yytext.slice(-1) === "\\") {
							strip(0, 1);
							this.begin("emu");
						} else this.begin("mu");
						if (yy_.yytext) return 15;
						break;
					case 1: return 15;
					case 2:
						this.popState();
						return 15;
					case 3:
						this.begin("raw");
						return 15;
					case 4:
						this.popState();
						if (this.conditionStack[this.conditionStack.length - 1] === "raw") return 15;
						else {
							strip(5, 9);
							return "END_RAW_BLOCK";
						}
					case 5: return 15;
					case 6:
						this.popState();
						return 14;
					case 7: return 65;
					case 8: return 68;
					case 9: return 19;
					case 10:
						this.popState();
						this.begin("raw");
						return 23;
					case 11: return 55;
					case 12: return 60;
					case 13: return 29;
					case 14: return 47;
					case 15:
						this.popState();
						return 44;
					case 16:
						this.popState();
						return 44;
					case 17: return 34;
					case 18: return 39;
					case 19: return 51;
					case 20: return 48;
					case 21:
						this.unput(yy_.yytext);
						this.popState();
						this.begin("com");
						break;
					case 22:
						this.popState();
						return 14;
					case 23: return 48;
					case 24: return 73;
					case 25: return 72;
					case 26: return 72;
					case 27: return 87;
					case 28: break;
					case 29:
						this.popState();
						return 54;
					case 30:
						this.popState();
						return 33;
					case 31:
						yy_.yytext = strip(1, 2).replace(/\\"/g, "\"");
						return 80;
					case 32:
						yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
						return 80;
					case 33: return 85;
					case 34: return 82;
					case 35: return 82;
					case 36: return 83;
					case 37: return 84;
					case 38: return 81;
					case 39: return 75;
					case 40: return 77;
					case 41: return 72;
					case 42:
						yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1");
						return 72;
					case 43: return "INVALID";
					case 44: return 5;
				}
			};
			lexer.rules = [
				/^(?:[^\x00]*?(?=(\{\{)))/,
				/^(?:[^\x00]+)/,
				/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,
				/^(?:\{\{\{\{(?=[^\/]))/,
				/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,
				/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
				/^(?:[\s\S]*?--(~)?\}\})/,
				/^(?:\()/,
				/^(?:\))/,
				/^(?:\{\{\{\{)/,
				/^(?:\}\}\}\})/,
				/^(?:\{\{(~)?>)/,
				/^(?:\{\{(~)?#>)/,
				/^(?:\{\{(~)?#\*?)/,
				/^(?:\{\{(~)?\/)/,
				/^(?:\{\{(~)?\^\s*(~)?\}\})/,
				/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
				/^(?:\{\{(~)?\^)/,
				/^(?:\{\{(~)?\s*else\b)/,
				/^(?:\{\{(~)?\{)/,
				/^(?:\{\{(~)?&)/,
				/^(?:\{\{(~)?!--)/,
				/^(?:\{\{(~)?![\s\S]*?\}\})/,
				/^(?:\{\{(~)?\*?)/,
				/^(?:=)/,
				/^(?:\.\.)/,
				/^(?:\.(?=([=~}\s\/.)|])))/,
				/^(?:[\/.])/,
				/^(?:\s+)/,
				/^(?:\}(~)?\}\})/,
				/^(?:(~)?\}\})/,
				/^(?:"(\\["]|[^"])*")/,
				/^(?:'(\\[']|[^'])*')/,
				/^(?:@)/,
				/^(?:true(?=([~}\s)])))/,
				/^(?:false(?=([~}\s)])))/,
				/^(?:undefined(?=([~}\s)])))/,
				/^(?:null(?=([~}\s)])))/,
				/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,
				/^(?:as\s+\|)/,
				/^(?:\|)/,
				/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,
				/^(?:\[(\\\]|[^\]])*\])/,
				/^(?:.)/,
				/^(?:$)/
			];
			lexer.conditions = {
				"mu": {
					"rules": [
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16,
						17,
						18,
						19,
						20,
						21,
						22,
						23,
						24,
						25,
						26,
						27,
						28,
						29,
						30,
						31,
						32,
						33,
						34,
						35,
						36,
						37,
						38,
						39,
						40,
						41,
						42,
						43,
						44
					],
					"inclusive": false
				},
				"emu": {
					"rules": [2],
					"inclusive": false
				},
				"com": {
					"rules": [6],
					"inclusive": false
				},
				"raw": {
					"rules": [
						3,
						4,
						5
					],
					"inclusive": false
				},
				"INITIAL": {
					"rules": [
						0,
						1,
						44
					],
					"inclusive": true
				}
			};
			return lexer;
		})();
		function Parser() {
			this.yy = {};
		}
		Parser.prototype = parser;
		parser.Parser = Parser;
		return new Parser();
	})();
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js
var require_node_types = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.NODE_TYPES = [
		"Program",
		"BlockStatement",
		"DecoratorBlock",
		"PartialStatement",
		"PartialBlockStatement",
		"Decorator",
		"MustacheStatement",
		"ContentStatement",
		"CommentStatement",
		"SubExpression",
		"PathExpression",
		"StringLiteral",
		"NumberLiteral",
		"BooleanLiteral",
		"UndefinedLiteral",
		"NullLiteral",
		"Hash",
		"HashPair"
	];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js
var require_visitor = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _nodeTypes = require_node_types();
	function Visitor() {
		this.parents = [];
	}
	/**
	* Whether a visitor may dispatch on a node type.
	*
	* A type is dispatchable if the parser produces it, or if the visitor
	* (typically a subclass) defines a handler for it that is not a method of
	* Visitor itself. `in` is used for the latter so that accept, acceptKey and
	* everything inherited from Object.prototype (constructor, __proto__, ...)
	* can never be reached through a crafted `type`.
	*
	* Subclasses that visit untrusted ASTs, such as WhitespaceControl, must
	* therefore define nothing but node handlers as function properties.
	*
	* @param {Visitor} visitor the visitor that would handle the node
	* @param {*} type the untrusted `type` of the node
	* @returns {boolean} true if the visitor may call its `type` method
	*/
	function isDispatchable(visitor, type) {
		return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === "function";
	}
	Visitor.prototype = {
		constructor: Visitor,
		mutating: false,
		acceptKey: function acceptKey(node, name) {
			var value = this.accept(node[name]);
			if (this.mutating) {
				if (value && !isDispatchable(this, value.type)) throw new _exception2["default"]("Unexpected node type \"" + value.type + "\" found when accepting " + name + " on " + node.type);
				node[name] = value;
			}
		},
		acceptRequired: function acceptRequired(node, name) {
			this.acceptKey(node, name);
			if (!node[name]) throw new _exception2["default"](node.type + " requires " + name);
		},
		acceptArray: function acceptArray(array) {
			for (var i = 0, l = array.length; i < l; i++) {
				this.acceptKey(array, i);
				if (!array[i]) {
					array.splice(i, 1);
					i--;
					l--;
				}
			}
		},
		accept: function accept(object) {
			if (!object) return;
			if (!isDispatchable(this, object.type) || !this[object.type]) throw new _exception2["default"]("Unknown type: " + object.type, object);
			if (this.current) this.parents.unshift(this.current);
			this.current = object;
			var ret = this[object.type](object);
			this.current = this.parents.shift();
			if (!this.mutating || ret) return ret;
			else if (ret !== false) return object;
		},
		Program: function Program(program) {
			this.acceptArray(program.body);
		},
		MustacheStatement: visitSubExpression,
		Decorator: visitSubExpression,
		BlockStatement: visitBlock,
		DecoratorBlock: visitBlock,
		PartialStatement: visitPartial,
		PartialBlockStatement: function PartialBlockStatement(partial) {
			visitPartial.call(this, partial);
			this.acceptKey(partial, "program");
		},
		ContentStatement: function ContentStatement() {},
		CommentStatement: function CommentStatement() {},
		SubExpression: visitSubExpression,
		PathExpression: function PathExpression() {},
		StringLiteral: function StringLiteral() {},
		NumberLiteral: function NumberLiteral() {},
		BooleanLiteral: function BooleanLiteral() {},
		UndefinedLiteral: function UndefinedLiteral() {},
		NullLiteral: function NullLiteral() {},
		Hash: function Hash(hash) {
			this.acceptArray(hash.pairs);
		},
		HashPair: function HashPair(pair) {
			this.acceptRequired(pair, "value");
		}
	};
	function visitSubExpression(mustache) {
		this.acceptRequired(mustache, "path");
		this.acceptArray(mustache.params);
		this.acceptKey(mustache, "hash");
	}
	function visitBlock(block) {
		visitSubExpression.call(this, block);
		this.acceptKey(block, "program");
		this.acceptKey(block, "inverse");
	}
	function visitPartial(partial) {
		this.acceptRequired(partial, "name");
		this.acceptArray(partial.params);
		this.acceptKey(partial, "hash");
	}
	exports["default"] = Visitor;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js
var require_whitespace_control = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function WhitespaceControl() {
		var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		this.options = options;
	}
	WhitespaceControl.prototype = new _visitor2["default"]();
	WhitespaceControl.prototype.Program = function(program) {
		var doStandalone = !this.options.ignoreStandalone;
		var isRoot = !this.isRootSeen;
		this.isRootSeen = true;
		var body = program.body;
		for (var i = 0, l = body.length; i < l; i++) {
			var current = body[i], strip = this.accept(current);
			if (!strip) continue;
			var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
			if (strip.close) omitRight(body, i, true);
			if (strip.open) omitLeft(body, i, true);
			if (doStandalone && inlineStandalone) {
				omitRight(body, i);
				if (omitLeft(body, i)) {
					if (current.type === "PartialStatement") current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
				}
			}
			if (doStandalone && openStandalone) {
				omitRight((current.program || current.inverse).body);
				omitLeft(body, i);
			}
			if (doStandalone && closeStandalone) {
				omitRight(body, i);
				omitLeft((current.inverse || current.program).body);
			}
		}
		return program;
	};
	WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
		this.accept(block.program);
		this.accept(block.inverse);
		var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
		if (inverse && inverse.chained) {
			firstInverse = inverse.body[0].program;
			while (lastInverse.chained) lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
		}
		var strip = {
			open: block.openStrip.open,
			close: block.closeStrip.close,
			openStandalone: isNextWhitespace(program.body),
			closeStandalone: isPrevWhitespace((firstInverse || program).body)
		};
		if (block.openStrip.close) omitRight(program.body, null, true);
		if (inverse) {
			var inverseStrip = block.inverseStrip;
			if (inverseStrip.open) omitLeft(program.body, null, true);
			if (inverseStrip.close) omitRight(firstInverse.body, null, true);
			if (block.closeStrip.open) omitLeft(lastInverse.body, null, true);
			if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
				omitLeft(program.body);
				omitRight(firstInverse.body);
			}
		} else if (block.closeStrip.open) omitLeft(program.body, null, true);
		return strip;
	};
	WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
		return mustache.strip;
	};
	WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
		/* istanbul ignore next */
		var strip = node.strip || {};
		return {
			inlineStandalone: true,
			open: strip.open,
			close: strip.close
		};
	};
	function isPrevWhitespace(body, i, isRoot) {
		if (i === void 0) i = body.length;
		var prev = body[i - 1], sibling = body[i - 2];
		if (!prev) return isRoot;
		if (prev.type === "ContentStatement") return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
	}
	function isNextWhitespace(body, i, isRoot) {
		if (i === void 0) i = -1;
		var next = body[i + 1], sibling = body[i + 2];
		if (!next) return isRoot;
		if (next.type === "ContentStatement") return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
	}
	function omitRight(body, i, multiple) {
		var current = body[i == null ? 0 : i + 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.rightStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, "");
		current.rightStripped = current.value !== original;
	}
	function omitLeft(body, i, multiple) {
		var current = body[i == null ? body.length - 1 : i - 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.leftStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1");
		current.leftStripped = current.value !== original;
		return current.leftStripped;
	}
	exports["default"] = WhitespaceControl;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js
var require_helpers = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.SourceLocation = SourceLocation;
	exports.id = id;
	exports.stripFlags = stripFlags;
	exports.stripComment = stripComment;
	exports.preparePath = preparePath;
	exports.prepareMustache = prepareMustache;
	exports.prepareRawBlock = prepareRawBlock;
	exports.prepareBlock = prepareBlock;
	exports.prepareProgram = prepareProgram;
	exports.preparePartialBlock = preparePartialBlock;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	function validateClose(open, close) {
		close = close.path ? close.path.original : close;
		if (open.path.original !== close) {
			var errorNode = { loc: open.path.loc };
			throw new _exception2["default"](open.path.original + " doesn't match " + close, errorNode);
		}
	}
	function SourceLocation(source, locInfo) {
		this.source = source;
		this.start = {
			line: locInfo.first_line,
			column: locInfo.first_column
		};
		this.end = {
			line: locInfo.last_line,
			column: locInfo.last_column
		};
	}
	function id(token) {
		if (/^\[.*\]$/.test(token)) return token.substring(1, token.length - 1);
		else return token;
	}
	function stripFlags(open, close) {
		return {
			open: open.charAt(2) === "~",
			close: close.charAt(close.length - 3) === "~"
		};
	}
	function stripComment(comment) {
		return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
	}
	function preparePath(data, parts, loc) {
		loc = this.locInfo(loc);
		var original = data ? "@" : "", dig = [], depth = 0;
		for (var i = 0, l = parts.length; i < l; i++) {
			var part = parts[i].part, isLiteral = parts[i].original !== part;
			original += (parts[i].separator || "") + part;
			if (!isLiteral && (part === ".." || part === "." || part === "this")) {
				if (dig.length > 0) throw new _exception2["default"]("Invalid path: " + original, { loc });
				else if (part === "..") depth++;
			} else dig.push(part);
		}
		return {
			type: "PathExpression",
			data,
			depth,
			parts: dig,
			original,
			loc
		};
	}
	function prepareMustache(path, params, hash, open, strip, locInfo) {
		var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
		return {
			type: /\*/.test(open) ? "Decorator" : "MustacheStatement",
			path,
			params,
			hash,
			escaped,
			strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareRawBlock(openRawBlock, contents, close, locInfo) {
		validateClose(openRawBlock, close);
		locInfo = this.locInfo(locInfo);
		var program = {
			type: "Program",
			body: contents,
			strip: {},
			loc: locInfo
		};
		return {
			type: "BlockStatement",
			path: openRawBlock.path,
			params: openRawBlock.params,
			hash: openRawBlock.hash,
			program,
			openStrip: {},
			inverseStrip: {},
			closeStrip: {},
			loc: locInfo
		};
	}
	function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
		if (close && close.path) validateClose(openBlock, close);
		var decorator = /\*/.test(openBlock.open);
		program.blockParams = openBlock.blockParams;
		var inverse = void 0, inverseStrip = void 0;
		if (inverseAndProgram) {
			if (decorator) throw new _exception2["default"]("Unexpected inverse block on decorator", inverseAndProgram);
			if (inverseAndProgram.chain) inverseAndProgram.program.body[0].closeStrip = close.strip;
			inverseStrip = inverseAndProgram.strip;
			inverse = inverseAndProgram.program;
		}
		if (inverted) {
			inverted = inverse;
			inverse = program;
			program = inverted;
		}
		return {
			type: decorator ? "DecoratorBlock" : "BlockStatement",
			path: openBlock.path,
			params: openBlock.params,
			hash: openBlock.hash,
			program,
			inverse,
			openStrip: openBlock.strip,
			inverseStrip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareProgram(statements, loc) {
		if (!loc && statements.length) {
			var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
			/* istanbul ignore else */
			if (firstLoc && lastLoc) loc = {
				source: firstLoc.source,
				start: {
					line: firstLoc.start.line,
					column: firstLoc.start.column
				},
				end: {
					line: lastLoc.end.line,
					column: lastLoc.end.column
				}
			};
		}
		return {
			type: "Program",
			body: statements,
			strip: {},
			loc
		};
	}
	function preparePartialBlock(open, program, close, locInfo) {
		validateClose(open, close);
		return {
			type: "PartialBlockStatement",
			name: open.path,
			params: open.params,
			hash: open.hash,
			program,
			openStrip: open.strip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/base.js
var require_base = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.parseWithoutProcessing = parseWithoutProcessing;
	exports.parse = parse;
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _parser2 = _interopRequireDefault(require_parser());
	var _whitespaceControl2 = _interopRequireDefault(require_whitespace_control());
	var Helpers = _interopRequireWildcard(require_helpers());
	var _utils = require_utils();
	exports.parser = _parser2["default"];
	var yy = {};
	_utils.extend(yy, Helpers);
	function parseWithoutProcessing(input, options) {
		if (input.type === "Program") return input;
		_parser2["default"].yy = yy;
		yy.locInfo = function(locInfo) {
			return new yy.SourceLocation(options && options.srcName, locInfo);
		};
		return _parser2["default"].parse(input);
	}
	function parse(input, options) {
		var ast = parseWithoutProcessing(input, options);
		return new _whitespaceControl2["default"](options).accept(ast);
	}
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/compiler.js
var require_compiler = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.Compiler = Compiler;
	exports.precompile = precompile;
	exports.compile = compile;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _ast2 = _interopRequireDefault(require_ast());
	var _nodeTypes = require_node_types();
	var slice = [].slice;
	function Compiler() {}
	Compiler.prototype = {
		compiler: Compiler,
		equals: function equals(other) {
			var len = this.opcodes.length;
			if (other.opcodes.length !== len) return false;
			for (var i = 0; i < len; i++) {
				var opcode = this.opcodes[i], otherOpcode = other.opcodes[i];
				if (opcode.opcode !== otherOpcode.opcode || !argEquals(opcode.args, otherOpcode.args)) return false;
			}
			len = this.children.length;
			for (var i = 0; i < len; i++) if (!this.children[i].equals(other.children[i])) return false;
			return true;
		},
		guid: 0,
		compile: function compile(program, options) {
			this.sourceNode = [];
			this.opcodes = [];
			this.children = [];
			this.options = options;
			this.stringParams = options.stringParams;
			this.trackIds = options.trackIds;
			options.blockParams = options.blockParams || [];
			options.knownHelpers = _utils.extend(Object.create(null), {
				helperMissing: true,
				blockHelperMissing: true,
				each: true,
				"if": true,
				unless: true,
				"with": true,
				log: true,
				lookup: true
			}, options.knownHelpers);
			return this.accept(program);
		},
		compileProgram: function compileProgram(program) {
			var result = new this.compiler().compile(program, this.options), guid = this.guid++;
			this.usePartial = this.usePartial || result.usePartial;
			this.children[guid] = result;
			this.useDepths = this.useDepths || result.useDepths;
			return guid;
		},
		accept: function accept(node) {
			if (_utils.indexOf(_nodeTypes.NODE_TYPES, node.type) === -1 || !this[node.type]) throw new _exception2["default"]("Unknown type: " + node.type, node);
			this.sourceNode.unshift(node);
			var ret = this[node.type](node);
			this.sourceNode.shift();
			return ret;
		},
		Program: function Program(program) {
			validateBlockParams(program);
			this.options.blockParams.unshift(program.blockParams);
			var body = program.body, bodyLength = body.length;
			for (var i = 0; i < bodyLength; i++) this.accept(body[i]);
			this.options.blockParams.shift();
			this.isSimple = bodyLength === 1;
			this.blockParams = program.blockParams ? program.blockParams.length : 0;
			return this;
		},
		BlockStatement: function BlockStatement(block) {
			transformLiteralToPath(block);
			var program = block.program, inverse = block.inverse;
			program = program && this.compileProgram(program);
			inverse = inverse && this.compileProgram(inverse);
			var type = this.classifySexpr(block);
			if (type === "helper") this.helperSexpr(block, program, inverse);
			else if (type === "simple") {
				this.simpleSexpr(block);
				this.opcode("pushProgram", program);
				this.opcode("pushProgram", inverse);
				this.opcode("emptyHash");
				this.opcode("blockValue", block.path.original);
			} else {
				this.ambiguousSexpr(block, program, inverse);
				this.opcode("pushProgram", program);
				this.opcode("pushProgram", inverse);
				this.opcode("emptyHash");
				this.opcode("ambiguousBlockValue");
			}
			this.opcode("append");
		},
		DecoratorBlock: function DecoratorBlock(decorator) {
			var program = decorator.program && this.compileProgram(decorator.program);
			var params = this.setupFullMustacheParams(decorator, program, void 0), path = decorator.path;
			this.useDecorators = true;
			this.opcode("registerDecorator", params.length, path.original);
		},
		PartialStatement: function PartialStatement(partial) {
			this.usePartial = true;
			var program = partial.program;
			if (program) program = this.compileProgram(partial.program);
			var params = partial.params;
			if (params.length > 1) throw new _exception2["default"]("Unsupported number of partial arguments: " + params.length, partial);
			else if (!params.length) {
				if (this.options.explicitPartialContext) this.opcode("pushLiteral", "undefined");
				else params.push({
					type: "PathExpression",
					parts: [],
					depth: 0
				});
			}
			var partialName = partial.name.original, isDynamic = partial.name.type === "SubExpression";
			if (isDynamic) this.accept(partial.name);
			this.setupFullMustacheParams(partial, program, void 0, true);
			var indent = partial.indent || "";
			if (this.options.preventIndent && indent) {
				this.opcode("appendContent", indent);
				indent = "";
			}
			this.opcode("invokePartial", isDynamic, partialName, indent);
			this.opcode("append");
		},
		PartialBlockStatement: function PartialBlockStatement(partialBlock) {
			this.PartialStatement(partialBlock);
		},
		MustacheStatement: function MustacheStatement(mustache) {
			this.SubExpression(mustache);
			if (mustache.escaped && !this.options.noEscape) this.opcode("appendEscaped");
			else this.opcode("append");
		},
		Decorator: function Decorator(decorator) {
			this.DecoratorBlock(decorator);
		},
		ContentStatement: function ContentStatement(content) {
			if (content.value != null && typeof content.value !== "string") throw invalidAst(content, "value must be a string");
			if (content.value) this.opcode("appendContent", content.value);
		},
		CommentStatement: function CommentStatement() {},
		SubExpression: function SubExpression(sexpr) {
			transformLiteralToPath(sexpr);
			var type = this.classifySexpr(sexpr);
			if (type === "simple") this.simpleSexpr(sexpr);
			else if (type === "helper") this.helperSexpr(sexpr);
			else this.ambiguousSexpr(sexpr);
		},
		ambiguousSexpr: function ambiguousSexpr(sexpr, program, inverse) {
			var path = sexpr.path, name = path.parts[0], isBlock = program != null || inverse != null;
			this.opcode("getContext", validateDepth(path));
			this.opcode("pushProgram", program);
			this.opcode("pushProgram", inverse);
			path.strict = true;
			this.accept(path);
			this.opcode("invokeAmbiguous", name, isBlock);
		},
		simpleSexpr: function simpleSexpr(sexpr) {
			var path = sexpr.path;
			path.strict = true;
			this.accept(path);
			this.opcode("resolvePossibleLambda");
		},
		helperSexpr: function helperSexpr(sexpr, program, inverse) {
			var params = this.setupFullMustacheParams(sexpr, program, inverse), path = sexpr.path, name = path.parts[0];
			if (this.options.knownHelpers[name]) this.opcode("invokeKnownHelper", params.length, name);
			else if (this.options.knownHelpersOnly) throw new _exception2["default"]("You specified knownHelpersOnly, but used the unknown helper " + name, sexpr);
			else {
				path.strict = true;
				path.falsy = true;
				this.accept(path);
				this.opcode("invokeHelper", params.length, path.original, _ast2["default"].helpers.simpleId(path));
			}
		},
		PathExpression: function PathExpression(path) {
			var depth = validateDepth(path);
			var parts = validateParts(path);
			this.addDepth(depth);
			this.opcode("getContext", depth);
			var name = parts[0], scoped = _ast2["default"].helpers.scopedId(path), blockParamId = !depth && !scoped && this.blockParamIndex(name);
			if (blockParamId) this.opcode("lookupBlockParam", blockParamId, parts);
			else if (!name) this.opcode("pushContext");
			else if (path.data) {
				this.options.data = true;
				this.opcode("lookupData", depth, parts, path.strict);
			} else this.opcode("lookupOnContext", parts, path.falsy, path.strict, scoped);
		},
		StringLiteral: function StringLiteral(string) {
			validateLiteral(string);
			this.opcode("pushString", string.value);
		},
		NumberLiteral: function NumberLiteral(number) {
			validateLiteral(number);
			this.opcode("pushLiteral", number.value);
		},
		BooleanLiteral: function BooleanLiteral(bool) {
			validateLiteral(bool);
			this.opcode("pushLiteral", bool.value);
		},
		UndefinedLiteral: function UndefinedLiteral() {
			this.opcode("pushLiteral", "undefined");
		},
		NullLiteral: function NullLiteral() {
			this.opcode("pushLiteral", "null");
		},
		Hash: function Hash(hash) {
			var pairs = hash.pairs, i = 0, l = void 0;
			if (!_utils.isArray(pairs)) throw invalidAst(hash, "pairs must be an array");
			l = pairs.length;
			for (var j = 0; j < l; j++) if (!pairs[j] || typeof pairs[j].key !== "string") throw invalidAst(hash, "pair keys must be strings");
			this.opcode("pushHash");
			for (; i < l; i++) this.pushParam(pairs[i].value);
			while (i--) this.opcode("assignToHash", pairs[i].key);
			this.opcode("popHash");
		},
		opcode: function opcode(name) {
			this.opcodes.push({
				opcode: name,
				args: slice.call(arguments, 1),
				loc: this.sourceNode[0].loc
			});
		},
		addDepth: function addDepth(depth) {
			if (!depth) return;
			this.useDepths = true;
		},
		classifySexpr: function classifySexpr(sexpr) {
			validateParts(sexpr.path);
			var isSimple = _ast2["default"].helpers.simpleId(sexpr.path);
			var isBlockParam = isSimple && !!this.blockParamIndex(sexpr.path.parts[0]);
			var isHelper = !isBlockParam && _ast2["default"].helpers.helperExpression(sexpr);
			var isEligible = !isBlockParam && (isHelper || isSimple);
			if (isEligible && !isHelper) {
				var _name = sexpr.path.parts[0], options = this.options;
				if (options.knownHelpers[_name]) isHelper = true;
				else if (options.knownHelpersOnly) isEligible = false;
			}
			if (isHelper) return "helper";
			else if (isEligible) return "ambiguous";
			else return "simple";
		},
		pushParams: function pushParams(params) {
			for (var i = 0, l = params.length; i < l; i++) this.pushParam(params[i]);
		},
		pushParam: function pushParam(val) {
			validateLiteral(val);
			var value = val.value != null ? val.value : val.original || "";
			var depth = validateDepth(val);
			if (this.stringParams) {
				if (typeof value !== "number" && typeof value !== "boolean") value = String(value);
				if (value.replace) value = value.replace(/^(\.?\.\/)*/g, "").replace(/\//g, ".");
				if (depth) this.addDepth(depth);
				this.opcode("getContext", depth);
				this.opcode("pushStringParam", value, val.type);
				if (val.type === "SubExpression") this.accept(val);
			} else {
				if (this.trackIds) {
					var blockParamIndex = void 0;
					if (val.parts && !_ast2["default"].helpers.scopedId(val) && !depth) blockParamIndex = this.blockParamIndex(validateParts(val)[0]);
					if (blockParamIndex) {
						var blockParamChild = val.parts.slice(1).join(".");
						this.opcode("pushId", "BlockParam", blockParamIndex, blockParamChild);
					} else {
						value = val.original || value;
						if (value.replace) value = value.replace(/^this(?:\.|$)/, "").replace(/^\.\//, "").replace(/^\.$/, "");
						this.opcode("pushId", val.type, value);
					}
				}
				this.accept(val);
			}
		},
		setupFullMustacheParams: function setupFullMustacheParams(sexpr, program, inverse, omitEmpty) {
			var params = sexpr.params;
			this.pushParams(params);
			this.opcode("pushProgram", program);
			this.opcode("pushProgram", inverse);
			if (sexpr.hash) this.accept(sexpr.hash);
			else this.opcode("emptyHash", omitEmpty);
			return params;
		},
		blockParamIndex: function blockParamIndex(name) {
			for (var depth = 0, len = this.options.blockParams.length; depth < len; depth++) {
				var blockParams = this.options.blockParams[depth], param = blockParams && _utils.indexOf(blockParams, name);
				if (blockParams && param >= 0) return [depth, param];
			}
		}
	};
	function precompile(input, options, env) {
		if (input == null || typeof input !== "string" && input.type !== "Program") throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.precompile. You passed " + input);
		options = options || {};
		if (!("data" in options)) options.data = true;
		if (options.compat) options.useDepths = true;
		var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options);
		return new env.JavaScriptCompiler().compile(environment, options);
	}
	function compile(input, options, env) {
		if (options === void 0) options = {};
		if (input == null || typeof input !== "string" && input.type !== "Program") throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.compile. You passed " + input);
		options = _utils.extend({}, options);
		if (!("data" in options)) options.data = true;
		if (options.compat) options.useDepths = true;
		var compiled = void 0;
		function compileInput() {
			var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options), templateSpec = new env.JavaScriptCompiler().compile(environment, options, void 0, true);
			return env.template(templateSpec);
		}
		function ret(context, execOptions) {
			if (!compiled) compiled = compileInput();
			return compiled.call(this, context, execOptions);
		}
		ret._setup = function(setupOptions) {
			if (!compiled) compiled = compileInput();
			return compiled._setup(setupOptions);
		};
		ret._child = function(i, data, blockParams, depths) {
			if (!compiled) compiled = compileInput();
			return compiled._child(i, data, blockParams, depths);
		};
		return ret;
	}
	/**
	* Create the exception thrown for an AST node that fails validation.
	*
	* @param {Object} node the offending AST node; its `type` is included in the
	*   message and its `loc`, if present, in the error location
	* @param {string} message what is wrong with the node
	* @returns {Exception} the exception to throw
	*/
	function invalidAst(node, message) {
		return new _exception2["default"]("Invalid AST: " + node.type + " " + message, node);
	}
	/**
	* Validate the `depth` of a path or param node.
	*
	* A missing depth is treated as 0, because ASTs built by hand or by other
	* tools commonly omit it. Any depth that is present must be a non-negative
	* integer, since it is written into the generated code.
	*
	* @param {Object} node the AST node whose `depth` is validated
	* @returns {number} the validated depth, or 0 if the node has none
	* @throws {Exception} if the depth is present but not a non-negative integer
	*/
	function validateDepth(node) {
		var depth = node.depth;
		if (depth == null) return 0;
		if (typeof depth !== "number" || !isFinite(depth) || Math.floor(depth) !== depth || depth < 0) throw invalidAst(node, "depth must be a non-negative integer");
		return depth;
	}
	/**
	* Validate the `value` of a StringLiteral, NumberLiteral or BooleanLiteral.
	*
	* Literal values are written into the generated code, so they must have
	* exactly the type their node promises. Nodes of any other type pass through
	* unchanged.
	*
	* Numbers need not be finite: the parser produces Infinity for very long
	* number literals, and Infinity and NaN are emitted as the read-only globals
	* of the same name.
	*
	* @param {Object} node the AST node to validate
	* @throws {Exception} if the value does not match the literal type
	*/
	function validateLiteral(node) {
		var value = node.value;
		if (node.type === "StringLiteral" && typeof value !== "string") throw invalidAst(node, "value must be a string");
		else if (node.type === "NumberLiteral" && typeof value !== "number") throw invalidAst(node, "value must be a number");
		else if (node.type === "BooleanLiteral" && typeof value !== "boolean") throw invalidAst(node, "value must be a boolean");
	}
	/**
	* Validate that a node property is an array containing only strings.
	*
	* @param {Object} node the AST node the property belongs to, for the error
	* @param {*} value the property value to validate
	* @param {string} name the property name, used in the error message
	* @returns {string[]} the validated array
	* @throws {Exception} if the value is not an array or contains non-strings
	*/
	function validateStringArray(node, value, name) {
		if (!_utils.isArray(value)) throw invalidAst(node, name + " must be an array");
		for (var i = 0; i < value.length; i++) if (typeof value[i] !== "string") throw invalidAst(node, name + " must only contain strings");
		return value;
	}
	/**
	* Validate the `parts` of a PathExpression node.
	*
	* @param {Object} path the PathExpression node
	* @returns {string[]} the validated parts
	* @throws {Exception} if `parts` is not an array of strings
	*/
	function validateParts(path) {
		return validateStringArray(path, path.parts, "parts");
	}
	/**
	* Validate the optional `blockParams` of a Program node. Its length is
	* written into the generated code, so it must be an array of strings when
	* present.
	*
	* @param {Object} program the Program node
	* @throws {Exception} if `blockParams` is present and not an array of strings
	*/
	function validateBlockParams(program) {
		if (program.blockParams != null) validateStringArray(program, program.blockParams, "blockParams");
	}
	function argEquals(a, b) {
		if (a === b) return true;
		if (_utils.isArray(a) && _utils.isArray(b) && a.length === b.length) {
			for (var i = 0; i < a.length; i++) if (!argEquals(a[i], b[i])) return false;
			return true;
		}
	}
	function transformLiteralToPath(sexpr) {
		if (!sexpr.path.parts) {
			var literal = sexpr.path;
			sexpr.path = {
				type: "PathExpression",
				data: false,
				depth: 0,
				parts: [literal.original + ""],
				original: literal.original + "",
				loc: literal.loc
			};
		}
	}
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/base64.js
var require_base64 = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var intToCharMap = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
	/**
	* Encode an integer in the range of 0 to 63 to a single base 64 digit.
	*/
	exports.encode = function(number) {
		if (0 <= number && number < intToCharMap.length) return intToCharMap[number];
		throw new TypeError("Must be between 0 and 63: " + number);
	};
	/**
	* Decode a single base 64 character code digit to an integer. Returns -1 on
	* failure.
	*/
	exports.decode = function(charCode) {
		var bigA = 65;
		var bigZ = 90;
		var littleA = 97;
		var littleZ = 122;
		var zero = 48;
		var nine = 57;
		var plus = 43;
		var slash = 47;
		var littleOffset = 26;
		var numberOffset = 52;
		if (bigA <= charCode && charCode <= bigZ) return charCode - bigA;
		if (littleA <= charCode && charCode <= littleZ) return charCode - littleA + littleOffset;
		if (zero <= charCode && charCode <= nine) return charCode - zero + numberOffset;
		if (charCode == plus) return 62;
		if (charCode == slash) return 63;
		return -1;
	};
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/base64-vlq.js
var require_base64_vlq = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var base64 = require_base64();
	var VLQ_BASE_SHIFT = 5;
	var VLQ_BASE = 1 << VLQ_BASE_SHIFT;
	var VLQ_BASE_MASK = VLQ_BASE - 1;
	var VLQ_CONTINUATION_BIT = VLQ_BASE;
	/**
	* Converts from a two-complement value to a value where the sign bit is
	* placed in the least significant bit.  For example, as decimals:
	*   1 becomes 2 (10 binary), -1 becomes 3 (11 binary)
	*   2 becomes 4 (100 binary), -2 becomes 5 (101 binary)
	*/
	function toVLQSigned(aValue) {
		return aValue < 0 ? (-aValue << 1) + 1 : (aValue << 1) + 0;
	}
	/**
	* Converts to a two-complement value from a value where the sign bit is
	* placed in the least significant bit.  For example, as decimals:
	*   2 (10 binary) becomes 1, 3 (11 binary) becomes -1
	*   4 (100 binary) becomes 2, 5 (101 binary) becomes -2
	*/
	function fromVLQSigned(aValue) {
		var isNegative = (aValue & 1) === 1;
		var shifted = aValue >> 1;
		return isNegative ? -shifted : shifted;
	}
	/**
	* Returns the base 64 VLQ encoded value.
	*/
	exports.encode = function base64VLQ_encode(aValue) {
		var encoded = "";
		var digit;
		var vlq = toVLQSigned(aValue);
		do {
			digit = vlq & VLQ_BASE_MASK;
			vlq >>>= VLQ_BASE_SHIFT;
			if (vlq > 0) digit |= VLQ_CONTINUATION_BIT;
			encoded += base64.encode(digit);
		} while (vlq > 0);
		return encoded;
	};
	/**
	* Decodes the next base 64 VLQ value from the given string and returns the
	* value and the rest of the string via the out parameter.
	*/
	exports.decode = function base64VLQ_decode(aStr, aIndex, aOutParam) {
		var strLen = aStr.length;
		var result = 0;
		var shift = 0;
		var continuation, digit;
		do {
			if (aIndex >= strLen) throw new Error("Expected more digits in base 64 VLQ value.");
			digit = base64.decode(aStr.charCodeAt(aIndex++));
			if (digit === -1) throw new Error("Invalid base64 digit: " + aStr.charAt(aIndex - 1));
			continuation = !!(digit & VLQ_CONTINUATION_BIT);
			digit &= VLQ_BASE_MASK;
			result = result + (digit << shift);
			shift += VLQ_BASE_SHIFT;
		} while (continuation);
		aOutParam.value = fromVLQSigned(result);
		aOutParam.rest = aIndex;
	};
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/util.js
var require_util = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	/**
	* This is a helper function for getting values from parameter/options
	* objects.
	*
	* @param args The object we are extracting values from
	* @param name The name of the property we are getting.
	* @param defaultValue An optional value to return if the property is missing
	* from the object. If this is not specified and the property is missing, an
	* error will be thrown.
	*/
	function getArg(aArgs, aName, aDefaultValue) {
		if (aName in aArgs) return aArgs[aName];
		else if (arguments.length === 3) return aDefaultValue;
		else throw new Error("\"" + aName + "\" is a required argument.");
	}
	exports.getArg = getArg;
	var urlRegexp = /^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/;
	var dataUrlRegexp = /^data:.+\,.+$/;
	function urlParse(aUrl) {
		var match = aUrl.match(urlRegexp);
		if (!match) return null;
		return {
			scheme: match[1],
			auth: match[2],
			host: match[3],
			port: match[4],
			path: match[5]
		};
	}
	exports.urlParse = urlParse;
	function urlGenerate(aParsedUrl) {
		var url = "";
		if (aParsedUrl.scheme) url += aParsedUrl.scheme + ":";
		url += "//";
		if (aParsedUrl.auth) url += aParsedUrl.auth + "@";
		if (aParsedUrl.host) url += aParsedUrl.host;
		if (aParsedUrl.port) url += ":" + aParsedUrl.port;
		if (aParsedUrl.path) url += aParsedUrl.path;
		return url;
	}
	exports.urlGenerate = urlGenerate;
	/**
	* Normalizes a path, or the path portion of a URL:
	*
	* - Replaces consecutive slashes with one slash.
	* - Removes unnecessary '.' parts.
	* - Removes unnecessary '<dir>/..' parts.
	*
	* Based on code in the Node.js 'path' core module.
	*
	* @param aPath The path or url to normalize.
	*/
	function normalize(aPath) {
		var path = aPath;
		var url = urlParse(aPath);
		if (url) {
			if (!url.path) return aPath;
			path = url.path;
		}
		var isAbsolute = exports.isAbsolute(path);
		var parts = path.split(/\/+/);
		for (var part, up = 0, i = parts.length - 1; i >= 0; i--) {
			part = parts[i];
			if (part === ".") parts.splice(i, 1);
			else if (part === "..") up++;
			else if (up > 0) {
				if (part === "") {
					parts.splice(i + 1, up);
					up = 0;
				} else {
					parts.splice(i, 2);
					up--;
				}
			}
		}
		path = parts.join("/");
		if (path === "") path = isAbsolute ? "/" : ".";
		if (url) {
			url.path = path;
			return urlGenerate(url);
		}
		return path;
	}
	exports.normalize = normalize;
	/**
	* Joins two paths/URLs.
	*
	* @param aRoot The root path or URL.
	* @param aPath The path or URL to be joined with the root.
	*
	* - If aPath is a URL or a data URI, aPath is returned, unless aPath is a
	*   scheme-relative URL: Then the scheme of aRoot, if any, is prepended
	*   first.
	* - Otherwise aPath is a path. If aRoot is a URL, then its path portion
	*   is updated with the result and aRoot is returned. Otherwise the result
	*   is returned.
	*   - If aPath is absolute, the result is aPath.
	*   - Otherwise the two paths are joined with a slash.
	* - Joining for example 'http://' and 'www.example.com' is also supported.
	*/
	function join(aRoot, aPath) {
		if (aRoot === "") aRoot = ".";
		if (aPath === "") aPath = ".";
		var aPathUrl = urlParse(aPath);
		var aRootUrl = urlParse(aRoot);
		if (aRootUrl) aRoot = aRootUrl.path || "/";
		if (aPathUrl && !aPathUrl.scheme) {
			if (aRootUrl) aPathUrl.scheme = aRootUrl.scheme;
			return urlGenerate(aPathUrl);
		}
		if (aPathUrl || aPath.match(dataUrlRegexp)) return aPath;
		if (aRootUrl && !aRootUrl.host && !aRootUrl.path) {
			aRootUrl.host = aPath;
			return urlGenerate(aRootUrl);
		}
		var joined = aPath.charAt(0) === "/" ? aPath : normalize(aRoot.replace(/\/+$/, "") + "/" + aPath);
		if (aRootUrl) {
			aRootUrl.path = joined;
			return urlGenerate(aRootUrl);
		}
		return joined;
	}
	exports.join = join;
	exports.isAbsolute = function(aPath) {
		return aPath.charAt(0) === "/" || urlRegexp.test(aPath);
	};
	/**
	* Make a path relative to a URL or another path.
	*
	* @param aRoot The root path or URL.
	* @param aPath The path or URL to be made relative to aRoot.
	*/
	function relative(aRoot, aPath) {
		if (aRoot === "") aRoot = ".";
		aRoot = aRoot.replace(/\/$/, "");
		var level = 0;
		while (aPath.indexOf(aRoot + "/") !== 0) {
			var index = aRoot.lastIndexOf("/");
			if (index < 0) return aPath;
			aRoot = aRoot.slice(0, index);
			if (aRoot.match(/^([^\/]+:\/)?\/*$/)) return aPath;
			++level;
		}
		return Array(level + 1).join("../") + aPath.substr(aRoot.length + 1);
	}
	exports.relative = relative;
	var supportsNullProto = function() {
		return !("__proto__" in Object.create(null));
	}();
	function identity(s) {
		return s;
	}
	/**
	* Because behavior goes wacky when you set `__proto__` on objects, we
	* have to prefix all the strings in our set with an arbitrary character.
	*
	* See https://github.com/mozilla/source-map/pull/31 and
	* https://github.com/mozilla/source-map/issues/30
	*
	* @param String aStr
	*/
	function toSetString(aStr) {
		if (isProtoString(aStr)) return "$" + aStr;
		return aStr;
	}
	exports.toSetString = supportsNullProto ? identity : toSetString;
	function fromSetString(aStr) {
		if (isProtoString(aStr)) return aStr.slice(1);
		return aStr;
	}
	exports.fromSetString = supportsNullProto ? identity : fromSetString;
	function isProtoString(s) {
		if (!s) return false;
		var length = s.length;
		if (length < 9) return false;
		if (s.charCodeAt(length - 1) !== 95 || s.charCodeAt(length - 2) !== 95 || s.charCodeAt(length - 3) !== 111 || s.charCodeAt(length - 4) !== 116 || s.charCodeAt(length - 5) !== 111 || s.charCodeAt(length - 6) !== 114 || s.charCodeAt(length - 7) !== 112 || s.charCodeAt(length - 8) !== 95 || s.charCodeAt(length - 9) !== 95) return false;
		for (var i = length - 10; i >= 0; i--) if (s.charCodeAt(i) !== 36) return false;
		return true;
	}
	/**
	* Comparator between two mappings where the original positions are compared.
	*
	* Optionally pass in `true` as `onlyCompareGenerated` to consider two
	* mappings with the same original source/line/column, but different generated
	* line and column the same. Useful when searching for a mapping with a
	* stubbed out mapping.
	*/
	function compareByOriginalPositions(mappingA, mappingB, onlyCompareOriginal) {
		var cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0 || onlyCompareOriginal) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByOriginalPositions = compareByOriginalPositions;
	/**
	* Comparator between two mappings with deflated source and name indices where
	* the generated positions are compared.
	*
	* Optionally pass in `true` as `onlyCompareGenerated` to consider two
	* mappings with the same generated line and column, but different
	* source/name/original line and column the same. Useful when searching for a
	* mapping with a stubbed out mapping.
	*/
	function compareByGeneratedPositionsDeflated(mappingA, mappingB, onlyCompareGenerated) {
		var cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0 || onlyCompareGenerated) return cmp;
		cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByGeneratedPositionsDeflated = compareByGeneratedPositionsDeflated;
	function strcmp(aStr1, aStr2) {
		if (aStr1 === aStr2) return 0;
		if (aStr1 === null) return 1;
		if (aStr2 === null) return -1;
		if (aStr1 > aStr2) return 1;
		return -1;
	}
	/**
	* Comparator between two mappings with inflated source and name strings where
	* the generated positions are compared.
	*/
	function compareByGeneratedPositionsInflated(mappingA, mappingB) {
		var cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0) return cmp;
		cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByGeneratedPositionsInflated = compareByGeneratedPositionsInflated;
	/**
	* Strip any JSON XSSI avoidance prefix from the string (as documented
	* in the source maps specification), and then parse the string as
	* JSON.
	*/
	function parseSourceMapInput(str) {
		return JSON.parse(str.replace(/^\)]}'[^\n]*\n/, ""));
	}
	exports.parseSourceMapInput = parseSourceMapInput;
	/**
	* Compute the URL of a source given the the source root, the source's
	* URL, and the source map's URL.
	*/
	function computeSourceURL(sourceRoot, sourceURL, sourceMapURL) {
		sourceURL = sourceURL || "";
		if (sourceRoot) {
			if (sourceRoot[sourceRoot.length - 1] !== "/" && sourceURL[0] !== "/") sourceRoot += "/";
			sourceURL = sourceRoot + sourceURL;
		}
		if (sourceMapURL) {
			var parsed = urlParse(sourceMapURL);
			if (!parsed) throw new Error("sourceMapURL could not be parsed");
			if (parsed.path) {
				var index = parsed.path.lastIndexOf("/");
				if (index >= 0) parsed.path = parsed.path.substring(0, index + 1);
			}
			sourceURL = join(urlGenerate(parsed), sourceURL);
		}
		return normalize(sourceURL);
	}
	exports.computeSourceURL = computeSourceURL;
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/array-set.js
var require_array_set = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var util = require_util();
	var has = Object.prototype.hasOwnProperty;
	var hasNativeMap = typeof Map !== "undefined";
	/**
	* A data structure which is a combination of an array and a set. Adding a new
	* member is O(1), testing for membership is O(1), and finding the index of an
	* element is O(1). Removing elements from the set is not supported. Only
	* strings are supported for membership.
	*/
	function ArraySet() {
		this._array = [];
		this._set = hasNativeMap ? /* @__PURE__ */ new Map() : Object.create(null);
	}
	/**
	* Static method for creating ArraySet instances from an existing array.
	*/
	ArraySet.fromArray = function ArraySet_fromArray(aArray, aAllowDuplicates) {
		var set = new ArraySet();
		for (var i = 0, len = aArray.length; i < len; i++) set.add(aArray[i], aAllowDuplicates);
		return set;
	};
	/**
	* Return how many unique items are in this ArraySet. If duplicates have been
	* added, than those do not count towards the size.
	*
	* @returns Number
	*/
	ArraySet.prototype.size = function ArraySet_size() {
		return hasNativeMap ? this._set.size : Object.getOwnPropertyNames(this._set).length;
	};
	/**
	* Add the given string to this set.
	*
	* @param String aStr
	*/
	ArraySet.prototype.add = function ArraySet_add(aStr, aAllowDuplicates) {
		var sStr = hasNativeMap ? aStr : util.toSetString(aStr);
		var isDuplicate = hasNativeMap ? this.has(aStr) : has.call(this._set, sStr);
		var idx = this._array.length;
		if (!isDuplicate || aAllowDuplicates) this._array.push(aStr);
		if (!isDuplicate) {
			if (hasNativeMap) this._set.set(aStr, idx);
			else this._set[sStr] = idx;
		}
	};
	/**
	* Is the given string a member of this set?
	*
	* @param String aStr
	*/
	ArraySet.prototype.has = function ArraySet_has(aStr) {
		if (hasNativeMap) return this._set.has(aStr);
		else {
			var sStr = util.toSetString(aStr);
			return has.call(this._set, sStr);
		}
	};
	/**
	* What is the index of the given string in the array?
	*
	* @param String aStr
	*/
	ArraySet.prototype.indexOf = function ArraySet_indexOf(aStr) {
		if (hasNativeMap) {
			var idx = this._set.get(aStr);
			if (idx >= 0) return idx;
		} else {
			var sStr = util.toSetString(aStr);
			if (has.call(this._set, sStr)) return this._set[sStr];
		}
		throw new Error("\"" + aStr + "\" is not in the set.");
	};
	/**
	* What is the element at the given index?
	*
	* @param Number aIdx
	*/
	ArraySet.prototype.at = function ArraySet_at(aIdx) {
		if (aIdx >= 0 && aIdx < this._array.length) return this._array[aIdx];
		throw new Error("No element indexed by " + aIdx);
	};
	/**
	* Returns the array representation of this set (which has the proper indices
	* indicated by indexOf). Note that this is a copy of the internal array used
	* for storing the members so that no one can mess with internal state.
	*/
	ArraySet.prototype.toArray = function ArraySet_toArray() {
		return this._array.slice();
	};
	exports.ArraySet = ArraySet;
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/mapping-list.js
var require_mapping_list = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var util = require_util();
	/**
	* Determine whether mappingB is after mappingA with respect to generated
	* position.
	*/
	function generatedPositionAfter(mappingA, mappingB) {
		var lineA = mappingA.generatedLine;
		var lineB = mappingB.generatedLine;
		var columnA = mappingA.generatedColumn;
		var columnB = mappingB.generatedColumn;
		return lineB > lineA || lineB == lineA && columnB >= columnA || util.compareByGeneratedPositionsInflated(mappingA, mappingB) <= 0;
	}
	/**
	* A data structure to provide a sorted view of accumulated mappings in a
	* performance conscious manner. It trades a neglibable overhead in general
	* case for a large speedup in case of mappings being added in order.
	*/
	function MappingList() {
		this._array = [];
		this._sorted = true;
		this._last = {
			generatedLine: -1,
			generatedColumn: 0
		};
	}
	/**
	* Iterate through internal items. This method takes the same arguments that
	* `Array.prototype.forEach` takes.
	*
	* NOTE: The order of the mappings is NOT guaranteed.
	*/
	MappingList.prototype.unsortedForEach = function MappingList_forEach(aCallback, aThisArg) {
		this._array.forEach(aCallback, aThisArg);
	};
	/**
	* Add the given source mapping.
	*
	* @param Object aMapping
	*/
	MappingList.prototype.add = function MappingList_add(aMapping) {
		if (generatedPositionAfter(this._last, aMapping)) {
			this._last = aMapping;
			this._array.push(aMapping);
		} else {
			this._sorted = false;
			this._array.push(aMapping);
		}
	};
	/**
	* Returns the flat, sorted array of mappings. The mappings are sorted by
	* generated position.
	*
	* WARNING: This method returns internal data without copying, for
	* performance. The return value must NOT be mutated, and should be treated as
	* an immutable borrow. If you want to take ownership, you must make your own
	* copy.
	*/
	MappingList.prototype.toArray = function MappingList_toArray() {
		if (!this._sorted) {
			this._array.sort(util.compareByGeneratedPositionsInflated);
			this._sorted = true;
		}
		return this._array;
	};
	exports.MappingList = MappingList;
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/source-map-generator.js
var require_source_map_generator = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var base64VLQ = require_base64_vlq();
	var util = require_util();
	var ArraySet = require_array_set().ArraySet;
	var MappingList = require_mapping_list().MappingList;
	/**
	* An instance of the SourceMapGenerator represents a source map which is
	* being built incrementally. You may pass an object with the following
	* properties:
	*
	*   - file: The filename of the generated source.
	*   - sourceRoot: A root for all relative URLs in this source map.
	*/
	function SourceMapGenerator(aArgs) {
		if (!aArgs) aArgs = {};
		this._file = util.getArg(aArgs, "file", null);
		this._sourceRoot = util.getArg(aArgs, "sourceRoot", null);
		this._skipValidation = util.getArg(aArgs, "skipValidation", false);
		this._sources = new ArraySet();
		this._names = new ArraySet();
		this._mappings = new MappingList();
		this._sourcesContents = null;
	}
	SourceMapGenerator.prototype._version = 3;
	/**
	* Creates a new SourceMapGenerator based on a SourceMapConsumer
	*
	* @param aSourceMapConsumer The SourceMap.
	*/
	SourceMapGenerator.fromSourceMap = function SourceMapGenerator_fromSourceMap(aSourceMapConsumer) {
		var sourceRoot = aSourceMapConsumer.sourceRoot;
		var generator = new SourceMapGenerator({
			file: aSourceMapConsumer.file,
			sourceRoot
		});
		aSourceMapConsumer.eachMapping(function(mapping) {
			var newMapping = { generated: {
				line: mapping.generatedLine,
				column: mapping.generatedColumn
			} };
			if (mapping.source != null) {
				newMapping.source = mapping.source;
				if (sourceRoot != null) newMapping.source = util.relative(sourceRoot, newMapping.source);
				newMapping.original = {
					line: mapping.originalLine,
					column: mapping.originalColumn
				};
				if (mapping.name != null) newMapping.name = mapping.name;
			}
			generator.addMapping(newMapping);
		});
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var sourceRelative = sourceFile;
			if (sourceRoot !== null) sourceRelative = util.relative(sourceRoot, sourceFile);
			if (!generator._sources.has(sourceRelative)) generator._sources.add(sourceRelative);
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) generator.setSourceContent(sourceFile, content);
		});
		return generator;
	};
	/**
	* Add a single mapping from original source line and column to the generated
	* source's line and column for this source map being created. The mapping
	* object should have the following properties:
	*
	*   - generated: An object with the generated line and column positions.
	*   - original: An object with the original line and column positions.
	*   - source: The original source file (relative to the sourceRoot).
	*   - name: An optional original token name for this mapping.
	*/
	SourceMapGenerator.prototype.addMapping = function SourceMapGenerator_addMapping(aArgs) {
		var generated = util.getArg(aArgs, "generated");
		var original = util.getArg(aArgs, "original", null);
		var source = util.getArg(aArgs, "source", null);
		var name = util.getArg(aArgs, "name", null);
		if (!this._skipValidation) this._validateMapping(generated, original, source, name);
		if (source != null) {
			source = String(source);
			if (!this._sources.has(source)) this._sources.add(source);
		}
		if (name != null) {
			name = String(name);
			if (!this._names.has(name)) this._names.add(name);
		}
		this._mappings.add({
			generatedLine: generated.line,
			generatedColumn: generated.column,
			originalLine: original != null && original.line,
			originalColumn: original != null && original.column,
			source,
			name
		});
	};
	/**
	* Set the source content for a source file.
	*/
	SourceMapGenerator.prototype.setSourceContent = function SourceMapGenerator_setSourceContent(aSourceFile, aSourceContent) {
		var source = aSourceFile;
		if (this._sourceRoot != null) source = util.relative(this._sourceRoot, source);
		if (aSourceContent != null) {
			if (!this._sourcesContents) this._sourcesContents = Object.create(null);
			this._sourcesContents[util.toSetString(source)] = aSourceContent;
		} else if (this._sourcesContents) {
			delete this._sourcesContents[util.toSetString(source)];
			if (Object.keys(this._sourcesContents).length === 0) this._sourcesContents = null;
		}
	};
	/**
	* Applies the mappings of a sub-source-map for a specific source file to the
	* source map being generated. Each mapping to the supplied source file is
	* rewritten using the supplied source map. Note: The resolution for the
	* resulting mappings is the minimium of this map and the supplied map.
	*
	* @param aSourceMapConsumer The source map to be applied.
	* @param aSourceFile Optional. The filename of the source file.
	*        If omitted, SourceMapConsumer's file property will be used.
	* @param aSourceMapPath Optional. The dirname of the path to the source map
	*        to be applied. If relative, it is relative to the SourceMapConsumer.
	*        This parameter is needed when the two source maps aren't in the same
	*        directory, and the source map to be applied contains relative source
	*        paths. If so, those relative source paths need to be rewritten
	*        relative to the SourceMapGenerator.
	*/
	SourceMapGenerator.prototype.applySourceMap = function SourceMapGenerator_applySourceMap(aSourceMapConsumer, aSourceFile, aSourceMapPath) {
		var sourceFile = aSourceFile;
		if (aSourceFile == null) {
			if (aSourceMapConsumer.file == null) throw new Error("SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map's \"file\" property. Both were omitted.");
			sourceFile = aSourceMapConsumer.file;
		}
		var sourceRoot = this._sourceRoot;
		if (sourceRoot != null) sourceFile = util.relative(sourceRoot, sourceFile);
		var newSources = new ArraySet();
		var newNames = new ArraySet();
		this._mappings.unsortedForEach(function(mapping) {
			if (mapping.source === sourceFile && mapping.originalLine != null) {
				var original = aSourceMapConsumer.originalPositionFor({
					line: mapping.originalLine,
					column: mapping.originalColumn
				});
				if (original.source != null) {
					mapping.source = original.source;
					if (aSourceMapPath != null) mapping.source = util.join(aSourceMapPath, mapping.source);
					if (sourceRoot != null) mapping.source = util.relative(sourceRoot, mapping.source);
					mapping.originalLine = original.line;
					mapping.originalColumn = original.column;
					if (original.name != null) mapping.name = original.name;
				}
			}
			var source = mapping.source;
			if (source != null && !newSources.has(source)) newSources.add(source);
			var name = mapping.name;
			if (name != null && !newNames.has(name)) newNames.add(name);
		}, this);
		this._sources = newSources;
		this._names = newNames;
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) {
				if (aSourceMapPath != null) sourceFile = util.join(aSourceMapPath, sourceFile);
				if (sourceRoot != null) sourceFile = util.relative(sourceRoot, sourceFile);
				this.setSourceContent(sourceFile, content);
			}
		}, this);
	};
	/**
	* A mapping can have one of the three levels of data:
	*
	*   1. Just the generated position.
	*   2. The Generated position, original position, and original source.
	*   3. Generated and original position, original source, as well as a name
	*      token.
	*
	* To maintain consistency, we validate that any new mapping being added falls
	* in to one of these categories.
	*/
	SourceMapGenerator.prototype._validateMapping = function SourceMapGenerator_validateMapping(aGenerated, aOriginal, aSource, aName) {
		if (aOriginal && typeof aOriginal.line !== "number" && typeof aOriginal.column !== "number") throw new Error("original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values.");
		if (aGenerated && "line" in aGenerated && "column" in aGenerated && aGenerated.line > 0 && aGenerated.column >= 0 && !aOriginal && !aSource && !aName) return;
		else if (aGenerated && "line" in aGenerated && "column" in aGenerated && aOriginal && "line" in aOriginal && "column" in aOriginal && aGenerated.line > 0 && aGenerated.column >= 0 && aOriginal.line > 0 && aOriginal.column >= 0 && aSource) return;
		else throw new Error("Invalid mapping: " + JSON.stringify({
			generated: aGenerated,
			source: aSource,
			original: aOriginal,
			name: aName
		}));
	};
	/**
	* Serialize the accumulated mappings in to the stream of base 64 VLQs
	* specified by the source map format.
	*/
	SourceMapGenerator.prototype._serializeMappings = function SourceMapGenerator_serializeMappings() {
		var previousGeneratedColumn = 0;
		var previousGeneratedLine = 1;
		var previousOriginalColumn = 0;
		var previousOriginalLine = 0;
		var previousName = 0;
		var previousSource = 0;
		var result = "";
		var next;
		var mapping;
		var nameIdx;
		var sourceIdx;
		var mappings = this._mappings.toArray();
		for (var i = 0, len = mappings.length; i < len; i++) {
			mapping = mappings[i];
			next = "";
			if (mapping.generatedLine !== previousGeneratedLine) {
				previousGeneratedColumn = 0;
				while (mapping.generatedLine !== previousGeneratedLine) {
					next += ";";
					previousGeneratedLine++;
				}
			} else if (i > 0) {
				if (!util.compareByGeneratedPositionsInflated(mapping, mappings[i - 1])) continue;
				next += ",";
			}
			next += base64VLQ.encode(mapping.generatedColumn - previousGeneratedColumn);
			previousGeneratedColumn = mapping.generatedColumn;
			if (mapping.source != null) {
				sourceIdx = this._sources.indexOf(mapping.source);
				next += base64VLQ.encode(sourceIdx - previousSource);
				previousSource = sourceIdx;
				next += base64VLQ.encode(mapping.originalLine - 1 - previousOriginalLine);
				previousOriginalLine = mapping.originalLine - 1;
				next += base64VLQ.encode(mapping.originalColumn - previousOriginalColumn);
				previousOriginalColumn = mapping.originalColumn;
				if (mapping.name != null) {
					nameIdx = this._names.indexOf(mapping.name);
					next += base64VLQ.encode(nameIdx - previousName);
					previousName = nameIdx;
				}
			}
			result += next;
		}
		return result;
	};
	SourceMapGenerator.prototype._generateSourcesContent = function SourceMapGenerator_generateSourcesContent(aSources, aSourceRoot) {
		return aSources.map(function(source) {
			if (!this._sourcesContents) return null;
			if (aSourceRoot != null) source = util.relative(aSourceRoot, source);
			var key = util.toSetString(source);
			return Object.prototype.hasOwnProperty.call(this._sourcesContents, key) ? this._sourcesContents[key] : null;
		}, this);
	};
	/**
	* Externalize the source map.
	*/
	SourceMapGenerator.prototype.toJSON = function SourceMapGenerator_toJSON() {
		var map = {
			version: this._version,
			sources: this._sources.toArray(),
			names: this._names.toArray(),
			mappings: this._serializeMappings()
		};
		if (this._file != null) map.file = this._file;
		if (this._sourceRoot != null) map.sourceRoot = this._sourceRoot;
		if (this._sourcesContents) map.sourcesContent = this._generateSourcesContent(map.sources, map.sourceRoot);
		return map;
	};
	/**
	* Render the source map being generated to a string.
	*/
	SourceMapGenerator.prototype.toString = function SourceMapGenerator_toString() {
		return JSON.stringify(this.toJSON());
	};
	exports.SourceMapGenerator = SourceMapGenerator;
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/binary-search.js
var require_binary_search = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.GREATEST_LOWER_BOUND = 1;
	exports.LEAST_UPPER_BOUND = 2;
	/**
	* Recursive implementation of binary search.
	*
	* @param aLow Indices here and lower do not contain the needle.
	* @param aHigh Indices here and higher do not contain the needle.
	* @param aNeedle The element being searched for.
	* @param aHaystack The non-empty array being searched.
	* @param aCompare Function which takes two elements and returns -1, 0, or 1.
	* @param aBias Either 'binarySearch.GREATEST_LOWER_BOUND' or
	*     'binarySearch.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*/
	function recursiveSearch(aLow, aHigh, aNeedle, aHaystack, aCompare, aBias) {
		var mid = Math.floor((aHigh - aLow) / 2) + aLow;
		var cmp = aCompare(aNeedle, aHaystack[mid], true);
		if (cmp === 0) return mid;
		else if (cmp > 0) {
			if (aHigh - mid > 1) return recursiveSearch(mid, aHigh, aNeedle, aHaystack, aCompare, aBias);
			if (aBias == exports.LEAST_UPPER_BOUND) return aHigh < aHaystack.length ? aHigh : -1;
			else return mid;
		} else {
			if (mid - aLow > 1) return recursiveSearch(aLow, mid, aNeedle, aHaystack, aCompare, aBias);
			if (aBias == exports.LEAST_UPPER_BOUND) return mid;
			else return aLow < 0 ? -1 : aLow;
		}
	}
	/**
	* This is an implementation of binary search which will always try and return
	* the index of the closest element if there is no exact hit. This is because
	* mappings between original and generated line/col pairs are single points,
	* and there is an implicit region between each of them, so a miss just means
	* that you aren't on the very start of a region.
	*
	* @param aNeedle The element you are looking for.
	* @param aHaystack The array that is being searched.
	* @param aCompare A function which takes the needle and an element in the
	*     array and returns -1, 0, or 1 depending on whether the needle is less
	*     than, equal to, or greater than the element, respectively.
	* @param aBias Either 'binarySearch.GREATEST_LOWER_BOUND' or
	*     'binarySearch.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'binarySearch.GREATEST_LOWER_BOUND'.
	*/
	exports.search = function search(aNeedle, aHaystack, aCompare, aBias) {
		if (aHaystack.length === 0) return -1;
		var index = recursiveSearch(-1, aHaystack.length, aNeedle, aHaystack, aCompare, aBias || exports.GREATEST_LOWER_BOUND);
		if (index < 0) return -1;
		while (index - 1 >= 0) {
			if (aCompare(aHaystack[index], aHaystack[index - 1], true) !== 0) break;
			--index;
		}
		return index;
	};
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/quick-sort.js
var require_quick_sort = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	/**
	* Swap the elements indexed by `x` and `y` in the array `ary`.
	*
	* @param {Array} ary
	*        The array.
	* @param {Number} x
	*        The index of the first item.
	* @param {Number} y
	*        The index of the second item.
	*/
	function swap(ary, x, y) {
		var temp = ary[x];
		ary[x] = ary[y];
		ary[y] = temp;
	}
	/**
	* Returns a random integer within the range `low .. high` inclusive.
	*
	* @param {Number} low
	*        The lower bound on the range.
	* @param {Number} high
	*        The upper bound on the range.
	*/
	function randomIntInRange(low, high) {
		return Math.round(low + Math.random() * (high - low));
	}
	/**
	* The Quick Sort algorithm.
	*
	* @param {Array} ary
	*        An array to sort.
	* @param {function} comparator
	*        Function to use to compare two items.
	* @param {Number} p
	*        Start index of the array
	* @param {Number} r
	*        End index of the array
	*/
	function doQuickSort(ary, comparator, p, r) {
		if (p < r) {
			var pivotIndex = randomIntInRange(p, r);
			var i = p - 1;
			swap(ary, pivotIndex, r);
			var pivot = ary[r];
			for (var j = p; j < r; j++) if (comparator(ary[j], pivot) <= 0) {
				i += 1;
				swap(ary, i, j);
			}
			swap(ary, i + 1, j);
			var q = i + 1;
			doQuickSort(ary, comparator, p, q - 1);
			doQuickSort(ary, comparator, q + 1, r);
		}
	}
	/**
	* Sort the given array in-place with the given comparator function.
	*
	* @param {Array} ary
	*        An array to sort.
	* @param {function} comparator
	*        Function to use to compare two items.
	*/
	exports.quickSort = function(ary, comparator) {
		doQuickSort(ary, comparator, 0, ary.length - 1);
	};
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/source-map-consumer.js
var require_source_map_consumer = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var util = require_util();
	var binarySearch = require_binary_search();
	var ArraySet = require_array_set().ArraySet;
	var base64VLQ = require_base64_vlq();
	var quickSort = require_quick_sort().quickSort;
	function SourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		return sourceMap.sections != null ? new IndexedSourceMapConsumer(sourceMap, aSourceMapURL) : new BasicSourceMapConsumer(sourceMap, aSourceMapURL);
	}
	SourceMapConsumer.fromSourceMap = function(aSourceMap, aSourceMapURL) {
		return BasicSourceMapConsumer.fromSourceMap(aSourceMap, aSourceMapURL);
	};
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	SourceMapConsumer.prototype._version = 3;
	SourceMapConsumer.prototype.__generatedMappings = null;
	Object.defineProperty(SourceMapConsumer.prototype, "_generatedMappings", {
		configurable: true,
		enumerable: true,
		get: function() {
			if (!this.__generatedMappings) this._parseMappings(this._mappings, this.sourceRoot);
			return this.__generatedMappings;
		}
	});
	SourceMapConsumer.prototype.__originalMappings = null;
	Object.defineProperty(SourceMapConsumer.prototype, "_originalMappings", {
		configurable: true,
		enumerable: true,
		get: function() {
			if (!this.__originalMappings) this._parseMappings(this._mappings, this.sourceRoot);
			return this.__originalMappings;
		}
	});
	SourceMapConsumer.prototype._charIsMappingSeparator = function SourceMapConsumer_charIsMappingSeparator(aStr, index) {
		var c = aStr.charAt(index);
		return c === ";" || c === ",";
	};
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	SourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		throw new Error("Subclasses must implement _parseMappings");
	};
	SourceMapConsumer.GENERATED_ORDER = 1;
	SourceMapConsumer.ORIGINAL_ORDER = 2;
	SourceMapConsumer.GREATEST_LOWER_BOUND = 1;
	SourceMapConsumer.LEAST_UPPER_BOUND = 2;
	/**
	* Iterate over each mapping between an original source/line/column and a
	* generated line/column in this source map.
	*
	* @param Function aCallback
	*        The function that is called with each mapping.
	* @param Object aContext
	*        Optional. If specified, this object will be the value of `this` every
	*        time that `aCallback` is called.
	* @param aOrder
	*        Either `SourceMapConsumer.GENERATED_ORDER` or
	*        `SourceMapConsumer.ORIGINAL_ORDER`. Specifies whether you want to
	*        iterate over the mappings sorted by the generated file's line/column
	*        order or the original's source/line/column order, respectively. Defaults to
	*        `SourceMapConsumer.GENERATED_ORDER`.
	*/
	SourceMapConsumer.prototype.eachMapping = function SourceMapConsumer_eachMapping(aCallback, aContext, aOrder) {
		var context = aContext || null;
		var order = aOrder || SourceMapConsumer.GENERATED_ORDER;
		var mappings;
		switch (order) {
			case SourceMapConsumer.GENERATED_ORDER:
				mappings = this._generatedMappings;
				break;
			case SourceMapConsumer.ORIGINAL_ORDER:
				mappings = this._originalMappings;
				break;
			default: throw new Error("Unknown order of iteration.");
		}
		var sourceRoot = this.sourceRoot;
		mappings.map(function(mapping) {
			var source = mapping.source === null ? null : this._sources.at(mapping.source);
			source = util.computeSourceURL(sourceRoot, source, this._sourceMapURL);
			return {
				source,
				generatedLine: mapping.generatedLine,
				generatedColumn: mapping.generatedColumn,
				originalLine: mapping.originalLine,
				originalColumn: mapping.originalColumn,
				name: mapping.name === null ? null : this._names.at(mapping.name)
			};
		}, this).forEach(aCallback, context);
	};
	/**
	* Returns all generated line and column information for the original source,
	* line, and column provided. If no column is provided, returns all mappings
	* corresponding to a either the line we are searching for or the next
	* closest line that has any mappings. Otherwise, returns all mappings
	* corresponding to the given line and either the column we are searching for
	* or the next closest column that has any offsets.
	*
	* The only argument is an object with the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number is 1-based.
	*   - column: Optional. the column number in the original source.
	*    The column number is 0-based.
	*
	* and an array of objects is returned, each with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*    line number is 1-based.
	*   - column: The column number in the generated source, or null.
	*    The column number is 0-based.
	*/
	SourceMapConsumer.prototype.allGeneratedPositionsFor = function SourceMapConsumer_allGeneratedPositionsFor(aArgs) {
		var line = util.getArg(aArgs, "line");
		var needle = {
			source: util.getArg(aArgs, "source"),
			originalLine: line,
			originalColumn: util.getArg(aArgs, "column", 0)
		};
		needle.source = this._findSourceIndex(needle.source);
		if (needle.source < 0) return [];
		var mappings = [];
		var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, binarySearch.LEAST_UPPER_BOUND);
		if (index >= 0) {
			var mapping = this._originalMappings[index];
			if (aArgs.column === void 0) {
				var originalLine = mapping.originalLine;
				while (mapping && mapping.originalLine === originalLine) {
					mappings.push({
						line: util.getArg(mapping, "generatedLine", null),
						column: util.getArg(mapping, "generatedColumn", null),
						lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
					});
					mapping = this._originalMappings[++index];
				}
			} else {
				var originalColumn = mapping.originalColumn;
				while (mapping && mapping.originalLine === line && mapping.originalColumn == originalColumn) {
					mappings.push({
						line: util.getArg(mapping, "generatedLine", null),
						column: util.getArg(mapping, "generatedColumn", null),
						lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
					});
					mapping = this._originalMappings[++index];
				}
			}
		}
		return mappings;
	};
	exports.SourceMapConsumer = SourceMapConsumer;
	/**
	* A BasicSourceMapConsumer instance represents a parsed source map which we can
	* query for information about the original file positions by giving it a file
	* position in the generated source.
	*
	* The first parameter is the raw source map (either as a JSON string, or
	* already parsed to an object). According to the spec, source maps have the
	* following attributes:
	*
	*   - version: Which version of the source map spec this map is following.
	*   - sources: An array of URLs to the original source files.
	*   - names: An array of identifiers which can be referrenced by individual mappings.
	*   - sourceRoot: Optional. The URL root from which all sources are relative.
	*   - sourcesContent: Optional. An array of contents of the original source files.
	*   - mappings: A string of base64 VLQs which contain the actual mappings.
	*   - file: Optional. The generated file this source map is associated with.
	*
	* Here is an example source map, taken from the source map spec[0]:
	*
	*     {
	*       version : 3,
	*       file: "out.js",
	*       sourceRoot : "",
	*       sources: ["foo.js", "bar.js"],
	*       names: ["src", "maps", "are", "fun"],
	*       mappings: "AA,AB;;ABCDE;"
	*     }
	*
	* The second parameter, if given, is a string whose value is the URL
	* at which the source map was found.  This URL is used to compute the
	* sources array.
	*
	* [0]: https://docs.google.com/document/d/1U1RGAehQwRypUTovF1KRlpiOFze0b-_2gc6fAH0KY0k/edit?pli=1#
	*/
	function BasicSourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		var version = util.getArg(sourceMap, "version");
		var sources = util.getArg(sourceMap, "sources");
		var names = util.getArg(sourceMap, "names", []);
		var sourceRoot = util.getArg(sourceMap, "sourceRoot", null);
		var sourcesContent = util.getArg(sourceMap, "sourcesContent", null);
		var mappings = util.getArg(sourceMap, "mappings");
		var file = util.getArg(sourceMap, "file", null);
		if (version != this._version) throw new Error("Unsupported version: " + version);
		if (sourceRoot) sourceRoot = util.normalize(sourceRoot);
		sources = sources.map(String).map(util.normalize).map(function(source) {
			return sourceRoot && util.isAbsolute(sourceRoot) && util.isAbsolute(source) ? util.relative(sourceRoot, source) : source;
		});
		this._names = ArraySet.fromArray(names.map(String), true);
		this._sources = ArraySet.fromArray(sources, true);
		this._absoluteSources = this._sources.toArray().map(function(s) {
			return util.computeSourceURL(sourceRoot, s, aSourceMapURL);
		});
		this.sourceRoot = sourceRoot;
		this.sourcesContent = sourcesContent;
		this._mappings = mappings;
		this._sourceMapURL = aSourceMapURL;
		this.file = file;
	}
	BasicSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
	BasicSourceMapConsumer.prototype.consumer = SourceMapConsumer;
	/**
	* Utility function to find the index of a source.  Returns -1 if not
	* found.
	*/
	BasicSourceMapConsumer.prototype._findSourceIndex = function(aSource) {
		var relativeSource = aSource;
		if (this.sourceRoot != null) relativeSource = util.relative(this.sourceRoot, relativeSource);
		if (this._sources.has(relativeSource)) return this._sources.indexOf(relativeSource);
		var i = 0;
		for (; i < this._absoluteSources.length; ++i) if (this._absoluteSources[i] == aSource) return i;
		return -1;
	};
	/**
	* Create a BasicSourceMapConsumer from a SourceMapGenerator.
	*
	* @param SourceMapGenerator aSourceMap
	*        The source map that will be consumed.
	* @param String aSourceMapURL
	*        The URL at which the source map can be found (optional)
	* @returns BasicSourceMapConsumer
	*/
	BasicSourceMapConsumer.fromSourceMap = function SourceMapConsumer_fromSourceMap(aSourceMap, aSourceMapURL) {
		var smc = Object.create(BasicSourceMapConsumer.prototype);
		var names = smc._names = ArraySet.fromArray(aSourceMap._names.toArray(), true);
		var sources = smc._sources = ArraySet.fromArray(aSourceMap._sources.toArray(), true);
		smc.sourceRoot = aSourceMap._sourceRoot;
		smc.sourcesContent = aSourceMap._generateSourcesContent(smc._sources.toArray(), smc.sourceRoot);
		smc.file = aSourceMap._file;
		smc._sourceMapURL = aSourceMapURL;
		smc._absoluteSources = smc._sources.toArray().map(function(s) {
			return util.computeSourceURL(smc.sourceRoot, s, aSourceMapURL);
		});
		var generatedMappings = aSourceMap._mappings.toArray().slice();
		var destGeneratedMappings = smc.__generatedMappings = [];
		var destOriginalMappings = smc.__originalMappings = [];
		for (var i = 0, length = generatedMappings.length; i < length; i++) {
			var srcMapping = generatedMappings[i];
			var destMapping = new Mapping();
			destMapping.generatedLine = srcMapping.generatedLine;
			destMapping.generatedColumn = srcMapping.generatedColumn;
			if (srcMapping.source) {
				destMapping.source = sources.indexOf(srcMapping.source);
				destMapping.originalLine = srcMapping.originalLine;
				destMapping.originalColumn = srcMapping.originalColumn;
				if (srcMapping.name) destMapping.name = names.indexOf(srcMapping.name);
				destOriginalMappings.push(destMapping);
			}
			destGeneratedMappings.push(destMapping);
		}
		quickSort(smc.__originalMappings, util.compareByOriginalPositions);
		return smc;
	};
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	BasicSourceMapConsumer.prototype._version = 3;
	/**
	* The list of original sources.
	*/
	Object.defineProperty(BasicSourceMapConsumer.prototype, "sources", { get: function() {
		return this._absoluteSources.slice();
	} });
	/**
	* Provide the JIT with a nice shape / hidden class.
	*/
	function Mapping() {
		this.generatedLine = 0;
		this.generatedColumn = 0;
		this.source = null;
		this.originalLine = null;
		this.originalColumn = null;
		this.name = null;
	}
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	BasicSourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		var generatedLine = 1;
		var previousGeneratedColumn = 0;
		var previousOriginalLine = 0;
		var previousOriginalColumn = 0;
		var previousSource = 0;
		var previousName = 0;
		var length = aStr.length;
		var index = 0;
		var cachedSegments = {};
		var temp = {};
		var originalMappings = [];
		var generatedMappings = [];
		var mapping, str, segment, end, value;
		while (index < length) if (aStr.charAt(index) === ";") {
			generatedLine++;
			index++;
			previousGeneratedColumn = 0;
		} else if (aStr.charAt(index) === ",") index++;
		else {
			mapping = new Mapping();
			mapping.generatedLine = generatedLine;
			for (end = index; end < length; end++) if (this._charIsMappingSeparator(aStr, end)) break;
			str = aStr.slice(index, end);
			segment = cachedSegments[str];
			if (segment) index += str.length;
			else {
				segment = [];
				while (index < end) {
					base64VLQ.decode(aStr, index, temp);
					value = temp.value;
					index = temp.rest;
					segment.push(value);
				}
				if (segment.length === 2) throw new Error("Found a source, but no line and column");
				if (segment.length === 3) throw new Error("Found a source and line, but no column");
				cachedSegments[str] = segment;
			}
			mapping.generatedColumn = previousGeneratedColumn + segment[0];
			previousGeneratedColumn = mapping.generatedColumn;
			if (segment.length > 1) {
				mapping.source = previousSource + segment[1];
				previousSource += segment[1];
				mapping.originalLine = previousOriginalLine + segment[2];
				previousOriginalLine = mapping.originalLine;
				mapping.originalLine += 1;
				mapping.originalColumn = previousOriginalColumn + segment[3];
				previousOriginalColumn = mapping.originalColumn;
				if (segment.length > 4) {
					mapping.name = previousName + segment[4];
					previousName += segment[4];
				}
			}
			generatedMappings.push(mapping);
			if (typeof mapping.originalLine === "number") originalMappings.push(mapping);
		}
		quickSort(generatedMappings, util.compareByGeneratedPositionsDeflated);
		this.__generatedMappings = generatedMappings;
		quickSort(originalMappings, util.compareByOriginalPositions);
		this.__originalMappings = originalMappings;
	};
	/**
	* Find the mapping that best matches the hypothetical "needle" mapping that
	* we are searching for in the given "haystack" of mappings.
	*/
	BasicSourceMapConsumer.prototype._findMapping = function SourceMapConsumer_findMapping(aNeedle, aMappings, aLineName, aColumnName, aComparator, aBias) {
		if (aNeedle[aLineName] <= 0) throw new TypeError("Line must be greater than or equal to 1, got " + aNeedle[aLineName]);
		if (aNeedle[aColumnName] < 0) throw new TypeError("Column must be greater than or equal to 0, got " + aNeedle[aColumnName]);
		return binarySearch.search(aNeedle, aMappings, aComparator, aBias);
	};
	/**
	* Compute the last column for each generated mapping. The last column is
	* inclusive.
	*/
	BasicSourceMapConsumer.prototype.computeColumnSpans = function SourceMapConsumer_computeColumnSpans() {
		for (var index = 0; index < this._generatedMappings.length; ++index) {
			var mapping = this._generatedMappings[index];
			if (index + 1 < this._generatedMappings.length) {
				var nextMapping = this._generatedMappings[index + 1];
				if (mapping.generatedLine === nextMapping.generatedLine) {
					mapping.lastGeneratedColumn = nextMapping.generatedColumn - 1;
					continue;
				}
			}
			mapping.lastGeneratedColumn = Infinity;
		}
	};
	/**
	* Returns the original source, line, and column information for the generated
	* source's line and column positions provided. The only argument is an object
	* with the following properties:
	*
	*   - line: The line number in the generated source.  The line number
	*     is 1-based.
	*   - column: The column number in the generated source.  The column
	*     number is 0-based.
	*   - bias: Either 'SourceMapConsumer.GREATEST_LOWER_BOUND' or
	*     'SourceMapConsumer.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'SourceMapConsumer.GREATEST_LOWER_BOUND'.
	*
	* and an object is returned with the following properties:
	*
	*   - source: The original source file, or null.
	*   - line: The line number in the original source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the original source, or null.  The
	*     column number is 0-based.
	*   - name: The original identifier, or null.
	*/
	BasicSourceMapConsumer.prototype.originalPositionFor = function SourceMapConsumer_originalPositionFor(aArgs) {
		var needle = {
			generatedLine: util.getArg(aArgs, "line"),
			generatedColumn: util.getArg(aArgs, "column")
		};
		var index = this._findMapping(needle, this._generatedMappings, "generatedLine", "generatedColumn", util.compareByGeneratedPositionsDeflated, util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND));
		if (index >= 0) {
			var mapping = this._generatedMappings[index];
			if (mapping.generatedLine === needle.generatedLine) {
				var source = util.getArg(mapping, "source", null);
				if (source !== null) {
					source = this._sources.at(source);
					source = util.computeSourceURL(this.sourceRoot, source, this._sourceMapURL);
				}
				var name = util.getArg(mapping, "name", null);
				if (name !== null) name = this._names.at(name);
				return {
					source,
					line: util.getArg(mapping, "originalLine", null),
					column: util.getArg(mapping, "originalColumn", null),
					name
				};
			}
		}
		return {
			source: null,
			line: null,
			column: null,
			name: null
		};
	};
	/**
	* Return true if we have the source content for every source in the source
	* map, false otherwise.
	*/
	BasicSourceMapConsumer.prototype.hasContentsOfAllSources = function BasicSourceMapConsumer_hasContentsOfAllSources() {
		if (!this.sourcesContent) return false;
		return this.sourcesContent.length >= this._sources.size() && !this.sourcesContent.some(function(sc) {
			return sc == null;
		});
	};
	/**
	* Returns the original source content. The only argument is the url of the
	* original source file. Returns null if no original source content is
	* available.
	*/
	BasicSourceMapConsumer.prototype.sourceContentFor = function SourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
		if (!this.sourcesContent) return null;
		var index = this._findSourceIndex(aSource);
		if (index >= 0) return this.sourcesContent[index];
		var relativeSource = aSource;
		if (this.sourceRoot != null) relativeSource = util.relative(this.sourceRoot, relativeSource);
		var url;
		if (this.sourceRoot != null && (url = util.urlParse(this.sourceRoot))) {
			var fileUriAbsPath = relativeSource.replace(/^file:\/\//, "");
			if (url.scheme == "file" && this._sources.has(fileUriAbsPath)) return this.sourcesContent[this._sources.indexOf(fileUriAbsPath)];
			if ((!url.path || url.path == "/") && this._sources.has("/" + relativeSource)) return this.sourcesContent[this._sources.indexOf("/" + relativeSource)];
		}
		if (nullOnMissing) return null;
		else throw new Error("\"" + relativeSource + "\" is not in the SourceMap.");
	};
	/**
	* Returns the generated line and column information for the original source,
	* line, and column positions provided. The only argument is an object with
	* the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number
	*     is 1-based.
	*   - column: The column number in the original source.  The column
	*     number is 0-based.
	*   - bias: Either 'SourceMapConsumer.GREATEST_LOWER_BOUND' or
	*     'SourceMapConsumer.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'SourceMapConsumer.GREATEST_LOWER_BOUND'.
	*
	* and an object is returned with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the generated source, or null.
	*     The column number is 0-based.
	*/
	BasicSourceMapConsumer.prototype.generatedPositionFor = function SourceMapConsumer_generatedPositionFor(aArgs) {
		var source = util.getArg(aArgs, "source");
		source = this._findSourceIndex(source);
		if (source < 0) return {
			line: null,
			column: null,
			lastColumn: null
		};
		var needle = {
			source,
			originalLine: util.getArg(aArgs, "line"),
			originalColumn: util.getArg(aArgs, "column")
		};
		var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND));
		if (index >= 0) {
			var mapping = this._originalMappings[index];
			if (mapping.source === needle.source) return {
				line: util.getArg(mapping, "generatedLine", null),
				column: util.getArg(mapping, "generatedColumn", null),
				lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
			};
		}
		return {
			line: null,
			column: null,
			lastColumn: null
		};
	};
	exports.BasicSourceMapConsumer = BasicSourceMapConsumer;
	/**
	* An IndexedSourceMapConsumer instance represents a parsed source map which
	* we can query for information. It differs from BasicSourceMapConsumer in
	* that it takes "indexed" source maps (i.e. ones with a "sections" field) as
	* input.
	*
	* The first parameter is a raw source map (either as a JSON string, or already
	* parsed to an object). According to the spec for indexed source maps, they
	* have the following attributes:
	*
	*   - version: Which version of the source map spec this map is following.
	*   - file: Optional. The generated file this source map is associated with.
	*   - sections: A list of section definitions.
	*
	* Each value under the "sections" field has two fields:
	*   - offset: The offset into the original specified at which this section
	*       begins to apply, defined as an object with a "line" and "column"
	*       field.
	*   - map: A source map definition. This source map could also be indexed,
	*       but doesn't have to be.
	*
	* Instead of the "map" field, it's also possible to have a "url" field
	* specifying a URL to retrieve a source map from, but that's currently
	* unsupported.
	*
	* Here's an example source map, taken from the source map spec[0], but
	* modified to omit a section which uses the "url" field.
	*
	*  {
	*    version : 3,
	*    file: "app.js",
	*    sections: [{
	*      offset: {line:100, column:10},
	*      map: {
	*        version : 3,
	*        file: "section.js",
	*        sources: ["foo.js", "bar.js"],
	*        names: ["src", "maps", "are", "fun"],
	*        mappings: "AAAA,E;;ABCDE;"
	*      }
	*    }],
	*  }
	*
	* The second parameter, if given, is a string whose value is the URL
	* at which the source map was found.  This URL is used to compute the
	* sources array.
	*
	* [0]: https://docs.google.com/document/d/1U1RGAehQwRypUTovF1KRlpiOFze0b-_2gc6fAH0KY0k/edit#heading=h.535es3xeprgt
	*/
	function IndexedSourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		var version = util.getArg(sourceMap, "version");
		var sections = util.getArg(sourceMap, "sections");
		if (version != this._version) throw new Error("Unsupported version: " + version);
		this._sources = new ArraySet();
		this._names = new ArraySet();
		var lastOffset = {
			line: -1,
			column: 0
		};
		this._sections = sections.map(function(s) {
			if (s.url) throw new Error("Support for url field in sections not implemented.");
			var offset = util.getArg(s, "offset");
			var offsetLine = util.getArg(offset, "line");
			var offsetColumn = util.getArg(offset, "column");
			if (offsetLine < lastOffset.line || offsetLine === lastOffset.line && offsetColumn < lastOffset.column) throw new Error("Section offsets must be ordered and non-overlapping.");
			lastOffset = offset;
			return {
				generatedOffset: {
					generatedLine: offsetLine + 1,
					generatedColumn: offsetColumn + 1
				},
				consumer: new SourceMapConsumer(util.getArg(s, "map"), aSourceMapURL)
			};
		});
	}
	IndexedSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
	IndexedSourceMapConsumer.prototype.constructor = SourceMapConsumer;
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	IndexedSourceMapConsumer.prototype._version = 3;
	/**
	* The list of original sources.
	*/
	Object.defineProperty(IndexedSourceMapConsumer.prototype, "sources", { get: function() {
		var sources = [];
		for (var i = 0; i < this._sections.length; i++) for (var j = 0; j < this._sections[i].consumer.sources.length; j++) sources.push(this._sections[i].consumer.sources[j]);
		return sources;
	} });
	/**
	* Returns the original source, line, and column information for the generated
	* source's line and column positions provided. The only argument is an object
	* with the following properties:
	*
	*   - line: The line number in the generated source.  The line number
	*     is 1-based.
	*   - column: The column number in the generated source.  The column
	*     number is 0-based.
	*
	* and an object is returned with the following properties:
	*
	*   - source: The original source file, or null.
	*   - line: The line number in the original source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the original source, or null.  The
	*     column number is 0-based.
	*   - name: The original identifier, or null.
	*/
	IndexedSourceMapConsumer.prototype.originalPositionFor = function IndexedSourceMapConsumer_originalPositionFor(aArgs) {
		var needle = {
			generatedLine: util.getArg(aArgs, "line"),
			generatedColumn: util.getArg(aArgs, "column")
		};
		var sectionIndex = binarySearch.search(needle, this._sections, function(needle, section) {
			var cmp = needle.generatedLine - section.generatedOffset.generatedLine;
			if (cmp) return cmp;
			return needle.generatedColumn - section.generatedOffset.generatedColumn;
		});
		var section = this._sections[sectionIndex];
		if (!section) return {
			source: null,
			line: null,
			column: null,
			name: null
		};
		return section.consumer.originalPositionFor({
			line: needle.generatedLine - (section.generatedOffset.generatedLine - 1),
			column: needle.generatedColumn - (section.generatedOffset.generatedLine === needle.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
			bias: aArgs.bias
		});
	};
	/**
	* Return true if we have the source content for every source in the source
	* map, false otherwise.
	*/
	IndexedSourceMapConsumer.prototype.hasContentsOfAllSources = function IndexedSourceMapConsumer_hasContentsOfAllSources() {
		return this._sections.every(function(s) {
			return s.consumer.hasContentsOfAllSources();
		});
	};
	/**
	* Returns the original source content. The only argument is the url of the
	* original source file. Returns null if no original source content is
	* available.
	*/
	IndexedSourceMapConsumer.prototype.sourceContentFor = function IndexedSourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
		for (var i = 0; i < this._sections.length; i++) {
			var content = this._sections[i].consumer.sourceContentFor(aSource, true);
			if (content) return content;
		}
		if (nullOnMissing) return null;
		else throw new Error("\"" + aSource + "\" is not in the SourceMap.");
	};
	/**
	* Returns the generated line and column information for the original source,
	* line, and column positions provided. The only argument is an object with
	* the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number
	*     is 1-based.
	*   - column: The column number in the original source.  The column
	*     number is 0-based.
	*
	* and an object is returned with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*     line number is 1-based. 
	*   - column: The column number in the generated source, or null.
	*     The column number is 0-based.
	*/
	IndexedSourceMapConsumer.prototype.generatedPositionFor = function IndexedSourceMapConsumer_generatedPositionFor(aArgs) {
		for (var i = 0; i < this._sections.length; i++) {
			var section = this._sections[i];
			if (section.consumer._findSourceIndex(util.getArg(aArgs, "source")) === -1) continue;
			var generatedPosition = section.consumer.generatedPositionFor(aArgs);
			if (generatedPosition) return {
				line: generatedPosition.line + (section.generatedOffset.generatedLine - 1),
				column: generatedPosition.column + (section.generatedOffset.generatedLine === generatedPosition.line ? section.generatedOffset.generatedColumn - 1 : 0)
			};
		}
		return {
			line: null,
			column: null
		};
	};
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	IndexedSourceMapConsumer.prototype._parseMappings = function IndexedSourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		this.__generatedMappings = [];
		this.__originalMappings = [];
		for (var i = 0; i < this._sections.length; i++) {
			var section = this._sections[i];
			var sectionMappings = section.consumer._generatedMappings;
			for (var j = 0; j < sectionMappings.length; j++) {
				var mapping = sectionMappings[j];
				var source = section.consumer._sources.at(mapping.source);
				source = util.computeSourceURL(section.consumer.sourceRoot, source, this._sourceMapURL);
				this._sources.add(source);
				source = this._sources.indexOf(source);
				var name = null;
				if (mapping.name) {
					name = section.consumer._names.at(mapping.name);
					this._names.add(name);
					name = this._names.indexOf(name);
				}
				var adjustedMapping = {
					source,
					generatedLine: mapping.generatedLine + (section.generatedOffset.generatedLine - 1),
					generatedColumn: mapping.generatedColumn + (section.generatedOffset.generatedLine === mapping.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
					originalLine: mapping.originalLine,
					originalColumn: mapping.originalColumn,
					name
				};
				this.__generatedMappings.push(adjustedMapping);
				if (typeof adjustedMapping.originalLine === "number") this.__originalMappings.push(adjustedMapping);
			}
		}
		quickSort(this.__generatedMappings, util.compareByGeneratedPositionsDeflated);
		quickSort(this.__originalMappings, util.compareByOriginalPositions);
	};
	exports.IndexedSourceMapConsumer = IndexedSourceMapConsumer;
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/lib/source-node.js
var require_source_node = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	var SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
	var util = require_util();
	var REGEX_NEWLINE = /(\r?\n)/;
	var NEWLINE_CODE = 10;
	var isSourceNode = "$$$isSourceNode$$$";
	/**
	* SourceNodes provide a way to abstract over interpolating/concatenating
	* snippets of generated JavaScript source code while maintaining the line and
	* column information associated with the original source code.
	*
	* @param aLine The original line number.
	* @param aColumn The original column number.
	* @param aSource The original source's filename.
	* @param aChunks Optional. An array of strings which are snippets of
	*        generated JS, or other SourceNodes.
	* @param aName The original identifier.
	*/
	function SourceNode(aLine, aColumn, aSource, aChunks, aName) {
		this.children = [];
		this.sourceContents = {};
		this.line = aLine == null ? null : aLine;
		this.column = aColumn == null ? null : aColumn;
		this.source = aSource == null ? null : aSource;
		this.name = aName == null ? null : aName;
		this[isSourceNode] = true;
		if (aChunks != null) this.add(aChunks);
	}
	/**
	* Creates a SourceNode from generated code and a SourceMapConsumer.
	*
	* @param aGeneratedCode The generated code
	* @param aSourceMapConsumer The SourceMap for the generated code
	* @param aRelativePath Optional. The path that relative sources in the
	*        SourceMapConsumer should be relative to.
	*/
	SourceNode.fromStringWithSourceMap = function SourceNode_fromStringWithSourceMap(aGeneratedCode, aSourceMapConsumer, aRelativePath) {
		var node = new SourceNode();
		var remainingLines = aGeneratedCode.split(REGEX_NEWLINE);
		var remainingLinesIndex = 0;
		var shiftNextLine = function() {
			return getNextLine() + (getNextLine() || "");
			function getNextLine() {
				return remainingLinesIndex < remainingLines.length ? remainingLines[remainingLinesIndex++] : void 0;
			}
		};
		var lastGeneratedLine = 1, lastGeneratedColumn = 0;
		var lastMapping = null;
		aSourceMapConsumer.eachMapping(function(mapping) {
			if (lastMapping !== null) {
				if (lastGeneratedLine < mapping.generatedLine) {
					addMappingWithCode(lastMapping, shiftNextLine());
					lastGeneratedLine++;
					lastGeneratedColumn = 0;
				} else {
					var nextLine = remainingLines[remainingLinesIndex] || "";
					var code = nextLine.substr(0, mapping.generatedColumn - lastGeneratedColumn);
					remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn - lastGeneratedColumn);
					lastGeneratedColumn = mapping.generatedColumn;
					addMappingWithCode(lastMapping, code);
					lastMapping = mapping;
					return;
				}
			}
			while (lastGeneratedLine < mapping.generatedLine) {
				node.add(shiftNextLine());
				lastGeneratedLine++;
			}
			if (lastGeneratedColumn < mapping.generatedColumn) {
				var nextLine = remainingLines[remainingLinesIndex] || "";
				node.add(nextLine.substr(0, mapping.generatedColumn));
				remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn);
				lastGeneratedColumn = mapping.generatedColumn;
			}
			lastMapping = mapping;
		}, this);
		if (remainingLinesIndex < remainingLines.length) {
			if (lastMapping) addMappingWithCode(lastMapping, shiftNextLine());
			node.add(remainingLines.splice(remainingLinesIndex).join(""));
		}
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) {
				if (aRelativePath != null) sourceFile = util.join(aRelativePath, sourceFile);
				node.setSourceContent(sourceFile, content);
			}
		});
		return node;
		function addMappingWithCode(mapping, code) {
			if (mapping === null || mapping.source === void 0) node.add(code);
			else {
				var source = aRelativePath ? util.join(aRelativePath, mapping.source) : mapping.source;
				node.add(new SourceNode(mapping.originalLine, mapping.originalColumn, source, code, mapping.name));
			}
		}
	};
	/**
	* Add a chunk of generated JS to this source node.
	*
	* @param aChunk A string snippet of generated JS code, another instance of
	*        SourceNode, or an array where each member is one of those things.
	*/
	SourceNode.prototype.add = function SourceNode_add(aChunk) {
		if (Array.isArray(aChunk)) aChunk.forEach(function(chunk) {
			this.add(chunk);
		}, this);
		else if (aChunk[isSourceNode] || typeof aChunk === "string") {
			if (aChunk) this.children.push(aChunk);
		} else throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
		return this;
	};
	/**
	* Add a chunk of generated JS to the beginning of this source node.
	*
	* @param aChunk A string snippet of generated JS code, another instance of
	*        SourceNode, or an array where each member is one of those things.
	*/
	SourceNode.prototype.prepend = function SourceNode_prepend(aChunk) {
		if (Array.isArray(aChunk)) for (var i = aChunk.length - 1; i >= 0; i--) this.prepend(aChunk[i]);
		else if (aChunk[isSourceNode] || typeof aChunk === "string") this.children.unshift(aChunk);
		else throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
		return this;
	};
	/**
	* Walk over the tree of JS snippets in this node and its children. The
	* walking function is called once for each snippet of JS and is passed that
	* snippet and the its original associated source's line/column location.
	*
	* @param aFn The traversal function.
	*/
	SourceNode.prototype.walk = function SourceNode_walk(aFn) {
		var chunk;
		for (var i = 0, len = this.children.length; i < len; i++) {
			chunk = this.children[i];
			if (chunk[isSourceNode]) chunk.walk(aFn);
			else if (chunk !== "") aFn(chunk, {
				source: this.source,
				line: this.line,
				column: this.column,
				name: this.name
			});
		}
	};
	/**
	* Like `String.prototype.join` except for SourceNodes. Inserts `aStr` between
	* each of `this.children`.
	*
	* @param aSep The separator.
	*/
	SourceNode.prototype.join = function SourceNode_join(aSep) {
		var newChildren;
		var i;
		var len = this.children.length;
		if (len > 0) {
			newChildren = [];
			for (i = 0; i < len - 1; i++) {
				newChildren.push(this.children[i]);
				newChildren.push(aSep);
			}
			newChildren.push(this.children[i]);
			this.children = newChildren;
		}
		return this;
	};
	/**
	* Call String.prototype.replace on the very right-most source snippet. Useful
	* for trimming whitespace from the end of a source node, etc.
	*
	* @param aPattern The pattern to replace.
	* @param aReplacement The thing to replace the pattern with.
	*/
	SourceNode.prototype.replaceRight = function SourceNode_replaceRight(aPattern, aReplacement) {
		var lastChild = this.children[this.children.length - 1];
		if (lastChild[isSourceNode]) lastChild.replaceRight(aPattern, aReplacement);
		else if (typeof lastChild === "string") this.children[this.children.length - 1] = lastChild.replace(aPattern, aReplacement);
		else this.children.push("".replace(aPattern, aReplacement));
		return this;
	};
	/**
	* Set the source content for a source file. This will be added to the SourceMapGenerator
	* in the sourcesContent field.
	*
	* @param aSourceFile The filename of the source file
	* @param aSourceContent The content of the source file
	*/
	SourceNode.prototype.setSourceContent = function SourceNode_setSourceContent(aSourceFile, aSourceContent) {
		this.sourceContents[util.toSetString(aSourceFile)] = aSourceContent;
	};
	/**
	* Walk over the tree of SourceNodes. The walking function is called for each
	* source file content and is passed the filename and source content.
	*
	* @param aFn The traversal function.
	*/
	SourceNode.prototype.walkSourceContents = function SourceNode_walkSourceContents(aFn) {
		for (var i = 0, len = this.children.length; i < len; i++) if (this.children[i][isSourceNode]) this.children[i].walkSourceContents(aFn);
		var sources = Object.keys(this.sourceContents);
		for (var i = 0, len = sources.length; i < len; i++) aFn(util.fromSetString(sources[i]), this.sourceContents[sources[i]]);
	};
	/**
	* Return the string representation of this source node. Walks over the tree
	* and concatenates all the various snippets together to one string.
	*/
	SourceNode.prototype.toString = function SourceNode_toString() {
		var str = "";
		this.walk(function(chunk) {
			str += chunk;
		});
		return str;
	};
	/**
	* Returns the string representation of this source node along with a source
	* map.
	*/
	SourceNode.prototype.toStringWithSourceMap = function SourceNode_toStringWithSourceMap(aArgs) {
		var generated = {
			code: "",
			line: 1,
			column: 0
		};
		var map = new SourceMapGenerator(aArgs);
		var sourceMappingActive = false;
		var lastOriginalSource = null;
		var lastOriginalLine = null;
		var lastOriginalColumn = null;
		var lastOriginalName = null;
		this.walk(function(chunk, original) {
			generated.code += chunk;
			if (original.source !== null && original.line !== null && original.column !== null) {
				if (lastOriginalSource !== original.source || lastOriginalLine !== original.line || lastOriginalColumn !== original.column || lastOriginalName !== original.name) map.addMapping({
					source: original.source,
					original: {
						line: original.line,
						column: original.column
					},
					generated: {
						line: generated.line,
						column: generated.column
					},
					name: original.name
				});
				lastOriginalSource = original.source;
				lastOriginalLine = original.line;
				lastOriginalColumn = original.column;
				lastOriginalName = original.name;
				sourceMappingActive = true;
			} else if (sourceMappingActive) {
				map.addMapping({ generated: {
					line: generated.line,
					column: generated.column
				} });
				lastOriginalSource = null;
				sourceMappingActive = false;
			}
			for (var idx = 0, length = chunk.length; idx < length; idx++) if (chunk.charCodeAt(idx) === NEWLINE_CODE) {
				generated.line++;
				generated.column = 0;
				if (idx + 1 === length) {
					lastOriginalSource = null;
					sourceMappingActive = false;
				} else if (sourceMappingActive) map.addMapping({
					source: original.source,
					original: {
						line: original.line,
						column: original.column
					},
					generated: {
						line: generated.line,
						column: generated.column
					},
					name: original.name
				});
			} else generated.column++;
		});
		this.walkSourceContents(function(sourceFile, sourceContent) {
			map.setSourceContent(sourceFile, sourceContent);
		});
		return {
			code: generated.code,
			map
		};
	};
	exports.SourceNode = SourceNode;
}));
// ../../node_modules/.pnpm/source-map@0.6.1/node_modules/source-map/source-map.js
var require_source_map = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
	exports.SourceMapConsumer = require_source_map_consumer().SourceMapConsumer;
	exports.SourceNode = require_source_node().SourceNode;
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/code-gen.js
var require_code_gen = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.safeJsonLiteral = safeJsonLiteral;
	var _utils = require_utils();
	var NEEDS_ESCAPING = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/;
	var SCRIPT_DELIMITERS = /<(?=!--|\/?script)/gi;
	/**
	* Escape the "<" of every sequence that could end or change the parsing of
	* an enclosing <script> element.
	*
	* Only pass JavaScript or JSON code in which "<" can only occur inside string
	* literals, where "\u003C" has the same value.
	*
	* @param {string} code the code to escape
	* @returns {string} the escaped code
	*/
	function escapeScriptDelimiters(code) {
		return code.replace(SCRIPT_DELIMITERS, "\\u003C");
	}
	/**
	* Escape a UTF-16 surrogate code unit as a "\uXXXX" escape sequence.
	*
	* @param {string} surrogate a single surrogate code unit
	* @returns {string} the escape sequence
	*/
	function escapeSurrogate(surrogate) {
		return "\\u" + surrogate.charCodeAt(0).toString(16);
	}
	/**
	* Convert a value to a JSON literal that is safe to write into generated
	* code: valid in ES5, where line and paragraph separators end string literals,
	* encodable as UTF-8 on every engine, and safe inside an enclosing <script>
	* element.
	*
	* @param {*} value the value to convert
	* @returns {string} the JavaScript literal
	*/
	function safeJsonLiteral(value) {
		return escapeScriptDelimiters(JSON.stringify(value).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029").replace(/[\ud800-\udfff]/g, escapeSurrogate));
	}
	var SourceNode = void 0;
	try {
		/* istanbul ignore next */
		if (typeof define !== "function" || !define.amd) SourceNode = require_source_map().SourceNode;
	} catch (err) {}
	/* istanbul ignore if: tested but not covered in istanbul due to dist build  */
	if (!SourceNode) {
		SourceNode = function(line, column, srcFile, chunks) {
			this.src = "";
			if (chunks) this.add(chunks);
		};
		/* istanbul ignore next */
		SourceNode.prototype = {
			add: function add(chunks) {
				if (_utils.isArray(chunks)) chunks = chunks.join("");
				this.src += chunks;
			},
			prepend: function prepend(chunks) {
				if (_utils.isArray(chunks)) chunks = chunks.join("");
				this.src = chunks + this.src;
			},
			toStringWithSourceMap: function toStringWithSourceMap() {
				return { code: this.toString() };
			},
			toString: function toString() {
				return this.src;
			}
		};
	}
	function castChunk(chunk, codeGen, loc) {
		if (_utils.isArray(chunk)) {
			var ret = [];
			for (var i = 0, len = chunk.length; i < len; i++) ret.push(codeGen.wrap(chunk[i], loc));
			return ret;
		} else if (typeof chunk === "boolean" || typeof chunk === "number") return chunk + "";
		return chunk;
	}
	function CodeGen(srcFile) {
		this.srcFile = srcFile;
		this.source = [];
	}
	CodeGen.prototype = {
		isEmpty: function isEmpty() {
			return !this.source.length;
		},
		prepend: function prepend(source, loc) {
			this.source.unshift(this.wrap(source, loc));
		},
		push: function push(source, loc) {
			this.source.push(this.wrap(source, loc));
		},
		merge: function merge() {
			var source = this.empty();
			this.each(function(line) {
				source.add([
					"  ",
					line,
					"\n"
				]);
			});
			return source;
		},
		each: function each(iter) {
			for (var i = 0, len = this.source.length; i < len; i++) iter(this.source[i]);
		},
		empty: function empty() {
			var loc = this.currentLocation || { start: {} };
			return new SourceNode(loc.start.line, loc.start.column, this.srcFile);
		},
		wrap: function wrap(chunk) {
			var loc = arguments.length <= 1 || arguments[1] === void 0 ? this.currentLocation || { start: {} } : arguments[1];
			if (chunk instanceof SourceNode) return chunk;
			chunk = castChunk(chunk, this, loc);
			return new SourceNode(loc.start.line, loc.start.column, this.srcFile, chunk);
		},
		functionCall: function functionCall(fn, type, params) {
			params = this.generateList(params);
			return this.wrap([
				fn,
				type ? "." + type + "(" : "(",
				params,
				")"
			]);
		},
		quotedString: function quotedString(str) {
			str = str + "";
			if (!NEEDS_ESCAPING.test(str)) return "\"" + str + "\"";
			return safeJsonLiteral(str);
		},
		objectLiteral: function objectLiteral(obj) {
			// istanbul ignore next
			var _this = this;
			var pairs = [];
			Object.keys(obj).forEach(function(key) {
				var value = castChunk(obj[key], _this);
				if (value !== "undefined") pairs.push([
					_this.quotedString(key),
					":",
					value
				]);
			});
			var ret = this.generateList(pairs);
			ret.prepend("{");
			ret.add("}");
			return ret;
		},
		generateList: function generateList(entries) {
			var ret = this.empty();
			for (var i = 0, len = entries.length; i < len; i++) {
				if (i) ret.add(",");
				ret.add(castChunk(entries[i], this));
			}
			return ret;
		},
		generateArray: function generateArray(entries) {
			var ret = this.generateList(entries);
			ret.prepend("[");
			ret.add("]");
			return ret;
		}
	};
	exports["default"] = CodeGen;
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/javascript-compiler.js
var require_javascript_compiler = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _base = require_base$1();
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _codeGen = require_code_gen();
	var _codeGen2 = _interopRequireDefault(_codeGen);
	function Literal(value) {
		this.value = value;
	}
	function JavaScriptCompiler() {}
	JavaScriptCompiler.prototype = {
		nameLookup: function nameLookup(parent, name) {
			return this.internalNameLookup(parent, name);
		},
		depthedLookup: function depthedLookup(name) {
			return [
				this.aliasable("container.lookup"),
				"(depths, ",
				this.quotedString(name),
				")"
			];
		},
		compilerInfo: function compilerInfo() {
			var revision = _base.COMPILER_REVISION;
			return [revision, _base.REVISION_CHANGES[revision]];
		},
		appendToBuffer: function appendToBuffer(source, location, explicit) {
			if (!_utils.isArray(source)) source = [source];
			source = this.source.wrap(source, location);
			if (this.environment.isSimple) return [
				"return ",
				source,
				";"
			];
			else if (explicit) return [
				"buffer += ",
				source,
				";"
			];
			else {
				source.appendToBuffer = true;
				return source;
			}
		},
		initializeBuffer: function initializeBuffer() {
			return this.quotedString("");
		},
		internalNameLookup: function internalNameLookup(parent, name) {
			this.lookupPropertyFunctionIsUsed = true;
			return [
				"lookupProperty(",
				parent,
				",",
				this.quotedString(name),
				")"
			];
		},
		lookupPropertyFunctionIsUsed: false,
		compile: function compile(environment, options, context, asObject) {
			this.environment = environment;
			this.options = options;
			this.stringParams = this.options.stringParams;
			this.trackIds = this.options.trackIds;
			this.precompile = !asObject;
			this.name = this.environment.name;
			this.isChild = !!context;
			this.context = context || {
				decorators: [],
				programs: [],
				environments: []
			};
			this.preamble();
			this.stackSlot = 0;
			this.stackVars = [];
			this.aliases = {};
			this.registers = { list: [] };
			this.hashes = [];
			this.compileStack = [];
			this.inlineStack = [];
			this.blockParams = [];
			this.compileChildren(environment, options);
			this.useDepths = this.useDepths || environment.useDepths || environment.useDecorators || this.options.compat;
			this.useBlockParams = this.useBlockParams || environment.useBlockParams;
			var opcodes = environment.opcodes, opcode = void 0, firstLoc = void 0, i = void 0, l = void 0;
			for (i = 0, l = opcodes.length; i < l; i++) {
				opcode = opcodes[i];
				this.source.currentLocation = opcode.loc;
				firstLoc = firstLoc || opcode.loc;
				this[opcode.opcode].apply(this, opcode.args);
			}
			this.source.currentLocation = firstLoc;
			this.pushSource("");
			/* istanbul ignore next */
			if (this.stackSlot || this.inlineStack.length || this.compileStack.length) throw new _exception2["default"]("Compile completed with content left on stack");
			if (!this.decorators.isEmpty()) {
				this.useDecorators = true;
				this.decorators.prepend([
					"var decorators = container.decorators, ",
					this.lookupPropertyFunctionVarDeclaration(),
					";\n"
				]);
				this.decorators.push("return fn;");
				if (asObject) this.decorators = Function.apply(this, [
					"fn",
					"props",
					"container",
					"depth0",
					"data",
					"blockParams",
					"depths",
					this.decorators.merge()
				]);
				else {
					this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n");
					this.decorators.push("}\n");
					this.decorators = this.decorators.merge();
				}
			} else this.decorators = void 0;
			var fn = this.createFunctionContext(asObject);
			if (!this.isChild) {
				var ret = {
					compiler: this.compilerInfo(),
					main: fn
				};
				if (this.decorators) {
					ret.main_d = this.decorators;
					ret.useDecorators = true;
				}
				var _context = this.context;
				var programs = _context.programs;
				var decorators = _context.decorators;
				for (i = 0, l = programs.length; i < l; i++) {
					ret[i] = programs[i];
					if (decorators[i]) {
						ret[i + "_d"] = decorators[i];
						ret.useDecorators = true;
					}
				}
				if (this.environment.usePartial) ret.usePartial = true;
				if (this.options.data) ret.useData = true;
				if (this.useDepths) ret.useDepths = true;
				if (this.useBlockParams) ret.useBlockParams = true;
				if (this.options.compat) ret.compat = true;
				if (!asObject) {
					ret.compiler = JSON.stringify(ret.compiler);
					this.source.currentLocation = { start: {
						line: 1,
						column: 0
					} };
					ret = this.objectLiteral(ret);
					if (options.srcName) {
						ret = ret.toStringWithSourceMap({ file: options.destName });
						ret.map = ret.map && ret.map.toString();
					} else ret = ret.toString();
				} else ret.compilerOptions = this.options;
				return ret;
			} else return fn;
		},
		preamble: function preamble() {
			this.lastContext = 0;
			this.source = new _codeGen2["default"](this.options.srcName);
			this.decorators = new _codeGen2["default"](this.options.srcName);
		},
		createFunctionContext: function createFunctionContext(asObject) {
			// istanbul ignore next
			var _this = this;
			var varDeclarations = "";
			var locals = this.stackVars.concat(this.registers.list);
			if (locals.length > 0) varDeclarations += ", " + locals.join(", ");
			var aliasCount = 0;
			Object.keys(this.aliases).forEach(function(alias) {
				var node = _this.aliases[alias];
				if (node.children && node.referenceCount > 1) {
					varDeclarations += ", alias" + ++aliasCount + "=" + alias;
					node.children[0] = "alias" + aliasCount;
				}
			});
			if (this.lookupPropertyFunctionIsUsed) varDeclarations += ", " + this.lookupPropertyFunctionVarDeclaration();
			var params = [
				"container",
				"depth0",
				"helpers",
				"partials",
				"data"
			];
			if (this.useBlockParams || this.useDepths) params.push("blockParams");
			if (this.useDepths) params.push("depths");
			var source = this.mergeSource(varDeclarations);
			if (asObject) {
				params.push(source);
				return Function.apply(this, params);
			} else return this.source.wrap([
				"function(",
				params.join(","),
				") {\n  ",
				source,
				"}"
			]);
		},
		mergeSource: function mergeSource(varDeclarations) {
			var isSimple = this.environment.isSimple, appendOnly = !this.forceBuffer, appendFirst = void 0, sourceSeen = void 0, bufferStart = void 0, bufferEnd = void 0;
			this.source.each(function(line) {
				if (line.appendToBuffer) {
					if (bufferStart) line.prepend("  + ");
					else bufferStart = line;
					bufferEnd = line;
				} else {
					if (bufferStart) {
						if (!sourceSeen) appendFirst = true;
						else bufferStart.prepend("buffer += ");
						bufferEnd.add(";");
						bufferStart = bufferEnd = void 0;
					}
					sourceSeen = true;
					if (!isSimple) appendOnly = false;
				}
			});
			if (appendOnly) {
				if (bufferStart) {
					bufferStart.prepend("return ");
					bufferEnd.add(";");
				} else if (!sourceSeen) this.source.push("return \"\";");
			} else {
				varDeclarations += ", buffer = " + (appendFirst ? "" : this.initializeBuffer());
				if (bufferStart) {
					bufferStart.prepend("return buffer + ");
					bufferEnd.add(";");
				} else this.source.push("return buffer;");
			}
			if (varDeclarations) this.source.prepend("var " + varDeclarations.substring(2) + (appendFirst ? "" : ";\n"));
			return this.source.merge();
		},
		lookupPropertyFunctionVarDeclaration: function lookupPropertyFunctionVarDeclaration() {
			return "\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim();
		},
		blockValue: function blockValue(name) {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs(name, 0, params);
			var blockName = this.popStack();
			params.splice(1, 0, blockName);
			this.push(this.source.functionCall(blockHelperMissing, "call", params));
		},
		ambiguousBlockValue: function ambiguousBlockValue() {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs("", 0, params, true);
			this.flushInline();
			var current = this.topStack();
			params.splice(1, 0, current);
			this.pushSource([
				"if (!",
				this.lastHelper,
				") { ",
				current,
				" = ",
				this.source.functionCall(blockHelperMissing, "call", params),
				"}"
			]);
		},
		appendContent: function appendContent(content) {
			if (this.pendingContent) content = this.pendingContent + content;
			else this.pendingLocation = this.source.currentLocation;
			this.pendingContent = content;
		},
		append: function append() {
			if (this.isInline()) {
				this.replaceStack(function(current) {
					return [
						" != null ? ",
						current,
						" : \"\""
					];
				});
				this.pushSource(this.appendToBuffer(this.popStack()));
			} else {
				var local = this.popStack();
				this.pushSource([
					"if (",
					local,
					" != null) { ",
					this.appendToBuffer(local, void 0, true),
					" }"
				]);
				if (this.environment.isSimple) this.pushSource([
					"else { ",
					this.appendToBuffer("''", void 0, true),
					" }"
				]);
			}
		},
		appendEscaped: function appendEscaped() {
			this.pushSource(this.appendToBuffer([
				this.aliasable("container.escapeExpression"),
				"(",
				this.popStack(),
				")"
			]));
		},
		getContext: function getContext(depth) {
			this.lastContext = depth;
		},
		pushContext: function pushContext() {
			this.pushStackLiteral(this.contextName(this.lastContext));
		},
		lookupOnContext: function lookupOnContext(parts, falsy, strict, scoped) {
			var i = 0;
			if (!scoped && this.options.compat && !this.lastContext) this.push(this.depthedLookup(parts[i++]));
			else this.pushContext();
			this.resolvePath("context", parts, i, falsy, strict);
		},
		lookupBlockParam: function lookupBlockParam(blockParamId, parts) {
			this.useBlockParams = true;
			this.push([
				"blockParams[",
				blockParamId[0],
				"][",
				blockParamId[1],
				"]"
			]);
			this.resolvePath("context", parts, 1);
		},
		lookupData: function lookupData(depth, parts, strict) {
			if (!depth) this.pushStackLiteral("data");
			else this.pushStackLiteral("container.data(data, " + depth + ")");
			this.resolvePath("data", parts, 0, true, strict);
		},
		resolvePath: function resolvePath(type, parts, startPartIndex, falsy, strict) {
			// istanbul ignore next
			var _this2 = this;
			if (this.options.strict || this.options.assumeObjects) {
				this.push(strictLookup(this.options.strict && strict, this, parts, startPartIndex, type));
				return;
			}
			var len = parts.length;
			var _loop = function(i) {
				_this2.replaceStack(function(current) {
					var lookup = _this2.nameLookup(current, parts[i], type);
					if (!falsy) return [
						" != null ? ",
						lookup,
						" : ",
						current
					];
					else return [" && ", lookup];
				});
			};
			for (var i = startPartIndex; i < len; i++) _loop(i);
		},
		resolvePossibleLambda: function resolvePossibleLambda() {
			this.push([
				this.aliasable("container.lambda"),
				"(",
				this.popStack(),
				", ",
				this.contextName(0),
				")"
			]);
		},
		pushStringParam: function pushStringParam(string, type) {
			this.pushContext();
			this.pushString(type);
			if (type !== "SubExpression") {
				if (typeof string === "string") this.pushString(string);
				else this.pushStackLiteral(string);
			}
		},
		emptyHash: function emptyHash(omitEmpty) {
			if (this.trackIds) this.push("{}");
			if (this.stringParams) {
				this.push("{}");
				this.push("{}");
			}
			this.pushStackLiteral(omitEmpty ? "undefined" : "{}");
		},
		pushHash: function pushHash() {
			if (this.hash) this.hashes.push(this.hash);
			this.hash = {
				values: {},
				types: [],
				contexts: [],
				ids: []
			};
		},
		popHash: function popHash() {
			var hash = this.hash;
			this.hash = this.hashes.pop();
			if (this.trackIds) this.push(this.objectLiteral(hash.ids));
			if (this.stringParams) {
				this.push(this.objectLiteral(hash.contexts));
				this.push(this.objectLiteral(hash.types));
			}
			this.push(this.objectLiteral(hash.values));
		},
		pushString: function pushString(string) {
			this.pushStackLiteral(this.quotedString(string));
		},
		pushLiteral: function pushLiteral(value) {
			this.pushStackLiteral(value);
		},
		pushProgram: function pushProgram(guid) {
			if (guid != null) this.pushStackLiteral(this.programExpression(guid));
			else this.pushStackLiteral(null);
		},
		registerDecorator: function registerDecorator(paramSize, name) {
			var foundDecorator = this.nameLookup("decorators", name, "decorator"), options = this.setupHelperArgs(name, paramSize);
			this.decorators.push([
				"var decorator = ",
				foundDecorator,
				";"
			]);
			this.decorators.push([
				"if (typeof decorator !== \"function\") { throw new Error(",
				this.quotedString("Missing decorator: \"" + name + "\""),
				"); }"
			]);
			this.decorators.push([
				"fn = ",
				this.decorators.functionCall("decorator", "", [
					"fn",
					"props",
					"container",
					options
				]),
				" || fn;"
			]);
		},
		invokeHelper: function invokeHelper(paramSize, name, isSimple) {
			var nonHelper = this.popStack(), helper = this.setupHelper(paramSize, name);
			var possibleFunctionCalls = [];
			if (isSimple) possibleFunctionCalls.push(helper.name);
			possibleFunctionCalls.push(nonHelper);
			if (!this.options.strict) possibleFunctionCalls.push(this.aliasable("container.hooks.helperMissing"));
			var functionLookupCode = [
				"(",
				this.itemsSeparatedBy(possibleFunctionCalls, "||"),
				")"
			];
			var functionCall = this.source.functionCall(functionLookupCode, "call", helper.callParams);
			this.push(functionCall);
		},
		itemsSeparatedBy: function itemsSeparatedBy(items, separator) {
			var result = [];
			result.push(items[0]);
			for (var i = 1; i < items.length; i++) result.push(separator, items[i]);
			return result;
		},
		invokeKnownHelper: function invokeKnownHelper(paramSize, name) {
			var helper = this.setupHelper(paramSize, name);
			this.push(this.source.functionCall(helper.name, "call", helper.callParams));
		},
		invokeAmbiguous: function invokeAmbiguous(name, helperCall) {
			this.useRegister("helper");
			var nonHelper = this.popStack();
			this.emptyHash();
			var helper = this.setupHelper(0, name, helperCall);
			var lookup = [
				"(",
				"(helper = ",
				this.lastHelper = this.nameLookup("helpers", name, "helper"),
				" || ",
				nonHelper,
				")"
			];
			if (!this.options.strict) {
				lookup[0] = "(helper = ";
				lookup.push(" != null ? helper : ", this.aliasable("container.hooks.helperMissing"));
			}
			this.push([
				"(",
				lookup,
				helper.paramsInit ? ["),(", helper.paramsInit] : [],
				"),",
				"(typeof helper === ",
				this.aliasable("\"function\""),
				" ? ",
				this.source.functionCall("helper", "call", helper.callParams),
				" : helper))"
			]);
		},
		invokePartial: function invokePartial(isDynamic, name, indent) {
			var params = [], options = this.setupParams(name, 1, params);
			if (isDynamic) {
				name = this.popStack();
				delete options.name;
			}
			if (indent) options.indent = this.quotedString(indent);
			options.helpers = "helpers";
			options.partials = "partials";
			options.decorators = "container.decorators";
			if (!isDynamic) params.unshift(this.nameLookup("partials", name, "partial"));
			else params.unshift(name);
			if (this.options.compat) options.depths = "depths";
			options = this.objectLiteral(options);
			params.push(options);
			this.push(this.source.functionCall("container.invokePartial", "", params));
		},
		assignToHash: function assignToHash(key) {
			var value = this.popStack(), context = void 0, type = void 0, id = void 0;
			if (this.trackIds) id = this.popStack();
			if (this.stringParams) {
				type = this.popStack();
				context = this.popStack();
			}
			var hash = this.hash;
			if (context) hash.contexts[key] = context;
			if (type) hash.types[key] = type;
			if (id) hash.ids[key] = id;
			hash.values[key] = value;
		},
		pushId: function pushId(type, name, child) {
			if (type === "BlockParam") this.pushStackLiteral("blockParams[" + name[0] + "].path[" + name[1] + "]" + (child ? " + " + this.quotedString("." + child) : ""));
			else if (type === "PathExpression") this.pushString(name);
			else if (type === "SubExpression") this.pushStackLiteral("true");
			else this.pushStackLiteral("null");
		},
		compiler: JavaScriptCompiler,
		compileChildren: function compileChildren(environment, options) {
			var children = environment.children, child = void 0, compiler = void 0;
			for (var i = 0, l = children.length; i < l; i++) {
				child = children[i];
				compiler = new this.compiler();
				var existing = this.matchExistingProgram(child);
				if (existing == null) {
					var index = this.context.programs.push("") - 1;
					child.index = index;
					child.name = "program" + index;
					this.context.programs[index] = compiler.compile(child, options, this.context, !this.precompile);
					this.context.decorators[index] = compiler.decorators;
					this.context.environments[index] = child;
					this.useDepths = this.useDepths || compiler.useDepths;
					this.useBlockParams = this.useBlockParams || compiler.useBlockParams;
					child.useDepths = this.useDepths;
					child.useBlockParams = this.useBlockParams;
				} else {
					child.index = existing.index;
					child.name = "program" + existing.index;
					this.useDepths = this.useDepths || existing.useDepths;
					this.useBlockParams = this.useBlockParams || existing.useBlockParams;
				}
			}
		},
		matchExistingProgram: function matchExistingProgram(child) {
			for (var i = 0, len = this.context.environments.length; i < len; i++) {
				var environment = this.context.environments[i];
				if (environment && environment.equals(child)) return environment;
			}
		},
		programExpression: function programExpression(guid) {
			var child = this.environment.children[guid], programParams = [
				child.index,
				"data",
				child.blockParams
			];
			if (this.useBlockParams || this.useDepths) programParams.push("blockParams");
			if (this.useDepths) programParams.push("depths");
			return "container.program(" + programParams.join(", ") + ")";
		},
		useRegister: function useRegister(name) {
			if (!this.registers[name]) {
				this.registers[name] = true;
				this.registers.list.push(name);
			}
		},
		push: function push(expr) {
			if (!(expr instanceof Literal)) expr = this.source.wrap(expr);
			this.inlineStack.push(expr);
			return expr;
		},
		pushStackLiteral: function pushStackLiteral(item) {
			this.push(new Literal(item));
		},
		pushSource: function pushSource(source) {
			if (this.pendingContent) {
				this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation));
				this.pendingContent = void 0;
			}
			if (source) this.source.push(source);
		},
		replaceStack: function replaceStack(callback) {
			var prefix = ["("], stack = void 0, createdStack = void 0, usedLiteral = void 0;
			/* istanbul ignore next */
			if (!this.isInline()) throw new _exception2["default"]("replaceStack on non-inline");
			var top = this.popStack(true);
			if (top instanceof Literal) {
				stack = [top.value];
				prefix = ["(", stack];
				usedLiteral = true;
			} else {
				createdStack = true;
				var _name = this.incrStack();
				prefix = [
					"((",
					this.push(_name),
					" = ",
					top,
					")"
				];
				stack = this.topStack();
			}
			var item = callback.call(this, stack);
			if (!usedLiteral) this.popStack();
			if (createdStack) this.stackSlot--;
			this.push(prefix.concat(item, ")"));
		},
		incrStack: function incrStack() {
			this.stackSlot++;
			if (this.stackSlot > this.stackVars.length) this.stackVars.push("stack" + this.stackSlot);
			return this.topStackName();
		},
		topStackName: function topStackName() {
			return "stack" + this.stackSlot;
		},
		flushInline: function flushInline() {
			var inlineStack = this.inlineStack;
			this.inlineStack = [];
			for (var i = 0, len = inlineStack.length; i < len; i++) {
				var entry = inlineStack[i];
				/* istanbul ignore if */
				if (entry instanceof Literal) this.compileStack.push(entry);
				else {
					var stack = this.incrStack();
					this.pushSource([
						stack,
						" = ",
						entry,
						";"
					]);
					this.compileStack.push(stack);
				}
			}
		},
		isInline: function isInline() {
			return this.inlineStack.length;
		},
		popStack: function popStack(wrapped) {
			var inline = this.isInline(), item = (inline ? this.inlineStack : this.compileStack).pop();
			if (!wrapped && item instanceof Literal) return item.value;
			else {
				if (!inline) {
					/* istanbul ignore next */
					if (!this.stackSlot) throw new _exception2["default"]("Invalid stack pop");
					this.stackSlot--;
				}
				return item;
			}
		},
		topStack: function topStack() {
			var stack = this.isInline() ? this.inlineStack : this.compileStack, item = stack[stack.length - 1];
			/* istanbul ignore if */
			if (item instanceof Literal) return item.value;
			else return item;
		},
		contextName: function contextName(context) {
			if (this.useDepths && context) return "depths[" + context + "]";
			else return "depth" + context;
		},
		quotedString: function quotedString(str) {
			return this.source.quotedString(str);
		},
		objectLiteral: function objectLiteral(obj) {
			return this.source.objectLiteral(obj);
		},
		aliasable: function aliasable(name) {
			var ret = this.aliases[name];
			if (ret) {
				ret.referenceCount++;
				return ret;
			}
			ret = this.aliases[name] = this.source.wrap(name);
			ret.aliasable = true;
			ret.referenceCount = 1;
			return ret;
		},
		setupHelper: function setupHelper(paramSize, name, blockHelper) {
			var params = [];
			return {
				params,
				paramsInit: this.setupHelperArgs(name, paramSize, params, blockHelper),
				name: this.nameLookup("helpers", name, "helper"),
				callParams: [this.aliasable(this.contextName(0) + " != null ? " + this.contextName(0) + " : (container.nullContext || {})")].concat(params)
			};
		},
		setupParams: function setupParams(helper, paramSize, params) {
			var options = {}, contexts = [], types = [], ids = [], objectArgs = !params, param = void 0;
			if (objectArgs) params = [];
			options.name = this.quotedString(helper);
			options.hash = this.popStack();
			if (this.trackIds) options.hashIds = this.popStack();
			if (this.stringParams) {
				options.hashTypes = this.popStack();
				options.hashContexts = this.popStack();
			}
			var inverse = this.popStack(), program = this.popStack();
			if (program || inverse) {
				options.fn = program || "container.noop";
				options.inverse = inverse || "container.noop";
			}
			var i = paramSize;
			while (i--) {
				param = this.popStack();
				params[i] = param;
				if (this.trackIds) ids[i] = this.popStack();
				if (this.stringParams) {
					types[i] = this.popStack();
					contexts[i] = this.popStack();
				}
			}
			if (objectArgs) options.args = this.source.generateArray(params);
			if (this.trackIds) options.ids = this.source.generateArray(ids);
			if (this.stringParams) {
				options.types = this.source.generateArray(types);
				options.contexts = this.source.generateArray(contexts);
			}
			if (this.options.data) options.data = "data";
			if (this.useBlockParams) options.blockParams = "blockParams";
			return options;
		},
		setupHelperArgs: function setupHelperArgs(helper, paramSize, params, useRegister) {
			var options = this.setupParams(helper, paramSize, params);
			options.loc = locationLiteral(this);
			options = this.objectLiteral(options);
			if (useRegister) {
				this.useRegister("options");
				params.push("options");
				return ["options=", options];
			} else if (params) {
				params.push(options);
				return "";
			} else return options;
		}
	};
	(function() {
		var reservedWords = "break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" ");
		var compilerWords = JavaScriptCompiler.RESERVED_WORDS = {};
		for (var i = 0, l = reservedWords.length; i < l; i++) compilerWords[reservedWords[i]] = true;
	})();
	/**
	* @deprecated May be removed in the next major version
	*/
	JavaScriptCompiler.isValidJavaScriptVariableName = function(name) {
		return !JavaScriptCompiler.RESERVED_WORDS[name] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(name);
	};
	/**
	* The compiler's current source location as a JavaScript literal.
	*
	* Hand-built ASTs may omit `loc`; emitting the literal `undefined` then
	* keeps the generated code valid and drops the key from object literals.
	* The location's `source` is the `srcName` option, so it is escaped like
	* every other string in the generated code.
	*
	* @param {JavaScriptCompiler} compiler the compiler whose location is emitted
	* @returns {string} a JSON object literal, or the string "undefined"
	*/
	function locationLiteral(compiler) {
		var loc = compiler.source.currentLocation;
		return loc ? _codeGen.safeJsonLiteral(loc) : "undefined";
	}
	function strictLookup(requireTerminal, compiler, parts, startPartIndex, type) {
		var stack = compiler.popStack(), len = parts.length;
		if (requireTerminal) len--;
		for (var i = startPartIndex; i < len; i++) stack = compiler.nameLookup(stack, parts[i], type);
		if (requireTerminal) return [
			compiler.aliasable("container.strict"),
			"(",
			stack,
			", ",
			compiler.quotedString(parts[len]),
			", ",
			locationLiteral(compiler),
			" )"
		];
		else return stack;
	}
	exports["default"] = JavaScriptCompiler;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars.js
var require_handlebars = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _handlebarsRuntime2 = _interopRequireDefault(require_handlebars_runtime());
	var _handlebarsCompilerAst2 = _interopRequireDefault(require_ast());
	var _handlebarsCompilerBase = require_base();
	var _handlebarsCompilerCompiler = require_compiler();
	var _handlebarsCompilerJavascriptCompiler2 = _interopRequireDefault(require_javascript_compiler());
	var _handlebarsCompilerVisitor2 = _interopRequireDefault(require_visitor());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	var _create = _handlebarsRuntime2["default"].create;
	function create() {
		var hb = _create();
		hb.compile = function(input, options) {
			return _handlebarsCompilerCompiler.compile(input, options, hb);
		};
		hb.precompile = function(input, options) {
			return _handlebarsCompilerCompiler.precompile(input, options, hb);
		};
		hb.AST = _handlebarsCompilerAst2["default"];
		hb.Compiler = _handlebarsCompilerCompiler.Compiler;
		hb.JavaScriptCompiler = _handlebarsCompilerJavascriptCompiler2["default"];
		hb.Parser = _handlebarsCompilerBase.parser;
		hb.parse = _handlebarsCompilerBase.parse;
		hb.parseWithoutProcessing = _handlebarsCompilerBase.parseWithoutProcessing;
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst.Visitor = _handlebarsCompilerVisitor2["default"];
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/dist/cjs/handlebars/compiler/printer.js
var require_printer = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.print = print;
	exports.PrintVisitor = PrintVisitor;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function print(ast) {
		return new PrintVisitor().accept(ast);
	}
	function PrintVisitor() {
		this.padding = 0;
	}
	PrintVisitor.prototype = new _visitor2["default"]();
	PrintVisitor.prototype.pad = function(string) {
		var out = "";
		for (var i = 0, l = this.padding; i < l; i++) out += "  ";
		out += string + "\n";
		return out;
	};
	PrintVisitor.prototype.Program = function(program) {
		var out = "", body = program.body, i = void 0, l = void 0;
		if (program.blockParams) {
			var blockParams = "BLOCK PARAMS: [";
			for (i = 0, l = program.blockParams.length; i < l; i++) blockParams += " " + program.blockParams[i];
			blockParams += " ]";
			out += this.pad(blockParams);
		}
		for (i = 0, l = body.length; i < l; i++) out += this.accept(body[i]);
		this.padding--;
		return out;
	};
	PrintVisitor.prototype.MustacheStatement = function(mustache) {
		return this.pad("{{ " + this.SubExpression(mustache) + " }}");
	};
	PrintVisitor.prototype.Decorator = function(mustache) {
		return this.pad("{{ DIRECTIVE " + this.SubExpression(mustache) + " }}");
	};
	PrintVisitor.prototype.BlockStatement = PrintVisitor.prototype.DecoratorBlock = function(block) {
		var out = "";
		out += this.pad((block.type === "DecoratorBlock" ? "DIRECTIVE " : "") + "BLOCK:");
		this.padding++;
		out += this.pad(this.SubExpression(block));
		if (block.program) {
			out += this.pad("PROGRAM:");
			this.padding++;
			out += this.accept(block.program);
			this.padding--;
		}
		if (block.inverse) {
			if (block.program) this.padding++;
			out += this.pad("{{^}}");
			this.padding++;
			out += this.accept(block.inverse);
			this.padding--;
			if (block.program) this.padding--;
		}
		this.padding--;
		return out;
	};
	PrintVisitor.prototype.PartialStatement = function(partial) {
		var content = "PARTIAL:" + partial.name.original;
		if (partial.params[0]) content += " " + this.accept(partial.params[0]);
		if (partial.hash) content += " " + this.accept(partial.hash);
		return this.pad("{{> " + content + " }}");
	};
	PrintVisitor.prototype.PartialBlockStatement = function(partial) {
		var content = "PARTIAL BLOCK:" + partial.name.original;
		if (partial.params[0]) content += " " + this.accept(partial.params[0]);
		if (partial.hash) content += " " + this.accept(partial.hash);
		content += " " + this.pad("PROGRAM:");
		this.padding++;
		content += this.accept(partial.program);
		this.padding--;
		return this.pad("{{> " + content + " }}");
	};
	PrintVisitor.prototype.ContentStatement = function(content) {
		return this.pad("CONTENT[ '" + content.value + "' ]");
	};
	PrintVisitor.prototype.CommentStatement = function(comment) {
		return this.pad("{{! '" + comment.value + "' }}");
	};
	PrintVisitor.prototype.SubExpression = function(sexpr) {
		var params = sexpr.params, paramStrings = [], hash = void 0;
		for (var i = 0, l = params.length; i < l; i++) paramStrings.push(this.accept(params[i]));
		params = "[" + paramStrings.join(", ") + "]";
		hash = sexpr.hash ? " " + this.accept(sexpr.hash) : "";
		return this.accept(sexpr.path) + " " + params + hash;
	};
	PrintVisitor.prototype.PathExpression = function(id) {
		var path = id.parts.join("/");
		return (id.data ? "@" : "") + "PATH:" + path;
	};
	PrintVisitor.prototype.StringLiteral = function(string) {
		return "\"" + string.value + "\"";
	};
	PrintVisitor.prototype.NumberLiteral = function(number) {
		return "NUMBER{" + number.value + "}";
	};
	PrintVisitor.prototype.BooleanLiteral = function(bool) {
		return "BOOLEAN{" + bool.value + "}";
	};
	PrintVisitor.prototype.UndefinedLiteral = function() {
		return "UNDEFINED";
	};
	PrintVisitor.prototype.NullLiteral = function() {
		return "NULL";
	};
	PrintVisitor.prototype.Hash = function(hash) {
		var pairs = hash.pairs, joinedPairs = [];
		for (var i = 0, l = pairs.length; i < l; i++) joinedPairs.push(this.accept(pairs[i]));
		return "HASH{" + joinedPairs.join(", ") + "}";
	};
	PrintVisitor.prototype.HashPair = function(pair) {
		return pair.key + "=" + this.accept(pair.value);
	};
}));
// ../../node_modules/.pnpm/handlebars@4.7.10/node_modules/handlebars/lib/index.js
var require_lib = /* @__PURE__ */ require_kept_code.__commonJSMin(((exports, module) => {
	var handlebars = require_handlebars()["default"];
	var printer = require_printer();
	handlebars.PrintVisitor = printer.PrintVisitor;
	handlebars.print = printer.print;
	module.exports = handlebars;
	function extension(module, filename) {
		var templateString = require("fs").readFileSync(filename, "utf8");
		module.exports = handlebars.compile(templateString);
	}
	/* istanbul ignore else */
	if (typeof require !== "undefined" && require.extensions) {
		require.extensions[".handlebars"] = extension;
		require.extensions[".hbs"] = extension;
	}
}));
// ../../packages/render/src/lint/lint-words.ts
var import_lib = /* @__PURE__ */ require_kept_code.__toESM(require_lib(), 1);
function lintWords(words) {
	return require_read_dataset.wordingRules.filter(({ languages }) => languages?.includes(words.language) ?? true).flatMap(({ id, severity, says, remedy, inWords }) => {
		return (inWords?.(words).filter((hit) => !isExempt(words, hit, [])) ?? []).map((hit) => {
			const found = excerpt(words.text.slice(hit.from, hit.to).replaceAll("￼", "…"));
			return {
				rule: id,
				severity,
				message: `"${found}" ${hit.says ?? says}`,
				found,
				remedy,
				from: hit.from
			};
		});
	});
}
// ../../packages/render/src/templates/insert-positions.ts
var isBlock$2 = (node) => node.type === "BlockStatement";
var isContent = (node) => node.type === "ContentStatement";
/** Where `text` ends if it starts at `from`. */
function advance(from, text) {
	const lines = text.split("\n");
	const lastLine = lines.at(-1) ?? "";
	return lines.length === 1 ? {
		line: from.line,
		column: from.column + text.length
	} : {
		line: from.line + lines.length - 1,
		column: lastLine.length
	};
}
/** White space that was stripped from a piece of text stays in its `original`. */
function originalText(content) {
	const original = content.original;
	return typeof original === "string" ? original : content.value;
}
var stringLiteral = (value, loc) => ({
	type: "StringLiteral",
	value,
	original: value,
	loc
});
function markCall({ file, position, isText, loc }) {
	const params = [stringLiteral(`${file}:${position.line}:${position.column + 1}`, loc)];
	if (isText) params.push(stringLiteral("text", loc));
	return {
		type: "MustacheStatement",
		path: {
			type: "PathExpression",
			data: false,
			depth: 0,
			parts: ["at"],
			original: "at",
			loc
		},
		params,
		escaped: true,
		strip: {
			open: false,
			close: false
		},
		loc
	};
}
/** The mark goes behind leading white space: what trims a block then moves no position. */
function markContent(content, file) {
	const visible = content.value.trimStart();
	if (visible === "") return [content];
	const original = originalText(content);
	const lead = original.slice(0, original.length - original.trimStart().length);
	const blank = content.value.slice(0, content.value.length - visible.length);
	const position = advance(content.loc.start, lead);
	const rest = {
		...content,
		value: visible
	};
	const mark = markCall({
		file,
		position,
		isText: true,
		loc: content.loc
	});
	return blank === "" ? [mark, rest] : [
		{
			...content,
			value: blank
		},
		mark,
		rest
	];
}
function markStatement(statement, file) {
	if (isContent(statement)) return markContent(statement, file);
	if (statement.type === "CommentStatement") return [statement];
	const position = statement.loc.start;
	const mark = markCall({
		file,
		position,
		isText: false,
		loc: statement.loc
	});
	if (!isBlock$2(statement)) return [mark, statement];
	const parts = statement;
	return [mark, {
		...statement,
		program: parts.program && insertPositions(parts.program, file),
		inverse: parts.inverse && insertPositions(parts.inverse, file)
	}];
}
function insertPositions(program, file) {
	return {
		...program,
		body: program.body.flatMap((node) => markStatement(node, file))
	};
}
// ../../packages/render/src/templates/lint-template.ts
/** Parts what either branch of a block may or may not print. */
var joint = "￻";
var inlineTags = /* @__PURE__ */ new Set([
	"strong",
	"em",
	"small",
	"sup",
	"sub",
	"span",
	"a",
	"br",
	"data",
	"cite",
	"ref"
]);
var entities = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&apos;": "'"
};
/** Tags with their attributes are taken in one, where no mustache cuts them. */
var tokens$1 = /<\/?[a-z][^<>]*>|<\/?[a-z][^<>]*$|^[^<>]*>|&\w+;|\s*\n\s*|[^<&\n]+|[<&]/g;
var Reading = class {
	text = "";
	passages = [];
	runs = [];
	inTag = false;
	role = "label";
	start = 0;
	language;
	constructor(language) {
		this.language = language;
	}
	close(role) {
		if (this.text.length > this.start) {
			this.passages.push({
				from: this.start,
				to: this.text.length,
				role: this.role
			});
			this.text += "\n";
			this.start = this.text.length;
		}
		this.role = role;
	}
	add(words, at) {
		if (this.inTag) return;
		this.runs.push({
			from: this.text.length,
			at
		});
		this.text += words;
	}
	readTag(tag) {
		const name = /^<\/?([a-z][\w-]*)/.exec(tag)?.[1] ?? "";
		if (inlineTags.has(name)) return;
		this.close(tag.startsWith("</") ? "label" : roleOf(name, tag));
	}
	content(node) {
		const text = originalText(node);
		for (const { 0: token, index } of text.matchAll(tokens$1)) {
			const at = advance(node.loc.start, text.slice(0, index));
			if (this.inTag) {
				if (token.includes(">")) this.inTag = false;
			} else if (token.startsWith("<") && token.length > 1) {
				this.readTag(token);
				this.inTag = !token.endsWith(">");
			} else if (/^\s*\n\s*$/.test(token)) this.add(this.language === "zh-CN" ? "" : " ", at);
			else this.add(entities[token] ?? token, at);
		}
	}
};
function roleOf(name, tag) {
	if (/^h[2-5]$/.test(name)) return "heading";
	if (/^t[dh]$/.test(name)) return "cell";
	if ([
		"p",
		"aside",
		"li",
		"dd",
		"note"
	].includes(name)) return /class="(?:kicker|subtitle|author|affiliation|recipient|annex)/.test(tag) ? "label" : "prose";
	return "label";
}
/** What a mustache stands for: nothing for a mark, a share with its sign. */
function holeOf(node) {
	const name = "original" in node.path ? String(node.path.original) : "";
	if (name === "cite" || name === "literal") return name === "cite" ? "" : joint;
	return name === "percent" ? `￼%` : "￼";
}
function readProgram({ body }, reading) {
	for (const node of body) readStatement(node, reading);
}
function readStatement(node, reading) {
	const at = node.loc.start;
	if (isContent(node)) reading.content(node);
	else if (node.type === "MustacheStatement") reading.add(holeOf(node), at);
	else if (node.type === "BlockStatement") {
		const { program, inverse } = node;
		for (const branch of [program, inverse]) {
			reading.add(joint, at);
			if (branch !== void 0) readProgram(branch, reading);
		}
		reading.add(joint, at);
	} else if (node.type === "PartialStatement") reading.add(joint, at);
}
/** `portfolio/zh-CN`, `partials/head-official-en`; a template of no language has no words of its own. */
function languageOf(name) {
	return require_config.languages.find((language) => new RegExp(`(?:^|[/-])${language}$`).test(name));
}
function lintTemplate(name, source, file = `${name}.hbs`) {
	const language = languageOf(name);
	if (language === void 0) return [];
	const reading = new Reading(language);
	readProgram(import_lib.default.parse(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")), reading);
	reading.close("label");
	const { text, passages, runs } = reading;
	return lintWords({
		language,
		text,
		passages,
		spans: []
	}).map(({ from, ...fault }) => {
		const run = runs.findLast((one) => one.from <= from) ?? {
			from: 0,
			at: {
				line: 1,
				column: 0
			}
		};
		const { line, column } = advance(run.at, text.slice(run.from, from));
		return {
			...fault,
			place: {
				file,
				line,
				column: column + 1
			}
		};
	});
}
// ../../packages/render/src/templates/check-expression.ts
var isPath$1 = (node) => node.type === "PathExpression";
var isSubExpression = (node) => node.type === "SubExpression";
var isString = (node) => node.type === "StringLiteral";
var prototypeNames = /* @__PURE__ */ new Set([
	...Object.getOwnPropertyNames(Object.prototype),
	"prototype",
	"caller",
	"callee",
	"arguments"
]);
var loopData = /* @__PURE__ */ new Set([
	"first",
	"last",
	"index",
	"root"
]);
var privateUse$1 = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u;
function hashPairs(call) {
	return call.hash?.pairs ?? [];
}
/** A value by its path, or a call with values: `{{name}}`, `{{amount total form="table"}}`. */
function checkCall(call, names, scope) {
	const { path } = call;
	if (!isPath$1(path)) {
		scope.report({
			rule: "template-literal",
			at: call.loc.start,
			message: "a literal is printed",
			remedy: "write the words as they are, digits as {{literal \"14\"}}"
		});
		return;
	}
	const name = path.original;
	const isCall = call.params.length > 0 || hashPairs(call).length > 0;
	const isSub = isSubExpression(call);
	if (names.includes(name)) {
		checkValues(call, scope);
		return;
	}
	if (!isCall && !isSub) {
		if (path.data) refusePrintedData(path, scope);
		checkPath(path, scope);
		return;
	}
	scope.report({
		rule: "template-unknown-helper",
		at: call.loc.start,
		message: `there is no helper "${name}"${isSub ? " for brackets" : ""}`,
		remedy: helperRemedy(name, names),
		found: name
	});
}
function helperRemedy(name, names) {
	const blocks = blockHelpers;
	if (prototypeNames.has(name)) return "take it out of the template";
	if (blocks.includes(name)) return `open it as a block: {{#${name} …}} … {{/${name}}}`;
	const close = require_subject_of.nearestName(name, names);
	return close === void 0 ? `use one of: ${names.join(" ")}` : `did you mean "${close}"`;
}
function refusePrintedData(path, scope) {
	scope.report({
		rule: "template-printed-position",
		at: path.loc.start,
		message: `"${path.original}" is printed`,
		remedy: "number the items with <ol>, or give the view a Figure"
	});
}
/** A name that is no inline helper takes one value. */
function wantedBy(name) {
	if (name === "eq") return 2;
	return Object.entries(helperTakes).find(([helper]) => helper === name)?.[1].length ?? 1;
}
/** The values of a known helper. */
function checkValues(call, scope) {
	const name = isPath$1(call.path) ? call.path.original : "";
	const count = wantedBy(name);
	if (call.params.length !== count) scope.report({
		rule: "template-wrong-argument",
		at: call.loc.start,
		message: `"${name}" takes ${count} value${count === 1 ? "" : "s"}, found ${call.params.length}`,
		remedy: `if the view holds "${name}", write this.${name}; else give the helper its value`
	});
	if ([...blockHelpers].some((block) => block === name) && hashPairs(call).length > 0) scope.report({
		rule: "template-wrong-argument",
		at: call.loc.start,
		message: `"${name}" takes no options`,
		remedy: `take out "${hashPairs(call)[0]?.key ?? ""}="`
	});
	for (const value of call.params) checkPath(value, scope);
	for (const pair of hashPairs(call)) checkPath(pair.value, scope);
}
/** A value handed on: a path, a bracket, a literal. */
function checkPath(value, scope) {
	const at = value.loc.start;
	if (isSubExpression(value)) {
		checkCall(value, subHelpers, scope);
		return;
	}
	if (value.type === "UndefinedLiteral" || value.type === "NullLiteral") scope.report({
		rule: "template-empty-value",
		at,
		message: "nothing is handed on",
		remedy: "give a value of the view, or a Text with its reason"
	});
	if (isString(value) && privateUse$1.test(value.value)) refusePrivateUse(at, scope);
	if (!isPath$1(value)) return;
	const bad = value.parts.find((part) => part !== "valueOf" && prototypeNames.has(part));
	if (bad !== void 0) scope.report({
		rule: "view-prototype-access",
		at,
		message: `"${value.original}" reaches for the prototype`,
		remedy: "take it out of the template",
		found: bad
	});
	if (value.data && !loopData.has(value.parts[0] ?? "")) {
		const close = require_subject_of.nearestName(value.parts[0] ?? "", loopData);
		scope.report({
			rule: "template-unknown-data",
			at,
			message: `there is no "${value.original}"`,
			remedy: close ? `did you mean @${close}` : `use one of: @${[...loopData].join(" @")}`
		});
	}
	if (!value.data && value.depth > scope.depth) scope.report({
		rule: "view-unknown-path",
		at,
		message: `"${value.original}" climbs out of the template`,
		remedy: `only {{#each}}, {{#list}} and {{#with}} open a level; here there ${scope.depth === 1 ? "is 1" : `are ${scope.depth}`}`
	});
}
function refusePrivateUse(at, scope) {
	scope.report({
		rule: "template-private-use-character",
		at,
		message: "a private-use character stands in the template",
		remedy: "write a character that Unicode names"
	});
}
// ../../packages/render/src/templates/check-text.ts
/** What a language does not write outside {{literal}}: a block that was left as it stood in another edition. */
var foreign = {
	"zh-CN": {
		pattern: /[\p{Script=Cyrillic}]+|[a-z]+(?: [a-z]+){3,}/gu,
		words: "words of another language"
	},
	en: {
		pattern: /[\p{Script=Han}\p{Script=Cyrillic}]+/gu,
		words: "Chinese or Russian words"
	},
	ru: {
		pattern: /\p{Script=Han}+/gu,
		words: "Chinese words"
	}
};
/** `portfolio/zh-CN.hbs`, `partials/imprint-en.hbs`; none of a partial for every language. */
function languageOfFile(file) {
	return /(?:^|[/\\-])(zh-CN|en|ru)\.hbs$/.exec(file)?.[1];
}
var tokens = /<|>|&[#\w]+;|[0-9０-９]+/g;
var privateUse = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u;
function checkText(content, scope, state) {
	const text = originalText(content);
	const at = (index) => advance(content.loc.start, text.slice(0, index));
	const bad = privateUse.exec(text);
	if (bad !== null) refusePrivateUse(at(bad.index), scope);
	refuseForeign(text, state.inTag, {
		at,
		scope
	});
	for (const token of text.matchAll(tokens)) if (token[0] === "<") state.inTag = true;
	else if (token[0] === ">") state.inTag = false;
	else if (!state.inTag && !token[0].startsWith("&")) scope.report({
		rule: "naked-number",
		at: at(token.index),
		message: `the number "${token[0]}" is typed into the text`,
		remedy: `print a figure of the view, or {{literal "${token[0]}"}} if it is part of a name`,
		found: token[0]
	});
}
/** Tags blanked, the length kept; one that a mustache cuts is a tag on both sides of it. */
function withoutTags(text, inTag) {
	const blank = (part) => part.replace(/[^\n]/g, " ");
	return (inTag ? text.replace(/^[^>]*>?/, blank) : text).replace(/<[^>]*(?:>|$)/g, blank);
}
function refuseForeign(text, inTag, { at, scope }) {
	const language = languageOfFile(scope.file);
	const rule = language === void 0 ? void 0 : foreign[language];
	if (rule === void 0) return;
	const found = (language === "zh-CN" ? withoutTags(text, inTag) : text).matchAll(rule.pattern).next().value;
	if (found === void 0) return;
	const [bad] = found;
	scope.report({
		rule: "untranslated-text",
		at: at(found.index),
		message: `${rule.words} stand in the ${language} edition: "${bad}"`,
		remedy: `translate the block, or {{literal "${bad}"}} if it is a name`,
		found: bad
	});
}
// ../../packages/render/src/templates/check-template.ts
var isMustache$1 = (node) => node.type === "MustacheStatement";
var isBlock$1 = (node) => node.type === "BlockStatement";
var isPartial$1 = (node) => node.type === "PartialStatement";
var refused = {
	Decorator: {
		message: "a decorator is code",
		remedy: "take it out"
	},
	DecoratorBlock: {
		message: "an inline partial hides markup inside a template",
		remedy: "make it a file in partials/ and call it with {{> name}}"
	},
	PartialBlockStatement: {
		message: "a partial may not take a block",
		remedy: "call it as {{> name}}, and give it what it needs by its context"
	}
};
function checkMustache(node, scope) {
	const at = node.loc.start;
	if (!node.escaped) scope.report({
		rule: "template-raw-output",
		at,
		message: "{{{ and {{& print without escaping, so data could become markup",
		remedy: `write {{${pathName(node.path)}}}`
	});
	checkCall(node, inlineHelpers, scope);
}
function pathName(path) {
	return "original" in path ? String(path.original) : "…";
}
function checkBlock(node, scope, state) {
	const name = pathName(node.path);
	if (blockHelpers.includes(name)) checkValues(node, scope);
	else {
		const close = require_subject_of.nearestName(name, blockHelpers);
		scope.report({
			rule: "template-unknown-helper",
			at: node.loc.start,
			message: `"${name}" is not a block`,
			remedy: close ? `did you mean {{#${close} …}}` : `use one of: ${blockHelpers.join(" ")}`,
			found: name
		});
	}
	const inner = {
		...scope,
		depth: scope.depth + (scopingBlocks.has(name) ? 1 : 0)
	};
	const before = { ...state };
	const parts = node;
	if (parts.program) checkProgram(parts.program, inner, state);
	if (parts.inverse) checkProgram(parts.inverse, scope, before);
}
function checkPartial(node, scope) {
	const name = pathName(node.name);
	if (node.name.type === "SubExpression" || name.startsWith("@")) scope.report({
		rule: "template-dynamic-partial",
		at: node.loc.start,
		message: "the name of a partial is computed",
		remedy: "write the name of a file: {{> sources}}"
	});
	for (const value of node.params) checkPath(value, scope);
	const hash = node.hash;
	for (const pair of hash?.pairs ?? []) checkPath(pair.value, scope);
}
function checkStatement(node, scope, state) {
	if (isContent(node)) checkText(node, scope, state);
	else if (isMustache$1(node)) checkMustache(node, scope);
	else if (isBlock$1(node)) checkBlock(node, scope, state);
	else if (isPartial$1(node)) checkPartial(node, scope);
	const fault = refused[node.type];
	if (fault) scope.report({
		rule: "template-refused-syntax",
		at: node.loc.start,
		...fault
	});
}
function checkProgram(program, scope, state) {
	const helperNames = [...inlineHelpers, ...blockHelpers];
	for (const name of program.blockParams ?? []) {
		if (!helperNames.includes(name)) continue;
		scope.report({
			rule: "template-shadowed-helper",
			at: program.loc.start,
			message: `the row is called "${name}", like a helper`,
			remedy: "give it another name",
			found: name
		});
	}
	for (const node of program.body) checkStatement(node, scope, state);
}
function checkTemplate(program, file) {
	const diagnostics = [];
	const report = ({ at, ...fault }) => {
		const place = {
			file,
			line: at.line,
			column: at.column + 1
		};
		diagnostics.push({
			severity: "error",
			place,
			...fault
		});
	};
	checkProgram(program, {
		file,
		depth: 0,
		report
	}, { inTag: false });
	return diagnostics;
}
// ../../packages/render/src/templates/outline.ts
var spotOf = ({ loc }) => [loc.start.line, loc.start.column + 1];
function outlineOf({ body }) {
	return body.flatMap(stepOf);
}
var isMustache = (node) => node.type === "MustacheStatement";
var isBlock = (node) => node.type === "BlockStatement";
var isPartial = (node) => node.type === "PartialStatement";
function stepOf(node) {
	if (isMustache(node)) return [mustacheStep(node)];
	if (isPartial(node)) return [{
		type: "partial",
		...callOf(node, node.name)
	}];
	if (!isBlock(node)) return [];
	const parts = node;
	return [{
		type: "block",
		...callOf(node, node.path),
		names: parts.program?.blockParams ?? [],
		body: parts.program === void 0 ? [] : outlineOf(parts.program),
		otherwise: parts.inverse === void 0 ? [] : outlineOf(parts.inverse)
	}];
}
function mustacheStep(node) {
	const value = readValue(node.path);
	const call = callOf(node, node.path);
	const isCall = call.values.length > 0 || call.options.length > 0;
	return value.type === "path" && !isCall ? {
		type: "print",
		value
	} : {
		type: "helper",
		...call
	};
}
function callOf(node, name) {
	return {
		at: spotOf(node),
		name: "original" in name ? String(name.original) : "",
		values: node.params.map(readValue),
		options: (node.hash?.pairs ?? []).map(({ key, value }) => [key, readValue(value)])
	};
}
var isPath = (node) => node.type === "PathExpression";
var isCall = (node) => node.type === "SubExpression";
function readValue(node) {
	const at = spotOf(node);
	if (isPath(node)) {
		const { original: words, parts, depth, data: isData } = node;
		return {
			type: "path",
			at,
			words,
			parts: [...parts],
			depth,
			isData
		};
	}
	if (isCall(node)) {
		const { name, values } = callOf(node, node.path);
		return {
			type: "call",
			at,
			name,
			values
		};
	}
	return {
		type: "literal",
		at
	};
}
// ../../packages/render/src/templates/syntax-fault.ts
var parseError = /^Parse error on line (\d+):\n(.*)\n(-*)\^\n([\s\S]*)$/;
var lexicalError = /^Lexical error on line (\d+)/;
/** The column: what follows the caret in the excerpt is looked up in the line. */
function caretColumn(text, line, ahead) {
	const found = text.split("\n")[line - 1]?.indexOf(ahead.slice(0, 12)) ?? -1;
	return ahead === "" || found === -1 ? void 0 : found + 1;
}
function placeOf(cause, text) {
	if ("lineNumber" in cause && "column" in cause) return {
		line: Number(cause.lineNumber),
		column: Number(cause.column) + 1
	};
	const match = parseError.exec(cause.message);
	if (match === null) {
		const lexical = lexicalError.exec(cause.message);
		return lexical ? { line: Number(lexical[1]) } : {};
	}
	const line = Number(match[1]);
	const column = caretColumn(text, line, (match[2] ?? "").slice((match[3] ?? "").length));
	return {
		line,
		...column === void 0 ? {} : { column }
	};
}
/** The innermost block that is open at the end of the text. */
function openBlock(text) {
	const open = [];
	for (const tag of text.matchAll(/\{\{~?([#/])\s*([\w.-]+)/g)) {
		const [, sign, name = ""] = tag;
		if (sign === "/") {
			open.pop();
			continue;
		}
		const before = text.slice(0, tag.index).split("\n");
		open.push({
			name,
			line: before.length,
			column: (before.at(-1) ?? "").length + 1
		});
	}
	return open.at(-1);
}
function syntaxFault(cause, text, file) {
	const error = cause instanceof Error ? cause : new Error(String(cause));
	const said = error.message.split("\n").at(-1) ?? "";
	const open = /got 'EOF'/.test(said) ? openBlock(text) : void 0;
	if (open !== void 0) {
		const { name, line, column } = open;
		return {
			rule: "template-syntax",
			severity: "error",
			message: `the block {{#${name}}} is never closed`,
			place: {
				file,
				line,
				column
			},
			remedy: `write {{/${name}}} where it ends`,
			cause
		};
	}
	const mismatch = /^(.+) doesn't match (.+?)( - |$)/.exec(error.message);
	return {
		rule: "template-syntax",
		severity: "error",
		message: mismatch ? `{{/${mismatch[2] ?? ""}}} closes {{#${mismatch[1] ?? ""}}}` : `the template cannot be read: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`,
		place: {
			file,
			...placeOf(error, text)
		},
		remedy: mismatch ? "close each block with its own name, innermost first" : "look at the mustache before this place: its brackets and quotes must close",
		cause
	};
}
// ../../packages/render/src/templates/precompile.ts
var knownHelpers = Object.fromEntries([
	...inlineHelpers,
	...blockHelpers,
	...subHelpers,
	"at"
].map((name) => [name, true]));
/** `name` as templates are called: `portfolio/zh-CN`, `partials/sources`; `file` as diagnostics show it. */
function precompileTemplate(name, source, file = `${name}.hbs`) {
	const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	let program;
	try {
		program = import_lib.default.parse(text);
	} catch (cause) {
		return {
			code: void 0,
			diagnostics: [syntaxFault(cause, text, file)]
		};
	}
	const diagnostics = checkTemplate(program, file);
	if (diagnostics.length > 0) return {
		code: void 0,
		diagnostics
	};
	const outline = JSON.stringify(JSON.stringify(outlineOf(program)));
	const code = import_lib.default.precompile(insertPositions(program, file), {
		strict: true,
		knownHelpersOnly: true,
		knownHelpers,
		preventIndent: true,
		ignoreStandalone: true
	});
	return {
		code: `{${[
			`"file":${JSON.stringify(file)}`,
			onDemand("outline", `JSON.parse(${outline})`),
			onDemand("spec", withoutNeedless(String(code)))
		].join(",")}}`,
		diagnostics
	};
}
/** Where a helper is called, among its options: no helper of ours asks, diagnostics have the place from `at`. */
var callPlace = /,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;
/** In each programme once more, for runtimes older than 4.6. */
var olderLookup = / \|\| function\(parent, propertyName\) \{\s+if \(Object\.prototype\.hasOwnProperty\.call\(parent, propertyName\)\) \{\s+return parent\[propertyName\];\s+\}\s+return undefined\s+\}/g;
/** Neither pattern can stand in a template's own words: those are string literals, their quotes and line ends escaped. */
function withoutNeedless(code) {
	return code.replace(callPlace, "").replace(olderLookup, "");
}
/**
* A member whose value is made when it is asked for: of all templates that ship, a brief asks a few, and a programme that
* starts would have to make them all.
*/
function onDemand(key, value) {
	return `get ${key}(){const value=${value};Object.defineProperty(this,"${key}",{value});return value}`;
}
// src/workspace/read-templates.ts
function templateFiles(world, folder) {
	return world.listFolder(folder).flatMap((kind) => world.listFolder((0, node_path.join)(folder, kind)).filter((file) => file.endsWith(".hbs")).map((file) => [`${kind}/${file.slice(0, -4)}`, (0, node_path.join)(folder, kind, file)]));
}
/** Our own compiler wrote the text, from a file that is the user's code. */
function evaluate(code) {
	return new Function(`return ${code}`)();
}
function compileForPage([name, source]) {
	const { code } = precompileTemplate(name, source, `templates/${name}.hbs`);
	return code === void 0 ? [] : [[name, code]];
}
function readTemplates(world, workspace, severities) {
	const templates = new Map(builtinTemplates);
	const sources = /* @__PURE__ */ new Map();
	const findings = [];
	for (const [name, path] of templateFiles(world, (0, node_path.join)(workspace, "templates"))) {
		const source = world.readText(path);
		const { code, diagnostics } = precompileTemplate(name, source, path);
		findings.push(...diagnostics);
		if (code === void 0) continue;
		findings.push(...settleWording(lintTemplate(name, source, path), severities));
		sources.set(name, source);
		templates.set(name, evaluate(code));
	}
	const codeForPage = () => new Map([...sources].flatMap(compileForPage));
	return {
		templates,
		sources,
		codeForPage,
		findings
	};
}
// src/workspace/unused-templates.ts
/**
* @param own names of the templates that the workspace brings
* @param kinds names of all kinds, those with faults of their own too
*/
function unusedTemplates(own, kinds, workspace) {
	const known = [...kinds, "partials"];
	return [...new Set(own.map((name) => name.split("/")[0] ?? name))].filter((folder) => !known.includes(folder)).map((folder) => ({
		rule: "unused-template",
		severity: "warning",
		message: `no kind "${folder}" asks for the templates in "templates/${folder}"`,
		place: { file: (0, node_path.join)(workspace, "templates", folder) },
		found: folder,
		expected: known.join(", "),
		remedy: require_subject_of.suggestName(folder, known)
	}));
}
// src/workspace/open-workspace.ts
function fail(code, findings) {
	return {
		workspace: void 0,
		findings,
		code
	};
}
function badEpoch(found) {
	return {
		rule: "source-date-epoch",
		severity: "error",
		message: `SOURCE_DATE_EPOCH "${found}" is no number of seconds`,
		place: {},
		found,
		expected: "whole seconds since 1970",
		remedy: "unset SOURCE_DATE_EPOCH: the as-of day then stands as the date of the files"
	};
}
function noDataset(place, name) {
	return {
		rule: "dataset-not-found",
		severity: "error",
		message: `no dataset in "${name}"`,
		place,
		found: name,
		expected: "a folder with datapackage.json or projects.csv",
		remedy: "correct the path; it is relative to brief.yaml"
	};
}
/** The day of `--as-of`, or else of BRIEF_AS_OF. */
function readAsOf(world, asked) {
	const day = asked ?? (world.environment["BRIEF_AS_OF"] || void 0);
	return day === void 0 || require_config.isDay(day) ? { day } : badDay(day);
}
function prepare(world, options) {
	const folder = require_subject_of.findWorkspace(world, options);
	if (typeof folder !== "string") return fail(2, [folder]);
	const asked = readAsOf(world, options.asOf);
	if ("rule" in asked) return fail(2, [asked]);
	const { day } = asked;
	const epoch = world.environment["SOURCE_DATE_EPOCH"] || void 0;
	if (epoch !== void 0 && !/^\d{1,11}$/.test(epoch)) return fail(2, [badEpoch(epoch)]);
	const { config, findings, placeOf } = require_read_dataset.findConfig(world, folder);
	if (config === void 0) return fail(2, findings);
	const { faces, findings: inFaces } = findSuppliedFaces(world, folder, config, placeOf);
	if (require_subject_of.hasErrors(inFaces)) return fail(2, inFaces);
	const datasetFolder = (0, node_path.resolve)(folder, config.dataset);
	if (!require_read_dataset.isDatasetFolder(world, datasetFolder)) return fail(2, [noDataset(placeOf(["dataset"]), config.dataset)]);
	const read = options.dataset === void 0 ? require_read_dataset.readDataset(world, datasetFolder) : {
		dataset: options.dataset,
		findings: []
	};
	const { dataset } = read;
	if (dataset === void 0) return fail(1, read.findings);
	return {
		folder,
		epoch,
		asOf: day ?? config["as-of"] ?? require_read_dataset.newestSourceDate(dataset),
		config,
		placeOf,
		faces,
		datasetFolder,
		dataset,
		findings: read.findings
	};
}
function open(world, prepared, faults) {
	const { folder, config, placeOf, datasetFolder, dataset, asOf, epoch, faces } = prepared;
	const severities = config.rules ?? {};
	const { templates, sources: templateSources, codeForPage, findings: inTemplates } = readTemplates(world, folder, severities);
	const kept = readIssues(world, folder, config.numbering);
	const own = readKinds(world, folder, {
		dataset,
		templates
	});
	const kinds = {
		...builtinKinds,
		...own.kinds
	};
	const unused = unusedTemplates([...templateSources.keys()], [...Object.keys(kinds), ...own.names], folder);
	const others = [
		...inTemplates,
		...own.findings,
		...kept.findings,
		...unused
	];
	const told = (ofFacts) => [
		...prepared.findings,
		...ofFacts,
		...others
	];
	const findings = told(faults);
	if (require_subject_of.hasErrors(findings)) return {
		...fail(1, findings),
		severities,
		told
	};
	return {
		workspace: {
			folder,
			config,
			placeOf,
			datasetFolder,
			dataset,
			facts: factsOf(dataset, asOf),
			asOf,
			dated: epoch === void 0 ? void 0 : (/* @__PURE__ */ new Date(Number(epoch) * 1e3)).toISOString(),
			faces,
			templates,
			templateSources,
			kinds,
			definitions: own.definitions,
			kindCode: own.code,
			issues: kept.issues,
			templateCode: codeForPage
		},
		findings,
		severities,
		code: 0,
		told
	};
}
function openWorkspace(world, options) {
	const prepared = prepare(world, options);
	if ("code" in prepared) return prepared;
	const { dataset, asOf, config } = prepared;
	const severities = config.rules ?? {};
	const rules = () => require_read_dataset.validate(dataset, {
		asOf,
		severities
	});
	if (options.check === false) return open(world, prepared, []);
	const later = options.check === "later" ? require_or_none.orNone(() => open(world, prepared, [])) : void 0;
	if (later?.workspace === void 0) return open(world, prepared, rules());
	const heard = async () => {
		const faults = [];
		for (const found of require_read_dataset.validateByRule(dataset, {
			asOf,
			severities
		})) {
			faults.push(...found);
			await (0, node_timers_promises.setImmediate)();
		}
		const findings = later.told(faults);
		return require_subject_of.hasErrors(findings) ? {
			...fail(1, findings),
			severities
		} : {
			...later,
			findings
		};
	};
	return {
		...later,
		heard
	};
}
Object.defineProperty(exports, "TrueType", {
	enumerable: true,
	get: function() {
		return TrueType;
	}
});
Object.defineProperty(exports, "approvedProjects", {
	enumerable: true,
	get: function() {
		return approvedProjects;
	}
});
Object.defineProperty(exports, "asOfDay", {
	enumerable: true,
	get: function() {
		return asOfDay$1;
	}
});
Object.defineProperty(exports, "badDay", {
	enumerable: true,
	get: function() {
		return badDay;
	}
});
Object.defineProperty(exports, "builtinKinds", {
	enumerable: true,
	get: function() {
		return builtinKinds;
	}
});
Object.defineProperty(exports, "canonicalFacts", {
	enumerable: true,
	get: function() {
		return canonicalFacts;
	}
});
Object.defineProperty(exports, "changeClasses", {
	enumerable: true,
	get: function() {
		return changeClasses;
	}
});
Object.defineProperty(exports, "citedIds", {
	enumerable: true,
	get: function() {
		return citedIds$1;
	}
});
Object.defineProperty(exports, "collectRows", {
	enumerable: true,
	get: function() {
		return collectRows;
	}
});
Object.defineProperty(exports, "compareWbEditions", {
	enumerable: true,
	get: function() {
		return compareWbEditions;
	}
});
Object.defineProperty(exports, "counted", {
	enumerable: true,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "dayQuantity", {
	enumerable: true,
	get: function() {
		return dayQuantity;
	}
});
Object.defineProperty(exports, "describeShape", {
	enumerable: true,
	get: function() {
		return describeShape;
	}
});
Object.defineProperty(exports, "diffDatasets", {
	enumerable: true,
	get: function() {
		return diffDatasets;
	}
});
Object.defineProperty(exports, "distinctLenders", {
	enumerable: true,
	get: function() {
		return distinctLenders;
	}
});
Object.defineProperty(exports, "exportCsv", {
	enumerable: true,
	get: function() {
		return exportCsv;
	}
});
Object.defineProperty(exports, "exportIati", {
	enumerable: true,
	get: function() {
		return exportIati;
	}
});
Object.defineProperty(exports, "exportPackage", {
	enumerable: true,
	get: function() {
		return exportPackage;
	}
});
Object.defineProperty(exports, "exportProv", {
	enumerable: true,
	get: function() {
		return exportProv;
	}
});
Object.defineProperty(exports, "exportWorkbook", {
	enumerable: true,
	get: function() {
		return exportWorkbook;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "fieldWords", {
	enumerable: true,
	get: function() {
		return fieldWords;
	}
});
Object.defineProperty(exports, "figuresOf", {
	enumerable: true,
	get: function() {
		return figuresOf;
	}
});
Object.defineProperty(exports, "groupWording", {
	enumerable: true,
	get: function() {
		return groupWording;
	}
});
Object.defineProperty(exports, "hasSubject", {
	enumerable: true,
	get: function() {
		return hasSubject;
	}
});
Object.defineProperty(exports, "helperTakes", {
	enumerable: true,
	get: function() {
		return helperTakes;
	}
});
Object.defineProperty(exports, "inLanguage", {
	enumerable: true,
	get: function() {
		return inLanguage;
	}
});
Object.defineProperty(exports, "inlineHelpers", {
	enumerable: true,
	get: function() {
		return inlineHelpers;
	}
});
Object.defineProperty(exports, "isClose", {
	enumerable: true,
	get: function() {
		return isClose;
	}
});
Object.defineProperty(exports, "isGroup", {
	enumerable: true,
	get: function() {
		return isGroup;
	}
});
Object.defineProperty(exports, "isLeaf", {
	enumerable: true,
	get: function() {
		return isLeaf;
	}
});
Object.defineProperty(exports, "isRows", {
	enumerable: true,
	get: function() {
		return isRows;
	}
});
Object.defineProperty(exports, "issueColumns", {
	enumerable: true,
	get: function() {
		return issueColumns;
	}
});
Object.defineProperty(exports, "issueLine", {
	enumerable: true,
	get: function() {
		return issueLine;
	}
});
Object.defineProperty(exports, "issueOf", {
	enumerable: true,
	get: function() {
		return issueOf;
	}
});
Object.defineProperty(exports, "lintDocument", {
	enumerable: true,
	get: function() {
		return lintDocument;
	}
});
Object.defineProperty(exports, "mergeShapes", {
	enumerable: true,
	get: function() {
		return mergeShapes;
	}
});
Object.defineProperty(exports, "missing", {
	enumerable: true,
	get: function() {
		return missing$2;
	}
});
Object.defineProperty(exports, "nameFigures", {
	enumerable: true,
	get: function() {
		return nameFigures;
	}
});
Object.defineProperty(exports, "nameFormulaRows", {
	enumerable: true,
	get: function() {
		return nameFormulaRows;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf$1;
	}
});
Object.defineProperty(exports, "nextNumbers", {
	enumerable: true,
	get: function() {
		return nextNumbers;
	}
});
Object.defineProperty(exports, "notKnown", {
	enumerable: true,
	get: function() {
		return notKnown;
	}
});
Object.defineProperty(exports, "olderFacts", {
	enumerable: true,
	get: function() {
		return olderFacts;
	}
});
Object.defineProperty(exports, "openWorkspace", {
	enumerable: true,
	get: function() {
		return openWorkspace;
	}
});
Object.defineProperty(exports, "parametersOf", {
	enumerable: true,
	get: function() {
		return parametersOf$1;
	}
});
Object.defineProperty(exports, "percentChange", {
	enumerable: true,
	get: function() {
		return percentChange;
	}
});
Object.defineProperty(exports, "percentagePoints", {
	enumerable: true,
	get: function() {
		return percentagePoints;
	}
});
Object.defineProperty(exports, "prefecturesOf", {
	enumerable: true,
	get: function() {
		return prefecturesOf;
	}
});
Object.defineProperty(exports, "previousIssue", {
	enumerable: true,
	get: function() {
		return previousIssue;
	}
});
Object.defineProperty(exports, "projectNames", {
	enumerable: true,
	get: function() {
		return projectNames;
	}
});
Object.defineProperty(exports, "projectsOf", {
	enumerable: true,
	get: function() {
		return projectsOf;
	}
});
Object.defineProperty(exports, "quantityTypes", {
	enumerable: true,
	get: function() {
		return quantityTypes;
	}
});
Object.defineProperty(exports, "readAsOf", {
	enumerable: true,
	get: function() {
		return readAsOf;
	}
});
Object.defineProperty(exports, "require_handlebars_runtime", {
	enumerable: true,
	get: function() {
		return require_handlebars_runtime;
	}
});
Object.defineProperty(exports, "sectionsOf", {
	enumerable: true,
	get: function() {
		return sectionsOf;
	}
});
Object.defineProperty(exports, "settleWording", {
	enumerable: true,
	get: function() {
		return settleWording;
	}
});
Object.defineProperty(exports, "shapeIn", {
	enumerable: true,
	get: function() {
		return shapeIn;
	}
});
Object.defineProperty(exports, "shapeOf", {
	enumerable: true,
	get: function() {
		return shapeOf;
	}
});
Object.defineProperty(exports, "sheetSources", {
	enumerable: true,
	get: function() {
		return sheetSources;
	}
});
Object.defineProperty(exports, "sliceOfProject", {
	enumerable: true,
	get: function() {
		return sliceOfProject;
	}
});
Object.defineProperty(exports, "sourceRows", {
	enumerable: true,
	get: function() {
		return sourceRows;
	}
});
Object.defineProperty(exports, "statusWords", {
	enumerable: true,
	get: function() {
		return statusWords;
	}
});
Object.defineProperty(exports, "suppliedFaces", {
	enumerable: true,
	get: function() {
		return suppliedFaces;
	}
});
Object.defineProperty(exports, "templateNameIn", {
	enumerable: true,
	get: function() {
		return templateNameIn;
	}
});
Object.defineProperty(exports, "unhashed", {
	enumerable: true,
	get: function() {
		return unhashed;
	}
});
Object.defineProperty(exports, "viewOf", {
	enumerable: true,
	get: function() {
		return viewOf;
	}
});
Object.defineProperty(exports, "whatChanged", {
	enumerable: true,
	get: function() {
		return whatChanged;
	}
});
Object.defineProperty(exports, "wholeRecords", {
	enumerable: true,
	get: function() {
		return wholeRecords;
	}
});
