/** What a reader chose, kept in the browser where it allows that, else for this page alone. */
const prefix = document.documentElement.dataset['storage']!;
const here = new Map<string, string>();

export function recall(key: string): string {
  try {
    return here.get(key) ?? localStorage.getItem(`${prefix}-${key}`) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a choice, or forgets it if it is empty. */
export function remember(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(`${prefix}-${key}`, value);
    else localStorage.removeItem(`${prefix}-${key}`);
  } catch {
    here.set(key, value);
  }
}
