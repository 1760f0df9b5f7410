export interface CopyButtonProps {
  readonly id: string;
  readonly label: string;
  readonly isMain?: boolean;
  readonly onCopy: () => void;
}

/** A button that copies; what became of it is said in the status line. */
export function CopyButton({ id, label, isMain = false, onCopy }: CopyButtonProps) {
  return (
    <button type="button" class={isMain ? 'main' : ''} data-testid={id} onClick={onCopy}>
      {label}
    </button>
  );
}
