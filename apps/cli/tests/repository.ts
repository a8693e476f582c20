// Scratch repositories. Without git the tests skip aloud; on CI they fail.
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

const env = {
  PATH: process.env["PATH"] ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

export function git(folder: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd: folder, env });
  if (status !== 0) throw new Error(String(stderr));
}

/** Commits all there is, and tags it with the first word of its subject. */
export function commit(folder: string, subject: string): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", subject);
  git(folder, "tag", /^\w+/.exec(subject)?.[0] ?? "untitled");
}

export const hasGit = spawnSync("git", ["--version"], { stdio: "ignore" }).status === 0;

export function describeWithGit(name: string, declare: () => void): void {
  if (hasGit) {
    describe(name, declare);
    return;
  }
  const reason = "no git found";
  if (process.env["CI"] === "true") test(name, () => expect.fail(reason));
  else {
    process.stderr.write(`skipped: ${name}: ${reason}\n`);
    test.skip(`${name}: ${reason}`);
  }
}
