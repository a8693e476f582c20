// The colour space of every brief, sRGB, as an ICC profile (ICC.1:2004-10, version 4.2): PDF/A wants it said what
// red is. Primaries adapted to D50 and curve after IEC 61966-2-1.

const header = 128;

const fixed = (value: number): number => Math.round(value * 65536);
const tag = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const u32 = (value: number): readonly number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const u16 = (value: number): readonly number[] => [(value >>> 8) & 255, value & 255];

const xyz = (...values: readonly number[]): readonly number[] => [
  ...tag("XYZ "),
  ...u32(0),
  ...values.flatMap((value) => u32(fixed(value))),
];

/** A text in one language. */
function words(text: string): readonly number[] {
  const letters = Array.from(text, (letter) => u16(letter.charCodeAt(0))).flat();
  return [
    ...tag("mluc"),
    ...u32(0),
    ...u32(1),
    ...u32(12),
    ...tag("enUS"),
    ...u32(letters.length),
    ...u32(28),
    ...letters,
  ];
}

/** Y = ((X + 0.055) / 1.055) ^ 2.4, and X / 12.92 up to 0.04045. */
const curve = [
  ...tag("para"),
  ...u32(0),
  ...u16(3),
  ...u16(0),
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap((value) => u32(fixed(value))),
];

/** From D65, which screens have, to D50, which profiles have (Bradford). */
const adaptation = [
  ...tag("sf32"),
  ...u32(0),
  ...[
    1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436,
    0.7521316,
  ].flatMap((value) => u32(fixed(value))),
];

const elements: readonly (readonly [string, readonly number[]])[] = [
  ["desc", words("sRGB IEC61966-2.1")],
  ["cprt", words("No copyright, use freely")],
  ["wtpt", xyz(0.9642, 1, 0.8249)],
  ["chad", adaptation],
  ["rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)],
  ["gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)],
  ["bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)],
  ["rTRC", curve],
  ["gTRC", curve],
  ["bTRC", curve],
];

const padded = (length: number): number => (length + 3) & ~3;

export function srgbProfile(): Uint8Array {
  const table: number[] = [...u32(elements.length)];
  const data: number[] = [];
  const start = header + 4 + 12 * elements.length;
  for (const [name, bytes] of elements) {
    table.push(...tag(name), ...u32(start + data.length), ...u32(bytes.length));
    data.push(...bytes, ...Array<number>(padded(bytes.length) - bytes.length).fill(0));
  }
  const size = start + data.length;
  const head = [
    ...u32(size),
    ...u32(0),
    ...u32(0x04200000),
    ...tag("mntrRGB XYZ "),
    // 1 January 2025: the profile's date, not the document's.
    ...[2025, 1, 1, 0, 0, 0].flatMap(u16),
    ...tag("acsp"),
    ...Array<number>(28).fill(0),
    ...[0.9642, 1, 0.8249].flatMap((value) => u32(fixed(value))),
    ...Array<number>(48).fill(0),
  ];
  return new Uint8Array([...head, ...table, ...data]);
}
