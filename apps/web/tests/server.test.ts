// The preview's server on its own, over a snapshot of the test's making.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Preview, type PreviewSnapshot, servePreview } from "../server/serve.ts";
import { temporaryFolder } from "./folders.ts";
import { smallSnapshot } from "./small-snapshot.ts";

let preview: Preview | undefined;
afterEach(async () => {
  await preview?.close();
  preview = undefined;
});

async function start(
  read: () => PreviewSnapshot = () => smallSnapshot,
  watched: readonly string[] = [],
  faces: ReadonlyMap<string, string> = new Map(),
) {
  const appFolder = join(temporaryFolder(), "dist");
  mkdirSync(join(appFolder, "assets"), { recursive: true });
  writeFileSync(join(appFolder, "index.html"), "<!doctype html>");
  writeFileSync(join(appFolder, "..", "secret.js"), "secret");
  preview = await servePreview({
    name: "test",
    read: async () => read(),
    watched,
    appFolder,
    faces,
    port: 0,
    host: "127.0.0.1",
  });
  return new URL(preview.address);
}

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Plain HTTP: a browser's fetch would mend the path and refuse the headers. */
function ask({ hostname, port }: URL, { path = "/", method = "GET", headers = {} }: Asked) {
  return new Promise<IncomingMessage>((answered, failed) => {
    get({ hostname, port, path, method, headers }, answered).on("error", failed);
  });
}

async function status(address: URL, asked: Asked): Promise<number | undefined> {
  const response = await ask(address, asked);
  response.resume();
  return response.statusCode;
}

/** The revisions that an event stream tells, each awaited in turn. */
async function listen(address: URL) {
  const response = await ask(address, { path: "/events" });
  const told = response[Symbol.asyncIterator]();
  return async (): Promise<string> => {
    for (;;) {
      const { value, done } = await told.next();
      if (done === true) return "ended";
      const revision = /event: revision\ndata: (\w+)/.exec(String(value))?.[1];
      if (revision !== undefined) return revision;
    }
  };
}

describe("who may ask", () => {
  test("a foreign host or origin is refused, its own are served", async () => {
    const address = await start();
    const { host, port } = address;
    const rows: readonly (readonly [Asked["headers"], number])[] = [
      [{ host }, 200],
      [{ host: `localhost:${port}` }, 200],
      [{ host: `[::1]:${port}` }, 200],
      [{ host, origin: `http://${host}` }, 200],
      [{ host: `evil.example:${port}` }, 403],
      [{ host: "127.0.0.1:1" }, 403],
      [{ host: `127.0.0.1.evil.example:${port}` }, 403],
      [{ host, origin: "http://evil.example" }, 403],
      [{ host, origin: `http://${host}.evil.example` }, 403],
      [{ host, origin: "null" }, 403],
    ];
    for (const [headers, code] of rows) {
      expect([headers, await status(address, { headers: headers ?? {} })]).toEqual([headers, code]);
    }
  });

  test("every answer carries the policy, a refusal too", async () => {
    const address = await start();
    for (const asked of [
      { path: "/" },
      { path: "/none.js" },
      { headers: { host: "evil.example" } },
    ]) {
      const { headers } = await ask(address, asked);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      // WebAssembly compiles no text.
      const policy = String(headers["content-security-policy"]).replace("'wasm-unsafe-eval'", "");
      expect(policy).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });
});

describe("what is served", () => {
  test("nothing outside the page's folder", async () => {
    const address = await start();
    const paths = [
      "/../secret.js",
      "/assets/../../secret.js",
      "/%2e%2e/secret.js",
      "/..%2fsecret.js",
      "/assets/..%5c..%5csecret.js",
      "/%2e%2e%2f%2e%2e%2fetc/passwd",
      "//etc/passwd",
      "/%00.js",
      "/%E0%A4%A.js",
      "/fonts/..%2f..%2fsecret.ttf",
      "/fonts/0123456789abcdef/..%2f..%2fsecret.ttf",
      "/assets",
    ];
    for (const path of paths) expect([path, await status(address, { path })]).toEqual([path, 404]);
  });

  test("tables as they are now alone, under their hash and for good", async () => {
    const address = await start();
    const { dataset } = await (await fetch(new URL("workspace.json", address))).json();
    const table = await fetch(new URL(dataset.files["projects.csv"], address));
    expect([table.status, await table.text()]).toEqual([200, "id\n"]);
    expect(table.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await status(address, { path: "/dataset/0000000000000000/projects.csv" })).toBe(404);
  });

  test("templates and fonts under their hash, for good", async () => {
    const face = join(temporaryFolder(), "sans-400.ttf");
    writeFileSync(face, "a font");
    const address = await start(() => smallSnapshot, [], new Map([["sans-400", face]]));
    const { templates, faces } = await (await fetch(new URL("workspace.json", address))).json();
    expect(templates["portfolio/zh-CN"]).toMatch(/^templates\/[0-9a-f]{16}\/portfolio\/zh-CN\.js$/);
    expect(faces["sans-400"]).toMatch(/^fonts\/[0-9a-f]{16}\/sans-400\.ttf$/);
    for (const path of [templates["portfolio/zh-CN"], faces["sans-400"]]) {
      const response = await fetch(new URL(path, address));
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      const other = path.replace(/[0-9a-f]{16}/, "0123456789abcdef");
      expect([other, await status(address, { path: `/${other}` })]).toEqual([other, 404]);
    }
    // Another file in its place is not shown as the old one.
    writeFileSync(face, "another font");
    expect(await status(address, { path: `/${faces["sans-400"]}` })).toBe(404);
  });

  test("by GET alone", async () => {
    const address = await start();
    for (const path of ["/", "/workspace.json", "/events"]) {
      const answer = await ask(address, { path, method: "POST" });
      answer.resume();
      expect([path, answer.statusCode, answer.headers.allow]).toEqual([path, 405, "GET, HEAD"]);
    }
  });

  test("places of problems from the workspace's folder, without their causes", async () => {
    const folder = temporaryFolder();
    const problem = {
      rule: "wrong",
      severity: "error" as const,
      message: "wrong",
      place: { file: join(folder, "data", "projects.csv"), line: 2 },
      remedy: "mend it",
      cause: new Error("inner"),
    };
    const appFolder = join(temporaryFolder(), "dist");
    mkdirSync(appFolder);
    writeFileSync(join(appFolder, "index.html"), "");
    preview = await servePreview({
      name: "test",
      folder,
      read: async () => ({ ...smallSnapshot, diagnostics: [problem] }),
      watched: [],
      appFolder,
      faces: new Map(),
      port: 0,
      host: "127.0.0.1",
    });
    const { diagnostics } = await (await fetch(new URL("workspace.json", preview.address))).json();
    const { cause: _, ...bare } = problem;
    expect(diagnostics).toEqual([{ ...bare, place: { file: "data/projects.csv", line: 2 } }]);
  });
});

describe("what is told", () => {
  test("a revision at once and after each change, however the file is saved", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "brief.yaml");
    const templates = join(folder, "templates");
    writeFileSync(file, "1");
    let title = "first";
    const address = await start(() => ({ ...smallSnapshot, titles: { title } }), [file, templates]);
    const next = await listen(address);
    const seen = [await next()];
    const saves: readonly (() => void)[] = [
      () => writeFileSync(file, "2"),
      () => {
        writeFileSync(`${file}.new`, "3");
        renameSync(`${file}.new`, file);
      },
      () => writeFileSync(file, "4"),
      () => rmSync(file),
      () => writeFileSync(file, "5"),
      () => {
        mkdirSync(join(templates, "portfolio"), { recursive: true });
        writeFileSync(join(templates, "portfolio", "en.hbs"), "6");
      },
      () => rmSync(templates, { recursive: true }),
    ];
    for (const [index, save] of saves.entries()) {
      title = String(index);
      save();
      seen.push(await next());
    }
    expect(new Set(seen).size).toBe(saves.length + 1);
  });

  test("nothing when the change changes nothing, or the reading fails", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "brief.yaml");
    writeFileSync(file, "1");
    let reads = 0;
    let fail = false;
    const read = (): PreviewSnapshot => {
      reads += 1;
      if (fail) throw new Error("half written");
      return smallSnapshot;
    };
    const address = await start(read, [file]);
    const next = await listen(address);
    await next();
    const waitForRead = async (count: number): Promise<void> => {
      while (reads < count) await new Promise((later) => setTimeout(later, 20));
    };
    writeFileSync(file, "2");
    await waitForRead(2);
    fail = true;
    writeFileSync(file, "3");
    await waitForRead(3);
    await preview?.close();
    preview = undefined;
    expect(await next().catch(() => "ended")).toBe("ended");
  });

  test("only so many listeners at once", async () => {
    const address = await start();
    const open = await Promise.all(
      Array.from({ length: 64 }, () => ask(address, { path: "/events" })),
    );
    expect(open.map(({ statusCode }) => statusCode)).toEqual(Array(64).fill(200));
    expect(await status(address, { path: "/events" })).toBe(429);
    for (const response of open) response.on("error", () => undefined).destroy();
    await expect.poll(() => status(address, { path: "/workspace.json" })).toBe(200);
    await expect
      .poll(async () => {
        const response = await ask(address, { path: "/events" });
        response.on("error", () => undefined).destroy();
        return response.statusCode;
      })
      .toBe(200);
  });
});

describe("starting", () => {
  test("a port in use is named, with a remedy", async () => {
    const { port } = await start();
    const appFolder = join(temporaryFolder(), "dist");
    mkdirSync(appFolder);
    writeFileSync(join(appFolder, "index.html"), "");
    const options = { name: "", read: async () => smallSnapshot, watched: [], faces: new Map() };
    const second = servePreview({ ...options, appFolder, port: Number(port), host: "127.0.0.1" });
    await expect(second).rejects.toMatchObject({ code: "port-taken" });
  });

  test("a page that was not built is named, with a remedy", async () => {
    const options = { name: "", read: async () => smallSnapshot, watched: [], faces: new Map() };
    const started = servePreview({
      ...options,
      appFolder: temporaryFolder(),
      port: 0,
      host: "127.0.0.1",
    });
    await expect(started).rejects.toMatchObject({ code: "preview-not-built" });
  });
});
