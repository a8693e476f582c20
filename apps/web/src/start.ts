// The page's first script: small, so that what it begins does not wait for the page.
import "./early.ts";

void import("./main.ts");
