import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { say } from '../builder-texts';
import { choiceSources, type ChoiceKind } from './choice-sources';
import { PickerList } from './picker-list';
import './picking.css';
import { useNameOf } from './use-choices';
import { usePicking } from './use-picking';
import { LONGEST_SEARCH } from '../../search/search-text';

interface PickerProps {
  readonly kind: ChoiceKind;
  readonly label: string;
  /** The slug of what is picked; empty where nothing is. */
  readonly value: string;
  readonly pick: (slug: string) => void;
  readonly error?: string | undefined;
}

/**
 * Picks something by searching as one types: a combobox by the practice of ARIA
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). What is typed and not picked is let go when one leaves.
 */
export const Picker = ({ kind, label, value, pick, error }: PickerProps) => {
  const list = useId();
  const name = useNameOf(kind, value);
  const picking = usePicking(kind, pick);
  const { typed, index, choices, state } = picking;
  const isListed = typed !== undefined && choices.length > 0;
  return (
    <Field data-size="sm" className="picker">
      <Label>{label}</Label>
      <Input
        maxLength={LONGEST_SEARCH}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('picker.placeholder')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? list : undefined}
        aria-activedescendant={isListed && index !== undefined ? `${list}-${index}` : undefined}
        aria-invalid={error !== undefined}
        lang={value !== '' && choiceSources[kind].isSwedish ? 'sv' : undefined}
        value={typed ?? name}
        onChange={({ target }) => picking.type(target.value)}
        onKeyDown={picking.onKeyDown}
        onBlur={picking.close}
      />
      {isListed && <PickerList id={list} label={label} kind={kind} picking={picking} />}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
      <span className="picker-status" role="status">
        {typed !== undefined && told(state, choices.length)}
      </span>
    </Field>
  );
};

const told = (state: 'SEARCHING' | 'FAILED' | 'FOUND', count: number): string => {
  if (state === 'FAILED') return say('picker.failed');
  if (state === 'SEARCHING') return say('picker.searching');
  return count === 0 ? say('picker.none') : say('picker.count', { count });
};
