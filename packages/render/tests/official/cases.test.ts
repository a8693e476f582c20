// Cases of official documents, measured on finished files: the package's own, and the shared ones where they are.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type GongwenCase, judgeGongwen, judgePages, type PageCase } from "./judge.ts";

type OfficialCase = GongwenCase | PageCase;

function readCases(file: string): readonly OfficialCase[] {
  const lines = readFileSync(file, "utf8").split("\n");
  // Files of cases: each line has the form that its kind says.
  const cases = lines.flatMap((line) => (line === "" ? [] : [JSON.parse(line) as OfficialCase]));
  return cases.filter(({ kind }) => kind === "gongwen" || kind === "page");
}

const judgeCase = (asked: OfficialCase) =>
  asked.kind === "gongwen" ? judgeGongwen(asked) : judgePages(asked);

const shared = process.env["BRIEF_SHARED"] ?? join(import.meta.dirname, "../../../../../shared");
const sharedFile = join(shared, "data/typesetting-cases.jsonl");
const hasShared = existsSync(sharedFile);
if (!hasShared)
  console.warn(`skipped: shared cases of official documents: no ${sharedFile} (BRIEF_SHARED)`);

const own = readCases(join(import.meta.dirname, "own-cases.jsonl"));

describe("own cases", () => {
  test.each(own.map((asked) => [asked.id, asked] as const))("%s", async (_, asked) => {
    expect((await judgeCase(asked)).faults).toEqual([]);
  });
});

describe.skipIf(!hasShared)("shared cases", () => {
  const cases = hasShared ? readCases(sharedFile) : [];
  test("are all there", () => {
    const count = (kind: string) => cases.filter((asked) => asked.kind === kind).length;
    expect([count("page"), count("gongwen")]).toEqual([4, 15]);
  });
  test.each(cases.map((asked) => [asked.id, asked] as const))("%s", async (_, asked) => {
    expect((await judgeCase(asked)).faults).toEqual([]);
  });
});

describe("the judge", () => {
  const found = async (id: string) => {
    const asked = own.find((one) => one.id === id);
    if (asked === undefined) throw new Error(`no case ${id}`);
    return asked;
  };

  test("fails what it does not know", async () => {
    const strange = { ...(await found("own-page")), expect: { leftMm: [28, 28], hue: "red" } };
    const faults = (await judgeCase(strange as GongwenCase)).faults;
    expect(faults).toContain('no judge of "hue"');
    const element = { ...strange, element: "letterhead", expect: {} };
    expect((await judgeCase(element as GongwenCase)).faults).toEqual(['no element "letterhead"']);
    const page = { ...(await found("own-keep-edges")), expect: { widow: true } };
    expect((await judgeCase(page as PageCase)).faults).toEqual(['no judge of "widow"']);
  });

  test.each([
    ["own-folio", { odd: "left, 1 em in" }],
    ["own-secrecy", { face: "kai" }],
    ["own-imprint", { outerMm: 0.25 }],
    ["own-red-rule", { gapBelowDocNumberMm: [4.5, 5] }],
    ["own-shape-1", { noSplitWords: ["报送国际金融组织贷款"] }],
    ["own-shape-1", { shape: ["hourglass"] }],
    ["own-title", { blankLinesAbove: 3 }],
    ["own-keep-two-heads", { onPage: { "1": 1 } }],
    ["own-cut", { minLinesTop: 9 }],
    ["own-signature-company", { signatureWithBodyLines: 12 }],
  ])("finds a fault where %s is asked for %o", async (id, wrong) => {
    const asked = { ...(await found(id)) };
    const faults = (await judgeCase({ ...asked, expect: wrong } as OfficialCase)).faults;
    expect(faults).toHaveLength(1);
  });
});
