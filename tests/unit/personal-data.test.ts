import { describe, expect, it } from 'vitest';
import { looksPersonal } from '../../src/domain/personal-data.ts';

const finds = (text: string) => looksPersonal(text).map(({ kind, found }) => `${kind}: ${found}`);

describe('a text that looks like a person’s data', () => {
  it.each([
    ['ask who took the call about RA 4417/C and write that number on the wall', 'RA 4417/C'],
    ['reopen file no. 88-12', 'file no. 88-12'],
    ['Case number 2231 goes to the consulate', 'Case number 2231'],
    ['the file 44172 is still closed', 'file 44172'],
    ['passport AB1234567 is with the escort', 'passport AB1234567'],
    ['photocopy AB1234567 again', 'AB1234567'],
    ['look at K/2231/24', 'K/2231/24'],
    ['see IOM-2025-0031 first', 'IOM-2025-0031'],
    ['the appeal 88120/25 is mine', '88120/25'],
    ['her number is 784198812345671', '784198812345671'],
  ])('finds the file number in “%s”', (text, found) => {
    expect(finds(text)).toEqual([`file-number: ${found}`]);
  });

  it.each([
    ['ring +43 1 26060-0 first', '+43 1 26060-0'],
    ['call 0664 123 45 67 on Monday', '0664 123 45 67'],
    ['her mother, 0041 79 555 01 23', '0041 79 555 01 23'],
    ['(555) 123-4567 is the shelter', '(555) 123-4567'],
    ['ask at 555-0123', '555-0123'],
    ['mobile: 79 555 01 23', '79 555 01 23'],
    ['+355691234567', '+355691234567'],
  ])('finds the telephone number in “%s”', (text, found) => {
    expect(finds(text)).toEqual([`telephone: ${found}`]);
  });

  it.each([
    ['ask Talia Marku, 3 March 2009, again', 'Talia Marku, 3 March 2009'],
    ['about Talia M. (03.03.2009) and her aunt', 'Talia M. (03.03.2009'],
    ['the girl born on 2009-03-03', 'born on 2009-03-03'],
    ['Amina, DOB 03/03/2009', 'DOB 03/03/2009'],
    ['Ana-Maria Łęcka born March 3, 2009', 'Ana-Maria Łęcka born March 3, 2009'],
  ])('finds the name and the date in “%s”', (text, found) => {
    expect(finds(text)).toEqual([`birth: ${found}`]);
  });

  it('finds all of it, in the order of the text and each once', () => {
    expect(finds('RA 4417/C: call +43 1 2606000, Talia Marku, 3 March 2009. Then RA 4417/C.')).toEqual([
      'file-number: RA 4417/C',
      'telephone: +43 1 2606000',
      'birth: Talia Marku, 3 March 2009',
    ]);
  });
});

describe('what an official writes every day', () => {
  it.each([
    '',
    'put one line into our form: what would happen to you if you went back?',
    'by Wednesday, 14 June 2026, with Marta Weiss',
    'meet Marta Weiss on 14/06/2026 at 09:30',
    'between 2026-06-14 and 2026-06-30',
    'from 01/06/2026 to 05/06/2026',
    'two lines, 15 minutes, on 3 of 43 files in 2025/26',
    'who answers at ten at night, 24/7, room 214, extension 4417',
    'the helpline 116 000, and 112 where a life is at stake',
    'in case 4 officers are ill, the list of 2024 stands',
    'read ICCPR 17(1), CAT 3(1), RC 33(2), CRC 3 and Article 18(5)',
    'General Comment No. 31, Tool 3.7, section 1.5, pages 45–47',
    'GA res. 39/46; 1465 UNTS 85 and 2237 UNTS 319',
    'A/RES/55/25, CRC/C/GC/6, CCPR/C/21/Rev.1/Add.13, CTOC/COP/2012/4',
    'Directive 2008/115/EC, Directive 2011/36/EU, Regulation 604/2013, Regulation (EU) 2024/1351',
    'Case C-181/16 and Hirsi Jamaa, application no. 27765/09',
    'Resolution 1325, UNSCR 1325, SC 1325, ISO 9001, CETS 197, ILO C189',
    'the Refugee Convention, 28 July 1951, and the Trafficking Protocol (15 November 2000)',
    'the Human Rights Committee, 29 March 2004',
    'USD 5000, EUR 12000, 1,000,000 leaflets, 10 000 000 people, 2500000 in all',
    'flight TK 1881 on Tuesday; gate B12; form A4; COVID-19',
    'page 2025, 3.5 hours, 0.25 of a post, 00:30–04:00',
    '$ 12.50 a day for 120 days',
    'ask Ana and Talia M. what they need',
  ])('is left alone: “%s”', (text) => {
    expect(finds(text)).toEqual([]);
  });
});
