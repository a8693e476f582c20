import { bulletin } from "./bulletin.ts";
import { sheet } from "./sheet.ts";
import type { Theme } from "./theme.ts";

export const themes: Readonly<Record<Theme["name"], Theme>> = {
  bulletin,
  sheet,
};
