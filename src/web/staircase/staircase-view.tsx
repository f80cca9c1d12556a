import { ToggleGroup } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { StaircasePicture, type StaircasePictureProps } from './staircase-picture';
import { say } from './staircase-texts';
import { StaircaseText } from './staircase-text';
import { useStaircaseView } from './use-staircase-view';

interface StaircaseViewProps extends StaircasePictureProps {
  /** What paper tells of a step besides, by its id: it opens no steps. */
  readonly moreOnPaper?: (step: string) => ReactNode;
}

/** A ladder as a picture or as text, whichever the reader chooses; on paper always as text. */
export const StaircaseView = ({ moreOnPaper, ...props }: StaircaseViewProps) => {
  const { view, choose } = useStaircaseView();
  return (
    <div className="staircase-choice">
      <Switch view={view} choose={choose} />
      <div className="no-print">{view === 'text' ? <StaircaseText {...props} /> : <StaircasePicture {...props} />}</div>
      <div className="print-only">
        <StaircaseText ladder={props.ladder} marks={props.marks} more={moreOnPaper} />
      </div>
    </div>
  );
};

const Switch = ({ view, choose }: ReturnType<typeof useStaircaseView>) => (
  <ToggleGroup
    className="no-print"
    aria-label={say('show')}
    value={view}
    onChange={(wanted) => choose(wanted === 'text' ? 'text' : 'bild')}
    data-size="sm"
  >
    <ToggleGroup.Item value="bild">{say('asPicture')}</ToggleGroup.Item>
    <ToggleGroup.Item value="text">{say('asText')}</ToggleGroup.Item>
  </ToggleGroup>
);
