// Files that are written as they are made: the chunks of one stand together, in their order.

export interface FileChunk {
  /** Relative to the output's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Whole files, for those who can hold them. */
export function filesOf(chunks: Iterable<FileChunk>): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  for (const { file, bytes } of chunks) {
    const known = parts.get(file);
    if (known === undefined) parts.set(file, [bytes]);
    else known.push(bytes);
  }
  return new Map([...parts].map(([file, chunks]) => [file, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
