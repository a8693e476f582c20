// The engine as the command line sets it, for all that one process measures; it must be the first that is loaded.
import { startEngine } from "../../../apps/cli/src/start/engine.ts";

startEngine();
