require("./kept-code-C0cZi0dN.js");
const require_schemas = require("./schemas-Bva5bYun.js");
const require_own_definition = require("./own-definition-Cxz4RMBR.js");
const require_config = require("./config-D5HCvckG.js");
const require_template_words = require("./template-words-BqDPDuds.js");
// src/schema/editor-words.ts
function editorWords(kinds, templates) {
	return {
		tables: Object.fromEntries(require_config.tables.map((table) => [table.name, columnsOf(table)])),
		templates: require_template_words.templateWords(kinds, templates)
	};
}
var isJson = (value) => typeof value === "object" && value !== null;
function columnsOf({ name, schema, references }) {
	const { properties = {} } = require_schemas.toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any"
	});
	const columns = Object.entries(properties).map(([column, type]) => {
		const meaning = require_own_definition.columnMeaning(name, column);
		const isList = isJson(type) && type.type === "array";
		const inner = isList ? type.items : type;
		const codes = isJson(inner) ? (inner.enum ?? []).map(String) : [];
		const reference = references.find((one) => one.column === column);
		const names = (reference?.tables ?? []).map((table) => ({
			table,
			key: keyOf(table)
		}));
		const orElse = reference?.orElse === void 0 ? [] : [reference.orElse];
		return [column, {
			...meaning === void 0 ? {} : { meaning },
			...codes.length + orElse.length === 0 ? {} : { codes: [...codes, ...orElse] },
			...names.length === 0 ? {} : { names },
			...isList ? { isList: true } : {}
		}];
	});
	return Object.fromEntries(columns);
}
function keyOf(table) {
	return require_config.tables.find(({ name }) => name === table)?.keyColumn ?? "id";
}
exports.editorWords = editorWords;
