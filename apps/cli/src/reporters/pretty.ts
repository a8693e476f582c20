// For people: the message line, the line of the file with a caret, the remedy; a count at the end. Many of a kind are cut.
import { styleText } from "node:util";
import type { Place } from "@brief/data";
import type { UiLanguage } from "@brief/render";
import { count, type Finding } from "../finding.ts";
import { compactLine } from "./compact.ts";
import type { Reporter, ReporterContext } from "./reporter.ts";

const colors = { error: "red", warning: "yellow", note: "cyan" } as const;
const words = {
  en: { error: "error", warning: "warning", note: "note", remedy: "remedy: ", colon: ": " },
  zh: { error: "错误", warning: "警告", note: "提示", remedy: "改法：", colon: "：" },
} as const;
const before = 40;
const after = 60;

/** East Asian characters take two columns of a terminal. */
function pad(text: string): string {
  return text.replace(/[\t]|[^\t]/gu, (c) =>
    c === "\t" ? c : /[\u1100-\u9fff\uf900-\uffef]/u.test(c) ? "  " : " ",
  );
}

/** Long lines (wide tables) are cut round the place. */
function excerpt({ file, line, column }: Place, context: ReporterContext): readonly string[] {
  if (file === undefined || line === undefined) return [];
  const text = context.readText(file)?.split(/\r?\n/)[line - 1];
  if (text === undefined || text.trim() === "") return [];
  const at = (column ?? 1) - 1;
  const start = Math.max(0, at - before);
  const part = `${start > 0 ? "…" : ""}${text.slice(start, at + after)}`;
  const cut = at + after < text.length ? "…" : "";
  const shown = [`  ${String(line).padStart(4)} | ${part}${cut}`];
  if (column === undefined || at > text.length) return shown;
  const lead = pad(`${start > 0 ? "…" : ""}${text.slice(start, at)}`);
  return [...shown, `       | ${lead}^`];
}

function block(finding: Finding, context: ReporterContext): string {
  const line = compactLine(finding, context.folder);
  const { remedy, colon, ...severities } = words[context.language];
  const label = severities[finding.severity];
  const said = line.replace(
    `${finding.severity} ${finding.rule}: `,
    () => `${label} ${finding.rule}${colon}`,
  );
  const color = colors[finding.severity];
  const head = context.color
    ? said.replace(label, (word) => styleText(color, word, { validateStream: false }))
    : said;
  const lines = [head, ...excerpt(finding.place, context), `  ${remedy}${finding.remedy}`];
  return `${lines.join("\n")}\n`;
}

function countLine(findings: readonly Finding[], language: UiLanguage): string {
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const number = count(findings, severity);
    if (number === 0) return [];
    if (language === "zh") return [`${number}处${words.zh[severity]}`];
    return [`${number} ${severity}${number === 1 ? "" : "s"}`];
  });
  return `${parts.join(language === "zh" ? "，" : ", ")}\n`;
}

/** Of one rule in one file; a publisher's habit would bury what stands alone. */
const most = 5;

export const pretty: Reporter = (findings, context) => {
  if (findings.length === 0) return "";
  const keyOf = ({ rule, place }: Finding) => `${rule} ${place.file ?? ""}`;
  const total = new Map<string, number>();
  for (const finding of findings) {
    total.set(keyOf(finding), (total.get(keyOf(finding)) ?? 0) + 1);
  }
  const shown = new Map<string, number>();
  const blocks = findings.map((finding) => {
    const key = keyOf(finding);
    const nth = (shown.get(key) ?? 0) + 1;
    shown.set(key, nth);
    if (nth > most) return "";
    const more = (total.get(key) ?? 0) - most;
    return block(finding, context) + (nth === most && more > 0 ? moreLine(finding, more) : "");
  });
  return blocks.join("") + countLine(findings, context.language);
};

function moreLine({ rule }: Finding, more: number): string {
  return `  and ${more} more of ${rule} in this file: --reporter compact lists them all\n`;
}
