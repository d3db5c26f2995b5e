import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` ADD \`scope\` text;`)
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` ADD \`as_of\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`cost_scope\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`cost_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`investment_sought_scope\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`investment_sought_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` ADD \`scope\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` ADD \`as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_cost_scope\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_cost_as_of\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_investment_sought_scope\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_investment_sought_as_of\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` DROP COLUMN \`scope\`;`)
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` DROP COLUMN \`as_of\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`cost_scope\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`cost_as_of\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`investment_sought_scope\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`investment_sought_as_of\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` DROP COLUMN \`scope\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` DROP COLUMN \`as_of\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_cost_scope\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_cost_as_of\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_investment_sought_scope\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_investment_sought_as_of\`;`)
}
