import { ToggleGroup } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';
import type { RouteObjective } from './my-routes.generated';
import { nameOfObjective, objectiveNames, objectiveOf } from './objective';
import { say } from './routes-texts';

/** Chooses what matters most of a way; the address keeps it. */
export const ObjectiveChoice = ({ objective }: { readonly objective: RouteObjective }) => {
  const [, setQuery] = useSearchParams();
  return (
    <div className="my-way-section no-print">
      <p id="mal-rubrik">{say('objective')}</p>
      <ToggleGroup
        className="objective-choice"
        aria-labelledby="mal-rubrik"
        value={nameOfObjective(objective)}
        onChange={(name) =>
          setQuery((before) => queryWith(before, { [queryNames.objective]: name }), { preventScrollReset: true })
        }
      >
        {objectiveNames.map((name) => (
          <ToggleGroup.Item key={name} value={name}>
            {say(objectiveOf(name))}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
    </div>
  );
};
