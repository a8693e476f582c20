/** What reading a dataset may find: half of the facts would be printed as all of them, so no workspace may lower it. */
export const loadRules = [
  "load-dataset",
  "decode-utf8",
  "hidden-characters",
  "read-csv",
  "read-table",
  "unique-ids",
] as const;
