// The file and its publisher → a row of sources: an edition of what that publisher publishes.
import type { IatiActivity, Organisation } from "../iati/activity.ts";
import { dayOf } from "../iati/values.ts";
import { agencyRows } from "../known-agencies.ts";
import type { SourceGiven } from "../new-row.ts";
import { toId } from "../to-id.ts";
import { idOfOrganisation } from "./lender-of.ts";
import type { RowSink } from "./row-sink.ts";
import { namesOf } from "./shared-rows.ts";
import type { UniqueIds } from "./unique-id.ts";

export interface SourceContext {
  readonly sink: RowSink;
  readonly ids: UniqueIds;
  readonly file: string;
  readonly given: SourceGiven;
  readonly published: string | undefined;
}

/** Several publishers in one file are several sources, unless the user names one for all. */
export function sourceOf(context: SourceContext, activity: IatiActivity): string {
  const { sink, ids, file, given, published } = context;
  const reporter = activity.reportingOrg ?? { ref: undefined, type: undefined, names: [] };
  const organisation = reporterOf(activity);
  const series = given.series ?? `iati.${organisation}`;
  const edition = published ?? given.sha256?.slice(0, 12) ?? toId(baseOf(file));
  const who = given.publisher === undefined ? organisation : "";
  const id = ids.of(`source ${who}`, given.id ?? `${series}.${edition}`);
  const { publisher, publisherZh } = publisherOf(reporter, organisation, given);
  sink.share("sources", {
    id,
    title: given.title ?? `${publisher}: IATI activities`,
    publisher,
    publisherZh,
    kind: "DS",
    language: activity.language ?? "und",
    published,
    series,
    sha256: given.sha256,
    url: given.url,
  });
  return id;
}

/** The id of the organisation that reports; `org.none` where none does. */
export function reporterOf({ reportingOrg }: IatiActivity): string {
  const isNamed = reportingOrg?.ref !== undefined || reportingOrg?.names[0] !== undefined;
  return reportingOrg !== undefined && isNamed ? idOfOrganisation(reportingOrg) : "org.none";
}

function publisherOf(
  { names, ref }: Organisation,
  organisation: string,
  given: SourceGiven,
): { readonly publisher: string; readonly publisherZh: string } {
  if (given.publisher !== undefined)
    return { publisher: given.publisher, publisherZh: given.publisher };
  const known = agencyRows(organisation).at(-1);
  const { nameZh, nameEn } = namesOf(names, known?.nameEn ?? ref ?? "not stated");
  return { publisher: nameEn, publisherZh: nameZh === nameEn ? (known?.nameZh ?? nameZh) : nameZh };
}

/** The day that a date and time begin with. */
export function dayIn(written: string | undefined): string | undefined {
  return written === undefined ? undefined : dayOf(written)?.value;
}

function baseOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
