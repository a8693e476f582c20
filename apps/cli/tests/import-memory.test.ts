// A file that is read takes memory by its records, not by its size: a sample here, the whole by `pnpm soak`.
import { join } from "node:path";
import { expect, test } from "vitest";
import { brief, temporaryFolder } from "./brief.ts";
import { measure, writeLargeIati, writeLargeTable } from "./large-files.ts";

/** Node with the programme alone takes 110. */
const mostMegabytes = 400;

test("a dry run of some megabytes of IATI and of a long table stays small", () => {
  const folder = temporaryFolder();
  const activities = writeLargeIati(join(folder, "large.xml"), 5);
  writeLargeTable(join(folder, "large.csv"), 8000);
  const drafted = brief(["import", "large.csv", "--guess"], { cwd: folder });
  expect(drafted.code).toBe(0);
  const runs = [
    [activities, ["large.xml"]],
    [8000, ["large.csv", "--mapping", "large.mapping.yaml"]],
  ] as const;
  for (const [records, args] of runs) {
    const ran = measure(["import", ...args, "--dry-run", "--json"], folder);
    expect([args[0], ran.code]).toEqual([args[0], 0]);
    expect(JSON.parse(ran.stdout).records).toEqual({ read: records, taken: records, rejected: [] });
    console.log(`${args[0]}: ${ran.peakMegabytes} MB at most`);
    expect(ran.peakMegabytes).toBeLessThan(mostMegabytes);
  }
});
