// What takes longest, begun before the rest of the page is there: the worker that makes the pages, and what they are of.
import { startWorker } from "./renderer.ts";
import { fetchWorkspace } from "./world.ts";

export const earlyWorker = startWorker();
export const earlyWorkspace = fetchWorkspace();
// Whoever asks for it is told.
earlyWorkspace.catch(() => undefined);
