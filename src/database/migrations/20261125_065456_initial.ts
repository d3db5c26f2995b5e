import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`projects_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_states_order_idx\` ON \`projects_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_states_parent_idx\` ON \`projects_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_states_value_idx\` ON \`projects_states\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`projects_other_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_other_countries_order_idx\` ON \`projects_other_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_other_countries_parent_idx\` ON \`projects_other_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_subsectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_subsectors_order_idx\` ON \`projects_subsectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_subsectors_parent_idx\` ON \`projects_subsectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_subsectors_value_idx\` ON \`projects_subsectors\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`projects_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_areas_order_idx\` ON \`projects_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_areas_parent_idx\` ON \`projects_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_areas_value_idx\` ON \`projects_areas\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`projects_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`date\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`copy\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_sources_order_idx\` ON \`projects_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_sources_parent_id_idx\` ON \`projects_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`date\` text,
  	\`planned\` integer DEFAULT false,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_milestones_order_idx\` ON \`projects_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_milestones_parent_id_idx\` ON \`projects_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_milestones_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_milestones_locales_locale_parent_id_unique\` ON \`projects_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_milestones_locales_parent_only_idx\` ON \`projects_milestones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_cost_alternatives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`price_year\` numeric,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_cost_alternatives_order_idx\` ON \`projects_cost_alternatives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_cost_alternatives_parent_id_idx\` ON \`projects_cost_alternatives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_cost_alternatives_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_cost_alternatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_cost_alternatives_locales_locale_parent_id_unique\` ON \`projects_cost_alternatives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_cost_alternatives_locales_parent_only_idx\` ON \`projects_cost_alternatives_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`funding_source\` text,
  	\`kind\` text,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`source\` text,
  	\`organisation_id\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_funding_order_idx\` ON \`projects_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_parent_id_idx\` ON \`projects_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_organisation_idx\` ON \`projects_funding\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_funding_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_funding\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_funding_locales_locale_parent_id_unique\` ON \`projects_funding_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_funding_locales_parent_only_idx\` ON \`projects_funding_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`role\` text DEFAULT 'site',
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`geometry\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_locations_order_idx\` ON \`projects_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_locations_parent_id_idx\` ON \`projects_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_locations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locations_locales_locale_parent_id_unique\` ON \`projects_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_locations_locales_parent_only_idx\` ON \`projects_locations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_implementing_agencies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	\`source\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_implementing_agencies_order_idx\` ON \`projects_implementing_agencies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_implementing_agencies_parent_id_idx\` ON \`projects_implementing_agencies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_implementing_agencies_organisation_idx\` ON \`projects_implementing_agencies\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_contractors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	\`source\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_contractors_order_idx\` ON \`projects_contractors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_contractors_parent_id_idx\` ON \`projects_contractors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_contractors_organisation_idx\` ON \`projects_contractors\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_capacities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`measure\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_capacities_order_idx\` ON \`projects_capacities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_capacities_parent_id_idx\` ON \`projects_capacities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_capacities_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_capacities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_capacities_locales_locale_parent_id_unique\` ON \`projects_capacities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_capacities_locales_parent_only_idx\` ON \`projects_capacities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_benefits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_benefits_order_idx\` ON \`projects_benefits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_benefits_parent_id_idx\` ON \`projects_benefits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_benefits_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_benefits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_benefits_locales_locale_parent_id_unique\` ON \`projects_benefits_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_benefits_locales_parent_only_idx\` ON \`projects_benefits_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_facts_order_idx\` ON \`projects_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_facts_parent_id_idx\` ON \`projects_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_facts_locales\` (
  	\`label\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_facts_locales_locale_parent_id_unique\` ON \`projects_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_facts_locales_parent_only_idx\` ON \`projects_facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_sdgs_order_idx\` ON \`projects_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_sdgs_parent_idx\` ON \`projects_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`stage\` text DEFAULT 'draft',
  	\`return_reason\` text,
  	\`submitted_at\` text,
  	\`submitted_by_id\` text,
  	\`code\` text,
  	\`slug\` text,
  	\`lead_state\` text,
  	\`sector\` text,
  	\`origin\` text DEFAULT 'ministry',
  	\`last_verified\` text,
  	\`status\` text,
  	\`status_date\` text,
  	\`status_source\` text,
  	\`delivery_model\` text,
  	\`delivery_model_source\` text,
  	\`start_date\` text,
  	\`start_source\` text,
  	\`end_date\` text,
  	\`end_source\` text,
  	\`readiness_pre_feasibility_answer\` text,
  	\`readiness_pre_feasibility_date\` text,
  	\`readiness_pre_feasibility_source\` text,
  	\`readiness_pre_feasibility_document_id\` text,
  	\`readiness_feasibility_answer\` text,
  	\`readiness_feasibility_date\` text,
  	\`readiness_feasibility_source\` text,
  	\`readiness_feasibility_document_id\` text,
  	\`readiness_eia_answer\` text,
  	\`readiness_eia_date\` text,
  	\`readiness_eia_source\` text,
  	\`readiness_eia_document_id\` text,
  	\`readiness_land_answer\` text,
  	\`readiness_land_date\` text,
  	\`readiness_land_source\` text,
  	\`readiness_land_document_id\` text,
  	\`readiness_permits_answer\` text,
  	\`readiness_permits_date\` text,
  	\`readiness_permits_source\` text,
  	\`readiness_permits_document_id\` text,
  	\`readiness_revenue_model_answer\` text,
  	\`readiness_revenue_model_date\` text,
  	\`readiness_revenue_model_source\` text,
  	\`readiness_revenue_model_document_id\` text,
  	\`readiness_government_support_answer\` text,
  	\`readiness_government_support_date\` text,
  	\`readiness_government_support_source\` text,
  	\`readiness_government_support_document_id\` text,
  	\`readiness_procurement_documents_answer\` text,
  	\`readiness_procurement_documents_date\` text,
  	\`readiness_procurement_documents_source\` text,
  	\`readiness_procurement_documents_document_id\` text,
  	\`readiness_financing_plan_answer\` text,
  	\`readiness_financing_plan_date\` text,
  	\`readiness_financing_plan_source\` text,
  	\`readiness_financing_plan_document_id\` text,
  	\`cost_amount\` numeric,
  	\`cost_currency\` text,
  	\`cost_price_year\` numeric,
  	\`cost_source\` text,
  	\`investment_sought_amount\` numeric,
  	\`investment_sought_currency\` text,
  	\`investment_sought_price_year\` numeric,
  	\`investment_sought_source\` text,
  	\`eirr_percent_value\` numeric,
  	\`eirr_percent_source\` text,
  	\`firr_percent_value\` numeric,
  	\`firr_percent_source\` text,
  	\`payback_years_value\` numeric,
  	\`payback_years_source\` text,
  	\`concession_years_value\` numeric,
  	\`concession_years_source\` text,
  	\`owner_id\` text,
  	\`owner_source\` text,
  	\`environmental_category\` text,
  	\`social_category\` text,
  	\`safeguard_source\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_pre_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_eia_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_land_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_permits_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_revenue_model_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_government_support_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_procurement_documents_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`readiness_financing_plan_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_stage_idx\` ON \`projects\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`projects_submitted_by_idx\` ON \`projects\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_code_idx\` ON \`projects\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_lead_state_idx\` ON \`projects\` (\`lead_state\`);`)
  await db.run(sql`CREATE INDEX \`projects_sector_idx\` ON \`projects\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`projects_status_idx\` ON \`projects\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`projects_delivery_model_idx\` ON \`projects\` (\`delivery_model\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_pre_feasibility_readiness_pre_feasibi_idx\` ON \`projects\` (\`readiness_pre_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_feasibility_readiness_feasibility_doc_idx\` ON \`projects\` (\`readiness_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_eia_readiness_eia_document_idx\` ON \`projects\` (\`readiness_eia_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_land_readiness_land_document_idx\` ON \`projects\` (\`readiness_land_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_permits_readiness_permits_document_idx\` ON \`projects\` (\`readiness_permits_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_revenue_model_readiness_revenue_model_idx\` ON \`projects\` (\`readiness_revenue_model_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_government_support_readiness_governme_idx\` ON \`projects\` (\`readiness_government_support_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_procurement_documents_readiness_procu_idx\` ON \`projects\` (\`readiness_procurement_documents_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_readiness_financing_plan_readiness_financing_pl_idx\` ON \`projects\` (\`readiness_financing_plan_document_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_owner_idx\` ON \`projects\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_updatedAt_idx\` ON \`projects\` (\`_status\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leadState_updatedAt_idx\` ON \`projects\` (\`lead_state\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stage_updatedAt_idx\` ON \`projects\` (\`stage\`,\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`notes\` text,
  	\`readiness_pre_feasibility_note\` text,
  	\`readiness_feasibility_note\` text,
  	\`readiness_eia_note\` text,
  	\`readiness_land_note\` text,
  	\`readiness_permits_note\` text,
  	\`readiness_revenue_model_note\` text,
  	\`readiness_government_support_note\` text,
  	\`readiness_procurement_documents_note\` text,
  	\`readiness_financing_plan_note\` text,
  	\`funding_explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_locales_parent_only_idx\` ON \`projects_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_programmes_id_idx\` ON \`projects_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_media_id_idx\` ON \`projects_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_documents_id_idx\` ON \`projects_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_states_order_idx\` ON \`_projects_v_version_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_states_parent_idx\` ON \`_projects_v_version_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_states_value_idx\` ON \`_projects_v_version_states\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_other_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_other_countries_order_idx\` ON \`_projects_v_version_other_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_other_countries_parent_idx\` ON \`_projects_v_version_other_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_subsectors\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_subsectors_order_idx\` ON \`_projects_v_version_subsectors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_subsectors_parent_idx\` ON \`_projects_v_version_subsectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_subsectors_value_idx\` ON \`_projects_v_version_subsectors\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_areas_order_idx\` ON \`_projects_v_version_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_areas_parent_idx\` ON \`_projects_v_version_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_areas_value_idx\` ON \`_projects_v_version_areas\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`date\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`copy\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sources_order_idx\` ON \`_projects_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sources_parent_id_idx\` ON \`_projects_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`date\` text,
  	\`planned\` integer DEFAULT false,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_milestones_order_idx\` ON \`_projects_v_version_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_milestones_parent_id_idx\` ON \`_projects_v_version_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_milestones_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_milestones_locales_locale_parent_id_uniq\` ON \`_projects_v_version_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_milestones_locales_parent_only_idx\` ON \`_projects_v_version_milestones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_cost_alternatives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`price_year\` numeric,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_cost_alternatives_order_idx\` ON \`_projects_v_version_cost_alternatives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_cost_alternatives_parent_id_idx\` ON \`_projects_v_version_cost_alternatives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_cost_alternatives_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_cost_alternatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_cost_alternatives_locales_locale_parent_\` ON \`_projects_v_version_cost_alternatives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_cost_alternatives_locales_parent_only_idx\` ON \`_projects_v_version_cost_alternatives_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_funding\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`funding_source\` text,
  	\`kind\` text,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`source\` text,
  	\`organisation_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_order_idx\` ON \`_projects_v_version_funding\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_parent_id_idx\` ON \`_projects_v_version_funding\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_organisation_idx\` ON \`_projects_v_version_funding\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_funding_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_funding\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_funding_locales_locale_parent_id_unique\` ON \`_projects_v_version_funding_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funding_locales_parent_only_idx\` ON \`_projects_v_version_funding_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`role\` text DEFAULT 'site',
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`geometry\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_locations_order_idx\` ON \`_projects_v_version_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_locations_parent_id_idx\` ON \`_projects_v_version_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_locations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_locations_locales_locale_parent_id_uniqu\` ON \`_projects_v_version_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_locations_locales_parent_only_idx\` ON \`_projects_v_version_locations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_implementing_agencies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_implementing_agencies_order_idx\` ON \`_projects_v_version_implementing_agencies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_implementing_agencies_parent_id_idx\` ON \`_projects_v_version_implementing_agencies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_implementing_agencies_organisation_idx\` ON \`_projects_v_version_implementing_agencies\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_contractors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_contractors_order_idx\` ON \`_projects_v_version_contractors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_contractors_parent_id_idx\` ON \`_projects_v_version_contractors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_contractors_organisation_idx\` ON \`_projects_v_version_contractors\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_capacities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`measure\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_capacities_order_idx\` ON \`_projects_v_version_capacities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_capacities_parent_id_idx\` ON \`_projects_v_version_capacities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_capacities_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_capacities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_capacities_locales_locale_parent_id_uniq\` ON \`_projects_v_version_capacities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_capacities_locales_parent_only_idx\` ON \`_projects_v_version_capacities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_benefits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_benefits_order_idx\` ON \`_projects_v_version_benefits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_benefits_parent_id_idx\` ON \`_projects_v_version_benefits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_benefits_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_benefits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_benefits_locales_locale_parent_id_unique\` ON \`_projects_v_version_benefits_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_benefits_locales_parent_only_idx\` ON \`_projects_v_version_benefits_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_facts_order_idx\` ON \`_projects_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_facts_parent_id_idx\` ON \`_projects_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_facts_locales\` (
  	\`label\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_facts_locales_locale_parent_id_unique\` ON \`_projects_v_version_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_facts_locales_parent_only_idx\` ON \`_projects_v_version_facts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sdgs_order_idx\` ON \`_projects_v_version_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_sdgs_parent_idx\` ON \`_projects_v_version_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_return_reason\` text,
  	\`version_submitted_at\` text,
  	\`version_submitted_by_id\` text,
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_lead_state\` text,
  	\`version_sector\` text,
  	\`version_origin\` text DEFAULT 'ministry',
  	\`version_last_verified\` text,
  	\`version_status\` text,
  	\`version_status_date\` text,
  	\`version_status_source\` text,
  	\`version_delivery_model\` text,
  	\`version_delivery_model_source\` text,
  	\`version_start_date\` text,
  	\`version_start_source\` text,
  	\`version_end_date\` text,
  	\`version_end_source\` text,
  	\`version_readiness_pre_feasibility_answer\` text,
  	\`version_readiness_pre_feasibility_date\` text,
  	\`version_readiness_pre_feasibility_source\` text,
  	\`version_readiness_pre_feasibility_document_id\` text,
  	\`version_readiness_feasibility_answer\` text,
  	\`version_readiness_feasibility_date\` text,
  	\`version_readiness_feasibility_source\` text,
  	\`version_readiness_feasibility_document_id\` text,
  	\`version_readiness_eia_answer\` text,
  	\`version_readiness_eia_date\` text,
  	\`version_readiness_eia_source\` text,
  	\`version_readiness_eia_document_id\` text,
  	\`version_readiness_land_answer\` text,
  	\`version_readiness_land_date\` text,
  	\`version_readiness_land_source\` text,
  	\`version_readiness_land_document_id\` text,
  	\`version_readiness_permits_answer\` text,
  	\`version_readiness_permits_date\` text,
  	\`version_readiness_permits_source\` text,
  	\`version_readiness_permits_document_id\` text,
  	\`version_readiness_revenue_model_answer\` text,
  	\`version_readiness_revenue_model_date\` text,
  	\`version_readiness_revenue_model_source\` text,
  	\`version_readiness_revenue_model_document_id\` text,
  	\`version_readiness_government_support_answer\` text,
  	\`version_readiness_government_support_date\` text,
  	\`version_readiness_government_support_source\` text,
  	\`version_readiness_government_support_document_id\` text,
  	\`version_readiness_procurement_documents_answer\` text,
  	\`version_readiness_procurement_documents_date\` text,
  	\`version_readiness_procurement_documents_source\` text,
  	\`version_readiness_procurement_documents_document_id\` text,
  	\`version_readiness_financing_plan_answer\` text,
  	\`version_readiness_financing_plan_date\` text,
  	\`version_readiness_financing_plan_source\` text,
  	\`version_readiness_financing_plan_document_id\` text,
  	\`version_cost_amount\` numeric,
  	\`version_cost_currency\` text,
  	\`version_cost_price_year\` numeric,
  	\`version_cost_source\` text,
  	\`version_investment_sought_amount\` numeric,
  	\`version_investment_sought_currency\` text,
  	\`version_investment_sought_price_year\` numeric,
  	\`version_investment_sought_source\` text,
  	\`version_eirr_percent_value\` numeric,
  	\`version_eirr_percent_source\` text,
  	\`version_firr_percent_value\` numeric,
  	\`version_firr_percent_source\` text,
  	\`version_payback_years_value\` numeric,
  	\`version_payback_years_source\` text,
  	\`version_concession_years_value\` numeric,
  	\`version_concession_years_source\` text,
  	\`version_owner_id\` text,
  	\`version_owner_source\` text,
  	\`version_environmental_category\` text,
  	\`version_social_category\` text,
  	\`version_safeguard_source\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_pre_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_feasibility_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_eia_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_land_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_permits_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_revenue_model_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_government_support_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_procurement_documents_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_readiness_financing_plan_document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_stage_idx\` ON \`_projects_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_submitted_by_idx\` ON \`_projects_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_code_idx\` ON \`_projects_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_lead_state_idx\` ON \`_projects_v\` (\`version_lead_state\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_sector_idx\` ON \`_projects_v\` (\`version_sector\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_status_idx\` ON \`_projects_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_delivery_model_idx\` ON \`_projects_v\` (\`version_delivery_model\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_pre_feasibility_version_re_idx\` ON \`_projects_v\` (\`version_readiness_pre_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_feasibility_version_readin_idx\` ON \`_projects_v\` (\`version_readiness_feasibility_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_eia_version_readiness_eia__idx\` ON \`_projects_v\` (\`version_readiness_eia_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_land_version_readiness_lan_idx\` ON \`_projects_v\` (\`version_readiness_land_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_permits_version_readiness__idx\` ON \`_projects_v\` (\`version_readiness_permits_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_revenue_model_version_read_idx\` ON \`_projects_v\` (\`version_readiness_revenue_model_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_government_support_version_idx\` ON \`_projects_v\` (\`version_readiness_government_support_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_procurement_documents_vers_idx\` ON \`_projects_v\` (\`version_readiness_procurement_documents_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_readiness_financing_plan_version_rea_idx\` ON \`_projects_v\` (\`version_readiness_financing_plan_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_owner_idx\` ON \`_projects_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_updatedAt_idx\` ON \`_projects_v\` (\`version__status\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_leadState_version_updatedAt_idx\` ON \`_projects_v\` (\`version_lead_state\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_stage_version_updatedAt_idx\` ON \`_projects_v\` (\`version_stage\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_notes\` text,
  	\`version_readiness_pre_feasibility_note\` text,
  	\`version_readiness_feasibility_note\` text,
  	\`version_readiness_eia_note\` text,
  	\`version_readiness_land_note\` text,
  	\`version_readiness_permits_note\` text,
  	\`version_readiness_revenue_model_note\` text,
  	\`version_readiness_government_support_note\` text,
  	\`version_readiness_procurement_documents_note\` text,
  	\`version_readiness_financing_plan_note\` text,
  	\`version_funding_explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_locales_locale_parent_id_unique\` ON \`_projects_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_locales_parent_only_idx\` ON \`_projects_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_programmes_id_idx\` ON \`_projects_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_media_id_idx\` ON \`_projects_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_documents_id_idx\` ON \`_projects_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`project_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` text,
  	\`organisation_id\` text,
  	\`email\` text NOT NULL,
  	\`phone\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_project_idx\` ON \`contacts\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_organisation_idx\` ON \`contacts\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`state\` text,
  	\`public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_public_idx\` ON \`media\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_only_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`date\` text,
  	\`language\` text,
  	\`restricted\` integer DEFAULT false,
  	\`state\` text,
  	\`public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_public_idx\` ON \`documents\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_locales_parent_only_idx\` ON \`documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'government' NOT NULL,
  	\`country\` text,
  	\`url\` text,
  	\`public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_public_idx\` ON \`organisations\` (\`public\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_only_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_code_idx\` ON \`programmes\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_locales_parent_only_idx\` ON \`programmes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exchange_rates\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`currency\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`per_usd\` numeric NOT NULL,
  	\`title\` text NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`exchange_rates_updated_at_idx\` ON \`exchange_rates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exchange_rates_created_at_idx\` ON \`exchange_rates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`currency_period_idx\` ON \`exchange_rates\` (\`currency\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`state\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`project\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`first_published_at\` text NOT NULL,
  	\`approver\` text,
  	\`record\` text,
  	\`shape\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	\`current\` integer DEFAULT true NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_seq_idx\` ON \`publications\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`publications_project_idx\` ON \`publications\` (\`project\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`current_kind_seq_idx\` ON \`publications\` (\`current\`,\`kind\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`code_seq_idx\` ON \`publications\` (\`code\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`registry\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`n\` numeric DEFAULT 0 NOT NULL,
  	\`text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`registry_key_idx\` ON \`registry\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`registry_updated_at_idx\` ON \`registry\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registry_created_at_idx\` ON \`registry\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text,
  	\`contacts_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`organisations_id\` text,
  	\`programmes_id\` text,
  	\`exchange_rates_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exchange_rates_id\`) REFERENCES \`exchange_rates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exchange_rates_id_idx\` ON \`payload_locked_documents_rels\` (\`exchange_rates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`projects_states\`;`)
  await db.run(sql`DROP TABLE \`projects_other_countries\`;`)
  await db.run(sql`DROP TABLE \`projects_subsectors\`;`)
  await db.run(sql`DROP TABLE \`projects_areas\`;`)
  await db.run(sql`DROP TABLE \`projects_sources\`;`)
  await db.run(sql`DROP TABLE \`projects_milestones\`;`)
  await db.run(sql`DROP TABLE \`projects_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_cost_alternatives\`;`)
  await db.run(sql`DROP TABLE \`projects_cost_alternatives_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_funding\`;`)
  await db.run(sql`DROP TABLE \`projects_funding_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_locations\`;`)
  await db.run(sql`DROP TABLE \`projects_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_implementing_agencies\`;`)
  await db.run(sql`DROP TABLE \`projects_contractors\`;`)
  await db.run(sql`DROP TABLE \`projects_capacities\`;`)
  await db.run(sql`DROP TABLE \`projects_capacities_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_benefits\`;`)
  await db.run(sql`DROP TABLE \`projects_benefits_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_facts\`;`)
  await db.run(sql`DROP TABLE \`projects_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_sdgs\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_states\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_other_countries\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_subsectors\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_areas\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_milestones\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_cost_alternatives\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_cost_alternatives_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_funding\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_funding_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_locations\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_implementing_agencies\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_contractors\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_capacities\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_capacities_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_benefits\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_benefits_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_sdgs\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`exchange_rates\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`registry\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
