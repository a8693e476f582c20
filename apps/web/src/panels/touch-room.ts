// Boxes on a page → how far a finger may miss each of them: half way to the nearest neighbour, or as far as it likes.

export type Box = readonly [x: number, y: number, width: number, height: number];

export interface TouchRoom {
  readonly up: number;
  readonly right: number;
  readonly down: number;
  readonly left: number;
}

/** How near something must be to be a neighbour: more than a finger is wide on any screen. */
const reach = 72;

const free: TouchRoom = { up: reach, right: reach, down: reach, left: reach };

function beside(room: TouchRoom, [x, y, width, height]: Box, other: Box): TouchRoom {
  const [otherX, otherY, otherWidth, otherHeight] = other;
  const gaps = {
    up: y - (otherY + otherHeight),
    right: otherX - (x + width),
    down: otherY - (y + height),
    left: x - (otherX + otherWidth),
  };
  if (Object.values(gaps).some((gap) => gap > 2 * reach)) return room;
  const sides = ["up", "down", "right", "left"] as const;
  // Where it lies on two sides, the farther one parts them; of two as far, both go by the same.
  const side = sides.reduce((best, one) => (gaps[one] > gaps[best] ? one : best));
  return { ...room, [side]: Math.min(room[side], Math.max(gaps[side], 0) / 2) };
}

export function touchRooms(boxes: readonly Box[]): readonly TouchRoom[] {
  return boxes.map((box) =>
    boxes.reduce((room, other) => (other === box ? room : beside(room, box, other)), free),
  );
}
