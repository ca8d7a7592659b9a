-- The words of every text, for the search of the back-office. The expression is that of FinderQuery.
create function desk.words_of(title text, summary text, blocks jsonb) returns tsvector
  language sql immutable parallel safe
  as $$
    select to_tsvector('simple', title) || to_tsvector('simple', summary)
      || to_tsvector('simple', jsonb_path_query_array(blocks, '$[*].title'))
      || to_tsvector('simple', jsonb_path_query_array(blocks, '$[*].text'))
      || to_tsvector('simple', jsonb_path_query_array(blocks, '$[*].items[*]'))
  $$;
create index edition_words on desk.edition using gin (desk.words_of(title, summary, blocks));
revoke all on function desk.words_of(text, text, jsonb) from public;
grant execute on function desk.words_of(text, text, jsonb) to putokaz_desk;

-- The log of actions is read by day and by person.
create index audit_in_time on desk.audit (at);
create index audit_person on desk.audit (person, no);
