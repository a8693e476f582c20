// A PDF of ours with some of its objects changed, its cross-reference table made anew: for planting faults.
import { unzlibSync, zlibSync } from "fflate";
import { openPdf } from "../src/read/file.ts";

export interface EditedObject {
  readonly number: number;
  /** Up to its stream, one character a byte. */
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

export function editPdf(
  bytes: Uint8Array,
  edit: Edit,
  editTrailer: (trailer: string) => string = (trailer) => trailer,
): Uint8Array {
  const file = openPdf(bytes);
  const text = toLatin(bytes);
  const table = text.lastIndexOf("xref\n", text.lastIndexOf("startxref") - 1);
  const starts = file.numbers.map((number) => file.offsetOf(number)).sort((a, b) => a - b);
  let out = text.slice(0, starts[0]);
  const offsets = new Map<number, number>();
  for (const number of file.numbers) {
    const start = file.offsetOf(number);
    const end = starts.find((one) => one > start) ?? table;
    const raw = text.slice(start, end);
    const object = split(number, raw);
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
  const trailer = text.slice(text.indexOf("trailer", table), text.lastIndexOf("startxref"));
  const start = out.length;
  out += `xref\n0 ${count}\n${rows.join("")}${editTrailer(trailer)}startxref\n${start}\n%%EOF\n`;
  return toBytes(out);
}
