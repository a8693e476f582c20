// A text → the reader's clipboard; says whether it is there.

/** A browser may forbid it: the text is then shown, to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
