interface StepsProps {
  done: number;
  of: number;
  text: string;
}

/** Knots on a line: decisions behind, the one at hand, and about how many are to come. */
export function Steps({ done, of, text }: StepsProps) {
  const knots = Array.from({ length: Math.max(of, done + 1) }, (_, index) => index);
  return (
    <p className="steps">
      <span className="dots" aria-hidden="true">
        {knots.map((index) => (
          <i key={index} className={index < done ? 'done' : index === done ? 'now' : ''} />
        ))}
      </span>
      <span>{text}</span>
    </p>
  );
}
