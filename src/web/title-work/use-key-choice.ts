import { useState } from 'react';

const KEY = 'trappa-title-keys';

/** Whether single keys decide, as was chosen in this browser: on until somebody switches them off (WCAG 2.1.4). */
export const useKeyChoice = (): readonly [boolean, (isOn: boolean) => void] => {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(KEY) !== 'off');
  return [
    isOn,
    (wanted) => {
      localStorage.setItem(KEY, wanted ? 'on' : 'off');
      setIsOn(wanted);
    },
  ];
};
