import { $progress, append } from '../../stores/record.ts';

/** `<lesson-note data-note>`: a private note, kept whenever the learner leaves the field. */
class LessonNote extends HTMLElement {
  connectedCallback(): void {
    const note = this.dataset.note ?? '';
    const field = this.querySelector('textarea');
    if (!field) return;
    $progress.subscribe(({ notes }) => {
      if (document.activeElement !== field) field.value = notes[note] ?? '';
    });
    const keep = () => {
      if (field.value !== ($progress.get().notes[note] ?? '')) append({ verb: 'commented', note, text: field.value });
    };
    field.addEventListener('change', keep);
    // A page that is left in the middle of a word.
    document.addEventListener('visibilitychange', keep);
  }
}

customElements.define('lesson-note', LessonNote);
