// The first non-ASCII stretch of a file without a byte order mark → its encoding, or undefined where none can be trusted.
import { type EncodingName, encodingOf, wholeCharacters } from "./encoding.ts";
import { isPlausibleChinese } from "./plausible-chinese.ts";

/** UTF-8 by its form, which other encodings hit by rare chance; GB18030 only where it gives Chinese. */
export function guessEncoding(sample: Uint8Array): EncodingName | undefined {
  if (decodeWhole("utf-8", sample) !== undefined) return "utf-8";
  const chinese = decodeWhole("gb18030", sample);
  return chinese !== undefined && isPlausibleChinese(chinese) ? "gb18030" : undefined;
}

/** A quarter of the bytes or more are NUL where Latin text is UTF-16; no other text holds one. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  return bytes.filter((byte) => byte === 0).length * 4 >= bytes.length && bytes.length > 1;
}

function decodeWhole(name: EncodingName, sample: Uint8Array): string | undefined {
  const encoding = encodingOf(name);
  const whole = wholeCharacters(encoding, sample);
  return encoding.decode(sample.subarray(0, whole));
}
