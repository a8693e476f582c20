Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
require("./kept-code-C0cZi0dN.js");
// src/start/outside.ts
var importTinypool = () => import("tinypool");
var importPgBoss = () => import("pg-boss");
var importCanvas = () => import("@napi-rs/canvas");
exports.importCanvas = importCanvas;
exports.importPgBoss = importPgBoss;
exports.importTinypool = importTinypool;
