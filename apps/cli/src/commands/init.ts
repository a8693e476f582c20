// brief init: a small workspace that works, in a folder that holds nothing yet.
import { join, relative, resolve } from "node:path";
import type { Command } from "commander";
import type { Finding } from "../finding.ts";
import { writeOutput } from "../press/write-output.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder } from "../workspace/find-workspace.ts";
import { addCommon, type CommonOptions } from "./options.ts";

export interface InitOptions extends CommonOptions {
  readonly yes?: true;
}

export function declareInit(program: Command): Command {
  const command = program.command("init [dir]").option("-y, --yes");
  return addCommon(command);
}

/** A new repository may be there before its workspace. */
const mayBeThere = new Set([".git", ".DS_Store"]);

function unfit({ world }: Session, folder: string): Finding | undefined {
  const fault = (message: string, remedy: string): Finding => ({
    rule: "folder-not-empty",
    severity: "error",
    message,
    place: { file: folder },
    expected: "a folder that is new or empty",
    remedy,
  });
  if (world.isFile(folder)) return fault("this is a file", "name a folder: brief init my-briefs");
  const held = world.listFolder(folder).filter((name) => !mayBeThere.has(name));
  if (held.length === 0) return undefined;
  const named = held.slice(0, 3).join(", ");
  const more = held.length > 3 ? ` and ${held.length - 3} more` : "";
  return fault(
    `the folder holds ${named}${more}: nothing is written over`,
    "name a new folder: brief init my-briefs",
  );
}

export async function init(
  session: Session,
  named: string | undefined,
  options: InitOptions,
): Promise<ExitCode> {
  const { world, report } = session;
  const folder = resolve(callerFolder(world, options.cwd), named ?? ".");
  const fault = unfit(session, folder);
  if (fault !== undefined) {
    report.findings([fault]);
    return 2;
  }
  // Loaded here alone: no other command needs them.
  const { starterFiles } = await import("../init/starter.ts");
  const { editorSchemas } = await import("../schema/editor-schemas.ts");
  const schemas = [...editorSchemas()].map(([name, text]) => [`schemas/${name}`, text] as const);
  world.makeFolder(folder);
  const real = world.realPath(folder);
  const files = [...starterFiles, ...schemas].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, text] of files) {
    writeOutput(world, real, file, new TextEncoder().encode(text));
    report.result(relative(world.callerFolder, join(folder, file)).replaceAll("\\", "/"));
  }
  const typed = relative(world.callerFolder, folder).replaceAll("\\", "/") || ".";
  report.line(`next: brief check ${typed}, then brief build ${typed}, then brief preview ${typed}`);
  return 0;
}
