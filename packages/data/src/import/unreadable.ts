// A file that cannot be read at all: thrown with the diagnostic that says where and why.
import { BriefError, type Diagnostic } from "../diagnostic.ts";

export class UnreadableFile extends BriefError {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    const { file, line, column, path } = diagnostic.place;
    const place = [file, line, column, path].filter((part) => part !== undefined).join(":");
    super(diagnostic.rule, `${place}: ${diagnostic.message}`, diagnostic.remedy, diagnostic.cause);
    this.name = "UnreadableFile";
    this.diagnostic = diagnostic;
  }
}

/** Where a reader puts what it finds on its way: smaller faults that do not end the reading. */
export type Tell = (diagnostic: Diagnostic) => void;
