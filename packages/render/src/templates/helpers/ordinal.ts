// {{ordinal f kind="rank"}}: 第4位 / 4th / 4-е место; kinds: issue, rank, session, time, phase.
import type { Language } from "../../brief.ts";
import { formatOrdinal, type OrdinalKind, ordinalKinds } from "../../format/ordinal.ts";
import { figureArgument, type HelperOptions, wrongArgument } from "./argument.ts";
import type { Markup } from "./markup.ts";
import { printFigure } from "./print-figure.ts";

const isKind = (value: unknown): value is OrdinalKind =>
  ordinalKinds.some((kind) => kind === value);

export function ordinalHelper(language: Language) {
  return (value: unknown, options: HelperOptions): Markup => {
    const { kind } = options.hash;
    if (!isKind(kind)) throw wrongArgument("ordinal", `kind ${ordinalKinds.join(", ")}`, kind);
    return printFigure(
      figureArgument("ordinal", value, ["count"]),
      (figure, _, form) => formatOrdinal(figure, language, { kind, form }),
      { language, helper: "ordinal", options },
    );
  };
}
