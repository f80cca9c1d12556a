import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import './list-filter.css';
import type { ListFilling } from './use-list-filter';

interface ListFilterProps {
  readonly filling: Pick<ListFilling<never>, 'isNarrowed' | 'show' | 'clear'>;
  /** What the form is called. */
  readonly label?: string;
  /** The words of the button that narrows the list, and of the one that shows all again. */
  readonly show: string;
  readonly clear?: string;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form that narrows a list when one asks for it. */
export const ListFilter = ({ filling, label, show, clear, children }: ListFilterProps) => (
  <form
    className="list-filter"
    role="search"
    aria-label={label}
    onSubmit={(event) => {
      event.preventDefault();
      filling.show();
    }}
  >
    {children}
    <Button type="submit" variant="secondary">
      {show}
    </Button>
    {clear !== undefined && filling.isNarrowed && (
      <Button
        type="button"
        variant="tertiary"
        onClick={({ currentTarget }) => {
          // The button goes away with what it clears; the focus stays in the form.
          currentTarget.form?.querySelector('input')?.focus();
          filling.clear();
        }}
      >
        {clear}
      </Button>
    )}
  </form>
);
