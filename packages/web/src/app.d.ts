import type { Locale } from '#lib/messages.ts';
import type { House } from '#lib/server/house.ts';

declare global {
  namespace App {
    interface Locals {
      house: House;
      locale: Locale;
    }
  }
}
