// How the time of one paragraph grows with its length: ten times the text should take about ten times as long.
import type { Composer } from "../src/typeset/index.ts";

const style = { slot: "song", weight: 400, sizePt: 12, color: "#000000" } as const;

const samples = {
  "zh-CN":
    "截至2025年3月31日，收录世界银行（以下简称“世行”）贷款项目13个，承诺额16.36亿美元；其余见《项目表》。",
  en: "As of 31 March 2025 the dataset holds 23 projects approved by the World Bank, with commitments of US$2.6 billion. ",
} as const;

const rounds = 3;

export async function paragraphRatios(
  composer: Composer,
  cpuMs: (work: () => unknown) => Promise<number>,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const language of ["zh-CN", "en"] as const) {
    const sample = samples[language];
    const compose = (length: number, round: number) => {
      // Other words each time: nothing is remembered.
      const text = `${round}${sample.repeat(Math.ceil(length / sample.length))}`.slice(0, length);
      const options = { language, measurePt: 432, pitchPt: 21, align: "justify" } as const;
      return composer.compose([{ text, style }], { ...options, hyphenate: true });
    };
    const short: number[] = [];
    const long: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      short.push(await cpuMs(() => compose(10_000, round)));
      long.push(await cpuMs(() => compose(100_000, round)));
    }
    const [a, b] = [Math.min(...short), Math.min(...long)];
    lines.push(
      `paragraph ${language}: 100,000 characters ${b.toFixed(0)} ms, 10,000 ${a.toFixed(0)} ms, ratio ${(b / a).toFixed(1)}`,
    );
  }
  return lines;
}
