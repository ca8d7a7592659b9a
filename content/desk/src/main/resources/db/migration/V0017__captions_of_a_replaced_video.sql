-- Hash of the file that captions were made for, or that somebody has said they fit.
alter table desk.medium_captions add column video_hash text;
update desk.medium_captions c set video_hash = m.hash from desk.medium m where m.id = c.medium;
alter table desk.medium_captions alter column video_hash set not null;
