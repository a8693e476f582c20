import { expect, test } from "vitest";
import type { EditApi, Saved } from "./api.ts";
import {
  type Buffer,
  edited,
  kept,
  loaded,
  openBuffer,
  saveBuffer,
  seenOnDisk,
  settled,
} from "./buffers.ts";

const file = { path: "brief.yaml", text: "one", hash: "h1" };
const disk = { path: "brief.yaml", text: "theirs", hash: "h2" };
const mine = edited(openBuffer(file), "mine");

function apiThat(answers: Saved) {
  const asked: object[] = [];
  const none = () => Promise.reject(new Error("not asked for"));
  const api: EditApi = {
    files: none,
    words: none,
    read: none,
    save: async (one) => {
      asked.push(one);
      return answers;
    },
  };
  return { api, asked };
}

test("an edit that is taken back leaves the file as it was", () => {
  expect(mine.state).toBe("unsaved");
  expect(edited(mine, "one").state).toBe("clean");
});

test("a change on the disk is loaded where nothing was edited, and told where something was", () => {
  expect(seenOnDisk(openBuffer(file), disk)).toEqual(openBuffer(disk));
  expect(seenOnDisk(mine, disk)).toMatchObject({ state: "changed", text: "mine", disk });
  expect(seenOnDisk(mine, file)).toBe(mine);
  expect(seenOnDisk(mine, { path: "brief.yaml" })).toMatchObject({
    state: "changed",
    text: "mine",
  });
  expect(seenOnDisk(mine, { ...disk, text: "mine" })).toMatchObject({
    state: "clean",
    text: "mine",
  });
});

test("the reader takes the disk's, or keeps one's own over it", async () => {
  const changed = seenOnDisk(mine, disk);
  expect(loaded(changed)).toEqual(openBuffer(disk));
  const over = kept(changed);
  expect(over).toMatchObject({ state: "kept", text: "mine", base: disk });
  const { api, asked } = apiThat({ type: "saved", hash: "h3" });
  expect(await saveBuffer(over, api)).toMatchObject({ state: "saved", base: { hash: "h3" } });
  expect(asked).toEqual([{ path: "brief.yaml", text: "mine", hash: "h2" }]);
});

test("a refused save loses neither text", async () => {
  const { api } = apiThat({ type: "changed", now: disk });
  expect(await saveBuffer(mine, api)).toMatchObject({ state: "changed", text: "mine", disk });
  const failed = apiThat({ type: "failed", message: "no room" });
  expect(await saveBuffer(mine, failed.api)).toMatchObject({ state: "failed", text: "mine" });
});

test("what is typed during a save is unsaved after it", async () => {
  const { api } = apiThat({ type: "saved", hash: "h2" });
  const saved = await saveBuffer(mine, api);
  const more: Buffer = { ...mine, text: "mine, longer" };
  expect(settled(saved, more)).toMatchObject({
    state: "unsaved",
    base: { text: "mine", hash: "h2" },
  });
  expect(settled(saved, mine)).toBe(saved);
  // It is not saved over what is not known yet.
  expect(edited({ ...mine, state: "saving" }, "mine, longer").state).toBe("saving");
});
