// A kind of brief that a workspace defines as data: what it is about, and what its templates may see.
import { Question } from "@brief/data";
import { z } from "zod";
import type { BriefSpec } from "../brief.ts";
import { subjects } from "./subjects.ts";

/** Themes by name; a missing one fails to compile. */
const themes: Readonly<Record<BriefSpec["theme"], BriefSpec["theme"]>> = {
  bulletin: "bulletin",
  official: "official",
  journal: "journal",
  sheet: "sheet",
  card: "card",
};

export function isTheme(word: string): word is BriefSpec["theme"] {
  return Object.hasOwn(themes, word);
}

/** What a list of projects can say of each, beside its key and name. */
export const projectFields = [
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
  "places",
] as const;
export type ProjectField = (typeof projectFields)[number];

export const projectOrders = ["approval", "closing", "amount", "name"] as const;

const ProjectList = z.strictObject({
  of: z.exactOptional(
    Question.shape.of.unwrap().describe("which finance counts; commitments without it"),
  ),
  where: z.exactOptional(Question.shape.where.unwrap().describe("which projects; all without it")),
  fields: z.array(z.enum(projectFields)).describe("what the list says of each project"),
  sort: z.exactOptional(
    z.enum(projectOrders).describe("order of the list; that of the tables without it"),
  ),
  descending: z.exactOptional(z.boolean().describe("true turns the order round")),
});
export type ProjectList = z.infer<typeof ProjectList>;

const Words = z.strictObject({
  "zh-CN": z.exactOptional(z.string().min(1)),
  en: z.exactOptional(z.string().min(1)),
  ru: z.exactOptional(z.string().min(1)),
});

const itemKeys = ["ask", "projects", "published", "text"] as const;

const Item = z
  .strictObject({
    ask: z.exactOptional(Question.describe("a question to the dataset: totals and groups")),
    projects: z.exactOptional(ProjectList.describe("a list of projects with chosen fields")),
    published: z.exactOptional(
      z
        .record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.string())
        .describe("published figures: a name each, with the id of its row in aggregates.csv"),
    ),
    text: z.exactOptional(Words.describe("words of your own, by language")),
  })
  .refine((item) => itemKeys.filter((key) => item[key] !== undefined).length === 1, {
    error: `one of ${itemKeys.join(", ")} alone`,
  });
export type Item = z.infer<typeof Item>;

/** Names that every view has already. */
export const takenNames: readonly string[] = [
  ...["asOf", "brief", "issuer", "form", "edition", "sources", "uses", "subject", "parameters"],
  ...["hasSources"],
];

const Name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error: "a name begins with a small letter and holds letters and digits only",
});

export const OwnDefinition = z
  .strictObject({
    subject: z.exactOptional(
      z.enum(subjects).describe("what one brief is about; each: then runs over them"),
    ),
    theme: z.exactOptional(z.enum(themes).describe("form; that of the workspace without it")),
    parameters: z.exactOptional(
      z
        .record(Name, z.union([z.string(), z.int()]))
        .describe("parameters by name, each with its value where nothing else is said"),
    ),
    view: z
      .record(
        Name.refine((name) => !takenNames.includes(name), {
          error: `a name of its own; taken are ${takenNames.join(", ")}`,
        }),
        Item,
      )
      .describe("what the templates see, by name; {parameter} stands for a parameter's value"),
  })
  .describe("A kind of brief of this workspace");
export type OwnDefinition = z.infer<typeof OwnDefinition>;

const braced = /^\{([A-Za-z][A-Za-z0-9]*)\}$/;

/** Every `{name}` that stands for a whole value, with its path. */
export function parametersUsed(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly { readonly name: string; readonly path: readonly PropertyKey[] }[] {
  if (typeof value === "string") {
    const name = braced.exec(value)?.[1];
    return name === undefined ? [] : [{ name, path }];
  }
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    parametersUsed(inner, [...path, isList ? Number(key) : key]),
  );
}

/** The same value with the parameters in place; an unknown one stays as it is written. */
export function withParameters(
  value: unknown,
  parameters: Readonly<Record<string, string>>,
): unknown {
  if (typeof value === "string") {
    const name = braced.exec(value)?.[1];
    return name !== undefined && Object.hasOwn(parameters, name) ? parameters[name] : value;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => withParameters(inner, parameters));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withParameters(inner, parameters)]),
  );
}
