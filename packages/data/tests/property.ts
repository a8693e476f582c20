// One seed for all property tests of the package; fast-check prints it with the path of a failure.
import * as fc from "fast-check";

fc.configureGlobal({ seed: 20250331, numRuns: 100 });

export { fc };
