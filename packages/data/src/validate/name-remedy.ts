import type { FoundName } from "../model/name-index.ts";

/** `did you mean "USD"?`, of what a name stands for or is near. */
export function nameRemedy(found: FoundName, otherwise: string): string {
  const code = "code" in found ? found.code : found.near[0]?.code;
  return code === undefined ? otherwise : `did you mean "${code}"?`;
}
