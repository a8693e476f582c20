// Files of the brief on screen, or of all briefs in one archive, made by a worker of their own.
import type { BriefSpec } from "@brief/render";
import { zipSync } from "fflate";
import type { Exported, ExportReply, ExportRequest, WorkspaceState } from "./messages.ts";
import { type DownloadPanel, type FileKind, save } from "./panels/download.ts";
import type { Ask } from "./renderer.ts";
import type { UiText } from "./ui-text.ts";

const types: Readonly<Record<FileKind, string>> = {
  html: "text/html",
  json: "application/json",
  csv: "text/csv",
};

export interface Taken {
  readonly workspace: WorkspaceState;
  readonly spec: BriefSpec;
}

export interface TakeFiles {
  one(kind: FileKind, taken: Taken): Promise<void>;
  all(workspace: WorkspaceState): Promise<void>;
  stop(): void;
}

/** As `brief build` names them. */
const endings = { pdf: "pdf", html: "html", json: "figures.json", csv: "figures.csv" } as const;

// The oldest that the format knows: the same briefs are the same archive.
const mtime = "1980-01-01T00:00:00";

function filesOf({ language }: BriefSpec, made: Exported): Readonly<Record<string, Uint8Array>> {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    (["pdf", "html", "json", "csv"] as const).map((kind) => {
      const content = made[kind];
      const bytes = typeof content === "string" ? encoder.encode(content) : content;
      return [`${language}/${made.name}.${endings[kind]}`, bytes];
    }),
  );
}

export function createTakeFiles(
  panel: DownloadPanel,
  text: UiText,
  ask: Ask<ExportRequest, ExportReply>,
): TakeFiles {
  const words = text.pick;
  let round = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** Every one is wanted: of requests that wait, a worker answers the newest alone. */
  const askInTurn: typeof ask = (request) => {
    const reply = last.then(() => ask(request));
    last = reply.catch(() => undefined);
    return reply;
  };
  return {
    async one(kind, { workspace, spec }) {
      const made = await askInTurn({ type: "export", workspace, spec });
      if (made === undefined) return;
      if (made.type === "failed") panel.tell(`${words.notMade}: ${made.message}`);
      else {
        const name = `${made.name}.${spec.language}.${endings[kind]}`;
        save(made[kind], { name, type: types[kind] });
      }
    },
    async all(workspace) {
      round += 1;
      const mine = round;
      panel.showPacking(true);
      const files: Record<string, Uint8Array> = {};
      let left = 0;
      const { briefs } = workspace;
      for (const [index, spec] of briefs.entries()) {
        panel.tell(words.packing(index + 1, briefs.length));
        const made = await askInTurn({ type: "export", workspace, spec });
        if (mine !== round) return;
        if (made?.type === "exported") Object.assign(files, filesOf(spec, made));
        else left += 1;
      }
      panel.showPacking(false);
      const made = briefs.length - left;
      panel.tell(left === 0 ? words.packed(made) : words.packedWithout(made, left));
      // PDFs are packed already.
      const archive = zipSync(files, { level: 0, mtime });
      save(archive as Uint8Array<ArrayBuffer>, {
        name: `${workspace.name}.zip`,
        type: "application/zip",
      });
    },
    stop() {
      round += 1;
      panel.showPacking(false);
      panel.tell("");
    },
  };
}
