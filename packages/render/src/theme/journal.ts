import { journalCharts } from "../chart/chart-theme.ts";
import { bulletin } from "./bulletin.ts";
import type { Theme } from "./theme.ts";

export const journal: Theme = { ...bulletin, name: "journal", chart: journalCharts };
