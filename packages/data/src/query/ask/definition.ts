// What an answer counts, in words that can be printed beside it.
import type { Question, Span } from "./question.ts";

export interface Definition {
  readonly zh: string;
  readonly en: string;
  readonly ru: string;
}

/** Sentences in the order of the question; the same for the same question. */
export function definitionOf(question: Question): Definition {
  const parts = [
    scope[question.of ?? "loans"],
    ...(question.multiProvince === "in" ? [] : [apart]),
    ...dimensionOf(question),
    ...conditionsOf(question),
    ...conversionOf(question),
  ];
  return {
    zh: parts.map(({ zh }) => `${zh}。`).join(""),
    en: parts.map(({ en }) => `${en}.`).join(" "),
    ru: parts.map(({ ru }) => `${ru}.`).join(" "),
  };
}

const scope: Readonly<Record<NonNullable<Question["of"]>, Definition>> = {
  loans: {
    zh: "统计已批准项目的贷款（含信贷）承诺额，一个项目计一次；拟议、终止、未经核实的不计，赠款、配套资金和准备性技术援助不计",
    en: "Loans and credits committed to approved projects, each project once; proposed, dropped and unverified ones, grants, counterpart funds and preparatory assistance are out",
    ru: "Обязательства по займам и кредитам одобренных проектов, каждый проект учтён один раз; предлагаемые, снятые и неподтверждённые проекты, гранты, встречные средства и подготовительная помощь не учтены",
  },
  grants: {
    zh: "统计已批准项目的赠款承诺额，一个项目计一次；拟议、终止、未经核实的不计，贷款不计",
    en: "Grants committed to approved projects, each project once; proposed, dropped and unverified ones and loans are out",
    ru: "Обязательства по грантам одобренных проектов, каждый проект учтён один раз; предлагаемые, снятые и неподтверждённые проекты и займы не учтены",
  },
  commitments: {
    zh: "统计已批准项目的贷款、信贷和赠款承诺额，一个项目计一次；拟议、终止、未经核实的不计",
    en: "Loans, credits and grants committed to approved projects, each project once; proposed, dropped and unverified ones are out",
    ru: "Обязательства по займам, кредитам и грантам одобренных проектов, каждый проект учтён один раз; предлагаемые, снятые и неподтверждённые не учтены",
  },
};

const apart: Definition = {
  zh: "跨省项目的本地份额不详，其金额不计",
  en: "Projects shared with other provinces are out, as the share is not known",
  ru: "Суммы межпровинциальных проектов не учтены: местная доля неизвестна",
};

const noShareAssumed: Definition = {
  zh: "按来源所载比例分摊，未载比例的多项归属不分摊，单列",
  en: "Amounts are split by the shares that a source states; where several are named without shares, the amount is not split and stands apart",
  ru: "Суммы разделены по долям, указанным в источнике; если доли не указаны, сумма не делится и показана отдельно",
};

function dimensionOf({ by, yearStartsIn = 1 }: Question): readonly Definition[] {
  switch (by) {
    case "sector":
      return [noShareAssumed];
    case "region":
      return [
        {
          zh: "地区以来源明载为准，推定的不计",
          en: "Places are those that a source states; ones of our own reading are out",
          ru: "Учтены места, названные в источнике; предполагаемые не учтены",
        },
        noShareAssumed,
      ];
    case "lender":
      return [
        {
          zh: "代理机构归入其所属机构",
          en: "Agencies count for the lender that they belong to",
          ru: "Учреждения учтены у кредитора, к которому они относятся",
        },
      ];
    case "approval-year":
      return [
        yearStartsIn === 1
          ? {
              zh: "年份为批准日期所在年份",
              en: "The year is that of the approval date",
              ru: "Год — по дате одобрения",
            }
          : {
              zh: `年份为批准日期所在财年，${yearStartsIn}月起算，以截止年份命名`,
              en: `The year is the fiscal year of the approval date, from month ${yearStartsIn}, named by the year it ends in`,
              ru: `Год — финансовый, по дате одобрения; начало — месяц ${yearStartsIn}, назван по году окончания`,
            },
      ];
    case "plan":
      return [
        {
          zh: "五年规划（计划）期按批准日期划分，不按实施期",
          en: "Five-year plan periods go by the approval date, not by implementation",
          ru: "Пятилетние периоды — по дате одобрения, а не по времени реализации",
        },
      ];
    case "status":
      return [
        {
          zh: "状态以最新来源为准",
          en: "The status is that of the newest source",
          ru: "Статус — по новейшему источнику",
        },
      ];
    default:
      return [];
  }
}

function conditionsOf({ where = {} }: Question): readonly Definition[] {
  const lists = [
    { zh: "贷款机构", en: "Lender", ru: "Кредитор", values: where.lender },
    { zh: "资金类型", en: "Kind", ru: "Вид средств", values: where.kind },
    { zh: "状态", en: "Status", ru: "Статус", values: where.status },
    { zh: "行业", en: "Sector", ru: "Отрасль", values: where.sector },
    { zh: "地区", en: "Region", ru: "Территория", values: where.region },
  ].flatMap(({ zh, en, ru, values }) =>
    values === undefined
      ? []
      : [
          {
            zh: `${zh}限于：${values.join("、")}`,
            en: `${en}: ${values.join(", ")}`,
            ru: `${ru}: ${values.join(", ")}`,
          },
        ],
  );
  return [
    ...lists,
    ...(where.approvedIn === undefined
      ? []
      : [
          {
            zh: `批准日期在${spanZh(where.approvedIn)}内；批准日期不详的不计`,
            en: `Approved in ${spanEn(where.approvedIn)}; those without an approval date are out`,
            ru: `Одобрено в период ${spanRu(where.approvedIn)}; проекты без даты одобрения не учтены`,
          },
        ]),
    ...(where.implementedIn === undefined
      ? []
      : [
          {
            zh: `在${spanZh(where.implementedIn)}内实施：自生效（不详的依次取签约、开工、批准）至结束（不详的取关账）之间与该期有重叠；起止不足以判断的不计`,
            en: `Implemented in ${spanEn(where.implementedIn)}: from effectiveness, else signing, start or approval, to the actual end, else closing; those whose dates do not decide are out`,
            ru: `Реализация в период ${spanRu(where.implementedIn)}: от вступления в силу (иначе подписания, начала работ или одобрения) до завершения (иначе закрытия); проекты, о которых даты не дают судить, не учтены`,
          },
        ]),
  ];
}

function conversionOf({ convert }: Question): readonly Definition[] {
  if (convert === undefined) return [];
  const { to, rates } = convert;
  return [
    {
      zh: `折合${to}按所列汇率：${rates.join("、")}；无相应汇率的不计`,
      en: `Converted to ${to} by the rates ${rates.join(", ")}; what none of them reaches is out`,
      ru: `Пересчёт в ${to} по курсам ${rates.join(", ")}; суммы без курса не учтены`,
    },
  ];
}

function spanZh(span: Span): string {
  if (typeof span === "string") return span;
  return `${span.from ?? ""}至${span.to ?? ""}`;
}

function spanEn(span: Span): string {
  if (typeof span === "string") return span;
  return `${span.from ?? "the beginning"} to ${span.to ?? "the end"}`;
}

function spanRu(span: Span): string {
  if (typeof span === "string") return span;
  return `${span.from ?? "с начала"} — ${span.to ?? "до конца"}`;
}
