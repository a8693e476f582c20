// What the command line tells the preview of a workspace, and what the page is told of it.
import { createHash } from "node:crypto";
import { isAbsolute, relative } from "node:path";
import type { Diagnostic, Place } from "@brief/data";
import type { BriefSpec, LocalText, OwnDefinition } from "@brief/render";
import type { OfferedBase, WorkspaceState } from "../src/messages.ts";
import { type AddressedFace, hashOfBytes, tableAddress, templateAddress } from "./addresses.ts";

/** A workspace as the command line reads it; everything the page needs, in memory. */
export interface PreviewSnapshot {
  readonly briefs: readonly BriefSpec[];
  /** Words for the list, by brief id. */
  readonly titles: Readonly<Record<string, string | LocalText>>;
  readonly datasetFolder: string;
  readonly dataset: ReadonlyMap<string, Uint8Array>;
  /** Compiled template overrides: name → the JavaScript of a template. */
  readonly templates: ReadonlyMap<string, string>;
  /** Kinds that the workspace defines as data, by name. */
  readonly kinds?: Readonly<Record<string, OwnDefinition>>;
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 of the built PDFs by `<language>/<brief id>.pdf`. */
  readonly published: Readonly<Record<string, string>>;
  /** As-of days that are worth comparing: those of the sources, newest first. */
  readonly days?: readonly string[];
  readonly bases?: readonly OfferedBase[];
}

/** A snapshot under the name of its content. */
export interface Revision {
  readonly snapshot: PreviewSnapshot;
  readonly id: string;
}

/** Changes exactly when something that the page shows does. */
export function toRevision(snapshot: PreviewSnapshot): Revision {
  const { briefs, titles, datasetFolder, published, kinds = {}, bases = [] } = snapshot;
  const diagnostics = snapshot.diagnostics.map(withoutCause);
  const hash = createHash("sha256");
  hash.update(
    JSON.stringify([briefs, titles, datasetFolder, published, kinds, diagnostics, bases]),
  );
  for (const [name, bytes] of snapshot.dataset) hash.update(`\0${name}\0${hashOfBytes(bytes)}`);
  for (const [name, code] of snapshot.templates) {
    hash.update(`\0${name}\0${code.length}\0`).update(code);
  }
  return { snapshot, id: hash.digest("hex").slice(0, 16) };
}

/** A cause may be any object, one that JSON cannot hold too. */
function withoutCause({ cause: _, ...problem }: Diagnostic): Diagnostic {
  return problem;
}

function shorten(place: Place, folder: string | undefined): Place {
  if (folder === undefined || place.file === undefined || !isAbsolute(place.file)) return place;
  return { ...place, file: relative(folder, place.file).replaceAll("\\", "/") };
}

export interface StateOptions {
  readonly name: string;
  readonly folder?: string | undefined;
  readonly faces: ReadonlyMap<string, Pick<AddressedFace, "address">>;
  readonly isEditable?: boolean;
  /** Address under which its files lie: empty, or `bases/ID/`. */
  readonly root?: string;
}

export function toState({ snapshot, id }: Revision, options: StateOptions): WorkspaceState {
  const { root = "" } = options;
  return {
    name: options.name,
    revision: id,
    briefs: snapshot.briefs,
    titles: snapshot.titles,
    dataset: {
      folder: snapshot.datasetFolder,
      files: Object.fromEntries(
        [...snapshot.dataset].map(([file, bytes]) => [file, root + tableAddress(file, bytes)]),
      ),
    },
    faces: Object.fromEntries([...options.faces].map(([face, { address }]) => [face, address])),
    templates: Object.fromEntries(
      [...snapshot.templates].map(([name, code]) => [name, root + templateAddress(name, code)]),
    ),
    kinds: snapshot.kinds ?? {},
    diagnostics: snapshot.diagnostics.map((problem) => ({
      ...withoutCause(problem),
      place: shorten(problem.place, options.folder),
      ...(problem.related === undefined
        ? {}
        : { related: problem.related.map((place) => shorten(place, options.folder)) }),
    })),
    published: snapshot.published,
    days: snapshot.days ?? [],
    bases: snapshot.bases ?? [],
    ...(options.isEditable === true ? { isEditable: true } : {}),
  };
}
