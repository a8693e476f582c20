// Notes, contents and references to pages in the finished file: links both ways, tags with their ids, and documents
// full of them, in every form.
import { beforeAll, describe, expect, test } from "vitest";
import { notesOf } from "../src/document/walk.ts";
import { type Document, themeNames } from "../src/index.ts";
import { type Entries, openPdf, type PdfFile } from "../src/read/file.ts";
import { bytesOf, nameOf, type PdfObject } from "../src/read/objects.ts";
import { readPdfPages } from "../src/read/pages.ts";
import { readTags, type TagChild, type TagElement } from "../src/read/tags.ts";
import { parseBody, printDocument } from "./print-markup.ts";

function parse(body: string, language: Document["language"] = "zh-CN"): Document {
  const numbering = language === "zh-CN" ? "chinese" : "decimal";
  return parseBody(body, { language, attributes: ` numbering="${numbering}"` });
}

const refOf = (value: PdfObject | undefined): number | undefined =>
  typeof value === "object" && value?.type === "ref" ? value.number : undefined;

/** Keys of a name tree of one leaf, in its order, with what they name. */
function namesIn(
  file: PdfFile,
  tree: PdfObject | undefined,
): readonly (readonly [string, PdfObject])[] {
  const items = file.items(file.entries(tree).get("Names"));
  return items.flatMap((item, index) =>
    index % 2 === 0 ? [[bytesOf(item) ?? "", items[index + 1] ?? null] as const] : [],
  );
}

interface Link {
  readonly page: number;
  readonly to: string;
  readonly object: number | undefined;
}

/** Links of all pages that lead into the document. */
function linksOf(file: PdfFile): readonly Link[] {
  return readPdfPages(file).flatMap(({ number, entries }) =>
    file.items(entries.get("Annots")).flatMap((annotation): readonly Link[] => {
      const to = bytesOf(file.entries(file.entries(annotation).get("A")).get("D"));
      return to === undefined ? [] : [{ page: number, to, object: refOf(annotation) }];
    }),
  );
}

/** Named destinations and the pages they lie on. */
function destinationsOf(file: PdfFile): ReadonlyMap<string, number> {
  const numbers = new Map(readPdfPages(file).map(({ object, number }) => [object, number]));
  const named = namesIn(file, file.entries(file.catalog.get("Names")).get("Dests"));
  return new Map(
    named.map(([name, value]) => [name, numbers.get(refOf(file.items(value)[0]) ?? 0) ?? 0]),
  );
}

const isElement = (child: TagChild): child is TagElement => child.type === "element";

function all(children: readonly TagChild[]): readonly TagElement[] {
  return children.filter(isElement).flatMap((one) => [one, ...all(one.children)]);
}

const idOf = (entries: Entries): string | undefined => bytesOf(entries.get("ID"));

const sorted = (names: readonly string[]) => names.toSorted((a, b) => (a < b ? -1 : 1));

const words = {
  "zh-CN": ["世行项目", "注释。", "见"],
  en: ["World Bank projects", "A note.", " see "],
  ru: ["Проекты Всемирного банка", "Примечание.", " см. "],
} as const;

/** Notes in a paragraph, a list, a cell and a head; contents; references; ids of upper and lower case. */
function sample(language: Document["language"]): Document {
  const [text, note, see] = words[language];
  const noted = `${text}<note>${note}<cite data-source="wb"/></note>`;
  const rows = `<tr><td>${noted}</td><td>1</td></tr>`.repeat(3);
  const head = `<thead><tr><th>${text}<note>${note}</note></th><th>${text}</th></tr></thead>`;
  return parse(
    `<toc title="${text}" depth="3"/><h2 id="Upper">${text}</h2>
     <p>${noted}, ${noted},${see}<ref to="b" page="yes"/>,${see}<ref to="lower" page="yes"/>.</p>
     <h3 id="lower">${text}</h3><ul><li>${noted}<ul><li>${noted}</li></ul></li></ul><page-break/>
     <table id="b" columns="left right"><caption>${text}</caption>${head}<tbody>${rows}</tbody></table>
     <h2>${text}</h2><p>${noted}.${see}<ref to="Upper" page="yes"/></p>
     <ol class="source"><li id="wb">${text}</li></ol>`,
    language,
  );
}

const wide = themeNames.filter((name) => name !== "card");
const languages = ["zh-CN", "en", "ru"] as const;
const forms = wide.flatMap((theme) => languages.map((language) => [theme, language] as const));

describe.each(forms)("notes and contents in the form %s, %s", (theme, language) => {
  let document: Document;
  let file: PdfFile;
  beforeAll(async () => {
    document = sample(language);
    const { bytes, diagnostics } = await printDocument(document, theme);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    file = openPdf(bytes ?? new Uint8Array());
  });

  test("every link leads somewhere, and the names are in the order in which readers search them", () => {
    const destinations = destinationsOf(file);
    for (const { to } of linksOf(file)) expect(destinations.get(to), to).toBeGreaterThan(0);
    expect([...destinations.keys()]).toEqual(sorted([...destinations.keys()]));
  });

  test("a mark leads to its note, the note back to its mark, on one page", () => {
    const destinations = destinationsOf(file);
    const links = linksOf(file);
    for (const { path } of notesOf(document.blocks)) {
      const [there, ...more] = links.filter(({ to }) => to === `note:${path}`);
      const [back, ...others] = links.filter(({ to }) => to === `mark:${path}`);
      expect([...more, ...others]).toEqual([]);
      expect(destinations.get(`note:${path}`)).toBe(there?.page);
      expect(destinations.get(`mark:${path}`)).toBe(back?.page);
      expect(back?.page).toBe(there?.page);
    }
  });

  test("notes are tagged with ids that the tree of ids knows, after what marks them", () => {
    const tags = all(readTags(file));
    const notes = tags.filter(({ role }) => role === "Note");
    const paths = notesOf(document.blocks).map(({ path }) => path);
    expect(notes.map(({ entries }) => idOf(entries))).toEqual(paths.map((path) => `note:${path}`));
    expect(notes.every(({ children }) => children.filter(isElement)[0]?.role === "Lbl")).toBe(true);
    const tree = namesIn(file, file.entries(file.catalog.get("StructTreeRoot")).get("IDTree"));
    expect(tree.map(([name]) => name)).toEqual(sorted(paths.map((path) => `note:${path}`)));
    const objects = new Map(notes.map((one) => [idOf(one.entries), one.object]));
    for (const [name, value] of tree) expect(refOf(value)).toBe(objects.get(name));
    // A mark is a reference that holds its link, and stands in what is read before the note.
    const marks = tags.filter(
      ({ role, children }) => role === "Reference" && all(children)[0]?.role === "Link",
    );
    const listed = document.blocks.flatMap((block) => (block.type === "toc" ? block.entries : []));
    expect(marks).toHaveLength(paths.length + listed.length);
  });

  test("an entry of the contents leads to the page that it names", () => {
    const destinations = destinationsOf(file);
    const entries = all(readTags(file)).filter(({ role }) => role === "TOCI");
    const toc = document.blocks.find((block) => block.type === "toc");
    expect(entries).toHaveLength(toc?.entries.length ?? 0);
    entries.forEach((entry, index) => {
      const link = all(entry.children).find(({ role }) => role === "Link");
      const annotation = link?.children.find((child) => child.type === "annotation");
      const target = linksOf(file).find(({ object }) => object === annotation?.object)?.to;
      expect(target).toBe(`at:${toc?.entries[index]?.target}`);
      expect(destinations.get(target ?? "")).toBe(index < 2 ? 1 : 2);
    });
    const named = nameOf(file.entries(file.catalog.get("MarkInfo")).get("Marked"));
    expect(named).toBeUndefined();
  });
});

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index + 1)).join("");

const full: readonly (readonly [string, string])[] = [
  [
    "200 notes in one paragraph",
    `<p>${many(200, (at) => `第${at}处<note>第${at}条注。</note>，`)}</p>`,
  ],
  [
    "200 notes, each on a line of its own",
    many(200, (at) => `<p>第${at}行<note>第${at}条注。</note></p>`),
  ],
  [
    "a note longer than a page",
    `<p>甲<note>${"财政收入平稳增长。".repeat(700)}</note></p><p>乙</p>`,
  ],
  [
    "two notes longer than a page in one line, and one after them",
    `<p>甲<note>${"注".repeat(5000)}</note>乙<note>${"释".repeat(5000)}</note>丙<note>末。</note></p>${"<p>文。</p>".repeat(40)}`,
  ],
  [
    "contents of 300 entries",
    `<toc title="目录" depth="3"/>${many(300, (at) => `<h${at % 3 === 1 ? 2 : 3}>第${at}个标题</h${at % 3 === 1 ? 2 : 3}><p>文。</p>`)}`,
  ],
  ["an entry higher than a page", `<toc/><h2>${"很长的标题".repeat(400)}</h2><p>文。</p>`],
  [
    "notes in every row of a table that runs over pages",
    `<table columns="left left" continued="续表"><caption>大表</caption><thead><tr><th>甲<note>头注。</note></th><th>乙</th></tr></thead><tbody>${many(90, (at) => `<tr><td>${at}<note>第${at}行的注。</note></td><td>丙</td></tr>`)}</tbody></table>`,
  ],
];

describe.each(themeNames)("in the form %s", (theme) => {
  test.each(full)("%s come out whole, or are refused at their place", async (_, body) => {
    // Every word, mark and page is read back from what was written before a file is given (check-written.ts).
    const { bytes, diagnostics } = await printDocument(parse(body), theme);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const refused = theme === "card" ? ["card-overflow"] : [];
    expect([...new Set(errors.map(({ rule }) => rule))]).toEqual(refused);
    expect(bytes === undefined).toBe(errors.length > 0);
  });
});
