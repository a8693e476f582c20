// Elements as text, for HTML and XML alike: whatever is not markup is escaped.

export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string | undefined;
/** `false` and `undefined` leave an attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that XML has no way to hold are left out. */
export function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML refuses
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      // Half of a character that takes two.
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(/[&<>"']/g, (character) => entities[character] ?? character)
  );
}

function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return "";
      return value === true ? ` ${name}=""` : ` ${name}="${escapeText(String(value))}"`;
    })
    .join("");
}

const printChild = (child: Child): string =>
  typeof child === "object" ? child.markup : escapeText(child ?? "");

/** An element with an end tag. */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const inside = children.map(printChild).join("");
  return { markup: `<${name}${printAttributes(attributes)}>${inside}</${name}>` };
}

/** An element that holds nothing, and in HTML cannot. */
export function bare(name: string, attributes: Attributes): Markup {
  return { markup: `<${name}${printAttributes(attributes)} />` };
}

/** Each on a line of its own. */
export function lines(children: readonly Markup[]): Markup {
  return { markup: children.map(({ markup }) => `\n${markup}`).join("") };
}
