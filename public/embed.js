/*
 * Puts the course into a page of yours. Where an element says data-rights-based-returns="lesson-the-order.html" (empty: the whole course),
 * a frame is put into it. The element may also say
 *   data-height="content"  the frame is as high as what it shows (without it) · data-height="640"  always that many pixels
 *   data-keep              this site keeps the learner's record in its own storage, for browsers that keep nothing in frames of other sites
 *   data-title             what the frame is called for people who hear the page
 * What the learner does arrives as an event on the element: element.addEventListener('course-events', ({ detail }) => detail.events).
 * To keep the record yourself, give the element an object before this script runs: element.courseRecord = { load() {…}, save(record) {…} };
 * both may return a promise, and save says false where it could not. Private notes never leave the frame.
 */
(() => {
  'use strict';
  const COURSE = 'rights-based-returns';
  const base = new URL('.', document.currentScript.src);
  const here = location.origin;
  const KEY = `${COURSE} ${base.href}`;

  const inStorage = {
    load: () => JSON.parse(localStorage.getItem(KEY) || 'null'),
    save: (record) => localStorage.setItem(KEY, JSON.stringify(record)),
  };

  function put(element) {
    if (element.querySelector('iframe')) return;
    const { rightsBasedReturns: page, height = 'content', title = 'Course: rights-based returns' } = element.dataset;
    const address = new URL(page || 'index.html', base);
    // An element may show pages of the course alone.
    if (!address.href.startsWith(base.href)) return;
    const keeper = element.courseRecord || ('keep' in element.dataset ? inStorage : undefined);
    // Without one it is held while this page is open, so that pages in the frame can follow each other where the browser keeps nothing.
    let held;
    const place = keeper || { load: () => held, save: (record) => void (held = record) };
    const fixed = Number.parseInt(height, 10);
    const frame = document.createElement('iframe');
    // A page without an origin, such as a file on a disk, cannot be spoken with; the course goes on alone.
    if (here !== 'null')
      frame.name = `rbr-embed ${JSON.stringify({ origin: here, size: fixed ? 'fixed' : 'content' })}`;
    frame.title = title;
    frame.src = address.href;
    frame.allow = 'clipboard-write';
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0', height: `${fixed || 640}px` });
    element.append(frame);

    let opened = false;
    /** Changes come one after the other, so that none is lost. */
    let line = Promise.resolve();
    const record = async () => {
      try {
        return (await place.load()) || undefined;
      } catch {
        return undefined;
      }
    };
    const change = async ({ version, events, all }) => {
      const before = all ? undefined : await record();
      const kept = before && before.version === version && Array.isArray(before.events) ? before.events : [];
      const known = new Set(kept.map(({ id }) => id));
      const next = [...kept, ...events.filter(({ id }) => !known.has(id))];
      return (await place.save({ version, events: next })) !== false;
    };

    addEventListener('message', async ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== base.origin || !data || data.course !== COURSE) return;
      const say = (message) => source.postMessage({ course: COURSE, ...message }, base.origin);
      if (data.is === 'open') {
        if (opened && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
        opened = true;
        await line;
        say({ is: 'welcome', keeps: Boolean(keeper), record: await record() });
      } else if (data.is === 'height' && !fixed && data.height > 0) {
        const pixels = Math.min(Math.max(Math.ceil(data.height), 200), 30000);
        frame.style.height = `${pixels}px`;
        say({ is: 'sized', height: pixels });
      } else if (data.is === 'events' && Array.isArray(data.events)) {
        element.dispatchEvent(new CustomEvent('course-events', { bubbles: true, detail: { events: data.events } }));
        line = line
          .then(() => change(data))
          .then(
            (kept) => say({ is: 'kept', ask: data.ask, kept }),
            () => say({ is: 'kept', ask: data.ask, kept: false }),
          );
      }
    });
  }

  const start = () => document.querySelectorAll('[data-rights-based-returns]').forEach(put);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
