interface ConfirmProps {
  label: string;
  hint?: string;
  onConfirm: () => void;
}

/** The line that turns a choice into a decision; on a phone it sticks to the lower edge. */
export function Confirm({ label, hint, onConfirm }: ConfirmProps) {
  return (
    <div className="confirm stick">
      <button className="act" type="button" data-action="confirm" onClick={onConfirm}>
        {label}
      </button>
      {hint && <p>{hint}</p>}
    </div>
  );
}
