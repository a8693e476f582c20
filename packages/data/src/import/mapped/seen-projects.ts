// Which projects of the table have come, and what was said of them: rows of one project come apart, in a file of any length.
import { shortHash } from "../../model/digest.ts";

/** What is longer is held as its digest. */
const longest = 24;

/** Held as text: a million projects are a million short strings. */
export class SeenProjects {
  readonly #records = new Map<string, number>();
  readonly #said = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** The record that the project came with first. */
  recordOf(project: string): number | undefined {
    return this.#records.get(project);
  }

  open(project: string, record: number): void {
    this.#records.set(project, record);
  }

  /** Whether what was said under the name is the same; undefined where nothing was. */
  same(project: string, name: string, value: string): boolean | undefined {
    const said = this.#said.get(project) ?? "";
    const key = `\n${name}=`;
    const at = said.indexOf(key);
    if (at === -1) return undefined;
    const from = at + key.length;
    return said.slice(from, said.indexOf("\n", from)) === short(value);
  }

  /** As `same`; what nothing was said of before is kept. */
  say(project: string, name: string, value: string): boolean | undefined {
    const same = this.same(project, name, value);
    if (same === undefined) {
      this.#said.set(project, `${this.#said.get(project) ?? "\n"}${name}=${short(value)}\n`);
    }
    return same;
  }

  /** How often the name was asked for, this time included. */
  count(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }
}

function short(value: string): string {
  return value.length > longest || value.includes("\n") ? shortHash(value) : value;
}
