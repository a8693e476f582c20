// Where a rendering stands: `at` calls move it, partials nest it.
import type { Place } from "@brief/data";
import { GuardError } from "../view/guard.ts";
import { type Position, parsePlace } from "./markup.ts";
import { markOf } from "./position-marks.ts";

const deepestPartial = 20;

export interface Tracker {
  /** The `at` helper: moves here, and gives the mark to leave in the markup. */
  readonly at: (place: string, isText: boolean) => string;
  /** Runs a partial below the present place. */
  readonly within: (partial: string, render: () => string) => string;
  /** Here, then the calls of partials that led here, innermost first. */
  readonly places: () => readonly Place[];
  readonly positions: readonly Position[];
}

export function createTracker(): Tracker {
  const positions: Position[] = [];
  const known = new Map<string, number>();
  let here: string | undefined;
  let callers: readonly string[] = [];
  const names: string[] = [];

  const places = () => (here === undefined ? [] : [here, ...callers].map(parsePlace));

  const at = (place: string, isText: boolean): string => {
    here = place;
    const key = [place, ...callers].join(" ");
    let index = known.get(key);
    if (index === undefined) {
      index = positions.push({ places: places(), isText }) - 1;
      known.set(key, index);
    }
    return markOf(index) ?? "";
  };

  // Nothing is put back after a fault: the places then still say where it happened.
  const within = (partial: string, render: () => string): string => {
    const [callPlace, outer] = [here, callers];
    if (names.length >= deepestPartial) {
      throw new GuardError(
        "template-recursion",
        "",
        `partials call each other ${deepestPartial} deep: ${[...names.slice(-4), partial].join(" → ")}`,
        "end the recursion: a partial may not call itself without end",
      );
    }
    names.push(partial);
    if (callPlace !== undefined) callers = [callPlace, ...outer];
    const text = render();
    names.pop();
    [here, callers] = [callPlace, outer];
    return text;
  };

  return { at, within, places, positions };
}
