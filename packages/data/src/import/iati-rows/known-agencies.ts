// The lenders that a finance department meets, by OECD-DAC agency code: rows of ours, and the identifiers they publish by.
import type { Organisation } from "../../model/organisation.ts";

type Agency = Omit<Organisation, "id" | "aliases"> & {
  /** Identifiers beside the code and `XM-DAC-` with it. */
  readonly refs: readonly string[];
};

const worldBank = { type: "lender", parent: "44000", refs: [] } as const;
const lender = { type: "lender", refs: [] } as const;

/** Names and order as in our own dataset where it has the lender. */
const agencies: Readonly<Record<string, Agency>> = {
  44000: {
    ...names("世界银行", "World Bank", "世行", "World Bank"),
    ...{ ...lender, order: 1 },
  },
  44001: {
    ...names(
      "国际复兴开发银行",
      "International Bank for Reconstruction and Development",
      "国际复兴开发银行",
      "IBRD",
    ),
    ...{ ...worldBank, order: 2 },
  },
  44002: {
    ...names("国际开发协会", "International Development Association", "国际开发协会", "IDA"),
    ...{ ...worldBank, order: 3 },
  },
  46004: {
    ...names("亚洲开发银行", "Asian Development Bank", "亚行", "ADB"),
    ...{ ...lender, order: 4 },
  },
  47044: {
    ...names("全球环境基金", "Global Environment Facility", "全球环境基金", "GEF"),
    ...{ ...lender, type: "fund", order: 5 },
  },
  46005: {
    ...names("亚洲开发基金", "Asian Development Fund", "亚洲开发基金", "ADF"),
    ...{ ...lender, type: "fund", parent: "46004", order: 6 },
  },
  46026: {
    ...names("亚洲基础设施投资银行", "Asian Infrastructure Investment Bank", "亚投行", "AIIB"),
    ...{ ...lender, order: 7 },
  },
  46015: {
    ...names(
      "欧洲复兴开发银行",
      "European Bank for Reconstruction and Development",
      "欧洲复兴开发银行",
      "EBRD",
    ),
    ...{ ...lender, refs: ["XI-IATI-EBRD"], order: 8 },
  },
  46025: {
    ...names("伊斯兰开发银行", "Islamic Development Bank", "伊斯兰开发银行", "IsDB"),
    ...{ ...lender, order: 9 },
  },
  42004: {
    ...names("欧洲投资银行", "European Investment Bank", "欧洲投资银行", "EIB"),
    ...{ ...lender, refs: ["XM-DAC-918-3"], order: 10 },
  },
};

const byRef = new Map(
  Object.entries(agencies).flatMap(([code, { refs }]) =>
    [code, `XM-DAC-${code}`, ...refs].map((ref): [string, string] => [ref, code]),
  ),
);
const byName = new Map(
  Object.entries(agencies).flatMap(([code, { nameEn, nameZh }]) =>
    [nameEn, `the ${nameEn}`, nameZh].map((name): [string, string] => [name.toLowerCase(), code]),
  ),
);

/**
 * The code of a lender that is known by its identifier, or by its whole name where it has none.
 * @example agencyOf("XM-DAC-46004", undefined) // "46004"
 */
export function agencyOf(ref: string | undefined, name: string | undefined): string | undefined {
  return ref === undefined
    ? byName.get(name?.toLowerCase() ?? "")
    : byRef.get(ref.trim().toUpperCase());
}

/** The rows of a lender, its parent's first. */
export function agencyRows(code: string): readonly Organisation[] {
  const agency = agencies[code];
  if (agency === undefined) return [];
  const { refs: _, ...row } = agency;
  const above = agency.parent === undefined ? [] : agencyRows(agency.parent);
  return [...above, { id: code, ...row }];
}

/** One lender's windows are one family: IBRD and IDA are the World Bank's. */
export function familyOf(organisation: string): string {
  return agencies[organisation]?.parent ?? organisation;
}

function names(nameZh: string, nameEn: string, shortZh: string, shortEn: string) {
  return { nameZh, nameEn, shortZh, shortEn };
}
