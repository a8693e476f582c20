// Findings that name files of one workspace → the same of its copy in another folder: the store is shared by all.
import { relative, resolve } from "node:path";
import type { Place } from "@brief/data";
import type { Finding } from "../finding.ts";
import { decodeArtifact, encodeArtifact } from "../press/artifact.ts";
import type { Kept } from "./store.ts";

function placeIn(place: Place, from: string, to: string): Place {
  const { file } = place;
  return file === undefined ? place : { ...place, file: resolve(to, relative(from, file)) };
}

export function rebaseFindings(
  findings: readonly Finding[],
  from: string,
  to: string,
): readonly Finding[] {
  if (from === to) return findings;
  return findings.map((finding) => {
    const { place, related } = finding;
    const others = related?.map((one) => placeIn(one, from, to));
    return {
      ...finding,
      place: placeIn(place, from, to),
      ...(others === undefined ? {} : { related: others }),
    };
  });
}

/** @returns undefined for one that is not whole */
export function rebaseArtifact({ folder, bytes }: Kept, to: string): Uint8Array | undefined {
  if (folder === to) return bytes;
  const artifact = decodeArtifact(bytes);
  if (artifact === undefined) return undefined;
  const { head } = artifact;
  if (head.findings.length === 0) return bytes;
  const findings = rebaseFindings(head.findings, folder, to);
  return encodeArtifact({ ...artifact, head: { ...head, findings } });
}
