// brief schema: the JSON Schemas by which editors complete and check the files of a workspace.
import { join, relative, resolve } from "node:path";
import type { Command } from "commander";
import { writeOutput } from "../press/write-output.ts";
import type { ExitCode, Session } from "../session.ts";
import { callerFolder, findWorkspace } from "../workspace/find-workspace.ts";
import { addCommon, type CommonOptions } from "./options.ts";

export function declareSchema(program: Command): Command {
  const command = program.command("schema [dir]");
  return addCommon(command);
}

export async function schema(
  { world, report }: Session,
  named: string | undefined,
  { cwd }: CommonOptions,
): Promise<ExitCode> {
  const caller = callerFolder(world, cwd);
  const workspace = named === undefined ? findWorkspace(world, { cwd }) : undefined;
  if (workspace !== undefined && typeof workspace !== "string") {
    const remedy = "name the folder to write to: brief schema schemas";
    report.findings([{ ...workspace, remedy }]);
    return 2;
  }
  const folder =
    workspace === undefined ? resolve(caller, named ?? ".") : join(workspace, "schemas");
  const { editorSchemas } = await import("../schema/editor-schemas.ts");
  world.makeFolder(folder);
  const real = world.realPath(folder);
  for (const [file, text] of editorSchemas()) {
    writeOutput(world, real, file, new TextEncoder().encode(text));
    report.result(relative(world.callerFolder, join(folder, file)).replaceAll("\\", "/"));
  }
  return 0;
}
