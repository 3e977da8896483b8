import { registerForPages, shapesForPages } from '../../src/build/register-pages.ts';
import { expect, test } from '../support/test.ts';

test('the register and the shape of each content version lie beside the pages', async ({ request }) => {
  const register = await request.get('register.json');
  expect(await register.json()).toEqual(registerForPages());
  for (const shape of shapesForPages()) {
    expect(await (await request.get(`shape-${shape.content}.json`)).json()).toEqual(shape);
  }
});
