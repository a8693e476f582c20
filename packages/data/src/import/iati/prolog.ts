// What stands before the root element: a DOCTYPE there is refused before any parser sees it.
import { UnreadableFile } from "../unreadable.ts";

/** Comments before the root are short; what is longer is no IATI file. */
const longest = 1 << 20;

/** Undefined while the root has not begun; refuses a DOCTYPE, and a file whose root does not come. */
export function isPastProlog(text: string, file: string): boolean {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + longest))?.[0].length ?? 0;
    const here = text.slice(at, at + 9);
    if (here.toUpperCase().startsWith("<!DOCTYPE")) throw doctype(text.slice(0, at), file);
    const end = here.startsWith("<?") ? "?>" : here.startsWith("<!--") ? "-->" : undefined;
    if (end === undefined) {
      if (here.length === 9 || (here.length > 0 && !here.startsWith("<"))) return true;
      break;
    }
    const close = text.indexOf(end, at + 2);
    if (close === -1) break;
    at = close + end.length;
  }
  if (text.length > longest)
    throw new UnreadableFile({
      rule: "iati-root",
      severity: "error",
      message: `no element begins in the first ${longest} characters`,
      place: { file, line: 1, column: 1 },
      remedy: "import an IATI activity file",
    });
  return false;
}

function doctype(before: string, file: string): UnreadableFile {
  const lines = before.split("\n");
  const column = [...(lines.at(-1) ?? "")].length + 1;
  return new UnreadableFile({
    rule: "iati-doctype",
    severity: "error",
    message: "the file has a DOCTYPE",
    place: { file, line: lines.length, column },
    remedy: "delete the DOCTYPE: IATI needs none, and what it can define is not read",
  });
}
