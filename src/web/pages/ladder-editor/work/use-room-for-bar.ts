import { useEffect, useRef, type RefObject } from 'react';

const ROOM = '--work-bar-room';

/** The share of the window that a bar may keep to itself. */
const LARGEST_SHARE = 0.25;

/**
 * Keeps room for a bar above what is scrolled into view, whatever it says and how large its text is. Where it would
 * leave too little to see, it is marked as still and scrolls with the page.
 */
export const useRoomForBar = (): RefObject<HTMLDivElement | null> => {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = document.documentElement;
    const observer = new ResizeObserver(() => {
      const height = bar.current?.offsetHeight ?? 0;
      const isStill = height > window.innerHeight * LARGEST_SHARE;
      bar.current?.toggleAttribute('data-still', isStill);
      page.style.setProperty(ROOM, isStill ? '0px' : `${String(height)}px`);
    });
    observer.observe(page);
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      page.style.removeProperty(ROOM);
    };
  }, []);
  return bar;
};
