import { describe, expect, it } from "vitest";
import {
  type Artifact,
  decodeArtifact,
  encodeArtifact,
  inFolder,
  isKept,
  nameRow,
  withoutFolder,
  withRowPlaces,
} from "./artifact.ts";

const names = ['a/"b"\\c', "简报", "a\\", ""];
const artifact: Artifact = {
  head: {
    findings: [
      {
        rule: "space-zh",
        severity: "warning",
        message: "一处空格",
        place: { file: "/w/templates/card/zh-CN.hbs", line: 3 },
        remedy: "take it out",
      },
    ],
    pages: 2,
    figures: 1,
    factsHash: "ab",
    title: "简报",
    signature: "cd",
    outline: {
      prints: [{ figure: "card/a", value: "1", text: "1个" }],
      bones: [{ name: "heading 1", place: { file: "card/zh-CN.hbs", line: 1 } }],
    },
  },
  pdf: new Uint8Array([37, 80, 68, 70, 0, 255, 10, 10]),
  html: Buffer.from("<p>简报</p>\n"),
  figures: Buffer.from(
    JSON.stringify({
      title: "一\u0001",
      rows: names.map((id) => nameRow({ table: "assertions", id })),
    }),
  ),
};

describe("an artifact", () => {
  it("is read as it was written", () => {
    expect(decodeArtifact(encodeArtifact(artifact))).toEqual(artifact);
  });

  it("is nothing once any of its bytes is another, or the last are missing", () => {
    const bytes = encodeArtifact(artifact);
    for (let at = 0; at < bytes.length; at += 1) {
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << (at % 8));
      expect(decodeArtifact(spoilt), `byte ${at}`).toBeUndefined();
      expect(decodeArtifact(bytes.subarray(0, at)), `${at} bytes`).toBeUndefined();
    }
  });

  it("names rows, and the file and line that they have when it is used", () => {
    const bytes = withRowPlaces(artifact.figures, ({ table, id }) => `${table}.csv:“${id}”`);
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual({
      title: "一\u0001",
      rows: names.map((id) => `assertions.csv:“${id}”`),
    });
  });

  it("places every row of megabytes, wherever a piece of them ends", () => {
    const many = Array.from({ length: 9000 }, (_, at) => `${names[at % names.length]}${at}`);
    const rows = (name: (id: string) => string) => JSON.stringify({ rows: many.map(name) });
    const figures = Buffer.from(rows((id) => nameRow({ table: "assertions", id })));
    const bytes = withRowPlaces(figures, ({ table, id }) => `${table}.csv:“${id}”`);
    expect(Buffer.from(bytes).toString()).toBe(rows((id) => `assertions.csv:“${id}”`));
  });

  it("holds no path of the workspace that it was made in", () => {
    const moved = withoutFolder(artifact.head, "/w");
    expect(JSON.stringify(moved)).not.toContain("/w/");
    expect(inFolder(moved, "/other").findings[0]?.place.file).toBe(
      "/other/templates/card/zh-CN.hbs",
    );
    // A template that ships is named by its name.
    expect(inFolder(moved, "/other").outline.bones).toEqual(artifact.head.outline.bones);
  });

  it("is not kept with a finding at a line of a table, which may be another by then", () => {
    expect(isKept(artifact.head)).toBe(true);
    const [finding] = artifact.head.findings;
    const placed = finding && { ...finding, place: { file: "/w/data/projects.csv", line: 3 } };
    expect(isKept({ ...artifact.head, findings: placed ? [placed] : [] })).toBe(false);
  });
});
