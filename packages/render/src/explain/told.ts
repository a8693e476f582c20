// All that is told of one figure, as plain values: JSON of the command line, a message to the preview.
import type { FigureEdition } from "./editions.ts";
import type { Explained } from "./explained.ts";
import type { FieldRecord } from "./records.ts";
import type { Words } from "./row-facts.ts";
import type { Statement } from "./statements.ts";

export interface Told {
  readonly asOf: string;
  readonly figure: Explained;
  /** Language of an edition → the words that it prints. */
  readonly display: Readonly<Record<string, string>>;
  readonly name: Words;
  readonly statements: readonly Statement[];
  readonly records: readonly FieldRecord[];
  /** Every source that anything here names. */
  readonly documents: readonly Document[];
  readonly editions: readonly ToldEdition[];
}

export interface ToldEdition extends FigureEdition {
  readonly display: Readonly<Record<string, string>>;
}

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}
