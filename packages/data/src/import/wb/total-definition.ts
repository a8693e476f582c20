// What an edition means by its total: found from the parts of the projects that have a grant, and said with its evidence.
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
} from "../../model/decimal.ts";
import type { AmountField } from "./fields.ts";

export type TotalDefinition = "ibrd + ida" | "ibrd + ida + grant" | "unknown";

/** What an edition says of one project: its total and the parts of it. */
export interface Parts {
  readonly amounts: Readonly<Partial<Record<AmountField, { readonly value: string }>>>;
}

export interface DefinedTotal {
  readonly definition: TotalDefinition;
  /** Projects with a total and a grant: only these tell the definitions apart. */
  readonly telling: number;
  readonly fits: number;
}

const definitions = ["ibrd + ida", "ibrd + ida + grant"] as const;
/** A definition holds for nearly all that tell; the rest are told one by one as what they are. */
const mostly = 0.9;
/** Lists that went through single precision are off by some dollars in a hundred million. */
const singlePrecision = "0.0000001";

export function definedTotal({ projects }: { readonly projects: readonly Parts[] }): DefinedTotal {
  const telling = projects.filter(
    ({ amounts }) => amounts.total !== undefined && isFilled(amounts.grant?.value),
  );
  for (const definition of definitions) {
    const fits = telling.filter((project) => fitsDefinition(project, definition)).length;
    if (fits > 0 && fits >= telling.length * mostly) {
      return { definition, telling: telling.length, fits };
    }
  }
  return { definition: "unknown", telling: telling.length, fits: 0 };
}

export function fitsDefinition(project: Parts, definition: TotalDefinition): boolean {
  const total = project.amounts.total?.value;
  const sum = totalBy(project, definition);
  return total !== undefined && sum !== undefined && areAlike(total, sum);
}

/** The total that a project would have by a definition: the sum of its parts, an empty one adding nothing. */
export function totalBy({ amounts }: Parts, definition: TotalDefinition): string | undefined {
  if (definition === "unknown") return undefined;
  const parts: readonly AmountField[] =
    definition === "ibrd + ida" ? ["ibrd", "ida"] : ["ibrd", "ida", "grant"];
  return addDecimals(parts.map((part) => amounts[part]?.value ?? "0"));
}

/** Equal to the tolerance, and but for what single precision loses besides. */
export function areAlike(a: string, b: string, tolerance = "0"): boolean {
  const noise = multiplyDecimals([size(a), singlePrecision]);
  return compareDecimals(size(subtractDecimals(a, b)), addDecimals([tolerance, noise])) <= 0;
}

function isFilled(value: string | undefined): boolean {
  return value !== undefined && compareDecimals(value, "0") !== 0;
}

function size(value: string): string {
  return value.replace(/^-/, "");
}
