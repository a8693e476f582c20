// What edits a workspace: who may, which files, and that nothing of anybody's is lost. Plain HTTP, no browser.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Preview, type PreviewSnapshot, servePreview } from "../server/serve.ts";
import { temporaryFolder } from "./folders.ts";

const snapshot: PreviewSnapshot = {
  briefs: [],
  titles: {},
  datasetFolder: "../facts",
  dataset: new Map([["projects.csv", new TextEncoder().encode("id\n")]]),
  templates: new Map(),
  diagnostics: [],
  published: {},
};

const shipped = new Map([["portfolio/zh-CN", "<h1>{{area.name}}</h1>\n"]]);
const words = () => ({
  tables: {},
  templates: { contexts: {}, partials: [], helpers: [], blocks: {}, tags: {} },
});

let preview: Preview | undefined;
afterEach(async () => {
  await preview?.close();
  preview = undefined;
});

interface Opened {
  readonly folder: string;
  readonly outside: string;
  readonly call: (asked: Asked) => Promise<Answer>;
  readonly reads: () => number;
}

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array;
}

interface Answer {
  readonly status: number | undefined;
  readonly allow: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

function makeFolders() {
  const outside = temporaryFolder();
  const folder = join(outside, "workspace");
  const appFolder = join(outside, "dist");
  for (const one of [appFolder, join(outside, "facts"), join(folder, "kinds")]) {
    mkdirSync(one, { recursive: true });
  }
  mkdirSync(join(folder, "templates", "own"), { recursive: true });
  writeFileSync(join(appFolder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "brief.yaml"), "dataset: ../facts\n");
  writeFileSync(join(folder, "notes.txt"), "not for the page");
  writeFileSync(join(folder, "kinds", "own.yaml"), "view: {}\n");
  writeFileSync(join(folder, "kinds", "code.ts"), "export {}\n");
  writeFileSync(join(folder, "templates", "own", "zh-CN.hbs"), "<p>一</p>\n");
  writeFileSync(join(outside, "facts", "projects.csv"), "id,name\r\nP1,一\r\n");
  writeFileSync(join(outside, "secret.csv"), "secret");
  return { outside, folder, appFolder };
}

async function open({ edit = true, host = "127.0.0.1" } = {}): Promise<Opened> {
  const { outside, folder, appFolder } = makeFolders();
  let reads = 0;
  preview = await servePreview({
    name: "test",
    folder,
    read: async () => {
      reads += 1;
      return snapshot;
    },
    watched: [folder, join(outside, "facts")],
    appFolder,
    faces: new Map(),
    port: 0,
    host,
    ...(edit ? { edit: { folder, shipped, words } } : {}),
  });
  const { address, token } = preview;
  const { hostname, port } = new URL(address);
  const call = ({ path, method = "GET", headers = {}, body }: Asked) =>
    new Promise<Answer>((answered, failed) => {
      const all = { authorization: `Bearer ${token}`, ...headers };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value));
      const sent = request({ hostname, port, path, method, headers: given }, (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += String(chunk);
        });
        response.on("end", () => {
          const isJson = response.headers["content-type"]?.startsWith("application/json");
          const { statusCode: status } = response;
          const parsed = isJson ? JSON.parse(text) : { text };
          answered({ status, allow: response.headers.allow, body: parsed });
        });
      });
      sent.on("error", failed).end(body);
    });
  return { folder, outside, call, reads: () => reads };
}

const fileOf = (path: string): string => `/api/file?path=${encodeURIComponent(path)}`;

describe("who may edit", () => {
  const asked: readonly Pick<Asked, "path" | "method">[] = [
    { path: "/api/files" },
    { path: "/api/words" },
    { path: fileOf("brief.yaml") },
    { path: fileOf("brief.yaml"), method: "PUT" },
    { path: "/api/none", method: "POST" },
  ];

  test("nobody, when the preview was not started for it", async () => {
    const { call } = await open({ edit: false });
    expect(preview?.token).toBeUndefined();
    for (const one of asked) {
      expect([one, (await call(one)).status]).toEqual([one, 404]);
      const foreign = { ...one, headers: { origin: "http://evil.example" } };
      expect([one, (await call(foreign)).status]).toEqual([one, 403]);
    }
  });

  test.each([
    ["a foreign origin", { origin: "http://evil.example" }],
    ["no origin of its own", { origin: "null" }],
    ["a foreign host", { host: "evil.example" }],
    ["no token", { authorization: undefined }],
    ["an empty token", { authorization: "Bearer " }],
    ["another token", { authorization: `Bearer ${"A".repeat(43)}` }],
  ])("nobody with %s", async (_, headers) => {
    const { call, folder } = await open();
    for (const one of asked) {
      const answer = await call({ ...one, headers, body: one.method ? "changed" : "" });
      expect([one, answer.status]).toEqual([one, 403]);
    }
    expect(readFileSync(join(folder, "brief.yaml"), "utf8")).toBe("dataset: ../facts\n");
  });

  test("the token is long, and another one each time", async () => {
    await open();
    const first = preview?.token ?? "";
    await preview?.close();
    await open();
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(preview?.token).not.toBe(first);
    const state = await (await fetch(new URL("workspace.json", preview?.address))).json();
    expect(state.isEditable).toBe(true);
    expect(JSON.stringify(state)).not.toContain(preview?.token);
  });
});

describe("which files", () => {
  test("are listed: configuration, kinds, templates with those that ship, tables", async () => {
    const { call } = await open();
    expect((await call({ path: "/api/files" })).body["files"]).toEqual([
      { path: "brief.yaml", kind: "config" },
      { path: "kinds/own.yaml", kind: "kind" },
      { path: "templates/own/zh-CN.hbs", kind: "template" },
      { path: "templates/portfolio/zh-CN.hbs", kind: "template", isShipped: true },
      { path: "../facts/projects.csv", kind: "table" },
    ]);
  });

  test("all others are refused, read or written, there or not", async () => {
    const { call, folder, outside } = await open();
    symlinkSync(join(outside, "secret.csv"), join(outside, "facts", "linked.csv"));
    symlinkSync(join(outside, "nowhere"), join(folder, "templates", "own", "dangling.hbs"));
    symlinkSync(outside, join(folder, "templates", "far"));
    writeFileSync(join(outside, "zh-CN.hbs"), "secret");
    const paths = [
      "",
      "notes.txt",
      "kinds/code.ts",
      "../secret.csv",
      "../facts/../secret.csv",
      "../facts/sub/../../secret.csv",
      "templates/../../secret.csv",
      "templates/../brief.yaml",
      "templates/own/../../../zh-CN.hbs",
      "templates/../zh-CN.hbs",
      "templates/own/.hidden.hbs",
      "templates\\own\\..\\..\\secret.csv",
      "templates/own/zh-CN.hbs\0.csv",
      "/etc/passwd",
      join(folder, "brief.yaml"),
      "../facts/linked.csv",
      "templates/far/zh-CN.hbs",
      "templates/own/dangling.hbs",
      "./brief.yaml",
      "brief.yaml/",
    ];
    for (const path of paths) {
      const headers = { "if-none-match": "*" };
      const put = await call({ path: fileOf(path), method: "PUT", headers, body: "changed" });
      expect([path, (await call({ path: fileOf(path) })).status]).toEqual([path, 403]);
      expect([path, put.status]).toEqual([path, 403]);
    }
    // Escapes that are taken off twice would be a way out.
    const twice = `/api/file?path=${encodeURIComponent("%2e%2e/secret.csv")}`;
    expect((await call({ path: twice })).status).toBe(403);
    expect((await call({ path: "/api/file?path=..%2fsecret.csv" })).status).toBe(403);
    expect((await call({ path: "/api/../secret.csv" })).status).not.toBe(200);
    expect(readFileSync(join(outside, "secret.csv"), "utf8")).toBe("secret");
    expect(readFileSync(join(outside, "zh-CN.hbs"), "utf8")).toBe("secret");
  });

  test("that could be there are not made, but for templates that ship", async () => {
    const { call, folder } = await open();
    const headers = { "if-none-match": "*" };
    for (const path of ["templates/own/en.hbs", "kinds/new.yaml", "../facts/new.csv"]) {
      expect((await call({ path: fileOf(path) })).status).toBe(404);
      const put = await call({ path: fileOf(path), method: "PUT", headers, body: "x" });
      expect([path, put.status]).toEqual([path, 404]);
    }
    const path = "templates/portfolio/zh-CN.hbs";
    const shipped = await call({ path: fileOf(path) });
    expect(shipped.body).toEqual({ path, text: "<h1>{{area.name}}</h1>\n" });
    const put = await call({ path: fileOf(path), method: "PUT", headers, body: "<h1>二</h1>\n" });
    expect(put.status).toBe(200);
    expect(readFileSync(join(folder, path), "utf8")).toBe("<h1>二</h1>\n");
    const again = await call({ path: fileOf(path), method: "PUT", headers, body: "<h1>三</h1>\n" });
    expect([again.status, again.body["text"]]).toEqual([412, "<h1>二</h1>\n"]);
  });
});

describe("a save", () => {
  const path = "../facts/projects.csv";

  test("puts the very bytes in place, keeps the mode, leaves nothing beside, and is read at once", async () => {
    const { call, outside, reads } = await open();
    const file = join(outside, "facts", "projects.csv");
    chmodSync(file, 0o640);
    const { body } = await call({ path: fileOf(path) });
    expect(body["text"]).toBe("id,name\r\nP1,一\r\n");
    const before = reads();
    const bytes = Buffer.from('\uFEFFid,name\r\nP1,"二\n三"\r\n');
    const headers = { "if-match": `"${body["hash"]}"` };
    const put = await call({ path: fileOf(path), method: "PUT", headers, body: bytes });
    expect(put.status).toBe(200);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(outside, "facts"))).toEqual(["projects.csv"]);
    await expect.poll(reads).toBe(before + 1);
    // The next save goes on from this one.
    expect((await call({ path: fileOf(path) })).body["hash"]).toBe(put.body["hash"]);
  });

  test("over a change of somebody else is refused with what is there now", async () => {
    const { call, outside } = await open();
    const file = join(outside, "facts", "projects.csv");
    const { body } = await call({ path: fileOf(path) });
    writeFileSync(file, "theirs\n");
    const headers = { "if-match": `"${body["hash"]}"` };
    const put = await call({ path: fileOf(path), method: "PUT", headers, body: "ours\n" });
    expect(put.status).toBe(412);
    expect(put.body).toMatchObject({ path, text: "theirs\n" });
    expect(readFileSync(file, "utf8")).toBe("theirs\n");
    expect(readdirSync(join(outside, "facts"))).toEqual(["projects.csv"]);
    // Taken over deliberately, by the hash of what is there.
    const second = { "if-match": `"${put.body["hash"]}"` };
    const forced = await call({
      path: fileOf(path),
      method: "PUT",
      headers: second,
      body: "ours\n",
    });
    expect([forced.status, readFileSync(file, "utf8")]).toEqual([200, "ours\n"]);
  });

  test("of a file that is gone is refused, and does not bring it back", async () => {
    const { call, folder } = await open();
    const own = "templates/own/zh-CN.hbs";
    const headers = { "if-match": `"${"0".repeat(64)}"` };
    const stale = await call({ path: fileOf(own), method: "PUT", headers, body: "x" });
    expect([stale.status, stale.body["text"]]).toEqual([412, "<p>一</p>\n"]);
    const kind = await call({ path: fileOf("kinds/gone.yaml"), method: "PUT", headers, body: "x" });
    expect([kind.status, kind.body]).toEqual([412, { path: "kinds/gone.yaml" }]);
    expect(existsSync(join(folder, "kinds", "gone.yaml"))).toBe(false);
  });

  test("without what was read, or of what cannot be read, is refused", async () => {
    const { call, outside } = await open();
    const file = join(outside, "facts", "projects.csv");
    const put = (headers: Asked["headers"], body: Uint8Array | string) =>
      call({ path: fileOf(path), method: "PUT", headers: headers ?? {}, body });
    expect((await put({}, "x")).status).toBe(428);
    expect((await put({ "if-match": "*" }, "x")).status).toBe(428);
    expect((await put({ "if-none-match": "*" }, "x")).status).toBe(404);
    const { body } = await call({ path: fileOf(path) });
    const headers = { "if-match": `"${body["hash"]}"` };
    const bad = await put(headers, Buffer.from([0x61, 0x0a, 0xe4, 0xb8, 0x80, 0xff]));
    expect([bad.status, bad.body["line"], bad.body["column"]]).toEqual([400, 2, 2]);
    const cut = await put(headers, Buffer.from([0x61, 0x0a, 0xe4, 0xb8]));
    expect([cut.status, cut.body["line"], cut.body["column"]]).toEqual([400, 2, 1]);
    expect((await put(headers, new Uint8Array(33 * 1024 * 1024))).status).toBe(413);
    expect(readFileSync(file, "utf8")).toBe("id,name\r\nP1,一\r\n");
    writeFileSync(file, Buffer.from([0x61, 0x2c, 0xd0, 0xc2]));
    const unread = await call({ path: fileOf(path) });
    expect([unread.status, unread.body["line"], unread.body["column"]]).toEqual([415, 1, 3]);
  });

  test("of two at once the second is told of the first", async () => {
    const { call, outside } = await open();
    const { body } = await call({ path: fileOf(path) });
    const headers = { "if-match": `"${body["hash"]}"` };
    const answers = await Promise.all(
      ["one\n", "two\n"].map((text) =>
        call({ path: fileOf(path), method: "PUT", headers, body: text }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const kept = answers[0]?.status === 200 ? "one\n" : "two\n";
    expect(readFileSync(join(outside, "facts", "projects.csv"), "utf8")).toBe(kept);
    expect(readdirSync(join(outside, "facts"))).toEqual(["projects.csv"]);
  });

  test("is a PUT; every other method is named as not allowed", async () => {
    const { call } = await open();
    for (const method of ["POST", "DELETE", "PATCH"]) {
      const answer = await call({ path: fileOf("brief.yaml"), method });
      expect([method, answer.status, answer.allow]).toEqual([method, 405, "GET, HEAD, PUT"]);
      const list = await call({ path: "/api/files", method });
      expect([method, list.status, list.allow]).toEqual([method, 405, "GET, HEAD"]);
    }
    expect((await call({ path: "/api/none" })).status).toBe(404);
  });
});
