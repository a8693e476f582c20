// The shipped facts with a later edition of the lender's list that says what the sample's does not.
import { type Assertion, type Dataset, knownAt } from "@brief/data";
import { shipped, withProjects } from "./hostile-facts.ts";

/** The earlier day: the list of 2024 is out, that of 2025 is not. */
export const since = "2024-08-29";

type Bend = (row: Assertion) => Assertion;
const asBefore: Bend = (row) => row;

/** The list of 2025 says again what that of 2024 says, each bent in its way. */
function restated(facts: Dataset, later: Bend, earlier: Bend = asBefore): Dataset {
  const stated = facts.assertions.filter(({ source }) => source !== "wb25");
  const repeated = stated.filter(({ source }) => source === "wb24");
  return {
    ...facts,
    assertions: [
      ...stated.map((row) => (row.source === "wb24" ? earlier(row) : row)),
      ...repeated.map((row) => {
        const said = later(row);
        const isSame = said.value === earlier(row).value;
        const id = row.id.replace(/wb24$/, "wb25");
        return { ...said, id, source: "wb25", ...(isSame ? {} : { supersedes: row.id }) };
      }),
    ],
  };
}

/** What only the later list knows of is no part of a case. */
const listed: Dataset = {
  ...withProjects(shipped, ({ id }) =>
    knownAt(shipped, since).projects.some((one) => one.id === id),
  ),
  conflicts: [],
};

const changed =
  (subject: string, field: string, value: string): Bend =>
  (row) =>
    row.subject === subject && row.field === field ? { ...row, value } : row;

const urumqi = withProjects(shipped, ({ id }) => id === "xj.wb.P148527");
/** One project of which the lists alone speak. */
const transport: Dataset = {
  ...urumqi,
  assertions: urumqi.assertions.filter(({ source }) => source.startsWith("wb2")),
};
const loan = "xj.wb.P148527.1";

/** Both lists know a grant beside the loan; only the later one counts it in its total. */
const withGrant: Dataset = {
  ...transport,
  financeLines: transport.financeLines.flatMap((line) =>
    line.id === loan ? [line, { ...line, id: "xj.wb.P148527.2", kind: "grant" as const }] : [line],
  ),
  assertions: transport.assertions.flatMap((row) =>
    row.subject === loan && row.field === "amount" && row.source === "wb24"
      ? [
          row,
          {
            ...row,
            id: "xj.wb.P148527.2.amount.wb24",
            subject: "xj.wb.P148527.2",
            value: "5000000",
          },
        ]
      : [row],
  ),
};

const unsaid: Bend = (row) => {
  if (row.subject !== loan || !/amount|total-commitment/.test(row.field)) return row;
  const { value: _, ...rest } = row;
  return rest;
};

/** Each of the lender's projects so many times over, every amount of them restated. */
export function manyRestated(times: number): Dataset {
  const lender = withProjects(shipped, ({ lender: name }) => name === "44001");
  const copies = Array.from({ length: times }, (_, at) => at);
  const again = <T extends { readonly id: string }>(rows: readonly T[], rename: Rename<T>) =>
    copies.flatMap((at) => rows.map((row) => rename(row, (id) => (at === 0 ? id : `${id}x${at}`))));
  const many: Dataset = {
    ...lender,
    projects: again(lender.projects, ({ relatedTo: _, ...row }, to) => ({
      ...row,
      id: to(row.id),
      key: to(row.key),
    })),
    financeLines: again(lender.financeLines, (row, to) => ({
      ...row,
      id: to(row.id),
      project: to(row.project),
    })),
    assertions: again(lender.assertions, ({ supersedes: _, ...row }, to) => ({
      ...row,
      id: `${to(row.subject)}.${row.field}.${row.source}`,
      subject: to(row.subject),
    })),
    allocations: [],
    outputs: [],
    beneficiaries: [],
    conflicts: [],
    matches: [],
  };
  const tenfold: Bend = (row) =>
    row.field === "amount" && row.value !== undefined ? { ...row, value: `${row.value}0` } : row;
  return restated(many, tenfold);
}
type Rename<T> = (row: T, to: (id: string) => string) => T;

/** Name of the case → facts; the notice is that of the day against `since`. */
export const hostileChanges: Readonly<Record<string, Dataset>> = {
  "no-new-source": {
    ...shipped,
    sources: shipped.sources.filter(({ id }) => id !== "wb25"),
    assertions: shipped.assertions.filter(({ source }) => source !== "wb25"),
  },
  "nothing-moved": restated(listed, asBefore),
  "one-amount": restated(listed, changed(loan, "amount", "150000000")),
  "one-date": restated(listed, changed("xj.wb.P148527", "closing", "2026-12-31")),
  "one-closed": restated(transport, asBefore, changed("xj.wb.P148527", "status", "active")),
  "one-dropped": restated(
    transport,
    changed("xj.wb.P148527", "status", "dropped"),
    changed("xj.wb.P148527", "status", "proposed"),
  ),
  "only-definition": restated(withGrant, changed("xj.wb.P148527", "total-commitment", "145000000")),
  "unknown-old": restated(transport, asBefore, unsaid),
  "unknown-new": restated(transport, unsaid),
  "list-says-nothing": {
    ...shipped,
    assertions: shipped.assertions.filter(({ source }) => source !== "wb25"),
  },
};
