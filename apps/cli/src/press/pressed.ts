// What a build tells of the editions that stand in its output folder, made now or before.
export interface PressedEdition {
  readonly brief: string;
  readonly language: string;
  readonly factsHash: string;
  readonly title: string;
  /** Of its figures. */
  readonly signature: string;
}
