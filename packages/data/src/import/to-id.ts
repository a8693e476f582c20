// A publisher's identifier → an id of ours. Different texts never give the same id.

/**
 * Letters, digits, `.` and `-` stay; any other character becomes `_` and the hexadecimal of its UTF-8 bytes.
 * @example toId("NG/12 a") // "NG_2F12_20a"
 */
export function toId(text: string): string {
  const id = [...text.normalize("NFC")]
    .map((char) => (/^[A-Za-z0-9.-]$/.test(char) ? char : escaped(char)))
    .join("");
  // An id begins with a letter or digit; no escape begins like this prefix.
  return /^[A-Za-z0-9]/.test(id) ? id : `x_${id}`;
}

function escaped(char: string): string {
  return [...new TextEncoder().encode(char)]
    .map((byte) => `_${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}
