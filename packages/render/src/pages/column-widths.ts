// Blocks side by side → the widths of their columns: by the theme's shares, or wider where a table needs it;
// nothing where the tables cannot stand beside each other.
import type { Block, Columns } from "../document/model.ts";
import type { Setting } from "./setting.ts";
import { solveColumns } from "./solve-columns.ts";
import { type TableRoom, tableRoom } from "./table-strips.ts";

export interface ColumnWidths {
  readonly widthsPt: readonly number[];
  readonly gutterPt: number;
}

/** Less than this beyond its share nobody sees. */
const tolerancePt = 0.01;
/** A column gives way to a table beside it down to this part of its share. */
const leastPart = 0.75;

export function columnWidths(block: Columns, setting: Setting): ColumnWidths | undefined {
  const { gutterPt, sharesPt } = sharesOf(block, setting);
  const rooms = block.columns.map((blocks) => roomsIn(blocks, setting));
  const fits = rooms.every(
    (room, index) => widest(room, "leastPt") <= (sharesPt[index] ?? 0) + tolerancePt,
  );
  if (fits) return { widthsPt: sharesPt, gutterPt };
  const measurePt = sharesPt.reduce((sum, one) => sum + one, 0);
  for (const need of ["easyPt", "leastPt"] as const) {
    const demands = sharesPt.map((sharePt, index) => {
      const leastPt = Math.max(leastPart * sharePt, widest(rooms[index] ?? [], need));
      return { minPt: leastPt, maxPt: leastPt, weight: sharePt };
    });
    const { fits: stand, widthsPt } = solveColumns(demands, measurePt);
    if (stand) return { widthsPt, gutterPt };
  }
  return undefined;
}

/** Columns inside these find their own widths. */
function roomsIn(blocks: readonly Block[], setting: Setting): readonly TableRoom[] {
  return blocks.flatMap((block) => {
    if (block.type === "table") return [tableRoom(block, setting)];
    return block.type === "together" ? roomsIn(block.blocks, setting) : [];
  });
}

function widest(rooms: readonly TableRoom[], need: keyof TableRoom): number {
  return Math.max(0, ...rooms.map((room) => room[need]));
}

function sharesOf(block: Columns, { look, widthPt }: Setting) {
  const count = block.columns.length;
  const { shares, sharesGutterPt = look.columns.gutterPt } = look.columns;
  const isShared = shares.length === count;
  const gutterPt = isShared ? sharesGutterPt : look.columns.gutterPt;
  const roomPt = widthPt - gutterPt * (count - 1);
  const given = isShared ? shares : block.columns.map(() => 1);
  const total = given.reduce((sum, share) => sum + share, 0);
  return { gutterPt, sharesPt: given.map((share) => (roomPt * share) / total) };
}
