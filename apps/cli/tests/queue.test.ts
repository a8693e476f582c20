// Several machines: builds that send their briefs through a real PostgreSQL to workers, which are ended at random.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeLargeWorkspace } from "../bench/large-workspace.ts";
import { keys, startS3 } from "../src/queue/fake-s3.ts";
import { connect } from "../src/queue/queue.ts";
import { brief, contents, edit, temporaryFolder } from "./brief.ts";
import { type Postgres, postgresLacks, startPostgres } from "./postgres.ts";
import {
  artifactsIn,
  copyProgramme,
  jobsDone,
  openCrew,
  type Site,
  sleep,
  startBuild,
  startWorker,
  until,
  waits,
} from "./queue-kit.ts";

const lacks = postgresLacks();
const isCi = process.env["CI"] === "true";
if (lacks !== undefined && !isCi) console.warn(`queue.test.ts skipped: ${lacks}`);

function workspaceOf(projects: number): string {
  const folder = temporaryFolder();
  makeLargeWorkspace(folder, projects);
  return folder;
}

const forget = (workspace: string) => rmSync(join(workspace, ".brief"), { recursive: true });

describe.skipIf(lacks !== undefined && !isCi)("briefs by a queue", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
    console.log(postgres.version);
  });
  afterAll(() => postgres?.remove());
  /** With a store of its own; what was queued for another is gone. */
  const openSite = (): Site => {
    postgres.query("drop schema if exists brief_press cascade");
    return { postgres, store: temporaryFolder() };
  };

  test("two workers give the bytes that a build alone gives; only what is lacking is made again", async () => {
    const site = openSite();
    const workspace = workspaceOf(6);
    const [alone, queued, again] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    expect(brief(["build", workspace, "-o", alone]).code).toBe(0);
    forget(workspace);
    const workers = [startWorker(site, ["-j", "1"]), startWorker(site, ["-j", "1"])];
    await Promise.all(workers.map(waits));
    const built = await startBuild(site, workspace, queued).ended;
    expect([built.code, built.stderr.match(/^ok /gm)?.length]).toEqual([0, 13]);
    expect(contents(queued)).toEqual(contents(alone));
    for (const { child } of workers) child.kill("SIGTERM");
    const done = await Promise.all(workers.map(({ ended }) => ended));
    expect(done.map(({ code }) => code)).toEqual([130, 130]);
    const made = done.map(jobsDone);
    expect(made[0]).toBeGreaterThan(0);
    expect(made[1]).toBeGreaterThan(0);
    expect((made[0] ?? 0) + (made[1] ?? 0)).toBe(13);

    // Jobs that are done are known to the queue: what is torn or gone is made all the same.
    const [torn = "", gone = "", other = ""] = artifactsIn(site.store);
    const bytes = readFileSync(torn);
    bytes[bytes.length - 10] = (bytes.at(-10) ?? 0) ^ 1;
    writeFileSync(torn, bytes);
    rmSync(gone);
    forget(workspace);
    const repaired = startBuild(site, workspace, again);
    const worker = await startWorker(site, ["-j", "1", "--idle", "8"]).ended;
    expect((await repaired.ended).code).toBe(0);
    expect([contents(again), jobsDone(worker)]).toEqual([contents(alone), 2]);

    postgres.query("truncate brief_press.job, brief_press.archive");
    rmSync(other);
    forget(workspace);
    const wiped = startBuild(site, workspace, again);
    const last = await startWorker(site, ["-j", "1", "--idle", "8"]).ended;
    expect((await wiped.ended).code).toBe(0);
    expect([contents(again), jobsDone(last)]).toEqual([contents(alone), 1]);
  });

  test("a bucket is a store as a folder is: what it loses is made again", async () => {
    const s3 = await startS3("briefs");
    try {
      const env = {
        AWS_ACCESS_KEY_ID: keys.id,
        AWS_SECRET_ACCESS_KEY: keys.secret,
        AWS_ENDPOINT_URL_S3: s3.endpoint,
      };
      const site: Site = { ...openSite(), store: "s3://briefs/office", env };
      const workspace = workspaceOf(3);
      const [alone, queued, again] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
      expect(brief(["build", workspace, "-o", alone]).code).toBe(0);
      forget(workspace);
      const worker = startWorker(site, ["-j", "2"]);
      const built = await startBuild(site, workspace, queued).ended;
      expect([built.code, built.stderr.match(/^ok /gm)?.length]).toEqual([0, 7]);
      expect(contents(queued)).toEqual(contents(alone));

      const artifacts = [...s3.objects.keys()].filter((name) => name.includes("/artifacts/"));
      expect(artifacts).toHaveLength(7);
      const [gone = "", torn = ""] = artifacts;
      s3.objects.delete(gone);
      s3.objects.set(torn, new Uint8Array(100));
      forget(workspace);
      expect((await startBuild(site, workspace, again).ended).code).toBe(0);
      expect(contents(again)).toEqual(contents(alone));
      worker.child.kill("SIGTERM");
      expect(jobsDone(await worker.ended)).toBe(9);
    } finally {
      s3.close();
    }
  });

  test("those that make the same queue at once all find it, and none stands in another's way", async () => {
    const { store } = openSite();
    const deadlocks = () =>
      postgres.query("select deadlocks from pg_stat_database where datname = current_database()");
    const before = deadlocks();
    const address = { url: postgres.url, name: "the database", store };
    for (let round = 0; round < 10; round += 1) {
      const all = await Promise.all(
        Array.from({ length: 6 }, () => connect(address, `brief-at-once-${round}`)),
      );
      expect(all.filter((one) => "code" in one)).toEqual([]);
      await Promise.all(all.map((one) => ("code" in one ? undefined : one.close())));
    }
    expect(deadlocks()).toBe(before);
  });

  test("workers and PostgreSQL are killed: every brief is there once", async () => {
    const site = openSite();
    const workspace = workspaceOf(20);
    const [alone, queued] = [temporaryFolder(), temporaryFolder()];
    expect(brief(["build", workspace, "-o", alone]).code).toBe(0);
    forget(workspace);
    const crew = openCrew(site, 2, ["-j", "1"]);
    const build = startBuild(site, workspace, queued);
    // Documents are told in the order of the plan: one that waits keeps back those after it.
    const ready = () => artifactsIn(site.store).length;
    for (const part of [2, 10, 18]) {
      await until(`${part} briefs`, () => ready() >= part || build.child.exitCode !== null);
      await sleep(Math.random() * 500);
      crew.kill();
      if (part !== 10) continue;
      postgres.kill();
      await sleep(2000);
      postgres.start();
    }
    const { code, stderr } = await build.ended;
    await crew.dismiss();
    expect([code, stderr.match(/^ok /gm)?.length, stderr]).toEqual([0, 41, stderr]);
    expect(stderr).toContain("the queue answers again");
    expect(contents(queued)).toEqual(contents(alone));
    expect(artifactsIn(site.store).length).toBe(41);
  });

  test("a worker that is stopped ends after the jobs at hand; asked twice, at once", async () => {
    const site = openSite();
    const workspace = workspaceOf(6);
    const build = startBuild(site, workspace, temporaryFolder());
    const active = () =>
      postgres.query("select count(*) from brief_press.job where state = 'active'").trim();
    const polite = startWorker(site, ["-j", "1"]);
    await until("a job at hand", () => polite.text().includes("opening the material"));
    polite.child.kill("SIGTERM");
    const ended = await polite.ended;
    expect([ended.code, jobsDone(ended), active()]).toEqual([130, 1, "0"]);
    expect(ended.stderr).toContain("ending after the jobs at hand");
    const hurried = startWorker(site, ["-j", "1"]);
    await until("a job at hand", () => hurried.text().includes("opening the material"));
    hurried.child.kill("SIGTERM");
    await until("a word", () => hurried.text().includes("ending after"));
    hurried.child.kill("SIGTERM");
    expect([(await hurried.ended).code, hurried.child.signalCode]).toEqual([null, "SIGTERM"]);
    expect(active()).toBe("1");
    const last = startWorker(site, ["-j", "1"]);
    const { code, stderr } = await build.ended;
    last.child.kill("SIGKILL");
    expect([code, stderr.match(/^ok /gm)?.length]).toEqual([0, 13]);
  });

  test("a brief that has no end fails alone, and is tried anew by the next build", async () => {
    const site = openSite();
    const workspace = workspaceOf(3);
    mkdirSync(join(workspace, "kinds"));
    writeFileSync(
      join(workspace, "kinds/endless.ts"),
      `import type { BuildView } from "@brief/render";
export const view: BuildView = () => {
  for (;;) {}
};
`,
    );
    mkdirSync(join(workspace, "templates/endless"), { recursive: true });
    writeFileSync(
      join(workspace, "templates/endless/en.hbs"),
      `<brief title="x" numbering="none">\n<h1>x</h1>\n</brief>\n`,
    );
    edit(
      join(workspace, "brief.yaml"),
      "briefs:\n",
      "briefs:\n  - { kind: endless, lang: [en] }\n",
    );
    const out = temporaryFolder();
    const worker = startWorker(site, ["-j", "2"]);
    const { code, stderr } = await startBuild(site, workspace, out).ended;
    expect([code, stderr.match(/^ok /gm)?.length, stderr]).toEqual([1, 7, stderr]);
    expect(stderr).toMatch(
      /brief\.yaml:7[\s\S]*"en\/endless" was not done after \d+ s[\s\S]*1 error/,
    );
    expect(existsSync(join(out, "en/endless.pdf"))).toBe(false);
    const { code: next } = await startBuild(site, workspace, out).ended;
    worker.child.kill("SIGTERM");
    const told = (await worker.ended).stderr;
    // Once for each build: a job that failed is given to no other worker.
    expect([next, told.match(/^failed {2}en\/endless/gm)?.length]).toEqual([1, 2]);
    expect(told.match(/^ok /gm)?.length).toBe(7);
  });

  test("workers with other fonts or another programme leave the jobs, and say so", async () => {
    const site = openSite();
    const workspace = workspaceOf(1);
    const [alone, queued] = [temporaryFolder(), temporaryFolder()];
    expect(brief(["build", workspace, "-o", alone]).code).toBe(0);
    forget(workspace);
    const build = startBuild(site, workspace, queued);
    const sent = () =>
      postgres.query("select to_regclass('brief_press.job') is not null").trim() === "t" &&
      postgres.query("select count(*) from brief_press.job").trim() === "3";
    await until("three jobs", sent);
    const strange = async (change: Parameters<typeof copyProgramme>[0]) =>
      await startWorker(site, ["--idle", "0"], { file: copyProgramme(change) }).ended;
    const [faces, programme] = [await strange({ faces: true }), await strange({ programme: true })];
    expect([faces.code, jobsDone(faces), faces.stderr]).toEqual([
      0,
      0,
      expect.stringContaining("left 3 jobs that must be made with other fonts"),
    ]);
    expect([programme.code, jobsDone(programme), programme.stderr]).toEqual([
      0,
      0,
      expect.stringContaining("left 3 jobs that must be made by another version"),
    ]);
    expect(artifactsIn(site.store)).toEqual([]);
    await until("a word", () => build.text().includes("nothing came back for 20 s: is a worker"));
    const worker = await startWorker(site, ["--idle", "3"]).ended;
    expect([worker.code, jobsDone(worker), (await build.ended).code]).toEqual([0, 3, 0]);
    expect(contents(queued)).toEqual(contents(alone));
  });

  test("what the database refuses is one error, before anything is made", () => {
    const store = temporaryFolder();
    const workspace = workspaceOf(1);
    const out = join(workspace, "out");
    const url = postgres.url.replace(/postgres$/, "nowhere");
    const { code, stderr } = brief([
      "build",
      workspace,
      "-o",
      out,
      "--queue",
      url,
      "--store",
      store,
    ]);
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(stderr).toMatch(/PostgreSQL at 127\.0\.0\.1:\d+\/nowhere refuses: database "nowhere"/);
  });
});

test("a wrong address, no PostgreSQL, no store: one error, and nothing is made", () => {
  const workspace = workspaceOf(1);
  const out = join(workspace, "out");
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const here = "postgres://me:secret@127.0.0.1:1/x";
  const cases: readonly (readonly [number, RegExp, readonly string[]])[] = [
    [2, /no PostgreSQL address/, ["--queue", "mysql://me:secret@x/y", "--store", file]],
    [2, /no PostgreSQL address/, ["--queue", "somewhere", "--store", file]],
    [2, /a queue needs a store/, ["--queue", here]],
    [2, /--store is of a queue/, ["--store", file]],
    [2, /the store ".*" cannot be used/, ["--queue", here, "--store", file]],
    [2, /--no-cache has no meaning/, ["--queue", here, "--store", file, "--no-cache"]],
    [
      3,
      /no PostgreSQL answers at 127\.0\.0\.1:1\/x/,
      ["--queue", here, "--store", temporaryFolder()],
    ],
  ];
  for (const [code, told, args] of cases) {
    const ran = brief(["build", workspace, "-o", out, ...args]);
    expect([ran.code, ran.stderr]).toEqual([code, expect.stringMatching(told)]);
    expect(ran.stderr).toMatch(/1 error/);
    expect(ran.stderr).not.toContain("secret");
    expect(existsSync(out)).toBe(false);
  }
  expect(brief(["worker"]).code).toBe(2);
  const env = { BRIEF_QUEUE: here, BRIEF_STORE: temporaryFolder() };
  expect(brief(["worker", "--idle", "0"], { env }).code).toBe(3);
  expect(brief(["build", workspace, "-o", out], { env }).code).toBe(3);
});
