import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects_sources\` ADD \`read\` text;`)
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` ADD \`price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`cost_price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`investment_sought_price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_sources\` ADD \`read\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` ADD \`price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_cost_price_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_investment_sought_price_basis\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects_sources\` DROP COLUMN \`read\`;`)
  await db.run(sql`ALTER TABLE \`projects_cost_alternatives\` DROP COLUMN \`price_basis\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`cost_price_basis\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`investment_sought_price_basis\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_sources\` DROP COLUMN \`read\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_version_cost_alternatives\` DROP COLUMN \`price_basis\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_cost_price_basis\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_investment_sought_price_basis\`;`)
}
