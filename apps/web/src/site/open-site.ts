// The preview's page in a published site: kept for offline use, and with a way back to the list.
import { element } from "../element.ts";
import type { WorkspaceState } from "../messages.ts";
import type { SiteText } from "../ui-text/site.ts";
import { keepOffline } from "./keep-offline.ts";
import { showRenewed } from "./renewed-notice.ts";

/** @param base of the addresses in `site` */
export function openSite(
  { home, worker }: NonNullable<WorkspaceState["site"]>,
  base: URL,
  text: SiteText,
): void {
  const product = document.querySelector(".bar .product");
  product?.replaceWith(
    element("a", { class: "product", href: new URL(home, base).href, title: text.home }, "Brief"),
  );
  void keepOffline(new URL(worker, base), {
    kept: () => undefined,
    renewed: (takeOver) => showRenewed(text, takeOver),
  });
}
