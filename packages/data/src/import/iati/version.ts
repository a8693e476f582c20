// The version that an activity is read as: the published one that its file names, or the nearest to it.

const published = ["1.01", "1.02", "1.03", "1.04", "1.05", "2.01", "2.02", "2.03"] as const;
/** Before 1.01; read as that. */
const drafts = ["1", "1.0", "1.00"];

export interface ReadVersion {
  readonly version: string;
  readonly rule: "iati-version-missing" | "iati-version-unknown" | undefined;
}

export function versionOf(written: string | undefined): ReadVersion {
  if (written === undefined) return { version: "1.01", rule: "iati-version-missing" };
  if (drafts.includes(written)) return { version: "1.01", rule: undefined };
  const same = published.find((version) => version === written);
  if (same !== undefined) return { version: same, rule: undefined };
  return { version: nearest(written), rule: "iati-version-unknown" };
}

/** Never across the change from 1 to 2: those are two forms. */
function nearest(written: string): string {
  const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(written) ?? [];
  if (major === undefined || Number(major) < 1) return "1.01";
  if (Number(major) > 2) return "2.03";
  const last = Number(major) === 1 ? 5 : 3;
  return `${Number(major)}.0${Math.min(last, Math.max(1, Number(minor ?? 1)))}`;
}
