/** What is wrong, where it stands, and how to put it right. */
export type Severity = "error" | "warning" | "note";

/** A position in a file (line and column from 1) or a path in a Document. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
}

export interface Diagnostic {
  /** Kebab-case id, equal to the file name of the rule where it has one. */
  readonly rule: string;
  readonly severity: Severity;
  /** Lower case, no full stop, the bad value in quotes. */
  readonly message: string;
  readonly place: Place;
  /** Further places that matter, the data cell behind a template position for one. */
  readonly related?: readonly Place[];
  readonly found?: string;
  readonly expected?: string;
  /** One action. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/** A broken programme or machine: an unreadable file, a missing font, our own bug. */
export class BriefError extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "BriefError";
    this.code = code;
    this.remedy = remedy;
  }
}
