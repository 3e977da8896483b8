import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import type { CaseGraph } from '../../../domain/case/graph.ts';
import { LONGEST_NOTE } from '../../../domain/record/read-event.ts';
import { $progress, append } from '../../../stores/record.ts';
import type { Words } from '../words.ts';

interface QuestionsProps {
  graph: CaseGraph;
  words: Words['debrief']['questions'];
}

/** Three open questions, each with a private note. */
export function Questions({ graph, words }: QuestionsProps) {
  const notes = useStore($progress).notes;
  return (
    <section className="part" data-part="questions">
      <h2>{words.title}</h2>
      <ol className="qs">
        {graph.debrief.questions.map((question, index) => {
          const id = `${graph.id}-${String(index + 1)}`;
          return (
            <li key={id}>
              <div>
                <span>{question}</span>
                <Note id={id} stored={notes[id] ?? ''} question={question} words={words} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface NoteProps {
  id: string;
  stored: string;
  question: string;
  words: QuestionsProps['words'];
}

function Note({ id, stored, question, words }: NoteProps) {
  const [draft, setDraft] = useState<string>();
  // Kept when the reader leaves the field or the page, so that a note is one event and not one for each letter.
  const keep = () => {
    if (draft !== undefined && draft !== ($progress.get().notes[id] ?? '')) {
      append({ verb: 'commented', note: id, text: draft });
    }
  };
  useEffect(() => {
    // A page that is left in the middle of a word.
    document.addEventListener('visibilitychange', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
    };
  });
  return (
    <label className="field">
      <span className="label">
        {words.note} · {words.private}
        <span className="vh">: {question}</span>
      </span>
      <textarea
        value={draft ?? stored}
        rows={2}
        maxLength={LONGEST_NOTE}
        data-note={id}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onBlur={keep}
      />
    </label>
  );
}
