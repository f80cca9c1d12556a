/** Sends what it is given. What is under way is not sent twice: who asks for the same meanwhile waits for its outcome. */
export const oneAtATime = <Outcome>(): ((what: string, send: () => Promise<Outcome>) => Promise<Outcome>) => {
  const underWay = new Map<string, Promise<Outcome>>();
  return (what, send) => {
    const same = underWay.get(what);
    if (same) return same;
    const sent = send().finally(() => underWay.delete(what));
    underWay.set(what, sent);
    return sent;
  };
};
