package no.dekom.query.frame;

/** En adresse i denne løsningen: one slash first, so that nobody is sent to another host. */
public final class OwnPath {

    private static final int LONGEST = 2_000;

    private OwnPath() {}

    /** The path and query if they are of this service, else the start page. */
    public static String of(String path) {
        return path != null && path.length() < LONGEST && path.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\\"<>]]*")
                ? path
                : FramePaths.START;
    }
}
