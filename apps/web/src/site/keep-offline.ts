// The page's side of offline use: starts the worker, says when the site is kept, and when another version is there.
import type { Kept, WorkerMessage } from "./kept-site.ts";

export interface OfflineNews {
  /** All that the pages are made of is kept. */
  kept(worker: ServiceWorker): void;
  /** A new version is whole and waits; `takeOver` shows it, here and in every other page of the site. */
  renewed(takeOver: () => void): void;
}

function send(worker: ServiceWorker, message: WorkerMessage, port?: MessagePort): void {
  worker.postMessage(message, port === undefined ? [] : [port]);
}

/** Asks the worker; `told` hears how far it is, and last that it is over. */
export function askWorker(
  worker: ServiceWorker,
  message: WorkerMessage,
  told: (kept: Kept) => void,
): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Kept>) => told(data);
  send(worker, message, port2);
}

/** Calls back once for each version that has come whole after the one on screen. */
function watchForRenewal(registration: ServiceWorkerRegistration, renewed: OfflineNews["renewed"]) {
  const offer = (worker: ServiceWorker | null): void => {
    if (worker === null || navigator.serviceWorker.controller === null) return;
    renewed(() => send(worker, { type: "take-over" }));
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") offer(installing);
    });
  });
}

/** Who asked for little traffic is not made to fetch a whole site. */
function savesData(): boolean {
  // Not in every browser, and so not in the library's types.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** @param address of the worker, which keeps what lies beside and below it */
export async function keepOffline(address: URL, news: OfflineNews): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const wasKept = serviceWorker.controller !== null;
  if (!wasKept && savesData()) return;
  // Whoever was shown an older version is shown the new one as a whole.
  if (wasKept) serviceWorker.addEventListener("controllerchange", () => location.reload());
  // A server that gives no such file, or a browser that keeps nothing: the site works as it is.
  const registration = await serviceWorker
    .register(address, { updateViaCache: "none" })
    .catch(() => undefined);
  if (registration === undefined) return;
  watchForRenewal(registration, news.renewed);
  const { active } = await serviceWorker.ready;
  if (active !== null) news.kept(active);
}
