// The number format of a cell → how much of a date it shows, if it shows one. ECMA-376 part 1, 18.8.30 and 18.8.31.

export type DateForm = "year" | "month" | "day" | "minute" | "time";

/** Those that programmes know by number alone; 27–36 and 50–58 are those of their Chinese editions. */
const builtIn = new Map<number, DateForm>([
  ...numbers(14, 17, "day"),
  ...numbers(18, 21, "time"),
  [22, "minute"],
  ...numbers(27, 31, "day"),
  ...numbers(32, 35, "time"),
  [36, "day"],
  ...numbers(45, 47, "time"),
  ...numbers(50, 54, "day"),
  ...numbers(55, 56, "time"),
  ...numbers(57, 58, "day"),
  // mmm-yy; yyyy"年"m"月".
  [17, "month"],
  [27, "month"],
  [36, "month"],
  [50, "month"],
  [52, "month"],
  [57, "month"],
]);

function numbers(from: number, to: number, form: DateForm): [number, DateForm][] {
  return Array.from({ length: to - from + 1 }, (_, at) => [from + at, form]);
}

export function dateForm(id: number, code: string | undefined): DateForm | undefined {
  if (code === undefined) return builtIn.get(id);
  // What stands in quotes, after \ _ * and in brackets is no code, but [h], [m], [s] are.
  const bare = (code.split(";")[0] ?? "")
    .replace(/"[^"]*"|[\\_*]./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "")
    .toLowerCase();
  if (bare === "general" || !/[ymdhs]/.test(bare) || /[#0?]/.test(bare.replace(/s\.0+/g, ""))) {
    return undefined;
  }
  const time = /[hs]/.test(bare);
  if (!/[yd]/.test(bare)) return time ? "time" : "day";
  if (time) return "minute";
  if (bare.includes("d")) return "day";
  return bare.includes("m") ? "month" : "year";
}
