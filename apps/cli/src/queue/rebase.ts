// Findings that name files of one workspace → the same of its copy in another folder: a failed job may be another's.
import { relative, resolve } from "node:path";
import type { Finding } from "../finding.ts";

export function rebaseFindings(
  findings: readonly Finding[],
  from: string,
  to: string,
): readonly Finding[] {
  if (from === to) return findings;
  const moved = <T extends { readonly file?: string }>(place: T): T =>
    place.file === undefined ? place : { ...place, file: resolve(to, relative(from, place.file)) };
  return findings.map(({ related, ...finding }) => ({
    ...finding,
    place: moved(finding.place),
    ...(related === undefined ? {} : { related: related.map(moved) }),
  }));
}
