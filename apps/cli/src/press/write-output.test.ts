import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorld } from "../world.ts";
import { placeOutputs } from "./write-output.ts";

const filesOf = (names: readonly string[]) =>
  new Map(names.map((name) => [name, new TextEncoder().encode(`new ${name}`)]));

const newFolder = () => mkdtempSync(join(tmpdir(), "brief-outputs-"));

test("files that are placed together stand under their names, with nothing beside them", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "a.pdf"), "old a.pdf, and longer");
  const folders = await placeOutputs(
    openWorld(),
    folder,
    filesOf(["a.pdf", "en/b.pdf", "en/c.html"]),
  );
  expect([...folders]).toEqual([folder, join(folder, "en")]);
  expect(readdirSync(folder)).toEqual(["a.pdf", "en"]);
  expect(readdirSync(join(folder, "en"))).toEqual(["b.pdf", "c.html"]);
  expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("new a.pdf");
  expect(readFileSync(join(folder, "en/c.html"), "utf8")).toBe("new en/c.html");
});

test("where one of them cannot be written, none is replaced and no draft stays", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "a.pdf"), "old");
  writeFileSync(join(folder, "en"), "no folder");
  const placed = placeOutputs(openWorld(), folder, filesOf(["a.pdf", "en/b.pdf", "c.pdf"]));
  await expect(placed).rejects.toMatchObject({
    code: "output-not-written",
    message: expect.stringContaining(join(folder, "en/b.pdf")),
  });
  expect(readdirSync(folder)).toEqual(["a.pdf", "en"]);
  expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("old");
});

test("a link in one of their places is found before any is written", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "elsewhere"));
  symlinkSync(join(folder, "elsewhere"), join(folder, "en"));
  const placed = placeOutputs(openWorld(), folder, filesOf(["a.pdf", "en/b.pdf"]));
  await expect(placed).rejects.toMatchObject({ code: "output-is-link" });
  expect(readdirSync(folder)).toEqual(["elsewhere", "en"]);
  expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
});
