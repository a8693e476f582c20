// Whatever stands in a list or an answer: it is read or refused at a place, and what differs is told once.
import { expect, test } from "vitest";
import { fc } from "../../../tests/property.ts";
import { UnreadableFile } from "../unreadable.ts";
import { compareWbEditions } from "./compare-wb-editions.ts";
import { amountFields } from "./fields.ts";
import { readWbApi } from "./read-wb-api.ts";
import { readWbList } from "./read-wb-list.ts";
import { sampleRows } from "./sample-rows.ts";
import type { WbEdition } from "./wb-project.ts";

const head =
  "id | project_name | status | boardapprovaldate | curr_total_commitment | curr_ibrd_commitment | curr_ida_commitment | grantamt | curr_project_cost";
const cell = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "-",
    "5/6/2021",
    "12/31/2021 12:00:00 AM",
    "1e9",
    "1,000",
    "Dropped",
    "id",
    "status",
  ),
  fc.integer({ min: -9, max: 9_000_000_000 }).map(String),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll("|", "")),
);
const line = fc.array(cell, { minLength: 0, maxLength: 11 }).map((cells) => cells.join(" | "));

test("any cells are read or refused at a place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const edition = await readWbList(sampleRows([head, ...lines]), { file: "list.csv" });
      for (const { place, remedy } of edition.diagnostics) {
        expect(place.line).toBeGreaterThan(1);
        expect(remedy).not.toBe("");
      }
      const { read, taken, rejected } = edition.report.records;
      expect(taken + rejected.length).toBe(read);
      expect(compareWbEditions(edition, edition).groups.map((group) => group.class)).toEqual(
        edition.projects.some(({ refused }) => refused.length > 0) ? ["not-compared"] : [],
      );
    }),
  );
});

const answer = `{"rows": "1", "total": "1", "projects": {"P1": {"id": "P1", "project_name": "Ürümqi \\u6cb3",
 "status": "Active", "boardapprovaldate": "2015-12-21T00:00:00Z", "totalamt": "104,000,000", "countrycode": ["CN"]}}}`;

test("an answer with any one slip is read or refused at a line and column", async () => {
  const slip = fc.record({
    at: fc.nat(answer.length),
    length: fc.nat(3),
    text: fc.constantFrom("", '"', "{", "}", "[", ",", ":", "\\", "\n", "9e9", "null", "\ud800"),
  });
  await fc.assert(
    fc.asyncProperty(slip, async ({ at, length, text }) => {
      try {
        await readWbApi(answer.slice(0, at) + text + answer.slice(at + length), { file: "a.json" });
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        expect(error.message).toMatch(/^a\.json:\d+:\d+: /);
      }
    }),
    { numRuns: 500 },
  );
});

const amount = fc.oneof(
  fc.constantFrom("", "0"),
  fc.integer({ min: 1000, max: 2_000_000_000 }).map(String),
);
const project = fc.tuple(amount, amount, amount, amount, amount);
const edition = (projects: readonly (readonly string[])[]): Promise<WbEdition> =>
  readWbList(
    sampleRows([
      head,
      ...projects.map((cells, at) => `P${at} | Road | Active | 2001-01-01 | ${cells.join(" | ")}`),
    ]),
    { file: "list.csv" },
  );

test("each amount that differs is told once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(project, project), { maxLength: 8 }), async (pairs) => {
      const older = await edition(pairs.map(([old]) => old));
      const newer = await edition(pairs.map(([, now]) => now));
      const { groups } = compareWbEditions(older, newer);
      const told = groups.flatMap(({ changes }) =>
        changes.map(({ id, field }) => `${id} ${field}`),
      );
      const differing = pairs.flatMap(([old, now], at) =>
        amountFields.flatMap((field, column) =>
          old[column] === now[column] ? [] : [`P${at} ${field}`],
        ),
      );
      expect([...told].sort()).toEqual(differing.sort());
    }),
  );
});
