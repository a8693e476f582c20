// Which brief: kind, parameters, language, theme, as of which day, published by whom.
import type { ThemeName } from "./theme/theme.ts";

export const languages = ["zh-CN", "en", "ru"] as const;
export type Language = (typeof languages)[number];

export interface LocalText {
  readonly "zh-CN"?: string | undefined;
  readonly en?: string | undefined;
  readonly ru?: string | undefined;
}

/** What an official document says beside its text (GB/T 9704-2012, 7.2–7.4). */
export interface OfficialParts {
  /** 机关代字, the first part of 发文字号; its year is that of `date`, its number the brief's. */
  readonly code?: LocalText | undefined;
  /** 份号: six digits. */
  readonly copyNumber?: string | undefined;
  /** 密级★保密期限, 紧急程度. */
  readonly secrecy?: LocalText | undefined;
  readonly urgency?: LocalText | undefined;
  /** 签发人: of documents to a higher body. */
  readonly signers?: readonly LocalText[] | undefined;
  /** 主送机关 and 抄送机关, without end marks. */
  readonly recipient?: LocalText | undefined;
  readonly copyTo?: LocalText | undefined;
  /** 成文日期, an ISO day; the as-of day without it. */
  readonly date?: string | undefined;
  /** Room is left for a seal over name and date. */
  readonly sealed?: boolean | undefined;
  /** 印发机关 and 印发日期 (an ISO day). */
  readonly printedBy?: LocalText | undefined;
  readonly printedOn?: string | undefined;
}

/** Who publishes. Every name comes from brief.yaml; an absent one drops its line. */
export interface Issuer {
  readonly unit: LocalText;
  /** Printed on every page where set: 示例 / Sample. */
  readonly mark?: LocalText | undefined;
  readonly storageNote?: LocalText | undefined;
  readonly reportTo?: LocalText | undefined;
  readonly sendTo?: LocalText | undefined;
  readonly contact?: LocalText | undefined;
  readonly copies?: number | undefined;
  readonly official?: OfficialParts | undefined;
}

export interface BriefSpec {
  /** `portfolio` or `project-P147367`; the first part of every figure id and the output's file name. */
  readonly id: string;
  readonly kind: string;
  readonly language: Language;
  readonly theme: ThemeName;
  /** ISO day. */
  readonly asOf: string;
  /** Issue number within the year, and overall. */
  readonly number?: number | undefined;
  readonly totalNumber?: number | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly issuer: Issuer;
  /** Printed on every page where true. */
  readonly draft?: boolean | undefined;
  /** The instant that stands as the file's date; the as-of day without it, the clock never. */
  readonly dated?: string | undefined;
  /** Version of the programme, for the imprint. */
  readonly version: string;
}

/** The same brief of the same day: only what is known differs. */
export function withoutSince({ parameters, ...spec }: BriefSpec): BriefSpec {
  const { since: _, ...rest } = parameters;
  return { ...spec, parameters: rest };
}
