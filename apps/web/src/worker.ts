// Works off the main thread: a request of each type to its handler, the reply back.
import "./worker-globals.ts";
import type { CompareReply, Failed, RenderReply, WorkerRequest } from "./messages.ts";
import { compare } from "./worker/compare.ts";
import { explain } from "./worker/explain.ts";
import { exportFiles } from "./worker/export.ts";
import { render } from "./worker/render.ts";

function failed(error: unknown): Failed {
  return { type: "failed", message: error instanceof Error ? error.message : String(error) };
}

/** A file is handed over, not copied. */
function filesIn(reply: RenderReply | CompareReply): Transferable[] {
  if (reply.type === "compared") return reply.older === undefined ? [] : [reply.older.pdf.buffer];
  return reply.type === "rendered" ? [reply.pdf.buffer] : [];
}

async function answer(request: WorkerRequest): Promise<void> {
  switch (request.type) {
    case "render": {
      const reply = await render(request).catch(failed);
      self.postMessage(reply, { transfer: filesIn(reply) });
      return;
    }
    case "explain":
      self.postMessage(await explain(request).catch(failed));
      return;
    case "export":
      self.postMessage(await exportFiles(request).catch(failed));
      return;
    case "compare": {
      const reply = await compare(request).catch(failed);
      self.postMessage(reply, { transfer: filesIn(reply) });
      return;
    }
    default:
      request satisfies never;
  }
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => void answer(data));
