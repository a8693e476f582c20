// A base that a preview offers → its briefs, facts and templates, as `brief diff` opens it; or what is wrong with it.
import type { PreviewSnapshot } from "@brief/web/server";
import { openSide, withBriefsOf } from "../diff/open-side.ts";
import type { Side } from "../diff/side.ts";
import type { Finding } from "../finding.ts";
import type { Session } from "../session.ts";
import { materialOf } from "./material.ts";
import type { NamedBase } from "./name-bases.ts";
import { emptySnapshot } from "./snapshot.ts";

export interface Home {
  readonly cwd: string | undefined;
  readonly folder: string;
  readonly asOf: string | undefined;
}

function refused(diagnostics: readonly Finding[]): PreviewSnapshot {
  return { ...emptySnapshot, diagnostics };
}

export async function openBase(
  session: Session,
  { word, label }: NamedBase,
  { cwd, folder, asOf }: Home,
): Promise<PreviewSnapshot> {
  const opened = await openSide(session, { name: "base", word, asOf, cwd, home: folder });
  if (opened.side === undefined) return refused(opened.findings);
  const side = await withBriefs(session, opened.side, { cwd, folder, asOf });
  if (side.workspace === undefined) return refused([...opened.findings, noBriefs(label, word)]);
  const { findings, ...material } = materialOf(side.world, side.workspace);
  return { ...emptySnapshot, ...material, diagnostics: [...opened.findings, ...findings] };
}

/** Facts alone are read by the briefs of the workspace that is shown. */
async function withBriefs(session: Session, side: Side, home: Home): Promise<Side> {
  if (side.workspace !== undefined) return side;
  const { cwd, folder, asOf } = home;
  const own = await openSide(session, { name: "new", word: folder, asOf, cwd, home: folder });
  return own.side === undefined ? side : withBriefsOf(side, own.side);
}

function noBriefs(label: string, file: string): Finding {
  return {
    rule: "nothing-to-compare",
    severity: "error",
    message: `"${label}" has no briefs, and the workspace that is shown cannot be opened`,
    place: { file },
    remedy: "put the workspace right first: brief check names each fault",
  };
}
