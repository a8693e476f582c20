// The token that lets this page edit: it comes behind the address's #, and stays with the tab, out of the address.
const key = "brief-edit-token";
const fragment = /^#token=([\w-]+)$/;

function stored(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(token: string): void {
  try {
    sessionStorage.setItem(key, token);
  } catch {
    // Not allowed here: the token lasts until the page is loaded again.
  }
}

/** Before anything else writes the address. */
export function takeToken(): string | undefined {
  const token = fragment.exec(location.hash)?.[1];
  if (token === undefined) return stored();
  store(token);
  history.replaceState(history.state, "", location.pathname + location.search);
  return token;
}
