const require_world = require("./world-CHlqNqXv.js");
let node_path = require("node:path");
// ../../packages/data/src/model/nearest-name.ts
/** Letters to change, add, drop or swap with their neighbour (optimal string alignment). */
function editDistance(left, right) {
	let before = [];
	let row = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let i = 1; i <= left.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= right.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		[before, row] = [row, next];
	}
	return row[right.length] ?? 0;
}
/** Short names differ in a letter at most, longer ones in two or about a third. */
function reach(length) {
	return length <= 3 ? 1 : Math.max(2, Math.floor(length / 3));
}
/** `wb2` stands for `wb24`; of several equally near the one that begins alike; undefined if nothing is near. */
function nearestName(wrong, known) {
	const word = wrong.toLowerCase();
	let best;
	let least = reach(wrong.length);
	let alike = -1;
	for (const name of known) {
		if (Math.abs(name.length - wrong.length) > least) continue;
		const lower = name.toLowerCase();
		const found = editDistance(word, lower);
		const begun = commonStart(word, lower);
		if (found < least || found === least && begun > alike) [best, least, alike] = [
			name,
			found,
			begun
		];
	}
	return best;
}
function commonStart(left, right) {
	let length = 0;
	while (length < left.length && left[length] === right[length]) length += 1;
	return length;
}
var mostListed = 24;
/** A remedy: `did you mean "amount"?`, or what there is to choose from. */
function suggestName(wrong, known) {
	const near = nearestName(wrong, known);
	if (near !== void 0) return `did you mean "${near}"?`;
	if (known.length === 0) return "there is nothing to choose from here";
	const rest = known.length > mostListed ? " …" : "";
	return `use one of ${known.slice(0, mostListed).join(", ")}${rest}`;
}
// ../../packages/data/src/import/wb/fields.ts
var amountFields = [
	"total",
	"ibrd",
	"ida",
	"grant",
	"cost"
];
var dateFields = [
	"disclosure",
	"approval",
	"effectiveness",
	"closing"
];
/** Coded by the lender: another word for the same thing is a re-coding, not news. */
var codedFields = [
	"stage",
	"financing",
	"instrument",
	"environment",
	"risk",
	"consulting",
	"supplement",
	"productLine",
	"processType"
];
var textFields = [...[
	"name",
	"objective",
	"borrower",
	"agency",
	"url"
], ...codedFields];
/** The API leaves out what a record does not have, so an answer may be without all but these. */
var neededOfAnswer = ["name", "status"];
/** Without these a list cannot be told from any other table, nor two editions of it compared. */
var neededFields = [
	"id",
	"name",
	"status",
	"approval",
	"total"
];
var headings = {
	id: "id projectid proj_id",
	name: "project_name projectname name",
	status: "status projectstatusdisplay projectstatus",
	stage: "last_stage_reached_name laststagereached",
	country: "countryname countryshortname country",
	countryCode: "countrycode",
	region: "regionname region",
	objective: "pdo projectdevelopmentobjective project_abstract",
	borrower: "borrower borrowername",
	agency: "impagency implementingagency",
	url: "url projecturl",
	disclosure: "public_disclosure_date publicdisclosuredate",
	approval: "boardapprovaldate approvaldate",
	effectiveness: "loan_effective_date effectivedate loaneffectivedate effectivenessdate",
	closing: "closingdate projectclosingdate currentclosingdate",
	total: "curr_total_commitment totalcommamt totalamt totalcommitment",
	ibrd: "curr_ibrd_commitment ibrdcommamt ibrdcommitment",
	ida: "curr_ida_commitment idacommamt idacommitment",
	grant: "grantamt grantamount",
	cost: "curr_project_cost lendprojectcost currentprojectcost projectcost totalprojectcost",
	instrument: "lendinginstr lendinginstrument",
	financing: "projectfinancialtype financingtype",
	environment: "envassesmentcategorycode environmentalassessmentcategory envassessmentcategorycode",
	risk: "esrc_ovrl_risk_rate environmentalandsocialrisk",
	consulting: "cons_serv_reqd_ind consultingservicesrequired",
	supplement: "supplementprojectflg",
	productLine: "prodline prodlinetext productline",
	processType: "prodlinetype lendinginstrtype",
	sector: "sector1 sector2 sector3 sector4 sector5 sector sector_namecode",
	theme: "theme1 theme2 theme3 theme4 theme5 theme theme_namecode"
};
var fieldOf = new Map(Object.entries(headings).flatMap(([field, names]) => names.split(" ").map((name) => [plain(name), field])));
var knownHeadings = Object.values(headings).flatMap((names) => names.split(" "));
/** The names by which a field is known, the usual one first. */
function headingsOf(field) {
	return headings[field].split(" ");
}
/** `Board Approval Date`, `boardapprovaldate` and `BOARD_APPROVAL_DATE` are one heading. */
function fieldNamed(heading) {
	return fieldOf.get(plain(heading));
}
function plain(heading) {
	return heading.toLowerCase().replace(/[^a-z0-9]/g, "");
}
// ../../packages/data/src/export/sheets/words.ts
var sheetLanguages = [
	"zh-CN",
	"en",
	"ru"
];
var columns = [
	"id",
	"name",
	"otherName",
	"lender",
	"number",
	"status",
	"stage",
	"approval",
	"signing",
	"effectiveness",
	"closing",
	"currency",
	"commitment",
	"withoutAmount",
	"disbursed",
	"totalCost",
	"costCurrency",
	"lines",
	"sectors",
	"places",
	"confidence",
	"sources",
	"asOf"
];
var sheetWords = {
	"zh-CN": {
		list: "项目清单",
		notes: "说明",
		note: [
			"工作表",
			"单元格",
			"说明"
		],
		asText: "数字超过15位有效数字，为不失精确，以文本写入",
		isCut: "文本超过单元格可容纳的32767个字符，其余部分见CSV",
		estimated: "（推定）",
		undated: "未注明日期",
		between: "；",
		headings: {
			id: "编号",
			name: "项目名称",
			otherName: "英文名称",
			lender: "贷款方",
			number: "贷款方项目号",
			status: "状态",
			stage: "融资阶段",
			approval: "批准日期",
			signing: "签署日期",
			effectiveness: "生效日期",
			closing: "关账日期",
			currency: "币种",
			commitment: "承诺额",
			withoutAmount: "未列金额的融资笔数",
			disbursed: "已支付额",
			totalCost: "总投资",
			costCurrency: "总投资币种",
			lines: "融资明细",
			sectors: "行业",
			places: "地区",
			confidence: "可信度",
			sources: "来源",
			asOf: "数据截至"
		},
		statuses: {
			proposed: "拟议",
			approved: "已批准",
			signed: "已签署",
			active: "执行中",
			suspended: "暂停",
			closed: "已关账",
			dropped: "已放弃",
			cancelled: "已取消",
			unknown: "不详"
		},
		stages: {
			proposed: "拟议",
			approved: "已批准",
			signed: "已签署",
			effective: "已生效",
			closed: "已关账",
			dropped: "已放弃",
			cancelled: "已取消"
		},
		kinds: {
			loan: "贷款",
			credit: "信贷",
			grant: "赠款",
			counterpart: "配套资金",
			"technical-assistance": "技术援助",
			unknown: "不详"
		},
		confidences: {
			high: "高",
			"medium-high": "较高",
			medium: "中",
			unverified: "未经核实"
		}
	},
	en: {
		list: "Project list",
		notes: "Notes",
		note: [
			"Sheet",
			"Cell",
			"Note"
		],
		asText: "more than 15 significant digits: written as text, to stay exact",
		isCut: "longer than the 32,767 characters that a cell can hold: the rest is in the CSV",
		estimated: " (estimated)",
		undated: "undated",
		between: "; ",
		headings: {
			id: "Id",
			name: "Project",
			otherName: "Chinese name",
			lender: "Lender",
			number: "Lender's project number",
			status: "Status",
			stage: "Stage of the finance",
			approval: "Approved",
			signing: "Signed",
			effectiveness: "Effective",
			closing: "Closing",
			currency: "Currency",
			commitment: "Committed",
			withoutAmount: "Finance lines without an amount",
			disbursed: "Disbursed",
			totalCost: "Total cost",
			costCurrency: "Currency of the cost",
			lines: "Finance lines",
			sectors: "Sectors",
			places: "Places",
			confidence: "Confidence",
			sources: "Sources",
			asOf: "As of"
		},
		statuses: {
			proposed: "proposed",
			approved: "approved",
			signed: "signed",
			active: "active",
			suspended: "suspended",
			closed: "closed",
			dropped: "dropped",
			cancelled: "cancelled",
			unknown: "unknown"
		},
		stages: {
			proposed: "proposed",
			approved: "approved",
			signed: "signed",
			effective: "effective",
			closed: "closed",
			dropped: "dropped",
			cancelled: "cancelled"
		},
		kinds: {
			loan: "loan",
			credit: "credit",
			grant: "grant",
			counterpart: "counterpart",
			"technical-assistance": "technical assistance",
			unknown: "unknown"
		},
		confidences: {
			high: "high",
			"medium-high": "medium-high",
			medium: "medium",
			unverified: "unverified"
		}
	},
	ru: {
		list: "Список проектов",
		notes: "Примечания",
		note: [
			"Лист",
			"Ячейка",
			"Примечание"
		],
		asText: "более 15 значащих цифр: записано текстом, чтобы не потерять точность",
		isCut: "длиннее 32 767 знаков, которые вмещает ячейка: остальное в CSV",
		estimated: " (оценка)",
		undated: "без даты",
		between: "; ",
		headings: {
			id: "Код",
			name: "Проект",
			otherName: "Название на китайском",
			lender: "Кредитор",
			number: "Номер проекта у кредитора",
			status: "Состояние",
			stage: "Стадия финансирования",
			approval: "Утверждён",
			signing: "Подписан",
			effectiveness: "Вступил в силу",
			closing: "Закрытие",
			currency: "Валюта",
			commitment: "Обязательства",
			withoutAmount: "Линий без суммы",
			disbursed: "Освоено",
			totalCost: "Общая стоимость",
			costCurrency: "Валюта стоимости",
			lines: "Финансирование",
			sectors: "Отрасли",
			places: "Территории",
			confidence: "Достоверность",
			sources: "Источники",
			asOf: "По состоянию на"
		},
		statuses: {
			proposed: "предложен",
			approved: "утверждён",
			signed: "подписан",
			active: "осуществляется",
			suspended: "приостановлен",
			closed: "закрыт",
			dropped: "снят",
			cancelled: "отменён",
			unknown: "неизвестно"
		},
		stages: {
			proposed: "предложено",
			approved: "утверждено",
			signed: "подписано",
			effective: "вступило в силу",
			closed: "закрыто",
			dropped: "снято",
			cancelled: "отменено"
		},
		kinds: {
			loan: "заём",
			credit: "кредит",
			grant: "грант",
			counterpart: "местные средства",
			"technical-assistance": "техническая помощь",
			unknown: "неизвестно"
		},
		confidences: {
			high: "высокая",
			"medium-high": "выше средней",
			medium: "средняя",
			unverified: "не подтверждено"
		}
	}
};
// ../../packages/data/src/import/positions.ts
/** The position of what follows a text: lines end at a line feed, columns count characters. */
function afterText(from, text, start = 0, end = text.length) {
	let { line, column } = from;
	let lineStart = start;
	for (let at = text.indexOf("\n", start); at !== -1 && at < end;) {
		line++;
		column = 1;
		lineStart = at + 1;
		at = text.indexOf("\n", lineStart);
	}
	for (let at = lineStart; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 56320 || unit > 57343) column++;
	}
	return {
		line,
		column
	};
}
/** Byte offset → line and column from 1, columns counted in characters as an editor does. */
function positionsOf(bytes) {
	const starts = [0];
	for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
	return (byte) => {
		const index = lastAtMost(starts, byte);
		const start = starts[index] ?? 0;
		let column = 1;
		for (let at = start; at < byte; at++) if (((bytes[at] ?? 0) & 192) !== 128) column++;
		return {
			line: index + 1,
			column
		};
	};
}
function lastAtMost(sorted, value) {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((sorted[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
// ../../packages/data/src/import/mapped/fold.ts
function fold(text) {
	const known = folded.get(text);
	if (known !== void 0) return known;
	const made = foldOnce(text);
	if (text.length <= longest) {
		if (folded.size >= mostFolded) folded.clear();
		folded.set(text, made);
	}
	return made;
}
/** Status words and lenders come again in every row; names of projects do not, and are not kept for long. */
var folded = /* @__PURE__ */ new Map();
var mostFolded = 4096;
var longest = 40;
function foldOnce(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\s\u200b\ufeff]+/gu, "").replace(/[【〔[{]/g, "(").replace(/[】〕\]}]/g, ")").replace(/[‐-―−]/g, "-").replace(/ё/g, "е");
}
/** A table of words: each of the words leads to its value. */
function foldedWords(words) {
	return new Map(words.flatMap(([value, ...all]) => all.map((word) => [fold(word), value])));
}
// ../../packages/data/src/import/sheet/sheet-row.ts
function isEmptyRow(row) {
	return row.cells.every((cell) => cell.trim() === "");
}
// ../../packages/data/src/import/mapped/table-head.ts
var mostHeadRows = 3;
/** The rows that together hold most of the known names, as few as can be; undefined where they hold none. */
function findHead(rows, known) {
	let best;
	let most = 0;
	for (let from = 0; from < rows.length; from += 1) for (let count = 1; count <= mostHeadRows && from + count <= rows.length; count += 1) {
		const last = rows[from + count - 1];
		if (last === void 0 || hasFigures(last)) break;
		const head = headOf(rows.slice(from, from + count));
		const hits = hitsOf(head, known);
		const isShorter = hits === most && best !== void 0 && count < best.count;
		if (hits > most || isShorter) [best, most] = [{
			head,
			used: from + count,
			count
		}, hits];
	}
	return best;
}
/** Headings are words, or years: a row with another number or a day is a record. */
function hasFigures({ cells }) {
	return cells.some((cell) => {
		const text = cell.normalize("NFKC").trim();
		return /^[-+\d.,/ :T]+%?$/.test(text) && /\d/.test(text) && !/^(19|20)\d\d$/.test(text);
	});
}
function hitsOf({ columns }, known) {
	return new Set(columns.flatMap(({ names }) => names.flatMap((name) => known(name) ?? [])[0] ?? [])).size;
}
/** By the numbers that the mapping gives. */
function headAt(rows, numbers) {
	const ats = rows.flatMap((row, at) => numbers.includes(rowNumber(row)) ? [at] : []);
	const [last] = ats.slice(-1);
	if (last === void 0 || ats.length < numbers.length) return void 0;
	return {
		head: headOf(ats.flatMap((at) => rows[at] ?? [])),
		used: last + 1
	};
}
/** As people count them: the line of a text file, the row of a sheet. */
function rowNumber(row) {
	const { line, path = "" } = row.place(0);
	return line ?? Number(/\d+$/.exec(path)?.[0] ?? 0);
}
function headOf(rows) {
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
	const lines = rows.map((row, at) => spread(row, at < rows.length - 1, width));
	const last = rows.at(-1);
	const counts = /* @__PURE__ */ new Map();
	const columns = Array.from({ length: width }, (_, at) => {
		const parts = lines.flatMap((line) => line[at] || []);
		const own = parts.filter((part, index) => parts.indexOf(part) === index);
		const heading = own.join(" / ");
		const nth = (counts.get(heading) ?? 0) + 1;
		counts.set(heading, nth);
		const names = [.../* @__PURE__ */ new Set([
			heading,
			own.at(-1) ?? "",
			own[0] ?? ""
		])].filter((name) => name !== "");
		const place = last?.place(at) ?? {};
		if (nth === 1) return {
			heading,
			names,
			place
		};
		return {
			heading: `${heading}#${nth}`,
			names: heading === "" ? [] : [`${heading}#${nth}`],
			place
		};
	});
	const repeated = new Set(rows.filter((row) => !isEmptyRow(row)).map(rowKey));
	const first = last?.cells.find((cell) => cell.trim() !== "") ?? "";
	return {
		columns: unambiguous(columns),
		place: last?.place(0) ?? {},
		repeated,
		first: fold(first)
	};
}
/** A part of a joined heading names its column only where no other column has it. */
function unambiguous(columns) {
	const owners = /* @__PURE__ */ new Map();
	for (const { names } of columns) for (const name of names) owners.set(name, (owners.get(name) ?? 0) + 1);
	return columns.map((column) => ({
		...column,
		names: column.names.filter((name) => name === column.heading || owners.get(name) === 1)
	}));
}
/** A heading over several columns stands in the first of them; below it each has its own. */
function spread({ cells }, isUpper, width) {
	let above = "";
	return Array.from({ length: width }, (_, at) => {
		const text = (cells[at] ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
		if (text !== "") above = text;
		return isUpper ? above : text;
	});
}
function rowKey({ cells }) {
	return cells.map(fold).join("\n").trimEnd();
}
// ../../packages/data/src/model/codes.ts
/**
* ISO 4217: the money of lenders and members first, then that of all others, then that which the euro came after.
* XDR is the IMF's unit of account; XXX says that no currency is given. The dollars of other days (USN, USS) are left out.
*/
var currencies = [
	"USD CNY EUR JPY GBP CHF KRW HKD XDR AUD CAD SEK DKK NOK KWD SAR AED RUB KZT KGS TJS UZS TMT MNT",
	"PKR AFN AZN GEL AMD INR NPR BDT LKR VND LAK KHR MMK THB IDR PHP",
	"ALL ANG AOA ARS AWG BAM BBD BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BYR BZD CDF CHE CHW",
	"CLF CLP COP COU CRC CUC CUP CVE CZK DJF DOP DZD EEK EGP ERN ETB FJD FKP GHS GIP GMD GNF GTQ GYD",
	"HNL HRK HTG HUF ILS IQD IRR ISK JMD JOD KES KMF KPW KYD LBP LRD LSL LTL LVL LYD MAD MDL MGA MKD",
	"MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NZD OMR PAB PEN PGK PLN PYG QAR RON RSD RWF",
	"SBD SCR SDG SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL TND TOP TRY TTD TWD TZS UAH UGX",
	"UYI UYU VED VEF VES VUV WST XAD XAF XBT XCD XCG XOF XPF XSU XUA YER ZAR ZMK ZMW ZWL",
	"ATS BEF CYP DEM ESP FIM FRF GRD IEP ITL LUF MTL NLG PTE SIT SKK",
	"XXX"
].flatMap((line) => line.split(" "));
/** Units of published figures that are not money. */
var units = [
	"project",
	"loan",
	"prefecture",
	"county",
	"province",
	"highway",
	"college",
	"action",
	"ordinal",
	"year",
	"ratio",
	"km",
	"ha",
	"mu",
	"item",
	"person",
	"household",
	"visit"
];
/** Status of a project; `unknown` where the source's word does not speak of the finance. */
var statusCodes = [
	"proposed",
	"approved",
	"signed",
	"active",
	"suspended",
	"closed",
	"dropped",
	"cancelled",
	"unknown"
];
/** OECD-DAC FinanceType; what is withdrawn (410 and 411 since 2016) stays, old records have it. */
var financeTypes = [
	"1 2 3 4 110 111 210 211 310 311 410 411 412 413 414 421 422 423 424 425 431 432",
	"433 451 452 453 510 511 512 520 530 610 611 612 613 614 615 616 617 618 620 621 622 623",
	"624 625 626 627 630 631 632 633 634 635 636 637 638 639 710 711 712 810 811 910 911 912",
	"913 1100"
].flatMap((line) => line.split(" "));
/** IATI 2.03 TransactionType. */
var transactionTypes = [...[
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7"
], ...[
	"8",
	"9",
	"10",
	"11",
	"12",
	"13"
]];
// ../../packages/data/src/import/mapped/unit-words.ts
var moneyWords = [
	[/特别提款权|\bsdrs?\b|\bсдр\b/i, "XDR"],
	[/港元|港币|hk\$/i, "HKD"],
	[/澳元|澳大利亚元|au?\$/i, "AUD"],
	[/加元|加拿大元|ca?\$/i, "CAD"],
	[/美元|美金|us\$|u\.s\. dollars?|us dollars?|долл(ар(ов|ах|ы|а)?)?\.?( ?сша)?|usd/i, "USD"],
	[/欧元|euros?|€|евро/i, "EUR"],
	[/日元|日圆|日币|japanese yen|\byen\b|иен[аы]?/i, "JPY"],
	[/英镑|£|pounds? sterling|фунт(ов)?( стерлингов)?/i, "GBP"],
	[/瑞士法郎|swiss francs?/i, "CHF"],
	[/韩元|韩圆|korean won|\bwon\b|₩/i, "KRW"],
	[/科威特第纳尔|第纳尔|kuwaiti dinars?/i, "KWD"],
	[/沙特里亚尔|里亚尔|saudi riyals?/i, "SAR"],
	[/丹麦克朗/i, "DKK"],
	[/瑞典克朗/i, "SEK"],
	[/挪威克朗/i, "NOK"],
	[/卢布|rubles?|roubles?|руб(лей|ль|ля)?\.?|₽/i, "RUB"],
	[/坚戈|tenge|тенге|₸/i, "KZT"],
	[/人民币|\brmb\b|юан(ей|ь|я)|yuan|renminbi/i, "CNY"]
];
var measureWords = [
	[/公里|千米|\bkm\b|kilomet(er|re)s?|км/i, "km"],
	[/公顷|\bha\b|hectares?|га/i, "ha"],
	[/市?亩|\bmu\b|му/i, "mu"],
	[/人次|person-times?|visits?|посещени[йея]/i, "visit"],
	[/户|households?|домохозяйств[ао]?/i, "household"],
	[/人|persons?|people|beneficiaries|чел(овек)?\.?/i, "person"],
	[/[个座处条套台项所件]|items?|units?|шт\.?|ед\.?/i, "item"],
	[/%|per ?cent|процент(ов)?/i, "%"]
];
var scaleWords = [
	[/万亿/i, "1000000000000"],
	[/千亿/i, "100000000000"],
	[/百亿/i, "10000000000"],
	[/十亿|\bbillions?\b|\bbn\b|млрд\.?/i, "1000000000"],
	[/亿/i, "100000000"],
	[/千万/i, "10000000"],
	[/百万|\bmillions?\b|\bmln\b|\bmn\b|\bmm\b|\bm\b|млн\.?/i, "1000000"],
	[/十万/i, "100000"],
	[/万/i, "10000"],
	[/千|\bthousands?\b|\b000'?s\b|'000s?|\bk\b|тыс(яч[аи]?)?\.?/i, "1000"],
	[/百/i, "100"]
];
/** What is said around a unit and means nothing more. */
var fillers = /单位|计价|折合|\bin\b|\bof\b|\bunits?\b|[вВ](?= )|[:：()\s.,，、/'-]/gi;
/** Undefined where a word is left that is no part of a unit. */
function unitOf(written) {
	let text = spaced(written);
	let times = "1";
	const take = (pattern) => {
		const before = text;
		text = text.replace(pattern, " ");
		return text !== before;
	};
	const money = currencyIn(text, take);
	for (const [pattern, by] of scaleWords) {
		if (!take(pattern)) continue;
		times = by;
		break;
	}
	const name = money.name ?? measureIn(text, take, money.oneOf !== void 0);
	if (name !== void 0 || money.oneOf !== void 0) take(/元/);
	const yuan = name === void 0 && money.oneOf === void 0 && take(/元/) ? "CNY" : name;
	if (text.replace(fillers, "") !== "") return void 0;
	if (yuan === void 0 && money.oneOf === void 0 && times === "1") return void 0;
	return {
		...yuan === void 0 ? {} : { name: yuan },
		...yuan === void 0 && money.oneOf !== void 0 ? { oneOf: money.oneOf } : {},
		times
	};
}
/** TOP, ALL and TRY are words as well as money: in small letters only the codes of every day are codes. */
var codes = new RegExp(`(?<![A-Za-z])(?:${currencies.filter((code) => code !== "XXX").join("|")})(?![A-Za-z])`);
var everyday = /(?<![a-z])(?:usd|cny|eur|jpy|gbp|chf|krw|hkd|xdr|rub|kzt)(?![a-z])/i;
function codeIn(text) {
	return (codes.exec(text)?.[0] ?? everyday.exec(text)?.[0])?.toUpperCase();
}
function currencyIn(text, take) {
	const code = codeIn(text);
	if (code !== void 0) {
		take(new RegExp(`(?<![a-z])${code}(?![a-z])`, "i"));
		take(/人民币|美元|欧元|[$€£¥]/);
		return { name: code };
	}
	const word = moneyWords.find(([pattern]) => take(pattern));
	if (word !== void 0) return { name: word[1] };
	if (take(/¥/)) return { oneOf: ["CNY", "JPY"] };
	if (take(/\$|dollars?/i)) return { oneOf: [
		"USD",
		"HKD",
		"AUD",
		"CAD"
	] };
	return {};
}
function measureIn(text, take, isMoney) {
	if (isMoney || /元/.test(text)) return void 0;
	return measureWords.find(([pattern]) => take(pattern))?.[1];
}
/** A currency word alone: 美元, USD, US dollars. */
function currencyOf(written) {
	const unit = unitOf(written);
	if (unit?.times !== "1") return void 0;
	return unit.name !== void 0 && currencies.includes(unit.name) ? unit.name : void 0;
}
function spaced(text) {
	return text.normalize("NFKC").replaceAll("￥", "¥").replace(/\s+/gu, " ").trim();
}
// ../../packages/data/src/import/fx/currency-names.ts
var countries = foldedWords([
	[
		"CNY",
		"china",
		"中国",
		"китай"
	],
	[
		"EUR",
		"euro",
		"euro area",
		"european union",
		"eurozone",
		"欧元区",
		"еврозона"
	],
	[
		"GBP",
		"united kingdom",
		"uk",
		"英国",
		"великобритания"
	],
	[
		"JPY",
		"japan",
		"日本",
		"япония"
	],
	[
		"KRW",
		"south korea",
		"korea",
		"韩国"
	],
	[
		"CHF",
		"switzerland",
		"瑞士"
	],
	[
		"HKD",
		"hong kong",
		"香港"
	],
	[
		"AUD",
		"australia",
		"澳大利亚"
	],
	[
		"CAD",
		"canada",
		"加拿大"
	],
	[
		"NZD",
		"new zealand",
		"新西兰"
	],
	[
		"SEK",
		"sweden",
		"瑞典"
	],
	[
		"DKK",
		"denmark",
		"丹麦"
	],
	[
		"NOK",
		"norway",
		"挪威"
	],
	[
		"SGD",
		"singapore",
		"新加坡",
		"新加坡元"
	],
	[
		"INR",
		"india",
		"印度",
		"卢比"
	],
	[
		"MYR",
		"malaysia",
		"马来西亚",
		"林吉特"
	],
	[
		"THB",
		"thailand",
		"泰国",
		"泰铢"
	],
	[
		"ZAR",
		"south africa",
		"南非",
		"兰特"
	],
	[
		"BRL",
		"brazil",
		"巴西"
	],
	[
		"MXN",
		"mexico",
		"墨西哥",
		"比索"
	],
	["LKR", "sri lanka"],
	["TWD", "taiwan"],
	[
		"KZT",
		"kazakhstan",
		"哈萨克斯坦"
	],
	[
		"RUB",
		"russia",
		"俄罗斯"
	],
	["NZD", "新西兰元"],
	["AED", "迪拉姆"],
	["HUF", "福林"],
	["PLN", "兹罗提"],
	["TRY", "里拉"],
	["MOP", "澳门元"]
]);
function currencyNamed(written) {
	return countries.get(fold(written)) ?? currencyOf(written) ?? unitOf(written)?.name;
}
/** "USD/CNY", "100JPY/CNY", "美元/人民币", "USDCNY": units of the second for some of the first. */
function pairOf(written) {
	const text = written.normalize("NFKC").trim();
	const [, per = "1", first = "", second = ""] = /^(\d+)?\s*([\p{L} ]+?)\s*[/:-]\s*([\p{L} ]+)$/u.exec(text) ?? /^()([A-Z]{3})([A-Z]{3})$/.exec(text) ?? [];
	const [base, quote] = [currencyNamed(first), currencyNamed(second)];
	if (base === void 0 || quote === void 0) return void 0;
	return {
		base,
		quote,
		per: per === "" ? "1" : per
	};
}
// ../../packages/data/src/import/fx/rate-columns.ts
var words = foldedWords([
	[
		"date",
		"date",
		"day",
		"time",
		"period",
		"日期",
		"时间",
		"年月",
		"дата"
	],
	[
		"rate",
		"rate",
		"exchange rate",
		"value",
		"obs value",
		"close",
		"汇率",
		"中间价",
		"折算价",
		"人民币中间价",
		"汇率中间价",
		"курс",
		"значение"
	],
	[
		"base",
		"base",
		"from",
		"base currency",
		"基准货币"
	],
	[
		"quote",
		"quote",
		"to",
		"quote currency",
		"counter currency",
		"计价货币"
	],
	[
		"pair",
		"pair",
		"currency pair",
		"货币对"
	],
	[
		"currency",
		"currency",
		"country",
		"currency code",
		"货币",
		"币种",
		"货币名称",
		"货币代码",
		"外币",
		"валюта",
		"код валюты"
	],
	[
		"per",
		"per",
		"units",
		"unit",
		"单位",
		"数量",
		"номинал",
		"единиц"
	],
	[
		"kind",
		"kind",
		"type",
		"rate type",
		"类型",
		"汇率类型"
	],
	[
		"frequency",
		"frequency",
		"freq",
		"频率"
	],
	[
		"area",
		"country code",
		"area",
		"ref area",
		"国家代码"
	],
	[
		"source",
		"source",
		"来源",
		"источник"
	]
]);
var kindWords = foldedWords([
	[
		"spot",
		"spot",
		"即期",
		"спот"
	],
	[
		"period-average",
		"period-average",
		"period average",
		"average",
		"avg",
		"平均",
		"平均价",
		"平均汇率",
		"年平均",
		"月平均",
		"средний"
	],
	[
		"period-end",
		"period-end",
		"period end",
		"end of period",
		"eop",
		"期末",
		"年末",
		"月末",
		"期末汇率",
		"на конец периода"
	],
	[
		"agreed",
		"agreed",
		"协议",
		"约定"
	],
	[
		"central-parity",
		"central-parity",
		"central parity",
		"中间价",
		"人民币汇率中间价"
	]
]);
/** A heading that this reading knows, for finding the head. */
function knownRateHeading(name) {
	const bare = bareHeading(name);
	return words.get(fold(bare)) ?? (pairOf(bare) === void 0 ? currencyNamed(bare) : fold(bare));
}
function bareHeading(name) {
	return name.replace(/[(（].*$/u, "").trim();
}
function rateColumns({ columns }) {
	const fields = /* @__PURE__ */ new Map();
	const others = [];
	columns.forEach(({ heading }, at) => {
		const field = words.get(fold(bareHeading(heading)));
		if (field !== void 0 && !fields.has(field)) fields.set(field, at);
		else if (heading !== "") others.push(at);
	});
	const wide = fields.has("rate") ? [] : others.flatMap((at) => {
		const heading = columns[at]?.heading ?? "";
		const pair = pairOf(bareHeading(heading));
		const currency = currencyNamed(bareHeading(heading));
		if (pair !== void 0) return [{
			at,
			heading,
			pair
		}];
		return currency === void 0 ? [] : [{
			at,
			heading,
			currency
		}];
	});
	const read = new Set(wide.map(({ at }) => at));
	return {
		fields,
		wide,
		unread: others.filter((at) => !read.has(at))
	};
}
// ../../packages/data/src/import/sheet/csv-record.ts
/**
* csv-parse is not used here: it stops at the first fault and cannot go on in the next line, tells no place
* of a cell but by a callback four times as slow, and its browser build takes chunks as a Node stream only.
*/
function readCsvRecord(source, from) {
	const { text, delimiter, last } = source;
	const cells = [];
	const starts = [];
	let strayQuote;
	for (let at = from;; at++) {
		starts.push(at);
		const cell = text[at] === "\"" ? quotedCell(source, at) : plainCell(source, at);
		if (cell === void 0) return { type: "incomplete" };
		if ("fault" in cell) return {
			type: "fault",
			...cell
		};
		cells.push(cell.value);
		at = cell.end;
		if (cell.stray) strayQuote ??= cells.length - 1;
		if (text[cell.end] === delimiter) continue;
		const next = afterBreak(text, cell.end);
		if (!last && next >= text.length && text[next - 1] !== "\n") return { type: "incomplete" };
		return {
			type: "record",
			cells,
			starts,
			next,
			...strayQuote === void 0 ? {} : { strayQuote }
		};
	}
}
function quotedCell({ text, delimiter, last }, start) {
	let value = "";
	let from = start + 1;
	for (;;) {
		const quote = text.indexOf("\"", from);
		if (quote === -1) return last ? {
			fault: "unclosed",
			at: start
		} : void 0;
		value += text.slice(from, quote);
		const after = text[quote + 1];
		if (after === void 0 && !last) return void 0;
		if (after === "\"") {
			value += "\"";
			from = quote + 2;
		} else if (after === void 0 || after === delimiter || after === "\n" || after === "\r") return {
			value,
			end: quote + 1,
			stray: false
		};
		else return {
			fault: "after-quote",
			at: quote + 1
		};
	}
}
function plainCell({ text, delimiter, last }, start) {
	const split = delimiter.charCodeAt(0);
	let stray = false;
	for (let at = start; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === split || unit === lineFeed || unit === carriageReturn) return {
			value: text.slice(start, at),
			end: at,
			stray
		};
		if (unit === quoteMark) stray = true;
	}
	return last ? {
		value: text.slice(start),
		end: text.length,
		stray
	} : void 0;
}
var [lineFeed, carriageReturn, quoteMark] = [
	10,
	13,
	34
];
/** A line ends with LF, CR LF or, from old Macintosh programmes, CR alone. */
function afterBreak(text, at) {
	if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
	return Math.min(at + 1, text.length);
}
// ../../packages/data/src/import/sheet/guess-delimiter.ts
var delimiters = [
	",",
	";",
	"	"
];
var rowsLookedAt$1 = 20;
/** The comma where none parts anything: a table may have one column. */
function guessDelimiter(text, whole) {
	return delimiters.map((delimiter) => ({
		delimiter,
		vote: vote(text, delimiter, whole)
	})).reduce((best, next) => next.vote > best.vote ? next : best).delimiter;
}
/** Rows that are as wide as most, times their cells beyond the first: titles and text with commas lose. */
function vote(text, delimiter, whole) {
	const widths = /* @__PURE__ */ new Map();
	let rows = 0;
	for (let at = 0; at < text.length && rows < rowsLookedAt$1;) {
		const record = readCsvRecord({
			text,
			delimiter,
			last: whole
		}, at);
		if (record.type !== "record") break;
		const width = record.cells.length;
		if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
		rows++;
		at = record.next;
	}
	const scores = [...widths].map(([width, count]) => count / rows * count * (width - 1));
	return Math.max(0, ...scores);
}
// ../../packages/data/src/import/sheet/read-delimited.ts
/** Enough for a guess, little enough to hold. */
var pieceLength = 65536;
/** No row of a table is as long: a quote that is still open after so much was never closed. */
var longestRecord = 1048576;
/** Every record of the file, empty lines and the header among them. */
function* readDelimited(source, file, { delimiter: given, tell }) {
	const ahead = new TextAhead(typeof source === "string" ? [source] : source);
	const named = /^sep=([,;\t])(\r\n|\n)/.exec(ahead.text);
	if (named !== null) ahead.drop(named[0].length);
	const delimiter = given ?? named?.[1] ?? guessed(ahead, file, tell);
	while (ahead.text.length > ahead.at || ahead.more()) {
		const { text, at, position } = ahead;
		const place = (offset) => ({
			file,
			...afterText(position, text, at, offset)
		});
		const read = within(readCsvRecord({
			text,
			delimiter,
			last: ahead.last
		}, at), text, at);
		if (read.type === "incomplete") ahead.more();
		else if (read.type === "fault") {
			tell(faultAt(read.fault, place(read.at)));
			ahead.drop(lineAfter(text, read.at));
		} else {
			const { cells, starts, next, strayQuote } = read;
			if (strayQuote !== void 0) tell(quoteInside(place(starts[strayQuote] ?? at)));
			ahead.drop(next);
			yield {
				cells,
				place: (column) => place(starts[column] ?? next)
			};
		}
	}
}
/** The text that has been read and not yet used. */
var TextAhead = class {
	#pieces;
	text = "";
	/** Where the next record begins in the text, and in the file. */
	at = 0;
	position = {
		line: 1,
		column: 1
	};
	last = false;
	constructor(pieces) {
		this.#pieces = pieces[Symbol.iterator]();
		this.more();
	}
	/** Reads a good piece on: small ones would make a long record be looked at again for each. */
	more() {
		const gathered = [];
		for (let length = 0; length < pieceLength;) {
			const next = this.#pieces.next();
			this.last = next.done === true;
			if (next.done === true) break;
			gathered.push(next.value);
			length += next.value.length;
		}
		this.text = this.text.slice(this.at) + gathered.join("");
		this.at = 0;
		return this.text.length > 0;
	}
	drop(until) {
		this.position = afterText(this.position, this.text, this.at, until);
		this.at = until;
	}
};
/** A record that is longer than any is a fault, wherever the pieces were cut. */
function within(read, text, at) {
	return endOf(read, text) - at <= longestRecord ? read : {
		type: "fault",
		fault: "too-long",
		at
	};
}
function endOf(read, text) {
	if (read.type === "record") return read.next;
	return read.type === "fault" && read.fault === "after-quote" ? read.at : text.length;
}
function lineAfter(text, from) {
	const feed = text.indexOf("\n", from);
	return feed === -1 ? text.length : feed + 1;
}
function guessed(ahead, file, tell) {
	const delimiter = guessDelimiter(ahead.text, ahead.last);
	if (delimiter !== ",") tell({
		rule: "read-delimited",
		severity: "note",
		message: `the cells are parted by ${delimiter === "	" ? "tabs" : `"${delimiter}"`}, as the first rows show`,
		place: {
			file,
			line: 1,
			column: 1
		},
		found: delimiter,
		expected: ",",
		remedy: "look at the first rows; name the delimiter if they are parted otherwise"
	});
	return delimiter;
}
var faults = {
	unclosed: ["a quoted cell has no closing \"; its line is not read", "add the closing \""],
	"after-quote": ["text stands after the closing \" of a cell; the line is not read", "write \"\" for each \" inside a cell in quotes"],
	"too-long": ["a row is longer than a million characters; its first line is not read", "look for a quoted cell without its closing \""]
};
function faultAt(fault, place) {
	const [message, remedy] = faults[fault];
	return {
		rule: "read-delimited",
		severity: "error",
		message,
		place,
		expected: "a cell in quotes, with every \" inside it doubled",
		remedy
	};
}
function quoteInside(place) {
	return {
		rule: "read-delimited",
		severity: "warning",
		message: "a \" stands inside a cell that is not in quotes; it is taken as it stands",
		place,
		expected: "a cell in quotes, with every \" inside it doubled",
		remedy: "put the cell in quotes and write \"\" for each \" inside it"
	};
}
// ../../packages/data/src/import/guess/guess-text.ts
var byEnding = [
	[
		/\.ya?ml$/i,
		"a YAML file",
		"hand a mapping over as --mapping FILE, and name the table to import"
	],
	[
		/\.(?:md|markdown|rst|tex|adoc)$/i,
		"a text document",
		"name the data file"
	],
	[
		/\.(?:eml|msg|mbox)$/i,
		"an e-mail",
		"save what is attached to it, and import that"
	],
	[
		/\.(?:js|ts|mjs|py|r|do|sql|sh|bat|ps1)$/i,
		"a programme",
		"name the data file"
	],
	[
		/\.(?:log|ini|toml|cfg)$/i,
		"a text file of settings or messages",
		"name the data file"
	]
];
/** Titles stand above the head of some exports. */
var rowsLookedAt = 25;
/** A list may lack a heading or two; no other table has so many of its headings. */
var headingsOfList = 5;
function guessText(text, file) {
	const other = byEnding.find(([ending]) => ending.test(file));
	if (other !== void 0) return {
		type: "foreign",
		name: other[1],
		remedy: other[2]
	};
	const rows = firstRows(readDelimited(text, file, { tell: () => void 0 }));
	if (!(/\.(?:csv|tsv|tab)$/i.test(file) || rows.some((row) => filled(row) > 1))) return {
		type: "foreign",
		name: "a text without columns",
		remedy: "name a table whose first row holds the column names, as CSV or .xlsx"
	};
	return {
		type: "known",
		format: formatOf(rows),
		container: "csv"
	};
}
/** Which of them a sheet is, by its first rows. */
function guessTable(rows) {
	return formatOf(firstRows(rows));
}
function formatOf(rows) {
	if (isWbList(rows)) return "wb-list";
	return isRates(rows) ? "rates" : "table";
}
/** Days, and a rate of each or a column of each currency; little else. */
function isRates(rows) {
	const found = findHead(rows, knownRateHeading);
	if (found === void 0) return false;
	const { fields, wide, unread } = rateColumns(found.head);
	const sides = [
		"currency",
		"pair",
		"base",
		"quote",
		"area"
	].some((one) => fields.has(one));
	const hasRates = fields.has("rate") && sides || wide.length > 0;
	return fields.has("date") && hasRates && unread.length * 2 <= fields.size + wide.length;
}
function firstRows(rows) {
	const first = [];
	for (const row of rows) {
		if (!isEmptyRow(row)) first.push(row);
		if (first.length === rowsLookedAt) break;
	}
	return first;
}
function filled({ cells }) {
	return cells.filter((cell) => cell.trim() !== "").length;
}
/** Names that many tables have prove nothing: an id, a name, a status, a country, a region, a sector. */
var common = /* @__PURE__ */ new Set([...[
	"id",
	"name",
	"status",
	"country",
	"countryCode",
	"region",
	"sector",
	"theme"
], ...[
	"borrower",
	"url",
	"objective",
	"agency"
]]);
function isWbList(rows) {
	return rows.some(({ cells }) => {
		const fields = new Set(cells.flatMap((cell) => fieldNamed(cell) ?? []));
		const telling = [...fields].filter((field) => !common.has(field));
		return neededFields.every((field) => fields.has(field)) || fields.has("id") && fields.size >= headingsOfList && telling.length >= 2;
	});
}
// ../../packages/data/src/import/guess/foreign-bytes.ts
var unpack = "unpack it and import the file inside";
var asTable = "export it from its programme as CSV UTF-8 or .xlsx";
var retype = "ask the publisher for the figures as a table: CSV or .xlsx";
var signs = [
	{
		bytes: "%PDF-",
		name: "a PDF document",
		remedy: retype
	},
	{
		bytes: "%!PS",
		name: "a PostScript document",
		remedy: retype
	},
	{
		bytes: "{\\rtf",
		name: "an RTF document",
		remedy: retype
	},
	{
		bytes: "ÐÏà¡±á",
		name: "an old Office file (.xls, .doc) or one with a password",
		remedy: "open it in an office programme and save it as .xlsx without a password"
	},
	{
		bytes: "",
		name: "a gzip file",
		remedy: unpack
	},
	{
		bytes: "BZh",
		name: "a bzip2 file",
		remedy: unpack
	},
	{
		bytes: "ý7zXZ\0",
		name: "an xz file",
		remedy: unpack
	},
	{
		bytes: "(µ/ý",
		name: "a Zstandard file",
		remedy: unpack
	},
	{
		bytes: "7z¼¯'",
		name: "a 7-Zip archive",
		remedy: unpack
	},
	{
		bytes: "Rar!\x07",
		name: "a RAR archive",
		remedy: unpack
	},
	{
		bytes: "ustar",
		at: 257,
		name: "a tar archive",
		remedy: unpack
	},
	{
		bytes: "PAR1",
		name: "a Parquet file",
		remedy: asTable
	},
	{
		bytes: "ARROW1",
		name: "an Arrow file",
		remedy: asTable
	},
	{
		bytes: "HDF\r\n\n",
		name: "an HDF5 file",
		remedy: asTable
	},
	{
		bytes: "SQLite format 3\0",
		name: "an SQLite database",
		remedy: asTable
	},
	{
		bytes: "Standard Jet DB",
		at: 4,
		name: "an Access database",
		remedy: asTable
	},
	{
		bytes: "Standard ACE DB",
		at: 4,
		name: "an Access database",
		remedy: asTable
	},
	{
		bytes: "$FL2",
		name: "an SPSS file",
		remedy: asTable
	},
	{
		bytes: "<stata_dta>",
		name: "a Stata file",
		remedy: asTable
	},
	{
		bytes: "RDX2\n",
		name: "an R data file",
		remedy: asTable
	},
	{
		bytes: "RDX3\n",
		name: "an R data file",
		remedy: asTable
	},
	{
		bytes: "PNG\r\n\n",
		name: "a PNG image",
		remedy: retype
	},
	{
		bytes: "ÿØÿ",
		name: "a JPEG image",
		remedy: retype
	},
	{
		bytes: "GIF8",
		name: "a GIF image",
		remedy: retype
	},
	{
		bytes: "II*\0",
		name: "a TIFF image",
		remedy: retype
	},
	{
		bytes: "MM\0*",
		name: "a TIFF image",
		remedy: retype
	},
	{
		bytes: "WEBP",
		at: 8,
		name: "a WebP image",
		remedy: retype
	},
	{
		bytes: "MZ",
		name: "a Windows programme",
		remedy: "name the data file"
	},
	{
		bytes: "ELF",
		name: "a programme",
		remedy: "name the data file"
	},
	{
		bytes: "version https://git-lfs.github.com/spec",
		name: "a Git LFS pointer in place of the file",
		remedy: "fetch the file itself: git lfs pull"
	}
];
function startsAt(head, { bytes, at = 0 }) {
	return head.length >= at + bytes.length && [...bytes].every((character, index) => head[at + index] === character.charCodeAt(0));
}
/** "MZ" and "BZh" are letters too: a table may begin with them. */
function isLettersOnly(head) {
	return head.subarray(0, 512).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
function foreignBytes(head) {
	const sign = signs.find((one) => startsAt(head, one));
	if (sign === void 0) return void 0;
	if (sign.bytes.length < 4 && isLettersOnly(head)) return void 0;
	return {
		type: "foreign",
		name: sign.name,
		remedy: sign.remedy
	};
}
function isZip(head) {
	const [p, k, a, b] = head;
	if (p !== 80 || k !== 75) return false;
	return a === 3 && b === 4 || a === 5 && b === 6 || a === 7 && b === 8;
}
// ../../packages/data/src/import/guess/guess-json.ts
var others = [
	[/"type"\s*:\s*"(?:FeatureCollection|Feature|Topology)"/, "a GeoJSON map"],
	[/"(?:iati-activity|iati_identifier|iati-identifier)"/, "IATI activities as JSON"],
	[/"(?:error|errors|message|fault)"\s*:/, "JSON of another kind, perhaps an error message"]
];
function guessJson(text, file) {
	if (/(?:^|[\\/])datapackage\.json$/i.test(file) || /"(?:tabular-)?data-package"|"resources"\s*:\s*\[/.test(text)) return {
		type: "known",
		format: "package",
		container: "json"
	};
	if (/"projects"\s*:\s*[{[]/.test(text)) return {
		type: "known",
		format: "wb-api",
		container: "json"
	};
	const [, name = "JSON of another kind"] = others.find(([pattern]) => pattern.test(text)) ?? [];
	return {
		type: "foreign",
		name,
		remedy: name.startsWith("IATI") ? "download the activities as XML" : "save the records as a table: CSV or .xlsx"
	};
}
// ../../packages/data/src/import/guess/guess-xml.ts
var webPage = {
	type: "foreign",
	name: "a web page (HTML)",
	remedy: "open it in a browser: it may say why the download failed; then download the file itself"
};
/** Root element, without its prefix → what it is. */
var roots = {
	"iati-organisations": "an IATI organisation file, where an activity file is needed",
	rss: "an RSS feed",
	RDF: "an RDF file or RSS feed",
	feed: "an Atom feed",
	Structure: "an SDMX structure file",
	GenericData: "an SDMX data file",
	StructureSpecificData: "an SDMX data file",
	CompactData: "an SDMX data file",
	MessageGroup: "an SDMX data file",
	svg: "an SVG picture",
	kml: "a KML map",
	gpx: "a GPX track",
	Workbook: "an Excel 2003 XML workbook",
	Envelope: "a SOAP message",
	Error: "an error message of a server",
	FlatOpc: "an Office document in XML",
	package: "an Office document in XML",
	document: "an Office document in XML",
	codelist: "an IATI code list",
	xbrl: "an XBRL report"
};
var tablesOf = /* @__PURE__ */ new Set([
	"Workbook",
	"FlatOpc",
	"package",
	"document"
]);
function guessXml(text, file) {
	if (/<(?:[\w.-]+:)?iati-activit(?:y|ies)[\s/>]/.test(text)) return {
		type: "known",
		format: "iati",
		container: "xml"
	};
	if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|script)\b/i.test(text)) return webPage;
	const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(withoutComments(text))?.[1];
	if (root === void 0) return {
		type: "known",
		format: "iati",
		container: "xml"
	};
	if (root.toLowerCase() === "html") return webPage;
	return {
		type: "foreign",
		name: roots[root] ?? `XML of another kind, with the root <${root}>`,
		remedy: tablesOf.has(root) ? "open it in an office programme and save the table as .xlsx" : `look for another download: ${file} holds no <iati-activity>`
	};
}
function withoutComments(text) {
	return text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}
// ../../packages/data/src/import/guess/head-text.ts
var utf16 = [{
	name: "utf-16le",
	mark: [255, 254],
	bare: (a, b) => a !== 0 && b === 0
}, {
	name: "utf-16be",
	mark: [254, 255],
	bare: (a, b) => a === 0 && b !== 0
}];
/** Text that was spoilt here and there is text: its reader will say where. */
var mostControls = .01;
/** Undefined for what is no text. */
function headText(head) {
	const [a = 0, b = 0, c = 0, d = 0] = head;
	const wide = utf16.find(({ mark, bare }) => a === mark[0] && b === mark[1] || bare(a, b) && bare(c, d));
	if (wide !== void 0) return new TextDecoder(wide.name).decode(head);
	if (head.reduce((count, byte) => isControl(byte) ? count + 1 : count, 0) > Math.max(1, head.length * mostControls)) return void 0;
	return decoded(head, "utf-8") ?? decoded(head, "gb18030") ?? latin(head);
}
/** Tab, line ends and form feed are the controls that texts have. */
function isControl(byte) {
	return byte < 32 && (byte < 9 || byte > 13);
}
/** The last character may be cut: up to three bytes of it are left out. */
function decoded(head, encoding) {
	for (let cut = 0; cut <= 3; cut++) try {
		const whole = head.subarray(0, head.length - cut);
		return new TextDecoder(encoding, { fatal: true }).decode(whole);
	} catch {}
}
function latin(head) {
	return Array.from(head, (byte) => String.fromCharCode(byte)).join("");
}
// ../../packages/data/src/import/guess/guess-format.ts
var importFormats = [
	"iati",
	"wb-list",
	"wb-api",
	"package",
	"rates",
	"table"
];
/** What each format may come in, and the words for it. */
var formatForms = {
	iati: {
		containers: ["xml"],
		words: "IATI activity XML (1.01 to 2.03)"
	},
	"wb-list": {
		containers: ["csv", "xlsx"],
		words: "World Bank project list (CSV, XLSX)"
	},
	"wb-api": {
		containers: ["json"],
		words: "answer of the World Bank projects API (JSON)"
	},
	package: {
		containers: ["json"],
		words: "Frictionless data package (datapackage.json)"
	},
	rates: {
		containers: ["csv", "xlsx"],
		words: "table of exchange rates (CSV, XLSX)"
	},
	table: {
		containers: ["csv", "xlsx"],
		words: "table of your own (CSV, XLSX) with a mapping file"
	}
};
/** So many bytes of a file are looked at. */
var guessBytes = 65536;
/** @param head the first `guessBytes` bytes, or all of a shorter file */
function guessFormat(head, file) {
	const foreign = foreignBytes(head);
	if (foreign !== void 0) return foreign;
	if (isZip(head)) return { type: "archive" };
	const text = headText(head);
	if (text === void 0) return {
		type: "foreign",
		name: "a binary file of an unknown kind",
		remedy: "export it from its programme as CSV UTF-8 or .xlsx"
	};
	const begun = text.trimStart();
	if (begun.startsWith("<")) return guessXml(begun, file);
	if (begun.startsWith("{") || begun.startsWith("[")) return guessJson(begun, file);
	return guessText(text, file);
}
// src/workspace/find-workspace.ts
var configName = "brief.yaml";
function callerFolder(world, cwd) {
	return (0, node_path.resolve)(world.callerFolder, cwd ?? ".");
}
function nearestUpwards(world, from) {
	for (let folder = from;; folder = (0, node_path.dirname)(folder)) {
		if (world.isFile((0, node_path.join)(folder, "brief.yaml"))) return folder;
		if ((0, node_path.dirname)(folder) === folder) return void 0;
	}
}
function notFound(message, file) {
	return {
		rule: "workspace-not-found",
		severity: "error",
		message,
		place: { file },
		expected: `a folder with ${configName}`,
		remedy: `name a folder that holds ${configName}, as in: brief build apps/cli/examples/xinjiang`
	};
}
function findWorkspace(world, search) {
	const caller = callerFolder(world, search.cwd);
	const fromEnvironment = search.cwd === void 0 ? world.environment["BRIEF_WORKSPACE"] : void 0;
	const named = search.folder ?? (fromEnvironment || void 0);
	if (named !== void 0) {
		const base = search.folder === void 0 ? world.callerFolder : caller;
		const folder = (0, node_path.resolve)(base, named);
		if (world.isFile((0, node_path.join)(folder, "brief.yaml"))) return folder;
		return notFound(`${world.isFolder(folder) ? `no ${configName} in` : "no folder"} "${named}"`, folder);
	}
	return nearestUpwards(world, caller) ?? notFound(`no brief.yaml here or above`, caller);
}
// src/finding.ts
var severityOrder = {
	error: 0,
	warning: 1,
	note: 2
};
function count(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function hasErrors(findings) {
	return findings.some((finding) => finding.severity === "error");
}
/** By file, line and column; the worst first where the place is the same. */
function sortFindings(findings) {
	const key = (finding) => finding.place.file ?? "";
	return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0) || severityOrder[a.severity] - severityOrder[b.severity]);
}
// src/press/version.ts
var version = {
	name: "@brief/cli",
	"private": true,
	version: "0.1.0",
	license: "MIT",
	type: "module",
	bin: { "brief": "dist/main.js" },
	scripts: {
		"build": "vite build",
		"keep-code": "node dist/keep.js",
		"briefs": "node dist/main.js build examples/xinjiang --out ../../out",
		"typecheck": "tsc -p .",
		"test": "vitest run",
		"bench": "vitest run --config bench/vitest.config.ts",
		"soak": "vitest run --config soak/vitest.config.ts"
	},
	dependencies: {
		"@brief/data": "workspace:*",
		"@brief/render": "workspace:*",
		"@brief/web": "workspace:*",
		"@napi-rs/canvas": "0.1.100",
		"aws4fetch": "1.0.20",
		"commander": "14.0.3",
		"fflate": "0.8.3",
		"pdfjs-dist": "5.6.205",
		"pg-boss": "10.4.2",
		"pixelmatch": "8.0.0",
		"tinypool": "2.2.0",
		"yaml": "2.9.1",
		"zod": "4.6.7"
	},
	devDependencies: {
		"@types/node": "20.19.25",
		"saxes": "6.0.0",
		"vite": "8.3.8",
		"vitest": "4.1.12"
	}
}.version;
// src/press/write-output.ts
var temporary = /^\.brief-.*\.tmp$/;
function refuseLink(world, path) {
	if (!world.isLink(path)) return;
	throw new require_world.BriefError("output-is-link", `"${path}" is a symbolic link`, "remove the link: outputs are written to real files and folders only");
}
/** A finished draft under its final name; what stood there is replaced at once. */
function putDraft(world, draft, path) {
	refuseLink(world, path);
	try {
		world.rename(draft, path);
	} catch (cause) {
		throw notWritten(path, cause);
	}
}
/** What the system says of a folder or file that it will not write. */
function notWritten(path, cause) {
	return new require_world.BriefError("output-not-written", `cannot write "${path}": ${cause instanceof Error ? cause.message : String(cause)}`, "check the free space and the rights of the output folder", cause);
}
/** The folders of the output folder in which a file lies, the nearest first. */
function foldersBetween(folder, path) {
	const parent = (0, node_path.dirname)(path);
	return parent === folder || parent === path ? [] : [parent, ...foldersBetween(folder, parent)];
}
/** `file` is relative to the output folder and uses `/`. */
function writeOutput(world, folder, file, bytes) {
	world.syncFolder(placeOutput(world, folder, file, bytes));
}
/** @returns the folder that it lies in, which whoever writes many makes lasting once they stand */
function placeOutput(world, folder, file, bytes) {
	const path = (0, node_path.join)(folder, file);
	const parent = (0, node_path.dirname)(path);
	for (const between of foldersBetween(folder, path)) refuseLink(world, between);
	refuseLink(world, path);
	const draft = (0, node_path.join)(parent, `.brief-${(0, node_path.basename)(path)}.tmp`);
	try {
		world.makeFolder(parent);
		world.remove(draft);
		if (!world.create(draft, bytes)) throw new Error(`"${draft}" was written by another build`);
		world.rename(draft, path);
	} catch (cause) {
		world.remove(draft);
		throw notWritten(path, cause);
	}
	return parent;
}
/** The folder of a site's page: its files lie deeper than those of the briefs, below the hashes of what they hold. */
var pageFolder = {
	name: "app",
	depth: 4
};
/** Removes what a killed build left behind. */
function removeTemporary(world, folder) {
	removeTemporaryIn(world, folder, 1);
	const page = (0, node_path.join)(folder, pageFolder.name);
	if (!world.isLink(page)) removeTemporaryIn(world, page, pageFolder.depth);
}
function removeTemporaryIn(world, folder, depth) {
	for (const name of world.isFolder(folder) ? world.listFolder(folder) : []) {
		const path = (0, node_path.join)(folder, name);
		if (temporary.test(name)) world.remove(path);
		else if (depth > 0 && !world.isLink(path)) removeTemporaryIn(world, path, depth - 1);
	}
}
/** Removes an earlier output, and the folders that it leaves empty; a folder's link is not followed. */
function removeOutput(world, folder, file) {
	const path = (0, node_path.join)(folder, file);
	const between = foldersBetween(folder, path);
	if (between.some((one) => world.isLink(one))) return;
	world.remove(path);
	for (const one of between) world.removeEmptyFolder(one);
}
// ../../packages/render/src/view/subjects.ts
var subjects = [
	"project",
	"prefecture",
	"sector",
	"lender"
];
var rowsOf = {
	project: ({ projects }) => projects.map(({ id, key }) => ({
		id,
		key
	})),
	prefecture: ({ regions }) => regions.filter(({ level }) => level === "prefecture").map(({ code }) => ({
		id: code,
		key: code
	})),
	sector: ({ sectors, allocations }) => {
		const ofSectors = allocations.filter(({ dimension }) => dimension === "sector");
		const used = new Set(ofSectors.map(({ target }) => target));
		return sectors.filter(({ id }) => used.has(id)).map(({ id }) => ({
			id,
			key: id
		}));
	},
	lender: ({ organisations, projects }) => {
		const lending = new Set(projects.map(({ lender }) => lender));
		return organisations.filter(({ id }) => lending.has(id)).map(({ id }) => ({
			id,
			key: id
		}));
	}
};
/** In the order of the dataset's tables. */
function subjectsOf(dataset, subject) {
	return rowsOf[subject](dataset);
}
/** By its id or its key. */
function rowNamed(rows, wanted) {
	return rows.find(({ id, key }) => id === wanted || key === wanted);
}
// src/press/subject-of.ts
/** The word that `each:` takes. */
var eachOf = (subject) => `${subject}s`;
/** `projects`, `project` → `project`. */
function subjectOf(word) {
	return subjects.find((subject) => word === subject || word === eachOf(subject));
}
Object.defineProperty(exports, "afterText", {
	enumerable: true,
	get: function() {
		return afterText;
	}
});
Object.defineProperty(exports, "amountFields", {
	enumerable: true,
	get: function() {
		return amountFields;
	}
});
Object.defineProperty(exports, "callerFolder", {
	enumerable: true,
	get: function() {
		return callerFolder;
	}
});
Object.defineProperty(exports, "codedFields", {
	enumerable: true,
	get: function() {
		return codedFields;
	}
});
Object.defineProperty(exports, "columns", {
	enumerable: true,
	get: function() {
		return columns;
	}
});
Object.defineProperty(exports, "configName", {
	enumerable: true,
	get: function() {
		return configName;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "currencies", {
	enumerable: true,
	get: function() {
		return currencies;
	}
});
Object.defineProperty(exports, "currencyNamed", {
	enumerable: true,
	get: function() {
		return currencyNamed;
	}
});
Object.defineProperty(exports, "currencyOf", {
	enumerable: true,
	get: function() {
		return currencyOf;
	}
});
Object.defineProperty(exports, "dateFields", {
	enumerable: true,
	get: function() {
		return dateFields;
	}
});
Object.defineProperty(exports, "eachOf", {
	enumerable: true,
	get: function() {
		return eachOf;
	}
});
Object.defineProperty(exports, "editDistance", {
	enumerable: true,
	get: function() {
		return editDistance;
	}
});
Object.defineProperty(exports, "fieldNamed", {
	enumerable: true,
	get: function() {
		return fieldNamed;
	}
});
Object.defineProperty(exports, "financeTypes", {
	enumerable: true,
	get: function() {
		return financeTypes;
	}
});
Object.defineProperty(exports, "findHead", {
	enumerable: true,
	get: function() {
		return findHead;
	}
});
Object.defineProperty(exports, "findWorkspace", {
	enumerable: true,
	get: function() {
		return findWorkspace;
	}
});
Object.defineProperty(exports, "fold", {
	enumerable: true,
	get: function() {
		return fold;
	}
});
Object.defineProperty(exports, "foldedWords", {
	enumerable: true,
	get: function() {
		return foldedWords;
	}
});
Object.defineProperty(exports, "formatForms", {
	enumerable: true,
	get: function() {
		return formatForms;
	}
});
Object.defineProperty(exports, "guessBytes", {
	enumerable: true,
	get: function() {
		return guessBytes;
	}
});
Object.defineProperty(exports, "guessFormat", {
	enumerable: true,
	get: function() {
		return guessFormat;
	}
});
Object.defineProperty(exports, "guessTable", {
	enumerable: true,
	get: function() {
		return guessTable;
	}
});
Object.defineProperty(exports, "hasErrors", {
	enumerable: true,
	get: function() {
		return hasErrors;
	}
});
Object.defineProperty(exports, "headAt", {
	enumerable: true,
	get: function() {
		return headAt;
	}
});
Object.defineProperty(exports, "headingsOf", {
	enumerable: true,
	get: function() {
		return headingsOf;
	}
});
Object.defineProperty(exports, "importFormats", {
	enumerable: true,
	get: function() {
		return importFormats;
	}
});
Object.defineProperty(exports, "isEmptyRow", {
	enumerable: true,
	get: function() {
		return isEmptyRow;
	}
});
Object.defineProperty(exports, "kindWords", {
	enumerable: true,
	get: function() {
		return kindWords;
	}
});
Object.defineProperty(exports, "knownHeadings", {
	enumerable: true,
	get: function() {
		return knownHeadings;
	}
});
Object.defineProperty(exports, "knownRateHeading", {
	enumerable: true,
	get: function() {
		return knownRateHeading;
	}
});
Object.defineProperty(exports, "nearestName", {
	enumerable: true,
	get: function() {
		return nearestName;
	}
});
Object.defineProperty(exports, "neededFields", {
	enumerable: true,
	get: function() {
		return neededFields;
	}
});
Object.defineProperty(exports, "neededOfAnswer", {
	enumerable: true,
	get: function() {
		return neededOfAnswer;
	}
});
Object.defineProperty(exports, "notWritten", {
	enumerable: true,
	get: function() {
		return notWritten;
	}
});
Object.defineProperty(exports, "pairOf", {
	enumerable: true,
	get: function() {
		return pairOf;
	}
});
Object.defineProperty(exports, "placeOutput", {
	enumerable: true,
	get: function() {
		return placeOutput;
	}
});
Object.defineProperty(exports, "positionsOf", {
	enumerable: true,
	get: function() {
		return positionsOf;
	}
});
Object.defineProperty(exports, "putDraft", {
	enumerable: true,
	get: function() {
		return putDraft;
	}
});
Object.defineProperty(exports, "rateColumns", {
	enumerable: true,
	get: function() {
		return rateColumns;
	}
});
Object.defineProperty(exports, "reach", {
	enumerable: true,
	get: function() {
		return reach;
	}
});
Object.defineProperty(exports, "readDelimited", {
	enumerable: true,
	get: function() {
		return readDelimited;
	}
});
Object.defineProperty(exports, "removeOutput", {
	enumerable: true,
	get: function() {
		return removeOutput;
	}
});
Object.defineProperty(exports, "removeTemporary", {
	enumerable: true,
	get: function() {
		return removeTemporary;
	}
});
Object.defineProperty(exports, "rowKey", {
	enumerable: true,
	get: function() {
		return rowKey;
	}
});
Object.defineProperty(exports, "rowNamed", {
	enumerable: true,
	get: function() {
		return rowNamed;
	}
});
Object.defineProperty(exports, "sheetLanguages", {
	enumerable: true,
	get: function() {
		return sheetLanguages;
	}
});
Object.defineProperty(exports, "sheetWords", {
	enumerable: true,
	get: function() {
		return sheetWords;
	}
});
Object.defineProperty(exports, "sortFindings", {
	enumerable: true,
	get: function() {
		return sortFindings;
	}
});
Object.defineProperty(exports, "statusCodes", {
	enumerable: true,
	get: function() {
		return statusCodes;
	}
});
Object.defineProperty(exports, "subjectOf", {
	enumerable: true,
	get: function() {
		return subjectOf;
	}
});
Object.defineProperty(exports, "subjects", {
	enumerable: true,
	get: function() {
		return subjects;
	}
});
Object.defineProperty(exports, "subjectsOf", {
	enumerable: true,
	get: function() {
		return subjectsOf;
	}
});
Object.defineProperty(exports, "suggestName", {
	enumerable: true,
	get: function() {
		return suggestName;
	}
});
Object.defineProperty(exports, "textFields", {
	enumerable: true,
	get: function() {
		return textFields;
	}
});
Object.defineProperty(exports, "transactionTypes", {
	enumerable: true,
	get: function() {
		return transactionTypes;
	}
});
Object.defineProperty(exports, "unitOf", {
	enumerable: true,
	get: function() {
		return unitOf;
	}
});
Object.defineProperty(exports, "units", {
	enumerable: true,
	get: function() {
		return units;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
Object.defineProperty(exports, "writeOutput", {
	enumerable: true,
	get: function() {
		return writeOutput;
	}
});
