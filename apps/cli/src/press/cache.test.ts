import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openWorld } from "../world.ts";
import { openCache } from "./cache.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-cache-"));
const workspace = join(folder, "w");
const kept = join(workspace, ".brief", "cache", "briefs");
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const key = (digit: number): string => `a${digit}`.repeat(32);
const held = (): readonly string[] =>
  readdirSync(kept).flatMap((name) => readdirSync(join(kept, name)));

/** A build that puts one entry of so many bytes, older than those of later builds. */
function build(digit: number, bytes: number, most: number): void {
  const cache = openCache(openWorld(), workspace, most);
  cache.put(key(digit), new Uint8Array(bytes));
  utimesSync(join(kept, key(digit).slice(0, 2), key(digit)), digit, digit);
  cache.prune();
}

describe("a cache", () => {
  it("keeps under its size: the oldest go", () => {
    for (const digit of [1, 2, 3, 4]) build(digit, 400, 1000);
    expect(held()).toEqual([key(3), key(4)]);
  });

  it("counts what is added, and looks through all of it when it may be full", () => {
    build(1, 100, 1000);
    const count = () => JSON.parse(readFileSync(`${kept}-size.json`, "utf8"));
    expect(count()).toEqual({ bytes: 100, builds: 0 });
    build(2, 100, 1000);
    expect(count()).toEqual({ bytes: 200, builds: 1 });
    build(3, 750, 1000);
    expect(count()).toEqual({ bytes: 950, builds: 0 });
  });

  it("looks through all of it where its count is torn", () => {
    build(1, 100, 1000);
    writeFileSync(`${kept}-size.json`, '{"bytes":');
    build(2, 100, 1000);
    expect(JSON.parse(readFileSync(`${kept}-size.json`, "utf8"))).toEqual({
      bytes: 200,
      builds: 0,
    });
  });
});
