// The files of one edition.
import type { Job } from "./plan.ts";

export const formats = ["pdf", "html", "json"] as const;
export type Format = (typeof formats)[number];

export function outputFile({ stem }: Pick<Job, "stem">, format: Format): string {
  return `${stem}.${format === "json" ? "figures.json" : format}`;
}
