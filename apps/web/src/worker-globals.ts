// Imported first by the worker: pdfkit expects these at load time.
import { Buffer } from "buffer";
import process from "process";

Object.assign(globalThis, { Buffer, process });
