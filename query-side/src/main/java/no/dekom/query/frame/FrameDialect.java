package no.dekom.query.frame;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Makes {@code #formats}, {@code #addresses} and {@code #moments} known to templates, since Thymeleaf refuses beans in many places;
 * and keeps the links of a page that is shown as it stood within its moment.
 */
@Component
class FrameDialect extends AbstractDialect implements IExpressionObjectDialect, IPostProcessorDialect {

    private static final MomentShown MOMENTS = new MomentShown();

    private final Formats formats;
    private final Addresses addresses;

    FrameDialect(Formats formats, Addresses addresses) {
        super("dekom");
        this.formats = formats;
        this.addresses = addresses;
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1_000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, MomentLinks.class, 1_000));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Provided();
    }

    private final class Provided implements IExpressionObjectFactory {

        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of("formats", "addresses", "moments");
        }

        @Override
        public Object buildObject(IExpressionContext context, String name) {
            return switch (name) {
                case "formats" -> formats;
                case "moments" -> MOMENTS;
                default -> addresses;
            };
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
