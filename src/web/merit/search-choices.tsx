import type { Searching } from './use-searching';

interface SearchChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly searching: Searching;
}

/** What was found so far, to choose from; the focus stays in the field. */
export const SearchChoices = ({ id, label, searching: { choices, index, take } }: SearchChoicesProps) => (
  <div className="search-choices" id={id} role="listbox" aria-label={label}>
    {choices.map((choice, place) => (
      <div
        key={choice.value}
        id={`${id}-${place}`}
        className="search-choices-option"
        role="option"
        aria-selected={place === index}
        ref={(element) => {
          if (place === index) element?.scrollIntoView({ block: 'nearest' });
        }}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => take(choice)}
      >
        {choice.name}
        {choice.about !== undefined && <span className="merit-quiet"> {choice.about}</span>}
      </div>
    ))}
  </div>
);
