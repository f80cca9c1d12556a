import { useSearchParams } from 'react-router';
import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';

const parts = ['steps', 'whole', 'review'] as const;

/** A part of the work on a draft. */
export type EditorPart = (typeof parts)[number];

/** Which part of the work is open and which step, as the address has it. */
export interface EditorPlace {
  readonly part: EditorPart;
  /** A slug. */
  readonly step: string | undefined;
  /** Opens a part; the step that is open stays so. */
  readonly openPart: (part: string) => void;
  /** Opens a step among the steps; undefined closes the one that is open. */
  readonly openStep: (step: string | undefined) => void;
}

/** @param canEdit Those who cannot edit come to the review. */
export const useEditorPlace = (canEdit: boolean): EditorPlace => {
  const [query, setQuery] = useSearchParams();
  const wanted = parts.find((part) => part === query.get(queryNames.view)) ?? 'steps';
  const chosen = query.get(queryNames.step) ?? undefined;
  const open = (part: string, step: string | undefined) =>
    setQuery((before) => queryWith(before, { [queryNames.view]: part, [queryNames.step]: step }), {
      preventScrollReset: true,
    });
  return {
    part: canEdit ? wanted : 'review',
    step: chosen,
    openPart: (part) => {
      if (part !== wanted) open(part, chosen);
    },
    openStep: (step) => open('steps', step),
  };
};
