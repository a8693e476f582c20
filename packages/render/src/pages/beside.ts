/** Words on one line, an em apart; none where all are absent. */
export function beside(...parts: readonly (string | undefined)[]): string | undefined {
  const words = parts.filter((part) => part !== undefined).join("\u3000");
  return words === "" ? undefined : words;
}
