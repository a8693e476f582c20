// What a page prints → where a searched text stands on it: over line ends, in wide or narrow letters, in capitals or not.

/** x, y (from the page's top left), width, height in points. */
export type PieceBox = readonly [xPt: number, yPt: number, widthPt: number, heightPt: number];

/** A stretch of text as the PDF draws it. */
export interface TextPiece {
  readonly text: string;
  readonly endsLine: boolean;
  /** None where its place cannot be told. */
  readonly box?: PieceBox;
}

export interface Match {
  /** One for each line that it stands on. */
  readonly boxes: readonly PieceBox[];
}

/** A letter that is compared, and where it comes from. */
interface Letter {
  readonly letter: string;
  /** As it is written: a full-width comma belongs to the Chinese around it. */
  readonly isWide: boolean;
  readonly piece: number;
  /** In the piece's text. */
  readonly from: number;
  readonly to: number;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const blank = /\s/u;
const hyphen = /[-\u2010\u2011\u00ad]/u;
const word = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Written the same where a reader would say it is the same. */
function folded(text: string, piece: number): readonly Letter[] {
  const letters: Letter[] = [];
  let from = 0;
  for (const symbol of text) {
    const to = from + symbol.length;
    const letter = blank.test(symbol) ? " " : symbol.normalize("NFKC").toLowerCase();
    letters.push({ letter, isWide: letter !== " " && wide.test(symbol), piece, from, to });
    from = to;
  }
  return letters;
}

/** Of blanks and hyphens between two letters, those that say something. */
function saying(held: readonly Letter[], before: Letter | undefined, after: Letter | undefined) {
  const isHyphen = ({ letter }: Letter): boolean => hyphen.test(letter);
  const [first, ...rest] = held;
  // Within a word, perhaps only at the end of a line.
  const isInWord = word.test(before?.letter ?? "") && word.test(after?.letter ?? "");
  if (first !== undefined && isHyphen(first) && isInWord && !rest.some(isHyphen)) return [];
  const sides = [before, after];
  return held.filter((one, index) => {
    if (isHyphen(one)) return true;
    const isRepeated = held[index - 1]?.letter === " ";
    return !isRepeated && sides.every((side) => side !== undefined && !side.isWide);
  });
}

/** Without the blanks beside Chinese, the second of two blanks, and hyphens within a word. */
function condensed(letters: readonly Letter[]): readonly Letter[] {
  const kept: Letter[] = [];
  let held: Letter[] = [];
  for (const one of letters) {
    if (one.letter === " " || hyphen.test(one.letter)) {
      held.push(one);
      continue;
    }
    kept.push(...saying(held, kept.at(-1), one), one);
    held = [];
  }
  return [...kept, ...saying(held, kept.at(-1), undefined)];
}

export type PageText = readonly Letter[];

/** Once for a page, to be searched many times. */
export function readPageText(pieces: readonly TextPiece[]): PageText {
  return condensed(
    pieces.flatMap(({ text, endsLine }, piece) => {
      const letters = folded(text, piece);
      const end = { letter: " ", isWide: false, piece, from: text.length, to: text.length };
      return endsLine ? [...letters, end] : letters;
    }),
  );
}

/** As wide as a Chinese letter among such, and narrow among others. */
const either = /[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/u;
const thin = /[\s.,:;'!|()\-ijlt\u2018\u2019\u201c\u201d\u00b7]/u;

/** How wide a letter is beside a Chinese one, in any face near enough for a mark. */
function share(symbol: string, isAmongWide: boolean): number {
  if (wide.test(symbol) || (isAmongWide && either.test(symbol))) return 1;
  if (thin.test(symbol)) return 0.3;
  return /[\p{Lu}mw%]/u.test(symbol) ? 0.7 : 0.53;
}

function widthOf(text: string, isAmongWide: boolean): number {
  let width = 0;
  for (const symbol of text) width += share(symbol, isAmongWide);
  return width;
}

function boxOf({ text, box }: TextPiece, from: number, to: number): PieceBox | undefined {
  if (box === undefined || to <= from) return undefined;
  const [xPt, yPt, widthPt, heightPt] = box;
  const isAmongWide = wide.test(text);
  const width = (part: string): number => widthOf(part, isAmongWide);
  const scale = widthPt / Math.max(width(text), 0.01);
  const startPt = width(text.slice(0, from)) * scale;
  return [xPt + startPt, yPt, width(text.slice(from, to)) * scale, heightPt];
}

function isOneLine([, yPt, , heightPt]: PieceBox, [, otherYPt, , otherHeightPt]: PieceBox) {
  const sharedPt = Math.min(yPt + heightPt, otherYPt + otherHeightPt) - Math.max(yPt, otherYPt);
  return sharedPt > Math.min(heightPt, otherHeightPt) / 2;
}

/** Neighbours on a line are one mark. */
function joined(boxes: readonly PieceBox[]): readonly PieceBox[] {
  const made: PieceBox[] = [];
  for (const box of boxes) {
    const last = made.at(-1);
    if (last === undefined || box[0] < last[0] || !isOneLine(last, box)) {
      made.push(box);
      continue;
    }
    const topPt = Math.min(last[1], box[1]);
    const bottomPt = Math.max(last[1] + last[3], box[1] + box[3]);
    made[made.length - 1] = [last[0], topPt, box[0] + box[2] - last[0], bottomPt - topPt];
  }
  return made;
}

function boxesOf(letters: PageText, pieces: readonly TextPiece[]): readonly PieceBox[] {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { piece, from, to } of letters) {
    const span = spans.get(piece);
    if (span === undefined) spans.set(piece, { from, to });
    else span.to = Math.max(span.to, to);
  }
  return joined(
    [...spans].flatMap(([index, { from, to }]) => {
      const piece = pieces[index];
      const box = piece && boxOf(piece, from, to);
      return box === undefined ? [] : [box];
    }),
  );
}

/** In reading order; they do not overlap. */
export function findInPage(
  query: string,
  text: PageText,
  pieces: readonly TextPiece[],
): readonly Match[] {
  const asked = condensed(folded(query.trim(), 0));
  const sought = asked.map(({ letter }) => letter).join("");
  if (sought === "") return [];
  // A letter may fold into several: the offset of each in the joined text.
  const starts: number[] = [];
  let joinedText = "";
  for (const { letter } of text) {
    starts.push(joinedText.length);
    joinedText += letter;
  }
  const matches: Match[] = [];
  let at = joinedText.indexOf(sought);
  let first = 0;
  while (at >= 0) {
    const end = at + sought.length;
    while ((starts[first + 1] ?? Number.POSITIVE_INFINITY) <= at) first += 1;
    let last = first;
    while ((starts[last] ?? Number.POSITIVE_INFINITY) < end) last += 1;
    matches.push({ boxes: boxesOf(text.slice(first, last), pieces) });
    at = joinedText.indexOf(sought, end);
  }
  return matches;
}
