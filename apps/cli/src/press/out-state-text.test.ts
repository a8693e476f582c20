import { expect, it } from "vitest";
import {
  type EditionState,
  type KeptState,
  noState,
  nothingKept,
  type OutState,
} from "./out-state.ts";
import { parseState, printState } from "./out-state-text.ts";

const edition = (brief: string, rules: string): EditionState => ({
  key: `key of ${brief}`,
  parts: { facts: "f", brief, template: "t", rules, fonts: "o", programme: "p" },
  rowLines: "lines",
  files: [
    {
      entry: {
        file: `en/${brief}.pdf`,
        sha256: "a",
        bytes: 9,
        brief,
        language: "en",
        pages: 2,
        figures: 3,
      },
      stamp: { bytes: 9, changed: 1795951571484.862 },
    },
    {
      entry: {
        file: `en/${brief}.html`,
        sha256: "b",
        bytes: 0,
        brief,
        language: "en",
        figures: 3,
        asOf: "2025-03-31",
      },
      stamp: undefined,
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

const state = {
  editions: new Map([
    ["en/card", edition("card", "r")],
    ["en/one", { ...edition("one", "q"), findings: [] }],
  ]),
  stamps: { "manifest.json": { bytes: 3, changed: 1 } },
};
const basis = {
  asked: "a",
  programme: "p",
  trace: { files: [["data/a.csv", "h"]], isFile: [], isFolder: [], folders: [] },
  faces: [["serif", { bytes: 1, changed: 2 }]],
} as const;
const whole = { basis, findings: [], count: 1 };

/** With all of its editions read. */
function opened({ open }: KeptState): OutState {
  const { editions, ...rest } = open();
  return {
    editions: new Map([...editions.keys()].map((stem) => [stem, editions.get(stem)])),
    ...rest,
  } as OutState;
}

it("comes back from its text as it was, with and without the whole of a build", () => {
  expect(opened(parseState(printState(state)))).toStrictEqual(state);
  const kept = parseState(printState({ ...state, whole }));
  expect(kept.basis).toStrictEqual(basis);
  expect(opened(kept)).toStrictEqual({ ...state, whole });
});

it("has the same text again when it was read, and an edition that is new", () => {
  const text = printState({ ...state, whole });
  expect(printState(parseState(text).open())).toEqual(text);
  const { editions } = parseState(text).open();
  const next = new Map(
    [...editions.keys()].map((stem) => [stem, editions.get(stem) as EditionState]),
  );
  next.set("en/one", edition("one", "r"));
  expect(opened(parseState(printState({ ...state, editions: next })))).toStrictEqual({
    ...state,
    editions: next,
  });
});

it("is none where another version wrote it, or a part of it is missing", () => {
  const bytes = new TextEncoder().encode('{"schema":2}\n{"editions":[],"stamps":[]}');
  expect(parseState(bytes)).toBe(nothingKept);
  const text = printState({ ...state, whole });
  for (const length of [text.length - 1, text.length - 200, text.indexOf(10) + 1]) {
    expect(parseState(text.subarray(0, length)).open()).toBe(noState);
  }
  const spoilt = text.slice().fill(0, text.length - 60, text.length - 1);
  const { editions } = parseState(spoilt).open();
  expect([editions.get("en/card")?.key, editions.get("en/one")]).toEqual([
    "key of card",
    undefined,
  ]);
});
