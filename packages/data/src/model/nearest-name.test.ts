import { expect, test } from "vitest";
import { nearestName, suggestName } from "./nearest-name.ts";

test.each([
  ["langages", "languages"],
  ["--onyl", "--only"],
  ["dataet", "dataset"],
  ["P00361", "P003612"],
])("%s is near %s", (word, near) => {
  expect(nearestName(word, ["languages", "--only", "dataset", "P003612"])).toBe(near);
});

test("of names equally near the one that begins alike is meant", () => {
  expect(nearestName("iati-2.1.3", ["iati-1.1.3", "iati-2.1.1", "iati-2.1.2"])).toBe("iati-2.1.1");
});

test("lists what is allowed when nothing is near", () => {
  expect(suggestName("zzzzzzzz", ["pdf", "html"])).toBe("use one of pdf, html");
});
