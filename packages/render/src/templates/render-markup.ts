// A view through the templates of its kind and language → markup, with the template place of every character.
import { BriefError, type Diagnostic, suggestName } from "@brief/data";
import Handlebars from "handlebars/runtime.js";
import type { Language } from "../brief.ts";
import { GuardError, guardView } from "../view/guard.ts";
import { blocks } from "./blocks/blocks.ts";
import { helpers } from "./helpers.ts";
import { inlineHelpers, positionHelper } from "./known-helpers.ts";
import { type Markup, toMarkup } from "./markup.ts";
import type { Templates } from "./registry.ts";
import { createTracker, type Tracker } from "./tracker.ts";
import { wrapHelper } from "./wrap-helper.ts";

export interface Rendering {
  readonly markup: Markup | undefined;
  /** What {{literal}} printed: words that are what they are. */
  readonly literals: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RenderInput {
  readonly templates: Templates;
  readonly kind: string;
  readonly language: Language;
  /** Plain: the guard is put round it here. */
  readonly view: object;
}

type Helpers = Readonly<Record<string, (this: unknown, ...values: never[]) => unknown>>;
type Render = (context: unknown, options?: RuntimeOptions) => string;

function engineHelpers(language: Language, tracker: Tracker, literals: Set<string>): Helpers {
  const ours: Helpers = helpers(language);
  const inline = inlineHelpers.map((name) => {
    const helper = ours[name];
    if (helper === undefined) {
      throw new BriefError("missing-helper", `no helper "${name}" is made`, "add it to helpers.ts");
    }
    // Each helper checks what it is handed.
    const made = wrapHelper(name, helper as (...values: readonly unknown[]) => unknown);
    if (name !== "literal") return [name, made] as const;
    const noted = (...values: readonly unknown[]) => {
      if (typeof values[0] === "string") literals.add(values[0]);
      return made(...values);
    };
    return [name, noted] as const;
  });
  const at = (place: string, text: unknown) => tracker.at(place, text === "text");
  return {
    ...Object.fromEntries(inline),
    ...blocks(language),
    [positionHelper]: at,
  };
}

/** `partials/sources` answers to `{{> sources}}` too. */
function partialNames(name: string): readonly string[] {
  return name.startsWith("partials/") ? [name, name.slice("partials/".length)] : [name];
}

/** A partial's context may be a copy made for its options: it goes behind a guard again. */
function guardContext(context: unknown, partial: string): unknown {
  const isObject = typeof context === "object" && context !== null;
  return isObject ? guardView(context, `(${partial})`) : context;
}

function toPartials(templates: Templates, environment: typeof Handlebars, tracker: Tracker) {
  const made: Record<string, Render> = Object.create(null) as Record<string, Render>;
  for (const [name, compiled] of templates) {
    let template: Render | undefined;
    const partial: Render = (context, options) => {
      template ??= environment.template(compiled.spec);
      const render = template;
      return tracker.within(name, () => render(guardContext(context, name), options));
    };
    for (const alias of partialNames(name)) made[alias] = partial;
  }
  return made;
}

const missingPartial = /^The partial (.+) could not be found$/;
/** What engines say of `name in "string"`, which Handlebars asks for {{title.name}}. */
const stringOpened = /'in'|\bin obj\b/;
const undefinedData = /^"(.+)" not defined in /;

function toDiagnostic(cause: unknown, tracker: Tracker, names: readonly string[]): Diagnostic {
  const [place = {}, ...related] = tracker.places();
  const located = {
    severity: "error",
    place,
    ...(related.length > 0 && { related }),
  } as const;
  if (cause instanceof GuardError) {
    const { rule, path, message, remedy } = cause;
    return {
      ...located,
      rule,
      message,
      remedy,
      ...(path !== "" && { found: path }),
    };
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  const partial = missingPartial.exec(said)?.[1];
  if (partial !== undefined) {
    const message = `there is no partial "${partial}"`;
    const remedy = suggestName(partial, names.flatMap(partialNames));
    return {
      ...located,
      rule: "template-missing-partial",
      message,
      remedy,
      found: partial,
    };
  }
  const data = undefinedData.exec(said)?.[1];
  if (data !== undefined) {
    const message = `"${data}" has no value here`;
    const remedy = "take a value of the view; @first and @last live within {{#each}}";
    return {
      ...located,
      rule: "view-unknown-path",
      message,
      remedy,
      found: data,
    };
  }
  if (cause instanceof TypeError && stringOpened.test(said)) {
    const message = "a path goes on below a string";
    const remedy = "end the path at the string, or give the view a group of values there";
    return { ...located, rule: "view-unknown-path", message, remedy };
  }
  throw cause;
}

export function renderMarkup({ templates, kind, language, view }: RenderInput): Rendering {
  const name = `${kind}/${language}`;
  const template = templates.get(name);
  if (template === undefined) {
    const message = `there is no template "${name}"`;
    const remedy = suggestName(name, [...templates.keys()]);
    return {
      markup: undefined,
      literals: new Set(),
      diagnostics: [missingTemplate(message, remedy, name)],
    };
  }
  const tracker = createTracker();
  const literals = new Set<string>();
  const environment = Handlebars.create();
  const options = {
    helpers: engineHelpers(language, tracker, literals),
    partials: toPartials(templates, environment, tracker),
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  };
  try {
    const marked = environment.template(template.spec)(guardView(view), options);
    return { markup: toMarkup(marked, tracker.positions), literals, diagnostics: [] };
  } catch (cause) {
    return {
      markup: undefined,
      literals,
      diagnostics: [toDiagnostic(cause, tracker, [...templates.keys()])],
    };
  }
}

function missingTemplate(message: string, remedy: string, name: string): Diagnostic {
  return {
    rule: "missing-template",
    severity: "error",
    message,
    place: { file: `${name}.hbs` },
    found: name,
    remedy,
  };
}
