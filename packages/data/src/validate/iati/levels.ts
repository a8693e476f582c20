// Sectors, countries and regions stand with the activity or with all of its transactions.
import type { Transaction } from "../../model/transaction.ts";
import { type IatiCheck, type IatiFault, type IatiRecord, ofActivity } from "./iati-record.ts";

interface Classification {
  readonly what: string;
  readonly column: "sectors" | "countries";
  readonly ofActivity: (record: IatiRecord) => boolean;
  readonly ofTransaction: (transaction: Transaction) => boolean;
}

const sectors: Classification = {
  what: "sector",
  column: "sectors",
  ofActivity: (record) => record.sectors.length > 0,
  ofTransaction: (row) => (row.sectors ?? []).length > 0,
};
const places: Classification = {
  what: "recipient country or region",
  column: "countries",
  ofActivity: (record) => record.countries.length > 0,
  ofTransaction: (row) => (row.countries ?? []).length > 0 || (row.regions ?? []).length > 0,
};

export const levelChecks: Readonly<Record<string, IatiCheck>> = {
  "3.6.2": onBoth(places),
  "3.7.1": onNeither(places),
  "3.7.2": onSome(places),
  "6.2.2": onNeither(sectors),
  "6.6.2": onBoth(sectors),
  "6.7.2": onSome(sectors),
  "102.1.1": withoutDac,
};

function onBoth({ what, column, ofActivity: has, ofTransaction }: Classification): IatiCheck {
  return (record) => {
    if (!has(record)) return [];
    const [first, ...more] = record.transactions.filter(ofTransaction);
    if (first === undefined) return [];
    const count = more.length + 1;
    return [
      {
        row: { table: "transactions", id: first.id },
        column,
        message: `a ${what} stands with the activity "${record.iati.identifier ?? record.iati.id}" and with ${count} of its transactions`,
        found: `with both, ${count} transactions`,
        expected: "with the activity, or with all of its transactions",
        remedy: `empty the ${column} of the transactions, or remove the activity's`,
      },
    ];
  };
}

function onNeither({ what, ofActivity: has, ofTransaction }: Classification): IatiCheck {
  return (record) => {
    if (has(record) || record.transactions.some(ofTransaction)) return [];
    return [
      {
        ...ofActivity(record),
        message: `the activity "${record.iati.identifier ?? record.iati.id}" has no ${what}`,
        found: "none",
        expected: `a ${what} of the activity, or of all its transactions`,
        remedy: `add an allocation with the ${what}`,
      },
    ];
  };
}

function onSome({ what, column, ofActivity: has, ofTransaction }: Classification): IatiCheck {
  return (record): readonly IatiFault[] => {
    const { transactions } = record;
    const without = transactions.filter((row) => !ofTransaction(row));
    const [first] = without;
    if (first === undefined || without.length === transactions.length || has(record)) return [];
    return [
      {
        row: { table: "transactions", id: first.id },
        column,
        message: `${without.length} of ${transactions.length} transactions of "${record.iati.identifier ?? record.iati.id}" have no ${what}`,
        found: `${transactions.length - without.length} of ${transactions.length}`,
        expected: `a ${what} of each transaction`,
        remedy: `add the ${what} to the others, or move it to the activity`,
      },
    ];
  };
}

function withoutDac({ sectors: all }: IatiRecord): readonly IatiFault[] {
  const [first] = all;
  if (first === undefined || all.some(({ sector }) => sector?.vocabulary === "1")) return [];
  return [
    {
      row: { table: "allocations", id: first.id },
      column: "target",
      message: `no sector is of the DAC's vocabulary, "${first.target}" is of "${first.sector?.vocabulary ?? ""}"`,
      found: first.sector?.vocabulary ?? "",
      expected: "a sector of vocabulary 1 as well",
      remedy: "add the DAC purpose code of the sector",
    },
  ];
}
