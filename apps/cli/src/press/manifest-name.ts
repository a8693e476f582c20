/** In the output folder: see manifest.ts. */
export const manifestName = "manifest.json";
