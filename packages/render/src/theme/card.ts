import { sheet } from "./sheet.ts";
import type { Theme } from "./theme.ts";

export const card: Theme = { ...sheet, name: "card" };
