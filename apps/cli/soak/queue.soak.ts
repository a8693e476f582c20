// A thousand briefs by two workers of a queue, with twenty kills of a worker or of PostgreSQL at random moments: all of
// them are there, once each, with the bytes of a build alone.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeLargeWorkspace } from "../bench/large-workspace.ts";
import { brief, contents, temporaryFolder } from "../tests/brief.ts";
import { startPostgres } from "../tests/postgres.ts";
import { artifactsIn, openCrew, type Site, sleep, startBuild, until } from "../tests/queue-kit.ts";

const projects = 500;
const kills = 20;
/** Every so many is one of PostgreSQL. */
const everyDatabase = 4;
/** Sheets of every so many projects are made alone, to be compared. */
const everySample = 10;

test("a thousand jobs, twenty kills", async () => {
  const postgres = await startPostgres();
  console.log(postgres.version);
  const site: Site = { postgres, store: temporaryFolder() };
  const workspace = temporaryFolder();
  const jobs = makeLargeWorkspace(workspace, projects);
  const [queued, alone] = [temporaryFolder(), temporaryFolder()];
  const started = performance.now();
  const crew = openCrew(site, 2, ["-j", "1"]);
  const build = startBuild(site, workspace, queued);
  // Documents are told in the order of the plan: one that waits keeps back those after it.
  const ready = () => artifactsIn(site.store).length;
  for (let n = 1; n <= kills; n++) {
    const next = Math.floor((n * jobs) / (kills + 1));
    await until(`${next} briefs`, () => ready() >= next || build.child.exitCode !== null, 1800);
    await sleep(Math.random() * 2000);
    if (n % everyDatabase !== 0) {
      crew.kill();
      continue;
    }
    postgres.kill();
    await sleep(Math.random() * 3000);
    postgres.start();
  }
  const { code, stderr } = await build.ended;
  const seconds = Math.round((performance.now() - started) / 1000);
  await crew.dismiss();
  const retries = postgres
    .query("select coalesce(max(retry_count), 0) from brief_press.job")
    .trim();
  postgres.remove();
  const made = stderr.match(/^ok /gm)?.length ?? 0;
  const artifacts = artifactsIn(site.store).length;
  console.log(
    `${jobs} jobs, ${kills} kills (${Math.floor(kills / everyDatabase)} of PostgreSQL): ${made} results, ${artifacts} artifacts, at most ${retries} retries of a job, ${seconds} s`,
  );
  expect([code, made, artifacts]).toEqual([0, jobs, jobs]);
  expect(Number(retries)).toBeLessThanOrEqual(2);

  rmSync(join(workspace, ".brief"), { recursive: true });
  const samples = Array.from(
    { length: projects / everySample },
    (_, n) => `project-P${100_000 + n * everySample}`,
  );
  const sampled = brief(["build", workspace, "-o", alone, "--only", samples.join(",")]);
  expect(sampled.code).toBe(0);
  const { "manifest.json": _, ...files } = contents(alone);
  console.log(`${Object.keys(files).length} files are those of a build alone`);
  expect(Object.keys(files).length).toBe(samples.length * 2 * 3);
  expect(contents(queued)).toMatchObject(files);
  expect(Object.keys(contents(queued)).length).toBe(jobs * 3 + 1);
});
