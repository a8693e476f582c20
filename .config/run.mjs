// What `npm start`, `npm test` and the others run: installs what is missing, then calls turbo or the CLI.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Brief needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const { spawnSync } = await import("node:child_process");
const { existsSync, readFileSync, statSync } = await import("node:fs");
const { delimiter, join, resolve } = await import("node:path");
const { parseArgs, stripVTControlCharacters } = await import("node:util");
const { fileURLToPath } = await import("node:url");

const root = fileURLToPath(new URL("..", import.meta.url));
const [command, ...rest] = process.argv.slice(2);
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  // turbo looks for pnpm on PATH.
  PATH: join(root, "node_modules", ".bin") + delimiter + (process.env.PATH ?? ""),
};

/** Runs a program and ends this one if it fails; output goes to stderr, so that stdout holds results only. */
function run(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    shell: options.shell ?? false,
    stdio: options.silent ? "pipe" : options.quiet ? ["ignore", 2, 2] : "inherit",
  });
  if (done.error) {
    console.error(`cannot run ${program}: ${done.error.message}`);
    process.exit(3);
  }
  if (done.status === 0) return;
  if (options.silent) process.stderr.write(done.stdout + done.stderr);
  options.onFailure?.();
  process.exit(done.status ?? 3);
}

/** pnpm keeps the lockfile that it installed; equal to ours means there is nothing to do. */
function isInstalled() {
  const installed = join(root, "node_modules", ".pnpm", "lock.yaml");
  if (!existsSync(installed)) return false;
  return readFileSync(installed, "utf8") === readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
}

function install() {
  if (isInstalled()) return;
  console.error("installing …");
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // npx is a script of npm's; on Windows only a shell finds it.
  run("npx", ["--yes", packageManager, "install", "--frozen-lockfile"], {
    quiet: true,
    shell: process.platform === "win32",
  });
}

function turbo(tasks, options = {}) {
  const launcher = join(root, "node_modules", "turbo", "bin", "turbo");
  run(process.execPath, [launcher, "run", ...tasks, ...(options.args ?? [])], options);
}

/** What the command line runs on: itself, its faces, and the engine's code of it. */
function makeReady() {
  turbo(["build", "fonts", "keep-code"], { silent: true, args: ["--output-logs=errors-only"] });
}

function brief(args) {
  makeReady();
  const done = spawnSync(process.execPath, [join(root, "apps/cli/dist/main.js"), ...args], {
    cwd: process.env.INIT_CWD ?? root,
    env: {
      ...process.env,
      BRIEF_WORKSPACE: process.env.BRIEF_WORKSPACE ?? join(root, "apps/cli/examples/xinjiang"),
    },
    stdio: "inherit",
  });
  return done.status ?? 3;
}

function printOutputs() {
  const { files } = JSON.parse(readFileSync(join(root, "out/manifest.json"), "utf8"));
  const pdfs = files.filter(({ file }) => file.endsWith(".pdf"));
  for (const { file } of pdfs) console.log(`out/${file}`);
}

/** The packages' tests end at different times: what failed is told once more at the end, where a reader looks. */
function tellFailures(since) {
  for (const folder of ["packages/data", "packages/render", "apps/cli", "apps/web"]) {
    const log = join(root, folder, ".turbo", "turbo-test.log");
    if (!existsSync(log) || statSync(log).mtimeMs < since) continue;
    const text = stripVTControlCharacters(readFileSync(log, "utf8"));
    const start = text.search(/^.*(Failed (Tests|Suites)|Unhandled Errors)/m);
    if (start !== -1) console.error(`\n${folder}:\n${text.slice(start, start + 6000)}`);
  }
}

const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
const commands = {
  start() {
    console.error("building the briefs …");
    turbo(["briefs"], { silent: true, args: ["--output-logs=errors-only"] });
    printOutputs();
  },
  test() {
    const args = ["--continue", "--output-logs=new-only", ...rest];
    const since = Date.now();
    turbo(["test"], { args, onFailure: () => tellFailures(since) });
  },
  check() {
    run(process.execPath, [biome, "check", "--config-path=.config", "."]);
    turbo(["typecheck"], { args: ["--output-logs=errors-only"] });
    process.exitCode = brief(["check"]);
  },
  bench() {
    makeReady();
    const { values } = parseArgs({
      args: rest,
      strict: false,
      options: { json: { type: "string" }, briefs: { type: "string" }, peers: { type: "boolean" } },
    });
    const shell = process.platform === "win32";
    const json = values.json && resolve(process.env.INIT_CWD ?? root, values.json);
    const args = [...(json ? ["--json", json] : []), ...(values.peers ? ["--peers"] : [])];
    run("pnpm", ["--filter", "@brief/render", "run", "bench", ...args], { shell });
    if (json) env.BENCH_JSON = json;
    if (values.briefs) env.BENCH_BRIEFS = values.briefs;
    run("pnpm", ["--filter", "@brief/cli", "run", "bench"], { shell });
  },
  soak() {
    makeReady();
    run("pnpm", ["--filter", "@brief/cli", "run", "soak", ...rest], {
      shell: process.platform === "win32",
    });
  },
  "typeset:dump"() {
    turbo(["fonts"], { silent: true, args: ["--output-logs=errors-only"] });
    const script = join(root, "packages/render/typeset-dump/run.mjs");
    // Paths are the caller's.
    const done = spawnSync(process.execPath, [script, ...rest], {
      cwd: process.env.INIT_CWD ?? root,
      stdio: "inherit",
    });
    process.exitCode = done.status ?? 3;
  },
  async preflight() {
    const { preflight } = await import("./preflight.mjs");
    // Paths are the caller's.
    const files = rest.map((file) => resolve(process.env.INIT_CWD ?? root, file));
    process.exitCode = preflight(files, join(root, "out"));
  },
  brief() {
    process.exitCode = brief(rest);
  },
  preview() {
    process.exitCode = brief(["preview", ...rest]);
  },
};

if (!Object.hasOwn(commands, command ?? "")) {
  console.error(`unknown command "${command}"; known: ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
install();
await commands[command]();
