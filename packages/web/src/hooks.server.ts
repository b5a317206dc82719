import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { chooseLocale, isLocale } from '#lib/messages.ts';
import { houseOf } from '#lib/server/house.ts';
import chinese from '#lib/styles/chinese.css?url';

/** Its list of slices is long: only pages that show Chinese ask for it. */
const CHINESE = `<link rel="stylesheet" href="${chinese}" />`;
const YEAR = 365 * 24 * 60 * 60;

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.house = houseOf(event);
  const asked = event.url.searchParams.get('lang');
  event.locals.locale = chooseLocale(
    asked,
    event.cookies.get('lang'),
    event.request.headers.get('accept-language'),
  );
  if (isLocale(asked)) {
    event.cookies.set('lang', asked, {
      path: '/',
      maxAge: YEAR,
      sameSite: 'lax',
      httpOnly: true,
      secure: false,
    });
  }
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%maslahat.language%', event.locals.locale)
        .replace('%maslahat.chinese%', html.includes('lang="zh') ? CHINESE : ''),
  });
};

/** The reader is told that it failed and what was kept; the evidence goes to the operator's log. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'unknown') console.error(`${event.request.method} ${event.url.pathname}`, error);
};
