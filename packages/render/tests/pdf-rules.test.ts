// Each rule on finished files: a file of ours keeps them all, and one planted fault is seen by its rule alone.
import { beforeAll, describe, expect, test } from "vitest";
import { pdfRules } from "../src/check/check-rules.ts";
import { checkPdf } from "../src/check-file.ts";
import { type Edit, type EditedObject, editPdf, toBytes, toLatin, unpackPdf } from "./edit-pdf.ts";
import { printGolden } from "./print-golden.ts";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await printGolden("project-P148527-zh-CN")).bytes;
});

const rulesOf = async (file: Uint8Array): Promise<readonly string[]> => [
  ...new Set((await checkPdf(file)).map(({ rule }) => rule)),
];

/** The first object whose head or stream has the text, with it replaced. */
function once(part: "head" | "stream", from: string | RegExp, to: string): Edit {
  let isDone = false;
  return (object: EditedObject) => {
    const text = object[part];
    if (isDone || text === undefined) return undefined;
    const changed = text.replace(from, to);
    if (changed === text) return undefined;
    isDone = true;
    return { [part]: changed };
  };
}

const nothing: Edit = () => undefined;
const inCatalog = (entry: string) => once("head", "/Type /Catalog", `/Type /Catalog\n${entry}`);
/** What is drawn first on page 1, and text that stands in no figure. */
const drawnMore = (operators: string): Edit =>
  once("stream", /^1 0 0 -1 0 [\d.]+ cm\n/, `$&${operators}\n`);

const planted: readonly (readonly [rule: string, (file: Uint8Array) => Uint8Array])[] = [
  ["pdf-header", (file) => toBytes(toLatin(file).replace(/\n%[\x80-\xff]{4}/, "\n%abcd"))],
  ["pdf-identity", (file) => editPdf(file, nothing, (text) => text.replace(/\/ID \[[^\]]*\]/, ""))],
  [
    "pdf-not-encrypted",
    (file) => editPdf(file, nothing, (text) => text.replace("/Root", "/Encrypt 1 0 R\n/Root")),
  ],
  ["pdf-archive-claim", (file) => editPdf(file, once("stream", "part>3<", "part>2<"))],
  ["pdf-info-agrees", (file) => editPdf(file, once("stream", /(ModifyDate>)\d{4}/, "$11999"))],
  ["pdf-output-intent", (file) => editPdf(file, once("head", "/S /GTS_PDFA1", "/S /GTS_PDFX"))],
  [
    "pdf-filters",
    (file) =>
      editPdf(file, ({ head, stream }) =>
        // The rows, which no other rule reads.
        head.includes("x-ndjson")
          ? { head: head.replace("FlateDecode", "LZWDecode"), stream }
          : undefined,
      ),
  ],
  ["pdf-actions", (file) => editPdf(file, inCatalog("/OpenAction << /S /Launch /F (x) >>"))],
  ["pdf-no-scripts", (file) => editPdf(file, inCatalog("/X << /S /Rendition /JS (x) >>"))],
  ["pdf-no-triggers", (file) => editPdf(file, inCatalog("/AA << >>"))],
  ["pdf-no-forms", (file) => editPdf(file, inCatalog("/AcroForm << /XFA [] /Fields [] >>"))],
  ["pdf-fonts-embedded", (file) => editPdf(file, once("head", "/CIDToGIDMap /Identity", ""))],
  [
    "pdf-no-notdef",
    (file) => editPdf(file, drawnMore("/Artifact BMC BT /F1 9 Tf <0000> Tj ET EMC")),
  ],
  [
    "pdf-fonts-to-unicode",
    (file) => editPdf(file, drawnMore("/Artifact BMC BT /F1 9 Tf <7fff> Tj ET EMC")),
  ],
  ["pdf-annotations", (file) => editPdf(file, once("head", "/F 4", "/F 6"))],
  ["pdf-content-marked", (file) => editPdf(file, drawnMore("50 50 9 9 re f"))],
  ["pdf-tags", (file) => editPdf(file, once("head", "/Marked true", "/Marked false"))],
  ["pdf-marks-reachable", (file) => editPdf(file, once("stream", "/MCID 3>>", "/MCID 999>>"))],
  [
    "pdf-parent-tree",
    (file) => editPdf(file, once("head", /(\/Nums \[\s*0 \[)(\d+ 0 R) (\d+ 0 R)/, "$1$3 $2")),
  ],
  ["pdf-language", (file) => editPdf(file, once("head", /\/Lang \([^)]*\)/, "/Lang ()"))],
  ["pdf-title-shown", (file) => editPdf(file, once("head", "DisplayDocTitle true", "X true"))],
  ["pdf-tab-order", (file) => editPdf(file, once("head", "/Tabs /S", "/Tabs /R"))],
  ["pdf-outline", (file) => editPdf(file, once("head", /\/Count -\d+/, ""))],
  ["pdf-attachments", (file) => editPdf(file, once("head", "/AFRelationship /Data", ""))],
  ["pdf-within-page", (file) => editPdf(file, drawnMore("/Artifact BMC 700 9 9 9 re f EMC"))],
  [
    "pdf-within-page",
    (file) =>
      editPdf(file, drawnMore("/Artifact BMC BT /F1 9 Tf 1 0 0 1 -40 90 Tm <0001> Tj ET EMC")),
  ],
  ["pdf-figures", (file) => editPdf(file, once("stream", /("box":\[)/, "$19"))],
  ["pdf-foreign", (file) => editPdf(file, once("head", "(Brief ", "(Other "))],
];

describe("a printed sheet", () => {
  test("keeps every rule", async () => {
    expect(await checkPdf(bytes)).toEqual([]);
  });

  test.each(planted)("%s sees its fault, alone (%#)", async (rule, plant) => {
    const file = plant(bytes);
    expect(Buffer.compare(file, bytes)).not.toBe(0);
    expect(await rulesOf(file)).toEqual([rule]);
  });

  test("pdf-no-leftovers sees what a template left in the text", async () => {
    // The last character of a face that has many comes to mean {{ .
    const file = editPdf(bytes, once("stream", /<[0-9a-f]{4}>\](\nendbfrange)/, "<007b007b>]$1"));
    expect(await rulesOf(file)).toEqual(["pdf-no-leftovers"]);
  });

  test("no rule is without a planted fault", () => {
    const seen = new Set([...planted.map(([rule]) => rule), "pdf-no-leftovers"]);
    expect(pdfRules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  test("a damaged file is refused, whatever is damaged, and stops nothing", async () => {
    let seed = 20250331;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const known = new Set(["pdf-broken", "pdf-foreign", ...pdfRules.map(({ id }) => id)]);
    const met = new Set<string>();
    // Where the file says what it consists of: objects up to their streams, and the table at its end.
    const headsOf = (file: Uint8Array) =>
      [...toLatin(file).matchAll(/\n\d+ 0 obj\n[\s\S]*?(?=\nstream\n|\nendobj)/g)].flatMap(
        ({ index, 0: head }) => Array.from({ length: head.length }, (_, at) => index + at),
      );
    // As it was written, and with every object by itself.
    const files = [bytes, unpackPdf(bytes)].map((whole) => ({ whole, heads: headsOf(whole) }));
    for (let turn = 0; turn < 240; turn += 1) {
      const { whole = bytes, heads = [] } = files[turn % 2] ?? {};
      const places = [
        () => heads[random(heads.length)] ?? 0,
        () => whole.length - 1 - random(6000),
        () => random(whole.length),
      ];
      const damaged = whole.slice();
      for (let flips = 0; flips < 4; flips += 1) {
        const at = places[turn % 3]?.() ?? 0;
        const sign = "<>[]()/%0R ".charCodeAt(random(11));
        damaged[at] = flips % 2 === 0 ? sign : (damaged[at] ?? 0) ^ (1 << random(8));
      }
      const file = turn % 6 < 2 ? whole.slice(0, random(whole.length)) : damaged;
      const rules = await rulesOf(file);
      for (const rule of rules) {
        expect(known).toContain(rule);
        met.add(rule);
      }
      if (turn % 6 < 2) expect(rules).toEqual(["pdf-broken"]);
    }
    expect(met.size).toBeGreaterThan(3);
  });

  test("a file whose Info cannot be read is damaged, not foreign", async () => {
    const file = toBytes(toLatin(unpackPdf(bytes)).replace(/\(Brief ([\d.]+)\)/, "<Brief $1)"));
    expect(await rulesOf(file)).toEqual(["pdf-broken"]);
  });
});
