import { Button } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';
import { usersOf } from './comparable';
import type { ComparableLadderFragment } from './compare.generated';
import { say } from './compare-texts';
import { LadderChoice } from './ladder-choice';

/** Chooses the two ladders to compare; the address keeps them. */
export const LadderChoices = ({ ladders }: { readonly ladders: readonly ComparableLadderFragment[] }) => {
  const [query, setQuery] = useSearchParams();
  const users = usersOf(ladders);
  const left = query.get(queryNames.left);
  const right = query.get(queryNames.right);
  const choose = (slugs: Readonly<Record<string, string | null>>) => setQuery((before) => queryWith(before, slugs));
  return (
    <div className="ladder-choices" role="group" aria-label={say('choose')}>
      <LadderChoice
        label={say('left')}
        users={users}
        slug={left}
        choose={(slug) => choose({ [queryNames.left]: slug })}
      />
      <LadderChoice
        label={say('right')}
        users={users}
        slug={right}
        choose={(slug) => choose({ [queryNames.right]: slug })}
      />
      {left !== null && right !== null && (
        <Button
          type="button"
          variant="tertiary"
          onClick={() => choose({ [queryNames.left]: right, [queryNames.right]: left })}
        >
          <span aria-hidden>⇄</span> {say('swap')}
        </Button>
      )}
    </div>
  );
};
