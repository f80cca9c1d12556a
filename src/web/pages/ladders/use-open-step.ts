import { useSearchParams } from 'react-router';
import { queryNames } from '../../frame/addresses';

/** The step that is open, by its slug, which all revisions share; the address has it. */
export const useOpenStep = () => {
  const [query, setQuery] = useSearchParams();
  return {
    open: query.get(queryNames.step) ?? undefined,
    choose: (step: string | undefined) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          if (step === undefined) after.delete(queryNames.step);
          else after.set(queryNames.step, step);
          return after;
        },
        { preventScrollReset: true },
      ),
  };
};
