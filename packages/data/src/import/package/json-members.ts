// Members of a scanned JSON object, by name, in the forms that descriptors have them.
import type { JsonValue } from "../wb/scan-json.ts";

/** The last of two of one name is what other readers take; that there are two is told by `twiceNamed`. */
export function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (value?.type !== "object") return undefined;
  return value.members.findLast((one) => one.name === name)?.value;
}

export function textOf(value: JsonValue | undefined): string | undefined {
  return value?.type === "text" && value.text !== "" ? value.text : undefined;
}

export function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value?.type === "array" ? value.items : [];
}

/** Texts of a list; `{ value: "-99", label: … }` in a list of version 2 is its value. */
export function textsOf(value: JsonValue | undefined): readonly string[] | undefined {
  if (value?.type !== "array") return undefined;
  return value.items.flatMap((item) => {
    if (item.type === "text") return [item.text];
    const inner = member(item, "value");
    return inner?.type === "text" ? [inner.text] : [];
  });
}

export function twiceNamed(value: JsonValue): JsonValue["place"] | undefined {
  if (value.type === "text") return undefined;
  if (value.type === "array") return firstOf(value.items);
  const names = value.members.map(({ name }) => name);
  const twice = value.members.find(({ name }, at) => names.indexOf(name) < at);
  return twice?.place ?? firstOf(value.members.map((one) => one.value));
}

function firstOf(values: readonly JsonValue[]): JsonValue["place"] | undefined {
  for (const value of values) {
    const place = twiceNamed(value);
    if (place !== undefined) return place;
  }
  return undefined;
}
