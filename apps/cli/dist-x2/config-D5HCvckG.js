const require_schemas = require("./schemas-Bva5bYun.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
// ../../packages/data/src/model/cell.ts
/** An identifier: letters, digits and `. - _ /`, no white space, no path tricks. */
var Id = require_schemas.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
/** An exact decimal as a string: money and measures are never floats. */
var decimalForm = /^-?(0|[1-9]\d*)(\.\d+)?$/;
var Decimal = require_schemas.string().regex(decimalForm);
/** A year, month, quarter, half-year or day: `2015`, `2015-06`, `2023-Q1`, `2021-H1`, `2015-06-26`. */
var dateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4]|-H[12])?$/;
var DateText = require_schemas.string().regex(dateForm);
/** ISO 4217. */
var Currency = require_schemas.string().regex(/^[A-Z]{3}$/);
/** Several ids in one cell, parted by spaces on disk. */
var Ids = require_schemas.array(Id);
/** Several codes in one cell, parted by spaces on disk: none holds a space. */
var Words$1 = require_schemas.array(require_schemas.string().regex(/^\S+$/));
var Qualifier = require_schemas._enum([
	"exact",
	"approx",
	"more-than",
	"less-than",
	"nearly",
	"at-least",
	"at-most",
	"rounded"
]);
var Confidence = require_schemas._enum([
	"high",
	"medium-high",
	"medium",
	"unverified"
]);
// ../../packages/data/src/model/aggregate.ts
/** A published total or named fact, kept apart from computed totals. Only `publishable` ones are ever printed. */
var Aggregate = require_schemas.strictObject({
	id: Id,
	kind: require_schemas._enum([
		"count",
		"count-distinct",
		"amount",
		"length",
		"share",
		"beneficiaries",
		"date",
		"duration",
		"rank",
		"list",
		"named-project",
		"ordinal-event",
		"caption",
		"reconciliation"
	]),
	standing: require_schemas._enum([
		"publishable",
		"stray",
		"hypothesis"
	]),
	/** Why a fact is not publishable. */
	standingNote: require_schemas.exactOptional(require_schemas.string()),
	wordingZh: require_schemas.string(),
	glossEn: require_schemas.string(),
	/** Of a named thing, for Russian editions. */
	glossRu: require_schemas.exactOptional(require_schemas.string()),
	value: require_schemas.exactOptional(Decimal),
	/** Members of a list, or the names that a count names, parted by `;`. */
	members: require_schemas.exactOptional(require_schemas.string()),
	openList: require_schemas.exactOptional(require_schemas._enum(["yes"])),
	unit: require_schemas.exactOptional(require_schemas.string()),
	qualifier: Qualifier,
	period: require_schemas.exactOptional(Id),
	region: require_schemas.exactOptional(Id),
	sectorAsWritten: require_schemas.exactOptional(require_schemas.string()),
	/** What the count takes in, or the base of a share. */
	scope: require_schemas.exactOptional(require_schemas.string()),
	source: Id,
	locator: require_schemas.exactOptional(require_schemas.string()),
	note: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/allocation.ts
/** A project's part in a region or sector. No share is ever assumed: an absent one stays unsplit. */
var Allocation = require_schemas.strictObject({
	id: Id,
	project: Id,
	/** The one line that it is stated of, where the project's lines differ; never added to the project's own. */
	financeLine: require_schemas.exactOptional(Id),
	dimension: require_schemas._enum([
		"region",
		"sector",
		"country"
	]),
	/** Region code or sector id. */
	target: Id,
	/** Per cent of the project, where a source states one. */
	sharePercent: require_schemas.exactOptional(Decimal),
	/** stated: a source names it; estimated: our own reading, never counted; unknown: the split is. */
	basis: require_schemas._enum([
		"stated",
		"estimated",
		"unknown"
	]),
	/** Order within the project; the first sector is the one it is counted under. */
	order: require_schemas.int(),
	sources: Ids,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/assertion.ts
/** Fields that a source may state of a project or finance line, with the type of their value. */
var assertionFields = {
	status: "code",
	amount: "money",
	"total-cost": "money",
	counterpart: "money",
	"preparatory-ta": "money",
	disbursed: "money",
	undisbursed: "money",
	/** As a list totals it, by a definition of its own: never the sum of our lines. */
	"total-commitment": "money",
	name: "text",
	places: "text",
	approval: "date",
	signing: "date",
	effectiveness: "date",
	closing: "date",
	"board-vote": "date",
	"board-paper": "date",
	agreement: "date",
	"approved-by": "date",
	"press-report": "date",
	"planned-completion": "date",
	"planned-start": "date",
	"actual-start": "date",
	"planned-end": "date",
	"actual-end": "date",
	"reported-since": "text",
	objective: "text",
	instrument: "text",
	"environmental-category": "text",
	"environmental-risk": "text",
	disclosure: "date",
	/** How far the lender's preparation has come, in its own word. */
	"preparation-stage": "text",
	"financing-type": "text"
};
/** The days of a loan, none before one that stands before it. */
var lendingCycle = [
	"approval",
	"signing",
	"effectiveness",
	"closing"
];
/**
* One source's word on one field of one subject. A correction appends and names what it supersedes;
* no row is ever overwritten. An absent value means the source shows none ("no longer listed").
*/
var Assertion = require_schemas.strictObject({
	id: Id,
	/** Id of a project or finance line. */
	subject: Id,
	field: require_schemas._enum(Object.keys(assertionFields)),
	value: require_schemas.exactOptional(require_schemas.string()),
	/** ISO 4217 for money. */
	unit: require_schemas.exactOptional(require_schemas.string()),
	qualifier: Qualifier,
	source: Id,
	locator: require_schemas.exactOptional(require_schemas.string()),
	/** The day the value held or was seen, where it is not the source's own date. */
	observed: require_schemas.exactOptional(DateText),
	confidence: Confidence,
	/** adopted: printed as the value; recorded: shown as a difference only (implausible, superseded in kind). */
	standing: require_schemas._enum(["adopted", "recorded"]),
	/** The source's own word, beside the code. */
	asWritten: require_schemas.exactOptional(require_schemas.string()),
	supersedes: require_schemas.exactOptional(Id),
	note: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/beneficiary.ts
/** People a project reaches, as one source states it; persons, households and visits are never mixed. */
var Beneficiary = require_schemas.strictObject({
	id: Id,
	project: Id,
	value: Decimal,
	unit: require_schemas._enum([
		"person",
		"household",
		"visit"
	]),
	basis: require_schemas._enum(["planned", "reported"]),
	qualifier: Qualifier,
	asOf: require_schemas.exactOptional(DateText),
	source: Id,
	locator: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/budget.ts
/** Money planned for a span of time; never part of a commitment. */
var Budget = require_schemas.strictObject({
	id: Id,
	financeLine: Id,
	kind: require_schemas._enum(["budget", "planned-disbursement"]),
	/** IATI BudgetType: 1 original, 2 revised. */
	type: require_schemas.exactOptional(require_schemas.string()),
	/** IATI BudgetStatus: 1 indicative, 2 committed. */
	status: require_schemas.exactOptional(require_schemas.string()),
	start: require_schemas.exactOptional(DateText),
	end: require_schemas.exactOptional(DateText),
	value: Decimal,
	/** ISO 4217; absent where the source gives none. */
	currency: require_schemas.exactOptional(require_schemas.string()),
	valueDate: require_schemas.exactOptional(DateText),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/conflict.ts
/** Our word on a field where sources differ; the values themselves are assertions. */
var Conflict = require_schemas.strictObject({
	id: Id,
	project: Id,
	/** An assertion field, or `beneficiaries`. */
	field: require_schemas.string(),
	fieldZh: require_schemas.string(),
	fieldEn: require_schemas.string(),
	fieldRu: require_schemas.exactOptional(require_schemas.string()),
	commentZh: require_schemas.string(),
	commentEn: require_schemas.string(),
	commentRu: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/finance-line.ts
/**
* One loan, credit or grant of one project. Its amount is the assertion `amount` on this id.
* `stage` decides what counts: proposed and dropped lines never enter commitments.
*/
var FinanceLine = require_schemas.strictObject({
	id: Id,
	project: Id,
	lender: Id,
	/** The agency that administers another's money: a GEF grant administered by ADB. */
	administrator: require_schemas.exactOptional(Id),
	instrumentNo: require_schemas.exactOptional(require_schemas.string()),
	kind: require_schemas._enum([
		"loan",
		"credit",
		"grant",
		"counterpart",
		"technical-assistance",
		"unknown"
	]),
	stage: require_schemas._enum([
		"proposed",
		"approved",
		"signed",
		"effective",
		"closed",
		"dropped",
		"cancelled"
	]),
	/** The kind as the record words it, beside the codes. */
	asWritten: require_schemas.string(),
	financeType: require_schemas.exactOptional(require_schemas.string().regex(/^\d{3,4}$/)),
	currency: Currency,
	basis: require_schemas._enum([
		"commitment",
		"contract",
		"plan"
	])
});
// ../../packages/data/src/model/fx-rate.ts
/** Units of `quote` for one unit of `base`. Conversion goes only through a named rate. */
var FxRate = require_schemas.strictObject({
	id: Id,
	base: Currency,
	quote: Currency,
	date: DateText,
	rate: Decimal,
	kind: require_schemas._enum([
		"spot",
		"period-average",
		"period-end",
		"agreed",
		"central-parity"
	]),
	source: Id
});
// ../../packages/data/src/model/iati-line.ts
/** How an IATI publisher records a finance line; what the line is stands in the other tables. */
var IatiLine = require_schemas.strictObject({
	id: Id,
	financeLine: Id,
	/** As published; absent where the publisher gives none. */
	identifier: require_schemas.exactOptional(require_schemas.string()),
	/** The version that it was read as. */
	version: require_schemas.string(),
	language: require_schemas.exactOptional(require_schemas.string()),
	defaultCurrency: require_schemas.exactOptional(require_schemas.string()),
	lastUpdated: require_schemas.exactOptional(require_schemas.string()),
	hierarchy: require_schemas.exactOptional(require_schemas.string()),
	humanitarian: require_schemas.exactOptional(require_schemas._enum(["yes", "no"])),
	scope: require_schemas.exactOptional(require_schemas.string()),
	collaborationType: require_schemas.exactOptional(require_schemas.string()),
	flowType: require_schemas.exactOptional(require_schemas.string()),
	financeType: require_schemas.exactOptional(require_schemas.string()),
	/** `1:C01`: vocabulary and code, as model/packed-word.ts packs them. */
	aidTypes: require_schemas.exactOptional(Words$1),
	tiedStatus: require_schemas.exactOptional(require_schemas.string()),
	/** Per cent as written. */
	capitalSpend: require_schemas.exactOptional(require_schemas.string()),
	/**
	* The facts of its project are not its own: a second record under the project's number, met when the project was done.
	* Of other lines the project's facts are true as well as their own.
	*/
	standsAlone: require_schemas.exactOptional(require_schemas._enum(["yes"])),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/identifier.ts
/** Another number of a project or line. */
var Identifier = require_schemas.strictObject({
	id: Id,
	subject: Id,
	value: require_schemas.string(),
	/** IATI OtherIdentifierType: A1 the publisher's own, A3 former, B1 previous organisation … */
	type: require_schemas.exactOptional(require_schemas.string()),
	ownerRef: require_schemas.exactOptional(require_schemas.string()),
	ownerName: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/link.ts
/** A document about a project or line, or another record that it is related to. */
var Link = require_schemas.strictObject({
	id: Id,
	subject: Id,
	kind: require_schemas._enum(["document", "related"]),
	/** Address of the document; the publisher's identifier of the related record. */
	target: require_schemas.exactOptional(require_schemas.string()),
	/** IATI RelatedActivityType of a relation: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party. */
	type: require_schemas.exactOptional(require_schemas.string()),
	/** Media type. */
	format: require_schemas.exactOptional(require_schemas.string()),
	title: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	/** IATI DocumentCategory codes. */
	categories: require_schemas.exactOptional(Words$1),
	/** Languages that the document is in. */
	languages: require_schemas.exactOptional(Words$1),
	date: require_schemas.exactOptional(require_schemas.string()),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/loan.ts
/** Terms of a loan, by the CRS: rates in per cent. */
var LoanTerms = require_schemas.strictObject({
	id: Id,
	financeLine: Id,
	rate1: require_schemas.exactOptional(require_schemas.string()),
	rate2: require_schemas.exactOptional(require_schemas.string()),
	/** CRS repayment type: 1 equal principal, 2 annuity, 3 lump sum, 5 other. */
	repaymentType: require_schemas.exactOptional(require_schemas.string()),
	/** Repayments a year. */
	repaymentPlan: require_schemas.exactOptional(require_schemas.string()),
	commitmentDate: require_schemas.exactOptional(DateText),
	repaymentFirstDate: require_schemas.exactOptional(DateText),
	repaymentFinalDate: require_schemas.exactOptional(DateText),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
/** How a loan stood in a year. */
var LoanStatus = require_schemas.strictObject({
	id: Id,
	financeLine: Id,
	year: require_schemas.exactOptional(require_schemas.string()),
	currency: require_schemas.exactOptional(require_schemas.string()),
	valueDate: require_schemas.exactOptional(DateText),
	interestReceived: require_schemas.exactOptional(Decimal),
	principalOutstanding: require_schemas.exactOptional(Decimal),
	principalArrears: require_schemas.exactOptional(Decimal),
	interestArrears: require_schemas.exactOptional(Decimal),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/location.ts
/** A place of a project or line, as a source gives it; coded units of ours are allocations. */
var Location = require_schemas.strictObject({
	id: Id,
	subject: Id,
	ref: require_schemas.exactOptional(require_schemas.string()),
	name: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	/** Decimal degrees as written. */
	latitude: require_schemas.exactOptional(require_schemas.string()),
	longitude: require_schemas.exactOptional(require_schemas.string()),
	/** Gazetteer entries, `G1:1814991`: vocabulary, code, the vocabulary's own name. */
	gazetteer: require_schemas.exactOptional(Words$1),
	/** Administrative units, `G1:2:1529047`: vocabulary, level, code, the vocabulary's own name; a part that is not given is empty. */
	administrative: require_schemas.exactOptional(Words$1),
	/** 1 exact, 2 approximate. */
	exactness: require_schemas.exactOptional(require_schemas.string()),
	/** Of IATI before 1.04: 1 exact to 9 unclear. */
	precision: require_schemas.exactOptional(require_schemas.string()),
	reach: require_schemas.exactOptional(require_schemas.string()),
	locationClass: require_schemas.exactOptional(require_schemas.string()),
	feature: require_schemas.exactOptional(require_schemas.string()),
	percentage: require_schemas.exactOptional(require_schemas.string()),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/marker.ts
/** A policy aim that a source marks a project or line with. */
var Marker = require_schemas.strictObject({
	id: Id,
	subject: Id,
	vocabulary: require_schemas.exactOptional(require_schemas.string()),
	vocabularyName: require_schemas.exactOptional(require_schemas.string()),
	code: require_schemas.exactOptional(require_schemas.string()),
	/** IATI PolicySignificance. */
	significance: require_schemas.exactOptional(require_schemas.string()),
	/** Per cent of the project, where the source shares it among its aims. */
	percentage: require_schemas.exactOptional(require_schemas.string()),
	name: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/match.ts
/** How surely a project is the one that a published fact speaks of. */
var Match = require_schemas.strictObject({
	id: Id,
	project: Id,
	aggregate: Id,
	strength: require_schemas._enum([
		"named",
		"high",
		"medium-high",
		"medium"
	]),
	/** The record's own word on the match. */
	asWritten: require_schemas.string()
});
// ../../packages/data/src/model/organisation.ts
/** A lender, fund or agency, by its OECD-DAC agency or channel code. */
var Organisation = require_schemas.strictObject({
	id: Id,
	nameZh: require_schemas.string(),
	nameEn: require_schemas.string(),
	nameRu: require_schemas.exactOptional(require_schemas.string()),
	shortZh: require_schemas.string(),
	shortEn: require_schemas.string(),
	shortRu: require_schemas.exactOptional(require_schemas.string()),
	type: require_schemas._enum([
		"lender",
		"fund",
		"government",
		"institute"
	]),
	/** 44000 World Bank over 44001 IBRD and 44002 IDA. */
	parent: require_schemas.exactOptional(Id),
	/** Printing order. */
	order: require_schemas.int(),
	/** Other names met in sources, parted by `;`. */
	aliases: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/output.ts
/** Something a project builds: 75 km of urban roads, planned or reported. */
var Output = require_schemas.strictObject({
	id: Id,
	project: Id,
	whatZh: require_schemas.string(),
	whatEn: require_schemas.string(),
	whatRu: require_schemas.exactOptional(require_schemas.string()),
	value: Decimal,
	unit: require_schemas._enum([
		"km",
		"ha",
		"mu",
		"item"
	]),
	basis: require_schemas._enum(["planned", "reported"]),
	qualifier: Qualifier,
	asOf: require_schemas.exactOptional(DateText),
	sources: Ids,
	locator: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/party.ts
/** An organisation that takes part in a project, a line or a transaction, as a source names it. */
var Party = require_schemas.strictObject({
	id: Id,
	subject: Id,
	/** funding, accountable, extending, implementing: IATI OrganisationRole 1 to 4. */
	role: require_schemas._enum([
		"reporting",
		"funding",
		"accountable",
		"extending",
		"implementing",
		"borrower",
		"provider",
		"receiver",
		"unknown"
	]),
	/** The source's own word for a role that is none of these. */
	asWritten: require_schemas.exactOptional(require_schemas.string()),
	/** The organisation's own identifier: `XM-DAC-46004`. */
	ref: require_schemas.exactOptional(require_schemas.string()),
	/** IATI OrganisationType. */
	type: require_schemas.exactOptional(require_schemas.string()),
	name: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	/** Its own identifier of the activity. */
	activityId: require_schemas.exactOptional(require_schemas.string()),
	crsChannelCode: require_schemas.exactOptional(require_schemas.string()),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/period.ts
/** A plan, year, half-year or fiscal year. No `end` = the source states none. */
var Period = require_schemas.strictObject({
	id: Id,
	labelZh: require_schemas.string(),
	labelEn: require_schemas.string(),
	labelRu: require_schemas.exactOptional(require_schemas.string()),
	start: DateText,
	end: require_schemas.exactOptional(DateText),
	note: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/project.ts
/** What a lender finances. Values that a source states and may restate (amounts, dates, status, cost) are assertions. */
var Project = require_schemas.strictObject({
	id: Id,
	/** The last part of its brief id: `P147367` in `project-P147367`. */
	key: Id,
	lender: require_schemas.exactOptional(Id),
	/** The lender's own number; absent where none was found. */
	lenderProjectId: require_schemas.exactOptional(Id),
	nameZh: require_schemas.exactOptional(require_schemas.string()),
	/** Source id, or `ours` for a rendering of our own. */
	nameZhSource: require_schemas.exactOptional(Id),
	nameEn: require_schemas.string(),
	/** Short names for tables and later mention. */
	shortZh: require_schemas.string(),
	shortEn: require_schemas.string(),
	/** The source's sector words, before coding; absent where it has none. */
	sectorAsWritten: require_schemas.exactOptional(require_schemas.string()),
	/** Province-level codes when more than one province shares the project. */
	provinces: require_schemas.exactOptional(require_schemas.array(require_schemas.string().regex(/^\d{6}$/))),
	/** The record that this one is counted with: one project under two lender ids. */
	relatedTo: require_schemas.exactOptional(Id),
	confidence: Confidence,
	/** Why an amount that is counted is doubtful; its presence is the mark. */
	doubtZh: require_schemas.exactOptional(require_schemas.string()),
	doubtEn: require_schemas.exactOptional(require_schemas.string()),
	doubtRu: require_schemas.exactOptional(require_schemas.string()),
	sources: Ids,
	noteZh: require_schemas.exactOptional(require_schemas.string()),
	noteEn: require_schemas.exactOptional(require_schemas.string()),
	noteRu: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/region.ts
/**
* A country (ISO 3166), a world region (IATI Region) or an administrative unit (GB/T 2260).
* A county directly under the region has the region as parent.
*/
var Region = require_schemas.strictObject({
	code: Id,
	/** IATI RegionVocabulary of a world region: 1 DAC, 2 UN, 99 the publisher's own. */
	vocabulary: require_schemas.exactOptional(require_schemas.string()),
	vocabularyName: require_schemas.exactOptional(require_schemas.string()),
	/** The code in its vocabulary, where `code` is not it. */
	publisherCode: require_schemas.exactOptional(require_schemas.string()),
	/** Day of the code table's edition. */
	edition: require_schemas.exactOptional(DateText),
	level: require_schemas._enum([
		"region",
		"prefecture",
		"county",
		"country",
		"world-region"
	]),
	parent: require_schemas.exactOptional(Id),
	nameZh: require_schemas.string(),
	nameEn: require_schemas.exactOptional(require_schemas.string()),
	nameRu: require_schemas.exactOptional(require_schemas.string()),
	/** Short names for tables and tiles: 博州, Bortala. */
	shortZh: require_schemas.exactOptional(require_schemas.string()),
	shortEn: require_schemas.exactOptional(require_schemas.string()),
	shortRu: require_schemas.exactOptional(require_schemas.string()),
	formerCode: require_schemas.exactOptional(require_schemas.string().regex(/^\d{6}$/)),
	validFrom: require_schemas.exactOptional(DateText),
	validTo: require_schemas.exactOptional(DateText),
	/** Other spellings met in sources, parted by `;`. */
	aliases: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/result.ts
var Result = require_schemas.strictObject({
	id: Id,
	subject: Id,
	/** IATI ResultType: 1 output, 2 outcome, 3 impact, 9 other. */
	type: require_schemas.exactOptional(require_schemas.string()),
	canBeAggregated: require_schemas.exactOptional(require_schemas._enum(["yes", "no"])),
	title: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
var Indicator = require_schemas.strictObject({
	id: Id,
	result: Id,
	/** IATI IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative. */
	measure: require_schemas.exactOptional(require_schemas.string()),
	isAscending: require_schemas.exactOptional(require_schemas._enum(["yes", "no"])),
	title: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	source: Id
});
/** A value as written: it need not be a number. */
var Measurement = require_schemas.strictObject({
	id: Id,
	indicator: Id,
	/** `period` has no value: only its span is stated. */
	kind: require_schemas._enum([
		"baseline",
		"target",
		"actual",
		"period"
	]),
	/** Counts the periods of the indicator from 1; a baseline has none. */
	period: require_schemas.exactOptional(require_schemas.int().positive()),
	start: require_schemas.exactOptional(require_schemas.string()),
	end: require_schemas.exactOptional(require_schemas.string()),
	year: require_schemas.exactOptional(require_schemas.string()),
	date: require_schemas.exactOptional(require_schemas.string()),
	value: require_schemas.exactOptional(require_schemas.string()),
	comment: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	source: Id
});
// ../../packages/data/src/model/sector.ts
/** A sector by IATI SectorVocabulary; 99 is ours: a word of Chinese official texts with the DAC codes it stands for. */
var Sector = require_schemas.strictObject({
	id: Id,
	vocabulary: require_schemas.string().regex(/^\d{1,2}$/),
	/** The publisher's own vocabulary, beside 98 or 99. */
	vocabularyName: require_schemas.exactOptional(require_schemas.string()),
	/** The code in its vocabulary, where the id is not the code. */
	code: require_schemas.exactOptional(require_schemas.string()),
	nameZh: require_schemas.string(),
	nameEn: require_schemas.string(),
	nameRu: require_schemas.exactOptional(require_schemas.string()),
	dacCodes: require_schemas.exactOptional(require_schemas.array(require_schemas.string().regex(/^\d{3,5}$/))),
	order: require_schemas.int(),
	/** Other words met in sources, parted by `;`. */
	aliases: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/source.ts
/** A document that facts are taken from. `published` absent = undated: known at every date. */
var Source = require_schemas.strictObject({
	id: Id,
	title: require_schemas.string(),
	publisher: require_schemas.string(),
	publisherZh: require_schemas.string(),
	/** For Russian editions; a name without a Russian form is given as its owner writes it. */
	publisherRu: require_schemas.exactOptional(require_schemas.string()),
	/** GB/T 7714 mark: R report, N news, EB web page, DS dataset, Z other. */
	kind: require_schemas._enum([
		"R",
		"N",
		"EB",
		"DS",
		"Z"
	]),
	language: require_schemas.string(),
	published: require_schemas.exactOptional(DateText),
	retrieved: require_schemas.exactOptional(DateText),
	/** What it is an edition of: a newer edition's word supersedes the older one's. */
	series: require_schemas.exactOptional(Id),
	/** Of the file that was imported. */
	sha256: require_schemas.exactOptional(require_schemas.string().regex(/^[0-9a-f]{64}$/)),
	url: require_schemas.exactOptional(require_schemas.url({ protocol: /^https?$/ })),
	/** Where a copy is held when the link is not the publisher's own. */
	heldAt: require_schemas.exactOptional(require_schemas.string()),
	licence: require_schemas.exactOptional(require_schemas.string()),
	note: require_schemas.exactOptional(require_schemas.string())
});
// ../../packages/data/src/model/text.ts
/** Words that a source uses of a row, as it wrote them: one row a language. */
var Text = require_schemas.strictObject({
	id: Id,
	/** Id of the row that they belong to. */
	subject: Id,
	/** `name` where the subject's own row holds one in its first language; `description` carries a type. */
	kind: require_schemas._enum([
		"name",
		"description",
		"activity-description",
		"comment",
		"condition"
	]),
	/** Of a description, by IATI DescriptionType: 1 general, 2 objectives, 3 target groups, 4 other. */
	type: require_schemas.exactOptional(require_schemas.string().regex(/^\d+$/)),
	/**
	* What of the subject they are about, where it has several such parts: texts of one part say the same in several
	* languages. Descriptions count from `1`; a transaction's `sector.1`, `country.1`, `region.1`, its `date`;
	* a location's `administrative.1`.
	*/
	part: require_schemas.exactOptional(require_schemas.string()),
	/** BCP 47, where the source says it. */
	language: require_schemas.exactOptional(require_schemas.string()),
	text: require_schemas.string(),
	source: Id,
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/transaction.ts
/** A movement on a finance line; `type` is an IATI transaction type code, negative values are legal. */
var Transaction = require_schemas.strictObject({
	id: Id,
	financeLine: Id,
	type: require_schemas.string().regex(/^\d{1,2}$/),
	/** Absent where the source gives none. */
	date: require_schemas.exactOptional(DateText),
	value: Decimal,
	/** XXX, which is ISO's "no currency", where the source gives none. */
	currency: Currency,
	valueDate: require_schemas.exactOptional(DateText),
	/** The publisher's own number of it. */
	ref: require_schemas.exactOptional(require_schemas.string()),
	description: require_schemas.exactOptional(require_schemas.string()),
	language: require_schemas.exactOptional(require_schemas.string()),
	humanitarian: require_schemas.exactOptional(require_schemas._enum(["yes", "no"])),
	channel: require_schemas.exactOptional(require_schemas.string()),
	flowType: require_schemas.exactOptional(require_schemas.string()),
	financeType: require_schemas.exactOptional(require_schemas.string()),
	/** `1:C01`: vocabulary and code, as model/packed-word.ts packs them. */
	aidTypes: require_schemas.exactOptional(Words$1),
	tiedStatus: require_schemas.exactOptional(require_schemas.string()),
	/** `1:21020:60`: vocabulary, code, per cent, the vocabulary's own name; a part that is not given is empty. */
	sectors: require_schemas.exactOptional(Words$1),
	countries: require_schemas.exactOptional(Words$1),
	regions: require_schemas.exactOptional(Words$1),
	source: Id,
	locator: require_schemas.exactOptional(require_schemas.string()),
	supersedes: require_schemas.exactOptional(Ids)
});
// ../../packages/data/src/model/tables.ts
var subjects = ["projects", "finance-lines"];
/** What words can be about: a row that holds the first of its names, or none. */
var named = [
	...subjects,
	...[
		"transactions",
		"parties",
		"identifiers",
		"links",
		"locations",
		"markers"
	],
	...[
		"allocations",
		"assertions",
		"results",
		"indicators",
		"measurements"
	]
];
/** A table stands after those that it refers to. */
var tables = [
	table("sources", "sources", Source, []),
	table("organisations", "organisations", Organisation, [to("parent", "organisations")]),
	{
		...table("regions", "regions", Region, [to("parent", "regions")]),
		keyColumn: "code"
	},
	table("sectors", "sectors", Sector, []),
	table("projects", "projects", Project, [
		to("lender", "organisations"),
		{
			column: "nameZhSource",
			tables: ["sources"],
			orElse: "ours"
		},
		to("provinces", "regions"),
		to("relatedTo", "projects"),
		to("sources", "sources")
	]),
	table("finance-lines", "financeLines", FinanceLine, [
		to("project", "projects"),
		to("lender", "organisations"),
		to("administrator", "organisations")
	]),
	table("transactions", "transactions", Transaction, [
		to("financeLine", "finance-lines"),
		to("source", "sources"),
		to("supersedes", "transactions")
	]),
	table("allocations", "allocations", Allocation, [
		to("project", "projects"),
		to("financeLine", "finance-lines"),
		to("target", "regions", "sectors"),
		to("sources", "sources"),
		to("supersedes", "allocations")
	]),
	table("outputs", "outputs", Output, [to("project", "projects"), to("sources", "sources")]),
	table("beneficiaries", "beneficiaries", Beneficiary, [to("project", "projects"), to("source", "sources")]),
	table("periods", "periods", Period, []),
	table("aggregates", "aggregates", Aggregate, [
		to("period", "periods"),
		to("region", "regions"),
		to("source", "sources")
	]),
	table("fx-rates", "fxRates", FxRate, [to("source", "sources")]),
	table("assertions", "assertions", Assertion, [
		to("subject", "projects", "finance-lines"),
		to("source", "sources"),
		to("supersedes", "assertions")
	]),
	table("conflicts", "conflicts", Conflict, [to("project", "projects")]),
	table("matches", "matches", Match, [to("project", "projects"), to("aggregate", "aggregates")]),
	optional("budgets", "budgets", Budget, byLine("budgets")),
	optional("loan-terms", "loanTerms", LoanTerms, byLine("loan-terms")),
	optional("loan-statuses", "loanStatuses", LoanStatus, byLine("loan-statuses")),
	optional("iati-lines", "iatiLines", IatiLine, byLine("iati-lines")),
	optional("parties", "parties", Party, [to("subject", ...subjects, "transactions", "budgets"), ...sourced("parties")]),
	optional("identifiers", "identifiers", Identifier, bySubject("identifiers")),
	optional("links", "links", Link, bySubject("links")),
	optional("locations", "locations", Location, bySubject("locations")),
	optional("markers", "markers", Marker, bySubject("markers")),
	optional("results", "results", Result, bySubject("results")),
	optional("indicators", "indicators", Indicator, [to("result", "results"), to("source", "sources")]),
	optional("measurements", "measurements", Measurement, [to("indicator", "indicators"), to("source", "sources")]),
	optional("texts", "texts", Text, [to("subject", ...named), ...sourced("texts")])
];
function table(name, rows, schema, references) {
	return {
		name,
		rows,
		schema,
		keyColumn: "id",
		references,
		isOptional: false
	};
}
function optional(...parts) {
	return {
		...table(...parts),
		isOptional: true
	};
}
function sourced(name) {
	return [to("source", "sources"), to("supersedes", name)];
}
function bySubject(name) {
	return [to("subject", ...subjects), ...sourced(name)];
}
function byLine(name) {
	return [to("financeLine", "finance-lines"), ...sourced(name)];
}
function to(column, ...names) {
	return {
		column,
		tables: names
	};
}
/** The rows of a table, read by column name. */
function rowsOf(dataset, definition) {
	return dataset[definition.rows];
}
/** Of all tables. */
function countRows(dataset) {
	return tables.reduce((sum, { rows }) => sum + dataset[rows].length, 0);
}
/** A cell as the values that it lists: none, one, or several. */
function cellValues(row, column) {
	const value = row[column];
	if (value === void 0) return [];
	return Array.isArray(value) ? value.map(String) : [String(value)];
}
// ../../packages/data/src/model/date-span.ts
function dateSpan(text) {
	const [year = "", part] = text.split("-");
	if (part === void 0) return {
		first: `${year}-01-01`,
		last: `${year}-12-31`
	};
	const [, kind, nth] = /^([QH])(\d)$/.exec(part) ?? [];
	if (kind !== void 0) {
		const months = kind === "Q" ? 3 : 6;
		const end = Number(nth) * months;
		return {
			first: `${year}-${pad(end - months + 1)}-01`,
			last: endOfMonth(year, end)
		};
	}
	if (text.length === 10) return {
		first: text,
		last: text
	};
	return {
		first: `${text}-01`,
		last: endOfMonth(year, Number(part))
	};
}
/** 28 to 31, by the Gregorian rule. */
function daysInMonth(year, month) {
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
/** Whether the calendar has this day: no 31 June, no month 13. */
function isCalendarDay(year, month, day) {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function endOfMonth(year, month) {
	return `${year}-${pad(month)}-${daysInMonth(Number(year), month)}`;
}
function pad(month) {
	return String(month).padStart(2, "0");
}
// ../../packages/data/src/model/schema.ts
/** The schema of a cell that is filled: an optional one holds it inside. */
function innerOf(schema) {
	const { def } = schema._zod;
	return "innerType" in def ? def.innerType : schema;
}
function isOptional(schema) {
	return schema._zod.optin === "optional";
}
/** `string`, `number`, `array`, `enum` … of the filled cell. */
function kindOf(schema) {
	return innerOf(schema)._zod.def.type;
}
/** The regular expression of a text schema, as issues print it: a NUL fits none of ours. */
function patternOf(schema) {
	const issue = schema.safeParse("\0").error?.issues[0];
	return issue?.code === "invalid_format" ? issue.pattern ?? "" : "";
}
/** @param schema of a filled cell; undefined where it asks for something else than a plain form says */
function plainFormOf(schema) {
	const { def } = schema._zod;
	const checks = (def.checks ?? []).map(({ _zod }) => _zod.def);
	switch (def.type) {
		case "string": {
			const patterns = checks.flatMap((check) => check.check === "string_format" && check.format === "regex" ? check.pattern ?? [] : []);
			return patterns.length === checks.length && !("format" in def) ? {
				type: "text",
				patterns
			} : void 0;
		}
		case "enum": {
			const words = Object.values(def.entries).map((word) => [String(word), String(word)]);
			return checks.length === 0 ? {
				type: "word",
				words: new Map(words)
			} : void 0;
		}
		case "number": return checks.length === 0 && "format" in def && def.format === "safeint" ? { type: "integer" } : void 0;
		case "array": {
			const of = checks.length === 0 ? plainFormOf(def.element) : void 0;
			return of && {
				type: "list",
				of
			};
		}
		default: return;
	}
}
// ../../packages/data/src/import/mapped/fields.ts
function fieldsOf(of, form, ...names) {
	return names.map((name) => ({
		name,
		form,
		of
	}));
}
var lineFields = [
	"amount",
	"disbursed",
	"undisbursed"
];
var formOfAssertion = {
	code: "status",
	money: "money",
	date: "date",
	text: "words"
};
var assertions = Object.keys(assertionFields).filter(isAssertionField).map((name) => ({
	name,
	form: formOfAssertion[assertionFields[name]],
	of: lineFields.includes(name) ? "line" : "project",
	assertion: name
}));
function isAssertionField(name) {
	return Object.hasOwn(assertionFields, name);
}
var all = [
	...fieldsOf("project", "number-id", "id", "lenderProjectId"),
	...fieldsOf("project", "name", "nameZh", "nameEn", "nameRu", "shortZh", "shortEn"),
	...fieldsOf("project", "organisation", "lender"),
	...fieldsOf("project", "regions", "region", "country"),
	...fieldsOf("project", "sectors", "sector"),
	...fieldsOf("project", "words", "noteZh", "noteEn", "description"),
	...fieldsOf("project", "party", "borrower", "implementing", "accountable", "funding", "extending"),
	...fieldsOf("project", "measure", "output", "beneficiaries"),
	...fieldsOf("project", "plain", "identifier", "latitude", "longitude", "place"),
	...fieldsOf("project", "link", "link"),
	...fieldsOf("line", "number-id", "instrumentNo"),
	...fieldsOf("line", "kind", "kind"),
	...fieldsOf("line", "stage", "stage"),
	...fieldsOf("line", "currency", "currency"),
	...fieldsOf("line", "organisation", "administrator"),
	...fieldsOf("line", "code", "financeType", "repaymentType", "repaymentPlan"),
	...fieldsOf("line", "plain", "rate1", "rate2"),
	...fieldsOf("line", "date", "commitmentDate", "repaymentFirstDate", "repaymentFinalDate"),
	...fieldsOf("line", "money", "transaction"),
	...fieldsOf("row", "date", "observed"),
	...fieldsOf("row", "fact", "fact", "value", "unit"),
	...fieldsOf("row", "plain", "skip"),
	...assertions
];
var fields = new Map(all.map((field) => [field.name, field]));
// ../../packages/data/src/import/mapped/table-forms.ts
/** One row a project, one row a loan, one row a fact. */
var recordTables = [
	"projects",
	"loans",
	"facts"
];
function isRecordTable(table) {
	return recordTables.some((name) => name === table);
}
/** What says which project or line a row of our own tables is about. */
var identity = [
	"lenderProjectId",
	"nameZh",
	"nameEn",
	"instrumentNo"
];
function formsOf(table) {
	const known = [...fields].map(([name, { form }]) => [name, form]);
	const own = tables.find(({ name }) => name === table);
	if (own === void 0 || isRecordTable(table)) return new Map(known);
	const columns = Object.entries(own.schema.shape).map(([name, schema]) => [name, formOf(schema, name)]);
	return new Map([...known.filter(([name]) => identity.includes(name) || name === "skip"), ...columns]);
}
function formOf(schema, name) {
	const inner = innerOf(schema);
	if (inner === Decimal) return "measure";
	if (inner === DateText) return "date";
	if (inner === Currency) return "currency";
	return name === "lender" || name === "administrator" ? "organisation" : "words";
}
// ../../packages/data/src/import/mapped/mapping.ts
/** One row a project, a loan or a fact; or rows of one of our own tables. */
var tableNames = [...recordTables, ...tables.map(({ name }) => name).filter((name) => name !== "projects")];
var Words = require_schemas.record(require_schemas.string(), require_schemas.string());
var Times = require_schemas.union([require_schemas.number().int().positive(), require_schemas.string().regex(/^\d+(\.\d+)?$/)]);
var ColumnMapping = require_schemas.strictObject({
	field: require_schemas.string(),
	/** A currency or measure, with its scale: `USD`, `万美元`, `млн долл.`, `km`. */
	unit: require_schemas.exactOptional(require_schemas.string()),
	times: require_schemas.exactOptional(Times),
	/** Marks that part the items of a cell. */
	split: require_schemas.exactOptional(require_schemas.string().min(1)),
	/** Words of this list → our code or name. */
	words: require_schemas.exactOptional(Words),
	/** A row without it, or with one that cannot be read, is refused whole. */
	required: require_schemas.exactOptional(require_schemas.boolean()),
	/** An empty cell repeats the one above, as merged cells do. */
	fill: require_schemas.exactOptional(require_schemas._enum(["down"])),
	order: require_schemas.exactOptional(require_schemas._enum(["day-first", "month-first"])),
	kind: require_schemas.exactOptional(require_schemas.string()),
	lender: require_schemas.exactOptional(require_schemas.string()),
	/** Of an output. */
	what: require_schemas.exactOptional(require_schemas.string()),
	whatEn: require_schemas.exactOptional(require_schemas.string()),
	basis: require_schemas.exactOptional(require_schemas._enum(["planned", "reported"])),
	/** Of a transaction (IATI code), an identifier, a description. */
	type: require_schemas.exactOptional(require_schemas.string()),
	/** Of a transaction, where the heading holds it. */
	date: require_schemas.exactOptional(DateText),
	language: require_schemas.exactOptional(require_schemas.string())
});
var column = require_schemas.union([require_schemas.string(), ColumnMapping]);
var TableMapping = require_schemas.strictObject({
	table: require_schemas._enum(tableNames),
	sheet: require_schemas.exactOptional(require_schemas.string()),
	/** Numbers of the heading rows; found by the headings where none are given. */
	header: require_schemas.exactOptional(require_schemas.union([require_schemas.int().positive(), require_schemas.array(require_schemas.int().positive()).min(1).max(4)])),
	source: require_schemas.exactOptional(require_schemas.strictObject({
		title: require_schemas.exactOptional(require_schemas.string()),
		publisher: require_schemas.exactOptional(require_schemas.string()),
		publisherZh: require_schemas.exactOptional(require_schemas.string()),
		language: require_schemas.exactOptional(require_schemas.string()),
		licence: require_schemas.exactOptional(require_schemas.string())
	})),
	/** What the ids of its projects begin with. */
	ids: require_schemas.exactOptional(Id),
	decimal: require_schemas.exactOptional(require_schemas._enum([".", ","])),
	fiscalYearStart: require_schemas.exactOptional(require_schemas.int().min(1).max(12)),
	confidence: require_schemas.exactOptional(Confidence),
	/** What holds where a row says nothing. */
	always: require_schemas.exactOptional(Words),
	columns: require_schemas.record(require_schemas.string(), column),
	/** Of a table of facts: what each word of the `fact` column is. */
	facts: require_schemas.exactOptional(require_schemas.record(require_schemas.string(), column))
});
var MappingFile = require_schemas.union([require_schemas.strictObject({ tables: require_schemas.array(TableMapping).min(1) }), TableMapping]);
/** @param data of the YAML file, already parsed: one mapping, or several under `tables` */
function parseMapping(data, file) {
	const several = typeof data === "object" && data !== null && "tables" in data;
	const parsed = (several ? MappingFile : TableMapping).safeParse(data);
	if (!parsed.success) return {
		mappings: void 0,
		diagnostics: parsed.error.issues.flatMap(flattened).map((issue) => misfit(issue, data, file))
	};
	const mappings = "tables" in parsed.data ? parsed.data.tables : [parsed.data];
	const diagnostics = mappings.flatMap((mapping, at) => faultsOf(mapping, several ? ["tables", String(at)] : []).map((fault) => told(fault, file)));
	return {
		mappings: diagnostics.length > 0 ? void 0 : mappings,
		diagnostics
	};
}
function told({ path, message, remedy, found }, file) {
	return {
		rule: "mapping-invalid",
		severity: "error",
		message,
		place: {
			file,
			path: path.join("/")
		},
		...found === void 0 ? {} : { found },
		remedy
	};
}
/** What is wrong in the alternative that was meant: the one with the fewest complaints that is no mere text. */
function flattened(issue) {
	if (issue.code !== "invalid_union") return [issue];
	const inner = (issue.errors.toSorted((a, b) => weight(a) - weight(b))[0] ?? []).flatMap((one) => flattened({
		...one,
		path: [...issue.path, ...one.path]
	}));
	return inner.length > 0 ? inner : [issue];
}
function weight(issues) {
	return issues.reduce((sum, one) => sum + (one.path.length === 0 && one.code === "invalid_type" ? 100 : 1), 0);
}
function misfit(issue, data, file) {
	const path = issue.path.map(String);
	const where = path.at(-1) ?? "the mapping";
	if (issue.code === "unrecognized_keys") {
		const known = [...Object.keys(ColumnMapping.shape), ...Object.keys(TableMapping.shape)];
		const [key = ""] = issue.keys;
		const remedy = require_subject_of.suggestName(key, known);
		return told({
			path: [...path, key],
			message: `unknown key "${key}"`,
			found: key,
			remedy
		}, file);
	}
	const found = valueAt(data, path);
	if (issue.code === "invalid_value") {
		const options = issue.values.map(String);
		return told({
			path,
			message: `"${found ?? ""}" is no ${where}`,
			remedy: require_subject_of.suggestName(found ?? "", options),
			...found === void 0 ? {} : { found }
		}, file);
	}
	return told({
		path,
		message: found === void 0 ? `"${where}" is missing` : `"${found}" is no ${where}`,
		remedy: `${issue.message.toLowerCase()}; README, "Your own tables", has an example`
	}, file);
}
function valueAt(data, path) {
	let value = data;
	for (const key of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
		value = Object.entries(value).find(([name]) => name === key)?.[1];
	}
	return typeof value === "object" ? JSON.stringify(value)?.slice(0, 60) : String(value);
}
function faultsOf(mapping, at) {
	const known = [...formsOf(mapping.table).keys()];
	const lists = [...Object.entries(mapping.columns).map(([name, one]) => [
		"columns",
		name,
		one
	]), ...Object.entries(mapping.facts ?? {}).map(([name, one]) => [
		"facts",
		name,
		one
	])];
	const columns = lists.flatMap(([list, name, one]) => columnFaults(one, known, [
		...at,
		list,
		name
	]));
	const always = Object.keys(mapping.always ?? {}).flatMap((name) => known.includes(name) ? [] : [unknownField(name, known, [
		...at,
		"always",
		name
	])]);
	const facts = mapping.table === "facts" && mapping.facts === void 0 ? [factsMissing(at)] : [];
	return [
		...columns,
		...always,
		...facts,
		...lists.length > 0 ? [] : [noColumns(at)]
	];
}
function columnFaults(written, known, path) {
	const one = typeof written === "string" ? { field: written } : written;
	const faults = known.includes(one.field) ? [] : [unknownField(one.field, known, path)];
	if (one.unit !== void 0 && !isUnit(one.unit)) faults.push(unknownUnit(one.unit, [...path, "unit"]));
	return faults;
}
function isUnit(unit) {
	return require_subject_of.units.some((name) => name === unit) || require_subject_of.unitOf(unit) !== void 0;
}
function unknownField(field, known, path) {
	return {
		path,
		message: `"${field}" is no field`,
		found: field,
		remedy: require_subject_of.suggestName(field, known)
	};
}
function unknownUnit(unit, path) {
	const near = require_subject_of.nearestName(unit, require_subject_of.currencies);
	return {
		path,
		message: `"${unit}" is no unit`,
		found: unit,
		remedy: near === void 0 ? "write a unit such as USD, 万美元, 亿元, km or person" : `did you mean "${near}"?`
	};
}
function factsMissing(at) {
	return {
		path: [...at, "facts"],
		message: "a table of facts does not say what its facts are",
		remedy: "add \"facts\", with a line for each word of the fact column: 贷款金额: { field: amount, unit: 万美元 }"
	};
}
function noColumns(at) {
	return {
		path: [...at, "columns"],
		message: "no column is mapped",
		remedy: "add a line for each heading"
	};
}
// ../../packages/data/src/validate/severities.ts
var configuredSeverities = [
	"error",
	"warning",
	"note",
	"off"
];
/** All rules of the IATI standard at once; a rule's own id says more. */
var allIatiRules = "iati-*";
function severityOf(rule, severities, otherwise) {
	const own = Object.hasOwn(severities, rule) ? severities[rule] : void 0;
	const ofAll = rule.startsWith("iati-") ? severities[allIatiRules] : void 0;
	return own ?? ofAll ?? otherwise;
}
// ../../packages/render/src/brief.ts
var languages = [
	"zh-CN",
	"en",
	"ru"
];
/** The same brief of the same day: only what is known differs. */
function withoutSince({ parameters, ...spec }) {
	const { since: _, ...rest } = parameters;
	return {
		...spec,
		parameters: rest
	};
}
// ../../packages/render/src/theme/theme.ts
/** Five forms of a document. */
var themeNames = [
	"bulletin",
	"official",
	"journal",
	"sheet",
	"card"
];
// src/workspace/schema-keys.ts
var isJson = (value) => typeof value === "object" && value !== null;
/** Where a value may be one of several things, the keys of all of them. */
function schemasAt(schema, path) {
	if (!isJson(schema)) return [];
	const { anyOf } = schema;
	if (Array.isArray(anyOf)) return anyOf.flatMap((one) => schemasAt(one, path));
	const [step, ...rest] = path;
	if (step === void 0) return [schema];
	const { properties, items, additionalProperties } = schema;
	return schemasAt((isJson(properties) ? properties[String(step)] : void 0) ?? (typeof step === "number" ? items : additionalProperties), rest);
}
function keysOf(schema, path) {
	return schemasAt(require_schemas.toJSONSchema(schema, { io: "input" }), path).flatMap(({ properties }) => isJson(properties) ? Object.keys(properties) : []);
}
// src/workspace/config.ts
function isDay(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (match === null) return false;
	const [year, month, day] = match.slice(1).map(Number);
	return isCalendarDay(year, month, day);
}
var words = () => require_schemas.string().min(1);
var LocalText = require_schemas.strictObject({
	"zh-CN": require_schemas.exactOptional(words().describe("the Chinese text")),
	en: require_schemas.exactOptional(words().describe("the English text")),
	ru: require_schemas.exactOptional(words().describe("the Russian text"))
});
var Day = require_schemas.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "not a day of the form 2025-03-31" }).refine(isDay, { error: "not a day of the form 2025-03-31" });
var Theme = require_schemas._enum(themeNames);
var Languages = require_schemas.array(require_schemas._enum(languages)).min(1);
/** A text by language. */
var local = (description) => require_schemas.exactOptional(LocalText.describe(description));
/** A text whose Chinese has a form of its own. */
var chineseIn = (pattern, error, description) => require_schemas.exactOptional(require_schemas.strictObject({
	...LocalText.shape,
	"zh-CN": require_schemas.exactOptional(require_schemas.string().regex(pattern, { error }).describe(error))
}).describe(description));
var sixDigits = { error: "six digits in quotes: \"000001\"" };
/** Parts of official documents (GB/T 9704-2012, 7.2–7.4). */
var OfficialEntry = require_schemas.strictObject({
	code: chineseIn(/^[^〔〕\s\d第号]+$/u, "the letters alone: year and number are added", "letters of the document number (机关代字); year and number are added"),
	"copy-number": require_schemas.exactOptional(require_schemas.string(sixDigits).regex(/^\d{6}$/, sixDigits).describe("number of the copy (份号), six digits in quotes: \"000001\"")),
	secrecy: chineseIn(/^(绝密|机密|秘密)(★([1-9]\d*(年|个月)|长期))?$/u, "绝密, 机密 or 秘密, then ★ and the term: 机密★1年", "degree and term of secrecy (密级和保密期限)"),
	urgency: chineseIn(/^(特急|加急)$/u, "特急 or 加急", "degree of urgency (紧急程度)"),
	signers: require_schemas.exactOptional(require_schemas.array(LocalText).min(1).describe("who signs a document to a higher body (签发人)")),
	recipient: chineseIn(/[^：:。．.]$/u, "without an end mark: the colon is added", "main recipient (主送机关), without an end mark"),
	"copy-to": chineseIn(/[^：:。．.]$/u, "without an end mark: the full stop is added", "who gets a copy (抄送机关), without an end mark"),
	date: require_schemas.exactOptional(Day.describe("day of the document (成文日期); the as-of day without it: 2025-03-31")),
	sealed: require_schemas.exactOptional(require_schemas.boolean().describe("true leaves room for a seal over name and date")),
	"printed-by": local("who prints it (印发机关)"),
	"printed-on": require_schemas.exactOptional(Day.describe("day of printing (印发日期), no earlier than date: 2025-04-01"))
}).refine(({ date, "printed-on": printed }) => !date || !printed || date <= printed, {
	error: "not a day before the document's own date",
	path: ["printed-on"]
});
var IssuerEntry = require_schemas.strictObject({
	unit: LocalText.describe("name of the issuing unit, in each language that is built"),
	mark: local("printed on every page, as 示例 / Sample; leave it out for real issues"),
	"storage-note": local("note on storage, in the head of a bulletin"),
	"report-to": local("whom the brief is reported to (报)"),
	"send-to": local("whom the brief is sent to (送)"),
	contact: local("contact, in the imprint"),
	copies: require_schemas.exactOptional(require_schemas.int().positive().describe("number of copies printed (印数)")),
	official: require_schemas.exactOptional(OfficialEntry.describe("what the head and foot of an official document say (theme: official)"))
});
/** Files of faces that no free pack has in full, relative to brief.yaml. */
var FontsEntry = require_schemas.strictObject({
	fangsong: require_schemas.exactOptional(words().describe("font file of 仿宋, for official documents")),
	title: require_schemas.exactOptional(words().describe("font file of 小标宋, for titles")),
	rare: require_schemas.exactOptional(words().describe("font file for rare characters, asked last where no other face has one"))
});
var eachWord = (subject) => `${subject}s`;
var Each = require_schemas._enum(require_subject_of.subjects.map(eachWord));
/** YAML reads a code of digits as a number: both are taken. */
var Parameters = require_schemas.record(require_schemas.string(), require_schemas.union([require_schemas.string(), require_schemas.int()]));
var BriefEntry = require_schemas.strictObject({
	kind: words().describe("kind of brief: one that ships, or one of kinds/ in this folder"),
	/** Stands in the place of the kind in ids and file names: two briefs of one kind need two. */
	id: require_schemas.exactOptional(require_schemas.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "small letters and digits, parted by single hyphens" }).describe("stands in the place of the kind in ids and file names")),
	each: require_schemas.exactOptional(Each.describe("one brief for each of them; the kind says which of them it is about")),
	output: require_schemas.exactOptional(words().describe("name of the file: words and {key} {code} {name} {number} {language}; the brief's id without it")),
	number: require_schemas.exactOptional(require_schemas.int().positive().describe("number of the issue within its year")),
	"total-number": require_schemas.exactOptional(require_schemas.int().positive().describe("number of the issue in all (总第)")),
	lang: require_schemas.exactOptional(Languages.describe("editions; those of the workspace without it")),
	theme: require_schemas.exactOptional(Theme.describe("form; that of the kind or workspace without it")),
	since: require_schemas.exactOptional(Day.describe("the day of the edition before: what changed since is told in the brief")),
	parameters: require_schemas.exactOptional(Parameters.describe("what the kind asks for, by name: { project: P147367 }"))
});
/** By rule ids, or `iati-*`; which there are is looked at by rule-severities.ts. */
var RulesEntry = require_schemas.record(require_schemas.string(), require_schemas._enum(configuredSeverities));
var Config = require_schemas.strictObject({
	dataset: words().describe("folder of the tables, relative to this file"),
	"as-of": require_schemas.exactOptional(Day.describe("the facts as known on this day; the newest source's day without it")),
	languages: Languages.describe("editions of every brief, the first one leading"),
	theme: require_schemas.exactOptional(Theme.describe("form of the briefs whose kind has none of its own")),
	numbering: require_schemas.exactOptional(words().describe("file that keeps the issues, as issues.csv; brief build --issue adds to it")),
	issuer: IssuerEntry.describe("who publishes; the words of head, foot and imprint"),
	fonts: require_schemas.exactOptional(FontsEntry.describe("font files of your own, relative to this file")),
	/** How severe the findings of a rule on facts or on wording are here. */
	rules: require_schemas.exactOptional(RulesEntry.describe("how severe a rule on facts or on wording is here: error, warning, note or off")),
	briefs: require_schemas.array(BriefEntry).min(1).describe("the briefs, one entry a kind or document")
}).describe("A workspace of Brief: its facts, its issuer and its briefs");
/** The keys that may stand at a path of brief.yaml, for the remedy of an unknown one. */
function keysAt(path) {
	return keysOf(Config, path);
}
Object.defineProperty(exports, "Aggregate", {
	enumerable: true,
	get: function() {
		return Aggregate;
	}
});
Object.defineProperty(exports, "Allocation", {
	enumerable: true,
	get: function() {
		return Allocation;
	}
});
Object.defineProperty(exports, "Assertion", {
	enumerable: true,
	get: function() {
		return Assertion;
	}
});
Object.defineProperty(exports, "Beneficiary", {
	enumerable: true,
	get: function() {
		return Beneficiary;
	}
});
Object.defineProperty(exports, "Budget", {
	enumerable: true,
	get: function() {
		return Budget;
	}
});
Object.defineProperty(exports, "Confidence", {
	enumerable: true,
	get: function() {
		return Confidence;
	}
});
Object.defineProperty(exports, "Config", {
	enumerable: true,
	get: function() {
		return Config;
	}
});
Object.defineProperty(exports, "Conflict", {
	enumerable: true,
	get: function() {
		return Conflict;
	}
});
Object.defineProperty(exports, "Currency", {
	enumerable: true,
	get: function() {
		return Currency;
	}
});
Object.defineProperty(exports, "DateText", {
	enumerable: true,
	get: function() {
		return DateText;
	}
});
Object.defineProperty(exports, "Decimal", {
	enumerable: true,
	get: function() {
		return Decimal;
	}
});
Object.defineProperty(exports, "FinanceLine", {
	enumerable: true,
	get: function() {
		return FinanceLine;
	}
});
Object.defineProperty(exports, "FxRate", {
	enumerable: true,
	get: function() {
		return FxRate;
	}
});
Object.defineProperty(exports, "IatiLine", {
	enumerable: true,
	get: function() {
		return IatiLine;
	}
});
Object.defineProperty(exports, "Id", {
	enumerable: true,
	get: function() {
		return Id;
	}
});
Object.defineProperty(exports, "Identifier", {
	enumerable: true,
	get: function() {
		return Identifier;
	}
});
Object.defineProperty(exports, "Ids", {
	enumerable: true,
	get: function() {
		return Ids;
	}
});
Object.defineProperty(exports, "Indicator", {
	enumerable: true,
	get: function() {
		return Indicator;
	}
});
Object.defineProperty(exports, "Link", {
	enumerable: true,
	get: function() {
		return Link;
	}
});
Object.defineProperty(exports, "LoanStatus", {
	enumerable: true,
	get: function() {
		return LoanStatus;
	}
});
Object.defineProperty(exports, "LoanTerms", {
	enumerable: true,
	get: function() {
		return LoanTerms;
	}
});
Object.defineProperty(exports, "Location", {
	enumerable: true,
	get: function() {
		return Location;
	}
});
Object.defineProperty(exports, "MappingFile", {
	enumerable: true,
	get: function() {
		return MappingFile;
	}
});
Object.defineProperty(exports, "Marker", {
	enumerable: true,
	get: function() {
		return Marker;
	}
});
Object.defineProperty(exports, "Match", {
	enumerable: true,
	get: function() {
		return Match;
	}
});
Object.defineProperty(exports, "Measurement", {
	enumerable: true,
	get: function() {
		return Measurement;
	}
});
Object.defineProperty(exports, "Organisation", {
	enumerable: true,
	get: function() {
		return Organisation;
	}
});
Object.defineProperty(exports, "Output", {
	enumerable: true,
	get: function() {
		return Output;
	}
});
Object.defineProperty(exports, "Party", {
	enumerable: true,
	get: function() {
		return Party;
	}
});
Object.defineProperty(exports, "Period", {
	enumerable: true,
	get: function() {
		return Period;
	}
});
Object.defineProperty(exports, "Project", {
	enumerable: true,
	get: function() {
		return Project;
	}
});
Object.defineProperty(exports, "Qualifier", {
	enumerable: true,
	get: function() {
		return Qualifier;
	}
});
Object.defineProperty(exports, "Region", {
	enumerable: true,
	get: function() {
		return Region;
	}
});
Object.defineProperty(exports, "Result", {
	enumerable: true,
	get: function() {
		return Result;
	}
});
Object.defineProperty(exports, "Sector", {
	enumerable: true,
	get: function() {
		return Sector;
	}
});
Object.defineProperty(exports, "Source", {
	enumerable: true,
	get: function() {
		return Source;
	}
});
Object.defineProperty(exports, "Text", {
	enumerable: true,
	get: function() {
		return Text;
	}
});
Object.defineProperty(exports, "Transaction", {
	enumerable: true,
	get: function() {
		return Transaction;
	}
});
Object.defineProperty(exports, "Words", {
	enumerable: true,
	get: function() {
		return Words$1;
	}
});
Object.defineProperty(exports, "allIatiRules", {
	enumerable: true,
	get: function() {
		return allIatiRules;
	}
});
Object.defineProperty(exports, "assertionFields", {
	enumerable: true,
	get: function() {
		return assertionFields;
	}
});
Object.defineProperty(exports, "cellValues", {
	enumerable: true,
	get: function() {
		return cellValues;
	}
});
Object.defineProperty(exports, "configuredSeverities", {
	enumerable: true,
	get: function() {
		return configuredSeverities;
	}
});
Object.defineProperty(exports, "countRows", {
	enumerable: true,
	get: function() {
		return countRows;
	}
});
Object.defineProperty(exports, "dateForm", {
	enumerable: true,
	get: function() {
		return dateForm;
	}
});
Object.defineProperty(exports, "dateSpan", {
	enumerable: true,
	get: function() {
		return dateSpan;
	}
});
Object.defineProperty(exports, "daysInMonth", {
	enumerable: true,
	get: function() {
		return daysInMonth;
	}
});
Object.defineProperty(exports, "decimalForm", {
	enumerable: true,
	get: function() {
		return decimalForm;
	}
});
Object.defineProperty(exports, "fields", {
	enumerable: true,
	get: function() {
		return fields;
	}
});
Object.defineProperty(exports, "formsOf", {
	enumerable: true,
	get: function() {
		return formsOf;
	}
});
Object.defineProperty(exports, "innerOf", {
	enumerable: true,
	get: function() {
		return innerOf;
	}
});
Object.defineProperty(exports, "isCalendarDay", {
	enumerable: true,
	get: function() {
		return isCalendarDay;
	}
});
Object.defineProperty(exports, "isDay", {
	enumerable: true,
	get: function() {
		return isDay;
	}
});
Object.defineProperty(exports, "isOptional", {
	enumerable: true,
	get: function() {
		return isOptional;
	}
});
Object.defineProperty(exports, "isRecordTable", {
	enumerable: true,
	get: function() {
		return isRecordTable;
	}
});
Object.defineProperty(exports, "keysAt", {
	enumerable: true,
	get: function() {
		return keysAt;
	}
});
Object.defineProperty(exports, "keysOf", {
	enumerable: true,
	get: function() {
		return keysOf;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: true,
	get: function() {
		return kindOf;
	}
});
Object.defineProperty(exports, "languages", {
	enumerable: true,
	get: function() {
		return languages;
	}
});
Object.defineProperty(exports, "lendingCycle", {
	enumerable: true,
	get: function() {
		return lendingCycle;
	}
});
Object.defineProperty(exports, "parseMapping", {
	enumerable: true,
	get: function() {
		return parseMapping;
	}
});
Object.defineProperty(exports, "patternOf", {
	enumerable: true,
	get: function() {
		return patternOf;
	}
});
Object.defineProperty(exports, "plainFormOf", {
	enumerable: true,
	get: function() {
		return plainFormOf;
	}
});
Object.defineProperty(exports, "rowsOf", {
	enumerable: true,
	get: function() {
		return rowsOf;
	}
});
Object.defineProperty(exports, "severityOf", {
	enumerable: true,
	get: function() {
		return severityOf;
	}
});
Object.defineProperty(exports, "tables", {
	enumerable: true,
	get: function() {
		return tables;
	}
});
Object.defineProperty(exports, "withoutSince", {
	enumerable: true,
	get: function() {
		return withoutSince;
	}
});
