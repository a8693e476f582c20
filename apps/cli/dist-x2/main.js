#!/usr/bin/env node
const require_engine = require("./engine-DdIIvwOj.js");
const require_kept_code = require("./kept-code-C0cZi0dN.js");
// src/start/main.ts
require_engine.startEngine();
require_kept_code.useKeptCode(__dirname);
Promise.resolve().then(() => require("./main-c6stUn0l.js")).then(({ main }) => main(process.argv.slice(2)));
