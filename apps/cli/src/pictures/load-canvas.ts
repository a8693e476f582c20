// The canvas that pictures are drawn on: a module with a binary of its own, loaded where pictures are asked for and nowhere else.
import { BriefError } from "@brief/data";
import { importCanvas } from "../start/outside.ts";

export type Canvases = typeof import("@napi-rs/canvas");

export async function loadCanvas(): Promise<Canvases> {
  try {
    const canvases = await importCanvas();
    const { DOMMatrix, ImageData, Path2D } = canvases;
    // pdf.js draws with these.
    Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
    return canvases;
  } catch (cause) {
    throw new BriefError(
      "pictures-need-canvas",
      "pictures of pages need @napi-rs/canvas, and it cannot be loaded on this machine",
      "install the programme again on this machine, or leave --pictures out",
      cause,
    );
  }
}
