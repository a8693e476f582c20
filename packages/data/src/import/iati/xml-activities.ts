// XML text in parts → the root's attributes and one element tree an activity; stops at the first slip.
import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Place } from "../../diagnostic.ts";
import { UnreadableFile } from "../unreadable.ts";
import type { XmlElement } from "./element.ts";
import { recentText } from "./recent-text.ts";

export interface Slip {
  readonly place: Place;
  readonly message: string;
}

export interface OutsideElement {
  readonly element: XmlElement;
  readonly path: string;
  readonly isWrapper: boolean;
}

export interface XmlActivities {
  /** The root, once it is open. */
  root(): XmlElement | undefined;
  /** Whole activities that were closed since. */
  taken(): readonly XmlElement[];
  /** Elements beside activities that were closed since, with the path to them and whether an activity was within. */
  outside(): readonly OutsideElement[];
  /** The activity that is open, whole or not. */
  open(): XmlElement | undefined;
  slip(): Slip | undefined;
  write(text: string): void;
  close(): void;
  fail(message: string): void;
}

const deepest = 100;

interface OpenElement {
  readonly element: XmlElement;
  readonly parts: XmlElement[];
  readonly isWithin: boolean;
  holdsActivity: boolean;
}

export function xmlActivities(file: string): XmlActivities {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const recent = recentText();
  const stack: OpenElement[] = [];
  let activities: XmlElement[] = [];
  let outside: OutsideElement[] = [];
  let root: XmlElement | undefined;
  let rootSpace = "";
  let slip: Slip | undefined;
  let start: Place = { file };

  const here = (): Place => ({ file, line: parser.line, column: parser.column + 1 });
  const fail = (message: string, place = here()): void => {
    slip ??= { place, message };
  };
  const text = (said: string): void => {
    const last = stack.at(-1);
    // Blank text between activities would grow with the file.
    if (last === undefined || slip !== undefined || (stack.length === 1 && /^\s*$/.test(said)))
      return;
    last.element.text += said;
  };

  parser.on("error", (error) => fail(error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")));
  parser.on("doctype", () => fail("a DOCTYPE stands in the file"));
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("opentagstart", (tag) => {
    start = { file, ...recent.startOf(tag.name, parser) };
  });
  parser.on("opentag", (tag) => {
    if (slip !== undefined) return;
    if (root === undefined) rootSpace = checkedRoot(tag, start);
    if (stack.length >= deepest)
      return fail(`more than ${deepest} elements stand in each other`, start);
    const parts: XmlElement[] = [];
    const element = elementOf(tag, tag.uri !== rootSpace, parts, start);
    root ??= element;
    const parent = stack.at(-1);
    const isWithin = parent !== undefined && (parent.isWithin || isActivity(parent.element));
    if (isWithin) parent.parts.push(element);
    stack.push({ element, parts, isWithin, holdsActivity: false });
  });
  parser.on("closetag", () => {
    if (slip !== undefined) return;
    const closed = stack.pop();
    const parent = stack.at(-1);
    if (closed === undefined || parent === undefined || closed.isWithin) return;
    if (isActivity(closed.element)) activities.push(closed.element);
    else {
      const path = [...stack, closed].map(({ element }) => element.name).join("/");
      outside.push({ element: closed.element, path, isWrapper: closed.holdsActivity });
    }
    parent.holdsActivity ||= closed.holdsActivity || isActivity(closed.element);
  });

  return {
    root: () => root,
    slip: () => slip,
    fail,
    open: () => stack.find(({ element }) => isActivity(element))?.element,
    taken: () => {
      const whole = activities;
      activities = [];
      return whole;
    },
    outside: () => {
      const others = outside;
      outside = [];
      return others;
    },
    write: (part) => {
      if (slip !== undefined) return;
      recent.add(part);
      parser.write(part);
    },
    close: () => {
      if (slip === undefined) parser.close();
    },
  };
}

function isActivity(element: XmlElement): boolean {
  return element.name === "iati-activity" && !element.foreign;
}

function elementOf(
  tag: SaxesTagNS,
  foreign: boolean,
  children: readonly XmlElement[],
  place: Place,
): XmlElement {
  const attributes = new Map<string, string>();
  for (const name in tag.attributes) attributes.set(name, tag.attributes[name]?.value ?? "");
  return {
    name: foreign ? tag.name : tag.local,
    foreign,
    attributes,
    children,
    text: "",
    taken: false,
    place,
  };
}

/** The root's namespace; another root than <iati-activities> is another kind of file. */
function checkedRoot(tag: SaxesTagNS, place: Place): string {
  if (tag.local === "iati-activities") return tag.uri;
  const organisations = tag.local === "iati-organisations";
  throw new UnreadableFile({
    rule: "iati-root",
    severity: "error",
    message: `the file holds <${tag.name}>`,
    place,
    found: tag.name,
    expected: "iati-activities",
    remedy: organisations
      ? "import the publisher's activity file; organisation files hold budgets, not projects"
      : "import an IATI activity file, or a list in one of the other formats",
  });
}
