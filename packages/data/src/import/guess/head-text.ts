// The first bytes of a file → its text, if it is text: enough to see what it is, not to read it by.

const utf16 = [
  { name: "utf-16le", mark: [0xff, 0xfe], bare: (a: number, b: number) => a !== 0 && b === 0 },
  { name: "utf-16be", mark: [0xfe, 0xff], bare: (a: number, b: number) => a === 0 && b !== 0 },
] as const;

/** Text that was spoilt here and there is text: its reader will say where. */
const mostControls = 0.01;

/** Undefined for what is no text. */
export function headText(head: Uint8Array): string | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  const wide = utf16.find(
    ({ mark, bare }) => (a === mark[0] && b === mark[1]) || (bare(a, b) && bare(c, d)),
  );
  if (wide !== undefined) return new TextDecoder(wide.name).decode(head);
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  if (controls > Math.max(1, head.length * mostControls)) return undefined;
  return decoded(head, "utf-8") ?? decoded(head, "gb18030") ?? latin(head);
}

/** Tab, line ends and form feed are the controls that texts have. */
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d);
}

/** The last character may be cut: up to three bytes of it are left out. */
function decoded(head: Uint8Array, encoding: "utf-8" | "gb18030"): string | undefined {
  for (let cut = 0; cut <= 3; cut++) {
    try {
      const whole = head.subarray(0, head.length - cut);
      return new TextDecoder(encoding, { fatal: true }).decode(whole);
    } catch {
      // Shorter, then.
    }
  }
  return undefined;
}

function latin(head: Uint8Array): string {
  return Array.from(head, (byte) => String.fromCharCode(byte)).join("");
}
