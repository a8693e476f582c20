// A record that waits for its siblings: packed as bytes outside the heap of objects, a tenth of its size there.
import type { Place } from "../../diagnostic.ts";
import type { IatiActivity } from "../iati/activity.ts";

/** An activity and which record of the file it is. */
export interface NumberedActivity {
  readonly activity: IatiActivity;
  readonly place: Place;
  readonly number: number;
}

export function held(record: NumberedActivity): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(record));
}

/** Keys that were undefined are absent, which reads the same. */
export function released(bytes: Uint8Array): NumberedActivity {
  // As `held` wrote it.
  return JSON.parse(new TextDecoder().decode(bytes)) as NumberedActivity;
}
