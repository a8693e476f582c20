// The World Bank's status word → our code; the word itself is kept beside it.
import type { StatusCode } from "../../model/codes.ts";

const codes: ReadonlyMap<string, StatusCode> = new Map([
  ["pipeline", "proposed"],
  ["active", "active"],
  ["closed", "closed"],
  ["dropped", "dropped"],
  ["cancelled", "cancelled"],
  ["canceled", "cancelled"],
]);

export function statusCode(word: string): StatusCode | undefined {
  return codes.get(word.trim().toLowerCase());
}
