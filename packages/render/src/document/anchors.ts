// Addresses within an edition that no id of an author can equal: ids have no colon.
import type { NodePath } from "./model.ts";

export const noteAnchor = (note: NodePath): string => `note:${note}`;

/** Where a note is marked. */
export const markAnchor = (note: NodePath): string => `mark:${note}`;

/** A heading that contents lead to. */
export const headingAnchor = (heading: NodePath): string => `at:${heading}`;

/** The first mark of a source. */
export const citeAnchor = (source: string): string => `cite:${source}`;
