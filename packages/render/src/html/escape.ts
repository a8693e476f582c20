// The one way for words of a document into a page: safe in text and in quoted attributes.
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${escapeHtml(String(value))}"`],
    )
    .join("");
}

/** An element with its attributes round content that is escaped already. */
export function element(
  name: string,
  content: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return `<${name}${attributes(values)}>${content}</${name}>`;
}
