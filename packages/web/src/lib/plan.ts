/** A road map's actions under their themes. */
import type { RoadmapAction } from '@maslahat/secretariat';
import { isMessageKey } from './messages.ts';
import type { Reader } from './reader.ts';

export interface Chapter {
  readonly theme: string;
  readonly title: string;
  readonly actions: readonly RoadmapAction[];
}

/** Themes in the order in which they first appear. */
export function chapters(actions: readonly RoadmapAction[], reader: Pick<Reader, 'say'>): Chapter[] {
  return [...Map.groupBy(actions, ({ theme }) => theme ?? '')].map(([theme, members]) => {
    const key = `theme.${theme}`;
    return {
      theme,
      title: isMessageKey(key) ? reader.say(key) : theme === '' ? reader.say('group.none') : theme,
      actions: members,
    };
  });
}
