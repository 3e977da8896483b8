import { readYaml } from '../../src/build/read-yaml.ts';
import { ROOT } from '../../src/build/root.ts';
import type { Shape } from '../../src/domain/register/shape.ts';

/** The shape of the first content version of the course. */
export const REAL_SHAPE = readYaml('content/shapes/1.yaml', ROOT).data as Shape;
