/** Changes on the server, what came of the last one, and how many there were: whatever shows them reads the version. */
export class Changing {
  version = $state(0);
  said = $state('');

  /** Says what was done, or what the server refused; true where it was done. */
  async do(work: Promise<void>, done: string): Promise<boolean> {
    try {
      await work;
      this.said = done;
      this.version++;
      return true;
    } catch (error) {
      this.said = error instanceof Error ? error.message : String(error);
      return false;
    }
  }
}
