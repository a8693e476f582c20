import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, touchRooms } from "./touch-room.ts";

describe("touchRooms", () => {
  test("is free where nothing is near", () => {
    expect(touchRooms([[100, 100, 30, 10]])).toEqual([{ up: 72, right: 72, down: 72, left: 72 }]);
    const far = touchRooms([
      [100, 100, 30, 10],
      [400, 100, 30, 10],
    ]);
    expect(far[0]?.right).toBe(72);
  });

  test("ends half way to a neighbour on the line, and to one on the next", () => {
    const [first, second, below] = touchRooms([
      [100, 100, 30, 10],
      [150, 100, 30, 10],
      [100, 120, 30, 10],
    ]);
    expect(first).toEqual({ up: 72, right: 10, down: 5, left: 72 });
    expect(second?.left).toBe(10);
    expect(below?.up).toBe(5);
  });

  test("is parted by lines where a neighbour is as far aside as below", () => {
    const [above, below] = touchRooms([
      [100, 100, 30, 10],
      [139, 119, 30, 10],
    ]);
    expect([above?.down, above?.right, below?.up, below?.left]).toEqual([4.5, 72, 4.5, 72]);
  });

  const box = fc
    .tuple(
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([x, y, width, height]): Box => [x, y, width, height]);
  const grown = ([x, y, width, height]: Box, index: number, all: readonly Box[]) => {
    const { up = 0, right = 0, down = 0, left = 0 } = touchRooms(all)[index] ?? {};
    return { x1: x - left, y1: y - up, x2: x + width + right, y2: y + height + down };
  };
  const overlap = (one: ReturnType<typeof grown>, other: ReturnType<typeof grown>): number =>
    Math.min(one.x2 - other.x1, other.x2 - one.x1, one.y2 - other.y1, other.y2 - one.y1);

  test("never lets two reach into each other that stand apart", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
        const bare = boxes.map(([x, y, w, h]) => ({ x1: x, y1: y, x2: x + w, y2: y + h }));
        const areas = boxes.map(grown);
        for (const [i, one] of areas.entries()) {
          for (const [j, other] of areas.entries()) {
            const [a, b] = [bare[i], bare[j]];
            if (j <= i || a === undefined || b === undefined || overlap(a, b) > 0) continue;
            expect(overlap(one, other)).toBeLessThanOrEqual(1e-9);
          }
        }
      }),
    );
  });
});
