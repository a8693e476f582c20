// The README's tables of addresses are those of the server and the page; renewed with --update.
import { join } from "node:path";
import { expect, test } from "vitest";
import { holdReadme, markdownTable } from "../../../packages/data/tests/readme-tables.ts";
import { createApp } from "../server/app.ts";
import { createEditApi } from "../server/edit/api.ts";
import { createListeners } from "../server/listeners.ts";
import { writeChoice } from "../src/choice.ts";

const parameterWords: Readonly<Record<string, string>> = {
  brief: "id of the brief that is shown, as portfolio or project-P147367",
  lang: "its edition, as zh-CN; the nearest there is where it has none",
  theme: "its form, as official; without it the brief's own",
  day: "its as-of day, as 2025-03-31; without it the workspace's",
  "param.KEY": "a parameter of the brief, as param.project=P147367; goes before that of brief.yaml",
  compare: "what it is compared with: day:2024-12-31, or base:ID",
  over: "how: side by side, or laid over",
  view: "pdf, html or both",
  figure: "id of the figure whose origin is shown",
  page: "the page that is turned to",
  zoom: "in percent, or page for whole pages; without it a page is as wide as its pane",
};

const routeWords: Readonly<Record<string, string>> = {
  "/workspace.json": "what is shown: briefs, problems, addresses of the files of this revision",
  "/dataset/:hash/:file":
    "a table of the dataset, by the hash of its content: kept for good by who has it, gone once it has changed",
  "/templates/:hash/:kind/:file":
    "a compiled template of the workspace, by the hash of its content: kept for good",
  "/fonts/:hash/:file": "a face, as the PDF embeds it, by the hash of its content: kept for good",
  "/bases/:id/state.json":
    "the same of a revision or folder that is offered to compare with; by what is wrong where it cannot be opened",
  "/bases/:id/dataset/:hash/:file": "a table of its dataset, as it was when its state was given",
  "/bases/:id/templates/:hash/:kind/:file": "a compiled template of it",
  "/events": "server-sent events: one whenever the workspace has a new revision",
  "*": "the page itself and its assets",
};

const editWords: Readonly<Record<string, string>> = {
  "GET /api/files": "what may be edited: brief.yaml, kinds, templates, tables",
  "GET /api/words":
    "what the editor completes by: columns with their codes, what each template may name",
  "GET /api/file": "the text of one, as `?path=` names it, with its SHA-256",
  "PUT /api/file":
    "saves one over what was read: `if-match` with its SHA-256; 412 with what is there where it has changed",
};

test("the README has every parameter and route with its meaning", async () => {
  const unused = () => {
    throw new Error("no request is made");
  };
  const app = createApp({
    name: "test",
    appFolder: import.meta.dirname,
    faces: new Map(),
    current: unused,
    listeners: createListeners(),
    listening: unused,
  });
  const routes = app.routes.filter(({ method }) => method === "GET").map(({ path }) => path);
  const edit = { token: "", roots: unused, words: unused, saved: unused };
  const editing = createEditApi(edit)
    .routes.filter(({ method }) => ["GET", "PUT"].includes(method))
    .map(({ method, path }) => `${method} /api${path}`);
  const asked = writeChoice({
    brief: "portfolio",
    language: "en",
    theme: "official",
    day: "2025-03-31",
    parameters: { KEY: "value" },
    compare: "day:2024-12-31",
    over: "side",
    view: "html",
    figure: "portfolio/x",
    page: 2,
    zoom: "100",
  });
  const parameters = [...new URLSearchParams(asked).keys()];
  expect(
    Object.keys(routeWords).filter((path) => !routes.some((one) => one.endsWith(path))),
  ).toEqual([]);
  const meaning = (path: string) => routeWords[path] ?? routeWords[path.replace(/^\//, "")] ?? "";
  await holdReadme(join(import.meta.dirname, "../README.md"), {
    parameters: markdownTable(
      ["parameter", "says"],
      parameters.map((name) => [`\`${name}\``, parameterWords[name] ?? ""]),
    ),
    routes: markdownTable(
      ["GET", "gives"],
      routes.map((path) => [`\`${path}\``, meaning(path)]),
    ),
    edits: markdownTable(
      ["with `--edit`", "does"],
      [...new Set(editing)].map((route) => [`\`${route}\``, editWords[route] ?? ""]),
    ),
  });
});
