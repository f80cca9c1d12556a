import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { defineTexts } from '../language/define-texts';
import './copy.css';

const say = defineTexts(
  'copy',
  { copy: 'Kopiera', copied: 'Kopierat', failed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.' },
  { copy: 'Copy', copied: 'Copied', failed: 'It could not be copied. Select the text and copy it yourself.' },
);

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who do not see what the button stands beside. */
  readonly what: string;
  /** What the button shows; else that it copies. */
  readonly label?: string;
}

/** Copies a text, and says that it did. */
export const CopyButton = ({ text, what, label = say('copy') }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <span className="copy">
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        aria-label={`${label} ${what}`}
        onClick={() => void copy()}
        onBlur={() => setOutcome(undefined)}
      >
        {label}
      </Button>
      <span className="copy-outcome" role="status">
        {outcome && say(outcome)}
      </span>
    </span>
  );
};
