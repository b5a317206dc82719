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
CREATE TABLE "club_member" (
	"community_id" text NOT NULL,
	"id" text NOT NULL,
	"name" jsonb NOT NULL,
	"tags" text[],
	"joined" date,
	"active" boolean DEFAULT true NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "club_member_community_id_id_pk" PRIMARY KEY("community_id","id")
);
--> statement-breakpoint
CREATE TABLE "club_note" (
	"community_id" text NOT NULL,
	"id" text NOT NULL,
	"author" text NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"amount" numeric,
	"written" timestamp with time zone NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "club_note_community_id_id_pk" PRIMARY KEY("community_id","id"),
	CONSTRAINT "club_note_title" UNIQUE("community_id","title")
);
--> statement-breakpoint
ALTER TABLE "club_note" ADD CONSTRAINT "club_note_community_id_author_club_member_community_id_id_fk" FOREIGN KEY ("community_id","author") REFERENCES "public"."club_member"("community_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "act_by_name" ON "act" USING btree ("community_id",((entry::json) ->> 'act'),"position");