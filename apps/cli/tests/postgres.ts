// A PostgreSQL of the test's own: a cluster in a temporary folder on a free port of loopback, by Debian's package.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const installs = "/usr/lib/postgresql";

/** The newest that is installed. */
function findBin(): string | undefined {
  if (!existsSync(installs)) return undefined;
  const versions = readdirSync(installs).toSorted((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(installs, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")));
}

const bin = findBin();
const isRoot = process.getuid?.() === 0;

/** Why there can be no cluster here; undefined where there can. */
export function postgresLacks(): string | undefined {
  if (bin === undefined) return "no PostgreSQL: apt-get install postgresql";
  return undefined;
}

/** It refuses to run as root. */
function run(program: string, args: readonly string[]): string {
  if (bin === undefined) throw new Error("no PostgreSQL");
  const file = join(bin, program);
  const asUser = ["--reuid=postgres", "--regid=postgres", "--clear-groups", file, ...args];
  const [command, words] = isRoot ? ["setpriv", asUser] : [file, args];
  // What it starts goes on, and must not hold our pipes.
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: "/",
    encoding: "utf8",
    stdio: program === "pg_ctl" ? "ignore" : "pipe",
  });
  if (status === 0) return stdout ?? "";
  throw new Error(`${program}: ${error ?? stderr ?? `exit code ${status}`}`);
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export interface Postgres {
  readonly url: string;
  readonly version: string;
  start(): void;
  /** At once, as if its machine had lost power. */
  kill(): void;
  query(sql: string): string;
  remove(): void;
}

export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "brief-postgres-"));
  const port = await freePort();
  if (isRoot) spawnSync("chown", ["postgres:postgres", folder]);
  else chmodSync(folder, 0o700);
  const data = join(folder, "data");
  run("initdb", ["-D", data, "-U", "brief", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]);
  const log = join(folder, "log");
  // A kill of the process loses nothing that the system has been given.
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const start = () => {
    try {
      run("pg_ctl", ["-D", data, "-l", log, "-o", options, "-w", "-t", "60", "start"]);
    } catch (cause) {
      throw new Error(`${cause}\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
    }
  };
  start();
  const query = (sql: string) =>
    run("psql", ["-h", folder, "-p", String(port), "-U", "brief", "-d", "postgres", "-Atc", sql]);
  return {
    url: `postgres://brief@127.0.0.1:${port}/postgres`,
    version: query("select version()").trim(),
    start,
    kill: () => void run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]),
    query,
    remove() {
      try {
        run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      } catch {
        // It stands already.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
