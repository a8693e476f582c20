// One project of a World Bank list as it stood in one edition: each value with the place it was read from.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { StatusCode } from "../../model/codes.ts";
import type { ImportReport } from "../report.ts";
import type { AmountField, DateField, TextField, WbField } from "./fields.ts";

export interface Written {
  readonly written: string;
  /** Of the column or key that it stands under, as the file spells it. */
  readonly heading: string;
  readonly place: Place;
}

/** An exact decimal in whole dollars, whatever unit its column was in. */
export interface WbAmount extends Written {
  readonly value: string;
}

/** A day, `2015-12-21`. */
export interface WbDate extends Written {
  readonly value: string;
}

export interface WbStatus extends Written {
  readonly code: StatusCode;
}

/** A country or region: its code where the whole name or the code itself is known. */
export interface WbArea extends Written {
  readonly code?: string;
}

export interface WbShare extends Written {
  readonly name: string;
  /** An exact decimal, where the list gives one. */
  readonly percent?: string;
  readonly code?: string;
}

/** A cell that was there and could not be read: neither absent nor known. */
export interface WbRefused extends Written {
  readonly field: WbField;
  readonly reason: string;
}

export interface WbProject {
  readonly id: string;
  readonly place: Place;
  readonly status?: WbStatus;
  readonly countries: readonly WbArea[];
  readonly region?: WbArea;
  readonly texts: Readonly<Partial<Record<TextField, Written>>>;
  readonly dates: Readonly<Partial<Record<DateField, WbDate>>>;
  /** A dropped project keeps its amounts: they were never committed, see `isDropped`. */
  readonly amounts: Readonly<Partial<Record<AmountField, WbAmount>>>;
  readonly isDropped: boolean;
  readonly sectors: readonly WbShare[];
  readonly themes: readonly WbShare[];
  readonly refused: readonly WbRefused[];
}

export interface WbEdition {
  readonly file: string;
  /** One page of a longer answer: what it lacks may stand on another. */
  readonly isPart: boolean;
  /** What this edition has a column or key for, filled or not. */
  readonly fields: readonly WbField[];
  readonly projects: readonly WbProject[];
  readonly diagnostics: readonly Diagnostic[];
  readonly report: ImportReport;
}
