// Names in the questions of a workspace's own kind that no row of the dataset has: asked, they would find nothing.
import { type Dataset, suggestName } from "@brief/data";
import type { OwnDefinition } from "@brief/render";
import type { Finding } from "../finding.ts";

export interface StrangeName extends Omit<Finding, "place"> {
  readonly path: readonly PropertyKey[];
}

type Names = readonly string[];

interface Named {
  readonly what: string;
  readonly path: readonly PropertyKey[];
  readonly names: Names;
  readonly known: Names;
}

type Item = OwnDefinition["view"][string];
type Question = NonNullable<Item["ask"]>;

export function strangeNames({ view }: OwnDefinition, dataset: Dataset): readonly StrangeName[] {
  const named = Object.entries(view).flatMap(([name, item]) =>
    namesOf(["view", name], item, dataset),
  );
  return named.flatMap(({ what, path, names, known }) =>
    names.flatMap((found, index): readonly StrangeName[] => {
      if (known.includes(found)) return [];
      return [
        {
          rule: "unknown-name",
          severity: "error",
          message: `no ${what} "${found}" in the dataset`,
          // One word alone has no index: its nearest place is its key's.
          path: [...path, index],
          found,
          remedy: known.length === 0 ? `add the ${what} to the tables` : suggestName(found, known),
        },
      ];
    }),
  );
}

function namesOf(path: readonly PropertyKey[], item: Item, dataset: Dataset): readonly Named[] {
  const { ask, projects, published } = item;
  return [
    ...(ask === undefined ? [] : inQuestion([...path, "ask"], ask, dataset)),
    ...inConditions([...path, "projects", "where"], projects?.where, dataset),
    ...Object.entries(published ?? {}).map(([name, id]) => ({
      what: "published figure",
      path: [...path, "published", name],
      names: [id],
      known: dataset.aggregates
        .filter(({ standing }) => standing === "publishable")
        .map((row) => row.id),
    })),
  ];
}

function inQuestion(
  path: readonly PropertyKey[],
  { where, convert }: Question,
  dataset: Dataset,
): readonly Named[] {
  const rates = convert && {
    what: "exchange rate",
    path: [...path, "convert", "rates"],
    names: convert.rates,
    known: dataset.fxRates.map(({ id }) => id),
  };
  return [
    ...inConditions([...path, "where"], where, dataset),
    ...(rates === undefined ? [] : [rates]),
  ];
}

function inConditions(
  path: readonly PropertyKey[],
  where: Question["where"],
  dataset: Dataset,
): readonly Named[] {
  const { lender = [], sector = [], region = [], approvedIn, implementedIn } = where ?? {};
  const periods = dataset.periods.map(({ id }) => id);
  const span = (key: string, value: typeof approvedIn): readonly Named[] =>
    typeof value === "string"
      ? [{ what: "period", path: [...path, key], names: [value], known: periods }]
      : [];
  const list = (what: string, names: Names, known: Names): Named => ({
    what,
    path: [...path, what],
    names,
    known,
  });
  return [
    list(
      "lender",
      lender,
      dataset.organisations.map(({ id }) => id),
    ),
    list(
      "sector",
      sector,
      dataset.sectors.map(({ id }) => id),
    ),
    list(
      "region",
      region,
      dataset.regions.map(({ code }) => code),
    ),
    ...span("approvedIn", approvedIn),
    ...span("implementedIn", implementedIn),
  ];
}
