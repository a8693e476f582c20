// Which projects of the table have come, and what was said of them: rows of one project come apart, in a file of any length.

/** Held as text: a million projects are a million short strings. */
export class SeenProjects {
  readonly #projects = new Map<string, { readonly record: number; said: string }>();
  readonly #counts = new Map<string, number>();

  /** The record that the project came with first. */
  recordOf(project: string): number | undefined {
    return this.#projects.get(project)?.record;
  }

  open(project: string, record: number): void {
    this.#projects.set(project, { record, said: "\n" });
  }

  /** What was said under the name; undefined where nothing was. */
  said(project: string, name: string): string | undefined {
    const { said = "\n" } = this.#projects.get(project) ?? {};
    const key = `\n${name}=`;
    const at = said.indexOf(key);
    if (at === -1) return undefined;
    const from = at + key.length;
    return said.slice(from, said.indexOf("\n", from));
  }

  /** What was said before; where nothing was, the value is kept. */
  say(project: string, name: string, value: string): string | undefined {
    const before = this.said(project, name);
    const entry = this.#projects.get(project);
    if (before === undefined && entry !== undefined) entry.said += `${name}=${value}\n`;
    return before;
  }

  /** How often the name was asked for, this time included. */
  count(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }

  get size(): number {
    return this.#projects.size;
  }
}
