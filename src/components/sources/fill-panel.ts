import { writeOut } from './write-out.ts';

/** Shows in the panel what the list says of the entry with that id, with its decisions written out. */
export function fillPanel(panel: HTMLElement, id: string, words: { back: string }): void {
  const entry = document.getElementById(id);
  if (!entry) return;
  const copy = entry.cloneNode(true) as HTMLElement;
  const instrument = entry.closest('details');
  const own = copy.querySelector('h4');
  const heading = document.createElement('h2');
  heading.tabIndex = -1;
  heading.append(
    [instrument?.querySelector('summary span'), own]
      .map((each) => each?.textContent)
      .filter(Boolean)
      .join(' · '),
  );
  own?.remove();
  instrument?.querySelectorAll('.about .binds, .about a').forEach((each) => {
    const line = document.createElement('p');
    line.className = 'status';
    line.append(each.cloneNode(true));
    copy.querySelector('.law')?.append(line);
  });
  copy.querySelectorAll<HTMLElement>('.decides dd > span').forEach(writeOut);
  const back = document.createElement('a');
  back.href = `#${id}`;
  back.dataset.back = '';
  back.className = 'label back';
  back.append(words.back);
  panel.replaceChildren(heading, ...copy.childNodes, back);
}
