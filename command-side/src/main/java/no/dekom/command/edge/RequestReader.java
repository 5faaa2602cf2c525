package no.dekom.command.edge;

import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.dekom.eventlog.Sha256;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the request of an endpoint from JSON or from the fields of a form, and checks it: every field that cannot be read
 * or is not valid is listed in one answer.
 */
@Component
public class RequestReader extends AbstractHttpMessageConverter<Object> {

    static final String HASH = RequestReader.class.getName() + ".hash";

    private final JsonMapper mapper = RequestJson.mapper();
    private final LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();

    public RequestReader(CommandTexts texts) {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED);
        validator.setValidationMessageSource(texts.source());
        validator.afterPropertiesSet();
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("no.dekom.command.");
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        var body = new String(message.getBody().readAllBytes(), StandardCharsets.UTF_8);
        var isForm = MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                message.getHeaders().getContentType());
        try {
            var tree = isForm ? FormTree.of(body, mapper) : mapper.readTree(body);
            rememberHash(type, tree);
            return checked(type, tree);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("Not JSON", unreadable, message);
        }
    }

    private Object checked(Class<?> type, JsonNode tree) {
        var collected = new FieldProblems();
        var value = mapper.readerFor(type).withHandler(collected).readValue(mapper.treeAsTokens(tree));
        var problems = new ArrayList<>(collected.found());
        if (value == null) {
            throw new BadInput(
                    problems.isEmpty() ? List.of(new BadInput.Field("", "input.body", List.of())) : problems);
        }
        var unread = problems.stream().map(BadInput.Field::field).toList();
        Set<ConstraintViolation<Object>> violations = validator.validate(value);
        violations.stream()
                .map(it -> new BadInput.Field(
                        it.getPropertyPath().toString().replace(".<list element>", ""), it.getMessage(), null))
                .filter(field -> !unread.contains(field.field()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return value;
    }

    private static void rememberHash(Class<?> type, JsonNode tree) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(HASH, Sha256.of(type.getName() + tree), RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage message) {
        throw new UnsupportedOperationException("Requests are only read");
    }
}
