#!/bin/bash
# The two roles and the database, on a PostgreSQL that is not the embedded one. Runs once, as the
# image's superuser, from /docker-entrypoint-initdb.d; by hand: set the PG* variables and both passwords.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d "${POSTGRES_DB:-postgres}" ${PGDATA:+-h /var/run/postgresql} \
  -v owner_password="${DEKOM_DB_OWNER_PASSWORD:?}" -v app_password="${DEKOM_DB_APP_PASSWORD:?}" <<'SQL'
CREATE ROLE dekom_app LOGIN PASSWORD :'app_password';
CREATE ROLE dekom_owner LOGIN PASSWORD :'owner_password' IN ROLE dekom_app;
CREATE DATABASE dekom OWNER dekom_owner;
REVOKE ALL ON DATABASE dekom FROM PUBLIC;
GRANT CONNECT, TEMPORARY, CREATE ON DATABASE dekom TO dekom_app;
SQL
