import { bulletin } from "./bulletin.ts";
import { card } from "./card.ts";
import { journal } from "./journal.ts";
import { official } from "./official.ts";
import { sheet } from "./sheet.ts";
import type { Theme } from "./theme.ts";

export const themes: Readonly<Record<Theme["name"], Theme>> = {
  bulletin,
  official,
  journal,
  sheet,
  card,
};
