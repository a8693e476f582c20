// What an import of rows finds on its way → its report and diagnostics: every refusal has a line, repetition is counted.
import type { Diagnostic, Place } from "../diagnostic.ts";
import { addDecimals } from "../model/decimal.ts";
import type { Imported, NewRow } from "./new-row.ts";
import type { Amounts, Counted, ImportReport, Rejected } from "./report.ts";

/** Of one rule so many are told one by one: a column of a million cells has one habit. */
const mostOfRule = 100;

interface Kind {
  count: number;
  readonly severity: Diagnostic["severity"];
  readonly first: Place;
}

export class Account {
  readonly #rules = new Map<string, Kind>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #rejected: Rejected[] = [];
  readonly #sums = new Map<string, { count: number; sum: Map<string, string> }>();
  #projects = 0;
  #activities = 0;
  readonly #records = { read: 0, taken: 0 };
  readonly identifiers = { distinct: 0, duplicated: 0, missing: 0 };

  readonly tell = (diagnostic: Diagnostic): void => {
    const { rule, severity, place } = diagnostic;
    const kind = this.#rules.get(rule) ?? { count: 0, severity, first: place };
    kind.count += 1;
    this.#rules.set(rule, kind);
    if (kind.count <= mostOfRule) this.#diagnostics.push(diagnostic);
  };

  /** A record, or a value of it, that is not taken: an error whose line in the report is never left out. */
  refuse(diagnostic: Diagnostic): void {
    this.#rejected.push({ place: diagnostic.place, reason: diagnostic.message });
    this.tell(diagnostic);
  }

  read(): number {
    this.#records.read += 1;
    return this.#records.read;
  }

  taken(): void {
    this.#records.taken += 1;
  }

  see({ table, row }: NewRow): void {
    if (table === "projects") this.#projects += 1;
    else if (table === "finance-lines") this.#activities += 1;
    else if (table === "transactions") this.#add(row["type"], row["currency"], row["value"]);
  }

  #add(type: unknown, currency: unknown, value: unknown): void {
    const sums = this.#sums.get(String(type)) ?? { count: 0, sum: new Map<string, string>() };
    const before = sums.sum.get(String(currency)) ?? "0";
    sums.count += 1;
    sums.sum.set(String(currency), addDecimals([before, String(value)]));
    this.#sums.set(String(type), sums);
  }

  end(file: string, format: string, version?: string): Imported {
    const report: ImportReport = {
      file,
      format,
      ...(version === undefined ? {} : { version }),
      records: { ...this.#records, rejected: this.#rejected },
      projects: this.#projects,
      activities: this.#activities,
      identifiers: { ...this.identifiers },
      transactions: this.#transactions(),
      warnings: this.#warnings(),
    };
    return { report, diagnostics: [...this.#diagnostics, ...this.#untold()] };
  }

  #transactions(): Readonly<Record<string, Amounts>> {
    const types = [...this.#sums].toSorted(([a], [b]) => Number(a) - Number(b));
    return Object.fromEntries(
      types.map(([type, { count, sum }]) => {
        const sums = [...sum].toSorted(([a], [b]) => (a < b ? -1 : 1));
        return [type, { count, sum: Object.fromEntries(sums) }];
      }),
    );
  }

  #warnings(): readonly Counted[] {
    return [...this.#rules]
      .filter(([, kind]) => kind.severity !== "error")
      .map(([rule, { count, first }]) => ({ rule, count, first }));
  }

  #untold(): readonly Diagnostic[] {
    return [...this.#rules].flatMap(([rule, { count, severity, first }]) => {
      if (count <= mostOfRule) return [];
      const more = count - mostOfRule;
      return [
        {
          rule,
          severity,
          message: `"${more}" more of this kind are not told one by one`,
          place: first,
          remedy: "correct those that are told, then read the file again",
        },
      ];
    });
  }
}
