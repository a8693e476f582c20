// A PDF of ours with some of its objects changed, each written by itself under a plain table: for planting faults.
import { unzlibSync, zlibSync } from "fflate";
import { openPdf } from "../src/read/file.ts";

export interface EditedObject {
  readonly number: number;
  /** Up to its stream, one character a byte; an entry as `/Key value`. */
  readonly head: string;
  /** Unpacked, one character a byte. */
  readonly stream: string | undefined;
}
export type Edit = (object: EditedObject) => Partial<EditedObject> | undefined;

export const toLatin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
export const toBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

function split(number: number, raw: string): EditedObject & { readonly isPacked: boolean } {
  const at = raw.indexOf("\nstream\n");
  if (at < 0) return { number, head: raw, stream: undefined, isPacked: false };
  const head = raw.slice(0, at);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const data = raw.slice(at + 8, at + 8 + length);
  const isPacked = head.includes("/FlateDecode");
  return { number, head, isPacked, stream: isPacked ? toLatin(unzlibSync(toBytes(data))) : data };
}

function print({ head, stream, isPacked }: ReturnType<typeof split>): string {
  if (stream === undefined) return head;
  const data = isPacked ? toLatin(zlibSync(toBytes(stream))) : stream;
  const sized = head.replace(/\/Length \d+/, `/Length ${data.length}`);
  return `${sized}\nstream\n${data}\nendstream\nendobj\n`;
}

/** The objects of an object stream, each as if it stood by itself; none of anything else. */
function unpack(raw: string): readonly { readonly number: number; readonly raw: string }[] {
  const { head, stream } = split(0, raw);
  if (stream === undefined || !head.includes("/Type /ObjStm")) return [];
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const places = stream.slice(0, first).trim().split(/\s+/).map(Number);
  const bodies = places.flatMap((start, index) => (index % 2 === 1 ? first + start : []));
  return bodies.map((start, index) => ({
    number: places[2 * index] ?? 0,
    raw: `${places[2 * index]} 0 obj\n${stream.slice(start, bodies[index + 1]).trimEnd()}\nendobj\n`,
  }));
}

export function editPdf(
  bytes: Uint8Array,
  edit: Edit,
  editTrailer: (trailer: string) => string = (trailer) => trailer,
): Uint8Array {
  const file = openPdf(bytes);
  const text = toLatin(bytes);
  const end = text.lastIndexOf("startxref");
  const starts = [...new Set(file.numbers.map((number) => file.offsetOf(number)))].sort(
    (a, b) => a - b,
  );
  let out = text.slice(0, starts[0]);
  const raws = new Map<number, string>();
  for (const number of file.numbers) {
    const start = file.offsetOf(number);
    // Others are packed in the object that starts there.
    if (!text.startsWith(`${number} 0 obj`, start)) continue;
    const raw = text.slice(start, starts.find((one) => one > start) ?? end);
    for (const packed of unpack(raw)) raws.set(packed.number, packed.raw);
    raws.set(number, raw);
  }
  const offsets = new Map<number, number>();
  let trailer = "";
  for (const [number, raw] of [...raws].sort(([a], [b]) => a - b)) {
    const object = split(number, raw);
    if (object.head.includes("/Type /XRef")) trailer = object.head;
    if (/\/Type \/(XRef|ObjStm)/.test(object.head)) continue;
    const changed = edit(object);
    offsets.set(number, out.length);
    out += changed === undefined ? raw : print({ ...object, ...changed });
  }
  const count = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: count }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined
      ? "0000000000 65535 f \n"
      : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const named = trailer.slice(trailer.indexOf("/Root"), trailer.indexOf("/Length"));
  const written = `trailer\n<<\n/Size ${count}\n${named}\n>>\n`;
  const start = out.length;
  out += `xref\n0 ${count}\n${rows.join("")}${editTrailer(written)}startxref\n${start}\n%%EOF\n`;
  return toBytes(out);
}

/** The same file with every object by itself, to be read as text. */
export const unpackPdf = (bytes: Uint8Array): Uint8Array => editPdf(bytes, () => undefined);
