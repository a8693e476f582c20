// What is asked of a build that cannot be had: told before anything is made.
import { suggestName } from "@brief/data";
import type { Finding } from "../finding.ts";
import { type Verification, verifications } from "../press/verification.ts";
import type { Session } from "../session.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { BuildOptions } from "./build-options.ts";
import { isOneOf } from "./options.ts";

export function refuse(rule: string, message: string, remedy: string): Finding {
  return { rule, severity: "error", message, place: {}, remedy };
}

/** Flag, then variable, then whether a machine is watching. */
export function verificationOf(
  { world }: Session,
  { verify }: BuildOptions,
): Verification | Finding {
  const { BRIEF_VERIFY: asked = "", CI } = world.environment;
  if (verify !== undefined) return verify;
  if (asked === "") return CI === "true" ? "full" : "fast";
  if (isOneOf(verifications, asked)) return asked;
  const remedy = suggestName(asked, verifications);
  return refuse("wrong-argument", `BRIEF_VERIFY "${asked}" is invalid`, remedy);
}

/** What was issued stays: a draft, or a document on its way to a pipe, is no issue. */
export function issueFault({ config }: Workspace, options: BuildOptions): Finding | undefined {
  if (!options.issue) return undefined;
  if (config.numbering === undefined) {
    const remedy = "add numbering: issues.csv to brief.yaml, or write number: by hand";
    return refuse("no-numbering", "the workspace keeps no issues", remedy);
  }
  const isWhole = options.out !== "-" && options.lang.length === 0;
  if (isWhole && options.draft !== true && options.check) return undefined;
  const message = "a draft, a part of the editions, or one document on stdout is no issue";
  return refuse("no-issue", message, "leave --draft, --no-check, -l and -o - out with --issue");
}

/** A site is a folder of whole briefs, each of them looked at. */
export function siteFault({ site, siteUrl, out, format }: BuildOptions): Finding | undefined {
  if (siteUrl !== undefined && site !== true) {
    return refuse("no-site", "--site-url is of a site", "add --site");
  }
  if (site !== true) return undefined;
  if (out === "-") return refuse("no-site", "a site is a folder", "name it with -o");
  if (format === undefined || format.includes("pdf")) return undefined;
  return refuse(
    "no-site",
    "a site without PDFs has nothing to list",
    "add pdf to -f, or leave -f out",
  );
}
