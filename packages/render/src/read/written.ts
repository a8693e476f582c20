// What was written of a document's text, before it was compressed: contents of pages, maps of faces, and which
// sequence of which page belongs to which element. Types only.

export interface WrittenPage {
  readonly content: Uint8Array;
  /** Name in the content → the ToUnicode map that is embedded with the face. */
  readonly faces: ReadonlyMap<string, Uint8Array>;
}

/** A sequence of marked content; pages are counted from 0. */
export interface WrittenContent {
  readonly page: number;
  readonly mcid: number;
}

export interface WrittenElement {
  readonly role: string;
  /** In drawing order, those of the inline elements under it too. */
  readonly contents: readonly WrittenContent[];
}

export interface Written {
  readonly pages: readonly WrittenPage[];
  /** In reading order. */
  readonly elements: readonly WrittenElement[];
}
