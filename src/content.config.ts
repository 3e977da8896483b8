import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { lessonSchema } from './domain/course/lesson-schema.ts';

export const collections = {
  lessons: defineCollection({ loader: glob({ base: './content/en/lessons', pattern: '*.mdx' }), schema: lessonSchema }),
};
