import { bulletin } from "./bulletin.ts";
import type { Theme } from "./theme.ts";

export const official: Theme = { ...bulletin, name: "official" };
