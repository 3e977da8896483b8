import type { OpenSessionWords } from '../../../i18n/en/open-session.ts';

/** How long a session file may be; the server reads no longer one. */
export const LONGEST_FILE = 250 * 1024;

/**
 * Asks the server for a new session and goes to the page that leads it. What is refused is told in a sentence.
 * @param unfit what to say where the plan or the file does not fit the cases of the server
 */
export async function openWith(
  body: unknown,
  button: HTMLButtonElement,
  told: HTMLElement,
  unfit: string,
  words: OpenSessionWords,
): Promise<void> {
  told.textContent = '';
  button.setAttribute('aria-disabled', 'true');
  button.textContent = words.opening;
  const answer = await fetch('room/sessions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (answer?.status === 201) {
    const { code, keys } = (await answer.json()) as { code: string; keys: { facilitator: string } };
    location.href = `lead.html#${code}.${keys.facilitator}`;
    return;
  }
  const { refused } = words;
  const status = String(answer?.status ?? '');
  told.textContent =
    status === '422' ? unfit : status in refused ? refused[status as keyof typeof refused] : refused.other;
  button.removeAttribute('aria-disabled');
}
