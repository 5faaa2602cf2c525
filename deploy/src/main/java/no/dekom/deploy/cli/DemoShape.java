package no.dekom.deploy.cli;

/**
 * Where the parts of the demo are laid down as code: Spring's {@code SpringApplicationAotProcessor} runs this, stops it when all
 * parts are known, and writes them under this name. A start that is told {@code spring.aot.enabled} then need not find them.
 * {@code deploy/run} has it done once a build.
 */
final class DemoShape {

    static final String PROFILE = "demo";

    private DemoShape() {}

    public static void main(String[] settings) {
        Serve.application(PROFILE).run(settings);
    }
}
