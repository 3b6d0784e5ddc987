import type { Page, Statement } from './types';

/** Where a page begins: behind another page, or at a row. */
export interface Start {
  cursor: string;
  offset: number;
}

/** The pages of a long list that were asked for so far; any row can be asked for. */
export class Rows {
  static readonly size = 100;

  /** All rows; of a long list those of its first page until they are counted. */
  total = $state(0);
  counted = $state(false);
  /** Counts up with each page that came. */
  came = $state(0);
  failure = $state('');
  begun = $state(false);

  private readonly pages = new Map<number, Statement[]>();
  private readonly next = new Map<number, string | null>();
  private readonly asked = new Set<number>();

  constructor(
    private readonly load: (start: Start) => Promise<Page<Statement>>,
    private readonly count: () => Promise<number> = async () => this.total,
  ) {}

  /** The row, where its page has come. */
  at(row: number): Statement | undefined {
    return this.pages.get(Math.floor(row / Rows.size))?.[row % Rows.size];
  }

  /** Asks for the pages of these rows that have not been asked for. */
  want(first: number, last: number): void {
    const end = Math.floor(Math.max(first, this.total ? Math.min(last, this.total - 1) : last) / Rows.size);
    for (let page = Math.floor(first / Rows.size); page <= end; page++) {
      if (!this.asked.has(page) && !this.failure && (this.begun || page === 0)) {
        this.asked.add(page);
        void this.fetch(page);
      }
    }
  }

  private is(total: number): void {
    this.total = total;
    this.counted = true;
  }

  /** The rows are there, whether they are counted or not. */
  private async tryCount(): Promise<void> {
    try {
      this.is(await this.count());
    } catch {
      // As many as have come are known; each page tells of more.
    }
  }

  private async fetch(page: number): Promise<void> {
    try {
      // Behind the page before by its cursor, which is sure; far away by the number of the row.
      const cursor = this.next.get(page - 1) ?? '';
      const found = await this.load({ cursor, offset: cursor ? 0 : page * Rows.size });
      this.pages.set(page, found.items);
      this.next.set(page, found.next);
      this.begun = true;
      if (found.total !== null) this.is(found.total);
      else if (!this.counted) this.total = Math.max(this.total, page * Rows.size + found.items.length);
      this.came++;
      if (!this.counted && page === 0) await this.tryCount();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}
