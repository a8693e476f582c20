const require_schemas = require("./schemas-Bva5bYun.js");
const require_config = require("./config-D5HCvckG.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
// ../../packages/data/src/model/column-words.ts
var words = {
	activityId: "the organisation's own identifier of the activity",
	administrative: "administrative units: vocabulary, level, code and name",
	administrator: "the agency that administers another's money",
	aggregate: "the published fact",
	aidTypes: "types of aid, vocabulary and code",
	aliases: "other names met in sources, parted by ;",
	asOf: "the day that it is counted to",
	asWritten: "the source's own word, beside the code",
	base: "the currency of which there is one unit",
	basis: "how the value came about",
	canBeAggregated: "whether the values of its indicators may be added up",
	capitalSpend: "per cent that is capital spending",
	categories: "kinds of the document, by IATI DocumentCategory",
	channel: "channel of the disbursement, by IATI DisbursementChannel",
	code: "the code by which other tables name it",
	collaborationType: "bilateral, multilateral …, by IATI CollaborationType",
	comment: "the source's remark on the value",
	commentZh: "our remark in Chinese",
	commentEn: "our remark in English",
	commentRu: "our remark in Russian",
	commitmentDate: "day of the commitment",
	confidence: "how sure the record is",
	countries: "countries of the transaction, by ISO 3166",
	crsChannelCode: "channel code of the OECD-DAC",
	currency: "currency by ISO 4217; XXX where the source gives none",
	dacCodes: "the purpose codes of the OECD-DAC that it stands for",
	date: "the day that it is of",
	defaultCurrency: "currency of values without one of their own",
	description: "what the source says of it",
	dimension: "what the target is",
	doubtZh: "why a counted amount is doubtful, in Chinese; its presence is the mark",
	doubtEn: "the same doubt in English",
	doubtRu: "the same doubt in Russian",
	edition: "day of the code table's edition",
	end: "last day of the span; empty where the source states none",
	exactness: "1 exact, 2 approximate",
	feature: "kind of the place, by IATI LocationType",
	field: "which field the row speaks of: amount, approval, status …",
	fieldZh: "the field in words, in Chinese",
	fieldEn: "the field in words, in English",
	fieldRu: "the field in words, in Russian",
	financeLine: "the finance line that it belongs to",
	financeType: "type of finance, a code of the OECD-DAC",
	flowType: "type of flow, a code of the OECD-DAC",
	format: "media type of the document",
	formerCode: "the code that it had before",
	gazetteer: "entries of gazetteers: vocabulary, code and name",
	glossEn: "English of a named thing",
	glossRu: "Russian of a named thing",
	heldAt: "where a copy is held, when the link is not the publisher's own",
	hierarchy: "level of the record in its publisher's hierarchy",
	humanitarian: "whether it is humanitarian aid",
	id: "names the row; other tables refer to it",
	identifier: "the publisher's IATI identifier; empty where it gives none",
	indicator: "the indicator that is measured",
	instrumentNo: "the lender's number of the loan, credit or grant",
	interestArrears: "interest in arrears",
	interestReceived: "interest received",
	isAscending: "whether more is better",
	key: "last part of the brief's id: P147367 in project-P147367",
	labelZh: "name of the period in Chinese",
	labelEn: "name of the period in English",
	labelRu: "name of the period in Russian",
	language: "language of the words in this row, by BCP 47",
	languages: "languages of the document",
	lastUpdated: "when the publisher last changed the record",
	latitude: "degrees north, as written",
	lender: "the organisation that lends or grants",
	lenderProjectId: "the lender's own number of the project; empty where none was found",
	level: "the tier of the unit",
	licence: "under what terms the document may be used",
	locationClass: "unit, settlement or site, by IATI GeographicLocationClass",
	locator: "where in the source it stands: page, row, field",
	longitude: "degrees east, as written",
	measure: "unit, percentage, nominal, ordinal or qualitative, by IATI IndicatorMeasure",
	members: "members of a list, or names that a count names, parted by ;",
	name: "its name, as the source gives it",
	nameZh: "full name in Chinese",
	nameEn: "full name in English",
	nameRu: "full name in Russian",
	nameZhSource: "source of the Chinese name; ours for a rendering of our own",
	note: "a remark for whoever keeps the table",
	noteZh: "a remark that is printed, in Chinese",
	noteEn: "a remark that is printed, in English",
	noteRu: "a remark that is printed, in Russian",
	observed: "the day the value held or was seen, where it is not the source's own date",
	openList: "whether the list has further members that the source does not name",
	order: "place in printed lists",
	ownerName: "name of the organisation whose number it is",
	ownerRef: "identifier of the organisation whose number it is",
	parent: "the row above it: a group, or the larger unit",
	part: "which of several elements the text belongs to",
	percentage: "per cent of the project, where the source shares it out",
	period: "the period that it covers",
	precision: "how exact the place is, of IATI before 1.04: 1 exact to 9 unclear",
	principalArrears: "principal in arrears",
	principalOutstanding: "principal outstanding",
	project: "the project that it belongs to",
	provinces: "codes of the provinces, where more than one shares the project",
	published: "day of publication; empty = undated, known at every date",
	publisher: "who published it",
	publisherCode: "the code in its own vocabulary, where code is not it",
	publisherZh: "publisher in Chinese",
	publisherRu: "publisher in Russian editions",
	qualifier: "how exact the value is; empty = as it stands",
	quote: "the currency that the rate is given in",
	rate: "units of quote for one unit of base",
	rate1: "interest rate, per cent",
	rate2: "second interest rate, per cent",
	reach: "where the activity happens or whom it serves, by IATI GeographicLocationReach",
	ref: "the identifier by which the source names it",
	region: "the region that it speaks of",
	regions: "regions of the transaction, vocabulary and code",
	relatedTo: "the record that this one is counted with: one project under two lender ids",
	repaymentFinalDate: "day of the last repayment",
	repaymentFirstDate: "day of the first repayment",
	repaymentPlan: "repayments a year",
	repaymentType: "1 equal principal, 2 annuity, 3 lump sum, 5 other",
	result: "the result that it measures",
	retrieved: "day on which it was taken from the web",
	role: "its part in the project",
	scope: "what it takes in, or the base of a share",
	sectorAsWritten: "the source's sector words, before coding",
	sectors: "sectors: vocabulary, code, per cent and name",
	series: "what it is an edition of: a newer edition's word supersedes the older one's",
	sha256: "hash of the file that was imported",
	sharePercent: "per cent of the project, where a source states one; never assumed",
	shortZh: "short name in Chinese, for tables and later mention",
	shortEn: "short name in English, for tables and later mention",
	shortRu: "short name in Russian, for tables and later mention",
	significance: "principal or secondary aim, by IATI PolicySignificance",
	source: "the source that says so",
	sources: "the sources that say so, parted by spaces",
	stage: "how far the money has come; proposed, dropped and cancelled lines enter no commitment",
	standing: "whether it may be printed or counted as the value",
	standingNote: "why a fact is not published",
	standsAlone: "whether only facts of its own are true of the line",
	start: "first day of the span",
	status: "indicative or committed, by IATI BudgetStatus",
	strength: "how sure the match is",
	subject: "the row that it speaks of: a project, finance line …",
	supersedes: "the rows in whose place it stands",
	target: "what it points to",
	text: "the words, as the source wrote them",
	tiedStatus: "tied, partially tied or untied, a code of the OECD-DAC",
	title: "its title, as the source gives it",
	type: "its type, by the code list of its table",
	unit: "what is counted or measured: a currency, project, km, person …",
	url: "address on the web",
	validFrom: "first day on which the code is in force",
	validTo: "last day on which the code is in force; empty = still",
	value: "the value: an exact decimal, a date or a code; empty = the source shows none",
	valueDate: "the day that the amount is of",
	version: "version of the IATI standard that it was read as",
	vocabulary: "the code list that the code is of, by the standard's number",
	vocabularyName: "name or address of the publisher's own vocabulary",
	whatZh: "what is built, in Chinese",
	whatEn: "what is built, in English",
	whatRu: "what is built, in Russian",
	wordingZh: "the Chinese words of the source",
	year: "the year"
};
/** Where a column means something of its own in one table. */
var ownWords = {
	"aggregates.kind": "what sort of fact it is",
	"aggregates.value": "the published number; empty for a list",
	"allocations.order": "order within the project; it is counted under its first sector",
	"allocations.target": "region code or sector id",
	"allocations.basis": "who says so; an estimate of ours is never counted",
	"allocations.financeLine": "the one line that it is stated of, where the project's lines differ",
	"assertions.standing": "how the value is used; a recorded one is shown as a difference only",
	"budgets.kind": "what sort of plan it is",
	"budgets.type": "1 original, 2 revised",
	"budgets.value": "the amount planned",
	"finance-lines.basis": "what its amount is",
	"finance-lines.kind": "what sort of money it is",
	"fx-rates.kind": "which rate it is",
	"iati-lines.scope": "how far the activity reaches, by IATI ActivityScope",
	"identifiers.type": "whose number it is, by IATI OtherIdentifierType",
	"identifiers.value": "the number",
	"indicators.title": "what is measured, in the source's words",
	"links.kind": "what it leads to",
	"links.type": "parent, child, sibling …, by IATI RelatedActivityType",
	"links.target": "address of the document, or identifier of the related record",
	"markers.code": "code of the aim in its vocabulary",
	"matches.asWritten": "the record's own word on the match",
	"measurements.kind": "what the value is; a period has none, only its span",
	"measurements.period": "number of the indicator's period, from 1; a baseline has none",
	"measurements.value": "the value as written: it need not be a number",
	"organisations.id": "OECD-DAC agency or channel code",
	"organisations.type": "what sort of organisation",
	"parties.type": "type of the organisation, by IATI OrganisationType",
	"parties.asWritten": "the source's own word for a role that is none of these",
	"parties.ref": "the organisation's own identifier: XM-DAC-46004",
	"results.type": "1 output, 2 outcome, 3 impact, 9 other",
	"sources.kind": "mark of GB/T 7714 for report, news, web page, data set or other",
	"sectors.code": "the code in its vocabulary, where the id is not the code",
	"sources.language": "language of the document, by BCP 47",
	"sources.title": "title of the document",
	"texts.kind": "which of the row's words it is; a description has a type",
	"texts.type": "1 general, 2 objectives, 3 target groups, 4 other",
	"texts.subject": "the row that the words belong to",
	"transactions.type": "IATI transaction type: 2 commitment, 3 disbursement …",
	"transactions.ref": "the publisher's own number of it",
	"transactions.value": "the amount; below zero for what was taken back"
};
function columnMeaning(table, column) {
	const own = `${table}.${column}`;
	if (Object.hasOwn(ownWords, own)) return ownWords[own];
	return Object.hasOwn(words, column) ? words[column] : void 0;
}
// ../../packages/data/src/query/ask/question.ts
/** From the first to the last day of two date texts, or the id of a period in the dataset. */
var Span = require_schemas.union([require_schemas.string(), require_schemas.strictObject({
	from: require_schemas.exactOptional(require_config.DateText),
	to: require_schemas.exactOptional(require_config.DateText)
})]);
var dimensions = [
	"lender",
	"agency",
	"sector",
	"region",
	"status",
	"approval-year",
	"plan",
	"instrument",
	"kind"
];
var Conditions = require_schemas.strictObject({
	/** A lender stands for its agencies. */
	lender: require_schemas.exactOptional(require_config.Ids),
	kind: require_schemas.exactOptional(require_config.Ids),
	status: require_schemas.exactOptional(require_schemas.array(require_schemas._enum(require_subject_of.statusCodes))),
	sector: require_schemas.exactOptional(require_config.Ids),
	/** A unit stands for those within it. */
	region: require_schemas.exactOptional(require_config.Ids),
	/** The approval date lies in the span. */
	approvedIn: require_schemas.exactOptional(Span),
	/** Some day between effectiveness and closing lies in the span. */
	implementedIn: require_schemas.exactOptional(Span)
});
var Question = require_schemas.strictObject({
	/** Which finance counts: loans and credits, grants, or both. */
	of: require_schemas.exactOptional(require_schemas._enum([
		"loans",
		"grants",
		"commitments"
	])),
	by: require_schemas.exactOptional(require_schemas._enum(dimensions)),
	/** Of `region`. */
	level: require_schemas.exactOptional(require_schemas._enum([
		"prefecture",
		"county",
		"country",
		"world-region"
	])),
	/** Of `sector`: IATI SectorVocabulary; without it the vocabulary that most projects are coded in. */
	vocabulary: require_schemas.exactOptional(require_schemas.string()),
	/** Of `approval-year`: the month that the year begins with; 7 for the World Bank's fiscal year. */
	yearStartsIn: require_schemas.exactOptional(require_schemas.int().min(1).max(12)),
	/** Projects that other provinces share: left out of amounts, as no share is known, or in. */
	multiProvince: require_schemas.exactOptional(require_schemas._enum(["apart", "in"])),
	where: require_schemas.exactOptional(Conditions),
	/** Into one currency by named rates, one for each other currency. */
	convert: require_schemas.exactOptional(require_schemas.strictObject({
		to: require_config.Currency,
		rates: require_config.Ids
	}))
});
// ../../packages/render/src/view/own-definition.ts
/** Themes by name; a missing one fails to compile. */
var themes = {
	bulletin: "bulletin",
	official: "official",
	journal: "journal",
	sheet: "sheet",
	card: "card"
};
function isTheme(word) {
	return Object.hasOwn(themes, word);
}
var ProjectList = require_schemas.strictObject({
	of: require_schemas.exactOptional(Question.shape.of.unwrap().describe("which finance counts; commitments without it")),
	where: require_schemas.exactOptional(Question.shape.where.unwrap().describe("which projects; all without it")),
	fields: require_schemas.array(require_schemas._enum([
		"fullName",
		"number",
		"lender",
		"status",
		"approval",
		"signing",
		"effectiveness",
		"closing",
		"amount",
		"disbursed",
		"totalCost",
		"sectors",
		"places"
	])).describe("what the list says of each project"),
	sort: require_schemas.exactOptional(require_schemas._enum([
		"approval",
		"closing",
		"amount",
		"name"
	]).describe("order of the list; that of the tables without it")),
	descending: require_schemas.exactOptional(require_schemas.boolean().describe("true turns the order round"))
});
var Words = require_schemas.strictObject({
	"zh-CN": require_schemas.exactOptional(require_schemas.string().min(1)),
	en: require_schemas.exactOptional(require_schemas.string().min(1)),
	ru: require_schemas.exactOptional(require_schemas.string().min(1))
});
var itemKeys = [
	"ask",
	"projects",
	"published",
	"text"
];
var Item = require_schemas.strictObject({
	ask: require_schemas.exactOptional(Question.describe("a question to the dataset: totals and groups")),
	projects: require_schemas.exactOptional(ProjectList.describe("a list of projects with chosen fields")),
	published: require_schemas.exactOptional(require_schemas.record(require_schemas.string().regex(/^[a-z][A-Za-z0-9]*$/), require_schemas.string()).describe("published figures: a name each, with the id of its row in aggregates.csv")),
	text: require_schemas.exactOptional(Words.describe("words of your own, by language"))
}).refine((item) => itemKeys.filter((key) => item[key] !== void 0).length === 1, { error: `one of ${itemKeys.join(", ")} alone` });
/** Names that every view has already. */
var takenNames = [...[
	"asOf",
	"brief",
	"issuer",
	"form",
	"edition",
	"sources",
	"uses",
	"subject",
	"parameters"
], ...["hasSources"]];
var Name = require_schemas.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: "a name begins with a small letter and holds letters and digits only" });
var OwnDefinition = require_schemas.strictObject({
	subject: require_schemas.exactOptional(require_schemas._enum(require_subject_of.subjects).describe("what one brief is about; each: then runs over them")),
	theme: require_schemas.exactOptional(require_schemas._enum(themes).describe("form; that of the workspace without it")),
	parameters: require_schemas.exactOptional(require_schemas.record(Name, require_schemas.union([require_schemas.string(), require_schemas.int()])).describe("parameters by name, each with its value where nothing else is said")),
	view: require_schemas.record(Name.refine((name) => !takenNames.includes(name), { error: `a name of its own; taken are ${takenNames.join(", ")}` }), Item).describe("what the templates see, by name; {parameter} stands for a parameter's value")
}).describe("A kind of brief of this workspace");
var braced = /^\{([A-Za-z][A-Za-z0-9]*)\}$/;
/** Every `{name}` that stands for a whole value, with its path. */
function parametersUsed(value, path = []) {
	if (typeof value === "string") {
		const name = braced.exec(value)?.[1];
		return name === void 0 ? [] : [{
			name,
			path
		}];
	}
	if (typeof value !== "object" || value === null) return [];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, inner]) => parametersUsed(inner, [...path, isList ? Number(key) : key]));
}
/** The same value with the parameters in place; an unknown one stays as it is written. */
function withParameters(value, parameters) {
	if (typeof value === "string") {
		const name = braced.exec(value)?.[1];
		return name !== void 0 && Object.hasOwn(parameters, name) ? parameters[name] : value;
	}
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((inner) => withParameters(inner, parameters));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withParameters(inner, parameters)]));
}
Object.defineProperty(exports, "OwnDefinition", {
	enumerable: true,
	get: function() {
		return OwnDefinition;
	}
});
Object.defineProperty(exports, "Question", {
	enumerable: true,
	get: function() {
		return Question;
	}
});
Object.defineProperty(exports, "columnMeaning", {
	enumerable: true,
	get: function() {
		return columnMeaning;
	}
});
Object.defineProperty(exports, "dimensions", {
	enumerable: true,
	get: function() {
		return dimensions;
	}
});
Object.defineProperty(exports, "isTheme", {
	enumerable: true,
	get: function() {
		return isTheme;
	}
});
Object.defineProperty(exports, "parametersUsed", {
	enumerable: true,
	get: function() {
		return parametersUsed;
	}
});
Object.defineProperty(exports, "withParameters", {
	enumerable: true,
	get: function() {
		return withParameters;
	}
});
