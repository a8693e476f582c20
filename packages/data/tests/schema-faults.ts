// For tests: XML text → what in it is not as the schema of IATI 2.03 has it, one line a fault.
import { SaxesParser } from "saxes";
import { contentModels, valueForms } from "./iati-content-models.ts";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

export function treeOf(xml: string): Node {
  const parser = new SaxesParser();
  const stack: Node[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on("text", (text) => {
    const node = stack.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on("closetag", () => void stack.pop());
  parser.write(xml).close();
  const root = stack[0]?.children[0];
  if (root === undefined) throw new Error("no root");
  return root;
}

export function schemaFaults(xml: string): readonly string[] {
  return faultsOf(treeOf(xml), "");
}

function faultsOf(node: Node, parent: string): readonly string[] {
  const { name, attributes, children, text } = node;
  const model = contentModels[`${parent}/${name}`] ?? contentModels[name];
  if (model === undefined) return [`"${name}" is no element`];
  const order = children.map((child) => `${child.name} `).join("");
  const required = model.required ?? [];
  const allowed = [...required, ...(model.optional ?? [])];
  return [
    ...(model.children.test(order) ? [] : [`"${name}" holds: ${order}`]),
    ...required.filter((key) => !(key in attributes)).map((key) => `"${name}" lacks @${key}`),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      if (!allowed.includes(key)) return [`"${name}" has @${key}`];
      return valueForms[key]?.test(value) === false ? [`@${key} is "${value}"`] : [];
    }),
    ...((model.text ?? /^\s*$/).test(text) ? [] : [`the text of "${name}" is "${text}"`]),
    ...children.flatMap((child) => faultsOf(child, name)),
  ];
}
