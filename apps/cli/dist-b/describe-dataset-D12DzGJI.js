const require_read_dataset = require("./read-dataset-oP_FPAHl.js");
const require_schemas = require("./schemas-Bva5bYun.js");
const require_config = require("./config-D5HCvckG.js");
// src/import/describe-dataset.ts
var descriptorName = "datapackage.json";
/** Whatever else a publisher wrote into it is kept as it is. */
var Descriptor = require_schemas.looseObject({ resources: require_schemas.array(require_schemas.looseObject({ name: require_schemas.string() })).default([]) });
/** Undefined where the text is no descriptor: it is not written over. */
function parseDescriptor(text) {
	try {
		return Descriptor.safeParse(JSON.parse(text)).data;
	} catch {
		return;
	}
}
function newDescriptor(title) {
	const slug = title.toLowerCase().replace(/[^a-z0-9._-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
	return {
		name: slug === "" ? "dataset" : slug,
		title,
		version: "1.0.0",
		resources: []
	};
}
/** @param names of the tables whose files are there */
function describeDataset(known, names) {
	const { resources: before, profile: _, ...about } = known;
	const ours = Descriptor.parse(JSON.parse(require_read_dataset.dataPackage({
		name: "",
		title: "",
		version: ""
	}, names)));
	const tableNames = new Set(require_config.tables.map(({ name }) => name));
	const others = before.filter(({ name }) => !tableNames.has(name));
	const whole = {
		profile: ours["profile"],
		...about,
		resources: [...ours.resources, ...others]
	};
	return `${JSON.stringify(whole, null, 2)}\n`;
}
Object.defineProperty(exports, "describeDataset", {
	enumerable: true,
	get: function() {
		return describeDataset;
	}
});
Object.defineProperty(exports, "descriptorName", {
	enumerable: true,
	get: function() {
		return descriptorName;
	}
});
Object.defineProperty(exports, "newDescriptor", {
	enumerable: true,
	get: function() {
		return newDescriptor;
	}
});
Object.defineProperty(exports, "parseDescriptor", {
	enumerable: true,
	get: function() {
		return parseDescriptor;
	}
});
