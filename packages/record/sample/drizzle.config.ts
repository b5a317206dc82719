/** `npx drizzle-kit generate --config packages/record/sample/drizzle.config.ts` */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['packages/record/store/tables.ts', 'packages/record/sample/tables.ts'],
  out: 'packages/record/sample/migrations',
});
