// Contents that would list nothing.
import { type Element, type Reading, walkElements } from "./element.ts";

export function checkTocs(root: Element, reading: Reading): void {
  const elements = [...walkElements(root)];
  for (const { attributes, offset } of elements.filter(({ tag }) => tag === "toc")) {
    const levels = attributes["depth"] === "3" ? ["h2", "h3"] : ["h2"];
    if (elements.some(({ tag }) => levels.includes(tag))) continue;
    reading.report(
      {
        rule: "markup-empty-element",
        message: "<toc> lists no heading",
        remedy: `give the document a <${levels.join("> or <")}>, or take <toc> out`,
        found: "toc",
      },
      offset,
    );
  }
}
