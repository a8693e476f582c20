// Regions and sectors that cells may name: the dataset's own, then those of the shipped tables (GB/T 2260, official words).
import { join } from "node:path";
import { type Dataset, type Region, readTable, type Sector, tables } from "@brief/data";
import type { World } from "../world.ts";

export type KnownNames = Pick<Dataset, "regions" | "sectors" | "organisations">;

/** A row of the dataset's own comes before a shipped one of its key. */
export function knownNames(world: World, own: Dataset): KnownNames {
  const regions = new Map(own.regions.map((row) => [row.code, row]));
  const sectors = new Map(own.sectors.map((row) => [row.id, row]));
  return {
    organisations: own.organisations,
    regions: [
      ...own.regions,
      ...shipped<Region>(world, "regions").filter(({ code }) => !regions.has(code)),
    ],
    sectors: [
      ...own.sectors,
      ...shipped<Sector>(world, "sectors").filter(({ id }) => !sectors.has(id)),
    ],
  };
}

/** None where the programme stands without its dataset. */
function shipped<Row>(world: World, name: string): readonly Row[] {
  const path = join(world.shippedDataset, `${name}.csv`);
  const definition = tables.find((table) => table.name === name);
  if (definition === undefined || !world.isFile(path)) return [];
  const { rows } = readTable(definition, world.readBytes(path), path);
  // Rows of this table's own schema.
  return rows as readonly Row[];
}
