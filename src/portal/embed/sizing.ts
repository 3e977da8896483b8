import type { HostLine } from './host-line.ts';

/**
 * Tells how high this page is, whenever that changes. The frame keeps its own scrollbar until the page around says that it has made
 * the frame that high, and has it again as soon as that no longer fits: whatever the page around does, all can be reached.
 */
export function startSizing({ say, listen }: HostLine): void {
  const root = document.documentElement;
  let told = 0;
  const height = () => Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
  const fits = () => height() <= innerHeight + 1;
  const measure = () => {
    const now = height();
    if (!fits()) root.style.overflowY = '';
    if (now === told) return;
    told = now;
    say({ is: 'height', height: now });
  };
  // What is drawn late – fonts, pictures, what opens at a press – is seen too.
  new ResizeObserver(measure).observe(document.body);
  void document.fonts.ready.then(measure);
  let sized = false;
  const settle = () => {
    root.style.overflowY = sized && fits() ? 'hidden' : '';
  };
  listen((message) => {
    if (message.is !== 'sized') return;
    sized = true;
    // The new size of the frame comes with the next frame that is drawn, or, from another process, some time later.
    requestAnimationFrame(settle);
  });
  addEventListener('resize', settle);
}
