/** What a reader chose, kept in the browser where it allows that; else for this page alone. */
const here = new Map<string, string | undefined>();

export function recall(key: string): string | undefined {
  try {
    return here.has(key) ? here.get(key) : (localStorage.getItem(key) ?? undefined);
  } catch {
    return undefined;
  }
}

/** Keeps a choice, or forgets it where there is none. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    here.set(key, value);
  }
}
