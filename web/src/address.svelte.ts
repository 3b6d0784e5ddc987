// All state that a colleague should see too stands in the address: the path is the screen, the query its questions.

export class Address {
  path = $state(location.pathname);
  query = $state.raw(new URLSearchParams(location.search));

  constructor() {
    addEventListener('popstate', () => this.read());
    document.addEventListener('click', (event) => this.follow(event));
  }

  get(name: string): string {
    return this.query.get(name) ?? '';
  }

  /** Goes to another screen; the as-of date comes along. */
  go(to: string): void {
    const url = new URL(to, location.origin);
    const asOf = this.get('asOf');
    if (asOf && !url.searchParams.has('asOf')) {
      url.searchParams.set('asOf', asOf);
    }
    history.pushState(null, '', url.pathname + url.search + url.hash);
    this.read();
    scrollTo(0, 0);
    document.getElementById('main')?.focus();
  }

  /** Another address for the same question: “back” does not return to the one given. */
  instead(to: string): void {
    history.replaceState(null, '', to);
    this.read();
  }

  /** Changes questions of the same screen; empty ones leave the address. */
  set(changes: Record<string, string>): void {
    const next = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    history.replaceState(null, '', this.path + (query ? `?${query}` : ''));
    this.read();
  }

  private read(): void {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
  }

  private follow(event: MouseEvent): void {
    const link = (event.target as Element | null)?.closest?.('a');
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      link.target ||
      link.hasAttribute('download') ||
      link.origin !== location.origin ||
      /^\/(api|p|openapi|docs|feeds|mcp)(\/|$)/.test(link.pathname) ||
      link.getAttribute('href')?.startsWith('#')
    ) {
      return;
    }
    event.preventDefault();
    this.go(link.pathname + link.search + link.hash);
  }
}

export const address = new Address();
