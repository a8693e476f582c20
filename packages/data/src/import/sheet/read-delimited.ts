// The text of a CSV file, piece by piece → its rows, one by one. A faulty line is told and passed over.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { afterText, type Position } from "../positions.ts";
import type { Tell } from "../unreadable.ts";
import { type CsvFault, type CsvRecordRead, readCsvRecord } from "./csv-record.ts";
import { type Delimiter, guessDelimiter } from "./guess-delimiter.ts";
import type { SheetRow } from "./sheet-row.ts";

export interface DelimitedOptions {
  /** One character; guessed from the first rows if not given, and told where it is no comma. */
  readonly delimiter?: string;
  readonly tell: Tell;
}

/** Enough for a guess, little enough to hold. */
const pieceLength = 65_536;
/** No row of a table is as long: a quote that is still open after so much was never closed. */
const longestRecord = 1_048_576;

/** Every record of the file, empty lines and the header among them. */
export function* readDelimited(
  source: string | Iterable<string>,
  file: string,
  { delimiter: given, tell }: DelimitedOptions,
): Generator<SheetRow, void, undefined> {
  const ahead = new TextAhead(typeof source === "string" ? [source] : source);
  const named = /^sep=([,;\t])(\r\n|\n)/.exec(ahead.text);
  if (named !== null) ahead.drop(named[0].length);
  const delimiter = given ?? named?.[1] ?? guessed(ahead, file, tell);
  while (ahead.text.length > ahead.at || ahead.more()) {
    const { text, at, position } = ahead;
    const place = (offset: number): Place => ({ file, ...afterText(position, text, at, offset) });
    const read = within(readCsvRecord({ text, delimiter, last: ahead.last }, at), text, at);
    if (read.type === "incomplete") ahead.more();
    else if (read.type === "fault") {
      tell(faultAt(read.fault, place(read.at)));
      ahead.drop(lineAfter(text, read.at));
    } else {
      const { cells, starts, next, strayQuote } = read;
      if (strayQuote !== undefined) tell(quoteInside(place(starts[strayQuote] ?? at)));
      ahead.drop(next);
      yield { cells, place: (column) => place(starts[column] ?? next) };
    }
  }
}

/** The text that has been read and not yet used. */
class TextAhead {
  readonly #pieces: Iterator<string>;
  text = "";
  /** Where the next record begins in the text, and in the file. */
  at = 0;
  position: Position = { line: 1, column: 1 };
  last = false;

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
    this.more();
  }

  /** Reads a good piece on: small ones would make a long record be looked at again for each. */
  more(): boolean {
    const gathered: string[] = [];
    for (let length = 0; length < pieceLength; ) {
      const next = this.#pieces.next();
      this.last = next.done === true;
      if (next.done === true) break;
      gathered.push(next.value);
      length += next.value.length;
    }
    this.text = this.text.slice(this.at) + gathered.join("");
    this.at = 0;
    return this.text.length > 0;
  }

  drop(until: number): void {
    this.position = afterText(this.position, this.text, this.at, until);
    this.at = until;
  }
}

/** A record that is longer than any is a fault, wherever the pieces were cut. */
function within(read: CsvRecordRead, text: string, at: number): CsvRecordRead {
  return endOf(read, text) - at <= longestRecord ? read : { type: "fault", fault: "too-long", at };
}

function endOf(read: CsvRecordRead, text: string): number {
  if (read.type === "record") return read.next;
  return read.type === "fault" && read.fault === "after-quote" ? read.at : text.length;
}

function lineAfter(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  return feed === -1 ? text.length : feed + 1;
}

function guessed(ahead: TextAhead, file: string, tell: Tell): Delimiter {
  const delimiter = guessDelimiter(ahead.text, ahead.last);
  if (delimiter !== ",") {
    const name = delimiter === "\t" ? "tabs" : `"${delimiter}"`;
    tell({
      rule: "read-delimited",
      severity: "note",
      message: `the cells are parted by ${name}, as the first rows show`,
      place: { file, line: 1, column: 1 },
      found: delimiter,
      expected: ",",
      remedy: "look at the first rows; name the delimiter if they are parted otherwise",
    });
  }
  return delimiter;
}

const faults: Readonly<Record<CsvFault, readonly [message: string, remedy: string]>> = {
  unclosed: ['a quoted cell has no closing "; its line is not read', 'add the closing "'],
  "after-quote": [
    'text stands after the closing " of a cell; the line is not read',
    'write "" for each " inside a cell in quotes',
  ],
  "too-long": [
    "a row is longer than a million characters; its first line is not read",
    'look for a quoted cell without its closing "',
  ],
};

function faultAt(fault: CsvFault, place: Place): Diagnostic {
  const [message, remedy] = faults[fault];
  return {
    rule: "read-delimited",
    severity: "error",
    message,
    place,
    expected: 'a cell in quotes, with every " inside it doubled',
    remedy,
  };
}

function quoteInside(place: Place): Diagnostic {
  return {
    rule: "read-delimited",
    severity: "warning",
    message: 'a " stands inside a cell that is not in quotes; it is taken as it stands',
    place,
    expected: 'a cell in quotes, with every " inside it doubled',
    remedy: 'put the cell in quotes and write "" for each " inside it',
  };
}
