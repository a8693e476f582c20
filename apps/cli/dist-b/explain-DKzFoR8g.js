require("./kept-code-C0cZi0dN.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_run_job = require("./run-job-xEQt7Zfw.js");
const require_printed_figures = require("./printed-figures-D92bbxbW.js");
const require_open_workspace = require("./open-workspace-Bcg0Rshc.js");
const require_world = require("./world-CHlqNqXv.js");
const require_config = require("./config-D5HCvckG.js");
const require_read_fonts = require("./read-fonts-DpIh3jOi.js");
const require_row_places = require("./row-places-C-PV5kgj.js");
const require_preview = require("./preview-BU-IieEj.js");
const require_selected = require("./selected-BwwXiXMb.js");
// ../../packages/render/src/explain/row-facts.ts
var tablesOf = /* @__PURE__ */ new WeakMap();
/** Each table is indexed once, when a row of it is first asked for. */
function rowsById(dataset, name) {
	const made = tablesOf.get(dataset) ?? /* @__PURE__ */ new Map();
	tablesOf.set(dataset, made);
	const known = made.get(name);
	if (known !== void 0) return known;
	const definition = require_config.tables.find((one) => one.name === name);
	const rows = definition === void 0 ? [] : require_config.rowsOf(dataset, definition);
	const byId = new Map(rows.map((row) => [String(row[definition?.keyColumn ?? "id"]), row]));
	made.set(name, byId);
	return byId;
}
function rowAt(dataset, { table, id }) {
	return rowsById(dataset, table).get(id);
}
function rowFacts(dataset, ref) {
	const row = rowAt(dataset, ref);
	if (row === void 0) return void 0;
	return {
		row,
		name: nameOf$1(dataset, ref.table, row),
		cell: cellOf(ref.table, row),
		lenders: lendersOf(dataset, ref.table, row),
		sources: sourcesOf(row)
	};
}
function sourcesOf(row) {
	const { locator } = row;
	const at = typeof locator === "string" ? { locator } : {};
	return [...require_config.cellValues(row, "source"), ...require_config.cellValues(row, "sources")].map((id) => ({
		id,
		...at
	}));
}
/** The column that holds the value, of the tables whose rows say one thing. */
var valueColumns = {
	assertions: "value",
	aggregates: "value",
	outputs: "value",
	beneficiaries: "value",
	measurements: "value",
	transactions: "value",
	budgets: "value",
	"fx-rates": "rate",
	sources: "published"
};
function cellOf(table, row) {
	const column = Object.hasOwn(valueColumns, table) ? valueColumns[table] : void 0;
	if (column === void 0) return void 0;
	const value = row[column];
	const unit = text(row, "unit", "currency", "quote");
	const field = table === "assertions" ? fieldOf$1(String(row["field"])) : void 0;
	return {
		...value === void 0 ? {} : { value: String(value) },
		...unit === void 0 ? {} : { unit },
		...field === void 0 ? {} : { field }
	};
}
function fieldOf$1(field) {
	const found = Object.entries(require_open_workspace.fieldWords).find(([name]) => name === field)?.[1];
	return found && {
		zh: found.zh,
		en: found.en
	};
}
function lendersOf(dataset, table, row) {
	const lender = (table === "finance-lines" ? row : rowAt(dataset, {
		table: "finance-lines",
		id: String(row["subject"])
	}))?.["lender"];
	if (typeof lender !== "string" || table !== "assertions" && table !== "finance-lines") return;
	const group = rowAt(dataset, {
		table: "organisations",
		id: lender
	})?.["parent"];
	return (typeof group === "string" ? [group, lender] : [lender]).flatMap((id) => {
		const organisation = rowAt(dataset, {
			table: "organisations",
			id
		});
		const zh = text(organisation, "nameZh", "nameEn");
		const en = text(organisation, "nameEn", "nameZh");
		return zh === void 0 || en === void 0 ? [] : [{
			id,
			name: {
				zh,
				en
			}
		}];
	});
}
var text = (row, ...columns) => {
	const value = columns.map((column) => row?.[column]).find((cell) => typeof cell === "string");
	return typeof value === "string" ? value : void 0;
};
function words(row) {
	const en = text(row, "shortEn", "nameEn", "labelEn", "glossEn", "whatEn", "title");
	const zh = text(row, "shortZh", "nameZh", "labelZh", "wordingZh", "whatZh", "title") ?? en;
	return zh === void 0 ? void 0 : {
		zh,
		en: en ?? zh
	};
}
var lineKinds = {
	loan: {
		zh: "贷款",
		en: "loan"
	},
	credit: {
		zh: "信贷",
		en: "credit"
	},
	grant: {
		zh: "赠款",
		en: "grant"
	},
	counterpart: {
		zh: "配套资金",
		en: "counterpart funds"
	},
	"technical-assistance": {
		zh: "技术援助",
		en: "technical assistance"
	}
};
function join(...parts) {
	const known = parts.filter((part) => part !== void 0);
	if (known.length === 0) return void 0;
	return {
		zh: known.map(({ zh }) => zh).join("，"),
		en: known.map(({ en }) => en).join(", ")
	};
}
var projectName = (dataset, id) => words(rowAt(dataset, {
	table: "projects",
	id
}));
function subjectName(dataset, id) {
	const line = rowAt(dataset, {
		table: "finance-lines",
		id
	});
	if (line === void 0) return projectName(dataset, id);
	return join(projectName(dataset, String(line["project"])), lineKinds[String(line["kind"])]);
}
var same = (value) => ({
	zh: value,
	en: value
});
function nameOf$1(dataset, table, row) {
	switch (table) {
		case "assertions": return subjectName(dataset, String(row["subject"]));
		case "finance-lines": return subjectName(dataset, String(row["id"]));
		case "allocations": {
			const target = String(row["target"]);
			const named = row["dimension"] === "sector" ? "sectors" : "regions";
			return join(projectName(dataset, String(row["project"])), words(rowAt(dataset, {
				table: named,
				id: target
			})));
		}
		case "fx-rates": return same(`1 ${row["base"]} = ${row["rate"]} ${row["quote"]}, ${row["kind"]}, ${row["date"]}`);
		case "outputs": return join(projectName(dataset, String(row["project"])), words(row));
		case "beneficiaries":
		case "conflicts":
		case "matches": return projectName(dataset, String(row["project"]));
		default: return words(row) ?? subjectName(dataset, String(row["subject"] ?? row["financeLine"]));
	}
}
// ../../packages/render/src/explain/explained.ts
function explainFigure(figure, dataset, nameRow) {
	const { id, type, unit, qualifier, formula } = figure;
	return {
		id,
		type,
		value: figure.value ?? null,
		..."reason" in figure ? { reason: figure.reason } : {},
		unit,
		qualifier,
		...figure.unverified ? { unverified: true } : {},
		...figure.doubtful ? { doubtful: true } : {},
		...formula ? { formula: explainFormula(formula, dataset, nameRow) } : {},
		rows: figure.rows.map(nameRow),
		named: figure.rows.map((row) => explainRow(row, dataset, nameRow)),
		sources: figure.sources.map((citation) => explainSource(citation, dataset))
	};
}
function explainRow(row, dataset, nameRow) {
	const { name, cell, lenders, sources = [] } = rowFacts(dataset, row) ?? {};
	return {
		row: nameRow(row),
		id: require_read_dataset.rowKey(row),
		...name ? { name } : {},
		...cell ? { cell } : {},
		...lenders ? { lenders } : {},
		sources
	};
}
function explainInput(input, dataset, nameRow) {
	const { label, value, unit, row, formula } = input;
	const lender = dataset.organisations.find(({ shortEn }) => shortEn === label);
	return {
		label,
		...lender ? { labelName: {
			zh: lender.nameZh,
			en: lender.nameEn
		} } : {},
		value,
		unit,
		...explainRow(row, dataset, nameRow),
		...formula ? { formula: explainFormula(formula, dataset, nameRow) } : {}
	};
}
function explainFormula(formula, dataset, nameRow) {
	return {
		operation: formula.operation,
		inputs: formula.inputs.map((input) => ({
			...explainInput(input, dataset, nameRow),
			...formula.operation === "count-distinct" ? namedValue(input.value, dataset) : {}
		})),
		excluded: formula.excluded.map(({ reason, rows }) => ({
			reason,
			rows: rows.map(nameRow),
			names: rows.map((row) => rowFacts(dataset, row)?.name ?? null)
		}))
	};
}
function namedValue(id, dataset) {
	for (const table of [
		"regions",
		"sectors",
		"organisations",
		"projects"
	]) {
		const name = rowFacts(dataset, {
			table,
			id
		})?.name;
		if (name !== void 0) return { valueName: name };
	}
	return {};
}
function explainSource({ id, locator }, dataset) {
	const source = dataset.sources.find((one) => one.id === id);
	const at = locator === void 0 ? {} : { locator };
	if (source === void 0) return {
		id,
		...at,
		published: null
	};
	const { title, publisher, publisherZh, published = null, url } = source;
	return {
		id,
		...at,
		title,
		publisher,
		publisherZh,
		published,
		url
	};
}
// ../../packages/render/src/explain/figure-words.ts
var word = (zh, en) => ({
	zh,
	en
});
var projects = word("项目数", "Projects");
var loanProjects = word("贷款项目数", "Loan projects");
var commitments = word("贷款承诺额", "Loan commitments");
var share = word("占贷款承诺额的比例", "Share of loan commitments");
var dayOfSource = word("来源日期", "Date of the source");
var prefectures = word("覆盖地州市数（公布数）", "Prefectures covered (published)");
var counties = word("覆盖县市区数（公布数）", "Counties covered (published)");
/** The longest that fits holds; of two of one length, the one with fewer stars. */
var figureWords = {
	asOf: word("截至日", "As-of day"),
	amount: word("金额", "Amount"),
	grant: word("赠款额", "Grant"),
	approval: word("批准日", "Approval"),
	signing: word("签约日", "Signing"),
	effectiveness: word("生效日", "Effectiveness"),
	closing: word("关账日", "Closing date"),
	plannedCompletion: word("计划完工日", "Planned completion"),
	projects,
	loanProjects,
	share,
	planned: word("计划产出", "Planned output"),
	counties: word("县级单位数", "Counties"),
	"headline/projects": word("收录项目数（计算数）", "Projects in the dataset (computed)"),
	"headline/loanProjects": word("仅涉本地的贷款项目数（计算数）", "Loan projects in the area alone (computed)"),
	"headline/loanAmount": word("仅涉本地的贷款承诺额（计算数）", "Loan commitments in the area alone (computed)"),
	"headline/multiProvince/projects": word("跨省项目数", "Multi-province projects"),
	"headline/multiProvince/loans": word("跨省项目贷款额", "Loans of multi-province projects"),
	"headline/multiProvince/grants": word("跨省项目赠款额", "Grants of multi-province projects"),
	"headline/grants/projects": word("单独赠款项目数", "Stand-alone grant projects"),
	"headline/grants/amount": word("单独赠款额", "Stand-alone grants"),
	"headline/proposed/projects": word("拟议项目数", "Proposed projects"),
	"headline/dropped/projects": word("终止准备的项目数", "Dropped projects"),
	"headline/doubtful": word("存疑金额笔数", "Doubtful amounts"),
	"scope/unknown": word("金额不详的贷款笔数", "Loans of unknown amount"),
	"published/startYear": word("统计起始年（公布数）", "First year counted (published)"),
	"published/projects": word("外贷项目累计（公布数）", "External loan projects (published)"),
	"published/prefectures": prefectures,
	"published/counties": counties,
	"published/highways": word("建成高等级公路数（公布数）", "High-grade highways (published)"),
	"published/highwayLength": word("建成高等级公路里程（公布数）", "Length of high-grade highways (published)"),
	"published/urbanShare": word("城建占比（公布数）", "Share of urban works (published)"),
	"published/forestryPrefectures": word("林业项目覆盖地州市数（公布数）", "Prefectures of the forestry project (published)"),
	"published/forestryCounties": word("林业项目覆盖县市区数（公布数）", "Counties of the forestry project (published)"),
	"plan/projects": word("“十四五”项目数（公布数）", "14th Plan projects (published)"),
	"plan/prefectures": word("“十四五”覆盖地州市数（公布数）", "14th Plan prefectures (published)"),
	"plan/counties": word("“十四五”覆盖县市区数（公布数）", "14th Plan counties (published)"),
	"plan/loans": word("“十四五”贷款额（公布数）", "14th Plan loans (published)"),
	"lenders/*/projects": projects,
	"lenders/*/amount": commitments,
	"lenders/*/share": share,
	"lenderTotal/projects": word("各贷款方项目数合计", "Projects of all lenders"),
	"lenderTotal/amount": word("各贷款方承诺额合计", "Commitments of all lenders"),
	"lenderTotal/share": word("各贷款方占比合计", "Shares of all lenders"),
	"rounding/amount": word("分项舍入差", "Rounding of the parts"),
	"sectors/*/projects": projects,
	"sectors/*/loanProjects": loanProjects,
	"sectors/*/amount": commitments,
	"sectors/*/share": share,
	"sectorTotal/projects": word("各行业项目数合计", "Projects of all sectors"),
	"sectorTotal/loanProjects": word("各行业贷款项目数合计", "Loan projects of all sectors"),
	"sectorTotal/amount": word("各行业承诺额合计", "Commitments of all sectors"),
	"priority/highways": word("建成高等级公路数（公布数）", "High-grade highways (published)"),
	"priority/highwayLength": word("建成高等级公路里程（公布数）", "Length of high-grade highways (published)"),
	"priority/urbanShare": word("城建占比（公布数）", "Share of urban works (published)"),
	"priority/forestryProvinces": word("林业项目涉及省区数", "Provinces of the forestry project"),
	"priority/forestryPrefectures": word("林业项目覆盖地州市数（公布数）", "Prefectures of the forestry project (published)"),
	"priority/forestryCounties": word("林业项目覆盖县市区数（公布数）", "Counties of the forestry project (published)"),
	"priority/aksuBeneficiaries": word("受益人口（公布数）", "People who benefit (published)"),
	"priority/instituteYear": word("中亚学院落户年份", "Year of the CAREC Institute"),
	"outputs/*/length": word("计划建设长度", "Planned length"),
	"priority/*/*/amount": word("贷款额", "Loan"),
	"prefectures/*/projects": word("来源载明地点的项目数", "Projects placed by their sources"),
	"prefectures/*/exclusive": word("本地项目数", "Projects in one prefecture alone"),
	"prefectures/*/shared": word("跨地区项目数", "Projects shared with other prefectures"),
	"prefectures/*/amount": word("本地贷款承诺额", "Loans in one prefecture alone"),
	"places/placed": word("来源载明地点的项目数", "Projects placed by their sources"),
	"places/exclusive": word("本地项目数合计", "Projects in one prefecture alone"),
	"places/exclusiveAmount": word("本地贷款合计", "Loans in one prefecture alone"),
	"places/shared": word("跨地区项目数合计", "Projects in several prefectures"),
	"places/sharedAmount": word("跨地区项目贷款合计", "Loans in several prefectures"),
	"places/distinctPrefectures": word("有项目的地州市数", "Prefectures with projects"),
	"places/distinctCounties": word("来源载明的县市区数", "Counties named by the sources"),
	"places/estimatedCount": word("地点为推定的项目数", "Projects whose place is our own reading"),
	"places/unplacedCount": word("地点不详的项目数", "Projects of unknown place"),
	"approvals/dated": word("有批准日期的项目数", "Projects with an approval date"),
	"approvals/undated": word("批准日期不详的项目数", "Projects without an approval date"),
	"periods/*/projects": word("批准的项目数", "Projects approved"),
	"periods/*/amount": word("批准的贷款承诺额", "Loan commitments approved"),
	"periods/*/parts/*/amount": word("批准的贷款承诺额", "Loan commitments approved"),
	"statuses/*/asOf": dayOfSource,
	"statuses/*/projects": projects,
	"disbursements/*/asOf": word("提款数据日期", "Day of the disbursement"),
	disbursed: word("累计提款", "Disbursed"),
	undisbursed: word("未提款", "Undisbursed"),
	"disbursements/*/share": word("提款比例", "Share disbursed"),
	"disbursement/share": word("提款比例", "Share disbursed"),
	"disbursement/asOf": word("提款数据日期", "Day of the disbursement"),
	"supervision/date": word("世行加强监督声明日期", "Day of the World Bank's statement"),
	"proposed/*/amount": word("拟议金额", "Amount proposed"),
	"proposedTotal/projects": word("拟议项目数", "Proposed projects"),
	"proposedTotal/amount": word("拟议贷款额", "Loans proposed"),
	"dropped/*/amount": word("终止准备项目的所列金额", "Amount listed of a dropped project"),
	"droppedTotal/projects": word("终止准备的项目数", "Dropped projects"),
	"droppedTotal/amount": word("终止准备项目的所列金额", "Amounts listed of dropped projects"),
	"unverified/*/amount": word("未经核实项目的金额", "Amount of an unverified project"),
	"pipeline/unit": word("金额单位", "Unit of the amounts"),
	"debt/due": word("到期债务", "Debt due"),
	"debt/collected": word("收回债务", "Debt collected"),
	"debt/period": word("债务所属期间", "Period of the debt"),
	"values/*/asOf": dayOfSource,
	"values/*/quantity": word("一个来源所列数值", "One source's value"),
	"stated/*/date": dayOfSource,
	"loans/*/amount": commitments,
	"loans/rows/*/amount": commitments,
	"projects/multiProvince/*/amount": word("跨省项目贷款额", "Loan of a multi-province project"),
	"grants/*/amount": word("赠款额", "Grant"),
	"projects/grants/*/amount": word("赠款额", "Grant"),
	"untyped/projects": word("资金种类不详的项目数", "Projects whose kind of funds is unknown"),
	"untyped/groups/*/amount": word("种类不详的资金承诺额", "Commitments of unknown kind"),
	"status/date": word("状态日期", "Date of the status"),
	"finance/cost": word("总投资", "Total cost"),
	"finance/rows/*/amount": word("资金额", "Amount of financing"),
	"finance/rows/*/share": word("占总投资的比例", "Share of total cost"),
	"finance/counterpart": word("配套资金", "Counterpart funds"),
	"finance/counterpartShare": word("配套资金占比", "Share of counterpart funds"),
	"finance/rest": word("其余资金（计算数）", "Other funds (computed)"),
	"finance/restShare": word("其余资金占比", "Share of other funds"),
	"finance/fullShare": word("占比合计", "Shares in all"),
	"preparatory/*/amount": word("准备性技术援助", "Preparatory technical assistance"),
	"planned/*/value": word("计划成果", "Planned result"),
	"planned/*/date": dayOfSource,
	"reported/*/value": word("报告的成果", "Reported result"),
	"reported/*/date": dayOfSource,
	"older/date": word("较早版本日期", "Date of the older edition"),
	"newer/date": word("较新版本日期", "Date of the newer edition"),
	"substitutes/*/date": word("代用日期", "Date in its place"),
	"events/*/date": word("日期", "Date"),
	"left/*/figure": word("所列数值", "Value listed"),
	"right/*/figure": word("所列数值", "Value listed"),
	"left/*/date": dayOfSource,
	"right/*/date": dayOfSource,
	"counts/projects": projects,
	"counts/loanProjects": word("仅涉本地的贷款项目数", "Loan projects in the area alone"),
	"counts/amount": commitments,
	"counts/share": word("占全部贷款承诺额的比例", "Share of all loan commitments"),
	"counts/loans": word("本地项目贷款额", "Loans of projects here alone"),
	"counts/exclusive": word("本地项目数", "Projects here alone"),
	"counts/shared": word("跨地区项目数", "Projects shared with other prefectures"),
	"counts/sharedLoans": word("跨地区项目贷款额", "Loans of shared projects"),
	"counts/multiProvince": word("跨省项目数", "Multi-province projects"),
	"counts/grants": word("赠款", "Grants"),
	"counts/grantProjects": word("赠款项目数", "Grant projects"),
	"counts/grantAmount": word("赠款额", "Grants"),
	"counts/second": word("同时列有本行业、计入其他行业的项目数", "Projects counted in another sector"),
	"counts/counties": word("来源载明的县市区数", "Counties named by the sources"),
	"counts/estimated": word("地点为推定的项目数", "Projects whose place is our own reading"),
	"counts/unplaced": word("地点不详的项目数", "Projects of unknown place"),
	"counts/proposed": word("拟议项目数", "Proposed projects"),
	"counts/dropped": word("终止准备的项目数", "Dropped projects"),
	"counts/unverified": word("未经核实的项目数", "Unverified projects"),
	"counts/consulted": word("所查来源数", "Sources consulted"),
	"origins/organisations": word("来源机构数", "Organisations that the sources are of"),
	"origins/documents": word("来源文件数", "Documents"),
	since: word("对照日", "Day compared with"),
	"totals/oldProjects": word("对照日的项目数", "Projects on the earlier day"),
	"totals/newProjects": word("截至日的项目数", "Projects on the as-of day"),
	"bridge/opening": word("对照日的承诺额", "Commitments on the earlier day"),
	"bridge/closing": word("截至日的承诺额", "Commitments on the as-of day"),
	"bridge/real": word("实际变动额", "Real change"),
	"bridge/record": word("记录变动额（非实际变动）", "Change of the record alone"),
	"bridge/rows/*/loans": word("变动的贷款笔数", "Loans that changed"),
	"bridge/rows/*/amount": word("变动额", "Change"),
	oldDate: word("旧版日期", "Date of the older edition"),
	newDate: word("新版日期", "Date of the newer edition"),
	oldRecords: word("旧版记录数", "Records of the older edition"),
	newRecords: word("新版记录数", "Records of the newer edition"),
	changes: word("变动数", "Changes"),
	"counts/*/projects": word("有变动的项目数", "Projects that changed"),
	"classes/*/projects": word("有变动的项目数", "Projects that changed"),
	old: word("原值", "Old value"),
	new: word("新值", "New value"),
	"briefs/*/number": word("改变的简报数", "Briefs that changed"),
	moved: word("变动的数字", "Figures that moved"),
	"briefCounts/all": word("本组简报数", "Briefs of this set"),
	"briefCounts/touched": word("内容改变的简报数", "Briefs that changed"),
	"briefCounts/same": word("未变的简报数", "Briefs that did not change"),
	figures: word("变动的数字个数", "Figures that moved")
};
// ../../packages/render/src/explain/figure-name.ts
/** Tables whose rows give figures their keys, as a figure of a lender or a project has it. */
var keyTables = require_config.tables.map(({ name }) => name).filter((name) => ![
	"assertions",
	"sources",
	"conflicts",
	"matches"
].includes(name));
/**
* In our own words; those of the edition where a workspace's own kind has the figure.
* @example figureName("portfolio/lenders/44001/amount", dataset, naming).zh // "国际复兴开发银行：贷款承诺额"
*/
function figureName(id, dataset, naming) {
	const { isShipped, headings } = naming;
	const path = id.split("/").slice(1);
	const found = isShipped ? patternOf(path) : void 0;
	if (found === void 0) return headingName(path, headings);
	return named(keysOf(path, found).flatMap((part) => keyWords(part, dataset) ?? []), found.words);
}
/** Parts that the words do not name already. */
function keysOf(path, { parts }) {
	const start = path.length - parts.length;
	return path.filter((_, index) => index < start || parts[index - start] === "*");
}
function named(keys, { zh, en }) {
	const of = (language) => [...new Set(keys.map((key) => key[language]))];
	if (keys.length === 0) return {
		zh,
		en
	};
	return {
		zh: `${of("zh").join("，")}：${zh}`,
		en: `${of("en").join(", ")}: ${en}`
	};
}
var stars = ({ parts }) => parts.filter((part) => part === "*").length;
var patterns = Object.entries(figureWords).map(([pattern, words]) => ({
	parts: pattern.split("/"),
	words
})).toSorted((a, b) => b.parts.length - a.parts.length || stars(a) - stars(b));
/** Undefined for a path that none of the shipped kinds has. */
function patternOf(path) {
	const fits = ({ parts }) => {
		const tail = path.slice(-parts.length);
		return tail.length === parts.length && parts.every((part, index) => part === "*" || part === tail[index]);
	};
	return patterns.find(fits);
}
/** A part of a path that is the id of something; a status and its day, or a field of a project, are keys too. */
function keyWords(part, dataset) {
	for (const table of keyTables) {
		const name = rowFacts(dataset, {
			table,
			id: part
		})?.name;
		if (name !== void 0) return name;
	}
	if (part === "undated") return {
		zh: "批准日期不详",
		en: "approval date not known"
	};
	const [code = "", day] = part.split(".");
	const status = Object.hasOwn(require_open_workspace.statusWords, code) ? require_open_workspace.statusWords[code] : void 0;
	if (status === void 0) return fieldOf$1(part);
	if (day === void 0) return void 0;
	return {
		zh: `${status.zh}（${day}）`,
		en: `${status.en} (${day})`
	};
}
function headingName(path, headings) {
	const last = path.at(-1) ?? "";
	const printed = (language) => headings[language]?.join("，");
	const zh = printed("zh-CN") ?? printed("en") ?? printed("ru") ?? last;
	return {
		zh,
		en: printed("en") ?? zh
	};
}
// ../../packages/render/src/explain/words.ts
var inputsEn = (inputs) => inputs === 1 ? "1 input" : `${inputs} inputs`;
var texts = {
	zh: {
		name: "名称",
		differ: "出入",
		value: "数值",
		formula: "计算",
		leftOut: "未计入",
		rows: "数据行",
		sources: "来源",
		said: "各来源",
		editions: "历次",
		operations: {
			sum: (inputs) => `${inputs}项之和`,
			count: (inputs) => `${inputs}项计数`,
			"count-distinct": (inputs) => `${inputs}项中不同值的个数`,
			difference: (inputs) => `首项减去其余${inputs - 1}项`,
			ratio: () => "首项除以次项",
			product: (inputs) => `${inputs}项之积`
		},
		reasons: {
			proposed: "拟议，未批准",
			dropped: "终止准备，未批准",
			unverified: "未经核实",
			"multi-province": "跨省项目，本地份额不详",
			grant: "赠款，另列",
			"amount-unknown": "金额不详",
			"date-unknown": "日期不详",
			"place-unknown": "地点不详",
			"place-estimated": "地点为推定",
			"counted-with-related": "已随相关项目计入",
			"other-sector-first": "来源先列其他行业，计入该行业",
			undecided: "已知事实不足以判断",
			"no-rate": "无可用汇率"
		},
		shortReasons: {
			proposed: "拟议",
			dropped: "终止准备",
			unverified: "未核实",
			"multi-province": "跨省",
			grant: "赠款",
			"amount-unknown": "金额不详",
			"date-unknown": "日期不详",
			"place-unknown": "地点不详",
			"place-estimated": "地点为推定",
			"counted-with-related": "并入相关项目",
			"other-sector-first": "计入其他行业",
			undecided: "无法判断",
			"no-rate": "无汇率"
		},
		missing: {
			"not-in-sources": "来源未列",
			"not-applicable": "不适用",
			"not-computed": "不计算"
		},
		qualifiers: {
			exact: "",
			rounded: "来源取整",
			approx: "约",
			nearly: "近",
			"more-than": "超过",
			"less-than": "不足",
			"at-least": "及以上",
			"at-most": "及以下"
		},
		unverified: "未经核实",
		doubtful: "存疑",
		unknown: "不详",
		undated: "未注日期",
		more: (count, together) => `另有${count}项${together}（--all 显示全部）`,
		together: (amount) => `，合计${amount}`,
		at: (locator) => `见${locator}`,
		rowCount: (count) => `${count}行`,
		recorded: "仅记录，未采用",
		noLonger: "来源不再列示",
		replaces: (row) => `取代${row}`,
		replacedBy: (row) => `被${row}取代`,
		held: "现用",
		unchanged: (days) => `其余${days}个来源日期无变化`,
		added: "新计入",
		removed: "不再计入",
		revised: (from, to) => `由${from}改为${to}`,
		newSources: (ids) => `新来源${ids}`,
		others: (count) => `其余${count}项`,
		itemsOf: (name, count) => `${name}，${count}项`,
		firstSeen: (value) => `${value}，首次收录`,
		sameValue: (value) => `${value}，数值未变`,
		moved: (from, to) => `${from} → ${to}`,
		correction: (name, moved) => `输入行更正：${name} ${moved}，不影响本数`,
		colon: "：",
		pause: "；",
		bracket: (text) => `（${text}）`
	},
	en: {
		name: "name",
		differ: "differ",
		value: "value",
		formula: "formula",
		leftOut: "left out",
		rows: "rows",
		sources: "sources",
		said: "said",
		editions: "editions",
		operations: {
			sum: (inputs) => `sum of ${inputsEn(inputs)}`,
			count: (inputs) => `count of ${inputsEn(inputs)}`,
			"count-distinct": (inputs) => `count of the different values of ${inputsEn(inputs)}`,
			difference: (inputs) => `difference: the first less the other ${inputs - 1}`,
			ratio: () => "ratio of the first to the second",
			product: (inputs) => `product of ${inputsEn(inputs)}`
		},
		reasons: {
			proposed: "proposed, not approved",
			dropped: "dropped before approval",
			unverified: "unverified",
			"multi-province": "shared with other provinces, the local share is not known",
			grant: "grants, shown apart",
			"amount-unknown": "amount not known",
			"date-unknown": "date not known",
			"place-unknown": "place not known",
			"place-estimated": "place by our own reading",
			"counted-with-related": "counted with a related project",
			"other-sector-first": "its source names another sector first, and it is counted there",
			undecided: "what is known does not decide it",
			"no-rate": "no exchange rate"
		},
		shortReasons: {
			proposed: "proposed",
			dropped: "dropped",
			unverified: "unverified",
			"multi-province": "multi-province",
			grant: "grants",
			"amount-unknown": "amount unknown",
			"date-unknown": "date unknown",
			"place-unknown": "place unknown",
			"place-estimated": "place by our reading",
			"counted-with-related": "counted with a related one",
			"other-sector-first": "counted in another sector",
			undecided: "undecided",
			"no-rate": "no rate"
		},
		missing: {
			"not-in-sources": "not in the sources",
			"not-applicable": "not applicable",
			"not-computed": "not computed"
		},
		qualifiers: {
			exact: "",
			rounded: "rounded by its source",
			approx: "about",
			nearly: "nearly",
			"more-than": "more than",
			"less-than": "less than",
			"at-least": "or more",
			"at-most": "or less"
		},
		unverified: "unverified",
		doubtful: "doubtful",
		unknown: "unknown",
		undated: "undated",
		more: (count, together) => `${count} more${together} (--all shows them)`,
		together: (amount) => `, together ${amount}`,
		at: (locator) => `at ${locator}`,
		rowCount: (count) => count === 1 ? "1 row" : `${count} rows`,
		recorded: "recorded, not adopted",
		noLonger: "no longer shown",
		replaces: (row) => `replaces ${row}`,
		replacedBy: (row) => `replaced by ${row}`,
		held: "in use",
		unchanged: (days) => days === 1 ? "unchanged on 1 other day with a new source" : `unchanged on ${days} other days with new sources`,
		added: "now in",
		removed: "no longer in",
		revised: (from, to) => `${from} → ${to}`,
		newSources: (ids) => `new: ${ids}`,
		others: (count) => `${count} more`,
		itemsOf: (name, count) => `${name}, ${count === 1 ? "1 item" : `${count} items`}`,
		firstSeen: (value) => `${value}, first recorded`,
		sameValue: (value) => `${value}, the same value`,
		moved: (from, to) => `${from} → ${to}`,
		correction: (name, moved) => `an input was corrected: ${name} ${moved}; this figure is the same`,
		colon: ": ",
		pause: "; ",
		bracket: (text) => ` (${text})`
	}
};
/** Every digit of a value, with its unit: `140,000,000 USD`, `0.463 (46.3%)`, `23 projects` / `23个`. */
function exactWords(value, unit, language) {
	if (value === null) return texts[language].unknown;
	if (unit === "date" || !/^-?\d+(\.\d+)?$/.test(value)) return value;
	const digits = require_run_job.groupDigits(value, language === "zh" ? "zh-CN" : "en");
	if (unit === "1") return `${digits}${texts[language].bracket(`${require_read_dataset.shortDigits(require_read_dataset.exact(value).mul(100), 2)}%`)}`;
	const counted = Object.hasOwn(require_read_dataset.countUnits, unit) ? require_read_dataset.countUnits[unit] : void 0;
	if (counted === void 0) return `${digits} ${unit}`;
	if (language === "zh") return digits + counted.zh;
	return `${digits} ${counted.en[require_read_dataset.pluralForm(value, "en") === "one" ? 0 : 1]}`;
}
/** Labels that are words of our own; others are names or ids of the lenders. */
var labels = {
	"loan commitments": {
		zh: "贷款承诺额",
		en: "loan commitments"
	},
	"total cost": {
		zh: "总投资",
		en: "total cost"
	},
	commitment: {
		zh: "承诺额",
		en: "commitment"
	},
	disbursed: {
		zh: "累计提款",
		en: "disbursed"
	},
	unclassified: {
		zh: "未分类",
		en: "unclassified"
	}
};
/** What an input is called, its row's name beside it. */
function inputName(label, name, language) {
	return [(Object.hasOwn(labels, label) ? labels[label] : void 0)?.[language] ?? label, name?.[language]].filter(Boolean).join("  ");
}
// ../../packages/render/src/explain/origin.ts
/** Why there is no value, and what is to be known of the one there is. */
function notesOf({ reason, qualifier, unverified, doubtful }, language) {
	const text = texts[language];
	return [
		Object.entries(text.missing).find(([key]) => key === reason)?.[1] ?? "",
		text.qualifiers[qualifier],
		unverified ? text.unverified : "",
		doubtful ? text.doubtful : ""
	].filter((note) => note !== "");
}
// ../../packages/render/src/explain/fold.ts
/** A list of up to `most` is shown whole: folding must spare more lines than it costs. */
var most = 12;
var shown = 8;
function fold(lines, { language, all }) {
	if (all || lines.length <= most) return lines;
	const rest = {
		text: texts[language].more(lines.length - shown, ""),
		children: []
	};
	return [...lines.slice(0, shown), rest];
}
/** Inputs of a sum: the largest, and what the others come to. Other inputs: the first. */
function folded(inputs, line, { isSum, ...showing }) {
	const { language, all } = showing;
	if (all || inputs.length <= most) return inputs.map(line);
	if (!isSum) return fold(inputs.map(line), showing);
	const sorted = inputs.toSorted((a, b) => require_read_dataset.exact(b.value).abs().cmp(require_read_dataset.exact(a.value).abs()));
	const rest = sorted.slice(shown);
	const sum = rest.reduce((total, { value }) => total.add(value), new require_read_dataset.Exact(0)).toFixed();
	const together = texts[language].together(exactWords(sum, inputs[0]?.unit ?? "", language));
	return [...sorted.slice(0, shown).map(line), {
		text: texts[language].more(rest.length, together),
		children: []
	}];
}
// ../../packages/render/src/explain/edition-lines.ts
/** A figure that never changed has its one edition; with `all`, every day is told. */
function editionLines(editions, showing) {
	const told = showing.all ? editions : editions.filter(({ changed }) => changed);
	const lines = told.map((edition) => editionLine(edition, showing));
	const others = editions.length - told.length;
	if (others === 0) return lines;
	return [...lines, {
		text: texts[showing.language].unchanged(others),
		children: []
	}];
}
function editionLine(edition, showing) {
	const { language } = showing;
	const text = texts[language];
	const { day, value, unit, newSources, display } = edition;
	const words = [...new Set(Object.values(display))].join(" / ");
	const news = newSources.length === 0 ? "" : text.newSources(newSources.map((id) => `[${id}]`).join(" "));
	return {
		text: [
			day,
			exactWords(value, unit, language),
			words,
			news
		].filter((part) => part !== "").join("  "),
		children: movedLines(edition, showing)
	};
}
function movedLines({ added, removed, revised }, showing) {
	const { language } = showing;
	const text = texts[language];
	const line = (verb, input, value) => ({
		text: `${verb}${text.colon}${nameOf(input, language)}`,
		value,
		...input.formula === void 0 ? { place: input.row } : {},
		children: []
	});
	const exactly = (value, unit) => exactWords(value, unit, language);
	return fold([
		...added.map((input) => line(text.added, input, exactly(input.value, input.unit))),
		...removed.map((input) => line(text.removed, input, exactly(input.value, input.unit))),
		...revised.map(({ input, from }) => {
			const [old, now] = [exactly(from, input.unit), exactly(input.value, input.unit)];
			return {
				...line("", input, text.revised(old, now)),
				text: nameOf(input, language)
			};
		})
	], showing);
}
function nameOf({ label, name, formula }, language) {
	return inputName(label, formula === void 0 ? name : void 0, language);
}
// ../../packages/render/src/explain/outline.ts
/** Sections without lines are left out. */
function outlineOf(told, showing) {
	const { figure, display } = told;
	const text = texts[showing.language];
	const { formula } = figure;
	return [
		{
			head: text.name,
			lines: [{
				text: told.name[showing.language],
				children: []
			}]
		},
		{
			head: text.value,
			lines: [{
				text: valueWords(figure, showing.language),
				children: []
			}]
		},
		...Object.entries(display).map(([language, words]) => ({
			head: language,
			lines: [{
				text: words,
				children: []
			}]
		})),
		{
			head: text.formula,
			lines: formula ? [formulaLine(formula, figure, showing)] : []
		},
		{
			head: text.leftOut,
			lines: formula ? leftOut(formula, showing) : []
		},
		{
			head: text.rows,
			lines: formula ? [] : fold(figure.named.map(toRow(showing)), showing)
		},
		{
			head: text.sources,
			lines: sourceLines(figure, showing)
		},
		{
			head: text.said,
			lines: told.statements.length < 2 ? [] : told.statements.map(toStatement(showing))
		},
		{
			head: text.differ,
			lines: differences(told, showing)
		},
		{
			head: text.editions,
			lines: editionLines(told.editions, showing)
		}
	].filter(({ lines }) => lines.length > 0);
}
/** The unrounded value, with what is said of it: 约, 未经核实. */
function valueWords(figure, language) {
	const { value, unit } = figure;
	const notes = notesOf(figure, language);
	return exactWords(value, unit, language) + notes.map(texts[language].bracket).join("");
}
/** `sum of 11 inputs = 1,234,500,000 USD`, the inputs under it. */
function formulaLine(formula, { value, unit }, showing) {
	const { operation, inputs } = formula;
	const words = texts[showing.language].operations[operation](inputs.length);
	const isDistinct = operation === "count-distinct";
	return {
		text: `${words} = ${exactWords(value, unit, showing.language)}`,
		children: isDistinct ? distinctLines(inputs, showing) : inputLines(formula, showing)
	};
}
/** The largest first where there are too many; of what is divided or subtracted, in their order. */
function inputLines({ operation, inputs }, showing) {
	const isCount = operation === "count";
	const line = (input) => inputLine(input, isCount, showing);
	return folded(inputs, line, {
		...showing,
		isSum: operation === "sum"
	});
}
function inputLine(input, isCount, showing) {
	const { language } = showing;
	const { formula } = input;
	const value = isCount ? {} : { value: exactWords(input.value, input.unit, language) };
	if (formula !== void 0) return {
		text: inputName(input.label, void 0, language),
		...value,
		children: [formulaLine(formula, input, showing), ...leftOutUnder(formula, showing)]
	};
	return {
		text: inputName(input.label, input.name, language),
		...value,
		place: input.row,
		cites: citesOf(input, language),
		children: []
	};
}
/** Each different value once, what has it under it. */
function distinctLines(inputs, showing) {
	return fold([...new Set(inputs.map(({ value }) => value))].map((value) => {
		const having = inputs.filter((input) => input.value === value);
		return {
			text: inputName(value, having[0]?.valueName, showing.language),
			children: fold(having.map((input) => inputLine(input, true, showing)), showing)
		};
	}), showing);
}
function leftOutUnder(formula, showing) {
	const { leftOut: head, colon } = texts[showing.language];
	return leftOut(formula, showing).map((line) => ({
		...line,
		text: `${head}${colon}${line.text}`
	}));
}
function leftOut({ excluded }, showing) {
	const text = texts[showing.language];
	return excluded.map(({ reason, rows, names }) => ({
		text: `${text.reasons[reason]}${text.colon}${text.rowCount(rows.length)}`,
		children: fold(rows.map((row, index) => ({
			text: names[index]?.[showing.language] ?? row,
			place: row,
			children: []
		})), showing)
	}));
}
function toRow(showing) {
	return (row) => ({
		text: row.name?.[showing.language] ?? "",
		place: row.row,
		cites: citesOf(row, showing.language),
		children: []
	});
}
function citesOf({ sources }, language) {
	return sources.map(({ id, locator }) => locator === void 0 ? `[${id}]` : `[${id} ${texts[language].at(locator)}]`).join(" ");
}
/** Each source once, its locators under it; those of a calculation stand at its inputs. */
function sourceLines({ sources, formula }, showing) {
	const ids = [...new Set(sources.map(({ id }) => id))];
	const text = texts[showing.language];
	return fold(ids.map((id) => {
		const cited = sources.filter((source) => source.id === id);
		const { title, published, url } = cited[0] ?? { published: null };
		const locators = formula !== void 0 && !showing.all ? [] : new Set(cited.flatMap(({ locator }) => locator ?? []));
		return {
			text: [
				`[${id}]`,
				title,
				published ?? text.undated
			].filter(Boolean).join("  "),
			...url === void 0 ? {} : { url },
			children: [...locators].map((locator) => ({
				text: text.at(locator),
				children: []
			}))
		};
	}), showing);
}
/** Where sources differ, and which of them holds; their words on a stated figure itself stand above. */
function differences(told, showing) {
	const isTold = told.statements.length > 1;
	const found = told.records.filter(({ differs, isPart }) => differs && isPart);
	const { language } = showing;
	return found.map(({ name, field, statements, comment, why }) => {
		const words = [comment?.[language] ?? "", why[language]].filter((line) => line !== "");
		return {
			text: [name?.[language], field[language]].filter(Boolean).join("  "),
			children: [...isTold ? [] : statements.map(toStatement(showing)), ...words.map((line) => ({
				text: line,
				children: []
			}))]
		};
	});
}
function toStatement({ language }) {
	const text = texts[language];
	return ({ value, unit, day, standing, source, locator, row, ...rest }) => {
		const notes = [
			rest.held ? text.held : "",
			standing === "recorded" ? text.recorded : "",
			rest.supersedes === void 0 ? "" : text.replaces(rest.supersedes),
			rest.supersededBy === void 0 ? "" : text.replacedBy(rest.supersededBy)
		].filter((note) => note !== "");
		return {
			text: [
				day ?? text.undated,
				value === null ? text.noLonger : exactWords(value, unit ?? "", language).trim(),
				notes.join(text.pause)
			].filter((part) => part !== "").join("  "),
			place: row,
			cites: citesOf({ sources: [{
				id: source,
				...locator === void 0 ? {} : { locator }
			}] }, language),
			children: []
		};
	};
}
// ../../packages/render/src/explain/editions.ts
/** Each day is composed once, however many figures are asked for. */
function figuresOnDays(facts, spec, kind) {
	const made = /* @__PURE__ */ new Map();
	return (day) => {
		const known = made.get(day) ?? composeOn(facts, {
			...spec,
			asOf: day
		}, kind);
		made.set(day, known);
		return known;
	};
}
function composeOn(facts, spec, { subject, view }) {
	const onDay = require_open_workspace.olderFacts(facts, spec.asOf);
	if (!require_open_workspace.hasSubject(onDay.known, spec, subject)) return /* @__PURE__ */ new Map();
	try {
		const figures = require_open_workspace.figuresOf(view(onDay, spec));
		return new Map(figures.map((figure) => [figure.id, figure]));
	} catch (cause) {
		if (cause instanceof require_world.BriefError) return /* @__PURE__ */ new Map();
		throw cause;
	}
}
/** Days on which a dated source of the dataset became known, up to the brief's own, which is the last. */
function daysUpTo(asOf, dataset) {
	return [asOf, ...require_read_dataset.sourceDays(dataset).filter((day) => day < asOf)].toReversed();
}
/** Oldest first; begins with the first edition that has the figure. */
function editionsOf(id, telling) {
	const editions = [];
	let before;
	let newsSince = "";
	for (const day of telling.days) {
		const figure = telling.figuresOn(day).get(id);
		if (figure !== void 0) editions.push(editionOf(figure, before, {
			day,
			newsSince,
			telling
		}));
		newsSince = day;
		before = figure ?? before;
	}
	return editions;
}
function editionOf(figure, before, at) {
	const { value = null, unit, qualifier } = figure;
	const moved = before === void 0 ? unmoved : inputsMoved(before, figure, at.telling);
	return {
		day: at.day,
		value,
		unit,
		qualifier,
		..."reason" in figure ? { reason: figure.reason } : {},
		newSources: newSourcesOf(figure, at),
		changed: before === void 0 || saidOf$1(before) !== saidOf$1(figure) || hasMoved(moved),
		...moved
	};
}
var unmoved = {
	added: [],
	removed: [],
	revised: []
};
var hasMoved = ({ added, removed, revised }) => added.length + removed.length + revised.length > 0;
/** What a figure says, with the rows of a stated one: another row is another word. */
function saidOf$1(figure) {
	const { value, unit, qualifier, unverified, doubtful, formula } = figure;
	const reason = "reason" in figure ? figure.reason : "";
	const rows = formula === void 0 ? figure.rows.map(require_read_dataset.rowKey).toSorted() : [];
	return JSON.stringify([
		value ?? null,
		unit,
		qualifier,
		reason,
		unverified,
		doubtful,
		rows
	]);
}
function newSourcesOf({ sources }, { day, newsSince, telling }) {
	const cited = new Set(sources.map(({ id }) => id));
	const isNew = ({ id, published }) => {
		if (published === void 0 || !cited.has(id)) return false;
		const { last } = require_config.dateSpan(published);
		return last > newsSince && last <= day;
	};
	return telling.dataset.sources.filter(isNew).map(({ id }) => id);
}
/** One input is the same thing on both days by its label; a label that is used twice, by its row too. */
function inputsMoved(before, now, { dataset, nameRow }) {
	const [old, fresh] = [inputsByKey(before), inputsByKey(now)];
	const tell = (input) => explainInput(input, dataset, nameRow);
	const missing = (from, other) => [...from].filter(([key]) => !other.has(key)).map(([, input]) => tell(input));
	return {
		added: missing(fresh, old),
		removed: missing(old, fresh),
		revised: [...fresh].flatMap(([key, input]) => {
			const last = old.get(key);
			if (last === void 0 || last.value === input.value) return [];
			return [{
				input: tell(input),
				from: last.value
			}];
		})
	};
}
function inputsByKey({ formula }) {
	const inputs = formula?.inputs ?? [];
	const uses = /* @__PURE__ */ new Map();
	for (const { label } of inputs) uses.set(label, (uses.get(label) ?? 0) + 1);
	return new Map(inputs.map((input) => {
		return [uses.get(input.label) === 1 ? input.label : `${input.label} ${require_read_dataset.rowKey(input.row)}`, input];
	}));
}
// ../../packages/render/src/explain/statements.ts
var keyOf = ({ id }) => require_read_dataset.rowKey({
	table: "assertions",
	id
});
/** None for a computed figure: it has no single row whose earlier words would be its own. */
function statementsOf(figure, dataset, nameRow) {
	if (figure.formula !== void 0) return [];
	const own = new Set(figure.rows.map(require_read_dataset.rowKey));
	const stated = dataset.assertions.filter((one) => own.has(keyOf(one)));
	const fields = new Set(stated.map(fieldOf));
	return statementsIn(dataset.assertions.filter((one) => fields.has(fieldOf(one))), {
		dataset,
		own,
		nameRow
	});
}
/** Words on one field of one subject, oldest first. */
function statementsIn(chain, { dataset, own, nameRow }) {
	const { sources } = require_read_dataset.indexOf(dataset);
	const rowOf = ({ id }) => nameRow({
		table: "assertions",
		id
	});
	return chain.map((one) => {
		const { value = null, unit, standing, source, locator, supersedes } = one;
		const later = chain.find((other) => other.supersedes === one.id);
		return {
			value,
			unit,
			day: one.observed ?? sources.get(source)?.published,
			standing,
			source,
			locator,
			row: rowOf(one),
			...own.has(keyOf(one)) ? { held: true } : {},
			...supersedes === void 0 ? {} : { supersedes: rowOf({ id: supersedes }) },
			...later === void 0 ? {} : { supersededBy: rowOf(later) }
		};
	}).toSorted((a, b) => compare(sortDay(a), sortDay(b)));
}
var fieldOf = ({ subject, field }) => `${subject} ${field}`;
/** Undated words come first: they count as known at every date. */
var sortDay = ({ day }) => day === void 0 ? "" : require_config.dateSpan(day).last;
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// ../../packages/render/src/explain/records.ts
/** Fields of which one source alone speaks, once, are left out where the figure is computed. */
function recordsOf(figure, dataset, nameRow) {
	const own = new Set(figure.rows.map(require_read_dataset.rowKey));
	const isStated = figure.formula === void 0;
	const { conflicts, chains } = chainsOf(figure.rows, dataset);
	return [...chains].flatMap(([key, chain]) => {
		const [first] = chain;
		if (first === void 0) return [];
		const isPart = chain.some((one) => own.has(keyOf(one)));
		const isCorrected = chain.some(({ supersedes }) => supersedes !== void 0);
		const declared = conflicts.get(`${projectOf(dataset, first)} ${first.field}`);
		const differs = isDisputed(chain) || declared !== void 0 && isVaried(chain);
		const isOther = isCorrected && isQuantity(first);
		if (!(isPart ? isStated || differs || isCorrected : isOther)) return [];
		const statements = statementsIn(chain, {
			dataset,
			own,
			nameRow
		});
		return [{
			key,
			...wordsOf(first, dataset, declared),
			statements,
			isPart,
			differs
		}];
	});
}
/** Every word on the subjects of the figure's rows: the fields of the rows themselves come first. */
function chainsOf(rows, dataset) {
	const own = new Set(rows.map(require_read_dataset.rowKey));
	const { assertionsOf, linesOf } = require_read_dataset.indexOf(dataset);
	const projects = new Set(rows.flatMap((row) => projectIn(dataset, row)));
	const all = [...projects].flatMap((id) => [id, ...linesOf(id).map((line) => line.id)].flatMap((subject) => assertionsOf(subject)));
	const chains = /* @__PURE__ */ new Map();
	const fieldKey = ({ subject, field }) => `${subject} ${field}`;
	for (const one of all) if (own.has(keyOf(one))) chains.set(fieldKey(one), []);
	for (const one of all) chains.set(fieldKey(one), [...chains.get(fieldKey(one)) ?? [], one]);
	const declared = dataset.conflicts.filter(({ project }) => projects.has(project));
	return {
		conflicts: new Map(declared.map((one) => [`${one.project} ${one.field}`, one])),
		chains
	};
}
function projectIn(dataset, { table, id }) {
	if (table === "projects") return [id];
	const row = rowFacts(dataset, {
		table,
		id
	})?.row;
	const owner = row?.["project"] ?? row?.["subject"];
	if (typeof owner !== "string") return [];
	return [require_read_dataset.indexOf(dataset).lines.get(owner)?.project ?? owner];
}
function projectOf(dataset, { subject }) {
	return require_read_dataset.indexOf(dataset).lines.get(subject)?.project ?? subject;
}
/** What a project is called, or where it is, bears on no figure of it. */
var isQuantity = ({ field }) => ["money", "date"].includes(require_config.assertionFields[field]);
var saidOf = ({ value, unit, qualifier }) => JSON.stringify([
	value ?? null,
	unit ?? "",
	qualifier
]);
var isVaried = (chain) => new Set(chain.map(saidOf)).size > 1;
/** Names are spelt as each list likes: only a declared difference of words is one. */
function isDisputed(chain) {
	const [first] = chain;
	if (first === void 0 || ["name", "preparatory-ta"].includes(first.field)) return false;
	const superseded = new Set(chain.map(({ supersedes }) => supersedes));
	return isVaried(chain.filter(({ id, value }) => value !== void 0 && !superseded.has(id)));
}
function wordsOf(first, dataset, declared) {
	const { id, field } = first;
	const name = rowFacts(dataset, {
		table: "assertions",
		id
	})?.name;
	const { zh, en } = require_read_dataset.preferenceRules[require_read_dataset.preferences[field]];
	const given = declared && {
		zh: declared.fieldZh,
		en: declared.fieldEn
	};
	return {
		...name === void 0 ? {} : { name },
		field: given ?? fieldOf$1(field) ?? {
			zh: field,
			en: field
		},
		...declared === void 0 ? {} : { comment: {
			zh: declared.commentZh,
			en: declared.commentEn
		} },
		why: {
			zh,
			en
		}
	};
}
// ../../packages/render/src/explain/tell-figure.ts
/** Each day and language is composed at most once, for however many figures. */
function figureTeller(asked) {
	const { dataset, nameRow, specs, kinds = require_open_workspace.builtinKinds, hasEarlierWords = true } = asked;
	const [spec] = specs;
	if (spec === void 0) throw new RangeError("a brief has at least one edition");
	const facts = require_open_workspace.factsOf(dataset, spec.asOf);
	const kind = kinds[spec.kind];
	const figuresOn = kind === void 0 ? () => /* @__PURE__ */ new Map() : figuresOnDays(facts, spec, kind);
	const days = daysUpTo(spec.asOf, dataset);
	const isShipped = Object.hasOwn(require_open_workspace.builtinKinds, spec.kind);
	const printsOn = kind === void 0 ? () => [] : printsOnDays(asked, facts, kind);
	return (figure) => {
		const editions = editionsOf(figure.id, {
			dataset,
			nameRow,
			days,
			figuresOn
		});
		const told = [];
		for (const edition of editions) {
			const { words } = hasEarlierWords && edition.changed ? printedOf(printsOn, edition.day, figure.id) : nowhere;
			told.push({
				...edition,
				display: words
			});
		}
		const { words: display, headings } = printedOf(printsOn, spec.asOf, figure.id);
		const explained = explainFigure(figure, dataset, nameRow);
		const records = recordsOf(figure, dataset, nameRow);
		return {
			asOf: spec.asOf,
			name: figureName(figure.id, dataset, {
				isShipped,
				headings
			}),
			figure: explained,
			display,
			statements: statementsOf(figure, dataset, nameRow),
			records,
			documents: documentsOf(explained, records, dataset),
			editions: told
		};
	};
}
function documentsOf({ named, sources }, records, dataset) {
	const said = records.flatMap(({ statements }) => statements.map(({ source }) => source));
	const ids = [...named.flatMap((row) => row.sources), ...sources].map(({ id }) => id);
	const known = require_read_dataset.indexOf(dataset).sources;
	return [.../* @__PURE__ */ new Set([...ids, ...said])].flatMap((id) => {
		const source = known.get(id);
		if (source === void 0) return [];
		const { title, url } = source;
		return [{
			id,
			title,
			...url === void 0 ? {} : { url }
		}];
	});
}
var nowhere = {
	words: {},
	headings: {}
};
function printedOf(printsOn, day, id) {
	const prints = printsOn(day, id);
	return {
		words: Object.fromEntries(prints.map(({ language, words }) => [language, words])),
		headings: Object.fromEntries(prints.flatMap(({ language, heading }) => heading.length > 0 ? [[language, heading]] : []))
	};
}
/** Day and figure → what each language prints: neither numbers of sources nor wording bear on it. */
function printsOnDays({ templates, specs }, facts, kind) {
	const made = /* @__PURE__ */ new Map();
	const compose = (spec) => {
		const { document } = require_run_job.composeView(require_open_workspace.olderFacts(facts, spec.asOf), spec, templates, kind);
		if (document === void 0) return {
			words: /* @__PURE__ */ new Map(),
			places: /* @__PURE__ */ new Map()
		};
		return {
			words: require_printed_figures.displays(document),
			places: require_run_job.figurePlaces(document)
		};
	};
	return (day, id) => specs.flatMap((spec) => {
		const key = `${day} ${spec.language}`;
		const edition = made.get(key) ?? compose({
			...spec,
			asOf: day
		});
		made.set(key, edition);
		const words = edition.words.get(id);
		if (words === void 0) return [];
		return [{
			language: spec.language,
			words,
			heading: edition.places.get(id) ?? []
		}];
	});
}
// src/commands/rule-meanings.ts
var meanings = {
	"references-resolve": "every id in a table names a row that is there",
	"range-of-two-kinds": "a range goes from one figure to another of the same type and unit",
	"ordinal-not-whole": "what orders is a whole number from 1",
	"codes-exist": "codes of statuses, regions, sectors, currencies and units are known ones",
	"value-form": "the value of an assertion has the form that its field asks for",
	"dates-exist": "each date is a day of the calendar",
	"dates-ordered": "a project is approved before it is signed, and signed before it closes",
	"shares-within-100": "the shares that one source states of a project are at most 100 % together",
	"distinct-counts": "a count of different things counts none of them twice",
	"standing-kept-apart": "stray, hypothetical and unverified facts stay out of what is printed as certain",
	"supersedes-chain": "a correction names an assertion on the same field of the same subject",
	"amounts-preferred": "two amounts of one finance line are told, with the one that is printed",
	"amounts-agree": "adopted amounts of one finance line agree, or a conflict says why not",
	"every-project-sourced": "every project names at least one source",
	"conflicts-have-values": "a conflict has the differing values that it speaks of",
	"disbursed-within-commitment": "no more is disbursed than was committed",
	"loan-within-total-cost": "a project's loans are within its total cost",
	"ids-distinct": "an id that a column may take from several tables stands in one of them",
	"projects-distinct": "one project has one row: no two have one lender's number, or one key",
	"lines-distinct": "one loan has one line: no two have one instrument number, or one IATI identifier",
	"former-codes": "rows name regions by the codes in force",
	"numbers-in-range": "percentages and rates are between 0 and 100, and coordinates on the globe",
	"money-dated": "money that moves or stands at a moment has a date",
	"transactions-not-late": "a payment is dated no later than the document that tells of it",
	"supersedes-sets": "rows of a set supersede rows of the same set, and none supersedes itself",
	"supersedes-newer": "what supersedes is no older than what it supersedes",
	"editions-dated": "editions of a series are dated, each on a day of its own, and no file is there twice",
	"editions-supersede": "a newer edition's word takes the place of an older one's where they differ",
	"closing-keeps-original": "a revised closing date leaves the original one in place",
	"amounts-not-zero": "what is not known is an empty cell, never zero",
	"stages-agree": "proposed and dropped finance is neither disbursed nor counted against its project's status",
	"rates-known": "commitments in several currencies are added up only through a rate",
	"sub-period-within-total": "what is published of a part of a period is no more than of the whole, where both count the same",
	"matches-within-count": "a published count names no more than it counts",
	"totals-differ": "a published total and the sum of its rows stand apart, and a difference between them is told",
	"unique-ids": "no two rows of a table have one id, or ids that differ in case alone",
	"read-table": "each cell of a table has the form that its column asks for",
	"read-csv": "a table is CSV: cells parted by commas, as many in each row as in the header",
	"decode-utf8": "a table is in UTF-8",
	"hidden-characters": "a table holds no characters that a reader cannot see",
	"load-dataset": "a dataset has each of its tables, and no strangers among them",
	"decode-text": "a foreign file's encoding is certain: its mark says it, its bytes show it, or it is named",
	"read-delimited": "a foreign table's cells are parted by one mark, and its quotes are closed",
	"open-workbook": "a workbook is a sound .xlsx file that unpacks to no more than a table may need",
	"read-workbook": "every cell of a workbook that should hold a value holds one",
	"number-text": "numbers are written in digits; what people write as text is told as it is read",
	"sheet-table": "a foreign table has a header of different names, and rows that fit it",
	"import-no-file": "what is to be imported is a file that is there",
	"import-empty-file": "a file to import holds something",
	"import-no-package": "a folder is imported by its datapackage.json",
	"import-foreign-format": "a file to import is of a format that is read; others are called by name",
	"import-other-format": "a file is what --from says that it is",
	"import-too-large": "what is held whole while it is read has a limit",
	"import-no-dataset": "rows go into a folder that is a dataset, or that becomes one",
	"import-descriptor": "the datapackage.json of a dataset is one, before it is written anew",
	"import-other-sheet": "a workbook has one sheet: of several the first is read",
	"import-hidden-character": "texts hold only characters that a reader sees; others are taken out",
	"import-spoilt-character": "characters that a wrong conversion spoilt stand as ? in what is imported",
	"import-dates-disordered": "a source's dates of one project stand in their order; else the later kind is recorded only",
	"import-no-sheet": "a workbook has the sheet that its mapping names",
	"import-no-mapping": "a table of one's own is read by a mapping file that says what its columns mean",
	"import-several-mappings": "an import uses the mapping of one table",
	"import-no-table": "a mapping file is drafted of a table, not of a file whose form is known",
	"import-no-headings": "a table whose mapping is to be drafted has a heading that is known",
	"import-mapping-exists": "a drafted mapping is written over nothing",
	"unknown-key": "brief.yaml holds known keys only, so that a slip is never passed over",
	"missing-key": "brief.yaml holds all the keys that it needs",
	"unknown-rule": "the rules of brief.yaml are rules on the facts of a dataset",
	"fixed-rule": "what pages would stumble over is an error, whatever brief.yaml says",
	"config-value": "a value in brief.yaml has the form that its key asks for",
	"yaml-syntax": "brief.yaml is YAML 1.2 without repeated keys",
	"font-not-found": "a face that brief.yaml names has its file",
	"font-unusable": "a face that brief.yaml names is a TrueType file that may be embedded",
	"workspace-not-found": "a workspace is a folder with brief.yaml",
	"dataset-not-found": "the dataset of brief.yaml is a folder with datapackage.json or projects.csv",
	"no-brief-matched": "what --only and --lang name must exist: nothing built is never a success",
	"same-output": "no two briefs write the same file",
	"same-brief": "no two briefs have one id: their figures would be called alike",
	"bad-output": "output: gives each edition one file name that every disk takes",
	"bad-each": "each: runs over what the kind is about, and over nothing else",
	"each-empty": "the dataset has rows for each: to run over",
	"since-missing": "a change notice says which day it compares with",
	"since-no-day": "the day that a brief compares itself with is a day",
	"since-not-before": "the day that a brief compares itself with is before its as-of day",
	"since-not-composed": "the edition that a brief compares itself with can be composed",
	"unknown-parameter": "a brief takes the parameters of its kind only",
	"unknown-profile": "a profile that is asked for is a file brief.<profile>.yaml beside brief.yaml",
	"folder-not-empty": "a new workspace is written into a folder that holds nothing",
	"missing-template": "a kind has a template for each language that it is built in",
	"issue-line": "each line of the file of issues is one issue, with a number and a day of its own",
	"issue-changed": "a day that was issued is not issued again on other facts",
	"no-numbering": "--issue adds to a file, which numbering: in brief.yaml names",
	"no-site": "a site is a folder with the PDFs of its briefs; --site-url is of a site",
	"site-file-taken": "a site is written over an earlier site of its folder, over nobody else's files",
	"site-publishes-font": "a font file that is published with a site may be: its licence says so",
	"no-issue": "an issue is whole, and its files stand: no draft, no part, nothing on stdout",
	"kind-syntax": "the TypeScript of a kind can be compiled",
	"kind-import": "a kind takes values from @brief/data alone, and types from @brief/render",
	"kind-exports": "a kind in TypeScript exports its view, and may export subject, parameters, theme",
	"kind-not-previewed": "the preview shows kinds that are data: code stays on the machine it is on",
	"kind-name": "a kind of the workspace has a name of its own, of small letters and digits",
	"unknown-name": "what a question names is in the dataset: asked for, a slip would find nothing",
	"parameter-value": "a parameter fits the question that it stands in",
	"unused-template": "the folders of templates/ are called as the kinds that use them",
	"view-unused": "what a kind of the workspace's own asks for is printed by its template",
	"missing-text": "the issuer has each of its texts in every language that is built",
	"no-russian-word": "a name or word that a Russian edition prints has its Russian form in the dataset",
	"unfit-theme": "a brief has a theme that its kind has a head and a foot for",
	"unknown-kind": "a brief is of a known kind",
	"unknown-project": "a project brief names a project of the dataset",
	"unknown-prefecture": "a prefecture brief names a prefecture of the dataset by its code",
	"unknown-sector": "a sector brief names a sector that a project of the dataset has",
	"unknown-lender": "a brief on a lender names one that lends to a project of the dataset",
	"untranslated-text": "a template has no words of another language outside {{literal}}: nothing is left untranslated",
	"edition-structure": "the language editions of one brief have the same headings, tables and charts in the same order",
	"editions-differ": "the language editions of one brief print the same figures with the same values",
	"iati-version-missing": "an IATI file names the version of the standard that it is written in",
	"iati-version-unknown": "the version that an IATI file names is a published one",
	"iati-namespace": "IATI elements stand in no namespace",
	"iati-white-space": "an IATI identifier has no white space around it (rules 1.3.1 to 1.16.1 of the standard)",
	"iati-words-missing": "IATI titles, descriptions, own sectors and owners have words (rules 2.2.1, 4.3.1, 4.4.1, 6.8.1)",
	"iati-identifier-missing": "each IATI activity has its identifier",
	"iati-word-for-code": "versions 2 of IATI write codes where versions 1 had words",
	"iati-code-unknown": "an IATI code stands in the standard's list",
	"iati-date-form": "IATI dates are days written YYYY-MM-DD, without time or zone",
	"iati-date-differs": "the text of an IATI date says the same day as its iso-date",
	"iati-date-unclear": "an IATI date is a day of the calendar: a year or a slashed date is no clear one",
	"iati-amount-form": "IATI amounts and shares are plain decimals",
	"iati-amount-unclear": "it is clear which number an IATI amount means; it is never guessed",
	"iati-currency-missing": "each IATI value has a currency, of its own or by the activity's default",
	"iati-currency-form": "a currency is three capital letters (ISO 4217)",
	"iati-repeated": "an IATI element that stands once stands once",
	"iati-wrapper": "IATI elements stand straight in their parent; those in a wrapper are read all the same",
	"iati-gazetteer-name": "a gazetteer entry gives the code of the place",
	"iati-point-unclear": "a point is two decimal numbers, latitude first",
	"iati-transaction-type": "an IATI transaction has a known type",
	"iati-value-missing": "an IATI transaction, budget or planned disbursement has a value",
	"iati-element-not-read": "every element that an IATI import leaves out is named and counted",
	"iati-attribute-not-read": "every attribute that an IATI import leaves out is named and counted",
	"iati-text-not-read": "words that stand where IATI has none are named and counted",
	"iati-nested": "no IATI activity stands in another",
	"iati-cut": "an IATI file is whole and well-formed; what stands before the slip is read",
	"iati-cell-refused": "every value of an IATI file that is taken fits the column it comes into",
	"iati-identifier-repeated": "each IATI activity has an identifier of its own",
	"iati-several-currencies": "amounts of an IATI activity are added up where they are in one currency",
	"iati-date-type": "an IATI date says whether it is planned or actual, a start or an end",
	"iati-empty-element": "an IATI element says something",
	"iati-region-for-country": "an IATI region stands in recipient-region, not in recipient-country",
	"iati-no-organisation": "an IATI activity names the organisation that reports or pays for it",
	"iati-encoding": "an IATI file is in UTF-8 or UTF-16, as its first bytes say",
	"iati-doctype": "an IATI file has no DOCTYPE",
	"iati-root": "an IATI activity file has the root <iati-activities>",
	"iati-not-xml": "an IATI file is XML",
	"chart-value-not-number": "a chart that draws lengths is given numbers",
	"chart-value-not-date": "an event on a time line has a date that is known",
	"chart-value-negative": "a chart that starts at zero is given no value below it",
	"chart-datum-repeated": "a chart has one value for each key of a series",
	"chart-too-many-categories": "a chart has at most five categories, and the rest as one",
	"chart-line-one-point": "a line has two known points or more",
	"chart-dot-pair": "a dot chart has a plan and a result for each key",
	"chart-share-sum": "the shares of a strip come to one whole",
	"note-runs-on": "a note ends on the page of its mark, or says that it runs on",
	"notes-counted-through": "notes are counted by pages, unless their numbers would move them from page to page",
	"pages-unsettled": "the numbers of pages and notes are those of the pages that print them",
	"glyph-missing": "every printed character has a face in the font pack",
	"text-lost": "every word of a document stands on its pages, as the finished file is read back",
	"text-misplaced": "what a document says stands on its pages in the same order",
	"text-added": "nothing stands on the pages that is in no document",
	"figure-lost": "every printed figure of a document stands on a page",
	"card-overflow": "a card takes one page: a longer one is refused, never cut or shrunk",
	"bundle-changed": "a release holds PDFs as they were made",
	"bundle-too-large": "a release is no larger than a ZIP file can be",
	"pictures-need-canvas": "pictures of pages are drawn where the canvas module can be loaded",
	"pdf-broken": "a finished PDF can be read by the places that it gives for its own objects",
	"pdf-foreign": "a PDF that is to be checked was written by brief build, and by nothing after it",
	"pdf-header": "a PDF begins with its version and a comment of bytes over 127",
	"pdf-identity": "a PDF has an identity of its own, made from its pages",
	"pdf-not-encrypted": "a PDF that is to be kept is not encrypted",
	"pdf-archive-claim": "a PDF says in its metadata that it is PDF/A-3b",
	"pdf-info-agrees": "the two places where a PDF tells of itself, Info and XMP, say the same",
	"pdf-output-intent": "a PDF says what its colours are, by a profile",
	"pdf-filters": "what a PDF holds is packed by Flate alone, and lies in the file",
	"pdf-actions": "links of a PDF go to a place or an address, and nothing else is started",
	"pdf-no-scripts": "a PDF holds no JavaScript",
	"pdf-no-triggers": "nothing in a PDF starts by itself",
	"pdf-no-forms": "a PDF holds no form",
	"pdf-fonts-embedded": "every face of a PDF is in the file",
	"pdf-fonts-to-unicode": "every code that a PDF draws means a text",
	"pdf-no-notdef": "a PDF draws no glyph that stands for a missing one",
	"pdf-annotations": "what lies over the pages of a PDF is a link, printed and not hidden",
	"pdf-content-marked": "whatever a PDF paints belongs to a tag or is an artifact",
	"pdf-tags": "a PDF says that it is tagged, and has tags",
	"pdf-marks-reachable": "every marked content of a PDF has one tag, and every tag its content",
	"pdf-parent-tree": "from its content the tags of a PDF are found again",
	"pdf-language": "a PDF says in which language it is",
	"pdf-title-shown": "a PDF has a title, and viewers are asked to show it",
	"pdf-tab-order": "links of a PDF are gone through in reading order",
	"pdf-outline": "the outline of a PDF counts its entries, and each of them leads somewhere",
	"pdf-attachments": "what a PDF carries says what it is",
	"pdf-within-page": "nothing in a PDF is drawn outside its page",
	"pdf-no-leftovers": "no NaN, undefined or {{ stands in the text of a PDF",
	"pdf-figures": "where a PDF says that a figure stands, its pages hold the figure's text",
	"wb-head-missing": "a World Bank list has a row of headings",
	"wb-heading-missing": "a World Bank list has the headings that no project can be without",
	"wb-api-unreadable": "an answer of the projects API is JSON with a record for each id",
	"wb-heading-unmapped": "every heading of a World Bank list that is not read is named",
	"wb-heading-twice": "a World Bank list has each heading once",
	"wb-record-refused": "a record of a World Bank list has an id of its own, and no more than its head names",
	"wb-row-short": "a row of a World Bank list has a cell under each heading",
	"wb-amount-unreadable": "an amount of a World Bank list is a plain number",
	"wb-date-unreadable": "a date of a World Bank list is one day of the calendar, and no other",
	"wb-values-differ": "two headings of a World Bank list that mean the same say the same",
	"wb-value-unread": "a value of the projects API is a text or has a known form",
	"wb-status-unknown": "the status word of a World Bank project has a code",
	"wb-area-unknown": "a country or region of a World Bank list is known by its code or whole name",
	"wb-amount-tiny": "an amount of a World Bank list below a thousand dollars is looked at",
	"wb-dropped-with-amount": "the amounts of a dropped project are kept, and in no total",
	"wb-unit-millions": "a column in millions is known by the dollar columns beside it, and said",
	"wb-unit-unclear": "a column of small amounts has a dollar column to compare it with",
	"wb-api-partial": "an answer of the projects API holds all projects that it counts",
	"wb-field-not-kept": "a column that no table of ours has a place for is told with its count",
	"wb-zero-is-none": "an amount of 0 in a World Bank list is money that there is none of",
	"merge-ambiguous": "an imported project or line is one that is there, or new, and never a guess",
	"source-undated": "an imported file has a date, so that a newer edition supersedes an older one",
	"text-refused": "an imported text that a wrong conversion has spoilt is not taken",
	"text-cleaned": "an imported text is without characters that no reader can see",
	"mapping-invalid": "a mapping file names known tables, fields and units",
	"mapped-head-missing": "a mapped table has the headings of its mapping",
	"mapped-heading-missing": "every column of a mapping is in the table",
	"mapped-heading-unread": "every column of a mapped table that is not read is named",
	"mapped-record-refused": "a row of a mapped table names a project once, and has what its mapping requires",
	"mapped-cell-refused": "a cell of a mapped table has the form and unit of its column",
	"mapped-value-differs": "rows of one project say the same of it, or it is kept as the loan's own",
	"mapped-organisation-new": "an organisation that is not known is added, and said",
	"mapped-row-total": "rows of totals are left out of an import, and said",
	"mapped-row-note": "notes below a table are left out of an import, and said",
	"mapped-row-group": "headings between the rows of a table are left out of an import, and said",
	"mapped-row-head": "a head that comes again is left out of an import, and said",
	"fx-head-missing": "a table of exchange rates has headings for a date and its rates",
	"fx-heading-unread": "every column of a table of rates that is not read is named",
	"fx-rate-refused": "a rate has a day, currencies and a number above zero",
	"fx-rate-twice": "a pair has one rate a date; another one that differs is not taken",
	"fx-rate-again": "a rate that a table has twice is taken once",
	"fx-direction": "which way the rates of a currency are quoted is known by their size, and said",
	"fx-direction-unclear": "the rates of a currency in one table are all quoted the same way",
	"fx-kind-missing": "a table of rates says of what kind they are: averages, of a day, central parity",
	"package-unreadable": "a data package has a datapackage.json with a list of resources",
	"package-type-unknown": "a field of a data package has a type of the standard, or is read as what is meant",
	"package-path-unsafe": "a data package names only files below its own folder",
	"package-file-missing": "every file that a data package names is in it",
	"package-resource-unread": "a resource of a data package is CSV or JSON in an encoding that is known",
	"package-resource-unmapped": "a table of a data package is one of ours, or has a mapping",
	"package-json-table": "a JSON resource of a data package is a list of rows",
	"iati-required": "an IATI file holds what its schema asks for: what lacks it is left out, with the line that lacks it",
	"iati-nothing-written": "an IATI file holds one activity at least",
	"iati-title-as-description": "IATI wants a description: where no source describes the activity, its title stands again",
	"iati-lender-reports": "IATI wants to know who reports: where no row names it, the lender whose number the activity has",
	"iati-status-from-stage": "IATI wants a status: where no source states it, that of the finance line's stage",
	"iati-start-from-approval": "IATI wants a start: the schema allows the commencement of funding, so effectiveness, else signing, else approval",
	"iati-end-from-closing": "the lender's closing day stands as the planned or actual end in IATI",
	"iati-value-date": "IATI wants the day that a value is of: that of the transaction, or of the period's start",
	"iati-country-from-units": "units of GB/T 2260 lie in China: CN is the country in IATI",
	"sheet-number-as-text": "a number of more than 15 significant digits is a text in a workbook: a cell would round it",
	"sheet-text-cut": "a cell of a workbook holds 32,767 characters: a longer text is cut there",
	"export-out": "an export goes to a folder or file of its own, never over the dataset it is made of",
	"render-fault": "a fault of the programme while one brief was made; the others are delivered",
	"job-time": "a brief is made within its time; one that is not is ended, and the others are delivered",
	"job-memory": "a brief is made within the memory of a worker; one that is not is ended, and the others are delivered",
	"artifact-torn": "what a worker made of a brief arrives whole; else the brief is not published",
	"queue-address": "a queue is a PostgreSQL address with a folder or bucket that all machines share, by --queue and --store",
	"queue-refused": "the user of --queue may connect to the database and create a schema in it",
	"queue-unreachable": "PostgreSQL answers at the address of --queue when the command starts",
	"queue-store": "the folder or bucket of --store can be written to on every machine of the queue",
	"queue-lost": "PostgreSQL that is away for a while is waited for; after two minutes the briefs that are not there are given up, and the next build makes them",
	"job-lost": "a brief whose workers are ended while they make it goes to two others; after that it is given up",
	"artifact-lost": "what workers made lies in the store of the build that asked for it",
	"material-missing": "what a brief is made from lies in the store until it is made",
	"not-in-material": "a worker opens a workspace from the very files that it was planned from",
	"slice-of-one-day": "a sheet on one project is made from the facts of one day",
	"side-broken": "both sides of a comparison can be read; the broken one is named with its faults",
	"no-such-side": "what is compared is a file, a folder or a git revision",
	"nothing-to-compare": "a folder or file that is compared holds facts of a form that is read",
	"no-briefs-then": "a revision from before its brief.yaml is read by the briefs of the other side, and that is said",
	"dataset-outside-repository": "the dataset of a revision lies in its repository",
	"side-ambiguous": "a name that means a folder and a revision is taken for the folder, and said",
	"approx-doubled": "a figure is called rough once: 约50个, not 约50个左右",
	"approx-invented": "约, about and около stand only before figures that their source gives as rough",
	"conversion-bare": "a converted amount says its rate, the kind of rate and its day, or is left out",
	"currency-form": "a currency has one name in a language: 1.5亿美元, US$150 million, 150 млн долл. США",
	"dash-form": "ranges and routes have the dash of their language: 2021—2025年, 2021–2025, a spaced — in Russian sentences",
	"date-form": "a date has one form in a language: 2025年3月31日, 31 March 2025, 31 марта 2025 г.",
	"date-relative": "a brief names the date: 去年, recently and в этом году are true only on the day of writing",
	"deng-misuse": "等 says that there is more: not after a whole list, nor beside ……",
	"fenbie-count": "A、B分别为…、… has as many values as names",
	"heading-form": "a heading is a noun phrase without figure, colon or end mark",
	jiezhi: "the day that facts run to takes 截至; 截止 is for what ends",
	"limit-inclusive": "5个以上 does not say whether 5 is one of them: 超过5个, 5个及以上",
	"ling-circle": "a year in characters has 〇 (U+3007) as its zero: 二〇二五年",
	"list-join": "the last of a list is joined by one word alone: 甲、乙和丙, A, B and C",
	"number-ru": "Russian numbers have a decimal comma, groups parted by U+00A0, a gap before %; млн and млрд have no point, тыс. has one",
	"of-which-sum": "parts never come to more than the whole, and to less only where the text says why",
	"percent-point": "a change of a share is told in percentage points",
	"person-count": "people, households and visits are three things: a figure keeps the unit of its source",
	"plural-en": "1 project, 0 or 2 projects; an amount of money is singular",
	"plural-ru": "21 проект, 2 проекта, 5 проектов; after около, более and из the genitive",
	"praise-bare": "words that praise or only fill are left out: the figure says it, or nothing does",
	"private-figure": "stray and hypothetical facts are never printed; an unverified figure stands marked on its own sheet and list row, in no total, chart or headline; published figures are not worked on",
	"quote-nesting": "outer and inner marks of quotation are those of the language: “外‘内’外”, «внешние „внутренние“»",
	"range-unit": "a range of per cents, of 万 or of 亿 says its unit at both ends: 15%～30%, 9亿～16亿元",
	"share-base": "a share says what it is a share of: 占贷款承诺额的80%",
	"space-zh": "no space is typed between digits and Chinese characters: the layout sets the gap",
	"status-word": "a loan is called what the stage of its finance line is: approved is not 已签约, dropped is not 取消",
	"term-banned": "one thing has one word, that of the glossary; the short name of a body comes after its full one",
	"times-fall": "a fall is told in per cent: nothing becomes 2倍 less",
	"times-growth": "growth is told in per cent, a multiple as 为上期的2倍: 增长2倍 is read in two ways",
	"title-comma": "no 、 between titles or quotations that stand side by side: 《甲》《乙》",
	"unit-missing": "a quantity in a sentence has its unit: 1.5亿美元, 1180公里",
	"unit-mixed-column": "amounts of one column stand in one unit and currency, the one named above them",
	"unknown-as-zero": "what is not known is 不详, n.a. or н.д., in cells —; never 0 or nothing",
	"width-form": "Chinese text has full-width marks in pairs, and half-width digits and %",
	"yi-billion": "the words of a figure come to its value: 41.33亿 is 4.133 billion",
	"unknown-flag": "a flag that the command does not have is refused, never passed over",
	"unknown-command": "a command that there is not is refused",
	"no-command": "a command line names a command",
	"wrong-argument": "a flag or argument has a value of the form that it asks for, and none too many",
	"one-document": "-o - takes one document: one brief, one language, one format",
	"one-edition": "a page is a page of one edition, which --only and -l name",
	"nothing-to-check": "what is checked is a workspace, a dataset folder, a table or a PDF",
	"nothing-to-explain": "brief explain is given a figure, a rule, or a page and words",
	"figure-not-found": "a figure that is asked for is one of a brief",
	"not-composed": "a page is looked for in a brief that can be made",
	"as-of-day": "the day that facts are of is a day; some source is dated where nobody names one",
	"source-date-epoch": "SOURCE_DATE_EPOCH is a whole number of seconds",
	"programme-fault": "a fault of the programme or the machine, not of the material: report it",
	"kind-unknown": "a brief is of a kind that ships or stands in kinds/",
	"line-too-wide": "words that must not be divided fit into their line",
	"table-head-too-high": "a head of more than a third of the page is not repeated",
	"table-too-wide": "the columns of a table fit on the page at their narrowest",
	"taller-than-page": "what is higher than a page is cut between its lines, or refused",
	"markup-broken-reference": "what a tag refers to is in the document",
	"markup-duplicate-id": "an id stands once in a document",
	"markup-empty-element": "a tag that must hold something holds it",
	"markup-misplaced-tag": "a tag stands only in those that may hold it",
	"markup-missing-tag": "a tag has the parts that it cannot be without",
	"markup-ragged-table": "the rows of a table have as many cells as it has columns",
	"markup-repeated-tag": "a part that stands once stands once",
	"markup-stray-text": "words stand only in tags that may hold words",
	"markup-syntax": "tags are opened and closed in order, and attributes are quoted",
	"markup-unpaired-term": "each name of a list of names has its meaning, and each meaning its name",
	"naked-number": "a number in a sentence is a figure of the view, or {{literal}} in a name",
	"template-dynamic-partial": "a partial is called by its name, which can be checked",
	"template-empty-value": "a helper or block is handed a value",
	"template-literal": "{{ }} prints values: words stand as they are, digits in {{literal}}",
	"template-missing-partial": "a partial that is called is there",
	"template-printed-position": "the place of a row in a list is no figure and is not printed",
	"template-private-use-character": "a template has only characters that Unicode names",
	"template-raw-output": "nothing is printed without escaping: data never become markup",
	"template-refused-syntax": "a template uses only the parts of Handlebars that can be checked",
	"template-shadowed-helper": "no row is called like a helper",
	"template-syntax": "a template is Handlebars, and each block is closed",
	"template-unknown-data": "of @ names only those of loops are there",
	"template-unknown-helper": "a helper that is called is one of those that there are",
	"template-wrong-argument": "a block is handed what it works on: a list, a claim, two strings",
	"view-object-printed": "a figure or object is printed by its helper, not as it stands",
	"view-prototype-access": "a path of a template leads to values of the view alone",
	"view-unknown-path": "a path of a template leads to something that the view has",
	"wrong-helper-argument": "a helper is handed a value of the type that it prints"
};
Object.keys(meanings);
/** Undefined when there is no such rule; the standard's rules by `iati-` and their official ids. */
function ruleMeaning(id) {
	if (Object.hasOwn(meanings, id)) return meanings[id];
	const change = require_open_workspace.changeClasses.find(({ name }) => name === id);
	if (change !== void 0) return `a class of change: ${change.means}`;
	const official = id.replace(/^iati-/, "");
	if (official === id || !Object.hasOwn(require_read_dataset.iatiRules, official)) return void 0;
	const { decided, severity, says = "" } = require_read_dataset.iatiRules[official] ?? {};
	return decided === "none" ? `rule ${official} of the IATI standard is not checked: ${says}` : `${says} (rule ${official} of the IATI standard, ${severity} there)`;
}
// src/commands/explain-rule.ts
/** Undefined when there is no such rule. */
function explainRule(session, id, options) {
	const meaning = ruleMeaning(id);
	if (meaning === void 0) return void 0;
	const told = { ...severitiesOf(id, workspaceSeverities(session, options)) };
	const record = JSON.stringify({
		schema: 1,
		rule: id,
		meaning,
		...told
	});
	session.report.result(options.json ? record : [`${id}: ${meaning}`, ...lines(told)].join("\n"));
	return 0;
}
/** Only rules on facts and on wording have a severity of their own; others are as severe as what they find. */
function severitiesOf(id, severities) {
	if (require_read_dataset.loadRules.some((name) => name === id)) return {
		severity: "error",
		fixed: true
	};
	const wording = Object.hasOwn(require_read_dataset.wordingSeverities, id) ? require_read_dataset.wordingSeverities[id] : void 0;
	const ofFacts = Object.hasOwn(require_read_dataset.rules, id) ? require_read_dataset.rules[id] : void 0;
	const entry = wording === void 0 ? ofFacts : {
		severity: wording,
		isFixed: false
	};
	if (entry === void 0) return {};
	const { severity, isFixed } = entry;
	if (isFixed) return {
		severity,
		fixed: true
	};
	const configured = require_config.severityOf(id, severities, severity);
	return configured === severity ? { severity } : {
		severity,
		configured
	};
}
function lines({ severity, configured, fixed }) {
	if (severity === void 0) return [];
	if (fixed) return [`severity: ${severity}, in every workspace`];
	return [`severity: ${severity}${configured === void 0 ? "" : `; ${configured} by ${require_subject_of.configName}`}`];
}
/** None where there is no workspace, or none that can be read: a rule is explained all the same. */
function workspaceSeverities({ world }, { cwd }) {
	const folder = require_subject_of.findWorkspace(world, { cwd });
	if (typeof folder !== "string") return {};
	return require_read_dataset.findConfig(world, folder).config?.rules ?? {};
}
// src/commands/explanation.ts
/** What `--json` prints, one figure a line. Its form: explanation-schema.ts. */
function explanation({ asOf }, told) {
	const { figure, name, display, statements, records, editions } = told;
	return {
		schema: 1,
		asOf,
		...figure,
		name,
		display,
		history: statements,
		records,
		editions
	};
}
/** Section heads stand in a column; Chinese characters take two places of a terminal. */
var headWidth = 10;
function widthOf(text) {
	return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
}
var isWide = (character) => /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u.test(character);
function padded(text, width) {
	return text + " ".repeat(Math.max(width - widthOf(text), 1));
}
function explanationText(told, showing) {
	const sections = outlineOf(told, showing).flatMap(sectionLines);
	return [told.figure.id, ...sections].join("\n");
}
function sectionLines({ head, lines }) {
	return lines.flatMap((line, index) => {
		const [first = "", ...under] = treeLines(line);
		return [padded(index === 0 ? head : "", headWidth) + first, ...under.map((text) => " ".repeat(headWidth) + text)];
	});
}
function treeLines({ children, ...line }) {
	const under = children.flatMap((child, index) => {
		const isLast = index === children.length - 1;
		const [first = "", ...rest] = treeLines(child);
		const bar = isLast ? "  " : "│ ";
		return [`${isLast ? "└" : "├"} ${first}`, ...rest.map((text) => bar + text)];
	});
	return [lineText(line), ...under];
}
function lineText({ text, value, place, cites, url }) {
	return [
		text,
		value,
		place,
		cites,
		url
	].filter((part) => part !== void 0 && part !== "").join("  ");
}
// src/commands/explain.ts
function refuse(rule, message, remedy) {
	return {
		rule,
		severity: "error",
		message,
		place: {},
		remedy
	};
}
async function composeFigures({ workspace }, jobs, folder) {
	const { dataset, templates, kinds } = workspace;
	const { figures, findings } = await require_run_job.composeJob(workspace, jobs[0]);
	return {
		figures,
		findings,
		tell: figureTeller({
			dataset,
			nameRow: require_row_places.rowPlaces(dataset, folder),
			templates,
			kinds,
			specs: jobs.map(({ spec }) => spec)
		})
	};
}
var bare = (text) => text.replace(/\s+/gu, "");
/** By page and words: needs the layout of one edition. */
async function findPrinted(session, selected, options) {
	const [job, ...more] = selected.jobs;
	if (job === void 0 || more.length > 0) return refuse("one-edition", "a page is a page of one edition", "name it: --only ID -l LANG");
	const { document, findings } = await require_run_job.composeJob(selected.workspace, job);
	const [fault] = findings.filter((finding) => finding.severity === "error");
	if (document === void 0 || fault !== void 0) return fault ?? refuse("not-composed", `"${job.stem}" was not made`, "see brief check");
	const { places } = await require_run_job.printPdf(document, job.spec, require_read_fonts.readFonts(session.world, selected.workspace));
	const wanted = bare(options.text ?? "");
	const hits = places.filter(({ page, text }) => (options.page === void 0 || page === options.page) && bare(text).includes(wanted));
	const ids = [...new Set(hits.map((place) => place.figure))];
	if (ids.length > 0) return ids;
	const where = options.page === void 0 ? "" : ` on page ${options.page}`;
	return refuse("figure-not-found", `no figure is printed as "${options.text ?? ""}"${where}`, "give fewer characters of it, or another page");
}
function unknownFigure(id, figures) {
	const near = require_subject_of.suggestName(id, figures);
	const remedy = near.startsWith("use one of") ? "see the ids in a .figures.json" : near;
	return refuse("figure-not-found", `no figure "${id}"`, remedy);
}
/** The nearest brief, with the same figure where it has it: the whole id, to be copied. */
async function unknownBrief(id, { workspace, planned }) {
	const [brief = "", ...path] = id.split("/");
	const briefs = [...new Set(planned.map((job) => job.spec.id))];
	const near = require_subject_of.nearestName(brief, briefs);
	const message = `no figure, brief or rule "${id}"`;
	const job = planned.find(({ spec }) => spec.id === near);
	if (near === void 0 || job === void 0) return refuse("figure-not-found", message, "see the ids in a .figures.json");
	const { figures } = await require_run_job.composeJob(workspace, job);
	const whole = [near, ...path].join("/");
	const names = [near, ...figures.map((figure) => figure.id)];
	return refuse("figure-not-found", message, `did you mean "${names.includes(whole) ? whole : require_subject_of.nearestName(whole, names) ?? near}"?`);
}
async function explainFigures(session, selected, ids, options) {
	const { report, world, language } = session;
	const { workspace, planned } = selected;
	const folder = report.structured ? workspace.folder : world.callerFolder;
	const composed = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const brief = id.split("/")[0] ?? "";
		const [first, ...others] = planned.filter((job) => job.spec.id === brief);
		if (first === void 0) {
			report.findings([await unknownBrief(id, selected)]);
			return 1;
		}
		const known = composed.get(brief) ?? await composeFigures(selected, [first, ...others], folder);
		if (!composed.has(brief) && require_subject_of.hasErrors(known.findings)) report.findings(known.findings);
		composed.set(brief, known);
		const figure = known.figures.find((one) => one.id === id);
		if (figure === void 0) {
			const names = known.figures.map((one) => one.id);
			report.findings([unknownFigure(id, names)]);
			return 1;
		}
		const told = known.tell(figure);
		const showing = {
			language,
			all: options.all === true
		};
		report.result(report.structured ? JSON.stringify(explanation(workspace, told)) : explanationText(told, showing));
	}
	return 0;
}
/** With `--open` the preview serves until it is stopped, at the first of the figures. */
async function explainAndOpen(session, selected, ids, options) {
	const code = await explainFigures(session, selected, ids, options);
	const [figure = ""] = ids;
	if (code !== 0 || options.open !== true) return code;
	const brief = figure.split("/")[0] ?? "";
	const language = selected.jobs.filter(({ spec }) => spec.id === brief)[0]?.spec.language ?? "zh-CN";
	const served = {
		...options,
		port: 0,
		host: "127.0.0.1",
		open: true
	};
	return require_preview.preview(session, void 0, {
		...served,
		at: {
			brief,
			language,
			figure
		}
	});
}
async function explain(session, ids, options) {
	const { report } = session;
	const [first] = ids;
	if (ids.length === 1 && first !== void 0 && !first.includes("/")) {
		const code = explainRule(session, first, options);
		if (code !== void 0) return code;
	}
	const printed = options.page !== void 0 || options.text !== void 0;
	if (first === void 0 && !printed) {
		report.findings([refuse("nothing-to-explain", "no figure is named", "brief explain portfolio/lenders/44001/amount, or --only ID -l LANG --page N --text …")]);
		return 2;
	}
	const selected = await require_selected.selectFrom(session, void 0, options);
	report.findings(selected.findings);
	if (require_selected.isRefused(selected)) return selected.code;
	if (first !== void 0) return explainAndOpen(session, selected, ids, options);
	const found = await findPrinted(session, selected, options);
	if (!("length" in found)) {
		report.findings([found]);
		return found.rule === "one-edition" ? 2 : 1;
	}
	return explainAndOpen(session, selected, found, options);
}
exports.explain = explain;
