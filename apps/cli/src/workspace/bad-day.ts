// What is wrong with an as-of day on the command line.
import type { Finding } from "../finding.ts";

export function badDay(found: string): Finding {
  return {
    rule: "as-of-day",
    severity: "error",
    message: `"${found}" is not a day`,
    place: {},
    found,
    expected: "a day of the form 2025-03-31",
    remedy: "write the day as --as-of 2025-03-31",
  };
}
