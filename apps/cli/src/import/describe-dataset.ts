// The tables of a dataset's folder → the text of its datapackage.json; what the package says of itself stays.
import { dataPackage, tables } from "@brief/data";
import { z } from "zod";

export const descriptorName = "datapackage.json";

/** Whatever else a publisher wrote into it is kept as it is. */
const Descriptor = z.looseObject({
  resources: z.array(z.looseObject({ name: z.string() })).default([]),
});
export type Descriptor = z.infer<typeof Descriptor>;

/** Undefined where the text is no descriptor: it is not written over. */
export function parseDescriptor(text: string): Descriptor | undefined {
  try {
    return Descriptor.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function newDescriptor(title: string): Descriptor {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return { name: slug === "" ? "dataset" : slug, title, version: "1.0.0", resources: [] };
}

/** @param names of the tables whose files are there */
export function describeDataset(known: Descriptor, names: readonly string[]): string {
  const { resources: before, profile: _, ...about } = known;
  const nothing = { name: "", title: "", version: "" };
  const ours = Descriptor.parse(JSON.parse(dataPackage(nothing, names)));
  const tableNames = new Set(tables.map(({ name }) => name));
  const others = before.filter(({ name }) => !tableNames.has(name));
  const whole = { profile: ours["profile"], ...about, resources: [...ours.resources, ...others] };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
