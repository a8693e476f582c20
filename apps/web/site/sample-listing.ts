// A small list of briefs for tests.
import type { ListedBrief, ListedEdition, Listing } from "./listing.ts";

export function sampleEdition(over: Partial<ListedEdition> = {}): ListedEdition {
  return {
    language: "zh-CN",
    title: "新疆国际金融组织贷款项目情况",
    asOf: "2025-03-31",
    number: 1,
    pdf: { file: "zh-CN/portfolio.pdf", bytes: 445_998, pages: 11 },
    html: { file: "zh-CN/portfolio.html", bytes: 60_000 },
    ...over,
  };
}

export function sampleBrief(over: Partial<ListedBrief> = {}): ListedBrief {
  return {
    id: "portfolio",
    kind: "portfolio",
    isPreviewed: true,
    about: { prefecture: [], sector: [], lender: [] },
    editions: [sampleEdition()],
    ...over,
  };
}

export function sampleListing(over: Partial<Listing> = {}): Listing {
  return {
    unit: { "zh-CN": "示例编印单位", en: "Sample issuing unit" },
    leading: "zh",
    asOf: "2025-03-31",
    kinds: ["portfolio"],
    facets: { prefecture: [], sector: [], lender: [] },
    briefs: [sampleBrief()],
    ...over,
  };
}
