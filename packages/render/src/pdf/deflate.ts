/// <reference path="./wasm.d.ts" />
// Compression in zlib's format by zlib itself, compiled to WebAssembly: the same bytes on every machine and in every
// browser, which their own zlibs do not give; ready at once, where JavaScript has to become warm.

import { BriefError } from "@brief/data";
import encoded from "@zip.js/zip.js/dist/zip-module.wasm?base64";
import { concat } from "./concat.ts";

/** What the module exports of zlib. */
interface Zlib {
  readonly memory: WebAssembly.Memory;
  malloc(length: number): number;
  deflate_new(): number;
  deflate_init(stream: number, level: number): number;
  /** How many bytes are put out in the lower 24 bits, zlib's code in the others. */
  deflate_process(
    stream: number,
    input: number,
    length: number,
    output: number,
    room: number,
    flush: number,
  ): number;
  deflate_last_consumed(stream: number): number;
  deflate_end(stream: number): number;
}

interface Engine {
  readonly zlib: Zlib;
  /** Where it reads and writes in its memory: so much at a time. */
  readonly input: number;
  readonly output: number;
}

const room = 1 << 16;

const noFlush = 0;
const finish = 4;
const streamEnd = 1;

let opened: Engine | undefined;

function open(): Engine {
  const module = new WebAssembly.Module(Buffer.from(encoded, "base64"));
  const zlib = new WebAssembly.Instance(module).exports as unknown as Zlib;
  return { zlib, input: zlib.malloc(room), output: zlib.malloc(room) };
}

function check(code: number): void {
  if (code >= 0) return;
  throw new BriefError(
    "compression-fault",
    `zlib could not compress: code ${code}`,
    "report this fault with the brief's data and template",
  );
}

/** @param level 1 is quickest, 9 packs closest */
export function deflate(bytes: Uint8Array, level = 6): Uint8Array {
  opened ??= open();
  const { zlib, input, output } = opened;
  const stream = zlib.deflate_new();
  check(zlib.deflate_init(stream, level));
  const packed: Uint8Array[] = [];
  let taken = 0;
  for (let code = 0; code !== streamEnd; ) {
    const piece = bytes.subarray(taken, taken + room);
    const isLast = taken + piece.length === bytes.length;
    new Uint8Array(zlib.memory.buffer).set(piece, input);
    const flush = isLast ? finish : noFlush;
    const result = zlib.deflate_process(stream, input, piece.length, output, room, flush);
    code = result >> 24;
    check(code);
    taken += zlib.deflate_last_consumed(stream);
    const made = result & 0xffffff;
    packed.push(new Uint8Array(zlib.memory.buffer).slice(output, output + made));
  }
  check(zlib.deflate_end(stream));
  return concat(packed);
}
