import { describe, expect, it } from "vitest";
import type { List, ListItem } from "../document/model.ts";
import { themes } from "../theme/themes.ts";
import { fixedComposer } from "./fixed-composer.ts";
import { listStrips } from "./list-strips.ts";
import { documentOf, words } from "./sample-blocks.ts";
import { settingOf } from "./setting.ts";

const setting = settingOf(documentOf([]), themes.bulletin, fixedComposer, () => undefined);

function list(variant: List["variant"], items: readonly (string | ListItem)[]): List {
  return {
    type: "list",
    variant,
    path: "l",
    items: items.map((one) => (typeof one === "string" ? item(one) : one)),
  };
}

const item = (text: string, inner?: List): ListItem => ({
  type: "item",
  path: text,
  content: words(text),
  ...(inner && { list: inner }),
});

/** `marker@x words@x keep` a line. */
function lines(block: List, widthPt = setting.widthPt) {
  return listStrips(block, { ...setting, widthPt }).strips.map((strip) => {
    const parts = strip.boxes.flatMap((box) =>
      box.type === "line"
        ? [`${box.line.runs.map((run) => run.text).join("")}@${Math.round(box.xPt)}`]
        : [],
    );
    return [...parts, strip.keep].join(" ");
  });
}

describe("listStrips", () => {
  it("sets a list in an item a step in, its words with its first line", () => {
    const inner = list("decimal", [item("乙", list("decimal", ["丙", "丁"])), "戊"]);
    expect(lines(list("decimal", [item("甲", inner), "己"]))).toEqual([
      "1.@24 甲@42 never",
      "（1）@42 乙@71 free",
      "①@71 丙@89 free",
      "②@71 丁@89 free",
      "（2）@42 戊@71 free",
      "2.@24 己@42 free",
    ]);
  });

  it("makes room for the widest marker", () => {
    const many = list(
      "decimal",
      Array.from({ length: 1000 }, (_, index) => `${index}`),
    );
    expect(lines(many).at(0)).toBe("1.@24 0@53 free");
    expect(lines(many).at(-1)).toBe("1000.@24 999@53 free");
  });

  it("stands no further in where the measure would be none", () => {
    let deep = list("bullet", ["十"]);
    for (const name of "九八七六五四三二一") deep = list("bullet", [item(name, deep)]);
    const xs = lines(deep, 160).map((line) => line.split(" ")[0]);
    expect(xs).toEqual(["·@24", "·@36", "·@48", "·@60", ...Array(6).fill("·@64")]);
  });
});
