// The parts of the package "hyphen" that are used; it brings no types.
declare module "hyphen/hyphen.js" {
  /** A table of patterns; nothing looks inside. */
  export type Patterns = readonly unknown[];
  interface Settings {
    readonly html?: boolean;
    readonly minWordLength?: number;
  }
  const createHyphenator: (patterns: Patterns, settings?: Settings) => (text: string) => string;
  export default createHyphenator;
}

declare module "hyphen/patterns/en-gb.js" {
  const patterns: import("hyphen/hyphen.js").Patterns;
  export default patterns;
}

declare module "hyphen/patterns/ru.js" {
  const patterns: import("hyphen/hyphen.js").Patterns;
  export default patterns;
}
