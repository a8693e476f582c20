import type { MissingReason } from "@brief/data";

/** Words for a template; a value that may be missing carries its reason, never `undefined` alone. */
export type Text =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "text"; readonly value: undefined; readonly reason: MissingReason };
