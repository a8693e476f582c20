// brief fonts: which face each slot takes, and which code points of the data no face has.
import type { Dataset, Place } from "@brief/data";
import { rowKey } from "@brief/data";
import { type Fonts, suppliedFaces } from "@brief/render";
import type { Command } from "commander";
import { placeText } from "../reporters/place-text.ts";
import type { ExitCode, Session } from "../session.ts";
import { openWorkspace } from "../workspace/open-workspace.ts";
import { readFonts } from "./build.ts";
import { codeOf, faceOf } from "./check-glyphs.ts";
import { addCommon, addDay, type CommonOptions, type DayOptions } from "./options.ts";
import { findSystemFaces } from "./system-faces.ts";

export function declareFonts(program: Command): Command {
  const command = program.command("fonts [workspace]");
  return addCommon(addDay(command));
}

export type FontsOptions = CommonOptions & DayOptions;

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

export function uncovered(dataset: Dataset, fonts: Fonts): readonly Uncovered[] {
  const known = new Set<number>();
  const missing: Uncovered[] = [];
  for (const [text, place] of words(dataset)) {
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

export async function fontsCommand(
  session: Session,
  folder: string | undefined,
  { cwd, asOf }: FontsOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const opened = openWorkspace(world, { folder, cwd, asOf });
  report.findings(opened.findings);
  if (opened.workspace === undefined) return opened.code as ExitCode;
  const fonts = readFonts(session, opened.workspace);
  const resolved = slots.flatMap((slot) =>
    weights.map((weight) => ({
      slot,
      weight,
      han: faceOf(fonts, 0x6c49, { slot, weight }),
      latin: faceOf(fonts, 0x41, { slot, weight }),
    })),
  );
  const missing = uncovered(opened.workspace.facts.known, fonts);
  const { faces } = opened.workspace;
  const usable = findSystemFaces(world).filter(({ slot }) => !faces.has(suppliedFaces[slot]));
  if (report.structured) {
    report.result(JSON.stringify({ schema: 1, slots: resolved, missing, usable }));
    return missing.length > 0 ? 1 : 0;
  }
  for (const { slot, weight, han, latin } of resolved) {
    report.result(`${slot} ${weight}  han ${han ?? "none"}  latin ${latin ?? "none"}`);
  }
  for (const [face, path] of faces) report.result(`${face}  ${path}`);
  for (const { slot, path } of usable) {
    report.result(`${slot} could be ${path}  (brief.yaml: fonts: { ${slot}: … })`);
  }
  for (const { codePoint, place } of missing) {
    const where = placeText(place, world.callerFolder);
    report.result(
      `no face has ${codeOf(codePoint)} "${String.fromCodePoint(codePoint)}"  ${where}`,
    );
  }
  if (missing.length === 0) report.result("every code point of the data has a face");
  return missing.length > 0 ? 1 : 0;
}
