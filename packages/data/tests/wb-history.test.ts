// The shipped World Bank projects against the two real lists: every value that an edition gives stands as its
// observation, as that edition has it; and merging the lists themselves finds nothing that is not there.
import { describe, expect, test } from "vitest";
import {
  type Assertion,
  type AssertionField,
  importWbList,
  mergeInto,
  readDelimited,
} from "../src/index.ts";
import { shippedDataset } from "./shipped.ts";
import { rowsByRegExp, wbFiles, wbListsPresent, wbText } from "./wb-lists.ts";

if (!wbListsPresent) console.warn("skipped: no World Bank lists (set BRIEF_SHARED to read them)");

const dataset = shippedDataset();
const ours = dataset.projects.filter(({ lenderProjectId }) => lenderProjectId?.startsWith("P"));
const editions = { wb24: wbFiles.older, wb25: wbFiles.newer } as const;
type Edition = keyof typeof editions;

const columns: Readonly<Record<Edition, Partial<Record<AssertionField, string>>>> = {
  wb24: { status: "projectstatusdisplay" },
  wb25: {
    status: "status",
    effectiveness: "loan_effective_date",
    disclosure: "public_disclosure_date",
  },
};
const common: Partial<Record<AssertionField, string>> = {
  name: "project_name",
  approval: "boardapprovaldate",
  closing: "closingdate",
  "total-cost": "curr_project_cost",
  "total-commitment": "curr_total_commitment",
  objective: "pdo",
  instrument: "lendinginstr",
  "environmental-category": "envassesmentcategorycode",
  "preparation-stage": "last_stage_reached_name",
  "financing-type": "projectfinancialtype",
};
const amountColumns: Readonly<Record<Edition, readonly string[]>> = {
  wb24: ["curr_ibrd_commitment", "curr_ida_commitment", "grantamt"],
  wb25: ["curr_ibrd_commitment", "idacommamt", "grantamt"],
};

/** The record of a project by the locator's column, as another reading of the file has it. */
const records = (file: string) =>
  new Map((wbListsPresent ? rowsByRegExp(file) : []).map((row) => [row["id"] ?? "", row]));
const subjectsOf = (project: string) => [
  project,
  ...dataset.financeLines.filter((line) => line.project === project).map(({ id }) => id),
];
const observed = (project: string, source: Edition) => {
  const subjects = new Set(subjectsOf(project));
  return dataset.assertions.filter((a) => subjects.has(a.subject) && a.source === source);
};
const isNone = (text: string) => text === "" || (/^[\d.]+$/.test(text) && Number(text) === 0);

describe.skipIf(!wbListsPresent).each(["wb24", "wb25"] as const)("edition %s", (source) => {
  const list = records(editions[source]);

  test("each observation is the list's cell", () => {
    for (const project of ours) {
      const record = list.get(project.lenderProjectId ?? "");
      for (const { value, locator = "", asWritten, field } of observed(project.id, source)) {
        if (locator === "") continue;
        const [id, column = ""] = locator.split(", ");
        expect(id).toBe(project.lenderProjectId);
        const cell = clean(record?.[column] ?? "");
        if (value === undefined) expect(isNone(cell)).toBe(true);
        else if (field === "status") expect(asWritten).toBe(cell);
        else expect(value).toBe(cell);
      }
    }
  });

  test("each cell of a project has its observation", () => {
    const fields = Object.entries({ ...common, ...columns[source] });
    for (const project of ours) {
      const record = list.get(project.lenderProjectId ?? "");
      const rows = observed(project.id, source);
      for (const [field, column] of fields) {
        const has = rows.some((a) => a.field === field && a.value !== undefined);
        const cell = clean(record?.[column] ?? "");
        expect([project.id, field, has]).toEqual([project.id, field, !isNone(cell)]);
      }
      const amounts = rows.filter((a) => a.field === "amount" && a.value !== undefined);
      const cited = new Set(amounts.map(({ locator }) => locator?.split(", ")[1]));
      const given = amountColumns[source].filter((column) => !isNone(record?.[column] ?? ""));
      for (const column of given)
        expect([project.id, column, cited.has(column)]).toEqual([project.id, column, true]);
    }
  });

  test("a project without an observation is not in the list", () => {
    const silent = ours.filter(({ id }) =>
      observed(id, source).every(({ value }) => value === undefined),
    );
    expect(silent.map(({ lenderProjectId }) => lenderProjectId)).toEqual(
      source === "wb24" ? ["P003556", "P120664"] : [],
    );
    for (const { lenderProjectId = "" } of silent) expect(list.has(lenderProjectId)).toBe(false);
  });
});

describe.skipIf(!wbListsPresent)("the lists merged into the shipped dataset", () => {
  const mergeBoth = async () => {
    let merged = await mergeList("wb24", dataset);
    const first = merged;
    merged = await mergeList("wb25", merged.dataset);
    return [first, merged] as const;
  };
  const mergeList = (source: Edition, into: typeof dataset) => {
    const file = editions[source];
    const rows = readDelimited(wbText(file), file, { tell() {} });
    return mergeInto(into, importWbList(rows, { file }), { knownOnly: true });
  };

  test("say no fact that is not there, and contradict none", async () => {
    for (const { account } of await mergeBoth()) {
      expect(account.tables["assertions"]).toMatchObject({ new: 0, amended: 0 });
      expect(account.tables["finance-lines"]?.new).toBe(0);
      expect(account.tables["projects"]).toMatchObject({ new: 0, amended: 0 });
      expect(account.superseded).toEqual([]);
      expect(account.sideBySide).toEqual([]);
      expect(account.ambiguous).toEqual([]);
    }
  });

  test("see again all 16 and 18 projects", async () => {
    const [older, newer] = await mergeBoth();
    expect(older.account.tables["projects"]?.seenAgain).toBe(16);
    expect(newer.account.tables["projects"]?.seenAgain).toBe(18);
  });

  // Whom and what a project names beside its facts is the lists' own coding, which the shipped dataset leaves out.
  test("add parties, pages, countries, sectors and themes, and nothing else", async () => {
    const [, { dataset: merged }] = await mergeBoth();
    const grown = Object.entries(merged).filter(
      ([key, rows]) => Array.isArray(rows) && rows.length > dataset[key as "sources"].length,
    );
    expect(grown.map(([key]) => key).toSorted()).toEqual(
      ["allocations", "links", "markers", "parties", "regions", "sectors"].toSorted(),
    );
    const kept = (rows: readonly Assertion[]) => rows.map(({ id }) => id);
    expect(kept(merged.assertions)).toEqual(kept(dataset.assertions));
  });

  test("change nothing when they are merged once more", async () => {
    const [, once] = await mergeBoth();
    const again = await mergeList("wb25", (await mergeList("wb24", once.dataset)).dataset);
    expect(again.dataset).toEqual(once.dataset);
  });
});

function clean(text: string): string {
  const [, month = "", day = "", year = ""] = /^(\d+)\/(\d+)\/(\d{4}) /.exec(text) ?? [];
  const plain = text
    .replaceAll("\r\n", "\n")
    .replace(/[\x80-\x9f]/g, "")
    .trim();
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return text.slice(0, 10);
  return year === "" ? plain : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
