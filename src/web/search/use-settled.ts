import { useEffect, useState } from 'react';

/** A text once it has not changed for a while, so that not every letter is asked for. The wait is in milliseconds. */
export const useSettled = (text: string, wait = 200): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), wait);
    return () => clearTimeout(timer);
  }, [text, wait]);
  return settled;
};
