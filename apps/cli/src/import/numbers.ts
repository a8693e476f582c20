// Counts and decimals as people read them: digits of the whole part in threes.

export function whole(count: number): string {
  return grouped(String(count));
}

export function grouped(decimal: string): string {
  const [integer = "", ...fraction] = decimal.split(".");
  return [integer.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}
