// The line that offers a new version of the site.
import { element } from "../element.ts";
import type { SiteText } from "../ui-text/site.ts";

export function showRenewed(text: SiteText, takeOver: () => void): void {
  document.querySelector(".renewed")?.remove();
  const button = element(
    "button",
    { type: "button", class: "primary", onclick: takeOver },
    text.renew,
  );
  document.body.append(
    element(
      "aside",
      { class: "renewed", role: "status" },
      element("span", {}, text.renewed),
      button,
    ),
  );
}
