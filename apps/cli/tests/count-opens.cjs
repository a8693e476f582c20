// Loaded before the programme: writes down which fonts it opens and which threads it starts.
const { appendFileSync, ...fs } = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const threads = require("node:worker_threads");

const log = (line) => appendFileSync(process.env.OPENS_LOG, `${line}\n`);
const real = require("node:fs");
for (const name of ["readFileSync", "openSync"]) {
  real[name] = (path, ...rest) => {
    if (/\.(ttf|otf)$/.test(String(path))) log(`font ${path}`);
    return fs[name](path, ...rest);
  };
}
if (threads.isMainThread) {
  const { Worker } = threads;
  threads.Worker = class extends Worker {
    constructor(...args) {
      log("thread");
      super(...args);
    }
  };
}
syncBuiltinESMExports();
