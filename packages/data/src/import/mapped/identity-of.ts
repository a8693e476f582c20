// A record → the id of its project, the same in each edition of the table.
import { shortHash } from "../../model/digest.ts";
import { toId } from "../to-id.ts";
import { fold } from "./fold.ts";
import type { TableMapping } from "./mapping.ts";
import { firstOf, type Values } from "./read-record.ts";
import type { Identity } from "./record-context.ts";

/** From the lender's number, or from the name where there is none: next month's file means the same project. */
export function identityOf(values: Values, mapping: TableMapping): Identity | undefined {
  const number = firstOf(values, "lenderProjectId")?.value;
  const own = firstOf(values, "id")?.value;
  const names = ["nameZh", "nameEn", "nameRu"].flatMap(
    (field) => firstOf(values, field)?.value ?? [],
  );
  const [name] = names;
  const label = number ?? own ?? name;
  if (label === undefined) return undefined;
  const key = toId(own ?? number ?? keyOfName(name ?? ""));
  const id = own === undefined ? `${mapping.ids ?? "own"}.${key}` : key;
  return { id, key, label, ...(number === undefined ? {} : { number }) };
}

/** Words of it that fit an id, and a sum over all of it. */
function keyOfName(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 32)
    .replace(/-+$/, "");
  const plain = fold(name).replace(/[\p{P}\p{S}]/gu, "");
  return slug === "" ? `n${shortHash(plain)}` : `${slug}-${shortHash(plain).slice(0, 8)}`;
}
