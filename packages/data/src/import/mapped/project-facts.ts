// What a record says of its project beside amounts, dates and status → rows of the tables that such facts stand in.
import type { Place } from "../../diagnostic.ts";
import { shortHash } from "../../model/digest.ts";
import type { AnyRow } from "../../model/tables.ts";
import { firstOf, type Item, type Value } from "./read-record.ts";
import { type Identity, type MappedRecord, type RecordContext, say } from "./record-context.ts";

interface FactRow {
  readonly table: string;
  /** After the project's id: what the row is, the same in each edition. */
  readonly key: string;
  readonly row: AnyRow;
  readonly place: Place;
}

/** Each once: rows of one project name its places and parties again. */
export function projectFacts(
  identity: Identity,
  record: MappedRecord,
  context: RecordContext,
): void {
  const { source, writer, refuse } = context;
  const values = [...record.values.values()].flat();
  const rows = [
    ...values.flatMap((value) => factRows(value, record, context)),
    ...locations(record),
  ];
  for (const { table, key, row, place } of rows) {
    const id = `${identity.id}.${key}`;
    const again = say(`fact ${key}`, "", { identity, record, context });
    if (again !== undefined) continue;
    const about = ["allocations", "outputs", "beneficiaries"].includes(table)
      ? "project"
      : "subject";
    const sources = ["allocations", "outputs"].includes(table) ? { sources: [source] } : { source };
    const order =
      table === "allocations" ? { order: orderOf(row, { identity, record, context }) } : {};
    const fault = writer.add(
      table,
      { id: `${id}.${source}`, [about]: identity.id, ...row, ...order, ...sources },
      place,
    );
    if (fault !== undefined) refuse(fault);
  }
}

/** Within its dimension, as the cells and rows name them. */
function orderOf(row: AnyRow, saying: Parameters<typeof say>[2]): number {
  const dimension = String(row["dimension"]);
  let order = 1;
  while (say(`order ${dimension} ${order}`, "", saying) !== undefined) order += 1;
  return order;
}

function factRows(value: Value, record: MappedRecord, context: RecordContext): readonly FactRow[] {
  const { plan, place } = value;
  const { field, spec } = plan;
  switch (field) {
    case "region":
    case "country":
    case "sector":
      return value.items.map((item) => allocation(field, item, place));
    case "borrower":
    case "implementing":
    case "accountable":
    case "funding":
    case "extending": {
      const row = { role: field, name: value.value, ...language(spec.language) };
      return [{ table: "parties", key: `party.${field}-${sum(value.value)}`, row, place }];
    }
    case "nameRu": {
      const row = { kind: "name", language: "ru", text: value.value };
      return [{ table: "texts", key: "name.ru", row, place }];
    }
    case "description": {
      const row = {
        kind: "description",
        type: spec.type ?? "1",
        ...language(spec.language),
        text: value.value,
      };
      return [
        { table: "texts", key: `description${spec.type ?? "1"}${spec.language ?? ""}`, row, place },
      ];
    }
    case "identifier": {
      const row = { value: value.value, ...(spec.type === undefined ? {} : { type: spec.type }) };
      return [{ table: "identifiers", key: `identifier-${sum(value.value)}`, row, place }];
    }
    case "link":
      return [
        {
          table: "links",
          key: `link-${sum(value.value)}`,
          row: { kind: "document", target: value.value },
          place,
        },
      ];
    case "output":
    case "beneficiaries":
      return measured(value, record, context);
    default:
      return [];
  }
}

function language(tag: string | undefined): AnyRow {
  return tag === undefined ? {} : { language: tag };
}

function sum(text: string): string {
  return shortHash(text).slice(0, 8);
}

function allocation(dimension: string, { key, sharePercent }: Item, place: Place): FactRow {
  const row = {
    dimension,
    target: key,
    ...(sharePercent === undefined ? {} : { sharePercent }),
    basis: "stated",
  };
  return { table: "allocations", key: `${dimension}.${key}`, row, place };
}

function measured(
  value: Value,
  record: MappedRecord,
  { refuse }: RecordContext,
): readonly FactRow[] {
  const { plan, place, unit, qualifier } = value;
  const { spec, heading, field } = plan;
  const basis = spec.basis ?? "planned";
  const asOf = firstOf(record.values, "observed")?.value;
  const own = field === "output" ? ["km", "ha", "mu", "item"] : ["person", "household", "visit"];
  if (unit === undefined || !own.includes(unit)) {
    refuse({
      rule: "mapped-cell-refused",
      severity: "error",
      message: `"${heading}": "${value.written}" has no unit of ${field}`,
      place,
      found: unit ?? value.written,
      expected: own.join(", "),
      remedy: `give the column a \`unit\` in the mapping: ${own[0]}`,
    });
    return [];
  }
  const row = {
    value: value.value,
    unit,
    basis,
    qualifier,
    ...(asOf === undefined ? {} : { asOf }),
    locator: heading,
  };
  if (field === "beneficiaries") {
    return [
      {
        table: "beneficiaries",
        key: `beneficiaries.${unit}.${basis}${asOf === undefined ? "" : `.${asOf}`}`,
        row,
        place,
      },
    ];
  }
  const what = spec.what ?? heading.replace(/\s*[(（].*$/u, "");
  const words = { whatZh: what, whatEn: spec.whatEn ?? what };
  return [
    {
      table: "outputs",
      key: `output-${sum(what)}.${unit}.${basis}`,
      row: { ...words, ...row },
      place,
    },
  ];
}

function locations({ values, place }: MappedRecord): readonly FactRow[] {
  const [latitude, longitude] = [
    firstOf(values, "latitude")?.value,
    firstOf(values, "longitude")?.value,
  ];
  const name = firstOf(values, "place")?.value;
  if (latitude === undefined && longitude === undefined && name === undefined) return [];
  const row = {
    ...(name === undefined ? {} : { name }),
    ...(latitude === undefined ? {} : { latitude }),
    ...(longitude === undefined ? {} : { longitude }),
  };
  return [{ table: "locations", key: `location-${sum(JSON.stringify(row))}`, row, place }];
}
