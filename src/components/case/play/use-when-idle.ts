import { startTransition, useEffect, useState } from 'react';

/** Gives back what it is given, but only once the browser has had time for it; nothing until then, and for each new value anew. */
export function useWhenIdle(value: string | undefined): string | undefined {
  const [reached, setReached] = useState<string>();
  useEffect(() => {
    const reach = () => {
      startTransition(() => {
        setReached(value);
      });
    };
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(reach, 200);
      return () => {
        clearTimeout(timer);
      };
    }
    const idle = requestIdleCallback(reach, { timeout: 1000 });
    return () => {
      cancelIdleCallback(idle);
    };
  }, [value]);
  return reached === value ? value : undefined;
}
