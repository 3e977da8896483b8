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
    if ('requestIdleCallback' in window) requestIdleCallback(reach, { timeout: 1000 });
    else setTimeout(reach, 200);
  }, [value]);
  return reached === value ? value : undefined;
}
