import { describe, expect, it } from 'vitest';
import { requestOf } from '../../../report/questions/request-of.ts';
import { readIn } from './read-in.ts';

describe('a text that tells why it asks', () => {
  it('is parted where words say which part asks', () => {
    expect(requestOf('Styret møtes klokka to i dag, så hva er målet for fravær?')).toEqual({
      reason: 'Styret møtes klokka to i dag',
      asked: 'hva er målet for fravær?',
    });
    expect(requestOf('Vis meg det som er rødt, fordi sjefen ringer snart')).toEqual({
      asked: 'Vis meg det som er rødt',
      reason: 'sjefen ringer snart',
    });
    expect(requestOf('Eg skal i møte no, kva manglar frå økonomi?')?.asked).toBe('kva manglar frå økonomi?');
  });

  it('is whole where it is short, or nothing says so', () => {
    expect(requestOf('økonomi, og hva er rødt?')).toBeUndefined();
    expect(requestOf('hvor mange åpne avvik var det i februar i fjor')).toBeUndefined();
  });

  it('is what is asked, whatever the reason compares or explains', () => {
    expect(
      readIn(
        'helse-nord-ikt',
        'Eg avstemmer mot hovudboka i dag, og difor treng eg å vite kva linjeleige er',
      ),
    ).toMatchObject({ intent: 'status', target: { row: 'lines' } });
    expect(
      readIn(
        'project-portfolio',
        'Ingen har fortalt meg hvorfor det stopper, så hva er direktørens vurdering?',
      ),
    ).toMatchObject({ intent: 'status', target: { section: 'assessment' } });
  });

  it('may have its name in the reason, but not its time', () => {
    const question = readIn('helse-nord-ikt', 'Sykefraværet er høyt hos oss i juni, så hvorfor er det gult?');
    expect(question).toMatchObject({ intent: 'why', target: { item: 'sick-leave' } });
    expect(question.when).toBeUndefined();
  });
});
