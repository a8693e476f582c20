// The pipe, read top to bottom, and the package's only door.
export * from "./brief.ts";
export * from "./document/model.ts";
