/** `npx drizzle-kit generate` writes what has changed in the tables as one migration more. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['packages/record/store/tables.ts', 'packages/secretariat/*/tables.ts'],
  out: 'packages/secretariat/migrations',
});
