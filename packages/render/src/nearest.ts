// By path: templates are compiled while Vite reads its configuration, where a package's name leads Node to its .ts.
export { nearestName, suggestName } from "../../data/src/model/nearest-name.ts";
