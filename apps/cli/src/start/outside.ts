// What is not in the bundle and loaded by one command alone. It is imported here, in a file that no code is kept of
// (kept-code.ts): an engine that takes kept code no longer knows on whose behalf it imports.

export const importTinypool = () => import("tinypool");
export const importPgBoss = () => import("pg-boss");
export const importCanvas = () => import("@napi-rs/canvas");
