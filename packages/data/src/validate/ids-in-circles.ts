// Which ids are met again on the way from them. Each is walked once, however long the chains are.

export function idsInCircles(
  starts: readonly string[],
  next: (id: string) => readonly string[],
): ReadonlySet<string> {
  const state = new Map<string, "open" | "done">();
  const circles = new Set<string>();
  for (const start of starts) {
    const path: string[] = [];
    // An undefined mark closes the id on top of the path, once all that it leads to is walked.
    const stack: (string | undefined)[] = [start];
    while (stack.length > 0) {
      const id = stack.pop();
      if (id === undefined) {
        state.set(path.pop() ?? "", "done");
        continue;
      }
      if (state.get(id) === "open") for (const on of path.slice(path.indexOf(id))) circles.add(on);
      if (state.has(id)) continue;
      state.set(id, "open");
      path.push(id);
      stack.push(undefined, ...next(id));
    }
  }
  return circles;
}
