// The command line as it is started.
import "./engine.ts";
import { useKeptCode } from "./kept-code.ts";

useKeptCode(import.meta.dirname);
import("../main.ts").then(({ main }) => main(process.argv.slice(2)));
