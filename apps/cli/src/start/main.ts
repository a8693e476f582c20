// The command line as it is started.
import { startEngine } from "./engine.ts";
import { useKeptCode } from "./kept-code.ts";

startEngine();
useKeptCode(import.meta.dirname);
import("../main.ts").then(({ main }) => main(process.argv.slice(2)));
