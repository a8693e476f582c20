import { expect, test } from "vitest";
import { Id } from "../model/cell.ts";
import { toId } from "./to-id.ts";

test.each([
  ["44000-P148527", "44000-P148527"],
  ["NG/12 a", "NG_2F12_20a"],
  ["a_b", "a_5Fb"],
  ["贷", "x__E8_B4_B7"],
  ["-1", "x_-1"],
  ["x-1", "x-1"],
])("%s", (text, id) => {
  expect(toId(text)).toBe(id);
  expect(Id.safeParse(id).success).toBe(true);
});
