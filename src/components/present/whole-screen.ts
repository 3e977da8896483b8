/** The screen of the device stays on where the browser allows it; a window that was hidden asks for it again. */
export function stayAwake(): void {
  const ask = () => {
    // Older browsers, and devices that save their battery, refuse.
    if (document.visibilityState === 'visible') void awake().catch(() => undefined);
  };
  ask();
  document.addEventListener('visibilitychange', ask);
}

async function awake(): Promise<void> {
  await navigator.wakeLock.request('screen');
}

/** Fills the screen, or gives it back. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // In a frame, and where the browser does not allow it: F11 does the same.
  }
}
