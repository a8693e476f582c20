import type { Diagnostic } from "../diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";

/** Looks at the whole dataset; says nothing where all is well. */
export type Rule = (dataset: Dataset) => readonly Diagnostic[];
