import type { Language } from '#lib/dashboard/languages.ts';
import type { App as DatelineApp } from '#lib/server/app.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Names the entry in the server's log. */
      id?: string;
    }
    interface Locals {
      app: DatelineApp;
      /** Of the page's words. */
      lang: Language;
    }
  }
}

export {};
