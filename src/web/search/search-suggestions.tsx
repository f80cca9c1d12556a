import { HitName } from './hit-name';
import type { Hit, HitGroup } from './hits';
import { say } from './search-texts';

interface SearchSuggestionsProps {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** The hit that Enter would open. */
  readonly chosen: Hit | undefined;
  readonly open: (hit: Hit) => void;
}

/** The id of the option that shows the hit, within the list with the id. */
export const optionId = (list: string, { key }: Hit): string => `${list}-${key.replaceAll(/[^\w-]/gu, '_')}`;

/** What was found so far, to choose from; the focus stays in the field. */
export const SearchSuggestions = ({ id, groups, chosen, open }: SearchSuggestionsProps) => (
  <div className="search-suggestions" id={id} role="listbox" aria-label={say('list')}>
    {groups.map(({ kind, hits }) => (
      <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
        <span className="search-kind" id={`${id}-${kind}`} role="presentation">
          {say(kind)}
        </span>
        {hits.map((hit) => (
          <div
            key={hit.key}
            className="search-option"
            id={optionId(id, hit)}
            role="option"
            aria-selected={hit === chosen}
            ref={(element) => {
              if (hit === chosen) element?.scrollIntoView({ block: 'nearest' });
            }}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => open(hit)}
          >
            <HitName hit={hit} />
          </div>
        ))}
      </div>
    ))}
  </div>
);
