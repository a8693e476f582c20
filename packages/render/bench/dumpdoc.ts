import { writeFileSync } from "node:fs";
import { compose, longest } from "./materials.ts";
import { definitionOf } from "./plain-definition.ts";

const document = await compose(longest);
writeFileSync("/tmp/w/document.json", JSON.stringify(document));
writeFileSync("/tmp/w/definition.json", JSON.stringify(definitionOf(document)));
