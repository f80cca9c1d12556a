import { useEffect, useRef, type RefObject } from 'react';

const ROOM = '--work-bar-room';

/** Keeps the room that a bar takes above what is scrolled into view, in pixels, whatever it says and how large its text is. */
export const useRoomForBar = (): RefObject<HTMLDivElement | null> => {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty(ROOM, `${String(bar.current?.offsetHeight ?? 0)}px`);
    });
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty(ROOM);
    };
  }, []);
  return bar;
};
