import { Button } from '@digdir/designsystemet-react';
import { say } from '../builder-texts';
import { choiceSources, type ChoiceKind } from './choice-sources';
import { Picker } from './picker';
import './picking.css';
import { useNameOf } from './use-choices';

interface PickersProps {
  readonly kind: ChoiceKind;
  /** Says what they are for, such as "som". */
  readonly label: string;
  /** Says of the field that it adds another. */
  readonly another: string;
  readonly values: readonly string[];
  readonly change: (slugs: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Picks several, each of which can be taken away again. */
export const Pickers = ({ kind, label, another, values, change, error }: PickersProps) => {
  const add = (slug: string) => {
    if (slug !== '' && !values.includes(slug)) change([...values, slug]);
  };
  return (
    <div className="pickers">
      {values.length > 0 && (
        <ul aria-label={label}>
          {values.map((slug) => (
            <li key={slug}>
              <Picked kind={kind} slug={slug} remove={() => change(values.filter((one) => one !== slug))} />
            </li>
          ))}
        </ul>
      )}
      <Picker kind={kind} label={values.length === 0 ? label : another} value="" pick={add} error={error} />
    </div>
  );
};

interface PickedProps {
  readonly kind: ChoiceKind;
  readonly slug: string;
  readonly remove: () => void;
}

const Picked = ({ kind, slug, remove }: PickedProps) => {
  const name = useNameOf(kind, slug);
  return (
    <>
      <span lang={choiceSources[kind].isSwedish && 'sv'}>{name}</span>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        icon
        aria-label={say('picker.remove', { name })}
        onClick={remove}
      >
        ×
      </Button>
    </>
  );
};
