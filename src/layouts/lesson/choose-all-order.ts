import '../../components/lesson/lesson-toc.ts';
import '../../components/lesson/open-in-place.ts';
import { choices } from '../../components/lesson/question/choices.ts';
import { chooseAll } from '../../components/lesson/question/choose-all.ts';
import { askQuestions } from '../../components/lesson/question/course-question.ts';
import { order } from '../../components/lesson/question/order.ts';
import '../leave/leave-now.ts';

askQuestions({ 'choose-one': choices(), 'choose-all': chooseAll, order });
