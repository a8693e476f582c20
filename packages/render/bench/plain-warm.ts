// A process of its own that has plain pdfmake warm, in the engine as Node sets it: a definition comes as a message, its
// print goes back as one, with what it took.
import type { Node } from "./plain-definition.ts";
import { layoutMs, printPlain } from "./plain-pdfmake.ts";
import { spend } from "./statistics.ts";

process.on("message", async (content: readonly Node[]) => {
  let bytes = 0;
  const before = layoutMs();
  const spent = await spend(async () => {
    bytes = (await printPlain(content)).length;
  });
  process.send?.({ ...spent, layoutMs: layoutMs() - before, bytes });
});
