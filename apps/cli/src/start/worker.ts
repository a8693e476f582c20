// A worker thread of the press as it is started.
import { useKeptCode } from "./kept-code.ts";

useKeptCode(import.meta.dirname);
const loaded = import("../worker.ts");

type Work = Awaited<typeof loaded>["default"];

export default async function work(...task: Parameters<Work>): ReturnType<Work> {
  return (await loaded).default(...task);
}
