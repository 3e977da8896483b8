import '../lesson-toc.ts';
import '../open-in-place.ts';
import { choices } from '../question/choices.ts';
import { askQuestions } from '../question/course-question.ts';
import { match } from '../question/match.ts';
import { order } from '../question/order.ts';

askQuestions({ 'choose-one': choices(), match, order });
