import { loadRoom } from './load-room.ts';
import { showNotes } from './notes-window.ts';
import { showScreen } from './screen.ts';
import { startPanel } from './start-panel.ts';

const main = document.querySelector<HTMLElement>('main[data-case]');
if (main) void present(main);
// A link to another start of the same case, and the way back to it, begin anew.
addEventListener('hashchange', () => {
  location.reload();
});

async function present(page: HTMLElement): Promise<void> {
  const id = page.dataset.case ?? '';
  try {
    const room = await loadRoom(id);
    if (location.hash === '#notes') {
      showNotes(page, room);
      return;
    }
    const panel = startPanel(room, (sitting) => {
      showScreen(room, sitting);
    });
    page.querySelector('[data-start]')?.replaceChildren(panel);
  } catch {
    page.querySelector('[data-start]')?.remove();
    page.querySelector<HTMLElement>('[data-failed]')?.removeAttribute('hidden');
  }
}
