// Words out of the data → DOM that they cannot get out of: text alone, its direction its own, hidden controls made visible.
import { element } from "../element.ts";

const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A character that turns the reading direction is named where it stands: `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(controls, (control) => {
    const code = control.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

export function said(text: string, name = ""): HTMLElement {
  return element("bdi", name === "" ? {} : { class: name }, visible(text));
}

/** An id is long: it may break where its parts do. */
export function saidId(id: string): HTMLElement {
  const parts = visible(id).split(/(?<=[./])/u);
  const broken = parts.flatMap((part, index) => (index === 0 ? [part] : [element("wbr"), part]));
  return element("bdi", { class: "mono" }, ...broken);
}

/** Undefined of what is no address of the web, or one that anybody on the way could change. */
export function safeAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" ? href : undefined;
}

interface Linked {
  readonly words: string;
  readonly url: string | undefined;
  readonly title?: string;
  /** Told to those who do not see that it is a link out. */
  readonly newTab: string;
}

/** A link where the address is safe to follow, else its words alone. */
export function link({ words, url, title, newTab }: Linked): HTMLElement {
  const href = safeAddress(url);
  const hint = title === undefined ? {} : { title: visible(title) };
  if (href === undefined) return element("span", hint, said(words));
  return element(
    "a",
    { ...hint, href, target: "_blank", rel: "noreferrer" },
    said(words),
    element("span", { class: "unseen" }, newTab),
  );
}
