// Languages in the tags, ways to a source and back, and what surrounds the text: read back by an independent reader.
import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { parseBody, printDocument } from "./print-markup.ts";

interface TagNode {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly TagNode[];
  readonly type?: string;
  readonly id?: string;
}

interface Read {
  readonly links: readonly { readonly page: number; readonly to: string; readonly says: string }[];
  readonly places: Readonly<Record<string, readonly unknown[]>>;
  /** `role language text` of each element that holds text. */
  readonly tags: readonly string[];
  readonly content: string;
}

async function textsOf(
  page: import("pdfjs-dist").PDFPageProxy,
): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.at(-1);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? "") + item.str);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? undefined);
  }
  return texts;
}

function tagsOf(node: TagNode, texts: ReadonlyMap<string, string>): readonly string[] {
  const children = node.children ?? [];
  return children.flatMap((child) => {
    if (child.type !== "content") return tagsOf(child, texts);
    const text = texts.get(child.id ?? "") ?? "";
    return [`${node.role} ${node.lang ?? "-"} ${text.trim()}`];
  });
}

async function read(bytes: Uint8Array): Promise<Read> {
  const source = { data: bytes.slice(), disableFontFace: true, verbosity: 0 };
  const pdf = await getDocument(source).promise;
  const links: { page: number; to: string; says: string }[] = [];
  const tags: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const { dest, url, contentsObj } of await page.getAnnotations()) {
      links.push({ page: number, to: dest ?? url, says: contentsObj.str });
    }
    const tree = await page.getStructTree();
    tags.push(...tagsOf(tree, await textsOf(page)));
  }
  const places = await pdf.getDestinations();
  await pdf.destroy();
  return { links, places, tags, content: contentOf(bytes) };
}

/** Operators of all streams that inflate. */
function contentOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString("latin1");
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)]
    .map(([, body = ""]) => {
      try {
        return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");
}

const sources =
  '<page-break/><ol class="source"><li id="wb">World Bank. Project list.</li>' +
  '<li id="adb">亚洲开发银行</li><li id="x">甲</li><li id="none">没有提到的来源</li></ol>';

describe("a Chinese document", () => {
  let found: Read;
  beforeAll(async () => {
    const body =
      '<p>由World Bank<cite data-source="wb"/>贷款，俄文名Проект развития。再引<cite data-source="wb"/>。</p>' +
      '<p>三处<cite data-source="wb"/><cite data-source="adb"/><cite data-source="x"/>。GDP2024与P148527。</p>' +
      '<table columns="left"><thead><tr><th>Name</th></tr></thead><tbody><tr><td>乙</td></tr></tbody>' +
      "<tfoot><tr><td>丙</td></tr></tfoot></table>" +
      sources;
    const document = { ...parseBody(body), mark: "示例" };
    const { bytes } = await printDocument(document, "bulletin");
    if (bytes === undefined) throw new Error("refused");
    found = await read(bytes);
  });

  test("says which words are of another language", () => {
    expect(found.tags).toContain("Span en World Bank");
    expect(found.tags).toContain("Span ru Проект развития");
    expect(found.tags).toContain("Span en Name");
    expect(found.tags.filter((tag) => /GDP2024|P148527/u.test(tag))).toEqual([
      expect.stringMatching(/^P - /u),
    ]);
  });

  test("leads from a mark to its source, and from the source's number to the first mark", () => {
    const to = (place: string) => found.links.filter((link) => link.to === place);
    expect(to("source-wb").map(({ page, says }) => [page, says])).toEqual([
      [1, "[1]"],
      [1, "[1]"],
      [1, "[1–"],
    ]);
    expect(to("cite:wb")).toEqual([{ page: 2, to: "cite:wb", says: "[1]" }]);
    expect(to("cite:x")).toEqual([{ page: 2, to: "cite:x", says: "[3]" }]);
    // [1–3] names no second source, and the fourth is nowhere mentioned.
    expect(found.links.filter(({ page }) => page === 2)).toHaveLength(2);
    for (const { to: place } of found.links) expect(Object.keys(found.places)).toContain(place);
    const [, , , y] = found.places["cite:wb"] ?? [];
    expect(y).toBeGreaterThan(700);
  });

  test("makes the number a link inside the item's label", () => {
    expect(found.tags).toContain("Link - [1]");
    expect(found.tags).toContain("Lbl - [2]");
  });

  test("says where what surrounds the text stands", () => {
    expect(found.content).toContain(
      "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC",
    );
    expect(found.content).toContain(
      "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC",
    );
  });
});

test("an English document says which words are Chinese, over the end of a line", async () => {
  const words = "财政推动多双边财金合作服务一带一路建设与高水平对外开放".repeat(4);
  const { bytes } = await printDocument(
    parseBody(`<p>Under the title ${words} it</p>`, { language: "en" }),
    "bulletin",
  );
  const { tags } = await read(bytes ?? new Uint8Array());
  expect(tags).toEqual(["P - Under the title", `Span zh-CN ${words}`, "P - it"]);
});

test("lists in lists are tagged so", async () => {
  const { bytes } = await printDocument(
    parseBody("<ol><li>甲<ul><li>乙</li></ul></li><li>丙</li></ol>"),
    "bulletin",
  );
  const { tags } = await read(bytes ?? new Uint8Array());
  expect(tags).toEqual(["Lbl - 1.", "P - 甲", "Lbl - ·", "LBody - 乙", "Lbl - 2.", "LBody - 丙"]);
});
