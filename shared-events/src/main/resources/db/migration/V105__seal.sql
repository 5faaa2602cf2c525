create schema seal;
grant usage on schema seal to ${app};

-- Hashes of a tree as C2SP tlog-tiles cuts them: of level 0 are those of leaves, of each higher those of whole tiles below.
create table seal.tile (
  tree text not null,
  level int not null check (level between 0 and 7),
  index bigint not null check (index >= 0),
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (tree, level, index)
);
alter table seal.tile alter column hashes set storage external;
comment on table seal.tile is 'Forseglingens hasher, 256 i hver rad. Den siste raden av hvert nivå kan være kortere, og vokser.';

create table seal.head (
  tree text primary key,
  size bigint not null check (size > 0),
  root bytea not null check (length(root) = 32)
);

create table seal.checkpoint (
  tree text not null,
  size bigint not null check (size > 0),
  root bytea not null check (length(root) = 32),
  note text not null,
  signed_at timestamptz not null default now(),
  primary key (tree, size)
);
comment on table seal.checkpoint is 'Signerte sjekkpunkter (C2SP tlog-checkpoint), skrevet etter at bladene var lagret.';

create table seal.cosignature (
  tree text not null,
  size bigint not null,
  name text not null,
  line text not null,
  received_at timestamptz not null default now(),
  primary key (tree, size, name),
  foreign key (tree, size) references seal.checkpoint
);
comment on table seal.cosignature is 'Vitners signaturer på sjekkpunktene, en linje hver.';

-- What is sealed stays: a tile only gets more hashes, a tree only gets larger.
create function seal.only_grows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as
'begin
  if substr(new.hashes, 1, length(old.hashes)) <> old.hashes then
    raise exception ''sealed hashes of tree % are not changed'', old.tree;
  end if;
  return new;
end';
create trigger tile_only_grows before update on seal.tile for each row execute function seal.only_grows();

create function seal.only_larger() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as
'begin
  if new.size <= old.size then
    raise exception ''tree % does not shrink'', old.tree;
  end if;
  return new;
end';
create trigger head_only_larger before update on seal.head for each row execute function seal.only_larger();

grant select, insert on seal.tile, seal.head, seal.checkpoint, seal.cosignature to ${app};
grant update (hashes) on seal.tile to ${app};
grant update (size, root) on seal.head to ${app};
