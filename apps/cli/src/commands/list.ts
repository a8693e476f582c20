// brief list: briefs, parameters, languages, outputs, and the day that they are of.
import { formats, outputFile } from "../press/formats.ts";
import type { ExitCode, Session } from "../session.ts";
import type { ListOptions } from "./list-options.ts";
import { isRefused, selectFrom } from "./selected.ts";

export async function list(
  session: Session,
  folder: string | undefined,
  options: ListOptions,
): Promise<ExitCode> {
  const { report } = session;
  const selected = await selectFrom(session, folder, options);
  report.findings(selected.findings);
  if (isRefused(selected)) return selected.code;
  for (const job of selected.jobs) {
    const { id, kind, language, theme, asOf, parameters } = job.spec;
    const outputs = formats.map((format) => outputFile(job, format));
    if (report.structured) {
      const record = { schema: 1, brief: id, kind, language, theme, asOf, parameters, outputs };
      report.result(JSON.stringify(record));
      continue;
    }
    const given = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    const [first = "", ...others] = outputs;
    const files = [first, ...others.map((file) => file.slice(job.stem.length))].join(" ");
    report.result([id, language, files, `as of ${asOf}`, ...given].join("  "));
  }
  return 0;
}
