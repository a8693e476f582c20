// Percentages of sectors, recipient countries and regions: each given, summing to 100, between 0 and 100.
import type { Allocation } from "../../model/allocation.ts";
import { addDecimals, compareDecimals } from "../../model/decimal.ts";
import { groupRows } from "../../model/group-rows.ts";
import type { IatiCheck, IatiFault, IatiRecord } from "./iati-record.ts";

type Shares = readonly Allocation[];
type SharesOf = (record: IatiRecord) => readonly Shares[];

export const shareChecks: Readonly<Record<string, IatiCheck>> = {
  "2.1.1": each(sectors, missing),
  "2.1.2": each(sectors, notWhole),
  "2.1.4": each(sectors, aloneInPart),
  "3.1.1": each(countriesAlone, missing),
  "3.1.2": each(countriesAlone, notWhole),
  "3.1.4": each(countriesAlone, aloneInPart),
  "3.4.1": each(withRegions, missing),
  "3.4.2": each(withRegions, notWhole),
  "3.4.4": each(withRegions, aloneInPart),
  "12.1.1": ({ countries }) => outOfRange(countries),
  "12.2.1": capitalSpend,
  "12.3.1": ({ sectors: all }) => outOfRange(all),
};

function sectors({ sectors: all }: IatiRecord): readonly Shares[] {
  const groups = groupRows(all, ({ sector }) =>
    [sector?.vocabulary ?? "", sector?.vocabularyName ?? ""].join(" "),
  );
  return [...groups.values()];
}

function countriesAlone({ countries }: IatiRecord): readonly Shares[] {
  return countries.some(isRegion) ? [] : [countries];
}

/** The countries count with the regions of each vocabulary. */
function withRegions({ countries }: IatiRecord): readonly Shares[] {
  const groups = groupRows(
    countries.filter(isRegion),
    ({ region }) => `${region?.vocabulary ?? "1"} ${region?.vocabularyName ?? ""}`,
  );
  const others = countries.filter((row) => !isRegion(row));
  return [...groups.values()].map((regions) => [...others, ...regions]);
}

function isRegion({ region }: IatiRecord["countries"][number]): boolean {
  return region?.level === "world-region";
}

function each(groupsOf: SharesOf, check: (group: Shares) => readonly IatiFault[]): IatiCheck {
  return (record) => groupsOf(record).flatMap(check);
}

function missing(group: Shares): readonly IatiFault[] {
  if (group.length < 2) return [];
  return group
    .filter((row) => row.sharePercent === undefined)
    .map((row) =>
      fault(row, {
        message: `"${row.target}" is one of ${group.length} and has no percentage`,
        found: "none",
        expected: "a percentage for each of them",
        remedy: "ask the publisher for the percentage, or leave one of them alone",
      }),
    );
}

function notWhole(group: Shares): readonly IatiFault[] {
  const [first] = group;
  const known = group.flatMap((row) => row.sharePercent ?? []);
  if (first === undefined || group.length < 2 || known.length < group.length) return [];
  const sum = addDecimals(known);
  if (compareDecimals(sum, "100") === 0) return [];
  const terms = group.map((row) => `${row.target} ${row.sharePercent}%`).join(" + ");
  return [
    fault(first, {
      message: `the percentages sum to "${sum}": ${terms}`,
      found: sum,
      expected: "100",
      remedy: "correct the percentages after the publisher's word",
    }),
  ];
}

function aloneInPart(group: Shares): readonly IatiFault[] {
  const [only] = group;
  if (only?.sharePercent === undefined || group.length > 1) return [];
  if (compareDecimals(only.sharePercent, "100") === 0) return [];
  return [
    fault(only, {
      message: `"${only.target}" is alone and has "${only.sharePercent}" per cent`,
      found: only.sharePercent,
      expected: "100, or no percentage",
      remedy: "add what the rest goes to, or empty the percentage",
    }),
  ];
}

function outOfRange(rows: Shares): readonly IatiFault[] {
  return rows
    .filter(({ sharePercent }) => sharePercent !== undefined && !isPercentage(sharePercent))
    .map((row) =>
      fault(row, {
        message: `"${row.sharePercent}" is no percentage`,
        found: row.sharePercent ?? "",
        expected: "0 to 100",
        remedy: "correct the percentage",
      }),
    );
}

function capitalSpend({ iati }: IatiRecord): readonly IatiFault[] {
  const { id, capitalSpend: share } = iati;
  if (share === undefined || isPercentage(share)) return [];
  return [
    {
      row: { table: "iati-lines", id },
      column: "capitalSpend",
      message: `"${share}" is no percentage`,
      found: share,
      expected: "0 to 100",
      remedy: "correct the percentage of capital spending",
    },
  ];
}

function isPercentage(text: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return false;
  return compareDecimals(text, "0") >= 0 && compareDecimals(text, "100") <= 0;
}

function fault(row: Allocation, rest: Omit<IatiFault, "row" | "column">): IatiFault {
  return { row: { table: "allocations", id: row.id }, column: "sharePercent", ...rest };
}
