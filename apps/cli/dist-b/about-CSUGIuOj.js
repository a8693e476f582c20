const require_schemas = require("./schemas-Bva5bYun.js");
const require_describe_dataset = require("./describe-dataset-D12DzGJI.js");
let node_path = require("node:path");
// src/export/about.ts
var named = { title: require_schemas.string() };
/** What else a publisher says of it is kept. */
var About = require_schemas.looseObject({
	name: require_schemas.string(),
	title: require_schemas.string(),
	version: require_schemas.string(),
	licenses: require_schemas.exactOptional(require_schemas.array(require_schemas.looseObject({
		...named,
		name: require_schemas.string()
	}))),
	sources: require_schemas.exactOptional(require_schemas.array(require_schemas.looseObject(named)))
});
function aboutOf(world, folder) {
	const otherwise = require_describe_dataset.newDescriptor((0, node_path.basename)(folder));
	const path = (0, node_path.join)(folder, require_describe_dataset.descriptorName);
	const known = world.isFile(path) ? require_describe_dataset.parseDescriptor(world.readText(path)) : void 0;
	const { resources: _, profile: __, ...about } = {
		...otherwise,
		...known
	};
	const parsed = About.safeParse(about);
	return parsed.success ? parsed.data : About.parse(otherwise);
}
Object.defineProperty(exports, "aboutOf", {
	enumerable: true,
	get: function() {
		return aboutOf;
	}
});
