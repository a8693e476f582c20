// The reader of finished files, loaded where one is read and nowhere else: it brings pdf.js along.

export type FileReader = typeof import("@brief/render/check-file");

/** What pdf.js draws with. Nothing is drawn here: it only must find the names when it is loaded. */
const drawing = ["DOMMatrix", "ImageData", "Path2D"] as const;

export async function loadFileReader(): Promise<FileReader> {
  for (const name of drawing) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  // It looks for a canvas of its own, too, and warns that there is none.
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import("@brief/render/check-file");
  } finally {
    console.warn = warn;
  }
}
