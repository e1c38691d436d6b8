import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { echo } from '../number/echo.ts';

/** What is asked of a text that is missing, or that says too little: then it is said first that it does. */
export function askForMore(text: string, asked: string, language: Language): string {
  if (text === '') return asked;
  return `${translate(language, 'form.comment-thin', { text: echo(text) })} ${asked}`;
}
