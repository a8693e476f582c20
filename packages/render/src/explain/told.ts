// All that is told of one figure, as plain values: JSON of the command line, a message to the preview.
import type { FigureEdition } from "./editions.ts";
import type { Explained } from "./explained.ts";
import type { Statement } from "./statements.ts";

export interface Told {
  readonly figure: Explained;
  /** Language of an edition → the words that it prints. */
  readonly display: Readonly<Record<string, string>>;
  readonly statements: readonly Statement[];
  readonly editions: readonly ToldEdition[];
}

export interface ToldEdition extends FigureEdition {
  readonly display: Readonly<Record<string, string>>;
}
