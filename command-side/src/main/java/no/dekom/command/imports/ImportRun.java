package no.dekom.command.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.command.edge.AskedOnce;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.RuleBroken;
import no.dekom.command.edge.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out an import: every row by the command a person would have sent, all in one transaction, so that either all of
 * the file stands in the log or nothing. Killed half-way it has done nothing and can be begun again. The file as a whole is
 * carried out once; its commands need no keys of their own.
 */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int BEAT = 100;
    private static final int SECONDS = 600;

    private final ImportFiles files;
    private final Commands commands;
    private final TransactionTemplate together;
    private final TransactionTemplate apart;

    ImportRun(ImportFiles files, Commands commands, PlatformTransactionManager transactions) {
        this.files = files;
        this.commands = commands;
        this.together = new TransactionTemplate(transactions);
        this.together.setTimeout(SECONDS);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What was seen no longer holds: nothing is done, and there is a new preview. */
    private static final class NoLongerSo extends RuntimeException {

        private final transient Preview now;

        NoLongerSo(Preview now) {
            super(null, null, false, false);
            this.now = now;
        }
    }

    /** Begins, in the background. False when it is done already or goes on. */
    boolean begin(ImportFiles.Sent sent, ImportKind kind) {
        if (!files.begin(sent.id())) {
            return false;
        }
        Thread.ofPlatform().name("import-" + sent.id()).daemon().start(() -> run(sent, kind));
        return true;
    }

    private void run(ImportFiles.Sent sent, ImportKind kind) {
        try {
            AskedOnce.during(() -> together.executeWithoutResult(transaction -> carryOut(sent, kind)));
        } catch (NoLongerSo changed) {
            apart.executeWithoutResult(transaction -> files.renew(sent.id(), changed.now));
        } catch (RuntimeException failure) {
            LOG.error("Import {} failed; nothing of it was done", sent.id(), failure);
            apart.executeWithoutResult(transaction ->
                    files.renew(sent.id(), new Preview(List.of(), List.of(SheetProblem.ofFile("Failed")))));
        }
    }

    private void carryOut(ImportFiles.Sent sent, ImportKind kind) {
        if (files.isDone(sent.id())) {
            return;
        }
        var now = Preview.of(kind, sent.content(), sent.sender());
        if (now.isWrong() || !now.agreesWith(files.seen(sent.id()))) {
            throw new NoLongerSo(now);
        }
        var done = 0;
        for (var row : now.rows()) {
            carryOut(sent, row);
            if (++done % BEAT == 0) {
                var far = done;
                apart.executeWithoutResult(transaction -> files.beat(sent.id(), far));
            }
        }
        files.done(sent.id(), done);
    }

    private void carryOut(ImportFiles.Sent sent, Preview.Judged row) {
        var facts = new HashMap<String, Object>(
                Map.of(Facts.REASON, "Import av " + sent.fileName() + " (SHA-256 " + sent.sha256() + ")"));
        if (row.fate().read() != null) {
            facts.put(Facts.READ_VERSION, row.fate().read());
        }
        for (var command : row.fate().commands()) {
            try {
                commands.send(command, row.fate().subject(), sent.sender(), facts);
            } catch (RuleBroken | StaleVersion broken) {
                LOG.warn("Import {}: row {} broke {}", sent.id(), row.number(), broken.getMessage());
                throw new NoLongerSo(new Preview(
                        List.of(), List.of(SheetProblem.of(row.number(), "", "RuleBroken", broken.getMessage()))));
            }
        }
    }
}
