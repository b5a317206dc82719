CREATE TABLE "act" (
	"community_id" text NOT NULL,
	"position" bigint NOT NULL,
	"entry" text NOT NULL,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "act_community_id_position_pk" PRIMARY KEY("community_id","position")
);
--> statement-breakpoint
CREATE TABLE "act_content" (
	"community_id" text NOT NULL,
	"position" bigint NOT NULL,
	"salt" text NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "act_content_community_id_position_pk" PRIMARY KEY("community_id","position")
);
--> statement-breakpoint
CREATE TABLE "head" (
	"community_id" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"digest" "bytea",
	"peaks" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tree_node" (
	"community_id" text NOT NULL,
	"level" integer NOT NULL,
	"index" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "tree_node_community_id_level_index_pk" PRIMARY KEY("community_id","level","index")
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"community_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" jsonb NOT NULL,
	"aliases" jsonb NOT NULL,
	"state" text NOT NULL,
	"since" text,
	"note" jsonb,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "bodies_community_id_id_pk" PRIMARY KEY("community_id","id")
);
--> statement-breakpoint
CREATE TABLE "body_events" (
	"community_id" text NOT NULL,
	"body" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"on_date" text,
	"party" text,
	"title" jsonb NOT NULL,
	"note" jsonb,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "body_events_community_id_body_id_pk" PRIMARY KEY("community_id","body","id")
);
--> statement-breakpoint
CREATE TABLE "commitment_quotes" (
	"community_id" text NOT NULL,
	"statement" text NOT NULL,
	"commitment" text NOT NULL,
	"language" text NOT NULL,
	"edition" text NOT NULL,
	"provision" text NOT NULL,
	"from_character" integer NOT NULL,
	"to_character" integer NOT NULL,
	"quote" text NOT NULL,
	"stem" text,
	CONSTRAINT "commitment_quotes_community_id_statement_commitment_language_edition_pk" PRIMARY KEY("community_id","statement","commitment","language","edition")
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"community_id" text NOT NULL,
	"statement" text NOT NULL,
	"id" text NOT NULL,
	"meeting" text NOT NULL,
	"ordinal" integer NOT NULL,
	"provision" text NOT NULL,
	"language" text NOT NULL,
	"actors" jsonb NOT NULL,
	"force" text NOT NULL,
	"action" smallint NOT NULL,
	"deadline" jsonb,
	"bodies" jsonb NOT NULL,
	"initiator" text,
	"addressees" jsonb NOT NULL,
	"themes" jsonb NOT NULL,
	"sdgs" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "commitments_community_id_statement_id_pk" PRIMARY KEY("community_id","statement","id")
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"community_id" text NOT NULL,
	"statement" text NOT NULL,
	"commitment" text NOT NULL,
	"party" text NOT NULL,
	"lead" jsonb,
	"due" date,
	"assign_sources" jsonb NOT NULL,
	"status" text,
	"reported_on" date,
	"delay_reason" jsonb,
	"report_note" jsonb,
	"report_sources" jsonb NOT NULL,
	"verdict" smallint,
	"verdict_on" date,
	"verdict_note" jsonb,
	"verdict_sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "standings_community_id_statement_commitment_party_pk" PRIMARY KEY("community_id","statement","commitment","party")
);
--> statement-breakpoint
CREATE TABLE "communities" (
	"community_id" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"note" jsonb,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_events" (
	"community_id" text NOT NULL,
	"meeting" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"on_date" text,
	"title" jsonb NOT NULL,
	"note" jsonb,
	"refers" text,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "meeting_events_community_id_meeting_id_pk" PRIMARY KEY("community_id","meeting","id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"community_id" text NOT NULL,
	"id" text NOT NULL,
	"body" text,
	"ordinal" integer,
	"name" jsonb NOT NULL,
	"state" text NOT NULL,
	"from_day" date,
	"to_day" date,
	"host" text,
	"place" jsonb NOT NULL,
	"note" jsonb,
	"participants" jsonb NOT NULL,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "meetings_community_id_id_pk" PRIMARY KEY("community_id","id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"community_id" text NOT NULL,
	"party" text NOT NULL,
	"capacity" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"name" jsonb NOT NULL,
	"sources" jsonb NOT NULL,
	"leave_sources" jsonb,
	"position" bigint NOT NULL,
	CONSTRAINT "memberships_community_id_party_capacity_from_day_pk" PRIMARY KEY("community_id","party","capacity","from_day")
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"community_id" text NOT NULL,
	"subject" text NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "subjects_community_id_subject_position_pk" PRIMARY KEY("community_id","subject","position")
);
--> statement-breakpoint
CREATE TABLE "action_commitments" (
	"community_id" text NOT NULL,
	"statement" text NOT NULL,
	"commitment" text NOT NULL,
	"roadmap" text NOT NULL,
	"action" text NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "action_commitments_community_id_statement_commitment_roadmap_action_pk" PRIMARY KEY("community_id","statement","commitment","roadmap","action")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"community_id" text NOT NULL,
	"roadmap" text NOT NULL,
	"action" text NOT NULL,
	"id" text NOT NULL,
	"title" jsonb NOT NULL,
	"due" date NOT NULL,
	"reached" date,
	"note" jsonb,
	"sources" jsonb NOT NULL,
	"reached_sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "milestones_community_id_roadmap_action_id_pk" PRIMARY KEY("community_id","roadmap","action","id")
);
--> statement-breakpoint
CREATE TABLE "roadmap_actions" (
	"community_id" text NOT NULL,
	"roadmap" text NOT NULL,
	"id" text NOT NULL,
	"title" jsonb NOT NULL,
	"theme" text,
	"from_day" date,
	"to_day" date,
	"lead" jsonb,
	"parties" jsonb NOT NULL,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "roadmap_actions_community_id_roadmap_id_pk" PRIMARY KEY("community_id","roadmap","id")
);
--> statement-breakpoint
CREATE TABLE "roadmaps" (
	"community_id" text NOT NULL,
	"id" text NOT NULL,
	"title" jsonb NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"meeting" text,
	"note" jsonb,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "roadmaps_community_id_id_pk" PRIMARY KEY("community_id","id")
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"community_id" text NOT NULL,
	"kind" text NOT NULL,
	"thing" text NOT NULL,
	"part" text NOT NULL,
	"language" text NOT NULL,
	"edition" text NOT NULL,
	"number" text,
	"tokens" "tsvector" NOT NULL,
	CONSTRAINT "search_entries_community_id_kind_thing_part_language_edition_pk" PRIMARY KEY("community_id","kind","thing","part","language","edition")
);
--> statement-breakpoint
CREATE TABLE "provisions" (
	"community_id" text NOT NULL,
	"statement" text NOT NULL,
	"language" text NOT NULL,
	"edition" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"number" text,
	"parent" text,
	"text" text NOT NULL,
	CONSTRAINT "provisions_community_id_statement_language_edition_id_pk" PRIMARY KEY("community_id","statement","language","edition","id")
);
--> statement-breakpoint
CREATE TABLE "statement_texts" (
	"community_id" text NOT NULL,
	"statement" text NOT NULL,
	"language" text NOT NULL,
	"edition" text NOT NULL,
	"title" text,
	"place" text,
	"letter" jsonb,
	"sources" jsonb NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "statement_texts_community_id_statement_language_edition_pk" PRIMARY KEY("community_id","statement","language","edition")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"community_id" text NOT NULL,
	"id" text NOT NULL,
	"meeting" text NOT NULL,
	"kind" text NOT NULL,
	"adopted_on" date,
	"symbol" text,
	"title" jsonb,
	"place" jsonb,
	"parties" jsonb NOT NULL,
	"language" text NOT NULL,
	"edition" text NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "statements_community_id_id_pk" PRIMARY KEY("community_id","id")
);
--> statement-breakpoint
CREATE INDEX "act_by_name" ON "act" USING btree ("community_id",((entry::json) ->> 'act'),"position");--> statement-breakpoint
CREATE INDEX "commitments_by_position" ON "commitments" USING btree ("community_id","position");--> statement-breakpoint
CREATE INDEX "standings_by_position" ON "standings" USING btree ("community_id","position");--> statement-breakpoint
CREATE INDEX "meetings_by_day" ON "meetings" USING btree ("community_id","from_day","id");--> statement-breakpoint
CREATE INDEX "subjects_by_position" ON "subjects" USING btree ("community_id","position");--> statement-breakpoint
CREATE INDEX "action_commitments_by_action" ON "action_commitments" USING btree ("community_id","roadmap","action");--> statement-breakpoint
CREATE INDEX "search_entries_of_provision" ON "search_entries" USING gin ("tokens") WITH (fastupdate=false) WHERE kind = 'provision';--> statement-breakpoint
CREATE INDEX "search_entries_of_commitment" ON "search_entries" USING gin ("tokens") WITH (fastupdate=false) WHERE kind = 'commitment';--> statement-breakpoint
CREATE INDEX "search_entries_of_body" ON "search_entries" USING gin ("tokens") WITH (fastupdate=false) WHERE kind = 'body';--> statement-breakpoint
CREATE INDEX "search_entries_of_meeting" ON "search_entries" USING gin ("tokens") WITH (fastupdate=false) WHERE kind = 'meeting';--> statement-breakpoint
CREATE INDEX "statements_by_meeting" ON "statements" USING btree ("community_id","meeting");