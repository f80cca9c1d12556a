import { Textfield } from '@digdir/designsystemet-react';
import { say } from './builder-texts';

interface ReasonPlaceProps {
  readonly reason: string;
  /** True where the requirement demands less than the base without one. */
  readonly isNeeded: boolean;
  readonly change: (reason: string) => void;
  readonly blank: string | undefined;
}

/** The reason that a looser demand takes; shown where it is needed or begun. */
export const ReasonPlace = ({ reason, isNeeded, change, blank }: ReasonPlaceProps) =>
  isNeeded || reason !== '' ? (
    <Textfield
      multiline
      label={say('reason')}
      description={say('reasonHint')}
      value={reason}
      error={reason.trim() === '' ? blank : undefined}
      onChange={({ target }) => change(target.value)}
    />
  ) : null;
