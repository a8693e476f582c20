// 签发人 in one run of words: the label, and the names an em apart.
import type { Inline, Masthead } from "../document/model.ts";
import { textOf } from "./setting.ts";

export function signerWords({ signers }: Masthead): readonly Inline[] | undefined {
  if (signers === undefined) return undefined;
  const names = signers.names.flatMap((name, index) =>
    index === 0 ? name : [...textOf("\u3000"), ...name],
  );
  return [...textOf(signers.label), ...names];
}
