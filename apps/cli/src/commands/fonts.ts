// brief fonts: which face each slot takes, which characters of the data and of brief.yaml no face has, and what would do.
import type { Dataset, Place } from "@brief/data";
import { rowKey } from "@brief/data";
import { type Fonts, openFonts, suppliedFaces } from "@brief/render";
import { readFonts } from "../press/read-fonts.ts";
import { placeText } from "../reporters/place-text.ts";
import type { ExitCode, Session } from "../session.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import type { World } from "../world.ts";
import { codeOf, faceOf } from "./check-glyphs.ts";
import type { FontsOptions } from "./fonts-options.ts";
import { findSystemFaces } from "./system-faces.ts";

const slots = ["song", "hei", "kai", "fangsong", "title", "latin"] as const;
const weights = [400, 500, 700] as const;

interface Uncovered {
  readonly codePoint: number;
  readonly place: Place;
}

function* words(dataset: Dataset): Generator<readonly [string, Place]> {
  for (const [table, rows] of Object.entries(dataset)) {
    if (!Array.isArray(rows)) continue;
    const name = table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const row of rows) {
      const place = dataset.places.get(rowKey({ table: name, id: row.id ?? row.code })) ?? {};
      for (const cell of Object.values(row)) {
        if (typeof cell === "string") yield [cell, place];
      }
    }
  }
}

/** The words of `issuer:`, which head, foot and imprint print. */
function* issuerWords({ config, placeOf }: Workspace): Generator<readonly [string, Place]> {
  const open: (readonly [unknown, readonly string[]])[] = [[config.issuer, ["issuer"]]];
  for (const [value, path] of open) {
    if (typeof value === "string") yield [value, placeOf(path)];
    else if (typeof value === "object" && value !== null)
      open.push(...Object.entries(value).map(([key, inner]) => [inner, [...path, key]] as const));
  }
}

function uncovered(workspace: Workspace, fonts: Fonts): readonly Uncovered[] {
  const known = new Set<number>();
  const missing: Uncovered[] = [];
  for (const [text, place] of [...issuerWords(workspace), ...words(workspace.facts.known)]) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (known.has(codePoint)) continue;
      known.add(codePoint);
      if (faceOf(fonts, codePoint, { slot: "song", weight: 400 }) === undefined)
        missing.push({ codePoint, place });
    }
  }
  return missing;
}

/** The whole file of a face of the pack, as npm brought it, that has the most of these characters. */
function rareFace(world: World, missing: readonly Uncovered[]): string | undefined {
  if (missing.length === 0) return undefined;
  const counted = [...world.findWholeFaces().values()].map((path) => {
    const { measure } = openFonts(new Map([[suppliedFaces.rare, world.readBytes(path)]]));
    const style = { slot: "song", weight: 400, sizePt: 10, color: "#000000" } as const;
    const has = missing.filter(({ codePoint }) => measure.face(codePoint, style) !== undefined);
    return { path, count: has.length };
  });
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? undefined : best.path;
}

export async function fontsCommand(
  session: Session,
  folder: string | undefined,
  { cwd, asOf }: FontsOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const opened = openWorkspace(world, { folder, cwd, asOf });
  report.findings(opened.findings);
  if (opened.workspace === undefined) return opened.code as ExitCode;
  const fonts = readFonts(session.world, opened.workspace);
  const resolved = slots.flatMap((slot) =>
    weights.map((weight) => ({
      slot,
      weight,
      han: faceOf(fonts, 0x6c49, { slot, weight }),
      latin: faceOf(fonts, 0x41, { slot, weight }),
    })),
  );
  const missing = uncovered(opened.workspace, fonts);
  const { faces } = opened.workspace;
  const rare = rareFace(world, missing);
  const usable = [
    ...findSystemFaces(world),
    ...(rare === undefined ? [] : [{ slot: "rare", path: rare } as const]),
  ].filter(({ slot }) => !faces.has(suppliedFaces[slot]));
  if (report.structured) {
    report.result(JSON.stringify({ schema: 1, slots: resolved, missing, usable }));
    return missing.length > 0 ? 1 : 0;
  }
  for (const { slot, weight, han, latin } of resolved) {
    report.result(`${slot} ${weight}  han ${han ?? "none"}  latin ${latin ?? "none"}`);
  }
  for (const [face, path] of faces) report.result(`${face}  ${path}`);
  for (const { codePoint, place } of missing) {
    const where = placeText(place, world.callerFolder);
    report.result(
      `no face has ${codeOf(codePoint)} "${String.fromCodePoint(codePoint)}"  ${where}`,
    );
  }
  for (const { slot, path } of usable) {
    report.result(`${slot} could be ${path}  (brief.yaml: fonts: { ${slot}: … })`);
  }
  if (missing.length === 0) report.result("every code point of the data has a face");
  return missing.length > 0 ? 1 : 0;
}
