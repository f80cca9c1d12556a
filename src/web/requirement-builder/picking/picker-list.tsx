import { choiceSources, type ChoiceKind } from './choice-sources';
import type { Picking } from './use-picking';

interface PickerListProps {
  readonly id: string;
  readonly label: string;
  readonly kind: ChoiceKind;
  readonly picking: Picking;
}

/** What was found so far, to pick from; the focus stays in the field. */
export const PickerList = ({ id, label, kind, picking: { choices, index, take } }: PickerListProps) => (
  <div className="picker-list" id={id} role="listbox" aria-label={label}>
    {choices.map((choice, place) => (
      <div
        key={choice.slug}
        id={`${id}-${place}`}
        className="picker-option"
        role="option"
        aria-selected={place === index}
        lang={choiceSources[kind].isSwedish && 'sv'}
        ref={(element) => {
          if (place === index) element?.scrollIntoView({ block: 'nearest' });
        }}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => take(choice)}
      >
        {choice.name}
      </div>
    ))}
  </div>
);
