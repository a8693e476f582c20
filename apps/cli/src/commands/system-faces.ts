// Files of 仿宋 and 小标宋 among the fonts of this system: named for the user to take, never taken unasked, for
// another machine has others.
import { join } from "node:path";
import type { World } from "../world.ts";

/** File names that Windows, office suites and foundries give these faces, in lower case without their endings. */
const names = {
  fangsong: ["simfang", "fangsong_gb2312", "仿宋_gb2312", "stfangso", "fzfsjw", "zhuquefangsong"],
  title: ["fzxbsjw", "fzxbsk", "方正小标宋简体", "方正小标宋_gbk", "fzxiaobiaosong"],
} as const;

const deepest = 4;

function* filesIn(world: World, folder: string, depth = 0): Generator<string> {
  for (const name of world.listFolder(folder)) {
    const path = join(folder, name);
    if (world.isFolder(path)) {
      if (depth < deepest) yield* filesIn(world, path, depth + 1);
    } else if (/\.ttf$/i.test(name)) yield path;
  }
}

export interface SystemFace {
  readonly slot: keyof typeof names;
  readonly path: string;
}

export function findSystemFaces(world: World): readonly SystemFace[] {
  const found: SystemFace[] = [];
  for (const folder of world.fontFolders) {
    if (!world.isFolder(folder)) continue;
    for (const path of filesIn(world, folder)) {
      const file = (path.split(/[\\/]/).at(-1) ?? "").toLowerCase();
      for (const slot of ["fangsong", "title"] as const) {
        if (names[slot].some((name) => file.startsWith(name))) found.push({ slot, path });
      }
    }
  }
  return found;
}
