// What the panel asks of whatever edits one file: a text with a cursor, or a table with its cells.

export interface Position {
  /** From 1, as diagnostics count. */
  readonly line: number;
  readonly column?: number | undefined;
}

export interface FileEditor {
  readonly element: HTMLElement;
  /** As it is to be saved: what was not edited has the very characters of the file. */
  text(): string;
  goTo(position: Position): void;
  focus(): void;
  /** Another text of the same file, from the disk. */
  replace(text: string): void;
  close(): void;
}
