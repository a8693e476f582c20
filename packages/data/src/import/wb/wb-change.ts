// What differs between two editions of a World Bank list; the classes are those of every comparison.
import type { Change, ChangeGroup, Uncompared } from "../../model/change.ts";
import type { WbField } from "./fields.ts";
import type { DefinedTotal } from "./total-definition.ts";

export interface WbChange extends Change {
  readonly field: WbField | "record";
}

export interface WbComparison {
  readonly older: {
    readonly file: string;
    readonly projects: number;
    readonly total: DefinedTotal;
  };
  readonly newer: {
    readonly file: string;
    readonly projects: number;
    readonly total: DefinedTotal;
  };
  readonly shared: number;
  /** The rules by which noise was told from news, in words. */
  readonly rules: readonly string[];
  readonly uncompared: readonly Uncompared<WbField>[];
  readonly groups: readonly ChangeGroup<WbChange>[];
}
