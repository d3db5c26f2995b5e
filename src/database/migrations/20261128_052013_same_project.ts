import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects\` ADD \`same_as\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_same_as\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`same_as\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_same_as\`;`)
}
