package no.dekom.query.frame;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICDATASection;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/**
 * On a page that is shown as it stood, links stay within the moment, and forms that would change something are not there.
 * An element with {@code data-now} is left as it is: it belongs to now.
 */
public final class MomentLinks extends AbstractTemplateHandler {

    private static final String[] ADDRESSES = {"href", "action", "hx-get"};

    private Moment moment;
    private IModelFactory models;
    private boolean leftOut;

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        moment = context instanceof IWebContext ? Moment.shown().orElse(null) : null;
        models = context.getModelFactory();
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (moment == null) {
            super.handleOpenElement(tag);
        } else if (changes(tag)) {
            leftOut = true;
        } else if (!leftOut) {
            super.handleOpenElement(within(tag));
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (!leftOut) {
            super.handleCloseElement(tag);
        } else if (tag.getElementCompleteName().equals("form")) {
            leftOut = false;
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (moment == null) {
            super.handleStandaloneElement(tag);
        } else if (!leftOut) {
            super.handleStandaloneElement(within(tag));
        }
    }

    @Override
    public void handleText(IText text) {
        if (!leftOut) {
            super.handleText(text);
        }
    }

    @Override
    public void handleComment(IComment comment) {
        if (!leftOut) {
            super.handleComment(comment);
        }
    }

    @Override
    public void handleCDATASection(ICDATASection section) {
        if (!leftOut) {
            super.handleCDATASection(section);
        }
    }

    private static boolean changes(IProcessableElementTag tag) {
        return tag.getElementCompleteName().equals("form")
                && "post".equalsIgnoreCase(tag.getAttributeValue("method"))
                && !tag.hasAttribute("data-now");
    }

    private <T extends IProcessableElementTag> T within(T tag) {
        if (tag.hasAttribute("data-now")) {
            return tag;
        }
        var changed = tag;
        for (var name : ADDRESSES) {
            var address = tag.getAttributeValue(name);
            if (address != null && Moment.mayHold(address)) {
                changed = models.setAttribute(changed, name, moment.prefix() + address);
            }
        }
        return changed;
    }
}
