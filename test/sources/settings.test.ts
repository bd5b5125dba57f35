import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/sources/settings.ts';
import { settingsWith } from './fake-wire.ts';

describe('settings', () => {
  it('are the public sources without a file', () => {
    const { bases, contact } = readSettings(null, {}, 'config.json');
    expect(bases['odata-v5']).toBe('https://gegevensmagazijn.tweedekamer.nl/OData/v5');
    expect(contact).toBeNull();
  });

  it('take an address from the file, and from the environment before it', () => {
    const file = { sources: { koop: 'https://koop.example/', site: '' } };
    expect(settingsWith(file).bases).toMatchObject({ koop: 'https://koop.example', site: null });
    const env = { KVQ_SOURCE_KOOP: 'http://127.0.0.1:1', KVQ_SOURCE_ODATA_V5: '' };
    expect(settingsWith(file, env).bases).toMatchObject({
      koop: 'http://127.0.0.1:1',
      'odata-v5': null,
    });
  });

  it.each([
    ['no JSON', 'sources:'],
    ['an unknown key', '{"bronnen":{}}'],
    ['an unknown source', '{"sources":{"elders":"https://example.org"}}'],
    ['a gap in words', '{"gap":"kort"}'],
  ])('refuse %s', (_, text) => {
    expect(() => readSettings(text, {}, 'config.json')).toThrow('setting');
  });

  it('refuse what is no address', () => {
    expect(() => settingsWith({}, { KVQ_SOURCE_SITE: 'tweedekamer.nl' })).toThrow('setting');
  });
});
