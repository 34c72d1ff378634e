const MOST = 6;
const LONGEST = 200;

/** The reasons that a reviewer has returned segments for last, the latest first, kept with their account. */
export class Reasons {
  private known: string[] = [];
  private readonly keep: (reasons: string) => void;

  constructor(keep: (reasons: string) => void) {
    this.keep = keep;
  }

  /** Takes over what was kept, a JSON list; anything else counts as none. */
  begin(kept: string): void {
    try {
      const list: unknown = JSON.parse(kept);
      this.known = Array.isArray(list) ? list.filter((reason) => typeof reason === 'string').slice(0, MOST) : [];
    } catch {
      this.known = [];
    }
  }

  get list(): readonly string[] {
    return this.known;
  }

  /** A reason was used; a long one is that of its segment alone and is not offered again. */
  use(reason: string): void {
    const plain = reason.trim();
    if (plain === '' || plain.length > LONGEST || plain === this.known[0]) return;
    this.known = [plain, ...this.known.filter((other) => other !== plain)].slice(0, MOST);
    this.keep(JSON.stringify(this.known));
  }

  /** The reason that a key chooses while nothing is written in the field: a digit one of them, Enter the first. */
  chosen(key: string, written: string): string | undefined {
    if (written !== '') return undefined;
    return key === 'Enter' ? this.known[0] : /^[1-9]$/.test(key) ? this.known[Number(key) - 1] : undefined;
  }
}
