// A cell of a workbook → its text: numbers as exact decimals, dates as ISO dates; what has no value is told.
import type { Diagnostic, Place } from "../../diagnostic.ts";
import { hiddenForeign, hiddenName } from "../hidden-characters.ts";
import type { Tell } from "../unreadable.ts";
import { exactNumber } from "./exact-number.ts";
import { serialDate } from "./serial-date.ts";
import { unescaped, type WorkbookParts } from "./workbook-parts.ts";

export interface CellSource {
  /** ECMA-376 part 1, 18.18.11: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  readonly style: number;
  /** Undefined where the file has none. */
  readonly value: string | undefined;
  readonly formula: boolean;
}

type Parts = Pick<WorkbookParts, "sharedTexts" | "dateForms" | "date1904">;

export function cellText(cell: CellSource, parts: Parts, place: Place, tell: Tell): string {
  const { type, value, formula } = cell;
  const fault = (message: string, remedy: string, found = value): string => {
    const told: Diagnostic = { rule: "read-workbook", severity: "error", message, place, remedy };
    tell(found === undefined ? told : { ...told, found });
    return "";
  };
  if (value === undefined) {
    if (!formula) return "";
    return fault(
      "a formula stands here without its result",
      "open the workbook in an office programme, let it calculate, and save it",
    );
  }
  switch (type) {
    case "s": {
      const text = parts.sharedTexts[Number(value)];
      if (text !== undefined) return seen(text, place, tell);
      return fault(`there is no shared text "${value}"`, "save the workbook again");
    }
    case "str":
      return seen(unescaped(value), place, tell);
    case "inlineStr":
      return seen(value, place, tell);
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "d":
      return value.replace(/T00:00:00(\.0+)?Z?$/, "");
    case "e":
      return fault(`the cell holds the error "${value}"`, "correct its formula, or empty the cell");
    default:
      return number(cell, value, parts, fault);
  }
}

function number(
  { style }: CellSource,
  value: string,
  { dateForms, date1904 }: Parts,
  fault: (message: string, remedy: string) => string,
): string {
  if (value.trim() === "") return "";
  const exact = exactNumber(value.trim());
  if (exact === undefined) return fault(`"${value}" is no number`, "type the number again");
  const form = dateForms[style];
  if (form === undefined) return exact;
  const date = serialDate(exact, form, date1904);
  if (date !== undefined) return date;
  return fault(`"${value}" is shown as a date, but is the number of no day`, "type the date again");
}

/** The first spoilt or invisible character is told with the cell that people know. */
function seen(text: string, place: Place, tell: Tell): string {
  for (const character of text) {
    const name = hiddenName(character);
    if (name === undefined) continue;
    tell(hiddenForeign(character, name, place));
    break;
  }
  return text;
}
