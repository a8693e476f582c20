import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeLargeWorkspace } from "../../bench/large-workspace.ts";
import { openWorkspace } from "../workspace/open-workspace.ts";
import { openWorld } from "../world.ts";
import { agrees, recordWorld, traceOf } from "./material.ts";

const folder = mkdtempSync(join(tmpdir(), "brief-material-"));
afterAll(() => rmSync(folder, { recursive: true }));
makeLargeWorkspace(folder, 2);

/** As it is planned from, with the rules on facts; as a thread opens it for itself, without. */
function material(check: boolean) {
  const recorded = recordWorld(openWorld());
  expect(openWorkspace(recorded.world, { folder, check }).workspace).toBeDefined();
  return recorded.material;
}

test("a thread that opens the workspace for itself sees what is planned from", () => {
  const planned = material(true);
  expect(agrees(planned, traceOf(material(false)))).toBe(true);
});

test("a file that is written between the two is seen", () => {
  const planned = material(true);
  writeFileSync(
    join(folder, "data/periods.csv"),
    "id,labelZh,labelEn,start\nx,某,Some,2001-01-01\n",
  );
  expect(agrees(planned, traceOf(material(false)))).toBe(false);
});

test("so is one that is read by the one alone", () => {
  const planned = material(true);
  const seen = traceOf(planned);
  const more = { ...seen, files: [...seen.files, [join(folder, "other"), "0"] as const] };
  expect(agrees(planned, seen)).toBe(true);
  expect(agrees(planned, more)).toBe(false);
  expect(agrees(planned, { ...seen, folders: [[folder, ["other"]]] })).toBe(false);
});
