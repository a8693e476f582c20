// The lenders that a finance department meets, by OECD-DAC agency code: rows of ours, and the identifiers they publish by.
import type { Organisation } from "../model/organisation.ts";

interface Agency extends Organisation {
  /** Identifiers beside the code and `XM-DAC-` with it. */
  readonly refs?: readonly string[];
}

/** By OECD-DAC agency or channel code, in printing order; names as in our own dataset where it has the lender. */
const agencies: readonly Agency[] = [
  agency("44000", "世界银行|World Bank|世行|World Bank", {
    aliases: "世界银行集团;世界银行贷款;世行贷款;World Bank Group;WB;WBG;Всемирный банк;ВБ",
  }),
  agency(
    "44001",
    "国际复兴开发银行|International Bank for Reconstruction and Development|国际复兴开发银行|IBRD",
    { parent: "44000", aliases: "世行硬贷款;Международный банк реконструкции и развития;МБРР" },
  ),
  agency("44002", "国际开发协会|International Development Association|国际开发协会|IDA", {
    parent: "44000",
    aliases: "世行软贷款;Международная ассоциация развития;МАР",
  }),
  agency("46004", "亚洲开发银行|Asian Development Bank|亚行|ADB", {
    aliases: "亚开行;亚洲开发银行贷款;亚行贷款;AsDB;Азиатский банк развития;АБР",
  }),
  agency("47044", "全球环境基金|Global Environment Facility|全球环境基金|GEF", {
    type: "fund",
    aliases: "Глобальный экологический фонд;ГЭФ",
  }),
  agency("46005", "亚洲开发基金|Asian Development Fund|亚洲开发基金|ADF", {
    type: "fund",
    parent: "46004",
    aliases: "Азиатский фонд развития",
  }),
  agency("46026", "亚洲基础设施投资银行|Asian Infrastructure Investment Bank|亚投行|AIIB", {
    aliases: "Азиатский банк инфраструктурных инвестиций;АБИИ",
  }),
  agency(
    "46015",
    "欧洲复兴开发银行|European Bank for Reconstruction and Development|欧洲复兴开发银行|EBRD",
    { refs: ["XI-IATI-EBRD"], aliases: "Европейский банк реконструкции и развития;ЕБРР" },
  ),
  agency("46025", "伊斯兰开发银行|Islamic Development Bank|伊斯兰开发银行|IsDB", {
    aliases: "Исламский банк развития;ИБР",
  }),
  agency("42004", "欧洲投资银行|European Investment Bank|欧投行|EIB", {
    refs: ["XM-DAC-918-3"],
    aliases: "Европейский инвестиционный банк;ЕИБ",
  }),
  agency(
    "41108",
    "国际农业发展基金|International Fund for Agricultural Development|农发基金|IFAD",
    {
      type: "fund",
      aliases: "农发基金贷款;Международный фонд сельскохозяйственного развития;МФСР;ИФАД",
    },
  ),
].map((row, index) => ({ ...row, order: index + 1 }));

/** Their rows without what only readers need. */
export const knownAgencies: readonly Organisation[] = agencies.map(({ refs: _, ...row }) => row);

const byCode = new Map(knownAgencies.map((row) => [row.id, row]));
const byRef = new Map(
  agencies.flatMap(({ id, refs = [] }) =>
    [id, `XM-DAC-${id}`, ...refs].map((ref): [string, string] => [ref, id]),
  ),
);
const byName = new Map(
  agencies.flatMap(({ id, nameEn, nameZh }) =>
    [nameEn, `the ${nameEn}`, nameZh].map((name): [string, string] => [name.toLowerCase(), id]),
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
  const row = byCode.get(code);
  if (row === undefined) return [];
  return [...(row.parent === undefined ? [] : agencyRows(row.parent)), row];
}

/** One lender's windows are one family: IBRD and IDA are the World Bank's. */
export function familyOf(organisation: string): string {
  return byCode.get(organisation)?.parent ?? organisation;
}

/** @param names nameZh|nameEn|shortZh|shortEn */
function agency(id: string, names: string, more: Partial<Agency> = {}): Omit<Agency, "order"> {
  const [nameZh = "", nameEn = "", shortZh = "", shortEn = ""] = names.split("|");
  return { id, nameZh, nameEn, shortZh, shortEn, type: "lender", ...more };
}
