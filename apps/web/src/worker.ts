// Works off the main thread: a request of each type to its handler, the reply back.
import "./worker-globals.ts";
import type { Failed, RenderReply, WorkerRequest } from "./messages.ts";
import { explain } from "./worker/explain.ts";
import { exportFiles } from "./worker/export.ts";
import { render } from "./worker/render.ts";

function failed(error: unknown): Failed {
  return { type: "failed", message: error instanceof Error ? error.message : String(error) };
}

/** A file is handed over, not copied. */
function filesIn(reply: RenderReply): Transferable[] {
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
    default:
      request satisfies never;
  }
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => void answer(data));
