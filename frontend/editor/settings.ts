/** What a person has chosen for their editor. The browser keeps it; where it may keep nothing, the usual way is taken. */
type Name = 'layout' | 'keys' | 'smart';

const PREFIX = 'ura.editor.';

/** What was chosen, or `usual`. */
export function own(name: Name, usual: string): string {
  try {
    return localStorage.getItem(PREFIX + name) ?? usual;
  } catch {
    return usual;
  }
}

export function keep(name: Name, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser that keeps nothing still works, with the usual settings.
  }
}
