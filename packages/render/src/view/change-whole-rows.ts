// A row that came or went whole, no project or line of finance → what a notice prints of it: its value, or what it names.
import {
  beneficiaryQuantity,
  type ChangeSide,
  type Dataset,
  outputQuantity,
  type Quantity,
  type RowRef,
} from "@brief/data";
import type { Language } from "../brief.ts";
import { inLanguage, regionName } from "./portfolio-words.ts";

export interface WholeRow {
  /** What the row is of, where its table alone does not say: the output, the kind of place. */
  readonly item?: string;
  readonly value: Quantity | string;
}

/** Undefined where a row of its table is told in the words of its cells. `dataset` holds the row. */
export function wholeRow(
  { rows = [], sources = [] }: ChangeSide,
  dataset: Dataset,
  language: Language,
): WholeRow | undefined {
  const [ref] = rows;
  if (ref === undefined) return undefined;
  return tables[ref.table]?.({ ref, sources, dataset, language });
}

interface Asked {
  readonly ref: RowRef;
  readonly sources: Quantity["sources"];
  readonly dataset: Dataset;
  readonly language: Language;
}

const tables: Readonly<Record<string, (asked: Asked) => WholeRow | undefined>> = {
  transactions: ({ ref, sources, dataset }) => {
    const row = dataset.transactions.find(({ id }) => id === ref.id);
    if (row === undefined) return undefined;
    const { value, currency: unit } = row;
    return { value: { type: "money", unit, value, qualifier: "exact", rows: [ref], sources } };
  },
  outputs: ({ ref, dataset, language }) => {
    const row = dataset.outputs.find(({ id }) => id === ref.id);
    if (row === undefined) return undefined;
    const item = inLanguage(language, row.whatZh, row.whatEn, row.whatRu);
    return { item, value: outputQuantity(row) };
  },
  beneficiaries: ({ ref, dataset }) => {
    const row = dataset.beneficiaries.find(({ id }) => id === ref.id);
    return row && { value: beneficiaryQuantity(row) };
  },
  allocations: ({ ref, dataset, language }) => {
    const row = dataset.allocations.find(({ id }) => id === ref.id);
    if (row === undefined) return undefined;
    if (row.dimension === "region") {
      const region = dataset.regions.find(({ code }) => code === row.target);
      return region && { value: regionName(region, language) };
    }
    const sector = dataset.sectors.find(({ id }) => id === row.target);
    return sector && { value: inLanguage(language, sector.nameZh, sector.nameEn, sector.nameRu) };
  },
};
