// Bytes, part by part → their SHA-256 in hexadecimal (FIPS 180-4). The platform's own digest wants them all at once.

export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** Of all that was given; nothing may be given after it. */
  hex(): string;
}

const blockBytes = 64;

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (§4.2.2). */
const constants = fractions(64, Math.cbrt);
/** The same of the square roots of the first 8 (§5.3.3). */
const start = fractions(8, Math.sqrt);

export function sha256(): Sha256 {
  const state = Uint32Array.from(start);
  const rest = new Uint8Array(blockBytes);
  const words = new Uint32Array(64);
  let held = 0;
  let length = 0;
  return {
    update(bytes) {
      length += bytes.length;
      let at = 0;
      if (held > 0) {
        at = Math.min(blockBytes - held, bytes.length);
        rest.set(bytes.subarray(0, at), held);
        held += at;
        if (held < blockBytes) return;
        compress(state, words, rest, 0);
      }
      for (; at + blockBytes <= bytes.length; at += blockBytes) compress(state, words, bytes, at);
      rest.set(bytes.subarray(at));
      held = bytes.length - at;
    },
    hex() {
      const tail = padding(rest.subarray(0, held), length);
      for (let at = 0; at < tail.length; at += blockBytes) compress(state, words, tail, at);
      return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
    },
  };
}

/** A one bit, zeros, and the length in bits as a 64-bit number (§5.1.1). */
function padding(held: Uint8Array, length: number): Uint8Array {
  const size = held.length + 9 <= blockBytes ? blockBytes : 2 * blockBytes;
  const tail = new Uint8Array(size);
  tail.set(held);
  tail[held.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(size - 8, Math.floor(length / 2 ** 29));
  view.setUint32(size - 4, (length * 8) % 2 ** 32);
  return tail;
}

function compress(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, at: number): void {
  schedule(words, bytes, at);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (constants[round] ?? 0) + (words[round] ?? 0)) | 0;
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  const round = [a, b, c, d, e, f, g, h];
  for (let word = 0; word < 8; word++) state[word] = (state[word] ?? 0) + (round[word] ?? 0);
}

function schedule(words: Uint32Array, bytes: Uint8Array, at: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, blockBytes);
  for (let word = 0; word < 16; word++) words[word] = view.getUint32(word * 4);
  for (let word = 16; word < 64; word++) {
    const [far = 0, near = 0] = [words[word - 15], words[word - 2]];
    const sigma0 = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
    const sigma1 = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
    words[word] = (words[word - 16] ?? 0) + sigma0 + (words[word - 7] ?? 0) + sigma1;
  }
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return Uint32Array.from(found, (prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}
