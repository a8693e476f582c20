// Loaded before the programme: a disk that is full after so many bytes, or a folder that nothing can be written to.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const { FAIL_BELOW: below, FAIL_AFTER: after } = process.env;
const isBelow = (path) => String(path).startsWith(below);
const refuse = (code, message, call, path) => {
  throw Object.assign(new Error(`${code}: ${message}, ${call} '${path}'`), { code, syscall: call });
};

const { openSync, writeSync, mkdirSync } = fs;
const open = new Map();
let room = after === undefined ? undefined : Number(after);

fs.openSync = (path, flags, ...rest) => {
  const writes = isBelow(path) && /[wa]/.test(String(flags));
  if (writes && room === undefined) refuse("EROFS", "read-only file system", "open", path);
  const file = openSync(path, flags, ...rest);
  if (writes) open.set(file, path);
  else open.delete(file);
  return file;
};
fs.mkdirSync = (path, ...rest) => {
  const isNew = isBelow(path) && !fs.existsSync(path);
  if (isNew && room === undefined) refuse("EROFS", "read-only file system", "mkdir", path);
  return mkdirSync(path, ...rest);
};
fs.writeSync = (file, bytes, ...rest) => {
  if (open.has(file) && room !== undefined) {
    room -= bytes.length;
    if (room < 0) refuse("ENOSPC", "no space left on device", "write", open.get(file));
  }
  return writeSync(file, bytes, ...rest);
};
syncBuiltinESMExports();
