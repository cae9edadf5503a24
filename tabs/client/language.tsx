/** The person's language in the pages: read at the start, followed by every component, changed with one press. */
import { Button } from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons';
import { useState, useSyncExternalStore } from 'react';
import { localeOf, otherLanguage } from '#core/domain/language.ts';
import type { Language } from '#core/domain/language.ts';
import { ownLanguageWords } from '#core/domain/words/own-language.ts';
import { announce } from './announcer.ts';
import { call } from './api.ts';
import {
  languageKept,
  languageNow,
  onLanguage,
  rememberedLanguage,
  speak,
  speakAsTeams,
} from './spoken.ts';
import { personHere } from './teams.ts';

/** The language now; the component is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, languageNow);

/** The words of a catalogue in the person's language. */
export const useWords = <Words,>(catalogue: Readonly<Record<Language, Words>>): Words =>
  catalogue[useLanguage()];

/** How long a first visit waits for the person's choice before it begins in the language of Teams. */
const patienceMilliseconds = 1_500;

/**
 * Finds out which language to speak: as the People list says, for chat reads it there too. A visit on the same
 * device begins at once in the language of the last one; until somebody is known it is that of Teams.
 */
export const startLanguage = async (locale: string): Promise<void> => {
  const person = personHere();
  const remembered = rememberedLanguage(person);
  if (remembered === undefined) speakAsTeams(locale);
  else speak(remembered, person);
  const asked = askForLanguage(person);
  if (remembered === undefined) await Promise.race([asked, after(patienceMilliseconds)]);
};

const askForLanguage = async (person: string): Promise<void> => {
  const answer = await call('my-language', {});
  if (answer.ok && answer.value.language !== languageNow()) speak(answer.value.language, person);
};

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Speaks the other language at once, and tells the hub, so that chat speaks it as well. */
const change = async (language: Language): Promise<void> => {
  speak(language, personHere());
  const answer = await call('choose-language', { language });
  if (answer.ok) window.dispatchEvent(new Event(languageKept));
  const words = ownLanguageWords[language];
  announce(answer.ok ? words.switched : words.notKept);
};

/** One button, in the other language: whoever needs it can read it. */
export const LanguageSwitch = () => {
  const [isChanging, setChanging] = useState(false);
  const other = otherLanguage(useLanguage());
  const press = (): void => {
    setChanging(true);
    void change(other).finally(() => {
      setChanging(false);
    });
  };
  return (
    <Button
      appearance="subtle"
      icon={<LocalLanguageRegular />}
      lang={localeOf[other]}
      disabledFocusable={isChanging}
      onClick={press}
    >
      {ownLanguageWords[otherLanguage(other)].switchTo}
    </Button>
  );
};
