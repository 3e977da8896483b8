interface WaysWords {
  svg: string;
  failed: string;
}

/** The map of a case with all its ways. It is drawn when the fold around it is opened, from the case’s own page. */
export class CaseWays extends HTMLElement {
  connectedCallback(): void {
    const fold = this.closest('details');
    if (!fold) return;
    fold.addEventListener('toggle', () => {
      if (fold.open) void this.draw();
    });
    if (fold.open) void this.draw();
  }

  private async draw(): Promise<void> {
    const map = this.querySelector('[data-map]');
    if (!map || map.childElementCount > 0) return;
    const words = JSON.parse(this.closest<HTMLElement>('[data-words]')?.dataset.words ?? '{}') as WaysWords;
    try {
      const { allWays } = await import('../present/all-ways.ts');
      const drawn = await allWays(this.dataset.case ?? '', words.svg);
      if (map.childElementCount === 0) map.replaceChildren(...drawn);
    } catch {
      // Offline and not kept: it says so, and tries again when the fold is opened anew.
      map.textContent = words.failed;
    }
  }
}
