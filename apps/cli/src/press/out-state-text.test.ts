import { expect, it } from "vitest";
import type { EditionState, OutState } from "./out-state.ts";
import { parseState, printState } from "./out-state-text.ts";

const edition = (brief: string, rules: string): EditionState => ({
  key: `key of ${brief}`,
  parts: { facts: "f", brief, template: "t", rules, fonts: "o", programme: "p" },
  rowLines: "lines",
  files: [
    { file: `en/${brief}.pdf`, sha256: "a", bytes: 9, brief, language: "en", pages: 2, figures: 3 },
    {
      file: `en/${brief}.html`,
      sha256: "b",
      bytes: 0,
      brief,
      language: "en",
      figures: 3,
      asOf: "2025-03-31",
    },
  ],
  pressed: { brief, language: "en", factsHash: "h", title: "“T”\n", signature: "s" },
  findings: [
    {
      rule: "wording",
      severity: "warning",
      message: "m",
      place: { file: "f", line: 2 },
      remedy: "r",
      brief,
    },
  ],
});

const state: OutState = {
  editions: { "en/card": edition("card", "r"), "en/one": { ...edition("one", "q"), findings: [] } },
  stamps: {
    "manifest.json": { bytes: 3, changed: 1795951571484.862 },
    "en/card.pdf": { bytes: 9, changed: 1 },
  },
};

it("comes back from its text as it was, with and without the whole of a build", () => {
  expect(parseState(printState(state))).toStrictEqual(state);
  const whole = {
    asked: "a",
    programme: "p",
    trace: { files: [["data/a.csv", "h"]], isFile: [], isFolder: [], folders: [] },
    faces: [["serif", { bytes: 1, changed: 2 }]],
    findings: [],
    files: ["en/card.pdf"],
  } as const;
  expect(parseState(printState({ ...state, whole }))).toStrictEqual({ ...state, whole });
});

it("is none where another version wrote it", () => {
  expect(parseState('{"schema":1,"editions":{},"stamps":{}}')).toBeUndefined();
});
