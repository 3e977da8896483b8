import '../../components/lesson/lesson-toc.ts';
import '../../components/lesson/open-in-place.ts';
import { choices } from '../../components/lesson/question/choices.ts';
import { askQuestions } from '../../components/lesson/question/course-question.ts';
import { match } from '../../components/lesson/question/match.ts';
import { order } from '../../components/lesson/question/order.ts';
import '../leave/leave-now.ts';

askQuestions({ 'choose-one': choices(), match, order });
