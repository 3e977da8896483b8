import '../lesson-toc.ts';
import '../open-in-place.ts';
import { choices } from '../question/choices.ts';
import { chooseAll } from '../question/choose-all.ts';
import { askQuestions } from '../question/course-question.ts';
import { match } from '../question/match.ts';

askQuestions({ 'choose-one': choices(), 'choose-all': chooseAll, match });
