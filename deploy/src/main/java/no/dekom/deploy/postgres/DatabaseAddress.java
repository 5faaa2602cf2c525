package no.dekom.deploy.postgres;

/** Where the database is, and the two logins to it: one that migrates, one that the service works as. */
public record DatabaseAddress(String url, Login owner, Login app) {

    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
