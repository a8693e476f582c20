// What a page of the preview may load, served or published: from its own origin, no script or style in its text.

/** Holds in a page's own head too. */
export const pagePolicy: string = [
  "default-src 'none'",
  // Compiles WebAssembly (zlib in what prints), and evaluates no text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What only a header can say stands here alone. */
export const servedPolicy = `${pagePolicy}; frame-ancestors 'none'`;
