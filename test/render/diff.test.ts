import { expect, test } from 'vitest';
import { renderDiff } from '../../src/render/diff.ts';
import { flagship } from './flagship.ts';
import { namedPalette, testView } from './named-view.ts';

test('x', () => {
  console.log(renderDiff(testView({ width: 124 }), flagship, { all: false }));
  console.log(renderDiff(testView({ palette: namedPalette, width: 60 }), flagship, { all: false }));
  console.log(renderDiff(testView({ lang: 'en', width: 80 }), flagship, { all: false }));
});
