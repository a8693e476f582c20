// What the golden holds is what an analyst should see of the two real lists; written only with --update.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareWbEditions } from "../src/index.ts";
import { comparisonText } from "./wb-comparison-text.ts";
import { rowsByRegExp, wbEdition, wbFiles, wbListsPresent } from "./wb-lists.ts";

if (!wbListsPresent)
  console.warn("skipped: no World Bank lists (set BRIEF_SHARED to compare them)");

const golden = join(import.meta.dirname, "golden/wb-editions/comparison.txt");

describe.skipIf(!wbListsPresent)("the two real lists compared", () => {
  test("as the golden has it", async () => {
    const [older, newer] = await Promise.all([wbEdition(wbFiles.older), wbEdition(wbFiles.newer)]);
    await expect(comparisonText(compareWbEditions(older, newer))).toMatchFileSnapshot(golden);
  });

  test("with itself: nothing", async () => {
    const edition = await wbEdition(wbFiles.newer);
    expect(compareWbEditions(edition, edition)).toMatchObject({ groups: [], uncompared: [] });
  });
});

describe.skipIf(!wbListsPresent)("the golden against another reading of the two files", () => {
  const [older, newer] = wbListsPresent
    ? [rowsByRegExp(wbFiles.older), rowsByRegExp(wbFiles.newer)]
    : [[], []];
  const before = new Map(older.map((row) => [row["id"], row]));
  const shared = newer.flatMap((now) => {
    const old = before.get(now["id"] ?? "");
    return old === undefined ? [] : [{ id: now["id"] ?? "", old, now }];
  });
  const total = "curr_total_commitment";
  const compared = async () =>
    compareWbEditions(await wbEdition(wbFiles.older), await wbEdition(wbFiles.newer));

  test("every total that differs is told, and no other", async () => {
    const { groups } = await compared();
    const told = groups.flatMap(({ changes }) => changes).filter(({ field }) => field === "total");
    const differing = shared.filter(({ old, now }) => old[total] !== now[total]);
    expect(told.map(({ id }) => id).sort()).toEqual(differing.map(({ id }) => id).sort());
    for (const change of told) {
      const row = differing.find(({ id }) => id === change.id);
      expect(change.old?.value ?? "").toBe(row?.old[total]);
      expect(change.new?.value ?? "").toBe(row?.now[total]);
    }
  });

  test("a total moved by definition is the older one plus the newer grant, a restated one is not", async () => {
    const { groups } = await compared();
    const newerGrant = new Map(shared.map(({ id, now }) => [id, Number(now["grantamt"] || "0")]));
    const rest = (name: string) =>
      groups
        .filter((group) => group.class === name)
        .flatMap(({ changes }) => changes)
        .filter(({ field }) => field === "total")
        .map(({ id, old, new: now }) =>
          Math.abs(Number(now?.value) - (newerGrant.get(id) ?? 0) - Number(old?.value)),
        );
    expect(rest("amount-redefined")).toHaveLength(118);
    expect(Math.max(...rest("amount-redefined"))).toBeLessThanOrEqual(5000);
    expect(Math.min(...rest("amount-restated"))).toBeGreaterThan(5000);
  });

  test("new, gone and lost are as many as the files have", async () => {
    const { groups } = await compared();
    const of = (...names: readonly string[]) =>
      groups.filter((group) => names.includes(group.class)).flatMap(({ changes }) => changes);
    expect(of("new", "record-added")).toHaveLength(newer.length - shared.length);
    expect(of("gone")).toHaveLength(older.length - shared.length);
    const isLost = ({ old, now }: (typeof shared)[number]) =>
      Number(old[total]) > 0 && now[total] === "";
    const lost = of("amount-lost", "uncommitted-amount").filter(
      ({ field, new: now }) => field === "total" && now?.value === undefined,
    );
    expect(lost.map(({ id }) => id).sort()).toEqual(
      shared
        .filter(isLost)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
