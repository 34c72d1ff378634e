import type { Entry, Journal } from './journal.js';
import type { Tabs } from './tabs.js';

/**
 * Hands out what tabs that are gone have left in the journal, the oldest first. What a living tab is typing is left
 * alone until that tab is gone. `adopt` resolves when the entry is another's; until then nobody else is given it.
 */
export async function recover(journal: Journal, tabs: Tabs, adopt: (entry: Entry) => Promise<void>): Promise<void> {
  const left = await journal.entries();
  const others = new Set(left.map((entry) => entry.tab).filter((tab) => tab !== tabs.id));
  for (const tab of others) {
    tabs.whenGone(tab, async () => {
      const entries = await journal.entries();
      await Promise.all(entries.filter((entry) => entry.tab === tab).map(adopt));
    });
  }
}
