package no.dekom.query.frame;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Makes {@code #formats} and {@code #addresses} known to templates; Thymeleaf refuses beans in many places. */
@Component
class FrameDialect extends AbstractDialect implements IExpressionObjectDialect {

    private final Formats formats;
    private final Addresses addresses;

    FrameDialect(Formats formats, Addresses addresses) {
        super("dekom");
        this.formats = formats;
        this.addresses = addresses;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Provided();
    }

    private final class Provided implements IExpressionObjectFactory {

        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of("formats", "addresses");
        }

        @Override
        public Object buildObject(IExpressionContext context, String name) {
            return name.equals("formats") ? formats : addresses;
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
