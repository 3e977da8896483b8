import type { Place, Problem } from '../problem.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import type { Library } from './library.ts';
import { nearestPassage } from './nearest-passage.ts';
import { holds, passagesOf, type Passage } from './passages.ts';
import { quotedParts } from './plain-text.ts';

/** A quotation with the ids of everything that holds its exact words; none when nothing does. */
export interface Traced extends Quotation {
  from: string[];
}

/** Traces and checks quotations against one library. */
export interface QuotationChecker {
  /** Everything that stands in “…”, with what it is quoted from. */
  trace: (text: string) => Traced[];
  /** One problem for each “…” that is not quoted exactly. `placeOf` tells where an offset of the text stands in its file. */
  check: (text: string, placeOf: (offset: number) => Place) => Problem[];
}

const SPEECH = 'Use ‘…’ for speech, thoughts and titles; or paraphrase.';

/** Makes the check for a library; the library’s texts are prepared once. */
export function quotationChecker(library: Library): QuotationChecker {
  const passages = passagesOf(library);
  const trace = (text: string): Traced[] =>
    findQuotations(text).map((quotation) => {
      const parts = quotation.fault === undefined ? quotedParts(quotation.text) : [];
      return { ...quotation, from: idsOf(passages.filter((passage) => holds(passage, parts))) };
    });
  const check = (text: string, placeOf: (offset: number) => Place): Problem[] =>
    trace(text)
      .filter(({ from }) => from.length === 0)
      .map((quotation) => ({ ...placeOf(quotation.offset), ...complaint(quotation, passages) }));
  return { trace, check };
}

function idsOf(passages: readonly Passage[]): string[] {
  return [...new Set(passages.map(({ id }) => id))];
}

function complaint({ text, fault }: Quotation, passages: readonly Passage[]): Pick<Problem, 'rule' | 'what' | 'todo'> {
  if (fault === 'never-opened') {
    return {
      rule: 'quotation-marks',
      what: 'A closing ” has no opening “ before it in its paragraph.',
      todo: 'Add the opening “, or take the mark out.',
    };
  }
  const shown = `“${shorten(text)}”`;
  if (fault === 'never-closed') {
    return {
      rule: 'quotation-marks',
      what: `${shown} is not closed before its paragraph ends.`,
      todo: 'Add the closing ”.',
    };
  }
  return { rule: 'quotation-exact', ...inexact(text, shown, passages) };
}

function inexact(text: string, shown: string, passages: readonly Passage[]): Pick<Problem, 'what' | 'todo'> {
  const parts = quotedParts(text);
  if (parts.length === 0) return { what: `${shown} has no words between its marks.`, todo: SPEECH };

  const holders = parts.map((part) => passages.filter((passage) => holds(passage, [part])));
  if (parts.length > 1 && holders.every((those) => those.length > 0)) {
    const inAll = passages.find((passage) => holders.every((those) => those.includes(passage)));
    return inAll === undefined
      ? {
          what: `The parts of ${shown} stand in different places: ${marks(holders)}.`,
          todo: 'Quote each place in its own marks.',
        }
      : {
          what: `The parts of ${shown} stand in ${inAll.mark} in another order.`,
          todo: 'Put them in the order of the text, or quote them apart.',
        };
  }

  const near = nearestPassage(text, passages);
  return {
    what: `${shown} is not, letter by letter, in the law base or the source section.`,
    todo:
      near === undefined ? SPEECH : `Nearest is ${near.mark}: “${near.excerpt}”. Copy the words from there. ${SPEECH}`,
  };
}

function marks(holders: readonly (readonly Passage[])[]): string {
  return [...new Set(holders.map(([first]) => first?.mark ?? ''))].join(', ');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 159).trimEnd()} …`;
}
