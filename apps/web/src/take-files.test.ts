import type { BriefSpec } from "@brief/render";
import { afterEach, expect, test, vi } from "vitest";
import type { ExportReply, ExportRequest, WorkspaceState } from "./messages.ts";
import { save } from "./panels/download.ts";
import { createTakeFiles } from "./take-files.ts";
import { uiText } from "./ui-text.ts";

vi.mock("./panels/download.ts", () => ({ save: vi.fn() }));
afterEach(() => vi.clearAllMocks());

// Only what is read of each.
const specs = ["a", "b"].map((id) => ({ id, language: "en" }) as BriefSpec);
const workspace = { name: "w", briefs: specs } as unknown as WorkspaceState;

/** As a worker that answers the newest alone of those that wait. */
function createBusyAsk() {
  let isBusy = false;
  return async ({ spec }: ExportRequest): Promise<ExportReply | undefined> => {
    if (isBusy) return undefined;
    isBusy = true;
    await new Promise((done) => setTimeout(done));
    isBusy = false;
    const made = { pdf: new Uint8Array(1), json: new Uint8Array(2), csv: new Uint8Array() };
    return { type: "exported", name: spec.id, html: "", ...made };
  };
}

test("a file that is taken while all are packed is given, and the archive lacks none", async () => {
  const told: string[] = [];
  const panel = {
    element: undefined as unknown as HTMLElement,
    offer: () => undefined,
    tell: (words: string) => void told.push(words),
    showPacking: () => undefined,
  };
  const text = uiText("en");
  const files = createTakeFiles(panel, text, createBusyAsk());
  const [spec = specs[0]] = specs;
  if (spec === undefined) return;
  const taken = ["json", "csv"] as const;
  await Promise.all([
    files.all(workspace),
    ...taken.map((kind) => files.one(kind, { workspace, spec })),
  ]);
  expect(told.at(-1)).toBe(text.pick.packed(2));
  const names = vi.mocked(save).mock.calls.map(([, { name }]) => name);
  expect(names.toSorted()).toEqual(["a.en.figures.csv", "a.en.figures.json", "w.zip"]);
});
