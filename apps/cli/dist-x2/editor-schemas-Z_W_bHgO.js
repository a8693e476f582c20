require("./kept-code-C0cZi0dN.js");
const require_schemas = require("./schemas-Bva5bYun.js");
const require_own_definition = require("./own-definition-Cxz4RMBR.js");
const require_config = require("./config-D5HCvckG.js");
// src/schema/editor-schemas.ts
var isJson = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Draft 7 is what editors know best. */
function toJson(schema, title) {
	const { $schema, ...rest } = require_schemas.toJSONSchema(schema, {
		io: "input",
		target: "draft-7",
		unrepresentable: "any"
	});
	return {
		$schema,
		title,
		...rest
	};
}
/** Maps every schema inside a schema, itself included, from the inside out. */
function mapSchemas(value, change) {
	if (Array.isArray(value)) return value.map((inner) => mapSchemas(inner, change));
	if (!isJson(value)) return value;
	const inner = Object.entries(value).map(([key, one]) => [key, mapSchemas(one, change)]);
	return change(Object.fromEntries(inner));
}
/** A profile says some keys only, and `~` takes one away; what stands in a list stands there whole. */
function loosened(schema) {
	const { required: _, properties, ...rest } = schema;
	if (!isJson(properties)) return rest;
	const loose = Object.entries(properties).map(([key, one]) => [key, isJson(one) ? orNull(loosened(one)) : one]);
	return {
		...rest,
		properties: Object.fromEntries(loose)
	};
}
function orNull(schema) {
	const { description, ...rest } = schema;
	return {
		...description === void 0 ? {} : { description },
		anyOf: [rest, { type: "null" }]
	};
}
var parameter = {
	type: "string",
	pattern: "^\\{[A-Za-z][A-Za-z0-9]*\\}$"
};
/** Where a word has a form, `{parameter}` may stand for it. */
function orParameter(schema) {
	return (schema["pattern"] !== void 0 || schema["enum"] !== void 0) && schema["type"] === "string" ? { anyOf: [schema, parameter] } : schema;
}
function kindSchema() {
	const json = toJson(require_own_definition.OwnDefinition, "A kind of brief of a workspace: kinds/<name>.yaml");
	const { properties } = json;
	if (!isJson(properties)) return json;
	const { view } = properties;
	if (!isJson(view)) return json;
	const items = {
		...view,
		additionalProperties: mapSchemas(view["additionalProperties"], orParameter)
	};
	return {
		...json,
		properties: {
			...properties,
			view: items
		}
	};
}
/** Each column with its meaning, as the reference tables have it. */
function tableSchema(name, schema) {
	const json = toJson(schema, `A row of ${name}.csv`);
	const { properties } = json;
	if (!isJson(properties)) return json;
	const told = Object.entries(properties).map(([column, type]) => {
		const description = require_own_definition.columnMeaning(name, column);
		return [column, isJson(type) && description !== void 0 ? {
			description,
			...type
		} : type];
	});
	return {
		...json,
		properties: Object.fromEntries(told)
	};
}
function printed(schema) {
	return `${JSON.stringify(schema, null, 1)}\n`;
}
/** `brief.schema.json`, `tables/projects.schema.json` … → text. */
function editorSchemas() {
	const config = toJson(require_config.Config, "brief.yaml, the workspace of Brief");
	const profile = {
		...loosened(config),
		title: "brief.<profile>.yaml, laid over brief.yaml"
	};
	return new Map([
		["brief.schema.json", printed(config)],
		["kind.schema.json", printed(kindSchema())],
		["mapping.schema.json", printed(toJson(require_config.MappingFile, "A mapping file of brief import"))],
		["profile.schema.json", printed(profile)],
		["query.schema.json", printed(toJson(require_own_definition.Question, "A question to a dataset"))],
		...require_config.tables.map(({ name, schema }) => [`tables/${name}.schema.json`, printed(tableSchema(name, schema))])
	]);
}
exports.editorSchemas = editorSchemas;
