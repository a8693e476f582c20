// The worker of pdf.js has no types of its own: it is handed on, never looked into.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
