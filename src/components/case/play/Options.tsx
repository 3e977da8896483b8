import type { ReactNode } from 'react';
import { Html } from '../Html.tsx';
import { Letter } from '../Mark.tsx';

interface OptionsProps {
  name: string;
  labelledBy: string;
  options: { id: string; html: string }[];
  letters: readonly string[];
  chosen: string | undefined;
  onChoose?: ((id: string) => void) | undefined;
  /** The attribute under which tests and tools find an option. */
  handle: 'data-choice' | 'data-ground';
  children?: ReactNode;
}

/** Ruled rows with a letter; each is a real radio button. Nothing is chosen beforehand. */
export function Options({ name, labelledBy, options, letters, chosen, onChoose, handle, children }: OptionsProps) {
  return (
    <div className="opts" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(({ id, html }, index) => (
        <label key={id} className={chosen === id ? 'opt-row picked' : 'opt-row'} {...{ [handle]: id }}>
          <input
            type="radio"
            name={name}
            value={id}
            {...(onChoose
              ? {
                  checked: chosen === id,
                  onChange: () => {
                    onChoose(id);
                  },
                }
              : { defaultChecked: false })}
          />
          <Letter letter={letters[index] ?? ''} />
          <Html as="span" className="lbl" html={html} />
        </label>
      ))}
      {children}
    </div>
  );
}
