import { buildCalendar, isDay, reminderDays, type Day } from '../../domain/course/calendar.ts';
import { download } from '../make/download.ts';

interface Words {
  locale: string;
  made: string;
  wrongDay: string;
  file: string;
  /** For each reminder. */
  entries: { name: string; title: string; text: string }[];
}

/** `<follow-up>`: proposes three days, lets them be changed, and makes the file for the learner’s calendar. */
class FollowUp extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as Words;
    const form = this.querySelector('form');
    const time = this.querySelector<HTMLInputElement>('[data-time]');
    const told = this.querySelector('[data-told]');
    const days = [...this.querySelectorAll<HTMLInputElement>('[data-day]')];
    const places = this.querySelectorAll('[data-when]');
    if (!form || !time) return;

    const today = localDay(new Date());
    const proposed = reminderDays(today);
    const say = () => {
      days.forEach(({ value }, index) =>
        places[index]?.replaceChildren(isDay(value) ? inWords(value, words.locale) : ''),
      );
    };
    days.forEach((field, index) => {
      field.min = today;
      field.value = proposed[index] ?? '';
    });
    say();
    form.hidden = false;
    form.addEventListener('change', () => {
      told?.replaceChildren();
      form.querySelectorAll('.field').forEach((field) => {
        field.classList.remove('err');
      });
      say();
    });

    const name = crypto.getRandomValues(new Uint32Array(4)).join('.');
    let sequence = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = [...days, time].find(({ validity, value }) => validity.badInput || value === '');
      if (wrong) {
        wrong.closest('.field')?.classList.add('err');
        told?.replaceChildren(words.wrongDay);
        wrong.focus();
        return;
      }
      const reminders = days.map(({ value: day }, index) => {
        const { title = '', text = '' } = words.entries[index] ?? {};
        return {
          day,
          time: time.value.slice(0, 5),
          title,
          text,
          url: new URL(`review.html#${index + 1}`, address()).href,
        };
      });
      download(
        buildCalendar({ reminders, name, sequence: sequence++, now: Date.now() }),
        words.file,
        'text/calendar;charset=utf-8',
      );
      told?.replaceChildren(words.made);
    });
  }
}

/** Where the course is opened, without what a portal may have written into the address. */
function address(): string {
  return location.href.replace(/[?#].*$/s, '');
}

function localDay(date: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function inWords(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}

customElements.define('follow-up', FollowUp);
